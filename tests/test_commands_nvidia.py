"""Options of nvidia-smi and nvcc as their helps list them; which of them run."""

import shutil

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows
from torchproof.manuals import KINDS, gnu, nvidia

pytestmark = pytest.mark.fast

SMI = """\
NVIDIA System Management Interface -- v550.163.01

    -h,   --help                Print usage information and exit.
          --dtd                 When showing xml output, embed DTD.
    -lms, --loop-ms=            Probe until Ctrl+C at --specified millisecond interval.
    --query-gpu                 Information about GPU.
                                Call --help-query-gpu for more info.
    -r    --gpu-reset           Trigger reset of the GPU.
    <no arguments>              Show a summary of GPUs connected to the system.
"""
BELOW = """\

    topo -- Display topological information about the system.

    [-m | --matrix]: Display the matrix; [-x | --none] is none.
    [-i | --id]:          Comma separated Enumeration index
    [-gnid | --gpu-numa-id]: Displays NUMA ID of the specified GPU
    [N/A | --format]:     Output format specifiers:
"""
NVCC = """\
--cuda                                              (-cuda)
        Compile all .cu input files, as --preprocess does (-E)
--define-macro <def>,...                            (-D)
--std {c++03|c++11}                                 (-std)
--entries entry,...                                 (-e)
--fdevice-time-trace <file name>                    (-fdevice-time-trace)
--no-align-double                                   --no-align-double
"""


def test_the_help_of_nvidia_smi_is_read() -> None:
    assert nvidia.smi_options(SMI) == {
        **dict.fromkeys(("-h", "--help", "--dtd", "-r", "--gpu-reset"), "flags"),
        "--help-query-gpu": "flags",
        **dict.fromkeys(("-lms", "--loop-ms", "--query-gpu"), "valued"),
    }


def test_the_helps_of_its_commands_are_read() -> None:
    flags = dict.fromkeys(("-m", "--matrix", "-gnid", "--gpu-numa-id"), "flags")
    valued = dict.fromkeys(("-i", "--id"), "valued")
    assert nvidia.below_options("topo", BELOW) == {**flags, **valued, "--format": "flags"}
    assert nvidia.below_options("dmon", BELOW) == {**flags, **valued, "--format": "valued"}


def test_without_the_library_of_the_driver_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = {("nvidia-smi", "-h"): SMI, ("nvidia-smi", "dmon", "-h"): BELOW}
    monkeypatch.setattr(nvidia, "ask", lambda *words: said.get(words, "no libnvidia-ml.so\n"))
    with pytest.raises(ValueError, match=r"nvidia-smi nvlink -h: no libnvidia-ml\.so"):
        nvidia.smi()
    for command in ("nvlink", "pmon", "topo"):
        said["nvidia-smi", command, "-h"] = BELOW
    assert [row.command for row in nvidia.smi().rows] == ["all", "dmon", "nvlink", "pmon", "topo"]


def test_the_help_of_nvcc_is_read() -> None:
    assert nvidia.nvcc_options(NVCC) == {
        **dict.fromkeys(("-cuda", "--cuda", "--no-align-double"), "flags"),
        **dict.fromkeys(("-D", "--define-macro", "-std", "--std", "-e", "--entries"), "valued"),
        **dict.fromkeys(("-fdevice-time-trace", "--fdevice-time-trace"), "valued"),
    }


def test_the_rows_are_what_nvidia_smi_says() -> None:
    """The driver installed may be another one: what both know is of the same kind."""
    if shutil.which("nvidia-smi") is None:
        pytest.skip("needs nvidia-smi")
    said = nvidia.smi_options(gnu.ask("nvidia-smi", "-h"))
    row = rows.load("nvidia-smi").commands["all"]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys()
    assert len(both) >= 60
    assert {it: said[it] for it in both} == {it: stored[it] for it in both}


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 1)])


@pytest.mark.parametrize(
    "source",
    [
        "nvidia-smi --list-excluded-gpus",
        "nvidia-smi -B -eow",
        "nvidia-smi -q --error-on-warning",
        "nvidia-smi --help-query-retired-pages",
        "nvidia-smi --query-remapped-rows=gpu_name --format=csv",
        "nvidia-smi -q -x --dtd -i 0",
        "nvidia-smi topo -p2p r",
        "nvidia-smi nvlink --status --link 0 -gt d -i 0",
    ],
)
def test_what_asks_the_driver_runs(source: str) -> None:
    assert check(source).runs


@pytest.mark.parametrize(
    "source",
    [
        "sudo nvidia-smi -lmc 5100,5100",
        "sudo nvidia-smi --reset-ecc-errors=0",
        "sudo nvidia-smi --gom=0",
        "sudo nvidia-smi -caa",
        "nvidia-smi --debug=log",
        "nvidia-smi -q -f log",
        "nvidia-smi --loop-ms=500",
        "sudo nvidia-smi -mig 1",
        "nvidia-smi dmon -s u --format csv",
        "nvidia-smi pmon -c 1 -f log",
        "nvidia-smi nvlink -sc 0bz",
        "nvidia-smi nvlink --setcontrol 0bz",
        "nvidia-smi nvlink -r 0",
        "nvidia-smi nvlink --resetcounters 0",
        "nvidia-smi nvlink -re",
        "nvidia-smi nvlink --reseterrorcounters",
        "nvidia-smi nvlink -sLowPwrThres 5",
        "nvidia-smi nvlink --setLowPowerThreshold 5",
        "nvidia-smi nvlink -sBwMode FULL",
        "nvidia-smi nvlink --setBandwidthMode FULL",
        "sudo update-initramfs -u -k all -s 1",
        "sudo dkms install nvidia/580.1 -k 6.1 --modprobe-on-install",
    ],
)
def test_what_sets_something_or_never_ends_does_not(source: str) -> None:
    assert not check(source).runs


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("nvidia-smi --query-retired-pages=gpu_uuid", "a query needs --format"),
        ("nvidia-smi topo -s", "nvidia-smi topo: no option -s"),
        ("nvidia-smi nvlink -gt", "nvidia-smi nvlink: -gt needs a value"),
        ("nvidia-smi pmon --gpm-metrics 1", "nvidia-smi pmon: no option --gpm-metrics"),
        ("nvidia-smi --list-gpu", "nvidia-smi: no option --list-gpu"),
        ("sudo dkms status --al", "dkms: no option --al"),
        ("sudo update-initramfs -x", "update-initramfs: no option -x"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
