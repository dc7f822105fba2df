"""nvidia-smi and nvcc, whose names have one dash and many letters beside those with two."""

import re

from torchproof.manuals import Kind, Listed, Manual
from torchproof.manuals.gnu import ask

_SMI = re.compile(r"^ +(?:(-\w+),? +)?(--[\w-]+)(=)?", re.MULTILINE)
# ``--std {c++17|c++20}    (-std)``; one of them has no parentheses.
_NVCC = re.compile(r"^(--[\w-]+)( [^\s(]\S*(?: name>)?)? +\(?(-[\w-]+)\)?\s*$", re.MULTILINE)

# ``[-i | --id]: Enumeration index``; some have no letter.
_BELOW = re.compile(r"^ +\[(-\w+|N/A) \| (--[\w-]+)\]", re.MULTILINE)
# Which of them take a value, the helps say in prose; the program, where one lacks it.
_VALUED = {
    "dmon": (
        *("--id", "--delay", "--count", "--select", "--gpm-metrics", "--gpm-options"),
        *("--options", "--filename", "--format"),
    ),
    "nvlink": (
        *("--id", "--link", "--setcontrol", "--getcontrol", "--getcounters", "--resetcounters"),
        *("--getthroughput", "--setLowPowerThreshold", "--setBandwidthMode"),
    ),
    "pmon": ("--id", "--delay", "--count", "--select", "--options", "--filename"),
    "topo": ("--id", "--cpu", "--nearest_gpus", "--p2pstatus"),
}


def smi_options(text: str) -> dict[str, Kind]:
    """Those of ``nvidia-smi -h``: a query takes its fields, ``--help-query-gpu`` lists them."""
    found: dict[str, Kind] = {}
    for letter, name, equals in _SMI.findall(text):
        kind: Kind = "valued" if equals or name.startswith("--query-") else "flags"
        found |= {it: kind for it in (letter, name) if it}
    return found | dict.fromkeys(re.findall(r"Call (--help-[\w-]+)", text), "flags")


def below_options(command: str, text: str) -> dict[str, Kind]:
    """Those of ``nvidia-smi topo -h`` and its like."""
    return {
        it: "valued" if name in _VALUED[command] else "flags"
        for letter, name in _BELOW.findall(text)
        for it in (letter, name)
        if it != "N/A"
    }


def nvcc_options(text: str) -> dict[str, Kind]:
    """Those of ``nvcc --help``."""
    found: dict[str, Kind] = {}
    for name, value, letter in _NVCC.findall(text):
        found |= dict.fromkeys((letter, name), "valued" if value else "flags")
    return found


def smi() -> Manual:
    """The rows of the nvidia-smi installed.

    Its own help needs no driver; those of its commands need libnvidia-ml.so. Raises ValueError
    where one lists nothing.
    """
    text = ask("nvidia-smi", "-h")
    version = re.search(r" v(\d[\d.]+)", text)[1]
    rows = [Listed("all", version, smi_options(text))]
    for command in _VALUED:
        said = ask("nvidia-smi", command, "-h")
        found = below_options(command, said)
        if not found:
            raise ValueError(f"nvidia-smi {command} -h: {said.strip()}")
        rows.append(Listed(command, version, found))
    return Manual(f"nvidia-smi [COMMAND] -h, {version}", "the program itself", rows)


def nvcc() -> Manual:
    """The rows of the nvcc installed. Of a file and a configuration its help shows no value."""
    version = re.search(r" V(\d[\d.]+)", ask("nvcc", "--version"))[1]
    found = nvcc_options(ask("nvcc", "--help"))
    found |= dict.fromkeys(("-MF", "--dependency-output", "-qpp-config", "--qpp-config"), "valued")
    row = Listed("all", version, found)
    return Manual(f"nvcc --help, {version}", "the program itself", [row])
