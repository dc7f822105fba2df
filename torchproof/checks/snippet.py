"""A fence with all that its check needs to know, and what a kind of fence is."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sybil.example import Example

from torchproof.checks.outcome import CheckFailed, NotHere, Outcome
from torchproof.errors import PageError
from torchproof.running import met
from torchproof.source.model import Fence, Page
from torchproof.targets.needs import Need
from torchproof.targets.systems import Target

if TYPE_CHECKING:
    from torchproof.checks.runs import PageRun, Runs


@dataclass(frozen=True)
class Exemption:
    """Why a fence is not checked, and the day after which that is no longer accepted."""

    reason: str
    until: datetime.date


@dataclass(frozen=True)
class Given:
    """What tells the kind of a fence."""

    fence: Fence
    language: str  # as torchproof.kinds.languages spells it
    file: str | None  # the one file, from the root, that all its lines are included from
    notebook: bool

    @property
    def wish(self) -> str | None:
        return self.fence.attributes.get("kind")

    def included(self, folder: str, suffix: str) -> bool:
        """Whether the fence is one file of this folder, or a part of it."""
        return self.file is not None and self.file.startswith(folder) and self.file.endswith(suffix)


class Kind:
    """One kind of fence: which it is, what may stand in its braces, how it is checked.

    ``fences`` and ``checked`` say the same for CONTRIBUTING, in words.
    """

    name = ""
    fences = ""
    checked = ""
    languages: tuple[str, ...] = ()
    wished = False  # data-kind may name it
    attributes: tuple[str, ...] = ()  # beside those that every kind may have
    timeout = 0.0  # seconds that it may take, unless data-timeout says otherwise
    runs = False  # it runs, and prints something
    executable = False  # it changes what comes after it on the page
    starts = False  # it may start a program of the page
    read_by = ""  # what has to name the file, for a mend: nothing else makes it part of the page
    speaks = True  # it has a badge and a record of its own

    def matches(self, given: Given) -> bool:
        """Whether a fence of one of ``languages`` is of this kind."""
        return True

    def details(self, page: Page, given: Given, before: Sequence["Snippet"]) -> dict[str, Any]:
        """Fields of the snippet that only this kind has.

        Raises PageError where the fence cannot be what it is meant for.
        """
        return {}

    def title(self, snippet: "Snippet") -> str:
        """The name of a file that the reader has after the page showed it; "" for none."""
        return ""

    def check(
        self, runs: "Runs", page: tuple["Snippet", ...], snippet: "Snippet", *, exactly: bool
    ) -> Outcome:
        """Check a snippet of this kind.

        ``exactly``: an output has to be that of this run, also in what may vary from run to run.
        Raises CheckFailed or PageError where it fails, NotHere where this machine lacks something.
        """
        raise NotImplementedError

    def run(self, run: "PageRun", unit: "Snippet") -> Outcome:
        """Run an executable snippet in the session of its page. Raises as ``check``."""
        raise NotImplementedError

    def read(self, snippet: "Snippet") -> None:
        """Hold what cannot run here against what is known of it all the same. Raises PageError."""

    def passes_unrun(self, snippet: "Snippet") -> bool:
        """Whether the check passes without running anything: then nothing exempts from it."""
        return False

    def evaluate(self, example: Example) -> None:
        """Sybil's evaluator: raises where the check fails, leaves the outcome in the namespace."""
        page, snippet = example.parsed
        space = example.namespace
        space["outcomes"][snippet.index] = space["judge"](page, snippet)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<kind {self.name}>"


@dataclass(frozen=True)
class Snippet:
    """A fence with everything that its check needs to know."""

    page: str  # path of the page, relative to the root
    slug: str  # the page without language and suffix
    fence: Fence
    kind: Kind
    language: str  # canonical, see torchproof.kinds.languages
    key: str  # hash of the snippet and of all that runs before it on the page
    index: int  # position on the page
    needs: tuple[Need, ...] = ()
    fails: str | None = None  # text that the failure must show; "" for any failure
    timeout: float = 0.0
    uses: tuple[str, ...] = ()  # data sets
    varies: tuple[str, ...] = ()
    tolerance: str = ""
    exemption: Exemption | None = None
    of: int | None = None  # outputs: index of the snippet that printed it
    sample: str | None = None  # samples: their file, relative to the root
    program: str | None = None  # programs and sources: their file, relative to the root
    run_by: int | None = None  # of them: index of what runs, compiles or reads the file
    target: Target | None = None  # commands: for which systems and which Python
    distributions: tuple[str, ...] = ()  # commands: for which of them, of Linux
    content: str = field(default="", repr=False)  # what is run: of a program the whole file

    @property
    def id(self) -> str:
        """The same in both languages and under edits elsewhere: ``setup/install#venv-1``."""
        return f"{self.slug}#{self.fence.name}"

    @property
    def executable(self) -> bool:
        return self.kind.executable and self.exemption is None

    def shown_by(self, page: tuple["Snippet", ...]) -> "Snippet":
        """What ran, where this snippet has run: itself, or what runs or reads its file."""
        return self if self.run_by is None else page[self.run_by]

    def printed_by(self, page: tuple["Snippet", ...]) -> int | None:
        """Of an output that is checked, the index of what ran; None for everything else."""
        if self.of is None or self.exemption is not None:
            return None
        return page[self.of].shown_by(page).index

    def needs_on(self, page: tuple["Snippet", ...]) -> tuple[Need, ...]:
        """Its own needs and those of what runs or reads its file."""
        others = () if self.run_by is None else page[self.run_by].needs
        return (*self.needs, *others)

    @property
    def filename(self) -> str:
        """Under which name the reader saves a program."""
        return self.fence.options.get("title") or (self.program or "").rsplit("/", 1)[-1]


def outcome_of(
    runs: "Runs", page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool = False
) -> Outcome:
    """Check one snippet by its kind, unless it is exempt or this machine lacks what it needs.

    Raises as ``Kind.check``.
    """
    if snippet.exemption is not None:
        if snippet.kind.passes_unrun(snippet):
            raise CheckFailed(
                f"{snippet.fence.opened}: needless exemption, the check passes: "
                f"{snippet.exemption.reason}\nremove data-exempt and data-until"
            )
        return Outcome((snippet.exemption.reason,))
    if reason := met.unmet(snippet.needs_on(page)):
        snippet.kind.read(snippet)
        raise NotHere(reason)
    return snippet.kind.check(runs, page, snippet, exactly=exactly)


def passes(check: Any, *arguments: Any, **named: Any) -> bool:
    """Whether a check raises no PageError and no CheckFailed."""
    try:
        check(*arguments, **named)
    except (PageError, CheckFailed):
        return False
    return True
