"""What stands in a text of a person and a machine is told by other words."""

import pytest

from torchproof.anonymous import (
    unnamed,
    with_places,
    without_homes,
    without_names,
    without_own_paths,
)

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


PRIVATE = "\n".join(
    [
        "liwei@gpu-box7:~/work$ python train.py --token=abcdef123456",
        "[liwei@gpu-box7 work]$ ls",
        '  File "/home/' + 'liwei/proj/train.py", line 3',
        r'  File "C:\Users' + r'\Mei Chen\AppData\x.py", mail mei.chen@corp.example.com',
        "GPU-12345678-1234-1234-1234-123456789abc hf_abcdefghijklmnopqrst",
        "HTTPSConnectionPool(host='files.secret.example', port=443) https://u:pw@github.com/a",
        "https://node.secret.example/simple https://download.pytorch.org/whl build.lan",
        "10.1.2.3 127.0.0.1 nvidia-cublas-cu12==12.8.4.1 (192.168.0.1:29500)",
        "Nov 30 10:00:00 node-17 kernel: NVRM: Xid 79 LIWEI node-17 aa:bb:cc:dd:ee:ff 0000:01:00.0",
        "Authorization: Bearer abc.def-ghi123 torch 2.9.1+cu128 at pip@24.0 git+https://github.com/a",
    ]
)


def test_a_log_of_any_machine_names_nobody() -> None:
    shown = unnamed(PRIVATE, ["github.com", "download.pytorch.org"])
    gone = "liwei gpu-box7 abcdef123456 Mei Chen mei.chen corp.example hf_a secret.example u:pw"
    for name in (*gone.split(), "12345678", "10.1.2.3", "192.168", "node-17", "aa:bb", "abc.def"):
        assert name.lower() not in shown.lower(), name
    kept = "python train.py|line 3|github.com/a|https://download.pytorch.org/whl|127.0.0.1"
    kept += "|nvidia-cublas-cu12==12.8.4.1|0000:01:00.0|torch 2.9.1+cu128|pip@24.0|Xid 79|/home/"
    for part in kept.split("|"):
        assert part in shown, part


def test_names_of_public_hosts_stay_and_common_names_do() -> None:
    shown = unnamed("https://github.com/x https://a.example/x /home/user/a user", ["github.com"])
    assert shown == "https://github.com/x https://<host>/x /home/<name>/a user"
