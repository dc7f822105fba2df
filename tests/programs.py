"""Programs of snippets/ as modules, and what their tests do with them."""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from torchproof.project import SNIPPETS


def load(name: str, folder: Path = SNIPPETS) -> ModuleType:
    """The program ``name`` as a module of its own: what a test changes in it, no other sees."""
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module  # dataclasses look there
    try:
        spec.loader.exec_module(module)
    finally:
        if before is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before
    return module


def starter(program: ModuleType, monkeypatch: pytest.MonkeyPatch, *own: str) -> Callable:
    """A function that runs ``main()`` with ``own`` and its arguments as on the command line."""

    def go(*arguments: str) -> None:
        monkeypatch.setattr(sys, "argv", [f"{program.__name__}.py", *own, *arguments])
        program.main()

    return go


def said(function: Callable, *arguments, **options) -> str:
    """The message with which a function ends the program."""
    with pytest.raises(SystemExit) as stopped:
        function(*arguments, **options)
    return str(stopped.value.code)


def interpreters() -> dict[str, str]:
    """Every Python of this machine from 3.8 on, one for each minor version."""
    names = [shutil.which(f"python3.{minor}") for minor in range(8, 20)]
    names += map(str, Path.home().glob(".pyenv/versions/*/bin/python"))
    found = {}
    for name in filter(None, [sys.executable, *names]):
        asked = [name, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
        version = done.stdout.strip()
        if done.returncode == 0 and version.startswith("3.") and int(version[2:]) >= 8:
            found.setdefault(version, name)
    return found
