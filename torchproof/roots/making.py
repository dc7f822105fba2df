"""Make a root of Debian once a day, with what its ways install, and copies of it to throw away."""

import contextlib
import datetime
import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from torchproof import project
from torchproof.commands.packages import archive
from torchproof.proofs.recorder import cache
from torchproof.roots import debs, entering, inside, mirror, state
from torchproof.running import this_machine

FOLDER = project.CACHE / "roots"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
AREAS = "main contrib non-free non-free-firmware"
# Beside what is essential, and apt: what an installed system has, of what drivers ask for; with
# what these recommend, as an installer does.
THERE = (
    *("adduser", "ca-certificates", "console-setup", "dbus", "dbus-user-session", "kmod"),
    *("libidn2-0", "manpages", "openssl", "passwd", "sudo", "systemd-sysv", "wget"),
)
SMALL = 100_000  # bytes: a larger package is a stand-in
_PROGRAMS = ("curl",)  # what a way installs and then calls
_NEEDED = ("mmdebstrap", "gpg", "dpkg-deb", "tar")
_MAKERS = (Path(__file__), Path(mirror.__file__), Path(debs.__file__))
# How a root differs from an installed Debian: no service starts, no question is asked, the
# mirror is the network, and dpkg does not wait for the disk.
FILES = {
    "usr/sbin/policy-rc.d": "#!/bin/sh\nexit 101\n",
    "etc/dpkg/dpkg.cfg.d/torchproof": "force-unsafe-io\n",
    "etc/apt/apt.conf.d/90torchproof": f'Acquire::http::Proxy "http://127.0.0.1:{inside.PORT}";\n'
    'Acquire::https::Proxy "DIRECT";\n'
    'Acquire::Languages "none";\nAPT::Sandbox::User "root";\n',
    "etc/hostname": "debian\n",
    f"etc/sudoers.d/{entering.READER}": f"{entering.READER} ALL=(ALL:ALL) NOPASSWD: ALL\n",
    "etc/resolv.conf": "",
}
# The hosts of other repositories are asked by https, of which the root then trusts a certificate.
_SETTLE = f"""\
set -e
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=stand-ins \\
  -addext "subjectAltName=$NAMES" -keyout /root/tls.key \\
  -out /usr/local/share/ca-certificates/stand-ins.crt 2>/dev/null
cat /root/tls.key /usr/local/share/ca-certificates/stand-ins.crt >/{inside.CERTIFICATE}
rm /root/tls.key
update-ca-certificates >/dev/null
useradd --create-home --shell /bin/bash --groups sudo {entering.READER}
echo 'debconf debconf/frontend select Noninteractive' | debconf-set-selections
rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /etc/apt/apt.conf.d/99mmdebstrap
"""


@dataclass(frozen=True)
class Base:
    """A root as made: an archive of its files, and the mirror that answers in it."""

    suite: str
    files: Path
    mirror: Path

    @contextlib.contextmanager
    def copy(self) -> Iterator["Root"]:
        """A root to throw away, in memory."""
        with entering.room() as room:
            unpack = ["tar", "--numeric-owner", "-C", room.place, "-xpf", self.files]
            subprocess.run(room.enter(*unpack), check=True)
            yield Root(self.suite, room, self.mirror)


@dataclass(frozen=True)
class Root:
    """A root to throw away: ``suite`` as the archive calls its release, such as ``bookworm``."""

    suite: str
    room: entering.Room
    mirror: Path

    @property
    def folder(self) -> Path:
        return self.room.folder

    @property
    def stand_ins(self) -> frozenset[str]:
        """The names of the packages that are empty in its mirror."""
        return frozenset((self.mirror / mirror.STAND_INS).read_text(encoding="utf-8").split())

    @property
    def beside(self) -> frozenset[str]:
        """The names of the packages of other repositories, all of which are stand-ins."""
        return frozenset((self.mirror / debs.STAND_INS).read_text(encoding="utf-8").split())

    def run(
        self, command: str, user: str = entering.READER, seconds: float = entering.SECONDS
    ) -> subprocess.CompletedProcess[str]:
        """What a shell says to a command of ``user``. Raises TimeoutExpired."""
        return self.room.run(self.mirror, command, user, seconds)

    def packages(self) -> dict[str, str]:
        return state.packages(self.folder)


def missing() -> str:
    """What this machine lacks for roots, as a sentence; "" for nothing.

    With "needs" it begins where nothing that could be installed would help.
    """
    if not entering.possible():
        return "needs root, or users of /etc/subuid and uidmap, and namespaces, for roots of Debian"
    if not addresses():
        return "needs a Debian, whose mirror of the archive makes roots of Debian"
    for tool in _NEEDED:
        if not shutil.which(tool):
            return f"no {tool} for roots of Debian (apt install mmdebstrap gpg gpg-agent)"
    if not KEYRING.is_file():
        return "no keys of the archive (apt install debian-archive-keyring)"
    return ""


@cache
def addresses() -> dict[str, str]:
    """Where the parts of a release are, by what each adds to its name; {} on no Debian."""
    found = archive.mirrors("debian")
    if not found.get(""):
        return {}
    main = found[""].rstrip("/")
    return {
        "": main,
        "-updates": found.get("-updates", main).rstrip("/"),
        "-security": found.get("-security", f"{main}-security").rstrip("/"),
    }


def served() -> dict[str, str]:
    """``addresses`` as a root knows them: its mirror speaks plain HTTP, whatever the real one."""
    return {part: f"http://{mirror.host_folder(at)}" for part, at in addresses().items()}


def base(
    distribution: str, installs: Sequence[Sequence[str]], rows: Path, small: int = SMALL
) -> Base | None:
    """A root of a release in whose mirror is what these commands install.

    ``rows``: the stand-ins for packages of other repositories, which the mirror has too.
    Made anew each day where the network may be used; None where it may not, and none is there.
    """
    suite = archive.SUITES[distribution]
    folder = FOLDER / suite
    folder.mkdir(parents=True, exist_ok=True)
    found = Base(suite, folder / "root.tar", folder / "mirror")
    texts = [it.read_text(encoding="utf-8") for it in (rows, *_MAKERS)]
    wanted = json.dumps([[*map(list, installs)], small, *texts])
    made = f"{datetime.date.today()} {hashlib.sha256(wanted.encode()).hexdigest()}"
    with FileLock(folder / "lock"):
        known = folder / "made"
        if not known.is_file() or known.read_text() != made:
            if not this_machine.network_opened():
                return found if known.is_file() else None
            known.unlink(missing_ok=True)
            _make(found, installs, rows, small)
            known.write_text(made)
    return found


def _make(found: Base, installs: Sequence[Sequence[str]], rows: Path, small: int) -> None:
    with entering.room() as room:
        bootstrap(found.suite, room, THERE, AREAS)
        kept = FOLDER / "packages"
        key = mirror.build(room, installs, found.mirror, kept, small, _PROGRAMS)
        hosts = debs.publish(rows, found.mirror)
        _settle(room.folder, key, hosts)
        names = ",".join(f"DNS:{it}" for it in hosts)
        done = room.run(found.mirror, f"NAMES={names}\n{_SETTLE}", user="root")
        if done.returncode:
            raise OSError(f"the root of {found.suite} could not be settled: {done.stdout}")
        certificate = room.folder / inside.CERTIFICATE
        shutil.move(certificate, found.mirror / inside.CERTIFICATE)
        pack(room, found.files)


def pack(room: entering.Room, file: Path) -> None:
    """Keep a root in an archive, without its devices: those are what each run lays over it."""
    options = ["--numeric-owner", "--exclude=./dev/*", "-C", room.place]
    subprocess.run(room.enter("tar", *options, "-cf", file, "."), check=True)


def bootstrap(suite: str, room: entering.Room, include: Sequence[str], areas: str) -> None:
    """The essential packages, apt, and these, with the lists of the archive."""
    settings = ['APT::Install-Recommends "true";', *archive.transport().splitlines()]
    options = [f"--aptopt={line}" for line in settings]
    sources = "".join(
        f"deb [signed-by={KEYRING}] {at} {suite}{part} {areas}\n"
        for part, at in addresses().items()
    )
    command = ["mmdebstrap", "--mode=root", "--variant=apt", f"--include={','.join(include)}"]
    command += [*options, "--dpkgopt=force-unsafe-io", "--skip=cleanup/apt/lists"]
    done = subprocess.run(
        room.enter(*command, suite, room.place, "-"),
        input=sources,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise OSError(f"mmdebstrap made no root of {suite}: {done.stderr[-2000:]}")


def _settle(root: Path, key: bytes, hosts: Sequence[str]) -> None:
    """Write the settings of a root, and let the mirror's key count as one of Debian's.

    ``hosts``: those that the mirror answers for beside the archive's.
    """
    known = f"127.0.0.1 localhost {' '.join(hosts)}\n127.0.1.1 debian\n"
    for name, text in {**FILES, "etc/hosts": known}.items():
        (root / name).unlink(missing_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    (root / f"etc/sudoers.d/{entering.READER}").chmod(0o440)
    (root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    (root / "etc/apt/trusted.gpg.d/mirror.gpg").write_bytes(key)
    for name in ("debian-archive-keyring.gpg", "debian-archive-keyring.pgp"):
        keyring = root / "usr/share/keyrings" / name
        if keyring.is_file() and not keyring.is_symlink():
            keyring.write_bytes(keyring.read_bytes() + key)
