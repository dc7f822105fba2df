"""Hooks of MkDocs: two languages in one site, one set of assets, notebooks as pages, scripts.

The only module that knows MkDocs; what it calls does not, nor does anything import it. English is
the configuration that ``mkdocs`` is started with; when it is built, the other languages are built
from theirs into a folder of the same site. While serving, a language is built again only when
something it is made of has changed, and where that is known to show on some pages alone, MkDocs
renders just those (its dirty build).
"""

import filecmp
import json
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment
from markupsafe import Markup, escape
from material.plugins.search import plugin as theme_search
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import PluginCollection
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler, get_relative_url
from mkdocs.utils.templates import TemplateContext

from torchproof import project, sentences
from torchproof.directives import registry
from torchproof.errors import PageError
from torchproof.pages import loading, recorded
from torchproof.pages.markdown import Rendered
from torchproof.record import badges, last, shares, store
from torchproof.site import downloads, finished, plain, search, systems
from torchproof.site import sentences as said
from torchproof.site.languages import (
    ENGLISH,
    LANGUAGES,
    OTHERS,
    Counterpart,
    Language,
    counterparts,
    whose,
)
from torchproof.site.serving import Serving, Stale, forget
from torchproof.source.lines import name_page

_serving: Serving | None = None
# The pages of the build that is going on, where it is not of all; by the code of its language.
_stale: dict[str, Stale] = {}
# Of ``mkdocs build``: the warnings so far, and what the site is being made of.
_warnings: CountHandler | None = None
_made_of = ""
# The pages of each language as Markdown, by the code of the language and the path of the page.
_plain: dict[str, dict[str, str]] = {}
log = logging.getLogger("mkdocs.torchproof")  # below the one that the console shows


def language_of(config: MkDocsConfig) -> Language:
    return whose(config.docs_dir)


# --- one configuration ---------------------------------------------------------------------------


def on_startup(command: str, dirty: bool) -> None:
    global _serving, _warnings
    if command == "serve" and _serving is None:
        _serving = Serving()
    if command == "build" and not dirty and _warnings is None:
        _warnings = CountHandler()
        _warnings.setLevel(logging.WARNING)
        logging.getLogger("mkdocs").addHandler(_warnings)


def on_shutdown() -> None:
    if _serving is not None:
        _serving.close()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if not config.repo_url:
        config.edit_uri = None  # else MkDocs makes edit links that lead nowhere
    language = language_of(config)
    if _warnings is not None and language == ENGLISH:
        _stop_if_finished(config)
    _silence(config.plugins, "mkdocs-jupyter", lambda event: "page" in event)
    if _stale.get(language.code) is None:
        sentences.load.cache_clear()
    else:  # a search for a few pages would replace the whole
        _silence(config.plugins, "search", lambda event: event in ("page_context", "post_build"))
        config.theme.static_templates.clear()  # the missing page and the site map are there
    if language != ENGLISH:
        config.theme.static_templates.discard("404.html")  # hosts only know the one at the root
    ours = config.mdx_configs.setdefault(loading.OURS, {})
    # The checks render without a place for badges, and keep no Markdown.
    ours |= {"language": language.code, "under": badges.of_page, "read": _keep_plain}
    permalink = sentences.say("theme.permalink", language.code)
    config.mdx_configs["toc"]["permalink_title"] = permalink
    return config


def _stop_if_finished(config: MkDocsConfig) -> None:
    """Leave the site as it is where it is what would be built."""
    global _made_of
    names = ("site_url", "repo_url", "repo_name", "strict", "use_directory_urls")
    written = Path(config.config_file_path).read_text(encoding="utf-8")
    settings = [written, config.theme.name, *(f"{name}: {config[name]}" for name in names)]
    _made_of = finished.origins("\n".join(settings))
    if finished.known(Path(config.site_dir), _made_of):
        log.info(f"Nothing changed since {config.site_dir} was built. Delete it to build it again.")
        raise SystemExit(0)


def _silence(plugins: PluginCollection, name: str, which: Callable[[str], bool]) -> None:
    """Take some events from a plugin.

    Of mkdocs-jupyter only is wanted that notebooks are pages: its renderer knows no anchors, checks
    or badges of ours, and brings half a megabyte of styles and, from 0.27 on, a script of another
    host to every page.
    """
    plugin = next(it for key, it in plugins.items() if key.split("/")[-1] == name)
    for event, methods in plugins.events.items():
        if which(event):
            methods[:] = [m for m in methods if getattr(m, "__self__", None) is not plugin]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """A notebook lies beside its page; every language gets assets, programs and the planner."""
    language = language_of(config)
    generated = [
        downloads.notebook(Path(file.abs_src_path), file.dest_uri)
        for file in files
        if file.src_uri.endswith(".ipynb")
    ]
    generated += downloads.made(
        language.code, (config.site_url or "").removesuffix(language.prefix)
    )
    stale = _stale.get(language.code)
    if stale is None:
        generated += downloads.data(language.code)
    else:
        _outdate(files, stale)
    for place, content in generated:
        files.append(File.generated(config, place, content=content))
    for place, root in downloads.copied():
        files.append(File(place, str(root), config.site_dir, config.use_directory_urls))
    return files


def _outdate(files: Files, stale: frozenset[Path]) -> None:
    """MkDocs' dirty build renders the pages whose result is older than their file."""
    for file in files.documentation_pages():
        if Path(file.abs_src_path) in stale and Path(file.abs_dest_path).exists():
            os.utime(file.abs_dest_path, (0, 0))


# --- one page ------------------------------------------------------------------------------------


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if _serving is not None:
        recorded.begin()
    meta, text, source = loading.split(Path(page.file.abs_src_path))
    name_page(source)
    page.meta.update(meta)  # MkDocs has read a notebook as it stands, and found no front matter
    if page.parent is None:  # the side would show this one page, which the tabs show already
        page.meta.setdefault("hide", ["navigation", "toc"] if page.is_homepage else ["navigation"])
    page.meta["facts"] = registry.facts_of(text)
    if "description" in page.meta:  # the theme puts it into an attribute as it stands
        page.meta["description"] = escape(page.meta["description"])
    return text


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep badges out of the search, the same words under all; say for which systems tabs are."""
    if _serving is not None:
        _serving.pages[Path(page.file.abs_src_path)] = recorded.end()
    return systems.mark_tabs(html).replace(
        ' class="tp-badge', ' data-search-exclude="badge" class="tp-badge'
    )


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """For whose machines a page is not, what they are told, and the page that is for them.

    And where the page lies as Markdown.
    """
    context["markdown"] = plain.place(page.file.src_uri)
    code = language_of(config).code
    pages = {other.file.src_uri: other for other in nav.pages}
    context["elsewhere"] = [
        (family, systems.told(these, family, code), pages[other])
        for these, family, other in systems.elsewhere(page.file.src_uri)
    ]
    return context


def _keep_plain(path: str, language: str, rendered: Rendered) -> None:
    _plain.setdefault(language, {})[path] = plain.text(rendered.lines, rendered.blocks)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """The menu tells in which order the lists of pages name them."""
    config.extra["in_order"] = nav.pages


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    language = language_of(config)
    env.globals["languages"] = partial(_counterparts, language, config.site_url or "")
    env.globals["root_language"] = language == ENGLISH
    env.globals["say"] = partial(_said, language.code)
    env.globals["sentences"] = said.some(said.ON_EVERY_PAGE, language.code)
    _date(language, files)
    _fill_table(language, config, files)


def _counterparts(
    here: Language, site_url: str, page: Page | None, base_url: str
) -> list[Counterpart]:
    """For templates. The page of a missing address is none: ``base_url`` is its way home."""
    if page is None:
        home = base_url.rstrip("/") + "/"
        return counterparts(here, "", "", site_url, lambda place: home + place)
    relative = partial(get_relative_url, other=here.prefix + page.url)
    return counterparts(here, page.file.src_uri, page.url, site_url, relative)


def _said(here: str, key: str, code: str = "", **values: object) -> str:
    """For templates: a sentence in the language of the page, or in that of ``code``."""
    return sentences.say(key, code or here, **values)


def _date(language: Language, files: Files) -> None:
    """Each page says at its end when it was last checked (theme/partials/source-file.html)."""
    records, known = store.load(), badges.PAGES.get(language.code, {})
    for file in files.documentation_pages():
        if (meta := file.page.meta) and "facts" in meta:  # with --dirty, an unchanged page has none
            path = project.relative(Path(file.abs_src_path))
            meta["checked"] = last.checked(known.get(path, ()), meta["facts"], records)


def _fill_table(language: Language, config: MkDocsConfig, files: Files) -> None:
    """The tables of all snippets need all pages, so they come last."""
    urls = {file.src_uri.rsplit(".", 1)[0]: file.url for file in files.documentation_pages()}
    whole, parts = registry.RECORD[""], registry.RECORD["shares"]
    for file in files.documentation_pages():
        page = file.page
        if whole not in (page.content or ""):  # with --dirty, an unchanged page has none
            continue

        def link(slug: str, anchor: str, here: str = page.url) -> str:
            return get_relative_url(urls[slug], here) + (f"#{anchor}" if anchor else "")

        table = f'<div class="tp-record">{badges.table(language.code, link)}</div>'
        page.content = page.content.replace(whole, table)
        page.content = page.content.replace(parts, _shares(language))
        counted = shares.as_json(badges.PAGES[language.code].values(), store.load())
        files.append(File.generated(config, shares.PLACE, content=counted))
        page.meta.setdefault("search", {"boost": 1e-4})  # it names everything and explains nothing


def _shares(language: Language) -> str:
    pages, code = badges.PAGES[language.code].values(), language.code
    return f'<div class="tp-shares">{shares.table(pages, store.load(), code)}</div>'


def _write_plain(language: Language, config: MkDocsConfig) -> None:
    """Each page that was rendered as Markdown; where all were, the lists of them.

    MkDocs would take such files for pages, had they been among its files.
    """
    texts, folder = _plain.pop(language.code, {}), Path(config.site_dir)
    pages, listed = config.extra.get("in_order", ()), []
    for page in pages:
        text = texts.get(project.relative(Path(page.file.abs_src_path)))
        if text is None:  # with --dirty, an unchanged page has none
            continue
        place, section = plain.place(page.file.src_uri), page.ancestors[-1:]
        _write(folder / place, text)
        listed.append(
            plain.Listed(
                section[0].title if section else "",
                str(page.meta.get("title") or page.title),
                urljoin(config.site_url or "", place),
                Markup(page.meta.get("description", "")).unescape(),
                text,
            )
        )
    if listed and len(listed) == len(pages):
        listed.sort(key=lambda page: bool(page.section))  # pages of no section come first
        about = plain.listed(config.site_name, config.site_description, listed)
        _write(folder / plain.LIST, about)
        _write(folder / plain.WHOLE, plain.whole(listed))


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8", newline="\n")


# --- the other languages -------------------------------------------------------------------------


def on_pre_build(config: MkDocsConfig) -> None:
    language = language_of(config).code
    if _serving is None and language == ENGLISH.code:
        forget()
    if _stale.get(language) is None:
        badges.forget_pages(language)
    theme_search.jieba = None  # where it is installed it cuts Chinese, which our index does itself


def on_post_build(config: MkDocsConfig) -> None:
    if _stale.get(language_of(config).code) is None:
        _index(language_of(config), Path(config.site_dir))
    _write_plain(language_of(config), config)
    if language_of(config) != ENGLISH:
        return
    for language in OTHERS:
        target = Path(config.site_dir, language.prefix)
        if _serving is None:
            _build(language, target, config)
            continue
        # MkDocs empties its own folder each time: the finished build lies in another.
        whole = _serving.folder / language.code
        _serving.renew(language, partial(_build, language, whole, config))
        shutil.copytree(whole, target, dirs_exist_ok=True, copy_function=_copy_changed)
    if _warnings is not None and not any(count for _, count in _warnings.get_counts()):
        finished.keep(Path(config.site_dir), _made_of)


def _index(language: Language, site: Path) -> None:
    """The search in parts, instead of what the theme's plugin has just written in one piece."""
    found = site / search.SECTIONS
    if not found.exists():  # English was not built, only what comes after it
        return
    sections = json.loads(found.read_text(encoding="utf-8"))["docs"]
    shutil.rmtree(found.parent)
    for place, text in search.files(sections, language.code):
        path = site / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _copy_changed(source: str, target: str) -> None:
    if not os.path.exists(target) or not filecmp.cmp(source, target):
        shutil.copy2(source, target)


def on_build_error(error: Exception) -> None:
    if isinstance(error, PageError):
        raise Abort(str(error)) from None  # where and what; the traceback would bury it


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable) -> LiveReloadServer:
    for language in LANGUAGES:
        for path in filter(Path.exists, language.inputs()):
            server.watch(str(path))
    _serving.renew(ENGLISH, lambda stale: None)  # MkDocs has just built it
    server.builder = partial(_rebuild, config, builder)
    return server


def _rebuild(config: MkDocsConfig, build_english: Callable[[], None]) -> None:
    """Called after something changed; ``config`` is the one the server was started with."""

    def english(stale: Stale) -> None:
        if stale is None:
            build_english()
        else:
            _build(ENGLISH, Path(config.site_dir), config, stale)

    try:
        if not _serving.renew(ENGLISH, english):  # which would have brought the others along
            on_post_build(config)
    except Abort as error:
        if not Path(config.site_dir, "index.html").exists():  # a build of all had begun
            raise
        log.error(f"Pages are shown as they were until this is mended: {error}")


def _build(language: Language, folder: Path, english: MkDocsConfig, stale: Stale = None) -> None:
    """Build a language, or of it the stale pages; ``english`` is the configuration of English."""
    config = load_config(
        config_file=str(Path(english.config_file_path).with_name(language.config)),
        site_dir=str(folder),
        site_url=urljoin(english.site_url, language.prefix) if english.site_url else "",
        strict=english.strict,
        use_directory_urls=english.use_directory_urls,
    )
    config.plugins.on_startup(command="serve" if _serving else "build", dirty=False)
    _stale[language.code] = stale
    try:
        with _instead_of_warning(stale, language):
            build(config, serve_url=config.site_url if _serving else None, dirty=stale is not None)
    finally:
        del _stale[language.code]


@contextmanager
def _instead_of_warning(stale: Stale, language: Language) -> Iterator[None]:
    """Say what a build of some pages leaves out, where MkDocs warns of links in general."""
    if stale is None:
        yield
        return
    warns = logging.getLogger(build.__module__)

    def other(record: logging.LogRecord) -> bool:
        return "'dirty' build" not in record.msg

    warns.addFilter(other)
    try:
        yield
    finally:
        warns.removeFilter(other)
    names = ", ".join(sorted(project.relative(path) for path in stale)) or "no page"
    log.info(
        f"Rendered again, {language.code}: {names}. The menu, search, the record of all snippets "
        "and the planner's data stay as they are until all is built again."
    )
