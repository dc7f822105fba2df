"""The commands of Red Hat's family run in throw-away roots, with stand-ins for its packages.

dnf and rpm are Debian's; what their packages are called and need is in ``cases/rpms.yml``.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.pages import loading
from torchproof.project import DOCS, relative
from torchproof.record.typed import STAND_INS
from torchproof.roots import dnf, making, rpms, state, ways

THIS = relative(Path(__file__))
ROWS = Path(__file__).with_name("cases") / "rpms.yml"
RELEASES = ("rhel9", "rhel10")
PAGES = ("cuda/index", "driver/maintain", "driver/rhel", "driver/server", "machines/docker")
BRANCH, LTS = facts.lookup("gpus.7.0.last_driver"), facts.lookup("cuda.lts")
FIRMWARE = "nvidia-gpu-firmware"
# What the pages name under what stays. The state of a module that was reset stays with dnf.
HEADERS = {"kernel-devel", "kernel-devel-matched", "kernel-headers"}
REPOSITORIES = {"epel-release", "etc/yum.repos.d/epel.repo", "etc/yum.repos.d/rocky.repo"}
KEPT = {"gpg-pubkey", "etc/dnf/modules.d/nvidia-driver.module"}
LOCKS = {"python3-dnf-plugin-versionlock"}


@pytest.fixture(scope="module")
def commands() -> dict[str, Snippet]:
    """The commands of the pages by id; a fence is the same in every language."""
    loaded = [kinds.snippets(loading.load(DOCS / f"en/{name}.md")) for name in PAGES]
    return {it.id.removeprefix("driver/"): it for page in loaded for it in page}


@pytest.fixture
def root(release: str) -> Iterator[dnf.Root]:
    if reason := making.missing():
        pytest.skip(reason)
    base = dnf.base(ROWS, RELEASES)
    if base is None:
        pytest.skip("needs the Debian archive, and TORCHPROOF_NETWORK=1 to ask it")
    with base.copy(release) as root:
        yield root


@pytest.fixture
def way(root: dnf.Root, request: pytest.FixtureRequest) -> Iterator[ways.Way]:
    """What is typed in it is taken into the record with --record, else it has to be there."""
    way = ways.Way(root)
    yield way
    done = [(snippet, False) for snippet, _ in way.done]  # each was solved and installed
    if request.config.getoption("--record"):
        STAND_INS.write(root.release, done)
    assert not (found := STAND_INS.stale(root.release, done, THIS)), "\n".join(found)


def typed(way: ways.Way, commands: dict[str, Snippet], *ids: str) -> str:
    return "".join([way.go(commands[it]) for it in ids])


def installed(root: dnf.Root, word: str = "nvidia") -> dict[str, str]:
    """The packages with the word in their names, without the firmware of the kernel."""
    return {it: v for it, v in root.packages().items() if word in it and it != FIRMWARE}


def branches(versions: dict[str, str]) -> set[str]:
    """Of versions such as 3:580.95.05-1.el9."""
    return {it.split(":")[1].split(".")[0] for it in versions.values()}


def inline(command: str) -> str:
    """A command that the page has in a sentence."""
    assert f"`{command}`" in (DOCS / "en/driver/rhel.md").read_text(encoding="utf-8")
    return command


def undone(undo: Snippet, before: state.State, root: dnf.Root, *named: set[str]) -> None:
    ways.undone([undo], before, root.state(), set().union(*named, KEPT))


@pytest.mark.parametrize("release", ["rhel9"])
def test_the_driver_of_a_stream_is_installed_and_undone(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    before = root.state()
    typed(way, commands, *(f"rhel#prepare-{number}" for number in (1, 5, 6, 7)))
    assert "kernel-devel-0" in typed(way, commands, "rhel#prepare-16")
    prepared = root.state()
    typed(way, commands, "rhel#nvidia-1", "rhel#nvidia-4", "rhel#nvidia-5")
    drivers = installed(root)
    assert {"nvidia-driver", "nvidia-driver-cuda", "kmod-nvidia-open-dkms"} <= drivers.keys()
    listed = typed(way, commands, "maintain#have-4")
    assert all(f"{it}-" in listed for it in drivers)
    typed(way, commands, "maintain#hold-4", "maintain#hold-5")
    held = typed(way, commands, "maintain#hold-9")
    assert all(f"{it}-" in held for it in drivers)
    typed(way, commands, "maintain#hold-12")
    assert "nvidia" not in typed(way, commands, "maintain#hold-9")
    typed(way, commands, "rhel#undo-1", "rhel#undo-2", "rhel#undo-6")
    undone(commands["rhel#undo-1"], prepared, root, LOCKS)
    for it in ("config-manager --set-disabled crb", "remove -y epel-release"):
        assert root.run(inline(f"sudo dnf {it}")).returncode == 0
    # config-manager writes the file of the repositories in its own form.
    undone(commands["rhel#undo-6"], before, root, HEADERS, LOCKS, {"etc/yum.repos.d/rocky.repo"})
    assert "crb" not in root.run("dnf repolist --enabled").stdout


@pytest.mark.parametrize("release", ["rhel9"])
def test_the_last_branch_of_old_gpus_is_a_stream_and_another_attempt_is_reset(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    typed(way, commands, "rhel#prepare-9", "rhel#prepare-10")
    prepared = root.state()
    # An attempt before, with the stream of the open modules.
    typed(way, commands, "rhel#nvidia-1", "rhel#nvidia-4")
    enable, install = (commands[f"rhel#{it}"] for it in ("nvidia-8", "nvidia-9"))
    ways.go(root, enable, {enable.id: "not possible to switch enabled streams"})
    ways.go(root, install, {install.id: "filtered out by modular filtering"})
    typed(way, commands, "rhel#modular-1", "rhel#nvidia-8", "rhel#nvidia-9")
    assert installed(root, "kmod-nvidia").keys() == {"kmod-nvidia-latest-dkms"}
    drivers = installed(root)
    typed(way, commands, "maintain#update-5")
    assert installed(root) == drivers
    assert branches(drivers) == {BRANCH}
    typed(way, commands, "maintain#remove-5", "maintain#remove-6", "rhel#undo-6")
    undone(commands["maintain#remove-5"], prepared, root)


@pytest.mark.parametrize("release", ["rhel9"])
def test_another_branch_is_another_stream(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    typed(way, commands, "rhel#prepare-5", "rhel#nvidia-1", "rhel#nvidia-4", "server#headless-6")
    assert "nvidia-driver" not in root.packages()
    typed(way, commands, "server#fabric-4")
    newest = installed(root, "nvidia-driver")
    typed(way, commands, "maintain#update-10")
    assert installed(root, "nvidia-driver").keys() == newest.keys()
    assert branches(newest) != branches(installed(root, "nvidia-driver")) == {LTS}


@pytest.mark.parametrize("release", ["rhel10"])
def test_a_lock_keeps_the_branch_and_is_released(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    typed(way, commands, "rhel#prepare-12", "rhel#prepare-13")
    prepared = root.state()
    typed(way, commands, *(f"rhel#nvidia-{number}" for number in (2, 10, 11, 12)))
    drivers = installed(root)
    assert branches(drivers) == {BRANCH}
    typed(way, commands, "maintain#update-5")
    assert installed(root) == drivers
    typed(way, commands, "rhel#undo-3")
    # The lock outlives the driver, as the page says: the old branch would come again.
    ways.go(root, commands["rhel#nvidia-6"])
    assert branches(installed(root, "nvidia-driver")) == {BRANCH}
    typed(way, commands, "rhel#undo-3", "rhel#undo-4", "rhel#nvidia-6")
    assert branches(installed(root, "nvidia-driver")) != {BRANCH}
    typed(way, commands, "maintain#hold-6", "maintain#hold-12", "maintain#remove-7", "rhel#undo-6")
    undone(commands["rhel#undo-3"], prepared, root, LOCKS)


@pytest.mark.parametrize("release", RELEASES)
def test_the_container_toolkit_survives_the_driver_and_is_undone(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    number = re.sub(r"\D", "", release)
    add = {"9": "rhel#nvidia-1", "10": "rhel#nvidia-2"}[number]
    typed(way, commands, "machines/docker#install-3")
    before = root.state()
    typed(way, commands, "machines/docker#toolkit-8")
    tools = installed(root)
    assert {"nvidia-container-toolkit", "libnvidia-container1"} <= tools.keys()
    typed(way, commands, {"9": "rhel#prepare-9", "10": "rhel#prepare-12"}[number], add)
    if number == "9":
        typed(way, commands, "rhel#nvidia-4")
    typed(way, commands, {"9": "rhel#nvidia-5", "10": "rhel#nvidia-6"}[number], "maintain#remove-7")
    assert installed(root) == tools and FIRMWARE in root.packages()
    if number == "9":
        typed(way, commands, "rhel#undo-2")
    typed(way, commands, "rhel#undo-6", "machines/docker#undo-4")
    undone(commands["machines/docker#undo-4"], before, root, REPOSITORIES)


@pytest.mark.parametrize("release", ["rhel9"])
def test_the_toolkit_of_cuda_is_undone(
    commands: dict[str, Snippet], release: str, root: dnf.Root, way: ways.Way
) -> None:
    before = root.state()
    typed(way, commands, "cuda/index#install-5")
    assert {it for it in root.packages() if it.startswith("cuda-")} > {"cuda-toolkit-13-2"}
    typed(way, commands, "cuda/index#undo-5", "cuda/index#undo-6")
    undone(commands["cuda/index#undo-5"], before, root)


# --- what is wrong is found -----------------------------------------------------------------------

REPOSITORY = "sudo dnf config-manager --add-repo {}/rhel9/x86_64/cuda-rhel9.repo"
STREAM = "sudo dnf module enable -y nvidia-driver:{}"
WRONG = {
    "a pattern that fits nothing of it": (
        "sudo dnf remove -y 'nvidia-drv*'",
        "package dkms stays",
    ),
    "a stream that does not exist": (STREAM.format("open"), "ended with 1"),
    "a name that does not exist": ("sudo dnf install -y nvidia-opens", "ended with 1"),
    "an address with a typo": (
        REPOSITORY.format("https://developer.download.nvidia.com/compute/cuda/repo"),
        "ended with 1",
    ),
    "a host that does not exist": (
        REPOSITORY.format("https://developers.download.nvidia.com/compute/cuda/repos"),
        "ended with 1",
    ),
    "a question": ("sudo dnf remove nvidia-open", "ended with 1"),
    "a pattern that takes the firmware too": (
        "sudo dnf remove -y 'nvidia-*'",
        "package nvidia-gpu-firmware is gone",
    ),
}


@pytest.mark.parametrize("release", ["rhel9"])
def test_what_is_wrong_is_told_with_file_and_line(
    release: str, root: dnf.Root, tmp_path: Path
) -> None:
    ready = [
        REPOSITORY.format(facts.lookup("distributions.nvidia")),
        "sudo dnf install -y epel-release",
    ]
    do = [STREAM.format("open-dkms"), "sudo dnf install -y nvidia-open"]
    for it in ready:
        assert root.run(it).returncode == 0
    before = root.state()
    for it in do:
        assert root.run(it).returncode == 0
    for what, (command, told) in WRONG.items():
        path = tmp_path / "page.md"
        path.write_text(f"---\n---\n# Do {{#do}}\n\n```bash\n{command}\n```\n")
        (wrong,) = kinds.snippets(loading.load(path))
        with pytest.raises(PageError, match=rf"(?s)page\.md:5: .*{told}"):
            ways.go(root, wrong)
            ways.undone([wrong], before, root.state(), KEPT)
            pytest.fail(f"{what} passes")


def test_a_stand_in_that_no_source_states_is_refused(tmp_path: Path) -> None:
    text = ROWS.read_text(encoding="utf-8").replace("source: firmware", "source: nobody", 1)
    (tmp_path / "rpms.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"rpms.yml: no source states \['linux-firmware'\]"):
        rpms.repositories(tmp_path / "rpms.yml", "rhel9")
