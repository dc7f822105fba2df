"""``cases/machines.json``: Python's decision, the page's script and the doctor say what it says."""

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from machine_cases import FILE, as_lists, cases, machine_of, written
from planner_in_node import asker
from programs import load

from torchproof import facts, plan
from torchproof.plan import LANGUAGES, Note, Plan
from torchproof.plan.sentences import texts

pytestmark = pytest.mark.fast
COMMAND = "python tests/machine_cases.py"


def notes(answer: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """Every sentence of an answer, and those that are parts of one."""
    while answer:
        for section in ("first", "reasons", "warnings"):
            for note in answer.get(section, ()):
                yield note
                for value in note["values"].values():
                    yield from (part for part in value if isinstance(part, dict))
        answer = answer.get("nearest")


def test_the_decision_says_what_they_say() -> None:
    old = FILE.read_text(encoding="utf-8")
    made = written(cases())
    lines = difflib.unified_diff(old.splitlines(), made.splitlines(), FILE.name, "now", "", "", 2)
    differ = "\n".join(line[:200] for line in list(lines)[:60])
    assert made == old, f"if this is what is meant, run {COMMAND}\n{differ}"


def test_the_script_says_what_they_say(tmp_path: Path) -> None:
    asked = [{"gpus": [], **case["machine"]} for case in cases()]
    for case, told in zip(cases(), asker(tmp_path)("plan", asked), strict=True):
        assert told == as_lists(case["answer"]), case["machine"]


def test_the_script_goes_the_same_way(tmp_path: Path) -> None:
    """Environment, install, verify, fallback, undo: by each tool, line by line."""
    asked = [{"gpus": [], **case["machine"]} for case in cases()]
    tools = set()
    for case, told in zip(cases(), asker(tmp_path)("way", asked), strict=True):
        machine = machine_of(case)
        made = with_build(plan.plan(machine))
        if made is None:
            assert told is None, machine
            continue
        ways = plan.ways(machine, made)
        size = plan.sizes(made)
        expected = [[tool, [list(step) for step in steps]] for tool, steps in ways.items()]
        assert told == [expected, list(size) if size else None], machine
        tools |= ways.keys()
    assert tools == {"pip", "uv pip", "uv project", "conda-forge"}


def with_build(made: Plan | None) -> Plan | None:
    """The plan that has a build at last."""
    while made and made.verdict == "no":
        made = made.nearest
    return made


def text(note: dict[str, Any]) -> dict[str, str]:
    """A sentence in each language."""
    return {language: _note(note).text(language) for language in LANGUAGES}


def _note(note: dict[str, Any]) -> Note:
    values = {
        name: value
        if isinstance(value, str)
        else tuple(part if isinstance(part, str) else _note(part) for part in value)
        for name, value in note["values"].items()
    }
    return Note(note["key"], values)


def test_the_doctor_says_what_they_say() -> None:
    """It knows the newest release, and lists no other maker's GPU beside one of NVIDIA's."""
    doctor, held = load("doctor"), 0
    for case in cases():
        machine, read = case["machine"], plan.read(machine_of(case))
        if read.torch or read.cpu or (read.gpus and read.other):
            continue
        told = doctor.planned(
            {
                "system": read.system,
                "gpus": [(gpu.name, str(gpu.capability)) for gpu in read.gpus],
                "other": read.other,
                "driver": machine.get("driver", ""),
                "python": machine.get("python", ""),
                "os": str(read.os or ""),
            }
        )
        answer = case["answer"]
        why = answer["reasons"] if answer["verdict"] == "no" else []
        assert told["why"] == list(map(text, why)), machine
        while answer and answer["verdict"] == "no":
            answer = answer["nearest"]
        if answer is None:
            assert not told["torch"] and not told["pip"], machine
            continue
        for name in ("torch", "torchvision", "variant", "driver"):
            assert told[name] == answer[name], machine
        for name, tool in (("pip", "pip"), ("uv", "uv pip"), ("conda", "conda-forge")):
            assert told[name] == answer["commands"].get(tool, ""), machine
        assert told["mirrors"] == [[it["name"], it["command"]] for it in answer["mirrors"]], machine
        assert told["first"] == list(map(text, answer["first"])), machine
        held += 1
    assert held > 100


def test_they_have_every_sentence_and_every_gpu() -> None:
    """So a case that is taken out, or a new kind of GPU or reason, is missed."""
    said = {note["key"] for case in cases() for note in notes(case["answer"])}
    assert {key for key in texts() if not key.startswith("unclear_")} == said
    named = {str(gpu.capability) for case in cases() for gpu in plan.read(machine_of(case)).gpus}
    assert {str(row.capability) for row in facts.load().gpus.capabilities} <= named
    assert {case["machine"]["system"] for case in cases()} == set(plan.SYSTEMS)
    assert {case["answer"]["verdict"] for case in cases()} == {"yes", "first", "no"}
