"""What goes wrong: ``facts/failures.yml``, read apart from the other facts, which pages need."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import field, frozen

from torchproof.errors import Origin, PageError
from torchproof.facts.patterns import NUMBERS, WORDS, Clue, Pattern
from torchproof.facts.schema import Confidence, Row, Text
from torchproof.facts.structure import File, read_file
from torchproof.project import FIRST
from torchproof.proofs.recorder import cache

# Where a message shows.
PLACES = (
    "pip",
    "uv",
    "conda",
    "import",
    "run",
    "training",
    "nvidia-smi",
    "build",
    "notebook",
    "shell",
    "docker",
    "wsl2",
    "boot",
    "editor",
)
# The pages that explain failures, by symptom.
GROUPS = (
    "cuda-unavailable",
    "no-kernel-image",
    "install",
    "driver",
    "environment",
    "memory",
    "windows",
    "wsl-docker",
    "conda",
    "build",
    "dataloader",
    "training",
    "distributed",
    "jupyter-vscode",
    "compile",
    "audio",
    "accelerators",
    "hub",
)
SYSTEMS = ("any", "linux", "windows", "wsl2", "macos")
# How much the message says: it names the cause, has several, or stands in many unrelated logs.
TELLS = ("cause", "symptom", "little")
# Where it can be shown that it happens: on any machine, with a GPU, only where a machine is so.
REPRODUCTIONS = ("cpu", "gpu", "machine")


@frozen(kw_only=True)
class Failure(Row):
    """A message and what it can mean: causes, the most frequent first.

    names: options, packages and the like, which are messages only beside a word of failure.
    tells: by default whether it has one cause. explains: failures that only follow from this one,
    whose messages often come later.
    """

    id: str
    title: Text
    group: str
    where: tuple[str, ...]
    signatures: tuple[Pattern, ...]
    names: tuple[Pattern, ...] = ()
    causes: tuple[str, ...]
    tells: str = field()
    explains: tuple[str, ...] = ()
    reproduction: str = "machine"

    @tells.default
    def _tells(self) -> str:
        return "cause" if len(self.causes) == 1 else "symptom"

    @property
    def page(self) -> str:
        """Path and anchor of its section (torchproof/directives/failures.py)."""
        return f"fix/{self.group}.md#{self.id}"


@frozen(kw_only=True)
class Cause(Row):
    """What is wrong, and the way out by system.

    speaks_for, speaks_against: signs elsewhere in the log. proves: signs that leave no other cause
    of the same message. harmless: it does not stop anything. confidence: high if somebody confirmed
    the fix, low if nobody knows for sure.
    """

    id: str
    title: Text
    speaks_for: tuple[Clue, ...] = ()
    speaks_against: tuple[Clue, ...] = ()
    proves: tuple[Clue, ...] = ()
    fix: Mapping[str, Text]
    harmless: bool = False
    page: str = ""
    confidence: Confidence

    @property
    def installs(self) -> bool:
        """Whether the way out is an installation: it then names the planner."""
        return any("planner" in text[FIRST] for text in self.fix.values())

    @property
    def confirmed(self) -> bool:
        """Whether somebody knows; what rests on experience alone is never almost certain."""
        return self.confidence is not Confidence.LOW


@frozen(kw_only=True)
class Reading:
    """How a fact about the machine is read from a log: the group of the pattern, or ``value``."""

    origin: Origin = field(eq=False, repr=False)
    fact: str
    pattern: Pattern
    value: str = ""


@frozen(kw_only=True)
class Choice:
    """An answer that a reader chooses. says: what it adds to the log, "" for nothing."""

    label: Text
    says: str = ""


@frozen(kw_only=True)
class Question:
    """What a reader can be asked about a log that leaves several causes.

    Either ``choices``, two to four, or the output of ``command``, or, without both, more of the
    log itself. facts, prints: what the answer can show: facts that readings find in it, and text
    that clues look for. message: it asks for the message itself, where nothing is known yet.
    """

    origin: Origin = field(eq=False, repr=False)
    id: str
    asks: Text
    command: str = ""
    choices: tuple[Choice, ...] = ()
    facts: tuple[str, ...] = ()
    prints: str = ""
    message: bool = False

    @property
    def shows(self) -> str:
        """All text that the answer can add to the log, as clues are looked for."""
        return " ".join([self.prints, *(choice.says for choice in self.choices)]).lower()


@frozen(kw_only=True)
class Translation:
    """How systems and shells in other languages say what the patterns have in English.

    means: the English words; said: what stands there instead, whole or a part that tells enough.
    """

    origin: Origin = field(eq=False, repr=False)
    means: str
    said: tuple[str, ...]


TABLES = {
    "failures": Failure,
    "causes": Cause,
    "readings": Reading,
    "questions": Question,
    "translations": Translation,
}


@cache
def load(path: Path, pages: Path | None = None) -> File:
    """The tables of the file. pages: the folder of the documentation, to hold links against it.

    Raises PageError with file, line and reason for a bad row.
    """
    file = read_file(path, TABLES)
    check(file)
    for row in file.causes if pages else ():
        _check_page(row, pages)
    return file


def check(file: File) -> None:
    """Raise PageError for the first row that contradicts another or names what is not there."""
    for rows in (file.failures, file.causes):
        _unique(rows)
    failures, causes = ({row.id for row in rows} for rows in (file.failures, file.causes))
    named = set()
    for failure in file.failures:
        _known(failure.origin, "group", [failure.group], GROUPS)
        _known(failure.origin, "where", failure.where, PLACES)
        _known(failure.origin, "tells", [failure.tells], TELLS)
        if failure.tells == "cause" and len(failure.causes) > 1:
            raise PageError(failure.origin, "a message with several causes does not name its cause")
        _known(failure.origin, "reproduction", [failure.reproduction], REPRODUCTIONS)
        _known(failure.origin, "cause", failure.causes, causes)
        _known(failure.origin, "explains", failure.explains, failures - {failure.id})
        named.update(failure.causes)
    for cause in file.causes:
        _known(cause.origin, "fix", cause.fix, SYSTEMS)
        if cause.id not in named:
            raise PageError(cause.origin, f"no failure has the cause {cause.id!r}")
    for reading in file.readings:
        _known(reading.origin, "fact", [reading.fact], NUMBERS + WORDS)
        if bool(reading.value) == bool(reading.pattern.compiled.groups):
            raise PageError(
                reading.origin, f"{reading.pattern!r}: either one group to read, or a value"
            )
    _check_questions(file.questions)
    _check_languages(file)
    _check_signatures(file.failures)
    _check_sources(file)


def _check_questions(questions: Iterable[Question]) -> None:
    _unique(questions)
    for question in questions:
        _known(question.origin, "fact", question.facts, NUMBERS + WORDS)
        if question.choices and (question.command or not 2 <= len(question.choices) <= 4):
            raise PageError(question.origin, "a question has two to four choices, or a command")


def _unique(rows: Iterable[Failure | Cause | Question]) -> None:
    seen: dict[str, Origin] = {}
    for row in rows:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row.id):
            raise PageError(row.origin, f"{row.id!r} is no id: small letters, digits, hyphens")
        if row.id in seen:
            raise PageError(row.origin, f"{row.id} has a row already, at {seen[row.id]}")
        seen[row.id] = row.origin


def _known(origin: Origin, what: str, given: Iterable[str], known: Iterable[str]) -> None:
    for word in given:
        if word not in known:
            raise PageError(origin, f"{what}: there is no {word!r}", ", ".join(sorted(known)))


def _check_languages(file: File) -> None:
    """A language is in all texts, or in none: the site then shows the first instead."""
    texts = [(row.origin, row.title) for row in (*file.failures, *file.causes)]
    texts += [(row.origin, text) for row in file.causes for text in row.fix.values()]
    for row in file.questions:
        labels = (choice.label for choice in row.choices)
        texts += [(row.origin, text) for text in (row.asks, *labels)]
    languages = texts[0][1].keys()
    for origin, text in texts:
        if text.keys() != languages:
            raise PageError(
                origin,
                f"a text in each language is expected: {', '.join(languages)}",
                f"as the first of the file, at {texts[0][0]}; here is one in {', '.join(text)}",
            )


def _check_signatures(failures: Iterable[Failure]) -> None:
    seen: dict[str, str] = {}
    for failure in failures:
        for signature in (*failure.signatures, *failure.names):
            if signature in seen:
                raise PageError(
                    failure.origin, f"{signature!r} is a signature of {seen[signature]} already"
                )
            seen[signature] = failure.id


def _check_sources(file: File) -> None:
    used = set()
    for row in (*file.failures, *file.causes):
        _known(row.origin, "source", row.sources, file.sources)
        used.update(row.sources)
    if unused := [source for source in file.sources if source not in used]:
        raise PageError(
            Origin("facts/failures.yml", 1), f"no row rests on the source {unused[0]!r}"
        )


def _check_page(row: Cause, pages: Path) -> None:
    if not row.page:
        return
    name, _, anchor = row.page.partition("#")
    for language in row.title:
        path = pages / language / name
        if not path.is_file():
            raise PageError(row.origin, f"page: there is no docs/{language}/{name}")
        if anchor and f"{{#{anchor}}}" not in path.read_text(encoding="utf-8"):
            raise PageError(row.origin, f"page: docs/{language}/{name} has no anchor #{anchor}")
