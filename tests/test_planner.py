"""The planner's page: its data and script, run in Node.js, say what the decision in Python says."""

import csv
import gzip
import hashlib
import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from machine_cases import answer, as_lists
from planner_in_node import SCRIPTS, asker

from torchproof import facts, plan, project
from torchproof.directives import planner as tables
from torchproof.plan import LANGUAGES, SYSTEMS, Machine, Plan, Unclear
from torchproof.site import planner, sentences

SAMPLES = project.FACTS / "samples"
SIZE = 64_000  # bytes of data and scripts, compressed as hosts do it

Ask = Callable[[str, Iterable[Any]], list[Any]]


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return plan.export()


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Puts one kind of question, many times, to the script."""
    return asker(tmp_path_factory.mktemp("planner"))


# --- the same answers -----------------------------------------------------------------------------


def listed(made: Plan | None) -> list[Any] | None:
    """A plan as lists, as tests/planner.mjs makes them of its own."""
    return as_lists(answer(made))


def fields(machine: Machine) -> dict[str, Any]:
    return {**vars(machine), "gpus": list(machine.gpus)}


def agree(ask: Ask, machines: list[Machine]) -> None:
    """The script's plans are Python's, down to each value of each sentence."""
    answers = ask("hash", map(fields, machines))
    assert len(answers) == len(machines)
    for machine, told in zip(machines, answers, strict=True):
        expected = listed(plan.plan(machine))
        text = json.dumps(expected, ensure_ascii=False, separators=(",", ":"))
        if hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest() != told:
            assert ask("plan", [fields(machine)]) == [expected], machine
            raise AssertionError(f"the same lists, written differently: {machine}")


def pythons(data: dict[str, Any]) -> list[str]:
    return [{"<": "3.6", ">": "3.99"}.get(python, python) for python in data["pythons"]]


def drivers(data: dict[str, Any], system: str) -> list[str]:
    return ["", "300.0", *data["systems"][system]["drivers"]]


def oses(data: dict[str, Any], system: str) -> list[dict[str, str]]:
    """As fields of a machine: unknown, older than all bounds, and the bounds."""
    name = "macos" if system.startswith("macos") else "glibc"
    bounds = data["systems"][system]["os"]
    return [{}, *({name: bound} for bound in ["1.0", *bounds] if bounds)]


def gpus_of(key: str) -> tuple[str, ...]:
    return () if key in ("", "cpu") else tuple("99.0" if k == "?" else k for k in key.split("+"))


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_class_of_one_gpu(system: str, data: dict[str, Any], ask: Ask) -> None:
    """All GPUs × drivers × Pythons × versions of the system, for the newest release."""
    kinds = [key for key in data["systems"][system]["gpus"] if "+" not in key]
    classes = itertools.product(kinds, drivers(data, system), pythons(data), oses(data, system))
    agree(
        ask,
        [
            Machine(system, gpus_of(kind), driver, python, cpu=kind == "cpu", **os)
            for kind, driver, python, os in classes
        ],
    )


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_release_asked_for(system: str, data: dict[str, Any], ask: Ask) -> None:
    """All GPUs × drivers × releases; Python and system take turns."""
    kinds = [key for key in data["systems"][system]["gpus"] if "+" not in key]
    turns = itertools.cycle(itertools.product(pythons(data), oses(data, system)))
    classes = itertools.product(kinds, drivers(data, system), data["releases"])
    agree(
        ask,
        [
            Machine(system, gpus_of(kind), driver, python, torch=torch, cpu=kind == "cpu", **os)
            for (kind, driver, torch), (python, os) in zip(classes, turns, strict=False)
        ],
    )


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_pair_of_gpus(system: str, data: dict[str, Any], ask: Ask) -> None:
    """All pairs × drivers, some with a GPU of another maker; Python and system take turns."""
    pairs = [gpus_of(key) for key in data["systems"][system]["gpus"] if "+" in key]
    turns = itertools.cycle(
        itertools.product(("", "amd", "intel"), pythons(data), oses(data, system))
    )
    classes = itertools.product(pairs, drivers(data, system))
    agree(
        ask,
        [
            Machine(system, (*pair, other) if other else pair, driver, python, **os)
            for (pair, driver), (other, python, os) in zip(classes, turns, strict=False)
        ],
    )


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_pair_of_gpus_and_release(system: str, data: dict[str, Any], ask: Ask) -> None:
    """All pairs × releases; driver, Python and system take turns, each with each."""
    pairs = [gpus_of(key) for key in data["systems"][system]["gpus"] if "+" in key]
    # A prime number of drivers, so that every pair meets others than its neighbours do.
    some = drivers(data, system)[:31]
    turns = itertools.cycle(itertools.product(some, pythons(data), oses(data, system)))
    classes = itertools.product(pairs, data["releases"], range(3))
    agree(
        ask,
        [
            Machine(system, pair, driver, python, torch=torch, **os)
            for (pair, torch, _), (driver, python, os) in zip(classes, turns, strict=False)
        ],
    )


@pytest.mark.parametrize("system", ["linux_x86_64", "linux_aarch64", "windows", "wsl2"])
def test_three_gpus(system: str, data: dict[str, Any], ask: Ask) -> None:
    """All threes × releases and none, each with one driver; of a few the data says it has none."""
    entry = data["systems"][system]
    kinds = [key for key in entry["gpus"] if key == "?" or (key[:1].isdigit() and "+" not in key)]
    turns = itertools.cycle(itertools.product(["", *data["releases"]], drivers(data, system)[:31]))
    threes = itertools.combinations(kinds, 3)
    machines = {
        "+".join(three): Machine(system, gpus_of("+".join(three)), driver, torch=torch)
        for three, (torch, driver) in zip(threes, turns, strict=False)
    }
    apart = [machines[three] for three in entry["apart"]]
    assert set(ask("hash", map(fields, apart))) == {"apart"}
    jetsons = {str(row.capability) for row in facts.load().gpus.capabilities if row.jetson}
    for three in entry["apart"]:
        assert jetsons & set(three.split("+")) or "?" in three or "10.3" in three, three
    agree(ask, [machine for three, machine in machines.items() if three not in entry["apart"]])


def test_gpus_that_people_put_into_one_machine_are_answered(ask: Ask) -> None:
    names = ("GTX 1080", "RTX 2080 Ti", "RTX 3060", "RTX 4090", "RTX 5090", "H100", "A100", "T4")
    machines = [
        Machine(system, gpus, "580.95.05", torch=torch)
        for system in ("linux_x86_64", "windows", "wsl2")
        for size in (2, 3, 4)
        for gpus in itertools.combinations(names, size)
        for torch in ("", "2.6.0", "2.12.1")
    ]
    agree(ask, machines)


def test_machines_as_people_name_them(ask: Ask) -> None:
    """Names, three GPUs, a GPU whose class is inferred, branches of drivers, patches of Python."""
    machines = [
        Machine(system, gpus, driver, python, torch="")
        for system, gpus, driver, python in itertools.product(
            SYSTEMS,
            [
                ("NVIDIA GeForce RTX 3060", "RTX 3090"),
                ("K80", "GTX 1080", "RTX 4090"),
                ("RTX 4090 Laptop", "RTX 4060 ..."),
                ("V100", "amd"),
                ("GB10",),
                ("Jetson AGX Orin",),
                ("13.0",),
                ("K40", "RTX 5090"),
                ("K80", "K40"),
                ("amd",),
                ("intel",),
                ("K40", "intel"),
            ],
            ["", "470", "535", "r580", "595.71.05"],
            ["", "3.8.10", "3.12.4", "3.14.1", "3.14t", "3.20"],
        )
    ]
    agree(ask, machines)
    some = machines[::7]
    for machine, texts in zip(some, ask("said", map(fields, some)), strict=True):
        assert texts == [text for made in chain(plan.plan(machine)) for text in said(made)], machine


def chain(made: Plan | None) -> Iterator[Plan]:
    while made:
        yield made
        made = made.nearest


def said(made: Plan) -> Iterator[str]:
    for note in (*made.first, *made.reasons, *made.warnings):
        yield from (note.text(language) for language in LANGUAGES)


def test_names_of_gpus(ask: Ask) -> None:
    """Every name in every spelling, cut names, and what is no name."""
    spellings = (
        "{}",
        "NVIDIA {}",
        "NVIDIA GeForce {}",
        "Tesla {}",
        "{} 16GB",
        "nvidia {}-PCIE-40GB",
        "{} Laptop GPU",
        "{} with Max-Q Design",
        "NVIDIA {} 80GB HBM3",
        "{} ...",
        "{}…",
    )
    names = [
        s.format(name) for row in facts.load().gpus.gpus for name in row.names for s in spellings
    ]
    names += [name[:cut] + "..." for name in names[::7] for cut in (3, 6, 9, 14)]
    names += [
        "3060",
        "rtx3060",
        "sm_120",
        "8.6",
        "GeForce GTX ...",
        "RTX 3O60",
        "",
        "...",
        "<b>",
        "99",
    ]
    for name, told in zip(names, ask("gpu", names), strict=True):
        try:
            assert told == str(plan.gpu_of(name).capability), name
        except Unclear as unclear:
            assert told["texts"] == [unclear.note.text(lang) for lang in LANGUAGES], name
            assert told["unclear"]["key"].startswith("unclear_gpu"), name


def test_the_script_spells_as_its_data_does(tmp_path: Path) -> None:
    """How GPUs and versions are written stands in Python, and nowhere in the script."""
    ask = asker(tmp_path)
    machine = {"system": "windows", "gpus": ["Zotac RTX 3060"], "driver": "595"}
    (told,) = ask("gpu", machine["gpus"])
    assert told["unclear"]["key"] == "unclear_gpu"
    path = tmp_path / "decision.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["spelling"]["idle"].append("zotac")
    path.write_text(json.dumps(data), encoding="utf-8")
    assert ask("gpu", machine["gpus"]) == ["8.6"]
    assert ask("plan", [machine])[0][0] == "yes"
    data["versions"]["first_driver"] = 600
    path.write_text(json.dumps(data), encoding="utf-8")
    (told,) = ask("plan", [machine])
    assert told["unclear"]["key"] == "unclear_cuda_for_driver"


@pytest.mark.parametrize(
    "wrong",
    [
        Machine("linux_x86_64", ("RTX 3O60",)),
        Machine("linux_x86_64", driver="12.4"),
        Machine("linux_x86_64", driver="latest"),
        Machine("linux_x86_64", python="2.7"),
        Machine("linux_x86_64", glibc="new"),
        Machine("macos_arm64", macos="Sonoma"),
    ],
    ids=str,
)
def test_what_cannot_be_read_is_said(wrong: Machine, ask: Ask) -> None:
    with pytest.raises(Unclear) as refusal:
        plan.plan(wrong)
    (told,) = ask("plan", [fields(wrong)])
    assert told["texts"] == [refusal.value.note.text(language) for language in LANGUAGES]


# --- what is pasted -------------------------------------------------------------------------------


def test_the_script_reads_a_table_as_its_data_says(tmp_path: Path) -> None:
    """A model of driver that is no known word stays a part of the name."""
    ask = asker(tmp_path)
    row = "|   0  NVIDIA GeForce RTX 3060    NEW  | 00000000:01:00.0  On |                  N/A |"
    table = f"NVIDIA-SMI 616.10   Driver Version: 616.10   CUDA Version: 13.4 |\n{row}\n"
    (told,) = ask("paste", [table])
    assert told["gpus"] == ["NVIDIA GeForce RTX 3060 NEW"] and told["driver"] == "616.10"
    path = tmp_path / "decision.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["table"]["models"].append("NEW")
    data["table"]["driver"] = r"DRIVER (\d+)"
    path.write_text(json.dumps(data), encoding="utf-8")
    (told,) = ask("paste", [table])
    assert told["gpus"] == ["NVIDIA GeForce RTX 3060"] and "driver" not in told


def samples() -> list[dict[str, str]]:
    with (SAMPLES / "index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_samples_are_read(ask: Ask) -> None:
    rows = samples()
    assert {row["file"] for row in rows} == {path.name for path in SAMPLES.glob("*.txt")}
    texts = [(SAMPLES / row["file"]).read_text(encoding="utf-8") for row in rows]
    for row, found in zip(rows, ask("paste", texts), strict=True):
        none = row["gpus"] == "none"
        gpus = [] if none or not row["gpus"] else [row["gpus"]]
        assert found["kind"] == row["kind"], row
        assert found.get("gpus") == gpus and found["none"] == none, row
        assert bool(found.get("mig")) == bool(row["mig"]), row
        for name in ("system", "driver", "python", "glibc", "problem"):
            assert found.get(name, "") == row[name], (name, row)


HEADERS = {
    # No CUDA version before 410; two lines more of the same shape.
    "| NVIDIA-SMI 390.116                Driver Version: 390.116                   |": "390.116",
    "| NVIDIA-SMI 418.67       Driver Version: 418.67       CUDA Version: 10.1     |": "418.67",
    "| NVIDIA-SMI 620.10.01    KMD Version: 620.10.01    CUDA UMD Version: N/A     |": "620.10.01",
}


def test_shapes_beside_the_samples(ask: Ask) -> None:
    for found, driver in zip(ask("paste", HEADERS), HEADERS.values(), strict=True):
        assert found["driver"] == driver
    listing = (
        "GPU 0: NVIDIA A30 (UUID: GPU-1)\n  MIG 1g.6gb Device 0:\nGPU 1: Tesla T4 (UUID: GPU-2)"
    )
    table = "name, driver_version\nNVIDIA GeForce RTX 3060, 560.35.03\nTesla T4, 560.35.03\n"
    capability = "compute_cap\n8.6\n7.5\n"
    windows = "PyTorch version: 2.9.0+cpu\nPython platform: Windows-11-10.0.26100-SP0"
    mac = "PyTorch version: 2.9.0\nOS: macOS 14.5 (arm64)\nPython version: 3.14.0 free-threading"
    found = ask("paste", [listing, table, capability, windows, mac, table.replace("\n", "\r\n")])
    assert found[0]["gpus"] == ["NVIDIA A30", "Tesla T4"]
    assert (found[1]["gpus"], found[1]["driver"]) == (
        ["NVIDIA GeForce RTX 3060", "Tesla T4"],
        "560.35.03",
    )
    assert found[2]["gpus"] == ["8.6", "7.5"]
    assert found[3]["system"] == "windows"
    assert (found[4]["system"], found[4]["macos"], found[4]["python"]) == (
        "macos_arm64",
        "14.5",
        "3.14.0t",
    )
    assert found[5] == found[1]


GARBAGE = {
    "nothing": "",
    "a megabyte of one letter": "a" * 1_000_000,
    "spaces": " " * 1_000_000,
    "bars": "|" * 1_000_000,
    "numbers": "0:" * 500_000,
    "short lines": "| 0 | 0000:00:00.0 |\n" * 50_000,
    "a script": "<script>alert(1)</script>\n" * 40_000,
    "commas": ",name" * 200_000,
    "the words of nvidia-smi": "NVIDIA-SMI Driver Version: CUDA Version: " * 25_000,
    "bytes": "".join(map(chr, range(1, 0x3000))) * 80,
}


def test_garbage_is_read_at_once(ask: Ask) -> None:
    for name, took in zip(GARBAGE, ask("timed", GARBAGE.values()), strict=True):
        assert took < 1000, (name, took)
    found = ask("paste", [text for name, text in GARBAGE.items() if name != "short lines"])
    for one in found:
        assert not one["gpus"] and "driver" not in one and not one["system"]


# --- the address, the size ------------------------------------------------------------------------


def test_the_address_takes_nothing_but_the_form(ask: Ask) -> None:
    good = "?system=windows&gpu=RTX+3060&driver=560.94&python=3.12&wish=2.10.0"
    asked = [
        good,
        "?system=<b>&gpu=<script>&driver=alert(1)&python=x&wish=y",
        "?gpu=NVIDIA+GeForce+RTX+3060",
    ]
    asked += ["?" + "a" * 1_000_000, "?system=__proto__&wish=constructor&maker=toString"]
    assert ask("address", asked) == [good, "", "?gpu=RTX+3060", "", ""]


def test_data_and_scripts_are_small() -> None:
    scripts = sum(len(gzip.compress(path.read_bytes(), 9)) for path in SCRIPTS.glob("*.js"))
    first, *older = (len(gzip.compress(text.encode(), 9)) for _, text in planner.files())
    said = max(
        len(gzip.compress(text.encode(), 9))
        for language in LANGUAGES
        for place, text in sentences.files(language)
        if "planner" in place
    )
    print(
        f"planner, compressed: data {first / 1e3:.1f} kB, sentences {said / 1e3:.1f} kB,"
        f" scripts {scripts / 1e3:.1f} kB"
    )
    assert first + said + scripts < SIZE
    assert max(older) < 10_000


# --- the tables without scripts -------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_every_capability_and_command(language: str) -> None:
    html = tables.table(language)
    for row in facts.load().gpus.capabilities:
        assert html.count(f"{row.capability}") >= len(tables.SYSTEMS), row.capability
    asked = plan.plan(Machine("windows", ("8.6",), "581"))
    assert asked.commands["pip"].replace("&", "&amp;") in html
