""".condarc and environment.yml: read as conda reads them, refused at the line that is wrong."""

import pytest

from torchproof import facts, sentences
from torchproof.configs import files
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

TUNA = next(row for row in facts.load().mirrors.conda if row.id == "tuna")
CONDARC = f"""\
channels:
  - conda-forge
  - nodefaults
channel_priority: strict
show_channel_urls: true
envs_dirs:
  - ~/envs
custom_channels:
  conda-forge: {TUNA.url}/cloud
auto_activate: no
ssl_verify: true
remote_max_retries: 6"""
ENVIRONMENT = """\
name: torch
channels:
  - conda-forge
  - nodefaults
dependencies:
  - python=3.12
  - pytorch-gpu=2.13.0
  - cuda-version=12.9
  - numpy>=2,<3
  - pip
  - pip:
      - tqdm
variables:
  PYTHONNOUSERSITE: "1\""""


def checked(source: str, title: str) -> files.Checked:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return files.checked("yaml", source, origins, title)


@pytest.mark.parametrize(
    ("source", "title", "how"),
    [
        (CONDARC, ".condarc", "those of conda"),
        (CONDARC, "~/.condarc", "those of conda"),
        (ENVIRONMENT, "environment.yml", "match specs"),
        (ENVIRONMENT, "project/environment.yaml", "match specs"),
    ],
)
def test_sound(source: str, title: str, how: str) -> None:
    found = checked(source, title)
    assert how in sentences.text(found.how, "en")
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("envs_dirs", "envs_dir", 105, "no setting 'envs_dir'"),
        ("strict", "strickt", 103, "no choice 'strickt'"),
        ("- conda-forge", "- conda-froge", 101, "misspelt"),
        ("- nodefaults", "- http://a.example/b", 102, "without encryption"),
        ("- nodefaults", f"- {TUNA.url}/pkgs/free", 102, "no packages newer than 2017"),
        (TUNA.url, "https://mirrors.bfsu.edu.cn/anaconda", 108, "any more"),
        ("  conda-forge: ", "  nvidia: ", 108, "TUNA has no channel nvidia"),
        ("ssl_verify: true", "ssl_verify: false", 110, "ssl_verify off"),
        ("\n  - ~/envs", " ~/envs", 105, "envs_dirs is a list"),
        (f"\n  conda-forge: {TUNA.url}/cloud", " here", 107, "has values by name"),
        ("auto_activate: no", "auto_activate: nein", 109, "no choice 'nein'"),
        ("true", "true\nplugins:\n  auto_accept_tos: yes", 106, "who have read them"),
    ],
)
def test_condarc_refused(old: str, new: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        checked(CONDARC.replace(old, new, 1), ".condarc")
    assert problem in caught.value.problem
    assert caught.value.origin == Origin("page.md", line)


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("python=3.12", "python=3.", 105, "'python=3.' leaves the version open"),
        ("python=3.12", "python=3.8", 104, "cannot use it"),
        ("pytorch-gpu=2.13.0", "pytorch-gpu=2.15.0", 104, "conda-forge has no"),
        ("cuda-version=12.9", "cudatoolkit=10.2", 104, "chose the build"),
        ("cuda-version=12.9", "pytorch-cuda=12.1", 104, "chose the build"),
        ("- tqdm", "- tqdm=4", 111, "is no requirement"),
        ("- tqdm", "- --index-url http://a", 111, "without encryption"),
        ("  - pip\n", "", 109, "without the package pip"),
        ("- pip:", "- uv:", 110, "no installer 'uv'"),
        ("variables:", "varaibles:", 112, "ignores the key 'varaibles'"),
        ("name: torch", "name: torch\nprefix: /home/me/envs/torch", 101, "one machine alone"),
        ("- nodefaults", "- http://a.example/b", 103, "without encryption"),
        ("channels:\n  - conda-forge\n  - nodefaults\n", "", 101, "no channels"),
    ],
)
def test_environment_refused(old: str, new: str, line: int, problem: str) -> None:
    assert ENVIRONMENT.count(old) == 1
    with pytest.raises(PageError) as caught:
        checked(ENVIRONMENT.replace(old, new), "environment.yml")
    assert problem in caught.value.problem
    assert caught.value.origin == Origin("page.md", line)


@pytest.mark.parametrize("title", [".condarc", "environment.yml"])
def test_a_file_of_nothing_is_refused(title: str) -> None:
    with pytest.raises(PageError, match=r"page\.md:100"):
        checked("- conda-forge", title)
