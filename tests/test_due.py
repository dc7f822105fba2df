"""Sources of facts that have to be read again: each says who asks, and its day is not forgotten."""

import datetime

import pytest

from torchproof import facts
from torchproof.facts import __main__ as command
from torchproof.facts import due
from torchproof.facts.schema import TABLES, Again

pytestmark = pytest.mark.fast


@pytest.mark.parametrize("text", ["refresh", "checks", "never"])
def test_a_program_asks_or_nobody_has_to(text):
    assert Again(text).day is None


def test_somebody_reads_it_on_a_day():
    assert Again("2027-02-20").day == datetime.date(2027, 2, 20)


def test_anything_else_is_refused():
    with pytest.raises(ValueError, match="'later' is neither refresh, checks, never nor a day"):
        Again("later")


def days():
    loaded = facts.load()
    return {
        source.again.day
        for name in TABLES
        for source in getattr(loaded, name).sources.values()
        if source.again.day
    }


def test_what_is_due_is_listed_with_its_line_the_oldest_first():
    first = min(days())
    assert list(due.due(facts.load(), first - datetime.timedelta(1))) == []
    found = list(due.due(facts.load(), first))
    assert found and all(line.endswith(f"to be read again since {first}") for line in found)
    assert all(line.startswith("facts/") for line in found)
    later = list(due.due(facts.load(), max(days())))
    assert len(later) > len(found) and later[: len(found)] == found


def test_the_command_says_what_is_due(monkeypatch, capsys):
    class Later(datetime.date):
        @classmethod
        def today(cls):
            return cls(2999, 1, 1)

    monkeypatch.setattr(command.datetime, "date", Later)
    assert command.main(["due"]) == 1
    assert "to be read again since" in capsys.readouterr().out
