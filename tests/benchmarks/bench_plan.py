"""How long a decision takes, and how large the decision is as data.

    python tests/benchmarks/bench_plan.py

Prints microseconds for one plan (the goal: under 1000), seconds for loading the facts, and
kilobytes of the data, as they are and compressed with gzip.
"""

import gzip
import itertools
import sys
import time

from torchproof import facts
from torchproof.plan import SYSTEMS, Machine, plan
from torchproof.plan.export import text

GOAL = 1e-3


def machines() -> list[Machine]:
    """Some thousand machines of every kind."""
    kinds = ((), ("RTX 3060",), ("GTX 1080",), ("RTX 5090", "GTX 1080"), ("K80",), ("amd",))
    return [
        Machine(system, gpus, driver, python, torch=torch)
        for system, gpus, driver, python, torch in itertools.product(
            SYSTEMS, kinds, ("", "470", "550", "595"), ("", "3.9", "3.12", "3.16"), ("", "2.10")
        )
    ]


def main() -> int:
    began = time.perf_counter()
    facts.load()
    print(f"facts loaded in {time.perf_counter() - began:.3f} s")
    some = machines()
    for machine in some:  # the tables are built once
        plan(machine)
    took = []
    for machine in some:
        began = time.perf_counter()
        plan(machine)
        took.append(time.perf_counter() - began)
    took.sort()
    print(
        f"{len(some)} plans: median {took[len(took) // 2] * 1e6:.0f} µs, "
        f"slowest {took[-1] * 1e6:.0f} µs"
    )
    for what, wishes in (("all", ()), ("the newest release", ("",)), ("2.10.0", ("2.10.0",))):
        began = time.perf_counter()
        data = text(wishes).encode()
        print(
            f"exported {what} in {time.perf_counter() - began:.1f} s: {len(data) / 1e3:.0f} kB, "
            f"compressed {len(gzip.compress(data, 9)) / 1e3:.1f} kB"
        )
    return took[len(took) // 2] > GOAL


if __name__ == "__main__":
    sys.exit(main())
