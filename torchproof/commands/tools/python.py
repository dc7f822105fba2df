"""python and the launcher py: options, code given on the command line, modules and scripts."""

import importlib.util
import re
from dataclasses import replace

from torchproof.commands import Context, Verdict, check, inside, nearest, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_TABLE = listed("python")
_FLAGS = set(_TABLE.flags.split())
_VALUED = set(_TABLE.valued.split())
# These print something and end.
_INFORMS = {name for name in _FLAGS if name.startswith("--")} | {"-V", "-VV", "-h", "-?"}
_X_OPTIONS = [name.removeprefix("-X") for name in listed("python", "-X").known]

_HOW = clause("checked.options_cpython")
_COMPILED = clause("checked.python_code")

# Modules that are commands of their own, checked by the checker of that command.
_COMMANDS = {
    "pip": "pip",
    "uv": "uv",
    "pytest": "pytest",
    "mkdocs": "mkdocs",
    "jupyter": "jupyter",
    "torch.distributed.run": "torchrun",
}
# Modules that print something or work on the files of the page.
_HARMLESS = {
    "torch.utils.collect_env",
    "json.tool",
    "platform",
    "site",
    "sysconfig",
    "tarfile",
    "this",
    "timeit",
    "zipfile",
    "cProfile",
    "py_compile",
    "compileall",
    "unittest",
}
# Modules that serve, install, or need something that a page's checks do not have.
_PARSED_ONLY = {"ensurepip", "http.server", "torch.utils.bottleneck", "tensorboard.main"}
_INTERACTIVE = {"pdb", "idlelib", "code", "asyncio", "turtledemo"}

_VENV = listed("python", "-m venv")
_IPYKERNEL = listed("ipykernel", "install", shown="python -m ipykernel install")


@register("python")
def python(command: Command, context: Context) -> Verdict:
    """python, python3, python3.12, and the same in a virtual environment."""
    return _interpreter(command, context, 1)


@register("py", shells=["powershell", "cmd"])
def launcher(command: Command, context: Context) -> Verdict:
    """The launcher of Windows: chooses a Python, or lists and installs them."""
    words = command.words
    if len(words) < 2:
        raise context.error("py alone waits for input at its prompt", "name a script or -c CODE")
    if words[1] in _LAUNCHER:
        read(_LAUNCHER[words[1]], command, context, start=2)
        how = clause("checked.install_manager")
        return Verdict(how, runs=False)
    if words[1] in ("-0", "-0p", "--list", "--list-paths"):
        return Verdict(_HOW, runs=False)
    chooses = re.fullmatch(r"-\d+(\.\d+)?(-32|-64|t)?|-V:[\w./-]+", words[1])
    return _interpreter(command, context, 2 if chooses else 1)


@register("pymanager", shells=["powershell", "cmd"])
def manager(command: Command, context: Context) -> Verdict:
    """The install manager by its own name, which the older launcher ``py`` cannot hide."""
    if len(command.words) < 2 or command.words[1] not in _LAUNCHER:
        raise context.error("pymanager: no such command", f"one of {', '.join(_LAUNCHER)}")
    return launcher(command, context)


_LAUNCHER = {
    name: listed("pymanager", name, shown=f"py {name}")
    for name in ("install", "list", "uninstall", "help")
}


def _interpreter(command: Command, context: Context, start: int) -> Verdict:
    """Read CPython's options up to what it shall run."""
    words = command.words
    place = start
    while place < len(words) and words[place].startswith("-") and words[place] != "-":
        name, value, taken = _option(words, place, command, context)
        if name == "-c":
            return _code(value, command, context)
        if name == "-m":
            return _module(value, place + taken, command, context)
        if name in _INFORMS:
            return Verdict(_HOW, runs=True)
        if name == "-i":
            raise context.error("python -i waits for input at its prompt", "leave -i out")
        place += taken
    if place == len(words) or words[place] == "-":
        return _standard_input(command, context)
    return _script(words[place], command, context)


def _option(words, place: int, command: Command, context: Context) -> tuple[str, str, int]:
    """Name and value of the option at a place, and how many words it takes."""
    word = words[place]
    if word in _FLAGS:
        return word, "", 1
    long, equals, attached = word.partition("=")
    name = long if word.startswith("--") else word[:2]
    if name in _VALUED:
        value = attached if name.startswith("--") else word[2:]
        taken = 1
        if not value and not equals:
            if place + 1 == len(words):
                raise context.error(f"python: {name} needs a value", line=command.line_of(word))
            value, taken = words[place + 1], 2
        if name == "-X" and value.partition("=")[0] not in _X_OPTIONS:
            raise context.error(
                f"python -X {value}: no such option",
                nearest(value, _X_OPTIONS),
                command.line_of(word),
            )
        return name, value, taken
    if all(f"-{letter}" in _FLAGS - _INFORMS - {"-i"} for letter in word[1:]):
        return word, "", 1
    raise context.error(
        f"python: no option {word}",
        nearest(word, _TABLE.known) or f"see {_TABLE.source}",
        command.line_of(word),
    )


def _code(code: str, command: Command, context: Context) -> Verdict:
    text = command.text
    if context.shell == "powershell" and '"' in code:
        raise context.error(
            "Windows PowerShell 5.1 drops double quotes inside an argument of a program",
            "single quotes inside double quotes: python -c \"print('hello')\"",
        )
    if context.shell == "bash" and re.search(r'-c\s*"', text):
        # The shell puts its own values there; any value will do to check the syntax around it.
        code = re.sub(r"\$\(.*?\)|\$\{.*?\}|\$\w+", "0", code)
    check_code(code, command.line_of(code.partition("\n")[0]), context)
    return Verdict(_COMPILED, runs=True)


def check_code(code: str, line: int, context: Context) -> None:
    """Compile code that begins on a 0-based line of the fence. Raises PageError."""
    try:
        compile(code, "<page>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        at = line + (getattr(error, "lineno", None) or 1) - 1
        problem = getattr(error, "msg", None) or str(error)
        raise context.error(f"Python would not compile this: {problem}", line=at) from None


def _standard_input(command: Command, context: Context) -> Verdict:
    if not command.has_input:
        raise context.error(
            "python alone waits for input at its prompt", "name a script, or give it -c CODE"
        )
    if command.stdin is not None:
        check_code(command.stdin, command.stdin_line, context)
        return Verdict(_COMPILED, runs=True)
    return Verdict(_HOW, runs=True)


def _script(path: str, command: Command, context: Context) -> Verdict:
    if not context.has_file(path):
        known = sorted(context.files or ())
        raise context.error(
            f"python: no file {path!r} on this page",
            nearest(path, known) or "show the program before the command that runs it",
            command.line_of(path),
        )
    how = clause("checked.options_cpython_script")
    if context.files is None:
        how = _HOW
    return Verdict(how, runs=inside(path.replace("\\", "/")))


def _module(name: str, start: int, command: Command, context: Context) -> Verdict:
    if name in _COMMANDS:
        inner = replace(
            command,
            words=(_COMMANDS[name], *command.words[start:]),
            word_lines=(command.line, *command.word_lines[start:]),
        )
        return check(inner, context)
    if name == "venv":
        return _venv(start, command, context)
    if name == "ipykernel":
        return _ipykernel(start, command, context)
    if name in _INTERACTIVE:
        raise context.error(f"python -m {name} waits for input", "show what it prints as text")
    if name in _HARMLESS or name in _PARSED_ONLY:
        return Verdict(_HOW, runs=name in _HARMLESS)
    if name.partition(".")[0] == "torchproof" and importlib.util.find_spec(name):
        return Verdict(clause("checked.own_module"), runs=True)
    known = [*_COMMANDS, *_HARMLESS, *_PARSED_ONLY, "venv", "ipykernel"]
    raise context.error(
        f"python -m {name}: no module that the checks know",
        nearest(name, known) or "add it to torchproof/commands/tools/python.py",
        command.line_of(name),
    )


def _venv(start: int, command: Command, context: Context) -> Verdict:
    arguments = read(_VENV, command, context, start)
    if not arguments.rest and not arguments.has("-h", "--help"):
        raise context.error("python -m venv needs a folder", "python -m venv .venv")
    how = clause("checked.options_held", tool="venv")
    offline = not arguments.has("--upgrade-deps")
    return Verdict(how, runs=offline and all(inside(path) for path in arguments.rest))


def _ipykernel(start: int, command: Command, context: Context) -> Verdict:
    if command.words[start : start + 1] != ("install",):
        raise context.error(
            "python -m ipykernel needs 'install'", "python -m ipykernel install --user"
        )
    arguments = read(_IPYKERNEL, command, context, start + 1)
    places = [name for name in ("--user", "--sys-prefix", "--prefix") if arguments.has(name)]
    if len(places) != 1:
        raise context.error(
            "ipykernel install needs one place: --user, --sys-prefix or --prefix",
            "python -m ipykernel install --user --name NAME",
        )
    how = clause("checked.options_held", tool="ipykernel")
    # Into an environment only where it is the page's own; the home is that of the sandbox.
    changes = "python" if places == ["--sys-prefix"] else ""
    prefix = arguments.value("--prefix")
    runs = prefix is None or inside(prefix)
    return Verdict(how, runs=runs, needs=("jupyter",), changes=changes)
