"""Sybil under pytest: one item for each rendered fence, the accounts, the record, the outputs."""

import datetime
import os
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
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.kinds.parsers import PARSERS
from torchproof.pages import loading
from torchproof.record import freshness, store
from torchproof.running import notebook, output, this_machine

_property = "torchproof"


class Pages(Sybil):
    """Sybil whose documents are rendered pages, and whose ids survive edits.

    In a document's namespace: ``runs`` (Runs, one for all pages, since both languages share what
    they show), ``exactly`` (whether outputs have to be those of this run) and ``outcomes`` by the
    position of the snippet.
    """

    def __init__(self, runs: Runs, exactly: bool) -> None:
        super().__init__(
            PARSERS, patterns=["*.md", "*.ipynb"], path=str(project.DOCS), setup=self._begin
        )
        self.runs = runs
        self.exactly = exactly

    def _begin(self, namespace: dict[str, Any]) -> None:
        namespace |= {"runs": self.runs, "exactly": self.exactly, "outcomes": {}}

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


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Checks(config), "torchproof-checks")
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Ledger(config), "torchproof-ledger")


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


class Checks:
    """On each process that checks: the pages as documents of Sybil, and what comes of them."""

    def __init__(self, config: pytest.Config) -> None:
        self.update = config.getoption("--update-outputs")
        self.runs = Runs(store.verdict)
        # With both, what the pages show and what the record keeps are of one run.
        exactly = config.getoption("--record") and self.update
        self.pytest_collect_file = Pages(self.runs, exactly).pytest()

    def pytest_sessionfinish(self) -> None:
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
        if error is None:
            account |= _entry(snippet, example.namespace["outcomes"][snippet.index])
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
            if isinstance(error, PageError | CheckFailed):
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
    if snippet.exemption is not None:
        return {"state": "exempt", "reason": snippet.exemption.reason}
    if outcome.result is None:
        state, seconds, text = "checked", 0.0, ""
    else:
        state, seconds, text = "ran", outcome.result.seconds, store.clean(outcome.result.output)
    how = {code: sentences.text(outcome.how, code) for code in sentences.LANGUAGES}
    entry = {
        "id": snippet.id,
        "key": snippet.key,
        "kind": snippet.kind.name,
        "result": state,
        "seconds": round(seconds, 2),
        "how": how if outcome.how else {},
        "sandbox": outcome.sandbox,
        "data": dict(outcome.data),
        "output": text,
    }
    return {"state": "executed" if state == "ran" else "checked", "entry": entry}


class Ledger:
    """On the process that the user started: gathers the accounts of all workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.accounts: list[dict] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.accounts += [value for name, value in report.user_properties if name == _property]

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
        for line in freshness.long_runs(
            [account["long"] for account in self.accounts if "long" in account]
        ):
            write(line)
        for note in self.notes:
            write(note)


STATES = ("executed", "checked", "exempt", "not here", "failed")


def _table(accounts: list[dict], by: str) -> Iterator[str]:
    """rendered = executed + checked + exempt + could not run here + failed, one row for each."""
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
