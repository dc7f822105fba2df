"""What comes of a check."""

from dataclasses import dataclass

from torchproof.running import notebook, output
from torchproof.running.session import Result
from torchproof.sentences import Clauses


class CheckFailed(AssertionError):
    """A snippet does not do what its page says. The text begins with ``path:line``."""


class NotHere(Exception):
    """This machine lacks what the snippet needs; the text says what."""


@dataclass(frozen=True)
class Outcome:
    """What is known of a snippet after its check. ``how`` is empty for what ran."""

    how: Clauses = ()
    result: Result | None = None
    sandbox: str = ""
    data: tuple[tuple[str, str], ...] = ()  # data set and where it came from
    cell: notebook.CellResult | None = None
    lack: str = ""  # what was not there to finish the check; what comes after does without it

    @property
    def real(self) -> bool:
        """Whether no data set was a stand-in: only then do numbers mean something."""
        return all(source != "stand-in" for _, source in self.data)


class OutputDiffers(CheckFailed):
    """The page shows another output than came out.

    ``edit`` is what makes the page right; None for a cell of a notebook.
    """

    def __init__(self, message: str, outcome: Outcome, edit: output.Edit | None = None) -> None:
        super().__init__(message)
        self.outcome = outcome
        self.edit = edit
