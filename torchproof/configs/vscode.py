"""The files of VS Code in the folder ``.vscode`` of a project, read as VS Code reads them.

They travel with the project, so they may name nothing that only one machine has. Sources of the
tables: "Python settings reference" and "Debug configurations" in the documentation of VS Code, and
the ``package.json`` of its extensions Python Environments 1.37, Python Debugger and Jupyter (read
2026-11-21).
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from torchproof.commands import nearest

# For a word of the file: what to raise there, from a problem and its mend.
Fail = Callable[[str], Callable[..., Exception]]

_PATHS = dict  # of glob patterns to true or false
SETTINGS: dict[str, type | tuple[str, ...]] = {
    "editor.formatOnSave": bool,
    "editor.rulers": list,
    "files.associations": dict,
    "files.autoSave": ("off", "afterDelay", "onFocusChange", "onWindowChange"),
    "files.encoding": str,
    "files.eol": ("\n", "\r\n", "auto"),
    "files.exclude": _PATHS,
    "files.watcherExclude": _PATHS,
    "jupyter.interactiveWindow.creationMode": ("single", "perFile", "multiple"),
    "jupyter.notebookFileRoot": str,
    "notebook.output.scrolling": bool,
    "python-envs.pythonProjects": list,
    "python-envs.workspaceSearchPaths": list,
    "python.analysis.typeCheckingMode": ("off", "basic", "standard", "strict"),
    "python.analysis.extraPaths": list,
    "python.defaultInterpreterPath": str,
    "python.envFile": str,
    "python.terminal.activateEnvironment": bool,
    "python.terminal.executeInFileDir": bool,
    "python.terminal.useEnvFile": bool,
    "search.exclude": _PATHS,
    "terminal.integrated.defaultProfile.linux": str,
    "terminal.integrated.defaultProfile.windows": str,
    "terminal.integrated.env.linux": dict,
    "terminal.integrated.env.windows": dict,
}
# What a setting of one's own machine says; VS Code does not take it from the folder of a project.
_OF_THE_MACHINE = (
    "python-envs.alwaysUseUv",
    "python-envs.globalSearchPaths",
    "python-envs.terminal.autoActivationType",
    "python.condaPath",
    "python.venvFolders",
    "python.venvPath",
)
_GONE = {
    "python.pythonPath": "python.defaultInterpreterPath",
    "python.formatting.provider": "editor.defaultFormatter, with the extension of the formatter",
    "python.linting.enabled": "the extension of the linter",
    "jupyter.jupyterServerType": "choose the kernel in the notebook",
}
# Values that Python Environments does not look at (its README and src/features/terminal/utils.ts at
# 9a2c1149, read 2026-11-30).
_IDLE = {
    "python.terminal.activateEnvironment": (
        True,
        "leave it out; only false acts, and python-envs.terminal.autoActivationType in your own",
    ),
}
# microsoft/vscode-python-environments, issue 1796: with a folder, "Failed to spawn launcher".
_PROGRAM = re.compile(r"(^|[/\\])python[\d.]*(\.exe)?$", re.IGNORECASE)
_LAUNCH = ("version", "configurations", "compounds", "inputs")
_CONFIGURATION = """
    args autoReload code connect console consoleName cwd django env envFile
    gevent host internalConsoleOptions jinja justMyCode linux listen logToFile module name osx
    pathMappings port postDebugTask preLaunchTask presentation processId program purpose
    python pythonArgs redirectOutput request serverReadyAction showReturnValue stopOnEntry
    subProcess sudo type windows
"""
_CONSOLES = ("internalConsole", "integratedTerminal", "externalTerminal")
_EXTENSIONS = ("recommendations", "unwantedRecommendations")
_EXTENSION = re.compile(r"[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*", re.IGNORECASE)
_VARIABLES = """
    workspaceFolder workspaceFolderBasename file fileBasename fileBasenameNoExtension fileDirname
    fileDirnameBasename fileExtname fileWorkspaceFolder relativeFile relativeFileDirname cwd
    lineNumber selectedText execPath pathSeparator userHome
"""


def check_settings(data: Any, fail: Fail) -> None:
    """Keys that VS Code takes from a project, with values of their kind."""
    if not isinstance(data, dict):
        raise fail("")("settings are names with values", '{"files.encoding": "utf8"}')
    for key, value in data.items():
        _check_setting(key, value, fail)


def _check_setting(key: str, value: Any, fail: Fail) -> None:
    if key in _GONE:
        raise fail(key)(f"{key} is no setting any more", f"use {_GONE[key]}")
    if key in _OF_THE_MACHINE:
        raise fail(key)(
            f"VS Code does not take {key} from the folder of a project",
            "it belongs into your own settings",
        )
    if re.fullmatch(r"\[\w+\]", key):  # settings for one language
        check_settings(value, fail)
        return
    kind = SETTINGS.get(key)
    if kind is None:
        raise fail(key)(
            f"no setting {key!r} in the table", nearest(key, list(SETTINGS)) or "see the source"
        )
    if isinstance(kind, tuple):
        if value not in kind:
            raise fail(key)(f"{key}: {value!r} is none of its values", f"one of {', '.join(kind)}")
    elif not isinstance(value, kind):
        raise fail(key)(f"{key} is a {kind.__name__}, not {value!r}")
    if key in _IDLE and value == _IDLE[key][0]:
        raise fail(key)(f"{key}: {value!r} changes nothing", _IDLE[key][1])
    if key == "python.defaultInterpreterPath" and not _PROGRAM.search(value):
        raise fail(key)(
            f"{key}: {value!r} is a folder, which the debugger has tried to start",
            "leave it out: .venv is found; or name the program, .venv/bin/python",
        )
    _check_paths(key, value, fail)


def check_launch(data: Any, fail: Fail) -> None:
    """Configurations of the debugger for Python."""
    if not isinstance(data, dict) or not isinstance(data.get("configurations"), list):
        raise fail("configurations")("launch.json needs a list of configurations")
    for key in data:
        if key not in _LAUNCH:
            raise fail(key)(f"launch.json has no key {key!r}", nearest(key, _LAUNCH))
    if data.get("version") != "0.2.0":
        raise fail("version")("the version of the format is 0.2.0", '"version": "0.2.0"')
    for one in data["configurations"]:
        _check_configuration(one, fail)


def _check_configuration(one: dict[str, Any], fail: Fail) -> None:
    for key in ("name", "type", "request"):
        if key not in one:
            raise fail("configurations")(f"a configuration needs {key!r}")
    for key, value in one.items():
        if key not in _CONFIGURATION.split():
            mend = nearest(key, _CONFIGURATION.split())
            raise fail(key)(f"no key {key!r} for the debugger", mend)
        _check_paths(key, value, fail)
    if one["type"] != "debugpy":
        mend = '"type": "debugpy"' if one["type"] == "python" else ""
        raise fail("type")(f"the debugger of Python is not called {one['type']!r} any more", mend)
    if one["request"] not in ("launch", "attach"):
        raise fail("request")(f"request: {one['request']!r}", "launch or attach")
    if one.get("console", _CONSOLES[0]) not in _CONSOLES:
        raise fail("console")(f"console: {one['console']!r}", f"one of {', '.join(_CONSOLES)}")
    if one["request"] == "launch" and len({"program", "module", "code"} & set(one)) != 1:
        raise fail("request")("what shall start? exactly one of program, module, code")
    if not all(isinstance(word, str) for word in one.get("args", [])):
        raise fail("args")("args is a list of texts", '["--epochs", "5"]')


def check_extensions(data: Any, fail: Fail) -> None:
    """Extensions that a project recommends, by their identifiers."""
    for key, names in data.items():
        if key not in _EXTENSIONS:
            raise fail(key)(f"extensions.json has no key {key!r}", nearest(key, _EXTENSIONS))
        for name in names:
            check_extension(name, fail(str(name)))


def check_extension(name: Any, fail: Callable[..., Exception]) -> None:
    """The identifier of an extension: PUBLISHER.NAME."""
    if not isinstance(name, str) or not _EXTENSION.fullmatch(name):
        raise fail(f"{name!r} is no identifier of an extension", "as ms-python.python")


def _check_paths(key: str, value: Any, fail: Fail) -> None:
    """Refuse what only one machine has, and variables that VS Code does not know."""
    for text in _texts(value):
        if re.match(r"[A-Za-z]:[\\/]|/|~|\\\\", text):
            raise fail(key)(
                f"{key}: {text!r} is a path of one machine",
                "from the folder of the project: ${workspaceFolder}/...",
            )
        for variable in re.findall(r"\$\{([^}:]+)\}", text):
            if variable not in _VARIABLES.split():
                mend = nearest(variable, _VARIABLES.split())
                raise fail(key)(f"VS Code knows no variable ${{{variable}}}", mend)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
