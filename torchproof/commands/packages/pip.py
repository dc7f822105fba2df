"""pip, read with pip's own parser."""

import importlib
import optparse
import re
from collections.abc import Sequence
from dataclasses import dataclass

from torchproof.commands import Context, Verdict, inside, known, nearest, register
from torchproof.commands.packages.requirements import (
    Fail,
    against_facts,
    check_file,
    check_isolation,
    check_place,
    check_url,
    is_path,
)
from torchproof.commands.packages.wheels import FAMILY, Install, Sources
from torchproof.commands.shells import Command, GrammarMissing
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause

_HOW = clause("checked.pip")
_HELD = clause("checked.pip_versions")
# What only looks at the environment.
_LOOKS = {"list", "show", "freeze", "check", "inspect", "help", "debug"}
_ACTIONS = {
    "cache": ("dir", "info", "list", "remove", "purge"),
    "config": ("list", "edit", "get", "set", "unset", "debug"),
    "index": ("versions",),
}


@dataclass(frozen=True)
class _Read:
    """Options as pip understands them (by destination), and the arguments left."""

    options: tuple[tuple[str, str | None], ...]
    rest: tuple[str, ...]

    def has(self, *names: str) -> bool:
        return any(name in names for name, _ in self.options)

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.options if key == name and value is not None]


@register("pip")
def pip(command: Command, context: Context) -> Verdict:
    """Check options, requirements and addresses of a pip command."""
    parser = _import("pip._internal.cli.main_parser").create_main_parser()
    words = command.words[1:]
    place = next((n for n, word in enumerate(words) if not word.startswith("-")), len(words))
    general = _read(parser, words[:place], command, context)
    if place == len(words):
        if not general.has("version", "help"):
            raise context.error("pip without a command", "write what it shall do: pip install NAME")
        return Verdict(_HOW, runs=True)
    return _subcommand(words[place], words[place + 1 :], command, context)


def _subcommand(name: str, words: Sequence[str], command: Command, context: Context) -> Verdict:
    commands = _import("pip._internal.commands")
    if name not in commands.commands_dict:
        raise context.error(
            f"pip has no command {name!r}",
            nearest(name, list(commands.commands_dict)) or "see pip help",
            command.line_of(name),
        )
    read = _read(commands.create_command(name, isolated=True).parser, words, command, context)
    _check_addresses(read, command, context)
    _check_files(read, command, context)
    if name in ("install", "download", "wheel"):
        return _install(name, read, command, context)
    if name == "uninstall":
        _check_uninstall(read, context)
        return Verdict(_HOW, runs=True, changes=_changes(command))
    if name == "hash":
        return Verdict(_HOW, runs=all(inside(path) for path in read.rest))
    if name in _ACTIONS:
        return _action(name, read, context)
    outdated = read.has("outdated", "uptodate")
    return Verdict(_HOW, runs=name in _LOOKS and not outdated)


def _install(name: str, read: _Read, command: Command, context: Context) -> Verdict:
    if not read.rest and not read.has("requirements", "editables", "dependency_groups"):
        raise context.error(f"pip {name} needs something to install", "pip install NAME")
    if read.has("override_externally_managed"):
        raise context.error(
            "pip: --break-system-packages writes over what the system's own programs need",
            "make a virtual environment (python3 -m venv .venv) and install there",
            command.line_of("--break-system-packages"),
        )
    _check_platforms(read, command, context)
    if name == "install" and not read.has("build_isolation", "find_links", "format_control"):
        check_isolation("pip", read.rest, command, context)
    python = next(iter(read.values("python_version")), "")
    found = against_facts(read.rest, command, context, _sources(read), python)
    if name != "wheel" and _offline(read) and not _real(found):
        changes = _changes(command) if name == "install" and not read.has("dry_run") else ""
        return Verdict(_HELD, runs=True, changes=changes)
    asks = (Install(found, context.origin, _sources(read), python),) if found else ()
    return Verdict(_HELD, runs=False, installs=found if name == "install" else (), asks=asks)


def _check_platforms(read: _Read, command: Command, context: Context) -> None:
    """For a newer glibc pip has to be told that wheels for older ones will do: it does not count.

    A wheel that is fetched alone has one platform; what it needs, and a list, have others.
    """
    named = read.values("platforms")
    alone = read.has("ignore_dependencies") and not read.has("requirements")
    newer = [name for name in named if re.match(r"manylinux_2_\d+_", name)]
    if not newer or alone or any(re.match("manylinux(2014|_2_17)_", name) for name in named):
        return
    raise context.error(
        f"pip: with --platform {newer[0]} it refuses wheels that are named after an older glibc",
        "name the older ones too, manylinux2014 the last: --platform is repeated",
        command.line_of(newer[0]),
    )


def _sources(read: _Read) -> Sources:
    """Where the command takes packages from; without an index, only what the page laid down."""
    if read.has("no_index"):
        return Sources("none")
    return Sources(
        index=next(iter(read.values("index_url")), ""),
        extra=tuple(read.values("extra_index_urls")),
        links=tuple(read.values("find_links")),
    )


def _real(found: Sequence[str]) -> bool:
    """Whether torch or a companion is among the requirements: no page has their files."""
    return any(re.match(r"[\w-]+", word)[0] in FAMILY for word in found)


# Options that make pip work outside of the environment that it belongs to.
_ELSEWHERE = (
    "use_user_site",
    "target_dir",
    "prefix_path",
    "root_path",
    "python",
    "override_externally_managed",
    "editables",
)


def _offline(read: _Read) -> bool:
    """Whether everything comes from files of the page: no index, or one that is a folder of it."""
    indexes = read.values("index_url")
    closed = read.has("no_index") or (
        bool(indexes) and all(url.startswith("file://$PWD/") for url in indexes)
    )
    places = [
        *read.values("find_links"),
        *read.values("download_dir"),
        *(word for word in read.rest if is_path(word)),
    ]
    outside = read.has(*_ELSEWHERE) or read.values("extra_index_urls")
    return closed and not outside and all(inside(p) and "://" not in p for p in places)


def _changes(command: Command) -> str:
    """What must lie in an environment of the page; "" where the command says so by its path."""
    written = command.text.split()[0]
    return "" if inside(written) and written.count("/bin/") == 1 else "pip"


def _check_uninstall(read: _Read, context: Context) -> None:
    if not read.rest and not read.has("requirements"):
        raise context.error("pip uninstall needs the name of a package")
    for word in read.rest:
        if found := known.package_fault("pypi", word.lower()):
            raise context.error(*found)
    if not read.has("yes"):
        raise context.error("pip uninstall waits for an answer at a prompt", "add -y")


def _action(name: str, read: _Read, context: Context) -> Verdict:
    """``pip config set KEY VALUE`` and its like: a known action, and a key that pip knows."""
    if not read.rest or read.rest[0] not in _ACTIONS[name]:
        raise context.error(
            f"pip {name} needs one of {', '.join(_ACTIONS[name])}",
            nearest(read.rest[0], _ACTIONS[name]) if read.rest else "",
        )
    action = read.rest[0]
    if action == "edit":
        raise context.error("pip config edit opens an editor", "pip config set NAME VALUE")
    if name == "config" and action in ("get", "set", "unset"):
        _check_setting(action, read.rest[1:], context)
        # The file of the user lies in the sandbox; the others belong to the machine.
        return Verdict(_HOW, runs=not read.has("global_file", "site_file"))
    return Verdict(_HOW, runs=action in ("dir", "info", "list", "debug"))


def _check_setting(action: str, words: Sequence[str], context: Context) -> None:
    if len(words) != (2 if action == "set" else 1):
        raise context.error(f"pip config {action}: wrong number of arguments", "NAME VALUE")
    section, dot, key = words[0].partition(".")
    if not dot:
        raise context.error(f"pip config {action} {words[0]}: no section", "SECTION.NAME")
    check_setting(section, key, context.error)
    if action == "set" and key in ("index-url", "extra-index-url", "find-links"):
        check_place(words[1], context, None, as_index=key != "find-links")
    if action == "set" and key == "trusted-host":
        raise context.error("pip config: a trusted host need not prove who it is", "leave it out")


def sections() -> list[str]:
    """The sections that pip reads in its configuration file."""
    return ["global", *_import("pip._internal.commands").commands_dict]


@cache
def settings(section: str) -> frozenset[str]:
    """The names that pip reads in a section: the long options of its command, or of any."""
    commands = _import("pip._internal.commands")
    names = [section] if section in commands.commands_dict else [*commands.commands_dict]
    parsers = [commands.create_command(name, isolated=True).parser for name in names]
    options = [option for parser in parsers for option in _options(parser)]
    return frozenset(name.removeprefix("--") for option in options for name in _names(option))


def check_setting(section: str, key: str, fail: Fail) -> None:
    """Raise what ``fail`` makes of a section or key of pip's configuration that pip ignores."""
    if section not in sections():
        close = nearest(section, sections())
        raise fail(f"pip reads no section [{section}]", close or "use [global]")
    if key.replace("_", "-") not in settings(section):
        raise fail(f"pip has no option --{key} for [{section}]", nearest(key, [*settings(section)]))


def _options(parser: optparse.OptionParser) -> list[optparse.Option]:
    groups = [group.option_list for group in parser.option_groups]
    return [option for options in (parser.option_list, *groups) for option in options]


def _names(option: optparse.Option) -> list[str]:
    """How an option may be written: ``-r``, ``--requirement``."""
    return str(option).split("/")


def _read(
    parser: optparse.OptionParser, words: Sequence[str], command: Command, context: Context
) -> _Read:
    """Split the words by the options of one of pip's parsers.

    pip accepts abbreviations and lets the last of two values win; a page shall do neither.
    """
    options: list[tuple[str, str | None]] = []
    rest: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        place += 1
        if word == "--":
            rest += words[place:]
            break
        if word == "-" or not word.startswith("-"):
            rest.append(word)
            continue
        name, value, cluster = _split(word, parser)
        option = parser.get_option(name)
        line = command.line_of(word)
        if option is None:
            known_options = [text for one in _options(parser) for text in _names(one)]
            raise context.error(
                f"pip: no option {name}", nearest(name, known_options) or "see pip help", line
            )
        if option.takes_value() and value is None:
            if place == len(words):
                raise context.error(f"pip: {name} needs a value", line=line)
            value, place = words[place], place + 1
        elif not option.takes_value() and value is not None and not cluster:
            raise context.error(f"pip: {name} takes no value", line=line)
        _check_value(option, name, value, context, line)
        if option.action == "store" and any(key == option.dest for key, _ in options):
            raise context.error(f"pip: {option} is given twice; only one counts", line=line)
        options.append((option.dest or name.lstrip("-"), value))
        if cluster and value:
            words = [*words[:place], f"-{value}", *words[place:]]
            options[-1] = (options[-1][0], None)
    return _Read(tuple(options), tuple(rest))


def _split(word: str, parser: optparse.OptionParser) -> tuple[str, str | None, bool]:
    """Name and value of an option as written; whether the value is more letters (``-qU``)."""
    if word.startswith("--"):
        name, equals, value = word.partition("=")
        return name, value if equals else None, False
    option = parser.get_option(word[:2])
    letters = option is not None and not option.takes_value() and len(word) > 2
    return word[:2], word[2:] or None, letters


def _check_value(option, name: str, value: str | None, context: Context, line: int) -> None:
    if not option.takes_value() or value is None or "$" in value:
        return
    try:
        option.check_value(name, value)
    except optparse.OptionValueError as error:
        raise context.error(f"pip: {error}", line=line) from None


def _check_addresses(read: _Read, command: Command, context: Context) -> None:
    for host in read.values("trusted_hosts"):
        raise context.error(
            f"pip: --trusted-host {host} takes packages from whoever answers under that name",
            "leave it out; mirrors have certificates",
            command.line_of(host),
        )
    for name in ("index_url", "extra_index_urls", "find_links"):
        for url in read.values(name):
            check_place(url, context, command.line_of(url), as_index=name != "find_links")
            if name != "find_links" and not re.match(r"https://|file:", url):
                raise context.error(
                    f"pip: {url!r} is no address of an index", "https://...", command.line_of(url)
                )


def _check_files(read: _Read, command: Command, context: Context) -> None:
    for name in ("requirements", "constraints"):
        for path in read.values(name):
            if "://" in path:
                check_url(path, context, command.line_of(path))
            else:
                check_file("pip", path, command, context)


def _import(module: str):
    try:
        return importlib.import_module(module)
    except ImportError:
        raise GrammarMissing("pip", "reading a pip command") from None
