"""nvidia-smi and nvcc, whose names have one dash and many letters beside those with two."""

import re

from torchproof.manuals import Kind, Listed, Manual
from torchproof.manuals.gnu import ask

_SMI = re.compile(r"^ +(?:(-\w+),? +)?(--[\w-]+)(=)?", re.MULTILINE)
# ``--std {c++17|c++20}    (-std)``; one of them has no parentheses.
_NVCC = re.compile(r"^(--[\w-]+)( [^\s(]\S*(?: name>)?)? +\(?(-[\w-]+)\)?\s*$", re.MULTILINE)


def smi_options(text: str) -> dict[str, Kind]:
    """Those of ``nvidia-smi -h``: a query takes its fields, ``--help-query-gpu`` lists them."""
    found: dict[str, Kind] = {}
    for letter, name, equals in _SMI.findall(text):
        kind: Kind = "valued" if equals or name.startswith("--query-") else "flags"
        found |= {it: kind for it in (letter, name) if it}
    return found | dict.fromkeys(re.findall(r"Call (--help-[\w-]+)", text), "flags")


def nvcc_options(text: str) -> dict[str, Kind]:
    """Those of ``nvcc --help``."""
    found: dict[str, Kind] = {}
    for name, value, letter in _NVCC.findall(text):
        found |= dict.fromkeys((letter, name), "valued" if value else "flags")
    return found


def smi() -> Manual:
    """The rows of the nvidia-smi installed; its help needs no driver."""
    text = ask("nvidia-smi", "-h")
    version = re.search(r" v(\d[\d.]+)", text)[1]
    row = Listed("all", version, smi_options(text))
    return Manual(f"nvidia-smi -h, {version}", "the program itself", [row])


def nvcc() -> Manual:
    """The rows of the nvcc installed. Of a file and a configuration its help shows no value."""
    version = re.search(r" V(\d[\d.]+)", ask("nvcc", "--version"))[1]
    found = nvcc_options(ask("nvcc", "--help"))
    found |= dict.fromkeys(("-MF", "--dependency-output", "-qpp-config", "--qpp-config"), "valued")
    row = Listed("all", version, found)
    return Manual(f"nvcc --help, {version}", "the program itself", [row])
