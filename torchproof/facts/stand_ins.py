"""Packages that stand in for those of a channel: as far as a source states them, and no more.

``facts/stand-ins/`` has a file for each tool whose commands are solved against it. Read apart from
the other facts: what a stand-in lacks says nothing of what exists.
"""

from attrs import frozen

from torchproof import project
from torchproof.errors import PageError
from torchproof.facts.schema import Row
from torchproof.facts.structure import File, read_file
from torchproof.proofs.recorder import cache

FILE = project.FACTS / "stand-ins" / "conda.yml"


@frozen(kw_only=True)
class CondaPackage(Row):
    """Builds of a package that differ in version and Python alone.

    In ``build`` and ``depends``, "{python}" stands for each of ``pythons``: "312". In ``depends``
    and ``constrains``, "{version}" and "{major}" stand for each version. ``features``: what keeps
    conda from taking the build where it may take another.
    """

    channel: str
    package: str
    versions: tuple[str, ...]
    subdirs: tuple[str, ...]
    number: int = 0
    build: str = "0"
    pythons: tuple[str, ...] = ()
    depends: tuple[str, ...] = ()
    constrains: tuple[str, ...] = ()
    features: tuple[str, ...] = ()


@cache
def conda() -> File:
    """The packages of conda's channels. Raises PageError with file, line and reason."""
    name = FILE.relative_to(project.ROOT).as_posix()
    file = read_file(FILE, {"packages": CondaPackage}, name)
    for row in file.packages:
        if gone := set(row.sources) - set(file.sources):
            raise PageError(row.origin, f"sources: there is no {', '.join(sorted(gone))}")
    return file
