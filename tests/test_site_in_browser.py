"""The built site in Chromium: hosts, errors, accessibility, search, languages, copying."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import SPECIMENS, Site, address_of, sources
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

from torchproof.pages import loading
from torchproof.project import DOCS

pytestmark = pytest.mark.browser

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
SMALL_PHONE = {"width": 320, "height": 568}
STILL = "*, *::before, *::after { transition: none !important; animation: none !important }"
# A marker of an annotation in the source of a snippet, with the comment that holds it.
ANNOTATION = re.compile(r"[ \t]*(?:#|//|<!--)[ \t]*\(\d+\)!?.*$", re.MULTILINE)
# Opens the tabs and details around a block, presses its button, and reads the clipboard: null for a
# block without a button. One call a block: a browser lets a page copy for some seconds after it.
# A page that is not in front may wait for ever for the clipboard.
COPY = """async block => {
    const late = (ms, value) => new Promise(done => setTimeout(done, ms, value))
    for (let el = block.parentElement; el; el = el.parentElement) {
        if (el.tagName === "DETAILS") el.open = true
        if (el.classList.contains("tabbed-block")) {
            const index = [...el.parentElement.children].indexOf(el)
            el.closest(".tabbed-set").querySelectorAll(":scope > input")[index].click()
        }
    }
    block.scrollIntoView({block: "center", behavior: "instant"})
    const button = () => block.querySelector("button[data-clipboard-target]")
    const wanted = block.classList.contains("no-copy") ? 5 : 100
    for (let tries = 0; !button() && tries < wanted; tries++) await late(20)
    if (!button()) return null
    await navigator.clipboard.writeText("nothing")
    for (let tries = 0; tries < 100; tries++) {
        if (tries % 20 === 0) button().click() // the theme may still be laying out
        const text = await Promise.race([navigator.clipboard.readText(), late(5000, "nothing")])
        if (text !== "nothing") return text
        await late(20)
    }
    return null
}"""
PAGES = [*map(address_of, sources()), "404.html"]
CONTRAST = {"runOnly": ["color-contrast"]}
NO_CONTRAST = {"rules": {"color-contrast": {"enabled": False}}}


@dataclass
class Visit:
    """A window of its own; ``trouble`` gathers what no page may cause."""

    page: Page
    context: BrowserContext
    site: Site
    trouble: list[str] = field(default_factory=list)

    def open(self, address: str = "") -> Page:
        self.page.goto(self.site.address + address)
        self.page.wait_for_function("document.documentElement.classList.contains('js')")
        return self.page


@pytest.fixture
def visit(browser: Browser, site: Site, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """``@pytest.mark.parametrize("visit", [{"locale": "zh-CN"}], indirect=True)`` sets options."""
    options = {"viewport": DESK, "locale": "en-US", **getattr(request, "param", {})}
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    visit = Visit(context.new_page(), context, site)

    def asked(request: Request) -> None:
        if not request.url.startswith((site.address, "data:", "blob:")):
            visit.trouble.append(f"asked another host for {request.url}")

    context.on("request", asked)
    visit.page.on("pageerror", lambda error: visit.trouble.append(f"error: {error}"))
    visit.page.on(
        "console",
        lambda message: (
            visit.trouble.append(f"console: {message.text}") if message.type == "error" else None
        ),
    )
    yield visit
    context.close()
    assert visit.trouble == []


# --- every page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("address", PAGES)
def test_page_is_clean_at_every_width(address: str, visit: Visit) -> None:
    """No other host, no error, and nothing that is wider than the screen."""
    page = visit.open(address)
    for size in (DESK, PHONE, SMALL_PHONE):
        page.set_viewport_size(size)
        _lay_out(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size


@pytest.mark.parametrize("address", SPECIMENS)
def test_every_component_is_accessible(address: str, visit: Visit) -> None:
    _read_by_axe(address, visit, code=True)


@pytest.mark.axe
@pytest.mark.parametrize("address", [page for page in PAGES if page not in SPECIMENS])
def test_page_is_accessible(address: str, visit: Visit) -> None:
    """Without blocks of code, of which the specimens have every colour: most time is theirs."""
    _read_by_axe(address, visit, code=False)


def _read_by_axe(address: str, visit: Visit, code: bool) -> None:
    """Nothing serious, in both palettes and at two widths."""
    visit.page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page = visit.open(address)
    page.add_style_tag(content=STILL)
    page.evaluate(Axe().axe_script)
    # The palettes differ in nothing but colours, the widths in everything but them.
    checks = [(DESK, "light", {}), (DESK, "dark", CONTRAST), (PHONE, "light", NO_CONTRAST)]
    for size, scheme, rules in checks:
        page.set_viewport_size(size)
        _lay_out(page)
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("body")).to_have_attribute(
            "data-md-color-scheme", {"light": "default", "dark": "slate"}[scheme]
        )
        found = _serious(page, rules, code)
        assert found == [], f"{scheme} at {size['width']} px"


def _lay_out(page: Page) -> None:
    """Wait until the scripts have done their work on tables, code and sidebars."""
    page.wait_for_timeout(120)


def _serious(page: Page, rules: dict, code: bool = True) -> list[str]:
    """What axe finds; without ``code``, blocks of code are left out: most of the time is theirs."""
    options = {"resultTypes": ["violations"], **rules}
    context = {"include": [["html"]], "exclude": [] if code else [["pre"]]}
    asked = "([context, options]) => axe.run(context, options)"
    found = page.evaluate(asked, [context, options])["violations"]
    return [
        f"{it['impact']} {it['id']}: {node['html'][:200]} {node['failureSummary']}"
        for it in found
        if it["impact"] in ("serious", "critical")
        for node in it["nodes"]
    ]


def test_other_hosts_are_out_of_reach_and_told(visit: Visit) -> None:
    page = visit.open()
    address = "http://example.com/x.png"
    fails = "url => new Promise(done => Object.assign(new Image, {onerror: done, src: url}))"
    page.evaluate(fails, address)
    assert f"asked another host for {address}" in visit.trouble
    visit.trouble.clear()


def test_axe_finds_what_is_wrong(visit: Visit) -> None:
    page = visit.open()
    page.evaluate(Axe().axe_script)
    page.evaluate("document.querySelector('article').innerHTML += '<img src=\"data:,\">'")
    page.evaluate("document.querySelector('article h1').style.color = '#eee'")
    found = "".join(_serious(page, {}))
    assert "image-alt" in found
    assert "color-contrast" in found


@pytest.mark.parametrize("visit", [{"java_script_enabled": False}], indirect=True)
@pytest.mark.parametrize("address", ["setup/install/", "zh/setup/install/"])
def test_readable_without_scripts(address: str, visit: Visit) -> None:
    page = visit.page
    page.goto(visit.site.address + address)
    expect(page.locator("article h1")).to_be_visible()
    expect(page.locator(".tp-badge").first).to_be_visible()
    expect(page.locator(".highlight code").first).to_be_visible()
    expect(page.locator("[data-tp-offer]")).to_be_hidden()
    page.locator("header a[data-tp-language]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en" if address[:2] == "zh" else "zh")


# --- search --------------------------------------------------------------------------------------


def _search(page: Page, words: str) -> list[str]:
    """Addresses of the sections found, best first."""
    query = page.locator("input[name=query]")
    told = page.locator("#tp-search-told")
    query.focus()
    query.fill("")
    beginning = re.compile("whole error line|整行报错")
    expect(told).to_have_text(beginning)
    query.fill(words)
    expect(told).not_to_have_text(beginning)
    return page.locator(".tp-search__link").evaluate_all("all => all.map(a => a.href)")


def _of_the_search(visit: Visit) -> list[str]:
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.open("setup/install/").wait_for_load_state("networkidle")
    return asked


def test_nothing_of_the_search_is_loaded_before_a_reader_goes_to_it(visit: Visit) -> None:
    asked = _of_the_search(visit)
    of_search = [url for url in asked if "/search/" in url or "workers/search" in url]
    assert [url.rpartition("/")[2] for url in of_search] == ["start.js"]
    _search(visit.page, "torch.compile")
    parts = [url.rpartition("/")[2].partition("?")[0] for url in asked if "/search/" in url]
    assert "index.json" in parts
    assert len(parts) < 30  # of more than two hundred


def test_the_search_goes_by_keyboard(visit: Visit) -> None:
    page = visit.open("setup/install/")
    page.keyboard.press("/")
    field = page.locator("input[name=query]")
    expect(field).to_be_focused()
    field.fill("out of memory")
    links = page.locator(".tp-search__link")
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    expect(field).not_to_be_focused()
    page.keyboard.press("/")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fix/memory/**")


def test_the_name_of_a_gpu_opens_the_planner(visit: Visit) -> None:
    page = visit.open("zh/")
    assert _search(page, "5060ti安装")[0].endswith("/zh/plan/?maker=nvidia&gpu=RTX+5060+Ti")


def test_a_pasted_line_opens_its_failure(visit: Visit) -> None:
    page = visit.open("")
    line = "RuntimeError: CUDA error: no kernel image is available for execution on the device"
    assert _search(page, line)[0].endswith("/fix/no-kernel-image/#no-kernel-image")


HOSTILE = ("<script>alert(1)</script>", "x" * 10_000, "?!… --- ()", "__proto__ constructor", "🙂")


@pytest.mark.parametrize("typed", HOSTILE, ids=["markup", "long", "signs", "names", "picture"])
def test_a_hostile_search_breaks_nothing(typed: str, visit: Visit) -> None:
    broken: list[str] = []
    visit.page.on("pageerror", lambda error: broken.append(str(error)))
    visit.page.on("dialog", lambda dialog: broken.append(dialog.message))
    page = visit.open("")
    _search(page, typed)
    assert _search(page, "torch.compile")
    assert broken == []
    assert page.locator("ol script").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_search(scheme: str, visit: Visit) -> None:
    visit.page.emulate_media(color_scheme=scheme)
    page = visit.open("zh/")
    _search(page, "RTX 4090 显存不足")
    page.evaluate(Axe().axe_script)
    found = page.evaluate("axe.run('header')")
    assert [(it["id"], it["nodes"][0]["html"]) for it in found["violations"]] == []


def test_the_search_fits_a_narrow_screen(visit: Visit) -> None:
    page = visit.open("")
    page.set_viewport_size({"width": 320, "height": 600})
    _search(page, "torch.backends.cuda.matmul.allow_tf32 CUDA_VISIBLE_DEVICES")
    wide = "document.querySelector('.tp-search__link').getBoundingClientRect().right"
    assert page.evaluate(wide) <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("address", ["setup/instal/", "zh/python/ofline.html"])
def test_a_missing_page_names_pages_with_its_words(address: str, visit: Visit) -> None:
    page = visit.page
    page.goto(visit.site.address + address)
    links = page.locator("[data-tp-missing] a")
    expect(links.first).to_be_visible()
    found = links.evaluate_all("all => all.map(a => a.href)")
    assert [text for text in visit.trouble if "404" not in text] == []
    visit.trouble.clear()  # the browser reports the missing page itself
    meant = "setup/install/" if "instal" in address else "python/offline/"
    pages = {url.partition("#")[0] for url in found}
    assert pages & {visit.site.address + meant, f"{visit.site.address}zh/{meant}"}


def test_from_a_folder_the_search_says_what_it_needs(visit: Visit) -> None:
    page = visit.page
    page.goto((visit.site.folder / "setup/install/index.html").as_uri())
    page.locator("input[name=query]").focus()
    expect(page.locator("[data-tp-search=server]")).to_contain_text("python -m http.server")
    visit.trouble.clear()  # the browser says of each module that it loads none from a folder


def test_search_in_english(visit: Visit) -> None:
    page = visit.open("")
    found = _search(page, "install pytorch")
    assert visit.site.address + "setup/install/" in [url.partition("?")[0] for url in found]
    assert not [url for url in found if "/zh/" in url]
    assert not [url for url in _search(page, "安装") if "/zh/" in url]


def _headings(language: str) -> dict[str, set[str]]:
    """Address of each page -> the messages that head its sections."""
    return {
        address_of(source): set(
            re.findall(
                r"^##+ .*?`([^`]+)`",
                "\n".join(loading.load(DOCS / source).lines),
                re.MULTILINE,
            )
        )
        for source in sources()
        if source.parts[0] == language
    }


@pytest.mark.parametrize("language", ["en", "zh"])
def test_search_finds_a_pasted_error_message(language: str, visit: Visit) -> None:
    """One of the first three pages has a section for it: its own, or one of "Fix it"."""
    prefix = "" if language == "en" else "zh/"
    page = visit.open(prefix)
    headings = _headings(language)
    messages = headings[prefix + "setup/install/"]
    assert messages
    for message in messages:
        found = [url.partition("#")[0] for url in _search(page, f"ERROR: {message}")]
        first = [url.removeprefix(visit.site.address) for url in dict.fromkeys(found)][:3]
        heads = {
            url
            for url in first
            if any(message in it for it in headings[url]) or url.startswith(f"{prefix}fix/")
        }
        assert heads, f"{message}: {first}"


def test_search_in_chinese(visit: Visit) -> None:
    page = visit.open("zh/")
    for word, target in (("安装", "zh/setup/install/"), ("驱动", "zh/driver/")):
        found = _search(page, word)
        assert visit.site.address + target in [url.partition("?")[0] for url in found]
        assert not [url for url in found if "/zh/" not in url]


@pytest.mark.parametrize("name", ["sm_120", "is_available", "CUDA_VISIBLE_DEVICES"])
@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_search_takes_a_name_with_underscores_whole(prefix: str, name: str, visit: Visit) -> None:
    page = visit.open(prefix)
    found = [url.partition("?")[0].partition("#")[0] for url in _search(page, name)]
    assert found
    for url in dict.fromkeys(found):
        assert name.lower() in visit.site.html(url.removeprefix(visit.site.address)).lower()


# --- languages -----------------------------------------------------------------------------------


def test_switch_keeps_page_and_anchor(visit: Visit) -> None:
    page = visit.open("setup/install/#pip")
    page.locator("header a[data-tp-language]").click()
    page.wait_for_url("**/zh/setup/install/#pip")
    page.locator("header a[data-tp-language]").click()
    page.wait_for_url(visit.site.address + "setup/install/#pip")


def test_section_is_reached_on_a_slow_line(visit: Visit) -> None:
    """A link is followed right after a scroll, and its page takes longer than the scroll."""
    page = visit.open("fix/")
    page.wait_for_load_state("networkidle")  # the sitemap tells which links are instant

    def slowly(route: Route) -> None:
        time.sleep(1)
        route.continue_()

    page.route("**/fix/memory/", slowly)
    page.evaluate(
        """() => {
            const link = document.createElement("a")
            link.href = new URL("memory/#cuda-out-of-memory", location.href)
            document.querySelector("article").prepend(link)
            scrollBy(0, 40)
            requestAnimationFrame(() => setTimeout(() => link.click()))
        }"""
    )
    page.wait_for_url("**/fix/memory/#cuda-out-of-memory")
    expect(page.locator("#cuda-out-of-memory")).to_be_in_viewport()
    page.wait_for_timeout(1000)  # nothing takes the reader away again
    expect(page.locator("#cuda-out-of-memory")).to_be_in_viewport()
    assert page.url.endswith("#cuda-out-of-memory")


def test_switch_follows_instant_navigation(visit: Visit) -> None:
    page = visit.open("")
    page.wait_for_load_state("networkidle")  # the sitemap tells which links are instant
    page.evaluate("window.kept = true")
    page.locator("article a[href$='setup/install/']").first.click()
    # The theme may add the section that is in sight.
    page.wait_for_url(re.compile(r"/torchproof/setup/install/(#.*)?$"))
    expect(page.locator("article h1")).to_contain_text("nstall")
    assert page.evaluate("window.kept"), "the page was loaded anew"
    page.locator("article a[href$='#environment']").first.click()
    page.wait_for_url("**/setup/install/#environment")
    page.locator("header a[data-tp-language]").click()
    page.wait_for_url(re.compile(r"/zh/setup/install/#"))
    assert page.evaluate("window.kept") is None


def test_colours_hold_across_languages(visit: Visit) -> None:
    page = visit.open("setup/install/")
    for _ in range(2):  # system, light, dark
        page.locator("form[data-md-component=palette] label:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("header a[data-tp-language]").click()
    page.wait_for_url("**/zh/setup/install/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    ("visit", "address", "other"),
    [
        ({"locale": "zh-CN"}, "setup/install/", "zh/setup/install/"),
        ({"locale": "en-US"}, "zh/setup/install/", "setup/install/"),
    ],
    indirect=["visit"],
)
def test_other_language_is_offered_and_not_forced(visit: Visit, address: str, other: str) -> None:
    page = visit.open(address)
    offer = page.locator("[data-tp-offer]")
    expect(offer).to_be_visible()
    assert page.url == visit.site.address + address
    page.keyboard.press("Tab")  # the link that skips to the content
    page.keyboard.press("Tab")
    expect(offer.locator("a")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(visit.site.address + other)
    expect(page.locator("[data-tp-offer]")).to_be_hidden()
    visit.open(address)  # a choice is remembered
    expect(offer).to_be_hidden()


@pytest.mark.parametrize("visit", [{"locale": "zh-CN"}], indirect=True)
def test_offer_can_be_declined(visit: Visit) -> None:
    page = visit.open()
    page.locator("[data-tp-offer] button").click()
    expect(page.locator("[data-tp-offer]")).to_be_hidden()
    visit.open("verified/")
    expect(page.locator("[data-tp-offer]")).to_be_hidden()


@pytest.mark.parametrize(
    ("visit", "address"),
    [({"locale": "en-GB"}, ""), ({"locale": "zh-TW"}, "zh/"), ({"locale": "fr-FR"}, "")],
    indirect=["visit"],
)
def test_no_offer_where_the_language_fits(visit: Visit, address: str) -> None:
    page = visit.open(address)
    _lay_out(page)
    expect(page.locator("[data-tp-offer]")).to_be_hidden()


def test_missing_page_is_styled_and_leads_on(visit: Visit) -> None:
    response = visit.page.goto(visit.site.address + "zh/no/such/page/")
    assert response.status == 404
    # The browser reports the missing page itself, and nothing else.
    assert [text for text in visit.trouble if "404" not in text] == []
    visit.trouble.clear()
    expect(visit.page.get_by_role("heading", name="找不到页面")).to_be_visible()
    visit.page.get_by_role("link", name="安装 PyTorch").click()
    visit.page.wait_for_url("**/zh/setup/install/")


# --- code ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [source for source in sources() if address_of(source) in SPECIMENS],
    ids=lambda path: path.as_posix(),
)
def test_copy_gives_the_checked_code(source: Path, visit: Visit) -> None:
    """Where every component is; test_site.py looks at the blocks of all pages."""
    fences = loading.load(DOCS / source).fences
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(address_of(source))
    expect(page.locator("article .highlight:has(> pre)")).to_have_count(len(fences))
    blocks = page.locator("article .highlight:has(> pre)").element_handles()
    for fence, block in zip(fences, blocks, strict=True):
        text = block.evaluate(COPY)
        # Nobody shall copy what is shown because it is wrong, or only the beginning of a file.
        if {"wrong", "no-copy"} & set(fence.classes):
            assert text is None, fence.opened
        else:
            assert text is not None, f"{fence.opened}: no button, or nothing copied"
            assert _lines(text) == _lines(ANNOTATION.sub("", fence.source)), fence.opened


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().removeprefix("\n").split("\n")]


def test_tabs_remember_the_choice(visit: Visit) -> None:
    page = visit.open("setup/install/")
    label = page.locator(".tabbed-labels label").nth(1)
    label.click()
    name = label.inner_text()
    visit.open("setup/install/")
    chosen = page.locator(".tabbed-set > input:checked").first.get_attribute("id")
    assert page.locator(f".tabbed-labels label[for='{chosen}']").inner_text() == name


def test_badge_opens_its_details(visit: Visit) -> None:
    """Where a page has a badge with details, the keyboard opens it."""
    for source in sources():
        if '<details class="tp-badge' not in visit.site.html(address_of(source)):
            continue
        page = visit.open(address_of(source))
        badge = page.locator("details.tp-badge").first
        expect(badge.locator("ul")).to_be_hidden()
        badge.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(badge.locator("ul")).to_be_visible()
        return
    assert not list((DOCS.parent / "verified").glob("*.json")), "a record, and no badge shows it"
