"""The files of VS Code, and what else is checked of editors and of Windows beside them."""

import json

import pytest

from torchproof import commands, sentences
from torchproof.configs import files
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(name: str, source: str) -> files.Checked:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return files.checked("json", source, origins, f".vscode/{name}")


def refused(name: str, source: str) -> PageError:
    with pytest.raises(PageError) as caught:
        check(name, source)
    return caught.value


def launch(**more) -> str:
    one = {"name": "A", "type": "debugpy", "request": "launch", "program": "${file}", **more}
    one = {key: value for key, value in one.items() if value is not None}
    return json.dumps({"version": "0.2.0", "configurations": [one]}, indent=1)


def test_settings() -> None:
    source = """{
      "python.defaultInterpreterPath": "${workspaceFolder}/.venv/bin/python",
      "python.terminal.activateEnvironment": false,
      "files.exclude": {"**/.venv": true},
      "[python]": {"editor.formatOnSave": true}
    }"""
    found = check("settings.json", source)
    assert "reference" in sentences.text(found.how, "en") and sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("line", "problem", "mend"),
    [
        ('"python.pythonPath": "x"', "no setting any more", "python.defaultInterpreterPath"),
        ('"python.condaPath": "conda"', "does not take python.condaPath", "your own settings"),
        (
            '"python-envs.terminal.autoActivationType": "off"',
            "does not take python-envs.terminal",
            "your own",
        ),
        ('"python.defaultInterpreterPth": "x"', "no setting", "python.defaultInterpreterPath"),
        ('"files.autoSave": "sometimes"', "none of its values", "afterDelay"),
        ('"python.terminal.activateEnvironment": "yes"', "is a bool", ""),
        ('"python.terminal.activateEnvironment": true', "changes nothing", "autoActivationType"),
        (
            '"python.defaultInterpreterPath": "${workspaceFolder}/.venv"',
            "is a folder",
            ".venv/bin/python",
        ),
        ('"python.defaultInterpreterPath": "D:\\\\conda\\\\python.exe"', "of one machine", "work"),
        ('"python.defaultInterpreterPath": "/v/bin/python"', "of one machine", "workspaceFolder"),
        ('"python.defaultInterpreterPath": "~/v/bin/python"', "of one machine", "workspaceFolder"),
        ('"jupyter.notebookFileRoot": "${workspaceRoot}"', "no variable", "workspaceFolder"),
        ('"python.analysis.extraPaths": ["C:/lib"]', "of one machine", "workspaceFolder"),
        ('"[python]": {"editor.formatOnSafe": true}', "no setting", "formatOnSave"),
    ],
)
def test_settings_refused(line: str, problem: str, mend: str) -> None:
    error = refused("settings.json", '{\n  "files.encoding": "utf8",\n  ' + line + "\n}")
    assert error.origin == Origin("page.md", 102)
    assert problem in error.problem and mend in error.mend


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"args": ["--epochs", "1"], "justMyCode": False},
        {"program": None, "module": "pytest", "env": {"CUDA_LAUNCH_BLOCKING": "1"}},
        {"program": None, "request": "attach", "connect": {"port": 5678}},
    ],
)
def test_launch(more: dict) -> None:
    assert check("launch.json", launch(**more)).how


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("{}", "needs a list of configurations"),
        (launch(type="python"), "not called 'python' any more"),
        (launch(request="start"), "request: 'start'"),
        (launch(module="pytest"), "exactly one of program, module, code"),
        (launch(program="/srv/train.py"), "of one machine"),
        (launch(program="${fil}"), "no variable ${fil}"),
        (launch(console="terminal"), "console: 'terminal'"),
        (launch(arg=["1"]), "no key 'arg'"),
        (launch(args=[1]), "list of texts"),
        (launch(name=None), "needs 'name'"),
        (launch().replace("0.2.0", "0.3.0"), "0.2.0"),
        (launch().replace("configurations", "configuration"), "needs a list"),
    ],
)
def test_launch_refused(source: str, problem: str) -> None:
    assert problem in refused("launch.json", source).problem


def test_extensions() -> None:
    assert check("extensions.json", '{"recommendations": ["ms-python.python"]}').how
    error = refused("extensions.json", '{"recommendations": [\n"ms-python.python",\n"python"]}')
    assert error.origin.line == 102 and "no identifier" in error.problem
    assert "no key" in refused("extensions.json", '{"recommended": []}').problem


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("powershell", "Unblock-File -Path .\\script.ps1"),
        ("powershell", "[Environment]::SetEnvironmentVariable('TORCH_HOME', $null, 'User')"),
        ("powershell", "Remove-ItemProperty -Path HKCU:\\Software\\Own -Name TORCH_HOME"),
        ("powershell", "pymanager install 3.13"),
        ("cmd", "bcdedit /set hypervisorlaunchtype Auto"),
        ("powershell", "chcp 65001"),
        ("cmd", "chcp"),
        ("bash", "code --install-extension ms-python.python"),
        ("bash", "sudo usermod -aG video reader"),
    ],
)
def test_commands(language: str, source: str) -> None:
    assert not commands.check_fence(language, source, [Origin("page.md", 100)]).runs


@pytest.mark.parametrize(
    ("language", "source", "problem"),
    [
        ("cmd", "chcp utf8", "no code page"),
        ("cmd", "bcdedit /set testsigning on", "keep Windows from starting"),
        ("cmd", "pymanager -3.13", "no such command"),
        (
            "powershell",
            "Remove-ItemProperty -Path HKCU:\\Environment -Name TORCH_HOME",
            "hear nothing of it",
        ),
        (
            "powershell",
            "Set-ItemProperty HKCU:\\Environment -Name TORCH_HOME -Value D:\\t",
            "hear nothing of it",
        ),
        ("powershell", "Unblock-File -File x", "no parameter -File"),
        ("bash", "code --install-extension python", "no name of an extension"),
        ("bash", "sudo usermod -G docker reader", "out of all other groups"),
        ("bash", "useradd", "name of one user"),
    ],
)
def test_commands_refused(language: str, source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        commands.check_fence(language, source, [Origin("page.md", 100)])
