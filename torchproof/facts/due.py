"""What has to be read again by somebody, because its day has come."""

import datetime
from collections.abc import Iterator

from torchproof.facts import Facts
from torchproof.facts.schema import TABLES


def due(facts: Facts, today: datetime.date) -> Iterator[str]:
    """The sources whose day has come, the longest overdue first, a line each with file and line."""
    found = [
        (source.again.day, source, id)
        for name in TABLES
        for id, source in getattr(facts, name).sources.items()
        if source.again and source.again.day and source.again.day <= today
    ]
    for day, source, id in sorted(found, key=lambda row: (row[0], str(row[1].origin))):
        yield f"{source.origin}: {id}: read on {source.date}, to be read again since {day}"
