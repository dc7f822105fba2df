"""snippets/data_workers.py: what it measures and says; no_guard.py runs on its page alone."""

import re

import pytest
import torch
import torchvision
from programs import load, starter

from torchproof.running import datasets


@pytest.fixture
def program(tmp_path, monkeypatch):
    """The program as a module, in an empty folder with the images in ``data``."""
    datasets.prepare("mnist", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    threads = torch.get_num_threads()
    yield load("data_workers")
    torch.set_num_threads(threads)


@pytest.fixture
def start(program, monkeypatch):
    return starter(program, monkeypatch)


def test_measures_without_workers(start, capsys):
    start("--workers", "0", "--images", "100", "--batch-size", "40")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "100 images in batches of 40"
    for epoch in (1, 2):
        assert re.fullmatch(rf"0 workers, epoch {epoch}: \d+ images/s", lines[epoch])
    assert re.fullmatch(r"whole tensor: \d+ images/s", lines[3])
    assert len(lines) == 5


def test_workers_stay_and_are_spawned(program):
    loader = program.new_loader([0], 1, 2)
    assert loader.num_workers == 2 and loader.persistent_workers
    assert loader.multiprocessing_context.get_start_method() == "spawn"


def test_an_item_is_a_tensor_from_0_to_1(program):
    image, _ = program.load_training_set("data", 3)[2]
    assert image.shape == (1, 28, 28) and image.dtype == torch.float32
    assert image.min() >= 0 and 0.5 < image.max() <= 1


def test_no_images_and_no_network(program, monkeypatch):
    monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", ["http://127.0.0.1:9/"])
    with pytest.raises(SystemExit) as stopped:
        program.load_training_set("elsewhere", 3)
    assert str(stopped.value.code).startswith("No usable MNIST in elsewhere, and getting it failed")


@pytest.mark.parametrize("arguments", [("--batch-size", "0"), ("--workers", "-1")])
def test_numbers_that_make_no_sense(start, capsys, arguments):
    with pytest.raises(SystemExit):
        start(*arguments)
    assert "have to be greater than 0, --workers at least 0" in capsys.readouterr().err


def test_help_names_every_default(start, capsys):
    with pytest.raises(SystemExit):
        start("--help")
    printed = " ".join(capsys.readouterr().out.split())
    for default in ("2", "64", "6000", "data"):
        assert f"(default: {default})" in printed
