"""The proofs of a page: what was found of each of its snippets, when, and what that rests on.

One file for each page and language below ``.cache/proofs``, for this machine alone: no record of
what ran, only a reason not to run it again.
"""

import json
import warnings
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from torchproof.project import CACHE
from torchproof.proofs import kept
from torchproof.proofs.rests import Rests, package

FORMAT = 1


@dataclass(frozen=True)
class Proof:
    """What a check found. ``key`` stands for what was judged: blocks of the page."""

    key: str
    day: str  # YYYY-MM-DD
    state: str  # "executed" | "checked" | "exempt"
    found: str  # in short, to tell two outcomes apart
    rests: Rests = field(repr=False)


class PageProofs:
    """The proofs of one page on one machine, by the name of the snippet; a dict on disk.

    ``machine`` stands for what of the machine they rest on. A file that is damaged or of another
    format is told of and ignored; one of another machine or package is only ignored.
    """

    def __init__(self, page: str, machine: str) -> None:
        self._place = CACHE / "proofs" / f"{page}.json"
        self._head = {"format": FORMAT, "machine": machine, "package": package()}
        self._proofs = _read(self._place, self._head)
        self._new = False

    def get(self, name: str) -> Proof | None:
        """The proof of this name, whether it holds or not."""
        return self._proofs.get(name)

    def keep(self, name: str, proof: Proof) -> None:
        """Take a proof; ``write`` puts it on disk."""
        self._proofs[name] = proof
        self._new = True

    def drop(self, name: str) -> None:
        """Forget what does not hold any more."""
        self._new |= self._proofs.pop(name, None) is not None

    def write(self) -> None:
        if not self._new:
            return
        bases: list[Rests] = []
        rows = {}
        for name, proof in sorted(self._proofs.items()):
            if proof.rests not in bases:
                bases.append(proof.rests)
            rows[name] = asdict(proof) | {"rests": bases.index(proof.rests)}
        data = self._head | {"bases": bases, "proofs": rows}
        kept.replace(self._place, json.dumps(data, ensure_ascii=False).encode())
        self._new = False


def _read(place: Path, head: Mapping[str, object]) -> dict[str, Proof]:
    try:
        text = place.read_text(encoding="utf-8")
    except OSError:
        return {}
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise ValueError("it is of another format")
        if any(data[name] != value for name, value in head.items()):
            return {}
        bases = [dict(base) for base in data["bases"]]
        return {
            name: Proof(**row | {"rests": bases[row["rests"]]})
            for name, row in data["proofs"].items()
        }
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        warnings.warn(f"{place} is ignored: {error!r}", stacklevel=2)
        return {}
