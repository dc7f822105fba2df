"""Which modules lend plain values to code that ran: no call tells of a constant."""

import ast
import dataclasses
import enum
import functools
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

_LEAVES = (str, bytes, int, float, complex, bool, type(None), re.Pattern, Path, enum.Enum)


def closure(files: Iterable[str]) -> frozenset[str]:
    """``files`` (``torchproof/errors.py``) and those whose constants they use, at any remove.

    A module is meant whose plain value another imports by name, or reads as an attribute; functions
    and the objects that they are called on are told of when they run.
    """
    done: set[str] = set()
    new = set(files)
    while new:
        done |= new
        new = {lender for file in new for lender in _lenders(file)} - done
    return frozenset(done)


@functools.cache
def _lenders(file: str) -> frozenset[str]:
    module = sys.modules.get(_name(file))
    if module is None:
        return frozenset()
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    read = {
        (node.value.id, node.attr)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    return frozenset(_lent(_imported(tree), read)) - {file}


def _lent(imported: Mapping[str, tuple[str, str]], read: set[tuple[str, str]]) -> Iterator[str]:
    for known_as, (home, name) in imported.items():
        module = sys.modules.get(home)
        value = getattr(module, name, None) if name else module
        if isinstance(value, ModuleType):
            for owner, attribute in read:
                if owner == known_as and _plain(getattr(value, attribute, _nothing)):
                    yield file_of(_home(value.__name__, attribute))
        elif isinstance(value, type):
            if any(owner == known_as for owner, _ in read):
                yield file_of(value.__module__)
        elif _plain(value):
            yield file_of(_home(home, name))


def _imported(tree: ast.Module) -> dict[str, tuple[str, str]]:
    """Under which name what is known of this package: its module, and its name there or ""."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == _PACKAGE:
            for alias in node.names:
                found[alias.asname or alias.name] = node.module, alias.name
    return found


def _home(module: str, name: str) -> str:
    """The module that gives ``name`` its value: not one that only imports it."""
    file = getattr(sys.modules.get(module), "__file__", None)
    if file is None:
        return module
    imported = _imported(ast.parse(Path(file).read_text(encoding="utf-8")))
    if name not in imported or imported[name][0] == module:
        return module
    return _home(*imported[name])


_PACKAGE = __name__.partition(".")[0]
_nothing = object()


def _name(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def file_of(module: str) -> str:
    """``torchproof/errors.py`` for ``torchproof.errors``."""
    path = module.replace(".", "/")
    if hasattr(sys.modules.get(module), "__path__"):
        return f"{path}/__init__.py"
    return f"{path}.py"


def _plain(value: Any) -> bool:
    """Whether a value is data through and through; what can be called may stand in containers."""
    if isinstance(value, _LEAVES):
        return True
    if isinstance(value, Mapping | MappingProxyType):
        return all(_inside(part) for pair in value.items() for part in pair)
    if isinstance(value, tuple | list | Set):
        return all(map(_inside, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return all(_inside(getattr(value, field.name)) for field in dataclasses.fields(value))
    return False


def _inside(value: Any) -> bool:
    return callable(value) or _plain(value)
