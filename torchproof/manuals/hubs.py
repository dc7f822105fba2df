"""``hf`` of huggingface_hub and ``modelscope``: the help of each command, and of those below it.

Wants both on the path, in an environment of their own: the checks need neither.
"""

import re
from collections.abc import Iterator

from torchproof.manuals import Kind, Listed, Manual
from torchproof.manuals.gnu import ask, options

# ``--type [model|dataset]``, ``--repo-type {model,dataset}``: a value all the same.
_CHOICES = re.compile(r"(?<= )(?:\[[\w|-]+\]|\{[\w,-]+\})")
_SEVERAL = re.compile(r" \[[A-Z_]+ \.{3}\]")  # ``--include PATTERN [PATTERN ...]``
# click lists commands below ``Main commands:``, argparse below its arguments.
_BELOW = re.compile(
    r"^(?:\w+ )?commands:\n((?:  .*\n|\n)+)|"
    r"^positional arguments:\n  [A-Z]\w*(?: [A-Z].*)?\n((?:    .*\n)+)",
    re.MULTILINE | re.IGNORECASE,
)
# What modelscope still reads and its help no longer shows: guides write it.
_HIDDEN: dict[str, dict[str, Kind]] = {
    "modelscope download": {"--model": "valued", "--dataset": "valued"},
}
_NAME = re.compile(r"^ {2}(?: {2})?([a-z][\w-]*)(?: \([\w-]+\))?(?:  |$)", re.MULTILINE)


def help_of(text: str) -> str:
    """A help without its examples, with choices as one word and each name on its own."""
    text = re.split(r"^Examples?\b", text, maxsplit=1, flags=re.MULTILINE)[0]
    return _SEVERAL.sub("", _CHOICES.sub("CHOICE", text)).replace(" / --", ", --")


def below(text: str) -> list[str]:
    """The commands that a help lists."""
    return [name for found in _BELOW.findall(text) for name in _NAME.findall("".join(found))]


def _rows(tool: str, words: tuple[str, ...], number: str) -> Iterator[Listed]:
    text = help_of(ask(tool, *words, "--help"))
    more = _HIDDEN.get(" ".join((tool, *words)), {})
    yield Listed(" ".join(words) or "all", number, options(text) | more)
    for name in below(text):
        yield from _rows(tool, (*words, name), number)


def _manual(tool: str, package: str, *version: str) -> Manual:
    number = re.search(r"\d+(?:\.\d+)+", ask(tool, *version))[0]
    rows = list(_rows(tool, (), number))
    if len(rows) < 2:
        raise ValueError(f"{tool} {number} lists no command")
    return Manual(f"the helps of {tool}, {package} {number}", "the program itself", rows)


def hf() -> Manual:
    """All commands of the hf installed."""
    return _manual("hf", "huggingface_hub", "version")


def modelscope() -> Manual:
    """All commands of the modelscope installed."""
    return _manual("modelscope", "modelscope", "--version")
