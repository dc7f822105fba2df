"""The search: what readers type leads to where the answer stands."""

from pathlib import Path

import pytest
import yaml

from torchproof.failures import table
from torchproof.project import DOCS

SEARCHES = yaml.safe_load(Path(__file__).with_name("searches.yml").read_text(encoding="utf-8"))


def _source(address: str, language: str) -> Path:
    folder = DOCS / language / address
    found = (*(folder.with_suffix(kind) for kind in (".md", ".ipynb")), folder / "index.md")
    return next(path for path in found if path.is_file())


@pytest.mark.fast
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_list_of_searches_names_sections_that_exist(language: str) -> None:
    known = {failure.id for failure in table().failures}
    assert len(SEARCHES[language]) >= 230
    for words, targets in SEARCHES[language].items():
        assert isinstance(words, str), f"quote {words!r}"
        assert targets, words
        for target in targets:
            page, _, anchor = target.partition("#")
            written = _source(page, language).read_text(encoding="utf-8")
            assert not anchor or anchor in known or f"#{anchor}" in written, target
