"""snippets/start.py: what it knows of releases and failures, and the programs that it lays down."""

import json
from typing import Any

from torchproof.doctor import export
from torchproof.doctor.build import OneFile
from torchproof.plan.export import releases, text
from torchproof.project import SNIPPETS
from torchproof.proofs import kept

# What it can be asked for by --torch: so many of the newest minor releases.
RELEASES = 6
# Programs of the pages that it lays into its folder.
PROGRAMS = ("verify.py", "first_network.py")


def data() -> dict[str, Any]:
    """As the doctor's, with the plan for more releases, and the programs: name → text."""
    programs = {name: _program(name) for name in PROGRAMS}
    wishes = ("", *releases()[:RELEASES])
    plan = kept.text("decision_start.json", lambda: text(wishes))
    return export.data() | {"plan": json.loads(plan), "programs": programs}


def _program(name: str) -> str:
    """A program without the lines that mark its sections, which are for pages."""
    lines = (SNIPPETS / name).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("# --8<--"))


START = OneFile("start", lambda: export.words("start."), data)
