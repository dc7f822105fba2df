"""Programs whose manual page says more than their ``--help``: the page itself is read.

A page is found as ``man`` finds it, below the folders of ``MANPATH``; what formats it is not
needed.
"""

import gzip
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from attrs import frozen

from torchproof.manuals import Kind, Listed, Manual, gnu

_FOLDERS = "/usr/local/share/man:/usr/share/man"
# What groff writes for these: a font, a hyphen, nothing, and what is named.
_ESCAPES = re.compile(r"\\(?:f(?:\(..|\[\w*\]|.)|[&/,%]|\((?P<named>..)|(?P<plain>[- e]))")
# A whole line in bold, and in italics what stands for a value.
_MACRO = re.compile(r"^\.[BIR]+ +")
_VALUE = re.compile(r"\\fI *([\w-]+)")
_NAMED = {"aq": "'", "dq": '"', "ti": "~", "ha": "^", "rs": "\\", "hy": "-"}


def path(page: str) -> Path:
    """The file of a page, ``sbatch.1``. Raises FileNotFoundError where it is not installed."""
    section = page.rpartition(".")[2]
    for folder in os.environ.get("MANPATH", _FOLDERS).split(":"):
        found = Path(folder, f"man{section}", f"{page}.gz")
        if found.exists():
            return found
    raise FileNotFoundError(f"there is no manual page {page}")


def _plain(text: str) -> str:
    """A line without what sets it in bold or italics."""

    def written(found: re.Match[str]) -> str:
        if found["named"]:
            return _NAMED.get(found["named"], "?")
        return {None: "", "-": "-", " ": " ", "e": "\\"}[found["plain"]]

    return _ESCAPES.sub(written, text)


def headings(source: str) -> Iterator[str]:
    """What stands before the paragraphs that are set in: a line after ``.TP`` each."""
    for heading in re.findall(r"^\.TP.*\n(?:\.TQ\n)?(.*)$", source, re.MULTILINE):
        yield _plain(_VALUE.sub(r"<\1>", _MACRO.sub("", heading))).replace(" ,", ",")


def options(source: str, letters: Kind = "flags") -> dict[str, Kind]:
    """The options of a page. letters: as of :func:`torchproof.manuals.gnu.options`."""
    return gnu.options("".join(f" {line}\n" for line in headings(source)), letters)


def _dkms(source: str) -> dict[str, Kind]:
    """Some values are plain words: ``-j number``."""
    return options(
        re.sub(r"^(\.B \\-.*) (?:number|path/to/place)$", r"\1 <it>", source, flags=re.MULTILINE)
    )


@frozen
class Pages:
    """Programs with a page each, which come as one package.

    pages: by command. number: what prints the version. more: what a page leaves out, by command.
    """

    pages: Mapping[str, str]
    number: Sequence[str]
    read: Callable[[str], dict[str, Kind]] = options
    more: Mapping[str, Mapping[str, Kind]] = {}


PAGES: Mapping[str, Pages] = {
    "dkms": Pages(
        {"dkms": "dkms.8"},
        gnu.packaged("dkms"),
        read=_dkms,
        # What the scripts take besides, here and below.
        more={
            "dkms": {
                **dict.fromkeys(("-a", "--arch", "--kernelver", "--module"), "valued"),
                **dict.fromkeys(("--debug", "--no-clean-kernel", "--no-initrd"), "flags"),
                **dict.fromkeys(("--no-prepare-kernel", "--symlink-modules"), "flags"),
            }
        },
    ),
    "dnf": Pages(
        {"dnf": "dnf4.8"},
        gnu.packaged("dnf"),
        more={"dnf": {"--with-optional": "flags"}},  # of group, in its text alone
    ),
    "initramfs-tools": Pages(
        {"update-initramfs": "update-initramfs.8"},
        gnu.packaged("initramfs-tools"),
        more={"update-initramfs": {"-t": "flags"}},
    ),
    "slurm": Pages(
        {name: f"{name}.1" for name in ("sbatch", "scancel", "squeue", "srun")},
        ("sbatch", "--version"),
        read=partial(options, letters="attached"),
        # What the programs take all the same; the second line is in the help.
        more={
            "srun": {"--accel-bind": "valued"},
            "squeue": dict.fromkeys(("--helpFormat", "--helpformat", "--helpstate"), "flags"),
        },
    ),
}


def manual(name: str) -> Manual:
    """The rows of a package whose pages are installed. Raises ValueError where one lists none."""
    package = PAGES[name]
    version = re.search(r"\d+(?:\.\d+)*", gnu.ask(*package.number))[0]
    rows = []
    for command, page in package.pages.items():
        found = package.read(gzip.decompress(path(page).read_bytes()).decode())
        if not found:
            raise ValueError(f"{page} lists no option")
        found |= package.more.get(command, {})
        rows.append(Listed("all" if command == name else command, version, found))
    what = ", ".join(package.pages.values())
    return Manual(f"{what} of {name} {version}", "its manual pages", rows)


def readers() -> Mapping[str, Callable[[], Manual]]:
    """What writes each of the files, by the name of the package."""
    return {name: partial(manual, name) for name in PAGES}
