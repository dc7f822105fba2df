"""wsl: manages Linux distributions on Windows, or runs a command of bash in one; never run here."""

import re
from dataclasses import replace
from pathlib import Path

from torchproof import project
from torchproof.commands import Context, Verdict, check, nearest, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_wsl")
# What manages WSL: how many names or files must follow.
_MANAGE = {
    "--export": 2,
    "--import": 3,
    "--import-in-place": 2,
    "--install": 0,
    "--list": 0,
    "--manage": 1,
    "--mount": 1,
    "--set-default": 1,
    "--set-default-version": 1,
    "--set-version": 2,
    "--shutdown": 0,
    "--status": 0,
    "--terminate": 1,
    "--uninstall": 0,
    "--unmount": 0,
    "--unregister": 1,
    "--update": 0,
    "--version": 0,
    "--help": 0,
}
_SHORT = {
    "-l": "--list",
    "-s": "--set-default",
    "-t": "--terminate",
    "-v": "--version",
    "--setdefault": "--set-default",
}
_RUN = listed(
    "wsl",
    ordered=True,
    choices={"--shell-type": ("standard", "login", "none")},
)
_VERSIONS = {"--set-default-version": 0, "--set-version": 1}
# What is lost cannot be had back: the page must warn before these.
_DESTROYS = ("--unregister", "--uninstall")


@register("wsl", shells=["powershell", "cmd"])
@register("wsl.exe", shells=["bash"])  # inside a distribution, where Windows' programs run too
def wsl(command: Command, context: Context) -> Verdict:
    """Manage WSL, or run a command in a distribution."""
    first = command.words[1] if len(command.words) > 1 else ""
    action = _SHORT.get(first, first)
    if action in _MANAGE:
        return _manage(action, command, context)
    if first.startswith("--") and first not in ("--", *_RUN.known):
        known = [*_MANAGE, *_RUN.known]
        raise context.error(
            f"wsl: no option {first}",
            nearest(first, known) or f"see {_RUN.source}",
            command.line_of(first),
        )
    return _run(command, context)


def _manage(action: str, command: Command, context: Context) -> Verdict:
    arguments = read(listed("wsl", action, clusters=False), command, context, start=2)
    _check_count(action, _MANAGE[action], arguments, command, context)
    if action in _VERSIONS and arguments.rest[_VERSIONS[action]] not in ("1", "2"):
        raise context.error(
            f"wsl {action}: the version of WSL is 1 or 2", line=command.line_of(arguments.rest[-1])
        )
    if action == "--install" and arguments.has("-d", "--distribution") and arguments.rest:
        raise context.error(f"wsl --install: two distributions, one of them {arguments.rest[0]!r}")
    if action == "--import" and arguments.value("--version") not in (None, "1", "2"):
        raise context.error("wsl --import: --version is that of WSL, 1 or 2")
    if action in _DESTROYS and not _warned(context):
        raise context.error(
            f"wsl {action} deletes what cannot be had back, and the section does not warn of it",
            "put an admonition before it: !!! warning, or !!! danger",
        )
    return Verdict(_HOW, runs=False)


def _check_count(
    action: str, needed: int, arguments: Arguments, command: Command, context: Context
) -> None:
    optional = {"--install": 1, "--unmount": 1}
    found = len(arguments.rest)
    if found < needed:
        raise context.error(f"wsl {action} needs {needed} argument{'s' * (needed > 1)}")
    if found > needed + optional.get(action, 0):
        word = arguments.rest[-1]
        raise context.error(
            f"wsl {action}: what is {word!r} for?",
            nearest(f"--{word}", [*_MANAGE]),
            command.line_of(word),
        )


def _warned(context: Context) -> bool:
    """Whether a warning stands between the heading of the section and the command.

    True for text that comes from no page.
    """
    page = Path(project.ROOT, context.origin.path)
    if not page.is_file():
        return True
    before = page.read_text(encoding="utf-8").splitlines()[: context.origin.line]
    for line in reversed(before):
        if re.match(r"\s*(!!!|\?\?\?\+) (warning|danger)\b", line):
            return True
        if re.match(r"#{1,6} ", line):
            return False
    return False


def _run(command: Command, context: Context) -> Verdict:
    """A command in a distribution: checked as bash. Without one, a shell opens."""
    start = read(_RUN, command, context).rest_at
    if command.words[start : start + 1] == ("~",):
        start += 1
    inner = command.words[start:]
    if inner:
        # Words that the shell of Windows has split already; Linux gets them as they are.
        linux = replace(command, words=inner, word_lines=command.word_lines[start:])
        within = replace(context, language="bash", system="linux")
        return replace(check(linux, within), runs=False)
    if command.line < len(context.origins) - 1:
        raise context.error(
            "wsl without a command opens a shell: the next lines would wait for its end",
            "end the fence here; what runs in Linux is a fence of bash",
        )
    return Verdict(_HOW, runs=False)
