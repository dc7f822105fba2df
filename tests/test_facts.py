"""The facts load fast and say where they are from; bad ones are refused with line and reason."""

import re
import shutil

import pytest

from torchproof import facts, project
from torchproof.errors import PageError
from torchproof.facts.consistency import fits
from torchproof.facts.schema import SYSTEMS, TABLES, Confidence, Python, Version

pytestmark = pytest.mark.fast

# What is planted (file, what is replaced, by what) -> what the refusal says. Each text occurs once
# where it is replaced: the first place counts.
# The sources of the newest release, as the file has them.
NEWEST = r"\[pypi, audio, dynamo, size, mps\]"
REFUSED = {
    "a source that nobody asks again": (
        "uv.yml",
        ", again: refresh",
        "",
        "who asks the source 'pypi' again?",
    ),
    "a day that is none": (
        "uv.yml",
        "again: refresh",
        "again: soon",
        "again: 'soon' is neither refresh, checks, never nor a day",
    ),
    "no YAML": ("uv.yml", "releases:\n", "releases: [\n", "no valid YAML"),
    "no mapping": ("uv.yml", None, "- a\n", "a mapping of names"),
    "a key twice": ("uv.yml", "releases:\n", "releases:\nreleases:\n", "stands twice"),
    "an unknown table": ("uv.yml", "releases:", "versions: []\nreleases:", "'versions'"),
    "an empty table": ("uv.yml", r"(?s)releases:.*", "releases: []\n", "'releases' is missing"),
    "an unknown file": ("extra.yml", None, "a: 1\n", "no such file of facts"),
    "no date": ("uv.yml", "checked: .*\n", "", "'checked' is missing"),
    "a date that is none": ("uv.yml", "checked: .*", "checked: soon", "soon"),
    "no sources": ("uv.yml", r"(?s)sources:.*?\n\n", "\n", "'sources' is missing"),
    "a source without its place": ("uv.yml", "where: PyPI, ", "", "'where' is missing"),
    "a source that is no mapping": ("uv.yml", r"pypi: \{.*\}", "pypi: PyPI", "lacks 'what'"),
    "a row without a source": ("torch.yml", rf"sources: {NEWEST}", "", "'sources'"),
    "a source nobody listed": ("torch.yml", NEWEST, "[hearsay]", "'hearsay'"),
    "a source nobody uses": (
        "torch.yml",
        "sources:\n",
        "sources:\n  x: {what: a, where: b, date: 2026-01-01}\n",
        "no row rests on the source 'x'",
    ),
    "an unknown key": ("torch.yml", "nccl:", "ncll:", "unknown key 'ncll'"),
    "a missing key": ("torch.yml", "  torchvision: .*\n", "", "'torchvision' is missing"),
    "a version that is none": ("torch.yml", "cudnn: 9.26", "cudnn: v9.26", "is no version number"),
    "a Python that is none": ("torch.yml", "python: 3.11", "python: 4.0", "no minor version of Py"),
    "a Python twice": ("torch.yml", "python: 3.11", "python: 3.11 3.11", "3.11 stands twice"),
    "a release date that is none": ("torch.yml", "date: 2026-10-28", "date: 28.10.2026", "28.10."),
    "a confidence that is none": ("torch.yml", "confidence: high", "confidence: sure", "'sure'"),
    "a release twice": ("torch.yml", "version: 2.14.1", "version: 2.15.0", "2.15.0 has a row alr"),
    "releases out of order": ("torch.yml", "version: 2.14.1", "version: 2.16.0", "stands below"),
    "torchvision for another torch": (
        "torch.yml",
        'needs: ">=2.14.0"',
        'needs: ">=2.16.0"',
        "does not fit 2.15.0",
    ),
    "an unreadable need": ("torch.yml", 'needs: ">=2.14.0"', 'needs: "~2"', "Invalid specifier"),
    "torchvision of a neighbour": (
        "torch.yml",
        "torchvision: 0.27.1",
        "torchvision: 0.26.9",
        "does not fit torch 2.12.",
    ),
    "torchvision of a newer torch": (
        "torch.yml",
        "torchvision: 0.27.1",
        "torchvision: 0.28.1",
        "does not fit torch 2.12.1",
    ),
    "one torchvision for two": (
        "torch.yml",
        "torchvision: 0.27.1",
        "torchvision: 0.28.0",
        "0.28.0 has a row already",
    ),
    "a system that is none": ("torch.yml", "windows: cpu", "beos: cpu", "'beos'"),
    "a Python on one system only": (
        "torch.yml",
        "  pypi: ",
        "  python_on: {windows: 3.9}\n  pypi: ",
        "3.9 is not under python",
    ),
    "PyPI's wheel without a row": (
        "torch.yml",
        "linux_x86_64: cu132",
        "linux_x86_64: cu134",
        "no row in wheels.yml",
    ),
    "a variant without kernels": (
        "wheels.yml",
        "kernels: 7.5 8.0 8.6 9.0 10.0 12.0,",
        "",
        "'kernels' is missing",
    ),
    "a variant that is none": ("wheels.yml", "variant: cu132", "variant: cuda13", "no variant"),
    "a variant twice": ("wheels.yml", "variant: cu132", "variant: cu130", "has a row already, at "),
    "overlapping rows": ("wheels.yml", "torch: 2.15,", "torch: 2.14 2.15,", "2.14 cu132 linux_x86"),
    "a build for no release": (
        "wheels.yml",
        "torch: 2.15,",
        "torch: 2.15 2.16,",
        "no release 2.16",
    ),
    "a build for no system": ("wheels.yml", "system: linux_x86_64", "system: linux", "no system"),
    "kernels the toolkit cannot build": (
        "wheels.yml",
        "kernels: 7.5",
        "kernels: 7.0 7.5",
        "CUDA 13.2 cannot build kernels for 7.0",
    ),
    "kernels for no GPU": ("wheels.yml", "kernels: 7.5", "kernels: 7.4 7.5", "no capability 7.4"),
    "an index without a variant": ("wheels.yml", "whl/{variant}", "whl", "lacks {variant}"),
    "CUDA without a driver": (
        "cuda.yml",
        r"- \{cuda: 13, (.*\n)+?.*\}\n",
        "",
        "no driver for CUDA 13",
    ),
    "a driver that is none": ("cuda.yml", "linux: 525.60.13", "linux: r525", "no version number"),
    "a branch out of order": ("cuda.yml", "branch: 535", "branch: 529", "does not follow 530"),
    "a toolkit twice": ("cuda.yml", "cuda: 13.4.2", "cuda: 13.4.1", "13.4.1 has a row already"),
    "a GPU twice": ("gpus.yml", "RTX 5080,", "RTX 5090,", "stands twice"),
    "a GPU in two rows": ("gpus.yml", "RTX 4090,", "rtx 5090,", "rtx 5090 has a row already"),
    "a GPU of no capability": (
        "gpus.yml",
        r"- capability: 12\.1\n",
        "- capability: 12.2\n",
        "12.2 is not under capabilities",
    ),
    "a capability twice": ("gpus.yml", r"\{capability: 12.1,", "{capability: 12.0,", "12.0 has a"),
    "a last driver of no branch": ("gpus.yml", "last_driver: 470", "last_driver: 471", "no branch"),
    "a flag that is none": ("gpus.yml", "jetson: yes", "jetson: maybe", "neither yes nor no"),
    "cuDNN twice": ("cudnn.yml", "torch: 2.14,", "torch: 2.13 2.14,", "has a row already"),
    "cuDNN for no release": ("cudnn.yml", "torch: 2.14,", "torch: 2.99,", "no release 2.99"),
    "a range upside down": ("cudnn.yml", "cuda_max: 12.3", "cuda_max: 11.3", "ends before"),
    "conda without kernels": ("conda.yml", "variant: cuda", "variant: cpu", "names its CUDA"),
    "conda for no release": ("conda.yml", "torch: 2.13.0", "torch: 2.13.9", "no release 2.13.9"),
    "an installer for no system": (
        "conda.yml",
        "-0, system: windows",
        "-0, system: dos",
        "no system 'dos'",
    ),
    "an installer without encryption": (
        "conda.yml",
        'mirror: "https:',
        'mirror: "http:',
        "without encryption",
    ),
    "a mirror twice": ("mirrors.yml", "id: bfsu", "id: tuna", "tuna has a row already"),
    "a mirror without encryption": (
        "mirrors.yml",
        "https://pypi.tuna",
        "http://pypi.tuna",
        "without encryption",
    ),
    "two default mirrors": ("mirrors.yml", "use: dead", "default: yes, use: dead", "exactly one"),
    "a mirror used in no known way": ("mirrors.yml", "use: dead", "use: ftp", "'ftp'"),
    "a mirror for no variant": ("mirrors.yml", "whl/{variant}", "whl", "lacks {variant}"),
    "a package twice": (
        "distributions.yml",
        "package: nvidia-open-kernel-dkms",
        "package: nvidia-driver",
        "has a row already",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_fact_is_refused(name, tmp_path):
    file, old, new, reason = REFUSED[name]
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    text = (folder / file).read_text(encoding="utf-8") if old else ""
    changed, count = re.subn(old or "^", lambda _: new, text, count=1)
    assert count == 1, f"{file} has no {old!r}"
    (folder / file).write_text(changed, encoding="utf-8")
    with pytest.raises(PageError) as refusal:
        facts.load(folder)
    message = str(refusal.value)
    assert re.match(r"facts/\w+\.yml:\d+: ", message)
    assert reason in message


def test_the_refusal_names_the_line(tmp_path):
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    text = (folder / "torch.yml").read_text(encoding="utf-8")
    line = text[: text.index("triton:")].count("\n") + 1
    (folder / "torch.yml").write_text(text.replace("triton:", "tritton:", 1), encoding="utf-8")
    with pytest.raises(PageError, match=rf"^facts/torch\.yml:{line}: unknown key 'tritton'"):
        facts.load(folder)


def test_a_missing_file_is_refused(tmp_path):
    folder = shutil.copytree(project.FACTS, tmp_path / "facts")
    (folder / "cuda.yml").unlink()
    with pytest.raises(PageError, match=r"facts/cuda\.yml:1: there is no such file"):
        facts.load(folder)


def test_every_row_names_a_source_and_what_it_holds():
    loaded = facts.load()
    for name, tables in TABLES.items():
        file = getattr(loaded, name)
        for table in tables:
            for row in getattr(file, table):
                assert row.sources, row.origin
                assert {"confidence", "exists"} & set(dir(row)), row.origin


def test_lookup_names_what_exists():
    assert facts.lookup("torch.version") == str(facts.load().torch.releases[0].version)
    with pytest.raises(KeyError, match=r"no file facts/nope\.yml; there are: .*torch"):
        facts.lookup("nope.version")
    with pytest.raises(KeyError, match="it has: version, torchvision"):
        facts.lookup("torch.nope")
    unnamed = next(file for file, names in facts.load().names.items() if not names.texts)
    with pytest.raises(KeyError, match="none that a page can name"):
        facts.lookup(f"{unnamed}.nope")


def test_numbers_sort_as_numbers():
    assert Version("2.10.0") > Version("2.9.1")
    assert Version("580.65.06") > Version("580.65.5")
    assert Python("3.10") > Python("3.9")
    assert Python("3.14") < Python("3.14t") < Python("3.15")
    assert Confidence.LOW < Confidence.MEDIUM < Confidence.HIGH
    assert fits(Version("2.15.0"), ">=2.14.0") and not fits(Version("2.13.0"), ">=2.14.0")
    assert fits(Version("2.14.0"), "==2.14.0") and not fits(Version("2.14.1"), "==2.14.0")


def test_each_system_has_wheels_and_each_variant_its_index():
    loaded = facts.load()
    for system in SYSTEMS:
        assert any(release.pythons(system) for release in loaded.torch.releases)
    assert loaded.wheels.index.format(variant="cu126").endswith("/cu126")


def test_the_branches_that_pages_name_are_supported():
    """580 keeps the older GPUs and is in distributions; 620 follows it, 610 and 535 have ended."""
    today = f"{facts.load().cuda.checked:%Y-%m}"
    named = {name: facts.lookup(f"cuda.{name}") for name in ("lts", "lts_newest", "production")}
    assert named == {"lts": "580", "lts_newest": "620", "production": "595"}
    assert all(facts.lookup(f"cuda.{name}_until") >= today for name in named)
    assert facts.lookup("cuda.lts_newest_until") == "2029-09"
    assert str(facts.load().cuda.toolkits[0].cuda) == "13.5.0"
