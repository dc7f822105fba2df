"""How often a search leads to the right page or section, for a list of searches.

    python tests/benchmarks/score_search.py SITE [--show] [--half 0|1] [--made]

SITE is a built site. The list is tests/searches.yml; with --made, searches made by rule are asked
as well: the titles of failures, the terms, the names of GPUs. Asks the script of the site itself,
through Node.js. Prints for each language how often one of the first three results is right, and the
first; how many results there are; what a first search loads. --half asks every second search alone:
what is tuned on one half is told on the other. --show lists what misses. Exit status 1 below 95 %.
"""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from torchproof import facts
from torchproof.directives import terms
from torchproof.failures import table

TESTS = Path(__file__).parents[1]
FOLDERS = {"en": "", "zh": "zh"}
GOAL = 0.95

Searches = Mapping[str, Sequence[str]]
Found = Mapping[str, Any]


def ask(site: Path, language: str, questions: Iterable[Mapping[str, Any]]) -> list[Any]:
    """What the script of a built site answers to each question of tests/search.mjs."""
    node = shutil.which("node")
    if not node:
        raise FileNotFoundError("no Node.js: apt-get install nodejs")
    done = subprocess.run(
        [node, str(TESTS / "search.mjs"), str(site / FOLDERS[language])],
        input="\n".join(map(json.dumps, questions)),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def listed(language: str) -> Searches:
    return yaml.safe_load((TESTS / "searches.yml").read_text(encoding="utf-8"))[language]


def made(language: str) -> Searches:
    """Searches by rule, with the right places."""
    found: dict[str, list[str]] = {}
    for failure in table().failures:
        title = str(failure.title[language]).replace("`", "")
        found.setdefault(title, []).append(f"#{failure.id}")
    for term in terms.load():
        if term.page:
            page = term.page.replace("index.md", "").replace(".md", "/")
            found.setdefault(term.names[language], []).extend(
                (page.partition("#")[0], "reference/glossary/")
            )
    for row in facts.load().gpus.gpus:
        for name in row.names:
            found.setdefault(name, []).extend(("plan/", "reference/gpus/"))
    return found


def places(found: Found) -> list[list[str]]:
    """The addresses of each result, those of the answer first."""
    answers = [[answer["address"].partition("?")[0]] for answer in found["answers"]]
    return answers + [
        [f"{it['address']}#{section['anchor']}" for section in it["sections"]]
        for it in found["results"]
    ]


def is_right(addresses: Sequence[str], targets: Sequence[str]) -> bool:
    """Whether one of the addresses is a target: a page, any of its sections, or that section."""
    return any(
        address == target
        or ("#" not in target and address.partition("#")[0] == target)
        or (target.startswith("#") and address.endswith(target))
        for address in addresses
        for target in targets
    )


def rank(found: Found, targets: Sequence[str]) -> int:
    """The place of the first right result, from 0; 99 for none."""
    return next((i for i, it in enumerate(places(found)) if is_right(it, targets)), 99)


def score(site: Path, language: str, searches: Searches) -> dict[str, tuple[int, Found]]:
    """By search the place of the first right result, and what was found."""
    found = ask(site, language, [{"find": words, "anew": True} for words in searches])
    return {
        words: (rank(one, targets), one)
        for (words, targets), one in zip(searches.items(), found, strict=True)
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--made", action="store_true")
    asked = parser.parse_args()
    worst = 1.0
    for language in FOLDERS:
        kinds = {"listed": listed(language)} | ({"made": made(language)} if asked.made else {})
        for kind, searches in kinds.items():
            if asked.half is not None:
                searches = dict(list(searches.items())[asked.half :: 2])
            scored = score(asked.site, language, searches)
            three = sum(place < 3 for place, _ in scored.values()) / len(scored)
            first = sum(place == 0 for place, _ in scored.values()) / len(scored)
            results = median(len(places(it)) for _, it in scored.values())
            loaded = sorted(sum(size for _, size in it["read"]) for _, it in scored.values())
            print(
                f"{language} {kind}: {len(scored)} searches, first three {three:.1%}, "
                f"first {first:.1%}; results {results:g}; "
                f"loads {median(loaded) / 1000:.0f} kB, at most {loaded[-1] / 1000:.0f} kB"
            )
            if kind == "listed":
                worst = min(worst, three)
            if asked.show:
                for words, (place, it) in scored.items():
                    if place >= 3:
                        told = [addresses[0] for addresses in places(it)[:3]]
                        print(f"    {place:2} {words[:70]!r}: {told} {searches[words]}")
    return worst < GOAL


if __name__ == "__main__":
    sys.exit(main())
