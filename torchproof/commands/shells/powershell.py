"""PowerShell: what both Windows PowerShell 5.1 (part of Windows) and PowerShell 7 accept."""

import re

from torchproof.commands.shells import Command, SyntaxFault, text_of
from torchproof.commands.shells.windows import tree, words

# Arguments of programs that begin with a dash: --name=value, -V:3.12, -3.12, -0p.
_DASHED = rb"-{1,2}(?:\w[\w.-]*[=:](?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"'|;&<>(){}])*|\d[\w.]*)"
# Bare words in a list: Name, DriverVersion.
_LIST = rb"[A-Za-z_][\w*]*(?:[ ]?,[ ]*[A-Za-z_][\w*]*)+(?=\s|[|;)}])"


def parse(source: str) -> list[Command]:
    """The simple commands in the order of the text. Raises SyntaxFault."""
    text = source.encode() + b"\n"
    _refuse_foreign(source)
    root = tree("tree_sitter_powershell", "PowerShell", text, _DASHED + b"|" + _LIST, _mask)
    commands: list[Command] = []
    _visit(root, text, commands, piped=False)
    return commands


def _mask(word: bytes) -> bytes:
    dashes = len(word) - len(word.lstrip(b"-"))
    return b"-" * dashes + b"a" * (len(word) - dashes)


def _refuse_foreign(source: str) -> None:
    for number, line in enumerate(source.split("\n")):
        if re.search(r"\s\\\s*$", line):
            raise SyntaxFault(
                number,
                "a backslash does not continue a line in PowerShell",
                "end the line with a backtick (`), or write the command on one line",
            )
        unquoted = re.search(r"\s--?[\w-]+=[^\s\"',]*,", line)
        if unquoted:
            raise SyntaxFault(
                number,
                f"PowerShell takes an unquoted comma as a list: {unquoted[0].strip()}",
                "put double quotes around the whole argument",
            )


def _visit(node, source: bytes, commands: list[Command], piped: bool) -> None:
    kind = node.type
    if kind == "pipeline_chain_tail":
        raise SyntaxFault(
            node.start_point[0],
            f"Windows PowerShell 5.1 does not know {text_of(node, source)!r}",
            "write the two commands on two lines",
        )
    if kind == "function_statement":
        raise SyntaxFault(node.start_point[0], "a function in a shell fence", "write commands")
    if kind == "command":
        commands.append(_command(node, source, piped))
        for child in node.children:
            if child.type == "command_elements":
                _visit(child, source, commands, False)
        return
    if kind == "assignment_expression":
        commands.append(_assignment(node, source))
    elif kind == "pipeline_chain" and _is_expression(node):
        commands.append(_expression(node, source))
    after_pipe = piped
    for child in node.children:
        if kind == "assignment_expression" and _is_value(child):
            continue
        _visit(child, source, commands, after_pipe)
        after_pipe = after_pipe or child.type == "|"


def _is_expression(node) -> bool:
    """Whether a statement is a value to print, as ``$env:Path`` is; its parts hold no command."""
    statement = node.parent is not None and node.parent.parent is not None
    in_list = statement and node.parent.parent.type in ("statement_list", "program")
    return bool(in_list) and not any(child.type == "command" for child in node.children)


def _is_value(node) -> bool:
    """The right side of an assignment that holds no command."""
    return node.type == "pipeline" and not _holds_command(node)


def _holds_command(node) -> bool:
    return node.type == "command" or any(_holds_command(child) for child in node.children)


def _command(node, source: bytes, piped: bool) -> Command:
    parts, redirects = [], []
    for child in node.children:
        if child.type in ("command_name", "command_name_expr"):
            parts.append(child)
        elif child.type == "command_elements":
            for element in child.children:
                if element.type == "redirection":
                    redirects.append(text_of(element, source))
                elif element.type != "command_argument_sep":
                    parts.append(element)
    found = words(parts, source)
    return Command(
        words=tuple(unquote(text) for text, _ in found),
        assignments=(),
        line=node.start_point[0],
        text=text_of(node, source),
        redirects=tuple(redirects),
        word_lines=tuple(line for _, line in found),
        piped=piped,
    )


def _assignment(node, source: bytes) -> Command:
    name, _, value = text_of(node, source).partition("=")
    pair = (name.strip().rstrip("+").strip(), unquote(value.strip()))
    return Command((), (pair,), node.start_point[0], text_of(node, source))


def _expression(node, source: bytes) -> Command:
    text = text_of(node, source).strip()
    line = node.start_point[0]
    return Command((text,), (), line, text, word_lines=(line,))


def unquote(text: str) -> str:
    """The word without its quotes; ``'`` is doubled, ``"`` is written with a backtick inside."""
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"`(.)", r"\1", text[1:-1]).replace('""', '"')
    return re.sub(r"=([\"'])(.*)\1$", r"=\2", text)
