"""Feed images from a file that need not fit into memory, with processes that read ahead.

    python from_disk.py --workers 2

The images are noise, and every one of them costs a hundredth of a second, as a slow disk or
a large picture would. One costs a whole second.
"""

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


# --8<-- [start:dataset]
class FileOfImages(Dataset):
    """Images that lie one after the other in a file, one byte a number."""

    def __init__(self, file, shape, wait=0.0):
        self.file, self.shape, self.wait = file, shape, wait
        self.images = None

    def __len__(self):
        return self.shape[0]

    def __getitem__(self, number):
        if self.images is None:  # each worker opens the file for itself
            self.images = np.memmap(self.file, np.uint8, "r", shape=self.shape)
        if self.wait:
            time.sleep(1 if number == 0 else self.wait)
        return number, torch.from_numpy(self.images[number].copy())


# --8<-- [end:dataset]


# --8<-- [start:write]
def write_images(file, shape):
    """Write noise, a hundred images at a time: never all of them are in memory."""
    images = np.memmap(file, np.uint8, "w+", shape=shape)
    random = np.random.default_rng(0)
    for start in range(0, shape[0], 100):
        part = images[start : start + 100]
        part[:] = random.integers(256, size=part.shape, dtype=np.uint8)
    images.flush()


# --8<-- [end:write]


def measure(loader):
    """Seconds for an epoch, and the numbers of the images in the order in which they came."""
    start = time.perf_counter()
    numbers = torch.cat([numbers for numbers, _ in loader]).tolist()
    return time.perf_counter() - start, numbers


def arguments():
    parser = argparse.ArgumentParser(
        description="Feed images from a file that need not fit into memory.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--workers", type=int, default=2, metavar="N", help="processes that load")
    add("--images", type=int, default=200, metavar="N", help="images in the file")
    add("--wait", type=float, default=0.01, metavar="S", help="seconds that an image costs")
    add("--file", type=Path, default="images.bin", metavar="FILE", help="file to write and read")
    args = parser.parse_args()
    if min(args.workers, args.images) < 1 or args.wait < 0:
        parser.error("--workers and --images have to be at least 1, --wait not below 0")
    return args


# --8<-- [start:main]
def main():
    args = arguments()
    torch.set_num_threads(1)
    shape = (args.images, 3, 32, 32)
    write_images(args.file, shape)
    images = FileOfImages(args.file, shape, args.wait)

    alone, _ = measure(DataLoader(images, batch_size=20))
    print(f"0 workers: {alone:.2f} s")
    for in_order in (True, False):
        loader = DataLoader(
            images,
            batch_size=20,
            num_workers=args.workers,
            persistent_workers=True,
            in_order=in_order,
        )
        measure(loader)  # the first epoch also starts the workers
        seconds, numbers = measure(loader)
        print(f"{args.workers} workers, in_order={in_order}: {seconds:.2f} s")
        print(f"  faster: {seconds < alone}, image 0 comes first: {numbers[0] == 0}")
        print(f"  every image once: {sorted(numbers) == list(range(args.images))}")
    # --8<-- [end:main]


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except OSError as error:
        sys.exit(f"Cannot write or read the file: {error}\n--file FILE names another place.")
