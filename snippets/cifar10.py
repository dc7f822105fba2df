"""Train a small convolutional network on CIFAR-10, test it after each epoch, save and load it.

    python cifar10.py

The same file runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import functools
import platform
import sys
import time
from pathlib import Path

import torch
import torchvision
from torch import nn


def load_data(folder, device):
    """Images (N x 3 x 32 x 32, one byte a value) and labels (N): training set and test set."""
    try:
        sets = [
            torchvision.datasets.CIFAR10(folder, train, download=True) for train in (True, False)
        ]
    except Exception as error:  # a network and a disk can fail in many ways
        sys.exit(
            f"No usable CIFAR-10 in {folder}, and getting it failed:\n{error}\n"
            "Check the network, the proxy, and that 400 MB are free on the disk.\n"
            "If a download was cut short, delete "
            f"{Path(folder, 'cifar-10-python.tar.gz')} first. Then start again."
        )
    return [
        (
            torch.tensor(part.data, device=device).permute(0, 3, 1, 2).contiguous(),
            torch.tensor(part.targets, device=device),
        )
        for part in sets
    ]


# --8<-- [start:prepare]
@functools.cache
def mean_and_spread(device):
    """Of each channel, kept on the device: copied anew in each step, they would make it wait."""
    with torch.inference_mode(False):  # whoever asks first, they can be used in training
        mean = torch.tensor([125.3, 123.0, 113.9], device=device).view(3, 1, 1)
        return mean, torch.tensor([63.0, 62.1, 66.7], device=device).view(3, 1, 1)


def prepare(images):
    """Bytes to numbers with mean 0 and spread 1 in each channel, as far as CIFAR-10 has them."""
    mean, spread = mean_and_spread(images.device)
    return ((images - mean) / spread).contiguous(memory_format=torch.channels_last)


# --8<-- [end:prepare]


# --8<-- [start:model]
def block(inputs, outputs, pool=1):
    """A 3 x 3 convolution; the highest of each pool x pool values; normalised; no negatives."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.MaxPool2d(pool),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


def new_network(width):
    """One image of 3 x 32 x 32 in, 10 scores out: one for each kind of thing."""
    return nn.Sequential(
        nn.Conv2d(3, width, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
        block(width, width),
        block(width, 2 * width, pool=2),
        block(2 * width, 2 * width),
        block(2 * width, 4 * width, pool=2),
        nn.AdaptiveMaxPool2d(1),
        nn.Flatten(),
        nn.Linear(4 * width, 10),
    )


# --8<-- [end:model]


# --8<-- [start:augment]
def augment(images, shift=4, mirror=True, edge="constant"):
    """Each image by itself: mirrored or not, and moved by up to ``shift`` pixels each way.

    What comes in at the edge is black, or with ``edge="reflect"`` what lies there, mirrored.
    """
    count, _, height, width = images.shape
    device = images.device
    if mirror:
        mirrored = torch.rand(count, 1, 1, 1, device=device) < 0.5
        images = torch.where(mirrored, images.flip(3), images)
    padded = nn.functional.pad(images, (shift,) * 4, mode=edge)
    down, right = torch.randint(2 * shift + 1, (2, count, 1), device=device)
    rows = down + torch.arange(height, device=device)
    columns = right + torch.arange(width, device=device)
    image = torch.arange(count, device=device)[:, None, None]
    moved = padded.permute(0, 2, 3, 1)[image, rows[:, :, None], columns[:, None, :]]
    return moved.permute(0, 3, 1, 2)


# --8<-- [end:augment]


# --8<-- [start:precision]
def computes_bfloat16(device):
    """Whether this device computes with 16 bits, and faster than with 32."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    able = getattr(torch.cpu, "get_capabilities", dict)() if device.type == "cpu" else {}
    return bool(able.get("amx_bf16") or able.get("avx512_bf16"))


def autocast(device):
    """Layers that gain by 16 bits compute with them; the parameters stay as they are."""
    return torch.autocast(device.type, torch.bfloat16, enabled=computes_bfloat16(device))


# --8<-- [end:precision]


# --8<-- [start:optimizer]
def new_optimizer(network, lr, steps):
    """An optimizer, and a schedule: the learning rate rises to ``lr``, then falls to nearly 0."""
    optimizer = torch.optim.SGD(
        network.parameters(), lr=lr, momentum=0.9, nesterov=True, weight_decay=5e-4
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=lr, total_steps=steps, anneal_strategy="linear", cycle_momentum=False
    )
    return optimizer, schedule


# --8<-- [end:optimizer]


# --8<-- [start:train]
def train(network, images, labels, optimizer, schedule, batch_size, title):
    """One epoch: show the network every image once, in random order. Returns the mean loss."""
    network.train()
    total = torch.zeros((), device=images.device)
    batches = torch.randperm(len(images), device=images.device).split(batch_size)
    for number, batch in enumerate(batches, start=1):
        with autocast(images.device):
            scores = network(prepare(augment(images[batch])))
            loss = nn.functional.cross_entropy(scores, labels[batch], label_smoothing=0.1)
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
    """The accuracy in percent: how often the highest score is that of the right kind of thing."""
    network.eval()
    predictions = []
    for part in images.split(1000):
        with autocast(images.device):
            predictions.append(network(prepare(part)).argmax(dim=1))
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
    state = torch.load(file, map_location=device)
    width = len(state["0.weight"])  # the first layer has as many kernels
    network = new_network(width).to(device, memory_format=torch.channels_last)
    network.load_state_dict(state)
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
        description="Train a small convolutional network to tell ten kinds of things (CIFAR-10).",
        epilog="Ctrl-C stops the training and keeps what was learned so far.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--epochs", type=int, default=4, metavar="N", help="how often to see each image")
    add("--batch-size", type=int, default=256, metavar="N", help="images in one step")
    add("--width", type=int, default=32, metavar="N", help="kernels of the first layer")
    add("--lr", type=float, default=0.2, metavar="X", help="highest learning rate")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data sets")
    add(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="cpu, cuda, cuda:1, mps (default: the best there is)",
    )
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    add("--save", type=Path, default="cifar10.pt", metavar="FILE", help="where to save")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.epochs, args.batch_size, args.width, args.lr) <= 0:
        parser.error("--epochs, --batch-size, --width and --lr have to be greater than 0")
    return args


# --8<-- [start:main]
def main():
    args = arguments()
    device = find_device(args.device)
    torch.manual_seed(args.seed)
    training_set, test_set = load_data(args.data, device)
    count = len(training_set[0])
    print(f"{count} images to learn from, {len(test_set[0])} to test, on {device}")

    network = new_network(args.width).to(device, memory_format=torch.channels_last)
    steps = args.epochs * -(-count // args.batch_size)
    optimizer, schedule = new_optimizer(network, args.lr, steps)
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
