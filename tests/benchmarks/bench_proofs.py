"""What proofs spare and what noting costs: ``python tests/benchmarks/bench_proofs.py [PAGE ...]``.

Checks the pages (default: those of ``setup``, in both languages) three times in turns: everything,
again with nothing changed, and everything with a recorder that notes nothing. Prints seconds, and
ratios of the same run: machines are noisy.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from torchproof.project import ROOT

# Takes the recorder's ears and its profiler before the plugin is loaded.
DEAF = """
import cProfile, sys
class Idle(cProfile.Profile):
    def enable(self, *_, **__): pass
    def disable(self): pass
cProfile.Profile = Idle
from torchproof.proofs import recorder
recorder._listen = lambda: None
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


def seconds(
    pages: Sequence[str], *options: str, program: Sequence[str] = ("-m", "pytest")
) -> float:
    command = [sys.executable, *program, "-q", "-p", "no:cacheprovider", *options, *pages]
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True
    )
    if done.returncode:
        raise SystemExit(f"the pages do not pass; what was measured means nothing\n{done.stdout}")
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", default=["docs/en/setup", "docs/zh/setup"])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    deaf, everything, unchanged = [], [], []
    for _ in range(arguments.rounds):
        deaf.append(seconds(arguments.pages, "--rerun", program=("-c", DEAF)))
        everything.append(seconds(arguments.pages, "--rerun"))
        unchanged.append(seconds(arguments.pages))
    whole = statistics.median(everything)
    print(f"everything          {whole:7.2f} s")
    print(f"nothing noted       {statistics.median(deaf):7.2f} s")
    print(f"nothing changed     {statistics.median(unchanged):7.2f} s")
    print(f"noting costs        {whole / statistics.median(deaf) - 1:7.1%}")
    print(f"nothing changed is  {whole / statistics.median(unchanged):7.1f} times as fast")


if __name__ == "__main__":
    main()
