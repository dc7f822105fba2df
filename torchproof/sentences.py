"""Every sentence that the project says to a reader, by key and language: ``sentences/<code>.yml``.

A key is dotted, ``badges.ran``; what stands in braces in a sentence is filled in by name. Each file
has the same keys, and the same names in braces. The first language is that of the code.

What is found out long before it is read, as how a command was checked, is carried as clauses
(``Clauses``), which belong to no language, and becomes text at the end.
"""

import string
from collections.abc import Mapping
from dataclasses import dataclass

from torchproof import project
from torchproof.errors import Origin, PageError
from torchproof.facts import reading
from torchproof.project import FIRST
from torchproof.proofs.recorder import cache

FOLDER = project.ROOT / "sentences"
LANGUAGES = (FIRST, *sorted(path.stem for path in FOLDER.glob("*.yml") if path.stem != FIRST))


@cache
def load(language: str) -> Mapping[str, str]:
    """All sentences of a language, by dotted key.

    Raises PageError for a file that is missing, or an entry that is neither text nor a section.
    """
    name = f"sentences/{language}.yml"
    path = FOLDER / f"{language}.yml"
    if not path.is_file():
        raise PageError(Origin(name, 1), f"no sentences in the language {language!r}")
    return dict(_flat(reading.read(path, name), ""))


def _flat(row: reading.Row, above: str):
    for key, value in row.items():
        if isinstance(value, reading.Row):
            yield from _flat(value, f"{above}{key}.")
        elif isinstance(value, str):
            yield f"{above}{key}", value
        else:
            raise PageError(row.at(key), f"{above}{key} is no text", "write it in quotes")


def say(key: str, language: str, **values: object) -> str:
    """The sentence in a language, with values in its braces.

    Raises KeyError for a key that no sentence has, ValueError where a name in its braces has no
    value; a value that a sentence leaves out is none of its business.
    """
    text = load(language)[key]
    if missing := names(text) - values.keys():
        raise ValueError(f"{key} ({language}): no value for {', '.join(sorted(missing))}")
    return text.format_map(values)


@dataclass(frozen=True)
class Clause:
    """A sentence before it is in a language: its key, and what its braces get, by name.

    A value is text of no language, such as a name or a date, or a clause, or several, which are
    listed.
    """

    key: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Quoted:
    """Text from elsewhere: language and text. Languages that it lacks get that of the first."""

    texts: tuple[tuple[str, str], ...]


# What is said of one thing, one clause after the other; empty where nothing is. A plain text is
# the same in every language, as what a page itself says.
Clauses = tuple[Clause | Quoted | str, ...]


def clause(key: str, **values: object) -> Clauses:
    """The sentence of this key, with what its braces get, as the only clause."""
    return (Clause(key, tuple(values.items())),)


def quoted(texts: Mapping[str, str]) -> Clauses:
    """A text by language as the only clause. Raises KeyError where the first language lacks."""
    return (Quoted(((FIRST, texts[FIRST]), *texts.items())),)


def text(clauses: Clauses, language: str) -> str:
    """Clauses in a language. Raises as ``say``."""
    return say("lists.checks_comma", language).join(_shown(part, language) for part in clauses)


def _shown(value: object, language: str) -> object:
    if isinstance(value, Clause):
        values = {name: _shown(part, language) for name, part in value.values}
        return say(value.key, language, **values)
    if isinstance(value, Quoted):
        texts = dict(value.texts)
        return texts.get(language, texts[FIRST])
    if isinstance(value, tuple):
        return say("lists.things_comma", language).join(_shown(part, language) for part in value)
    return value


def section(prefix: str, language: str) -> Mapping[str, str]:
    """The sentences below a key, by what stands behind it."""
    start = f"{prefix}."
    return {
        key.removeprefix(start): text
        for key, text in load(language).items()
        if key.startswith(start)
    }


def names(text: str) -> frozenset[str]:
    """What stands in braces in a sentence."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
