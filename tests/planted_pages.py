"""The blocks of the pages, and what the checks of pages say of one with a fault in it.

A block is judged as pytest judges it: the expanded block, the kind it is, the checker of that kind;
without the network, and without running what trains. What a page shows of a run is held against the
output on record of that run, which saves the run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planting import Block, Fault

from torchproof import commands, kinds, project
from torchproof.checks import runs as page_runs
from torchproof.checks.outcome import CheckFailed, NotHere
from torchproof.checks.snippet import Snippet, outcome_of
from torchproof.errors import Origin, PageError
from torchproof.kinds import command
from torchproof.pages import loading
from torchproof.record import store
from torchproof.running import met, output
from torchproof.source.model import Fence, Page

CHEAP = 6.0  # seconds on record that a page may take up to a block, to be run with a fault


@dataclass(frozen=True)
class Finding:
    """What became of a block. ``place``: ``path:line`` of what was named; "" where nothing was."""

    place: str = ""
    message: str = ""
    runs: bool = False  # nothing speaks against it before it runs

    @property
    def named(self) -> bool:
        return bool(self.place)


class Pages:
    """The pages of a language, and their blocks that are shown as right."""

    def __init__(self, language: str = "en", slugs: frozenset[str] | None = None) -> None:
        paths = [p for p in loading.all_pages() if p.relative_to(project.DOCS).parts[0] == language]
        pages = [loading.load(p) for p in paths if slugs is None or slug(p, language) in slugs]
        self.pages = {page.slug: page for page in pages}
        self.snippets = {page.slug: kinds.snippets(page) for page in pages}
        self.entries = [record.entries for record in store.load()]
        self._written: dict[str, list[tuple[int, frozenset[str]]]] = {}

    def blocks(self) -> Iterator[Block]:
        """Every block that is shown as right and that something checks.

        Of Python those alone that stand on the page itself and whose page is soon run.
        """
        for page in self.snippets.values():
            for snippet in page:
                if snippet.fails is not None or snippet.exemption is not None:
                    continue
                if snippet.kind is kinds.OUTPUT and self._printed(page, snippet) is None:
                    continue
                if snippet.kind in (kinds.PROGRAM, kinds.SOURCE, kinds.CELL):
                    continue
                if snippet.kind is kinds.STEP and not self.cheap(page, snippet):
                    continue
                yield as_block(snippet)

    def judge(self, block: Block, source: str, *, run: bool = False) -> Finding:
        """What the checks say of the block with this source. ``run``: also what a run says."""
        slug, _, name = block.id.partition("#")
        page = self.pages[slug]
        index = next(i for i, fence in enumerate(page.fences) if fence.name == name)
        changed = _with_source(page.fences[index], source)
        fences = (*page.fences[:index], changed, *page.fences[index + 1 :])
        known = {n for i, names in self._files(slug) if i < index for n in names}
        return self._judge(replace(page, fences=fences), index, frozenset(known), run=run)

    def soon_run(self, block: Block) -> bool:
        """Whether the page may be run as far as this block: the record says that it is cheap."""
        slug, _, name = block.id.partition("#")
        page = self.snippets[slug]
        return self.cheap(page, next(s for s in page if s.fence.name == name))

    def _judge(self, page: Page, index: int, files: frozenset[str], *, run: bool) -> Finding:
        try:
            snippets = kinds.snippets(page)
            snippet = snippets[index]
            if snippet.kind is kinds.OUTPUT:
                return self._output(snippets, snippet)
            found = _read(snippets, snippet, files)
            if found.runs and run:
                _run(snippets, index)
            return found
        except (PageError, CheckFailed) as error:
            place = re.match(r"[^\s:]+:\d+", str(error))
            return Finding(place[0] if place else "", str(error))
        except Exception as error:  # a checker that stops tells a page's author nothing
            return Finding(message=f"the check itself stopped: {error!r}")

    def _files(self, slug: str) -> list[tuple[int, frozenset[str]]]:
        """The files that each command of a page writes, as far as its text tells."""
        if slug not in self._written:
            run = page_runs.PageRun(self.snippets[slug], lambda key: None)
            self._written[slug] = [
                (s.index, command.verdict(run, s).written)
                for s in self.snippets[slug]
                if s.kind is kinds.COMMAND and s.fails is None and s.exemption is None
                if not met.unmet(s.needs)
            ]
        return self._written[slug]

    def _entry(self, snippet: Snippet) -> store.Entry | None:
        for entries in self.entries:
            entry = entries.get(snippet.id)
            if entry is not None and entry.key == snippet.key:
                return entry
        return None

    def _printed(self, page: tuple[Snippet, ...], snippet: Snippet) -> str | None:
        """What a run on record printed where the page shows this output, and shows it rightly."""
        source = snippet.printed_by(page)
        entry = None if source is None else self._entry(page[source])
        if entry is None or entry.result != "ran" or not entry.output:
            return None
        return None if output.compare(snippet.fence.source, entry.output) else entry.output

    def _output(self, page: tuple[Snippet, ...], snippet: Snippet) -> Finding:
        where = snippet.fence.opened
        real = self.snippets[snippet.slug]
        printed = self._printed(real, real[snippet.index])
        tolerance = output.rules(snippet.varies, snippet.tolerance, where)
        difference = output.compare(snippet.fence.source, printed, snippet.varies, tolerance)
        return Finding(str(where), difference) if difference else Finding()

    def cheap(self, page: tuple[Snippet, ...], snippet: Snippet) -> bool:
        """Whether the record says that the page soon runs as far as this block and its output."""
        before = [s for s in page[: snippet.index + 1] if s.executable and not met.unmet(s.needs)]
        entries = [self._entry(s) for s in before]
        if not before or before[-1].index != snippet.index or None in entries:
            return False
        return sum(entry.seconds for entry in entries) <= CHEAP


def alone(language: str, source: str, title: str = "") -> tuple[Page, Block]:
    """A page of one block, for a fault that stands on no page."""
    lines = source.rstrip("\n").split("\n")
    origins = tuple(Origin("docs/en/planted.md", 5 + n) for n in range(len(lines)))
    fence = Fence(
        language=language,
        source="\n".join(lines),
        origins=origins,
        opened=Origin("docs/en/planted.md", 4),
        page_line=4,
        attributes={},
        options={"title": title} if title else {},
        heading="planted",
        number=1,
    )
    page = Page("docs/en/planted.md", {}, (fence,))
    return page, as_block(kinds.snippets(page)[0])


def judge_alone(language: str, source: str, title: str = "") -> Finding:
    """What the checks say of a page of this one block."""
    pages = Pages(slugs=frozenset())
    try:
        page, _ = alone(language, source, title)
    except PageError as error:
        return Finding(str(error.origin), str(error))
    return pages._judge(page, 0, frozenset(), run=False)


def as_block(snippet: Snippet) -> Block:
    fence = snippet.fence
    title = fence.options.get("title", "")
    return Block(snippet.id, snippet.kind.name, snippet.language, title, fence.source)


def at_its_block(finding: Finding, fault: Fault, pages: Pages) -> bool:
    """Whether what was named stands within the block that has the fault."""
    slug, _, name = fault.block.id.partition("#")
    fence = next(f for f in pages.pages[slug].fences if f.name == name)
    return finding.place in {str(origin) for origin in (fence.opened, *fence.origins)}


def slug(path, language: str) -> str:
    return path.relative_to(project.DOCS / language).with_suffix("").as_posix()


def _with_source(fence: Fence, source: str) -> Fence:
    return replace(fence, source=source)


def _read(page: tuple[Snippet, ...], snippet: Snippet, files: frozenset[str]) -> Finding:
    """What is known before anything runs. Raises PageError."""
    if met.unmet(snippet.needs_on(page)):
        snippet.kind.read(snippet)
        return Finding()
    if snippet.kind is kinds.COMMAND:
        run = page_runs.PageRun(page, lambda key: None)
        run.files |= files
        found: commands.FenceVerdict = command.verdict(run, snippet)
        return Finding(runs=found.runs)
    if snippet.kind is kinds.CONFIG:
        snippet.kind.check(page_runs.Runs(), page, snippet, exactly=False)
    return Finding(runs=snippet.executable)


def _run(page: tuple[Snippet, ...], index: int) -> None:
    """Run the page as far as the block, then hold its outputs. Raises PageError, CheckFailed."""
    runs = page_runs.Runs()
    try:
        for snippet in page:
            if snippet.index == index or snippet.printed_by(page) == index:
                try:
                    outcome_of(runs, page, snippet)
                except NotHere:
                    continue
    finally:
        runs.close()
