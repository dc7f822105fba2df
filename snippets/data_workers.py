"""Measure how fast a DataLoader hands over MNIST, with and without processes of its own.

    python data_workers.py --workers 2

Nothing is trained. The processes are started as on Windows and macOS, so that the program shows
the same on every system.
"""

import argparse
import platform
import sys
import time
from pathlib import Path

import torch
import torchvision
from torch.utils.data import DataLoader, Subset
from torchvision.transforms import v2


def load_training_set(folder, count):
    """The first ``count`` images of MNIST, each made a tensor from 0 to 1 when it is asked for."""
    to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
    try:
        images = torchvision.datasets.MNIST(folder, train=True, transform=to_tensor, download=True)
    except Exception as error:  # a network and a disk can fail in many ways
        sys.exit(
            f"No usable MNIST in {folder}, and getting it failed:\n{error}\n"
            "Check the network, the proxy, and that 70 MB are free on the disk."
        )
    return Subset(images, range(min(count, len(images))))


# --8<-- [start:loader]
def new_loader(images, batch_size, workers):
    """A loader that shuffles; with workers, they stay from one epoch to the next."""
    if workers == 0:
        return DataLoader(images, batch_size, shuffle=True)
    return DataLoader(
        images,
        batch_size,
        shuffle=True,
        num_workers=workers,
        persistent_workers=True,
        prefetch_factor=4,  # batches that each worker prepares ahead
        multiprocessing_context="spawn",
    )


# --8<-- [end:loader]


def measure(loader):
    """Seconds for one epoch, and the number of images in it."""
    start = time.perf_counter()
    count = sum(len(labels) for _, labels in loader)
    return time.perf_counter() - start, count


def arguments():
    parser = argparse.ArgumentParser(
        description="Measure how fast a DataLoader hands over MNIST.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--workers", type=int, default=2, metavar="N", help="processes that load")
    add("--batch-size", type=int, default=64, metavar="N", help="images in one batch")
    add("--images", type=int, default=6000, metavar="N", help="images in one epoch")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    args = parser.parse_args()
    if min(args.batch_size, args.images) <= 0 or args.workers < 0:
        parser.error("--batch-size and --images have to be greater than 0, --workers at least 0")
    return args


def main():
    args = arguments()
    torch.set_num_threads(1)  # each worker has one too; then they compare
    images = load_training_set(args.data, args.images)
    print(f"{len(images)} images in batches of {args.batch_size}")
    for workers in sorted({0, args.workers}):
        loader = new_loader(images, args.batch_size, workers)
        for epoch in (1, 2):
            seconds, count = measure(loader)
            print(f"{workers} workers, epoch {epoch}: {count / seconds:.0f} images/s", flush=True)

    start = time.perf_counter()
    whole = images.dataset.data[: len(images)].float() / 255
    for batch in torch.randperm(len(whole)).split(args.batch_size):
        whole[batch]
    print(f"whole tensor: {len(whole) / (time.perf_counter() - start):.0f} images/s")
    print(
        f"torch {torch.__version__}, torchvision {torchvision.__version__}, "
        f"Python {platform.python_version()}"
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
