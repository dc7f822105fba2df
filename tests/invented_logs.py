"""Logs that nobody pasted: pieces of messages, and public reports spoilt as people spoil them."""

import random
from collections.abc import Iterator, Sequence

import yaml

from torchproof.failures import table
from torchproof.project import ROOT

# What stands before lines and between words, and signs that need care.
PIECES = [
    "\x1b[31m",
    "\x1b[0m",
    "[rank0]: ",
    "2026-11-20 10:00:00,123 - ERROR - ",
    "(base) ",
    ">>> ",
    "PS C:\\Users\\me> ",
    "user@host:~$ ",
    "│ ",
    "［",
    "。",
    "：",
    "“",
    "\ufeff",
    "\u200b",
    "é",
    "😀",
    "\x00",
    "\x1c",
    "\x85",
    "\u2028",
    "\t",
    "<script>alert(1)</script>",
    "&amp;",
    "\\\\",
    "```",
    "In [3]: ",
    "docker-1  | ",
    "#12 3.456 ",
    "E       ",
    "# error: ",
    "For debugging consider passing CUDA_LAUNCH_BLOCKING=1",
    "Compile with `TORCH_USE_HIP_DSA` to enable device-side assertions. ",
]
WIDTHS = (60, 80, 100, 117, 120)


def words_of(expression: str) -> str:
    """A text that a signature may meet: its plain parts."""
    plain = expression.replace("\\b", "").replace("\\d", "7").replace("\\.", ".").replace(".", " ")
    return "".join(sign for sign in plain if sign not in "\\?{}()|[]^$")


def of_signatures(count: int, seed: int = 7) -> list[str]:
    """Logs of pieces of signatures, prefixes of loggers and signs that need care."""
    drawn = random.Random(seed)
    signatures = [words_of(s) for row in table().failures for s in row.signatures]
    signatures += [said for row in table().translations for said in row.said]
    texts = []
    for _ in range(count):
        lines = []
        for _ in range(drawn.randrange(1, 12)):
            parts = [*drawn.choices(PIECES, k=drawn.randrange(4)), drawn.choice(signatures)]
            drawn.shuffle(parts)
            lines.append("".join(parts).upper() if drawn.random() < 0.2 else "".join(parts))
            if drawn.random() < 0.2:
                lines[-1] = lines[-1][:80].ljust(80, "x")
        texts.append(drawn.choice(["\n", "\r\n", "\r"]).join(lines))
    return texts


def reports() -> list[str]:
    """What was pasted into public threads, as the tests have it."""
    files = {"reports.yml": "error_text", "unseen.yml": "error_text", "threads.yml": "text"}
    return [
        case[key]
        for name, key in files.items()
        for case in yaml.safe_load((ROOT / "tests" / name).read_text(encoding="utf-8"))
    ]


def cut(text: str, width: int) -> str:
    """The text as a terminal of a width shows it."""
    return "\n".join(
        line[at : at + width]
        for line in text.split("\n")
        for at in range(0, max(len(line), 1), width)
    )


def spoilt(count: int, seed: int = 11) -> Iterator[str]:
    """Reports cut, mixed, misread and mistyped."""
    drawn, texts = random.Random(seed), reports()
    for _ in range(count):
        text = drawn.choice(texts)
        for _ in range(drawn.randrange(1, 4)):
            text = drawn.choice(_SPOILING)(drawn, text, texts)
        yield text


def _cut(drawn: random.Random, text: str, _: Sequence[str]) -> str:
    return cut(text, drawn.choice(WIDTHS))


def _mixed(drawn: random.Random, text: str, texts: Sequence[str]) -> str:
    lines = [*text.split("\n"), *drawn.choice(texts).split("\n")]
    return "\n".join(drawn.sample(lines, len(lines)) if drawn.random() < 0.5 else lines)


def _part(drawn: random.Random, text: str, _: Sequence[str]) -> str:
    start = drawn.randrange(len(text) // 2 + 1)
    return text[start : start + drawn.randrange(1, len(text) + 2)]


def _misread(drawn: random.Random, text: str, _: Sequence[str]) -> str:
    alike = {"o": "0", "l": "1", "I": "l", "m": "rn", "s": "5"}
    return "".join(alike.get(c, c) if drawn.random() < 0.2 else c for c in text)


def _mistyped(drawn: random.Random, text: str, _: Sequence[str]) -> str:
    signs = [*PIECES, *(chr(drawn.randrange(1, 0xD7FF)) for _ in range(5)), chr(0x1F600)]
    return "".join(c + drawn.choice(signs) if drawn.random() < 0.02 else c for c in text)


def _dressed(drawn: random.Random, text: str, _: Sequence[str]) -> str:
    prefix = drawn.choice(PIECES)
    return "\n".join(prefix + line for line in text.split("\n"))


_SPOILING = (_cut, _mixed, _part, _misread, _mistyped, _dressed)
