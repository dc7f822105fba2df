"""dnf, yum, rpm and subscription-manager: RHEL, what is built from it, and Fedora. None runs."""

import re
from collections.abc import Sequence

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.packages import names
from torchproof.commands.shells import Command
from torchproof.sentences import clause
from torchproof.targets.distributions import RHEL


def _config_managers(kind: str) -> str:
    """The options of one kind that config-manager has in dnf 4 of RHEL and in dnf 5 of Fedora."""
    return " ".join(getattr(listed("dnf-config-manager", it), kind) for it in ("all", "addrepo"))


_DNF = listed("dnf", **{kind: _config_managers(kind) for kind in ("flags", "valued", "attached")})
# Several words that belong to one command.
_GROUPS = {
    "module": (
        "list",
        "info",
        "enable",
        "disable",
        "reset",
        "install",
        "remove",
        "update",
        "switch-to",
        "provides",
    ),
    "group": ("list", "info", "install", "remove", "upgrade"),
    "history": ("list", "info", "undo", "rollback", "redo", "userinstalled"),
    "versionlock": ("list", "add", "delete", "exclude", "clear"),
    "config-manager": (),
    "copr": ("enable", "disable", "list", "remove"),
    "mark": ("install", "remove", "user", "dependency", "group"),
}
_COMMANDS = (
    "install",
    "reinstall",
    "remove",
    "erase",
    "update",
    "upgrade",
    "upgrade-minimal",
    "downgrade",
    "distro-sync",
    "autoremove",
    "swap",
    "search",
    "info",
    "list",
    "repolist",
    "repoquery",
    "provides",
    "check-update",
    "clean",
    "makecache",
    "download",
    "builddep",
    "groupinstall",
    "repoinfo",
    "needs-restarting",
    "system-upgrade",
    *_GROUPS,
)
# These ask "Is this ok [y/N]".
_ASK = frozenset(
    (
        "install",
        "reinstall",
        "remove",
        "erase",
        "update",
        "upgrade",
        "upgrade-minimal",
        "downgrade",
        "distro-sync",
        "autoremove",
        "swap",
        "builddep",
        "groupinstall",
    )
)
_ASK_IN = {
    "module": ("enable", "disable", "reset", "install", "remove", "update", "switch-to"),
    "group": ("install", "remove", "upgrade"),
    "history": ("undo", "rollback", "redo"),
    "copr": ("enable",),
}
_NAMED = frozenset(("remove", "erase", "info", "downgrade", "download", "update", "upgrade"))
_HOW = clause("checked.options_manual", tool="dnf")


@register("dnf", "yum", "dnf5", shells=["bash"])
def dnf(command: Command, context: Context) -> Verdict:
    """Command, options, the answer it would wait for, and the packages."""
    name = command.words[0]
    names.only(context, name, names.DNF_FAMILY)
    for word in command.words[1:]:
        if word in ("--nogpgcheck", "--no-gpgchecks") or re.search(r"gpgcheck=(0|false)", word):
            raise context.error(
                f"{word} switches the check of signatures off",
                "import the repository's key: sudo rpm --import ADDRESS",
                command.line_of(word),
            )
    arguments = read(_DNF, command, context)
    if not arguments.rest:
        if arguments.has("-h", "--help", "--version"):
            return Verdict(_HOW, runs=False)
        raise context.error(f"{name} without a command", f"{name} check-update")
    action, *words = arguments.rest
    if action not in _COMMANDS:
        raise context.error(f"{name} has no command {action!r}", nearest(action, _COMMANDS))
    if action == "config-manager":
        return _config_manager(arguments, command, context)
    if action in _GROUPS:
        _check_group(action, words, context)
    _check_answer(name, action, words, arguments, context)
    if action == "install":
        if not words:
            raise context.error(f"{name} install needs the name of a package")
        return names.install(command, context, _plain(words)).verdict(_HOW)
    if action in _NAMED:
        return names.exist(command, context, _plain(words)).verdict(_HOW)
    return Verdict(_HOW, runs=False)


def _check_group(action: str, words: Sequence[str], context: Context) -> None:
    known = _GROUPS[action]
    if action == "versionlock" and words:  # a bare pattern is added
        return
    if words and words[0] not in known and action != "mark":
        raise context.error(
            f"dnf {action} has no command {words[0]!r}",
            nearest(words[0], known) or f"one of {', '.join(known)}",
        )
    if not words and action in ("module", "group", "copr", "mark"):
        raise context.error(f"dnf {action} needs to know what to do", f"dnf {action} {known[0]}")


def _check_answer(
    name: str, action: str, words: Sequence[str], arguments: Arguments, context: Context
) -> None:
    asks = action in _ASK or (words and words[0] in _ASK_IN.get(action, ()))
    if asks and not arguments.has("-y", "--assumeyes", "--assumeno", "--downloadonly"):
        what = f"{name} {action}" + (f" {words[0]}" if action in _ASK_IN else "")
        raise context.error(f"{what} waits for an answer at a prompt", "add -y")


def _config_manager(arguments: Arguments, command: Command, context: Context) -> Verdict:
    """dnf 4 of RHEL has options, dnf 5 of Fedora has commands."""
    new = "addrepo" in arguments.rest or "setopt" in arguments.rest
    old = arguments.has(
        *(
            "--add-repo",
            "--enable",
            "--set-enabled",
            "--disable",
            "--set-disabled",
            "--dump",
            "--save",
        )
    )
    if not new and not old:
        raise context.error("dnf config-manager needs something to do", "--add-repo ADDRESS")
    for name in context.distributions:
        if new and name in RHEL:
            raise context.error(
                "dnf of RHEL has no config-manager addrepo", "dnf config-manager --add-repo ADDRESS"
            )
        if old and name == "fedora":
            raise context.error(
                "dnf 5 of Fedora has no config-manager --add-repo",
                "dnf config-manager addrepo --from-repofile=ADDRESS",
            )
    return Verdict(_HOW, runs=False)


def _plain(words: Sequence[str]) -> list[str]:
    """Names that can be looked up: no file, address, group, pattern or expression."""
    return [
        word
        for word in words
        if not re.search(r"[*?@/<>= %\[\]]|\.rpm$", word) or "$(uname -r)" in word
    ]


_RPM = listed("rpm")


@register("rpm", shells=["bash"])
def rpm(command: Command, context: Context) -> Verdict:
    names.only(context, "rpm", names.DNF_FAMILY)
    for word in command.words[1:]:
        if word in ("--nodeps", "--force", "--nosignature", "--nodigest", "--noverify"):
            raise context.error(
                f"rpm {word} switches off what protects the system", "sudo dnf install -y FILE"
            )
    arguments = read(_RPM, command, context)
    if not arguments.options:
        raise context.error("rpm needs something to do", "rpm -q NAME")
    return Verdict(clause("checked.options_manual", tool="rpm"), runs=False)


_SUBSCRIPTION_COMMANDS = (
    "register",
    "unregister",
    "status",
    "repos",
    "list",
    "refresh",
    "identity",
    "release",
    "attach",
    "clean",
    "version",
)


@register("subscription-manager", shells=["bash"])
def subscription_manager(command: Command, context: Context) -> Verdict:
    """A password has no place on a page; ``register`` asks for it."""
    names.only(context, "subscription-manager", RHEL)
    if any(word.startswith("--password") for word in command.words):
        raise context.error(
            "a password in a command stays in the history of the shell", "leave --password out"
        )
    action = command.words[1] if len(command.words) > 1 else ""
    if action not in _SUBSCRIPTION_COMMANDS:
        mend = nearest(action, _SUBSCRIPTION_COMMANDS) or "subscription-manager status"
        raise context.error(f"subscription-manager has no command {action!r}", mend)
    read(listed("subscription-manager", action), command, context, start=2)
    return Verdict(clause("checked.options_own_manual"), runs=False)
