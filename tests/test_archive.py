"""apt in a root of its own: what it says of an archive, without touching the machine."""

import datetime
import os
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock, Timeout

from torchproof.commands.packages import archive
from torchproof.running import this_machine
from torchproof.targets import distributions

pytestmark = pytest.mark.fast

PACKAGES = """\
Package: {name}
Version: 1.0
Architecture: amd64
Maintainer: Nobody <nobody@example.org>
{depends}Filename: ./{name}.deb
Size: 1
SHA256: 0000000000000000000000000000000000000000000000000000000000000000
Description: made up

"""
MADE_UP = {"driver": "Depends: module\n", "module": "", "broken": "Depends: nowhere (>= 2)\n"}
TODAY = "2026-03-04"


class Day(datetime.date):
    """The same day from the first test to the last, also where a run crosses midnight."""

    @classmethod
    def today(cls) -> datetime.date:
        return cls.fromisoformat(TODAY)


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive of three packages in a folder, in the place of Debian's."""
    if not shutil.which("apt-get"):
        pytest.skip("needs apt-get, which Debian and what is made from it have")
    folder = tmp_path / "archive"
    folder.mkdir()
    text = "".join(PACKAGES.format(name=n, depends=d) for n, d in MADE_UP.items())
    (folder / "Packages").write_text(text, encoding="utf-8")
    monkeypatch.setattr(archive, "FOLDER", tmp_path / "cache")
    monkeypatch.setattr(archive, "datetime", SimpleNamespace(date=Day))
    monkeypatch.setattr(archive, "_source", lambda suite: f"deb [trusted=yes] file:{folder} ./")
    monkeypatch.setattr(this_machine, "network_opened", lambda: True)
    forget()
    yield folder
    forget()


def forget() -> None:
    archive._root.cache_clear()
    archive._simulate.cache_clear()


def state_of_the_machine() -> dict[str, int]:
    places = (
        Path("/var/lib/dpkg/status"),
        *Path("/var/lib/apt").rglob("*"),
        *Path("/var/cache/apt").rglob("*"),
    )
    return {str(path): path.stat().st_mtime_ns for path in places if path.is_file()}


def test_what_apt_would_install_is_simulated(made_up: Path) -> None:
    before = state_of_the_machine()
    assert archive.simulate("debian12", ["driver"]) == archive.Answer("", TODAY)
    assert archive.names("debian12", "mod") == ["module"]
    assert state_of_the_machine() == before


def test_a_package_that_is_not_there(made_up: Path) -> None:
    answer = archive.simulate("debian12", ["drvier"])
    assert answer and "Unable to locate package drvier" in answer.problem


def test_a_package_that_cannot_be_installed(made_up: Path) -> None:
    answer = archive.simulate("debian13", ["driver", "broken"])
    assert answer and "broken : Depends: nowhere (>= 2)" in answer.problem


def test_lists_are_fetched_once_a_day(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.simulate("debian12", ["driver"])
    monkeypatch.setattr(archive, "_fetch", lambda *_: pytest.fail("fetched again"))
    forget()
    assert archive.simulate("debian12", ["driver"]) == archive.Answer("", TODAY)


def test_old_lists_count_where_the_network_is_closed(
    made_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.simulate("debian12", ["driver"])
    (archive.FOLDER / "bookworm/date").write_text("2026-01-02", encoding="utf-8")
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    forget()
    assert archive.simulate("debian12", ["driver"]) == archive.Answer("", "2026-01-02")


def test_answers_are_kept_until_the_lists_change(
    made_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.simulate("debian12", ["drvier"])
    forget()
    asked: list[str] = []
    run = archive._run
    monkeypatch.setattr(archive, "_run", lambda c, e: asked.append(c[0]) or run(c, e))
    assert archive.simulate("debian12", ["drvier"]).problem
    assert "apt-get" not in asked


def test_lists_serve_where_the_clone_has_been_moved_to(
    made_up: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.simulate("debian12", ["module"])
    archive.FOLDER.rename(tmp_path / "moved")
    monkeypatch.setattr(archive, "FOLDER", tmp_path / "moved")
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    forget()
    assert archive.simulate("debian12", ["driver"]) == archive.Answer("", TODAY)


def test_workers_take_turns_with_the_lists(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = []
    fetch = archive._fetch

    def fetch_while_another_waits(root: Path, suite: str) -> bool:
        with pytest.raises(Timeout):
            FileLock(root / "lock").acquire(timeout=0)
        refused.append(root)
        return fetch(root, suite)

    monkeypatch.setattr(archive, "_fetch", fetch_while_another_waits)
    archive.simulate("debian12", ["driver"])
    assert len(refused) == 1
    with FileLock(refused[0] / "lock", timeout=0):
        pass


def test_nothing_is_asked_without_lists_and_network(
    made_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(this_machine, "network_opened", lambda: False)
    assert archive.simulate("debian12", ["driver"]) is None
    assert archive.names("debian12", "d") == []


def test_other_distributions_are_not_simulated(made_up: Path) -> None:
    assert archive.simulate("rhel9", ["driver"]) is None


@pytest.mark.parametrize(
    ("here", "codename", "suite", "lines"),
    [
        ("debian", "bookworm", "trixie", ["trixie main contrib non-free non-free-firmware"]),
        (
            "ubuntu",
            "noble",
            "jammy",
            [
                "jammy main restricted universe multiverse",
                "jammy-updates main restricted universe multiverse",
            ],
        ),
    ],
)
def test_a_release_comes_from_the_mirror_of_the_machine(
    here: str, codename: str, suite: str, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    os_release = {"ID": here, "VERSION_CODENAME": codename}
    monkeypatch.setattr(archive.platform, "freedesktop_os_release", lambda: os_release)
    targets = (
        f"https://elsewhere.example/x\tother\tmain\nhttps://mirror.example/a\t{codename}\tmain\n"
    )
    said = subprocess.CompletedProcess([], 0, targets, "")
    monkeypatch.setattr(archive, "_run", lambda *_: said)
    monkeypatch.setattr(archive, "_KEYRINGS", Path("nowhere"))
    wanted = [f"deb https://mirror.example/a {line}" for line in lines]
    assert archive._source(suite) == "\n".join(wanted)
    assert archive._source("bookworm" if here == "ubuntu" else "noble") is None


def test_an_archive_that_does_not_answer(made_up: Path) -> None:
    shutil.rmtree(made_up)
    assert archive.simulate("debian12", ["driver"]) is None


@pytest.mark.skipif(
    os.environ.get("TORCHPROOF_NETWORK") != "1" or not shutil.which("apt-get"),
    reason="needs the archive: the network is closed (TORCHPROOF_NETWORK=1 opens it)",
)
@pytest.mark.parametrize("distribution", (*distributions.DEBIAN, *distributions.UBUNTU))
def test_the_facts_name_what_the_archive_has(distribution: str) -> None:
    forget()
    if archive._source(archive.SUITES[distribution]) is None:
        pytest.skip("needs a machine of the same family: its own mirror is asked")
    have = set(archive.names(distribution, ""))
    assert have, "the mirror of this machine does not answer"
    named = {name for name, whose in distributions.packages(distribution).items() if not whose}
    assert named - have == set()
