"""Data that takes seconds to make, kept in a file until what it is made of changes."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from torchproof.project import CACHE


def digest(*files: Path) -> str:
    """Stands for what is in files."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(files))).hexdigest()[:16]


def text(name: str, origins: str, make: Callable[[], str]) -> str:
    """What ``make`` returns; made again where ``origins``, which stands for its origins, is new.

    Take the digest of code when it is loaded: while a site is served, only facts are read again.
    """
    place = CACHE / f"{name}-{origins}.json"
    if place.exists():
        return place.read_text(encoding="utf-8")
    made = make()
    CACHE.mkdir(parents=True, exist_ok=True)
    for old in CACHE.glob(f"{name}-*.json"):
        old.unlink(missing_ok=True)
    part = place.with_suffix(f".{os.getpid()}")  # two builds at once may both make it
    part.write_text(made, encoding="utf-8", newline="\n")
    part.replace(place)
    return made
