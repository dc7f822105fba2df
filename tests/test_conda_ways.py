"""What the commands of conda on the pages do, worked out one after the other with stand-ins."""

import asyncio
import fnmatch
import re
import shlex
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from machine_cases import cases

from torchproof import facts, kinds
from torchproof.channels.conda import Conda, Environment, Typed, shown
from torchproof.channels.condarc import Settings
from torchproof.channels.solving import Channels, Machine
from torchproof.checks.snippet import Snippet
from torchproof.errors import Origin, PageError
from torchproof.facts import Version, stand_ins
from torchproof.pages import loading
from torchproof.project import DOCS, relative
from torchproof.record.typed import STAND_INS
from torchproof.source.model import Fence, Page

pytestmark = pytest.mark.fast

THIS = relative(Path(__file__))
TORCH, CUDA = facts.lookup("conda.torch"), facts.lookup("conda.cuda")
PYTHON = facts.lookup("torch.python_settled")
FROZEN, FROZEN_CUDA = facts.lookup("conda.frozen"), facts.lookup("conda.frozen_cuda")
PLATFORMS = {
    **dict.fromkeys(("linux_x86_64", "wsl2"), "linux-64"),
    "windows": "win-64",
    "macos_arm64": "osx-arm64",
}
# The oldest driver that the pages name, and machines without one.
GPU = Machine("linux-64", facts.lookup("cuda.535.shows"))
CPU, WINDOWS, MAC = Machine("linux-64"), Machine("win-64"), Machine("osx-arm64")
# What an installation sets by itself; of conda alone nothing is set (conda issue 15234).
MINIFORGE = {"channels": ["conda-forge"]}
MINICONDA = {"channels": ["defaults"]}
MIRROR = "https://mirrors.example/anaconda/pkgs/main"
# Builds by the package, as a page or the decision says them: version=build.
FOR_CUDA = {"pytorch": f"{TORCH}=cuda{CUDA.replace('.', '')}_*", "torchvision": "*=cuda*"}
FOR_CPU = {"pytorch": f"{TORCH}=cpu_*", "torchvision": "*=cpu_*"}
WITH_PYTHON = {"python": f"{PYTHON}.*"}
PLANNED = f"pytorch-gpu={TORCH} cuda-version={CUDA} torchvision"


@dataclass(frozen=True)
class Way:
    """Fences of a page, in the order in which they are typed, and what shall come of them.

    there: environments before it, each with what was asked for. builds: by fence, what is then in
    the environment. left: what is there in the end beside what was there before.
    """

    page: str
    fences: str  # "create-1 undo-2"
    machine: Machine = CPU
    installation: Mapping[str, Any] = field(default_factory=lambda: MINIFORGE)
    user: Mapping[str, Any] | None = None
    there: Mapping[str, str] = field(default_factory=dict)
    builds: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    keeps: bool = True  # settings are in the end what they were


ENVIRONMENTS, CHANNELS, PYTORCH = (
    f"python/conda-{name}" for name in ("environments", "channels", "pytorch")
)
WAYS = (
    Way(
        ENVIRONMENTS,
        "create-1 activate-1 activate-5 activate-6 install-1 install-2 clone-1 clone-2 export-1 "
        "user-site-1 undo-1 undo-2",
        builds={"create-1": WITH_PYTHON, "install-1": {**WITH_PYTHON, "numpy": "*"}},
        left=("torch-old",),
    ),
    Way(
        ENVIRONMENTS,
        "export-2 export-3 export-5 undo-2",
        builds={"export-3": {**WITH_PYTHON, **FOR_CPU, "pip": "*"}, "export-5": FOR_CPU},
    ),
    Way(
        ENVIRONMENTS,
        "create-1 install-1 revisions-1 revisions-2 undo-2",
        builds={"revisions-2": {"numpy": "", **WITH_PYTHON}},
    ),
    Way(ENVIRONMENTS, "where-1 where-2", builds={"where-1": WITH_PYTHON}, left=("./env",)),
    Way(ENVIRONMENTS, "where-3 where-6"),
    Way(ENVIRONMENTS, "where-4 where-7", WINDOWS),
    Way(ENVIRONMENTS, "create-1 default-1 default-2 undo-2"),
    Way(
        CHANNELS,
        "strict-1 strict-2 strict-3 strict-4",
        installation=MINICONDA,
        builds={"strict-4": WITH_PYTHON},
        left=("try",),
        keeps=False,
    ),
    Way(CHANNELS, "china-2 china-4 back-1"),
    Way(CHANNELS, "back-2 back-3", user={"channels": [MIRROR, "conda-forge"]}, keeps=False),
    Way(CHANNELS, "frozen-2 frozen-3", user={"solver": "classic"}, keeps=False),
    Way(CHANNELS, "china-2 undo-1"),
    Way("python/conda", "base-1 base-2 base-3"),
    Way("python/conda", "base-1 undo-4"),
    Way("python/conda", "base-1 undo-5", WINDOWS),
    Way(
        PYTORCH,
        "forge-1 forge-5 check-1 check-2 undo-1 undo-2",
        GPU,
        builds={"forge-1": FOR_CUDA},
    ),
    Way(PYTORCH, "forge-1 rule-1 undo-2", GPU, builds={"rule-1": {"pytorch": ""}}),
    Way(PYTORCH, "forge-2", builds={"forge-2": FOR_CPU}, left=("torch",)),
    # Also with a driver: the packages say that it is the build for the CPU.
    Way(PYTORCH, "forge-2 undo-2", GPU, builds={"forge-2": FOR_CPU}),
    Way(PYTORCH, "forge-3", WINDOWS, builds={"forge-3": FOR_CPU}, left=("torch",)),
    Way(PYTORCH, "forge-4", MAC, builds={"forge-4": FOR_CPU}, left=("torch",)),
    Way(
        PYTORCH,
        "with-pip-1 with-pip-2 rule-2 undo-1 undo-2",
        builds={"with-pip-1": {**WITH_PYTHON, "pip": "*", "pytorch": ""}},
    ),
    Way(PYTORCH, "override-1 undo-2", CPU, builds={"override-1": FOR_CUDA}),
    Way(
        PYTORCH,
        "channel-1",
        GPU,
        builds={"channel-1": {"pytorch": f"{FROZEN}=*cuda{FROZEN_CUDA}*"}},
        left=("old",),
    ),
    Way(
        "python/upgrade",
        "conda-1 conda-2 uninstall-3 conda-3",
        GPU,
        there={"torch": PLANNED},
        builds={"conda-1": FOR_CUDA, "uninstall-3": {"pytorch": "", "pytorch-gpu": ""}},
    ),
    Way("python/mirrors", "proxy-5 back-4"),
    Way(
        "reference/commands",
        "create-4 activate-5 leave-2 what-is-there-5 rebuild-5 delete-3 rebuild-6 delete-3",
        builds={"create-4": WITH_PYTHON, "rebuild-6": WITH_PYTHON},
    ),
    Way(
        "reference/commands",
        "upgrade-3 uninstall-3 delete-3",
        GPU,
        there={"torch": PLANNED},
        builds={"upgrade-3": FOR_CUDA, "uninstall-3": {"pytorch": ""}},
    ),
    *(
        Way("reference/commands", name, GPU, builds={name: FOR_CUDA}, left=("torch",))
        for name in ("install-5", "install-8", "install-11")
    ),
    Way("reference/commands", "install-14", MAC, builds={"install-14": FOR_CPU}, left=("torch",)),
    Way("reference/commands", "cpu-3", builds={"cpu-3": FOR_CPU}, left=("torch",)),
    Way("reference/commands", "mirror-setting-6 mirror-setting-8"),
    Way(
        "fix/conda", "find-out-conda-2", GPU, builds={"find-out-conda-2": FOR_CUDA}, left=("torch",)
    ),
    Way("myths", "pytorch-cuda-2", GPU, builds={"pytorch-cuda-2": FOR_CUDA}, left=("torch",)),
    Way("myths", "python-version-4", builds={"python-version-4": WITH_PYTHON}, left=("torch",)),
    Way(
        "cuda/index",
        "user-2",
        GPU,
        there={"torch": PLANNED},
        builds={"user-2": {"cuda-nvcc": f"{CUDA}.*", **FOR_CUDA}},
    ),
)
# Fences that change nothing that is followed here: they ask, or change shells and downloads.
_LOOKS = re.compile(
    r"conda (?:--version|info|env list|clean|init|shell\.|config --show|tos accept|deactivate)"
)


@pytest.fixture(scope="module")
def channels(tmp_path_factory: pytest.TempPathFactory) -> Channels:
    return Channels(tmp_path_factory.mktemp("channels"))


@cache
def snippets(page: str) -> dict[str, Snippet]:
    """By name, the fences of a page; they are the same in every language."""
    loaded = kinds.snippets(loading.load(DOCS / "en" / f"{page}.md"))
    return {it.fence.name: it for it in loaded}


def started(channels: Channels, way: Way) -> Conda:
    conda = Conda(channels, way.machine, Settings(way.installation, way.user), [*way.there.items()])
    if way.page == "cuda/index":  # "In an environment of conda"
        conda.active.append("torch")
    return conda


def walk(conda: Conda, way: Way) -> Iterator[tuple[Snippet, Typed]]:
    for name in way.fences.split():
        snippet = snippets(way.page)[name]
        if snippet.kind is kinds.CONFIG:
            # What it asks for is solved by the command after it.
            conda.files[snippet.fence.options["title"]] = shown(snippet)
            yield snippet, Typed(solved=True, told=True)
            continue
        typed = conda.type(snippet)
        yield snippet, typed
        for package, build in way.builds.get(name, {}).items():
            hold(snippet, typed.environment, package, build)


def hold(snippet: Snippet, there: Environment | None, package: str, build: str) -> None:
    """Raise PageError where a package is not in the environment as the page says."""
    found = there.build(package) if there else ""
    if not fnmatch.fnmatchcase(found, build):
        said = f"{package} {build}" if build else f"no {package}"
        raise PageError(snippet.fence.opened, f"{said}, and it is {found or 'not there'}")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.page}#{way.fences}")
def test_a_way_ends_as_the_page_says(
    request: pytest.FixtureRequest, channels: Channels, way: Way
) -> None:
    conda = started(channels, way)
    settings, before = conda.state()
    done = [(it, not typed.solved) for it, typed in walk(conda, way) if typed.told]
    after_settings, after = conda.state()
    assert tuple(sorted(after.keys() - before.keys())) == way.left
    if way.keeps:
        assert after_settings == settings
    if request.config.getoption("--record"):
        STAND_INS.write("conda-forge", done)
    assert not (found := STAND_INS.stale("conda-forge", done, THIS)), "\n".join(found)


def test_with_conda_forge_alone_the_list_has_nothing_else(channels: Channels) -> None:
    (way,) = (it for it in WAYS if it.fences.startswith("strict-1"))
    conda = started(channels, way)
    list(walk(conda, way))
    assert conda.settings.value("channels") == ["conda-forge"]
    assert conda.settings.value("channel_priority") == "strict"


def test_the_file_and_the_command_for_the_mirror_set_the_same(channels: Channels) -> None:
    page = snippets(CHANNELS)
    conda = Conda(channels, CPU, Settings(MINIFORGE))
    conda.type(page["china-2"])
    file = Settings(MINIFORGE, yaml.safe_load(page["china-1"].fence.source))
    assert file.value("custom_channels") == conda.settings.value("custom_channels")
    assert file.value("channels") == ["conda-forge"]


def test_every_command_of_conda_is_typed_here() -> None:
    typed = {(way.page, name) for way in WAYS for name in way.fences.split()}
    named = re.compile(r"^ *(?:\w+=\S+ )?(?:conda|mamba|micromamba|pixi) |\.conda }}", re.M)
    for path in sorted((DOCS / "en").rglob("*.md")):
        if not named.search(path.read_text(encoding="utf-8")):
            continue
        page = relative(path).removeprefix("docs/en/").removesuffix(".md")
        for name, it in snippets(page).items():
            if it.kind is not kinds.COMMAND or it.fails or (page, name) in typed:
                continue
            lines = [line for line in it.content.splitlines() if named.match(line)]
            assert all(_LOOKS.match(line) for line in lines), f"{it.fence.opened}: {it.id}"


# --- what the decision says


def runs(driver: str) -> str:
    """The newest CUDA that a driver runs; "" says that nothing is known of it."""
    branches = facts.load().cuda.branches
    major = Version(driver.partition(".")[0])
    return next((str(row.cuda) for row in branches if major in (row.branch, row.also)), "")


def planned() -> Iterator[tuple[str, Machine]]:
    """Each command of the decision for conda-forge, with the machine that it is for."""
    for case in cases():
        command = (case["answer"].get("commands") or {}).get("conda-forge", "")
        platform = PLATFORMS.get(case["machine"]["system"])
        if not command or not platform:
            continue
        driver = case["machine"].get("driver") or "580"
        yield command, Machine(platform, runs(driver) if case["machine"].get("gpus") else "")


def test_what_the_decision_says_is_what_conda_takes(channels: Channels) -> None:
    found = {(command, machine) for command, machine in planned()}
    assert {machine.platform for _, machine in found} == {"linux-64", "win-64", "osx-arm64"}
    for command, machine in found:
        specs = [word for word in shlex.split(command)[7:] if not word.startswith("-")]
        made = channels.solve(specs, ["conda-forge"], machine)
        builds = FOR_CUDA if "pytorch-gpu" in command else FOR_CPU
        there = Environment(made)
        for package, build in builds.items():
            assert fnmatch.fnmatchcase(there.build(package), build), (command, machine, there)


def test_the_stand_ins_are_of_the_release_that_the_facts_name() -> None:
    rows = [row for row in stand_ins.conda().packages if row.package == "pytorch"]
    for build in facts.load().conda.builds:
        platform = PLATFORMS.get(build.system)
        start = f"cuda{build.cuda}_".replace(".", "") if build.cuda else "cpu_"
        if platform:
            assert any(
                row.channel == "conda-forge"
                and str(build.torch) in row.versions
                and platform in row.subdirs
                and row.build.startswith(start)
                for row in rows
            ), f"{build.origin}: no stand-in"


# --- what is wrong, each with its right twin


def fence(source: str, language: str = "bash") -> Snippet:
    lines = source.splitlines()
    origins = tuple(Origin("docs/en/page.md", 10 + number) for number in range(len(lines)))
    made = Fence(language, source, origins, Origin("docs/en/page.md", 9), 9, {}, {}, heading="x")
    (one,) = kinds.snippets(Page("docs/en/page.md", {}, (made,)))
    return one


CREATE = "conda create --name x --override-channels --channel "
STRICT = "conda config --set channel_priority strict\n"
WRONG = [
    # wrong, its line, what is said, right
    (f"{CREATE}conda-forge pytorch-gup", 10, "No candidates", f"{CREATE}conda-forge pytorch-gpu"),
    (f"{CREATE}pytorch pytorch=={TORCH}", 10, "pytorch", f"{CREATE}conda-forge pytorch=={TORCH}"),
    (
        f"{CREATE}conda-forge \\\n  pytorch-gpu={TORCH} \\\n  cuda-version=11.8",
        11,
        "cuda-version",
        f"{CREATE}conda-forge \\\n  pytorch-gpu={TORCH} \\\n  cuda-version={CUDA}",
    ),
    (
        f"{CREATE}conda-forge pytorch pytorch-cuda={FROZEN_CUDA}",
        10,
        "pytorch-cuda",
        f"{CREATE}pytorch --channel conda-forge pytorch=={FROZEN} pytorch-cuda={FROZEN_CUDA}",
    ),
    (
        f"{CREATE}pytorch --channel conda-forge pytorch=={FROZEN} pytorch-cuda=12.6",
        10,
        "pytorch-cuda",
        f"{CREATE}pytorch --channel conda-forge pytorch=={FROZEN} pytorch-cuda=12.1",
    ),
    (
        f"{STRICT}{CREATE}conda-forge --channel pytorch pytorch=={FROZEN}",
        11,
        "strict channel priority",
        f"{STRICT}{CREATE}pytorch --channel conda-forge pytorch=={FROZEN}",
    ),
    (
        f"{CREATE}conda-forge pytorch-gpu={TORCH} python=3.9",
        10,
        "not to be had",
        f"{CREATE}conda-forge pytorch-gpu={TORCH} python=3.12",
    ),
    (
        "conda create --name torch python=3.12\nconda activate pytorch",
        11,
        "there is no environment pytorch",
        "conda create --name torch python=3.12\nconda activate torch",
    ),
    (
        "conda create --name torch python=3.12\nconda remove --name torhc --all",
        11,
        "there is no environment torhc",
        "conda create --name torch python=3.12\nconda remove --name torch --all",
    ),
    (
        "conda create --name torch python=3.12\nconda activate torch\nconda env remove -n torch",
        12,
        "torch is active",
        "conda create --name torch python=3.12\nconda activate torch\nconda deactivate\n"
        "conda env remove -n torch",
    ),
    (
        "conda create --name torch python=3.12\nconda create --name torch numpy",
        11,
        "asks whether to delete it",
        "conda create --name torch python=3.12\nconda create --name other numpy",
    ),
    (
        "conda config --add channels bioconda\nconda config --remove channels biconda",
        11,
        "is not on the list",
        "conda config --add channels bioconda\nconda config --remove channels bioconda",
    ),
    (
        "conda config --set proxy_servers.http a\nconda config --remove-key proxy_servers.https",
        11,
        "is undefined",
        "conda config --set proxy_servers.http a\nconda config --remove-key proxy_servers.http",
    ),
    (
        "conda create --name x python=3.12\nconda remove --yes --name x numpy",
        11,
        "numpy is not in x",
        "conda create --name x python=3.12 numpy\nconda remove --yes --name x numpy",
    ),
    (
        "conda create --name x python=3.12\nconda update --yes --name x pytorch",
        11,
        "is not installed",
        "conda create --name x python=3.12\nconda update --yes --name x python",
    ),
    (
        "conda create --name x python=3.12\nconda run --name x pip list",
        11,
        "there is no pip in x",
        "conda create --name x python=3.12 pip\nconda run --name x pip list",
    ),
    (
        "conda create --file environment.yml",
        10,
        "there is no file environment.yml",
        "conda create --name a python=3.12\nconda export -n a --from-history "
        "--file environment.yml\nconda env remove -n a\nconda create --file environment.yml",
    ),
    (
        "conda create --name x python=3.12\nconda config --set default_activation_env x\n"
        "conda rename --name x y",
        12,
        "it cannot be renamed",
        "conda create --name x python=3.12\nconda rename --name x y",
    ),
    (f"{CREATE}conda-froge python=3.12", 10, "no stand-in", f"{CREATE}conda-forge python=3.12"),
]


@pytest.mark.parametrize(("wrong", "line", "said", "right"), WRONG)
def test_what_conda_would_not_do_is_named(
    channels: Channels, wrong: str, line: int, said: str, right: str
) -> None:
    with pytest.raises(PageError, match=re.escape(said)) as caught:
        Conda(channels, GPU, Settings(MINIFORGE)).type(fence(wrong))
    assert caught.value.origin == Origin("docs/en/page.md", line)
    assert Conda(channels, GPU, Settings(MINIFORGE)).type(fence(right)).told


YML = f"""\
name: x
channels: [conda-forge]
dependencies:
  - python=3.12
  - pytorch-gpu={TORCH}"""


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("pytorch-gpu", "pytorch-gup", 14, "No candidates"),
        ("python=3.12", "python=3.9", 13, "not to be had"),
        ("=3.12", "=3.", 13, "leaves the version open"),
    ],
)
@pytest.mark.parametrize("command", ["conda create", "conda env update --prune"])
def test_what_a_file_asks_for_is_named_at_its_line(
    channels: Channels, command: str, old: str, new: str, line: int, said: str
) -> None:
    typed = fence(f"{command} --name x --file environment.yml")
    for text in (YML.replace(old, new), YML):
        conda = Conda(channels, GPU, Settings(MINIFORGE), [("x", "numpy")])
        if command == "conda create":
            del conda.environments["x"]
        conda.files["environment.yml"] = shown(fence(text, "yaml"))
        if text == YML:
            assert conda.type(typed).solved
            continue
        with pytest.raises(PageError, match=re.escape(said)) as caught:
            conda.type(typed)
        assert caught.value.origin == Origin("docs/en/page.md", line)


def test_without_a_driver_the_build_for_cuda_is_not_to_be_had(channels: Channels) -> None:
    wanted = f"{CREATE}conda-forge pytorch-gpu={TORCH} cuda-version={CUDA}"
    with pytest.raises(PageError, match=r"page\.md:10: .*without a driver: .*__cuda"):
        Conda(channels, CPU, Settings(MINIFORGE)).type(fence(wanted))
    told = Conda(channels, CPU, Settings(MINIFORGE)).type(fence(f"CONDA_OVERRIDE_CUDA=12 {wanted}"))
    hold(fence(wanted), told.environment, "pytorch", f"{TORCH}=cuda*")


def test_it_solves_where_a_loop_runs_already(channels: Channels) -> None:
    async def in_a_loop() -> Conda:
        return Conda(channels, CPU, Settings(MINIFORGE))

    # A browser that a worker has open leaves a loop in the thread of its tests, this one's too.
    with ThreadPoolExecutor(1) as thread:
        made = thread.submit(asyncio.run, in_a_loop()).result()
    assert made.environments["base"].build("conda")


def test_a_build_that_a_page_does_not_name_is_told_at_its_fence(channels: Channels) -> None:
    one = fence(f"{CREATE}conda-forge pytorch={TORCH}")
    there = Conda(channels, CPU, Settings(MINIFORGE)).type(one).environment
    with pytest.raises(PageError, match=r"page\.md:9: pytorch \*=cuda\*, and it is .*cpu_mkl"):
        hold(one, there, "pytorch", "*=cuda*")
    hold(one, there, "pytorch", "*=cpu*")


def test_without_strict_priority_a_later_channel_may_help(channels: Channels) -> None:
    one = fence(f"{CREATE}conda-forge --channel pytorch pytorch=={FROZEN} pytorch-cuda=12.4")
    there = Conda(channels, GPU, Settings(MINIFORGE)).type(one).environment
    hold(one, there, "pytorch", f"{FROZEN}=*")


def test_channels_are_asked_in_the_order_in_which_conda_has_them(channels: Channels) -> None:
    conda = Conda(channels, GPU, Settings(MINIFORGE, {}))
    conda.type(fence("conda config --add channels pytorch\nconda config --append channels nvidia"))
    assert conda.settings.value("channels") == ["pytorch", "nvidia", "conda-forge"]


def test_the_first_change_begins_with_a_copy_of_the_installations_file(channels: Channels) -> None:
    conda = Conda(channels, GPU, Settings(MINICONDA))
    conda.type(fence("conda config --add channels conda-forge"))
    conda.type(fence("conda config --file ~/miniconda3/.condarc --remove channels defaults"))
    assert conda.settings.value("channels") == ["conda-forge", "defaults"]


def test_what_only_the_removed_packages_needed_goes_with_them(channels: Channels) -> None:
    conda = Conda(channels, GPU, Settings(MINIFORGE), [("torch", f"{PLANNED} numpy")])
    there = conda.type(fence("conda remove --yes -n torch pytorch")).environment
    assert {*there.records} == {"cuda-version", "numpy", "python"}
