"""The facts about the world outside: load ``facts/*.yml`` and refuse bad ones.

``load().torch.releases`` and its like are the tables; ``lookup("torch.version")`` is a fact by
name, as pages write it: ``{{ facts.torch.version }}``.
"""

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

from torchproof.facts import names as named
from torchproof.facts.consistency import check
from torchproof.facts.schema import APART, Confidence, Python, Version
from torchproof.facts.structure import File, read_file
from torchproof.project import FACTS
from torchproof.proofs.recorder import cache

__all__ = ["Confidence", "Facts", "Python", "Version", "load", "lookup"]


class Facts(SimpleNamespace):
    """One attribute for each file, e.g. ``torch``; of it, one for each table.

    ``names``: what ``lookup`` knows, by file and name.
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
    names: Mapping[str, Mapping[str, str]]


@cache
def load(folder: Path = FACTS) -> Facts:
    """All facts. Raises PageError with file, line and reason for a bad row."""
    paths = (path for path in sorted(folder.glob("*.yml")) if path.stem not in APART)
    files = {path.stem: read_file(path) for path in paths}
    facts = Facts(**files)
    check(facts, folder)
    facts.names = {name: {} for name in files} | named.by_file(facts)
    return facts


def lookup(dotted: str, folder: Path = FACTS) -> str:
    """The fact named ``file.key`` as the text that pages show.

    Raises KeyError with the names that exist.
    """
    name, _, key = dotted.partition(".")
    # Asked for as everyone else does, so that the files are read once.
    names = (load() if folder == FACTS else load(folder)).names
    rows = names.get(name)
    if rows is None:
        raise KeyError(f"no file facts/{name}.yml; there are: {', '.join(names)}")
    if key not in rows:
        known = ", ".join(rows) or "none that a page can name"
        raise KeyError(f"facts/{name}.yml has no fact {key!r}; it has: {known}")
    return rows[key]
