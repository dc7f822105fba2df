"""What a running server remembers between builds: of which files it built each language."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from torchproof.site.languages import Language

Stamp = frozenset[tuple[str, int, int]]


class Serving:
    """``folder`` holds finished builds of languages, outside of the one that is being served."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="torchproof_"))
        self._built: dict[str, Stamp] = {}

    def renew(self, language: Language, build: Callable[[], None]) -> bool:
        """Call ``build`` unless the last build of ``language`` was made of just these files.

        Says whether it did. What changes during a build counts as changed after it.
        """
        now = stamp(language)
        if self._built.get(language.code) == now:
            return False
        build()
        self._built[language.code] = now
        return True

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def stamp(language: Language) -> Stamp:
    """Changes when a file that the language is made of is written, added or removed."""
    files = (
        file
        for path in language.inputs()
        for file in (path.rglob("*") if path.is_dir() else (path,))
        if file.is_file()
    )
    return frozenset((str(f), (s := f.stat()).st_mtime_ns, s.st_size) for f in files)
