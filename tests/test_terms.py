"""Both languages use the agreed terms of docs/terms.yml, and pages say what they mean."""

import re
from pathlib import Path

import pytest
from markdown import Markdown

from torchproof import project
from torchproof.directives import terms
from torchproof.directives.place import Place
from torchproof.directives.terms import Term
from torchproof.errors import Origin, PageError
from torchproof.pages import loading
from torchproof.pages.markdown import TorchproofExtension
from torchproof.project import DOCS
from torchproof.source.lines import Source, rendering

TERMS = terms.load()
LANGUAGES = ("en", "zh")
LONGEST = {"en": 180, "zh": 90}  # characters of a meaning: it has to fit over a line


def prose(language: str) -> dict[Path, list[str]]:
    """The lines of all pages of a language. A notebook's JSON is read as it stands."""
    found = sorted(p for kind in ("*.md", "*.ipynb") for p in (DOCS / language).rglob(kind))
    return {page: page.read_text(encoding="utf-8").splitlines() for page in found}


def named(term: Term) -> str:
    return term.names["en"]


@pytest.mark.parametrize("term", [term for term in TERMS if not term.means], ids=named)
def test_a_term_without_a_meaning_is_in_use_in_both_languages(term: Term) -> None:
    """The glossary shows the others; a row that is neither used nor shown is of no use."""
    for language in LANGUAGES:
        pattern = re.compile(re.escape(term.names[language]), re.IGNORECASE)
        assert any(pattern.search(line) for lines in prose(language).values() for line in lines), (
            f"{terms.FILE} lists {term.names[language]!r}, which no page of docs/{language} uses: "
            "delete the row, or use the term"
        )


def written_in_chinese() -> dict[str, list[str]]:
    """All that a reader gets in Chinese, less what stands in brackets right after its term."""
    texts = {project.relative(page): lines for page, lines in prose("zh").items()}
    texts[terms.FILE] = [other.hint("zh") for other in TERMS if other.means]
    for file in ("sentences/zh.yml", "facts/failures.yml"):
        texts[file] = (project.ROOT / file).read_text(encoding="utf-8").splitlines()
    return {path: [beside(line) for line in lines] for path, lines in texts.items()}


NAMES = "|".join(re.escape(term.names["zh"]) for term in TERMS)
BESIDE = re.compile(rf"({NAMES})(\*{{0,2}})（[^）]*）")


def beside(line: str) -> str:
    return BESIDE.sub(r"\1\2", line)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("批大小（batch size，也译批量大小）", "批大小"),
        ("批量大小（batch size）", "批量大小（batch size）"),
    ],
)
def test_another_rendering_may_stand_beside_the_term(line: str, left: str) -> None:
    assert beside(line) == left


def test_no_chinese_page_uses_another_rendering() -> None:
    wrong = [
        f"{path}:{number}: {word}, agreed is {term.names['zh']}"
        for path, lines in written_in_chinese().items()
        for number, line in enumerate(lines, start=1)
        for term in TERMS
        for word in term.avoid
        if word in line
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("term", [term for term in TERMS if term.synonyms], ids=named)
def test_a_synonym_is_another_word_than_its_term(term: Term) -> None:
    assert term.means or term.names["zh"] != term.names["en"]
    for language in LANGUAGES:
        assert term.synonyms
        words = term.synonyms[language]
        assert term.names[language] not in words
        assert len(set(words)) == len(words)


# What readers in China type, of textbooks and of forums, and the row that has to know it.
CALLED = {
    "死记硬背": "overfitting",
    "数据增广": "data augmentation",
    "批量大小": "batch size",
    "批量归一化": "batch normalisation",
    "余弦退火": "learning rate schedule",
    "权重衰退": "weight decay",
    "校验和": "hash",
    "换源": "mirror",
    "清华源": "mirror",
    "加载进程": "worker",
    "向下兼容": "forward compatibility",
    "闭源模块": "open kernel modules",
    "爆显存": "VRAM",
}


@pytest.mark.parametrize(("word", "name"), CALLED.items())
def test_the_word_of_a_reader_leads_to_its_term(word: str, name: str) -> None:
    found = [term.names["en"] for term in TERMS if term.synonyms and word in term.synonyms["zh"]]
    assert found == [name]


def test_no_term_stands_twice() -> None:
    for language in LANGUAGES:
        words = [word for term in TERMS for word in term.spellings(language)]
        assert len(words) == len(set(words))
    assert len({term.anchor for term in TERMS}) == len(TERMS)


@pytest.mark.parametrize("term", [term for term in TERMS if term.means], ids=named)
def test_a_meaning_is_short_and_whole(term: Term) -> None:
    for language in LANGUAGES:
        text = term.hint(language)
        assert len(text) <= LONGEST[language], text
        assert text.endswith("." if language == "en" else "。"), text
    assert re.search(r"[\u4e00-\u9fff]", term.hint("zh"))


# --- over the words of a page ---------------------------------------------------------------------


def render(text: str, language: str = "en", path: str = "docs/en/page.md") -> str:
    names, options = loading.extensions()
    ours = TorchproofExtension(language=language)
    with rendering(Source(path)):
        return Markdown(extensions=[*names, ours], extension_configs=options).convert(text)


def hints(html: str) -> list[str]:
    return re.findall(r'<abbr title="[^"]+">([^<]*)</abbr>', html)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A driver, and again: driver.", ["driver"]),
        ("Two wheels. Drivers come first.", ["wheels", "Drivers"]),
        ("The CUDA Toolkit is not CUDA.", ["CUDA Toolkit", "CUDA"]),
        ("**PTX** and *NCCL*, see [the driver](index.md), then nvcc.", ["PTX", "NCCL", "nvcc"]),
        ("`nvidia-smi`, screwdrivers, CUDA-aware, glibc.so, my_driver", []),
        ("# The driver {#driver}\n\nText.", []),
        ("```text {data-exempt='x' data-until='2027-01-01'}\nthe driver\n```", []),
        ('!!! note "The driver"\n\n    A driver.', ["driver"]),
        ("| driver |\n| --- |\n| PTX |", ["PTX"]),
    ],
)
def test_the_first_place_of_a_term_gets_its_meaning(text: str, found: list[str]) -> None:
    assert hints(render(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("先装驱动再装CUDA工具，驱动要新。", ["驱动", "CUDA"]),
        ("显卡的计算能力是8.9，用PTX翻译。", ["计算能力", "PTX"]),
        ("安装 CUDA 工具包，不用 CUDA。", ["CUDA 工具包", "CUDA"]),
        ("Docker 镜像不是 PyPI 的镜像站。", ["PyPI", "镜像站"]),
    ],
)
def test_chinese_needs_no_space_around_a_term(text: str, found: list[str]) -> None:
    assert hints(render(text, "zh", "docs/zh/page.md")) == found


def test_what_a_reader_sees_stays_the_same() -> None:
    """Hints add no text: search, outline and the comparison of the languages see none of it."""
    path = DOCS / "en/setup/install.md"
    _, text, source = loading.split(path)
    html = render(text, "en", source.path)
    assert hints(html)
    bare = re.sub(r'<abbr title="[^"]*">([^<]*)</abbr>', r"\1", html)
    assert "<abbr" not in bare
    assert re.sub(r"<[^>]+>", "", bare) == re.sub(r"<[^>]+>", "", html)


# --- the glossary ---------------------------------------------------------------------------------


def test_the_glossary_lists_every_meaning_under_the_same_anchor() -> None:
    expected = {term.anchor for term in TERMS if term.means}
    for language in LANGUAGES:
        html = render("[[terms]]", language, f"docs/{language}/reference/glossary.md")
        assert set(re.findall(r'<dt id="([^"]+)"', html)) == expected
        assert html.count("<dd>") == len(expected)
        assert not hints(html)


def test_links_of_the_glossary_lead_from_its_page() -> None:
    (term,) = (term for term in TERMS if term.names["en"] == "driver")
    html = render("[[terms]]", "en", "docs/en/reference/glossary.md")
    assert f'<dt id="{term.anchor}"><a href="../{term.page}">driver</a></dt>' in html
    assert f'<a href="{term.page}">driver</a>' in render("[[terms]]", "en", "docs/en/glossary.md")


def test_chinese_terms_stand_in_the_order_of_a_dictionary() -> None:
    place = Place("zh", "reference/glossary.md", Origin("page", 1))
    names = [line for line in terms.glossary("", place) if "{ #" in line]
    order = [re.sub(r"^\[|\].*| .*", "", name) for name in names]
    assert order.index("容器") < order.index("显存") < order.index("虚拟环境")  # r, xian, xu


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{en: a, zh: 甲, mean: x}", "docs/terms.yml:2: unknown key 'mean'"),
        ("{en: a}", "docs/terms.yml:2: 'zh' is missing"),
        ("{en: a, zh: 甲, means: {en: x}}", "needs all languages"),
    ],
)
def test_a_bad_row_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: str, said: str
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / terms.FILE).write_text(f"terms:\n  - {row}\n", encoding="utf-8")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    monkeypatch.setattr(terms, "LANGUAGES", ("en", "zh"))
    with pytest.raises(PageError, match=said):
        terms.load()


@pytest.mark.parametrize(
    "slug",
    [
        "reference/variants",
        "reference/gpus",
        "understand/compute-capability",
        "fix/no-kernel-image",
    ],
)
def test_code_for_a_gpu_is_not_called_as_the_core_of_linux(slug: str) -> None:
    """内核 is that of Linux or of a notebook; what runs on a GPU has the word of the glossary."""
    page = loading.load(DOCS / "zh" / f"{slug}.md")
    heads = [line for line in page.lines if line.startswith(("title:", "description:"))]
    shown = page.text + "".join(heads)
    assert "核函数" in shown
    assert "内核" not in shown
