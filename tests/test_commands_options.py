"""Options read from the programs: rows of facts/commands/, and the script that writes them."""

import ast
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from torchproof import commands, manuals
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows
from torchproof.manuals import apt, conda, docker, download, git, jupyter
from torchproof.manuals.__main__ import READERS
from torchproof.project import ROOT

pytestmark = pytest.mark.fast

HELP = """\
Usage:  docker container ls [OPTIONS]

List containers

Aliases:
  docker container ls, docker container list, docker ps

Options:
  -a, --all                         Show all containers (default shows just
                                    running)
      --blkio-weight-device list
                                    Block IO weight
  -n, --last int                    Show n last created containers (-1)
"""
TOP = """\
Usage:  docker [OPTIONS] COMMAND

Common Commands:
  run         Create and run a new container from an image
  transformations Manage transformation images

Management Commands:
  builder     Manage builds
  buildx*     Docker Buildx

Global Options:
  -D, --debug              Enable debug mode
      --config string      Location of client config files (default
                           "/root/.docker")
"""


def test_a_help_is_read() -> None:
    assert docker.options(HELP) == {
        "-a": "flags",
        "--all": "flags",
        "--blkio-weight-device": "valued",
        "-n": "valued",
        "--last": "valued",
    }
    assert docker.options(TOP) == {"-D": "flags", "--debug": "flags", "--config": "valued"}
    assert docker.below(TOP) == ["run", "transformations", "builder", "buildx"]
    assert docker.below(HELP) == []


def test_a_command_has_a_row_for_each_of_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docker, "ask", lambda *words: HELP)
    names = [name for name, _ in docker.read("container", "ls")]
    assert names == ["container ls", "container list", "ps"]


def test_a_plugin_has_rows_of_its_own_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """``docker build`` is a name of ``docker buildx build``, and a command of the client."""
    said = {
        "buildx version": "github.com/docker/buildx 0.29.1+ds1 0.29.1+ds1-4\n",
        "buildx --help": "Commands:\n  build   Start a build\n",
        "buildx build --help": "Aliases:\n  docker build, docker buildx b\n\n"
        "Options:\n      --load   Shorthand\n",
    }
    monkeypatch.setattr(docker, "ask", lambda *words: said[" ".join(words)])
    found = docker.buildx()
    assert [(row.command, row.version) for row in found.rows] == [
        ("all", "0.29.1"),
        ("build", "0.29.1"),
        ("b", "0.29.1"),
    ]


@pytest.mark.parametrize("tool", READERS)
def test_what_is_written_is_what_is_read(
    tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows as they are, written anew, are the same rows."""
    stored = rows.load(tool)
    listed = [
        manuals.Listed(
            row.command,
            str(row.version),
            {name: kind for kind in manuals.KINDS for name in getattr(row, kind)},
        )
        for row in stored.commands.values()
    ]
    text = manuals.written(tool, manuals.Manual("what", "where", listed))
    (tmp_path / f"{tool}.yml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(rows, "FOLDER", tmp_path)
    rows.load.cache_clear()
    assert rows.load(tool).commands == stored.commands
    rows.load.cache_clear()


@pytest.mark.parametrize("path", sorted(rows.FOLDER.glob("*.yml")), ids=lambda path: path.stem)
def test_every_file_has_one_kind_for_each_option(path: Path) -> None:
    for row in rows.load(path.stem).commands.values():
        names = [*row.flags, *row.valued, *row.attached]
        assert len(names) == len(set(names)), row.command
        form = r"-[\w?#@:]|--?[\w.@+-]+|-W[alp],|-###|/-?[\w-]+|/\?"
        assert all(re.fullmatch(form, name) for name in names), row.command


def test_no_table_of_options_stands_in_code() -> None:
    """Tables come from the rows, and from what uv says of itself."""
    folder = Path(commands.__file__).parent
    makers, listing = set(), []
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Table":
                makers.add(path.relative_to(folder).as_posix())
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value.split()
                if len(words) > 2 and all(re.match(r"--?\w", word) for word in words):
                    listing.append(f"{path.name}:{node.lineno}")
    assert makers == {"options.py", "packages/uv.py"}
    assert listing == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("{command: run, version: 1.0, flags: -a, sources: [t]}", "run has a row already"),
        ("{command: up, version: 1.0, sources: [other]}", "there is no other"),
        ("{command: up, version: new, sources: [t]}", "version"),
        ("{command: up, version: 1.0, flag: -a, sources: [t]}", "unknown key 'flag'"),
    ],
)
def test_a_bad_row_is_named_with_its_line(
    row: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = manuals.Listed("run", "1.0", {})
    text = manuals.written("t", manuals.Manual("what", "where", [first])) + f"- {row}\n"
    (tmp_path / "t.yml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(rows, "FOLDER", tmp_path)
    with pytest.raises(PageError, match=problem) as caught:
        rows.load("t")
    line = text.splitlines().index(f"- {row}") + 1
    assert str(caught.value).startswith(f"facts/commands/t.yml:{line}:")


def test_the_rows_are_what_docker_says() -> None:
    """On a machine with another Docker, or none, there is nothing to compare."""
    if shutil.which("docker") is None:
        pytest.skip("needs docker: its client")
    said, stored = docker.version(), rows.load("docker").commands
    if said != str(stored["run"].version):
        pytest.skip(f"needs docker {stored['run'].version}: here is {said}")
    if "buildx*" in docker.ask("--help") or "compose*" in docker.ask("--help"):
        pytest.skip("needs a docker without plugins, which change its help")
    for name in ("", "run", "image ls", "container exec", "system prune"):
        said = docker.options(docker.ask(*name.split(), "--help"))
        row = stored[name or "all"]
        assert dict.fromkeys(row.flags, "flags") | dict.fromkeys(row.valued, "valued") == said


USAGE = """\
usage: git remote add [<options>] <name> <url>
   or: git remote [-v | --verbose] show [-n] <name>
   or: git remote [(-m | --message) <text>] [--depth <depth>]

    -v, --[no-]verbose    be verbose
    -t, --[no-]track <branch>
                          branch(es) to track
    -u, --[no-]untracked-files[=<mode>]
                          show untracked files
    --[no-]mirror[=(push|fetch)]
                          set up remote as a mirror
    --[no-]blob <blob-id> read config from given blob object
    --[no-]ignore-changes <how>
                          head as long as the column
    -L <range:file>       trace lines
"""
PAGE = """\
NAME
       git-log - Show commit logs

SYNOPSIS
       git log [<options>] [--depth <depth>] [--name-only]

OPTIONS
       --no-decorate, --decorate[=short|full|auto|no]
           Print out the ref names; a line of prose may begin with
           -x, which is not an option.

       --contains [<commit>]
           Only those.

       -<number>, -n <number>, --max-count=<number>
           Limit the output.

       --expand-tabs=<n>, --expand-tabs
           Tabs.

       -U<n>, --unified=<n>
           Lines.

       -1 --base, -2 --ours
           Sides.

       --depth
           How deep.
"""


def test_a_usage_of_git_is_read() -> None:
    found = git.merged("", USAGE, "")
    assert {name: kind for name, kind in found.items() if kind != "flags"} == {
        "-t": "valued",
        "--track": "valued",
        "-u": "attached",
        "--untracked-files": "attached",
        "--mirror": "attached",
        "--blob": "valued",
        "--ignore-changes": "valued",
        "-L": "valued",
        "-m": "valued",
        "--message": "valued",
        "--depth": "valued",
    }
    assert {name for name, kind in found.items() if kind == "flags"} == {
        *("-v", "--verbose", "--no-verbose", "--no-track", "--no-untracked-files"),
        *("--no-mirror", "--no-blob", "-n", "--no-ignore-changes"),
    }
    assert git._below("remote", "add\n--verbose", USAGE) == ["add", "show"]


def test_a_page_of_git_is_read() -> None:
    assert git.merged("", "", PAGE) == {
        "--no-decorate": "flags",
        "--decorate": "attached",
        "--contains": "attached",
        "-n": "valued",
        "--max-count": "valued",
        "--expand-tabs": "attached",
        "-U": "valued",
        "--unified": "valued",
        "-1": "flags",
        "--base": "flags",
        "-2": "flags",
        "--ours": "flags",
        "--depth": "valued",
        "--name-only": "flags",
    }


def test_the_completion_of_git_knows_which_value_is_needed() -> None:
    found = git.merged("--unified --sort= --no-sort set\n", "", PAGE)
    assert (found["-U"], found["--unified"], found["--sort"]) == ("attached", "attached", "valued")
    assert found["--no-sort"] == "flags"
    assert "set" not in found


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize("name", ["status", "switch", "remote add"])
def test_the_rows_are_what_git_says(name: str) -> None:
    """The git installed may be another one: what both know is of the same kind."""
    completion, usage = git._own(tuple(name.split()), str(ROOT))
    said, row = git.merged(completion, usage, ""), rows.load("git").commands[name]
    stored = {option: kind for kind in manuals.KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys()
    assert len(both) > 5
    assert {option: said[option] for option in both} == {option: stored[option] for option in both}


def test_the_help_of_curl_and_wget_is_read() -> None:
    curl = """\
Usage: curl [options...] <url>
     --alt-svc <file name> Enable alt-svc with this cache file
 -#, --progress-bar       Display transfer progress as a bar
 -o, --output <file>      Write to file
     --tlsv1.2            TLSv1.2 or greater
"""
    wget = """\
Startup:
  -nv, --no-verbose                turn off verboseness, without being quiet
  -O,  --output-document=FILE      write documents to FILE
       --report-speed=TYPE         output bandwidth as TYPE.  TYPE can be bits
                                     --not-an-option
"""
    assert download.options(curl) == {
        "--alt-svc": "valued",
        "-#": "flags",
        "--progress-bar": "flags",
        "-o": "valued",
        "--output": "valued",
        "--tlsv1.2": "flags",
    }
    assert download.options(wget) == {
        "-nv": "flags",
        "--no-verbose": "flags",
        "-O": "valued",
        "--output-document": "valued",
        "--report-speed": "valued",
    }


PARSER = """
import argparse
def generate_parser():
    top = argparse.ArgumentParser()
    top.add_argument("--json", action="store_true")
    below = top.add_subparsers()
    config = below.add_parser("config", add_help=False)
    config.add_argument("--set", nargs=2)
    config.add_argument("--show", nargs="*")
    env = below.add_parser("env")
    create = env.add_subparsers().add_parser("create", aliases=["new"], add_help=False)
    create.add_argument("-n", "--name")
    create.add_argument("packages", nargs="*")
    return top
"""


def test_the_parser_of_conda_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "conda/cli").mkdir(parents=True)
    (tmp_path / "conda/cli/conda_argparse.py").write_text(PARSER, encoding="utf-8")
    asked = subprocess.run(
        [sys.executable, "-c", conda._ASK], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    monkeypatch.setattr(conda.subprocess, "run", lambda *_, **__: asked)
    assert dict(conda.read()) == {
        "all": {"-h": "flags", "--help": "flags", "--json": "flags"},
        "config": {"--set": "valued", "--show": "attached"},
        "env create": {"-n": "valued", "--name": "valued", "-f": "valued", "--file": "valued"},
        "env new": {"-n": "valued", "--name": "valued"},
    }


JUPYTER = """\
Work with JupyterLab extensions

Subcommands
===========
Subcommands are launched as `jupyter labextension cmd [args]`. For information on
using subcommand 'cmd', do: `jupyter labextension cmd -h`.

list
    List labextensions
enable
    Enable labextension(s)

Options
=======
The options below are convenience aliases.

--debug
    Equivalent to: [--Application.log_level=10]
-y
    Answer yes.
--minimize
    Minimize.
--minimize=<Bool>
    Whether to.

ServerApp(JupyterApp) options
-----------------------------
--ServerApp.port=<Int>
    The port.
"""


def test_a_help_of_jupyter_is_read() -> None:
    assert jupyter.below(JUPYTER) == ["list", "enable"]
    assert jupyter.below(JUPYTER.replace("Options\n", "Class options\n")) == ["list", "enable"]
    found = [(row.command, dict(row.options)) for row in jupyter._rows("x", JUPYTER, "1.0")]
    assert found == [
        ("x", {"--debug": "flags", "-y": "flags", "--minimize": "attached"}),
        ("--ServerApp", {"--ServerApp.port": "valued"}),
    ]


BESIDE = Path(sys.executable).parent  # a virtual environment need not be activated


@pytest.mark.skipif(shutil.which("jupyter", path=BESIDE) is None, reason="needs jupyter")
def test_the_rows_are_what_jupyter_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Jupyter installed may be another one: what both know is of the same kind."""
    monkeypatch.setenv("PATH", f"{BESIDE}{os.pathsep}{os.environ['PATH']}")
    stored = rows.load("jupyter").commands["nbconvert"]
    kinds = {option: kind for kind in manuals.KINDS for option in getattr(stored, kind)}
    said = jupyter.options(jupyter.ask("nbconvert", "--help"))
    both = said.keys() & kinds.keys()
    assert len(both) > 20
    assert {option: said[option] for option in both} == {option: kinds[option] for option in both}


def test_what_apt_parses_with_is_read() -> None:
    found = [("y", "yes", 0), ("", "install-recommends", 4), ("q", "quiet", 2)]
    assert apt.options([*found, ("t", "target-release", 1), ("o", "option", 33)]) == {
        "-y": "flags",
        "--yes": "attached",
        "--install-recommends": "attached",
        "-q": "flags",
        "--quiet": "attached",
        "-t": "valued",
        "--target-release": "valued",
        "-o": "valued",
        "--option": "valued",
    }


def test_the_rows_are_what_apt_says() -> None:
    """The apt installed may be another one: what both know is of the same kind."""
    if shutil.which("apt-get") is None or struct.calcsize("P") != 8:
        pytest.skip("needs apt: Debian or Ubuntu, 64 bit")
    stored = rows.load("apt").commands
    asked = {
        "apt-get install": (1, "install"),
        "apt list": (0, "list"),
        "apt-mark hold": (9, "hold"),
    }
    for name, found in zip(asked, apt.ask(list(asked.values())), strict=True):
        said, row = apt.options(found), stored[name]
        kinds = {option: kind for kind in manuals.KINDS for option in getattr(row, kind)}
        both = said.keys() & kinds.keys()
        assert len(both) > 10
        assert {option: said[option] for option in both} == {it: kinds[it] for it in both}


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("apt list --reinstall", "apt: no option --reinstall"),
        ("apt-cache policy -y", "apt-cache: no option -y"),
        ("sudo apt-get update --install-recommendz", "no option --install-recommendz"),
        ("sudo apt-get git install -y", "apt-get: 'git' before install"),
        ("sudo apt-get update --allow-weak-repositories", "switches off"),
        ("sudo apt modernize-sources", "waits for an answer"),
        ("sudo apt-mark minimize-manual", "waits for an answer"),
        ("apt-get -t", "needs a value"),
    ],
)
def test_apt_takes_what_its_command_takes(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)


@pytest.mark.parametrize(
    "source",
    [
        "sudo apt-get -y -o Dpkg::Options::=--force-confold install git",
        "sudo apt install -y --install-recommends=false git",
        "sudo apt-get upgrade -yqq --with-new-pkgs",
        "sudo apt-get update --allow-releaseinfo-change --error-on any",
        "sudo apt-get source --download-only git",
        "apt list --installed -a",
        "apt-cache depends --no-suggests --recurse git",
        "apt-config dump --format=%v",
    ],
)
def test_any_command_of_apt(source: str) -> None:
    assert check(source).how


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 1)])


@pytest.mark.parametrize(
    "source",
    [
        "docker image build -t torch-start .",
        "docker build --load --output out .",
        "docker image ls --all --filter dangling=true",
        "docker container run --rm debian:13 true",
        "docker --context far ps --last 3",
        "docker volume create --label a=b data",
        "docker container prune --force",
        "docker compose -f far.yml up --detach --wait-timeout 60",
        "docker compose rm --force",
        "docker compose cp web:/data .",
        "docker buildx build --platform linux/arm64 -t torch-start --push .",
        "docker buildx create --use --name far",
        "git status -uno",
        "git diff -U3 --staged",
        "git log -5 --stat=80 --format=%h",
        "git remote set-url --add origin https://example.org/a.git",
        "git config set --global init.defaultBranch main",
        "git config --global init.defaultBranch main",
        "git sparse-checkout set --cone docs",
        "git rebase --onto main topic~3 topic",
        "git stash -m later",
        "git stash push -k -m later",
        "git submodule update --init --recursive --depth 1",
        "git revert --no-edit HEAD",
        "git lfs pull",
        "curl -fsSL --retry-max-time 60 -o a.whl https://example.org/a.whl",
        "wget -nv --retry-on-http-error=503 https://example.org/a.whl",
        "mamba clean -p -y",
        "conda plugins list",
        "conda config --set channel_priority strict",
    ],
)
def test_any_command(source: str) -> None:
    assert check(source).how


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("docker image biuld -t torch-start .", "docker image: no such command"),
        ("docker image build -t torch-start", "needs a folder"),
        ("docker volume create --labels a=b", "no option --labels"),
        ("docker container run --privileged debian:13", "all that root may"),
        ("docker image prune", "waits for an answer"),
        ("docker --contxt far ps", "no option --contxt"),
        ("docker vlume ls", "no command 'vlume'"),
        ("conda env list --jsn", "conda env list: no option --jsn"),
        ("conda plugins lst", "conda: no command 'plugins lst'"),
        ("curl --proxy-insecure https://example.org/a", "without checking the certificate"),
        ("wget --no-clober https://example.org/a", "wget: no option --no-clober"),
        ("git status --unkown", "git status: no option --unkown"),
        ("git remote add --dept 1 origin far", "git remote add: no option --dept"),
        ("git rebse main", "git: no command 'rebse'\\n.*rebase"),
        ("git rebase -i main", "git rebase -i: waits for the reader"),
        ("git revert HEAD", "git revert opens an editor"),
        ("git config edit", "git config edit opens an editor"),
        ("git clean --interactive", "git clean --interactive: waits for the reader"),
        ("git all", "git: no command 'all'"),
        ("docker compose upp", "docker compose: no command 'upp'"),
        ("docker compose", "docker compose: no command ''"),
        ("docker compose rm", "docker compose rm waits for an answer"),
        ("docker buildx build --pusj .", "no option --pusj"),
        ("docker buildx build -t torch-start", "needs a folder"),
        ("docker buildx imagetools", "docker buildx imagetools: no such command"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)


def test_only_what_stays_in_the_folder_runs() -> None:
    sources = ["git status", "git remote add far https://example.org/a.git", "git diff --stat"]
    sources += ["git remote update", "git -C /srv status", "git --git-dir /srv/a status"]
    sources += ["git push", "git gc", "git stash list"]
    ran = [source for source in sources if check(source).commands[0][1].runs]
    assert ran == sources[:3]
