"""The Markdown extension: includes, directives, and a record of every fence that renders.

The page is rendered once, by the same extensions for the site and for the checks, and what a
reader sees as code is what gets checked. Three things happen on the way:

* every line carries the file and line it came from (``Line``), through includes;
* what stands in braces and brackets is expanded (torchproof.directives.registry);
* every fence is recorded; what looks like a fence and does not render as code is refused.

``TorchproofExtension.rendered`` is what came out. List the extension last in
``markdown_extensions``: it takes the place of ``pymdownx.snippets`` and needs ``attr_list``,
``pymdownx.highlight`` and ``pymdownx.superfences`` before it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import (
    RE_NESTED_FENCE_START,
    SuperFencesBlockPreprocessor,
    SuperFencesCodeExtension,
)

from torchproof import project
from torchproof.directives import registry, terms
from torchproof.directives.place import Place
from torchproof.errors import Origin, PageError
from torchproof.pages import recorded
from torchproof.pages.outline import Outline
from torchproof.source.lines import Includes, Line, source
from torchproof.source.model import Fence, Include

OPTIONS = ("hl_lines", "linenums", "title", "title_mode")
_OPENER = re.compile(r"^[> ]*(?:(?:[-*+]|\d+\.)[ ]+)?(?P<fence>`{3,}|~{3,})(?P<info>.*)$")


# For path, fences and language of a page: one piece of HTML to stand under each fence.
Under = Callable[[str, Sequence[Fence], str], Sequence[str]]


@dataclass(frozen=True)
class Rendered:
    """What came out of a page beside its HTML."""

    lines: tuple[Line, ...]  # of the Markdown, includes and directives expanded
    includes: tuple[Include, ...]
    fences: tuple[Fence, ...]
    outline: Outline
    blocks: Mapping[str, str]  # the HTML of lines of the Markdown that become some


# For path, language and what came out of a page: who else wants to know.
Read = Callable[[str, str, Rendered], None]


class Expand(Preprocessor):
    """Put what directives become into their place; take down the origin of every line."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language
        self.lines: list[Line] = []
        self.asked: Mapping[str, Sequence[str]] = {}

    def run(self, lines: list[Line]) -> list[str]:
        self.asked = registry.asked(lines)
        self.lines = [
            Line.at(text, line.origin, line.page_line)
            for line in lines
            for text in self._expanded(line)
        ]
        return [str(line) for line in self.lines]

    def _expanded(self, line: Line) -> list[str]:
        question = partial(registry.lines, line, self.place(line.origin))
        made = question()
        if made != [line]:
            recorded.note(question, made)
        return made

    def place(self, origin: Origin) -> Place:
        below = source.get().path.split("/", 2)[-1]  # docs/en/
        return Place(self.language, below, origin, self.asked)

    def locate(self, text: str) -> Origin:
        """The first line that holds the beginning of ``text``; the page's first if none does."""
        needle = text.strip().split("\n")[0].strip()
        for line in self.lines:
            if needle and needle in line:
                return line.origin
        return Origin(source.get().path, 1)


class Fences(SuperFencesBlockPreprocessor):
    """Superfences that notes each fence it renders and refuses what only looks like one."""

    def __init__(self, md: Markdown, expand: Expand) -> None:
        super().__init__(md)
        self.expand = expand

    def run(self, lines: list[str]) -> list[str]:
        self.fences: list[Fence] = []
        self.keys: list[str] = []  # of the stash where superfences keeps what it may restore
        self.spans: list[range] = []
        self.places = self.expand.lines
        done = super().run(lines)
        for index, line in enumerate(lines):
            if not any(index in span for span in self.spans):
                self._refuse_lookalike(index, line)
        for fence in self.fences:
            _refuse_attributes(fence, self.unknown.get(fence.opened, []))
        return done

    def clear(self) -> None:
        super().clear()
        if not hasattr(self, "unknown"):
            self.unknown: dict[Origin, list[str]] = {}

    def process_nested_block(self, ws: str, content: str, start: int, end: int) -> None:
        opened = self.places[start]
        data = {k.removeprefix("data-"): v for k, v in self.attrs.items() if k.startswith("data-")}
        if "wrong" in self.classes:
            self.classes.append("no-copy")  # the theme's word for: no button
        source = self.rebuild_block(self.code)
        fence = Fence(
            language=self.lang or "",
            source=source,
            origins=tuple(line.origin for line in self.places[start + 1 : end - 1]),
            opened=opened.origin,
            page_line=opened.page_line,
            attributes=data,
            options=dict(self.options),
            classes=tuple(self.classes),
        )
        self.unknown[fence.opened] = [k for k in self.attrs if not k.startswith("data-")]
        self.attrs["data-fence"] = str(len(self.fences))
        stacked = len(self.stack)
        super().process_nested_block(ws, content, start, end)
        if len(self.stack) > stacked:
            self.fences.append(fence)
            self.keys.append(self.stack[-1][0].strip("> ")[1:-1])
            self.spans.append(range(start, end))

    def vanished(self, number: int) -> bool:
        """Whether superfences took the fence back because it stands in an indented block."""
        return self.extension.stash.get(self.keys[number]) is None

    def _refuse_lookalike(self, index: int, line: str) -> None:
        opener = _OPENER.match(line)
        if not opener or (opener["fence"][0] == "`" and "`" in opener["info"]):
            return
        origin = self.places[index].origin
        start = RE_NESTED_FENCE_START.match(line, line.index(opener["fence"]))
        if re.match(r"^[> ]*(?:[-*+]|\d+\.)", line):
            problem, mend = (
                "a fence on the line of a list's bullet renders as text",
                "put it on a line of its own, indented by four spaces",
            )
        elif start is None or start["unrecognized"]:
            problem, mend = (
                f"the options of this fence are not understood: {opener['info'].strip()}",
                'it would swallow the next fence; write ```python {data-needs="gpu"}',
            )
        elif unknown := _unknown_options(start["options"] or ""):
            problem, mend = (
                f"unknown option outside braces: {', '.join(unknown)}",
                f"it would swallow the next fence; only {', '.join(OPTIONS)} stand there, "
                "everything else goes into braces as data-*",
            )
        else:
            problem, mend = (
                "this fence is never closed, or a line inside is less indented",
                f"close it with {opener['fence']} at the same indentation",
            )
        raise PageError(origin, problem, mend)


def _unknown_options(text: str) -> list[str]:
    return [
        k for k in re.findall(r"([a-zA-Z]\w*)(?:=(?:\".*?\"|'.*?'))?", text) if k not in OPTIONS
    ]


def _refuse_attributes(fence: Fence, unknown: list[str]) -> None:
    if unknown:
        raise PageError(
            fence.opened,
            f"unknown attribute: {', '.join(unknown)}",
            f"known are those that begin with data-, and {', '.join(OPTIONS)}",
        )
    length = len(fence.source.split("\n"))
    for low, high in re.findall(r"(\d+)(?:-(\d+))?", fence.options.get("hl_lines", "")):
        if not 1 <= int(low) <= int(high or low) <= length:
            raise PageError(
                fence.opened,
                f"hl_lines {low}{'-' + high if high else ''} is not within the {length} lines",
                "an include may have shifted them",
            )


class Blocks(Preprocessor):
    """Put directives that become HTML into Markdown's stash of it. Fences are in it already."""

    def __init__(self, md: Markdown, expand: Expand) -> None:
        super().__init__(md)
        self.expand = expand
        self.made: dict[str, str] = {}

    def run(self, lines: list[str]) -> list[str]:
        self.made = {}
        return [self._fill(line) for line in lines]

    def _fill(self, line: str) -> str:
        html = registry.block(line, lambda: self.expand.place(self.expand.locate(line)))
        if html is None:
            return line
        place = self.expand.place(self.expand.locate(line))
        recorded.note(partial(registry.block, line, lambda: place), html)
        self.made[line] = html
        return self.md.htmlStash.store(html)


class TreeDone(Treeprocessor):
    """Tell ``Finish`` that the page comes next: toc runs postprocessors on fragments too."""

    def __init__(self, md: Markdown, finish: "Finish") -> None:
        super().__init__(md)
        self.finish = finish

    def run(self, root: Element) -> None:
        self.finish.armed = True


class Finish(Postprocessor):
    """Hold the finished HTML against the recorded fences, then fill in what stands under each."""

    def __init__(
        self,
        fences: Fences,
        expand: Expand,
        includes: Includes,
        blocks: Blocks,
        under: Under,
        read: Read,
    ) -> None:
        super().__init__(fences.md)
        self.recorder = fences
        self.expand = expand
        self.includes = includes
        self.blocks = blocks
        self.under = under
        self.read = read
        self.armed = False
        self.rendered: Rendered | None = None

    def run(self, text: str) -> str:
        if not self.armed:
            return text
        self.armed = False
        outline = Outline(text)
        fences = _numbered([self._seen(n, outline) for n in range(len(self.recorder.fences))])
        for code in outline.stray:
            raise PageError(
                self.expand.locate(code), "code outside a fence", "use a fence with a language"
            )
        self.rendered = Rendered(
            tuple(self.expand.lines),
            tuple(self.includes.includes),
            tuple(fences),
            outline,
            self.blocks.made,
        )
        self.read(source.get().path, self.expand.language, self.rendered)
        question = partial(self.under, source.get().path, fences, self.expand.language)
        under = question()
        recorded.note(question, under)
        return outline.insert(text, under)

    def _seen(self, number: int, outline: Outline) -> Fence:
        """A fence as it stands in the HTML. Raises PageError for one that does not render."""
        fence, seen = self.recorder.fences[number], outline.fences.get(number)
        if seen is None and self.recorder.vanished(number):
            raise PageError(
                fence.opened,
                "this fence is in an indented block and renders as text",
                "indent it like the paragraph around it",
            )
        if seen is None:
            raise PageError(
                fence.opened,
                "this fence is in an HTML comment or HTML block and does not render",
                "delete it, or move it out",
            )
        return replace(fence, heading=seen.heading, follows=seen.follows)


def _numbered(fences: list[Fence]) -> list[Fence]:
    counts: dict[str, int] = {}
    done = []
    for fence in fences:
        counts[fence.heading] = counts.get(fence.heading, 0) + 1
        done.append(replace(fence, number=counts[fence.heading]))
    return done


def nothing(path: str, fences: Sequence[Fence], language: str) -> list[str]:
    """Under the fences of a page that is only checked."""
    return [""] * len(fences)


def unread(path: str, language: str, rendered: Rendered) -> None:
    """Nobody else wants to know of a page that is only checked."""


class TorchproofExtension(Extension):
    """Options: ``base_path`` of includes, what stands ``under`` the fences, ``language``; ``read``
    is told what came out."""

    def __init__(self, **kwargs: object) -> None:
        self.config = {
            "base_path": [
                ["snippets", "docs/assets", "facts"],
                "folders of includes, from the root",
            ],
            "under": [nothing, "what is known of each snippet, as HTML (Under)"],
            "language": ["en", "language of the page"],
            "read": [unread, "who else is told what came out (Read)"],
        }
        super().__init__(**kwargs)

    @property
    def rendered(self) -> Rendered:
        """What came out of the page that was rendered last."""
        assert self.finish.rendered, "nothing has been rendered yet"
        return self.finish.rendered

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        config = {
            "base_path": [str(project.ROOT / base) for base in self.getConfig("base_path")],
            "restrict_base_path": True,
            "encoding": "utf-8",
            "check_paths": True,
            "auto_append": [],
            "url_download": False,
            "url_max_size": 0,
            "url_timeout": 0,
            "url_request_headers": {},
            "dedent_subsections": True,
            "max_retries": 0,
            "backoff_factor": 0,
        }
        language = self.getConfig("language")
        includes, expand = Includes(config, md), Expand(md, language)
        fences = self._fences(md, expand)
        blocks = Blocks(md, expand)
        under, read = self.getConfig("under"), self.getConfig("read")
        self.finish = Finish(fences, expand, includes, blocks, under, read)
        md.preprocessors.register(includes, "snippet", 32)
        md.preprocessors.register(expand, "expand", 31)
        md.preprocessors.register(fences, "fenced_code_block", 25)
        # After the fences, whose text it must not touch; before raw HTML is looked for.
        md.preprocessors.register(blocks, "blocks", 24)
        # After words have become links, code and emphasis.
        hints = terms.Hints(md, language, glossary=lambda: "terms" in expand.asked)
        md.treeprocessors.register(hints, "hints", 6)
        md.treeprocessors.register(TreeDone(md, self.finish), "torchproof", -100)
        md.postprocessors.register(self.finish, "torchproof", 0)

    def _fences(self, md: Markdown, expand: Expand) -> Fences:
        """What takes the place of the preprocessor that superfences registered."""
        superfences = next(
            (e for e in md.registeredExtensions if isinstance(e, SuperFencesCodeExtension)), None
        )
        if superfences is None or "attr_list" not in md.treeprocessors:
            raise ValueError(
                f"mkdocs.yml: list {__name__} after attr_list and pymdownx.superfences"
            )
        fences = Fences(md, expand)
        fences.config = superfences.getConfigs()
        fences.extension = superfences
        superfences.superfences[0]["formatter"] = fences.highlight
        return fences


def makeExtension(**kwargs: object) -> TorchproofExtension:
    return TorchproofExtension(**kwargs)
