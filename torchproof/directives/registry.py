"""All directives in one table, and how they are found on a page.

A directive gets what stands behind its name, and its place. It raises PageError, or KeyError with
what there is instead, to which the page and the line are added here.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from torchproof import facts
from torchproof.directives import failures, machines, planner, tables, terms
from torchproof.directives.place import Place
from torchproof.errors import PageError

# What ``[[verified:...]]`` leaves for the site to fill: the record is of all pages.
RECORD = {
    "": '<div class="tp-record"></div>',
    "shares": '<div class="tp-shares"></div>',
}


class Form(Enum):
    """How a directive is written, and what it becomes."""

    INLINE = auto()  # {{ name.what }}: text, anywhere, in fences too
    LINES = auto()  # [[name:what]] alone on a line: Markdown, in fences too
    BLOCK = auto()  # [[name:what]] alone on a line outside of fences: HTML


@dataclass(frozen=True)
class Directive:
    """``example``: as an author writes it; ``becomes``: for CONTRIBUTING, what it gives."""

    name: str
    form: Form
    expand: Callable[[str, Place], str | Iterable[str]]
    example: str
    becomes: str
    facts: Callable[[str], Iterable[str]] = lambda _: ()  # files that it takes from, by name


DIRECTIVES = (
    Directive(
        name="facts",
        form=Form.INLINE,
        expand=lambda what, _: facts.lookup(what),
        example="{{ facts.torch.version }}",
        becomes="a fact, in fences too",
        facts=lambda what: [what.partition(".")[0]],
    ),
    Directive(
        name="plan",
        form=Form.INLINE,
        expand=lambda what, _: machines.lookup(what),
        example="{{ plan.windows.pip }}",
        becomes="what the decision answers for a machine of `docs/machines.yml`, in fences too",
        facts=lambda _: machines.FACTS,
    ),
    Directive(
        name="plan",
        form=Form.LINES,
        expand=lambda what, _: machines.project(what),
        example="[[plan:windows.project]]",
        becomes="a whole `pyproject.toml` for that machine, inside a `toml` fence",
        facts=lambda _: machines.FACTS,
    ),
    Directive(
        name="failure",
        form=Form.LINES,
        expand=failures.one,
        example="[[failure:torchvision-nms]]",
        becomes="the section of that failure of `facts/failures.yml`",
    ),
    Directive(
        name="failures",
        form=Form.LINES,
        expand=failures.others,
        example="[[failures:memory]]",
        becomes="the sections of all failures of that group that the page does not name",
    ),
    Directive(
        name="messages",
        form=Form.LINES,
        expand=failures.messages,
        example="[[messages:memory]]",
        becomes="a list of the failures of that group, each with its section",
    ),
    Directive(
        name="terms",
        form=Form.LINES,
        expand=terms.glossary,
        example="[[terms]]",
        becomes="the glossary of `docs/terms.yml`",
    ),
    Directive(
        name="facts",
        form=Form.BLOCK,
        expand=lambda what, place: tables.render(what, place.language),
        example="[[facts:releases]]",
        becomes="a table of facts with its sources",
        facts=lambda what: [tables.TABLES[what].file] if what in tables.TABLES else (),
    ),
    Directive(
        name="plans",
        form=Form.BLOCK,
        expand=lambda _, place: planner.table(place.language),
        example="[[plans]]",
        becomes="what to install for each machine, as tables",
        facts=lambda _: machines.FACTS,
    ),
    Directive(
        name="verified",
        form=Form.BLOCK,
        expand=lambda what, _: RECORD[what],
        example="[[verified:shares]]",
        becomes="the record of all snippets, or with `shares` how far their checks got",
    ),
)

_KNOWN = {(directive.form, directive.name): directive for directive in DIRECTIVES}
_BRACES = re.compile(r"\{\{\s*([a-z]+)\.([\w.-]+)\s*\}\}")
_BRACKETS = re.compile(r"\[\[([a-z]+)(?::([^\]]*))?\]\]")
_ALONE = re.compile(rf"([> ]*){_BRACKETS.pattern}\s*")


def asked(lines: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """By name what stands behind it on ``lines``, of the directives that become lines."""
    found: dict[str, list[str]] = {}
    for line in lines:
        match = _alone(line)
        if match and (Form.LINES, match[2]) in _KNOWN:
            found.setdefault(match[2], []).append(match[3] or "")
    return found


def facts_of(text: str) -> frozenset[str]:
    """The files of facts, by name, that directives of a page that renders take from."""
    written = [(Form.INLINE, *found) for found in _BRACES.findall(text)]
    for name, what in _BRACKETS.findall(text):
        written += [(form, name, what) for form in (Form.LINES, Form.BLOCK)]
    known = [(_KNOWN[form, name], what) for form, name, what in written if (form, name) in _KNOWN]
    return frozenset(file for directive, what in known for file in directive.facts(what))


def lines(line: str, place: Place) -> list[str]:
    """The lines of Markdown that a line becomes: itself where no directive stands on it.

    Raises PageError for what stands behind a name and does not exist, and for a directive beside
    other text.
    """
    match = _alone(line)
    directive = _KNOWN.get((Form.LINES, match[2])) if match else None
    if directive:
        made = _expand(directive, match[3] or "", place)
        texts = made.splitlines() if isinstance(made, str) else made
        return [inline(f"{match[1]}{text}".rstrip(), place) for text in texts]
    for name, what in _BRACKETS.findall(line) if "[[" in line else ():
        if what and (Form.LINES, name) in _KNOWN:
            raise _beside(f"[[{name}:{what}]]", place)
    return [inline(line, place)]


def inline(text: str, place: Place) -> str:
    """``text`` with what its directives in braces become. Raises PageError."""

    def expanded(match: re.Match[str]) -> str:
        directive = _KNOWN.get((Form.INLINE, match[1]))
        return match[0] if directive is None else str(_expand(directive, match[2], place))

    return _BRACES.sub(expanded, text) if "{{" in text else text


def block(line: str, place: Callable[[], Place]) -> str | None:
    """The HTML that a line outside of all fences becomes; None where no directive stands on it.

    Raises PageError as ``lines`` does, and for a name that nothing has.
    """
    match = _alone(line)
    if match and (directive := _KNOWN.get((Form.BLOCK, match[2]))):
        return str(_expand(directive, match[3] or "", place()))
    names = {directive.name for directive in DIRECTIVES if directive.form is not Form.INLINE}
    for found in _BRACKETS.finditer(line) if "[[" in line else ():
        if found[1] in names:
            raise _beside(found[0], place())
        if match:
            known = ", ".join(it.example for it in DIRECTIVES if it.form is not Form.INLINE)
            raise PageError(place().origin, f"nothing is called {found[0]}", f"known: {known}")
    return None


def _alone(line: str) -> re.Match[str] | None:
    return _ALONE.fullmatch(line) if "[[" in line else None


def _beside(written: str, place: Place) -> PageError:
    return PageError(place.origin, f"{written} stands on a line of its own")


def _expand(directive: Directive, what: str, place: Place) -> str | Iterable[str]:
    try:
        made = directive.expand(what, place)
        return made if isinstance(made, str) else list(made)
    except KeyError as error:
        raise PageError(place.origin, error.args[0]) from None
