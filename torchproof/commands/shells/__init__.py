"""Shell text to simple commands, one module a shell, each with the grammar of that shell.

The grammars (tree-sitter) have compiled parts that not every machine has: they are imported when
the first fence is parsed, not when the package is.
"""

import importlib
from dataclasses import dataclass

from torchproof.proofs.recorder import cache


class GrammarMissing(ImportError):
    """A check needs a package that is not installed here."""

    def __init__(self, package: str, purpose: str) -> None:
        self.package = package
        mend = f"pip install {package}"
        super().__init__(f"{purpose} needs the package {package!r}, not installed here: {mend}")


@dataclass(frozen=True)
class Command:
    """One simple command of a fence.

    ``words`` are the arguments with the quotes removed; expansions stay verbatim (``$HOME``,
    ``$(uname -r)``). ``word_lines`` has the 0-based line of each word. A command without words
    is a mere assignment. ``stdin`` is the text of a here-document or here-string.
    """

    words: tuple[str, ...]
    assignments: tuple[tuple[str, str], ...]
    line: int
    text: str
    redirects: tuple[str, ...] = ()
    word_lines: tuple[int, ...] = ()
    stdin: str | None = None
    stdin_line: int = 0
    piped: bool = False

    @property
    def has_input(self) -> bool:
        """Whether its standard input is something else than the keyboard."""
        return (
            self.piped or self.stdin is not None or any(r.startswith("<") for r in self.redirects)
        )

    def line_of(self, word: str) -> int:
        """The 0-based line of the first argument that is ``word`` or begins with it."""
        for text, line in zip(self.words, self.word_lines, strict=False):
            if text.startswith(word):
                return line
        return self.line


class SyntaxFault(Exception):
    """The text is not of the shell's grammar; ``line`` counts from 0."""

    def __init__(self, line: int, problem: str, mend: str = "") -> None:
        self.line = line
        self.problem = problem
        self.mend = mend
        super().__init__(problem)


@cache
def parser(module: str):
    """A tree-sitter parser for the grammar package ``module``. Raises GrammarMissing."""
    package = module.replace("_", "-")
    try:
        tree_sitter = importlib.import_module("tree_sitter")
    except ImportError:
        raise GrammarMissing("tree-sitter", "parsing a shell fence") from None
    try:
        grammar = importlib.import_module(module)
    except ImportError:
        raise GrammarMissing(package, "parsing a shell fence") from None
    return tree_sitter.Parser(tree_sitter.Language(grammar.language()))


def first_fault(node):
    """The first node, in the order of the text, where the grammar gave up; None without one."""
    if node.type == "ERROR" or node.is_missing:
        return node
    for child in node.children:
        if child.has_error or child.is_missing:
            return first_fault(child)
    return node if node.has_error else None


def text_of(node, source: bytes) -> str:
    """The source text of a node; the tree may have been made from a masked copy of the source."""
    return source[node.start_byte : node.end_byte].decode()
