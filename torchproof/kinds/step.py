"""Python that runs as it stands on the page."""

from torchproof.checks.outcome import Outcome
from torchproof.checks.runs import PageRun, code
from torchproof.checks.snippet import Snippet
from torchproof.kinds.executable import Runnable


class Step(Runnable):
    name = "step"
    fences = "any other `python`"
    checked = "runs; all steps of a page in order, in one namespace"
    languages = ("python",)
    wished = True
    timeout = 60.0

    def run(self, run: PageRun, unit: Snippet) -> Outcome:
        return run.ran(unit, run.open().step(code(unit), unit.timeout))
