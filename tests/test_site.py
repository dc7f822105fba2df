"""The built site, read as files: links, heads, languages, and nothing from another host."""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from benchmarks import score_search
from browser import FOLDER, Document, Site, address_of, build, css_loads, source_of, sources

from torchproof import kinds
from torchproof.directives import registry
from torchproof.pages import loading
from torchproof.project import DOCS
from torchproof.record import last, store
from torchproof.site import search

HERE = "https://example.org/torchproof/"
REPOSITORY = "https://example.org/someone/something"


@pytest.fixture(scope="module")
def published(built: Callable[..., Path]) -> Site:
    """The site as the publishing workflow builds it, with its addresses known."""
    return Site(built(TORCHPROOF_SITE_URL=HERE, TORCHPROOF_REPO_URL=REPOSITORY), HERE)


@pytest.fixture(scope="module")
def nameless(built: Callable[..., Path]) -> Site:
    """The site as anyone builds it, with no address known."""
    return Site(built(), "")


@pytest.fixture(scope="module", params=["published", "nameless"])
def site(request: pytest.FixtureRequest) -> Site:
    return request.getfixturevalue(request.param)


def test_every_page_is_there(site: Site) -> None:
    assert site.pages() == sorted([*map(address_of, sources()), "404.html"])


def test_what_is_built_is_not_built_again(nameless: Site) -> None:
    """Nor touched: the next build of the same pages ends where it begins."""

    def written() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in nameless.folder.rglob("*")}

    before = written()
    build(nameless.folder)
    assert written() == before


# --- links ---------------------------------------------------------------------------------------


def broken_links(site: Site) -> Iterator[str]:
    """Links to pages, files and anchors of the site that are not there."""
    documents = {page: site.document(page) for page in site.pages()}
    root = urlsplit(site.address).path or "/"
    for page, document in documents.items():
        for link in {*document.links, *document.loads}:
            target = urlsplit(urljoin(f"http://here{root}{page}", link))
            if target.netloc != "here" or target.scheme not in ("http", "https"):
                continue
            path = unquote(target.path).removeprefix(root)
            if not target.path.startswith(root):
                yield f"{page}: {link} leads out of the site"
            elif path not in documents and not (site.folder / path).is_file():
                yield f"{page}: nothing at {link}"
            elif target.fragment and path in documents:
                anchor = unquote(target.fragment)
                if anchor not in documents[path].ids and not anchor.startswith("__"):
                    yield f"{page}: no anchor {link}"


def test_links_and_anchors_lead_somewhere(site: Site) -> None:
    assert list(broken_links(site)) == []


def test_broken_links_are_found(nameless: Site, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="gone/">x</a><a href="#nowhere">x</a><a href="#here" id="here">x</a>'
        '<img src="gone.png"><a href="https://example.org/">x</a>'
    )
    assert sorted(broken_links(Site(tmp_path, ""))) == [
        ": no anchor #nowhere",
        ": nothing at gone.png",
        ": nothing at gone/",
    ]


# --- code ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", sources(), ids=Path.as_posix)
def test_blocks_hold_the_checked_code(source: Path, nameless: Site) -> None:
    """What stands on a page is what is checked; that it is also copied, a browser tells."""
    fences = loading.load(DOCS / source).fences
    shown = nameless.document(address_of(source)).code
    for fence, text in zip(fences, shown, strict=True):
        assert text.strip("\n ") == fence.source.strip("\n "), fence.opened
    markdown = _flush(markdown_of(source, nameless).read_text(encoding="utf-8"))
    for fence in fences:
        assert _flush(fence.source.strip("\n ")) in markdown, fence.opened


def _flush(text: str) -> str:
    """Lines without what indents them: a fence may stand in a list."""
    return "\n".join(line.strip() for line in text.split("\n"))


# --- pages as Markdown ---------------------------------------------------------------------------


def markdown_of(source: Path, site: Site) -> Path:
    language, *rest = source.with_suffix(".md").parts
    return site.folder.joinpath(*([] if language == "en" else [language]), *rest)


@pytest.mark.parametrize("source", sources(), ids=Path.as_posix)
def test_a_page_lies_there_as_markdown(source: Path, nameless: Site) -> None:
    path = markdown_of(source, nameless)
    text = path.read_text(encoding="utf-8")
    assert text.startswith(("# ", "<")), "a heading comes first"
    outside = re.sub(r"^ *(`{3,}).*?^ *\1 *$", "", text, flags=re.DOTALL | re.MULTILINE)
    assert not re.search(r"^ *(===|!!!|\?\?\?)|^#.*\{#", outside, re.MULTILINE)
    for link in re.findall(r"(?<!!)\]\(([^)\s:#]+)[)#]", outside):
        assert (path.parent / unquote(link)).exists(), link
    beside = nameless.document(address_of(source))
    told = [it["href"] for it in beside.head if it.get("type") == "text/markdown"]
    assert [(nameless.folder / address_of(source) / it).resolve() for it in told] == [
        path.resolve()
    ]


@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_programs_that_read_find_every_page(prefix: str, site: Site) -> None:
    listed = (site.folder / prefix / "llms.txt").read_text(encoding="utf-8")
    whole = (site.folder / prefix / "llms-full.txt").read_text(encoding="utf-8")
    links = re.findall(r"^- \[.+\]\((\S+)\): \S", listed, re.MULTILINE)
    pages = [source for source in sources() if address_of(source).startswith("zh/") == bool(prefix)]
    assert len(links) == len({*links}) == len(pages)
    for link in links:
        assert link.startswith(site.address)
        text = (site.folder / prefix / link.removeprefix(f"{site.address}{prefix}")).read_text(
            "utf-8"
        )
        assert f"<!-- {link} -->\n\n{text}" in whole


# --- other hosts ---------------------------------------------------------------------------------


def foreign_loads(site: Site) -> Iterator[str]:
    """What pages and style sheets fetch from another host, with the line that asks for it."""
    for page in site.pages():
        for load in site.document(page).loads:
            if re.match(r"(?:https?:)?//", load) and not _own(site, load):
                yield f"{_written(page, load)}: {load}"
    for path in sorted(site.folder.rglob("*.css")):
        for load in css_loads(path.read_text(encoding="utf-8")):
            if re.match(r"(?:https?:)?//", load):
                yield f"{path.relative_to(site.folder).as_posix()}: {load}"


def _own(site: Site, load: str) -> bool:
    return bool(site.address) and load.startswith(site.address)


def _written(page: str, text: str) -> str:
    """The line of the page's source that holds ``text``, else the page."""
    source = source_of(page)
    if source is None:
        return page
    lines = (DOCS / source).read_text(encoding="utf-8").split("\n")
    line = next((number for number, line in enumerate(lines, 1) if text in line), 0)
    return f"docs/{source.as_posix()}" + (f":{line}" if line else "")


def test_nothing_comes_from_another_host(site: Site) -> None:
    assert list(foreign_loads(site)) == []


@pytest.mark.parametrize(
    "html",
    [
        '<img src="https://example.com/x.png">',
        '<img srcset="a.png 1x, https://example.com/x.png 2x">',
        '<link rel="preload" href="//example.com/x.png">',
        '<p style="background: url(https://example.com/x.png)">',
        "<style>@import 'https://example.com/x.png';</style>",
        '<script src="https://example.com/x.png"></script>',
    ],
)
def test_loads_from_another_host_are_found(html: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(f'<a href="https://example.com/x.png">fine</a>{html}')
    found = list(foreign_loads(Site(tmp_path, "")))
    assert len(found) == 1
    assert re.fullmatch(r"docs/en/index\.md: (https:)?//example\.com/x\.png", found[0])


# --- heads ---------------------------------------------------------------------------------------


def _meta(document: Document, name: str) -> list[str]:
    named = [it for it in document.head if name in (it.get("name"), it.get("property"))]
    return [it["content"] for it in named]


@pytest.mark.parametrize("source", sources(), ids=lambda path: path.as_posix())
def test_head_says_what_the_page_is(source: Path, published: Site) -> None:
    page = address_of(source)
    document = published.document(page)
    [description], [title] = _meta(document, "description"), _meta(document, "og:title")
    assert 15 <= len(description) <= 200
    assert title in document.title
    assert _meta(document, "og:description") == [description]
    assert _meta(document, "og:url") == [HERE + page]
    [image] = _meta(document, "og:image")
    assert (published.folder / image.removeprefix(HERE)).is_file()
    canonical = [e["href"] for e in document.head if e.get("rel") == "canonical"]
    assert canonical == [HERE + page]


def test_descriptions_differ(published: Site) -> None:
    pages = [page for page in published.pages() if page != "404.html"]
    found = [_meta(published.document(page), "description")[0] for page in pages]
    assert len(set(found)) == len(pages)


@pytest.mark.parametrize("source", sources(), ids=lambda path: path.as_posix())
def test_page_names_its_counterpart(source: Path, published: Site, nameless: Site) -> None:
    page = address_of(source)
    other = page.removeprefix("zh/") if page.startswith("zh/") else f"zh/{page}"
    english, chinese = sorted([page, other], key=lambda name: name.startswith("zh/"))
    for site in (published, nameless):
        document = site.document(page)
        base = site.address or f"http://here/{page}"
        named = {
            entry["hreflang"]: urljoin(base, entry["href"])
            for entry in document.head
            if entry.get("hreflang")
        }
        root = site.address or "http://here/"
        assert named.pop("x-default", root + english) == root + english
        assert named == {"en": root + english, "zh": root + chinese}
        switch = urljoin(f"http://here/{page}", _switches(site.html(page))[0])
        assert switch == f"http://here/{other}"


def _switches(html: str) -> list[str]:
    """The links to the other language: the offer, the header, the footer."""
    found = re.findall(r'<a href="([^"]*)"[^>]*data-tp-language', html)
    assert len(found) == 3
    assert len(set(found)) == 1
    return found


def test_nothing_is_invented_without_addresses(nameless: Site) -> None:
    for page in nameless.pages():
        document = nameless.document(page)
        assert not [entry for entry in document.head if entry.get("rel") == "canonical"]
        assert not _meta(document, "og:url")
        assert 'rel="edit"' not in nameless.html(page)
    assert "<loc>" not in (nameless.folder / "sitemap.xml").read_text(encoding="utf-8")


def test_edit_links_lead_to_the_source(published: Site) -> None:
    for source in sources():
        links = published.document(address_of(source)).links
        assert f"{REPOSITORY}/edit/main/docs/{source.as_posix()}" in links


def test_sitemaps_name_every_page_once(published: Site) -> None:
    names = {
        "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "x": "http://www.w3.org/1999/xhtml",
    }
    found = {}
    for prefix in ("", "zh/"):
        tree = ElementTree.parse(published.folder / prefix / "sitemap.xml")
        for url in tree.iterfind("s:url", names):
            links = [link.get("href") for link in url.iterfind("x:link", names)]
            found[url.findtext("s:loc", namespaces=names)] = links
    assert sorted(found) == sorted(HERE + address_of(source) for source in sources())
    for page, links in found.items():
        assert page in links
        assert set(links) <= set(found)


# --- languages -----------------------------------------------------------------------------------


def test_each_language_has_its_own_search_index(site: Site) -> None:
    for prefix, language in (("", "en"), ("zh/", "zh")):
        path = site.folder / prefix / search.INDEX
        index = json.loads(path.read_text(encoding="utf-8"))
        found = {address for address, _, _ in index["pages"]}
        own = {address_of(s).removeprefix(prefix) for s in sources() if s.parts[0] == language}
        assert found == own
        assert not (site.folder / prefix / search.SECTIONS).exists()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_search_leads_to_its_page_and_loads_little(language: str, nameless: Site) -> None:
    searches = score_search.listed(language)
    try:
        scored = score_search.score(nameless.folder, language, searches)
    except FileNotFoundError as error:
        pytest.skip(str(error))
    missed = [words for words, (place, _) in scored.items() if place >= 3]
    assert len(missed) <= 0.03 * len(scored), missed
    loaded = sorted(sum(size for _, size in found["read"]) for _, found in scored.values())
    assert loaded[len(loaded) // 2] < 70_000
    assert loaded[-1] < 170_000
    scripts = (nameless.folder / "assets/search").glob("*.js")
    assert sum(len(gzip.compress(path.read_bytes())) for path in scripts) < 14_000


def test_language_of_the_page(site: Site) -> None:
    for source in sources():
        assert f'<html lang="{source.parts[0]}"' in site.html(address_of(source))


def test_missing_page_speaks_both_languages(site: Site) -> None:
    document = site.document("404.html")
    assert "Page not found" in document.text
    assert "找不到页面" in document.text
    root = FOLDER if site.address else "/"
    assert {root, f"{root}zh/"} <= set(document.links)
    assert not (site.folder / "zh/404.html").exists()


def test_badges_are_not_searched(nameless: Site) -> None:
    page = "setup/install/"
    badges = re.findall(r'class="tp-badge[^>]*>(?:<summary>)?([^<]+)', nameless.html(page))
    parts = (nameless.folder / "search").glob("sections-*.json")
    text = "".join(path.read_text(encoding="utf-8") for path in parts)
    assert badges
    assert [badge for badge in badges if badge in text] == []


@pytest.mark.parametrize("name", ["en/setup/install.md", "en/myths.md", "zh/fix/memory.md"])
def test_a_page_says_when_it_was_last_checked(name: str, nameless: Site) -> None:
    path = DOCS / name
    page = kinds.snippets(loading.load(path))
    day = last.checked(page, registry.facts_of(path.read_text("utf-8")), store.load())
    html = nameless.html(address_of(Path(name)))
    (said,) = re.findall(r'class="[^"]*tp-last">\s*<p>([^<]+)', html)
    assert str(day) in said


@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_the_shares_of_all_pages_lie_beside_their_page(prefix: str, nameless: Site) -> None:
    found = json.loads((nameless.folder / f"{prefix}verified/shares.json").read_text("utf-8"))
    assert found["pages"].keys() >= {"setup/install", "driver/debian", "train/tensors"}
    for rung, number in found["all"].items():
        assert sum(page.get(rung, 0) for page in found["pages"].values()) == number
        assert f"<td>{number}</td>" in nameless.html(f"{prefix}verified/")


def test_notebooks_can_be_downloaded(site: Site) -> None:
    for source in sources():
        if source.suffix == ".ipynb":
            page = address_of(source)
            assert source.name in site.document(page).links
            assert _code(site.folder / page / source.name) == _code(DOCS / source)


def test_a_downloaded_notebook_holds_what_it_includes(site: Site) -> None:
    text = (site.folder / "faster/plots/plots.ipynb").read_text(encoding="utf-8")
    assert "rung,title,seed,epochs" in text
    assert "--8<--" not in text


def _code(notebook: Path) -> list[str]:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
