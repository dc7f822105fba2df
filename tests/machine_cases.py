"""Machines and what the decision says to them: ``cases/machines.json``, to which all are held.

``python tests/machine_cases.py`` writes the answers anew, for the machines that stand in the file:
after a change of facts or rules its diff shows what is answered differently. To add a case, write
its machine into the file, with an empty answer, and run it.
"""

import json
from pathlib import Path
from typing import Any

from torchproof import plan
from torchproof.plan import Machine, Note, Plan

FILE = Path(__file__).parent / "cases/machines.json"


def cases() -> list[dict[str, Any]]:
    """All cases: "machine" (the fields of Machine that are not empty) and "answer"."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def machine_of(case: dict[str, Any]) -> Machine:
    """The machine of a case."""
    given = case["machine"]
    return Machine(**{**given, "gpus": tuple(given.get("gpus", ()))})


def answer(made: Plan | None) -> dict[str, Any] | None:
    """A plan as JSON: what a refused machine gets instead is its "nearest"."""
    if made is None:
        return None
    first, reasons, warnings = (
        [noted(note) for note in notes] for notes in (made.first, made.reasons, made.warnings)
    )
    if made.verdict == "no":
        nearest = answer(made.nearest)
        return {"verdict": "no", "reasons": reasons, "warnings": warnings, "nearest": nearest}
    return {
        "verdict": made.verdict,
        "torch": made.torch,
        "torchvision": made.torchvision,
        "variant": made.variant,
        "driver": made.driver,
        "fallback": made.fallback,
        "confidence": int(made.confidence),
        "commands": dict(made.commands),
        "mirrors": [dict(vars(mirror)) for mirror in made.mirrors],
        "first": first,
        "reasons": reasons,
        "warnings": warnings,
    }


def noted(note: Note) -> dict[str, Any]:
    """A sentence by its key, and what stands in it."""
    values = {
        name: value
        if isinstance(value, str)
        else [part if isinstance(part, str) else noted(part) for part in value]
        for name, value in note.values.items()
    }
    return {"key": note.key, "values": values}


def as_lists(answer: dict[str, Any] | None) -> list[Any] | None:
    """An answer as tests/planner.mjs gives those of the script."""
    if answer is None:
        return None
    if answer["verdict"] == "no":
        nearest = as_lists(answer["nearest"])
        return ["no", answer["reasons"], answer["warnings"], nearest]
    commands = [list(command) for command in answer["commands"].items()]
    return list({**answer, "commands": commands}.values())


def written(cases: list[dict[str, Any]]) -> str:
    """The text of the file: a line for each field, sentence and command."""
    made = [_case(case["machine"], answer(plan.plan(machine_of(case)))) for case in cases]
    return "[\n" + ",\n".join(made) + "\n]\n"


def _case(machine: dict[str, Any], answer: dict[str, Any] | None) -> str:
    return f'{{"machine": {_short(machine)},\n "answer": {_long(answer, 2)}}}'


def _long(answer: dict[str, Any] | None, depth: int) -> str:
    if answer is None:
        return "null"
    space = "\n" + " " * depth
    lines = []
    for name, value in answer.items():
        if name == "nearest":
            text = _long(value, depth + 1)
        elif name == "commands":
            inner = (f"{_short(tool)}: {_short(command)}" for tool, command in value.items())
            text = "{" + f",{space} ".join(inner) + "}"
        elif isinstance(value, list):
            text = "[" + f",{space} ".join(map(_short, value)) + "]"
        else:
            text = _short(value)
        lines.append(f"{_short(name)}: {text}")
    return "{" + f",{space}".join(lines) + "}"


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    FILE.write_text(written(cases()), encoding="utf-8", newline="\n")
