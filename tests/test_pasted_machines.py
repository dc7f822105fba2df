"""Outputs of machines that nothing was written for: read right by the page and by the doctor.

``tests/machines/`` holds what people published, or what is in the form that the tool prints;
``index.csv`` has the right reading. The texts below are further ones of each kind.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from planner_in_node import asker
from programs import load

from torchproof import plan
from torchproof.doctor.build import DOCTOR
from torchproof.plan import LANGUAGES, Machine

OUTPUTS = Path(__file__).parent / "machines"
Ask = Callable[[str, Iterable[Any]], list[Any]]
FIELDS = ("kind", "system", "driver", "problem", "python", "glibc", "macos")


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("planner"))


@pytest.fixture(scope="module")
def doctor(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    path = tmp_path_factory.mktemp("doctor") / "doctor.py"
    path.write_text(DOCTOR.published("https://site.example/"), encoding="utf-8")
    return load("doctor", path.parent)


def rows() -> list[dict[str, str]]:
    with (OUTPUTS / "index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def text_of(row: dict[str, str]) -> str:
    return (OUTPUTS / row["file"]).read_text(encoding="utf-8")


def gpus_of(row: dict[str, str]) -> list[str]:
    return [] if row["gpus"] in ("", "none") else [row["gpus"]]


def test_every_output_is_read(ask: Ask) -> None:
    table = rows()
    assert {row["file"] for row in table} == {path.name for path in OUTPUTS.glob("*.txt")}
    for row, found in zip(table, ask("paste", map(text_of, table)), strict=True):
        assert found.get("gpus") == gpus_of(row), row
        assert found["none"] == (row["gpus"] == "none"), row
        for name in FIELDS:
            assert (found.get(name) or "") == row[name], (name, row, found)
        for name in ("mig", "jetson"):
            assert bool(found.get(name)) == bool(row[name]), (name, row)


def test_every_gpu_in_them_is_known_to_all_three(ask: Ask, doctor: ModuleType) -> None:
    """Python, the page's script and the doctor give each name the same compute capability."""
    named = {row["gpus"]: row["capability"] for row in rows() if row["capability"]}
    assert ask("gpu", named) == list(named.values())
    for name, capability in named.items():
        assert str(plan.gpu_of(name).capability) == capability, name
        assert doctor.capability_of(name) == capability, name


def test_the_doctor_reads_the_tables(doctor: ModuleType) -> None:
    for row in rows():
        text = text_of(row)
        if row["kind"] == "smi" and "Bus-Id" in text:
            found = doctor.read_smi(text)
            assert {gpu["name"] for gpu in found["gpus"]} == set(gpus_of(row)), row
            assert found["driver"] == row["driver"], row


def machine_of(found: dict[str, Any]) -> dict[str, Any]:
    """The fields of the planner's machine, from what was read."""
    return {
        "system": found["system"] or "linux_x86_64",
        "gpus": found["gpus"],
        "driver": found.get("driver", ""),
        "python": found.get("python", ""),
        "glibc": found.get("glibc", ""),
        "macos": found.get("macos", ""),
        "torch": "",
        "cpu": False,
    }


def chain(made: plan.Plan | None) -> Iterator[plan.Plan]:
    while made:
        yield made
        made = made.nearest


def said(made: plan.Plan) -> list[str]:
    notes = [n for one in chain(made) for n in (*one.first, *one.reasons, *one.warnings)]
    return [note.text(language) for note in notes for language in LANGUAGES]


def test_one_answer_for_each_of_them(ask: Ask, doctor: ModuleType) -> None:
    """Python, the page and the doctor say the same, with the same commands, word by word."""
    readings = [it for it in ask("paste", map(text_of, rows())) if it["gpus"] or it["none"]]
    asked = [machine_of(found) for found in readings]
    for fields, texts in zip(asked, ask("said", asked), strict=True):
        made = plan.plan(Machine(**{**fields, "gpus": tuple(fields["gpus"])}))
        assert texts == said(made), fields
        if fields["gpus"] and fields["gpus"][0] not in ("amd", "intel"):
            case = {
                "system": fields["system"],
                "gpus": [(name, str(plan.gpu_of(name).capability)) for name in fields["gpus"]],
                "other": "",
                "driver": fields["driver"],
                "python": fields["python"],
                "os": fields["glibc"],
            }
            last = list(chain(made))[-1]
            assert doctor.planned(case)["pip"] == last.commands.get("pip", ""), fields


# --- which system a driver's number is of ---------------------------------------------------------

FRAME = "+---------------------------------+\n"


def table(driver: str, name: str, mode: str = "Off", head: str = "Persistence-M", smi: str = ""):
    """An output of nvidia-smi with one GPU."""
    return (
        f"| NVIDIA-SMI {smi or driver:<18} Driver Version: {driver:<14} CUDA Version: 13.0     |\n"
        f"| GPU  Name                 {head} | Bus-Id          Disp.A | Volatile Uncorr. ECC |\n"
        f"|   0  {name:<24} {mode:>6}  |   00000000:01:00.0 Off |                  N/A |\n"
        "| N/A   34C    P0            120W /  300W |       0MiB /  24576MiB "
        "|      0%      Default |\n"
    )


LINUX = ("550.120", "550.67", "560.31", "570.169", "570.86", "580.142", "590.48", "595.84")


@pytest.mark.parametrize("driver", [*LINUX, "535.309.01", "610.43.02"])
def test_linux_is_read_from_its_table(driver: str, ask: Ask) -> None:
    name = "NVIDIA GeForce RTX 4090"
    whole = table(driver, name)
    rows_only = "\n".join(line for line in whole.splitlines() if "Persistence" not in line)
    on = table(driver, name, "On").replace("Persistence-M", "             ")
    crlf = whole.replace("\n", "\r\n")
    for found in ask("paste", [whole, rows_only, on, crlf]):
        assert (found["system"], found["driver"]) == ("linux_x86_64", driver)


@pytest.mark.parametrize("driver", ["560.94", "581.42", "596.36", "616.92"])
def test_windows_and_wsl2_are_read_from_theirs(driver: str, ask: Ask) -> None:
    name = "NVIDIA GeForce RTX 4090"
    windows, tcc = (
        table(driver, name, "WDDM", "Driver-Model"),
        table(driver, name, "TCC", "TCC/WDDM"),
    )
    inside = table(driver, name, "On", smi=driver.split(".")[0] + ".65.05")
    found = ask("paste", [windows, tcc, inside])
    assert [it["system"] for it in found] == ["windows", "windows", "wsl2"]


def test_a_number_alone_names_a_system_only_where_it_can(ask: Ask) -> None:
    """A second part of three digits, and a third part, are of Linux; two digits are of either."""
    csv_lines = {
        "NVIDIA GeForce RTX 5090, 595.84, 32607 MiB": ("", "595.84"),
        "0, NVIDIA GeForce RTX 3090, 570.169, 8.6, 24576, 1": ("linux_x86_64", "570.169"),
        "NVIDIA A100-SXM4-80GB, 535.183.01": ("linux_x86_64", "535.183.01"),
        "Tesla T4, 16106 MiB, 550.90.07": ("linux_x86_64", "550.90.07"),
        "NVIDIA GeForce RTX 4070, 8.9": ("", ""),
    }
    for (line, expected), found in zip(csv_lines.items(), ask("paste", csv_lines), strict=True):
        assert (found["system"], found.get("driver", "")) == expected, line
        assert len(found["gpus"]) == 1 and found["kind"] == "smi", line
    prose = ("Hello, world, 12.4", "NVIDIA is a company, it has 3 GPUs", "a, 580.142, b")
    for found in ask("paste", prose):
        assert not found["gpus"] and not found["kind"]


def test_pascal_beside_blackwell_on_linux_is_not_answered_for_windows(ask: Ask) -> None:
    text = table("580.142", "NVIDIA GeForce GTX 1080") + table("580.142", "NVIDIA GeForce RTX 5090")
    (found,) = ask("paste", [text])
    assert found["system"] == "linux_x86_64"
    made = plan.plan(Machine(found["system"], tuple(found["gpus"]), found["driver"]))
    assert "win32" not in str([one.commands for one in chain(made)])


# --- Jetson ---------------------------------------------------------------------------------------

ORIN = """\
+---------------------------------------------------------------------------------------+
| NVIDIA-SMI 540.4.0                Driver Version: 540.4.0      CUDA Version: 12.6     |
|-----------------------------------------+----------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id        Disp.A | Volatile Uncorr. ECC |
|=========================================+======================+======================|
|   0  Orin (nvgpu)                  N/A  | N/A              N/A |                  N/A |
| N/A   N/A  N/A               N/A /  N/A | Not Supported        |     N/A          N/A |
+-----------------------------------------+----------------------+----------------------+
|    0   N/A  N/A            4174      G   /usr/lib/xorg/Xorg                       84MiB |
"""
MODULES = {
    "Orin (nvgpu)": "8.7",
    "Orin": "8.7",
    "NVIDIA Tegra Orin (nvgpu)": "8.7",
    "NVIDIA Jetson AGX Orin Developer Kit": "8.7",
    "Jetson Orin Nano Super": "8.7",
    "NVIDIA Jetson Orin Nano Engineering Reference Developer Kit Super": "8.7",
    "NVIDIA Thor": "11.0",
    "Thor": "11.0",
    "Jetson AGX Thor": "11.0",
    "Xavier": "7.2",
    "Jetson AGX Xavier": "7.2",
    "NVIDIA Tegra X2": "6.2",
    "NVIDIA Tegra X1": "5.3",
    "Jetson TX1": "5.3",
    "Jetson Nano": "5.3",
}


def test_the_table_of_a_jetson(ask: Ask, doctor: ModuleType) -> None:
    (found,) = ask("paste", [ORIN])
    assert (found["system"], found["gpus"]) == ("linux_aarch64", ["Orin (nvgpu)"])
    assert found["driver"] == "540.4.0"
    assert [gpu["name"] for gpu in doctor.read_smi(ORIN)["gpus"]] == ["Orin (nvgpu)"]


DRIVERS = ("", "540.2.0", "540.4.0", "580.00", "580.65.06", "595.73")


def test_no_jetson_is_told_to_update_its_driver(ask: Ask) -> None:
    asked = [(name, driver) for name in MODULES for driver in DRIVERS]
    machines = [Machine("linux_aarch64", (name,), driver, "3.12") for name, driver in asked]
    answers = ask("said", [{**vars(machine), "gpus": list(machine.gpus)} for machine in machines])
    for (name, driver), machine, answer in zip(asked, machines, answers, strict=True):
        made = plan.plan(machine)
        texts = said(made)
        assert answer == texts, machine
        assert not any("NVIDIA driver to" in text or "NVIDIA 驱动更新" in text for text in texts)
        assert not any("driver_" in note.key for one in chain(made) for note in one.first)
        assert "JetPack" in " ".join(texts)
        if driver.startswith("540") or MODULES[name] in ("5.3", "6.2", "7.2"):
            assert made.verdict == "no" and made.nearest is None, machine
            assert "install-pytorch-jetson-platform" in texts[0]
        elif driver.startswith("595"):
            assert (made.verdict, made.variant, made.index) == ("yes", "cu132", ""), machine
        elif driver == "580.00" and MODULES[name] == "11.0":
            assert (made.verdict, made.variant) == ("yes", "cu130"), machine


def test_a_jetson_is_no_pc() -> None:
    made = plan.plan(Machine("linux_x86_64", ("Jetson AGX Orin",), "540.4.0"))
    assert made.verdict == "no" and made.nearest is None and made.reasons[0].key == "jetson_system"


# --- the whole of collect_env in one line, and what says that nvidia-smi is missing ---------------


def test_collect_env_in_one_line_is_as_in_many(ask: Ask) -> None:
    many = [row for row in rows() if row["kind"] == "collect_env" and "oneline" not in row["file"]]
    texts = [text_of(row) for row in many]
    joined = [" ".join(text.split()) for text in texts]
    for row, whole, one in zip(many, ask("paste", texts), ask("paste", joined), strict=True):
        assert {k: v for k, v in one.items() if k != "listing"} == {
            k: v for k, v in whole.items() if k != "listing"
        }, row


MISSING = {
    "'nvidia-smi' is not recognized as an internal or external command,": "windows",
    "'nvidia-smi' 不是内部或外部命令，也不是可运行的程序": "windows",
    "'nvidia-smi' 不是內部或外部命令、可執行的程式或批次檔。": "windows",
    "nvidia-smi : 无法将“nvidia-smi”项识别为 cmdlet、函数、脚本文件或可运行程序的名称。": "windows",
    "nvidia-smi: The term 'nvidia-smi' is not recognized as a name of a cmdlet,": "windows",
    "bash: nvidia-smi: command not found": "",
    "bash: nvidia-smi: 未找到命令": "",
    "zsh: command not found: nvidia-smi": "",
}


def test_a_missing_nvidia_smi_is_understood(ask: Ask) -> None:
    for (text, system), found in zip(MISSING.items(), ask("paste", MISSING), strict=True):
        assert (found.get("problem"), found["system"]) == ("no_smi", system), text
