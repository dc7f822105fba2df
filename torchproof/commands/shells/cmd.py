"""cmd, the Windows command prompt."""

import re

from torchproof.commands.shells import Command, SyntaxFault, text_of
from torchproof.commands.shells.windows import tree, words

_PATH = rb"[^\s\"&|<>()^%@]*\\[^\s\"&|<>()^%]*"
_ARGUMENTS = {"argument_list"}


def parse(source: str) -> list[Command]:
    """The simple commands in the order of the text. Raises SyntaxFault."""
    text = source.encode() + b"\n"
    _refuse_foreign(source)
    root = tree("tree_sitter_batch", "cmd", text, _PATH, lambda w: re.sub(rb"[\\.:]", b"_", w))
    commands: list[Command] = []
    _visit(root, text, commands, (), False)
    return commands


def _refuse_foreign(source: str) -> None:
    for number, line in enumerate(source.split("\n")):
        if re.search(r"\s\\\s*$", line):
            raise SyntaxFault(
                number,
                "a backslash does not continue a line in cmd",
                "end the line with ^, or write the command on one line",
            )
        if re.search(r"\s#\s", line):
            raise SyntaxFault(
                number, "cmd has no comments with #", "write the remark on its own line after rem"
            )
        if re.search(r"(^|\s)'", line) and not re.match(r"\s*(rem\s|::)", line, re.IGNORECASE):
            raise SyntaxFault(
                number,
                "cmd does not take single quotes for quotes",
                'put double quotes (") around the argument',
            )


def _visit(node, source: bytes, commands: list[Command], redirects, piped: bool) -> None:
    if node.type == "variable_assignment":
        commands.append(_assignment(node, source))
    elif node.type == "call_stmt" or node.type == "cmd":
        commands.append(_command(node, source, redirects, piped))
    elif node.type == "redirect_stmt":
        own = [text_of(child, source) for child in node.children if child.type == "redirection"]
        for child in node.children:
            _visit(child, source, commands, (*redirects, *own), piped)
    else:
        for place, child in enumerate(c for c in node.children if c.is_named):
            after_pipe = piped or (node.type == "pipe_stmt" and place > 0)
            _visit(child, source, commands, redirects, after_pipe)


def _command(node, source: bytes, redirects, piped: bool) -> Command:
    parts = []
    for child in node.children:
        parts += child.children if child.type in _ARGUMENTS else [child]
    found = words([part for part in parts if part.type != "call"], source)
    texts = [(text.strip(), line) for text, line in found]
    return Command(
        words=tuple(unquote(text) for text, _ in texts),
        assignments=(),
        line=node.start_point[0],
        text=text_of(node, source),
        redirects=tuple(redirects),
        word_lines=tuple(line for _, line in texts),
        piped=piped,
    )


def _assignment(node, source: bytes) -> Command:
    text = text_of(node, source)
    body = re.sub(r"^\s*@?set\s+(/[apAP]\s+)?", "", text, flags=re.IGNORECASE)
    name, _, value = unquote(body.strip()).partition("=")
    line = node.start_point[0]
    return Command(("set", body.strip()), ((name, value),), line, text, word_lines=(line, line))


def unquote(text: str) -> str:
    """The word without the double quotes, which are the only ones cmd has."""
    return text.replace('"', "")
