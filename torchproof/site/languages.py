"""The languages of the site: where their pages are, and the same page in each of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from torchproof import sentences
from torchproof.directives import machines, terms
from torchproof.project import DOCS, ROOT
from torchproof.site import systems

# What pages of every language are made of, beside their own folder.
SHARED = (
    *("docs/assets", "facts", "sentences", "snippets", "theme", "verified"),
    *("mkdocs.yml", machines.FILE, terms.FILE, systems.FILE),
)


@dataclass(frozen=True)
class Language:
    """A language of the site: ``prefix`` is its folder in the site, with a slash at the end."""

    code: str
    name: str
    locale: str
    config: str
    prefix: str = ""

    @property
    def docs(self) -> Path:
        return DOCS / self.code

    def inputs(self) -> tuple[Path, ...]:
        return (self.docs, ROOT / self.config, *(ROOT / name for name in SHARED))


def _language(code: str) -> Language:
    name, locale = (sentences.say(f"language.{key}", code) for key in ("name", "locale"))
    if code == sentences.FIRST:
        return Language(code, name, locale, "mkdocs.yml")
    return Language(code, name, locale, f"mkdocs.{code}.yml", f"{code}/")


# Every language that has sentences.
LANGUAGES = tuple(map(_language, sentences.LANGUAGES))
ENGLISH, *OTHERS = LANGUAGES


def whose(docs: str) -> Language:
    """The language whose pages lie in the folder ``docs``."""
    code = Path(docs).name
    return next(language for language in LANGUAGES if language.code == code)


@dataclass(frozen=True)
class Counterpart:
    """The same page in one language; ``address`` is empty where the site's address is unknown."""

    language: Language
    current: bool
    url: str  # relative to the page asked about
    address: str


def counterparts(
    here: Language, source: str, url: str, site_url: str, relative: Callable[[str], str]
) -> list[Counterpart]:
    """A page in every language; where it does not exist, the first page of that language.

    ``source`` is its file below the folder of its language, ``url`` its place below that of its
    language; both are empty for the page of a missing address, which stands at no place.
    ``relative`` makes a link on that page of a place in the whole site; ``site_url`` is the address
    of the language ``here``.
    """
    made = []
    for language in LANGUAGES:
        exists = source and (language.docs / source).exists()
        target = language.prefix + (url if exists else "")
        made.append(
            Counterpart(
                language=language,
                current=language == here,
                url=relative(target),
                address=urljoin(site_url.removesuffix(here.prefix), target) if site_url else "",
            )
        )
    return made
