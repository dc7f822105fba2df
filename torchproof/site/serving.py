"""What a running server remembers between builds: the files of each language, the pages on them.

After a change it tells which pages are to be rendered again. Pages that were saved, or that opened
a file which changed, are known from the record of their rendering. What changed in data that is
read into memory once is forgotten, and each page asks again for what it got of it. Where something
else changed, or a file came or went, everything is built.
"""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from torchproof import facts, plan
from torchproof.directives import machines, planner
from torchproof.facts import failures, samples
from torchproof.failures import match
from torchproof.pages.recorded import Recorded
from torchproof.project import DOCS, FACTS, ROOT, SNIPPETS, VERIFIED
from torchproof.record import badges
from torchproof.site.languages import ENGLISH, Language
from torchproof.targets import distributions

# By file what changes when it is written: when, and its size.
Stamps = Mapping[Path, tuple[int, int]]
# The pages to render again, by their files; None stands for all there is to build.
Stale = frozenset[Path] | None

# Read once, and kept in memory.
_DATA = (FACTS, VERIFIED)
_FILES_OF_DATA = (ROOT / machines.FILE, ROOT / samples.INDEX)
# What pages open, and the site has beside them.
_COPIED = (DOCS / "assets", SNIPPETS, FACTS)


class Serving:
    """``folder`` holds finished builds of languages, outside of the one that is being served.

    ``pages``: what each page rested on when it was rendered last, by its file.
    """

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="torchproof_"))
        self.pages: dict[Path, Recorded] = {}
        self._built: dict[str, Stamps] = {}
        self._data = _of_data(stamps(ENGLISH))  # so far nothing has been read

    def renew(self, language: Language, build: Callable[[Stale], None]) -> bool:
        """Call ``build`` unless the last build of ``language`` was made of just these files.

        Says whether it did. What changes during a build counts as changed after it.
        """
        now = stamps(language)
        before = self._built.get(language.code, {})
        if before == now:
            return False
        self._forget(now)
        if before.keys() == now.keys():
            changed = frozenset(path for path in now if now[path] != before[path])
            build(self._stale(language, changed))
        else:
            build(None)
        self._built[language.code] = now
        return True

    def _forget(self, now: Stamps) -> None:
        """Data that changed is read again, once for all languages."""
        data = _of_data(now)
        if data != self._data:
            forget()
        self._data = data

    def _stale(self, language: Language, changed: frozenset[Path]) -> Stale:
        pages = {path: it for path, it in self.pages.items() if path.is_relative_to(language.docs)}
        saved = changed & pages.keys()
        data = {path for path in changed if _is_data(path)}
        opened = changed - saved - data
        if not all(_below(path, _COPIED) for path in opened):
            return None
        return saved | {
            path for path, it in pages.items() if it.files & opened or (data and it.changed())
        }

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def _is_data(path: Path) -> bool:
    return path.parent in _DATA or path in _FILES_OF_DATA


def _of_data(stamps: Stamps) -> Stamps:
    return {path: stamp for path, stamp in stamps.items() if _is_data(path)}


def _below(path: Path, folders: tuple[Path, ...]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def forget() -> None:
    """Read facts, machines and records again when somebody asks for them."""
    kept = (facts.load, failures.load, match.table, match.gpu_names, distributions.packages)
    for cached in (*kept, machines.load, planner.table):
        cached.cache_clear()
    plan.forget()
    badges.forget()


def stamps(language: Language) -> Stamps:
    """Those of all files of which the language is made; not what editors and Python lay beside."""
    files = (
        file
        for path in language.inputs()
        for file in (path.rglob("*") if path.is_dir() else (path,))
        if file.is_file() and not file.name.startswith(".") and file.suffix != ".pyc"
    )
    return {file: ((found := file.stat()).st_mtime_ns, found.st_size) for file in files}
