"""conda: its own parser, asked in the environment that conda itself is in.

``conda run`` finds its Python. What the shell does, ``conda activate``, the parser does not know.
"""

import json
import re
import subprocess
from collections.abc import Iterator

from torchproof.manuals import Kind, Listed, Manual

# Runs by itself, with conda's Python: prints the options of each command, [names, nargs] each. A
# group, such as ``conda env``, is none.
_ASK = """
import argparse, json
from conda.cli.conda_argparse import generate_parser
def walk(parser, words):
    options, below = [], {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            below = action.choices
        elif action.option_strings:
            options.append([action.option_strings, action.nargs])
    if not (words and below):
        yield " ".join(words), options
    for name, parser in below.items():
        yield from walk(parser, (*words, name))
print(json.dumps(dict(walk(generate_parser(), ()))))
"""
# What the shell's own part takes; what releases had or will have; and an option whose values are as
# many as follow, of which one is given.
_MORE: dict[str, dict[str, Kind]] = {
    "activate": {"--stack": "flags", "--no-stack": "flags"},
    "env create": {"-f": "valued", "--file": "valued"},
    "update": {"--dev": "flags"},
    "upgrade": {"--dev": "flags"},
}


def options(found: list[tuple[list[str], str | int | None]]) -> dict[str, Kind]:
    """Their kinds, by how many values argparse takes: ``?`` and ``*`` may be none."""
    kinds: dict[str | int | None, Kind] = {0: "flags", "?": "attached", "*": "attached"}
    return {name: kinds.get(count, "valued") for names, count in found for name in names}


def read() -> Iterator[tuple[str, dict[str, Kind]]]:
    """The options of each command. Raises CalledProcessError, FileNotFoundError."""
    asked = ["conda", "run", "--name", "base", "python", "-c", _ASK]
    ran = subprocess.run(asked, capture_output=True, text=True, check=True)
    for name, found in json.loads(ran.stdout).items():
        yield name or "all", {**options(found), **_MORE.get(name, {})}


def manual() -> Manual:
    """All commands of the conda installed."""
    said = subprocess.run(["conda", "--version"], capture_output=True, text=True, check=True)
    number = re.search(r"\d+(\.\d+)+", said.stdout)[0]
    rows = [Listed(name, number, found) for name, found in read()]
    return Manual(f"the parser of conda {number}", "the program itself", rows)
