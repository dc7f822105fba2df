"""Train a small transformer to continue a text, character by character, and let it write.

    python language_model.py

The same file runs on a CPU, on an NVIDIA GPU (cuda) and on an Apple GPU (mps).
"""

import argparse
import math
import pickle
import platform
import sys
import time
from pathlib import Path

import torch
from torch import nn


def load_text(file, context):
    """The text, if it is long enough to hold back a tenth of it."""
    try:
        text = Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        sys.exit(
            f"Cannot read {file}: {error}\n"
            "It has to be a text file in UTF-8. --text FILE names another one."
        )
    if len(text) < (least := 10 * (context + 1)):
        sys.exit(
            f"{file} is too short: {len(text)} characters, at least {least} are needed "
            f"with --context {context}.\nTo learn anything, the network wants 50000 or more."
        )
    return text


def encode(text, vocabulary, device="cpu"):
    """Numbers instead of characters: the place of each in the vocabulary."""
    number = {character: place for place, character in enumerate(vocabulary)}
    unknown = sorted(set(text) - set(vocabulary))
    if unknown:
        sys.exit(f"The network has never seen {' '.join(map(repr, unknown))}: not in its text.")
    return torch.tensor([number[character] for character in text], device=device)


# --8<-- [start:model]
class Block(nn.Module):
    """Attention, in which each place looks at those before it; then a sum for each place alone."""

    def __init__(self, width, heads, dropout, causal):
        super().__init__()
        self.heads, self.dropout, self.causal = heads, dropout, causal
        self.norm = nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.alone = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )
        self.drop = nn.Dropout(dropout)

    def forward(self, x):
        count, length, width = x.shape
        three = self.query_key_value(self.norm(x)).view(count, length, 3, self.heads, -1)
        query, key, value = three.permute(2, 0, 3, 1, 4)  # each: count, heads, length, size
        dropout = self.dropout if self.training else 0.0
        found = nn.functional.scaled_dot_product_attention(
            query, key, value, dropout_p=dropout, is_causal=self.causal
        )
        x = x + self.drop(self.out(found.transpose(1, 2).reshape(count, length, width)))
        return x + self.drop(self.alone(x))


class LanguageModel(nn.Module):
    """Numbers of characters in (N x length), at each place scores for the next one out."""

    def __init__(self, size, context, width, heads, layers, dropout=0.0, causal=True):
        super().__init__()
        self.context = context
        self.character = nn.Embedding(size, width)
        self.place = nn.Embedding(context, width)
        self.drop = nn.Dropout(dropout)
        self.blocks = nn.Sequential(*(Block(width, heads, dropout, causal) for _ in range(layers)))
        self.norm = nn.LayerNorm(width)
        self.scores = nn.Linear(width, size)
        for table in (self.character, self.place):  # by default ten times as much: slower to learn
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, numbers):
        places = torch.arange(numbers.shape[1], device=numbers.device)
        x = self.drop(self.character(numbers) + self.place(places))
        return self.scores(self.norm(self.blocks(x)))


# --8<-- [end:model]


# --8<-- [start:loss]
def loss_of(network, pieces):
    """The mean loss at all places of pieces of text (N x length + 1), by the natural logarithm."""
    scores = network(pieces[:, :-1])
    return nn.functional.cross_entropy(scores.flatten(0, 1), pieces[:, 1:].flatten())


def random_pieces(numbers, context, count):
    """Pieces of the text (count x context + 1) that begin anywhere."""
    start = torch.randint(len(numbers) - context, (count, 1), device=numbers.device)
    return numbers[start + torch.arange(context + 1, device=numbers.device)]


@torch.inference_mode()
def evaluate(network, numbers):
    """The loss on the whole text, cut into pieces, in bits per character."""
    network.eval()
    pieces = numbers.unfold(0, network.context + 1, network.context)
    rest = numbers[None, len(pieces) * network.context :]  # shorter than a piece
    parts = [part for part in (*pieces.split(64), rest) if part.shape[1] > 1]
    losses = [loss_of(network, part) * part[:, 1:].numel() for part in parts]
    return torch.stack(losses).sum().item() / (len(numbers) - 1) / math.log(2)


# --8<-- [end:loss]


# --8<-- [start:optimizer]
def new_optimizer(network, lr, fused=None):
    """AdamW. It shrinks what is multiplied with (weight_decay), not what is added or normalises."""
    groups = [
        {"params": [p for p in network.parameters() if p.ndim > 1], "weight_decay": 0.1},
        {"params": [p for p in network.parameters() if p.ndim == 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=lr, fused=fused)


# --8<-- [end:optimizer]


# --8<-- [start:write]
@torch.inference_mode()
def write(network, vocabulary, prompt, count, temperature):
    """Continue the prompt: draw a character, append it, and so on."""
    network.eval()
    numbers = encode(prompt, vocabulary, network.scores.weight.device)[None]
    for _ in range(count):
        scores = network(numbers[:, -network.context :])[:, -1]
        if temperature:
            drawn = torch.multinomial((scores / temperature).softmax(dim=1), 1)
        else:  # always the most likely one
            drawn = scores.argmax(dim=1, keepdim=True)
        numbers = torch.cat([numbers, drawn], dim=1)
    return "".join(vocabulary[number] for number in numbers[0].tolist())


# --8<-- [end:write]


def show(network, vocabulary, args):
    prompt = args.prompt or vocabulary[0]  # the first one is a new line, if there is any
    print(write(network, vocabulary, prompt, args.characters, args.temperature))


def save(network, sizes, vocabulary, file):
    """Write all that the network needs to write again. If that fails, an older file is whole."""
    unfinished = file.with_name(file.name + ".part")
    saved = {"sizes": sizes, "vocabulary": vocabulary, "network": network.state_dict()}
    try:
        torch.save(saved, unfinished)
        unfinished.replace(file)
    except (OSError, RuntimeError) as error:
        sys.exit(
            f"Cannot write {file}: {str(error).splitlines()[0]}\n"
            "Is the disk full, or the folder not yours? --save FILE names another place."
        )
    finally:
        unfinished.unlink(missing_ok=True)


def load(file, device):
    """The saved network, on any device, and its vocabulary."""
    try:
        saved = torch.load(file, map_location=device)
        network = LanguageModel(len(saved["vocabulary"]), **saved["sizes"]).to(device)
    except (OSError, RuntimeError, EOFError, KeyError, pickle.UnpicklingError) as error:
        sys.exit(
            f"Cannot read {file}: {(str(error) or 'it is empty').splitlines()[0]}\n"
            "It has to be a file that this program has saved: start it without --load first."
        )
    network.load_state_dict(saved["network"])
    return network.eval(), saved["vocabulary"]


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
        description="Train a small transformer to continue a text, character by character.",
        epilog="Ctrl-C stops the training and keeps what was learned so far.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add, none = parser.add_argument, argparse.SUPPRESS
    add("--text", type=Path, default="language_model.txt", metavar="FILE", help="what to learn")
    add("--steps", type=int, default=720, metavar="N", help="steps of the training")
    add("--batch-size", type=int, default=16, metavar="N", help="pieces of text in one step")
    add("--context", type=int, default=64, metavar="N", help="characters it can look back on")
    add("--width", type=int, default=96, metavar="N", help="numbers for each character")
    add("--heads", type=int, default=4, metavar="N", help="attentions side by side; divide width")
    add("--layers", type=int, default=2, metavar="N", help="blocks, one after the other")
    add("--lr", type=float, default=0.008, metavar="X", help="highest learning rate")
    add("--prompt", default=none, metavar="TEXT", help="what to continue (default: a new line)")
    add("--characters", type=int, default=300, metavar="N", help="how many to write at the end")
    add("--temperature", type=float, default=0.7, metavar="X", help="0: likeliest; 1: as learned")
    add("--load", type=Path, default=none, metavar="FILE", help="write with it, do not train")
    add("--device", default=none, metavar="NAME", help="cpu, cuda, mps (default: the best)")
    add("--seed", type=int, default=0, metavar="N", help="start of the random numbers")
    add("--save", type=Path, default="language_model.pt", metavar="FILE", help="where to save")
    args = parser.parse_args(namespace=argparse.Namespace(device=None, prompt="", load=None))
    sizes = (args.steps, args.batch_size, args.context, args.width, args.heads, args.layers)
    if min(*sizes, args.lr) <= 0:
        parser.error("all sizes, --steps and --lr have to be greater than 0")
    if min(args.characters, args.temperature) < 0:
        parser.error("--characters and --temperature cannot be less than 0")
    if args.width % args.heads:
        parser.error(f"--width {args.width} cannot be divided among {args.heads} --heads")
    return args


# --8<-- [start:main]
def main():
    args = arguments()
    device = find_device(args.device)
    torch.manual_seed(args.seed)
    if args.load:
        network, vocabulary = load(args.load, device)
        show(network, vocabulary, args)
        return
    text = load_text(args.text, args.context)
    vocabulary = "".join(sorted(set(text)))
    encode(args.prompt, vocabulary)  # complain before the training, not after it
    numbers = encode(text, vocabulary, device)
    learn, test = numbers.tensor_split([len(numbers) * 9 // 10])  # the last tenth is for the test
    print(
        f"{len(learn)} characters to learn from, {len(test)} to test, "
        f"{len(vocabulary)} different ones, on {device}"
    )

    sizes = {name: getattr(args, name) for name in ("context", "width", "heads", "layers")}
    network = LanguageModel(len(vocabulary), **sizes).to(device)
    optimizer = new_optimizer(network, args.lr)
    # The learning rate rises to args.lr, then falls to nearly 0.
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=args.lr, total_steps=args.steps, pct_start=0.2
    )
    every, total = -(-args.steps // 8), torch.zeros((), device=device)
    start = time.perf_counter()
    try:
        for step in range(1, args.steps + 1):
            network.train()
            loss = loss_of(network, random_pieces(learn, args.context, args.batch_size))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)  # no step out of proportion
            optimizer.step()
            schedule.step()
            total += loss.detach()
            title = f"step {step}/{args.steps}"
            if step % every == 0 or step == args.steps:
                bits, seconds = evaluate(network, test), time.perf_counter() - start
                mean = total.item() / ((step - 1) % every + 1) / math.log(2)
                total.zero_()
                line = f"{title}  training {mean:.2f}, test {bits:.2f} bits each  {seconds:.1f} s"
                print(f"\r{line:70}" if sys.stdout.isatty() else line, flush=True)
            elif sys.stdout.isatty():  # in a terminal, a bar that grows
                print(f"\r{title}  [{'#' * (40 * step // args.steps):40}]", end="", flush=True)
    except KeyboardInterrupt:
        save(network, sizes, vocabulary, args.save)
        print(f"\nStopped. What was learned so far is in {args.save}.")
        sys.exit(130)  # as a shell reports Ctrl-C
    # --8<-- [end:main]

    save(network, sizes, vocabulary, args.save)
    loaded, vocabulary = load(args.save, device)
    again = evaluate(loaded, test)
    print(f"saved as {args.save}, loaded again: {again:.2f} bits each")
    if abs(again - bits) > 0.001:
        sys.exit(f"The loaded network must be as good as the saved one: {bits:.2f} bits each")
    show(loaded, vocabulary, args)
    print(
        f"{seconds:.1f} s, {bits:.2f} bits per character, on {device}, torch {torch.__version__}, "
        f"Python {platform.python_version()}"
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
