"""What a snippet needs of the machine, as ``data-needs="gpu vram>=8G"`` says.

Whether it is here: torchproof.running.met.
"""

import re
from dataclasses import dataclass

from torchproof.errors import Origin, PageError


@dataclass(frozen=True)
class Need:
    """One word of ``data-needs``; ``least`` is the number after ``>=`` or ``:``, if any."""

    name: str
    least: str = ""

    def __str__(self) -> str:
        return self.name + FORMS.get(self.name, PLAIN)[0] + self.least


def parse(text: str, origin: Origin) -> tuple[Need, ...]:
    """The needs in ``text``, separated by spaces. Raises PageError for one that is not known."""
    return tuple(_need(word, origin) for word in text.split())


def _need(word: str, origin: Origin) -> Need:
    match = re.fullmatch(r"([a-z]+\d?)(?:(:|>=)(.+))?", word)
    if not match or match[1] not in NAMES:
        raise PageError(origin, f"unknown need {word!r}", f"known are {', '.join(_known())}")
    name, least = match[1], match[3] or ""
    sign, number, _ = FORMS.get(name, PLAIN)
    if (match[2] or "") != sign or not re.fullmatch(number, least):
        raise PageError(origin, f"{word!r} is no way to write this need", f"write {_example(name)}")
    return Need(name, least)


# All needs, in the order in which messages name them.
NAMES = (
    "gpu",
    "gpus",
    "cc",
    "vram",
    "mps",
    "ram",
    "cores",
    "python",
    "linux",
    "windows",
    "macos",
    "wsl2",
    "network",
    "pypi",
    "conda",
    "uv",
    "docker",
    "jupyter",
    "nvcc",
    "compiler",
    "long",
    "nodriver",
)
# How a need with a number is written: its sign, the number as a pattern, an example.
FORMS = {
    "gpus": (":", r"[1-9]\d*", "2"),
    "cc": (">=", r"\d+\.\d", "8.0"),
    "vram": (">=", r"\d+(?:\.\d+)?G", "8G"),
    "ram": (">=", r"\d+(?:\.\d+)?G", "16G"),
    "cores": (">=", r"[1-9]\d*", "4"),
    "python": (">=", r"3\.\d+", "3.12"),
}
PLAIN = ("", "", "")


def _example(name: str) -> str:
    sign, _, number = FORMS.get(name, PLAIN)
    return name + sign + number


def _known() -> list[str]:
    return [_example(name) for name in NAMES]
