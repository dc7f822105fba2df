"""From a plain training loop for the small language model to a fast one, one change a rung.

    python tuned_text.py

Needs language_model.py, language_model.txt and cifar10.py beside it. Runs on a CPU, on an NVIDIA
GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import platform
import statistics
import time
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from cifar10 import computes_bfloat16
from language_model import (
    LanguageModel,
    encode,
    evaluate,
    find_device,
    load_text,
    loss_of,
    new_optimizer,
    random_pieces,
)
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel


# --8<-- [start:rungs]
@dataclass(frozen=True)
class Rung:
    """How to train. The values that stand here are those of a plain loop."""

    title: str = "a plain loop"
    batch: int = 4
    lr: float = 0.001
    whole: bool = False  # pieces taken from one tensor, not from a DataLoader
    schedule: bool = False  # the learning rate rises and falls
    small_start: bool = False  # embeddings begin with a tenth of the usual size
    clipped: bool = False  # no step out of proportion
    one_attention: bool = False  # product, softmax and product in one call
    fused: bool = False  # one call updates all parameters
    bfloat16: bool = False  # where the processor computes with it


CHANGES = [
    {"title": "text as one tensor", "whole": True},
    {"title": "batch of 16, learning rate x 2", "batch": 16, "lr": 0.002},
    {"title": "rate rises to 0.008 and falls", "schedule": True, "lr": 0.008},
    {"title": "embeddings begin smaller", "small_start": True},
    {"title": "gradients clipped", "clipped": True},
    {"title": "attention in one call", "one_attention": True},
    {"title": "one call updates all", "fused": True},
    {"title": "bfloat16", "bfloat16": True},
]


def ladder():
    """All rungs: each is the one before it with one change, and the learning rate for it."""
    rungs = [Rung()]
    for change in CHANGES:
        rungs.append(replace(rungs[-1], **change))
    return rungs


# --8<-- [end:rungs]


def pieces(rung, numbers, context, steps):
    """As many batches of pieces of the text as there are steps."""
    if rung.whole:
        for _ in range(steps):
            yield random_pieces(numbers, context, rung.batch)
        return
    every_piece = numbers.unfold(0, context + 1, 1)
    sampler = torch.utils.data.RandomSampler(every_piece, num_samples=steps * rung.batch)
    yield from torch.utils.data.DataLoader(every_piece, rung.batch, sampler=sampler)


# --8<-- [start:measure]
def measure(rung, seed, vocabulary, learn, test, args):
    """Train and test: seconds of training, bits per character."""
    torch.manual_seed(seed)
    network = LanguageModel(len(vocabulary), args.context, args.width, heads=4, layers=2)
    if not rung.small_start:
        for table in (network.character, network.place):
            nn.init.normal_(table.weight)
    network = network.to(learn.device)
    optimizer = new_optimizer(network, rung.lr, rung.fused)
    steps = -(-args.pieces // rung.batch)  # all rungs see as much text
    if rung.schedule:
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, rung.lr, total_steps=steps, pct_start=0.2
        )
    plain = sdpa_kernel(SDPBackend.MATH)  # PyTorch then makes the three calls one by one
    device = learn.device.type

    start = time.perf_counter()
    with nullcontext() if rung.one_attention else plain:
        for part in pieces(rung, learn, args.context, steps):
            enabled = rung.bfloat16 and computes_bfloat16(learn.device)
            with torch.autocast(device, torch.bfloat16, enabled=enabled):
                loss = loss_of(network, part)
            optimizer.zero_grad()
            loss.backward()
            if rung.clipped:
                nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            if rung.schedule:
                schedule.step()
    if device != "cpu":
        torch.accelerator.synchronize()  # a GPU may still be at work
    return time.perf_counter() - start, evaluate(network, test)


# --8<-- [end:measure]


def arguments():
    parser = argparse.ArgumentParser(
        description="Train the small language model, one rung after the other, and measure each.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("--text", type=Path, default="language_model.txt", metavar="FILE", help="what to learn")
    add("--pieces", type=int, default=11_520, metavar="N", help="pieces of text to learn from")
    add("--context", type=int, default=64, metavar="N", help="characters it can look back on")
    add("--width", type=int, default=96, metavar="N", help="numbers for each character")
    add("--seeds", type=int, default=3, metavar="N", help="how often to train each rung")
    add("--device", default=argparse.SUPPRESS, metavar="NAME", help="(default: the best there is)")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.pieces, args.context, args.seeds) <= 0 or args.width <= 0 or args.width % 4:
        parser.error("numbers have to be greater than 0, and --width a multiple of 4")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    text = load_text(args.text, args.context)
    vocabulary = "".join(sorted(set(text)))
    numbers = encode(text, vocabulary, device)
    learn, test = numbers.tensor_split([len(numbers) * 9 // 10])
    print(
        f"{args.pieces} pieces, mean of {args.seeds}, on {device}, torch {torch.__version__}, "
        f"Python {platform.python_version()}"
    )
    for number, rung in enumerate(ladder()):
        few = argparse.Namespace(**{**vars(args), "pieces": 4 * rung.batch})
        measure(rung, 0, vocabulary, learn, test, few)  # warms up
        runs = [measure(rung, seed, vocabulary, learn, test, args) for seed in range(args.seeds)]
        seconds, bits = (statistics.mean(column) for column in zip(*runs, strict=True))
        print(f"{number} {rung.title:32} {seconds:6.1f} s {bits:6.2f} bits", flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        raise SystemExit("\nStopped.") from None
