"""The reference tables in Chromium: sorting, filtering, sources, a phone, no scripts."""

from collections.abc import Iterator

import pytest
from browser import Site
from playwright.sync_api import Browser, Locator, Page, expect

from torchproof import facts
from torchproof.facts import Version

pytestmark = pytest.mark.browser

RELEASES = "reference/releases/"
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """``parametrize("page", [{"viewport": PHONE}], indirect=True)`` sets options."""
    context = browser.new_context(**{"locale": "en-US", **getattr(request, "param", {})})
    context.set_default_timeout(15_000)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


def table(page: Page, name: str) -> Locator:
    return page.locator(f"[data-tp-facts={name}]")


def shown(box: Locator, column: int) -> list[str]:
    """The texts of a column, counted from 1, in the rows that are in sight."""
    cells = box.locator(f"tbody tr:not([hidden]) > :nth-child({column})")
    return [text.strip() for text in cells.all_text_contents()]


def test_versions_sort_as_versions_both_ways(site: Site, page: Page) -> None:
    page.goto(site.address + RELEASES)
    box = table(page, "releases")
    before = shown(box, 1)
    head = box.locator("thead th").first
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    rising = shown(box, 1)
    assert rising == [str(v) for v in sorted(map(Version, before))]
    assert rising != sorted(rising), "2.10 sorts between 2.1 and 2.2"
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert shown(box, 1) == rising[::-1]


def test_the_keyboard_sorts_and_one_column_is_named(site: Site, page: Page) -> None:
    page.goto(site.address + RELEASES)
    box = table(page, "releases")
    box.get_by_role("button", name="torchaudio").focus()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
    values = shown(box, 5)
    known = [value for value in values if value != "–"]
    best = [Version(value.partition(", ")[0]) for value in known]
    assert best == sorted(best, reverse=True)
    assert values == known + ["–"] * (len(values) - len(known)), "what has no value comes last"
    box.get_by_role("button", name="Released").click()
    expect(box.locator("[aria-sort]")).to_have_count(1)


def test_certainty_sorts_by_its_degree(site: Site, page: Page) -> None:
    page.goto(site.address + "reference/variants/")
    box = table(page, "cuda-wheels")
    box.get_by_role("button", name="Build exists").click()
    words = shown(box, 7)
    assert list(dict.fromkeys(words)) == ["not verified", "likely", "sure"]


@pytest.mark.parametrize(
    ("address", "label", "none"),
    [("", "Filter rows", "No row fits"), ("zh/", "筛选", "没有符合的行")],
)
def test_the_box_keeps_rows_with_every_word(
    address: str, label: str, none: str, site: Site, page: Page
) -> None:
    page.goto(site.address + address + "reference/gpus/")
    box = table(page, "gpus")
    field = box.get_by_label(label)
    field.fill("rtx 3090")
    names = {name for row in facts.load().gpus.gpus for name in row.names}
    assert set(shown(box, 1)) == {n for n in names if "3090" in n and "RTX" in n}
    expect(box.get_by_role("status")).to_contain_text(str(len(names)))
    field.fill("<b>nothing</b>")
    assert shown(box, 1) == []
    expect(box.get_by_role("status")).to_have_text(none)
    field.fill("")
    assert set(shown(box, 1)) == names


def test_tables_work_after_instant_navigation(site: Site, page: Page) -> None:
    page.goto(site.address + "reference/")
    page.evaluate("window.stayed = true")
    page.locator("article").get_by_role("link", name="cuDNN").click()
    box = table(page, "cudnn-wheels")
    expect(box.get_by_label("Filter rows")).to_have_count(1)
    assert page.evaluate("window.stayed")
    box.get_by_role("button", name="cuDNN").click()
    versions = [Version(text) for text in shown(box, 2)]
    assert versions == sorted(versions)


def test_a_row_leads_to_its_source(site: Site, page: Page) -> None:
    page.goto(site.address + "reference/drivers/")
    box = table(page, "driver-majors")
    box.locator("tbody tr").first.get_by_role("link", name="uv").click()
    target = page.locator("li:target")
    expect(target).to_contain_text("crates/uv-torch/src/backend.rs")
    expect(target).to_be_in_viewport()


@pytest.mark.parametrize("page", [{"viewport": PHONE}], indirect=True)
@pytest.mark.parametrize("address", ["reference/variants/", "zh/reference/variants/"])
def test_on_a_phone_the_first_column_stays(address: str, site: Site, page: Page) -> None:
    page.goto(site.address + address)
    box = table(page, "cuda-wheels")
    scroll = box.locator(".tp-facts__scroll")
    cell = box.locator("tbody th").first
    before = cell.bounding_box()["x"]
    scroll.evaluate("box => { box.scrollLeft = 200 }")
    assert scroll.evaluate("box => box.scrollLeft") == 200
    assert cell.bounding_box()["x"] == pytest.approx(before, abs=1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("page", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_every_row_is_there(site: Site, page: Page) -> None:
    page.goto(site.address + RELEASES)
    box = table(page, "releases")
    assert shown(box, 1) == [str(row.version) for row in facts.load().torch.releases]
    expect(box.locator("button, input")).to_have_count(0)
