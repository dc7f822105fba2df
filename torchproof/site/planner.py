"""What the planner's page needs of the decision: a file for the newest release, one for each other.

The page loads the first, and another where a reader asks for that release. What stands in them is
said in torchproof/plan/export.py; docs/assets/planner/lookup.js reads them.
"""

from collections.abc import Iterator

from torchproof import disk_cache, plan
from torchproof.plan.export import releases, text

# Where the script looks for its data, beside itself.
PLACE = "assets/planner/{}.json"
NEWEST = "decision"


def files() -> Iterator[tuple[str, str]]:
    """The place of each file below a language, and its text: the newest release comes first."""
    for wish in ("", *releases()):
        yield PLACE.format(wish or NEWEST), data(wish)


def data(wish: str = "") -> str:
    """The answers for one wish as JSON. They take seconds: kept until what they rest on changes."""
    name = f"decision_{wish or 'newest'}"
    return disk_cache.text(name, plan.origins(), lambda: text((wish,)))
