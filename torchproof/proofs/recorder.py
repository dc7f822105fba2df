"""What a piece of work rests on: files read, folders listed, programs started, code that ran.

Noted as it happens, not declared. Python tells of every file that is opened and every folder that
is listed (audit events, PEP 578); its profiler tells which code ran. What a cache hands out was
made from something, too: ``cache`` notes that again at each use, where functools.cache would hide
it.

A thing is a string: ``file:docs/en/index.md``, ``folder:docs/en``, ``code:torchproof/errors.py``,
``program:/usr/bin/node``, ``data:/home/me/data/MNIST/raw/...``. See ``rests`` for what it stands
for.
"""

import contextlib
import cProfile
import functools
import inspect
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from torchproof import project
from torchproof.proofs import constants

# Of the project, but nothing that its checks rest on.
ASIDE = (
    *(".cache", ".pytest_cache", ".ruff_cache", ".git", ".venv", "node_modules", "site"),
    *("verified", "__pycache__"),
)
Things = set[str]
_Made = TypeVar("_Made")

_scopes: list["_Scope"] = []
_listening = False


class _Scope:
    """What is noted from begin to end, without what scopes inside it note until they end."""

    def __init__(self) -> None:
        self.things: Things = set()
        self.handed: set[frozenset[str]] = set()  # by caches, of which some are asked very often
        self.profile = cProfile.Profile(builtins=False, subcalls=False)

    def run(self) -> None:
        try:
            self.profile.enable(builtins=False, subcalls=False)
        except ValueError:  # from Python 3.12 on there is one at a time
            self.things.add("unknown:code")

    def pause(self) -> None:
        self.profile.disable()

    def code(self) -> Iterator[str]:
        """The files whose functions ran; what only an import runs, of modules and classes, not."""
        for entry in self.profile.getstats():
            name = getattr(entry.code, "co_filename", "")
            if name.startswith(_CODE) and entry.code.co_flags & inspect.CO_OPTIMIZED:
                yield f"code:{_posix(name[len(_BASE) :])}"


@contextlib.contextmanager
def recording(*, apart: bool = False) -> Iterator[Things]:
    """The things that what runs inside rests on; complete when the block has ended, even raising.

    A block inside another hands its things on to it, unless it is ``apart``: then who uses what was
    made in it notes what that use rests on. Of one thread: others are heard as far as they open
    files. Where a debugger or another profiler is at work, it rests on "unknown:code", which
    never stands as it stood.
    """
    _listen()
    scope = _Scope()
    if _scopes:
        _scopes[-1].pause()
    scope.run()
    _scopes.append(scope)
    try:
        yield scope.things
    finally:
        scope.pause()
        _scopes.pop()
        scope.things.update(scope.code())
        if _scopes:
            if not apart:
                _scopes[-1].things |= scope.things
            _scopes[-1].run()


def note(things: Iterable[str]) -> None:
    """Say that what is being recorded rests on these things, too."""
    if _scopes:
        _scopes[-1].things.update(things)


def note_class(known: type) -> None:
    """Say that it rests on the code of a class: its attributes count where no method runs."""
    for part in known.__mro__:
        if part.__module__.startswith("torchproof."):
            note([f"code:{constants.file_of(part.__module__)}"])


def note_data(file: Path) -> None:
    """Say that it rests on a file outside the project, too large to be read for it each time."""
    note([f"data:{file}"])


def cache(function: Callable[..., _Made]) -> Callable[..., _Made]:
    """functools.cache for functions whose value is made of files: a hit notes what it rests on.

    A value that was made while nothing was recorded is made again when something is.
    """
    kept: dict[Any, tuple[Any, frozenset[str] | None]] = {}

    @functools.wraps(function)
    def once(*arguments: Any, **named: Any) -> _Made:
        key = (arguments, tuple(sorted(named.items()))) if named else arguments
        found = kept.get(key)
        if found is None or (_scopes and found[1] is None):
            found = kept[key] = _made(functools.partial(function, *arguments, **named))
        if _scopes and found[1] not in _scopes[-1].handed:
            _scopes[-1].handed.add(found[1])
            _scopes[-1].things |= found[1]
        return found[0]

    once.cache_clear = kept.clear
    return once


def _made(make: Callable[[], _Made]) -> tuple[_Made, frozenset[str] | None]:
    if not _scopes:
        return make(), None
    with recording() as things:
        value = make()
    return value, frozenset(things)


_BASE = f"{Path(__file__).parents[2]}{os.sep}"  # where this package lies: a test's project has none
_CODE = f"{_BASE}torchproof{os.sep}"
_ROOT = f"{project.ROOT}{os.sep}"
_WRITES = os.O_WRONLY | os.O_RDWR


def _listen() -> None:
    """Python keeps such a hook to the end of the process, so it is one, and quick."""
    global _listening
    if not _listening:
        _listening = True
        sys.addaudithook(_hear)


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if not _scopes or event not in _HEARD:
        return
    with contextlib.suppress(TypeError, ValueError):  # a number of a file, a name of bytes
        _scopes[-1].things.update(_HEARD[event](*arguments))


def _opened(path: Any, mode: str | None, flags: int) -> Iterator[str]:
    if isinstance(path, int) or (mode and not mode.startswith("r")) or flags & _WRITES:
        return
    yield from _thing("file", path)


def _listed(path: Any = None) -> Iterator[str]:
    yield from _thing("folder", "." if path is None else path)


def _started(program: Any, arguments: Any, folder: Any, environment: Any) -> Iterator[str]:
    """The program, and of its arguments and of Python's path what is code of this package."""
    words = [program] if arguments is None else [program, *arguments]
    if isinstance(program, str | os.PathLike) and os.path.isabs(program):
        yield f"program:{os.fspath(program)}"
    for word in words:
        if isinstance(word, str | os.PathLike) and os.fspath(word).startswith((_CODE, _ROOT)):
            yield from _thing("file", word)
    for place in ((environment or {}).get("PYTHONPATH") or "").split(os.pathsep):
        if place.startswith(_CODE):
            for file in sorted(Path(place).rglob("*.py")):
                yield f"code:{_posix(str(file)[len(_BASE) :])}"


_HEARD: dict[str, Callable[..., Iterator[str]]] = {
    "open": _opened,
    "os.listdir": _listed,
    "os.scandir": _listed,
    "subprocess.Popen": _started,
}


def _thing(what: str, path: Any) -> Iterator[str]:
    """A path as a thing, if it is of the project or of this package, and not asked by an import."""
    if path in sys.path:
        return
    name = os.path.abspath(os.fspath(path))
    if name.startswith(_CODE) and name.endswith(".py"):
        yield f"code:{_posix(name[len(_BASE) :])}"
    elif name.startswith(_ROOT) or f"{name}{os.sep}" == _ROOT:
        inside = _posix(name[len(_ROOT) :])
        if inside.split("/")[0] not in ASIDE and "__pycache__" not in inside:
            yield f"{what}:{inside or '.'}"


def _posix(path: str) -> str:
    return path.replace(os.sep, "/")
