"""snippets/distributed.py goes on where it stopped; torchrun and Slurm commands are read."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from torchproof.checks import commands, datasets
from torchproof.checks.commands import slurm
from torchproof.errors import Origin, PageError

SNIPPETS = Path(__file__).parents[1] / "snippets"
FILES = frozenset({"distributed.py", "several_nodes.sh"})


def run(folder, *arguments, launcher=()):
    """Run the program on one thread a process; its end, with what it printed."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
    command = [sys.executable, *launcher, SNIPPETS / "distributed.py", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


@pytest.fixture
def folder(tmp_path):
    datasets.prepare("mnist", tmp_path / "data")
    return tmp_path


def test_goes_on_after_the_last_whole_epoch(folder):
    killed = run(folder, "--epochs", "2", "--crash", "2")
    assert killed.returncode != 0
    assert torch.load(folder / "distributed.checkpoint")["epoch"] == 1
    other = run(folder, "--epochs", "3")
    assert "distributed.checkpoint is of a run with other settings" in other.stderr
    done = run(folder, "--epochs", "2")
    assert "going on after epoch 1" in done.stdout
    assert re.findall(r"^epoch (\d)/2 ", done.stdout, re.M) == ["2"]
    assert sorted(p.name for p in folder.iterdir()) == ["data", "distributed.pt"]


def test_a_batch_that_cannot_be_shared_out(folder):
    said = run(folder, "--batch-size", "100", "--accumulate", "3")
    assert said.returncode == 2
    assert "--batch-size 100 cannot be shared out among 1 processes x 3 parts" in said.stderr


def check(source):
    origins = [Origin("page.md", number) for number in range(1, source.count("\n") + 2)]
    return commands.check_fence("bash", source, origins, files=FILES)


@pytest.mark.parametrize(
    "options, runs",
    [
        ("--standalone --nproc-per-node=2", True),
        ("--nnodes=2 --node-rank=1 --master-addr=127.0.0.1", True),
        ("--nnodes=2 --rdzv-backend=c10d --rdzv-endpoint=localhost:29500", True),
        ("--nnodes=2 --node-rank=1 --master-addr=192.168.1.10", False),
        ("--nnodes=2 --rdzv-backend=c10d --rdzv-endpoint=192.168.1.10:29500", False),
        ("--nnodes=2", False),
    ],
)
def test_runs_only_what_stays_on_this_machine(options, runs):
    assert check(f"torchrun {options} distributed.py").runs is runs


@pytest.mark.parametrize(
    "source, message",
    [
        ("sbatch --nods=2 several_nodes.sh", "no option --nods"),
        ("sbatch other.sh", "no file 'other.sh'"),
        ("sbatch", "without a script"),
        ("srun --gpus-per-nod=4 ls", "no option --gpus-per-nod"),
        ("srun", "needs a command"),
        ("srun torchrun --nod-rank=1 distributed.py", "torchrun: no option --nod-rank"),
        ("scontrol update job=1", "only 'show'"),
        ("squeue --mine", "no option --mine"),
    ],
)
def test_refused(source, message):
    with pytest.raises(PageError, match=re.escape(message)):
        check(source)


def test_slurm_is_never_run():
    for source in ("sbatch several_nodes.sh", "srun ls", "squeue --me", "scancel 7"):
        assert not check(source).runs


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("--nodes=2", "--nods=2", "no option --nods"),
        ("--nodes=2", "--nodes=$N", "replaces no variables"),
        ("set -euo pipefail", "ls\n#SBATCH --nodes=2", "after a command"),
        ("--nodes=2", "", "takes options only"),
    ],
)
def test_the_lines_for_slurm(old, new, message):
    source = (SNIPPETS / "several_nodes.sh").read_text(encoding="utf-8")
    assert slurm.is_batch(source)
    origins = [Origin("several_nodes.sh", number) for number in range(1, 99)]
    slurm.check_directives(source, origins)
    with pytest.raises(PageError, match=re.escape(message)):
        slurm.check_directives(source.replace(old, new, 1), origins)


@pytest.mark.parametrize(
    "source, message",
    [
        ("wait 7", "without arguments"),
        ("ip link set eth0 down", "only what shows"),
        ("sudo ufw allow 22", "allow from ADDRESS"),
        ("sudo ufw allow from 8.8.8.8", "of the internet"),
        ("sudo ufw allow from here", "does not appear to be"),
    ],
)
def test_refused_for_the_network(source, message):
    with pytest.raises(PageError, match=re.escape(message)):
        check(source)
