"""What a terminal shows of printed bytes."""

import pytest

from torchproof.running.terminal import shown

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("", ""),
        ("one\ntwo\n", "one\ntwo\n"),
        ("spaces  \n", "spaces  \n"),
        ("one\r\ntwo\r\n", "one\ntwo\n"),
        (" 10 %\r100 %\n", "100 %\n"),
        ("long line\rnew\n", "new" + "g line\n"),
        ("long line\r\x1b[Knew\n", "new\n"),
        ("long line\rnew      \n", "new\n"),
        ("abc\b\bX\n", "aXc\n"),
        ("\x1b[1;32mgreen\x1b[0m\n", "green\n"),
        ("\x1b]0;title\x07text\n", "text\n"),
        ("进度 10 %\r进度 20 %\n", "进度 20 %\n"),
    ],
)
def test_shown(printed, seen):
    assert shown(printed) == seen
