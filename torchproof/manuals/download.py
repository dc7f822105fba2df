"""curl and wget: their own help, which lists all options."""

import re
import subprocess

from torchproof.manuals import Kind, Listed, Manual

# The older name of --show-headers; and a help that may be asked without a subject.
_MORE: dict[str, dict[str, Kind]] = {
    "curl": {"--include": "flags", "-h": "attached", "--help": "attached"},
}
_OPTION = re.compile(
    r"^ {1,8}(?:(-[\w#:]{1,2})(?:, +| |$))?(--[\w.-]+)?(\[=\S+|=\S+| <.+?>(?= |$))?", re.MULTILINE
)


def options(text: str) -> dict[str, Kind]:
    """The options of a help: ``-o, --output <file>``, ``-O,  --output-document=FILE``."""
    found: dict[str, Kind] = {}
    for short, long, value in _OPTION.findall(text):
        kind: Kind = "attached" if value.startswith("[") else "valued" if value else "flags"
        found |= {name: kind for name in (short, long) if name}
    return found


def _manual(tool: str, *words: str) -> Manual:
    def ask(*arguments: str) -> str:
        asked = [tool, *arguments]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout

    number = re.search(r"\d+(\.\d+)+", ask("--version"))[0]
    rows = [Listed("all", number, {**options(ask(*words)), **_MORE.get(tool, {})})]
    return Manual(f"{tool} {' '.join(words)} of {number}", "the program itself", rows)


def curl() -> Manual:
    """``curl``."""
    return _manual("curl", "--help", "all")


def wget() -> Manual:
    """``wget``."""
    return _manual("wget", "--help")
