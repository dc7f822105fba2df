"""What programs printed on other machines: ``facts/samples/`` and its list, ``index.csv``.

Pages show such an output where the build machine cannot make it (no GPU, no Windows), and the
readers of pasted outputs are tested on it. The list says of each file where it is from.
"""

import csv
import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.errors import Origin, PageError
from torchproof.proofs.recorder import cache

FOLDER = "facts/samples"
INDEX = f"{FOLDER}/index.csv"
_SOURCE = "source_"  # before a language: what its column is called
# Forms that the reader of pasted outputs knows; "" is any other.
KINDS = ("smi", "collect_env", "nvcc", "")


@dataclass(frozen=True)
class Sample:
    """A recorded output.

    ``kind``, ``driver`` and ``problem`` are what the planner's reader must find in it. ``sources``:
    where it is from, by language. ``date`` is the day on which the source was read, or the output
    was made. ``link`` may be empty.
    """

    file: str
    kind: str
    driver: str
    problem: str
    sources: Mapping[str, str]
    link: str
    date: datetime.date
    origin: Origin


@cache
def load(root: Path) -> Mapping[str, Sample]:
    """All samples of the project at ``root``, by name of the file.

    Raises PageError for a row without a source, with an unknown form, or twice.
    """
    path = root / INDEX
    if not path.is_file():
        return {}
    found: dict[str, Sample] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for row in rows:
            sample = _sample(row, Origin(INDEX, rows.line_num))
            if sample.file in found:
                raise PageError(sample.origin, f"{sample.file} stands twice")
            found[sample.file] = sample
    return found


def _sample(row: Mapping[str, str | None], origin: Origin) -> Sample:
    sources = {name: row[name] or "" for name in filter(None, row) if name.startswith(_SOURCE)}
    for name in ("file", *sources, "date"):
        if not row.get(name):
            raise PageError(origin, f"{name!r} is missing or empty", "say where the output is from")
    if row["kind"] not in KINDS:
        known = ", ".join(filter(None, KINDS))
        raise PageError(origin, f"no form {row['kind']!r}", f"known: {known}, or nothing")
    try:
        date = datetime.date.fromisoformat(row["date"] or "")
    except ValueError:
        raise PageError(origin, f"{row['date']!r} is no date YYYY-MM-DD") from None
    return Sample(
        **{name: row.get(name) or "" for name in ("file", "kind", "driver", "problem", "link")},
        sources={name.removeprefix(_SOURCE): text for name, text in sources.items()},
        date=date,
        origin=origin,
    )


def named(path: str, root: Path) -> Sample | None:
    """The sample in a file of the project, ``facts/samples/x.txt``; None if it is not listed."""
    return load(root).get(path.removeprefix(f"{FOLDER}/"))
