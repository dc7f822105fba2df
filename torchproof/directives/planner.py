"""``[[plans]]``: what to install for each machine, as tables that need no script."""

from functools import cache
from html import escape
from itertools import groupby
from typing import Any

from torchproof import plan
from torchproof.facts import Version
from torchproof.plan import Machine, Plan
from torchproof.plan.options import capabilities, edges

# Older than every driver at which an answer changes.
OLD = Version("300.0")
SYSTEMS = ("linux_x86_64", "windows", "wsl2", "linux_aarch64")

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
