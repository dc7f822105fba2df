"""How long the box for pasted errors takes, and what it weighs.

    python tests/benchmarks/bench_box.py

Needs Chromium. Prints the size of the data and scripts, compressed; then for logs of 0.5 and 5 MB
the milliseconds until the answer stands on the page, on this processor and slowed down four times
(about a phone), their ratio, and the longest time for which the page itself stood still.
"""

import gzip
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from browser import FLAGS, FOLDER, Site, build, executable, serving
from playwright.sync_api import Page, sync_playwright

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
            tools = page.context.new_cdp_session(page)
            for slower in (1, 4):
                tools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
                small, large = (asked(page, site, log_of(size)) for size in (500_000, 5_000_000))
                print(
                    f"{slower} x slower: 0.5 MB {small[0]:.0f} ms, 5 MB {large[0]:.0f} ms, "
                    f"ratio {large[0] / small[0]:.1f}; longest pause of the page {large[1]:.0f} ms"
                )
            browser.close()


if __name__ == "__main__":
    main()
