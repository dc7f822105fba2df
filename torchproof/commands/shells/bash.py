"""bash and sh."""

import re

from torchproof.commands.shells import Command, SyntaxFault, first_fault, parser, text_of

_WORDS = {
    "word",
    "string",
    "raw_string",
    "ansi_c_string",
    "translated_string",
    "concatenation",
    "number",
    "simple_expansion",
    "expansion",
    "arithmetic_expansion",
    "command_substitution",
    "process_substitution",
    "brace_expression",
    "variable_name",
    "special_variable_name",
    "regex",
    "test_operator",
    "==",
    "=~",
    "$",
}
_REDIRECTS = {"file_redirect", "heredoc_redirect", "herestring_redirect"}


def parse(source: str) -> list[Command]:
    """The simple commands in the order of the text, those inside substitutions included.

    Raises SyntaxFault.
    """
    text = source.encode() + b"\n"
    root = parser("tree_sitter_bash").parse(text).root_node
    fault = first_fault(root)
    if fault is not None:
        raise SyntaxFault(fault.start_point[0], _describe(fault, text))
    commands: list[Command] = []
    _Walker(text, commands).visit(root)
    return sorted(commands, key=lambda command: command.line)


def _describe(fault, source: bytes) -> str:
    if fault.is_missing:
        return f"bash expects {fault.type!r} here"
    found = text_of(fault, source).strip().splitlines() or [""]
    return f"this is not bash: {found[0]!r}"


def unquote(text: str) -> str:
    """The text of a word as the shell passes it on, expansions left as they are written."""
    pieces = re.findall(
        r"""\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^'"\\]+|["']""", text, re.DOTALL
    )
    return "".join(_unquote_piece(piece) for piece in pieces)


def _unquote_piece(piece: str) -> str:
    if piece.startswith("$'"):
        return piece[2:-1].replace("\\n", "\n").replace("\\t", "\t").replace("\\'", "'")
    if piece.startswith("'") and len(piece) > 1:
        return piece[1:-1]
    if piece.startswith('"') and len(piece) > 1:
        return re.sub(r'\\([$`"\\])', r"\1", piece[1:-1].replace("\\\n", ""))
    if piece.startswith("\\"):
        return "" if piece == "\\\n" else piece[1:]
    return piece


class _Walker:
    def __init__(self, source: bytes, commands: list[Command]) -> None:
        self.source = source
        self.commands = commands

    def visit(self, node, redirects=(), piped=False) -> None:
        """Collect the commands under a node; those of a group share its redirects and pipe."""
        kind = node.type
        if kind == "function_definition":
            raise SyntaxFault(
                node.start_point[0],
                "a function in a shell fence",
                "a reader types commands; put more than that into a script under snippets/",
            )
        if kind == "command":
            self._command(node, redirects, piped)
        elif kind in ("declaration_command", "unset_command", "test_command"):
            self._builtin(node, redirects, piped)
        elif kind in ("variable_assignment", "variable_assignments"):
            self._assignment(node)
        elif kind == "redirected_statement":
            self._redirected(node, redirects, piped)
        elif kind == "pipeline":
            for place, child in enumerate(c for c in node.children if c.is_named):
                self.visit(child, redirects, piped or place > 0)
        else:
            for child in node.children:
                self.visit(child, redirects if child.is_named else (), piped)

    def _redirected(self, node, redirects, piped) -> None:
        own = [child for child in node.children if child.type in _REDIRECTS]
        heredocs = [redirect for redirect in own if redirect.type == "heredoc_redirect"]
        for heredoc in heredocs:
            own += [child for child in heredoc.children if child.type in _REDIRECTS]
        for child in node.children:
            if child.type not in _REDIRECTS:
                self.visit(child, (*redirects, *own), piped)
        for redirect in own:
            if redirect in heredocs:
                self._rest_of_line(redirect)
            else:
                self._substitutions(redirect)

    def _rest_of_line(self, heredoc) -> None:
        """``cat <<EOF | python``: the grammar hangs what follows on the line into the node."""
        for child in heredoc.children:
            if child.type in _WORDS:
                raise SyntaxFault(
                    child.start_point[0],
                    f"an argument after the here-document: {text_of(child, self.source)!r}",
                    "write all arguments before <<",
                )
            if child.type == "heredoc_body":
                self._substitutions(child)
            elif child.is_named and child.type not in (*_REDIRECTS, "heredoc_start", "heredoc_end"):
                self.visit(child, (), child.type == "pipeline")

    def _command(self, node, redirects, piped) -> None:
        words, assignments, own = [], [], list(redirects)
        for child in node.children:
            if child.type == "variable_assignment":
                assignments.append(self._pair(child))
            elif child.type in _REDIRECTS:
                own.append(child)
            elif child.type == "command_name" or child.type in _WORDS:
                words.append(child)
        self._add(node, words, assignments, own, piped)

    def _builtin(self, node, redirects, piped) -> None:
        """export, declare, unset, [ and [[: commands by another name in the grammar."""
        name = node.children[0]
        inner = (
            [c for c in _leaves(node) if c.type != name.type]
            if name.type[0] == "["
            else [
                c for c in node.children[1:] if c.type in _WORDS or c.type == "variable_assignment"
            ]
        )
        assignments = [self._pair(c) for c in inner if c.type == "variable_assignment"]
        self._add(node, [name, *inner], assignments, list(redirects), piped)

    def _assignment(self, node) -> None:
        own = [node] if node.type == "variable_assignment" else node.children
        pairs = [self._pair(child) for child in own if child.type == "variable_assignment"]
        self._add(node, [], pairs, [], False)

    def _pair(self, node) -> tuple[str, str]:
        name, _, value = text_of(node, self.source).partition("=")
        return name.removesuffix("+"), unquote(value)

    def _add(self, node, words, assignments, redirects, piped) -> None:
        stdin, stdin_line = self._stdin(redirects)
        self.commands.append(
            Command(
                words=tuple(unquote(text_of(word, self.source)) for word in words),
                assignments=tuple(assignments),
                line=(words[0] if words else node).start_point[0],
                text=text_of(node, self.source),
                redirects=tuple(self._redirect_text(redirect) for redirect in redirects),
                word_lines=tuple(word.start_point[0] for word in words),
                stdin=stdin,
                stdin_line=stdin_line,
                piped=piped,
            )
        )
        for child in node.children:
            self._substitutions(child)

    def _redirect_text(self, node) -> str:
        if node.type == "heredoc_redirect":  # its node goes on to the end of the text
            return "".join(text_of(child, self.source) for child in node.children[:2])
        return text_of(node, self.source)

    def _stdin(self, redirects) -> tuple[str | None, int]:
        for redirect in redirects:
            if redirect.type == "heredoc_redirect":
                for child in redirect.children:
                    if child.type == "heredoc_body":
                        return text_of(child, self.source), child.start_point[0]
                return "", redirect.start_point[0] + 1
            if redirect.type == "herestring_redirect":
                word = redirect.children[-1]
                return unquote(text_of(word, self.source)), word.start_point[0]
        return None, 0

    def _substitutions(self, node) -> None:
        """Commands inside ``$(...)``, backquotes and ``<(...)`` of a word."""
        if node.type in ("command_substitution", "process_substitution"):
            for child in node.children:
                self.visit(child)
            return
        for child in node.children:
            self._substitutions(child)


def _leaves(node):
    if node.type in _WORDS or not node.children:
        yield node
        return
    for child in node.children:
        yield from _leaves(child)
