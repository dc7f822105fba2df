"""Train one network on MNIST with one process or with many, on one machine or on several.

    python distributed.py
    torchrun --standalone --nproc-per-node=2 distributed.py

The batch is shared out among the processes, so the result does not depend on their number. Started
again after an interruption, it goes on after the last whole epoch.
"""

import argparse
import contextlib
import os
import platform
import sys
import time
from pathlib import Path

import torch
import torch.distributed as dist
import torchvision
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import BatchSampler, DataLoader, DistributedSampler, TensorDataset

# torchrun tells each process who it is. Without torchrun there is one, number 0, whatever other
# launchers have left in the environment.
TOLD = os.environ if dist.is_torchelastic_launched() else {}
RANK = int(TOLD.get("RANK", 0))  # number of this process, of all machines together
LOCAL_RANK = int(TOLD.get("LOCAL_RANK", 0))  # its number on this machine: which GPU it takes
WORLD_SIZE = int(TOLD.get("WORLD_SIZE", 1))  # how many processes there are
RESTARTS = int(TOLD.get("TORCHELASTIC_RESTART_COUNT", 0))


# --8<-- [start:join]
def join():
    """Meet the other processes. Returns the device of this one."""
    if not dist.is_torchelastic_launched():
        others = os.environ.get("WORLD_SIZE", "1")
        if others != "1":  # trained alone, each of them would believe it is the only one
            sys.exit(
                f"WORLD_SIZE is {others}, but torchrun has not started this process. Start it with "
                "torchrun.\nFor one process alone, remove the variable first: unset WORLD_SIZE"
            )
        best = torch.accelerator.current_accelerator(check_available=True)
        return best or torch.device("cpu")
    where = {}
    if os.environ["GROUP_WORLD_SIZE"] == "1":
        # After a restart, names under which the dead processes could be reached are still known.
        # A part of the store for each start keeps them apart; several machines count differently.
        known = dist.TCPStore(os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"]))
        known = dist.PrefixStore(f"start {RESTARTS}", known)
        where = {"store": known, "rank": RANK, "world_size": WORLD_SIZE}
    if not torch.cuda.is_available():
        dist.init_process_group("gloo", **where)
        return torch.device("cpu")
    if torch.cuda.device_count() <= LOCAL_RANK:
        sys.exit(
            f"Process {LOCAL_RANK} of this machine finds no GPU of its own: there are "
            f"{torch.cuda.device_count()}. Give torchrun that number as --nproc-per-node."
        )
    device = torch.device("cuda", LOCAL_RANK)
    torch.cuda.set_device(device)
    dist.init_process_group("nccl", device_id=device, **where)
    return device


# --8<-- [end:join]


def say(text):
    """Print once, not once in each process."""
    if RANK == 0:
        print(text, flush=True)


def load_data(folder, device):
    """Images and labels of the training and of the test set; on a shared disk, one downloads."""
    turn = 0 if RANK == 0 else 1 if LOCAL_RANK == 0 else 2
    for number in range(3):
        if number == turn:
            try:
                sets = [torchvision.datasets.MNIST(folder, t, download=True) for t in (True, False)]
            except Exception as error:  # a network and a disk can fail in many ways
                sys.exit(f"No usable MNIST in {folder}, and getting it failed:\n{error}")
        if dist.is_initialized():
            dist.barrier()
    return [(part.data.to(device), part.targets.to(device)) for part in sets]


def new_network():
    return nn.Sequential(nn.Flatten(), nn.Linear(28 * 28, 256), nn.ReLU(), nn.Linear(256, 10))


# --8<-- [start:train]
def train(network, batches, optimizer, schedule, accumulate):
    """One epoch over this process's share of the images. Returns the mean loss of all."""
    network.train()
    total = torch.zeros((), device=next(network.parameters()).device)
    for images, labels in batches:
        # First the step, then its parts: so no part is ever left over for the next step.
        parts = zip(images.chunk(accumulate), labels.chunk(accumulate), strict=True)
        for number, (some, answers) in enumerate(parts, start=1):
            # Gradients are exchanged in the backward pass; only in the last part it is of use.
            quiet = number < accumulate and isinstance(network, DistributedDataParallel)
            with network.no_sync() if quiet else contextlib.nullcontext():
                loss = nn.functional.cross_entropy(network(some.float() / 255), answers)
                (loss / accumulate).backward()
            total += loss.detach() / accumulate
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
    return sum_of_all(total).item() / len(batches) / WORLD_SIZE


# --8<-- [end:train]


# --8<-- [start:evaluate]
@torch.inference_mode()
def evaluate(network, images, labels):
    """The accuracy in percent. Each process tests its share, and no image counts twice."""
    network.eval()
    right = torch.zeros((), dtype=torch.int64, device=images.device)
    share = slice(RANK, None, WORLD_SIZE)
    for part, answers in zip(images[share].split(1000), labels[share].split(1000), strict=True):
        right += (network(part.float() / 255).argmax(dim=1) == answers).sum()
    return 100 * sum_of_all(right).item() / len(labels)


# --8<-- [end:evaluate]


def sum_of_all(value):
    """Add up a tensor over all processes; in each of them it becomes the sum."""
    if dist.is_initialized():
        dist.all_reduce(value)
    return value


# --8<-- [start:save]
def save(state, file):
    """Write a file in one stroke: who is killed here leaves the old one whole."""
    unfinished = file.with_name(file.name + ".part")
    try:
        torch.save(state, unfinished)
        unfinished.replace(file)
    except (OSError, RuntimeError) as error:
        sys.exit(
            f"Cannot write {file}: {str(error).splitlines()[0]}\n"
            "Is the disk full, or the folder not yours? --save FILE names another place."
        )
    finally:
        unfinished.unlink(missing_ok=True)


def resume(file, settings):
    """What process 0 finds saved, in all processes: the other machines may lack the file."""
    found = [None]
    if RANK == 0 and file.exists():
        found = [torch.load(file, map_location="cpu")]
        if found[0]["settings"] != settings:
            sys.exit(
                f"{file} is of a run with other settings: {found[0]['settings']}.\n"
                "Give the same ones to go on with it, or delete the file to start afresh."
            )
    if dist.is_initialized():
        dist.broadcast_object_list(found, src=0)
    return found[0]


# --8<-- [end:save]


def arguments():
    parser = argparse.ArgumentParser(
        description="Train a small network on MNIST, with one process or with many (torchrun).",
        epilog="An interrupted run goes on after its last whole epoch if it is started again.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--epochs", type=int, default=3, metavar="N", help="how often to see each image")
    add(
        "--batch-size",
        type=int,
        default=256,
        metavar="N",
        help="images in one step, in all processes together",
    )
    add(
        "--accumulate",
        type=int,
        default=1,
        metavar="N",
        help="parts in which a process computes its share of a step",
    )
    add("--lr", type=float, default=0.005, metavar="X", help="highest learning rate")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    add("--save", type=Path, default="distributed.pt", metavar="FILE", help="where to save")
    add(
        "--crash",
        type=int,
        metavar="N",
        default=argparse.SUPPRESS,
        help="kill the last process once, in epoch N: to see torchrun start it again",
    )
    args = parser.parse_args(namespace=argparse.Namespace(crash=None))
    if min(args.epochs, args.batch_size, args.accumulate, args.lr) <= 0:
        parser.error("--epochs, --batch-size, --accumulate and --lr have to be greater than 0")
    if args.batch_size % (WORLD_SIZE * args.accumulate):
        parser.error(
            f"--batch-size {args.batch_size} cannot be shared out among {WORLD_SIZE} "
            f"processes x {args.accumulate} parts: take a multiple"
        )
    return args


def main():
    args = arguments()
    device = join()
    torch.manual_seed(args.seed)
    training_set, test_set = load_data(args.data, device)
    say(f"{WORLD_SIZE} x {device.type}: {len(training_set[0])} images to learn from")

    # --8<-- [start:share]
    dataset = TensorDataset(*training_set)
    sampler = DistributedSampler(dataset, WORLD_SIZE, RANK, seed=args.seed, drop_last=True)
    mine = BatchSampler(sampler, args.batch_size // WORLD_SIZE, drop_last=True)
    # A whole share is taken out of the tensors at once, not image by image.
    batches = DataLoader(dataset, batch_size=None, sampler=mine)
    # --8<-- [end:share]
    network = new_network().to(device)
    optimizer = torch.optim.AdamW(network.parameters(), lr=args.lr)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, args.lr, total_steps=args.epochs * len(batches)
    )

    settings = {name: getattr(args, name) for name in ("epochs", "batch_size", "lr", "seed")}
    checkpoint = args.save.with_suffix(".checkpoint")
    first, seconds = 1, 0.0
    if found := resume(checkpoint, settings):
        network.load_state_dict(found["network"])
        optimizer.load_state_dict(found["optimizer"])
        schedule.load_state_dict(found["schedule"])
        first, seconds = found["epoch"] + 1, found["seconds"]
        say(f"going on after epoch {found['epoch']}, restart {RESTARTS}")
    model = network
    if dist.is_initialized():
        model = DistributedDataParallel(network, [device] if device.type == "cuda" else None)

    for epoch in range(first, args.epochs + 1):
        start = time.perf_counter()
        sampler.set_epoch(epoch)  # another order in each epoch
        loss = train(model, batches, optimizer, schedule, args.accumulate)
        if args.crash == epoch and RESTARTS == 0 and RANK == WORLD_SIZE - 1:
            print(f"process {RANK} is killed in epoch {epoch}", flush=True)
            os.kill(os.getpid(), 9)
        accuracy = evaluate(network, *test_set)
        seconds += time.perf_counter() - start
        say(
            f"epoch {epoch}/{args.epochs}  loss {loss:.4f}  accuracy {accuracy:.2f} %  "
            f"{seconds:.1f} s"
        )
        if RANK == 0:  # the network is the same in all processes
            save(
                {
                    "network": network.state_dict(),
                    "optimizer": optimizer.state_dict(),
                    "schedule": schedule.state_dict(),
                    "epoch": epoch,
                    "seconds": seconds,
                    "accuracy": accuracy,
                    "settings": settings,
                },
                checkpoint,
            )

    if first > args.epochs:  # killed after the last epoch, before the end
        accuracy = found["accuracy"]
    if RANK == 0:
        save(network.state_dict(), args.save)
        checkpoint.unlink()
    say(
        f"{seconds:.1f} s, accuracy {accuracy:.2f} %, on {WORLD_SIZE} x {device.type}, "
        f"torch {torch.__version__}, torchvision {torchvision.__version__}, "
        f"Python {platform.python_version()}"
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on after the last whole epoch.")
        sys.exit(130)  # as a shell reports Ctrl-C
    finally:
        if dist.is_initialized():
            dist.destroy_process_group()
