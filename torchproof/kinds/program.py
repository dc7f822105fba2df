"""A program of the project that a page shows, whole or in parts."""

from torchproof import project
from torchproof.checks.outcome import Outcome
from torchproof.checks.runs import PageRun
from torchproof.checks.snippet import Given, Snippet
from torchproof.kinds.executable import Runnable


class Program(Runnable):
    name = "program"
    fences = "`python`, all lines from one file of `snippets/`"
    checked = "runs as its own process, by the first command of the page that names the file"
    languages = ("python",)
    timeout = 300.0

    def matches(self, given: Given) -> bool:
        return given.included("snippets/", ".py") and given.wish != "step"

    def run(self, run: PageRun, unit: Snippet) -> Outcome:
        """Lay the file down where the reader saves it; run it unless a command of the page does."""
        if unit.program not in run.programs:
            session = run.open()
            session.place(project.ROOT / unit.program, unit.filename)
            run.programs[unit.program] = Outcome()
            if unit.run_by is None:
                result = session.program(unit.filename, (), unit.timeout, unit.program)
                run.programs[unit.program] = run.ran(unit, result)
        return run.programs[unit.program]
