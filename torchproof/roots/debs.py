"""Stand-ins for packages of repositories beside Debian's: empty, with what sources state of them.

A file names repositories with their packages, each with the source that states it. For a release
it becomes flat repositories in the mirror of a root, signed with a key of the mirror, which a
package of keys then brings to the reader.
"""

import hashlib
import posixpath
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from torchproof.roots import mirror
from torchproof.targets.distributions import DEBIAN

RELATIONS = (
    *("pre-depends", "depends", "recommends", "suggests", "provides", "conflicts", "replaces"),
    "breaks",
)
# Rows and repositories have no other fields.
_FIELDS = {"names", "versions", "architecture", *RELATIONS, "config", "keyring", "also", "source"}
_REPOSITORY = {"address", "label", "key", "versions", "packages"}
STAND_INS = "stand-ins-beside"  # in the mirror: the names of all, a line each


@dataclass(frozen=True)
class Package:
    """An empty package. ``files``: its settings; ``keyring``: where it brings the key."""

    name: str
    version: str
    architecture: str
    relations: Mapping[str, str]
    files: Mapping[str, str]
    keyring: str
    also: str  # its name beside the repository's lists, "" for none

    @property
    def file(self) -> str:
        return self.also or f"{self.name}_{self.version}_{self.architecture}.deb"

    @property
    def control(self) -> str:
        lines = {
            "Package": self.name,
            "Version": self.version,
            "Architecture": self.architecture,
            "Maintainer": "nobody <nobody@invalid>",
            **self.relations,
            "Description": "a stand-in",
        }
        return "".join(f"{name}: {value}\n" for name, value in lines.items())


@dataclass(frozen=True)
class Repository:
    """A flat repository; ``key``: where its key is, from ``address``, "" where a package has it."""

    address: str
    label: str
    key: str
    packages: tuple[Package, ...]

    @property
    def host(self) -> str:
        return urlsplit(self.address).netloc


def repositories(file: Path, distribution: str) -> list[Repository]:
    """Those for a release, such as ``debian12``. Raises ValueError for what no source states."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    found = []
    for row in data["repositories"]:
        unknown = {name for it in row["packages"] for name in it} - _FIELDS
        if unknown := unknown | (row.keys() - _REPOSITORY):
            raise ValueError(f"{file.name}: {row['address']} has {', '.join(sorted(unknown))}")
        for it in row["packages"]:
            if it.get("source") not in data["sources"]:
                raise ValueError(f"{file.name}: no source states {it['names']}")
        made = tuple(_packages(row, distribution))
        address = row["address"].replace("{distribution}", distribution)
        found.append(Repository(address, row["label"], row.get("key", ""), made))
    return found


def _packages(row: Mapping, distribution: str) -> Iterator[Package]:
    for told in row["packages"]:
        for version in told.get("versions", row["versions"]):
            for name in told["names"]:
                words = {"{distribution}": distribution, "{name}": name, "{v}": version}
                words["{bare}"] = version.rpartition("-")[0]
                words["{branch}"] = words["{bare}"].partition(".")[0]
                relations = {
                    kind.title(): _said(", ".join(told[kind]), words)
                    for kind in RELATIONS
                    if kind in told
                }
                config = told.get("config", {})
                files = {_said(path, words): _said(text, words) for path, text in config.items()}
                architecture = told.get("architecture", "amd64")
                keyring, also = told.get("keyring", ""), told.get("also", "")
                yield Package(name, version, architecture, relations, files, keyring, also)


def _said(text: str, words: Mapping[str, str]) -> str:
    for word, meaning in words.items():
        text = text.replace(word, meaning)
    return text


def publish(file: Path, folder: Path) -> list[str]:
    """Lay the repositories of all releases into the mirror; the hosts that have them."""
    there = {it.address: it for release in DEBIAN for it in repositories(file, release)}.values()
    with mirror.Key() as key:
        for it in there:
            _publish(it, folder / mirror.host_folder(it.address), key)
    names = {package.name for it in there for package in it.packages}
    (folder / STAND_INS).write_text("\n".join(sorted(names)), encoding="utf-8")
    return sorted({it.host for it in there})


def _publish(repository: Repository, folder: Path, key: mirror.Key) -> None:
    folder.mkdir(parents=True)
    stanzas = []
    for it in repository.packages:
        _build(it, key.public, folder / it.file)
        data = (folder / it.file).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        where = f"Filename: ./{it.file}\nSize: {len(data)}\nSHA256: {digest}\n"
        stanzas.append(f"{it.control}{where}")
    lists = "\n".join(stanzas).encode()
    (folder / "Packages").write_bytes(lists)
    digest = hashlib.sha256(lists).hexdigest()
    said = f"Origin: NVIDIA\nLabel: {repository.label}\nDate: {formatdate(usegmt=True)}\n"
    said += f"SHA256:\n {digest} {len(lists)} Packages\n"
    (folder / "InRelease").write_bytes(key.sign(said))
    if repository.key:
        at = Path(posixpath.normpath(folder / repository.key))
        at.write_bytes(key.armored)


def _build(package: Package, key: bytes, file: Path) -> None:
    files = {path: text.encode() for path, text in package.files.items()}
    if package.keyring:
        files[package.keyring] = key
    config = "".join(f"/{path}\n" for path in package.files if path.startswith("etc/"))
    files["DEBIAN/control"] = package.control.encode()
    if config:
        files["DEBIAN/conffiles"] = config.encode()
    with tempfile.TemporaryDirectory() as content:
        for path, data in files.items():
            target = Path(content, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        for it in (Path(content), *Path(content).rglob("*")):
            it.chmod(0o755 if it.is_dir() else 0o644)
        build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", content, str(file)]
        subprocess.run(build, check=True, capture_output=True)
