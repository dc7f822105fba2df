"""What stands in a text of a person and a machine is told by other words."""

import pytest

from torchproof.anonymous import with_places, without_homes, without_names, without_own_paths

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/data/wei/env/bin/python", "ENV/bin/python"),
        ("cd /data/wei", "cd HOME"),
        ("/data/wei2/x and /data/wei-old", "/data/wei2/x and /data/wei-old"),
        ("open /work/here/a.py, then /work/here", "open a.py, then ."),
        (r"C:\Users\Wei\a C:\\Users\\Wei\\a C:/Users/Wei/a", "WIN/a WIN/a WIN/a"),
    ],
)
def test_a_path_is_told_by_its_name(text: str, said: str) -> None:
    places = {"/data/wei": "HOME", "/data/wei/env": "ENV", "/work/here": "", r"C:\Users\Wei": "WIN"}
    assert with_places(text, places) == said


def test_names_go_where_they_are_names() -> None:
    text = "Wei on node-7: wei, weird, node-70, WEI; linux and root stay"
    shown = without_names(text, ["wei", "node-7", "linux", "root", "on", ""], "X")
    assert shown == "X on X: X, weird, node-70, X; linux and root stay"


def test_the_homes_of_others_go() -> None:
    assert without_homes(r"/home/li/a C:\Users\li\a", "X") == r"/home/X/a C:\Users\X\a"
    assert without_own_paths("in /tmp/a/b: /usr/lib stays", "X") == "in X: /usr/lib stays"
