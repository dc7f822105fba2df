"""Jupyter: ``--help-all`` of each command and of those below it, in the environment of its Python.

``--Class.name=value`` sets what a class has, with any command: these stand in a row for each class,
``--ServerApp``. Wants jupyterlab, notebook, nbclassic and nbconvert installed.
"""

import re
import subprocess
from collections.abc import Iterator

from torchproof.manuals import Kind, Listed, Manual

# What takes effect and no help lists: the classes that take the place of ServerApp's own password.
_MORE: dict[str, dict[str, Kind]] = {
    "execute": {"--config": "valued"},
    "server": {
        "--IdentityProvider.token": "valued",
        "--PasswordIdentityProvider.hashed_password": "valued",
    },
}
_HEAD = re.compile(r"^(--?[A-Za-z][\w.-]*)(=.+)?$", re.MULTILINE)


def ask(*words: str) -> str:
    """What ``jupyter WORDS`` prints; "" where it fails, as a command that lacks a package does."""
    ran = subprocess.run(["jupyter", *words], capture_output=True, text=True, timeout=120)
    return ran.stdout if ran.returncode == 0 else ""


def options(text: str) -> dict[str, Kind]:
    """The options of a help, those of classes too."""
    found: dict[str, Kind] = {}
    for name, value in _HEAD.findall(text):
        kind: Kind = "valued" if value else "flags"
        # ``--dev-build`` and ``--dev-build=<Bool>``: with a value and without.
        found[name] = kind if found.get(name, kind) == kind else "attached"
    return found


def below(text: str) -> list[str]:
    """The commands below a command."""
    listed = re.search(
        r"^Subcommands\n=+\n(.*?)^(?:Class options|Options)\n", text, re.MULTILINE | re.DOTALL
    )
    return re.findall(r"^([a-z][\w-]*)$", listed[1], re.MULTILINE) if listed else []


def _rows(name: str, text: str, number: str) -> Iterator[Listed]:
    classes: dict[str, dict[str, Kind]] = {}
    own: dict[str, Kind] = {}
    for option, kind in {**options(text), **_MORE.get(name, {})}.items():
        owner = option.partition(".")[0] if "." in option else ""
        (classes.setdefault(owner, {}) if owner else own)[option] = kind
    yield Listed(name, number, own)
    yield from (Listed(owner, number, found) for owner, found in classes.items())


def read() -> Iterator[Listed]:
    """A row for each command, and for each class that any of them knows."""
    top = ask("--help")
    listed = re.search(r"Available subcommands:\s+(.*)", top, re.DOTALL)
    core = re.search(r"jupyter_core *: *(\S+)", ask("--version"))
    yield Listed("troubleshoot", core[1], {})  # takes no options, and has no help
    for name in listed[1].split():
        text = ask(name, "--help-all")
        if not re.search(r"^(?:Subcommands|Options)\n=", text, re.MULTILINE):
            continue  # takes none, or cannot start
        said = re.search(r"\d[\d.]*\d", ask(name, "--version"))
        number = said[0] if said else "0"
        yield from _rows(name, text, number)
        for word in below(text):
            yield from _rows(f"{name} {word}", ask(name, word, "--help-all"), number)


def manual() -> Manual:
    """All commands of the Jupyter installed."""
    rows: dict[str, Listed] = {}
    for row in read():
        # A class has its own options in one help, and those of its parents in another.
        first = rows.get(row.command, row)
        rows[row.command] = Listed(row.command, first.version, {**row.options, **first.options})
    return Manual("jupyter COMMAND --help-all", "the program itself", list(rows.values()))
