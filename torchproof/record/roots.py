"""The record of what ran in throw-away systems: ``verified/roots/<distribution>.json``.

A file holds a command by the id of its snippet, which is the same in every language, with the key
that stands for its text: an edited command loses its record by itself.
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

FOLDER = project.VERIFIED / "roots"
RENEW = "TORCHPROOF_NETWORK=1 .venv/bin/pytest {tests} --record"


@dataclass(frozen=True)
class Typed:
    """A command that ran in a root. ``stand_ins``: it changed packages that are empty there."""

    id: str  # "driver/debian#undo-1"
    key: str
    date: str  # YYYY-MM-DD
    stand_ins: bool = False


def load(folder: Path = FOLDER) -> dict[str, dict[str, Typed]]:
    """By distribution, such as "debian12", and id. Raises ValueError for what is no record."""
    found = {}
    for path in sorted(folder.glob("*.json")):
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            found[path.stem] = {row["id"]: Typed(**row) for row in rows}
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"verified/roots/{path.name}: no record ({error})") from None
    return found


@cache
def committed() -> Mapping[str, Mapping[str, Typed]]:
    return load()


def of(snippet: Snippet) -> dict[str, Typed]:
    """By distribution, what is on record of a snippet as it stands."""
    rows = {name: typed.get(snippet.id) for name, typed in committed().items()}
    return {name: row for name, row in rows.items() if row and row.key == snippet.key}


def stale(distribution: str, done: Iterable[tuple[Snippet, bool]], tests: str) -> list[str]:
    """What ran just now, and is not on record so; ``tests`` renew it. For people."""
    known = load().get(distribution, {})
    found = []
    for snippet, stand_ins in done:
        row = known.get(snippet.id)
        if row is None or (row.key, row.stand_ins) != (snippet.key, stand_ins):
            at = snippet.fence.opened
            found.append(f"{at}: {snippet.id} is on no record of {distribution} as it ran")
    return [*found, RENEW.format(tests=tests)] if found else []


def write(distribution: str, done: Iterable[tuple[Snippet, bool]], folder: Path = FOLDER) -> None:
    """Take what ran today into the record."""
    today = datetime.date.today().isoformat()
    new = {it.id: Typed(it.id, it.key, today, stand_ins) for it, stand_ins in done}
    for place in (folder, project.CACHE):
        place.mkdir(parents=True, exist_ok=True)
    with FileLock(project.CACHE / f"{distribution}.record.lock"):
        kept = {**load(folder).get(distribution, {}), **new}
        data = [_compact(kept[id_]) for id_ in sorted(kept)]
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        (folder / f"{distribution}.json").write_text(text, encoding="utf-8", newline="\n")


def _compact(row: Typed) -> dict[str, object]:
    return {name: value for name, value in asdict(row).items() if value is not False}
