"""A way of a page: its commands in order, as a reader of one release types them."""

import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from torchproof import kinds
from torchproof.checks.snippet import Snippet
from torchproof.commands.shells import Command, shell
from torchproof.errors import PageError
from torchproof.roots import state
from torchproof.source.model import Page

# What apt warns of, and then goes on with the lists that it had: no reader may miss it.
_TROUBLE = ("E: ", "W: GPG error", "W: Failed to fetch", "W: An error occurred during the sig")


class Place(Protocol):
    """Where a way is typed: a root or a home to throw away."""

    @property
    def stand_ins(self) -> frozenset[str]:
        """The names of the packages that are empty there, where some are not."""

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        """What a shell says to a command. Raises TimeoutExpired."""

    def packages(self) -> Mapping[str, str]:
        """Status and version by name of all that is installed."""


def commands(
    page: Page, distribution: str, headings: Sequence[str], without: Collection[str] = ()
) -> list[Snippet]:
    """The fences of bash below these headings, in this order, that are for the distribution.

    ``without``: tools whose commands are not typed in a root, such as ``reboot``. What needs a
    GPU is not typed either.
    """
    found = [
        it
        for it in kinds.snippets(page)
        if it.kind is kinds.COMMAND
        and it.language == "bash"
        and distribution in it.distributions
        and not it.needs
        and not any(_words(command)[:1] == [tool] for command in _parsed(it) for tool in without)
    ]
    return [it for heading in headings for it in found if it.fence.heading == heading]


def _parsed(snippet: Snippet) -> list[Command]:
    return shell.parse("bash", snippet.fence.source, snippet.fence.origins)


def _words(command: Command) -> list[str]:
    """The words of a command without ``sudo``."""
    return [*command.words[command.words[:1] == ("sudo",) :]]


def installs(snippets: Sequence[Snippet]) -> Iterator[tuple[str, ...]]:
    """The names of packages behind each ``apt install``."""
    for command in (command for snippet in snippets for command in _parsed(snippet)):
        words = [word for word in _words(command) if not word.startswith("-")]
        if words[:2] in (["apt", "install"], ["apt-get", "install"]):
            yield tuple(word for word in words[2:] if not word.startswith("./"))


def go(root: Place, snippet: Snippet, ends: Mapping[str, str] | None = None) -> str:
    """Type a command there; what it printed.

    ``ends``: fences by id that end with an error in a root, with what they then must say. Raises
    PageError, with file and line, where a command ends otherwise than the page says.
    """
    fails = (ends or {}).get(snippet.id, snippet.fails)
    at, typed = snippet.fence.opened, snippet.fence.source
    try:
        done = root.run(typed)
    except subprocess.TimeoutExpired:
        raise PageError(at, f"{typed!r} did not end: does it wait for an answer?") from None
    told = f"ended with {done.returncode}:\n{done.stdout.strip()[-2000:]}"
    if fails is not None:
        if not done.returncode or fails not in done.stdout:
            raise PageError(at, f"{typed!r} must fail and say {fails!r}, and {told}")
    elif done.returncode or any(it.startswith(_TROUBLE) for it in done.stdout.splitlines()):
        raise PageError(at, f"{typed!r} {told}")
    return done.stdout


class Way:
    """Commands typed in a root one after the other; ``ends`` as for ``go``.

    ``done``: those that ended as their page says, and whether they changed packages that are
    empty in the root.
    """

    def __init__(self, root: Place, ends: Mapping[str, str] | None = None) -> None:
        self.root, self.ends = root, ends or {}
        self.done: list[tuple[Snippet, bool]] = []

    def go(self, snippet: Snippet) -> str:
        """Type a command; what it printed. Raises PageError as ``go``."""
        empty = self.root.stand_ins
        before = self.root.packages() if empty else {}
        said = go(self.root, snippet, self.ends)
        if snippet.id not in self.ends:
            after = self.root.packages() if empty else {}
            changed = {name for name, _ in before.items() ^ after.items()}
            self.done.append((snippet, bool(changed & empty)))
        return said


def undone(
    undo: Sequence[Snippet],
    before: state.State,
    after: state.State,
    named: Collection[str] = (),
) -> None:
    """Hold that a root is what it was, but for the packages and files that the page names.

    Raises PageError at the first command of ``undo``.
    """
    left = [it for it in state.differences(before, after) if it.name not in named]
    if left:
        said = "\n".join(map(str, left))
        raise PageError(undo[0].fence.opened, f"after these commands it is not as before:\n{said}")
