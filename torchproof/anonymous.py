"""Text without the names of a person and a machine, and without their folders.

The record, the sandbox and the doctor use it. Standard library only, and Python 3.8: it becomes a
part of the doctor. ``PRIVATE``, ``NAMED`` and ``HOST`` are for a log of a machine that nobody
here knows; docs/assets/explain/anonymous.js gets them as data and does what ``unnamed`` does.
"""

import re
from collections.abc import Collection

# Names that are no secret: they may be part of what was printed.
COMMON = {
    *("root", "user", "users", "home", "admin", "administrator", "runner", "default", "public"),
    *("ubuntu", "debian", "linux", "windows", "localhost", "desktop", "laptop"),
    *("python", "torch", "nvidia", "cuda", "conda", "true", "false", "none"),
}
# Where the folders of persons lie.
_HOMES = re.compile(r"(?i)(/home/|/users/|\\users\\|\\\\users\\\\)[^/\\\"'\s;:,]+")
# Paths below which a machine keeps what is its own.
_OWN = re.compile(r"(?<![\w.])/(?:home|root|Users|tmp|var|private)/[^\s:'\"]*")


def with_places(text, places):
    """``text`` with what is said of a path in its place, the longest path first.

    places: path -> what is said; "" makes what lies below it relative. On Windows a path may stand
    there with slashes or with doubled backslashes.
    """
    for path in sorted(places, key=len, reverse=True):
        said = places[path]
        for spelled in {path, path.replace("\\", "\\\\"), path.replace("\\", "/")}:
            if spelled in text:
                whole = re.escape(spelled) + r"(?![\w.-])"
                below = said + "/" if said else ""
                text = re.sub(whole + r"[/\\]+(?=\S)", lambda match, new=below: new, text)
                text = re.sub(whole, lambda match, new=said or ".": new, text)
    return text


def without_names(text, names, said):
    """``text`` with ``said`` in place of names of persons and machines, but for common ones."""
    for name in sorted({name.strip() for name in names}, key=len, reverse=True):
        if len(name) > 2 and name.lower() not in COMMON:
            text = re.sub(rf"(?i)(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", said, text)
    return text


def without_homes(text, said):
    """``text`` with ``said`` in place of the person whose folder a path names."""
    return _HOMES.sub(lambda match: match.group(1) + said, text)


def without_own_paths(text, said):
    """``text`` with ``said`` in place of each path that means something on one machine only."""
    return _OWN.sub(said, text)


# What tells of a person or a machine, in order: patterns that re (ASCII) and RegExp read alike, in
# any case, and what is said instead, with $1 for what stands in the first group.
PRIVATE = (
    (r"(://)[^/@ \r\n]{1,200}@", "$1***@"),
    (
        r"\b(?:hf_|gh[opsu]_|github_pat_|glpat-|pypi-|sk-|xox[abps]-|akia)[\w-]{12,255}",
        "<token>",
    ),
    (r"\bey[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}", "<token>"),
    (
        r"((?:token|password|passwd|secret|api_?key|authorization|bearer)\w{0,20}['\"]?"
        r" ?[=:] ?(?:bearer )?['\"]?)[\w./+-]{6,2000}={0,2}",
        "$1<token>",
    ),
    (r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b", "<e-mail>"),
    (
        r"(^|[\r\n )([])[a-z_][\w.-]{0,31}@[\w.-]{1,63}(?=[:~$#]| [^ \]]{1,60}\][$#])",
        "$1<name>@<host>",
    ),
    (r"(\\{1,4}users\\{1,4})[^\\/:*?\"<>|'\r\n]{1,60}(?=\\)", "$1<name>"),
    (r"(/home/|/users/)[^/\\\"' \t\r\n;:,)]{1,60}", "$1<name>"),
    (
        r"((?:^|[\r\n])[a-z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d )[\w.-]{1,63}(?= [\w./@-]{1,40}[:[])",
        "$1<host>",
    ),
    (r"\b((?:gpu|mig)-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "$1<id>"),
    (r"\b(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}\b|\bfe80::[0-9a-f:]{3,39}", "<address>"),
    # Not the numbers of packages: nvidia-cublas-cu12==12.8.4.1.
    (
        r"(^|[^\w.=-])(?!127\.|0\.0\.0\.0)\d{1,3}(?:\.\d{1,3}){3}(?![\w.-])",
        "$1<address>",
    ),
    (r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:lan|corp|intranet)\b", "<host>"),
)
# Where a log names a person or a machine, in the first group: the name then goes everywhere.
NAMED = (
    r"\\{1,4}users\\{1,4}([^\\/:*?\"<>|'\r\n]{1,60})(?=\\)",
    r"(?:/home/|/users/)([^/\\\"' \t\r\n;:,)]{1,60})",
    r"(?:^|[\r\n )([])([a-z_][\w.-]{0,31})@[\w.-]{1,63}(?=[:~$#]| [^ \]]{1,60}\][$#])",
    r"(?:^|[\r\n )([])[a-z_][\w.-]{0,31}@([\w.-]{1,63})(?=[:~$#]| [^ \]]{1,60}\][$#])",
    r"(?:^|[\r\n])[a-z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d ([\w.-]{1,63})(?= [\w./@-]{1,40}[:[])",
)
# Where the name of a host stands, in the second group; those that everybody knows may stay, and
# the package index.
HOST = (
    r"(https?://(?:\*\*\*@)?|\bhost=['\"]|\bssh://)"
    r"(?!pypi\.[a-z]{2,3}\b|[\w-]{1,20}\.pythonhosted\.[a-z]{2,3}\b)([\w.-]{1,253})"
)
_FLAGS = re.IGNORECASE | re.ASCII


def unnamed(text: str, hosts: Collection[str]) -> str:
    """A log of some machine without names of persons, hosts, addresses, mail addresses and tokens.

    hosts: those that may stay. A name in an unusual place can stay too: somebody has to read it.
    """
    names = [match[1] for pattern in NAMED for match in re.finditer(pattern, text, _FLAGS)]
    for pattern, said in PRIVATE:
        text = re.sub(
            pattern,
            lambda match, said=said: said.replace("$1", match[1]) if "$1" in said else said,
            text,
            flags=_FLAGS,
        )
    known = {"localhost", "127.0.0.1", "0.0.0.0", *hosts}
    text = re.sub(
        HOST,
        lambda match: match[0] if match[2].lower() in known else match[1] + "<host>",
        text,
        flags=_FLAGS,
    )
    return without_names(text, names, "<name>")
