"""The checker of wsl.exe: what manages WSL, what runs in Linux, and what destroys."""

import pytest

from torchproof import commands, project, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(language: str, source: str, path: str = "page.md") -> commands.FenceVerdict:
    origins = [Origin(path, 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins)


@pytest.mark.parametrize("language", ["powershell", "cmd"])
@pytest.mark.parametrize(
    "source",
    [
        "wsl --install -d Ubuntu-24.04",
        "wsl --install Debian --no-launch --web-download",
        "wsl --list --online",
        "wsl -l -v",
        "wsl --status",
        "wsl --version",
        "wsl -v",
        "wsl --update --web-download",
        "wsl --shutdown",
        "wsl --set-default-version 2",
        "wsl --set-version Ubuntu 2",
        "wsl -s Ubuntu",
        "wsl -t Ubuntu",
        "wsl --export Ubuntu D:\\backup\\ubuntu.tar",
        "wsl --import Ubuntu D:\\wsl\\ubuntu D:\\backup\\ubuntu.tar --version 2",
        "wsl --manage Ubuntu --move D:\\wsl\\ubuntu",
        "wsl --unregister Ubuntu",
        "wsl.exe -d Ubuntu nvidia-smi",
        "wsl -d Ubuntu -u root -e ls /usr/lib/wsl/lib",
        "wsl ls /usr/lib/wsl/lib",
        "wsl -d Ubuntu",
        "wsl ~",
    ],
)
def test_sound(language: str, source: str) -> None:
    found = check(language, source)
    assert not found.runs
    assert sentences.text(found.how, "zh")


def test_the_rest_as_it_is() -> None:
    assert not check("cmd", "wsl -d Ubuntu -- nvidia-smi").runs


def test_inside_linux_it_has_its_whole_name() -> None:
    assert not check("bash", "wsl.exe --version").runs
    with pytest.raises(PageError, match="not of bash"):
        check("bash", "wsl --version")


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        ("wsl --instal", 100, "no option --instal"),
        ("wsl --status\nwsl --list --onlin", 101, "no option --onlin"),
        ("wsl --install -d", 100, "-d needs a value"),
        ("wsl --install Ubuntu Debian", 100, "what is 'Debian' for"),
        ("wsl --install -d Ubuntu Debian", 100, "two distributions"),
        ("wsl --set-default-version 3", 100, "1 or 2"),
        ("wsl --set-version Ubuntu", 100, "needs 2 arguments"),
        ("wsl --set-version Ubuntu two", 100, "1 or 2"),
        ("wsl --import Ubuntu D:\\a D:\\b.tar --version 3", 100, "1 or 2"),
        ("wsl --export Ubuntu", 100, "needs 2 arguments"),
        ("wsl --unregister", 100, "needs 1 argument"),
        ("wsl --shutdown now", 100, "what is 'now' for"),
        ("wsl --shell-type bash ls", 100, "no such choice"),
        ("wsl -d Ubuntu foo", 100, "no checker knows the command 'foo'"),
        ("wsl -d Ubuntu\nwsl --status", 100, "opens a shell"),
        ("wsl dir", 100, "a command of powershell and cmd, not of bash"),
    ],
)
def test_refused(source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check("powershell", source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("page", "refused"),
    [
        ("# A\n\n!!! warning\n\n    All is lost.\n\n", False),
        ('# A\n\n!!! danger "Lost"\n\n    All is lost.\n\n## B\n\n', True),
        ("# A\n\n!!! note\n\n    All is lost.\n\n", True),
    ],
)
def test_what_destroys_needs_a_warning_in_its_section(
    page: str, refused: bool, tmp_path, monkeypatch
) -> None:
    (tmp_path / "page.md").write_text(page + "wsl --unregister Ubuntu\n")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    origins = [Origin("page.md", page.count("\n") + 1)]
    if refused:
        with pytest.raises(PageError, match="does not warn"):
            commands.check_fence("powershell", "wsl --unregister Ubuntu", origins)
    else:
        commands.check_fence("powershell", "wsl --unregister Ubuntu", origins)
