"""What the doctor knows, as JSON that one can read and compare."""

import json
from collections.abc import Mapping
from typing import Any

from torchproof import facts, sentences
from torchproof.failures import export
from torchproof.plan.export import stored


def data() -> dict[str, Any]:
    """What it knows.

    site (its address, which only the site itself fills in), majors (CUDA → lowest drivers),
    servers (name → address, for --network),
    failures (of torchproof.failures.export, in all languages), plan (of torchproof.plan.export,
    for the newest release).
    """
    majors = {
        str(major.cuda[0]): {"linux": str(major.linux), "windows": str(major.windows)}
        for major in facts.load().cuda.majors
    }
    return {
        "site": "",
        "majors": majors,
        "servers": servers(),
        "failures": export.export(),
        "plan": json.loads(stored()),
    }


def servers() -> dict[str, str]:
    """By name, the addresses that ``--network`` asks; that of PyPI is pip's own."""
    loaded = facts.load()
    mirrors = {row.name: row.url for row in loaded.mirrors.pypi if row.use != "dead"}
    return {
        "PyTorch": loaded.wheels.index.replace("{variant}", "cpu") + "/torch/",
        "Hugging Face": "https://huggingface.co/api/models/gpt2",
        "GitHub": "https://github.com/",
        **mirrors,
    }


def words(*others: str) -> dict[str, dict[str, str]]:
    """What it says, by language and key; the first language comes first. others: more sections."""
    doctor = ("doctor.", "lists.things_", "lists.clauses_", "failures_said.", "miss.")
    sections = (*doctor, *others)
    return {
        language: {
            key: text for key, text in sentences.load(language).items() if key.startswith(sections)
        }
        for language in sentences.LANGUAGES
    }


def lines(content: Mapping[str, Any], depth: int = 2) -> str:
    """JSON in lines, one for each entry of each table, so that one can read and compare it."""
    rows = (f"{_short(name)}: {_table(value, depth)}" for name, value in content.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _table(value: Any, depth: int) -> str:
    if isinstance(value, dict) and depth:
        return lines(value, depth - 1)
    if isinstance(value, list) and len(value) > 20:
        return "[\n" + ",\n".join(map(_short, value)) + "\n]"
    return _short(value)


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
