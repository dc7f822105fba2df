"""winget, the package manager of Windows: options, and the agreements that it would ask for."""

from torchproof.commands import Context, Verdict, known, nearest, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_winget")
_WINGET = listed("winget", clusters=False)
_COMMANDS = (
    *("download", "export", "import", "install", "list", "repair", "search", "show", "source"),
    *("uninstall", "upgrade"),
)
_ALIASES = {
    "add": "install",
    "update": "upgrade",
    "ls": "list",
    "find": "search",
    "rm": "uninstall",
}
_SOURCES = ("winget", "msstore", "winget-font")
_SOURCE_COMMANDS = ("add", "list", "update", "remove", "reset", "export", "edit")
# What these install comes with a licence that winget asks about.
_LICENSED = {"install", "upgrade", "import", "download", "repair"}
# These look into the sources, of which msstore shows agreements at its first use.
_ASKS_SOURCES = {"install", "upgrade", "list", "search", "show", "download", "repair", "uninstall"}


@register("winget", shells=["powershell", "cmd"])
def winget(command: Command, context: Context) -> Verdict:
    """Command, options, one package and no other, and no question left open."""
    words = command.words[1:]
    if words[:1] in (("--version",), ("-v",), ("--info",), ("--help",), ("-?",)):
        read(_WINGET, command, context)
        return Verdict(_HOW, runs=False)
    name = _ALIASES.get(words[0], words[0]) if words else ""
    if name not in _COMMANDS:
        raise context.error(
            f"winget has no command {name!r}" if name else "winget without a command",
            nearest(name, _COMMANDS) or f"see {_WINGET.source}",
        )
    table = listed("winget", name, clusters=False, choices={"--scope": ("user", "machine")})
    arguments = read(table, command, context, start=2)
    _check(name, arguments, command, context)
    return Verdict(_HOW, runs=False)


def _check(name: str, arguments: Arguments, command: Command, context: Context) -> None:
    if arguments.has("--wait"):
        raise context.error("winget --wait waits for a key at its end", "leave --wait out")
    if name == "source":
        if not arguments.rest or arguments.rest[0] not in _SOURCE_COMMANDS:
            raise context.error(
                "winget source: no such command", f"one of {', '.join(_SOURCE_COMMANDS)}"
            )
        return
    if arguments.has("--ignore-security-hash"):
        raise context.error(
            "winget --ignore-security-hash takes a file that is not the one it was told of",
            "leave it out; if the hash differs, do not install",
            command.line_of("--ignore-security-hash"),
        )
    lists = name == "upgrade" and not arguments.rest and not arguments.has("--id", "--all")
    if name in ("install", "download", "uninstall", "repair", "show"):
        _check_package(name, arguments, context)
    if name in _LICENSED and not lists and not arguments.has("--accept-package-agreements"):
        raise context.error(
            f"winget {name} may ask about a licence at a prompt", "add --accept-package-agreements"
        )
    source = arguments.value("-s", "--source") or "winget"
    if source not in _SOURCES and (close := nearest(source, _SOURCES)):
        raise context.error(f"winget has no source {source!r} of its own", close)
    one_source = arguments.value("-s", "--source") == "winget"
    if name in _ASKS_SOURCES and not one_source and not arguments.has("--accept-source-agreements"):
        raise context.error(
            f"winget {name} asks about the agreements of msstore at its first use",
            "add --source winget, or --accept-source-agreements",
        )


def _check_package(name: str, arguments: Arguments, context: Context) -> None:
    """One package, named so that no other can be meant."""
    if not arguments.rest and not arguments.has("--id", "-q", "--query", "--name", "--moniker"):
        raise context.error(f"winget {name} needs a package", f"winget {name} --exact --id NAME")
    for package in (*arguments.rest, arguments.value("--id") or ""):
        if found := known.package_fault("winget", package):
            raise context.error(*found)
    if not arguments.has("-e", "--exact"):
        raise context.error(
            f"winget {name} takes part of a name too, and asks where several fit",
            "add --exact",
        )
