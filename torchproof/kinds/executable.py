"""What all kinds have in common that change what comes after them on the page."""

from torchproof.checks.outcome import CheckFailed, NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Kind, Snippet
from torchproof.running import notebook


class Executable(Kind):
    """Run in the session of the page, after all that stands before it."""

    executable = True

    def check(
        self, runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool
    ) -> Outcome:
        outcome = runs.outcome(page, snippet)
        if outcome.lack:
            raise NotHere(outcome.lack)
        _refuse_deprecated(page, snippet, outcome)
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


def _refuse_deprecated(page: tuple[Snippet, ...], snippet: Snippet, outcome: Outcome) -> None:
    """A reader must not see a deprecation that the page does not show."""
    if outcome.result is None:
        return
    shown = " ".join(s.fence.source for s in page if s.of in (snippet.index, snippet.run_by))
    for warned in outcome.result.warned:
        if " ".join(warned.message.split())[:40] not in " ".join(shown.split()):
            raise CheckFailed(
                f"{snippet.fence.opened}: warns of a deprecation at {warned.where}\n"
                f"{warned.category}: {warned.message}\n"
                "use what replaced it, or show the warning in the output"
            )
