"""From the tutorials' training loop for a straight line to a fast one, one change a rung.

    python tuned_line.py

Needs linear_regression.py beside it. Runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU
(mps).
"""

import argparse
import platform
import statistics
import time
from dataclasses import dataclass, replace

import torch
from linear_regression import closed_form, find_device, line_of, make_points
from torch import nn


# --8<-- [start:rungs]
@dataclass(frozen=True)
class Rung:
    """How to fit the line. The values that stand here are those of the tutorials."""

    title: str = "the tutorials' loop"
    epochs: int = 40
    batch: int = 4
    lr: float = 0.01
    whole: bool = False  # all points as one tensor, not a DataLoader
    fused: bool = False  # one call updates all parameters
    solved: bool = False  # no training at all


CHANGES = [
    {"title": "all points as one tensor", "whole": True},
    {"title": "all points, rate x 10, 200 epochs", "batch": 100, "lr": 0.1, "epochs": 200},
    {"title": "learning rate x 7, 1/10 the steps", "lr": 0.7, "epochs": 20},
    {"title": "one call updates all", "fused": True},
    {"title": "solved, not trained", "solved": True},
]


def ladder():
    """All rungs: each is the one before it with one change, and the rate and steps for it."""
    rungs = [Rung()]
    for change in CHANGES:
        rungs.append(replace(rungs[-1], **change))
    return rungs


# --8<-- [end:rungs]


# --8<-- [start:train]
def batches(rung, inputs, targets):
    """One epoch of points, in random order."""
    if not rung.whole:
        points = torch.utils.data.TensorDataset(inputs, targets)
        yield from torch.utils.data.DataLoader(points, rung.batch, shuffle=True)
    elif rung.batch == len(inputs):
        yield inputs, targets
    else:
        for batch in torch.randperm(len(inputs), device=inputs.device).split(rung.batch):
            yield inputs[batch], targets[batch]


def fit(rung, inputs, targets):
    """Slope and intercept, by as many steps as the rung says."""
    if rung.solved:
        return closed_form(inputs, targets)
    network = nn.Linear(1, 1).to(inputs.device)
    optimizer = torch.optim.SGD(network.parameters(), rung.lr, fused=rung.fused)
    for _ in range(rung.epochs):
        for some, their_targets in batches(rung, inputs, targets):
            loss = (network(some) - their_targets).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return line_of(network)  # waits for a GPU, too


# --8<-- [end:train]


# --8<-- [start:measure]
def measure(rung, seed, device):
    """Milliseconds, and by how much the mean squared error is above the least there is."""
    torch.manual_seed(seed)
    inputs, targets = make_points(100, device)
    start = time.perf_counter()
    slope, intercept = fit(rung, inputs, targets)
    milliseconds = 1000 * (time.perf_counter() - start)
    # At the least error its gradient is 0: what is left is the distance between the two lines.
    best_slope, best_intercept = closed_form(inputs, targets)
    distance = (slope - best_slope) * inputs.double() + intercept - best_intercept
    return milliseconds, distance.square().mean().item()


# --8<-- [end:measure]


def main():
    parser = argparse.ArgumentParser(
        description="Fit a straight line, one rung after the other, and measure each.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--seeds", type=int, default=25, metavar="N", help="how often to fit at each rung")
    add("--device", default=argparse.SUPPRESS, metavar="NAME", help="(default: the best there is)")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if args.seeds <= 0:
        parser.error("--seeds has to be greater than 0")
    device = find_device(args.device)
    print(
        f"median of {args.seeds}, on {device}, torch {torch.__version__}, "
        f"Python {platform.python_version()}"
    )
    for number, rung in enumerate(ladder()):
        measure(rung, 0, device)  # warms up
        runs = [measure(rung, seed, device) for seed in range(args.seeds)]
        milliseconds, above = (statistics.median(column) for column in zip(*runs, strict=True))
        print(f"{number} {rung.title:34} {milliseconds:8.2f} ms  {above:.0e} above the least error")


if __name__ == "__main__":
    main()
