"""Editors: VS Code opens a window and never runs; those in a terminal wait for the reader."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.sentences import clause

_HOW = clause("checked.options_own_documentation")


@register("code")
def code(command: Command, context: Context) -> Verdict:
    """VS Code from the command line."""
    words = command.words[1:]
    known = {name: tuple(name.split()) for name in commands.load("code").commands}
    names = [name for name, parts in known.items() if words[: len(parts)] == parts]
    # The longest, such as ``tunnel user login``.
    table = listed("code", max(names, default="all", key=len), clusters=False)
    arguments = read(table, command, context)
    for name, value in arguments.options:
        if name == "--install-extension" and "." not in (value or ""):
            raise context.error(
                f"code: {value!r} is no name of an extension",
                "PUBLISHER.NAME, as ms-python.python",
                command.line_of(value or name),
            )
    return Verdict(_HOW, runs=False)


@register(
    "nano", "vim", "vi", "emacs", "less", "more", "top", "htop", "nvtop", "man", shells=["bash"]
)
def interactive(command: Command, context: Context) -> Verdict:
    raise context.error(
        f"{command.words[0]} waits for the reader at the screen",
        "show a command that ends by itself (cat, tee, printf), or say in prose what to open",
    )
