"""Each page as Markdown, and lists of all of them, for programs that read: llms.txt.

What stands in it is what the page shows, includes and directives expanded, in plain CommonMark:
tabs and notes become a bold line with their content below, a table that is made becomes a table of
pipes. The form of the lists is that of https://llmstxt.org (read on 2026-12-01): ``llms.txt`` has a
line for each page, ``llms-full.txt`` all pages.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from bs4 import BeautifulSoup

LIST, WHOLE = "llms.txt", "llms-full.txt"

_FENCE = re.compile(r"(?P<indent>\s*)(?P<fence>`{3,}|~{3,})(?P<info>.*)")
_TITLE = re.compile(r'title="([^"]*)"')
_BLOCK = re.compile(
    r'(?P<indent>\s*)(?:===|!!!|\?\?\?\+?) *(?P<kind>[\w -]*?) *(?:"(?P<title>.*)")?$'
)
_HEADING = re.compile(r"(#+ .*?)\s*\{[:#.][^}]*\}\s*$")
_ATTRIBUTES = re.compile(r"(?<=[)\]`*])\{[:#.][^}]*\}|(?<=[)\]`*])\{ [:#.][^}]*\}")
_NOTEBOOK = re.compile(r"(\]\([^)\s]*)\.ipynb(?=[)#])")
# The pictures of a notebook are written into it.
_PICTURE = re.compile(r"!\[[^\]]*\]\(data:[^)]*\)")


class Listed(NamedTuple):
    """A page as the lists name it. address: of its Markdown, relative where the site has none."""

    section: str
    title: str
    address: str
    description: str
    text: str


def place(source: str) -> str:
    """Where the Markdown of a page lies below its language: links between sources hold there."""
    return str(PurePosixPath(source).with_suffix(".md"))


def text(lines: Sequence[str], blocks: Mapping[str, str]) -> str:
    """The Markdown of a page. ``blocks``: the HTML of the lines that become some."""
    html = {line.strip(): made for line, made in blocks.items()}
    made = [*_plain([str(line) for line in lines], html)]
    return "\n".join(_apart(made)).strip() + "\n"


def _apart(lines: Sequence[str]) -> Iterator[str]:
    """Never more than one empty line, but in code."""
    at, empty = 0, True
    while at < len(lines):
        if opener := _FENCE.fullmatch(lines[at]):
            end = _closed(lines, at, opener["fence"])
            yield from lines[at:end]
            at, empty = end, False
            continue
        if lines[at].strip() or not empty:
            yield lines[at]
        empty = not lines[at].strip()
        at += 1


def _plain(lines: Sequence[str], blocks: Mapping[str, str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if opener := _FENCE.fullmatch(line):
            end = _closed(lines, at, opener["fence"])
            named = _TITLE.search(opener["info"])
            language = re.match(r"[\w+-]*", opener["info"].strip())[0]
            title = f' title="{named[1]}"' if named else ""
            yield f"{opener['indent']}{opener['fence']}{language}{title}"
            yield from lines[at + 1 : end]
            at = end
        elif line.strip() in blocks:
            yield from _table(blocks[line.strip()])
            at += 1
        elif (opener := _BLOCK.fullmatch(line)) and (opener["title"] or opener["kind"]):
            end = _indented(lines, at + 1, len(opener["indent"]) + 4)
            title = opener["title"] or opener["kind"].split(" ")[0].capitalize()
            yield from ("", f"{opener['indent']}**{title}**", "")
            yield from _plain([line[4:] for line in lines[at + 1 : end]], blocks)
            yield ""
            at = end
        else:
            yield _line(line)
            at += 1


def _closed(lines: Sequence[str], at: int, fence: str) -> int:
    """The line after the one that closes the fence which ``at`` opens."""
    for number in range(at + 1, len(lines)):
        if lines[number].strip().rstrip(fence[0]) == "" and fence in lines[number]:
            return number + 1
    return len(lines)


def _indented(lines: Sequence[str], at: int, by: int) -> int:
    """The end of the lines that are empty or indented by so much."""
    end = at
    for number in range(at, len(lines)):
        if lines[number].strip():
            if not lines[number].startswith(" " * by):
                break
            end = number + 1
    return end


def _line(line: str) -> str:
    line = _PICTURE.sub("", line)
    line = _HEADING.sub(r"\1", line)
    return _NOTEBOOK.sub(r"\1.md", _ATTRIBUTES.sub("", line))


def _table(html: str) -> Iterator[str]:
    """The tables in a piece of HTML; what a script makes of the rest is not to be read here."""
    for table in BeautifulSoup(html, "html.parser").find_all("table"):
        rows = [
            [cell.get_text(" ", strip=True).replace("|", "\\|") for cell in row(["th", "td"])]
            for row in table("tr")
        ]
        yield ""
        for number, cells in enumerate(rows):
            yield f"| {' | '.join(cells)} |"
            if number == 0:
                yield f"| {' | '.join(['---'] * len(cells))} |"
        yield ""


def listed(site: str, description: str, pages: Iterable[Listed]) -> str:
    """``llms.txt``: the pages under the sections of the menu, in its order."""
    parts, section = [f"# {site}\n\n> {description}\n"], None
    for page in pages:
        if page.section != section:
            section = page.section
            parts.append(f"\n## {section}\n\n" if section else "\n")
        about = f": {page.description}" if page.description else ""
        parts.append(f"- [{page.title}]({page.address}){about}\n")
    return "".join(parts)


def whole(pages: Iterable[Listed]) -> str:
    """``llms-full.txt``: the text of every page, each after its address."""
    return "\n".join(f"<!-- {page.address} -->\n\n{page.text}" for page in pages)
