"""Users and their groups: read, never run."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_manual")
_TABLES = {name: listed("shadow", name, shown=name) for name in ("useradd", "usermod")}


@register(*_TABLES, shells=["bash"])
def users(command: Command, context: Context) -> Verdict:
    """One user, by options that the tool has; groups are added, never replaced."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    if len(arguments.rest) != 1:
        raise context.error(f"{name} needs the name of one user")
    if arguments.has("-p", "--password"):
        raise context.error(
            f"{name}: a password in a command stays in the history of the shell",
            "leave it out, then: sudo passwd USER",
        )
    replaces = arguments.has("-G", "--groups") and not arguments.has("-a", "--append")
    if name == "usermod" and replaces:
        raise context.error(
            "usermod -G without -a takes the user out of all other groups, sudo among them",
            "usermod -aG GROUP USER",
        )
    return Verdict(_HOW, runs=False)
