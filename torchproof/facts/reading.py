"""A file of facts as rows that know their line: every scalar is text, so 3.10 stays 3.10."""

from pathlib import Path
from typing import Any

import yaml

from torchproof.errors import Origin, PageError

# libyaml where PyYAML was built with it (every wheel on PyPI is); the same result without, slower.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Row(dict[str, Any]):
    """A mapping of a file, with the line of the mapping and of each of its keys."""

    origin: Origin
    lines: dict[str, int]

    def at(self, key: str) -> Origin:
        """Where the key stands; where the row begins, if it lacks the key."""
        return Origin(self.origin.path, self.lines.get(key, self.origin.line))


def read(path: Path, name: str) -> Row:
    """The mapping in a file; ``name`` is what errors call the file.

    Raises PageError for text that is no YAML, no mapping, or has a key twice.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or error
        line = mark.line + 1 if mark else 1
        raise PageError(Origin(name, line), f"no valid YAML: {problem}") from None
    made = _build(node, name) if node is not None else None
    if not isinstance(made, Row):
        raise PageError(Origin(name, 1), "a file of facts is a mapping of names to values")
    return made


def _build(node: yaml.Node, name: str) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, name) for item in node.value]
    row = Row()
    row.origin = Origin(name, node.start_mark.line + 1)
    row.lines = {}
    for key_node, value in node.value:
        key = _build(key_node, name)
        line = key_node.start_mark.line + 1
        if key in row:
            raise PageError(Origin(name, line), f"the key {key!r} stands twice in one mapping")
        row[key] = _build(value, name)
        row.lines[key] = line
    return row
