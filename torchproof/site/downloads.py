"""The files of the site that are no pages, by their place below the folder of a language."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from torchproof.doctor.build import DOCTOR
from torchproof.failures import export
from torchproof.project import DOCS, ROOT, SNIPPETS
from torchproof.site import planner, sentences
from torchproof.source import notebooks
from torchproof.start.build import START

# Programs of one file, each of which the site offers with its own address in it.
_ADDRESSED = (DOCTOR, START)


def copied() -> Iterator[tuple[str, Path]]:
    """Files as they stand: the place of each, and the folder below which it lies there too."""
    addressed = {program.place for program in _ADDRESSED}
    for folder, root in ((DOCS / "assets", DOCS), (SNIPPETS, ROOT)):
        for path in sorted(folder.rglob("*")):
            place = path.relative_to(root).as_posix()
            if path.is_file() and "__pycache__" not in path.parts and place not in addressed:
                yield place, root


def data(language: str) -> Iterator[tuple[str, str]]:
    """What the scripts of the site know of the facts; it takes seconds where facts have changed."""
    yield from planner.files()
    yield export.DATA, export.text(language)


def made(language: str, site: str) -> Iterator[tuple[str, str]]:
    """What else is written for the site: sentences of its scripts, the programs with its address.

    ``language`` is its code, ``site`` the address of the whole site, "" where that is unknown.
    """
    yield from sentences.files(language)
    for program in _ADDRESSED:
        yield program.place, program.published(site)


def notebook(path: Path, page: str) -> tuple[str, str]:
    """The notebook at ``path`` as readers get it, beside its page, which is the file ``page``."""
    return str(PurePosixPath(page).with_name(path.name)), notebooks.as_download(path)
