"""How the things that a value rests on stand now (see ``recorder`` for what a thing is)."""

import hashlib
import os
import sys
import uuid
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from torchproof import project
from torchproof.proofs import constants
from torchproof.proofs.recorder import ASIDE

# A thing, and what stands for its state. Whatever was made rests on all of them.
Rests = Mapping[str, str]
ABSENT = "absent"
_PACKAGE = Path(__file__).parents[1]


def of(things: Iterable[str], now: Callable[[str], str] | None = None) -> Rests:
    """The things with their state, and with them the modules whose constants the code uses.

    ``now`` says how a thing stands, by default ``state``.
    """
    known = set(things)
    code = {thing.removeprefix("code:") for thing in known if thing.startswith("code:")}
    known |= {f"code:{file}" for file in constants.closure(code)}
    return {thing: (now or state)(thing) for thing in sorted(known)}


def changed(rests: Rests, now: Callable[[str], str] | None = None) -> list[str]:
    """The things that are not what they were; ``now`` as for ``of``."""
    return [thing for thing, was in rests.items() if (now or state)(thing) != was]


def state(thing: str) -> str:
    """What stands for a thing as it is now: of its text, of the names in it, of its size and time.

    Raises ValueError for what is no thing.
    """
    what, _, name = thing.partition(":")
    if what == "code":
        return _LOADED.get(name, ABSENT)
    if what == "file":
        return _file(project.ROOT / name)
    if what == "folder":
        return _folder(project.ROOT / name)
    if what == "tree":
        return _tree(project.ROOT / name)
    if what in ("program", "data"):
        return _untouched(Path(name))
    if what == "unknown":
        return uuid.uuid4().hex
    raise ValueError(f"{thing!r} is nothing that a value can rest on")


# By their path, size and time of change: read again only when one of them differs.
@cache
def _sum(path: str, size: int, changed: int) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


def _file(path: Path) -> str:
    try:
        about = path.stat()
        return _sum(str(path), about.st_size, about.st_mtime_ns)
    except OSError:
        return ABSENT


def _folder(path: Path) -> str:
    try:
        names = sorted(set(os.listdir(path)).difference(ASIDE))
    except OSError:
        return ABSENT
    return hashlib.sha256("\0".join(names).encode()).hexdigest()[:12]


@cache
def _tree(path: Path) -> str:
    """All files of the project, once for a process. What is recorded is one of them, too."""
    parts = []
    for folder, inside, names in os.walk(path):
        inside[:] = sorted(set(inside).difference(ASIDE) | ({"verified"} & set(inside)))
        parts += [f"{folder}/{name} {_file(Path(folder, name))}" for name in sorted(names)]
    text = "\n".join(parts).replace(str(path), "")
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]


def _untouched(path: Path) -> str:
    try:
        about = path.stat()
    except OSError:
        return ABSENT
    return f"{about.st_size}-{about.st_mtime_ns}"


# The code as this process has loaded it, which may serve a site for hours.
_LOADED = {
    path.relative_to(_PACKAGE.parent).as_posix(): _file(path) for path in _PACKAGE.rglob("*.py")
}


def package() -> str:
    """Stands for the names of all modules: a new one may be what everything has to pass."""
    return hashlib.sha256("\0".join([sys.version, *sorted(_LOADED)]).encode()).hexdigest()[:12]
