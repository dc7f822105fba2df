"""The accounts that close over all pages: languages, snippets nobody shows, other hosts."""

import pytest

from torchproof import pages
from torchproof.checks import accounts, parity
from torchproof.fences import Page


@pytest.fixture(scope="module")
def site() -> list[Page]:
    return [pages.load(path) for path in pages.all_pages()]


def test_every_page_exists_in_both_languages(site: list[Page]) -> None:
    assert not (found := list(parity.unpaired(site))), "\n".join(found)


def test_both_languages_say_the_same(site: list[Page]) -> None:
    by_slug: dict[str, dict[str, Page]] = {}
    for page in site:
        by_slug.setdefault(page.slug, {})[page.language] = page
    found = [
        difference
        for pair in by_slug.values()
        if len(pair) == 2
        for difference in parity.differences(pair["en"], pair["zh"])
    ]
    assert not found, "\n".join(found)


def test_every_file_and_section_of_snippets_is_shown(site: list[Page]) -> None:
    assert not (found := list(accounts.orphans(site))), "\n".join(found)


def test_no_image_comes_from_another_host(site: list[Page]) -> None:
    assert not (found := list(accounts.foreign(site))), "\n".join(found)
