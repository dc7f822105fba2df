"""Which failures a log shows, and which causes are the likely ones: the engine.

It knows no files: ``match.py`` gives it the facts, the doctor what was exported of them. With
``normalise.py`` and ``derive.py`` it is a part of the doctor's one file, so it is written for
Python 3.8 and the standard library. docs/assets/explain/ is the same for browsers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from torchproof.failures.derive import derived
from torchproof.failures.normalise import Log, cut_widths, mended, normalise

# What is compared as a number (torchproof/facts/patterns.py).
_COMPARED = ("torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy")

# What counts how much, for Python, the page and the doctor. Points order the causes and tell the
# likely from the possible; whether one is almost certain is a rule (``Ranking._sure``), whatever
# the points.
POINTS = {
    # a message: one that names its cause, one that has several, one of many unrelated logs, or one
    # without a word of failure
    "strength": {"cause": 60, "symptom": 45, "little": 25},
    "later_cause": 7,  # less for each cause that is more frequent with this message
    "again": 4,  # for a second signature, and for another failure that names the cause
    "first": 3,  # for the error that came first
    "clue": 18,  # for each sign of the cause outside of the message,
    "most_clues": 3,  # of which so many count
    "proof": 40,  # for a sign that leaves no other cause
    "against": 40,  # less for each sign against it
    "explained": 40,  # less for a failure that only follows from another
    "harmless": 30,  # less for a warning beside an error
    # from here on a cause is likely, or possible; below it is not told
    "likely": 40,
    "possible": 15,
    # bounds of the work: so many places of a pattern are looked at, so many of its plain text, and
    # of a long line so much, for a word of failure
    "most_seen": 8,
    "most_places": 500,
    "near": 400,
}
# What makes a line say that something went wrong. Logs in which all is well are full of names, of
# options, packages and functions; beside none of these words they are no failure. As browsers read
# it: small letters, no look-behind.
FAILURE = (
    r"\b(?:[a-z0-9]*error|errno|[a-z0-9]*exception|traceback|fail(?:s|ed|ure|ing)?|fatal|not"
    r"|can.t|[a-z]{2,6}n.t|cannot|unable|no longer|no such|nothing|without|invalid|illegal"
    r"|incorrect|no (?:[^ ]{1,40} ){1,6}(?:is|are|was|were|found|available|detected|named"
    r"|left)|denied"
    r"|refused?|reject(?:s|ed)|missing|kill(?:ed|s)|die[sd]|dead|crash(?:ed|es)?|abort(?:ed|s)?"
    r"|segfault|sigsegv|core dumped|timed ?out|corrupt(?:ed)?|mismatch(?:es)?|differ(?:s|ent)?"
    r"|conflict(?:s|ing)?|out of|exceed(?:s|ed)?|lost|fallen|broken|stuck|hangs?|freez(?:e|es)|slow"
    r"|nan|-?inf|insufficient|inconsistent|too (?:old|new|small|large|long|many|few)|must|requires?"
    r"|required|expect(?:s|ed)|expired|un(?:supported|recogni[sz]ed|known|expected|satisfiable"
    r"|satisfied|defined|resolvable|reachable)|deprecated|[a-z]*warning|blocked|is disabled"
    r"|reset by peer|xid|0x[89c][0-9a-f]{7}|fault|incompatible|but|no effect|version: 0)\b|err!"
    r"|错|失败|无法|不能|不是|不足|不支持|找不到|没有|不再|拒绝|超时|慢|卡|崩|挂|异常|禁止|未能|非法|爆|太|强迫"
)
_FAILURE = re.compile(FAILURE, re.ASCII)


@dataclass
class Work:
    """What a search cost: characters passed over by plain search, and looked at by patterns."""

    passed: int = 0
    looked: int = 0


@dataclass(frozen=True)
class Answer:
    """A likely cause. failure: the message it was found by; lines: numbers of what speaks for it.

    score: points; sure: whether the rule says so; fails: whether a word of failure stands there.
    """

    cause: Any
    failure: Any
    score: int
    lines: tuple[int, ...]
    sure: bool
    fails: bool

    @property
    def certainty(self) -> str:
        """``sure``, ``likely`` or ``possible``."""
        if self.sure:
            return "sure"
        return "likely" if self.fails and self.score >= POINTS["likely"] else "possible"


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

    rows: ``failures``, ``causes`` and ``readings`` of facts/failures.yml, ``gpus``, patterns of
    names with a compute capability, and ``translations``, what systems say in other languages with
    its English words; or what ``unpacked`` makes of their export.
    """
    log = normalise(text, rows.translations)
    search = Search(log)
    found = search.failures(rows)
    if not known(found):
        for other in _read_otherwise(text, log, rows):
            again = Search(other)
            seen = again.failures(rows)
            if known(seen):
                search, found = again, seen
                break
    said = search.facts(rows)
    ranking = Ranking(search, said, {row.id: row for row in rows.causes})
    answers = ranking.of(found)
    return Diagnosis(
        answers, said, [one.failure for one in found.values()], search.log, search.work
    )


def known(found: Mapping[str, Found]) -> bool:
    """Whether one of them stands beside a word of failure, and in few unrelated logs."""
    return any(one.fails and one.failure.tells != "little" for one in found.values())


def _read_otherwise(text: str, log: Log, rows: Any) -> Iterator[Log]:
    """A text in which nothing is known, read as from a picture, and with cut lines joined."""
    plain = [s.literal for row in rows.failures for s in (*row.signatures, *row.names)]
    read = mended(text, plain)
    if read != text:
        yield replace(normalise(read, rows.translations), pasted=log.pasted)
    for width in cut_widths(log.pasted):
        yield normalise(text, rows.translations, width)


@dataclass(frozen=True)
class Found:
    """A failure in a log. hits: numbers of lines -> whether a word of failure stands there.

    spans: where its messages stand in the flat text.
    """

    failure: Any
    hits: Mapping[int, bool]
    spans: tuple[tuple[int, int], ...]

    @property
    def lines(self) -> tuple[int, ...]:
        return tuple(self.hits)

    @property
    def first(self) -> int:
        return min(self.hits)

    @property
    def fails(self) -> bool:
        """Whether a word of failure stands on one of the lines."""
        return any(self.hits.values())


class Search:
    """Patterns in one log; each is looked for once."""

    def __init__(self, log: Log) -> None:
        self.log = log
        # Most patterns have a word that the log has nowhere: they need no search.
        self.words = frozenset(re.findall(r"[a-z0-9_]+", log.flat))
        self.work = Work(passed=len(log.flat))
        self.places: dict[str, tuple[tuple[int, int], ...]] = {}

    def failures(self, rows: Any) -> dict[str, Found]:
        """Those whose messages are in the log, by id."""
        found = {}
        for failure in rows.failures:
            hits, spans = self.messages(failure)
            if hits:
                found[failure.id] = Found(failure, hits, spans)
        return found

    def messages(self, failure: Any) -> tuple[dict[int, bool], tuple[tuple[int, int], ...]]:
        """The lines with its signatures, or with its names beside a word of failure.

        A number of a line -> whether such a word stands there; and where its messages stand.
        """
        hits: dict[int, bool] = {}
        spans: list[tuple[int, int]] = []
        for signs, bare in ((failure.signatures, True), (failure.names, False)):
            for sign in signs:
                places = [
                    (self._fails(at, match), at, match)
                    for at, match in self.matches(sign, POINTS["most_seen"])
                    if self.log.says(at, at + len(match[0]))
                ]
                fails, at, _ = max(places, key=lambda place: place[0], default=(False, -1, None))
                if at >= 0 and (fails or bare):
                    line = self.log.line(at)
                    hits[line] = hits.get(line, False) or fails
                    spans += [(at, at + len(match[0])) for _, at, match in places]
        return hits, tuple(spans)

    def _fails(self, at: int, match: re.Match[str]) -> bool:
        """Whether the lines of a match have a word of failure."""
        start, end = self.log.whole(at, at + len(match[0]))
        near = POINTS["near"]
        return bool(_FAILURE.search(self.log.flat[max(start, at - near) : min(end, at + near)]))

    def outside(self, pattern: Any, spans: Iterable[tuple[int, int]]) -> tuple[int, ...]:
        """The line on which a pattern matches first outside of some spans; () if it does not."""
        if pattern not in self.places:
            matches = self.matches(pattern, POINTS["most_seen"])
            self.places[pattern] = tuple((at, at + len(match[0])) for at, match in matches)
        for start, end in self.places[pattern]:
            if all(end <= first or last <= start for first, last in spans):
                return (self.log.line(start),)
        return ()

    def matches(self, pattern: Any, most: int) -> list[tuple[int, re.Match[str]]]:
        """The first matches with their places in the flat text."""
        flat, literal, found = self.log.flat, pattern.literal, []
        if pattern.word and pattern.word not in self.words:
            return found
        at = -1
        for _ in range(POINTS["most_places"]):
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
                said[reading.fact][reading.value or as_written(reading.fact, match[1])] = None
        for name, capability in rows.gpus:
            if self.matches(name, 1):
                said["capability"][capability] = None
                said["gpu"][name.literal] = None
        for name, value in derived(self.log.flat, said):
            said[name][value] = None
        return {name: tuple(values) for name, values in said.items()}


def as_written(fact: str, text: str) -> str:
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
    """Points for causes, and whether one of them is almost certain."""

    def __init__(
        self, search: Search, said: Mapping[str, tuple[str, ...]], causes: Mapping[str, Any]
    ) -> None:
        self.search, self.said, self.causes = search, said, causes

    def of(self, found: Mapping[str, Found]) -> list[Answer]:
        """The causes of the failures that were found, the likeliest first."""
        explained = {n for one in found.values() if one.fails for n in one.failure.explains}
        real = [
            one
            for one in found.values()
            if one.fails
            and one.failure.tells != "little"
            and one.failure.id not in explained
            and not self._harmless(one.failure)
        ]
        first = min((one.first for one in real), default=0)
        best: dict[str, Answer] = {}
        for one in found.values():
            failure = one.failure
            base = POINTS["strength"][failure.tells if one.fails else "little"]
            base += POINTS["again"] * (len(one.hits) > 1)
            base += POINTS["first"] * (one.first == first and len(real) > 1)
            base -= POINTS["explained"] * (failure.id in explained)
            for answer in self._answers(one, base, real):
                known = best.get(answer.cause.id)
                best[answer.cause.id] = self._both(known, answer) if known else answer
        some = [answer for answer in best.values() if answer.score >= POINTS["possible"]]
        # A warning that stops nothing never stands before what may be an error.
        return sorted(some, key=lambda one: (one.cause.harmless, not one.sure, -one.score))

    def _harmless(self, failure: Any) -> bool:
        return self.causes[failure.causes[0]].harmless

    def _both(self, known: Answer, answer: Answer) -> Answer:
        """The answer for a cause that two failures name."""
        better = max(known, answer, key=lambda one: one.score)
        return Answer(
            better.cause,
            better.failure,
            better.score + POINTS["again"],
            tuple(dict.fromkeys(known.lines + answer.lines)),
            known.sure or answer.sure,
            known.fails or answer.fails,
        )

    def _answers(self, found: Found, base: int, real: list[Found]) -> Iterator[Answer]:
        rows = [self.causes[name] for name in found.failure.causes]
        against = [self._count(row.speaks_against) for row in rows]
        proven = [[self._speaks(clue, ()) for clue in row.proves] for row in rows]
        for place, cause in enumerate(rows):
            clues = [self._speaks(clue, found.spans) for clue in cause.speaks_for]
            proofs = proven[place]
            score = base - POINTS["later_cause"] * place
            score += POINTS["clue"] * min(sum(map(bool, clues)), POINTS["most_clues"])
            score += POINTS["proof"] * any(proofs) - POINTS["against"] * against[place]
            score -= POINTS["harmless"] * (cause.harmless and bool(real))
            speaking = [line for lines in (*clues, *proofs) for line in lines if line]
            others = [index for index in range(len(rows)) if index != place]
            excluded = any(proofs) or all(against[index] for index in others)
            alone = excluded and not against[place] and not any(any(proven[i]) for i in others)
            yield Answer(
                cause,
                found.failure,
                score,
                tuple(dict.fromkeys((*found.lines, *speaking))),
                alone and self._sure(found, cause, real),
                found.fails,
            )

    def _sure(self, found: Found, cause: Any, real: list[Found]) -> bool:
        """Whether the only cause that is left of a message is almost certain.

        It is where a word of failure stands beside the message, somebody confirmed the cause, and
        no other error of the log has other causes; and where the row of a message with one cause
        does not say that it is a symptom.
        """
        failure = found.failure
        several = failure.tells == "symptom" and len(failure.causes) > 1
        if not (found.fails and cause.confirmed and (failure.tells == "cause" or several)):
            return False
        if not cause.harmless and found not in real:
            return False
        return all(one is found or cause.id in one.failure.causes for one in real)

    def _count(self, clues: Iterable[Any]) -> int:
        return sum(bool(self._speaks(clue, ())) for clue in clues)

    def _speaks(self, clue: Any, message: Iterable[tuple[int, int]]) -> tuple[int, ...]:
        """The line of a clue; (0,) for a fact, which has none of its own; () if it is absent.

        What is part of the message itself says nothing more than the message.
        """
        if clue.pattern is not None:
            return self.search.outside(clue.pattern, message)
        holds = all(
            any(compares(name, value, sign, wanted) for value in self.said.get(name, ()))
            for name, sign, wanted in clue.conditions
        )
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
        Row(
            **{**row, **{key: [Sign(sign) for sign in row[key]] for key in ("signatures", "names")}}
        )
        for row in data["failures"]
    ]
    causes = [
        Row(
            **{
                **row,
                "speaks_for": [_clue(clue) for clue in row["for"]],
                "speaks_against": [_clue(clue) for clue in row["against"]],
                "proves": [_clue(clue) for clue in row["proves"]],
            }
        )
        for row in data["causes"]
    ]
    readings = [Row(fact=fact, value=value, pattern=Sign(s)) for fact, value, s in data["readings"]]
    gpus = [(Sign(sign), capability) for sign, capability in data["gpus"]]
    questions = [Row(**row) for row in data["questions"]]
    return Row(
        failures=failures,
        causes=causes,
        readings=readings,
        gpus=gpus,
        questions=questions,
        translations=data["translations"],
    )


def _clue(row: list) -> Row:
    if isinstance(row[0], list):
        return Row(conditions=row, pattern=None)
    return Row(conditions=(), pattern=Sign(row))
