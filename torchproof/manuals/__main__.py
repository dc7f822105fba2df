"""``python -m torchproof.manuals TOOL``: write the options of a tool anew."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence

from torchproof.facts.commands import FOLDER
from torchproof.manuals import (
    Manual,
    apt,
    compilers,
    conda,
    docker,
    download,
    git,
    gnu,
    hubs,
    jupyter,
    man,
    nvidia,
    python,
    written,
)

READERS: Mapping[str, Callable[[], Manual]] = {
    "apt": apt.manual,
    "cmake": compilers.cmake,
    "conda": conda.manual,
    "curl": download.curl,
    "docker": docker.client,
    "docker-buildx": docker.buildx,
    "docker-compose": docker.compose,
    "gcc": compilers.gcc,
    "git": git.manual,
    "ipykernel": python.kernel,
    "hf": hubs.hf,
    "jupyter": jupyter.manual,
    "modelscope": hubs.modelscope,
    "nvcc": nvidia.nvcc,
    "nvidia-smi": nvidia.smi,
    "python": python.manual,
    "wget": download.wget,
    **gnu.readers(),
    **man.readers(),
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("python -m torchproof.manuals", description=__doc__)
    parser.add_argument("tool", choices=READERS)
    tool = parser.parse_args(arguments).tool
    path = FOLDER / f"{tool}.yml"
    path.write_text(written(tool, READERS[tool]()), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
