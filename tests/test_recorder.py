"""What is noted while something runs: files, folders, programs, code, and what caches hand out."""

import subprocess
import sys
from pathlib import Path

import pytest

from torchproof import errors, project
from torchproof.plan import smi_table
from torchproof.proofs import constants, kept, recorder, rests
from torchproof.running import session

pytestmark = pytest.mark.fast

README, PINS = project.ROOT / "README.md", project.ROOT / "requirements.txt"


def test_what_is_read_is_noted_and_what_is_written_is_not(tmp_path: Path) -> None:
    with recorder.recording() as things:
        README.read_text(encoding="utf-8")
        (tmp_path / "own.txt").write_text("x")
        (project.ROOT / ".cache").mkdir(exist_ok=True)
        (project.ROOT / ".cache" / "test-recorder").write_text("x")
        (project.ROOT / ".cache" / "test-recorder").unlink()
        list(project.FACTS.glob("*.yml"))
    assert {"file:README.md", "folder:facts"} <= things
    assert not any("own.txt" in thing or ".cache" in thing for thing in things)


def test_a_file_that_is_not_there_counts() -> None:
    with recorder.recording() as things, pytest.raises(FileNotFoundError):
        (project.ROOT / "nothing.md").open()
    assert rests.of(things)["file:nothing.md"] == rests.ABSENT


def test_an_inner_block_hands_on_and_an_outer_does_not() -> None:
    with recorder.recording() as outer:
        README.read_bytes()
        with recorder.recording() as inner:
            PINS.read_bytes()
    assert "file:requirements.txt" in inner and "file:README.md" not in inner
    assert {"file:requirements.txt", "file:README.md"} <= outer
    with recorder.recording() as after:
        pass
    assert not any(thing.startswith("file:") for thing in after)


def test_an_error_ends_a_block_and_keeps_what_was_noted() -> None:
    with pytest.raises(ZeroDivisionError), recorder.recording() as things:
        README.read_bytes()
        _ = 1 / 0
    assert "file:README.md" in things
    with recorder.recording() as things:
        pass
    assert "file:README.md" not in things


def test_a_hit_of_a_cache_notes_what_the_value_is_made_of() -> None:
    made = []

    @recorder.cache
    def once(name: str) -> str:
        made.append(name)
        return (project.ROOT / name).read_text(encoding="utf-8")

    once("README.md")
    assert made == ["README.md"]
    for _ in range(2):  # what was made while nobody listened is made again, once
        with recorder.recording() as things:
            once("README.md")
        assert "file:README.md" in things
    assert made == ["README.md"] * 2
    with recorder.recording() as things:
        once(name="requirements.txt")
    assert "file:README.md" not in things
    once.cache_clear()
    once("README.md")
    assert len(made) == 4


def test_code_is_noted_where_it_runs() -> None:
    with recorder.recording() as things:
        str(errors.Origin("x", 1))
    assert "code:torchproof/errors.py" in things
    assert "code:torchproof/running/session.py" not in things


def test_programs_and_the_code_that_they_are_given() -> None:
    with recorder.recording() as things:
        subprocess.run([sys.executable, "-c", "pass", str(session.STEPPER)], check=True)
    assert f"program:{sys.executable}" in things
    assert "code:torchproof/running/stepper.py" in things


def test_a_constant_belongs_to_the_module_that_gives_it_its_value() -> None:
    """probes.py takes ``TABLE`` of another module into its patterns, and calls nothing of it."""
    import torchproof.doctor.probes  # noqa: F401

    assert smi_table.TABLE
    files = constants.closure(["torchproof/doctor/probes.py"])
    assert "torchproof/plan/smi_table.py" in files
    assert "torchproof/plan/decision.py" not in files


def test_what_is_kept_is_made_again_when_something_changes(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(kept, "CACHE", tmp_path)
    monkeypatch.delenv(kept.RUN, raising=False)
    made = []

    def make() -> str:
        made.append(README.read_text(encoding="utf-8"))
        return "value"

    for _ in range(2):
        with recorder.recording() as things:
            assert kept.text("folder/name.txt", make) == "value"
        assert "file:README.md" in things
    assert len(made) == 1
    monkeypatch.setattr(rests, "_file", lambda path: "another")
    assert kept.text("folder/name.txt", make) == "value"
    assert len(made) == 2
    monkeypatch.setenv(kept.RUN, "a run that builds on no other")
    for _ in range(2):
        kept.text("folder/name.txt", make)
    assert len(made) == 3


def test_nothing_is_kept_on_a_full_disk(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_text("in the place of the folder")
    monkeypatch.setattr(kept, "CACHE", tmp_path / "file")
    assert kept.text("name.txt", lambda: "value") == "value"


def test_a_thing_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing that a value can rest on"):
        rests.state("wings:README.md")
