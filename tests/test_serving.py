"""``mkdocs serve``: one command shows both languages, and builds again only what has changed."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from torchproof.project import ROOT

NEEDED = ("docs", "facts", "sentences", "snippets", "theme", "torchproof", "verified")
# The few pages of these tests: what happens to them happens to all.
PAGES = (
    "index.md",
    "setup/install.md",
    "setup/verify.md",
    "python/offline.md",
    "faster/plots.ipynb",
)
PATIENCE = 300.0  # seconds; how long a change takes is measured elsewhere, here it only has to come


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
            assert time.monotonic() < end, f"{what}\n{self.said()}"
            time.sleep(0.1)

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def rounds(self) -> int:
        """How often what changed has been shown; the log leaves out lines it has shown before."""
        return self.said().count("Reloading browsers")

    def rendered(self) -> dict[str, int]:
        """When each page was rendered last, by its address."""
        folders = {"": "mkdocs_*", "zh/": "torchproof_*/zh"}
        return {
            prefix + path.parent.relative_to(folder).as_posix(): path.stat().st_mtime_ns
            for prefix, place in folders.items()
            for folder in self.temporary.glob(place)
            for path in folder.rglob("index.html")
            if prefix or "zh" not in path.relative_to(folder).parts
        }

    def changed(self, since: dict[str, int]) -> set[str]:
        """The pages that were rendered since then; time 0 marks one that is to be."""
        now = self.rendered()
        return {page for page, when in now.items() if when and since.get(page) != when}

    @contextmanager
    def once(self) -> Iterator[set[str]]:
        """Wait for what the change inside the ``with`` brings; gives the pages rendered for it."""
        before, rounds, changed = self.rendered(), self.rounds(), set()
        yield changed
        self.wait(lambda: self.rounds() > rounds, "nothing was built")
        changed |= self.changed(before)

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        """Save a file in one step: a server that looks in between would build twice."""
        part = self.temporary / "part"
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(self.folder / name)

    def append(self, name: str, text: str) -> None:
        self.write(name, f"{self.read(name)}\n{text}\n")

    @contextmanager
    def other(self, name: str, words: dict[str, str]) -> Iterator[set[str]]:
        """Other words in a file, inside the ``with``; gives the pages rendered for them."""
        text = other = self.read(name)
        for old, new in words.items():
            assert old in other
            other = other.replace(old, new)
        with self.once() as rendered:
            self.write(name, other)
        yield rendered
        with self.once():
            self.write(name, text)


def small(folder: Path) -> None:
    """A copy of the project of which only ``PAGES`` are shown."""
    for name in NEEDED:
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, folder / name, copy_function=shutil.copy)
    for path in (ROOT / ".cache").glob("*.json"):  # what takes seconds to make
        (folder / ".cache").mkdir(exist_ok=True)
        shutil.copy(path, folder / ".cache")
    for path in ROOT.glob("mkdocs*.yml"):
        shutil.copy(path, folder)
    kept = [f"!/{page}" for page in (*PAGES, "faster/plots/plots.ipynb")]
    lines = "".join(f"  {line}\n" for line in ("*.md", "*.ipynb", "*.yml", *kept))
    with (folder / "mkdocs.yml").open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\nexclude_docs: |\n{lines}")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("serving")
    small(folder)
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
    ("source", "page"),
    [
        ("docs/zh/setup/install.md", "zh/setup/install"),
        ("docs/en/setup/install.md", "setup/install"),
        ("docs/en/index.md", "."),
    ],
)
def test_a_saved_page_is_rendered_alone(source: str, page: str, served: Served) -> None:
    word = f"changed{time.monotonic_ns()}"
    with served.once() as rendered:
        served.append(source, word)
    assert rendered == {page}
    assert word in served.get(f"{page}/")
    assert f"{source}. The menu, search, the record" in served.said()
    assert served.get("setup/verify/")
    assert served.get("zh/setup/verify/")


def test_a_saved_page_leaves_the_search_as_it_was(served: Served) -> None:
    for prefix in ("", "zh/"):
        index = json.loads(served.get(f"{prefix}search/index.json"))
        places = {address for address, _, _ in index["pages"]}
        assert places == {"", "setup/install/", "setup/verify/", "python/offline/", "faster/plots/"}


def test_a_saved_notebook_is_rendered_alone(served: Served) -> None:
    with served.other("docs/en/faster/plots.ipynb", {"## ": "## Another "}) as rendered:
        assert rendered == {"faster/plots"}
        assert "Another " in served.get("faster/plots/")
        assert "Another " in served.get("faster/plots/plots.ipynb")


def test_a_changed_include_renders_the_pages_that_have_it(served: Served) -> None:
    """In both languages; not the other pages of the same folder."""
    changed = {"import shutil\n": "import shutil  # included\n"}
    with served.other("snippets/verify.py", changed) as rendered:
        assert rendered == {"setup/verify", "zh/setup/verify"}
        for page in ("setup/verify/", "zh/setup/verify/"):
            assert "# included" in served.get(page)
        assert "# included" in served.get("snippets/verify.py")


def test_a_changed_fact_renders_the_pages_that_show_it(served: Served) -> None:
    """Not the pages that show other facts of the same file."""
    changed = {"download_size: 3.0 GB": "download_size: 3.7 GB"}
    with served.other("facts/torch.yml", changed) as rendered:
        shown = {page for page in served.rendered() if "3.7 GB" in served.get(f"{page}/")}
        assert rendered == shown
        english = {page for page in shown if not page.startswith("zh")}
        assert {"setup/install", "python/offline"} <= english
        assert shown == english | {f"zh/{page}" for page in english}
        assert "setup/verify" not in shown  # it shows the version, which stands in the same file


def test_what_no_page_includes_renders_none(served: Served) -> None:
    with served.once() as rendered:
        served.append("docs/assets/site.css", "/* another */")
    assert rendered == set()
    for prefix in ("", "zh/"):
        assert "/* another */" in served.get(f"{prefix}assets/site.css")


@pytest.mark.parametrize("change", ["configuration", "new page", "page removed"])
def test_what_shows_everywhere_builds_all(change: str, served: Served) -> None:
    pages = set(served.rendered())
    with served.once() as rendered:
        if change == "configuration":
            text = served.read("mkdocs.yml")
            served.write("mkdocs.yml", text.replace("site_name: Torchproof", "site_name: Other"))
        elif change == "new page":
            served.write("docs/en/setup/new.md", "# New\n\nA page.\n")
        else:
            (served.folder / "docs/en/setup/new.md").unlink()
    languages = {"configuration": pages}
    english = {page for page in pages if not page.startswith("zh")}
    assert rendered == languages.get(change, english)


def test_another_sentence_changes_badges_and_scripts(served: Served) -> None:
    changed = {"Ran on {where}": "Seen on {where}", "Empty the box": "Drop it"}
    with served.other("sentences/en.yml", changed):
        assert "Seen on " in served.get("setup/verify/")
        assert "Drop it" in served.get("assets/explain/sentences.json")


def test_another_machine_changes_the_commands(served: Served) -> None:
    """The facts are kept in memory while serving, and what was decided from them too."""
    # A release that conda-forge has too: pages show its command for this machine.
    older = {"linux: {": 'linux: {torch: "2.13.0", '}
    with served.other("docs/machines.yml", older) as rendered:
        for page in ("setup/install", "zh/setup/install"):
            assert page in rendered
            assert "PyTorch 2.13.0" in served.get(f"{page}/")
    assert "PyTorch 2.13.0" not in served.get("setup/install/")


def test_a_mistake_is_named_and_mended(served: Served) -> None:
    """The server tells file and line, shows all as it was, and the page once it is mended."""
    good = served.read("docs/en/setup/verify.md")
    line = good.count("\n") + 2
    told = f"docs/en/setup/verify.md:{line}: unknown option outside braces"
    with served.once() as rendered:
        served.append("docs/en/setup/verify.md", '```python test="gpu"\nprint(1)\n```')
    assert rendered == set()
    assert told in served.said()
    assert "Traceback" not in served.said()
    assert '<html lang="en"' in served.get("setup/verify/")
    with served.once() as rendered:
        served.write("docs/en/setup/verify.md", good + "\nmended\n")
    assert rendered == {"setup/verify"}
    assert "mended" in served.get("setup/verify/")
    assert '<html lang="zh"' in served.get("zh/setup/verify/")
