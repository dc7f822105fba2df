"""Outputs: what may vary, what must not, and how a page is rewritten."""

import math
from pathlib import Path

import pytest

from torchproof.errors import Origin, PageError
from torchproof.running import output

pytestmark = pytest.mark.fast

WHERE = Origin("page.md", 1)

SAME = [
    ("a\nb", "a\nb\n", (), 0.0),
    ("a  \n", "\na", (), 0.0),
    ("epoch 1: ...", "epoch 1: loss 0.3", (), 0.0),
    ("a\n...\nz", "a\nb\nc\nz", (), 0.0),
    ("a\n...\nz", "a\nz", (), 0.0),
    ("...\nValueError: x", "Traceback\n  line\nValueError: x", (), 0.0),
    ("took 12.3 s", "took 4.5 s", ("time",), 0.0),
    ("took 1:02", "took 12:44", ("time",), 0.0),
    ("torch 2.15.0", "torch 2.13.0+cpu", ("version",), 0.0),
    ("with CUDA 13.2", "with CUDA 12.8", ("version",), 0.0),
    ("on 2026-11-20", "on 2027-01-02", ("date",), 0.0),
    ("<x at 0x7f01>", "<x at 0xdead>", ("address",), 0.0),
    ("saved /home/me/a.pt", "saved /tmp/x/a.pt", ("path",), 0.0),
    ("peak 12.5 MB", "peak 900 KB", ("memory",), 0.0),
    ("on cpu", "on cuda:0", ("device",), 0.0),
    ("time  12.30 s", "time   4.5 s", ("time",), 0.0),
    ("accuracy 98.1 %", "accuracy 98.4 %", (), 0.5),
    ("accuracy 98.1 %", "accuracy 12.0 %", (), math.inf),
    ("loss 200", "loss 203", (), -0.02),
]
DIFFERENT = [
    ("a", "b", (), 0.0),
    ("a\nb", "a", (), 0.0),
    ("a", "a\nb", (), 0.0),
    ("a\n...\nz", "a\nb", (), 0.0),
    ("took 12.3 s", "took 4.5 s", (), 0.0),
    ("y = 2.00 x + 1.00", "y = 7.77 x + 9.99", ("version",), 0.0),
    ("took 12.3 s", "took a while", ("time",), 0.0),
    ("accuracy 98.1 %", "accuracy 97.1 %", (), 0.5),
    ("accuracy 98.1 %", "error 98.1 %", (), 0.5),
    ("loss 200", "loss 205", (), -0.02),
    ("loss 0.1", "loss nan", (), math.inf),
]


@pytest.mark.parametrize(("shown", "printed", "varies", "tolerance"), SAME)
def test_same(shown: str, printed: str, varies: tuple, tolerance: float) -> None:
    assert output.compare(shown, printed, varies, tolerance) is None


@pytest.mark.parametrize(("shown", "printed", "varies", "tolerance"), DIFFERENT)
def test_different(shown: str, printed: str, varies: tuple, tolerance: float) -> None:
    assert "-" in output.compare(shown, printed, varies, tolerance)


def test_difference_holds_only_what_differs() -> None:
    difference = output.compare("a ...\nb 1 s\nc", "a 1\nb 2 s\nd", ("time",))
    assert [line for line in difference.split("\n") if line.startswith(("+", "-"))][2:] == [
        "-c",
        "+d",
    ]


@pytest.mark.parametrize(
    ("shown", "printed", "new"),
    [
        ("took 1.0 s", "took 2.0 s", "took 2.0 s"),
        ("a 1.0 s\n...\nz 3.0 s", "a 4.0 s\nb\nc\nz 5.0 s", "a 4.0 s\n...\nz 5.0 s"),
        ("...\nz 3.0 s", "z 5.0 s", "...\nz 5.0 s"),
        ("in ... done\n3.0 s", "in /some/folder done\n5.0 s", "in ... done\n5.0 s"),
        ("took 1.0 s: ...", "took  2.5 s: a while", "took  2.5 s: ..."),
        ("other\n...", "a\nb", "a\nb"),
    ],
)
def test_renewed_keeps_what_a_page_leaves_out(shown: str, printed: str, new: str) -> None:
    assert output.renewed(shown, printed, ("time",), 0.0) == new


def test_rules() -> None:
    assert output.rules((), "", WHERE) == 0
    assert output.rules(("time",), "0.5", WHERE) == 0.5
    assert output.rules((), "2%", WHERE) == -0.02


@pytest.mark.parametrize(("names", "tolerance"), [(("times",), ""), ((), "about 2")])
def test_unknown_rules_are_refused(names: tuple, tolerance: str) -> None:
    with pytest.raises(PageError, match=r"page.md:1"):
        output.rules(names, tolerance, WHERE)


def test_rewrite_keeps_indentation_and_what_stands_around(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n    ```text\n    old 1\n    old 2\n    ```\n\n> ```text\n> old\n> ```\n")
    edits = [
        output.Edit("page.md", 3, 4, "new\n\nmore  \n"),
        output.Edit("page.md", 8, 8, "quoted"),
    ]
    assert output.rewrite(edits, tmp_path) == ["page.md"]
    assert page.read_text() == (
        "a\n    ```text\n    new\n\n    more\n    ```\n\n> ```text\n> quoted\n> ```\n"
    )


def test_rewrite_fills_an_empty_fence(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("    ```text\n    ```\nb\n")
    output.rewrite([output.Edit("page.md", 2, 1, "new")], tmp_path)
    assert page.read_text() == "    ```text\n    new\n    ```\nb\n"


def test_rewrite_does_not_take_the_blanks_of_an_output_for_indentation(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("  ```text\n   3 old\n  12 old\n  ```\n")
    output.rewrite([output.Edit("page.md", 2, 3, " 3 new\n12 new")], tmp_path)
    assert page.read_text() == "  ```text\n   3 new\n  12 new\n  ```\n"
