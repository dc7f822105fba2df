"""Where the project lies, its folders, and a path in it as messages show it."""

import os
from pathlib import Path

# The tests of the checks point it at small projects of their own.
ROOT = Path(os.environ.get("TORCHPROOF_ROOT") or Path(__file__).parents[1]).resolve()
DOCS = ROOT / "docs"
FACTS = ROOT / "facts"
SNIPPETS = ROOT / "snippets"
VERIFIED = ROOT / "verified"
# The language of the code: what another lacks is said in it.
FIRST = "en"
# What takes seconds to make; ignored by git, and a first build fills it.
CACHE = ROOT / ".cache"


def relative(path: Path) -> str:
    """A path relative to the project where it lies inside, else as it is; always with ``/``."""
    try:
        return path.resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return path.as_posix()
