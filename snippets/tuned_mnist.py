"""From the tutorials' training loop on MNIST to a fast one, one change a rung, each measured.

    python tuned_mnist.py --network perceptron

Needs first_network.py, mnist_cnn.py and cifar10.py beside it. Runs on a CPU, on an NVIDIA GPU
(cuda) and on an Apple GPU (mps).
"""

import argparse
import platform
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

import cifar10
import first_network
import mnist_cnn
import torch
import torchvision
from torch import nn
from torchvision.transforms import v2


# --8<-- [start:rungs]
@dataclass(frozen=True)
class Rung:
    """How to train. The values that stand here are those of the tutorials."""

    title: str = "the tutorials' loop"
    epochs: int = 5
    batch: int = 64
    lr: float = 0.001
    whole: bool = False  # all images as one tensor, not a DataLoader
    schedule: bool = False  # the learning rate rises and falls
    fused: bool = False  # one call updates all parameters
    normalised: bool = False  # batch normalisation, if the network has any
    channels_last: bool = False
    shifted: bool = False  # images moved by up to a pixel
    smoothing: float = 0.0  # of the labels
    bfloat16: bool = False  # where the processor computes with it


PERCEPTRON = [
    {"title": "all images as one tensor", "whole": True},
    {"title": "batch of 256, learning rate x 2", "batch": 256, "lr": 0.002},
    {"title": "rate rises to 0.007 and falls", "schedule": True, "lr": 0.007},
    {"title": "3 epochs instead of 5", "epochs": 3},
    {"title": "one call updates all", "fused": True},
    {"title": "bfloat16", "bfloat16": True},
]
CNN = [
    {"title": "all images as one tensor", "whole": True},
    {"title": "batch of 128, learning rate x 2", "batch": 128, "lr": 0.002},
    {"title": "rate rises to 0.01 and falls", "schedule": True, "lr": 0.01},
    {"title": "batch normalisation", "normalised": True},
    {"title": "channels_last", "channels_last": True},
    {"title": "images moved", "shifted": True},
    {"title": "labels smoothed", "smoothing": 0.05},
    {"title": "one call updates all", "fused": True},
    {"title": "bfloat16", "bfloat16": True},
]


def ladder(changes):
    """All rungs: each is the one before it with one change, and the learning rate for it."""
    rungs = [Rung()]
    for change in changes:
        rungs.append(replace(rungs[-1], **change))
    return rungs


# --8<-- [end:rungs]


def loader(folder, count, batch):
    """Each image opened by itself, made a tensor, and collected, as the tutorials do it."""
    to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
    images = torchvision.datasets.MNIST(folder, transform=to_tensor)
    part = torch.utils.data.Subset(images, range(count))
    return torch.utils.data.DataLoader(part, batch, shuffle=True)


def batches(rung, images, labels, loaded):
    """One epoch of images, ready for the network, and their labels."""
    if not rung.whole:
        for part, answers in loaded:
            yield part.to(images.device), answers.to(images.device)
        return
    for batch in torch.randperm(len(images), device=images.device).split(rung.batch):
        part = mnist_cnn.shift(images[batch]) if rung.shifted else images[batch]
        yield part.float() / 255, labels[batch]


def without_normalisation(network):
    """The same layers less the normalisations; convolutions get the bias that those have."""
    layers = [layer for layer in network if not isinstance(layer, nn.BatchNorm2d)]
    for layer in layers:
        if isinstance(layer, nn.Conv2d):
            layer.bias = nn.Parameter(torch.zeros(layer.out_channels))
    return nn.Sequential(*layers)


# --8<-- [start:measure]
def measure(program, rung, seed, args, device):
    """Train and test: seconds of training, accuracy in percent."""
    torch.manual_seed(seed)
    (images, labels), (test_images, test_labels) = program.load_data(args.data, device)
    images, labels = images[: args.images], labels[: args.images]
    loaded = None if rung.whole else loader(args.data, len(images), rung.batch)

    network = program.new_network()
    network = network if rung.normalised else without_normalisation(network)
    layout = torch.channels_last if rung.channels_last else torch.contiguous_format
    network = network.to(device, memory_format=layout)
    optimizer = torch.optim.AdamW(network.parameters(), rung.lr, fused=rung.fused)
    if rung.schedule:
        steps = rung.epochs * -(-len(images) // rung.batch)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rung.lr, total_steps=steps)

    start = time.perf_counter()
    for _ in range(rung.epochs):
        for part, answers in batches(rung, images, labels, loaded):
            enabled = rung.bfloat16 and cifar10.computes_bfloat16(device)
            with torch.autocast(device.type, torch.bfloat16, enabled=enabled):
                loss = nn.functional.cross_entropy(
                    network(part), answers, label_smoothing=rung.smoothing
                )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if rung.schedule:
                schedule.step()
    if device.type != "cpu":
        torch.accelerator.synchronize()  # a GPU may still be at work
    seconds = time.perf_counter() - start
    return seconds, program.evaluate(
        network, test_images[: args.images], test_labels[: args.images]
    )


# --8<-- [end:measure]


def arguments():
    parser = argparse.ArgumentParser(
        description="Train on MNIST, one rung after the other, and measure each.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add, none = parser.add_argument, argparse.SUPPRESS
    add("--network", choices=("perceptron", "cnn"), default="perceptron", help="what to train")
    add("--epochs", type=int, default=none, metavar="N", help="(default: as the rung says)")
    add("--images", type=int, default=60_000, metavar="N", help="take only N of each set")
    add("--seeds", type=int, default=3, metavar="N", help="how often to train each rung")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    add("--device", default=none, metavar="NAME", help="cpu, cuda, mps (default: the best)")
    args = parser.parse_args(namespace=argparse.Namespace(device=None, epochs=None))
    if min(args.images, args.seeds, 1 if args.epochs is None else args.epochs) <= 0:
        parser.error("--epochs, --images and --seeds have to be greater than 0")
    return args


def main():
    args = arguments()
    device = first_network.find_device(args.device)
    program = {"perceptron": first_network, "cnn": mnist_cnn}[args.network]
    rungs = ladder({"perceptron": PERCEPTRON, "cnn": CNN}[args.network])
    if args.epochs:
        rungs = [replace(rung, epochs=args.epochs) for rung in rungs]
    print(
        f"{args.network}, {args.images} images, mean of {args.seeds}, on {device}, "
        f"torch {torch.__version__}, Python {platform.python_version()}"
    )
    few = argparse.Namespace(**{**vars(args), "images": min(args.images, 1000)})
    for number, rung in enumerate(rungs):
        measure(program, replace(rung, epochs=1), 0, few, device)  # warms up
        runs = [measure(program, rung, seed, args, device) for seed in range(args.seeds)]
        seconds, accuracy = (statistics.mean(column) for column in zip(*runs, strict=True))
        print(f"{number} {rung.title:32} {seconds:6.1f} s {accuracy:6.2f} %", flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        raise SystemExit("\nStopped.") from None
