"""The sections of the pages "Fix it": a failure of facts/failures.yml as Markdown.

A line ``[[failure:not-compiled-with-cuda]]`` becomes the heading, with the failure's id as anchor,
its causes with what speaks for them and the way out, and its sources. What a page tells beyond that
stands under it. ``[[failures:memory]]`` becomes all failures of the group that the page does not
name, so that none is forgotten: a page of a group ends with it.
"""

import re
from collections.abc import Iterator, Sequence

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from torchproof.errors import PageError
from torchproof.facts.failures import GROUPS, Cause, Failure
from torchproof.facts.patterns import Clue
from torchproof.facts.schema import Confidence
from torchproof.failures.match import table
from torchproof.source.lines import Line, source

_LINE = re.compile(r"\[\[(failures?):([^\]]*)\]\]\s*")
# A clue that reads as words, without the signs of a regular expression.
_PLAIN = re.compile(r"[a-z0-9][a-z0-9 _=/:,'+-]{2,38}[a-z0-9]")
_MOST_CLUES = 4
# What Markdown takes for a mark, and a backslash makes a sign.
_MARKS = re.compile(r"([\\`*_{}\[\]()#+!])")
_WORDS = {
    "causes": ("Likely causes, the most frequent first:", "可能的原因，最常见的在前："),
    "cause": ("The cause:", "原因："),
    "log": ("The log then often says {clues}.", "这时日志里常有 {clues}。"),
    "or": (" or ", "、"),
    "harmless": ("Nothing is broken.", "没有出错。"),
    "unsure": ("Nobody has confirmed this.", "没有人证实过。"),
    "more": ("[More]({page})", "[详细]({page})"),
    "sources": ("Sources: {links} (read {date}).", "来源：{links}（{date} 查看）。"),
    "any": ("", ""),
    "linux": ("Linux: ", "Linux："),
    "windows": ("Windows: ", "Windows："),
    "wsl2": ("WSL2: ", "WSL2："),
    "macos": ("macOS: ", "macOS："),
}


class Sections(Preprocessor):
    """Runs before facts are filled in, so that the rows may name them.

    Raises PageError for a failure or group that does not exist, stands twice, or is forgotten.
    """

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language

    def run(self, lines: list[Line]) -> list[Line]:
        asked = [(line, match) for line in lines if (match := _LINE.fullmatch(line))]
        if not asked:
            return lines
        named = [match[2] for _, match in asked if match[1] == "failure"]
        made: list[Line] = []
        for line in lines:
            match = _LINE.fullmatch(line)
            texts = self._section(line, match, named) if match else None
            made += [line] if texts is None else (
                Line.at(text, line.origin, line.page_line) for text in texts
            )  # fmt: skip
        return made

    def _section(self, line: Line, match: re.Match[str], named: Sequence[str]) -> Iterator[str]:
        rows = {row.id: row for row in table().failures}
        if match[1] == "failures":
            if match[2] not in GROUPS:
                groups = ", ".join(GROUPS)
                raise PageError(line.origin, f"no group of failures {match[2]!r}", groups)
            wanted = [r for r in rows.values() if r.group == match[2] and r.id not in named]
            for row in wanted:
                yield from section(row, self.language)
            return
        if match[2] not in rows:
            raise PageError(line.origin, f"facts/failures.yml has no failure {match[2]!r}")
        if named.count(match[2]) > 1:
            raise PageError(line.origin, f"the failure {match[2]!r} stands on this page twice")
        row = rows[match[2]]
        here = source.get().path.split("/", 2)[-1]  # below docs/en/
        if row.page.partition("#")[0] != here:
            raise PageError(line.origin, f"{row.id!r} has its section in {row.page}")
        yield from section(row, self.language)


def section(row: Failure, language: str) -> Iterator[str]:
    """A failure as lines of Markdown: heading, causes, sources."""
    causes = {cause.id: cause for cause in table().causes}
    yield from ("", f"## {_plain(getattr(row.title, language))} {{#{row.id}}}", "")
    yield _say("causes" if len(row.causes) > 1 else "cause", language)
    yield ""
    for place, name in enumerate(row.causes, 1):
        mark = f"{place}. " if len(row.causes) > 1 else "- "
        yield from _cause(mark, causes[name], language)
    yield from ("", _sources(row, language), "")


def _cause(mark: str, cause: Cause, language: str) -> Iterator[str]:
    title = _plain(getattr(cause.title, language))
    stop = "" if title.endswith(("。", ".")) else {"en": ".", "zh": "。"}[language]
    words = [f"**{title}{stop}**"]
    words += [_say("harmless", language)] * cause.harmless
    words += [_plain(getattr(cause.fix[name], language)) for name in cause.fix if name == "any"]
    clues = [f"`{clue.pattern.expression}`" for clue in cause.speaks_for if _reads(clue)]
    if clues:
        some = _say("or", language).join(clues[:_MOST_CLUES])
        words.append(_say("log", language).format(clues=some))
    words += [_say("unsure", language)] * (cause.confidence is Confidence.LOW)
    if cause.page:
        words.append(_say("more", language).format(page=f"../{cause.page}"))
    yield mark + ("" if language == "zh" else " ").join(words)
    for system, text in cause.fix.items():
        if system != "any":
            yield f"    - {_say(system, language)}{_plain(getattr(text, language))}"


def _reads(clue: Clue) -> bool:
    return clue.pattern is not None and bool(_PLAIN.fullmatch(clue.pattern.expression))


def _sources(row: Failure, language: str) -> str:
    known = table().sources
    links = ", ".join(f"[{_plain(name)}]({known[name].where})" for name in row.sources)
    dates = sorted({known[name].date.isoformat() for name in row.sources})
    return _say("sources", language).format(links=links, date=dates[-1])


def _say(name: str, language: str) -> str:
    return _WORDS[name][language == "zh"]


def _plain(text: str) -> str:
    """A text of the facts as Markdown that shows it as it stands."""
    return _MARKS.sub(r"\\\1", text.replace("<", "&lt;"))
