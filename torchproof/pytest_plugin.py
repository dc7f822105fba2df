"""Sybil under pytest: one item for each rendered fence, the accounts, the record, the outputs."""

import datetime
import os
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from sybil import Document, Sybil
from sybil.example import Example
from xdist.scheduler import LoadScopeScheduling

from torchproof import kinds, project, sentences
from torchproof.checks.judge import AuditFailed, Judge, state
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.kinds.parsers import PARSERS
from torchproof.pages import loading
from torchproof.proofs import kept
from torchproof.proofs.store import Proof
from torchproof.record import freshness, store
from torchproof.running import notebook, output, this_machine

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


def pytest_configure(config: pytest.Config) -> None:
    worker = getattr(config, "workerinput", None)
    if worker is None and not _reads_proofs(config):
        # Workers and the programs that tests start build on what this run has made, on no other.
        os.environ[kept.RUN] = uuid.uuid4().hex
        config.add_cleanup(lambda: os.environ.pop(kept.RUN, None))
    config.pluginmanager.register(Checks(config), "torchproof-checks")
    if worker is None:
        config.pluginmanager.register(Ledger(config), "torchproof-ledger")


def _reads_proofs(config: pytest.Config) -> bool:
    """A record, an audit and a complete run are of what runs now."""
    anew = ("--record", "--update-outputs", "--rerun", "--audit")
    return not (os.environ.get("TORCHPROOF_COMPLETE") or any(map(config.getoption, anew)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> "PagePairs":
    return PagePairs(config, log)


class PagePairs(LoadScopeScheduling):
    """Both languages of a page go to one worker, so that what they share runs once.

    The tests that open every page of the site are a file of their own for each language: one
    worker alone would still be at them when the others are done.
    """

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.split("::", 1)[0]
        parts = path.split("/")
        if parts[0] == "docs" and len(parts) > 2:
            return "/".join(parts[2:])
        return f"{path} zh" if "[zh/" in nodeid else path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Both languages of a page one after the other: their run stays open in between."""
    items.sort(key=_place)


def _place(item: pytest.Item) -> tuple[int, str]:
    path = item.nodeid.split("::", 1)[0]
    parts = path.split("/")
    if parts[0] == "docs" and len(parts) > 2:
        return 1, "/".join(parts[2:])
    return (2 if item.get_closest_marker("browser") else 0), ""


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
    if report.when == "call" and any(a["state"] == "unchanged" for a in _accounts(report)):
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
            this_machine.fingerprint,
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

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.accounts += _accounts(report)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        self.notes: list[str] = []
        edits = [account["edit"] for account in self.accounts if "edit" in account]
        if edits:
            self._update(edits)
        if self.config.getoption("--record"):
            self._record(exitstatus)

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
        if not self.accounts:
            return
        write = terminalreporter.write_line
        terminalreporter.section("accounts of the snippets")
        for by in ("language", "page"):
            for line in _table(self.accounts, by):
                write(line)
        for account in self.accounts:
            if account["state"] in ("not here", "exempt"):
                write(
                    f"{account['state']}: {account['page']} ({account['kind']}): "
                    f"{account['reason']}"
                )
        if days := sorted(a["day"] for a in self.accounts if a["state"] == "unchanged"):
            write(
                f"unchanged: {len(days)} snippets as on {days[0]}"
                + (f" to {days[-1]}" if days[0] != days[-1] else "")
                + ": nothing they rest on has changed; pytest --rerun checks them, too"
            )
        for line in freshness.long_runs(
            [account["long"] for account in self.accounts if "long" in account]
        ):
            write(line)
        for note in self.notes:
            write(note)


STATES = ("executed", "checked", "exempt", "unchanged", "not here", "failed")


def _table(accounts: list[dict], by: str) -> Iterator[str]:
    """rendered = executed + checked + ... + failed (``STATES``), one row for each."""
    rows: dict[str, Counter] = {}
    for account in accounts:
        rows.setdefault(account[by], Counter())[account["state"]] += 1
    rows = dict(sorted(rows.items())) | {"all": sum(rows.values(), Counter())}
    width = max(map(len, rows))
    yield f"{by:<{width}}  rendered = " + " + ".join(f"{state:>8}" for state in STATES)
    for name, counts in rows.items():
        cells = " + ".join(f"{counts[state]:>8}" for state in STATES)
        yield f"{name:<{width}}  {sum(counts.values()):>8} = {cells}"
    yield ""
