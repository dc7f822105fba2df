"""What the project says to readers: the same keys in each language, and no sentence in a module."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pygments.lexers import JavascriptLexer
from pygments.token import String

from torchproof import plan, project, sentences
from torchproof.directives import terms
from torchproof.errors import PageError
from torchproof.sentences import clause, quoted
from torchproof.site import sentences as of_site

pytestmark = pytest.mark.fast

ROOT = project.ROOT
CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Patterns that recognise what people paste.
NO_SENTENCES = (
    "torchproof/checks/accounts.py",
    "torchproof/failures/engine.py",
)
# Scripts with patterns and names that recognise what people paste.
RECOGNISING = ("explain/derive.js", "explain/normalise.js", "planner/paste.js", "search/words.js")


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
        if key.startswith((*IN_SCRIPTS, "drawings.")):
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


# --- the scripts of the site ---------------------------------------------------------------------

SCRIPTS = ROOT / "docs/assets"
# What scripts alone say.
IN_SCRIPTS = ("page.", "planner.", "box.", "search.")


def texts(script: str) -> Iterator[tuple[int, str]]:
    """The texts of a script with their lines, without quotation marks; no comment, no pattern."""
    for at, kind, text in JavascriptLexer().get_tokens_unprocessed(script):
        if kind in String and kind is not String.Regex:
            yield script.count("\n", 0, at) + 1, text.strip("\"'`")


def spoken(script: str) -> list[str]:
    """Texts for a reader: Chinese, several words, or a word with a capital; not of an exception."""
    lines = script.split("\n")
    return [
        text
        for line, text in texts(script)
        if CHINESE.search(text) or re.search(r" (?!tp-)[A-Za-z]{2}|^[A-Z]", text)
        if "new Error(" not in lines[line - 1]
    ]


def test_no_script_holds_a_sentence_for_readers() -> None:
    found = {
        path.relative_to(SCRIPTS).as_posix(): said
        for path in sorted(SCRIPTS.rglob("*.js"))
        if (said := spoken(path.read_text(encoding="utf-8")))
    }
    assert {path: said for path, said in found.items() if path not in RECOGNISING} == {}
    assert set(found) == set(RECOGNISING)


@pytest.mark.parametrize(
    "said", ['"Note"', '"注释"', "`{all} rows`", "{none: 'no row fits'}", "`${some} of ${all}`"]
)
def test_a_sentence_in_a_script_is_found(said: str) -> None:
    assert spoken(f"// A comment of mine\nconst said = {said}\n")


def said_by(scripts: Iterable[Path]) -> tuple[set[str], set[str]]:
    """The keys that scripts say, and the beginnings behind which they put the rest together."""
    keys, beginnings = set(), set()
    sections = {key.partition(".")[0] for key in sentences.load(sentences.FIRST)}
    for path in scripts:
        script = path.read_text(encoding="utf-8")
        for _, text in texts(script):
            key = re.fullmatch(r"(\w+)\.(?!json$|md$)[a-z_.]*", text)
            if key and key[1] in sections:
                (beginnings if f"`{text}${{" in script else keys).add(text)
    return keys, beginnings


@pytest.mark.parametrize(
    ("scripts", "given"),
    [
        ("*.js", of_site.ON_EVERY_PAGE),
        *(
            (str(Path(place).relative_to("assets").with_name("*.js")), parts)
            for place, parts in of_site.SAID.items()
        ),
    ],
)
def test_scripts_get_the_sentences_that_they_say(scripts: str, given: tuple[str, ...]) -> None:
    """No sentence is missing, none is left over."""
    keys, beginnings = said_by(SCRIPTS.glob(scripts))
    some = set(of_site.some(given, sentences.FIRST))
    assert keys <= some
    for beginning in beginnings:
        assert any(key.startswith(beginning) for key in some), beginning
    assert [key for key in some - keys if not key.startswith(tuple(beginnings))] == []


def test_every_part_has_sentences_and_every_sentence_of_scripts_a_script() -> None:
    known = sentences.load(sentences.FIRST)
    parts = [*of_site.ON_EVERY_PAGE, *(part for given in of_site.SAID.values() for part in given)]
    for part in parts:
        assert of_site.some((part,), sentences.FIRST), part
    reached = of_site.some(tuple(parts), sentences.FIRST)
    assert [key for key in known if key.startswith(IN_SCRIPTS) and key not in reached] == []


def test_what_a_script_puts_behind_a_beginning_is_there() -> None:
    """The planner names systems and tools as its data does, problems as its reader of pastes."""
    made = plan.plan(plan.Machine("linux_x86_64", ("RTX 3060",)))
    tools = {re.sub(r"\W", "_", tool) for tool in made.commands}
    assert set(sentences.section("planner.systems", "en")) == set(plan.SYSTEMS)
    assert set(sentences.section("planner.tools", "en")) == tools
    reader = (SCRIPTS / "planner/paste.js").read_text(encoding="utf-8")
    problems = re.findall(r'/i, "(\w+)"\],|problem (?:\|\|)?= "(\w+)"', reader)
    assert set(sentences.section("planner.problems", "en")) == {
        *("garbage", "nvcc"),
        *(listed or set_ for listed, set_ in problems),
    }
    form = (SCRIPTS / "planner/planner.js").read_text(encoding="utf-8")
    for part in sentences.section("planner.parts", "en"):
        assert f'"{part}"' in form or f'"planner.parts.{part}"' in form, part


# --- a missing sentence --------------------------------------------------------------------------


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
