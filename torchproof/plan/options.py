"""What there is to choose from: the builds for a system, best first, and what each one needs.

A set of builds is an int: bit i stands for the i-th build of the table. So a condition on the
machine is a set, conditions meet with ``&``, and the lowest bit is the best build that is left.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from torchproof import facts
from torchproof.facts import Confidence, Python, Version
from torchproof.facts.schema import Build, Capability, CudaBuild, Jetpack, Release
from torchproof.proofs.recorder import cache

# A machine's system -> the system whose wheels it takes.
WHEELS = {
    "linux_x86_64": "linux_x86_64",
    "linux_aarch64": "linux_aarch64",
    "wsl2": "linux_x86_64",
    "windows": "windows",
    "macos_arm64": "macos_arm64",
    "macos_x86_64": "macos_x86_64",
}
SYSTEMS = tuple(WHEELS)
# The system of every Jetson module.
JETSON = "linux_aarch64"
# What a build is for.
CUDA, ROCM, XPU, MPS, CPU = "cuda", "rocm", "xpu", "mps", "cpu"


@dataclass(frozen=True, eq=False)  # each stands once, in its table
class Option:
    """A build of a release. place: "pypi", "index" or "conda". os_min: the oldest glibc or macOS.

    exists: how sure it is that the build is there; evidence: that, and the GPUs it runs on.
    usual: the build that the release, or uv, puts first.
    """

    purpose: str
    release: Release
    variant: str
    place: str
    exists: Confidence
    evidence: Confidence
    pythons: tuple[Python, ...]
    os_min: Version | None
    build: CudaBuild | None = None
    usual: bool = False

    @property
    def name(self) -> str:
        return f"{self.release.version}+{self.variant}"


@cache
def backends() -> frozenset[str]:
    """The values of uv's --torch-backend."""
    return frozenset(name for row in facts.load().uv.releases for name in row.backends)


@cache
def majors() -> dict[int, facts.schema.CudaMajor]:
    return {major.cuda[0]: major for major in facts.load().cuda.majors}


@cache
def capabilities() -> dict[Version, Capability]:
    return {row.capability: row for row in facts.load().gpus.capabilities}


@cache
def ceiling(capability: Version) -> Version | None:
    """The first branch of the driver that no longer knows the GPU; None: all know it."""
    row = capabilities().get(capability)
    if row is None or row.last_driver is None:
        return None
    return next(b.branch for b in facts.load().cuda.branches if b.branch > row.last_driver)


@cache
def toolkit_driver(cuda: Version, system: str) -> Version | None:
    """The driver that the first toolkit of a minor version of CUDA asks for."""
    rows = [row for row in facts.load().cuda.toolkits if row.cuda[:2] == cuda[:2]]
    if not rows:
        return None  # older than the table: no driver in question is that old
    first = min(rows, key=lambda row: row.cuda)
    return getattr(first, family(system)) or getattr(majors()[cuda[0]], family(system))


def family(system: str) -> str:
    """Whose driver numbers hold: in WSL2 the driver is the one of Windows."""
    return "windows" if system in ("windows", "wsl2") else "linux"


@cache
def edges(system: str) -> list[Version]:
    """The drivers at which an answer can change, oldest first."""
    kinds = [*capabilities(), Version("99.0")]
    options = table(system, CUDA).options
    lowest = {table(system, CUDA).needs(option, [kind]) for option in options for kind in kinds}
    return sorted({n for n in (*lowest, *map(ceiling, kinds)) if n is not None}) if options else []


@cache
def jetpack(cuda: Version) -> Jetpack | None:
    """The oldest JetPack that a build for a version of CUDA runs on."""
    rows = [row for row in facts.load().gpus.jetpacks if row.cuda >= cuda]
    return min(rows, key=lambda row: row.cuda, default=None)


def has_jetson(gpus: Sequence[Version]) -> bool:
    """Whether one of the GPUs, by compute capability, is that of a Jetson module."""
    return any(row.jetson for row in map(capabilities().get, gpus) if row is not None)


@cache
def oldest_mps() -> Version:
    """The oldest macOS on which any release uses the GPU of a Mac."""
    return min(row.mps for row in facts.load().torch.releases if row.mps)


@cache
def cudnn_floor(minor: Version, cuda: Version) -> Version | None:
    """The lowest capability that the cuDNN in a build of a release knows; None: not restricted."""
    tables = facts.load().cudnn
    own = [row.cudnn for row in tables.builds if row.cuda == cuda and minor in row.torch]
    known = [row for row in tables.support if own and row.cudnn <= own[0]]
    known = [row for row in known if row.cuda_min[0] == cuda[0]]
    newest = max((row.cudnn for row in known), default=None)
    return min((row.capability_min for row in known if row.cudnn == newest), default=None)


def cudnn_ended(option: Option, gpus: Sequence[Version]) -> bool:
    """Whether a build has code for a GPU that its cuDNN no longer knows."""
    floor = option.build and cudnn_floor(option.release.version[:2], option.build.cuda)
    return bool(floor) and any(gpu < floor and gpu in option.build.kernels for gpu in gpus)


@cache
def need(build: CudaBuild, capability: Version, system: str) -> Version | None:
    """The lowest driver that runs a build on a GPU; None: the build has no kernels for it."""
    lowest = [getattr(majors()[build.cuda[0]], family(system))]
    row = capabilities().get(capability)
    if row is not None and row.jetson:
        made = jetpack(build.cuda)
        runs = any(_runs(kernel, capability, build.cuda) for kernel in build.kernels)
        return made.branch if made and runs and WHEELS[system] == JETSON else None
    if row is not None and (floor := toolkit_driver(row.cuda_min, system)):
        lowest.append(floor)
    if not any(_runs(kernel, capability, build.cuda) for kernel in build.kernels):
        # The driver translates ptx, if it is as new as the toolkit that wrote it. The libraries
        # (cuDNN, cuBLAS) must know the GPU as well, so the toolkit must not be older than it.
        known = row is None or build.cuda >= row.cuda_min
        if not known or not any(ptx <= capability for ptx in build.ptx):
            return None
        lowest.append(toolkit_driver(build.cuda, system) or lowest[0])
    return max(lowest)


def _runs(kernel: Version, capability: Version, cuda: Version) -> bool:
    """A binary kernel runs on its own capability and on higher minor versions of it."""
    if kernel == capability:
        return True
    row = capabilities().get(capability)
    others = row.kernels_of_others if row else ""
    if others and (others == "never" or cuda < Version(others)):
        return False
    return kernel[0] == capability[0] and kernel[1] <= capability[1]


class Table:
    """The builds for one system and one purpose, best first."""

    def __init__(self, system: str, purpose: str) -> None:
        self.system = system
        self.purpose = purpose
        self.options = sorted(_options(WHEELS[system], purpose), key=_rank)
        self.all = (1 << len(self.options)) - 1
        self.with_python = cache(self._with_python)
        self.with_os = cache(self._with_os)
        self.of_release = cache(self._of_release)
        self.with_driver = cache(self._with_driver)
        self.on_any_driver = cache(self._on_any_driver)
        self.lowest = cache(self._lowest)
        self.evidenced = self._those(lambda option: option.evidence > Confidence.LOW)
        self.proven = self._those(lambda option: option.evidence is Confidence.HIGH)

    def best(self, builds: int) -> Option | None:
        """The best build of a set."""
        return self.options[(builds & -builds).bit_length() - 1] if builds else None

    def newest(self, builds: int) -> int:
        """The part of a set that is of its newest release."""
        best = self.best(builds)
        return builds & self.of_release(best.release.version) if best else 0

    def _with_python(self, python: Python | None) -> int:
        return self._those(lambda option: python is None or python in option.pythons)

    def _with_os(self, os: Version | None) -> int:
        return self._those(lambda o: os is None or o.os_min is None or os >= o.os_min)

    def _of_release(self, version: Version) -> int:
        """The builds of a release, or of all patches of a minor release."""
        return self._those(lambda option: option.release.version[: len(version)] == version)

    def _with_driver(self, gpus: tuple[Version, ...], driver: Version | None) -> int:
        """The builds that run on all the GPUs with a driver, None: with one of the driver's."""
        if self.purpose != CUDA:
            return self.all
        if driver is None:
            return self.on_any_driver(gpus)
        for capability in gpus:
            end = ceiling(capability)
            if end is not None and driver >= end:
                return 0
        found = enumerate(self.lowest(gpus))
        return sum(1 << i for i, n in found if n is not None and driver >= n)

    def _on_any_driver(self, gpus: tuple[Version, ...]) -> int:
        """The builds that run on all the GPUs with some driver."""
        end = min((end for end in map(ceiling, gpus) if end is not None), default=None)
        found = enumerate(self.lowest(gpus))
        return sum(1 << i for i, n in found if n is not None and (end is None or n < end))

    def _lowest(self, gpus: tuple[Version, ...]) -> tuple[Version | None, ...]:
        if len(gpus) < 2:
            return tuple(self.needs(option, gpus) for option in self.options)
        # Of several it is the highest of each; there are many pairs, and few GPUs.
        each = zip(*(self.lowest((capability,)) for capability in gpus), strict=True)
        return tuple(None if None in found else max(found) for found in each)

    def needs(self, option: Option, gpus: Sequence[Version]) -> Version | None:
        """The lowest driver for a build and all the GPUs; None: it lacks kernels for one."""
        if option.build is None:
            return None
        floor = cudnn_floor(option.release.version[:2], option.build.cuda)
        if floor and any(capability < floor for capability in gpus):
            return None
        lowest = [need(option.build, capability, self.system) for capability in gpus]
        return None if None in lowest or not lowest else max(n for n in lowest if n)

    def _those(self, holds: Callable[[Option], bool]) -> int:
        return sum(1 << i for i, option in enumerate(self.options) if holds(option))


@cache
def table(system: str, purpose: str) -> Table:
    """The table for a system and a purpose."""
    return Table(system, purpose)


def _rank(option: Option) -> tuple:
    """Best first: evidenced at all, the newest release, made for the purpose, best evidenced."""
    toolkit = option.variant.removeprefix("rocm") if option.purpose is ROCM else "0"
    number = option.build.cuda if option.build else Version(toolkit)
    return (
        option.evidence is Confidence.LOW,
        [-n for n in option.release.version],
        option.purpose is CPU and option.variant != "cpu",
        -option.evidence,
        not option.usual,
        option.place != "pypi",
        [-n for n in number],
    )


def _options(system: str, purpose: str) -> Iterator[Option]:
    for release in facts.load().torch.releases:
        make = {CUDA: _cuda, ROCM: _rocm, XPU: _xpu, MPS: _mps, CPU: _cpu}[purpose]
        yield from make(release, system)


def _cuda(release: Release, system: str) -> Iterator[Option]:
    # On Windows PyPI has no CUDA; what it has for Linux is what the release is built for first.
    main = release.pypi.get("linux_x86_64" if system == "windows" else system)
    for build in _of(facts.load().wheels.cuda, release, system):
        on_pypi = release.pypi.get(system) == build.variant
        exists = Confidence.HIGH if on_pypi else build.exists
        yield Option(
            CUDA,
            release,
            build.variant,
            "pypi" if on_pypi else "index",
            exists,
            min(build.listed, exists),
            release.pythons(system),
            build.glibc or _os_min(release, system),
            build,
            usual=build.variant == main,
        )


def _rocm(release: Release, system: str) -> Iterator[Option]:
    pythons, os_min = release.pythons(system), _os_min(release, system)
    for build in _of(facts.load().wheels.rocm, release, system):
        sure, known = build.exists, build.variant in backends()
        yield Option(
            ROCM, release, build.variant, "index", sure, sure, pythons, os_min, usual=known
        )


def _xpu(release: Release, system: str) -> Iterator[Option]:
    pythons, os_min = release.pythons(system), _os_min(release, system)
    for build in _of(facts.load().wheels.xpu, release, system):
        sure = build.exists
        yield Option(XPU, release, build.variant, "index", sure, sure, pythons, os_min)


def _mps(release: Release, system: str) -> Iterator[Option]:
    # The same wheel as for the CPU, on a macOS that is new enough for the GPU.
    if release.mps and system in release.pypi:
        os_min = max(release.macos, release.mps)
        sure, pythons = Confidence.HIGH, release.pythons(system)
        yield Option(MPS, release, release.pypi[system], "pypi", sure, sure, pythons, os_min)


def _cpu(release: Release, system: str) -> Iterator[Option]:
    pythons, os_min = release.pythons(system), _os_min(release, system)
    for build in _of(facts.load().wheels.cpu, release, system):
        if release.pypi.get(system) != "cpu":
            sure = build.exists
            yield Option(CPU, release, "cpu", "index", sure, sure, pythons, os_min)
    if variant := release.pypi.get(system):
        # A CUDA build runs on the CPU as well; it is only large.
        sure = Confidence.HIGH
        yield Option(CPU, release, variant, "pypi", sure, sure, pythons, os_min)


def _of(builds: Sequence[Build], release: Release, system: str) -> Iterator[Build]:
    minor = release.version[:2]
    return (b for b in builds if b.system == system and minor in b.torch)


def _os_min(release: Release, system: str) -> Version | None:
    if system.startswith("linux"):
        return release.oldest_glibc(system)
    # Wheels for Intel Macs run on 10.9 and newer, older than any that could run their Python.
    return release.macos if system == "macos_arm64" else None
