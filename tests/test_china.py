"""The pages In China: readers get to their answer by links, and each sentence has its fact."""

import itertools
import posixpath
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from torchproof import facts, plan, sentences
from torchproof.pages import loading
from torchproof.plan import Machine
from torchproof.project import DOCS
from torchproof.source.model import Page

PAGES = sorted(path.name for path in (DOCS / "en/china").glob("*.md"))
# Services and makers that a page may speak of, as it writes them, and their rows.
SERVICES = {
    "AutoDL": "AutoDL",
    "DSW": "PAI-DSW",
    "启智": "OpenI",
    "恒源云": "恒源云",
    "矩池云": "矩池云",
}
MODULE = {"MNIST": "mnist", "CIFAR-10": "cifar"}


def page(language: str, name: str) -> Page:
    return loading.load(DOCS / language / name)


def links(language: str, name: str) -> set[str]:
    """Where the links of a page lead: pages from the root of the language, or other sites."""
    found = [item.value for item in page(language, name).items if item.what == "link"]
    folder = posixpath.dirname(name)
    return {
        link if "://" in link else posixpath.normpath(posixpath.join(folder, link))
        for link in found
        if not link.startswith("#")
    }


# From the home page, each a link of the page before; then what stands on the last one.
STUDENT = ("index.md", "china/index.md", "start/windows.md")
ENGINEER = ("index.md", "china/index.md", "china/rented-gpus.md", "plan.md")
OWNER = ("index.md", "china/index.md", "china/accelerators.md")


@pytest.mark.parametrize("way", [STUDENT, ENGINEER, OWNER], ids=["student", "engineer", "owner"])
@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_way_goes_by_links(language: str, way: tuple[str, ...]) -> None:
    for here, there in itertools.pairwise(way):
        assert there in links(language, here), f"{language}: no link from {here} to {there}"


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_a_student_with_a_gtx_1650_finds_the_command_with_a_mirror(language: str) -> None:
    answer = plan.plan(Machine("windows", ("GTX 1650",)))
    shown = [fence.source for fence in page(language, STUDENT[-1]).fences]
    assert any(answer.mirrors[0].command in source for source in shown)


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_an_engineer_on_autodl_installs_nothing_over_the_image(language: str) -> None:
    made = page(language, ENGINEER[-2])
    assert "/root/autodl-tmp" in made.text
    installs = [line for f in made.fences for line in f.source.split("\n") if "pip install" in line]
    assert installs
    assert all("--dry-run" in line for line in installs)


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_owner_of_an_ascend_card_gets_the_pair_and_the_guide(language: str) -> None:
    made = page(language, OWNER[-1])
    row = next(row for row in facts.load().china.accelerators if row.id == "ascend")
    assert row.guide in links(language, OWNER[-1])
    (install,) = [f.source for f in made.fences if "torch-npu" in f.source]
    (number,) = re.findall(r"torch-npu==(\S+)", install)
    assert f"torch=={number}.*" in row.says[language]
    assert f"torch {number}" in made.text
    assert row.device in made.text


# --- facts ----------------------------------------------------------------------------------------


def test_each_source_is_of_this_year_and_read_again() -> None:
    for name, source in facts.load().china.sources.items():
        assert source.date.year >= 2026, name
        assert source.again, name
        assert source.again.day > source.date, name


def test_each_sentence_is_in_every_language() -> None:
    loaded = facts.load().china
    for row in (*loaded.hubs, *loaded.rented, *loaded.accelerators):
        assert set(row.says) == set(sentences.LANGUAGES), row.origin


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_a_service_that_is_named_has_a_row(language: str, name: str) -> None:
    known = {row.of for row in facts.load().china.rented}
    text = page(language, f"china/{name}").text
    assert {row for word, row in SERVICES.items() if word in text} <= known


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_there_are_five_pages_at_most_and_each_leads_to_the_report(language: str) -> None:
    assert sorted(path.name for path in (DOCS / language / "china").glob("*.md")) == PAGES
    assert len(PAGES) <= 5
    for name in PAGES:
        if name != "index.md":
            assert "china/index.md#report" in links(language, f"china/{name}")


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_sums_are_those_of_torchvision(language: str) -> None:
    found = find_spec("torchvision")
    if found is None or found.origin is None:
        pytest.skip("no torchvision here")
    folder = Path(found.origin).parent / "datasets"
    text = (DOCS / language / "china/models-and-data.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (MNIST|CIFAR-10) \| `([^`]+)` \| `(\w{32})` \|", text, re.MULTILINE)
    assert len(rows) == 5
    for data, file, md5 in rows:
        source = (folder / f"{MODULE[data]}.py").read_text(encoding="utf-8")
        assert re.search(rf'{re.escape(file)}"[^)]*?"{md5}"', source), file


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_undo_takes_away_what_was_set(language: str) -> None:
    made = page(language, "china/models-and-data.md")
    text = "\n".join(fence.source for fence in made.fences)
    named = {word for word in re.findall(r"\b(HF_(?:ENDPOINT|HUB_\w+))\b", made.text)}
    assert named
    for name in named:
        assert re.search(rf"unset .*\b{name}\b", text), name
        assert f"Remove-Item Env:{name} " in text
        assert re.search(rf"^set {name}=$", text, re.MULTILINE), name


def test_the_day_of_the_facts_is_not_before_their_sources() -> None:
    loaded = facts.load().china
    assert loaded.checked >= max(source.date for source in loaded.sources.values())
