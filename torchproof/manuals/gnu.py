"""Programs whose ``--help`` has a line an option: GNU's core utilities, and who writes as they do.

One file of rows holds what comes as one package. Of ssh and scp, which have no such help, the
usage is read; of bash's builtins what ``help`` prints.
"""

import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from attrs import frozen

from torchproof.manuals import Kind, Listed, Manual

# A name with its value: ``--key=WORD``, ``--color[=WHEN]``, ``-C DIRECTORY``, ``--file <file>``.
_ITEM = re.compile(
    r"(?P<name>--[\w][\w.-]*\w|-[\w?](?![\w.-]))"
    r"(?:(?P<optional>\[=?[^\]\s]*\]+\S*| \[[A-Z]+\](?=,|  |$))"
    r"|(?P<value>=\S*[^\s,]| <[^>]+>(?:\.{3})?| [A-Z][A-Z0-9_=:|.-]*(?=,|\s\s|$)|"
    r" \[\[CC\]YY\]\S+))?"
)
_NEXT = re.compile(r", *|\|| (?=-)")
_LINE = re.compile(r"^[ \t]{1,8}(?=-)(.*)$", re.MULTILINE)


def ask(*words: str) -> str:
    """What a program prints, in English and on wide lines, on either stream."""
    asked = os.environ | {"LC_ALL": "C", "COLUMNS": "200"}
    ran = subprocess.run(
        words,
        env=asked,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=60,
    )
    return ran.stdout


def _items(line: str) -> Iterator[tuple[str, Kind]]:
    """The names at the beginning of a line with what each takes as it stands there."""
    place = 0
    while found := _ITEM.match(line, place):
        kind: Kind = "valued" if found["value"] else "attached" if found["optional"] else "flags"
        yield found["name"], kind
        between = _NEXT.match(line, found.end())
        if not between:
            return
        place = between.end()


def options(text: str, letters: Kind = "flags") -> dict[str, Kind]:
    """The options of a help.

    letters: what ``-L`` of ``-L, --color[=WHEN]`` is, a flag in the core utilities; ``attached``
    where the program takes the value right after the letter, too.
    """
    found: dict[str, Kind] = {}
    for line in _LINE.findall(text):
        items = list(_items(line))
        # ``-c, --check, --check=quiet``: the value may be left out.
        bare = {name for name, kind in items if kind == "flags"}
        items = [
            (name, "attached" if name in bare and kind != "flags" else kind) for name, kind in items
        ]
        takes = {kind for name, kind in items if kind != "flags"}
        shared: Kind = "flags"
        if takes == {"valued"}:
            shared = "valued"
        elif "attached" in takes:
            shared = letters
        for name, kind in items:
            own = kind if kind != "flags" else shared
            before = found.get(name, own)
            # Two lines of one name, of which one has a value: it may be left out.
            found[name] = own if own == before else "attached"
    return found


def usage(text: str) -> dict[str, Kind]:
    """The options of a usage: ``[-46AaC] [-D [address:]port] [-L|[-P [-e]]] or export -p``."""
    found: dict[str, Kind] = {}
    for letters, value in re.findall(r"(?:[\[|]|or \w+ )-([\w@]+)( (?!\[-)[\[\w]+)?", text):
        found |= {f"-{letter}": "valued" if value else "flags" for letter in letters}
    return found


def _builtin(text: str) -> dict[str, Kind]:
    """Those of ``help cd``: its first line is a usage."""
    return usage(text.partition("\n")[0])


def _lspci(text: str) -> dict[str, Kind]:
    """``-vv\tMore``: a letter may stand twice."""
    lines = re.findall(r"^-(\w)\w*( \S+)?[^\t\n]*\t", text, re.MULTILINE)
    return {f"-{letter}": "valued" if value else "flags" for letter, value in lines}


def _with_letters(text: str) -> dict[str, Kind]:
    return options(text, letters="attached")


def _bash(text: str) -> dict[str, Kind]:
    """Long options a line, and letters: ``-ilrsD or -c command or -O shopt_option``."""
    found: dict[str, Kind] = dict.fromkeys(
        re.findall(r"^\t(--[\w-]+)$", text, re.MULTILINE), "flags"
    )
    for line in re.findall(r"^\t-(.*)$", text, re.MULTILINE):
        for letters, value in re.findall(r"(?:^|or -)([a-zA-Z]+)(?: (?!or\b)(\w+))?", line):
            found |= {f"-{letter}": "valued" if value else "flags" for letter in letters}
    return found


def _dracut(text: str) -> dict[str, Kind]:
    """Brackets are no sign of what may be left out: ``--kver [VERSION]``."""
    return options(re.sub(r" \[([A-Z]+)\]", r"=\1", text))


def _dpkg(text: str) -> dict[str, Kind]:
    """What an action is about is an argument, not its value: ``-L|--listfiles <package>...``.

    ``--force-<thing>`` has no row: the checker refuses them all.
    """
    text = re.sub(r"^  .*-(?:force|refuse)-<.*\n", "", text, flags=re.MULTILINE)
    return options(re.sub(r"(?<!=) <(?!n>)[^>]+>\S*", "", text))


def _mokutil(text: str) -> dict[str, Kind]:
    """``--import, -i <der file...>``: an action may take many files, which are arguments."""
    return options(re.sub(r" <der file.*?>", "", text))


def _ip(text: str) -> dict[str, Kind]:
    """``-br[ief] | -n[etns] name | -c[olor]``: the shortest form and the whole name."""
    found: dict[str, Kind] = {"-force": "flags"}  # stands before the others
    listed = text.partition("OPTIONS := {")[2]
    option = re.compile(r"\s(-\w+)(?:\[([\w-]+)\])?( [\w\[{])?")
    for short, rest, value in option.findall(listed):
        # ``-color=never`` stands in the manual page alone.
        kind: Kind = "valued" if value else "attached" if rest == "olor" else "flags"
        found |= {short: kind, short + rest: kind}
    return found


def _alternatives(text: str) -> dict[str, Kind]:
    """What a command of update-alternatives is about is an argument: ``--set <name> <path>``."""
    commands, _, rest = text.partition("\nOptions:\n")
    return options(re.sub(r" <[^>]+>", "", commands.replace("[--", "--"))) | options(rest)


def _bug_report(text: str) -> dict[str, Kind]:
    """``-h / --help``."""
    return options(text.replace(" / -", ", -"))


def _lfs(text: str) -> dict[str, Kind]:
    """``--include=<paths>:`` is a heading; each command has a help, also one without options."""
    lines = re.findall(r"^(-.*[^:\n]):+$", text, re.MULTILINE)
    found = options("".join(f" {line}\n" for line in lines))
    return {**found, "-h": "flags", "--help": "flags"} if text else {}


_LFS = (
    *("checkout", "clean", "completion", "dedup", "env", "ext", "fetch", "filter-process", "fsck"),
    *("install", "lock", "locks", "logs", "ls-files", "merge-driver", "migrate", "pointer"),
    *("post-checkout", "post-commit", "post-merge", "pre-push", "prune", "pull", "push"),
    *("smudge", "standalone-file", "status", "track", "uninstall", "unlock", "untrack", "update"),
    "version",
)
# ``help local`` speaks of those of declare.
_BUILTINS = (
    *("cd", "command", "declare", "exec", "export", "hash", "popd", "pushd", "pwd", "readonly"),
    *("set", "time", "type", "typeset", "unset"),
)


def packaged(package: str) -> Sequence[str]:
    """What prints the version of programs that have no option for it."""
    return ("dpkg-query", "-W", "-f=${source:Upstream-Version}", package)


@frozen
class Package:
    """Programs that come as one package; where it is one of the same name its row is ``all``.

    number: what prints the version. said: the words that ask for the help, ``{}`` being the
    command. more: what the help leaves out, by command.
    """

    commands: Sequence[str]
    number: Sequence[str]
    said: str = "{} --help"
    read: Callable[[str], dict[str, Kind]] = options
    more: Mapping[str, Mapping[str, Kind]] = {}


PACKAGES: Mapping[str, Package] = {
    "coreutils": Package(
        (
            *("cat", "chmod", "cp", "df", "du", "env", "head", "id", "ln", "ls", "md5sum"),
            *("mkdir", "mv", "nohup", "rm", "rmdir", "sha256sum", "sort", "tail", "tee", "timeout"),
            *("touch", "uname"),
        ),
        ("ls", "--version"),
        more={
            "ls": {"-p": "flags"},  # ``-p, --indicator-style=slash``
            "sort": {"-C": "flags"},  # ``-C, --check=quiet``
        },
    ),
    "git-lfs": Package(
        _LFS,
        ("git-lfs", "version"),
        said="git-lfs {} --help",
        read=_lfs,
        more={"pointer": {"--file": "valued", "--pointer": "valued"}},
    ),
    # An old name of -i.
    "grep": Package(("grep",), ("grep", "--version"), more={"grep": {"-y": "flags"}}),
    "bash": Package(
        ("bash",),
        ("bash", "--version"),
        read=_bash,
        more={"bash": dict.fromkeys(("--init-file", "--rcfile"), "valued")},
    ),
    "bash-builtins": Package(
        _BUILTINS,
        ("bash", "--version"),
        said="bash -c 'help {}'",
        read=_builtin,
        # Taken, though the help does not speak of them.
        more={"export": {"-a": "flags", "-A": "flags"}, "readonly": {"-n": "flags"}},
    ),
    "debianutils": Package(("which",), packaged("debianutils"), read=usage),
    "openssh": Package(("scp", "ssh"), ("ssh", "-V"), said="{}", read=usage),
    "procps": Package(("free", "watch"), ("free", "--version"), read=_with_letters),
    "glibc": Package(
        ("getconf",),
        ("getconf", "--version"),
        read=usage,
        more={"getconf": dict.fromkeys(("-a", "--help", "--version"), "flags")},
    ),
    "iproute2": Package(("ip",), packaged("iproute2"), said="{} -help", read=_ip),
    "nvidia-bug-report": Package(
        ("nvidia-bug-report.sh",),
        packaged("nvidia-driver-bin"),
        read=_bug_report,
        more={"nvidia-bug-report.sh": {"-o": "valued"}},  # of --output-file
    ),
    "update-alternatives": Package(
        ("update-alternatives",), ("update-alternatives", "--version"), read=_alternatives
    ),
    "util-linux": Package(("dmesg",), ("dmesg", "--version"), read=_with_letters),
    "systemd": Package(
        ("journalctl", "reboot", "systemctl", "systemd-detect-virt"),
        ("systemctl", "--version"),
        read=_with_letters,
        more={"systemctl": {"--no-legend": "flags"}},  # the older form of --legend=no
    ),
    "kmod": Package(("lsmod", "modinfo", "modprobe"), ("modprobe", "--version")),
    "pciutils": Package(("lspci",), ("lspci", "--version"), read=_lspci),
    "psmisc": Package(("fuser",), ("fuser", "--version"), more={"fuser": {"-c": "flags"}}),
    "shadow": Package(
        ("useradd", "usermod"),
        packaged("passwd"),
    ),
    # -h is --host, and alone --help.
    "sudo": Package(("sudo",), ("sudo", "--version"), more={"sudo": {"-h": "valued"}}),
    "make": Package(("make",), ("make", "--version")),
    "ninja": Package(
        ("ninja",), ("ninja", "--version"), more={"ninja": {"-h": "flags", "--help": "flags"}}
    ),
    # Its help calls -d -D, as it does --list-delete.
    "mokutil": Package(
        ("mokutil",), ("mokutil", "--version"), read=_mokutil, more={"mokutil": {"-d": "flags"}}
    ),
    "dracut": Package(
        ("dracut",), ("dracut", "--version"), read=_dracut, more={"dracut": {"--rebuild": "flags"}}
    ),
    "nvidia-modprobe": Package(("nvidia-modprobe",), ("nvidia-modprobe", "--version")),
    "nvidia-persistenced": Package(("nvidia-persistenced",), ("nvidia-persistenced", "--version")),
    "dpkg": Package(
        ("dpkg",),
        ("dpkg", "--version"),
        read=_dpkg,
        # What it hands to dpkg-deb, and what follows an action.
        more={
            "dpkg": dict.fromkeys(
                ("-c", "--contents", "-I", "--info", "-a", "--pending", "-R", "--recursive"),
                "flags",
            )
        },
    ),
    "rpm": Package(
        ("rpm",),
        ("rpm", "--version"),
        # Packages are arguments, whatever the action is; then what is an alias.
        more={
            "rpm": {
                **dict.fromkeys(("-e", "--erase", "-F", "--freshen", "-U", "--upgrade"), "flags"),
                **dict.fromkeys(("--reinstall", "--restore", "-R", "-V", "--verify"), "flags"),
                **dict.fromkeys(("-K", "--checksig"), "flags"),
                **dict.fromkeys(("--import", "--qf"), "valued"),
            }
        },
    ),
}


def words(package: Package, command: str) -> list[str]:
    """What asks for the help of a command."""
    return shlex.split(package.said.format(command))


def manual(name: str) -> Manual:
    """The rows of a package that is installed. Raises ValueError where a help lists nothing."""
    package = PACKAGES[name]
    version = re.search(r"\d+(?:\.\d+)*", ask(*package.number))[0]
    rows = []
    for command in package.commands:
        found = package.read(ask(*words(package, command)))
        if not found:
            raise ValueError(f"{package.said.format(command)} lists no option")
        found |= package.more.get(command, {})
        rows.append(Listed("all" if command == name else command, version, found))
    said = package.said.format(package.commands[0] if len(rows) == 1 else "COMMAND")
    return Manual(f"{said} of {name} {version}", "the program itself", rows)


def readers() -> Mapping[str, Callable[[], Manual]]:
    """What writes each of the files, by the name of the package."""
    return {name: partial(manual, name) for name in PACKAGES}
