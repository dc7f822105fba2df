"""Roots in which dnf is Debian's, and the packages of Red Hat's family and NVIDIA's are stand-ins.

What dnf does with a command is real: patterns, streams, locks, undo. Which packages there are is
what the sources of the stand-ins state.
"""

import contextlib
import hashlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock

from torchproof.roots import entering, making, mirror, rpms, state
from torchproof.running import this_machine

SUITE = "bookworm"
TOOLS = (
    *("ca-certificates", "createrepo-c", "curl", "dnf", "dnf-plugins-core", "file"),
    *("openssl", "rpm", "sudo"),
)
_MAKERS = (Path(__file__), Path(rpms.__file__), Path(making.__file__))
_MAKE = "srv/make"  # in the root, while it is made
_KEY = "etc/pki/rpm-gpg/RPM-GPG-KEY"
# As RHEL has it; Debian's takes an older version where the best cannot be installed.
_DNF = """\
[main]
gpgcheck=1
installonly_limit=3
clean_requirements_on_remove=True
best=True
skip_if_unavailable=False
"""
# The system before a way: its own packages, of which one has the word nvidia in its name.
_INSTALLED = ("system-release", "kernel-core", "linux-firmware", "nvidia-gpu-firmware")
_KEYS = """\
set -e
export GNUPGHOME=/srv/make/gpg
mkdir -m 700 $GNUPGHOME
for name in own nvidia; do
  gpg --batch --quiet --passphrase '' --quick-generate-key $name rsa2048 sign never
  gpg --batch --export --armor $name > /srv/make/$name.asc
done
"""
_BUILD = """\
rpmbuild -bb --quiet --define '_topdir /srv/make/rpm' --define 'dist {dist}' \\
  --define '_binary_payload w0.gzdio' --define '_build_id_links none' \\
  --define 'debug_package %{{nil}}' \\
  --define '_rpmdir {folder}' --define '_rpmfilename %%{{NAME}}-%%{{VERSION}}.rpm' {spec}
"""
_SIGN = """\
rpmsign --define '__gpg /usr/bin/gpg' --define '_gpg_name {signer}' \\
  --addsign {folder}/*.rpm >/dev/null
"""
_SYSTEM = """\
mkdir -p /srv/{release}/etc/pki/rpm-gpg /srv/{release}/var/lib/rpm
cp /srv/make/own.asc /srv/{release}/{key}
rpm --dbpath /srv/{release}/var/lib/rpm --import /srv/make/own.asc
rpm --dbpath /srv/{release}/var/lib/rpm -i {installed}
"""
_SETTLE = f"""\
set -e
useradd --create-home --shell /bin/bash --groups sudo {entering.READER}
su --login {entering.READER} --command "sudo true"  # sudo of Debian keeps that it was used
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 \\
  -subj /CN=stand-ins -addext "subjectAltName=$NAMES" \\
  -keyout /srv/make/tls.key -out /usr/local/share/ca-certificates/stand-ins.crt 2>/dev/null
cat /srv/make/tls.key /usr/local/share/ca-certificates/stand-ins.crt > /srv/make/tls.pem
update-ca-certificates >/dev/null
rm -rf /var/lib/apt/lists/* /usr/share/doc/* /usr/share/locale/*
"""


@dataclass(frozen=True)
class Base:
    """A root with dnf as made, for all releases, and the mirror that answers in it."""

    files: Path
    mirror: Path

    @contextlib.contextmanager
    def copy(self, release: str) -> Iterator["Root"]:
        """A root of a release, such as ``rhel9``, to throw away, in memory."""
        with entering.room() as room:
            unpack = ["tar", "--numeric-owner", "-C", room.place, "-xpf", self.files]
            subprocess.run(room.enter(*unpack), check=True)
            shutil.copytree(room.folder / "srv" / release, room.folder, dirs_exist_ok=True)
            yield Root(release, room, self.mirror)


@dataclass(frozen=True)
class Root:
    """A root of a release to throw away."""

    release: str
    room: entering.Room
    mirror: Path
    stand_ins: frozenset[str] = frozenset()  # all are

    @property
    def folder(self) -> Path:
        return self.room.folder

    def run(
        self, command: str, user: str = entering.READER, seconds: float = entering.SECONDS
    ) -> subprocess.CompletedProcess[str]:
        """What a shell says to a command of ``user``. Raises TimeoutExpired."""
        return self.room.run(self.mirror, command, user, seconds)

    def packages(self) -> dict[str, str]:
        """Versions by name of all that rpm has, and of keys that it trusts."""
        said = self.run(r"rpm -qa --qf '%{NAME} %{EPOCHNUM}:%{VERSION}-%{RELEASE}\n'", "root")
        found: dict[str, str] = {}
        for line in sorted(said.stdout.splitlines()):
            name, version = line.split(" ")
            found[name] = f"{found[name]} {version}" if name in found else version
        return found

    def state(self) -> state.State:
        return state.State(self.packages(), frozenset(), state.files(self.folder, state.TREES))


def base(rows: Path, releases: tuple[str, ...]) -> Base | None:
    """A root with dnf, and repositories of the stand-ins of a file for these releases.

    Made anew where the file or the code has changed and the network may be used; None where it may
    not, and none is there.
    """
    folder = making.FOLDER / "dnf"
    folder.mkdir(parents=True, exist_ok=True)
    found = Base(folder / "root.tar", folder / "mirror")
    made = hashlib.sha256()
    for it in (rows, *_MAKERS):
        made.update(it.read_bytes())
    with FileLock(folder / "lock"):
        known = folder / "made"
        if not known.is_file() or known.read_text() != made.hexdigest():
            if not this_machine.network_opened():
                return None
            known.unlink(missing_ok=True)
            _make(found, rows, releases)
            known.write_text(made.hexdigest())
    return found


def _make(found: Base, rows: Path, releases: tuple[str, ...]) -> None:
    shutil.rmtree(found.mirror, ignore_errors=True)
    with entering.room() as room:
        making.bootstrap(SUITE, room, TOOLS, "main")
        made = room.folder / _MAKE
        made.mkdir()
        hosts, script = set(), [_KEYS]
        for release in releases:
            there = rpms.repositories(rows, release)
            script += _lay(room.folder, release, there)
            hosts |= {urlsplit(it).netloc for it in _addresses(there, release)}
        known = " ".join(sorted(hosts))
        files = {**making.FILES, "etc/hosts": f"127.0.0.1 localhost debian {known}\n"}
        for name, text in files.items():
            (room.folder / name).unlink(missing_ok=True)
            _write(room.folder / name, text)
        (room.folder / f"etc/sudoers.d/{entering.READER}").chmod(0o440)
        names = ",".join(f"DNS:{it}" for it in sorted(hosts))
        script.append(f"NAMES={names}\n{_SETTLE}")
        (made / "make.sh").write_text("\n".join(script))
        done = room.run(found.mirror, "bash /srv/make/make.sh", user="root")
        if done.returncode:
            raise OSError(f"the stand-ins could not be made: {done.stdout[-3000:]}")
        shutil.copytree(made / "mirror", found.mirror)
        shutil.copyfile(made / "tls.pem", found.mirror / "tls.pem")
        subprocess.run(room.enter("rm", "-r", room.place / _MAKE), check=True)
        making.pack(room, found.files)


def _addresses(there: list[rpms.Repository], release: str) -> Iterator[str]:
    for repository in there:
        yield repository.address
        for made in rpms.packages(repository, release, _files(there)).values():
            yield from (it.also for it in made if it.also)


def _files(there: list[rpms.Repository]) -> dict[str, str]:
    """The .repo files of repositories that come in packages; an own key signs them."""
    return {it.id: it.text(f"file:///{_KEY}") for it in there}


def _lay(root: Path, release: str, there: list[rpms.Repository]) -> list[str]:
    """Write the settings of a release and what makes its repositories; the lines that build."""
    number = re.sub(r"\D", "", release)
    files = {
        "etc/dnf/dnf.conf": _DNF,
        "etc/dnf/plugins/local.conf": "[main]\nenabled=0\n",  # RHEL has it not
        "etc/rpm/macros": f"%_dbpath /var/lib/rpm\n%rhel {number}\n%dist .el{number}\n",
        "etc/os-release": f"ID=rocky\nVERSION_ID={number}.0\nPLATFORM_ID=platform:el{number}\n",
        "etc/yum.repos.d/rocky.repo": "\n".join(
            it.text(f"file:///{_KEY}") for it in there if it.there
        ),
    }
    for name, text in files.items():
        _write(root / "srv" / release / name, text)
    script = [line for it in there for line in _repository(root, release, it, _files(there))]
    installed = [f"/{_MAKE}/mirror/*/*/*/{number}/BaseOS/*/os/{name}-0.rpm" for name in _INSTALLED]
    return [*script, _SYSTEM.format(release=release, key=_KEY, installed=" ".join(installed))]


def _repository(
    root: Path, release: str, repository: rpms.Repository, files: dict[str, str]
) -> Iterator[str]:
    """Write what makes a repository; the lines that build it, unless another release has it too."""
    folder = root / _MAKE / "mirror" / mirror.host_folder(repository.address)
    if folder.is_dir():
        return
    folder.mkdir(parents=True)
    at = f"/{folder.relative_to(root)}"
    dist = ".el" + re.sub(r"\D", "", release)
    made = rpms.packages(repository, release, files)
    for version, packages in made.items():
        spec = f"{_MAKE}/{release}-{repository.id}-{version}.spec"
        _write(root / spec, rpms.spec(packages, version))
        yield _BUILD.format(dist=dist, folder=at, spec=f"/{spec}")
    if made:
        yield _SIGN.format(signer="nvidia" if repository.key else "own", folder=at)
    yield f"createrepo_c --quiet {at}"
    if text := rpms.modules(repository, made, dist):
        modules = f"{_MAKE}/{release}.modules.yaml"
        _write(root / modules, text)
        yield f"modifyrepo_c --mdtype=modules /{modules} {at}/repodata >/dev/null"
    if repository.file:
        key = f"{repository.address}/{repository.key}"
        _write(folder / repository.file, repository.text(key))
        yield f"cp /{_MAKE}/nvidia.asc {at}/{repository.key}"
    for it in (it for packages in made.values() for it in packages if it.also):
        target = f"/{_MAKE}/mirror/{mirror.host_folder(it.also)}"
        yield f"mkdir -p $(dirname {target}); cp {at}/{it.name}-{it.version}.rpm {target}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
