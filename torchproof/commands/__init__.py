"""The commands that pages may show: one checker a tool, found by the command's name.

A checker reads the arguments with the tool's own grammar, refuses what the tool would refuse, and
says whether the command is harmless. A module of this package registers its checkers when it is
imported; they are imported when the first command is checked, so that this package needs nothing
that is not installed.
"""

import difflib
import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath, PureWindowsPath

from torchproof.commands import known
from torchproof.commands.environment import Environment
from torchproof.commands.packages.wheels import Install
from torchproof.commands.shells import Command, shell, variables
from torchproof.errors import Origin, PageError
from torchproof.proofs.recorder import cache
from torchproof.sentences import Clauses, clause
from torchproof.targets.distributions import DEBIAN
from torchproof.targets.systems import ANYWHERE, Target, of_shell

SHELLS = ("bash", "powershell", "cmd")
# Where the checkers are.
FOLDERS = ("shells", "packages", "tools")


@dataclass(frozen=True)
class Verdict:
    """What was found out about a command.

    ``how`` says what was checked. ``runs``: harmless, may run in the throw-away
    sandbox with the network closed. ``installs``: requirements that a command which does not run
    would have installed. ``needs``: what a machine must have for the command to run. ``changes``:
    it runs only where this program belongs to a virtual environment of the page that is switched
    on, because it changes the packages there. ``asks``: what the index can be asked for.
    """

    how: Clauses
    runs: bool
    installs: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    changes: str = ""
    asks: tuple[Install, ...] = ()


@dataclass(frozen=True)
class Context:
    """Where a command stands.

    ``system`` is ``linux``, ``windows`` or ``macos``. ``origins`` has one origin for each line of
    the fence. ``files`` are the names of files that the page lays into the working directory;
    None if nobody knows them, then names of files are not checked. ``target``: for which
    systems, as the facts call them, and for which Python the packages of the command are;
    ``distributions``: for which distributions of Linux.
    """

    language: str
    origin: Origin
    system: str
    origins: tuple[Origin, ...] = ()
    files: frozenset[str] | None = None
    target: Target = ANYWHERE
    distributions: tuple[str, ...] = DEBIAN

    @property
    def shell(self) -> str:
        return shell.dialect(self.language) or "bash"

    def error(self, problem: str, mend: str = "", line: int | None = None) -> PageError:
        """The error to raise, at the 0-based ``line`` of the fence or at the command's own."""
        return PageError(self.at(line), problem, mend)

    def at(self, line: int | None) -> Origin:
        """The origin of a 0-based line of the fence, or of the command."""
        known = line is not None and line < len(self.origins)
        return self.origins[line] if known else self.origin

    def has_file(self, name: str) -> bool:
        """Whether a file of that name is known, in whatever folder the page put it."""
        base = PureWindowsPath(name).name
        return self.files is None or any(PurePosixPath(f).name == base for f in self.files)


@dataclass(frozen=True)
class FenceVerdict:
    """All commands of a fence, each with its verdict."""

    commands: tuple[tuple[Command, Verdict], ...]
    runs: bool  # bash, and every command is harmless

    @property
    def installs(self) -> tuple[str, ...]:
        return tuple(r for _, verdict in self.commands for r in verdict.installs)

    @property
    def asks(self) -> tuple[Install, ...]:
        return tuple(install for _, verdict in self.commands for install in verdict.asks)

    @property
    def needs(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(n for _, verdict in self.commands for n in verdict.needs))

    @property
    def changes(self) -> str:
        return next((verdict.changes for _, verdict in self.commands if verdict.changes), "")

    @property
    def written(self) -> frozenset[str]:
        """The files that the fence writes, as far as its text tells."""
        return frozenset(name for command, _ in self.commands for name in _written(command))

    @property
    def how(self) -> Clauses:
        return sum(dict.fromkeys(verdict.how for _, verdict in self.commands), ())


Checker = Callable[[Command, Context], Verdict]
_checkers: dict[tuple[str, str], Checker] = {}


def register(*names: str, shells: Sequence[str] = SHELLS) -> Callable[[Checker], Checker]:
    """Make a function the checker of the commands ``names`` in the given shells.

    Raises ValueError if a name has a checker already.
    """

    def decorate(checker: Checker) -> Checker:
        for name in names:
            for where in shells:
                taken = _checkers.get((name, where))
                if taken is not None and taken is not checker:
                    raise ValueError(
                        f"two checkers for {name!r} in {where}: "
                        f"{taken.__module__}.{taken.__name__}, "
                        f"{checker.__module__}.{checker.__name__}"
                    )
                _checkers[name, where] = checker
        return checker

    return decorate


@cache
def checkers() -> Mapping[tuple[str, str], Checker]:
    """Every checker, by the name of its command and the shell; loaded when first asked for."""
    for folder in FOLDERS:
        package = importlib.import_module(f"{__name__}.{folder}")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    return _checkers


def check(command: Command, context: Context) -> Verdict:
    """The verdict of the checker that knows the command.

    Raises PageError for a command nobody knows and for whatever its checker refuses.
    """
    _check_variables(command, context)
    _check_text(command, context)
    if not command.words:
        return _assignment(command, context)
    name = tool_name(command.words[0], context.shell)
    checker = checkers().get((name, context.shell))
    if checker is None:
        raise _unknown(name, command, context)
    _check_redirects(command, context)
    verdict = checker(replace(command, words=(name, *command.words[1:])), context)
    if context.shell != "bash" or not _writes_inside(command):
        return replace(verdict, runs=False)
    return verdict


def check_fence(
    language: str,
    source: str,
    origins: Sequence[Origin],
    *,
    system: str | None = None,
    files: frozenset[str] | None = None,
    target: Target | None = None,
    distributions: tuple[str, ...] = DEBIAN,
) -> FenceVerdict:
    """Check every command of a fence.

    ``system`` and ``target`` are what the shell of the fence makes likely unless given: Linux for
    bash, Windows for PowerShell and cmd. Raises PageError, or GrammarMissing where a grammar is
    not installed.
    """
    commands = shell.parse(language, source, origins)
    if not commands:
        raise PageError(origins[0], "a shell fence without a command", "write it as text")
    system = system or ("linux" if shell.dialect(language) == "bash" else "windows")
    target = target or of_shell(shell.dialect(language) or "bash")
    verdicts = []
    environment = Environment()
    for command in commands:
        where = origins[command.line]
        aim = environment.target(target, command)
        place = Context(language, where, system, tuple(origins), files, aim, distributions)
        if found := environment.fault(command):
            raise place.error(*found, command.line_of("--user"))
        environment = environment.after(command)
        verdicts.append((command, check(command, place)))
        if command.words[:2] == ("git", "clone"):
            files = None  # what is in it is not on the page
        if files is not None:
            files |= _written(command)
    return FenceVerdict(tuple(verdicts), all(verdict.runs for _, verdict in verdicts))


def wrapped(command: Command, context: Context, count: int) -> Verdict:
    """The verdict on the command that the first ``count`` words of another one call."""
    inner = replace(command, words=command.words[count:], word_lines=command.word_lines[count:])
    return check(inner, context)


def tool_name(word: str, shell_name: str) -> str:
    """The name that a tool is registered under.

    ``.venv/bin/python3.12`` and ``.venv\\Scripts\\python.exe`` are ``python``. A script called by
    its path is ``./``, an expression of PowerShell ``$``.
    """
    if shell_name == "powershell" and word[:1] in ("$", "(", "[", "@", '"', "'"):
        return "$"
    path = PurePosixPath(word) if shell_name == "bash" else PureWindowsPath(word)
    program = shell_name != "bash" and path.suffix.lower() == ".exe"
    has_folder = "/" in word or (shell_name != "bash" and "\\" in word)
    in_bin = path.parent.name.lower() in ("bin", "sbin", "scripts")
    if has_folder and not in_bin and not program:
        return "./"
    name = path.name or word
    if shell_name != "bash":
        name = re.sub(r"\.(exe|bat|cmd|ps1)$", "", name.lower())
    return re.sub(r"^(python|pip)\d(\.\d+)?$", r"\1", name)


def redirects(command: Command) -> list[tuple[str, str]]:
    """Operator and target of each redirection."""
    matches = (
        re.match(r"([^<>]*[<>]+[-&|]?)\s*(.*)", text, re.DOTALL) for text in command.redirects
    )
    return [(match[1], match[2]) for match in matches if match]


def inside(path: str) -> bool:
    """Whether a path stays in the working directory, as far as its text tells."""
    parts = PurePosixPath(path).parts
    return not path.startswith(("/", "~", "-")) and ".." not in parts and "$" not in path


def nearest(word: str, known: Sequence[str]) -> str:
    """A sentence naming the known word closest to ``word``; empty if none is close."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f"did you mean {close[0]!r}?" if close else ""


def _writes_inside(command: Command) -> bool:
    return all(
        inside(target) or target == "/dev/null" or operator.endswith("&")
        for operator, target in redirects(command)
        if ">" in operator
    )


def _written(command: Command) -> set[str]:
    """The targets of redirections, and the value of ``-o`` and ``--output-file``."""
    named = {
        value
        for option, value in zip(command.words, command.words[1:], strict=False)
        if option in ("-o", "--output-file")
    }
    return named | {target for operator, target in redirects(command) if ">" in operator}


def _check_redirects(command: Command, context: Context) -> None:
    for operator, target in redirects(command):
        if target.startswith("=") or re.fullmatch(r"\d+(\.\d+)+.*", target):
            raise context.error(
                f"the shell takes {operator + target!r} for a redirection, not for a version",
                'put the requirement into quotes: "torch>=2.0"',
            )


def _check_variables(command: Command, context: Context) -> None:
    for name, value in command.assignments:
        appended = bool(re.search(rf"(?i){re.escape(name)}\s*\+=", command.text))
        check_variable(name, value, command, context, appended=appended)


def _check_text(command: Command, context: Context) -> None:
    """Raise PageError for a placeholder, and an address that is nearly a known one."""
    if command.words and (found := known.placeholder(command.text)):
        raise context.error(
            f"{found!r} is for a reader to fill in, and whoever copies the command runs it so",
            "write an example that works, and say around it what to change",
        )
    for number, line in enumerate(command.text.split("\n")):
        for name in variables.references(line, context.shell):
            if found := known.variable_fault(name):
                raise context.error(*found, command.line + number)
        if found := known.scheme_fault(line):
            raise context.error(*found, command.line + number)
        for address in known.addresses(line):
            if found := known.address_fault(address):
                raise context.error(*found, command.line + number)


def check_variable(
    name: str, value: str, command: Command, context: Context, *, appended: bool = False
) -> None:
    """Raise PageError for a value that a variable of the environment must not get."""
    found = variables.fault(name, value, context.shell, appended=appended)
    if found is not None:
        raise context.error(*found, command.line_of(name))


def _assignment(command: Command, context: Context) -> Verdict:
    name, _ = command.assignments[0]
    if context.shell == "bash" and not re.fullmatch(r"[A-Za-z_]\w*(\[.*\])?", name):
        raise context.error(f"{name!r} is no name of a variable")
    return Verdict(clause("checked.shell"), runs=context.shell == "bash")


def _unknown(name: str, command: Command, context: Context) -> PageError:
    line = command.text.splitlines()[0]
    if shell.looks_like_python(line) or shell.looks_like_python(" ".join(command.words)):
        return shell.python_error(context.language, context.origin)
    if context.shell == "bash" and name.startswith("$"):
        return context.error(
            f"the command's name is in a variable: {command.words[0]!r}",
            "write the name, so that it can be checked",
        )
    if re.match(r"[A-Za-z_]\w*=", name):
        return context.error(
            f"{context.shell} has no assignment before a command: {command.words[0]!r}",
            "set the variable on a line of its own ($env:NAME = ..., set NAME=...)",
        )
    others = [where for where in SHELLS if (name, where) in checkers() and where != context.shell]
    lowered = [where for where in SHELLS if (name.lower(), where) in checkers()]
    if others or (lowered and context.shell not in lowered):
        where = " and ".join(others or lowered)
        return context.error(
            f"{command.words[0]!r} is a command of {where}, not of {context.shell}",
            f"write it for {context.shell}, or make it a fence of {where}",
        )
    others = [other for other, where in checkers() if where == context.shell]
    close = nearest(name, others) if len(name) > 3 else ""
    return context.error(
        f"no checker knows the command {command.words[0]!r}",
        close or "add one to torchproof/commands/, or show it as text",
    )
