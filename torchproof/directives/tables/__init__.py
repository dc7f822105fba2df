"""Facts as HTML tables, in each language: what a page asks for with ``[[facts:releases]]``."""

import re
from html import escape
from pathlib import Path
from typing import Any

from torchproof import facts, project
from torchproof.directives.tables.tables import TABLES, Cell, Table, used
from torchproof.directives.tables.words import say, term
from torchproof.facts.schema import Source

__all__ = ["TABLES", "render"]


def render(name: str, language: str, folder: Path = project.FACTS) -> str:
    """A table of ``TABLES`` with its sources under it, as HTML.

    Each cell ends its line, so that what reads the text alone does not run two of them together.

    Raises KeyError with the names that exist.
    """
    if name not in TABLES:
        raise KeyError(f"no table of facts {name!r}; there are: {', '.join(TABLES)}")
    table, loaded = TABLES[name], facts.load(folder)
    rows = table.rows(loaded)
    title = escape(say("scroll", language, title=say(f"titles.{table.title}", language)))
    parts = [
        f'<div class="tp-facts" data-tp-facts="{name}">',
        f'<div class="tp-facts__scroll" role="region" tabindex="0" aria-label="{title}">',
        '<table class="tp-table">',
        _head(table, language),
        "<tbody>",
        *(_row(name, table, row, language) for row in rows),
        "</tbody></table></div>",
    ]
    if table.note:
        parts.append(f"<p>{table.note(loaded, language)}</p>")
    file = getattr(loaded, table.file)
    parts += [_sources(name, table, file, used(rows), language), "</div>"]
    return "\n".join(parts)


def _head(table: Table, language: str) -> str:
    heads = [*(column.head(language) for column in table.columns), say("sources", language)]
    cells = "\n".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    return f"<thead><tr>{cells}</tr></thead>"


def _row(name: str, table: Table, row: Any, language: str) -> str:
    first, *others = (column.cell(row, language) for column in table.columns)
    cells = [f'<th scope="row"{_attributes(first)}>{first.html}</th>']
    cells += [f"<td{_attributes(cell)}>{cell.html}</td>" for cell in others]
    links = ", ".join(
        f'<a href="#{_anchor(name, source)}">{escape(source)}</a>' for source in row.sources
    )
    cells.append(f"<td>{links}</td>")
    return "<tr>" + "\n".join(cells) + "</tr>"


def _attributes(cell: Cell) -> str:
    sort = "" if cell.sort is None else f' data-sort="{escape(cell.sort)}"'
    return sort + (' class="tp-long"' if cell.long else "")


def _anchor(name: str, source: str) -> str:
    return f"{name}-source-{source}"


def _sources(name: str, table: Table, file: Any, ids: list[str], language: str) -> str:
    heading = escape(say("sources", language))
    checked = escape(say("checked", language, date=file.checked.isoformat(), file=table.file))
    items = "\n".join(_source(_anchor(name, id), id, file.sources[id], language) for id in ids)
    return f'<p class="tp-sources"><strong>{heading}</strong> · {checked}</p>\n<ul>{items}</ul>'


def _source(anchor: str, id: str, source: Source, language: str) -> str:
    where = escape(term(source.where, language))
    if re.match(r"https://", source.where):
        where = f'<a href="{where}">{where.removeprefix("https://")}</a>'
    read = say("read", language, date=source.date.isoformat())
    if source.again and source.again != "never":
        kind = "day" if source.again.day else source.again
        read += ", " + say(f"again.{kind}", language, date=source.again)
    read = escape(read)
    # What was read stands in the facts in English, as a reference is.
    what = f'<span lang="en">{escape(source.what)}</span>'
    return f'<li id="{anchor}"><strong>{escape(id)}</strong>: {what} · {where} · {read}</li>'
