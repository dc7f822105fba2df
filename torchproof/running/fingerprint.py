"""What of a machine the outcome of a check may rest on, as one short text."""

import functools
import hashlib
import importlib.metadata
import os
from pathlib import Path

from torchproof.running import sandbox, this_machine

# By these, who runs the checks says what they may use.
ASKED_FOR = ("CHROMIUM", "TORCHPROOF_DATA", "TORCHPROOF_LONG", "TORCHPROOF_NETWORK")


@functools.cache
def fingerprint() -> str:
    """Stands for hardware, driver, system, each installed package of Python and the environment.

    Of programs it knows the folders where they are found, which change when one is installed.
    """
    packages = sorted(f"{d.name} {d.version}" for d in importlib.metadata.distributions())
    parts = (this_machine.machine(), packages, _folders(), sorted(_variables().items()))
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _folders() -> list[str]:
    folders = sandbox.search_path().split(os.pathsep)
    return [f"{it} {os.stat(it).st_mtime_ns if os.path.isdir(it) else 0}" for it in folders]


def _variables() -> dict[str, str]:
    """What children get of the environment, and the text of the files that it names."""
    names = (*ASKED_FOR, *sandbox.KEPT, *sandbox.KEPT_OPEN)
    found = {name: os.environ[name] for name in names if name in os.environ}
    installers = sandbox.installers()
    file = Path(installers.get("PIP_CONFIG_FILE", ""))
    settings = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    return found | installers | {"settings of pip": settings}
