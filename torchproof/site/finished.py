"""A finished build of the site, known again: where nothing changed, there is nothing to build."""

import datetime
import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from torchproof.project import CACHE
from torchproof.site.languages import LANGUAGES

_CODE = Path(__file__).parents[1]


def known(folder: Path, made_of: str) -> bool:
    """Whether what lies in ``folder`` is the site that was made of just this (``origins``)."""
    note = _note(folder)
    return note.exists() and note.read_text(encoding="utf-8") == _line(folder, made_of)


def keep(folder: Path, made_of: str) -> None:
    """What lies in ``folder`` has just been made of this."""
    CACHE.mkdir(parents=True, exist_ok=True)
    for old in CACHE.glob("site-*.txt"):
        with suppress(FileNotFoundError):  # two builds at once may both forget it
            if not Path(old.read_text(encoding="utf-8").partition("\n")[2]).is_dir():
                old.unlink()
    note = _note(folder)
    part = note.with_suffix(f".{os.getpid()}")
    part.write_text(_line(folder, made_of), encoding="utf-8", newline="\n")
    part.replace(note)


def origins(settings: str) -> str:
    """Stands for all that the site is made of, as it is now; ``settings``: those of this build."""
    return _digest(_origins(settings))


def _note(folder: Path) -> Path:
    place = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return CACHE / f"site-{place}.txt"


def _line(folder: Path, made_of: str) -> str:
    return f"{made_of} {_digest(_results(folder))}\n{folder.resolve()}"


def _digest(parts: Iterator[object]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(f"{part}\0".encode())
    return whole.hexdigest()


def _origins(settings: str) -> Iterator[object]:
    yield settings
    yield sys.version
    yield datetime.date.today()  # exemptions end
    yield sorted((name, value) for name, value in os.environ.items() if "TORCHPROOF" in name)
    yield sorted((it.name, it.version) for it in metadata.distributions())
    for file in sorted(_files()):
        yield file
        yield hashlib.sha256(file.read_bytes()).hexdigest()


def _files() -> set[Path]:
    inputs = {path for language in LANGUAGES for path in language.inputs()}
    code = _CODE.rglob("*.py")
    found = {file for path in inputs for file in ([path] if path.is_file() else path.rglob("*"))}
    return {file for file in (*found, *code) if file.is_file() and file.suffix != ".pyc"}


def _results(folder: Path) -> Iterator[object]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            found = file.stat()
            yield file.relative_to(folder)
            yield (found.st_size, found.st_mtime_ns)
