"""The record of what ran where and when: ``verified/<name>.json``.

One file for each kind of machine. A snippet is keyed by the hash of its expanded text and of all
that runs before it on its page, so an edited snippet loses its record by itself. Places in a
record are the id of the snippet, the same in both languages.
"""

import contextlib
import getpass
import json
import re
import socket
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from torchproof import project
from torchproof.anonymous import with_places, without_names, without_own_paths
from torchproof.commands import Verdict
from torchproof.proofs.recorder import cache
from torchproof.sentences import FIRST, Clauses, quoted

LONGEST_OUTPUT = 12_000  # characters kept of an output
_HOW = re.compile(r"how(?:_(\w+))?")  # in a file: how, how_zh, ...


@dataclass(frozen=True)
class Entry:
    """One snippet on one kind of machine."""

    id: str  # "setup/install#venv-1"
    key: str
    kind: str
    result: str  # "ran" | "checked"
    date: str  # YYYY-MM-DD
    run: str  # name of the environment in Record.runs
    seconds: float = 0.0
    how: Mapping[str, str] = field(default_factory=dict)  # by language, as said on that day
    rung: str = ""  # of a check that was not "held": see rungs.py
    sandbox: str = ""
    data: Mapping[str, str] = field(default_factory=dict)
    output: str = ""

    @property
    def clauses(self) -> Clauses:
        """How it was checked, where it did not run."""
        return quoted(self.how) if self.how else ()


@dataclass(frozen=True)
class Record:
    """What one kind of machine has shown; ``runs``: by name what this_machine.machine() said."""

    name: str
    runs: Mapping[str, Mapping[str, str]]
    entries: Mapping[str, Entry]  # by id


def load(folder: Path = project.VERIFIED) -> list[Record]:
    """All records, by name. Raises ValueError for a file that is no record."""
    records = []
    for path in sorted(folder.glob("*.json")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            entries = {row["id"]: _entry(row) for row in data["snippets"]}
            records.append(Record(path.stem, data["runs"], entries))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(
                f"verified/{path.name}: no record ({error}); write it anew with pytest --record"
            ) from None
    return records


def _entry(row: Mapping[str, Any]) -> Entry:
    how = {match[1] or FIRST: text for name, text in row.items() if (match := _HOW.fullmatch(name))}
    rest = {name: value for name, value in row.items() if not _HOW.fullmatch(name)}
    return Entry(**rest, how=how)


def verdict(key: str) -> Verdict | None:
    """What a record knows of a command of this key: what ran is harmless, and may run again."""
    known = _by_key().get(key)
    if known is None:
        return None
    return Verdict(known.clauses, known.result == "ran", installs=("as on record",))


@cache
def _by_key() -> Mapping[str, Entry]:
    return {entry.key: entry for record in load() for entry in record.entries.values()}


def write(
    name: str,
    machine: Mapping[str, str],
    entries: Iterable[Entry],
    known: frozenset[str] | None,
    folder: Path = project.VERIFIED,
) -> Path:
    """Merge ``entries`` into the record of this name; whole file or nothing.

    ``known`` are the ids that the pages have; entries of others are dropped. None keeps all, for a
    run that did not look at every page.
    """
    old = next((r for r in load(folder) if r.name == name), Record(name, {}, {}))
    merged = {**old.entries, **{e.id: e for e in entries}}
    if known is not None:
        merged = {id_: entry for id_, entry in merged.items() if id_ in known}
    used = {entry.run for entry in merged.values()}
    runs = {**old.runs, **{e.run: dict(machine) for e in entries}}
    data = {
        "runs": {name: runs[name] for name in sorted(used)},
        "snippets": [_compact(merged[id_]) for id_ in sorted(merged)],
    }
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.json"
    part = path.with_suffix(".part")
    part.write_text(
        json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n"
    )
    part.replace(path)
    return path


def _compact(entry: Entry) -> dict[str, object]:
    row: dict[str, object] = {}
    for name, value in asdict(entry).items():
        if name == "how":
            row |= {name if code == FIRST else f"{name}_{code}": how for code, how in value.items()}
        elif value not in ("", 0.0, {}):
            row[name] = value
    return row


def clean(text: str) -> str:
    """Output without the names of the person and the machine, cut to a sensible length."""
    text = with_places(text, {str(Path.home()): "~", str(project.ROOT): "."})
    text = without_names(text, [socket.gethostname()], "localhost")
    with contextlib.suppress(KeyError, OSError):  # a container may have no name for its user
        text = without_names(text, [getpass.getuser()], "user")
    text = without_own_paths(text, "<path>")
    return text if len(text) <= LONGEST_OUTPUT else text[:LONGEST_OUTPUT] + "\n[cut]"


def record_name(machine: Mapping[str, str]) -> str:
    """``linux-x86_64-cpu``, ``linux-x86_64-nvidia-h200``, ...: the name of a record's file."""
    accelerator = machine.get("gpu") or "cpu"
    name = f"{machine['system']}-{machine['machine']}-{accelerator}".lower()
    return re.sub(r"[^a-z0-9_]+", "-", name).strip("-")
