"""What has not changed is not checked again, and what has is: one change of each kind, and audits.

The small project has its own copy of the package, so that a test can change the code that judges.
"""

import datetime
import os
import re
import shutil
from pathlib import Path

import pytest
from small_project import Project

from torchproof.project import ROOT

OTHERS = {
    "other.md": "# Other {#other}\n\n```bash\npip install torch\n```\n",
    "git.md": "# Git {#git}\n\n```bash\ngit clone https://github.com/pytorch/examples\n```\n",
}
# The snippets of a language: a step and its output; a program, a command that runs it, its output.
STEP = {"page.md::page-1", "page.md::page-2"}
PROGRAM = {"page.md::program-1", "page.md::program-2", "page.md::program-3"}
PIP, GIT = {"other.md::other-1"}, {"git.md::git-1"}
EVERY = STEP | PROGRAM | PIP | GIT


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project all of whose snippets have been checked once."""
    root = tmp_path_factory.mktemp("project")
    project = Project(root)
    for name, text in OTHERS.items():
        project.write(f"docs/en/{name}", text)
        project.write(f"docs/zh/{name}", text)
    shutil.copytree(
        ROOT / "torchproof", root / "torchproof", ignore=shutil.ignore_patterns("__pycache__")
    )
    done = project.check("docs")
    assert done.returncode == 0, done.stdout
    assert "unchanged" not in done.stdout.splitlines()[-1]
    return root


@pytest.fixture
def project(checked: Path, tmp_path: Path) -> Project:
    """A copy of it, where everything is as before but for what a test changes."""
    shutil.copytree(checked, tmp_path / "project")
    return Project(tmp_path / "project")


def anew(project: Project, language: str = "en") -> set[str]:
    """What is checked anew, in both languages; all the rest has to pass as it was."""
    done = project.check("docs", "-vv")
    assert done.returncode == 0, done.stdout
    found = {code: set() for code in ("en", "zh")}
    for code, name, state in re.findall(r"^docs/(\w+)/(\S+) (\w+)", done.stdout, re.M):
        assert state in ("PASSED", "UNCHANGED")
        if state == "PASSED":
            found[code].add(name)
    return found[language]


def append(project: Project, name: str, text: str = "# changed\n") -> None:
    path = project.root / name
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_nothing_changed(project: Project) -> None:
    done = project.check("docs")
    last = done.stdout.splitlines()[-1]
    assert f"{2 * len(EVERY)} unchanged" in last and "passed" not in last
    day = datetime.date.today().isoformat()
    assert f"unchanged: {2 * len(EVERY)} snippets that passed on {day}: nothing" in done.stdout


def test_prose_moves_blocks_and_changes_none(project: Project) -> None:
    project.edit("Add two numbers.", "Add two numbers.\n\nOne of them is even.", "docs/en/page.md")
    assert anew(project) == set()


def test_a_step(project: Project) -> None:
    """It, what it prints, and what runs after it in the same session; not what only stands there"""
    project.edit("total = 1 + 2", "total = 2 + 1", "docs/en/page.md")
    assert anew(project) == STEP | PROGRAM
    assert anew(project) == set()


def test_the_last_step(project: Project) -> None:
    """With the program that it runs, but nothing before that."""
    project.edit("double.py 4", "double.py 04", "docs/en/page.md")
    assert anew(project) == PROGRAM


def test_a_line_of_a_program(project: Project) -> None:
    project.edit("2 * number", "number * 2", "snippets/double.py")
    assert anew(project) == PROGRAM


def test_a_fact(project: Project) -> None:
    """It and its like are read at once, and count for who asks for their table."""
    append(project, "facts/torch.yml")
    assert anew(project) == PIP
    append(project, "facts/gpus.yml")
    assert anew(project) == set()


def test_a_checker(project: Project) -> None:
    append(project, "torchproof/commands/tools/git.py")
    assert anew(project) == GIT


def test_a_neighbouring_page(project: Project) -> None:
    project.edit("pytorch/examples", "pytorch/vision", "docs/en/git.md", "docs/zh/git.md")
    project.write("docs/en/third.md", "# Third {#third}\n")
    project.write("docs/zh/third.md", "# Third {#third}\n")
    assert anew(project) == GIT


def test_the_version_of_a_package(project: Project) -> None:
    about = "wings-1.0.dist-info/METADATA"
    project.write(about, "Metadata-Version: 2.1\nName: wings\nVersion: 1.0\n")
    assert anew(project) == EVERY
    assert anew(project) == set()
    project.edit("Version: 1.0", "Version: 1.1", about)
    assert anew(project) == EVERY


SLOW = """\
import pytest


@pytest.fixture(scope="module")
def number():
    yield 1


@pytest.mark.fast
def test_quick(number):
    assert number == 1


@pytest.mark.parametrize("other", [1, 2])
def test_slow(number, other):
    assert number


def test_needs():
    pytest.skip("needs wings")
"""


def test_slow_tests_rest_on_the_whole_project(project: Project) -> None:
    """Those of the fast tier always run, and what is left out disturbs no fixture."""
    project.write("tests/test_a.py", SLOW)
    project.write("tests/test_b.py", SLOW)
    day = datetime.date.today().isoformat()
    for passed, unchanged in ((6, 0), (2, 4), (2, 4)):
        done = project.check("tests")
        assert done.returncode == 0, done.stdout
        last = done.stdout.splitlines()[-1]
        assert f"{passed} passed, 2 skipped" in last
        assert (f"{unchanged} unchanged" in last) == bool(unchanged), last
    assert f"unchanged: 4 tests that passed on {day}" in done.stdout
    project.edit("assert number\n", "assert number == other\n", "tests/test_b.py")
    for counts in ("1 failed, 5 passed, 2 skipped", "1 failed, 2 passed, 2 skipped, 3 unchanged"):
        assert counts in project.check("tests").stdout.splitlines()[-1]
    assert "4 passed" in project.check("tests", "--rerun", "-k", "not 2").stdout.splitlines()[-1]


def test_what_asks_an_archive_rests_on_the_day(project: Project) -> None:
    daily = SLOW.replace("import pytest\n", "import pytest\n\npytestmark = pytest.mark.daily\n")
    project.write("tests/test_a.py", SLOW)
    project.write("tests/test_b.py", daily)
    project.check("tests")
    today = datetime.date.today()
    yesterday = today - datetime.timedelta(days=1)
    for path in (project.root / ".cache/proofs/tests").iterdir():
        text = path.read_text(encoding="utf-8").replace(today.isoformat(), yesterday.isoformat())
        path.write_text(text, encoding="utf-8")
    for passed, unchanged in ((4, 2), (2, 4)):
        last = project.check("tests").stdout.splitlines()[-1]
        assert f"{passed} passed" in last and f"{unchanged} unchanged" in last


@pytest.mark.parametrize(
    "variables", [{"PIP_INDEX_URL": "https://mirror.example/simple"}, {"TORCHPROOF_LONG": "1"}]
)
def test_the_environment_of_the_machine(project: Project, variables: dict[str, str]) -> None:
    assert f"{2 * len(EVERY)} passed" in project.check("docs", **variables).stdout.splitlines()[-1]


def test_a_program_that_is_installed(project: Project, tmp_path: Path) -> None:
    """It may be one that a check had to do without."""
    programs = tmp_path / "programs"
    programs.mkdir()
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    for expected in ("passed", "unchanged"):
        last = project.check("docs", PATH=path).stdout.splitlines()[-1]
        assert f"{2 * len(EVERY)} {expected}" in last
    (programs / "wings").write_text("")
    assert f"{2 * len(EVERY)} passed" in project.check("docs", PATH=path).stdout.splitlines()[-1]


@pytest.mark.parametrize("variables", [{"TORCHPROOF_COMPLETE": "1"}, {}])
def test_a_complete_run_reads_no_proofs_and_writes_them(project: Project, variables: dict) -> None:
    shutil.rmtree(project.root / ".cache/proofs")
    options = [] if variables else ["--rerun"]
    for _ in range(2):
        done = project.check("docs", *options, **variables)
        assert done.returncode == 0, done.stdout
        assert f"{2 * len(EVERY)} passed" in done.stdout.splitlines()[-1]
    assert anew(project) == set()


def test_what_failed_is_checked_again(project: Project) -> None:
    project.edit("total 3", "total 4")
    for _ in range(2):
        done = project.check("docs")
        assert "docs/en/page.md:13" in done.stdout
        assert "2 failed" in done.stdout.splitlines()[-1]
    project.edit("total 4", "total 3")
    assert anew(project) == STEP, "what printed it may warn of what the page has to show"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 0}', '{"format": 1, "bases": 3}', "\ud800 \0"]
)
def test_a_damaged_proof_is_ignored_with_one_line(project: Project, text: str) -> None:
    for place in (".cache/proofs/docs/en/other.md.json", ".cache/kept/pages/docs/en/page.md"):
        (project.root / place).write_bytes(text.encode(errors="replace"))
    done = project.check("docs", "-vv")
    assert done.returncode == 0, done.stdout
    for place in ("proofs/docs/en/other.md.json is ignored", "pages/docs/en/page.md is ignored"):
        assert len([line for line in done.stdout.splitlines() if place in line]) == 1, done.stdout
    assert anew(project) == set()


REFUSES = """

from torchproof import commands, errors


def _refuse(command, context):
    raise errors.PageError(context.origin, "no git today")


for _known in [known for known in commands._checkers if known[0] == "git"]:
    commands._checkers[_known] = _refuse
"""
DEAF = "            if name.startswith(_CODE) and"


def test_the_audit_finds_what_the_recorder_missed(project: Project) -> None:
    """A recorder that notes no code, then a checker that refuses what it let pass."""
    recorder = "torchproof/proofs/recorder.py"
    project.edit(DEAF, DEAF.replace("if name", "if False and name"), recorder)
    assert project.check("docs", "--rerun").returncode == 0
    git = "torchproof/commands/tools/git.py"
    append(project, git, REFUSES)
    assert project.check("docs").returncode == 0, "the proof is believed"
    done = project.check("docs", "--audit")
    assert done.returncode == 1
    assert "docs/en/git.md:3: a proof of" in done.stdout
    for part in ("it says checked", "the check says PageError", "blocks of the page: "):
        assert part in done.stdout, done.stdout


def test_the_audit_of_a_sound_project_is_green(project: Project) -> None:
    done = project.check("docs", "--audit")
    assert done.returncode == 0, done.stdout
    assert f"{2 * len(EVERY)} passed" in done.stdout.splitlines()[-1]
