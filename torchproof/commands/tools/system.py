"""Commands that tell about the machine."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_TABLES = {
    **{name: listed("coreutils", name, shown=name) for name in ("id", "uname")},
    "free": listed("procps", "free", shown="free"),
    "lspci": listed("pciutils", "lspci", shown="lspci"),
    "lsmod": listed("kmod", "lsmod", shown="lsmod"),
    "getconf": listed("glibc", "getconf", shown="getconf"),
    "sw_vers": listed("macos", "sw_vers", shown="sw_vers", clusters=False),
}
# These say who and where the reader is, change something, or are not on every machine.
_NOT_RUN = {"id", "sw_vers", "lspci"}


@register(*_TABLES, shells=["bash"])
def about(command: Command, context: Context) -> Verdict:
    """Options from the tool's manual."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    every, times = arguments.has("-s", "--seconds"), arguments.has("-c", "--count")
    repeats = name == "free" and every and not times
    starts = name == "getconf" and arguments.has("-v")  # the getconf of that name
    runs = name not in _NOT_RUN and not repeats and not starts
    return Verdict(clause("checked.options_own_manual"), runs=runs)
