"""What the project says to readers: the same keys in each language, and no sentence in a module."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from torchproof import project, sentences
from torchproof.directives import terms
from torchproof.errors import PageError
from torchproof.sentences import clause, quoted

pytestmark = pytest.mark.fast

ROOT = project.ROOT
CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Patterns that recognise what people paste.
NO_SENTENCES = (
    "torchproof/checks/accounts.py",
    "torchproof/failures/engine.py",
)


def test_every_language_has_the_same_keys() -> None:
    first = sentences.load(sentences.FIRST)
    for language in sentences.LANGUAGES:
        assert sentences.load(language).keys() == first.keys()


def test_every_language_has_the_same_names_in_braces() -> None:
    """But for agreed terms in the words of a drawing: each language has its own grammar."""
    agreed = {term.anchor.removeprefix("term-").replace("-", "_") for term in terms.load()}
    for key, text in sentences.load(sentences.FIRST).items():
        own = agreed if key.startswith("drawings.") else set()
        for language in sentences.LANGUAGES:
            other = sentences.load(language)[key]
            assert sentences.names(other) - own == sentences.names(text) - own, (key, language)


def test_every_sentence_is_said_somewhere() -> None:
    """Each section, or the key within it, stands in the code; those of drawings, in a drawing."""
    code = "\n".join(text for _, text in (*modules(), *templates()))
    for key in sentences.load(sentences.FIRST):
        if key.startswith("drawings."):
            continue
        section, _, name = key.rpartition(".")
        words = name.split("_")
        beginnings = ["_".join(words[:n]) for n in range(1, len(words) + 1)]
        said = any(re.search(rf"[\"'.]{re.escape(part)}(?![a-z])", code) for part in beginnings)
        whole = re.search(rf"[\"'.]{re.escape(section.rpartition('.')[2])}(?:\"|\.{{)", code)
        assert said or whole, key


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "torchproof").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def templates() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "theme").rglob("*.html")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def test_no_template_holds_a_sentence_for_readers() -> None:
    """What is left outside of tags and directives is the name of the theme."""
    found = {}
    for path, text in templates():
        bare = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<script>.*?</script>|<[^>]*>", "", text, flags=re.S)
        if words := bare.replace("·", "").split():
            found[path] = " ".join(words)
    assert found == {"theme/partials/copyright.html": "Material for MkDocs"}


def test_no_module_holds_a_sentence_for_readers() -> None:
    found = [path for path, text in modules() if CHINESE.search(text)]
    assert found == sorted(NO_SENTENCES)


def test_every_sentence_that_a_module_names_is_there() -> None:
    """Also where no test says it."""
    found = [
        (path, key)
        for path, code in modules()
        for key in re.findall(r"\bclause\(\s*\"([^\"]+)\"", code)
    ]
    assert len(found) > 50
    assert [where for where in found if where[1] not in sentences.load(sentences.FIRST)] == []


def test_clauses_are_said_one_after_the_other_in_each_language() -> None:
    where = ("Debian 12", *clause("checked.repository", owner="NVIDIA"))
    found = clause("checked.refused", problem="{no}") + clause("checked.package_names", where=where)
    assert sentences.text(found, "en") == (
        "wrong, and refused: {no}; "
        "names of packages checked against the facts (Debian 12, repository of NVIDIA)"
    )
    assert sentences.text(found, "zh") == (
        "错误示范，检查程序拒绝它：{no}；软件包名称按事实数据核对（Debian 12、NVIDIA 软件源）"
    )
    assert sentences.text((), "en") == ""


def test_a_text_from_elsewhere_is_said_as_it_is_or_in_the_first_language() -> None:
    found = (*quoted({"en": "{parsed}", "zh": "{已解析}"}), *quoted({"en": "so"}), "why")
    assert sentences.text(found, "en") == "{parsed}; so; why"
    assert sentences.text(found, "zh") == "{已解析}；so；why"


def test_what_is_missing_or_wrong_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "FOLDER", tmp_path)
    sentences.load.cache_clear()
    (tmp_path / "en.yml").write_text("a:\n  b: seen on {date}\n")
    (tmp_path / "zh.yml").write_text("a:\n  b: [1]\n")
    try:
        assert sentences.say("a.b", "en", date="today") == "seen on today"
        with pytest.raises(ValueError, match=r"a\.b \(en\): no value for date"):
            sentences.say("a.b", "en", day="today")
        with pytest.raises(KeyError, match=r"a\.c"):
            sentences.say("a.c", "en")
        with pytest.raises(PageError, match=r"sentences/zh.yml:2: a\.b is no text"):
            sentences.load("zh")
        with pytest.raises(PageError, match=r"sentences/fr.yml:1: no sentences"):
            sentences.load("fr")
    finally:
        sentences.load.cache_clear()
