"""Hooks of MkDocs: two languages in one site, one set of assets, notebooks as pages, scripts.

The only module that knows MkDocs. English is the configuration that ``mkdocs`` is started with;
when it is built, the other languages are built from theirs into a folder of the same site. While
serving, a language is built again only when something it is made of has changed.
"""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

import jieba
from jinja2 import Environment
from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from torchproof import facts, plan
from torchproof.directives import machines, registry, terms
from torchproof.directives import planner as tables_of_plans
from torchproof.doctor import publish
from torchproof.errors import PageError
from torchproof.failures import export
from torchproof.pages import loading
from torchproof.record import badges
from torchproof.site import planner
from torchproof.source import notebooks
from torchproof.source.lines import name_page

ROOT = facts.ROOT
# What pages of every language are made of, beside their own folder.
SHARED = (
    *("docs/assets", "facts", "snippets", "theme", "verified"),
    *("mkdocs.yml", machines.FILE, terms.FILE),
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
        return ROOT / "docs" / self.code

    def inputs(self) -> tuple[Path, ...]:
        return (self.docs, ROOT / self.config, *(ROOT / name for name in SHARED))


ENGLISH = Language("en", "English", "en_US", "mkdocs.yml")
OTHERS = (Language("zh", "中文", "zh_CN", "mkdocs.zh.yml", "zh/"),)
LANGUAGES = (ENGLISH, *OTHERS)

Stamp = frozenset[tuple[str, int, int]]


@dataclass
class Serving:
    """What a running ``mkdocs serve`` remembers between builds."""

    folder: Path  # finished builds of the other languages: MkDocs empties its own folder each time
    built: dict[str, Stamp]


_serving: Serving | None = None


def language_of(config: MkDocsConfig) -> Language:
    code = Path(config.docs_dir).name
    return next(language for language in LANGUAGES if language.code == code)


# --- one configuration ---------------------------------------------------------------------------


def on_startup(command: str, dirty: bool) -> None:
    global _serving
    if command == "serve" and _serving is None:
        _serving = Serving(Path(tempfile.mkdtemp(prefix="torchproof_")), {})


def on_shutdown() -> None:
    if _serving is not None:
        shutil.rmtree(_serving.folder, ignore_errors=True)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if not config.repo_url:
        config.edit_uri = None  # else MkDocs makes edit links that lead nowhere
    _silence_jupyter(config)
    language = language_of(config)
    if language != ENGLISH:
        config.theme.static_templates.discard("404.html")  # hosts only know the one at the root
    ours = config.mdx_configs.setdefault(loading.OURS, {})
    ours |= {"language": language.code, "under": badges.of_page}
    if permalink := config.extra["words"].get("permalink"):
        config.mdx_configs["toc"]["permalink_title"] = permalink
    return config


def _silence_jupyter(config: MkDocsConfig) -> None:
    """Leave to mkdocs-jupyter that notebooks are pages, and nothing else.

    Its renderer knows no anchors, checks or badges of ours, and brings half a megabyte of styles
    and, from 0.27 on, a script of another host to every page.
    """
    jupyter = config.plugins["mkdocs-jupyter"]
    for event in ("pre_page", "page_read_source", "page_markdown", "page_content", "post_page"):
        methods = config.plugins.events[event]
        methods[:] = [m for m in methods if getattr(m, "__self__", None) is not jupyter]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """A notebook lies beside its page; every language gets assets, programs and the planner."""
    for file in list(files):
        if file.src_uri.endswith(".ipynb"):
            beside = PurePosixPath(file.dest_uri).with_name(PurePosixPath(file.src_uri).name)
            content = notebooks.as_download(Path(file.abs_src_path))
            files.append(File.generated(config, str(beside), content=content))
    for folder, root in ((ROOT / "docs/assets", ROOT / "docs"), (ROOT / "snippets", ROOT)):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and "__pycache__" not in path.parts and name != publish.PLACE:
                files.append(File(name, str(root), config.site_dir, config.use_directory_urls))
    files.append(File.generated(config, planner.DATA, content=planner.data()))
    known = export.text(language_of(config).code)
    files.append(File.generated(config, export.DATA, content=known))
    site = (config.site_url or "").removesuffix(language_of(config).prefix)
    files.append(File.generated(config, publish.PLACE, content=publish.published(site)))
    return files


# --- one page ------------------------------------------------------------------------------------


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    meta, text, source = loading.split(Path(page.file.abs_src_path))
    name_page(source)
    page.meta.update(meta)  # MkDocs has read a notebook as it stands, and found no front matter
    if page.parent is None:  # the side would show this one page, which the tabs show already
        page.meta.setdefault("hide", ["navigation", "toc"] if page.is_homepage else ["navigation"])
    if "description" in page.meta:  # the theme puts it into an attribute as it stands
        page.meta["description"] = escape(page.meta["description"])
    return text


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep badges out of the search: the same words under all."""
    return html.replace(' class="tp-badge', ' data-search-exclude="badge" class="tp-badge')


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    language = language_of(config)
    env.globals["languages"] = partial(counterparts, language, config.site_url or "")
    env.globals["root_language"] = language == ENGLISH
    _fill_table(language, files)


def _fill_table(language: Language, files: Files) -> None:
    """The table of all snippets needs all pages, so it comes last."""
    urls = {file.src_uri.rsplit(".", 1)[0]: file.url for file in files.documentation_pages()}
    for file in files.documentation_pages():
        page = file.page
        if registry.RECORD not in (page.content or ""):  # with --dirty, an unchanged page has none
            continue

        def link(slug: str, anchor: str, here: str = page.url) -> str:
            return get_relative_url(urls[slug], here) + (f"#{anchor}" if anchor else "")

        table = f'<div class="tp-record">{badges.table(language.code, link)}</div>'
        page.content = page.content.replace(registry.RECORD, table)
        page.meta.setdefault("search", {"boost": 1e-4})  # it names everything and explains nothing


@dataclass(frozen=True)
class Counterpart:
    """The same page in one language; ``address`` is empty where the site's address is unknown."""

    language: Language
    current: bool
    url: str  # relative to the page asked about
    address: str


def counterparts(
    here: Language, site_url: str, page: Page | None, base_url: str
) -> list[Counterpart]:
    """A page in every language; where it does not exist, the first page of that language.

    The page of a missing address is none, and stands at no place: ``base_url`` is its way home.
    """
    if page is None:
        home = base_url.rstrip("/") + "/"
        return [Counterpart(it, it == here, home + it.prefix, "") for it in LANGUAGES]
    made = []
    for language in LANGUAGES:
        exists = (language.docs / page.file.src_uri).exists()
        target = language.prefix + (page.url if exists else "")
        made.append(
            Counterpart(
                language=language,
                current=language == here,
                url=get_relative_url(target, here.prefix + page.url),
                address=urljoin(site_url.removesuffix(here.prefix), target) if site_url else "",
            )
        )
    return made


# --- the other languages -------------------------------------------------------------------------


def on_pre_build(config: MkDocsConfig) -> None:
    for kept in (facts.load, machines.load, tables_of_plans.table):
        kept.cache_clear()
    plan.forget()
    badges.forget()
    jieba.setLogLevel("WARNING")  # it reports on its dictionary at every build


def on_post_build(config: MkDocsConfig) -> None:
    if language_of(config) != ENGLISH:
        return
    for language in OTHERS:
        target = Path(config.site_dir, language.prefix)
        if _serving is None:
            _build(language, target, config)
            continue
        kept = _serving.folder / language.code
        if _serving.built.get(language.code) != stamp(language):
            _serve(language, kept, config)
        shutil.copytree(kept, target, dirs_exist_ok=True)


def on_build_error(error: Exception) -> None:
    if isinstance(error, PageError):
        raise Abort(str(error)) from None  # where and what; the traceback would bury it


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable) -> LiveReloadServer:
    for language in LANGUAGES:
        for path in filter(Path.exists, language.inputs()):
            server.watch(str(path))
    _serving.built[ENGLISH.code] = stamp(ENGLISH)
    server.builder = partial(_rebuild, config, builder)
    return server


def _rebuild(config: MkDocsConfig, build_english: Callable[[], None]) -> None:
    """Called after something changed; ``config`` is the one the server was started with."""
    now = stamp(ENGLISH)
    if _serving.built.get(ENGLISH.code) != now:
        build_english()  # brings the others along
        _serving.built[ENGLISH.code] = now
    else:
        on_post_build(config)


def _serve(language: Language, folder: Path, config: MkDocsConfig) -> None:
    now = stamp(language)
    _build(language, folder, config)
    _serving.built[language.code] = now


def _build(language: Language, folder: Path, english: MkDocsConfig) -> None:
    config = load_config(
        config_file=str(Path(english.config_file_path).with_name(language.config)),
        site_dir=str(folder),
        site_url=urljoin(english.site_url, language.prefix) if english.site_url else "",
        strict=english.strict,
        use_directory_urls=english.use_directory_urls,
    )
    config.plugins.on_startup(command="serve" if _serving else "build", dirty=False)
    build(config, serve_url=config.site_url if _serving else None)


def stamp(language: Language) -> Stamp:
    """Changes when a file that the language is made of is written, added or removed."""
    files = (
        file
        for path in language.inputs()
        for file in (path.rglob("*") if path.is_dir() else (path,))
        if file.is_file()
    )
    return frozenset((str(f), (s := f.stat()).st_mtime_ns, s.st_size) for f in files)
