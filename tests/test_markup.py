"""The markup of every built page, without a browser: names, headings, ids, components."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from browser import SPECIMENS, Site
from bs4 import BeautifulSoup, Tag

# Fields that need a name of their own; a hidden one is for nobody.
FIELDS = ("input", "select", "textarea")


@pytest.fixture(scope="module")
def pages(built: Callable[..., Path]) -> dict[str, BeautifulSoup]:
    site = Site(built(), "")
    return {page: BeautifulSoup(site.html(page), "html.parser") for page in site.pages()}


def faults(page: BeautifulSoup) -> Iterator[str]:
    """What a reader who does not see the page would miss, as far as the markup shows it."""
    if not page.html.get("lang"):
        yield "the page has no language"
    for name, times in Counter(tag["id"] for tag in page.find_all(id=True)).items():
        if times > 1:
            yield f"the id {name} stands {times} times"
    levels = [int(tag.name[1]) for tag in page.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first level"
    for above, level in pairwise(levels):
        if level > above + 1:
            yield f"a heading of level {level} follows one of level {above}"
    for tag in page.find_all("img", alt=False):
        yield f"no alt: {tag}"
    for tag in page.find_all(["a", "button"]):
        if (tag.get("href") or tag.name == "button") and not _name(tag):
            yield f"no name: {str(tag)[:200]}"
    labels = {label.get("for") for label in page.find_all("label")}
    for tag in page.find_all(FIELDS):
        named = tag.get("id") in labels or _name(tag) or tag.find_parent("label")
        if not named and tag.get("type") != "hidden" and not tag.has_attr("hidden"):
            yield f"no label: {str(tag)[:200]}"


def _name(tag: Tag) -> str:
    said = [tag.get(key, "") for key in ("aria-label", "aria-labelledby", "title")]
    pictures = [picture.get("alt", "") for picture in tag.find_all("img")]
    return "".join([tag.get_text(), *said, *pictures]).strip()


def components(page: BeautifulSoup) -> set[str]:
    """What the page is built of: elements, their classes, and the marks of our own scripts."""
    found = set()
    for tag in page.find_all(True):
        found.add(tag.name)
        found |= {f"{tag.name}.{name}" for name in tag.get("class", ())}
        found |= {f"[{name}]" for name in tag.attrs if name.startswith("data-tp")}
    return found


def test_no_page_hides_something_from_who_cannot_see_it(pages: dict[str, BeautifulSoup]) -> None:
    found = [f"{name}: {fault}" for name, page in pages.items() for fault in faults(page)]
    assert found == []


@pytest.mark.parametrize(
    ("markup", "fault"),
    [
        ("<html>", "the page has no language"),
        ('<p id="a"><p id="a">', "the id a stands 2 times"),
        ("<h1>b</h1>", "2 headings of the first level"),
        ("<h2>b</h2><h4>c</h4>", "a heading of level 4 follows one of level 2"),
        ("<img src=a.png>", 'no alt: <img src="a.png"/>'),
        ("<a href=b><i></i></a>", 'no name: <a href="b"><i></i></a>'),
        ("<button><svg></svg></button>", "no name: <button><svg></svg></button>"),
        ("<select></select>", "no label: <select></select>"),
    ],
)
def test_each_fault_is_found(markup: str, fault: str) -> None:
    html = markup if markup == "<html>" else '<html lang="en">'
    page = BeautifulSoup(f"{html}<h1>a</h1>{markup.removeprefix('<html>')}", "html.parser")
    assert list(faults(page)) == [fault]


def test_a_clean_page_has_no_fault() -> None:
    html = '<html lang="en"><h1>a</h1><img alt=""><a href="b">b</a><label>c <input></label></html>'
    assert list(faults(BeautifulSoup(html, "html.parser"))) == []


def test_each_component_stands_on_a_page_that_axe_reads(pages: dict[str, BeautifulSoup]) -> None:
    """Axe reads SPECIMENS in each complete run, in all settings, and the other pages at night."""
    by_page = {name: components(page) for name, page in pages.items()}
    seen = set().union(*(by_page[name] for name in SPECIMENS))
    left = {
        part: name for name, parts in reversed(by_page.items()) for part in sorted(parts - seen)
    }
    assert left == {}, "add these pages to SPECIMENS"
