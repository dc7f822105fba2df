"""Faults to plant into the blocks of pages: one token of a block changed by a seeded rule.

Nothing here knows a checker. The classes of tokens are those that a reader's typo, an old guide or
a careless edit gets wrong; what is drawn is kept, whether or not anything names it. A token is
drawn by a hash of itself, its line and the seed, so that an edit elsewhere changes no other draw.
"""

import hashlib
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

SEED = 15


@dataclass(frozen=True)
class Block:
    """A block of a page as far as faults go. ``kind`` as in torchproof.kinds."""

    id: str  # "setup/install#venv-1"
    kind: str
    language: str
    title: str
    source: str


@dataclass(frozen=True)
class Fault:
    """One change of one block. ``line`` is counted from 0 within the block."""

    family: str
    block: Block
    line: int
    before: str
    after: str

    @property
    def source(self) -> str:
        """The block with the fault in it."""
        lines = self.block.source.split("\n")
        lines[self.line] = self.after
        return "\n".join(lines)


# Where a table or a tool can decide, and where only a run can.
BY_TABLE = (
    *("hosts", "indexes", "options", "variables", "versions", "pairs", "names", "images"),
    *("commands",),
)
BY_RUN = ("values", "outputs", "shapes", "calls")
OTHERS = ("quotes", "paths", "configuration")
FAMILIES = (*BY_TABLE, *BY_RUN, *OTHERS)

Token = tuple[str, int, int]  # family, where it begins, where it ends
Rule = Callable[[str, random.Random, Sequence[str]], str]

_COMMANDS = ("command",)
_CONFIGS = ("config",)
_PYTHON = ("step", "program", "cell")

_INDEX_OPTION = (
    r"(?:--(?:extra-|default-)?index-url[= ]|--(?:default-)?index[= ]|--find-links[= ]"
    r"|\s-[if] |index-url[= ]+|^\s*url = \"?)"
)
# Family, kinds of blocks, and a pattern whose group "t" is the token.
CLASSES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("hosts", (*_COMMANDS, *_CONFIGS), r"https?://(?P<t>[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)"),
    (
        "indexes",
        (*_COMMANDS, *_CONFIGS),
        _INDEX_OPTION + r"[\"']?https?://[^/\s\"']+/(?P<t>[^\s\"']*\w{2}[^\s\"']*)",
    ),
    ("options", _COMMANDS, r"(?<![\w-])(?P<t>--[a-z][a-z0-9]+(?:[-_][a-z0-9]+)*)"),
    ("variables", _COMMANDS, r"(?:^|[\s\"])(?P<t>[A-Z][A-Z0-9]*_[A-Z0-9_]+)(?==)"),
    ("variables", _COMMANDS, r"\$\{?env:(?P<t>[A-Z][A-Z0-9]*_[A-Z0-9_]+)"),
    ("variables", _CONFIGS, r"^\s*(?:ENV |- )?\"?(?P<t>[A-Z][A-Z0-9]*_[A-Z0-9_]+)\"?\s*[=:]"),
    ("values", _COMMANDS, r"(?:^|\s)[A-Z][A-Z0-9]*_[A-Z0-9_]+=(?P<t>[\w.:+-]{2,})(?=\s|$)"),
    # Not the names that a reader is free to choose.
    (
        "values",
        _COMMANDS,
        r"(?<![\w-])--(?!name|clone|dest|rdzv-id|no-project|set-default-user|from-history|all)"
        r"[a-z][a-z-]+[= ](?P<t>[a-z]{3,}[a-z0-9]*)(?=\s|$)",
    ),
    ("versions", _COMMANDS, r"(?<![\w-])[A-Za-z][\w-]*==?(?P<t>\d+(?:\.\d+)+)"),
    ("versions", _COMMANDS, r"--python[= ](?P<t>3\.\d+)"),
    ("pairs", _COMMANDS, r"\btorch(?:vision|audio)==?(?P<t>\d+\.\d+(?:\.\d+)?)"),
    ("images", _COMMANDS, r"\b(?:run|pull)\b.*\s(?P<t>(?:[\w.-]+/)*[a-z][a-z0-9-]*:[\w.-]+)"),
    ("images", _CONFIGS, r"^\s*(?:FROM|\"?image\"?:) \"?(?P<t>[\w./-]+:[\w.-]+)"),
    ("quotes", _COMMANDS, r"(?P<t>\"[^\"]*\"|'[^']*')"),
    (
        "paths",
        _COMMANDS,
        r"(?:^|[\s=\"])(?P<t>(?:~|\.{1,2})?/?(?:[\w.-]+/)+[\w.-]*[a-z]{2}[\w.-]*)",
    ),
    ("paths", _COMMANDS, r"(?P<t>[\w.:$]*\\(?:[\w.-]+\\)*[\w.-]*[a-z]{2}[\w.-]*)"),
    ("commands", _COMMANDS, r"^(?:sudo )?(?P<t>[a-z][a-z-]+)(?=\s)"),
    (
        "commands",
        _COMMANDS,
        r"^(?:sudo )?(?:uv(?: pip)?|pip|conda|git|docker|winget|wsl|apt|dnf|systemctl|jupyter)"
        r" (?P<t>[a-z][a-z-]{2,})\b",
    ),
    ("configuration", _CONFIGS, r"^\s*(?:- )?\"?(?P<t>[A-Za-z][\w.-]{2,})\"?\s*[=:]"),
    ("configuration", _CONFIGS, r"^\s*\[+(?P<t>[\w.-]{3,})\]"),
    ("configuration", _CONFIGS, r"[=:]\s*\"?(?P<t>[A-Za-z][\w.-]{2,})\"?,?$"),
    ("outputs", ("output",), r"(?P<t>\d+(?:\.\d+)?|[A-Za-z]{3,})"),
    ("shapes", _PYTHON, r"(?<=[(, ])(?P<t>\d+)(?=[,)])"),
    ("calls", _PYTHON, r"\.(?P<t>[a-z][a-z_]{3,})\("),
)
_INSTALLS = re.compile(
    r"\b(?:pip|uv|conda|mamba|apt|apt-get|dnf|winget)\b.*?\s(?:install|add|download|--id)\s(?P<rest>.*)"
)
_NAME = re.compile(r"(?:^|\s)[\"']?(?P<t>[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*)")
# Options and the values that stand after those of them that take one.
_VALUED = re.compile(
    r"(?:^|\s)(?:--?[a-z][\w-]*=\S+|(?:-[cinfr]|--(?:name|channel|platform|python-version|dest"
    r"|source|index-url|find-links|extra-index-url|python|only-binary))\s+\S+|--?[A-Za-z][\w-]*)"
)


def tokens(block: Block) -> Iterator[tuple[int, Token]]:
    """Every token of the block that has a class, with the line it stands on."""
    for number, line in enumerate(block.source.split("\n")):
        if line.lstrip().startswith("#"):
            continue
        for family, kinds, pattern in CLASSES:
            if block.kind in kinds:
                for match in re.finditer(pattern, line):
                    yield number, (family, *match.span("t"))
        if block.kind in _COMMANDS and (install := _INSTALLS.search(line)):
            start = install.start("rest")
            rest = _VALUED.sub(lambda m: " " * len(m[0]), line[start:].split(" #")[0])
            for match in _NAME.finditer(rest):
                if "/" not in rest[match.end() : match.end() + 1]:
                    begin, end = match.span("t")
                    yield number, ("names", start + begin, start + end)


def typo(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    """One letter lost, doubled, swapped with the next or hit beside its key; never the first.

    The last is not lost: many programs take a beginning of an option for the whole.
    """
    places = [i for i in range(1, len(word)) if word[i].isalpha()]
    if not places:
        return word + word[-1]
    while True:
        place = chance.choice(places)
        rule = chance.choice(("lose", "double", "swap", "hit"))
        letter = word[place]
        if rule == "lose" and place < len(word) - 1:
            made = word[:place] + word[place + 1 :]
        elif rule == "swap" and word[place + 1 : place + 2].isalpha():
            made = word[:place] + word[place + 1] + letter + word[place + 2 :]
        elif rule == "hit":
            made = word[:place] + _beside(letter, chance) + word[place + 1 :]
        else:
            made = word[:place] + letter + word[place:]
        if made != word:
            return made


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _beside(letter: str, chance: random.Random) -> str:
    row = next((r for r in _ROWS if letter.lower() in r), _ROWS[0])
    place = row.find(letter.lower())
    hit = row[place + 1] if place + 1 < len(row) else row[place - 1]
    return hit.upper() if letter.isupper() else hit


def _number(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    """One number of it is another one: digits swapped, or a few more."""
    spans = [m.span() for m in re.finditer(r"\d+", word)]
    begin, end = chance.choice(spans)
    digits = word[begin:end]
    turned = digits[:-2] + digits[-1] + digits[-2] if len(digits) > 1 else digits
    made = turned if turned != digits else str(int(digits) + chance.randint(1, 9))
    return word[:begin] + made + word[end:]


def _option(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    if chance.random() < 0.2:
        return word[1:]
    return "--" + typo(word[2:], chance)


def _address(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    parts = re.findall(r"[A-Za-z]{2,}\d*|\d{2,}", word)
    part = chance.choice(parts)
    rule = _number if re.search(r"\d", part) and chance.random() < 0.5 else typo
    return word.replace(part, rule(part, chance), 1)


def _quote(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    """Typographic quotes, as a word processor makes them; or one of the two lost."""
    return chance.choice((f"“{word[1:-1]}”", word[:-1], word[1:]))


def _path(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    part = chance.choice(re.findall(r"[A-Za-z]{2,}", word))
    return word.replace(part, typo(part, chance), 1)


def _another(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    """Another of the tokens that stand at such a place on some page."""
    return chance.choice([other for other in others if other != word] or [_number(word, chance)])


def _either(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    return _number(word, chance) if re.search(r"\d", word) else typo(word, chance)


def _image(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    name, colon, tag = word.rpartition(":")
    if chance.random() < 0.5 and re.search(r"\d", tag):
        return name + colon + _number(tag, chance)
    return _path(name, chance) + colon + tag


def _size(word: str, chance: random.Random, others: Sequence[str] = ()) -> str:
    return str(int(word) + chance.randint(1, 3))


RULES: dict[str, Rule] = {
    **dict.fromkeys(("hosts", "variables", "names", "commands", "calls"), typo),
    "configuration": typo,
    "indexes": _address,
    "options": _option,
    "values": _either,
    "versions": _number,
    "pairs": _another,
    "images": _image,
    "quotes": _quote,
    "paths": _path,
    "outputs": _either,
    "shapes": _size,
}
TRIES = 6  # faults that one token of one line may give


def _rank(*parts: object) -> int:
    return int.from_bytes(hashlib.sha256(repr(parts).encode()).digest()[:8], "big")


def draw(blocks: Iterable[Block], each: int, seed: int = SEED) -> list[Fault]:
    """At most ``each`` faults of every family, no two alike; fewer where there are no more tokens.

    Lines come first that gave none yet, so a family is spread over the pages.
    """
    found: dict[str, dict[tuple[str, int, int], tuple[Block, int]]] = defaultdict(dict)
    for block in blocks:
        lines = block.source.split("\n")
        for number, (family, begin, end) in tokens(block):
            found[family].setdefault((lines[number], begin, end), (block, number))
    faults = []
    for family in FAMILIES:
        words = sorted({line[begin:end] for line, begin, end in found[family]})
        ranked = sorted(
            (turn, _rank(seed, family, place, turn), place)
            for place in found[family]
            for turn in range(TRIES)
        )
        made: dict[tuple[str, str], Fault] = {}
        for _, rank, place in ranked:
            line, begin, end = place
            if len(made) == each:
                break
            like = [word for word in words if word[:2] == line[begin : begin + 2]]
            changed = RULES[family](line[begin:end], random.Random(rank), like)
            block, number = found[family][place]
            after = line[:begin] + changed + line[end:]
            made.setdefault((line, after), Fault(family, block, number, line, after))
        faults += made.values()
    return faults
