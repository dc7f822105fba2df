"""``python -m torchproof watch``: checks run again when a page, or what it includes, is saved."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_breakages import Project

from torchproof import __main__ as command

PATIENCE = 300.0  # seconds; a run only has to come


class Watched:
    """A small project whose page is being watched."""

    def __init__(self, folder: Path) -> None:
        self.project = Project(folder)
        self.log = folder / "log"
        env = {**os.environ, "TORCHPROOF_ROOT": str(folder), "PYTHONUNBUFFERED": "1"}
        with self.log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "torchproof", "watch", "docs/en/page.md"],
                cwd=folder,
                env=env,
                stdout=file,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def runs(self, number: int) -> str:
        """What the run of this number has printed, once it is over."""
        end = time.monotonic() + PATIENCE
        while self.said().count("waiting for a change of") < number:
            assert time.monotonic() < end, self.said()
            assert self.process.poll() is None, self.said()
            time.sleep(0.1)
        return self.said().split("waiting for a change of")[number - 1]


def failed(told: str) -> int:
    """How many checks of a run failed; some passed."""
    assert re.search(r"\d+ passed", told)
    found = re.search(r"(\d+) failed", told)
    return int(found[1]) if found else 0


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    yield made
    made.process.kill()
    made.process.wait(30)


@pytest.mark.skipif(sys.platform == "win32", reason="sends the signal of Ctrl+C to one process")
def test_checks_run_again_on_each_save(watched: Watched) -> None:
    root = watched.project.root
    assert failed(watched.runs(1)) == 0
    page = root / "docs/en/page.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("total 3", "total 4"), encoding="utf-8", newline="\n")
    told = watched.runs(2)
    assert "changed: docs/en/page.md" in told
    assert failed(told) == 1
    page.write_text(text, encoding="utf-8", newline="\n")
    assert failed(watched.runs(3)) == 0
    # Another page is none of its business; what it includes is.
    watched.project.write("docs/en/other.md", "# Other\n")
    program = root / "snippets/double.py"
    watched.project.write("snippets/double.py", program.read_text("utf-8").replace("2 *", "3 *"))
    told = watched.runs(4)
    assert "changed: snippets/double.py\n" in told
    assert failed(told) == 1
    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(60) == 0
    assert "Traceback" not in watched.said()


@pytest.mark.fast
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "arguments are required"),
        (["watch"], "required: page"),
        (["look"], "invalid choice: 'look'"),
        (
            ["watch", "docs/en/setup/verfy.md"],
            "docs/en/setup/verfy.md: no such file; did you mean docs/en/setup/verify.md?",
        ),
        (["watch", "nowhere"], "nowhere: no such file; name a page such as docs/en/index.md"),
        (["watch", "README.md"], "README.md: no page; pages are the Markdown files"),
        (["watch", "docs/en/index.md", "docs/en"], "docs/en: no page"),
    ],
)
def test_what_cannot_be_watched_is_told(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(command.watching.project.ROOT)
    with pytest.raises(SystemExit) as ended:
        command.main(arguments)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err
