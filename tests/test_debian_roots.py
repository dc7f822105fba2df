"""The ways of the Debian page run in throw-away roots of Debian 12 and 13, and undo themselves."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import debian_machines
import pytest
from debian_machines import (
    CONFLICTS,
    FORMS,
    KERNEL,
    KEYRING,
    USUAL,
    forms,
    kept_by_suggestion,
    lay,
    one_line,
)

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.pages import loading
from torchproof.project import DOCS, ROOT, relative
from torchproof.record.typed import ROOTS
from torchproof.roots import entering, making, state, ways
from torchproof.source.model import Page
from torchproof.targets.distributions import DEBIAN

pytestmark = pytest.mark.daily

THIS = relative(Path(__file__))
PAGE = DOCS / "en/driver/debian.md"  # a fence is the same in every language
HEADLESS = "server#headless-4"
DRIVER = ("nvidia-driver", "linux-headers-amd64", "firmware-misc-nonfree")
# A root has no kernel to restart; what pip installs is resolved elsewhere.
NOT_TYPED = ("reboot", "pip")
# In a root there is no EFI, and no mokutil before it is installed.
ENDS = {"driver/debian#prepare-6": "command not found"}
# Headings whose commands are typed here, and those whose are not, with the reason.
TYPED = {"prepare", "archive", "interrupted", "signed-by", "undo", "stays"}
ELSEWHERE = {
    **dict.fromkeys(("nvidia", "other-folder"), "typed with stand-ins: test_nvidia_roots.py"),
    "see": "needs a GPU",
}


@pytest.fixture(scope="module")
def page() -> Page:
    return loading.load(PAGE)


@pytest.fixture(scope="module")
def others() -> dict[str, Snippet]:
    """The commands of the pages beside it that a root can show, by id."""
    names = ("maintain", "secure-boot", "server")
    loaded = [kinds.snippets(loading.load(DOCS / f"en/driver/{name}.md")) for name in names]
    return {it.id.removeprefix("driver/"): it for page in loaded for it in page}


@pytest.fixture
def base(distribution: str) -> making.Base:
    return debian_machines.base(distribution)


@pytest.fixture
def root(base: making.Base) -> Iterator[making.Root]:
    with base.copy() as root:
        yield root


def candidate(policy: str) -> str:
    """The branch of the driver that apt would install; its version moves with the archive."""
    found = next(it.split()[1] for it in policy.splitlines() if it.startswith("  Candidate:"))
    return found.split(".")[0]


def in_the_table(distribution: str) -> str:
    """The branch of the version that the page promises."""
    row = {"debian12": "debian_12_security", "debian13": "debian_13"}[distribution]
    return facts.lookup(f"distributions.{row}.nvidia-driver").split(".")[0]


def test_each_command_of_the_page_is_typed_here_or_said_to_be_elsewhere(page: Page) -> None:
    commands = {it.fence.heading for it in kinds.snippets(page) if it.kind is kinds.COMMAND}
    assert commands == TYPED | set(ELSEWHERE)


def test_the_build_machine_says_what_it_has() -> None:
    """In the words of .ci/run; it asks before there is a Python."""
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    function = re.search(r"^find_roots\(\) \{.*?^\}", script, re.M | re.S)[0]
    asked = ["bash", "-c", f"{function}\nfind_roots"]
    said = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True).stdout
    assert said.strip() == (entering.possible() or "none")


def below(root: making.Root, name: str) -> list[str]:
    """What an installed package needs or recommends: of the firmware, its parts on Debian 13."""
    said = root.run(f"dpkg-query --show --showformat '${{Depends}}, ${{Recommends}}' {name}").stdout
    return re.findall(r"(?:^|, )([a-z0-9.+-]+)", said)


def on_record(request: pytest.FixtureRequest, distribution: str, way: ways.Way) -> None:
    debian_machines.on_record(request, ROOTS, distribution, way.done, THIS)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_debians_driver_is_installed_and_undone(
    request: pytest.FixtureRequest, page: Page, distribution: str, root: making.Root
) -> None:
    way = ways.Way(root, ENDS)

    def go(*headings: str) -> dict[str, str]:
        typed = ways.commands(page, distribution, headings, NOT_TYPED)
        return {it.id: way.go(it) for it in typed}

    lay(root, forms(root.suite)[USUAL[distribution]])
    assert root.run(f"sudo apt-get install -y {' '.join(KERNEL)}").returncode == 0
    before = state.of(root.folder)
    go("prepare")
    prepared = state.of(root.folder)
    said = go("archive")
    assert candidate(said["driver/debian#archive-3"]) == in_the_table(distribution)
    installed = state.of(root.folder).packages
    assert all(installed[it].startswith("installed ") for it in DRIVER)
    go("undo")
    undo, rest = (ways.commands(page, distribution, [it], NOT_TYPED) for it in ("undo", "stays"))
    named = {"firmware-misc-nonfree", *below(root, "firmware-misc-nonfree")}
    named |= kept_by_suggestion(root)
    ways.undone(undo, prepared.bare, state.of(root.folder).bare, named)
    go("stays")
    ways.undone(rest, before, state.of(root.folder))
    on_record(request, distribution, way)


@pytest.mark.parametrize(("distribution", "form"), FORMS)
def test_the_lines_for_the_areas_fit_each_form_of_sources(
    request: pytest.FixtureRequest, page: Page, distribution: str, form: str, root: making.Root
) -> None:
    way = ways.Way(root)
    lay(root, forms(root.suite)[form])
    before = state.of(root.folder)
    areas, update, policy = ways.commands(page, distribution, ["archive"], NOT_TYPED)[:3]
    *_, sources, _ = ways.commands(page, distribution, ["undo"], NOT_TYPED)
    written = ways.go(root, areas)
    assert written == (root.folder / "etc/apt/sources.list.d/debian-nonfree.list").read_text()
    if (distribution, form) in CONFLICTS:
        ways.go(root, update, {update.id: "Conflicting values set for option Signed-By"})
        remove, own, keys = ways.commands(page, distribution, ["signed-by"])
        way.go(remove)
        assert all("/etc/apt/sources.list:" in it for it in way.go(own).splitlines())
        assert all("signed-by=" in it for it in way.go(keys).splitlines())
    else:
        ways.go(root, update)
        # A list of mirrors has the archive alone, without its security updates.
        if form != "a list of mirrors":
            assert candidate(ways.go(root, policy)) == in_the_table(distribution)
        ways.go(root, sources)
    ways.go(root, update)
    ways.undone([sources], before, state.of(root.folder))
    on_record(request, distribution, way)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_an_attempt_that_broke_off_is_undone(
    page: Page, distribution: str, root: making.Root
) -> None:
    """A package installed by hand whose dependencies are missing: apt does nothing any more."""
    lay(root, forms(root.suite)[USUAL[distribution]])
    before = state.of(root.folder)
    areas, update = ways.commands(page, distribution, ["archive"], NOT_TYPED)[:2]
    _, upgrade = ways.commands(page, distribution, ["prepare"], NOT_TYPED)[:2]
    undo, rest = (ways.commands(page, distribution, [it], NOT_TYPED) for it in ("undo", "stays"))
    for it in (areas, update):
        ways.go(root, it)
    fetch = "cd /tmp && apt-get download nvidia-smi && sudo dpkg --install nvidia-smi_*.deb"
    assert "dependency problems" in root.run(fetch).stdout
    said = "Unmet" if distribution == "debian12" else "Unsatisfied"
    ways.go(root, upgrade, {upgrade.id: f"{said} dependencies"})
    for it in (*undo, upgrade, *rest):
        ways.go(root, it)
    ways.undone(undo, before, state.of(root.folder))


# It tells dpkg's shell of each package, and ends it at the first that is unpacked.
KILL = '--status-logger=grep -m1 ": unpacked" >/dev/null && kill -9 $PPID'


@pytest.mark.parametrize("distribution", DEBIAN)
def test_an_installation_that_was_killed_is_finished(
    request: pytest.FixtureRequest, page: Page, distribution: str, root: making.Root
) -> None:
    way = ways.Way(root)
    lay(root, forms(root.suite)[USUAL[distribution]])
    areas, update, _, install = ways.commands(page, distribution, ["archive"], NOT_TYPED)[:4]
    for it in (areas, update):
        ways.go(root, it)
    killed = root.run(f"{install.fence.source} -o DPkg::Options::='{KILL}'")
    assert killed.returncode, killed.stdout
    ways.go(root, install, {install.id: "dpkg was interrupted"})
    for it in ways.commands(page, distribution, ["interrupted"], NOT_TYPED):
        way.go(it)
    ways.go(root, install)
    assert not [it for it in root.packages().values() if not it.startswith("installed ")]
    assert all(it in root.packages() for it in ("nvidia-driver", "nvidia-smi"))
    on_record(request, distribution, way)


def installed(root: making.Root, word: str) -> set[str]:
    return {
        name
        for name, status in state.packages(root.folder).items()
        if word in name and status.startswith("installed ")
    }


@pytest.mark.parametrize("distribution", DEBIAN)
def test_a_driver_without_a_desktop_is_held_released_and_removed(
    request: pytest.FixtureRequest,
    page: Page,
    others: dict[str, Snippet],
    distribution: str,
    root: making.Root,
) -> None:
    """The commands of the server's page, then those of the page on what comes after."""
    way = ways.Way(root)

    def go(*ids: str) -> str:
        return "".join([way.go(others[it]) for it in ids])

    lay(root, forms(root.suite)[USUAL[distribution]])
    for it in ways.commands(page, distribution, ["archive"], NOT_TYPED)[:2]:
        ways.go(root, it)
    prepared = f"sudo apt-get install -y {' '.join(KERNEL)} linux-headers-amd64"
    assert root.run(prepared).returncode == 0
    before = state.of(root.folder)
    go(HEADLESS, "maintain#update-3", "maintain#update-4")
    of_nvidia = installed(root, "nvidia") | {"libcuda1"}
    assert {"nvidia-kernel-dkms", "nvidia-persistenced", "libcuda1"} <= of_nvidia
    listed = go("maintain#have-3")
    assert all(f"{name}/" in listed for name in of_nvidia - {"libcuda1"})
    go("maintain#hold-2")
    # Of every architecture, as apt-mark names it.
    assert {it.split(":")[0] for it in go("maintain#hold-8").split()} == of_nvidia
    remove = others["maintain#remove-3"]
    ways.go(root, remove, {remove.id: "eld packages"})
    go("maintain#hold-11")
    assert go("maintain#hold-8") == ""
    go("maintain#remove-3", "maintain#remove-4")
    assert not installed(root, "nvidia")
    after = state.of(root.folder)
    ways.undone([remove], before.bare, after.bare, kept_by_suggestion(root))
    on_record(request, distribution, way)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_what_keeps_nouveau_away_is_seen_and_taken_back(
    request: pytest.FixtureRequest,
    others: dict[str, Snippet],
    distribution: str,
    root: making.Root,
) -> None:
    way = ways.Way(root)
    lay(root, forms(root.suite)[USUAL[distribution]])
    assert root.run("sudo apt-get install -y initramfs-tools").returncode == 0
    before = state.of(root.folder)
    write, see, build, back = (others[f"secure-boot#nouveau-{n}"] for n in (3, 2, 5, 8))
    find, remove, again = (others[f"maintain#remove-{number}"] for number in (8, 9, 11))
    for it in (write, see, build):
        said = way.go(it)
        assert it is not see or "blacklist nouveau" in said
    assert "blacklist-nouveau.conf:" in way.go(find)
    way.go(back)
    ways.undone([back], before, state.of(root.folder))
    for it in (write, remove, again):
        way.go(it)
    ways.undone([remove], before, state.of(root.folder))
    on_record(request, distribution, way)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_apt_reads_what_keeps_it_from_updating_the_driver(
    request: pytest.FixtureRequest,
    others: dict[str, Snippet],
    distribution: str,
    root: making.Root,
) -> None:
    way = ways.Way(root)
    lay(root, forms(root.suite)[USUAL[distribution]])
    before = state.of(root.folder)
    write, see, back = (others[f"server#no-surprises-{number}"] for number in (2, 3, 4))
    way.go(write)
    listed = way.go(see)
    assert all(f'"{name}"' in listed for name in ("linux-", "nvidia-", "libnvidia-"))
    way.go(back)
    ways.undone([back], before, state.of(root.folder))
    on_record(request, distribution, way)


# --- what is wrong is found -----------------------------------------------------------------------

WRONG = {
    "an undo that leaves a package": (
        ["sudo apt install -y libsensors5"],
        ["sudo apt purge -y libsensors5"],
        ":9: after these commands it is not as before:\npackage .* stays",
    ),
    "an undo that leaves the settings": (
        ["sudo apt install -y libsensors-config"],
        ["sudo apt remove -y libsensors-config"],
        ":9: after these commands .*\npackage libsensors-config stays: config-files",
    ),
    "an undo whose pattern matches nothing": (
        ["sudo apt install -y libsensors-config"],
        ["sudo apt purge -y '^libsensors-config$' '^cuda-drivers.*'"],
        ":9: .* ended with 100",
    ),
    "a source with a typo": (
        [
            "echo 'deb ARCHIVEs SUITE contrib' | sudo tee -a /etc/apt/sources.list",
            "sudo apt update",
        ],
        [],
        ":9: 'sudo apt update' ended with 100",
    ),
    "a key that is not there": (
        [
            f"echo 'deb [signed-by={KEYRING}s.gpg] ARCHIVE/ SUITE contrib'"
            " | sudo tee /etc/apt/sources.list.d/contrib.list",
            "sudo apt update",
        ],
        [],
        ":9: 'sudo apt update' ended with",
    ),
    "a source that stays": (
        ["echo '# mine' | sudo tee /etc/apt/sources.list.d/contrib.list"],
        ["sudo rm -f /etc/apt/sources.list.d/contribs.list"],
        ":9: after these commands it is not as before:\nfile etc/apt/sources.list.d/contrib.list",
    ),
    "a package that does not exist": (
        ["sudo apt install -y dkmss"],
        [],
        ":5: 'sudo apt install -y dkmss' ended with 100",
    ),
    "a question": (["sudo apt install dkms"], [], ":5: 'sudo apt install dkms' ended with 1"),
    "a program of the administrator": (["policy-rc.d"], [], ":5: .*command not found"),
    "a hold that stays": (
        ["sudo apt-mark hold dpkg"],
        ["apt-mark showhold"],
        ":9: after these commands it is not as before:\n.*hold dpkg stays",
    ),
}


def made_up(tmp_path: Path, suite: str, commands: list[str]) -> Page:
    """A page whose first command opens at line 5, each other four lines below the one before."""
    path = tmp_path / "page.md"
    fences = "".join(f"```bash\n{it}\n```\n\n" for it in commands)
    fences = fences.replace("SUITE", suite).replace("ARCHIVE", making.served()[""])
    path.write_text(f"---\n---\n# Do {{#do}}\n\n{fences}")
    return loading.load(path)


@pytest.mark.parametrize("distribution", DEBIAN[:1])
def test_what_is_wrong_is_told_with_file_and_line(
    distribution: str, base: making.Base, tmp_path: Path
) -> None:
    for what, (do, undo, told) in WRONG.items():
        with base.copy() as root:
            lay(root, one_line(root.suite))
            before = state.of(root.folder)
            typed = ways.commands(made_up(tmp_path, root.suite, [*do, *undo]), distribution, ["do"])
            with pytest.raises(PageError, match=rf"(?s)page\.md{told}"):
                for it in typed:
                    ways.go(root, it)
                ways.undone(typed[len(do) :], before, state.of(root.folder))
                pytest.fail(f"{what} passes")
