"""The published drawings are what their sources say; their words fit, and are the agreed ones."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from unicodedata import east_asian_width

import pytest

from torchproof import sentences
from torchproof.directives import terms
from torchproof.errors import PageError
from torchproof.site import diagrams

pytestmark = pytest.mark.fast

SVG = "{http://www.w3.org/2000/svg}"
DRAWINGS = dict(diagrams.drawings())

WORDS = {
    "en": 'drawings:\n  two:\n    title: Two boxes\n    upper: "Above & {driver}"\n',
    "zh": 'drawings:\n  two:\n    title: 两个框\n    upper: "上<{driver}>"\n',
}
DRAWING = "<svg><title>{title}</title><text>{upper}</text><text>{cuda}</text></svg>"


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a drawing, and its words in two languages."""
    for language, words in WORDS.items():
        (tmp_path / f"{language}.yml").write_text(words, encoding="utf-8")
    (tmp_path / "two.svg").write_text(DRAWING, encoding="utf-8")
    monkeypatch.setattr(sentences, "FOLDER", tmp_path)
    written = tuple(language for language in diagrams.LANGUAGES if language.code in WORDS)
    monkeypatch.setattr(diagrams, "LANGUAGES", written)
    sentences.load.cache_clear()
    yield tmp_path
    sentences.load.cache_clear()


@pytest.mark.parametrize("name", DRAWINGS)
def test_source_and_drawing_agree(name: str) -> None:
    assert (diagrams.FOLDER / name).read_text(encoding="utf-8") == DRAWINGS[name], (
        f"{name} differs from its source: run python -m torchproof.site.diagrams"
    )


def test_every_drawing_has_a_source() -> None:
    assert sorted(path.name for path in diagrams.FOLDER.iterdir()) == sorted(DRAWINGS)
    assert len(DRAWINGS) == 3 * len(diagrams.LANGUAGES)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_a_text_alternative_and_follows_the_palette(name: str) -> None:
    root = ET.fromstring(DRAWINGS[name])
    named = {element.get("id"): element.text for element in root if element.get("id")}
    assert named[root.get("aria-labelledby")] and named[root.get("aria-describedby")]
    colours = {
        element.get(attribute)
        for element in root.iter()
        for attribute in ("fill", "stroke")
        if element.get(attribute)
    }
    styles = (diagrams.project.DOCS / "assets/theme.css").read_text(encoding="utf-8")
    for colour in colours - {"none"}:
        variable = re.fullmatch(r"var\((--tp-[a-z]+), #[0-9a-f]{3,6}\)", colour)
        assert variable, colour
        assert styles.count(f"{variable[1]}: #") == 2, f"{colour} is not of both palettes"


# --- geometry ------------------------------------------------------------------------------------

Box = tuple[float, float, float, float]  # left, top, right, bottom


def boxes(root: ET.Element) -> list[Box]:
    found = []
    for rect in root.iter(f"{SVG}rect"):
        x, y, w, h = (float(rect.get(key, "")) for key in ("x", "y", "width", "height"))
        found.append((x, y, x + w, y + h))
    return found


def text_width(text: str, size: float, code: bool) -> float:
    """An upper estimate in units: the reader's font is not known here."""
    narrow = 0.62 if code else 0.56
    wide = sum(east_asian_width(character) in "WFA" for character in text)
    return size * (wide + narrow * (len(text) - wide))


def overflows(svg: str) -> Iterator[str]:
    """Texts that leave less than 6 units to an edge of the box in which they begin."""
    root = ET.fromstring(svg)
    for text in root.iter(f"{SVG}text"):
        x, y = float(text.get("x", "")), float(text.get("y", ""))
        around = [box for box in boxes(root) if box[0] < x < box[2] and box[1] < y < box[3]]
        if not around:
            yield f"{text.text!r} stands in no box"
            continue
        left, top, right, bottom = min(around, key=lambda box: box[2] - box[0])
        size = float(text.get("font-size", "13"))
        half = text_width(text.text or "", size, text.get("font-family") is not None) / 2
        if min(x - half - left, right - x - half, y - size - top, bottom - y) < 6:
            yield f"{text.text!r} is too wide or too close to the edge"


@pytest.mark.parametrize("name", DRAWINGS)
def test_words_fit_into_their_boxes(name: str) -> None:
    assert list(overflows(DRAWINGS[name])) == []


def test_words_that_do_not_fit_are_found() -> None:
    svg = DRAWINGS["pieces.en.svg"]
    assert len(list(overflows(svg.replace("convolutions<", "convolutions and pooling<")))) == 1
    assert len(list(overflows(svg.replace('y="28"', 'y="14"')))) == 1
    assert len(list(overflows(svg.replace('y="28"', 'y="80"')))) == 1


@pytest.mark.parametrize("name", DRAWINGS)
def test_boxes_of_a_drawing_lie_inside_it_and_apart_from_each_other(name: str) -> None:
    root = ET.fromstring(DRAWINGS[name])
    _, _, width, height = map(float, root.get("viewBox", "").split())
    found = boxes(root)
    for number, a in enumerate(found):
        assert a[0] >= 0 and a[1] >= 0 and a[2] <= width and a[3] <= height
        for b in found[number + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            inside = a[0] < b[0] and a[1] < b[1] and b[2] < a[2] and b[3] < a[3]
            assert apart or inside, (a, b)


@pytest.mark.parametrize("name", [name for name in DRAWINGS if ".en." in name])
def test_an_arrow_runs_from_the_edge_of_one_box_to_the_edge_of_another(name: str) -> None:
    root = ET.fromstring(DRAWINGS[name])
    found = boxes(root)
    paths = [path.get("d", "") for path in root.iter(f"{SVG}path")]
    assert paths
    for path in paths:
        x, y, way, end = re.match(r"M(\d+) (\d+)([VH])(\d+)m", path).groups()
        x, y, end = float(x), float(y), float(end) + 1  # the tip has a width
        if way == "V":
            assert any(a[3] == y and a[0] < x < a[2] for a in found), path
            assert any(b[1] == end and b[0] < x < b[2] for b in found), path
        else:
            assert any(a[2] == x and a[1] < y < a[3] for a in found), path
            assert any(b[0] == end and b[1] < y < b[3] for b in found), path


# --- words ---------------------------------------------------------------------------------------


def test_words_are_put_in_for_each_language_and_escaped(sources: Path) -> None:
    made = dict(diagrams.drawings(sources))
    texts = {name: [element.text for element in ET.fromstring(svg)] for name, svg in made.items()}
    assert texts == {
        "two.en.svg": ["Two boxes", "Above & driver", "CUDA"],
        "two.zh.svg": ["两个框", "上<驱动>", "CUDA"],
    }


def test_a_drawing_says_what_the_terms_say(monkeypatch: pytest.MonkeyPatch) -> None:
    others = [term for term in terms.load() if term.names["en"] != "driver"]
    (driver,) = (term for term in terms.load() if term.names["en"] == "driver")
    changed = terms.Term({**driver.names, "zh": "飞行员"})
    monkeypatch.setattr(terms, "load", lambda: (*others, changed))
    made = dict(diagrams.drawings())
    for name in ("pieces.zh.svg", "wheels.zh.svg", "choose.zh.svg"):
        assert "飞行员" in made[name] and "驱动" not in made[name]


def test_no_word_is_left_over_or_hides_a_term() -> None:
    known = {term.anchor.removeprefix("term-").replace("-", "_") for term in terms.load()}
    words = sentences.section("drawings", sentences.FIRST)
    assert {key.partition(".")[0] for key in words} == {
        path.stem for path in diagrams.SOURCES.glob("*.svg")
    }
    for key in words:
        name, _, word = key.partition(".")
        drawing = (diagrams.SOURCES / f"{name}.svg").read_text(encoding="utf-8")
        assert f"{{{word}}}" in drawing, key
        assert word not in known, key


@pytest.mark.parametrize(
    ("language", "old", "new", "missing"),
    [
        ("zh", "upper:", "lower:", "upper"),
        ("en", "upper:", "lower:", "upper"),
        ("en", "{driver}", "{pilot}", "pilot"),
        ("zh", "two:", "one:", "title"),
    ],
)
def test_missing_words_are_named(
    language: str, old: str, new: str, missing: str, sources: Path
) -> None:
    text = WORDS[language].replace(old, new)
    assert text != WORDS[language]
    (sources / f"{language}.yml").write_text(text, encoding="utf-8")
    message = f"sentences/{language}.yml:1: two.svg: no words in {language!r} for {missing!r}"
    with pytest.raises(PageError, match=re.escape(message)):
        list(diagrams.drawings(sources))
