"""Packages and channels of conda as pages write them: well formed, and such as exist."""

import importlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from torchproof import facts
from torchproof.commands import known, nearest
from torchproof.commands.packages.requirements import Fail
from torchproof.commands.shells import GrammarMissing

# What chose the CUDA of a build in the channel "pytorch"; conda-forge has never read them.
_CHOOSERS = ("pytorch-cuda", "cudatoolkit")
# What conda-forge calls the builds of PyTorch.
_PYTORCH = ("pytorch", "pytorch-gpu", "pytorch-cpu")
# PyPI's names for what conda calls otherwise.
_NAMES = {"torch": "pytorch"}
FROZEN = "pytorch"
_CHANNELS = ("conda-forge", "defaults", "pytorch", "nvidia", "bioconda", "nodefaults")


@dataclass(frozen=True)
class Spec:
    """One wanted package. ``version``: a clause such as ``2.13.0.*``, "" for any."""

    text: str
    name: str
    version: str = ""
    channel: str = ""

    def allows(self, version: object) -> bool:
        """Whether a version fits the clause."""
        if not self.version:
            return True
        rattler = _rattler()
        clause = rattler.VersionSpec(self.version, strict=True)
        return clause.matches(rattler.Version(str(version)))


def _rattler():
    """The parser of match specs that pixi and rattler-build use. Raises GrammarMissing."""
    try:
        return importlib.import_module("rattler")
    except ImportError:
        raise GrammarMissing("py-rattler", "reading a match spec of conda") from None


def parse(text: str, fail: Fail) -> Spec:
    """A match spec, read strictly. Raises what ``fail`` makes of one that is malformed."""
    rattler = _rattler()
    if re.fullmatch(r"[^=<>!~\s\[]+=([\d.]*\.)?", text):
        # conda 26.7.1 reads python=3. as python=3 and python= as python.
        raise fail(f"{text!r} leaves the version open: conda takes the newest", "python=3.12")
    # conda reads name=version=build as exactly that version; rattler's strict reader wants ==.
    parted = re.fullmatch(r"([^=<>!~\s\[]+)=([^=<>!~\s]+)=([\w.*]+)", text)
    plain = f"{parted[1]} =={parted[2]} {parted[3]}" if parted else text
    if parted and "*" in parted[2]:
        plain = f"{parted[1]} {parted[2]} {parted[3]}"
    try:
        found = rattler.MatchSpec(plain, strict=True)
    except importlib.import_module("rattler.exceptions").InvalidMatchSpecError as error:
        raise fail(
            f"{text!r} is no package of conda: {error}",
            "write it like python=3.12, 'numpy>=2,<3' or pytorch=2.13.0=cuda*",
        ) from None
    channel = found.channel
    where = "" if channel is None else channel.name or str(channel.base_url)
    name = found.name.normalized if found.name else ""
    return Spec(text, str(name), str(found.version or ""), where)


def against_facts(specs: Sequence[Spec], channels: Sequence[str], fail: Fail) -> None:
    """Raise what ``fail`` makes of packages that no channel has, or that do not fit together.

    ``channels``: names or addresses in the order given. What is known of the builds of PyTorch
    stands in facts/conda.yml.
    """
    for spec in specs:
        if spec.name in _NAMES:
            raise fail(
                f"{spec.text}: that is its name on PyPI",
                f"for conda it is {_NAMES[spec.name]!r}",
            )
        if found := known.package_fault("conda", spec.name):
            raise fail(*found)
    torch = next((spec for spec in specs if spec.name in _PYTORCH), None)
    named = [*channels, *(spec.channel for spec in specs if spec.channel)]
    if any(channel_name(channel) == FROZEN for channel in named):
        _hold_frozen(specs, torch, fail)
    else:
        _hold_forge(specs, torch, fail)
    _hold_python(specs, torch, fail)


def channel_name(channel: str) -> str:
    """The name of a channel: ``pytorch`` of ``https://.../cloud/pytorch/``."""
    return channel.rstrip("/").rpartition("/")[2]


def _hold_frozen(specs: Sequence[Spec], torch: Spec | None, fail: Fail) -> None:
    rows = facts.load().conda.channel
    last = rows[0].torch
    if torch is None or torch.name != "pytorch" or not torch.version:
        raise fail(
            f"the channel pytorch is frozen since {last}: the version must be written",
            f"pytorch=={last}, or take pytorch from conda-forge",
        )
    row = next((row for row in rows if torch.allows(row.torch)), None)
    if row is None and _older(torch, rows[-1].torch):
        return
    if row is None:
        raise fail(
            f"the channel pytorch has no {torch.text}: it ended with {last}",
            "take it from conda-forge (pytorch-gpu), or from pip",
        )
    known = {spec.partition("=")[0]: spec for spec in row.specs}
    for spec in specs:
        if spec.name not in (*_CHOOSERS, "cpuonly"):
            continue
        values = [text.partition("=")[2] for text in row.specs if text.startswith(spec.name)]
        if spec.name not in known or not any(not v or spec.allows(v) for v in values):
            raise fail(
                f"PyTorch {row.torch} never had builds for {spec.text}",
                f"the channel pytorch has {', '.join(row.specs)} for it",
            )


def _older(torch: Spec, oldest: object) -> bool:
    """Whether a version is one of before the facts begin, of which they say nothing."""
    named = re.search(r"\d+(?:\.\d+)+", torch.version)
    return bool(named) and tuple(map(int, named[0].split("."))) < tuple(oldest)


def _hold_forge(specs: Sequence[Spec], torch: Spec | None, fail: Fail) -> None:
    builds = facts.load().conda.builds
    for spec in specs:
        if spec.name in _CHOOSERS or spec.name == "cpuonly":
            raise fail(
                f"{spec.text} chose the build in the channel pytorch alone, which is frozen",
                "on conda-forge: pytorch-gpu with cuda-version=..., or pytorch-cpu",
            )
        if spec.name == "cuda-version" and re.fullmatch(r"[\d.]+\*?", spec.version):
            toolkits = {row.cuda.minor for row in facts.load().cuda.toolkits}
            if not any(spec.allows(cuda) for cuda in toolkits) and not _is_before(spec, toolkits):
                newest = sorted(toolkits, key=lambda text: [*map(int, text.split("."))])
                raise fail(
                    f"{spec.text}: there is no such CUDA", f"such as cuda-version={newest[-1]}"
                )
    if torch is None:
        return
    cuda = {"pytorch-gpu": True, "pytorch-cpu": False}.get(torch.name)
    fitting = [
        build
        for build in builds
        if torch.allows(build.torch) and cuda in (None, build.cuda is not None)
    ]
    if not fitting:
        known = ", ".join(dict.fromkeys(str(build.torch) for build in builds))
        raise fail(f"conda-forge has no {torch.text}", f"the facts know its builds of {known}")
    for spec in specs:
        if spec.name == "cuda-version" and not any(b.cuda and spec.allows(b.cuda) for b in fitting):
            known = ", ".join(dict.fromkeys(str(b.cuda) for b in builds if b.cuda))
            raise fail(
                f"no build of {torch.text} for {spec.text}", f"cuda-version={known} is known"
            )


def _is_before(spec: Spec, toolkits: Collection[str]) -> bool:
    """Whether it asks for a CUDA of before the facts begin."""
    asked = int(re.match(r"\d+", spec.version)[0])
    return asked < min(int(text.partition(".")[0]) for text in toolkits)


def _hold_python(specs: Sequence[Spec], torch: Spec | None, fail: Fail) -> None:
    """The Python must be one that the wanted release has, or any of the releases in the facts."""
    python = next((spec for spec in specs if spec.name == "python"), None)
    if python is None:
        return
    releases = facts.load().torch.releases
    wanted = [r for r in releases if torch is None or torch.allows(r.version)] or releases
    newest = wanted[:1] if torch is None else wanted
    pythons = sorted({p for r in newest for p in r.python if not p.free_threaded})
    if not any(python.allows(p) or python.allows(f"{p}.99") for p in pythons):
        raise fail(
            f"{python.text}: {torch.text if torch else 'the pages'} cannot use it",
            f"Python {pythons[0]} to {pythons[-1]}",
        )


def check_channel(channel: str, fail: Fail) -> None:
    """Raise what ``fail`` makes of a channel that is unsafe, gone, or not on that mirror."""
    if channel.startswith("http://"):
        raise fail(f"a channel without encryption: {channel}", "https://")
    if re.search(r"(^|/)pkgs/free(/|$)", channel) or channel == "free":
        raise fail(
            f"{channel}: the channel free has no packages newer than 2017",
            "conda-forge; pkgs/main holds what free once held",
        )
    if "://" not in channel:
        if channel not in _CHANNELS and (close := nearest(channel, _CHANNELS)):
            raise fail(f"{channel!r} looks like a misspelt channel", close)
        return
    for row in facts.load().mirrors.conda:
        if not _below(channel, row.url):
            continue
        if row.use == "dead":
            raise fail(f"{row.name} mirrors no channels of conda any more", _others())
        kind = re.search(r"/(cloud|pkgs|anaconda)/([\w-]+)/?$", channel)
        if kind and kind[1] in ("cloud", "pkgs") and kind[2] not in _carried(row):
            raise fail(
                f"{row.name} has no channel {kind[2]}", f"it has {' '.join(sorted(_carried(row)))}"
            )


def _carried(row: facts.schema.Mirror) -> set[str]:
    main = {"r", "msys2"} if "main" in row.channels else set()
    return {*row.channels, *main}


def _below(address: str, base: str) -> bool:
    a, b = urlsplit(address), urlsplit(base)
    return a.netloc == b.netloc and f"{a.path}/".startswith(f"{b.path.rstrip('/')}/")


def _others() -> str:
    alive = [row.name for row in facts.load().mirrors.conda if row.use != "dead"]
    return f"others do: {', '.join(alive)}"
