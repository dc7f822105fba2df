"""Programs of snippets/ as modules, and what their tests do with them."""

import importlib.util
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
    spec.loader.exec_module(module)
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
