"""The record: merged, whole or not at all, and without the names of person and machine."""

import getpass
import json
import re
import socket
from functools import cache
from pathlib import Path

import pytest

from torchproof import kinds, project
from torchproof.checks.snippet import Snippet
from torchproof.errors import Origin
from torchproof.pages import loading
from torchproof.record import freshness, store
from torchproof.record.store import Entry
from torchproof.record.typed import ROOTS, STAND_INS, Records
from torchproof.source.model import Fence, Page

MACHINE = {"os": "Linux", "system": "linux", "machine": "x86_64", "torch": "2.15.0"}


def entry(id_: str, key: str = "k", **more: object) -> Entry:
    return Entry(id=id_, key=key, kind="step", result="ran", date="2026-11-20", run="r", **more)


def test_written_and_read_again(tmp_path: Path) -> None:
    one = entry("a#1", seconds=1.5, data={"mnist": "real"}, output="x\n")
    store.write("linux-cpu", MACHINE, [one], None, tmp_path)
    (record,) = store.load(tmp_path)
    assert record.entries == {"a#1": one}
    assert record.runs == {"r": MACHINE}


def test_how_it_was_checked_is_kept_in_each_language(tmp_path: Path) -> None:
    """The texts of that day: what a sentence is today says nothing of an older check."""
    how = {"en": "parsed", "zh": "已解析"}
    path = store.write("r", MACHINE, [entry("a#1", how=how)], None, tmp_path)
    (row,) = json.loads(path.read_text(encoding="utf-8"))["snippets"]
    assert (row["how"], row["how_zh"]) == ("parsed", "已解析")
    (record,) = store.load(tmp_path)
    assert record.entries["a#1"].how == how


def test_partial_run_merges(tmp_path: Path) -> None:
    store.write("r", MACHINE, [entry("a#1"), entry("b#1")], None, tmp_path)
    store.write("r", MACHINE, [entry("a#1", "new")], frozenset(("a#1", "b#1")), tmp_path)
    (record,) = store.load(tmp_path)
    assert {e.id: e.key for e in record.entries.values()} == {"a#1": "new", "b#1": "k"}


def test_snippets_that_left_the_pages_leave_the_record(tmp_path: Path) -> None:
    store.write("r", MACHINE, [entry("a#1"), entry("gone#1")], None, tmp_path)
    store.write("r", MACHINE, [], frozenset(("a#1",)), tmp_path)
    assert set(store.load(tmp_path)[0].entries) == {"a#1"}


def command(name: str, source: str = "true") -> Snippet:
    at = Origin("docs/en/a.md", 1)
    heading, _, number = name.rpartition("-")
    fence = Fence("bash", source, (at,), at, 1, {}, {}, heading=heading, number=int(number))
    (one,) = kinds.snippets(Page("docs/en/a.md", {}, (fence,)))
    return one


def test_what_was_typed_is_merged(tmp_path: Path) -> None:
    records = Records(tmp_path, "stand_ins")
    before = [(command("do-1"), False), (command("do-2"), True)]
    records.write("debian12", before)
    changed = command("do-1", "false")
    records.write("debian12", [(changed, True)])
    rows = records.load()["debian12"]
    assert {id_: (row.key, row.stand_ins) for id_, row in rows.items()} == {
        "a#do-1": (changed.key, True),
        "a#do-2": (before[1][0].key, True),
    }


@pytest.mark.parametrize("flag", ["stand_ins", "followed"])
def test_what_was_typed_and_is_not_on_record_is_named(tmp_path: Path, flag: str) -> None:
    records = Records(tmp_path, flag)
    records.write("debian12", [(command("do-1"), False)])
    assert records.stale("debian12", [(command("do-1"), False)], "tests/x.py") == []
    for other in ((command("do-1", "false"), False), (command("do-1"), True)):
        what, renew = records.stale("debian12", [other], "tests/x.py")
        assert what.startswith("docs/en/a.md:1: a#do-1 ") and "tests/x.py --record" in renew


def test_a_broken_record_of_what_was_typed_is_named(tmp_path: Path) -> None:
    (tmp_path / "debian12.json").write_text('[{"id": "a#do-1"}]', encoding="utf-8")
    with pytest.raises(ValueError, match=rf"verified/{tmp_path.name}/debian12.json: no record"):
        Records(tmp_path, "stand_ins").load()


@pytest.mark.parametrize("text", ["", "[]", '{"runs": {}}', '{"runs": {}, "snippets": [{"x": 1}]}'])
def test_broken_record_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "r.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"verified/r.json: no record"):
        store.load(tmp_path)


def test_names_of_person_and_machine_are_removed() -> None:
    text = f"{Path.home()}/a {project.ROOT}/b /home/somebody/c /tmp/x/y"
    assert str(Path.home()) not in store.clean(text)
    assert "somebody" not in store.clean(text)
    assert "/tmp" not in store.clean(text)
    if len(socket.gethostname()) > 3:
        assert socket.gethostname() not in store.clean(f"on {socket.gethostname()} now")


def test_long_output_is_cut() -> None:
    assert store.clean("x" * (store.LONGEST_OUTPUT + 1)).endswith("[cut]")


def test_committed_records_hold_no_absolute_path_or_name() -> None:
    user = getpass.getuser()
    for path in sorted(project.VERIFIED.glob("*.json")):
        text = path.read_text(encoding="utf-8")
        found = re.findall(
            r'(?<![\w.])/(?:home|root|Users|tmp|var|work|mnt)/[^\s"]*|[A-Z]:\\\\', text
        )
        assert not found, f"verified/{path.name}: absolute paths: {found[:5]}"
        if len(user) > 3 and user not in ("root", "runner", "user"):
            assert user not in text, f"verified/{path.name} names the user"
        data = json.loads(text)
        assert {row["run"] for row in data["snippets"]} == set(data["runs"])


@cache
def in_english() -> tuple[tuple[Snippet, ...], ...]:
    """All pages; those in Chinese have the same snippets and outputs (test_accounts.py)."""
    paths = [path for path in loading.all_pages() if "en" in path.relative_to(project.ROOT).parts]
    return tuple(kinds.snippets(loading.load(path)) for path in paths)


@pytest.mark.parametrize("records", [ROOTS, STAND_INS], ids=lambda it: it.folder.name)
def test_what_was_typed_is_on_the_pages(records: Records) -> None:
    known = {it.id for page in in_english() for it in page}
    gone = [(name, id_) for name, rows in records.load().items() for id_ in rows.keys() - known]
    assert not gone, f"take these lines out of verified/{records.folder.name}/"


def test_the_record_is_that_of_the_pages_as_they_stand() -> None:
    """Record and pages are compared, whatever machine this is."""
    records = store.load()
    found = [line for page in in_english() for line in freshness.stale(page, records)]
    assert not found, f"{len(found)} to record anew:\n" + "\n".join(found)


def test_outputs_on_pages_are_those_of_runs_on_record() -> None:
    records = store.load()
    found = [line for page in in_english() for line in freshness.unprinted(page, records)]
    assert not found, f"{len(found)} to record with --update-outputs:\n" + "\n".join(found)
