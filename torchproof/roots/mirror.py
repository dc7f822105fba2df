"""The archive as a root sees it: the index of what a way installs, signed with a key of its own.

From the lists of the real archive, read by the root's own apt: what ``apt install`` would fetch
there is in the mirror, in the release and area where the archive has it. A package up to
``small`` bytes is the archive's own. A larger one is a stand-in, an empty package with the
fields of the index, and nothing else, since no index tells of scripts and configuration; so is
one that depends on it, whose scripts might call what is not there.
"""

import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.utils import formatdate
from itertools import chain
from pathlib import Path
from urllib.parse import unquote, urlsplit

from torchproof.roots import entering

# The lists that apt has fetched: the file, where from, of which release and area.
_LISTS = "$(FILENAME)\t$(REPO_URI)\t$(RELEASE)\t$(COMPONENT)"
# Small packages whose scripts link programs of large ones that are further below them.
_COMPILERS = {"cpp", "g++", "gcc"}
STAND_INS = "stand-ins"  # in the mirror: their names, a line each
_HELPER = "/usr/lib/apt/apt-helper"
_SIGNATURE = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\n.*?\n\n(.*?)-----BEGIN", re.S)
# What an index says of the file, not of the package.
_OF_THE_FILE = ("Filename", "Size", "MD5sum", "SHA1", "SHA256", "SHA512", "Description-md5", "Tag")


@dataclass(frozen=True)
class Listed:
    """A package of an index. ``base``: the address of the archive; ``text``: its stanza."""

    base: str
    release: str
    area: str
    text: str

    def field(self, name: str) -> str:
        found = re.search(rf"^{name}: (.*)$", self.text, re.M)
        return found[1] if found else ""

    @property
    def address(self) -> str:
        return self.base + self.field("Filename")

    @property
    def needs(self) -> set[str]:
        """The names of packages that it depends on, of alternatives all."""
        relations = f"{self.field('Pre-Depends')}, {self.field('Depends')}"
        return set(re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9+.-]*)", relations))

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.field("Package"), self.field("Version"), self.field("Architecture")


def build(
    room: entering.Room,
    installs: Iterable[Sequence[str]],
    mirror: Path,
    kept: Path,
    small: int,
    programs: Iterable[str] = (),
) -> bytes:
    """Make the folder ``mirror`` and return the public key that signs it.

    ``programs``: packages that are real, with all that they need, however large.

    The root in ``room`` has the lists of the real archive. ``installs``: the packages that each
    command of a way names; those that the archive lacks are left out, as there. ``kept`` keeps
    what was fetched.
    """
    shutil.rmtree(mirror, ignore_errors=True)
    mirror.mkdir(parents=True)
    listed = list(_listed(room))
    wanted = _fetched(room, [*installs])
    chosen = [it for it in listed if unquote(it.address) in wanted]
    there = _installed(room)
    index = {it: it.text for it in listed if it.identity in there}
    real = _real(chosen, small, programs)
    kept.mkdir(parents=True, exist_ok=True)
    fetch({kept / _name(it): (it.address, it.field("SHA256")) for it in real})
    for it in chosen:
        file = kept / _name(it) if it in real else stand_in(it.text, kept / "stand-ins")
        index[it] = place(file, it, mirror)
    empty = {it.field("Package") for it in chosen if it not in real}
    (mirror / STAND_INS).write_text("\n".join(sorted(empty)), encoding="utf-8")
    return _publish(room.folder, listed, index, mirror)


def _listed(room: entering.Room) -> Iterator[Listed]:
    for line in _said(room, "apt-get", "indextargets", "--format", _LISTS, "Created-By: Packages"):
        file, base, release, area = line.split("\t")
        text = (room.folder / file.lstrip("/")).read_text(encoding="utf-8")
        for stanza in text.split("\n\n"):
            if stanza.strip():
                yield Listed(base, release, area, stanza.strip("\n"))


def _fetched(room: entering.Room, installs: Sequence[Sequence[str]]) -> set[str]:
    """The addresses that apt would fetch for each command alone, and for all of them together."""
    known = set(_said(room, "apt-cache", "pkgnames"))
    named = [[name for name in names if name in known] for names in installs]
    found: set[str] = set()
    for names in [*named, [*chain(*named)]]:
        if names:
            plan = _said(room, "apt-get", "install", "--print-uris", "-qq", "-y", *names)
            found |= {unquote(line.split("'")[1]) for line in plan if line.startswith("'")}
    return found


def _said(room: entering.Room, *command: str) -> list[str]:
    """The lines that a command in the root prints; no network is there."""
    done = subprocess.run(
        room.enter("chroot", room.place, *command),
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    return done.stdout.splitlines()


def _installed(room: entering.Room) -> set[tuple[str, str, str]]:
    form = "${Package}\t${Version}\t${Architecture}\n"
    return {tuple(line.split("\t")) for line in _said(room, "dpkg-query", "-W", "-f", form)}


def _real(chosen: Sequence[Listed], small: int, programs: Iterable[str]) -> list[Listed]:
    """The packages whose scripts can run: small, and no large one is right below them."""
    whole, found = set(), {*programs}
    while found - whole:
        whole |= found
        found = {name for it in chosen if it.field("Package") in whole for name in it.needs}
    large = {it.field("Package") for it in chosen if int(it.field("Size")) > small} - whole
    empty = large | _COMPILERS
    return [it for it in chosen if it.field("Package") not in empty and not it.needs & large]


def _name(it: Listed) -> str:
    return unquote(it.field("Filename")).rsplit("/", 1)[-1]


def fetch(files: dict[Path, tuple[str, str]]) -> None:
    """Fetch addresses to files with apt's own downloader, held to their SHA256."""
    missing = {path: what for path, what in files.items() if not path.is_file()}
    if missing:
        words = [
            word
            for path, (address, digest) in missing.items()
            for word in (address, str(path), f"SHA256:{digest}")
        ]
        options = ["-o", "APT::Sandbox::User=root"]
        command = [_HELPER, *options, "download-file", *words]
        subprocess.run(command, check=True, capture_output=True)


def stand_in(stanza: str, folder: Path) -> Path:
    """An empty package that says of itself what the index says."""
    fields = re.findall(r"^(?:\S.*\n?)(?:[ \t].*\n?)*", stanza + "\n", re.M)
    control = "".join(it for it in fields if it.split(":")[0] not in _OF_THE_FILE)
    name = hashlib.sha256(control.encode()).hexdigest()[:24]
    file = folder / f"{name}.deb"
    if not file.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as content:
            (Path(content) / "DEBIAN").mkdir(mode=0o755)
            (Path(content) / "DEBIAN" / "control").write_text(control, encoding="utf-8")
            Path(content).chmod(0o755)
            build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", content, str(file)]
            subprocess.run(build, check=True, capture_output=True)
    return file


def place(file: Path, it: Listed, mirror: Path) -> str:
    """Lay a package where its index says, and return its stanza for the mirror's index."""
    target = mirror / host_folder(it.base) / it.field("Filename")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    text = re.sub(r"^(MD5sum|SHA1|SHA512): .*\n?", "", it.text, flags=re.M)
    text = re.sub(r"^Size: .*$", f"Size: {file.stat().st_size}", text, flags=re.M)
    return re.sub(r"^SHA256: .*$", f"SHA256: {digest}", text, flags=re.M)


def host_folder(base: str) -> str:
    at = urlsplit(base)
    return f"{at.netloc}{at.path}".strip("/")


def _publish(root: Path, listed: Sequence[Listed], index: dict[Listed, str], mirror: Path) -> bytes:
    places = dict.fromkeys((it.base, it.release) for it in listed)
    with Key() as key:
        for base, release in places:
            here = [it for it in listed if (it.base, it.release) == (base, release)]
            folder = mirror / host_folder(base) / "dists" / release
            areas = dict.fromkeys(it.area for it in here)
            for area in areas:
                texts = [index[it] for it in here if it.area == area and it in index]
                file = folder / area / "binary-amd64" / "Packages"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text("\n\n".join([*texts, ""]), encoding="utf-8")
            (folder / "InRelease").write_bytes(key.sign(_release(root, base, release, folder)))
        return key.public


def _release(root: Path, base: str, release: str, folder: Path) -> str:
    """What the archive's own Release says, with the sums of the mirror's lists."""
    name = f"{host_folder(base)}/dists/{release}/InRelease".replace("/", "_")
    text = (root / "var/lib/apt/lists" / name).read_text(encoding="utf-8")
    signed = _SIGNATURE.search(text)
    head = re.split(r"^MD5Sum:|^SHA256:", signed[1] if signed else text, flags=re.M)[0]
    head = re.sub(r"^(Valid-Until|Date): .*\n", "", head, flags=re.M)
    sums = "".join(
        f" {hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_size}"
        f" {path.relative_to(folder)}\n"
        for path in sorted(folder.rglob("Packages"))
    )
    return f"{head.rstrip()}\nDate: {formatdate(usegmt=True)}\nSHA256:\n{sums}"


class Key:
    """A key that lives as long as a mirror is made: GnuPG keeps it in a folder of its own."""

    def __enter__(self) -> "Key":
        self._home = tempfile.mkdtemp(prefix="torchproof-")  # short: a socket's path
        self._gpg("--passphrase", "", "--quick-generate-key", "mirror", "ed25519", "sign", "never")
        self.public = self._gpg("--export")
        self.armored = self._gpg("--export", "--armor")
        return self

    def __exit__(self, *_: object) -> None:
        stop = ["gpgconf", "--homedir", self._home, "--kill", "all"]
        subprocess.run(stop, capture_output=True, check=False)
        shutil.rmtree(self._home, ignore_errors=True)

    def sign(self, text: str) -> bytes:
        return self._gpg("--clearsign", text=text)

    def _gpg(self, *words: str, text: str = "") -> bytes:
        command = ["gpg", "--homedir", self._home, "--batch", "--quiet", *words]
        return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout
