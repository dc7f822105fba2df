"""The Python of pages under the linter: a page's fences are one module, in their order.

Programs of snippets/ are linted as files of the repository.
"""

import ast
import json
from collections.abc import Iterable
from pathlib import Path

from linters import run

from torchproof import kinds
from torchproof.errors import Origin
from torchproof.pages import loading
from torchproof.source.model import Page

# Meant on a page: Chinese punctuation, an import where it is needed, a value that is only shown, a
# loop that counts, a closure that is called before its loop goes on. A name that is missing shows
# when the fence runs; one is given twice where a wrong way is followed by the right one.
MEANT = "E402,B018,B007,B023,F811,F821,RUF001,RUF002,RUF003"
RULES = ("--isolated", "--select", "E4,E7,E9,F,B,UP,RUF", "--ignore", MEANT)


def findings(pages: Iterable[Page], folder: Path) -> list[str]:
    """What the linter finds, at the line of the page or notebook."""
    lines: dict[str, list[Origin]] = {}
    failing: set[Origin] = set()  # nothing uses an import that is shown because it fails
    for page in pages:
        module: list[str] = []
        origins: list[Origin] = []
        for snippet in kinds.snippets(page):
            if snippet.kind in (kinds.STEP, kinds.CELL) and _parses(snippet.content):
                module += snippet.content.splitlines()
                origins += snippet.fence.origins
                failing.update(snippet.fence.origins if snippet.fails else ())
        path = folder / f"{page.path.replace('/', '_')}.py"
        path.write_text("\n".join([*module, ""]), encoding="utf-8")
        lines[str(path)] = origins
    options = (*RULES, "--target-version", "py311", "--output-format", "json")
    _, printed = run("ruff", "check", *options, folder)
    rows = json.loads(printed)
    found = [(lines[row["filename"]][row["location"]["row"] - 1], row) for row in rows]
    return sorted(
        f"{line}: {row['code']} {row['message']}"
        for line, row in found
        if row["code"] != "F401" or line not in failing
    )


def _parses(source: str) -> bool:
    """A fence that shows an error of syntax is none of the linter's business."""
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def test_the_python_of_pages_is_clean(tmp_path: Path) -> None:
    pages = (loading.load(path) for path in loading.all_pages())
    assert not (found := findings(pages, tmp_path)), "\n".join(found)


def test_a_finding_names_the_line_of_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# P {#p}\n\n```python\nimport os\nimport sys\n```\n\n```python\nprint(sys.path)\n```\n",
        encoding="utf-8",
    )
    folder = tmp_path / "linted"
    folder.mkdir()
    (found,) = findings([loading.load(page)], folder)
    assert found.endswith("page.md:4: F401 `os` imported but unused")


def test_an_import_that_is_shown_failing_may_be_unused(tmp_path: Path) -> None:
    page, folder = tmp_path / "page.md", tmp_path / "linted"
    folder.mkdir()
    fence = '```python {.wrong data-fails="No module named"}\nimport nothing_here\n```\n'
    page.write_text(f"# P {{#p}}\n\n{fence}", encoding="utf-8")
    assert findings([loading.load(page)], folder) == []
