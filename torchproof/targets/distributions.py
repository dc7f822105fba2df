"""Which distributions of Linux a fence is for, and which packages they have.

A fence says it itself, ``data-system="debian12 debian13"``; else the tab around it or its page does
by name; else it is for Debian 12 and 13, whose archive the checks can ask.
"""

import re
from collections.abc import Mapping

from torchproof import facts
from torchproof.errors import PageError
from torchproof.proofs.recorder import cache
from torchproof.source.model import Fence, Page
from torchproof.targets import systems

DEBIAN = ("debian12", "debian13")
UBUNTU = ("ubuntu22.04", "ubuntu24.04")
RHEL = ("rhel8", "rhel9", "rhel10")
KNOWN = (*DEBIAN, *UBUNTU, *RHEL, "fedora")
NAMES = {
    "debian12": "Debian 12",
    "debian13": "Debian 13",
    "ubuntu22.04": "Ubuntu 22.04",
    "ubuntu24.04": "Ubuntu 24.04",
    "rhel8": "RHEL 8",
    "rhel9": "RHEL 9",
    "rhel10": "RHEL 10",
    "fedora": "Fedora",
}
# What stands in the title of a tab or in the name of a page. WSL installs Ubuntu unless told; RHEL
# without a number leaves out 8, whose packages have other names.
_TITLES = (
    (r"debian.*ubuntu|ubuntu.*debian", (*DEBIAN, *UBUNTU)),
    (r"debian ?12|bookworm", ("debian12",)),
    (r"debian ?13|trixie", ("debian13",)),
    (r"22\.04|jammy", ("ubuntu22.04",)),
    (r"24\.04|noble", ("ubuntu24.04",)),
    (r"(rhel|rocky|almalinux|red hat)\D*8\b", ("rhel8",)),
    (r"(rhel|rocky|almalinux|red hat)\D*9\b", ("rhel9",)),
    (r"(rhel|rocky|almalinux|red hat)\D*10\b", ("rhel10",)),
    (r"debian", DEBIAN),
    (r"ubuntu|wsl", UBUNTU),
    (r"fedora", ("fedora",)),
    (r"rhel|rocky|almalinux|red hat|\bdnf\b", ("rhel9", "rhel10")),
    (r"\bapt\b", (*DEBIAN, *UBUNTU)),
)


def of(page: Page, fence: Fence) -> tuple[str, ...]:
    """The distributions that a fence is for. Raises PageError for one that is not known."""
    if "system" in fence.attributes:
        words = tuple(fence.attributes["system"].split())
        for word in words or ("",):
            if word not in KNOWN:
                raise PageError(
                    fence.opened,
                    f"data-system: no distribution {word!r}",
                    f"known are {', '.join(KNOWN)}",
                )
        return words
    for title in (*systems.tabs(page, fence), page.slug):
        for pattern, found in _TITLES:
            if re.search(pattern, title.lower()):
                return found
    return DEBIAN


@cache
def packages(distribution: str) -> Mapping[str, str]:
    """The names that the facts have for a distribution, and whose repository has each."""
    found: dict[str, str] = {}
    for row in facts.load().packages.names:
        if distribution in row.distributions:
            for name in row.names:
                found.setdefault(name, row.repository)
    return found
