"""The facts about the world outside: load ``facts/*.yml`` and refuse bad ones."""

import datetime
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from torchproof.errors import Origin, PageError

# The project; the tests of the checks point it at small projects of their own.
ROOT = Path(os.environ.get("TORCHPROOF_ROOT") or Path(__file__).parent.parent).resolve()
FOLDER = ROOT / "facts"


@cache
def load(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """All facts by file name: ``load()["torch"]["version"]``.

    Raises PageError for a file that is no mapping, has no source or no date of its last check.
    """
    return {path.stem: _read(path) for path in sorted(folder.glob("*.yml"))}


def lookup(dotted: str, folder: Path = FOLDER) -> str:
    """The fact named ``file.key`` as the text that pages show.

    Raises KeyError with the names that exist.
    """
    name, _, key = dotted.partition(".")
    rows = load(folder).get(name)
    if rows is None:
        raise KeyError(f"no file facts/{name}.yml; there are: {', '.join(load(folder))}")
    if key not in rows or isinstance(rows[key], list | dict):
        known = ", ".join(k for k, v in rows.items() if not isinstance(v, list | dict))
        raise KeyError(f"facts/{name}.yml has no fact {key!r}; it has: {known}")
    return str(rows[key])


def _read(path: Path) -> dict[str, Any]:
    where = f"facts/{path.name}"
    try:
        rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise PageError(Origin(where, line), f"no valid YAML: {error}") from None
    if not isinstance(rows, dict):
        raise PageError(Origin(where, 1), "a file of facts is a mapping of names to values")
    if not isinstance(rows.get("checked"), datetime.date):
        raise PageError(
            Origin(where, 1), "'checked' is missing or no date", "write the day of the last check"
        )
    sources = rows.get("sources")
    if not sources or not all(
        isinstance(s, dict) and {"what", "where"} <= s.keys() for s in sources
    ):
        raise PageError(
            Origin(where, 1),
            "'sources' is missing, or a source lacks 'what' or 'where'",
            "a fact without a source cannot be checked by anyone",
        )
    for key, value in rows.items():
        if "version" in key and not re.fullmatch(r"\d+(\.\d+)*", str(value)):
            raise PageError(Origin(where, 1), f"{key}: {value!r} is no version number")
    return rows
