"""Hold the facts against PyPI: what torch, torchvision, torchaudio, uv and the CUDA toolkit have.

Asks the index that pip is configured for, in JSON (PEP 691) or as a page of links (PEP 503), which
is what mirrors have and which tells no days. The metadata is read beside a wheel (PEP 658) or,
where the index does not offer that, out of the wheel by ranges: no wheel is downloaded.
"""

import io
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import requests
from packaging.metadata import Metadata
from packaging.specifiers import SpecifierSet
from packaging.tags import Tag
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from pypi_simple import (
    DistributionPackage,
    NoMetadataError,
    NoSuchProjectError,
    PyPISimple,
    UnsupportedRepoVersionError,
)

from torchproof.facts.schema import Python, Release, Row, Version, cuda_of

# The end of a platform tag -> the system, as the facts name it.
_SYSTEMS = {
    "x86_64": "linux_x86_64",
    "aarch64": "linux_aarch64",
    "win_amd64": "windows",
    "arm64": "macos_arm64",
}
_SECONDS = 60  # that an answer may take


class Unreachable(Exception):
    """The index did not answer, or not in the form that is read here."""


@dataclass
class Seen:
    """A release as the index has it. pythons, tags: by system. pins: what its wheel asks for."""

    version: Version
    date: str = ""
    pythons: dict[str, set[Python]] = field(default_factory=dict)
    tags: dict[str, set[str]] = field(default_factory=dict)
    wheel: DistributionPackage | None = None
    pins: dict[str, str] = field(default_factory=dict)


def configured_index() -> str:
    """The address of the index that pip is configured for; without a setting, pip's own default."""
    configured = os.environ.get("PIP_INDEX_URL") or _setting("global.index-url")
    if configured:
        return configured.rstrip("/")
    from pip._internal.models.index import PyPI

    return PyPI.simple_url.rstrip("/")


def _setting(name: str) -> str:
    found = subprocess.run(
        [sys.executable, "-m", "pip", "config", "get", name], capture_output=True, text=True
    )
    return found.stdout.strip() if found.returncode == 0 else ""


class Index:
    """An index. Raises Unreachable where it does not answer."""

    def __init__(self, address: str) -> None:
        self.session = requests.Session()
        self.session.verify = os.environ.get("PIP_CERT") or _setting("global.cert") or True
        self._client = PyPISimple(address, session=self.session)

    def wheels(self, package: str) -> list[DistributionPackage]:
        """The wheels of a package, withdrawn ones left out."""
        try:
            page = self._client.get_project_page(package, timeout=_SECONDS)
        except (OSError, ValueError, NoSuchProjectError, UnsupportedRepoVersionError) as error:
            raise Unreachable(f"{package}: the index does not answer: {error}") from None
        return [p for p in page.packages if p.package_type == "wheel" and not p.is_yanked]

    def metadata(self, wheel: DistributionPackage) -> bytes:
        """The metadata of a wheel."""
        try:
            return self._client.get_package_metadata_bytes(wheel, verify=False, timeout=_SECONDS)
        except (OSError, NoMetadataError):
            return self._out_of_the_wheel(wheel.url)

    def _out_of_the_wheel(self, url: str) -> bytes:
        size = int(self.part(url, 0, 0).headers["Content-Range"].rpartition("/")[2])
        whole = io.BufferedReader(_Parts(self, url, size), 1 << 20)
        try:
            with zipfile.ZipFile(whole) as wheel:
                name = next(n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
                return wheel.read(name)
        except (zipfile.BadZipFile, StopIteration):
            raise Unreachable(f"{url}: not a wheel") from None

    def part(self, url: str, first: int, last: int) -> requests.Response:
        """The bytes of a file from ``first`` to ``last``, both included."""
        headers = {"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"}
        try:
            # A server that knows no parts sends all: nothing is read before that is known.
            answer = self.session.get(url, headers=headers, timeout=_SECONDS, stream=True)
            if answer.status_code != 206:
                raise Unreachable(f"{url}: the server sends no parts of a file")
            answer.content  # noqa: B018 (reads it)
        except OSError as error:
            raise Unreachable(f"{url} does not answer: {error}") from None
        return answer


class _Parts(io.RawIOBase):
    """A file on a server, read in parts."""

    def __init__(self, index: Index, url: str, size: int) -> None:
        self.index, self.url, self.size, self.place = index, url, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset + (0, self.place, self.size)[whence]
        return self.place

    def readinto(self, buffer: bytearray) -> int:
        last = min(self.place + len(buffer), self.size) - 1
        if last < self.place:
            return 0
        part = self.index.part(self.url, self.place, last).content
        buffer[: len(part)] = part
        self.place += len(part)
        return len(part)


def seen(name: str, index: Index) -> dict[Version, Seen]:
    """The releases of a package on an index; none before or after one, no withdrawn files."""
    found: dict[Version, Seen] = {}
    for wheel in index.wheels(name):
        try:
            _, number, _, tags = parse_wheel_filename(wheel.filename)
        except InvalidWheelFilename:
            continue
        if str(number) == number.base_version:
            version = Version(number.public)
            _add(found.setdefault(version, Seen(version)), wheel, tags)
    return found


def _add(release: Seen, wheel: DistributionPackage, tags: Iterable[Tag]) -> None:
    if wheel.upload_time:
        day = f"{wheel.upload_time:%Y-%m-%d}"
        release.date = min(filter(None, (release.date, day)))
    for tag in tags:
        system = _system(tag.platform)
        python = re.fullmatch(r"cp3(\d+)", tag.interpreter)
        if system and python:
            threads = "t" if tag.abi.endswith("t") else ""
            release.pythons.setdefault(system, set()).add(Python(f"3.{python[1]}{threads}"))
            release.tags.setdefault(system, set()).add(tag.platform)
        if system == "linux_x86_64" or tag.platform == "any" or release.wheel is None:
            release.wheel = wheel


def _system(platform: str) -> str:
    if platform.startswith("macosx") and platform.endswith("x86_64"):
        return "macos_x86_64"
    return next((system for end, system in _SYSTEMS.items() if platform.endswith(end)), "")


def pins(release: Seen, index: Index) -> dict[str, str]:
    """The requirements in a wheel's metadata: package -> clause, for Linux where they differ."""
    metadata = Metadata.from_email(index.metadata(release.wheel), validate=False)
    return {
        requirement.name.lower(): _clause(requirement.specifier)
        for requirement in metadata.requires_dist or ()
        if "extra ==" not in str(requirement.marker or "")
    }


def _clause(specifier: SpecifierSet) -> str:
    """``>=1,<2``: lower bounds first, as metadata has them."""
    return ",".join(sorted(map(str, specifier), reverse=True))


# --- what differs ---------------------------------------------------------------------------------


def differences(releases: Sequence[Release], index: Index, depth: int = 6) -> Iterator[str]:
    """What the index says otherwise than the facts, one line each.

    depth: of how many of the newest releases the metadata is read, beside those that are new.
    """
    torch, vision = seen("torch", index), seen("torchvision", index)
    known = {release.version: release for release in releases}
    for version in sorted(torch, reverse=True):
        if version not in known and version > min(known):
            yield _new(torch[version], index)
    for release in releases:
        name = f"{release.origin}: torch {release.version}"
        if release.version not in torch:
            yield f"{name}: no longer on the index"
            continue
        there = torch[release.version]
        yield from (f"{name}: {line}" for line in _files(release, there))
        if release in releases[:depth]:
            there.pins = pins(there, index)
            yield from (f"{name}: {line}" for line in _pins(release, there.pins))
    yield from _vision(releases, vision, index)
    yield from _audio(releases, index, depth)


def beside(newest: Iterable[tuple[str, Row, Version]], index: Index) -> Iterator[str]:
    """The same of packages of which the facts name only releases.

    newest: a package of the index, and the row that names its newest release.
    """
    for package, row, ours in newest:
        there = seen(package, index)
        if ours not in there:
            yield f"{row.origin}: {package} {ours}: not on the index"
        if newer := [str(version) for version in sorted(there) if version > ours]:
            yield f"{row.origin}: {package} {', '.join(newer)}: new, not in the facts"


def _new(release: Seen, index: Index) -> str:
    release.pins = pins(release, index)
    pythons = sorted(set().union(*release.pythons.values()))
    cuda = _cuda(release.pins)
    return (
        f"torch {release.version}: new release of {release.date}, not in the facts; "
        f"Python {' '.join(map(str, pythons))}; {', '.join(sorted(release.pythons))}; "
        f"CUDA {cuda or 'unknown'} on Linux"
    )


def _files(release: Release, there: Seen) -> Iterator[str]:
    for system in sorted({*release.pypi, *there.pythons}):
        ours, theirs = set(release.pythons(system)), there.pythons.get(system, set())
        # Python 3.7 and older are not among the facts.
        theirs = {python for python in theirs if python >= Python("3.8")}
        if not theirs:
            yield f"{system}: the facts have wheels for it, the index has none"
        elif not ours:
            yield f"{system}: the index has wheels for it, the facts have none"
        else:
            yield from _sets(f"{system}: Python", ours, theirs)
    for system, need in (("linux_x86_64", release.glibc), ("macos_arm64", release.macos)):
        numbers = {
            Version(f"{match[1]}.{match[2]}")
            for tag in there.tags.get(system, ())
            if (match := re.search(r"(?:manylinux|macosx)_(\d+)_(\d+)_", tag))
        }
        if numbers and min(numbers) != need:
            yield f"{system}: needs {need} in the facts, {min(numbers)} by the index"


def _sets(what: str, ours: set[Python], theirs: set[Python]) -> Iterator[str]:
    if more := theirs - ours:
        yield f"{what} {' '.join(map(str, sorted(more)))} is on the index, not in the facts"
    if less := ours - theirs:
        yield f"{what} {' '.join(map(str, sorted(less)))} is in the facts, not on the index"


def _cuda(there: dict[str, str]) -> str:
    """The minor version of CUDA in a wheel's requirements."""
    for package, clause in there.items():
        named = package == "cuda-toolkit" or re.fullmatch(r"nvidia-cuda-runtime-cu\d+", package)
        if named and (match := re.search(r"==(\d+\.\d+)", clause)):
            return match[1]
    return ""


def _pins(release: Release, there: dict[str, str]) -> Iterator[str]:
    variant = release.pypi.get("linux_x86_64", "cpu")
    cuda = _cuda(there)
    if variant != "cpu" and cuda and str(cuda_of(variant)) != cuda:
        yield f"Linux: {variant} in the facts, CUDA {cuda} by its metadata"
    for name, ours in (("cudnn", release.cudnn), ("nccl", release.nccl)):
        theirs = next(
            (c.removeprefix("==") for p, c in there.items() if p.startswith(f"nvidia-{name}-")), ""
        )
        if str(ours or "") != theirs:
            yield f"{name}: {ours or 'none'} in the facts, {theirs or 'none'} by its metadata"
    for name, ours in (("triton", release.triton), ("setuptools", release.setuptools)):
        theirs = there.get(name)
        if (ours == "any" and theirs == "") or (theirs or "") == (ours or ""):
            continue
        yield f"{name}: {ours or 'none'} in the facts, {theirs or 'none'} by its metadata"


def _vision(
    releases: Sequence[Release], vision: dict[Version, Seen], index: Index
) -> Iterator[str]:
    newest = releases[0]
    for version in sorted(vision, reverse=True):
        if version <= newest.torchvision:
            break
        needs = pins(vision[version], index).get("torch", "")
        yield (
            f"{newest.origin}: torchvision {version}: new, not in the facts; "
            f"it asks for torch{needs}"
        )
    there = vision.get(newest.torchvision)
    name = f"{newest.origin}: torchvision {newest.torchvision}"
    if there is None:
        yield f"{name}: not on the index"
        return
    needs = pins(there, index).get("torch", "")
    ours = newest.torchvision_needs or f"=={newest.version}"
    if needs != ours:
        yield f"{name}: asks for torch{needs}, in the facts torch{ours}"


def _audio(releases: Sequence[Release], index: Index, depth: int) -> Iterator[str]:
    there = seen("torchaudio", index)
    rows = [(version, release) for release in releases for version in release.torchaudio]
    for version, release in rows:
        if version not in there:
            yield f"{release.origin}: torchaudio {version}: not on the index"
            continue
        if release not in releases[:depth]:
            continue
        needs = pins(there[version], index).get("torch", "")
        if not SpecifierSet(needs).contains(str(release.version)):
            yield (
                f"{release.origin}: torchaudio {version}: asks for torch{needs}, "
                f"in the facts beside torch {release.version}"
            )
    for version in sorted(there, reverse=True):
        if version <= max(version for version, _ in rows):
            break
        needs = pins(there[version], index).get("torch", "")
        yield (
            f"{releases[0].origin}: torchaudio {version}: new, not in the facts; "
            f"it asks for torch{needs}"
        )


# --- writing --------------------------------------------------------------------------------------


def write(releases: Sequence[Release], path: Path, index: Index) -> list[str]:
    """Put a row for each newer release above the others; the versions of what was written.

    The kernels of its builds stand in no metadata: until wheels.yml has a row for them, loading
    the facts says so.
    """
    torch, vision = seen("torch", index), seen("torchvision", index)
    newer = sorted((v for v in torch if v > releases[0].version), reverse=True)
    rows = [_row(torch[version], vision, index) for version in newer]
    text = path.read_text(encoding="utf-8")
    head, mark, tail = text.partition("\nreleases:\n")
    path.write_text(f"{head}{mark}{''.join(rows)}{tail}", encoding="utf-8")
    return [str(version) for version in newer]


def _row(release: Seen, vision: dict[Version, Seen], index: Index) -> str:
    there = pins(release, index)
    cuda = _cuda(there).replace(".", "")
    pypi = {
        system: f"cu{cuda}" if system.startswith("linux") and cuda else "cpu"
        for system in sorted(release.pythons)
    }
    pair = max(vision)
    needs = pins(vision[pair], index).get("torch", "")
    clause = "" if needs == f"=={release.version}" else f'  torchvision_needs: "{needs}"\n'
    pythons = " ".join(map(str, sorted(set().union(*release.pythons.values()))))
    return (
        f"- version: {release.version}\n  date: {release.date}\n  torchvision: {pair}\n{clause}"
        f"  python: {pythons}\n  pypi: {_flow(pypi.items())}\n"
        f"  glibc: {_oldest(release, 'linux_x86_64')}\n  macos: {_oldest(release, 'macos_arm64')}\n"
        "  confidence: high\n  sources: [pypi]\n"
    )


def _flow(items: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in items) + "}"


def _oldest(release: Seen, system: str) -> str:
    numbers = [
        Version(f"{match[1]}.{match[2]}")
        for tag in release.tags.get(system, ())
        if (match := re.search(r"(?:manylinux|macosx)_(\d+)_(\d+)_", tag))
    ]
    return str(min(numbers))
