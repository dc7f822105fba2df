"""Files and folders with the GNU core utilities."""

import re

from torchproof.commands import Context, Verdict, inside, register
from torchproof.commands.options import Arguments, listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_gnu", program="coreutils")
# Outside the working directory only what is the same for every reader may be read.
_READABLE = ("/etc/os-release", "/proc/", "/usr/", "/opt/", "/sys/", "/dev/null")


_READERS = ("cat", "df", "du", "head", "ls", "md5sum", "sha256sum", "sort", "tail")
# These start a program, write a file, or take the names of files from another one.
_REACHES = {
    "du": ("-X", "--exclude-from", "--files0-from"),
    "sort": (
        *("-o", "--output", "-T", "--temporary-directory", "--compress-program"),
        *("--files0-from", "--random-source"),
    ),
    "grep": ("--exclude-from",),
    "cp": ("--keep-directory-symlink",),
}
# With these, a command asks before it replaces or removes something.
_ASKS = {
    **dict.fromkeys(("cp", "ln", "mv"), ("-i", "--interactive")),
    "rm": ("-i", "-I", "--interactive"),
}
_STDIN_READERS = {"cat", "head", "tail", "sort", "md5sum", "sha256sum"}


def _read(command: Command, context: Context) -> Arguments:
    name = command.words[0]
    table = listed("coreutils", name, shown=name, numbers=name in ("head", "tail"))
    arguments = read(table, command, context)
    if arguments.has(*_ASKS.get(name, ())):
        raise context.error(f"{name} -i waits for an answer at a prompt", "leave -i out")
    return arguments


def _reaches(name: str, arguments: Arguments) -> bool:
    return arguments.has(*_REACHES.get(name, ()))


@register(*_READERS, shells=["bash"])
def reader(command: Command, context: Context) -> Verdict:
    """Commands that print something about files."""
    name = command.words[0]
    arguments = _read(command, context)
    informs = _informs(arguments) or arguments.has("--files0-from")
    if name in _STDIN_READERS and not arguments.rest and not informs:
        _check_fed(command, context)
    if name == "tail" and arguments.has("-f", "-F", "--follow"):
        return Verdict(_HOW, runs=False)  # it would never end
    if _reaches(name, arguments):
        return Verdict(_HOW, runs=False)
    return Verdict(_HOW, runs=all(_readable(path) for path in arguments.rest))


@register("grep", shells=["bash"])
def grep(command: Command, context: Context) -> Verdict:
    arguments = read(listed("grep", numbers=True), command, context)
    paths = list(arguments.rest)
    if not arguments.has("-e", "-f", "--regexp", "--file") and not _informs(arguments):
        if not paths:
            raise context.error("grep needs a pattern")
        paths.pop(0)
    if not paths and not arguments.has("-r", "-R", "--recursive") and not _informs(arguments):
        _check_fed(command, context)
    how = clause("checked.options_gnu", program="grep")
    runs = not _reaches("grep", arguments) and all(_readable(path) for path in paths)
    return Verdict(how, runs=runs)


def _informs(arguments: Arguments) -> bool:
    return arguments.has("--help", "--version")


def _check_fed(command: Command, context: Context) -> None:
    if not command.has_input:
        raise context.error(
            f"{command.words[0]} without a file waits for input from the keyboard", "name a file"
        )


def _readable(path: str) -> bool:
    return inside(path) or path == "-" or path.startswith(_READABLE)


_WRITERS = ("chmod", "cp", "ln", "mkdir", "mv", "rmdir", "tee", "touch")
_OPERANDS = {"cp": 2, "mv": 2, "ln": 1, "chmod": 2, "tee": 0}


@register(*_WRITERS, shells=["bash"])
def writer(command: Command, context: Context) -> Verdict:
    """Commands that make or change files: they run when every path stays inside."""
    name = command.words[0]
    arguments = _read(command, context)
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
    runs = not _reaches(name, arguments) and all(inside(path) for path in paths)
    return Verdict(_HOW, runs=runs)


def _for_everybody(mode: str) -> bool:
    """Whether a mode of chmod lets others write: ``777``, ``a+w``, ``o=rwx``."""
    if re.fullmatch(r"[0-7]{1,4}", mode):
        return int(mode[-1]) & 2 > 0
    # Without u, g, o or a the umask applies, which commonly holds others off.
    return any(re.match(r"[ugoa]*[oa][ugoa]*[+=][rxX]*w", part) for part in mode.split(","))


@register("rm", shells=["bash"])
def rm(command: Command, context: Context) -> Verdict:
    """Removal: it runs for plain files of the working directory only."""
    arguments = _read(command, context)
    if arguments.has("--no-preserve-root"):
        raise context.error("rm --no-preserve-root is for removing a whole machine", "leave it out")
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
