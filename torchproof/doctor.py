"""The doctor as the site offers it: snippets/doctor.py with what the site knows put into it.

The file in snippets/ runs by itself and knows no commands. Published, it brings the decision for
the newest release, the lowest driver of each CUDA, and the address of the site, as JSON that one
can read. ``data`` says what the file expects.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchproof import facts, kept, plan

SOURCE = facts.ROOT / "snippets" / "doctor.py"
# Where it lies in the site, beside the other programs.
PLACE = "snippets/doctor.py"
# The line of the source that makes room for the data.
EMPTY = "DATA = {}\n"
# Of the code that decides, as it was read: while a site is served, only the facts are read again.
_CODE = kept.digest(*Path(plan.__file__).parent.glob("*.py"))


def published(site: str = "") -> str:
    """The file with its data. site: the address of the site, "" where it is not known."""
    source, text = SOURCE.read_text(encoding="utf-8"), _lines(data(site))
    if source.count(EMPTY) != 1:
        raise ValueError(f"{SOURCE}: the line {EMPTY.strip()!r} must stand there once")
    if "'''" in text:
        raise ValueError("three quotes in the data of the doctor would end it too early")
    return source.replace(EMPTY, f"DATA = json.loads(r'''\n{text}\n''')\n")


def data(site: str = "") -> dict[str, Any]:
    """What it knows: site, majors (CUDA → lowest drivers), plan (of torchproof.plan.export)."""
    majors = {
        str(major.cuda[0]): {"linux": str(major.linux), "windows": str(major.windows)}
        for major in facts.load().cuda.majors
    }
    origins = _CODE + kept.digest(*facts.FOLDER.glob("*.yml"))
    decision = kept.text("doctor", origins, lambda: json.dumps(plan.export(("",))))
    return {"site": site and site.rstrip("/") + "/", "majors": majors, "plan": json.loads(decision)}


def _lines(content: Mapping[str, Any], depth: int = 2) -> str:
    """JSON in lines, one for each entry of each table, so that one can read and compare it."""
    rows = (f"{_short(name)}: {_table(value, depth)}" for name, value in content.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _table(value: Any, depth: int) -> str:
    if isinstance(value, dict) and depth:
        return _lines(value, depth - 1)
    if isinstance(value, list) and len(value) > 20:
        return "[\n" + ",\n".join(map(_short, value)) + "\n]"
    return _short(value)


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
