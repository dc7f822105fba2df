"""``[[plans]]``: what to install for each machine, as tables that need no script."""

from html import escape
from itertools import groupby

from torchproof import plan, sentences
from torchproof.facts import Version
from torchproof.plan import Machine, Plan
from torchproof.plan.options import capabilities, edges
from torchproof.proofs.recorder import cache

# Older than every driver at which an answer changes.
OLD = Version("300.0")
HEADS = ("capability", "driver", "build", "command")
SYSTEMS = ("linux_x86_64", "windows", "wsl2", "linux_aarch64")


@cache
def table(language: str) -> str:
    """For each system a table: compute capability and driver → build and command of pip, as HTML.

    Python and glibc count as new enough.
    """
    return "\n".join(_system(system, language) for system in SYSTEMS)


def _system(system: str, language: str) -> str:
    title = _say(system, language)
    heads = "\n".join(
        f'<th scope="col">{escape(_say(f"head_{head}", language))}</th>' for head in HEADS
    )
    rows = [_row(kinds, span, made, language) for kinds, span, made in _classes(system)]
    label = escape(_say("scroll", language, value=title))
    return "\n".join(
        [
            f"<details><summary>{escape(title)}</summary>",
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


def _row(kinds: list[Version], span: Span, made: Plan, language: str) -> str:
    low, high = span
    driver = (
        _say("any", language)
        if not low and not high
        else _say("below", language, value=high)
        if not low
        else _say("from", language, value=low)
        if not high
        else _say("between", language, low=low, high=high)
    )
    found = made.nearest or made
    command = found.commands.get("pip", "")
    cells = [driver, _answer(made, language) if found.torch else _say("own", language)]
    return "\n".join(
        [
            f'<tr><th scope="row">{escape(", ".join(map(str, kinds)))}</th>',
            *(f"<td>{escape(cell)}</td>" for cell in cells),
            f"<td><code>{escape(command)}</code></td></tr>" if command else "<td>–</td></tr>",
        ]
    )


def _answer(made: Plan, language: str) -> str:
    if made.verdict == "yes":
        return _build(made)
    return _say("none" if made.verdict == "no" else "after", language, value=_build(made))


def _say(key: str, language: str, **values: object) -> str:
    return sentences.say(f"plans.{key}", language, **values)
