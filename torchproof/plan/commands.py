"""The commands that install a build: for pip, uv, a project of uv, conda-forge, and mirrors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torchproof import facts
from torchproof.facts import Confidence, Version
from torchproof.facts.schema import CondaBuild, CudaBuild
from torchproof.plan.machine import Case
from torchproof.plan.options import (
    CPU,
    CUDA,
    MPS,
    WHEELS,
    XPU,
    Option,
    backends,
    ceiling,
    need,
)
from torchproof.proofs.recorder import cache

_PIP = "pip install"
_CONDA = "conda create --name torch --channel conda-forge --override-channels "


@dataclass(frozen=True)
class Mirror:
    """A command that installs the same from a mirror."""

    name: str
    command: str
    confidence: Confidence


def commands(option: Option, case: Case, purpose: str) -> dict[str, str]:
    """By tool: "pip", "uv pip", "uv project" (a pyproject.toml), and "conda-forge" if it fits."""
    if option.place == "conda":
        return {"conda-forge": _CONDA + _conda_of(option, case)}
    packages = " ".join(_packages(option, case))
    made = {"pip": f"{_PIP} {packages}", "uv pip": f"uv pip install {packages}"}
    if option.place == "index":
        made["pip"] += f" --index-url {index(option)}"
        known = option.variant in backends()
        made["uv pip"] += (
            f" --torch-backend={option.variant}" if known else f" --index-url {index(option)}"
        )
    made["uv project"] = _project(option, case)
    if package := conda(case, purpose):
        made["conda-forge"] = _CONDA + package
    return made


def _conda_of(option: Option, case: Case) -> str:
    """The packages of an option of conda-forge, whatever driver is there now."""
    version = option.release.version
    rows = facts.load().conda.builds
    return next(
        conda_packages(row, case)
        for row in rows
        if row.torch == version and row.variant == "cuda" and row.system == WHEELS[case.system]
    )


def mirrors(option: Option, case: Case) -> tuple[Mirror, ...]:
    """The commands for the mirrors that have the build, best evidenced first."""
    rows = facts.load().mirrors
    if option.place == "conda" or option.purpose == XPU:  # no mirror is known to have these
        return ()
    packages = " ".join(_packages(option, case))
    if option.place == "pypi":
        found = [
            Mirror(row.name, f"{_PIP} {packages} --index-url {row.url}", row.confidence)
            for row in rows.pypi
            if row.use == "index-url" and row.confidence is Confidence.HIGH
        ]
    else:
        found = [
            Mirror(row.name, _from_mirror(row, option, case), row.confidence)
            for row in rows.wheels
            if row.use == "index-url" or (row.use == "find-links" and not _loose(option))
        ]
    return tuple(sorted(found, key=lambda mirror: -mirror.confidence))


def _from_mirror(row: facts.schema.Mirror, option: Option, case: Case) -> str:
    url = row.url.format(variant=option.variant)
    if row.use == "index-url":
        return f"{_PIP} {' '.join(_packages(option, case))} --index-url {url}"
    # A list only adds files to those of PyPI: the part after + keeps pip from taking PyPI's.
    packages = [
        f"{package}+{option.variant}" if "==" in package else package
        for package in _packages(option, case)
    ]
    return f"{_PIP} {' '.join(packages)} --find-links {url}"


def _packages(option: Option, case: Case) -> Iterator[str]:
    release = option.release
    yield f"torch=={release.version}"
    yield "torchvision" if _loose(option) else f"torchvision=={release.torchvision}"
    if clause := numpy(option, case):
        yield f'"numpy{clause}"'


def _loose(option: Option) -> bool:
    """Whether torchvision is left to its own metadata, which picks one that fits the torch.

    Which one the index has beside its builds is not known where several would fit. A list of files
    does not go with that: beside it pip sees PyPI, whose torchvision for another CUDA can win.
    """
    return bool(option.release.torchvision_needs) and option.place == "index"


def numpy(option: Option, case: Case) -> str:
    """What the build asks of NumPy without saying so: "" or "<2"."""
    on_windows = option.release.numpy_windows if case.system == "windows" else ""
    return option.release.numpy or on_windows


def index(option: Option) -> str:
    """The address of PyTorch's index for a build."""
    return facts.load().wheels.index.format(variant=option.variant)


def _project(option: Option, case: Case) -> str:
    """A pyproject.toml for uv, for this machine alone."""
    last = max(option.pythons)[0]
    wanted = f">={min(option.pythons)},<3.{last + 1}"
    quoted = ", ".join(f'"{package.strip(chr(34))}"' for package in _packages(option, case))
    lines = [
        "[project]",
        'name = "my-project"',
        'version = "0.1.0"',
        f'requires-python = "{wanted}"',
        f"dependencies = [{quoted}]",
        "",
        "[tool.uv]",
        f'environments = ["{_MARKERS[WHEELS[case.system]]}"]',
    ]
    if option.place == "index":
        name = f"pytorch-{option.variant}"
        lines += [
            "",
            "[[tool.uv.index]]",
            f'name = "{name}"',
            f'url = "{index(option)}"',
            "explicit = true",
            "",
            "[tool.uv.sources]",
            f'torch = {{ index = "{name}" }}',
            f'torchvision = {{ index = "{name}" }}',
        ]
    return "\n".join(lines) + "\n"


_MARKERS = {
    "linux_x86_64": "sys_platform == 'linux' and platform_machine == 'x86_64'",
    "linux_aarch64": "sys_platform == 'linux' and platform_machine == 'aarch64'",
    "windows": "sys_platform == 'win32' and platform_machine == 'AMD64'",
    "macos_arm64": "sys_platform == 'darwin' and platform_machine == 'arm64'",
    "macos_x86_64": "sys_platform == 'darwin' and platform_machine == 'x86_64'",
}


def conda(case: Case, purpose: str) -> str:
    """The packages of a build of conda-forge that runs on the machine; "" for none."""
    if purpose == CUDA:
        found = conda_needs(case.system, case.torch, case.capabilities)
        return next((conda_packages(b, case) for b, low, _ in found if _driven(case, low)), "")
    for build in facts.load().conda.builds:
        if build.system != WHEELS[case.system]:
            continue
        if case.torch and build.torch[: len(case.torch)] != case.torch:
            continue
        if purpose in (CPU, MPS) and build.variant == "cpu" and _on_os(build, case, purpose):
            name = "pytorch" if case.system.startswith("macos") else "pytorch-cpu"
            return f"{name}={build.torch} torchvision"
    return ""


def conda_packages(build: CondaBuild, case: Case) -> str:
    """What to ask conda for: a build for CUDA, and what older GPUs ask of it."""
    names = f"pytorch-gpu={build.torch} cuda-version={build.cuda} torchvision"
    old = build.old_below and any(gpu < build.old_below for gpu in case.capabilities)
    return f'{names} "{build.old_gpus}"' if old else names


def _on_os(build: CondaBuild, case: Case, purpose: str) -> bool:
    """Whether the macOS of a Mac is new enough for its GPU with this release."""
    release = next(r for r in facts.load().torch.releases if r.version == build.torch)
    return purpose == CPU or case.os is None or release.mps is None or case.os >= release.mps


@cache
def conda_needs(
    system: str, torch: Version | None, capabilities: tuple[Version, ...]
) -> Sequence[tuple[CondaBuild, Version, CudaBuild]]:
    """The builds for CUDA with kernels for all the GPUs, the lowest driver, the build as a wheel's.

    In the order of the facts; whether the machine has that driver is not looked at.
    """
    return [
        (build, max(lowest), as_wheel)
        for build, as_wheel in _conda_builds()
        if build.system == WHEELS[system]
        and (not torch or build.torch[: len(torch)] == torch)
        and (found := [need(as_wheel, capability, system) for capability in capabilities])
        and len(lowest := [driver for driver in found if driver]) == len(found)
    ]


@cache
def _conda_builds() -> Sequence[tuple[CondaBuild, CudaBuild]]:
    return [
        (
            build,
            CudaBuild(
                origin=build.origin,
                sources=build.sources,
                variant=f"cu{build.cuda}".replace(".", ""),
                system=build.system,
                torch=(build.torch,),
                exists=build.confidence,
                listed=build.confidence,
                kernels=build.kernels,
                ptx=build.ptx,
            ),
        )
        for build in facts.load().conda.builds
        if build.variant == "cuda"
    ]


def _driven(case: Case, lowest: Version) -> bool:
    """Whether the machine's driver, where it is known, runs what asks for this one at least."""
    driver = case.driver
    if driver is None:
        return True
    ends = map(ceiling, case.capabilities)
    return driver >= lowest and all(end is None or driver < end for end in ends)
