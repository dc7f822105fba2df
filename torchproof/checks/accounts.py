"""What no single snippet can tell: files nobody shows, and what comes from another host."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from torchproof import facts
from torchproof.errors import Origin
from torchproof.fences import Page

_SECTION = re.compile(r"-+8<-+[ \t]+\[[ \t]*start[ \t]*:[ \t]*([\w-]+)[ \t]*\]")


def orphans(pages: Sequence[Page], folder: Path = facts.ROOT / "snippets") -> Iterator[str]:
    """Files of ``snippets/``, and sections in them, that no page shows."""
    shown = {(include.file, include.section) for page in pages for include in page.includes}
    files = {file for file, _ in shown}
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        name = path.relative_to(folder.parent).as_posix()
        if name not in files:
            yield f"{name}:1: no page shows this file; include it or delete it"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            match = _SECTION.search(line)
            if match and (name, match[1]) not in shown:
                yield f"{Origin(name, number)}: no page shows the section '{match[1]}'"


def foreign(pages: Sequence[Page]) -> Iterator[str]:
    """Images that a reader's browser would fetch from another host."""
    for page in pages:
        for item in page.items:
            if item.what == "image" and re.match(r"(?:[a-z]+:)?//", item.value):
                yield (f"{item.origin}: an image from another host: {item.value}; "
                       "put it into docs/assets/")  # fmt: skip
