"""Draw ``docs/assets/diagrams/*.yml`` as SVG: ``python -m torchproof.site.diagrams``.

A source holds ``title`` and ``description`` (the text alternative), ``rows`` of boxes from top to
bottom, and ``arrows`` between boxes. Texts are ``{en: ..., zh: ...}``, or ``{code: ...}`` for what
is the same in every language. A box has an ``id``, a ``label``, ``lines`` under it, or ``rows``
of boxes inside it, and may have a ``look`` (see LOOKS) and a ``share`` of the width of its row.

The drawing is meant to stand inside a page: its colours are CSS variables of the theme, so that it
follows the palette. An ``<img>`` would not see them. It is narrow enough for a phone.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width
from xml.sax.saxutils import escape, quoteattr

import yaml

from torchproof.errors import Origin, PageError

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "assets" / "diagrams"
LANGUAGES = ("en", "zh")

WIDTH = 360  # units; one unit is about one pixel on a phone
LARGEST = 460  # pixels on a wide screen
PAD, GAP, SIDE_GAP = (
    12,
    26,
    20,
)  # inside a box; between rows (an arrow's length); between columns
LABEL, LINE, LEADING = 15, 13, 20  # font sizes, and the height of a line
TEXT = "var(--md-default-fg-color, #222)"
FAINT = "var(--md-default-fg-color--light, #666)"
LINK = "var(--md-typeset-a-color, #3f51b5)"
FONTS = {
    "label": f'font-size="{LABEL}" font-weight="700"',
    "line": f'font-size="{LINE}"',
    "code": f'font-size="{LINE}" font-family="var(--md-code-font-family, monospace)"',
}


@dataclass(frozen=True)
class Look:
    """How a kind of box is drawn; never by colour alone."""

    fill: str
    stroke: str
    width: float = 1
    dashes: str = ""


PLAIN = Look("var(--md-code-bg-color, #f5f5f5)", FAINT)
LOOKS = {
    "brought": Look("none", LINK, 1.5),
    "yours": Look(PLAIN.fill, LINK, 3),
    "optional": Look("none", FAINT, 1.5, "6 4"),
}


@dataclass
class Box:
    """A box with its place on the drawing, in units from the upper left corner."""

    id: str
    look: Look
    texts: list[tuple[str, str]]  # kind (see FONTS) and text
    share: float = 1  # of the width of its row, against the others of the row
    rows: list[list["Box"]] = field(default_factory=list)
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0

    @property
    def centre(self) -> float:
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def walk(self) -> Iterator["Box"]:
        """This box and all boxes inside it, outer ones first."""
        yield self
        for row in self.rows:
            for box in row:
                yield from box.walk()


def draw(source: str, language: str, where: str) -> str:
    """The SVG of a source (YAML text) in ``language``; ``where`` is its path, for messages and ids.

    Raises PageError for a missing text, an unknown box or look, or a text too long for its box.
    """
    here = Origin(where, 1)
    data = yaml.safe_load(source)
    rows = _boxes(data["rows"], language, here)
    bottom = _place(rows, x=2, y=2, width=WIDTH - 4)
    boxes = {box.id: box for row in rows for outer in row for box in outer.walk()}
    for box in boxes.values():
        _fits(box, here)
    body = [part for box in boxes.values() for part in _box(box)]
    for arrow in data.get("arrows", []):
        missing = {arrow["from"], arrow["to"]} - boxes.keys()
        if missing:
            raise PageError(here, f"arrow to or from an unknown box: {', '.join(sorted(missing))}")
        body += _arrow(boxes[arrow["from"]], boxes[arrow["to"]])
    name = f"diagram-{Path(where).stem}"
    return "\n".join([*_head(name, data, language, bottom + 2, here), *body, "</g>", "</svg>", ""])


def drawings(folder: Path = FOLDER) -> Iterator[tuple[Path, str]]:
    """Each drawing that belongs to the sources in ``folder``: its path and the SVG it must hold."""
    for path in sorted(folder.glob("*.yml")):
        where = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        source = path.read_text(encoding="utf-8")
        for language in LANGUAGES:
            yield (
                path.with_name(f"{path.stem}.{language}.svg"),
                draw(source, language, where),
            )


def text_width(text: str, size: float, code: bool = False) -> float:
    """An upper estimate of the width of ``text`` in units: the reader's font is not known here."""
    narrow = 0.62 if code else 0.56
    wide = sum(east_asian_width(character) in "WFA" for character in text)
    return size * (wide + narrow * (len(text) - wide))


def _text(node: dict[str, str], language: str, here: Origin) -> str:
    if language not in node:
        raise PageError(here, f"{node} has no text in {language!r}", f"add {language}: to it")
    return " ".join(node[language].split())


def _boxes(rows: list[list[dict[str, Any]]], language: str, here: Origin) -> list[list[Box]]:
    return [[_read(node, language, here) for node in row] for row in rows]


def _read(node: dict[str, Any], language: str, here: Origin) -> Box:
    look = node.get("look")
    if look is not None and look not in LOOKS:
        raise PageError(here, f"unknown look {look!r}; there are: {', '.join(LOOKS)}")
    texts = [("label", _text(node["label"], language, here))]
    for line in node.get("lines", []):
        code = "code" in line
        texts.append(("code", line["code"]) if code else ("line", _text(line, language, here)))
    rows = _boxes(node.get("rows", []), language, here)
    return Box(node["id"], LOOKS[look] if look else PLAIN, texts, node.get("share", 1), rows)


def _place(rows: list[list[Box]], x: float, y: float, width: float) -> float:
    """Give the boxes of ``rows`` their places inside ``width`` and return the lower edge."""
    for number, row in enumerate(rows):
        y += GAP if number else 0
        share = (width - SIDE_GAP * (len(row) - 1)) / sum(box.share for box in row)
        left = x
        for box in row:
            box.x, box.y, box.width = left, y, share * box.share
            left += box.width + SIDE_GAP
            inner = y + PAD + LEADING * len(box.texts)
            if box.rows:
                inner = _place(box.rows, box.x + PAD, inner + PAD / 2, box.width - 2 * PAD)
            box.height = inner + PAD - y
        tallest = max(box.height for box in row)
        for box in row:
            box.height = tallest
        y += tallest
    return y


def _fits(box: Box, here: Origin) -> None:
    for kind, text in box.texts:
        width = text_width(text, LABEL if kind == "label" else LINE, kind == "code")
        if width > box.width - PAD:
            raise PageError(
                here,
                f"{text!r} is about {width:.0f} units wide, box {box.id!r} has {box.width:.0f}",
                "shorten the text, split it into two lines, or give the box a row of its own",
            )


def _head(
    name: str, data: dict[str, Any], language: str, height: float, here: Origin
) -> Iterator[str]:
    title = escape(_text(data["title"], language, here))
    description = escape(_text(data["description"], language, here))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_n(height)}" '
        f'width="100%" style="max-width: {LARGEST}px; height: auto" role="img" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-desc">'
    )
    yield f'<title id="{name}-title">{title}</title>'
    yield f'<desc id="{name}-desc">{description}</desc>'
    yield f"<g text-anchor={quoteattr('middle')} fill={quoteattr(TEXT)}>"


def _box(box: Box) -> Iterator[str]:
    look = box.look
    dashes = f' stroke-dasharray="{look.dashes}"' if look.dashes else ""
    yield (
        f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}" '
        f'rx="6" fill={quoteattr(look.fill)} stroke={quoteattr(look.stroke)} '
        f'stroke-width="{_n(look.width)}"{dashes}/>'
    )
    for number, (kind, text) in enumerate(box.texts, start=1):
        y = box.y + PAD + LEADING * number - 6  # 6 units below the base line for descenders
        yield f'<text x="{_n(box.centre)}" y="{_n(y)}" {FONTS[kind]}>{escape(text)}</text>'


def _arrow(start: Box, end: Box) -> Iterator[str]:
    if start.y == end.y:
        x, y = end.x, start.y + start.height / 2
        line, head = f"M{_n(start.x + start.width)} {_n(y)}H{_n(x - 2)}", "l-7 -4v8z"
    else:
        x, y = min(start, end, key=lambda box: box.width).centre, end.y
        line, head = f"M{_n(x)} {_n(start.bottom)}V{_n(y - 2)}", "l-4 -7h8z"
    yield f'<path d="{line}" fill="none" stroke={quoteattr(FAINT)} stroke-width="1.5"/>'
    yield f'<path d="M{_n(x)} {_n(y)}{head}" fill={quoteattr(FAINT)}/>'


def _n(number: float) -> str:
    """A coordinate without noise: 12, 12.5."""
    return re.sub(r"\.?0+$", "", f"{number:.2f}")


def main() -> int:
    """Write all drawings; print those that changed."""
    for path, svg in drawings():
        if not path.exists() or path.read_text(encoding="utf-8") != svg:
            path.write_text(svg, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT).as_posix())
    return 0


if __name__ == "__main__":
    sys.exit(main())
