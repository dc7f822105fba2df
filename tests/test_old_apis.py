"""snippets/old_apis.py: all rows hold, and a row that does not is named."""

import subprocess
import sys
import warnings

import pytest
import torch
from programs import SNIPPETS, load, said

PROGRAM = SNIPPETS / "old_apis.py"
RIGHT = ("loss.data[0]", "fails IndexError", "tensor.item()", "loss.item()")


@pytest.fixture
def program():
    """The program as a module. PyTorch's settings are as before afterwards."""
    threads, always = torch.get_num_threads(), torch.is_warn_always_enabled()
    yield load("old_apis")
    torch.set_num_threads(threads)
    torch.set_warn_always(always)


@pytest.fixture
def start(program, monkeypatch):
    """Run its main() with these rows, and arguments of the command line."""

    def go(*rows, arguments=()):
        monkeypatch.setattr(program, "ROWS", {"Topic": list(rows)})
        monkeypatch.setattr(sys, "argv", ["old_apis.py", *arguments])
        program.main()

    return go


# A process of its own: the last row leaves PyTorch with two switches for TF32.
def test_all_rows_hold():
    command = [sys.executable, str(PROGRAM)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    printed = run.stdout.splitlines()
    rows = [line for line in printed if "  ->  " in line]
    assert printed[-1].startswith(f"rows that hold: {len(rows)}, with torch {torch.__version__}")
    assert len(rows) >= 40
    kinds = {line.split()[0] for line in rows}
    assert kinds == {"warns", "fails", "silent"}


def test_every_row_is_there_once(program):
    old = [row[0] for rows in program.ROWS.values() for row in rows]
    assert len(old) == len(set(old))
    # Nobody but the checks of the message notices if a row has none.
    for row in [row for rows in program.ROWS.values() for row in rows]:
        assert bool(row[2]) == (row[1] != "silent"), row


def test_a_right_row(start, capsys):
    start(RIGHT)
    assert "fails IndexError       loss.data[0]  ->  loss.item()" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            ("loss.item()", "fails IndexError", "", "x"),
            "says 'fails IndexError', but it is 'silent'",
        ),
        (("loss.item()", "warns UserWarning", "", "x"), "says 'warns UserWarning'"),
        (("loss.data[0]", "silent", "", "x"), "but it is 'fails IndexError'"),
        (("loss.data[0]", "fails TypeError", "", "x"), "but it is 'fails IndexError'"),
        (("F.softmax(x)", "warns FutureWarning", "", "x"), "but it is 'warns UserWarning'"),
        (("F.softmax(x)", "warns UserWarning", "dim=Y", "x"), "no longer has 'dim=Y'"),
        (("F.softmax(x)", "warns UserWarning", "dim=X", "F.nothing"), "is 'fails AttributeError'"),
        (("loss.data[0]", *RIGHT[1:3], "F.softmax(x)"), "F.softmax(x), the new form of loss.data"),
    ],
)
def test_a_wrong_row_is_named(start, row, reason, capsys):
    message = said(start, RIGHT, row)
    assert message.count("PyTorch changed:") == 1
    assert row[0] in message and reason in message
    assert f"this is {torch.__version__}" in message
    # The table is printed all the same, with what really happened.
    assert capsys.readouterr().out.count("  ->  ") == 2


def test_an_old_call_that_warns_and_fails(start, program, monkeypatch):
    def old():
        warnings.warn("will go", FutureWarning, stacklevel=1)
        raise RuntimeError("gone")

    monkeypatch.setattr(program, "old", old, raising=False)
    start(("old()", "warns FutureWarning, fails RuntimeError", "gone", "x"))
    assert "'warns FutureWarning, fails RuntimeError'" in said(
        start, ("old()", "warns FutureWarning", "will go", "x")
    )


def test_pytorch_that_changed(start, monkeypatch):
    """A call that warned is removed."""
    rows = ("torch.cuda.memory_cached()", "warns FutureWarning", "reserved", "x")
    start(rows)
    monkeypatch.delattr(torch.cuda, "memory_cached")
    message = said(start, rows)
    assert "torch.cuda.memory_cached()" in message and "fails AttributeError" in message


def test_one_word_chooses_rows(start, capsys):
    wrong = ("loss.item()", "fails IndexError", "", "x")
    start(RIGHT, wrong, arguments=["DATA["])
    assert "rows that hold: 1," in capsys.readouterr().out
    assert said(start, RIGHT, arguments=["nothing"]).startswith("No row has 'nothing'")


def test_help(start, capsys):
    assert said(start, RIGHT, arguments=["--help"]) == "0"
    assert "only rows with this in the old call" in capsys.readouterr().out
