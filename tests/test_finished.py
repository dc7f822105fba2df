"""A finished site is known again, and only where nothing that it is made of has changed."""

from pathlib import Path

import pytest

from torchproof.site import finished
from torchproof.site.languages import Language

pytestmark = pytest.mark.fast


class Built:
    """A site that was made of one page and has just been finished."""

    def __init__(self, folder: Path) -> None:
        self.page, self.result = folder / "docs/page.md", folder / "site/page/index.html"
        for path in (self.page, self.result):
            path.parent.mkdir(parents=True)
            path.write_text("as it was", encoding="utf-8")
        self.site = folder / "site"
        finished.keep(self.site, finished.origins("settings"))

    def known(self, settings: str = "settings") -> bool:
        return finished.known(self.site, finished.origins(settings))


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    monkeypatch.setattr(finished, "CACHE", tmp_path / ".cache")
    monkeypatch.setattr(finished, "_CODE", tmp_path / "code")
    monkeypatch.setattr(Language, "inputs", lambda self: (tmp_path / "docs",))
    return Built(tmp_path)


def test_a_site_of_which_nothing_changed_is_known(built: Built) -> None:
    assert built.known()
    built.page.touch()  # the content counts
    assert built.known()


def test_a_change_makes_it_another(built: Built) -> None:
    built.page.write_text("changed", encoding="utf-8")
    assert not built.known()
    built.page.write_text("as it was", encoding="utf-8")
    assert built.known()
    (built.page.parent / "new.md").touch()
    assert not built.known()


def test_other_code_makes_it_another(built: Built, tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code/hooks.py").touch()
    assert not built.known()


def test_other_settings_or_variables_make_it_another(
    built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not built.known("others")
    monkeypatch.setenv("TORCHPROOF_SITE_URL", "https://example.org/")
    assert not built.known()


def test_other_packages_make_it_another(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finished.metadata, "distributions", lambda: [])
    assert not built.known()


@pytest.mark.parametrize("change", ["written", "removed", "added"])
def test_what_came_of_it_must_be_as_it_was(built: Built, change: str) -> None:
    if change == "written":
        built.result.write_text("by hand", encoding="utf-8")
    elif change == "removed":
        built.result.unlink()
    else:
        built.result.with_name("more.html").touch()
    assert not built.known()


def test_what_is_gone_is_forgotten(built: Built, tmp_path: Path) -> None:
    notes = tmp_path / ".cache"
    built.site.rename(tmp_path / "elsewhere")
    finished.keep(tmp_path / "elsewhere", "what it was made of")
    assert len([*notes.iterdir()]) == 1
    assert finished.known(tmp_path / "elsewhere", "what it was made of")


def test_a_site_elsewhere_is_another(built: Built, tmp_path: Path) -> None:
    assert not finished.known(tmp_path / "other", finished.origins("settings"))
