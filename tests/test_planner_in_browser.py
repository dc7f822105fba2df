"""The planner's page in Chromium: what readers choose and paste, and what they then see."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import Site
from playwright.sync_api import Browser, Page, expect

from torchproof import plan, project
from torchproof.plan import Machine

pytestmark = pytest.mark.browser
SAMPLES = project.FACTS / "samples"
MACHINES = Path(__file__).parent / "machines"
COMMAND = "[data-tp-step=install] code"
HTML = "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'><b id=hurt>bold</b>"


@dataclass
class Visit:
    """A window, and the addresses it asked for."""

    page: Page
    site: Site
    asked: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    def open(self, address: str = "plan/") -> Page:
        self.page.goto(self.site.address + address)
        expect(self.page.locator(".tp-plan__form")).to_be_visible()
        return self.page

    def paste(self, text: str) -> str:
        """What the page says that it understood."""
        self.page.locator("#tp-paste").fill(text)
        return self.page.locator(".tp-plan__understood").inner_text()

    def answer(self) -> str:
        return self.page.locator(".tp-plan__summary").inner_text()

    def command(self) -> str:
        return self.page.locator(COMMAND).first.inner_text()


@pytest.fixture
def visit(browser: Browser, site: Site, request: pytest.FixtureRequest) -> Iterator[Visit]:
    options = {"viewport": {"width": 1280, "height": 900}, **getattr(request, "param", {})}
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    visit = Visit(context.new_page(), site)
    # The icon comes whenever the browser likes.
    visit.page.on("request", lambda it: "favicon" in it.url or visit.asked.append(it.url))
    visit.page.on("pageerror", lambda error: visit.trouble.append(str(error)))
    yield visit
    context.close()
    assert visit.trouble == []


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows(SAMPLES), ids=lambda row: row["file"])
def test_sample_gets_its_command(row: dict[str, str], visit: Visit) -> None:
    """What is pasted is understood, stays on the page, and gets Python's answer."""
    page = visit.open()
    before = list(visit.asked)
    text = (SAMPLES / row["file"]).read_text(encoding="utf-8")
    understood = visit.paste(text)
    assert understood
    if not row["system"]:
        assert "Understood" not in understood
        assert "Choose your system" in visit.answer()
    elif not row["gpus"]:
        assert row["driver"] in understood and "name it in the form" in understood
        assert "Name the GPU" in visit.answer()
    else:
        gpus = () if row["gpus"] == "none" else (row["gpus"],)
        asked = Machine(row["system"], gpus, row["driver"], row["python"], row["glibc"])
        made = plan.plan(asked)
        assert f"torch {made.torch} ({made.variant})" in visit.answer()
        assert visit.command() == made.commands["pip"]
        for part in (row["driver"], row["python"], *gpus):
            assert part in understood
        shown = page.locator(".tp-plan__result").text_content() or ""
        for note in (*made.first, *made.reasons, *made.warnings):
            assert note.text("en") in shown
    assert visit.asked == before


def test_outputs_that_stand_on_no_page_are_read_too(visit: Visit) -> None:
    """Each is understood as its row says, and answered as Python answers."""
    for row in rows(MACHINES):
        # What was pasted before stays: two outputs of one machine add up.
        visit.open().evaluate("localStorage.clear()")
        visit.open()
        understood = visit.paste((MACHINES / row["file"]).read_text(encoding="utf-8"))
        named = () if row["gpus"] in ("", "none", "amd", "intel") else (row["gpus"],)
        for part in (row["driver"], row["python"], row["macos"], *named):
            assert part in understood, row
        if not row["system"] or not (named or row["gpus"] == "none"):
            continue
        fields = {name: row[name] for name in ("system", "driver", "python", "glibc", "macos")}
        made = plan.plan(Machine(gpus=named, **fields))
        while made and "pip" not in made.commands:
            made = made.nearest
        if made:
            assert visit.command() == made.commands["pip"], row


def test_another_machine_does_not_get_the_python_of_the_last(visit: Visit) -> None:
    page = visit.open("plan/?system=linux_x86_64&gpu=RTX+3060&python=3.9&driver=580.95.05")
    table = (
        "| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |\n"
        "|   0  {}        On  | 00000000:01:00.0 Off |  N/A |\n"
    )
    visit.paste(table.format("NVIDIA GeForce RTX 3060"))
    expect(page.locator("#tp-python")).to_have_value("3.9")
    visit.paste(table.format("NVIDIA GeForce RTX 5090"))
    expect(page.locator("#tp-python")).to_have_value("")


def test_a_megabyte_and_html_are_answered_with_a_sentence(visit: Visit) -> None:
    page = visit.open()
    for text in (HTML, HTML * 10_000, "x" * 1_000_000, "|" * 1_000_000):
        assert "looks like the output" in visit.paste(text)
    page.locator("#tp-paste").fill("")
    table = "| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |\n"
    understood = visit.paste(table + f"|   0  {HTML}  On  | 00000000:01:00.0 Off |  0 |")
    assert "<script>" in understood
    assert "is no GPU this knows" in visit.answer()
    assert page.locator("#hurt").count() == 0
    assert page.evaluate("window.hurt") is None
    assert "script" not in page.url


def test_the_form_answers_and_the_address_keeps_it(visit: Visit) -> None:
    page = visit.open()
    expect(page.locator(".tp-plan__summary")).to_contain_text("Choose your system")
    page.get_by_label("System", exact=True).select_option("windows")
    page.get_by_label("Its name, or its compute capability").fill("RTX 5090, GTX 1080")
    page.get_by_role("textbox", name="NVIDIA driver").fill("581.42")
    page.get_by_label("Python", exact=True).fill("3.12")
    made = plan.plan(Machine("windows", ("RTX 5090", "GTX 1080"), "581.42", "3.12"))
    assert visit.command() == (made.nearest or made).commands["pip"]
    shown, address = page.locator(".tp-plan__result").inner_text(), page.url
    assert "gpu=RTX+5090" in address and "driver=581.42" in address
    visit.open(address.removeprefix(visit.site.address))
    assert page.locator(".tp-plan__result").inner_text() == shown
    page.locator("header a[data-tp-language]").click()
    page.wait_for_url("**/zh/plan/?system=windows**")
    expect(page.locator(COMMAND).first).to_have_text(visit.command())
    assert "答案" in visit.answer() or "没有" in visit.answer()
    page.get_by_label("想要").select_option("cpu")
    expect(page.locator(COMMAND).first).to_contain_text("pip install torch")
    assert "wish=cpu" in page.url


# Of each kind of machine one; 3.14 is no Python of the last.
WAYS = (
    Machine("windows", ("RTX 4060",), "581.42"),
    Machine("linux_x86_64", ("A100",), "535.183.06", "3.11"),
    Machine("macos_arm64", macos="15.2"),
    Machine("linux_x86_64", ("K80",), "470.82.01", "3.14"),
)


@pytest.mark.parametrize("machine", WAYS, ids=lambda machine: f"{machine.system}-{machine.gpus}")
def test_the_answer_is_the_whole_way(machine: Machine, visit: Visit) -> None:
    """By each tool what Python says, step by step; the arrows go from tab to tab."""
    fields = {"system": machine.system, "driver": machine.driver, "python": machine.python}
    given = [f"{name}={value}" for name, value in fields.items() if value]
    given += [f"gpu={name.replace(' ', '+')}" for name in machine.gpus]
    page = visit.open(
        f"plan/?{'&'.join(given)}" + (f"&macos={machine.macos}" * bool(machine.macos))
    )
    made = plan.plan(machine)
    while made.nearest:
        made = made.nearest
    expect(page.locator("[role=tab]").first).to_be_visible()
    for tool, steps in plan.ways(machine, made).items():
        panel = page.locator(f"#tp-way-{tool.replace(' ', '_').replace('-', '_')}")
        expect(panel).to_be_visible()
        for kind in dict(steps):
            lines = "\n".join(line for other, line in steps if other == kind)
            place = panel.locator(f"[data-tp-step={kind}]")
            assert place.locator("code").text_content() == lines, (tool, kind)
            assert place.locator("button").count() == 1
        if size := plan.sizes(made):
            assert (size[1]["download"] in (panel.text_content() or "")) == (tool != "conda-forge")
        page.locator("[role=tab][aria-selected=true]").press("ArrowRight")
    expect(page.locator("[role=tab]").first).to_have_attribute("aria-selected", "true")
    answer = visit.answer()
    assert ("(cpu)" in answer) == (made.variant == "cpu" and made.device == "cpu")


def test_the_tool_that_was_chosen_stays(visit: Visit) -> None:
    page = visit.open("plan/?system=windows&gpu=RTX+4060")
    page.get_by_role("tab", name="uv", exact=True).click()
    page.locator("#tp-driver").fill("581.42")
    expect(page.locator("#tp-way-uv_pip [data-tp-step=install]")).to_contain_text("uv pip install")


def test_what_was_understood_is_corrected_in_place(visit: Visit) -> None:
    page = visit.open()
    visit.paste(
        "| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |\n"
        "|   0  NVIDIA GeForce RTX 3060        On  | 00000000:01:00.0 Off |  N/A |\n"
    )
    line = page.locator(".tp-plan__understood p").first
    line.get_by_role("button", name="RTX 3060").press("Enter")
    line.locator("input").fill("GTX 1080")
    expect(page.locator("#tp-gpu")).to_have_value("GTX 1080")
    made = plan.plan(Machine("linux_x86_64", ("GTX 1080",), "580.95.05"))
    assert visit.command() == made.commands["pip"]
    line.get_by_role("button", name="Linux").click()
    line.locator("select").select_option("windows")
    expect(page.locator("#tp-system")).to_have_value("windows")


def test_where_torch_is_there_the_answer_begins_with_that(visit: Visit) -> None:
    page = visit.open()
    visit.paste(
        "PyTorch version: 2.9.0+cu126\nPython platform: Linux-6.6-x86_64-with-glibc2.35\n"
        "Python version: 3.12.4\nNvidia driver version: 550.54.15\n"
        "GPU models and configuration: GPU 0: Tesla T4\n"
    )
    first = page.locator(".tp-plan__result > *").first
    expect(first).to_contain_text("torch 2.9.0+cu126 is there already")
    shown = page.locator(".tp-plan__result [data-tp-step]").first
    expect(shown).to_have_attribute("data-tp-step", "verify")
    visit.paste("| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |")
    expect(page.locator(".tp-plan__there")).to_have_count(0)


@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_mirrors_stand_open_in_chinese(prefix: str, visit: Visit) -> None:
    page = visit.open(f"{prefix}plan/?system=windows&gpu=RTX+4060")
    mirror = page.locator("[data-tp-step=mirror]").first
    expect(mirror).to_be_attached()
    assert mirror.is_visible() == bool(prefix)


@pytest.mark.parametrize(
    "visit", [{"viewport": {"width": 390, "height": 844}}, {}], ids=["phone", "desk"], indirect=True
)
def test_the_answer_stands_where_the_reader_looks(visit: Visit) -> None:
    """Beside the form; on a phone a line in sight leads to it."""
    page = visit.open()
    visit.paste(
        "| NVIDIA-SMI 580.95.05   Driver Version: 580.95.05   CUDA Version: 13.0 |\n"
        "|   0  NVIDIA GeForce RTX 3060        On  | 00000000:01:00.0 Off |  N/A |\n"
    )
    summary = page.locator(".tp-plan__summary")
    lead = page.locator(".tp-plan__below button")
    if page.viewport_size == {"width": 390, "height": 844}:
        expect(lead).to_be_in_viewport()
        lead.click()
    else:
        expect(lead).to_be_hidden()
    expect(summary).to_be_in_viewport()


def data_files(visit: Visit) -> list[str]:
    """Names of the planner's data that the page asked for, in order."""
    found = [address.rpartition("/")[2] for address in visit.asked if "/assets/planner/" in address]
    return [name for name in found if name.endswith(".json") and name != "sentences.json"]


ASKED = "plan/?system=windows&gpu=RTX+3060"
OLDER = Machine("windows", ("RTX 3060",), torch="2.7.1")
NEWEST = Machine("windows", ("RTX 3060",))


def expect_command(page: Page, machine: Machine) -> None:
    command = plan.plan(machine).commands["pip"]
    expect(page.locator(COMMAND).first).to_have_text(command)


def test_a_release_is_fetched_once_and_only_when_it_is_wished(visit: Visit) -> None:
    page = visit.open(ASKED)
    expect_command(page, NEWEST)
    assert data_files(visit) == ["decision.json"]
    wish = page.get_by_label("Wish", exact=True)
    for _ in range(2):
        wish.select_option("2.7.1")
        expect_command(page, OLDER)
        wish.select_option("")
        expect_command(page, NEWEST)
    assert data_files(visit) == ["decision.json", "2.7.1.json"]
    visit.asked.clear()
    expect_command(visit.open(f"{ASKED}&wish=2.7.1"), OLDER)
    assert data_files(visit) == ["decision.json", "2.7.1.json"]


def test_a_release_that_cannot_be_fetched_is_said_and_asked_for_again(visit: Visit) -> None:
    visit.page.route("**/2.7.1.json", lambda route: route.abort())
    page = visit.open(f"{ASKED}&wish=2.7.1")
    expect(page.locator(".tp-plan__summary")).to_contain_text("could not be loaded")
    expect(page.locator(".tp-plan__code")).to_have_count(0)
    wish = page.get_by_label("Wish", exact=True)
    wish.select_option("")
    expect_command(page, NEWEST)
    page.unroute("**/2.7.1.json")
    wish.select_option("2.7.1")
    expect_command(page, OLDER)


# Holds back the data of releases until the page is told to let it come.
HELD = """
const fetched = window.fetch
window.fetch = async address => {
  if (/2[.]\\d[.]\\d[.]json$/.test(address)) await new Promise(come => { window.letCome = come })
  return fetched(address)
}
"""


def test_a_release_that_comes_late_changes_nothing_else(visit: Visit) -> None:
    """Neither the answer to a later wish nor the address of the page that the reader is on."""
    visit.page.add_init_script(HELD)
    page = visit.open(f"{ASKED}&wish=2.7.1")
    wish = page.get_by_label("Wish", exact=True)
    wish.select_option("")
    expect_command(page, NEWEST)
    page.evaluate("document.querySelector('.tp-plan__code').dataset.seen = ''")
    _come(page)
    expect(page.locator(".tp-plan__code[data-seen]")).to_have_count(1)
    wish.select_option("2.6.0")
    page.locator("a[href$='setup/verify/']:visible").first.click()
    page.wait_for_url("**/setup/verify/")
    _come(page)
    assert page.url.endswith("/setup/verify/")


def _come(page: Page) -> None:
    """Let the data come, and give the page the time to do something with it."""
    with page.expect_response(re.compile(r"/2\.\d\.\d\.json$")):
        page.evaluate("letCome()")
    page.wait_for_timeout(300)


def test_what_is_wrong_is_said(visit: Visit) -> None:
    page = visit.open("plan/?system=linux_x86_64&gpu=RTX+3060")
    page.get_by_role("textbox", name="NVIDIA driver").fill("12.4")
    assert "looks like a CUDA version" in visit.answer()
    page.get_by_role("textbox", name="NVIDIA driver").fill("")
    page.get_by_label("Its name, or its compute capability").fill("RTX 3O60")
    assert "Did you mean" in visit.answer()
    assert "3O60" not in page.url


def test_keyboard_and_screen_reader(visit: Visit) -> None:
    """All fields have names, one reaches them by Tab in their order, axe is content."""
    page = visit.open("plan/?system=linux_x86_64&gpu=RTX+3060&driver=560")
    page.locator("#tp-paste").focus()
    order = []
    for _ in range(10):
        order.append(page.evaluate("document.activeElement.id || document.activeElement.name"))
        page.keyboard.press("Tab")
    assert order[0] == "tp-paste"
    assert order[2:7] == ["tp-system", "tp-maker", "tp-gpu", "tp-driver", "tp-python"]
    assert "tp-wish" in order
    expect(page.locator(".tp-plan__summary")).to_have_attribute("role", "status")
    page.evaluate(Axe().axe_script)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_timeout(400)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        serious = [it for it in found if it["impact"] in ("serious", "critical")]
        assert serious == [], json.dumps(serious)[:2000]


def test_the_planner_comes_with_instant_navigation(visit: Visit) -> None:
    visit.page.goto(visit.site.address + "setup/verify/")
    visit.page.wait_for_load_state("networkidle")
    visit.page.evaluate("window.kept = true")
    visit.page.locator("a[href$='plan/']:visible").first.click()
    expect(visit.page.locator(".tp-plan__form")).to_be_visible()


@pytest.mark.parametrize("visit", [{"java_script_enabled": False}], indirect=True)
@pytest.mark.parametrize("address", ["plan/", "zh/plan/"])
def test_tables_without_scripts(address: str, visit: Visit) -> None:
    visit.page.goto(visit.site.address + address)
    expect(visit.page.locator(".md-content noscript p")).to_be_visible()
    visit.page.locator("article details summary", has_text="Windows").first.click()
    command = plan.plan(Machine("windows", ("8.6",), "596")).commands["pip"]
    row = visit.page.locator("article details[open] tr", has_text=command).first
    expect(row).to_be_visible()
