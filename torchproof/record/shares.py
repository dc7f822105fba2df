"""How many snippets stand on which rung, by page: as JSON, and as a table for readers."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from torchproof import kinds, sentences
from torchproof.kinds import Snippet
from torchproof.record import rungs, store
from torchproof.record.rungs import Rung

# Where the JSON lies in the site, beside the page of the record.
PLACE = "verified/shares.json"
_SHOWN = 12  # programs that are named, of those whose commands only were read

Pages = Iterable[Sequence[Snippet]]


def by_page(pages: Pages, records: Sequence[store.Record]) -> Mapping[str, Counter[Rung]]:
    """By page, such as "driver/debian", how many of its snippets stand on each rung."""
    found: dict[str, Counter[Rung]] = {}
    for snippet, rung in _each(pages, records):
        found.setdefault(snippet.slug, Counter())[rung] += 1
    return found


def as_json(pages: Pages, records: Sequence[store.Record]) -> str:
    """``{"pages": {page: {rung: snippets}}, "all": {rung: snippets}}``."""
    found = by_page(pages, records)
    rows = {page: _row(counts) for page, counts in sorted(found.items())}
    whole = _row(sum(found.values(), Counter()))
    return json.dumps({"pages": rows, "all": whole}, indent=1) + "\n"


def table(pages: Pages, records: Sequence[store.Record], language: str) -> str:
    """The shares of all pages, and which programs' commands are read and not run, as HTML."""
    counts: Counter[Rung] = Counter()
    read: Counter[str] = Counter()
    for snippet, rung in _each(pages, records):
        counts[rung] += 1
        if rung in (Rung.HELD, Rung.PARSED):
            read[_starts(snippet)] += 1
    total = counts.total() or 1
    parts = ["<table><thead><tr>"]
    parts += [f"<th>{escape(_say(key, language))}</th>" for key in ("rung", "snippets", "share")]
    parts.append("</tr></thead><tbody>")
    for rung in Rung:
        if counts[rung]:
            share = f"{100 * counts[rung] / total:.1f} %"
            cells = (_say(f"rung_{rung}", language), counts[rung], share)
            parts.append("<tr>" + "".join(f"<td>{escape(str(it))}</td>" for it in cells) + "</tr>")
    parts.append("</tbody></table>")
    named = sentences.say("lists.things_comma", language).join(
        f"{name} {number}" for name, number in read.most_common(_SHOWN)
    )
    file = f'<a href="{PLACE.rpartition("/")[2]}">shares.json</a>'
    parts.append(f"<p>{escape(_say('read', language, programs=named))}</p>")
    parts.append(f"<p>{_say('file', language, file=file)}</p>")
    return "".join(parts)


def _each(pages: Pages, records: Sequence[store.Record]) -> Iterator[tuple[Snippet, Rung]]:
    """Outputs have no rung of their own, and what was recorded elsewhere says so itself."""
    for page in pages:
        for snippet in page:
            if snippet.kind.speaks and snippet.kind is not kinds.SAMPLE:
                yield snippet, rungs.of(snippet.shown_by(tuple(page)), records)


def _row(counts: Counter[Rung]) -> dict[str, int]:
    return {str(rung): counts[rung] for rung in Rung if counts[rung]}


def _starts(snippet: Snippet) -> str:
    """The program that a command starts first; of other fences, and of Windows', their language."""
    if snippet.kind is not kinds.COMMAND or snippet.language != "bash":
        return snippet.language
    words = re.sub(r"^\s*#.*", "", snippet.fence.source, flags=re.MULTILINE).split()
    return next((it for it in words if it != "sudo" and "=" not in it), snippet.language)


def _say(key: str, language: str, **values: str) -> str:
    return sentences.say(f"shares.{key}", language, **values)
