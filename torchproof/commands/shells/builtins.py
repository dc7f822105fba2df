"""What bash does itself: variables, directories, tests, and reading a file into the shell."""

import re
from pathlib import PurePosixPath

from torchproof.commands import Context, Verdict, inside, register
from torchproof.commands.options import Table, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_SOURCE = "GNU Bash manual, 'Shell Builtin Commands'"
_HOW = clause("checked.bash")
_SHOPTS = """
    allexport braceexpand emacs errexit errtrace functrace hashall histexpand history ignoreeof
    interactive-comments keyword monitor noclobber noexec noglob nolog notify nounset onecmd
    physical pipefail posix privileged verbose vi xtrace
"""


def _table(name: str, shown: str = "") -> Table:
    return listed("bash-builtins", name, shown=shown or name)


@register("true", "false", ":", "test", "[", "[[", "echo", "shift", shells=["bash"])
def plain(command: Command, context: Context) -> Verdict:
    """Builtins that take any words."""
    return Verdict(_HOW, runs=True)


@register("pwd", shells=["bash"])
def pwd(command: Command, context: Context) -> Verdict:
    read(_table("pwd"), command, context)
    return Verdict(_HOW, runs=True)


@register("printf", shells=["bash"])
def printf(command: Command, context: Context) -> Verdict:
    if len(command.words) < 2:
        raise context.error("printf needs a format")
    return Verdict(_HOW, runs=True)


@register("cd", "pushd", "popd", shells=["bash"])
def cd(command: Command, context: Context) -> Verdict:
    """Change the directory: harmless while it stays below the working directory."""
    rest = read(_table(command.words[0]), command, context).rest
    if len(rest) > 1:
        raise context.error(f"cd: too many arguments: {' '.join(rest)}", "quote a path with blanks")
    return Verdict(_HOW, runs=bool(rest) and inside(rest[0]))


@register("export", "declare", "local", "readonly", "typeset", shells=["bash"])
def export(command: Command, context: Context) -> Verdict:
    """Set variables; their values are checked wherever they are set."""
    name = command.words[0]
    table = _table("declare" if name == "local" else name, name)
    for word in read(table, command, context).rest:
        name, _, _ = word.partition("=")
        if not re.fullmatch(r"[A-Za-z_]\w*\+?", name):
            raise context.error(
                f"{command.words[0]}: {word!r} is no assignment", "write NAME=value without blanks"
            )
    return Verdict(_HOW, runs=True)


@register("unset", shells=["bash"])
def unset(command: Command, context: Context) -> Verdict:
    rest = read(_table("unset"), command, context).rest
    if not rest:
        raise context.error("unset needs the name of a variable")
    return Verdict(_HOW, runs=True)


@register("set", shells=["bash"])
def set_(command: Command, context: Context) -> Verdict:
    """Options of the shell; ``set NAME=value`` is cmd and does something else in bash."""
    words = list(command.words[1:])
    letters = "".join(_table("set").flags.split()).replace("-", "")
    while words:
        word = words.pop(0)
        if re.match(r"[A-Za-z_]\w*=", word):
            raise context.error(
                f"'set {word}' sets no variable in bash, it is cmd", f"write: export {word}"
            )
        if not re.fullmatch(rf"[-+][{letters}]*o?|--|-", word):
            raise context.error(f"set: no option {word}", f"see {_SOURCE}")
        if word.endswith("o") and (not words or words.pop(0) not in _SHOPTS.split()):
            raise context.error("set -o: no such option", f"one of {', '.join(_SHOPTS.split())}")
    return Verdict(_HOW, runs=True)


@register("exit", "return", "break", "continue", shells=["bash"])
def leave(command: Command, context: Context) -> Verdict:
    if len(command.words) > 2:
        raise context.error(f"{command.words[0]}: too many arguments")
    return Verdict(_HOW, runs=True)


@register("read", "select", shells=["bash"])
def read_(command: Command, context: Context) -> Verdict:
    if not command.has_input:
        raise context.error("read waits for an answer at a prompt", "give the value in the command")
    return Verdict(_HOW, runs=True)


@register("source", ".", shells=["bash"])
def source(command: Command, context: Context) -> Verdict:
    """Read a file into the shell, above all the activation of a virtual environment."""
    if len(command.words) < 2:
        raise context.error("source needs a file", "source .venv/bin/activate")
    path = command.words[1]
    parts = PurePosixPath(path).parts
    if parts[-2:] == ("Scripts", "activate") and context.system != "windows":
        raise context.error(
            f"{path}: the folder Scripts exists on Windows only", "source .venv/bin/activate"
        )
    if path == "activate":
        raise context.error(
            "'source activate' is conda before 4.4",
            "conda activate NAME, or source .venv/bin/activate",
        )
    if path.endswith((".ps1", ".bat", ".fish", ".csh")):
        raise context.error(f"bash cannot read {path}", "source .venv/bin/activate")
    if path.endswith(".sh") and not context.has_file(path):
        raise context.error(f"source: no file {path!r} on this page", "show it before the command")
    return Verdict(_HOW, runs=inside(path))


@register("activate", shells=["bash"])
def activate(command: Command, context: Context) -> Verdict:
    raise context.error(
        "activate changes the shell that reads it; run as a program it does nothing",
        "source .venv/bin/activate",
    )


@register("deactivate", shells=["bash"])
def deactivate(command: Command, context: Context) -> Verdict:
    if len(command.words) > 1:
        raise context.error("deactivate takes no arguments")
    return Verdict(clause("checked.by_activate"), runs=True)
