"""Programs of Windows that look after the system; never run here."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.switches_microsoft")
_HYPERVISOR = (("auto",), ("off",))


@register("bcdedit", shells=["powershell", "cmd"])
def boot_settings(command: Command, context: Context) -> Verdict:
    """The one setting of the boot loader that WSL2 needs; a wrong one may stop Windows."""
    words = tuple(word.lower() for word in command.words[1:])
    if words and (words[:2] != ("/set", "hypervisorlaunchtype") or words[2:] not in _HYPERVISOR):
        raise context.error(
            "bcdedit: not in the table; a wrong setting may keep Windows from starting",
            "bcdedit /set hypervisorlaunchtype auto",
        )
    return Verdict(_HOW, runs=False)


@register("wmic", shells=["powershell", "cmd"])
def wmic(command: Command, context: Context) -> Verdict:
    """Gone from Windows 11 since 24H2 (learn.microsoft.com, "WMIC removal from Windows")."""
    raise context.error(
        "wmic is no longer part of Windows 11",
        "Get-CimInstance in PowerShell, as Get-CimInstance Win32_VideoController",
    )
