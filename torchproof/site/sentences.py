"""What the site's scripts say: of the sentences, those that each of them needs, as JSON."""

import json
from collections.abc import Iterator, Mapping

from torchproof import sentences

# Sections and keys by the place where the script that says them looks, beside itself.
SAID = {
    "assets/planner/sentences.json": (
        *("planner", "plan", "way", "lists", "plan_said.why", "plan_said.mind", "plan_said.mps"),
        *("plan_said.certainty_low", "plan_said.certainty_medium", "plan_said.certainty_high"),
    ),
    "assets/explain/sentences.json": (
        *("box", "miss", "failures_said.sure", "failures_said.likely", "failures_said.possible"),
        *("failures.any", "failures.linux", "failures.windows", "failures.wsl2", "failures.macos"),
    ),
    "assets/search/sentences.json": ("search",),
}
# Those in the head of every page, for the scripts that run on all.
ON_EVERY_PAGE = ("page",)


def files(language: str) -> Iterator[tuple[str, str]]:
    """The place of each file below a language, and its text: sentences by their key."""
    for place, parts in SAID.items():
        yield place, json.dumps(some(parts, language), ensure_ascii=False, separators=(",", ":"))


def some(parts: tuple[str, ...], language: str) -> Mapping[str, str]:
    """The sentences whose key is among ``parts``, or whose section is."""
    return {
        key: text
        for key, text in sentences.load(language).items()
        if any(f"{key}.".startswith(f"{part}.") for part in parts)
    }
