"""Docker's client and its plugins: the help of each command, at all levels.

They need no daemon. Plugins take commands of the client over, such as ``docker build``: its rows
are read where none is installed.
"""

import re
import subprocess
from collections.abc import Iterator

from torchproof.manuals import Kind, Listed, Manual

_LISTED = re.compile(r"^  ([a-z][\w-]*)\*? +\S", re.MULTILINE)
_OPTION = re.compile(r"^  (?:(-\w), |    )(--[\w-]+)(?: (\S+))?(?: {2,}.*)?$", re.MULTILINE)


def ask(*words: str) -> str:
    """What ``docker WORDS`` prints. Raises CalledProcessError, FileNotFoundError."""
    ran = subprocess.run(["docker", *words], capture_output=True, text=True, check=True, timeout=60)
    return ran.stdout


def version(*plugin: str) -> str:
    """The number of the client, or of a plugin: ``buildx``, ``compose``."""
    said = ask(*plugin, "version") if plugin else ask("--version")
    return re.search(r"(?:version|buildx) v?(\d+(?:\.\d+)*)", said)[1]


def options(text: str) -> dict[str, Kind]:
    """The options of a help."""
    found: dict[str, Kind] = {}
    for short, long, value in _OPTION.findall(text.partition("ptions:\n")[2]):
        found |= {name: "valued" if value else "flags" for name in (short, long) if name}
    return found


def below(text: str) -> list[str]:
    """The commands that a help lists, those of plugins too."""
    parts = re.findall(r"^[\w ]*Commands:\n((?:  .*\n)+)", text, re.MULTILINE)
    return [name for part in parts for name in _LISTED.findall(part)]


def read(*words: str) -> Iterator[tuple[str, dict[str, Kind]]]:
    """The words of each command with its options, all levels, in the order of the help.

    A command has a row for each of its names: ``docker container ls`` is ``docker ps``, too.
    """
    text = ask(*words, "--help")
    names = re.search(r"^Aliases:\n  (.*)$", text, re.MULTILINE)
    aliases = re.findall(r"docker ([\w -]+)", names[1]) if names else []
    for name in dict.fromkeys((" ".join(words), *aliases)):
        yield name, options(text)
    for name in below(text):
        yield from read(*words, name)


def client() -> Manual:
    """``docker``: the client alone."""
    number = version()
    rows = [Listed(name or "all", number, found) for name, found in dict(read()).items()]
    return Manual(f"docker COMMAND --help of {number}, without plugins", "the program itself", rows)


def _plugin(name: str) -> Manual:
    number = version(name)
    # Of names such as ``docker build`` the client has the rows.
    rows = [
        Listed(words.removeprefix(name).strip() or "all", number, found)
        for words, found in dict(read(name)).items()
        if words.split()[0] == name  # not ``docker build``, another name of ``buildx build``
    ]
    return Manual(f"docker {name} COMMAND --help of {number}", "the program itself", rows)


def buildx() -> Manual:
    """``docker buildx``."""
    return _plugin("buildx")


def compose() -> Manual:
    """``docker compose``."""
    return _plugin("compose")
