"""apt, apt-get, apt-cache, apt-mark and apt-config: the options by command that they parse with.

Their help and their manuals leave options out. All of them ask ``getCommandArgs`` of libapt-private
for what a command takes; so does this, with the library of the apt installed (Debian, Ubuntu; 64
bit). Which commands there are stands in ``cmdline/`` of its source.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping

from torchproof.manuals import Kind, Listed, Manual

# As ``enum class APT_CMD`` counts the programs, with their commands in apt 3.0.
_GET = """
    update upgrade install reinstall remove purge autoremove auto-remove autopurge markauto
    unmarkauto dist-upgrade full-upgrade dselect-upgrade build-dep satisfy clean autoclean
    auto-clean distclean dist-clean check source download changelog indextargets
"""
_APT = """
    list search show install reinstall remove autoremove auto-remove autopurge purge update upgrade
    full-upgrade edit-sources modernize-sources satisfy dist-upgrade showsrc depends rdepends
    policy build-dep clean distclean dist-clean autoclean auto-clean source download changelog info
"""
_CACHE = """
    gencaches showsrc showpkg stats dump dumpavail unmet search depends rdepends dotty xvcg show
    info pkgnames showauto policy madison
"""
_MARK = """
    auto manual minimize-manual hold unhold install remove deinstall purge showauto showmanual
    showhold showholds showheld showinstall showinstalls showdeinstall showdeinstalls showremove
    showremoves showpurge showpurges markauto unmarkauto
"""
PROGRAMS: Mapping[str, tuple[int, str]] = {
    "apt": (0, _APT),
    "apt-get": (1, _GET),
    "apt-cache": (2, _CACHE),
    "apt-config": (4, "dump shell"),
    "apt-mark": (9, _MARK),
}
# Runs by itself, with the Python beside that apt: reads [program, command] and prints its options,
# [letter, word, flags] each. The vector of CommandLine::Args is returned through a first argument.
_ASK = """
import ctypes, json, sys
class Args(ctypes.Structure):
    _fields_ = [("letter", ctypes.c_char), ("word", ctypes.c_char_p), ("name", ctypes.c_char_p),
                ("flags", ctypes.c_ulong)]
class Vector(ctypes.Structure):
    _fields_ = [("first", ctypes.POINTER(Args)), ("last", ctypes.c_void_p),
                ("end", ctypes.c_void_p)]
ask = ctypes.CDLL("libapt-private.so.0.0")._Z14getCommandArgs7APT_CMDPKc
ask.argtypes = [ctypes.POINTER(Vector), ctypes.c_int, ctypes.c_char_p]
ask.restype = ctypes.c_void_p
for program, command in json.load(sys.stdin):
    found = Vector()
    ask(ctypes.byref(found), program, command.encode() or None)
    first = ctypes.addressof(found.first.contents)
    size = (found.last - first) // ctypes.sizeof(Args)
    rows = [found.first[place] for place in range(size)]
    print(json.dumps([[r.letter.strip(b"\\0").decode(), (r.word or b"").decode(), r.flags]
                      for r in rows]))
"""
_HAS_VALUE = 1  # CommandLine::HasArg; others are yes or no, or a level


def ask(commands: list[tuple[int, str]]) -> list[list[tuple[str, str, int]]]:
    """The letter, the word and the flags of each option, for each command of a program."""
    ran = subprocess.run(
        ["python3", "-c", _ASK],
        input=json.dumps(commands),
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def options(found: list[tuple[str, str, int]]) -> dict[str, Kind]:
    """Their kinds: a word without a value may have one, ``=no`` or the level of ``--quiet=2``."""
    named: dict[str, Kind] = {}
    for letter, word, flags in found:
        valued = bool(flags & _HAS_VALUE)
        if letter:
            named.setdefault(f"-{letter}", "valued" if valued else "flags")
        if word:
            named[f"--{word}"] = "valued" if valued else "attached"
    return named


def version() -> str:
    """The number of the apt installed."""
    said = subprocess.run(["apt-get", "--version"], capture_output=True, text=True, check=True)
    return re.match(r"apt (\d+(?:\.\d+)*)", said.stdout)[1]


def read() -> Iterator[tuple[str, dict[str, Kind]]]:
    """The options of each program without a command, and of each command."""
    asked = [
        (program, number, command)
        for program, (number, commands) in PROGRAMS.items()
        for command in ("", *commands.split())
    ]
    said = ask([(number, command) for _, number, command in asked])
    for (program, _, command), found in zip(asked, said, strict=True):
        yield f"{program} {command}".strip(), options(found)


def manual() -> Manual:
    """All five programs."""
    number = version()
    rows = [Listed(name, number, found) for name, found in read()]
    what = f"getCommandArgs of libapt-private, apt {number}"
    return Manual(what, "the program itself", rows)
