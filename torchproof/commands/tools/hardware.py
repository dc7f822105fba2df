"""Commands that tell what kind of machine this is: metal, virtual machine or container."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_manual")
_VIRT = listed("systemd", "systemd-detect-virt", shown="systemd-detect-virt")


@register("systemd-detect-virt", shells=["bash"])
def systemd_detect_virt(command: Command, context: Context) -> Verdict:
    """Shown, not run: it fails on bare metal, and small images do not have it."""
    arguments = read(_VIRT, command, context)
    if arguments.rest:
        raise context.error(f"systemd-detect-virt takes no argument: {arguments.rest[0]!r}")
    return Verdict(_HOW, runs=False)
