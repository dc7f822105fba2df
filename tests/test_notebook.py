"""Notebooks: run in a kernel, held against what they show, written anew."""

import json
import textwrap
from dataclasses import replace

import nbformat
import pytest

from torchproof import project
from torchproof.errors import Origin, PageError
from torchproof.running import figures, notebook
from torchproof.running.notebook import Cell, CellResult
from torchproof.running.session import DIED, TIMED_OUT, Result, Session

PAIR = [project.DOCS / language / "train" / "predictions.ipynb" for language in ("en", "zh")]
# Okabe and Ito's blue and vermilion, grey and black, and maps that only grow darker.
TOLD_APART = {"#0072b2", "#d55e00", "#d3d3d3", "#000000", "Blues", "gray_r"}


@pytest.fixture
def make(tmp_path):
    """Write a notebook of code cells: sources, or pairs of source and attributes."""

    def go(*sources, name="page.ipynb"):
        cells = []
        for number, source in enumerate(sources):
            source, data = source if isinstance(source, tuple) else (source, {})
            text = textwrap.dedent(source).strip("\n")
            metadata = {"data": data} if data else {}
            cells.append(
                {
                    "cell_type": "code",
                    "id": f"cell-{number}",
                    "metadata": metadata,
                    "source": text,
                    "outputs": [],
                    "execution_count": 1,
                }
            )
        made = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        path = tmp_path / name
        path.write_text(notebook.canonical(made), encoding="utf-8", newline="\n")
        return path

    return go


def execute(path):
    with Session() as session:
        return notebook.run(path, session)


DRAWING = """
    import matplotlib.pyplot as plt
    figure, (left, right) = plt.subplots(1, 2)
    left.plot([0, 1, 2], [0, 1, 4], color="red", label="squares")
    left.scatter([1], [2])
    left.legend()
    left.set(title="Growth", xlabel="n", ylabel="n * n")
    right.bar([0, 1], [3, 0.123456])
    right.imshow([[0, float("nan")], [2, 3]], cmap="Blues")
    right.text(0, 0, "note")
    plt.show()
"""


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """One notebook with one cell of each kind, run once for all that look at it."""
    folder = tmp_path_factory.mktemp("notebooks")
    cells = [
        ("print('你好')\nprint('more')\n6 * 7", {}),
        (DRAWING, {}),
        ("import warnings\n\nwarnings.warn('old is deprecated', FutureWarning)", {}),
        ("import os\nprint(os.listdir('.'), 'torchproof.running.figures' in globals())", {}),
        ("1 / 0", {"fails": "ZeroDivisionError"}),
        ("def inner():\n    raise ValueError('no')\n\ninner()", {}),
        ("print('never')", {}),
    ]
    made = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(textwrap.dedent(s).strip("\n"), metadata={"data": data})
            for s, data in cells
        ]
    )
    path = folder / "page.ipynb"
    path.write_text(notebook.canonical(made), encoding="utf-8", newline="\n")
    return path, execute(path)


class TestRun:
    def test_up_to_the_cell_that_fails(self, ran):
        _, results = ran
        assert [r.result.status for r in results] == [0, 0, 0, 0, 1, 1]
        assert all(r.result.seconds > 0 for r in results)

    def test_text(self, ran):
        _, results = ran
        assert results[0].result.output == "你好\nmore\n42\n"

    def test_figures_as_data(self, ran):
        _, results = ran
        (shown,) = results[1].outputs
        assert shown["data"]["image/png"]
        left, right = shown["data"][figures.MIME]["axes"]
        assert (left["title"], left["xlabel"], left["ylabel"]) == ("Growth", "n", "n * n")
        assert left["lines"] == [[[0.0, 0.0], [1.0, 1.0], [2.0, 4.0]]]
        assert left["points"] == [[[1.0, 2.0]]]
        assert left["legend"] == ["squares"]
        assert "#ff0000" in left["colours"]
        assert right["bars"] == [[-0.4, 0.0, 0.8, 3.0], [0.6, 0.0, 0.8, 0.1235]]
        assert right["images"] == [[[0.0, None], [2.0, 3.0]]]
        assert right["texts"] == ["note"]
        assert "Blues" in right["colours"]

    def test_deprecations_with_their_place(self, ran):
        _, results = ran
        (warned,) = results[2].result.warned
        line = results[2].cell.origin.line + 2
        assert (warned.category, warned.message) == ("FutureWarning", "old is deprecated")
        assert warned.where == f"{results[2].cell.origin.path}:{line}"

    def test_leaves_no_trace_for_the_cells(self, ran):
        _, results = ran
        assert results[3].result.output == "[] False\n"

    def test_a_failure_names_the_line_of_the_file(self, ran):
        path, results = ran
        error = results[5].result.error
        assert "ValueError: no" in error
        assert "\x1b" not in error
        line = results[5].cell.origin.line
        assert f"{path.as_posix()}:{line + 3}" in error
        assert f"{path.as_posix()}:{line + 1}" in error
        assert "raise ValueError" in path.read_text(encoding="utf-8").splitlines()[line]

    @pytest.mark.parametrize(
        ("source", "ended"),
        [("import os\nos._exit(3)", DIED), ("while True:\n    pass", TIMED_OUT)],
    )
    def test_a_cell_that_does_not_come_back(self, make, source, ended):
        path = make("x = 1", (source, {"timeout": "2"}), "print('never')")
        results = execute(path)
        assert [r.result.ended for r in results] == ["ran", ended]
        assert str(results[1].cell.origin) in results[1].result.error

    def test_says_what_is_not_installed(self, make, monkeypatch):
        monkeypatch.setattr(notebook, "NEEDED", ("nbclient", "surely_not_installed"))
        with pytest.raises(notebook.Unavailable, match="surely_not_installed"):
            notebook.run(make("1"), None)

    def test_a_kernel_that_does_not_start(self, make, monkeypatch, tmp_path):
        broken = tmp_path / "runner.py"
        broken.write_text("raise SystemExit('no kernel')")
        monkeypatch.setattr(notebook, "RUNNER", broken)
        with pytest.raises(PageError, match=r"page.ipynb:1: the kernel .* did not run"):
            execute(make("1"))


class TestCells:
    def test_where_their_source_stands(self, make):
        path = make("first = 1", "", "# 第三\nthird = 3")
        lines = path.read_text(encoding="utf-8").splitlines()
        first, empty, third = notebook.cells(path)
        assert "first = 1" in lines[first.origin.line - 1]
        assert '"source": []' in lines[empty.origin.line - 1]
        assert "# 第三" in lines[third.origin.line - 1]
        assert third.source == "# 第三\nthird = 3"

    def test_rules(self, make):
        (cell,) = notebook.cells(make(("1", {"varies": "time number", "tolerance": "2%"})))
        assert (cell.varies, cell.tolerance) == (("time", "number"), "2%")

    @pytest.mark.parametrize(
        "data", [{"varies": "weather"}, {"tolerance": "about"}], ids=["varies", "tolerance"]
    )
    def test_unknown_rules(self, make, data):
        path = make("a = 1", ("b = 2", data))
        lines = path.read_text(encoding="utf-8").splitlines()
        line = next(n for n, text in enumerate(lines, 1) if "b = 2" in text)
        with pytest.raises(PageError, match=rf"page.ipynb:{line}: "):
            notebook.cells(path)

    @pytest.mark.parametrize("text", ["{", "[]", '{"cells": [{"cell_type": "code"}]}'])
    def test_no_notebook(self, tmp_path, text):
        path = tmp_path / "page.ipynb"
        path.write_text(text)
        with pytest.raises(PageError, match="no notebook"):
            notebook.cells(path)


def text(*lines):
    return {"output_type": "stream", "name": "stdout", "text": [f"{line}\n" for line in lines]}


def figure(**axes):
    data = {"image/png": "AAAA", "text/plain": "<Figure>", figures.MIME: {"axes": [axes]}}
    return {"output_type": "display_data", "metadata": {}, "data": data}


def differ(shown, now, real=True, **rules):
    cell = Cell("id", "", Origin("page.ipynb", 1), tuple(shown), **rules)
    return notebook.difference(CellResult(cell, tuple(now), Result("", 0, 0.0)), real)


class TestDifference:
    def test_same(self):
        assert differ([text("a"), figure(title="b")], [text("a"), figure(title="b")]) is None

    def test_text(self):
        found = differ([text("a", "b")], [text("a", "c")])
        assert "-b" in found and "+c" in found

    def test_tolerance_is_that_of_the_cell(self):
        assert differ([text("96.3 %")], [text("96.9 %")]) is not None
        assert differ([text("96.3 %")], [text("96.9 %")], tolerance="1") is None
        assert differ([text("96.3 %")], [text("98.9 %")], tolerance="1") is not None

    @pytest.mark.parametrize(
        ("shown", "now", "place"),
        [
            ({"title": "a"}, {"title": "b"}, "axes[0].title"),
            ({"title": "a"}, {}, "axes[0].title"),
            ({"bars": [[0, 0, 1, 2]]}, {"bars": [[0, 0, 1, 3]]}, "axes[0].bars[0][3]"),
            ({"texts": ["a"]}, {"texts": ["a", "b"]}, "axes[0].texts"),
            ({"colours": ["#ff0000"]}, {"colours": ["#00ff00"]}, "axes[0].colours[0]"),
            ({"images": [[[1, None]]]}, {"images": [[[None, 1]]]}, "axes[0].images[0][0][0]"),
        ],
    )
    def test_figure(self, shown, now, place):
        assert f"figure.{place}: " in differ([figure(**shown)], [figure(**now)])

    def test_rounding_of_a_figure_is_no_difference(self):
        assert differ([figure(lines=[[[0, 1.234]]])], [figure(lines=[[[0, 1.235]]])]) is None
        assert differ([figure(lines=[[[0, 1.234]]])], [figure(lines=[[[0, 1.24]]])]) is not None

    def test_what_varies(self):
        shown, now = figure(title="8, is 9"), figure(title="3, is 5")
        assert differ([shown], [now], varies=("number",)) is None
        assert differ([shown], [figure(title="3 or 5")], varies=("number",)) is not None

    def test_kinds_of_outputs(self):
        assert "nothing" in differ([], [text("a")])
        assert "text, figure" in differ([text("a"), figure()], [text("a")])

    def test_a_figure_without_data(self):
        old = figure()
        del old["data"][figures.MIME]
        assert "without data in the notebook" in differ([old], [figure()])

    def test_stand_in_data(self):
        shown = [text("96.3 % of 10000"), figure(title="8, is 9", bars=[[1]], xlabel="digit")]
        now = [text("99.9 % of 1000"), figure(xlabel="digit")]
        assert differ(shown, now) is not None
        assert differ(shown, now, real=False) is None
        assert differ(shown, [now[0], figure(xlabel="number")], real=False) is not None
        assert differ(shown, [text("nothing"), now[1]], real=False) is not None


class TestWrite:
    def test_both_languages_from_one_run(self, make):
        one, other = make("1 + 1", name="en.ipynb"), make("1 + 1", name="zh.ipynb")
        output = {
            "output_type": "execute_result",
            "execution_count": None,
            "metadata": {},
            "data": {"text/plain": "2"},
        }
        results = [CellResult(notebook.cells(one)[0], (output,), Result("2\n", 0, 0.1))]
        assert notebook.write([one, other], results) == [one, other]
        for path in (one, other):
            (cell,) = notebook.cells(path)
            assert cell.outputs[0]["data"] == {"text/plain": ["2"]}
            assert '"execution_count": 1' not in path.read_text(encoding="utf-8")
        assert notebook.write([one, other], results) == []

    def test_other_cells_than_were_run(self, make):
        one, other = make("1", name="en.ipynb"), make("1", "2", name="zh.ipynb")
        results = [CellResult(notebook.cells(one)[0], (), Result("", 0, 0.1))]
        with pytest.raises(KeyError):
            notebook.write([one, other], results)
        assert len(notebook.cells(other)) == 2


class TestPredictions:
    """The notebook pages as committed; docs/ itself runs them."""

    def test_same_code_in_both_languages(self):
        one, other = map(notebook.cells, PAIR)
        one, other = ([replace(c, origin=None) for c in cells] for cells in (one, other))
        assert one == other

    @pytest.mark.parametrize("path", PAIR, ids=["en", "zh"])
    def test_one_form(self, path):
        written = path.read_text(encoding="utf-8")
        assert written == notebook.canonical(json.loads(written))

    @pytest.mark.parametrize("path", PAIR, ids=["en", "zh"])
    def test_figures_have_data_and_descriptions(self, path):
        drawn = 0
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            shown = [o["data"] for o in cell.get("outputs", ()) if "image/png" in o.get("data", ())]
            assert all(figures.MIME in data for data in shown)
            assert bool(cell["metadata"].get("alt")) == bool(shown), cell["id"]
            drawn += len(shown)
        assert drawn == 3

    def test_colours_that_everybody_tells_apart(self):
        for cell in notebook.cells(PAIR[0]):
            for output in cell.outputs:
                described = output.get("data", {}).get(figures.MIME, {"axes": []})
                used = {c for axes in described["axes"] for c in axes.get("colours", ())}
                assert used <= TOLD_APART

    def test_right_and_wrong_are_told_apart_without_colour(self):
        (cell,) = (c for c in notebook.cells(PAIR[0]) if c.id == "examples")
        titles = [axes["title"] for axes in cell.outputs[0]["data"][figures.MIME]["axes"]]
        assert all(title.isdigit() for title in titles[:8])
        assert all(", is " in title for title in titles[8:])


def test_a_long_array_is_summarised():
    import numpy as np

    pixels = np.arange(784, dtype=float).reshape(28, 28)
    assert figures._array(pixels) == {"shape": [28, 28], "summary": [0.0, 391.5, 783.0]}
    assert figures._array(np.full((28, 28), np.nan)) == {"shape": [28, 28], "summary": []}
