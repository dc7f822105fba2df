"""The checker of winget: its options, and the questions that it would ask."""

import pytest

from torchproof import commands, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

AGREED = "--accept-package-agreements --accept-source-agreements"


def check(language: str, source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins)


@pytest.mark.parametrize("language", ["powershell", "cmd"])
@pytest.mark.parametrize(
    "source",
    [
        f"winget install --exact --id Git.Git --source winget {AGREED}",
        f"winget install 9NQ7512CXL7T -e {AGREED} --disable-interactivity",
        f"winget add -e --id astral-sh.uv {AGREED} --scope user",
        "winget install -e --id astral-sh.uv --source winget --accept-package-agreements",
        "winget list --source winget",
        "winget search python --accept-source-agreements",
        "winget upgrade --source winget",
        f"winget upgrade --all {AGREED}",
        "winget uninstall --exact --id astral-sh.uv --source winget",
        "winget show -e --id Git.Git -s winget",
        "winget source list",
        "winget source add -n mine -a https://example.org --explicit --trust-level trusted",
        "winget source edit mine --explicit true",
        "winget list --sort name --descending -s winget",
        f"winget install --id Git.Git -e {AGREED} --rename git --dependencies-only",
        "winget --version",
        "winget --info",
    ],
)
def test_sound(language: str, source: str) -> None:
    found = check(language, source)
    assert not found.runs
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        ("winget", 100, "without a command"),
        ("winget instal -e --id Git.Git", 100, "no command 'instal'"),
        ("winget source lst", 100, "no such command"),
        ("winget source list --wait", 100, "waits for a key"),
        ("winget show -e --id Git.Git -s winget --tag git", 100, "no option --tag"),
        (f"winget repair -e --id Git.Git {AGREED} --rename", 100, "no option --rename"),
        (f"winget install {AGREED}", 100, "needs a package"),
        (f"winget install git {AGREED}", 100, "asks where several fit"),
        ("winget install -e --id Git.Git -s winget", 100, "about a licence"),
        (
            "winget install -e --id Git.Git --accept-package-agreements",
            100,
            "agreements of msstore",
        ),
        ("winget list", 100, "agreements of msstore"),
        ("winget upgrade --all --source winget", 100, "about a licence"),
        (f"winget install -e --id Git.Git {AGREED} --scope me", 100, "no such choice"),
        (f"winget install -e --id Git.Git {AGREED} --slient", 100, "no option --slient"),
        (
            f"winget --version\nwinget install -e --id A.B {AGREED} --ignore-security-hash",
            101,
            "not the one it was told of",
        ),
    ],
)
def test_refused(source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check("powershell", source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem
