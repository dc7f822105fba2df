"""Which facts each reference table shows, in which columns."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

from torchproof.directives.tables.words import CONFIDENCE, PHRASES, TERMS, say, term
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
    """``head``: in each language. ``cell``: of a row, in a language."""

    head: tuple[str, str]
    cell: Callable[[Any, str], Cell]


@dataclass(frozen=True)
class Table:
    """``rows`` gives what the columns read; each row has ``sources``, ids of ``file``'s sources.

    ``title`` names the table for who cannot see it. ``note``: a sentence above the sources, HTML.
    """

    file: str
    title: tuple[str, str]
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


def column(en: str, zh: str, name: str, *, long: bool = False) -> Column:
    """A fact as it stands."""
    return Column((en, zh), lambda row, _: Cell(text(getattr(row, name)), long=long))


def several(en: str, zh: str, name: str, *, long: bool = True) -> Column:
    """Versions, oldest first; they sort by the newest."""

    def cell(row: Any, _: str) -> Cell:
        versions = getattr(row, name)
        return Cell(text(versions), str(max(versions)) if versions else "", long)

    return Column((en, zh), cell)


def code(en: str, zh: str, name: str) -> Column:
    """A fact that is typed as it stands."""

    def cell(row: Any, _: str) -> Cell:
        value = getattr(row, name)
        return Cell(f"<code>{text(value)}</code>" if value else NOTHING)

    return Column((en, zh), cell)


def word(en: str, zh: str, name: str) -> Column:
    """A fact that each language has a word for."""

    def cell(row: Any, lang: str) -> Cell:
        value = getattr(row, name)
        return Cell(escape(term(value, lang)) if value else NOTHING)

    return Column((en, zh), cell)


def confidence(
    en: str = "Certainty", zh: str = "可信程度", name: str = "confidence", other: str = ""
) -> Column:
    """How sure a row is; where it does not say, how sure ``other`` is."""

    def cell(row: Any, lang: str) -> Cell:
        value = getattr(row, name) or getattr(row, other)
        shown = escape(say(CONFIDENCE[value], lang))
        kind = value.name.lower()
        return Cell(f'<span class="tp-sure tp-sure-{kind}">{shown}</span>', str(int(value)))

    return Column((en, zh), cell)


def _on_systems(read: Callable[[Any, str], Any]) -> tuple[Column, ...]:
    """A column for each system."""

    def cell(row: Any, _: str, *, system: str) -> Cell:
        return Cell(text(read(row, system)))

    return tuple(Column(TERMS[system], partial(cell, system=system)) for system in SYSTEMS)


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
        since = say(PHRASES["from_python"], lang, python=release.setuptools_from_python)
        shown += f" ({escape(since)})"
    return Cell(shown)


def _address(mirror: Any, lang: str) -> Cell:
    shown = f"<code>{escape(mirror.url)}</code>"
    if mirror.default:
        shown += f" {escape(say(PHRASES['default'], lang))}"
    return Cell(shown)


# --- rows ----------------------------------------------------------------------------------------


def _stored(file: str, table: str) -> Callable[[Facts], Sequence[Any]]:
    return lambda facts: getattr(getattr(facts, file), table)


def _newest_first(file: str, table: str) -> Callable[[Facts], Sequence[Any]]:
    return lambda facts: getattr(getattr(facts, file), table)[::-1]


def _gpus(facts: Facts) -> list[NamedGpu]:
    known = {row.capability: row for row in facts.gpus.capabilities}
    return [
        NamedGpu(
            name, row.kind, row.capability, known[row.capability].architecture,
            known[row.capability].last_driver, row.confidence, row.sources,
        )
        for row in facts.gpus.gpus for name in row.names
    ]  # fmt: skip


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
    return say(PHRASES["index"], lang, address=f"<code>{escape(facts.wheels.index)}</code>")


# --- the tables ----------------------------------------------------------------------------------

_TORCH = column("torch", "torch", "version")
_MINORS = several("torch", "torch", "torch")
_VARIANT = code("Variant", "变体", "variant")
_SYSTEM = word("System", "系统", "system")
_CAPABILITY = column("Compute capability", "计算能力", "capability")
_KERNELS = several("Kernels for compute capability", "核函数对应的计算能力", "kernels")
_PTX = several("PTX for", "PTX", "ptx", long=False)
_EXISTS = confidence("Build exists", "是否存在", "exists")
_LINUX = column("Driver, Linux", "驱动（Linux）", "linux")
_WINDOWS = column("Driver, Windows", "驱动（Windows）", "windows")


def _mirrors(table: str, en: str, zh: str, *more: Column) -> Table:
    columns = (
        column("Mirror", "镜像", "name"),
        Column(("Address", "地址"), _address),
        *more,
        word("How it is used", "用法", "use"),
        confidence(),
    )
    return Table("mirrors", (en, zh), _stored("mirrors", table), columns)


def _builds(table: str, en: str, zh: str, note: Any = None) -> Table:
    columns = (_VARIANT, _SYSTEM, _MINORS, _EXISTS)
    return Table("wheels", (en, zh), _stored("wheels", table), columns, note)


TABLES: Mapping[str, Table] = {
    "releases": Table(
        "torch",
        ("releases of torch and their companions", "torch 各版本及其配套版本"),
        _stored("torch", "releases"),
        (
            _TORCH,
            column("Released", "发布日期", "date"),
            column("torchvision", "torchvision", "torchvision"),
            column("It asks for torch", "它要求的 torch", "torchvision_needs"),
            several("torchaudio", "torchaudio", "torchaudio", long=False),
            column("Python", "Python", "python", long=True),
            confidence(),
        ),
    ),
    "pypi-wheels": Table(
        "torch",
        ("what PyPI's wheel is on each system", "PyPI 上的 wheel 在各系统上是什么"),
        _stored("torch", "releases"),
        (
            _TORCH,
            *_on_systems(lambda release, system: release.pypi.get(system)),
            column("glibc, at least", "glibc 最低", "glibc"),
            Column(
                ("glibc on ARM64", "glibc 最低（ARM64）"),
                lambda release, _: Cell(
                    text(
                        release.oldest_glibc("linux_aarch64")
                        if "linux_aarch64" in release.pypi
                        else None
                    )
                ),
            ),
            column("macOS, at least", "macOS 最低", "macos"),
            column("Download", "下载", "download_size"),
            column("On disk", "磁盘占用", "installed_size"),
            column("Longest path, Windows", "最长路径（Windows，字符）", "windows_path"),
        ),
    ),
    "requirements": Table(
        "torch",
        ("what PyPI's wheel for Linux x86-64 brings", "PyPI 上 Linux x86-64 的 wheel 带来什么"),
        _stored("torch", "releases"),
        (
            _TORCH,
            column("CUDA", "CUDA", "cuda_toolkit"),
            column("cuDNN", "cuDNN", "cudnn"),
            column("NCCL", "NCCL", "nccl"),
            column("Triton", "Triton", "triton"),
            Column(("setuptools", "setuptools"), _setuptools),
            confidence(),
        ),
    ),
    "python": Table(
        "torch",
        ("Python, NumPy and torch.compile by release", "各版本的 Python、NumPy 与 torch.compile"),
        _stored("torch", "releases"),
        (
            _TORCH,
            column("Python", "Python", "python", long=True),
            Column(("Other on", "例外"), _exceptions),
            column("Not with", "不可用", "python_not"),
            column("torch.compile up to", "torch.compile 最高支持", "compile_python"),
            confidence("Certainty of that", "其可信程度", "compile_confidence"),
            column("NumPy", "NumPy", "numpy"),
            Column(("NumPy on Windows", "NumPy（Windows）"), _numpy_windows),
            confidence(),
        ),
    ),
    "newest-torch": Table(
        "torch",
        ("the newest torch for each Python", "各 Python 可用的最新 torch"),
        _newest_torch,
        (
            column("Python", "Python", "python"),
            *_on_systems(lambda row, system: row.newest.get(system)),
        ),
    ),
    "cuda-wheels": Table(
        "wheels",
        ("builds with CUDA and their kernels", "CUDA 版 wheel 及其核函数"),
        _stored("wheels", "cuda"),
        (
            _VARIANT,
            _SYSTEM,
            _MINORS,
            _KERNELS,
            _PTX,
            column("glibc, at least", "glibc 最低", "glibc"),
            _EXISTS,
            confidence("List of kernels", "核函数列表", "listed"),
        ),
        _index,
    ),
    "cpu-wheels": _builds("cpu", "builds for the CPU", "CPU 版 wheel", _index),
    "rocm-wheels": _builds("rocm", "builds for AMD GPUs", "AMD GPU 版 wheel", _index),
    "xpu-wheels": _builds("xpu", "builds for Intel GPUs", "Intel GPU 版 wheel", _index),
    "conda-installers": Table(
        "conda",
        ("installers of conda", "conda 的安装程序"),
        _stored("conda", "installers"),
        (
            column("Name", "名称", "name"),
            column("Release", "版本", "release"),
            _SYSTEM,
            column("Needs", "要求", "needs"),
            code("Address", "地址", "url"),
            code("In mainland China", "国内镜像", "mirror"),
            confidence(),
        ),
    ),
    "conda-forge": Table(
        "conda",
        ("builds of conda-forge", "conda-forge 的构建"),
        _stored("conda", "builds"),
        (
            column("torch", "torch", "torch"),
            _SYSTEM,
            _VARIANT,
            column("CUDA", "CUDA", "cuda"),
            _KERNELS,
            _PTX,
            confidence(),
        ),
    ),
    "conda-channel": Table(
        "conda",
        ("the frozen channel pytorch", "已冻结的 pytorch 频道"),
        _stored("conda", "channel"),
        (
            column("torch", "torch", "torch"),
            column("Chosen by", "用什么选择", "specs", long=True),
            confidence(),
        ),
    ),
    "uv": Table(
        "uv",
        ("uv and --torch-backend", "uv 与 --torch-backend"),
        _stored("uv", "releases"),
        (
            column("uv", "uv", "uv"),
            column("Brought", "新增", "since", long=True),
            column("Values of --torch-backend", "--torch-backend 的取值", "backends", long=True),
            confidence(),
        ),
    ),
    "driver-majors": Table(
        "cuda",
        ("the lowest driver for each CUDA", "各 CUDA 主版本的最低驱动"),
        _stored("cuda", "majors"),
        (
            column("CUDA", "CUDA", "cuda"),
            _LINUX,
            confidence(),
            _WINDOWS,
            column("Windows, lower number in use", "Windows（另一种较低的说法）", "windows_also"),
            confidence(
                "Certainty, Windows", "可信程度（Windows）", "windows_confidence", "confidence"
            ),
        ),
    ),
    "driver-branches": Table(
        "cuda",
        ("branches of the driver", "驱动分支"),
        _newest_first("cuda", "branches"),
        (
            column("Branch", "分支", "branch"),
            column("On Windows also", "Windows 上也叫", "also"),
            column("nvidia-smi shows CUDA", "nvidia-smi 显示的 CUDA", "cuda"),
            word("Kind", "类别", "kind"),
            column("Supported until", "支持到", "until"),
            confidence(),
        ),
    ),
    "toolkits": Table(
        "cuda",
        ("CUDA toolkits and their drivers", "CUDA Toolkit 及其驱动"),
        _stored("cuda", "toolkits"),
        (
            column("CUDA", "CUDA", "cuda"),
            column("Release", "名称", "name"),
            _LINUX,
            column("Brings another, Linux", "自带的是另一个（Linux）", "linux_bundled"),
            _WINDOWS,
            column("Brings another, Windows", "自带的是另一个（Windows）", "windows_bundled"),
            confidence(),
        ),
    ),
    "hosts": Table(
        "cuda",
        ("host compilers that nvcc accepts", "nvcc 接受的主机编译器"),
        _stored("cuda", "hosts"),
        (
            column("CUDA, from", "CUDA 版本，从", "cuda"),
            column("Newest GCC", "最新的 GCC", "gcc_max"),
            column("Newest Clang", "最新的 Clang", "clang_max"),
            column("Visual Studio", "Visual Studio", "msvc"),
            confidence(),
        ),
    ),
    "packages": Table(
        "distributions",
        ("packages of distributions", "发行版的软件包"),
        _stored("distributions", "packages"),
        (
            code("Package", "软件包", "package"),
            column("Distribution", "发行版", "distribution"),
            column("Version", "版本", "version"),
            confidence(),
        ),
    ),
    "package-names": Table(
        "packages",
        ("names of packages", "软件包的名称"),
        _stored("packages", "names"),
        (
            column("Distributions", "发行版", "distributions"),
            column("Repository", "软件源", "repository"),
            column("Packages", "软件包", "packages"),
            column("Versions", "版本", "versions"),
            confidence(),
        ),
    ),
    "gpus": Table(
        "gpus",
        ("GPUs and their compute capability", "各型号 GPU 的计算能力"),
        _gpus,
        (
            column("GPU", "GPU", "name"),
            _CAPABILITY,
            column("Architecture", "架构", "architecture"),
            word("Kind", "类别", "kind"),
            column("Last driver branch", "最后的驱动分支", "last_driver"),
            confidence(),
        ),
    ),
    "capabilities": Table(
        "gpus",
        ("compute capabilities, CUDA and drivers", "计算能力与 CUDA、驱动"),
        _newest_first("gpus", "capabilities"),
        (
            _CAPABILITY,
            column("Architecture", "架构", "architecture"),
            column("CUDA, from", "CUDA 最低", "cuda_min"),
            column("CUDA, up to", "CUDA 最高", "cuda_max"),
            column("Last driver branch", "最后的驱动分支", "last_driver"),
            Column(
                ("Jetson module", "Jetson 模组"),
                lambda row, lang: Cell(say(("yes", "是") if row.jetson else ("no", "否"), lang)),
            ),
            Column(
                ("Runs kernels of lower minors", "能否运行较低次版本的核函数"),
                lambda row, lang: Cell(_kernels_of_others(row, lang)),
            ),
            confidence(),
        ),
    ),
    "jetpacks": Table(
        "gpus",
        ("JetPack, the system of Jetson modules", "Jetson 模组的系统 JetPack"),
        _stored("gpus", "jetpacks"),
        (
            column("JetPack, from", "JetPack 起", "jetpack"),
            column("CUDA", "CUDA", "cuda"),
            column("Driver branch", "驱动分支", "branch"),
            confidence(),
        ),
    ),
    "cudnn-support": Table(
        "cudnn",
        ("what cuDNN supports", "cuDNN 支持什么"),
        _stored("cudnn", "support"),
        (
            column("cuDNN", "cuDNN", "cudnn"),
            column("CUDA, from", "CUDA 最低", "cuda_min"),
            column("CUDA, up to", "CUDA 最高", "cuda_max"),
            column("Compute capability, from", "计算能力最低", "capability_min"),
            column("Compute capability, up to", "计算能力最高", "capability_max"),
            _LINUX,
            _WINDOWS,
            confidence(),
        ),
    ),
    "cudnn-wheels": Table(
        "cudnn",
        ("the cuDNN in each build", "各版本自带的 cuDNN"),
        _stored("cudnn", "builds"),
        (
            column("CUDA", "CUDA", "cuda"),
            column("cuDNN", "cuDNN", "cudnn"),
            _MINORS,
            confidence(),
        ),
    ),
    "pypi-mirrors": _mirrors("pypi", "mirrors of PyPI", "PyPI 镜像"),
    "wheel-mirrors": _mirrors("wheels", "mirrors of PyTorch's index", "PyTorch 索引的镜像"),
    "python-mirrors": _mirrors("pythons", "mirrors of uv's Pythons", "uv 所用 Python 的镜像"),
    "conda-mirrors": _mirrors(
        "conda", "mirrors of conda", "conda 镜像", column("Channels", "频道", "channels")
    ),
}


def _kernels_of_others(row: Any, lang: str) -> str:
    if row.kernels_of_others == "never":
        return say(("no", "否"), lang)
    if row.kernels_of_others:
        return say(("from CUDA {cuda}", "CUDA {cuda} 起"), lang, cuda=row.kernels_of_others)
    return say(("yes", "是"), lang)


def used(rows: Iterable[Any]) -> list[str]:
    """The ids of the sources of rows, each once, in the order in which they come."""
    return list(dict.fromkeys(source for row in rows for source in row.sources))
