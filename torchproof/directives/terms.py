"""The agreed terms of docs/terms.yml: the glossary, and what they mean where a page uses them.

A line ``[[terms]]`` becomes the glossary, as Markdown, so that its links are checked like others.
On every other page the first place where a term stands gets its meaning as hover text: once, since
a page full of dotted lines is hard to read. Headings, links, code and captions are left alone.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from torchproof import project
from torchproof.directives.place import Place
from torchproof.errors import PageError
from torchproof.facts import reading
from torchproof.proofs.recorder import cache
from torchproof.sentences import FIRST, LANGUAGES, say

FILE = "docs/terms.yml"
_KEYS = (*LANGUAGES, "avoid", "synonyms", "means", "hover", "page")
# Inside these a hint would be in the way: of a link, of what is copied, of a name that is clicked.
_CLOSED = frozenset(
    (
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "abbr",
        "button",
        "code",
        "dt",
        "kbd",
        "label",
        "pre",
        "samp",
        "script",
        "style",
        "summary",
        "th",
    )
)


@dataclass(frozen=True, eq=False)  # by identity: the file has each once
class Term:
    """A term in all languages; ``means`` and ``hover`` by language, empty without a meaning."""

    names: Mapping[str, str]
    avoid: tuple[str, ...] = ()
    means: Mapping[str, str] | None = None
    hover: Mapping[str, tuple[str, ...]] | None = None
    synonyms: Mapping[str, tuple[str, ...]] | None = None
    page: str = ""

    @property
    def anchor(self) -> str:
        """The same in all languages: ``term-compute-capability``."""
        return "term-" + re.sub(r"[^a-z0-9]+", "-", self.names[FIRST].lower()).strip("-")

    def spellings(self, language: str) -> tuple[str, ...]:
        """What gets the hover text."""
        if self.means is None:
            return ()
        return (self.names[language],) if self.hover is None else self.hover[language]

    def hint(self, language: str) -> str:
        """The meaning without marks of Markdown."""
        assert self.means
        return self.means[language].replace("`", "")


@dataclass(frozen=True)
class Searched:
    """What readers type into the search; what pages say for it, by language; the page about it."""

    typed: tuple[str, ...]
    means: Mapping[str, str]
    page: str = ""


def load() -> tuple[Term, ...]:
    """The terms, read again when the file has changed. Raises PageError for a bad row."""
    return _read()[0]


def searched() -> tuple[Searched, ...]:
    """Words of readers that are no terms, read again in the same way."""
    return _read()[1]


def _read() -> tuple[tuple[Term, ...], tuple[Searched, ...]]:
    path = project.ROOT / FILE
    return _load(path, path.stat().st_mtime_ns) if path.is_file() else ((), ())


@cache
def _load(path: Path, changed: int) -> tuple[tuple[Term, ...], tuple[Searched, ...]]:
    rows = reading.read(path, FILE)
    return tuple(map(_term, rows["terms"])), tuple(map(_searched, rows.get("searched", ())))


def _searched(row: reading.Row) -> Searched:
    for key in row:
        if key not in ("typed", "page", *LANGUAGES):
            known = f"known: typed, page, {', '.join(LANGUAGES)}"
            raise PageError(row.at(key), f"unknown key {key!r}", known)
    if not row.get("typed"):
        raise PageError(row.at("typed"), "'typed' is missing: what readers type")
    means = {language: row[language] for language in LANGUAGES if language in row}
    if not means and "page" not in row:
        raise PageError(row.at("typed"), "it says neither what is meant nor the page")
    return Searched(typed=tuple(map(str, row["typed"])), means=means, page=row.get("page", ""))


def _term(row: reading.Row) -> Term:
    for key in row:
        if key not in _KEYS:
            raise PageError(row.at(key), f"unknown key {key!r}", f"known: {', '.join(_KEYS)}")
    for key in LANGUAGES:
        if not row.get(key):
            raise PageError(row.at(key), f"{key!r} is missing")
    for key in ("means", "hover", "synonyms"):
        if key in row and set(row[key]) != set(LANGUAGES):
            raise PageError(row.at(key), f"{key!r} needs all languages: {', '.join(LANGUAGES)}")
    hover, synonyms = (
        {language: tuple(words) for language, words in row[key].items()} if key in row else None
        for key in ("hover", "synonyms")
    )
    return Term(
        names={language: row[language] for language in LANGUAGES},
        avoid=tuple(row.get("avoid", ())),
        means=row.get("means"),
        hover=hover,
        synonyms=synonyms,
        page=row.get("page", ""),
    )


# --- the glossary ---------------------------------------------------------------------------------


def glossary(_: str, place: Place) -> Iterator[str]:
    """A definition list of all terms with a meaning, as Markdown for a page at this place."""
    language = place.language
    known = [term for term in load() if term.means]
    for term in sorted(known, key=lambda term: _alphabetical(term.names[language])):
        name = term.names[language]
        if term.page:
            file, _, anchor = term.page.partition("#")
            target = posixpath.relpath(file, posixpath.dirname(place.page) or ".")
            name = f"[{name}]({target}{'#' + anchor if anchor else ''})"
        if language != FIRST and term.names[FIRST].lower() not in term.names[language].lower():
            name += say("glossary.english", language, name=term.names[FIRST].partition(" (")[0])
        assert term.means
        yield from (f"{name} {{ #{term.anchor} }}", f":   {term.means[language]}", "")


def _alphabetical(name: str) -> bytes:
    """Latin letters by alphabet, then Chinese as in a dictionary: GB 2312 goes by pinyin."""
    return name.lower().encode("gb18030")


# --- hover text -----------------------------------------------------------------------------------


class Hints(Treeprocessor):
    """Put the meaning of a term over the first place on a page where it stands in running text."""

    def __init__(self, md: Markdown, language: str, glossary: Callable[[], bool]) -> None:
        """``glossary`` says whether the page is the glossary itself, which needs no hints."""
        super().__init__(md)
        self.language = language
        self.glossary = glossary

    def run(self, root: Element) -> None:
        if self.glossary():
            return
        pattern, terms = _matcher(load(), self.language)
        _Page(pattern, terms, self.language).walk(root)


@cache
def _matcher(terms: tuple[Term, ...], language: str) -> tuple[re.Pattern[str], dict[str, Term]]:
    """A pattern of all spellings, the longest first, and whose they are."""
    by_spelling = {word: term for term in terms for word in term.spellings(language)}
    words = sorted(by_spelling, key=len, reverse=True)
    for word in words:
        by_spelling[_folded(word)] = by_spelling[word]
    return re.compile("|".join(map(_spelled, words)) or r"(?!)"), by_spelling


def _spelled(word: str) -> str:
    """Latin words stand alone, may begin with a capital and end with an s; Chinese has no bounds.

    Letters, digits and what makes a longer name (``cuDNN-9``, ``mirror.example``) bound a word, but
    Chinese may follow without a space.
    """
    text = re.escape(word)
    if word[0].isascii() and word[0].islower():
        text = f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}"
    before = r"(?<![A-Za-z0-9_./@-])" if word[0].isascii() else ""
    after = r"s?(?![A-Za-z0-9_/@-]|\.\w)" if word[-1].isascii() else ""
    return before + text + after


def _folded(word: str) -> str:
    return word[0].upper() + word[1:]


class _Page:
    """The hints of one page."""

    def __init__(self, pattern: re.Pattern[str], terms: dict[str, Term], language: str) -> None:
        self.pattern = pattern
        self.terms = terms
        self.language = language
        self.done: set[Term] = set()

    def walk(self, element: Element) -> None:
        """Go through the text in the order of reading."""
        if element.tag in _CLOSED or "admonition-title" in element.get("class", ""):
            return
        self._cut(element.text, 0, element, lambda text: setattr(element, "text", text))
        for child in list(element):
            self.walk(child)
            place = list(element).index(child) + 1
            self._cut(child.tail, place, element, lambda text, c=child: setattr(c, "tail", text))

    def _cut(
        self, text: str | None, place: int, parent: Element, keep: Callable[[str], None]
    ) -> None:
        """Cut ``text`` at new terms; ``keep`` takes what stands before the first of them."""
        if not text or isinstance(text, AtomicString):
            return
        pieces: list[Element] = []
        start = 0
        for match in self.pattern.finditer(text):
            term = self._term(match[0])
            if term in self.done:
                continue
            self.done.add(term)
            before = text[start : match.start()]
            if pieces:
                pieces[-1].tail = before
            else:
                keep(before)
            hint = Element("abbr", {"title": term.hint(self.language)})
            hint.text = AtomicString(match[0])
            pieces.append(hint)
            start = match.end()
        if pieces:
            pieces[-1].tail = text[start:]
            for number, hint in enumerate(pieces):
                parent.insert(place + number, hint)

    def _term(self, found: str) -> Term:
        return self.terms.get(found) or self.terms[found.removesuffix("s")]
