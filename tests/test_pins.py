"""The pinned requirements: complete, in step with pyproject.toml, and the same everywhere."""

import re
import tomllib
from importlib.metadata import distribution
from itertools import product

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from torchproof.project import ROOT

pytestmark = pytest.mark.fast

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FILES = ("requirements.txt", "requirements-site.txt", "requirements-gpu.txt")
PYTHONS = ("3.11.5", "3.12.0", "3.13.0", "3.14.0")
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"},
}


def entries(name: str) -> list[str]:
    """The lines of a requirements file without comments."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.lstrip().startswith("#")]


def pins(name: str) -> list[Requirement]:
    """The pinned packages of a requirements file."""
    return [Requirement(entry) for entry in entries(name) if not entry.startswith("-")]


def direct(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for by itself, and with these extras."""
    texts = list(PROJECT["dependencies"])
    for extra in extras:
        texts += PROJECT["optional-dependencies"][extra]
    return [Requirement(text) for text in texts]


def one_version(requirement: Requirement) -> str:
    """The version of a pin; the pin is known to have one."""
    return next(iter(requirement.specifier)).version


@pytest.mark.parametrize("name", FILES)
def test_everything_is_pinned_to_one_version(name):
    loose = [str(r) for r in pins(name) if [s.operator for s in r.specifier] != ["=="]]
    assert not loose, f"{name}: pin these with ==: {loose}"


@pytest.mark.parametrize("name", FILES)
def test_no_pin_depends_on_an_address(name):
    # An index of one machine, a file or a URL would not be there on another.
    others = [entry for entry in entries(name) if entry.startswith("-") and entry != "-e ."]
    others += [str(requirement) for requirement in pins(name) if requirement.url]
    assert not others, f"{name}: {others} would not work on another machine"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-site.txt"])
def test_the_package_itself_is_installed(name):
    # The console script `mkdocs` does not put the current folder on Python's path.
    assert entries(name).count("-e .") == 1


def test_the_site_needs_a_part_of_everything():
    extra = set(entries("requirements-site.txt")) - set(entries("requirements.txt"))
    assert not extra, f"requirements-site.txt differs from requirements.txt: {sorted(extra)}"


def test_the_site_needs_no_torch():
    names = [requirement.name for requirement in pins("requirements-site.txt")]
    heavy = [name for name in names if re.match("torch|nvidia|triton", name)]
    assert not heavy


@pytest.mark.parametrize(
    ("name", "extras"), [("requirements.txt", ["checks"]), ("requirements-site.txt", [])]
)
@pytest.mark.parametrize(("python", "system"), list(product(PYTHONS, SYSTEMS)))
def test_each_machine_gets_one_version_of_each_package(name, extras, python, system):
    machine = {
        **SYSTEMS[system],
        "python_full_version": python,
        "python_version": python.rpartition(".")[0],
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    chosen: dict[str, str] = {}
    for requirement in pins(name):
        if requirement.marker is None or requirement.marker.evaluate(machine):
            package = canonicalize_name(requirement.name)
            assert package not in chosen, f"{name}: {package} twice on {system}, Python {python}"
            chosen[package] = one_version(requirement)
    for wanted in direct(*extras):
        if wanted.marker is not None and not wanted.marker.evaluate(machine):
            continue
        version = chosen.get(canonicalize_name(wanted.name))
        assert version, f"{name}: {wanted.name} is missing on {system}, Python {python}"
        assert wanted.specifier.contains(version), f"{name}: {version} is not {wanted}"


def test_a_gpu_image_gets_the_same_versions():
    everything = {(r.name, r.specifier) for r in pins("requirements.txt")}
    others = [
        str(r) for r in pins("requirements-gpu.txt") if (r.name, r.specifier) not in everything
    ]
    assert not others, f"other versions than in requirements.txt: {others}"


# PyYAML has wheels for each Python, since they bring libyaml; without that it still works.
# The compilers are programs of their own, which no Python loads.
@pytest.mark.parametrize(
    "package", [r.name for r in pins("requirements-gpu.txt") if r.name != "pyyaml"]
)
def test_a_gpu_image_gets_nothing_made_for_one_python(package):
    tags = re.findall(r"^Tag: (.*)$", distribution(package).read_text("WHEEL"), re.MULTILINE)
    assert tags, f"{package} does not say for which systems it was built"
    program = package == "ninja" or package.startswith("nvidia-")
    system = "(any|manylinux.*_x86_64)" if program else "any"
    assert all(re.fullmatch(rf"(py2\.)?py[23]-none-{system}", tag) for tag in tags), tags


def test_a_gpu_image_gets_all_that_its_packages_need():
    listed = {canonicalize_name(requirement.name) for requirement in pins("requirements-gpu.txt")}
    missing = []
    for package in listed - {"mkdocs-material"}:  # used for its emoji only, which need nothing
        for text in distribution(package).requires or ():
            needed = Requirement(text)
            machine = {**SYSTEMS["linux"], "python_version": "3.12", "extra": ""}
            if needed.marker is None or needed.marker.evaluate(machine):
                missing += [f"{package} needs {needed}"] * (
                    canonicalize_name(needed.name) not in listed
                )
    assert not missing, missing


@pytest.mark.parametrize("name", FILES)
def test_how_to_make_the_pins_is_written_down(name):
    head = (ROOT / name).read_text(encoding="utf-8").splitlines()[1]
    assert 'CONTRIBUTING.md, "Update the pins"' in head
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = guide.partition("## Update the pins\n")[2].partition("\n## ")[0]
    assert f"{name.replace('.txt', '.in')} -o {name}" in section


def test_hooks_before_a_commit_use_the_pinned_tools():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    pinned = {str(requirement) for requirement in pins("requirements.txt")}
    for repository in hooks["repos"]:
        assert repository["repo"] == "local", "hooks come from PyPI or from here"
        for hook in repository["hooks"]:
            others = set(hook.get("additional_dependencies", ())) - pinned
            assert not others, f"{hook['id']}: requirements.txt pins another version than {others}"
