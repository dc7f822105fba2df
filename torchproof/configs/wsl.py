"""What may stand in ``.wslconfig`` (all of WSL) and ``/etc/wsl.conf`` (one distribution).

The keys are those of Microsoft's page "Advanced settings configuration in WSL"
(MicrosoftDocs/WSL, WSL/wsl-config.md, read 2026-11-20), which WSL ignores in silence where they
are misspelt. Keys and sections count without their case, as in WSL.
"""

import re
from collections.abc import Mapping

from torchproof.commands import nearest

_BOOLEAN = r"true|false"
_NUMBER = r"\d+"
_SIZE = r"\d+(B|KB|MB|GB|TB)?"
_WINDOWS_PATH = r"[A-Za-z]:\\\\.+|%\w+%\\\\.+"  # each backslash twice
_TEXT = r".+"
_SAID = {
    _BOOLEAN: "true or false",
    _NUMBER: "a whole number",
    _SIZE: "a size with its unit, as 8GB or 512MB",
    _WINDOWS_PATH: r"a whole path of Windows with every backslash doubled, as C:\\temp\\swap.vhdx",
    _TEXT: "a text",
}
_WSLCONFIG: dict[str, dict[str, str]] = {
    "wsl2": {
        "autoProxy": _BOOLEAN,
        "debugConsole": _BOOLEAN,
        "defaultVhdSize": _SIZE,
        "dnsProxy": _BOOLEAN,
        "dnsTunneling": _BOOLEAN,
        "firewall": _BOOLEAN,
        "guiApplications": _BOOLEAN,
        "kernel": _WINDOWS_PATH,
        "kernelCommandLine": _TEXT,
        "kernelModules": _WINDOWS_PATH,
        "localhostForwarding": _BOOLEAN,
        "maxCrashDumpCount": _NUMBER,
        "memory": _SIZE,
        "nestedVirtualization": _BOOLEAN,
        "networkingMode": r"none|nat|mirrored|virtioproxy",
        "processors": _NUMBER,
        "safeMode": _BOOLEAN,
        "swap": _SIZE,
        "swapFile": _WINDOWS_PATH,
        "vmIdleTimeout": _NUMBER,
    },
    "experimental": {
        "autoMemoryReclaim": r"disabled|gradual|dropCache",
        "bestEffortDnsParsing": _BOOLEAN,
        "dnsTunnelingIpAddress": r"\d+(\.\d+){3}",
        "hostAddressLoopback": _BOOLEAN,
        "ignoredPorts": r"\d+(,\d+)*",
        "initialAutoProxyTimeout": _NUMBER,
        "sparseVhd": _BOOLEAN,
    },
}
_WSL_CONF: dict[str, dict[str, str]] = {
    "automount": {
        "enabled": _BOOLEAN,
        "mountFsTab": _BOOLEAN,
        "options": _TEXT,
        "root": r"/.*",
    },
    "boot": {"command": _TEXT, "protectBinfmt": _BOOLEAN, "systemd": _BOOLEAN},
    "gpu": {"enabled": _BOOLEAN},
    "interop": {"appendWindowsPath": _BOOLEAN, "enabled": _BOOLEAN},
    "network": {"generateHosts": _BOOLEAN, "generateResolvConf": _BOOLEAN, "hostname": _TEXT},
    "time": {"useWindowsTimezone": _BOOLEAN},
    "user": {"default": r"[a-z_][a-z0-9_-]*"},
}
FILES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    ".wslconfig": _WSLCONFIG,
    "wsl.conf": _WSL_CONF,
}


def section_problem(file: str, section: str) -> tuple[str, str] | None:
    """What is wrong with a section of the file, and how to mend it; None if nothing is."""
    known = FILES[file]
    if section.lower() in known:
        return None
    others = [name for name in FILES if name != file and section.lower() in FILES[name]]
    mend = f"it belongs into {others[0]}" if others else nearest(section, [*known])
    return f"{file} has no section [{section}]", mend or f"one of {', '.join(known)}"


def setting_problem(file: str, section: str, key: str, value: str) -> tuple[str, str] | None:
    """What is wrong with a setting in a known section, and how to mend it; None if nothing is."""
    keys = {name.lower(): name for name in FILES[file][section.lower()]}
    name = keys.get(key.lower())
    if name is None:
        at_home = [
            f"[{other}]"
            for other, settings in FILES[file].items()
            if key.lower() in (name.lower() for name in settings)
        ]
        mend = f"it belongs to {at_home[0]}" if at_home else nearest(key, [*keys.values()])
        return f"[{section}] has no key {key!r}", mend or f"one of {', '.join(keys.values())}"
    pattern = FILES[file][section.lower()][name]
    if not re.fullmatch(pattern, value.strip("\"'"), re.IGNORECASE):
        return f"{name} = {value}: no such value", _SAID.get(pattern, f"it matches {pattern}")
    return None
