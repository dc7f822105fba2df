"""snippets/start.py: its plan on every machine, the states in which it stops, the whole way."""

import ast
import contextlib
import json
import os
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from machine_cases import answer as with_answer
from machine_cases import cases, machine_of
from made_machines import NO_DRIVER, SMI, Made, blind, mac, windows, wsl
from programs import interpreters, load

from torchproof import plan, project
from torchproof.start.build import START

posix = pytest.mark.skipif(os.name != "posix", reason="needs commands and signals of POSIX")
fast = pytest.mark.fast
# What a shell would take for something else.
HOSTILE = 'it\'s a "test" 测试 $HOME `x` & ; %PATH%'
ACCURACY = "saved, loaded again: accuracy 97.31 %"


@pytest.fixture(scope="session")
def start() -> ModuleType:
    return load("start")


class Played(Made):
    """A made-up machine whose commands are played: each writes what the real one would."""

    def __init__(self, where: Path, **changes: Any) -> None:
        super().__init__(**changes)
        self.folder = self.home = str(where)
        self.script, self.typed, self.terminal = "/downloads/start.py", [], False
        self.room, self.venvs, self.site = 200.0, True, "up"
        self.ran: list[str] = []
        self.fails: dict[str, tuple[int, str]] = {}
        self.stops = ""

    def as_well(self, made: Made, *tools: str) -> "Played":
        """With the system, commands and files of another made-up machine."""
        for name in ("platform", "arch", "kernel", "commands", "files", "executable", "prefix"):
            setattr(self, name, getattr(made, name))
        self.commands |= dict.fromkeys(tools, (0, ""))
        return self

    def which(self, name: str) -> str | None:
        return name if name in self.commands else super().which(name)

    def language(self) -> str:
        return "en"

    def exists(self, path: str) -> bool:
        return super().exists(path) or path == self.folder

    def free(self, path: str) -> tuple[int, int]:
        return int(self.room * 2**30), 500 * 2**30

    def answers(self, url: str, seconds: float) -> int:
        if self.site == "up" or (self.site == "only mirrors" and "download.pytorch" not in url):
            return 200
        raise ConnectionResetError(104, "Connection reset by peer")

    def can_make_environments(self) -> bool:
        return self.venvs

    def has_terminal(self) -> bool:
        return self.terminal

    def asks(self, question: str) -> str:
        return self.typed.pop(0) if self.typed else ""

    def do(self, argv: list[str], environ: dict, folder: str, told: Any) -> tuple[int, str]:
        line = " ".join(argv)
        signs = {
            "install": ("pip install", "create"),
            "environment": ("-m venv", "uv venv"),
            "data": ("--step data",),
            "sum": ("500500", "import torch"),
            "verify": ("verify.py",),
            "train": ("first_network.py",),
        }
        step = next(k for k, words in signs.items() if any(word in line for word in words))
        self.ran.append(step)
        inside = Path(folder)
        made = {"environment": argv[-1], "data": inside / "data/MNIST/raw"}
        if step == "install" and argv[0] == "conda":
            made["install"] = argv[argv.index("--prefix") + 1]
        if step in made:
            Path(made[step]).mkdir(parents=True, exist_ok=step == "data")
        if step == "install":
            home = next(path for path in (inside / ".venv", inside / ".conda") if path.exists())
            (home / "torch.py").write_text("half" if self.stops == step else "whole")
            (inside / "cache").mkdir(exist_ok=True)
        if self.stops == step:
            self.stops = ""
            raise KeyboardInterrupt
        if step in self.fails:
            return self.fails.pop(step)
        if step == "train":
            (inside / "first_network.pt").write_text("learned")
        said = {"sum": "2.15.0 500500", "train": ACCURACY}
        return 0, said.get(step, "")


@pytest.fixture
def here(tmp_path: Path) -> Played:
    """A Linux with a GPU that works, in an empty folder."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return Played(folder)


def go(start: ModuleType, machine: Any, *options: str) -> int:
    return start.started(start.options(list(options)), machine)


def tree(folder: Path) -> dict[str, str]:
    """All below a folder, and what is in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(errors="replace")
        if path.is_file()
        else ""
        for path in folder.rglob("*")
    }


# --- the plan -------------------------------------------------------------------------------------


def choices(start: ModuleType, monkeypatch: Any, tool: str) -> Iterator[tuple]:
    """(case, its answer with a build, the choice or None, machine) of every machine it knows."""
    monkeypatch.setattr(start, "driver_problem", lambda seen: None)
    known = start.DATA["plan"]["systems"]["windows"]["wishes"]
    for case in cases():
        machine, read = machine_of(case), plan.read(machine_of(case))
        wish = str(read.torch or "")
        wish = next((r for r in known if wish and f"{r}.".startswith(f"{wish}.")), wish)
        if (read.gpus and read.other) or wish not in known or (read.cpu and wish):
            continue
        asked = {
            "system": read.system,
            "gpus": [] if read.cpu else [(gpu.name, str(gpu.capability)) for gpu in read.gpus],
            "other": "" if read.cpu else read.other,
            "driver": machine.driver,
            "python": machine.python,
            "os": str(read.os or ""),
            "wish": wish,
            "cpu": read.cpu,
        }
        monkeypatch.setattr(start, "case_for", lambda seen, machine, wishes, asked=asked: asked)
        played = Played(Path("/desk"))
        played.platform = {"windows": "win32", "macos_arm64": "darwin"}.get(read.system, "linux")
        played.commands |= {"uv": (0, ""), "conda": (0, "")}
        answer = case["answer"]
        while answer and answer["verdict"] == "no":
            answer = answer["nearest"]
        try:
            made = start.choose(None, played, start.Wishes("/desk/torch-start", tool=tool))
        except start.First as stop:
            made = stop
        yield case, answer, made, played


@fast
@pytest.mark.parametrize(("tool", "named"), [("venv", "pip"), ("uv", "uv pip")])
def test_every_machine_gets_what_the_decision_says(
    tool: str, named: str, start: ModuleType, monkeypatch: Any
) -> None:
    held, stopped = 0, set()
    for case, answer, made, played in choices(start, monkeypatch, tool):
        machine = machine_of(case)
        if not isinstance(made, start.First) and made.version != machine.python:
            assert tool == "uv"  # which can fetch the Python of the newest build
            other = plan.plan(replace(machine, python=made.version))
            while other.verdict == "no":
                other = other.nearest
            answer = with_answer(other)
        first = [note["key"] for note in (answer or {}).get("first", ())]
        asks_python = any(key.startswith("python_") for key in first)
        if isinstance(made, start.First):
            stopped.add(made.key)
            if made.key == "first.no_build":
                assert answer is None, case["machine"]
            elif made.key == "first.needs":
                assert first, case["machine"]
            elif made.key == "first.only_conda":
                assert list(answer["commands"]) == ["conda-forge"]
            else:
                assert made.key == "first.python" and asks_python and tool == "venv"
            continue
        assert all(key.endswith("_check") for key in first), case["machine"]
        for name in ("torch", "torchvision", "variant", "driver"):
            assert made.plan[name] == answer[name], case["machine"]
        words = shlex.split(answer["commands"][named])
        assert [*named.split(), *made.install] == words, case["machine"]
        folder = start.Folder("/desk/torch-start")
        wishes = start.Wishes("/desk/torch-start")
        steps = start.steps_for(made, folder, played, wishes)
        comments = {step.key: step.key for step in steps}
        script = "\n".join(start.scripted(steps, folder, played.platform, comments))
        for step in steps:
            assert start.shell_line(step.argv, played.platform) in script
        assert not {"sudo", "winget", "setx"} & set(script.split())
        held += 1
    assert held > 60 and {"first.no_build", "first.needs"} <= stopped


@fast
def test_a_wish_for_the_cpu_and_for_a_release(start: ModuleType, here: Played, capsys: Any) -> None:
    assert go(start, here, "--dry-run", "--json", "--cpu", "--torch", "2.14") == 0
    made = json.loads(capsys.readouterr().out)
    assert made["plan"]["torch"] == "2.14.1" and made["plan"]["variant"] == "cpu"
    assert [step["key"] for step in made["steps"]] == [
        *("folder", "environment", "install", "sum", "data", "train")
    ]
    assert "--device" in made["steps"][-1]["argv"]
    assert go(start, here, "--torch", "1.4") == 2
    assert "2.15.0, 2.14.1" in capsys.readouterr().out


@fast
def test_conda_lies_in_the_folder(start: ModuleType, here: Played, capsys: Any) -> None:
    here.commands["conda"] = (0, "")
    assert go(start, here, "--dry-run", "--json", "--tool", "conda") == 0
    install = json.loads(capsys.readouterr().out)["steps"][1]["argv"]
    assert install[:3] == ["conda", "create", "--yes"] and "--name" not in install
    assert install[4] == os.path.join(here.folder, "torch-start", ".conda")
    assert go(start, here, "--yes", "--tool", "conda") == 0
    assert go(start, here, "--undo") == 0 and tree(Path(here.folder)) == {}


@fast
def test_the_sources_are_those_of_the_facts(start: ModuleType, here: Played, capsys: Any) -> None:
    assert go(start, here, "--dry-run", "--source", "somewhere") == 2
    known = capsys.readouterr().out
    assert go(start, here, "--dry-run", "--json") == 0
    mirrors = json.loads(capsys.readouterr().out)["plan"]["mirrors"]
    assert mirrors and all(name in known for name, _ in mirrors)
    for name, command in mirrors:
        assert go(start, here, "--dry-run", "--json", "--source", name) == 0
        install = json.loads(capsys.readouterr().out)["steps"][2]["argv"]
        assert install[2:] == shlex.split(command)


# --- the whole way, played ------------------------------------------------------------------------

WAY = ["environment", "install", "sum", "verify", "data", "train"]


@fast
def test_the_whole_way_and_back(start: ModuleType, here: Played, capsys: Any) -> None:
    (Path(here.folder) / "thesis.txt").write_text("mine")
    before = tree(Path(here.folder))
    assert go(start, here, "--yes", "--folder", f"new/{HOSTILE}") == 0
    assert here.ran == WAY
    told = capsys.readouterr().out
    assert "97.31 %" in told and "--undo" in told and ".venv/bin/activate" in told
    assert tree(Path(here.folder)) != before
    assert go(start, here, "--undo", "--folder", f"new/{HOSTILE}") == 0
    assert tree(Path(here.folder)) == before


@fast
def test_nothing_is_done_unasked(start: ModuleType, here: Played, capsys: Any) -> None:
    assert go(start, here) == 0  # without a terminal: a script
    assert "set -eu" in capsys.readouterr().out
    here.terminal = True
    for answer in ("", "n", "no"):
        here.typed = [answer]
        assert go(start, here) == 0
    assert go(start, here, "--dry-run") == 0
    assert here.ran == [] and tree(Path(here.folder)) == {}
    here.typed = ["y"]
    assert go(start, here) == 0 and here.ran == WAY


@fast
@pytest.mark.parametrize("step", WAY)
def test_ctrl_c_then_it_goes_on(step: str, start: ModuleType, here: Played, capsys: Any) -> None:
    here.stops = step
    assert go(start, here, "--yes") == 130
    assert "goes on where it stopped" in capsys.readouterr().out
    first, here.ran = here.ran, []
    assert go(start, here, "--yes") == 0
    # A half-written environment is made anew.
    again = WAY if step in ("environment", "install") else WAY[WAY.index(step) :]
    assert first == WAY[: WAY.index(step) + 1] and here.ran == again
    venv = Path(here.folder) / "torch-start/.venv/torch.py"
    assert venv.read_text() == "whole"
    here.ran = []
    assert go(start, here, "--yes") == 0 and here.ran == []
    assert "97.31 %" in capsys.readouterr().out
    assert go(start, here, "--undo") == 0 and tree(Path(here.folder)) == {}


FAILURES = {
    "lost network": ("install", "ERROR: Could not install packages due to an OSError: "
    "HTTPSConnectionPool(host='x.org', port=443): Read timed out.", ""),
    "full disk": ("install", "OSError: [Errno 28] No space left on device", "disk"),
    "no wheel": ("install", "ERROR: No matching distribution found for torch==2.15.0", "torch"),
    "no ensurepip": ("environment", "The virtual environment was not created successfully because "
    "ensurepip is not\navailable.", "venv"),
    "memory": ("train", "RuntimeError: [enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: "
    "can't allocate memory: you tried to allocate 8 bytes.", ""),
}  # fmt: skip


@fast
@pytest.mark.parametrize("name", FAILURES)
def test_a_step_that_fails_is_explained(
    name: str, start: ModuleType, here: Played, capsys: Any
) -> None:
    step, says, word = FAILURES[name]
    here.fails = {step: (1, says)}
    assert go(start, here, "--yes", "--json") == 1
    out, err = capsys.readouterr()
    made = json.loads(out)
    assert made["exit"] == 1 and made["causes"] and word in json.dumps(made["causes"]).lower()
    assert made["causes"][0]["says"] in err and start.sentence("en", f"start.if.{step}") in err
    here.ran = []
    assert go(start, here, "--yes") == 0
    again = WAY if step == "environment" else WAY[WAY.index(step) :]
    assert here.ran == again


@fast
def test_a_sum_that_is_wrong_is_a_failure(start: ModuleType, here: Played) -> None:
    here.fails = {"sum": (0, "2.15.0 500499")}
    assert go(start, here, "--yes") == 1


def old_driver(machine: Played) -> Played:
    """A GPU of 2022 and a driver of 2019."""
    query = SMI.replace("595.71.05", "430.40")
    return machine.but(commands={"query": (0, query), "nvidia-smi": (0, "")})


def small(machine: Played) -> Played:
    """8 GB of memory."""
    return machine.but(files={"/proc/meminfo": "MemTotal:        8048960 kB\n"})


def no_gpu(machine: Played) -> Played:
    return machine.but(without=(*NO_DRIVER, "/sys"))


def changed(machine: Played, **values: Any) -> Played:
    for name, value in values.items():
        setattr(machine, name, value)
    return machine


# Name → (what is wrong, exit code, what is said); with --yes.
STATES: dict[str, tuple[Any, int, str]] = {
    "8 GB of memory": (small, 0, "7.7 GiB of memory"),
    "no driver": (lambda m: m.as_well(blind()), 4, "no NVIDIA driver"),
    "old driver": (old_driver, 4, "Update the NVIDIA driver"),
    "WSL2 without driver": (lambda m: m.as_well(wsl().but(without=NO_DRIVER[:2])), 4, "Windows"),
    "no GPU": (no_gpu, 0, "(cpu)"),
    "old Python": (lambda m: changed(m, version="3.8.18"), 0, "or uv, which fetches it"),
    "Python too old": (lambda m: changed(m, version="3.6.1"), 4, "or uv, which fetches it"),
    "Python too new": (lambda m: changed(m, version="3.19.1"), 4, "or uv, which fetches it"),
    "32 bits": (lambda m: changed(m, bits=32), 4, "64 bits"),
    "no room": (lambda m: changed(m, room=3.0), 4, "3.0 GiB are free"),
    "no ensurepip": (lambda m: changed(m, venvs=False), 4, "sudo apt install python3.12-venv"),
    "proxy that resets": (lambda m: changed(no_gpu(m), site="down"), 4, "Connection reset"),
    "no index": (lambda m: changed(no_gpu(m), site="only mirrors"), 4, "is one of pypi"),
    "Mac": (lambda m: m.as_well(mac()), 0, "PyTorch 2"),
    "Windows": (lambda m: m.as_well(windows()), 0, "Activate.ps1"),
}


@fast
@pytest.mark.parametrize("name", STATES)
def test_state(name: str, start: ModuleType, here: Played, capsys: Any) -> None:
    change, code, says = STATES[name]
    machine = change(here)
    assert go(start, machine, "--yes") == code
    told = capsys.readouterr().out
    assert says in told, told
    assert (machine.ran == WAY) == (code == 0)
    if code:
        assert tree(Path(here.folder)) == {}
    assert go(start, machine, "--yes", "--lang", "zh") == code
    assert "这台机器" in capsys.readouterr().out


@fast
def test_uv_fetches_the_python_that_torch_needs(start: ModuleType, here: Played) -> None:
    here.version = "3.8.18"
    here.commands["uv"] = (0, "")
    asked: list[list[str]] = []
    do = here.do
    here.do = lambda argv, *rest: (asked.append(argv), do(argv, *rest))[1]  # type: ignore[method-assign]
    assert go(start, here, "--yes") == 0
    assert asked[0][:3] == ["uv", "venv", "--python"] and asked[0][3].startswith("3.1")
    assert asked[1][:4] == ["uv", "pip", "install", "--python"]


@fast
def test_another_python_of_the_machine_is_taken(start: ModuleType, here: Played) -> None:
    here.version = "3.8.18"
    here.commands["python3.12"] = (0, "3.12.9 /usr/bin/python3.12\n")
    assert go(start, here, "--yes") == 0 and here.ran == WAY


@fast
def test_another_source_is_offered_and_taken(start: ModuleType, here: Played, capsys: Any) -> None:
    machine = changed(no_gpu(here), site="only mirrors", terminal=True)
    machine.typed = ["pypi", "y"]
    assert go(start, machine) == 0
    told = capsys.readouterr().out
    assert "larger build" in told and "--index-url" not in told
    machine.typed = [""]
    assert go(start, machine, "--folder", "other") == 4


# --- the folder -----------------------------------------------------------------------------------


@fast
def test_what_is_not_ours_stays(start: ModuleType, here: Played, capsys: Any) -> None:
    folder = Path(here.folder) / "torch-start"
    (folder / ".venv").mkdir(parents=True)
    (folder / ".venv/mine").write_text("mine")
    assert go(start, here, "--yes") == 4
    assert tree(folder) == {".venv": "", ".venv/mine": "mine"}
    assert go(start, here, "--undo") == 0 and (folder / ".venv/mine").exists()
    shutil.rmtree(folder / ".venv")
    (folder / "notes.txt").write_text("mine")
    assert go(start, here, "--yes") == 0
    (folder / "first_network.py").write_text("mine now")
    (folder / "data/own.csv").write_text("mine")
    assert go(start, here, "--undo") == 0
    left = {"notes.txt": "mine", "first_network.py": "mine now", "data": "", "data/own.csv": "mine"}
    assert tree(folder) == left
    assert "first_network.py" in capsys.readouterr().out


@fast
@posix
def test_undo_removes_a_link_and_not_what_it_leads_to(start: ModuleType, here: Played) -> None:
    elsewhere = Path(here.folder) / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine").write_text("mine")
    assert go(start, here, "--yes") == 0
    cache = Path(here.folder) / "torch-start/cache"
    shutil.rmtree(cache)
    cache.symlink_to(elsewhere)
    assert go(start, here, "--undo") == 0
    assert tree(Path(here.folder)) == {"elsewhere": "", "elsewhere/mine": "mine"}


@fast
@pytest.mark.parametrize(
    "listed",
    [
        {"made": {"../thesis": "", "/etc": "", "..": "", "": "", ".": ""}, "above": 99},
        {"made": {"cache/../../thesis": ""}, "done": 3, "above": "x"},
        {"made": []},
        [],
        "{",
    ],
)
def test_a_list_that_lies_removes_nothing(listed: Any, start: ModuleType, here: Played) -> None:
    thesis = Path(here.folder) / "thesis"
    thesis.mkdir()
    (thesis / "mine").write_text("mine")
    folder = Path(here.folder) / "torch-start"
    folder.mkdir()
    text = listed if isinstance(listed, str) else json.dumps(listed)
    (folder / "start.json").write_text(text)
    assert go(start, here, "--undo") in (0, 4)
    assert (thesis / "mine").read_text() == "mine"


@fast
def test_another_wish_makes_the_environment_anew(
    start: ModuleType, here: Played, capsys: Any
) -> None:
    assert go(start, here, "--yes") == 0
    here.ran = []
    assert go(start, here, "--yes", "--torch", "2.14") == 0
    assert here.ran == WAY and "made anew" in capsys.readouterr().out


# --- the file -------------------------------------------------------------------------------------


@fast
def test_the_file_is_made_of_the_modules_and_the_facts() -> None:
    assert START.path.read_text(encoding="utf-8") == START.built(), f"run {START.command}"


@fast
def test_needs_no_more_than_python_3_8() -> None:
    text = START.path.read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 8))
    assert len(text.encode()) < 2_000_000
    command = [sys.executable, "-c", "import vermin; vermin.main()", "-t=3.8-", "--violations"]
    done = subprocess.run([*command, str(START.path)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@fast
def test_the_words_of_the_program_are_the_pages() -> None:
    """Options and exit codes stand on its page."""
    for language in ("en", "zh"):
        page = (project.DOCS / language / "start/one-file.md").read_text(encoding="utf-8")
        own = (project.ROOT / "torchproof/start/program.py").read_text(encoding="utf-8")
        names = set(ast.literal_eval(f"[{','.join(options_of(own))}]"))
        assert {name for name in names if name != "--step"} <= set(words_of(page))
        codes = [f"| {code} |" for code in (0, 1, 2, 3, 4, 130)]
        assert all(code in page for code in codes)


def options_of(program: str) -> list[str]:
    return [
        line.split("add(")[1].split(",")[0] for line in program.split("\n") if 'add("--' in line
    ]


def words_of(page: str) -> list[str]:
    return [word.strip("`|,。，、 ") for word in page.replace("`", " ` ").split()]


# --- the real thing -------------------------------------------------------------------------------


def thin_wheels(folder: Path) -> None:
    """torch and torchvision of the checks as wheels that lead to where they are installed."""
    folder.mkdir()
    site = Path(torch.__file__).parent.parent
    made = plan.plan(plan.Machine("linux_x86_64", cpu=True))
    for name, version in (("torch", made.torch), ("torchvision", made.torchvision)):
        info = f"{name}-{version}.dist-info"
        meta = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        files = {
            f"{name}_of_the_checks.pth": f"{site}\n",
            f"{info}/METADATA": meta,
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD"))
        with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
            for path, text in files.items():
                wheel.writestr(path, text)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with wheels, an empty home, and start.py as it is downloaded."""
    (tmp_path / "home").mkdir()
    (tmp_path / "desk").mkdir()
    thin_wheels(tmp_path / "wheels")
    shutil.copy(START.path, tmp_path / "start.py")
    return tmp_path


def command(desk: Path, *options: str) -> list[str]:
    wheels = ["--wheels", str(desk / "wheels"), "--tool", "venv", "--folder", HOSTILE]
    return [sys.executable, str(desk / "start.py"), *wheels, "--lang", "en", "--cpu", *options]


def environ(desk: Path) -> dict[str, str]:
    """An environment in which no server can be reached."""
    closed = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("PIP_", "PYTHON", "UV_"))}
    # pip asks rustc for its version, and that may make a folder of its own.
    return {**kept, **closed, "HOME": str(desk / "home"), "PATH": "/usr/bin:/bin"}


def ran(desk: Path, argv: list[str]) -> subprocess.CompletedProcess:
    return subprocess.run(
        argv,
        cwd=desk / "desk",
        env=environ(desk),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


@posix
def test_really_from_an_empty_folder_to_a_trained_network(desk: Path) -> None:
    """With Ctrl+C in the middle; nothing stays outside, and after --undo nothing at all."""
    argv = command(desk, "--yes")
    process = subprocess.Popen(
        argv, cwd=desk / "desk", env=environ(desk), stdout=subprocess.PIPE, start_new_session=True
    )
    listed = desk / "desk" / HOSTILE / "start.json"
    end = time.monotonic() + 60
    while time.monotonic() < end and not (
        listed.exists() and '"doing": "environment"' in listed.read_text(encoding="utf-8")
    ):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
    done = ran(desk, [*argv, "--json"])
    assert done.returncode == 0, done.stdout + done.stderr
    made = json.loads(done.stdout)
    assert float(made["accuracy"]) > 90 and made["made_up"] is True
    assert "made anew" in done.stderr
    assert tree(desk / "home") == {}
    assert ran(desk, command(desk, "--undo")).returncode == 0
    assert tree(desk / "desk") == {}


@posix
def test_the_script_goes_the_whole_way_by_hand(desk: Path) -> None:
    script = ran(desk, command(desk, "--dry-run"))
    assert script.returncode == 0, script.stderr
    assert tree(desk / "desk") == {}
    (desk / "by_hand.sh").write_text(script.stdout, encoding="utf-8")
    done = ran(desk, ["/bin/sh", str(desk / "by_hand.sh")])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "500500" in done.stdout and "accuracy" in done.stdout
    assert ran(desk, command(desk, "--undo")).returncode == 0
    assert tree(desk / "desk") == {} and tree(desk / "home") == {}


@contextlib.contextmanager
def resetting() -> Iterator[int]:
    """A proxy that takes a connection and resets it."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    one, _ = server.accept()
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    one.close()

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]


def test_a_proxy_that_resets_is_named(desk: Path) -> None:
    with resetting() as port:
        argv = [sys.executable, str(desk / "start.py"), "--yes", "--cpu", "--tool", "venv"]
        done = subprocess.run(
            [*argv, "--lang", "en"],
            cwd=desk / "desk",
            env=environ(desk) | {"HTTPS_PROXY": f"http://127.0.0.1:{port}"},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
    assert done.returncode == 4 and "does not answer" in done.stdout, done.stdout + done.stderr
    assert tree(desk / "desk") == {}


@pytest.mark.parametrize(("version", "python"), interpreters().items(), ids=interpreters())
def test_it_starts_under_this_python(version: str, python: str, desk: Path) -> None:
    done = ran(desk, [python, str(desk / "start.py"), "--dry-run", "--lang", "en", "--cpu"])
    assert done.returncode == 0 and not done.stderr, done.stdout + done.stderr
    assert f"Python: {version}" in done.stdout and "pip install torch==" in done.stdout
