"""Whether both engines, Python and the box's script, survive spoilt logs and answer them alike.

    python tests/benchmarks/fuzz_failures.py [--count N] [--seed SEED] [--show N]

Half of the N logs are made of pieces of signatures, half are public reports spoilt as people spoil
them (tests/invented_logs.py). Prints how many crashed an engine and how many got other answers from
the two, with the first of them; exit status 1 where there is one.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from invented_logs import of_signatures, spoilt
from test_explain import ask, expected

_AT_ONCE = 500


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=26)
    parser.add_argument("--show", type=int, default=3, help="how many of the differing logs")
    given = parser.parse_args()
    half = given.count // 2
    texts = [*of_signatures(half, given.seed), *spoilt(given.count - half, given.seed)]
    crashed, differing = [], []
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(texts), _AT_ONCE):
            some = texts[start : start + _AT_ONCE]
            for text, answer in zip(some, ask(Path(folder), some), strict=True):
                try:
                    ranked, said = expected(text)
                except Exception as error:
                    crashed.append((text, error))
                    continue
                if answer["answers"] != ranked or answer["said"] != said:
                    differing.append((text, (ranked, answer["answers"])))
            print(f"{start + len(some)} logs, {len(crashed)} crashed, {len(differing)} differ")
    for text, why in [*crashed, *differing][: given.show]:
        print(repr(text), why, sep="\n")
    return bool(crashed or differing)


if __name__ == "__main__":
    sys.exit(main())
