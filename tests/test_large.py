"""The programs of the pages on large models: what they compute, what they say if they cannot."""

import re
import sys
from pathlib import Path

import pytest
import torch
from programs import SNIPPETS, load, said, starter

pytestmark = pytest.mark.usefixtures("one_thread")
TEXT = "the cat sat on the mat, and the dog sat on the log. " * 60
NEW = "a dog and a cat ate the last of the eggs on the mat. " * 60
SIZES = {"context": 32, "width": 32, "heads": 4, "layers": 2}


@pytest.fixture
def network(tmp_path, monkeypatch):
    """An untrained network, saved in a folder with two texts."""
    monkeypatch.chdir(tmp_path)
    Path("language_model.txt").write_text(TEXT, encoding="utf-8")
    Path("new.txt").write_text(NEW, encoding="utf-8")
    model = load("language_model")
    monkeypatch.setitem(sys.modules, "language_model", model)
    vocabulary = "".join(sorted(set(TEXT + NEW)))
    torch.manual_seed(0)
    network = model.LanguageModel(len(vocabulary), **SIZES).eval()
    model.save(network, SIZES, vocabulary, Path("language_model.pt"))
    return network


@pytest.fixture
def start(network, monkeypatch):
    """Run a program with arguments of the command line."""

    def go(name, *arguments):
        starter(load(name), monkeypatch, "--device", "cpu")(*arguments)

    return go


# --- generate.py ----------------------------------------------------------------------------------


@pytest.mark.parametrize("queries", [1, 3, 8])
def test_attention_by_hand_is_that_of_the_whole(network, queries):
    torch.manual_seed(0)
    query, key, value = torch.randn(3, 2, 4, 8, 6)
    ready = torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True)
    found = load("generate").attend(query[:, :, -queries:], key, value)
    torch.testing.assert_close(found, ready[:, :, -queries:])


@pytest.mark.parametrize("parts", [(20,), (1,) * 20, (7, 1, 12)])
def test_a_cache_changes_no_scores_however_the_text_comes(network, parts):
    program, numbers = load("generate"), torch.arange(20)[None] % 10
    cache = [None] * len(network.blocks)
    with torch.inference_mode():
        found = [program.forward(network, part, cache) for part in numbers.split(parts, dim=1)]
        torch.testing.assert_close(torch.cat(found, dim=1), network(numbers))


def test_top_k_draws_from_the_likeliest(network):
    torch.manual_seed(0)
    scores = torch.tensor([[0.0, 3.0, 1.0, 2.0]]).expand(400, 4)
    choose = load("generate").choose
    assert set(choose(scores, 5.0, 2).flatten().tolist()) == {1, 3}
    assert set(choose(scores, 5.0, 0).flatten().tolist()) == {0, 1, 2, 3}
    assert set(choose(scores, 5.0, 9).flatten().tolist()) == {0, 1, 2, 3}  # there are only 4
    assert set(choose(scores, 0, 2).flatten().tolist()) == {1}


def test_writes_the_same_with_and_without_the_cache(start, capsys):
    start("generate", "--prompt", "the ", "--characters", "28")  # to the last place
    without, with_, same, text = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"without a cache +\d+ characters a second", without)
    assert re.fullmatch(r"with a cache +\d+ characters a second", with_)
    assert same == "the same text: True"
    assert text.startswith("the ")
    assert len(text) == 32


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--prompt", "the ", "--characters", "29"), "28 are left after the prompt, not 29"),
        (("--prompt", "the " * 10, "--characters", "1"), "0 are left after the prompt, not 1"),
        (("--prompt", "ß"), "The network has never seen 'ß'"),
        (("--load", "nowhere.pt"), "Cannot read nowhere.pt"),
        (("--load", "empty.pt"), "Cannot read empty.pt: it is empty"),
    ],
)
def test_what_generate_cannot_do(start, arguments, message):
    Path("empty.pt").touch()
    assert message in said(start, "generate", *arguments)


# --- finetune.py ----------------------------------------------------------------------------------


def test_lora_begins_as_the_layer_and_merges_into_it(network):
    torch.manual_seed(0)
    layer, x = torch.nn.Linear(6, 5), torch.randn(3, 6)
    lora, before = load("finetune").LoRA(layer, rank=2), layer(x)
    assert lora(x).equal(before)
    assert sum(p.numel() for p in lora.parameters() if p.requires_grad) == 2 * (6 + 5)
    torch.nn.init.normal_(lora.up)
    after = lora(x)
    assert not torch.allclose(after, before, atol=0.01)
    torch.testing.assert_close(lora.merge()(x), after)


def test_only_the_narrow_matrices_learn(network):
    program = load("finetune")
    before = {name: value.clone() for name, value in network.state_dict().items()}
    numbers = torch.arange(400) % 10
    optimizer = program.train(program.add_lora(network, 2), numbers, 3, 0.01)
    learning = {name for name, p in network.named_parameters() if p.requires_grad}
    assert len(learning) == 2 * 2 * 4  # in each of two blocks four layers, down and up
    assert all(name.endswith((".down", ".up")) for name in learning)
    for name, value in network.state_dict().items():
        if name not in learning:
            assert value.equal(before[name.replace(".layer.", ".")]), name
    parameters, gradients, kept = program.memory(network, optimizer)
    count = sum(p.numel() for p in network.parameters() if p.requires_grad)
    assert gradients == 4 * count
    assert kept == 8 * count + 4 * len(learning)  # a count of steps for each
    assert parameters == 4 * sum(p.numel() for p in network.parameters())
    merged = program.merge_lora(network).state_dict()
    assert merged.keys() == before.keys()


def test_finetune_compares_three_ways(start, capsys):
    start("finetune", "--steps", "20", "--rank", "2")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "2862 characters to learn from, 318 to test, on cpu"
    losses = {}
    for line in lines[2:6]:
        title, new = re.match(r"(.{13}).{36}.* (\d\.\d\d)  *\d\.\d\d", line).groups()
        losses[title.strip(" 0")] = float(new)
    assert [*losses] == ["as it was", "from scratch", "all of it", "LoRA, rank 2"]
    assert max(losses["all of it"], losses["LoRA, rank 2"]) < losses["as it was"]
    assert lines[6] == "merged, the same outputs: True"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--text", "nowhere.txt"), "Cannot read nowhere.txt"),
        (("--old", "nowhere.txt"), "Cannot read nowhere.txt"),
        (("--load", "nowhere.pt"), "Cannot read nowhere.pt"),
        (("--text", "short.txt"), "short.txt is too short"),
        (("--text", "unknown.txt"), "The network has never seen 'ß'"),
    ],
)
def test_what_finetune_cannot_do(start, arguments, message):
    Path("short.txt").write_text("the cat", encoding="utf-8")
    Path("unknown.txt").write_text(NEW + "ß", encoding="utf-8")
    assert message in said(start, "finetune", *arguments)


# --- low_bits.py ----------------------------------------------------------------------------------


def test_four_bits_are_packed_and_unpacked(network):
    program = load("low_bits")
    whole = torch.arange(-8, 8, dtype=torch.int8).reshape(2, 8)
    packed = program.pack(whole)
    assert (packed.dtype, packed.shape) == (torch.uint8, (2, 4))
    assert program.unpack(packed).equal(whole)


@pytest.mark.parametrize(("bits", "group"), [(8, 32), (4, 32), (4, 8)])
def test_weights_are_off_by_half_a_step_at_most(network, bits, group):
    torch.manual_seed(0)
    layer = torch.nn.Linear(32, 5)
    low = load("low_bits").LowBits(layer, bits, group)
    step = low.scale.float().expand(-1, -1, group).flatten(1)
    with torch.inference_mode():
        # The largest of a group may be cut off, by what its scale was rounded down to 16 bits.
        assert ((low.weight() - layer.weight).abs() <= 0.5 * step * 1.02 + 1e-6).all()
        x = torch.randn(3, 32)
        torch.testing.assert_close(low(x), x @ low.weight().T + layer.bias)
    assert low.whole.nbytes == 32 * 5 * bits // 8
    assert low.scale.nbytes == 2 * 32 * 5 // group


def test_a_row_of_zeros_stays_zero(network):
    layer = torch.nn.Linear(8, 2)
    torch.nn.init.zeros_(layer.weight)
    assert not load("low_bits").LowBits(layer, 4, 8).weight().any()


def test_low_bits_shows_sizes_and_losses(start, capsys):
    start("low_bits", "--group", "8")
    head, *rows = capsys.readouterr().out.splitlines()
    assert head == "24576 weights in the layers of the blocks, on cpu"
    numbers = [re.search(r"(\d+) kB +([\d.]+) bits a weight, loss ([\d.]+)", row) for row in rows]
    sizes = [float(number[2]) for number in numbers]
    assert sizes == sorted(sizes, reverse=True)[:3] + sizes[3:]
    assert sizes[0] > 1.9 * sizes[1] > 3.2 * sizes[2]
    assert sizes[3] < sizes[4] < sizes[2]  # a scale for each 8 weights costs two bits
    losses = [float(number[3]) for number in numbers]
    assert losses[0] == pytest.approx(losses[2], abs=0.01)
    assert losses[0] == pytest.approx(losses[3], abs=0.2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--group", "5"), "Rows of 32 weights cannot be cut into groups of 5"),
        (("--load", "nowhere.pt"), "Cannot read nowhere.pt"),
        (("--text", "nowhere.txt"), "Cannot read nowhere.txt"),
    ],
)
def test_what_low_bits_cannot_do(start, arguments, message):
    assert message in said(start, "low_bits", *arguments)


# --- all three ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("generate", ("--characters", "0"), "--characters has to be 1 or more"),
        ("generate", ("--temperature", "-1"), "--temperature and --top-k 0 or more"),
        ("generate", ("--top-k", "-1"), "--temperature and --top-k 0 or more"),
        ("generate", ("--prompt", ""), "--prompt needs a character at least"),
        ("finetune", ("--rank", "0"), "--steps, --rank and the learning rates"),
        ("finetune", ("--lora-lr", "0"), "--steps, --rank and the learning rates"),
        ("low_bits", ("--group", "0"), "--group has to be 1 or more"),
    ],
)
def test_options_out_of_range(start, capsys, name, arguments, message):
    assert said(start, name, *arguments) == "2"
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("name", ["generate", "finetune", "low_bits"])
def test_a_device_that_is_not_there(start, name):
    assert "Cannot use the device moon" in said(start, name, "--device", "moon")


@pytest.mark.parametrize("name", ["generate", "finetune", "low_bits"])
def test_the_programs_stay_short(name):
    assert len((SNIPPETS / f"{name}.py").read_text(encoding="utf-8").splitlines()) < 150
