"""What the programs on pages take: options by command, read from the programs themselves.

Read apart from the other facts: only the checkers of commands need them.
"""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from torchproof import project
from torchproof.errors import PageError
from torchproof.facts.schema import Row, Version
from torchproof.facts.structure import read_file


@frozen(kw_only=True)
class CommandOptions(Row):
    """A command of a tool at a version. flags take no value, valued take one."""

    command: str
    version: Version
    flags: tuple[str, ...] = ()
    valued: tuple[str, ...] = ()


# Tool -> the class of its rows.
TABLES = {"docker": CommandOptions}


@cache
def load() -> Mapping[str, Mapping[str, CommandOptions]]:
    """By tool the rows of its commands, by their words after the tool's name.

    Raises PageError with file, line and reason for a bad row.
    """
    file = read_file(project.FACTS / "commands.yml", TABLES)
    found: dict[str, dict[str, CommandOptions]] = {}
    for tool in TABLES:
        rows = found[tool] = {}
        for row in getattr(file, tool):
            if row.command in rows:
                raise PageError(row.origin, f"{row.command} has a row already")
            if gone := set(row.sources) - set(file.sources):
                raise PageError(row.origin, f"sources: there is no {', '.join(sorted(gone))}")
            rows[row.command] = row
    return found
