"""What cmd does itself, and small programs of Windows; nothing of it runs."""

import re

from torchproof.commands import Context, Verdict, check_variable, nearest, register
from torchproof.commands.options import listed
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.cmd")
_SOURCE = "Microsoft's Windows Commands reference"
# What cmd does itself; the rest are programs, which PowerShell has too.
_BUILTINS = ("cd", "copy", "dir", "echo", "exit", "mkdir", "path", "rmdir", "title", "type")
_PROGRAMS = ("chcp", "setx")
_NEEDS_ARGUMENT = {"copy", "mkdir", "rmdir", "type"}


@register(*_BUILTINS, shells=["cmd"])
@register(*_PROGRAMS, shells=["cmd", "powershell"])
def builtin(command: Command, context: Context) -> Verdict:
    """Switches of a command, and questions it would ask."""
    name = command.words[0]
    table = listed("cmd", name)
    known = table.known
    used = [word for word in command.words[1:] if re.match(r"/-?[A-Za-z]+([:.]|$)", word)]
    rest = [word for word in command.words[1:] if word not in used]
    if name == "echo":
        return Verdict(_HOW, runs=False)
    _refuse_bash(name, rest, context)
    for word in used:
        switch = re.match(r"/-?[A-Za-z]+", word)[0].lower()
        if switch not in known and switch[:2] not in known:
            raise context.error(
                f"{name} has no switch {word}",
                nearest(switch, known) or f"see {_SOURCE}, {name}",
                command.line_of(word),
            )
        if switch in table.valued.split():
            raise context.error(
                f"{name} {word} sets it on another machine or from a file",
                f"{name} NAME VALUE",
                command.line_of(word),
            )
    if name in _NEEDS_ARGUMENT and not rest:
        raise context.error(f"{name} needs an argument")
    if name == "setx":
        _check_setx(rest, command, context)
    if name == "chcp" and not all(re.fullmatch(r"\d{3,5}", word) for word in rest):
        raise context.error(f"chcp: {rest[0]!r} is no code page", "chcp 65001 is UTF-8, 936 is GBK")
    lowered = [word.lower() for word in used]
    if name == "rmdir" and "/s" in lowered and "/q" not in lowered:
        raise context.error(f"{name} /s waits for an answer at a prompt", "add /q")
    return Verdict(_HOW, runs=False)


def _check_setx(rest: list[str], command: Command, context: Context) -> None:
    """``setx NAME VALUE`` saves a variable for new windows; the list of programs is no case for it.

    Source: Microsoft's Windows Commands reference, setx, "Remarks".
    """
    if len(rest) < 2:
        raise context.error("setx needs a name and a value", "setx CUDA_HOME C:\\CUDA")
    if rest[0].upper() == "PATH":
        raise context.error(
            "setx Path cuts the list after 1024 characters and mixes the machine's with the user's",
            "Start menu, 'Edit environment variables for your account'",
        )
    check_variable(rest[0], rest[1], command, context)


def _refuse_bash(name: str, rest: list[str], context: Context) -> None:
    """cmd takes ``mkdir -p a`` for two folders, one of them called -p."""
    dashed = [word for word in rest if re.match(r"-\w", word)]
    if dashed:
        raise context.error(
            f"{name} {dashed[0]}: an option of bash; cmd takes it for a name",
            f"see {_SOURCE}, {name}",
        )
    if name == "mkdir" and any("/" in word for word in rest):
        raise context.error(f"{name}: cmd takes / for a switch", "separate folders with \\")


@register("set", shells=["cmd"])
def set_(command: Command, context: Context) -> Verdict:
    """``set NAME=value``: cmd keeps blanks around the sign and quotes of the value."""
    body = " ".join(command.words[1:])
    if re.match(r"/p\b", body, re.IGNORECASE):
        raise context.error("set /p waits for an answer at a prompt", "set NAME=value")
    for name, value in command.assignments:
        if name != name.strip() or value != value.lstrip():
            raise context.error(
                f"cmd takes the blanks into the variable: {command.text.strip()!r}",
                "write set NAME=value without blanks around the sign",
            )
        if re.match(r'[^"]*="', body):
            raise context.error(
                f"cmd takes the quotes into the value: {command.text.strip()!r}",
                'write set "NAME=value"',
            )
    return Verdict(_HOW, runs=False)


@register("where", shells=["cmd"])
def where(command: Command, context: Context) -> Verdict:
    if len(command.words) < 2:
        raise context.error("where needs the name of a program", "where python")
    return Verdict(_HOW, runs=False)


@register("pause", "choice", shells=["cmd"])
def asks(command: Command, context: Context) -> Verdict:
    raise context.error(f"{command.words[0]} waits for a key", "leave it out")
