"""How many planted faults the checks of pages name, with file and line, and what they miss.

    python tests/benchmarks/score_planted.py [--each N] [--run N] [--show FAMILY] [--record]

Hand-made faults stand in tests/cases/planted.yml, each with the right way beside it. Generated ones
are drawn from the blocks of the pages by tests/planting.py, at most N of a family; their right twin
is the block as the page has it. What nothing names is a miss, unless tests/cases/equivalent.yml
says why it is none, for at most 5 % of a family. What is harmless would run: such a fault is "open"
where nothing names it before. --run N runs N of each family, where the record says that it is soon
done; of Python, nothing is judged without it. --show prints the misses of a family, and each right
twin that is refused. --record writes verified/planted.yml.

Exit status 1 where a goal is missed: 95 % where a table or a tool decides, 85 % where only a run
can, at most 1 % of the right twins refused. The network stays closed.
"""

import argparse
import datetime
import os
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import planted_pages
import planting
import yaml
from planted_pages import Finding, Pages
from planting import Fault

from torchproof import project

CASES = Path(__file__).parent.parent / "cases"
RECORD = project.VERIFIED / "planted.yml"
GOALS = {**dict.fromkeys(planting.BY_TABLE, 0.95), **dict.fromkeys(planting.BY_RUN, 0.85)}
TWINS, EXCUSED = 0.01, 0.05


@dataclass
class Score:
    named: int = 0
    excused: int = 0  # not named, and equivalent.yml says why that is right
    open: int = 0  # only a run would say, and none was made
    missed: list[str] = field(default_factory=list)
    twins: int = 0
    refused: list[str] = field(default_factory=list)

    @property
    def faults(self) -> int:
        return self.named + len(self.missed)

    @property
    def share(self) -> float:
        return self.named / self.faults if self.faults else 1.0

    def row(self, name: str) -> str:
        return (
            f"{name:<15}{self.faults:>7}{self.named:>7}{len(self.missed):>8}{self.excused:>9}"
            f"{self.open:>6}{self.share:>8.1%}{self.twins:>8}{len(self.refused):>9}"
        )


def equivalent() -> dict[tuple[str, str], str]:
    """Reasons why a change is no fault, by the line before and after."""
    rows = yaml.safe_load((CASES / "equivalent.yml").read_text(encoding="utf-8")) or []
    return {(row["before"], row["after"]): row["why"] for row in rows}


def by_hand() -> dict[str, Score]:
    """The hand-made faults and their right twins."""
    scores: dict[str, Score] = defaultdict(Score)
    for case in yaml.safe_load((CASES / "planted.yml").read_text(encoding="utf-8")):
        score = scores[case["family"]]
        title = case.get("title", "")
        if "wrong" in case:
            found = planted_pages.judge_alone(case["language"], case["wrong"], title)
            if found.named and case.get("says", "") in found.message:
                score.named += 1
            else:
                score.missed.append(f"{case['wrong'].strip()}\n        {found.message}")
        if "right" in case:
            found = planted_pages.judge_alone(case["language"], case["right"], title)
            score.twins += 1
            if found.named:
                score.refused.append(f"{case['right'].strip()}\n        {found.message}")
    return scores


def generated(pages: Pages, faults: list[Fault], *, runs: int) -> dict[str, Score]:
    """The faults of the generator, and the blocks as they stand."""
    excuses = equivalent()
    scores: dict[str, Score] = defaultdict(Score)
    twins: dict[str, Finding] = {}
    left = dict.fromkeys(planting.FAMILIES, runs)
    for fault in faults:
        score = scores[fault.family]
        found = pages.judge(fault.block, fault.source)
        run = found.runs and left[fault.family] > 0 and pages.soon_run(fault.block)
        if run:
            left[fault.family] -= 1
            found = pages.judge(fault.block, fault.source, run=True)
        if run or fault.block.id not in twins:
            twin = twins[fault.block.id] = pages.judge(fault.block, fault.block.source, run=run)
            score.twins += 1
            if twin.named:
                score.refused.append(f"{fault.block.id}\n        {twin.message}")
        if planted_pages.at_its_block(found, fault, pages):
            score.named += 1
        elif (fault.before, fault.after) in excuses:
            score.excused += 1
        elif found.runs and not run:
            score.open += 1
        else:
            score.missed.append(
                f"{fault.before}\n        {fault.after}\n        {'ran: ' if run else ''}"
                f"{fault.block.id} {found.message[:300]}"
            )
    return scores


def total(scores: dict[str, Score]) -> Score:
    every = Score()
    for score in scores.values():
        every.named += score.named
        every.excused += score.excused
        every.open += score.open
        every.missed += score.missed
        every.twins += score.twins
        every.refused += score.refused
    return every


HEAD = f"{'family':<15}{'faults':>7}{'named':>7}{'missed':>8}{'excused':>9}{'open':>6}"
HEAD += f"{'share':>8}{'twins':>8}{'refused':>9}"


def show(title: str, scores: dict[str, Score]) -> None:
    print(f"{title}\n{HEAD}")
    for family in (*planting.FAMILIES, *sorted({*scores} - {*planting.FAMILIES})):
        if family in scores:
            print(scores[family].row(family))
    print(total(scores).row("all"), end="\n\n")


def write(parts: dict[str, dict[str, Score]]) -> None:
    """The figure and its day, for people and for whoever compares it with the next."""
    data: dict[str, object] = {"day": datetime.date.today().isoformat()}
    for name, scores in parts.items():
        data[name] = {
            family: {
                "faults": score.faults,
                "named": score.named,
                "open": score.open,
                "twins": score.twins,
                "refused": len(score.refused),
            }
            for family, score in {**scores, "all": total(scores)}.items()
        }
    text = yaml.safe_dump(data, sort_keys=False)
    RECORD.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--each", type=int, default=80, help="faults of a family, at most")
    parser.add_argument("--run", type=int, default=0, help="runs of a family, at most")
    parser.add_argument("--show", action="append", default=[], help="print misses of a family")
    parser.add_argument("--record", action="store_true", help="write verified/planted.yml")
    given = parser.parse_args()
    os.environ.pop("TORCHPROOF_NETWORK", None)
    pages = Pages()
    faults = planting.draw(pages.blocks(), given.each)
    parts = {"by_hand": by_hand(), "generated": generated(pages, faults, runs=given.run)}
    for name, scores in parts.items():
        show(name, scores)
        for family, score in scores.items():
            if family in given.show or "all" in given.show:
                for text in score.missed:
                    print(f"{family}: missed {text}")
                for text in score.refused:
                    print(f"{family}: refused {text}")
    if given.record:
        write(parts)
    made = parts["generated"]
    short = [
        family for family, goal in GOALS.items() if family in made and made[family].share < goal
    ]
    short += [
        f"excused: {family}"
        for family, score in made.items()
        if score.excused > EXCUSED * (score.faults + score.excused)
    ]
    every = [total(scores) for scores in parts.values()]
    if sum(len(s.refused) for s in every) > TWINS * sum(s.twins for s in every):
        short.append("right twins")
    print(f"short of the goals: {', '.join(short)}" if short else "the goals are met")
    return bool(short)


if __name__ == "__main__":
    sys.exit(main())
