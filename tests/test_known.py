"""Known names, and what is a typo away from one: facts/known/."""

from pathlib import Path

import pytest
from pip._internal.models.index import PyPI

from torchproof.commands import known
from torchproof.errors import PageError
from torchproof.facts import known as facts

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("torchvison", "torchvision"),  # one lost
        ("torchvisionn", "torchvision"),  # one too many
        ("torchvisoin", "torchvision"),  # two swapped
        ("numpi", "numpy"),  # another one
        ("trochvisin-extras", ""),
        ("torchvision", ""),  # known
        ("torchx", ""),  # known, and nearly torch
        ("nupmi", ""),  # two in a short word
        ("uvv", "uv"),  # doubled, in however short a word
        ("ub", ""),  # too short to say
    ],
)
def test_what_is_a_typo_away(word: str, meant: str) -> None:
    assert facts.near(word, facts.packages("pypi")) == meant


@pytest.mark.parametrize("name", ["addresses", "variables", "images", "packages"])
def test_the_files_are_read(name: str) -> None:
    assert facts.load(name).checked


def test_a_row_without_its_source_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (facts.FOLDER / "images.yml").read_text(encoding="utf-8")
    (tmp_path / "images.yml").write_text(text.replace("[pytorch]", "[hearsay]"), encoding="utf-8")
    monkeypatch.setattr(facts, "FOLDER", tmp_path)
    with pytest.raises(PageError, match="hearsay"):
        facts.load.__wrapped__("images")


@pytest.mark.parametrize("name", facts.values())
def test_a_variable_whose_value_is_known_is_itself_known(name: str) -> None:
    assert known.is_variable(name)


def test_names_of_one_table_do_not_pass_for_typos_of_another_one() -> None:
    for index in ("pypi", "conda", "winget"):
        for name in facts.packages(index):
            assert known.package_fault(index, name) is None
    for name in facts.variables():
        assert known.variable_fault(name) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/whl/cu132",  # unlike any
        "https://download.pytorch.org/whl/nightly/cu132",
        "https://github.com/any/thing",
        PyPI.simple_url,
        "https://conda.anaconda.org/some-channel",
    ],
)
def test_of_other_addresses_nothing_is_said(address: str) -> None:
    assert known.address_fault(address) is None


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("https://download.pytorch.org/wheels/cu132", "/whl"),
        ("https://pypi.tuna.tsinghua.edu.cn/simpel", "/simple"),
        (PyPI.simple_url.replace("simple", "simpel"), "/simple"),
        (PyPI.simple_url.replace("pypi.", "pypii."), PyPI.netloc),
        ("https://mirrors.nju.edu.cn/pytorch/whll/cu132", "/pytorch/whl/cu132"),
        ("https://developer.download.nvidia.con/compute/cuda", "developer.download.nvidia.com"),
    ],
)
def test_an_address_that_is_nearly_a_known_one(address: str, word: str) -> None:
    _, mend = known.address_fault(address)
    assert word in mend
