"""The decision itself: of the builds that run on a machine, the best one, and what would help."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from torchproof import facts
from torchproof.facts import Confidence, Python, Version
from torchproof.plan.commands import conda_needs
from torchproof.plan.machine import Case
from torchproof.plan.options import (
    CPU,
    CUDA,
    JETSON,
    MPS,
    ROCM,
    XPU,
    Option,
    Table,
    ceiling,
    has_jetson,
    oldest_mps,
    table,
)
from torchproof.proofs.recorder import cache

# What can be changed about a machine, in the order in which one would rather change it.
REMEDIES = ("driver", "python", "os")


@dataclass(frozen=True)
class Choice:
    """A build, and what has to be changed about the machine before it runs."""

    option: Option
    changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision:
    """What a machine gets.

    choice: None where nothing runs whatever is changed; ``why`` is then the key of a sentence.
    newer: what else would have to be changed for a newer release; None: the choice is the newest
    that this machine can get.
    fallback: a build whose evidence is better, where that of the choice is not the best.
    nearest: the case that does work, where this one does not, and its decision.
    instead: how one gets there: "newest" (release), "fewer" (GPUs, without the oldest), "none".
    """

    case: Case
    purpose: str
    choice: Choice | None
    newer: Choice | None = None
    fallback: Option | None = None
    why: str = ""
    nearest: "Decision | None" = None
    instead: str = ""


def decide(case: Case) -> Decision:
    """The decision for a machine."""
    purpose, why = purpose_of(case)
    if why:
        nearest = decide(_without_gpu(case))
        return Decision(case, purpose, None, why=why, nearest=nearest, instead="none")
    builds = table(case.system, purpose)
    wanted = builds.of_release(case.torch) if case.torch else builds.all
    fitting = _Fitting.of(builds, case)
    choice = _choose(builds, fitting, wanted, _possible(case))
    if choice is None and purpose == CUDA and (choice := of_conda(case)):
        return Decision(case, purpose, choice)
    if choice is None:
        return _refusal(case, purpose, builds, wanted)
    fallback = None
    if choice.option.evidence < Confidence.HIGH:
        proven = fitting.after(choice.changes) & builds.proven
        fallback = builds.best(proven & wanted) or builds.best(proven)
    newer = None if case.torch else _newer(builds, fitting, choice)
    return Decision(case, purpose, choice, newer, fallback)


def purpose_of(case: Case) -> tuple[str, str]:
    """What the build is for, and the key of a reason why there is none."""
    if case.system == "macos_arm64" and not case.cpu:
        return (MPS if case.os is None or case.os >= oldest_mps() else CPU), ""
    if case.cpu or case.system.startswith("macos"):
        return CPU, ""
    if case.gpus:
        return CUDA, ""
    if case.other == "amd":
        own = {"linux_x86_64": "", "linux_aarch64": "no_rocm"}
        return ROCM, own.get(case.system, "amd_own")
    if case.other == "intel":
        return XPU, "no_intel" if case.system == "linux_aarch64" else ""
    return CPU, ""


def of_conda(case: Case) -> Choice | None:
    """The build of conda-forge for GPUs that no wheel covers, with the driver that it needs."""
    end = min((end for end in map(ceiling, case.capabilities) if end), default=None)
    for option, lowest in _of_conda(case.system, case.torch, case.capabilities):
        if end and end <= lowest:
            continue
        fits = case.driver is None or (case.driver >= lowest and not (end and case.driver >= end))
        return Choice(option, () if fits else ("driver",))
    return None


@cache
def _of_conda(
    system: str, torch: Version | None, capabilities: tuple[Version, ...]
) -> Sequence[tuple[Option, Version]]:
    """The builds for all the GPUs as options, each with the lowest driver."""
    release_of = {row.version: row for row in facts.load().torch.releases}
    return [
        (
            Option(
                CUDA,
                release_of[build.torch],
                as_wheel.variant,
                "conda",
                build.confidence,
                build.confidence,
                release_of[build.torch].pythons(build.system),
                None,
                as_wheel,
            ),
            lowest,
        )
        for build, lowest, as_wheel in conda_needs(system, torch, capabilities)
    ]


def _without_gpu(case: Case) -> Case:
    return replace(case, gpus=(), other="")


def _subsets() -> Iterator[tuple[str, ...]]:
    for count in range(len(REMEDIES) + 1):
        yield from combinations(REMEDIES, count)


_SUBSETS = tuple(_subsets())


@dataclass(frozen=True)
class _Fitting:
    """Sets of builds, worked out once for a case: all on some driver, and with each thing kept."""

    some: int
    kept: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, builds: Table, case: Case) -> "_Fitting":
        gpus = case.capabilities if builds.purpose == CUDA else ()
        sets = (
            builds.with_driver(gpus, case.driver),
            builds.with_python(case.python),
            builds.with_os(case.os),
        )
        return cls(builds.with_driver(gpus, None), tuple(zip(REMEDIES, sets, strict=True)))

    def after(self, changes: tuple[str, ...]) -> int:
        """The builds that run once these things are changed."""
        fit = self.some
        for remedy, builds in self.kept:
            if remedy not in changes:
                fit &= builds
        return fit


def _possible(case: Case) -> tuple[tuple[str, ...], ...]:
    """What can be changed about a machine. The driver of a Jetson cannot: it is JetPack's."""
    if has_jetson(case.capabilities):
        return tuple(changes for changes in _SUBSETS if "driver" not in changes)
    return _SUBSETS


def _choose(
    builds: Table, fitting: _Fitting, wanted: int, possible: Sequence[tuple[str, ...]] = _SUBSETS
) -> Choice | None:
    """The best build with the fewest changes."""
    for changes in possible:
        if best := builds.best(fitting.after(changes) & wanted):
            return Choice(best, changes)
    return None


def _newer(builds: Table, fitting: _Fitting, choice: Choice) -> Choice | None:
    """The newest release that any change allows, with the fewest changes, if it is newer."""
    best = builds.best(fitting.some)
    if best is None or best.release.version <= choice.option.release.version:
        return None
    wanted = builds.of_release(best.release.version)
    return _choose(builds, fitting, wanted & builds.evidenced or wanted)


def _refusal(case: Case, purpose: str, builds: Table, wanted: int) -> Decision:
    """Nothing runs. The nearest: another release; fewer GPUs; no GPU at all.

    For a Jetson there is none: NVIDIA's own builds are what it takes.
    """
    if purpose == CUDA and has_jetson(case.capabilities):
        if case.system != JETSON:
            return Decision(case, purpose, None, why="jetson_system")
        later = builds.best(builds.with_driver(case.capabilities, None) & wanted)
        newer = Choice(later, ("driver",)) if later else None
        return Decision(case, purpose, None, newer, why="jetson_own")
    why = "no_together" if len(case.capabilities) > 1 else "no_kernels"
    if not wanted or purpose != CUDA:
        why = "no_wheel"
    if case.torch:
        instead, other = "newest", replace(case, torch=None)
    elif len(case.capabilities) > 1:
        oldest = case.capabilities[0]
        kept = tuple(gpu for gpu in case.gpus if gpu.capability != oldest)
        instead, other = "fewer", replace(case, gpus=kept)
    elif purpose != CPU:
        instead, other = "none", _without_gpu(case)
    else:
        return Decision(case, purpose, None, why=why)
    nearest = decide(other)
    while nearest.choice is None and nearest.nearest:
        nearest = nearest.nearest
    return Decision(case, purpose, None, why=why, nearest=nearest, instead=instead)


def other_python(option: Option, python: Python | None) -> Python:
    """The Python nearest to one that has a wheel; not a free-threaded one unless nothing else."""
    usual = [p for p in option.pythons if not p.free_threaded] or list(option.pythons)
    if python is None:
        return usual[len(usual) // 2]
    return min(usual, key=lambda p: (abs(p[0] - python[0]), -p[0]))


def lowest_driver(decision: Decision, option: Option) -> Version | None:
    """The lowest driver for a build on the machine's GPUs; None where none is needed."""
    if decision.purpose != CUDA:
        return None
    builds = table(decision.case.system, CUDA)
    return builds.needs(option, decision.case.capabilities)
