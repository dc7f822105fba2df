"""The search: what readers type leads to where the answer stands."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from benchmarks import score_search

from torchproof.directives import terms
from torchproof.failures import table
from torchproof.project import DOCS
from torchproof.site import search

SEARCHES = yaml.safe_load(Path(__file__).with_name("searches.yml").read_text(encoding="utf-8"))


def _source(address: str, language: str) -> Path:
    folder = DOCS / language / address
    found = (*(folder.with_suffix(kind) for kind in (".md", ".ipynb")), folder / "index.md")
    return next(path for path in found if path.is_file())


@pytest.mark.fast
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_list_of_searches_names_sections_that_exist(language: str) -> None:
    known = {failure.id for failure in table().failures}
    assert len(SEARCHES[language]) >= 230
    for words, targets in SEARCHES[language].items():
        assert isinstance(words, str), f"quote {words!r}"
        assert targets, words
        for target in targets:
            page, _, anchor = target.partition("#")
            written = _source(page, language).read_text(encoding="utf-8")
            assert not anchor or anchor in known or f"#{anchor}" in written, target


# --- words ----------------------------------------------------------------------------------------

TEXTS = [
    "sm_120 torch.cuda.amp WinError 126, cu132",
    "cuda版本 用不了显卡 卡",
    "flash-attn==2.8.3 libcudnn.so.9 C++ é ﬁ ＲＴＸ４０９０",
    "classes stopped installing queries boxes this GLIBCXX_3.4.30 python3.14t 2.15.0+cu132",
    "",
    "?!",
]


def _document(location: str, title: str, text: str) -> dict[str, str]:
    return {"location": location, "title": title, "text": text}


Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Asks the search of a site of a few pages."""
    if not shutil.which("node"):
        pytest.skip("no Node.js: apt-get install nodejs")
    folder = tmp_path_factory.mktemp("search")
    for name in ("search", "explain"):
        shutil.copytree(DOCS / "assets" / name, folder / "assets" / name)
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    empty = {"failures": [], "causes": []}
    (folder / "assets/explain/failures.json").write_text(json.dumps(empty), encoding="utf-8")
    (folder / "search").mkdir()
    documents = [
        _document("setup/install/", "Install PyTorch", "One command, <code>pip</code>, does it."),
        _document("setup/install/#sm-120", "For <code>sm_120</code>", "A newer GPU."),
        _document("fix/memory/", "Out of memory", "The model is too large."),
        _document("fix/memory/#cuda-out-of-memory", "CUDA out of memory", "Tried to allocate."),
        _document("faster/data/", "\u200bFeeding \u200bthe data", "The GPU waits &amp; waits."),
        _document("python/mirrors/", "Mirrors and proxies", "A mirror that is near."),
    ]
    for place, text in search.files(documents, "en"):
        (folder / place).write_text(text, encoding="utf-8")

    def put(**question: str) -> Any:
        return score_search.ask(folder, "en", [question])[0]

    return put


@pytest.mark.fast
@pytest.mark.parametrize("text", TEXTS + list(SEARCHES["zh"])[::10])
def test_script_and_index_cut_a_text_alike(text: str, ask: Ask) -> None:
    assert ask(cut=text) == [word for word, _ in search.words(text)]


@pytest.mark.fast
@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("install", "setup/install/#"),
        ("sm_120", "setup/install/#sm-120"),
        ("sm-120", "setup/install/#sm-120"),
        ("How do I install this?", "setup/install/#"),
        ("instlal pytorch", "setup/install/#"),
        ("爆显存", "fix/memory/#cuda-out-of-memory"),
        ("feedin", "faster/data/#"),
        ("清华源", "python/mirrors/#"),
        ("allocate", "fix/memory/#cuda-out-of-memory"),
    ],
)
def test_the_first_result(typed: str, place: str, ask: Ask) -> None:
    first = ask(find=typed)["results"][0]
    assert f"{first['address']}#{first['sections'][0]['anchor']}" == place


@pytest.mark.fast
@pytest.mark.parametrize("typed", ["", " ", "?!…", "zqxj", "constructor", "__proto__"])
def test_what_stands_nowhere_has_no_result(typed: str, ask: Ask) -> None:
    found = ask(find=typed)
    assert (found["count"], found["results"], found["answers"]) == (0, [], [])


@pytest.mark.fast
@pytest.mark.parametrize(
    ("typed", "gpu"),
    [
        ("rtx4060", "RTX 4060"),
        ("NVIDIA GeForce RTX 5070 Ti", "RTX 5070 Ti"),
        ("1660ti 驱动", "GTX 1660 Ti"),
        ("p100", "P100"),
        ("4090", "RTX 4090"),
        ("error 803", ""),
        ("Tried to allocate 2080 MiB of memory", ""),
    ],
)
def test_the_gpu_of_a_query(typed: str, gpu: str, ask: Ask) -> None:
    assert [answer["gpu"] for answer in ask(find=typed)["answers"]] == ([gpu] if gpu else [])


@pytest.mark.fast
def test_the_text_of_a_section_is_plain() -> None:
    assert search.plain("\u200b<code>a&lt;b</code> \n c &amp; d") == "a<b c & d"


@pytest.mark.fast
def test_pages_of_searched_words_exist() -> None:
    for row in terms.searched():
        if row.page:
            file, _, anchor = row.page.partition("#")
            for language in ("en", "zh"):
                written = (DOCS / language / file).read_text(encoding="utf-8")
                known = {failure.id for failure in table().failures}
                assert not anchor or anchor in known or f"#{anchor}" in written, row.page
