"""snippets/doctor.py: on made-up machines for every verdict, on samples, on nonsense, and here."""

import csv
import itertools
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from made_machines import (
    CPU,
    HEADER,
    HIP,
    KERNELS,
    MESSAGES,
    NO_DRIVER,
    NO_SMI,
    OUTPUTS,
    SAMPLES,
    SMI,
    XPU,
    Made,
    arc,
    blind,
    failing,
    mac,
    nano,
    orin,
    radeon,
    told,
    unseen,
    windows,
    wsl,
)
from programs import interpreters, load

from torchproof import facts, kinds, plan, project, sentences
from torchproof.doctor import join
from torchproof.doctor.build import DOCTOR
from torchproof.failures import diagnose
from torchproof.pages import loading
from torchproof.plan import SYSTEMS, Machine

posix = pytest.mark.skipif(os.name != "posix", reason="needs commands of POSIX")


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as the site offers it."""
    path = tmp_path_factory.mktemp("doctor") / "doctor.py"
    path.write_text(DOCTOR.published("https://site.example/"), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def doctor(published: Path) -> ModuleType:
    return load("doctor", published.parent)


# --- verdicts -------------------------------------------------------------------------------------

V = r"\torch\__init__.py"
# Verdict and machine, in the order of the verdicts.
STATES: list[tuple[str, Callable[[], Made]]] = [
    ("no_gpu", lambda: Made(trial=unseen()).but(without=(*NO_DRIVER, "/sys"))),
    (
        "no_gpu",
        lambda: failing("err_no_library.txt").but(
            files={"/sys/bus/pci/devices/0/vendor": "0x1002"}
        ),
    ),
    (
        "no_gpu",
        lambda: windows(trial=unseen(**CPU)).but(
            commands={"powershell": (0, "PCI\\VEN_8086&DEV_1|Intel|0\r\n")}, without=NO_SMI
        ),
    ),
    (
        "unknown_gpu",
        lambda: windows(trial=unseen()).but(commands={"powershell": (None, "")}, without=NO_SMI),
    ),
    ("no_driver", blind),
    ("no_driver", lambda: windows(trial=unseen()).but(without=NO_SMI)),
    (
        "device_fault",
        lambda: windows(trial=unseen()).but(
            without=NO_SMI,
            commands={"powershell": (0, r"PCI\VEN_10DE&DEV_2882|NVIDIA GeForce RTX 4060|43")},
        ),
    ),
    ("wsl_driver", lambda: wsl(trial=unseen()).but(without=NO_SMI)),
    ("container_blind", lambda: blind().but(files={"/.dockerenv": ""})),
    (
        "container_lost",
        lambda: failing("Failed to initialize NVML: Unknown Error").but(files={"/.dockerenv": ""}),
    ),
    (
        "secure_boot",
        lambda: failing("err_cannot_communicate.txt").but(
            commands={"mokutil": (0, "SecureBoot enabled\n")}
        ),
    ),
    (
        "nouveau",
        lambda: failing("err_cannot_communicate.txt").but(files={"/proc/modules": "nouveau 1 0\n"}),
    ),
    ("module_missing", lambda: failing("err_cannot_communicate.txt")),
    ("module_missing", lambda: failing("err_no_library.txt")),
    ("mismatch", lambda: failing("err_driver_library_mismatch.txt")),
    (
        "mismatch",
        lambda: failing("Failed to initialize NVML: N/A").but(
            commands={"ldconfig": (0, "\tlibcuda.so.1 (libc6,x86-64) => /l/libcuda.so.1\n")},
            files={
                "-> /l/libcuda.so.1": "/l/libcuda.so.570.172.08",
                "/proc/driver/nvidia/version": "Kernel Module  570.158.01 ",
            },
        ),
    ),
    ("gpu_lost", lambda: failing("err_device_handle_one_gpu.txt")),
    ("gpu_lost", lambda: failing("err_device_handle_not_found.txt")),
    ("gpu_lost", lambda: failing("err_no_devices.txt")),
    ("gpu_lost", lambda: failing("r525_gpu_crashed_ERR_linux.txt")),
    (
        "smi_fails",
        lambda: Made(trial=unseen()).but(commands={"query": (None, ""), "nvidia-smi": (None, "")}),
    ),
    (
        "smi_fails",
        lambda: Made(trial=unseen()).but(
            commands={"query": (1, "��"), "nvidia-smi": (1, "Speicherzugriffsfehler")}
        ),
    ),
    ("no_permission", lambda: failing("Failed to initialize NVML: Insufficient Permissions")),
    ("no_wheels", lambda: windows(arch="arm64", trial=[{"state": "missing"}])),
    ("no_wheels", lambda: Made(bits=32, trial=[{"state": "missing"}])),
    ("shadowed", lambda: Made(trial=[{"state": "shadowed"}, {"where": "/lessons/torch.py"}])),
    ("torch_missing", lambda: Made(trial=[{"state": "missing"}])),
    (
        "torch_elsewhere",
        lambda: Made(trial=[{"state": "missing"}]).but(
            files={
                "/home/me/thesis/.venv/lib/python3.12/site-packages": "",
                "/home/me/thesis/.venv/lib/python3.12/site-packages"
                "/torch/version.py": "__version__ = '2.15.0+cu132'\ncuda: Optional[str] = '13.2'\n",
            }
        ),
    ),
    (
        "torch_broken",
        lambda: Made(
            trial=[{"state": "broken"}, {"error": "ImportError: libcudart.so.13: cannot open"}]
        ),
    ),
    ("torch_broken", lambda: Made(trial=told(failed=["cpu", "RuntimeError: no"], worked=None))),
    (
        "dll",
        lambda: windows(
            trial=[
                {"state": "broken"},
                {"error": 'OSError: [WinError 126] 找不到指定的模块。 Error loading "c10.dll"'},
            ]
        ),
    ),
    (
        "page_file",
        lambda: windows(
            trial=[
                {"state": "broken"},
                {"error": "OSError: [WinError 1455] 页面文件太小，无法完成操作。"},
            ]
        ),
    ),
    ("torch_crashed", lambda: Made(trial=[{"state": "importing"}], status=-4)),
    ("torch_hangs", lambda: Made(trial=[{"state": "importing"}], status=None)),
    ("cpu_build", lambda: Made(trial=unseen(**CPU))),
    ("cpu_build", lambda: windows(trial=unseen(**CPU))),
    ("rocm_no_driver", lambda: radeon().but(without=("/dev/kfd",))),
    ("rocm_permission", lambda: radeon(locked={"/dev/kfd"})),
    ("rocm_override", lambda: radeon().but(HSA_OVERRIDE_GFX_VERSION="10.3.0")),
    ("rocm_unseen", radeon),
    ("xpu_permission", lambda: arc(locked={"/dev/dri/renderD128"})),
    ("xpu_no_driver", lambda: arc().but(without=("ldconfig",))),
    ("xpu_unseen", arc),
    ("jetson_cpu", lambda: nano(trial=unseen(**CPU))),
    ("driver_old", lambda: Made(trial=unseen(warned=MESSAGES["old"]))),
    (
        "driver_old",
        lambda: Made(trial=unseen()).but(
            commands={"query": (0, SMI.replace("595.71.05", "535.183.01"))}
        ),
    ),
    (
        "driver_old",
        lambda: windows(trial=unseen()).but(
            commands={"query": (0, SMI.replace("595.71.05", "551.86"))}
        ),
    ),
    ("jetson", lambda: orin(trial=unseen(warned=MESSAGES["old"]))),
    ("jetson", lambda: orin(trial=unseen())),
    (
        "no_kernels",
        lambda: Made(
            trial=told(kernels=["sm_50", "sm_80", "sm_90"], failed=["cuda:0", MESSAGES["kernel"]])
        ).but(commands={"query": (0, SMI.replace("4060", "5090").replace("8.9", "12.0"))}),
    ),
    (
        "no_kernels",
        lambda: Made(trial=told(failed=["cuda:0", MESSAGES["kernel"]])).but(
            commands={"query": (0, "0, NVIDIA GeForce GTX 1080, 580.95.05, 6.1, 8192, 4")}
        ),
    ),
    ("hidden", lambda: Made(trial=unseen()).but(CUDA_VISIBLE_DEVICES="")),
    ("hidden", lambda: Made(trial=unseen()).but(CUDA_VISIBLE_DEVICES="7")),
    (
        "compat",
        lambda: Made(
            trial=unseen(
                refused="RuntimeError: Unexpected error. Error 804: forward compatibility was"
                " attempted"
            )
        ),
    ),
    ("fabric", lambda: Made(trial=unseen(refused="Error 802: system not yet initialized"))),
    (
        "container_capabilities",
        lambda: Made(trial=unseen()).but(
            files={"/.dockerenv": ""}, NVIDIA_DRIVER_CAPABILITIES="utility"
        ),
    ),
    ("no_permission", lambda: Made(trial=unseen(), locked={"/dev/nvidiactl", "/dev/nvidia0"})),
    ("asleep", lambda: Made(trial=unseen(refused=MESSAGES["asleep"]))),
    ("asleep", lambda: Made(trial=unseen()).but(without=("/dev/nvidia-uvm",))),
    ("gpu_unseen", lambda: Made(trial=unseen(refused="RuntimeError: No CUDA GPUs"))),
    ("memory_full", lambda: Made(trial=told(failed=["cuda:0", "CUDA out of memory"]))),
    ("gpu_fails", lambda: Made(trial=told(failed=["cuda:0", "ArithmeticError: wrong results"]))),
    ("gpu_fails", lambda: Made(trial=told(state="using cuda:0", worked=["cpu"]), status=None)),
    (
        "pair",
        lambda: Made(
            trial=told(torchvision_error="RuntimeError: operator torchvision::nms does not exist")
        ),
    ),
    ("numpy", lambda: Made(trial=told(numpy_error="RuntimeError: Numpy is not available"))),
    ("unknown_torch", lambda: Made(trial=[], status=1)),
    ("fine", Made),
    ("fine", nano),
    ("fine", lambda: radeon(trial=told(**HIP, gpus=["AMD Radeon RX 7900 XTX", "11.0"]))),
    (
        "fine",
        lambda: arc(
            trial=[*unseen(**XPU, xpu="Intel(R) Arc(TM) B580 Graphics"), {"worked": ["xpu:0"]}]
        ),
    ),
    ("fine", windows),
    ("fine", wsl),
    (
        "fine_mps",
        lambda: mac(
            trial=[*told(**CPU, available=False, gpus=None, worked=["cpu"]), {"worked": ["mps"]}]
        ),
    ),
    ("fine_cpu", lambda: mac(arch="x86_64", trial=unseen(**CPU))),
]


def result(doctor: ModuleType, machine: Any, lang: str = "en") -> dict[str, Any]:
    return doctor.result_of(machine, *doctor.examine(machine), doctor.Speaker(lang, machine))


def shown(doctor: ModuleType, machine: Any, lang: str = "en") -> str:
    told = result(doctor, machine, lang)
    return "\n".join(doctor.printed(told, doctor.Speaker(lang, machine), True))


# --- verdicts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "made"), STATES, ids=[f"{i}-{k}" for i, (k, _) in enumerate(STATES)]
)
def test_verdict(key: str, made: Callable[[], Made], doctor: ModuleType) -> None:
    found = result(doctor, made())
    assert found["verdict"] == key, found
    problem = key not in (*doctor.WELL, *doctor.OPEN, "no_gpu")
    assert found["exit"] == (1 if problem else 3 if key in doctor.OPEN else 0)
    for lang in sentences.LANGUAGES:
        text = shown(doctor, made(), lang)
        first = sentences.load(lang)[f"doctor.verdict.{key}"].split("{")[0]
        assert first in text.splitlines()[0], text
        assert "{" not in "".join(line for line in text.splitlines() if "TO DO" in line), text


def test_every_verdict_has_a_state(doctor: ModuleType) -> None:
    only_pasted = {"disk_full", "certificate", "proxy", "managed", "no_wheel"}
    assert {key for key, _ in STATES} | only_pasted == set(doctor.ADVICE)


def test_verdicts_stand_in_the_order_of_their_checks() -> None:
    """The order in which one asks: is there a GPU, a driver, a torch, the right one, ..."""
    order = [
        "no_gpu",
        "no_driver",
        "mismatch",
        "torch_missing",
        "cpu_build",
        "driver_old",
        "no_kernels",
        "hidden",
        "asleep",
        "fine",
    ]
    places = [[key for key, _ in STATES].index(key) for key in order]
    assert places == sorted(places)


def test_the_deeper_cause_wins(doctor: ModuleType) -> None:
    """With each problem in turn mended, the next one is named."""
    machine = failing("err_cannot_communicate.txt", trial=unseen(**CPU))
    machine.but(CUDA_VISIBLE_DEVICES="")
    found = []
    for mend in (
        lambda: machine.but(
            commands={
                "query": (9, ""),
                "nvidia-smi": (9, OUTPUTS["err_driver_library_mismatch.txt"]),
            }
        ),
        lambda: machine.but(
            commands={"query": (0, SMI.replace("595.71.05", "470.82.01")), "nvidia-smi": (0, "")}
        ),
        lambda: setattr(machine, "trial", unseen()),
        lambda: machine.but(commands={"query": (0, SMI)}),
        lambda: machine.environ.pop("CUDA_VISIBLE_DEVICES"),
        lambda: setattr(machine, "trial", told()),
    ):
        found.append(result(doctor, machine)["verdict"])
        mend()
    found.append(result(doctor, machine)["verdict"])
    assert found == [
        "module_missing",
        "mismatch",
        "cpu_build",
        "driver_old",
        "hidden",
        "gpu_unseen",
        "fine",
    ]


def test_the_driver_of_a_jetson_is_left_alone(doctor: ModuleType) -> None:
    """It belongs to JetPack: NVIDIA's own build is named, and no driver to update to."""
    for lang in sentences.LANGUAGES:
        told = result(doctor, orin(trial=unseen(warned=MESSAGES["old"])), lang)
        text = shown(doctor, orin(trial=unseen(warned=MESSAGES["old"])), lang)
        assert "install-pytorch-jetson-platform" in " ".join(told["verdicts"][0]["to_do"])
        assert "580" not in text and "pip install torch" not in text


def test_pages_of_verdicts_exist(doctor: ModuleType) -> None:
    for page, _ in doctor.ADVICE.values():
        name, _, anchor = page.replace("*", "index").partition("#")
        text = (project.ROOT / "docs/en" / f"{name}.md").read_text(encoding="utf-8")
        assert not anchor or f"{{#{anchor}}}" in text, page


def test_address_is_the_sites(doctor: ModuleType) -> None:
    speaker, chinese = (doctor.Speaker(lang, Made()) for lang in ("en", "zh"))
    assert speaker.address("driver/*", "windows") == "https://site.example/driver/windows/"
    assert speaker.address("driver/*", "linux") == "https://site.example/driver/"
    assert chinese.address("plan#table", "") == "https://site.example/zh/plan/#table"


# --- what it advises ------------------------------------------------------------------------------


def test_the_command_is_the_plans(doctor: ModuleType) -> None:
    expected = plan.plan(Machine("windows", ("8.9",), "595.71.05", "3.12.4")).commands["pip"]
    steps = result(doctor, windows(trial=unseen(**CPU)))["verdicts"][0]["to_do"]
    python = r"C:\env\python.exe -m pip"
    assert steps[0] == f"{python} uninstall -y torch torchvision"
    assert steps[1] == expected.replace("pip", python, 1)


def test_the_command_suits_the_environment(doctor: ModuleType) -> None:
    machine = Made(trial=[{"state": "missing"}]).but(without=("/env/lib/pip",))
    expected = plan.plan(Machine("linux_x86_64", ("8.9",), "595.71.05", "3.12.4", "2.39"))
    assert expected.commands["uv pip"] in result(doctor, machine)["verdicts"][0]["to_do"]
    machine = Made(trial=[{"state": "missing"}], prefix="/usr", path=["/usr/lib"]).but(
        files={"/usr/lib/python3.12/EXTERNALLY-MANAGED": ""}
    )
    steps = result(doctor, machine)["verdicts"][0]["to_do"]
    assert "virtual environment" in steps[0] and expected.commands["pip"] in steps


def test_without_data_it_says_where_to_get_them(tmp_path: Path) -> None:
    """The program as its page shows it."""
    text = DOCTOR.path.read_text(encoding="utf-8")
    program, _, rest = text.partition("# --8<-- [end:program]\n")
    start = rest.partition("# --8<-- [start:start]\n")[2]
    (tmp_path / "doctor.py").write_text(program + start, encoding="utf-8")
    bare = load("doctor", tmp_path)
    assert result(bare, Made())["verdict"] == "fine"
    found = result(bare, Made(trial=unseen(**CPU)))
    assert found["verdict"] == "cpu_build" and found["plan"] is None
    assert any("fix/doctor" in step for step in found["verdicts"][0]["to_do"])


CLASSES = 4000


def test_agrees_with_the_decision(doctor: ModuleType) -> None:
    """A sample of all classes of the planner: systems, GPUs, drivers, Pythons, system versions."""
    data = doctor.DATA["plan"]
    pythons = [{"<": "3.6", ">": "3.99"}.get(p, p) for p in data["pythons"]]
    drawn = random.Random(1)
    classes = [
        (system, key, driver, python, os_version)
        for system in SYSTEMS
        for key, driver, python, os_version in itertools.product(
            [k for k in data["systems"][system]["gpus"] if k != "cpu"],
            ["", "300.0", "580", *data["systems"][system]["drivers"]],
            pythons,
            ["", "1.0", *data["systems"][system]["os"]],
        )
    ]
    for system, key, driver, python, os_version in drawn.sample(classes, CLASSES):
        gpus = [] if key in ("", "amd", "intel") else key.replace("?", "99.0").split("+")
        other = key if key in ("amd", "intel") else ""
        case = {
            "system": system,
            "gpus": [(gpu, gpu) for gpu in gpus],
            "other": other,
            "driver": driver,
            "python": python,
            "os": os_version,
        }
        named = {"macos" if system.startswith("macos") else "glibc": os_version}
        expected = plan.plan(
            Machine(system, (*gpus, other) if other else tuple(gpus), driver, python, **named)
        )
        made = expected
        while made and made.verdict == "no":
            made = made.nearest
        answer = doctor.planned(case)
        if made is None:
            assert not any(answer[name] for name in ("torch", "pip", "uv", "conda")), case
            assert answer["why"] == [
                {lang: note.text(lang) for lang in ("en", "zh")} for note in expected.reasons
            ], case
            continue
        assert (answer["torch"], answer["variant"]) == (made.torch, made.variant), case
        for name, tool in (("pip", "pip"), ("uv", "uv pip")):
            assert answer[name] == made.commands.get(tool, ""), case
        assert answer["conda"] == made.commands.get("conda-forge", ""), case
        assert answer["driver"] == made.driver, case
        assert answer["mirrors"] == [[m.name, m.command] for m in made.mirrors], case
        assert answer["first"] == [
            {lang: note.text(lang) for lang in ("en", "zh")} for note in made.first
        ], case
        if expected.verdict == "no":
            assert answer["why"] == [
                {lang: note.text(lang) for lang in ("en", "zh")} for note in expected.reasons
            ], case


def test_names_of_gpus(doctor: ModuleType) -> None:
    for row in facts.load().gpus.gpus:
        for name in row.names:
            for spelled in (name, f"NVIDIA {name}", f"NVIDIA GeForce {name} Laptop GPU"):
                assert doctor.capability_of(spelled) == str(plan.gpu_of(spelled).capability)
    assert doctor.capability_of("NVIDIA GeForce RTX 4060 ...") == "8.9"
    assert doctor.capability_of("Voodoo 2") == ""


# --- what nvidia-smi prints -----------------------------------------------------------------------

PROBLEMS = {"no_driver": "no_module", "crashed": "lost", "handle": "lost"}


def test_samples_are_read(doctor: ModuleType) -> None:
    with (SAMPLES / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["file"] for row in rows} == set(OUTPUTS)
    for row in rows:
        found = doctor.read_smi(OUTPUTS[row["file"]])
        if row["kind"] == "smi":
            assert {gpu["name"] for gpu in found["gpus"]} == set(filter(None, [row["gpus"]])), row
            assert found["driver"] == row["driver"], row
            assert found["problem"] == PROBLEMS.get(row["problem"], row["problem"]), row
        else:
            assert not found["gpus"] and not found["driver"], row


@pytest.mark.parametrize("sample", sorted(OUTPUTS))
def test_samples_lead_to_verdicts(sample: str, doctor: ModuleType) -> None:
    machine = Made().but(
        commands={
            "query": (2, 'Field "compute_cap" is not a valid field'),
            "nvidia-smi": (0, OUTPUTS[sample]),
        }
    )
    assert result(doctor, machine)["verdict"] in doctor.ADVICE
    row = next(
        row
        for row in csv.DictReader((SAMPLES / "index.csv").open(encoding="utf-8"))
        if row["file"] == sample
    )
    speaker = doctor.Speaker("en", machine)
    causes = [cause["key"] for cause in doctor.signed(OUTPUTS[sample], speaker)]
    named = {"no_driver": ["module_missing"], "mismatch": ["mismatch"], "handle": ["gpu_lost"]}
    if row["kind"] == "smi":
        assert causes == named.get(row["problem"], []), causes


def test_an_old_driver_knows_no_capability(doctor: ModuleType) -> None:
    machine = Made(trial=unseen(**CPU)).but(
        commands={
            "query": (2, 'Field "compute_cap" is not a valid field to query.'),
            "nvidia-smi": (0, OUTPUTS["r470_p100_linux_infoROM_warning.txt"]),
        }
    )
    found = result(doctor, machine)
    assert found["verdict"] == "cpu_build" and "cu118" in found["plan"]["pip"]


def test_several_gpus_and_a_greeting_before_them(doctor: ModuleType) -> None:
    rows = (
        "Welcome, to this, machine!\n0, Tesla K80, 470.82.01, 3.7, 11441, 3\n"
        "1, NVIDIA A, B, 470.82.01, 8.6, N/A, N/A\n"
    )
    found = list(doctor.read_rows(rows))
    assert [gpu["name"] for gpu, _ in found] == ["Tesla K80", "NVIDIA A, B"]
    assert [gpu["memory"] for gpu, _ in found] == [11441, 0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_bytes_become_text(encoding: str, doctor: ModuleType) -> None:
    text = "NVIDIA 驱动 581.15\r\n已安装\r\n"
    assert doctor.decode(text.encode(encoding)).splitlines() == ["NVIDIA 驱动 581.15", "已安装"]
    assert doctor.decode("找不到".encode("gbk")) and doctor.decode(bytes(range(256)) * 9)


# --- a machine that does not answer ---------------------------------------------------------------


def test_each_probe_that_fails_is_named(doctor: ModuleType) -> None:
    class Broken(Made):
        def __getattribute__(self, name: str) -> Any:
            if name in ("run", "read", "which", "exists", "glob", "free", "environ", "path"):
                raise PermissionError(13, "Permission denied")
            return super().__getattribute__(name)

    found, missing = doctor.examine(Broken())
    assert missing and set(found) | set(missing) == {name for name, _, _ in doctor.PROBES}
    assert all("Permission denied" in reason for reason in missing.values())
    verdicts = doctor.verdicts_of(doctor.Seen(found))
    assert doctor.status_of(verdicts) == 3


def test_no_permission_anywhere(doctor: ModuleType) -> None:
    machine = Made(trial=unseen())
    machine.locked = set(machine.files)
    assert result(doctor, machine)["exit"] in (1, 3)


def test_a_probe_that_hangs_is_left(doctor: ModuleType) -> None:
    probes = (("python", 0.2, lambda machine: time.sleep(60)), ("system", 5, doctor.probe_system))
    began = time.monotonic()
    found, missing = doctor.examine(Made(), probes)
    assert time.monotonic() - began < 5
    assert list(found) == ["system"] and missing == {"python": "no answer in 0.2 s"}


def commanded(doctor: ModuleType, source: str, seconds: float) -> tuple[Any, str, float]:
    began = time.monotonic()
    status, text = doctor.Machine().run([sys.executable, "-c", source], seconds)
    return status, text, time.monotonic() - began


def test_a_command_that_hangs_is_stopped(doctor: ModuleType) -> None:
    status, text, took = commanded(doctor, "print('x', flush=True); import time; time.sleep(60)", 2)
    assert status is None and text.strip() == "x" and took < 10


@posix
def test_a_command_whose_child_holds_the_output_is_left(doctor: ModuleType) -> None:
    source = "import subprocess; subprocess.Popen(['sleep', '30'], start_new_session=True)"
    _, _, took = commanded(doctor, source, 2)
    assert took < 10


def test_a_command_that_never_ends_to_print_is_stopped(doctor: ModuleType) -> None:
    status, text, took = commanded(doctor, "while True: print('a' * 10000)", 3)
    assert len(text) <= 2 * doctor.READ and took < 15 and status != 0


def test_a_command_that_prints_utf_16(doctor: ModuleType) -> None:
    source = "import sys; sys.stdout.buffer.write('版本 2.5\\r\\n'.encode('utf-16-le'))"
    assert commanded(doctor, source, 30)[:2] == (0, "版本 2.5\n")


# --- nonsense -------------------------------------------------------------------------------------

WORDS = [
    "",
    SMI,
    HEADER,
    "DOCTOR {}",
    "| 0 |",
    "sm_90a",
    "580.95.05",
    "8.9",
    "ERR!",
    "\x00",
    "驱动",
    "=> /l",
    "{0}",
    "libcuda.so.1 (",
    "VEN_10DE|x|43",
    "%s",
    "\ud800",
    "9" * 400,
    "..",
    *MESSAGES.values(),
    *OUTPUTS.values(),
]
KEYS = [
    "state",
    "gpus",
    "worked",
    "failed",
    "kernels",
    "torch",
    "cuda",
    "count",
    "available",
    "hip",
    "refused",
    "warned",
    "error",
    "where",
    "numpy_error",
]
VALUES = [
    ["x", "8.9"],
    ["cuda:0"],
    ["cuda:0", MESSAGES["kernel"]],
    "done",
    "missing",
    "broken",
    "shadowed",
    "using cuda:0",
    True,
    "13.2",
    KERNELS,
    ["sm_", "compute_1000", 3],
    None,
    7,
    -1e300,
    {},
    [],
    [[]],
    ["cpu"],
    ["cpu", "?"],
]
COMMANDS = [
    "query",
    "nvidia-smi",
    "getconf",
    "pip",
    "powershell",
    "lspci",
    "ldconfig",
    "mokutil",
    "dpkg-query",
    "dkms",
    "nvcc",
    "sw_vers",
    "sysctl",
]
FILES = [
    "/proc/modules",
    "/proc/driver/nvidia/version",
    "/.dockerenv",
    "/dev/dxg",
    "/dev/nvidia0",
    "/etc/hostname",
    "/etc/os-release",
    "/env/lib/torch/version.py",
    "/env/conda-meta",
    "/sys/bus/pci/devices/0/vendor",
    "/home/me/.condarc",
]
NAMES = [
    "CUDA_VISIBLE_DEVICES",
    "PATH",
    "USER",
    "HTTPS_PROXY",
    "LD_LIBRARY_PATH",
    "CONDA_PREFIX",
    "PIP_INDEX_URL",
    "CUDA_HOME",
    "NVIDIA_DRIVER_CAPABILITIES",
    "PYTHONPATH",
]


def scribbled(drawn: random.Random) -> str:
    """Something that is known, cut or joined, or letters of all alphabets."""
    kind = drawn.random()
    if kind < 0.5:
        return drawn.choice(WORDS)
    if kind < 0.7:
        known = drawn.choice(WORDS)
        return known[drawn.randrange(len(known) + 1) :] + "\n" + drawn.choice(WORDS)
    return "".join(chr(drawn.randrange(drawn.choice([0x80, 0x3000, 0xD800]))) for _ in range(12))


def some(drawn: random.Random, names: list[str], make: Callable[[random.Random], Any]) -> dict:
    return {name: make(drawn) for name in drawn.sample(names, drawn.randrange(6))}


def scrambled(drawn: random.Random) -> Made:
    """A machine that says known and unknown things in any mixture."""
    made = drawn.choice([Made, windows, wsl, mac, blind])().but(
        commands=some(drawn, COMMANDS, lambda r: (r.choice([0, 1, None]), scribbled(r))),
        files=some(drawn, FILES, scribbled),
        **some(drawn, NAMES, scribbled),
    )
    if drawn.random() < 0.8:

        def value(r: random.Random) -> Any:
            return r.choice(VALUES) if r.random() < 0.7 else scribbled(r)

        made.trial = [some(drawn, KEYS, value) for _ in range(drawn.randrange(6))]
    made.status = drawn.choice([0, 0, 1, None, -11])
    made.version = drawn.choice(["3.12.4", "3.8.1", "2.7", "3", "", "4.0.0rc1", scribbled(drawn)])
    return made


class AtOnce:
    """In the place of a thread: ten thousand times thirteen of them would take their time."""

    def __init__(self, target: Callable, args: tuple, daemon: bool) -> None:
        self.start = lambda: target(*args)

    def join(self, seconds: float) -> None:
        assert seconds >= 0

    def is_alive(self) -> bool:
        return False


@settings(
    max_examples=10_000,
    deadline=None,
    database=None,
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
@given(st.randoms(use_true_random=True))
def test_nonsense_is_survived(doctor: ModuleType, monkeypatch: Any, drawn: random.Random) -> None:
    machine = scrambled(drawn)
    monkeypatch.setattr(doctor.threading, "Thread", AtOnce)
    found = doctor.examine(machine)
    speaker = doctor.Speaker(drawn.choice(sentences.LANGUAGES), machine)
    told = doctor.result_of(machine, *found, speaker)
    text = "\n".join(doctor.printed(told, speaker, True))
    doctor.anonymous(text, machine)
    json.dumps(told)
    assert told["exit"] in (0, 1, 3) and told["verdict"] in doctor.ADVICE
    assert set(found[0]) | set(found[1]) == {name for name, _, _ in doctor.PROBES}


def test_large_and_hostile_texts_are_explained_at_once(doctor: ModuleType) -> None:
    speaker = doctor.Speaker("en", Made())
    for text in (
        "a" * 5_000_000,
        "WinError " * 300_000,
        "\n" * 2_000_000,
        "://" * 1_000_000,
        "CUDA " * 900_000,
        "'" * 3_000_000,
    ):
        began = time.monotonic()
        doctor.explained(text, speaker)
        doctor.read_smi(text)
        assert time.monotonic() - began < 10


# --- what lies around -----------------------------------------------------------------------------


def test_each_environment_is_listed_with_its_torch(doctor: ModuleType) -> None:
    torch = "/torch/version.py"
    conda, venv = "/home/me/miniconda3/envs/a", "/home/me/thesis/.venv"
    files = {
        f"{conda}/bin/python3": "",
        conda: "",
        f"{conda}/conda-meta": "",
        f"{conda}/conda-meta/python-3.11.9-h1.json": "",
        f"{venv}/bin/python": "",
        f"{venv}/pyvenv.cfg": "home = /usr/bin\nversion = 3.13.1\n",
        f"{venv}/lib/python3.13/site-packages{torch}": "__version__ = '2.9.1+cpu'\n",
    }
    made = Made().but(files=files, CONDA_PREFIX=conda)
    found = doctor.examine(made)[0]["environments"]
    rows = {row["prefix"]: (row["kind"], row["python"], row["torch"]) for row in found}
    assert rows[conda] == ("conda", "3.11.9", "")
    assert rows[venv] == ("venv", "3.13.1", "2.9.1+cpu")


def test_the_models_of_hugging_face_have_a_place(doctor: ModuleType) -> None:
    machine = Made(locked={"/models/hub"}).but(files={"/models/hub": ""}, HF_HOME="/models")
    assert doctor.examine(machine)[0]["hub"]["used"] == 3.0
    assert "cannot be written where they belong: /models/hub" in shown(doctor, machine)
    assert doctor.examine(Made())[0]["hub"]["where"] == "/home/me/.cache/huggingface/hub"
    low = Made().but(files={"/home/me/.cache/huggingface/hub": ""})
    low.free = lambda path: (2 * 2**30, 200 * 2**30)
    assert "Only 2.0 GiB are free where the models" in shown(doctor, low)


def test_the_network_is_asked_only_when_wanted(doctor: ModuleType) -> None:
    machine = Made()
    assert "network" not in doctor.examine(machine)[0]
    found, missing = doctor.examine(machine, (*doctor.PROBES, doctor.NETWORK))
    assert found["network"]["PyTorch"].startswith("200 in ")
    assert found["network"]["GitHub"] == "no answer: timed out"
    told = doctor.result_of(machine, found, missing, doctor.Speaker("en", machine))
    assert "These servers did not answer: GitHub" in told["notes"]


def test_a_gpu_of_amd_that_torch_cannot_use_is_a_note(doctor: ModuleType) -> None:
    text = shown(doctor, radeon(trial=unseen(**CPU)))
    assert "There is an AMD GPU (gfx1100), which torch 2.15.0+cpu was not built for" in text
    text = shown(doctor, mac(trial=[*unseen(**CPU, mps_built=False)]))
    assert "built without mps" in text


def test_a_report_is_what_an_issue_of_pytorch_asks_for(doctor: ModuleType) -> None:
    """What happened, the program, the error; then what collect_env tells, by our names."""
    machine = Made(path=["/env/lib"]).but(
        files={
            "/env/lib/numpy-2.3.1.dist-info": "",
            "/proc/cpuinfo": "model name\t: AMD Ryzen 9\n",
        },
        commands={
            "gcc": (0, "gcc (Debian 14.2.0) 14.2.0\nCopyright"),
            "cmake": (0, "cmake version 4"),
        },
    )
    result_ = result(doctor, machine)
    lines = list(doctor.reported(result_, doctor.Speaker("en", machine)))
    assert [line for line in lines if line.startswith("### ")][-1] == "### Versions"
    text = "\n".join(lines)
    for part in (
        *("torch: 2.15.0+cu132", "cuda: 13.2", "os: 2.39", "kernel: 6.12", "version: 3.12.4"),
        *("driver: 595.71.05", "RTX 4060", "gcc (Debian 14.2.0)", "cmake version 4"),
        *("numpy 2.3.1", "AMD Ryzen 9"),
    ):
        assert part in text, part


# --- where errors come from -----------------------------------------------------------------------

FULL = "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB."


def explained(doctor: ModuleType, machine: Made, name: str, capsys: Any) -> tuple[int, str]:
    code = doctor.explain(name, doctor.Speaker("en", machine), machine, False)
    return code, capsys.readouterr().out


def test_a_folder_of_logs_says_which_file_told_what(doctor: ModuleType, capsys: Any) -> None:
    files = {"logs/new.txt": FULL, "logs/well.txt": "all is well", "logs/old.txt": "WinError 126"}
    code, told = explained(doctor, Made(files=files), "logs", capsys)
    assert code == 1 and told.index("FILE: logs/new.txt") < told.index("FILE: logs/old.txt")
    assert "well.txt" not in told
    assert explained(doctor, Made(files={"logs/a": "all is well"}), "logs", capsys)[0] == 3


@pytest.mark.parametrize("tool", ["wl-paste", "xclip", "pbpaste", "powershell"])
def test_the_clipboard_is_read_by_what_is_there(tool: str, doctor: ModuleType, capsys: Any) -> None:
    machine = Made().but(commands={tool: (0, FULL)})
    code, told = explained(doctor, machine, "clipboard", capsys)
    assert code == 1 and "CUDA out of memory" in told


def test_a_clipboard_that_cannot_be_read_is_said(doctor: ModuleType, capsys: Any) -> None:
    assert explained(doctor, Made(), "clipboard", capsys) == (
        2,
        sentences.load("en")["doctor.word.no_clipboard"] + "\n",
    )
    empty = Made().but(commands={"xclip": (1, "Error: target STRING not available")})
    code, told = explained(doctor, empty, "clipboard", capsys)
    assert code == 2 and "no text in the clipboard" in told


# --- pasted errors --------------------------------------------------------------------------------

PASTED = {
    "torch_missing": "ModuleNotFoundError: No module named 'torch'",
    "dll": 'OSError: [WinError 1114] 动态链接库(DLL)初始化例程失败。 Error loading "c10.dll"',
    "certificate": "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))\n"
    "ERROR: No matching distribution found for torch",
    "cpu_build": "\x1b[31mAssertionError: Torch not compiled with CUDA enabled\x1b[0m",
    "no_wheel": "2026-11-20T10:00:00Z ERROR: No matching distribution found for torch==1.7.1",
    "managed": "error: externally-managed-environment",
    "disk_full": "OSError: [Errno 28] No space left on device",
    "proxy": "ProxyError('Cannot connect to proxy.', timeout('timed out'))",
}


@pytest.mark.parametrize("key", PASTED)
def test_pasted_errors_are_explained(key: str, doctor: ModuleType) -> None:
    for lang in sentences.LANGUAGES:
        causes = list(doctor.signed(PASTED[key], doctor.Speaker(lang, Made())))
        assert causes[0]["key"] == key and causes[0]["line"] == 1
        assert causes[0]["page"] and causes[0]["to_do"]


def test_modules_of_other_names_are_not_torch(doctor: ModuleType) -> None:
    speaker = doctor.Speaker("en", Made())
    assert not list(doctor.signed("No module named 'torch_geometric'", speaker))
    assert not list(doctor.signed("all is well", speaker))
    assert doctor.explained("all is well", speaker)[0] == []


def test_an_error_of_several_causes_asks_for_one_command(
    doctor: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it printed, put behind the log, leaves another question, or none."""
    log = "AssertionError: Torch not compiled with CUDA enabled"
    machine = Made(files={"log.txt": log, "more.txt": log + "\ntorch 2.9.1+cpu\nsm_86\n" + SMI})
    speaker = doctor.Speaker("en", machine)
    assert doctor.explain("log.txt", speaker, machine, False) == 1
    told = capsys.readouterr().out
    assert "NEXT: Which PyTorch runs" in told and "\n  python -m torch.utils.collect_env\n" in told
    assert doctor.explain("more.txt", speaker, machine, False) == 1
    assert "collect_env" not in capsys.readouterr().out


def test_a_miss_becomes_a_text_without_names(
    doctor: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    log = "AssertionError: Torch not compiled with CUDA enabled\n/home/me/a.py zhangwei 10.1.2.3"
    machine = Made(files={"log.txt": log})
    speaker = doctor.Speaker("en", machine)
    assert doctor.explain("log.txt", speaker, machine, False, True) == 0
    told = capsys.readouterr().out
    assert "1. not-compiled-with-cuda/cpu-build: likely, " in told and "system: linux" in told
    assert "zhangwei" not in told and "/home/me" not in told and "10.1.2.3" not in told


def test_the_planner_is_opened_for_the_machine_of_the_log(doctor: ModuleType) -> None:
    log = "AssertionError: Torch not compiled with CUDA enabled\nC:\\Users\\me\nRTX 4060"
    causes, _ = doctor.explained(log, doctor.Speaker("zh", Made()))
    plans = {cause["key"]: cause["plan"] for cause in causes}
    query = "?system=windows&maker=nvidia&gpu=rtx+4060"
    assert plans["cpu-build"] == "https://site.example/zh/plan/" + query
    assert plans["other-gpu"] == ""


@pytest.mark.parametrize("text", [*PASTED.values(), *OUTPUTS.values()])
def test_the_published_file_ranks_as_the_site_does(text: str, doctor: ModuleType) -> None:
    answers = diagnose(text).answers
    for language in sentences.LANGUAGES:
        causes, _ = doctor.explained(text, doctor.Speaker(language, Made()))
        assert [(c["failure"], c["key"], c["score"], c["line"]) for c in causes] == [
            (a.failure.id, a.cause.id, a.score, a.lines[0]) for a in answers
        ]
        for cause, answer in zip(causes, answers, strict=True):
            assert cause["says"].startswith(answer.cause.title[language])
            page = answer.cause.page or answer.failure.page
            assert "/" + page.replace(".md", "/") in cause["page"]


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        ("a = same = 1", "same = 1", "two.py:2: same is another thing in pack/one.py:1"),
        ("import re\n\na = re", "re = 1", "re is another thing in pack/one.py"),
        ("a = 1", "list = 1", "two.py:2: list is a name of Python itself"),
        ("from pack.two import b\n\na = b", "b = 1", "they import each other"),
        ("b = 1", "c = 1", "one.py defines no a"),
        ("a = 1", "import re as regex", "import re by its own name"),
    ],
)
def test_what_one_file_would_change_is_refused(
    one: str, two: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/one.py").write_text(one + "\n")
    (tmp_path / "pack/two.py").write_text(f"from pack.one import a\n{two}\n")
    with pytest.raises(ValueError) as refused:
        join.parts(tmp_path / "pack/two.py", tmp_path)
    assert said in str(refused.value)


# --- privacy --------------------------------------------------------------------------------------


def test_a_report_names_no_person(doctor: ModuleType) -> None:
    machine = Made(
        executable="/home/me/thesis/.venv/bin/python",
        prefix="/home/me/thesis/.venv",
        trial=[{"state": "missing"}],
    )
    machine.but(
        PIP_INDEX_URL="https://wei:secret@pypi.example/simple",
        files={
            "/etc/hostname": "weis-pc\n",
            "/home/me/.condarc": "channels:\n - https://wei:secret@conda.example/c",
            "/home/me/clients/acme/.venv/lib": "",
        },
        CUDA_HOME="/home/me/clients/acme/cuda",
        PYTHONPATH=r"C:\Users\Li Lei\code;/Users/somebody/x",
    )
    text = doctor.anonymous(shown(doctor, machine), machine)
    for private in ("zhangwei", "weis-pc", "thesis", "acme", "secret", "wei:", "Li", "somebody"):
        assert private not in text.replace("Linux", "").replace("List", ""), (private, text)
    assert "pypi.example" in text and "NVIDIA GeForce RTX 4060" in text


def test_passwords_are_in_no_output(doctor: ModuleType) -> None:
    machine = Made().but(
        HTTPS_PROXY="http://wei:secret@proxy.example:8080",
        commands={"pip": (0, "global.index-url='https://u:secret@x.example/'")},
    )
    assert "secret" not in json.dumps(result(doctor, machine))


# --- the file -------------------------------------------------------------------------------------


def test_the_file_is_made_of_the_modules_and_the_facts() -> None:
    assert DOCTOR.path.read_text(encoding="utf-8") == DOCTOR.built(), (
        f"{DOCTOR.path.name} is out of date: run {DOCTOR.command}"
    )


def test_facts_are_no_part_of_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new release of torch changes the data; what the page's record says of the program stays."""
    page = loading.load(project.DOCS / "en/fix/doctor.md")
    text = DOCTOR.path.read_text(encoding="utf-8")
    (tmp_path / "snippets").mkdir()
    monkeypatch.setattr(project, "ROOT", tmp_path)

    def key(changed: str) -> str:
        (tmp_path / "snippets/doctor.py").write_text(changed, encoding="utf-8")
        return next(s for s in kinds.snippets(page) if s.kind is kinds.PROGRAM).key

    known = key(text)
    assert key(text.replace('"majors": {', '"majors": {"99": {},')) == known
    assert key(text.replace("def main(", "def main_(")) != known


def test_only_the_address_of_the_site_differs(published: Path) -> None:
    ours = DOCTOR.path.read_text(encoding="utf-8").splitlines()
    theirs = published.read_text(encoding="utf-8").splitlines()
    differ = [two for one, two in zip(ours, theirs, strict=True) if one != two]
    assert differ == ['"site": "https://site.example/",']


def test_the_file_is_small_and_readable() -> None:
    text = DOCTOR.path.read_text(encoding="utf-8")
    assert len(text.encode()) < 1_400_000
    code, _, data = text.partition("# --8<-- [end:program]")
    assert max(map(len, data.splitlines())) < 20_000
    for part in DOCTOR.parts():
        assert f"# --- {part.path.relative_to(project.ROOT).as_posix()} --" in code


def test_needs_no_more_than_python_3_8() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import vermin; vermin.main()",
            "-t=3.8-",
            "--violations",
            str(DOCTOR.path),
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("version", "python"), interpreters().items(), ids=interpreters())
def test_runs_under_this_python(version: str, python: str, published: Path) -> None:
    done = subprocess.run([python, str(published), "--json"], capture_output=True, timeout=300)
    assert done.returncode in (0, 1, 3) and not done.stderr, done.stderr
    found = json.loads(done.stdout)
    assert found["exit"] == done.returncode
    assert found["found"]["python"]["version"].startswith(version) and not found["no_answer"]


def ran(path: Path, *options: str, **changes: Any) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(path), *options],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        **changes,
    )


def test_here(published: Path) -> None:
    """On this very machine, which has torch."""
    found = json.loads(ran(published, "--json").stdout)
    assert ["cpu"] in found["found"]["trial"]["worked"]
    chinese = ran(published, "--lang", "zh", "--report")
    assert "检查结果" in chinese.stdout and "Traceback" not in chinese.stdout + chinese.stderr


def test_explains_a_file_and_what_is_pasted(published: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_text(PASTED["certificate"], encoding="utf-16")
    done = ran(published, "--explain", str(log), "--lang", "en")
    assert done.returncode == 1 and "(likely)" in done.stdout  # a refusal has several causes
    assert ran(published, "--explain", "-", input="hello", cwd=tmp_path).returncode == 3
    assert ran(published, "--explain", str(tmp_path / "none"), "--lang", "en").returncode == 2
    assert json.loads(ran(published, "--explain", str(log), "--json").stdout)[0]["key"]
    assert ran(published, "--nonsense").returncode == 2


@posix
def test_with_nothing_to_stand_on(published: Path, tmp_path: Path) -> None:
    """No path, no home, a folder that is gone, an output that cannot show Chinese."""
    folder = tmp_path / "gone"
    folder.mkdir()
    command = f'cd "{folder}" && rmdir "{folder}" && "{sys.executable}" -S "{published}" --lang zh'
    bare = {"PATH": "", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        env=bare | {"PATH": "/bin:/usr/bin"},
        timeout=300,
    )
    assert done.returncode in (0, 1, 3), done
    assert b"Traceback" not in done.stdout + done.stderr, done
