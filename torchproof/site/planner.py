"""What the planner's page needs of the decision: its data, made small, and a table without scripts.

The script that reads the data is in docs/assets/planner/; ``unpack`` of its lookup.js undoes
``packed``.
"""

import json
from collections.abc import Sequence
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from torchproof import disk_cache, facts, plan
from torchproof.facts import Version
from torchproof.plan import Machine, Plan
from torchproof.plan.options import capabilities, edges

# Where the script looks for its data, beside itself.
DATA = "assets/planner/decision.json"
# Stands on a line of its own in the page.
TABLE = "<p>[[plans]]</p>"
# Older than every driver at which an answer changes.
OLD = Version("300.0")
SYSTEMS = ("linux_x86_64", "windows", "wsl2", "linux_aarch64")


def data() -> str:
    """All answers as JSON, packed. It takes seconds: kept until the facts or the rules change."""
    rests_on = _CODE + disk_cache.digest(*facts.FOLDER.glob("*.yml"))
    return disk_cache.text("decision", rests_on, _text)


# Of the code that decides, as it was read: while a site is served, only the facts are read again.
_CODE = disk_cache.digest(*Path(plan.__file__).parent.glob("*.py"), Path(__file__))


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


# --- the table -----------------------------------------------------------------------------------

_WORDS = {
    "en": {
        "linux_x86_64": "Linux (Intel or AMD processor)",
        "windows": "Windows",
        "wsl2": "WSL2, with the driver of Windows",
        "linux_aarch64": "Linux (64-bit ARM)",
        "head": ("Compute capability", "NVIDIA driver", "Build", "Command"),
        "any": "any",
        "below": "below {}",
        "from": "{} or newer",
        "between": "{} to below {}",
        "none": "none; without GPU: {}",
        "own": "for Jetson: NVIDIA's own build for its JetPack",
        "after": "{} after a change of the driver",
        "scroll": "Table: {}",
    },
    "zh": {
        "linux_x86_64": "Linux（Intel 或 AMD 处理器）",
        "windows": "Windows",
        "wsl2": "WSL2（驱动是 Windows 的）",
        "linux_aarch64": "Linux（64 位 ARM）",
        "head": ("计算能力", "NVIDIA 驱动", "版本", "命令"),
        "any": "任意",
        "below": "低于 {}",
        "from": "{} 或更高",
        "between": "{} 起，低于 {}",
        "none": "没有；不用 GPU：{}",
        "own": "Jetson 专用：NVIDIA 为其 JetPack 提供的版本",
        "after": "换驱动之后：{}",
        "scroll": "表格：{}",
    },
}


@cache
def table(language: str) -> str:
    """For each system a table: compute capability and driver → build and command of pip, as HTML.

    Python and glibc count as new enough.
    """
    return "\n".join(_system(system, language) for system in SYSTEMS)


def _system(system: str, language: str) -> str:
    words = _WORDS[language]
    title = escape(words[system])
    heads = "\n".join(f'<th scope="col">{escape(head)}</th>' for head in words["head"])
    rows = [_row(kinds, span, made, words) for kinds, span, made in _classes(system)]
    label = escape(words["scroll"].format(words[system]))
    return "\n".join(
        [
            f"<details><summary>{title}</summary>",
            f'<div class="tp-plan__table" role="region" tabindex="0" aria-label="{label}">',
            f"<table><thead><tr>{heads}</tr></thead><tbody>",
            *rows,
            "</tbody></table></div></details>",
        ]
    )


Span = tuple[Version | None, Version | None]


def _classes(system: str) -> list[tuple[list[Version], Span, Plan]]:
    """Rows of the table: neighbours with the same answer are one row."""
    by_answers: dict[tuple[tuple[Span, str, bool], ...], list[tuple[Version, list[Plan]]]] = {}
    for capability in capabilities():
        spans = _spans(system, capability)
        key = tuple((span, _build(made), made.verdict == "yes") for span, made in spans)
        by_answers.setdefault(key, []).append((capability, [made for _, made in spans]))
    return [
        ([capability for capability, _ in alike], span, plans)
        for key, alike in by_answers.items()
        for (span, *_), plans in zip(key, alike[0][1], strict=True)
    ]


def _spans(system: str, capability: Version) -> list[tuple[Span, Plan]]:
    """Drivers from one edge to the next, and the answer for them."""
    bounds = [None, *edges(system)]
    answers = [
        plan.plan(Machine(system, (str(capability),), str(bound or OLD))) for bound in bounds
    ]
    numbered = list(zip(bounds, answers, strict=True))
    groups = [
        list(group)
        for _, group in groupby(numbered, lambda it: (_build(it[1]), it[1].verdict == "yes"))
    ]
    lows = [group[0][0] for group in groups]
    highs = [*lows[1:], None]
    return [
        ((low, high), group[0][1]) for low, high, group in zip(lows, highs, groups, strict=True)
    ]


def _build(made: Plan) -> str:
    found = made.nearest or made
    return f"{found.torch}+{found.variant}"


def _row(kinds: list[Version], span: Span, made: Plan, words: dict[str, Any]) -> str:
    low, high = span
    driver = (
        words["any"] if not low and not high
        else words["below"].format(high) if not low
        else words["from"].format(low) if not high
        else words["between"].format(low, high)
    )  # fmt: skip
    kind = {"no": words["none"], "first": words["after"], "yes": "{}"}[made.verdict]
    found = made.nearest or made
    command = found.commands.get("pip", "")
    cells = [driver, kind.format(_build(made)) if found.torch else words["own"]]
    return "\n".join(
        [
            f'<tr><th scope="row">{escape(", ".join(map(str, kinds)))}</th>',
            *(f"<td>{escape(cell)}</td>" for cell in cells),
            f"<td><code>{escape(command)}</code></td></tr>" if command else "<td>–</td></tr>",
        ]
    )
