"""Cmdlets and aliases of PowerShell: names and parameters; nothing of it runs."""

import re

from torchproof.commands import Context, Verdict, check_fence, check_variable, nearest, register
from torchproof.commands.options import listed
from torchproof.commands.shells import Command
from torchproof.errors import PageError
from torchproof.facts import commands
from torchproof.sentences import clause

_HOW = clause("checked.powershell")
_SOURCE = "Microsoft's PowerShell 5.1 reference"
# [Environment]::SetEnvironmentVariable("NAME", "VALUE", "User")
_SAVED = re.compile(
    r"""SetEnvironmentVariable\(\s*["'](?P<name>\w+)["']\s*,\s*(?P<value>"[^"]*"|'[^']*')""",
    re.IGNORECASE,
)
# Where variables are saved. Whoever writes there himself has to broadcast WM_SETTINGCHANGE too
# (learn.microsoft.com, "WM_SETTINGCHANGE message"), which setx and .NET do.
_SAVED_IN = re.compile(
    r"(HKCU:|HKEY_CURRENT_USER|Registry::HKEY_CURRENT_USER)\\+Environment\b", re.IGNORECASE
)
# Cmdlets with their parameters; "common" are those of all.
_CMDLETS = {
    name: listed("powershell", name) for name in commands.load("powershell").commands if "-" in name
}
_COMMON = listed("powershell", "common")
# Aliases and functions of Windows PowerShell 5.1 for which no program of the same name is meant.
ALIASES = {
    "cd": "Set-Location",
    "del": "Remove-Item",
    "dir": "Get-ChildItem",
    "gci": "Get-ChildItem",
    "gcm": "Get-Command",
    "iwr": "Invoke-WebRequest",
    "ls": "Get-ChildItem",
    "md": "New-Item",
    "mkdir": "New-Item",
    "ni": "New-Item",
    "rd": "Remove-Item",
    "rm": "Remove-Item",
    "rmdir": "Remove-Item",
    "select": "Select-Object",
}
_BY_NAME = {name.lower(): name for name in _CMDLETS}
_POLICIES = (
    "AllSigned",
    "Bypass",
    "Default",
    "RemoteSigned",
    "Restricted",
    "Undefined",
    "Unrestricted",
)
# The classes that pages ask, of the many in Microsoft's Win32 Provider reference.
_CLASSES = (
    "Win32_ComputerSystem",
    "Win32_LogicalDisk",
    "Win32_OperatingSystem",
    "Win32_PhysicalMemory",
    "Win32_PnPSignedDriver",
    "Win32_Processor",
    "Win32_VideoController",
)
_SCOPES = ("CurrentUser", "LocalMachine", "MachinePolicy", "Process", "UserPolicy")


@register(*_BY_NAME, *ALIASES, shells=["powershell"])
def cmdlet(command: Command, context: Context) -> Verdict:
    """A cmdlet by its name or alias: its parameters exist and have values."""
    typed = command.words[0]
    name = _BY_NAME.get(typed) or ALIASES[typed]
    named, rest = _parameters(name, command, context)
    if (
        name == "Remove-Item"
        and "Recurse" in named
        and any(p in ("\\", "/", "~", "*") for p in rest)
    ):
        raise context.error("Remove-Item of a whole tree that its text does not name")
    path = named.get("Path") or named.get("LiteralPath") or (rest[0] if rest else "")
    if "ItemProperty" in name and not name.startswith("Get") and _SAVED_IN.match(path):
        raise context.error(
            f"{name}: programs that run, the Start menu among them, hear nothing of it",
            "[Environment]::SetEnvironmentVariable('NAME', $null, 'User')",
        )
    if name == "Set-ExecutionPolicy":
        _check_policy(named, rest, context)
    if name == "Get-CimInstance":
        _check_class(named.get("ClassName") or (rest[0] if rest else ""), context)
    return Verdict(_HOW, runs=False)


def _parameters(name: str, command: Command, context: Context) -> tuple[dict[str, str], list[str]]:
    """Named parameters with their values (empty for switches), and the positional arguments."""
    own = _CMDLETS[name]
    known = {p[1:].lower(): p[1:] for p in (*own.known, *_COMMON.known)}
    takes_value = {p[1:].lower() for p in f"{own.valued} {_COMMON.valued}".split()}
    named: dict[str, str] = {}
    rest: list[str] = []
    words = iter(command.words[1:])
    for word in words:
        if not re.match(r"-[A-Za-z?]", word):
            rest.append(word)
            continue
        key, colon, value = word[1:].partition(":")
        if key.lower() not in known:
            raise _unknown(name, key, list(known.values()), context, command.line_of(word))
        if key.lower() in takes_value and not colon:
            value = next(words, "")
            if not value:
                raise context.error(f"{name}: -{key} needs a value", line=command.line_of(word))
        named[known[key.lower()]] = value
    return named, rest


def _unknown(name: str, key: str, known: list[str], context: Context, line: int) -> PageError:
    full = [parameter for parameter in known if parameter.lower().startswith(key.lower())]
    if full:
        return context.error(
            f"{name}: -{key} is an abbreviation",
            f"write {' or '.join('-' + parameter for parameter in full)} in full",
            line,
        )
    return context.error(
        f"{name} has no parameter -{key}",
        nearest(key, known) or f"see {_SOURCE}, {name}",
        line,
    )


def _check_class(name: str, context: Context) -> None:
    if name.lower() not in [known.lower() for known in _CLASSES]:
        raise context.error(
            f"Get-CimInstance: no class {name!r} in the table",
            nearest(name, _CLASSES) or f"one of {', '.join(_CLASSES)}",
        )


def _check_policy(named: dict[str, str], rest: list[str], context: Context) -> None:
    policy = named.get("ExecutionPolicy") or (rest[0] if rest else "")
    scope = named.get("Scope", "LocalMachine")
    for value, known, what in ((policy, _POLICIES, "policy"), (scope, _SCOPES, "scope")):
        if value.lower() not in [k.lower() for k in known]:
            raise context.error(
                f"Set-ExecutionPolicy: {value!r} is no {what}",
                nearest(value, known) or f"one of {', '.join(known)}",
            )
    if scope.lower() == "localmachine":
        raise context.error(
            "Set-ExecutionPolicy without -Scope is for the whole machine, by an administrator",
            "add -Scope CurrentUser, or -Scope Process for this window only",
        )
    if "Force" not in named:
        raise context.error("Set-ExecutionPolicy asks for confirmation at a prompt", "add -Force")


@register("where", "curl", "wget", "sc", shells=["powershell"])
def shadowed(command: Command, context: Context) -> Verdict:
    """Aliases of Windows PowerShell that hide a program of the same name."""
    name = command.words[0]
    if not command.text.lower().startswith(f"{name}.exe"):
        raise context.error(
            f"{name!r} is an alias in Windows PowerShell, not the program {name}.exe",
            f"write {name}.exe" + (", or Get-Command" if name == "where" else ""),
        )
    return Verdict(_HOW, runs=False)


@register("$", shells=["powershell"])
def expression(command: Command, context: Context) -> Verdict:
    """A value that PowerShell prints, as ``$env:Path``, or a variable that it saves for good."""
    saved = _SAVED.search(command.text)
    if saved:
        check_variable(saved["name"], saved["value"].strip("\"'"), command, context)
    if len(command.words) > 1:
        raise context.error(
            f"the command's name is in a variable: {command.text.strip()!r}",
            "write the name, so that it can be checked",
        )
    return Verdict(_HOW, runs=False)


@register("activate", "deactivate", shells=["powershell", "cmd"])
def activate(command: Command, context: Context) -> Verdict:
    """The scripts of a virtual environment in ``Scripts``."""
    typed = re.sub(r"^(call|&)\s+", "", command.text.strip(), flags=re.IGNORECASE).lower()
    if command.words[0] == "activate" and "scripts" not in typed:
        raise context.error(
            f"{command.text.strip()!r}: on Windows the folder of a virtual environment is Scripts",
            ".venv\\Scripts\\activate",
        )
    if context.shell == "powershell" and ".bat" in typed:
        raise context.error(
            "PowerShell would run activate.bat in a cmd of its own: nothing stays activated",
            ".venv\\Scripts\\Activate.ps1",
        )
    if context.shell == "cmd" and ".ps1" in typed:
        raise context.error("cmd cannot read Activate.ps1", ".venv\\Scripts\\activate.bat")
    return Verdict(clause("checked.script_of_venv"), runs=False)


@register("powershell", "pwsh")
def powershell(command: Command, context: Context) -> Verdict:
    """PowerShell called by name, with the code it shall run."""
    words = [word.lower() for word in command.words]
    for place, word in enumerate(words[1:-1], start=1):
        if word in ("-c", "-command"):
            code = command.words[place + 1]
            inner = check_fence("powershell", code, [context.origin] * (code.count("\n") + 1))
            return Verdict(inner.how, False, inner.installs)
    if not {"-file", "-f", "-version"} & set(words):
        raise context.error(f"{command.words[0]} alone opens a shell", "add -Command ...")
    return Verdict(_HOW, runs=False)
