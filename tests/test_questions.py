"""What is asked where a log leaves several causes: one thing, which tells most of them apart."""

import re

import pytest

from torchproof import project
from torchproof.facts.patterns import NUMBERS
from torchproof.failures import diagnose, next_question, table
from torchproof.failures.told import planner_query

pytestmark = pytest.mark.fast
NO_CODE = "RuntimeError: CUDA error: no kernel image is available for execution on the device"


def first(text: str, *asked: str) -> str:
    row = next_question(diagnose(text), asked)
    return row.id if row else ""


def causes(text: str) -> list[str]:
    return [answer.cause.id for answer in diagnose(text).answers]


def test_prose_is_asked_for_its_message_first() -> None:
    assert not diagnose("please help, it does not work").known
    assert first("please help, it does not work") == "message"
    assert first("please help, it does not work", "message") not in ("", "message")


def test_what_is_certain_or_told_already_is_not_asked() -> None:
    certain = "mat1 and mat2 shapes cannot be multiplied (4x8 and 10x2)"
    assert diagnose(certain).answers[0].certainty == "sure" and first(certain) == ""
    assert first(NO_CODE) == "torch"
    told = NO_CODE + "\ntorch 2.6.0+cu124\nDriver Version: 576.88  CUDA Version: 12.9\nRTX 5090"
    assert causes(told)[0] == "gpu-too-new" and first(told) == ""


def test_each_answer_leads_on_until_nothing_is_left_to_tell() -> None:
    """The questions end, none comes twice, and the answers decide what comes first."""
    log = "AssertionError: Torch not compiled with CUDA enabled"
    assert causes(log)[0] == "cpu-build"
    assert causes(log + "\n" + choice("system", "macOS"))[0] == "macos-no-cuda"
    assert causes(log + "\n" + choice("maker", "AMD"))[0] == "other-gpu"
    asked: list[str] = []
    while row := next_question(diagnose(log), asked):
        asked.append(row.id)
    assert len(asked) == len(set(asked)) > 2


def choice(question: str, label: str) -> str:
    row = next(row for row in table().questions if row.id == question)
    return next(choice.says for choice in row.choices if choice.label["en"] == label)


@pytest.mark.parametrize("row", table().questions, ids=lambda row: row.id)
def test_each_question_can_tell_causes_of_some_message_apart(row) -> None:
    """Asked alone of the bare messages; and what a choice adds is a sign of some cause."""
    others = [other.id for other in table().questions if other.id != row.id]
    if not row.message:
        titles = [failure.title["en"] for failure in table().failures]
        assert any(next_question(diagnose(title), others) for title in titles), "never asked"
    for answer in row.choices:
        told = diagnose(answer.says)
        said = {name for name in told.facts if name in row.facts}
        clues = [clue for cause in table().causes for clue in (*cause.speaks_for, *cause.proves)]
        seen = [c for c in clues if c.pattern and c.pattern.compiled.search(answer.says.lower())]
        assert not answer.says or said or seen, f"{answer.label['en']}: nothing reads it"


def test_the_planner_gets_what_the_log_told() -> None:
    log = (
        NO_CODE + "\nC:\\Users\\me\nNVIDIA GeForce RTX 4060 Ti\nDriver Version: 576.88\nPython 3.12"
    )
    query = planner_query(diagnose(log))
    assert query == "?system=windows&maker=nvidia&gpu=rtx+4060+ti&driver=576.88&python=3.12"
    assert planner_query(diagnose("wsl2, sm_120 is not compatible")) == (
        "?system=wsl2&maker=nvidia&gpu=12.0"
    )
    assert planner_query(diagnose("Driver Version: 576.88\nDriver Version: 580.65.06")) == ""
    assert planner_query(diagnose("it does not work")) == ""


def test_the_planner_reads_these_names() -> None:
    """docs/assets/planner/address.js takes the same fields and systems."""
    script = (project.DOCS / "assets/planner/address.js").read_text(encoding="utf-8")
    for name in ("system", "maker", "gpu", "driver", "python"):
        assert re.search(rf"[\"(]{name}\"", script), name
    assert {"driver", "python"} <= set(NUMBERS)
