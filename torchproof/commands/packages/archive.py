"""Would the apt of Debian or Ubuntu install these packages? Asked in roots of apt's own.

Each release has a folder with its own sources, lists and an empty state below
``.cache/apt``. apt runs there without the machine's settings and only ever simulates, so nothing
of the machine changes. Lists are fetched once a day, where the network may be used; without it the
last ones count, and the date says so. The mirror is the one that the machine itself uses: Debian's
archive is asked on a Debian, Ubuntu's on an Ubuntu, and elsewhere nothing.
"""

import contextlib
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from torchproof import project
from torchproof.proofs.recorder import cache
from torchproof.running import this_machine

SUITES = {
    "debian12": "bookworm",
    "debian13": "trixie",
    "ubuntu22.04": "jammy",
    "ubuntu24.04": "noble",
}
FOLDER = project.CACHE / "apt"
_SECONDS = 300  # for lists of ten megabytes over a slow line
# How apt tells of its sources: address, release, area.
_TARGETS = "$(REPO_URI)\t$(RELEASE)\t$(COMPONENT)"
_KEYRINGS = Path("/usr/share/keyrings")
_SETTINGS = """\
Dir::State "{root}/state";
Dir::State::status "{root}/status";
Dir::Cache "{root}/cache";
Dir::Etc "{root}/etc";
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Etc::trusted "/etc/apt/trusted.gpg";
Dir::Etc::trustedparts "/etc/apt/trusted.gpg.d";
Dir::Log "{root}/log";
APT::Architecture "amd64";
APT::Architectures {{"amd64";}};
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
Acquire::Languages "none";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
"""


@dataclass(frozen=True)
class Family:
    """How an archive is divided. ``parts``: of a release, added to its name."""

    suites: tuple[str, ...]
    areas: str
    parts: tuple[str, ...]
    keyring: str  # it has the keys of the releases before and after its own


# By the ID of /etc/os-release. Ubuntu brings new drivers to a release through its updates.
FAMILIES = {
    "debian": Family(
        ("bookworm", "trixie"),
        "main contrib non-free non-free-firmware",
        ("",),
        "debian-archive-keyring.gpg",
    ),
    "ubuntu": Family(
        ("jammy", "noble"),
        "main restricted universe multiverse",
        ("", "-updates"),
        "ubuntu-archive-keyring.gpg",
    ),
}


@dataclass(frozen=True)
class Answer:
    """What apt said: ``problem`` is empty where all would be installed. ``date`` is the lists'."""

    problem: str
    date: str


def simulate(distribution: str, arguments: Sequence[str]) -> Answer | None:
    """What ``apt-get install`` would do with these arguments on a bare system.

    None where the archive cannot be asked: no apt, another distribution, no lists and no network.
    """
    root = _root(distribution)
    if root is None:
        return None
    return _simulate(root, tuple(arguments), (root / "date").read_text(encoding="utf-8"))


def names(distribution: str, prefix: str) -> list[str]:
    """The packages of a release that begin with ``prefix``; none where the archive is not there."""
    root = _root(distribution)
    if root is None:
        return []
    return _apt(root, "apt-cache", "pkgnames", prefix).stdout.split()


@cache
def _simulate(root: Path, arguments: tuple[str, ...], date: str) -> Answer:
    key = " ".join(arguments)
    with _locked(root):
        kept = _kept(root)
    if key in kept:
        return Answer(kept[key], date)
    done = _apt(root, "apt-get", "--simulate", "-q", "--yes", "install", *arguments)
    problem = _problem(done) if done.returncode else ""
    with _locked(root):
        answers = json.dumps({**_kept(root), key: problem}, indent=0)
        (root / "answers.json").write_text(answers, encoding="utf-8")
    return Answer(problem, date)


def _problem(done: subprocess.CompletedProcess[str]) -> str:
    """Why apt refused, in a line: what it could not satisfy, and its errors."""
    lacks = [line for line in done.stdout.splitlines() if "Depends:" in line]
    errors = [line for line in done.stderr.splitlines() if line.startswith("E:")]
    said = " ".join(" ".join([*lacks[:3], *errors]).split())
    return said or f"apt ended with {done.returncode}"


def _kept(root: Path) -> dict[str, str]:
    """Answers since the lists changed."""
    path = root / "answers.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


# --- the root -------------------------------------------------------------------------------------


@cache
def _root(distribution: str) -> Path | None:
    """The folder of a release, with lists as new as they can be had; None without any."""
    suite = SUITES.get(distribution)
    if suite is None or not shutil.which("apt-get"):
        return None
    root = FOLDER / suite
    with _locked(root):
        date = root / "date"
        today = datetime.date.today().isoformat()
        known = date.read_text(encoding="utf-8") if date.is_file() else ""
        before = _release(root)
        if known != today and this_machine.network_opened() and _fetch(root, suite):
            if _release(root) != before:  # a release changes every few months
                (root / "answers.json").unlink(missing_ok=True)
            date.write_text(today, encoding="utf-8")
        if not date.is_file():
            return None
        _settle(root)
        return root


def _fetch(root: Path, suite: str) -> bool:
    """Get the lists of a release. False where the machine names no mirror, or it does not answer.

    The folder of earlier lists stays as it is if that fails.
    """
    source = _source(suite)
    if source is None:
        return False
    _write(root / "etc/sources.list", source + "\n")
    _write(root / "etc/preferences.d/none", "")
    _write(root / "etc/sources.list.d/none", "")
    _write(root / "status", "")
    _settle(root)
    for folder in ("state/lists/partial", "cache/archives/partial", "log"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(subprocess.TimeoutExpired):
        return _apt(root, "apt-get", "-qq", "update").returncode == 0
    return False


def _settle(root: Path) -> None:
    """Write apt's settings where they are not those of this place: a clone can have been moved."""
    path, text = root / "apt.conf", _SETTINGS.format(root=root) + transport()
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        _write(path, text)


def _release(root: Path) -> bytes:
    """What tells whether the lists have changed: the signed file that has their hashes."""
    return b"".join(path.read_bytes() for path in sorted(root.glob("state/lists/*InRelease")))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _source(suite: str) -> str | None:
    """A release as lines of sources.list, from the mirror that this machine itself uses.

    None if the machine is of another family.
    """
    for name, family in FAMILIES.items():
        address = mirrors(name).get("")
        if suite in family.suites and address:
            keyring = _KEYRINGS / family.keyring
            signed = f"[signed-by={keyring}] " if keyring.is_file() else ""
            parts = (f"{suite}{part}" for part in family.parts)
            return "\n".join(f"deb {signed}{address} {part} {family.areas}" for part in parts)
    return None


def mirrors(family: str) -> dict[str, str]:
    """The addresses of the mirror that this machine itself uses, by part of its release.

    Keys: "", "-updates", "-security", as far as its sources name them. Empty where the machine is
    of another family, such as "debian".
    """
    try:
        here = platform.freedesktop_os_release()
    except OSError:
        return {}
    codename = here.get("VERSION_CODENAME", "")
    if here.get("ID") != family or not codename:
        return {}
    asked = _run(["apt-get", "indextargets", "--format", _TARGETS], dict(os.environ))
    found: dict[str, str] = {}
    for line in asked.stdout.splitlines():
        address, release, area = line.split("\t")
        if area == "main" and release.removeprefix(codename) in ("", "-updates", "-security"):
            found.setdefault(release.removeprefix(codename), address)
    return found


def transport() -> str:
    """The machine's settings of how to reach an archive, such as a proxy: these alone count."""
    dump = _run(["apt-config", "dump"], dict(os.environ)).stdout
    kept = [line for line in dump.splitlines() if re.match(r'Acquire::(https?|ftp)\S* "', line)]
    return "".join(f"{line}\n" for line in kept)


def _apt(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    settings = {"APT_CONFIG": str(root / "apt.conf"), "LC_ALL": "C.UTF-8"}
    return _run(list(command), {**os.environ, **settings})


def _run(command: list[str], env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env=env, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
    )


def _locked(root: Path) -> FileLock:
    """One process at a time: workers of one run share the folder."""
    root.mkdir(parents=True, exist_ok=True)
    return FileLock(root / "lock")
