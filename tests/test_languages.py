"""The same page in every language, and what a running server builds again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from torchproof import facts, project
from torchproof.pages import loading, recorded
from torchproof.pages.recorded import Recorded
from torchproof.site import languages
from torchproof.site.languages import ENGLISH, LANGUAGES, Counterpart, Language, counterparts
from torchproof.site.serving import Serving

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
    """The one page of which every language is made here."""
    path = tmp_path / "page.md"
    path.write_text("one")
    monkeypatch.setattr(Language, "inputs", lambda self: (tmp_path,))
    monkeypatch.setattr(Language, "docs", tmp_path)
    return path


@pytest.fixture
def server() -> Iterator[Serving]:
    server = Serving()
    yield server
    server.close()
    assert not server.folder.exists()


class Builds(list):
    """What was to be built each time, by language: the pages, None for all."""

    def of(self, server: Serving, language: Language) -> object:
        """What is built now; "nothing" where nothing is."""
        return self.pop() if server.renew(language, self.append) else "nothing"


def test_a_language_is_built_again_when_a_file_of_it_changed(page: Path, server: Serving) -> None:
    builds = Builds()
    assert builds.of(server, ENGLISH) is None
    server.pages[page] = Recorded()
    assert builds.of(server, ENGLISH) == "nothing"
    assert builds.of(server, CHINESE) is None
    page.write_text("other")
    assert builds.of(server, ENGLISH) == {page}
    (page.parent / "new.md").touch()
    assert builds.of(server, ENGLISH) is None
    page.unlink()
    assert builds.of(server, ENGLISH) is None


def test_what_editors_lay_beside_a_page_builds_nothing(page: Path, server: Serving) -> None:
    builds = Builds()
    builds.of(server, ENGLISH)
    (page.parent / ".page.md.swp").touch()
    assert builds.of(server, ENGLISH) == "nothing"


def test_a_file_that_no_page_opened_builds_all(page: Path, server: Serving) -> None:
    builds = Builds()
    settings = page.with_name("mkdocs.yml")
    settings.touch()
    builds.of(server, ENGLISH)
    server.pages[page] = Recorded()
    settings.write_text("changed")
    assert builds.of(server, ENGLISH) is None


def test_what_changes_during_a_build_is_built_again(page: Path, server: Serving) -> None:
    server.renew(ENGLISH, lambda stale: page.write_text("changed meanwhile"))
    assert server.renew(ENGLISH, lambda stale: None)


def test_a_build_that_failed_is_tried_again(page: Path, server: Serving) -> None:
    tried = []
    with pytest.raises(ZeroDivisionError):
        server.renew(ENGLISH, lambda stale: 1 / 0)
    assert server.renew(ENGLISH, lambda stale: tried.append("again"))
    assert tried == ["again"]


# --- what a page rests on ------------------------------------------------------------------------


def test_a_page_rests_on_the_files_that_it_opens() -> None:
    path = project.DOCS / "en/setup/verify.md"
    with recorded.recording() as made:
        loading.load(path)
    assert {path, project.SNIPPETS / "verify.py"} <= made.files
    assert project.SNIPPETS / "doctor.py" not in made.files
    assert not made.changed()


def test_nothing_is_recorded_outside(tmp_path: Path) -> None:
    with recorded.recording() as made:
        pass
    loading.load(project.DOCS / "en/setup/verify.md")
    assert made.files == set()


def test_a_page_is_another_when_an_answer_is() -> None:
    answers = {"question": "old"}
    with recorded.recording() as made:
        recorded.note(lambda: answers["question"], "old")
    assert not made.changed()
    answers["question"] = "new"
    assert made.changed()


def test_a_page_asks_for_the_facts_that_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    with recorded.recording() as verify:
        loading.load(project.DOCS / "en/setup/verify.md")
    with recorded.recording() as install:
        loading.load(project.DOCS / "en/setup/install.md")
    known = facts.load().names["torch"]
    texts = {**known.texts, "download_size": "a million bytes"}
    monkeypatch.setitem(facts.load().names, "torch", replace(known, texts=texts))
    assert install.changed()
    assert not verify.changed()
    del texts["download_size"]
    assert install.changed()  # a fact that is gone
