"""What each fence of a page is, and so how it is checked. Every fence is of exactly one kind.

A kind is an object in a file of its own; the first of ``KINDS`` that takes a fence has it.
"""

import hashlib
import re
from dataclasses import replace

from torchproof import project
from torchproof.checks.snippet import Given, Kind, Snippet
from torchproof.errors import PageError
from torchproof.kinds import attributes, languages
from torchproof.kinds.cell import Cell
from torchproof.kinds.command import Command
from torchproof.kinds.config import Config
from torchproof.kinds.output import Output
from torchproof.kinds.program import Program
from torchproof.kinds.sample import Sample
from torchproof.kinds.source import Source
from torchproof.kinds.step import Step
from torchproof.kinds.text import Text
from torchproof.source.model import Fence, Page
from torchproof.targets import needs

__all__ = [
    *("DATA_BEGINS", "DATA_ENDS"),
    *("CELL", "COMMAND", "CONFIG", "KINDS", "OUTPUT", "PROGRAM", "SAMPLE", "SOURCE", "STEP"),
    *("TEXT", "Snippet", "snippets"),
]

CELL, PROGRAM, STEP, SOURCE, COMMAND = Cell(), Program(), Step(), Source(), Command()
CONFIG, SAMPLE, OUTPUT, TEXT = Config(), Sample(), Output(), Text()
KINDS: tuple[Kind, ...] = (
    CELL,
    PROGRAM,
    STEP,
    SOURCE,
    COMMAND,
    CONFIG,
    SAMPLE,
    OUTPUT,
    TEXT,
)


# The lines around what a command writes into a program from the facts. A fact is checked by itself;
# were it part of the key, no record of the program would outlive a new release.
DATA_BEGINS, DATA_ENDS = "# --- data, from the facts ---", "# --- end of the data ---"
_DATA = re.compile(f"^{DATA_BEGINS}\n.*?^{DATA_ENDS}\n", re.M | re.S)


def snippets(page: Page) -> tuple[Snippet, ...]:
    """All fences of ``page`` with their kinds, in order.

    Raises PageError for a language without a check, an attribute that does not fit the kind, text
    that is neither output nor exempt, and an exemption that has expired.
    """
    done: list[Snippet] = []
    chain = ""
    for fence in page.fences:
        snippet = _snippet(page, fence, done, chain)
        if snippet.executable:
            chain = snippet.key
        done.append(snippet)
    return tuple(_with_reader(snippet, done) for snippet in done)


def _snippet(page: Page, fence: Fence, before: list[Snippet], chain: str) -> Snippet:
    attributes.refuse_unknown(fence)
    files = {origin.path for origin in fence.origins}
    file = files.pop() if len(files) == 1 else None
    given = Given(fence, _language(fence), file, notebook=page.path.endswith(".ipynb"))
    exemption = attributes.exemption(fence)
    kind = _kind(given)
    details = kind.details(page, given, before)
    attributes.refuse_misplaced(fence, kind)
    program = given.file if kind in (PROGRAM, SOURCE) else None
    content = (project.ROOT / program).read_text(encoding="utf-8") if program else fence.source
    data = fence.attributes
    parts = (
        chain if kind.executable else "",
        kind.name,
        given.language,
        _DATA.sub("", content) if program else content,
        data.get("needs", ""),
        data.get("fails", "\0"),
        data.get("uses", ""),
        *filter(None, [data.get("system")]),
    )
    return Snippet(
        page=page.path,
        slug=page.slug,
        fence=fence,
        kind=kind,
        language=given.language,
        key=hashlib.sha256("\1".join(parts).encode()).hexdigest()[:16],
        index=len(before),
        needs=needs.parse(data.get("needs", ""), fence.opened),
        fails=data.get("fails"),
        timeout=attributes.timeout(fence, kind),
        uses=tuple(data.get("uses", "").split()),
        varies=tuple(data.get("varies", "").split()),
        tolerance=data.get("tolerance", ""),
        exemption=exemption,
        sample=given.file if kind is SAMPLE else None,
        program=program,
        content=content,
        **details,
    )


def _language(fence: Fence) -> str:
    name = fence.language.lower()
    if name not in languages.ALIASES:
        raise PageError(
            fence.opened,
            f"no check for the language {fence.language!r}" if name else "no language",
            languages.MENDS.get(name, f"known are {', '.join(languages.ALIASES)}"),
        )
    return languages.ALIASES[name]


def _kind(given: Given) -> Kind:
    possible = [kind for kind in KINDS if given.language in kind.languages]
    allowed = [kind.name for kind in possible if kind.wished]
    if given.wish is not None and given.wish not in allowed:
        raise PageError(
            given.fence.opened,
            f"data-kind={given.wish!r} does not fit {given.fence.language}",
            f"possible here: {', '.join(allowed) or 'none'}",
        )
    return next(kind for kind in possible if kind.matches(given))


def _with_reader(snippet: Snippet, page: list[Snippet]) -> Snippet:
    """For a program or source: what runs, compiles or reads its file, the first that names it.

    A program is run by a command, or by itself. Raises PageError for a source that nothing names.
    """
    if snippet.program is None:
        return snippet
    named = re.compile(rf"(?<![\w./-]){re.escape(_filename(snippet, page))}(?![\w/-])")
    for other in page:
        reads = other.kind.runs if snippet.kind.read_by else other.kind.starts
        if reads and other.executable and named.search(other.content):
            run_by = _with_reader(other, page).run_by
            return replace(snippet, run_by=other.index if run_by is None else run_by)
    if snippet.kind.read_by and snippet.executable:
        raise PageError(
            snippet.fence.opened,
            f"nothing on the page compiles or reads {_filename(snippet, page)}",
            snippet.kind.read_by,
        )
    return snippet


def _filename(snippet: Snippet, page: list[Snippet]) -> str:
    """The name under which the page has the reader save the file: a title on any of its fences."""
    titles = {
        s.fence.options["title"]
        for s in page
        if s.program == snippet.program and "title" in s.fence.options
    }
    if len(titles) > 1:
        raise PageError(
            snippet.fence.opened, f"one file under several names: {', '.join(sorted(titles))}"
        )
    return titles.pop() if titles else snippet.filename
