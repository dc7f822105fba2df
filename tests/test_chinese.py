"""What a Chinese page keeps to: its marks, one name for one thing, headings, turns of phrase."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from torchproof import project
from torchproof.project import DOCS

HAN = "[\u3400-\u9fff]"
FENCE = re.compile(r"\s*(`{3,}|~{3,})")


class Line(NamedTuple):
    """A line of prose, its code and the targets of its links taken out."""

    place: str
    text: str


def pages(language: str) -> list[Path]:
    return sorted(p for kind in ("*.md", "*.ipynb") for p in (DOCS / language).rglob(kind))


def raw(page: Path) -> Iterator[tuple[int, str]]:
    """Number and text of the lines outside fences; of a notebook, of its Markdown cells."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".ipynb":
        cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
        text = "\n".join("".join(cell["source"]) for cell in cells)
    fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        mark = FENCE.match(line)
        if mark and (not fence or (mark[1].startswith(fence) and line.strip() == mark[1])):
            fence = "" if fence else mark[1]
        elif not fence:
            yield number, line


def prose(page: Path) -> list[Line]:
    return [Line(f"{project.relative(page)}:{number}", bare(text)) for number, text in raw(page)]


def bare(text: str) -> str:
    """Without code, directives, anchors, tags, keys, quotes of YAML and the addresses of links."""
    text = re.sub(r'^\s*(?:(?:[!?]{3}\+?|===)(?: \w+)?|[\d.]+:) "(.*)"$', r"\1", text)
    text = re.sub(r"`[^`]*`", "\N{OBJECT REPLACEMENT CHARACTER}", text)
    text = re.sub(r"\{\{.*?\}\}", "0", text)
    text = re.sub(r"\[\[.*?\]\]|\{ ?[#.:][^}]*\}|<[^>]*>", "", text)
    return re.sub(r"\]\([^)]*\)", "]", text)


PROSE = {project.relative(page): prose(page) for page in pages("zh")}
SAID = {
    file: [
        Line(f"{file}:{number}", line)
        for number, line in enumerate(
            (project.ROOT / file).read_text(encoding="utf-8").splitlines(), start=1
        )
    ]
    for file in ("sentences/zh.yml", "facts/failures.yml")
}


def found(pattern: str, *texts: dict[str, list[Line]]) -> list[str]:
    searched = re.compile(pattern)
    return [
        f"{line.place}: {line.text[max(0, hit.start() - 12) : hit.end() + 12]}"
        for text in texts or (PROSE,)
        for lines in text.values()
        for line in lines
        for hit in searched.finditer(line.text)
    ]


# --- marks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "pattern", "wrong", "right"),
    [
        ("a space before %", r"\d %", "占 12 %", "占 12%"),
        ("half-width punctuation", rf"{HAN}[,;:?!]|[,;?!] ?{HAN}", "先装,再跑", "先装，再跑"),
        ("half-width brackets", rf"{HAN}\((?!\S+\))|\({HAN}", "驱动(新的)", "驱动（新的）"),
        ("straight quotes", rf'"{HAN}|{HAN}"', '叫"驱动"', "叫“驱动”"),
        ("quotes in quotes of one kind", r"“[^”]*“", "“无法将“conda”项识别”", "“甲”和“乙”"),
        ("three dots", rf"{HAN}\.\.\.", "等等...", "等等……"),
        ("no space beside Latin", rf"{HAN}[A-Za-z]|[A-Za-z]{HAN}", "用GPU算", "用 GPU 算"),
        ("a space before a mark", r"\S [，。：；、？！]", "用 dnf ，", "用 dnf，"),
        ("two stops", r"。。|，，|，。|。，", "好。。", "好。"),
    ],
)
def test_marks_are_those_of_chinese(what: str, pattern: str, wrong: str, right: str) -> None:
    assert re.search(pattern, wrong)
    assert not re.search(pattern, right)
    faults = found(pattern)
    assert not faults, what + "\n" + "\n".join(faults)


# --- one name -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["选型页", "规划页", "选择器"])
def test_the_planner_has_the_name_of_its_page(name: str) -> None:
    faults = found(name, PROSE, SAID)
    assert not faults, "该用哪条命令？ is its name\n" + "\n".join(faults)


HEADINGS = {
    "zh": {"undo": "撤销", "different": "常见问题"},
    "en": {"undo": "Undo", "different": "If it looks different"},
}


@pytest.mark.parametrize("language", HEADINGS)
def test_a_section_that_many_pages_have_is_called_the_same(language: str) -> None:
    faults = [
        f"{project.relative(page)}:{number}: {line}"
        for page in pages(language)
        for number, line in raw(page)
        for anchor, title in HEADINGS[language].items()
        if line.startswith("#") and f"{{#{anchor}}}" in line
        if not re.match(rf"#+ {title}(?: \{{|[:：])", line)
    ]
    assert not faults, "\n".join(faults)


def test_tabs_for_the_same_systems_have_the_same_title() -> None:
    """Tabs with the same title switch together, so the order of the names is one."""
    titles = {
        title
        for page in pages("zh")
        for _, line in raw(page)
        for title in re.findall(r'=== "([^"]*)"', line)
    }
    assert not [title for title in titles if ", " in title]
    orders = Counter(frozenset(title.split("、")) for title in titles)
    assert not [sorted(names) for names, count in orders.items() if count > 1]


# --- turns of phrase ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "phrase", ["你会得到", r"\*\*你需要\*\*", "不声不响", "一声不", "没有人证实", "遥遥领先"]
)
def test_a_translated_turn_does_not_come_back(phrase: str) -> None:
    faults = found(phrase, PROSE, SAID)
    assert not faults, "\n".join(faults)


UNTRIED = r"(?:没能|没法|无法|没有办法)[^，。；]{0,8}(?:试|实测|亲自运行)"


@pytest.mark.parametrize("page", sorted(PROSE))
def test_what_could_not_be_tried_is_said_once(page: str) -> None:
    faults = found(UNTRIED, {page: PROSE[page]})
    assert len(faults) <= 1, "\n".join(faults)
