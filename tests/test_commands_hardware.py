"""The commands that tell a virtual machine from a container: what passes, runs and is refused."""

import pytest

from torchproof import commands, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 10 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence("bash", source, origins, files=frozenset())


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("systemd-detect-virt", False),
        ("systemd-detect-virt --vm", False),
        ("systemd-detect-virt -cq", False),
        ("systemd-detect-virt --list", False),
        ("lspci -nn -d 10de:", False),
        ("uname -r", True),
        ("cat /proc/version", True),
    ],
)
def test_accepted(source: str, runs: bool) -> None:
    found = check(source)
    assert found.runs is runs
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("ls\nsystemd-detect-virt --wsl", 11, "no option --wsl"),
        ("systemd-detect-virt kvm", 10, "takes no argument: 'kvm'"),
    ],
)
def test_refused(source: str, line: int, said: str) -> None:
    with pytest.raises(PageError, match=said) as caught:
        check(source)
    assert f"page.md:{line}" in str(caught.value)
