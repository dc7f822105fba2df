"""git: what stays in the working directory runs, what talks to a server is only read."""

import re
from collections.abc import Mapping, Sequence

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.packages.requirements import check_url
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.sentences import clause

# What stays in the working directory and changes nothing that somebody may need; the rest is read.
_HARMLESS = frozenset(
    ("add", "branch", "describe", "diff", "init", "log", "mv", "rev-parse", "show", "status")
) | {
    "remote",
    *(f"remote {word}" for word in ("add", "get-url", "remove", "rename", "set-url")),
}
# These options make git work elsewhere, or with programs of somebody else.
_ELSEWHERE = ("-C", "-c", "--config-env", "--exec-path", "--git-dir", "--work-tree")
# ``git log -5``: these take a number of commits, or of lines around a change.
_NUMBERS = frozenset(
    ("diff", "format-patch", "grep", "log", "rev-list", "show", "stash list", "whatchanged")
)
_MESSAGE = ("-m", "--message", "-F", "--file", "-C", "--reuse-message")
# Command -> one of these options keeps it from opening an editor, and what to write instead.
_EDITORS: Mapping[str, tuple[Sequence[str], str]] = {
    "commit": ((*_MESSAGE, "--no-edit", "--dry-run"), 'add -m "..."'),
    "config edit": ((), "git config set NAME VALUE"),
    "notes add": (_MESSAGE, 'add -m "..."'),
    "notes append": (_MESSAGE, 'add -m "..."'),
    "notes edit": ((), 'git notes add -f -m "..."'),
    "revert": (("--no-edit", "-n", "--no-commit", "--abort", "--quit", "--skip"), "add --no-edit"),
}
# Command -> the options that ask the reader at a prompt, or in an editor.
_PATCH = ("-p", "--patch")
_INTERACTIVE = ("-i", "--interactive")
_ASKS = {
    "add": (*_PATCH, *_INTERACTIVE, "-e", "--edit"),
    "branch": ("--edit-description",),
    "checkout": _PATCH,
    "clean": _INTERACTIVE,
    "commit": (*_PATCH, "--interactive"),
    "config": ("-e", "--edit"),
    "merge": ("-e", "--edit"),
    "rebase": (*_INTERACTIVE, "--edit-todo"),
    "replace": ("-e", "--edit"),
    "reset": _PATCH,
    "restore": _PATCH,
    "stash": _PATCH,
    "stash push": _PATCH,
}


@register("git")
def git(command: Command, context: Context) -> Verdict:
    """Subcommand, options, the address of a clone, and editors that would open."""
    how = clause("checked.git")
    first = read(listed("git", ordered=True), command, context)
    if not first.rest:
        if first.has("--version", "-v", "--help", "-h"):
            return Verdict(how, runs=True)
        raise context.error("git without a command", "git clone, git status, ...")
    name = first.rest[0]
    if name in ("help", "version"):
        return Verdict(how, runs=name == "version")
    known = commands.load("git").commands
    if name == "lfs":
        _check_lfs(first, command, context)
        return Verdict(how, runs=False)
    if name not in known or name == "all":
        raise context.error(
            f"git: no command {name!r}",
            nearest(name, [*known, "lfs"]) or "git help --all lists them",
            command.line_of(name),
        )
    start = first.rest_at + 1
    below = " ".join(first.rest[:2])
    if below != name and below in known:
        name, start = below, start + 1
    table = listed("git", name, flags="-h --help", numbers=name in _NUMBERS)
    arguments = read(table, command, context, start)
    _check_prompts(name, arguments, context)
    if name == "clone":
        _check_clone(arguments, command, context)
    harmless = name in _HARMLESS and not first.has(*_ELSEWHERE)
    return Verdict(how, runs=harmless)


def _check_lfs(first: Arguments, command: Command, context: Context) -> None:
    name = first.rest[1] if len(first.rest) > 1 else ""
    if name in ("", "help", "--help", "-h", "--version"):
        return
    known = commands.load("git-lfs").commands
    if name not in known:
        raise context.error(f"git lfs: no command {name!r}", nearest(name, [*known]))
    table = listed("git-lfs", name, shown=f"git lfs {name}")
    read(table, command, context, first.rest_at + 2)


def _check_prompts(name: str, arguments: Arguments, context: Context) -> None:
    if arguments.has("-h", "--help"):
        return
    if name in _EDITORS:
        enough, mend = _EDITORS[name]
        if not arguments.has(*enough):
            raise context.error(f"git {name} opens an editor", mend)
    if name == "tag" and arguments.has("-a", "--annotate") and not arguments.has(*_MESSAGE):
        raise context.error("git tag -a opens an editor", 'add -m "..."')
    for option in _ASKS.get(name, ()):
        if arguments.has(option):
            raise context.error(
                f"git {name} {option}: waits for the reader at a prompt", f"leave {option} out"
            )


def _check_clone(arguments: Arguments, command: Command, context: Context) -> None:
    if not arguments.rest:
        raise context.error("git clone needs an address", "git clone https://...")
    address = arguments.rest[0]
    line = command.line_of(address)
    check_url(address, context, line)
    if re.match(r"(ssh://)?git@", address):
        raise context.error(
            f"git clone {address}: needs an account and a key at that host", "use https://", line
        )
