"""Which environment of Python is active after the commands of a fence, as far as they tell."""

import re
from dataclasses import dataclass, replace

from torchproof.commands.shells import Command
from torchproof.targets.systems import Target


@dataclass(frozen=True)
class Environment:
    """``python``: the version of the environment that the fence made, "" where it names none.

    ``active``: the fence switched one on.
    """

    python: str = ""
    active: bool = False

    def after(self, command: Command) -> "Environment":
        """What it is once the command has run."""
        words = command.words
        made = _made_with(words)
        if made is not None:
            return replace(self, python=made)
        if words[:1] in (("source",), (".",)) and words[-1].endswith("/activate"):
            return replace(self, active=True)
        return Environment() if words[:1] == ("deactivate",) else self

    def target(self, target: Target, command: Command) -> Target:
        """For which Python the packages of a command are."""
        if not self.python or "/" in command.text.split()[0]:
            return target
        return replace(target, python=self.python)

    def fault(self, command: Command) -> tuple[str, str] | None:
        """What is wrong with a command in this environment, and what to write instead."""
        if self.active and command.words[:2] == ("pip", "install") and "--user" in command.words:
            return (
                "pip refuses --user while an environment is active: it would not see the packages",
                "leave --user out; what is installed goes into the environment",
            )
        return None


def _made_with(words: tuple[str, ...]) -> str | None:
    """The Python with which a command makes the environment that is used next; None for others."""
    if words[:2] == ("uv", "venv"):
        named = re.search(r"(?:^| )(?:-p|--python)[ =](\d\.\d+)", " ".join(words))
        places = [word for word in words[2:] if not re.match(r"-|\d\.\d", word)]
        if places in ([], [".venv"]):
            return named[1] if named else ""
        return None
    program = re.fullmatch(r"python(\d\.\d+)?\d?", words[0]) if words else None
    if program and words[1:3] == ("-m", "venv"):
        return program[1] or ""
    return None
