"""The doctor as the site offers it: snippets/doctor.py with what the site knows put into it.

The file in snippets/ runs by itself and knows no commands. Published, it brings the decision for
the newest release, the lowest driver of each CUDA, the failures, and the address of the site, as
JSON that one can read, and the engine of torchproof/failures/ as it stands. ``data`` says what the
file expects.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchproof import disk_cache, facts, plan, project
from torchproof.failures import export

SOURCE = project.SNIPPETS / "doctor.py"
# Where it lies in the site, beside the other programs.
PLACE = "snippets/doctor.py"
_ENGINE = ("normalise", "derive", "engine")
# The lines of the source that make room for the data.
EMPTY = 'DATA = {}\nENGINE = ""\n'
# What reads logs, in the order in which they need each other.
ENGINE = [project.ROOT / "torchproof/failures" / f"{name}.py" for name in _ENGINE]


def published(site: str = "") -> str:
    """The file with its data. site: the address of the site, "" where it is not known."""
    source, text = SOURCE.read_text(encoding="utf-8"), _lines(data(site))
    engine = "".join(map(_standing, ENGINE))
    if source.count(EMPTY) != 1:
        raise ValueError(f"{SOURCE}: the lines {EMPTY.strip()!r} must stand there once")
    if "'''" in text + engine:
        raise ValueError("three quotes in the data of the doctor would end it too early")
    made = f"DATA = json.loads(r'''\n{text}\n''')\nENGINE = r'''\n{engine}'''\n"
    return source.replace(EMPTY, made)


def _standing(path: Path) -> str:
    """A module without what it takes from the others, which stand before it."""
    kept_lines = [
        line
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True)
        if not line.startswith(("from torchproof", "from __future__"))
    ]
    return "".join(kept_lines)


def data(site: str = "") -> dict[str, Any]:
    """What it knows.

    site, majors (CUDA → lowest drivers), failures (of torchproof.failures.export, in both
    languages), plan (of torchproof.plan.export_rows).
    """
    majors = {
        str(major.cuda[0]): {"linux": str(major.linux), "windows": str(major.windows)}
        for major in facts.load().cuda.majors
    }
    rows = disk_cache.text("doctor", plan.origins(), lambda: json.dumps(plan.export_rows(("",))))
    return {
        "site": site and site.rstrip("/") + "/",
        "majors": majors,
        "failures": export.export(),
        "plan": json.loads(rows),
    }


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
