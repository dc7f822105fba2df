"""How long the box for pasted errors takes, and what it weighs.

    python tests/benchmarks/bench_box.py

Needs Chromium. Prints the size of the data and scripts, compressed; then for logs of 0.5 and 5 MB
the milliseconds until the answer stands on the page, on this processor and slowed down six times,
their ratio, and the longest time for which the page itself stood still.

Chromium's own throttling (Emulation.setCPUThrottlingRate) slows down the page alone, and the log is
read by a worker. So the whole process of the page is stopped for five sixths of the time.
"""

import gzip
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from browser import FLAGS, FOLDER, Site, build, executable, serving
from playwright.sync_api import Browser, Page, sync_playwright

from torchproof.failures import export

LINE = "step {} loss 0.1234 some words of a log that is long and says nothing at all, {}"
END = "RuntimeError: CUDA out of memory"
ASK = """([text]) => new Promise(done => {
    const field = document.querySelector("#tp-explain"), began = performance.now()
    let last = began, still = 0
    const beat = setInterval(() => {
        still = Math.max(still, performance.now() - last)
        last = performance.now()
        if (document.querySelector(".tp-explain__result li")) {
            clearInterval(beat)
            done([last - began, still])
        }
    }, 5)
    const all = new DataTransfer()
    all.items.add(new File([text], "log.txt"))
    document.querySelector("#tp-explain-file").files = all.files
    document.querySelector("#tp-explain-file").dispatchEvent(new Event("change"))
})"""


def log_of(size: int) -> str:
    lines, length = [], 0
    while length < size:
        lines.append(LINE.format(len(lines), len(lines) * 7))
        length += len(lines[-1]) + 1
    return "\n".join([*lines, END])


def asked(page: Page, site: Site, text: str) -> tuple[float, float]:
    """Milliseconds until the answer; the longest pause of the page. The data is loaded before."""
    page.goto(site.address + "fix/")
    page.locator("#tp-explain").wait_for()
    page.evaluate(ASK, [END])
    page.get_by_role("button", name="Empty the box").click()
    return tuple(page.evaluate(ASK, [text]))


SLICE = 0.005  # seconds that the slowed process runs before it is stopped again


@contextmanager
def slowed(browser: Browser, times: int) -> Iterator[None]:
    """Everything that the renderers of this browser do takes so many times as long."""
    tools = browser.new_browser_cdp_session()
    listed = tools.send("SystemInfo.getProcessInfo")["processInfo"]
    renderers = [int(row["id"]) for row in listed if row["type"] == "renderer"]
    done = threading.Event()

    def beat() -> None:
        while not done.wait(SLICE):
            for number in renderers:
                os.kill(number, signal.SIGSTOP)
            done.wait(SLICE * (times - 1))
            for number in renderers:
                os.kill(number, signal.SIGCONT)

    thread = threading.Thread(target=beat)
    if times > 1:
        thread.start()
    try:
        yield
    finally:
        done.set()
        if times > 1:
            thread.join()


def main() -> None:
    files = [export.text("en").encode()]
    scripts = Path(export.__file__).parents[2] / "docs/assets/explain"
    files += [path.read_bytes() for path in scripts.glob("*.js")]
    print(f"data and scripts: {sum(len(gzip.compress(f, 9)) for f in files) / 1000:.1f} kB")
    with tempfile.TemporaryDirectory() as top, serving(Path(top)) as host:
        site = Site(Path(top) / FOLDER.strip("/"), host + FOLDER)
        build(site.folder)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=executable(), args=list(FLAGS))
            page = browser.new_page()
            page.goto(site.address + "fix/")
            for times in (1, 6):
                with slowed(browser, times):
                    small, large = (asked(page, site, log_of(n)) for n in (500_000, 5_000_000))
                print(
                    f"{times} x slower: 0.5 MB {small[0]:.0f} ms, 5 MB {large[0]:.0f} ms, "
                    f"ratio {large[0] / small[0]:.1f}; longest pause of the page {large[1]:.0f} ms"
                )
            browser.close()


if __name__ == "__main__":
    main()
