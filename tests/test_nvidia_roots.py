"""The ways over NVIDIA's repositories run in throw-away roots of Debian, with stand-ins for them.

apt and dpkg are Debian's, as are all packages of Debian; what NVIDIA's are called, need and bring
is in ``cases/debs.yml``.
"""

from collections.abc import Iterator
from pathlib import Path

import debian_machines
import pytest
from debian_machines import USUAL, forms, lay

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.pages import loading
from torchproof.project import relative
from torchproof.record.typed import STAND_INS
from torchproof.roots import debs, making, state, ways
from torchproof.targets.distributions import DEBIAN

pytestmark = pytest.mark.daily

THIS = relative(Path(__file__))
PAGES = (
    *("cuda/cudnn", "cuda/index", "driver/debian", "driver/maintain", "driver/server"),
    *("machines/docker", "reference/commands"),
)
LAST, LTS = facts.lookup("gpus.7.0.last_driver"), facts.lookup("cuda.lts")
PRODUCTION = facts.lookup("cuda.production")
FETCH = {"debian12": "driver/debian#nvidia-2", "debian13": "driver/debian#nvidia-1"}


@pytest.fixture(scope="module")
def commands() -> dict[str, Snippet]:
    return debian_machines.commands(*PAGES)


@pytest.fixture
def form(distribution: str) -> str:
    return USUAL[distribution]


@pytest.fixture
def root(distribution: str, form: str) -> Iterator[making.Root]:
    with debian_machines.base(distribution).copy() as root:
        lay(root, forms(root.suite)[form])
        yield root


@pytest.fixture
def way(root: making.Root, distribution: str, request: pytest.FixtureRequest) -> Iterator[ways.Way]:
    """What is typed in it is taken into the record with --record, else it has to be there."""
    way = ways.Way(root)
    yield way
    done = [(snippet, False) for snippet, _ in way.done]  # each was solved and installed
    debian_machines.on_record(request, STAND_INS, f"nvidia-{distribution}", done, THIS)


def typed(way: ways.Way, commands: dict[str, Snippet], *ids: str) -> str:
    return "".join([way.go(commands[it]) for it in ids])


def installed(root: making.Root) -> dict[str, str]:
    """Versions by name of the packages of NVIDIA's repositories."""
    return {
        name: status.removeprefix("installed ")
        for name, status in root.packages().items()
        if name in root.beside and status.startswith("installed ")
    }


def branches(root: making.Root) -> set[str]:
    """Of the packages that have one."""
    found = {version.split(".")[0] for version in installed(root).values()}
    return {it for it in found if it.isdigit() and len(it) == 3}


def add(distribution: str) -> tuple[str, ...]:
    """The commands that add NVIDIA's repository, and Debian's area contrib."""
    return (FETCH[distribution], *(f"driver/debian#nvidia-{number}" for number in (3, 4, 5, 6)))


# Undone like the archive's driver: what stays is what the page names.
UNDO = tuple(f"driver/debian#undo-{number}" for number in (1, 2, 3, 4))
DRIVERS = {
    "open modules": (("nvidia-7", "nvidia-8"), PRODUCTION, "nvidia-kernel-open-dkms"),
    "the last branch of old GPUs": (("nvidia-9", "nvidia-10"), LAST, "nvidia-kernel-dkms"),
}


def undone(undo: Snippet, before: state.State, root: making.Root) -> None:
    """Of packages and their settings nothing stays but what only a suggestion keeps."""
    named = debian_machines.kept_by_suggestion(root)
    ways.undone([undo], before.bare, state.of(root.folder).bare, named)


@pytest.mark.parametrize("distribution", DEBIAN)
@pytest.mark.parametrize("what", DRIVERS)
def test_the_driver_of_a_branch_is_installed_and_undone(
    commands: dict[str, Snippet], distribution: str, what: str, root: making.Root, way: ways.Way
) -> None:
    before = state.of(root.folder)
    numbers, branch, modules = DRIVERS[what]
    typed(way, commands, *add(distribution))
    typed(way, commands, *(f"driver/debian#{it}" for it in numbers))
    there = installed(root)
    assert {"nvidia-driver", "nvidia-driver-cuda", modules} <= there.keys()
    assert branches(root) == {branch}
    assert "nvidia-driver-cuda/" in typed(way, commands, "driver/maintain#have-3")
    # Within the branch an update changes nothing: it has the newest already.
    typed(way, commands, "driver/maintain#update-3", "driver/maintain#update-4")
    assert installed(root) == there
    typed(way, commands, *UNDO)
    undone(commands[UNDO[0]], before, root)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_a_driver_without_a_desktop_changes_its_branch(
    commands: dict[str, Snippet], distribution: str, root: making.Root, way: ways.Way
) -> None:
    before = state.of(root.folder)
    typed(way, commands, *add(distribution), "driver/debian#nvidia-7")
    typed(way, commands, "driver/server#headless-5", "driver/server#fabric-3")
    there = installed(root)
    assert "nvidia-driver" not in there and "xserver-xorg-video-nvidia" not in there
    assert branches(root) == {PRODUCTION}
    fabric = typed(way, commands, "driver/server#error-802-2")
    assert "nvidia-fabricmanager/" in fabric and there["nvidia-fabricmanager"] in fabric
    typed(way, commands, "driver/maintain#update-8")
    assert f"nvidia-driver-pinning-{PRODUCTION}" not in root.packages()
    typed(way, commands, "driver/maintain#update-9")
    assert branches(root) == {LTS}
    typed(way, commands, "driver/maintain#hold-3", "driver/maintain#update-4")
    assert branches(root) == {LTS}
    typed(way, commands, "driver/maintain#update-11", "driver/maintain#update-4")
    assert max(branches(root)) > PRODUCTION
    typed(way, commands, "driver/maintain#remove-3", "driver/maintain#remove-4", *UNDO[2:])
    undone(commands["driver/maintain#remove-3"], before, root)


@pytest.mark.parametrize("distribution", DEBIAN)
def test_without_a_pinning_package_the_newest_branch_comes(
    commands: dict[str, Snippet], distribution: str, root: making.Root, way: ways.Way
) -> None:
    typed(way, commands, *add(distribution), "reference/commands#install-driver-2")
    assert min(branches(root)) > PRODUCTION


@pytest.mark.parametrize("distribution", DEBIAN)
def test_the_toolkit_of_cuda_and_cudnn_are_undone(
    commands: dict[str, Snippet], distribution: str, root: making.Root, way: ways.Way
) -> None:
    before = state.of(root.folder)
    if distribution == "debian13":
        typed(way, commands, "cuda/index#install-3")
    else:  # the page has the address of Debian 13, and says what to write on 12
        typed(way, commands, FETCH[distribution], *(f"driver/debian#nvidia-{it}" for it in (3, 6)))
        assert root.run("sudo apt install -y cuda-toolkit-13-2").returncode == 0
    toolkit = installed(root).keys() - {"cuda-keyring"}
    assert {"cuda-toolkit-13-2", "cuda-nvcc-13-2", "cuda-cudart-dev-13-2"} <= toolkit
    typed(way, commands, "cuda/cudnn#install-1")
    assert "cudnn9-cuda-13/" in typed(way, commands, "cuda/cudnn#install-2")
    assert "libcudnn9-cuda-13" in installed(root)
    typed(way, commands, "cuda/cudnn#undo-1", "cuda/cudnn#undo-2")
    assert installed(root).keys() == toolkit | {"cuda-keyring"}
    typed(way, commands, "cuda/index#undo-1")
    goes = typed(way, commands, "cuda/index#undo-2")
    assert "nvidia-driver" not in goes
    typed(way, commands, "cuda/index#undo-3", "cuda/index#custom-1", "cuda/index#undo-1")
    typed(way, commands, "cuda/index#undo-3", "cuda/index#undo-4")
    undone(commands["cuda/index#undo-1"], before, root)


MIRRORS = {"NVIDIA": ("toolkit-1", "toolkit-2", "toolkit-3"), "USTC": ("toolkit-6", "toolkit-7")}


@pytest.mark.parametrize("distribution", DEBIAN)
@pytest.mark.parametrize("host", MIRRORS)
def test_the_container_toolkit_is_undone(
    commands: dict[str, Snippet], distribution: str, host: str, root: making.Root, way: ways.Way
) -> None:
    typed(way, commands, *(f"machines/docker#{it}" for it in MIRRORS[host]))
    assert "nvidia-container-toolkit.list" in typed(way, commands, "machines/docker#signed-by-1")
    typed(way, commands, "machines/docker#toolkit-4")
    assert {"nvidia-container-toolkit", "libnvidia-container1"} <= installed(root).keys()
    typed(way, commands, "machines/docker#undo-3")
    assert not installed(root)
    left = [it for it in state.of(root.folder).files if "nvidia-container" in it]
    assert not left


# The forms that apt reads in ways of their own; the usual one is that of all tests above.
OTHER_FORMS = {"one line with a key", "sections", "a list of mirrors"}


@pytest.mark.parametrize(
    ("distribution", "form"), [it for it in debian_machines.FORMS if it[1] in OTHER_FORMS]
)
def test_the_source_stands_beside_each_form_of_sources(
    commands: dict[str, Snippet], distribution: str, form: str, root: making.Root, way: ways.Way
) -> None:
    before = state.of(root.folder)
    typed(way, commands, *add(distribution)[:-2])
    areas, update = (commands[it] for it in add(distribution)[-2:])
    way.go(areas)
    if (distribution, form) in debian_machines.CONFLICTS:
        ways.go(root, update, {update.id: "Conflicting values set for option Signed-By"})
    else:
        way.go(update)
        policy = root.run("apt-cache policy nvidia-open").stdout
        assert f"/{distribution}/" in policy
    typed(way, commands, *UNDO[2:], "driver/debian#prepare-1")
    ways.undone([commands[UNDO[3]]], before.bare, state.of(root.folder).bare)


def test_the_folder_of_another_release_is_seen_and_taken_back(
    commands: dict[str, Snippet], request: pytest.FixtureRequest
) -> None:
    """apt takes it; that the address names another release is all there is to see."""
    distribution = "debian13"
    fetch, other = commands[FETCH[distribution]], commands[FETCH["debian12"]]
    install, see, _, update = (commands[it] for it in add(distribution)[1:])
    purge, remove = (commands[f"driver/debian#other-folder-{number}"] for number in (1, 2))
    with debian_machines.base(distribution).copy() as root:
        lay(root, forms(root.suite)[USUAL[distribution]])
        way = ways.Way(root)
        for it in (other, install):
            ways.go(root, it)
        assert "/debian12/" in way.go(see)
        way.go(update)
        # Without the removal of the file the same package would be installed again.
        way.go(purge)
        for it in (fetch, install):
            ways.go(root, it)
        assert "/debian12/" in way.go(see)
        for it in (purge, remove, fetch, install):
            way.go(it)
        assert "/debian13/" in way.go(see) and "/debian12/" not in way.go(see)
        done = [(snippet, False) for snippet, _ in way.done]
        debian_machines.on_record(request, STAND_INS, f"nvidia-{distribution}", done, THIS)


# --- what is wrong is found -----------------------------------------------------------------------

KEYRING = "wget {}/cuda-keyring_1.1-1_all.deb"
WRONG = {
    "a host with a typo": (
        KEYRING.format("https://developers.download.nvidia.com"),
        "ended with 4",
    ),
    "a folder that is not there": (
        KEYRING.format("https://developer.download.nvidia.com/compute/cuda/repos/debian14/x86_64"),
        "ended with 8",
    ),
    "a branch of which there is no package": (
        "sudo apt install -y nvidia-driver-pinning-600",
        "ended with 100",
    ),
    "two branches at once": (
        "sudo apt install -y nvidia-driver-pinning-580 nvidia-driver-pinning-595",
        "ended with 100",
    ),
    "an undo that leaves the pin": (
        "sudo apt purge -y '^(libnvidia-|cuda-drivers).*' && sudo dpkg --purge cuda-keyring",
        "package nvidia-driver-pinning-595 stays",
    ),
    "an undo that leaves the source": (
        "sudo apt install -y ./cuda-keyring_1.1-1_all.deb && sudo apt remove -y cuda-keyring",
        "file etc/apt/sources.list.d/cuda-debian12-x86_64.list stays",
    ),
}


@pytest.mark.parametrize("distribution", DEBIAN[:1])
def test_what_is_wrong_is_told_with_file_and_line(
    commands: dict[str, Snippet], distribution: str, root: making.Root, tmp_path: Path
) -> None:
    before = state.of(root.folder)
    for it in (*add(distribution), "driver/debian#nvidia-7"):
        ways.go(root, commands[it])
    for what, (command, told) in WRONG.items():
        path = tmp_path / "page.md"
        path.write_text(f"---\n---\n# Do {{#do}}\n\n```bash\n{command}\n```\n")
        (wrong,) = kinds.snippets(loading.load(path))
        with pytest.raises(PageError, match=rf"(?s)page\.md:5: .*{told}"):
            ways.go(root, wrong)
            ways.undone([wrong], before.bare, state.of(root.folder).bare)
            pytest.fail(f"{what} passes")


def test_a_stand_in_that_no_source_states_is_refused(tmp_path: Path) -> None:
    text = debian_machines.ROWS.read_text(encoding="utf-8")
    (tmp_path / "debs.yml").write_text(text.replace("source: keyring", "source: nobody", 1))
    with pytest.raises(ValueError, match=r"debs.yml: no source states \['cuda-keyring'\]"):
        debs.repositories(tmp_path / "debs.yml", "debian12")
