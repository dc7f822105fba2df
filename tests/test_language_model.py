"""snippets/language_model.py: what it learns and writes, and what it says if it cannot."""

import math
import re
import runpy
import signal
import sys
from pathlib import Path

import pytest
import torch
from programs import SNIPPETS, load, said, starter

from torchproof import project
from torchproof.record import store

pytestmark = pytest.mark.usefixtures("one_thread")
PROGRAM = SNIPPETS / "language_model.py"
LINE = r"step {}/{}  training \d\.\d\d, test \d\.\d\d bits each  \d+\.\d s"
SMALL = ("--context", "16", "--width", "32", "--batch-size", "32", "--lr", "0.01")
TEXT = "the cat sat on the mat, and the dog sat on the log. " * 60


@pytest.fixture
def program(tmp_path, monkeypatch):
    """The program as a module, in a folder with a text that repeats itself."""
    monkeypatch.chdir(tmp_path)
    Path("language_model.txt").write_text(TEXT, encoding="utf-8")
    return load("language_model")


@pytest.fixture
def start(program, monkeypatch):
    """Run its main() with arguments of the command line."""
    return starter(program, monkeypatch, "--device", "cpu")


def network_of(program, causal=True):
    torch.manual_seed(0)
    return program.LanguageModel(10, 16, 32, 4, 2, causal=causal).eval()


def test_learns_saves_loads_and_writes(start, capsys):
    start(*SMALL, "--steps", "160", "--prompt", "the dog", "--characters", "20")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "2808 characters to learn from, 312 to test, 15 different ones, on cpu"
    for number in range(1, 9):
        assert re.fullmatch(LINE.format(20 * number, 160), lines[number])
    bits = re.search(r"test (\S+) bits", lines[8])[1]
    assert float(bits) < 1.0  # 3.9 by chance; about 0.3
    assert lines[9] == f"saved as language_model.pt, loaded again: {bits} bits each"
    assert lines[10].startswith("the dog")
    assert len(lines[10]) == 27
    version = re.escape(torch.__version__)
    assert re.match(rf"\d+\.\d s, {bits} bits per character, on cpu, torch {version}", lines[11])
    assert len(lines) == 12
    names = sorted(path.name for path in Path().iterdir())
    assert names == ["language_model.pt", "language_model.txt"]


def test_writes_again_without_training_or_text(start, capsys):
    start(*SMALL, "--steps", "3", "--characters", "0")
    Path("language_model.txt").unlink()
    capsys.readouterr()
    for _ in range(2):
        start("--load", "language_model.pt", "--prompt", "the ", "--characters", "30")
    one, two = capsys.readouterr().out.splitlines()
    assert one == two  # the same seed
    assert len(one) == 34


def test_same_seed_same_network(start):
    for seed, file in (("7", "one.pt"), ("7", "two.pt"), ("8", "three.pt")):
        start(*SMALL, "--steps", "3", "--characters", "0", "--seed", seed, "--save", file)
    one, two, three = (torch.load(f"{name}.pt")["network"] for name in ("one", "two", "three"))
    assert all(one[name].equal(two[name]) for name in one)
    assert not one["character.weight"].equal(three["character.weight"])


def test_steps_that_do_not_divide_into_eight(start, capsys):
    start(*SMALL, "--steps", "19", "--characters", "0")
    steps = re.findall(r"^step (\d+)/19", capsys.readouterr().out, re.MULTILINE)
    assert steps == ["3", "6", "9", "12", "15", "18", "19"]


@pytest.mark.parametrize("causal", [True, False])
def test_a_later_character_changes_nothing_before_it_only_with_the_mask(program, causal):
    network, piece = network_of(program, causal), torch.arange(16)[None] % 10
    other = piece.clone()
    other[0, 9] = 0
    with torch.inference_mode():
        change = (network(piece) - network(other)).abs().amax(dim=2)[0]
    assert bool((change[:9] > 1e-5).any()) is not causal
    assert (change[9:] > 1e-5).all()


def test_the_loss_is_in_bits_and_covers_the_text(program):
    network, numbers = network_of(program), torch.arange(163) % 10
    torch.nn.init.zeros_(network.scores.weight)
    torch.nn.init.zeros_(network.scores.bias)  # all characters alike
    assert program.evaluate(network, numbers) == pytest.approx(3.3219, abs=1e-3)
    network = network_of(program)
    pieces = torch.stack([numbers[at : at + 17] for at in range(0, 160, 16)])
    with torch.inference_mode():
        whole = 160 * program.loss_of(network, pieces).item()
        whole += 2 * program.loss_of(network, numbers[None, 160:]).item()  # shorter than a piece
    bits = whole / 162 / math.log(2)
    assert program.evaluate(network.train(), numbers) == pytest.approx(bits, abs=1e-5)
    every = program.evaluate(network, numbers[:161])  # with nothing left over
    assert every == pytest.approx(program.loss_of(network, pieces).item() / math.log(2), abs=1e-5)


def test_gradients_are_those_of_the_natural_logarithm(program, start, monkeypatch):
    """Where they are clipped: in bits they would be 1.44 times as large."""
    backward, differentiated = torch.Tensor.backward, []

    def noting(self, *arguments, **options):
        differentiated.append(self.item())
        return backward(self, *arguments, **options)

    monkeypatch.setattr(torch.Tensor, "backward", noting)
    start(*SMALL, "--steps", "1", "--characters", "0")
    # At the start all of the 15 characters are about as likely: ln 15 = 2.7, and 3.9 bits.
    assert differentiated == [pytest.approx(math.log(15), abs=0.4)]


def test_biases_and_normalisations_do_not_decay(program):
    network = network_of(program)
    decay = {}
    for group in program.new_optimizer(network, 0.01).param_groups:
        decay.update((id(p), group["weight_decay"]) for p in group["params"])
    for name, parameter in network.named_parameters():
        matrix = name.endswith("weight") and "norm" not in name and "alone.0" not in name
        assert decay[id(parameter)] == (0.1 if matrix else 0.0), name


def test_random_pieces_begin_anywhere(program):
    torch.manual_seed(0)
    pieces = program.random_pieces(torch.arange(20), 16, 400)
    assert set(pieces[:, 0].tolist()) == {0, 1, 2, 3}
    assert (pieces.diff(dim=1) == 1).all()


def test_temperature_zero_takes_the_likeliest(program):
    network = network_of(program)
    written = {program.write(network, "abcdefghij", "abc", 30, 0) for _ in range(3)}
    assert len(written) == 1  # whatever the random numbers, also past the context


def test_a_bar_in_a_terminal(start, capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    start(*SMALL, "--steps", "16", "--characters", "0")
    printed = capsys.readouterr().out
    assert [len(bar) for bar in re.findall(r"\[(#+) *\]", printed)] == list(range(2, 40, 5))


def test_ctrl_c_keeps_what_was_learned(program, start, capsys, monkeypatch):
    evaluate, calls = program.evaluate, []

    def interrupted(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            signal.raise_signal(signal.SIGINT)
        return evaluate(*arguments)

    monkeypatch.setattr(program, "evaluate", interrupted)
    with pytest.raises(SystemExit) as stopped:
        start(*SMALL, "--steps", "160")
    assert stopped.value.code == 130
    said_last = "\nStopped. What was learned so far is in language_model.pt.\n"
    assert capsys.readouterr().out.endswith(said_last)
    network, vocabulary = program.load("language_model.pt", "cpu")
    test = program.encode(TEXT[-312:], vocabulary)
    assert evaluate(network, test) < 3.5  # 3.9 by chance
    assert not Path("language_model.pt.part").exists()


def test_a_full_disk_leaves_the_old_file(start, monkeypatch):
    def full(state, file):
        Path(file).write_bytes(b"half")
        raise RuntimeError("PytorchStreamWriter failed writing file data/0: file write failed")

    file = Path("language_model.pt")
    file.write_bytes(b"old")
    monkeypatch.setattr(torch, "save", full)
    message = said(start, *SMALL, "--steps", "1")
    assert message.startswith(f"Cannot write {file}: PytorchStreamWriter failed writing")
    assert "--save FILE names another place" in message
    assert file.read_bytes() == b"old"
    assert not Path(f"{file}.part").exists()


def test_texts_that_cannot_be_used(start):
    message = said(start, "--text", "nowhere.txt")
    assert message.startswith("Cannot read nowhere.txt: ")
    assert "--text FILE names another one" in message
    Path("old.txt").write_bytes("Größe".encode("latin-1") * 1000)
    assert "in UTF-8" in said(start, "--text", "old.txt")
    Path("short.txt").write_text("short " * 100)
    message = said(start, "--text", "short.txt")
    assert message.startswith("short.txt is too short: 600 characters, at least 650 are needed")


def test_the_shortest_text_will_do(start, capsys):
    Path("short.txt").write_text("ab " * 57)  # 171, and 170 are needed
    start(*SMALL, "--text", "short.txt", "--steps", "2")
    assert "153 characters to learn from, 18 to test, 3 different" in capsys.readouterr().out


def test_a_prompt_that_the_text_does_not_know_is_told_before_training(start, capsys):
    assert said(start, "--prompt", "Zoé").startswith("The network has never seen 'Z' 'é'")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("content", [None, b"", b"nonsense", {"other": torch.ones(1)}])
def test_what_cannot_be_loaded(program, content):
    if isinstance(content, bytes):
        Path("saved.pt").write_bytes(content)
    elif content:
        torch.save(content, "saved.pt")
    message = said(program.load, "saved.pt", "cpu")
    assert message.startswith("Cannot read saved.pt: ")
    assert "start it without --load first" in message


@pytest.mark.parametrize("device", ["cuda:99", "graphics", "meta"])
def test_a_device_that_cannot_be_used(program, device):
    message = said(program.find_device, device)
    assert message.startswith(f"Cannot use the device {device}: ")
    assert "--device cpu works everywhere" in message


def run_whole(monkeypatch, error):
    """Run the file as a program, in which the choice of a seed fails."""

    def fail(_):
        raise error

    monkeypatch.setattr(torch, "manual_seed", fail)
    monkeypatch.setattr(sys, "argv", ["language_model.py", "--device", "cpu"])
    runpy.run_path(str(PROGRAM), run_name="__main__")


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB."),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 B."),
        MemoryError(),
    ],
)
def test_out_of_memory(program, monkeypatch, error):
    message = said(run_whole, monkeypatch, error)
    assert message.startswith("Out of memory: ")
    assert "smaller --batch-size" in message


def test_other_errors_are_not_hidden(program, monkeypatch):
    error = RuntimeError("CUDA error: an illegal memory access was encountered")
    with pytest.raises(RuntimeError, match="illegal memory access"):
        run_whole(monkeypatch, error)


def test_ctrl_c_before_training(program, monkeypatch):
    message = said(run_whole, monkeypatch, KeyboardInterrupt())
    assert "before there was anything to save" in message


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--steps", "0"), "have to be greater than 0"),
        (("--lr", "0"), "have to be greater than 0"),
        (("--temperature", "-1"), "cannot be less than 0"),
        (("--width", "10"), "--width 10 cannot be divided among 4 --heads"),
    ],
)
def test_numbers_that_make_no_sense(start, capsys, arguments, complaint):
    with pytest.raises(SystemExit):
        start(*arguments)
    assert complaint in capsys.readouterr().err


def test_help_names_every_default(start, capsys):
    with pytest.raises(SystemExit):
        start("--help")
    printed = " ".join(capsys.readouterr().out.split())
    assert re.findall(r"\(default: (.+?)\)", printed) == [
        *("language_model.txt", "720", "16", "64", "96", "4", "2", "0.008", "a new line"),
        *("300", "0.7", "the best", "0", "language_model.pt"),
    ]
    assert "Ctrl-C" in printed


def test_the_texts_that_come_with_it_are_long_enough_and_end_with_a_line():
    for name, least in (("language_model.txt", 100_000), ("language_model.zh.txt", 50_000)):
        text = PROGRAM.with_name(name).read_text(encoding="utf-8")
        assert len(text) > least
        assert text.endswith(("\n", "."))
        assert min(text) == "\n"  # what the program begins with if nothing is said


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sample_on_the_page_was_written_by_the_run_on_record(language: str) -> None:
    page = project.DOCS / language / "train/language-model.md"
    (quoted,) = re.findall(r"^> (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    written = [
        r.entries["train/language-model#run-1"].output
        for r in store.load()
        if "train/language-model#run-1" in r.entries
    ]
    assert any(quoted in " ".join(text.split()) for text in written)
