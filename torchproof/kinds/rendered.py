"""The snippets of a page, rendered once: kept on disk until something they rest on changes."""

import datetime
import io
import pickle
from pathlib import Path
from typing import Any

from torchproof.checks.snippet import Kind, Snippet
from torchproof.kinds import KINDS, snippets
from torchproof.pages import loading
from torchproof.project import relative
from torchproof.proofs import kept, recorder

_KINDS = {kind.name: kind for kind in KINDS}


def snippets_of(path: Path) -> tuple[Snippet, ...]:
    """What ``kinds.snippets`` gives for a page. Raises PageError, as rendering does."""
    page = _load(kept.value(f"pages/{relative(path)}", lambda: _dump(_render(path))))
    if any(s.exemption and s.exemption.until < datetime.date.today() for s in page):
        return _render(path)  # nothing has changed but the day
    return page


def _render(path: Path) -> tuple[Snippet, ...]:
    return snippets(loading.load(path))


class _Pickler(pickle.Pickler):
    """Kinds go by name, since each is one object; notes the code of all classes it comes by."""

    def persistent_id(self, value: Any) -> str | None:
        recorder.note_class(type(value))
        return value.name if isinstance(value, Kind) else None


class _Unpickler(pickle.Unpickler):
    def persistent_load(self, name: str) -> Kind:
        return _KINDS[name]


def _dump(page: tuple[Snippet, ...]) -> bytes:
    file = io.BytesIO()
    _Pickler(file, protocol=pickle.HIGHEST_PROTOCOL).dump(page)
    return file.getvalue()


def _load(made: bytes) -> tuple[Snippet, ...]:
    return _Unpickler(io.BytesIO(made)).load()
