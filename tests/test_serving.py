"""``mkdocs serve``: one command shows both languages, and builds again only what has changed."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from torchproof.project import ROOT

NEEDED = ("docs", "facts", "sentences", "snippets", "theme", "torchproof", "verified")
PATIENCE = 90.0  # seconds; how long a change takes is measured elsewhere, here it only has to come


@dataclass
class Served:
    """A copy of the project in ``folder``, shown at ``address`` by a running ``mkdocs serve``."""

    folder: Path
    address: str
    log: Path

    def get(self, page: str) -> str:
        try:
            with urllib.request.urlopen(self.address + page, timeout=PATIENCE) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"{what}\n{self.log.read_text(encoding='utf-8')}"
            time.sleep(0.1)

    def built(self) -> dict[str, int]:
        """When each language was built last; the log leaves out lines that it has shown before."""
        places = {"en": "mkdocs_*/index.html", "zh": "torchproof_*/zh/index.html"}
        return {
            language: max((p.stat().st_mtime_ns for p in self.temporary.glob(place)), default=0)
            for language, place in places.items()
        }

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    def append(self, page: str, text: str) -> None:
        with (self.folder / page).open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"\n{text}\n")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("serving")
    for name in NEEDED:
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, folder / name)
    for path in ROOT.glob("mkdocs*.yml"):
        shutil.copy(path, folder)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = folder / "log"
    (folder / "temporary").mkdir()
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder / "temporary"))
    env = {**os.environ, **places, "TORCHPROOF_ROOT": str(folder), "PYTHONUNBUFFERED": "1"}
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=folder,
            env=env,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
        served = Served(folder, f"http://127.0.0.1:{port}/", log)
        try:
            served.wait(lambda: served.get("") != "", "mkdocs serve shows nothing")
            yield served
        finally:
            process.terminate()
            process.wait(30)


def test_both_languages_are_shown(served: Served) -> None:
    assert '<html lang="en"' in served.get("setup/install/")
    assert '<html lang="zh"' in served.get("zh/setup/install/")


@pytest.mark.parametrize(
    ("source", "page", "changed"),
    [
        ("docs/zh/setup/install.md", "zh/setup/install/", {"zh"}),
        ("docs/en/setup/install.md", "setup/install/", {"en"}),
        ("docs/assets/site.css", "zh/assets/site.css", {"en", "zh"}),
    ],
)
def test_a_change_builds_what_is_made_of_it(
    source: str, page: str, changed: set[str], served: Served
) -> None:
    before = served.built()
    word = f"changed{time.monotonic_ns()}"
    served.append(source, f"/* {word} */" if source.endswith(".css") else word)
    served.wait(lambda: word in served.get(page), f"{source} changed, and {page} did not")

    def built() -> set[str]:
        return {language for language, when in served.built().items() if when != before[language]}

    served.wait(lambda: built() >= changed, f"not built: {changed}")
    assert built() == changed
    assert served.get("setup/verify/")
    assert served.get("zh/setup/verify/")


def test_another_sentence_changes_badges_and_scripts(served: Served) -> None:
    path = served.folder / "sentences/en.yml"
    text = path.read_text(encoding="utf-8")
    other = text.replace("Ran on {where}", "Seen on {where}").replace("Empty the box", "Drop it")
    path.write_text(other, encoding="utf-8", newline="\n")
    served.wait(lambda: "Seen on " in served.get("setup/verify/"), "the badges stay as they are")
    assert "Drop it" in served.get("assets/explain/sentences.json")
    path.write_text(text, encoding="utf-8", newline="\n")
    served.wait(lambda: "Seen on " not in served.get("setup/verify/"), "no way back")


def test_another_machine_changes_the_commands(served: Served) -> None:
    """The facts are kept in memory while serving, and what was decided from them too."""
    path = served.folder / "docs/machines.yml"
    rows = path.read_text(encoding="utf-8")
    # A release that conda-forge has too: pages show its command for this machine.
    older = rows.replace("linux: {", 'linux: {torch: "2.13.0", ', 1)
    path.write_text(older, encoding="utf-8", newline="\n")
    for page in ("setup/install/", "zh/setup/install/"):
        problem = f"{page} stays as it is"
        served.wait(lambda page=page: "PyTorch 2.13.0" in served.get(page), problem)
    path.write_text(rows, encoding="utf-8", newline="\n")
    served.wait(lambda: "PyTorch 2.13.0" not in served.get("setup/install/"), "no way back")


def test_a_mistake_is_named_and_mended(served: Served) -> None:
    """The server tells file and line, goes on, and shows the page once it is mended."""
    path = served.folder / "docs/en/setup/verify.md"
    good = path.read_text(encoding="utf-8")
    line = good.count("\n") + 2
    served.append("docs/en/setup/verify.md", '```python test="gpu"\nprint(1)\n```')
    told = f"docs/en/setup/verify.md:{line}: unknown option outside braces"
    served.wait(lambda: told in served.log.read_text(encoding="utf-8"), "the log names no mistake")
    assert "Traceback" not in served.log.read_text(encoding="utf-8")
    path.write_text(good + "\nmended\n", encoding="utf-8", newline="\n")
    served.wait(lambda: "mended" in served.get("setup/verify/"), "the page does not come back")
    assert '<html lang="zh"' in served.get("zh/setup/verify/")
