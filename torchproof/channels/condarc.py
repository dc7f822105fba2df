"""The settings of conda in its files, and what ``conda config`` does to them.

Sources: ``execute_config`` in conda/cli/main_config.py and ``ConfigurationFile`` in
conda/cli/condarc.py of 26.7.1. Where the file to change is not there yet, conda begins with a copy
of the installation's.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any

from torchproof.commands.packages.conda_tables import LISTS

USER = "~/.condarc"
# How a command names the file of an installation.
INSTALLATIONS = ("~/miniconda3/.condarc", "~/anaconda3/.condarc", "~/miniforge3/.condarc")

Fail = Callable[[str, str], Exception]


class Settings:
    """Files of settings by place: the user's, and that of the installation."""

    def __init__(self, installation: Mapping[str, Any], user: Mapping[str, Any] | None = None):
        self.installation = deepcopy(dict(installation))
        self.user = None if user is None else deepcopy(dict(user))

    def state(self) -> dict[str, Any]:
        """What conda sees, to be compared; a list of nothing is as good as none."""
        keys = {*(self.user or {}), *self.installation}
        return {key: value for key in sorted(keys) if (value := self.value(key))}

    def value(self, key: str) -> Any:
        """A setting as conda sees it: lists are joined, of others the user's goes first."""
        if key not in LISTS:
            return (self.user or {}).get(key, self.installation.get(key))
        joined = [*(self.user or {}).get(key, ()), *self.installation.get(key, ())]
        return list(dict.fromkeys(joined))

    def change(self, changes: Sequence[tuple[str, str, str]], file: str | None, fail: Fail) -> None:
        """``conda config OPTION KEY [VALUE]``, all of one command.

        Raises what ``fail`` makes of a change that conda refuses.
        """
        content = self._opened(file)
        for option, key, value in changes:
            _CHANGES[option](content, key, value, fail)
        if file in INSTALLATIONS:
            self.installation = content
        else:
            self.user = content

    def _opened(self, file: str | None) -> dict[str, Any]:
        if file in INSTALLATIONS:
            return self.installation
        return deepcopy(self.installation) if self.user is None else self.user

    def forget(self) -> None:
        """The user's file is deleted."""
        self.user = None


def _prepend(content: dict[str, Any], key: str, value: str, fail: Fail) -> None:
    content[key] = [value, *(it for it in content.get(key, ()) if it != value)]


def _append(content: dict[str, Any], key: str, value: str, fail: Fail) -> None:
    content[key] = [*(it for it in content.get(key, ()) if it != value), value]


def _set(content: dict[str, Any], key: str, value: str, fail: Fail) -> None:
    top, _, name = key.partition(".")
    if name:
        content[top] = {**content.get(top, {}), name: value}
    else:
        content[top] = value


def _remove(content: dict[str, Any], key: str, value: str, fail: Fail) -> None:
    if key not in content:
        if key != "channels":
            raise fail(f"conda stops: {key!r} is undefined in that file", "take the line out")
        content[key] = ["defaults"]
    if value not in content[key]:
        raise fail(
            f"conda stops: {value!r} is not on the list {key} of that file",
            f"there is {', '.join(content[key]) or 'nothing'}",
        )
    content[key] = [it for it in content[key] if it != value]


def _remove_key(content: dict[str, Any], key: str, value: str, fail: Fail) -> None:
    top, _, name = key.partition(".")
    place = content.get(top, {}) if name else content
    if (name or top) not in place:
        raise fail(f"conda stops: {key!r} is undefined in that file", "set it before, or leave it")
    del place[name or top]


_CHANGES = {
    "--add": _prepend,
    "--prepend": _prepend,
    "--append": _append,
    "--set": _set,
    "--remove": _remove,
    "--remove-key": _remove_key,
}
