"""A file of the project that is no program of Python: compiled, read, or sourced."""

from collections.abc import Sequence
from typing import Any

from torchproof import project
from torchproof.checks.outcome import Outcome
from torchproof.checks.runs import PageRun
from torchproof.checks.snippet import Given, Snippet
from torchproof.commands.tools import slurm
from torchproof.errors import PageError
from torchproof.kinds.command import verdict
from torchproof.kinds.executable import Executable
from torchproof.source.model import Page

SUFFIXES = {"cpp": ".cpp", "cuda": ".cu", "bash": ".sh", "csv": ".csv", "text": ".txt"}
# Languages that mean nothing on a page but as such a file.
ALWAYS = ("cpp", "cuda", "csv")


class Source(Executable):
    name = "source"
    fences = "`cpp`, `cuda`, `bash`, `csv`, `text`, all lines from one file of `snippets/`"
    checked = (
        "laid down; a command or a cell of the page compiles or reads it, or a program that a "
        "command runs"
    )
    languages = tuple(SUFFIXES)
    read_by = "name it in a command, or in a program that a command runs"

    def matches(self, given: Given) -> bool:
        included = given.included("snippets/", SUFFIXES[given.language])
        return (included and given.wish is None) or given.language in ALWAYS

    def details(self, page: Page, given: Given, before: Sequence[Snippet]) -> dict[str, Any]:
        if not given.included("snippets/", SUFFIXES[given.language]):
            raise PageError(
                given.fence.opened,
                f"{given.fence.language} that nothing compiles or reads",
                "make it a file of snippets/, include it, and let the page compile or read it",
            )
        return {}

    def run(self, run: PageRun, unit: Snippet) -> Outcome:
        """Lay the file down for what names it; a script's commands are checked like a fence's.

        A script for Slurm is only read: without its file, nothing on the page can run it.
        """
        found = verdict(run, unit) if unit.language == "bash" else None
        if found and slurm.is_batch(unit.content):
            slurm.check_directives(unit.fence.source, unit.fence.origins)
            return Outcome(found.how)
        if found and not found.runs:
            raise PageError(
                unit.fence.opened,
                f"{unit.filename} holds a command that may not run in the sandbox",
                "leave it out of the script, and show it as a command of its own",
            )
        run.open().place(project.ROOT / unit.program, unit.filename)
        return Outcome()
