"""Train a convolutional network on MNIST, test it after each epoch, save it and load it again.

    python mnist_cnn.py

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


def load_data(folder, device):
    """Images (N x 1 x 28 x 28, one byte a pixel) and labels (N): training set and test set."""
    try:
        sets = [torchvision.datasets.MNIST(folder, train, download=True) for train in (True, False)]
    except Exception as error:  # a network and a disk can fail in many ways
        sys.exit(
            f"No usable MNIST in {folder}, and getting it failed:\n{error}\n"
            "Check the network, the proxy, and that 70 MB are free on the disk.\n"
            f"If a download was cut short, delete {Path(folder, 'MNIST')} first. Then start again."
        )
    return [(part.data.unsqueeze(1).to(device), part.targets.to(device)) for part in sets]


# --8<-- [start:model]
def new_network():
    """One image of 1 x 28 x 28 in, 10 scores out: one for each digit."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 5, padding=2, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.Conv2d(32, 64, 3, padding=1, bias=False),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(7),
        nn.Flatten(),
        nn.Linear(64, 10),
    )


# --8<-- [end:model]


# --8<-- [start:shift]
def shift(images):
    """Each image moved by -1, 0 or 1 pixel in either direction; black comes in at the edge."""
    count, _, height, width = images.shape
    padded = nn.functional.pad(images[:, 0], (1, 1, 1, 1))
    down, right = torch.randint(3, (2, count, 1), device=images.device)
    rows = down + torch.arange(height, device=images.device)
    columns = right + torch.arange(width, device=images.device)
    image = torch.arange(count, device=images.device)
    return padded[image[:, None, None], rows[:, :, None], columns[:, None, :]].unsqueeze(1)


# --8<-- [end:shift]


# --8<-- [start:train]
def train(network, images, labels, optimizer, schedule, batch_size, title):
    """One epoch: show the network every image once, in random order. Returns the mean loss."""
    network.train()
    total = torch.zeros((), device=images.device)
    batches = torch.randperm(len(images), device=images.device).split(batch_size)
    for number, batch in enumerate(batches, start=1):
        scores = network(shift(images[batch]).float() / 255)
        loss = nn.functional.cross_entropy(scores, labels[batch], label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        total += loss.detach()
        if sys.stdout.isatty():  # in a terminal, a bar that grows
            print(f"\r{title}  [{'#' * (40 * number // len(batches)):40}]", end="", flush=True)
    return total.item() / len(batches)


# --8<-- [end:train]


# --8<-- [start:evaluate]
@torch.inference_mode()
def evaluate(network, images, labels):
    """The accuracy in percent: how often the highest score is that of the right digit."""
    network.eval()
    predictions = [network(part.float() / 255).argmax(dim=1) for part in images.split(1000)]
    return 100 * (torch.cat(predictions) == labels).sum().item() / len(labels)


# --8<-- [end:evaluate]


def save(network, file):
    """Write the state dictionary. If that fails, a file that was there before is still whole."""
    unfinished = file.with_name(file.name + ".part")
    try:
        torch.save(network.state_dict(), unfinished)
        unfinished.replace(file)
    except (OSError, RuntimeError) as error:
        sys.exit(
            f"Cannot write {file}: {str(error).splitlines()[0]}\n"
            "Is the disk full, or the folder not yours? --save FILE names another place."
        )
    finally:
        unfinished.unlink(missing_ok=True)


def load(file, device):
    """A new network with the saved parameters and statistics, on any device."""
    network = new_network().to(device, memory_format=torch.channels_last)
    network.load_state_dict(torch.load(file, map_location=device))
    return network


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
        description="Train a convolutional network to read handwritten digits (MNIST).",
        epilog="Ctrl-C stops the training and keeps what was learned so far.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--epochs", type=int, default=4, metavar="N", help="how often to see each image")
    add("--batch-size", type=int, default=128, metavar="N", help="images in one step")
    add("--lr", type=float, default=0.01, metavar="X", help="highest learning rate")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    add(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="cpu, cuda, cuda:1, mps (default: the best there is)",
    )
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    add("--save", type=Path, default="mnist_cnn.pt", metavar="FILE", help="where to save")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.epochs, args.batch_size, args.lr) <= 0:
        parser.error("--epochs, --batch-size and --lr have to be greater than 0")
    return args


# --8<-- [start:main]
def main():
    args = arguments()
    device = find_device(args.device)
    torch.manual_seed(args.seed)
    training_set, test_set = load_data(args.data, device)
    print(f"{len(training_set[0])} images to learn from, {len(test_set[0])} to test, on {device}")

    # channels_last: the channels of a pixel lie side by side in memory. Only the speed changes.
    network = new_network().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), lr=args.lr)
    # The learning rate rises to args.lr, then falls to nearly 0.
    steps = args.epochs * -(-len(training_set[0]) // args.batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=args.lr, total_steps=steps)
    start = time.perf_counter()
    try:
        for epoch in range(1, args.epochs + 1):
            title = f"epoch {epoch}/{args.epochs}"
            loss = train(network, *training_set, optimizer, schedule, args.batch_size, title)
            accuracy = evaluate(network, *test_set)
            seconds = time.perf_counter() - start
            line = f"{title}  loss {loss:.4f}  accuracy {accuracy:.2f} %  {seconds:.1f} s"
            print(f"\r{line:60}" if sys.stdout.isatty() else line, flush=True)
    except KeyboardInterrupt:
        save(network, args.save)
        print(f"\nStopped. What was learned so far is in {args.save}.")
        sys.exit(130)  # as a shell reports Ctrl-C
    # --8<-- [end:main]

    save(network, args.save)
    again = evaluate(load(args.save, device), *test_set)
    print(f"saved as {args.save}, loaded again: accuracy {again:.2f} %")
    if abs(again - accuracy) > 0.1:  # a GPU may round otherwise when it computes again
        sys.exit(f"The loaded network must be as good as the saved one: {accuracy:.2f} %")
    print(
        f"{seconds:.1f} s, accuracy {accuracy:.2f} %, on {device}, torch {torch.__version__}, "
        f"torchvision {torchvision.__version__}, Python {platform.python_version()}"
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped before there was anything to save.")
    except (MemoryError, RuntimeError) as error:
        signs = ("out of memory", "allocate memory", "not enough memory")
        if isinstance(error, RuntimeError) and not any(sign in str(error) for sign in signs):
            raise
        sys.exit(
            f"Out of memory: {error}\nClose other programs that use "
            "this device, or try a smaller --batch-size or --device cpu."
        )
