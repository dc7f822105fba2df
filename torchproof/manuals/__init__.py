"""What tools say of their own options, as rows of ``facts/commands/``: a module for each tool.

``python -m torchproof.manuals docker`` asks the docker installed and writes its file anew.
"""

import datetime
from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

# As facts/commands.py has them: without a value, with one, and with one only where it is attached.
Kind = Literal["flags", "valued", "attached"]
KINDS: tuple[Kind, ...] = ("flags", "valued", "attached")


@frozen
class Listed:
    """A command of a tool, by its words after the tool's name, with its options as listed."""

    command: str
    version: str
    options: Mapping[str, Kind]


@frozen
class Manual:
    """What was asked, and what it said. what, where: as a source of facts has them."""

    what: str
    where: str
    rows: Iterable[Listed]


def written(tool: str, manual: Manual) -> str:
    """The file of a tool."""
    today = datetime.date.today().isoformat()
    lines = [
        f"# The options of {tool} by command; all: those before the command.",
        f"# python -m torchproof.manuals {tool} writes the file anew.",
        f"checked: {today}",
        "sources:",
        f'  {tool}: {{what: "{manual.what}", where: {manual.where}, date: {today}}}',
        "",
        "commands:",
    ]
    for row in sorted(manual.rows, key=lambda row: row.command):
        parts = [f"command: {row.command}", f"version: {row.version}"]
        for kind in KINDS:
            text = " ".join(name for name, its in row.options.items() if its == kind)
            # curl has an option ``-:``, gcc ``-Wl,``
            quoted = f'"{text}"' if {":", ","} & set(text) else text
            parts += [f"{kind}: {quoted}"] if text else []
        lines.append("- {" + ", ".join([*parts, f"sources: [{tool}]"]) + "}")
    return "\n".join(lines) + "\n"
