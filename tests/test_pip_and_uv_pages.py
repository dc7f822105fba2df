"""What the pages on pip, uv and mirrors say, held against the tools themselves."""

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.tags import parse_tag

from torchproof import machines, pages
from torchproof.checks import commands, needs
from torchproof.checks.commands.uv import program
from torchproof.errors import Origin, PageError
from torchproof.fences import Fence

DOCS = Path(__file__).parents[1] / "docs"
LANGUAGES = ("en", "zh")
NO_INDEX = needs.unmet([needs.Need("pypi")])
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def fences(language: str, page: str, words: str) -> list[Fence]:
    """The fences of a page, as rendered, that contain these words."""
    found = [f for f in pages.load(DOCS / language / page).fences if words in f.source]
    assert found, f"{language}/{page} shows no {words!r}"
    return found


def options(command: str, name: str) -> list[str]:
    """What stands behind each mention of an option."""
    words = shlex.split(command)
    return [words[n + 1] for n, word in enumerate(words) if word == name]


def accepted(command: str) -> set[str]:
    """The tags of wheels that pip takes with the platforms and the Python of a command."""
    asked = [f"--platform={name}" for name in options(command, "--platform")]
    asked += [f"--python-version={n}" for n in options(command, "--python-version")]
    said = subprocess.run(
        [*PIP, "debug", "--verbose", *asked], check=True, capture_output=True, text=True
    ).stdout
    return set(re.findall(r"^  (\w+-\w+-\w+)$", said, re.MULTILINE))


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """The packages that torch and torchvision need on Linux, with the names of their files."""
    folder = tmp_path_factory.mktemp("locked")
    project = "\n".join(map(str, machines.project("linux.project")))
    (folder / "pyproject.toml").write_text(project, encoding="utf-8")
    subprocess.run([program(), "lock", "--quiet", "--directory", str(folder)], check=True)
    found = tomllib.loads((folder / "uv.lock").read_text(encoding="utf-8"))["package"]
    return [package for package in found if "virtual" not in package["source"]]


@pytest.mark.skipif(NO_INDEX is not None, reason=NO_INDEX or "")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_download_for_linux_takes_a_file_of_every_package(language, locked) -> None:
    shown = fences(language, "python/offline.md", "manylinux2014")
    assert len(shown) == 2  # by name, and from the list of uv
    for fence in shown:
        tags = accepted(fence.source)
        for package in locked:
            files = [wheel["url"].rpartition("/")[2] for wheel in package["wheels"]]
            names = ["-".join(file.removesuffix(".whl").split("-")[-3:]) for file in files]
            of = {str(tag) for name in names for tag in parse_tag(name)}
            assert tags & of, f"{package['name']}: {files}"


@pytest.mark.skipif(NO_INDEX is not None, reason=NO_INDEX or "")
@pytest.mark.parametrize("language", LANGUAGES)
def test_how_many_files_the_download_brings(language, locked) -> None:
    text = (DOCS / language / "python/offline.md").read_text(encoding="utf-8")
    linux, mac = map(int, re.search(r"torch-\.\.\.whl`\D*(\d+)\D*(\d+)", text).groups())
    pythons = {package["name"] for package in locked}
    assert linux == len(pythons) - 1
    cuda = {name for name in pythons if name.startswith(("nvidia-", "cuda-")) or name == "triton"}
    assert mac == linux - len(cuda)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_downloaded_is_what_is_installed(language) -> None:
    def asked(text: str) -> dict[str, str]:
        return dict(re.findall(r"\b(torch|torchvision)(?:==([\d.]+))?(?=[\s\"]|$)", text))

    page = "python/offline.md"
    install = asked(fences(language, page, "--find-links wheels torch")[0].source)
    shown = [fence.source for fence in fences(language, page, "pip download")]
    sources = [source for source in shown if "-r " not in source]
    sources += [fences(language, page, "> requirements.in")[0].source]
    assert len(sources) == 4
    for source in sources:
        found = asked(source)
        assert set(found) == set(install) == {"torch", "torchvision"}
        assert all(not version or found[name] == version for name, version in install.items())


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("--platform manylinux_2_28_x86_64 torch", False),
        ("--platform manylinux_2_28_x86_64 --no-deps -r requirements.txt", False),
        ("--platform manylinux_2_28_x86_64 --platform manylinux_2_27_x86_64 torch", False),
        ("--platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 torch", True),
        ("--platform manylinux_2_28_x86_64 --no-deps torch", True),
        ("--platform manylinux2014_x86_64 requests", True),
        ("--platform macosx_14_0_arm64 torch", True),
    ],
)
def test_pip_does_not_count_down_from_a_glibc(line: str, taken: bool) -> None:
    fence = f"touch requirements.txt; pip download --only-binary=:all: --python-version 3.12 {line}"
    if taken:
        commands.check_fence("bash", fence, [Origin("page.md", 1)])
        return
    with pytest.raises(PageError, match="older glibc"):
        commands.check_fence("bash", fence, [Origin("page.md", 1)])
