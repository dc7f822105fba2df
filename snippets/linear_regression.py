"""Fit a straight line to noisy points with autograd, and compare it with the closed form.

    python linear_regression.py

The same file runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import math
import platform
import sys
import time
from pathlib import Path

import torch
from torch import nn

SLOPE, INTERCEPT, NOISE = 3.0, 2.0, 0.5  # of the line that the points are scattered around


# --8<-- [start:data]
def make_points(count, device):
    """``count`` inputs and targets, each of shape (count, 1): one column, a point a row."""
    inputs = 2 * torch.rand(count, 1) - 1  # drawn on the CPU: the same points on any device
    targets = SLOPE * inputs + INTERCEPT + NOISE * torch.randn(count, 1)
    return inputs.to(device), targets.to(device)


# --8<-- [end:data]


# --8<-- [start:train]
def train(network, inputs, targets, steps, lr):
    """Gradient descent on the mean squared error, over all points at each step."""
    optimizer = torch.optim.SGD(network.parameters(), lr=lr)
    for step in range(1, steps + 1):
        loss = (network(inputs) - targets).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if sys.stdout.isatty():  # in a terminal, a bar that grows
            bar = f"[{'#' * (40 * step // steps):40}]"
            print(f"\r{bar}", end="\n" if step == steps else "", flush=True)
        elif step % math.ceil(steps / 5) == 0 or step == steps:
            print(f"step {step}/{steps}  loss {loss.item():.4f}", flush=True)


# --8<-- [end:train]


# --8<-- [start:read]
def line_of(network):
    """The two parameters as numbers: slope and intercept."""
    return network.weight.item(), network.bias.item()


# --8<-- [end:read]


# --8<-- [start:closed]
def closed_form(inputs, targets):
    """Slope and intercept with the least squared error, solved at once and in double precision."""
    columns = torch.cat([inputs, torch.ones_like(inputs)], dim=1).cpu().double()
    slope, intercept = torch.linalg.lstsq(columns, targets.cpu().double()).solution.flatten()
    return slope.item(), intercept.item()


# --8<-- [end:closed]


@torch.inference_mode()
def evaluate(network, inputs, targets):
    """The mean squared error, which at best is about that of the noise."""
    return (network(inputs) - targets).square().mean().item()


def save(network, file):
    """Write the parameters. If that fails, a file that was there before is still whole."""
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
    """A new line with the saved parameters, on any device."""
    network = nn.Linear(1, 1).to(device)
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
        description="Fit a straight line to noisy points.",
        epilog="Ctrl-C stops the training and keeps what was learned so far.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--steps", type=int, default=200, metavar="N", help="how often to move the parameters")
    add("--points", type=int, default=100, metavar="N", help="points to learn from")
    add("--lr", type=float, default=0.1, metavar="X", help="learning rate")
    add("--wrong-shape", action="store_true", help="give the targets the shape (N,), not (N, 1)")
    add(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="cpu, cuda, cuda:1, mps (default: the best there is)",
    )
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    add("--save", type=Path, default="linear_regression.pt", metavar="FILE", help="where to save")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.steps, args.lr) <= 0 or args.points < 2:
        parser.error("--steps and --lr have to be greater than 0, --points greater than 1")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    torch.manual_seed(args.seed)
    inputs, targets = make_points(args.points, device)
    test_set = make_points(1000, device)
    network = nn.Linear(1, 1).to(device)
    print(f"{args.points} points to learn from, 1000 to test, on {device}")

    start = time.perf_counter()
    try:
        shown = targets.flatten() if args.wrong_shape else targets
        train(network, inputs, shown, args.steps, args.lr)
    except KeyboardInterrupt:
        save(network, args.save)
        print(f"\nStopped. What was learned so far is in {args.save}.")
        sys.exit(130)  # as a shell reports Ctrl-C
    seconds = time.perf_counter() - start

    for name, (slope, intercept) in {
        "made with": (SLOPE, INTERCEPT),
        "learned": line_of(network),
        "closed form": closed_form(inputs, targets),
    }.items():
        print(f"{name:12} slope {slope:6.3f}  intercept {intercept:6.3f}")
    error = evaluate(network, *test_set)
    if not math.isfinite(error):
        sys.exit(f"The parameters grew out of bounds. Try a smaller --lr than {args.lr}.")
    save(network, args.save)
    again = evaluate(load(args.save, device), *test_set)
    print(f"saved as {args.save}, loaded again: test error {again:.4f}")
    if not math.isclose(again, error):
        sys.exit(f"The loaded line must be as good as the saved one: {error:.4f}")
    print(
        f"{seconds:.1f} s, test error {error:.4f}, noise {NOISE**2:.4f}, on {device}, "
        f"torch {torch.__version__}, Python {platform.python_version()}"
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
        sys.exit(f"Out of memory: {error}\nTry fewer --points or --device cpu.")
