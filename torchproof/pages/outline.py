"""Read the finished HTML of a page: what is visible, in which order, under which heading."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

HEADINGS = frozenset(f"h{n}" for n in range(1, 7))
# Text inside these is no prose of the page.
SILENT = frozenset(("script", "style", "svg"))
# Shown side by side without a space between them in the HTML: titles of tabs, cells of tables.
APART = frozenset(("label", "td", "th"))
# A comment that the list behind the block explains: # (1)!
_ANNOTATION = re.compile(r"(?:#|//|--|;|<!--|REM).*\(\d+\)")
_FENCE = re.compile(r"<div\b[^<>]*\bdata-fence=\"(\d+)\"[^<>]*>")
_DIV = re.compile(r"<(/?)div\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")


@dataclass
class Seen:
    """A fence in the HTML: the heading above it, and whether it directly follows another."""

    heading: str
    follows: bool
    end: int = 0  # offset just behind its last tag


@dataclass
class Outline(HTMLParser):
    """One pass over the HTML. ``found`` holds (what, value) in order: headings, links, ...

    What stands in a fence is skipped: it is most of the tags and nothing of the outline.
    """

    html: str
    fences: dict[int, Seen] = field(default_factory=dict)
    stray: list[str] = field(default_factory=list)  # code blocks that no fence made
    found: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.heading = ""
        self.prose: list[str] = []
        self._clean = False  # nothing visible since the last fence
        self._depth = 0  # of <div> inside the current fence
        self._fence: Seen | None = None
        self._annotated: Seen | None = None  # the last fence, if a list of annotations may follow
        self._lists: list[Seen | None] = []  # open <ol>, with the fence that each one annotates
        self._stray: list[str] | None = None
        self._silent = 0
        self._cuts: list[int] = []  # where something was skipped, as offsets in what is left
        self._cut = [0]  # how much of the HTML was skipped before the first, the second, ...
        self._code: dict[int, str] = {}  # what was skipped of each fence
        short = self._without_code()
        self._short = short
        self._starts = [0]
        for line in short.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.feed(short)
        self.close()
        self.text = " ".join("".join(self.prose).split())

    def _without_code(self) -> str:
        pieces, last, kept = [], 0, 0
        for fence in _FENCE.finditer(self.html):
            begin, end = fence.end(), _closing(self.html, fence.end())
            if begin < last or end is None:
                continue
            pieces.append(self.html[last:begin])
            kept += begin - last
            self._cuts.append(kept)
            self._cut.append(self._cut[-1] + end - begin)
            self._code[int(fence[1])] = self.html[begin:end]
            last = end
        return "".join([*pieces, self.html[last:]])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {k: v or "" for k, v in attrs}
        if self._fence is not None:
            self._depth += tag == "div"
            return
        if "data-fence" in values:
            number = int(values["data-fence"])
            self._fence = self.fences[number] = Seen(self.heading, self._clean)
            self._depth = 1
            said = map(unescape, _TAG.split(self._code.get(number, "")))
            self._annotated = self._fence if any(map(_ANNOTATION.search, said)) else None
            return
        if tag == "ol":
            self._lists.append(self._annotated if self._clean else None)
        self._clean = False
        self._silent += tag in SILENT
        if tag == "pre":
            self._stray = []
        if tag in HEADINGS:
            self.heading = values.get("id", "")
            self.found.append(("heading", f"{tag} #{self.heading}"))
        elif tag == "a" and "href" in values and "headerlink" not in values.get("class", ""):
            self.found.append(("link", values["href"]))
        elif tag == "img":
            self.found.append(("image", values.get("src", "")))
        elif tag in ("div", "details"):
            self._container(tag, values.get("class", "").split())

    def _container(self, tag: str, classes: list[str]) -> None:
        if "admonition" in classes or (tag == "details" and classes):
            kind = next((c for c in classes if c != "admonition"), "")
            self.found.append(("admonition", f"{tag} {kind}"))
        elif "tabbed-set" in classes:
            self.found.append(("tabs", ""))
        elif "tabbed-block" in classes:
            self.found.append(("tab", ""))

    def handle_endtag(self, tag: str) -> None:
        if self._fence is not None:
            self._depth -= tag == "div"
            if self._depth == 0:
                self._fence.end = self._behind()
                self._fence = None
                self._clean = True
            return
        # Annotations belong to their block: what follows the list follows the block.
        annotated = self._lists.pop() if tag == "ol" and self._lists else None
        if annotated is not None:
            annotated.end = self._behind()
        self._clean = annotated is not None
        self._silent -= tag in SILENT
        if tag in APART:
            self.prose.append(" ")
        if tag == "pre" and self._stray is not None:
            self.stray.append("".join(self._stray))
            self._stray = None

    def _behind(self) -> int:
        """Offset behind the tag that is being handled."""
        line, column = self.getpos()
        end = self._short.index(">", self._starts[line - 1] + column) + 1
        return end + self._cut[bisect_right(self._cuts, end)]

    def handle_data(self, data: str) -> None:
        if self._fence is not None or self._silent:
            return
        if self._stray is not None:
            self._stray.append(data)
            return
        self.prose.append(data)
        if data.strip():
            self._clean = False

    def insert(self, html: str, after: list[str]) -> str:
        """``html`` with ``after[n]`` behind fence n and the marks removed."""
        pieces, last = [], 0
        for number, seen in sorted(self.fences.items(), key=lambda pair: pair[1].end):
            pieces += [html[last : seen.end], after[number]]
            last = seen.end
        return self.without_marks("".join([*pieces, html[last:]]))

    @staticmethod
    def without_marks(html: str) -> str:
        return re.sub(r' data-fence="\d+"', "", html)


def _closing(html: str, begin: int) -> int | None:
    """Where the tag stands that closes a <div> whose inside begins there; None without one."""
    depth = 1
    for tag in _DIV.finditer(html, begin):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.start()
    return None
