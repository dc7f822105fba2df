"""Patterns that find a message in a log: a part of regular expressions that cannot run away.

They are read alike by Python's ``re`` and JavaScript's ``RegExp``, and are matched against text in
lower case whose lines are joined by single spaces. There are

- characters; ``\\.`` and its like for those with a meaning; ``\\d \\w \\S \\b``; ``.``; ``[a-z]``,
- groups ``(?:one|other)`` and ``(one|other)``, the second to read a value; none inside another,
- ``?``, ``{3}`` and ``{1,20}`` after one of them; after a group only ``?``,
- ``^`` and ``$`` at the ends: there a line of the log begins or ends.

What can repeat without end is refused, so a pattern looks at a few hundred characters around its
``literal`` and nowhere else.
"""

import re
from dataclasses import dataclass
from functools import cached_property

# The longest gap, and the most ways in which one pattern may divide its text among its gaps.
LONGEST, MOST_WAYS = 300, 50_000
_QUANTIFIER = re.compile(r"\?|\{(\d+)(?:,(\d+))?\}")
_CLASS = re.compile(r"\[\^?(?:[^\[\]\\]|\\[dw\W])+\]")
_ESCAPES = "dwSb"
# A word with its ends: what may go on outside the literal is none.
_WORD = re.compile(r"(?<=[^a-z0-9_])[a-z0-9_]+(?=[^a-z0-9_])")


@dataclass(frozen=True)
class _Part:
    """A piece of a pattern: the character it stands for, or ""; how wide it can be."""

    character: str
    shortest: int
    longest: int


class Pattern(str):
    """A pattern as it is written, with what a search needs to know of it.

    literal: the text that every match contains; word: a whole word of it, or ""; before, after:
    how many characters a match can have on either side of the literal; starts, ends: whether a
    line must begin or end there.
    """

    literal: str
    word: str
    before: int
    after: int
    starts: bool
    ends: bool

    def __new__(cls, text: str) -> "Pattern":
        """Raises ValueError with what is wrong, and where."""
        self = super().__new__(cls, text)
        self.starts = text.startswith("^")
        self.ends = text.endswith("$") and not text.endswith("\\$")
        reader = _Reader(text, int(self.starts), len(text) - self.ends)
        parts = reader.parts()
        if reader.ways > MOST_WAYS:
            raise ValueError(f"{text!r} can match in {reader.ways} ways, more than {MOST_WAYS}")
        first, last = _longest_run(parts)
        self.literal = "".join(part.character for part in parts[first:last])
        if len(self.literal.encode()) < 3:
            raise ValueError(f"{text!r} has no piece of plain text of 3 letters to look for")
        inner = _WORD.findall(self.literal)
        self.word = max(inner, key=len, default="")
        self.before = sum(part.longest for part in parts[:first])
        self.after = sum(part.longest for part in parts[last:])
        return self

    @property
    def expression(self) -> str:
        """What ``re`` and ``RegExp`` read: the pattern without the marks of lines."""
        return self[int(self.starts) : len(self) - self.ends]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.ASCII)


class _Reader:
    """Reads a pattern from left to right; ``ways``: in how many ways its gaps can be filled."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.at, self.end = text, start, end
        self.ways = 1

    def parts(self) -> list[_Part]:
        found = []
        while self.at < self.end:
            if self.text[self.at] == "(":
                part, group = self.group(), True
            else:
                part, group = self.atom(), False
            found.append(self.quantified(part, group))
        return found

    def group(self) -> _Part:
        opened = self.at
        self.at += 3 if self.text.startswith("(?:", self.at) else 1
        branches, widths = 1, [[0, 0]]
        while self.at < self.end and self.text[self.at] != ")":
            if self.text[self.at] == "|":
                self.at += 1
                branches += 1
                widths.append([0, 0])
                continue
            part = self.quantified(self.atom(), False)
            widths[-1][0] += part.shortest
            widths[-1][1] += part.longest
        if self.at >= self.end:
            raise self.error("the group has no end", opened)
        self.at += 1
        self.ways *= branches
        return _Part("", min(low for low, _ in widths), max(high for _, high in widths))

    def atom(self) -> _Part:
        character = self.text[self.at]
        if character == "[":
            match = _CLASS.match(self.text, self.at, self.end)
            if not match:
                raise self.error("the class has no end, or holds what a class must not")
            self.at = match.end()
            return _Part("", 1, 1)
        if character == "\\":
            return self.escape()
        if character in "*+{}()|^$?]":
            raise self.error(f"{character!r} has no place here; write \\{character} for the sign")
        if character != character.lower():
            raise self.error("capital letters never match: the text is in lower case")
        self.at += 1
        return _Part("" if character == "." else character, 1, 1)

    def escape(self) -> _Part:
        character = self.text[self.at + 1 : self.at + 2]
        if not character or self.at + 1 >= self.end:
            raise self.error("nothing follows the backslash")
        self.at += 2
        if character in _ESCAPES:
            width = 0 if character == "b" else 1
            return _Part("", width, width)
        if character.isalnum():
            raise self.error(f"\\{character} is not among \\d \\w \\S \\b", self.at - 2)
        return _Part(character, 1, 1)

    def quantified(self, part: _Part, group: bool) -> _Part:
        match = _QUANTIFIER.match(self.text, self.at, self.end)
        if not match:
            return part
        self.at = match.end()
        if match[0] == "?":
            low, high = 0, 1
        else:
            low, high = int(match[1]), int(match[2] or match[1])
            if group:
                raise self.error("a group can be left out with ?, not repeated", match.start())
        if high < low or high > LONGEST:
            raise self.error(f"{match[0]} must grow, and at most to {LONGEST}", match.start())
        if self.at < self.end and self.text[self.at] in "?{":
            raise self.error("one quantifier follows another")
        self.ways *= high - low + 1
        return _Part("", part.shortest * low, part.longest * high)

    def error(self, why: str, at: int | None = None) -> ValueError:
        place = self.at if at is None else at
        return ValueError(f"{self.text!r}, at character {place + 1}: {why}")


def _longest_run(parts: list[_Part]) -> tuple[int, int]:
    """Where the longest piece of plain characters begins and ends."""
    best = start = 0, 0
    for index, part in enumerate(parts):
        start = (start[0], index + 1) if part.character else (index + 1, index + 1)
        best = max(best, start, key=lambda run: _weight(parts[run[0] : run[1]]))
    return best


def _weight(parts: list[_Part]) -> int:
    """How rare a piece of text is: a Chinese character says as much as three letters."""
    return len("".join(part.character for part in parts).encode())


# What a log can say of the machine, and how it is compared.
NUMBERS = ("torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy")
WORDS = ("variant", "system", "flag", "library", "tool")
_CONDITION = re.compile(r"@(\w+)(=|<|>=)([\w.+-]+)")


class Clue(str):
    """A sign that speaks for or against a cause: a pattern, or ``@variant=cpu``, ``@torch<2.6``.

    ``conditions``: name, ``=``, ``<`` or ``>=``, value of each, which have to hold together
    (``@capability>=10.0 @build_cuda<12.8``); otherwise ``pattern`` is set.
    """

    pattern: Pattern | None
    conditions: tuple[tuple[str, str, str], ...]

    def __new__(cls, text: str) -> "Clue":
        """Raises ValueError for what is neither."""
        self = super().__new__(cls, text)
        self.pattern, self.conditions = None, ()
        if not text.startswith("@"):
            self.pattern = Pattern(text)
        else:
            self.conditions = tuple(map(cls._condition, text.split(" ")))
        return self

    @staticmethod
    def _condition(text: str) -> tuple[str, str, str]:
        match = _CONDITION.fullmatch(text)
        if not match or match[1] not in NUMBERS + WORDS:
            names = ", ".join(NUMBERS + WORDS)
            raise ValueError(f"{text!r} is no condition such as @variant=cpu; names: {names}")
        if match[1] in NUMBERS and not re.fullmatch(r"\d+(\.\d+)*", match[3]):
            raise ValueError(f"{text!r}: {match[3]!r} is no number")
        if match[1] in WORDS and match[2] != "=":
            raise ValueError(f"{text!r}: {match[1]} is a word and compared with =")
        return match[1], match[2], match[3]
