"""Train on MNIST, stop, and go on from a checkpoint as if nothing had happened.

    python resume.py --stop-after 1
    python resume.py --resume

The same file runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import platform
import sys
import time
from pathlib import Path

import torch
import torchvision
from torch import nn


def load_data(folder, device, count):
    """Images (N x 28 x 28, from 0 to 1) and labels: of ``count`` to train with, and to test."""
    try:
        sets = [torchvision.datasets.MNIST(folder, train, download=True) for train in (True, False)]
    except Exception as error:  # a network and a disk can fail in many ways
        sys.exit(
            f"No usable MNIST in {folder}, and getting it failed:\n{error}\n"
            "Check the network, the proxy, and that 70 MB are free on the disk."
        )
    chosen = [(sets[0].data[:count], sets[0].targets[:count]), (sets[1].data, sets[1].targets)]
    return [(images.to(device).float() / 255, labels.to(device)) for images, labels in chosen]


# --8<-- [start:checkpoint]
def device_random(device):
    """The module that keeps the random numbers of a GPU; None for the CPU."""
    return None if device.type == "cpu" else torch.get_device_module(device)


def save(file, network, optimizer, schedule, epoch):
    """Write all that the next epoch depends on. The old file stays whole until the new one is."""
    module = device_random(next(network.parameters()).device)
    checkpoint = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "epoch": epoch,
        "random": torch.get_rng_state(),
        "device_random": module.get_rng_state() if module else None,
    }
    unfinished = file.with_name(file.name + ".part")
    try:
        torch.save(checkpoint, unfinished)
        unfinished.replace(file)  # in one step: there is no moment without a whole file
    except (OSError, RuntimeError) as error:
        sys.exit(f"Cannot write {file}: {str(error).splitlines()[0]}\nIs the disk full?")
    finally:
        unfinished.unlink(missing_ok=True)


def load(file, network, optimizer, schedule, parameters_only):
    """Put everything back where it was; the number of epochs that are done."""
    device = next(network.parameters()).device
    try:
        checkpoint = torch.load(file, map_location=device)
    except (OSError, RuntimeError) as error:
        sys.exit(f"Cannot read {file}: {str(error).splitlines()[0]}\nStart without --resume.")
    network.load_state_dict(checkpoint["network"])
    if not parameters_only:
        optimizer.load_state_dict(checkpoint["optimizer"])
        schedule.load_state_dict(checkpoint["schedule"])
        # These states have to lie on the CPU, wherever map_location has put them.
        torch.set_rng_state(checkpoint["random"].cpu())
        if (module := device_random(device)) and checkpoint["device_random"] is not None:
            module.set_rng_state(checkpoint["device_random"].cpu())
    return checkpoint["epoch"]


# --8<-- [end:checkpoint]


def train(network, images, labels, optimizer, schedule, title):
    """One epoch in batches of 250."""
    network.train()
    batches = torch.randperm(len(images)).split(250)
    for number, batch in enumerate(batches, start=1):
        batch = batch.to(images.device)
        loss = nn.functional.cross_entropy(network(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if sys.stdout.isatty():  # in a terminal, a bar that grows
            print(f"\r{title}  [{'#' * (30 * number // len(batches)):30}]", end="", flush=True)


@torch.inference_mode()
def evaluate(network, images, labels):
    """The accuracy in percent."""
    network.eval()
    return 100 * (network(images).argmax(dim=1) == labels).sum().item() / len(labels)


def find_device(name):
    """The device of that name, or the best one of this machine, tried out with a small sum."""
    best = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    try:
        device = torch.device(name) if name else best
        (torch.ones(1, device=device) + 1).item()
    except (AssertionError, RuntimeError) as error:
        sys.exit(
            f"Cannot use the device {name or best}: {str(error).splitlines()[0]}\n"
            "--device cpu works everywhere. verify.py says what is wrong with a GPU."
        )
    return device


def arguments():
    parser = argparse.ArgumentParser(
        description="Train on MNIST, stop, and go on from a checkpoint.",
        epilog="Ctrl-C stops; the checkpoint is that of the last whole epoch.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--epochs", type=int, default=3, metavar="N", help="how often to see each image, in all")
    add("--images", type=int, default=10000, metavar="N", help="images to learn from, at most")
    add("--stop-after", type=int, default=0, metavar="N", help="end after this epoch (0: do not)")
    add("--resume", action="store_true", help="go on from the checkpoint")
    add("--parameters-only", action="store_true", help="with --resume: forget everything else")
    add("--checkpoint", type=Path, default="resume.pt", metavar="FILE", help="where to save")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    add(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="cpu, cuda, cuda:1, mps (default: the best there is)",
    )
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.epochs, args.images) <= 0 or args.stop_after < 0:
        parser.error("--epochs and --images have to be greater than 0, --stop-after at least 0")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    torch.manual_seed(args.seed)
    training_set, test_set = load_data(args.data, device, args.images)
    network = nn.Sequential(
        nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 10)
    ).to(device)
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.005)
    steps = args.epochs * -(-len(training_set[0]) // 250)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.005, total_steps=steps)

    done = 0
    if args.resume:
        done = load(args.checkpoint, network, optimizer, schedule, args.parameters_only)
        print(f"{args.checkpoint}: {done} of {args.epochs} epochs are done")
    start = time.perf_counter()
    for epoch in range(done + 1, (args.stop_after or args.epochs) + 1):
        title = f"epoch {epoch}/{args.epochs}"
        train(network, *training_set, optimizer, schedule, title)
        save(args.checkpoint, network, optimizer, schedule, epoch)
        line = f"{title}  accuracy {evaluate(network, *test_set):.2f} %"
        print(f"\r{line:60}" if sys.stdout.isatty() else line, flush=True)
    print(
        f"{time.perf_counter() - start:.1f} s, on {device}, torch {torch.__version__}, "
        f"torchvision {torchvision.__version__}, Python {platform.python_version()}"
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("\nStopped. Go on with --resume, if an epoch was finished.")
        sys.exit(130)  # as a shell reports Ctrl-C
    except (MemoryError, RuntimeError) as error:
        signs = ("out of memory", "allocate memory", "not enough memory")
        if isinstance(error, RuntimeError) and not any(sign in str(error) for sign in signs):
            raise
        sys.exit(f"Out of memory: {error}\nClose other programs, or try --device cpu.")
