"""The planner's script, asked through Node.js."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from torchproof import project
from torchproof.plan import LANGUAGES
from torchproof.site import planner, sentences

HERE = Path(__file__).parent
SCRIPTS = project.DOCS / "assets/planner"


def asker(folder: Path) -> Callable[[str, Iterable[Any]], list[Any]]:
    """A function that puts one kind of question of planner.mjs, many times, to the script."""
    node = shutil.which("node")
    if not node:
        pytest.skip("no Node.js: apt-get install nodejs")
    for script in SCRIPTS.glob("*.js"):
        shutil.copy(script, folder)
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for place, text in planner.files():
        (folder / Path(place).name).write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        said = dict(sentences.files(language))["assets/planner/sentences.json"]
        (folder / f"sentences.{language}.json").write_text(said, encoding="utf-8")

    def put(question: str, asked: Iterable[Any]) -> list[Any]:
        lines = "\n".join(json.dumps([question, one]) for one in asked)
        done = subprocess.run(
            [node, str(HERE / "planner.mjs"), str(folder), *LANGUAGES],
            input=lines,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return put
