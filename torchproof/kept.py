"""Data that takes seconds to make, kept in a file until what it is made of changes."""

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from torchproof import facts

# Ignored by git; a first build fills it.
FOLDER = facts.ROOT / ".cache"


def text(name: str, origins: Iterable[Path], make: Callable[[], str]) -> str:
    """What ``make`` returns, made again only when a file of ``origins`` has changed."""
    texts = b"".join(path.read_bytes() for path in sorted(origins))
    place = FOLDER / f"{name}-{hashlib.sha256(texts).hexdigest()[:16]}.json"
    if place.exists():
        return place.read_text(encoding="utf-8")
    made = make()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob(f"{name}-*.json"):
        old.unlink(missing_ok=True)
    part = place.with_suffix(f".{os.getpid()}")  # two builds at once may both make it
    part.write_text(made, encoding="utf-8", newline="\n")
    part.replace(place)
    return made
