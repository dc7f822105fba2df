"""A reader's machine in Chromium: told once in the planner, followed by the pages."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import Site
from playwright.sync_api import Browser, Locator, Page, expect

from torchproof.site import systems

pytestmark = pytest.mark.browser

KEY = "torchproof.machine"
MACHINES = {
    "windows": "?system=windows&gpu=RTX+4060&driver=580.88",
    "linux": "?system=linux_x86_64&gpu=A100&driver=535.183.06",
    "wsl2": "?system=wsl2&gpu=RTX+3060&driver=580.88",
    "macos": "?system=macos_arm64&macos=15.2",
}
PAGES = (
    *("setup/install/", "python/venv/", "python/uv/", "machines/docker/", "start/windows/"),
    *("start/ubuntu/", "driver/windows/", "driver/debian/", "driver/wsl2/", "machines/macos/"),
)
# Of each set of tabs that names the system: what stands on the tab that is open.
OPEN = """family => [...new Set([...document.querySelectorAll("label[data-tp-for]")]
    .map(label => label.parentElement))]
    .filter(set => [...set.children].some(it => it.matches(`[data-tp-for~=${family}]`)))
    .map(set => [...set.children].find(it => document.getElementById(it.htmlFor).checked))
    .map(label => label.dataset.tpFor ?? label.innerText)"""


# What moves of the machine's own and of what stands below, without the reader having done anything.
MOVED = """
window.moved = []
new PerformanceObserver(list => {
  for (const {sources} of list.getEntries())
    for (const {node} of sources) {
      const it = node?.nodeType === 1 ? node : node?.parentElement
      const told = it?.closest("[data-tp-machine], .tp-elsewhere, h1")
      if (told) window.moved.push(told.outerHTML.slice(0, 200))
    }
}).observe({type: "layout-shift", buffered: true})
"""


@dataclass
class Visit:
    """A window, and the errors of its pages."""

    page: Page
    site: Site
    trouble: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        self.page.goto(self.site.address + address)
        return self.page

    def tell(self, query: str, prefix: str = "") -> Page:
        """Choose the machine of a query on the planner's page, as a reader does."""
        page = self.open(f"{prefix}plan/")
        expect(page.locator(".tp-plan__form")).to_be_visible()
        for name, value in (part.split("=") for part in query[1:].split("&")):
            place = page.locator(f"#tp-{name}")
            if name == "system":
                place.select_option(value)
            else:
                place.fill(value.replace("+", " "))
        return page

    @property
    def chip(self) -> Locator:
        return self.page.locator("[data-tp-machine] summary")


@pytest.fixture
def visit(browser: Browser, site: Site, request: pytest.FixtureRequest) -> Iterator[Visit]:
    options = {"viewport": {"width": 1280, "height": 900}, "locale": "en-US"}
    context = browser.new_context(**options | getattr(request, "param", {}))
    context.set_default_timeout(15_000)
    visit = Visit(context.new_page(), site)
    visit.page.on("pageerror", lambda error: visit.trouble.append(str(error)))
    yield visit
    context.close()
    assert visit.trouble == []


def told(page: Page) -> list[str]:
    """The pages to which the notes at the top lead, those that are seen."""
    return page.locator(".tp-elsewhere:visible a").evaluate_all("all => all.map(it => it.href)")


@pytest.mark.parametrize("prefix", ["", "zh/"])
@pytest.mark.parametrize("family", MACHINES)
def test_ten_pages_follow_a_machine_that_was_told_once(
    family: str, prefix: str, visit: Visit
) -> None:
    page = visit.tell(MACHINES[family], prefix)
    words = visit.chip.locator("[data-tp-words]").inner_text()
    assert words.startswith(
        {"linux": "Linux", "windows": "Windows", "wsl2": "WSL2"}.get(family, "Mac")
    )
    sets = 0
    for address in PAGES:
        visit.open(prefix + address)
        expect(visit.chip).to_contain_text(words)
        tabs = page.evaluate(OPEN, family)
        assert all(family in names.split() for names in tabs), (address, tabs)
        sets += len(tabs)
        source = f"{address.strip('/')}.md"
        other = [page for _, to, page in systems.elsewhere(source) if to == family]
        wanted = [name.removesuffix(".md").removesuffix("index").strip("/") for name in other]
        assert told(page) == [f"{visit.site.address}{prefix}{name}/" for name in wanted], address
    assert sets > 3


def test_a_paste_is_kept_and_instant_navigation_follows(visit: Visit) -> None:
    page = visit.open("plan/")
    expect(page.locator(".tp-plan__form")).to_be_visible()
    page.locator("#tp-paste").fill(
        "| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |\n"
        "| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile |\n"
        "|   0  NVIDIA GeForce RTX 3060        On  | 00000000:01:00.0 Off |  N/A |\n"
    )
    expect(visit.chip).to_contain_text("Linux · RTX 3060 · driver 580")
    expect(page.locator(".tp-plan__kept")).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.evaluate("window.kept = true")
    page.locator("a[href$='python/venv/']").first.evaluate("link => link.click()")
    page.wait_for_url("**/python/venv/**")
    expect(page.locator("article label[data-tp-for]").first).to_be_visible()
    assert page.evaluate("window.kept"), "the page was loaded anew"
    tabs = page.evaluate(OPEN, "linux")
    assert tabs and all("linux" in names.split() for names in tabs)
    expect(visit.chip).to_contain_text("Linux · RTX 3060 · driver 580")


def test_a_tab_of_the_readers_choice_stays_where_it_fits(visit: Visit) -> None:
    """Another shell of the same system is a choice."""
    page = visit.tell(MACHINES["windows"])
    visit.open("python/venv/")
    cmd = page.locator("label[data-tp-for=windows]", has_text="cmd").first
    cmd.click()
    visit.open("python/venv/")
    tabs = page.evaluate(OPEN, "windows")
    assert tabs and set(tabs) == {"windows"}
    checked = cmd.evaluate("label => document.getElementById(label.htmlFor).checked")
    assert checked


def test_the_planner_fills_in_what_was_told_and_forgets_it(visit: Visit) -> None:
    page = visit.tell(MACHINES["windows"])
    visit.open("plan/")
    expect(page.locator("#tp-gpu")).to_have_value("RTX 4060")
    expect(page.locator("[data-tp-step=install] code").first).to_contain_text("pip install")
    page.locator(".tp-plan__kept [data-tp-forget]").click()
    for place in (visit.chip, page.locator(".tp-plan__kept"), page.locator(".tp-plan__code")):
        expect(place.first).to_be_hidden()
    expect(page.locator("#tp-gpu")).to_have_value("")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None
    assert page.evaluate("location.search") == ""
    visit.open("driver/debian/")
    expect(visit.chip).to_be_hidden()
    assert told(page) == []


def test_a_link_carries_a_machine_and_takes_none_away(visit: Visit) -> None:
    visit.tell(MACHINES["windows"])
    page = visit.open("driver/debian/?system=macos_arm64&macos=15.2")
    expect(visit.chip).to_contain_text("Mac")
    assert told(page) == [visit.site.address + "machines/macos/"]
    visit.open("setup/install/?system=wsl2&gpu=NVIDIA+GeForce+RTX+3060&gpu=Buy+this&driver=580.88")
    expect(visit.chip).to_contain_text("WSL2 · RTX 3060 · driver 580")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == MACHINES["windows"]
    other = page.context.new_page()
    other.goto(visit.site.address + "setup/install/")
    expect(other.locator("[data-tp-machine] summary")).to_contain_text("Windows · RTX 4060")


def test_garbage_is_ignored(visit: Visit) -> None:
    page = visit.open("setup/install/?system=beos&gpu=<b id=hurt>x</b>&system=windows")
    expect(page.locator("article h1")).to_be_visible()
    expect(visit.chip).to_be_hidden()
    for kept in ("{", "?system=windows&gpu=<img src=x onerror=alert(1)>", "x" * 100_000):
        page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, kept])
        visit.open("plan/")
        expect(page.locator(".tp-plan__form")).to_be_visible()
        visit.open("setup/install/")
        shown = visit.chip.is_visible()
        assert shown == kept.startswith("?") and page.locator("header img[src=x]").count() == 0


@pytest.mark.parametrize(
    "visit", [{}, {"java_script_enabled": False}], ids=["stranger", "no-script"], indirect=True
)
def test_for_a_stranger_and_without_scripts_all_is_as_it_was(visit: Visit) -> None:
    page = visit.open("driver/debian/")
    expect(page.locator("article h1")).to_be_visible()
    expect(page.locator("[data-tp-machine]")).to_be_hidden()
    assert told(page) == []
    visit.open("setup/install/")
    checked = "all => all.every(set => set.querySelector('input').checked)"
    assert page.locator("article .tabbed-set").evaluate_all(checked)


def test_keyboard_and_screen_reader(visit: Visit) -> None:
    page = visit.tell(MACHINES["windows"])
    visit.open("setup/verify/")
    visit.chip.focus()
    page.keyboard.press("Enter")
    panel = page.locator(".tp-machine__panel")
    expect(panel).to_be_visible()
    page.evaluate(Axe().axe_script)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_timeout(400)
        found = page.evaluate("axe.run('header', {resultTypes: ['violations']})")["violations"]
        serious = [it for it in found if it["impact"] in ("serious", "critical")]
        assert serious == [], json.dumps(serious)[:2000]
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(visit.chip).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(2):  # the link to the planner, the button
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(visit.chip).to_be_hidden()


@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_the_header_has_room_and_nothing_moves(prefix: str, visit: Visit) -> None:
    """At each width, from the first paint on; on paper it is not."""
    page = visit.tell("?system=windows&gpu=RTX+4090+Laptop&driver=580.88", prefix)
    page.add_init_script(MOVED)
    for width in (1280, 800, 390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        visit.open(f"{prefix}driver/debian/")
        page.wait_for_load_state("networkidle")
        expect(visit.chip).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
        box, screen = visit.chip.bounding_box(), page.viewport_size
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= screen["width"]
        assert page.evaluate("window.moved") == [], width
        visit.chip.click()
        panel = page.locator(".tp-machine__panel").bounding_box()
        assert panel and panel["x"] >= 0 and panel["x"] + panel["width"] <= screen["width"]
    page.emulate_media(media="print")
    expect(visit.chip).to_be_hidden()
