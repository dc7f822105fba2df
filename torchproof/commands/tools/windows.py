"""Programs of Windows that look after the system: drivers, features, links; never run here."""

import re

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.shells import Command

_HOW = ("switches read with the table of Microsoft's reference", "开关按微软参考文档的表核对")
_SOURCE = "Microsoft's Windows Commands reference and DISM reference"
# Program: its switches; those that take a value as the next word.
_SWITCHES = {
    "dism": (
        "/online /english /all /norestart /quiet /get-features /get-featureinfo /enable-feature "
        "/disable-feature /get-drivers /format",
        "",
    ),
    "driverquery": ("/v /fo /si /nh", "/fo"),
    "pnputil": (
        "/enum-drivers /enum-devices /class /connected /problem /instanceid /drivers "
        "/delete-driver /uninstall /export-driver /scan-devices",
        "/class /instanceid",
    ),
}
_HYPERVISOR = (("auto",), ("off",))
# What one switch of these needs beside it.
_NEEDS = {
    "/enable-feature": "/featurename",
    "/disable-feature": "/featurename",
    "/get-featureinfo": "/featurename",
}


@register(*_SWITCHES, shells=["powershell", "cmd"])
def system_program(command: Command, context: Context) -> Verdict:
    """Switches from the reference; ``/name:value`` is the switch ``/name``."""
    name = command.words[0]
    flags, valued = (text.split() for text in _SWITCHES[name])
    known = [*flags, "/featurename"] if name == "dism" else flags
    used = []
    words = iter(command.words[1:])
    for word in words:
        if not word.startswith("/"):
            if name == "pnputil" and re.fullmatch(r"oem\d+\.inf|\*", word, re.IGNORECASE):
                continue
            raise context.error(
                f"{name}: what is {word!r} for?",
                nearest(f"/{word}", known) or f"see {_SOURCE}",
                command.line_of(word),
            )
        switch = word.partition(":")[0].lower()
        if switch not in known:
            raise context.error(
                f"{name} has no switch {word}",
                nearest(switch, known) or f"see {_SOURCE}",
                command.line_of(word),
            )
        used.append(switch)
        if switch in valued and not next(words, ""):
            raise context.error(f"{name} {switch} needs a value", line=command.line_of(word))
    if not used:
        raise context.error(f"{name} needs something to do", f"one of {', '.join(known)}")
    for switch in used:
        if switch in _NEEDS and _NEEDS[switch] not in used:
            raise context.error(f"{name} {switch} needs {_NEEDS[switch]}:NAME")
    _check_prompt(name, used, context)
    return Verdict(*_HOW, runs=False)


def _check_prompt(name: str, used: list[str], context: Context) -> None:
    changes = {"/enable-feature", "/disable-feature"} & set(used)
    if name == "dism" and changes and "/norestart" not in used:
        raise context.error(
            "dism asks at a prompt whether to restart now", "add /norestart, then restart later"
        )


@register("bcdedit", shells=["powershell", "cmd"])
def boot_settings(command: Command, context: Context) -> Verdict:
    """The one setting of the boot loader that WSL2 needs; a wrong one may stop Windows."""
    words = tuple(word.lower() for word in command.words[1:])
    if words and (words[:2] != ("/set", "hypervisorlaunchtype") or words[2:] not in _HYPERVISOR):
        raise context.error(
            "bcdedit: not in the table; a wrong setting may keep Windows from starting",
            "bcdedit /set hypervisorlaunchtype auto",
        )
    return Verdict(*_HOW, runs=False)


@register("wmic", shells=["powershell", "cmd"])
def wmic(command: Command, context: Context) -> Verdict:
    """Gone from Windows 11 since 24H2 (learn.microsoft.com, "WMIC removal from Windows")."""
    raise context.error(
        "wmic is no longer part of Windows 11",
        "Get-CimInstance in PowerShell, as Get-CimInstance Win32_VideoController",
    )
