"""Users and their groups: read, never run."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_manual")
_TABLES = {
    "useradd": Table(
        "useradd",
        "shadow manual 4.13, useradd(8)",
        "-m --create-home -M --no-create-home -N --no-user-group -r --system -U --user-group",
        "-u --uid -g --gid -G --groups -d --home-dir -s --shell -c --comment",
    ),
    "usermod": Table(
        "usermod",
        "shadow manual 4.13, usermod(8)",
        "-a --append -L --lock -U --unlock",
        "-G --groups -s --shell -g --gid",
    ),
}


@register(*_TABLES, shells=["bash"])
def users(command: Command, context: Context) -> Verdict:
    """One user, by options that the tool has; groups are added, never replaced."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    if len(arguments.rest) != 1:
        raise context.error(f"{name} needs the name of one user")
    replaces = arguments.has("-G", "--groups") and not arguments.has("-a", "--append")
    if name == "usermod" and replaces:
        raise context.error(
            "usermod -G without -a takes the user out of all other groups, sudo among them",
            "usermod -aG GROUP USER",
        )
    return Verdict(_HOW, runs=False)
