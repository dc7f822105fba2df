"""The box for pasted errors: its script answers as torchproof/failures/ does, on any text."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest
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

PIECES = [
    "\x1b[31m",
    "\x1b[0m",
    "[rank0]: ",
    "2026-11-20 10:00:00,123 - ERROR - ",
    "(base) ",
    ">>> ",
    "PS C:\\Users\\me> ",
    "user@host:~$ ",
    "│ ",
    "［",
    "。",
    "：",
    "“",
    "\ufeff",
    "\u200b",
    "é",
    "😀",
    "\x00",
    "\x1c",
    "\x85",
    "\u2028",
    "\t",
    "<script>alert(1)</script>",
    "&amp;",
    "\\\\",
    "```",
    "In [3]: ",
    "docker-1  | ",
    "#12 3.456 ",
    "E       ",
    "For debugging consider passing CUDA_LAUNCH_BLOCKING=1",
    "Compile with `TORCH_USE_HIP_DSA` to enable device-side assertions. ",
]


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


def words_of(expression: str) -> str:
    """A text that a signature may meet: its plain parts."""
    plain = expression.replace("\\b", "").replace("\\d", "7").replace("\\.", ".").replace(".", " ")
    return "".join(sign for sign in plain if sign not in "\\?{}()|[]^$")


def invented(count: int) -> list[str]:
    """Logs of pieces of signatures, prefixes of loggers and signs that need care."""
    drawn = random.Random(7)
    signatures = [words_of(s) for row in table().failures for s in row.signatures]
    texts = []
    for _ in range(count):
        lines = []
        for _ in range(drawn.randrange(1, 12)):
            parts = [*drawn.choices(PIECES, k=drawn.randrange(4)), drawn.choice(signatures)]
            drawn.shuffle(parts)
            lines.append("".join(parts).upper() if drawn.random() < 0.2 else "".join(parts))
            if drawn.random() < 0.2:
                lines[-1] = lines[-1][:80].ljust(80, "x")
        texts.append(drawn.choice(["\n", "\r\n", "\r"]).join(lines))
    return texts


@node
def test_the_script_answers_as_python_does(tmp_path: Path) -> None:
    messages = [row.title[language] for row in table().failures for language in ("en", "zh")]
    samples = [path.read_text(encoding="utf-8") for path in SAMPLES]
    texts = ["", " ", PRIVATE, *messages, *samples, *invented(400)]
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
