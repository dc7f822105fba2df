"""Where a line came from, and what is wrong with it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class Origin:
    """A line of a file: ``path`` from the root of the project, ``line`` counted from 1."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class PageError(Exception):
    """Something a page author has to mend: where, what, and how.

    The text begins with ``path:line``, so that editors and terminals link to it. ``claim``: what
    the facts were asked, where they are all that speaks against it; whoever can ask an index does.
    """

    claim: Any = None

    def __init__(self, origin: Origin, problem: str, mend: str = "") -> None:
        self.origin = origin
        self.problem = problem
        self.mend = mend
        super().__init__(f"{origin}: {problem}" + (f"\n    {mend}" if mend else ""))
