"""Slurm: jobs are handed to a scheduler. Read with the options of its manual, never run."""

import re
import shlex
from collections.abc import Sequence
from dataclasses import replace

from torchproof.commands import Context, Verdict, register, wrapped
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.errors import Origin
from torchproof.sentences import clause

_HOW = clause("checked.slurm")
_SBATCH = listed("slurm", "sbatch", shown="sbatch", ordered=True)
_SRUN = listed("slurm", "srun", shown="srun", ordered=True)
_OTHERS = {name: listed("slurm", name, shown=name) for name in ("scancel", "squeue")}
_SHOWN = ("hostlist", "hostlistsorted", "hostnames", "job", "node", "nodes", "partition", "config")


@register("sbatch", shells=["bash"])
def sbatch(command: Command, context: Context) -> Verdict:
    """Hand a script of the page to the scheduler."""
    arguments = read(_SBATCH, command, context)
    if not arguments.rest and not arguments.has("--wrap", "--help", "--usage", "--version"):
        raise context.error("sbatch without a script waits for input", "sbatch FILE")
    if arguments.rest and not context.has_file(arguments.rest[0]):
        raise context.error(
            f"sbatch: no file {arguments.rest[0]!r} on this page", "show the script before"
        )
    return Verdict(_HOW, runs=False)


@register("srun", shells=["bash"])
def srun(command: Command, context: Context) -> Verdict:
    """Run a command on the machines of a job: checked as if it stood alone."""
    arguments = read(_SRUN, command, context)
    if not arguments.rest:
        raise context.error("srun needs a command to run", "srun COMMAND")
    inner = wrapped(command, context, arguments.rest_at)
    return replace(inner, how=_HOW + inner.how, runs=False)


@register(*_OTHERS, shells=["bash"])
def other(command: Command, context: Context) -> Verdict:
    """List or end jobs."""
    read(_OTHERS[command.words[0]], command, context)
    return Verdict(_HOW, runs=False)


@register("scontrol", shells=["bash"])
def scontrol(command: Command, context: Context) -> Verdict:
    """Only what shows something; the rest changes the cluster."""
    if command.words[1:2] != ("show",) or command.words[2:3] not in [(word,) for word in _SHOWN]:
        raise context.error(
            "scontrol: only 'show' is for pages", f"scontrol show {' | '.join(_SHOWN)}"
        )
    return Verdict(_HOW, runs=False)


def is_batch(source: str) -> bool:
    """Whether a script is for sbatch: it asks for machines in its comments."""
    return re.search(r"^#SBATCH\b", source, re.MULTILINE) is not None


def check_directives(source: str, origins: Sequence[Origin]) -> None:
    """Check the options that a script gives in lines ``#SBATCH``. Raises PageError.

    Slurm reads them only above the first command, and takes ``$NAME`` as it stands.
    """
    begun = False
    for number, line in enumerate(source.splitlines()):
        context = Context("bash", origins[number], "linux")
        if not line.startswith("#SBATCH"):
            begun = begun or bool(line.strip() and not line.startswith("#"))
            continue
        if begun:
            raise context.error(
                "#SBATCH after a command: Slurm does not read it", "move it above the first command"
            )
        if "$" in line:
            raise context.error("#SBATCH: Slurm replaces no variables there", "write the value")
        words = ("sbatch", *shlex.split(line.removeprefix("#SBATCH"), comments=True))
        command = Command(words=words, assignments=(), line=0, text=line)
        arguments = read(_SBATCH, command, context)
        if arguments.rest or len(words) == 1:
            raise context.error(f"#SBATCH takes options only: {line!r}")
