"""Sybil under pytest: one item for each rendered fence, the accounts, the record, the outputs."""

import contextlib
import datetime
import os
import uuid
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from sybil import Document, Sybil
from sybil.example import Example

from torchproof import accounts, facts, kinds, project, scheduling, sentences
from torchproof.checks.judge import AuditFailed, Judge, state
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.facts import due
from torchproof.kinds import rendered
from torchproof.kinds.parsers import PARSERS
from torchproof.pages import loading
from torchproof.proofs import kept
from torchproof.proofs.store import Proof
from torchproof.record import freshness, rungs, store
from torchproof.running import notebook, output, this_machine
from torchproof.running.fingerprint import fingerprint
from torchproof.slow_tests import SlowTests

_property = "torchproof"


class Pages(Sybil):
    """Sybil whose documents are rendered pages, and whose ids survive edits.

    In a document's namespace: ``judge`` (Judge, one for all pages, since both languages share what
    they run) and ``outcomes`` by the position of the snippet.
    """

    def __init__(self, judge: Judge) -> None:
        super().__init__(
            PARSERS, patterns=["*.md", "*.ipynb"], path=str(project.DOCS), setup=self._begin
        )
        self.judge = judge

    def _begin(self, namespace: dict[str, Any]) -> None:
        namespace |= {"judge": self.judge, "outcomes": {}}

    def identify(self, example: Example) -> str:
        return example.parsed[1].fence.name

    def parse(self, path: Path) -> Document:
        try:
            return super().parse(path)
        except PageError as error:
            raise pytest.Collector.CollectError(str(error)) from None


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("torchproof")
    group.addoption(
        "--record", action="store_true", help="write what ran here to verified/<name>.json"
    )
    group.addoption(
        "--update-outputs",
        action="store_true",
        help="rewrite the outputs that pages show, in both languages; with --record also what may "
        "vary, so that a page shows the run that is on record",
    )
    group.addoption(
        "--rerun", action="store_true", help="check also what has not changed since it passed"
    )
    group.addoption(
        "--audit",
        action="store_true",
        help="check everything, and fail where what has not changed gives another result now",
    )
    group.addoption(
        "--shard", default="", metavar="1/4", help="run one of so many parts, of about equal length"
    )
    group.addoption(
        "--accounts",
        default="",
        metavar="FILE",
        help="write the accounts to a file; python -m torchproof.accounts merges them",
    )


def pytest_configure(config: pytest.Config) -> None:
    worker = getattr(config, "workerinput", None)
    if wish := config.getoption("--shard"):
        scheduling.shard(wish)  # a wrong one is told of at once
    if worker is None and not _reads_proofs(config):
        # Workers and the programs that tests start build on what this run has made, on no other.
        os.environ[kept.RUN] = uuid.uuid4().hex
        config.add_cleanup(lambda: os.environ.pop(kept.RUN, None))
    config.pluginmanager.register(Checks(config), "torchproof-checks")
    slow = SlowTests(fingerprint, reads=_reads_proofs(config))
    config.pluginmanager.register(slow, "torchproof-slow-tests")
    if worker is None:
        config.pluginmanager.register(Ledger(config), "torchproof-ledger")


def _reads_proofs(config: pytest.Config) -> bool:
    """A record, an audit and a complete run are of what runs now."""
    anew = ("--record", "--update-outputs", "--rerun", "--audit")
    return not (os.environ.get("TORCHPROOF_COMPLETE") or any(map(config.getoption, anew)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> scheduling.PagePairs:
    config.option.loadscopereorder = False  # the order is that of collection: longest first
    return scheduling.PagePairs(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Both languages of a page one after the other: their run stays open in between."""
    if wish := config.getoption("--shard"):
        mine = scheduling.of_shard([item.nodeid for item in items], *scheduling.shard(wish))
        others = [item for item in items if scheduling.scope(item.nodeid) not in mine]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if scheduling.scope(item.nodeid) in mine]
    if hasattr(config, "workerinput"):
        scheduling.longest_first(items)
    else:
        items.sort(key=_place)


def _place(item: pytest.Item) -> tuple[int, str]:
    """Tests, then pages, then what a browser opens: who waits in one line sees faults soon."""
    if item.nodeid.startswith("docs/"):
        return 1, scheduling.scope(item.nodeid)
    return (2 if item.get_closest_marker("browser") else 0), ""


def pytest_collection(session: pytest.Session) -> None:
    """Each worker renders its share of the pages first, and finds those of the others rendered."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None:
        return
    asked = [(session.config.invocation_params.dir / a.split("::")[0]) for a in session.config.args]
    number = int(worker["workerid"].removeprefix("gw"))
    for path in loading.all_pages()[number :: worker["workercount"]]:
        if any(path.is_relative_to(place) for place in asked):
            with contextlib.suppress(PageError):  # told of when it is collected
                rendered.snippets_of(path)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    report = yield
    _refuse_skip(report)  # a module of tests can leave itself out as a whole
    return report


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """In a complete run only "needs ..." leaves out: what no installation here can meet."""
    if not report.skipped or not os.environ.get("TORCHPROOF_COMPLETE"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if "needs " not in reason:
        report.outcome = "failed"
        report.longrepr = f"skipped, but this run has to be complete: {report.longrepr}"


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, Any] | None:
    if report.when != "call":  # that of a module has no properties
        return None
    unchanged = any(a["state"] == "unchanged" for a in _accounts(report))
    if unchanged or "unchanged" in dict(report.user_properties):
        return "unchanged", "=", ("UNCHANGED", {"green": True})
    return None


def _accounts(report: pytest.TestReport) -> list[dict]:
    return [value for name, value in report.user_properties if name == _property]


class Checks:
    """On each process that checks: the pages as documents of Sybil, and what comes of them."""

    def __init__(self, config: pytest.Config) -> None:
        self.update = config.getoption("--update-outputs")
        self.runs = Runs(store.verdict)
        self.judge = Judge(
            self.runs,
            fingerprint,
            # With both, what the pages show and what the record keeps are of one run.
            exactly=config.getoption("--record") and self.update,
            reads=_reads_proofs(config),
            audits=config.getoption("--audit"),
        )
        self.pytest_collect_file = Pages(self.judge).pytest()

    def pytest_sessionfinish(self) -> None:
        self.judge.close()
        self.runs.close()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo):
        report = yield
        example = getattr(item, "example", None)
        if example is not None and call.when == "call":
            self._report(report, call, example)
        elif call.excinfo is not None and isinstance(call.excinfo.value, PageError):
            report.longrepr = str(call.excinfo.value)
        _refuse_skip(report)
        return report

    def _report(self, report: pytest.TestReport, call: pytest.CallInfo, example: Example) -> None:
        page, snippet = example.parsed
        account = {"page": snippet.page, "language": snippet.language, "kind": snippet.kind.name}
        error = call.excinfo.value if call.excinfo else None
        outcome = example.namespace["outcomes"].get(snippet.index)
        if isinstance(outcome, Proof):
            account |= {"state": "unchanged", "day": outcome.day, "was": outcome.state}
        elif error is None:
            account |= _entry(snippet, outcome)
        elif isinstance(error, NotHere):
            report.outcome = "skipped"
            report.longrepr = (snippet.page, snippet.fence.opened.line, f"Skipped: {error}")
            account |= {"state": "not here", "reason": str(error)}
            if freshness.takes_long(page, snippet):
                account["long"] = {"id": snippet.id, "key": snippet.key}
        elif isinstance(error, OutputDiffers) and self.update and error.outcome.real:
            # What stand-in data gave is nothing to show. A cell has run and shows its output
            # itself; an output only shows what ran before it.
            report.outcome, report.longrepr = "passed", None
            speaks = snippet.kind.speaks
            account |= _entry(snippet, error.outcome) if speaks else {"state": "checked"}
            account["edit"] = self._edit(page, error)
        else:
            account["state"] = "failed"
            if isinstance(error, PageError | CheckFailed | AuditFailed):
                report.longrepr = str(error)
        report.user_properties.append((_property, account))

    def _edit(self, page: tuple[Snippet, ...], error: OutputDiffers) -> dict[str, object]:
        """What has to be rewritten. Notebooks are at once, in all languages: no lines shift."""
        if error.edit is not None:
            return {"lines": asdict(error.edit)}
        name = page[0].page.split("/", 2)[2]
        paths = [project.DOCS / language / name for language in sentences.LANGUAGES]
        written = notebook.write(paths, self.runs.cells(page))
        return {"written": [project.relative(path) for path in written]}


def _entry(snippet: Snippet, outcome: Outcome) -> dict[str, object]:
    done = state(snippet, outcome)
    if done == "exempt":
        return {"state": done, "reason": snippet.exemption.reason}
    seconds, text = 0.0, ""
    if outcome.result is not None:
        seconds, text = outcome.result.seconds, store.clean(outcome.result.output)
    how = {code: sentences.text(outcome.how, code) for code in sentences.LANGUAGES}
    entry = {
        "id": snippet.id,
        "key": snippet.key,
        "kind": snippet.kind.name,
        "result": "ran" if done == "executed" else done,
        "seconds": round(seconds, 2),
        "how": how if outcome.how else {},
        "rung": rungs.to_record(outcome.how),
        "sandbox": outcome.sandbox,
        "data": dict(outcome.data),
        "output": text,
    }
    return {"state": done, "entry": entry}


class Ledger:
    """On the process that the user started: gathers the accounts of all workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.accounts: list[dict] = []
        self.unchanged: list[str] = []  # days on which tests passed that are left out
        workers = config.getoption("numprocesses", None)
        self.progress = scheduling.Progress(workers if isinstance(workers, int) else 1)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if session.items:
            self.progress.begin([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: list[str]) -> None:
        self.progress.begin(ids)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.progress.took(report.nodeid, report.duration)
        if report.when == "call":
            self.accounts += _accounts(report)
            self.unchanged += [day for name, day in report.user_properties if name == "unchanged"]
        if report.when == "teardown" and (line := self.progress.ended(report.nodeid)):
            terminal = self.config.pluginmanager.get_plugin("terminalreporter")
            terminal.ensure_newline()
            terminal.write_line(line)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        self.notes: list[str] = []
        edits = [account["edit"] for account in self.accounts if "edit" in account]
        if edits:
            self._update(edits)
        if self.config.getoption("--record"):
            self._record(exitstatus)
        unchanged = any(a["state"] == "unchanged" for a in self.accounts)
        if exitstatus == 0 and not (unchanged or self.unchanged):
            scheduling.keep(self.progress.whole())
        if place := self.config.getoption("--accounts"):
            accounts.write(Path(place), self.config.getoption("--shard"), self.accounts)

    def _update(self, edits: list) -> None:
        lines = [output.Edit(**edit["lines"]) for edit in edits if "lines" in edit]
        names = {name for edit in edits for name in edit.get("written", ())}
        for name in sorted(names.union(output.rewrite(lines, project.ROOT))):
            self.notes.append(f"outputs rewritten: {name}")

    def _record(self, exitstatus: int) -> None:
        if exitstatus != 0:
            self.notes.append("no record written: a record is of a run in which all passes")
            return
        machine = this_machine.machine()
        date = datetime.date.today().isoformat()
        run = f"{date} torch {machine.get('torch', 'none')}"
        kept = [account["entry"] for account in self.accounts if "entry" in account]
        entries = [
            store.Entry(date=date, run=run, **entry)
            for entry in kept
            if entry["kind"] != kinds.OUTPUT.name
        ]
        known = frozenset(
            s.id for path in loading.all_pages() for s in kinds.snippets(loading.load(path))
        )
        path = store.write(store.record_name(machine), machine, entries, known)
        self.notes.append(f"recorded {len(entries)} snippets: {project.relative(path)}")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        write = terminalreporter.write_line
        if self.unchanged:
            write(f"unchanged: {len(self.unchanged)} tests that passed {_since(self.unchanged)}")
        if not self.accounts:
            return
        terminalreporter.section("accounts of the snippets")
        for by in ("language", "page"):
            for line in accounts.table(self.accounts, by):
                write(line)
        for account in self.accounts:
            if account["state"] in ("not here", "exempt"):
                write(
                    f"{account['state']}: {account['page']} ({account['kind']}): "
                    f"{account['reason']}"
                )
        if days := [a["day"] for a in self.accounts if a["state"] == "unchanged"]:
            write(f"unchanged: {len(days)} snippets that passed {_since(days)}")
        for line in freshness.long_runs(
            [account["long"] for account in self.accounts if "long" in account]
        ):
            write(line)
        for line in due.due(facts.load(), datetime.date.today()):
            write(f"to be read again: {line}")
        for note in self.notes:
            write(note)


def _since(days: list[str]) -> str:
    first, last = min(days), max(days)
    span = f"on {first}" if first == last else f"between {first} and {last}"
    return f"{span}: nothing they rest on has changed; pytest --rerun checks them, too"
