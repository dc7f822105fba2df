"""Checkers of what only Windows or only macOS has, beside PowerShell and cmd themselves."""

import pytest

from torchproof import commands, sentences
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
        ("bash", "sw_vers"),
        ("bash", "system_profiler SPDisplaysDataType"),
        ("bash", "xcode-select --install"),
        ("bash", "arch"),
        ("bash", "brew install uv"),
        ("bash", "brew --version"),
        ("bash", "brew --prefix python"),
        ("bash", "brew list -v --versions uv"),
        ("bash", "brew install --cask --appdir=Applications a"),
        ("bash", "sw_vers --productVersionExtra"),
        ("bash", "system_profiler -json -detailLevel mini SPMemoryDataType"),
        ("bash", "sudo xcode-select --switch Xcode.app"),
        ("bash", "code --list-extensions --category themes"),
        ("bash", "code -d a b"),
        ("bash", "code tunnel user login --provider github --access-token x"),
        ("bash", "code chat --mode ask why"),
        ("powershell", "Get-ChildItem -Attributes Hidden -FollowSymlink -ea Stop ."),
        ("powershell", "Start-Process -FilePath a.exe -WindowStyle Hidden -Wait"),
        ("powershell", "Remove-Item -Path a -WhatIf"),
        ("cmd", "copy /z /-y a b"),
        ("cmd", "dir /o:n /l"),
        ("cmd", "setx NAME VALUE /M"),
    ],
)
def test_sound(language: str, source: str) -> None:
    found = check(language, source)
    assert not found.runs
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("language", "source", "line", "problem"),
    [
        ("powershell", "dir\nGet-CimInstance Win32_VideoControler", 101, "no class"),
        ("cmd", "wmic path win32_VideoController get name", 100, "no longer part of Windows 11"),
        ("bash", "ls\nsystem_profiler SPDisplayDataType", 101, "no data type"),
        ("bash", "xcode-select", 100, "needs an option"),
        ("bash", "xcode-select --instal", 100, "no option --instal"),
        ("bash", "arch -x86_64 python3 -V", 100, "for another processor"),
        ("bash", "brew instal uv", 100, "no command 'instal'"),
        ("bash", "brew install", 100, "needs a name"),
        ("bash", "brew", 100, "without a command"),
        ("bash", "brew --quiet", 100, "without a command"),
        ("bash", "brew uninstall --cc gcc uv", 100, "brew uninstall: no option --cc"),
        ("bash", "brew --nonsense", 100, "brew: no option --nonsense"),
        ("bash", "brew --version --cask", 100, "brew: no option --cask"),
        ("bash", "brew --prefix --cask", 100, "brew --prefix: no option --cask"),
        ("bash", "sw_vers --productversion", 100, "no option --productversion"),
        ("bash", "code tunnel --list-extensions", 100, "code tunnel: no option --list-extensions"),
        ("bash", "code tunnel user login --mode a", 100, "code tunnel user login: no option"),
        ("powershell", "Format-List -Confirm", 100, "Format-List has no parameter -Confirm"),
        ("powershell", "Get-FileHash -Algorithm", 100, "-Algorithm needs a value"),
        ("powershell", "Get-ChildItem -OutBuffer", 100, "-OutBuffer needs a value"),
        ("cmd", "copy /o a b", 100, "copy has no switch /o"),
        ("cmd", "setx /s host NAME VALUE", 100, "on another machine or from a file"),
    ],
)
def test_refused(language: str, source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(language, source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem
