"""The whole way to a PyTorch that works, for each tool: what to type around the command.

A way is a list of steps, each a kind and a line to type (of the kind "file", the text of a file);
``KINDS`` are in the order of the way. What is told between them are sentences, below ``way``.
docs/assets/planner/way.js and the doctor fill in the same templates, which the data of the decision
has: ``TEMPLATES``, ``VERIFY``.
"""

from collections.abc import Mapping

from torchproof.plan.machine import Machine, read
from torchproof.plan.report import Plan

Steps = list[tuple[str, str]]

KINDS = ("environment", "file", "install", "enter", "verify", "fallback", "undo")
# What works out a sum where the build shall compute: it prints the version and 500500.
_SUM = 'python -c "import torch; print(torch.__version__, int(torch.arange(1001.0{}).sum()))"'
VERIFY = {
    device: _SUM.format("" if device == "cpu" else f", device='{device}'")
    for device in ("cpu", "cuda", "mps", "xpu")
}
_CHECKED = [("verify", "{verify}"), ("fallback", "{fallback}")]


def _templates(venv: str, activate: str, remove: str) -> dict[str, list[tuple[str, str]]]:
    """The steps by tool: with the words of a shell for making and removing a folder."""
    undo = [("undo", "deactivate"), ("undo", f"{remove} .venv")]
    inside = [("environment", activate), ("install", "{install}"), *_CHECKED, *undo]
    return {
        "pip": [("environment", f"{venv} -m venv .venv"), *inside],
        "uv pip": [("environment", "uv venv --python {python}"), *inside],
        "uv project": [
            ("environment", "mkdir my-project"),
            ("environment", "cd my-project"),
            ("file", "{install}"),
            ("install", "uv sync"),
            ("verify", "uv run {verify}"),
            ("undo", "cd .."),
            ("undo", f"{remove} my-project"),
        ],
        "conda-forge": [
            ("install", "{install}"),
            ("enter", "conda activate torch"),
            *_CHECKED,
            ("undo", "conda deactivate"),
            ("undo", "conda env remove --name torch"),
        ],
    }


# By shell: that of Windows is PowerShell. {launcher} starts the Python that the build is for.
TEMPLATES: Mapping[str, Mapping[str, Steps]] = {
    "posix": _templates("python3{exactly}", "source .venv/bin/activate", "rm -r"),
    "windows": _templates(
        "py{exactly}", r".venv\Scripts\Activate.ps1", "Remove-Item -Recurse -Force"
    ),
}


# What stands for {exactly} where another Python has to be taken than the reader's.
EXACTLY = {"posix": ".{minor}", "windows": " -3.{minor}"}


def shell(system: str) -> str:
    """Whose templates a system takes: "windows", or "posix"."""
    return "windows" if system == "windows" else "posix"


def ways(machine: Machine, made: Plan) -> dict[str, Steps]:
    """The steps by tool, for a plan of the machine that has a build."""
    other = any(note.key == "python_other" for note in made.first)
    said = read(machine).python
    values = {
        "python": made.python if other or said is None else str(said),
        "exactly": "",
        "verify": VERIFY[made.device],
    }
    kind = shell(read(machine).system)
    if other:
        values["exactly"] = EXACTLY[kind].format(minor=made.python.removeprefix("3."))
    templates = TEMPLATES[kind]
    return {
        tool: filled(
            templates[tool],
            {**values, "install": command, "fallback": made.fallbacks.get(tool, "")},
        )
        for tool, command in made.commands.items()
    }


def filled(steps: Steps, values: Mapping[str, str]) -> Steps:
    """The steps with values in their braces; without those that come out empty."""
    made = []
    for kind, text in steps:
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        if text:
            made.append((kind, text.rstrip()))
    return made


def sizes(made: Plan) -> tuple[str, dict[str, str]] | None:
    """What pip downloads and what it takes: a sentence with its values; None if not measured."""
    if made.disk:
        return "way.size", {"download": made.download, "disk": made.disk}
    return ("way.size_file", {"download": made.download}) if made.download else None
