"""Jupyter's commands: what serves a page never runs; what lists, runs or removes kernels may."""

from torchproof.commands import Context, Verdict, inside, nearest, register
from torchproof.commands.options import Arguments, Table, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.options_own_documentation")
_SOURCE = "the help of jupyter_client 8.10, nbclient 0.11 and nbconvert 7.17"
_SERVER_SOURCE = "the help of Jupyter Server 2.21 and JupyterLab 4.6"
_COMMON = "--debug --show-config --show-config-json --generate-config -y --help -h --help-all"
_SERVER = (
    f"{_COMMON} --no-browser --allow-root --autoreload",
    "--port --ip --port-retries --notebook-dir --preferred-dir --log-level --config --keyfile "
    "--certfile --ServerApp.token --ServerApp.password --ServerApp.root_dir "
    "--ServerApp.allow_remote_access --IdentityProvider.token",
)
_CONVERT = (
    f"{_COMMON} --execute --inplace --stdout --no-input --no-prompt --clear-output --allow-errors",
    "--to --output --output-dir --template --ExecutePreprocessor.timeout "
    "--ExecutePreprocessor.kernel_name",
)
_TABLES = {
    "lab": Table("jupyter lab", _SERVER_SOURCE, *_SERVER),
    "notebook": Table("jupyter notebook", _SERVER_SOURCE, *_SERVER),
    "nbclassic": Table("jupyter nbclassic", _SERVER_SOURCE, *_SERVER),
    "server": Table(
        "jupyter server", _SERVER_SOURCE, _SERVER[0] + " --json --jsonlist", _SERVER[1]
    ),
    "labextension": Table(
        "jupyter labextension", _SERVER_SOURCE, f"{_COMMON} --verbose", "--level"
    ),
    "nbconvert": Table("jupyter nbconvert", _SOURCE, *_CONVERT),
    "execute": Table(
        "jupyter execute",
        _SOURCE,
        f"{_COMMON} --allow-errors --inplace",
        "--timeout --startup_timeout --kernel_name --output --config --log-level",
    ),
    "kernelspec": Table(
        "jupyter kernelspec",
        _SOURCE,
        f"{_COMMON} --json --missing --user --sys-prefix --replace -f",
        "--name --prefix --log-level --config",
    ),
    "trust": Table("jupyter trust", _SOURCE, f"{_COMMON} --reset"),
    "troubleshoot": Table("jupyter troubleshoot", "the help of jupyter_core 5.9"),
}
# The commands below a command.
_BELOW = {
    "kernelspec": ("list", "install", "uninstall", "remove", "provisioners"),
    "labextension": ("list", "enable", "disable", "lock", "unlock", "check"),
    "server": ("list", "stop", "password", "extension"),
}
_PRINT = ("--version", "--paths", "--data-dir", "--config-dir", "--runtime-dir", "--help", "-h")
_NEEDS = ("jupyter",)
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
    if not words or words[0] not in _TABLES:
        raise context.error(
            f"jupyter: no command {words[0]!r}" if words else "jupyter without a command",
            nearest(words[0], list(_TABLES)) if words else "jupyter lab",
        )
    arguments = read(_TABLES[words[0]], command, context, start=2)
    below = _below(words[0], arguments, context)
    _check_server(arguments, context)
    if words[0] == "kernelspec":
        return Verdict(_HOW, runs=_kernelspec(below, arguments, context), needs=_NEEDS)
    if words[0] == "execute":
        return Verdict(_HOW, runs=all(map(inside, arguments.rest)), needs=_NEEDS)
    return Verdict(_HOW, runs=False)


def _below(name: str, arguments: Arguments, context: Context) -> str:
    """The subcommand of a command that has some; "" where there is none."""
    known = _BELOW.get(name)
    if known is None or (name == "server" and not arguments.rest):
        return ""
    given = arguments.rest[0] if arguments.rest else ""
    if given not in known:
        raise context.error(
            f"jupyter {name}: no command {given!r}" if given else f"jupyter {name} needs a command",
            nearest(given, known) or f"one of {', '.join(known)}",
        )
    if (name, given) == ("server", "password"):
        raise context.error(
            "jupyter server password waits for a password at a prompt",
            "leave the token switched on: it is new for each start",
        )
    return given


def _check_server(arguments: Arguments, context: Context) -> None:
    """Refuse a server that everybody in the network may use: it runs any program for them."""
    for option in ("--ServerApp.token", "--IdentityProvider.token", "--ServerApp.password"):
        if arguments.value(option) in ("", "''", '""'):
            raise context.error(
                f"{option} empty: whoever reaches the port can run programs as you",
                "leave it out; Jupyter makes a token for each start",
            )
    if arguments.value("--ip") in ("0.0.0.0", "*", "::"):
        raise context.error(
            f"--ip={arguments.value('--ip')}: the server listens to the whole network, unencrypted",
            "leave it out, and come through SSH: ssh -L 8888:localhost:8888 USER@SERVER",
        )


def _kernelspec(below: str, arguments: Arguments, context: Context) -> bool:
    """Whether a command on kernels may run: one that lists, or removes a kernel of the page."""
    names = arguments.rest[1:]
    if below in ("uninstall", "remove"):
        if not names and not arguments.has("--missing"):
            raise context.error(f"jupyter kernelspec {below} needs the name of a kernel")
        if not arguments.has("-f", "-y"):
            raise context.error(f"jupyter kernelspec {below} waits for an answer", "add -y")
        return _OWN_KERNEL not in names and not arguments.has("--missing")
    return below == "list"
