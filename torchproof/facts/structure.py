"""Rows of text into the classes of ``schema``; what does not fit is refused with its line."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, get_args

from attrs import NOTHING, fields
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError

from torchproof.errors import Origin, PageError
from torchproof.facts import reading
from torchproof.facts.patterns import Clue, Pattern
from torchproof.facts.schema import (
    SETTINGS,
    TABLES,
    Again,
    Confidence,
    Python,
    Source,
    Text,
    Version,
)
from torchproof.project import FIRST

T = TypeVar("T")


class File(SimpleNamespace):
    """A file of facts: ``checked``, ``sources`` by id, its tables, and its settings as text."""

    checked: datetime.date
    sources: Mapping[str, Source]


def read_file(path: Path, tables: Mapping[str, type] | None = None, name: str = "") -> File:
    """The tables of a file. Raises PageError for what the schema does not allow.

    tables: by name the class of the rows, by default as the schema has them for this file.
    name: of the file in errors, by default that in facts/.
    """
    name = name or f"facts/{path.name}"
    data = reading.read(path, name)
    tables = tables or TABLES.get(path.stem)
    if tables is None:
        raise PageError(Origin(name, 1), f"no such file of facts; there are: {', '.join(TABLES)}")
    settings = SETTINGS.get(path.stem, ())
    expected = ("checked", "sources", *settings, *tables)
    for key in data:
        if key not in expected:
            raise PageError(data.at(key), f"unknown key {key!r}", f"known: {', '.join(expected)}")
    for key in expected:
        if not data.get(key):
            raise PageError(data.at(key), f"{key!r} is missing or empty", _WHY.get(key, ""))
    file = File(
        checked=_convert(data, "checked", datetime.date), sources=_sources(data["sources"], data)
    )
    for key in settings:
        setattr(file, key, _convert(data, key, str))
    for key, kind in tables.items():
        setattr(file, key, _rows(data, key, kind))
    return file


_WHY = {
    "checked": "write the day of the last check",
    "sources": "a fact without a source cannot be checked by anyone",
}


def _sources(rows: Any, data: reading.Row) -> dict[str, Source]:
    if not isinstance(rows, reading.Row):
        raise PageError(data.at("sources"), "'sources' is a mapping of short ids to sources")
    for key, row in rows.items():
        if not isinstance(row, reading.Row):
            raise PageError(rows.at(key), f"the source {key!r} lacks 'what', 'where' and 'date'")
    return {key: structure(row, Source) for key, row in rows.items()}


def _rows(data: reading.Row, key: str, kind: type[T]) -> tuple[T, ...]:
    rows = data[key]
    if not isinstance(rows, list) or not all(isinstance(row, reading.Row) for row in rows):
        raise PageError(data.at(key), f"{key!r} is a list of rows, each a mapping")
    return tuple(structure(row, kind) for row in rows)


def structure(row: reading.Row, kind: type[T]) -> T:
    """A row as an object of its class. Raises PageError for what the class does not allow."""
    names = [f.name for f in fields(kind)]
    for field in fields(kind):
        if field.name == "origin" or field.default is not NOTHING:
            continue
        if not row.get(field.name):
            why = _WHY.get(field.name, f"a row has: {', '.join(n for n in names if n != 'origin')}")
            raise PageError(row.at(field.name), f"{field.name!r} is missing or empty", why)
    given = {**row, "origin": row.origin} if "origin" in names else row
    try:
        return _converter.structure(given, kind)
    except ClassValidationError as error:
        raise _explained(error, row, kind) from None


def _explained(error: ClassValidationError, row: reading.Row, kind: type) -> PageError:
    for inner in error.exceptions:
        if isinstance(inner, ForbiddenExtraKeysError):
            key = min(inner.extra_fields)
            known = ", ".join(f.name for f in fields(kind) if f.name != "origin")
            return PageError(row.at(key), f"unknown key {key!r}", f"known: {known}")
    noted, others = error.group_exceptions()
    key = noted[0][1].name if noted else ""
    reason = noted[0][0] if noted else others[0]
    while isinstance(reason, BaseExceptionGroup):
        reason = reason.exceptions[0]
    return PageError(row.at(key), f"{key}: {reason}")


def _convert(data: reading.Row, key: str, kind: type[T]) -> T:
    try:
        return _converter.structure(data[key], kind)
    except (ValueError, TypeError) as error:
        raise PageError(data.at(key), f"{key}: {error}") from None


def _text(value: Any, _: type) -> str:
    if not isinstance(value, str):
        raise ValueError("one text is expected, not a list or a mapping")
    return value


def _several(value: Any, kind: Any) -> tuple[Any, ...]:
    """A list, or words of one text: ``3.11 3.12``."""
    inner = get_args(kind)[0]
    if isinstance(value, Mapping):
        raise ValueError("a list or words are expected, not a mapping")
    items = value if isinstance(value, list) else value.split()
    made = tuple(_converter.structure(item, inner) for item in items)
    if twice := {str(item) for item in made if made.count(item) > 1}:
        raise ValueError(f"{', '.join(sorted(twice))} stands twice")
    return made


def _by_language(value: Any, _: type) -> Text:
    if not isinstance(value, Mapping) or not value.get(FIRST) or not all(value.values()):
        raise ValueError(f"a text in each language is expected: {{{FIRST}: ..., ...}}")
    return Text({language: _text(text, str) for language, text in value.items()})


def _flag(value: Any, _: type) -> bool:
    if value not in ("yes", "no"):
        raise ValueError(f"{value!r} is neither yes nor no")
    return value == "yes"


def _confidence(value: Any, _: type) -> Confidence:
    try:
        return Confidence[str(value).upper()]
    except KeyError:
        raise ValueError(f"{value!r} is no confidence: high, medium or low") from None


def _converter_of_rows() -> Converter:
    made = Converter(forbid_extra_keys=True)
    made.register_structure_hook(str, _text)
    made.register_structure_hook(bool, _flag)
    made.register_structure_hook(Confidence, _confidence)
    made.register_structure_hook(Origin, lambda value, _: value)
    made.register_structure_hook(Text, _by_language)
    for kind in (Version, Python, Again, Pattern, Clue):
        made.register_structure_hook(kind, lambda value, to: to(_text(value, str)))
    made.register_structure_hook(
        datetime.date, lambda value, _: datetime.date.fromisoformat(_text(value, str))
    )
    # A tuple of one repeated type; Version and Python are tuples too, but not written so.
    made.register_structure_hook_func(
        lambda kind: getattr(kind, "__origin__", None) is tuple, _several
    )
    return made


_converter = _converter_of_rows()
