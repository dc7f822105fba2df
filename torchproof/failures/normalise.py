"""A log as people paste it, made into lines that messages can be looked up in.

Colours, time stamps, prefixes of loggers and ranks, prompts and frames are taken off; one kind of
quotation mark and slash is left; a line that the terminal cut in the middle of a word is mended.
Every step looks at a character a bounded number of times.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_SIGNS = str.maketrans(
    {
        **dict.fromkeys('\u2018\u2019\u201c\u201d\u2032\u2033`"´', "'"),
        **str.maketrans("（）：，；！？【】［］", "():,;!?[][]"),
        **dict.fromkeys("\u00a0\u3000\u2007\u202f\u200b\ufeff\t\v\f\x85\u2028\u2029", " "),
        **dict.fromkeys("│┃║╎┆├└┌╭╰─━┄▕▏", " "),
        **{chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)},
        **{code: None for code in (*range(9), *range(14, 27), *range(28, 32), 127)},
    }
)
# A page whose source was copied.
_ENTITIES = {"lt": "<", "gt": ">", "quot": '"', "#39": "'", "#x27": "'", "nbsp": " "}
_ENTITIES["amp"] = "&"  # last: what it makes is no entity
# ESC [ ... m and its like, titles of windows, and colours that lost their ESC on the way.
_COLOURS = re.compile(
    r"\x1b\[[0-?]{0,40}[ -/]{0,5}[@-~]|\x1b\][^\x07\x1b]{0,400}(?:\x07|\x1b\\)?|\x1b.?"
    r"|\[[0-9;]{1,12}m|\^\[\[[0-9;]{0,12}m"
)
_DATE = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[a-z]{3} {1,2}\d{1,2}"
_TIME = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: ?[ap]m)?z?(?:[+-]\d{2}:?\d{2})?"
_LEVEL = r"debug|info|notice|warn|warning|error|critical|fatal"
# What can stand before a message; taken off again and again, as loggers stack up.
_PREFIX = re.compile(
    r" {0,200}(?:"
    rf"\[?(?:{_DATE})?[ t]?{_TIME}\]?(?: ?[|:-])? "
    rf"|\[(?:{_DATE})\] "
    rf"|\[(?:{_LEVEL}|rank ?\d{{1,5}}|default\d{{1,5}}|\d{{1,4}}(?:,\d{{1,4}})?)\]:? ?"
    rf"|(?:{_LEVEL}) {{0,5}}[|-] {{0,5}}"
    r"|\[ {0,5}\d{1,7}\.\d{4,9}\] "  # kernel
    r"|[a-z0-9_.-]{1,60} {1,5}\| "  # docker compose
    r"|\(\w{1,40} pid=\d{1,9}(?:, ip=[\d.]{1,20})?\) ?"  # ray, vLLM
    rf"|(?:{_LEVEL}) \d\d-\d\d {_TIME} (?:\[[\w./-]{{1,60}}:\d{{1,6}}\] ?)?"  # vLLM
    r"|[iwefd]\d{4} \d\d:\d\d:\d\d\.\d{3,9} {1,6}\d{1,18} [^ \]]{1,100}:\d{1,6}\] ?"  # glog
    r"|\[\d{1,4}/\d{1,4}(?:_\d{1,4})?\] "  # torch.compile
    rf"|\[(?:{_LEVEL})\|[\w./-]{{1,60}}:\d{{1,6}}\] "  # transformers
    rf"|(?:{_LEVEL}):[\w.]{{1,60}}:(?! ?/) ?"  # logging
    rf"|[\w.]{{1,60}} - (?:{_LEVEL}) - "
    r"|[\w.]{1,80}:[\w.<>]{1,60}:\d{1,6} - "  # loguru
    r"|[\w.-]{1,60} (?:[\w./@-]{1,40}\[\d{1,9}\]|kernel): "  # journald
    r"|\d{1,4}: "  # srun --label
    r"|[\w-]{1,40}-\d{1,4}: "  # pdsh
    r"|<std(?:err|out)>:? ?"  # mpirun
    r"|std(?:err|out) [fp] "  # kubernetes
    r"|\{'log':'"  # docker logs
    r"|##\[(?:error|warning|group|command|debug)\]"  # GitHub Actions
    r"|#\d{1,4} \d{1,6}\.\d{1,4} "  # docker build
    r"|>{1,3} |\| |e {3,20}|× |╰> |> "  # quoted, framed, pytest
    r"|\([\w.-]{1,60}\) "  # name of an environment
    r"|(?:[\w.-]{1,40}@[\w.-]{1,60}:?[^ $#]{0,200})?[$#] "  # bash
    r"|(?:ps )?[a-z]:[^<>|']{0,200}> ?"  # PowerShell, cmd
    r"|(?:in|out)? ?\[\d{1,5}\]: "  # notebooks
    r")",
    re.ASCII,  # as in a browser
)
_MOST_PREFIXES = 8
# With this torch ends every error of CUDA and HIP, whatever went wrong
# (c10/cuda/CUDAMiscFunctions.cpp): it must not stand for one of them.
_FOOTER = re.compile(
    r"(?:cuda|hip) kernel errors might be asynchronously reported at some other api call, ?so the "
    r"stack ?trace below might be incorrect\.?"
    r"|for debugging consider passing (?:cuda_launch_blocking|amd_serialize_kernel) ?= ?\d\.?"
    r"|compile with '?torch_use_(?:cuda|hip)_dsa'? to enable device-side assertions\.?"
)
# Lines of programs and scripts, also those that a traceback shows, and of tests that passed: what
# they could say is no message.
_CODE = re.compile(
    r"def \w{1,80}\(|class \w{1,80}[(:]|raise [\w.]{1,80}\(|except\b.{0,200}:|@\w"
    r"|(?:if|elif|while|for|with) .{1,200}:$|(?:el)?if .{1,200}; then|self\.\w{1,80}\("
    r"|(?:print|printf|log(?:ger|ging)?\.\w{1,20}|warnings\.warn|console\.\w{1,20})\(|echo "
    r"|pytest\.\w|(?:export|set|setx|env|arg) \w{1,80}=|[^ ]{1,200}::.{1,300} (?:passed|skipped"
    r"|xfail|xpass|xfailed|xpassed)\b|skipped \[|.{0,200}(?:\|\||&&|;|then) echo ",
    re.ASCII,
)
_COMMENT = re.compile(
    r" {0,200}(?:#(?!\d|#\[|error\b|#{0,5} ?[^#:]{0,40}(?:error|exception): )|//|/\*|rem )",
    re.ASCII,
)
# Lines that differ in numbers alone: of the thousands of a progress bar these are kept.
_MOST_ALIKE = 20
# Lines of a terminal that one message fills; more of one width are a table or a progress bar.
_MOST_PIECES = 40
_NUMBERS = re.compile(r"[0-9]{1,20}")
_BARE = "~$", "$", "#", "```", ">>>", "..."


@dataclass(frozen=True)
class Log:
    """A text to look in: ``flat``, small letters, lines joined by a space; lines as pasted.

    starts: where each line that is left begins in ``flat``; numbers: which line of the text it is,
    counted from 1; code: whether it is one of a program, or a comment.
    """

    flat: str
    starts: tuple[int, ...]
    numbers: tuple[int, ...]
    code: tuple[bool, ...]
    pasted: tuple[str, ...]

    def line(self, at: int) -> int:
        """The number of the line that stands at a place of ``flat``."""
        return self.numbers[max(bisect_right(self.starts, at) - 1, 0)]

    def says(self, start: int, end: int) -> bool:
        """Whether a piece of ``flat`` can be of a message: not all its lines are of a program."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        return not all(self.code[first : bisect_right(self.starts, max(end - 1, start))])

    def begins(self, at: int) -> bool:
        """Whether a line begins there."""
        index = bisect_right(self.starts, at) - 1
        return index >= 0 and self.starts[index] == at

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """Where the lines begin and end in ``flat`` on which a piece of it stands.

        A line that ends with a colon belongs to the next.
        """
        first = bisect_right(self.starts, start) - 1
        first -= first > 0 and self.flat[self.starts[first] - 2] == ":"
        after = bisect_right(self.starts, max(end - 1, start))
        stop = self.starts[after] - 1 if after < len(self.starts) else len(self.flat)
        return self.starts[max(first, 0)], stop

    def ends(self, at: int) -> bool:
        """Whether a line ends there."""
        return at >= len(self.flat) or self.begins(at + 1)


def decoded(content: bytes) -> str:
    """Text of any encoding that Windows and Linux write: UTF-8, UTF-16, or Chinese GB 18030."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding, "replace")
    head = content[:4000]
    if head.count(0) > len(head) // 4:  # every other byte of Latin text
        return content.decode("utf-16-le" if head[1:2] == b"\0" else "utf-16-be", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace")


# A word that goes on in the next line.
_WITHIN = re.compile(r"[A-Za-z0-9_]{2}")
# Widths at which terminals and tmux cut lines; longer texts are not searched for them.
_WIDTHS, _SHORT = (80, 100, 120, 132, 160), 200_000
# Characters that programs which read pictures take for one another. Longer texts are no pictures.
_ALIKE = str.maketrans("01|!i5", "olllls")
_PICTURE = 20_000
_READ = re.compile(r"[A-Za-z0-9|!]{2,60}")


def _folded(word: str) -> str:
    return word.translate(_ALIKE).replace("rn", "m")


def mended(text: str, messages: Iterable[str]) -> str:
    """A text read from a picture, with the words of known messages in place of what looks alike.

    ``0ut 0f rnem0ry`` is out of memory. messages: their plain texts, in small letters.
    """
    if len(text) > _PICTURE:
        return text
    words = sorted({word for message in messages for word in re.findall("[a-z0-9]{2,}", message)})
    alike = {_folded(word): word for word in reversed(words)}
    known = set(words)

    def read(match: re.Match[str]) -> str:
        word = match[0].lower()
        read_well = word in known or not re.search("[a-z]", word)  # a number is one
        return match[0] if read_well else alike.get(_folded(word), match[0])

    return _READ.sub(read, text)


def cut_widths(pasted: Sequence[str]) -> list[int]:
    """At how many characters a terminal may have cut these lines: no line is longer than one that
    it cut, or its width is a common one."""
    if sum(map(len, pasted)) > _SHORT:
        return []
    lengths = {len(line) for line in pasted}
    longest = max(lengths, default=0)
    widths = [width for width in _WIDTHS if width in lengths]
    return [*widths, *[longest] * (60 <= longest <= 250 and longest not in widths)]


def _continued(pasted: Sequence[str], width: int) -> Iterator[tuple[int, str]]:
    """Numbers and lines, each with what follows it where the width cuts a word; 0: it cuts none.

    A line that has a prefix of its own goes on with nothing.
    """
    number, line, cut = 0, "", False
    for index, piece in enumerate(pasted, 1):
        number, line = (number, line + piece) if cut else (index, piece)
        after = pasted[index] if index < len(pasted) else ""
        within = len(piece) == width > 0 and _WITHIN.match(piece[-1] + after)
        cut = bool(within) and not _PREFIX.match(after.translate(_SIGNS))
        if not cut:
            yield number, line


def normalise(text: str, translations: Iterable[tuple[str, str]] = (), width: int = 0) -> Log:
    """The log of a pasted text, without lines that repeat others but for their numbers.

    Some of each kind stay: a number can be what tells two errors apart. translations: what systems
    say in other languages, with the English words to be read instead. width: where a terminal cut
    lines in two, if that is known.
    """
    pasted = re.split(r"\r\n|[\r\n]", text)
    foreign = [(said.translate(_SIGNS), means) for said, means in translations if said in text]
    flat, starts, numbers, code, at = [], [], [], [], 0
    kinds: Counter[str] = Counter()
    seen = set()
    for number, line, program in _joined(_cleaned(_continued(pasted, width), foreign)):
        kind = _NUMBERS.sub("0", line)
        if line in seen or kinds[kind] == _MOST_ALIKE:
            continue
        seen.add(line)
        kinds[kind] += 1
        flat.append(line)
        starts.append(at)
        numbers.append(number)
        code.append(program)
        at += len(line) + 1
    return Log(" ".join(flat), tuple(starts), tuple(numbers), tuple(code), tuple(pasted))


def _cleaned(
    lines: Iterable[tuple[int, str]], foreign: Sequence[tuple[str, str]]
) -> Iterator[tuple[int, str, str, bool]]:
    """Number, the line, the line without what stands before its message, and whether it is code."""
    for number, line in lines:
        if line.strip():
            for entity, sign in _ENTITIES.items() if "&" in line else ():
                line = line.replace(f"&{entity};", sign)
            plain = _COLOURS.sub("", line).translate(_SIGNS)
            plain = re.sub(r"\\{1,}", "/", plain)
            for said, means in foreign:
                plain = plain.replace(said, means)
            bare, comment = _bare(plain)
            yield number, plain.rstrip(), bare, comment or bool(_CODE.match(bare))


def _bare(line: str) -> tuple[str, bool]:
    """The line without what stands before its message, and whether that was a comment."""
    comment = False
    for _ in range(_MOST_PREFIXES):
        comment = comment or bool(_COMMENT.match(line))
        match = _PREFIX.match(line)
        if not match or not match.end():
            break
        line = line[match.end() :]
    line = " ".join(line.split())
    line = _FOOTER.sub("", line).strip()
    return "" if line in _BARE else line, comment or bool(_COMMENT.match(line))


def _joined(lines: Iterable[tuple[int, str, str, bool]]) -> Iterator[tuple[int, str, bool]]:
    """The lines; after those that a terminal broke in the middle of a word, also the whole one.

    Two lines or more that fill the same width, which no line exceeds, tell how wide it was. That
    can be chance, so the pieces stay too. A line that has a prefix of its own goes on with nothing.
    """
    rows = list(lines)
    widths = Counter(len(line) for _, line, *_ in rows)
    width = max(widths, default=0)
    wrapped = 60 <= width <= 250 and widths[width] > 1
    pieces: list[str] = []
    began = False
    for index, (number, line, bare, code) in enumerate(rows):
        if bare:
            yield number, bare, code
        began = began if pieces else code
        pieces.append(bare)
        after, begins = rows[index + 1][1:3] if index + 1 < len(rows) else ("", "")
        follows = after[:1].isalnum() and after.startswith(begins.partition(" ")[0] or " ")
        if wrapped and len(line) == width and follows and len(pieces) < _MOST_PIECES:
            continue
        if len(pieces) > 1:
            yield number, "".join(pieces), began
        pieces = []
