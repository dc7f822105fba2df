"""The repository as a whole: its files, and what its README promises."""

import re
import shutil
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest
import yaml
from linters import run

from torchproof.project import ROOT

pytestmark = pytest.mark.fast

README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^( *)```(bash|powershell)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
COMMANDS = [(language, text.strip()) for _, language, text in FENCE.findall(README)]
# The homes of you, me and somebody are no one's: pages and tests may show them.
HOME = re.compile(
    r"(?:/home/|/Users/|[A-Z]:\\Users\\)(?!(?:you|me|user|somebody|runner)\b)[A-Za-z]\w*[/\\]"
)


@cache
def files() -> tuple[Path, ...]:
    """All files of the repository, also those not committed yet."""
    git = shutil.which("git")
    if not git or not (ROOT / ".git").exists():
        pytest.skip("needs a clone and git to tell which files belong to the repository")
    done = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = (ROOT / name for name in sorted(set(done.stdout.decode().split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


def texts() -> dict[str, bytes]:
    """The text files by name; a file with a zero byte is none."""
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files()}
    return {name: content for name, content in contents.items() if b"\0" not in content}


def test_text_is_plain_utf8():
    for name, content in texts().items():
        assert not content.startswith(b"\xef\xbb\xbf"), f"{name}: begins with a byte-order mark"
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            pytest.fail(f"{name}:{line}: not UTF-8")


def test_lines_end_with_lf():
    # Hashes of snippets must not depend on the system: .gitattributes keeps LF on Windows.
    for name, content in texts().items():
        before, found, _ = content.partition(b"\r")
        line = before.count(b"\n") + 1
        assert not found, f"{name}:{line}: a carriage return; save the file with LF"


def test_no_path_of_a_home():
    for name, content in texts().items():
        for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
            found = HOME.search(line)
            assert not found, f"{name}:{number}: {found[0]} exists on one machine only"


def test_both_languages_have_the_same_pages():
    english, chinese = (
        {
            path.relative_to(ROOT / "docs" / code).as_posix()
            for path in files()
            if (ROOT / "docs" / code) in path.parents
        }
        for code in ("en", "zh")
    )
    assert english == chinese, f"in one language only: {sorted(english ^ chinese)}"


def test_every_asset_is_used():
    assets = [path for path in files() if (ROOT / "docs" / "assets") in path.parents]
    assert assets
    for asset in assets:
        name = asset.relative_to(ROOT).as_posix()
        # The source of a picture, of the same stem, is used where the picture is.
        drawn = [other.name for other in assets if other.name.split(".")[0] == asset.stem]
        word = re.compile("|".join(map(re.escape, {asset.name, *drawn})).encode())
        users = [other for other, text in texts().items() if other != name and word.search(text)]
        assert users, f"{name}: nothing names it; remove it"


def test_ruff_finds_nothing():
    status, findings = run("ruff", "check", "--quiet", "--output-format=concise", ".")
    assert status == 0, findings


def test_the_code_is_formatted():
    status, findings = run("ruff", "format", "--check", "--quiet", "--diff", ".")
    assert status == 0, findings


def runs(workflow: str) -> list[str]:
    """The scripts of a workflow."""
    path = ROOT / ".github" / "workflows" / f"{workflow}.yml"
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
    return [step["run"] for job in jobs for step in job.get("steps", ()) if "run" in step]


def test_the_workflows_run_the_commands_of_the_readme():
    (serve, test), (serve_windows, test_windows) = (
        [text for language, text in COMMANDS if language == shell and "venv .venv" in text]
        for shell in ("bash", "powershell")
    )
    assert serve.endswith("mkdocs serve")
    assert "mkdocs serve" in serve_windows
    for workflow in ("check", "nightly"):
        assert test in runs(workflow), f"{workflow}.yml does not run {test!r}"
        assert test_windows in runs(workflow), f"{workflow}.yml does not run {test_windows!r}"
    build = serve.removesuffix("serve") + "build --strict"
    for workflow in ("check", "publish"):
        assert build in runs(workflow), f"{workflow}.yml does not run {build!r}"


def test_the_build_machine_runs_the_test_command_of_the_readme():
    test = next(text for language, text in COMMANDS if language == "bash" and "pytest" in text)
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    places = [script.index(part) for part in test.split(" && ")]
    assert places == sorted(places)
    assert places[-1] == len(script) - 1, "the summary of pytest comes last"


def test_the_readme_asks_for_the_python_that_the_package_needs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = project["requires-python"].removeprefix(">=")
    assert f"Python {oldest} to " in README


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_links_and_files_that_are_named_exist(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    prose = re.sub(r"^( *)(`{3,}).*?^\1\2$", "", text, flags=re.MULTILINE | re.DOTALL)
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", prose)
    code = re.findall(r"`(?:\.venv/bin/\w+ )?([\w.-]+/[\w./-]+)`", prose)
    left_out = re.compile(r"\.venv|\.cache|node_modules|^site/$|^data/$")
    for target in [*links, *(path for path in code if not left_out.search(path))]:
        assert (ROOT / target).exists(), f"{name}: {target} does not exist"


def test_commands_for_powershell_can_be_parsed():
    tree_sitter = pytest.importorskip(
        "tree_sitter", reason="no tree_sitter: pip install -r requirements.txt"
    )
    grammar = pytest.importorskip(
        "tree_sitter_powershell",
        reason="no tree_sitter_powershell: pip install -r requirements.txt",
    )
    parser = tree_sitter.Parser(tree_sitter.Language(grammar.language()))
    lines = [text for language, text in COMMANDS if language == "powershell"]
    assert len(lines) == 2
    for line in lines:
        assert not parser.parse(line.encode()).root_node.has_error, line


def test_the_commands_for_bash_are_sound():
    lines = [text for language, text in COMMANDS if language == "bash"]
    assert len(lines) == 4
    for line in lines:
        status, findings = run("shellcheck", "--shell=bash", "-", text=line)
        assert status == 0, findings
