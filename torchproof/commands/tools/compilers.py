"""nvcc, the compilers of the system, and the programs that call them for a project.

A compiler runs where it reads and writes nothing but files of the page. nvcc runs only in a fence
that asks for it (``data-needs="nvcc"``): few machines have it.
"""

import re
from dataclasses import replace

from torchproof import facts
from torchproof.commands import Context, Verdict, inside, nearest, register
from torchproof.commands.options import Arguments, Table, listed, read
from torchproof.commands.shells import Command
from torchproof.facts import commands
from torchproof.facts.schema import Version
from torchproof.sentences import clause

_NVCC = listed(
    "nvcc",
    clusters=False,
    choices={
        **dict.fromkeys(("--std", "-std"), ("c++03", "c++11", "c++14", "c++17", "c++20")),
        **dict.fromkeys(("--cudart", "-cudart"), ("none", "shared", "static")),
        **dict.fromkeys(("--x", "-x"), ("c", "c++", "cu")),
        **dict.fromkeys(("--relocatable-device-code", "-rdc"), ("true", "false")),
    },
)
# These write or remove files beside the output, read options from a file, or name a program.
_NVCC_REACHES = (
    *("-MF", "--dependency-output", "-arbin", "--archiver-binary", "-clean", "--clean-targets"),
    *("-ldir", "--libdevice-directory", "-target-dir", "--target-directory"),
    *("-fdevice-time-trace", "--fdevice-time-trace", "-time", "--time", "-run-args", "--run-args"),
    *("-hls", "--host-linker-script", "-aug-hls", "--augment-host-linker-script"),
    *("-optf", "--options-file", "-odir", "--output-directory", "-keep-dir", "--keep-dir"),
)
_STANDARDS = [
    f"{dialect}{year}"
    for dialect in ("c++", "gnu++", "c", "gnu")
    for year in ("11", "14", "17", "20", "23", "2a", "2b")
]


def _gcc() -> Table:
    """All classes of options, and with ``no-`` what may be switched off: ``-Wno-unused``."""
    tables = [listed("gcc", name, shown="gcc") for name in commands.load("gcc").commands]
    found = {
        kind: [name for table in tables for name in getattr(table, kind).split()]
        for kind in ("flags", "valued", "attached")
    }
    for kind, negated in (("flags", "flags"), ("valued", "attached"), ("attached", "attached")):
        names = [name for name in found[kind] if re.match(r"-[Wfm](?!no-)\w", name)]
        found[negated] += [f"{name[:2]}no-{name[2:]}" for name in names]
    options = {kind: " ".join(names) for kind, names in found.items()}
    choices = {"-std": _STANDARDS, "-x": ("c", "c++", "none")}
    return replace(tables[0], **options, clusters=False, choices=choices)


_GCC = _gcc()
# These read the files that are named and write one; others name a program, or write beside it.
_GCC_HARMLESS = frozenset(
    (
        *("-c", "-S", "-E", "-g", "-v", "-w", "-M", "-MM", "-MD", "-MMD", "-fsyntax-only", "-s"),
        *("-shared", "-static", "-pthread", "-pedantic", "-rdynamic", "-fPIC", "-fpic", "-fPIE"),
        *("-fopenmp", "-Wall", "-Wextra", "-Werror", "-Wpedantic", "-Wshadow", "-Wconversion"),
        *("--version", "--help", "-dumpversion", "-dumpmachine", "-dumpfullversion"),
        *(
            "-o",
            "--output",
            "-x",
            "-I",
            "-L",
            "-l",
            "-D",
            "-U",
            "-O",
            "-std",
            "-include",
            "-isystem",
        ),
        *("-march", "-mtune", "-print-prog-name"),
    )
)
_CL = listed("msvc", "cl")
_MAKE = listed("make")
_NINJA = listed("ninja")
_CMAKE = listed("cmake", clusters=False)
# What cmake shall do, where its first word says so.
_CMAKE_MODES = {
    name: listed("cmake", name, clusters=False) for name in ("--build", "--install", "--workflow")
}
# A letter that its value may stick to; other names end in a sign where that is so.
_LETTER = re.compile(r"-[OIlLDUjSBGATCPWA]")
_SOURCES = re.compile(r".+\.(cu|cuh|c|cc|cpp|cxx|ptx|o|obj|a|so|lib)")
_COMPILED = clause("checked.options_compiler")
_READ = clause("checked.options_own_manual")


@register("nvcc")
def nvcc(command: Command, context: Context) -> Verdict:
    """Options, architectures that this toolkit can build for, and sources that the page shows."""
    arguments = read(_NVCC, _apart(command, _NVCC), context)
    if not arguments.options and not arguments.rest:
        raise context.error("nvcc needs something to do", "nvcc --version")
    if arguments.has("--allow-unsupported-compiler", "-allow-unsupported-compiler"):
        raise context.error(
            "nvcc with a host compiler that it does not support may build a wrong program",
            "give it one that it supports: nvcc -ccbin g++-14 ...",
        )
    for name, value in arguments.options:
        if name in ("-arch", "--gpu-architecture", "-code", "--gpu-code"):
            for code in (value or "").split(","):
                _check_code(code, command, context)
        elif name in ("-gencode", "--generate-code"):
            _check_pair(value or "", command, context)
    verdict = _compiled(arguments, command, context)
    runs = verdict.runs and not arguments.has(*_NVCC_REACHES)
    return replace(verdict, runs=runs, needs=("nvcc",))


@register("gcc", "g++", "cc", "c++", shells=["bash"])
def gcc(command: Command, context: Context) -> Verdict:
    """The compilers of the system: options in daily use, and sources that the page shows."""
    arguments = read(_GCC, _apart(command, _GCC), context)
    if not arguments.options and not arguments.rest:
        raise context.error(f"{command.words[0]} needs something to do", "name a source")
    verdict = _compiled(arguments, command, context)
    harmless = all(name in _GCC_HARMLESS for name, _ in arguments.options)
    return replace(verdict, runs=verdict.runs and harmless)


@register("make", "ninja")
def build(command: Command, context: Context) -> Verdict:
    """What calls the compiler for a whole project: options; nothing of it runs."""
    table = {"make": _MAKE, "ninja": _NINJA}[command.words[0]]
    read(table, _apart(command, table), context)
    return Verdict(_READ, runs=command.words[1:] == ("--version",))


@register("cmake")
def cmake(command: Command, context: Context) -> Verdict:
    """Configure a project, build it or install it; nothing of it runs."""
    first = command.words[1] if len(command.words) > 1 else ""
    if first == "-E":
        raise context.error("cmake -E runs a command of its own", "write that of the shell")
    mode = first if first in _CMAKE_MODES else ""
    table = _CMAKE_MODES.get(mode, _CMAKE)
    arguments = read(table, _apart(command, table), context, start=2 if mode else 1)
    presets = arguments.has("--preset", "--list-presets")
    if not arguments.rest and not (presets if mode else arguments.options):
        raise context.error(f"{table.tool} needs a folder", "cmake -S . -B build")
    return Verdict(_READ, runs=command.words[1:] == ("--version",))


@register("cl", shells=["powershell", "cmd"])
def msvc(command: Command, context: Context) -> Verdict:
    """Microsoft's compiler: its switches begin with / or -; without a source it tells itself."""
    flags = {*_CL.flags.split(), *_CL.valued.split()}
    for word in command.words[1:]:
        name = re.sub("^-", "/", word)
        if name == "/link":  # the rest is for the linker
            break
        if name in flags or re.fullmatch(r"[\w.\\:-]+", name):
            continue
        switch = max(filter(name.startswith, _CL.attached.split()), key=len, default="")
        standard = re.fullmatch(r":c(\+\+)?(\d+|latest)", name.removeprefix("/std"))
        if not switch or (switch == "/std" and not standard):
            raise context.error(
                f"cl has no option {word}",
                nearest(name, _CL.known) or f"see {_CL.source}",
                command.line_of(word),
            )
    return Verdict(_READ, runs=False)


def _apart(command: Command, table: Table) -> Command:
    """The command with a value that sticks to its option (``-O2``, ``-lcudart``) taken apart."""
    known = set(table.known)
    valued = table.valued.split()
    words: list[str] = []
    lines: list[int] = []
    for word, line in zip(command.words, command.word_lines, strict=False):
        parts = [word]
        if not known & {word, word.partition("=")[0]}:
            sticks = (name for name in valued if word.startswith(name) and _sticks(name))
            name = next(sticks, "")
            if name and name != word:
                parts = [name, word[len(name) :]]
            elif word[:2] in table.attached.split() and _sticks(word[:2]):
                parts = [f"{word[:2]}={word[2:]}"]
        words += parts
        lines += [line] * len(parts)
    return replace(command, words=tuple(words), word_lines=tuple(lines))


def _sticks(name: str) -> bool:
    return bool(_LETTER.fullmatch(name)) or name.endswith(("-", ","))


def _compiled(arguments: Arguments, command: Command, context: Context) -> Verdict:
    """The verdict on a compilation: all that it reads and writes must be of the page."""
    if not arguments.rest:
        return Verdict(_READ, runs=True)
    for path in arguments.rest:
        if not _SOURCES.fullmatch(path):
            raise context.error(
                f"{command.words[0]}: {path!r} is no source by its name",
                "sources end in .cu, .cpp, .c or .o",
                command.line_of(path),
            )
        if not context.has_file(path):
            known = sorted(context.files or ())
            raise context.error(
                f"{command.words[0]}: no file {path!r} on this page",
                nearest(path, known) or "show the source before the command that compiles it",
                command.line_of(path),
            )
    written = arguments.value("-o", "--output-file", "--output") or "a.out"
    return Verdict(_COMPILED, runs=all(map(inside, (*arguments.rest, written))))


def _check_pair(value: str, command: Command, context: Context) -> None:
    """``arch=compute_80,code=sm_86``: code must run what arch wrote."""
    parts = re.fullmatch(r"arch=([\w-]+),code=\[?([\w,-]+)\]?", value)
    if not parts:
        raise context.error(
            f"nvcc -gencode {value}: no such form", "-gencode arch=compute_80,code=sm_80"
        )
    virtual = _check_code(parts[1], command, context)
    for code in parts[2].split(","):
        real = _check_code(code, command, context)
        if virtual is not None and real is not None and real < virtual:
            raise context.error(
                f"nvcc -gencode {value}: {code} is older than {parts[1]}",
                "code must be the same or newer than arch",
            )


def _check_code(code: str, command: Command, context: Context) -> Version | None:
    """The compute capability of ``sm_86`` or ``compute_86``, held against the facts."""
    if code in ("native", "all", "all-major"):
        return None
    named = re.fullmatch(r"(?:sm|compute|lto)_(\d+)(\d)([af]?)", code)
    if not named:
        raise context.error(f"nvcc: {code!r} is no architecture", "sm_86 for capability 8.6")
    capability = Version(f"{named[1]}.{named[2]}")
    toolkit = facts.load().torch.releases[0].cuda_toolkit
    row = next(
        (row for row in facts.load().gpus.capabilities if row.capability == capability), None
    )
    if row is None:
        known = [f"sm_{str(r.capability).replace('.', '')}" for r in facts.load().gpus.capabilities]
        raise context.error(f"nvcc: no GPU has {code}", nearest(code, known))
    last = row.cuda_max
    if last is not None and toolkit is not None and Version(toolkit.minor) > last:
        raise context.error(
            f"nvcc of CUDA {toolkit.minor} builds nothing for {code}",
            f"CUDA {last} was the last that does; take at least sm_75 here",
        )
    return capability
