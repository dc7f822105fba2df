"""Options read from the programs: rows of facts/commands/, and the script that writes them."""

import re
import shutil
from pathlib import Path

import pytest

from torchproof import commands
from torchproof.commands import manuals
from torchproof.commands.manuals import docker
from torchproof.commands.manuals.__main__ import READERS
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows

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
        assert all(re.fullmatch(r"-[\w?#@]|--?[\w.@-]+", name) for name in names), row.command


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
    ],
)
def test_any_command_of_docker(source: str) -> None:
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
