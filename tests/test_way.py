"""The whole way around an install command: what is typed works, and changes nothing else."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from machine_cases import cases, machine_of

from torchproof import commands, plan
from torchproof.errors import Origin
from torchproof.plan import Machine, way
from torchproof.plan.__main__ import main

POSIX = Machine("linux_x86_64", cpu=True)


def steps(machine: Machine, tool: str, *kinds: str) -> list[str]:
    made = plan.plan(machine)
    return [line for kind, line in plan.ways(machine, made)[tool] if kind in kinds]


def test_what_verifies_prints_a_version_and_the_sum() -> None:
    import torch

    devices = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    for device in devices:
        words = shlex.split(way.VERIFY[device])
        assert words[:2] == ["python", "-c"]
        told = subprocess.run(
            [sys.executable, *words[1:]], capture_output=True, encoding="utf-8", check=True
        )
        assert told.stdout.split() == [torch.__version__, "500500"]


@pytest.mark.skipif(sys.platform == "win32", reason="typed into bash")
def test_an_environment_is_made_and_undone(tmp_path: Path) -> None:
    lines = [
        *steps(POSIX, "pip", "environment"),
        "python -c 'import sys; print(sys.prefix)'",
        *steps(POSIX, "pip", "undo"),
    ]
    told = subprocess.run(
        ["bash", "-e", "-c", "\n".join(lines)],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.strip() == str(tmp_path / ".venv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fast
def test_the_python_is_one_that_the_build_has() -> None:
    """Named where the reader's does not do, and always to uv, which fetches it."""
    old = Machine("windows", ("RTX 4060",), "581.42", "3.6")
    wanted = plan.plan(old).python
    assert steps(old, "pip", "environment")[0] == f"py -{wanted} -m venv .venv"
    assert steps(old, "uv pip", "environment")[0] == f"uv venv --python {wanted}"
    old = Machine("linux_x86_64", ("RTX 4060",), "580.95.05", "3.6")
    assert steps(old, "pip", "environment")[0] == f"python{wanted} -m venv .venv"
    fitting = Machine("linux_x86_64", ("RTX 4060",), "580.95.05", "3.13.2")
    assert steps(fitting, "pip", "environment")[0] == "python3 -m venv .venv"
    assert steps(fitting, "uv pip", "environment")[0] == "uv venv --python 3.13"
    unsaid = steps(Machine("linux_x86_64", ("RTX 4060",)), "uv pip", "environment")[0]
    assert re.fullmatch(r"uv venv --python 3\.\d+", unsaid)


DEVICES = {
    Machine("linux_x86_64", ("RTX 3060",)): "cuda",
    Machine("linux_x86_64", ("amd",)): "cuda",
    Machine("linux_x86_64", ("intel",)): "xpu",
    Machine("macos_arm64", macos="15.1"): "mps",
    Machine("macos_arm64", macos="11.7"): "cpu",
    Machine("windows", ("RTX 3060",), cpu=True): "cpu",
}


@pytest.mark.fast
@pytest.mark.parametrize(("machine", "device"), DEVICES.items(), ids=str)
def test_it_is_verified_where_the_build_computes(machine: Machine, device: str) -> None:
    made = plan.plan(machine)
    assert made.device == device
    for tool, found in plan.ways(machine, made).items():
        [verify] = [line for kind, line in found if kind == "verify"]
        assert verify.endswith(way.VERIFY[device]), tool


@pytest.mark.fast
def test_a_fallback_is_a_command() -> None:
    machine = Machine("windows", ("RTX 3060",), "581.42")
    made = plan.plan(machine)
    assert made.fallback, "no fallback to try this with: take another machine"
    version, _, variant = made.fallback.partition("+")
    for tool in ("pip", "uv pip"):
        [command] = steps(machine, tool, "fallback")
        assert f"torch=={version}" in command and variant in command
    sure = Machine("linux_x86_64", ("RTX 3060",), "580.95.05")
    assert not plan.plan(sure).fallback and not steps(sure, "pip", "fallback")


@pytest.mark.fast
def test_sizes_are_those_of_the_facts_or_not_told() -> None:
    newest = plan.plan(Machine("linux_x86_64", ("RTX 3060",), "580.95.05"))
    key, values = plan.sizes(newest)
    assert key == "way.size" and values["download"].endswith("GB")
    mac = plan.plan(Machine("macos_arm64", macos="15.1"))
    assert plan.sizes(mac)[0] == "way.size_file"
    for machine in (
        Machine("windows", ("RTX 3060",), "581.42"),
        Machine("linux_x86_64", torch="2.4"),
    ):
        assert plan.sizes(plan.plan(machine)) is None


@pytest.mark.fast
@pytest.mark.parametrize("language", plan.LANGUAGES)
def test_the_terminal_tells_the_whole_way(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--system", "macos_arm64", "--macos", "15.1", "--lang", language]
    assert main([*asked, "--installed", "2.9.0"]) == 0
    told = capsys.readouterr().out
    machine = Machine("macos_arm64", macos="15.1")
    for tool, found in plan.ways(machine, plan.plan(machine)).items():
        assert tool in told
        for _, line in found:
            assert all(part in told for part in line.splitlines()), (tool, line)
    assert "2.9.0" in told.splitlines()[0] and way.VERIFY["mps"] in told.splitlines()[1]
    assert "(cpu)" not in told


def around() -> list[tuple[str, str]]:
    """What stands around the install commands of all machines of the cases, by its shell."""
    found = set()
    for machine in map(machine_of, cases()):
        made = plan.plan(machine)
        while made and made.verdict == "no":
            made = made.nearest
        shell = "powershell" if machine.system == "windows" else "bash"
        for steps in plan.ways(machine, made).values() if made else ():
            found |= {(shell, line) for kind, line in steps if kind not in ("file", "install")}
    return sorted(found)


@pytest.mark.fast
@pytest.mark.parametrize(("shell", "line"), around())
def test_the_checkers_of_pages_take_what_is_typed(shell: str, line: str) -> None:
    if line.startswith(("pip ", "uv pip ", "conda create")):
        shell = "bash"  # a fallback: test_plan.py holds those against the facts
    commands.check_fence(shell, line, [Origin("way", 1)])
