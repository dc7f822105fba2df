"""What the box says of conda's messages: the right cause first, and no surer than the message is.

The texts of conda 26.7.1 were printed by it, run from its source against a channel of our own;
those of old releases and of mirrors are from the threads that facts/failures.yml names.
"""

import re

import pytest

from torchproof import project
from torchproof.directives import machines
from torchproof.failures import diagnose
from torchproof.pages import loading

pytestmark = pytest.mark.fast

NOT_FOUND = """\
PackagesNotFoundInChannelsError: The following packages are not available from current channels:

  - {package}

Current channels:

  - https://conda.anaconda.org/{channel}/linux-64
  - https://conda.anaconda.org/{channel}/noarch

To search for alternate channels that may provide the conda package you're
looking for, navigate to

    https://anaconda.org

and use the search bar at the top of the page.
"""
NO_CHANNELS = """\
NoChannelsConfiguredError: No channels are configured. Conda requires at least one channel to \
search for packages.

You have attempted to install: python

To fix this issue, you may do one of the following:

  1. Add a channel for this command:
     conda install -c <your-channel> python
"""
TAKEN = """\
WARNING: A conda environment already exists at '/home/me/miniforge3/envs/torch'

Remove existing environment?
This will remove ALL directories contained within this specified prefix directory, including any \
other conda environments.

 (y/[n])?
"""
TUNA = """\
CondaHTTPError: HTTP 403 FORBIDDEN for url <https://mirrors.tuna.tsinghua.edu.cn/anaconda/pkgs/main\
/win-64/tk-8.6.15-hf199647_0.conda>
Elapsed: 00:00.111382

An HTTP error occurred when trying to retrieve this URL.
HTTP errors are often intermittent, and a simple retry will get you on your way.
"""
OLD = "Solving environment: failed\n\nCondaValueError: Malformed version string '~': invalid "
OLD += "character(s).\n"
SPEC = "Solving environment: failed\n\nInvalidVersionSpecError: Invalid version spec: =2.7\n"
HTTP = "CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://{}/linux-64/repodata.json>"
NOT_THERE = "UnavailableInvalidChannel: HTTP 404 NOT FOUND for channel {0} <https://{1}/{0}>\n\n"
NOT_THERE += "The channel is not accessible or is invalid.\n"

# text, the cause that comes first, how sure the box may be
MESSAGES = [
    (OLD, "conda-too-old", "likely"),
    (SPEC, "conda-too-old", "likely"),
    (f"conda version : 4.5.11\n{OLD}", "conda-too-old", "sure"),
    (f"conda create -n x python=~3.8\n{OLD}", "conda-spec-malformed", "sure"),
    (
        "InvalidMatchSpec: Invalid spec 'python==3.': Invalid version '3.': empty version "
        "component",
        "conda-spec-malformed",
        "sure",
    ),
    (TUNA, "mirror-blocks-network", "likely"),
    (
        "ERROR: HTTP error 403 while getting https://pypi.tuna.tsinghua.edu.cn/packages/a/b.whl",
        "mirror-blocks-network",
        "likely",
    ),
    ("您所在的网段近期向本站发送过异常请求，例如大量连续的请求", "mirror-blocks-network", "likely"),
    (
        HTTP.format("mirrors.tuna.tsinghua.edu.cn/anaconda/pkgs/main"),
        "conda-mirror-wrong",
        "likely",
    ),
    (HTTP.format("conda.anaconda.org/conda-forge"), "slow-network", "possible"),
    (
        NOT_THERE.format("nvidia", "mirrors.tuna.tsinghua.edu.cn/anaconda/cloud"),
        "conda-channel-not-there",
        "sure",
    ),
    (NOT_THERE.format("nodefaults", "conda.anaconda.org"), "conda-channel-not-there", "sure"),
    (
        NOT_FOUND.format(package="torch", channel="conda-forge"),
        "conda-channel-wrong",
        "likely",
    ),
    (
        NOT_FOUND.format(package="pytorch==2.15.0", channel="pytorch"),
        "conda-channel-frozen",
        "likely",
    ),
    (NO_CHANNELS, "conda-no-channels", "sure"),
    (
        "PackagesNotFoundInPrefixError: The following packages are missing from the target "
        "environment:\n  prefix: /home/me/miniforge3/envs/d\n\n  - torch\n",
        "conda-not-in-environment",
        "sure",
    ),
    (TAKEN, "conda-environment-taken", "sure"),
    ("CondaValueError: prefix already exists: /home/me/envs/t", "conda-environment-taken", "sure"),
    (
        "CondaEnvException: The environment '/home/me/envs/b' already exists. Override with --yes.",
        "conda-environment-taken",
        "sure",
    ),
    ("Unknown key: 'envs_dir'\nCondaKeyError: 'envs_dir': unknown parameter", "conda-key", "sure"),
    ("CondaValueError: Key 'envs_dir' is not a known sequence parameter.", "conda-key", "sure"),
]


@pytest.mark.parametrize(("text", "cause", "certainty"), MESSAGES)
def test_the_right_cause_comes_first(text: str, cause: str, certainty: str) -> None:
    first = diagnose(text).answers[0]
    assert (first.cause.id, first.certainty) == (cause, certainty)


def test_a_block_of_addresses_is_no_fault_of_the_readers_settings() -> None:
    causes = [answer.cause.id for answer in diagnose(TUNA).answers]
    assert "conda-mirror-wrong" not in causes


@pytest.mark.parametrize("language", ["en", "zh"])
def test_terms_are_read_before_they_are_accepted(language: str) -> None:
    log = "CondaToSNonInteractiveError: Terms of Service have not been accepted for the channels"
    first = diagnose(log).answers[0]
    assert first.cause.id == "conda-terms"
    advice = first.cause.fix["any"][language]
    accept = advice.index("CONDA_PLUGINS_AUTO_ACCEPT_TOS")
    assert advice.index("conda-forge") < advice.index("conda tos accept") < accept


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_name_that_is_taken_is_not_answered_with_yes(language: str) -> None:
    advice = diagnose(TAKEN).answers[0].cause.fix["any"][language]
    assert advice.index("--name") and ("Answer n" in advice or "答 n" in advice)


PAGES = [
    (f"docs/{language}/{page}.md", page)
    for language in ("en", "zh")
    for page in (
        "python/conda",
        "python/conda-channels",
        "python/conda-environments",
        "python/conda-pytorch",
        "python/upgrade",
        "reference/commands",
    )
]
# A message of conda: the name of what went wrong, alone or with what it says.
NAME = re.compile(
    r"`((?:Conda|Packages|No|Unavailable|Invalid|LibMamba|Environment)\w{4,}(?::[^`]+)?)`"
)
# conda no longer says this; what it says today is the key.
GONE = {
    "is not a known sequence parameter": "is not a known primitive parameter",
    "InvalidMatchSpec": "InvalidVersionSpec`",
}


@pytest.mark.parametrize("path", [path for path, page in PAGES if "conda" in page])
def test_the_box_knows_what_a_page_of_conda_quotes(path: str) -> None:
    names = set(NAME.findall((project.ROOT / path).read_text("utf-8")))
    unknown = {name for name in names if not diagnose(name).known}
    assert not unknown, f"{path} quotes what no row of facts/failures.yml knows"


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_pages_quote_the_conda_of_today(path: str) -> None:
    text = (project.ROOT / path).read_text("utf-8")
    assert not [old for old in GONE.values() if old in text]


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_an_upgrade_names_what_the_site_installed(path: str) -> None:
    """conda 26.7.1: ``conda update pytorch`` beside pytorch-gpu changes nothing, exits with 0."""
    installed = re.search(r"(pytorch[\w-]*)=", machines.load()["linux"]["conda"]).group(1)
    updates = [
        line.split()
        for fence in loading.load(project.ROOT / path).fences
        for line in fence.source.splitlines()
        if line.startswith(("conda update", "conda upgrade")) and "pytorch" in line
    ]
    assert all(installed in words for words in updates)
    if path.endswith(("upgrade.md", "commands.md")):
        assert updates


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_nothing_to_copy_deletes_an_environment_unasked(path: str) -> None:
    for fence in loading.load(project.ROOT / path).fences:
        if "wrong" in fence.classes:
            continue
        for line in fence.source.splitlines():
            words = line.split()
            assert words[:3] != ["conda", "env", "create"], line
            if words[:2] in (["conda", "create"], ["conda", "rename"]) or "--all" in words[2:]:
                kept = words[:2] == ["conda", "clean"]
                assert kept or words[:1] != ["conda"] or not {"--yes", "-y"} & {*words}, line
