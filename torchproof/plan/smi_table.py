"""How nvidia-smi writes its table, in the layouts of the drivers from 390 to 616.

A part of the doctor's one file, so it is written for Python 3.8 and the standard library.
docs/assets/planner/paste.js reads pasted text by the same ``TABLE``: the data of the decision has
it. The patterns are of the kind that Python and JavaScript both read.
"""

from __future__ import annotations

from typing import Any

TABLE: dict[str, Any] = {
    # In the second cell: the bus of a GPU. That of a Jetson is on none, which its cell says.
    "bus": r"\b[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f]\b",
    "no_bus": r"^ *N/A +(On|Off|N/A) *$",
    # In the first: the number of a GPU, its name, and last the persistence mode, which only Linux
    # has, or on Windows the driver's model.
    "persistence": ["On", "Off", "Enabled", "Disabled"],
    "models": ["WDDM", "TCC", "MCDM"],
    "unknown": ["N/A", "ERR!"],
    # The head, also of other outputs.
    "driver": r"\b(?:Driver|KMD) Version *: *(\d{3}\.[\d.]*\d)",
    "cuda": r"\bCUDA (?:UMD )?Version *: *(\d+\.\d+)",
    # No more is read of a text, and of a line: characters.
    "longest_text": 300_000,
    "longest_line": 500,
}
