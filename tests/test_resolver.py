"""Install commands asked of a real index: which Pythons and systems, and what the record says."""

import datetime
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from torchproof import commands, facts, kinds, project, sentences
from torchproof.checks.outcome import NotHere
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import outcome_of
from torchproof.commands.packages import resolver, wheels
from torchproof.commands.packages.wheels import Install, Sources
from torchproof.directives import machines
from torchproof.errors import Origin, PageError
from torchproof.pages import loading
from torchproof.running import met, this_machine
from torchproof.targets import needs
from torchproof.targets.systems import Target

TORCH = facts.lookup("torch.version")
VISION = facts.lookup("torch.torchvision")
HERE = Origin("page.md", 100)
LINUX = Target(("linux_x86_64",))


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sources:
    """A package index in a folder: demo 1.0, for Python 3.11 and newer."""
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    folder = tmp_path / "simple" / "demo"
    folder.mkdir(parents=True)
    wheel = folder / "demo-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        about = "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nRequires-Python: >=3.11\n"
        archive.writestr("demo-1.0.dist-info/METADATA", about)
        archive.writestr("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr("demo-1.0.dist-info/RECORD", "")
    link = f'<a href="{wheel.name}" data-requires-python="&gt;=3.11">{wheel.name}</a>'
    (folder / "index.html").write_text(f"<!DOCTYPE html><html><body>{link}</body></html>")
    return Sources((tmp_path / "simple").as_uri())


def asks(source: str, language: str = "bash") -> tuple[Install, ...]:
    return commands.check_fence(language, source, [HERE] * (source.count("\n") + 1)).asks


def test_resolved(index: Sources) -> None:
    assert resolver.resolve(["demo>=1"], "3.12", "linux_x86_64", HERE, index) == ("demo==1.0",)


@pytest.mark.parametrize(
    ("requirement", "python", "reason"),
    [("demo==2.0", "3.12", "no version of demo==2.0"), ("demo", "3.10", "Python>=3.11")],
)
def test_not_resolved(index: Sources, requirement: str, python: str, reason: str) -> None:
    with pytest.raises(PageError, match=reason) as caught:
        resolver.resolve([requirement], python, "windows", HERE, index)
    assert caught.value.origin == HERE
    assert f"Python {python} on Windows" in caught.value.problem


@pytest.mark.usefixtures("index")
def test_an_index_that_does_not_answer() -> None:
    with pytest.raises(resolver.IndexUnreachable):
        far = Sources("https://127.0.0.1:9/simple")
        resolver.resolve(["demo"], "3.12", "linux_x86_64", HERE, far)


# --- what is asked --------------------------------------------------------------------------------


def test_what_a_fence_asks_for() -> None:
    tuna = facts.lookup("mirrors.pypi")
    source = f"ls\npip install numpy\nuv pip install -p 3.12 demo --default-index {tuna}\nuv add b"
    found = [
        (install.requirements, install.sources.index, install.python) for install in asks(source)
    ]
    assert found == [(("numpy",), "", ""), (("demo",), tuna, "3.12"), (("b",), "", "")]
    assert asks("pip install -e .") == asks("pip uninstall -y numpy") == ()


@pytest.mark.parametrize(
    ("source", "system", "python", "expected"),
    [
        ("pip install numpy", "linux_x86_64", "", ("3.11", "3.15")),
        ("pip install numpy", "macos_x86_64", "", ("3.8", "3.12")),
        ("pip install torch==2.14.1", "linux_x86_64", "", ("3.10", "3.14")),
        ("pip install torch==2.14.1", "linux_x86_64", "3.12", ("3.12",)),
        ("uv pip install -p 3.13 numpy", "linux_x86_64", "3.12", ("3.13",)),
    ],
)
def test_for_which_pythons(
    source: str, system: str, python: str, expected: tuple[str, ...]
) -> None:
    (install,) = asks(source)
    assert resolver.pythons(install, system, python) == expected


# --- when it is asked -----------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The network is open and every host answers; what uv is asked is taken down."""
    asked = []

    def compile_(requirements, python, platform, sources):
        asked.append((" ".join(requirements), python, platform, sources.index))
        if "unreachable" in requirements:
            return 1, "", "error sending request"
        return (1, "", "no version of nothing") if "nothing" in requirements else (0, "", "")

    monkeypatch.setattr(resolver, "_compile", compile_)
    monkeypatch.setattr(resolver, "_host_answers", lambda host: True)
    monkeypatch.setattr(this_machine, "network_opened", lambda: True)
    monkeypatch.setattr(this_machine, "index_answers", lambda: True)
    return asked


def test_the_clause_names_day_systems_and_pythons(opened: list) -> None:
    target = Target(("windows", "macos_arm64"), "3.12", named=True)
    today = str(datetime.date.today())
    found = resolver.resolve_all(asks("pip install numpy"), target)
    if today not in sentences.text(found, "en"):  # midnight has passed since
        today = str(datetime.date.today())
    assert sentences.text(found, "en") == (
        f"resolved against the index on {today} for Windows with Python 3.12, "
        "macOS on Apple silicon with Python 3.12"
    )
    assert sentences.text(found, "zh") == (
        f"{today} 已在索引上解析：Windows，Python 3.12、macOS on Apple silicon，Python 3.12"
    )
    assert [platform for _, _, platform, _ in opened] == [
        resolver.PLATFORMS["windows"],
        resolver.PLATFORMS["macos_arm64"],
    ]


def test_the_index_of_the_command_is_asked(opened: list) -> None:
    command = machines.lookup("windows.pip")
    resolver.resolve_all(asks(command, "powershell"), Target(("windows",), "3.12"))
    assert opened[0][3] == machines.lookup("windows.index")


@pytest.mark.usefixtures("opened")
def test_nobody_is_asked_where_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    numpy, far = asks("pip install numpy"), asks("pip install a -i https://far.example/simple")
    assert resolver.resolve_all(asks("pip install --no-index -f wheels demo"), LINUX) == ()
    monkeypatch.setattr(resolver, "_host_answers", lambda host: False)
    assert resolver.resolve_all(far, LINUX) == ()
    assert resolver.resolve_all(numpy, LINUX)
    monkeypatch.setattr(this_machine, "index_answers", lambda: False)
    assert resolver.resolve_all(numpy, LINUX) == ()
    monkeypatch.setattr(this_machine, "index_answers", lambda: True)
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    assert resolver.resolve_all(numpy, LINUX) == ()


def outcome(folder: Path, command: str):
    path = folder / "page.md"
    path.write_text(f"# T {{#t}}\n```bash\n{command}\n```\n", encoding="utf-8", newline="\n")
    page = kinds.snippets(loading.load(path))
    return outcome_of(Runs(), page, page[0])


def test_the_record_tells_resolved_from_held(
    opened: list, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = outcome(tmp_path, "pip install numpy")
    said = sentences.text(found.how, "en")
    assert re.match(r"resolved against the index on .* Python [\d.]+ and [\d.]+; .*facts", said)
    said = sentences.text(found.how, "zh")
    assert re.search(r"索引.*，Python [\d.]+ 和 [\d.]+；.*事实表", said)
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    found = outcome(tmp_path, "pip install numpy")
    said = sentences.text(found.how, "en")
    assert "resolved" not in said and "facts" in said


# --- an index outranks a fact ---------------------------------------------------------------------

# What the facts refuse since an index would have nothing -> whether this index has it.
REFUSED = {
    "pip install torch==2.99.0": ("no such release", True),
    "pip install torch==2.15.0 torchvision==0.26.0": ("does not fit", True),
    "uv pip install -p 3.9 torch==2.15.0": ("no wheel for Python 3.9", True),
    "pip install torch==2.99.0 nothing": ("no such release", False),
}


def family(fit: bool):
    """An index that has every release of torch, or none."""

    def compile_(requirements, python, platform, sources):
        names = [requirement.partition("==")[0] for requirement in requirements]
        return (0, "\n".join(f"{name}==1" for name in names), "") if fit else (1, "", "no version")

    return compile_


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("command", REFUSED)
def test_an_index_that_has_it_refutes_the_fact(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem, has = REFUSED[command]
    monkeypatch.setattr(resolver, "_compile", family(has))
    with pytest.raises(PageError, match=problem) as caught:
        outcome(tmp_path, command)
    at = caught.value.origin
    if has:
        assert "facts are old" in str(caught.value) and "page.md:3 is wrong" in str(caught.value)
        assert at == facts.load().torch.releases[0].origin
    else:
        assert "facts are old" not in str(caught.value)
        assert at.line == 3
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    with pytest.raises(PageError, match=problem) as caught:
        outcome(tmp_path, command)
    assert "facts are old" not in str(caught.value)


@pytest.mark.usefixtures("opened")
def test_an_example_shown_as_wrong_is_refuted_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page.md"
    source = (
        "# T {#t}\n```bash {.wrong data-fails='no such release'}\npip install torch==2.99.0\n```\n"
    )
    path.write_text(source, encoding="utf-8", newline="\n")
    page = kinds.snippets(loading.load(path))
    monkeypatch.setattr(resolver, "_compile", family(False))
    found = outcome_of(Runs(), page, page[0])
    assert sentences.text(found.how, "en").startswith("wrong, and refused")
    monkeypatch.setattr(resolver, "_compile", family(True))
    with pytest.raises(PageError, match="the facts are old"):
        outcome_of(Runs(), page, page[0])


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize(
    "command",
    [
        "pip install torch==2.15.0 torchaudio==2.11.0",
        "pip install torch --extra-index-url https://download.pytorch.org/whl/cu126",
    ],
)
def test_an_index_says_nothing_of_what_would_install_and_not_work(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolver, "_compile", family(True))
    with pytest.raises(PageError) as caught:
        outcome(tmp_path, command)
    assert "facts are old" not in str(caught.value)


@pytest.mark.usefixtures("opened")
def test_what_no_index_has_fails_and_no_answer_is_a_skip(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"page\.md:3: .*nothing cannot be installed"):
        outcome(tmp_path, "pip install nothing")
    with pytest.raises(NotHere, match="needs pypi"):
        outcome(tmp_path, "pip install unreachable")


# A fact as it was once, or has a slip -> a command, and what is said at its row. As for torchaudio,
# of which the facts said for a month that it had ended.
CHANGED = {
    "a release of torchaudio is missing": (
        ("  torchaudio: 2.11.1\n", "  torchaudio: 2.11.0\n"),
        ("  torchaudio: 2.11.1 2.11.0\n", "  torchaudio: 2.11.0\n"),
        "pip install torch==2.15.0 torchaudio==2.11.1",
        "the facts are old. .* torchaudio has no such release",
    ),
    "a Python is missing": (
        ("  python: 3.11 3.12 3.13 3.14 3.14t 3.15 3.15t\n", "  python: 3.11 3.12\n"),
        ("  compile_python: 3.15\n", "  compile_python: 3.12\n"),
        "uv pip install -p 3.13 torch==2.15.0",
        "the facts are old. .* no wheel for Python 3.13",
    ),
    "a release of torchaudio that there is not": (
        ("  torchaudio: 2.11.1\n", "  torchaudio: 2.99.0\n"),
        ("", ""),
        "pip install torch==2.15.0 torchaudio==2.99.0",
        "the facts are wrong. .*no version of torchaudio==2.99.0",
    ),
    "a Python that there is not": (
        ("  python: 3.11 3.12 3.13 3.14 3.14t 3.15 3.15t\n", "  python: 3.10 3.11 3.15\n"),
        ("", ""),
        "uv pip install -p 3.10 torch==2.15.0",
        "the facts are wrong. .*Python",
    ),
}


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def change(*changes: tuple[str, str]) -> Origin:
        """The facts with these changes; where the newest release stands."""
        folder = shutil.copytree(project.FACTS, tmp_path / "facts")
        path = folder / "torch.yml"
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8", newline="\n")
        loaded = facts.load(folder)
        monkeypatch.setattr(facts, "load", lambda: loaded)
        return loaded.torch.releases[0].origin

    return change


@pytest.mark.parametrize("what", CHANGED)
def test_pypi_outranks_a_fact(changed, tmp_path: Path, what: str) -> None:
    if missing := met.unmet(needs.parse("pypi", HERE)):
        pytest.skip(missing)
    first, second, command, told = CHANGED[what]
    row = changed(first, second)
    with pytest.raises(PageError, match=rf"torch\.yml:\d+: {told}") as caught:
        outcome(tmp_path, command)
    assert caught.value.origin == row
    assert f"{tmp_path.name}/page.md:3" in str(caught.value)


@pytest.mark.usefixtures("opened")
def test_what_else_a_command_names_is_no_fault_of_the_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compile_(requirements, python, platform, sources):
        return (1, "", "no version of nothing") if "nothing" in requirements else (0, "", "")

    monkeypatch.setattr(resolver, "_compile", compile_)
    with pytest.raises(PageError, match=r"page\.md:3: .*nothing cannot be installed"):
        outcome(tmp_path, "pip install torch nothing")
    monkeypatch.setattr(resolver, "_compile", family(False))
    with pytest.raises(PageError, match=r"facts/torch\.yml:\d+: the facts are wrong"):
        outcome(tmp_path, "pip install torch nothing")


# --- the real index -------------------------------------------------------------------------------


@pytest.mark.parametrize("system", facts.load().torch.releases[0].pypi)
def test_the_pages_pair_resolves(system: str) -> None:
    missing = met.unmet(needs.parse("pypi", HERE))
    if missing:
        pytest.skip(missing)
    wanted = (f"torch=={TORCH}", f"torchvision=={VISION}")
    for python in resolver.pythons(Install(wanted, HERE), system):
        assert set(wanted) <= set(resolver.resolve(wanted, python, system, HERE))


@pytest.mark.parametrize("system", facts.load().torch.releases[0].pypi)
def test_torchaudio_beside_them_resolves_as_the_facts_say(system: str) -> None:
    missing = met.unmet(needs.parse("pypi", HERE))
    if missing:
        pytest.skip(missing)
    wanted = ("torch", "torchvision", "torchaudio")
    found = resolver.resolve(wanted, "3.12", system, HERE)
    audio = facts.lookup("torch.torchaudio")
    assert {f"torch=={TORCH}", f"torchvision=={VISION}", f"torchaudio=={audio}"} <= set(found)


def test_every_system_of_the_facts_has_a_platform() -> None:
    assert set(resolver.PLATFORMS) == set(wheels.NAMES) == set(facts.schema.SYSTEMS)
