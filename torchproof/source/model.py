"""What a rendered page consists of, as far as the checks are concerned."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from torchproof.errors import Origin


@dataclass(frozen=True)
class Include:
    """One ``--8<--`` of a page: the file as written, and the section or range taken from it."""

    file: str  # relative to the root of the project
    section: str | None
    origin: Origin


@dataclass(frozen=True)
class Fence:
    """A block of code as the reader sees it, with the file and line of each of its lines."""

    language: str  # as spelled by the author; "" without one
    source: str
    origins: tuple[Origin, ...]  # one for each line of source
    opened: Origin  # the line with the opening ``` or ~~~
    page_line: int  # the line of the page that brings it: an include's line for included fences
    attributes: Mapping[str, str]  # data-* without the prefix
    options: Mapping[str, str]  # hl_lines, linenums, title
    classes: tuple[str, ...] = ()
    heading: str = ""  # anchor of the nearest heading above
    number: int = 0  # counted from 1 under that heading
    follows: bool = False  # nothing visible between the block before and this one

    @property
    def name(self) -> str:
        """Stable under edits elsewhere on the page: heading and number."""
        return f"{self.heading or 'top'}-{self.number}"


@dataclass(frozen=True)
class Item:
    """Something countable of a page (heading, link, image, admonition, tab set) and where it is."""

    what: str
    value: str
    origin: Origin


@dataclass(frozen=True)
class Page:
    """A page as rendered. ``path`` is relative to the root of the project."""

    path: str
    meta: Mapping[str, object]
    fences: tuple[Fence, ...]
    items: tuple[Item, ...] = ()
    includes: tuple[Include, ...] = ()
    text: str = field(default="", repr=False)  # visible prose, without code
    lines: tuple[str, ...] = field(default=(), repr=False)  # of the file, as written

    @cached_property
    def language(self) -> str:
        """``en``, ``zh``, or "" outside docs/."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 and parts[0] == "docs" else ""

    @cached_property
    def slug(self) -> str:
        """The page without language and suffix: ``setup/install``."""
        path = self.path.removeprefix(f"docs/{self.language}/")
        return path.rsplit(".", 1)[0]
