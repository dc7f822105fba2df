"""Check one snippet by its kind, and say what a page shows that is not so."""

import math

from torchproof import commands
from torchproof.checks import refusals, samples
from torchproof.checks.runs import CheckFailed, NotHere, Outcome, Runs
from torchproof.commands.packages import resolver
from torchproof.commands.shells import GrammarMissing, shell
from torchproof.configs import files
from torchproof.errors import PageError
from torchproof.kinds.kinds import Kind, Snippet
from torchproof.running import notebook, output
from torchproof.targets import needs


def check(
    runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool = False
) -> Outcome:
    """Check one snippet by its kind.

    ``exactly``: an output has to be that of this run, also in what may vary from run to run.

    Raises CheckFailed or PageError where it fails, NotHere where this machine lacks what it needs.
    """
    if snippet.exemption is not None:
        _refuse_needless(snippet)
        return Outcome(how=snippet.exemption.reason, how_zh=snippet.exemption.reason)
    runner = () if snippet.runner is None else page[snippet.runner].needs
    reason = needs.unmet((*snippet.needs, *runner))
    if reason:
        _read(snippet)
        raise NotHere(reason)
    if snippet.kind is Kind.CONFIG:
        return _configured(snippet)
    if snippet.kind is Kind.SAMPLE:
        return samples.check(snippet)
    if snippet.kind is Kind.OUTPUT:
        return _compare(runs, page, snippet, exactly)
    outcome = runs.outcome(page, snippet)
    if outcome.lack:
        raise NotHere(outcome.lack)
    _refuse_deprecated(page, snippet, outcome)
    if outcome.cell is not None:
        _compare_cell(snippet, outcome)
    return outcome


def _configured(snippet: Snippet) -> Outcome:
    """A file of configuration, parsed and read as its tool does."""
    fence = snippet.fence
    title = fence.options.get("title", "")
    try:
        found = files.checked(snippet.language, fence.source, fence.origins, title)
    except PageError as error:
        resolver.refute(error)
        raise
    except GrammarMissing as missing:
        raise NotHere(f"needs grammars: {missing}") from None
    return Outcome(how=found.how, how_zh=found.how_zh)


def _read(snippet: Snippet) -> None:
    """Hold a command that cannot run here against its checker all the same. Raises PageError."""
    if snippet.kind is not Kind.COMMAND:
        return
    try:
        if snippet.language == "bash":
            shell.lint(snippet.fence.source, snippet.fence.origins)
        commands.check_fence(
            snippet.language,
            snippet.fence.source,
            snippet.fence.origins,
            distributions=snippet.distributions,
        )
    except PageError as error:
        resolver.refute(error)
        refusals.expected(snippet, error)
    except GrammarMissing:
        pass


def printed(runs: Runs, page: tuple[Snippet, ...], snippet: Snippet) -> Outcome:
    """The outcome of the snippet that printed this output. Raises as ``check``."""
    source = page[snippet.of]
    reason = needs.unmet(source.needs)
    if reason:
        raise NotHere(reason)
    outcome = runs.outcome(page, source)
    if outcome.result is None:
        raise PageError(
            snippet.fence.opened,
            f"output of a snippet that does not run ({source.fence.opened}: {outcome.how})",
            "nothing shows that this is what it prints: exempt it with a reason, or leave it out",
        )
    return outcome


SHOWN = ("compared with what the snippet before it printed", "已与上面代码的实际输出比对")


def _compare(runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, exactly: bool) -> Outcome:
    where, source = snippet.fence.opened, page[snippet.of]
    tolerance = output.rules(snippet.varies, snippet.tolerance, where)
    outcome = printed(runs, page, snippet)
    if outcome.cell is not None:  # texts and figures of a cell are compared together
        _compare_cell(source, outcome)
        return Outcome(*SHOWN, data=outcome.data)
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
            f"{difference}\nrewrite it in both languages: pytest --update-outputs",
            outcome,
            edit=output.Edit.of(snippet.fence, actual),
        )
    return Outcome(*SHOWN, data=outcome.data)


def _compare_cell(snippet: Snippet, outcome: Outcome) -> None:
    difference = notebook.difference(outcome.cell, outcome.real)
    if difference:
        raise OutputDiffers(
            f"{snippet.fence.opened}: the notebook shows another output than this cell gives\n"
            f"{difference}\nrewrite it in both languages: pytest --update-outputs",
            outcome,
        )


class OutputDiffers(CheckFailed):
    """The page shows another output than came out.

    ``edit`` is what makes the page right; None for a cell of a notebook.
    """

    def __init__(
        self,
        message: str,
        outcome: Outcome,
        edit: output.Edit | None = None,
    ) -> None:
        super().__init__(message)
        self.outcome = outcome
        self.edit = edit


def _refuse_deprecated(page: tuple[Snippet, ...], snippet: Snippet, outcome: Outcome) -> None:
    """A reader must not see a deprecation that the page does not show."""
    if outcome.result is None:
        return
    shown = " ".join(s.fence.source for s in page if s.of in (snippet.index, snippet.runner))
    for warned in outcome.result.warned:
        if " ".join(warned.message.split())[:40] not in " ".join(shown.split()):
            raise CheckFailed(
                f"{snippet.fence.opened}: warns of a deprecation at {warned.where}\n"
                f"{warned.category}: {warned.message}\n"
                "use what replaced it, or show the warning in the output"
            )


def _refuse_needless(snippet: Snippet) -> None:
    """An exemption that hides nothing: the check it avoids would pass without running anything."""
    try:
        if snippet.kind is Kind.CONFIG:
            files.check(snippet.language, snippet.fence.source, snippet.fence.origins, "")
        elif snippet.kind is Kind.COMMAND:
            commands.check_fence(
                snippet.language,
                snippet.fence.source,
                snippet.fence.origins,
                distributions=snippet.distributions,
            )
        elif snippet.kind is Kind.SAMPLE:
            samples.check(snippet)
        else:
            return
    except (PageError, CheckFailed):
        return
    raise CheckFailed(
        f"{snippet.fence.opened}: needless exemption, the check passes: "
        f"{snippet.exemption.reason}\nremove data-exempt and data-until"
    )
