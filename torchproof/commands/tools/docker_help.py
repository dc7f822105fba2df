"""Write the rows of docker in ``facts/commands.yml`` anew, from the help of the docker installed.

``python -m torchproof.commands.tools.docker_help`` needs the client alone, no daemon and no plugin:
what buildx and compose add is not in it.
"""

import datetime
import re
import subprocess
from collections.abc import Iterator

from torchproof import project

FILE = project.FACTS / "commands.yml"
_LISTED = re.compile(r"^  ([a-z][\w-]*)\*? {2,}\S", re.MULTILINE)
_OPTION = re.compile(r"^  (?:(-\w), |    )(--[\w-]+)(?: (\S+))?(?: {2,}.*)?$", re.MULTILINE)


def ask(words: tuple[str, ...]) -> str:
    """What ``docker WORDS --help`` prints. Raises CalledProcessError, FileNotFoundError."""
    ran = subprocess.run(
        ["docker", *words, "--help"], capture_output=True, text=True, check=True, timeout=60
    )
    return ran.stdout


def version() -> str:
    """The version of the client."""
    ran = subprocess.run(["docker", "--version"], capture_output=True, text=True, check=True)
    return re.search(r"version ([\d.]+)", ran.stdout)[1]


def options(text: str) -> tuple[list[str], list[str]]:
    """The options without a value and with one, of a help."""
    flags: list[str] = []
    valued: list[str] = []
    for short, long, value in _OPTION.findall(text.partition("ptions:\n")[2]):
        (valued if value else flags).extend(name for name in (short, long) if name)
    return flags, valued


def below(text: str) -> list[str]:
    """The commands that a help lists."""
    parts = re.findall(r"^[\w ]*Commands:\n((?:  .*\n)+)", text, re.MULTILINE)
    return [name for part in parts for name in _LISTED.findall(part)]


def read(words: tuple[str, ...] = ()) -> Iterator[tuple[str, list[str], list[str]]]:
    """The words of each command with its options, all levels, in the order of the help.

    A command has a row for each of its names: ``docker container ls`` is ``docker ps``, too.
    """
    text = ask(words)
    names = re.search(r"^Aliases:\n  (.*)$", text, re.MULTILINE)
    aliases = re.findall(r"docker ([\w -]+)", names[1]) if names else []
    for name in dict.fromkeys((" ".join(words), *aliases)):
        yield (name, *options(text))
    for name in below(text):
        yield from read((*words, name))


def rows() -> str:
    """The rows as YAML; ``docker`` itself, with its options for all commands, is ``all``."""
    known = {name or "all": found for name, *found in read()}
    number = version()
    lines = []
    for name, (flags, valued) in sorted(known.items()):
        parts = [f"command: {name}", f"version: {number}"]
        parts += [f"flags: {' '.join(flags)}"] if flags else []
        parts += [f"valued: {' '.join(valued)}"] if valued else []
        lines.append("- {" + ", ".join([*parts, "sources: [docker]"]) + "}\n")
    return "".join(lines)


def written() -> str:
    """The file with the rows as they are now."""
    today = datetime.date.today().isoformat()
    head = FILE.read_text(encoding="utf-8").partition("docker:\n-")[0]
    head = re.sub(r"(?<=^checked: ).*", today, head, flags=re.MULTILINE)
    head = re.sub(r"(what: \"docker .*? of )[\d.]+", rf"\g<1>{version()}", head)
    head = re.sub(r"(where: the program itself, date: )[\d-]+", rf"\g<1>{today}", head)
    return f"{head}docker:\n{rows()}"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8", newline="\n")
