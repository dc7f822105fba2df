"""What all kinds have in common that change what comes after them on the page."""

from torchproof import project
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Kind, Snippet
from torchproof.running import notebook

# Characters of a warning that a page has to hold.
_TOLD = 40


class Executable(Kind):
    """Run in the session of the page, after all that stands before it."""

    executable = True

    def check(
        self, runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool
    ) -> Outcome:
        outcome = runs.outcome(page, snippet)
        if outcome.lack:
            raise NotHere(outcome.lack)
        _refuse_unshown_warnings(snippet, outcome)
        if outcome.cell is not None:
            compare_cell(snippet, outcome)
        return outcome


class Runnable(Executable):
    """An executable kind that prints something."""

    runs = True
    attributes = ("fails", "timeout", "uses")


def compare_cell(snippet: Snippet, outcome: Outcome) -> None:
    """Hold what a notebook shows under a cell against what the cell gave. Raises OutputDiffers."""
    difference = notebook.difference(outcome.cell, outcome.real)
    if difference:
        raise OutputDiffers(
            f"{snippet.fence.opened}: the notebook shows another output than this cell gives\n"
            f"{difference}\nrewrite it in all languages: pytest --update-outputs",
            outcome,
        )


def _refuse_unshown_warnings(snippet: Snippet, outcome: Outcome) -> None:
    """A reader must not see a warning that the page shows nowhere, nor speaks of.

    Of what fails as shown, the failure is what counts.
    """
    if outcome.result is None or snippet.fails is not None:
        return
    for warned in outcome.result.warned:
        page = " ".join((project.ROOT / snippet.page).read_text(encoding="utf-8").split())
        if " ".join(warned.message.split())[:_TOLD] not in page:
            raise CheckFailed(
                f"{snippet.fence.opened}: warns at {warned.where}, and the page does not show it\n"
                f"{warned.category}: {warned.message}\n"
                "mend what it warns of, or show the warning in the output or in words"
            )
