"""Configuration files: parsed, and read as their tools read them."""

import pytest

from torchproof import facts, sentences
from torchproof.configs import files
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

TORCH = facts.lookup("torch.version")
PROJECT = f"""\
[project]
name = "first"
version = "0.1"
requires-python = ">=3.11"
dependencies = [
  "torch=={TORCH}",
  "numpy",
]
[dependency-groups]
dev = ["pytest"]
[tool.anything]
a = 1"""


def checked(language: str, source: str, title: str = "") -> files.Checked:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return files.checked(language, source, origins, title)


@pytest.mark.parametrize(
    ("language", "source", "title", "how"),
    [
        ("toml", "a = 1", "", "parsed as TOML"),
        ("yaml", "a: [1, 2]\nb: {a: 1}", "other.yml", "parsed as YAML"),
        ("JSON", '{"a": [{"b": 1}, {"b": 2}]}', "", "parsed as JSON"),
        ("ini", "[a]\nx = 100%\n[b]\nx = 1", "setup.cfg", "parsed as INI"),
        ("toml", PROJECT, "pyproject.toml", "parsed as TOML; read with the packaging library"),
        ("ini", "[global]\nindex-url = https://a/simple", "~/.config/pip/pip.conf", "own parser"),
        ("toml", 'cache-dir = "x"\n[[index]]\nurl = "https://a/b"', "uv.toml", "read by uv itself"),
        ("toml", f"{PROJECT}\n[tool.uv]\npackage = true", "pyproject.toml", "by uv itself"),
        ("ini", "[install]\nno_cache_dir = true", "C:\\x\\pip\\pip.ini", "own parser"),
    ],
)
def test_sound(language: str, source: str, title: str, how: str) -> None:
    found = checked(language, source, title)
    assert how in sentences.text(found.how, "en")
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("language", "source", "title", "line", "problem"),
    [
        ("toml", "a = 1\nb =", "", 101, "no TOML"),
        ("toml", "index-ulr = 'https://a'", "uv.toml", 100, "unknown field `index-ulr`"),
        ("toml", "[[index]]\nurl = 'http://a'", "uv.toml", 101, "without encryption"),
        ("toml", "[[index]]\ndefalt = true\nurl = 'https://a'", "uv.toml", 101, "no key 'defalt'"),
        ("toml", "a = 1\na = 2\nb = 1", "", 101, "Cannot overwrite"),
        ("toml", "a = 1\nb = [", "", 101, "no TOML"),
        ("yaml", "a: 1\n\tb: 2", "", 101, "no YAML"),
        ("yaml", "a: 1\nb:\n  - c: 1\n    c: 2", "", 103, "'c' is given twice"),
        ("json", '{"a": 1\n "b": 2}', "", 101, "no JSON"),
        ("json", '{"a": 1,\n\t"a": 2}', "", 101, "'a' is given twice"),
        ("ini", "[a]\nx = 1\nx = 2", "", 102, "x is given twice"),
        ("ini", "[a]\nx = 1\n[a]", "", 102, "[a] is given twice"),
        ("ini", "x = 1", "", 100, "before any [section]"),
        ("ini", "[a]\nx = 1\ny", "", 102, "no INI"),
        ("xml", "<a/>", "", 100, "no language of configuration"),
        ("ini", "[global]\nindex-ulr = https://a", "pip.conf", 101, "no option --index-ulr"),
        ("ini", "[global]\ntimeout = 9\n[golbal]\ntimeout = 9", "pip.ini", 102, "[golbal]"),
        ("ini", "[global]\nindex-url = http://a", "pip.conf", 101, "without encryption"),
    ],
)
def test_refused(language: str, source: str, title: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        checked(language, source, title)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("name =", "nmae =", 101, "no key 'nmae'"),
        ('"first"', '"first page"', 101, "name is invalid"),
        ('"0.1"', '"0.x"', 102, "Invalid version"),
        ('">=3.11"', '"3.11"', 103, "Invalid specifier"),
        (f"torch=={TORCH}", "torch==2.99.0", 105, "torch has no such release"),
        ('"numpy"', '"numpy=2"', 106, "is no requirement"),
        ('"pytest"', '"pytest>>9"', 109, "is no requirement"),
        ("[tool.anything]", "[tools.anything]", 110, "no table [tools]"),
        ('version = "0.1"\n', "", 100, "needs a version"),
    ],
)
def test_pyproject_refused(old: str, new: str, line: int, problem: str) -> None:
    assert PROJECT.count(old) == 1
    with pytest.raises(PageError) as caught:
        checked("toml", PROJECT.replace(old, new), "pyproject.toml")
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


def test_two_readers_for_one_name() -> None:
    with pytest.raises(ValueError, match=r"two readers for 'pip\.conf'"):
        files.reads("pip.conf")(lambda file: files.Checked(()))
