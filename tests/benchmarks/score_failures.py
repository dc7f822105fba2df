"""How often the failures are told from what people pasted, by class.

    python tests/benchmarks/score_failures.py CASES [--key KEY] [--environment] [--show]

CASES is a YAML list of mappings: id, category, error_text, and perhaps ``expected``: the ids of
causes that are right, or [] where the text holds no message. KEY is a YAML mapping of ids or
categories to such lists, for cases that have none; an id wins over a category. What nobody expects
anything of is left out of the measure, and counted. --environment adds what the case says of the
machine in words, as the log or the question around the message often does.

Prints for each class (the category before the slash) how often the right cause comes first, how
often among the first three, how often a wrong one comes first and is called sure; then the recall
and the precision of all. Exit status 1 where the goals (90 %, 97 %, at most 2 %) are missed.
"""

import argparse
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from torchproof.failures import Diagnosis, diagnose

FIRST, THREE, WRONG = 0.90, 0.97, 0.02


@dataclass
class Score:
    cases: int = 0
    first: int = 0
    three: int = 0
    unknown: int = 0
    sure: int = 0
    wrong: int = 0

    def add(self, found: Diagnosis, expected: list[str]) -> None:
        names = [answer.cause.id for answer in found.answers]
        sure = bool(names) and found.answers[0].certainty == "sure"
        self.cases += 1
        self.first += bool(names) and names[0] in expected
        self.three += any(name in expected for name in names[:3])
        self.unknown += not names
        self.sure += sure
        self.wrong += sure and names[0] not in expected

    def row(self, name: str) -> str:
        share = (self.first / self.cases, self.three / self.cases, self.wrong / self.cases)
        first, three, wrong = (f"{value:6.0%}" for value in share)
        return f"{name:<18}{self.cases:>5}{first}{three}{wrong}{self.unknown:>8}"


def expected(case: dict[str, Any], key: dict[str, list[str]]) -> list[str] | None:
    """The right causes; None where nobody says."""
    for known in (case.get("expected"), key.get(case["id"]), key.get(case["category"])):
        if known is not None:
            return known
    return None


def shown(case: dict[str, Any], found: Diagnosis, right: list[str]) -> str:
    names = ", ".join(f"{a.failure.id}/{a.cause.id} {a.score}" for a in found.answers[:4])
    return f"{case['id']}: expected {', '.join(right)}; got {names or 'nothing'}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("--environment", action="store_true", help="add the field environment")
    parser.add_argument("--show", action="store_true", help="name the cases that went wrong")
    given = parser.parse_args()
    cases = yaml.safe_load(given.cases.read_text(encoding="utf-8"))
    key = yaml.safe_load(given.key.read_text(encoding="utf-8")) if given.key else {}
    scores: dict[str, Score] = defaultdict(Score)
    total, left_out = Score(), 0
    for case in cases:
        right = expected(case, key)
        if not right:
            left_out += 1
            continue
        words = case.get("environment", "") if given.environment else ""
        found = diagnose(f"{words}\n{case['error_text']}")
        scores[case["category"].partition("/")[0]].add(found, right)
        total.add(found, right)
        if given.show and (not found.answers or found.answers[0].cause.id not in right):
            print(shown(case, found, right))
    if not total.cases:
        print("no case has an expected cause: give --key", file=sys.stderr)
        return 2
    print(f"{'class':<18}cases first  in 3 wrong unknown")
    for name in sorted(scores):
        print(scores[name].row(name))
    print(total.row("all"))
    print(
        f"{left_out} of {len(cases)} left out: nothing to expect of them. An answer is sure in "
        f"{total.sure / total.cases:.0%}; of these {1 - total.wrong / max(total.sure, 1):.0%} right"
    )
    return not (
        total.first >= FIRST * total.cases
        and total.three >= THREE * total.cases
        and total.wrong <= WRONG * total.cases
    )


if __name__ == "__main__":
    sys.exit(main())
