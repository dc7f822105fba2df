"""The index of the search, in parts that a page loads when somebody searches.

It is made of the sections that the theme's plugin finds. ``index.json``: ``pages`` with address,
title and number of the first section; ``parts`` and ``ranges``, where each file of sections or of
words begins; ``searched``, ``idle`` and ``gpus``, by which a query is read. ``words-N.json``: by
word the sections that have it, each a number that holds the distance from the one before and how
much the section is about the word. ``sections-N.json``: anchor, title and first words of each.
docs/assets/search/ cuts a query into words as ``words`` cuts a text, and ranks.
"""

import hashlib
import html
import json
import math
import re
import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from torchproof import facts, sentences
from torchproof.directives import terms
from torchproof.failures import match

# Where the theme's plugin writes the sections, and where ours lie, below a language.
SECTIONS = "search/search_index.json"
INDEX = "search/index.json"
_PARTS = "search/{kind}-{number}.json"
_RANGES = 128  # files of words, of about the same size
_TOGETHER = 16  # sections in a file
_BEGINNING = 200  # characters of a section that are shown
_LEVELS = 64  # a posting says in so many steps how much a section is about a word
# How a word weighs by where it stands; a section also belongs to its page.
_HEADING, _PAGE, _ADDRESS = 4.0, 1.0, 1.5
_SATURATED, _BY_LENGTH = 1.2, 0.6  # k and b of BM25

_RUN = re.compile(
    r"[a-z0-9_\u00c0-\u024f]+(?:[.+-][a-z0-9_]+)*|[\u3400-\u4dbf\u4e00-\u9fff]+", re.ASCII
)
_JOINT = re.compile(r"[._+-]+")
_PIECE = re.compile(r"[0-9]+|[^0-9]+")
_TAG = re.compile(r"<[^>]*>")
_LONGEST = 40

# Words of a query that say nothing of what is sought, and are not in the index.
IDLE = re.findall(
    r"\w+",
    """
    a an and are as at be by can could do does for from get have how i if in into is it its me my
    of on or our please so that the their then there this to use used using was what when where
    which why will with would you your
    """,
)

Document = Mapping[str, Any]


def words(text: str) -> Iterator[tuple[str, float]]:
    """The words of a text by which it is found, and how much each counts.

    A Latin name is a word, and so are its pieces; Chinese has its pairs of characters.
    """
    for run in _RUN.findall(unicodedata.normalize("NFKC", text).lower()):
        if "\u3400" <= run[0] <= "\u9fff":
            yield from ((pair, 1.0) for pair in _pairs(run))
            continue
        whole = _stem(run).replace("-", "_")
        yield whole[:_LONGEST], 1.0
        for piece in pieces(run):
            if piece != whole:
                yield piece[:_LONGEST], 0.7


def pieces(run: str) -> list[str]:
    """Those of a Latin name: at its signs, and between letters and digits; none of a plain word."""
    parts = [part for part in _JOINT.split(run) if part]
    if len(parts) < 2 and not any(map(str.isdigit, run)):
        return []
    cut = [piece for part in parts for piece in _PIECE.findall(part) if len(piece) > 1]
    return list(dict.fromkeys(map(_stem, (*parts, *cut))))


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]


def _stem(word: str) -> str:
    """English words without their endings, roughly."""
    if len(word) < 4 or not (word.isascii() and word.isalpha()):
        return word
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def plain(markup: str) -> str:
    """The text of a title or a section, as it is read."""
    text = html.unescape(_TAG.sub(" ", markup.replace("\u200b", "")))
    return re.sub(r"\s+", " ", text).strip()


def files(found: Sequence[Document], language: str) -> Iterator[tuple[str, str]]:
    """The place of each file below a language, and its text, for the sections of the plugin."""
    pages, sections = _ordered(found)
    idle = frozenset(map(_stem, IDLE))
    index = _postings(pages, sections, idle, _unsaid(language))
    made = {
        "sections": list(_cut_sections(sections)),
        "words": list(_cut_words(index)),
    }
    parts = {
        _PARTS.format(kind=kind, number=number): _json(part)
        for kind, all_of_them in made.items()
        for number, (_, part) in enumerate(all_of_them)
    }
    version = hashlib.sha256("".join(parts.values()).encode()).hexdigest()[:8]
    yield from parts.items()
    yield (
        INDEX,
        _json(
            {
                "version": version,
                "count": len(sections),
                "levels": _LEVELS,
                "pages": pages,
                "parts": [first for first, _ in made["sections"]],
                "ranges": [first for first, _ in made["words"]],
                "idle": sorted(idle),
                "searched": searched(language),
                "gpus": [name for row in facts.load().gpus.gpus for name in row.names],
            }
        ),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _ordered(found: Sequence[Document]) -> tuple[list[list[Any]], list[tuple[str, str, str]]]:
    """Pages (address, title, number of the first section), and sections (anchor, title, text)."""
    by_page: dict[str, list[Document]] = {}
    for entry in found:
        by_page.setdefault(entry["location"].partition("#")[0], []).append(entry)
    pages: list[list[Any]] = []
    sections: list[tuple[str, str, str]] = []
    for address, entries in by_page.items():
        if "boost" in entries[0]:  # a page that names everything and explains nothing
            entries = entries[:1]
        pages.append([address, plain(entries[0]["title"]), len(sections)])
        for entry in entries:
            anchor = entry["location"].partition("#")[2]
            sections.append((anchor, plain(entry["title"]), plain(entry["text"])))
    return pages, sections


def _postings(
    pages: Sequence[Sequence[Any]],
    sections: Sequence[tuple[str, str, str]],
    idle: frozenset[str],
    unsaid: Mapping[str, str],
) -> dict[str, list[int]]:
    """By word: for each section that has it, the distance from the last one, and the weight."""
    counts = [Counter[str]() for _ in sections]
    lengths = []
    starts = [first for _, _, first in pages]
    for number, (anchor, title, text) in enumerate(sections):
        address, page, first = pages[bisect_right(starts, number) - 1]
        place = anchor if anchor else " ".join(PurePosixPath(address).parts)
        weighed = [(text, 1.0), (title, _HEADING), (place.replace("-", " "), _ADDRESS)]
        if number != first:
            weighed.append((page, _PAGE))
        if address.startswith("fix/"):
            weighed.append((unsaid[""], _PAGE))
            weighed.append((unsaid.get(anchor, ""), 1.0))
        for part, weight in weighed:
            for word, share in words(part):
                counts[number][word] += weight * share
        lengths.append(math.sqrt(60 + len(text)))
    average = sum(lengths) / len(lengths)
    index: dict[str, list[int]] = defaultdict(list)
    last: dict[str, int] = {}
    for number, (count, length) in enumerate(zip(counts, lengths, strict=True)):
        dampened = _SATURATED * (1 - _BY_LENGTH + _BY_LENGTH * length / average)
        for word, times in count.items():
            if word not in idle:
                weight = max(1, round((_LEVELS - 1) * times / (times + dampened)))
                index[word].append((number - last.get(word, 0)) * _LEVELS + weight)
                last[word] = number
    return index


def _unsaid(language: str) -> dict[str, str]:
    """By failure the words of its messages, which its section need not show; "": those of all."""
    told = {row.id: " ".join(map(_spoken, row.signatures)) for row in match.table().failures}
    return {"": sentences.say("search_box.failures", language), **told}


def _spoken(pattern: str) -> str:
    """The words of a pattern."""
    gaps = re.sub(r"\\[dwSb]|\[[^]]*\]|\{[\d,]*\}|\(\?:|[()?^$|]", " ", pattern)
    return gaps.replace("\\", "")


def _cut_sections(
    sections: Sequence[tuple[str, str, str]],
) -> Iterator[tuple[int, list[tuple[str, str, str]]]]:
    for first in range(0, len(sections), _TOGETHER):
        part = sections[first : first + _TOGETHER]
        yield first, [(anchor, title, text[:_BEGINNING]) for anchor, title, text in part]


def _cut_words(index: Mapping[str, list[int]]) -> Iterator[tuple[str, dict[str, list[int]]]]:
    """The words by alphabet, in ranges: those with one beginning lie together."""
    sizes = {word: len(word) + 5 * len(places) for word, places in index.items()}
    most = sum(sizes.values()) / _RANGES
    part: dict[str, list[int]] = {}
    size = 0
    for word in sorted(index):
        part[word] = index[word]
        size += sizes[word]
        if size >= most:
            yield next(iter(part)), part
            part, size = {}, 0
    if part:
        yield next(iter(part)), part


def searched(language: str) -> list[list[Any]]:
    """Words that readers type, the words of the pages for them, and the page about them."""
    rows: list[list[Any]] = []
    for row in terms.searched():
        rows.append([list(row.typed), row.means.get(language, ""), _address(row.page)])
    for term in terms.load():
        mine = term.names[language]
        others = {name for key, name in term.names.items() if key != language}
        usual = {word for words in (term.synonyms or {}).values() for word in words}
        typed = sorted((others | usual | set(term.avoid)) - {mine})
        if typed or term.page:
            rows.append([[*typed, mine], mine, _address(term.page)])
    known = facts.load()
    capabilities = {f"sm_{str(row.capability).replace('.', '')}" for row in known.gpus.gpus}
    rows.append([sorted(capabilities), "", "understand/compute-capability/"])
    variants = {build.variant for build in (*known.wheels.cuda, *known.wheels.rocm)}
    rows.append([sorted(variants), "", "reference/variants/"])
    return rows


def _address(page: str) -> str:
    """A page as the terms name it -> its address below a language."""
    file, _, anchor = page.partition("#")
    place = re.sub(r"(^|/)index\.md$", r"\1", file)
    place = re.sub(r"\.(md|ipynb)$", "/", place)
    return place + (f"#{anchor}" if anchor else "")
