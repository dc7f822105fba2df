"""The reference tables show every fact, in both languages, and lead to where it is from."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from torchproof import facts
from torchproof.directives import tables
from torchproof.directives.tables.tables import TABLES
from torchproof.directives.tables.words import certainty, term
from torchproof.errors import PageError
from torchproof.facts.schema import TABLES as FACTS
from torchproof.facts.schema import Confidence
from torchproof.pages import loading
from torchproof.project import DOCS
from torchproof.sentences import LANGUAGES, section

# Table of facts -> what of a row its reference table must show, cell by cell.
SHOWN = {
    ("torch", "releases"): {
        "releases": ("version", "date", "torchvision", "torchaudio", "python"),
        "pypi-wheels": ("version", "pypi", "glibc", "macos", "download_size", "installed_size"),
        "requirements": ("version", "cuda_toolkit", "cudnn", "nccl", "triton"),
        "python": ("version", "python", "python_not", "compile_python", "numpy"),
    },
    ("wheels", "cuda"): {"cuda-wheels": ("variant", "torch", "kernels", "ptx", "glibc")},
    ("wheels", "cpu"): {"cpu-wheels": ("variant", "torch")},
    ("wheels", "rocm"): {"rocm-wheels": ("variant", "torch")},
    ("wheels", "xpu"): {"xpu-wheels": ("variant", "torch")},
    ("gpus", "jetpacks"): {"jetpacks": ("jetpack", "cuda", "branch")},
    ("gpus", "capabilities"): {
        "capabilities": ("capability", "architecture", "cuda_min", "cuda_max", "last_driver")
    },
    ("cuda", "majors"): {"driver-majors": ("cuda", "linux", "windows", "windows_also")},
    ("cuda", "branches"): {"driver-branches": ("branch", "also", "cuda", "until")},
    ("cuda", "toolkits"): {
        "toolkits": ("cuda", "name", "linux", "windows", "linux_bundled", "windows_bundled")
    },
    ("cuda", "hosts"): {"hosts": ("cuda", "gcc_max", "clang_max", "msvc")},
    ("cudnn", "support"): {
        "cudnn-support": ("cudnn", "cuda_min", "cuda_max", "linux", "windows", "capability_max")
    },
    ("cudnn", "builds"): {"cudnn-wheels": ("cuda", "cudnn", "torch")},
    ("conda", "installers"): {"conda-installers": ("name", "release", "needs")},
    ("conda", "builds"): {"conda-forge": ("torch", "variant", "cuda", "kernels", "ptx")},
    ("conda", "channel"): {"conda-channel": ("torch", "specs")},
    ("mirrors", "pypi"): {"pypi-mirrors": ("name",)},
    ("mirrors", "wheels"): {"wheel-mirrors": ("name", "url")},
    ("mirrors", "pythons"): {"python-mirrors": ("name", "url")},
    ("mirrors", "conda"): {"conda-mirrors": ("name", "url", "channels")},
    ("distributions", "packages"): {"packages": ("distribution", "package", "version")},
    ("packages", "names"): {"package-names": ("distributions", "repository", "packages")},
    ("china", "hubs"): {"hubs": ("of",)},
    ("china", "rented"): {"rented": ("of",)},
    ("china", "accelerators"): {"accelerators": ("device",)},
    ("uv", "releases"): {"uv": ("uv", "since", "backends")},
}
CASES = [
    (file, table, name, shown)
    for (file, table), tables in SHOWN.items()
    for name, shown in tables.items()
]


class Read(HTMLParser):
    """The cells of a table's rows, the links of each row, and the ids of the sources."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.heads: list[str] = []
        self.rows: list[list[str]] = []
        self.links: list[list[str]] = []
        self.sources: list[str] = []
        self._into: list[str] | None = None
        self._body = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self._body |= tag == "tbody"
        if tag == "tr" and self._body:
            self.rows.append([])
            self.links.append([])
        elif tag in ("th", "td"):
            self._into = self.rows[-1] if self._body else self.heads
            self._into.append("")
        elif tag == "a" and self._into is not None:
            self.links[-1].append(values["href"])
        elif tag == "li":
            self.sources.append(values["id"])

    def handle_endtag(self, tag):
        if tag in ("th", "td"):
            self._into = None

    def handle_data(self, data):
        if self._into is not None:
            self._into[-1] += data


def read(name: str, language: str) -> Read:
    return Read(tables.render(name, language))


def texts(value) -> list[str]:
    """How a fact may be written in a cell."""
    if isinstance(value, dict):
        return [str(item) for item in value.values()]
    if type(value) is tuple:
        return [", ".join(map(str, value))] if value else []
    return [str(value)] if value not in (None, "") else []


def test_every_table_of_facts_has_a_reference_table():
    shown = set(SHOWN) | {("gpus", "gpus")}  # see test_every_gpu_has_a_row
    assert shown == {(file, table) for file, tables in FACTS.items() for table in tables}
    assert {name for _, _, name, _ in CASES} | {"gpus", "newest-torch"} == set(TABLES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("file", "table", "name", "shown"), CASES, ids=[c[2] for c in CASES])
def test_a_table_shows_every_row_as_the_facts_have_it(file, table, name, shown, language):
    rows = getattr(getattr(facts.load(), file), table)
    if name in ("capabilities", "driver-branches"):  # the facts begin with the oldest
        rows = rows[::-1]
    made = read(name, language)
    assert len(made.rows) == len(rows)
    for row, cells in zip(rows, made.rows, strict=True):
        assert len(cells) == len(made.heads)
        for field in shown:
            missing = [text for text in texts(getattr(row, field)) if text not in cells]
            assert not missing, f"{row.origin}: {field} {missing} is not in {cells}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_every_row_leads_to_a_source_under_its_table(name, language):
    made = read(name, language)
    assert made.rows
    used = set()
    for cells, links in zip(made.rows, made.links, strict=True):
        links = [link for link in links if "://" not in link]
        assert links, cells
        assert {link.removeprefix("#") for link in links} <= set(made.sources), cells
        used |= {link.removeprefix("#") for link in links}
    assert used == set(made.sources), "a source that no row of the table names"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_say_what_where_and_when(language):
    for name, table in TABLES.items():
        html = tables.render(name, language)
        file = getattr(facts.load(), table.file)
        for id, source in file.sources.items():
            if f'id="{name}-source-{id}"' in html:
                item = re.search(rf'<li id="{name}-source-{id}">.*?</li>', html)[0]
                assert source.date.isoformat() in item
                assert source.where in item or term(source.where, language) in item
        assert file.checked.isoformat() in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gpu_has_a_row(language):
    loaded = facts.load()
    named = {name: row for row in loaded.gpus.gpus for name in row.names}
    rows = {cells[0]: cells for cells in read("gpus", language).rows}
    assert set(rows) == set(named)
    for name, cells in rows.items():
        assert cells[1] == str(named[name].capability)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_certainty_of_a_row_is_said_in_words(language):
    for file, table, name in (("wheels", "cuda", "cuda-wheels"), ("gpus", "gpus", "gpus")):
        rows = getattr(getattr(facts.load(), file), table)
        if name == "gpus":
            expected = [row.confidence for row in rows for _ in row.names]
        else:
            expected = [row.exists for row in rows]
        made = [cells for cells in read(name, language).rows]
        for value, cells in zip(expected, made, strict=True):
            assert certainty(value, language) in cells
    # What nobody could open is marked, not left to the reader's eye.
    assert Confidence.LOW in [row.exists for row in facts.load().wheels.cuda]
    assert "tp-sure-low" in tables.render("cuda-wheels", language)


def test_the_newest_torch_for_a_python_is_the_newest_with_a_wheel():
    rows = {cells[0]: cells[1:6] for cells in read("newest-torch", "en").rows}
    releases = facts.load().torch.releases
    assert set(rows) == {str(p) for release in releases for p in release.python}
    for python, cells in rows.items():
        for system, cell in zip(
            ("linux_x86_64", "linux_aarch64", "windows", "macos_arm64", "macos_x86_64"),
            cells,
            strict=True,
        ):
            fitting = [r.version for r in releases if python in map(str, r.pythons(system))]
            assert cell == (str(max(fitting)) if fitting else "–"), (python, system)


def test_what_the_facts_name_has_a_word_in_each_language():
    loaded = facts.load()
    used = {release for row in loaded.torch.releases for release in row.pypi}
    used |= {row.kind for row in loaded.gpus.gpus}
    for table in ("pypi", "wheels", "pythons", "conda"):
        used |= {row.use for row in getattr(loaded.mirrors, table)}
    for file in FACTS:
        places = {source.where for source in getattr(loaded, file).sources.values()}
        used |= {place for place in places if not place.startswith("https://")}
    assert {re.sub("[ -]", "_", name) for name in used} <= set(section("tables.words", "en"))


# --- on a page -----------------------------------------------------------------------------------


def page(folder: Path, text: str):
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8")
    return loading.load(path)


def test_a_page_gets_the_table_and_nothing_in_a_fence(tmp_path):
    made = page(tmp_path, "# A\n\n[[facts:uv]]\n\n```python\n[[facts:uv]]\n```\n")
    assert str(facts.load().uv.releases[0].uv) in made.text
    assert made.fences[0].source == "[[facts:uv]]"
    assert ("link", "#uv-source-docs") in [(item.what, item.value) for item in made.items]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[[facts:wheelz]]", "no table of facts 'wheelz'; there are: releases, pypi-wheels"),
        ("[[facts:uv]] and more", "stands on a line of its own"),
    ],
)
def test_a_wrong_marker_is_refused_with_its_line(line, says, tmp_path):
    with pytest.raises(PageError) as refusal:
        page(tmp_path, f"# A\n\nText.\n\n{line}\n")
    assert refusal.value.origin.line == 5
    assert says in str(refusal.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_stands_on_a_page_of_the_reference_or_of_china(language):
    folders = [DOCS / language / name for name in ("reference", "china")]
    markers = [
        name
        for path in sorted(path for folder in folders for path in folder.glob("*.md"))
        for name in re.findall(r"^\[\[facts:(.*)\]\]$", path.read_text(encoding="utf-8"), re.M)
    ]
    assert sorted(markers) == sorted(TABLES)


def test_a_page_speaks_its_language():
    for language in LANGUAGES:
        made = loading.load(DOCS / language / "reference/cudnn.md")
        assert certainty(Confidence.HIGH, language) in made.text
