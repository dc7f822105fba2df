"""What the driver and toolkit pages tell a reader to install, hold and remove, tried with apt.

apt works in a folder of its own, with stand-ins for the packages, and only simulates. The names and
what they depend on are those of the Debian archive (12 and 13, read 2026-11-30), of Ubuntu and of
NVIDIA's repository as far as facts/packages.yml has them.
"""

import hashlib
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import pytest

from torchproof import kinds, project
from torchproof.failures import diagnose
from torchproof.pages import loading
from torchproof.targets.distributions import DEBIAN, RHEL, UBUNTU, packages

LANGUAGES = ("en", "zh")
needs_apt = pytest.mark.skipif(
    not shutil.which("apt-get") or not shutil.which("dpkg"),
    reason="needs apt-get and dpkg, which Debian and what is made from it have",
)


# --- the commands of a page -----------------------------------------------------------------------


@cache
def snippets(page: str) -> tuple[kinds.Snippet, ...]:
    return kinds.snippets(loading.load(project.DOCS / page))


def commands(page: str, heading: str, family: tuple[str, ...] = ()) -> list[list[str]]:
    """The words of each command below a heading, for a family of distributions, without sudo."""
    found = []
    for snippet in snippets(page):
        if snippet.language != "bash" or snippet.fence.heading != heading:
            continue
        if family and not set(family) & set(snippet.distributions):
            continue
        for line in snippet.fence.source.splitlines():
            words = shlex.split(line)
            found.append(words[1:] if words[0] == "sudo" else words)
    assert found, f"no command below #{heading} of {page}"
    return found


def installed_by(page: str, heading: str, family: tuple[str, ...], tool: str = "apt") -> list[str]:
    """The packages that the commands of a section install."""
    return [
        "cuda-keyring" if word.startswith("./cuda-keyring") else word
        for words in commands(page, heading, family)
        if words[:2] == [tool, "install"]
        for word in words[2:]
        if not word.startswith("-") and "://" not in word
    ]


# --- apt in a folder ------------------------------------------------------------------------------

BASE = {
    "git": "",
    "linux-headers-amd64": "gcc",
    "gcc": "",
    "firmware-misc-nonfree": "",
    "linux-generic": "",
}
# "=" stands for the version of the stand-in itself.
DEBIANS = {
    "nvidia-driver": "nvidia-driver-libs (=), nvidia-kernel-dkms, nvidia-alternative (=), "
    "libnvidia-cfg1 (=), libcuda1 (=), libnvidia-encode1 (=), "
    "xserver-xorg-video-nvidia (=), nvidia-support",
    "nvidia-driver-libs": "libnvidia-glcore (=), libegl-nvidia0 (=)",
    "nvidia-kernel-dkms": "dkms, nvidia-kernel-support (=)",
    "nvidia-kernel-support": "nvidia-alternative (=), firmware-nvidia-gsp (=)",
    "nvidia-alternative": "glx-alternative-nvidia",
    "nvidia-smi": "libnvidia-ml1 (=)",
    "libcuda1": "nvidia-alternative (=), libnvidia-ptxjitcompiler1 (=)",
    "libnvcuvid1": "libcuda1 (=)",
    "libnvidia-encode1": "libnvcuvid1 (=)",
    "libnvidia-cfg1": "",
    "libnvidia-glcore": "",
    "libegl-nvidia0": "",
    "libnvidia-ml1": "",
    "libnvidia-ptxjitcompiler1": "",
    "xserver-xorg-video-nvidia": "nvidia-alternative (=)",
    "firmware-nvidia-gsp": "",
    "glx-alternative-nvidia": "update-glx",
    "update-glx": "",
    "nvidia-support": "",
    "nvidia-persistenced": "libnvidia-cfg1 (=)",
    "dkms": "",
}
PINS = [name for name in packages("debian12") if name.startswith("nvidia-driver-pinning-")]
NVIDIAS = {
    "cuda-keyring": "",
    **dict.fromkeys(PINS, ""),
    **{
        name: "cuda-drivers (=)"
        for name in packages("debian12")
        if re.fullmatch(r"cuda-drivers-\d+", name)
    },
    "nvidia-open": "nvidia-driver (=), nvidia-kernel-open-dkms (=)",
    "cuda-drivers": "nvidia-driver (=)",
    "nvidia-driver": "nvidia-driver-cuda (=), libnvidia-gl (=), xserver-xorg-video-nvidia (=)",
    "nvidia-driver-cuda": "libcuda1 (=), nvidia-persistenced (=)",
    "nvidia-kernel-open-dkms": "dkms, nvidia-kernel-support (=)",
    "nvidia-kernel-support": "nvidia-modprobe (=)",
    "nvidia-modprobe": "",
    "nvidia-persistenced": "libnvidia-cfg1 (=)",
    "libnvidia-cfg1": "",
    "libnvidia-gl": "",
    "libcuda1": "libnvidia-ptxjitcompiler1 (=)",
    "libnvidia-ptxjitcompiler1": "",
    "xserver-xorg-video-nvidia": "",
    "dkms": "",
}
UBUNTUS: dict[str, str] = {}
for _name in {**packages("ubuntu22.04"), **packages("ubuntu24.04")}:
    if _module := re.fullmatch(r"linux-modules-(nvidia-(\d+)-open-generic\S*)", _name):
        _objects, _common = f"linux-objects-{_module[1]}", f"nvidia-kernel-common-{_module[2]}"
        UBUNTUS |= {_name: f"{_objects}, {_common} (=)", _objects: "", _common: ""}
    elif _driver := re.fullmatch(r"nvidia-driver-(\d+)-open", _name):
        _parts = [
            f"{part}-{_driver[1]}"
            for part in ("libnvidia-compute", "nvidia-utils", "xserver-xorg-video-nvidia")
        ]
        UBUNTUS |= {_name: ", ".join(f"{part} (=)" for part in _parts), **dict.fromkeys(_parts, "")}
# As the page of the toolkit writes its version.
CUDA = next(
    name.removeprefix("cuda-nvcc-")
    for name in installed_by("en/cuda/index.md", "custom", DEBIAN)
    if "nvcc" in name
)
TOOLKIT = {
    "cuda-keyring": "",
    "cuda-toolkit-13-2": "cuda-compiler-13-2, cuda-libraries-dev-13-2, cuda-nvml-dev-13-2",
    "cuda-compiler-13-2": "cuda-nvcc-13-2",
    "cuda-nvcc-13-2": "libnvvm-13-2",
    "cuda-cudart-dev-13-2": "cuda-cudart-13-2, cuda-toolkit-13-2-config-common",
    "cuda-cudart-13-2": "",
    "cuda-toolkit-13-2-config-common": "cuda-toolkit-config-common",
    "cuda-toolkit-config-common": "",
    "cuda-libraries-dev-13-2": "libcublas-dev-13-2",
    "libcublas-dev-13-2": "libcublas-13-2",
    "libcublas-13-2": "",
    "libnvvm-13-2": "",
    "cuda-nvml-dev-13-2": "",
    "cudnn9-cuda-13": "cudnn9-jit-cuda-13, libcudnn9-dev-cuda-13",
    "cudnn9-jit-cuda-13": "libcudnn9-cuda-13",
    "libcudnn9-dev-cuda-13": "libcudnn9-cuda-13",
    "libcudnn9-cuda-13": "",
}
TOOLKIT = {
    name.replace("13-2", CUDA): depends.replace("13-2", CUDA) for name, depends in TOOLKIT.items()
}

SETTINGS = """\
Dir "{root}";
Dir::State "{root}/state";
Dir::State::status "{root}/status";
Dir::Cache "{root}/cache";
Dir::Etc "{root}/etc";
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Log "{root}/log";
APT::Architecture "amd64";
APT::Architectures {{"amd64";}};
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::AllowInsecureRepositories "true";
"""


class Apt:
    """apt with sources, lists and a state in ``root``; the machine's are never looked at."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.state: dict[str, dict[str, str]] = {}  # of each installed package: its fields
        for folder in (
            "etc/sources.list.d",
            "etc/preferences.d",
            "state/lists/partial",
            "cache/archives/partial",
            "log",
        ):
            (root / folder).mkdir(parents=True)
        (root / "apt.conf").write_text(SETTINGS.format(root=root), encoding="utf-8")
        (root / "status").touch()
        self.environment = {**os.environ, "APT_CONFIG": str(root / "apt.conf"), "LC_ALL": "C"}

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=60
        )

    def well(self, *command: str) -> str:
        done = self.run(*command)
        assert done.returncode == 0, f"{shlex.join(command)}: {done.stdout}{done.stderr}"
        return done.stdout

    def archive(self, names: dict[str, str], version: str) -> None:
        """The one source from now on: stand-ins of one version."""
        folder = self.root / f"archive-{version}"
        folder.mkdir(exist_ok=True)
        (folder / "Packages").write_text(
            "".join(stanza(name, version, depends) for name, depends in {**BASE, **names}.items()),
            encoding="utf-8",
        )
        (self.root / "etc/sources.list").write_text(f"deb [trusted=yes] file:{folder} ./\n")
        self.well("apt-get", "-qq", "update")

    def no_source(self) -> None:
        """As where the repository was taken away, or its area is switched off."""
        (self.root / "etc/sources.list").write_text("")
        self.well("apt-get", "-qq", "update")

    def install(self, *names: str) -> None:
        out = self.well("apt-get", "--simulate", "--yes", "install", *names)
        for name in re.findall(r"^(?:Remv|Purg) (\S+)", out, re.MULTILINE):
            self.state.pop(name)
        for name, version in re.findall(r"^Inst (\S+) .*?\((\S+)", out, re.MULTILINE):
            shown = self.well("apt-cache", "show", f"{name}={version}")
            fields = dict(line.split(": ", 1) for line in shown.strip().splitlines())
            kept = (
                "Package",
                "Version",
                "Architecture",
                "Maintainer",
                "Depends",
                "Provides",
                "Conflicts",
                "Description",
            )
            self.state[name] = {key: fields[key] for key in kept if key in fields}
            self.state[name]["Status"] = "install ok installed"
            self.state[name]["auto"] = "" if name in names else "1"
        self.write()

    def write(self) -> None:
        status, automatic = "", ""
        for name, fields in self.state.items():
            own = {key: value for key, value in fields.items() if key != "auto"}
            status += "".join(f"{key}: {value}\n" for key, value in own.items()) + "\n"
            if fields["auto"]:
                automatic += f"Package: {name}\nArchitecture: amd64\nAuto-Installed: 1\n\n"
        (self.root / "status").write_text(status, encoding="utf-8")
        (self.root / "state/extended_states").write_text(automatic, encoding="utf-8")

    def remove(self, words: list[str]) -> None:
        """A command of apt or dpkg that removes, as apt simulates it. It must not fail."""
        if words[0] == "dpkg":
            assert words[1] == "--purge"
            gone, left = words[2:], []
        else:
            out = self.well("apt-get", "--simulate", *words[1:])
            gone = re.findall(r"^Purg (\S+)", out, re.MULTILINE)
            left = re.findall(r"^Remv (\S+)", out, re.MULTILINE)
        assert not left, f"{shlex.join(words)} leaves the settings of {left}"
        for name in gone:
            self.state.pop(name, None)
        self.write()

    def hold(self, words: list[str]) -> list[str]:
        """``apt-mark hold`` with these words; the packages that it held."""
        out = self.well("apt-mark", "--simulate", *words)
        held = re.findall(r"^(\S+) (?:set on hold|was already set on hold)", out, re.MULTILINE)
        for name in held:
            self.state[name.partition(":")[0]]["Status"] = "hold ok installed"
        self.write()
        return held


def stanza(name: str, version: str, depends: str = "") -> str:
    lines = [
        f"Package: {name}",
        f"Version: {version}",
        "Architecture: amd64",
        "Maintainer: Nobody <nobody@example.org>",
    ]
    if name.startswith("nvidia-driver-pinning-"):  # one of them at a time
        lines += [f"{field}: nvidia-driver-pinning" for field in ("Provides", "Conflicts")]
    if depends:
        lines.append(f"Depends: {depends.replace('(=)', f'(= {version})')}")
    lines += [f"Filename: ./{name}.deb", "Size: 1", f"SHA256: {'0' * 64}", "Description: made up"]
    return "\n".join(lines) + "\n\n"


@pytest.fixture
def apt(tmp_path: Path) -> Iterator[Apt]:
    yield Apt(tmp_path / "root")


# --- what goes back -------------------------------------------------------------------------------

# Page and section that install, for whom, from what; then page and section that take it away.
UNDONE = [
    ("driver/debian.md", "archive", DEBIAN, DEBIANS, "driver/debian.md", "undo"),
    ("driver/debian.md", "nvidia", DEBIAN, NVIDIAS, "driver/debian.md", "undo"),
    ("driver/debian.md", "archive", DEBIAN, DEBIANS, "driver/maintain.md", "remove"),
    ("driver/debian.md", "nvidia", DEBIAN, NVIDIAS, "driver/maintain.md", "remove"),
    ("driver/ubuntu.md", "by-name", UBUNTU, UBUNTUS, "driver/ubuntu.md", "undo"),
    ("driver/ubuntu.md", "nvidia", UBUNTU, NVIDIAS, "driver/ubuntu.md", "undo"),
    ("driver/ubuntu.md", "by-name", UBUNTU, UBUNTUS, "driver/maintain.md", "remove"),
    ("driver/ubuntu.md", "nvidia", UBUNTU, NVIDIAS, "driver/maintain.md", "remove"),
    ("cuda/index.md", "install", DEBIAN, TOOLKIT, "cuda/index.md", "undo"),
    ("cuda/index.md", "custom", DEBIAN, TOOLKIT, "cuda/index.md", "undo"),
    ("cuda/cudnn.md", "install", DEBIAN, TOOLKIT, "cuda/cudnn.md", "undo"),
]
# Of these the pages say that they stay.
STAYS = {*BASE}


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("page", "heading", "family", "names", "undo", "below"),
    UNDONE,
    ids=[f"{page}-{heading}-{undo}" for page, heading, _, _, undo, _ in UNDONE],
)
def test_what_a_page_installs_its_undo_removes(
    apt: Apt,
    language: str,
    page: str,
    heading: str,
    family: tuple[str, ...],
    names: dict[str, str],
    undo: str,
    below: str,
) -> None:
    apt.archive(names, "1")
    for name in installed_by(f"{language}/{page}", heading, family):
        if name in {**BASE, **names}:
            apt.install(name)
    assert set(apt.state) - STAYS, "nothing to remove was installed"
    apt.install("git", "linux-headers-amd64")
    if undo == "cuda/index.md":
        apt.install("cuda-keyring")
    apt.no_source()
    for words in commands(f"{language}/{undo}", below, family):
        removes = words[:2] in (["apt", "purge"], ["apt", "autoremove"]) or words[0] == "dpkg"
        if removes and "--simulate" not in words:
            apt.remove(words)
    left = set(apt.state) - STAYS
    if undo == "driver/maintain.md":
        left -= {"cuda-keyring"}  # it says that sources stay
    assert not left


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("family", "names"), [(DEBIAN, DEBIANS), (UBUNTU, UBUNTUS)], ids=["debian", "ubuntu"]
)
def test_a_hold_holds_the_whole_driver_and_lets_the_rest_through(
    apt: Apt, language: str, family: tuple[str, ...], names: dict[str, str]
) -> None:
    apt.archive(names, "1")
    if names is DEBIANS:
        apt.install("nvidia-driver", "nvidia-smi")
    else:
        apt.install(*installed_by(f"{language}/driver/ubuntu.md", "by-name", family))
    apt.install("git", "linux-generic")
    apt.archive(names, "2")
    marks = [
        it
        for it in commands(f"{language}/driver/maintain.md", "hold", family)
        if it[0] == "apt-mark"
    ]
    hold, shown, unhold = marks
    assert (hold[1], shown[1], unhold[1]) == ("hold", "showhold", "unhold")
    assert hold[2:] == unhold[2:]
    held = apt.hold(hold[1:])
    out = apt.well("apt-get", "--simulate", "--yes", "full-upgrade")
    assert not re.findall(r"^Remv (\S+)", out, re.MULTILINE)
    changed = set(re.findall(r"^Inst (\S+)", out, re.MULTILINE))
    assert "git" in changed
    parts = {name for name in apt.state if re.search(r"nvidia-|libcuda|libnvcuvid", name)}
    assert not changed & parts, f"held: {held}"


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_held_has_to_be_released_before_it_is_removed(apt: Apt, language: str) -> None:
    apt.archive(DEBIANS, "1")
    apt.install("nvidia-driver")
    hold = commands(f"{language}/driver/maintain.md", "hold", DEBIAN)[0]
    apt.hold(hold[1:])
    purge = commands(f"{language}/driver/debian.md", "undo")[0]
    assert purge[:2] == ["apt", "purge"]
    assert apt.run("apt-get", "--simulate", *purge[1:]).returncode == 100


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("heading", ["update", "hold"])
def test_to_another_branch_the_file_of_the_old_one_goes(
    apt: Apt, language: str, heading: str
) -> None:
    apt.archive(NVIDIAS, "1")
    pins = [
        it
        for it in commands(f"{language}/driver/maintain.md", heading)
        if it[:2] == ["apt", "install"] and "pinning" in it[-1]
    ]
    assert len(pins) == 1
    other = next(name for name in PINS if name != pins[0][-1])
    apt.install(other, "nvidia-open")
    out = apt.well("apt-get", "--simulate", *pins[0][1:])
    # "Remv" would leave the file with the preference, and the old branch would go on counting.
    assert re.findall(r"^(Purg|Remv) (\S+)", out, re.MULTILINE) == [("Purg", other)]


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_out_of_a_branch_leaves_the_driver(apt: Apt, language: str) -> None:
    apt.archive(NVIDIAS, "1")
    apt.install(PINS[0], "nvidia-open")
    for words in commands(f"{language}/driver/maintain.md", "update"):
        if words[:2] == ["apt", "purge"]:
            apt.remove(words)
    assert "nvidia-open" in apt.state
    assert PINS[0] not in apt.state


# --- the lines for contrib and non-free -----------------------------------------------------------

SECTIONS = """\
Types: deb
URIs: file:{folder}/debian
Suites: bookworm bookworm-updates
Components: main
{signed}
Types: deb
URIs: file:{folder}/debian-security
Suites: bookworm-security
Components: main
{signed}"""
LINES = """\
deb {signed} file:{folder}/debian bookworm main
deb {signed} file:{folder}/debian bookworm-updates main
deb {signed} file:{folder}/debian-security bookworm-security main
"""
KEYRING = "/usr/share/keyrings/debian-archive-keyring"
SIGNED = f"[signed-by={KEYRING}.gpg]"
GPG, PGP = f"Signed-By: {KEYRING}.gpg\n", f"Signed-By: {KEYRING}.pgp\n"
FORMS = {
    "one line each": ("sources.list", LINES, ""),
    "one line each, for one architecture": ("sources.list", LINES, "[arch=amd64]"),
    "one line each, with a key": ("sources.list.d/debian.list", LINES, SIGNED),
    "sections": ("sources.list.d/debian.sources", SECTIONS, ""),
    "sections with .gpg": ("sources.list.d/debian.sources", SECTIONS, GPG),
    "sections with .pgp": ("sources.list.d/debian.sources", SECTIONS, PGP),
}
# apt before 3 reads this before the added line and then wants the same key.
SIGNED_FIRST = ("sources.list", LINES, SIGNED)
VERSIONS = {
    "debian/dists/bookworm": "535.261.03-1",
    "debian/dists/bookworm-updates": "",
    "debian-security/dists/bookworm-security": "535.309.01-0+deb12u1",
}


@pytest.fixture
def debian(apt: Apt, tmp_path: Path) -> Path:
    """A Debian archive in a folder, whose non-free has the driver."""
    folder = tmp_path / "archive"
    for place, version in VERSIONS.items():
        suite, hashes = place.rsplit("/", 1)[1], ""
        for area in ("main", "contrib", "non-free", "non-free-firmware"):
            lists = folder / place / area / "binary-amd64"
            lists.mkdir(parents=True)
            text = stanza("git", "1")  # apt knows nothing of a list that is empty
            if version and area == "non-free":
                text = stanza("nvidia-driver", version)
            (lists / "Packages").write_text(text, encoding="utf-8")
            digest = hashlib.sha256(text.encode()).hexdigest()
            hashes += f" {digest} {len(text)} {area}/binary-amd64/Packages\n"
        (folder / place / "Release").write_text(
            f"Origin: Debian\nLabel: Debian\nSuite: {suite}\nCodename: {suite}\n"
            "Architectures: amd64\nComponents: main contrib non-free non-free-firmware\n"
            f"Date: Sat, 21 Nov 2026 00:00:00 UTC\nSHA256:\n{hashes}",
            encoding="utf-8",
        )
    return folder


def write_source(apt: Apt, folder: Path, form: tuple[str, str, str]) -> None:
    name, text, signed = form
    (apt.root / "etc" / name).write_text(text.format(folder=folder, signed=signed))
    apt.well("apt-get", "-q", "update")


def reads(apt: Apt, language: str, heading: str, number: int) -> str:
    """Run the command of a section that asks apt for its sources, in the folder."""
    asking = [
        it.fence.source
        for it in snippets(f"{language}/driver/debian.md")
        if it.fence.heading == heading and "indextargets" in it.fence.source
    ]
    line = asking[number].replace("sudo tee /etc/apt/", f"tee {apt.root}/etc/")
    assert "sudo" not in line and "/etc/apt" not in line
    return apt.well("bash", "-c", line)


def candidate(apt: Apt) -> str:
    found = re.search(r"Candidate: (\S+)", apt.well("apt-cache", "policy", "nvidia-driver"))
    return found[1] if found else ""


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_the_added_line_works_beside_each_form_of_source(
    apt: Apt, debian: Path, language: str, form: str
) -> None:
    write_source(apt, debian, FORMS[form])
    assert not candidate(apt)
    added = {"nvidia": "contrib", "archive": "contrib non-free non-free-firmware"}
    for heading, areas in added.items():
        out = reads(apt, language, heading, 0)
        assert len(out.splitlines()) == len(VERSIONS)
        assert all(line.endswith(areas) and "file:" in line for line in out.splitlines())
        apt.well("apt-get", "-q", "update")
    # The security update counts, not the older driver of the release.
    assert candidate(apt) == VERSIONS["debian-security/dists/bookworm-security"]


@needs_apt
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_apt_refuses_the_line_the_page_has_the_way_out(
    apt: Apt, debian: Path, language: str
) -> None:
    write_source(apt, debian, SIGNED_FIRST)
    reads(apt, language, "archive", 0)
    done = apt.run("apt-get", "-q", "update")
    if done.returncode:
        assert "Conflicting values set for option Signed-By" in done.stderr
    removed = commands(f"{language}/driver/debian.md", "signed-by")[0]
    assert removed[:2] == ["rm", "-f"]
    for path in removed[2:]:
        (apt.root / "etc" / path.removeprefix("/etc/apt/")).unlink(missing_ok=True)
    apt.well("apt-get", "-q", "update")
    entries = reads(apt, language, "signed-by", 0).splitlines()
    assert entries == [f"{apt.root}/etc/sources.list:{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("E: Package 'nvidia-driver' has no installation candidate", True),
        ("E: 软件包 nvidia-driver 没有可安装候选", True),
        ("E: Package 'git' has no installation candidate", False),
        ("E: 软件包 git 没有可安装候选", False),
    ],
)
def test_what_apt_says_where_only_main_is_there(said: str, known: bool) -> None:
    """As apt 2.6 and 3.0 say it of a package that others name; of other packages, nothing."""
    causes = [it.cause.id for it in diagnose(said).answers]
    assert causes == (["package-list-lacks-it"] if known else [])


# --- dnf ------------------------------------------------------------------------------------------

# Not of the driver, though the names look like it: subpackage of linux-firmware in RHEL and Fedora,
# which nouveau needs; NVIDIA's container toolkit (both in public lists of packages, 2026).
NOT_THE_DRIVER = (
    "nvidia-gpu-firmware",
    "nvidia-container-toolkit",
    "nvidia-container-toolkit-base",
    "libnvidia-container1",
    "libnvidia-container-tools",
)
_OTHERS = re.compile(r"kernel-|epel|rpmfusion|python3-|nvidia-fabricmanager")


def names_of_dnf(page: str, *headings: str) -> set[str]:
    found = {name for heading in headings for name in installed_by(page, heading, (), "dnf")}
    return {name for name in found if not _OTHERS.match(name)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("page", "heading"), [("driver/rhel.md", "undo"), ("driver/maintain.md", "remove")]
)
def test_dnf_removes_the_driver_and_nothing_beside_it(
    language: str, page: str, heading: str
) -> None:
    removals = [it for it in commands(f"{language}/{page}", heading) if it[:2] == ["dnf", "remove"]]
    patterns = [word for words in removals for word in words[2:] if word != "-y"]
    for name in NOT_THE_DRIVER:
        assert not [it for it in patterns if fnmatchcase(name, it)], name
    driver = names_of_dnf(f"{language}/driver/rhel.md", "nvidia", "rpm-fusion")
    driver |= names_of_dnf(f"{language}/driver/server.md", "headless")
    assert {"nvidia-open", "cuda-drivers", "akmod-nvidia", "nvidia-driver-cuda"} <= driver
    for name in driver:
        assert [it for it in patterns if fnmatchcase(name, it)], name


LOCKED = ("cuda-drivers-580.105.08-1.x86_64", "nvidia-driver-cuda-580.105.08-1.x86_64")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lock_of_dnf_has_cuda_drivers_and_its_undo_the_same_patterns(language: str) -> None:
    for page in ("driver/rhel.md", "driver/maintain.md"):
        added, deleted = [], []
        for snippet in snippets(f"{language}/{page}"):
            words = shlex.split(snippet.fence.source) if snippet.language == "bash" else []
            if words[1:4] == ["dnf", "versionlock", "add"]:
                added.append(words[4:])
            elif words[1:4] == ["dnf", "versionlock", "delete"]:
                deleted.append(words[4:])
        assert added and deleted
        for patterns in added:
            assert patterns in deleted
            for name in LOCKED:
                assert [it for it in patterns if fnmatchcase(name, f"{it}*")], name


def test_version_8_has_no_kernel_devel_matched() -> None:
    assert "kernel-devel-matched" not in packages("rhel8")
    assert all("kernel-devel-matched" in packages(name) for name in RHEL if name != "rhel8")
    for language in LANGUAGES:
        page = loading.load(project.ROOT / f"docs/{language}/driver/rhel.md")
        assert any(
            "powertools" in line and "kernel-devel-$(uname -r)" in line for line in page.lines
        )


# --- plain users of Debian ------------------------------------------------------------------------

# In /usr/sbin, which is not in the search path of a plain user there: packages kmod, dkms,
# initramfs-tools and dracut of Debian 12 and 13.
SBIN = {"modinfo", "modprobe", "insmod", "rmmod", "depmod", "dkms", "update-initramfs", "dracut"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_in_sbin_is_called_with_sudo_where_debian_reads_it(language: str) -> None:
    seen = set()
    for path in sorted((project.DOCS / language / "driver").glob("*.md")):
        for snippet in snippets(f"{language}/driver/{path.name}"):
            if snippet.language != "bash" or not set(DEBIAN) & set(snippet.distributions):
                continue
            for part in re.split(r"[|\n;]|&&", snippet.fence.source):
                words = part.split()
                if words and words[0] in SBIN:
                    pytest.fail(f"{path.name}: {part.strip()}")
                seen |= SBIN & set(words[1:2])
    assert {"modinfo", "modprobe", "dkms", "update-initramfs"} <= seen
