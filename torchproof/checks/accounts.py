"""What no single snippet can tell: files nobody shows, and what comes from another host."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from torchproof import project
from torchproof.errors import Origin
from torchproof.source.model import Page

_SECTION = re.compile(r"-+8<-+[ \t]+\[[ \t]*start[ \t]*:[ \t]*([\w-]+)[ \t]*\]")


def orphans(pages: Sequence[Page], folder: Path = project.SNIPPETS) -> Iterator[str]:
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


# A measured figure: seconds, shares, sizes, and how many times one thing is another.
_MEASURED = re.compile(
    r"(?<![\w.])(\d+(?:\.\d+)?)[ \xa0]?(?:%|(?:ms|µs|s|seconds|times|MB|GB)\b|秒|毫秒|倍)"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
_FENCE = re.compile(r" *(`{3,}|~{3,})")


def unshown(pages: Sequence[Page]) -> Iterator[str]:
    """Figures in prose that nothing on the page shows, where the page shows what something printed.

    What stands in a fence is held to a run; a figure in prose is held to the fences: one of their
    numbers, rounded, has to be it. Where it comes from elsewhere, the front matter says from where
    (``elsewhere: {3.83: the author, see Sources}``); what is listed there in vain is told, too.
    A notebook is left out: its outputs are no fences.
    """
    for page in pages:
        if not page.path.endswith(".md"):
            continue
        known = {str(figure): why for figure, why in (page.meta.get("elsewhere") or {}).items()}
        if not known and not any(fence.language == "text" for fence in page.fences):
            continue
        shown = [float(n) for fence in page.fences for n in _NUMBER.findall(fence.source)]
        used = set()
        for number, line in _prose(page):
            for figure in _MEASURED.findall(line):
                places = len(figure.partition(".")[2])
                if any(round(value, places) == float(figure) for value in shown):
                    continue
                if known.get(figure):
                    used.add(figure)
                    continue
                yield (
                    f"{Origin(page.path, number)}: nothing on this page shows {figure}; take "
                    "the figure from an output, leave it out, or say under elsewhere: in the "
                    "front matter where it is from"
                )
        for figure in known.keys() - used:
            yield f"{Origin(page.path, 1)}: elsewhere: {figure} is shown here, or stands nowhere"


def _prose(page: Page) -> Iterator[tuple[int, str]]:
    """The lines outside front matter and fences, without inline code and lists of sources."""
    inside = ""
    body = page.lines.index("---", 1) if page.lines[:1] == ("---",) else -1
    for number, line in enumerate(page.lines[body + 1 :], body + 2):
        fence = _FENCE.match(line)
        if inside:
            inside = "" if fence and line.strip() == inside else inside
        elif fence:
            inside = fence[1]
        elif not line.startswith("- ["):
            yield number, re.sub(r"`[^`]*`|\{\{.*?\}\}", "", line)


def foreign(pages: Sequence[Page]) -> Iterator[str]:
    """Images that a reader's browser would fetch from another host."""
    for page in pages:
        for item in page.items:
            if item.what == "image" and re.match(r"(?:[a-z]+:)?//", item.value):
                yield (
                    f"{item.origin}: an image from another host: {item.value}; "
                    "put it into docs/assets/"
                )
