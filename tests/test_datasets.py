"""Data sets for the checks: which one is taken, and that torchvision reads it."""

import dataclasses
import hashlib
import subprocess
import sys
import threading

import pytest

from torchproof.running import datasets, made_up_data
from torchproof.running.session import Session

pytest.importorskip("numpy", reason="no NumPy: pip install -r requirements.txt")


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    """A cache of its own for each test, and no folder of real data."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    monkeypatch.setattr(datasets.Path, "home", lambda: tmp_path / "home")
    monkeypatch.delenv("TORCHPROOF_DATA", raising=False)


def published(name, monkeypatch, folder):
    """Write files into ``folder`` and let their sums be those of the published data set."""
    folder.mkdir(parents=True)
    dataset = datasets.KNOWN[name]
    sums = {}
    for file in dataset.files:
        (folder / file).write_bytes(file.encode())
        sums[file] = hashlib.md5(file.encode()).hexdigest()
    changed = dataclasses.replace(dataset, files=sums)
    monkeypatch.setitem(datasets.KNOWN, name, changed)
    return changed


def test_real_data_are_linked_and_never_written_to(tmp_path, monkeypatch):
    real = tmp_path / "real"
    published("mnist", monkeypatch, real / "MNIST" / "raw")
    monkeypatch.setenv("TORCHPROOF_DATA", str(real))
    assert datasets.prepare("mnist", tmp_path / "data") == "real"
    raw = tmp_path / "data" / "MNIST" / "raw"
    assert (raw / "train-images-idx3-ubyte").read_bytes() == b"train-images-idx3-ubyte"
    (raw / "beside").touch()  # what a program writes stays in its own folder
    assert not (real / "MNIST" / "raw" / "beside").exists()


def test_files_with_other_sums_are_used_and_not_called_real(tmp_path, monkeypatch):
    real = tmp_path / "real"
    published("mnist", monkeypatch, real / "MNIST" / "raw")
    (real / "MNIST" / "raw" / "t10k-labels-idx1-ubyte").write_bytes(b"changed")
    monkeypatch.setenv("TORCHPROOF_DATA", str(real))
    assert datasets.prepare("mnist", tmp_path / "data") == "not the published files"
    laid = tmp_path / "data" / "MNIST" / "raw" / "t10k-labels-idx1-ubyte"
    assert laid.read_bytes() == b"changed"


def test_a_download_with_other_sums_is_not_used(tmp_path, monkeypatch):
    published("mnist", monkeypatch, datasets.cache() / "downloads" / "MNIST" / "raw")
    assert datasets.prepare("mnist", tmp_path / "a") == "download"
    (datasets.cache() / "downloads/MNIST/raw/t10k-labels-idx1-ubyte").write_bytes(b"changed")
    assert datasets.prepare("mnist", tmp_path / "b") == "stand-in"


def test_a_folder_that_lacks_the_set_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCHPROOF_DATA", str(tmp_path))
    assert datasets.prepare("mnist", tmp_path / "data") == "stand-in"


def test_mistakes_are_told(tmp_path, monkeypatch):
    with pytest.raises(datasets.Missing, match="unknown data set 'minst'; there are: mnist, cif"):
        datasets.prepare("minst", tmp_path / "data")
    monkeypatch.setenv("TORCHPROOF_DATA", str(tmp_path / "gone"))
    with pytest.raises(datasets.Missing, match="which is no folder"):
        datasets.prepare("mnist", tmp_path / "data")
    with pytest.raises(datasets.Missing):
        Session(datasets=["mnist"])


def test_a_download_is_kept_and_used_again_without_the_network(tmp_path, monkeypatch):
    dataset = published("mnist", monkeypatch, tmp_path / "source")
    asked = []

    def download(command, **options):
        asked.append(command)
        folder = datasets.Path(command[-1]) / dataset.folder
        folder.mkdir(parents=True)
        for file in dataset.files:
            (folder / file).write_bytes((tmp_path / "source" / file).read_bytes())

    monkeypatch.setattr(datasets.subprocess, "run", download)
    assert datasets.prepare("mnist", tmp_path / "a") == "stand-in"
    assert asked == []  # the network is closed
    assert datasets.prepare("mnist", tmp_path / "b", network=True) == "download"
    assert datasets.prepare("mnist", tmp_path / "c") == "download"
    assert len(asked) == 1


def test_a_download_that_fails_gives_stand_in_data(tmp_path, monkeypatch):
    def fail(command, **options):
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(datasets.subprocess, "run", fail)
    assert datasets.prepare("mnist", tmp_path / "data", network=True) == "stand-in"
    assert not (datasets.cache() / "downloads" / "MNIST").exists()


def test_two_workers_make_stand_in_data_at_once(tmp_path, monkeypatch):
    found, problems = [], []
    together = threading.Barrier(2)
    make = made_up_data.write_mnist

    def slowly(folder):
        make(folder)
        together.wait(20)  # both have made their draft; now both publish it

    dataset = dataclasses.replace(datasets.KNOWN["mnist"], make=slowly)
    monkeypatch.setitem(datasets.KNOWN, "mnist", dataset)

    def work(number):
        try:
            found.append(datasets.prepare("mnist", tmp_path / str(number)))
        except Exception as problem:
            problems.append(problem)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (found, problems) == (["stand-in"] * 2, [])
    root = datasets.cache() / f"stand-in-{made_up_data.VERSION}"
    assert [path.name for path in root.iterdir()] == ["MNIST"]  # no draft is left


def test_stand_in_data_are_the_same_each_time(tmp_path):
    for number in ("one", "two"):
        (tmp_path / number).mkdir()
        made_up_data.write_mnist(tmp_path / number)
        made_up_data.write_cifar10(tmp_path / number)
    one = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert len(one) == 11
    assert one == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}


def test_stand_in_classes_can_be_told_apart(tmp_path):
    """The nearest mean image of a class is right far more often than chance (one in ten)."""
    import numpy as np

    for make in (made_up_data._digits, made_up_data._stripes):
        images, labels = make(2000, 7)
        assert images.dtype == np.uint8
        assert set(labels.tolist()) == set(range(10))
        images = images.reshape(2000, -1).astype(float)
        half = slice(1000), slice(1000, None)
        means = np.stack(
            [images[half[0]][labels[half[0]] == digit].mean(axis=0) for digit in range(10)]
        )
        nearest = ((images[half[1], None] - means) ** 2).sum(axis=2).argmin(axis=1)
        assert (nearest == labels[half[1]]).mean() > 0.6


LOADED = """
import torch
from torch.utils.data import DataLoader
from torchvision.datasets import CIFAR10, MNIST
from torchvision.transforms import ToTensor

train = MNIST("data", download=True, transform=ToTensor())
test = MNIST("data", train=False, download=True)
print(len(train), len(test), sorted(set(test.targets.tolist())))
images, labels = next(iter(DataLoader(train, batch_size=64, num_workers=1)))
print(tuple(images.shape), images.dtype, tuple(labels.shape))
colour = CIFAR10("data", download=True, transform=ToTensor())
print(len(colour), len(CIFAR10("data", train=False)), colour.classes[0])
"""


def test_torchvision_reads_them_without_the_network():
    """A program as on a page, which knows nothing of the checks; workers need shared memory."""
    pytest.importorskip("torchvision", reason="no torchvision: pip install -r requirements.txt")
    with Session(datasets=["mnist", "cifar10"]) as page:
        assert page.data == {"mnist": "stand-in", "cifar10": "stand-in"}
        (page.workdir / "load.py").write_text(
            f"def main():\n{LOADED.replace(chr(10), chr(10) + '    ')}\n"
            "if __name__ == '__main__':\n    main()\n"
        )
        result = page.program("load.py", (), 120, "snippets/load.py")
    assert result.error == ""
    assert result.output.splitlines() == [
        "6000 1000 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]",
        "(64, 1, 28, 28) torch.float32 (64,)",
        "6000 1000 airplane",
    ]


def test_torchvision_reads_other_files_of_cifar10(tmp_path, monkeypatch):
    """It checks the sums of this data set: a child expects those of the files that it is given."""
    pytest.importorskip("torchvision", reason="no torchvision: pip install -r requirements.txt")
    folder = tmp_path / "other" / "cifar-10-batches-py"
    folder.mkdir(parents=True)
    made_up_data.write_cifar10(folder)
    monkeypatch.setenv("TORCHPROOF_DATA", str(tmp_path / "other"))
    with Session(datasets=["cifar10"]) as page:
        assert page.data == {"cifar10": "not the published files"}
        program = "from torchvision.datasets import CIFAR10\nprint(len(CIFAR10('data')))\n"
        (page.workdir / "load.py").write_text(program)
        result = page.program("load.py", (), 120, "snippets/load.py")
    assert (result.output, result.error) == ("6000\n", "")


def test_the_hook_costs_a_process_without_torchvision_nothing():
    """No torch, no import machinery beyond what Python itself brings, only one more finder."""
    with Session(datasets=["cifar10"]) as page:
        source = "import sys\nprint([n for n in ('torch', 'json', 'inspect') if n in sys.modules])"
        (page.workdir / "bare.py").write_text(source)
        assert page.program("bare.py", (), 30, "snippets/bare.py").output == "[]\n"


def test_a_cache_that_cannot_be_made(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.tempfile, "tempdir", str(tmp_path))
    for name in ("cache", "home"):
        (tmp_path / name).write_text("no folder")
    assert datasets.cache().parent == tmp_path
    assert datasets.cache().is_dir()


def test_nothing_here_imports_torch():
    code = (
        "import sys, torchproof.running.session, torchproof.running.this_machine; "
        "torchproof.running.this_machine.machine(); "
        "print('torch' in sys.modules, 'numpy' in sys.modules)"
    )
    said = subprocess.check_output([sys.executable, "-c", code], text=True)
    assert said == "False False\n"
