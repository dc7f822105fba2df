"""Stand-ins for rpm packages: empty ones with the names and relations that sources state.

A file names repositories with their packages, each with the source that states it; for a release
of Red Hat's family it becomes texts that rpmbuild, createrepo_c and dnf read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

RELATIONS = ("requires", "recommends", "provides", "conflicts", "obsoletes")
# Rows and repositories have no other fields.
_FIELDS = {"names", "versions", "epoch", *RELATIONS, "only", "config", "brings", "also", "source"}
_REPOSITORY = {"id", "address", "there", "enabled", "file", "key", "versions", "packages"}
_ARCHITECTURE = "x86_64"


@dataclass(frozen=True)
class Repository:
    """A repository of a release: ``there`` says whether the system has it from the beginning.

    ``file``, ``key``: where its .repo file and its key are, from ``address``; "" for none.
    """

    id: str
    address: str
    there: bool
    enabled: bool
    file: str
    key: str
    versions: tuple[str, ...]
    packages: tuple[Mapping, ...]
    modules: Mapping | None

    def text(self, key: str) -> str:
        """The section of a .repo file; ``key``: the address of the key that signs it."""
        lines = {"name": self.id, "baseurl": self.address, "enabled": int(self.enabled)}
        lines |= {"gpgcheck": 1, "gpgkey": key}
        return f"[{self.id}]\n" + "".join(f"{name}={value}\n" for name, value in lines.items())


@dataclass(frozen=True)
class Package:
    """An empty package; a relation is a line of a spec file, such as ``Requires: dkms``."""

    name: str
    version: str
    epoch: int
    relations: tuple[str, ...]
    files: Mapping[str, str]  # its settings, text by path
    also: str  # an address where it lies beside its repository

    @property
    def full(self) -> str:
        return f"{self.epoch}:{self.version}-1"


def repositories(file: Path, release: str) -> list[Repository]:
    """Those of a release, such as ``rhel9``. Raises ValueError for a row that no source states."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    number = re.sub(r"\D", "", release)
    found = []
    for row in data["repositories"]:
        stated = [*row["packages"], *([row["modules"]] if "modules" in row else [])]
        for it in stated:
            if it.get("source") not in data["sources"]:
                raise ValueError(f"{file.name}: no source states {it.get('names') or it['name']}")
        unknown = {name for it in row["packages"] for name in it} - _FIELDS
        unknown |= row.keys() - _REPOSITORY - {"modules"}
        if unknown:
            raise ValueError(f"{file.name}: {row['id']} has {', '.join(sorted(unknown))}")
        modules = row.get("modules")
        found.append(
            Repository(
                id=_fill(row["id"], release, number),
                address=_fill(row["address"], release, number),
                there=row.get("there", False),
                enabled=row.get("enabled", True),
                file=_fill(row.get("file", ""), release, number),
                key=row.get("key", ""),
                versions=tuple(row.get("versions", ["0"])),
                packages=tuple(row["packages"]),
                modules=modules if modules and modules["release"] == release else None,
            )
        )
    return found


def _fill(text: str, release: str, number: str) -> str:
    return text.replace("{release}", release).replace("{number}", number)


def packages(
    repository: Repository, release: str, files: Mapping[str, str]
) -> dict[str, list[Package]]:
    """By version; ``files``: the texts of .repo files by the id of their repository."""
    number = re.sub(r"\D", "", release)
    found: dict[str, list[Package]] = {}
    for row in repository.packages:
        told = {**row, **row.get("only", {}).get(release, {})}
        for version in told.get("versions", repository.versions):
            epoch = told.get("epoch", 0)
            words = {"{bare}": version, "{version}": f"{epoch}:{version}"}
            words["{full}"] = f"{epoch}:{version}-1%{{dist}}"
            brought = {path: "" for path in told.get("config", ())}
            if "brings" in told:
                brought[f"/etc/yum.repos.d/{told['brings']}.repo"] = files[told["brings"]]
            relations = [
                f"{kind.capitalize()}: {_fill(_said(text, words), release, number)}"
                for kind in RELATIONS
                for text in told.get(kind, ())
            ]
            also = _fill(told.get("also", ""), release, number)
            for name in told["names"]:
                made = Package(name, version, epoch, tuple(relations), brought, also)
                found.setdefault(version, []).append(made)
    return found


def _said(text: str, words: Mapping[str, str]) -> str:
    for word, meaning in words.items():
        text = text.replace(word, meaning)
    return text


def spec(made: list[Package], version: str) -> str:
    """A spec file whose parts are these packages, all of one version."""
    about = f"Version: {version}\nRelease: 1%{{dist}}\nSummary: a stand-in\nLicense: none\n"
    lines = [f"Name: stand-ins\n{about}\n%description\nStand-ins.\n"]
    install = ["%install\n"]
    for it in made:
        relations = "".join(f"{line}\n" for line in it.relations)
        epoch = f"Epoch: {it.epoch}\n" if it.epoch else ""
        lines.append(f"%package -n {it.name}\nSummary: a stand-in\n{epoch}{relations}")
        lines.append(f"%description -n {it.name}\nA stand-in.\n")
        paths = "".join(f"%config(noreplace) {path}\n" for path in it.files)
        lines.append(f"%files -n {it.name}\n{paths}")
        for path, text in it.files.items():
            install.append(f"install -d %{{buildroot}}{Path(path).parent}\n")
            install.append(f"cat >%{{buildroot}}{path} <<'END'\n{text}END\n")
    return "\n".join([*lines, "".join(install)])


def modules(repository: Repository, made: Mapping[str, list[Package]], dist: str) -> str:
    """The streams of a repository, as createrepo_c takes them; "" where it has none."""
    if repository.modules is None:
        return ""
    told = repository.modules
    documents = [
        _stream(told, name, stream, made, dist) for name, stream in told["streams"].items()
    ]
    profiles = {name: ["default"] for name in told["streams"]}
    data = {"module": told["name"], "stream": told["default"], "profiles": profiles}
    documents.append({"document": "modulemd-defaults", "version": 1, "data": data})
    return yaml.safe_dump_all(documents, explicit_start=True, sort_keys=False)


def _stream(
    told: Mapping, name: str, stream: Mapping, made: Mapping[str, list[Package]], dist: str
) -> dict[str, object]:
    branch = {v: rows for v, rows in made.items() if v.startswith(f"{stream['branch']}.")}
    there = {it.name for rows in branch.values() for it in rows}
    names = [*(it for it in told["packages"] if it in there), stream["kmod"]]
    rpms = [
        f"{it.name}-{it.full}{dist}.{_ARCHITECTURE}"
        for rows in branch.values()
        for it in rows
        if it.name in names
    ]
    data = {
        "name": told["name"],
        "stream": name,
        "version": 1,
        "context": "00000000",
        "arch": _ARCHITECTURE,
        "summary": f"stand-ins of {name}",
        "description": f"stand-ins of {name}",
        "license": {"module": ["MIT"]},
        "profiles": {"default": {"rpms": names}},
        "artifacts": {"rpms": rpms},
    }
    return {"document": "modulemd", "version": 2, "data": data}
