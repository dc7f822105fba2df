"""The committed drawings are what their sources say, and a bad source is refused."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from torchproof.errors import PageError
from torchproof.site import diagrams

pytestmark = pytest.mark.fast

SVG = "{http://www.w3.org/2000/svg}"
DRAWINGS = dict(diagrams.drawings())

SOURCE = """
title: {en: Two boxes, zh: 两个框}
description: {en: One above the other., zh: 一上一下。}
rows:
  - - {id: upper, label: {en: Upper & lower, zh: 上}}
  - - {id: lower, label: {en: Lower, zh: 下}}
arrows:
  - {from: upper, to: lower}
"""


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name)
def test_source_and_drawing_agree(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == DRAWINGS[path], (
        f"{path.name} differs from its source: run python -m torchproof.site.diagrams"
    )


def test_every_drawing_has_a_source() -> None:
    assert sorted(diagrams.FOLDER.glob("*.svg")) == sorted(DRAWINGS)


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name)
def test_a_drawing_has_a_text_alternative_and_follows_the_palette(path: Path) -> None:
    root = ET.fromstring(DRAWINGS[path])
    named = {element.get("id"): element.text for element in root if element.get("id")}
    assert named[root.get("aria-labelledby")] and named[root.get("aria-describedby")]
    colours = {
        element.get(attribute)
        for element in root.iter()
        for attribute in ("fill", "stroke")
        if element.get(attribute)
    }
    assert all(colour == "none" or colour.startswith("var(--md-") for colour in colours), colours


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name)
def test_boxes_of_a_drawing_lie_inside_it_and_apart_from_each_other(path: Path) -> None:
    root = ET.fromstring(DRAWINGS[path])
    _, _, width, height = map(float, root.get("viewBox", "").split())
    boxes = []
    for rect in root.iter(f"{SVG}rect"):
        x, y, w, h = (float(rect.get(key, "")) for key in ("x", "y", "width", "height"))
        assert x >= 0 and y >= 0 and x + w <= width and y + h <= height
        boxes.append((x, y, x + w, y + h))
    for number, a in enumerate(boxes):
        for b in boxes[number + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            inside = a[0] < b[0] and a[1] < b[1] and b[2] < a[2] and b[3] < a[3]
            assert apart or inside, (a, b)


def test_drawing_twice_gives_the_same_text_and_escapes_it() -> None:
    svg = diagrams.draw(SOURCE, "en", "two.yml")
    assert svg == diagrams.draw(SOURCE, "en", "two.yml")
    texts = [element.text for element in ET.fromstring(svg).iter(f"{SVG}text")]
    assert texts == ["Upper & lower", "Lower"]


def test_an_arrow_runs_from_the_edge_of_one_box_to_the_edge_of_the_other() -> None:
    root = ET.fromstring(diagrams.draw(SOURCE, "zh", "two.yml"))
    upper, lower = root.iter(f"{SVG}rect")
    line, head = (path.get("d", "") for path in root.iter(f"{SVG}path"))
    _, start, end = map(float, re.fullmatch(r"M(\S+) (\S+)V(\S+)", line).groups())
    assert start == float(upper.get("y")) + float(upper.get("height"))
    assert end < float(lower.get("y"))
    assert float(head.split()[1].split("l")[0]) == float(lower.get("y"))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("en: Lower", "en: " + "Lower " * 20, "units wide, box 'lower' has"),
        ("zh: 下", "fr: Bas", "has no text in 'zh'"),
        ("to: lower", "to: cellar", "unknown box: cellar"),
        ("id: lower,", "id: lower, look: golden,", "unknown look 'golden'"),
    ],
)
def test_a_bad_source_is_refused_with_its_path(old: str, new: str, message: str) -> None:
    assert old in SOURCE
    with pytest.raises(PageError, match=message) as caught:
        for language in diagrams.LANGUAGES:
            diagrams.draw(SOURCE.replace(old, new), language, "two.yml")
    assert str(caught.value).startswith("two.yml:1: ")
