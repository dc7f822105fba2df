"""Would these requirements find wheels of torch, and the right ones? Asked of the facts.

The facts know every release with what fits it, the builds on PyPI and on PyTorch's own index, and
the mirrors of both. Other packages and other indexes are nobody's business here.
"""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from torchproof import facts
from torchproof.errors import Origin, PageError
from torchproof.facts import Confidence, Python, Version
from torchproof.facts.consistency import fits
from torchproof.facts.known import typos
from torchproof.facts.schema import Build, Mirror, Release, Row
from torchproof.targets.systems import Target

if TYPE_CHECKING:
    from packaging.requirements import Requirement

TORCH, VISION, AUDIO = FAMILY = ("torch", "torchvision", "torchaudio")
Fail = Callable[[str, str], PageError]
NAMES = {
    "linux_x86_64": "Linux x86-64",
    "linux_aarch64": "Linux aarch64",
    "windows": "Windows",
    "macos_arm64": "macOS on Apple silicon",
    "macos_x86_64": "macOS on Intel",
}


@dataclass(frozen=True)
class Sources:
    """Where a command takes packages from.

    index: instead of PyPI; extra, links: indexes and lists of files beside it. backend: of uv's
    ``--torch-backend``. first: the first index that has a package is the only one asked (uv).
    """

    index: str = ""
    extra: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    backend: str = ""
    first: bool = False


FROM_PYPI = Sources()


@dataclass(frozen=True)
class Install:
    """What a command would install; python: the version that it names, "" if it does not."""

    requirements: tuple[str, ...]
    origin: Origin
    sources: Sources = FROM_PYPI
    python: str = ""


@dataclass(frozen=True)
class Wanted:
    """A requirement, and how to refuse it."""

    requirement: "Requirement"
    fail: Fail

    def allows(self, version: Version, local: str = "") -> bool:
        """Whether it takes a version; ``local`` is what it asks for after the ``+``."""
        text = f"{version}+{local}" if local else str(version)
        return self.requirement.specifier.contains(text, prereleases=True)

    @property
    def local(self) -> str:
        """The part after the ``+``: ``cu126`` of ``torch==2.14.1+cu126``."""
        parts = (clause.version.partition("+")[2] for clause in self.requirement.specifier)
        return next((part for part in parts if part), "")

    @property
    def exact(self) -> bool:
        return any(
            clause.operator == "==" and not clause.version.endswith("*")
            for clause in self.requirement.specifier
        )

    def __str__(self) -> str:
        return f"{self.requirement.name}{self.requirement.specifier}"


@dataclass(frozen=True)
class Claim:
    """Requirements that the facts refuse: the index itself would have nothing that fits them.

    row: where the fact stands that says so, or would stand; None for a rule that is no row.
    """

    requirements: tuple[str, ...]
    sources: Sources
    system: str
    python: str
    row: Origin | None = None


class _Problem(Exception):
    """What is wrong with one of the requirements, and the mend.

    ``row``: on which this rests. ``measured``: an index that has it all proves nothing, since it
    would install and not work.
    """

    def __init__(
        self,
        wanted: Wanted,
        problem: str,
        mend: str,
        row: Row | None = None,
        *,
        measured: bool = False,
    ) -> None:
        self.wanted = wanted
        self.problem = problem
        self.mend = mend
        self.row = row
        self.measured = measured
        super().__init__(problem)


def check(wanted: Mapping[str, Wanted], sources: Sources, target: Target) -> None:
    """Raise what a requirement's ``fail`` makes of the problem it has on the target's systems.

    ``wanted``: requirements by name; only those of the family of torch count.
    """
    wanted = {name: wanted[name] for name in FAMILY if name in wanted}
    if not wanted:
        return
    problems = []
    for system in target.systems:
        try:
            _check(wanted, sources, system, target.python)
        except _Problem as problem:
            problems.append((problem, system))
    if problems and (target.named or len(problems) == len(target.systems)):
        problem, system = problems[0]
        error = problem.wanted.fail(problem.problem, problem.mend)
        if not problem.measured:
            asked = tuple(str(one.requirement) for one in wanted.values())
            row = problem.row.origin if problem.row else None
            error.claim = Claim(asked, sources, system, target.python, row)
        raise error


def pythons(wanted: Mapping[str, Wanted], sources: Sources, system: str) -> Sequence[Python]:
    """The Pythons of the newest release of torch that requirements take on a system.

    Those of the newest release that the system has, where torch is not among them.
    """
    family = {name: wanted[name] for name in FAMILY if name in wanted}
    left = [r for r in facts.load().torch.releases if system in r.pypi]
    if family:
        left = _check(family, sources, system, "")
    return left[0].pythons(system)


def row_of(wanted: Mapping[str, Wanted], sources: Sources, system: str) -> Origin | None:
    """Where the release stands that requirements take on a system; None without the family."""
    family = {name: wanted[name] for name in FAMILY if name in wanted}
    return _check(family, sources, system, "")[0].origin if family else None


def _check(
    wanted: Mapping[str, Wanted], sources: Sources, system: str, python: str
) -> Sequence[Release]:
    """The releases of torch that the requirements leave, newest first. Raises _Problem."""
    place = _place(wanted, sources)
    some = next(iter(wanted.values()))
    torch = wanted.get(TORCH)
    left: Sequence[Release] = facts.load().torch.releases
    if torch:
        left = _known(torch, left)
    left = _with_wheel(torch or some, left, place, system)
    if python:
        left = _with_python(torch or some, left, system, python)
    if VISION in wanted:
        left = _with_vision(wanted[VISION], left, torch)
    if AUDIO in wanted:
        left = _with_audio(wanted[AUDIO], left, place, system)
    return left


# --- where packages come from ---------------------------------------------------------------------

PYPI, INDEX, OTHER = "PyPI", "PyTorch's index", "another index"


@dataclass(frozen=True)
class _Place:
    """A kind of index, and the variant of torch that it has; "" where nobody knows."""

    kind: str
    variant: str = ""
    row: Mirror | None = None


def place_of(address: str) -> _Place:
    """What the facts know of an address."""
    if address.startswith("file:"):
        return _Place(OTHER)
    if not address or re.search(r"/simple/?$", address):
        return _Place(PYPI)
    loaded = facts.load()
    for url, row in ((loaded.wheels.index, None), *((r.url, r) for r in loaded.mirrors.wheels)):
        pattern = re.escape(url.rstrip("/")).replace(r"\{variant\}", r"([a-z]+[\d.]*)")
        if match := re.fullmatch(pattern + "/?", address):
            return _Place(INDEX, match[1] if match.groups() else "", row)
    return _Place(OTHER)


def misuse(address: str, as_index: bool) -> tuple[str, str] | None:
    """What is wrong with an address, and the mend: it is dead, or it is not what the option takes.

    ``as_index``: it is given as an index, not as a list of files.
    """
    if dead := _dead(address):
        return dead
    place = place_of(address)
    if place.kind == INDEX:
        is_list = place.row is not None and place.row.use == "find-links"
        if as_index and is_list:
            return f"{address} is a list of files, not an index", "give it with --find-links"
        if not as_index and not is_list:
            return f"{address} is an index, not a list of files", "give it with --index-url"
        if found := no_build(address):
            return found
    base = facts.load().wheels.index.partition("{")[0]
    inside = address.startswith(base.rstrip("/"))
    if inside and place.kind == OTHER and not re.search(r"/(nightly|test)(/|$)", address):
        return f"{address} names no build", f"{base} and one of them, such as cu126 or cpu"
    return None


def no_build(address: str) -> tuple[str, str] | None:
    """What is wrong with the index of a build that no release ever had, and the mend."""
    variant, builds = place_of(address).variant, _variants()
    if not variant or variant in builds:
        return None
    close = [build for build in builds if typos(variant, build) == 1]
    return (
        f"{address}: PyTorch has no build {variant}, and never had",
        f"did you mean {' or '.join(close)}?" if close else f"one of {', '.join(builds)}",
    )


# Of releases older than those in the facts (uv documentation, --torch-backend).
_EARLIER = ("cu92", "cu100", "cu101", "cu110", "cu111", "cu115")


def _variants() -> list[str]:
    """Every build that a release had, the newest first, as far as the facts know."""
    tables = facts.load().wheels
    rows = (*tables.cuda, *tables.cpu, *tables.rocm, *tables.xpu)
    return [*dict.fromkeys(row.variant for row in rows), *_EARLIER]


def _dead(address: str) -> tuple[str, str] | None:
    loaded = facts.load()
    good = next(row for row in loaded.mirrors.pypi if row.default)
    for table in (loaded.mirrors.pypi, loaded.mirrors.wheels):
        for row in table:
            pattern = re.escape(row.url.rstrip("/")).replace(r"\{variant\}", r"[^/]+")
            if row.use == "dead" and re.fullmatch(pattern + "(/.*)?", address):
                alive = [r for r in table if r.use == "index-url"]
                best = max(alive, key=lambda other: other.confidence)
                mend = good.url if table is loaded.mirrors.pypi else best.url
                return f"{address}: this mirror of {row.name} is gone", f"one that answers: {mend}"
    return None


def _place(wanted: Mapping[str, Wanted], sources: Sources) -> _Place:
    """The one place that the family of torch comes from. Raises _Problem where it may be two."""
    if sources.backend:
        known = sources.backend != "auto"
        return _Place(INDEX, sources.backend) if known else _Place(OTHER)
    own = place_of(sources.index)
    besides = [place_of(address) for address in (*sources.extra, *sources.links)]
    builds = [place for place in besides if place.kind == INDEX]
    if sources.first and not sources.links and builds:
        return builds[0]
    mixed = builds or (own.kind == INDEX and any(place.kind == PYPI for place in besides))
    if mixed:
        place = builds[0] if builds else own
        for one in wanted.values():
            if not (one.exact and one.local):
                raise _Problem(
                    one,
                    f"{one}: of two places pip takes the higher version, so PyPI's build can win "
                    f"over {place.variant or 'the other'}",
                    "name the one index with --index-url alone, or write the version with its "
                    f"+{place.variant or 'build'}",
                    measured=True,
                )
        return place
    if own.kind == OTHER or any(place.kind == OTHER for place in besides):
        return _Place(OTHER)
    for one in wanted.values():
        if own.kind == PYPI and one.local:
            raise _Problem(
                one,
                f"{one}: PyPI and its mirrors have no versions with +{one.local}",
                "name the index that has it with --index-url, or leave the part after + out",
            )
    return own


# --- what is left of the releases -----------------------------------------------------------------


def _known(wanted: Wanted, releases: Sequence[Release]) -> Sequence[Release]:
    left = [r for r in releases if wanted.allows(r.version, wanted.local)]
    if not left:
        problem = f"{wanted}: torch has no such release"
        raise _Problem(wanted, problem, _nearest(wanted, releases), releases[0])
    return left


def _nearest(wanted: Wanted, releases: Sequence[Release]) -> str:
    known = [str(v) for r in releases for v in _VERSIONS[wanted.requirement.name](r)]
    asked = next((clause.version for clause in wanted.requirement.specifier), "")
    near = difflib.get_close_matches(asked.partition("+")[0], known, 1, 0)
    return f"the nearest is {near[0]}, the newest {known[0]}"


_VERSIONS: Mapping[str, Callable[[Release], tuple[Version, ...]]] = {
    TORCH: lambda release: (release.version,),
    VISION: lambda release: (release.torchvision,),
    AUDIO: lambda release: release.torchaudio,
}


def _with_wheel(
    wanted: Wanted, releases: Sequence[Release], place: _Place, system: str
) -> Sequence[Release]:
    if place.kind == INDEX and place.variant:
        if wanted.local and wanted.local != place.variant:
            problem = f"{wanted}: the index is that of {place.variant}, not of {wanted.local}"
            raise _Problem(wanted, problem, "name the same build in both")
        left = [r for r in releases if _build(r, place.variant, system)]
        where = f"build {place.variant} for {NAMES[system]}"
        others = sorted({b.variant for b in _builds(system) if _of_any(b, releases)})
        has = ", ".join(others)
        mend = f"it has {has}" if has else "there PyPI's own wheel is the only one: no index"
    else:
        left = [r for r in releases if system in r.pypi]
        where = f"wheel for {NAMES[system]}"
        last = next((r for r in facts.load().torch.releases if system in r.pypi), None)
        mend = f"the last one with it is {last.version}" if last else ""
    if not left:
        own = [b for b in _builds(system) if place.kind == INDEX and b.variant == place.variant]
        raise _Problem(wanted, f"{wanted} has no {where}", mend, own[0] if own else releases[0])
    return left


def _builds(system: str) -> list[Build]:
    tables = facts.load().wheels
    return [b for b in (*tables.cuda, *tables.cpu, *tables.rocm) if b.system == system]


def _of_any(build: Build, releases: Sequence[Release]) -> bool:
    return any(r.version[:2] in build.torch for r in releases) and build.exists > Confidence.LOW


def _build(release: Release, variant: str, system: str) -> bool:
    """Whether PyTorch's index has a build, as far as there is evidence."""
    return any(b.variant == variant and _of_any(b, [release]) for b in _builds(system))


def _with_python(
    wanted: Wanted, releases: Sequence[Release], system: str, text: str
) -> Sequence[Release]:
    number = re.match(r"(3\.\d+)(?:\.\d+)?(t?)", text)
    if not number:
        return releases
    python = Python(number[1] + number[2])
    left = [r for r in releases if python in r.pythons(system)]
    if not left:
        has = [p for p in releases[0].pythons(system) if not p.free_threaded]
        raise _Problem(
            wanted,
            f"{wanted} has no wheel for Python {python} on {NAMES[system]}",
            f"it has wheels for {min(has)} to {max(has)}",
            releases[0],
        )
    if all(str(r.python_not) == text for r in left):
        problem = f"{wanted}: its torchvision refuses Python {text}"
        raise _Problem(wanted, problem, f"another patch release of Python {python}", left[0])
    return left


def _with_vision(
    wanted: Wanted, releases: Sequence[Release], torch: Wanted | None
) -> Sequence[Release]:
    known = [r for r in facts.load().torch.releases if wanted.allows(r.torchvision, wanted.local)]
    if not known:
        every = facts.load().torch.releases
        problem = f"{wanted}: torchvision has no such release"
        raise _Problem(wanted, problem, _nearest(wanted, every), releases[0])
    left = [r for r in releases if any(_pair(r, row) for row in known)]
    if not left:
        newest = releases[0]
        raise _Problem(
            wanted,
            f"{wanted} does not fit {torch or f'torch {newest.version}'}",
            f"torch {newest.version} goes with torchvision=={newest.torchvision}",
            newest,
        )
    return left


def _pair(release: Release, row: Release) -> bool:
    """Whether the torchvision of a row fits a release of torch."""
    if row.torchvision_needs:
        return fits(release.version, row.torchvision_needs)
    return row.version == release.version


def _with_audio(
    wanted: Wanted, releases: Sequence[Release], place: _Place, system: str
) -> Sequence[Release]:
    """The releases of torch that are left.

    An old torchaudio names its torch, so that both are found together. A newer one does not: pip
    takes the newest torch and the newest torchaudio, and whether they load was tried on Linux.
    """
    every = facts.load().torch.releases
    known = {v for r in every for v in r.torchaudio if wanted.allows(v, wanted.local)}
    if not known:
        problem = f"{wanted}: torchaudio has no such release"
        raise _Problem(wanted, problem, _nearest(wanted, every), releases[0])
    newest = releases[0]
    if not newest.torchaudio:
        return releases  # a row so new that nobody has tried
    mend = f"torch {newest.version} goes with torchaudio=={newest.torchaudio[0]}"
    unpinned = Version(facts.load().torch.audio_unpinned)
    if max(known) >= unpinned and newest.version >= unpinned:
        taken = max(known)
        tried = place.kind == PYPI and system in _ON_LINUX
        if tried and taken not in newest.torchaudio:
            raise _Problem(
                wanted,
                f"{wanted} does not fit torch {newest.version}: pip would put torchaudio {taken} "
                "beside it, and that stops at import",
                mend,
                measured=True,
            )
        return releases
    left = [r for r in releases if known.intersection(r.torchaudio)]
    if not left:
        raise _Problem(wanted, f"{wanted} does not fit torch {newest.version}", mend, newest)
    return left


_ON_LINUX = ("linux_x86_64", "linux_aarch64")
