"""The programs of snippets/ that learn CIFAR-10: what they learn, leave, measure and say."""

import argparse
import csv
from pathlib import Path

import pytest
import torch
import torchvision
from image_program import ImageProgram
from programs import SNIPPETS, load, said, starter
from torch.utils._python_dispatch import TorchDispatchMode

from torchproof.running import datasets


@pytest.fixture
def copies(tmp_path, monkeypatch):
    """CIFAR-10 in ``data`` of an empty folder, whatever is here; only the first 512 of each set.

    Gives where it is from: "stand-in" where there are no real images; "" if it was there already.
    """
    there = (tmp_path / "data").exists()
    source = "" if there else datasets.prepare("cifar10", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    sums = datasets.other_sums(tmp_path / "data")
    original = torchvision.datasets.CIFAR10
    for name in ("train_list", "test_list"):
        own = [[file, sums.get(file, md5)] for file, md5 in getattr(original, name)]
        monkeypatch.setattr(original, name, own)
    meta = {**original.meta, "md5": sums.get("batches.meta", original.meta["md5"])}
    monkeypatch.setattr(original, "meta", meta)
    initialise = original.__init__

    def few(self, *arguments, **options):
        initialise(self, *arguments, **options)
        self.data, self.targets = self.data[:512], self.targets[:512]

    monkeypatch.setattr(original, "__init__", few)
    return source


class Lists(TorchDispatchMode):
    """Counts the tensors that are made of numbers in Python."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        self.count += function is torch.ops.aten.lift_fresh.default
        return function(*args, **(kwargs or {}))


class TestCifar10(ImageProgram):
    name = "cifar10"
    dataset = "cifar10"
    own = ("--width", "8", "--batch-size", "32")
    learned = 16
    defaults = ("4", "256", "32", "0.2", "data", "the best there is", "0", "cifar10.pt")

    @pytest.fixture
    def few(self, copies):
        pass

    def test_no_images_and_no_network(self, program, copies, monkeypatch):
        monkeypatch.setattr(torchvision.datasets.CIFAR10, "url", "http://127.0.0.1:9/cifar.tar.gz")
        message = said(program.load_data, "elsewhere", "cpu")
        assert message.startswith("No usable CIFAR-10 in elsewhere, and getting it failed:\n")
        assert "Check the network, the proxy" in message

    def test_images_cut_short(self, program, copies, monkeypatch):
        monkeypatch.setattr(torchvision.datasets.CIFAR10, "url", "http://127.0.0.1:9/cifar.tar.gz")
        file = Path("data/cifar-10-batches-py/data_batch_1")
        file.unlink()  # a link: the original must stay whole
        file.write_bytes(b"short")
        message = said(program.load_data, "data", "cpu")
        assert "cifar-10-python.tar.gz" in message

    @pytest.mark.parametrize("argument", ["--epochs", "--batch-size", "--width", "--lr"])
    def test_numbers_that_make_no_sense(self, start, capsys, argument):
        with pytest.raises(SystemExit):
            start(argument, "0")
        assert "have to be greater than 0" in capsys.readouterr().err

    def test_a_file_tells_the_width(self, start, few, program):
        start("--epochs", "1")
        assert len(program.load("cifar10.pt", "cpu")[0].weight) == 8

    def test_each_image_is_moved_and_mirrored_by_itself(self, program):
        torch.manual_seed(0)
        images = torch.zeros(2000, 3, 32, 32, dtype=torch.uint8)
        images[:, :, 10, 20] = 255
        moved = program.augment(images, shift=1)
        assert moved.dtype == torch.uint8
        places = [tuple(place) for place in moved[:, 0].nonzero()[:, 1:].tolist()]
        columns = [*(19, 20, 21), *(10, 11, 12)]  # as it was, and mirrored
        assert set(places) == {(row, column) for row in (9, 10, 11) for column in columns}
        counts = [places.count(place) for place in set(places)]
        assert 60 < min(counts) < max(counts) < 170  # each about 111 times
        kept = program.augment(images, shift=1, mirror=False)[:, 0].nonzero()
        assert kept[:, 2].unique().tolist() == [19, 20, 21]

    def test_no_constants_are_built_in_each_step(self, start, few, program):
        """A list that becomes a tensor on a GPU is copied there, and the GPU waits for it."""
        with Lists() as short:
            start("--epochs", "1")
        with Lists() as long:
            start("--epochs", "3")
        assert 0 < long.count <= short.count  # the first run may have made what is kept

    def test_constants_made_in_the_test_serve_in_training(self, program):
        images = torch.zeros(1, 3, 32, 32, dtype=torch.uint8)
        with torch.inference_mode():
            program.prepare(images)
        weight = torch.ones(1, requires_grad=True)
        (program.prepare(images) * weight * program.prepare(images)).sum().backward()
        mean, spread = program.mean_and_spread(images.device)
        assert not mean.is_inference() and not spread.is_inference()

    def test_what_comes_in_at_the_edge(self, program):
        images = torch.full((500, 3, 32, 32), 7.0)
        assert program.augment(images, shift=2).min() == 0
        assert program.augment(images, shift=2, edge="reflect").min() == 7

    def test_numbers_around_zero(self, program):
        torch.manual_seed(0)
        images = torch.randint(256, (100, 3, 32, 32), dtype=torch.uint8)
        prepared = program.prepare(images)
        assert prepared.is_contiguous(memory_format=torch.channels_last)
        assert prepared.mean().abs() < 0.2


@pytest.fixture
def beside(monkeypatch):
    """Programs import what lies beside them."""
    monkeypatch.syspath_prepend(str(SNIPPETS))


@pytest.fixture
def speed(beside):
    return load("cifar10_speed")


@pytest.fixture
def ladder(beside):
    return load("ladder")


def test_each_rung_is_the_one_before_with_one_change(ladder):
    rungs = [vars(rung) for rung in ladder.ladder()]
    assert rungs[0] == vars(ladder.Rung())
    for before, after, change in zip(rungs, rungs[1:], ladder.CHANGES, strict=False):
        assert after == {**before, **change}
        changed = {name for name in before if before[name] != after[name]} - {"title"}
        # The learning rate may follow; then the title says so.
        assert len(changed - {"lr"}) == 1
        assert "lr" not in changed or "rate" in after["title"]


def test_images_as_one_tensor_are_the_same_numbers(ladder, copies):
    """Else that rung would change how images are normalised, too."""
    before, after = ladder.ladder()[1:3]
    (images, labels), _ = ladder.load_data("data", "cpu")
    images, labels = images[:64], labels[:64]
    loaded = ladder.loader("data", 64, before.batch)
    sums = []
    for rung in (before, after):
        ((part, _),) = ladder.batches(rung, images, labels, loaded)
        sums.append(part.sum(dim=(1, 2, 3)).sort().values)
    torch.testing.assert_close(*sums, atol=0.01, rtol=1e-5)


def test_no_rung_pays_for_the_start_of_the_device(ladder, copies, monkeypatch):
    """Each has taken a step, of a copy, before its clock starts; its own network has not moved."""
    steps, times = [], []
    step, clock = torch.optim.SGD.step, ladder.time.perf_counter

    def counting(self):
        steps.append(self)
        return step(self)

    def asked():
        times.append(len(steps))
        return clock()

    monkeypatch.setattr(torch.optim.SGD, "step", counting)
    monkeypatch.setattr(ladder.time, "perf_counter", asked)
    args = argparse.Namespace(data="data", device="cpu", epochs=1, images=256, width=8)
    for rung in (ladder.ladder()[2], ladder.ladder()[-1]):
        steps.clear()
        times.clear()
        ladder.measure(rung, 0, args)
        assert times == [1, 1 + 256 // rung.batch]
        assert steps[0] is not steps[1]


def test_the_recorded_measurements_are_of_these_rungs(ladder):
    """A rung that changed needs a new record: the figures are drawn from it."""
    with (SNIPPETS / "ladder.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == ladder.COLUMNS
    titles = [rung.title for rung in ladder.ladder()]
    assert [row["title"] for row in rows] == [t for t in titles for _ in range(3)]
    assert [row["seed"] for row in rows] == ["0", "1", "2"] * len(titles)


def test_the_ladder_measures_every_rung(ladder, copies, monkeypatch, capsys):
    class Here:  # measures in this process, where the images are cut short
        def __init__(self, *arguments):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *arguments):
            pass

        def submit(self, function, *arguments):
            self.value = function(*arguments)
            return self

        def result(self):
            return self.value

    monkeypatch.setattr(ladder, "ProcessPoolExecutor", Here)
    own = ["--images", "64", "--epochs", "1", "--seeds", "1", "--width", "8", "--device", "cpu"]
    starter(ladder, monkeypatch)(*own)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1 + len(ladder.ladder())
    with open("ladder.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["rung"] for row in rows] == [str(n) for n in range(len(ladder.ladder()))]
    assert all(float(row["seconds"]) > 0 and 0 <= float(row["accuracy"]) <= 100 for row in rows)


@pytest.mark.parametrize(("number", "changes"), [(2, False), (3, True)])
def test_the_learning_rate_changes_only_where_the_rung_says(
    ladder, copies, monkeypatch, number, changes
):
    rung, rates = ladder.ladder()[number], []
    step = torch.optim.SGD.step

    def noting(self):
        rates.append(self.param_groups[0]["lr"])
        return step(self)

    monkeypatch.setattr(torch.optim.SGD, "step", noting)
    args = argparse.Namespace(data="data", device="cpu", epochs=1, images=256, width=8)
    ladder.measure(rung, 0, args)
    del rates[0]  # of the step that warms up
    assert len(rates) == 4
    assert (set(rates) != {rung.lr}) is changes
    assert max(rates) <= rung.lr


def test_the_ladder_says_where_it_cannot_write(ladder, monkeypatch):
    start = starter(ladder, monkeypatch, "--device", "cpu")
    assert said(start, "--csv", "nowhere/x.csv").startswith(
        f"Cannot write {Path('nowhere', 'x.csv')}: "
    )


def test_whitening_makes_patches_uncorrelated(speed):
    torch.manual_seed(0)
    rough = torch.randn(400, 3, 12, 12)
    images = rough + 2 * rough.roll(1, 3) + torch.randn(400, 1, 12, 12)  # neighbours are alike
    layer = speed.whitening(images)
    with torch.inference_mode():
        outputs = layer(images)[:, :12].permute(1, 0, 2, 3).flatten(1)
    spread = outputs @ outputs.T / outputs.shape[1]
    torch.testing.assert_close(spread, torch.eye(12), atol=0.02, rtol=0)
    assert not layer.weight.requires_grad


def test_the_fast_recipe_learns(speed, monkeypatch, copies, capsys):
    monkeypatch.setattr(speed, "BATCH", 64)
    own = ["--images", "512", "--epochs", "12", "--runs", "1", "--device", "cpu"]
    starter(speed, monkeypatch, *own)("--widths", "8", "16", "16")
    printed = capsys.readouterr().out
    assert printed.startswith("1 runs: accuracy ")
    # By chance 10. The classes of stand-in images differ by what this recipe changes on purpose.
    assert copies == datasets.STAND_IN or float(printed.split()[3]) > 16


def test_no_moved_copies_of_all_images(speed, monkeypatch):
    """Of 50,000 images they would take gigabytes: only a batch is moved at a time."""
    monkeypatch.setattr(speed, "BATCH", 16)
    sizes, edges = [], set()
    augment = speed.augment

    def noting(images, **options):
        sizes.append(len(images))
        edges.add(options["edge"])
        return augment(images, **options)

    monkeypatch.setattr(speed, "augment", noting)
    images, labels = torch.randn(64, 3, 32, 32), torch.arange(64) % 10
    speed.train(speed.new_network(images, [8, 8, 8]), images, labels, epochs=2)
    assert sizes == [16] * 8
    assert edges == {"reflect"}


def test_the_views_of_an_image_in_the_test(speed):
    images = torch.arange(36.0).reshape(1, 1, 6, 6)
    views = list(speed.views(images))
    assert len(views) == 6
    assert sum(weight for _, weight in views) == 8
    moved = {tuple(view[0, 0, 2].tolist()): weight for view, weight in views}
    rows = {(12, 13, 14, 15, 16, 17): 2, (19, 20, 21, 22, 23, 22): 1, (7, 6, 7, 8, 9, 10): 1}
    assert moved == {**rows, **{row[::-1]: weight for row, weight in rows.items()}}


def test_convolutions_hand_their_input_on(speed):
    images = torch.randn(2, 8, 6, 6)
    torch.testing.assert_close(speed.convolution(8, 16)(images)[:, :8], images)


def test_mnist_fast_learns(beside, monkeypatch, tmp_path, capsys):
    fast = load("mnist_fast")
    datasets.prepare("mnist", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    original = torchvision.datasets.MNIST._load_data

    def few(self):
        return tuple(part[:2048] for part in original(self))

    monkeypatch.setattr(torchvision.datasets.MNIST, "_load_data", few)
    starter(fast, monkeypatch)("--runs", "2", "--device", "cpu")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["seed 0", "seed 1", "mean of 2"]
    assert float(lines[-1].split()[3]) > 60
