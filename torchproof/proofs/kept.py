"""Values that take seconds to make, kept in files until one of the things they rest on changes."""

import contextlib
import hashlib
import json
import os
import warnings
from collections.abc import Callable
from pathlib import Path

from torchproof.project import CACHE
from torchproof.proofs import recorder, rests

FORMAT = 1
# Set for a run that must not build on earlier ones: only what bears the same name was made in it.
RUN = "TORCHPROOF_RUN"


def text(name: str, make: Callable[[], str]) -> str:
    """What ``make`` returns. ``name`` is that of a file: letters, digits, ``_-./``."""
    return value(name, lambda: make().encode()).decode()


def value(name: str, make: Callable[[], bytes]) -> bytes:
    """As ``text``. A file that is damaged or of another format is told of, and made again."""
    place = CACHE / "kept" / name
    found = _read(place)
    if found is not None:
        head, made = found
        if not rests.changed(head["rests"]):
            recorder.note(head["rests"])
            return made
    with recorder.recording() as things:
        made = make()
    _write(place, made, rests.of(things))
    return made


def _head(made: bytes) -> dict[str, str | int]:
    return {
        "format": FORMAT,
        "run": os.environ.get(RUN, ""),
        "package": rests.package(),
        "sum": hashlib.sha256(made).hexdigest(),
    }


def _read(place: Path) -> tuple[dict, bytes] | None:
    """The head and the value; None for none, one of another run or package, and a damaged one."""
    try:
        first, _, made = place.read_bytes().partition(b"\n")
    except OSError:
        return None
    try:
        head = json.loads(first)
        expected = _head(made)
        whole = head["sum"] == expected["sum"] and isinstance(head["rests"], dict)
        if not whole or head["format"] != FORMAT:
            raise ValueError("it is damaged or of another format")
    except (ValueError, KeyError, TypeError) as error:
        warnings.warn(f"{place} is ignored and made again: {error}", stacklevel=2)
        return None
    if expected["run"] and head["run"] != expected["run"]:
        return None
    return (head, made) if head["package"] == expected["package"] else None


def _write(place: Path, made: bytes, on: rests.Rests) -> None:
    first = json.dumps(_head(made) | {"rests": on}, ensure_ascii=False).encode()
    replace(place, first + b"\n" + made)


def replace(place: Path, made: bytes) -> None:
    """Write a file whole or not at all; two processes may both do so. A full disk keeps nothing."""
    part = place.with_name(f"{place.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(made)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
