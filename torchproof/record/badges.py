"""The record under each snippet, as text that needs no script, and the table of all snippets."""

import re
from collections.abc import Callable, Mapping
from html import escape
from itertools import groupby

from torchproof import facts, kinds, project, sentences
from torchproof.facts import samples
from torchproof.kinds import Snippet
from torchproof.proofs.recorder import cache
from torchproof.record import freshness, rungs, store, typed
from torchproof.record.rungs import Rung
from torchproof.record.store import Entry, Record
from torchproof.record.typed import HOME, ROOTS, STAND_INS, Typed
from torchproof.source.model import Fence, Page
from torchproof.targets import distributions

_TORCH = re.compile(r"\b(?:import|from) torch|\btorchrun\b|\btorch\.")
# What a badge tells of a machine, and the word before it.
NAMES = {
    "python": "Python",
    "torch": "torch",
    "torchvision": "torchvision",
    "cpu": "CPU",
    "gpu": "GPU",
    "driver": "driver",
}


def of_page(path: str, fences: list[Fence], language: str) -> list[str]:
    """One piece of HTML for each fence; "" under an output, which its snippet speaks for."""
    page = kinds.snippets(Page(path, {}, tuple(fences)))
    PAGES.setdefault(language, {})[path] = page
    return [badge(snippet, page, language) for snippet in page]


# What has been rendered in this process, by language and page: the table of all snippets reads it.
PAGES: dict[str, dict[str, tuple[Snippet, ...]]] = {}


def badge(snippet: Snippet, page: tuple[Snippet, ...], language: str) -> str:
    """What is known of ``snippet``, as HTML. The state is a class and, first of all, a sentence."""
    if not snippet.kind.speaks and snippet.exemption is None:
        return ""
    if snippet.exemption is not None:
        text = _say(
            "exempt",
            language,
            reason=snippet.exemption.reason,
            until=snippet.exemption.until.isoformat(),
        )
        return _paragraph("exempt", text)
    if snippet.kind is kinds.SAMPLE:
        return _recorded(snippet, language)
    # A program shown in pieces, or run by a command of the page, shows what that run showed.
    shown = snippet.shown_by(page)
    rows = [
        (record, record.entries[shown.id]) for record in _records() if shown.id in record.entries
    ]
    fresh = [(record, entry) for record, entry in rows if entry.key == shown.key]
    if any(entry.result == "ran" for _, entry in fresh):
        return _ran(fresh, snippet, shown, page, language)
    if tried := _tried(fresh, snippet, shown, language):
        return tried
    if rows:
        record, entry = max(rows, key=lambda row: (row[1].result == "ran", row[1].date))
        where = _where(record, entry, language)
        text = _stale(entry, where, language)
        return _paragraph("stale", text)
    return _paragraph("never", _say("never" if snippet.executable else "never_checked", language))


def _recorded(snippet: Snippet, language: str) -> str:
    """Where a recorded output is from: that is what its check has looked at."""
    row = samples.named(snippet.sample or "", project.ROOT)
    if row is None:  # its check says so
        return _paragraph("never", _say("never_checked", language))
    source = escape(sentences.text(sentences.quoted(row.sources), language))
    if row.link:
        source = f'<a href="{escape(row.link)}">{source}</a>'
    text = _say("recorded", language, source=source, date=row.date.isoformat())
    return f'<p class="tp-badge tp-sample">{text}</p>'


def _tried(
    rows: list[tuple[Record, Entry]], snippet: Snippet, shown: Snippet, language: str
) -> str:
    """What is known of what ran on no machine, the highest rung; "" for nothing."""
    wrong = "wrong" in snippet.fence.classes
    rung = rungs.of(shown, [record for record, _ in rows])
    if rung is Rung.ROOT:
        text = _in_roots(ROOTS.of(shown), shown, language)
        return _paragraph("wrong" if wrong or shown.fails else "ran", text)
    if rung is Rung.STAND_INS:
        refused = wrong or shown.fails is not None
        text = _with_stand_ins(STAND_INS.of(shown), refused, language)
        return _paragraph("wrong" if refused else "checked", text)
    if rung is Rung.NONE:
        return ""
    entry = next(entry for _, entry in rows if (entry.rung or Rung.HELD) == rung)
    key = f"checked_{entry.rung}" if entry.rung else "checked"
    how = sentences.text(entry.clauses, language)
    text = _say(key, language, date=entry.date, how=how)
    return _paragraph("wrong" if wrong else "checked", text)


def _ran(
    rows: list[tuple[Record, Entry]],
    snippet: Snippet,
    shown: Snippet,
    page: tuple[Snippet, ...],
    language: str,
) -> str:
    """``shown`` is what ran: the snippet itself, or what ran its file."""
    wrong = "wrong" in snippet.fence.classes
    ran = [row for row in rows if row[1].result == "ran"]
    ran.sort(key=lambda row: _speaks_for(*row, shown, page), reverse=True)
    verb, state = "ran", "ran"
    if shown.fails is not None:
        verb, state = "failed", "wrong"
    elif wrong:
        verb, state = "wrong", "wrong"
    summary = _said(verb, *ran[0], language)
    others = [row for row in ran[1:] if _gpu(*row)]
    if others:
        summary += " · " + _said("also", *others[0], language)
    elif not _gpu(*ran[0]) and _touches_torch(shown, page):
        summary += " · " + _say("no_gpu", language)
    details = "".join(f"<li>{escape(_detail(*row, language))}</li>" for row in ran)
    return (
        f'<details class="tp-badge tp-{state}"><summary>{escape(summary)}</summary>'
        f"<ul>{details}</ul></details>"
    )


def _in_roots(found: Mapping[str, Typed], shown: Snippet, language: str) -> str:
    """In which systems to throw away a command ran, and with what; since the oldest of the days."""
    ending = "_failed" if shown.fails is not None else ""
    said = []
    for key, rows in groupby(sorted(found.items(), key=_family), key=_family):
        ran = dict(rows)
        systems = sentences.say("lists.things_comma", language).join(
            distributions.NAMES.get(name, name) for name in ran
        )
        date = min(it.date for it in ran.values())
        said.append(_say(f"{key}{ending}", language, systems=systems, date=date))
        if any(it.stand_ins for it in ran.values()):
            said.append(_say(f"{key}_stand_ins", language))
    return " · ".join(said)


def _family(row: tuple[str, Typed]) -> str:
    """The key of the sentence on such a system."""
    return "home" if row[0] == HOME else "root"


def _root_column(system: str, language: str) -> str:
    if system == HOME:
        return _say("home_column", language)
    return _say("root_column", language, system=distributions.NAMES[system])


def _stand_in_column(name: str, language: str) -> str:
    return _say("stand_in_column", language, whose=sentences.say(f"stand_ins.{name}", language))


def _with_stand_ins(found: Mapping[str, Typed], refused: bool, language: str) -> str:
    """For whose packages others stood in, and what was found out; since the oldest of the days."""
    whose = sentences.say("lists.things_comma", language).join(
        sentences.say(f"stand_ins.{name}", language) for name in found
    )
    key = "stand_in_followed" if all(it.followed for it in found.values()) else "stand_in"
    key = "stand_in_refused" if refused else key
    return _say(key, language, whose=whose, date=min(it.date for it in found.values()))


def _speaks_for(
    record: Record, entry: Entry, snippet: Snippet, page: tuple[Snippet, ...]
) -> tuple[bool, bool, bool, str]:
    """The run that the badge names first is the one that is highest: what the page shows of its
    output is what it printed; then today's torch, a GPU, the day.
    """
    torch = record.runs[entry.run].get("torch") == facts.lookup("torch.version")
    outputs = [other for other in page if other.printed_by(page) == snippet.index]
    printed = all(freshness.prints(entry, shown) for shown in outputs)
    return printed, torch, _gpu(record, entry) != "", entry.date


def _said(key: str, record: Record, entry: Entry, language: str) -> str:
    return _say(key, language, where=_where(record, entry, language), date=entry.date)


def _touches_torch(snippet: Snippet, page: tuple[Snippet, ...]) -> bool:
    """Whether a GPU could make a difference: only what names torch is told to have met none."""
    ran = [snippet, *(other for other in page if other.run_by == snippet.index)]
    return snippet.kind is kinds.CELL or any(_TORCH.search(other.content) for other in ran)


def _say(key: str, language: str, **values: str) -> str:
    return sentences.say(f"badges.{key}", language, **values)


def _stale(entry: Entry, where: str, language: str) -> str:
    if entry.result == "ran":
        return _say("stale_ran", language, date=entry.date, where=where)
    return _say("stale_checked", language, date=entry.date)


def _recorded_word(word: str, language: str) -> str:
    """How a language says a word that records have; one that it lacks is itself."""
    key = re.sub(r"[^A-Za-z]+", "_", word)
    return sentences.section("record", language).get(key, word)


def _paragraph(state: str, text: str) -> str:
    return f'<p class="tp-badge tp-{state}">{escape(text)}</p>'


def _gpu(record: Record, entry: Entry) -> str:
    return record.runs[entry.run].get("gpu", "")


def _where(record: Record, entry: Entry, language: str) -> str:
    machine = record.runs[entry.run]
    device = _gpu(record, entry) or _say("cpu", language)
    torch = f", torch {machine['torch']}" if machine.get("torch") else ""
    return f"{machine['os']}, {device}{torch}"


def _detail(record: Record, entry: Entry, language: str) -> str:
    machine = record.runs[entry.run]
    parts = [entry.date, machine["os"]]
    parts += [f"{NAMES[name]} {machine[name]}" for name in NAMES if machine.get(name)]
    parts.append(_say("seconds", language, seconds=f"{entry.seconds:.1f}"))
    if entry.sandbox:
        parts.append(_say("sandbox", language, sandbox=_recorded_word(entry.sandbox, language)))
    for name, source in entry.data.items():
        data = f"{name}, {_recorded_word(source, language)}"
        parts.append(_say("data", language, data=data))
    return " · ".join(parts)


def table(language: str, link: Callable[[str, str], str]) -> str:
    """All snippets rendered so far by page and record, as HTML; ``link(slug, anchor)`` is a URL."""
    records = _records()
    head = [_say("snippet", language), _say("kind", language), *(record.name for record in records)]
    parts = []
    for _, page in sorted(PAGES.get(language, {}).items()):
        rows = [s for s in page if s.kind.speaks]
        if not rows:
            continue
        slug = rows[0].slug
        parts.append(f'<h3 id="{escape(slug.replace("/", "-"))}">{escape(slug)}</h3>')
        parts.append("<table><thead><tr>")
        # Columns that would be empty on this page are left out.
        tried = [it.shown_by(page) for it in rows]
        systems, others = (
            [name for name in kept.committed() if any(name in kept.of(it) for it in tried)]
            for kept in (ROOTS, STAND_INS)
        )
        columns = [_root_column(it, language) for it in systems]
        columns += [_stand_in_column(it, language) for it in others]
        parts += [f"<th>{escape(cell)}</th>" for cell in (*head, *columns)]
        parts.append("</tr></thead><tbody>")
        for snippet, shown in zip(rows, tried, strict=True):
            href = escape(link(slug, snippet.fence.heading))
            parts.append(f'<tr><td><a href="{href}">{escape(snippet.fence.name)}</a></td>')
            kind = sentences.say(f"kinds.{snippet.kind}", language)
            parts.append(f"<td>{escape(kind)}</td>")
            parts += [f"<td>{escape(_cell(record, shown, language))}</td>" for record in records]
            parts += [_typed_cell(ROOTS, it, shown, "cell_ran", language) for it in systems]
            parts += [_typed_cell(STAND_INS, it, shown, "cell_stand_in", language) for it in others]
            parts.append("</tr>")
        parts.append("</tbody></table>")
    return "".join(parts) or f"<p>{_say('empty', language)}</p>"


def _cell(record: Record, snippet: Snippet, language: str) -> str:
    entry = record.entries.get(snippet.id)
    if snippet.exemption is not None:
        return _say("cell_exempt", language)
    if entry is None:
        return "–"
    state = entry.result if entry.key == snippet.key else "stale"
    return _say(f"cell_{state}", language, date=entry.date)


def _typed_cell(records: typed.Records, name: str, shown: Snippet, key: str, language: str) -> str:
    row = records.of(shown).get(name)
    return f"<td>{escape(_say(key, language, date=row.date) if row else '–')}</td>"


@cache
def _records() -> list[Record]:
    return store.load()


def forget() -> None:
    """Read the records anew: they may have changed."""
    _records.cache_clear()
    typed.forget()
    samples.load.cache_clear()


def forget_pages(language: str) -> None:
    """All pages of the language are rendered anew."""
    PAGES.pop(language, None)
