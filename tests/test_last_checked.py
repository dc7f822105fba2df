"""When a page was last checked: the oldest of the facts and runs that it rests on."""

import datetime

import pytest

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.directives import machines, planner, registry
from torchproof.errors import Origin
from torchproof.proofs import recorder
from torchproof.record import last, typed
from torchproof.record.store import Entry, Record
from torchproof.record.typed import STAND_INS, Typed
from torchproof.source.model import Fence, Page

pytestmark = pytest.mark.fast


def page(*sources: str) -> tuple[Snippet, ...]:
    fences = []
    for number, source in enumerate(sources, 1):
        at = Origin("docs/en/a.md", number)
        fences.append(Fence("bash", source, (at,), at, 1, {}, {}, heading="run", number=number))
    return kinds.snippets(Page("docs/en/a.md", {}, tuple(fences)))


def record(name: str, *rows: tuple[Snippet, str]) -> Record:
    entries = {s.id: Entry(s.id, s.key, s.kind.name, "ran", day, "r") for s, day in rows}
    return Record(name, {"r": {}}, entries)


@pytest.fixture(autouse=True)
def nothing_typed(monkeypatch: pytest.MonkeyPatch) -> dict[str, Typed]:
    known: dict[str, Typed] = {}
    monkeypatch.setattr(
        typed, "_committed", lambda it: {"one": known} if it == STAND_INS else {"one": {}}
    )
    return known


def test_the_oldest_block_with_its_newest_check(nothing_typed: dict[str, Typed]) -> None:
    one, other = page("git --version", "git status")
    cpu = record("cpu", (one, "2020-01-02"), (other, "2020-01-05"))
    gpu = record("gpu", (one, "2020-01-09"))
    assert last.checked((one, other), (), [cpu]) == datetime.date(2020, 1, 2)
    assert last.checked((one, other), (), [cpu, gpu]) == datetime.date(2020, 1, 5)
    nothing_typed[other.id] = Typed(other.id, other.key, "2020-01-08")
    assert last.checked((one, other), (), [cpu, gpu]) == datetime.date(2020, 1, 8)


def test_a_fact_may_be_the_oldest() -> None:
    (one,) = page("git --version")
    known = record("cpu", (one, "9999-12-31"))
    assert last.checked((one,), ["cuda"], [known]) == facts.load().cuda.checked
    assert last.checked((one,), [], []) is None


def test_the_facts_of_a_page_are_those_of_its_directives() -> None:
    text = "torch {{ facts.torch.version }} {{ a.b }}\n\n[[facts:driver-majors]]\n[[nothing:x]]\n"
    assert registry.facts_of(text) == {"torch", "cuda"}
    assert registry.facts_of("{{ plan.windows.pip }}") == frozenset(machines.FACTS)
    assert registry.facts_of("[[plan:windows.project]]") == frozenset(machines.FACTS)


def test_the_decision_takes_from_the_facts_that_it_names() -> None:
    with recorder.recording() as things:
        planner.table.__wrapped__("en")
        machines.project("windows.project")
        machines.lookup("windows.mirror")
    files = {it for it in things if it.startswith("file:facts/")}
    assert {it.removeprefix("file:facts/").removesuffix(".yml") for it in files} == {
        *machines.FACTS
    }
