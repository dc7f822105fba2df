"""Which tests go together, in what order, to which machine, and how long they took last time."""

import json
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import pytest
from xdist.scheduler import LoadScopeScheduling

from torchproof import project
from torchproof.proofs import kept

# Seconds by scope: of this machine's last runs, and of one that is committed for those without.
LAST = project.CACHE / "seconds.json"
COMMITTED = project.ROOT / "tests" / "recorded" / "seconds.json"
UNKNOWN = 0.5  # seconds that a test takes of which nothing is known
PAUSE = 30.0  # seconds between two lines of progress


def scope(nodeid: str) -> str:
    """What has to stay together: both languages of a page, whose snippets run once for both.

    The tests that open every page of the site are a scope of their own for each language: one
    worker alone would still be at them when the others are done.
    """
    path = nodeid.split("::", 1)[0]
    parts = path.split("/")
    if parts[0] == "docs" and len(parts) > 2:
        return "/".join(parts[2:])
    return f"{path} zh" if "[zh/" in nodeid else path


class PagePairs(LoadScopeScheduling):
    """The scopes in the order in which they were collected, each to one worker."""

    def _split_scope(self, nodeid: str) -> str:
        return scope(nodeid)


def seconds() -> dict[str, float]:
    """How long each scope took last, here or else where the committed figures are from."""
    known: dict[str, float] = {}
    for place in (COMMITTED, LAST):
        try:
            known |= {str(k): float(v) for k, v in json.loads(place.read_text("utf-8")).items()}
        except (OSError, AttributeError, TypeError, ValueError):
            continue  # a guess is enough for an order
    return known


def keep(measured: Mapping[str, float]) -> None:
    """Take down how long scopes took that ran as a whole."""
    if measured:
        known = {name: round(took, 1) for name, took in sorted((seconds() | measured).items())}
        kept.replace(LAST, (json.dumps(known, indent=1) + "\n").encode())


def expected(nodeids: Iterable[str], known: Mapping[str, float]) -> dict[str, float]:
    """Seconds by scope, also of those of which nothing is known."""
    counts = Counter(map(scope, nodeids))
    return {name: known.get(name, count * UNKNOWN) for name, count in counts.items()}


def longest_first(items: list[pytest.Item]) -> None:
    """Sort for several workers: what is begun last has to be short."""
    by_scope = expected((item.nodeid for item in items), seconds())
    items.sort(key=lambda item: (-by_scope[scope(item.nodeid)], scope(item.nodeid)))


def shard(wish: str) -> tuple[int, int]:
    """``1/4`` as numbers. Raises pytest.UsageError for anything else."""
    part, _, whole = wish.partition("/")
    if wish.isascii() and part.isdecimal() and whole.isdecimal() and 1 <= int(part) <= int(whole):
        return int(part), int(whole)
    raise pytest.UsageError(f"--shard {wish}: expected a part of a whole, from 1/4 to 4/4")


def of_shard(nodeids: Sequence[str], part: int, whole: int) -> set[str]:
    """The scopes of one machine: about as many seconds for each, the longest dealt first.

    By the committed figures, so that all machines deal alike.
    """
    loads = [0.0] * whole
    mine = set()
    by_scope = expected(nodeids, _committed())
    for name, took in sorted(by_scope.items(), key=lambda pair: (-pair[1], pair[0])):
        least = loads.index(min(loads))
        loads[least] += took
        if least == part - 1:
            mine.add(name)
    return mine


def _committed() -> dict[str, float]:
    return json.loads(COMMITTED.read_text("utf-8")) if COMMITTED.exists() else {}


class Progress:
    """What a run does now, what is left of it, and how long that took last time."""

    def __init__(self, workers: int) -> None:
        self.workers = max(workers, 1)
        self.left: dict[str, int] = {}  # tests by scope
        self.all: dict[str, int] = {}
        self.known: dict[str, float] = {}
        self.expected: dict[str, float] = {}
        self.seconds: dict[str, float] = {}  # so far
        self._said = time.monotonic()

    def begin(self, nodeids: Sequence[str]) -> None:
        self.known = seconds()
        self.expected = expected(nodeids, self.known)
        self.all = dict(Counter(map(scope, nodeids)))
        self.left = dict(self.all)

    def took(self, nodeid: str, length: float) -> None:
        """Seconds of one of the phases of a test."""
        self.seconds[scope(nodeid)] = self.seconds.get(scope(nodeid), 0.0) + length

    def ended(self, nodeid: str) -> str:
        """A line to print after a test, at most every PAUSE seconds; else ""."""
        name = scope(nodeid)
        self.left[name] = self.left.get(name, 1) - 1
        if time.monotonic() - self._said < PAUSE:
            return ""
        self._said = time.monotonic()
        line = f"now {name}; {sum(self.left.values())} tests left"
        if any(count and name not in self.known for name, count in self.left.items()):
            return line
        return f"{line}, which last took {_span(self.remaining())}"

    def remaining(self) -> float:
        """Seconds: of the scopes that are left, by their share that is left."""
        shares = (
            self.expected[name] * count / self.all[name]
            for name, count in self.left.items()
            if name in self.expected
        )
        return sum(shares) / self.workers

    def whole(self) -> dict[str, float]:
        """The seconds of the scopes all of whose tests have run."""
        return {name: took for name, took in self.seconds.items() if self.left.get(name) == 0}


def _span(length: float) -> str:
    return f"{length / 60:.0f} min" if length >= 90 else f"{length:.0f} s"
