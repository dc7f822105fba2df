"""A reader's conda: environments, settings and channels, and what each command makes of them.

Nothing is installed. Packages are solved on stand-ins of the channels; what a command does to
environments is taken from conda 26.7.1 (conda/cli/main_create.py, install.py, main_remove.py,
main_rename.py, main_env_update.py, main_env_remove.py) and conda-libmamba-solver 26.6 (solver.py:
what is kept, what is held, what goes with what is removed).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import yaml

from torchproof.channels.condarc import USER, Settings
from torchproof.channels.solving import Channels, Machine, NoSuchChannel, Unsolvable
from torchproof.checks.snippet import Snippet
from torchproof.commands import Context, tool_name
from torchproof.commands.options import Arguments, read
from torchproof.commands.packages import conda_tables as tables
from torchproof.commands.packages.conda import subcommand
from torchproof.commands.packages.conda_specs import channel_name, parse
from torchproof.commands.shells import Command, shell
from torchproof.errors import Origin, PageError
from torchproof.source.model import Fence

TOOLS = ("conda", "mamba", "micromamba")
_NAMED = ("-n", "--name")
_PLACED = ("-p", "--prefix")
_OVERRIDE = "CONDA_OVERRIDE_CUDA"


@dataclass
class Environment:
    """What is in an environment. wanted: what was asked for, by name, as conda's history has it."""

    records: dict[str, Any] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)
    revisions: list[dict[str, Any]] = field(default_factory=list)

    def build(self, name: str) -> str:
        """``2.13.0=cuda129_mkl_py314_302`` of a package; "" if it is not in it."""
        record = self.records.get(name)
        return f"{record.version}={record.build}" if record else ""

    def became(self, records: Mapping[str, Any]) -> None:
        """Take over what a transaction made, as a revision of its own."""
        self.records = dict(records)
        self.revisions.append(self.records)


@dataclass(frozen=True)
class EnvironmentFile:
    """An ``environment.yml``: what it says, and the fence that shows it, None for an export."""

    data: Mapping[str, Any]
    fence: Fence | None = None

    def at(self, word: str) -> Origin | None:
        """The line of the fence that names a package."""
        if self.fence is None or not word:
            return None
        lines = zip(self.fence.source.splitlines(), self.fence.origins, strict=True)
        return next((origin for line, origin in lines if word in line), None)


def shown(snippet: Snippet) -> EnvironmentFile:
    """The file in a fence of a page."""
    return EnvironmentFile(yaml.safe_load(snippet.fence.source), snippet.fence)


@dataclass(frozen=True)
class Typed:
    """What came of a fence. solved: packages were chosen. told: something at all was worked out.

    environment: the last one that it made or changed.
    """

    solved: bool = False
    told: bool = False
    environment: Environment | None = None


class Conda:
    """conda on one machine, from a state on. ``files``: what the reader has, by name."""

    def __init__(
        self,
        channels: Channels,
        machine: Machine,
        settings: Settings,
        environments: Iterable[tuple[str, str]] = (),
    ) -> None:
        """environments: those that are there, each with the packages that were asked for."""
        self.channels, self.machine, self.settings = channels, machine, settings
        self.files: dict[str, EnvironmentFile] = {}
        self.active = ["base"]
        self.environments = {"base": self._filled(["conda"])}
        for name, wanted in environments:
            self.environments[name] = self._filled(wanted.split())

    def _filled(self, wanted: list[str]) -> Environment:
        made = Environment(wanted={_name(spec): spec for spec in wanted})
        made.became(self.channels.solve(wanted, ["conda-forge"], self.machine))
        return made

    def state(self) -> tuple[Any, ...]:
        """Settings, environments and what is in them, to be compared."""
        there = {
            name: {record: it.build(record) for record in it.records}
            for name, it in self.environments.items()
        }
        return self.settings.state(), there

    def type(self, snippet: Snippet) -> Typed:
        """Type a fence. Raises PageError, with file and line, for what conda would refuse."""
        fence = snippet.fence
        system = "linux" if snippet.language == "bash" else "windows"
        told = Typed()
        for command in shell.parse(snippet.language, fence.source, fence.origins):
            context = Context(
                snippet.language, fence.origins[command.line], system, tuple(fence.origins)
            )
            made = self._type(command, context)
            told = Typed(
                told.solved or made.solved,
                told.told or made.told,
                made.environment or told.environment,
            )
        return told

    def _type(self, command: Command, context: Context) -> Typed:
        if not command.words:
            return Typed()
        name = tool_name(command.words[0], context.shell)
        if name in ("rm", "remove-item"):
            return self._delete(command)
        if name not in TOOLS:
            return Typed()
        inner = replace(command, words=(name, *command.words[1:]))
        machine = self.machine
        for variable, value in command.assignments:
            if variable == _OVERRIDE:
                machine = replace(machine, cuda=value)
        first = read(tables.commands_of(name)["all"], inner, context)
        if not first.rest or first.rest[0].startswith("shell."):
            return Typed()
        what, start = subcommand(name, first, inner, context)
        arguments = read(tables.commands_of(name)[what], inner, context, start)
        do = _DOES.get(what)
        if do is None:
            return Typed()
        return do(_Order(self, what, arguments, inner, context, machine))

    def _delete(self, command: Command) -> Typed:
        """PowerShell takes names with commas between them for one word."""
        gone = any(re.search(r"[/\\]\.condarc(?![\w.])", word) for word in command.words)
        if gone:
            self.settings.forget()
        return Typed(told=gone)


def _name(spec: str) -> str:
    return parse(spec, lambda problem, mend: ValueError(problem)).name


@dataclass(frozen=True)
class _Order:
    """A command of conda, to be carried out."""

    conda: Conda
    what: str
    arguments: Arguments
    command: Command
    context: Context
    machine: Machine

    def fail(self, problem: str, mend: str = "", word: str = "") -> PageError:
        """The error, at the word of the command or, if a file brings it, at its line there."""
        files = (self.conda.files.get(name) for name in self.given_files)
        if at := next((at for it in files if it and (at := it.at(word))), None):
            return PageError(at, problem, mend)
        line = self.command.line_of(word) if word else None
        return self.context.error(problem, mend, line)

    @property
    def given(self) -> str:
        """The environment that the command names, by name or folder; "" for the active one."""
        return self.arguments.value(*_NAMED) or self.arguments.value(*_PLACED) or ""

    @property
    def place(self) -> str:
        return self.given or self.conda.active[-1]

    def environment(self, place: str = "") -> Environment:
        """The environment that is meant. Raises PageError if it was never made."""
        place = place or self.place
        found = self.conda.environments.get(place)
        if found is None:
            there = ", ".join(self.conda.environments)
            raise self.fail(
                f"there is no environment {place} here: nothing before made it",
                f"there is {there}",
                place,
            )
        return found

    def specs(self) -> dict[str, str]:
        """By name, what the command asks for: its words, else what its file says."""
        words = [*self.arguments.rest]
        for file in self.given_files:
            words += [one for one in self.file(file)["dependencies"] if isinstance(one, str)]
        parsed = ((word, parse(word, partial(self.fail, word=word))) for word in words)
        return {spec.name: word for word, spec in parsed}

    @property
    def given_files(self) -> list[str]:
        return [v for o, v in self.arguments.options if o in ("-f", "--file") and v]

    def file(self, name: str) -> Mapping[str, Any]:
        """What a file says. Raises PageError if nothing before made or showed it."""
        if name not in self.conda.files:
            raise self.fail(f"there is no file {name} here", "show it before", name)
        return self.conda.files[name].data

    def asked(self) -> list[str]:
        """The channels that the command asks, the first first. Raises PageError for none."""
        named = [v for o, v in self.arguments.options if o in ("-c", "--channel") and v]
        only = self.arguments.has("-O", "--override-channels")
        # Those of a file stand before those of the settings.
        for file in self.given_files:
            named += [] if only else self.file(file).get("channels", [])
        own = [] if only else self.conda.settings.value("channels")
        channels = list(dict.fromkeys(channel_name(it) for it in (*named, *own)))
        if not channels:
            raise self.fail("no channel is set: conda stops", "--channel conda-forge")
        return channels

    def solved(self, specs: Mapping[str, str], **more: Any) -> dict[str, Any]:
        """The records for specs, on the channels that the command asks.

        With strict priority the first channel that has a name is the only one for it; without,
        later ones are asked too where that has no solution. Raises PageError where nothing fits.
        """
        channels = self.asked()
        strict = self.conda.settings.value("channel_priority") == "strict"
        try:
            return self.conda.channels.solve(
                [*specs.values()], channels, self.machine, strict=strict, **more
            )
        except NoSuchChannel as error:
            raise self.fail(
                f"no stand-in holds the channel {error}", "add it to facts/stand-ins/", str(error)
            ) from None
        except Unsolvable as error:
            word = next((spec for spec in specs.values() if _name(spec) in str(error)), "")
            raise self.fail(
                f"{' '.join(specs.values())}: not to be had from {', '.join(channels)} on "
                f"{self.machine.platform}{_with(self.machine)}: {error}",
                "change the versions, the channels or their order",
                word,
            ) from None


def _with(machine: Machine) -> str:
    return f" with CUDA {machine.cuda}" if machine.cuda else " without a driver"


def _create(order: _Order) -> Typed:
    conda = order.conda
    files = order.given_files
    place = order.given or next((order.file(f).get("name", "") for f in files), "")
    if place in conda.environments:
        raise order.fail(
            f"there is an environment {place} already: conda asks whether to delete it",
            "another name, or remove it before",
            place,
        )
    if source := order.arguments.value("--clone"):
        copied = order.environment(source)
        made = Environment(dict(copied.records), dict(copied.wanted))
        made.became(made.records)
        conda.environments[place] = made
        return Typed(told=True, environment=made)
    wanted = order.specs()
    made = Environment(wanted=wanted)
    made.became(order.solved(wanted) if wanted else {})
    conda.environments[place] = made
    return Typed(bool(wanted), True, made)


def _install(order: _Order) -> Typed:
    there = order.environment()
    if revision := order.arguments.value("--revision"):
        if int(revision) >= len(there.revisions):
            raise order.fail(f"no such revision: {revision}", "conda list --revisions", revision)
        there.became(there.revisions[int(revision)])
        return Typed(told=True, environment=there)
    new = order.specs()
    wanted = {**there.wanted, **new}
    pinned = [] if "python" in new else _same_python(there)
    there.became(order.solved(wanted, installed=there.records, pinned=pinned))
    there.wanted = wanted
    return Typed(True, True, there)


def _same_python(there: Environment) -> list[str]:
    version = there.build("python").partition("=")[0]
    return [f"python {'.'.join(version.split('.')[:2])}.*"] if version else []


def _update(order: _Order) -> Typed:
    """What is named has to be there, without a version; it goes as far as the rest lets it."""
    there = order.environment()
    new = order.specs()
    for name, spec in new.items():
        if spec != name:
            raise order.fail(f"conda update takes no version: {spec}", "conda install", spec)
        if name not in there.records:
            raise order.fail(
                f"{name} is not installed in {order.place}: conda update stops",
                f"conda install {name}",
                spec,
            )
    kept = {name: record for name, record in there.records.items() if name not in new}
    wanted = {**there.wanted, **new}
    there.became(order.solved(wanted, installed=kept, pinned=_same_python(there)))
    there.wanted = wanted
    return Typed(True, True, there)


def _env_update(order: _Order) -> Typed:
    """As ``conda install`` of what the file says; with --prune nothing else stays."""
    file = order.given_files[0] if order.given_files else "environment.yml"
    place = order.given or order.file(file).get("name", "")
    there = order.environment(place)
    new = order.specs()
    pruned = order.arguments.has("--prune")
    wanted = new if pruned else {**there.wanted, **new}
    there.became(order.solved(wanted, installed={} if pruned else there.records))
    there.wanted = wanted
    return Typed(True, True, there)


def _remove(order: _Order) -> Typed:
    there = order.environment()
    if order.arguments.has("--all"):
        return _delete_environment(order)
    names = {_name(word): word for word in order.arguments.rest}
    for name, word in names.items():
        if name not in there.records:
            raise order.fail(
                f"{name} is not in {order.place}: conda stops and removes nothing",
                f"there is {', '.join(sorted(there.records))}",
                word,
            )
    gone = _with_dependents(names, there.records)
    wanted = {name: spec for name, spec in there.wanted.items() if name not in gone}
    # What only the removed packages needed goes with them.
    needed = _with_dependencies(wanted, there.records)
    orphans = _with_dependencies(gone, there.records) - needed
    there.became({n: it for n, it in there.records.items() if n not in gone | orphans})
    there.wanted = wanted
    return Typed(told=True, environment=there)


def _needs(record: Any) -> set[str]:
    return {text.split()[0] for text in record.depends}


def _with_dependents(names: Iterable[str], records: Mapping[str, Any]) -> set[str]:
    found = set(names)
    while more := {n for n, it in records.items() if n not in found and _needs(it) & found}:
        found |= more
    return found


def _with_dependencies(names: Iterable[str], records: Mapping[str, Any]) -> set[str]:
    found = set(names) & records.keys()
    while more := {n for name in found for n in _needs(records[name]) & records.keys()} - found:
        found |= more
    return found


def _delete_environment(order: _Order) -> Typed:
    order.environment()
    conda, place = order.conda, order.place
    if place == "base":
        raise order.fail("base cannot be removed", "name another environment")
    if place == conda.active[-1]:
        raise order.fail(
            f"{place} is active: conda cannot remove it", "conda deactivate before", place
        )
    _check_default(order, "removed")
    del conda.environments[place]
    return Typed(told=True)


def _check_default(order: _Order, verb: str) -> None:
    if order.place == order.conda.settings.value("default_activation_env"):
        raise order.fail(
            f"{order.place} is the default_activation_env: it cannot be {verb}",
            "conda config --remove-key default_activation_env before",
            order.place,
        )


def _rename(order: _Order) -> Typed:
    conda, place, (new,) = order.conda, order.place, order.arguments.rest
    there = order.environment()
    if place in (conda.active[-1], "base"):
        raise order.fail(f"{place} is active or base: it cannot be renamed", "", place)
    _check_default(order, "renamed")
    if new in conda.environments:
        raise order.fail(f"{new} is there already: conda stops", "another name", new)
    conda.environments[new] = there
    del conda.environments[place]
    return Typed(told=True, environment=there)


def _activate(order: _Order) -> Typed:
    place = order.arguments.rest[0] if order.arguments.rest else "base"
    order.environment(place)
    order.conda.active.append(place)
    return Typed(told=True)


def _deactivate(order: _Order) -> Typed:
    if order.conda.active:
        order.conda.active.pop()
    order.conda.active = order.conda.active or ["base"]
    return Typed(told=True)


def _run(order: _Order) -> Typed:
    """What runs in an environment needs the environment, and Python if it is Python or pip."""
    there = order.environment()
    program = order.arguments.rest[0] if order.arguments.rest else ""
    if program in ("python", "pip") and program not in there.records:
        raise order.fail(
            f"there is no {program} in {order.place}",
            f"conda install --name {order.place} {program}",
            program,
        )
    return Typed(told=True)


def _look(order: _Order) -> Typed:
    order.environment()
    return Typed(told=True)


def _export(order: _Order) -> Typed:
    there = order.environment()
    for file in order.given_files:
        order.conda.files[file] = EnvironmentFile(
            {
                "name": order.place,
                "channels": order.conda.settings.value("channels"),
                "dependencies": [*there.wanted.values()],
            }
        )
    return Typed(told=True)


def _config(order: _Order) -> Typed:
    changes, values = [], [*order.arguments.rest]
    for option, key in order.arguments.options:
        if option in ("--add", "--prepend", "--append", "--set", "--remove"):
            changes.append((option, key, values.pop(0)))
        elif option == "--remove-key":
            changes.append((option, key, ""))
    if not changes:
        return Typed()
    file = order.arguments.value("--file") or USER
    order.conda.settings.change(changes, file, order.fail)
    return Typed(told=True)


def _search(order: _Order) -> Typed:
    """Whether a channel has the name; what it would bring is not asked."""
    channels = order.asked()
    for word in order.arguments.rest:
        if not order.conda.channels.has(_name(word), channels, order.machine.platform):
            raise order.fail(f"{', '.join(channels)} has no {word}", "another name", word)
    return Typed(told=True)


_DOES: Mapping[str, Callable[[_Order], Typed]] = {
    "create": _create,
    "env create": _create,
    "install": _install,
    "update": _update,
    "upgrade": _update,
    "env update": _env_update,
    "remove": _remove,
    "uninstall": _remove,
    "env remove": _delete_environment,
    "rename": _rename,
    "activate": _activate,
    "deactivate": _deactivate,
    "run": _run,
    "list": _look,
    "env config vars set": _look,
    "export": _export,
    "env export": _export,
    "config": _config,
    "search": _search,
}
