"""What every program of snippets/ that learns images has to do, whatever network it trains."""

import re
import runpy
import signal
import sys
from pathlib import Path

import pytest
import torch
import torchvision
from programs import SNIPPETS, load, said, starter

from torchproof.running import datasets

LINE = r"epoch {}/{}  loss \d\.\d{{4}}  accuracy \d+\.\d\d %  \d+\.\d s"


@pytest.mark.usefixtures("one_thread")
class ImageProgram:
    """The tests of one program; a subclass names it and says what is special about it."""

    name: str  # of the file in snippets/, without .py
    defaults: tuple[str, ...]  # of its switches, in the order of --help
    own: tuple[str, ...] = ()  # arguments that make every run of the tests short
    dataset = "mnist"  # of torchproof.running.datasets
    learned = 60  # percent, by three epochs of 512 images; by chance 10

    @pytest.fixture
    def program(self, tmp_path, monkeypatch):
        """The program as a module, in an empty folder with the images in ``data``."""
        datasets.prepare(self.dataset, tmp_path / "data")
        monkeypatch.chdir(tmp_path)
        return load(self.name)

    @pytest.fixture
    def few(self, monkeypatch):
        """Only the first images of each set: enough to see every step of the program."""
        original = torchvision.datasets.MNIST._load_data

        def load(self):
            images, labels = original(self)
            return images[:512], labels[:512]

        monkeypatch.setattr(torchvision.datasets.MNIST, "_load_data", load)

    @pytest.fixture
    def start(self, program, monkeypatch):
        """Run its main() with arguments of the command line."""
        return starter(program, monkeypatch, *self.own, "--device", "cpu")

    def accuracy_on_real_images(self, start, capsys, tmp_path, *arguments):
        """Of a run with these arguments, on the real test set, in percent."""
        if datasets.prepare(self.dataset, tmp_path / "again") not in (
            datasets.REAL,
            datasets.DOWNLOAD,
        ):
            pytest.skip(f"needs the real images of {self.dataset}, where TORCHPROOF_DATA says")
        start(*arguments)
        return float(re.search(r"loaded again: accuracy (\S+) %", capsys.readouterr().out)[1])

    def test_learns_saves_and_loads(self, start, few, capsys):
        start("--epochs", "3", "--batch-size", "32")
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith("512 images to learn from, 512 to test, on cpu")
        for epoch in (1, 2, 3):
            assert re.fullmatch(LINE.format(epoch, 3), lines[epoch])
        accuracy = re.search(r"accuracy (\S+) %", lines[3])[1]
        assert float(accuracy) > self.learned
        assert lines[4] == f"saved as {self.name}.pt, loaded again: accuracy {accuracy} %"
        version = re.escape(torch.__version__)
        assert re.match(rf"\d+\.\d s, accuracy {accuracy} %, on cpu, torch {version}, ", lines[5])
        assert len(lines) == 6
        assert {path.name for path in Path().iterdir()} == {"data", f"{self.name}.pt"}

    @pytest.mark.parametrize(("change", "stops"), [(0.05, False), (0.5, True)])
    def test_a_loaded_network_may_round_otherwise(
        self, start, few, program, monkeypatch, change, stops
    ):
        """A GPU need not add up in the same order twice; a spoilt file is another matter."""
        evaluate, calls = program.evaluate, []

        def second(*arguments):
            calls.append(arguments)
            return evaluate(*arguments) - (change if len(calls) == 2 else 0)

        monkeypatch.setattr(program, "evaluate", second)
        if stops:
            assert "as good as the saved one" in said(start, "--epochs", "1")
        else:
            start("--epochs", "1")

    def test_same_seed_same_network(self, start, few):
        start("--epochs", "1", "--seed", "7", "--save", "one.pt")
        start("--epochs", "1", "--seed", "7", "--save", "two.pt")
        start("--epochs", "1", "--seed", "8", "--save", "three.pt")
        one, two, three = (torch.load(f"{name}.pt") for name in ("one", "two", "three"))
        assert all(one[name].equal(two[name]) for name in one)
        assert not any(one[name].equal(three[name]) for name in one if name.endswith(".weight"))

    def test_a_bar_in_a_terminal(self, start, few, capsys, monkeypatch):
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        start("--epochs", "1", "--batch-size", "128")
        printed = capsys.readouterr().out
        bars = re.findall(r"\repoch 1/1  \[(#+) *\]", printed)
        assert [len(bar) for bar in bars] == [10, 20, 30, 40]
        # What is printed over the bar covers all of it.
        last_bar, line = printed.split("\r")[-2:]
        assert len(line.split("\n")[0]) >= len(last_bar)

    def test_ctrl_c_keeps_what_was_learned(self, program, start, few, capsys, monkeypatch):
        evaluate, file = program.evaluate, Path(f"{self.name}.pt")
        epochs = []

        def interrupted(*arguments):
            epochs.append(arguments)
            if len(epochs) == 3:
                signal.raise_signal(signal.SIGINT)
            return evaluate(*arguments)

        monkeypatch.setattr(program, "evaluate", interrupted)
        with pytest.raises(SystemExit) as stopped:
            start("--batch-size", "32")
        assert stopped.value.code == 130
        assert capsys.readouterr().out.endswith(
            f"\nStopped. What was learned so far is in {file}.\n"
        )
        network = program.load(file, "cpu")
        images, labels = program.load_data("data", "cpu")[1]
        assert evaluate(network, images, labels) > self.learned / 2
        assert not Path(f"{file}.part").exists()

    def test_a_full_disk_leaves_the_old_file(self, start, few, monkeypatch):
        def full(state, file):
            Path(file).write_bytes(b"half")
            raise RuntimeError("PytorchStreamWriter failed writing file data/0: file write failed")

        file = Path(f"{self.name}.pt")
        file.write_bytes(b"old")
        monkeypatch.setattr(torch, "save", full)
        message = said(start, "--epochs", "1")
        assert message.startswith(f"Cannot write {file}: PytorchStreamWriter failed writing")
        assert "--save FILE names another place" in message
        assert file.read_bytes() == b"old"
        assert not Path(f"{file}.part").exists()

    def test_a_folder_that_does_not_exist(self, start, few):
        message = said(start, "--epochs", "1", "--save", "nowhere/network.pt")
        assert message.startswith("Cannot write nowhere")

    def test_no_images_and_no_network(self, program, monkeypatch):
        monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", ["http://127.0.0.1:9/"])
        message = said(program.load_data, "elsewhere", "cpu")
        assert message.startswith("No usable MNIST in elsewhere, and getting it failed:\n")
        assert "127.0.0.1:9" in message  # what was tried
        assert "Check the network, the proxy" in message

    def test_images_cut_short(self, program):
        file = Path("data/MNIST/raw/t10k-images-idx3-ubyte")
        beginning = file.read_bytes()[:1000]
        file.unlink()  # a link: the original must stay whole
        file.write_bytes(beginning)
        message = said(program.load_data, "data", "cpu")
        assert f"delete {Path('data', 'MNIST')} first" in message

    @pytest.mark.parametrize("device", ["cuda:99", "graphics", "meta"])
    def test_a_device_that_cannot_be_used(self, program, device):
        message = said(program.find_device, device)
        assert message.startswith(f"Cannot use the device {device}: ")
        assert "--device cpu works everywhere" in message

    @pytest.mark.parametrize(
        "error",
        [
            torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB."),
            RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 B."),
            MemoryError(),
        ],
    )
    def test_out_of_memory(self, program, monkeypatch, error):
        message = said(self.run_whole, monkeypatch, error)
        assert message.startswith("Out of memory: ")
        assert "smaller --batch-size" in message

    def test_other_errors_are_not_hidden(self, program, monkeypatch):
        error = RuntimeError("CUDA error: an illegal memory access was encountered")
        with pytest.raises(RuntimeError, match="illegal memory access"):
            self.run_whole(monkeypatch, error)

    def test_ctrl_c_before_training(self, program, monkeypatch):
        message = said(self.run_whole, monkeypatch, KeyboardInterrupt())
        assert "before there was anything to save" in message

    def run_whole(self, monkeypatch, error):
        """Run the file as a program, in which the choice of a seed fails."""

        def fail(_):
            raise error

        monkeypatch.setattr(torch, "manual_seed", fail)
        monkeypatch.setattr(sys, "argv", [f"{self.name}.py", "--device", "cpu"])
        runpy.run_path(str(SNIPPETS / f"{self.name}.py"), run_name="__main__")

    @pytest.mark.parametrize("argument", ["--epochs", "--batch-size", "--lr"])
    def test_numbers_that_make_no_sense(self, start, capsys, argument):
        with pytest.raises(SystemExit):
            start(argument, "0")
        assert "have to be greater than 0" in capsys.readouterr().err

    def test_help_names_every_switch_and_default(self, start, capsys):
        with pytest.raises(SystemExit):
            start("--help")
        printed = " ".join(capsys.readouterr().out.split())
        assert tuple(re.findall(r"\(default: (.+?)\)", printed)) == self.defaults
        assert "Ctrl-C" in printed
