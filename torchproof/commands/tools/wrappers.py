"""Commands that run another one: what they wrap is checked too."""

import re
from collections.abc import Sequence
from dataclasses import replace

from torchproof.commands import (
    Context,
    Verdict,
    check,
    check_fence,
    inside,
    register,
    tool_name,
    wrapped,
)
from torchproof.commands.options import listed, read
from torchproof.commands.packages.conda import installer, is_installer
from torchproof.commands.shells import Command, shell
from torchproof.sentences import clause

_SUDO = listed("sudo", ordered=True)
_INTERACTIVE_SUDO = {"-i", "-s", "--login", "--shell"}
_TABLES = {
    **{
        name: listed("coreutils", name, shown=name, ordered=True)
        for name in ("env", "nohup", "timeout")
    },
    **{
        name: listed("bash-builtins", name, shown=name, ordered=True)
        for name in ("command", "exec", "time")
    },
    "watch": listed("procps", "watch", shown="watch", ordered=True),
}


@register("sudo", shells=["bash"])
def sudo(command: Command, context: Context) -> Verdict:
    """Checked like the command it runs as the administrator; never run."""
    flag = command.words[1] if len(command.words) > 1 else ""
    if flag in _INTERACTIVE_SUDO or not flag:
        raise context.error(
            "sudo without a command opens a shell", "write sudo before each command that needs it"
        )
    arguments = read(_SUDO, command, context)
    start = arguments.rest_at
    if arguments.has(*_INTERACTIVE_SUDO):
        raise context.error(
            "sudo -i and -s open a shell", "write sudo before each command that needs it"
        )
    if arguments.has("-e", "--edit"):
        raise context.error("sudo -e opens an editor", "... | sudo tee FILE > /dev/null")
    names = [tool_name(word, "bash") for word in command.words[start:]]
    if not names:
        raise context.error("sudo without a command", "sudo COMMAND")
    if names[0] == "cd":
        raise context.error("sudo cd does nothing: cd is part of the shell", "cd, without sudo")
    if _is_package_installer(names):
        raise context.error(
            f"sudo {names[0]}: it would overwrite Python packages that belong to the system",
            "make a virtual environment (python3 -m venv .venv) and install there without sudo",
        )
    if names[0] in ("bash", "sh") and any(map(is_installer, command.words[start:])):
        raise context.error(
            "sudo with an installer of conda: conda would belong to root, and you could not use it",
            "the same without sudo, into a folder of your own",
        )
    return replace(wrapped(command, context, start), runs=False)


def _is_package_installer(names: Sequence[str]) -> bool:
    return names[0] in ("pip", "uv", "conda", "mamba", "micromamba") or (
        names[0] == "python" and names[1:3] == ["-m", "pip"]
    )


@register("time", "nohup", "timeout", "watch", "exec", "command", shells=["bash"])
def wrapper(command: Command, context: Context) -> Verdict:
    """time, nohup and their like: as harmless as what they run."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    start = arguments.rest_at
    if name == "command" and arguments.has("-v", "-V"):
        return Verdict(clause("checked.where_command_is"), runs=True)
    if name == "timeout":
        if not arguments.rest or not re.fullmatch(r"\d+(\.\d+)?[smhd]?", arguments.rest[0]):
            raise context.error("timeout needs a duration", "timeout 60s COMMAND")
        start += 1
    if start >= len(command.words):
        raise context.error(f"{name} needs a command to run")
    verdict = wrapped(command, context, start)
    return replace(verdict, runs=verdict.runs and name in ("time", "timeout", "command"))


@register("env", shells=["bash"])
def env(command: Command, context: Context) -> Verdict:
    """Print the environment, or run a command in a changed one."""
    arguments = read(_TABLES["env"], command, context)
    if arguments.has("-S", "--split-string"):
        raise context.error(
            "env -S hides a command in one word", "write its words apart, without -S"
        )
    start = arguments.rest_at
    while start < len(command.words) and re.match(r"[A-Za-z_]\w*=", command.words[start]):
        start += 1
    if start == len(command.words):
        # Printed on a page, the environment would show the machine that made it.
        return Verdict(clause("checked.options_gnu", program="coreutils"), runs=False)
    verdict = wrapped(command, context, start)
    return replace(verdict, runs=verdict.runs and not arguments.has("-C", "--chdir"))


@register("which", "type", "hash", shells=["bash"])
def which(command: Command, context: Context) -> Verdict:
    name = command.words[0]
    package = "debianutils" if name == "which" else "bash-builtins"
    arguments = read(listed(package, name, shown=name), command, context)
    if not arguments.rest and name != "hash":
        raise context.error(f"{name} needs the name of a command")
    # hash -p would let a name start another program from then on.
    runs = not (name == "hash" and arguments.has("-p"))
    return Verdict(clause("checked.where_command_is"), runs=runs)


_SHELL_FLAGS = listed("bash", ordered=True)
# These read a file of the reader's, or stop at each command.
_SHELL_REACHES = ("--init-file", "--rcfile", "--debugger")


@register("bash", "sh", shells=["bash"])
def nested(command: Command, context: Context) -> Verdict:
    """A shell in the shell: its code is checked like a fence."""
    arguments = read(_SHELL_FLAGS, command, context)
    code = arguments.value("-c")
    if code is not None:
        line = command.line_of(code.partition("\n")[0])
        origins = [context.at(line + n) for n in range(code.count("\n") + 1)]
        inner = check_fence(
            "bash",
            code,
            origins,
            system=context.system,
            files=context.files,
            target=context.target,
            distributions=context.distributions,
        )
        runs = inner.runs and not arguments.has(*_SHELL_REACHES)
        return Verdict(inner.how, runs, inner.installs, inner.needs)
    if not arguments.rest and not command.has_input:
        raise context.error(f"{command.words[0]} alone opens a shell", "write the commands")
    how = clause("checked.script_unread")
    if not arguments.rest:
        return Verdict(how, runs=False)
    if is_installer(arguments.rest[0]):
        return installer(command, context, arguments.rest_at)
    return _script(arguments.rest[0], command, context)


@register("./")
def script(command: Command, context: Context) -> Verdict:
    """A program called by its path."""
    return _script(command.text.split()[0].strip("\"'"), command, context)


def _script(path: str, command: Command, context: Context) -> Verdict:
    if not context.has_file(path):
        raise context.error(f"no file {path!r} on this page", "show it before the command")
    return Verdict(clause("checked.script_on_page"), runs=inside(path))


@register("eval", shells=["bash"])
def evaluate(command: Command, context: Context) -> Verdict:
    """What it evaluates comes from a command that is checked by itself, or is checked here."""
    code = " ".join(command.words[1:])
    if not code:
        raise context.error("eval needs something to evaluate")
    if not code.startswith("$("):
        check_all(code, context)
    return Verdict(clause("checked.evaluated"), runs=False)


def check_all(code: str, context: Context) -> list[Verdict]:
    """Check code that stands inside one word of a command."""
    origins = [context.origin] * (code.count("\n") + 1)
    return [check(inner, context) for inner in shell.parse("bash", code, origins)]
