"""Order, parts and progress of a run, and the accounts of several machines as one."""

import json
import re
from pathlib import Path

import pytest
from small_project import Project

from torchproof import accounts, scheduling

KNOWN = {"long.md": 100.0, "tests/test_a.py": 60.0, "tests/test_b.py": 50.0, "short.md": 5.0}
IDS = [
    "tests/test_a.py::test_it",
    "tests/test_b.py::test_it",
    "docs/en/long.md::top-1",
    "docs/en/short.md::top-1",
    "docs/zh/long.md::top-1",
    "docs/zh/short.md::top-1",
    "tests/test_new.py::test_it",
]


@pytest.mark.fast
def test_a_scope_is_a_page_in_all_languages() -> None:
    assert scheduling.scope("docs/en/setup/verify.md::run-1") == "setup/verify.md"
    assert scheduling.scope("docs/zh/setup/verify.md::run-1") == "setup/verify.md"
    assert scheduling.scope("tests/test_a.py::test_it[zh/x]") == "tests/test_a.py zh"


@pytest.mark.fast
@pytest.mark.parametrize("whole", [1, 2, 3, 4, 9])
def test_parts_make_the_whole_and_are_of_about_equal_length(whole, monkeypatch) -> None:
    monkeypatch.setattr(scheduling, "_committed", lambda: KNOWN)
    parts = [scheduling.of_shard(IDS, part, whole) for part in range(1, whole + 1)]
    assert sorted(name for part in parts for name in part) == sorted({*KNOWN, "tests/test_new.py"})
    loads = [sum(KNOWN.get(name, 0.5) for name in part) for part in parts]
    assert max(loads) <= max(100.0, sum(loads) / whole + 50)


@pytest.mark.fast
@pytest.mark.parametrize("wish", ["", "1", "0/4", "5/4", "a/b", "1/0", "-1/4", "1/4/4", "１/4"])
def test_a_wrong_part_is_told(wish: str) -> None:
    with pytest.raises(pytest.UsageError, match="from 1/4 to 4/4"):
        scheduling.shard(wish)


@pytest.mark.fast
def test_progress_counts_what_is_left(monkeypatch) -> None:
    monkeypatch.setattr(scheduling, "seconds", lambda: KNOWN)
    progress = scheduling.Progress(workers=2)
    for _ in range(2):  # each worker says what it has collected
        progress.begin(IDS)
    assert progress.remaining() == pytest.approx((215 + scheduling.UNKNOWN) / 2)
    monkeypatch.setattr(scheduling, "PAUSE", 1e9)
    assert progress.ended("docs/en/long.md::top-1") == ""
    assert progress.remaining() == pytest.approx((165 + scheduling.UNKNOWN) / 2)
    progress.took("docs/en/long.md::top-1", 40.0)
    progress.took("docs/zh/long.md::top-1", 41.0)
    assert progress.whole() == {}, "half of it has not run"
    monkeypatch.setattr(scheduling, "PAUSE", 0.0)
    assert progress.ended("docs/zh/long.md::top-1") == "now long.md; 5 tests left"
    line = progress.ended("tests/test_new.py::test_it")
    assert line == "now tests/test_new.py; 4 tests left, which last took 58 s"
    assert progress.whole() == {"long.md": 81.0}


@pytest.mark.fast
def test_what_is_no_list_of_seconds_is_passed_over(tmp_path: Path, monkeypatch) -> None:
    for text in ("", "[]", '{"a": "b"}', '{"a": 1}'):
        (tmp_path / "seconds.json").write_text(text)
        monkeypatch.setattr(scheduling, "COMMITTED", tmp_path / "none.json")
        monkeypatch.setattr(scheduling, "LAST", tmp_path / "seconds.json")
        assert scheduling.seconds() == ({"a": 1.0} if text == '{"a": 1}' else {})


def test_two_machines_make_one_run(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    project = Project(tmp_path / "project")
    for name in ("en", "zh"):
        project.write(f"docs/{name}/other.md", "# O {#o}\n\n```python\nx = 1\n```\n")
    files = [str(tmp_path / f"{part}.json") for part in (1, 2)]
    seen = set()
    for part, file in enumerate(files, 1):
        done = project.check("docs", "--shard", f"{part}/2", "--accounts", file, "-n", "2")
        assert done.returncode == 0, done.stdout
        seen |= {row["page"] for row in json.loads(Path(file).read_text())["accounts"]}
    assert seen == {f"docs/{code}/{name}.md" for code in ("en", "zh") for name in ("page", "other")}
    tables = accounts.main(files)
    assert re.search(r"^all +12 = +8 \+ +4 \+", tables, re.MULTILINE), tables
    for wrong, said in (
        ([], "usage"),
        (files[:1], "missing: 2/2"),
        ([*files, files[0]], "there twice: 1/2"),
        ([__file__], "test_scheduling.py: not what pytest --accounts writes"),
        ([str(tmp_path / "none")], "none: not what"),
    ):
        with pytest.raises(SystemExit, match=said):
            accounts.main(wrong)
    done = project.check("docs", "--shard", "3/2")
    assert done.returncode == 4
    assert "--shard 3/2: expected a part of a whole" in done.stderr + done.stdout
