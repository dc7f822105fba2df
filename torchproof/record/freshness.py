"""Whether the committed record is that of the pages as they stand.

Only the record and the pages are compared: nothing here depends on the machine that asks.
"""

from collections.abc import Iterable, Iterator, Mapping

from torchproof import kinds
from torchproof.kinds import Snippet
from torchproof.record import store
from torchproof.running import output
from torchproof.sentences import LANGUAGES

# What the machine that makes the record of a CPU has (CONTRIBUTING.md, "Make a record").
_THERE = frozenset(
    ("linux", "pypi", "jupyter", "compiler", "nvcc", "uv", "nodriver", "cores", "ram", "python")
)
RENEW = ".venv/bin/pytest {paths} --record --update-outputs"


def takes_long(page: tuple[Snippet, ...], snippet: Snippet) -> bool:
    """Whether only a run with TORCHPROOF_LONG=1 runs it."""
    return snippet.kind.speaks and "long" in _needs(page, snippet)


def stale(page: tuple[Snippet, ...], records: list[store.Record]) -> Iterator[str]:
    """What a complete run on a CPU runs or checks, and no record has as it stands: for people."""
    for snippet in page:
        if snippet.kind in (kinds.OUTPUT, kinds.SAMPLE) or snippet.exemption is not None:
            continue
        if not _needs(page, snippet) <= _THERE:
            continue
        shown = snippet.shown_by(page)
        entries = [r.entries[shown.id] for r in records if shown.id in r.entries]
        if any(entry.key == shown.key for entry in entries):
            continue
        since = max((entry.date for entry in entries), default="")
        what = f"changed since its record of {since}" if since else "is on no record"
        file = snippet.page.split("/", 2)[2]
        paths = " ".join(f"docs/{code}/{file}" for code in LANGUAGES)
        yield f"{snippet.fence.opened}: {snippet.id} {what}\n    {RENEW.format(paths=paths)}"


def prints(entry: store.Entry, shown: Snippet) -> bool:
    """Whether the output that a page shows is what this run printed, to the letter."""
    return not output.compare(shown.fence.source, entry.output)


def unprinted(page: tuple[Snippet, ...], records: list[store.Record]) -> Iterator[str]:
    """Outputs on the page that no run on record has printed: for people."""
    for snippet in page:
        source = snippet.printed_by(page)
        if source is None:
            continue
        ran = page[source]
        entries = [r.entries[ran.id] for r in records if ran.id in r.entries]
        fresh = [e for e in entries if e.key == ran.key and e.result == "ran"]
        if fresh and not any(prints(entry, snippet) for entry in fresh):
            yield (
                f"{snippet.fence.opened}: no run on record has printed this "
                f"({ran.id}, {max(e.date for e in fresh)})"
            )


def long_runs(waiting: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """The long runs left out, and the command that renews those that changed since; for people."""
    recorded = [entry for record in store.load() for entry in record.entries.values()]
    changed = set()
    for id_, key in sorted({(row["id"], row["key"]) for row in waiting}):
        known = [entry for entry in recorded if entry.id == id_]
        if any(entry.key == key for entry in known):
            continue
        since = max((entry.date for entry in known), default="")
        yield f"long run left out: {id_} " + (f"changed since {since}" if since else "never ran")
        changed.add(id_.partition("#")[0])
    if changed:
        paths = " ".join(f"docs/*/{slug}.*" for slug in sorted(changed))
        yield f"renew them: TORCHPROOF_LONG=1 {RENEW.format(paths=paths)}"


def _needs(page: tuple[Snippet, ...], snippet: Snippet) -> frozenset[str]:
    return frozenset(need.name for need in snippet.needs_on(page))
