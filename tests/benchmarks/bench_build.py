"""What our hooks and extension cost at build: ``python tests/benchmarks/bench_build.py``.

Builds the Markdown pages of one language, in turns, with everything and with Material alone: no
hooks, no templates of ours, plain includes in the place of our extension (aim: at most 1.3 times).
Both run in one process, so that imports and the dictionary of Chinese words are paid before; the
seconds are those of its processor, so that what else runs on the machine does not count.
"""

import argparse
import copy
import logging
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ["NO_MKDOCS_2_WARNING"] = "1"

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.utils import yaml_load

from torchproof.project import ROOT
from torchproof.site.serving import forget

CONFIG = ROOT / "mkdocs.zh.yml"
# Without the notebook: Material alone takes it for no page.
PAGES = {"exclude_docs": "*.yml\n*.ipynb"}


def plain() -> dict[str, Any]:
    """Settings that leave Material alone with the pages."""
    with CONFIG.open(encoding="utf-8") as file:
        written = yaml_load(file)
    extensions = [it for it in written["markdown_extensions"] if it != "torchproof.pages.markdown"]
    snippets = {"base_path": [str(ROOT / "snippets"), str(ROOT / "docs/assets")]}
    theme = {k: v for k, v in written["theme"].items() if k != "custom_dir"}
    theme["icon"] = {}
    search = {"search": written["plugins"]["search"]}
    return {
        "hooks": [],
        "plugins": search,
        "theme": theme,
        "extra": {},
        "markdown_extensions": [*extensions, {"pymdownx.snippets": snippets}],
    }


def seconds(settings: dict[str, Any]) -> float:
    settings = copy.deepcopy(settings)  # MkDocs takes them apart
    forget()  # a first build has read no facts
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        config = load_config(str(CONFIG), site_dir=folder, nav=_pages(), **PAGES, **settings)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        taken = time.process_time() - start
        if not Path(folder, "setup/install/index.html").exists():
            raise SystemExit("the build made no pages; what was measured means nothing")
    return taken


def _pages() -> list[str]:
    docs = ROOT / "docs/zh"
    return sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeats", type=int, default=10)
    repeats = parser.parse_args().repeats
    logging.disable(logging.CRITICAL)
    variants = {"Material alone": plain(), "ours": {}}
    for settings in variants.values():
        seconds(settings)  # imports, caches
    taken = {name: [] for name in variants}
    for _ in range(repeats):
        for name, settings in variants.items():
            taken[name].append(seconds(settings))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    pages = len(_pages())
    print(f"{pages} pages, {repeats} builds each, in turns")
    for name, times in taken.items():
        print(f"{name:<16}{medians[name] * 1000:8.0f} ms   from {min(times) * 1000:.0f}")
    alone, ours = medians.values()
    print(f"{'ratio':<16}{ours / alone:8.2f}      best against best {_best(taken):.2f}")


def _best(taken: dict[str, list[float]]) -> float:
    alone, ours = (min(times) for times in taken.values())
    return ours / alone


if __name__ == "__main__":
    main()
