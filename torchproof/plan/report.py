"""The decision as a plan: commands, what to do first, reasons, warnings, and how sure it is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from torchproof.facts import Confidence, Python, Version
from torchproof.facts.schema import CudaMajor
from torchproof.plan.commands import Mirror, commands, index, mirrors, numpy
from torchproof.plan.decision import Choice, Decision, decide, lowest_driver, other_python
from torchproof.plan.machine import Case, Gpu, Machine, read
from torchproof.plan.options import (
    CUDA,
    MPS,
    ROCM,
    WHEELS,
    XPU,
    Option,
    capabilities,
    ceiling,
    cudnn_ended,
    family,
    has_jetson,
    jetpack,
    majors,
    oldest_mps,
    table,
)
from torchproof.plan.sentences import Note


@dataclass(frozen=True)
class Plan:
    """What to install. verdict: "yes", "first" (do ``first`` before), or "no".

    torch, torchvision, variant and the commands are empty for a "no"; ``nearest`` is then what
    works instead. index: the address that pip is given; "" for PyPI. fallback: a better evidenced
    build, named like ``2.14.1+cu130``; in ``fallbacks``, by tool, its command. device: where the
    build computes: cuda (AMD's too), xpu, mps or cpu. python: the one to take if none is there.
    download, disk: what was measured, with its unit; "" for what was not.
    """

    verdict: str
    torch: str = ""
    torchvision: str = ""
    variant: str = ""
    index: str = ""
    driver: str = ""
    commands: Mapping[str, str] = field(default_factory=dict)
    mirrors: tuple[Mirror, ...] = ()
    first: tuple[Note, ...] = ()
    reasons: tuple[Note, ...] = ()
    warnings: tuple[Note, ...] = ()
    confidence: Confidence = Confidence.HIGH
    fallback: str = ""
    fallbacks: Mapping[str, str] = field(default_factory=dict)
    device: str = ""
    python: str = ""
    download: str = ""
    disk: str = ""
    nearest: "Plan | None" = None


def plan(machine: Machine) -> Plan:
    """The plan for a machine. Raises Unclear for what cannot be read."""
    return report(decide(read(machine)))


def report(decision: Decision) -> Plan:
    """The plan of a decision."""
    if decision.choice is None:
        return _refusal(decision)
    case, option = decision.case, decision.choice.option
    lowest = lowest_driver(decision, option)
    download, disk = _sizes(option, case.system)
    first = tuple(_first(decision, lowest))
    return Plan(
        verdict="first" if first else "yes",
        torch=str(option.release.version),
        torchvision=str(option.release.torchvision),
        variant=option.variant,
        index=index(option) if option.place == "index" else "",
        driver=str(lowest or ""),
        commands=commands(option, case, decision.purpose),
        mirrors=mirrors(option, case),
        first=first,
        reasons=tuple(_reasons(decision, lowest)),
        warnings=tuple(_warnings(decision)),
        confidence=min(option.evidence, *_confidences(decision)),
        fallback=decision.fallback.name if decision.fallback else "",
        fallbacks=_fallbacks(decision),
        device=_DEVICES.get(decision.purpose, decision.purpose),
        python=str(other_python(option, case.python)),
        download=download,
        disk=disk,
    )


# Builds for ROCm show AMD's GPUs as "cuda".
_DEVICES = {ROCM: "cuda"}


def _fallbacks(decision: Decision) -> dict[str, str]:
    """The command of the fallback, by tool; a project of uv needs a file of its own instead."""
    if decision.fallback is None:
        return {}
    made = commands(decision.fallback, decision.case, decision.purpose)
    tools = ("conda-forge",) if decision.fallback.place == "conda" else ("pip", "uv pip")
    return {tool: made[tool] for tool in tools}


def _sizes(option: Option, system: str) -> tuple[str, str]:
    """What pip downloads, and what that takes on disk, where both, or the first, were measured."""
    release, wheels = option.release, WHEELS[system]
    if option.place != "pypi":
        return "", ""
    if wheels == "linux_x86_64":
        return release.download_size, release.installed_size
    return release.wheel_sizes.get(wheels, ""), ""


def _refusal(decision: Decision) -> Plan:
    case = decision.case
    values = {"gpus": _named(case), "release": f" {case.torch}" if case.torch else ""}
    reasons = [Note(decision.why, values)]
    if decision.newer:
        torch = str(decision.newer.option.release.version)
        reasons.append(Note("jetson_newer", {"torch": torch, **_jetpack(decision.newer.option)}))
    nearest = report(decision.nearest) if decision.nearest else None
    warnings = []
    if nearest and decision.nearest and nearest.verdict != "no":
        reasons.append(Note("nearest", {"torch": nearest.torch, "variant": nearest.variant}))
        kept = decision.nearest.case.gpus
        if kept and len(kept) < len(case.gpus):
            left = [gpu.name for gpu in case.gpus if gpu not in kept]
            warnings.append(Note("left_out", {"gpus": tuple(dict.fromkeys(left))}))
    return Plan("no", reasons=tuple(reasons), warnings=tuple(warnings), nearest=nearest)


def _jetpack(option: Option) -> dict[str, str]:
    """The oldest JetPack for a build, and its CUDA."""
    assert option.build
    row = jetpack(option.build.cuda)
    assert row
    return {"jetpack": str(row.jetpack), "cuda": str(row.cuda)}


def _named(case: Case) -> tuple[str, ...]:
    return tuple(dict.fromkeys(gpu.name for gpu in case.gpus))


def _end(case: Case) -> Version | None:
    """The first driver branch that no longer knows one of the GPUs."""
    return min((end for end in map(ceiling, case.capabilities) if end), default=None)


def _last_branch(case: Case) -> str:
    known = [capabilities()[c].last_driver for c in case.capabilities if c in capabilities()]
    return str(min(branch for branch in known if branch))


def _ended(case: Case) -> tuple[str, ...]:
    """The GPUs that the driver's newer branches do not know."""
    return tuple(dict.fromkeys(gpu.name for gpu in case.gpus if ceiling(gpu.capability)))


# --- what to do first -----------------------------------------------------------------------------


def _first(decision: Decision, lowest: Version | None) -> Iterator[Note]:
    case = decision.case
    assert decision.choice
    option, changes = decision.choice.option, decision.choice.changes
    if "os" in changes:
        yield _newer_os(decision, option, "{}_newer")
    if "driver" in changes:
        yield _driver_step(case, lowest)
    elif lowest and case.driver is None:
        if has_jetson(case.capabilities):
            yield Note("jetson_check", _jetpack(option))
        else:
            yield Note("driver_check", {"need": str(lowest)})
    if "python" in changes:
        wanted = str(other_python(option, case.python))
        values = {"wanted": wanted, "torch": str(option.release.version)}
        yield Note("python_other", {**values, "python": str(case.python)})
    elif _bad_patch(case, option):
        yield Note("python_patch", {"python": str(case.patch)})


def _driver_step(case: Case, lowest: Version | None) -> Note:
    end = _end(case)
    if end and case.driver and case.driver >= end:
        values = {"branch": _last_branch(case), "driver": case.driver_text, "gpus": _ended(case)}
        return Note("driver_back", values)
    return Note("driver_update", {"need": str(lowest), "driver": case.driver_text})


def _newer_os(decision: Decision, option: Option, key: str) -> Note:
    case = decision.case
    return Note(key.format(_kind(case.system)), {"need": str(option.os_min), "os": str(case.os)})


def _kind(system: str) -> str:
    return "macos" if system.startswith("macos") else "glibc"


def _bad_patch(case: Case, option: Option) -> bool:
    return case.patch is not None and case.patch == option.release.python_not


# --- why ------------------------------------------------------------------------------------------


def _reasons(decision: Decision, lowest: Version | None) -> Iterator[Note]:
    case = decision.case
    assert decision.choice
    option = decision.choice.option
    torch = str(option.release.version)
    if decision.purpose == CUDA:
        values = {"variant": option.variant, "torch": torch, "gpus": _named(case)}
        yield Note("kernels", values)
        if case.driver is not None and "driver" not in decision.choice.changes:
            if has_jetson(case.capabilities):
                yield Note("jetson_enough", {**_jetpack(option), "driver": case.driver_text})
            else:
                yield Note("driver_enough", {"need": str(lowest), "driver": case.driver_text})
        if case.system == "wsl2":
            yield Note("wsl_driver")
    elif decision.purpose in (ROCM, XPU):
        yield Note(decision.purpose)
    else:
        yield from _cpu_reasons(case, decision.purpose)
    yield _place(case, option)
    if option.place != "conda":  # which takes the torchvision and the Python that fit
        yield _pair(option)
    yield from _not_newer(decision)
    yield from (note for note in unsaid(case.system, option) if not _said(case, note))
    if decision.purpose == CUDA and case.other:
        yield other_gpu(case.other)


def unsaid(system: str, option: Option) -> Iterator[Note]:
    """What a build needs of the Python and of the system: for who did not say theirs."""
    if option.place != "conda":
        yield python_range(option)
    if option.os_min is not None:
        yield os_need(system, option)


def _said(case: Case, note: Note) -> bool:
    return (case.python if note.key == "python_range" else case.os) is not None


def _cpu_reasons(case: Case, purpose: str) -> Iterator[Note]:
    if case.system.startswith("macos") and case.gpus and not case.cpu:
        yield Note("mac_cuda")
    if purpose == MPS:
        yield Note("mps")
    elif case.system == "macos_arm64" and not case.cpu:
        yield Note("no_mps", {"need": str(oldest_mps())})
    else:
        yield Note("cpu_wish" if case.cpu else "no_gpu")


def _place(case: Case, option: Option) -> Note:
    if option.place in ("pypi", "conda"):
        return Note(f"from_{option.place}")
    if case.system == "windows":
        return Note("windows_index")
    return Note("from_index", {"pypi": option.release.pypi[WHEELS[case.system]]})


def _pair(option: Option) -> Note:
    release = option.release
    values = {"torchvision": str(release.torchvision), "torch": str(release.version)}
    if release.torchvision_needs:
        return Note("pair_needs", {**values, "needs": release.torchvision_needs})
    return Note("pair_exact", values)


def _not_newer(decision: Decision) -> Iterator[Note]:
    """Why it is not the newest release, and what would help."""
    case = decision.case
    assert decision.choice
    best = decision.newer.option if decision.newer else decision.choice.option
    if decision.newer:
        values = {"torch": str(best.release.version), "variant": best.variant}
        yield Note("newer_after", {**values, "changes": tuple(_changes(decision, decision.newer))})
    builds = table(case.system, decision.purpose)
    if case.torch or best.release.version == builds.options[0].release.version:
        if not case.torch and case.system == "macos_x86_64":
            yield Note("last_for_system", {"torch": str(best.release.version)})
        return
    if decision.purpose == CUDA:
        values = {"torch": str(best.release.version)}
        yield Note("last_for_gpus", {**values, "gpus": _named(case)})
        if any(cudnn_ended(option, case.capabilities) for option in builds.options):
            yield Note("cudnn_ended", {"gpus": _named(case)})


def _changes(decision: Decision, choice: Choice) -> Iterator[Note]:
    case, option = decision.case, choice.option
    if "os" in choice.changes:
        yield _newer_os(decision, option, "change_{}")
    if "driver" in choice.changes:
        end = _end(case)
        if has_jetson(case.capabilities):
            yield Note("change_jetpack", {"jetpack": _jetpack(option)["jetpack"]})
        elif end and case.driver and case.driver >= end:
            yield Note("change_branch", {"branch": _last_branch(case)})
        else:
            yield Note("change_driver", {"need": str(lowest_driver(decision, option))})
    if "python" in choice.changes:
        yield Note("change_python", {"wanted": str(other_python(option, case.python))})


def python_range(option: Option) -> Note:
    """Which Pythons a build has wheels for: for who did not say theirs."""
    usual = [python for python in option.pythons if not python.free_threaded]
    return Note("python_range", {"lowest": str(min(usual)), "highest": str(max(usual))})


def os_need(system: str, option: Option) -> Note:
    """The oldest glibc or macOS of a build: for who did not say theirs."""
    kind = "mps" if option.purpose == MPS else _kind(system)
    return Note(f"{kind}_need", {"need": str(option.os_min)})


def other_gpu(maker: str) -> Note:
    """That the GPU of another maker beside one of NVIDIA is not used."""
    return Note("other_gpu", {"maker": {"amd": "AMD", "intel": "Intel"}[maker]})


# --- what to mind ---------------------------------------------------------------------------------


def _warnings(decision: Decision) -> Iterator[Note]:
    case = decision.case
    assert decision.choice
    option = decision.choice.option
    release = option.release
    if option.evidence < Confidence.HIGH:
        unseen = option.place == "index" and option.exists < Confidence.HIGH
        yield Note("unseen" if unseen else "unlisted", {"build": option.name})
        if decision.fallback:
            yield Note("fallback", {"fallback": decision.fallback.name})
    if decision.purpose == CUDA:
        if (end := _end(case)) and not (case.driver and case.driver >= end):
            yield Note("driver_keep", {"branch": _last_branch(case), "gpus": _ended(case)})
        yield from _gpu_warnings(case)
        if option.build and family(case.system) == "windows":
            yield from _windows_driver(majors()[option.build.cuda[0]])
        if case.system == "windows":
            yield Note("pypi_is_cpu")
    if decision.purpose == ROCM:
        yield Note("amd_list")
    if decision.purpose == XPU:
        yield Note("intel_list")
    if numpy(option, case):
        yield Note("numpy")
    if case.system == "windows" and release.windows_path:
        yield Note("windows_path", {"length": str(release.windows_path)})
    yield from compiling(option, case.python)
    if decision.purpose == CUDA:
        unsure = [gpu for gpu in case.gpus if gpu.confidence < Confidence.HIGH]
        yield from map(inferred, dict.fromkeys(unsure))


def _windows_driver(major: CudaMajor) -> Iterator[Note]:
    if major.windows_also:
        yield Note("driver_two_numbers", {"major": str(major.cuda)})
    elif major.windows_confidence:
        yield Note("driver_no_number", {"major": str(major.cuda), "need": str(major.windows)})


def _gpu_warnings(case: Case) -> Iterator[Note]:
    for capability in case.capabilities:
        row = capabilities().get(capability)
        if row is None:
            yield Note("gpu_unknown", {"capability": str(capability)})
        elif row.jetson:
            yield Note("jetson")


def compiling(option: Option, python: Python | None) -> Iterator[Note]:
    """That torch.compile does not work on a Python that the build has a wheel for."""
    highest = option.release.compile_python
    if python in option.pythons and highest and python and python[0] > highest[0]:
        values = {"torch": str(option.release.version), "wanted": str(highest)}
        yield Note("compile", values)


def inferred(gpu: Gpu) -> Note:
    """That a GPU's compute capability is not from NVIDIA's list."""
    return Note("gpu_inferred", {"capability": str(gpu.capability), "gpus": (gpu.name,)})


def _confidences(decision: Decision) -> Sequence[Confidence]:
    """Of the rows beside the build: the GPUs, and the driver."""
    case = decision.case
    assert decision.choice
    option = decision.choice.option
    if decision.purpose != CUDA or option.build is None:
        return (option.release.confidence,)
    found = [option.release.confidence, *(gpu.confidence for gpu in case.gpus)]
    for capability in case.capabilities:
        row = capabilities().get(capability)
        found.append(row.confidence if row else Confidence.LOW)
        if row and row.jetson:
            made = jetpack(option.build.cuda)
            found.append(min(made.confidence, Confidence.MEDIUM) if made else Confidence.LOW)
    major = majors()[option.build.cuda[0]]
    on_windows = family(case.system) == "windows" and major.windows_confidence
    found.append(on_windows or major.confidence)
    return found
