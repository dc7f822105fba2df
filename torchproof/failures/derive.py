"""What is read between the lines: numbers of memory, shapes and GPUs, and whose code failed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

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


# Where torch or its user prints for which GPUs a build has code, and how far the list reaches.
_LISTS, _LISTED = ("get_arch_list", "cuda capabilities sm_", "arch list"), 300
_ARCHITECTURE = re.compile(r"\bsm_(\d{2,3})")
# The folder of installed packages in the path of a frame or of a library, and what never fails
# itself: it starts other processes, calls others' code or tells of their errors.
_PACKAGES, _LIBRARY = "-packages/", re.compile(r"([a-z0-9_]{2,40})(?:[/.]([^ ]{0,80}))?")
_CALLERS = re.compile(
    r"distributed/(?:run|launcher|elastic)|multiprocessing/|nn/modules/module\.py|utils/_contextlib"
    r"|utils/_decorators"
)
_MOST_FRAMES = 40
_TORCH = {"torch", "torchgen", "functorch", "torchvision", "torchaudio", "nvidia"}


def derived(flat: str, said: Mapping[str, Mapping[str, None]]) -> Iterator[tuple[str, str]]:
    """Facts by name: ``flag``, words for what numbers mean (``@flag=fragmented``), and ``library``.

    fragmented: enough is reserved and unused; crowded: other programs hold much of the GPU;
    huge: one tensor is larger than the GPU. unbatched: an image went in without its batch;
    features: the layer expects another number of features. gpu-listed, gpu-not-listed: whether
    the list of architectures in the log has code for the GPU that it names. not-torch: the
    innermost frame, or the library that the message names, is of another package than torch and
    its sisters; ``library`` is its name.
    """
    for flag in (*_of_numbers(flat), *_of_lists(flat, said.get("capability", ()))):
        yield "flag", flag
    if library := _library(flat):
        yield "library", library
        if library not in _TORCH:
            yield "flag", "not-torch"


def _library(flat: str) -> str:
    """The package of the last frame that is not only a caller; "" where no frame is of one."""
    end = len(flat)
    for _ in range(_MOST_FRAMES):
        at = flat.rfind(_PACKAGES, 0, end)
        if at < 0:
            break
        end = at
        match = _LIBRARY.match(flat, at + len(_PACKAGES))
        if match and not _CALLERS.match(match[2] or ""):
            return match[1]
    return ""


def _of_lists(flat: str, capabilities: Mapping[str, None]) -> Iterator[str]:
    """Code for 8.6 runs on 8.9: the same major number, and a minor that is not higher."""
    start = max(flat.find(name) for name in _LISTS)
    listed = _ARCHITECTURE.findall(flat[start : start + _LISTED]) if start >= 0 else []
    known = [divmod(int(number), 10) for number in listed]
    if len(known) < 2:
        return
    for capability in capabilities:
        major, _, minor = capability.partition(".")
        has = any(int(major) == one and int(minor or 0) >= two for one, two in known)
        yield "gpu-listed" if has else "gpu-not-listed"


def _of_numbers(flat: str) -> Iterator[str]:
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
    least = max(0.5, (allocated or 0.0) / 10)
    if unused is not None and unused >= least and unused + (sizes["free"] or 0.0) >= tried:
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
