"""Files of conda, read as conda reads them: ``.condarc`` and ``environment.yml``."""

import re
from collections.abc import Callable
from typing import Any

from torchproof.commands import nearest
from torchproof.commands.packages import conda_tables as tables
from torchproof.commands.packages.conda import check_change
from torchproof.commands.packages.conda_specs import against_facts, check_channel, parse
from torchproof.commands.packages.requirements import Fail, check_requirement

# Where in the file a word stands -> what to raise there.
At = Callable[[str], Fail]
# Source: "Creating an environment file manually" in conda's user guide, and CEP 24.
_KEYS = ("name", "prefix", "channels", "dependencies", "variables", "platforms", "category")


def check_condarc(data: Any, at: At) -> None:
    """Keys that conda has, with values of their kind. Raises what ``at`` makes of a problem."""
    if not isinstance(data, dict):
        raise at("")("a .condarc is keys with values", "channels: [conda-forge]")
    for key, value in data.items():
        _check_setting(key, value, at)


def _check_setting(key: str, value: Any, at: At) -> None:
    fail = at(key)
    if key in tables.LISTS:
        if not isinstance(value, list):
            raise fail(f"{key} is a list", f"{key}: [{value}]")
        for item in value:
            if not isinstance(item, dict):
                check_change("--add", key, str(item), at(str(item)))
    elif key in tables.MAPS:
        if not isinstance(value, dict):
            raise fail(f"{key} has values by name", f"{key}: {{NAME: ...}}")
        for name, item in value.items():
            items = item if isinstance(item, list) else [item]
            for one in items:
                if key == "custom_multichannels":
                    check_channel(str(one), at(str(one)))
                else:
                    check_change("--set", f"{key}.{name}", str(one), at(f"{name}:"))
    else:
        check_change("--set", key, str(value), fail)


def check_environment(data: Any, at: At) -> None:
    """Keys, channels and packages of an environment. Raises what ``at`` makes of a problem."""
    if not isinstance(data, dict) or not isinstance(data.get("dependencies"), list):
        raise at("dependencies")("an environment has dependencies: a list of packages")
    for key in data:
        if key not in _KEYS:
            raise at(key)(f"conda ignores the key {key!r}", nearest(key, _KEYS))
    if "prefix" in data:
        raise at("prefix")("prefix: a folder of one machine alone", "leave it out, keep the name")
    channels = data.get("channels") or []
    if not channels:
        raise at("dependencies")(
            "no channels: another machine takes the packages from wherever it is set to",
            "channels: [conda-forge]",
        )
    for channel in channels:
        check_channel(channel, at(channel))
    specs = [parse(one, at(one)) for one in data["dependencies"] if isinstance(one, str)]
    against_facts(specs, channels, at("dependencies"))
    _check_pip(data["dependencies"], {spec.name for spec in specs}, at)


def _check_pip(dependencies: list[Any], names: set[str], at: At) -> None:
    """The packages of pip stand in one mapping ``pip:``, and pip itself among those of conda."""
    for part in (part for part in dependencies if isinstance(part, dict)):
        for key, requirements in part.items():
            if key != "pip":
                raise at(key)(f"conda knows no installer {key!r}", "pip:")
            if "pip" not in names:
                raise at(key)("pip: without the package pip", "add - pip above it")
            if not isinstance(requirements, list):
                raise at(key)("pip: takes a list", f"pip: [{requirements}]")
            # Options of pip may stand among the requirements, e.g. --index-url.
            plain = [one for one in requirements if not one.startswith("-")]
            own_index = len(plain) < len(requirements)
            for one in requirements:
                if re.search(r"http://", one):
                    raise at(one)(f"an address without encryption: {one}", "https://")
            for one in plain:
                check_requirement(one, at(one), own_index)
