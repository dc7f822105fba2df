"""``python -m torchproof.contributing`` writes the tables of CONTRIBUTING.md.

Each is made from what it tells of, and stands between ``<!-- table: kinds -->`` and
``<!-- end -->``.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from torchproof import project
from torchproof.directives import machines, registry
from torchproof.kinds import KINDS
from torchproof.kinds.attributes import ATTRIBUTES

FILE = project.ROOT / "CONTRIBUTING.md"
_TABLE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def _kinds() -> Iterable[Sequence[str]]:
    yield ("Kind", "Which fence", "How it is checked")
    for kind in KINDS:
        yield (kind.name, kind.fences, kind.checked)


def _attributes() -> Iterable[Sequence[str]]:
    yield ("Attribute", "Means", "Stands with", "Example")
    for it in ATTRIBUTES:
        kinds = [kind.name for kind in KINDS if it.name in kind.attributes]
        yield (f"`data-{it.name}`", it.means, ", ".join(kinds) or "all", it.example)


def _directives() -> Iterable[Sequence[str]]:
    yield ("Directive", "Becomes")
    for it in registry.DIRECTIVES:
        yield (f"`{it.example}`", it.becomes)


def _fields() -> Iterable[Sequence[str]]:
    yield ("Field", "What it stands for")
    for field, what in machines.FIELDS.items():
        yield (f"`{field}`", what)


TABLES: dict[str, Callable[[], Iterable[Sequence[str]]]] = {
    "kinds": _kinds,
    "attributes": _attributes,
    "directives": _directives,
    "fields": _fields,
}


def filled(text: str) -> str:
    """``text`` with its tables as they are now. Raises KeyError for one that nothing makes."""
    return _TABLE.sub(lambda match: match[1] + _markdown(TABLES[match[2]]()) + match[3], text)


def _markdown(rows: Iterable[Sequence[str]]) -> str:
    head, *body = rows
    lines = [head, ["---"] * len(head), *body]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


if __name__ == "__main__":
    FILE.write_text(filled(FILE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
