"""What a log told of the machine, as the query that opens the planner with it filled in.

A part of the doctor's one file, as ``engine.py``; docs/assets/explain/told.js is the same.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from torchproof.failures.engine import Diagnosis

# The planner's names of systems, by what readings tell; the first that the log names counts, since
# WSL2 and a Jetson are Linux too.
_SYSTEMS = (
    ("wsl2", "wsl2", "wsl2"),
    ("jetson", "linux_aarch64", "linux_aarch64"),
    ("windows", "windows", "windows"),
    ("macos", "macos_arm64", "macos_arm64"),
    ("linux", "linux_x86_64", "linux_aarch64"),
)


def planner_query(found: Diagnosis) -> str:
    """``?system=windows&maker=nvidia&gpu=rtx+4060``; "" where the log told nothing of it.

    As docs/assets/planner/address.js reads it. A log that names two drivers or two versions of
    Python is of two machines or environments, so neither is taken.
    """
    fields: list[tuple[str, Any]] = []
    systems = found.facts.get("system", ())
    named = [row for row in _SYSTEMS if row[0] in systems]
    if named:
        fields.append(("system", named[0][2 if "aarch64" in found.log.flat else 1]))
    gpus = gpus_of(found)
    if gpus:
        fields += [("maker", "nvidia"), *(("gpu", gpu) for gpu in gpus)]
    for name in ("driver", "python"):
        values = found.facts.get(name, ())
        if len(values) == 1:
            fields.append((name, values[0]))
    return "?" + urlencode(fields) if fields else ""


def gpus_of(found: Diagnosis) -> list[str]:
    """The names of GPUs, without those that only begin a longer one; else compute capabilities."""
    names = found.facts.get("gpu", ())
    whole = [name for name in names if not any(o.startswith(name + " ") for o in names)]
    return whole or list(found.facts.get("capability", ()))
