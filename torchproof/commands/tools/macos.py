"""Commands that only macOS has: they tell about the machine, or install its tools."""

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Table, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_manual")
_TABLES = {
    name: listed("macos", name, shown=name, clusters=False)
    for name in ("system_profiler", "xcode-select")
}
# The data types that the pages ask for, of those that -listDataTypes prints.
_DATA_TYPES = (
    "SPHardwareDataType",
    "SPDisplaysDataType",
    "SPSoftwareDataType",
    "SPDeveloperToolsDataType",
    "SPMemoryDataType",
    "SPStorageDataType",
)


@register(*_TABLES, shells=["bash"])
def about_mac(command: Command, context: Context) -> Verdict:
    """Options from the manual, and the types of data that system_profiler knows."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    if name == "system_profiler":
        for data_type in arguments.rest:
            if data_type not in _DATA_TYPES:
                raise context.error(
                    f"system_profiler: no data type {data_type!r}",
                    nearest(data_type, _DATA_TYPES),
                    command.line_of(data_type),
                )
    if name == "xcode-select" and not arguments.options:
        raise context.error("xcode-select needs an option", "xcode-select --print-path")
    return Verdict(_HOW, runs=False)


@register("arch", shells=["bash"])
def arch(command: Command, context: Context) -> Verdict:
    """Prints the processor's architecture; on macOS it also starts a program for another one."""
    if len(command.words) > 1:
        raise context.error(
            "arch with arguments starts a program for another processor",
            "arch alone prints the one in use",
        )
    return Verdict(clause("checked.architecture"), runs=False)


_BREW_COMMANDS = ("install", "uninstall", "list", "info", "search", "update", "upgrade", "cleanup")
# These tell something of brew itself.
_INFORMS = ("--version", "-v", "--help", "-h", "--prefix")


@register("brew", shells=["bash"])
def brew(command: Command, context: Context) -> Verdict:
    """Homebrew: command, options, and a name where one is needed. It needs no sudo."""
    words = command.words[1:]
    first = words[0] if words else ""
    if first in _INFORMS:
        alone = "--prefix" if first == "--prefix" else "all"
        read(_brew(alone), command, context, start=2 if first == "--prefix" else 1)
        return Verdict(_HOW, runs=False)
    action = next((word for word in words if not word.startswith("-")), "")
    if not action:
        read(_brew("all"), command, context)
        raise context.error("brew without a command", "brew install NAME")
    if action not in _BREW_COMMANDS:
        raise context.error(f"brew has no command {action!r}", nearest(action, _BREW_COMMANDS))
    packages = read(_brew(action), command, context).rest[1:]
    if action in ("install", "uninstall", "info", "search") and not packages:
        raise context.error(f"brew {action} needs a name")
    return Verdict(_HOW, runs=False)


def _brew(name: str) -> Table:
    return listed("brew", name, clusters=False)
