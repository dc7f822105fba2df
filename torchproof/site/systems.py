"""For which systems of readers pages and tabs are, so that the site can follow a reader's machine.

A family of systems is all that a page or a tab tells apart. docs/assets/machine.js knows which
family a machine is of, and opens what is marked here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from torchproof.facts import reading
from torchproof.project import ROOT
from torchproof.sentences import say

FILE = "docs/for_systems.yml"
FAMILIES = ("linux", "windows", "wsl2", "macos")
# What stands in the title of a tab -> the families that it is for.
_TITLES = (
    (r"\bwsl", ("wsl2",)),
    (r"windows|powershell|\bcmd\b", ("windows",)),
    (r"mac|\bzsh\b", ("macos",)),
    (r"linux|ubuntu|debian|rhel|rocky|fedora|\bbash\b", ("linux",)),
)
_LABEL = re.compile(r'<label for="(?P<tab>[^"]*)">(?P<title>.*?)</label>', re.DOTALL)


@dataclass(frozen=True)
class Topic:
    """Pages of one topic, each for some families; ``instead``, by family, the page to go to."""

    pages: Mapping[str, tuple[str, ...]]
    instead: Mapping[str, str]

    def page(self, family: str) -> str:
        """The page for a family, as the file's path below the folder of a language."""
        if family in self.instead:
            return self.instead[family]
        [found] = (page for page, families in self.pages.items() if family in families)
        return found


def topics() -> tuple[Topic, ...]:
    """All of docs/for_systems.yml."""
    rows = reading.read(ROOT / FILE, FILE)["topics"]
    return tuple(
        Topic(
            {page: tuple(names.split()) for page, names in row["pages"].items()},
            row.get("instead", {}),
        )
        for row in rows
    )


def elsewhere(source: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """For each family that the page ``source`` is not for: whose it is, the family, its page."""
    for topic in topics():
        if these := topic.pages.get(source):
            for family in FAMILIES:
                if family not in these:
                    yield these, family, topic.page(family)


def told(these: tuple[str, ...], family: str, language: str) -> str:
    """That a page is for ``these``, to a reader whose machine is of ``family``."""
    names = [say(f"theme.families.{name}", language) for name in (*these, family)]
    joined = say("lists.things_comma", language).join(names[:-1])
    return say("theme.elsewhere", language, these=joined, yours=names[-1])


def families(title: str) -> tuple[str, ...]:
    """The families of systems that the title of a tab names."""
    found = [names for pattern, names in _TITLES if re.search(pattern, title.lower())]
    return tuple(name for names in found for name in names)


def mark_tabs(html: str) -> str:
    """The HTML of a page with the families on the labels of its tabs."""

    def marked(label: re.Match[str]) -> str:
        names = families(re.sub(r"<[^>]*>", "", label["title"]))
        if not names:
            return label[0]
        return (
            f'<label for="{label["tab"]}" data-tp-for="{" ".join(names)}">{label["title"]}</label>'
        )

    return _LABEL.sub(marked, html)
