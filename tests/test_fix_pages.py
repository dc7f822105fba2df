"""The pages "Fix it": every failure has its section, and what a section shows is that failure."""

import json
import re
from pathlib import Path

import pytest

from torchproof import facts, pages
from torchproof.errors import PageError
from torchproof.facts.failures import GROUPS
from torchproof.failures import diagnose, table
from torchproof.fences import Fence

DOCS = facts.ROOT / "docs"
LANGUAGES = ("en", "zh")
RECORD = facts.ROOT / "verified" / "linux-x86_64-cpu.json"


def _failing(group: str) -> list[Fence]:
    page = pages.load(DOCS / "en/fix" / f"{group}.md")
    return [fence for fence in page.fences if "fails" in fence.attributes]


def _needs_gpu(fence: Fence) -> bool:
    return "gpu" in fence.attributes.get("needs", "").split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_every_failure_has_its_section(group: str, language: str) -> None:
    page = pages.load(DOCS / language / "fix" / f"{group}.md")
    anchors = [item.value.partition("#")[2] for item in page.items if item.what == "heading"]
    expected = [row.id for row in table().failures if row.group == group]
    assert sorted(a for a in anchors if a in expected) == sorted(expected)


def test_reproductions_are_what_the_rows_say() -> None:
    """cpu: a snippet of the section fails on any machine; gpu: only one with a GPU can."""
    shown: dict[str, set[str]] = {}
    for group in GROUPS:
        for fence in _failing(group):
            shown.setdefault(fence.heading, set()).add("gpu" if _needs_gpu(fence) else "cpu")
    found = {
        row.id: next((kind for kind in ("cpu", "gpu") if kind in shown.get(row.id, ())), "machine")
        for row in table().failures
    }
    assert found == {row.id: row.reproduction for row in table().failures}
    assert sum(kind == "cpu" for kind in found.values()) >= 40


@pytest.mark.parametrize("group", GROUPS)
def test_what_a_section_shows_is_known_as_that_failure(group: str) -> None:
    """The box names the failure from what its own snippet printed."""
    record = json.loads(RECORD.read_text(encoding="utf-8"))["snippets"]
    printed = {entry["id"]: entry.get("output", "") for entry in record}
    rows = {row.id: row for row in table().failures}
    for fence in _failing(group):
        row, output = rows.get(fence.heading), printed.get(f"fix/{group}#{fence.name}")
        if row is None or output is None:
            continue
        # The record has what was printed; the message of an error in a step is not part of that.
        answers = diagnose(f"{output}\n{fence.attributes['fails']}").answers[:3]
        found = {answer.cause.id for answer in answers}
        assert found & set(row.causes), f"{fence.opened}: {output}"


BAD = {
    "[[failure:nope]]": "facts/failures.yml has no failure 'nope'",
    "[[failure:file-broken]]\n\n[[failure:file-broken]]": "stands on this page twice",
    "[[failure:disk-full]]": "'disk-full' has its section in fix/install.md#disk-full",
    "[[failures:nope]]": "no group of failures 'nope'",
}


@pytest.mark.parametrize("text", BAD)
def test_a_section_that_cannot_be_is_refused(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "docs/en/fix/training.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"# Page {{#page}}\n\n{text}\n", encoding="utf-8")
    monkeypatch.setattr(pages, "relative", lambda path: "docs/en/fix/training.md")
    with pytest.raises(PageError, match=re.escape(BAD[text])) as refusal:
        pages.load(page)
    assert str(refusal.value).startswith("docs/en/fix/training.md:")
