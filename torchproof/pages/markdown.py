"""The Markdown extension: includes, facts, and a record of every fence that renders.

The page is rendered once, by the same extensions for the site and for the checks, and what a
reader sees as code is what gets checked. Four things happen on the way:

* every line carries the file and line it came from (``Line``), through includes;
* ``{{ facts.torch.version }}`` is replaced by the fact, ``{{ plan.windows.pip }}`` by what the
  decision answers for a machine of docs/machines.yml, ``[[plan:windows.project]]``, on a line of
  its own, by a pyproject.toml for it;
* ``[[facts:releases]]``, on a line of its own, is replaced by that table of facts,
  ``[[failure:torchvision-nms]]`` by the section of that failure, ``[[terms]]`` by the glossary;
  other pages get the meaning of terms as hover text;
* every fence is recorded; what looks like a fence and does not render as code is refused.

List it last in ``markdown_extensions``: it takes the place of ``pymdownx.snippets`` and needs
``attr_list``, ``pymdownx.highlight`` and ``pymdownx.superfences`` before it.
"""

import re
from dataclasses import replace
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

from torchproof import facts
from torchproof.directives import failures, machines, tables, terms
from torchproof.errors import Origin, PageError
from torchproof.pages.outline import Outline
from torchproof.source.lines import Includes, Line, source
from torchproof.source.model import Fence

OPTIONS = ("hl_lines", "linenums", "title", "title_mode")
DATA = (
    "needs", "kind", "fails", "timeout", "uses", "varies", "tolerance", "exempt", "until", "system",
)  # fmt: skip
_NAMED = re.compile(r"\{\{\s*(facts|plan)\.([\w.-]+)\s*\}\}")
_LINES = re.compile(r"(?P<indent>[> ]*)\[\[plan:(?P<name>[^\]]*)\]\]\s*")
_LOOKUPS = {"facts": facts.lookup, "plan": machines.lookup}
_TABLE = re.compile(r"\[\[facts:([^\]]*)\]\]")
_OPENER = re.compile(r"^[> ]*(?:(?:[-*+]|\d+\.)[ ]+)?(?P<fence>`{3,}|~{3,})(?P<info>.*)$")


class Facts(Preprocessor):
    """Replace ``{{ facts.NAME }}`` and ``{{ plan.NAME }}``; take down the origin of every line."""

    def run(self, lines: list[str]) -> list[str]:
        self.lines = [made for line in lines for made in self._fill(line)]
        return [str(line) for line in self.lines]

    def _fill(self, line: Line) -> list[Line]:
        if "{{" not in line and "[[plan:" not in line:
            return [line]
        try:
            if whole := _LINES.fullmatch(line):
                texts = machines.project(whole["name"])
                made = [f"{whole['indent']}{text}".rstrip() for text in texts]
            else:
                made = [_NAMED.sub(lambda m: _LOOKUPS[m[1]](m[2]), str(line))]
        except KeyError as error:
            raise PageError(line.origin, error.args[0]) from None
        if any("[[plan:" in text for text in made):
            raise PageError(
                line.origin,
                "a project stands on a line of its own",
                "write [[plan:linux.project]] alone on a line, inside a toml fence",
            )
        return [Line.at(text, line.origin, line.page_line) for text in made]


class Fences(SuperFencesBlockPreprocessor):
    """Superfences that notes each fence it renders and refuses what only looks like one."""

    def run(self, lines: list[str]) -> list[str]:
        self.fences: list[Fence] = []
        self.keys: list[str] = []  # of the stash where superfences keeps what it may restore
        self.spans: list[range] = []
        self.places = self.md.preprocessors["facts"].lines
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
    wrong = [f"data-{k}" for k in fence.attributes if k not in DATA] + unknown
    if wrong:
        raise PageError(
            fence.opened,
            f"unknown attribute: {', '.join(wrong)}",
            f"known are {', '.join('data-' + k for k in DATA)} and {', '.join(OPTIONS)}",
        )
    length = len(fence.source.split("\n"))
    for low, high in re.findall(r"(\d+)(?:-(\d+))?", fence.options.get("hl_lines", "")):
        if not 1 <= int(low) <= int(high or low) <= length:
            raise PageError(
                fence.opened,
                f"hl_lines {low}{'-' + high if high else ''} is not within the {length} lines",
                "an include may have shifted them",
            )


class Tables(Preprocessor):
    """Put tables of facts into Markdown's stash of HTML. Fences are in it already."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language

    def run(self, lines: list[str]) -> list[str]:
        return [self._fill(line) if line.startswith("[[facts:") else line for line in lines]

    def _fill(self, line: str) -> str:
        origin = _locate(line, self.md.preprocessors["facts"].lines)
        match = _TABLE.fullmatch(line.rstrip())
        if not match:
            raise PageError(
                origin, "a table of facts stands on a line of its own: [[facts:releases]]"
            )
        try:
            return self.md.htmlStash.store(tables.render(match[1], self.language))
        except KeyError as error:
            raise PageError(origin, error.args[0]) from None


class TreeDone(Treeprocessor):
    """Tell ``Finish`` that the page comes next: toc runs postprocessors on fragments too."""

    def run(self, root: Element) -> None:
        self.md.postprocessors["torchproof"].armed = True


class Finish(Postprocessor):
    """Hold the finished HTML against the recorded fences, then put the badges in."""

    def __init__(self, md: Markdown, badges: bool, language: str) -> None:
        super().__init__(md)
        self.badges = badges
        self.language = language
        self.armed = False

    def run(self, text: str) -> str:
        if not self.armed:
            return text
        self.armed = False
        recorder: Fences = self.md.preprocessors["fenced_code_block"]
        places = recorder.places
        self.outline = outline = Outline(text)
        self.fences = fences = []
        for number, fence in enumerate(recorder.fences):
            seen = outline.fences.get(number)
            if seen is None and recorder.vanished(number):
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
            fences.append(replace(fence, heading=seen.heading, follows=seen.follows))
        fences[:] = _numbered(fences)
        for code in outline.stray:
            raise PageError(
                _locate(code, places), "code outside a fence", "use a fence with a language"
            )
        return self._with_badges(text, outline) if self.badges else outline.without_marks(text)

    def _with_badges(self, text: str, outline: Outline) -> str:
        from torchproof.record import badges  # the record is no part of what the checks extract

        path = source.get().path
        return outline.insert(text, badges.of_page(path, self.fences, self.language))


def _numbered(fences: list[Fence]) -> list[Fence]:
    counts: dict[str, int] = {}
    done = []
    for fence in fences:
        counts[fence.heading] = counts.get(fence.heading, 0) + 1
        done.append(replace(fence, number=counts[fence.heading]))
    return done


def _locate(text: str, lines: list[Line]) -> Origin:
    """The first line that holds the beginning of ``text``; the page's first line if none does."""
    needle = text.strip().split("\n")[0].strip()
    for line in lines:
        if needle and needle in line:
            return line.origin
    return Origin(source.get().path, 1)


class TorchproofExtension(Extension):
    """Options: ``base_path`` of includes, ``badges`` and their ``language``."""

    def __init__(self, **kwargs: object) -> None:
        self.config = {
            "base_path": [
                ["snippets", "docs/assets", "facts"],
                "folders of includes, from the root",
            ],
            "badges": [True, "show under each snippet what is known of it"],
            "language": ["en", "language of the badges and of the tables of facts"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        config = {
            "base_path": [str(facts.ROOT / base) for base in self.getConfig("base_path")],
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
        md.preprocessors.register(Includes(config, md), "snippet", 32)
        language = self.getConfig("language")
        md.preprocessors.register(terms.Glossary(md, language), "glossary", 31.5)
        md.preprocessors.register(failures.Sections(md, language), "failures", 31.2)
        md.preprocessors.register(Facts(md), "facts", 31)
        self._record_fences(md)
        finish = Finish(md, self.getConfig("badges"), language)
        # After the fences, whose text it must not touch; before raw HTML is looked for.
        md.preprocessors.register(Tables(md, language), "facts_tables", 24)
        # After words have become links, code and emphasis.
        md.treeprocessors.register(terms.Hints(md, language), "hints", 6)
        md.treeprocessors.register(TreeDone(md), "torchproof", -100)
        md.postprocessors.register(finish, "torchproof", 0)

    def _record_fences(self, md: Markdown) -> None:
        """Put ``Fences`` in the place of the preprocessor that superfences registered."""
        superfences = next(
            (e for e in md.registeredExtensions if isinstance(e, SuperFencesCodeExtension)), None
        )
        if superfences is None or "attr_list" not in md.treeprocessors:
            raise ValueError(
                f"mkdocs.yml: list {__name__} after attr_list and pymdownx.superfences"
            )
        fences = Fences(md)
        fences.config = superfences.getConfigs()
        fences.extension = superfences
        superfences.superfences[0]["formatter"] = fences.highlight
        md.preprocessors.register(fences, "fenced_code_block", 25)


def makeExtension(**kwargs: object) -> TorchproofExtension:
    return TorchproofExtension(**kwargs)
