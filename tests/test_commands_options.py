"""Options read from the programs: rows of facts/commands.yml, and the script that writes them."""

import shutil

import pytest

from torchproof import commands
from torchproof.commands.tools import docker_help
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

Management Commands:
  builder     Manage builds
  buildx*     Docker Buildx

Global Options:
  -D, --debug              Enable debug mode
      --config string      Location of client config files (default
                           "/root/.docker")
"""


def test_a_help_is_read() -> None:
    assert docker_help.options(HELP) == (
        ["-a", "--all"],
        ["--blkio-weight-device", "-n", "--last"],
    )
    assert docker_help.options(TOP) == (["-D", "--debug"], ["--config"])
    assert docker_help.below(TOP) == ["run", "builder", "buildx"]
    assert docker_help.below(HELP) == []


def test_a_command_has_a_row_for_each_of_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docker_help, "ask", lambda words: HELP)
    names = [name for name, *_ in docker_help.read(("container", "ls"))]
    assert names == ["container ls", "container list", "ps"]


def test_the_rows_are_what_docker_says() -> None:
    """On a machine with another Docker, or none, there is nothing to compare."""
    if shutil.which("docker") is None:
        pytest.skip("needs docker: its client")
    said, stored = docker_help.version(), rows.load()["docker"]
    if said != str(stored["run"].version):
        pytest.skip(f"needs docker {stored['run'].version}: here is {said}")
    if "buildx*" in docker_help.ask(()) or "compose*" in docker_help.ask(()):
        pytest.skip("needs a docker without plugins, which change its help")
    for name in ("", "run", "image ls", "container exec", "system prune"):
        flags, valued = docker_help.options(docker_help.ask(tuple(name.split())))
        row = stored[name or "all"]
        assert (list(row.flags), list(row.valued)) == (flags, valued), name


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
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
