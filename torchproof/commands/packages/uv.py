"""uv, read with the options that ``uv help`` of the installed uv lists."""

import importlib
import re
import subprocess

from torchproof import facts
from torchproof.commands import Context, Verdict, inside, known, nearest, register, wrapped
from torchproof.commands.options import Arguments, Table, read
from torchproof.commands.packages.requirements import (
    against_facts,
    check_file,
    check_isolation,
    check_place,
)
from torchproof.commands.packages.wheels import Install, Sources
from torchproof.commands.shells import Command, GrammarMissing
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause

_HOW = clause("checked.uv")
_HELD = clause("checked.uv_versions")
_LOOKS = {
    ("pip", "list"),
    ("pip", "show"),
    ("pip", "freeze"),
    ("pip", "check"),
    ("pip", "tree"),
    ("cache", "dir"),
    ("help",),
}
_INSTALLS = {("pip", "install"), ("add",), ("tool", "install")}
_ADDRESSES = (
    "-i",
    "--index-url",
    "--extra-index-url",
    "--default-index",
    "--index",
    "-f",
    "--find-links",
)
# Given twice, only the last counts.
_ONCE = (("-i", "--index-url", "--default-index"), ("-p", "--python"), ("--torch-backend",))


def program() -> str:
    """The path of uv. Raises GrammarMissing."""
    try:
        return importlib.import_module("uv").find_uv_bin()
    except (ImportError, FileNotFoundError):
        raise GrammarMissing("uv", "reading a command of uv") from None


@cache
def _help(path: tuple[str, ...]) -> str:
    ran = subprocess.run(
        [program(), "help", "--no-pager", "--color=never", *path],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout


def subcommands(path: tuple[str, ...]) -> tuple[str, ...]:
    """The commands below ``uv path``."""
    listed = re.search(r"^Commands:\n((?: .*\n|\n(?=  ))*)", _help(path), re.MULTILINE)
    return tuple(re.findall(r"^  ([a-z][\w-]*)", listed[1], re.MULTILINE)) if listed else ()


@cache
def table(path: tuple[str, ...]) -> Table:
    """The options of ``uv path`` with their values."""
    flags, valued, choices = [], [], {}
    text = _help(path)
    blocks = re.split(r"^(?=  (?:-\w, |    )--|  -\w$)", text, flags=re.MULTILINE)[1:]
    for block in blocks:
        head = re.match(r"  (?:(-\w), |    )?(--?[\w-]+)(.*)", block)
        names = [name for name in (head[1], head[2]) if name]
        aliases = re.search(r"\[aliases: ([^\]]*)\]", block)
        if aliases:
            names += re.findall(r"--?[\w-]+", aliases[1])
        takes_value = "<" in head[3].partition("  ")[0]
        (valued if takes_value else flags).extend(names)
        listed = re.findall(
            r"^\s+- ([\w.-]+)(?::|$)", block.partition("Possible values:")[2], re.MULTILINE
        )
        if takes_value and listed:
            choices.update(dict.fromkeys(names, tuple(listed)))
    name = " ".join(("uv", *path))
    runs_another = path in (("run",), ("tool", "run"))
    return Table(
        name,
        f"uv help {' '.join(path)}".strip(),
        " ".join(flags),
        " ".join(valued),
        ordered=runs_another or bool(subcommands(path)),
        choices=choices,
    )


@register("uv")
def uv(command: Command, context: Context) -> Verdict:
    """Walk down to the subcommand, reading the options of each level."""
    return _level((), command, context, 1)


@register("uvx")
def uvx(command: Command, context: Context) -> Verdict:
    read(table(("tool", "run")), command, context)
    return Verdict(_HOW, runs=False)


def _level(path: tuple[str, ...], command: Command, context: Context, start: int) -> Verdict:
    arguments = read(table(path), command, context, start)
    below = subcommands(path)
    if not below:
        return _leaf(path, arguments, command, context)
    if not arguments.rest:
        if arguments.has("--version", "-V", "--help", "-h"):
            return Verdict(_HOW, runs=True)
        name = " ".join(("uv", *path))
        raise context.error(f"{name} without a command", f"see uv help {' '.join(path)}".strip())
    name = arguments.rest[0]
    if name == "help":
        return Verdict(_HOW, runs=True)
    if name not in below:
        raise context.error(
            f"{' '.join(('uv', *path))} has no command {name!r}",
            nearest(name, below) or f"it has {', '.join(below)}",
            command.line_of(name),
        )
    return _level((*path, name), command, context, arguments.rest_at + 1)


def _leaf(
    path: tuple[str, ...], arguments: Arguments, command: Command, context: Context
) -> Verdict:
    _check_once(arguments, context)
    _check_values(arguments, command, context)
    if path == ("run",):
        inner = wrapped(command, context, arguments.rest_at) if arguments.rest else None
        return Verdict(_HOW, runs=_offline(arguments) and inner is not None and inner.runs)
    if path == ("venv",):
        _check_python(arguments, command, context)
        local = all(inside(place) for place in arguments.rest)
        return Verdict(_HOW, runs=local and not arguments.has("-p", "--python", "--seed"))
    if path == ("init",):
        return Verdict(_HOW, runs=all(inside(place) for place in arguments.rest))
    if path in _INSTALLS:
        files = ("-r", "--requirements", "-e", "--editable", "--group")
        if not arguments.rest and not arguments.has(*files):
            raise context.error(f"uv {' '.join(path)} needs something to install")
        isolated = not arguments.has(
            *("--no-build-isolation", "--no-build-isolation-package", "-f", "--find-links"),
            *("--only-binary", "--no-build"),
        )
        if path == ("pip", "install") and isolated:
            check_isolation("uv", arguments.rest, command, context)
        python = arguments.value("-p", "--python", "--python-version") or ""
        found = against_facts(arguments.rest, command, context, _sources(arguments), python)
        if path != ("tool", "install") and _offline(arguments):
            return Verdict(_HELD, runs=True)
        asks = (Install(found, context.origin, _sources(arguments), python),) if found else ()
        return Verdict(_HELD, runs=False, installs=found, asks=asks)
    if path == ("pip", "uninstall"):
        return Verdict(_HOW, runs=not arguments.has(*_ELSEWHERE), changes="python")
    return Verdict(_HOW, runs=path in _LOOKS or (path in _LOCAL and _offline(arguments)))


# What works on a project or on files of the page, once it is told to leave the network alone.
_LOCAL = {
    ("add",),
    ("build",),
    ("export",),
    ("lock",),
    ("pip", "compile"),
    ("pip", "sync"),
    ("remove",),
    ("sync",),
    ("tree",),
}
# Options that make uv work outside of the environment and the folder of the page.
_ELSEWHERE = (
    "--break-system-packages",
    "--directory",
    "--prefix",
    "--project",
    "--python",
    "-p",
    "--system",
    "--target",
)


def _offline(arguments: Arguments) -> bool:
    """Whether the command asks for no network, and for nothing outside of the page's folder."""
    closed = arguments.has("--offline", "--no-index", "--frozen")
    places = [arguments.value("-f", "--find-links"), arguments.value("-o", "--output-file")]
    local = all(inside(place) and "://" not in place for place in places if place)
    return closed and local and not arguments.has(*_ELSEWHERE)


def _sources(arguments: Arguments) -> Sources:
    """Where the command takes packages from; without an index, only what the page laid down."""

    def given(*names: str) -> tuple[str, ...]:
        return tuple(_address(v) for name, v in arguments.options if name in names and v)

    if arguments.has("--no-index"):
        return Sources("none")
    return Sources(
        index=next(iter(given("-i", "--index-url", "--default-index")), ""),
        extra=given("--extra-index-url", "--index"),
        links=given("-f", "--find-links"),
        backend=arguments.value("--torch-backend") or "",
        first=not arguments.has("--index-strategy"),
    )


def _address(value: str) -> str:
    """The address of ``name=address``; an index may be given a name."""
    return re.sub(r"^[\w-]+=", "", value)


def _check_once(arguments: Arguments, context: Context) -> None:
    for names in _ONCE:
        if sum(name in names for name, _ in arguments.options) > 1:
            raise context.error(f"uv: {'/'.join(names)} is given twice; only one counts")


def _check_python(arguments: Arguments, command: Command, context: Context) -> None:
    """A version of Python that no release of torch has ever been built for, and none is near."""
    asked = re.fullmatch(r"(?:cpython-?)?(\d+\.\d+)t?", arguments.value("-p", "--python") or "")
    built = {p.text.rstrip("t") for row in facts.load().torch.releases for p in row.python}
    if asked and asked[1] not in built and asked[1] not in _OTHER_PYTHONS:
        newest = max(built, key=lambda text: int(text.partition(".")[2]))
        raise context.error(
            f"uv: there is no Python {asked[1]} that torch has builds for",
            f"such as {newest}",
            command.line_of(asked[1]),
        )


# Pythons that there are, without a build of torch in the facts: too old, or not yet out.
_OTHER_PYTHONS = ("3.6", "3.7", "3.8", "3.15")


def _check_values(arguments: Arguments, command: Command, context: Context) -> None:
    for name, value in arguments.options:
        if value is None:
            continue
        if name in _ADDRESSES:
            as_index = name not in ("-f", "--find-links")
            check_place(_address(value), context, command.line_of(value), as_index=as_index)
        if name in ("-P", "--upgrade-package") and (
            found := known.package_fault("pypi", re.match(r"[\w.-]*", value)[0].lower())
        ):
            raise context.error(*found, command.line_of(value))
        if name in ("--allow-insecure-host", "--trusted-host"):
            raise context.error(
                f"uv: {name} {value} takes packages from whoever answers under that name",
                "leave it out; mirrors have certificates",
                command.line_of(value),
            )
        if name in ("-r", "--requirements", "-c", "--constraints") and "://" not in value:
            check_file("uv", value, command, context)
