"""What a person sees of printed bytes: carriage returns overwrite, colours vanish."""

import re

ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*([@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])")


def shown(printed: str) -> str:
    """The lines a terminal holds after printing this.

    >>> shown("10 %\\r100 %\\ndone")
    '100 %\\ndone'
    """
    printed = ESCAPES.sub(lambda match: "\x1b" if match[1] == "K" else "", printed)
    return "\n".join(map(_line, printed.replace("\r\n", "\n").split("\n")))


def _line(printed: str) -> str:
    if not re.search("[\r\b\x1b]", printed):
        return printed
    cells: list[str] = []
    at = 0
    for character in printed:
        if character == "\r":
            at = 0
        elif character == "\b":
            at = max(0, at - 1)
        elif character == "\x1b":  # erase to the end of the line
            del cells[at:]
        else:
            cells += " " * (at - len(cells))
            cells[at : at + 1] = character
            at += 1
    return "".join(cells).rstrip()
