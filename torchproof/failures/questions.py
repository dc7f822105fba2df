"""The question whose answer tells most of the causes apart that a log leaves.

A part of the doctor's one file, as ``engine.py``; docs/assets/explain/questions.js is the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from torchproof.failures.engine import POINTS, Diagnosis


def next_question(found: Diagnosis, rows: Any, asked: Collection[str] = ()) -> Any:
    """The row of the question to ask; None where no answer would tell two causes apart.

    rows: as ``diagnose`` takes them, with ``questions``. asked: ids of those that were asked. An
    answer tells two causes apart if it can show another set of their clues. The rows come in the
    order in which equals are asked.
    """
    causes = causes_left(found, rows)
    best, most = None, 0
    for question in rows.questions:
        if question.id in asked or (question.message and found.known):
            continue
        if question.message:
            return question  # it tells all apart
        told = told_apart(question, causes, found)
        if told > most:
            best, most = question, told
    return best


def causes_left(found: Diagnosis, rows: Any) -> list[Any]:
    """The causes of the first message that one more sign would bring to the front.

    None where the first is almost certain or harmless; all that there are where nothing is known.
    """
    if not found.known:
        return list(rows.causes)
    first = found.answers[0]
    if first.sure or first.cause.harmless:
        return []
    return [
        answer.cause
        for answer in found.answers
        if answer.cause.id in first.failure.causes and answer.score >= first.score - POINTS["clue"]
    ]


def told_apart(question: Any, causes: Iterable[Any], found: Diagnosis) -> int:
    """How many pairs of causes an answer can tell apart."""
    alike = Counter(frozenset(settled(question, cause, found)) for cause in causes)
    return pairs(sum(alike.values())) - sum(map(pairs, alike.values()))


def pairs(count: int) -> int:
    return count * (count - 1) // 2


def settled(question: Any, cause: Any, found: Diagnosis) -> set[tuple[Any, ...]]:
    """The clues of a cause that an answer can show and the log does not say yet."""
    return {
        (kind, *_sign(clue))
        for kind in ("speaks_for", "proves", "speaks_against")
        for clue in getattr(cause, kind)
        if _shows(question, clue, found)
    }


def _sign(clue: Any) -> tuple[Any, ...]:
    pattern = clue.pattern
    if pattern is None:
        return tuple(map(tuple, clue.conditions))
    return pattern.expression, pattern.starts, pattern.ends


def _shows(question: Any, clue: Any, found: Diagnosis) -> bool:
    if clue.pattern is not None:
        literal = clue.pattern.literal
        return literal in question.shows and literal not in found.log.flat
    return any(name in question.facts and name not in found.facts for name, _, _ in clue.conditions)
