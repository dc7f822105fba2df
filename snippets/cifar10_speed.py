"""CIFAR-10 in seconds on one GPU: train several times, tell the mean accuracy and the time.

    python cifar10_speed.py

Needs cifar10.py beside it. The recipe is that of airbench94 (Keller Jordan, arXiv 2404.00498),
written anew, with three differences: weights are not averaged, parameters and images have 32 bits
where airbench94 has 16 (autocast computes with 16 where that is faster), and it takes 10 epochs
instead of 9.9. A CPU runs it, too, but takes half an hour.
"""

import argparse
import statistics
import time
from pathlib import Path

import torch
from cifar10 import augment, autocast, find_device, load_data, prepare
from torch import nn

BATCH = 1024
LR, MOMENTUM, DECAY = 1.5, 0.85, 1.3e-3  # of the mean loss of a batch
BIAS_FASTER = 64  # the biases of the normalisations learn as many times as fast


# --8<-- [start:whitening]
def whitening(images, size=2):
    """A layer whose outputs on patches of ``images`` are uncorrelated and of spread 1.

    Its kernels are the eigenvectors of the patches, and their negatives. It is not trained.
    """
    patches = images.unfold(2, size, 1).unfold(3, size, 1).permute(0, 2, 3, 1, 4, 5)
    patches = patches.reshape(-1, 3 * size * size).float()
    values, vectors = torch.linalg.eigh(patches.T @ patches / len(patches))
    kernels = (vectors / (values + 5e-4).sqrt()).T.reshape(-1, 3, size, size)
    layer = nn.Conv2d(3, 2 * len(kernels), size)
    layer.weight = nn.Parameter(torch.cat([kernels, -kernels]), requires_grad=False)
    nn.init.zeros_(layer.bias)
    return layer


# --8<-- [end:whitening]


# --8<-- [start:model]
class Scale(nn.Module):
    """Multiplies the scores, so that the first steps are not too sure."""

    def forward(self, scores):
        return scores / 9


def normalisation(channels):
    """Batch normalisation with a bias that learns, and no scale."""
    layer = nn.BatchNorm2d(channels, eps=1e-12, momentum=0.4)
    layer.weight.requires_grad = False
    return layer


def convolution(inputs, outputs):
    """A 3 x 3 convolution that hands its first inputs on unchanged, before it learns."""
    layer = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    nn.init.dirac_(layer.weight[:inputs])
    return layer


def group(inputs, outputs):
    return nn.Sequential(
        *(convolution(inputs, outputs), nn.MaxPool2d(2), normalisation(outputs), nn.GELU()),
        *(convolution(outputs, outputs), normalisation(outputs), nn.GELU()),
    )


def new_network(images, widths):
    """``images``, prepared, decide on the first layer."""
    one, two, three = widths
    return nn.Sequential(
        *(whitening(images), nn.GELU(), group(24, one), group(one, two), group(two, three)),
        *(nn.MaxPool2d(3), nn.Flatten(), nn.Linear(three, 10, bias=False), Scale()),
    )


# --8<-- [end:model]


# --8<-- [start:optimizer]
def new_optimizer(network, steps):
    """SGD, faster for biases. The learning rate rises for a quarter of the time, then falls."""
    biases = [layer.bias for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]
    known = {id(bias) for bias in biases}
    others = [p for p in network.parameters() if p.requires_grad and id(p) not in known]
    groups = [
        {"params": others, "lr": LR, "weight_decay": DECAY},
        {"params": biases, "lr": LR * BIAS_FASTER, "weight_decay": DECAY / BIAS_FASTER},
    ]
    optimizer = torch.optim.SGD(groups, momentum=MOMENTUM, nesterov=True, fused=True)
    top = 0.23 * steps

    def part(step):
        if step < top:
            return 0.2 + 0.8 * step / top
        return 1 - 0.93 * (step - top) / (steps - top)

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, part)


# --8<-- [end:optimizer]


# --8<-- [start:train]
def train(network, images, labels, epochs):
    """Each image is mirrored in every other epoch, moved by up to two pixels in each.

    That is done batch by batch: the moved copies of all images at once would take gigabytes.
    """
    optimizer, schedule = new_optimizer(network, epochs * (len(images) // BATCH))
    mirror = torch.rand(len(images), 1, 1, 1, device=images.device) < 0.5
    whitened = network[0]
    network.train()
    for epoch in range(epochs):
        whitened.bias.requires_grad = epoch < 3
        order = torch.randperm(len(images), device=images.device)
        for batch in order[: len(images) // BATCH * BATCH].split(BATCH):
            some, mirrored = images[batch], mirror[batch] ^ (epoch % 2 == 1)
            some = torch.where(mirrored, some.flip(3), some)
            some = augment(some, shift=2, mirror=False, edge="reflect")
            with autocast(images.device):
                scores = network(some)
                loss = nn.functional.cross_entropy(scores, labels[batch], label_smoothing=0.2)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


# --8<-- [end:train]


# --8<-- [start:evaluate]
def views(images):
    """Six views of each image and how much each counts: as it is, and moved by one pixel, to the
    left and up or to the right and down; each of these mirrored, too."""
    padded = nn.functional.pad(images, (1,) * 4, mode="reflect")
    for view, weight in (images, 2), (padded[..., 2:, 2:], 1), (padded[..., :-2, :-2], 1):
        yield view, weight
        yield view.flip(3), weight


@torch.inference_mode()
def evaluate(network, images, labels):
    """The accuracy in percent; each image is judged by the scores of all of its views."""
    network.eval()
    right = 0
    for part, answers in zip(images.split(2000), labels.split(2000), strict=True):
        with autocast(images.device):
            scores = sum(weight * network(view) for view, weight in views(part))
        right += (scores.argmax(dim=1) == answers).sum()
    return 100 * right.item() / len(labels)


# --8<-- [end:evaluate]


def once(seed, args, device, training_set, test_set):
    """Seconds of training, start included and loading not, and the accuracy in percent."""
    torch.manual_seed(seed)
    images, labels = training_set
    start = time.perf_counter()
    network = new_network(images[:5000], args.widths)
    network = network.to(device, memory_format=torch.channels_last)
    train(network, images, labels, args.epochs)
    if device.type != "cpu":
        torch.accelerator.synchronize()  # the GPU may still be at work
    return time.perf_counter() - start, evaluate(network, *test_set)


def main():
    parser = argparse.ArgumentParser(
        description="Train on CIFAR-10 in seconds, several times, and tell the mean.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--runs", type=int, default=10, metavar="N", help="how often to train, with seeds from 0")
    add("--epochs", type=int, default=10, metavar="N", help="how often to see each image")
    add("--images", type=int, default=50_000, metavar="N", help="take only N of each set")
    add("--widths", type=int, nargs=3, default=[64, 256, 256], metavar="N", help="channels")
    add("--data", type=Path, default="data", metavar="DIR", help="folder of the data set")
    add("--device", default=argparse.SUPPRESS, metavar="NAME", help="(default: the best there is)")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.runs, args.epochs, args.images // BATCH, *args.widths) <= 0:
        parser.error(f"numbers have to be greater than 0, and --images at least {BATCH}")
    device = find_device(args.device)
    sets = [(x[: args.images], y[: args.images]) for x, y in load_data(args.data, device)]
    sets = [(prepare(images), labels) for images, labels in sets]
    if device.type != "cpu":
        once(0, args, device, *sets)  # warms up: kernels are chosen and loaded
    results = [once(seed, args, device, *sets) for seed in range(args.runs)]
    seconds, accuracies = zip(*results, strict=True)
    spread = statistics.stdev(accuracies) if args.runs > 1 else 0.0
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else device
    print(
        f"{args.runs} runs: accuracy {statistics.mean(accuracies):.2f} % (sd {spread:.2f}), "
        f"{statistics.mean(seconds):.2f} s of training, on {name}, torch {torch.__version__}"
    )


if __name__ == "__main__":
    main()
