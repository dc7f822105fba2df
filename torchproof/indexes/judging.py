"""Whether pip and uv take what a page says: the build of the index that its command names.

A command that is shown since an index would have nothing for it has to find nothing.
"""

import platform
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from packaging.markers import Marker
from packaging.specifiers import SpecifierSet

from torchproof import commands, facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.commands.packages.wheels import INDEX, NAMES, PYPI, place_of
from torchproof.commands.shells import Command, shell
from torchproof.errors import Origin, PageError
from torchproof.facts.schema import SYSTEMS, Release
from torchproof.indexes import held
from torchproof.indexes.asking import PIP, UV, Refused, Tools, Typed
from torchproof.targets import systems

# For whom an index stands in: the names of the records.
ITS_INDEX, MIRROR = "pytorch-index", "pypi-mirror"
_OWN = platform.python_version()
_BACKEND = re.compile(r"--torch-backend[= ](\S+)")
_FAMILY = re.compile(r"(?:torch|torchvision)\b(?![-/])")
# What a system says of itself, as markers ask: sys_platform and platform_machine.
_MARKERS = {
    "linux_x86_64": ("linux", "x86_64"),
    "linux_aarch64": ("linux", "aarch64"),
    "windows": ("win32", "AMD64"),
    "macos_arm64": ("darwin", "arm64"),
    "macos_x86_64": ("darwin", "x86_64"),
}


@dataclass(frozen=True)
class Asked:
    """A command of a fence that a stand-in can answer.

    requirements: of torch and torchvision alone. addresses: of indexes and lists, at least one.
    """

    typed: Typed
    requirements: tuple[str, ...]
    addresses: tuple[str, ...]
    origin: Origin

    @property
    def variant(self) -> str:
        """The build of the index that is named; "" where there is only a mirror of PyPI."""
        return next((it.variant for it in map(place_of, self.addresses) if it.kind == INDEX), "")


def names_of(addresses: Sequence[str]) -> frozenset[str]:
    """For whom the indexes behind addresses stand in."""
    known = {PYPI: MIRROR, INDEX: ITS_INDEX}
    return frozenset(known[place_of(address).kind] for address in addresses)


def asked(snippet: Snippet) -> Iterator[Asked]:
    """The commands of a fence that install torch from an index that has a stand-in."""
    if snippet.kind is not kinds.COMMAND:
        return
    for command in shell.parse(snippet.language, snippet.fence.source, snippet.fence.origins):
        found = _asked(command, snippet.fence.origins[command.line])
        if found:
            yield found


def _asked(command: Command, origin: Origin) -> Asked | None:
    words = command.words
    at = next((n for n, word in enumerate(words) if word in ("install", "download")), 0)
    if not at or not re.fullmatch(r"(.*[/\\])?pip[\d.]*(\.exe)?", words[at - 1]):
        return None
    tool = UV if at > 1 and re.fullmatch(r"(.*[/\\])?uv(\.exe)?", words[at - 2]) else PIP
    rest = words[at - 1 if tool == UV else at :]
    wanted = tuple(word for word in rest if _FAMILY.match(word))
    text = " ".join(rest)
    addresses = re.findall(r"https://\S+", text)
    if (backend := _BACKEND.search(text)) and backend[1] != "auto":
        addresses.append(facts.load().wheels.index.format(variant=backend[1]))
    known = all(held.held(address) is not None for address in addresses)
    others = any(word.startswith("torchaudio") for word in rest) or "-r" in rest
    if not wanted or not addresses or not known or others:
        return None
    return Asked(Typed(tool, rest, command.assignments), wanted, tuple(addresses), origin)


def judge(snippet: Snippet, tools: Tools) -> frozenset[str]:
    """Type a fence's commands with their tools: for whom stand-ins answered, none for no command.

    Raises PageError where a tool takes something else than the page says, or nothing.
    """
    done: frozenset[str] = frozenset()
    refused = snippet.fails is not None and _of_the_index(snippet)
    if snippet.fails is not None and not refused:
        return done  # what is wrong with it is nothing that an index could say
    for one in asked(snippet):
        target = snippet.target or systems.of_shell("bash")
        for system in target.systems if target.named else target.systems[:1]:
            for python in _pythons(one, system, target.python):
                _judge(one, system, python, tools, refused)
        done |= names_of(one.addresses)
    return done


def _of_the_index(snippet: Snippet) -> bool:
    """Whether a command is refused since an index would have nothing for it."""
    fence = snippet.fence
    try:
        commands.check_fence(
            snippet.language, fence.source, fence.origins, target=snippet.target, files=None
        )
    except PageError as error:
        return error.claim is not None
    return False


def _judge(one: Asked, system: str, python: str, tools: Tools, refused: bool) -> None:
    tool, where = one.typed.tool, f"Python {python} on {NAMES[system]}"
    wanted = " ".join(one.requirements)
    try:
        chosen = tools.chosen(one.typed, system, python)
    except Refused as error:
        if refused:
            return
        raise PageError(
            one.origin,
            f"{tool} finds no {wanted} for {where}: {error}",
            "name an index that has it; what each one has stands in facts/wheels.yml",
        ) from None
    said = ", ".join(f"{name} {version}" for name, version in sorted(chosen.items()))
    if refused:
        raise PageError(one.origin, f"{tool} must find nothing for {where}, and takes {said}")
    _hold(chosen, one.variant, f"{tool} takes {{}} for {where}", one.origin)


def _hold(chosen: Mapping[str, str], variant: str, said: str, origin: Origin) -> None:
    """That every package is of the build, "" for PyPI's. Raises PageError."""
    mend = (
        "in a command name the one index alone, or write the version with its build, "
        "torch==...+{}; in a project name every package of it under [tool.uv.sources]"
        if variant
        else "give the index explicit = true, and name what it is for under [tool.uv.sources]"
    )
    for name, version in sorted(chosen.items()):
        if version.partition("+")[2] != variant:
            what = f"build {variant} that the index has" if variant else "build of PyPI"
            problem = f"{said.format(f'{name} {version}')}, not the {what}"
            raise PageError(origin, problem, mend.format(variant))


def _pythons(one: Asked, system: str, python: str) -> Sequence[str]:
    """The command's own Python, the page's, or the oldest and the newest of the release."""
    text = " ".join(one.typed.words)
    named = re.search(r"(?:--python-version|--python|-p)[= ](3\.\d+)", text)
    if named or python:
        return [named[1] if named else python]
    release = _release(one.requirements, one.variant)
    usual = [it for it in release.pythons(system) or release.python if not it.free_threaded]
    return list(dict.fromkeys((str(min(usual)), str(max(usual)))))


def _release(requirements: Sequence[str], variant: str) -> Release:
    """The release of torch that is asked for; the newest of the build where none is."""
    releases = facts.load().torch.releases
    text = next((it for it in requirements if it.startswith("torch=")), "")
    asked = text.partition("==")[2].partition("+")[0]
    if not asked and variant:
        there = held.held(facts.load().wheels.index.format(variant=variant)) or ()
        built = {it.version for it in there}
        asked = next((v for r in releases if f"{(v := str(r.version))}+{variant}" in built), "")
    return next((it for it in releases if str(it.version) == asked), releases[0])


# --- projects -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Project:
    """A ``pyproject.toml`` that names an index; origins: of its lines."""

    text: str
    origins: tuple[Origin, ...]

    def at(self, *words: str) -> Origin:
        """The first line with the first of the words that is there."""
        lines = self.text.splitlines()
        found = (n for word in words for n, line in enumerate(lines) if word in line)
        return self.origins[min(next(found, 0), len(self.origins) - 1)]


def projects(page: Sequence[Snippet]) -> Iterator[tuple[Snippet, Project]]:
    """The projects of a page whose torch comes from an index that has a stand-in.

    A fence that is only the table of an index is tried in the project that stands before it and
    has a table of that name.
    """
    before: Project | None = None
    for it in page:
        if it.kind is not kinds.CONFIG or it.language != "toml":
            continue
        project = Project(it.fence.source, it.fence.origins)
        read = _read(project)
        indexes = read.get("tool", {}).get("uv", {}).get("index", ())
        known = indexes and all(held.held(row.get("url", "")) is not None for row in indexes)
        if "project" in read and known:
            before = project
            yield it, project
        elif known and before and (text := _moved(before, indexes[0])):
            yield it, Project(text, (it.fence.opened,))


def _read(project: Project) -> dict:
    try:
        return tomllib.loads(project.text)
    except tomllib.TOMLDecodeError:
        return {}  # its own check says so


def _moved(project: Project, row: dict[str, str]) -> str:
    """A project whose index of that name is elsewhere; "" for one without."""
    table = re.compile(rf'(name = "{re.escape(row.get("name", ""))}"\nurl = )".*"')
    return table.sub(rf'\1"{row["url"]}"', project.text) if table.search(project.text) else ""


def judge_project(project: Project, tools: Tools) -> frozenset[str]:
    """Let uv solve a project for each of its systems, and lock it, as ``judge`` does a fence."""
    read = _read(project)
    uv = read["tool"]["uv"]
    urls = {row.get("name", ""): row["url"] for row in uv["index"]}
    first = re.search(r"3\.\d+", read["project"].get("requires-python", ""))
    release = _release(read["project"]["dependencies"], "")
    usual = [str(it) for it in release.python if not it.free_threaded]
    pythons = dict.fromkeys((first[0] if first else usual[0], usual[-1]))
    everywhere: dict[str, set[str]] = {}
    try:
        for system in _systems(uv):
            index = _source(uv, system)
            variant = place_of(urls.get(index, "")).variant if index else ""
            for python in pythons:
                chosen = tools.solved(project.text, system, python)
                said = f"uv takes {{}} for Python {python} on {NAMES[system]}"
                _hold(chosen, variant, said, project.at("[tool.uv.sources]", "[[tool.uv.index]]"))
                for name, version in chosen.items():
                    everywhere.setdefault(name, set()).add(version)
        for_here = SpecifierSet(read["project"].get("requires-python", "")).contains(_OWN)
        locked = tools.locked(project.text) if for_here else everywhere
    except Refused as error:
        raise PageError(project.at("[[tool.uv.index]]"), f"uv solves it not: {error}") from None
    for name, versions in everywhere.items():
        if missing := versions - locked.get(name, frozenset()):
            said = f"uv lock writes no {name} {', '.join(sorted(missing))}"
            raise PageError(project.at("dependencies"), said)
    return names_of(list(urls.values()))


def _systems(uv: dict) -> list[str]:
    """The systems that a project names; else those with a wheel of the newest release."""
    asked = uv.get("environments", ())
    every = facts.load().torch.releases[0].pypi
    return [it for it in SYSTEMS if (_fits(asked, it) if asked else it in every)]


def _fits(markers: Sequence[str], system: str) -> bool:
    name, machine = _MARKERS[system]
    here = {"sys_platform": name, "platform_machine": machine}
    return any(Marker(text).evaluate(here) for text in markers)


def _source(uv: dict, system: str) -> str:
    """The name of the index from which a project takes torch on a system; "" for PyPI."""
    rows = uv.get("sources", {}).get("torch", [])
    for row in [rows] if isinstance(rows, dict) else rows:
        if "marker" not in row or _fits([row["marker"]], system):
            return row.get("index", "")
    return ""
