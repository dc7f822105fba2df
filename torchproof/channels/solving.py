"""Channels of conda on this machine, made of ``facts/stand-ins/conda.yml``, and what they solve.

The solver is rattler's, not the one that conda brings: both read the same lists, take a package
from the first channel that has it, and among its builds the highest version and build number.
"""

import asyncio
import importlib
import json
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torchproof.commands.packages.conda_resolver import FOUND
from torchproof.facts import stand_ins
from torchproof.facts.stand_ins import CondaPackage

# Known channels of which no page needs a package: they are asked, and have nothing.
EMPTY = ("defaults", "nvidia")


def _finished(work: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns, in a thread of its own: the caller's may have a loop that runs."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


class Unsolvable(Exception):
    """No set of packages fits, in the words of the solver."""


class NoSuchChannel(Exception):
    """A channel of which there is no stand-in."""


@dataclass(frozen=True)
class Machine:
    """For which machine packages are chosen. cuda: the newest that its driver runs, "" for none."""

    platform: str  # as conda calls it: linux-64
    cuda: str = ""


def entries(rows: Iterable[CondaPackage], subdir: str) -> dict[str, dict[str, Any]]:
    """The packages of a platform as ``repodata.json`` has them, by the name of their file."""
    found = {}
    for row in rows:
        if subdir not in row.subdirs:
            continue
        for version in row.versions:
            for python in row.pythons or ("",):
                entry = _entry(row, version, python, subdir)
                found["{name}-{version}-{build}.conda".format(**entry)] = entry
    return found


def _entry(row: CondaPackage, version: str, python: str, subdir: str) -> dict[str, Any]:
    words = {
        "python": python.replace(".", ""),
        "version": version,
        "major": version.partition(".")[0],
    }
    depends = [text.format(**words) for text in row.depends]
    entry = {
        "name": row.package,
        "version": version,
        "build": row.build.format(**words),
        "build_number": row.number,
        "depends": [*depends, f"python {python}.*"] if python else depends,
        "constrains": [text.format(**words) for text in row.constrains],
        "subdir": subdir,
        # Nothing is downloaded: what stands here is never looked at.
        "sha256": "0" * 64,
    }
    if row.features:
        entry["track_features"] = " ".join(row.features)
    if subdir == "noarch":
        entry["noarch"] = "generic"
    return entry


@dataclass
class Channels:
    """The channels below a folder, written when they are first asked for."""

    folder: Path
    made: dict[tuple[str, str], Any] = field(default_factory=dict)

    def solve(
        self,
        specs: Sequence[str],
        channels: Sequence[str],
        machine: Machine,
        installed: Mapping[str, Any] | None = None,
        pinned: Sequence[str] = (),
        strict: bool = True,
    ) -> dict[str, Any]:
        """The records that the specs bring, by name.

        ``installed``: what stays where it can; ``pinned``: specs that hold for what is there.
        ``strict``: the first channel that has a name is the only one for it; else the others are
        asked too where that has no solution.
        Raises Unsolvable where nothing fits, NoSuchChannel for a channel without a stand-in.
        """
        rattler = importlib.import_module("rattler")
        errors = importlib.import_module("rattler.exceptions")
        found = FOUND[machine.platform] | ({"__cuda": machine.cuda} if machine.cuda else {})
        virtual = [
            rattler.GenericVirtualPackage(
                rattler.PackageName(name), rattler.Version(version), rattler.BuildString("0")
            )
            for name, version in found.items()
        ]
        lists = [
            self._list(channel, subdir)
            for channel in channels
            for subdir in (machine.platform, "noarch")
        ]
        orders = [rattler.ChannelPriority.Strict]
        orders += [] if strict else [rattler.ChannelPriority.Disabled]
        for priority in orders:
            try:
                records = _finished(
                    rattler.solve_with_sparse_repodata(
                        [*specs],
                        lists,
                        locked_packages=[*(installed or {}).values()],
                        virtual_packages=virtual,
                        channel_priority=priority,
                        constraints=[*pinned],
                    )
                )
            except errors.SolverError as error:
                refused = error
            else:
                return {record.name.normalized: record for record in records}
        raise Unsolvable(" ".join(str(refused).split()))

    def has(self, name: str, channels: Sequence[str], platform: str) -> bool:
        """Whether one of the channels has a package of that name for a platform."""
        return any(
            row.package == name and row.channel in channels
            for row in stand_ins.conda().packages
            if {platform, "noarch"} & {*row.subdirs}
        )

    def _list(self, channel: str, subdir: str) -> Any:
        if (channel, subdir) not in self.made:
            rows = [row for row in stand_ins.conda().packages if row.channel == channel]
            if not rows and channel not in EMPTY:
                raise NoSuchChannel(channel)
            path = self.folder / channel / subdir / "repodata.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            info = {"info": {"subdir": subdir}, "packages": {}}
            data = {**info, "packages.conda": entries(rows, subdir)}
            path.write_text(json.dumps(data), encoding="utf-8")
            rattler = importlib.import_module("rattler")
            self.made[channel, subdir] = rattler.SparseRepoData(
                rattler.Channel(channel), subdir, path
            )
        return self.made[channel, subdir]
