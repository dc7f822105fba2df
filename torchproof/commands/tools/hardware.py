"""Commands that tell what kind of machine this is: metal, virtual machine or container."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command

_HOW = ("options read with the table of its manual", "选项按其手册的表核对")
_VIRT = Table(
    "systemd-detect-virt",
    "systemd manual 252, systemd-detect-virt(1)",
    "-c --container -v --vm -r --chroot --private-users -q --quiet --list -h --help --version",
)
_HOSTNAMECTL = Table(
    "hostnamectl",
    "systemd manual 252, hostnamectl(1)",
    "-h --help --version --no-ask-password --transient --static --pretty",
    "-H --host -M --machine --json",
    choices={"--json": ("pretty", "short", "off")},
)
# Each of these prints a name of the machine, or with an argument sets it.
_NAMES = ("hostname", "icon-name", "chassis", "deployment", "location")
_LSHW = Table(
    "lshw",
    "lshw manual B.02.19, lshw(1)",
    "-version -html -xml -json -short -businfo -dump -numeric -quiet -sanitize -notime",
    "-C -c -class -enable -disable",
    clusters=False,
)
_CLASSES = """
    address bridge bus communication disk display generic input memory multimedia network power
    printer processor storage system tape video volume
"""


@register("systemd-detect-virt", shells=["bash"])
def systemd_detect_virt(command: Command, context: Context) -> Verdict:
    """Shown, not run: it fails on bare metal, and small images do not have it."""
    arguments = read(_VIRT, command, context)
    if arguments.rest:
        raise context.error(f"systemd-detect-virt takes no argument: {arguments.rest[0]!r}")
    return Verdict(*_HOW, runs=False)


@register("hostnamectl", shells=["bash"])
def hostnamectl(command: Command, context: Context) -> Verdict:
    """Shown, not run: it prints the names of the machine, and with an argument sets them."""
    arguments = read(_HOSTNAMECTL, command, context)
    verb = arguments.rest[0] if arguments.rest else "status"
    if verb not in ("status", *_NAMES):
        raise context.error(
            f"hostnamectl has no command {verb!r}", f"one of status, {', '.join(_NAMES)}"
        )
    if len(arguments.rest) > (1 if verb == "status" else 2):
        raise context.error(f"hostnamectl {verb}: too many arguments")
    return Verdict(*_HOW, runs=False)


@register("lshw", shells=["bash"])
def lshw(command: Command, context: Context) -> Verdict:
    """The list of hardware; few machines have the program, and serial numbers are in it."""
    arguments = read(_LSHW, command, context)
    if arguments.rest:
        raise context.error(f"lshw takes no argument: {arguments.rest[0]!r}", "lshw -C display")
    wanted = arguments.value("-C", "-c", "-class")
    known = _CLASSES.split()
    if wanted and wanted not in known:
        raise context.error(f"lshw has no class {wanted!r}", f"one of {', '.join(known)}")
    return Verdict(*_HOW, runs=False)
