"""The engine on the facts of the project: ``diagnose(text)``."""

import re
from collections.abc import Collection
from types import SimpleNamespace

from torchproof import facts, project
from torchproof.facts.failures import Question, load
from torchproof.facts.patterns import Pattern
from torchproof.facts.structure import File
from torchproof.failures import engine, questions
from torchproof.proofs.recorder import cache


@cache
def table() -> File:
    """The failures of the project."""
    return load(project.FACTS / "failures.yml", project.DOCS)


def diagnose(text: str, rows: File | None = None) -> engine.Diagnosis:
    """Rank the causes of what a pasted text shows. rows: other failures than the project's."""
    rows = rows or table()
    known = SimpleNamespace(
        failures=rows.failures,
        causes=rows.causes,
        readings=rows.readings,
        translations=pairs(rows),
        gpus=tuple(gpu_names().items()),
    )
    return engine.diagnose(text, known)


def next_question(found: engine.Diagnosis, asked: Collection[str] = ()) -> Question | None:
    """What to ask about a log, of the project's questions; None where nothing tells more."""
    return questions.next_question(found, table(), asked)


def pairs(rows: File) -> list[tuple[str, str]]:
    """What systems say in other languages, each with its English words."""
    return [(said, row.means) for row in rows.translations for said in row.said]


@cache
def gpu_names() -> dict[Pattern, str]:
    """Names of GPUs that stand for nothing else, with their compute capability."""
    families = ("rtx", "gtx", "gt ", "titan", "quadro", "jetson", "tesla")
    short = {"a100", "h100", "h200", "v100", "p100", "b200", "gb200", "gh200", "rtx pro"}
    names = {}
    for row in facts.load().gpus.gpus:
        for name in map(str.lower, row.names):
            if name.startswith(families) or name in short:
                plain = re.sub(r"([^\w ])", r"\\\1", name)
                names[Pattern(rf"\b{plain}\b")] = str(row.capability)
    return names
