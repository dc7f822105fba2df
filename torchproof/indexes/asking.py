"""pip and uv, as they are installed here, asked what they would take from the stand-ins.

A command is typed as the page has it; beside its words stand only those that say for which system
and which Python, and that nothing is installed.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.utils import parse_wheel_filename

from torchproof.commands.packages.resolver import PLATFORMS
from torchproof.commands.packages.uv import program
from torchproof.indexes.serving import Served

PIP, UV = "pip", "uv"
# The glibc that PLATFORMS gives uv, and the older ones, which pip does not take by itself.
_GLIBC = range(28, 16, -1)
_SECONDS = 120  # that an answer may take
# What pip and uv say first of why they end, without their hints.
_REASON = {
    PIP: re.compile(r"ERROR: (.*)"),
    UV: re.compile(r"(?s)(?:error: |× )(.*?)(?:\n\s*hint: .*)?$"),
}


@dataclass(frozen=True)
class Typed:
    """A command without the name of its tool: ``install torch ...``; set: variables before it."""

    tool: str
    words: tuple[str, ...]
    set: tuple[tuple[str, str], ...] = ()


class Refused(Exception):
    """The tool found nothing that fits; the text is its own, in one line."""


class Tools:
    """pip and uv, with a server that stands in for the indexes. What was asked is kept."""

    def __init__(self, served: Served, folder: Path) -> None:
        """folder: an empty one, for caches."""
        self._served, self._folder = served, folder
        self._known: dict[tuple, Mapping[str, str] | Refused] = {}

    def chosen(self, typed: Typed, system: str, python: str) -> Mapping[str, str]:
        """What a command takes: version by name. Raises Refused."""
        return self._once((typed, system, python), partial(self._type, typed, system, python))

    def solved(self, project: str, system: str, python: str) -> Mapping[str, str]:
        """The same of uv and the text of a ``pyproject.toml``. Raises Refused."""
        return self._once((project, system, python), partial(self._solve, project, system, python))

    def locked(self, project: str) -> Mapping[str, frozenset[str]]:
        """The versions by name that ``uv lock`` writes for a project. Raises Refused.

        uv locks only with a Python that the project is for: the one that runs this has to be.
        """
        return self._once((project,), partial(self._lock, project))

    def _once(self, key: tuple, ask):
        if key not in self._known:
            try:
                self._known[key] = ask()
            except Refused as error:
                self._known[key] = error
        if isinstance(found := self._known[key], Refused):
            raise found
        return found

    def _type(self, typed: Typed, system: str, python: str) -> Mapping[str, str]:
        with TemporaryDirectory(dir=self._folder) as here:
            words = _with_target(typed, system, python)
            out = self._run(typed.tool, words, Path(here), dict(typed.set))
            if typed.tool == UV:
                return _listed(out, r"^ \+ (\S+)==(\S+)$")
            if typed.words[0] == "download":
                files = [parse_wheel_filename(path.name) for path in Path(here).rglob("*.whl")]
                return {name: str(version) for name, version, *_ in files}
            found = (it["metadata"] for it in json.loads(out)["install"])
            return {it["name"]: it["version"] for it in found}

    def _solve(self, project: str, system: str, python: str) -> Mapping[str, str]:
        with TemporaryDirectory(dir=self._folder) as here:
            (Path(here) / "pyproject.toml").write_text(project, encoding="utf-8")
            words = ["pip", "compile", "pyproject.toml", "--no-header", "--no-annotate", "--quiet"]
            out = self._run(UV, [*words, *_uv_target(system, python)], Path(here), {})
            return _listed(out, r"^(\S+)==([^\s;]+)")

    def _lock(self, project: str) -> Mapping[str, frozenset[str]]:
        with TemporaryDirectory(dir=self._folder) as here:
            (Path(here) / "pyproject.toml").write_text(project, encoding="utf-8")
            self._run(UV, ["lock", f"--python={sys.executable}"], Path(here), {})
            rows = tomllib.loads((Path(here) / "uv.lock").read_text(encoding="utf-8"))["package"]
        names = {row["name"] for row in rows}
        return {
            name: frozenset(row["version"] for row in rows if row["name"] == name) for name in names
        }

    def _run(self, tool: str, words: Sequence[str], here: Path, more: Mapping[str, str]) -> str:
        """What the tool printed. Raises Refused where it ended with an error."""
        command = [sys.executable, "-m", "pip"] if tool == PIP else [program()]
        authority = str(self._served.authority)
        environment = {
            **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
            "HOME": str(self._folder),
            "HTTPS_PROXY": self._served.proxy,
            "SSL_CERT_FILE": authority,
            "PIP_CERT": authority,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_CACHE_DIR": str(self._folder / "pip"),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_NO_INPUT": "1",
            "PIP_RETRIES": "0",
            "UV_CACHE_DIR": str(self._folder / "uv"),
            "UV_HTTP_RETRIES": "0",
            "UV_NO_CONFIG": "" if "pyproject.toml" in words or words[0] == "lock" else "1",
            "UV_PYTHON_DOWNLOADS": "never",
            "MACOSX_DEPLOYMENT_TARGET": "14.0",
            **more,
        }
        done = subprocess.run(
            [*command, *words],
            cwd=here,
            env={name: value for name, value in environment.items() if value},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=_SECONDS,
        )
        if done.returncode:
            said = _REASON[tool].search(done.stderr.strip())
            raise Refused(re.sub(r"[\s│╰─▶]+", " ", said[1] if said else done.stderr).strip())
        return done.stdout if tool == PIP or "compile" in words else done.stderr


def _listed(text: str, pattern: str) -> dict[str, str]:
    return dict(re.findall(pattern, text, re.MULTILINE))


def _with_target(typed: Typed, system: str, python: str) -> list[str]:
    """The words, and those that say for which machine; what they say themselves holds."""
    words = [*typed.words]
    if typed.tool == UV:
        return [*words, "--dry-run", "--target=there", "--color=never", *_uv_target(system, python)]
    if words[0] == "download":
        return [*words, "--quiet"]
    words += ["--dry-run", "--quiet", "--report=-", "--target=there", "--only-binary=:all:"]
    words += [f"--platform={name}" for name in _pip_platforms(system)]
    return [*words, f"--python-version={python}"]


def _uv_target(system: str, python: str) -> list[str]:
    return [
        f"--python={sys.executable}",
        f"--python-version={python}",
        f"--python-platform={PLATFORMS[system]}",
        "--only-binary=:all:",
    ]


def _pip_platforms(system: str) -> list[str]:
    """What pip calls a system."""
    kind, _, processor = system.partition("_")
    if kind == "linux":
        return [f"manylinux_2_{minor}_{processor}" for minor in _GLIBC]
    return ["win_amd64"] if kind == "windows" else [f"macosx_14_0_{processor}"]
