"""How far the check of a snippet got: whether it ran, was resolved, or only read."""

from collections.abc import Iterable
from enum import StrEnum

from torchproof.kinds import Snippet
from torchproof.record import store
from torchproof.record.typed import ROOTS, STAND_INS
from torchproof.sentences import Clause, Clauses


class Rung(StrEnum):
    """The rungs, the highest first."""

    RAN = "ran"  # on a machine that has a record
    ROOT = "root"  # typed in a system made for the check
    RESOLVED = "resolved"  # by an index or an archive that answered
    STAND_INS = "stand_ins"  # by stand-ins for an index or a channel
    HELD = "held"  # against tables, facts or a tool's own parser
    PARSED = "parsed"  # only the grammar was asked
    NONE = "none"  # exempt, changed since, or not checked yet


# How it is said that an index or an archive has answered, and that the grammar alone was asked.
RESOLVED = frozenset(("checked.resolved", "checked.simulated"))
PARSED = frozenset(("checked.shell", "checked.script_unread", "checked.file_parsed"))


def of_check(how: Clauses) -> Rung:
    """The rung of what was checked without running."""
    keys = {part.key for part in how if isinstance(part, Clause)}
    if keys & RESOLVED:
        return Rung.RESOLVED
    return Rung.PARSED if keys and keys <= PARSED else Rung.HELD


def to_record(how: Clauses) -> str:
    """What an entry keeps: nothing for what ran, nor for what was held against tables."""
    rung = of_check(how)
    return "" if rung is Rung.HELD else str(rung)


def of(shown: Snippet, records: Iterable[store.Record]) -> Rung:
    """The highest rung that a snippet has on record as it stands; ``shown`` is what ran."""
    if shown.exemption is not None:
        return Rung.NONE
    known = [it.entries[shown.id] for it in records if shown.id in it.entries]
    fresh = [entry for entry in known if entry.key == shown.key]
    if any(entry.result == "ran" for entry in fresh):
        return Rung.RAN
    if ROOTS.of(shown):
        return Rung.ROOT
    found = {Rung(entry.rung or Rung.HELD) for entry in fresh}
    if STAND_INS.of(shown):
        found.add(Rung.STAND_INS)
    return next((rung for rung in Rung if rung in found), Rung.NONE)
