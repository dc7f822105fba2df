"""Which GPU a name means, as people and programs write it, and its compute capability.

It knows no files: ``machine.py`` gives it the names of the facts, the doctor what was exported of
them. It is a part of the doctor's one file, so it is written for Python 3.8 and the standard
library. docs/assets/planner/machine.js is the same for browsers; the data of the decision brings
it the same ``SPELLING``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

# How names are spelled. Patterns are of the kind that Python and JavaScript both read; each is for
# a whole word, in small letters, but where it says otherwise.
SPELLING: dict[str, Any] = {
    # A compute capability instead of a name: "8.6", "sm_86".
    "capability": r"\d{1,2}\.\d",
    "architecture": r"sm_(\d{1,2})(\d)",
    # Somewhere in a name, in letters of any size: whose it is.
    "makers": {
        "amd": r"\b(amd|radeon|instinct|gfx\d{3,4})\b|\brx ?\d{3,4}",
        "intel": r"\bintel\b|\barc\b",
    },
    # At the end of a name that nvidia-smi cut.
    "cut": r"\s*(\.\.\.|…)\s*$",
    # Parts of a name after which a space may be missing.
    "joined": r"\b(rtx|gtx|gt|mx)(?=a?\d)|\d{3,4}(?=(ti|super)\b)",
    "word": r"[a-z0-9]+",
    # Words that do not change which chip it is.
    "idle": [
        *("nvidia", "geforce", "tesla", "grid", "graphics", "gpu", "generation", "edition", "r"),
        *("tm", "jetson", "tegra", "nvgpu", "developer", "kit", "engineering", "reference"),
    ],
    # What may follow a name: memory, form, slices of MIG.
    "form": r"\d+gb?|\d+c|sxm\d*|pcie|sse2|hbm\d\w*|3e|nvl\d*|gddr\w*|ac|mig|me|v\d"
    r"|workstation|server|dc",
    # The same, of what makes another card with this chip.
    "kin": r"laptop|max|q|with|design|mobile|super",
    # Words that follow a name, whose beginning is left where nvidia-smi cut inside one.
    "filling": [
        *("generation", "edition", "graphics", "laptop", "design", "mobile", "max", "super"),
        *("with", "workstation", "server", "gpu", "pcie", "sxm", "hbm", "nvl", "developer"),
    ],
    # The profile of a virtual GPU: T4-4C, A100D-80C, A100-1-5CME. Letters for the board that
    # stand at the end of the name before it: A100D, V100DX.
    "profile": r"\d{1,3}[abcq](me)?",
    "board": r"(\d)(?:p|d|x|dx|l|xm|xs|xl|s)$",
    # A word that often is left out, and those before which it cannot have been: "RTX 6000" alone is
    # two cards, one called Quadro and one called Ada. Words that a bare number may lack.
    "family": "quadro",
    "families": ["quadro", "rtx"],
    "bare": r"a?\d{3,4}",
    "series": ["rtx", "gtx"],
    # A word by which names are near each other.
    "number": r"[a-z]?\d{2,4}[a-z]?",
}
CERTAIN = 3  # how sure a compute capability is at most

_CUT = re.compile(SPELLING["cut"])
_FORM, _KIN = re.compile(SPELLING["form"]), re.compile(SPELLING["kin"])
_MAKERS = {maker: re.compile(sign, re.IGNORECASE) for maker, sign in SPELLING["makers"].items()}


class Known(NamedTuple):
    """A GPU of the facts. name: "" where it stays open; sure: of its capability, 1 to 3."""

    name: str
    capability: str
    sure: int


def maker_of(name: str) -> str:
    """ "amd" or "intel" for a GPU of theirs; "" for any other."""
    return next((maker for maker, sign in _MAKERS.items() if sign.search(name)), "")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that say which chip it is."""
    spaced = re.sub(SPELLING["joined"], lambda found: f"{found[0]} ", name.lower())
    words = re.findall(SPELLING["word"], spaced)
    return tuple(word for word in words if word not in SPELLING["idle"])


class GpuNames:
    """The names that the facts list. names: by compute capability; unsure: those below CERTAIN."""

    def __init__(self, names: Mapping[str, Sequence[str]], unsure: Mapping[str, int]) -> None:
        self.known = {
            words_of(name): Known(name, capability, unsure.get(name, CERTAIN))
            for capability, listed in names.items()
            for name in listed
        }

    def find(self, given: str) -> Known | None:
        """The GPU of a name or a compute capability; None if no name or several are meant.

        nvidia-smi cuts long names, also inside a word: such a name is known if all that begin so
        have one compute capability. The same holds for the beginning of a name.
        """
        if re.fullmatch(SPELLING["capability"], given):
            return Known("", given, CERTAIN)
        named = re.fullmatch(SPELLING["architecture"], given.lower())
        if named:
            return Known("", f"{named[1]}.{named[2]}", CERTAIN)
        words = words_of(_CUT.sub("", given))
        if not words:
            return None
        return _open(self._by_cut(words)) if _CUT.search(given) else self._by_name(words)

    def near(self, given: str) -> str:
        """Up to three names that have the same number; "" for none, which beats a wrong one."""
        words = words_of(_CUT.sub("", given))
        meant = tuple(
            re.sub(r"[il]", "1", word.replace("o", "0")) if re.search(r"\d", word) else word
            for word in words
        )
        found = self._by_words(meant) if meant != words else None
        if found:
            return found.name or found.capability
        numbers = {word for word in words if re.fullmatch(SPELLING["number"], word)}
        near = [(known, gpu.name) for known, gpu in self.known.items() if numbers & set(known)]
        near.sort(key=lambda it: (-len(set(it[0]) & set(words)), len(it[1]), it[1]))
        return ", ".join(name for _, name in near[:3])

    def _by_name(self, words: Sequence[str]) -> Known | None:
        """As listed, of a virtual GPU, with or without a word."""
        family = SPELLING["family"]
        found = self._by_words(words) or _open(self._by_profile(words))
        if found is None and words[0] == family:
            found = self._by_words(words[1:])
        if found is None and words[0] not in SPELLING["families"]:
            found = self._by_words((family, *words))
        if found is None and re.fullmatch(SPELLING["bare"], words[0]):
            tried = (self._by_words((series, *words)) for series in SPELLING["series"])
            found = next(filter(None, tried), None)
        if found or not any(re.search(r"\d", word) for word in words):
            return found
        listed = list(self.known.items())
        listed += [(known[1:], gpu) for known, gpu in listed if known[0] == family]
        return _open(_same([gpu for known, gpu in listed if _begins(known, words)]))

    def _by_words(self, words: Sequence[str]) -> Known | None:
        """The longest known name that words begin with, if the rest says nothing of the chip."""
        for end in range(len(words), 0, -1):
            found, rest = self.known.get(tuple(words[:end])), words[end:]
            if found and all(_FORM.fullmatch(word) or _KIN.fullmatch(word) for word in rest):
                return _open(found) if any(map(_KIN.fullmatch, rest)) else found
        return None

    def _by_profile(self, words: Sequence[str]) -> Known | None:
        """The GPU below a virtual one."""
        if not re.fullmatch(SPELLING["profile"], words[-1]):
            return None
        base = words[:-2] if words[-2:-1] and len(words[-2]) == 1 else words[:-1]
        bare = [re.sub(SPELLING["board"], r"\1", word) for word in base]
        family = SPELLING["family"]
        for some in (base, (family, *base), bare, (family, *bare)):
            found = self._by_words(some)
            if found:
                return found
        while base and _FORM.fullmatch(base[-1]):
            base = base[:-1]
        return _same([gpu for known, gpu in self.known.items() if base and _begins(known, base)])

    def _by_cut(self, words: Sequence[str]) -> Known | None:
        """A name that was cut, maybe inside its last word."""
        begun = " ".join(words)
        found = [gpu for known, gpu in self.known.items() if " ".join(known).startswith(begun)]
        if found:
            return _same(found)
        filled = any(word.startswith(words[-1]) for word in SPELLING["filling"])
        return (self._by_words(words[:-1]) if filled else None) or self._by_name(words)


def _begins(known: Sequence[str], words: Sequence[str]) -> bool:
    return tuple(known[: len(words)]) == tuple(words)


def _open(found: Known | None) -> Known | None:
    """The same without a name: another card with this chip may be meant."""
    return found and found._replace(name="")


def _same(gpus: Sequence[Known]) -> Known | None:
    """The least sure of some GPUs, if all have one compute capability."""
    if len({gpu.capability for gpu in gpus}) != 1:
        return None
    return min(gpus, key=lambda gpu: gpu.sure)
