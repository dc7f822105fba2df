"""Kernel modules and what is around them: Secure Boot, DKMS, boot images, services, the log.

These change how a machine starts or what it shows; none of them runs here.
"""

import re
from collections.abc import Iterable

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause
from torchproof.targets.distributions import DEBIAN

_HOW = clause("checked.options_own_manual")
_CHECKED = Verdict(_HOW, runs=False)

# The modules that pages speak of. With an underscore or a hyphen: the kernel takes both.
_MODULES = ("nvidia", "nvidia_uvm", "nvidia_modeset", "nvidia_drm", "nvidia_peermem", "nouveau")
# Debian's own driver names its files so; its modprobe.d loads them under NVIDIA's names.
_DEBIANS = (
    "nvidia-current",
    "nvidia-current-uvm",
    "nvidia-current-modeset",
    "nvidia-current-drm",
    "nvidia-current-peermem",
)

_TABLES = {
    "modprobe": listed("kmod", "modprobe", shown="modprobe"),
    "modinfo": listed("kmod", "modinfo", shown="modinfo"),
    "update-initramfs": listed("initramfs-tools", "update-initramfs", shown="update-initramfs"),
    "dracut": listed("dracut"),
    "dmesg": listed("util-linux", "dmesg", shown="dmesg"),
    # -b -1: the boot before
    "journalctl": listed("systemd", "journalctl", shown="journalctl", numbers=True),
    "reboot": listed("systemd", "reboot", shown="reboot"),
    "nvidia-persistenced": listed("nvidia-persistenced"),
    "nvidia-modprobe": listed("nvidia-modprobe"),
    "nvidia-bug-report.sh": listed(
        "nvidia-bug-report", "nvidia-bug-report.sh", shown="nvidia-bug-report.sh", clusters=False
    ),
    "akmods": listed("akmods", "akmods", shown="akmods", clusters=False),
    "kmodgenca": listed("akmods", "kmodgenca", shown="kmodgenca"),
    "fuser": listed("psmisc", "fuser", shown="fuser"),
}


_INFORMS = ("-V", "--version", "-h", "--help", "-c", "--showconfig", "--show-config")


@register("modprobe", "modinfo", shells=["bash"])
def module(command: Command, context: Context) -> Verdict:
    """Load, unload or describe modules that exist."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    informs = arguments.has(*_INFORMS)
    if not arguments.rest and not informs:
        raise context.error(f"{name} needs the name of a module", f"{name} nvidia")
    known = _MODULES + _DEBIANS if set(context.distributions) <= set(DEBIAN) else _MODULES
    _check_known(arguments.rest, known, f"{name}: module", command, context)
    return _CHECKED


def _check_known(
    names: Iterable[str], known: Iterable[str], what: str, command: Command, context: Context
) -> None:
    for name in names:
        if name.startswith("/") or "$" in name or name.replace("-", "_") in _plain(known):
            continue
        raise context.error(
            f"{what} {name!r} is not known here",
            nearest(name, list(known)) or "if it exists, add it to the table of this checker",
            command.line_of(name),
        )


def _plain(names: Iterable[str]) -> set[str]:
    return {name.replace("-", "_") for name in names}


@register(
    "nvidia-persistenced",
    "nvidia-modprobe",
    "nvidia-bug-report.sh",
    "akmods",
    "kmodgenca",
    "reboot",
    shells=["bash"],
)
def plain(command: Command, context: Context) -> Verdict:
    """Tools whose options are all there is to check."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    if arguments.rest:
        raise context.error(f"{name} takes options only, not {arguments.rest[0]!r}")
    return _CHECKED


@register("nvidia-uninstall", shells=["bash"])
def uninstall(command: Command, context: Context) -> Verdict:
    """Removes what the .run file installed: a package cannot be updated over it."""
    read(listed("nvidia-uninstall"), command, context)
    return _CHECKED


@register("fuser", shells=["bash"])
def fuser(command: Command, context: Context) -> Verdict:
    """Who has a file open."""
    arguments = read(_TABLES["fuser"], command, context)
    if arguments.has("-k", "--kill"):
        raise context.error("fuser -k ends the programs that it finds", "fuser -v, then kill PID")
    if not arguments.rest and not arguments.has("-l", "--list-signals", "-V", "--version"):
        raise context.error("fuser needs a file", "fuser -v /dev/nvidia0")
    return _CHECKED


@register("update-initramfs", shells=["bash"])
def initramfs(command: Command, context: Context) -> Verdict:
    """One of its three actions; a kernel or all of them."""
    arguments = read(_TABLES["update-initramfs"], command, context)
    if not arguments.has("-u", "-c", "-d", "-h", "--help"):
        raise context.error("update-initramfs needs -u, -c or -d", "update-initramfs -u")
    _check_none(arguments, "update-initramfs", context, "name the kernel with -k")
    return _CHECKED


def _check_none(arguments: Arguments, tool: str, context: Context, mend: str = "") -> None:
    if arguments.rest:
        raise context.error(f"{tool} takes no argument {arguments.rest[0]!r}", mend)


@register("dracut", shells=["bash"])
def dracut(command: Command, context: Context) -> Verdict:
    """Without --force dracut refuses where an image exists, which it does on every machine."""
    arguments = read(_TABLES["dracut"], command, context)
    informs = arguments.has("-h", "--help", "--list-modules")
    if not arguments.has("-f", "--force") and not informs:
        raise context.error("dracut: an image exists already and is kept", "dracut --force")
    return _CHECKED


@register("dmesg", "journalctl", shells=["bash"])
def log(command: Command, context: Context) -> Verdict:
    """The kernel's messages; both need no file."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    if name == "dmesg":
        _check_none(arguments, name, context)
    # A number is the value of -b or -n, which may go without one.
    matches = [it for it in arguments.rest if not re.search(r"=|^(\+?\d+|all)$", it)]
    if matches:
        raise context.error(f"{name}: {matches[0]!r} is no FIELD=value", "pipe it into grep")
    unit = arguments.value("-u", "--unit")
    if unit:
        _check_known([_unit(unit)], _UNITS, "journalctl: unit", command, context)
    return _CHECKED


# --- Secure Boot -----------------------------------------------------------------------------

# Each is an action of its own; with True it needs files.
_MOK_ACTIONS = {
    "-l": False,
    "--list-enrolled": False,
    "-N": False,
    "--list-new": False,
    "-D": False,
    "--list-delete": False,
    "-i": True,
    "--import": True,
    "-d": True,
    "--delete": True,
    "-t": True,
    "--test-key": True,
    "--revoke-import": False,
    "--revoke-delete": False,
    "-x": False,
    "--export": False,
    "-p": False,
    "--password": False,
    "-c": False,
    "--clear-password": False,
    "--disable-validation": False,
    "--enable-validation": False,
    "--sb-state": False,
    "--reset": False,
    "--pk": False,
    "--kek": False,
    "--db": False,
    "--dbx": False,
    "--list-sbat-revocations": False,
    "--timeout": False,
    "-h": False,
    "--help": False,
}
_MOKUTIL = listed("mokutil", clusters=False)


@register("mokutil", shells=["bash"])
def mokutil(command: Command, context: Context) -> Verdict:
    """One action; keys in DER, and never the private half.

    --disable-validation is refused: a page enrols a key instead of switching the check off.
    """
    arguments = read(_MOKUTIL, command, context)
    actions = [name for name, _ in arguments.options if name in _MOK_ACTIONS]
    if len(actions) != 1:
        raise context.error("mokutil takes one action", "mokutil --sb-state")
    action = actions[0]
    if action == "--disable-validation":
        raise context.error(
            "mokutil --disable-validation lets any kernel and any module start",
            "enrol the key that signed the module: mokutil --import KEY.der",
        )
    if _MOK_ACTIONS[action] != bool(arguments.rest):
        needs = "needs the file of a key" if _MOK_ACTIONS[action] else "takes no file"
        raise context.error(f"mokutil {action} {needs}", line=command.line_of(action))
    for path in arguments.rest:
        if not re.search(r"\.(der|pub|cer)$", path):
            raise context.error(
                f"mokutil {action}: {path!r} is no public key in DER format",
                "MOK.der or mok.pub, not the private key",
                command.line_of(path),
            )
    return _CHECKED


# --- DKMS ------------------------------------------------------------------------------------

_DKMS_ACTIONS = [
    "add",
    "remove",
    "build",
    "unbuild",
    "install",
    "uninstall",
    "match",
    "mktarball",
    "ldtarball",
    "status",
    "autoinstall",
]
_DKMS = listed("dkms")
_FOR_A_MODULE = {"add", "remove", "build", "unbuild", "install", "uninstall"}


@register("dkms", shells=["bash"])
def dkms(command: Command, context: Context) -> Verdict:
    """An action; most need a module with its version."""
    arguments = read(_DKMS, command, context)
    if not arguments.rest:
        if arguments.has("-V", "--version", "-h", "--help"):
            return _CHECKED
        raise context.error("dkms without an action", "dkms status")
    action, *modules = arguments.rest
    if action not in _DKMS_ACTIONS:
        raise context.error(f"dkms has no action {action!r}", nearest(action, _DKMS_ACTIONS))
    named = arguments.has("-m", "--module") and arguments.has("-v")
    for name in modules:
        if "/" not in name and action in _FOR_A_MODULE:
            raise context.error(
                f"dkms {action} needs a version: {name!r}", f"dkms {action} {name}/VERSION"
            )
    if action in _FOR_A_MODULE and not modules and not named:
        raise context.error(f"dkms {action} needs a module and its version", "dkms status")
    if action == "remove" and not arguments.has("--all", "-k"):
        raise context.error("dkms remove: from which kernel?", "--all, or -k KERNEL")
    return _CHECKED


# --- services --------------------------------------------------------------------------------

# Subcommands: whether they need the name of a unit (None: either).
_SYSTEMCTL_COMMANDS = {
    "status": None,
    "is-active": True,
    "is-enabled": True,
    "is-failed": None,
    "start": True,
    "stop": True,
    "restart": True,
    "reload": True,
    "enable": True,
    "disable": True,
    "mask": True,
    "unmask": True,
    "isolate": True,
    "cat": True,
    "show": None,
    "list-units": None,
    "list-unit-files": None,
    "list-timers": None,
    "daemon-reload": False,
    "get-default": False,
    "set-default": True,
    "reboot": False,
    "poweroff": False,
}
_SYSTEMCTL = listed("systemd", "systemctl", shown="systemctl")
# The services that pages speak of, without ".service".
_UNITS = (
    "nvidia-persistenced",
    "nvidia-fabricmanager",
    "nvidia-dcgm",
    "nvidia-suspend",
    "nvidia-hibernate",
    "nvidia-resume",
    "akmods",
    "display-manager",
    "gdm",
    "gdm3",
    "sddm",
    "lightdm",
    "docker",
    "ssh",
    "sshd",
    "unattended-upgrades",
    "apt-daily-upgrade.timer",
    "dnf-automatic.timer",
    "multi-user.target",
    "graphical.target",
    "rescue.target",
    "default.target",
)


@register("systemctl", shells=["bash"])
def systemctl(command: Command, context: Context) -> Verdict:
    """A command of systemctl, with services that exist."""
    arguments = read(_SYSTEMCTL, command, context)
    if not arguments.rest:
        if arguments.options:
            return _CHECKED
        raise context.error("systemctl alone lists every unit", "systemctl status UNIT")
    action, *units = arguments.rest
    if action not in _SYSTEMCTL_COMMANDS:
        close = nearest(action, list(_SYSTEMCTL_COMMANDS))
        raise context.error(f"systemctl has no command {action!r}", close)
    wanted = _SYSTEMCTL_COMMANDS[action]
    if wanted is not None and wanted != bool(units):
        needs = "needs the name of a unit" if wanted else f"takes no unit: {' '.join(units)}"
        raise context.error(f"systemctl {action} {needs}")
    if action in ("isolate", "set-default") and not units[0].endswith(".target"):
        raise context.error(f"systemctl {action} needs a target", "multi-user.target")
    names = [_unit(unit) for unit in units]
    _check_known(names, _UNITS, f"systemctl {action}: unit", command, context)
    return _CHECKED


def _unit(name: str) -> str:
    return name.removesuffix(".service")
