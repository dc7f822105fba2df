"""Which failures a log shows, and which causes are the likely ones: the engine.

It knows no files: ``match.py`` gives it the facts, ``doctor.py`` what was exported of them. The
site puts this module, with ``normalise.py`` and ``derive.py``, into the doctor as it stands, so it
is written for Python 3.8 and the standard library. docs/assets/explain/ is the same for browsers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from torchproof.failures.derive import flags
from torchproof.failures.normalise import Log, normalise

# What is compared as a number (torchproof/facts/patterns.py).
_COMPARED = ("torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy")

# Points. A message that names its cause is sure by itself; one that has several needs a sign that
# tells them apart; one that stands in many logs needs two.
STRENGTH = {"cause": 60, "symptom": 45, "little": 25}
LATER_CAUSE = 7  # less for each cause that is more frequent with this message
AGAIN = 4  # for a second signature, and for another failure that names the cause
CLUE, MOST_CLUES = 18, 3
AGAINST = 40
EXPLAINED = 40  # less for a failure that only follows from another
HARMLESS = 30  # less for a warning beside an error
FIRST = 3  # for the error that came first
SURE, LIKELY, POSSIBLE = 60, 40, 15
# Places of one pattern's plain text that are looked at: bounds the work on a hostile text.
MOST_PLACES = 500


@dataclass
class Work:
    """What a search cost: characters passed over by plain search, and looked at by patterns."""

    passed: int = 0
    looked: int = 0


@dataclass(frozen=True)
class Answer:
    """A likely cause. failure: the message it was found by; lines: numbers of what speaks for it.

    score: points; ``certainty``: what they mean.
    """

    cause: Any
    failure: Any
    score: int
    lines: tuple[int, ...]

    @property
    def certainty(self) -> str:
        """``sure``, ``likely`` or ``possible``."""
        if self.score >= SURE:
            return "sure"
        return "likely" if self.score >= LIKELY else "possible"


@dataclass
class Diagnosis:
    """The causes, the likeliest first; none: the log shows nothing that is known.

    facts: what the log says of the machine. found: the failures whose messages are in it.
    """

    answers: list[Answer]
    facts: Mapping[str, tuple[str, ...]]
    found: list[Any]
    log: Log
    work: Work = field(default_factory=Work)

    @property
    def known(self) -> bool:
        return bool(self.answers)


def diagnose(text: str, rows: Any) -> Diagnosis:
    """Rank the causes of what a pasted text shows.

    rows: ``failures``, ``causes`` and ``readings`` of facts/failures.yml, and ``gpus``, patterns of
    names with a compute capability; or what ``unpacked`` makes of their export.
    """
    search = Search(normalise(text))
    said = search.facts(rows)
    found = {}
    for failure in rows.failures:
        if lines := search.lines(failure.signatures):
            found[failure.id] = (failure, lines)
    ranking = Ranking(search, said, {row.id: row for row in rows.causes})
    answers = ranking.of(found)
    return Diagnosis(answers, said, [f for f, _ in found.values()], search.log, search.work)


class Search:
    """Patterns in one log; each is looked for once."""

    def __init__(self, log: Log) -> None:
        self.log = log
        # Most patterns have a word that the log has nowhere: they need no search.
        self.words = frozenset(re.findall(r"[a-z0-9_]+", log.flat))
        self.work = Work(passed=len(log.flat))
        self.places: dict[str, tuple[int, ...]] = {}

    def lines(self, patterns: Iterable[Any]) -> tuple[int, ...]:
        """The numbers of lines on which the patterns match first, in their order."""
        found = (match for pattern in patterns for match in self.matches(pattern, 1))
        return tuple(dict.fromkeys(self.log.line(at) for at, _ in found))

    def matches(self, pattern: Any, most: int) -> list[tuple[int, re.Match[str]]]:
        """The first matches with their places in the flat text."""
        flat, literal, found = self.log.flat, pattern.literal, []
        if pattern.word and pattern.word not in self.words:
            return found
        at = -1
        for _ in range(MOST_PLACES):
            began = at + 1
            at = flat.find(literal, began)
            self.work.passed += (at if at >= 0 else len(flat)) - began
            if at < 0:
                break
            low = max(0, at - pattern.before - 1)
            window = flat[low : at + len(literal) + pattern.after + 1]
            self.work.looked += len(window)
            match = pattern.compiled.search(window)
            if match and self._fits(pattern, low + match.start(), low + match.end()):
                found.append((low + match.start(), match))
                if len(found) >= most:
                    break
        return found

    def _fits(self, pattern: Any, start: int, end: int) -> bool:
        begins = not pattern.starts or self.log.begins(start)
        return begins and (not pattern.ends or self.log.ends(end))

    def facts(self, rows: Any) -> dict[str, tuple[str, ...]]:
        """What the log says of the machine, by name; several values where it says several."""
        said: dict[str, dict[str, None]] = defaultdict(dict)
        for reading in rows.readings:
            for _, match in self.matches(reading.pattern, 1 if reading.value else 20):
                said[reading.fact][reading.value or number(reading.fact, match[1])] = None
        for name, capability in rows.gpus:
            if self.matches(name, 1):
                said["capability"][capability] = None
        for flag in flags(self.log.flat):
            said["flag"][flag] = None
        return {name: tuple(values) for name, values in said.items()}


def number(fact: str, text: str) -> str:
    """A number as the facts write it: CUDA 12.8 of 12080, 12.6 of 126, capability 12.0 of 120."""
    if fact not in _COMPARED or "." in text:
        return text.rstrip(".")
    if fact == "driver_cuda" and len(text) > 3:
        return f"{int(text) // 1000}.{int(text) % 1000 // 10}"
    if (fact == "build_cuda" and len(text) > 1) or (fact == "capability" and len(text) > 1):
        return f"{text[:-1]}.{text[-1]}"
    if fact == "python" and len(text) > 1:
        return f"{text[0]}.{text[1:]}"
    return text


class Ranking:
    """Points for causes."""

    def __init__(
        self, search: Search, said: Mapping[str, tuple[str, ...]], causes: Mapping[str, Any]
    ) -> None:
        self.search, self.said, self.causes = search, said, causes

    def of(self, found: Mapping[str, tuple[Any, tuple[int, ...]]]) -> list[Answer]:
        """The causes of the failures that were found, the likeliest first."""
        explained = {name for failure, _ in found.values() for name in failure.explains}
        real = [
            (failure, lines)
            for failure, lines in found.values()
            if not self.causes[failure.causes[0]].harmless and failure.tells != "little"
        ]
        first = min((min(lines) for _, lines in real), default=0)
        best: dict[str, Answer] = {}
        for failure, lines in found.values():
            base = STRENGTH[failure.tells] + AGAIN * (len(lines) > 1)
            base += FIRST * (min(lines) == first and len(real) > 1)
            base -= EXPLAINED * (failure.id in explained)
            for place, name in enumerate(failure.causes):
                answer = self._answer(failure, name, base - LATER_CAUSE * place, lines, bool(real))
                known = best.get(name)
                if known is None:
                    best[name] = answer
                else:
                    better = max(known, answer, key=lambda one: one.score)
                    both = tuple(dict.fromkeys(known.lines + answer.lines))
                    best[name] = Answer(better.cause, better.failure, better.score + AGAIN, both)
        some = [answer for answer in best.values() if answer.score >= POSSIBLE]
        return sorted(some, key=lambda answer: -answer.score)

    def _answer(
        self, failure: Any, name: str, base: int, lines: tuple[int, ...], errors: bool
    ) -> Answer:
        cause = self.causes[name]
        speaking = [line for clue in cause.speaks_for for line in self._speaks(clue)]
        hits = sum(bool(self._speaks(clue)) for clue in cause.speaks_for)
        against = sum(bool(self._speaks(clue)) for clue in cause.speaks_against)
        score = base + CLUE * min(hits, MOST_CLUES) - AGAINST * against
        score -= HARMLESS * (cause.harmless and errors)
        shown = tuple(dict.fromkeys((*lines, *(line for line in speaking if line))))
        return Answer(cause, failure, score, shown)

    def _speaks(self, clue: Any) -> tuple[int, ...]:
        """The lines of a clue; (0,) for a fact, which has none of its own; () if it is absent."""
        if clue.condition is None:
            if clue not in self.search.places:
                self.search.places[clue] = self.search.lines([clue.pattern])
            return self.search.places[clue]
        name, sign, wanted = clue.condition
        holds = any(compares(name, value, sign, wanted) for value in self.said.get(name, ()))
        return (0,) if holds else ()


def compares(name: str, value: str, sign: str, wanted: str) -> bool:
    if name not in _COMPARED:
        return value == wanted
    given, bound = _padded(value), _padded(wanted)
    if sign == "=":
        return value == wanted or value.startswith(wanted + ".")
    return given < bound if sign == "<" else given >= bound


def _padded(text: str) -> tuple[int, ...]:
    numbers = tuple(map(int, text.split(".")))
    return numbers + (0,) * (4 - len(numbers))


# --- what was exported ----------------------------------------------------------------------------


class Sign:
    """A pattern as it was exported."""

    def __init__(self, row: list) -> None:
        self.expression, self.literal, self.word, self.before, self.after, lines = row
        self.starts, self.ends = bool(lines & 1), bool(lines & 2)

    @property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.ASCII)


class Row:
    """A row as it was exported; what it names by ``places`` are patterns."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


def unpacked(data: Mapping[str, Any]) -> Row:
    """The rows that ``export.py`` wrote, for ``diagnose``."""
    failures = [
        Row(**{**row, "signatures": [Sign(sign) for sign in row["signatures"]]})
        for row in data["failures"]
    ]
    causes = [
        Row(
            **row,
            speaks_for=[_clue(clue) for clue in row["for"]],
            speaks_against=[_clue(clue) for clue in row["against"]],
        )
        for row in data["causes"]
    ]
    readings = [Row(fact=fact, value=value, pattern=Sign(s)) for fact, value, s in data["readings"]]
    gpus = [(Sign(sign), capability) for sign, capability in data["gpus"]]
    return Row(failures=failures, causes=causes, readings=readings, gpus=gpus)


def _clue(row: list) -> Row:
    if len(row) == 3:
        return Row(condition=tuple(row), pattern=None)
    return Row(condition=None, pattern=Sign(row))
