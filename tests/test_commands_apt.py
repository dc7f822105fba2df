"""apt, dpkg, ubuntu-drivers, dnf and their like: what passes, and what is refused with its mend."""

from pathlib import Path

import pytest
from test_breakages import Project, caught

from torchproof import commands, kinds, sentences
from torchproof.commands.packages import archive
from torchproof.errors import Origin, PageError
from torchproof.pages import loading
from torchproof.targets.distributions import DEBIAN, UBUNTU

pytestmark = pytest.mark.fast

RHEL = ("rhel9", "rhel10")
FEDORA = ("fedora",)


@pytest.fixture(autouse=True)
def closed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are held against the facts: what the archive says is tested elsewhere."""
    if "answers" not in request.fixturenames:
        monkeypatch.setattr(archive, "simulate", lambda *_: None)
        monkeypatch.setattr(archive, "names", lambda *_: [])


def check(source: str, distributions: tuple[str, ...] = DEBIAN) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence("bash", source, origins, distributions=distributions)


PASSES = [
    (DEBIAN, "sudo apt update && sudo apt full-upgrade -y"),
    (DEBIAN, "sudo apt-get install -y --no-install-recommends build-essential git"),
    (DEBIAN, "sudo apt install -y nvidia-driver firmware-misc-nonfree linux-headers-amd64"),
    (DEBIAN, "sudo apt install -y linux-headers-$(uname -r)"),
    (DEBIAN, "sudo apt install -y ./cuda-keyring_1.1-1_all.deb"),
    (DEBIAN, "sudo apt install -y nvidia-open"),
    (DEBIAN, "sudo apt install -y g++"),
    (DEBIAN, "apt-get install --simulate nvidia-driver"),
    (DEBIAN, "sudo apt --fix-broken install -y"),
    (DEBIAN, "sudo apt purge -y '^nvidia-.*' '^libnvidia-.*' && sudo apt autoremove -y"),
    (DEBIAN, "apt policy nvidia-driver && apt-cache policy nvidia-driver"),
    (DEBIAN, "apt list --installed '*nvidia*'"),
    (DEBIAN, "sudo apt-mark hold nvidia-driver && apt-mark showhold"),
    (DEBIAN, "apt-config dump Unattended-Upgrade"),
    (DEBIAN, "sudo dpkg -i cuda-keyring_1.1-1_all.deb"),
    (DEBIAN, "dpkg -l 'nvidia*' && dpkg --print-architecture && dpkg -S /usr/bin/nvidia-smi"),
    (UBUNTU, "sudo ubuntu-drivers list --gpgpu && sudo ubuntu-drivers install"),
    (UBUNTU, "sudo ubuntu-drivers install --gpgpu nvidia:535-server"),
    (UBUNTU, "sudo ubuntu-drivers --gpgpu install --package-list a.txt --include-dkms nvidia"),
    (UBUNTU, "sudo apt install -y nvidia-driver-580-open linux-modules-nvidia-580-open-generic"),
    (RHEL, "sudo dnf install -y kernel-devel-$(uname -r) kernel-headers"),
    (RHEL, "sudo dnf module enable -y nvidia-driver:open-dkms && sudo dnf install -y nvidia-open"),
    (RHEL, "sudo dnf config-manager --add-repo https://example.org/a.repo"),
    (RHEL, "sudo yum install -y gcc-c++ && rpm -qa | grep nvidia && rpm -E %rhel"),
    (RHEL, "sudo subscription-manager repos --enable=codeready-builder-for-rhel-9-x86_64-rpms"),
    (RHEL, "sudo subscription-manager list --available --afterdate 2026-11-30 --noproxy here"),
    (RHEL, "sudo dnf versionlock add 'nvidia*' && dnf versionlock list"),
    (FEDORA, "sudo dnf config-manager addrepo --from-repofile=https://example.org/a.repo"),
    (FEDORA, "sudo dnf install -y akmod-nvidia xorg-x11-drv-nvidia-cuda"),
    (FEDORA, "sudo dnf config-manager addrepo --id=a --set=baseurl=https://a.org --overwrite"),
    (RHEL, "sudo dnf config-manager --save --setopt=baseos.priority=1"),
    (RHEL, "dnf repoquery --requires --resolve --latest-limit 1 kernel --arch x86_64"),
    (RHEL, "sudo dnf install -y --disableexcludes=all --nodocs kernel-devel"),
]


@pytest.mark.parametrize(("distributions", "source"), PASSES, ids=lambda it: str(it)[:60])
def test_passes_and_never_runs(distributions: tuple[str, ...], source: str) -> None:
    found = check(source, distributions)
    for command, verdict in found.commands:
        assert verdict.runs == (command.words[0] in ("grep", "uname"))


REFUSED = [
    (DEBIAN, "sudo apt install build-essential", "waits for an answer", "add -y"),
    (DEBIAN, "sudo apt reinstall git", "waits for an answer", "add -y"),
    (
        DEBIAN,
        "sudo apt install -y build-essentia",
        "Debian 12 has no package 'build-essentia'",
        "did you mean 'build-essential'?",
    ),
    (DEBIAN, "sudo apt install -y git nvidia-opn", "no package 'nvidia-opn'", "'nvidia-open'"),
    (DEBIAN, "sudo apt install -y python3.12-venv", "Debian 12 has no package", "python3.11-venv"),
    (("debian13",), "sudo apt install -y nvidia-tesla-470-driver", "Debian 13 has no", ""),
    (DEBIAN, "sudo apt install -y gnupg2", "in facts/packages.yml", "If 'gnupg2' is right, add"),
    (DEBIAN, "sudo apt install -y nvidia-docker2", "in facts/packages.yml", "mend the name; if"),
    (DEBIAN, "sudo apt install -y Build_Essential", "no name of a Debian package", "lower case"),
    (DEBIAN, "sudo apt install -y 'nvidia-*'", "every package that matches", "name the packages"),
    (DEBIAN, "sudo apt install -y cuda-keyring_1.1-1_all.deb", "for a name", "./cuda-keyring"),
    (DEBIAN, "sudo apt instal -y git", "apt has no command 'instal'", "did you mean 'install'?"),
    (DEBIAN, "apt-get search nvidia", "no command 'search'", "apt or apt-cache search"),
    (DEBIAN, "apt-cache list", "no command 'list'", "apt list"),
    (
        DEBIAN,
        "sudo apt install -y --no-recommends git",
        "no option --no-recommends",
        "--install-recommends",
    ),
    (DEBIAN, "sudo apt-get install -y --allow-unauthenticated git", "switches off", "signed-by"),
    (DEBIAN, "sudo apt edit-sources", "opens an editor", "tee"),
    (DEBIAN, "sudo apt remove -y nvidia-drivr", "no package 'nvidia-drivr'", "'nvidia-driver'"),
    (DEBIAN, "sudo apt-key add key.asc", "every source", "signed-by"),
    (DEBIAN, "apt-config dmp", "no command 'dmp'", "did you mean 'dump'?"),
    (DEBIAN, "sudo apt-mark hld nvidia-driver", "no command 'hld'", "did you mean 'hold'?"),
    (DEBIAN, "sudo apt-mark hold nvidia-drive", "no package 'nvidia-drive'", "nvidia-driver"),
    (DEBIAN, "sudo dpkg -i cuda-keyring", "none that ends in .deb", "apt install -y cuda-keyring"),
    (DEBIAN, "dpkg", "needs one action", "dpkg -l"),
    (DEBIAN, "sudo dpkg -i --force-overwrite a.deb", "breaks", "--fix-broken"),
    (DEBIAN, "sudo ubuntu-drivers install", "not a tool of Debian 12", "data-system"),
    (DEBIAN, "sudo dnf install -y gcc", "not a tool of Debian 12", "data-system"),
    (DEBIAN, "sudo apt install -y ubuntu-drivers-common", "no package", "Ubuntu 22.04"),
    (UBUNTU, "sudo ubuntu-drivers autoinstall", "old", "ubuntu-drivers install"),
    (UBUNTU, "sudo ubuntu-drivers install nvidia:585", "no driver '585'", "595"),
    (UBUNTU, "sudo ubuntu-drivers install nvidia-580", "takes a branch", "nvidia:580"),
    (UBUNTU, "ubuntu-drivers devices --gpgpu", "devices: no option --gpgpu", ""),
    (UBUNTU, "sudo ubuntu-drivers --recommended list", "ubuntu-drivers: no option", ""),
    (UBUNTU, "sudo ubuntu-drivers instal", "no command 'instal'", "install"),
    (
        UBUNTU,
        "sudo apt install -y nvidia-driver-585",
        "no package 'nvidia-driver-585'",
        "nvidia-driver-5",
    ),
    (RHEL, "sudo dnf install nvidia-open", "waits for an answer", "add -y"),
    (RHEL, "sudo dnf module enable nvidia-driver:open-dkms", "dnf module enable waits", "add -y"),
    (RHEL, "sudo dnf module enabel -y nvidia-driver", "no command 'enabel'", "enable"),
    (RHEL, "sudo dnf install -y nvidia-opn", "RHEL 9 has no package 'nvidia-opn'", "nvidia-open"),
    (RHEL, "sudo dnf install -y --nogpgcheck gcc", "check of signatures off", "rpm --import"),
    (
        RHEL,
        "sudo dnf config-manager addrepo --from-repofile=https://a.org/a.repo",
        "no config-manager addrepo",
        "--add-repo",
    ),
    (FEDORA, "sudo dnf config-manager --add-repo https://a.org/a.repo", "dnf 5", "addrepo"),
    (RHEL, "sudo apt update", "apt is not a tool of RHEL 9", "data-system"),
    (FEDORA, "sudo dnf config-manager --disable a", "dnf 5 of Fedora", "addrepo"),
    (RHEL, "sudo dnf install -y --nodoc gcc", "no option --nodoc", "--nodocs"),
    (RHEL, "sudo rpm -i --nodeps a.rpm", "switches off", "dnf install"),
    (RHEL, "sudo rpm -i --noverify a.rpm", "switches off", "dnf install"),
    (RHEL, "sudo subscription-manager register --username me --password x", "history", "leave"),
    (RHEL, "sudo subscription-manager repos --available", "no option --available", "--disable"),
    (RHEL, "sudo subscription-manager registr", "no command 'registr'", "register"),
]


@pytest.mark.parametrize(
    ("distributions", "source", "problem", "mend"), REFUSED, ids=[row[1] for row in REFUSED]
)
def test_refused_with_its_mend(
    distributions: tuple[str, ...], source: str, problem: str, mend: str
) -> None:
    with pytest.raises(PageError) as refusal:
        check(source, distributions)
    assert str(refusal.value).startswith("page.md:100: ")
    assert problem in refusal.value.problem
    assert mend in refusal.value.mend


def test_the_line_of_the_package_is_named() -> None:
    with pytest.raises(PageError, match=r"page\.md:102"):
        check("sudo apt install -y git \\\n  curl \\\n  pciutil")


# --- the archive ----------------------------------------------------------------------------------


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the archive says to the words of a command; nothing wrong for others."""
    said: dict[str, str] = {}

    def simulate(distribution: str, words: list[str]) -> archive.Answer | None:
        problem = said.get(" ".join(words), "")
        return archive.Answer(problem, "2026-11-21") if distribution in DEBIAN else None

    monkeypatch.setattr(archive, "simulate", simulate)
    monkeypatch.setattr(archive, "names", lambda *_: ["pciutils"])
    return said


def test_the_record_tells_what_was_simulated(answers: dict[str, str]) -> None:
    found = check("sudo apt install -y git nvidia-open", ("debian12", "ubuntu24.04"))
    said = sentences.text(found.how, "en")
    assert "simulated with apt against the Debian archive of 2026-11-21 (Debian 12)" in said
    assert "checked against the facts (Ubuntu 24.04, repository of NVIDIA)" in said
    assert "2026-11-21 的 Debian 软件仓库模拟（Debian 12）" in sentences.text(found.how, "zh")


def test_what_apt_refuses_is_refused(answers: dict[str, str]) -> None:
    answers["pciutil"] = "E: Unable to locate package pciutil"
    with pytest.raises(PageError, match="no package 'pciutil'\n    did you mean 'pciutils'"):
        check("sudo apt install -y pciutil")
    answers["gcc-12=1"] = "E: Version '1' for 'gcc-12' was not found"
    with pytest.raises(PageError, match="apt cannot install gcc-12=1: E: Version '1'"):
        check("sudo apt install -y gcc-12=1")


def test_options_that_change_an_installation_are_passed_on(answers: dict[str, str]) -> None:
    answers["--no-install-recommends git"] = "E: seen"
    with pytest.raises(PageError, match="seen"):
        check("sudo apt install -y --no-install-recommends git")


# --- for which distributions ----------------------------------------------------------------------

INSTALL = "```bash{attributes}\nsudo apt install -y git\n```\n"


def distributions_of(tmp_path: Path, text: str, name: str = "page.md") -> tuple[str, ...]:
    path = tmp_path / name
    path.write_text("# Page {#page}\n\n" + text, encoding="utf-8", newline="\n")
    (one,) = kinds.snippets(loading.load(path))
    return one.distributions


def in_tab(title: str) -> str:
    fence = INSTALL.format(attributes="").replace("\n", "\n    ")
    return f'=== "{title}"\n\n    {fence}'.rstrip() + "\n"


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        (INSTALL.format(attributes=""), "page.md", DEBIAN),
        (INSTALL.format(attributes=' {data-system="ubuntu24.04"}'), "page.md", ("ubuntu24.04",)),
        (INSTALL.format(attributes=""), "ubuntu.md", UBUNTU),
        (in_tab("Debian 13"), "ubuntu.md", ("debian13",)),
        (in_tab("Ubuntu, WSL2"), "page.md", UBUNTU),
        (in_tab("Debian, Ubuntu"), "page.md", (*DEBIAN, *UBUNTU)),
        (in_tab("linux-generic-hwe-24.04"), "ubuntu.md", ("ubuntu24.04",)),
        (in_tab("RHEL, Rocky, Alma 9"), "page.md", ("rhel9",)),
        (in_tab("Fedora"), "rhel.md", FEDORA),
    ],
)
def test_for_which_distributions(
    tmp_path: Path, text: str, name: str, found: tuple[str, ...]
) -> None:
    assert distributions_of(tmp_path, text, name) == found


def test_a_distribution_that_is_not_known(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"page.md:3: data-system: no distribution 'debian11'"):
        distributions_of(tmp_path, INSTALL.format(attributes=' {data-system="debian11"}'))


def test_only_commands_are_for_a_distribution(tmp_path: Path) -> None:
    text = '```toml {data-system="debian12"}\na = 1\n```\n'
    with pytest.raises(PageError, match="data-system does not fit"):
        distributions_of(tmp_path, text)


def test_a_wrong_package_on_a_page_is_caught_with_its_line(tmp_path: Path) -> None:
    project = Project(tmp_path)
    fence = '```bash {data-system="ubuntu24.04"}\nsudo apt install -y git build-essentia\n```\n'
    project.edit("## Program", fence + "\n## Program")
    caught(
        project,
        "docs/en/page.md:18",
        "Ubuntu 24.04 has no package 'build-essentia'",
        "did you mean 'build-essential'?",
    )
