"""Machines whose right answer is known from elsewhere: what the decision says to them."""

import itertools
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from planner_in_node import asker

from torchproof import facts, plan, project
from torchproof.plan import Machine

pytestmark = pytest.mark.fast

Ask = Callable[[str, Iterable[Any]], list[Any]]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("planner"))


def keys(made: plan.Plan) -> set[str]:
    return {note.key for note in (*made.first, *made.reasons, *made.warnings)}


# --- Macs: the newest release whose wheel uses the GPU on this macOS ------------------------------

MACS = {
    "15": "2.15",
    "14": "2.14",
    "13": "2.8",
    "15.0": "2.15",
    "26.1": "2.15",
    "14.0": "2.14",
    "14.7": "2.14",
    "13.0": "2.8",
    "13.7": "2.8",
    "12.3": "2.4",
    "12.7": "2.4",
}


@pytest.mark.parametrize(("macos", "minor"), MACS.items())
def test_mps_is_promised_where_the_wheel_has_it(macos: str, minor: str) -> None:
    made = plan.plan(Machine("macos_arm64", macos=macos))
    assert made.torch.startswith(f"{minor}.") and "mps" in keys(made)
    release = next(r for r in facts.load().torch.releases if str(r.version) == made.torch)
    assert release.mps <= facts.Version(macos if "." in macos else f"{macos}.0")


def test_the_page_says_the_same_for_a_bare_number(ask: Ask) -> None:
    asked = [{"system": "macos_arm64", "macos": macos, "gpus": []} for macos in ("13", "14", "15")]
    for told, minor in zip(ask("plan", asked), ("2.8", "2.14", "2.15"), strict=True):
        assert told[1].startswith(f"{minor}."), told


def test_no_mps_where_no_release_has_it() -> None:
    made = plan.plan(Machine("macos_arm64", macos="11.7"))
    assert made.verdict == "yes" and "no_mps" in keys(made) and "mps" not in keys(made)
    made = plan.plan(Machine("macos_arm64", macos="13.6", torch="2.11"))
    assert "mps" not in keys(made) or made.verdict == "first"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_on_macs_agrees(language: str) -> None:
    text = (project.ROOT / f"docs/{language}/machines/macos.md").read_text(encoding="utf-8")
    assert "{{ facts.torch.mps_min }}" in text and "macOS 15" not in text.split("## ")[1]


# --- cuDNN decides as well ------------------------------------------------------------------------


@pytest.mark.parametrize("system", ["linux_x86_64", "windows"])
@pytest.mark.parametrize("name", ["Tesla K80", "3.7"])
def test_kepler_gets_the_last_build_whose_cudnn_knows_it(system: str, name: str) -> None:
    made = plan.plan(Machine(system, (name,), "470.82.01" if system != "windows" else "473.81"))
    assert (made.torch, made.variant) == ("2.3.1", "cu118") and "cudnn_ended" in keys(made)


def test_no_build_is_offered_whose_cudnn_lacks_a_gpu() -> None:
    """One GPU, and every two."""
    tables = facts.load().cudnn
    kinds = [row.capability for row in facts.load().gpus.capabilities if not row.jetson]
    for gpus in (*itertools.combinations(kinds, 1), *itertools.combinations(kinds, 2)):
        made = plan.plan(Machine("linux_x86_64", tuple(map(str, gpus))))
        if not made.torch or not made.variant.startswith("cu") or "pip" not in made.commands:
            continue
        minor = facts.Version(made.torch)[:2]
        cuda = facts.Version(f"{made.variant[2:4]}.{made.variant[4:]}")
        own = [b.cudnn for b in tables.builds if b.cuda == cuda and minor in b.torch]
        known = [
            s for s in tables.support if own and s.cudnn <= own[0] and s.cuda_min[0] == cuda[0]
        ]
        if known:
            newest = max(s.cudnn for s in known)
            floor = min(s.capability_min for s in known if s.cudnn == newest)
            assert min(gpus) >= floor, (gpus, made)


OLD = {
    "GTX 970": True,
    "GTX 1080": True,
    "V100": True,
    "T4": False,
    "RTX 3060": False,
    "RTX 5090": False,
}


@pytest.mark.parametrize(("name", "old"), OLD.items())
def test_conda_forge_keeps_an_older_cudnn_for_older_gpus(name: str, old: bool) -> None:
    made = plan.plan(Machine("linux_x86_64", (name,), "580.95.05"))
    assert ('"cudnn<9.11"' in made.commands["conda-forge"]) == old


# --- GPUs of different age ------------------------------------------------------------------------


@pytest.mark.parametrize("system", ["linux_x86_64", "wsl2"])
@pytest.mark.parametrize("old", ["GTX 1080", "GTX 970", "Tesla P100"])
@pytest.mark.parametrize("new", ["RTX 5090", "RTX PRO 6000 Blackwell Workstation Edition"])
def test_a_build_that_covers_both_is_the_answer(system: str, old: str, new: str) -> None:
    driver = "581.42" if system == "wsl2" else "580.142"
    made = plan.plan(Machine(system, (old, new), driver))
    assert made.verdict == "yes" and list(made.commands) == ["conda-forge"]
    assert "cuda-version=12.9" in made.commands["conda-forge"] and "from_conda" in keys(made)
    late = plan.plan(Machine(system, (old, new), "550.54.15" if system != "wsl2" else "551.61"))
    assert late.verdict == "first" and [note.key for note in late.first] == ["driver_update"]
    assert late.commands == made.commands


def test_wheels_go_before_it_and_nothing_covers_kepler_and_blackwell() -> None:
    both = plan.plan(Machine("linux_x86_64", ("GTX 1080", "RTX 4090"), "580.95.05"))
    assert "pip" in both.commands
    none = plan.plan(Machine("linux_x86_64", ("K80", "RTX 5090"), "580.95.05"))
    assert none.verdict == "no" and none.nearest is not None


# --- AMD and Intel --------------------------------------------------------------------------------


@pytest.mark.parametrize("system", ["linux_x86_64", "wsl2", "windows"])
@pytest.mark.parametrize("name", ["intel", "Intel(R) Arc(TM) B580 Graphics", "Arc A770"])
def test_intel_gets_xpu(system: str, name: str) -> None:
    made = plan.plan(Machine(system, (name,)))
    assert (made.verdict, made.variant) == ("yes", "xpu")
    assert made.commands["pip"].endswith("/whl/xpu")
    assert made.commands["uv pip"].endswith("--torch-backend=xpu")
    assert {"xpu", "intel_list", "unseen"} <= keys(made)


@pytest.mark.parametrize(
    "name", ["amd", "AMD Radeon RX 7900 XTX", "Radeon Pro W7900", "RX 9070 XT"]
)
def test_amd_gets_rocm_or_amds_own_builds(name: str) -> None:
    assert plan.plan(Machine("linux_x86_64", (name,))).variant.startswith("rocm")
    for system in ("windows", "wsl2"):
        made = plan.plan(Machine(system, (name,)))
        assert made.verdict == "no" and made.reasons[0].key == "amd_own"
        assert "rocm.docs.amd.com" in made.reasons[0].text("zh")
        assert (made.nearest and made.nearest.variant == "cpu") or system == "wsl2"


# --- the address and suggestions name no card that nobody said ------------------------------------


def test_the_address_names_what_was_said(ask: Ask) -> None:
    asked = {
        "RTX 5070 ...": "12.0",
        "NVIDIA GeForce RTX 4060 ...": "8.9",
        "RTX 2080 SUPER": "7.5",
        "NVIDIA RTX PRO 6000 Blac...": "12.0",
        "GRID T4-4C": "T4",
        "Tesla T4": "T4",
        "NVIDIA GeForce RTX 3060": "RTX 3060",
        "RTX 4090 Laptop GPU": "RTX 4090 Laptop",
        "RTX 2060 with Max-Q Design": "7.5",
        "NVIDIA A100-SXM4-80GB": "A100",
    }
    queries = [f"?gpu={name.replace(' ', '+')}" for name in asked]
    for (name, listed), told in zip(asked.items(), ask("address", queries), strict=True):
        assert told == f"?gpu={listed.replace(' ', '+')}", name


SUGGESTED = {
    "RTX 3O60": "RTX 3060",
    "RTX 6000": "Ada",
    "my laptop gpu": "",
    "Voodoo 2": "",
    "GeForce GTX ...": "",
    "<script>": "",
    "RTX 9999": "",
}


@pytest.mark.parametrize(("given", "near"), SUGGESTED.items())
def test_a_suggestion_has_the_number_that_was_given(given: str, near: str) -> None:
    with pytest.raises(plan.Unclear) as refusal:
        plan.gpu_of(given)
    text = refusal.value.note.text("en")
    assert near in text and ("Did you mean" in text) == bool(near)
