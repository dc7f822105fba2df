"""Slurm: jobs are handed to a scheduler. Read with the options of its manual, never run."""

import re
import shlex
from collections.abc import Sequence
from dataclasses import replace

from torchproof.commands import Context, Verdict, register, wrapped
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command
from torchproof.errors import Origin
from torchproof.sentences import clause

_SOURCE = "manual pages of Slurm 22.05.8, as Debian 12 has them"
_HOW = clause("checked.slurm")
# sbatch and srun ask for machines in the same words.
_FLAGS = """
    --contiguous --help --hold --overcommit --oversubscribe --quiet --reboot --spread-job
    --test-only --usage --use-min-nodes --verbose --version -H -O -Q -V -h -k -s -v
"""
_VALUED = """
    --account --acctg-freq --bb --bbf --begin --chdir --cluster-constraint --clusters --comment
    --constraint --container --core-spec --cores-per-socket --cpu-freq --cpus-per-gpu
    --cpus-per-task --deadline --delay-boot --dependency --distribution --error --exclude --export
    --extra-node-info --gid --gpu-bind --gpu-freq --gpus --gpus-per-node --gpus-per-socket
    --gpus-per-task --gres --gres-flags --hint --input --job-name --licenses --mail-type
    --mail-user --mcs-label --mem --mem-bind --mem-per-cpu --mem-per-gpu --mincpus --network
    --nodefile --nodelist --nodes --ntasks --ntasks-per-core --ntasks-per-gpu --ntasks-per-node
    --ntasks-per-socket --open-mode --output --partition --power --prefer --priority --profile
    --qos --reservation --signal --sockets-per-node --switches --thread-spec --threads-per-core
    --time --time-min --tmp --uid --wckey
    -A -B -C -D -F -G -J -L -M -N -S -b -c -d -e -i -m -n -o -p -q -t -w -x
"""
_ATTACHED = "--exclusive --nice --no-kill --propagate"
_SBATCH = Table(
    "sbatch",
    _SOURCE,
    f"{_FLAGS} --ignore-pbs --no-requeue --parsable --requeue --wait -W",
    f"{_VALUED} --array --batch --export-file --kill-on-invalid-dep --wait-all-nodes --wrap -a",
    f"{_ATTACHED} --get-user-env",
    ordered=True,
)
_SRUN = Table(
    "srun",
    _SOURCE,
    f"{_FLAGS} --disable-status --exact --label --multi-prog --no-allocate --overlap "
    "--preserve-env --pty --quit-on-interrupt --unbuffered -E -I -K -X -Z -l -u",
    f"{_VALUED} --accel-bind --bcast-exclude --cpu-bind --epilog --het-group --jobid --mpi "
    "--msg-timeout --prolog --relative --slurmd-debug --task-epilog --task-prolog --threads --wait "
    "-T -W -r",
    f"{_ATTACHED} --bcast --compress --immediate --kill-on-bad-exit --resv-ports --send-libs --x11",
    ordered=True,
)
_OTHERS = {
    "squeue": Table(
        "squeue",
        _SOURCE,
        "--all --array --array-unique --federation --help --hide --json --local --long --me "
        "--noconvert --noheader --priority --sibling --start --steps --usage --verbose --yaml "
        "-P -V -a -h -l -r -s -v",
        "--Format --account --clusters --format --iterate --jobs --licenses --name --nodelist "
        "--partition --qos --reservation --sort --states --user "
        "-A -L -M -O -R -S -i -j -n -o -p -q -t -u -w",
    ),
    "scancel": Table(
        "scancel",
        _SOURCE,
        "--batch --ctld --full --help --hurry --interactive --me --quiet --usage --verbose "
        "--version -H -Q -V -b -f -i -v",
        "--account --clusters --jobname --nodelist --partition --qos --reservation --sibling "
        "--signal --state --user --wckey -A -M -R -n -p -q -s -t -u -w",
    ),
}
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
