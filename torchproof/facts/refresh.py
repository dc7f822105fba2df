"""Hold the facts against PyPI: releases, Pythons, systems, CUDA, cuDNN, torchvision, torchaudio.

Asks the index that pip is configured for, through the simple API: JSON (PEP 691) or a page of
links (PEP 503), which is what mirrors have. The metadata is read beside a wheel (PEP 658) or, where
the index does not offer that, out of the wheel by ranges: no wheel is downloaded.
"""

import io
import json
import os
import re
import ssl
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from torchproof.facts.schema import Python, Release, Version, cuda_of

_JSON = "application/vnd.pypi.simple.v1+json"
_PYTHON_TAG = re.compile(r"-cp3(\d+)-(cp3\d+[mt]?|abi3|none)-")
# The end of a platform tag -> the system, as the facts name it.
_SYSTEMS = {
    "x86_64": "linux_x86_64",
    "aarch64": "linux_aarch64",
    "win_amd64": "windows",
    "arm64": "macos_arm64",
}


class Unreachable(Exception):
    """The index did not answer, or not in the form that is read here."""


class File(NamedTuple):
    """A file on an index; date: the day of its upload, where the index says it."""

    name: str
    url: str
    date: str


@dataclass
class Seen:
    """A release as the index has it. pythons: by system. pins: the requirements of its wheel."""

    version: Version
    date: str = ""
    pythons: dict[str, set[Python]] = field(default_factory=dict)
    tags: dict[str, set[str]] = field(default_factory=dict)
    url: str = ""
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
        self.address = address.rstrip("/")
        cafile = os.environ.get("PIP_CERT") or _setting("global.cert") or None
        self._context = ssl.create_default_context(cafile=cafile)

    def get(self, url: str, part: str = "") -> tuple[bytes, Message]:
        """What an address holds, or a part of it such as "0-99", and the headers."""
        headers = {"Accept": f"{_JSON}, text/html;q=0.5, */*;q=0.1"}
        if part:
            headers["Range"] = f"bytes={part}"
        request = urllib.request.Request(url, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60, context=self._context) as answer:
                if part and answer.status != 206:
                    raise Unreachable(f"{url}: the server sends no parts of a file")
                return answer.read(), answer.headers
        except OSError as error:
            raise Unreachable(f"{url} does not answer: {error}") from None

    def files(self, package: str) -> list[File]:
        """The files of a package, withdrawn ones left out."""
        url = f"{self.address}/{package}/"
        page, _ = self.get(url)
        text = page.decode("utf-8")
        if text.lstrip().startswith("{"):
            return [
                File(f["filename"], urljoin(url, f["url"]), f.get("upload-time", "")[:10])
                for f in json.loads(text)["files"]
                if not f.get("yanked")
            ]
        links = _Links()
        links.feed(text)
        return [File(name, urljoin(url, link), date) for name, link, date in links.found]

    def metadata(self, url: str) -> str:
        """The metadata of a wheel."""
        try:
            return self.get(f"{url}.metadata")[0].decode("utf-8")
        except Unreachable:
            return self._out_of_the_wheel(url)

    def _out_of_the_wheel(self, url: str) -> str:
        _, headers = self.get(url, "0-0")
        size = int(headers["Content-Range"].rpartition("/")[2])
        whole = io.BufferedReader(_Parts(self, url, size), 1 << 20)
        try:
            with zipfile.ZipFile(whole) as wheel:
                name = next(n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
                return wheel.read(name).decode("utf-8")
        except (zipfile.BadZipFile, StopIteration):
            raise Unreachable(f"{url}: not a wheel") from None


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
        part, _ = self.index.get(self.url, f"{self.place}-{last}")
        buffer[: len(part)] = part
        self.place += len(part)
        return len(part)


class _Links(HTMLParser):
    """The links of a page: name, address, day of upload."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href") and "data-yanked" not in given:
            link = (given["href"] or "").partition("#")[0]
            name = unquote(link.rpartition("/")[2])
            self.found.append((name, link, (given.get("data-upload-time") or "")[:10]))


def seen(name: str, index: Index) -> dict[Version, Seen]:
    """The releases of a package on an index, without pre-releases and withdrawn files."""
    found: dict[Version, Seen] = {}
    for file in index.files(name):
        match = re.fullmatch(r"\w+-(\d+(?:\.\d+)+)-(.+)-([^-]+)\.whl", file.name)
        if match:
            version = Version(match[1])
            release = found.setdefault(version, Seen(version))
            release.date = min(filter(None, (release.date, file.date)), default="")
            _add(release, file, match[3])
    return found


def _add(release: Seen, file: File, platform: str) -> None:
    system = _system(platform)
    tag = _PYTHON_TAG.search(file.name)
    if system and tag:
        threads = "t" if tag[2].endswith("t") else ""
        release.pythons.setdefault(system, set()).add(Python(f"3.{tag[1]}{threads}"))
        release.tags.setdefault(system, set()).add(platform)
    if system == "linux_x86_64" or platform == "any" or not release.url:
        release.url = file.url


def _system(platform: str) -> str:
    if platform.startswith("macosx") and platform.endswith("x86_64"):
        return "macos_x86_64"
    return next((system for end, system in _SYSTEMS.items() if platform.endswith(end)), "")


def pins(release: Seen, index: Index) -> dict[str, str]:
    """The requirements in a wheel's metadata: package -> clause, for Linux where they differ."""
    made: dict[str, str] = {}
    headers = HeaderParser().parsestr(index.metadata(release.url))
    for requirement in headers.get_all("Requires-Dist") or []:
        match = re.match(r"([\w.-]+)(?:\[[^]]*\])?\s*\(?([^;)]*)\)?\s*(;.*)?$", requirement)
        if match and "extra ==" not in (match[3] or ""):
            made[match[1].lower()] = match[2].strip()
    return made


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
        name = f"torch {release.version}"
        if release.version not in torch:
            yield f"{name}: no longer on the index"
            continue
        there = torch[release.version]
        yield from (f"{name}: {line}" for line in _files(release, there))
        if release in releases[:depth]:
            there.pins = pins(there, index)
            yield from (f"{name}: {line}" for line in _pins(release, there.pins))
    yield from _vision(releases, vision, index)
    yield from _audio(releases, index)


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
        yield f"torchvision {version}: new, not in the facts; it asks for torch{needs}"
    there = vision.get(newest.torchvision)
    if there is None:
        yield f"torchvision {newest.torchvision}: not on the index"
        return
    needs = pins(there, index).get("torch", "")
    ours = newest.torchvision_needs or f"=={newest.version}"
    if needs != ours:
        yield f"torchvision {newest.torchvision}: asks for torch{needs}, in the facts torch{ours}"


def _audio(releases: Sequence[Release], index: Index) -> Iterator[str]:
    ours = max(version for release in releases for version in release.torchaudio)
    there = seen("torchaudio", index)
    if ours not in there:
        yield f"torchaudio {ours}: not on the index"
    for version in sorted(there, reverse=True):
        if version <= ours:
            break
        needs = pins(there[version], index).get("torch", "")
        yield f"torchaudio {version}: new, not in the facts; it asks for torch{needs}"


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
