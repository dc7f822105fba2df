"""How the tests start the linters that requirements.txt installs."""

import shutil
import subprocess
import sys
from pathlib import Path

from torchproof.project import ROOT


def run(command: str, *arguments: str | Path, text: str | None = None) -> tuple[int, str]:
    """Run a linter in the root of the repository; its exit status and all that it printed.

    ``text`` becomes its standard input. Raises FileNotFoundError where the linter is missing.
    """
    beside = Path(sys.executable).parent  # a virtual environment need not be activated
    path = shutil.which(command, path=str(beside)) or shutil.which(command)
    if path is None:
        raise FileNotFoundError(f"{command} is missing; install requirements.txt")
    done = subprocess.run(
        [path, *arguments],
        cwd=ROOT,
        input=text,
        encoding="utf-8",
        timeout=120,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, done.stdout
