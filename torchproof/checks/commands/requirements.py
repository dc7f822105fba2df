"""Requirements that a command would install: well formed, and of the versions in the facts."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from torchproof import facts
from torchproof.checks.commands import Context
from torchproof.checks.grammars import Command, GrammarMissing
from torchproof.errors import PageError

# Package on PyPI -> the fact with the version that the pages install.
HELD = {"torch": "torch.version", "torchvision": "torch.torchvision"}
Fail = Callable[[str, str], PageError]
_ARCHIVES = (".whl", ".tar.gz", ".zip")


def hold(
    words: Sequence[str], command: Command, context: Context, own_index: bool = False
) -> tuple[str, ...]:
    """The requirements among ``words``, each checked; paths and URLs are checked but left out.

    ``own_index``: the command names an index or a list of wheels other than PyPI. Raises PageError.
    """
    found = []
    for word in words:
        line = command.line_of(word)
        if "$" in word or "%" in word:
            raise context.error(
                f"a requirement in a variable: {word!r}", "write it, so it can be checked", line
            )
        if "://" in word:
            check_url(word, context, line)
        elif not is_path(word):
            check_requirement(word, partial(context.error, line=line), own_index)
            found.append(word)
    return tuple(found)


def is_path(word: str) -> bool:
    """Whether pip takes the word for a file or folder."""
    path = word.partition("[")[0]
    return path.startswith(".") or "/" in path or "\\" in path or path.endswith(_ARCHIVES)


def check_url(url: str, context: Context, line: int | None = None) -> None:
    """Raise PageError for an address that is not fetched over an encrypted connection."""
    if re.match(r"(\w+\+)?(http|git|ftp)://", url):
        raise context.error(
            f"an address without encryption: {url}", "what is installed must come over https", line
        )


def check_file(tool: str, path: str, command: Command, context: Context) -> None:
    """Raise PageError for a file of requirements that a reader would not have."""
    if not (facts.ROOT / path).is_file() and not context.has_file(path):
        raise context.error(
            f"{tool}: no file {path!r} in the project or on the page",
            "show the file on the page before the command that reads it",
            command.line_of(path),
        )


def check_requirement(word: str, fail: Fail, own_index: bool = False) -> None:
    """Raise what ``fail`` makes of a problem and its mend, if the requirement has one.

    ``own_index``: it comes from an index other than PyPI.
    """
    try:
        from packaging.requirements import InvalidRequirement, Requirement
    except ImportError:
        raise GrammarMissing("packaging", "reading a requirement") from None
    try:
        requirement = Requirement(word)
    except InvalidRequirement as error:
        raise fail(
            f"{word!r} is no requirement: {str(error).splitlines()[0]}",
            "write it like torch==2.15.0 or 'torch>=2.0' (one = is conda's)",
        ) from None
    name = re.sub(r"[-_.]+", "-", requirement.name).lower()
    if name in HELD:
        _hold_version(name, requirement.specifier, fail, own_index)


def _hold_version(name: str, specifier, fail: Fail, own_index: bool) -> None:
    fact = facts.lookup(HELD[name])
    builds = {clause.version.partition("+")[2] for clause in specifier} - {""}
    if builds and not own_index:
        raise fail(
            f"{name}{specifier}: PyPI has no versions with +{builds.pop()}",
            "name the index that has it with --index-url, or leave the part after + out",
        )
    # "==2.15.0+cu130" is not satisfied by 2.15.0: the number that is held is the one before it.
    candidate = f"{fact}+{builds.pop()}" if builds else fact
    if not specifier.contains(candidate, prereleases=True):
        raise fail(
            f"{name}{specifier}, but the pages install {fact}",
            f"write {{{{ facts.{HELD[name]} }}}} for the number",
        )
