"""Put their words into the drawings of ``docs/drawings/``: ``python -m torchproof.site.diagrams``.

A drawing is an SVG drawn by hand, in which ``{key}`` stands for words: those of ``words.yml``
beside it, in each language, or an agreed term of ``docs/terms.yml``. Each language gets a drawing
of its own in ``docs/assets/diagrams/``. It is meant to stand inside a page: its colours are CSS
variables of the site, so that it follows the palette; opened alone it has those after the comma.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from torchproof import project
from torchproof.directives import terms
from torchproof.errors import Origin, PageError
from torchproof.facts import reading
from torchproof.site.languages import LANGUAGES

SOURCES = project.DOCS / "drawings"
FOLDER = project.DOCS / "assets/diagrams"


def drawings(sources: Path = SOURCES) -> Iterator[tuple[str, str]]:
    """Each drawing in each language: its name, ``pieces.zh.svg``, and the SVG.

    Raises PageError for a key without words, or without those of one language.
    """
    words = reading.read(sources / "words.yml", f"docs/{sources.name}/words.yml")
    for path in sorted(sources.glob("*.svg")):
        for language in LANGUAGES:
            drawn = _drawn(path, words.get(path.stem, reading.Row()), language.code, words.origin)
            yield f"{path.stem}.{language.code}.svg", drawn


def _drawn(path: Path, words: reading.Row, language: str, where: Origin) -> str:
    known = {
        term.anchor.removeprefix("term-").replace("-", "_"): term.names[language]
        for term in terms.load()
    }
    try:
        own = {key: text[language].format_map(known) for key, text in words.items()}
        texts = {key: escape(text) for key, text in (known | own).items()}
        return path.read_text(encoding="utf-8").format_map(texts)
    except KeyError as error:
        problem = f"{path.name}: no words in {language!r} for {error.args[0]!r}"
        raise PageError(where, problem, "add them, or a term to docs/terms.yml") from None


def main() -> int:
    """Write all drawings; print those that changed."""
    for name, svg in drawings():
        path = FOLDER / name
        if not path.exists() or path.read_text(encoding="utf-8") != svg:
            path.write_text(svg, encoding="utf-8", newline="\n")
            print(project.relative(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
