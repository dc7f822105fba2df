"""snippets/resume.py: a training that stopped goes on to the same bits, and what it says if not."""

import runpy
import sys
from pathlib import Path

import pytest
import torch
from programs import SNIPPETS, load, said, starter

from torchproof.running import datasets

pytestmark = pytest.mark.usefixtures("one_thread")
PROGRAM = SNIPPETS / "resume.py"


@pytest.fixture
def program(tmp_path, monkeypatch):
    """The program as a module, in an empty folder with the images in ``data``."""
    datasets.prepare("mnist", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return load("resume")


@pytest.fixture
def start(program, monkeypatch):
    """Run its main() with arguments of the command line, on few images."""

    return starter(program, monkeypatch, "--device", "cpu", "--images", "1000")


def same(one, other):
    one, other = (torch.load(file)["network"] for file in (one, other))
    return all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("stop", ["1", "2"])
def test_goes_on_to_the_same_bits(start, stop, capsys):
    start("--checkpoint", "whole.pt")
    start("--stop-after", stop)
    assert torch.load("resume.pt")["epoch"] == int(stop)
    start("--resume")
    assert f"resume.pt: {stop} of 3 epochs are done" in capsys.readouterr().out
    assert same("whole.pt", "resume.pt")


@pytest.mark.parametrize("forgotten", ["optimizer", "schedule", "random"])
def test_each_part_of_the_checkpoint_counts(start, forgotten):
    start("--checkpoint", "whole.pt")
    start("--stop-after", "1", "--checkpoint", "fresh.pt", "--seed", "1")
    start("--stop-after", "1")
    checkpoint = torch.load("resume.pt")
    checkpoint[forgotten] = torch.load("fresh.pt")[forgotten]
    if forgotten == "schedule":
        checkpoint[forgotten]["last_epoch"] = 0
    torch.save(checkpoint, "resume.pt")
    start("--resume")
    assert not same("whole.pt", "resume.pt")


def test_parameters_alone_are_not_enough(start):
    start("--checkpoint", "whole.pt")
    start("--stop-after", "1")
    start("--resume", "--parameters-only")
    assert not same("whole.pt", "resume.pt")


def test_ctrl_c_leaves_the_last_whole_epoch(program, start, monkeypatch, capsys):
    train, calls = program.train, []

    def interrupted(*arguments):
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        train(*arguments)

    monkeypatch.setattr(program, "train", interrupted)
    with pytest.raises(KeyboardInterrupt):
        start()
    assert torch.load("resume.pt")["epoch"] == 1


def test_ctrl_c_says_how_to_go_on(program, monkeypatch, capsys):
    def fail(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(torch, "manual_seed", fail)
    monkeypatch.setattr(sys, "argv", ["resume.py", "--device", "cpu"])
    assert said(lambda: runpy.run_path(str(PROGRAM), run_name="__main__")) == "130"
    assert "Go on with --resume" in capsys.readouterr().out


def test_a_full_disk_leaves_the_old_file(start, monkeypatch):
    def full(state, file):
        Path(file).write_bytes(b"half")
        raise RuntimeError("PytorchStreamWriter failed writing file data/0: file write failed")

    Path("resume.pt").write_bytes(b"old")
    monkeypatch.setattr(torch, "save", full)
    assert said(start).startswith("Cannot write resume.pt: PytorchStreamWriter failed")
    assert Path("resume.pt").read_bytes() == b"old"
    assert not Path("resume.pt.part").exists()


def test_no_checkpoint_to_go_on_from(start):
    assert said(start, "--resume").startswith("Cannot read resume.pt: ")


def test_a_device_that_cannot_be_used(program):
    assert said(program.find_device, "cuda:99").startswith("Cannot use the device cuda:99: ")


@pytest.mark.parametrize("argument", ["--epochs", "--images"])
def test_numbers_that_make_no_sense(start, capsys, argument):
    with pytest.raises(SystemExit):
        start(argument, "0")
    assert "have to be greater than 0" in capsys.readouterr().err


def test_help_names_every_default(start, capsys):
    with pytest.raises(SystemExit):
        start("--help")
    printed = " ".join(capsys.readouterr().out.split())
    for default in ("3", "10000", "0", "resume.pt", "data", "the best there is", "False"):
        assert f"(default: {default})" in printed
    assert "Ctrl-C" in printed
