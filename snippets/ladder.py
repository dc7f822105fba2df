"""From the tutorial's training loop on CIFAR-10 to a fast one, one change a rung, each measured.

    python ladder.py --csv ladder.csv

Needs cifar10.py beside it. Runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import copy
import csv
import multiprocessing
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torchvision
from cifar10 import augment, autocast, find_device, load_data, new_network, prepare
from torch import nn
from torchvision.transforms import v2


# --8<-- [start:rungs]
@dataclass(frozen=True)
class Rung:
    """How to train. The values that stand here are those of the tutorial."""

    title: str = "the tutorial's loop"
    batch: int = 4
    lr: float = 0.001
    whole: bool = False  # all images as one tensor, not a DataLoader with two workers
    schedule: bool = False  # the learning rate rises and falls
    modern: bool = False  # the network of cifar10.py and its numbers, not the tutorial's
    channels_last: bool = False
    bfloat16: bool = False
    augment: bool = False  # images mirrored and moved
    smoothing: float = 0.0  # of the labels


CHANGES = [
    {"title": "batch of 64, learning rate x 16", "batch": 64, "lr": 0.016},
    {"title": "all images as one tensor", "whole": True},
    {"title": "rate rises to 0.05 and falls", "schedule": True, "lr": 0.05},
    {"title": "network of cifar10.py, rate x 2", "modern": True, "lr": 0.1},
    {"title": "channels_last", "channels_last": True},
    {"title": "bfloat16", "bfloat16": True},
    {"title": "images mirrored and moved", "augment": True},
    {"title": "batch of 256, learning rate x 2", "batch": 256, "lr": 0.2},
    {"title": "smoothed labels", "smoothing": 0.1},
]


def ladder():
    """All rungs: each is the one before it with one change, and the learning rate for it."""
    rungs = [Rung()]
    for change in CHANGES:
        rungs.append(replace(rungs[-1], **change))
    return rungs


# --8<-- [end:rungs]


# --8<-- [start:tutorial]
def tutorial_network():
    """Two 5 x 5 convolutions with 6 and 16 kernels, three fully connected layers."""
    return nn.Sequential(
        *(nn.Conv2d(3, 6, 5), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
        *(nn.Linear(16 * 5 * 5, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
    )


def loader(folder, count, batch):
    """Each image opened by itself, made a tensor and normalised, by two other processes."""
    to_tensor = v2.Compose(
        [
            v2.ToImage(),
            v2.ToDtype(torch.float32, scale=True),
            v2.Normalize((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
        ]
    )
    images = torchvision.datasets.CIFAR10(folder, transform=to_tensor)
    part = torch.utils.data.Subset(images, range(count))
    return torch.utils.data.DataLoader(part, batch, shuffle=True, num_workers=2)


# --8<-- [end:tutorial]


def normalise(rung, part):
    """Bytes to numbers around 0, as the network of the rung gets them in training and test."""
    if not rung.modern:
        return part / 127.5 - 1  # what the loader's transforms compute
    return prepare(part) if rung.channels_last else prepare(part).contiguous()


def batches(rung, images, labels, loaded):
    """One epoch of images, ready for the network, and their labels."""
    if not rung.whole:
        for part, answers in loaded:
            yield part.to(images.device), answers.to(images.device)
        return
    for batch in torch.randperm(len(images), device=images.device).split(rung.batch):
        part = augment(images[batch]) if rung.augment else images[batch]
        yield normalise(rung, part), labels[batch]


# --8<-- [start:measure]
def measure(rung, seed, args):
    """Train and test: seconds of training, accuracy in percent, most memory in use in MB."""
    device = find_device(args.device)
    torch.manual_seed(seed)
    (images, labels), (test_images, test_labels) = load_data(args.data, device)
    images, labels = images[: args.images], labels[: args.images]
    test_images, test_labels = test_images[: args.images], test_labels[: args.images]
    loaded = None if rung.whole else loader(args.data, len(images), rung.batch)

    network = (new_network(args.width) if rung.modern else tutorial_network()).to(device)
    if rung.channels_last:
        network = network.to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(network.parameters(), rung.lr, momentum=0.9)

    def scores_of(network, part):
        with autocast(device) if rung.bfloat16 else torch.autocast(device.type, enabled=False):
            return network(part)

    def learn(network, optimizer, part, answers):
        scores = scores_of(network, part)
        loss = nn.functional.cross_entropy(scores, answers, label_smoothing=rung.smoothing)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    # One step of a copy, before the clock starts: a GPU loads its kernels when it first computes.
    other = copy.deepcopy(network)
    few = normalise(rung, images[: rung.batch]), labels[: rung.batch]
    learn(other, torch.optim.SGD(other.parameters(), rung.lr, momentum=0.9), *few)
    wait(device)

    if rung.schedule:
        steps = args.epochs * -(-len(images) // rung.batch)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, rung.lr, total_steps=steps, anneal_strategy="linear", cycle_momentum=False
        )

    start = time.perf_counter()
    for _ in range(args.epochs):
        for part, answers in batches(rung, images, labels, loaded):
            learn(network, optimizer, part, answers)
            if rung.schedule:
                schedule.step()
    wait(device)
    seconds = time.perf_counter() - start

    network.eval()
    with torch.inference_mode():
        parts = (normalise(rung, part) for part in test_images.split(1000))
        answers = torch.cat([scores_of(network, part).argmax(dim=1) for part in parts])
    accuracy = 100 * (answers == test_labels).float().mean().item()
    return seconds, accuracy, memory(device)


# --8<-- [end:measure]


def wait(device):
    """A GPU works on its own: until it has done all that it was told."""
    if device.type != "cpu":
        torch.accelerator.synchronize(device)


COLUMNS = "rung", "title", "seed", "epochs", "images", "seconds", "accuracy", "memory_mb", "on"


def memory(device):
    """The most memory in use so far, in MB: of the GPU, or of this process; "" if unknown."""
    if device.type == "cuda":
        return round(torch.cuda.max_memory_allocated() / 1e6)
    if sys.platform not in ("linux", "darwin"):
        return ""
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / 1e6 if sys.platform == "darwin" else most / 1e3)


def arguments():
    parser = argparse.ArgumentParser(
        description="Train on CIFAR-10, one rung after the other, and measure each.",
        epilog="Ctrl-C stops; the rungs that are done stand in the CSV file.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--epochs", type=int, default=2, metavar="N", help="how often to see each image")
    add("--images", type=int, default=50_000, metavar="N", help="take only N of each set")
    add("--seeds", type=int, default=3, metavar="N", help="how often to train each rung")
    add("--width", type=int, default=32, metavar="N", help="first kernels of the new network")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data set")
    add(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="cpu, cuda, cuda:1, mps (default: the best there is)",
    )
    add("--csv", type=Path, default="ladder.csv", metavar="FILE", help="where to write the figures")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.epochs, args.images, args.seeds, args.width) <= 0:
        parser.error("--epochs, --images, --seeds and --width have to be greater than 0")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    on = f"{device}, torch {torch.__version__}, Python {platform.python_version()}"
    # The loader's processes start as they do on this system, also from a process of its own.
    own = multiprocessing.set_start_method, (multiprocessing.get_start_method(), True)
    print(f"{args.epochs} x {args.images} images, {args.seeds} times, on {on}")
    try:
        file = args.csv.open("w", encoding="utf-8", newline="")
    except OSError as error:
        sys.exit(f"Cannot write {args.csv}: {error.strerror}\n--csv FILE names another place.")
    with file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        for number, rung in enumerate(ladder()):
            rows = []
            for seed in range(args.seeds):
                # A process for each, so that one does not use what another has warmed up.
                with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), *own) as process:
                    rows.append(process.submit(measure, rung, seed, args).result())
                seconds, accuracy, most = rows[-1]
                row = number, rung.title, seed, args.epochs, args.images
                table.writerow([*row, f"{seconds:.2f}", f"{accuracy:.2f}", most, on])
                file.flush()
            seconds, accuracy = (sum(row[i] for row in rows) / len(rows) for i in (0, 1))
            print(f"{number} {rung.title:32} {seconds:7.1f} s {accuracy:6.2f} %", flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped. The rungs that are done stand in the CSV file.")
