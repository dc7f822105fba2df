"""Names that a typo can hit unseen: hosts, variables of the environment, images, packages.

``facts/known/`` has a file for each. What stands there is known, and what is nearly one of them is
a typo; of everything else nothing is known. Read apart from the other facts: only the checkers of
commands and files need them.
"""

import re
from collections.abc import Collection, Mapping

from attrs import frozen

from torchproof import project
from torchproof.errors import PageError
from torchproof.facts.schema import Row
from torchproof.facts.structure import File, read_file
from torchproof.proofs.recorder import cache

FOLDER = project.FACTS / "known"


@frozen(kw_only=True)
class Address(Row):
    """A host. paths: how what is below it begins, ``*`` for a part of any name.

    whole: nothing is there that begins otherwise.
    """

    host: str
    paths: tuple[str, ...] = ()
    whole: bool = False


@frozen(kw_only=True)
class Gone(Row):
    """What is no longer kept up, without ``https://``, and what took its place."""

    address: str
    instead: str


@frozen(kw_only=True)
class Variables(Row):
    """The variables of the environment that a program reads."""

    program: str
    names: tuple[str, ...]


@frozen(kw_only=True)
class Value(Row):
    """What the value of a variable has to be: all of a regular expression; says: in words."""

    name: str
    form: str
    says: str


@frozen(kw_only=True)
class Image(Row):
    """An image for containers. tags: a regular expression. says: a tag of it, as an example."""

    image: str
    tags: str
    says: str


@frozen(kw_only=True)
class Names(Row):
    """Names of packages on an index: "pypi", "conda" or "winget"."""

    index: str
    names: tuple[str, ...]


@frozen(kw_only=True)
class Built(Row):
    """Packages whose build needs the torch that is installed where they go."""

    names: tuple[str, ...]


@frozen(kw_only=True)
class Ended(Row):
    """A package whose last release is for a torch of long ago."""

    name: str
    last: str
    torch: str


_TABLES: Mapping[str, Mapping[str, type]] = {
    "addresses": {"addresses": Address, "gone": Gone},
    "variables": {"variables": Variables, "values": Value},
    "images": {"images": Image},
    "packages": {"packages": Names, "built": Built, "ended": Ended},
}


@cache
def load(name: str) -> File:
    """The tables of ``facts/known/NAME.yml``.

    Raises PageError with file, line and reason for a bad row, KeyError for another name.
    """
    file = read_file(FOLDER / f"{name}.yml", _TABLES[name], f"facts/known/{name}.yml")
    for table in _TABLES[name]:
        for row in getattr(file, table):
            if gone := set(row.sources) - set(file.sources):
                raise PageError(row.origin, f"sources: there is no {', '.join(sorted(gone))}")
    return file


@cache
def variables() -> Mapping[str, str]:
    """By the name of a variable, the program that reads it."""
    return {name: row.program for row in load("variables").variables for name in row.names}


@cache
def values() -> Mapping[str, Value]:
    """By the name of a variable, what its value has to be."""
    return {row.name: row for row in load("variables").values}


@cache
def packages(index: str) -> frozenset[str]:
    """The names on an index. Raises KeyError for an index without a table."""
    rows = [row for row in load("packages").packages if row.index == index]
    if not rows:
        raise KeyError(index)
    return frozenset(name for row in rows for name in row.names)


# Shorter words are one letter from too many others.
_SHORTEST = 4


def near(word: str, known: Collection[str]) -> str:
    """The one of ``known`` that is a typo away from ``word``; "" for none, and for a known word.

    A letter lost, too many, another one, or two swapped; in words of 12 letters and more, two such.
    """
    if word in known:
        return ""
    if (single := re.sub(r"(.)\1", r"\1", word)) in known:
        return single  # a letter doubled: uvv
    if len(word) < _SHORTEST:
        return ""
    allowed = 2 if len(word) >= 12 else 1
    found = [(typos(word, other), other) for other in known if abs(len(word) - len(other)) <= 2]
    best = min(found, default=(allowed + 1, ""))
    return best[1] if best[0] <= allowed and len(best[1]) >= _SHORTEST else ""


def typos(one: str, other: str) -> int:
    """The optimal string alignment distance: edits of a letter, and swaps of two neighbours."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, there in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == there:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
