"""What the rows of ``facts/*.yml`` hold: one class for each table."""

import datetime
import re
from collections.abc import Mapping
from enum import IntEnum
from functools import cached_property

from attrs import field, frozen

from torchproof.errors import Origin
from torchproof.project import FIRST

SYSTEMS = ("linux_x86_64", "linux_aarch64", "windows", "macos_arm64", "macos_x86_64")


class Version(tuple[int, ...]):
    """Numbers with dots: ``2.15.0``, ``580.65.06``, a compute capability. Sorts by number.

    That of packaging would say 580.65.6 for a driver, and hold the branch 580 and the driver 580.0,
    or the compute capabilities 12 and 12.0, for one: here they are two rows.
    """

    def __new__(cls, text: str) -> "Version":
        """Raises ValueError for text that is no such number."""
        if not re.fullmatch(r"\d+(\.\d+)*", text):
            raise ValueError(f"{text!r} is no version number")
        self = super().__new__(cls, map(int, text.split(".")))
        self.text = text
        return self

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Version({self.text!r})"

    @property
    def minor(self) -> str:
        """The first two numbers: ``2.15`` of ``2.15.0``."""
        return ".".join(map(str, self[:2]))


class Python(tuple[int, bool]):
    """A minor version of Python, ``3.14`` or free-threaded ``3.14t``. Sorts by number."""

    def __new__(cls, text: str) -> "Python":
        """Raises ValueError for anything else."""
        match = re.fullmatch(r"3\.(\d+)(t?)", text)
        if not match:
            raise ValueError(f"{text!r} is no minor version of Python such as 3.12 or 3.14t")
        self = super().__new__(cls, (int(match[1]), bool(match[2])))
        self.text = text
        return self

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Python({self.text!r})"

    @property
    def free_threaded(self) -> bool:
        return self[1]


class Confidence(IntEnum):
    """How well a row is evidenced; what nobody could open is never HIGH."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Again(str):
    """Who asks a source again: ``refresh``, ``checks`` (the complete run), ``never``, or a day.

    never: it tells of what is over, such as a release, and cannot change. On the day, or soon
    after it, somebody has to read the source again.
    """

    NOBODY = ("refresh", "checks", "never")

    def __new__(cls, text: str) -> "Again":
        """Raises ValueError for anything else."""
        self = super().__new__(cls, text)
        self.day = None
        if text not in cls.NOBODY:
            try:
                self.day = datetime.date.fromisoformat(text)
            except ValueError:
                known = ", ".join(cls.NOBODY)
                raise ValueError(f"{text!r} is neither {known} nor a day, 2027-02-20") from None
        return self


@frozen
class Source:
    """Where a fact is from: what was read there, where it is, the day it was read or made."""

    origin: Origin = field(eq=False, repr=False)
    what: str
    where: str
    date: datetime.date
    again: Again | None = None


class Text(dict[str, str]):
    """A text by language; a language that it lacks gets that of the first."""

    def __missing__(self, language: str) -> str:
        return self[FIRST]


@frozen(kw_only=True)
class Row:
    origin: Origin = field(eq=False, repr=False)
    sources: tuple[str, ...]


@frozen(kw_only=True)
class Release(Row):
    """A release of torch. glibc, macos: the oldest that its wheels run on; mps: with a Mac's GPU.

    torchaudio: those that load beside it, the best first.
    wheel_sizes, vision_sizes: of PyPI's wheels of torch and torchvision alone, by system.
    """

    version: Version
    date: datetime.date
    torchvision: Version
    torchvision_needs: str = ""
    torchaudio: tuple[Version, ...] = ()
    python: tuple[Python, ...]
    python_on: Mapping[str, tuple[Python, ...]] = field(factory=dict)
    python_not: Version | None = None
    pypi: Mapping[str, str]
    glibc: Version
    glibc_aarch64: Version | None = None
    macos: Version
    mps: Version | None = None
    cudnn: Version | None = None
    nccl: Version | None = None
    cuda_toolkit: Version | None = None
    triton: str = ""
    setuptools: str = ""
    setuptools_from_python: Python | None = None
    compile_python: Python | None = None
    compile_confidence: Confidence = Confidence.HIGH
    numpy: str = ""
    numpy_windows: str = ""
    windows_path: int | None = None
    download_size: str = ""
    installed_size: str = ""
    wheel_sizes: Mapping[str, str] = field(factory=dict)
    vision_sizes: Mapping[str, str] = field(factory=dict)
    confidence: Confidence

    def pythons(self, system: str) -> tuple[Python, ...]:
        """The versions of Python with a wheel on a system; none where the system has no wheel."""
        if system not in self.pypi:
            return ()
        return self.python_on.get(system, self.python)

    def oldest_glibc(self, system: str) -> Version:
        """The oldest glibc that the wheels on PyPI for a Linux run on."""
        aarch64 = system == "linux_aarch64" and self.glibc_aarch64
        return aarch64 or self.glibc


@frozen(kw_only=True)
class Build(Row):
    """A build of some minor releases on one system. exists: how sure that the index has it."""

    variant: str
    system: str
    torch: tuple[Version, ...]
    exists: Confidence


@frozen(kw_only=True)
class CudaBuild(Build):
    """listed: how sure the list of kernels is. glibc: where it is not the release's."""

    kernels: tuple[Version, ...]
    ptx: tuple[Version, ...] = ()
    glibc: Version | None = None
    listed: Confidence

    @cached_property
    def cuda(self) -> Version:
        return cuda_of(self.variant)


def cuda_of(variant: str) -> Version:
    """The CUDA of a variant: 12.6 of ``cu126``. Raises ValueError for what is no such name."""
    match = re.fullmatch(r"cu(\d+)(\d)", variant)
    if not match:
        raise ValueError(f"{variant!r} is no variant such as cu126")
    return Version(f"{match[1]}.{match[2]}")


@frozen(kw_only=True)
class Capability(Row):
    """A compute capability. kernels_of_others: "never", or the CUDA since which (see gpus.yml)."""

    capability: Version
    architecture: str
    cuda_min: Version
    cuda_max: Version | None = None
    last_driver: Version | None = None
    kernels_of_others: str = ""
    jetson: bool = False
    confidence: Confidence


@frozen(kw_only=True)
class Gpus(Row):
    """GPUs of one compute capability, by name."""

    capability: Version
    kind: str
    names: tuple[str, ...]
    confidence: Confidence


@frozen(kw_only=True)
class Jetpack(Row):
    """A release of JetPack, the system of Jetson modules: the branch of its driver, its CUDA."""

    jetpack: Version
    branch: Version
    cuda: Version
    confidence: Confidence


@frozen(kw_only=True)
class CudaMajor(Row):
    """The lowest driver that runs a major version of CUDA."""

    cuda: Version
    linux: Version
    windows: Version
    windows_also: Version | None = None
    confidence: Confidence
    windows_confidence: Confidence | None = None


@frozen(kw_only=True)
class Branch(Row):
    """A branch of the driver, and the newest CUDA version that nvidia-smi shows with it.

    kind: what NVIDIA's lifecycle for data centres calls it; until: the month in which it ends.
    """

    branch: Version
    also: Version | None = None
    cuda: Version | None = None
    kind: str = ""
    until: str = ""
    confidence: Confidence


@frozen(kw_only=True)
class Toolkit(Row):
    """A CUDA toolkit and its driver."""

    cuda: Version
    name: str
    linux: Version | None = None
    windows: Version | None = None
    linux_bundled: Version | None = None
    windows_bundled: Version | None = None
    confidence: Confidence


@frozen(kw_only=True)
class Host(Row):
    """The newest compilers of the system that the nvcc of a CUDA toolkit accepts."""

    cuda: Version
    gcc_max: int
    clang_max: int | None = None
    msvc: tuple[int, ...] = ()
    confidence: Confidence


@frozen(kw_only=True)
class CudnnSupport(Row):
    cudnn: Version
    cuda_min: Version
    cuda_max: Version
    linux: Version
    windows: Version | None = None
    capability_min: Version
    capability_max: Version
    confidence: Confidence


@frozen(kw_only=True)
class CudnnBuild(Row):
    """The cuDNN in the builds of some minor releases of torch for one CUDA."""

    cuda: Version
    cudnn: Version
    torch: tuple[Version, ...]
    confidence: Confidence


@frozen(kw_only=True)
class CondaBuild(Row):
    """A build of conda-forge: variant "cuda" or "cpu".

    old_gpus: what the command also asks for where a GPU is below ``old_below``.
    """

    torch: Version
    system: str
    variant: str
    cuda: Version | None = None
    kernels: tuple[Version, ...] = ()
    ptx: tuple[Version, ...] = ()
    old_gpus: str = ""
    old_below: Version | None = None
    confidence: Confidence


@frozen(kw_only=True)
class CondaChannel(Row):
    """What the frozen channel "pytorch" had for a release."""

    torch: Version
    specs: tuple[str, ...]
    confidence: Confidence


@frozen(kw_only=True)
class Installer(Row):
    """What installs conda on a system. mirror: the same file elsewhere. needs: of the system."""

    name: str
    release: str
    system: str
    needs: str = ""
    url: str
    mirror: str = ""
    confidence: Confidence


@frozen(kw_only=True)
class Mirror(Row):
    """A mirror. use: "index-url", "find-links", "python-install", "channels" or "dead".

    called: what people call it, who search by that.
    """

    id: str
    name: str
    called: Text
    url: str
    default: bool = False
    use: str
    channels: tuple[str, ...] = ()
    confidence: Confidence


@frozen(kw_only=True)
class Package(Row):
    """A package of a distribution."""

    distribution: str
    package: str
    version: str
    confidence: Confidence


@frozen(kw_only=True)
class PackageNames(Row):
    """Names that a repository has for some distributions (``debian12``); "{}" is each version.

    repository: whose it is, where it is not the distribution's own.
    """

    distributions: tuple[str, ...]
    repository: str = ""
    packages: tuple[str, ...]
    versions: tuple[str, ...] = ()
    confidence: Confidence

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in full."""
        versions = self.versions or ("",)
        return frozenset(name.replace("{}", it) for name in self.packages for it in versions)


@frozen(kw_only=True)
class UvRelease(Row):
    """A release of uv. backends: values of --torch-backend that it brought."""

    uv: Version
    since: str = ""
    backends: tuple[str, ...] = ()
    confidence: Confidence


@frozen(kw_only=True)
class Said(Row):
    """What is so of a service or a tool, in a sentence."""

    of: str
    says: Text
    confidence: Confidence


@frozen(kw_only=True)
class Accelerator(Row):
    """Cards of one maker: their name as a device of torch, and what torch they need.

    guide: the maker's own, or the nearest that could be read.
    """

    id: str
    name: Text
    device: str
    says: Text
    guide: str = ""
    confidence: Confidence


# file -> table -> the class of its rows.
TABLES: Mapping[str, Mapping[str, type[Row]]] = {
    "torch": {"releases": Release},
    "wheels": {"cuda": CudaBuild, "cpu": Build, "rocm": Build, "xpu": Build},
    "gpus": {"capabilities": Capability, "jetpacks": Jetpack, "gpus": Gpus},
    "cuda": {"majors": CudaMajor, "branches": Branch, "toolkits": Toolkit, "hosts": Host},
    "cudnn": {"support": CudnnSupport, "builds": CudnnBuild},
    "conda": {"installers": Installer, "builds": CondaBuild, "channel": CondaChannel},
    "mirrors": {"pypi": Mirror, "wheels": Mirror, "pythons": Mirror, "conda": Mirror},
    "distributions": {"packages": Package},
    "packages": {"names": PackageNames},
    "uv": {"releases": UvRelease},
    "china": {"hubs": Said, "rented": Said, "accelerators": Accelerator},
}
# file -> further keys, each one text.
SETTINGS: Mapping[str, tuple[str, ...]] = {
    "torch": ("audio_unpinned",),
    "wheels": ("index",),
    "cuda": (
        "open_default",
        "open_only",
        "unversioned",
        "smi_umd",
        "toolkit_only_linux",
        "toolkit_only_windows",
    ),
    "distributions": (
        "nvidia",
        "nvidia_cn",
        "keyring",
        "containers",
        "containers_cn",
        "rpmfusion",
        "epel",
    ),
    "china": ("hf_mirror", "github_releases"),
}
# Files of the folder that ``facts.load`` leaves alone: who needs them reads them.
APART = ("failures",)
