"""When a page was last checked: the oldest day of the facts and the runs that it rests on."""

import datetime
from collections.abc import Iterable, Sequence

from torchproof import facts
from torchproof.kinds import Snippet
from torchproof.record import store
from torchproof.record.typed import ROOTS, STAND_INS


def checked(
    page: Sequence[Snippet], files: Iterable[str], records: Sequence[store.Record]
) -> datetime.date | None:
    """``files``: of facts, by name. A snippet counts with its newest check; None for no day."""
    loaded = facts.load()
    days = [getattr(loaded, name).checked for name in files]
    for snippet in page:
        if known := _days(snippet.shown_by(tuple(page)), records):
            days.append(max(known))
    return min(days, default=None)


def _days(shown: Snippet, records: Iterable[store.Record]) -> list[datetime.date]:
    rows = [it.entries[shown.id] for it in records if shown.id in it.entries]
    fresh = [row.date for row in rows if row.key == shown.key]
    typed = [row.date for place in (ROOTS, STAND_INS) for row in place.of(shown).values()]
    return [datetime.date.fromisoformat(day) for day in (*fresh, *typed)]
