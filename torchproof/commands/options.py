"""Options of commands that have no parser to ask: a table a command, with its source.

The rows are in ``facts/commands/``; a checker adds what they cannot say.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from torchproof.commands import Context, nearest
from torchproof.commands.shells import Command
from torchproof.facts import commands


@dataclass(frozen=True)
class Table:
    """The options of a tool, blank-separated.

    ``flags`` take no value, ``valued`` take one (``-n 5``, ``-n5``, ``--name=x``, ``--name x``),
    ``attached`` take one only after ``=`` or the letter. ``source``: where the table comes from.
    With ``clusters`` letters may be joined (``-la``). With ``ordered`` options end at the first
    argument, as they do for programs that start another one. With ``numbers`` ``-5`` is an option.
    """

    tool: str
    source: str
    flags: str = ""
    valued: str = ""
    attached: str = ""
    clusters: bool = True
    ordered: bool = False
    numbers: bool = False
    choices: dict[str, Sequence[str]] = field(default_factory=dict)

    @property
    def known(self) -> list[str]:
        return [*self.flags.split(), *self.valued.split(), *self.attached.split()]


def listed(tool: str, command: str = "all", *, shown: str = "", **more: Any) -> Table:
    """The table of a command in ``facts/commands/TOOL.yml``; ``all``: what stands before commands.

    ``shown``: what errors call it, by default the words as they are typed. ``more``: the other
    fields of a table; ``flags``, ``valued`` and ``attached`` are added to those listed. Raises
    KeyError for a command that the tool does not have.
    """
    manual = commands.load(tool)
    row = manual.commands[command]
    for kind in ("flags", "valued", "attached"):
        more[kind] = " ".join([*getattr(row, kind), *more.get(kind, "").split()])
    words = tool if command == "all" else f"{tool} {command}"
    return Table(shown or words, manual.sources[row.sources[0]].what, **more)


@dataclass(frozen=True)
class Arguments:
    """The arguments of a command: its options in order, with their values, and the rest."""

    options: tuple[tuple[str, str | None], ...]
    rest: tuple[str, ...]
    rest_at: int  # place of the first of the rest among the words

    def has(self, *names: str) -> bool:
        return any(name in names for name, _ in self.options)

    def value(self, *names: str) -> str | None:
        """The value of the last of these options; None if it is not given."""
        return next((v for name, v in reversed(self.options) if name in names), None)


def read(table: Table, command: Command, context: Context, start: int = 1) -> Arguments:
    """Split the words from ``start`` on as the tool would.

    Raises PageError for an option the tool does not have, a missing value, and a value that is
    none of its choices.
    """
    reader = _Reader(table, command, context)
    reader.read(start)
    return Arguments(tuple(reader.options), tuple(reader.rest), reader.rest_at)


class _Reader:
    def __init__(self, table: Table, command: Command, context: Context) -> None:
        self.table = table
        self.command = command
        self.context = context
        self.flags = set(table.flags.split())
        self.valued = set(table.valued.split())
        self.attached = set(table.attached.split())
        self.options: list[tuple[str, str | None]] = []
        self.rest: list[str] = []
        self.rest_at = len(command.words)

    def read(self, start: int) -> None:
        words = self.command.words
        place = start
        while place < len(words):
            word = words[place]
            if word == "--":
                self._positional(words[place + 1 :], place + 1)
                return
            if word == "-" or not word.startswith("-"):
                if self.table.ordered:
                    self._positional(words[place:], place)
                    return
                self._positional(words[place : place + 1], place)
                place += 1
                continue
            place += self._option(word, words[place + 1 : place + 2])

    def _positional(self, words: Sequence[str], place: int) -> None:
        if words and not self.rest:
            self.rest_at = place
        self.rest += words

    def _option(self, word: str, following: Sequence[str]) -> int:
        """Note one option; the number of words it takes."""
        name, equals, value = word.partition("=")
        if self.table.numbers and word[1:].isdigit():
            self.options.append(("-n", word[1:]))
            return 1
        if name in self.flags and not equals:
            self.options.append((name, None))
            return 1
        if name in self.valued or (name in self.attached and equals):
            return self._valued(name, value if equals else None, following)
        if name in self.attached:
            self.options.append((name, None))
            return 1
        if self.table.clusters and not word.startswith("--"):
            return self._cluster(word, following)
        if name in self.flags:
            raise self._error(f"{name} takes no value", name)
        raise self._unknown(name)

    def _cluster(self, word: str, following: Sequence[str]) -> int:
        if len(word) > 3 and f"-{word}" in self.table.known:
            raise self._error(f"no option {word}", f"did you mean '-{word}'?", word)
        for place, letter in enumerate(word[1:], start=2):
            name = f"-{letter}"
            if name in self.valued:
                return self._valued(name, word[place:] or None, following)
            if name in self.attached:
                self.options.append((name, word[place:].removeprefix("=") or None))
                return 1
            if name not in self.flags:
                raise self._unknown(word if len(word) == 2 else name)
            self.options.append((name, None))
        return 1

    def _valued(self, name: str, value: str | None, following: Sequence[str]) -> int:
        taken = 1
        if value is None:
            if not following:
                raise self._error(f"{name} needs a value", name)
            value, taken = following[0], 2
        choices = self.table.choices.get(name)
        if choices and value not in choices and "$" not in value:
            raise self._error(
                f"{name} {value}: no such choice",
                nearest(value, choices) or f"one of {', '.join(choices)}",
            )
        self.options.append((name, value))
        return taken

    def _unknown(self, name: str):
        return self._error(
            f"no option {name}", nearest(name, self.table.known) or f"see {self.table.source}", name
        )

    def _error(self, problem: str, mend: str = "", word: str = ""):
        line = self.command.line_of(word) if word else None
        return self.context.error(f"{self.table.tool}: {problem}", mend, line)
