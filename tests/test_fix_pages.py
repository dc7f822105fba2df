"""The pages "Fix it": every failure has its section, and what a section shows is that failure."""

import json
import re
from pathlib import Path

import pytest

from torchproof import project
from torchproof.errors import PageError
from torchproof.facts.failures import GROUPS
from torchproof.failures import diagnose, table
from torchproof.pages import loading
from torchproof.project import DOCS
from torchproof.source.model import Fence

LANGUAGES = ("en", "zh")
RECORD = project.VERIFIED / "linux-x86_64-cpu.json"


def _failing(group: str) -> list[Fence]:
    page = loading.load(DOCS / "en/fix" / f"{group}.md")
    return [fence for fence in page.fences if "fails" in fence.attributes]


def _needs_gpu(fence: Fence) -> bool:
    return "gpu" in fence.attributes.get("needs", "").split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_every_failure_has_its_section(group: str, language: str) -> None:
    page = loading.load(DOCS / language / "fix" / f"{group}.md")
    anchors = [item.value.partition("#")[2] for item in page.items if item.what == "heading"]
    expected = [row.id for row in table().failures if row.group == group]
    assert sorted(a for a in anchors if a in expected) == sorted(expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_messages_stand_on_one_page(language: str) -> None:
    page = loading.load(DOCS / language / "fix/messages.md")
    links = {item.value for item in page.items if item.what == "link"}
    assert {f"{row.group}.md#{row.id}" for row in table().failures} <= links


def test_reproductions_are_what_the_rows_say() -> None:
    """cpu: a snippet of the section fails on any machine; gpu: only one with a GPU can."""
    shown: dict[str, set[str]] = {}
    for group in GROUPS:
        for fence in _failing(group):
            shown.setdefault(fence.heading, set()).add("gpu" if _needs_gpu(fence) else "cpu")
    found = {
        row.id: next((kind for kind in ("cpu", "gpu") if kind in shown.get(row.id, ())), "machine")
        for row in table().failures
    }
    assert found == {row.id: row.reproduction for row in table().failures}
    assert sum(kind == "cpu" for kind in found.values()) >= 40


# The record has what a step printed, not what it failed with; data-fails is a part of that. Where
# the part alone says nothing, this is the whole (torch 2.15.0, torchvision 0.29.2, 2026-11-27).
MESSAGES = {
    "memory#ram-full-1": "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: "
    "can't allocate memory: you tried to allocate 1125899906842624 bytes.",
    "dataloader#worker-exited-1": "DataLoader worker (pid(s) 1234) exited unexpectedly",
    "dataloader#dataset-download-1": "Error downloading train-images-idx3-ubyte.gz:\n"
    "Tried https://ossci-datasets.s3.amazonaws.com/mnist/, got:\n"
    "<urlopen error [Errno 111] Connection refused>",
    "training#state-dict-mismatch-1": "Error(s) in loading state_dict for Linear:\n"
    "\tsize mismatch for weight: copying a param with shape torch.Size([2, 8]) from checkpoint",
    "training#data-type-1": "expected target dtype to be Long or Byte, but got Float",
    "training#data-type-2": "mat1 and mat2 must have the same dtype, but got Double and Float",
    "training#no-gradient-1": "element 0 of tensors does not require grad and does not have a "
    "grad_fn",
    "training#loss-is-nan-1": "Function 'SqrtBackward0' returned nan values in its 0th output.",
    "training#amp-deprecated-1": "`torch.cuda.amp.autocast(args...)` is deprecated. Please use "
    "`torch.amp.autocast('cuda', args...)` instead.",
    "training#scheduler-order-1": "Detected call of `lr_scheduler.step()` before "
    "`optimizer.step()`. In PyTorch 1.1.0 and later, you should call them in the opposite order",
    "training#pretrained-deprecated-1": "The parameter 'pretrained' is deprecated since 0.13 and "
    "may be removed in the future, please use 'weights' instead.",
    "install#connection-refused-1": "ConnectionRefusedError: [Errno 111] Connection refused",
    "distributed#nccl-not-built-1": "nccl2 requires at least one CUDA device",
}


@pytest.mark.parametrize("group", GROUPS)
def test_what_a_section_shows_is_known_as_that_failure(group: str) -> None:
    """The box names the failure from what its own snippet printed."""
    record = json.loads(RECORD.read_text(encoding="utf-8"))["snippets"]
    # A command that was only checked has printed nothing.
    printed = {entry["id"]: entry.get("output", "") for entry in record if entry["result"] == "ran"}
    rows = {row.id: row for row in table().failures}
    for fence in _failing(group):
        row, output = rows.get(fence.heading), printed.get(f"fix/{group}#{fence.name}")
        if row is None or output is None:
            continue
        part = fence.attributes["fails"]
        message = MESSAGES.get(f"{group}#{fence.name}", part)
        assert part in message
        answers = diagnose(f"{output}\n{message}").answers[:3]
        found = {answer.cause.id for answer in answers}
        assert found & set(row.causes), f"{fence.opened}: {output}"


BAD = {
    "[[failure:nope]]": "facts/failures.yml has no failure 'nope'",
    "[[failure:file-broken]]\n\n[[failure:file-broken]]": "stands on this page twice",
    "[[failure:disk-full]]": "'disk-full' has its section in fix/install.md#disk-full",
    "[[failures:nope]]": "no group of failures 'nope'",
    "[[messages:nope]]": "no group of failures 'nope'",
}


@pytest.mark.parametrize("text", BAD)
def test_a_section_that_cannot_be_is_refused(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "docs/en/fix/training.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"# Page {{#page}}\n\n{text}\n", encoding="utf-8")
    monkeypatch.setattr(loading, "relative", lambda path: "docs/en/fix/training.md")
    with pytest.raises(PageError, match=re.escape(BAD[text])) as refusal:
        loading.load(page)
    assert str(refusal.value).startswith("docs/en/fix/training.md:")
