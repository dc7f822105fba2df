"""Editors: VS Code opens a window and never runs; those in a terminal wait for the reader."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_documentation")
_CODE = Table(
    "code",
    "Visual Studio Code documentation, 'Command Line Interface'",
    "-n --new-window -r --reuse-window -w --wait -v --version -h --help --list-extensions "
    "--show-versions --force --disable-extensions --verbose --pre-release",
    "-g --goto --install-extension --uninstall-extension --locale --user-data-dir --profile "
    "--extensions-dir --remote -d --diff",
    clusters=False,
)


@register("code")
def code(command: Command, context: Context) -> Verdict:
    """VS Code from the command line."""
    arguments = read(_CODE, command, context)
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
