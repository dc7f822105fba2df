"""A recorded output: the list names its source, and the planner's reader reads it."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchproof import project
from torchproof.checks.outcome import CheckFailed, NotHere, Outcome
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Given, Kind, Snippet, passes
from torchproof.errors import PageError
from torchproof.facts import samples
from torchproof.plan.smi_table import TABLE
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause, quoted

READER = project.DOCS / "assets/planner/paste.js"
# Asked for all files at once; the reader is a module without imports, so its text is enough.
_ASK = """
import {readFileSync} from "node:fs"
const [reader, table, ...files] = process.argv.slice(1)
const text = file => readFileSync(file, "utf8")
const {read} = await import("data:text/javascript;base64," + btoa(
  String.fromCharCode(...new TextEncoder().encode(text(reader)))))
const data = {table: JSON.parse(table)}
console.log(JSON.stringify(files.map(file => read(data, text(file)))))
"""


class Sample(Kind):
    name = "sample"
    fences = "`text`, all lines from one file of `facts/samples/`"
    checked = (
        "the file is listed with its source; the planner's reader reads it, where it knows the form"
    )
    languages = ("text",)

    def matches(self, given: Given) -> bool:
        return given.wish is None and given.included(f"{samples.FOLDER}/", ".txt")

    def check(
        self, runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool
    ) -> Outcome:
        return _check(snippet)

    def passes_unrun(self, snippet: Snippet) -> bool:
        return passes(_check, snippet)


def _check(snippet: Snippet) -> Outcome:
    """Hold the sample that a fence shows against its row of the list.

    Raises PageError for a file that is not listed, CheckFailed where the reader finds something
    else in it than the list says, NotHere without Node.js, in which the reader runs.
    """
    assert snippet.sample
    row = samples.named(snippet.sample, project.ROOT)
    if row is None:
        raise PageError(
            snippet.fence.opened,
            f"{snippet.sample} is not in {samples.INDEX}",
            "add a row that says where the output is from and when it was read",
        )
    if row.kind:
        _compare(row, _read().get(row.file, {}))
        return Outcome(clause("checked.recorded_read", source=quoted(row.sources)))
    return Outcome(clause("checked.recorded", source=quoted(row.sources)))


def _compare(row: samples.Sample, found: Mapping[str, Any]) -> None:
    for name in ("kind", "driver", "problem"):
        expected, read = getattr(row, name), found.get(name) or ""
        if read != expected:
            raise CheckFailed(
                f"{samples.FOLDER}/{row.file}:1: the planner's reader finds {name} {read!r} in it, "
                f"{row.origin} says {expected!r}\nmend the row, or docs/assets/planner/paste.js"
            )


@cache
def _read() -> Mapping[str, Mapping[str, Any]]:
    """What the reader of the planner's page finds in each sample, by name of the file."""
    node = shutil.which("node")
    if node is None:
        raise NotHere("needs node: the planner's reader runs in Node.js")
    files = [name for name in samples.load(project.ROOT) if _path(name).is_file()]
    asked = (str(READER), json.dumps(TABLE), *map(str, map(_path, files)))
    done = subprocess.run(
        [node, "--input-type=module", "--eval", _ASK, *asked],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    if done.returncode:
        raise CheckFailed(f"{READER}: does not run: {done.stderr.strip()}")
    return dict(zip(files, json.loads(done.stdout), strict=True))


def _path(name: str) -> Path:
    return project.ROOT / samples.FOLDER / name
