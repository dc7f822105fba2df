"""Lines of Markdown that remember where they came from, through includes.

The includes of ``pymdownx.snippets`` forget it; here every line is a string with its file and line.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from pymdownx.snippets import SnippetMissingError, SnippetPreprocessor

from torchproof.errors import Origin, PageError
from torchproof.project import relative
from torchproof.source.model import Include


@dataclass(frozen=True)
class Source:
    """The page being rendered: its path, and the lines of front matter cut off above it.

    ``origins`` holds the place of each line where it is not simply the next line of the file.
    """

    path: str = "page"
    cut: int = 0
    origins: Sequence[Origin] = ()

    def origin(self, number: int) -> Origin:
        """The place of the ``number``-th line, counted from 1."""
        if self.origins:
            return self.origins[min(number, len(self.origins)) - 1]
        return Origin(self.path, self.cut + number)


source: ContextVar[Source] = ContextVar("source", default=Source())  # noqa: B039 (it is frozen)


@contextmanager
def rendering(page: Source) -> Iterator[None]:
    """Name the page that is rendered inside the ``with``."""
    token = source.set(page)
    try:
        yield
    finally:
        source.reset(token)


def name_page(page: Source) -> None:
    """Like ``rendering``, for a site generator that only tells when a page begins."""
    source.set(page)


class Line(str):
    """A line of Markdown that remembers where it came from, also after an include indents it."""

    __slots__ = ("origin", "page_line")
    origin: Origin
    page_line: int

    @classmethod
    def at(cls, text: str, origin: Origin, page_line: int = 0) -> "Line":
        line = cls(text)
        line.origin = origin
        line.page_line = page_line
        return line

    def __radd__(self, before: str) -> "Line":
        return Line.at(before + str(self), self.origin, self.page_line)

    def replace(self, *args: str) -> "Line":  # type: ignore[override]
        return Line.at(str.replace(self, *args), self.origin, self.page_line)


def read(path: Path) -> str:
    """The text of a page or an included file; what would make page and check differ is refused."""
    data = path.read_bytes()
    where = relative(path)
    if data.startswith(b"\xef\xbb\xbf"):
        raise PageError(Origin(where, 1), "begins with a byte-order mark", "save it as plain UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise PageError(Origin(where, line), "is not UTF-8", "save it as plain UTF-8") from None
    for number, line in enumerate(text.split("\n"), 1):
        if "\r" in line:
            raise PageError(
                Origin(where, number), "ends with CRLF", "use LF line endings (see .gitattributes)"
            )
        if "\t" in line:
            raise PageError(
                Origin(where, number),
                "has a tab, which the page would show as spaces",
                "use spaces",
            )
    return text


class Includes(SnippetPreprocessor):
    """``--8<--`` with the origin of every line, and no silent empty include."""

    def run(self, lines: list[str]) -> list[str]:
        page = source.get()
        self.includes: list[Include] = []
        tagged = []
        for number, text in enumerate(lines, 1):
            origin = page.origin(number)
            tagged.append(Line.at(text, origin, origin.line))
        return super().run(tagged)

    def parse_snippets(self, lines, file_name=None, is_url=False, is_section=False):
        done: list[str] = []
        for line in lines:  # one at a time, so that a problem names its line
            match = self.RE_ALL_SNIPPETS.match(line)
            here = match is not None and not match.group("escape")
            if here:
                self._refuse(line, match, file_name)
            try:
                made = super().parse_snippets([line], file_name, is_url, is_section)
            except SnippetMissingError as error:
                raise PageError(
                    line.origin,
                    str(error),
                    "paths are relative to snippets/, docs/assets/ or facts/",
                ) from None
            except _Bad as error:
                raise PageError(line.origin, str(error)) from None
            if here and not any(part.strip() for part in made):
                raise PageError(line.origin, f"includes nothing: {line.strip()}")
            if file_name is None:
                made = [Line.at(part, part.origin, line.page_line) for part in made]
            done += made
        return done

    def _refuse(self, line: Line, match: re.Match, within: str | None) -> None:
        if not match.group("inline_marker"):
            raise PageError(
                line.origin,
                "a block of includes (--8<-- on a line of its own)",
                'write one line for each file: --8<-- "file"',
            )
        target = self.parse_snippet_target(match.group("snippet")[1:-1].strip())
        file = self.get_snippet_path(target["path"]) if target else None
        if file and (file == within or file in self.seen):
            raise PageError(line.origin, f"includes itself: {target['path']}")
        if file:
            self.includes.append(Include(relative(Path(file)), target["section"], line.origin))

    def read_lines(self, path: str) -> list[str]:
        text = read(Path(path)).removesuffix("\n")  # else every include ends with an empty line
        where = relative(Path(path))
        return [Line.at(line, Origin(where, n)) for n, line in enumerate(text.split("\n"), 1)]

    def dedent(self, lines: list[str]) -> list[str]:
        return [
            Line.at(text, line.origin, line.page_line)
            for text, line in zip(super().dedent(lines), lines, strict=True)
        ]

    def extract_lines(self, start, end, lines):
        for number in (*start, *end):
            if number is not None and abs(number) > len(lines):
                raise _Bad(f"asks for line {number} of a file of {len(lines)} lines")
        return super().extract_lines(start, end, lines)

    def extract_section(self, section, lines):
        marks = [m for m in map(self.match_section, lines) if m and m["name"] == section]
        if [m["type"] for m in marks] == ["start"]:
            raise _Bad(f"section '{section}' has a start and no end")
        return super().extract_section(section, lines)


class _Bad(Exception):
    """A problem of an include whose line the caller knows."""
