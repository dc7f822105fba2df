"""Which facts each reference table shows, in which columns."""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

from torchproof.directives.tables import words
from torchproof.directives.tables.words import say, term
from torchproof.facts import Confidence, Facts, Python, Version
from torchproof.facts.schema import SYSTEMS

NOTHING = "–"  # the facts hold no value, or none applies


@dataclass(frozen=True)
class Cell:
    """HTML, and the text to sort by where it is not the text shown. long: may break into lines."""

    html: str
    sort: str | None = None
    long: bool = False


@dataclass(frozen=True)
class Column:
    """``head``: its words, in a language. ``cell``: of a row, in a language."""

    head: Callable[[str], str]
    cell: Callable[[Any, str], Cell]


@dataclass(frozen=True)
class Table:
    """``rows`` gives what the columns read; each row has ``sources``, ids of ``file``'s sources.

    ``title``: the key of what names the table for who cannot see it. ``note``: a sentence above
    the sources, HTML.
    """

    file: str
    title: str
    rows: Callable[[Facts], Sequence[Any]]
    columns: tuple[Column, ...]
    note: Callable[[Facts, str], str] | None = None


@dataclass(frozen=True)
class NamedGpu:
    """One GPU of a row of names, with what its compute capability says about it."""

    name: str
    kind: str
    capability: Version
    architecture: str
    last_driver: Version | None
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True)
class NewestTorch:
    """The newest release of torch with a wheel on PyPI for a Python, by system."""

    python: Python
    newest: Mapping[str, Version]
    sources: tuple[str, ...]


# --- cells ---------------------------------------------------------------------------------------


def text(value: Any) -> str:
    """A fact as HTML."""
    if value is None or value == "" or value == ():
        return NOTHING
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple) and not isinstance(value, Version | Python):
        return ", ".join(escape(str(item)) for item in value)
    return escape(str(value))


def _column(head: str, cell: Callable[[Any, str], Cell]) -> Column:
    return Column(lambda lang: say(f"heads.{head}", lang), cell)


def column(head: str, name: str, *, long: bool = False) -> Column:
    """A fact as it stands."""
    return _column(head, lambda row, _: Cell(text(getattr(row, name)), long=long))


def several(head: str, name: str, *, long: bool = True) -> Column:
    """Versions, oldest first; they sort by the newest."""

    def cell(row: Any, _: str) -> Cell:
        versions = getattr(row, name)
        return Cell(text(versions), str(max(versions)) if versions else "", long)

    return _column(head, cell)


def code(head: str, name: str) -> Column:
    """A fact that is typed as it stands."""

    def cell(row: Any, _: str) -> Cell:
        value = getattr(row, name)
        return Cell(f"<code>{text(value)}</code>" if value else NOTHING)

    return _column(head, cell)


def word(head: str, name: str) -> Column:
    """A fact that each language has a word for."""

    def cell(row: Any, lang: str) -> Cell:
        value = getattr(row, name)
        return Cell(escape(term(value, lang)) if value else NOTHING)

    return _column(head, cell)


def confidence(head: str = "certainty", name: str = "confidence", other: str = "") -> Column:
    """How sure a row is; where it does not say, how sure ``other`` is."""

    def cell(row: Any, lang: str) -> Cell:
        value = getattr(row, name) or getattr(row, other)
        shown = escape(words.certainty(value, lang))
        kind = value.name.lower()
        return Cell(f'<span class="tp-sure tp-sure-{kind}">{shown}</span>', str(int(value)))

    return _column(head, cell)


def _on_systems(read: Callable[[Any, str], Any]) -> tuple[Column, ...]:
    """A column for each system."""

    def cell(row: Any, _: str, *, system: str) -> Cell:
        return Cell(text(read(row, system)))

    return tuple(Column(partial(term, system), partial(cell, system=system)) for system in SYSTEMS)


def _exceptions(release: Any, lang: str) -> Cell:
    """Systems whose wheels are for other versions of Python than the release's."""
    parts = [
        f"{escape(term(system, lang))}: {text(pythons) if pythons else NOTHING}"
        for system, pythons in release.python_on.items()
    ]
    return Cell("<br>".join(parts) or NOTHING)


def _numpy_windows(release: Any, _: str) -> Cell:
    return Cell(text(release.numpy_windows or release.numpy))


def _setuptools(release: Any, lang: str) -> Cell:
    shown = text(release.setuptools)
    if release.setuptools_from_python:
        since = say("from_python", lang, python=release.setuptools_from_python)
        shown += f" ({escape(since)})"
    return Cell(shown)


def _address(mirror: Any, lang: str) -> Cell:
    shown = f"<code>{escape(mirror.url)}</code>"
    if mirror.default:
        shown += f" {escape(say('default', lang))}"
    return Cell(shown)


def _says(row: Any, lang: str) -> Cell:
    """A sentence; what stands in backticks is typed."""
    return Cell(re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(row.says[lang])), long=True)


def _guide(row: Any, _: str) -> Cell:
    host = row.guide.split("/")[2] if row.guide else ""
    return Cell(f'<a href="{escape(row.guide)}">{escape(host)}</a>' if host else NOTHING)


# --- rows ----------------------------------------------------------------------------------------


def _stored(file: str, table: str) -> Callable[[Facts], Sequence[Any]]:
    return lambda facts: getattr(getattr(facts, file), table)


def _newest_first(file: str, table: str) -> Callable[[Facts], Sequence[Any]]:
    return lambda facts: getattr(getattr(facts, file), table)[::-1]


def _gpus(facts: Facts) -> list[NamedGpu]:
    known = {row.capability: row for row in facts.gpus.capabilities}
    return [
        NamedGpu(
            name,
            row.kind,
            row.capability,
            known[row.capability].architecture,
            known[row.capability].last_driver,
            row.confidence,
            row.sources,
        )
        for row in facts.gpus.gpus
        for name in row.names
    ]


def _newest_torch(facts: Facts) -> list[NewestTorch]:
    releases = facts.torch.releases
    pythons = {python for release in releases for python in release.python}
    made = []
    for python in sorted(pythons, reverse=True):
        first = {
            system: next((r for r in releases if python in r.pythons(system)), None)
            for system in SYSTEMS
        }
        newest = {system: release.version for system, release in first.items() if release}
        made.append(NewestTorch(python, newest, ("pypi",)))
    return made


def _index(facts: Facts, lang: str) -> str:
    return say("index", lang, address=f"<code>{escape(facts.wheels.index)}</code>")


# --- the tables ----------------------------------------------------------------------------------

_TORCH = column("torch", "version")
_MINORS = several("torch", "torch")
_VARIANT = code("variant", "variant")
_SYSTEM = word("system", "system")
_CAPABILITY = column("compute_capability", "capability")
_KERNELS = several("kernels_for_compute_capability", "kernels")
_PTX = several("ptx_for", "ptx", long=False)
_EXISTS = confidence("build_exists", "exists")
_LINUX = column("driver_linux", "linux")
_WINDOWS = column("driver_windows", "windows")


def _mirrors(table: str, title: str, *more: Column) -> Table:
    columns = (
        column("mirror", "name"),
        _column("called", lambda row, lang: Cell(escape(row.called[lang]))),
        _column("address", _address),
        *more,
        word("how_it_is_used", "use"),
        confidence(),
    )
    return Table("mirrors", title, _stored("mirrors", table), columns)


def _builds(table: str, title: str, note: Any = None) -> Table:
    columns = (_VARIANT, _SYSTEM, _MINORS, _EXISTS)
    return Table("wheels", title, _stored("wheels", table), columns, note)


def _said(table: str) -> Table:
    columns = (column("of", "of"), _column("says", _says), confidence())
    return Table("china", table, _stored("china", table), columns)


TABLES: Mapping[str, Table] = {
    "releases": Table(
        "torch",
        "releases",
        _stored("torch", "releases"),
        (
            _TORCH,
            column("released", "date"),
            column("torchvision", "torchvision"),
            column("it_asks_for_torch", "torchvision_needs"),
            several("torchaudio", "torchaudio", long=False),
            column("python", "python", long=True),
            confidence(),
        ),
    ),
    "pypi-wheels": Table(
        "torch",
        "pypi_wheels",
        _stored("torch", "releases"),
        (
            _TORCH,
            *_on_systems(lambda release, system: release.pypi.get(system)),
            column("glibc_at_least", "glibc"),
            _column(
                "glibc_on_arm64",
                lambda release, _: Cell(
                    text(
                        release.oldest_glibc("linux_aarch64")
                        if "linux_aarch64" in release.pypi
                        else None
                    )
                ),
            ),
            column("macos_at_least", "macos"),
            column("download", "download_size"),
            column("on_disk", "installed_size"),
            column("longest_path_windows", "windows_path"),
        ),
    ),
    "requirements": Table(
        "torch",
        "requirements",
        _stored("torch", "releases"),
        (
            _TORCH,
            column("cuda", "cuda_toolkit"),
            column("cudnn", "cudnn"),
            column("nccl", "nccl"),
            column("triton", "triton"),
            _column("setuptools", _setuptools),
            confidence(),
        ),
    ),
    "python": Table(
        "torch",
        "python",
        _stored("torch", "releases"),
        (
            _TORCH,
            column("python", "python", long=True),
            _column("other_on", _exceptions),
            column("not_with", "python_not"),
            column("torch_compile_up_to", "compile_python"),
            confidence("certainty_of_that", "compile_confidence"),
            column("numpy", "numpy"),
            _column("numpy_on_windows", _numpy_windows),
            confidence(),
        ),
    ),
    "newest-torch": Table(
        "torch",
        "newest_torch",
        _newest_torch,
        (
            column("python", "python"),
            *_on_systems(lambda row, system: row.newest.get(system)),
        ),
    ),
    "cuda-wheels": Table(
        "wheels",
        "cuda_wheels",
        _stored("wheels", "cuda"),
        (
            _VARIANT,
            _SYSTEM,
            _MINORS,
            _KERNELS,
            _PTX,
            column("glibc_at_least", "glibc"),
            _EXISTS,
            confidence("list_of_kernels", "listed"),
        ),
        _index,
    ),
    "cpu-wheels": _builds("cpu", "cpu_wheels", _index),
    "rocm-wheels": _builds("rocm", "rocm_wheels", _index),
    "xpu-wheels": _builds("xpu", "xpu_wheels", _index),
    "conda-installers": Table(
        "conda",
        "conda_installers",
        _stored("conda", "installers"),
        (
            column("name", "name"),
            column("release", "release"),
            _SYSTEM,
            column("needs", "needs"),
            code("address", "url"),
            code("in_mainland_china", "mirror"),
            confidence(),
        ),
    ),
    "conda-forge": Table(
        "conda",
        "conda_forge",
        _stored("conda", "builds"),
        (
            column("torch", "torch"),
            _SYSTEM,
            _VARIANT,
            column("cuda", "cuda"),
            _KERNELS,
            _PTX,
            confidence(),
        ),
    ),
    "conda-channel": Table(
        "conda",
        "conda_channel",
        _stored("conda", "channel"),
        (
            column("torch", "torch"),
            column("chosen_by", "specs", long=True),
            confidence(),
        ),
    ),
    "uv": Table(
        "uv",
        "uv",
        _stored("uv", "releases"),
        (
            column("uv", "uv"),
            column("brought", "since", long=True),
            column("values_of_torch_backend", "backends", long=True),
            confidence(),
        ),
    ),
    "driver-majors": Table(
        "cuda",
        "driver_majors",
        _stored("cuda", "majors"),
        (
            column("cuda", "cuda"),
            _LINUX,
            confidence(),
            _WINDOWS,
            column("windows_lower_number_in_use", "windows_also"),
            confidence("certainty_windows", "windows_confidence", "confidence"),
        ),
    ),
    "driver-branches": Table(
        "cuda",
        "driver_branches",
        _newest_first("cuda", "branches"),
        (
            column("branch", "branch"),
            column("on_windows_also", "also"),
            column("nvidia_smi_shows_cuda", "cuda"),
            word("kind", "kind"),
            column("supported_until", "until"),
            confidence(),
        ),
    ),
    "toolkits": Table(
        "cuda",
        "toolkits",
        _stored("cuda", "toolkits"),
        (
            column("cuda", "cuda"),
            column("release_2", "name"),
            _LINUX,
            column("brings_another_linux", "linux_bundled"),
            _WINDOWS,
            column("brings_another_windows", "windows_bundled"),
            confidence(),
        ),
    ),
    "hosts": Table(
        "cuda",
        "hosts",
        _stored("cuda", "hosts"),
        (
            column("cuda_from", "cuda"),
            column("newest_gcc", "gcc_max"),
            column("newest_clang", "clang_max"),
            column("visual_studio", "msvc"),
            confidence(),
        ),
    ),
    "packages": Table(
        "distributions",
        "packages",
        _stored("distributions", "packages"),
        (
            code("package", "package"),
            column("distribution", "distribution"),
            column("version", "version"),
            confidence(),
        ),
    ),
    "package-names": Table(
        "packages",
        "package_names",
        _stored("packages", "names"),
        (
            column("distributions", "distributions"),
            column("repository", "repository"),
            column("packages", "packages"),
            column("versions", "versions"),
            confidence(),
        ),
    ),
    "gpus": Table(
        "gpus",
        "gpus",
        _gpus,
        (
            column("gpu", "name"),
            _CAPABILITY,
            column("architecture", "architecture"),
            word("kind", "kind"),
            column("last_driver_branch", "last_driver"),
            confidence(),
        ),
    ),
    "capabilities": Table(
        "gpus",
        "capabilities",
        _newest_first("gpus", "capabilities"),
        (
            _CAPABILITY,
            column("architecture", "architecture"),
            column("cuda_from_2", "cuda_min"),
            column("cuda_up_to", "cuda_max"),
            column("last_driver_branch", "last_driver"),
            _column(
                "jetson_module",
                lambda row, lang: Cell(say("yes" if row.jetson else "no", lang)),
            ),
            _column(
                "runs_kernels_of_lower_minors",
                lambda row, lang: Cell(_kernels_of_others(row, lang)),
            ),
            confidence(),
        ),
    ),
    "jetpacks": Table(
        "gpus",
        "jetpacks",
        _stored("gpus", "jetpacks"),
        (
            column("jetpack_from", "jetpack"),
            column("cuda", "cuda"),
            column("driver_branch", "branch"),
            confidence(),
        ),
    ),
    "cudnn-support": Table(
        "cudnn",
        "cudnn_support",
        _stored("cudnn", "support"),
        (
            column("cudnn", "cudnn"),
            column("cuda_from_2", "cuda_min"),
            column("cuda_up_to", "cuda_max"),
            column("compute_capability_from", "capability_min"),
            column("compute_capability_up_to", "capability_max"),
            _LINUX,
            _WINDOWS,
            confidence(),
        ),
    ),
    "cudnn-wheels": Table(
        "cudnn",
        "cudnn_wheels",
        _stored("cudnn", "builds"),
        (
            column("cuda", "cuda"),
            column("cudnn", "cudnn"),
            _MINORS,
            confidence(),
        ),
    ),
    "pypi-mirrors": _mirrors("pypi", "pypi_mirrors"),
    "wheel-mirrors": _mirrors("wheels", "wheel_mirrors"),
    "python-mirrors": _mirrors("pythons", "python_mirrors"),
    "conda-mirrors": _mirrors("conda", "conda_mirrors", column("channels", "channels")),
    "hubs": _said("hubs"),
    "rented": _said("rented"),
    "accelerators": Table(
        "china",
        "accelerators",
        _stored("china", "accelerators"),
        (
            _column("card", lambda row, lang: Cell(escape(row.name[lang]))),
            code("device", "device"),
            _column("which_torch", _says),
            _column("guide", _guide),
            confidence(),
        ),
    ),
}


def _kernels_of_others(row: Any, lang: str) -> str:
    if row.kernels_of_others == "never":
        return say("no", lang)
    if row.kernels_of_others:
        return say("from_cuda", lang, cuda=row.kernels_of_others)
    return say("yes", lang)


def used(rows: Iterable[Any]) -> list[str]:
    """The ids of the sources of rows, each once, in the order in which they come."""
    return list(dict.fromkeys(source for row in rows for source in row.sources))
