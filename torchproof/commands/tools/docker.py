"""Docker, Podman and NVIDIA's toolkit for them: options, images, and what a container may be given.

Nothing of it runs unless a page says that it needs Docker, and then only what sees nothing of the
machine.
"""

import re
from collections.abc import Sequence

from torchproof.commands import Context, Verdict, known, nearest, register, wrapped
from torchproof.commands.options import Arguments, Table, listed, read
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause

_HOW = clause("checked.options_docker")
_TOOLKIT = clause("checked.options_toolkit")
_NEEDS = ("docker",)
# These start a program, whose options follow.
_STARTS = ("run", "exec", "create", "all")


@cache
def table(name: str, tool: str = "docker") -> Table:
    """The options of ``docker NAME``, as ``run`` or ``image ls``; ``all``: those before a command.

    ``tool``: also ``docker-compose`` and ``docker-buildx``, which Docker runs as its own commands.
    Raises KeyError for a command that Docker does not have.
    """
    shown = tool.replace("-", " ") + ("" if name == "all" else f" {name}")
    more = {"flags": "--help"}
    last = name.rpartition(" ")[2]
    if tool == "docker" and last == "build":
        # Buildx builds, and tells whoever asks for what the client alone could that it cannot.
        added = commands.load("docker-buildx").commands["build"]
        own = commands.load("docker").commands[name]
        more["flags"] += " " + " ".join(set(added.flags) - set(own.flags))
        more["valued"] = " ".join(set(added.valued) - set(own.valued))
    return listed(tool, name, shown=shown, ordered=last in _STARTS, **more)


_CTK = {
    name: listed("nvidia-ctk", " ".join(name).strip())
    for name in (
        ("cdi", "generate"),
        ("cdi", "list"),
        ("config", ""),
        ("system", "create-dev-char-symlinks"),
    )
}
_CTK["runtime", "configure"] = listed(
    "nvidia-ctk",
    "runtime configure",
    choices={"--runtime": ("docker", "containerd", "crio")},
)
# Where the images that pages name come from; others would bring what nobody here has looked at.
_REGISTRIES = ("docker.io", "ghcr.io", "mcr.microsoft.com", "nvcr.io", "quay.io")
# A container with these options alone sees nothing of the machine, and leaves nothing behind.
_HARMLESS = {"--rm", "--shm-size", "--network", "--user", "-u"}
_IMAGE = re.compile(
    r"(?:(?P<registry>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)/)?"
    r"(?P<name>[a-z0-9]+(?:[._/-][a-z0-9]+)*)"
    r"(?::(?P<tag>[\w][\w.-]{0,127}))?(?P<digest>@sha256:[0-9a-f]{64})?"
)
_SIZE = re.compile(r"\d+(\.\d+)?[bkmg]?", re.IGNORECASE)


def image_problem(name: str, own: Sequence[str] = ()) -> tuple[str, str] | None:
    """What is wrong with the name of an image, and its mend; None if nothing is.

    ``own``: names that the page builds itself, which need no tag.
    """
    if "$" in name or name in own:
        return None
    match = _IMAGE.fullmatch(name)
    if match is None:
        return f"{name!r} is no name of an image", "NAME:TAG, in small letters"
    if match["registry"] and match["registry"] not in _REGISTRIES:
        return f"{name}: a registry that is not in the table", f"one of {', '.join(_REGISTRIES)}"
    if not match["digest"] and match["tag"] in (None, "latest") and "/" in match["name"]:
        return f"{name}: whatever is newest that day", "name a tag with a version"
    bare = name.removesuffix(match["digest"] or "")
    return known.image_fault(bare.rpartition(":")[0] if match["tag"] else bare, match["tag"])


@register("docker")
def docker(command: Command, context: Context) -> Verdict:
    """Docker's commands; those that only look run where Docker is."""
    first = read(table("all"), command, context)
    if not first.rest:
        if first.has("--version", "-v", "--help"):
            return Verdict(_HOW, runs=True, needs=_NEEDS)
        raise context.error("docker without a command", "docker run IMAGE")
    word, start = first.rest[0], first.rest_at + 1
    if word == "compose":
        return _compose(command, context, start)
    if word == "buildx":
        return _buildx(command, context, start)
    name, start = _named("docker", first, command, context)
    return _subcommand("docker", name, command, context, start)


def _named(tool: str, first: Arguments, command: Command, context: Context) -> tuple[str, int]:
    """The command that the words name, ``image ls``, and the place of what follows it."""
    known = [name for name in commands.load(tool).commands if name != "all"]
    shown = tool.replace("-", " ")
    word, *rest = first.rest or [""]
    if word not in known:
        others = [*known, "compose", "buildx"] if tool == "docker" else known
        raise context.error(
            f"{shown}: no command {word!r}", nearest(word, others), command.line_of(word)
        )
    below = [name.partition(" ")[2] for name in known if name.startswith(f"{word} ")]
    if not below:
        return word, first.rest_at + 1
    if not rest or rest[0] not in below:
        raise context.error(f"{shown} {word}: no such command", f"one of {', '.join(below)}")
    return f"{word} {rest[0]}", first.rest_at + 2


@register("podman", shells=["bash"])
def podman(command: Command, context: Context) -> Verdict:
    """Podman has Docker's commands and options, as far as pages use them."""
    name = command.words[1] if len(command.words) > 1 else ""
    if name not in ("run", "build", "pull", "ps", "images", "rm", "rmi", "info", "version"):
        raise context.error(f"podman: no command {name!r} in the table", "podman run IMAGE")
    return _subcommand("podman", name, command, context, 2)


def _subcommand(tool: str, name: str, command: Command, context: Context, start: int) -> Verdict:
    arguments = read(table(name), command, context, start)
    # ``container run`` and ``image build`` are what ``run`` and ``build`` are.
    verb = name.removeprefix("container ").removeprefix("image ").removeprefix("builder ")
    if name.endswith(" prune") and not arguments.has("-f", "--force"):
        raise context.error(f"{tool} {name} waits for an answer", "add --force")
    harmless = verb in ("version", "info")
    if verb == "run":
        check_run(arguments, command, context)
        _check_program(arguments, command, context)
        harmless = arguments.has("--rm") and {o for o, _ in arguments.options} <= _HARMLESS
    if verb == "build" and not arguments.rest:
        raise context.error(f"{tool} {name} needs a folder", f"{tool} {name} -t NAME .")
    if verb == "pull" and arguments.rest:
        _check_image(arguments.rest[0], command, context)
    return Verdict(_HOW, runs=tool == "docker" and harmless, needs=_NEEDS)


def check_run(arguments: Arguments, command: Command, context: Context) -> None:
    """What ``docker run`` gives to a container: nothing more than it needs, in a form it takes."""
    found = run_problem(arguments.options, wsl=context.target.wsl)
    if found is not None:
        option, problem, mend = found
        raise context.error(problem, mend, command.line_of(option))


def run_problem(
    options: Sequence[tuple[str, str | None]], *, wsl: bool = False
) -> tuple[str, str, str] | None:
    """The option of ``docker run`` that is wrong, why, and its mend; None if all are right.

    ``wsl``: it runs in WSL2, where the driver lets all GPUs in, whichever were asked for
    (NVIDIA/nvidia-container-toolkit, issues 21 and 983).
    """
    for option, value in options:
        text = value or ""
        if option in ("-e", "--env") and (found := known.setting_fault(*_parted(text))):
            return option, *found
        if option == "--privileged":
            return option, "--privileged: the container may do all that root may", "--gpus all"
        if option == "--gpus" and not re.fullmatch(r"all|\d+|\"?'?device=[\w,.-]+'?\"?", text):
            return option, f"--gpus {text}: no such request", "all, a number, or device=0"
        if option == "--gpus" and wsl and text != "all":
            return (
                option,
                f"--gpus {text}: WSL2 lets all GPUs into a container, whichever are asked for",
                "--gpus all -e CUDA_VISIBLE_DEVICES=0",
            )
        if option == "--shm-size" and not _SIZE.fullmatch(text):
            return option, f"--shm-size {text}: no size", "--shm-size 8g"
        if option in ("-v", "--volume") and re.search(r"docker\.sock", text):
            return option, "with Docker's socket a container is root on the host", "leave it out"
        if option in ("-v", "--volume") and text.startswith("/:"):
            return option, "the whole disk of the host in a container", "a folder of your own"
    return None


def _parted(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


def _check_image(name: str, command: Command, context: Context) -> None:
    # One word without a slash may be an image of the reader: my-torch.
    found = image_problem(name)
    if found is not None:
        raise context.error(*found, command.line_of(name))


def _check_program(arguments: Arguments, command: Command, context: Context) -> None:
    """The image, and the program in it, checked like any other command."""
    if not arguments.rest:
        raise context.error("docker run needs an image", "docker run --rm IMAGE")
    _check_image(arguments.rest[0], command, context)
    if len(arguments.rest) > 1 and arguments.rest[1] not in ("bash", "sh"):
        wrapped(command, context, arguments.rest_at + 1)
    given = arguments.has("--gpus", "--device", "--runtime", "--hooks-dir")
    if arguments.rest[1:2] == ("nvidia-smi",) and not given:
        raise context.error(
            "nvidia-smi in a container that gets no GPU: it is not found there",
            "docker run --rm --gpus all IMAGE nvidia-smi",
            command.line_of("nvidia-smi"),
        )


def _compose(command: Command, context: Context, start: int) -> Verdict:
    tool = "docker-compose"
    name, start = _named(tool, read(table("all", tool), command, context, start), command, context)
    arguments = read(table(name, tool), command, context, start)
    if name in ("run", "exec") and not arguments.rest:
        raise context.error(f"docker compose {name} needs a service")
    if name == "rm" and not arguments.has("-f", "--force"):
        raise context.error("docker compose rm waits for an answer", "add --force")
    return Verdict(_HOW, runs=False, needs=_NEEDS)


def _buildx(command: Command, context: Context, start: int) -> Verdict:
    tool = "docker-buildx"
    name, start = _named(tool, read(table("all", tool), command, context, start), command, context)
    arguments = read(table(name, tool), command, context, start)
    if name == "build" and not arguments.rest:
        raise context.error("docker buildx build needs a folder", "docker buildx build -t NAME .")
    if name == "prune" and not arguments.has("-f", "--force"):
        raise context.error("docker buildx prune waits for an answer", "add --force")
    return Verdict(_HOW, runs=False, needs=_NEEDS)


@register("docker-compose", "nvidia-docker", shells=["bash"])
def former(command: Command, context: Context) -> Verdict:
    """Programs that there are no longer."""
    name = command.words[0]
    mend = "docker compose" if name == "docker-compose" else "docker run --gpus all"
    raise context.error(f"{name} is not developed any more", mend)


@register("nvidia-ctk", shells=["bash"])
def toolkit(command: Command, context: Context) -> Verdict:
    """The program of the NVIDIA Container Toolkit that sets up Docker and writes CDI files."""
    words = command.words[1:]
    if words[:1] == ("--version",):
        return Verdict(_TOOLKIT, runs=False)
    for name, table in _CTK.items():
        size = 1 + bool(name[1])
        if words[:size] == name[:size]:
            arguments = read(table, command, context, start=1 + size)
            if arguments.rest:
                raise context.error(f"{table.tool}: what is {arguments.rest[0]!r} for?")
            return Verdict(_TOOLKIT, runs=False)
    raise context.error(
        f"nvidia-ctk: no command {' '.join(words[:2])!r}",
        f"one of {', '.join(' '.join(name).strip() for name in _CTK)}",
    )


@register("apptainer", "singularity", shells=["bash"])
def apptainer(command: Command, context: Context) -> Verdict:
    """Containers on clusters: pull, exec and run, with ``--nv`` for NVIDIA's driver."""
    name = command.words[1] if len(command.words) > 1 else ""
    if name == "--version":
        read(listed("apptainer"), command, context)
        return Verdict(_HOW, runs=False)
    if name not in ("pull", "exec", "run", "build"):
        raise context.error(f"apptainer: no command {name!r}", "pull, exec, run or build")
    arguments = read(listed("apptainer", name, ordered=True), command, context, start=2)
    if not arguments.rest:
        raise context.error(f"apptainer {name} needs an image")
    for word in arguments.rest:
        if word.startswith("docker://"):
            _check_image(word.removeprefix("docker://"), command, context)
    if name == "exec":
        wrapped(command, context, arguments.rest_at + 1)
    return Verdict(clause("checked.options"), runs=False)
