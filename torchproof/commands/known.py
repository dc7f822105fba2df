"""What is nearly a known name: the problem, and what was meant.

A reader sees no error of a variable that no program reads, and one of a host that does not exist
only after the page is long written. What is unlike any known name is nobody's business here.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from torchproof import facts
from torchproof.facts import known
from torchproof.proofs.recorder import cache

Fault = tuple[str, str]  # problem, mend
# An address as it stands in a command or a file; what a variable fills in ends it.
_ADDRESS = re.compile(r"(?:https|docker)://[\w.-]+\.[a-z]+(?::\d+)?(?:/[^\s\"'`<>|;)\]}$\\,]*)?")


def addresses(text: str) -> Iterator[str]:
    """The addresses in a text."""
    return (match[0].rstrip(".") for match in _ADDRESS.finditer(text) if match[0][0] == "h")


_SCHEME = re.compile(r"(?<![\w+])([a-z]{3,8})://")
_SCHEMES = ("https", "http", "file", "ftp", "ssh", "git", "docker", "oci", "tcp", "socks", "env")


def scheme_fault(text: str) -> Fault | None:
    """An address that begins with no ``https://`` but with what is nearly that."""
    for scheme in _SCHEME.findall(text):
        if scheme not in _SCHEMES and known.near(scheme, ("https",)):
            return f"{scheme}:// begins no address", "https://"
    return None


def address_fault(address: str) -> Fault | None:
    """An address whose host, or whose path below a known host, is nearly a known one."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    for row in known.load("addresses").gone:
        if f"{host}{parts.path}/".startswith(row.address + "/"):
            return f"{address}: this is no longer kept up", f"what took its place: {row.instead}"
    paths = _paths()
    if host not in paths:
        return _host_fault(host)
    given = [part for part in parts.path.split("/") if part]
    if not given or not paths[host] or any(_begins(given, path) for path in paths[host]):
        return None
    for path in sorted(paths[host]):
        if meant := _nearly(given, path):
            return (
                f"{host} has nothing below /{'/'.join(given)}",
                f"did you mean https://{host}/{meant}?",
            )
    if host in _whole():
        below = ", ".join(sorted({f"/{path.partition('/')[0]}" for path in paths[host]}))
        return f"{host} has nothing below /{given[0]}", f"what is there begins with {below}"
    return None


def _host_fault(host: str) -> Fault | None:
    close = known.near(host, _paths())
    return (f"{host}: no host that is known here", f"did you mean {close}?") if close else None


@cache
def _paths() -> dict[str, list[str]]:
    """By host, how known addresses below it begin."""
    rows = known.load("addresses").addresses
    found = {row.host: list(row.paths) for row in rows}
    found |= _hosts_of_pip()
    loaded = facts.load()
    mirrors = (*loaded.mirrors.pypi, *loaded.mirrors.wheels, *loaded.mirrors.pythons)
    for row in (*mirrors, *loaded.mirrors.conda):
        parts = urlsplit(row.url)
        path = parts.path.replace("{variant}", "*").strip("/")
        found.setdefault(parts.hostname or "", []).append(path)
    return found


def _hosts_of_pip() -> dict[str, list[str]]:
    try:
        from pip._internal.models.index import PyPI, TestPyPI
    except ImportError:  # an environment that uv made has none
        return {}
    below = ["simple", "project/*", "pypi/*"]
    return {
        host: paths
        for index in (PyPI, TestPyPI)
        for host, paths in ((index.netloc, below[:]), (index.file_storage_domain, []))
    }


@cache
def _whole() -> frozenset[str]:
    return frozenset(row.host for row in known.load("addresses").addresses if row.whole)


def _begins(given: list[str], path: str) -> bool:
    parts = path.split("/")
    return len(given) >= len(parts) and all(
        part in ("*", there) for part, there in zip(parts, given, strict=False)
    )


def _nearly(given: list[str], path: str) -> str:
    """The path that was meant, where one part of it is a typo away; "" otherwise."""
    parts = path.split("/")
    if len(given) < len(parts):
        return ""
    meant = [there if part == "*" else part for part, there in zip(parts, given, strict=False)]
    wrong = [(part, there) for part, there in zip(meant, given, strict=False) if part != there]
    if len(wrong) != 1 or known.typos(*wrong[0]) > 1:
        return ""
    return "/".join([*meant, *given[len(parts) :]])


def variable_fault(name: str) -> Fault | None:
    """A variable whose name is nearly that of one that a program reads."""
    name = re.sub(r"_V\d+_\d+$", "", name)  # CUDA_PATH_V13_2, one for each toolkit
    close = known.near(name, known.variables())
    if not close or not re.fullmatch(r"[A-Z][A-Z0-9_]*", name):
        return None
    program = known.variables()[close]
    return f"no program reads a variable {name}", f"{program} reads {close}"


def is_variable(name: str) -> bool:
    """Whether a program is known to read a variable of the environment of this name."""
    return name in known.variables()


def value_fault(name: str, value: str) -> Fault | None:
    """A value that the program which reads the variable does not take."""
    if name == "NO_PROXY":
        return next(filter(None, (_host_fault(host) for host in value.split(","))), None)
    row = known.values().get(name)
    if row is None or re.search(r"[$%`]", value) or re.fullmatch(row.form, value):
        return None
    return f"{name}={value}: that is no value of it", row.says


def setting_fault(name: str, value: str) -> Fault | None:
    """A variable of the environment that nothing reads, or that takes no such value."""
    return variable_fault(name) or value_fault(name, value)


def image_fault(image: str, tag: str | None) -> Fault | None:
    """An image whose name is nearly a known one, or whose tag is not as its tags are."""
    rows = {row.image: row for row in known.load("images").images}
    row = rows.get(image.removeprefix("docker.io/library/").removeprefix("docker.io/"))
    if row is None:
        close = known.near(image, rows)
        if close:
            return f"there is no image {image} that pages name", f"did you mean {close}?"
        return None
    if tag is None or "$" in tag or re.fullmatch(row.tags, tag):
        return None
    return f"{image} has no tag {tag}", f"its tags are like {row.says}"


def is_built(name: str) -> bool:
    """Whether a package of PyPI is built against the torch of the machine."""
    return any(name in row.names for row in known.load("packages").built)


def ended_fault(name: str) -> Fault | None:
    """A package that is of no use beside a torch of today."""
    for row in known.load("packages").ended:
        if row.name == name:
            return (
                f"{name} ended with {row.last}, which was made for torch {row.torch}",
                "leave it out; with a newer torch it stops at import",
            )
    return None


# What a reader has to put a value of their own for, written so that a shell takes it.
_PLACEHOLDER = re.compile(
    r"\{\s*(?:[Yy]our|YOUR)\b[^}]*\}|<(?:[Yy]our|YOUR)[\w -]*>|(?<!\S)\.\.\.(?!\S)"
)


def placeholder(text: str) -> str:
    """The first placeholder in a command; "" for none."""
    found = _PLACEHOLDER.search(text)
    return found[0] if found else ""


def package_fault(index: str, name: str) -> Fault | None:
    """A package whose name is nearly a known one of that index."""
    close = known.near(name, known.packages(index))
    if not close or (index == "conda" and name in known.packages("pypi")):
        return None
    where = {"pypi": "PyPI", "conda": "conda", "winget": "winget"}[index]
    return (
        f"{name}: no package of {where} that is known here, and nearly {close}",
        f"did you mean {close}? If {name} is meant, add it to facts/known/packages.yml",
    )
