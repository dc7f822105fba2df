"""Text without the names of a person and a machine, and without their folders.

The record, the sandbox and the doctor use it. Standard library only, and Python 3.8: it becomes a
part of the doctor.
"""

import re

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
