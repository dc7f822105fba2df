"""The settings of WSL: known sections and keys, values of the right kind."""

import pytest

from torchproof import sentences
from torchproof.configs import files
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

GLOBAL = "%UserProfile%\\.wslconfig"
LOCAL = "/etc/wsl.conf"


def checked(source: str, title: str) -> files.Checked:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return files.checked("ini", source, origins, title)


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("[wsl2]\nmemory=24GB\nswap=0\nprocessors = 8\nnetworkingMode=mirrored", GLOBAL),
        ("[wsl2]\nSWAPFILE=D:\\\\temp\\\\swap.vhdx\n[experimental]\nsparseVhd=true", ".wslconfig"),
        ("[boot]\nsystemd=true\n[user]\ndefault=ada\n[automount]\nroot=/", LOCAL),
        ('[automount]\noptions = "metadata,umask=22"', "wsl.conf"),
    ],
)
def test_sound(source: str, title: str) -> None:
    found = checked(source, title)
    assert "WSL's reference" in sentences.text(found.how, "en")
    assert "参考文档" in sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("source", "title", "line", "problem", "mend"),
    [
        ("[wsl2]\nmemroy=8GB", GLOBAL, 101, "no key 'memroy'", "did you mean 'memory'?"),
        ("[wsl2]\nmemory=8 gigabytes", GLOBAL, 101, "no such value", "as 8GB"),
        ("[wsl2]\nmemory=8GB\nprocessors=all", GLOBAL, 102, "no such value", "a whole number"),
        ("[wsl2]\nswapFile=C:\\temp\\swap.vhdx", GLOBAL, 101, "no such value", "doubled"),
        ("[wsl2]\nnetworkingMode=mirror", GLOBAL, 101, "no such value", "mirrored"),
        ("[wsl2]\nsparseVhd=true", GLOBAL, 101, "no key 'sparseVhd'", "[experimental]"),
        ("[wsl]\nmemory=8GB", GLOBAL, 100, "no section [wsl]", "did you mean 'wsl2'?"),
        ("[boot]\nsystemd=true", GLOBAL, 100, "no section [boot]", "belongs into wsl.conf"),
        ("[wsl2]\nmemory=8GB", LOCAL, 100, "no section [wsl2]", "belongs into .wslconfig"),
        ("[boot]\nSystemD=yes", LOCAL, 101, "systemd = yes", "true or false"),
        ("[gpu]\nenabled=true\n[interop]\nenabled=no", LOCAL, 103, "enabled = no", "true or false"),
        ("[user]\ndefault=Ada Lovelace", LOCAL, 101, "no such value", "matches"),
    ],
)
def test_refused(source: str, title: str, line: int, problem: str, mend: str) -> None:
    with pytest.raises(PageError) as caught:
        checked(source, title)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem
    assert mend in caught.value.mend
