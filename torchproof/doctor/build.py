"""One file made of modules, of data and of sentences: snippets/doctor.py, and others of its kind.

The program is joined by ``join.py``, its sentences are at its end; its data stands before the line
that starts it. Two sections, ``program`` and ``start``, are the program without its data, which a
page shows.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof import kinds
from torchproof.doctor import export, join
from torchproof.project import ROOT, SNIPPETS

_START = 'if __name__ == "__main__":'
_NO_SITE = '"site": "",\n'


@dataclass(frozen=True)
class OneFile:
    """A program of one file. package: of torchproof/, whose ``program.py`` is its last module."""

    package: str
    words: Callable[[], Mapping[str, Any]]
    data: Callable[[], Mapping[str, Any]]

    @property
    def command(self) -> str:
        """What writes it anew."""
        return f"python -m torchproof.{self.package}"

    @property
    def path(self) -> Path:
        return SNIPPETS / f"{self.package}.py"

    @property
    def place(self) -> str:
        """Where it lies in the site, beside the other programs."""
        return f"snippets/{self.path.name}"

    def parts(self) -> list[join.Part]:
        """Its modules, in their order in it."""
        return join.parts(ROOT / f"torchproof/{self.package}/program.py", ROOT)

    def built(self) -> str:
        """The whole file. Raises ValueError where the modules cannot stand in one file."""
        found = self.parts()
        program = found[-1]
        own, _, start = program.body().partition(_START)
        if not start:
            raise ValueError(f"{program.path}: has no {_START}")
        names = [f"#   {part.path.relative_to(ROOT).as_posix()}" for part in found]
        title = f"# --- {program.path.relative_to(ROOT).as_posix()} ".ljust(100, "-")
        pieces = [
            "# --8<-- [start:program]",
            f'"""{program.doc}"""\n',
            f"# Made by `{self.command}` of these modules, in this order: change them instead.",
            *names,
            "\nfrom __future__ import annotations\n",
            join.imports(found),
            *(f"\n{join.section(part, ROOT)}\n" for part in found[:-1]),
            f"\n{title}\n\n\n{own.strip()}",
            f"\n{_filled('SENTENCES', self.words())}",
            "# --8<-- [end:program]\n",
            kinds.DATA_BEGINS,
            _filled("DATA", self.data()),
            f"{kinds.DATA_ENDS}\n",
            "# --8<-- [start:start]\n",
            f"{_START}{start.rstrip()}",
            "# --8<-- [end:start]",
        ]
        return "\n".join(pieces) + "\n"

    def write(self) -> None:
        self.path.write_text(self.built(), encoding="utf-8", newline="\n")

    def published(self, site: str = "") -> str:
        """The file as the site offers it: with the site's address, "" where it is not known."""
        text = self.path.read_text(encoding="utf-8")
        if text.count(_NO_SITE) != 1:
            raise ValueError(
                f"{self.path}: {_NO_SITE.strip()!r} must stand there once; run {self.command}"
            )
        address = json.dumps(site and site.rstrip("/") + "/")
        return text.replace(_NO_SITE, f'"site": {address},\n')


def _filled(name: str, content: Mapping[str, Any]) -> str:
    """A statement that fills in one of the empty tables."""
    data = export.lines(content)
    if "'''" in data:
        raise ValueError(f"three quotes in {name} would end it too early")
    return f"{name}.update(\n    json.loads(r'''\n{data}\n''')  # noqa: E501\n)"


DOCTOR = OneFile("doctor", export.words, export.data)
