"""snippets/doctor.py, made of the modules of this package, of the engine of failures, and of data.

The program is joined by ``join.py``, its sentences are at its end; its data stands before the line
that starts it. Two sections, ``program`` and ``start``, are the program without its data, which a
page shows.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchproof import kinds
from torchproof.doctor import export, join
from torchproof.project import ROOT, SNIPPETS

COMMAND = "python -m torchproof.doctor"
BUILT = SNIPPETS / "doctor.py"
# Where it lies in the site, beside the other programs.
PLACE = "snippets/doctor.py"
_FIRST = ROOT / "torchproof/doctor/program.py"
_START = 'if __name__ == "__main__":'
_NO_SITE = '"site": "",\n'


def modules() -> list[Path]:
    """The files of which it is made, in their order in it."""
    return [part.path for part in join.parts(_FIRST, ROOT)]


def built() -> str:
    """The whole file. Raises ValueError where the modules cannot stand in one file."""
    found = join.parts(_FIRST, ROOT)
    program = found[-1]
    own, _, start = program.body().partition(_START)
    if not start:
        raise ValueError(f"{program.path}: has no {_START}")
    names = [f"#   {part.path.relative_to(ROOT).as_posix()}" for part in found]
    title = f"# --- {program.path.relative_to(ROOT).as_posix()} ".ljust(100, "-")
    pieces = [
        "# --8<-- [start:program]",
        f'"""{program.doc}"""\n',
        f"# Made by `{COMMAND}` of these modules, in this order. Change them, not this file.",
        *names,
        "\nfrom __future__ import annotations\n",
        join.imports(found),
        *(f"\n{join.section(part, ROOT)}\n" for part in found[:-1]),
        f"\n{title}\n\n\n{own.strip()}",
        f"\n{_filled('SENTENCES', export.words())}",
        "# --8<-- [end:program]\n",
        kinds.DATA_BEGINS,
        _filled("DATA", export.data()),
        f"{kinds.DATA_ENDS}\n",
        "# --8<-- [start:start]\n",
        f"{_START}{start.rstrip()}",
        "# --8<-- [end:start]",
    ]
    return "\n".join(pieces) + "\n"


def _filled(name: str, content: Mapping[str, Any]) -> str:
    """A statement that fills in one of the empty tables."""
    data = export.lines(content)
    if "'''" in data:
        raise ValueError(f"three quotes in {name} of the doctor would end it too early")
    return f"{name}.update(\n    json.loads(r'''\n{data}\n''')  # noqa: E501\n)"


def published(site: str = "") -> str:
    """The file as the site offers it: with the address of the site, "" where it is not known."""
    text = BUILT.read_text(encoding="utf-8")
    if text.count(_NO_SITE) != 1:
        raise ValueError(f"{BUILT}: {_NO_SITE.strip()!r} must stand there once; run {COMMAND}")
    address = json.dumps(site and site.rstrip("/") + "/")
    return text.replace(_NO_SITE, f'"site": {address},\n')
