"""Files and folders with the GNU core utilities."""

import re

from torchproof.commands import Context, Verdict, inside, register
from torchproof.commands.options import Arguments, Table, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_SOURCE = "GNU coreutils manual 9.4"
_HOW = clause("checked.options_gnu", program="coreutils")
# Outside the working directory only what is the same for every reader may be read.
_READABLE = ("/etc/os-release", "/proc/", "/usr/", "/opt/", "/sys/", "/dev/null")


def _table(tool: str, flags: str, valued: str = "", attached: str = "") -> Table:
    numbers = tool in ("head", "tail")
    return Table(tool, _SOURCE, flags + " --help --version", valued, attached, numbers=numbers)


_READERS = {
    "ls": _table(
        "ls",
        "-a -A -b -B -c -C -d -f -F -g -G -h -H -i -k -l -L -m -n -N -o -p -q -Q -r -R -s -S -t -u "
        "-U -v -x -X -Z -1 --all --almost-all --directory --human-readable --recursive --reverse "
        "--size --inode --no-group --numeric-uid-gid --group-directories-first --dereference",
        "-I -T -w --ignore --tabsize --width",
        "--color --sort --time --time-style --block-size --format --classify",
    ),
    "cat": _table(
        "cat",
        "-A -b -e -E -n -s -t -T -u -v --show-all --number --number-nonblank --squeeze-blank "
        "--show-ends --show-tabs --show-nonprinting",
    ),
    "head": _table("head", "-q -v -z --quiet --verbose", "-n -c --lines --bytes"),
    "tail": _table(
        "tail", "-f -F -q -v -z --quiet --verbose", "-n -c -s --lines --bytes --pid", "--follow"
    ),
    "sort": _table(
        "sort",
        "-b -d -f -g -h -i -M -n -r -R -s -u -V -z --reverse --unique --numeric-sort "
        "--human-numeric-sort --version-sort --stable --ignore-case",
        "-k -t -o -S -T --key --field-separator --output",
    ),
    "du": _table(
        "du", "-a -b -c -h -k -m -s -x --summarize --human-readable --total", "-d --max-depth"
    ),
    "df": _table(
        "df", "-a -h -H -i -k -l -T --human-readable --print-type", "-t -x --type", "--output"
    ),
    "sha256sum": _table("sha256sum", "-b -c -t --check --quiet --status --strict --ignore-missing"),
}
# grep is no part of coreutils, but is read the same way.
_GREP = Table(
    "grep",
    "GNU grep manual 3.11",
    "-a -b -c -E -F -G -h -H -i -I -l -L -n -o -P -q -r -R -s -v -w -x -z --count "
    "--extended-regexp --fixed-strings --ignore-case --invert-match --line-number --only-matching "
    "--quiet --recursive --word-regexp --files-with-matches --no-filename --with-filename --help "
    "--version",
    "-e -f -m -A -B -C --regexp --file --max-count --after-context --before-context --context "
    "--include --exclude --exclude-dir",
    "--color --colour",
)
_STDIN_READERS = {"cat", "head", "tail", "sort", "sha256sum"}


@register(*_READERS, shells=["bash"])
def reader(command: Command, context: Context) -> Verdict:
    """Commands that print something about files."""
    name = command.words[0]
    arguments = read(_READERS[name], command, context)
    if name in _STDIN_READERS and not arguments.rest and not _informs(arguments):
        _check_fed(command, context)
    if name == "tail" and arguments.has("-f", "-F", "--follow"):
        return Verdict(_HOW, runs=False)  # it would never end
    return Verdict(_HOW, runs=all(_readable(path) for path in arguments.rest))


@register("grep", shells=["bash"])
def grep(command: Command, context: Context) -> Verdict:
    arguments = read(_GREP, command, context)
    paths = list(arguments.rest)
    if not arguments.has("-e", "-f", "--regexp", "--file") and not _informs(arguments):
        if not paths:
            raise context.error("grep needs a pattern")
        paths.pop(0)
    if not paths and not arguments.has("-r", "-R", "--recursive") and not _informs(arguments):
        _check_fed(command, context)
    how = clause("checked.options_gnu", program="grep")
    return Verdict(how, runs=all(_readable(path) for path in paths))


def _informs(arguments: Arguments) -> bool:
    return arguments.has("--help", "--version")


def _check_fed(command: Command, context: Context) -> None:
    if not command.has_input:
        raise context.error(
            f"{command.words[0]} without a file waits for input from the keyboard", "name a file"
        )


def _readable(path: str) -> bool:
    return inside(path) or path == "-" or path.startswith(_READABLE)


_WRITERS = {
    "mkdir": _table("mkdir", "-p -v --parents --verbose", "-m --mode"),
    "touch": _table("touch", "-a -c -m --no-create", "-d -r -t --date --reference"),
    "cp": _table(
        "cp",
        "-a -d -f -H -l -L -n -p -P -r -R -s -T -u -v -x --archive --force --no-clobber "
        "--recursive --update --verbose --dereference",
        "-t --target-directory",
        "--preserve",
    ),
    "mv": _table("mv", "-f -n -T -u -v --force --no-clobber --update --verbose", "-t -S"),
    "ln": _table("ln", "-f -n -r -s -T -v --force --symbolic --relative --verbose", "-t"),
    "tee": _table("tee", "-a -i --append --ignore-interrupts"),
    "chmod": _table("chmod", "-c -f -R -v --recursive --verbose", "", "--reference"),
    "rmdir": _table("rmdir", "-p -v --parents --verbose --ignore-fail-on-non-empty"),
}
_OPERANDS = {"cp": 2, "mv": 2, "ln": 1, "chmod": 2, "tee": 0}


@register(*_WRITERS, shells=["bash"])
def writer(command: Command, context: Context) -> Verdict:
    """Commands that make or change files: they run when every path stays inside."""
    name = command.words[0]
    arguments = read(_WRITERS[name], command, context)
    paths = [*arguments.rest]
    target = arguments.value("-t", "--target-directory")
    if name in ("cp", "mv", "ln") and target:
        paths.append(target)
    least = _OPERANDS.get(name, 1)
    if len(paths) < least and not _informs(arguments):
        raise context.error(f"{name} needs {least} argument{'s' * (least > 1)} or more")
    if name == "chmod" and arguments.rest and _for_everybody(arguments.rest[0]):
        raise context.error(
            "chmod lets every user of the machine change these files",
            "let them belong to you: sudo chown -R $USER FOLDER",
        )
    return Verdict(_HOW, runs=all(inside(path) for path in paths))


def _for_everybody(mode: str) -> bool:
    """Whether a mode of chmod lets others write: ``777``, ``a+w``, ``o=rwx``."""
    if re.fullmatch(r"[0-7]{1,4}", mode):
        return int(mode[-1]) & 2 > 0
    # Without u, g, o or a the umask applies, which commonly holds others off.
    return any(re.match(r"[ugoa]*[oa][ugoa]*[+=][rxX]*w", part) for part in mode.split(","))


_RM = Table(
    "rm",
    _SOURCE,
    "-d -f -i -I -r -R -v --dir --force --recursive --verbose --one-file-system --help --version",
    "",
    "--interactive",
)


@register("rm", shells=["bash"])
def rm(command: Command, context: Context) -> Verdict:
    """Removal: it runs for plain files of the working directory only."""
    arguments = read(_RM, command, context)
    if arguments.has("-i", "-I", "--interactive"):
        raise context.error("rm -i waits for an answer at a prompt", "leave -i out")
    if not arguments.rest and not _informs(arguments):
        raise context.error("rm needs a file")
    recursive = arguments.has("-r", "-R", "--recursive")
    for path in arguments.rest:
        if recursive and (path.rstrip("/*.") in ("", "~") or "$" in path):
            raise context.error(
                f"rm of a whole tree that its text does not name: {path!r}",
                "name the folder below the working directory or the home directory",
            )
        if re.search(r"site-packages/\w", path) and not path.endswith((".pth", ".py")):
            raise context.error(
                f"{path!r} belongs to a package: pip's notes of it stay and it seems installed",
                "pip uninstall -y NAME; for remains that begin with ~, name exactly these",
            )
    plain = not recursive and all(inside(path) and "*" not in path for path in arguments.rest)
    return Verdict(_HOW, runs=plain)
