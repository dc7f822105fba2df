"""What a page rests on, recorded while it is rendered: the files it opens, what it asks.

What is read into memory once, such as the facts, is opened by the first page alone. What a page
gets of it is therefore noted as a question and its answer: asked again, the question tells whether
the page would be another now.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from torchproof import project
from torchproof.errors import PageError


@dataclass
class Recorded:
    """What one page rests on."""

    opened: set[str] = field(default_factory=set)
    asked: list[tuple[Callable[[], object], object]] = field(default_factory=list)

    @property
    def files(self) -> frozenset[Path]:
        """The files of the project that were opened; what begins with a dot is not its own."""
        paths = (Path(os.path.abspath(path)) for path in self.opened)
        below = ((path, path.relative_to(project.ROOT)) for path in paths if _inside(path))
        return frozenset(
            path for path, short in below if not any(part.startswith(".") for part in short.parts)
        )

    def changed(self) -> bool:
        """Whether a question has another answer than when the page was rendered, or none."""
        try:
            return any(question() != answer for question, answer in self.asked)
        except PageError:
            return True


def _inside(path: Path) -> bool:
    return path.is_relative_to(project.ROOT)


_current: ContextVar[Recorded | None] = ContextVar("recorded", default=None)


@cache
def _listen() -> None:
    """Hear of every file that Python opens, from now on: a hook cannot be taken back."""

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and (recorded := _current.get()) is not None:
            path = arguments[0]
            if isinstance(path, str | os.PathLike):
                recorded.opened.add(os.fspath(path))

    sys.addaudithook(hear)


def begin() -> Recorded:
    """Record from here on in this thread, for a site generator that only tells when a page begins.

    What was being recorded before is over.
    """
    _listen()
    made = Recorded()
    _current.set(made)
    return made


def end() -> Recorded:
    """What was recorded since ``begin``."""
    made = _current.get()
    assert made is not None, "nothing is being recorded"
    _current.set(None)
    return made


@contextmanager
def recording() -> Iterator[Recorded]:
    """Record what is rendered inside the ``with``, also where it fails."""
    made = begin()
    try:
        yield made
    finally:
        _current.set(None)


def note(question: Callable[[], object], answer: object) -> None:
    """A page that is being recorded got ``answer``; ``question`` gives it again, or a newer one."""
    if (recorded := _current.get()) is not None:
        recorded.asked.append((question, answer))
