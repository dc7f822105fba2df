"""The kinds as Sybil's parsers: each yields a region for each fence of its kind on a page."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from sybil import Document, Region

from torchproof.checks.snippet import Kind, Snippet
from torchproof.kinds import KINDS, rendered


def parser(kind: Kind) -> Callable[[Document], Iterator[Region]]:
    """Sybil's parser of one kind.

    Regions are points, since an included fence has no span on its page. ``parsed`` is the page
    and the snippet.
    """

    def parse(document: Document) -> Iterator[Region]:
        page = _page(document)
        for snippet, position in zip(page, _positions(document, page), strict=True):
            if snippet.kind is kind:
                yield Region(position, position, (page, snippet), kind.evaluate)

    return parse


PARSERS = tuple(map(parser, KINDS))


def _page(document: Document) -> tuple[Snippet, ...]:
    """The page, rendered once for all parsers. Raises PageError."""
    if "page" not in document.namespace:
        document.namespace["page"] = rendered.snippets_of(Path(document.path))
    return document.namespace["page"]


def _positions(document: Document, page: tuple[Snippet, ...]) -> Iterator[int]:
    starts = [0]
    for line in document.text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    taken: Counter[int] = Counter()
    for snippet in page:
        line = snippet.fence.page_line
        yield min(starts[line - 1] + taken[line], len(document.text))
        taken[line] += 1  # fences of one include stand on one line: keep them in order
