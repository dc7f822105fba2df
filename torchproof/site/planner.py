"""What the planner's page needs of the decision: a file for the newest release, one for each other.

The page loads the first, and another where a reader asks for that release. What stands in them is
said in torchproof/plan/export.py; docs/assets/planner/lookup.js reads them. Sentences come apart,
in the language of the page: sentences.py.
"""

import json
from collections.abc import Iterator

from torchproof.plan.export import releases, stored

# Where the script looks for its data, beside itself.
PLACE = "assets/planner/{}.json"
NEWEST = "decision"


def files() -> Iterator[tuple[str, str]]:
    """The place of each file below a language, and its text: the newest release comes first."""
    newest = json.loads(stored())
    del newest["languages"], newest["sentences"]
    yield PLACE.format(NEWEST), json.dumps(newest, ensure_ascii=False, separators=(",", ":"))
    for wish in releases():
        yield PLACE.format(wish), stored(wish)
