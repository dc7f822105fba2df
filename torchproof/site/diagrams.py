"""Put their words into the drawings of ``docs/drawings/``: ``python -m torchproof.site.diagrams``.

A drawing is an SVG drawn by hand, in which ``{key}`` stands for words: a sentence of the section
``drawings.<name>``, in each language, or an agreed term of ``docs/terms.yml``. Each language gets a
drawing of its own in ``docs/assets/diagrams/``. It is meant to stand inside a page: its colours
are CSS variables of the site, so that it follows the palette; opened alone it has those after the
comma.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from torchproof import project, sentences
from torchproof.directives import terms
from torchproof.errors import Origin, PageError
from torchproof.site.languages import LANGUAGES

SOURCES = project.DOCS / "drawings"
FOLDER = project.DOCS / "assets/diagrams"


def drawings(sources: Path = SOURCES) -> Iterator[tuple[str, str]]:
    """Each drawing in each language: its name, ``pieces.zh.svg``, and the SVG.

    Raises PageError for a key without words.
    """
    for path in sorted(sources.glob("*.svg")):
        for language in LANGUAGES:
            yield f"{path.stem}.{language.code}.svg", _drawn(path, language.code)


def _drawn(path: Path, language: str) -> str:
    known = {
        term.anchor.removeprefix("term-").replace("-", "_"): term.names[language]
        for term in terms.load()
    }
    try:
        words = sentences.section(f"drawings.{path.stem}", language)
        own = {key: text.format_map(known) for key, text in words.items()}
        texts = {key: escape(text) for key, text in (known | own).items()}
        return path.read_text(encoding="utf-8").format_map(texts)
    except KeyError as error:
        problem = f"{path.name}: no words in {language!r} for {error.args[0]!r}"
        where = Origin(f"sentences/{language}.yml", 1)
        fix = f"add them below drawings.{path.stem}, or a term to docs/terms.yml"
        raise PageError(where, problem, fix) from None


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
