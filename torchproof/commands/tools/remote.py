"""ssh and what comes with it: options and addresses are read, nobody is called."""

import re

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_manual", tool="OpenSSH")
_TABLES = {
    "scp": listed("openssh", "scp", shown="scp"),
    "ssh": listed("openssh", "ssh", shown="ssh", ordered=True),
}
_HOST = r"[A-Za-z0-9_][\w.-]*|\[[0-9a-fA-F:]+\]|[0-9a-fA-F:]+:[0-9a-fA-F:]*"
_ADDRESS = re.compile(rf"(?:[\w.-]+@)?(?:{_HOST})|ssh://\S+")
# [bind address:]port:host:port, or a port alone for a dynamic -R
_FORWARD = re.compile(rf"(?:(?:{_HOST}|\*)?:)?\d+:(?:{_HOST}):\d+")


@register(*_TABLES)
def remote(command: Command, context: Context) -> Verdict:
    """Options, the address, and ports to forward; the key of the host must be checked."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    for option, value in arguments.options:
        _check_option(name, option, value or "", command, context)
    if name == "ssh" and not arguments.has("-V", "-Q"):
        _check_address(name, arguments, context)
    if name == "scp" and len(arguments.rest) < 2:
        raise context.error("scp needs what to copy and where to", "scp FILE USER@SERVER:FOLDER")
    return Verdict(_HOW, runs=False)


def _check_option(name: str, option: str, value: str, command: Command, context: Context) -> None:
    line = command.line_of(value or option)
    if option == "-o" and re.match(r"(?i)StrictHostKeyChecking\W+(no|off)", value):
        raise context.error(
            f"{name} without checking the key of the server: anyone could answer",
            "leave it out, and compare the fingerprint when you are asked",
            line,
        )
    if name == "ssh" and option in ("-L", "-R") and not _FORWARD.fullmatch(value):
        raise context.error(
            f"ssh {option} {value}: no ports to forward",
            f"{option} PORT:HOST:PORT, as {option} 8888:localhost:8888",
            line,
        )


def _check_address(name: str, arguments: Arguments, context: Context) -> None:
    address = arguments.rest[0] if arguments.rest else ""
    if not _ADDRESS.fullmatch(address):
        raise context.error(
            f"{name}: {address!r} is no address" if address else f"{name} needs an address",
            f"{name} USER@SERVER",
        )
