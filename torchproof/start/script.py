"""The steps as a script for the shell of the system, to be read and run by hand."""

import re
import shlex

from torchproof.start.steps import UNSET, variables


def scripted(steps, folder, platform, comments):
    """The lines of the script; comments: by step, what it is for."""
    windows = platform == "win32"
    yield "$ErrorActionPreference = 'Stop'" if windows else "#!/bin/sh\nset -eu"
    for name in UNSET:
        yield f"Remove-Item Env:{name} -ErrorAction Ignore" if windows else f"unset {name}"
    for name, value in variables(folder).items():
        # PowerShell takes a bare word for text as an argument, and as a value for a command.
        if windows:
            yield f"$env:{name} = {in_quotes(value)}"
        else:
            yield f"export {name}={shlex.quote(value)}"
    for number, step in enumerate(steps, 1):
        yield ""
        yield f"# {number}. {comments[step.key]}"
        line = shell_line(step.argv, platform)
        yield line + "; if ($LASTEXITCODE) { exit $LASTEXITCODE }" if windows else line
        if number == 1:
            change = "Set-Location -LiteralPath" if windows else "cd"
            yield f"{change} {shell_word(folder.path, platform)}"


def shell_word(word, platform):
    """A word as the shell of the system reads it, whatever stands in it."""
    if platform != "win32":
        return shlex.quote(word)
    return word if re.fullmatch(r"[\w./\\:=+-]+", word) else in_quotes(word)


def in_quotes(text):
    """Between single quotes nothing means anything in PowerShell but a quote."""
    return "'" + text.replace("'", "''") + "'"


def shell_line(argv, platform):
    """A command as that shell starts it."""
    line = " ".join(shell_word(word, platform) for word in argv)
    return "& " + line if platform == "win32" else line
