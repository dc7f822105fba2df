"""How far the check of a snippet got, and the shares that the site shows of it."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from torchproof import kinds, sentences
from torchproof.checks.snippet import Snippet
from torchproof.errors import Origin
from torchproof.record import badges, rungs, shares, typed
from torchproof.record.rungs import Rung
from torchproof.record.store import Entry, Record
from torchproof.record.typed import ROOTS, STAND_INS, Records, Typed
from torchproof.source.model import Fence, Page


def page(*sources: str, language: str = "bash") -> tuple[Snippet, ...]:
    fences = []
    for number, source in enumerate(sources, 1):
        at = Origin("docs/en/a.md", number)
        known = {"heading": "run", "number": number}
        fences.append(Fence(language, source, (at,), at, 1, {}, {}, **known))
    return kinds.snippets(Page("docs/en/a.md", {}, tuple(fences)))


def record(*rows: tuple[Snippet, str, str]) -> Record:
    entries = {
        one.id: Entry(one.id, one.key, one.kind.name, result, "2026-11-30", "r", rung=rung)
        for one, result, rung in rows
    }
    return Record("cpu", {"r": {"os": "Debian 12"}}, entries)


@pytest.fixture(autouse=True)
def tried(monkeypatch: pytest.MonkeyPatch) -> dict[Records, dict[str, Typed]]:
    """By place, what was tried there: nothing, and nothing of the committed records."""
    known: dict[Records, dict[str, Typed]] = {}
    monkeypatch.setattr(typed, "_committed", lambda records: {"one": known.get(records, {})})
    return known


def test_an_answer_of_an_index_is_told_from_a_table() -> None:
    pip = sentences.clause("checked.pip")
    answered = sentences.clause("checked.resolved", date="2026-11-30", where="linux")
    simulated = sentences.clause("checked.simulated", family="Debian", date="", where="amd64")
    parsed = sentences.clause("checked.file_parsed", form="YAML")
    assert rungs.of_check(answered + pip) is Rung.RESOLVED
    assert rungs.of_check(simulated) is Rung.RESOLVED
    assert rungs.of_check(pip) is Rung.HELD
    assert rungs.of_check(parsed) is Rung.PARSED
    assert rungs.of_check(parsed + pip) is Rung.HELD
    assert [rungs.to_record(how) for how in ((), pip, parsed)] == ["", "", "parsed"]


def test_every_sentence_that_a_rung_stands_on_exists() -> None:
    assert sentences.load("en").keys() >= rungs.RESOLVED | rungs.PARSED


def test_the_highest_rung_counts(tried: dict[Records, dict[str, Typed]]) -> None:
    (one,) = page("sudo apt install -y git")
    read, ran = record((one, "checked", "")), record((one, "ran", ""))
    resolved = record((one, "checked", "resolved"))
    assert rungs.of(one, [read]) is Rung.HELD
    tried[STAND_INS] = {one.id: Typed(one.id, one.key, "2026-11-30")}
    assert rungs.of(one, [read]) is Rung.STAND_INS
    assert rungs.of(one, [read, resolved]) is Rung.RESOLVED
    tried[ROOTS] = {one.id: Typed(one.id, one.key, "2026-11-30")}
    assert rungs.of(one, [resolved]) is Rung.ROOT
    assert rungs.of(one, [resolved, ran]) is Rung.RAN


def test_what_was_edited_since_has_no_rung() -> None:
    (one,) = page("git --version")
    known = record((one, "ran", ""))
    assert rungs.of(replace(one, key="other"), [known]) is Rung.NONE


def test_shares_by_page_and_in_all() -> None:
    found = page("git --version", "sudo apt install -y git", "# look\nconda list")
    known = record((found[0], "ran", ""), (found[1], "checked", "resolved"))
    counted = {"ran": 1, "resolved": 1, "none": 1}
    assert json.loads(shares.as_json([found], [known])) == {"pages": {"a": counted}, "all": counted}


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_table_names_what_was_only_read(language: str) -> None:
    found = page("git --version", "# look\nsudo conda list", "conda list")
    known = record(*((one, "checked", "") for one in found[1:]), (found[0], "ran", ""))
    html = shares.table([found], [known], language)
    said = unescape(re.sub(r"<[^>]+>", " ", html))
    assert "33.3 %" in said
    assert "66.7 %" in said
    assert "conda 2" in said
    assert "git" not in said
    assert 'href="shares.json"' in html


def test_a_badge_names_the_rung(monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = page("sudo apt install -y git")
    for rung, begins in (("", "Checked"), ("resolved", "Resolved"), ("parsed", "Only parsed")):
        known = record((one, "checked", rung))
        monkeypatch.setattr(badges, "_records", lambda known=known: [known])
        assert f">{begins}" in badges.badge(one, (one,), "en")


def test_what_no_machine_can_run_shows_its_stand_ins(monkeypatch, tried) -> None:
    (one,) = page("conda create -n demo python")
    monkeypatch.setattr(badges, "_records", list)
    assert ">Not run yet" in badges.badge(one, (one,), "en")
    tried[STAND_INS] = {one.id: Typed(one.id, one.key, "2026-11-30")}
    monkeypatch.setitem(sentences.load("en"), "stand_ins.one", "a channel")
    assert ">Solved with stand-ins for a channel, 2026-11-30" in badges.badge(one, (one,), "en")
