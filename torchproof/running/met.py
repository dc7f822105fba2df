"""Whether this machine has what a snippet needs."""

import shutil
import sys
from collections.abc import Callable, Sequence

from torchproof.running import this_machine
from torchproof.running.sandbox import search_path
from torchproof.targets.needs import Need

GIGA = 1e9  # memory is sold in powers of ten, and a card of "8 GB" has a little more than 8e9 bytes


def unmet(needs: Sequence[Need]) -> str | None:
    """Why these needs are not met here, for people; None if all are."""
    reasons = [f"needs {need}: {why}" for need in needs if (why := CHECKS[need.name](need.least))]
    return "; ".join(reasons) or None


def _gpu(least: str) -> str:
    return "" if this_machine.gpus() else "torch sees no CUDA device here"


def _gpus(least: str) -> str:
    seen = len(this_machine.gpus())
    return "" if seen >= int(least) else f"torch sees {seen} here"


def _capability(least: str) -> str:
    if not this_machine.gpus():
        return _gpu(least)
    here = this_machine.gpus()[0].capability
    wanted = tuple(map(int, least.split(".")))
    return "" if here >= wanted else f"{this_machine.gpus()[0].name} has {here[0]}.{here[1]}"


def _gpu_memory(least: str) -> str:
    if not this_machine.gpus():
        return _gpu(least)
    return _bytes(this_machine.gpus()[0].memory, least, this_machine.gpus()[0].name)


def _bytes(here: int, least: str, who: str) -> str:
    enough = here >= float(least.rstrip("G")) * GIGA
    return "" if enough else f"{who} has {here / GIGA:.1f}G"


def _cores(least: str) -> str:
    here = this_machine.cores()
    return "" if here >= int(least) else f"this machine has {here}"


def _python(least: str) -> str:
    here = sys.version_info[:2]
    wanted = tuple(map(int, least.split(".")))
    return "" if here >= wanted else f"the checks run Python {here[0]}.{here[1]}"


def _network(least: str) -> str:
    if not this_machine.network_opened():
        return "the network is closed (TORCHPROOF_NETWORK=1 opens it)"
    return "" if this_machine.network_answers() else "no host answers"


def _index(least: str) -> str:
    if not this_machine.network_opened():
        return _network(least)
    return "" if this_machine.index_answers() else "no package index answers"


def _docker(least: str) -> str:
    missing = _command("docker")(least)
    return missing or ("" if this_machine.docker_answers() else "no Docker daemon answers")


def _nvcc(least: str) -> str:
    if this_machine.nvcc():
        return ""
    return 'the CUDA compiler is not beside this Python: pip install "cuda-toolkit[nvcc]"'


def _compiler(least: str) -> str:
    name = "cl" if sys.platform == "win32" else "c++"
    return "" if shutil.which(name, path=search_path()) else f"no C++ compiler ({name}) is on PATH"


def _on(platform: str) -> Callable[[str], str]:
    return lambda least: "" if sys.platform == platform else f"this is {this_machine.system()}"


def _command(name: str) -> Callable[[str], str]:
    return lambda least: "" if shutil.which(name, path=search_path()) else "it is not on PATH"


# By name: a function from the number wanted to the reason why it is not met, "" if it is.
CHECKS: dict[str, Callable[[str], str]] = {
    "gpu": _gpu,
    "gpus": _gpus,
    "cc": _capability,
    "vram": _gpu_memory,
    "mps": lambda least: "" if this_machine.mps() else "torch sees no Apple GPU here",
    "ram": lambda least: _bytes(this_machine.memory(), least, "this machine"),
    "cores": _cores,
    "python": _python,
    "linux": _on("linux"),
    "windows": _on("win32"),
    "macos": _on("darwin"),
    "wsl2": lambda least: "" if this_machine.wsl2() else "this is not WSL 2",
    "network": _network,
    "pypi": _index,
    "conda": _command("conda"),
    "uv": _command("uv"),
    "docker": _docker,
    "jupyter": _command("jupyter"),
    "nvcc": _nvcc,
    "compiler": _compiler,
    "long": lambda least: (
        "" if this_machine.patient() else "takes long (TORCHPROOF_LONG=1 runs it)"
    ),
    "nodriver": lambda least: "this machine has an NVIDIA driver" if this_machine.driver() else "",
}
