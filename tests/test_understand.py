"""The programs of the pages Understand: they agree with the facts, and with made-up machines."""

import sys
from pathlib import Path

import pytest
from programs import load

from torchproof import facts
from torchproof.facts import Version
from torchproof.plan.options import need

# --- would_run.py ---------------------------------------------------------------------------------

BUILDS = [b for b in facts.load().wheels.cuda if b.system == "linux_x86_64"]


def names(build) -> list[str]:
    """The list of a build as ``torch.cuda.get_arch_list`` gives it."""
    made = [f"sm_{k[0]}{k[1]}" for k in build.kernels]
    return made + [f"compute_{p[0]}{p[1]}" for p in build.ptx]


@pytest.mark.parametrize("build", BUILDS, ids=lambda b: f"{b.variant}-{b.torch[0]}")
def test_the_program_decides_as_the_planner_does(build) -> None:
    best = load("would_run").best
    for row in facts.load().gpus.capabilities:
        # Jetson modules have rules of their own, and the program does not know libraries that are
        # older than the GPU, which matter for PTX alone.
        if row.jetson or (build.ptx and build.cuda < row.cuda_min):
            continue
        runs = need(build, row.capability, "linux_x86_64") is not None
        assert (best(tuple(row.capability), names(build)) is not None) is runs, row.capability


def test_the_best_code_is_named() -> None:
    best = load("would_run").best
    assert best((8, 9), ["sm_80", "sm_86", "sm_90"]) == ("machine code", (8, 6))
    assert best((9, 0), ["sm_80", "compute_80"]) == ("PTX", (8, 0))
    assert best((8, 6), ["sm_80", "compute_86"]) == ("machine code", (8, 0))
    assert best((10, 0), ["sm_90a", "compute_90a", "something"]) is None
    assert best((9, 0), ["sm_90a"]) == ("machine code", (9, 0))
    assert best((7, 5), ["sm_80"]) is None


def test_pytorch_itself_names_the_kernels_of_the_facts() -> None:
    cuda = pytest.importorskip("torch").cuda
    own = cuda.PYTORCH_RELEASES_CODE_CC
    for variant, version in (("cu126", "2.14"), ("cu130", "2.15"), ("cu132", "2.15")):
        build = next(b for b in BUILDS if b.variant == variant and Version(version) in b.torch)
        number = f"{build.cuda[0]}.{build.cuda[1]}"
        assert {10 * k[0] + k[1] for k in build.kernels} == own[number]["x86_64"]


# --- where_am_i.py --------------------------------------------------------------------------------

WSL = {"proc/version": "Linux version 5.15.167.4-microsoft-standard-WSL2 (root@x)", "dev/dxg": ""}
METAL = {"proc/version": "Linux version 6.8.0-31-generic", "proc/cpuinfo": "flags : fpu sse2 avx2"}
GUEST = {**METAL, "proc/cpuinfo": "flags : fpu hypervisor avx2"}
CARD = {
    "sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
    "sys/bus/pci/devices/0000:01:00.0/class": "0x030000\n",
}
SOUND = {name: text.replace("0x0300", "0x0403") for name, text in CARD.items()}
VMWARE = {
    **GUEST,
    "sys/class/dmi/id/sys_vendor": "VMware, Inc.\n",
    "sys/bus/pci/devices/0000:00:0f.0/vendor": "0x15ad\n",
    "sys/bus/pci/devices/0000:00:0f.0/class": "0x030000\n",
}
NO_SIGN = ["no sign of a virtual machine or a container"]


@pytest.mark.parametrize(
    ("files", "inside", "seen"),
    [
        ({**METAL, **CARD, "dev/nvidiactl": ""}, NO_SIGN, "the driver runs"),
        ({**METAL, **CARD}, NO_SIGN, "1 on the PCI bus, but no driver runs"),
        ({**METAL, **SOUND}, NO_SIGN, "nothing"),
        (VMWARE, ["virtual machine (VMware)"], "nothing"),
        ({**GUEST, **CARD}, ["virtual machine (of unknown make)"], "1 on the PCI bus"),
        (WSL, ["WSL2"], "reached through Windows"),
        ({**WSL, ".dockerenv": ""}, ["WSL2", "container"], "reached through Windows"),
        ({**METAL, "run/.containerenv": ""}, ["container"], "nothing"),
        ({}, NO_SIGN, "nothing"),
    ],
)
def test_where_it_is(tmp_path: Path, files: dict[str, str], inside: list[str], seen: str) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    program = load("where_am_i")
    assert program.kinds(tmp_path) == inside
    assert program.gpu(tmp_path).startswith(seen)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_told_so(monkeypatch, capsys, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    load("where_am_i").main()
    assert "This program is for Linux" in capsys.readouterr().out
