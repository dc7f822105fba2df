"""VS Code's and Jupyter's commands: they open a window or serve a page, so they never run."""

from torchproof.checks.commands import Context, Verdict, nearest, register
from torchproof.checks.commands.options import Table, read
from torchproof.checks.grammars import Command

_HOW = ("options read with the table of its documentation", "选项按其文档的表核对")
_CODE = Table(
    "code",
    "Visual Studio Code documentation, 'Command Line Interface'",
    "-n --new-window -r --reuse-window -w --wait -v --version -h --help --list-extensions "
    "--show-versions --force --disable-extensions --verbose --pre-release",
    "-g --goto --install-extension --uninstall-extension --locale --user-data-dir --profile "
    "--extensions-dir --remote -d --diff",
    clusters=False,
)
_SERVER = (
    "--no-browser --allow-root --debug --help -h --help-all --version -y",
    "--port --ip --notebook-dir --ServerApp.token --ServerApp.password --ServerApp.root_dir "
    "--IdentityProvider.token --config",
)
_CONVERT = (
    "--execute --inplace --stdout --no-input --no-prompt --clear-output --allow-errors --debug -y "
    "--help -h --help-all",
    "--to --output --output-dir --template --ExecutePreprocessor.timeout",
)
_SOURCE = "Jupyter documentation, 'Command line interface'"
_JUPYTER = {
    "lab": Table("jupyter lab", "Jupyter Server 2 documentation", *_SERVER),
    "notebook": Table("jupyter notebook", "Jupyter Server 2 documentation", *_SERVER),
    "nbconvert": Table("jupyter nbconvert", "nbconvert 7 documentation", *_CONVERT),
    "kernelspec": Table(
        "jupyter kernelspec", _SOURCE, "--json --user --sys-prefix -f -y --debug", "--name --prefix"
    ),
    "server": Table("jupyter server", "Jupyter Server 2 documentation", *_SERVER),
    "trust": Table("jupyter trust", _SOURCE, "--reset --debug"),
    "troubleshoot": Table("jupyter troubleshoot", _SOURCE),
}
_KERNELSPEC = ("list", "install", "uninstall", "remove", "provisioners")


@register("code")
def code(command: Command, context: Context) -> Verdict:
    """VS Code from the command line."""
    arguments = read(_CODE, command, context)
    for name, value in arguments.options:
        if name == "--install-extension" and "." not in (value or ""):
            raise context.error(
                f"code: {value!r} is no name of an extension",
                "PUBLISHER.NAME, as ms-python.python",
                command.line_of(value or name),
            )
    return Verdict(*_HOW, runs=False)


@register("jupyter")
def jupyter(command: Command, context: Context) -> Verdict:
    """Jupyter's subcommands."""
    words = command.words[1:]
    if words[:1] in (("--version",), ("--paths",), ("--help",)):
        return Verdict(*_HOW, runs=False)
    if not words or words[0] not in _JUPYTER:
        raise context.error(
            f"jupyter: no command {words[0]!r}" if words else "jupyter without a command",
            nearest(words[0], list(_JUPYTER)) if words else "jupyter lab",
        )
    arguments = read(_JUPYTER[words[0]], command, context, start=2)
    if words[0] == "kernelspec":
        _check_kernelspec(arguments, context)
    return Verdict(*_HOW, runs=False)


def _check_kernelspec(arguments, context: Context) -> None:
    if not arguments.rest or arguments.rest[0] not in _KERNELSPEC:
        raise context.error(
            "jupyter kernelspec: no such command", f"one of {', '.join(_KERNELSPEC)}"
        )
    if arguments.rest[0] in ("uninstall", "remove") and not arguments.has("-f", "-y"):
        raise context.error("jupyter kernelspec uninstall waits for an answer", "add -y")


@register(
    "nano", "vim", "vi", "emacs", "less", "more", "top", "htop", "nvtop", "man", shells=["bash"]
)
def interactive(command: Command, context: Context) -> Verdict:
    raise context.error(
        f"{command.words[0]} waits for the reader at the screen",
        "show a command that ends by itself (cat, tee, printf), or say in prose what to open",
    )
