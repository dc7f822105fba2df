"""What conda would install: on a small channel here, and on the real one where it answers."""

import json
import shlex
import sys
from importlib import util
from pathlib import Path

import pytest

from torchproof import facts
from torchproof.commands.packages import conda_resolver
from torchproof.commands.packages.resolver import IndexUnreachable
from torchproof.commands.shells import GrammarMissing
from torchproof.directives import machines
from torchproof.errors import Origin, PageError
from torchproof.running import met
from torchproof.targets import needs

HERE = Origin("page.md", 1)
TORCH, CUDA = facts.lookup("conda.torch"), facts.lookup("conda.cuda")
PLATFORMS = {"linux": "linux-64", "wsl2": "linux-64", "windows": "win-64", "macos": "osx-arm64"}


@pytest.fixture
def channel(tmp_path: Path) -> str:
    """PyTorch as conda-forge has it: a build for the CPU, one that needs a driver, a chooser."""
    rows = [
        ("pytorch", TORCH, "cpu_0", []),
        ("pytorch", TORCH, "cuda129_0", ["__cuda", f"cuda-version {CUDA}.*"]),
        ("pytorch-gpu", TORCH, "cuda129_1", [f"pytorch {TORCH} cuda*"]),
        ("cuda-version", CUDA, "0", []),
    ]
    packages = {
        f"{name}-{version}-{build}.conda": {
            "name": name,
            "version": version,
            "build": build,
            "build_number": 0,
            "depends": depends,
            "subdir": "linux-64",
            "sha256": "0" * 64,
        }
        for name, version, build, depends in rows
    }
    for subdir, found in (("linux-64", packages), ("noarch", {})):
        data = {"info": {"subdir": subdir}, "packages": {}, "packages.conda": found}
        (tmp_path / subdir).mkdir()
        (tmp_path / subdir / "repodata.json").write_text(json.dumps(data), encoding="utf-8")
    return tmp_path.as_uri()


def test_with_a_driver_the_build_for_cuda_comes(channel: str) -> None:
    made = conda_resolver.resolve(["pytorch-gpu"], [channel], "linux-64", HERE, cuda="13.0")
    assert f"pytorch={TORCH}=cuda129_0" in made


def test_without_a_driver_only_the_build_for_the_cpu_comes(channel: str) -> None:
    made = conda_resolver.resolve(["pytorch"], [channel], "linux-64", HERE)
    assert made == (f"pytorch={TORCH}=cpu_0",)


def test_without_a_driver_the_build_for_cuda_is_refused(channel: str) -> None:
    with pytest.raises(PageError, match="__cuda") as caught:
        conda_resolver.resolve(["pytorch-gpu"], [channel], "linux-64", HERE)
    assert caught.value.origin == HERE


def test_a_version_that_is_not_there_is_refused(channel: str) -> None:
    with pytest.raises(PageError, match="cannot be installed on linux-64"):
        conda_resolver.resolve(["pytorch=2.99"], [channel], "linux-64", HERE)


def test_a_channel_that_does_not_answer_is_no_refusal() -> None:
    with pytest.raises(IndexUnreachable):
        conda_resolver.resolve(["a"], ["https://channel.invalid/x"], "linux-64", HERE)


def test_without_rattler_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "rattler", raising=False)
    monkeypatch.setattr(util, "find_spec", lambda name: None)
    with pytest.raises(GrammarMissing, match="py-rattler"):
        conda_resolver.resolve(["a"], ["b"], "linux-64", HERE)


@pytest.mark.parametrize("name", [n for n, fields in machines.load().items() if "conda" in fields])
def test_the_commands_of_the_decision_install(name: str) -> None:
    if missing := met.unmet(needs.parse("network", HERE)):
        pytest.skip(missing)
    words = shlex.split(machines.lookup(f"{name}.conda"))
    specs = [word for word in words if "=" in word or word == "torchvision"]
    for_gpu = any(spec.startswith("pytorch-gpu") for spec in specs)
    # The oldest driver of the machines that pages name.
    cuda = facts.lookup("cuda.535.shows") if for_gpu else ""
    platform = PLATFORMS[name.partition("-")[0]]
    try:
        made = conda_resolver.resolve(specs, ["conda-forge"], platform, HERE, cuda)
    except IndexUnreachable as error:
        pytest.skip(f"needs network: conda-forge does not answer: {error}")
    build = "cuda" if for_gpu else "cpu"
    assert any(row.startswith(f"pytorch={TORCH}={build}") for row in made), made
