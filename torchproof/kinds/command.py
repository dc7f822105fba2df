"""Commands of a shell."""

import os
import sysconfig
from collections.abc import Sequence
from typing import Any

from torchproof import commands
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome
from torchproof.checks.runs import PageRun, code
from torchproof.checks.snippet import Given, Snippet, passes
from torchproof.commands.packages import resolver
from torchproof.commands.shells import GrammarMissing, shell
from torchproof.errors import PageError
from torchproof.kinds import refusals
from torchproof.kinds.executable import Runnable
from torchproof.running.session import Code
from torchproof.source.model import Page
from torchproof.targets import distributions, systems

WINDOWS = os.name == "nt"
Found = commands.Verdict | commands.FenceVerdict


class Command(Runnable):
    name = "command"
    fences = "`bash`, `powershell`, `cmd`"
    checked = "parsed and checked by what it is; run if harmless"
    languages = commands.SHELLS
    attributes = (*Runnable.attributes, "system")
    timeout = 120.0
    starts = True

    def details(self, page: Page, given: Given, before: Sequence[Snippet]) -> dict[str, Any]:
        fence = given.fence
        if "wrong" in fence.classes and "fails" not in fence.attributes:
            raise PageError(
                fence.opened,
                "nothing holds that this command is wrong",
                'add data-fails="..." with what its check says of it',
            )
        return {
            "target": systems.of(page, fence, given.language),
            "distributions": distributions.of(page, fence),
        }

    def run(self, run: PageRun, unit: Snippet) -> Outcome:
        try:
            found = verdict(run, unit)
        except PageError as error:
            resolver.refute(error)
            return Outcome(refusals.expected(unit, error))
        if not _may_run(run, unit, found):
            if complaint := refusals.missing(unit, found.how):
                raise CheckFailed(complaint)
            _lend_packages(run, found.installs)
            return _checked(unit, found)
        run.changed = run.changed or bool(found.changes)
        if WINDOWS:
            return _without_bash(run, unit)
        may_fail = unit.fails is not None
        return run.ran(unit, run.open().command(code(unit), unit.timeout, may_fail=may_fail))

    def read(self, snippet: Snippet) -> None:
        try:
            _check_fence(snippet)
            if snippet.language == "bash":
                shell.lint(snippet.fence.source, snippet.fence.origins)
        except PageError as error:
            resolver.refute(error)
            refusals.expected(snippet, error)
        except GrammarMissing:
            pass

    def passes_unrun(self, snippet: Snippet) -> bool:
        return passes(_check_fence, snippet)


def _check_fence(snippet: Snippet) -> None:
    """Raises PageError, or GrammarMissing."""
    fence = snippet.fence
    commands.check_fence(
        snippet.language, fence.source, fence.origins, distributions=snippet.distributions
    )


def verdict(run: PageRun, unit: Snippet) -> Found:
    """What the checkers of the commands say of the whole fence. Raises PageError, NotHere.

    A machine with a GPU may lack the grammars. What another one has on record then stands: what ran
    there is harmless and runs here too, what was only checked there does not.
    """
    source, origins = unit.fence.source, unit.fence.origins
    files = frozenset(u.filename for u in run.units if u.program) | run.files
    try:
        found = commands.check_fence(
            unit.language,
            source,
            origins,
            files=files,
            target=unit.target,
            distributions=unit.distributions,
        )
        if unit.language == "bash":  # after the checkers, whose words say more to a reader
            shell.lint(source, origins)
    except GrammarMissing as missing:
        known = run.known(unit.key)
        if known is None:
            raise NotHere(f"needs grammars: {missing}") from None
        return known
    run.files |= found.written
    return found


def _may_run(run: PageRun, unit: Snippet, found: Found) -> bool:
    """Whether a command is harmless, and the page says what it needs of the machine."""
    asked = {need.name for need in unit.needs}
    if not found.runs or not asked.issuperset(found.needs):
        return False
    return not found.changes or _belongs(run, found.changes)


def _belongs(run: PageRun, program: str) -> bool:
    """Whether a program is that of the page's own virtual environment, which is switched on."""
    if run.session is None or WINDOWS:
        return False
    own = f'"{run.session.workdir}"/*'
    there = f'[ -x "$VIRTUAL_ENV/bin/{program}" ]'
    line = f'case "${{VIRTUAL_ENV-}}" in {own}) {there} ;; *) false ;; esac'
    return run.session.command(Code(line, ()), 30.0, may_fail=True).status == 0


def _without_bash(run: PageRun, unit: Snippet) -> Outcome:
    """On Windows: a fence that only starts a program of the page does so; others need bash."""
    found = shell.parse(unit.language, unit.fence.source, unit.fence.origins)
    programs = {u.filename: u.program for u in run.units if u.program}
    words = found[0].words
    if len(found) > 1 or words[0] != "python" or words[1:2] == () or words[1] not in programs:
        raise NotHere("needs linux or macos: a fence of bash")
    name, *arguments = words[1:]
    return run.ran(unit, run.open().program(name, arguments, unit.timeout, programs[name]))


def _lend_packages(run: PageRun, installs: tuple[str, ...]) -> None:
    """After a checked ``pip install`` that did not run: give the page's venv our packages.

    What follows on the page needs what the command would have installed. Only inside a virtual
    environment of the session's own folder, and not where the page shows what is in it.
    """
    if not installs or run.session is None or run.changed:
        return
    site = sysconfig.get_paths()["purelib"]
    line = (
        'case "${VIRTUAL_ENV-}" in "$(pwd -P)"/*|"$PWD"/*) '
        'python -c "import pathlib, sys, sysconfig; '
        "pathlib.Path(sysconfig.get_paths()['purelib'], 'stand-in.pth')"
        f'.write_text({site!r})" ;; esac'
    )
    run.session.command(Code(line, ()), 30.0)


def _checked(unit: Snippet, found: Found) -> Outcome:
    """What is known of a command that does not run: the index is asked, where one answers."""
    try:
        resolved = resolver.resolve_all(found.asks, unit.target or systems.ANYWHERE)
    except resolver.IndexUnreachable as error:
        return Outcome(found.how, lack=f"needs pypi: {error}")
    return Outcome(resolved + found.how)
