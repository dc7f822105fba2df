"""What the pages on pip, uv and mirrors say, held against the tools themselves."""

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.tags import parse_tag

from torchproof import commands, sentences
from torchproof.commands.packages.uv import program
from torchproof.directives import machines
from torchproof.errors import Origin, PageError
from torchproof.pages import loading
from torchproof.project import DOCS
from torchproof.running import met
from torchproof.source.model import Fence
from torchproof.targets import needs

LANGUAGES = ("en", "zh")
NO_INDEX = met.unmet([needs.Need("pypi")])
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def fences(language: str, page: str, words: str) -> list[Fence]:
    """The fences of a page, as rendered, that contain these words."""
    found = [f for f in loading.load(DOCS / language / page).fences if words in f.source]
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


@pytest.fixture(scope="module")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toys")
    made = DOCS.parent / "snippets/toy_wheels.py"
    subprocess.run([sys.executable, made], cwd=folder, check=True, capture_output=True)
    return folder


def test_the_toys_are_as_large_as_the_pages_say(toys: Path) -> None:
    sizes = [file.stat().st_size for file in toys.glob("wheels/*/*.whl")]
    assert sizes
    assert all(800 <= size <= 1100 for size in sizes)
    for page, kilobyte in (("reproducible", "1 kB"), ("upgrade", "1 kB")):
        for language in LANGUAGES:
            assert kilobyte in (DOCS / language / f"python/{page}.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("anchor", "lines"),
    [
        ("all-pinned", ["toy-torch>=2.0 --hash=sha256:{torch}"]),
        ("hash-missing", ["toy-torch==2.0 --hash=sha256:{torch}", "toy-cuda==2.0"]),
        ("hash-missing", ["toy-vision==2.0 --hash=sha256:{vision}"]),
    ],
)
def test_what_pip_says_about_a_list_with_checksums(language, anchor, lines, toys) -> None:
    page = loading.load(DOCS / language / "python/reproducible.md")
    heading = next(line for line in page.lines if f"{{#{anchor}}}" in line)
    said = re.search(r"`(.*?)`", heading)[1]
    # The newest that fits is the file whose sum is on the list: only the == is missing.
    folder = toys / "wheels/pypi"
    sums = {
        "torch": _sum(folder / "toy_torch-3.0-py3-none-any.whl"),
        "vision": _sum(folder / "toy_vision-2.0-py3-none-any.whl"),
    }
    if anchor == "hash-missing":
        sums["torch"] = _sum(folder / "toy_torch-2.0-py3-none-any.whl")
    listed = "\n".join(lines).format(**sums)
    (toys / "list.txt").write_text(f"{listed}\n", encoding="utf-8")
    words = ("install", "--dry-run", "--ignore-installed", "--no-index", "-f", "wheels/pypi")
    found = subprocess.run(
        [*PIP, *words, "-r", "list.txt"], cwd=toys, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert said in found.stderr


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_constraint_by_its_bare_name_holds_in_one_folder(toys: Path) -> None:
    (toys / "constraints.txt").write_text("toy-torch==2.0\n", encoding="utf-8")
    (toys / "elsewhere").mkdir()
    wheels = toys / "wheels/pypi"
    words = [*PIP, "install", "--dry-run", "--ignore-installed", "--no-index", "-f", str(wheels)]
    for named, status in (("constraints.txt", 1), (str(toys / "constraints.txt"), 0)):
        env = {**os.environ, "PIP_CONSTRAINT": named}
        done = subprocess.run(
            [*words, "toy-vision==2.0"],
            cwd=toys / "elsewhere",
            env=env,
            capture_output=True,
            check=False,
        )
        assert done.returncode == status, named


def test_uv_export_names_its_indexes_only_when_asked(toys: Path) -> None:
    """As reproducible.md has it: without the option pip would ask PyPI alone."""
    shown = fences("en", "python/reproducible.md", "uv export")[0].source
    assert "--emit-index-url" in shown
    source = fences("en", "python/reproducible.md", "cat > pyproject.toml")[0].source
    (toys / "pyproject.toml").write_text(source.split("'EOF'\n")[1].rpartition("EOF")[0], "utf-8")
    subprocess.run([program(), "lock", "--offline", "-q"], cwd=toys, check=True)
    words = [program(), "export", "--offline", "-q", "--no-header", "--no-emit-project"]
    for more, named in ([], False), (["--emit-index-url"], True):
        found = subprocess.run(
            [*words, *more], cwd=toys, capture_output=True, text=True, check=True
        )
        assert ("--extra-index-url wheels/cu126" in found.stdout) == named


def test_which_lock_uv_sync_takes(toys: Path, tmp_path: Path) -> None:
    """As uv.md has it: --locked stops at a changed project, --frozen takes the old lock."""
    shutil.copytree(toys / "wheels", tmp_path / "wheels")
    project = (
        '[project]\nname = "a"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = [{}]\n'
    )
    links = '[tool.uv]\nno-index = true\nfind-links = ["wheels/pypi"]\n'
    file = tmp_path / "pyproject.toml"
    file.write_text(project.format("") + links, encoding="utf-8")

    def sync(*words: str) -> int:
        done = subprocess.run(
            [program(), *words, "--offline", "-q"], cwd=tmp_path, check=False, capture_output=True
        )
        return done.returncode

    assert sync("lock") == 0
    old = (tmp_path / "uv.lock").read_text("utf-8")
    file.write_text(project.format('"toy-torch"') + links, encoding="utf-8")
    assert sync("sync", "--locked") != 0
    assert sync("sync", "--frozen") == 0
    assert (tmp_path / "uv.lock").read_text("utf-8") == old
    assert sync("sync") == 0
    assert "toy-torch" in (tmp_path / "uv.lock").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_uv_takes_rocm_for_the_architecture_that_the_page_names(language, tmp_path) -> None:
    line = fences(language, "machines/no-nvidia.md", "UV_AMD_GPU_ARCHITECTURE")[0].source.strip()
    setting, _, rest = line.partition(" ")
    name, _, value = setting.partition("=")
    env = {**os.environ, name: value, "UV_CACHE_DIR": str(tmp_path / "cache")}
    env.pop("UV_CUDA_DRIVER_VERSION", None)
    subprocess.run([program(), "venv", "-q", "--no-project"], cwd=tmp_path, check=True)
    words = [program(), *shlex.split(rest)[1:], "--offline", "--dry-run", "--verbose"]
    words += ["--python", ".venv", "--no-config"]
    found = subprocess.run(
        words, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    ).stderr
    assert re.search(r"whl/rocm[\d.]+/torch", found)


def test_a_toolkit_is_looked_for_when_the_extension_is_imported() -> None:
    """As fix/build.md has it: a CUDA_HOME that is set after torch still counts."""
    code = (
        "import os, torch; os.environ['CUDA_HOME'] = '/nowhere'\n"
        "from torch.utils import cpp_extension; print(cpp_extension.CUDA_HOME)"
    )
    pytest.importorskip("torch")
    env = {**os.environ, "CUDA_HOME": "", "CUDA_PATH": ""}
    found = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "/nowhere"


def test_the_table_of_the_doctor_has_the_labels_that_it_prints() -> None:
    text = (DOCS / "zh/fix/doctor.md").read_text(encoding="utf-8")
    words = [sentences.section("doctor.word", code).values() for code in ("en", "zh")]
    rows = re.findall(r"^\| `([^`]+)`（`([^`]+)`） \|", text, re.MULTILINE)
    assert len(rows) == 9
    assert {(english, chinese) for chinese, english in rows} <= set(zip(*words, strict=True))
    english = (DOCS / "en/fix/doctor.md").read_text(encoding="utf-8")
    assert [e for _, e in rows] == re.findall(r"^\| `([A-Z ]+)` \|", english, re.MULTILINE)
