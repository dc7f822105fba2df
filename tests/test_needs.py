"""What snippets need, and what this machine has."""

import json
import os
import re
import sys

import pytest

from torchproof.errors import Origin, PageError
from torchproof.running import met, this_machine
from torchproof.targets import needs

pytestmark = pytest.mark.fast

HERE = Origin("docs/en/page.md", 7)
CARD = this_machine.Gpu("Some GPU 8 GB", (8, 6), 8_361_345_024)


@pytest.fixture(autouse=True)
def forget():
    """Let each test find out anew."""
    found_once = (
        this_machine.gpus,
        this_machine.mps,
        this_machine._torch,
        this_machine.network_answers,
        this_machine.index_answers,
        this_machine.docker_answers,
    )
    yield
    for function in found_once:
        if hasattr(function, "cache_clear"):  # not where a test replaced it
            function.cache_clear()


def unmet(text: str) -> str | None:
    return met.unmet(needs.parse(text, HERE))


def test_needs_are_read_and_written_alike():
    text = "gpu gpus:2 cc>=8.0 vram>=7.5G ram>=16G cores>=4 python>=3.12 linux network"
    parsed = needs.parse(text, HERE)
    assert " ".join(map(str, parsed)) == text
    assert [need.name for need in parsed[:3]] == ["gpu", "gpus", "cc"]
    assert needs.parse("", HERE) == ()


@pytest.mark.parametrize(
    ("word", "problem", "mend"),
    [
        ("gpo", "unknown need 'gpo'", "known are gpu, gpus:2, cc>=8.0"),
        ("GPU", "unknown need 'GPU'", "known are gpu"),
        ("gpu,", "unknown need 'gpu,'", "known are gpu"),
        ("gpu:2", "'gpu:2' is no way to write this need", "write gpu"),
        ("gpus>=2", "'gpus>=2' is no way to write this need", "write gpus:2"),
        ("gpus", "'gpus' is no way to write this need", "write gpus:2"),
        ("vram>=8", "'vram>=8' is no way to write this need", "write vram>=8G"),
        ("cc>=8", "'cc>=8' is no way to write this need", "write cc>=8.0"),
        ("python>=2.7", "'python>=2.7' is no way to write this need", "write python>=3.12"),
    ],
)
def test_mistakes_name_the_line_and_what_is_known(word, problem, mend):
    with pytest.raises(PageError) as caught:
        needs.parse(f"linux {word}", HERE)
    assert caught.value.origin == HERE
    assert caught.value.problem == problem
    assert caught.value.mend.startswith(mend)


def test_without_needs_nothing_is_unmet():
    assert met.unmet(()) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gpu", None),
        ("gpus:1", None),
        ("gpus:2", "needs gpus:2: torch sees 1 here"),
        ("cc>=8.0", None),
        ("cc>=8.6", None),
        ("cc>=9.0", "needs cc>=9.0: Some GPU 8 GB has 8.6"),
        ("cc>=10.0", "needs cc>=10.0: Some GPU 8 GB has 8.6"),
        ("vram>=8G", None),
        ("vram>=8.5G", "needs vram>=8.5G: Some GPU 8 GB has 8.4G"),
        (
            "gpu gpus:2 cc>=9.0",
            "needs gpus:2: torch sees 1 here; needs cc>=9.0: Some GPU 8 GB has 8.6",
        ),
    ],
)
def test_with_a_gpu(monkeypatch, text, reason):
    monkeypatch.setattr(this_machine, "gpus", lambda: (CARD,))
    assert unmet(text) == reason


@pytest.mark.parametrize("text", ["gpu", "cc>=8.0", "vram>=8G"])
def test_without_a_gpu(monkeypatch, text):
    monkeypatch.setattr(this_machine, "gpus", lambda: ())
    assert unmet(text) == f"needs {text}: torch sees no CUDA device here"


def test_torch_is_asked_only_where_a_driver_shows_itself(monkeypatch, tmp_path):
    monkeypatch.setattr(this_machine.sys, "platform", "linux")
    monkeypatch.setattr(this_machine.shutil, "which", lambda name: None)
    monkeypatch.setattr(this_machine, "GPU_FILES", (str(tmp_path / "nvidiactl"),))
    answer = json.dumps([[["Some GPU", [9, 0], 10**10]], False])
    monkeypatch.setattr(this_machine, "_said", lambda command, timeout: f"a warning\n{answer}")
    assert this_machine.gpus() == ()
    (tmp_path / "nvidiactl").touch()
    this_machine.gpus.cache_clear()
    assert this_machine.gpus() == (this_machine.Gpu("Some GPU", (9, 0), 10**10),)


def test_torch_that_does_not_start_has_no_devices(monkeypatch):
    monkeypatch.setattr(this_machine, "_said", lambda command, timeout: "")
    assert this_machine._torch() == ([], False)


def test_exactly_one_system_is_here(monkeypatch):
    monkeypatch.setattr(this_machine, "gpus", lambda: ())
    systems = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    met = [name for name in systems.values() if unmet(name) is None]
    assert met == [systems[sys.platform]]
    other = next(name for name in systems.values() if name not in met)
    assert unmet(other) == f"needs {other}: this is {this_machine.system()}"


def test_wsl2_is_told_by_its_kernel(monkeypatch):
    for release, is_met in (
        ("5.15.167.4-microsoft-standard-WSL2", True),
        ("4.4.0-19041-Microsoft", False),  # WSL 1
        ("6.12.0-amd64", False),
    ):
        monkeypatch.setattr(this_machine.platform, "release", lambda release=release: release)
        assert (unmet("wsl2") is None) == is_met


def test_sizes_of_this_machine():
    assert unmet("ram>=0.5G cores>=1 python>=3.11") is None
    assert re.fullmatch(r"needs ram>=90000G: this machine has \d+\.\dG", unmet("ram>=90000G"))
    assert unmet("cores>=9000") == f"needs cores>=9000: this machine has {this_machine.cores()}"
    assert unmet("python>=3.99") == (
        f"needs python>=3.99: the checks run Python {sys.version_info[0]}.{sys.version_info[1]}"
    )


def test_the_network_has_to_be_opened_and_to_answer(monkeypatch):
    def never(*arguments, **options):
        raise AssertionError("the network is closed, and was asked")

    monkeypatch.delenv("TORCHPROOF_NETWORK", raising=False)
    monkeypatch.setattr(this_machine, "network_answers", never)
    monkeypatch.setattr(this_machine, "index_answers", never)
    closed = "the network is closed (TORCHPROOF_NETWORK=1 opens it)"
    assert unmet("network") == f"needs network: {closed}"
    assert unmet("pypi") == f"needs pypi: {closed}"
    monkeypatch.setenv("TORCHPROOF_NETWORK", "1")
    for answers, reasons in (
        (True, (None, None)),
        (False, ("needs network: no host answers", "needs pypi: no package index answers")),
    ):
        monkeypatch.setattr(this_machine, "network_answers", lambda answers=answers: answers)
        monkeypatch.setattr(this_machine, "index_answers", lambda answers=answers: answers)
        assert (unmet("network"), unmet("pypi")) == reasons


def test_long_runs_wait_until_somebody_has_the_time(monkeypatch):
    monkeypatch.delenv("TORCHPROOF_LONG", raising=False)
    assert unmet("long") == "needs long: takes long (TORCHPROOF_LONG=1 runs it)"
    monkeypatch.setenv("TORCHPROOF_LONG", "1")
    assert unmet("long") is None


def test_a_host_that_refuses_does_not_answer(monkeypatch):
    monkeypatch.setattr(this_machine, "WITNESS", "http://127.0.0.1:9/")
    assert this_machine.network_answers() is False


def test_a_page_that_is_not_there_is_an_answer(monkeypatch):
    import http.server
    import threading

    class Silent(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.send_error(404)

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Silent) as server:
        threading.Thread(target=server.handle_request).start()
        monkeypatch.setattr(this_machine, "WITNESS", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert this_machine.network_answers() is True


def test_pip_is_asked_for_the_index_it_is_configured_with(monkeypatch, tmp_path):
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "simple").as_uri())
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    assert this_machine.index_answers() is False
    this_machine.index_answers.cache_clear()
    (tmp_path / "simple" / "pip").mkdir(parents=True)
    (tmp_path / "simple" / "pip" / "index.html").write_text(
        '<!DOCTYPE html><a href="pip-99.0-py3-none-any.whl">pip-99.0-py3-none-any.whl</a>'
    )
    assert this_machine.index_answers() is True


def test_commands_are_looked_for_where_snippets_find_them(monkeypatch, tmp_path):
    name = "conda.exe" if os.name == "nt" else "conda"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert unmet("conda") == "needs conda: it is not on PATH"
    assert unmet("docker") == "needs docker: it is not on PATH"
    (tmp_path / name).touch(mode=0o755)
    assert unmet("conda") is None


def test_the_machine_for_the_record():
    machine = this_machine.machine()
    assert list(machine) == [
        "system",
        "machine",
        "os",
        "python",
        "torch",
        "torchvision",
        "cpu",
        "cores",
        "gpu",
        "driver",
    ]
    assert all(isinstance(value, str) for value in machine.values())
    assert machine["python"] == ".".join(map(str, sys.version_info[:3]))
    assert int(machine["cores"]) >= 1
    assert machine["os"] and machine["cpu"]
    said = json.dumps(machine)
    assert os.path.expanduser("~") not in said
    assert not re.search(r'"/|\\\\Users', said)


def test_several_gpus_in_the_record(monkeypatch):
    monkeypatch.setattr(this_machine, "_driver", lambda: "580.1")
    for devices, name in (((CARD,), "Some GPU 8 GB"), ((CARD, CARD), "2 x Some GPU 8 GB")):
        monkeypatch.setattr(this_machine, "gpus", lambda devices=devices: devices)
        assert (this_machine.machine()["gpu"], this_machine.machine()["driver"]) == (name, "580.1")
