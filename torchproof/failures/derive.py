"""What the numbers of a message say: memory that ran out, shapes that do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNITS = {"kib": 2**-20, "mib": 2**-10, "gib": 1.0}
_SIZE = r"(\d{1,7}\.?\d{0,3}) (kib|mib|gib)"
# As torch words it, older and newer.
_MEMORY = {
    "tried": rf"tried to allocate {_SIZE}",
    "total": rf"total capacity of {_SIZE}|{_SIZE} total capacity",
    "free": rf"of which {_SIZE} is free|{_SIZE} free",
    "allocated": rf"memory {_SIZE} is allocated by pytorch|[,.] {_SIZE} is allocated by pytorch"
    rf"|{_SIZE} already allocated",
    "unused": rf"{_SIZE} is reserved by pytorch but unallocated",
    "reserved": rf"{_SIZE} reserved in total",
}
_SHAPES = re.compile(
    r"mat1 and mat2 shapes cannot be multiplied \((\d{1,9})x(\d{1,9}) and (\d{1,9})x(\d{1,9})\)"
)
# A message of either kind is no longer than that.
_REACH = 1200


def flags(flat: str) -> Iterator[str]:
    """Words for what the numbers mean, to be asked for as ``@flag=fragmented``.

    fragmented: enough is reserved and unused; crowded: other programs hold much of the GPU;
    huge: one tensor is larger than the GPU. unbatched: an image went in without its batch;
    features: the layer expects another number of features.
    """
    at = flat.find("tried to allocate")
    if at >= 0:
        yield from _of_memory(flat[max(0, at - 100) : at + _REACH])
    at = flat.find("mat1 and mat2 shapes cannot be multiplied")
    if at >= 0 and (match := _SHAPES.search(flat[at : at + _REACH])):
        rows, columns, expected, _ = map(int, match.groups())
        yield "unbatched" if rows * columns == expected else "features"


def _of_memory(message: str) -> Iterator[str]:
    sizes = {name: _size(re.search(pattern, message)) for name, pattern in _MEMORY.items()}
    tried, total = sizes["tried"], sizes["total"]
    if tried is None:
        return
    if total and tried > total:
        yield "huge"
    allocated, unused = sizes["allocated"], sizes["unused"]
    if unused is None and None not in (sizes["reserved"], allocated):
        unused = max(sizes["reserved"] - allocated, 0.0)
    if unused is not None and unused >= 0.5 and unused + (sizes["free"] or 0.0) >= tried:
        yield "fragmented"
    if None not in (total, sizes["free"], allocated):
        others = total - sizes["free"] - allocated - (unused or 0.0)
        if others > total / 4 and others > 2:
            yield "crowded"


def _size(match: re.Match[str] | None) -> float | None:
    """GiB."""
    if not match:
        return None
    number, unit = (group for group in match.groups() if group is not None)
    return float(number) * _UNITS[unit]
