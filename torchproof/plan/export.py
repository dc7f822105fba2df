"""The decision as data: every answer to every class of machine, to be looked up, not worked out.

How a script finds the answer (``rows``, ``lines`` and the like are lists, an answer is a number):

0. how versions are written: ``versions``; the compute capability of a name: ``names``, read by
   ``spelling`` as torchproof/plan/gpu_names.py does; ``unsure`` are those below ``certain``.
1. system: ``systems[system]``.
2. driver: 0 if unknown, else 1 more than the number of ``drivers`` that are not newer. A bare
   branch counts as its newest driver.
3. python: its place in ``pythons``; "" unknown, "<" older, ">" newer than all that are listed.
4. os (glibc or macOS): the number of ``os`` that are not newer; unknown counts as new.
5. GPUs: ``cpu`` if none is wished, "" for none, ``amd``, ``intel``, the compute capability, or of
   several different ones the lowest and the highest joined by "+". A capability that is not in
   ``capabilities`` is "?".
6. wish: "" for the newest release, or one of ``releases``.
7. ``plans[cells[rows[lines[wishes[wish][gpus.indexOf(key)]][driver]][os]][python]]``; a line of
   one row holds for every driver. Where a GPU between the lowest and the highest asks for more than
   they do, the three stand in ``apart`` of the system, and the data has no answer.

``stored`` of an older release leaves out what it shares with the newest: what _common and _bounds
give.

``plans`` name a number of ``builds`` (-1: none) and of ``shapes``; what stands in lists there under
``first``, ``reasons``, ``warnings``, ``unsaid``, ``compile``, ``refused`` are numbers of ``notes``;
``Build``, ``Shape`` and ``Row`` say what each field is. ``ways`` is what torchproof/plan/way.py
fills in. A note: a ``key`` of ``sentences``, and
``values``, which are texts or lists of texts and notes.

A plan's ``instead`` says where to look next: "newest" without the wish, "fewer" without the GPUs
of the lowest capability, "none" without GPUs; again and again, until a plan has a ``build``.

In the values of a note, "@" marks what the script knows: @driver, @python, @os as given; @all the
GPUs' names; @ended those whose capability has ``ended``; @left those left out; @unknown the unknown
capability; @torch, @torchvision,
@variant of the plan found at last. ``beside`` is a last reason for a GPU of
another maker beside NVIDIA's; ``inferred`` a last warning for each GPU of ``unsure`` (@one: its
capability, its name), whose confidence the plan then has at most; ``left`` a warning where GPUs
were left out and others are used.
"""

import json
from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any, NamedTuple, TypeVar

from torchproof import facts
from torchproof.facts import Confidence, Python, Version
from torchproof.plan.commands import conda
from torchproof.plan.decision import Decision, decide, of_conda, other_python, purpose_of
from torchproof.plan.gpu_names import CERTAIN, SPELLING
from torchproof.plan.machine import OTHERS, VERSIONS, Case, Gpu, names, unsure
from torchproof.plan.options import (
    CPU,
    CUDA,
    MPS,
    SYSTEMS,
    Table,
    capabilities,
    ceiling,
    edges,
    table,
)
from torchproof.plan.report import Plan, compiling, other_gpu, report, unsaid
from torchproof.plan.sentences import LANGUAGES, Note, texts
from torchproof.plan.smi_table import TABLE
from torchproof.plan.way import EXACTLY, TEMPLATES, VERIFY
from torchproof.proofs import kept

# Stands for every compute capability that no fact knows: above all that are known.
UNKNOWN = Version("99.0")


class Row(NamedTuple):
    """A note as the data has it."""

    key: str
    values: tuple[tuple[str, Hashable], ...]

    def named(self) -> dict[str, Any]:
        """The note as an object, its values by their names."""
        return {"key": self.key, "values": {name: _named(value) for name, value in self.values}}


class Answer(NamedTuple):
    """What a cell of the data leads to: numbers of a build (-1: none) and of a shape."""

    build: int
    shape: int


class Shape(NamedTuple):
    """What a plan says around its build."""

    confidence: int  # 1 to 3
    fallback: str  # the build to fall back to, the lowest driver, conda-forge's command
    fallbacks: tuple[tuple[str, str], ...]  # by tool, the command of that build
    driver: str
    conda: str
    first: tuple[int, ...]  # notes
    reasons: tuple[int, ...]
    warnings: tuple[int, ...]
    instead: str  # where to look for a plan that has a build: "", newest, fewer, none


class Build(NamedTuple):
    """A build with the commands that install it, "" where there is none."""

    torch: str
    torchvision: str
    variant: str
    pip: str
    uv: str
    project: str
    mirrors: tuple[tuple[str, str, int], ...]  # name, command, confidence
    wanted: tuple[str, ...]  # the Python to take instead, by the place of one's own in "pythons"
    unsaid: tuple[int, ...]  # reasons for who did not say Python or system version
    compile: tuple[tuple[str, int], ...]  # of some Pythons, a warning
    device: str  # cuda, xpu, mps, cpu
    download: str  # what was measured of pip's download and of the disk it takes, "" for neither
    disk: str
    refused: tuple[str, int] | tuple[()]  # one patch release of Python, and what to do first

    def named(self) -> dict[str, Any]:
        """The build as an object: "commands" by tool, "refused" null where nothing is."""
        tools = {"pip": self.pip, "uv pip": self.uv, "uv project": self.project}
        return {
            "torch": self.torch,
            "torchvision": self.torchvision,
            "variant": self.variant,
            "commands": {tool: command for tool, command in tools.items() if command},
            "mirrors": [
                {"name": name, "command": command, "confidence": confidence}
                for name, command, confidence in self.mirrors
            ],
            "wanted": self.wanted,
            "unsaid": self.unsaid,
            "compile": dict(self.compile),
            "device": self.device,
            "download": self.download,
            "disk": self.disk,
            "refused": dict(zip(("python", "note"), self.refused, strict=True))
            if self.refused
            else None,
        }


def _named(value: Hashable) -> Any:
    """A value of a note; a note among its parts is an object as well."""
    if isinstance(value, tuple):
        return [part.named() if isinstance(part, Row) else part for part in value]
    return value


def text(wishes: Sequence[str] = ()) -> str:
    """The data as compact JSON."""
    return _json(export(wishes))


def export(wishes: Sequence[str] = ()) -> dict[str, Any]:
    """The data for some wishes, by default for all; see above how it is read.

    "" is the newest release, the others are of ``releases``. All at once are large: a script can
    load the newest first, and another release when it is asked for.
    """
    return _whole(_Export(wishes or ("", *releases())).tables())


def stored(wish: str = "") -> str:
    """The data for one wish as compact JSON; of an older release only what is its own.

    It takes seconds to make: it stays on disk until what it is made of changes.
    """
    return kept.text(f"decision_{wish or 'newest'}.json", lambda: _json(_made(wish)))


def _made(wish: str) -> dict[str, Any]:
    tables = _Export((wish,)).tables()
    return tables if wish else _whole(tables)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _whole(tables: dict[str, Any]) -> dict[str, Any]:
    """Tables, and what is the same whatever is wished."""
    systems = {name: _bounds(name) | own for name, own in tables["systems"].items()}
    return _common() | tables | {"systems": systems}


def releases() -> list[str]:
    """What one can keep to: the newest patch of each minor release from 2.0 on, newest first."""
    rows = sorted(row.version for row in facts.load().torch.releases)
    return [str(v) for v in {v.minor: v for v in rows if v[0] > 1}.values()][::-1]


_Thing = TypeVar("_Thing", bound=Hashable)


class _Numbers(dict[_Thing, int]):
    """Things by number, each once."""

    def of(self, thing: _Thing) -> int:
        return self.setdefault(thing, len(self))


def _common() -> dict[str, Any]:
    loaded = facts.load()
    return {
        "checked": str(max(loaded.torch.checked, loaded.wheels.checked)),
        "releases": releases(),
        "pythons": list(_pythons()),
        "capabilities": [str(capability) for capability in capabilities()],
        "ended": [str(capability) for capability in capabilities() if ceiling(capability)],
        "names": names(),
        "unsure": unsure(),
        "spelling": SPELLING,
        "table": TABLE,
        "versions": VERSIONS,
        "certain": CERTAIN,
        "ways": {"templates": TEMPLATES, "verify": VERIFY, "exactly": EXACTLY},
        "languages": list(LANGUAGES),
        "sentences": texts(),
    }


def _pythons() -> dict[str, Python | None]:
    """A Python of each class by its name: unknown, all that have a wheel, older, newer."""
    known = sorted({python for row in facts.load().torch.releases for python in row.python})
    below, above = Python(f"3.{known[0][0] - 1}"), Python(f"3.{known[-1][0] + 1}")
    return {"": None, **{str(python): python for python in known}, "<": below, ">": above}


def _bounds(system: str) -> dict[str, Any]:
    """The classes of a system's machines."""
    mac = system.startswith("macos")
    return {
        "drivers": [str(driver) for driver in edges(system)],
        "os": [str(os) for os in _oses(system)],
        "gpus": _keys(mac),
        "apart": [] if mac else _apart(system),
    }


class _Export:
    """The tables as they grow."""

    def __init__(self, wishes: Sequence[str]) -> None:
        self.wishes = wishes
        self.pythons = _pythons()
        self.lines, self.rows, self.cells = (_Numbers[tuple[int, ...]]() for _ in range(3))
        self.plans, self.shapes = _Numbers[Answer](), _Numbers[Shape]()
        self.builds, self.notes = _Numbers[Build](), _Numbers[Row]()
        self.known: dict[Hashable, int] = {}

    def tables(self) -> dict[str, Any]:
        """All that depends on the wishes."""
        systems = {system: {"wishes": self.system(system)} for system in SYSTEMS}
        return {
            "beside": {maker: self.note(other_gpu(maker)) for maker in OTHERS},
            "inferred": self.note(Note("gpu_inferred", {"capability": "@one", "gpus": "@one"})),
            "left": self.note(Note("left_out", {"gpus": ()})),
            "systems": systems,
            "lines": list(self.lines),
            "rows": list(self.rows),
            "cells": list(self.cells),
            "plans": [answer._asdict() for answer in self.plans],
            "shapes": [
                {**shape._asdict(), "fallbacks": dict(shape.fallbacks)} for shape in self.shapes
            ],
            "builds": [build.named() for build in self.builds],
            "notes": [note.named() for note in self.notes],
        }

    def system(self, system: str) -> dict[str, list[int]]:
        """The lines of a system by wish, in the order of its GPUs."""
        drivers, oses, keys = edges(system), _oses(system), _keys(system.startswith("macos"))
        return {
            wish: [self.line(system, key, wish, drivers, oses) for key in keys]
            for wish in self.wishes
        }

    def line(
        self, system: str, key: str, wish: str, drivers: list[Version], oses: list[Version]
    ) -> int:
        """The rows of some GPUs, by class of driver; one for all where the driver is nothing."""
        gpus, other = _gpus(key), key if key in OTHERS else ""
        torch = Version(wish) if wish else None
        case = Case(system, gpus, other, torch=torch, cpu=key == "cpu")
        like = _likeness(case)
        row = [
            self.row(of_driver, (like, _with_driver(of_driver)), oses)
            for of_driver in (
                replace(case, driver=driver) if driver else case
                for driver in ((None, *_inside(drivers)) if gpus else (None,))
            )
        ]
        return self.lines.of(tuple(row))

    def row(self, case: Case, like: Hashable, oses: list[Version]) -> int:
        """The plans by system version and Python; worked out once for cases that are alike."""
        if like not in self.known:
            plans: dict[Hashable, int] = {}
            rows: dict[Hashable, int] = {}
            cells = []
            for of_os in (replace(case, os=os) for os in _inside(oses)):
                if (fit := _fit(of_os)) not in rows:
                    rows[fit] = self.cell(of_os, fit, plans)
                cells.append(rows[fit])
            self.known[like] = self.rows.of(tuple(cells))
        return self.known[like]

    def cell(self, case: Case, fit: Hashable, plans: dict[Hashable, int]) -> int:
        """The plans by Python. plans: those of cases that are alike but for Python and os."""
        builds, wanted = _wanted(case, purpose_of(case)[0])
        row = []
        for python in self.pythons.values():
            # A newer release may ask for another Python than this one.
            own = None if case.torch else python
            like = (fit, own, builds.with_python(python) & wanted)
            if like not in plans:
                plans[like] = self.plan(replace(case, python=python), plans)
            row.append(plans[like])
        return self.cells.of(tuple(row))

    def plan(self, case: Case, done: dict[Hashable, int]) -> int:
        """The same, of a case that none in ``done`` is like."""
        decision = decide(case)
        newer = decision.newer
        python = case.python if newer and "python" in newer.changes else None
        # conda-forge's one build for Macs uses their GPU from some macOS on.
        mac = conda(case, MPS) if decision.purpose == MPS else ""
        key = (decision.choice, newer, decision.fallback, decision.instead, python, mac)
        if key not in done:
            done[key] = self._plan(report(decision), decision)
        return done[key]

    def _plan(self, made: Plan, decision: Decision) -> int:
        apart = ("left_out", "python_range", "glibc_need", "macos_need", "mps_need", "compile")
        shape = Shape(
            int(made.confidence),
            made.fallback,
            tuple(made.fallbacks.items()),
            made.driver,
            made.commands.get("conda-forge", ""),
            *(
                tuple(self.note(note, made) for note in notes if note.key not in apart)
                for notes in (made.first, made.reasons, made.warnings)
            ),
            decision.instead,
        )
        return self.plans.of(Answer(self.build(made, decision), self.shapes.of(shape)))

    def build(self, made: Plan, decision: Decision) -> int:
        """The number of a build; -1 for a plan that has none."""
        if decision.choice is None:
            return -1
        case, option = decision.case, decision.choice.option
        refused = option.release.python_not
        return self.builds.of(
            Build(
                made.torch,
                made.torchvision,
                made.variant,
                *(made.commands.get(tool, "") for tool in ("pip", "uv pip", "uv project")),
                tuple((m.name, m.command, int(m.confidence)) for m in made.mirrors),
                tuple(str(other_python(option, python)) for python in self.pythons.values()),
                tuple(map(self.note, unsaid(case.system, option))),
                tuple(
                    (str(python), self.note(note))
                    for python in option.pythons
                    for note in compiling(option, python)
                ),
                made.device,
                made.download,
                made.disk,
                (str(refused), self.note(Note("python_patch", {"python": ""}))) if refused else (),
            )
        )

    def note(self, note: Note, made: Plan | None = None) -> int:
        return self.notes.of(_plain(note, made))


def _plain(note: Note, made: Plan | None) -> Row:
    """A note whose values name what the script knows: the machine, and the plan's build."""
    marks = _MARKS | _MARKS_OF.get(note.key, {})
    values: dict[str, Hashable] = {}
    for name, value in note.values.items():
        if isinstance(value, tuple) and name not in marks:
            value = tuple(p if isinstance(p, str) else _plain(p, None) for p in value)
        elif made and name in _BUILD and value == getattr(made, name):
            value = f"@{name}"
        elif name in marks and value != "@one":
            value = marks[name]
        values[name] = value
    return Row(note.key, tuple(values.items()))


_BUILD = ("torch", "torchvision", "variant")
_MARKS = {"driver": "@driver", "python": "@python", "os": "@os", "gpus": "@all"}
_MARKS_OF = {
    "driver_keep": {"gpus": "@ended"},
    "driver_back": {"gpus": "@ended"},
    "left_out": {"gpus": "@left"},
    "nearest": {"torch": "@torch", "variant": "@variant"},
    "python_other": {"wanted": "@wanted"},
    "gpu_unknown": {"capability": "@unknown"},
}


def _likeness(case: Case) -> Hashable:
    """What of the GPUs an answer rests on, whatever the driver: alike, and answers are the same."""
    purpose, _ = purpose_of(case)
    builds, wanted = _wanted(case, purpose)
    gpus = case.capabilities if purpose == CUDA else ()
    lowest = builds.lowest(gpus)
    return (
        (case.system, purpose, case.torch, case.cpu, case.other, bool(case.gpus), len(gpus) > 1),
        builds.with_driver(gpus, None) & wanted,
        tuple(n for i, n in enumerate(lowest) if wanted >> i & 1),
    )


def _with_driver(case: Case) -> Hashable:
    """What of the driver and the GPUs together it rests on."""
    purpose, _ = purpose_of(case)
    builds, wanted = _wanted(case, purpose)
    gpus = case.capabilities if purpose == CUDA else ()
    return (
        case.driver is None,
        builds.with_driver(gpus, case.driver) & wanted,
        frozenset(_traits(capability, case.driver) for capability in gpus),
        conda(case, purpose),
        _of_conda(case) if purpose == CUDA else None,
    )


def _fit(case: Case) -> Hashable:
    """What of the system's version an answer rests on, whatever the Python; only then alike."""
    purpose, _ = purpose_of(case)
    builds, wanted = _wanted(case, purpose)
    # A Mac's GPU asks for a macOS.
    return purpose, case.os if purpose == MPS else None, builds.with_os(case.os) & wanted


def _wanted(case: Case, purpose: str) -> tuple[Table, int]:
    """The table of builds, and those of it that an answer may name."""
    builds = table(case.system, purpose)
    wanted = builds.of_release(case.torch) if case.torch else builds.all
    if wanted & ~builds.proven:
        wanted |= builds.proven  # among which the fallback is
    return builds, wanted


def _of_conda(case: Case) -> Hashable:
    """The build of conda-forge for GPUs that no wheel covers, and the driver that it asks for."""
    if not (found := of_conda(case)) or found.option.build is None:
        return None
    needs = table(case.system, CUDA).needs(found.option, case.capabilities)
    return found.option.name, found.changes, needs


def _traits(capability: Version, driver: Version | None) -> Hashable:
    row, end = capabilities().get(capability), ceiling(capability)
    known = row and (row.jetson, row.confidence, row.last_driver)
    return known, driver is not None and end is not None and driver >= end


def _keys(mac: bool) -> list[str]:
    """The GPUs that a row is for."""
    keys = ["", "cpu", *OTHERS]
    kinds = [str(capability) for capability in capabilities()] + ["?"]
    # macOS has no CUDA: any GPU of NVIDIA is like any other.
    return [*keys, *kinds] if mac else [*keys, *kinds, *map("+".join, combinations(kinds, 2))]


def _apart(system: str) -> list[str]:
    """Three GPUs that are not as the first and the last of them: "9.0+11.0+12.0"."""
    known = capabilities()
    builds = table(system, CUDA)

    def sure(capability: Version) -> Confidence:
        return known[capability].confidence if capability in known else Confidence.LOW

    def by_conda(*gpus: Version) -> Hashable:
        return _of_conda(Case(system, tuple(Gpu(str(gpu), gpu) for gpu in gpus)))

    def end(capability: Version) -> Version:
        return ceiling(capability) or Version("9999")

    return [
        "+".join("?" if kind == UNKNOWN else str(kind) for kind in (low, middle, high))
        for low, middle, high in combinations([*sorted(known), UNKNOWN], 3)
        if builds.lowest((low, middle, high)) != builds.lowest((low, high))
        or by_conda(low, middle, high) != by_conda(low, high)
        or known[middle].jetson  # of which the plan says something
        or sure(middle) < min(sure(low), sure(high))
        or end(middle) < min(end(low), end(high))
    ]


def _gpus(key: str) -> tuple[Gpu, ...]:
    if key in ("", "cpu", *OTHERS):
        return ()
    parts = key.split("+")
    return tuple(Gpu(part, UNKNOWN if part == "?" else Version(part)) for part in parts)


def _inside(bounds: list[Version]) -> list[Version]:
    """A version of each class: one older than all bounds, and the bounds."""
    return [Version("0"), *bounds]


def _oses(system: str) -> list[Version]:
    oldest = {
        option.os_min for purpose in (CUDA, MPS, CPU) for option in table(system, purpose).options
    }
    return sorted(os for os in oldest if os is not None)
