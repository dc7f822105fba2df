"""The sections of the pages "Fix it": a failure of facts/failures.yml as Markdown.

A line ``[[failure:not-compiled-with-cuda]]`` becomes the heading, with the failure's id as anchor,
its causes with what speaks for them and the way out, and its sources. What a page tells beyond that
stands under it. ``[[failures:memory]]`` becomes all failures of the group that the page does not
name, so that none is forgotten: a page of a group ends with it. ``[[messages:memory]]`` becomes
a list of the failures of that group, each with its section.
"""

import re
from collections.abc import Iterator

from torchproof import sentences
from torchproof.directives.place import Place
from torchproof.errors import PageError
from torchproof.facts.failures import GROUPS, Cause, Failure
from torchproof.facts.schema import Confidence
from torchproof.failures.match import table

# What Markdown takes for a mark, and a backslash makes a sign.
_MARKS = re.compile(r"([\\`*_{}\[\]()#+!])")


def one(name: str, place: Place) -> Iterator[str]:
    """The section of a failure. Raises KeyError for one that does not exist, PageError for one that
    stands here twice, or has its section on another page.
    """
    rows = {row.id: row for row in table().failures}
    if name not in rows:
        raise KeyError(f"facts/failures.yml has no failure {name!r}")
    if place.asked["failure"].count(name) > 1:
        raise PageError(place.origin, f"the failure {name!r} stands on this page twice")
    row = rows[name]
    if row.page.partition("#")[0] != place.page:
        raise PageError(place.origin, f"{row.id!r} has its section in {row.page}")
    return section(row, place.language)


def others(group: str, place: Place) -> Iterator[str]:
    """The sections of a group that the page does not name, so that none is forgotten.

    Raises PageError for a group that does not exist.
    """
    if group not in GROUPS:
        raise PageError(place.origin, f"no group of failures {group!r}", ", ".join(GROUPS))
    named = place.asked.get("failure", ())
    for row in table().failures:
        if row.group == group and row.id not in named:
            yield from section(row, place.language)


def messages(group: str, place: Place) -> Iterator[str]:
    """A list of the failures of a group by the alphabet, each with its section.

    Raises PageError for a group that does not exist.
    """
    if group not in GROUPS:
        raise PageError(place.origin, f"no group of failures {group!r}", ", ".join(GROUPS))
    rows = [row for row in table().failures if row.group == group]
    yield ""
    for row in sorted(rows, key=lambda row: row.title[place.language].casefold()):
        yield f"- [{_plain(row.title[place.language])}]({group}.md#{row.id})"
    yield ""


def section(row: Failure, language: str) -> Iterator[str]:
    """A failure as lines of Markdown: heading, causes, sources."""
    causes = {cause.id: cause for cause in table().causes}
    yield from ("", f"## {_plain(row.title[language])} {{#{row.id}}}", "")
    yield _say("causes" if len(row.causes) > 1 else "cause", language)
    yield ""
    for place, name in enumerate(row.causes, 1):
        mark = f"{place}. " if len(row.causes) > 1 else "- "
        yield from _cause(mark, causes[name], language)
    yield from ("", _sources(row, language), "")


def _cause(mark: str, cause: Cause, language: str) -> Iterator[str]:
    title = _plain(cause.title[language])
    stop = _say("stop", language)
    words = [f"**{title.removesuffix(stop)}{stop}**"]
    words += [_say("harmless", language)] * cause.harmless
    words += [_plain(cause.fix[name][language]) for name in cause.fix if name == "any"]
    words += [_say("unsure", language)] * (cause.confidence is Confidence.LOW)
    if cause.page:
        words.append(_say("more", language, page=f"../{cause.page}"))
    yield mark + _say("between", language).join(words)
    for system, text in cause.fix.items():
        if system != "any":
            yield f"    - {_say(system, language)}{_plain(text[language])}"


def _sources(row: Failure, language: str) -> str:
    known = table().sources
    links = ", ".join(f"[{_plain(name)}]({known[name].where})" for name in row.sources)
    dates = sorted({known[name].date.isoformat() for name in row.sources})
    return _say("sources", language, links=links, date=dates[-1])


def _say(key: str, language: str, **values: str) -> str:
    return sentences.say(f"failures.{key}", language, **values)


def _plain(text: str) -> str:
    """A text of the facts as Markdown that shows it as it stands."""
    return _MARKS.sub(r"\\\1", text.replace("<", "&lt;"))
