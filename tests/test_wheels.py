"""Install commands held against the facts: what would find no wheel, or the wrong one."""

from pathlib import Path

import pytest

from torchproof import commands, facts, kinds, plan
from torchproof.commands.packages import wheels
from torchproof.directives import machines
from torchproof.errors import Origin, PageError
from torchproof.facts.schema import SYSTEMS
from torchproof.pages import loading
from torchproof.targets import systems
from torchproof.targets.systems import Target

pytestmark = pytest.mark.fast

RELEASES = facts.load().torch.releases
INDEX = facts.load().wheels.index
TUNA = facts.lookup("mirrors.pypi")


def check(source: str, language: str = "bash", target: Target | None = None) -> None:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    commands.check_fence(language, source, origins, target=target)


def named(*systems: str, python: str = "") -> Target:
    return Target(systems, python, named=True)


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: str(release.version))
def test_every_release_with_its_own_torchvision_passes(release) -> None:
    pair = f"torch=={release.version} torchvision=={release.torchvision}"
    for system in release.pypi:
        check(f"pip install {pair}", target=named(system))
        check(f"uv pip install {pair}", target=named(system))
        check(f"pip install {pair} -i {TUNA}", target=named(system))
    for audio in release.torchaudio:
        check(f"pip install {pair} torchaudio=={audio}")


@pytest.mark.parametrize("system", SYSTEMS)
def test_torchaudio_beside_the_newest_release_passes_on_every_system(system: str) -> None:
    for source in ("pip install torch torchvision torchaudio", "uv add torchaudio"):
        check(source, target=named(system))
    check("pip install torch torchvision torchaudio", target=named(system, python="3.12"))


def test_every_command_of_the_machines_of_the_pages_passes() -> None:
    systems = {"windows": "windows", "macos": "macos_arm64", "linux-arm": "linux_aarch64"}
    for name, fields in machines.load().items():
        start = next((s for s in systems if name.startswith(s)), "")
        target = named(systems.get(start, "linux_x86_64"))
        for field in ("pip", "uv", "mirror"):
            check(fields[field], target=target)


@pytest.mark.parametrize("torch", ["", "2.14.1", "2.13.0", "2.10.0", "2.6.0"])
@pytest.mark.parametrize("system", ["linux", "windows"])
def test_every_command_of_the_decision_passes(system: str, torch: str) -> None:
    for gpus in (("RTX 3060",), ("GTX 1080",), ()):
        made = plan.plan(plan.Machine(system, gpus, torch=torch))
        if made.verdict != "no":
            target = named("windows" if system == "windows" else "linux_x86_64")
            for command in (made.commands["pip"], made.commands["uv pip"]):
                check(command, target=target)
            for mirror in made.mirrors:
                check(mirror.command, target=target)


@pytest.mark.parametrize(
    "source",
    [
        f"pip install torch==2.14.1+cu126 torchvision==0.29.2+cu126 --extra-index-url "
        f"{INDEX.format(variant='cu126')}",
        f"uv pip install torch torchvision --extra-index-url {INDEX.format(variant='cu126')}",
        "uv pip install torch --torch-backend=auto",
        "pip install 'torch>=2.0' numpy",
        "pip install torch==2.14.0 torchvision==0.29.2",
        "pip install torchvision",
        "pip install --no-index --find-links wheels torch==2.14.1+cu126",
        f"pip install torch --pre --index-url {INDEX.format(variant='nightly/cu132')}",
        "pip install numpy --extra-index-url https://packages.example/simple",
    ],
)
def test_passes(source: str) -> None:
    check(source)


def index(variant: str, option: str = "--index-url") -> str:
    return f"{option} {INDEX.format(variant=variant)}"


# The command -> what is said, and what the mend names.
WRONG = {
    # pairs
    "pip install torch==2.13.0 torchvision==0.27.0": (
        "0.27.0 does not fit torch==2.13.0",
        "torchvision==0.28.0",
    ),
    "uv pip install torch==2.15.0 torchvision==0.29.0": ("does not fit", "0.29.2"),
    "pip install torch==2.12.1 torchvision==0.27.0": ("does not fit", "0.27.1"),
    f"pip install torch==2.10.0 torchvision==0.24.0 {index('cu128')}": ("does not fit", "0.25.0"),
    # versions
    "pip install torch==2.15.1": ("no such release", "2.15.0"),
    "pip install torch==2.14.1 torchvision==0.30.0": ("torchvision has no such", "0.29.2"),
    "pip install 'torch>2.15'": ("no such release", "2.15.0"),
    # torchaudio
    "pip install torch==2.15.0 torchaudio==2.15.0": ("torchaudio has no such", "newest 2.11.1"),
    "pip install torch torchaudio==2.11.0": ("does not fit torch 2.15.0", "torchaudio==2.11.1"),
    "pip install torch==2.12.1 torchaudio": ("pip would put torchaudio 2.11.1", "==2.11.0"),
    "pip install torchvision==0.26.0 torchaudio": ("torchaudio 2.11.1", "torchaudio==2.11.0"),
    "pip install torch==2.11.0 torchaudio==2.10.0": ("does not fit torch 2.11.0", "2.11.0"),
    # variants
    f"pip install torch==2.15.0 {index('cu126')}": ("no build cu126 for Linux", "cu132"),
    f"pip install torch==2.14.1 {index('cu129')}": ("no build cu129", "cu126, cu130"),
    f"pip install torch {index('cu999')}": ("no build cu999", "cu132"),
    f"pip install torch==2.15.0 {index('cu130')}": ("no build cu130", "cu132"),
    "uv pip install torch==2.15.0 --torch-backend=cu126": ("no build cu126", "cu132"),
    f"pip install torch==2.14.1+cu118 {index('cu126')}": ("that of cu126, not of cu118", "same"),
    "pip install torch==2.14.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu124": (
        "no build cu124",
        "cu126",
    ),
    # Pythons
    "uv pip install --python 3.9 torch==2.15.0": ("no wheel for Python 3.9", "3.11 to 3.15"),
    "uv pip install -p 3.15 torch==2.14.1": ("no wheel for Python 3.15", "3.10 to 3.14"),
    "uv pip install -p 3.14.1 torch==2.15.0 torchvision==0.29.2": (
        "refuses Python 3.14.1",
        "another patch",
    ),
    # builds and places
    f"pip install torch==2.14.1+cu126 -i {TUNA}": ("have no versions with +cu126", "--index-url"),
    "pip install torch==2.14.1+cu126": ("have no versions with +cu126", "--index-url"),
    f"pip install torch torchvision {index('cu126', '--extra-index-url')}": (
        "PyPI's build can win",
        "--index-url alone",
    ),
    f"pip install torch==2.14.1 {index('cu126', '--extra-index-url')}": (
        "PyPI's build can win",
        "+cu126",
    ),
    f"pip install torch {index('cu126')} --extra-index-url {TUNA}": ("can win", "+cu126"),
    f"uv pip install --index-strategy unsafe-best-match torch "
    f"{index('cu126', '--extra-index-url')}": ("can win", "+cu126"),
    "pip install torch==2.14.1 -f https://mirrors.aliyun.com/pytorch-wheels/cu126/": (
        "can win",
        "+cu126",
    ),
    # addresses
    f"pip install torch -f {INDEX.format(variant='cu126')}": ("an index, not a list", "--index-u"),
    "pip install torch --index-url https://mirrors.aliyun.com/pytorch-wheels/cu126/": (
        "a list of files, not an index",
        "--find-links",
    ),
    "pip install torch --index-url https://download.pytorch.org/whl": ("names no build", "cu126"),
    "pip install numpy -i https://pypi.douban.com/simple": ("of Douban is gone", TUNA),
    "pip config set global.index-url https://pypi.douban.com/simple/": ("is gone", TUNA),
    "uv pip install numpy --default-index https://pypi.douban.com/simple": ("is gone", TUNA),
    "pip install torch -f https://mirror.sjtu.edu.cn/pytorch-wheels/torch_stable.html": (
        "is gone",
        "https://",
    ),
    "pip install torch --index-url https://mirrors.tuna.tsinghua.edu.cn/pytorch/whl/cu126": (
        "of TUNA is gone",
        "https://",
    ),
    "pip install torch -i http://pypi.tuna.tsinghua.edu.cn/simple": ("without encryption", "https"),
    "uv pip install torch --index-url http://mirrors.aliyun.com/pypi/simple/": (
        "without encryption",
        "https",
    ),
    "pip install torch --trusted-host mirrors.aliyun.com": ("whoever answers", "leave it out"),
    "uv pip install torch --allow-insecure-host mirrors.aliyun.com": ("whoever", "leave it out"),
    "pip config set install.trusted-host mirrors.aliyun.com": ("need not prove", "leave it out"),
    f"pip install torch -i {TUNA} --index-url {TUNA}": ("given twice", ""),
    f"uv pip install torch -i {TUNA} --index-url {TUNA}": ("given twice", ""),
}


@pytest.mark.parametrize("source", WRONG)
def test_wrong_command_is_refused_with_its_mend(source: str) -> None:
    problem, mend = WRONG[source]
    with pytest.raises(PageError) as caught:
        check(f"ls\n{source}")
    assert caught.value.origin == Origin("page.md", 101)
    assert problem in caught.value.problem
    assert mend in caught.value.mend


@pytest.mark.parametrize(
    ("source", "system", "problem"),
    [
        ("pip install torch==2.15.0", "macos_x86_64", "no wheel for macOS on Intel"),
        (f"pip install torch==2.8.0 {index('cu129')}", "windows", "no build cu129 for Windows"),
        (f"pip install torch==2.14.1 {index('cu126')}", "macos_arm64", "no build cu126 for macOS"),
        ("pip install torch==1.12.1", "macos_arm64", ""),
    ],
)
def test_a_system_without_a_wheel(source: str, system: str, problem: str) -> None:
    if not problem:
        check(source, target=named(system))
        return
    with pytest.raises(PageError) as caught:
        check(source, target=named(system))
    assert problem in caught.value.problem


def test_a_page_that_names_no_system_is_refused_only_where_none_fits() -> None:
    check("pip install torch==2.15.0", target=Target(("linux_x86_64", "macos_x86_64")))
    with pytest.raises(PageError, match="no wheel for macOS on Intel"):
        check("pip install torch==2.15.0", target=named("linux_x86_64", "macos_x86_64"))


def test_windows_is_the_target_of_its_shells() -> None:
    with pytest.raises(PageError, match="no build cu129 for Windows"):
        check(f"pip install torch==2.8.0 {index('cu129')}", "powershell")


def test_the_line_of_the_requirement_is_named() -> None:
    with pytest.raises(PageError) as caught:
        check("pip install \\\n  torch==2.13.0 \\\n  torchvision==0.27.0")
    assert caught.value.origin.line == 102


def test_places() -> None:
    assert wheels.place_of(TUNA).kind == wheels.PYPI
    assert wheels.place_of(INDEX.format(variant="rocm6.2.4")).variant == "rocm6.2.4"
    assert wheels.place_of("https://packages.example/").kind == wheels.OTHER


# --- for which systems ----------------------------------------------------------------------------


def snippets(folder: Path, text: str) -> list[Target]:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8", newline="\n")
    return [snippet.target for snippet in kinds.snippets(loading.load(path))]


TABS = """---
title: T
---
# T {#t}

=== "Windows"

    ```powershell
    pip install torch
    ```

=== "macOS（Apple 芯片）"

    === "bash"

        ```bash
        pip install torch
        ```

=== "Linux (ARM)"

    !!! note

        ```bash
        pip install torch
        ```

=== "WSL2"

    ```bash
    pip install torch
    ```

```bash
pip install torch
```
"""


def test_tabs_name_the_system(tmp_path: Path) -> None:
    found = snippets(tmp_path, TABS)
    assert [target.systems for target in found] == [
        ("windows",),
        ("macos_arm64",),
        ("linux_aarch64",),
        ("linux_x86_64",),
        ("linux_x86_64",),
    ]
    assert [target.named for target in found] == [True] * 4 + [False]


def test_front_matter_names_systems_and_python(tmp_path: Path) -> None:
    text = '---\nsystems: macos_arm64 macos_x86_64\npython: "3.12"\n---\n```bash\nls\n```\n'
    (target,) = snippets(tmp_path, text)
    assert target == Target(("macos_arm64", "macos_x86_64"), "3.12", named=True)


@pytest.mark.parametrize("line", ["systems: beos", "python: 3.1x"])
def test_front_matter_that_names_nothing_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(PageError, match="front matter"):
        snippets(tmp_path, f"---\n{line}\n---\n```bash\nls\n```\n")


def test_every_title_stands_for_systems_of_the_facts() -> None:
    assert {system for _, systems in systems._TITLES for system in systems} == set(SYSTEMS)
