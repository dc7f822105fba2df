"""What holds for the decision of every class of machine; no second decision stands here.

What is named is there, as the facts of its wheel say; what is to be changed is changed for a
reason, and then it runs; nothing newer is as easy to get. Which machine gets which build is held by
``cases/machines.json`` and, where the right answer is known from elsewhere, by test_plan_cases.py.
"""

import gzip
import itertools
import json
import re
import subprocess
import sys
import tomllib
from dataclasses import replace
from functools import cache
from os import environ

import pytest
from packaging.requirements import Requirement

from torchproof import facts, plan, project
from torchproof.facts import Confidence, Python, Version
from torchproof.plan import Machine, Unclear
from torchproof.plan.decision import Decision, decide, lowest_driver, other_python
from torchproof.plan.export import releases, text
from torchproof.plan.machine import Case, Gpu, read
from torchproof.plan.options import edges
from torchproof.plan.report import report
from torchproof.plan.sentences import LANGUAGES, texts

FACTS = facts.load()
RELEASES = FACTS.torch.releases
WITH_GPU = ("linux_x86_64", "linux_aarch64", "wsl2", "windows")
# Every compute capability, and one that no fact knows.
UNKNOWN = Version("13.0")
CAPABILITIES = (*(row.capability for row in FACTS.gpus.capabilities), UNKNOWN)
PYTHONS = (
    None,
    *map(Python, ("3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.13t")),
    *map(Python, ("3.14", "3.14t", "3.15", "3.15t", "3.16")),
)
# Below the oldest glibc of any wheel, between, just below the newest need, at it.
GLIBCS = (None, *map(Version, ("2.16", "2.17", "2.27", "2.28")))
MACOSES = (None, *map(Version, ("10.15", "11.0", "13.6", "14.0", "15.1")))


# What may be changed, the likeliest way first: one thing rather than two, the driver rather than
# Python, Python rather than the system.
WAYS = [way for n in range(4) for way in itertools.combinations(("driver", "python", "os"), n)]


# --- what holds for every answer ------------------------------------------------------------------


def hold(case: Case, decision: Decision | None = None) -> None:
    """What is named is there, runs on the machine, and does what its reasons say."""
    decision = decision or decide(case)
    if decision.choice is None:
        _hold_refusal(case, decision)
        return
    choice = decision.choice
    option, release = choice.option, choice.option.release
    assert case.torch is None or release.version[: len(case.torch)] == case.torch, case
    row = _conda_row(case, option) if option.place == "conda" else _wheel_row(case, option)
    for capability in case.capabilities:
        assert _has_code(row, capability), (case, option.name)
    if option.place == "conda":
        assert report(decision).commands["conda-forge"].startswith("conda create"), case
        return
    pythons, os = release.pythons(_wheels(case.system)), option.os_min
    # A thing is to be changed where it keeps the build away, and only there.
    assert (case.python is not None and case.python not in pythons) == (
        "python" in choice.changes
    ), (case, choice)
    assert bool(case.os and os and case.os < os) == ("os" in choice.changes), (case, choice)
    if case.driver and "driver" not in choice.changes:
        _knows(case, row)
    after = followed(decision, choice)
    assert after.choice and not after.choice.changes, (case, choice, after)
    # Of builds that are as good, the driver that was there before may have run another.
    assert after.choice.option.release == release, (case, choice, after)


def _wheels(system: str) -> str:
    return "linux_x86_64" if system == "wsl2" else system


def _wheel_row(case: Case, option):
    """The row of the wheel that is named: its index has it for this system."""
    (row,) = (
        row
        for row in FACTS.wheels.cuda
        if (row.system, row.variant) == (_wheels(case.system), option.variant)
        and option.release.version[:2] in row.torch
    )
    return row


def _conda_row(case: Case, option):
    (row,) = (b for b in FACTS.conda.builds if b.variant == "cuda")
    assert (row.system, row.torch) == (_wheels(case.system), option.release.version), case
    return row


def _has_code(row, capability: Version) -> bool:
    """CUDA's rule: a cubin runs on later minor versions of its major, PTX on all that is later."""
    same = [kernel for kernel in row.kernels if kernel[0] == capability[0]]
    return any(it <= capability for it in same) or any(it <= capability for it in row.ptx)


def _knows(case: Case, row) -> None:
    """The driver knows the CUDA of the build, and every GPU."""
    windows = case.system in ("wsl2", "windows")
    major = next(it for it in FACTS.cuda.majors if it.cuda[0] == row.cuda[0])
    jetson = JETSONS & set(case.capabilities)
    assert jetson or case.driver >= (major.windows if windows else major.linux), (case, row)
    for capability in case.capabilities:
        if not jetson and not any(kernel[0] == capability[0] for kernel in row.kernels):
            # PTX of a toolkit is read by drivers of that toolkit and later ones alone.
            toolkits = [it for it in FACTS.cuda.toolkits if it.cuda[:2] == row.cuda]
            toolkit = min(toolkits, key=lambda it: it.cuda)
            own = toolkit.windows if windows else toolkit.linux
            assert own is None or case.driver >= own, (case, row)
    for it in FACTS.gpus.capabilities:
        if it.capability in case.capabilities and it.last_driver:
            later = [b.branch for b in FACTS.cuda.branches if b.branch > it.last_driver]
            assert case.driver < min(later), (case, it.capability)


JETSONS = {row.capability for row in FACTS.gpus.capabilities if row.jetson}


def followed(decision: Decision, choice) -> Decision:
    """What the machine gets once these changes are made, each as little as is needed."""
    case, option = decision.case, choice.option
    changes = {
        "driver": lambda: lowest_driver(decision, option),
        "python": lambda: other_python(option, case.python),
        "os": lambda: option.os_min,
    }
    return decide(replace(case, **{name: changes[name]() for name in choice.changes}))


def _hold_refusal(case: Case, decision: Decision) -> None:
    """What works instead does work: with the same GPUs, some of them, or on the CPU."""
    nearest = decision.nearest
    if JETSONS & set(case.capabilities):
        assert nearest is None, case
        return
    assert nearest is not None and nearest.choice is not None, case
    assert set(nearest.case.gpus) <= set(case.gpus)
    if nearest.case.gpus:
        hold(nearest.case, nearest)


def best(case: Case) -> None:
    """No release that one could ask for is newer and as easy to get: then it is the answer."""
    decision = decide(case)
    asked = {release.version: decide(replace(case, torch=release.version)) for release in RELEASES}
    found = {v: d.choice for v, d in asked.items() if d.choice}
    wheels = {v: c for v, c in found.items() if c.option.place != "conda"}
    if decision.choice is None or decision.choice.option.place == "conda":
        assert not wheels, (case, wheels)
        return
    mine, version = decision.choice, decision.choice.option.release.version
    assert found[version].option == mine.option, case
    for other, choice in wheels.items():
        likelier = WAYS.index(choice.changes) <= WAYS.index(mine.changes)
        easier = WAYS.index(choice.changes) < WAYS.index(mine.changes)
        evident = choice.option.evidence > Confidence.LOW or (
            mine.option.evidence is Confidence.LOW
        )
        assert not easier, (case, mine, choice)
        assert not (likelier and evident and other > version), (case, mine, choice)
    newer = [v for v, c in wheels.items() if c.option.evidence > Confidence.LOW and v > version]
    if decision.newer and "driver" in decision.newer.changes and JETSONS & set(case.capabilities):
        # A newer JetPack brings it, which no wish can ask for.
        newer.append(decision.newer.option.release.version)
    if not newer:
        assert decision.newer is None, (case, decision.newer)
        return
    assert decision.newer.option.release.version == max(newer), (case, decision.newer)
    assert followed(decision, decision.newer).choice.option.release.version == max(newer), case


def beside(edge: Version) -> tuple[Version, Version, Version]:
    """A driver just below an edge, at it, and just above it."""
    numbers = list(edge)
    below = [*numbers[:-1], numbers[-1] - 1, 99] if numbers[-1] else [numbers[0] - 1, 999]
    return (
        Version(".".join(map(str, below))),
        edge,
        Version(".".join(map(str, [*numbers, 1]))),
    )


def drivers(system: str) -> list[Version | None]:
    return [None, *sorted({d for edge in edges(system) for d in beside(edge)})]


def gpus(*capabilities: Version) -> tuple[Gpu, ...]:
    return tuple(Gpu(str(capability), capability) for capability in capabilities)


def glibcs(system: str) -> tuple[Version | None, ...]:
    return (None,) if system == "windows" else GLIBCS


COUNTED: dict[str, int] = {}


@pytest.fixture(scope="module", autouse=True)
def say_how_many(request):
    yield
    lines = [f"{count:>10,} {what}" for what, count in COUNTED.items()]
    total = sum(COUNTED.values())
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print("", "held against the facts:", *lines, f"{total:>10,} in all", sep="\n")


# --- over all classes -----------------------------------------------------------------------------


@pytest.mark.parametrize("system", WITH_GPU)
def test_the_newest_release_for_every_class(system):
    count = 0
    for os, capability, driver, python in itertools.product(
        glibcs(system), CAPABILITIES, drivers(system), PYTHONS
    ):
        hold(Case(system, gpus(capability), driver=driver, python=python, os=os))
        count += 1
    COUNTED[f"machines with one GPU, {system}"] = count


@pytest.mark.parametrize("system", WITH_GPU)
def test_a_given_release_for_every_class(system):
    """Each release, at the edges of its Pythons; the driver at and below each edge."""
    some = [None, *sorted({d for edge in edges(system) for d in beside(edge)[:2]})]
    old = () if system == "windows" else (Version("2.27"),)
    count = 0
    for release in RELEASES:
        usual = sorted({p[0] for p in release.python})
        around = {Python(f"3.{n}") for n in (usual[0] - 1, usual[0], usual[-1], usual[-1] + 1)}
        freed = {python for python in release.python if python.free_threaded}
        kinds = [(python, None) for python in (None, *sorted(around | freed))]
        kinds += [(None, os) for os in old]
        for capability, driver, (python, os) in itertools.product(CAPABILITIES, some, kinds):
            torch = release.version
            hold(Case(system, gpus(capability), "", driver, python, os=os, torch=torch))
            count += 1
    COUNTED[f"machines that want a given release, {system}"] = count


@pytest.mark.parametrize("system", WITH_GPU)
def test_mixed_machines(system):
    """Every two and every three different GPUs, at every class of driver."""
    bounds = [None, *edges(system)]
    count = 0
    for size, some in ((2, bounds), (3, bounds[::3])):
        for kinds in itertools.combinations(CAPABILITIES, size):
            for driver in some:
                hold(Case(system, gpus(*kinds), driver=driver, python=Python("3.12")))
                count += 1
    COUNTED[f"machines with several GPUs, {system}"] = count


@pytest.mark.parametrize("system", WITH_GPU)
def test_nothing_newer_is_as_easy_to_get(system):
    """One GPU and two, at every class of driver; Python and the system take turns."""
    turns = itertools.cycle(itertools.product(PYTHONS, glibcs(system)))
    count = 0
    for size, some in ((1, [None, *edges(system)]), (2, [None, *edges(system)[::4]])):
        for kinds in itertools.combinations(CAPABILITIES, size):
            for driver in some:
                python, os = next(turns)
                best(Case(system, gpus(*kinds), driver=driver, python=python, os=os))
                count += 1
    COUNTED[f"machines whose answer is the best, {system}"] = count


@pytest.mark.parametrize("system", WITH_GPU)
def test_what_suits_each_gpu_suits_them_together(system):
    """At every class of driver: the newest build that each of two takes as it is."""
    count = 0
    for driver in edges(system):
        alone = {c: decide(Case(system, gpus(c), driver=driver)).choice for c in CAPABILITIES}
        for kinds in itertools.combinations(CAPABILITIES, 2):
            one, other = (alone[kind] for kind in kinds)
            both = decide(Case(system, gpus(*kinds), driver=driver)).choice
            if one and one == other and not one.changes:
                assert both == one, (system, kinds, driver)
            elif both and both.option.place != "conda" and not both.changes:
                newest = [it.option.release.version for it in (one, other)]
                assert both.option.release.version <= min(newest), (system, kinds, driver)
            count += 1
    COUNTED[f"pairs that share a driver, {system}"] = count


@pytest.mark.parametrize("system", plan.SYSTEMS)
def test_the_build_for_the_cpu(system):
    """There is one for every Python that has any wheel, and it is the newest that there is."""
    mac = system.startswith("macos")
    wheels = "linux_x86_64" if system == "wsl2" else system
    count = 0
    for python, os, torch in itertools.product(
        PYTHONS, MACOSES if mac else glibcs(system), (None, *(r.version for r in RELEASES))
    ):
        case = Case(system, python=python, os=os, torch=torch, cpu=True)
        decision = decide(case)
        releases = [r for r in RELEASES if torch in (None, r.version) and wheels in r.pypi]
        fits = [r for r in releases if _has(r, wheels, python) and _runs_on(r, wheels, os)]
        if fits:
            assert decision.choice and not decision.choice.changes, case
            assert decision.choice.option.release == fits[0], case
        elif releases:
            assert decision.choice and decision.choice.changes, case
        else:
            assert decision.choice is None and decision.why == "no_wheel", case
        count += 1
    COUNTED[f"machines without a GPU, {system}"] = count


def _has(release, wheels, python) -> bool:
    return python is None or python in release.python_on.get(wheels, release.python)


def _runs_on(release, wheels, os) -> bool:
    lowest = {
        "linux_x86_64": release.glibc,
        "linux_aarch64": release.glibc_aarch64 or release.glibc,
        "macos_arm64": release.macos,
    }.get(wheels)
    return os is None or lowest is None or os >= lowest


@pytest.mark.parametrize("system", WITH_GPU)
def test_newer_is_never_worse_without_a_reason(system):
    """A newer driver or Python gives no older release, unless it says what to change."""
    count = 0
    usual = [python for python in PYTHONS if python and not python.free_threaded]
    known = [driver for driver in drivers(system) if driver]
    for os, capability in itertools.product(glibcs(system), CAPABILITIES):
        table = {
            (driver, python): decide(
                Case(system, gpus(capability), driver=driver, python=python, os=os)
            )
            for driver in known
            for python in usual
        }
        steps = [((a, p), (b, p)) for a, b in itertools.pairwise(known) for p in usual]
        steps += [((d, a), (d, b)) for d in known for a, b in itertools.pairwise(usual)]
        for before, after in steps:
            _not_worse(table[before], table[after])
            count += 1
    COUNTED[f"steps to a newer driver or Python, {system}"] = count


def _not_worse(older, newer) -> None:
    if older.choice is None:
        return
    assert newer.choice is not None, (older.case, newer.case)
    before, after = older.choice.option.release.version, newer.choice.option.release.version
    if len(newer.choice.changes) < len(older.choice.changes):
        # Less has to be changed now; what more changes would bring is said.
        best = newer.newer.option.release.version if newer.newer else after
        assert best >= before, (older.case, newer.case)
    elif after < before:
        assert newer.choice.changes, (older.case, newer.case)
    if len(newer.choice.changes) > len(older.choice.changes):
        assert report(newer).first, newer.case


# --- names and numbers fall into their class ------------------------------------------------------


def test_every_name_of_a_gpu_is_known():
    spellings = (
        "{}",
        "NVIDIA {}",
        "NVIDIA GeForce {}",
        "Tesla {}",
        "{} 16GB",
        "nvidia {}-PCIE-40GB",
        "{} Laptop GPU",
        "{} with Max-Q Design",
        "NVIDIA {} 80GB HBM3",
    )
    for row in FACTS.gpus.gpus:
        for name in row.names:
            for spelling in spellings:
                found = plan.gpu_of(spelling.format(name))
                assert found.capability == row.capability, spelling.format(name)
                # "RTX 4090 Laptop GPU" may be the name of a row of its own.
                assert found.confidence <= Confidence.HIGH
    assert plan.gpu_of("NVIDIA GeForce RTX 4060 ...").capability == Version("8.9")
    assert plan.gpu_of("GeForce GTX 1650 ...").capability == Version("7.5")
    assert plan.gpu_of("Tesla P100-PCIE...").capability == Version("6.0")
    assert plan.gpu_of("rtx3060").capability == Version("8.6")
    assert plan.gpu_of("3060").capability == Version("8.6")
    assert plan.gpu_of("NVIDIA RTX 6000 Ada Generation").capability == Version("8.9")
    assert plan.gpu_of("sm_120").capability == Version("12.0")


@pytest.mark.parametrize("system", WITH_GPU)
def test_every_driver_falls_into_its_class(system):
    """A driver is decided like the nearest edge below it."""
    bounds = [Version("400"), *edges(system)]
    answers = {
        (edge, capability): decide(Case(system, gpus(capability), driver=edge))
        for edge in bounds
        for capability in CAPABILITIES
    }
    rows = FACTS.cuda.toolkits
    numbers = {d for t in rows for d in (t.linux, t.windows, t.linux_bundled, t.windows_bundled)}
    numbers |= {branch.branch for branch in FACTS.cuda.branches}
    numbers |= {Version(f"{major}.{minor}") for major in range(430, 640) for minor in (0, 99)}
    for driver in sorted(number for number in numbers if number):
        edge = max(e for e in bounds if e <= driver)
        for capability in CAPABILITIES:
            mine = decide(Case(system, gpus(capability), driver=driver))
            its = answers[edge, capability]
            assert (mine.choice, mine.newer) == (its.choice, its.newer), (driver, edge)


def test_the_same_gpu_twice_is_one_class():
    one = plan.plan(Machine("linux", ("RTX 3060",), "560", "3.12"))
    two = plan.plan(Machine("linux", ("RTX 3060", "RTX 3060"), "560", "3.12"))
    kin = plan.plan(Machine("linux", ("RTX 3060", "RTX 3090"), "560", "3.12"))
    assert one == two
    assert kin.commands == one.commands


# --- what the reader gets -------------------------------------------------------------------------


def some_machines():
    """Machines that say every sentence there is, without being all of them."""
    for system in plan.SYSTEMS:
        named = (
            (),
            ("amd",),
            ("intel",),
            ("V100", "amd"),
            ("RTX 5090", "GTX 1080"),
            ("K40",),
            ("K80",),
            ("RTX 3060",),
            ("GTX 1080",),
            ("RTX 4090 Laptop",),
            ("13.0",),
            ("Jetson AGX Orin",),
            ("K80", "RTX 4090"),
            ("GB10",),
            ("11.0",),
        )
        for some, driver, python in itertools.product(
            named, ("", "470", "550", "580.00", "595.71"), ("", "3.9", "3.12.4", "3.14.1", "3.16")
        ):
            for torch in ("", "2.3", "2.13.0"):
                for glibc in ("", "2.17"):
                    yield Machine(
                        system, some, driver, python, glibc, "13.0" if glibc else "", torch
                    )
            yield Machine(system, some, driver, python, cpu=True)
            yield Machine(system, some, driver, python, macos="11.7")


@cache
def some_plans():
    return [(machine, plan.plan(machine)) for machine in some_machines()]


def notes(made):
    while made:
        yield from (*made.first, *made.reasons, *made.warnings)
        made = made.nearest


def test_every_sentence_is_said_and_filled_in():
    said = set()
    for machine, made in some_plans():
        for note in notes(made):
            said.add(note.key)
            for values in note.values.values():
                said.update(part.key for part in values if not isinstance(part, str))
            for language in LANGUAGES:
                text = note.text(language)
                assert not re.search(r"[{}]|None|''", text), (machine, text)
                assert text[-1] in ".。" or "--query-gpu" in text, text
    unsaid = {key for key in texts() if not key.startswith("unclear_")} - said
    assert not unsaid


def test_a_release_of_torch_is_not_called_as_a_distribution_of_linux():
    """发行版 is Ubuntu or Debian; a release of torch is 版本."""
    told = [
        plan.plan(plan.Machine("linux", ("V100",))),
        plan.plan(plan.Machine("macos_x86_64", python="3.11")),
    ]
    for made in told:
        text = " ".join(note.text("zh") for note in notes(made))
        assert "最后一个" in text and "发行版" not in text


def test_both_languages_say_the_same_facts():
    for key, said in texts().items():
        found = [sorted(re.findall(r"\{(\w+)", text)) for text in said]
        assert found[0] == found[1], key
        assert re.search(r"[\u4e00-\u9fff]", said[1]), key


def test_a_plan_is_whole():
    """A yes has commands and nothing to do first; a first says what; a no says why."""
    for machine, made in some_plans():
        if made.verdict == "no":
            assert made.reasons and not made.commands, machine
            assert made.nearest is None or made.nearest.verdict in ("yes", "first"), machine
            continue
        assert (made.verdict == "first") == bool(made.first), machine
        if list(made.commands) == ["conda-forge"]:
            assert made.torch in made.commands["conda-forge"] and not made.mirrors, machine
            continue
        assert made.torch in made.commands["pip"], machine
        assert made.mirrors or made.variant == "xpu", machine
        assert {"pip", "uv pip", "uv project"} <= set(made.commands), machine
        if made.confidence < Confidence.HIGH:
            assert any(n.key in CAUTIONS for n in made.warnings), machine


CAUTIONS = {
    "unseen",
    "jetson",
    "unlisted",
    "gpu_inferred",
    "gpu_unknown",
    "driver_two_numbers",
    "driver_no_number",
}


def test_commands_are_well_formed_and_fit_together():
    for machine, made in some_plans():
        if "pip" not in made.commands:
            continue
        words = made.commands["pip"].replace('"', "").split()
        assert words[:2] == ["pip", "install"]
        wanted = [Requirement(w) for w in words[2:] if not w.startswith(("--", "https:"))]
        project = tomllib.loads(made.commands["uv project"])
        assert [Requirement(r) for r in project["project"]["dependencies"]] == wanted
        release = next(r for r in RELEASES if str(r.version) == made.torch)
        named = {r.name: str(r.specifier) for r in wanted}
        assert named["torch"] == f"=={made.torch}"
        assert named["torchvision"] in ("", f"=={release.torchvision}")
        index = "--index-url" in words
        own = release.pypi.get(read(machine).system.replace("wsl2", "linux_x86_64"))
        assert index == (own != made.variant), machine
        assert ("index" in project["tool"]["uv"]) == index
        if index:
            assert words[-1].endswith(f"/{made.variant}")
            url = project["tool"]["uv"]["index"][0]["url"]
            assert words[-1] == url
        for mirror in made.mirrors:
            assert "http://" not in mirror.command
            if not index:
                assert "+" not in mirror.command


def test_pypi_of_windows_is_never_offered_to_a_gpu():
    for machine, made in some_plans():
        if made.commands and machine.system == "windows" and made.variant.startswith("cu"):
            assert "--index-url" in made.commands["pip"]
            assert any(note.key == "pypi_is_cpu" for note in made.warnings)


def test_an_answer_that_nobody_could_check_says_so():
    made = plan.plan(Machine("windows", ("RTX 3060",), "595", "3.12"))
    assert (made.torch, made.variant) == (
        str(RELEASES[0].version),
        RELEASES[0].pypi["linux_x86_64"],
    )
    assert made.confidence is Confidence.MEDIUM
    assert made.fallback == "2.14.1+cu130"
    assert {"unseen", "fallback"} <= {note.key for note in made.warnings}
    same = plan.plan(Machine("linux", ("RTX 3060",), "595", "3.12"))
    assert same.confidence is Confidence.HIGH and not same.fallback


# What the issue threads ask most, with the answers worked out by hand.
ASKED = {
    "RTX 3060, current driver": (Machine("linux", ("RTX 3060",), "595", "3.12"), "2.15.0+cu132"),
    "driver of Debian 13": (Machine("linux", ("RTX 3060",), "550.163.01", "3.13"), "2.14.1+cu126"),
    "driver of Debian 12": (Machine("linux", ("A100",), "535.261.03", "3.11"), "2.14.1+cu126"),
    "Pascal on Windows": (Machine("windows", ("GTX 1080",), "581.42", "3.12"), "2.14.1+cu126"),
    "Volta in a data centre": (Machine("linux", ("V100",), "580.95.05", "3.12"), "2.14.1+cu126"),
    "RTX 50 with its first driver": (
        Machine("linux", ("RTX 5090",), "570.86.10", "3.12"),
        "2.11.0+cu128",
    ),
    "RTX 50 and an old Python": (
        Machine("windows", ("RTX 5080",), "596.36", "3.10"),
        "2.14.1+cu130",
    ),
    "Kepler": (Machine("linux", ("K80",), "470.256.02", "3.11"), "2.3.1+cu118"),
    "DGX Spark": (Machine("linux_aarch64", ("GB10",), "580.95.05", "3.12"), "2.15.0+cu132"),
    "Intel Mac": (Machine("macos_x86_64", python="3.11"), "2.2.2+cpu"),
    "Python 3.10": (Machine("linux", ("RTX 4090",), "595", "3.10"), "2.14.1+cu130"),
    "old glibc": (Machine("linux", ("T4",), "580.95", "3.11", glibc="2.17"), "2.6.0+cu124"),
    "WSL2": (Machine("wsl2", ("RTX 4050 Laptop",), "580.88", "3.12"), "2.15.0+cu132"),
}


@pytest.mark.parametrize("name", ASKED)
def test_what_people_ask(name):
    machine, expected = ASKED[name]
    made = plan.plan(machine)
    assert f"{made.torch}+{made.variant}" == expected


def test_a_driver_too_new_or_too_old_is_said_first():
    old = plan.plan(Machine("linux", ("RTX 5090",), "560", "3.12"))
    assert [note.key for note in old.first] == ["driver_update"]
    assert "580.65.06 or newer; yours is 560." in old.first[0].text("en")
    new = plan.plan(Machine("linux", ("GTX 1080",), "595", "3.12"))
    assert [note.key for note in new.first] == ["driver_back"]
    assert "580" in new.first[0].text("zh") and new.torch == "2.14.1"


# --- bad input, and the command line --------------------------------------------------------------

UNCLEAR = {
    "a misspelt GPU": (Machine("linux", ("RTX 3O60",)), "RTX 3060"),
    "no GPU at all": (Machine("linux", ("<script>",)), "no GPU this knows"),
    "an ambiguous cut name": (Machine("linux", ("GeForce GTX ...",)), "Its compute capability"),
    "a CUDA version for a driver": (Machine("linux", driver="12.4"), "looks like a CUDA version"),
    "a word for a driver": (Machine("linux", driver="latest"), "no driver version"),
    "a word for a Python": (Machine("linux", python="conda"), "no version of Python 3"),
    "Python 2": (Machine("linux", python="2.7"), "no version of Python 3"),
    "a misspelt system": (Machine("windws"), "windows"),
    "a release that is none": (Machine("linux", torch="2.99.0"), "nearest is"),
    "a word for a release": (Machine("linux", torch="newest"), "no release of torch"),
    "a word for glibc": (Machine("linux", glibc="new"), "no version number"),
}


@pytest.mark.parametrize("name", UNCLEAR)
def test_bad_input_gets_a_sentence(name):
    machine, reason = UNCLEAR[name]
    with pytest.raises(Unclear) as refusal:
        plan.plan(machine)
    assert reason in str(refusal.value)
    assert re.search(r"[\u4e00-\u9fff]", refusal.value.note.text("zh"))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "torchproof.plan", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environ, "PYTHONIOENCODING": "utf-8"},
        cwd=project.ROOT,
    )


def test_the_help_is_of_use():
    shown = run("--help")
    assert shown.returncode == 0 and "examples:" in shown.stdout
    assert "Nothing is read from this machine" in shown.stdout
    assert run().stdout == shown.stdout


def test_a_plan_in_the_terminal():
    given = ("--system", "linux", "--gpu", "RTX 3060", "--driver", "560", "--python", "3.12")
    english, chinese = run(*given), run(*given, "--lang", "zh")
    assert english.returncode == chinese.returncode == 0
    assert "pip install torch==2.14.1" in english.stdout and "Why:" in english.stdout
    assert "pip install torch==2.14.1" in chinese.stdout and "理由" in chinese.stdout


def test_a_no_in_the_terminal():
    refused = run("--system", "linux", "--gpu", "K40")
    assert refused.returncode == 1
    assert "--- Instead ---" in refused.stdout and "(cpu)" in refused.stdout


def test_bad_input_in_the_terminal():
    refused = run("--system", "linux", "--gpu", "RTX 3O60", "--lang", "zh")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("不认识 GPU") and "Traceback" not in refused.stderr


# --- the decision as data -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def data():
    return json.loads(text())


def test_the_data_is_small():
    """What a page loads at first, and for a release that somebody keeps to (bytes, gzip)."""
    assert len(gzip.compress(text(("",)).encode(), 9)) < 45_000
    for release in (releases()[0], "2.7.1", releases()[-1]):
        assert len(gzip.compress(text((release,)).encode(), 9)) < 30_000


def looked_up(data, machine: Case, key: str):
    """The entry of a machine in the data, found as the export describes."""
    system = data["systems"][machine.system]
    wish = str(machine.torch or "")
    line = data["lines"][system["wishes"][wish][system["gpus"].index(key)]]
    older = sum(Version(d) <= machine.driver for d in system["drivers"]) if machine.driver else -1
    row = data["rows"][line[older + 1] if len(line) > 1 else line[0]]
    new = machine.os or Version("99")
    cell = data["cells"][row[sum(Version(os) <= new for os in system["os"])]]
    known = [Python(p) for p in data["pythons"] if p not in ("", "<", ">")]
    name = str(machine.python or "")
    if machine.python and machine.python not in known:
        name = "<" if machine.python < min(known) else ">"
    answer = data["plans"][cell[data["pythons"].index(name)]]
    build = data["builds"][answer["build"]] if answer["build"] >= 0 else None
    return build, data["shapes"][answer["shape"]]


def test_the_data_says_what_the_plan_says(data):
    """For classes of every kind: the same build, the same sentences, the same next place."""
    known = [p for p in PYTHONS if p != Python("3.13t")]
    count = 0
    for system in plan.SYSTEMS:
        entry = data["systems"][system]
        edges = [Version(driver) for driver in entry["drivers"]]
        for n, key in enumerate(entry["gpus"]):
            for wish in entry["wishes"]:
                # A different corner of the classes for each key and wish, all of them in turn.
                driver = [None, Version("300"), *edges][(n + len(wish)) % (len(edges) + 2)]
                corners = ((known[n % len(known)], None), (known[-n % 7], Version("2.17")))
                for python, os in corners:
                    _same(data, system, key, wish, driver, python, os)
                    count += 1
    COUNTED["machines looked up in the data"] = count


def _same(data, system, key, wish, driver, python, os) -> None:
    kinds = [] if key in ("", "cpu", "amd", "intel") else key.split("+")
    case = Case(
        system,
        gpus(*(Version("99.0" if kind == "?" else kind) for kind in kinds)),
        key if key in ("amd", "intel") else "",
        driver,
        python,
        os=os,
        torch=Version(wish) if wish else None,
        cpu=key == "cpu",
    )
    build, shape = looked_up(data, case, key)
    made, decision = report(decide(case)), decide(case)
    assert shape["instead"] == decision.instead, case
    if build is None:
        assert made.verdict == "no", case
    else:
        for name in ("torch", "torchvision", "variant"):
            assert build[name] == getattr(made, name), case
        conda = {"conda-forge": shape["conda"]} if shape["conda"] else {}
        assert build["commands"] | conda == made.commands, case
        assert shape["confidence"] == made.confidence
        assert (shape["fallback"], shape["driver"]) == (made.fallback, made.driver)
    apart = ("left_out", "python_range", "glibc_need", "macos_need", "mps_need", "compile")
    for name in ("first", "reasons", "warnings"):
        said = getattr(made, name)
        keys = [data["notes"][number]["key"] for number in shape[name]]
        assert keys == [note.key for note in said if note.key not in apart], case
