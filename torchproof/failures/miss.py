"""What somebody pastes into an issue of the project when none of the answers was it.

A part of the doctor's one file, as ``engine.py``; docs/assets/explain/miss.js is the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from torchproof.anonymous import unnamed
from torchproof.failures.engine import Diagnosis

# Of a longer log the beginning and the end, in characters: an issue takes no more.
_BEGINNING, _END = 10_000, 30_000
_MOST = 8  # answers
# The sentences that it says, below ``miss``.
MISS_WORDS = ("top", "told", "read", "nothing")


def miss_report(
    found: Diagnosis, text: str, checked: str, hosts: Collection[str], words: Mapping[str, str]
) -> str:
    """What was told, what the log says of the machine, and the log, without names.

    text: the log as it was pasted. checked: the day of the data. hosts: names that may stay.
    words: ``MISS_WORDS`` in one language.
    """
    told = [
        f"{place}. {answer.failure.id}/{answer.cause.id}: {answer.certainty}, {answer.score}"
        for place, answer in enumerate(found.answers[:_MOST], 1)
    ]
    said = [f"{name}: {', '.join(values)}" for name, values in found.facts.items()]
    return "\n".join(
        [
            words["top"],
            "",
            words["told"],
            *(told or [words["nothing"]]),
            f"data: {checked}",
            "",
            words["read"],
            *(said or [words["nothing"]]),
            "",
            "~~~text",
            unnamed(shortened(text), hosts),
            "~~~",
        ]
    )


def shortened(text: str) -> str:
    if len(text) <= _BEGINNING + _END:
        return text
    return f"{text[:_BEGINNING]}\n[...]\n{text[-_END:]}"
