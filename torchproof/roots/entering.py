"""Run a command in a root, in namespaces of its own: nothing of this machine is reached."""

import contextlib
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKAGES = Path(__file__).parents[2]  # where Python finds the project
_SPACES = ("--pid", "--fork", "--net", "--uts", "--ipc", "--kill-child")
# It ends with the standard input that its parent holds, however the parent ends.
_HOLD = 'mount -t tmpfs -o mode=755 torchproof "$1" && echo ready && exec cat'
READER = "reader"  # the user who types the commands, with sudo
SECONDS = 300
_ENVIRONMENT = {
    "PATH": os.defpath + ":/usr/sbin:/sbin",
    "PYTHONPATH": str(PACKAGES),
    "LC_ALL": "C.UTF-8",
}


@functools.cache
def possible() -> str:
    """By what this process makes namespaces with mounts and a /proc of their own.

    "root", or "user namespace", in which it is root, with the users that /etc/subuid lends it; ""
    where a container or the kernel forbids both.
    """
    if not shutil.which("unshare") or not shutil.which("nsenter"):
        return ""
    test = ["unshare", *_as_root(), "--mount", *_SPACES, "--mount-proc", "true"]
    if subprocess.run(test, capture_output=True, check=False).returncode:
        return ""
    return "user namespace" if _as_root() else "root"


def _as_root() -> tuple[str, ...]:
    """Options of unshare with which this process is root."""
    return () if os.geteuid() == 0 else ("--map-root-user", "--map-auto", "--setgroups", "allow")


@dataclass(frozen=True)
class Room:
    """A folder in memory, at ``place`` in a mount namespace that the process ``holder`` keeps.

    What is mounted there, whoever does it, is not mounted on this machine.
    """

    holder: int
    place: Path

    @property
    def folder(self) -> Path:
        """Where this process reaches it."""
        return Path(f"/proc/{self.holder}/root{self.place}")

    def enter(self, *command: str | Path, spaces: Sequence[str] = ()) -> list[str]:
        """The command, as one that runs where the folder is at ``place``.

        ``spaces``: options of unshare for what it has to itself.
        """
        apart = ["unshare", *spaces, "--"] if spaces else []
        spaces_of = [f"--mount=/proc/{self.holder}/ns/mnt"]
        if _as_root():
            spaces_of.insert(0, f"--user=/proc/{self.holder}/ns/user")
        return ["nsenter", *spaces_of, *apart, *map(str, command)]

    def run(
        self, mirror: Path, command: str, user: str = READER, seconds: float = SECONDS
    ) -> subprocess.CompletedProcess[str]:
        """What a login shell of ``user`` in the root says: output and errors in one.

        ``mirror`` answers as the hosts whose names its folders have; there is no other network.
        What the command started is gone when it ends. Raises TimeoutExpired.
        """
        inside = [sys.executable, "-m", "torchproof.roots.inside"]
        words = [*inside, self.place, mirror, user, command]
        return subprocess.run(
            self.enter(*words, spaces=("--mount", *_SPACES)),
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )


@contextlib.contextmanager
def room() -> Iterator[Room]:
    """An empty room; nothing is left of it. Raises OSError where none can be made."""
    with tempfile.TemporaryDirectory(prefix="torchproof-") as place:
        hold = ["unshare", *_as_root(), "--mount", "--", "sh", "-c", _HOLD, "hold", place]
        with subprocess.Popen(
            hold, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_ENVIRONMENT
        ) as holder:
            if holder.stdout.readline() != b"ready\n":
                raise OSError("no namespace with a folder in memory can be made here")
            yield Room(holder.pid, Path(place))
