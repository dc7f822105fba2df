"""Programs are complete by themselves, so some repeat a function: these copies stay alike."""

import ast

import pytest
from programs import SNIPPETS

pytestmark = pytest.mark.fast


def bodies(function: str) -> dict[str, str]:
    """By program: the function without its docstring, as Python reads it."""
    found = {}
    for path in SNIPPETS.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name == function:
                if ast.get_docstring(node):
                    del node.body[0]
                found[path.stem] = ast.dump(node)
    return found


@pytest.mark.parametrize(
    ("function", "programs"),
    [
        (
            "find_device",
            "cifar10 first_network language_model linear_regression mnist_cnn resume",
        ),
        ("save", "cifar10 first_network linear_regression mnist_cnn"),
        ("ladder", "ladder tuned_line tuned_text"),
    ],
)
def test_copies_of_a_function_stay_alike(function: str, programs: str) -> None:
    found = bodies(function)
    copies = {found[name]: name for name in programs.split()}
    assert len(copies) == 1, f"{function} differs: one of each kind is in {[*copies.values()]}"
