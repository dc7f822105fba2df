"""For which systems and which Python a command is meant, as its page says.

A tab says it by its title (``=== "macOS"``), else the front matter of the page
(``systems: windows``, ``python: "3.12"``), else the shell of the fence.
"""

import re
from dataclasses import dataclass, replace

from torchproof.errors import Origin, PageError
from torchproof.facts import Python
from torchproof.facts.schema import SYSTEMS
from torchproof.source.model import Fence, Page

WINDOWS, LINUX = ("windows",), ("linux_x86_64",)
# What stands in the title of a tab -> the systems of the facts. The first that is found counts.
_TITLES = (
    (r"wsl", LINUX),
    (r"\barm\b|arm64|aarch64", ("linux_aarch64",)),
    (r"intel mac|macos.*intel|mac.*intel", ("macos_x86_64",)),
    (r"linux.*mac|mac.*linux", ("linux_x86_64", "macos_arm64")),
    (r"mac", ("macos_arm64",)),
    (r"windows|powershell|\bcmd\b", WINDOWS),
    (r"linux|ubuntu|debian|rhel|rocky|fedora", LINUX),
)
_TAB = re.compile(r'(?P<indent> *)===[!+]* +"(?P<title>.*)"')


@dataclass(frozen=True)
class Target:
    """systems: of the facts. named: the page names them, so all count; else one is enough.

    python: ``3.12``, or "" for every one that fits. wsl: it is for Linux inside WSL2.
    """

    systems: tuple[str, ...] = SYSTEMS
    python: str = ""
    named: bool = False
    wsl: bool = False


ANYWHERE = Target()


def of_shell(shell: str) -> Target:
    """Where a shell is at home: bash stands for Linux on the usual processors."""
    return Target(LINUX if shell == "bash" else WINDOWS)


def of(page: Page, fence: Fence, shell: str) -> Target:
    """The target of a fence. Raises PageError for front matter that names no system or Python."""
    titles = tabs(page, fence)
    inside = page.slug.endswith("/wsl2") or any("wsl" in title.lower() for title in titles)
    target = replace(of_shell(shell), python=_python(page), wsl=shell == "bash" and inside)
    for title in titles:
        for pattern, systems in _TITLES:
            if re.search(pattern, title.lower()):
                return replace(target, systems=systems, named=True)
    if systems := _systems(page):
        return replace(target, systems=systems, named=True)
    return target


def tabs(page: Page, fence: Fence) -> list[str]:
    """The titles of the tabs around a fence, the innermost first."""
    above = page.lines[: fence.page_line]
    if not above:
        return []
    titles = []
    indent = _indent(above[-1])
    for line in reversed(above[:-1]):
        if indent == 0:
            break
        if line.strip() and _indent(line) < indent:
            indent = _indent(line)
            if tab := _TAB.fullmatch(line.rstrip()):
                titles.append(tab["title"])
    return titles


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _systems(page: Page) -> tuple[str, ...]:
    words = tuple(str(page.meta.get("systems", "")).split())
    for word in words:
        if word not in SYSTEMS:
            raise PageError(
                Origin(page.path, 1),
                f"front matter: systems: {word!r} is none of {', '.join(SYSTEMS)}",
            )
    return words


def _python(page: Page) -> str:
    text = str(page.meta.get("python", ""))
    try:
        return str(Python(text)) if text else ""
    except ValueError as error:
        raise PageError(
            Origin(page.path, 1), f"front matter: python: {error}", 'in quotes: python: "3.12"'
        ) from None
