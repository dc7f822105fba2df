"""The facts that pages name one by one: ``torch.version`` in ``{{ facts.torch.version }}``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from torchproof.facts.schema import SETTINGS, Branch, CudaBuild, Release, Version
from torchproof.proofs import recorder

if TYPE_CHECKING:
    from torchproof.facts import Facts


@dataclass(frozen=True)
class Names:
    """The facts of a file that have a name: texts by name, and what they rest on."""

    texts: Mapping[str, str]
    things: Collection[str] = ()


def by_file(facts: Facts) -> dict[str, Names]:
    """By file and name the text of a fact: of the release that the pages install, and of the
    mirror that they name.

    Rows that pages speak of one by one go by their number: ``gpus.8.6.cuda_min``,
    ``cuda.12.linux`` (the lowest driver), ``cuda.535.shows`` (the CUDA of a branch),
    ``cuda.lts`` (a branch that NVIDIA supports, by its kind),
    ``distributions.debian_13.nvidia-driver``.
    """
    makers: dict[str, Callable[[Facts], dict[str, str]]] = {
        "torch": _release,
        "gpus": _gpus,
        "cuda": _cuda,
        "distributions": _distributions,
        "conda": _conda,
        "uv": lambda facts: {"version": str(facts.uv.releases[0].uv)},
        "mirrors": _mirrors,
        "china": lambda facts: {name: getattr(facts.china, name) for name in SETTINGS["china"]},
    }
    made = {}
    for file, make in makers.items():
        with recorder.recording() as things:
            texts = make(facts)
        made[file] = Names(texts, things)
    return made


def _installed(facts: Facts) -> CudaBuild:
    """The build that pip installs on Linux without being asked for another."""
    variant = facts.torch.releases[0].pypi["linux_x86_64"]
    return next(
        build
        for build in facts.wheels.cuda
        if build.variant == variant and build.system == "linux_x86_64"
    )


def _release(facts: Facts) -> dict[str, str]:
    build = _installed(facts)
    newest = facts.torch.releases[0]
    major = next(row for row in facts.cuda.majors if row.cuda[0] == build.cuda[0])
    pythons = [python for python in newest.python if not python.free_threaded]
    return {
        "version": str(newest.version),
        "torchvision": str(newest.torchvision),
        "torchaudio": str(_last(facts, lambda r: bool(r.torchaudio)).torchaudio[0]),
        "audio_unpinned": facts.torch.audio_unpinned,
        "cuda": str(build.cuda),
        "variant": build.variant,
        "cudnn": str(newest.cudnn),
        "cuda_toolkit": str(newest.cuda_toolkit),
        "cuda_major": str(build.cuda[0]),
        "cuda_dashed": "-".join(map(str, build.cuda)),  # as in names of packages
        "cuda_scored": "_".join(map(str, build.cuda)),  # as in CUDA_PATH_V13_2
        "driver_linux": str(major.linux),
        "python_min": str(min(pythons)),
        "python_max": str(max(pythons)),
        # The newest but one: other packages have had a year to bring wheels for it.
        "python_settled": str(sorted(pythons)[-2]),
        "glibc_min": str(newest.glibc),
        "python_not": str(newest.python_not),
        "macos_min": str(newest.macos),
        "mps_min": str(newest.mps),
        "macos_intel_last": str(_last(facts, lambda r: "macos_x86_64" in r.pypi).version),
        "capability_min": str(min(build.kernels)),
        "volta_last": str(_last(facts, lambda r: _runs_on(facts, r, Version("7.0"))).version),
        "download_size": newest.download_size,
        "installed_size": newest.installed_size,
        **{f"wheel_{system}": size for system, size in newest.wheel_sizes.items()},
        **{f"vision_{system}": size for system, size in newest.vision_sizes.items()},
    }


def _gpus(facts: Facts) -> dict[str, str]:
    return {
        f"{row.capability}.{name}": str(getattr(row, name))
        for row in facts.gpus.capabilities
        for name in ("cuda_min", "cuda_max", "last_driver")
        if getattr(row, name)
    }


def _cuda(facts: Facts) -> dict[str, str]:
    tables, build = facts.cuda, _installed(facts)
    return {
        **{f"{row.cuda}.linux": str(row.linux) for row in tables.majors},
        **{f"{row.cuda}.windows": str(row.windows) for row in tables.majors},
        **{name: getattr(tables, name) for name in SETTINGS["cuda"]},
        **{f"{row.cuda}.gcc_max": str(row.gcc_max) for row in tables.hosts},
        **_host(facts, build.cuda),
        **{f"{row.branch}.shows": str(row.cuda) for row in tables.branches if row.cuda},
        **{f"{row.branch}.until": row.until for row in tables.branches if row.until},
        **{name: str(row.branch) for name, row in _supported(facts).items()},
        **{f"{name}_until": row.until for name, row in _supported(facts).items()},
    }


def _distributions(facts: Facts) -> dict[str, str]:
    named = {name: getattr(facts.distributions, name) for name in SETTINGS["distributions"]}
    for row in facts.distributions.packages:
        named[f"{row.distribution.lower().replace(' ', '_')}.{row.package}"] = row.version
    return named


def _supported(facts: Facts) -> dict[str, Branch]:
    """The branches of the driver that had not ended when the facts were checked.

    lts: the oldest with long-term support, which distributions have and older GPUs need.
    lts_newest: the newest of them. production: the newest of its kind.
    """
    today = f"{facts.cuda.checked:%Y-%m}"
    alive = [row for row in facts.cuda.branches if row.until >= today]
    lts = [row for row in alive if row.kind == "long-term support"]
    production = [row for row in alive if row.kind == "production"]
    return {"lts": lts[0], "lts_newest": lts[-1], "production": production[-1]}


def _host(facts: Facts, cuda: Version) -> dict[str, str]:
    """The newest compilers that go with the toolkit of the release that the pages install."""
    row = next(row for row in facts.cuda.hosts if row.cuda <= cuda)
    names = {"gcc_max": row.gcc_max, "clang_max": row.clang_max}
    if row.msvc:
        names |= {"msvc_min": min(row.msvc), "msvc_max": max(row.msvc)}
    return {name: str(value) for name, value in names.items() if value is not None}


def _conda(facts: Facts) -> dict[str, str]:
    """The builds that pages name, and by system the installer: ``windows``, ``mirror_windows``."""
    forge = next(build for build in facts.conda.builds if build.cuda)
    frozen = facts.conda.channel[0]
    named = {
        "torch": str(forge.torch),
        "cuda": str(forge.cuda),
        "capability_min": str(min(forge.kernels)),
        "frozen": str(frozen.torch),
        "frozen_cuda": frozen.specs[-2].partition("=")[2],
        "miniforge": facts.conda.installers[0].release,
    }
    for installer in facts.conda.installers:
        named[installer.system] = installer.url
        if installer.mirror:
            named[f"mirror_{installer.system}"] = installer.mirror
        if installer.needs:
            named[f"needs_{installer.system}"] = installer.needs
    return named


def _mirrors(facts: Facts) -> dict[str, str]:
    """The mirror that the pages name, ``pypi``, and by name the address of each: ``ustc`` of PyPI,
    ``wheels_nju``, ``python_nju`` and so on.

    Those of wheels keep their ``{variant}``. Dead ones are there too: pages warn of them.
    """
    tables = {
        "": facts.mirrors.pypi,
        "wheels_": facts.mirrors.wheels,
        "python_": facts.mirrors.pythons,
        "conda_": facts.mirrors.conda,
    }
    chosen = next(mirror for mirror in facts.mirrors.pypi if mirror.default)
    named = {"pypi": chosen.url, "pypi_name": chosen.name}
    for prefix, rows in tables.items():
        named |= {f"{prefix}{row.id}".replace("-", "_"): row.url for row in rows}
    return named


def _last(facts: Facts, has: Callable[[Release], bool]) -> Release:
    """The newest release with some property."""
    return next(release for release in facts.torch.releases if has(release))


def _runs_on(facts: Facts, release: Release, capability: Version) -> bool:
    """Whether a build of the release for Linux carries kernels for a compute capability."""
    minor = Version(release.version.minor)
    return any(
        minor in build.torch and capability in build.kernels
        for build in facts.wheels.cuda
        if build.system == "linux_x86_64"
    )
