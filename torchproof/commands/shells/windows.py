"""What the grammars of PowerShell and cmd need in common.

Both grammars stumble over words that the shells accept (``--index-url=...`` in PowerShell,
``.venv\\Scripts\\activate`` in cmd). Such words are masked by letters of the same length for the
grammar; the text of the words is then read from the source at the same bytes.
"""

import re

from torchproof.commands.shells import SyntaxFault, first_fault, parser, text_of


def tree(module: str, shell: str, source: bytes, word: bytes, replace):
    """The root of the syntax tree of ``source`` with the words that match masked.

    ``replace`` gives the mask of a word, of the same length. Raises SyntaxFault.
    """
    tokens = re.compile(rb"\"[^\"]*\"|'[^']*'|(?m:^|(?<=[\s(@]))(?P<word>" + word + rb")")

    def mask(match: re.Match[bytes]) -> bytes:
        return replace(match["word"]) if match["word"] else match[0]

    root = parser(module).parse(tokens.sub(mask, source)).root_node
    fault = first_fault(root)
    if fault is not None:
        found = text_of(fault, source).strip().splitlines() or [""]
        line = fault.start_point[0]
        raise SyntaxFault(line, f"this is not {shell}: {found[0]!r}")
    return root


def words(nodes, source: bytes) -> list[tuple[str, int]]:
    """Text and line of each word; nodes that touch each other are one word."""
    spans: list[list[int]] = []
    for node in nodes:
        if spans and spans[-1][1] == node.start_byte:
            spans[-1][1] = node.end_byte
        elif node.end_byte > node.start_byte:
            spans.append([node.start_byte, node.end_byte, node.start_point[0]])
    return [(source[start:end].decode(), line) for start, end, line in spans]
