"""Run the snippets of a page in order, once for all pages that show the same sequence."""

import re
from collections.abc import Callable
from typing import NoReturn

from torchproof.checks.outcome import CheckFailed, NotHere, Outcome
from torchproof.checks.snippet import Snippet
from torchproof.commands import Verdict
from torchproof.errors import PageError
from torchproof.proofs import recorder
from torchproof.running import met, notebook
from torchproof.running.session import Code, Result, Session

# For the key of a command, what a record knows of it: a machine may lack the grammars.
Known = Callable[[str], Verdict | None]


class PageRun:
    """One run of the executable snippets of a page, in one session, up to the one asked for."""

    def __init__(self, page: tuple[Snippet, ...], known: Known) -> None:
        self.units = [s for s in page if s.executable]
        self.known = known
        self.files = {name for s in page if (name := s.kind.title(s))}  # beside programs
        self.outcomes: dict[int, Outcome] = {}
        self.things: dict[int, recorder.Things] = {}  # what each of them rests on
        self.failed: tuple[int, CheckFailed] | None = None
        self.refused: Snippet | None = None  # the first command that no checker accepted
        self.session: Session | None = None
        self.cells: list[notebook.CellResult] = []
        self.programs: dict[str, Outcome] = {}  # by file: shown in pieces, run once
        self.changed = False  # whether pip or uv has really changed an environment of the page

    def outcome(self, position: int) -> Outcome:
        """The outcome of the unit at ``position``, after those before it.

        Raises CheckFailed, or PageError for a command that no checker accepts.
        """
        if position not in self.outcomes and self.session is None and self.outcomes:
            self.outcomes.clear()  # the session is gone: run again from the top
            self.programs.clear()
        for index, unit in enumerate(self.units[: position + 1]):
            if index in self.outcomes:
                recorder.note(self.things[index])
                continue
            if met.unmet(unit.needs) and index != position:
                continue
            if self.failed is not None:
                self._refuse(position)
            try:
                with recorder.recording() as self.things[index]:
                    self.outcomes[index] = unit.kind.run(self, unit)
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

    def open(self) -> Session:
        """The session of the page, begun by the first snippet that needs it."""
        if self.session is None:
            here = [u for u in self.units if not met.unmet(u.needs)]
            self.session = Session(
                network=any(n.name in ("network", "pypi") for u in here for n in u.needs),
                datasets=sorted({name for u in here for name in u.uses}),
            )
        return self.session

    def ran(self, unit: Snippet, result: Result) -> Outcome:
        """The outcome of what ran. Raises CheckFailed where it is not what the page promises."""
        problem = _problem(unit, result)
        if problem:
            raise CheckFailed(problem)
        session = self.open()
        return Outcome(
            result=result, sandbox=session.sandbox, data=tuple(sorted(session.data.items()))
        )


def code(unit: Snippet) -> Code:
    """What a fence has to run, with the origin of each line."""
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


class Runs:
    """All page runs of this process; pages that show the same sequence share one."""

    def __init__(self, known: Known = lambda key: None) -> None:
        self._known = known
        self._runs: dict[str, PageRun] = {}
        self._open: PageRun | None = None

    def cells(self, page: tuple[Snippet, ...]) -> list[notebook.CellResult]:
        """The results of a notebook's cells that have run so far."""
        return self._runs[_sequence(page)].cells

    def outcome(self, page: tuple[Snippet, ...], snippet: Snippet) -> Outcome:
        """Run what ``snippet`` needs, then it. Raises CheckFailed, PageError."""
        snippet = snippet.shown_by(page)
        run = self._runs.setdefault(_sequence(page), PageRun(page, self._known))
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
