"""Commands that tell what kind of machine this is: metal, virtual machine or container."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_manual")
_VIRT = Table(
    "systemd-detect-virt",
    "systemd manual 252, systemd-detect-virt(1)",
    "-c --container -v --vm -r --chroot --private-users -q --quiet --list -h --help --version",
)


@register("systemd-detect-virt", shells=["bash"])
def systemd_detect_virt(command: Command, context: Context) -> Verdict:
    """Shown, not run: it fails on bare metal, and small images do not have it."""
    arguments = read(_VIRT, command, context)
    if arguments.rest:
        raise context.error(f"systemd-detect-virt takes no argument: {arguments.rest[0]!r}")
    return Verdict(_HOW, runs=False)
