"""Tests that are not in the fast tier, left out while nothing in the whole project has changed.

What such a test rests on goes through browsers and other programs, so it is not recorded: it is
everything. ``pytest -m fast`` tests always run. One marked ``daily`` rests on an archive, too, as
that was on its day.
"""

import datetime
from collections.abc import Callable, Iterator

import pytest
from sybil.integration.pytest import SybilItem

from torchproof.proofs import rests
from torchproof.proofs.store import PageProofs, Proof

TREE = "tree:."


class SlowTests:
    """A plugin. ``reads``: leave out what passed before; else only take down what passes.

    A report of a test that is left out has ``unchanged``, the day on which it passed.
    """

    def __init__(self, machine: Callable[[], str], *, reads: bool) -> None:
        self.reads = reads
        self._machine = machine
        self._proofs: dict[str, PageProofs] = {}
        self._phases: set[str] = set()  # of the test that runs now, that passed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(
        self, item: pytest.Item, nextitem: pytest.Item | None
    ) -> bool | None:
        self._phases.clear()
        if not _slow(item) or not self.reads:
            return None
        proof = self._of(item).get(item.nodeid)
        if proof is None or rests.changed(proof.rests) or _of_another_day(item, proof):
            return None
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in _reports(item, proof):
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        # What the test before it left for its neighbours may not be what the next one needs.
        item.session._setupstate.teardown_exact(nextitem)
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo):
        report = yield
        if not _slow(item):
            return report
        if report.passed:
            self._phases.add(report.when)
        if report.when == "teardown" and self._phases >= {"setup", "call", "teardown"}:
            on = {TREE: rests.state(TREE)}
            self._of(item).keep(item.nodeid, Proof("", _today(), "passed", "passed", on))
        elif report.failed:
            self._of(item).drop(item.nodeid)
        return report

    def pytest_sessionfinish(self) -> None:
        for proofs in self._proofs.values():
            proofs.write()

    def _of(self, item: pytest.Item) -> PageProofs:
        name = item.nodeid.split("::", 1)[0]
        if name not in self._proofs:
            self._proofs[name] = PageProofs(name, self._machine())
        return self._proofs[name]


def _slow(item: pytest.Item) -> bool:
    return not isinstance(item, SybilItem) and not item.get_closest_marker("fast")


def _today() -> str:
    return datetime.date.today().isoformat()


def _of_another_day(item: pytest.Item, proof: Proof) -> bool:
    return item.get_closest_marker("daily") is not None and proof.day != _today()


def _reports(item: pytest.Item, proof: Proof) -> Iterator[pytest.TestReport]:
    for when in ("setup", "call", "teardown"):
        yield pytest.TestReport(
            item.nodeid,
            item.location,
            {},
            "passed",
            None,
            when,
            user_properties=[("unchanged", proof.day)],
        )
