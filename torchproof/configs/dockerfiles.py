"""Dockerfiles on pages: their instructions, the commands in them, and hadolint where it is."""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from torchproof.commands import check_fence, known, nearest
from torchproof.commands.tools.docker import image_problem
from torchproof.errors import Origin, PageError
from torchproof.running.sandbox import search_path
from torchproof.sentences import Clauses, clause

# "Dockerfile reference" of Docker's documentation (read 2026-11-21).
_INSTRUCTIONS = """
    ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER
    VOLUME WORKDIR
"""
_COPIES = ("--from", "--chown", "--chmod", "--link", "--parents", "--exclude")
# The driver is the host's: its kernel loads it, and an image has no kernel.
_DRIVER = re.compile(r"\bnvidia-driver\S*|\bcuda-drivers\S*|\bnvidia-(open|dkms|kernel)\S*")


class Refused(Exception):
    """Something wrong at a line, counted from 1."""

    def __init__(self, line: int, problem: str, mend: str = "") -> None:
        self.line, self.problem, self.mend = line, problem, mend
        super().__init__(problem)


@dataclass(frozen=True)
class Instruction:
    """One instruction: its name in capitals, the rest of it, and its first line, from 1."""

    name: str
    rest: str
    line: int


def parse(source: str) -> tuple[Instruction, ...]:
    """The instructions of a Dockerfile. Raises Refused for what is none."""
    return tuple(_instructions(source))


def _instructions(source: str) -> Iterator[Instruction]:
    lines = source.split("\n")
    place = 0
    while place < len(lines):
        first, text = place, lines[place]
        place += 1
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        while text.rstrip().endswith("\\"):
            if place == len(lines):
                raise Refused(place, "a line that goes on, and nothing follows", "drop the \\")
            text, place = text + "\n" + lines[place], place + 1
        word, _, rest = text.lstrip().partition(" ")
        known = _INSTRUCTIONS.split()
        if word.upper() not in known:
            mend = nearest(word.upper(), known) or "LABEL" * (word.upper() == "MAINTAINER")
            raise Refused(first + 1, f"a Dockerfile has no instruction {word!r}", mend)
        if not rest.strip():
            raise Refused(first + 1, f"{word} without anything")
        yield Instruction(word.upper(), rest.strip(), first + 1)


def check(source: str) -> Clauses:
    """How the file was checked. Raises Refused at the line."""
    instructions = parse(source)
    _check_stages(instructions)
    for one in instructions:
        if one.name in ("CMD", "ENTRYPOINT"):
            _check_program(one)
        if one.name in ("COPY", "ADD"):
            _check_copy(one)
        if one.name == "RUN":
            _check_run(one)
        if one.name == "ENV":
            _check_settings(one)
    if _lint(source):
        return clause("checked.file_hadolint")
    return clause("checked.file_dockerfile")


def _check_stages(instructions: tuple[Instruction, ...]) -> None:
    before = [one for one in instructions if one.name != "ARG"]
    if not before or before[0].name != "FROM":
        line = before[0].line if before else 1
        raise Refused(line, "a Dockerfile begins with FROM", "FROM python:TAG")
    stages: list[str] = []
    user = None
    for one in instructions:
        if one.name == "FROM":
            words = [word for word in one.rest.split() if not word.startswith("--")]
            found = image_problem(words[0], stages)
            if found is None and ":" not in words[0] and words[0] not in (*stages, "scratch"):
                found = f"FROM {words[0]}: whatever is newest that day", "name a tag"
            if found is not None:
                raise Refused(one.line, *found)
            stages += words[2:3]
            user = None
        if one.name == "USER":
            user = one
    last = instructions[-1]
    if user is None or user.rest.partition(":")[0] in ("root", "0"):
        raise Refused(
            user.line if user else last.line,
            "the program runs as root: what it writes into a shared folder belongs to root",
            "USER 1000, after what needs root",
        )


def _check_program(one: Instruction) -> None:
    """The list form: as text, a shell stands between, and signals do not arrive."""
    try:
        words = json.loads(one.rest)
    except json.JSONDecodeError:
        words = None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise Refused(one.line, f"{one.name} is no list", f'{one.name} ["python", "verify.py"]')


def _check_copy(one: Instruction) -> None:
    words = one.rest.split()
    for word in words:
        if word.startswith("--") and word.partition("=")[0] not in _COPIES:
            raise Refused(one.line, f"{one.name} has no option {word}", nearest(word, _COPIES))
    if len([word for word in words if not word.startswith("--")]) < 2:
        raise Refused(one.line, f"{one.name} needs what to copy and where to", f"{one.name} . .")


def _check_settings(one: Instruction) -> None:
    for name, value in re.findall(r"(\w+)=(\S*)", one.rest):
        if found := known.setting_fault(name, value.strip("\"'")):
            raise Refused(one.line, *found)


def _check_run(one: Instruction) -> None:
    """The shell code, each line at its place in the Dockerfile."""
    lead = re.match(r"(?:--\S+\s+)*", one.rest)[0]
    code = one.rest[len(lead) :]
    driver = _DRIVER.search(code)
    if driver and "install" in code:
        raise Refused(
            one.line,
            f"{driver[0]} in an image: the driver is the host's",
            "leave it out; --gpus all lets the driver of the host in",
        )
    if re.search(r"(?<![\w-])sudo\s", code):
        raise Refused(one.line, "sudo in a Dockerfile", "put what needs root before USER")
    if code.startswith("["):
        code = shlex.join(json.loads(code))
    origins = [Origin("", one.line + n) for n in range(code.count("\n") + 1)]
    try:
        check_fence("bash", code, origins)
    except PageError as error:
        raise Refused(error.origin.line, error.problem, error.mend) from None


def _lint(source: str) -> bool:
    """Whether hadolint is here and finds nothing. Raises Refused for its first finding."""
    program = shutil.which("hadolint", path=search_path())
    if program is None:
        return False
    ran = subprocess.run(
        [program, "--no-color", "--format", "json", "-"],
        input=source,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    found = json.loads(ran.stdout)
    if found:
        raise Refused(found[0]["line"], f"hadolint {found[0]['code']}: {found[0]['message']}")
    return True
