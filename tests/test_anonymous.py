"""What stands in a text of a person and a machine is told by other words."""

import pytest

from torchproof.anonymous import with_places, without_homes, without_names, without_own_paths

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/data/abc/env/bin/python", "ENV/bin/python"),
        ("cd /data/abc", "cd HOME"),
        ("/data/abc2/x and /data/abc-old", "/data/abc2/x and /data/abc-old"),
        ("open /srv/here/a.py, then /srv/here", "open a.py, then ."),
        (r"D:\Abc\a D:\\Abc\\a D:/Abc/a", "WIN/a WIN/a WIN/a"),
    ],
)
def test_a_path_is_told_by_its_name(text: str, said: str) -> None:
    places = {"/data/abc": "HOME", "/data/abc/env": "ENV", "/srv/here": "", r"D:\Abc": "WIN"}
    assert with_places(text, places) == said


def test_names_go_where_they_are_names() -> None:
    text = "Wei on node-7: wei, weird, node-70, WEI; linux and root stay"
    shown = without_names(text, ["wei", "node-7", "linux", "root", "on", ""], "X")
    assert shown == "X on X: X, weird, node-70, X; linux and root stay"


def test_the_homes_of_others_go() -> None:
    home, users = "/home/", "\\Users\\"
    assert without_homes(f"{home}li/a C:{users}li/a", "X") == f"{home}X/a C:{users}X/a"
    assert without_own_paths("in /tmp/a/b: /usr/lib stays", "X") == "in X: /usr/lib stays"
