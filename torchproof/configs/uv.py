"""Files that configure uv, read by uv itself."""

import re
import subprocess
import tempfile
from pathlib import Path

from torchproof.commands.packages.uv import program
from torchproof.proofs.recorder import cache

_PROJECT = '[project]\nname = "page"\nversion = "0"\n'
_PLACE = re.compile(r"TOML parse error at line (\d+), column \d+\n(?: *(?:\d+ )?\|.*\n)*(.*)")
# What uv says when it has understood the file and misses the packages, or a Python, on this
# machine: the network is closed.
_UNDERSTOOD = re.compile(
    r"No solution found|network was disabled|not found in the cache|No interpreter found|"
    r"Network connectivity is disabled"
)

_NO_PYTHON = re.compile(r"Failed to inspect Python interpreter|No interpreter found")
_WANTED = re.compile(r"^requires-python\s*=.*$", re.MULTILINE)


def refusal(name: str, source: str) -> tuple[int, str] | None:
    """What uv refuses in a ``uv.toml`` or ``pyproject.toml``: its line, counted from 1, and why.

    None for a file that uv reads without complaint. Raises GrammarMissing without uv.
    """
    said = _said(name, source)
    if _NO_PYTHON.search(said):  # that it is not on this machine says nothing of the file
        said = _said(name, _WANTED.sub('requires-python = ">=3.8"', source))
    place = re.search(
        r"TOML parse error at line (\d+), column \d+\n(?: *(?:\d+ )?\|.*\n)*(.*)", said
    )
    if place:
        return int(place[1]), place[2].strip()
    failed = re.search(r"^error: (.*(?:\n.*)*)", said, re.MULTILINE)
    if failed and not _UNDERSTOOD.search(said):
        return 1, re.sub(r"\s+", " ", failed[1]).strip()
    return None


@cache
def _said(name: str, source: str) -> str:
    """The messages of ``uv lock`` in an empty folder with this file."""
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        (Path(folder) / name).write_text(source, encoding="utf-8")
        if name != "pyproject.toml":
            (Path(folder) / "pyproject.toml").write_text(_PROJECT, encoding="utf-8")
        ran = subprocess.run(
            [program(), "lock", "--offline", "--no-cache", "--color=never", "--directory", folder],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    return ran.stderr
