"""The accounts that close over all pages: languages, snippets nobody shows, other hosts."""

from itertools import pairwise

import pytest

from torchproof.checks import accounts, parity
from torchproof.pages import loading
from torchproof.source.model import Page


@pytest.fixture(scope="module")
def site() -> list[Page]:
    return [loading.load(path) for path in loading.all_pages()]


def test_every_page_exists_in_all_languages(site: list[Page]) -> None:
    assert not (found := list(parity.unpaired(site))), "\n".join(found)


def test_all_languages_say_the_same(site: list[Page]) -> None:
    by_slug: dict[str, dict[str, Page]] = {}
    for page in site:
        by_slug.setdefault(page.slug, {})[page.language] = page
    found = [
        difference
        for pages in by_slug.values()
        for one, other in pairwise(pages.values())
        for difference in parity.differences(one, other)
    ]
    assert not found, "\n".join(found)


def test_every_file_and_section_of_snippets_is_shown(site: list[Page]) -> None:
    assert not (found := list(accounts.orphans(site))), "\n".join(found)


def test_no_image_comes_from_another_host(site: list[Page]) -> None:
    assert not (found := list(accounts.foreign(site))), "\n".join(found)


def test_a_figure_in_prose_is_shown_on_its_page(site: list[Page]) -> None:
    assert not (found := list(accounts.unshown(site))), "\n".join(found)


RUN = """# Run {#run}

```bash
python run.py
```

```text
epoch 4  loss 0.2571  accuracy 76.95 %  74.0 s
```

"""


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("After four epochs 77 % are right, in 74 seconds.", []),
        ("After four epochs 78.1 % are right.", ["page.md:11: nothing on this page shows 78.1"]),
        ("正确率 77 %，用了 80 秒。", ["page.md:11: nothing on this page shows 80"]),
        ("`--rate 0.5 %` and {{ facts.torch.download_size }} are no figures of a run.", []),
        ("- [A report](https://example.org): 99.9 %.", []),
    ],
)
def test_a_figure_of_another_run_is_told(tmp_path, prose: str, found: list[str]) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"{RUN}{prose}\n", encoding="utf-8", newline="\n")
    told = list(accounts.unshown([loading.load(path)]))
    assert [line.split("; ")[0].rpartition("/")[2] for line in told] == found


def test_a_figure_from_elsewhere_says_from_where(tmp_path) -> None:
    path = tmp_path / "page.md"
    front = "---\nelsewhere:\n  3.83: the author, see Sources\n  2.59: nobody\n---\n"
    path.write_text(f"{front}{RUN}The author reports 3.83 s.\n", encoding="utf-8", newline="\n")
    (told,) = accounts.unshown([loading.load(path)])
    assert "2.59 is shown here, or stands nowhere" in told
