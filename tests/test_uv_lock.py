"""The projects that pages show lock on PyPI, as far as nothing but PyPI is asked."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from torchproof.commands.packages.uv import program
from torchproof.directives import machines
from torchproof.running import met
from torchproof.targets import needs

WHEELS = {"linux": "manylinux_2_28_x86_64", "macos": "macosx_14_0_arm64"}
LACK = met.unmet([needs.Need("pypi")])


@pytest.mark.skipif(LACK is not None, reason=LACK or "")
@pytest.mark.parametrize("machine", WHEELS)
def test_a_project_locks(machine: str, tmp_path: Path) -> None:
    project = "\n".join(map(str, machines.project(f"{machine}.project")))
    (tmp_path / "pyproject.toml").write_text(project, encoding="utf-8")
    subprocess.run([program(), "lock", "--directory", str(tmp_path)], check=True)
    locked = tomllib.loads((tmp_path / "uv.lock").read_text(encoding="utf-8"))
    torch = next(package for package in locked["package"] if package["name"] == "torch")
    assert torch["version"] == machines.lookup(f"{machine}.torch")
    assert any(WHEELS[machine] in wheel["url"] for wheel in torch["wheels"])
