"""What the pages write into a home or a folder, in those to throw away: it runs and undoes itself.

In the forms that readers have: nothing there yet, settings of their own, an earlier attempt.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.pages import loading
from torchproof.project import DOCS, relative
from torchproof.record.typed import HOME, ROOTS
from torchproof.roots import homes, state, ways

THIS = relative(Path(__file__))
PAGES = (
    *(
        "cuda/cudnn",
        "cuda/extension",
        "cuda/versions",
        "editors/jupyter",
        "fix/install",
        "python/conda",
        "python/conda-channels",
    ),
    *("python/mirrors", "python/upgrade", "python/uv", "python/venv", "reference/commands"),
    *("setup/install", "start/ubuntu", "start/wsl2"),
)
# What a program keeps for itself, whoever starts it.
OF_PROGRAMS = {"home/.jupyter/migrated", "home/.cache/uv/.lock", "home/.rustup/settings.toml"}
PIP = ".config/pip/pip.conf"
KERNEL = '{"argv": ["python"], "display_name": "mine", "language": "python"}'
CUDA_HOME = "export CUDA_HOME=/usr/local/cuda"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the homes of Linux")


@pytest.fixture(scope="module")
def commands() -> dict[str, Snippet]:
    """The commands of the pages by id; a fence is the same in every language."""
    loaded = [kinds.snippets(loading.load(DOCS / f"en/{name}.md")) for name in PAGES]
    return {it.id: it for page in loaded for it in page if it.kind is kinds.COMMAND}


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Callable[[ways.Way], None]:
    """With --record, take what ran into the record; else hold that it is there."""

    def on_record(way: ways.Way) -> None:
        if request.config.getoption("--record"):
            ROOTS.write(HOME, way.done)
        assert not (found := ROOTS.stale(HOME, way.done, THIS)), "\n".join(found)

    return on_record


def undone(undo: Snippet, before: state.State, after: state.State, *named: str) -> None:
    ways.undone([undo], before, after, {*named, *OF_PROGRAMS})


SETTINGS = {
    "nothing": {},
    "own settings": {PIP: "[global]\ntimeout = 60\n\n[install]\nno-warn-script-location = true\n"},
    "an earlier attempt": {PIP: "[global]\nindex-url = https://mirrors.example/simple\n"},
    "an empty file": {PIP: ""},
}


@pytest.mark.parametrize("form", SETTINGS)
def test_settings_of_pip_are_seen_and_taken_back(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], form: str
) -> None:
    with homes.home(SETTINGS[form]) as home:
        way = ways.Way(home)

        def go(*ids: str) -> str:
            return "".join([way.go(commands[it]) for it in ids])

        before, listed = home.state(), home.run("pip config --user list").stdout
        go("python/mirrors#set-1", "python/mirrors#proxy-4", "python/mirrors#certificate-2")
        assert go("python/mirrors#set-3") == f"{facts.lookup('mirrors.pypi')}\n"
        assert go("python/mirrors#priority-1").startswith(":env:.index-url=")
        debug = go("python/mirrors#priority-3")
        assert "~/.config/pip/pip.conf, exists: True\n    global." in debug
        go("python/mirrors#back-1", "python/mirrors#back-3", "python/mirrors#back-8")
        # All other settings are the same; the page says that pip writes the file anew.
        after = home.run("pip config --user list").stdout
        kept = [it for it in listed.splitlines() if not it.startswith("global.index-url")]
        assert after.splitlines() == kept
        undone(commands["python/mirrors#back-1"], before, home.state(), f"home/{PIP}")
        go(*(f"reference/commands#mirror-setting-{number}" for number in (1, 2, 3)))
        assert home.run("pip config --user list").stdout == after
        record(way)


def test_comments_in_the_file_of_pip_go_as_the_page_says(commands: dict[str, Snippet]) -> None:
    with homes.home({PIP: "# mine\n[global]\ntimeout = 60\n"}) as home:
        for it in ("set-1", "back-1"):
            ways.go(home, commands[f"python/mirrors#{it}"])
        assert (home.folder / PIP).read_text() == "[global]\ntimeout = 60\n\n"


def test_a_setting_in_the_old_file_of_pip_is_found_and_removed(
    commands: dict[str, Snippet],
) -> None:
    """Many guides write it there; ``pip config unset`` does not change that file."""
    old = ".pip/pip.conf"
    with homes.home({old: "[global]\nindex-url = https://mirrors.example/simple\n"}) as home:
        back, debug, see = (
            commands[f"python/mirrors#{it}"] for it in ("back-1", "priority-3", "back-8")
        )
        ways.go(home, back, {back.id: "Fatal Internal error [id=1]"})
        said = ways.go(home, debug)
        assert f"~/{old}, exists: True\n    global.index-url: https://mirrors.example" in said
        with pytest.raises(PageError, match="must fail"):
            ways.go(home, see)
        (home.folder / old).write_text("[global]\n")  # the line deleted, as the page says
        ways.go(home, see)


PROFILES = {
    "nothing": "",
    "own lines": "alias ll='ls -l'\n",
    "no end of the last line": "alias ll='ls -l'",
}


@pytest.mark.parametrize("form", PROFILES)
@pytest.mark.parametrize("times", [1, 2])
def test_lines_in_a_profile_are_read_by_new_terminals_and_deleted(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], form: str, times: int
) -> None:
    with homes.home({".bashrc": PROFILES[form]} if PROFILES[form] else {}) as home:
        way = ways.Way(home)
        write = commands["cuda/versions#profile-1"]
        for _ in range(times):
            way.go(write)
        said = home.run("bash -ic 'echo $CUDA_HOME; command -v ll; echo $PATH' 2>/dev/null").stdout
        lines = said.splitlines()
        assert lines[0] == "/usr/local/cuda" and lines[-1].startswith("/usr/local/cuda/bin:")
        assert ("alias ll='ls -l'" in lines) == bool(PROFILES[form])
        # Undo, as the page says: delete the lines that were written.
        written = write.fence.source.splitlines()[1:-1]
        profile = (home.folder / ".bashrc").read_text()
        kept = [it for it in profile.splitlines() if it not in written]
        assert kept == PROFILES[form].splitlines()
        record(way)


@pytest.mark.parametrize("form", ["nothing", "another kernel", "an earlier attempt"])
def test_a_kernel_is_announced_and_taken_off(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], form: str
) -> None:
    name = {"nothing": "", "another kernel": "mine", "an earlier attempt": "vision"}[form]
    files = {f".local/share/jupyter/kernels/{name}/kernel.json": KERNEL} if name else {}
    with homes.home(files) as home:
        way = ways.Way(home)
        before = home.state()
        for page, do, see, undo in (
            ("editors/jupyter", "kernels-5", "kernels-8", "remove-1"),
            ("reference/commands", "notebooks-2", "notebooks-4", "notebooks-5"),
        ):
            do, see, undo = (commands[f"{page}#{it}"] for it in (do, see, undo))
            way.go(do)
            kernel = "vision" if page.startswith("editors") else "torch"
            assert f"  {kernel} " in way.go(see)
            way.go(undo)
            assert f"  {kernel} " not in way.go(see)
            # What somebody had under this name is replaced, and goes with it.
            replaced = [it for it in files if "/vision/" in it]
            undone(undo, before, home.state(), *(f"home/{it}" for it in replaced))
        record(way)


STORES = {
    "pip": ("python/upgrade#size-4", "fix/install#hash-mismatch-2", "setup/install#undo-1"),
    "uv": ("python/uv#undo-1",),
}


@pytest.mark.parametrize("tool", STORES)
def test_a_store_of_downloads_is_emptied(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], tool: str
) -> None:
    number = {"pip": 1, "uv": 2}[tool]
    with homes.home({".cache/other/file": ""}) as home:
        way = ways.Way(home)
        empty = home.state()
        for it in (*STORES[tool], f"reference/commands#cache-{number}"):
            if tool == "pip":
                kept = home.folder / ".cache/pip/wheels/ab/cd/toy-1.0-py3-none-any.whl"
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_text("a download")
            else:
                home.run("cd ~ && uv venv -q made && rm -r made")
            assert state.differences(empty, home.state())
            way.go(commands[it])
            undone(commands[it], empty, home.state())
        record(way)


# A folder with an environment, as a reader makes and deletes it; what is installed comes between.
FOLDERS = {
    "start/ubuntu": ("environment-1", "environment-2", "environment-3", "undo-1"),
    "start/wsl2": ("environment-2", "environment-3", "environment-4"),
    "setup/install": (
        *("environment-1", "environment-2", "environment-3", "environment-4"),
        *("undo-2", "undo-3", "undo-4"),
    ),
    "python/venv": ("create-1", "activate-1", "remove-1", "remove-2"),
}


@pytest.mark.parametrize("page", FOLDERS)
def test_a_folder_with_an_environment_is_made_and_deleted(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], page: str
) -> None:
    with homes.home({}) as home:
        way = ways.Way(home)
        before = home.state()
        *make, last = (commands[f"{page}#{it}"] for it in FOLDERS[page])
        for it in make:
            way.go(it)
        assert state.differences(before, home.state())
        way.go(last)
        if page != "start/wsl2":  # whose undo removes the whole of WSL
            undone(last, before, home.state())
        record(way)


def test_settings_of_conda_are_deleted(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None]
) -> None:
    files = {".condarc": "channels: [conda-forge]\n", ".conda/environments.txt": "/data/torch\n"}
    with homes.home({}) as home:
        before = home.state()
        way = ways.Way(home)
        for it, laid in (("python/conda-channels#undo-1", 1), ("python/conda#undo-4", 2)):
            for name in list(files)[:laid]:
                (home.folder / name).parent.mkdir(exist_ok=True)
                (home.folder / name).write_text(files[name])
            way.go(commands[it])
            undone(commands[it], before, home.state())
        record(way)


# What is deleted by its name, and what somebody has there: only that goes.
DELETED = {
    "cuda/cudnn#undo-3": "work/elsewhere/libcudnn.so.9",
    "cuda/extension#undo-1": "home/.cache/torch_extensions/py312_cpu/ext/ext.so",
    "python/conda#undo-3": "home/miniforge3/bin/conda",
    "reference/commands#delete-1": "work/.venv/pyvenv.cfg",
}


@pytest.mark.parametrize("command", DELETED)
def test_what_a_command_names_is_deleted_and_nothing_else(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None], command: str
) -> None:
    with homes.home({".cache/other/file": "", "mine.txt": ""}) as home:
        way = ways.Way(home)
        place, _, name = DELETED[command].partition("/")
        before = home.state()
        folder = home.folder if place == "home" else home.session.workdir
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("made by a reader")
        way.go(commands[command])
        undone(commands[command], before, home.state())
        record(way)


def test_the_room_of_disks_is_told(
    commands: dict[str, Snippet], record: Callable[[ways.Way], None]
) -> None:
    with homes.home({}) as home:
        way = ways.Way(home)
        for it in ("setup/install#no-space-1", "fix/install#disk-full-2"):
            head, *rows = way.go(commands[it]).splitlines()
            assert "Avail" in head and len(rows) == len(commands[it].fence.source.split()[2:])
        record(way)


WRONG = {
    "an undo that leaves a setting": (
        ["pip config --user set global.index-url https://mirrors.example/simple"],
        "pip config --user unset global.timeout || true",
        "file home/.config/pip/pip.conf stays",
    ),
    "an undo that takes too much": (["true"], "rm ~/.bashrc", "file home/.bashrc is gone"),
    "an undo that changes what was there": (
        ["echo x >> ~/.bashrc"],
        "sed -i s/x// ~/.bashrc",
        "file home/.bashrc is another",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_not_undone_is_told_with_file_and_line(what: str, tmp_path: Path) -> None:
    do, undo, told = WRONG[what]
    path = tmp_path / "page.md"
    fences = "".join(f"```bash\n{it}\n```\n\n" for it in [*do, undo])
    path.write_text(f"---\n---\n# Do {{#do}}\n\n{fences}")
    typed = kinds.snippets(loading.load(path))
    with homes.home({".bashrc": "alias ll='ls -l'\n"}) as home:
        before = home.state()
        for it in typed:
            ways.go(home, it)
        with pytest.raises(PageError, match=rf"page\.md:9: after these commands .*\n{told}"):
            ways.undone(typed[len(do) :], before, home.state())
