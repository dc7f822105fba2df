"""git: what stays in the working directory runs, what talks to a server is only read."""

import re

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import Arguments, Table, read
from torchproof.commands.packages.requirements import check_url
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_SOURCE = "git manual 2.47"
_GLOBAL = Table(
    "git",
    _SOURCE,
    "--version -v --help -h --no-pager -P --bare -p --paginate",
    "-C -c --git-dir --work-tree",
    ordered=True,
)
# Subcommand: flags, options with a value, options with an attached value.
_COMMANDS = {
    "add": ("-A --all -u --update -f --force -n --dry-run -v --verbose -N -p --patch -i", "", ""),
    "branch": (
        "-a --all -r --remotes -v -vv -d -D -m -M -c -f --force --list --show-current -q",
        "-u --set-upstream-to",
        "--contains --merged --sort --format",
    ),
    "checkout": ("-f --force -q --quiet --detach --ours --theirs --track -t -p", "-b -B", ""),
    "clone": (
        "-v --verbose -q --quiet --progress -n --no-checkout --bare --mirror -l --local "
        "--no-hardlinks -s --shared --single-branch --no-single-branch --no-tags "
        "--shallow-submodules --sparse --dissociate -4 -6 --recursive --no-shallow-submodules",
        "-j --jobs --template --reference -o --origin -b --branch --depth --shallow-since "
        "--separate-git-dir -c --config --filter",
        "--recurse-submodules",
    ),
    "commit": (
        "-a --all -q --quiet -v --verbose -s --signoff -n --no-verify --amend --no-edit "
        "--allow-empty --allow-empty-message",
        "-m --message -F --file --author --date -C -t --cleanup",
        "",
    ),
    "config": (
        "--global --system --local --list -l --get --get-all --unset --unset-all --add "
        "--show-origin --show-scope --bool --int --path -e --edit",
        "-f --file --type --default",
        "",
    ),
    "describe": ("--tags --all --always --long --dirty --exact-match", "--match", "--abbrev"),
    "diff": (
        "--staged --cached --stat --name-only --name-status -p -w --check -q --quiet --color "
        "--no-color --word-diff --exit-code -U",
        "",
        "--stat --color --word-diff --unified",
    ),
    "fetch": ("--all --tags -t --prune -p --force -f -q --quiet -v --unshallow", "--depth -j", ""),
    "init": ("-q --quiet --bare", "-b --initial-branch --template --separate-git-dir", "--shared"),
    "log": (
        "--oneline --graph --stat -p --patch --all --decorate --no-decorate --reverse --name-only "
        "--follow --merges --no-merges --first-parent",
        "-n --max-count --since --until --author --grep -S -G",
        "--decorate --format --pretty --date --abbrev-commit",
    ),
    "mv": ("-f --force -k -n --dry-run -v", "", ""),
    "pull": (
        "--rebase --no-rebase --ff-only --ff --no-ff -q --quiet -v --tags --all --prune "
        "--autostash",
        "--depth",
        "--rebase",
    ),
    "push": (
        "-u --set-upstream --force -f --tags --all -q --quiet -n --dry-run --delete -d -v",
        "",
        "--force-with-lease",
    ),
    "remote": ("-v --verbose", "", ""),
    "reset": ("--soft --mixed --hard --keep -q --quiet -p", "", ""),
    "restore": ("--staged -S --worktree -W -q --quiet -p --ours --theirs", "-s --source", ""),
    "rev-parse": (
        "--verify -q --quiet --show-toplevel --is-inside-work-tree --git-dir --abbrev-ref",
        "",
        "--short --abbrev-ref",
    ),
    "rm": ("-f --force -n --dry-run -r --cached -q --quiet", "", ""),
    "show": ("--stat -p --patch --name-only -s --no-patch --oneline", "", "--format --pretty"),
    "stash": ("-u --include-untracked -a --all -q --quiet -k --keep-index", "-m --message", ""),
    "status": (
        "-s --short -b --branch --long -v -z --ignored",
        "",
        "--porcelain -u --untracked-files",
    ),
    "submodule": ("--init --recursive -q --quiet --remote --force", "--depth -j --jobs", ""),
    "switch": (
        "-f --force -q --quiet -d --detach --discard-changes --track -t",
        "-c -C --create",
        "",
    ),
    "tag": (
        "-a --annotate -d --delete -f --force -l --list -s",
        "-m --message",
        "-n --sort --contains",
    ),
    "lfs": ("", "", ""),
}
_REMOTE = {"clone", "fetch", "pull", "push", "submodule", "lfs"}
# What loses work, or needs a configured name, is read and not run.
_READ_ONLY = {"commit", "stash", "reset", "tag", "rm", "config", "checkout", "switch", "restore"}


@register("git")
def git(command: Command, context: Context) -> Verdict:
    """Subcommand, options, the address of a clone, and editors that would open."""
    how = clause("checked.git")
    first = read(_GLOBAL, command, context)
    if not first.rest:
        if first.has("--version", "-v", "--help", "-h"):
            return Verdict(how, runs=True)
        raise context.error("git without a command", "git clone, git status, ...")
    name = first.rest[0]
    if name in ("help", "version"):
        return Verdict(how, runs=name == "version")
    if name not in _COMMANDS:
        raise context.error(
            f"git: no command {name!r} in the table",
            nearest(name, [*_COMMANDS]) or "add it to torchproof/commands/tools/git.py",
            command.line_of(name),
        )
    table = Table(f"git {name}", _SOURCE, *_COMMANDS[name], numbers=name == "log")
    arguments = read(table, command, context, first.rest_at + 1)
    _check_prompts(name, arguments, context)
    if name == "clone":
        _check_clone(arguments, command, context)
    harmless = name not in _REMOTE and name not in _READ_ONLY and not first.has("-C", "-c")
    return Verdict(how, runs=harmless)


def _check_prompts(name: str, arguments: Arguments, context: Context) -> None:
    message = ("-m", "--message", "-F", "--file", "-C", "--no-edit")
    if name == "commit" and not arguments.has(*message):
        raise context.error("git commit opens an editor", 'add -m "..."')
    if name == "tag" and arguments.has("-a", "--annotate") and not arguments.has("-m", "--message"):
        raise context.error("git tag -a opens an editor", 'add -m "..."')
    if arguments.has("-p", "--patch") and name in ("add", "checkout", "reset", "restore"):
        raise context.error(f"git {name} -p asks about each change", "leave -p out")
    if (name == "config" and arguments.has("-e", "--edit")) or (
        name == "add" and arguments.has("-i")
    ):
        raise context.error(f"git {name}: waits for the reader at a prompt", "leave the option out")


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
