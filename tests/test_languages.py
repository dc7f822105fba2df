"""The same page in every language, and what a running server builds again."""

from pathlib import Path

import pytest

from torchproof.site import languages, serving
from torchproof.site.languages import ENGLISH, LANGUAGES, Counterpart, Language, counterparts

pytestmark = pytest.mark.fast

CHINESE = languages.whose("docs/zh")
HERE = "https://example.org/torchproof/"


def found(here: Language, source: str, url: str, site_url: str) -> dict[str, Counterpart]:
    made = counterparts(here, source, url, site_url, lambda place: f"[{place}]")
    return {it.language.code: it for it in made}


@pytest.mark.parametrize(("here", "site_url"), [(ENGLISH, HERE), (CHINESE, f"{HERE}zh/")])
def test_a_page_is_there_in_every_language(here: Language, site_url: str) -> None:
    made = found(here, "setup/install.md", "setup/install/", site_url)
    assert list(made) == [language.code for language in LANGUAGES]
    assert made["en"].url == "[setup/install/]"
    assert made["zh"].url == "[zh/setup/install/]"
    assert made["zh"].address == f"{HERE}zh/setup/install/"
    assert [code for code, it in made.items() if it.current] == [here.code]


@pytest.mark.parametrize(("source", "url"), [("nowhere.md", "nowhere/"), ("", "")])
def test_where_there_is_no_such_page_its_first_page_stands_in(source: str, url: str) -> None:
    made = found(ENGLISH, source, url, "")
    assert (made["en"].url, made["zh"].url) == ("[]", "[zh/]")
    assert {it.address for it in made.values()} == {""}


def test_the_folder_of_pages_tells_the_language() -> None:
    assert [languages.whose(str(it.docs)) for it in LANGUAGES] == list(LANGUAGES)


# --- serving -------------------------------------------------------------------------------------


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one file of which every language is made here."""
    path = tmp_path / "page.md"
    path.write_text("one")
    monkeypatch.setattr(Language, "inputs", lambda self: (tmp_path,))
    return path


def test_a_language_is_built_again_when_a_file_of_it_changed(page: Path) -> None:
    server, built = serving.Serving(), []
    try:
        assert server.renew(ENGLISH, lambda: built.append("first"))
        assert not server.renew(ENGLISH, lambda: built.append("nothing changed"))
        assert server.renew(CHINESE, lambda: built.append("another language"))
        page.write_text("other")
        assert server.renew(ENGLISH, lambda: built.append("changed"))
        (page.parent / "new.md").touch()
        assert server.renew(ENGLISH, lambda: built.append("added"))
        page.unlink()
        assert server.renew(ENGLISH, lambda: built.append("removed"))
    finally:
        server.close()
    assert built == ["first", "another language", "changed", "added", "removed"]
    assert not server.folder.exists()


def test_what_changes_during_a_build_is_built_again(page: Path) -> None:
    server = serving.Serving()
    server.renew(ENGLISH, lambda: page.write_text("changed meanwhile"))
    assert server.renew(ENGLISH, lambda: None)
    server.close()


def test_a_build_that_failed_is_tried_again(page: Path) -> None:
    server, tried = serving.Serving(), []
    with pytest.raises(ZeroDivisionError):
        server.renew(ENGLISH, lambda: 1 / 0)
    assert server.renew(ENGLISH, lambda: tried.append("again"))
    server.close()
    assert tried == ["again"]
