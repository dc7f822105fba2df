"""The box for pasted errors in Chromium: what a reader sees, and what must never happen."""

import re

import pytest
from browser import Site
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
expect.set_options(timeout=30_000)  # the data is loaded first

LOG = """\
(base) me@host:~/work$ python train.py
2026-11-20 10:00:00,123 - INFO - epoch 1
\x1b[31mTraceback (most recent call last):\x1b[0m
  File "train.py", line 12, in <module>
torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total \
capacity of 8.00 GiB of which 1.00 GiB is free. Of the allocated memory 6.50 GiB is allocated by \
PyTorch, and 100.00 MiB is reserved by PyTorch but unallocated.
"""


@pytest.fixture
def page(browser: Browser, site: Site) -> Page:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.troubles = []
    page.on("pageerror", lambda error: page.troubles.append(str(error)))
    page.on("dialog", lambda dialog: page.troubles.append(dialog.message))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((site.address, "data:", "blob:"))
            else page.troubles.append(request.url)
        ),
    )
    yield page
    context.close()
    assert page.troubles == []


def paste(page: Page, text: str) -> None:
    field = page.locator("#tp-explain")
    field.wait_for()
    field.evaluate(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input')) }", text
    )


@pytest.mark.parametrize("prefix", ["", "zh/"])
def test_a_log_gets_its_causes(prefix: str, page: Page, site: Site) -> None:
    page.goto(site.address + prefix + "fix/")
    paste(page, LOG)
    first = page.locator(".tp-explain__result > ol > li").first
    expect(first).to_contain_text("CUDA out of memory")
    link = first.locator("a").first
    assert link.get_attribute("href") == site.address + prefix + "fix/memory/#cuda-out-of-memory"
    link.click()
    page.wait_for_url(re.compile("/fix/memory/#cuda-out-of-memory$"))
    expect(page.locator("#cuda-out-of-memory")).to_be_visible()


def test_a_small_box_stands_on_the_pages_of_failures(page: Page, site: Site) -> None:
    page.goto(site.address + "fix/training/")
    paste(page, "mat1 and mat2 shapes cannot be multiplied (4x8 and 10x2)")
    expect(page.locator(".tp-explain__result li").first).to_contain_text("almost certain")


def test_the_unknown_gets_an_answer_too(page: Page, site: Site) -> None:
    page.goto(site.address + "fix/")
    paste(page, "it does not work")
    expect(page.locator(".tp-explain__status")).to_contain_text("Nothing in it is known")
    expect(page.locator(".tp-explain__ask")).to_contain_text("Is there an error message?")
    for _ in range(20):  # one after the other, until nothing is left to ask
        skip = page.locator(".tp-explain__ask .tp-explain__row button").last
        asked = page.locator("#tp-explain-asks").inner_text()
        skip.click()
        expect(page.locator("#tp-explain-asks", has_text=asked)).to_have_count(0)
        expect(page.locator(".tp-explain__miss")).to_be_visible()  # it is read again
        if not page.locator(".tp-explain__ask").count():
            break
    expect(page.locator(".tp-explain__result a", has_text="doctor")).to_be_visible()
    page.get_by_role("button", name="Empty the box").click()
    expect(page.locator(".tp-explain__status")).to_be_empty()


def test_an_answer_changes_the_order_and_leads_on(page: Page, site: Site) -> None:
    """One question at a time; the planner opens with the machine that the log named."""
    page.goto(site.address + "fix/")
    log = "/home/me/a.py\nRTX 4060\nAssertionError: Torch not compiled with CUDA enabled"
    paste(page, log)
    first = page.locator(".tp-explain__result > ol > li").first
    expect(first).to_contain_text("CPU")
    expect(page.locator(".tp-explain__machine")).to_contain_text("Linux, RTX 4060")
    asked = page.locator(".tp-explain__ask")
    expect(asked).to_have_count(1)
    expect(asked.locator("code")).to_have_text("python -m torch.utils.collect_env")
    asked.locator("textarea").fill("<b>PyTorch version: 2.9.1+cu128</b>\nAMD GPU, Radeon RX 7900")
    asked.get_by_role("button", name="Read it too").click()
    expect(first).to_contain_text("not from NVIDIA")
    expect(page.locator(".tp-explain__status")).to_be_focused()
    paste(page, log)
    expect(first).to_contain_text("CPU")  # another log begins anew
    first.get_by_role("link", name="install command").click()
    page.wait_for_url(re.compile(r"/plan/\?system=linux_x86_64&maker=nvidia&gpu="))
    expect(page.locator("#tp-gpu")).to_have_value("RTX 4060")


def test_a_miss_becomes_a_text_without_names(page: Page, site: Site) -> None:
    page.goto(site.address + "fix/")
    paste(page, 'File "/home/' + 'liwei/train.py"\nliwei: CUDA out of memory')
    page.locator(".tp-explain__miss summary").click()
    text = page.locator(".tp-explain__miss textarea")
    expect(text).to_have_value(re.compile("/home/<name>/train.py"))
    assert "1. cuda-out-of-memory/" in text.input_value()
    assert "liwei" not in text.input_value()


def test_what_is_pasted_is_never_html(page: Page, site: Site) -> None:
    page.goto(site.address + "fix/")
    paste(page, "<img src=x onerror=alert(1)><script>alert(2)</script> CUDA out of memory")
    expect(page.locator(".tp-explain__result li").first).to_contain_text("<img src=x")
    assert page.locator(".tp-explain__result :is(img, script)").count() == 0
    paste(page, "\x00\x01\xff" * 100_000)
    expect(page.locator(".tp-explain__status")).to_contain_text("Nothing in it is known")


def test_a_large_log_leaves_the_page_alive(page: Page, site: Site) -> None:
    """While the worker reads 5 MB the page answers: no frame of it takes long."""
    page.goto(site.address + "fix/")
    line = "step {0} loss 0.1 some words of a log that is long and says nothing at all {0}\\n"
    page.evaluate(
        """line => { window.big = Array.from({length: 65000}, (_, i) => line.replaceAll("{0}", i))
            .join("") + "RuntimeError: CUDA out of memory" }""",
        line.replace("\\n", "\n"),
    )
    page.locator("#tp-explain").wait_for()
    page.evaluate(
        """() => { const file = new File([window.big], "log.txt"), all = new DataTransfer()
            all.items.add(file)
            const field = document.querySelector("#tp-explain-file")
            field.files = all.files
            window.ticks = 0
            setInterval(() => window.ticks++, 10)
            field.dispatchEvent(new Event("change")) }"""
    )
    expect(page.locator(".tp-explain__result li").first).to_contain_text("CUDA out of memory")
    assert page.evaluate("window.big.length") > 5_000_000
    assert page.evaluate("window.ticks") > 0


def test_a_file_of_windows_is_read(page: Page, site: Site) -> None:
    """PowerShell writes UTF-16."""
    page.goto(site.address + "fix/")
    page.locator("#tp-explain-file").set_input_files(
        {
            "name": "log.txt",
            "mimeType": "text/plain",
            "buffer": "OSError: [WinError 1455] 页面文件太小".encode("utf-16"),
        }
    )
    expect(page.locator(".tp-explain__result li").first).to_contain_text("1455")
