"""apt and apt-get: grammar and prompts; never run on the machine that checks."""

import re

from torchproof.checks.commands import Context, Verdict, nearest, register
from torchproof.checks.commands.options import Table, read
from torchproof.checks.grammars import Command

_TABLE = Table(
    "apt",
    "Debian manual, apt(8) and apt-get(8), 2.9",
    "-y --yes --assume-yes -q --quiet -s --simulate --dry-run -d --download-only -f --fix-broken "
    "--no-install-recommends --install-recommends --reinstall --purge --autoremove --only-upgrade "
    "--no-upgrade -V --allow-downgrades --fix-missing -u -h --help -v --version --installed "
    "--upgradable -a --all-versions",
    "-t --target-release -o --option -c",
)
# fmt: off
_COMMANDS = [
    "update", "upgrade", "full-upgrade", "dist-upgrade", "install", "reinstall", "remove", "purge",
    "autoremove", "autoclean", "clean", "search", "show", "list", "policy", "download", "source",
    "build-dep", "edit-sources",
]
# fmt: on
# These ask "Do you want to continue? [Y/n]".
_ASK = {"upgrade", "full-upgrade", "dist-upgrade", "install", "remove", "purge", "autoremove"}
_NAME_NEEDED = {"install", "reinstall", "remove", "purge", "show", "search"}


@register("apt", "apt-get", "apt-cache", shells=["bash"])
def apt(command: Command, context: Context) -> Verdict:
    """Command, options, names of packages, and the answer it would wait for."""
    name = command.words[0]
    arguments = read(_TABLE, command, context)
    if not arguments.rest:
        if arguments.has("-h", "--help", "-v", "--version"):
            return Verdict(*_how(), runs=False)
        raise context.error(f"{name} without a command", f"{name} update")
    action, *packages = arguments.rest
    if action not in _COMMANDS:
        raise context.error(f"{name} has no command {action!r}", nearest(action, _COMMANDS))
    if action == "edit-sources":
        raise context.error(f"{name} edit-sources opens an editor", "write the file with tee")
    if action in _NAME_NEEDED and not packages:
        raise context.error(f"{name} {action} needs the name of a package")
    if action in _ASK and not arguments.has("-y", "--yes", "--assume-yes", "-s", "--simulate"):
        raise context.error(f"{name} {action} waits for an answer at a prompt", "add -y")
    for package in packages:
        _check_name(package, command, context)
    return Verdict(*_how(), runs=False)


def _how() -> tuple[str, str]:
    return ("options read with the table of apt's manual", "选项按 apt 手册的表核对")


def _check_name(package: str, command: Command, context: Context) -> None:
    """Debian policy 5.6.7: lower case, digits, plus, minus, dot; a path has a slash."""
    pattern = r"[a-z0-9][a-z0-9+.-]+(:\w+)?([=/][\w.+:~-]+)?[-+]?|[\"*.^$a-z0-9+-]+"
    if "/" in package and package.startswith((".", "/")):
        return
    if not re.fullmatch(pattern, package):
        raise context.error(
            f"{package!r} is no name of a Debian package",
            "names are lower case without '_'",
            command.line_of(package),
        )
