"""Compare what a page shows with what its snippet printed, and rewrite what the page shows."""

import difflib
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.errors import Origin, PageError
from torchproof.source.model import Fence

NUMBER = r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?"
# What may differ from run to run, by the name that data-varies gives it.
RULES = {
    "date": re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"),
    "time": re.compile(
        rf"{NUMBER}\s*(?:h|min|minutes?|s|sec|seconds?|ms|us|µs|ns|(?:it|img|images|steps)/s)\b"
        r"|\b\d+:\d\d(?::\d\d)?\b"
    ),
    "memory": re.compile(rf"{NUMBER}\s*[kKMGT]i?B\b"),
    "address": re.compile(r"0x[0-9a-fA-F]+"),
    "path": re.compile(r"(?:(?<![\w.])(?:~|\.{1,2})?/|[A-Za-z]:\\)[^\s:'\"]*"),
    # Two numbers are a version only behind a name: 2.00 alone is a result.
    "version": re.compile(
        r"(?:\b\d+(?:\.\d+){2,}|(?:(?<=\bCUDA )|(?<=\btorch )|(?<=\bPython ))\d+\.\d+)"
        r"(?:(?:a|b|rc|\.dev|\.post)\d+)?(?:\+\w+)?"
    ),
    "device": re.compile(r"\b(?:cpu|mps|cuda(?::\d+)?)\b"),
    "number": re.compile(NUMBER),
}


def rules(names: Sequence[str], tolerance: str, origin: Origin) -> float:
    """Check the names of ``data-varies`` and return the tolerance of ``data-tolerance``.

    ``"0.5"`` is absolute, ``"2%"`` relative to the number shown (returned as negative share).
    Raises PageError.
    """
    unknown = [name for name in names if name not in RULES]
    if unknown:
        raise PageError(
            origin, f"unknown in data-varies: {', '.join(unknown)}", f"known are {', '.join(RULES)}"
        )
    if not tolerance:
        return 0.0
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(%?)", tolerance)
    if not match:
        raise PageError(origin, f'data-tolerance={tolerance!r}: write "0.5" or "2%"')
    return -float(match[1]) / 100 if match[2] else float(match[1])


def compare(
    expected: str, actual: str, varies: Sequence[str] = (), tolerance: float = 0.0
) -> str | None:
    """None if ``actual`` is what the page shows, else a difference for people.

    ``...`` within a line stands for anything, on a line of its own for any lines. ``tolerance`` as
    returned by ``rules``; ``math.inf`` lets every number pass.
    """
    shown, printed = _lines(expected, varies), _lines(actual, varies)
    if _aligned(shown, printed, tolerance) is not None:
        return None
    # Lines that are right as they are do not belong into the difference.
    printed = [
        next((s for s in shown if s.strip() != "..." and _same_line(s, p, tolerance)), p)
        for p in printed
    ]
    return "\n".join(
        difflib.unified_diff(shown, printed, "shown on the page", "printed", lineterm="")
    )


def renewed(expected: str, actual: str, varies: Sequence[str], tolerance: float) -> str:
    """``actual`` in the form in which the page shows it: ``...`` keeps what it left out."""
    masked, printed = _lines(expected, varies), tidy(actual).split("\n")
    places = _aligned(masked, _lines(actual, varies), tolerance)
    if places is None:
        return actual
    return "\n".join(
        line if line.strip() == "..." else _abridged(line, printed[place])
        for line, place in zip(masked, places, strict=True)
    )


def _abridged(masked: str, printed: str) -> str:
    """The line ``printed`` with ``...`` where ``masked``, the line of a page, has it."""
    pattern = re.escape(masked).replace(r"\.\.\.", "(.*)").replace(r"\ ", r"\s+")
    for name, rule in RULES.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{rule.pattern})")
    match = re.fullmatch(rf"\s*{pattern}\s*", printed) if "..." in masked else None
    for group in range(match.re.groups if match else 0, 0, -1):
        printed = printed[: match.start(group)] + "..." + printed[match.end(group) :]
    return printed


def tidy(text: str) -> str:
    """Output as a page shows it: no trailing blanks, no empty lines at the ends."""
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n")).strip("\n")


def _lines(text: str, varies: Sequence[str]) -> list[str]:
    text = tidy(text)
    for name in RULES:  # in the order of RULES: a date before its numbers
        if name in varies:
            text = RULES[name].sub(f"<{name}>", text)
    # Where something varies, the blanks that align it do too.
    return [re.sub(r"\s+", " ", line).strip() if varies else line for line in text.split("\n")]


def _aligned(shown: list[str], printed: list[str], tolerance: float) -> list[int] | None:
    """For each line shown the line printed that it stands for, of ``...`` its own last one."""
    for index, line in enumerate(shown):
        if line.strip() == "...":
            for end in range(index, len(printed) + 1):
                rest = _aligned(shown[index + 1 :], printed[end:], tolerance)
                if rest is not None:
                    return [*range(index), end - 1, *(end + place for place in rest)]
            return None
        if index >= len(printed) or not _same_line(line, printed[index], tolerance):
            return None
    return list(range(len(shown))) if len(shown) == len(printed) else None


def _same_line(shown: str, printed: str, tolerance: float) -> bool:
    if "..." in shown:
        pattern = ".*".join(re.escape(part) for part in shown.split("..."))
        return re.fullmatch(pattern, printed) is not None
    if not tolerance:
        return shown == printed
    number = re.compile(NUMBER)
    if number.split(shown) != number.split(printed):
        return False
    return all(
        _close(float(a), float(b), tolerance)
        for a, b in zip(number.findall(shown), number.findall(printed), strict=True)
    )


def _close(shown: float, printed: float, tolerance: float) -> bool:
    allowed = tolerance if tolerance > 0 else -tolerance * abs(shown)
    return math.isinf(allowed) or abs(shown - printed) <= allowed + 1e-9


@dataclass(frozen=True)
class Edit:
    """New text for the lines from ``first`` to ``last`` of a file, counted from 1.

    An empty fence has none: then ``last`` is ``first - 1``, and the text comes before ``first``.
    """

    path: str
    first: int
    last: int
    text: str

    @classmethod
    def of(cls, fence: Fence, text: str) -> "Edit":
        """What makes ``fence`` show ``text``."""
        if not fence.origins:
            return cls(fence.opened.path, fence.opened.line + 1, fence.opened.line, text)
        first, last = fence.origins[0], fence.origins[-1]
        return cls(first.path, first.line, last.line, text)


def rewrite(edits: Iterable[Edit], root: Path) -> list[str]:
    """Put new outputs in the place of old ones; the files changed.

    Indentation and quote marks are those of the line that opens the fence: what an output begins
    with is its own.
    """
    by_file: dict[str, set[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.path, set()).add(edit)
    for name, changes in by_file.items():
        path = root / name
        lines = path.read_text(encoding="utf-8").split("\n")
        for edit in sorted(changes, key=lambda edit: edit.first, reverse=True):
            indent = re.match(r"[ >]*", lines[edit.first - 2])[0]
            new = [(indent + line).rstrip() for line in tidy(edit.text).split("\n")]
            lines[edit.first - 1 : edit.last] = new
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return sorted(by_file)
