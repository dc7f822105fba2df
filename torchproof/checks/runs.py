"""Run the snippets of a page in order, once for all pages that show the same sequence."""

import os
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import PurePosixPath
from typing import NoReturn

from torchproof import commands, facts
from torchproof.checks import refusals
from torchproof.commands.packages import resolver
from torchproof.commands.shells import GrammarMissing, shell
from torchproof.commands.tools import slurm
from torchproof.errors import PageError
from torchproof.kinds.kinds import Kind, Snippet
from torchproof.record import store
from torchproof.running import notebook
from torchproof.running.session import Code, Result, Session
from torchproof.targets import needs
from torchproof.targets.systems import ANYWHERE

WINDOWS = os.name == "nt"


class CheckFailed(AssertionError):
    """A snippet does not do what its page says. The text begins with ``path:line``."""


class NotHere(Exception):
    """This machine lacks what the snippet needs; the text says what."""


@dataclass(frozen=True)
class Outcome:
    """What is known of a snippet after its check. ``how`` is empty for what ran."""

    how: str = ""
    how_zh: str = ""
    result: Result | None = None
    sandbox: str = ""
    data: tuple[tuple[str, str], ...] = ()  # data set and where it came from
    cell: notebook.CellResult | None = None
    lack: str = ""  # what was not there to finish the check; what comes after does without it

    @property
    def real(self) -> bool:
        """Whether no data set was a stand-in: only then do numbers mean something."""
        return all(source != "stand-in" for _, source in self.data)


class PageRun:
    """One run of the executable snippets of a page, in one session, up to the one asked for."""

    def __init__(self, page: tuple[Snippet, ...]) -> None:
        self.units = [s for s in page if s.executable]
        self.shown = {PurePosixPath(t).name for s in page if (t := _title(s))}
        self.outcomes: dict[int, Outcome] = {}
        self.failed: tuple[int, CheckFailed] | None = None
        self.refused: Snippet | None = None  # the first command that no checker accepted
        self.session: Session | None = None
        self.cells: list[notebook.CellResult] = []
        self.programs: dict[str, Outcome] = {}  # by file: shown in pieces, run once
        self.fed = False  # whether pip or uv has really changed an environment of the page

    def outcome(self, position: int) -> Outcome:
        """The outcome of the unit at ``position``, after those before it.

        Raises CheckFailed, or PageError for a command that no checker accepts.
        """
        if position not in self.outcomes and self.session is None and self.outcomes:
            self.outcomes.clear()  # the session is gone: run again from the top
            self.programs.clear()
        for index, unit in enumerate(self.units[: position + 1]):
            if index in self.outcomes or (needs.unmet(unit.needs) and index != position):
                continue
            if self.failed is not None:
                self._refuse(position)
            try:
                self.outcomes[index] = self._run(unit)
            except PageError:  # refused without running; what comes after may do without it
                self.refused = self.refused or unit
                if index == position:
                    raise
            except NotHere as lack:  # nobody knows what it would have done
                raise NotHere(str(lack)) from None
            except CheckFailed as error:
                self.failed = index, error
                self._refuse(position)
        return self.outcomes[position]

    def _refuse(self, position: int) -> NoReturn:
        """Nothing runs after a failure: what the page built up is not what it says."""
        index, error = self.failed
        if index == position:
            raise error
        after = f", after {self.refused.fence.opened} was refused" if self.refused else ""
        raise CheckFailed(
            f"{self.units[position].fence.opened}: not run, because "
            f"{self.units[index].fence.opened} failed before it{after}"
        )

    def close(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None

    def _open(self) -> Session:
        if self.session is None:
            here = [u for u in self.units if not needs.unmet(u.needs)]
            self.session = Session(
                network=any(n.name in ("network", "pypi") for u in here for n in u.needs),
                datasets=sorted({name for u in here for name in u.uses}),
            )
        return self.session

    def _run(self, unit: Snippet) -> Outcome:
        if unit.kind is Kind.STEP:
            return self._ran(unit, self._open().step(_code(unit), unit.timeout))
        if unit.kind is Kind.PROGRAM:
            return self._program(unit)
        if unit.kind is Kind.SOURCE:
            return self._source(unit)
        if unit.kind is Kind.CELL:
            return self._cell(unit)
        try:
            found = self._verdict(unit)
        except PageError as error:
            resolver.refute(error)
            return Outcome(*refusals.expected(unit, error))
        if not self._may_run(unit, found):
            if complaint := refusals.missing(unit, found.how):
                raise CheckFailed(complaint)
            self._stand_in(found.installs)
            return _checked(unit, found)
        self.fed = self.fed or bool(found.changes)
        if WINDOWS:
            return self._without_bash(unit)
        may_fail = unit.fails is not None
        return self._ran(unit, self._open().command(_code(unit), unit.timeout, may_fail=may_fail))

    def _may_run(self, unit: Snippet, found: commands.Verdict) -> bool:
        """Whether a command is harmless, and the page says what it needs of the machine."""
        asked = {need.name for need in unit.needs}
        if not found.runs or not asked.issuperset(found.needs):
            return False
        return not found.changes or self._belongs(found.changes)

    def _without_bash(self, unit: Snippet) -> Outcome:
        """On Windows: a fence that only starts a program of the page does so; others need bash."""
        found = shell.parse(unit.language, unit.fence.source, unit.fence.origins)
        programs = {u.filename: u.program for u in self.units if u.program}
        words = found[0].words
        if len(found) > 1 or words[0] != "python" or words[1:2] == () or words[1] not in programs:
            raise NotHere("needs linux or macos: a fence of bash")
        name, *arguments = words[1:]
        return self._ran(unit, self._open().program(name, arguments, unit.timeout, programs[name]))

    def _verdict(self, unit: Snippet) -> commands.Verdict:
        """What the checkers of the commands say of the whole fence. Raises PageError.

        A GPU runner may lack the grammars. What another runner has on record then stands: what ran
        there is harmless and runs here too, what was only checked there does not.
        """
        source, origins = unit.fence.source, unit.fence.origins
        files = frozenset(u.filename for u in self.units if u.program) | self.shown
        try:
            if unit.language == "bash":
                shell.lint(source, origins)
            found = commands.check_fence(
                unit.language,
                source,
                origins,
                files=files,
                target=unit.target,
                distributions=unit.distributions,
            )
            self.shown |= found.written
            return commands.Verdict(
                found.how,
                found.how_zh,
                found.runs,
                found.installs,
                found.needs,
                found.changes,
                found.asks,
            )
        except GrammarMissing as missing:
            known = next((entry for entry in _recorded() if entry.key == unit.key), None)
            if known is None:
                raise NotHere(f"needs grammars: {missing}") from None
            ran = known.result == "ran"
            return commands.Verdict(known.how, known.how_zh, ran, installs=("as on record",))

    def _program(self, unit: Snippet) -> Outcome:
        """Lay the file down where the reader saves it; run it unless a command of the page does."""
        if unit.program not in self.programs:
            session = self._open()
            session.place(facts.ROOT / unit.program, unit.filename)
            self.programs[unit.program] = Outcome()
            if unit.runner is None:
                result = session.program(unit.filename, (), unit.timeout, unit.program)
                self.programs[unit.program] = self._ran(unit, result)
        return self.programs[unit.program]

    def _source(self, unit: Snippet) -> Outcome:
        """Lay the file down for what names it; a script's commands are checked like a fence's.

        A script for Slurm is only read: without its file, nothing on the page can run it.
        """
        found = self._verdict(unit) if unit.language == "bash" else None
        if found and slurm.is_batch(unit.content):
            slurm.check_directives(unit.fence.source, unit.fence.origins)
            return Outcome(found.how, found.how_zh)
        if found and not found.runs:
            raise PageError(
                unit.fence.opened,
                f"{unit.filename} holds a command that may not run in the sandbox",
                "leave it out of the script, and show it as a command of its own",
            )
        self._open().place(facts.ROOT / unit.program, unit.filename)
        return Outcome()

    def _cell(self, unit: Snippet) -> Outcome:
        """A notebook runs whole in one kernel; each cell takes its part of the result."""
        number = [u.index for u in self.units if u.kind is Kind.CELL].index(unit.index)
        try:
            if not self.cells:
                self.cells = notebook.run(facts.ROOT / unit.page, self._open())
        except notebook.Unavailable as missing:
            raise NotHere(f"needs jupyter: {missing}") from None
        cell = self.cells[number]
        return replace(self._ran(unit, cell.result), cell=cell)

    def _ran(self, unit: Snippet, result: Result) -> Outcome:
        problem = _problem(unit, result)
        if problem:
            raise CheckFailed(problem)
        session = self._open()
        return Outcome(
            result=result, sandbox=session.sandbox, data=tuple(sorted(session.data.items()))
        )

    def _belongs(self, program: str) -> bool:
        """Whether a program is that of the page's own virtual environment, which is switched on."""
        if self.session is None or WINDOWS:
            return False
        own = f'"{self.session.workdir}"/*'
        there = f'[ -x "$VIRTUAL_ENV/bin/{program}" ]'
        line = f'case "${{VIRTUAL_ENV-}}" in {own}) {there} ;; *) false ;; esac'
        return self.session.command(Code(line, ()), 30.0, may_fail=True).status == 0

    def _stand_in(self, installs: tuple[str, ...]) -> None:
        """After a checked ``pip install`` that did not run: give the page's venv our packages.

        What follows on the page needs what the command would have installed. Only inside a virtual
        environment of the session's own folder, and not where the page shows what is in it.
        """
        if not installs or self.session is None or self.fed:
            return
        import sysconfig

        site = sysconfig.get_paths()["purelib"]
        line = (
            'case "${VIRTUAL_ENV-}" in "$(pwd -P)"/*|"$PWD"/*) '
            'python -c "import pathlib, sys, sysconfig; '
            "pathlib.Path(sysconfig.get_paths()['purelib'], 'stand-in.pth')"
            f'.write_text({site!r})" ;; esac'
        )
        self.session.command(Code(line, ()), 30.0)


def _checked(unit: Snippet, found: commands.Verdict) -> Outcome:
    """What is known of a command that does not run: the index is asked, where one answers."""
    try:
        resolved = resolver.settle(found.asks, unit.target or ANYWHERE)
    except resolver.IndexUnreachable as error:
        return Outcome(found.how, found.how_zh, lack=f"needs pypi: {error}")
    if resolved is None:
        return Outcome(found.how, found.how_zh)
    return Outcome(f"{resolved.how}; {found.how}", f"{resolved.how_zh}；{found.how_zh}")


def _title(snippet: Snippet) -> str:
    """The name of a file of configuration that the page shows."""
    if snippet.kind is not Kind.CONFIG:
        return ""
    return snippet.fence.options.get("title", "").replace("\\", "/")


def _code(unit: Snippet) -> Code:
    return Code(unit.fence.source, unit.fence.origins)


def _problem(unit: Snippet, result: Result) -> str:
    """Why this result is not what the page promises; "" if it is."""
    where = unit.fence.opened
    if result.ended != "ran":
        return f"{where}: {unit.kind} {result.ended}: {result.error}\n{result.output}"
    if unit.fails is not None:
        if result.status == 0:
            return f"{where}: must fail (data-fails) and does not\n{result.output}"
        if unit.fails not in result.output + result.error:
            return f"{where}: fails, but without {unit.fails!r}\n{result.output}{result.error}"
        return ""
    if result.status != 0:
        shown = result.error or result.output
        return f"{_innermost(shown) or where}: {unit.kind} failed, status {result.status}\n{shown}"
    return ""


def _innermost(text: str) -> str:
    """The last place of the project that a traceback names, as ``path:line``."""
    places = re.findall(r"((?:docs|snippets)/[^\s\"':]+)(?:\", line |:)(\d+)", text)
    return ":".join(places[-1]) if places else ""


@cache
def _recorded() -> tuple[store.Entry, ...]:
    return tuple(entry for record in store.load() for entry in record.entries.values())


class Runs:
    """All page runs of this process; pages that show the same sequence share one."""

    def __init__(self) -> None:
        self._runs: dict[str, PageRun] = {}
        self._open: PageRun | None = None

    def cells(self, page: tuple[Snippet, ...]) -> list[notebook.CellResult]:
        """The results of a notebook's cells that have run so far."""
        return self._runs[_sequence(page)].cells

    def outcome(self, page: tuple[Snippet, ...], snippet: Snippet) -> Outcome:
        """Run what ``snippet`` needs, then it. Raises CheckFailed, PageError."""
        if snippet.runner is not None:
            snippet = page[snippet.runner]
        run = self._runs.setdefault(_sequence(page), PageRun(page))
        if self._open is not run:
            self.close()
            self._open = run
        position = [s.index for s in page if s.executable].index(snippet.index)
        try:
            return run.outcome(position)
        except CheckFailed as error:
            if snippet.page == run.units[position].page:
                raise
            raise CheckFailed(f"{snippet.fence.opened}: the same snippet as\n{error}") from None

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


def _sequence(page: tuple[Snippet, ...]) -> str:
    return next((s.key for s in reversed(page) if s.executable), page[0].page)
