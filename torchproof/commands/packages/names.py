"""Do the distributions that a command is for have the packages it names?

The archive of Debian or Ubuntu is asked where it can be (see ``archive``); everything else is held
against facts/packages.yml.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from torchproof.commands import Context, Verdict
from torchproof.commands.packages import archive
from torchproof.commands.shells import Command
from torchproof.facts.known import near
from torchproof.sentences import Clauses, clause
from torchproof.targets.distributions import DEBIAN, NAMES, RHEL, UBUNTU, packages

# A name, then perhaps an architecture, then perhaps a version or a release.
NAME = re.compile(
    r"(?P<name>[A-Za-z0-9][A-Za-z0-9+._-]*)(?::(?P<arch>\w+))?(?P<pin>[=/][\w.+:~-]+)?"
)
# Packages made for one kernel: the command asks the machine which.
_KERNEL = re.compile(r"(?P<what>linux-(?:headers|image)|kernel-(?:devel|headers))-\$\(uname -r\)")
_ANY_KERNEL = {
    **{
        name: {"linux-headers": "linux-headers-amd64", "linux-image": "linux-image-amd64"}
        for name in DEBIAN
    },
    **{
        name: {"linux-headers": "linux-headers-generic", "linux-image": "linux-image-generic"}
        for name in UBUNTU
    },
}


@dataclass(frozen=True)
class Asked:
    """How each distribution's part was checked."""

    simulated: tuple[tuple[str, str], ...] = ()  # distribution, date of the lists
    listed: tuple[str, ...] = ()  # distributions
    others: tuple[str, ...] = ()  # repositories of others

    def verdict(self, how: Clauses) -> Verdict:
        """The verdict on a command whose options are checked as ``how`` says."""
        for date in sorted({date for _, date in self.simulated}):
            there = [name for name, day in self.simulated if day == date]
            where = tuple(NAMES[name] for name in there)
            # A machine asks the archive of its own family alone.
            family = "Ubuntu" if there[0] in UBUNTU else "Debian"
            how += clause("checked.simulated", family=family, date=date, where=where)
        where = tuple(NAMES[name] for name in self.listed)
        where += sum((clause("checked.repository", owner=owner) for owner in self.others), ())
        if where:
            how += clause("checked.package_names", where=where)
        return Verdict(how, runs=False)


def install(
    command: Command, context: Context, words: Sequence[str], options: Sequence[str] = ()
) -> Asked:
    """Check what would be installed, on each distribution; ``options`` go to apt's simulation.

    Raises PageError for a package that a distribution does not have or cannot install.
    """
    simulated, listed, others = [], [], []
    for distribution in context.distributions:
        own, foreign = _sorted(words, distribution)
        others += foreign
        if not own:
            continue
        answer = archive.simulate(distribution, [*options, *own])
        if answer is None:
            for word in own:
                _find(word, distribution, command, context)
            listed.append(distribution)
        elif answer.problem:
            raise _refused(answer.problem, own, distribution, command, context)
        else:
            simulated.append((distribution, answer.date))
    return Asked(tuple(simulated), tuple(listed), tuple(dict.fromkeys(others)))


def exist(command: Command, context: Context, words: Iterable[str]) -> Asked:
    """Check that the distributions have the packages, whatever is to happen to them.

    Raises PageError for one that a distribution does not have. Patterns are not looked up.
    """
    known = [word for word in words if NAME.fullmatch(word)]
    for distribution in context.distributions:
        for word in known:
            _find(word, distribution, command, context)
    return Asked(listed=context.distributions if known else ())


def _sorted(words: Sequence[str], distribution: str) -> tuple[list[str], list[str]]:
    """What the distribution itself has to have, and whose repositories have the rest."""
    own, foreign = [], []
    for word in words:
        if kernel := _KERNEL.fullmatch(word):
            any_kernel = _ANY_KERNEL.get(distribution, {}).get(kernel["what"], kernel["what"])
            own.append(any_kernel)
        elif not word.startswith((".", "/", "@")) and "$" not in word and "://" not in word:
            repository = packages(distribution).get(_bare(word), "")
            if repository:
                foreign.append(repository)
            else:
                own.append(word)
    return own, foreign


def _bare(word: str) -> str:
    match = NAME.fullmatch(word)
    return match["name"] if match else word


def _find(word: str, distribution: str, command: Command, context: Context) -> None:
    name = _bare(word)
    if name in packages(distribution) or name in archive.names(distribution, name):
        return
    raise _unknown(name, distribution, command, context, " in facts/packages.yml")


def _refused(
    problem: str, words: Sequence[str], distribution: str, command: Command, context: Context
):
    missing = re.search(r"Unable to locate package (\S+)|Package '?(\S+?)'? has no", problem)
    if missing:
        return _unknown(missing[1] or missing[2], distribution, command, context)
    return context.error(
        f"{NAMES[distribution]}: apt cannot install {' '.join(words)}: {problem}",
        "it was simulated on a bare system with all areas of the archive",
    )


def _unknown(name: str, distribution: str, command: Command, context: Context, where: str = ""):
    """``where``: what was looked into, where nobody was asked who knows all names."""
    there = {*packages(distribution), *archive.names(distribution, name[:3])}
    close = f"did you mean {meant!r}?" if (meant := near(name, there)) else ""
    elsewhere = [NAMES[other] for other in NAMES if name in packages(other)]
    if close and where:
        close += f" If {name!r} is right, add it to facts/packages.yml with its source"
    mend = close or (
        f"{', '.join(elsewhere)} has it: say so with data-system, or put the fence into a tab"
        if elsewhere
        else "mend the name; if it is right, add it to facts/packages.yml with its source"
    )
    return context.error(
        f"{NAMES[distribution]} has no package {name!r}{where}", mend, command.line_of(name)
    )


def only(context: Context, tool: str, family: Sequence[str]) -> None:
    """Raise PageError if a fence for another distribution uses the tool of a family."""
    strange = [NAMES[name] for name in context.distributions if name not in family]
    if strange:
        raise context.error(
            f"{tool} is not a tool of {', '.join(strange)}",
            f'say for which it is: data-system="{" ".join(family)}", or a tab with its name',
        )


APT_FAMILY = (*DEBIAN, *UBUNTU)
DNF_FAMILY = (*RHEL, "fedora")
