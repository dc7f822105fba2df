"""Planted faults: the generator knows no checker, and the checks of pages name what it plants.

A small sample runs here; all of it: python tests/benchmarks/score_planted.py
"""

import hashlib
import random
import sys
from pathlib import Path

import planting
import pytest
import yaml
from planting import Block

sys.path.insert(0, str(Path(__file__).parent / "benchmarks"))

import planted_pages
import score_planted
from planted_pages import Pages

from torchproof import project
from torchproof.pages import loading

CASES = yaml.safe_load((score_planted.CASES / "planted.yml").read_text(encoding="utf-8"))
PAGES, EACH = 10, 4

BLOCK = Block("a#b-1", "command", "bash", "", "pip install torch==2.15.0 torchvision\nls --all")


def named(case: dict[str, str]) -> str:
    return f"{case['family']}-{CASES.index(case)}"


@pytest.fixture(autouse=True)
def _closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the index of the day says is no part of the figure."""
    monkeypatch.delenv("TORCHPROOF_NETWORK", raising=False)


@pytest.mark.fast
def test_the_same_seed_plants_the_same_faults() -> None:
    faults = planting.draw([BLOCK], 5)
    assert faults == planting.draw([BLOCK], 5)
    assert faults != planting.draw([BLOCK], 5, seed=16)


@pytest.mark.fast
def test_a_fault_changes_one_line_and_no_two_are_alike() -> None:
    faults = planting.draw([BLOCK], 50)
    assert {fault.family for fault in faults} >= {"names", "versions", "options", "commands"}
    for fault in faults:
        before, after = BLOCK.source.split("\n"), fault.source.split("\n")
        assert [a != b for a, b in zip(before, after, strict=True)].count(True) == 1
    assert len({fault.source for fault in faults}) == len(faults)


@pytest.mark.fast
@pytest.mark.parametrize("word", ["torch", "--index-url", "CUDA_HOME", "a1"])
def test_a_typo_is_another_word_that_begins_alike(word: str) -> None:
    made = {planting.typo(word, random.Random(n)) for n in range(50)}
    assert word not in made
    assert {text[0] for text in made} == {word[0]}


@pytest.mark.fast
@pytest.mark.parametrize("case", [c for c in CASES if "wrong" in c], ids=named)
def test_a_hand_made_fault_is_named(case: dict[str, str]) -> None:
    found = planted_pages.judge_alone(case["language"], case["wrong"], case.get("title", ""))
    assert found.place.startswith("docs/en/planted.md:"), "nothing names it"
    assert case.get("says", "") in found.message


@pytest.mark.fast
@pytest.mark.parametrize("case", [c for c in CASES if "right" in c], ids=named)
def test_its_right_twin_is_not(case: dict[str, str]) -> None:
    found = planted_pages.judge_alone(case["language"], case["right"], case.get("title", ""))
    assert not found.message


def test_a_sample_of_generated_faults_is_named() -> None:
    """One fault in ten may be missed, so that the edit of a page alone makes no test fail."""
    paths = sorted(
        (p for p in loading.all_pages() if p.relative_to(project.DOCS).parts[0] == "en"),
        key=lambda p: hashlib.sha256(p.name.encode()).digest(),
    )
    slugs = frozenset(planted_pages.slug(path, "en") for path in paths[:PAGES])
    pages = Pages(slugs=slugs)
    table = [f for f in planting.draw(pages.blocks(), EACH) if f.family in planting.BY_TABLE]
    assert len(table) > 3 * EACH, "the sample is too small to mean anything"
    every = score_planted.total(score_planted.generated(pages, table, runs=0))
    assert not every.refused, "\n".join(every.refused)
    assert len(every.missed) <= every.faults / 10, "\n".join(every.missed)
