"""Break a project on purpose, in ways that happen, and see each caught with file and line.

Each test makes a small project of its own in both languages, breaks it, and runs pytest on it as an
author would.
"""

import datetime
import re
from pathlib import Path

import pytest
from small_project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


ALL = ("test_accounts.py", "docs")


def test_the_project_is_sound(project: Project) -> None:
    done = project.check(*ALL)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^all +10 = +6 \+ +4 \+ +0", done.stdout, re.MULTILINE), done.stdout


def caught(project: Project, place: str, *words: str) -> None:
    """The run fails, and one line names the place and says what is wrong."""
    done = project.check(*ALL)
    assert done.returncode != 0, done.stdout
    assert place in done.stdout, done.stdout
    for word in words:
        assert word in done.stdout, done.stdout


SKIPS = """\
import pytest

{whole}


def test_it():
    pytest.skip("{reason}")
"""


@pytest.mark.parametrize("whole", ["", 'pytest.skip("{reason}", allow_module_level=True)'])
@pytest.mark.parametrize(("reason", "failed"), [("no such program", True), ("needs wings", False)])
def test_a_complete_run_leaves_out_needs_alone(
    project: Project, whole: str, reason: str, failed: bool
) -> None:
    """A test, and a module of tests as a whole."""
    project.write("test_skips.py", SKIPS.format(whole=whole.format(reason=reason), reason=reason))
    done = project.check("test_skips.py", "test_accounts.py", "docs", TORCHPROOF_COMPLETE="1")
    assert bool(done.returncode) == failed, done.stdout
    assert ("this run has to be complete" in done.stdout) == failed, done.stdout
    done = project.check("test_skips.py", "test_accounts.py", "docs")
    assert done.returncode == 0, done.stdout


def test_typo_in_an_attribute(project: Project) -> None:
    project.edit('title="double.py"', 'title="double.py" data-need="gpu"')
    caught(project, "docs/en/page.md:19", "data-need")


def test_wrong_shape(project: Project) -> None:
    project.edit("total = 1 + 2", "import torch\ntotal = torch.ones(2, 3) @ torch.ones(2, 3)")
    caught(project, "docs/en/page.md:10", "mat1 and mat2 shapes cannot be multiplied")


def test_missing_include(project: Project) -> None:
    project.edit('"double.py"\n```', '"duoble.py"\n```')
    caught(project, "docs/en/page.md:20", "duoble.py")


def test_changed_output(project: Project) -> None:
    project.edit("total 3", "total 4")
    caught(project, "docs/en/page.md:13", "-total 4", "+total 3", "--update-outputs")


def test_heading_missing_in_one_language(project: Project) -> None:
    project.edit("## Program {#program}\n", "", "docs/zh/page.md")
    caught(project, "docs/en/page.md:17", "heading", "docs/zh/page.md")


def test_unknown_command(project: Project) -> None:
    project.edit("python double.py 4", "pyhton double.py 4")
    caught(project, "docs/en/page.md:24", "pyhton")


def test_option_outside_braces(project: Project) -> None:
    project.edit("```python\ntotal", '```python test="gpu"\ntotal')
    caught(project, "docs/en/page.md:8", "unknown option outside braces: test")


def test_deprecated_call(project: Project) -> None:
    project.edit("total = 1 + 2", "import torch\nwith torch.cuda.amp.autocast(False): total = 3")
    caught(project, "docs/en/page.md:8", "deprecat")


def test_warning_that_is_not_shown(project: Project) -> None:
    text = "Using a target size"
    project.edit(
        "total = 1 + 2",
        "import torch\ntorch.nn.MSELoss()(torch.zeros(2, 1), torch.ones(2))\ntotal = 3",
    )
    caught(project, "docs/en/page.md:8", text)


def test_warning_that_the_page_speaks_of(project: Project) -> None:
    step = '```python\nimport warnings\nwarnings.warn("mind " + "the gap")\n```\n'
    project.edit("## Program", f"{step}\nIt says `mind the gap`.\n\n## Program")
    done = project.check(*ALL)
    assert done.returncode == 0, done.stdout
    project.edit("`mind the gap`", "nothing")
    caught(project, "docs/en/page.md:17", "mind the gap")


def test_snippet_nobody_shows(project: Project) -> None:
    project.write("snippets/orphan.py", "print(1)\n")
    caught(project, "snippets/orphan.py:1", "no page shows")


def test_image_from_another_host(project: Project) -> None:
    project.edit("Add two numbers.", "![A plot](https://example.org/a.png)", "docs/en/page.md")
    caught(project, "docs/en/page.md:6", "another host")


def test_failure_inside_an_included_file(project: Project) -> None:
    project.edit("    return 2 * number", "    return 2 / 0 * number", "snippets/double.py")
    caught(project, "snippets/double.py:5", "ZeroDivisionError")


def test_crash_fails_its_page_alone(project: Project) -> None:
    project.write("docs/en/crash.md", "# C {#c}\n\n```python\nimport os\nos._exit(3)\n```\n")
    project.write("docs/zh/crash.md", "# C {#c}\n\n```python\nimport os\nos._exit(3)\n```\n")
    done = project.check("docs")
    assert re.search(r"2 failed, 10 passed", done.stdout), done.stdout
    assert "docs/en/crash.md:3" in done.stdout


def test_failure_that_does_not_happen(project: Project) -> None:
    project.edit("```python\ntotal", '```python {data-fails="ValueError"}\ntotal')
    caught(project, "docs/en/page.md:8", "must fail")


def test_language_without_a_check(project: Project) -> None:
    project.edit("```python\ntotal", "```ruby\ntotal")
    caught(project, "docs/en/page.md:8", "no check for the language 'ruby'")


def test_text_that_nothing_printed(project: Project) -> None:
    project.edit("```text\ntotal 3", "It prints:\n\n```text\ntotal 3")
    caught(project, "docs/en/page.md:15", "text that no check covers")


@pytest.mark.parametrize(
    ("attributes", "word"),
    [
        ('data-exempt="why"', "needs both"),
        ('data-exempt="why" data-until="2020-01-01"', "expired"),
        ('data-exempt="why" data-until="soon"', "no date"),
    ],
)
def test_bad_exemption(project: Project, attributes: str, word: str) -> None:
    project.edit("```bash\n", f"```bash {{{attributes}}}\n")
    caught(project, "docs/en/page.md:23", word)


def test_needless_exemption(project: Project) -> None:
    from datetime import date, timedelta

    until = (date.today() + timedelta(30)).isoformat()
    project.edit("```bash\n", f'```bash {{data-exempt="why" data-until="{until}"}}\n')
    caught(project, "docs/en/page.md:23", "needless exemption")


def test_one_snippet_runs_what_it_needs_before_it(project: Project) -> None:
    project.edit("## Program", "```python\nprint(total)\n```\n\n## Program")
    done = project.check("docs/en/page.md::page-3")
    assert "1 passed" in done.stdout, done.stdout


def test_one_page_alone(project: Project) -> None:
    done = project.check("docs/zh/page.md")
    assert "5 passed" in done.stdout, done.stdout


def test_two_workers_and_a_second_run_agree(project: Project) -> None:
    for _ in range(2):
        done = project.check("-n", "2", "--rerun", *ALL)
        assert done.returncode == 0, done.stdout
        assert re.search(r"^all +10 = +6 \+ +4 \+ +0", done.stdout, re.MULTILINE), done.stdout


def test_both_languages_run_once(project: Project) -> None:
    """A step that prints something else at each run prints the same for both pages."""
    project.edit('print("total", total)', "import uuid\nprint(uuid.uuid4())")
    done = project.check("docs")
    printed = re.findall(r"^\+([0-9a-f-]{36})$", done.stdout, re.MULTILINE)
    assert re.search(r"2 failed, \d+ passed", done.stdout), done.stdout
    assert len(set(printed)) == 1, done.stdout


def test_outputs_are_rewritten_in_both_languages(project: Project) -> None:
    project.edit("total = 1 + 2", "total = 7")
    done = project.check("--update-outputs", "docs")
    assert done.returncode == 0, done.stdout
    for language in ("en", "zh"):
        text = (project.root / f"docs/{language}/page.md").read_text(encoding="utf-8")
        assert "```text\ntotal 7\n```" in text
    assert project.check(*ALL).returncode == 0


def test_an_empty_output_is_filled_in(project: Project) -> None:
    project.edit("```text\ntotal 3\n```", "```text\n```")
    assert project.check("--update-outputs", "docs").returncode == 0
    assert project.check(*ALL).returncode == 0


def test_record_of_a_run(project: Project) -> None:
    import json

    done = project.check("--record", "docs")
    assert done.returncode == 0, done.stdout
    (path,) = (project.root / "verified").glob("*.json")
    record = json.loads(path.read_text(encoding="utf-8"))
    rows = {row["id"]: row for row in record["snippets"]}
    assert set(rows) == {"page#page-1", "page#program-1", "page#program-2"}
    assert rows["page#page-1"]["result"] == "ran"
    assert rows["page#page-1"]["output"] == "total 3\n"
    assert str(project.root) not in path.read_text(encoding="utf-8")


def test_page_and_record_show_the_same_run_also_where_it_varies(project: Project) -> None:
    import json

    project.edit('print("total", total)', 'import time\nprint(f"{time.time_ns()} s")')
    project.edit("```text\ntotal 3", '```text {data-varies="time"}\n1 s')
    assert project.check("docs").returncode == 0
    done = project.check("--record", "--update-outputs", "docs")
    assert done.returncode == 0, done.stdout
    (path,) = (project.root / "verified").glob("*.json")
    rows = {row["id"]: row for row in json.loads(path.read_text(encoding="utf-8"))["snippets"]}
    (printed,) = re.findall(r"\d{9,} s", rows["page#page-1"]["output"])
    for language in ("en", "zh"):
        assert printed in (project.root / f"docs/{language}/page.md").read_text(encoding="utf-8")


def test_long_runs_that_changed_are_listed_with_their_command(project: Project) -> None:
    project.edit("```bash\npython", '```bash {data-needs="long"}\npython')
    done = project.check("docs")
    assert "long run left out: page#program-2 never ran" in done.stdout, done.stdout
    command = "TORCHPROOF_LONG=1 .venv/bin/pytest docs/*/page.* --record --update-outputs"
    assert command in done.stdout
    project.check("--record", "--update-outputs", "docs", TORCHPROOF_LONG="1")
    assert "long run" not in project.check("docs").stdout
    project.edit("python double.py 4", "python double.py  4")
    today = datetime.date.today().isoformat()
    assert f"page#program-2 changed since {today}" in project.check("docs").stdout


def test_partial_run_merges_and_failing_run_writes_nothing(project: Project) -> None:
    project.check("--record", "docs")
    (path,) = (project.root / "verified").glob("*.json")
    whole = path.read_text(encoding="utf-8")
    project.check("--record", "docs/en/page.md::page-1")
    assert len(path.read_text(encoding="utf-8").split('"id"')) == len(whole.split('"id"'))
    before = path.read_text(encoding="utf-8")
    project.edit("total 3", "total 4")
    done = project.check("--record", "docs")
    assert "no record written" in done.stdout, done.stdout
    assert path.read_text(encoding="utf-8") == before
