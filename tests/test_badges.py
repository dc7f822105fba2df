"""What a badge says: ran, checked, changed, never; in both languages, readable without a script."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest

from torchproof import kinds
from torchproof.checks.snippet import Snippet
from torchproof.errors import Origin
from torchproof.record import badges, store, typed
from torchproof.record.store import Entry, Record
from torchproof.record.typed import ROOTS, STAND_INS, Records, Typed
from torchproof.running import datasets
from torchproof.source.model import Fence, Page

CPU = {"os": "Debian 12", "torch": "2.15.0", "python": "3.11.7", "cpu": "Xeon", "gpu": ""}
# Where data come from, and what committed entries say of it.
ENTRIES = [entry for known in store.load() for entry in known.entries.values()]
ORIGINS = {datasets.REAL, datasets.OTHER, datasets.STAND_IN, datasets.DOWNLOAD}.union(
    *(entry.data.values() for entry in ENTRIES)
)
GPU = {**CPU, "gpu": "NVIDIA H200", "driver": "580.65"}


def fence(source: str, language: str = "python", **attributes: str) -> Fence:
    origin = Origin("docs/en/page.md", 1)
    return Fence(language, source, (origin,), origin, 1, attributes, {}, heading="run", number=1)


def snippet(source: str = "import torch", language: str = "python", **attributes: str) -> Snippet:
    page = Page("docs/en/page.md", {}, (fence(source, language, **attributes),))
    (one,) = kinds.snippets(page)
    return one


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def set_records(*records: Record) -> None:
        monkeypatch.setattr(badges, "_records", lambda: list(records))

    return set_records


def record(one: Snippet, machine: dict[str, str], **changes: object) -> Record:
    entry = Entry(one.id, one.key, one.kind, "ran", "2026-11-20", "r", 3.21)
    return Record("runner", {"r": machine}, {one.id: replace(entry, **changes)})


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_ran(known) -> None:
    one = snippet()
    known(record(one, CPU, data={"mnist": "real"}, sandbox="network namespace"))
    html = badges.badge(one, (one,), "en")
    assert 'class="tp-badge tp-ran"' in html
    assert text(html).startswith(
        "Ran on Debian 12, CPU, torch 2.15.0, 2026-11-20 · never run on a GPU"
    )
    assert "3.2 s" in text(html)
    assert "mnist, real" in text(html)


@pytest.fixture
def on_record(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def set_rows(which: Records, **rows: Typed) -> None:
        named = {name.replace("_", "-"): {row.id: row} for name, row in rows.items()}
        monkeypatch.setattr(typed, "_committed", lambda records: named if records == which else {})

    return set_rows


CHECKED = {"result": "checked", "how": {"en": "parsed", "zh": "已解析"}}
COMMAND = "sudo apt install -y nvidia-driver"


def test_ran_in_a_system_to_throw_away(known, on_record) -> None:
    one = snippet(COMMAND, "bash")
    known(record(one, CPU, **CHECKED))
    on_record(
        ROOTS,
        debian12=Typed(one.id, one.key, "2026-11-21", stand_ins=True),
        debian13=Typed(one.id, one.key, "2026-11-20", stand_ins=True),
    )
    html = badges.badge(one, (one,), "en")
    assert 'class="tp-badge tp-ran"' in html
    assert text(html) == (
        "Ran in a throw-away Debian 12, Debian 13, 2026-11-20"
        " · with empty packages in place of the large ones"
    )
    assert "Debian 12、Debian 13" in text(badges.badge(one, (one,), "zh"))
    on_record(ROOTS, debian13=Typed(one.id, one.key, "2026-11-20"))
    assert text(badges.badge(one, (one,), "en")) == "Ran in a throw-away Debian 13, 2026-11-20"


def test_ran_in_a_home_to_throw_away(known, on_record) -> None:
    one = snippet("rm -f ~/.condarc", "bash")
    known(record(one, CPU, **CHECKED))
    on_record(ROOTS, home=Typed(one.id, one.key, "2026-11-21"))
    assert text(badges.badge(one, (one,), "en")) == "Ran in a throw-away home, 2026-11-21"
    assert text(badges.badge(one, (one,), "zh")) == "2026-11-21 在用完即弃的家目录里运行过"


def test_an_edited_command_did_not_run_in_a_system_to_throw_away(known, on_record) -> None:
    one = snippet(COMMAND, "bash")
    known(record(one, CPU, **CHECKED))
    on_record(ROOTS, debian12=Typed(one.id, "another key", "2026-11-21"))
    assert text(badges.badge(one, (one,), "en")) == ("Checked without running, 2026-11-20: parsed")


def test_failed_as_shown_in_a_system_to_throw_away(known, on_record) -> None:
    one = snippet("ls /nowhere", "bash", fails="No such file")
    known(record(one, CPU, **CHECKED))
    on_record(ROOTS, debian12=Typed(one.id, one.key, "2026-11-21"))
    html = badges.badge(one, (one,), "en")
    assert text(html) == "Failed as shown in a throw-away Debian 12, 2026-11-21"
    assert 'class="tp-badge tp-wrong"' in html


@pytest.mark.parametrize(
    ("followed", "english", "chinese"),
    [
        (False, "Solved with stand-ins for conda-forge, 2026-11-21", "求解"),
        (True, "Effect worked out with stand-ins for conda-forge, 2026-11-21", "推演"),
    ],
)
def test_tried_with_stand_ins(known, on_record, followed, english, chinese) -> None:
    one = snippet("conda create --name torch pytorch-gpu", "bash")
    known(record(one, CPU, **CHECKED))
    on_record(STAND_INS, conda_forge=Typed(one.id, one.key, "2026-11-21", followed=followed))
    html = badges.badge(one, (one,), "en")
    assert text(html) == english
    assert 'class="tp-badge tp-checked"' in html
    assert chinese in text(badges.badge(one, (one,), "zh"))
    badges.PAGES["en"] = {"docs/en/page.md": (one,)}
    table = badges.table("en", lambda slug, anchor: f"{slug}#{anchor}")
    badges.forget_pages("en")
    assert "stand-ins for conda-forge" in table
    assert "worked out 2026-11-21" in table


def test_refused_with_stand_ins_of_two(known, on_record) -> None:
    one = snippet("pip install torch -i https://example.org/simple", "bash", fails="no version")
    known(record(one, CPU, **CHECKED))
    row = Typed(one.id, one.key, "2026-11-21")
    on_record(STAND_INS, pypi_mirror=row, pytorch_index=row)
    html = badges.badge(one, (one,), "en")
    assert text(html) == (
        "Refused, as shown, with stand-ins for a mirror of PyPI, PyTorch's index, 2026-11-21"
    )
    assert 'class="tp-badge tp-wrong"' in html
    assert "PyPI 镜像、PyTorch 索引" in text(badges.badge(one, (one,), "zh"))


@pytest.mark.parametrize("origin", sorted(ORIGINS))
def test_where_data_came_from_is_said_in_chinese_too(known, origin: str) -> None:
    one = snippet()
    known(record(one, CPU, data={"mnist": origin}))
    assert f"mnist, {origin}" in text(badges.badge(one, (one,), "en"))
    assert re.search(r"mnist, [^a-zA-Z]", text(badges.badge(one, (one,), "zh")))


def test_of_two_runs_with_the_same_torch_a_gpu_comes_first(known) -> None:
    one = snippet()
    known(record(one, CPU), replace(record(one, GPU), name="gpu"))
    said = text(badges.badge(one, (one,), "en"))
    assert said.startswith("Ran on Debian 12, NVIDIA H200")
    assert "never run on a GPU" not in said


def test_todays_torch_comes_first_and_the_gpu_second(known) -> None:
    one, older = snippet(), {**GPU, "torch": "2.11.0"}
    known(record(one, CPU), replace(record(one, older, date="2026-11-29"), name="gpu"))
    said = text(badges.badge(one, (one,), "en"))
    assert said.startswith(
        "Ran on Debian 12, CPU, torch 2.15.0, 2026-11-20"
        " · also on Debian 12, NVIDIA H200, torch 2.11.0, 2026-11-29"
    )
    assert "另于 2026-11-29 在 Debian 12, NVIDIA H200" in text(badges.badge(one, (one,), "zh"))


@pytest.mark.parametrize("first", ["13.2", "13.0"])
def test_the_run_whose_output_is_shown_comes_first(known, first: str) -> None:
    shown = replace(fence(f"CUDA {first}", "text"), follows=True, number=2)
    page = kinds.snippets(Page("docs/en/page.md", {}, (fence("import torch"), shown)))
    known(
        record(page[0], CPU, output="CUDA 13.2\n"),
        replace(record(page[0], {**GPU, "torch": "2.11.0"}, output="CUDA 13.0\n"), name="gpu"),
    )
    where = {"13.2": "Debian 12, CPU, torch 2.15.0", "13.0": "Debian 12, NVIDIA H200, torch 2.11.0"}
    assert text(badges.badge(page[0], page, "en")).startswith(f"Ran on {where[first]}")


def test_what_fails_on_purpose_has_no_tick(known) -> None:
    one = snippet("import torch, nothing", fails="No module")
    known(record(one, CPU))
    html = badges.badge(one, (one,), "en")
    assert text(html).startswith("Failed as shown on Debian 12, CPU") and "tp-ran" not in html


@pytest.mark.parametrize("result", ["ran", "checked"])
def test_what_is_shown_because_it_is_wrong_has_no_tick(known, result: str) -> None:
    marked = replace(fence("import torch"), classes=("wrong",))
    (one,) = kinds.snippets(Page("docs/en/page.md", {}, (marked,)))
    known(record(one, CPU, result=result, how={"en": "refused"}))
    for language in ("en", "zh"):
        html = badges.badge(one, (one,), language)
        assert 'class="tp-badge tp-wrong"' in html
        assert ("tp-ran" in html, "tp-checked" in html) == (False, False)


def test_what_has_no_torch_is_not_said_to_lack_a_gpu(known) -> None:
    one = snippet("print(1)")
    known(record(one, CPU))
    assert "GPU" not in text(badges.badge(one, (one,), "en"))


def test_checked(known) -> None:
    one = snippet()
    known(record(one, CPU, result="checked", how={"en": "parsed", "zh": "已解析"}))
    assert text(badges.badge(one, (one,), "en")) == "Checked without running, 2026-11-20: parsed"
    assert "已解析" in text(badges.badge(one, (one,), "zh"))


def test_checked_before_there_was_the_language(known) -> None:
    one = snippet()
    known(record(one, CPU, result="checked", how={"en": "parsed"}))
    assert text(badges.badge(one, (one,), "zh")).endswith("parsed")


def test_changed(known) -> None:
    one = snippet()
    known(record(one, CPU, key="other"))
    assert text(badges.badge(one, (one,), "en")).startswith("Changed since it last ran (2026-11-20")


def test_changed_since_it_was_only_checked_says_nothing_of_a_run(known) -> None:
    one = snippet()
    known(record(one, CPU, key="other", result="checked", how={"en": "parsed"}))
    said = text(badges.badge(one, (one,), "en"))
    assert said == "Changed since it was last checked without running (2026-11-20)"
    assert text(badges.badge(one, (one,), "zh")) == "上次检查（2026-11-20，未运行）之后有改动"


def test_never(known) -> None:
    known()
    one = snippet()
    assert text(badges.badge(one, (one,), "en")) == "Not run yet"


def test_exempt_gives_its_reason(known) -> None:
    from datetime import date, timedelta

    known()
    until = (date.today() + timedelta(9)).isoformat()
    one = snippet(exempt="needs <a reboot>", until=until)
    html = badges.badge(one, (one,), "en")
    assert "<a reboot>" not in html
    assert text(html) == f"Not checked: needs <a reboot> (until {until})"


def test_an_edited_snippet_loses_its_record(known) -> None:
    before, after = snippet("import torch"), snippet("import torch  # edited")
    known(record(before, CPU))
    assert before.id == after.id
    assert "Changed" in badges.badge(after, (after,), "en")
