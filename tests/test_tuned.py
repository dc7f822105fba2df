"""snippets/tuned_*.py: their rungs do what their titles say, and each is measured."""

import re
from types import SimpleNamespace

import pytest
import torch
import torchvision
from programs import SNIPPETS, load, said, starter
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from torchproof.running import datasets

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def beside(monkeypatch, tmp_path):
    """Programs import what lies beside them; what they write and read lies in an empty folder."""
    monkeypatch.syspath_prepend(str(SNIPPETS))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def line(beside):
    return load("tuned_line")


@pytest.fixture
def digits(beside, tmp_path, monkeypatch):
    """With the first 512 images of each set."""
    datasets.prepare("mnist", tmp_path / "data")
    original = torchvision.datasets.MNIST._load_data
    monkeypatch.setattr(
        torchvision.datasets.MNIST,
        "_load_data",
        lambda self: tuple(part[:512] for part in original(self)),
    )
    return load("tuned_mnist")


@pytest.fixture
def text(beside, tmp_path):
    (tmp_path / "language_model.txt").write_text("the cat sat on the mat. " * 100, encoding="utf-8")
    return load("tuned_text")


def ladders(program):
    """Pairs of the rungs of the program and the changes between them."""
    if program.__name__ == "tuned_mnist":
        return [(program.ladder(each), each) for each in (program.PERCEPTRON, program.CNN)]
    return [(program.ladder(), program.CHANGES)]


@pytest.mark.parametrize("name", ["line", "digits", "text"])
def test_each_rung_is_the_one_before_with_one_change(name, request):
    program = request.getfixturevalue(name)
    for rungs, changes in ladders(program):
        assert rungs[0] == program.Rung()
        assert len(rungs) == 1 + len(changes)
        for before, after, change in zip(rungs, rungs[1:], changes, strict=False):
            assert vars(after) == {**vars(before), **change}
            # None that has no effect, which the title alone would hide.
            assert any(vars(before)[key] != change[key] for key in change if key != "title")


@pytest.mark.parametrize(
    ("name", "arguments", "result"),
    [
        ("line", ["--seeds", "1"], r"\d+\.\d\d ms  \de[-+]\d\d above the least error"),
        ("digits", ["--images", "256", "--epochs", "1", "--seeds", "1"], r"\d+\.\d s +\d+\.\d\d %"),
        (
            "digits",
            ["--network", "cnn", "--images", "128", "--epochs", "1", "--seeds", "1"],
            r"\d+\.\d s +\d+\.\d\d %",
        ),
        ("text", ["--pieces", "16", "--width", "8", "--seeds", "1"], r"\d+\.\d s +\d\.\d\d bits"),
    ],
)
def test_measures_every_rung(name, arguments, result, request, monkeypatch, capsys):
    program = request.getfixturevalue(name)
    starter(program, monkeypatch, "--device", "cpu")(*arguments)
    first, *lines = capsys.readouterr().out.splitlines()
    assert f"on cpu, torch {torch.__version__}" in first
    rungs = ladders(program)["cnn" in arguments][0]
    assert len(lines) == len(rungs)
    for number, (rung, shown) in enumerate(zip(rungs, lines, strict=True)):
        assert re.fullmatch(rf"{number} {re.escape(rung.title)} +{result}", shown)


@pytest.mark.parametrize("name", ["line", "digits", "text"])
def test_no_run_is_an_error(name, request, monkeypatch, capsys):
    program = request.getfixturevalue(name)
    said(starter(program, monkeypatch), "--seeds", "0")
    assert "greater than 0" in capsys.readouterr().err


# --- the straight line ----------------------------------------------------------------------------


def test_every_point_is_seen_once_in_an_epoch(line):
    inputs = torch.arange(100.0)[:, None]
    for rung in line.ladder():
        seen = torch.cat([some for some, _ in line.batches(rung, inputs, inputs)])
        assert torch.equal(seen.sort(dim=0).values, inputs)


def test_whole_batches_come_as_near_as_a_solution(line):
    for number, rung in enumerate(line.ladder()):
        worst = max(line.measure(rung, seed, torch.device("cpu"))[1] for seed in range(5))
        # A batch of four leaves what the noise of its gradients makes of the learning rate.
        assert worst < (1e-2 if number < 2 else 1e-8)


def test_the_distance_of_lines_is_the_excess_of_the_error(line, monkeypatch):
    torch.manual_seed(3)
    inputs, targets = line.make_points(100, "cpu")

    def error(slope, intercept):
        return (slope * inputs.double() + intercept - targets).square().mean().item()

    monkeypatch.setattr(line, "fit", lambda *_: (1.0, 2.0))
    above = error(1, 2) - error(*line.closed_form(inputs, targets))
    assert line.measure(line.Rung(), 3, torch.device("cpu"))[1] == pytest.approx(above)


# --- digits ---------------------------------------------------------------------------------------


def test_without_normalisation_the_layers_are_the_same(digits):
    full = digits.mnist_cnn.new_network()
    bare = digits.without_normalisation(full)
    assert not any(isinstance(layer, nn.BatchNorm2d) for layer in bare)
    kinds = [type(layer) for layer in full if not isinstance(layer, nn.BatchNorm2d)]
    assert [type(layer) for layer in bare] == kinds
    assert all(layer.bias is not None for layer in bare if isinstance(layer, nn.Conv2d))
    assert bare(torch.zeros(2, 1, 28, 28)).shape == (2, 10)


@pytest.mark.parametrize("number", [0, 1])
def test_both_ways_to_images_give_every_image_once(digits, number):
    rung = digits.ladder(digits.PERCEPTRON)[number]
    (images, labels), _ = digits.first_network.load_data("data", "cpu")
    loaded = digits.loader("data", len(images), rung.batch)
    parts = list(digits.batches(rung, images, labels, loaded))
    seen = torch.cat([part.flatten(1) for part, _ in parts])
    assert len(parts) == 8
    torch.testing.assert_close(
        seen.sum(dim=1).sort().values, (images.flatten(1) / 255).sum(dim=1).sort().values
    )
    assert torch.equal(torch.cat([answers for _, answers in parts]).bincount(), labels.bincount())


@pytest.mark.parametrize("program", ["first_network", "mnist_cnn"])
def test_the_highest_rung_learns(digits, program):
    changes = {"first_network": digits.PERCEPTRON, "mnist_cnn": digits.CNN}[program]
    rung = digits.replace(digits.ladder(changes)[-1], epochs=8, batch=32)
    args = SimpleNamespace(data="data", images=512)
    _, accuracy = digits.measure(getattr(digits, program), rung, 0, args, torch.device("cpu"))
    assert accuracy > 60  # by chance 10


# --- text -----------------------------------------------------------------------------------------


def test_all_rungs_see_as_much_text(text):
    numbers = torch.arange(500)
    for rung in text.ladder():
        parts = list(text.pieces(rung, numbers, 10, 48 // rung.batch))
        assert [part.shape for part in parts] == [(rung.batch, 11)] * (48 // rung.batch)
        assert all(
            torch.equal(part.diff(), torch.ones(rung.batch, 10, dtype=int)) for part in parts
        )


def test_attention_in_one_call_computes_the_same(text):
    torch.manual_seed(0)
    network = text.LanguageModel(20, 16, 32, heads=4, layers=2).eval()
    part = torch.randint(20, (4, 17))
    with sdpa_kernel(SDPBackend.MATH):
        plain = text.loss_of(network, part)
    torch.testing.assert_close(plain, text.loss_of(network, part))


def test_the_ladder_ends_at_the_settings_of_language_model(text, monkeypatch):
    monkeypatch.setattr("sys.argv", ["language_model.py"])
    theirs, ours, rung = load("language_model").arguments(), text.arguments(), text.ladder()[-1]
    assert (rung.batch, rung.lr) == (theirs.batch_size, theirs.lr)
    assert (ours.context, ours.width) == (theirs.context, theirs.width)
    assert ours.pieces == theirs.steps * theirs.batch_size
