"""What a stand-in for an index holds: the wheels of torch and torchvision that the facts state.

A release is held for the Pythons, the systems and the glibc or macOS of its row in torch.yml; a
build of PyTorch's index where wheels.yml has a row for it that is evidenced. What no row states is
not held: no other package, no torchaudio of PyTorch's index, no Mac with an Intel processor, whose
macOS no row names. A wheel asks for nothing but the torch beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from torchproof import facts
from torchproof.commands.packages.wheels import INDEX, PYPI, TORCH, VISION, place_of
from torchproof.facts import Confidence, Python, Version
from torchproof.facts.schema import Release
from torchproof.proofs.recorder import cache

NAMES = (TORCH, VISION)


@dataclass(frozen=True)
class Wheel:
    """A wheel. tags: the end of its file's name. needs: its requirements. python: it refuses."""

    name: str
    version: str
    tags: str
    needs: tuple[str, ...] = ()
    python: str = ""

    @property
    def file(self) -> str:
        return f"{self.name}-{self.version}-{self.tags}.whl"

    @property
    def link(self) -> str:
        """The name of the file as it stands in an address."""
        return quote(self.file)

    @property
    def metadata(self) -> str:
        lines = ["Metadata-Version: 2.1", f"Name: {self.name}", f"Version: {self.version}"]
        lines += [f"Requires-Dist: {need}" for need in self.needs]
        lines += [f"Requires-Python: {self.python}"] if self.python else []
        return "\n".join(lines) + "\n"


@cache
def held(address: str) -> tuple[Wheel, ...] | None:
    """The wheels behind the address of an index or of a list of files; None for an unknown one."""
    place = place_of(address)
    if place.kind == PYPI:
        return tuple(dict.fromkeys(_on_pypi()))
    if place.kind == INDEX and place.variant:
        return tuple(dict.fromkeys(_on_the_index(place.variant)))
    return None


def _on_pypi() -> Iterator[Wheel]:
    for release in facts.load().torch.releases:
        for system in release.pypi:
            glibc = release.oldest_glibc(system)
            yield from _wheels(release, system, glibc, "")


def _on_the_index(variant: str) -> Iterator[Wheel]:
    tables = facts.load().wheels
    builds = [
        build
        for build in (*tables.cuda, *tables.cpu, *tables.rocm, *tables.xpu)
        if build.variant == variant and build.exists > Confidence.LOW
    ]
    for release in facts.load().torch.releases:
        for build in builds:
            if release.version[:2] in build.torch:
                own = getattr(build, "glibc", None)
                glibc = own or release.oldest_glibc(build.system)
                yield from _wheels(release, build.system, glibc, f"+{variant}")


def _wheels(release: Release, system: str, glibc: Version, local: str) -> Iterator[Wheel]:
    platform = _platform(system, glibc, release.macos)
    refused = f"!={release.python_not}" if release.python_not else ""
    beside = f"torch{release.torchvision_needs or f'=={release.version}'}"
    for python in release.pythons(system) if platform else ():
        tags = f"{_tag(python)}-{platform}"
        yield Wheel(TORCH, f"{release.version}{local}", tags)
        yield Wheel(VISION, f"{release.torchvision}{local}", tags, (beside,), refused)


def _tag(python: Python) -> str:
    number = f"cp3{python[0]}"
    return f"{number}-{number}{'t' * python.free_threaded}"


def _platform(system: str, glibc: Version, macos: Version) -> str:
    """The platform of a wheel by PEP 600 and its like; "" where the facts do not tell."""
    names = {
        "linux_x86_64": f"manylinux_{glibc[0]}_{glibc[1]}_x86_64",
        "linux_aarch64": f"manylinux_{glibc[0]}_{glibc[1]}_aarch64",
        "windows": "win_amd64",
        "macos_arm64": f"macosx_{macos[0]}_{macos[1]}_arm64",
    }
    return names.get(system, "")
