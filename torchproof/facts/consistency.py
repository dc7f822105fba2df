"""What must hold between rows: nothing twice, nothing that contradicts another row."""

from collections.abc import Hashable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.specifiers import SpecifierSet

from torchproof.errors import Origin, PageError
from torchproof.facts.schema import (
    SYSTEMS,
    TABLES,
    Again,
    Build,
    CudaBuild,
    Release,
    Version,
    cuda_of,
)

if TYPE_CHECKING:
    from torchproof.facts import Facts


def check(facts: "Facts", folder: Path) -> None:
    """Raise PageError for the first contradiction."""
    for name in TABLES:
        if not hasattr(facts, name):
            raise PageError(Origin(f"facts/{name}.yml", 1), f"there is no such file in {folder}")
    _check_sources(facts)
    _check_releases(facts.torch.releases)
    _check_gpus(facts)
    _check_cuda(facts)
    _check_wheels(facts)
    _check_cudnn(facts)
    _check_conda(facts)
    _check_mirrors(facts.mirrors)
    _unique((p, (p.distribution, p.package)) for p in facts.distributions.packages)
    _unique((r, r.uv) for r in facts.uv.releases)


def fits(version: Version, needs: str) -> bool:
    """Whether a version satisfies clauses such as ``>=2.14.0``. Raises ValueError for others."""
    return SpecifierSet(needs).contains(str(version))


def _unique(rows: Iterable[tuple[Any, Hashable]]) -> None:
    seen: dict[Hashable, Origin] = {}
    for row, key in rows:
        if key in seen:
            words = key if isinstance(key, tuple) and not isinstance(key, Version) else (key,)
            shown = " ".join(str(word) for word in words)
            raise PageError(row.origin, f"{shown} has a row already, at {seen[key]}")
        seen[key] = row.origin


def _check_sources(facts: "Facts") -> None:
    for name, tables in TABLES.items():
        file = getattr(facts, name)
        used = set()
        for row in (row for table in tables for row in getattr(file, table)):
            used.update(row.sources)
            for source in row.sources:
                if source not in file.sources:
                    known = ", ".join(file.sources)
                    raise PageError(row.origin, f"no source {source!r} in this file", known)
        if unused := [source for source in file.sources if source not in used]:
            where = Origin(f"facts/{name}.yml", 1)
            raise PageError(where, f"no row rests on the source {unused[0]!r}", "take it out")
        for id, source in file.sources.items():
            if source.again is None:
                known = ", ".join(Again.NOBODY)
                advice = f"again: {known}, or the day on which somebody has to read it"
                raise PageError(source.origin, f"who asks the source {id!r} again?", advice)


def _check_releases(releases: tuple[Release, ...]) -> None:
    _unique((release, release.version) for release in releases)
    for release in releases:
        _check_release(release)
    _unique((r, r.torchvision) for r in releases if not r.torchvision_needs)
    for newer, older in pairwise(releases):
        if older.version > newer.version:
            raise PageError(older.origin, f"{older.version} stands below {newer.version}")
        if older.torchvision > newer.torchvision:
            raise PageError(
                older.origin,
                f"torchvision {older.torchvision} does not fit torch {older.version}: "
                f"{newer.version} has {newer.torchvision}",
            )
        same = older.version.minor == newer.version.minor
        if not newer.torchvision_needs and same != (
            older.torchvision.minor == newer.torchvision.minor
        ):
            raise PageError(
                older.origin,
                f"torchvision {older.torchvision} does not fit torch {older.version}: each minor "
                f"release of torch has its own of torchvision ({newer.version} has "
                f"{newer.torchvision})",
            )


def _check_release(release: Release) -> None:
    if release.torchvision_needs:
        try:
            fitting = fits(release.version, release.torchvision_needs)
        except ValueError as error:
            raise PageError(release.origin, f"torchvision_needs: {error}") from None
        if not fitting:
            raise PageError(
                release.origin,
                f"torchvision {release.torchvision} needs torch{release.torchvision_needs}, "
                f"so it does not fit {release.version}",
            )
    for system in (*release.pypi, *release.python_on):
        if system not in SYSTEMS or system not in release.pypi:
            raise PageError(release.origin, f"no wheel for the system {system!r}: {SYSTEMS}")
    for system, pythons in release.python_on.items():
        if extra := set(pythons) - set(release.python):
            shown = ", ".join(map(str, sorted(extra)))
            raise PageError(release.origin, f"python_on {system}: {shown} is not under python")


def _check_gpus(facts: "Facts") -> None:
    known = {row.capability for row in facts.gpus.capabilities}
    _unique((row, row.capability) for row in facts.gpus.capabilities)
    _unique((row, name.lower()) for row in facts.gpus.gpus for name in row.names)
    for row in facts.gpus.gpus:
        if row.capability not in known:
            raise PageError(row.origin, f"capability {row.capability} is not under capabilities")


def _check_cuda(facts: "Facts") -> None:
    _unique((row, row.cuda) for row in facts.cuda.majors)
    _unique((row, row.cuda) for row in facts.cuda.toolkits)
    _unique((row, row.branch) for row in facts.cuda.branches)
    branches = facts.cuda.branches
    for older, newer in pairwise(branches):
        back = newer.cuda and older.cuda and newer.cuda < older.cuda
        if newer.branch < older.branch or back:
            raise PageError(newer.origin, f"branch {newer.branch} does not follow {older.branch}")
    known = {row.branch for row in branches}
    for row in facts.gpus.capabilities:
        if row.last_driver and row.last_driver not in known:
            raise PageError(row.origin, f"last_driver {row.last_driver} is no branch of cuda.yml")


def _check_wheels(facts: "Facts") -> None:
    wheels = facts.wheels
    minors = {release.version.minor for release in facts.torch.releases}
    rows: tuple[Build, ...] = (*wheels.cuda, *wheels.cpu, *wheels.rocm, *wheels.xpu)
    _unique((b, (t.minor, b.variant, b.system)) for b in rows for t in b.torch)
    for build in rows:
        if build.system not in SYSTEMS:
            raise PageError(build.origin, f"no system {build.system!r}: {', '.join(SYSTEMS)}")
        if unknown := [t for t in build.torch if t.minor not in minors]:
            raise PageError(build.origin, f"torch.yml has no release {unknown[0]}")
    capabilities = {row.capability: row for row in facts.gpus.capabilities}
    majors = {row.cuda[0] for row in facts.cuda.majors}
    for build in wheels.cuda:
        _check_kernels(build, capabilities, majors)
    if "{variant}" not in wheels.index:
        raise PageError(Origin("facts/wheels.yml", 1), "index: the address lacks {variant}")
    made = {(t.minor, b.variant, b.system) for b in wheels.cuda for t in b.torch}
    for release in facts.torch.releases:
        for system, variant in release.pypi.items():
            if variant != "cpu" and (release.version.minor, variant, system) not in made:
                raise PageError(
                    release.origin,
                    f"PyPI's wheel for {system} is {variant}, which has no row in wheels.yml",
                )


def _check_kernels(build: CudaBuild, capabilities: Mapping[Version, Any], majors: set[int]) -> None:
    try:
        cuda = cuda_of(build.variant)
    except ValueError as error:
        raise PageError(build.origin, str(error)) from None
    if cuda[0] not in majors:
        raise PageError(build.origin, f"cuda.yml has no driver for CUDA {cuda[0]}")
    for kernel in (*build.kernels, *build.ptx):
        row = capabilities.get(kernel)
        if row is None:
            raise PageError(build.origin, f"gpus.yml has no capability {kernel}")
        if cuda < row.cuda_min or (row.cuda_max and cuda > row.cuda_max):
            raise PageError(build.origin, f"CUDA {cuda} cannot build kernels for {kernel}")


def _check_cudnn(facts: "Facts") -> None:
    minors = {release.version.minor for release in facts.torch.releases}
    _unique((b, (t.minor, b.cuda)) for b in facts.cudnn.builds for t in b.torch)
    for row in facts.cudnn.builds:
        if unknown := [t for t in row.torch if t.minor not in minors]:
            raise PageError(row.origin, f"torch.yml has no release {unknown[0]}")
    for row in facts.cudnn.support:
        if row.cuda_min > row.cuda_max or row.capability_min > row.capability_max:
            raise PageError(row.origin, "a range ends before it begins")


def _check_conda(facts: "Facts") -> None:
    releases = {release.version for release in facts.torch.releases}
    _unique((b, (b.torch, b.system, b.variant, b.cuda)) for b in facts.conda.builds)
    _unique((c, c.torch) for c in facts.conda.channel)
    for row in (*facts.conda.builds, *facts.conda.channel):
        if row.torch not in releases:
            raise PageError(row.origin, f"torch.yml has no release {row.torch}")
    _unique((i, (i.name, i.system)) for i in facts.conda.installers)
    for installer in facts.conda.installers:
        if installer.system not in SYSTEMS:
            raise PageError(installer.origin, f"no system {installer.system!r}: {SYSTEMS}")
        for url in filter(None, (installer.url, installer.mirror)):
            if not url.startswith("https://"):
                raise PageError(installer.origin, f"{url}: an address without encryption")
    for build in facts.conda.builds:
        if (build.variant == "cuda") != bool(build.cuda and build.kernels):
            raise PageError(build.origin, "a build for CUDA names its CUDA and its kernels")


def _check_mirrors(mirrors: Any) -> None:
    tables = (mirrors.pypi, mirrors.wheels, mirrors.pythons, mirrors.conda)
    rows = [row for table in tables for row in table]
    for table in tables:
        _unique((row, row.id) for row in table)
    for row in rows:
        if row.use not in ("index-url", "find-links", "python-install", "channels", "dead"):
            raise PageError(row.origin, f"use: {row.use!r} is no known way to use a mirror")
        if not row.url.startswith("https://"):
            raise PageError(row.origin, f"{row.url}: an address without encryption")
    for row in mirrors.wheels:
        if row.use != "dead" and "{variant}" not in row.url:
            raise PageError(row.origin, "the address lacks {variant}")
    chosen = [row for row in rows if row.default]
    if len(chosen) != 1 or chosen[0] not in mirrors.pypi or chosen[0].use != "index-url":
        where = chosen[-1].origin if chosen else Origin("facts/mirrors.yml", 1)
        raise PageError(where, "exactly one mirror of PyPI that is in use is the default")
