"""The facts held against an index: against recorded answers of PyPI, and against PyPI itself."""

import io
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof import facts, project
from torchproof.errors import PageError
from torchproof.facts.schema import Version

WHY = "no requests and pypi-simple: pip install -r requirements.txt"
requests = pytest.importorskip("requests", reason=WHY)
DistributionPackage = pytest.importorskip("pypi_simple", reason=WHY).DistributionPackage
refresh = pytest.importorskip("torchproof.facts.refresh", reason=WHY)
stated = pytest.importorskip("torchproof.facts.stated", reason=WHY)
command = pytest.importorskip("torchproof.facts.__main__", reason=WHY)

pytestmark = pytest.mark.fast

RECORDED = Path(__file__).parent / "recorded" / "simple"
NEWEST = facts.load().torch.releases[:2]


ADDRESS = "https://index.example/simple"
Answer = tuple[int, bytes, dict[str, str]]


class Answers(requests.adapters.BaseAdapter):
    """Answers instead of a server: ``answer`` gets the address and the part that is asked for."""

    def __init__(self, answer: Callable[[str, str], Answer]) -> None:
        super().__init__()
        self.answer = answer

    def send(
        self, request: requests.PreparedRequest, *_: object, **__: object
    ) -> requests.Response:
        made = requests.Response()
        part = request.headers.get("Range", "").removeprefix("bytes=")
        made.status_code, body, headers = self.answer(request.url, part)
        made.raw, made.url, made.request = io.BytesIO(body), request.url, request
        made.headers.update(headers)
        return made

    def close(self) -> None:
        pass


def index(answer: Callable[[str, str], Answer]) -> refresh.Index:
    made = refresh.Index(ADDRESS)
    made.session.mount(ADDRESS, Answers(answer))
    return made


def recorded(*change: tuple[str, str]) -> refresh.Index:
    """PyPI's answers of 2026-11-20 for two releases of torch and of torchvision, trimmed; of
    2026-11-30 for torchaudio.

    ``change``: a pattern and what stands in its place, in every answer. Of other packages there is
    nothing on this index.
    """

    def answer(url: str, part: str) -> Answer:
        package, _, name = url.removeprefix(ADDRESS).strip("/").partition("/")
        path = RECORDED / f"{package}.json"
        if name:  # of a release; of the newest one, if the change made up another
            release = name.rsplit("-", 3)[0]
            found = sorted(RECORDED.glob(f"{release}-*.metadata"))
            path = (found or sorted(RECORDED.glob(f"{package}-*.metadata")))[-1]
        nothing = {"meta": {"api-version": "1.0"}, "name": package, "files": []}
        text = path.read_text(encoding="utf-8") if path.exists() else json.dumps(nothing)
        for pattern, instead in change:
            text = re.sub(pattern, instead, text, flags=re.MULTILINE)
        return 200, text.encode(), {"Content-Type": "application/vnd.pypi.simple.v1+json"}

    return index(answer)


def differing(*change: tuple[str, str], releases=NEWEST) -> list[str]:
    return list(refresh.differences(releases, recorded(*change)))


def test_what_is_recorded_agrees():
    assert differing() == []


# What is changed in the answers -> the line that says so.
FOUND = {
    "a Python more": ((r"cp311-cp311-win", "cp316-cp316-win"), "windows: Python 3.16 is on the"),
    "a Python less": ((r"cp311-cp311-win", "cp316-cp316-win"), "windows: Python 3.11 is in the"),
    "a system less": ((r".*win_amd64.*\n", ""), "windows: the facts have wheels for it"),
    "a system more": ((r"win_amd64", "macosx_14_0_x86_64"), "macos_x86_64: the index has wheels"),
    "another glibc": ((r"manylinux_2_28_x86", "manylinux_2_34_x86"), "needs 2.28 in the facts, 2."),
    "another macOS": ((r"macosx_14_0_arm", "macosx_15_0_arm"), "needs 14.0 in the facts, 15.0 by"),
    "another CUDA": ((r"==13\.2\.2", "==13.4.1"), "cu132 in the facts, CUDA 13.4 by its"),
    "another cuDNN": ((r"==9\.26\.0\.51", "==9.28.0.42"), "cudnn: 9.26.0.51 in the facts, 9.28.0"),
    "no setuptools": ((r".*setuptools.*\n", ""), "setuptools: >=77.0.3 in the facts, none by"),
    "a withdrawn file": (
        (r'"yanked": false(.*2\.15\.0)', r'"yanked": true\1'),
        "2.15.0: no longer on the",
    ),
    "another need": ((r"torch *\(?>=2\.14\.0\)?", "torch==2.16.0"), "asks for torch==2.16.0, in"),
    "a new torchvision": (
        (r"torchvision-0\.29\.2-py3", "torchvision-0.30.0-py3"),
        "torchvision 0.30.0: new, not in the facts",
    ),
    "a new torchaudio": (
        (r"torchaudio-2\.11\.1-py3", "torchaudio-2.12.0-py3"),
        "torchaudio 2.12.0: new, not in the facts; it asks for torch>=2.11",
    ),
    "torchaudio asks for another": (
        (r"torch>=2\.11$", "torch==2.14.1"),
        "torchaudio 2.11.1: asks for torch==2.14.1, in the facts beside torch 2.15.0",
    ),
    "torchaudio is gone": (
        (r"torchaudio-2\.11\.1-py3", "torchaudio-2.10.9-py3"),
        "torchaudio 2.11.1: not on the index",
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_a_difference_is_found(name):
    change, line = FOUND[name]
    found = differing(change)
    assert any(line in text for text in found), found


def test_a_torchaudio_that_the_facts_think_ended_is_found_beside_its_row(tmp_path):
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    path = folder / "torch.yml"
    text = path.read_text(encoding="utf-8").replace("  torchaudio: 2.11.1", "  torchaudio: 2.11.0")
    path.write_text(text.replace("2.11.0 2.11.0", "2.11.0"), encoding="utf-8")
    releases = facts.load(folder).torch.releases[:2]
    (line,) = differing(releases=releases)
    row = releases[0].origin
    assert line == f"{row}: torchaudio 2.11.1: new, not in the facts; it asks for torch>=2.11"


def test_a_newer_release_of_what_stands_beside_torch_is_found():
    row = facts.load().uv.releases[0]
    newest = [("uv", row, Version("0.13.8")), ("cuda-toolkit", row, Version("13.5.0"))]
    found = list(refresh.beside(newest, recorded()))
    assert found == [f"{row.origin}: uv 0.13.9: new, not in the facts"]
    gone = [("cuda-toolkit", row, Version("13.5.1"))]
    assert list(refresh.beside(gone, recorded())) == [
        f"{row.origin}: cuda-toolkit 13.5.1: not on the index"
    ]


def holding(packages: dict[str, list[str]]) -> refresh.Index:
    """An index that has these packages in these versions."""

    def answer(url: str, part: str) -> Answer:
        package = url.removeprefix(ADDRESS).strip("/")
        stem = package.replace("-", "_")
        files = [
            {"filename": f"{stem}-{it}-py3-none-any.whl", "url": f"{ADDRESS}/{it}", "hashes": {}}
            for it in packages[package]
        ]
        page = {"meta": {"api-version": "1.0"}, "name": package, "files": files}
        kind = "application/vnd.pypi.simple.v1+json"
        return 200, json.dumps(page).encode(), {"Content-Type": kind}

    return index(answer)


def test_what_rows_state_of_other_packages_is_asked_of_the_index():
    rows = list(stated.stated(facts.load()))
    has: dict[str, list[str]] = {}
    for it in rows:
        has.setdefault(it.package, []).append(it.clause.strip("=~") + ".0")  # 13.0.3.0 is 13.0.3
    assert {"triton", "cuda-toolkit", "nvidia-cudnn-cu13", "nvidia-nccl-cu12"} <= set(has)
    assert list(stated.missing(rows, holding(has))) == []
    newest = NEWEST[0]
    for package, version in (
        ("triton", newest.triton),
        ("nvidia-cudnn-cu13", f"=={newest.cudnn}"),
        ("nvidia-nccl-cu13", f"=={newest.nccl}"),
        ("cuda-toolkit", f"=={newest.cuda_toolkit}"),
    ):
        less = {**has, package: ["0.1"]}
        found = list(stated.missing(rows, holding(less)))
        assert f"{newest.origin}: {package} {version}: nothing on the index fits" in found


def test_a_number_that_no_file_bears_is_found_beside_its_row(tmp_path):
    """Also where the metadata of no wheel of PyPI says another: that of a build of the index."""
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    has: dict[str, list[str]] = {}
    for it in stated.stated(facts.load()):
        has.setdefault(it.package, []).append(it.clause.strip("=~"))
    path = folder / "cudnn.yml"
    text = path.read_text(encoding="utf-8").replace(
        "cudnn: 9.17.1.4, torch", "cudnn: 9.17.1.5, torch"
    )
    path.write_text(text, encoding="utf-8")
    found = list(stated.missing(stated.stated(facts.load(folder)), holding(has)))
    lines = [n for n, line in enumerate(text.split("\n"), 1) if "9.17.1.5" in line]
    assert len(found) == len(lines) == 2
    for line, number in zip(found, lines, strict=True):
        assert re.search(rf"cudnn\.yml:{number}: nvidia-cudnn-cu1[23] ==9\.17\.1\.5: nothing", line)


def test_a_difference_names_the_row():
    (line,) = differing((r"cp311-cp311-win", "cp316-cp316-win"))[:1]
    path, number = line.split(": ", 1)[0].split(":")
    row = (project.ROOT / path).read_text(encoding="utf-8").split("\n")[int(number) - 1]
    assert row == "- version: 2.15.0"


def test_a_release_taken_out_of_the_facts_is_found():
    (line,) = [text for text in differing(releases=NEWEST[1:]) if "new release" in text]
    assert line.startswith("torch 2.15.0: new release of 2026-10-28, not in the facts")
    assert "3.15t" in line and "CUDA 13.2 on Linux" in line and "windows" in line


def test_links_are_read_like_json():
    wheels = recorded().wheels("torch")
    assert wheels
    links = [f'<a href="{w.filename}#sha256=ab">{w.filename}</a>' for w in wheels]
    links.append('<a href="x" data-yanked="">torch-9.9.9-py3-none-any.whl</a>')
    page = "<!DOCTYPE html>" + "".join(links)
    pages = index(lambda url, part: (200, page.encode(), {"Content-Type": "text/html"}))
    found = pages.wheels("torch")
    assert [(w.filename, w.url) for w in found] == [(w.filename, w.url) for w in wheels]
    assert {release.date for release in refresh.seen("torch", pages).values()} == {""}


def wheel(url: str) -> DistributionPackage:
    return DistributionPackage.from_json_data({"filename": "torch-1.whl", "url": url, "hashes": {}})


def test_metadata_is_read_out_of_a_wheel_by_parts():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("torch/lib/large.so", os.urandom(3_000_000))
        needs = "Requires-Dist: numpy (<2)\nRequires-Dist: optree; extra == 'optree'\n"
        archive.writestr("torch-1.dist-info/METADATA", f"Metadata-Version: 2.1\n{needs}")
    content, asked = made.getvalue(), []

    def answer(url: str, part: str) -> Answer:
        if not part:
            return 404, b"", {}
        first, last = map(int, part.split("-"))
        asked.append(last - first + 1)
        headers = {"Content-Range": f"bytes {part}/{len(content)}"}
        return 206, content[first : last + 1], headers

    release = refresh.Seen(Version("1.0"), wheel=wheel(f"{ADDRESS}/torch-1.whl"))
    assert refresh.pins(release, index(answer)) == {"numpy": "<2"}
    assert sum(asked) < len(content)


def test_a_server_that_sends_no_parts_is_not_read_whole():
    whole = index(lambda url, part: (200 if part else 404, b"everything", {}))
    with pytest.raises(refresh.Unreachable, match="sends no parts"):
        whole.metadata(wheel(f"{ADDRESS}/torch-1.whl"))


def test_write_adds_a_row_that_only_lacks_its_kernels(tmp_path):
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    path = folder / "torch.yml"
    whole = path.read_text(encoding="utf-8")
    rows = re.sub(r"- version: 2\.15\.0\n(  .*\n)+", "", whole)
    # What only that row rests on goes with it.
    rows = re.sub(r"  size:\n(    .*\n)+", "", rows)
    path.write_text(rows, encoding="utf-8")
    older = NEWEST[1:]
    assert refresh.write(older, path, recorded()) == ["2.15.0"]
    loaded = facts.load(folder)
    newest = loaded.torch.releases[0]
    assert (newest.version, newest.torchvision) == (NEWEST[0].version, NEWEST[0].torchvision)
    assert newest.python == NEWEST[0].python and newest.pypi == NEWEST[0].pypi
    path.write_text(path.read_text(encoding="utf-8").replace("cu132", "cu134", 1), encoding="utf-8")
    facts.load.cache_clear()
    with pytest.raises(PageError, match=r"no row in wheels\.yml"):
        facts.load(folder)


def test_nothing_is_written_unless_told(monkeypatch, capsys):
    before = (project.FACTS / "torch.yml").read_bytes()
    answering = recorded()
    monkeypatch.setattr(refresh, "Index", lambda address: answering)
    assert command.main(["refresh"]) == 1  # older releases are not recorded
    assert "no longer on the index" in capsys.readouterr().out
    assert (project.FACTS / "torch.yml").read_bytes() == before


def refused(url: str, part: str) -> Answer:
    raise requests.ConnectionError("refused")


@pytest.mark.parametrize(
    "answer",
    [
        refused,
        lambda url, part: (404, b"", {}),
        lambda url, part: (200, b"", {"Content-Type": "image/png"}),
        lambda url, part: (200, b"{", {"Content-Type": "application/json"}),
    ],
    ids=["refused", "not there", "a picture", "half an answer"],
)
def test_an_index_that_does_not_answer_is_said(monkeypatch, capsys, answer):
    silent = index(answer)
    monkeypatch.setattr(refresh, "Index", lambda address: silent)
    assert command.main(["refresh"]) == 2
    assert "torch: the index does not answer" in capsys.readouterr().err


def test_the_index_is_the_one_of_pip(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example/simple/")
    assert refresh.configured_index() == "https://index.example/simple"


@pytest.mark.skipif(
    os.environ.get("TORCHPROOF_NETWORK") != "1",
    reason="needs pypi: the network is closed (TORCHPROOF_NETWORK=1 opens it)",
)
def test_the_real_index_agrees():
    found = list(
        refresh.differences(
            facts.load().torch.releases, refresh.Index(refresh.configured_index()), depth=2
        )
    )
    assert not [line for line in found if "new release" not in line], "\n".join(found)


@pytest.mark.skipif(
    os.environ.get("TORCHPROOF_NETWORK") != "1",
    reason="needs pypi: the network is closed (TORCHPROOF_NETWORK=1 opens it)",
)
def test_the_real_index_has_what_rows_state():
    rows = stated.stated(facts.load())
    found = list(stated.missing(rows, refresh.Index(refresh.configured_index())))
    assert not found, "\n".join(found)
