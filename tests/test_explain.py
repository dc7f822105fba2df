"""The box for pasted errors: its script answers as torchproof/failures/ does, on any text."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from invented_logs import of_signatures, spoilt
from test_anonymous import PRIVATE

from torchproof import project
from torchproof.failures import diagnose, export, next_question, table
from torchproof.failures.miss import miss_report
from torchproof.failures.told import planner_query
from torchproof.project import ROOT

WORDS = {"top": "Top", "told": "Told:", "read": "Read:", "nothing": "nothing"}
BOX = ROOT / "docs/assets/explain"
SAMPLES = sorted((project.FACTS / "samples").glob("*.txt"))
NODE = shutil.which("node")
node = pytest.mark.skipif(NODE is None, reason="no Node.js: apt-get install nodejs")


def ask(folder: Path, texts: list[str]) -> list[dict]:
    data = folder / "failures.json"
    data.write_text(export.text("en"), encoding="utf-8")
    done = subprocess.run(
        [NODE, str(ROOT / "tests/explain.mjs"), str(BOX), str(data)],
        input="".join(json.dumps(text) + "\n" for text in texts),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.split("\n") if line]


def asked(text: str) -> tuple[list[str], str]:
    """The ids of the first two questions, when none is answered; the planner's query."""
    found, ids = diagnose(text), []
    while len(ids) < 2 and (row := next_question(found, ids)):
        ids.append(row.id)
    return ids, planner_query(found)


def expected(text: str) -> tuple[list, dict]:
    found = diagnose(text)
    answers = [
        [a.failure.id, a.cause.id, a.score, a.certainty, list(a.lines)] for a in found.answers
    ]
    return answers, {name: list(values) for name, values in found.facts.items()}


@node
def test_the_script_answers_as_python_does(tmp_path: Path) -> None:
    messages = [row.title[language] for row in table().failures for language in ("en", "zh")]
    samples = [path.read_text(encoding="utf-8") for path in SAMPLES]
    texts = ["", " ", PRIVATE, *messages, *samples, *of_signatures(300), *spoilt(300)]
    answers = ask(tmp_path, texts)
    assert len(answers) == len(texts)
    for text, answer in zip(texts, answers, strict=True):
        ranked, said = expected(text)
        assert answer["answers"] == ranked, text
        assert answer["said"] == said, text
        checked = str(table().checked)
        report = miss_report(diagnose(text), text, checked, export.hosts(), WORDS)
        assert answer["report"] == report, text
        assert (answer["questions"], answer["query"]) == asked(text), text
    assert sum(bool(answer["answers"]) for answer in answers) > len(texts) / 2


HOSTILE = {
    "one long line": "a" * 2_000_000,
    "many lines": "Error: no such thing 1\n" * 200_000,
    "open brackets": "[" * 500_000,
    "escapes": "\x1b[" * 500_000,
    "a literal again and again": "cuda error: " * 150_000,
    "nothing but zeros": "\x00" * 1_000_000,
    "prefixes": "[INFO] " * 200_000,
}


@node
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_answered_the_same(name: str, tmp_path: Path) -> None:
    [answer] = ask(tmp_path, [HOSTILE[name]])
    assert answer["answers"] == expected(HOSTILE[name])[0]


def test_both_languages_have_the_same_data() -> None:
    english, chinese = (json.loads(export.text(language)) for language in ("en", "zh"))
    assert english.keys() == chinese.keys()
    for rows in ("failures", "causes"):
        assert [row["id"] for row in english[rows]] == [row["id"] for row in chinese[rows]]
