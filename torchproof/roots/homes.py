"""A home to throw away: what a command writes into it, and whether its undo takes that back."""

import contextlib
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.roots import state
from torchproof.running.session import Code, Session

SECONDS = 60


@dataclass(frozen=True)
class Home:
    """The home of a session, which no network reaches; ``run`` types into its one shell."""

    session: Session
    stand_ins: frozenset[str] = frozenset()

    @property
    def folder(self) -> Path:
        return self.session.home

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        """What the shell says to a command; what it set stays. Raises TimeoutExpired."""
        said = self.session.command(Code(command, ()), SECONDS)
        if said.ended == "timed out":
            raise subprocess.TimeoutExpired(command, SECONDS)
        return subprocess.CompletedProcess(command, said.status, said.output)

    def packages(self) -> dict[str, str]:
        return {}

    def state(self) -> state.State:
        """The files of the home and of the folder where the commands are typed."""
        return state.of_folders(self.folder.parent, (self.folder.name, self.session.workdir.name))


@contextlib.contextmanager
def home(files: Mapping[str, str]) -> Iterator[Home]:
    """A home with these files, by path."""
    with Session() as session:
        for name, text in files.items():
            file = session.home / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        yield Home(session)
