"""A machine as a person or a program describes it, and the reading of what they write."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from torchproof import facts
from torchproof.facts import Confidence, Python, Version
from torchproof.plan.options import SYSTEMS, WHEELS
from torchproof.plan.sentences import Note

# GPUs of other makers: the decision needs to know no more than whose they are.
OTHERS = ("amd", "intel")


class Unclear(ValueError):
    """Something that a machine cannot be read from; ``note`` says so in each language."""

    def __init__(self, key: str, **values: str) -> None:
        self.note = Note(key, values)
        super().__init__(self.note.text("en"))


@dataclass(frozen=True)
class Machine:
    """What the decision is asked about; an empty text means unknown, or no wish.

    system: linux_x86_64, linux_aarch64, wsl2, windows, macos_arm64 or macos_x86_64.
    gpus: names or compute capabilities of NVIDIA GPUs, "amd", "intel"; none: no GPU.
    driver: the NVIDIA driver, ``560.35.03`` or its branch ``560``; in WSL2 the one of Windows.
    python: ``3.12``, ``3.12.4`` or free-threaded ``3.14t``. glibc: of a Linux. macos: of a Mac.
    torch: a release to keep to, ``2.10.0`` or ``2.10``; "": the newest. cpu: wish for no GPU.
    """

    system: str
    gpus: tuple[str, ...] = ()
    driver: str = ""
    python: str = ""
    glibc: str = ""
    macos: str = ""
    torch: str = ""
    cpu: bool = False


@dataclass(frozen=True)
class Gpu:
    """A GPU as it was named, and how sure its compute capability is."""

    name: str
    capability: Version
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True)
class Case:
    """A machine that was read. gpus: of NVIDIA. driver: a branch stands for its newest."""

    system: str
    gpus: tuple[Gpu, ...] = ()
    other: str = ""
    driver: Version | None = None
    python: Python | None = None
    patch: Version | None = None
    os: Version | None = None
    torch: Version | None = None
    cpu: bool = False
    driver_text: str = ""

    @property
    def capabilities(self) -> tuple[Version, ...]:
        """The different compute capabilities, lowest first."""
        return tuple(sorted({gpu.capability for gpu in self.gpus}))


def read(machine: Machine) -> Case:
    """The machine in numbers. Raises Unclear for what cannot be read, with the nearest name."""
    system = _system(machine.system)
    others = [maker for maker in map(maker_of, machine.gpus) if maker]
    gpus = tuple(gpu_of(gpu) for gpu in machine.gpus if not maker_of(gpu))
    mac = system.startswith("macos")
    return Case(
        system=system,
        gpus=gpus,
        other=others[0] if others else "",
        driver=_driver(machine.driver),
        python=_python(machine.python),
        patch=Version(machine.python.rstrip("t")) if machine.python.count(".") == 2 else None,
        os=_number(_whole(machine.macos) if mac else _glibc(machine, system), "os"),
        torch=_torch(machine.torch),
        cpu=machine.cpu,
        driver_text=machine.driver,
    )


def _whole(macos: str) -> str:
    """ "14" means 14.0: a shorter number would count as older."""
    return f"{macos.strip()}.0" if macos.strip().isdigit() else macos


def _glibc(machine: Machine, system: str) -> str:
    return "" if system == "windows" else machine.glibc


def _system(text: str) -> str:
    spelled = re.sub(r"[\s-]+", "_", text.strip().lower())
    name = _SPELLINGS.get(spelled, spelled)
    if name not in WHEELS:
        near = get_close_matches(name, [*SYSTEMS, *_SPELLINGS], 1, 0.4)
        raise Unclear("unclear_system", given=text, near=near[0] if near else ", ".join(SYSTEMS))
    return name


_SPELLINGS = {
    "linux": "linux_x86_64",
    "linux_amd64": "linux_x86_64",
    "linux_arm64": "linux_aarch64",
    "aarch64": "linux_aarch64",
    "wsl": "wsl2",
    "win": "windows",
    "win32": "windows",
    "windows_x86_64": "windows",
    "mac": "macos_arm64",
    "macos": "macos_arm64",
    "darwin": "macos_arm64",
    "intel_mac": "macos_x86_64",
}


def _number(text: str, kind: str) -> Version | None:
    if not text:
        return None
    try:
        return Version(text.strip())
    except ValueError:
        raise Unclear(f"unclear_{kind}", given=text) from None


def _driver(text: str) -> Version | None:
    number = _number(text.strip().lower().removeprefix("r"), "driver")
    if number is None:
        return None
    if number[0] < 100:
        raise Unclear("unclear_cuda_for_driver", given=text)
    return Version(f"{number}.999") if len(number) == 1 else number


def _python(text: str) -> Python | None:
    if not text:
        return None
    match = re.fullmatch(r"(3\.\d+)(?:\.\d+)?(t?)", text.strip())
    if not match:
        raise Unclear("unclear_python", given=text)
    return Python(match[1] + match[2])


def _torch(text: str) -> Version | None:
    if not text:
        return None
    number = text.strip().partition("+")[0]
    wanted = Version(number) if re.fullmatch(r"\d{1,2}\.\d{1,3}(\.\d{1,3})?", number) else None
    known = [release.version for release in facts.load().torch.releases]
    if wanted is None or not any(v[: len(wanted)] == wanted for v in known):
        near = get_close_matches(text, [*map(str, known), *(v.minor for v in known)], 1, 0)
        raise Unclear("unclear_torch", given=text, near=near[0], newest=str(known[0]))
    return wanted


# --- GPUs by name ---------------------------------------------------------------------------------

# Words that do not change which chip it is.
_MAKER = {
    "nvidia", "geforce", "tesla", "grid", "graphics", "gpu", "generation", "edition", "r", "tm",
    "jetson", "tegra", "nvgpu", "developer", "kit", "engineering", "reference",
}  # fmt: skip
# What may follow a name: memory, form, slices of MIG; and what makes another card of the same chip.
_TRIM = re.compile(
    r"\d+gb?|\d+c|sxm\d*|pcie|sse2|hbm\d\w*|3e|nvl\d*|gddr\w*|ac|mig|me|v\d|workstation|server|dc"
)
_OTHER = re.compile(r"laptop|max|q|with|design|mobile|super")
# The beginnings of such words, where nvidia-smi cut a name inside one.
_FILLING = (
    "generation", "edition", "graphics", "laptop", "design", "mobile", "max", "super", "with",
    "workstation", "server", "gpu", "pcie", "sxm", "hbm", "nvl", "developer",
)  # fmt: skip
_CUT = re.compile(r"\s*(\.\.\.|…)\s*$")
# The profile of a virtual GPU: T4-4C, A100D-80C, A100-1-5CME.
_PROFILE = re.compile(r"\d{1,3}[abcq](me)?")
_AMD = re.compile(r"\b(amd|radeon|instinct|gfx\d{3,4})\b|\brx ?\d{3,4}", re.IGNORECASE)
_INTEL = re.compile(r"\bintel\b|\barc\b", re.IGNORECASE)


def maker_of(name: str) -> str:
    """ "amd" or "intel" for a GPU of theirs; "" for any other."""
    return "amd" if _AMD.search(name) else "intel" if _INTEL.search(name) else ""


def gpu_of(text: str) -> Gpu:
    """The GPU of a name or a compute capability. Raises Unclear, with names that are near if any.

    nvidia-smi cuts long names, also inside a word: such a name is known if all that begin so have
    one compute capability. The same holds for the beginning of a name.
    """
    given = text.strip()
    if re.fullmatch(r"\d{1,2}\.\d", given):
        return Gpu(given, Version(given))
    if match := re.fullmatch(r"sm_(\d+)(\d)", given.lower()):
        return Gpu(given, Version(f"{match[1]}.{match[2]}"))
    words = _words(_CUT.sub("", given))
    known = _by_cut(words) if _CUT.search(given) else _by_name(words)
    if known is None:
        if near := _near(words):
            raise Unclear("unclear_gpu", given=given, near=near)
        raise Unclear("unclear_gpu_far", given=given)
    return Gpu(given, known.capability, known.confidence)


def _words(name: str) -> tuple[str, ...]:
    spaced = re.sub(r"\b(rtx|gtx|gt|mx)(?=a?\d)", r"\1 ", name.lower())
    spaced = re.sub(r"(\d{3,4})(ti|super)\b", r"\1 \2", spaced)
    words = re.findall(r"[a-z0-9]+", spaced)
    return tuple(word for word in words if word not in _MAKER)


@cache
def _names() -> Mapping[tuple[str, ...], Gpu]:
    return {
        _words(name): Gpu(name, row.capability, row.confidence)
        for row in facts.load().gpus.gpus
        for name in row.names
    }


def _by_name(words: tuple[str, ...]) -> Gpu | None:
    """A name as people and programs write it: as listed, of a virtual GPU, with or without a word.

    "RTX 6000" alone is two cards, one called Quadro and one called Ada: it is not guessed.
    """
    found = _by_words(words) or _by_profile(words)
    if found is None and words[:1] == ("quadro",):
        found = _by_words(words[1:])
    if found is None and words and words[0] not in ("rtx", "quadro"):
        found = _by_words(("quadro", *words))
    if found is None and words and re.fullmatch(r"a?\d{3,4}", words[0]):
        found = _by_words(("rtx", *words)) or _by_words(("gtx", *words))
    if found or not any(re.search(r"\d", word) for word in words):
        return found
    return _same([gpu for known, gpu in _unprefixed() if known[: len(words)] == words])


def _unprefixed() -> list[tuple[tuple[str, ...], Gpu]]:
    """The names, those of Quadro without that word too."""
    names = list(_names().items())
    return names + [(known[1:], gpu) for known, gpu in names if known[0] == "quadro"]


def _same(gpus: Sequence[Gpu]) -> Gpu | None:
    """The least sure of some GPUs, if all have one compute capability; which it is stays open."""
    if len({gpu.capability for gpu in gpus}) != 1:
        return None
    return min(gpus, key=lambda gpu: gpu.confidence)


def _by_words(words: tuple[str, ...]) -> Gpu | None:
    """The longest known name that the words begin with, if the rest says nothing of the chip."""
    for end in range(len(words), 0, -1):
        known = _names().get(words[:end])
        if known and all(_TRIM.fullmatch(w) or _OTHER.fullmatch(w) for w in words[end:]):
            return known
    return None


def _by_profile(words: tuple[str, ...]) -> Gpu | None:
    """The GPU below a virtual one, whose name may have letters for the board: A100D, V100DX."""
    if not words or not _PROFILE.fullmatch(words[-1]):
        return None
    base = words[:-2] if words[-2:-1] and len(words[-2]) == 1 else words[:-1]
    bare = tuple(re.sub(r"(\d)(?:p|d|x|dx|l|xm|xs|xl|s)$", r"\1", word) for word in base)
    for some in (base, ("quadro", *base), bare, ("quadro", *bare)):
        if found := _by_words(some):
            return found
    while base and _TRIM.fullmatch(base[-1]):
        base = base[:-1]
    return _same([gpu for known, gpu in _names().items() if base and known[: len(base)] == base])


def _by_cut(words: tuple[str, ...]) -> Gpu | None:
    """A name that was cut, maybe inside its last word."""
    if not words:
        return None
    begun = " ".join(words)
    if found := [gpu for known, gpu in _names().items() if " ".join(known).startswith(begun)]:
        return _same(found)
    if any(word.startswith(words[-1]) for word in _FILLING) and (known := _by_words(words[:-1])):
        return known
    return _by_name(words)


def _near(words: tuple[str, ...]) -> str:
    """Up to three names that have the same number in them; "" for none, which beats a wrong one."""
    meant = tuple(
        re.sub(r"[il]", "1", word.replace("o", "0")) if re.search(r"\d", word) else word
        for word in words
    )
    if meant != words and (known := _by_words(meant)):
        rest = any(_OTHER.fullmatch(word) for word in meant) and meant not in _names()
        return str(known.capability) if rest else known.name
    numbers = {word for word in words if re.fullmatch(r"[a-z]?\d{2,4}[a-z]?", word)}
    found = [(known, gpu.name) for known, gpu in _names().items() if numbers & set(known)]
    found.sort(key=lambda it: (-len(set(it[0]) & set(words)), len(it[1]), it[1]))
    return ", ".join(name for _, name in found[:3])
