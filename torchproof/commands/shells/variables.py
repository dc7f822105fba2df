"""What is wrong with the value of an environment variable: roots that are none, lists mixed up.

The rules are those of the programs that read the variables. PATH and the Windows ``Path`` are
searched for programs (on Windows for DLLs too), LD_LIBRARY_PATH for shared libraries by ld.so(8),
CUDA_HOME by torch.utils.cpp_extension, which appends ``bin/nvcc`` to it, CUDA_PATH by NVIDIA's
installer for Windows and by CMake.
"""

import re
from collections.abc import Iterator

from torchproof.commands import known

# One folder each: the one that holds bin/, include/ and lib/.
_ROOT = re.compile(
    r"CUDA_HOME|CUDA_PATH(_V\d+_\d+)?|CUDA_ROOT|CUDATOOLKIT_ROOT|CUDA_TOOLKIT_ROOT_DIR"
    r"|CUDNN_HOME|CUDNN_PATH"
)
_PARTS = {"bin", "lib", "lib64", "include", "x64", "nvcc", "nvcc.exe"}
# Where libraries and headers lie; no program is found there.
_NO_PROGRAMS = {"lib", "lib64", "include"}
_LIBRARIES = {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBRARY_PATH"}
_REFERENCE = {
    "bash": re.compile(r"\$\{?(\w+)"),
    "powershell": re.compile(r"\$\{?env:(\w+)", re.IGNORECASE),
    "cmd": re.compile(r"%(\w+)%"),
}
_FOREIGN = {
    "bash": re.compile(r"%\w+%|\$env:\w+", re.IGNORECASE),
    "powershell": re.compile(r"%\w+%"),
    "cmd": re.compile(r"\$env:\w+|\$\{?\w*PATH\b", re.IGNORECASE),
}


def fault(name: str, value: str, shell: str, *, appended: bool = False) -> tuple[str, str] | None:
    """What is wrong with an assignment, and what to write instead; None if nothing is known to be.

    ``name`` and ``value`` stand as in the shell, quotes removed, expansions not made. ``appended``:
    ``NAME+=value``.
    """
    if shell == "powershell" and known.is_variable(name.removeprefix("$")) and name[0] == "$":
        return (
            f"{name} is a variable of PowerShell alone: the programs that it starts do not see it",
            f"$env:{name.removeprefix('$')} = ...",
        )
    name = _plain(name, shell)
    for rule in (_misspelt, _nearly, _of_another_shell, _no_root, _no_list, _no_value):
        found = rule(name, value, shell, appended)
        if found is not None:
            return found
    return None


def _plain(name: str, shell: str) -> str:
    """The name as the system knows it; on Windows upper and lower case are the same."""
    if shell == "powershell":
        name = re.sub(r"^\$\{?env:|\}$", "", name, flags=re.IGNORECASE)
    return name if shell == "bash" else name.upper()


def _misspelt(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    if "CPUTI" not in value:
        return None
    return "'CPUTI' is misspelt: no such folder", "the folder is extras/CUPTI"


def references(text: str, shell: str) -> list[str]:
    """The variables of the environment that a text names, as the system knows them."""
    return [_plain(name, shell) for name in _REFERENCE[shell].findall(text)]


def _nearly(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    return known.variable_fault(name)


def _no_value(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    bare = value if shell == "bash" else value.strip("\"'")
    return None if appended or not bare else known.value_fault(name, bare)


def _of_another_shell(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    if not _is_list(name) and not _ROOT.fullmatch(name):
        return None
    found = _FOREIGN[shell].search(value)
    if not found:
        return None
    return f"{shell} does not expand {found[0]!r}", f"write it for {shell}: {_write(name, shell)}"


def _no_root(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    if not _ROOT.fullmatch(name):
        return None
    entries = list(_entries(value, shell))
    if len(entries) > 1 or appended:
        return f"{name} is one folder, not a list: {value!r}", "name the one toolkit to use"
    last = _last(entries[0]) if entries else ""
    if last in _PARTS:
        return (
            f"{name}={value}: that is a part of the toolkit, not its root",
            f"name the folder above, the one that holds bin: {_above(entries[0])}",
        )
    return None


def _no_list(name: str, value: str, shell: str, appended: bool) -> tuple[str, str] | None:
    if not _is_list(name):
        return None
    used = [
        _plain(n, "bash" if shell == "bash" else "cmd") for n in _REFERENCE[shell].findall(value)
    ]
    others = sorted({n for n in used if _is_list(n)} - {name})
    if others:
        return (
            f"{name} is built from {', '.join(others)}",
            f"a search path is extended from itself: {_write(name, shell)}",
        )
    if name == "PATH" and name not in used and not appended:
        return "PATH is replaced: no command is found after this", _keep(shell)
    for entry in _entries(value, shell):
        if name == "PATH" and _holds_no_program(entry):
            return (
                f"PATH gets {entry!r}, where no programs are",
                "PATH takes the toolkit's bin alone; the compiler finds the rest from there",
            )
        if name in _LIBRARIES and _last(entry) == "bin":
            return (
                f"{name} gets {entry!r}, where programs are, not libraries",
                "programs belong to PATH; most toolkits need no " + name,
            )
    return None


def _is_list(name: str) -> bool:
    """Whether a variable holds a list of folders that is searched."""
    return bool(re.fullmatch(r"(\w+_)?PATH", name)) and not _ROOT.fullmatch(name)


def _holds_no_program(entry: str) -> bool:
    folders = [part for part in re.split(r"[/\\]", entry.lower()) if part]
    return bool(folders) and (
        folders[-1] in _NO_PROGRAMS or folders[-2:] in (["lib", "x64"], ["lib", "win32"])
    )


def _entries(value: str, shell: str) -> Iterator[str]:
    """The folders of a list, without the variables in it."""
    bare = re.sub(r"\$\{[^}]*\}|\$\(.*\)", "$x", value) if shell == "bash" else value
    for entry in bare.split(":" if shell == "bash" else ";"):
        if entry:
            yield entry


def _last(folder: str) -> str:
    parts = [part for part in re.split(r"[/\\]", folder) if part]
    return parts[-1].lower() if parts else ""


def _above(folder: str) -> str:
    """``/usr/local/cuda`` of ``/usr/local/cuda/bin``; parts below parts go too."""
    while _last(folder) in _PARTS:
        folder = re.sub(r"[/\\]*[^/\\]+[/\\]*$", "", folder)
    return folder or "/"


def _write(name: str, shell: str) -> str:
    old = {"bash": f"${name}", "powershell": f"$env:{name}", "cmd": f"%{name}%"}[shell]
    return f"{name}=...{':' if shell == 'bash' else ';'}{old}"


def _keep(shell: str) -> str:
    if shell == "bash":
        return "keep the old: PATH=...:$PATH"
    return f"keep the old: {_write('Path', shell)}; a new window reads the saved settings again"
