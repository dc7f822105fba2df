"""A machine as a person or a program describes it, and the reading of what they write."""

import re
from collections.abc import Mapping
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
    others = [gpu.lower() for gpu in machine.gpus if gpu.lower() in OTHERS]
    gpus = tuple(gpu_of(gpu) for gpu in machine.gpus if gpu.lower() not in OTHERS)
    mac = system.startswith("macos")
    return Case(
        system=system,
        gpus=gpus,
        other=others[0] if others else "",
        driver=_driver(machine.driver),
        python=_python(machine.python),
        patch=Version(machine.python.rstrip("t")) if machine.python.count(".") == 2 else None,
        os=_number(machine.macos if mac else "" if system == "windows" else machine.glibc, "os"),
        torch=_torch(machine.torch),
        cpu=machine.cpu,
        driver_text=machine.driver,
    )


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
_MAKER = {"nvidia", "geforce", "tesla", "graphics", "gpu", "generation", "edition", "r", "tm"}
_TRIM = re.compile(r"\d+gb|sxm\d*|pcie|hbm\d\w*|nvl|laptop|max|q|with|design|mobile|super|mig")
_CUT = re.compile(r"\s*(\.\.\.|…)\s*$")


def gpu_of(text: str) -> Gpu:
    """The GPU of a name or a compute capability. Raises Unclear with the nearest name."""
    given = text.strip()
    if re.fullmatch(r"\d{1,2}\.\d", given):
        return Gpu(given, Version(given))
    if match := re.fullmatch(r"sm_(\d+)(\d)", given.lower()):
        return Gpu(given, Version(f"{match[1]}.{match[2]}"))
    words = _words(_CUT.sub("", given))
    found = _by_start(words, given) if _CUT.search(given) else _by_words(words, given)
    if found is None and words and words[0].isdigit():
        found = _by_words(("rtx", *words), given) or _by_words(("gtx", *words), given)
    if found is None:
        near = get_close_matches(" ".join(words), [" ".join(known) for known in _names()], 1, 0.3)
        shown = _names()[tuple(near[0].split())].name if near else "RTX 4090"
        raise Unclear("unclear_gpu", given=given, near=shown)
    return found


def _words(name: str) -> tuple[str, ...]:
    spaced = re.sub(r"\b(rtx|gtx|gt|mx)(?=\d)", r"\1 ", name.lower())
    words = re.findall(r"[a-z0-9]+", spaced)
    return tuple(word for word in words if word not in _MAKER)


@cache
def _names() -> Mapping[tuple[str, ...], Gpu]:
    return {
        _words(name): Gpu(name, row.capability, row.confidence)
        for row in facts.load().gpus.gpus
        for name in row.names
    }


def _by_words(words: tuple[str, ...], given: str) -> Gpu | None:
    """The longest known name that the words begin with, if the rest says nothing of the chip."""
    for end in range(len(words), 0, -1):
        known = _names().get(words[:end])
        if known and all(_TRIM.fullmatch(word) for word in words[end:]):
            return Gpu(given, known.capability, known.confidence)
    return None


def _by_start(words: tuple[str, ...], given: str) -> Gpu | None:
    """A name that nvidia-smi cut: known, if all that begin so have one compute capability."""
    if not words:
        return None
    found = [gpu for known, gpu in _names().items() if known[: len(words)] == words]
    exact = _by_words(words, given)
    if found and len({gpu.capability for gpu in found}) == 1:
        return Gpu(given, found[0].capability, min(gpu.confidence for gpu in found))
    return exact if not found else None
