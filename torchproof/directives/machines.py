"""The machines that pages name, and what the decision says for each: ``{{ plan.windows.pip }}``.

They stand in ``docs/machines.yml``, so that a page never writes a version, a variant or an index
by hand, and two pages that mean the same machine show the same command.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from torchproof import facts, plan
from torchproof.errors import Origin, PageError
from torchproof.facts import reading, structure
from torchproof.project import ROOT
from torchproof.proofs.recorder import cache

FILE = "docs/machines.yml"
# The name of a field -> what it stands for, as CONTRIBUTING.md has it.
FIELDS = {
    "pip": "the whole command",
    "uv": "the whole command `uv pip install`",
    "conda": "the whole command, where conda-forge has a build that runs there",
    "mirror": "the whole command of pip with a mirror",
    "mirror_index": "the address of a mirror of that index",
    "mirror_list": "the address of a mirror that is a list of files, for `-f`",
    "index": "the address for `--index-url`, where PyPI has another build",
    "variant": "the build: `cu132`, `cpu`",
    "torch": "its version",
    "torchvision": "the version that fits it",
    "driver": "the lowest NVIDIA driver",
}
PROJECT = "project"
# The files of facts that the decision takes from.
FACTS = ("conda", "cuda", "cudnn", "gpus", "mirrors", "torch", "uv", "wheels")


@frozen(kw_only=True)
class Row:
    """A machine of the file; the keys are those of ``plan.Machine``."""

    origin: Origin
    system: str
    gpus: tuple[str, ...] = ()
    driver: str = ""
    python: str = ""
    torch: str = ""
    cpu: bool = False


@cache
def load(path: Path = ROOT / FILE) -> Mapping[str, Mapping[str, str]]:
    """By machine the fields that it has, ``project`` included.

    Raises PageError for a machine that nobody can read, or on which no build runs.
    """
    if not path.is_file():
        raise PageError(Origin(FILE, 1), "no such file: it describes the machines of the pages")
    data = reading.read(path, FILE)
    return {name: _fields(name, data[name], data.at(name)) for name in data}


def lookup(dotted: str, path: Path = ROOT / FILE) -> str:
    """The field named ``machine.field``. Raises KeyError with the names that exist."""
    name, _, field = dotted.partition(".")
    if field == PROJECT:
        raise KeyError(
            f"a project is more than a line: write [[plan:{name}.{PROJECT}]] alone on one"
        )
    return _found(name, field, path)


def project(dotted: str, path: Path = ROOT / FILE) -> list[str]:
    """The lines of ``machine.project``, a pyproject.toml. Raises KeyError as ``lookup`` does."""
    name, _, field = dotted.partition(".")
    if field != PROJECT:
        raise KeyError(
            f"only [[plan:{name}.{PROJECT}]] is lines; write {{{{ plan.{dotted} }}}} for a field"
        )
    return _found(name, field, path).splitlines()


def _found(name: str, field: str, path: Path) -> str:
    machines = load(path)
    if name not in machines:
        raise KeyError(f"no machine {name!r} in {FILE}; there are: {', '.join(machines)}")
    if field not in machines[name]:
        known = ", ".join(machines[name])
        raise KeyError(f"the machine {name!r} of {FILE} has no {field!r}; it has: {known}")
    return machines[name][field]


def _fields(name: str, row: object, origin: Origin) -> Mapping[str, str]:
    if not re.fullmatch(r"[a-z0-9-]+", name):
        raise PageError(origin, f"the name {name!r} is not of small letters, digits and hyphens")
    if not isinstance(row, reading.Row):
        raise PageError(origin, f"the machine {name!r} is no mapping such as {{system: windows}}")
    made = structure.structure(row, Row)
    try:
        answer = plan.plan(
            plan.Machine(
                made.system, made.gpus, made.driver, made.python, torch=made.torch, cpu=made.cpu
            )
        )
    except plan.Unclear as unclear:
        raise PageError(origin, f"the machine {name!r}: {unclear}") from None
    if answer.verdict == "no":
        why = " ".join(note.text("en") for note in answer.reasons)
        raise PageError(origin, f"nothing can be installed on the machine {name!r}: {why}")
    values = (
        answer.commands["pip"],
        answer.commands["uv pip"],
        answer.commands.get("conda-forge", ""),
        answer.mirrors[0].command if answer.mirrors else "",
        _mirror("index-url", answer),
        _mirror("find-links", answer),
        answer.index,
        answer.variant,
        answer.torch,
        answer.torchvision,
        answer.driver,
    )
    fields = dict(zip(FIELDS, values, strict=True)) | {PROJECT: answer.commands["uv project"]}
    return {field: value for field, value in fields.items() if value}


def _mirror(use: str, answer: plan.Plan) -> str:
    """The best known mirror of PyTorch's index that is used like this; "" where PyPI has it."""
    rows = [row for row in facts.load().mirrors.wheels if row.use == use]
    best = max(rows, key=lambda row: row.confidence)
    return best.url.format(variant=answer.variant) if answer.index else ""
