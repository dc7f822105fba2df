"""What was typed somewhere else than on a machine: ``verified/roots/`` and ``verified/stand-ins/``.

A file holds a snippet by its id, which is the same in every language, with the key that stands for
its text: an edited command loses its record by itself.
"""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock

from torchproof import project
from torchproof.checks.snippet import Snippet
from torchproof.proofs.recorder import cache

RENEW = "TORCHPROOF_NETWORK=1 .venv/bin/pytest {tests} --record"


@dataclass(frozen=True)
class Typed:
    """A snippet that was tried.

    ``stand_ins``: in a root, it changed packages that are empty there. ``followed``: no packages
    were solved, its effect on settings and environments was worked out.
    """

    id: str  # "driver/debian#undo-1"
    key: str
    date: str  # YYYY-MM-DD
    stand_ins: bool = False
    followed: bool = False


@dataclass(frozen=True)
class Records:
    """The files ``<name>.json`` of a folder, each of one place where snippets were tried.

    ``flag``: which field of ``Typed`` is told beside a snippet that was tried.
    """

    folder: Path
    flag: str

    def load(self) -> dict[str, dict[str, Typed]]:
        """By name of the file, and id. Raises ValueError for what is no record."""
        found = {}
        for path in sorted(self.folder.glob("*.json")):
            try:
                rows = json.loads(path.read_text(encoding="utf-8"))
                found[path.stem] = {row["id"]: Typed(**row) for row in rows}
            except (KeyError, TypeError, ValueError) as error:
                where = f"verified/{self.folder.name}/{path.name}"
                raise ValueError(f"{where}: no record ({error})") from None
        return found

    def committed(self) -> Mapping[str, Mapping[str, Typed]]:
        """As ``load``, read once."""
        return _committed(self)

    def of(self, snippet: Snippet) -> dict[str, Typed]:
        """By name of the file, what is on record of a snippet as it stands."""
        rows = {name: typed.get(snippet.id) for name, typed in self.committed().items()}
        return {name: row for name, row in rows.items() if row and row.key == snippet.key}

    def stale(self, name: str, done: Iterable[tuple[Snippet, bool]], tests: str) -> list[str]:
        """What was tried just now, and is not on record so; ``tests`` renew it. For people."""
        known = self.load().get(name, {})
        found = []
        for snippet, flag in done:
            row = known.get(snippet.id)
            if row is None or (row.key, getattr(row, self.flag)) != (snippet.key, flag):
                at = snippet.fence.opened
                found.append(f"{at}: {snippet.id} is on no record of {name} as it ran")
        return [*found, RENEW.format(tests=tests)] if found else []

    def write(self, name: str, done: Iterable[tuple[Snippet, bool]]) -> None:
        """Take what was tried today into the record."""
        today = datetime.date.today().isoformat()
        new = {it.id: Typed(it.id, it.key, today, **{self.flag: flag}) for it, flag in done}
        for place in (self.folder, project.CACHE):
            place.mkdir(parents=True, exist_ok=True)
        with FileLock(project.CACHE / f"{name}.record.lock"):
            kept = {**self.load().get(name, {}), **new}
            data = [_compact(kept[id_]) for id_ in sorted(kept)]
            text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
            (self.folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


# By distribution, and HOME, which is that of a user.
ROOTS = Records(project.VERIFIED / "roots", "stand_ins")
HOME = "home"
STAND_INS = Records(project.VERIFIED / "stand-ins", "followed")


def forget() -> None:
    """Read the records anew: they may have changed."""
    _committed.cache_clear()


@cache
def _committed(records: Records) -> Mapping[str, Mapping[str, Typed]]:
    return records.load()


def _compact(row: Typed) -> dict[str, object]:
    return {name: value for name, value in asdict(row).items() if value is not False}
