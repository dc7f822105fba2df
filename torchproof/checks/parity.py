"""Hold a page in two languages against each other. Neither is the original."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from torchproof.errors import Origin
from torchproof.sentences import LANGUAGES
from torchproof.source.model import Fence, Page

# Figures that both languages write as digits; small counts may be words in one of them.
_FIGURE = re.compile(r"(?<![\w.])\d+(?:\.\d+)+|(?<![\w.])\d{2,}(?!\w|\.\d)|(?<![\w.])\d+(?=\s?%)")


def differences(one: Page, other: Page) -> Iterator[str]:
    """A sentence for each difference, with the place on both pages (``path:line``)."""
    yield from _ordered(one, other, "snippet", _fences(one), _fences(other))
    for what in ("heading", "admonition", "image", "tabs", "tab"):
        yield from _ordered(one, other, what, _items(one, what), _items(other, what))
    yield from _counted(one, other, "link", _items(one, "link"), _items(other, "link"))
    yield from _figures(one, other)


_Placed = Sequence[tuple[str, Origin]]


def _fences(page: Page) -> _Placed:
    return [(_shown(fence), fence.opened) for fence in page.fences]


def _shown(fence: Fence) -> str:
    rules = " ".join(f'data-{k}="{v}"' for k, v in sorted(fence.attributes.items()))
    title = fence.options.get("title", "")
    return f"{fence.language} {title} {rules}\n{fence.source}"


def _items(page: Page, what: str) -> _Placed:
    return [(item.value, item.origin) for item in page.items if item.what == what]


def _ordered(one: Page, other: Page, what: str, a: _Placed, b: _Placed) -> Iterator[str]:
    """The first place where two sequences part; what follows is a consequence."""
    for left, right in zip_longest(a, b):
        if left is None or right is None or left[0] != right[0]:
            here = _place(left, one)
            there = _place(right, other)
            yield f"{here}: {what} differs from {there}\n    {_brief(left)}\n    {_brief(right)}"
            return


def _counted(one: Page, other: Page, what: str, a: _Placed, b: _Placed) -> Iterator[str]:
    """What one page has more often than the other; sentences may come in another order."""
    for page, lacking, mine, theirs in ((one, other, a, b), (other, one, b, a)):
        for value in Counter(v for v, _ in mine) - Counter(v for v, _ in theirs):
            origin = next(o for v, o in mine if v == value)
            yield f"{origin}: {what} {value} is missing in {lacking.path} ({page.language} has it)"


def _figures(one: Page, other: Page) -> Iterator[str]:
    yield from _counted(one, other, "figure", _found(one), _found(other))


def _found(page: Page) -> _Placed:
    return [(value, Origin(page.path, _line(page, value))) for value in _FIGURE.findall(page.text)]


def _line(page: Page, value: str) -> int:
    """The line of the page that shows the figure; 1 where it comes from a fact."""
    return next((n for n, text in enumerate(page.lines, 1) if value in text), 1)


def _place(pair: tuple[str, Origin] | None, page: Page) -> str:
    return str(pair[1]) if pair else f"the end of {page.path}"


def _brief(pair: tuple[str, Origin] | None) -> str:
    return repr(pair[0][:120]) if pair else "nothing"


def unpaired(pages: Sequence[Page], languages: Sequence[str] = LANGUAGES) -> Iterator[str]:
    """Pages that a language lacks."""
    by_slug: dict[str, set[str]] = {}
    for page in pages:
        by_slug.setdefault(page.slug, set()).add(page.language)
    for slug, have in sorted(by_slug.items()):
        for language in languages:
            if language not in have:
                yield f"docs/{language}/{slug}: missing, {', '.join(sorted(have))} has it"
