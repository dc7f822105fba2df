"""conda, mamba and micromamba: read with tables of their manuals, packages by their own grammar.

What only looks runs where conda is there, and so does what changes settings or an environment in
the working directory: the sandbox gives conda a home of its own. Environments by name belong to the
conda of the machine, and run only if TORCHPROOF_CONDA=1 says that it is there for the checks alone.
What changes the shell or the active environment is read.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath, PureWindowsPath

from torchproof.commands import Context, Verdict, inside, known, nearest, register, wrapped
from torchproof.commands.options import Arguments, Table, listed, read
from torchproof.commands.packages import conda_tables as tables
from torchproof.commands.packages.conda_specs import against_facts, check_channel, parse
from torchproof.commands.packages.requirements import Fail
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_HOW = clause("checked.conda")
_HELD = clause("checked.conda_builds")
_MADE = {"create", "install", "update", "upgrade", "env create", "search"}
_LOOKS = {"compare", "doctor", "env config vars list", "env list", "info", "list", "notices"}
_LOOKS |= {"config list", "config sources", "export", "env export"}
# They ask before they do anything; what runs here has the answer in CONDA_ALWAYS_YES.
_ASKS = {"install", "update", "upgrade", "remove", "uninstall", "clean", "env remove"}
# They make an environment, and --yes deletes one that has the name already (seen in conda 26.7.1).
_REPLACES = {"create", "rename"}
_FETCHES = _MADE | {"env update", "remove", "uninstall"}
_YES = ("-y", "--yes", "-d", "--dry-run")
_NAMED = ("-n", "--name", "-p", "--prefix")
_CHANNEL = ("-c", "--channel")
# What conda itself consists of: nothing else belongs into base.
_BASE = ("conda", "mamba", "conda-libmamba-solver", "conda-anaconda-tos", "libmambapy")


@register("conda", "mamba", "micromamba")
def conda(command: Command, context: Context) -> Verdict:
    """Subcommand, options, packages, channels, settings, and questions it would ask."""
    tool = command.words[0]
    first = read(tables.commands_of(tool)["all"], command, context)
    if not first.rest:
        if first.has("-V", "--version", "-h", "--help"):
            return Verdict(_HOW, runs=tool == "conda", needs=_needs(tool))
        raise context.error(f"{tool} without a command", f"{tool} list, {tool} create, ...")
    if re.fullmatch(r"shell\.[\w.]+", first.rest[0]):
        return _hook(first.rest, context)
    name, start = subcommand(tool, first, command, context)
    table = tables.commands_of(tool)[name]
    arguments = read(table, command, context, start)
    if arguments.has("-h", "--help"):
        return Verdict(_HOW, runs=tool == "conda", needs=_needs(tool))
    _check_safe(table, arguments, context)
    check = _CHECKS.get(name, _plain)
    verdict = check(name, arguments, command, context)
    _check_kept(tool, name, arguments, context)
    # Only conda can be asked for with data-needs, so nothing of the others runs.
    runs = verdict.runs and tool == "conda" and _expendable(arguments)
    return replace(verdict, runs=runs, needs=_needs(tool, name))


def _expendable(arguments: Arguments) -> bool:
    """Whether nothing that somebody needs could be named: the name may be that of a real one."""
    named = arguments.value("-n", "--name") not in (None, "base")
    return not named or os.environ.get("TORCHPROOF_CONDA") == "1"


def _needs(tool: str, name: str = "") -> tuple[str, ...]:
    if tool != "conda":
        return ()
    return ("conda", "network") if name in _FETCHES else ("conda",)


def subcommand(tool: str, first: Arguments, command: Command, context: Context) -> tuple[str, int]:
    """The longest known subcommand that the words name, and where its options begin."""
    known = [name for name in tables.commands_of(tool) if name != "all"]
    for length in range(min(4, len(first.rest)), 0, -1):
        name = " ".join(first.rest[:length])
        if name in known:
            return name, first.rest_at + length
    word = first.rest[0]
    below = [name for name in known if name.startswith(f"{word} ")]
    if below:
        said = " ".join(first.rest[:2])
        raise context.error(
            f"{tool}: no command {said!r}",
            nearest(said, below) or f"there are {', '.join(below)}",
            command.line_of(word),
        )
    raise context.error(
        f"{tool}: no command {word!r}",
        nearest(word, known) or f"{tool} --help lists them",
        command.line_of(word),
    )


def _hook(words: Sequence[str], context: Context) -> Verdict:
    """``conda shell.bash hook``: prints what the shell shall evaluate."""
    shell = words[0].partition(".")[2]
    known = (*tables.SHELLS, "posix")
    if shell not in known or words[1:] != ("hook",):
        raise context.error(
            f"conda {' '.join(words)}: no such hook",
            nearest(shell, known) or "conda shell.bash hook",
        )
    return Verdict(_HOW, runs=True, needs=("conda",))


def _check_safe(table: Table, arguments: Arguments, context: Context) -> None:
    """Refuse what opens the machine to others, and what changes it for all of its users."""
    if arguments.has("-k", "--insecure") and "--insecure" in table.known:
        raise context.error(
            f"{table.tool} without checking certificates: anyone could send anything",
            "mend the certificates instead",
        )
    if arguments.value("--ssl-verify") in ("false", "<false>"):
        raise context.error(f"{table.tool}: certificates must be checked")
    if arguments.has("--system") and table.tool in ("conda config", "conda init"):
        raise context.error(
            f"{table.tool} --system changes the settings of every user", "leave --system out"
        )
    if arguments.has("--override-frozen"):
        raise context.error("--override-frozen breaks what an administrator has locked")


def _check_kept(tool: str, name: str, arguments: Arguments, context: Context) -> None:
    """Refuse what deletes an environment that somebody may need without asking for it."""
    if tool == "conda" and name == "env create":
        raise context.error(
            "conda env create does not ask: conda 26.7 deletes an environment of that name, "
            "25.5 to 26.5 install into it",
            "conda create --file environment.yml, which asks",
        )
    if name in _REPLACES and arguments.has("-y", "--yes"):
        raise context.error(
            f"{tool} {name} --yes deletes an environment of that name without asking",
            "leave --yes out",
        )


def _ask(name: str, arguments: Arguments, context: Context) -> None:
    # A whole environment is better not deleted by a command that a reader copies in one go.
    whole = name == "env remove" or (arguments.has("--all") and name in ("remove", "uninstall"))
    if name in _ASKS and not whole and not arguments.has(*_YES):
        raise context.error(f"conda {name} waits for an answer at a prompt", "add --yes")


def _plain(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    _ask(name, arguments, context)
    runs = name in _LOOKS or (
        name in ("env remove", "env update", "clean") and _elsewhere(arguments)
    )
    return Verdict(_HOW, runs=runs)


def _elsewhere(arguments: Arguments) -> bool:
    """Whether a command names the environment it changes, and that is not base."""
    name = arguments.value("-n", "--name")
    place = arguments.value("-p", "--prefix")
    return (name is not None and name != "base") or (place is not None and inside(place))


def _install(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    """Packages, channels and the environment of create, install, update and search."""
    _ask(name, arguments, context)
    channels = [value for option, value in arguments.options if option in _CHANNEL and value]
    for channel in channels:
        check_channel(channel, _fail(context, command, channel))
    if arguments.has("-O", "--override-channels") and not channels:
        raise context.error("--override-channels needs --channel", "--channel conda-forge")
    if "$" in " ".join(arguments.rest):
        raise context.error("a package in a variable", "write it, so it can be checked")
    if arguments.has("--no-deps"):
        raise context.error(
            "--no-deps leaves out what the packages need: the environment breaks later",
            "let the solver find versions that fit together",
        )
    specs = [parse(word, _fail(context, command, word)) for word in arguments.rest]
    place = _fail(context, command, arguments.rest[0] if arguments.rest else "")
    against_facts(specs, channels, place)
    _check_place(name, arguments, [spec.name for spec in specs], context)
    harmless = name == "search" or _elsewhere(arguments)
    return Verdict(_HELD if specs else _HOW, runs=harmless)


def _fail(context: Context, command: Command, word: str) -> Fail:
    return partial(context.error, line=command.line_of(word) if word else None)


def _check_place(
    name: str, arguments: Arguments, packages: Sequence[str], context: Context
) -> None:
    """The environment that is made or changed: named, outside base, outside Windows' folders."""
    place = arguments.value("-p", "--prefix")
    if place and "system32" in place.lower():
        raise context.error(
            f"{place}: a folder of Windows itself", "a folder below your own: C:\\envs\\NAME"
        )
    given = arguments.value("-n", "--name")
    if given and re.search(r"[/\\: #]", given):
        raise context.error(f"{given!r} is no name of an environment", "-p for a path")
    made = name in ("create", "env create")
    if made and not arguments.has(*_NAMED, "-f", "--file"):
        raise context.error(f"conda {name} needs a name or a folder", "--name NAME")
    if made and given == "base":
        raise context.error("base is there already", "another name")
    if given == "base" and (others := [p for p in packages if p not in _BASE]):
        raise context.error(
            f"{others[0]} into base: a broken base takes conda itself with it",
            "an environment of its own: conda create --name NAME",
        )
    if arguments.value("--clone") and arguments.rest:
        raise context.error("--clone takes no packages", "clone first, install then")


def _remove(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    _ask(name, arguments, context)
    if not arguments.rest and not arguments.has("--all"):
        raise context.error(f"conda {name} needs the name of a package", "or --all, with --name")
    if arguments.has("--all") and not arguments.has(*_NAMED):
        raise context.error(f"conda {name} --all needs --name", "name what shall be deleted")
    if arguments.value("-n", "--name") == "base" and arguments.has("--all"):
        raise context.error("base cannot be removed: conda lives there", "see Uninstall")
    for word in arguments.rest:
        fail = _fail(context, command, word)
        if found := known.package_fault("conda", parse(word, fail).name):
            raise fail(*found)
    return Verdict(_HOW, runs=_elsewhere(arguments))


def _rename(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    if len(arguments.rest) != 1 or not arguments.has(*_NAMED):
        raise context.error("conda rename needs the old and the new name", "conda rename -n A B")
    if arguments.value("-n", "--name") == "base":
        raise context.error("base cannot be renamed")
    return Verdict(_HOW, runs=_elsewhere(arguments))


def _run(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    """What runs in the environment is checked like a command of its own."""
    if not arguments.rest:
        raise context.error("conda run needs a command", "conda run -n NAME python --version")
    inner = wrapped(command, context, arguments.rest_at)
    return replace(inner, runs=inner.runs and _elsewhere(arguments))


def _init(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    for word in arguments.rest:
        if word not in tables.SHELLS:
            raise context.error(
                f"conda init: no shell {word!r}",
                nearest(word, tables.SHELLS) or f"one of {', '.join(tables.SHELLS)}",
                command.line_of(word),
            )
    return Verdict(_HOW, runs=arguments.has("-d", "--dry-run"))


def _activate(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    if len(arguments.rest) > (name == "activate"):
        raise context.error(f"conda {name}: too many names")
    return Verdict(_HOW, runs=False)


def _config(name: str, arguments: Arguments, command: Command, context: Context) -> Verdict:
    """Settings that conda has, values that fit them, channels that are there."""
    pairs = [(o, v) for o, v in arguments.options if o in _CHANGES and v]
    if pairs:
        values = [*arguments.rest]
        needed = [option for option, _ in pairs if option in _PAIRS]
        if len(values) != len(needed):
            raise context.error("conda config: wrong number of values", "--set KEY VALUE")
        for option, key in pairs:
            value = values.pop(0) if option in _PAIRS else ""
            fail = _fail(context, command, key)
            check_change(option, key, value, fail)
    for key in arguments.rest if not pairs else ():
        _kind(key, _fail(context, command, key))
    if not pairs and not arguments.has(*_SHOWS):
        raise context.error("conda config: what shall it do?", "--show, --set KEY VALUE, ...")
    return Verdict(_HOW, runs=not arguments.has("--file", "--stdin", "--write-default", "--env"))


_PAIRS = ("--append", "--prepend", "--add", "--set", "--remove")
_CHANGES = (*_PAIRS, "--remove-key", "--clear")
_SHOWS = ("--show", "--show-sources", "--get", "--describe", "--validate", "--write-default")


def check_change(option: str, key: str, value: str, fail: Fail) -> None:
    """Raise what ``fail`` makes of ``conda config OPTION KEY VALUE`` that conda would refuse."""
    kind = _kind(key, fail)
    top = key.partition(".")[0]
    if option in ("--append", "--prepend", "--add") and kind not in ("list", "map"):
        raise fail(f"{key} is no list", f"conda config --set {key} {value}")
    if option == "--set" and kind == "list":
        raise fail(f"{key} is a list", f"conda config --add {key} {value}")
    if option == "--set" and kind == "map" and "." not in key:
        raise fail(f"{key} has values by name", f"conda config --set {key}.NAME {value}")
    if option in ("--set", "--append", "--prepend", "--add"):
        check_value(top, value, fail, name=key.partition(".")[2])


def _kind(key: str, fail: Fail) -> str:
    """Which kind of setting a key is. Raises what ``fail`` makes of one that conda lacks."""
    top, _, below = key.partition(".")
    if top not in tables.SETTINGS:
        raise fail(
            f"conda has no setting {top!r}",
            nearest(top, sorted(tables.SETTINGS)) or "see conda config --describe",
        )
    if top == "plugins" and below not in tables.PLUGIN_SETTINGS:
        raise fail(f"no plugin has a setting {below!r}", nearest(below, tables.PLUGIN_SETTINGS))
    if top in tables.LISTS:
        return "list"
    return "map" if top in tables.MAPS else "value"


def check_value(key: str, value: str, fail: Fail, name: str = "") -> None:
    """Raise what ``fail`` makes of a value that a setting cannot have, or a page must not give.

    ``name``: of a setting with values by name, which one.
    """
    choices = tables.CHOICES.get(key)
    if choices and str(value).lower() not in choices:
        close = nearest(str(value), choices)
        raise fail(f"{key}: no choice {value!r}", close or f"one of {', '.join(choices)}")
    if key == "ssl_verify" and str(value).lower() in ("false", "no", "off", "0"):
        raise fail("ssl_verify off: anyone could send anything", "mend the certificates instead")
    if key == "plugins" and name == "auto_accept_tos":
        raise fail("terms are accepted by those who have read them", "conda tos accept")
    if key in ("channels", "default_channels"):
        check_channel(value, fail)
    if key == "custom_channels":
        check_channel(f"{value.rstrip('/')}/{name}", fail)
    if key == "channel_alias":
        check_channel(value, fail)


_CHECKS = {
    **dict.fromkeys(_MADE, _install),
    **dict.fromkeys(("remove", "uninstall"), _remove),
    **dict.fromkeys(("activate", "deactivate"), _activate),
    "config": _config,
    "init": _init,
    "rename": _rename,
    "run": _run,
}

_SCRIPT = listed("miniforge", shown="the installer")
# By file name, as Windows' shells call it too: without its ending, in small letters.
_WINDOWS = ("miniforge3-windows-x86_64", "miniconda3-latest-windows-x86_64")
_SWITCHES = [name.removeprefix("/") for name in listed("miniforge", "windows").known]
_INSTALLED = clause("checked.options_installer")


def is_installer(path: str) -> bool:
    """Whether a script is an installer of a distribution of conda, by its name."""
    name = PurePosixPath(PureWindowsPath(path).as_posix()).name
    return bool(re.fullmatch(r"(Miniforge3|Miniconda3|Anaconda3)-[\w.-]+\.sh", name))


def installer(command: Command, context: Context, start: int) -> Verdict:
    """The options of the installer for Linux and macOS, from its name at ``start`` on."""
    inner = replace(command, words=command.words[start:], word_lines=command.word_lines[start:])
    arguments = read(_SCRIPT, inner, context)
    place = arguments.value("-p")
    if place and place.startswith(("/opt", "/usr", "/root")):
        raise context.error(
            f"{place}: a folder of the system", "a folder of your own: ~/miniforge3"
        )
    return Verdict(_INSTALLED, runs=False)


@register(*_WINDOWS, shells=["cmd", "powershell"])
def installer_for_windows(command: Command, context: Context) -> Verdict:
    """Its switches; ``/D=`` stands last and takes no quotes, as NSIS has it."""
    for place, word in enumerate(command.words[1:], start=1):
        found = re.match(r"/(\w+)", word)
        if not found or found[1] not in _SWITCHES:
            name = found[1] if found else word
            raise context.error(
                f"the installer has no switch {word}",
                nearest(name, _SWITCHES) or f"see {_SCRIPT.source}",
                command.line_of(word),
            )
        if found[1] == "InstallationType" and word.lower() != "/installationtype=justme":
            raise context.error("an installation for all users", "/InstallationType=JustMe")
        if word.lower() == "/addtopath=1":
            raise context.error(
                "conda's folders on PATH shadow other programs", "conda init, or the prompt"
            )
        if found[1] == "D" and place != len(command.words) - 1:
            raise context.error("/D= must stand last: what follows becomes part of the path")
    return Verdict(_INSTALLED, runs=False)


@register("start", shells=["cmd"])
def start(command: Command, context: Context) -> Verdict:
    """``start /wait "" PROGRAM``: the first quoted word is a title."""
    words = command.words[1:]
    if not words or words[0].lower() != "/wait" or len(words) < 3:
        raise context.error("start without /wait goes on at once", 'start /wait "" PROGRAM')
    if words[1]:
        raise context.error("start takes the first quoted word for a title", 'start /wait "" ...')
    return replace(wrapped(command, context, 3), runs=False)
