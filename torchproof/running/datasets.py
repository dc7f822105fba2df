"""Data sets for the checks, laid where torchvision looks for them: real, downloaded, or a stand-in.

A page that names a data set gets ``data/`` in its working directory, so that a program with
``datasets.MNIST("data", download=True)`` finds its files and runs unchanged, network or not.
"""

import contextlib
import functools
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from torchproof.proofs import recorder
from torchproof.running import made_up_data, sandbox

# Where data came from, as records say it. OTHER: files whose sums are not the published ones.
REAL, OTHER, STAND_IN, DOWNLOAD = "real", "not the published files", "stand-in", "download"


@dataclass(frozen=True)
class Dataset:
    """A data set as torchvision stores it: a folder, and the MD5 of each file in it."""

    torchvision: str  # the class of torchvision.datasets
    folder: str  # under the root
    files: dict[str, str]
    make: Callable[[Path], None]  # write stand-in files into a folder


# The sums of MNIST are those of the original files, unpacked; those of CIFAR-10 are in
# torchvision/datasets/cifar.py (0.29).
KNOWN = {
    "mnist": Dataset(
        "MNIST",
        "MNIST/raw",
        {
            "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
            "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
            "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
            "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
        },
        made_up_data.write_mnist,
    ),
    "cifar10": Dataset(
        "CIFAR10",
        "cifar-10-batches-py",
        {
            "data_batch_1": "c99cafc152244af753f735de768cd75f",
            "data_batch_2": "d4bba439e000b95fd0a9bffe97cbabec",
            "data_batch_3": "54ebc095f3ab1f0389bbae665268c751",
            "data_batch_4": "634d18415352ddfa80567beed471001a",
            "data_batch_5": "482c414d41f54cd18b22e5b47cb7c3cb",
            "test_batch": "40351d587109b95175f43aff81a1287e",
            "batches.meta": "5ff9c542aee3614f3951f8cda6e48888",
        },
        made_up_data.write_cifar10,
    ),
}


class Missing(Exception):
    """A data set that cannot be had, and why."""


def prepare(name: str, into: Path, network: bool = False) -> str:
    """Lay the data set ``name`` into the folder ``into``; return where it came from.

    The files are links: nothing is copied, and what a program writes beside them is thrown away
    with its working directory. Windows needs the right to make links (developer mode); without it
    the files are copied.

    In this order: the folder named by ``TORCHPROOF_DATA``, whatever its files hold, torchvision's
    download (kept in the user's cache), which needs ``network`` the first time, data made up in the
    same format.

    Raises Missing for a data set that nobody knows, or a ``TORCHPROOF_DATA`` that is no folder.
    """
    if name not in KNOWN:
        raise Missing(f"unknown data set {name!r}; there are: {', '.join(KNOWN)}")
    dataset = KNOWN[name]
    source, origin = _find(dataset, network)
    target = into / dataset.folder
    target.mkdir(parents=True, exist_ok=True)
    for file in dataset.files:
        recorder.note_data(source / file)
        _link((source / file).resolve(), target / file)
    return origin


def other_sums(into: Path) -> dict[str, str]:
    """MD5 by file name of the CIFAR-10 files in ``into`` that are not the published ones.

    torchvision refuses those, of this data set alone; stand-in data are such files too. A child
    that is to read them has to expect these sums instead.
    """
    dataset = KNOWN["cifar10"]
    folder = into / dataset.folder
    return _other_sums(dataset, folder) if folder.exists() else {}


def _find(dataset: Dataset, network: bool) -> tuple[Path, str]:
    named = os.environ.get("TORCHPROOF_DATA")
    if named:
        if not Path(named).is_dir():
            raise Missing(f"TORCHPROOF_DATA names {named!r}, which is no folder")
        folder = Path(named) / dataset.folder
        if _complete(dataset, folder):
            return folder, OTHER if _other_sums(dataset, folder) else REAL
    downloaded = cache() / "downloads"
    folder = downloaded / dataset.folder
    if _published(dataset, folder) or (network and _download(dataset, downloaded)):
        return folder, DOWNLOAD
    return _stand_in(dataset), STAND_IN


def _complete(dataset: Dataset, folder: Path) -> bool:
    return all((folder / file).is_file() for file in dataset.files)


def _published(dataset: Dataset, folder: Path) -> bool:
    return _complete(dataset, folder) and not _other_sums(dataset, folder)


def _other_sums(dataset: Dataset, folder: Path) -> dict[str, str]:
    """MD5 by name of the files in a folder that are not the published ones."""
    sums = {file: _md5(folder / file) for file in dataset.files}
    return {file: sum_ for file, sum_ in sums.items() if sum_ != dataset.files[file]}


def _md5(file: Path) -> str:
    about = file.stat()
    return _md5_once(file.resolve(), about.st_size, about.st_mtime_ns)


@functools.cache
def _md5_once(file: Path, size: int, changed: int) -> str:
    """The sum of a file; it is read again only when size or time of change differ."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def cache() -> Path:
    """The folder for what is worth keeping between runs, in the user's cache if possible."""
    home = Path.home()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or home / ".cache"
    folder = Path(base) / "torchproof"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK):
        folder = Path(tempfile.gettempdir()) / f"torchproof-cache-{getattr(os, 'getuid', int)()}"
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _publish(dataset: Dataset, root: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a folder, and show it only when whole: two runs may do so at once."""
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root) as draft:
        write(Path(draft))
        target = root / dataset.folder
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            (Path(draft) / dataset.folder).rename(target)
        except OSError:
            if not target.is_dir():  # else another run was faster, with the same files
                raise


def _stand_in(dataset: Dataset) -> Path:
    root = cache() / f"stand-in-{made_up_data.VERSION}"

    def write(draft: Path) -> None:
        (draft / dataset.folder).mkdir(parents=True)
        dataset.make(draft / dataset.folder)

    if not (root / dataset.folder).is_dir():
        _publish(dataset, root, write)
    return root / dataset.folder


def _download(dataset: Dataset, root: Path) -> bool:
    """Let torchvision download it, in a process of its own; False where that fails."""
    program = (
        "import sys, torchvision.datasets as known; "
        f"known.{dataset.torchvision}(sys.argv[1], download=True)"
    )

    def write(draft: Path) -> None:
        command = [sys.executable, "-c", program, str(draft)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)

    try:
        _publish(dataset, root, write)
    except (OSError, subprocess.SubprocessError):
        return False
    return _published(dataset, root / dataset.folder)


def _link(source: Path, target: Path) -> None:
    try:
        target.symlink_to(source)
    except OSError:
        if not sandbox.WINDOWS:
            raise
        target.write_bytes(source.read_bytes())
