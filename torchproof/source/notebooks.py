"""A notebook as the Markdown of a page: its cells become fences, its outputs what follows them.

So one renderer makes pages and notebooks: the same anchors, admonitions, includes, badges and links
in both, and the same record of what is shown as code.
"""

import json
import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from torchproof.errors import Origin, PageError
from torchproof.project import SNIPPETS, relative
from torchproof.source.lines import read

_ANCHOR = re.compile(r"(?<=\S) \{#[\w-]+\}(?=\s*$)")
_INCLUDE = re.compile(r'^--8<-- "([\w.-]+)"$', re.M)
_IMAGES = ("image/svg+xml", "image/png", "image/jpeg")


def lines(path: Path) -> list[tuple[str, Origin]]:
    """Each line of the Markdown with the line of the ``.ipynb`` file that it comes from.

    ``metadata.page`` of the notebook is the front matter. ``metadata.data`` of a code cell holds
    the attributes of its fence, ``metadata.alt`` says what its figures show (one text, or a list).
    """
    raw = read(path)
    where = relative(path)
    try:
        notebook = json.loads(raw)
        cells = notebook["cells"]
    except (ValueError, KeyError, TypeError) as error:
        line = getattr(error, "lineno", 1)
        raise PageError(Origin(where, line), f"is no notebook: {error}") from None
    place = _Places(raw, where)
    made = [(text, Origin(where, 1)) for text in _front_matter(notebook)]
    for cell in cells:
        made += _cell(cell, place)
        made.append(("", made[-1][1]))
    return made


def as_download(path: Path) -> str:
    """The notebook for the reader's own Jupyter, which shows anchors and includes as text."""
    notebook = json.loads(read(path))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = "".join(_ANCHOR.sub("", line) for line in _split(cell["source"]))
            cell["source"] = _INCLUDE.sub(_included, text).splitlines(keepends=True)
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _included(line: re.Match[str]) -> str:
    return (SNIPPETS / line[1]).read_text(encoding="utf-8").rstrip("\n")


class _Places:
    """Finds the line of the file in which a line of a cell stands: one search, top to bottom."""

    def __init__(self, raw: str, where: str) -> None:
        self.raw = [line.strip().removesuffix(",") for line in raw.split("\n")]
        self.where = where
        self.at = 0

    def find(self, text: str) -> Origin:
        spellings = tuple({json.dumps(text, ensure_ascii=a) for a in (True, False)})
        for number in range(self.at, len(self.raw)):
            # at the end: a cell of one line may stand on the line of its key: "source": "text"
            if self.raw[number].endswith(spellings):
                self.at = number + 1
                return Origin(self.where, number + 1)
        return self.here

    @property
    def here(self) -> Origin:
        return Origin(self.where, max(self.at, 1))


def _front_matter(notebook: dict[str, Any]) -> list[str]:
    page = notebook.get("metadata", {}).get("page", {})
    return ["---", *(f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in page.items()), "---"]


def _split(source: str | list[str]) -> list[str]:
    text = source if isinstance(source, str) else "".join(source)
    return text.splitlines(keepends=True)


def _cell(cell: dict[str, Any], place: _Places) -> list[tuple[str, Origin]]:
    source = [(line.rstrip("\n"), place.find(line)) for line in _split(cell["source"])]
    if cell["cell_type"] == "markdown":
        return source or [("", place.here)]
    if cell["cell_type"] != "code":
        raise PageError(place.here, f"a cell of type {cell['cell_type']!r}", "use Markdown or code")
    first = source[0][1] if source else place.here
    data = cell["metadata"].get("data", {})
    attributes = " ".join(f'data-{k}="{escape(str(v))}"' for k, v in data.items())
    mark = _mark("".join(_split(cell["source"])))
    made = [(f"{mark}python {{{attributes}}}" if data else f"{mark}python", first)]
    made += [*source, (mark, place.here), ("", place.here)]
    for text in _outputs(cell, place):
        made += [(line, place.here) for line in text.split("\n")] + [("", place.here)]
    return made


def _mark(text: str) -> str:
    """A fence that nothing in ``text`` closes."""
    longest = max((len(run) for run in _runs(text)), default=0)
    return "`" * max(3, longest + 1)


def _runs(text: str) -> Iterator[str]:
    return ("".join(group) for tick, group in groupby(text, "`".__eq__) if tick)


def _outputs(cell: dict[str, Any], place: _Places) -> Iterator[str]:
    """Text as ``text`` fences, neighbours joined, and figures as HTML."""
    alts = cell["metadata"].get("alt", [])
    alts = iter([alts] if isinstance(alts, str) else alts)
    shown = (_show(output, alts, place) for output in cell.get("outputs", []))
    for figure, group in groupby(shown, key=lambda pair: pair[0]):
        if figure:
            yield from (html for _, html in group)
        else:
            text = "".join(text for _, text in group).rstrip("\n")
            mark = _mark(text)
            yield f"{mark}text\n{text}\n{mark}"


def _show(output: dict[str, Any], alts: Iterator[str], place: _Places) -> tuple[bool, str]:
    """Whether an output is a figure, and its HTML or text."""
    kind = output["output_type"]
    if kind == "stream":
        return False, "".join(_split(output["text"]))
    if kind == "error":
        return False, "\n".join([*output["traceback"][-1:], ""])
    data = output["data"]
    image = next((kind for kind in _IMAGES if kind in data), None)
    if image is None:
        return False, "".join(_split(data["text/plain"])) + "\n"
    alt = next(alts, "")
    if not alt:
        raise PageError(
            place.here,
            "a figure without a description",
            'say in the metadata of its cell what it shows: {"alt": "..."}',
        )
    content = "".join(_split(data[image]))
    if image == "image/svg+xml":
        return True, f'<div class="tp-figure" role="img" aria-label="{escape(alt)}">{content}</div>'
    source = f"data:{image};base64,{content.replace(chr(10), '')}"
    return True, f'<p class="tp-figure"><img src="{source}" alt="{escape(alt)}"></p>'
