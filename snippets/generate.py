"""Let the small language model write: temperature, top-k, and a cache of keys and values.

    python generate.py

Needs language_model.py beside it, and language_model.pt, the network that it has saved.
"""

import argparse
import math
import time
from pathlib import Path

import torch
from language_model import encode, find_device, load


# --8<-- [start:attend]
def attend(query, key, value):
    """Attention by hand. The queries are those of the last places, each sees none after itself."""
    fit = query @ key.transpose(-2, -1) / math.sqrt(query.shape[-1])
    mask = torch.ones(fit.shape[-2:], dtype=torch.bool, device=fit.device)
    mask = mask.tril(diagonal=key.shape[-2] - query.shape[-2])  # True: may be seen
    return fit.masked_fill(~mask, -math.inf).softmax(dim=-1) @ value


# --8<-- [end:attend]


# --8<-- [start:forward]
def forward(network, numbers, cache=None, first=None):
    """Scores at the places of the numbers. A cache holds keys and values of the places before."""
    if cache is None:
        cache = [None] * len(network.blocks)
    if first is None:  # the place of the first number
        first = 0 if cache[0] is None else cache[0][0].shape[2]
    places = torch.arange(first, first + numbers.shape[1], device=numbers.device)
    x = network.character(numbers) + network.place(places)
    for layer, block in enumerate(network.blocks):
        count, length, width = x.shape
        three = block.query_key_value(block.norm(x)).view(count, length, 3, block.heads, -1)
        query, *new = three.permute(2, 0, 3, 1, 4)
        if cache[layer] is not None:
            new = [torch.cat(pair, dim=2) for pair in zip(cache[layer], new, strict=True)]
        cache[layer] = new  # grows by one place with each character
        found = attend(query, *new)
        x = x + block.out(found.transpose(1, 2).reshape(count, length, width))
        x = x + block.alone(x)
    return network.scores(network.norm(x))


# --8<-- [end:forward]


# --8<-- [start:choose]
def choose(scores, temperature, top_k):
    """The next character, from the scores of all (N x size)."""
    if temperature == 0:
        return scores.argmax(dim=1, keepdim=True)
    if top_k:
        least = scores.topk(min(top_k, scores.shape[1])).values[:, -1:]
        scores = scores.masked_fill(scores < least, -math.inf)
    return torch.multinomial((scores / temperature).softmax(dim=1), 1)


# --8<-- [end:choose]


# --8<-- [start:write]
@torch.inference_mode()
def write(network, numbers, count, temperature=0.7, top_k=0, cached=True):
    """Continue the numbers (1 x length) by count more."""
    cache = [None] * len(network.blocks)
    new = numbers
    for _ in range(count):
        # With a cache the new one alone goes through the network, without one all of them again.
        scores = forward(network, new, cache) if cached else forward(network, numbers)
        new = choose(scores[:, -1], temperature, top_k)
        numbers = torch.cat([numbers, new], dim=1)
    return numbers


# --8<-- [end:write]


def arguments():
    parser = argparse.ArgumentParser(
        description="Write with the small language model, with and without a cache.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add, none = parser.add_argument, argparse.SUPPRESS
    add("--load", type=Path, default="language_model.pt", metavar="FILE", help="what to write with")
    add("--prompt", default="PyTorch ", metavar="TEXT", help="what to continue")
    add("--characters", type=int, default=200, metavar="N", help="how many to write")
    add("--temperature", type=float, default=0.7, metavar="X", help="0: always the likeliest")
    add("--top-k", type=int, default=0, metavar="N", help="draw from the N likeliest (0: from all)")
    add("--device", default=none, metavar="NAME", help="cpu, cuda, mps (default: the best)")
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    if not args.prompt:
        parser.error("--prompt needs a character at least")
    if args.characters < 1 or min(args.temperature, args.top_k) < 0:
        parser.error("--characters has to be 1 or more, --temperature and --top-k 0 or more")
    return args


def main():
    args = arguments()
    device = find_device(args.device)
    network, vocabulary = load(args.load, device)
    prompt = encode(args.prompt, vocabulary, device)[None]
    room = network.context - prompt.shape[1]
    if args.characters > room:
        raise SystemExit(
            f"The network has {network.context} places: {max(room, 0)} are left after the prompt, "
            f"not {args.characters}.\nTake fewer --characters, or train with a larger --context."
        )

    texts = []
    for title, cached in (("without a cache", False), ("with a cache   ", True)):
        torch.manual_seed(args.seed)
        write(network, prompt, 1, cached=cached)  # warms up, without being counted
        torch.manual_seed(args.seed)
        start = time.perf_counter()
        numbers = write(network, prompt, args.characters, args.temperature, args.top_k, cached)
        texts.append("".join(vocabulary[number] for number in numbers[0].tolist()))
        seconds = time.perf_counter() - start
        print(f"{title} {args.characters / seconds:6.0f} characters a second")
    print("the same text:", texts[0] == texts[1])
    print(texts[1])


if __name__ == "__main__":
    main()
