"""A reader's machine on every page: what is kept and read of it, and what is for it.

What a reader then sees, a browser tells: test_my_machine_in_browser.py.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from torchproof import plan
from torchproof.project import DOCS, ROOT
from torchproof.sentences import LANGUAGES
from torchproof.site import sentences, systems

pytestmark = pytest.mark.fast

HERE = Path(__file__).parent
ASSETS = DOCS / "assets"
WINDOWS = "?system=windows&gpu=RTX+4060&driver=580.88"
LINUX = "?system=linux_x86_64&gpu=RTX+3060&driver=570.169"


def ask(question: str, asked: Iterable[Any]) -> list[Any]:
    """Put one kind of question of machine.mjs to the script."""
    node = shutil.which("node")
    if not node:
        pytest.skip("no Node.js: apt-get install nodejs")
    said = {code: sentences.some(sentences.ON_EVERY_PAGE, code) for code in LANGUAGES}
    done = subprocess.run(
        [node, str(HERE / "machine.mjs"), str(ASSETS), json.dumps(said)],
        input="\n".join(json.dumps([question, one]) for one in asked),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


# --- what is read ---------------------------------------------------------------------------------


def test_every_system_of_the_planner_is_known() -> None:
    found = ask("read", [f"?system={system}" for system in plan.SYSTEMS])
    assert [it["system"] for it in found] == list(plan.SYSTEMS)
    assert {it["families"][0] for it in found} == set(systems.FAMILIES)


def test_what_is_of_another_form_counts_as_nothing() -> None:
    garbage = ["", "?", "{}", "null", "%", "?system=", "?system=constructor", "?system=__proto__"]
    garbage += [
        "?system=windows&" + "x" * 2000,
        "system",
        7,
        None,
        ["?system=windows"],
        "?gpu=A100",
    ]
    assert ask("read", garbage) == [None] * len(garbage)
    marked = "?system=windows&gpu=<b>RTX</b>&gpu=" + "R" * 61 + "&driver=580;x&maker=toString"
    [found] = ask("read", [marked])
    assert (found["system"], found["gpus"], found["driver"]) == ("windows", [], "")


def test_a_machine_in_a_line() -> None:
    several = "?system=wsl2&gpu=GTX+1080&gpu=RTX+5090&gpu=H100"
    asked = [WINDOWS, several, "?system=macos_arm64", "?system=linux_aarch64&maker=amd"]
    assert ask("words", asked) == [
        ["Windows · RTX 4060 · driver 580", "Windows · RTX 4060 · 驱动 580"],
        ["WSL2 · GTX 1080 + 2", "WSL2 · GTX 1080 + 2"],
        ["Mac", "Mac"],
        ["Linux, ARM · AMD", "Linux ARM · AMD"],
    ]


# --- what is kept ---------------------------------------------------------------------------------


def test_a_machine_is_kept_until_it_is_forgotten() -> None:
    steps = [["keep", WINDOWS], ["open", ""], ["keep", LINUX], ["forget", None], ["open", ""]]
    [told] = ask("visit", [steps])
    followed = [[WINDOWS, "windows"], [WINDOWS, "windows"], [LINUX, "linux"], ["", ""], ["", ""]]
    assert told == followed


def test_a_link_takes_nobodys_own_machine_away() -> None:
    """Its system holds at once in this window, its GPU once the planner knows it."""
    steps = [["keep", WINDOWS], ["open", LINUX], ["lend", LINUX], ["open", ""], ["keep", WINDOWS]]
    [told] = ask("visit", [steps])
    assert told[1] == ["?system=linux_x86_64&driver=570.169", "linux"]
    assert told[2:] == [[LINUX, "linux"], [LINUX, "linux"], [WINDOWS, "windows"]]
    [told] = ask("visit", [[["keep", WINDOWS], ["open", WINDOWS], ["open", "?x=1"]]])
    assert told == [[WINDOWS, "windows"]] * 3


def test_a_browser_that_refuses_or_keeps_garbage_breaks_nothing() -> None:
    steps = [["lies", "?system=beos"], ["open", "?system=%00"], ["lies", "{]"], ["open", ""]]
    steps += [["refuse", None], ["keep", WINDOWS], ["open", LINUX], ["forget", None]]
    [told] = ask("visit", [steps])
    assert told == [["", ""]] * len(steps)


# --- tabs -----------------------------------------------------------------------------------------


def test_the_tab_of_the_machine_is_opened() -> None:
    """Of several that fit, the one that is open stays; where none fits, all stays as it was."""
    tabs = [["linux"], ["linux"], ["windows"], ["wsl2"], ["macos"]]
    mixed = [["windows"], ["wsl2", "linux"], ["macos", "linux"]]
    mac = "?system=macos_arm64"
    asked = [
        (tabs, 0, WINDOWS, 2),
        (tabs, 1, LINUX, 1),
        (tabs, 2, LINUX, 0),
        (tabs, 0, "?system=wsl2", 3),
        (mixed, 0, "?system=wsl2", 1),
        (mixed, 0, "?system=linux_aarch64", 1),
        (mixed, 0, mac, 2),
        ([["windows"], ["linux"], [""]], 2, mac, 2),
    ]
    assert ask("choose", [one[:3] for one in asked]) == [one[3] for one in asked]


TITLES = {
    "Windows": ("windows",),
    "PowerShell": ("windows",),
    "cmd": ("windows",),
    "Ubuntu, Debian, WSL2": ("wsl2", "linux"),
    "Linux、macOS": ("macos", "linux"),
    "RHEL, Rocky, Alma, Fedora": ("linux",),
    "bash, zsh": ("macos", "linux"),
    "Windows，RTX 5060": ("windows",),
    "pip": (),
    "conda": (),
    "From a mirror in China": (),
    "linux-generic": ("linux",),
}


@pytest.mark.parametrize(("title", "families"), TITLES.items())
def test_the_title_of_a_tab_names_systems(title: str, families: tuple[str, ...]) -> None:
    assert systems.families(title) == families


def titles(language: str) -> list[list[tuple[str, ...]]]:
    """Of each page, the families of its tabs in order."""
    found = []
    for page in sorted((DOCS / language).rglob("*.md")):
        tabs = re.findall(r'^ *=== "(.*)"$', page.read_text(encoding="utf-8"), re.MULTILINE)
        found.append([systems.families(title) for title in tabs])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_tabs_name_the_same_systems_in_every_language(language: str) -> None:
    assert titles(language) == titles(LANGUAGES[0])
    assert {name for page in titles(language) for tab in page for name in tab} == {
        *systems.FAMILIES
    }


def test_labels_are_marked_and_keep_their_words() -> None:
    html = '<label for="__tabbed_1_1">pip</label><label for="__tabbed_1_2">macOS</label>'
    assert systems.mark_tabs(html) == html.replace('2">', '2" data-tp-for="macos">')


# --- pages ----------------------------------------------------------------------------------------


def test_pages_of_one_system_are_there_and_lead_to_one_for_each_other() -> None:
    named = [page for topic in systems.topics() for page in topic.pages]
    assert len(named) > 15
    for page in named:
        leads = list(systems.elsewhere(page))
        for these, family, other in leads:
            assert set(these) <= set(systems.FAMILIES) and family not in these
            assert other != page
            for language in LANGUAGES:
                assert (DOCS / language / page).is_file() and (DOCS / language / other).is_file()
            # Nobody is sent on from there.
            assert family not in [to for _, to, _ in systems.elsewhere(other)], (page, other)


def test_a_page_that_names_its_system_is_declared() -> None:
    """What stands in its address or its title alone is for that system alone."""
    named = {page for topic in systems.topics() for page in topic.pages}
    sure = {"driver", "start", "machines"}
    pages = (path.relative_to(DOCS / "en") for path in (DOCS / "en").rglob("*.md"))
    alone = [
        page.as_posix() for page in pages if page.parts[0] in sure and systems.families(page.stem)
    ]
    assert len(alone) > 7
    assert set(alone) <= named


def test_a_reader_is_told_whose_a_page_is() -> None:
    [*told] = systems.elsewhere("driver/windows.md")
    assert (("windows", "wsl2"), "linux", "driver/index.md") in told
    assert list(systems.elsewhere("setup/install.md")) == []
    said = systems.told(("windows", "wsl2"), "linux", "zh")
    assert "Windows、WSL2" in said and "Linux" in said


def test_every_family_is_followed_by_the_style_sheet() -> None:
    css = (ROOT / "docs/assets/site.css").read_text(encoding="utf-8")
    for family in systems.FAMILIES:
        rule = f'[data-tp-system="{family}"] .tp-elsewhere[data-tp-elsewhere="{family}"]'
        assert rule in css
