"""A machine as a person or a program describes it, and the reading of what they write."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from torchproof import facts
from torchproof.facts import Confidence, Python, Version
from torchproof.plan.gpu_names import SPELLING, GpuNames, maker_of
from torchproof.plan.options import SYSTEMS, WHEELS
from torchproof.plan.sentences import Note
from torchproof.proofs.recorder import cache

# GPUs of other makers: the decision needs to know no more than whose they are.
OTHERS = tuple(SPELLING["makers"])

# How versions are written, as Python and the page's script read them.
VERSIONS: dict[str, Any] = {
    "number": r"\d{1,6}(\.\d{1,6}){0,5}",
    "python": r"(3\.\d{1,3})(?:\.\d{1,3})?(t?)",
    # A driver below it is the version of a CUDA; of a branch alone, its newest driver is meant.
    "first_driver": 100,
    "of_branch": ".999",
}


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

    @cached_property
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
    if not re.fullmatch(VERSIONS["number"], text.strip()):
        raise Unclear(f"unclear_{kind}", given=text)
    return Version(text.strip())


def _driver(text: str) -> Version | None:
    number = _number(text.strip().lower().removeprefix("r"), "driver")
    if number is None:
        return None
    if number[0] < VERSIONS["first_driver"]:
        raise Unclear("unclear_cuda_for_driver", given=text)
    return Version(f"{number}{VERSIONS['of_branch']}") if len(number) == 1 else number


def _python(text: str) -> Python | None:
    if not text:
        return None
    match = re.fullmatch(VERSIONS["python"], text.strip())
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


@cache
def _known_names() -> GpuNames:
    """The names of the facts."""
    return GpuNames(names(), unsure())


def names() -> dict[str, list[str]]:
    """By compute capability, the names that the facts list."""
    made: dict[str, list[str]] = {}
    for row in facts.load().gpus.gpus:
        made.setdefault(str(row.capability), []).extend(row.names)
    return made


def unsure() -> dict[str, int]:
    """The names whose compute capability is not certain, and how sure it is."""
    return {
        name: int(row.confidence)
        for row in facts.load().gpus.gpus
        for name in row.names
        if row.confidence < Confidence.HIGH
    }


def gpu_of(text: str) -> Gpu:
    """The GPU of a name or a compute capability. Raises Unclear, with names that are near."""
    given = text.strip()
    found = _known_names().find(given)
    if found is None:
        if near := _known_names().near(given):
            raise Unclear("unclear_gpu", given=given, near=near)
        raise Unclear("unclear_gpu_far", given=given)
    return Gpu(given, Version(found.capability), Confidence(found.sure))
