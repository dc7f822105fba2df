"""What a root is: packages, holds, and the files that say how it is set up. Two compared."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

# Where the settings of a Debian are, the keys and sources of apt among them, and what commands
# leave for a reader. All else belongs to packages.
TREES = ("etc", "usr/share/keyrings", "usr/local", "var/lib/dkms", "boot", "root", "home", "opt")
# What stays or changes with any installation on Debian, and what remains of it is nobody's fault.
UNTOLD = (
    (r"etc/(passwd|group|shadow|gshadow|subuid|subgid)-?", "users of services stay on Debian"),
    (r"etc/\.pwd\.lock", "the lock of the users' files"),
    (r"etc/ld\.so\.cache", "a cache"),
    (r"etc/(mtab|machine-id)", "of the running system"),
)
_UNTOLD = re.compile("|".join(pattern for pattern, _ in UNTOLD))


@dataclass(frozen=True)
class State:
    """``packages``: version and status by name; ``files``: a sum by path, from the root."""

    packages: Mapping[str, str]
    holds: frozenset[str]
    files: Mapping[str, str]

    @property
    def bare(self) -> "State":
        """Without the settings that packages bring: of files only apt's own sources and keys."""
        own = ("etc/apt/", "usr/share/keyrings/")
        files = {path: it for path, it in self.files.items() if path.startswith(own)}
        return replace(self, files=files)


def of(root: Path) -> State:
    return State(packages(root), frozenset(_holds(root)), files(root, TREES))


def of_folders(folder: Path, names: Iterable[str]) -> State:
    """All files below these folders, where there are no packages."""
    return State({}, frozenset(), files(folder, names))


def files(root: Path, trees: Iterable[str]) -> dict[str, str]:
    """A sum by path, from ``root``, of what is below these folders of it."""
    found = {}
    for tree in trees:
        for folder, _, names in os.walk(root / tree):
            for name in names:
                path = Path(folder, name)
                told = path.relative_to(root).as_posix()
                if not _UNTOLD.fullmatch(told):
                    found[told] = _sum(path)
    return found


def packages(root: Path) -> dict[str, str]:
    """Status and version by name of all that dpkg knows something of."""
    return {
        name: f"{status} {version}"
        for name, _, status, version in _stanzas(root)
        if status != "not-installed"
    }


def _holds(root: Path) -> Iterator[str]:
    return (name for name, want, _, _ in _stanzas(root) if want == "hold")


def _stanzas(root: Path) -> Iterator[tuple[str, str, str, str]]:
    """Of each package the name, what is wanted of it, its status and version."""
    for stanza in (root / "var/lib/dpkg/status").read_text(encoding="utf-8").split("\n\n"):
        fields = dict(re.findall(r"^(\S+): (.*)$", stanza, re.M))
        if fields:
            want, _, status = fields["Status"].split()
            yield fields["Package"], want, status, fields.get("Version", "")


def _sum(path: Path) -> str:
    if path.is_symlink():
        return f"-> {os.readlink(path)}"
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True)
class Difference:
    """``what``: package, hold or file; ``how`` it is after, beside what was before."""

    what: str
    name: str
    how: str

    def __str__(self) -> str:
        return f"{self.what} {self.name} {self.how}"


def differences(before: State, after: State) -> list[Difference]:
    """In what two states differ; nothing where they are the same."""
    holds = [dict.fromkeys(it.holds, "hold") for it in (before, after)]
    return [
        *_changes("package", before.packages, after.packages),
        *_changes("hold", *holds),
        *_changes("file", before.files, after.files),
    ]


def _changes(
    what: str, before: Mapping[str, str], after: Mapping[str, str]
) -> Iterator[Difference]:
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        told = f": {new}" if what == "package" else ""
        if old is None:
            yield Difference(what, name, f"stays{told}")
        elif new is None:
            yield Difference(what, name, "is gone")
        elif old != new:
            yield Difference(what, name, f"is another{told}")
