"""Both languages use the agreed terms of docs/terms.yml."""

import re
from pathlib import Path

import pytest
import yaml

DOCS = Path(__file__).parent.parent / "docs"
TERMS = yaml.safe_load((DOCS / "terms.yml").read_text(encoding="utf-8"))["terms"]


def prose(language: str) -> dict[Path, list[str]]:
    """The lines of all pages of a language. A notebook's JSON is read as it stands."""
    pages = sorted(p for kind in ("*.md", "*.ipynb") for p in (DOCS / language).rglob(kind))
    return {page: page.read_text(encoding="utf-8").splitlines() for page in pages}


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["en"])
def test_a_term_is_in_use_in_both_languages(term: dict) -> None:
    for language in ("en", "zh"):
        pattern = re.compile(re.escape(term[language]), re.IGNORECASE)
        assert any(pattern.search(line) for lines in prose(language).values() for line in lines), (
            f"docs/terms.yml lists {term[language]!r}, which no page of docs/{language} uses: "
            "delete the row, or use the term"
        )


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["en"])
def test_no_chinese_page_uses_another_rendering(term: dict) -> None:
    wrong = [
        f"docs/{page.relative_to(DOCS).as_posix()}:{number}: {word}, agreed is {term['zh']}"
        for page, lines in prose("zh").items()
        for number, line in enumerate(lines, start=1)
        for word in term["avoid"]
        if word in line
    ]
    assert not wrong, "\n".join(wrong)
