"""snippets/cpu_or_gpu.py: where it sees the crossing, and what it says; times are no matter."""

import re

import pytest
import torch
from programs import load, starter


@pytest.fixture
def program():
    return load("cpu_or_gpu")


@pytest.fixture
def start(program, monkeypatch):
    return starter(program, monkeypatch)


@pytest.mark.parametrize(
    ("cpu", "gpu", "batch"),
    [
        ([1, 2, 4], [3, 3, 3], 16),
        ([5, 6, 7], [3, 3, 3], 1),
        ([1, 1, 1], [3, 3, 3], None),
        ([4, 2, 4], [3, 3, 3], 16),  # from there on, not once before
        ([3, 3, 3], [3, 3, 3], None),
    ],
)
def test_crossing(program, cpu, gpu, batch):
    assert program.crossing([1, 4, 16], cpu, gpu) == batch


def test_measures_the_cpu(start, program, monkeypatch, capsys):
    monkeypatch.setattr(program, "NETWORKS", [(6, 16)])
    start("--device", "cpu", "--batches", "2", "1", "2")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["channels", "batch", "cpu", "ms"]
    assert [re.sub(r"\d+\.\d+$", "", line).split() for line in lines[1:3]] == [
        ["6,", "16", "1"],
        ["6,", "16", "2"],
    ]
    assert lines[3] == "only the CPU was measured"


def test_two_devices(start, program, monkeypatch, capsys):
    """With times that are made up: a GPU that takes 2 ms whatever the batch."""
    devices = [torch.device("cpu"), torch.device("mps")]
    monkeypatch.setattr(program, "NETWORKS", [(6, 16)])
    monkeypatch.setattr(program, "find_devices", lambda name: devices)
    monkeypatch.setattr(
        program,
        "milliseconds",
        lambda device, channels, batch: batch / 2 if device.type == "cpu" else 2.0,
    )
    start()
    out = capsys.readouterr().out
    assert "the mps is faster from batch 16 on" in out
    assert re.search(r"64 +32\.00 +2\.00 +16\.0$", out, re.M)


def test_refuses_a_device_that_is_not_there(start):
    with pytest.raises(SystemExit, match="Cannot use the device cuda:99"):
        start("--device", "cuda:99")


def test_refuses_a_batch_of_none(start, capsys):
    with pytest.raises(SystemExit):
        start("--batches", "0")
    assert "greater than 0" in capsys.readouterr().err
