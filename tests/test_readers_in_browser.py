"""Three readers in Chromium: from their home page to the command for their machine.

Each knows words to look for, clicks what shows them, and may click three times. The command that
stands on the screen then is the one that the decision gives for the machine.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from browser import Site
from playwright.sync_api import Browser, Locator, Page, expect

from torchproof import plan
from torchproof.plan import Machine

pytestmark = pytest.mark.browser

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
CLICKS = 3
# Pages come by script: one that still scrolls, or whose tabs do not answer yet, nobody clicks on.
AT_REST = """() => {
    const before = window.readerSaw
    window.readerSaw = `${location.pathname} ${scrollY}`
    const tabs = [...document.querySelectorAll("article .tabbed-set")]
    return window.readerSaw === before && tabs.every(it => it.querySelector(".tabbed-control"))
}"""


@dataclass(frozen=True)
class Reader:
    """What somebody has, where they begin, and the words they look for, one after the other."""

    machine: Machine
    home: str
    words: tuple[str, ...]
    mirror: bool = False  # needs the command with a mirror

    def command(self) -> str:
        """What the decision says for this machine."""
        answer = plan.plan(self.machine)
        return answer.mirrors[0].command if self.mirror else answer.commands["pip"]


READERS = {
    "student with a laptop in China": Reader(
        Machine("windows", ("RTX 5060",)), "zh/", ("Windows", "从国内镜像"), mirror=True
    ),
    "engineer with an old server": Reader(
        Machine("linux_x86_64", ("Tesla V100",), "535"), "", ("their commands", "V100")
    ),
    "WSL2 behind a slow line": Reader(
        Machine("wsl2", ("RTX 4060",)), "zh/", ("WSL2", "从国内镜像"), mirror=True
    ),
}


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport=request.param, reduced_motion="reduce")
    context.set_default_timeout(15_000)
    page = context.new_page()
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    yield page
    context.close()
    assert trouble == []


def offered(page: Page, word: str) -> Locator:
    """The first link or tab of the text that a reader sees and that says just this.

    The name of a tab is a link too, to its own page.
    """
    return page.locator("article a:visible").and_(page.get_by_text(word, exact=True)).first


def follow(page: Page, word: str) -> None:
    """Scroll to ``word``, click on it, and wait until what it leads to has come to rest."""
    choice = offered(page, word)
    expect(choice, f"nothing on {page.url} says {word!r}").to_be_visible()
    choice.scroll_into_view_if_needed()
    page.wait_for_function(AT_REST, polling=300)
    target = choice.evaluate("it => it.pathname")
    choice.click()
    page.wait_for_url(lambda url: urlsplit(url).path == target)
    page.wait_for_function(AT_REST, polling=300)


def install_commands(page: Page) -> list[str]:
    """The commands on the screen, without scrolling, that install torch."""
    found = page.locator("article pre code:visible").filter(has_text="install torch")
    return [
        code.inner_text().strip()
        for code in found.all()
        if code.evaluate(
            """it => { const box = it.getBoundingClientRect()
                       return box.top >= 0 && box.bottom <= innerHeight }"""
        )
    ]


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS.keys())
def test_a_reader_finds_the_command(reader: Reader, site: Site, page: Page) -> None:
    page.goto(site.address + reader.home)
    page.wait_for_function(AT_REST, polling=300)
    for word in reader.words:
        follow(page, word)
    command = page.locator("article pre code:visible", has_text=reader.command()).first
    expect(command, f"{page.url} does not show {reader.command()!r}").to_be_in_viewport()
    assert len(reader.words) <= CLICKS
    # A reader who takes the first command in sight takes the right one.
    assert install_commands(page)[:1] == [reader.command()]
