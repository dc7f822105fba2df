"""Wrong commands that real guides print, each planted in a page: one run of pytest names them all.

Each is caught at its own line of the page, with what is wrong and what to write instead.
"""

import re
from pathlib import Path

import pytest
from test_breakages import Project

from torchproof import facts

pytestmark = pytest.mark.fast

TUNA = facts.lookup("mirrors.pypi")
INDEX = facts.load().wheels.index
NEWEST = facts.load().torch.releases[0]
OLD = next(r for r in facts.load().torch.releases if str(r.version) == "2.6.0")
ENDED = next(r for r in facts.load().torch.releases if str(r.version) == "2.10.0")
CU118 = INDEX.format(variant="cu118")
DEAD = next(m for m in facts.load().mirrors.pypi if m.use == "dead")

# Shell, command, what the message must say.
WRONG = {
    "a pair that does not fit": (
        "bash",
        f"pip install torch=={NEWEST.version} torchvision=={OLD.torchvision}",
        f"torchvision=={OLD.torchvision}",
    ),
    "a version that never was": ("bash", "pip install torch==2.4.7", "2.4.7"),
    "a variant without a wheel": (
        "bash",
        f"pip install torch=={NEWEST.version} --index-url {CU118}",
        "cu118",
    ),
    "two indexes": (
        "bash",
        f"pip install torch -i {TUNA} --index-url {INDEX.format(variant='cpu')}",
        "--index-url",
    ),
    "a build of CUDA from a mirror of PyPI": (
        "bash",
        f"pip install torch=={ENDED.version}+cu126 -i {TUNA}",
        "cu126",
    ),
    "an extra index where the wrong build can win": (
        "bash",
        f"pip install torch=={ENDED.version} --extra-index-url {INDEX.format(variant='cu126')}",
        "PyPI's build can win",
    ),
    "a dead mirror": ("bash", f"pip install numpy -i {DEAD.url}", DEAD.name),
    "plain http": (
        "bash",
        f"pip install numpy -i {TUNA.replace('https:', 'http:')}",
        "http",
    ),
    "the toolkit package of old releases": (
        "bash",
        "conda install --yes pytorch=2.0.0 cudatoolkit=10.2 -c pytorch",
        "cudatoolkit",
    ),
    "the channel that ended": (
        "bash",
        "conda install --yes pytorch=2.9.1 torchvision -c pytorch",
        "pytorch",
    ),
    "a spec that is not one": ("bash", "conda create -n torch python=3.", "python=3."),
    "a key that conda does not have": (
        "bash",
        "conda config --add envs_dir /data/envs",
        "envs_dirs",
    ),
    "an option that pip does not have": ("bash", "pip install --upgarde numpy", "--upgrade"),
    "a subcommand that uv does not have": ("bash", "uv pip instal numpy", "install"),
    "a package that no archive has": (
        "bash",
        "sudo apt install -y build-essentia",
        "build-essential",
    ),
    "a driver that the distribution lacks": (
        "bash",
        "sudo apt install -y nvidia-driver-999",
        "nvidia-driver-999",
    ),
    "Python in a shell": ("bash", "import torch", "Python"),
    "a command of Windows in bash": ("bash", "Get-ChildItem Env:", "powershell"),
    "a command of Linux in cmd": ("cmd", "ls -l", "bash"),
    "CUDA_HOME that is no root": (
        "bash",
        "export CUDA_HOME=/usr/local/cuda/bin",
        "CUDA_HOME",
    ),
    "a list made of another variable": (
        "bash",
        "export PATH=/usr/local/cuda/lib64:$LD_LIBRARY_PATH",
        "PATH",
    ),
    "pip as root": ("bash", "sudo pip install torch", "sudo"),
    "a question that nobody answers": ("bash", "sudo apt install git", "-y"),
    "an option of wsl misspelt": ("powershell", "wsl --instal -d Ubuntu-24.04", "--install"),
    "a licence that winget asks about": (
        "powershell",
        "winget install --exact --id Git.Git",
        "--accept",
    ),
    "an architecture that nvcc no longer makes": (
        "bash",
        "nvcc -arch=sm_70 add.cu -o add",
        "sm_70",
    ),
}


def planted() -> tuple[str, dict[str, int]]:
    """A page with every wrong command, and the line of each, counted from 1."""
    lines = ["---", "title: Wrong", "---", "# Wrong {#wrong}"]
    at = {}
    for name, (shell, command, _) in WRONG.items():
        lines += ["", f"```{shell}", command, "```"]
        at[name] = len(lines) - 1
    return "\n".join(lines) + "\n", at


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """What one run of pytest says, by the line of the page that it names."""
    root: Path = tmp_path_factory.mktemp("wrong")
    project = Project(root)
    project.write("docs/en/wrong.md", planted()[0])
    project.write("docs/zh/wrong.md", planted()[0])
    printed = project.check("docs/en/wrong.md").stdout
    said: dict[int, str] = {}
    for part in re.split(r"(?=docs/en/wrong\.md:\d+: )", printed):
        if match := re.match(r"docs/en/wrong\.md:(\d+): ", part):
            said.setdefault(int(match[1]), part)  # the failure; the summary repeats its first line
    return said


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_command_is_caught_at_its_line(name: str, said: dict[int, str]) -> None:
    line = planted()[1][name]
    assert line in said, f"{WRONG[name][1]!r} passed; caught were lines {sorted(said)}"
    problem_and_mend = "\n".join(said[line].splitlines()[:3])
    assert WRONG[name][2] in problem_and_mend
