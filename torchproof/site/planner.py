"""What the planner's page needs of the decision: its data, made small, and a table without scripts.

The script that reads the data is in docs/assets/planner/; ``unpack`` of its lookup.js undoes
``packed``.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from torchproof import disk_cache, plan

# Where the script looks for its data, beside itself.
DATA = "assets/planner/decision.json"


def data() -> str:
    """All answers as JSON, packed. It takes seconds: kept until the facts or the rules change."""
    return disk_cache.text("decision", _CODE + plan.origins(), _text)


# Of the code that packs, as it was read.
_CODE = disk_cache.digest(Path(__file__))


def _text() -> str:
    return json.dumps(packed(plan.export()), ensure_ascii=False, separators=(",", ":"))


def packed(export: dict[str, Any]) -> dict[str, Any]:
    """The export with its tables of numbers as small ones, which compress to a tenth."""
    small = {name: _relative(export[name]) for name in ("lines", "rows", "cells")}
    small["plans"] = _relative(list(zip(*export["plans"], strict=True)))
    small["shapes"] = _columns(export["shapes"])
    small["builds"] = _columns([_template(build) for build in export["builds"]])
    wishes = [entry["wishes"] for entry in export["systems"].values()]
    lines = iter(_relative([line for by_wish in wishes for line in by_wish.values()]))
    small["systems"] = {
        system: entry | {"wishes": {wish: next(lines) for wish in entry["wishes"]}}
        for system, entry in export["systems"].items()
    }
    return export | small


def _columns(rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """A table by columns: the different values of each, and which of them each row has."""
    columns = list(zip(*rows, strict=True))
    values = [list({_key(value): value for value in column}.values()) for column in columns]
    places = [{_key(value): i for i, value in enumerate(column)} for column in values]
    numbers = [
        [place[_key(v)] for v in column] for place, column in zip(places, columns, strict=True)
    ]
    return {"columns": _relative(numbers), "values": values}


def _template(build: Sequence[Any]) -> list[Any]:
    """A build whose own versions and name stand in its texts as {0}, {1}, {2}: few texts differ."""
    head = [str(part) for part in build[:3]]

    def filled(value: Any) -> Any:
        if not isinstance(value, str):
            return [filled(part) for part in value] if isinstance(value, tuple | list) else value
        for number, part in enumerate(head):
            value = value.replace(part, f"{{{number}}}")
        return value

    return [*head, *map(filled, build[3:7]), *build[7:]]


def _key(value: Any) -> str:
    return json.dumps(value)


def _relative(rows: Sequence[Sequence[int]]) -> list[list[int]]:
    """Each number as 0: the one before it, 1: one above all so far, n: n - 2 below the highest."""
    made, highest = [], -1
    for row in rows:
        codes, before = [], None
        for number in row:
            new = number == highest + 1
            codes.append(0 if number == before else 1 if new else highest + 2 - number)
            if number > highest + 1:
                raise ValueError(f"{number} comes before {highest + 1}: not in order of first use")
            highest, before = max(highest, number), number
        made.append(codes)
    return made
