"""Configuration files on pages: parsed, and read as the tool reads them that they configure."""

import configparser
import json
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any

import yaml

from torchproof.commands import known, nearest
from torchproof.commands.packages.pip import check_setting, sections
from torchproof.commands.packages.requirements import canonical, check_requirements
from torchproof.commands.packages.wheels import FROM_PYPI, Sources, no_build
from torchproof.configs import conda, containers, dockerfiles, uv, vscode
from torchproof.configs.wsl import section_problem, setting_problem
from torchproof.errors import Origin, PageError
from torchproof.facts.known import typos
from torchproof.sentences import Clauses, clause


@dataclass(frozen=True)
class Checked:
    """How a file was checked."""

    how: Clauses


class _Fault(Exception):
    """Something wrong at a line, counted from 1. claim: as that of a PageError."""

    claim: Any = None

    def __init__(self, line: int, problem: str, mend: str = "") -> None:
        self.line = line
        self.problem = problem
        self.mend = mend
        super().__init__(problem)


@dataclass(frozen=True)
class File:
    """A parsed file with its source, to find the line of what is wrong."""

    name: str
    source: str
    data: Any

    def fault(self, pattern: str, problem: str, mend: str = "") -> _Fault:
        """A fault at the first line that matches the pattern, else at the first line."""
        for number, line in enumerate(self.source.splitlines(), start=1):
            if re.search(pattern, line):
                return _Fault(number, problem, mend)
        return _Fault(1, problem, mend)

    def fault_of_key(self, key: str, problem: str, mend: str = "") -> _Fault:
        """A fault where ``key`` gets its value."""
        return self.fault(rf"^\s*\"?{re.escape(key)}\"?\s*[=:]", problem, mend)

    def fault_of_table(self, table: str, problem: str, mend: str = "") -> _Fault:
        """A fault at the head of a table or section."""
        return self.fault(rf"^\s*\[{re.escape(table)}\b", problem, mend)


Reader = Callable[[File], Checked]
_readers: dict[str, Reader] = {}


def reads(*names: str) -> Callable[[Reader], Reader]:
    """Make a function the reader of files of these names. Raises ValueError if taken."""

    def decorate(reader: Reader) -> Reader:
        for name in names:
            if name in _readers:
                raise ValueError(f"two readers for {name!r}")
            _readers[name] = reader
        return reader

    return decorate


def checked(language: str, source: str, origins: Sequence[Origin], title: str) -> Checked:
    """Parse a configuration file, and read it as its tool does if its name (``title``) is known.

    ``origins`` has one origin for each line. Raises PageError at the line that is wrong.
    """
    kind = language.lower()
    if kind not in _PARSERS:
        known = ", ".join(_PARSERS)
        raise PageError(
            origins[0], f"{language!r} is no language of configuration", f"one of {known}"
        )
    name, parse = _PARSERS[kind]
    reader = _readers.get(PurePosixPath(title.replace("\\", "/")).name)
    try:
        data = parse(source)
        _check_addresses(source)
        if reader is None and kind == "toml":
            reader = _part_of_uv
        read = reader(File(title, source, data)) if reader else Checked(())
    except _Fault as fault:
        at = origins[min(fault.line, len(origins)) - 1]
        error = PageError(at, fault.problem, fault.mend)
        error.claim = fault.claim
        raise error from None
    if isinstance(data, Checked):
        return data
    return Checked(clause("checked.file_parsed", form=name) + read.how)


def _check_addresses(source: str) -> None:
    for number, line in enumerate(source.splitlines(), start=1):
        if found := known.scheme_fault(line):
            raise _Fault(number, *found)
        for address in known.addresses(line):
            if found := known.address_fault(address) or no_build(address):
                raise _Fault(number, *found)


def _toml(source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+)", str(error))
        line = int(place[1]) if place else source.count("\n") + 1
        raise _Fault(line, f"no TOML: {error}") from None


def _yaml(source: str) -> Any:
    try:
        _refuse_repeated(source, "YAML")
        return yaml.safe_load(source)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise _Fault(mark.line + 1 if mark else 1, f"no YAML: {problem}") from None


def _json(source: str) -> Any:
    try:
        data = json.loads(source)
    except json.JSONDecodeError as error:
        raise _Fault(error.lineno, f"no JSON: {error.msg}") from None
    # JSON is YAML except for tabs, so the same search finds its repeated keys with their lines.
    _refuse_repeated(source.replace("\t", " "), "JSON")
    return data


def _ini(source: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=True, interpolation=None)
    try:
        parser.read_string(source)
    except (configparser.DuplicateOptionError, configparser.DuplicateSectionError) as error:
        what = getattr(error, "option", None) or f"[{error.section}]"
        raise _Fault(error.lineno or 1, f"{what} is given twice", "keep one of them") from None
    except configparser.MissingSectionHeaderError as error:
        raise _Fault(error.lineno, f"no INI: {error.line.strip()!r} before any [section]") from None
    except configparser.ParsingError as error:
        line, text = error.errors[0]
        raise _Fault(line, f"no INI: {text}") from None
    return parser


def _dockerfile(source: str) -> Checked:
    """A Dockerfile has no form without a meaning, so it is checked as it is parsed."""
    try:
        return Checked(dockerfiles.check(source))
    except dockerfiles.Refused as refused:
        raise _Fault(refused.line, refused.problem, refused.mend) from None


_PARSERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "dockerfile": ("a Dockerfile", _dockerfile),
    "toml": ("TOML", _toml),
    "yaml": ("YAML", _yaml),
    "yml": ("YAML", _yaml),
    "json": ("JSON", _json),
    "ini": ("INI", _ini),
    "cfg": ("INI", _ini),
}


def _refuse_repeated(source: str, name: str) -> None:
    """Parsers of YAML and JSON let the last of two equal keys win; a reader would not know."""
    nodes = [yaml.compose(source, Loader=yaml.SafeLoader)]
    while nodes:
        node = nodes.pop()
        if isinstance(node, yaml.SequenceNode):
            nodes += node.value
        elif isinstance(node, yaml.MappingNode):
            keys: set[str] = set()
            for key, value in node.value:
                if isinstance(key.value, str) and key.value in keys:
                    line = key.start_mark.line + 1
                    raise _Fault(line, f"{name}: {key.value!r} is given twice", "keep one of them")
                if isinstance(key.value, str):
                    keys.add(key.value)
                nodes.append(value)


# The keys of [project]: the specification "pyproject.toml" of the Python Packaging User Guide.
_PROJECT = """
    name version description readme requires-python license license-files authors maintainers
    keywords classifiers urls scripts gui-scripts entry-points dependencies optional-dependencies
    import-names import-namespaces dynamic
"""
# Tools whose settings stand in a pyproject.toml, as its own documentation of each says.
_TOOLS = (
    *(
        "uv",
        "ruff",
        "pytest",
        "mypy",
        "pyright",
        "black",
        "isort",
        "coverage",
        "setuptools",
        "hatch",
    ),
    *("poetry", "pdm", "pixi", "flit", "cibuildwheel", "scikit-build", "pyrefly", "ty", "tox"),
)
_TABLES = ("project", "build-system", "dependency-groups", "tool")


@reads("pyproject.toml")
def pyproject(file: File) -> Checked:
    """[project], [build-system] and [dependency-groups] as the packaging specifications say."""
    for table in file.data:
        if table not in _TABLES:
            raise file.fault_of_table(
                table,
                f"pyproject.toml has no table [{table}]",
                nearest(table, _TABLES) or f"settings of a tool go to [tool.{table}]",
            )
    for tool in file.data.get("tool", {}):
        close = min(_TOOLS, key=lambda other: typos(tool, other))
        if tool not in _TOOLS and typos(tool, close) <= 1:
            raise file.fault(
                rf"^\s*\[+tool\.{re.escape(tool)}\b",
                f"no tool reads [tool.{tool}]",
                f"[tool.{close}]",
            )
    project = file.data.get("project", {})
    known = _PROJECT.split()
    for key in project:
        if key not in known:
            raise file.fault_of_key(key, f"[project] has no key {key!r}", nearest(key, known))
    if project:
        _check_identity(project, file)
    lists = [project.get("dependencies", []), file.data.get("build-system", {}).get("requires", [])]
    lists += project.get("optional-dependencies", {}).values()
    lists += file.data.get("dependency-groups", {}).values()
    for requirements in lists:
        _check_requirements(requirements, file)
    if "uv" in file.data.get("tool", {}):
        _check_by_uv("pyproject.toml", file)
        return Checked(clause("checked.file_packaging_uv"))
    return Checked(clause("checked.file_packaging"))


def _check_by_uv(name: str, file: File) -> None:
    """Raise what uv itself refuses, and an index that is read without encryption."""
    settings = file.data if name == "uv.toml" else file.data["tool"]["uv"]
    _check_named_indexes(settings, file)
    found = uv.refusal(name, file.source)
    if found:
        raise _Fault(found[0], f"uv refuses this: {found[1]}")
    if re.search(r"""["']http://""", file.source):
        raise file.fault("""["']http://""", "an address without encryption", "use https://")
    _check_index_keys(settings, file)


def _check_named_indexes(settings: dict[str, Any], file: File) -> None:
    """An index that a source names has to be declared; uv says so only when it resolves."""
    _check_sources(settings, file)
    declared = [str(index.get("name")) for index in settings.get("index", [])]
    for given in settings.get("sources", {}).values():
        for source in given if isinstance(given, list) else [given]:
            name = source.get("index") if isinstance(source, dict) else None
            if isinstance(name, str) and name not in declared:
                raise file.fault(
                    rf"index\s*=\s*[\"']{re.escape(name)}[\"']",
                    f"no [[tool.uv.index]] has the name {name!r}",
                    nearest(name, declared)
                    or f'[[tool.uv.index]] with name = "{name}" and its url',
                )


def _check_index_keys(settings: dict[str, Any], file: File) -> None:
    allowed = _INDEX.split()
    for index in settings.get("index", []):
        for key in index:
            if key not in allowed:
                raise file.fault_of_key(key, f"[[index]] has no key {key!r}", nearest(key, allowed))


def _part_of_uv(file: File) -> Checked:
    """Lines to add to a pyproject.toml: what uv would read of them."""
    tool = file.data.get("tool")
    if isinstance(tool, dict) and isinstance(tool.get("uv"), dict):
        _check_index_keys(tool["uv"], file)
    return Checked(())


def _check_sources(settings: dict[str, Any], file: File) -> None:
    """uv passes over a source of what is no dependency, without a word."""
    project = file.data.get("project", {})
    lists = [project.get("dependencies", []), *project.get("optional-dependencies", {}).values()]
    lists += file.data.get("dependency-groups", {}).values()
    wanted = {
        canonical(re.match(r"[\w.-]*", w)[0]) for ws in lists for w in ws if isinstance(w, str)
    }
    for name in settings.get("sources", {}) if wanted else ():
        if canonical(name) not in wanted:
            raise file.fault_of_key(
                name,
                f"[tool.uv.sources] names {name}, which is no dependency here",
                nearest(name, sorted(wanted))
                or "add it to the dependencies, or leave its source out",
            )


# uv ignores other keys without a word. Source: "Package indexes" in the documentation of uv 0.13.
_INDEX = """
    authenticate cache-control default explicit exclude-newer format ignore-error-codes name
    publish-url url
"""


@reads("uv.toml")
def uv_toml(file: File) -> Checked:
    """Settings of uv outside of a project."""
    _check_by_uv("uv.toml", file)
    return Checked(clause("checked.file_uv"))


def _check_identity(project: dict[str, Any], file: File) -> None:
    from packaging.specifiers import InvalidSpecifier, SpecifierSet
    from packaging.utils import InvalidName, canonicalize_name
    from packaging.version import InvalidVersion, Version

    if "name" not in project:
        raise file.fault_of_table("project", "[project] needs a name", 'name = "..."')
    if "version" not in project and "version" not in project.get("dynamic", []):
        raise file.fault_of_table("project", "[project] needs a version", 'version = "0.1.0"')
    try:
        canonicalize_name(project["name"], validate=True)
        Version(project.get("version", "0"))
        SpecifierSet(project.get("requires-python", ""))
    except (InvalidName, InvalidVersion, InvalidSpecifier) as error:
        keys = {InvalidName: "name", InvalidVersion: "version", InvalidSpecifier: "requires-python"}
        raise file.fault_of_key(keys[type(error)], str(error)) from None


def _check_requirements(requirements: Any, file: File) -> None:
    if not isinstance(requirements, list):
        raise file.fault_of_key("dependencies", "requirements are a list of strings", '["torch"]')
    words = [word for word in requirements if isinstance(word, str)]  # the rest includes groups
    check_requirements(words, lambda word: partial(file.fault, re.escape(word)), _sources(file))


def _sources(file: File) -> Sources:
    """Where torch comes from, as [tool.uv.sources] says."""
    settings = file.data.get("tool", {}).get("uv", {})
    source = settings.get("sources", {}).get("torch")
    if source is None:
        return FROM_PYPI
    name = source.get("index") if isinstance(source, dict) else None  # a list: by system
    urls = [index.get("url") for index in settings.get("index", []) if index.get("name") == name]
    return Sources(urls[0] if urls and urls[0] else "elsewhere")


@reads("pip.conf", "pip.ini")
def pip_conf(file: File) -> Checked:
    """Sections and options that pip knows."""
    for section in file.data.sections():
        for key, value in file.data.items(section):
            known = section in sections()
            at = partial(file.fault_of_key, key) if known else partial(file.fault_of_table, section)
            check_setting(section, key, at)
            if key in ("index-url", "extra-index-url", "find-links") and value.startswith("http:"):
                problem = f"an address without encryption: {value}"
                raise file.fault_of_key(key, problem, "use https://")
    return Checked(clause("checked.options_pip"))


@reads(".wslconfig", "wsl.conf")
def wsl(file: File) -> Checked:
    """Sections, keys and values that WSL knows: it ignores all others in silence."""
    name, section = PurePosixPath(file.name.replace("\\", "/")).name, ""
    for number, line in enumerate(file.source.splitlines(), start=1):
        found = None
        if head := re.match(r"\s*\[(.+)\]", line):
            section = head[1]
            found = section_problem(name, section)
        elif setting := re.match(r"([^\s#;][^=:]*?)\s*[=:]\s*(.*)", line):
            found = setting_problem(name, section, *setting.groups())
        if found:
            raise _Fault(number, *found)
    return Checked(clause("checked.file_wsl"))


@reads(".condarc", "condarc")
def condarc(file: File) -> Checked:
    """Settings that conda has, with values of their kind."""
    conda.check_condarc(file.data, _at_word(file))
    return Checked(clause("checked.conda_settings"))


@reads("environment.yml", "environment.yaml")
def environment(file: File) -> Checked:
    """An environment of conda: keys, channels, packages."""
    conda.check_environment(file.data, _at_word(file))
    return Checked(clause("checked.conda_packages"))


def _at_word(file: File) -> conda.At:
    """For a word of a YAML file: a fault where it stands, as a key or as a value."""

    def at(word: str) -> Callable[[str, str], Exception]:
        return lambda problem, mend="": file.fault(re.escape(word), problem, mend)

    return at


_BY_KEYS = Checked(clause("checked.file_keys"))


@reads("settings.json")
def vscode_settings(file: File) -> Checked:
    """Settings of VS Code that travel with a project."""
    vscode.check_settings(file.data, _at_key(file))
    return _BY_KEYS


@reads("launch.json")
def vscode_launch(file: File) -> Checked:
    """How VS Code starts the debugger."""
    vscode.check_launch(file.data, _at_key(file))
    return _BY_KEYS


@reads("extensions.json")
def vscode_extensions(file: File) -> Checked:
    """Extensions that a project recommends."""
    vscode.check_extensions(file.data, _at_key(file))
    return _BY_KEYS


@reads("compose.yaml", "compose.yml", "docker-compose.yml")
def compose(file: File) -> Checked:
    """Services of Docker Compose."""
    containers.check_compose(file.data, _at_key(file))
    return _BY_KEYS


@reads("devcontainer.json")
def devcontainer(file: File) -> Checked:
    """A container to develop in."""
    containers.check_devcontainer(file.data, _at_key(file))
    return _BY_KEYS


@reads("daemon.json")
def daemon(file: File) -> Checked:
    """Settings of the Docker daemon."""
    containers.check_daemon(file.data, _at_key(file))
    return _BY_KEYS


def _at_key(file: File) -> conda.At:
    """For a key or a word of a file: a fault where it stands."""

    def at(word: str) -> Callable[[str, str], Exception]:
        pattern = rf"(?<![\w.-]){re.escape(word)}(?![\w-])" if word else ""
        return lambda problem, mend="": file.fault(pattern, problem, mend)

    return at
