"""Python itself with its module venv, asked as ``python3``; and the command of ipykernel.

ipykernel is asked in the environment that this program runs in, where the checks have it.
"""

import re
import sys
from importlib import metadata

from torchproof.manuals import Kind, Listed, Manual
from torchproof.manuals.gnu import ask, options

# ``-W arg : warning control``, ``--check-hash-based-pycs always|default|never:``.
_OPTION = re.compile(r"^(--?[\w-]+)(?: (\w\S*))? *:", re.MULTILINE)
# What stands in the text of another one: ``(also -? or --help)``, ``(-bb: issue errors)``.
_OTHER = re.compile(r"\((?:also )?(-[-?\w]+)(?: or (-[-\w]+))?[:)]")
# ``-X cpu_count=N: ...``, ``-X tracemalloc[=N]: ...``.
_X_OPTION = re.compile(r"^-X ([\w-]+)(\[?=)?", re.MULTILINE)
# ``-V ... when given twice``; names of -X that only other builds list.
_MORE: dict[str, dict[str, Kind]] = {
    "all": {"-VV": "flags"},
    "-X": dict.fromkeys(("-Xgil", "-Xpresite", "-Xtlbc"), "valued"),
}


def own_options(text: str) -> dict[str, Kind]:
    """Those of ``python --help``."""
    found: dict[str, Kind] = {
        name: "valued" if value else "flags" for name, value in _OPTION.findall(text)
    }
    return found | dict.fromkeys(filter(None, sum(_OTHER.findall(text), ())), "flags")


def x_options(text: str) -> dict[str, Kind]:
    """Those of ``python --help-xoptions``, as one word each."""
    kinds: dict[str, Kind] = {"": "flags", "=": "valued", "[=": "attached"}
    return {f"-X{name}": kinds[value] for name, value in _X_OPTION.findall(text)}


def kernel_options(text: str) -> dict[str, Kind]:
    """Those of ``ipykernel install``; ``--env ENV VALUE`` takes a value and an argument."""
    return options(text.replace("--env ENV VALUE", "--env ENV"))


def manual() -> Manual:
    """The rows of the Python that is found first. Raises ValueError where a help lists nothing."""
    number = re.search(r"\d+(?:\.\d+)+", ask("python3", "--version"))[0]
    asked = {
        "all": own_options(ask("python3", "--help")),
        "-X": x_options(ask("python3", "--help-xoptions")),
        "-m venv": options(ask("python3", "-m", "venv", "--help")),
    }
    for command, found in asked.items():
        if not found:
            raise ValueError(f"python3 {number} lists nothing for {command}")
    rows = [Listed(name, number, found | _MORE.get(name, {})) for name, found in asked.items()]
    return Manual(f"the helps of Python {number} and of its venv", "the program itself", rows)


def kernel() -> Manual:
    """The row of the ipykernel installed."""
    number = metadata.version("ipykernel")
    found = kernel_options(ask(sys.executable, "-m", "ipykernel", "install", "--help"))
    row = Listed("install", number, found)
    return Manual(f"python -m ipykernel install --help of {number}", "the program itself", [row])
