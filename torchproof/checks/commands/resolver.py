"""Would a requirement install? Asked of the real index, through uv."""

import os
import re
import subprocess
from collections.abc import Sequence
from functools import cache

from torchproof.checks.commands.uv import program
from torchproof.errors import Origin, PageError

# What uv calls the systems of the pages: the oldest glibc of a wheel of torch, Windows, macOS.
PLATFORMS = {
    "linux": "x86_64-manylinux_2_28",
    "windows": "x86_64-pc-windows-msvc",
    "macos": "aarch64-apple-darwin",
}
# uv assumes macOS 13 unless told; the wheels of torch have needed 14 since release 2.12.
_SETTINGS = {"MACOSX_DEPLOYMENT_TARGET": "14.0"}
_NO_CONNECTION = re.compile(r"error sending request|dns error|client error \(Connect\)|timed out")


class IndexUnreachable(Exception):
    """The index gave no answer, so nothing is known about the requirements."""


def resolve(
    requirements: Sequence[str],
    python: str,
    platform: str,
    origin: Origin,
    index: str | None = None,
) -> tuple[str, ...]:
    """What the requirements would install, as ``name==version``, sorted by name.

    ``python`` is a version such as ``3.12``, ``platform`` a key of PLATFORMS or a platform of uv,
    ``index`` the address of an index instead of PyPI. Only wheels count: nothing is built.
    Raises PageError if nothing fits, IndexUnreachable if the index does not answer,
    GrammarMissing without uv.
    """
    target = PLATFORMS.get(platform, platform)
    code, out, err = _compile(tuple(requirements), python, target, index)
    if code == 0:
        return tuple(line for line in out.splitlines() if line and line[0].isalnum())
    if _NO_CONNECTION.search(err):
        raise IndexUnreachable(err.strip())
    reason = re.sub(r"\s+", " ", err.removeprefix("error: ")).strip()
    wanted = " ".join(requirements)
    raise PageError(
        origin,
        f"{wanted} cannot be installed with Python {python} on {platform}: {reason}",
        "change the versions, or say on the page which Python and system they need",
    )


@cache
def _compile(
    requirements: tuple[str, ...], python: str, platform: str, index: str | None
) -> tuple[int, str, str]:
    command = [
        program(),
        "pip",
        "compile",
        "-",
        "--quiet",
        "--no-config",
        "--no-header",
        "--no-annotate",
        "--only-binary=:all:",
        f"--python-version={python}",
        f"--python-platform={platform}",
        "--color=never",
    ]
    if index is not None:
        command.append(f"--default-index={index}")
    ran = subprocess.run(
        command,
        input="\n".join(requirements),
        env={**os.environ, **_SETTINGS},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr
