"""Modules of Python joined into one file, through their syntax trees.

Each module stands in it after those that it imports from, as it was written, comments too. Its
imports from the other parts go, since they share one namespace; those of the standard library
stand together at the top. What this could change the meaning of is refused: two parts that give one
name to different things, an import under another name, a ring of imports.
"""

import ast
import builtins
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

# As the sections of a file are divided.
_WIDTH = 100


@dataclass
class Part:
    """One module. names: what it defines -> line; libraries: what it imports from outside.

    lines: its text; dropped: numbers of the lines of its imports and its docstring; needs: the
    parts that it imports from -> the names and the line.
    """

    path: Path
    lines: list[str]
    doc: str = ""
    names: dict[str, int] = field(default_factory=dict)
    libraries: dict[str, str] = field(default_factory=dict)
    needs: dict[Path, tuple[list[str], int]] = field(default_factory=dict)
    dropped: set[int] = field(default_factory=set)

    def body(self) -> str:
        """The text without docstring and imports."""
        left = [line for n, line in enumerate(self.lines, 1) if n not in self.dropped]
        return "\n".join(left).strip("\n")


def parts(first: Path, root: Path) -> list[Part]:
    """The modules that ``first`` needs, below ``root``, each after what it needs; it is the last.

    Raises ValueError where they cannot stand in one file.
    """
    done: dict[Path, Part] = {}
    _collect(first, root, (), done)
    found = list(done.values())
    _refuse_clashes(found, root)
    return found


def _collect(path: Path, root: Path, way: tuple[Path, ...], done: dict[Path, Part]) -> None:
    if path in way:
        ring = " > ".join(one.relative_to(root).as_posix() for one in (*way, path))
        raise ValueError(f"{ring}: they import each other, so none can stand first")
    if path in done:
        return
    part = _read(path, root)
    for needed in sorted(part.needs):
        _collect(needed, root, (*way, path), done)
    for needed, (names, line) in part.needs.items():
        for name in names:
            if name not in done[needed].names:
                raise ValueError(f"{path}:{line}: {needed} defines no {name}")
    done[path] = part


def _read(path: Path, root: Path) -> Part:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    part = Part(path, text.split("\n"), ast.get_docstring(tree, clean=False) or "")
    for place, node in enumerate(tree.body):
        documents = place == 0 and part.doc
        if documents or isinstance(node, ast.Import | ast.ImportFrom):
            part.dropped.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        if isinstance(node, ast.Import):
            for alias in node.names:
                _refuse_alias(path, node, alias)
                part.libraries[f"import {alias.name}"] = alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom):
            _import(part, node, root)
        else:
            part.names.update(dict.fromkeys(_defined(node), node.lineno))
    return part


def _import(part: Part, node: ast.ImportFrom, root: Path) -> None:
    module = node.module or ""
    inside = root.joinpath(*module.split(".")).with_suffix(".py")
    package = (root / module.split(".")[0]).is_dir()
    if node.level or (package and not inside.is_file()):
        raise ValueError(f"{part.path}:{node.lineno}: name the module that defines what is needed")
    for alias in node.names:
        _refuse_alias(part.path, node, alias)
        if not package and module != "__future__":
            part.libraries[f"from {module} import {alias.name}"] = alias.name
    if package:
        part.needs[inside] = ([alias.name for alias in node.names], node.lineno)


def _refuse_alias(path: Path, node: ast.stmt, alias: ast.alias) -> None:
    if alias.asname or alias.name == "*":
        raise ValueError(f"{path}:{node.lineno}: import {alias.name} by its own name")


def _defined(node: ast.stmt) -> Iterator[str]:
    """The names that a statement of a module gives to something."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
        return
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            yield inner.id


def _refuse_clashes(found: list[Part], root: Path) -> None:
    """One name, one thing: of two parts, of a part and a library, of a part and Python itself."""
    known: dict[str, tuple[str, str]] = {}
    for part in found:
        where = part.path.relative_to(root).as_posix()
        made = [(name, f"{where}:{line}", f"{where}:{line}") for name, line in part.names.items()]
        taken = [(name, said, where) for said, name in part.libraries.items()]
        for name, thing, place in (*made, *taken):
            if hasattr(builtins, name):
                raise ValueError(f"{place}: {name} is a name of Python itself")
            # "import a.b" and "import a" give the same name to the same thing.
            thing = f"import {name}" if thing.startswith("import ") else thing
            if known.setdefault(name, (thing, place))[0] != thing:
                raise ValueError(f"{place}: {name} is another thing in {known[name][1]}")


def imports(found: list[Part]) -> str:
    """What all parts import from outside, in the usual order."""
    asked = {line for part in found for line in part.libraries}
    plain = sorted(line for line in asked if line.startswith("import "))
    modules: dict[str, set[str]] = {}
    for line in asked - set(plain):
        module, name = line.removeprefix("from ").split(" import ")
        modules.setdefault(module, set()).add(name)
    named = [f"from {m} import {', '.join(sorted(modules[m]))}" for m in sorted(modules)]
    return "\n".join([*plain, *named])


def section(part: Part, root: Path) -> str:
    """The part below a line that says which it is, its docstring as a comment."""
    title = f"# --- {part.path.relative_to(root).as_posix()} "
    told = [f"# {line}".rstrip() for line in part.doc.strip().split("\n")]
    return "\n".join([title.ljust(_WIDTH, "-"), *told]) + "\n\n\n" + part.body()
