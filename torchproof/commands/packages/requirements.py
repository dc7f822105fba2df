"""Requirements that a command would install: well formed, and held against the facts."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from torchproof import project
from torchproof.commands import Context, known
from torchproof.commands.packages import wheels
from torchproof.commands.shells import Command, GrammarMissing
from torchproof.errors import PageError
from torchproof.targets.systems import ANYWHERE, Target

if TYPE_CHECKING:
    from packaging.requirements import Requirement

Fail = Callable[[str, str], PageError]
_ARCHIVES = (".whl", ".tar.gz", ".zip")
# Names that readers carry over from conda. Asked of PyPI on 2026-11-21: pytorch is
# an archive of 689 bytes that refuses to be installed, the others do not exist.
_OF_CONDA = (
    "PyPI has no {}: that is a package of conda",
    "wheels of torch bring it: pip install torch",
)
_MISTAKEN = {
    "pytorch": ("on PyPI, pytorch is an empty package that only fails", "the name there is torch"),
    **{
        name: (_OF_CONDA[0].format(name), _OF_CONDA[1])
        for name in ("cudatoolkit", "cudnn", "pytorch-cuda")
    },
}


def against_facts(
    words: Sequence[str],
    command: Command,
    context: Context,
    sources: wheels.Sources = wheels.FROM_PYPI,
    python: str = "",
) -> tuple[str, ...]:
    """The requirements among ``words``, each checked; paths and URLs are checked but left out.

    ``python``: the version that the command names, if it does. Raises PageError.
    """
    found = []
    wanted = []
    for word in words:
        line = command.line_of(word)
        if "$" in word or "%" in word:
            raise context.error(
                f"a requirement in a variable: {word!r}", "write it, so it can be checked", line
            )
        if "://" in word:
            check_url(word, context, line)
        elif not is_path(word):
            fail = partial(context.error, line=line)
            wanted.append(wheels.Wanted(parse(word, fail), fail))
            found.append(word)
    _check(wanted, sources, replace(context.target, python=python or context.target.python))
    return tuple(found)


def check_isolation(tool: str, words: Sequence[str], command: Command, context: Context) -> None:
    """Raise PageError for packages that are built against torch, in an environment without it."""
    for word in words:
        name = canonical(re.match(r"[\w.-]*", word)[0])
        if known.is_built(name):
            raise context.error(
                f"{tool} builds {name} in an environment of its own, where torch is missing",
                "install torch first, then add --no-build-isolation",
                command.line_of(word),
            )


def is_path(word: str) -> bool:
    """Whether pip takes the word for a file or folder."""
    path = word.partition("[")[0]
    return path.startswith(".") or "/" in path or "\\" in path or path.endswith(_ARCHIVES)


def check_url(url: str, context: Context, line: int | None = None) -> None:
    """Raise PageError for an address without encryption, and for a mirror that is gone."""
    if re.match(r"(\w+\+)?(http|git|ftp)://", url):
        raise context.error(
            f"an address without encryption: {url}", "what is installed must come over https", line
        )


def check_place(url: str, context: Context, line: int | None, *, as_index: bool) -> None:
    """Raise PageError for an index or a list of files that is dead or given by the wrong option."""
    check_url(url, context, line)
    if problem := wheels.misuse(url, as_index):
        raise context.error(*problem, line)


def check_file(tool: str, path: str, command: Command, context: Context) -> None:
    """Raise PageError for a file of requirements that a reader would not have."""
    if not (project.ROOT / path).is_file() and not context.has_file(path):
        raise context.error(
            f"{tool}: no file {path!r} in the project or on the page",
            "show the file on the page before the command that reads it",
            command.line_of(path),
        )


def check_requirement(word: str, fail: Fail, own_index: bool = False) -> None:
    """Raise what ``fail`` makes of a problem and its mend, if a single requirement has one.

    ``own_index``: it comes from an index other than PyPI.
    """
    check_requirements([word], lambda _: fail, wheels.Sources("other" if own_index else ""))


def check_requirements(
    words: Sequence[str],
    fail_of: Callable[[str], Fail],
    sources: wheels.Sources = wheels.FROM_PYPI,
    target: Target = ANYWHERE,
) -> None:
    """Raise what ``fail_of`` a requirement makes of a problem of it, alone or beside the others."""
    found = [wheels.Wanted(parse(word, fail_of(word)), fail_of(word)) for word in words]
    _check(found, sources, target)


def _check(wanted: Sequence[wheels.Wanted], sources: wheels.Sources, target: Target) -> None:
    """Check requirements together; those that hold on some machines only, each alone."""
    always = {}
    for one in wanted:
        name = canonical(one.requirement.name)
        if name in _MISTAKEN:
            raise one.fail(*_MISTAKEN[name])
        if found := known.package_fault("pypi", name):
            raise one.fail(*found)
        beside = {canonical(other.requirement.name) for other in wanted}
        if "torch" not in beside and (found := known.ended_fault(name)):
            raise one.fail(*found)
        if one.requirement.marker is None:
            always[name] = one
        else:
            wheels.check({name: one}, sources, ANYWHERE)
    wheels.check(always, sources, target)


def parse_all(words: Sequence[str]) -> Mapping[str, wheels.Wanted]:
    """Requirements by name that a check has accepted before; those with a marker are left out."""

    def never(problem: str, mend: str) -> PageError:
        raise ValueError(f"{problem}: {mend}")

    found = (wheels.Wanted(parse(word, never), never) for word in words)
    return {canonical(one.requirement.name): one for one in found if not one.requirement.marker}


def parse(word: str, fail: Fail) -> "Requirement":
    """The requirement. Raises what ``fail`` makes of one that is malformed, GrammarMissing."""
    try:
        from packaging.requirements import InvalidRequirement, Requirement
    except ImportError:
        raise GrammarMissing("packaging", "reading a requirement") from None
    try:
        return Requirement(word)
    except InvalidRequirement as error:
        raise fail(
            f"{word!r} is no requirement: {str(error).splitlines()[0]}",
            "write it like torch==2.15.0 or 'torch>=2.0' (one = is conda's)",
        ) from None


def canonical(name: str) -> str:
    """The name of a package as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()
