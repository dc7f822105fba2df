"""Hugging Face's ``hf`` and ModelScope's ``modelscope``: they download, so they are only read."""

import re
from collections.abc import Mapping

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.sentences import clause

_HOW = clause("checked.options_own_documentation")
# What a download takes: hf also knows names without an owner, such as gpt2, and its own addresses.
_REPOSITORY: Mapping[str, str] = {
    "hf": r"(?:hf://[\w/.-]+|[\w.-]+(?:/[\w.-]+){0,2})",
    "modelscope": r"[\w.-]+/[\w.-]+",
}
_KINDS = {
    "hf": {kind: ("model", "dataset", "space", "kernel") for kind in ("--type", "--repo-type")},
    "modelscope": {kind: ("model", "dataset") for kind in ("--repo-type", "--repo_type")},
}


@register("hf", "modelscope")
def hub(command: Command, context: Context) -> Verdict:
    """The command, those below it, its options, and what a download names."""
    tool = command.words[0]
    known = commands.load(tool).commands
    name = ""
    for word in command.words[1:]:
        longer = f"{name} {word}".strip()
        if longer not in known:
            break
        name = longer
    below = [other.removeprefix(f"{name} ").split()[0] for other in known if _is_below(other, name)]
    word = dict(enumerate(command.words)).get(1 + len(name.split()), "")
    if below and word not in ("--help", "-h", *(("--version", "-V") if not name else ())):
        raise context.error(
            f"{tool} {name}: no command {word!r}".replace(" :", ":"),
            nearest(word, below) or f"{tool} {name} --help".replace("  ", " "),
        )
    choices = _KINDS[tool] if name == "download" else {}
    arguments = read(
        listed(tool, name or "all", choices=choices),
        command,
        context,
        start=1 + len(name.split()),
    )
    if name == "download" and not arguments.has("--help", "-h"):
        first = arguments.rest[0] if arguments.rest else ""
        named = arguments.value("--model", "--dataset") or first
        if not re.fullmatch(_REPOSITORY[tool], named):
            raise context.error(
                f"{tool} download: {named!r} is no name of a model or data set",
                "write its owner and its name: Qwen/Qwen3-0.6B",
            )
    return Verdict(_HOW, runs=False)


def _is_below(other: str, name: str) -> bool:
    return other.startswith(f"{name} ") if name else other != "all"


@register("huggingface-cli")
def old(command: Command, context: Context) -> Verdict:
    """What huggingface_hub brought until it had ``hf``."""
    raise context.error(
        "huggingface_hub brings no huggingface-cli any more", "hf, as in hf download"
    )
