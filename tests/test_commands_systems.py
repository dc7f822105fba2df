"""Checkers of what only Windows or only macOS has, beside PowerShell and cmd themselves."""

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(language: str, source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins)


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("powershell", "Get-CimInstance Win32_VideoController | Format-List Name, DriverVersion"),
        ("powershell", "Get-CimInstance -ClassName Win32_ComputerSystem"),
        ("powershell", "Get-ComputerInfo -Property OsName, OsVersion, HyperVisorPresent"),
        ("powershell", "Get-PnpDevice -Class Display -PresentOnly"),
        ("powershell", "dism.exe /online /enable-feature /featurename:X /all /norestart"),
        ("cmd", "pnputil /enum-drivers /class Display"),
        ("cmd", "driverquery /fo list"),
        ("bash", "sw_vers"),
        ("bash", "sysctl -n machdep.cpu.brand_string"),
        ("bash", "system_profiler SPDisplaysDataType"),
        ("bash", "xcode-select --install"),
        ("bash", "arch"),
        ("bash", "brew install uv"),
        ("bash", "brew --version"),
    ],
)
def test_sound(language: str, source: str) -> None:
    found = check(language, source)
    assert not found.runs
    assert found.how and found.how_zh


@pytest.mark.parametrize(
    ("language", "source", "line", "problem"),
    [
        ("powershell", "dir\nGet-CimInstance Win32_VideoControler", 101, "no class"),
        ("powershell", "Get-ComputerInfo -Proprety OsName", 100, "no parameter -Proprety"),
        ("powershell", "Get-PnpDevice -Class", 100, "needs a value"),
        ("cmd", "wmic path win32_VideoController get name", 100, "no longer part of Windows 11"),
        ("cmd", "ver\ndism /online /enable-feature /norestart", 101, "needs /featurename"),
        ("cmd", "dism /online /enable-feature /featurename:X", 100, "asks at a prompt"),
        ("cmd", "pnputil /enum-driver", 100, "no switch /enum-driver"),
        ("cmd", "pnputil drivers", 100, "what is 'drivers' for"),
        ("cmd", "pnputil /enum-devices /class", 100, "needs a value"),
        ("cmd", "pnputil", 100, "needs something to do"),
        ("bash", "sysctl vm.swappiness=10", 100, "changes the running system"),
        ("bash", "ls\nsystem_profiler SPDisplayDataType", 101, "no data type"),
        ("bash", "xcode-select", 100, "needs an option"),
        ("bash", "xcode-select --instal", 100, "no option --instal"),
        ("bash", "arch -x86_64 python3 -V", 100, "for another processor"),
        ("bash", "brew instal uv", 100, "no command 'instal'"),
        ("bash", "brew install", 100, "needs a name"),
        ("bash", "brew", 100, "without a command"),
    ],
)
def test_refused(language: str, source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(language, source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem
