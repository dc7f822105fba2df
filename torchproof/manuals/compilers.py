"""gcc and CMake: gcc has a help for each class of options, CMake one for each of its modes."""

import re
from collections.abc import Mapping

from torchproof.manuals import Kind, Listed, Manual
from torchproof.manuals.gnu import ask

# ``-march=``, ``-Wformat=<0,2>``, ``-D<macro>[=<val>]``, ``-I <dir>``, ``-fopt-info[-<type>]``; a
# name that ends with a hyphen is a beginning: ``-fdump-<type>``.
_GCC = re.compile(
    r"^  (-[^\s=<\[]+)(?:(?P<optional>\[[=-]\S*)|(?P<value>[=<\[]\S*|(?<=-)| <[^>]+>))?(?: .*)?$",
    re.MULTILINE,
)
_CLASSES = ("c", "c++", "common", "optimizers", "params", "target")
# What no help lists, by the row that it is added to; of the manual, "Link Options" above all.
_MORE: Mapping[str, Mapping[str, Kind]] = {
    "all": {
        "-dumpfullversion": "flags",
        "-wrapper": "valued",
        **dict.fromkeys(("-l", "-L", "-T", "-u", "-z", "-e", "--entry"), "valued"),
        **dict.fromkeys(("-nodefaultlibs", "-nolibc", "-nostartfiles", "-nostdlib"), "flags"),
        **dict.fromkeys(("-pthread", "-r", "-rdynamic", "-s", "-static", "-static-pie"), "flags"),
        **dict.fromkeys(("-static-libgcc", "-static-libstdc++", "-symbolic"), "flags"),
    },
    "--help=common": {"-O": "attached", "-pg": "flags"},  # alone it is -O1
    "--help=optimizers": {"-O": "attached"},
}

# ``--preset <preset>,--preset=<preset>``, ``-v --verbose``, ``-L[A][H]``: a name and its value.
_CMAKE = re.compile(
    r"(?P<name>-{1,2}[A-Za-z][\w-]*)(?P<letters>(?:\[[A-Z]\])*)"
    r"(?:(?P<optional>\[=\S+?\]| \[[^\]]+\])"
    r"|(?P<value>=?[<{][^>}]+[>}]| <[^>]+>[^\s,]*| [a-z]+(?= \[)))?"
    r"(?:\[,\.{3}\])?(?:, ?| |$)"
)
# ``  -S <path-to-source>          = Explicitly specify``; the sign may stand on the next line.
_CMAKE_LINE = re.compile(r"^  (-.*?)(?: *= .*)?$", re.MULTILINE)
_MODES: Mapping[str, tuple[str, ...]] = {
    "all": ("--help",),
    "--build": ("--build",),
    "--install": ("--install",),
    "--workflow": ("--workflow", "--help"),
}
_OLDER: Mapping[str, Kind] = {"--loglevel": "valued"}  # which a text names


def gcc_options(text: str) -> dict[str, Kind]:
    """Those of ``gcc --help`` or of ``gcc --help=CLASS``."""
    found: dict[str, Kind] = {}
    for line in _GCC.finditer(text):
        name = line[1]
        value = line["value"] is not None
        kind: Kind = "attached" if line["optional"] else "valued" if value else "flags"
        # ``-Wformat`` and ``-Wformat=<0,2>``; ``--include`` and ``--include=`` both take one.
        both: Kind = "valued" if re.match("--(?!help)", name) else "attached"
        found[name] = kind if found.get(name, kind) == kind else both
    return found


def gcc() -> Manual:
    """The rows of the gcc installed, one for each class. Raises ValueError where one is empty."""
    version = re.search(r" (\d+\.[\d.]+)", ask("gcc", "--version"))[1]
    rows = []
    for name in ("all", *(f"--help={it}" for it in _CLASSES)):
        found = gcc_options(ask("gcc", "--help" if name == "all" else name))
        if not found:
            raise ValueError(f"gcc {name} lists no option: is its compiler installed?")
        rows.append(Listed(name, version, {**found, **_MORE.get(name, {})}))
    return Manual(f"gcc --help and --help=CLASS of {version}", "the program itself", rows)


def cmake_options(text: str) -> dict[str, Kind]:
    """Those of ``cmake --help``, or of one of its modes."""
    found: dict[str, Kind] = {}
    for line in _CMAKE_LINE.findall(text):
        place = 0
        while it := _CMAKE.match(line, place):
            place = it.end()
            kind: Kind = "attached" if it["optional"] else "valued" if it["value"] else "flags"
            name = it["name"]
            # ``-L[A][H]``
            for end in ("", *re.findall(r"\w", it["letters"]), it["letters"].strip("[]")):
                whole = name + end.replace("][", "")
                found[whole] = kind if found.get(whole, kind) == kind else "attached"
    return found


def cmake() -> Manual:
    """The rows of the CMake installed, one for each mode. Raises ValueError where one is empty."""
    version = re.search(r"\d+\.[\d.]+", ask("cmake", "--version"))[0]
    rows = []
    for name, words in _MODES.items():
        found = cmake_options(ask("cmake", *words))
        if not found:
            raise ValueError(f"cmake {' '.join(words)} lists no option")
        rows.append(Listed(name, version, found | (_OLDER if name == "all" else {})))
    return Manual(f"cmake --help, --build, --install of {version}", "the program itself", rows)
