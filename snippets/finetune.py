"""Teach the trained small language model another text: from scratch, all of it, or with LoRA.

    python finetune.py

Needs language_model.py beside it, its text, and language_model.pt, the network it has saved.
"""

import argparse
import copy
import math
import time
from pathlib import Path

import language_model as lm
import torch
from torch import nn


# --8<-- [start:lora]
class LoRA(nn.Module):
    """A layer that stays as it is, plus two narrow matrices that learn what to add to it."""

    def __init__(self, layer, rank, scale=2.0):
        super().__init__()
        self.layer, self.scale = layer.requires_grad_(False), scale
        inside, device = layer.in_features, layer.weight.device
        self.down = nn.Parameter(torch.randn(rank, inside, device=device) / math.sqrt(inside))
        self.up = nn.Parameter(torch.zeros(layer.out_features, rank, device=device))  # adds 0

    def forward(self, x):
        return self.layer(x) + self.scale * (x @ self.down.T @ self.up.T)

    @torch.no_grad()
    def merge(self):
        """One layer again, with the sum in its weights: as fast as before."""
        self.layer.weight += self.scale * self.up @ self.down
        return self.layer


def in_blocks(network, kind):
    """The layers of that kind in the blocks: what holds each, its name there, the layer."""
    named = [(m, *child) for m in network.blocks.modules() for child in m.named_children()]
    return [found for found in named if isinstance(found[2], kind)]


def add_lora(network, rank):
    """Freeze the network, and put a LoRA around each linear layer of its blocks."""
    network.requires_grad_(False)
    for module, name, layer in in_blocks(network, nn.Linear):
        setattr(module, name, LoRA(layer, rank))
    return network


def merge_lora(network):
    for module, name, lora in in_blocks(network, LoRA):
        setattr(module, name, lora.merge())
    return network


# --8<-- [end:lora]


# --8<-- [start:train]
def train(network, numbers, steps, lr):
    """Train what may learn. The optimizer comes back: what it keeps is measured."""
    learning = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=lr)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, lr, total_steps=steps)
    network.train()
    for _ in range(steps):
        loss = lm.loss_of(network, lm.random_pieces(numbers, network.context, 16))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        schedule.step()
    return optimizer


def memory(network, optimizer):
    """Bytes of the parameters, of their gradients, and of what the optimizer keeps."""
    parameters = [*network.parameters()]
    gradients = [p.grad for p in parameters if p.grad is not None]
    kept = [value for state in optimizer.state.values() for value in state.values()]
    return [sum(tensor.nbytes for tensor in part) for part in (parameters, gradients, kept)]


# --8<-- [end:train]


def arguments():
    parser = argparse.ArgumentParser(
        description="Teach the small language model another text, in three ways.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add, none = parser.add_argument, argparse.SUPPRESS
    add("--load", type=Path, default="language_model.pt", metavar="FILE", help="what goes on")
    add("--old", type=Path, default="language_model.txt", metavar="FILE", help="what it learned")
    add("--text", type=Path, default="new.txt", metavar="FILE", help="what it is to learn")
    add("--steps", type=int, default=100, metavar="N", help="steps of each training")
    add("--rank", type=int, default=4, metavar="N", help="rows of the narrow matrices")
    add("--lr", type=float, default=0.003, metavar="X", help="highest rate, all parameters")
    add("--lora-lr", type=float, default=0.02, metavar="X", help="highest rate with LoRA")
    add("--device", default=none, metavar="NAME", help="cpu, cuda, mps (default: the best)")
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if min(args.steps, args.rank, args.lr, args.lora_lr) <= 0:
        parser.error("--steps, --rank and the learning rates have to be greater than 0")
    return args


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    device = lm.find_device(args.device)
    trained, vocabulary = lm.load(args.load, device)
    texts = (lm.load_text(file, trained.context) for file in (args.old, args.text))
    numbers = [lm.encode(text, vocabulary, device) for text in texts]
    (_, old), (learn, test) = (part.tensor_split([len(part) * 9 // 10]) for part in numbers)
    sizes = (trained.context, trained.character.embedding_dim, trained.blocks[0].heads)
    scratch = lm.LanguageModel(len(vocabulary), *sizes, len(trained.blocks)).to(device)
    whole, narrow = copy.deepcopy(trained), add_lora(copy.deepcopy(trained), args.rank)

    def losses(network):
        return f"{lm.evaluate(network, test):6.2f} {lm.evaluate(network, old):6.2f}"

    print(f"{len(learn)} characters to learn from, {len(test)} to test, on {device}")
    print(f"{'learning':>24}  parameters  gradients  optimizer     new    old    time")
    print(f"as it was{0:15} {losses(trained):>48}")
    for title, network, lr in (
        ("from scratch", scratch, 0.008),
        ("all of it", whole, args.lr),
        (f"LoRA, rank {args.rank}", narrow, args.lora_lr),
    ):
        torch.manual_seed(args.seed + 1)  # all see the same pieces of text
        start = time.perf_counter()
        optimizer = train(network, learn, args.steps, lr)
        seconds = time.perf_counter() - start
        count = sum(p.numel() for p in network.parameters() if p.requires_grad)
        kilobytes = "".join(f"{size / 1000:8.0f} kB" for size in memory(network, optimizer))
        print(f"{title:13}{count:11} {kilobytes}  {losses(network)} {seconds:5.1f} s", flush=True)
    pieces = test.unfold(0, trained.context, trained.context)
    with torch.inference_mode():
        before, after = narrow(pieces), merge_lora(narrow)(pieces)
    print("merged, the same outputs:", torch.allclose(before, after, atol=1e-4))


if __name__ == "__main__":
    main()
