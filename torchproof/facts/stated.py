"""Whether PyPI has the packages beside torch that rows state with a version.

That the metadata of torch asks for them is ``refresh``'s; here they are asked for themselves: a
number that no file bears is a slip of a row, also where no wheel of PyPI names it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from packaging.specifiers import SpecifierSet
from packaging.utils import InvalidWheelFilename, parse_wheel_filename

from torchproof.facts import Facts
from torchproof.facts.refresh import Index
from torchproof.facts.schema import Row, Version, cuda_of

# Since then the wheels take cuDNN and its like from packages; before, they held them.
_IN_PACKAGES = Version("2.0")


@dataclass(frozen=True)
class Stated:
    """A row's claim that the index has a package in a version: ``==9.26.0.51``, ``~=3.9.0``."""

    row: Row
    package: str
    clause: str


def stated(loaded: Facts) -> Iterator[Stated]:
    """What the rows state of packages that have no rows of their own."""
    for release in loaded.torch.releases:
        if release.triton:
            yield Stated(release, "triton", release.triton)
        if release.cuda_toolkit:
            yield Stated(release, "cuda-toolkit", f"=={release.cuda_toolkit}")
        variant = release.pypi["linux_x86_64"]
        if variant == "cpu" or release.version < _IN_PACKAGES:
            continue
        major = cuda_of(variant)[0]
        for name, version in (("cudnn", release.cudnn), ("nccl", release.nccl)):
            if version:
                yield Stated(release, f"nvidia-{name}-cu{major}", f"=={version}")
    for build in loaded.cudnn.builds:
        if max(build.torch) >= _IN_PACKAGES:
            yield Stated(build, f"nvidia-cudnn-cu{build.cuda[0]}", f"=={build.cudnn}")
    for toolkit in loaded.cuda.toolkits:
        if "pypi" in toolkit.sources:
            yield Stated(toolkit, "cuda-toolkit", f"=={toolkit.cuda}")


def missing(rows: Iterable[Stated], index: Index) -> Iterator[str]:
    """The claims that the index does not bear out, a line each with file and row.

    Raises Unreachable where it does not answer.
    """
    there: dict[str, list[str]] = {}
    for one in rows:
        if one.package not in there:
            there[one.package] = list(_versions(one.package, index))
        if not any(SpecifierSet(one.clause).filter(there[one.package])):
            yield f"{one.row.origin}: {one.package} {one.clause}: nothing on the index fits"


def _versions(package: str, index: Index) -> Iterator[str]:
    for wheel in index.wheels(package):
        try:
            yield str(parse_wheel_filename(wheel.filename)[1])
        except InvalidWheelFilename:
            continue
