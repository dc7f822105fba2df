"""What the programs on pages take: options by command, read from the programs themselves.

``facts/commands/`` has a file for each tool; ``python -m torchproof.manuals`` writes it.
Read apart from the other facts: only the checkers of commands need them.
"""

from collections.abc import Mapping

from attrs import frozen

from torchproof import project
from torchproof.errors import PageError
from torchproof.facts.schema import Row, Source, Version
from torchproof.facts.structure import read_file
from torchproof.proofs.recorder import cache

FOLDER = project.FACTS / "commands"


@frozen(kw_only=True)
class CommandOptions(Row):
    """A command of a tool at a version, with its options.

    flags take no value, valued take one, attached may have one, after ``=`` or directly after the
    letter.
    """

    command: str
    version: Version
    flags: tuple[str, ...] = ()
    valued: tuple[str, ...] = ()
    attached: tuple[str, ...] = ()


@frozen
class Manual:
    """The commands of a tool, by their words after its name (``all``: what stands before them)."""

    commands: Mapping[str, CommandOptions]
    sources: Mapping[str, Source]


@cache
def load(tool: str) -> Manual:
    """The rows of ``facts/commands/TOOL.yml``.

    Raises PageError with file, line and reason for a bad row.
    """
    path = FOLDER / f"{tool}.yml"
    file = read_file(path, {"commands": CommandOptions}, f"facts/commands/{path.name}")
    rows: dict[str, CommandOptions] = {}
    for row in file.commands:
        if row.command in rows:
            raise PageError(row.origin, f"{row.command} has a row already")
        if gone := set(row.sources) - set(file.sources):
            raise PageError(row.origin, f"sources: there is no {', '.join(sorted(gone))}")
        rows[row.command] = row
    return Manual(rows, file.sources)
