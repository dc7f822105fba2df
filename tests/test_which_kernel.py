"""snippets/which_kernel.py: it asks kernels that are there, and names those that do not start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from torchproof.project import SNIPPETS

pytest.importorskip("ipykernel", reason="no ipykernel: pip install -r requirements.txt")

PROGRAM = SNIPPETS / "which_kernel.py"


@pytest.fixture
def kernels(tmp_path):
    """Announce kernels under names, each with its command; the folder is the only one."""

    def announce(**commands: list[str]) -> None:
        for name, argv in commands.items():
            folder = tmp_path / "kernels" / name
            folder.mkdir(parents=True)
            spec = {"argv": argv, "display_name": name.title(), "language": "python"}
            (folder / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")

    return announce


def run(folder: Path, *names: str) -> tuple[int, list[str]]:
    """Status and lines, with the kernels of ``folder`` before all others."""
    done = subprocess.run(
        [sys.executable, str(PROGRAM), *names],
        env={**os.environ, "JUPYTER_DATA_DIR": str(folder), "JUPYTER_PATH": str(folder)},
        timeout=120,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.returncode, done.stdout.splitlines()


START = ["-m", "ipykernel_launcher", "-f", "{connection_file}"]


def test_a_kernel_says_which_python_it_is(kernels, tmp_path) -> None:
    kernels(mine=[sys.executable, *START])
    status, lines = run(tmp_path, "mine")
    assert status == 0
    assert lines[:2] == ["mine: Mine", f"python {sys.executable}"]
    assert lines[2].startswith("torch  ")


def test_no_torch_in_its_python(kernels, tmp_path) -> None:
    hide = (
        "import sys, importlib.metadata as m; "
        "find = m.version; "
        "m.version = lambda name: find('no-such-package' if name == 'torch' else name); "
        "import ipykernel_launcher, runpy; "
        "runpy.run_module('ipykernel_launcher', run_name='__main__')"
    )
    kernels(bare=[sys.executable, "-c", hide, "-f", "{connection_file}"])
    status, lines = run(tmp_path, "bare")
    assert (status, lines[-1]) == (0, "torch  is not installed in this Python")


def test_its_python_is_gone(kernels, tmp_path) -> None:
    kernels(gone=[str(tmp_path / "no" / "python"), *START], mine=[sys.executable, *START])
    status, lines = run(tmp_path, "gone", "mine")
    assert status == 1
    assert lines[1].startswith("does not start: ") and "python" in lines[1]
    assert lines[3] == f"python {sys.executable}"  # the others are asked all the same


def test_a_name_that_nobody_has(kernels, tmp_path) -> None:
    kernels(mine=[sys.executable, *START])
    status, lines = run(tmp_path, "yours")
    assert status == 1
    assert lines[0].startswith("no kernel yours; there are: ") and "mine" in lines[0]
