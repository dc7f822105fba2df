"""Would packages of conda install together? Asked of the real channels, through rattler.

The solver needs neither conda nor the machine that is asked for: its platform, its libraries and
its driver are told to it, as conda finds them out itself (virtual packages). It works in a process
of its own, which ends without waiting for the threads that rattler leaves behind.
"""

import asyncio
import importlib
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from torchproof.commands.packages.resolver import IndexUnreachable
from torchproof.commands.shells import GrammarMissing
from torchproof.errors import Origin, PageError

# What conda finds on the oldest systems of the pages: glibc of Debian 12, macOS of the wheels.
FOUND = {
    "linux-64": {"__unix": "0", "__linux": "6.1", "__glibc": "2.36", "__archspec": "1"},
    "win-64": {"__win": "0", "__archspec": "1"},
    "osx-arm64": {"__unix": "0", "__osx": "14.0", "__archspec": "1"},
}
PLATFORMS = tuple(FOUND)
_NO_CONNECTION = re.compile(r"error sending request|dns error|client error \(Connect\)|timed out")
_PATIENCE = 600  # seconds: the list of packages of a channel is large


def resolve(
    specs: Sequence[str],
    channels: Sequence[str],
    platform: str,
    origin: Origin,
    cuda: str = "",
) -> tuple[str, ...]:
    """What the packages would install, as ``name=version=build``, sorted by name.

    ``platform`` is one of PLATFORMS, ``cuda`` the newest CUDA that the driver runs, "" for no
    driver. Raises PageError if nothing fits, IndexUnreachable if a channel does not answer,
    GrammarMissing without rattler.
    """
    if importlib.util.find_spec("rattler") is None:
        raise GrammarMissing("py-rattler", "asking the channels of conda")
    found = FOUND[platform] | ({"__cuda": cuda} if cuda else {})
    asked = {"specs": [*specs], "channels": [*channels], "platform": platform, "found": found}
    ran = subprocess.run(
        [sys.executable, "-m", __name__],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        timeout=_PATIENCE,
        check=True,
    )
    said = json.loads(ran.stdout)
    if "made" in said:
        return tuple(said["made"])
    if _NO_CONNECTION.search(said["refused"]):
        raise IndexUnreachable(said["refused"])
    raise PageError(
        origin,
        f"{' '.join(specs)} cannot be installed on {platform}: {said['refused']}",
        "change the versions or the channels",
    )


async def _solve(asked: dict[str, Any]) -> list[str]:
    rattler = importlib.import_module("rattler")
    machine = [
        rattler.GenericVirtualPackage(
            rattler.PackageName(name), rattler.Version(version), rattler.BuildString("0")
        )
        for name, version in asked["found"].items()
    ]
    records = await rattler.solve(
        sources=[rattler.Channel(channel) for channel in asked["channels"]],
        specs=asked["specs"],
        platforms=[asked["platform"], "noarch"],
        virtual_packages=machine,
    )
    made = ((r.name.normalized, str(r.version), str(r.build)) for r in records)
    return ["=".join(parts) for parts in sorted(made)]


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    errors = importlib.import_module("rattler.exceptions")
    try:
        return {"made": asyncio.run(_solve(asked))}
    except (errors.SolverError, errors.GatewayError, errors.FetchRepoDataError) as error:
        return {"refused": " ".join(str(error).split())}


if __name__ == "__main__":
    print(json.dumps(_answer(json.load(sys.stdin))), flush=True)
    os._exit(0)
