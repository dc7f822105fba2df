"""snippets/distributed.py goes on where it stopped; torchrun and Slurm commands are read."""

import os
import re
import struct
import subprocess
import sys

import pytest
import torch

from torchproof import commands
from torchproof.commands.tools import slurm
from torchproof.errors import Origin, PageError
from torchproof.project import SNIPPETS
from torchproof.running import datasets

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


@pytest.fixture
def few_images(tmp_path):
    """MNIST of 552 images: with a batch of 128, a share of it leaves images over, and parts of one.

    Of two processes each has 276 images: 4 steps of 64, or 17 parts of 16.
    """
    raw = tmp_path / "data" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    random = torch.Generator().manual_seed(0)
    for name, count in (("train", 552), ("t10k", 100)):
        images = torch.randint(256, (count, 28, 28), dtype=torch.uint8, generator=random)
        labels = torch.randint(10, (count,), dtype=torch.uint8, generator=random)
        head = struct.pack(">4i", 2051, count, 28, 28)
        (raw / f"{name}-images-idx3-ubyte").write_bytes(head + images.numpy().tobytes())
        head = struct.pack(">2i", 2049, count)
        (raw / f"{name}-labels-idx1-ubyte").write_bytes(head + labels.numpy().tobytes())
    return tmp_path


TWO = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2")


def test_parts_and_processes_learn_what_one_process_learns(few_images):
    """Also where the parts do not come out even: nothing is carried into the next step."""
    learned = {}
    for name, launcher, parts in (("one", (), "1"), ("parts", (), "4"), ("two", TWO, "4")):
        own = ("--epochs", "3", "--batch-size", "128", "--accumulate", parts, "--save", name)
        done = run(few_images, *own, launcher=launcher)
        assert done.returncode == 0, done.stderr
        losses = [float(loss) for loss in re.findall(r"loss (\S+) ", done.stdout)]
        learned[name] = losses, torch.load(few_images / name)
        assert len(losses) == 3
    for name in ("parts", "two"):
        assert learned[name][0] == pytest.approx(learned["one"][0], abs=2e-4)
        for parameter, values in learned["one"][1].items():
            torch.testing.assert_close(learned[name][1][parameter], values, atol=2e-4, rtol=0)


def test_variables_of_another_launcher_do_not_count_as_torchrun(few_images, monkeypatch):
    """Believed, they made a process learn from its share alone, and call it two processes."""
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("LOCAL_RANK", "1")
    alone = run(few_images, "--epochs", "1")
    assert alone.stdout.startswith("1 x cpu: 552 images to learn from")
    monkeypatch.setenv("WORLD_SIZE", "2")
    refused = run(few_images, "--epochs", "1")
    assert refused.returncode == 1
    assert "WORLD_SIZE is 2, but torchrun has not started this process" in refused.stderr
    assert "unset WORLD_SIZE" in refused.stderr
    assert refused.stdout == ""
    # torchrun itself says anew who each is, whatever was there before.
    own = ("--epochs", "1", "--save", "two")
    both = run(few_images, *own, launcher=TWO)
    assert both.stdout.startswith("2 x cpu: "), both.stderr


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
