"""A code cell of a notebook."""

from dataclasses import replace

from torchproof import project
from torchproof.checks.outcome import NotHere, Outcome
from torchproof.checks.runs import PageRun
from torchproof.checks.snippet import Given, Snippet
from torchproof.kinds.executable import Runnable
from torchproof.running import notebook


class Cell(Runnable):
    name = "cell"
    fences = "a code cell of a notebook"
    checked = "runs, as a step"
    languages = ("python",)
    attributes = (*Runnable.attributes, "varies", "tolerance")
    timeout = 300.0

    def matches(self, given: Given) -> bool:
        return given.notebook

    def run(self, run: PageRun, unit: Snippet) -> Outcome:
        """A notebook runs whole in one kernel; each cell takes its part of the result."""
        number = [u.index for u in run.units if u.kind is self].index(unit.index)
        try:
            if not run.cells:
                run.cells = notebook.run(project.ROOT / unit.page, run.open())
        except notebook.Unavailable as missing:
            raise NotHere(f"needs jupyter: {missing}") from None
        cell = run.cells[number]
        return replace(run.ran(unit, cell.result), cell=cell)
