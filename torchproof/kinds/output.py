"""What the snippet before it printed."""

import math
from collections.abc import Sequence
from typing import Any

from torchproof import sentences
from torchproof.checks.outcome import NotHere, Outcome, OutputDiffers
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Given, Kind, Snippet
from torchproof.errors import PageError
from torchproof.kinds.executable import compare_cell
from torchproof.running import met, output
from torchproof.sentences import clause
from torchproof.source.model import Page

SHOWN = clause("checked.output")


class Output(Kind):
    name = "output"
    fences = "`text` directly after something that runs"
    checked = "compared with what that printed"
    languages = ("text",)
    wished = True
    attributes = ("varies", "tolerance")
    speaks = False  # its snippet does

    def matches(self, given: Given) -> bool:
        return given.wish == self.name or (given.wish is None and given.fence.follows)

    def details(self, page: Page, given: Given, before: Sequence[Snippet]) -> dict[str, Any]:
        of = next((s.index for s in reversed(before) if s.kind.runs), None)
        if of is None:
            raise PageError(given.fence.opened, "an output with no snippet before it on this page")
        return {"of": of}

    def check(
        self, runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool
    ) -> Outcome:
        where, source = snippet.fence.opened, page[snippet.of]
        tolerance = output.rules(snippet.varies, snippet.tolerance, where)
        outcome = printed(runs, page, snippet)
        if outcome.cell is not None:  # texts and figures of a cell are compared together
            compare_cell(source, outcome)
            return Outcome(SHOWN, data=outcome.data)
        if source.uses and not outcome.real:
            tolerance = math.inf  # the shape of the output, not its numbers
        shown, actual = snippet.fence.source, outcome.result.output
        difference = output.compare(shown, actual, snippet.varies, tolerance)
        if exactly and outcome.real and not difference:
            actual = output.renewed(shown, actual, snippet.varies, tolerance)
            difference = output.compare(shown, actual)
        if difference:
            raise OutputDiffers(
                f"{where}: the page shows another output than {source.fence.opened} prints\n"
                f"{difference}\nrewrite it in all languages: pytest --update-outputs",
                outcome,
                edit=output.Edit.of(snippet.fence, actual),
            )
        return Outcome(SHOWN, data=outcome.data)


def printed(runs: Runs, page: tuple[Snippet, ...], snippet: Snippet) -> Outcome:
    """The outcome of the snippet that printed this output. Raises as ``Kind.check``."""
    source = page[snippet.of]
    if reason := met.unmet(source.needs):
        raise NotHere(reason)
    outcome = runs.outcome(page, source)
    if outcome.result is None:
        how = sentences.text(outcome.how, sentences.FIRST)
        raise PageError(
            snippet.fence.opened,
            f"output of a snippet that does not run ({source.fence.opened}: {how})",
            "nothing shows that this is what it prints: exempt it with a reason, or leave it out",
        )
    return outcome
