"""The packages stand in the order of the way of a snippet, and CONTRIBUTING tells of them as is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from torchproof import contributing, kinds, sentences
from torchproof.checks.snippet import Kind
from torchproof.directives import registry
from torchproof.project import ROOT
from torchproof.running import met
from torchproof.targets import needs

pytestmark = pytest.mark.fast

# Each imports from those before it, and from nothing behind it.
ORDER = (
    *("errors", "project", "proofs", "anonymous", "facts", "sentences", "plan", "failures"),
    *("source", "directives", "pages", "targets", "running", "commands", "configs"),
    *("checks", "kinds", "roots", "indexes", "channels", "record", "doctor", "start"),
    "site",
    *("contributing", "manuals", "accounts", "scheduling", "slow_tests", "pytest_plugin"),
    *("watching", "__main__"),
)
# Loads the checkers, each of which registers itself.
BY_NAME = ("torchproof/commands/__init__.py",)


def modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((root / "torchproof").rglob("*.py")):
        yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def package(name: str) -> str:
    """``torchproof/pages/loading.py`` and ``torchproof.pages.loading`` are of ``pages``."""
    parts = name.removesuffix(".py").replace("/", ".").split(".")
    return parts[1] if len(parts) > 1 else ""


def imported(node: ast.AST) -> Iterator[str]:
    """The modules of the project that an import names."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.startswith("torchproof."))
    elif isinstance(node, ast.ImportFrom) and node.module == "torchproof":
        yield from (f"torchproof.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("torchproof."):
        yield node.module or ""


def against_the_order(root: Path) -> Iterator[str]:
    for path, tree in modules(root):
        here = package(path)
        for node in ast.walk(tree):
            for name in imported(node):
                if here and ORDER.index(package(name)) > ORDER.index(here):
                    yield f"{path}:{node.lineno} imports {name}, which comes after {here}"


def hidden(root: Path) -> Iterator[str]:
    """Imports of the project inside a function, and by a string."""
    for path, tree in modules(root):
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(function):
                if any(imported(node)):
                    yield f"{path}:{node.lineno} imports inside {function.name}"
        for node in ast.walk(tree):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in ("import_module", "importlib.import_module", "__import__"):
                words = ast.unparse(node.args[0])
                if path not in BY_NAME and ("torchproof" in words or "__name__" in words):
                    yield f"{path}:{node.lineno} imports {words} by a string"


def test_every_module_has_its_place_in_the_order() -> None:
    there = {package(path) for path, _ in modules(ROOT)} - {"", "__init__"}
    assert there == set(ORDER)


def test_no_import_goes_against_the_order() -> None:
    assert list(against_the_order(ROOT)) == []


def test_no_import_is_hidden() -> None:
    assert list(hidden(ROOT)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from torchproof.record import badges", "which comes after pages"),
        ("from torchproof import site", "which comes after pages"),
        ("def f():\n    from torchproof import errors", "imports inside f"),
        ("import importlib\nimportlib.import_module('torchproof.site')", "by a string"),
    ],
)
def test_an_import_that_is_wrong_is_named(tmp_path: Path, text: str, told: str) -> None:
    folder = tmp_path / "torchproof" / "pages"
    folder.mkdir(parents=True)
    (folder / "outline.py").write_text(text)
    (found,) = [*against_the_order(tmp_path), *hidden(tmp_path)]
    assert found.startswith("torchproof/pages/outline.py:")
    assert told in found


def test_the_tables_of_contributing_are_those_of_the_code() -> None:
    text = contributing.FILE.read_text(encoding="utf-8")
    assert contributing.filled(text) == text, "run python -m torchproof.contributing"
    for name in contributing.TABLES:
        assert f"<!-- table: {name} -->" in text


def test_every_need_can_be_asked() -> None:
    assert tuple(met.CHECKS) == needs.NAMES
    assert set(needs.FORMS) <= set(needs.NAMES)


def test_kinds_and_directives_have_names_of_their_own() -> None:
    names = [kind.name for kind in kinds.KINDS]
    assert len(names) == len(set(names))
    written = [(it.form, it.name) for it in registry.DIRECTIVES]
    assert len(written) == len(set(written))


@pytest.mark.parametrize("kind", [kind for kind in kinds.KINDS if kind.speaks], ids=str)
def test_the_record_of_all_snippets_can_name_a_kind(kind: Kind) -> None:
    assert f"kinds.{kind}" in sentences.load(sentences.FIRST)


# What they ask is the machine, or how a file stands now; one only hears of files.
OF_THE_MACHINE = (
    *("proofs/", "running/this_machine.py", "running/sandbox.py", "running/datasets.py"),
    *("running/fingerprint.py", "pages/recorded.py", "checks/judge.py", "facts/__init__.py"),
    "roots/entering.py",
)


def test_no_cache_hides_what_a_value_is_made_of() -> None:
    """functools.cache gives a value again and says nothing of the files that it was made of."""
    doctor = "doctor/"  # a file of its own, which knows nothing of this package
    for path, tree in modules(ROOT):
        inside = path.removeprefix("torchproof/")
        if inside.startswith((doctor, *OF_THE_MACHINE)):
            continue
        for node in ast.walk(tree):
            hides = isinstance(node, ast.ImportFrom) and node.module == "functools"
            names = {f"functools.{alias.name}" for alias in node.names} if hides else set()
            if isinstance(node, ast.Attribute):
                names = {ast.unparse(node)}
            hidden_by = names & {"functools.cache", "functools.lru_cache"}
            assert not hidden_by, f"{path}:{node.lineno}: take cache of proofs.recorder"
