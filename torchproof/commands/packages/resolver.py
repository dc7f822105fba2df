"""Would an install command find its packages? Asked of the real index, through uv.

What PyPI and its mirrors hold is the same, but only the index that a command names is asked, and
only where the network may be used and its host answers.
"""

import datetime
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from torchproof import facts
from torchproof.commands.packages.requirements import parse_all
from torchproof.commands.packages.uv import program
from torchproof.commands.packages.wheels import (
    FAMILY,
    FROM_PYPI,
    NAMES,
    Claim,
    Install,
    Sources,
    row_of,
)
from torchproof.commands.packages.wheels import pythons as pythons_of
from torchproof.errors import Origin, PageError
from torchproof.proofs.recorder import cache
from torchproof.running import this_machine
from torchproof.sentences import Clauses, clause
from torchproof.targets.systems import Target

# What uv calls the systems of the facts. Of Linux: the oldest glibc of the newest wheels of torch.
PLATFORMS = {
    "linux_x86_64": "x86_64-manylinux_2_28",
    "linux_aarch64": "aarch64-manylinux_2_28",
    "windows": "x86_64-pc-windows-msvc",
    "macos_arm64": "aarch64-apple-darwin",
    "macos_x86_64": "x86_64-apple-darwin",
}
# uv assumes macOS 13 unless told; the wheels of torch have needed 14 since release 2.12.
_SETTINGS = {"MACOSX_DEPLOYMENT_TARGET": "14.0"}
_NO_CONNECTION = re.compile(r"error sending request|dns error|client error \(Connect\)|timed out")
_PATIENCE = 120.0  # seconds
_MEND = "mend the row in facts/; python -m torchproof.facts refresh lists what else differs"


class IndexUnreachable(Exception):
    """The index gave no answer, so nothing is known about the requirements."""


def resolve_all(installs: Iterable[Install], target: Target) -> Clauses:
    """Resolve what commands would install, and say so.

    Nothing is said where no index may be asked, or none answers.

    Raises PageError for a command that would find nothing, IndexUnreachable for an index that
    answered at first and then did not.
    """
    done = []
    for install in installs:
        if not _answers(install.sources):
            continue
        for system in target.systems if target.named else target.systems[:1]:
            wanted = pythons(install, system, target.python)
            for python in wanted:
                _resolve(install, python, system)
            done.append(_where(NAMES[system], wanted))
    if not done:
        return ()
    where = sum(dict.fromkeys(done), ())
    return clause("checked.resolved", date=datetime.date.today(), where=where)


def _resolve(install: Install, python: str, system: str) -> None:
    """Hold what the facts allow against the index. An index that has no torch for it outranks them.

    Raises PageError as ``resolve``, at the row where torch and its companions alone find nothing.
    """
    try:
        resolve(install.requirements, python, system, install.origin, install.sources)
    except PageError as error:
        wanted = parse_all(install.requirements)
        family = tuple(str(wanted[name].requirement) for name in FAMILY if name in wanted)
        row = row_of(wanted, install.sources, system)
        if row is None:
            raise
        try:
            resolve(family, python, system, row, install.sources)
        except PageError as refused:
            raise PageError(
                row,
                f"the facts are wrong. {install.origin} holds by them. But the index says today: "
                f"{refused.problem}",
                _MEND,
            ) from error
        raise


def _where(system: str, pythons: Sequence[str]) -> Clauses:
    if len(pythons) == 1:
        return clause("checked.with_python", system=system, python=pythons[0])
    oldest, newest = pythons
    return clause("checked.with_pythons", system=system, oldest=oldest, newest=newest)


def refute(error: PageError) -> None:
    """Hold what the facts refuse against the index, where one may be asked and answers.

    An index that has what the facts refuse outranks them. Raises PageError for facts so proved old,
    at their row.
    """
    claim = error.claim
    if not isinstance(claim, Claim) or not _answers(claim.sources):
        return
    for python in _pythons_of(claim):
        try:
            found = resolve(claim.requirements, python, claim.system, error.origin, claim.sources)
        except (PageError, IndexUnreachable):
            continue
        raise PageError(
            claim.row or error.origin,
            f"the facts are old. By them {error.origin} is wrong: {error.problem}. But the index "
            f"has it today, for Python {python} on {NAMES[claim.system]}: {', '.join(found)}",
            _MEND,
        ) from error


def _pythons_of(claim: Claim) -> list[str]:
    """The Python that the page names; else every one of the facts, the newest first."""
    if re.match(r"3\.\d+", claim.python):
        return [claim.python]  # 3.14.1 as it stands: a release may refuse that one alone
    rows = facts.load().torch.releases
    usual = {p for row in rows for p in row.pythons(claim.system) if not p.free_threaded}
    return [str(python) for python in sorted(usual, reverse=True)]


def pythons(install: Install, system: str, python: str = "") -> tuple[str, ...]:
    """For which Pythons a command is resolved: its own, the page's, or the oldest and the newest.

    The oldest and the newest are those of the newest release of torch that the command takes; of
    a command without torch, those of the newest release on the system.
    """
    named = re.match(r"3\.\d+t?", install.python or python)
    if named:
        return (named[0],)
    known = pythons_of(parse_all(install.requirements), install.sources, system)
    usual = [one for one in known if not one.free_threaded]
    return tuple(dict.fromkeys((str(min(usual)), str(max(usual)))))


def _answers(sources: Sources) -> bool:
    addresses = (sources.index, *sources.extra, *sources.links)
    if sources.backend:
        addresses = (*addresses, facts.load().wheels.index)
    others = [address for address in addresses if address]
    if any(not address.startswith("https://") for address in others):
        return False  # a folder of the page: where it lies is not known here
    hosts = {urlsplit(address).netloc for address in others}
    if not this_machine.network_opened() or not (sources.index or this_machine.index_answers()):
        return False
    return all(map(_host_answers, hosts))


@cache
def _host_answers(host: str) -> bool:
    """Whether a host answers within five seconds; any answer will do."""
    try:
        request = urllib.request.Request(f"https://{host}/", method="HEAD")
        urllib.request.urlopen(request, timeout=5).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def resolve(
    requirements: Sequence[str],
    python: str,
    system: str,
    origin: Origin,
    sources: Sources = FROM_PYPI,
) -> tuple[str, ...]:
    """What the requirements would install, as ``name==version``, sorted by name.

    ``python`` is a version such as ``3.12``, ``system`` a key of PLATFORMS. Only wheels count:
    nothing is built. Raises PageError if nothing fits, IndexUnreachable if the index does not
    answer, GrammarMissing without uv.
    """
    code, out, err = _compile(tuple(requirements), python, PLATFORMS[system], sources)
    if code == 0:
        return tuple(line for line in out.splitlines() if line and line[0].isalnum())
    if _NO_CONNECTION.search(err):
        raise IndexUnreachable(re.sub(r"\s+", " ", err).strip())
    reason = re.sub(r"\s+", " ", err.removeprefix("error: ")).strip()
    wanted = " ".join(requirements)
    raise PageError(
        origin,
        f"{wanted} cannot be installed with Python {python} on {NAMES[system]}: {reason}",
        "change the versions, or say on the page which Python and system they need "
        '(front matter: python: "3.12", systems: windows)',
    )


@cache  # the same command stands on several pages, in two languages
def _compile(
    requirements: tuple[str, ...], python: str, platform: str, sources: Sources
) -> tuple[int, str, str]:
    command = [
        program(),
        "pip",
        "compile",
        "-",
        "--quiet",
        "--no-config",
        "--no-header",
        "--no-annotate",
        "--only-binary=:all:",
        # Else uv looks for that Python on the machine, and for one to download: ten seconds.
        f"--python={sys.executable}",
        "--no-python-downloads",
        f"--python-version={python}",
        f"--python-platform={platform}",
        "--color=never",
        *(f"--extra-index-url={address}" for address in sources.extra),
        *(f"--find-links={address}" for address in sources.links),
    ]
    if sources.index:
        command.append(f"--default-index={sources.index}")
    if sources.backend and sources.backend != "auto":
        command.append(f"--torch-backend={sources.backend}")
    if not sources.first:
        command.append("--index-strategy=unsafe-best-match")
    try:
        ran = subprocess.run(
            command,
            input="\n".join(requirements),
            env={**os.environ, **_SETTINGS},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return 1, "", f"timed out after {_PATIENCE:.0f} seconds"
    return ran.returncode, ran.stdout, ran.stderr
