"""conda, mamba and micromamba: what passes, what runs, what is refused and where."""

import sys

import pytest

from torchproof import commands, facts, sentences
from torchproof.commands.packages import conda_specs, conda_tables
from torchproof.commands.shells import GrammarMissing
from torchproof.configs import conda
from torchproof.directives.machines import load
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

BUILD = facts.load().conda.builds[0]
LAST = facts.load().conda.channel[0].torch


def check(language: str, source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins)


def rows(table: str) -> list[str]:
    return table.strip().splitlines()


RUN = """
conda --version
conda info
conda info --base
conda env list
conda list -n torch
conda list --name torch --explicit --md5
conda config --show channels
conda config --show-sources
conda config --get channels
conda config --validate
conda config --describe channel_priority
conda config --add channels conda-forge
conda config --append envs_dirs ~/envs
conda config --set channel_priority strict
conda config --set auto_activate false
conda config --set default_activation_env torch
conda config --set custom_channels.conda-forge https://mirrors.tuna.tsinghua.edu.cn/anaconda/cloud
conda config --remove channels defaults
conda config --remove-key channels
conda config --remove-key custom_channels
conda create --name torch python=3.12
conda create -p ./env -c conda-forge --override-channels python=3.13 numpy
conda create --name copy --clone torch
conda install --yes --name torch 'numpy>=2,<3'
conda install -yn torch "scipy[version='>=1.10']"
conda remove --yes --name torch --all
conda remove --name torch --all
conda env remove --name torch
conda remove -y -n torch numpy
conda env remove --yes --name torch
conda rename --name torch old
conda export --name torch --from-history
conda env export -n torch --no-builds
conda run --name torch python --version
conda run -n torch python -c 'import torch'
conda search pytorch-gpu --channel conda-forge --override-channels
conda init --dry-run bash
conda shell.bash hook
conda doctor -n torch
conda install --help
"""
READ = """
conda activate torch
conda activate ./env
conda deactivate
conda init bash
conda init --reverse
conda create python=3.12 --file environment.yml
conda create --file environment.yml --override-channels --channel conda-forge
mamba env create --file environment.yml
conda env config vars set PYTHONNOUSERSITE=1
conda update --yes --name base conda
conda install --yes numpy
conda clean --all --yes
conda tos accept --override-channels --channel https://repo.anaconda.com/pkgs/main
conda config --env --set subdir linux-64
eval "$(conda shell.bash hook)"
CONDA_OVERRIDE_CUDA=12.9 conda create --name torch --channel conda-forge pytorch-gpu
mamba create --name torch --channel conda-forge python=3.12
micromamba shell init --shell bash
micromamba create -n torch -c conda-forge python=3.12
micromamba run -n torch python --version
micromamba install -y -n torch numpy
mamba env list
bash Miniforge3-Linux-x86_64.sh -b
bash Miniforge3-Linux-x86_64.sh -b -c
bash ~/Downloads/Miniforge3-MacOSX-arm64.sh -b -p ~/miniforge3
"""
WINDOWS = """
conda init powershell
conda activate torch
conda create --name torch python=3.12
conda config --show envs_dirs
"""
SETUP = r'start /wait "" Miniforge3-Windows-x86_64.exe '
SILENT = SETUP + r"/InstallationType=JustMe /RegisterPython=0 /S /D=%USERPROFILE%\miniforge3"


@pytest.mark.parametrize("source", rows(RUN))
def test_runs_where_conda_is(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCHPROOF_CONDA", "1")
    found = check("bash", source)
    assert found.runs
    assert found.needs[0] == "conda"
    words = source.split()
    fetches = words[1] in ("create", "install", "remove", "search") and "--help" not in words
    assert ("network" in found.needs) == fetches
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize("source", [row for row in rows(RUN) if " --name " in row or " -n " in row])
def test_environments_of_somebody_stay_untouched(source: str, monkeypatch) -> None:
    monkeypatch.delenv("TORCHPROOF_CONDA", raising=False)
    assert not check("bash", source).runs


@pytest.mark.parametrize("source", rows(READ))
def test_read_and_not_run(source: str) -> None:
    assert not check("bash", source).runs


@pytest.mark.parametrize("source", rows(WINDOWS))
@pytest.mark.parametrize("language", ["powershell", "cmd"])
def test_windows(language: str, source: str) -> None:
    assert not check(language, source).runs


def test_the_silent_installer_of_windows() -> None:
    assert not check("cmd", SILENT).runs
    assert not check("cmd", SETUP + "/NoShortcuts=1 /KeepPkgCache=0 /Q /S").runs


@pytest.mark.parametrize("name", [name for name in load() if "conda" in load()[name]])
def test_what_the_decision_says_is_accepted(name: str) -> None:
    assert not check("bash", load()[name]["conda"]).runs


WRONG = [
    # fence, line, what is said
    ("conda", 100, "conda without a command"),
    ("ls\nconda isntall numpy", 101, "no command 'isntall'"),
    ("conda env lsit", 100, "no command 'env lsit'"),
    ("conda create --nmae x", 100, "no option --nmae"),
    ("conda list --yes", 100, "no option --yes"),
    ("conda install numpy", 100, "waits for an answer"),
    ("conda remove -n x numpy", 100, "waits for an answer"),
    ("conda clean --all", 100, "waits for an answer"),
    ("conda create -n x --solver mamba", 100, "no such choice"),
    ("conda create python=3.12", 100, "needs a name or a folder"),
    ("conda create -n 'my env' python=3.12", 100, "is no name of an environment"),
    ("conda create -n base python=3.12", 100, "base is there already"),
    ("conda create -n x --clone y numpy", 100, "takes no packages"),
    ("conda install -y -n base numpy", 100, "numpy into base"),
    ("conda install -y -n x --no-deps numpy", 100, "leaves out what the packages need"),
    ("conda remove -y --all", 100, "needs --name"),
    ("conda remove -y -n base --all", 100, "base cannot be removed"),
    ("conda remove -y -n x", 100, "needs the name of a package"),
    ("conda rename -n a", 100, "the old and the new name"),
    ("conda rename -n base b", 100, "base cannot be renamed"),
    ("conda run -n x", 100, "needs a command"),
    ("conda run -n x pip install torch=2", 100, "is no requirement"),
    ("conda init csh", 100, "no shell 'csh'"),
    ("conda init --system bash", 100, "every user"),
    ("conda activate a b", 100, "too many names"),
    ("conda shell.bash", 100, "no such hook"),
    ('conda create -n x "$SPEC"', 100, "in a variable"),
    # what deletes an environment that is there already, and asks nobody
    ("conda env create --file environment.yml", 100, "deletes an environment of that name"),
    ("conda env create -n x -f environment.yml --dry-run", 100, "does not ask"),
    ("conda create --yes -n x python=3.12", 100, "--yes deletes an environment"),
    ("conda create -y -p ./env python=3.12", 100, "--yes deletes an environment"),
    ("conda create -yn x --clone y", 100, "--yes deletes an environment"),
    ("mamba create -y -n x python=3.12", 100, "--yes deletes an environment"),
    ("micromamba create -y -n x python=3.12", 100, "--yes deletes an environment"),
    ("conda rename --yes -n x y", 100, "--yes deletes an environment"),
    # match specs
    ("conda create -n x python=3.", 100, "'python=3.' leaves the version open"),
    ("conda create -n x python==3.", 100, "'python==3.' is no package of conda"),
    ("conda create -n x 'python 3.'", 100, "'python 3.' is no package of conda"),
    ("conda create -n x python=~3.12", 100, "'python=~3.12' is no package of conda"),
    ("conda create -n x \\\n  python=3.12 \\\n  numpy=", 102, "'numpy=' leaves the version open"),
    ("conda create -n x '~'", 100, "missing package name"),
    ("conda create -n x python=3.12.", 100, "leaves the version open"),
    ("conda create -n x numpy>=2", 100, "for a redirection"),
    ("conda create -n x torch=2.13", 100, "its name on PyPI"),
    ("conda create -n x python=3.8", 100, "cannot use it"),
    # builds
    ("conda create -n x -c pytorch pytorch", 100, "frozen since"),
    ("conda create -n x -c pytorch -c nvidia torchvision", 100, "the version must be written"),
    ("conda create -n x -c pytorch pytorch=2.13.0", 100, f"it ended with {LAST}"),
    ("conda create -n x -c pytorch pytorch=2.0 cudatoolkit=10.2", 100, "never had builds"),
    ("conda create -n x -c pytorch pytorch=2.0.1 pytorch-cuda=12.1", 100, "never had builds"),
    ("conda create -n x -c conda-forge pytorch pytorch-cuda=12.1", 100, "chose the build"),
    ("conda create -n x pytorch=2.13.0 cudatoolkit=11.8", 100, "chose the build"),
    ("conda create -n x -c conda-forge pytorch=2.15.0", 100, "conda-forge has no pytorch=2.15.0"),
    (
        f"conda create -n x -c conda-forge pytorch-gpu={BUILD.torch} cuda-version=11.8",
        100,
        "no build of",
    ),
    (f"conda create -n x pytorch={BUILD.torch} python=3.9", 100, "cannot use it"),
    # channels
    ("conda create -n x -c http://a/b python=3.12", 100, "without encryption"),
    ("conda create -n x -O python=3.12", 100, "--override-channels needs"),
    ("conda create -n x -c conda-froge python=3.12", 100, "misspelt"),
    (
        "conda config --add channels https://mirrors.tuna.tsinghua.edu.cn/anaconda/pkgs/free/",
        100,
        "no packages newer than 2017",
    ),
    ("conda config --add channels http://mirrors.ustc.edu.cn/anaconda/x", 100, "encryption"),
    ("conda config --add channels https://mirrors.bfsu.edu.cn/anaconda/x", 100, "any more"),
    (
        "conda config --add channels https://mirrors.ustc.edu.cn/anaconda/cloud/pytorch",
        100,
        "USTC has no channel pytorch",
    ),
    (
        "conda config --set custom_channels.nvidia https://mirrors.tuna.tsinghua.edu.cn/anaconda/cloud",
        100,
        "TUNA has no channel nvidia",
    ),
    # settings
    ("conda config --set envs_dir ~/envs", 100, "no setting 'envs_dir'"),
    ("conda config --set envs_dirs ~/envs", 100, "envs_dirs is a list"),
    ("conda config --add channel_priority strict", 100, "is no list"),
    ("conda config --set channel_priority strct", 100, "no choice 'strct'"),
    ("conda config --set auto_activate nope", 100, "no choice 'nope'"),
    ("conda config --set ssl_verify false", 100, "ssl_verify off"),
    ("conda config --set custom_channels https://a", 100, "has values by name"),
    ("conda config --set plugins.auto_accept_tos yes", 100, "who have read them"),
    ("conda config --set plugins.auto_acept_tos yes", 100, "no plugin has"),
    ("conda config --system --add channels conda-forge", 100, "every user"),
    ("conda config --set channel_priority", 100, "wrong number of values"),
    ("conda config --show chanels", 100, "no setting 'chanels'"),
    ("conda config", 100, "what shall it do"),
    # others
    ("conda install -k -y numpy", 100, "without checking certificates"),
    ("micromamba create -n x --ssl-verify false python=3.12", 100, "certificates must"),
    ("micromamba shell int", 100, "no command 'shell int'"),
    ("sudo conda install -y numpy", 100, "belong to the system"),
    ("sudo micromamba install -y numpy", 100, "belong to the system"),
    ("sudo bash Anaconda3-2022.10-Linux-x86_64.sh", 100, "would belong to root"),
    ("bash Miniforge3-Linux-x86_64.sh --batch", 100, "no option --batch"),
    ("bash Miniforge3-Linux-x86_64.sh -b -p /opt/conda", 100, "a folder of the system"),
]


@pytest.mark.parametrize(("source", "line", "problem"), WRONG)
def test_refused(source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check("bash", source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("source", "mend"),
    [
        ("conda config --set envs_dir x", "did you mean 'envs_dirs'?"),
        ("conda config --append envs_dir x", "did you mean 'envs_dirs'?"),
        ("conda create -n x --chanel conda-forge", "did you mean '--channel'?"),
        ("conda isntall numpy", "did you mean 'install'?"),
        ("conda create -n x torch=2.13", "for conda it is 'pytorch'"),
    ],
)
def test_the_right_spelling_is_named(source: str, mend: str) -> None:
    with pytest.raises(PageError) as caught:
        check("bash", source)
    assert caught.value.mend == mend


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (SETUP + "/InstallationType=AllUsers /S", "for all users"),
        (SETUP + "/Silent", "no switch /Silent"),
        (SETUP + r"/S /D=C:\conda /RegisterPython=0", "must stand last"),
        (SETUP + "/S /AddToPath=1", "shadow other programs"),
        ("start Miniforge3-Windows-x86_64.exe /S", "goes on at once"),
        ('start /wait "C:\\a b.exe" /S /X', "for a title"),
        (r"conda create -p C:\Windows\System32\env python=3.12", "a folder of Windows itself"),
    ],
)
def test_refused_in_cmd(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=r"page\.md:100") as caught:
        check("cmd", source)
    assert problem in caught.value.problem


@pytest.mark.parametrize("row", facts.load().conda.channel)
def test_the_frozen_channel_has_what_the_facts_say(row) -> None:
    for chooser in row.specs:
        with_nvidia = "-c nvidia" if chooser.startswith("pytorch-cuda") else ""
        check("bash", f"conda create -n x -c pytorch {with_nvidia} pytorch=={row.torch} {chooser}")


def test_without_its_reader_a_spec_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rattler", None)
    with pytest.raises(GrammarMissing, match="pip install py-rattler"):
        check("bash", "conda create -n x python=3.12")
    assert check("bash", "conda env list").runs


def test_an_exact_build_is_a_package() -> None:
    def fail(problem: str, mend: str) -> PageError:
        return PageError(Origin("page.md", 1), problem, mend)

    spec = conda_specs.parse("pytorch=2.13.0=cuda129_mkl*", fail)
    assert (spec.name, spec.allows("2.13.0"), spec.allows("2.13.1")) == ("pytorch", True, False)
    assert conda_specs.parse("conda-forge::pytorch", fail).channel == "conda-forge"
    assert conda_specs.parse("pytorch=2.13", fail).allows("2.13.9")
    assert conda.check_condarc({}, lambda word: fail) is None


def test_no_setting_has_two_kinds() -> None:
    kinds = [conda_tables.LISTS, conda_tables.MAPS, conda_tables.BOOLEANS, conda_tables.OTHERS]
    assert sum(map(len, kinds)) == len(conda_tables.SETTINGS)
