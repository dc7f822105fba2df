"""``python -m torchproof.failures FILE``: the likely causes of what a log says, with its lines.

FILE is a log, or ``-`` for standard input.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from torchproof.failures import Answer, Diagnosis, decoded, diagnose
from torchproof.sentences import LANGUAGES, section

_SHOWN = 160  # characters of a line


def lines(diagnosis: Diagnosis, language: str, most: int) -> Iterator[str]:
    """The answer as text for a terminal."""
    words = section("failures_said", language)
    if not diagnosis.known:
        yield words["unknown"]
    for place, answer in enumerate(diagnosis.answers[:most], 1):
        title = answer.cause.title[language]
        yield f"{place}. {title} ({words[answer.certainty]}, {answer.score}; {_name(answer)})"
        for number in answer.lines[:3]:
            yield f"   {number}: {diagnosis.log.pasted[number - 1].strip()[:_SHOWN]}"
        for system, text in answer.cause.fix.items():
            mark = "" if system == "any" else f"[{system}] "
            yield f"   → {mark}{text[language]}"


def _name(answer: Answer) -> str:
    return f"{answer.failure.id}/{answer.cause.id}"


def main(arguments: Sequence[str] | None = None) -> int:
    """0: the log shows something known; 1: nothing; 2: the file cannot be read."""
    parser = argparse.ArgumentParser("python -m torchproof.failures", description=__doc__)
    parser.add_argument("file", help="a log, or - for standard input")
    parser.add_argument("--lang", choices=LANGUAGES, default="en")
    parser.add_argument("--most", type=int, default=3, help="how many causes (default: 3)")
    given = parser.parse_args(arguments)
    try:
        content = sys.stdin.buffer.read() if given.file == "-" else Path(given.file).read_bytes()
    except OSError as error:
        print(f"{given.file}: {error.strerror}", file=sys.stderr)
        return 2
    diagnosis = diagnose(decoded(content))
    print("\n".join(lines(diagnosis, given.lang, given.most)))
    return 0 if diagnosis.known else 1


if __name__ == "__main__":
    sys.exit(main())
