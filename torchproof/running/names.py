"""How what ran in a sandbox speaks of places: the reader's names, and the lines of the project."""

import os
import platform
import re
import sys
import sysconfig
from collections.abc import Sequence

from torchproof.anonymous import with_places, without_names
from torchproof.errors import Origin
from torchproof.running.sandbox import Sandbox

STEPS = "<stdin>"  # the name Python gives to the lines of steps, see stepper.py
PLACE = re.compile(r'File "([^"\n]+)", line (\d+)')


class Names:
    """Translates paths that a sandbox's children print.

    ``steps`` holds the origin of each line of the steps so far; ``files`` the path in the project
    of files laid into the working directory.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.steps: Sequence[Origin] = ()
        self.files: dict[str, str] = {}
        library = sysconfig.get_path("stdlib")
        python = f"python{sys.version_info.major}.{sys.version_info.minor}"
        own = {  # what is printed: what is said
            str(sandbox.bin): ".venv/bin",
            library: f"lib/{python}",
            str(sandbox.tmp): "/tmp",
            str(sandbox.home): "~",
            str(sandbox.work): "",
            os.path.expanduser("~"): "~",
            os.environ.get("TORCHPROOF_DATA", ""): "data",
        }
        if sys.prefix != sys.base_prefix:
            own[sys.prefix] = ".venv"
            own[sysconfig.get_path("scripts")] = ".venv/bin"
        self._own = {path: name for path, name in own.items() if len(path) > 4}  # not "/", "/usr"
        # An interactive bash says "bash: nope: command not found", without a file.
        self._fence = re.compile(rf"{re.escape(str(sandbox.log))}/\d+\.sh: (?:line \d+: )?")
        # In a namespace the host is called localhost anyway. A short plain word is no secret, and
        # may be part of what was printed.
        host = platform.node()
        self._hosts = [host] if re.search(r"[-.\d]", host) else []

    def impersonal(self, text: str) -> str:
        """``text`` without the paths and the name of this machine."""
        text = with_places(self._fence.sub("bash: ", text), self._own)
        return without_names(text, self._hosts, "localhost")

    def place(self, path: str, line: int) -> str:
        """``path:line`` in the project where the path is one of a step or of a file laid down."""
        if path == STEPS and 1 <= line <= len(self.steps):
            return str(self.steps[line - 1])
        path = self.impersonal(path)
        return f"{self.files.get(path, path)}:{line}"

    def traceback(self, text: str) -> str:
        """A traceback with places as ``path:line``, the project's where they are of the project."""
        text = PLACE.sub(lambda match: self.place(match[1], int(match[2])), text)
        return self.impersonal(text).rstrip("\n")
