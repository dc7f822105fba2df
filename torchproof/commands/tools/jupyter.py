"""Jupyter's commands: what serves a page never runs; what lists, runs or removes kernels may."""

import re
from collections.abc import Sequence

from torchproof.commands import Context, Verdict, inside, nearest, register
from torchproof.commands.options import Arguments, Table, listed, read
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause

_HOW = clause("checked.options_own_documentation")
_PRINT = ("--version", "--paths", "--data-dir", "--config-dir", "--runtime-dir", "--help", "-h")
_NEEDS = ("jupyter",)
# What these do not know goes to the server that they start.
_SERVED = ("lab", "nbclassic", "notebook")
# These do nothing without a command below them.
_NEED = ("kernelspec", "labextension")
_OWN_KERNEL = "python3"  # the one that ipykernel brings, of the Python that Jupyter itself runs in


@register("jupyter")
def jupyter(command: Command, context: Context) -> Verdict:
    """The subcommands of Jupyter, with their own subcommands and options."""
    words = command.words[1:]
    if words and words[0] in _PRINT:
        return Verdict(_HOW, runs=True, needs=_NEEDS)
    if words and words[0] in ("nbextension", "serverextension", "contrib"):
        raise context.error(
            f"jupyter: no command {words[0]!r} since Notebook 7",
            "extensions of JupyterLab are installed with pip: jupyter labextension list",
        )
    known = _commands()
    if not words or words[0] not in known:
        raise context.error(
            f"jupyter: no command {words[0]!r}" if words else "jupyter without a command",
            nearest(words[0], known) if words else "jupyter lab",
        )
    below = _below(words, context)
    name = f"{words[0]} {below}".strip()
    arguments = read(_table(name), command, context, start=1 + len(name.split()))
    _check_server(arguments, context)
    if words[0] == "kernelspec":
        return Verdict(_HOW, runs=_kernelspec(below, arguments, context), needs=_NEEDS)
    if words[0] == "execute":
        return Verdict(_HOW, runs=all(map(inside, arguments.rest)), needs=_NEEDS)
    return Verdict(_HOW, runs=False)


def _commands() -> list[str]:
    """The commands right after ``jupyter``."""
    rows = commands.load("jupyter").commands
    return [name for name in rows if re.fullmatch(r"[a-z]+", name)]


@cache
def _table(name: str) -> Table:
    """The options of a command, and those of all classes: ``--ServerApp.port=8888``."""
    if name == "troubleshoot":  # takes none, not even that of a help
        return listed("jupyter", name)
    rows = commands.load("jupyter").commands
    own = {*rows[name].flags, *rows[name].valued, *rows[name].attached}
    valued = [it for owner, row in rows.items() if owner.startswith("--") for it in row.valued]
    flags = ["-h", "--help", "--help-all"]
    if name in _SERVED:
        flags += rows["server"].flags
        valued += rows["server"].valued
    return listed(
        "jupyter",
        name,
        flags=" ".join(it for it in flags if it not in own),
        valued=" ".join(it for it in valued if it not in own),
    )


def _below(words: Sequence[str], context: Context) -> str:
    """The subcommand of a command that has some, right after it; "" where there is none."""
    name, *rest = words
    known = [
        row.partition(" ")[2]
        for row in commands.load("jupyter").commands
        if row.startswith(f"{name} ")
    ]
    given = rest[0] if rest and not rest[0].startswith("-") else ""
    if (name, given) == ("server", "password"):
        raise context.error(
            "jupyter server password waits for a password at a prompt",
            "leave the token switched on: it is new for each start",
        )
    if given in known or (not given and name not in _NEED):
        return given
    if name in _NEED or name == "server":
        raise context.error(
            f"jupyter {name}: no command {given!r}" if given else f"jupyter {name} needs a command",
            nearest(given, known) or f"one of {', '.join(known)}",
        )
    return ""


def _check_server(arguments: Arguments, context: Context) -> None:
    """Refuse a server that everybody in the network may use: it runs any program for them."""
    for option, value in arguments.options:
        setting = option.lstrip("-").rpartition(".")[2]
        given = (value or "").strip("'\"")
        if setting in ("token", "password", "hashed_password") and not given:
            raise context.error(
                f"{option} empty: whoever reaches the port can run programs as you",
                "leave it out; Jupyter makes a token for each start",
            )
        if setting == "ip" and given in ("0.0.0.0", "*", "::"):
            raise context.error(
                f"{option}={value}: the server listens to the whole network, unencrypted",
                "leave it out, and come through SSH: ssh -L 8888:localhost:8888 USER@SERVER",
            )
        if (setting, given.lower()) in (("disable_check_xsrf", "true"), ("allow_origin", "*")):
            raise context.error(
                f"{option}={value}: any page in the browser can run programs as you", "leave it out"
            )


def _kernelspec(below: str, arguments: Arguments, context: Context) -> bool:
    """Whether a command on kernels may run: one that lists, or removes a kernel of the page."""
    names = arguments.rest
    if below in ("uninstall", "remove"):
        if not names and not arguments.has("--missing"):
            raise context.error(f"jupyter kernelspec {below} needs the name of a kernel")
        if not arguments.has("-f", "-y"):
            raise context.error(f"jupyter kernelspec {below} waits for an answer", "add -y")
        return _OWN_KERNEL not in names and not arguments.has("--missing")
    return below == "list"
