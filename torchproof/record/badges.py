"""The record under each snippet, as text that needs no script, and the table of all snippets."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from html import escape

from torchproof import facts, kinds, project
from torchproof.facts import samples
from torchproof.kinds import Snippet
from torchproof.record import freshness, store
from torchproof.record.store import Entry, Record
from torchproof.source.model import Fence, Page

WORDS = {
    "en": {
        "ran": "Ran on {where}, {date}",
        "failed": "Failed as shown on {where}, {date}",
        "wrong": "Wrong, as marked; ran on {where}, {date}",
        "also": "also on {where}, {date}",
        "checked": "Checked without running, {date}: {how}",
        "stale_ran": "Changed since it last ran ({date}, {where})",
        "stale_checked": "Changed since it was last checked without running ({date})",
        "never": "Not run yet",
        "never_checked": "Not checked yet",
        "exempt": "Not checked: {reason} (until {until})",
        "recorded": "Recorded elsewhere: {source}, {date}",
        "no_gpu": "never run on a GPU",
        "seconds": "{seconds} s",
        "data": "data: {data}",
        "sandbox": "network: {sandbox}",
        "cpu": "CPU",
        "cell_ran": "ran {date}",
        "cell_checked": "checked {date}",
        "cell_stale": "changed since {date}",
        "cell_exempt": "exempt",
        "snippet": "Snippet",
        "kind": "Kind",
        "step": "step",
        "program": "program",
        "source": "source",
        "command": "command",
        "cell": "notebook cell",
        "config": "configuration",
        "sample": "recorded output",
        "text": "text",
        "empty": "No record yet.",
    },
    "zh": {
        "ran": "已于 {date} 在 {where} 上运行",
        "failed": "{date} 在 {where} 上运行，如页面所示报错",
        "wrong": "如标注所说是错误写法；{date} 在 {where} 上运行过",
        "also": "另于 {date} 在 {where} 上运行",
        "checked": "{date} 已检查（未运行）：{how}",
        "stale_ran": "上次运行（{date}，{where}）之后有改动",
        "stale_checked": "上次检查（{date}，未运行）之后有改动",
        "never": "尚未运行",
        "never_checked": "尚未检查",
        "exempt": "未检查：{reason}（有效期至 {until}）",
        "recorded": "录自他处：{source}，{date}",
        "no_gpu": "从未在 GPU 上运行",
        "seconds": "{seconds} 秒",
        "data": "数据：{data}",
        "sandbox": "网络：{sandbox}",
        "cpu": "CPU",
        "cell_ran": "{date} 已运行",
        "cell_checked": "{date} 已检查",
        "cell_stale": "{date} 后有改动",
        "cell_exempt": "豁免",
        "snippet": "代码",
        "kind": "类型",
        "step": "步骤",
        "program": "程序",
        "source": "源文件",
        "command": "命令",
        "cell": "笔记本单元格",
        "config": "配置文件",
        "sample": "录制的输出",
        "text": "文本",
        "empty": "还没有记录。",
    },
}
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
TERMS_ZH = {
    "network namespace": "网络命名空间隔离",
    "dead proxies": "以失效代理阻断",
    "open": "开放",
    "real": "真实数据",
    "real, JPEG copy": "真实数据（JPEG 压缩副本）",
    "stand-in": "替代数据",
    "download": "在线下载",
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
    words = WORDS[language]
    if not snippet.kind.speaks and snippet.exemption is None:
        return ""
    if snippet.exemption is not None:
        text = words["exempt"].format(
            reason=snippet.exemption.reason, until=snippet.exemption.until.isoformat()
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
    if fresh:
        return _known(fresh, snippet, shown, page, language)
    if rows:
        record, entry = max(rows, key=lambda row: (row[1].result == "ran", row[1].date))
        text = words[f"stale_{entry.result}"].format(
            date=entry.date, where=_where(record, entry, language)
        )
        return _paragraph("stale", text)
    return _paragraph("never", words["never" if snippet.executable else "never_checked"])


def _recorded(snippet: Snippet, language: str) -> str:
    """Where a recorded output is from: that is what its check has looked at."""
    row = samples.named(snippet.sample or "", project.ROOT)
    if row is None:  # its check says so
        return _paragraph("never", WORDS[language]["never_checked"])
    source = escape(row.source_zh if language == "zh" else row.source)
    if row.link:
        source = f'<a href="{escape(row.link)}">{source}</a>'
    text = WORDS[language]["recorded"].format(source=source, date=row.date.isoformat())
    return f'<p class="tp-badge tp-sample">{text}</p>'


def _known(
    rows: list[tuple[Record, Entry]],
    snippet: Snippet,
    shown: Snippet,
    page: tuple[Snippet, ...],
    language: str,
) -> str:
    """``shown`` is what ran: the snippet itself, or what ran its file."""
    words, wrong = WORDS[language], "wrong" in snippet.fence.classes
    ran = [row for row in rows if row[1].result == "ran"]
    if not ran:
        _, entry = rows[0]
        how = entry.how_zh if language == "zh" and entry.how_zh else entry.how
        text = words["checked"].format(date=entry.date, how=how)
        return _paragraph("wrong" if wrong else "checked", text)
    ran.sort(key=lambda row: _speaks_for(*row, shown, page), reverse=True)
    verb, state = "ran", "ran"
    if shown.fails is not None:
        verb, state = "failed", "wrong"
    elif wrong:
        verb, state = "wrong", "wrong"
    summary = _said(words[verb], *ran[0], language)
    others = [row for row in ran[1:] if _gpu(*row)]
    if others:
        summary += " · " + _said(words["also"], *others[0], language)
    elif not _gpu(*ran[0]) and _touches_torch(shown, page):
        summary += " · " + words["no_gpu"]
    details = "".join(f"<li>{escape(_detail(*row, language))}</li>" for row in ran)
    return (
        f'<details class="tp-badge tp-{state}"><summary>{escape(summary)}</summary>'
        f"<ul>{details}</ul></details>"
    )


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


def _said(words: str, record: Record, entry: Entry, language: str) -> str:
    return words.format(where=_where(record, entry, language), date=entry.date)


def _touches_torch(snippet: Snippet, page: tuple[Snippet, ...]) -> bool:
    """Whether a GPU could make a difference: only what names torch is told to have met none."""
    ran = [snippet, *(other for other in page if other.run_by == snippet.index)]
    return snippet.kind is kinds.CELL or any(_TORCH.search(other.content) for other in ran)


def _paragraph(state: str, text: str) -> str:
    return f'<p class="tp-badge tp-{state}">{escape(text)}</p>'


def _gpu(record: Record, entry: Entry) -> str:
    return record.runs[entry.run].get("gpu", "")


def _where(record: Record, entry: Entry, language: str) -> str:
    machine = record.runs[entry.run]
    device = _gpu(record, entry) or WORDS[language]["cpu"]
    torch = f", torch {machine['torch']}" if machine.get("torch") else ""
    return f"{machine['os']}, {device}{torch}"


def _detail(record: Record, entry: Entry, language: str) -> str:
    words, machine = WORDS[language], record.runs[entry.run]
    say = TERMS_ZH.get if language == "zh" else lambda term, _: term
    parts = [entry.date, machine["os"]]
    parts += [f"{NAMES[name]} {machine[name]}" for name in NAMES if machine.get(name)]
    parts.append(words["seconds"].format(seconds=f"{entry.seconds:.1f}"))
    if entry.sandbox:
        parts.append(words["sandbox"].format(sandbox=say(entry.sandbox, entry.sandbox)))
    for name, source in entry.data.items():
        parts.append(words["data"].format(data=f"{name}, {say(source, source)}"))
    return " · ".join(parts)


def table(language: str, link: Callable[[str, str], str]) -> str:
    """All snippets rendered so far by page and record, as HTML; ``link(slug, anchor)`` is a URL."""
    words, records = WORDS[language], _records()
    head = [words["snippet"], words["kind"], *(record.name for record in records)]
    parts = []
    for _, page in sorted(PAGES.get(language, {}).items()):
        rows = [s for s in page if s.kind.speaks]
        if not rows:
            continue
        slug = rows[0].slug
        parts.append(f'<h3 id="{escape(slug.replace("/", "-"))}">{escape(slug)}</h3>')
        parts.append("<table><thead><tr>")
        parts += [f"<th>{escape(cell)}</th>" for cell in head]
        parts.append("</tr></thead><tbody>")
        for snippet in rows:
            shown = snippet.shown_by(page)
            href = escape(link(slug, snippet.fence.heading))
            parts.append(f'<tr><td><a href="{href}">{escape(snippet.fence.name)}</a></td>')
            parts.append(f"<td>{escape(words[snippet.kind.name])}</td>")
            parts += [f"<td>{escape(_cell(record, shown, words))}</td>" for record in records]
            parts.append("</tr>")
        parts.append("</tbody></table>")
    return "".join(parts) or f"<p>{words['empty']}</p>"


def _cell(record: Record, snippet: Snippet, words: Mapping[str, str]) -> str:
    entry = record.entries.get(snippet.id)
    if snippet.exemption is not None:
        return words["cell_exempt"]
    if entry is None:
        return "–"
    state = entry.result if entry.key == snippet.key else "stale"
    return words[f"cell_{state}"].format(date=entry.date)


@cache
def _records() -> list[Record]:
    return store.load()


def forget() -> None:
    """Read the records and pages anew at the next build of a running server."""
    _records.cache_clear()
    samples.load.cache_clear()
    PAGES.clear()
