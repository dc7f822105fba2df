"""The facts about the world outside: load ``facts/*.yml`` and refuse bad ones.

``load().torch.releases`` and its like are the tables; ``lookup("torch.version")`` is a fact by
name, as pages write it: ``{{ facts.torch.version }}``.
"""

import functools
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from torchproof.facts import names as named
from torchproof.facts.consistency import check
from torchproof.facts.schema import APART, Confidence, Python, Version
from torchproof.facts.structure import File, read_file
from torchproof.project import FACTS
from torchproof.proofs import recorder

__all__ = ["Confidence", "Facts", "Python", "Version", "load", "lookup"]


class Facts(SimpleNamespace):
    """One attribute for each file, e.g. ``torch``; of it, one for each table.

    Who reads an attribute rests on its file, and is noted to. ``names``: what ``lookup`` knows.
    """

    torch: File
    wheels: File
    gpus: File
    cuda: File
    cudnn: File
    conda: File
    mirrors: File
    distributions: File
    packages: File
    uv: File
    china: File
    names: Mapping[str, named.Names]

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if isinstance(value, File):
            recorder.note([f"file:facts/{name}.yml"])
        return value


def load(folder: Path = FACTS) -> Facts:
    """All facts. Raises PageError with file, line and reason for a bad row."""
    recorder.note(_CODE)
    return _load(folder)


# All files are read at once, and held against each other; that is nobody's reason to rest on all.
@functools.cache
def _load(folder: Path) -> Facts:
    with recorder.recording(apart=True):
        paths = (path for path in sorted(folder.glob("*.yml")) if path.stem not in APART)
        files = {path.stem: read_file(path) for path in paths}
        facts = Facts(**files)
        check(facts, folder)
        facts.names = {name: named.Names({}) for name in files} | named.by_file(facts)
    return facts


load.cache_clear = _load.cache_clear
_CODE = [f"code:torchproof/facts/{path.name}" for path in Path(__file__).parent.glob("*.py")]


def lookup(dotted: str, folder: Path = FACTS) -> str:
    """The fact named ``file.key`` as the text that pages show.

    Raises KeyError with the names that exist.
    """
    name, _, key = dotted.partition(".")
    names = load(folder).names
    if name not in names:
        raise KeyError(f"no file facts/{name}.yml; there are: {', '.join(names)}")
    rows = names[name].texts
    recorder.note(names[name].things)
    if key not in rows:
        known = ", ".join(rows) or "none that a page can name"
        raise KeyError(f"facts/{name}.yml has no fact {key!r}; it has: {known}")
    return rows[key]
