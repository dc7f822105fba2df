"""The failures as data for the box of the site, which ranks them as ``engine.py`` does.

``failures``: id, title, tells, signatures, names, causes, explains, page. ``causes``: id, title,
for, proves, against, fix, harmless, confirmed, installs, page. ``failure``: the words of failure.
``readings``: fact, value, signature. A signature is expression, literal, a whole word of that or
"", characters before and after the literal, whether a line begins (1) or ends (2) with it; a
condition is a list of name, sign, value, which hold together. ``points`` are those of
``engine.py``, ``gpus`` the names of GPUs (signatures) with their compute capability.
``hosts``: names that may stay in a log that somebody shows; ``private``, for the page alone: the
rules of torchproof/anonymous.py.
``questions``: id, asks, command, choices (label, what it adds to the log), facts, shows, message.
``translations``: what systems say in other languages, each with its English words.
"""

import json
from typing import Any
from urllib.parse import urlsplit

from torchproof import anonymous, facts
from torchproof.facts import known
from torchproof.facts.failures import Cause, Failure, Question
from torchproof.facts.patterns import Clue, Pattern
from torchproof.facts.schema import Text
from torchproof.failures import engine, match
from torchproof.sentences import LANGUAGES

# Where the script of the box looks for it, beside itself.
DATA = "assets/explain/failures.json"


def text(language: str) -> str:
    """The data in one language as compact JSON."""
    private = {
        "rules": anonymous.PRIVATE,
        "named": anonymous.NAMED,
        "host": anonymous.HOST,
        "common": sorted(anonymous.COMMON),
    }
    return json.dumps(
        {**export(language), "private": private}, ensure_ascii=False, separators=(",", ":")
    )


def hosts() -> list[str]:
    """Names of hosts that a log may show, since everybody knows them: public ones, mirrors."""
    mirrors = facts.load().mirrors
    urls = (*mirrors.pypi, *mirrors.wheels, *mirrors.pythons, *mirrors.conda)
    named = {urlsplit(row.url).hostname or "" for row in urls}
    return sorted(named | {row.host for row in known.load("addresses").addresses})


def export(language: str = "") -> dict[str, Any]:
    """The data in one language; by default texts are pairs, of both."""
    rows = match.table()
    return {
        "checked": str(rows.checked),
        "points": engine.POINTS,
        "failure": engine.FAILURE,
        "failures": [_failure(row, language) for row in rows.failures],
        "causes": [_cause(row, language) for row in rows.causes],
        "readings": [[row.fact, row.value, _signature(row.pattern)] for row in rows.readings],
        "translations": match.pairs(rows),
        "gpus": [[_signature(name), capability] for name, capability in match.gpu_names().items()],
        "questions": [_question(row, language) for row in rows.questions],
        "hosts": hosts(),
    }


def _failure(row: Failure, language: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": _in(row.title, language),
        "group": row.group,
        "tells": row.tells,
        "signatures": [_signature(signature) for signature in row.signatures],
        "names": [_signature(name) for name in row.names],
        "causes": row.causes,
        "explains": row.explains,
        "page": row.page,
    }


def _cause(row: Cause, language: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": _in(row.title, language),
        "for": [_clue(clue) for clue in row.speaks_for],
        "proves": [_clue(clue) for clue in row.proves],
        "against": [_clue(clue) for clue in row.speaks_against],
        "fix": {system: _in(text, language) for system, text in row.fix.items()},
        "harmless": row.harmless,
        "confirmed": row.confirmed,
        "installs": row.installs,
        "page": row.page,
    }


def _question(row: Question, language: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "asks": _in(row.asks, language),
        "command": row.command,
        "choices": [[_in(choice.label, language), choice.says] for choice in row.choices],
        "facts": row.facts,
        "shows": row.shows,
        "message": row.message,
    }


def _in(text: Text, language: str) -> Any:
    return text[language] if language else [text[one] for one in LANGUAGES]


def _clue(clue: Clue) -> list[Any]:
    if clue.pattern is None:
        return [list(condition) for condition in clue.conditions]
    return _signature(clue.pattern)


def _signature(pattern: Pattern) -> list[Any]:
    lines = pattern.starts + 2 * pattern.ends
    return [pattern.expression, pattern.literal, pattern.word, pattern.before, pattern.after, lines]
