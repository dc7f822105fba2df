"""Store the weights of the small language model in 16, 8 and 4 bits: size, loss, speed of each.

    python low_bits.py

Needs language_model.py beside it, its text, and language_model.pt, the network it has saved.
"""

import argparse
import copy
import time
from pathlib import Path

import torch
from language_model import encode, evaluate, find_device, load, load_text
from torch import nn


# --8<-- [start:pack]
def pack(whole):
    """Numbers from -8 to 7, two in each byte."""
    whole = (whole + 8).to(torch.uint8)
    return whole[:, ::2] << 4 | whole[:, 1::2]


def unpack(packed):
    whole = torch.stack([packed >> 4, packed & 15], dim=2).flatten(1)
    return whole.to(torch.int8) - 8


# --8<-- [end:pack]


# --8<-- [start:layer]
class LowBits(nn.Module):
    """A linear layer whose weights are whole numbers, with one scale for each group of them."""

    def __init__(self, layer, bits, group):
        super().__init__()
        most = 2 ** (bits - 1) - 1  # 127 or 7
        groups = layer.weight.detach().unflatten(1, (-1, group))  # rows x groups x group
        scale = (groups.abs().amax(dim=2, keepdim=True) / most).clamp(min=1e-6).half()
        whole = (groups / scale).round().clamp(-most, most).to(torch.int8).flatten(1)
        self.bits, self.group = bits, group
        self.register_buffer("scale", scale)
        self.register_buffer("whole", pack(whole) if bits == 4 else whole)
        self.register_buffer("bias", layer.bias.detach())

    def weight(self):
        whole = unpack(self.whole) if self.bits == 4 else self.whole
        return (whole.unflatten(1, (-1, self.group)) * self.scale.float()).flatten(1)

    def forward(self, x):
        return nn.functional.linear(x, self.weight(), self.bias)  # unpacked only while it is used


def quantize(network, bits, group=None):
    """A copy whose blocks have layers of few bits. Without a group, each row has one scale."""
    network = copy.deepcopy(network)
    for module in [*network.blocks.modules()]:
        for name, layer in [*module.named_children()]:
            if isinstance(layer, nn.Linear):
                setattr(module, name, LowBits(layer, bits, group or layer.in_features))
    return network


# --8<-- [end:layer]


class Cast(nn.Module):
    def __init__(self, dtype):
        super().__init__()
        self.dtype = dtype

    def forward(self, x):
        return x.to(self.dtype)


def half(network):
    """A copy whose blocks store and compute in 16 bits, with everything around them in 32."""
    network = copy.deepcopy(network)
    blocks = network.blocks.bfloat16()
    network.blocks = nn.Sequential(Cast(torch.bfloat16), blocks, Cast(torch.float32))
    return network


def size_of(module):
    """Bytes of all that it stores."""
    return sum(tensor.nbytes for tensor in [*module.parameters(), *module.buffers()])


def arguments():
    parser = argparse.ArgumentParser(
        description="Store the small language model in fewer bits, and test it again.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add, none = parser.add_argument, argparse.SUPPRESS
    add("--load", type=Path, default="language_model.pt", metavar="FILE", help="what to store")
    add("--text", type=Path, default="language_model.txt", metavar="FILE", help="its text")
    add("--group", type=int, default=32, metavar="N", help="weights with a scale in common")
    add("--device", default=none, metavar="NAME", help="cpu, cuda, mps (default: the best)")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if args.group < 1:
        parser.error("--group has to be 1 or more")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    network, vocabulary = load(args.load, device)
    width = network.character.embedding_dim
    if width % args.group:
        raise SystemExit(f"Rows of {width} weights cannot be cut into groups of {args.group}.")
    numbers = encode(load_text(args.text, network.context), vocabulary, device)
    test = numbers[len(numbers) * 9 // 10 :]

    rows = (
        ("32 bits", network),
        ("16 bits (bfloat16)", half(network)),
        ("8 bits, a scale a row", quantize(network, 8)),
        ("4 bits, a scale a row", quantize(network, 4)),
        (f"4 bits, groups of {args.group}", quantize(network, 4, args.group)),
    )
    weights = sum(
        layer.weight.numel() for layer in network.blocks.modules() if isinstance(layer, nn.Linear)
    )
    print(f"{weights} weights in the layers of the blocks, on {device}")
    for title, stored in rows:
        start = time.perf_counter()
        bits = evaluate(stored, test)
        seconds = time.perf_counter() - start
        size = size_of(stored.blocks)
        print(
            f"{title:22} {size / 1000:6.0f} kB {8 * size / weights:6.2f} bits a weight, "
            f"loss {bits:.3f}  {seconds:.1f} s"
        )


if __name__ == "__main__":
    main()
