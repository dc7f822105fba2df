"""apt and its family: what each program knows, what would wait for an answer, which packages exist.

None of them runs on the machine that checks.
"""

import re
from collections.abc import Sequence

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Arguments, Table, listed, read
from torchproof.commands.packages import names
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause
from torchproof.targets.distributions import UBUNTU
from torchproof.targets.distributions import packages as names_of

# These switch the check of signatures off, or let apt break what it is told to keep.
_UNSAFE = (
    "--allow-unauthenticated",
    "--force-yes",
    "--allow-insecure-repositories",
    "--allow-weak-repositories",
    "--allow-remove-essential",
)
# These ask "Do you want to continue? [Y/n]".
_ASK = frozenset(
    (
        "upgrade",
        "full-upgrade",
        "dist-upgrade",
        "dselect-upgrade",
        "install",
        "reinstall",
        "remove",
        "purge",
        "autoremove",
        "auto-remove",
        "autopurge",
        "build-dep",
        "satisfy",
        "modernize-sources",
    )
)
_ANSWERED = (
    "-y",
    "--yes",
    "--assume-yes",
    "--assume-no",
    "-s",
    "--simulate",
    "--dry-run",
    "--just-print",
    "--no-act",
    "--recon",
)
_INSTALL = frozenset(("install", "reinstall"))
_NAMED = frozenset(("remove", "purge", "show", "policy", "depends", "rdepends", "download"))
_NAME_NEEDED = _INSTALL | {"remove", "purge", "show", "search", "depends", "rdepends", "download"}
# Of the options, those that change what an installation would bring.
_PASSED = ("--no-install-recommends", "--install-recommends", "--install-suggests")
_HOW = clause("checked.options_manual", tool="apt")


def _actions(program: str) -> list[str]:
    """The commands of a program."""
    rows = commands.load("apt").commands
    return [name.partition(" ")[2] for name in rows if name.startswith(f"{program} ")]


@cache
def _table(program: str, action: str = "") -> Table:
    """The options of a program, or of a command of it.

    apt takes ``no-`` and other such words before all that is yes or no; ``with-`` is what its
    manual writes for one of them. Raises KeyError for a command that the program does not have.
    """
    name = f"{program} {action}".strip()
    options = listed("apt", name, shown=program).attached.split()
    # Nobody writes --no-yes or --no-dry-run.
    settings = [option for option in options if option not in _ANSWERED]
    negated = [f"--no-{option[2:]}" for option in settings]
    more = ["--with-new-pkgs"] if "--new-pkgs" in options else []
    return listed("apt", name, shown=program, flags=" ".join([*negated, *more]))


def _read(command: Command, context: Context) -> tuple[str, Arguments]:
    """The command of a program of apt, "" for none, and its arguments.

    As apt does: the first word that is a command says which options there are, wherever they stand.
    """
    program, *words = command.words
    bare = [word for word in words if not word.startswith("-")]
    action = next((word for word in bare if word in _actions(program)), "")
    if bare and not action:
        mend = nearest(bare[0], _actions(program)) or f"one of {', '.join(_actions(program))}"
        others = [
            it
            for it in ("apt", "apt-get", "apt-cache", "apt-mark", "apt-config")
            if bare[0] in _actions(it)
        ]
        mend = f"{' or '.join(others)} {bare[0]}" if others else mend
        raise context.error(f"{program} has no command {bare[0]!r}", mend)
    arguments = read(_table(program, action), command, context)
    if arguments.rest[:1] != ((action,) if action else ()):
        word = arguments.rest[0]
        raise context.error(f"{program}: {word!r} before {action}", f"{program} {action} {word}")
    return action, arguments


@register("apt", "apt-get", "apt-cache", shells=["bash"])
def apt(command: Command, context: Context) -> Verdict:
    """Command, options, the answer it would wait for, and the packages."""
    name = command.words[0]
    names.only(context, name, names.APT_FAMILY)
    _refuse_unsafe(command, context)
    action, arguments = _read(command, context)
    if not action:
        if arguments.has("-h", "--help", "-v", "--version"):
            return Verdict(_HOW, runs=False)
        raise context.error(f"{name} without a command", f"{name} update")
    words = arguments.rest[1:]
    if action == "edit-sources":
        raise context.error(f"{name} edit-sources opens an editor", "write the file with tee")
    if action in _NAME_NEEDED and not words and not arguments.has("-f", "--fix-broken"):
        raise context.error(f"{name} {action} needs the name of a package")
    if action in _ASK and not arguments.has(*_ANSWERED):
        raise context.error(f"{name} {action} waits for an answer at a prompt", "add -y")
    return _checked(action, words, arguments, command, context)


def _checked(
    action: str, words: Sequence[str], arguments: Arguments, command: Command, context: Context
) -> Verdict:
    if action in _INSTALL and words:
        for word in words:
            _check_name(word, command, context)
        if arguments.has("-t", "--target-release", "--default-release"):
            # Another release, such as the backports, is not among the simulated ones.
            return names.exist(command, context, _plain(words)).verdict(_HOW)
        passed = [
            name if value is None else f"{name}={value}"
            for name, value in arguments.options
            if name in _PASSED
        ]
        return names.install(command, context, words, passed).verdict(_HOW)
    if action in _NAMED:
        return names.exist(command, context, _plain(words)).verdict(_HOW)
    return Verdict(_HOW, runs=False)


def _plain(words: Sequence[str]) -> list[str]:
    """Names that can be looked up: no pattern, no variable, no file."""
    return [word for word in words if not re.search(r"[*?^$\[\]()|/\\]", word)]


def _check_name(word: str, command: Command, context: Context) -> None:
    """Debian policy 5.6.7: lower case, digits, plus, minus, dot; a path has a slash."""
    if word.startswith((".", "/")) and word.endswith(".deb"):
        return
    line = command.line_of(word)
    if word.endswith(".deb"):
        raise context.error(f"apt takes {word!r} for a name", f"a file: ./{word}", line)
    if re.search(r"[*?^|]|\$$", word):
        raise context.error(
            f"{word!r} would install every package that matches", "name the packages", line
        )
    bare = word.replace("$(uname -r)", "")
    name, _, version = bare.partition("=")
    bare = name if "$" in version else bare
    if "$" not in name and (not names.NAME.fullmatch(bare) or re.search(r"[A-Z_]", name)):
        raise context.error(
            f"{word!r} is no name of a Debian package", "names are lower case without '_'", line
        )


def _refuse_unsafe(command: Command, context: Context) -> None:
    for word in command.words[1:]:
        if word in _UNSAFE:
            raise context.error(
                f"{word} switches off what protects the system",
                "add the repository's key: signed-by in its source",
                command.line_of(word),
            )


# --- beside apt -----------------------------------------------------------------------------------


@register("apt-mark", shells=["bash"])
def apt_mark(command: Command, context: Context) -> Verdict:
    """Which packages stay as they are, and which came by themselves."""
    names.only(context, "apt-mark", names.APT_FAMILY)
    action, arguments = _read(command, context)
    words = arguments.rest[1:]
    if not action:
        raise context.error("apt-mark without a command", "apt-mark hold NAME")
    if action == "minimize-manual" and not arguments.has(*_ANSWERED):
        raise context.error(f"apt-mark {action} waits for an answer at a prompt", "add -y")
    if action in ("hold", "unhold", "auto", "manual") and not words:
        raise context.error(f"apt-mark {action} needs the name of a package")
    return names.exist(command, context, _plain(words)).verdict(_HOW)


@register("apt-config", shells=["bash"])
def apt_config(command: Command, context: Context) -> Verdict:
    """What apt read from all of its files."""
    names.only(context, "apt-config", names.APT_FAMILY)
    action, _ = _read(command, context)
    if not action:
        raise context.error("apt-config without a command", "apt-config dump")
    return Verdict(_HOW, runs=False)


@register("apt-key", shells=["bash"])
def apt_key(command: Command, context: Context) -> Verdict:
    """Refused: its keys count for every source, and Debian 13 does not have it any more."""
    raise context.error(
        "apt-key trusts a key for every source, and newer systems lack it",
        "save the key in /etc/apt/keyrings/ and name it in the source: [signed-by=...]",
    )


_DPKG = listed("dpkg", clusters=False)
_DPKG_ACTIONS = frozenset(
    (
        "-i",
        "--install",
        "-r",
        "--remove",
        "-P",
        "--purge",
        "-l",
        "--list",
        "-L",
        "--listfiles",
        "-s",
        "--status",
        "-S",
        "--search",
        "-C",
        "--audit",
        "-p",
        "--print-avail",
        "-c",
        "--contents",
        "-I",
        "--info",
        "--configure",
        "--unpack",
        "--print-architecture",
        "--print-foreign-architectures",
        "--add-architecture",
        "--remove-architecture",
        "--get-selections",
        "--compare-versions",
        "--verify",
        "-V",
        "--version",
        "--help",
    )
)
_DPKG_HOW = clause("checked.options_manual", tool="dpkg")


@register("dpkg", shells=["bash"])
def dpkg(command: Command, context: Context) -> Verdict:
    """One action, and what it works on: files for -i, names of packages for others."""
    names.only(context, "dpkg", names.APT_FAMILY)
    for word in command.words[1:]:
        if word.startswith("--force"):
            raise context.error(
                f"dpkg {word} breaks what apt has to mend", "sudo apt install -y --fix-broken"
            )
    arguments = read(_DPKG, command, context)
    actions = [name for name, _ in arguments.options if name in _DPKG_ACTIONS]
    if len(actions) != 1:
        said = f"{len(actions)}: {' '.join(actions)}" if actions else "none"
        raise context.error(f"dpkg needs one action, here are {said}", "dpkg -l, dpkg -i FILE.deb")
    if actions[0] in ("-i", "--install", "--unpack", "-c", "--contents", "-I", "--info"):
        _check_files(actions[0], arguments.rest, command, context)
    if actions[0] in ("-r", "--remove", "-P", "--purge", "-s", "--status", "-L", "--listfiles"):
        if not arguments.rest:
            raise context.error(f"dpkg {actions[0]} needs the name of a package")
        return names.exist(command, context, _plain(arguments.rest)).verdict(_DPKG_HOW)
    return Verdict(_DPKG_HOW, runs=False)


def _check_files(action: str, files: Sequence[str], command: Command, context: Context) -> None:
    if not files:
        raise context.error(f"dpkg {action} needs a file", f"dpkg {action} NAME.deb")
    for file in files:
        if not file.endswith(".deb") and "$" not in file:
            raise context.error(
                f"dpkg {action} takes files, and {file!r} is none that ends in .deb",
                f"sudo apt install -y {file}",
                command.line_of(file),
            )


# --- Ubuntu ---------------------------------------------------------------------------------------

_DRIVERS_COMMANDS = ("list", "list-oem", "devices", "install", "debug")


@register("ubuntu-drivers", shells=["bash"])
def ubuntu_drivers(command: Command, context: Context) -> Verdict:
    """list, devices and install; ``nvidia:580-server`` has to be a branch that Ubuntu packages."""
    names.only(context, "ubuntu-drivers", UBUNTU)
    before = read(listed("ubuntu-drivers", ordered=True), command, context)
    action = before.rest[0] if before.rest else ""
    if action == "autoinstall":
        raise context.error("ubuntu-drivers autoinstall is old", "ubuntu-drivers install")
    if action not in _DRIVERS_COMMANDS:
        mend = nearest(action, _DRIVERS_COMMANDS) or f"one of {', '.join(_DRIVERS_COMMANDS)}"
        raise context.error(f"ubuntu-drivers has no command {action!r}", mend)
    table = listed("ubuntu-drivers", action)
    for driver in read(table, command, context, start=before.rest_at + 1).rest:
        _check_branch(driver, command, context)
    return Verdict(clause("checked.options_ubuntu_drivers"), runs=False)


def _check_branch(driver: str, command: Command, context: Context) -> None:
    match = re.fullmatch(r"nvidia(?::(.+))?", driver)
    if not match:
        raise context.error(
            f"ubuntu-drivers install takes a branch, not {driver!r}",
            "nvidia:580-server",
            command.line_of(driver),
        )
    package = f"nvidia-driver-{match[1]}"
    for name in context.distributions if match[1] else ():
        if package not in names_of(name):
            known = (
                re.fullmatch(r"nvidia-driver-(\d.*)", it)
                for it, whose in names_of(name).items()
                if not whose
            )
            branches = [it[1] for it in known if it]
            raise context.error(
                f"Ubuntu has no driver {match[1]!r}",
                nearest(match[1], branches) or f"known: {', '.join(sorted(branches))}",
                command.line_of(driver),
            )
