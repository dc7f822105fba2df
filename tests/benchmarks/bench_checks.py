"""What the checks cost beside what they run: ``python tests/benchmarks/bench_checks.py``.

Three figures, taken in turns in one run, since machines are noisy:

* a full check of the pages against running the same steps, programs and commands bare, in a
  temporary folder without sandbox, comparison or accounts (aim: at most 1.15 times);
* pages collected in a second: rendered, with every fence classified;
* the cost of one throw-away machine, which every page that runs something pays once.

Real data makes the first figure meaningful: set TORCHPROOF_DATA as for the checks.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from torchproof import commands, kinds, project
from torchproof.checks.snippet import Snippet
from torchproof.pages import loading
from torchproof.running import datasets, met
from torchproof.running.session import Session


def sequences() -> list[tuple[Snippet, ...]]:
    """The executable snippets of each page, once for both languages."""
    found: dict[str, tuple[Snippet, ...]] = {}
    for path in loading.all_pages():
        page = kinds.snippets(loading.load(path))
        here = tuple(s for s in page if s.executable and not met.unmet(s.needs))
        if here:
            found.setdefault(here[-1].key, here)
    return list(found.values())


def bare(page: tuple[Snippet, ...]) -> None:
    """Run the snippets of a page as a plain script would: one Python for steps, one bash."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in sorted({name for s in page for name in s.uses}):
            datasets.prepare(name, work / "data", False)
        steps = [s.fence.source for s in page if s.kind is kinds.STEP]
        for snippet in page:
            if snippet.program:
                (work / snippet.filename).write_text(snippet.content, encoding="utf-8")
        if steps:
            run([sys.executable, "-c", "\n".join(steps)], work)
        lines = [line for s in page for line in shell_lines(s)]
        if lines:
            run(["bash", "-c", "\n".join(lines)], work)
        cells = [s.fence.source for s in page if s.kind is kinds.CELL]
        if cells:
            execute(page[0], work)


def shell_lines(snippet: Snippet) -> list[str]:
    if snippet.program and snippet.run_by is None:
        return [f"python {snippet.filename}"]
    if snippet.kind is not kinds.COMMAND or snippet.fails is not None:
        return []
    verdict = commands.check_fence(snippet.language, snippet.fence.source, snippet.fence.origins)
    return [snippet.fence.source] if verdict.runs else []


def execute(cell: Snippet, work: Path) -> None:
    source = shutil.copy(project.ROOT / cell.page, work)  # it runs where it lies
    run(
        [
            sys.executable,
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--stdout",
            "--ExecutePreprocessor.timeout=600",
            str(source),
        ],
        work,
    )


def run(command: list[str], work: Path) -> None:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    # The page's fresh virtual environment finds the packages of this one, as in the checks.
    site = sysconfig.get_paths()["purelib"]
    env = {**os.environ, "PATH": path, "PYTHONPATH": site, "MPLBACKEND": "Agg", "HOME": str(work)}
    done = subprocess.run(command, cwd=work, env=env, stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)[:80]}:\n{done.stdout.decode()}{done.stderr.decode()}")


def timed(action, *args: object) -> float:
    start = time.perf_counter()
    action(*args)
    return time.perf_counter() - start


def checks() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "docs"], cwd=project.ROOT
    )
    if done.returncode:
        raise SystemExit("the checks fail; mend them before measuring")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeats", type=int, default=3)
    repeats = parser.parse_args().repeats
    plain, checked = [], []
    for _ in range(repeats):
        plain.append(sum(timed(bare, page) for page in sequences()))
        checked.append(timed(checks))
    collect = [timed(sequences) for _ in range(repeats)]
    machines = [timed(lambda: Session().close()) for _ in range(10)]
    ratio = statistics.median(checked) / statistics.median(plain)
    print(f"runs                        {repeats}")
    print(f"bare                        {statistics.median(plain):8.2f} s")
    print(f"checked                     {statistics.median(checked):8.2f} s")
    print(f"checked / bare              {ratio:8.2f}")
    print(f"pages collected a second    {len(loading.all_pages()) / min(collect):8.1f}")
    print(f"one throw-away machine      {statistics.median(machines) * 1000:8.1f} ms")


if __name__ == "__main__":
    main()
