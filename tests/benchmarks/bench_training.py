"""Our training programs against the loops of the tutorials, in one run on one machine.

    python tests/benchmarks/bench_training.py --data data

Two comparisons, each a ratio of seconds of training (loading and testing apart):

- MNIST: five epochs of a 512-512 perceptron, batch 64, Adam with 0.001, a DataLoader, against
  snippets/mnist_fast.py.
- CIFAR-10: the tutorial's loop (the lowest rung of snippets/ladder.py: LeNet, batch 4, SGD with
  0.001, a DataLoader with two processes) against snippets/cifar10.py. Of the tutorial's ten epochs
  one is run and counts ten times, unless --whole asks for all.

The machine has to be quiet: the ratios bear a slow machine, but not one that is slow in between.
"""

import argparse
import sys
import time
from pathlib import Path

import torch
import torchvision
from torch import nn
from torchvision.transforms import v2

sys.path.insert(0, str(Path(__file__).parents[2] / "snippets"))
import cifar10
import first_network
import ladder
import mnist_fast


def tutorial_mnist(data, epochs):
    """Seconds and accuracy in percent of the tutorials' loop on MNIST."""
    transform = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
    images = torchvision.datasets.MNIST(data, train=True, transform=transform, download=True)
    loader = torch.utils.data.DataLoader(images, batch_size=64, shuffle=True)
    network = nn.Sequential(
        *(nn.Flatten(), nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU()),
        nn.Linear(512, 10),
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
    start = time.perf_counter()
    for _ in range(epochs):
        for part, answers in loader:
            loss = nn.functional.cross_entropy(network(part), answers)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    seconds = time.perf_counter() - start
    return seconds, first_network.evaluate(network, *first_network.load_data(data, "cpu")[1])


def fast_mnist(data, epochs=3):
    """Seconds and accuracy in percent of snippets/mnist_fast.py."""
    training_set, test_set = first_network.load_data(data, "cpu")
    network = first_network.new_network()
    start = time.perf_counter()
    mnist_fast.train(network, *training_set, epochs, batch_size=256, lr=0.007)
    seconds = time.perf_counter() - start
    return seconds, first_network.evaluate(network, *test_set)


def tutorial_cifar10(data, epochs, images):
    """Seconds and accuracy in percent of the lowest rung of the ladder."""
    args = argparse.Namespace(data=data, device="cpu", epochs=epochs, images=images, width=32)
    seconds, accuracy, _ = ladder.measure(ladder.Rung(), 0, args)
    return seconds, accuracy


def our_cifar10(data, epochs, images):
    """Seconds and accuracy in percent of snippets/cifar10.py, with its own defaults."""
    (pictures, labels), test_set = cifar10.load_data(data, torch.device("cpu"))
    pictures, labels = pictures[:images], labels[:images]
    network = cifar10.new_network(32).to(memory_format=torch.channels_last)
    start = time.perf_counter()
    optimizer, schedule = cifar10.new_optimizer(network, 0.2, epochs * -(-len(pictures) // 256))
    for _ in range(epochs):
        cifar10.train(network, pictures, labels, optimizer, schedule, 256, "")
    seconds = time.perf_counter() - start
    return seconds, cifar10.evaluate(network, *test_set)


def compare(title, tutorial, times, runs):
    """Print the mean and the spread of our runs beside the tutorial's one."""
    seconds, accuracies = zip(*runs, strict=True)
    took, accuracy = tutorial
    mean = sum(accuracies) / len(runs)
    print(
        f"{title}: tutorial {took * times:.1f} s, {accuracy:.2f} % | ours {max(seconds):.1f} s at "
        f"most, {mean:.2f} % (mean of {len(runs)}, {min(accuracies):.2f} to {max(accuracies):.2f})"
        f" | ratio {took * times / max(seconds):.1f}",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--data", type=Path, default="data", help="folder of the data sets (default: data)")
    add("--runs", type=int, default=3, help="how often to run ours (default: 3)")
    add("--images", type=int, default=50_000, help="of CIFAR-10 to learn from (default: all)")
    add("--whole", action="store_true", help="all ten epochs of the tutorial on CIFAR-10")
    args = parser.parse_args()
    torch.manual_seed(0)
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads")
    fast_mnist(args.data, epochs=1)  # warms up
    compare(
        "MNIST",
        tutorial_mnist(args.data, 5),
        1,
        [fast_mnist(args.data) for _ in range(args.runs)],
    )
    epochs = 10 if args.whole else 1
    compare(
        "CIFAR-10",
        tutorial_cifar10(args.data, epochs, args.images),
        10 / epochs,
        [our_cifar10(args.data, 4, args.images) for _ in range(args.runs)],
    )


if __name__ == "__main__":
    main()
