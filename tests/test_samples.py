"""Recorded outputs: their list, their place on pages, and a planted break of each kind."""

import csv
import shutil
from pathlib import Path

import pytest
from test_breakages import Project, caught

from torchproof import kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.facts import samples
from torchproof.pages import loading
from torchproof.project import DOCS, ROOT
from torchproof.record import badges

FENCE = '```text\n--8<-- "samples/r580_rtx4050laptop_wsl2.txt{lines}"\n```\n'


def page(tmp_path: Path, text: str) -> tuple[Snippet, ...]:
    path = tmp_path / "page.md"
    path.write_text("# Page {#page}\n\n" + text, encoding="utf-8", newline="\n")
    return kinds.snippets(loading.load(path))


def test_every_sample_is_listed() -> None:
    folder = ROOT / samples.FOLDER
    assert set(samples.load(ROOT)) == {path.name for path in folder.glob("*.txt")}


def test_a_fence_of_a_sample_is_a_sample(tmp_path: Path) -> None:
    (one,) = page(tmp_path, FENCE.format(lines=""))
    assert (one.kind, one.sample) == (kinds.SAMPLE, "facts/samples/r580_rtx4050laptop_wsl2.txt")
    (some,) = page(tmp_path, FENCE.format(lines=":2:3"))
    assert some.kind is kinds.SAMPLE
    assert some.fence.source.split("\n") == one.fence.source.split("\n")[1:3]


def test_directly_after_a_command_it_is_no_output(tmp_path: Path) -> None:
    made = page(tmp_path, "```bash\nnvidia-smi\n```\n\n" + FENCE.format(lines=""))
    assert [one.kind for one in made] == [kinds.COMMAND, kinds.SAMPLE]


def test_a_line_typed_beside_it_makes_it_text(tmp_path: Path) -> None:
    text = FENCE.format(lines="").replace("\n```\n", "\nand a line that was typed\n```\n")
    with pytest.raises(PageError, match="text that no check covers"):
        page(tmp_path, text)


@pytest.mark.parametrize(
    ("language", "file", "said"),
    [
        ("en", "r580_rtx4050laptop_wsl2.txt", ["Recorded elsewhere: a public", ", 2026-11-20<"]),
        ("zh", "r580_rtx4050laptop_wsl2.txt", ["录自他处：某公开仓库", "，2026-11-20<"]),
        ("en", "err_no_devices.txt", ['<a href="https://', "canonical/ubuntu-server"]),
    ],
)
def test_the_badge_names_the_source(
    tmp_path: Path, language: str, file: str, said: list[str]
) -> None:
    made = page(tmp_path, f'```text\n--8<-- "samples/{file}"\n```\n')
    html = badges.badge(made[0], made, language)
    assert all(words in html for words in said), html


# --- breaks ---------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The small project, with a sample on its page and the reader of the planner."""
    if shutil.which("node") is None:
        pytest.skip("needs node: the planner's reader runs in Node.js")
    made = Project(tmp_path)
    shutil.copytree(DOCS / "assets/planner", tmp_path / "docs/assets/planner")
    made.edit("## Program", FENCE.format(lines="") + "\n## Program")
    return made


def relist(project: Project, file: str, **changes: str | None) -> int:
    """Change a row of the list, or drop it; its line."""
    path = project.root / samples.INDEX
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    (place,) = (n for n, row in enumerate(rows) if row["file"] == file)
    names = list(rows[0])
    if changes:
        rows[place].update(changes)
    else:
        del rows[place]
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return place + 2


def test_a_sample_is_accounted_for(project: Project) -> None:
    done = project.check("test_accounts.py", "docs")
    assert done.returncode == 0, done.stdout


def test_a_sample_nobody_listed(project: Project) -> None:
    relist(project, "r580_rtx4050laptop_wsl2.txt")
    caught(project, "docs/en/page.md:17", "is not in facts/samples/index.csv")


def test_a_sample_without_a_source(project: Project) -> None:
    line = relist(project, "r580_rtx4050laptop_wsl2.txt", source_en="")
    caught(project, f"facts/samples/index.csv:{line}", "'source_en' is missing or empty")


def test_a_sample_that_was_changed(project: Project) -> None:
    name = "facts/samples/r580_rtx4050laptop_wsl2.txt"
    project.edit("580.88", "581.88", name)
    caught(project, name, "finds driver '581.88'", "says '580.88'")


def test_an_error_that_the_reader_does_not_know(project: Project) -> None:
    name = "facts/samples/err_no_devices.txt"
    project.edit("r580_rtx4050laptop_wsl2", "err_no_devices")
    project.edit("No devices were found", "There is no device", name)
    caught(project, name, "says 'smi'")


def test_a_needless_exemption(project: Project) -> None:
    project.edit("```text\n--8<--", '```{.text data-exempt="why" data-until="2027-01-01"}\n--8<--')
    caught(project, "docs/en/page.md:17", "needless exemption")
