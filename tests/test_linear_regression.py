"""snippets/linear_regression.py: what it learns, what it leaves, and what it says if it cannot."""

import re
import runpy
import signal
import sys
from pathlib import Path

import pytest
import torch
from programs import SNIPPETS, load, said, starter

pytestmark = pytest.mark.usefixtures("one_thread")
PROGRAM = SNIPPETS / "linear_regression.py"
LINE = r"^{}\s+slope\s+(\S+)\s+intercept\s+(\S+)$"


@pytest.fixture
def program(tmp_path, monkeypatch):
    """The program as a module, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return load("linear_regression")


@pytest.fixture
def start(program, monkeypatch):
    """Run its main() with arguments of the command line."""
    return starter(program, monkeypatch, "--device", "cpu")


def printed_line(printed, name):
    """Slope and intercept that a line of the output shows."""
    found = re.search(LINE.format(name), printed, re.MULTILINE)
    return float(found[1]), float(found[2])


@pytest.mark.parametrize("seed", range(20))
def test_training_finds_the_closed_form(start, capsys, seed):
    start("--seed", str(seed))
    printed = capsys.readouterr().out
    learned, closed = printed_line(printed, "learned"), printed_line(printed, "closed form")
    assert learned == pytest.approx(closed, abs=0.002)
    assert closed == pytest.approx((3, 2), abs=0.6)
    error = float(re.search(r"test error (\S+), noise 0.2500", printed)[1])
    assert 0.2 < error < 0.35
    assert f"loaded again: test error {error:.4f}" in printed
    assert [path.name for path in Path().iterdir()] == ["linear_regression.pt"]


@pytest.mark.parametrize("seed", range(20))
def test_targets_of_the_wrong_shape_give_a_flat_line(start, capsys, seed):
    start("--wrong-shape", "--seed", str(seed))
    slope, _ = printed_line(capsys.readouterr().out, "learned")
    assert abs(slope) < 0.01


def test_closed_form_of_points_on_a_line(program):
    inputs = torch.tensor([[0.0], [1.0], [2.0]])
    assert program.closed_form(inputs, 4 * inputs - 1) == pytest.approx((4, -1))


def test_a_bar_in_a_terminal(start, capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    start("--steps", "4")
    printed = capsys.readouterr().out
    assert [len(bar) for bar in re.findall(r"\r\[(#+) *\]", printed)] == [10, 20, 30, 40]
    assert "step " not in printed


def test_ctrl_c_keeps_what_was_learned(program, start, capsys, monkeypatch):
    update, done = torch.optim.SGD.step, []

    def interrupted(self):
        update(self)
        done.append(1)
        if len(done) == 50:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(torch.optim.SGD, "step", interrupted)
    with pytest.raises(SystemExit) as stopped:
        start()
    assert stopped.value.code == 130
    assert "\nStopped. What was learned so far is in linear_regression.pt." in (
        capsys.readouterr().out
    )
    slope, intercept = program.line_of(program.load(Path("linear_regression.pt"), "cpu"))
    assert slope > 1 and intercept > 1


def test_a_full_disk_leaves_the_old_file(start, monkeypatch):
    def full(state, file):
        Path(file).write_bytes(b"half")
        raise RuntimeError("PytorchStreamWriter failed writing file data/0: file write failed")

    Path("linear_regression.pt").write_bytes(b"old")
    monkeypatch.setattr(torch, "save", full)
    assert said(start).startswith("Cannot write linear_regression.pt: PytorchStreamWriter failed")
    assert Path("linear_regression.pt").read_bytes() == b"old"
    assert not Path("linear_regression.pt.part").exists()


def test_a_learning_rate_that_is_too_high(start):
    assert "Try a smaller --lr than 5.0" in said(start, "--lr", "5")
    assert not Path("linear_regression.pt").exists()


def test_a_device_that_cannot_be_used(program):
    assert said(program.find_device, "cuda:99").startswith("Cannot use the device cuda:99: ")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (MemoryError(), "Out of memory: "),
        (KeyboardInterrupt(), "\nStopped before there was anything to save."),
    ],
)
def test_what_ends_it_before_the_training(program, monkeypatch, error, message):
    def fail(_):
        raise error

    monkeypatch.setattr(torch, "manual_seed", fail)
    monkeypatch.setattr(sys, "argv", ["linear_regression.py", "--device", "cpu"])
    assert said(lambda: runpy.run_path(str(PROGRAM), run_name="__main__")).startswith(message)


@pytest.mark.parametrize("argument", ["--steps", "--lr", "--points"])
def test_numbers_that_make_no_sense(start, capsys, argument):
    with pytest.raises(SystemExit):
        start(argument, "0")
    assert "have to be greater than 0" in capsys.readouterr().err


def test_help_names_every_switch_and_default(start, capsys):
    with pytest.raises(SystemExit):
        start("--help")
    printed = " ".join(capsys.readouterr().out.split())
    for default in ("200", "100", "0.1", "False", "the best there is", "0", "linear_regression.pt"):
        assert f"(default: {default})" in printed
    assert "Ctrl-C" in printed
