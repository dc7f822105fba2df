"""Mirrors, proxies and settings of pip and uv: what the pages say, asked of the tools."""

import http.server
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from test_pip_and_uv_pages import DOCS, LANGUAGES, fences

from torchproof import facts
from torchproof.commands.packages.uv import program
from torchproof.facts import Confidence
from torchproof.pages import loading

SNIPPETS = DOCS.parent / "snippets"
MIRRORS = "python/mirrors.md"
SHELLS = {
    "bash": (r"\bexport ((?:\w+=\S+ ?)+)", r"\bunset ([\w ]+)"),
    "powershell": (r"\$env:(\w+) *=", r"Remove-Item Env:(\w+)"),
    "cmd": (r"\bset (\w+)=\S", r"\bset (\w+)=\s*$"),
}


def variables(language: str, page: str, shell: str, undo: bool) -> set[str]:
    found: set[str] = set()
    for fence in loading.load(DOCS / language / page).fences:
        if fence.language == shell:
            for match in re.finditer(SHELLS[shell][undo], fence.source, re.MULTILINE):
                found |= {word.partition("=")[0] for word in match[1].split()}
    return found


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("page", [MIRRORS, "python/uv.md", "python/reproducible.md"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_undo_of_a_page_takes_every_variable_away(language, page, shell) -> None:
    text = (DOCS / language / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:UV|PIP)_[A-Z_]+)=", text))
    set_ = variables(language, page, shell, undo=False)
    assert set_
    # For a single command: PIP_INDEX_URL=... pip config list
    single = {"UV_CUDA_DRIVER_VERSION"}
    assert set_ | named - single <= variables(language, page, shell, undo=True)


def settings(tmp_path: Path, **more: str) -> dict[str, str]:
    """An environment with a home of its own, and none of the machine's settings."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home"), "LANG": "C.UTF-8"}
    (tmp_path / "home").mkdir(exist_ok=True)
    return kept | {"UV_CACHE_DIR": str(tmp_path / "cache"), "UV_NO_PROGRESS": "1"} | more


def run(*words: str, cwd: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def pip(tmp_path: Path) -> tuple[str, ...]:
    """pip in an environment that has a pip.conf of its own."""
    subprocess.run([program(), "venv", "-q", "--no-project", str(tmp_path / ".venv")], check=True)
    (tmp_path / ".venv/pip.conf").write_text("[global]\ntimeout = 20\n", encoding="utf-8")
    folder = Path(find_spec("pip").origin).parents[1]
    start = f"import sys; sys.path.append({str(folder)!r}); from pip._internal.cli.main import main"
    code = f"{start}; sys.exit(main(sys.argv[1:]))"
    return (str(tmp_path / ".venv/bin/python"), "-c", code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pip_writes_and_takes_away_the_settings_of_the_user(language, pip, tmp_path) -> None:
    env = settings(tmp_path)
    lines = [
        line
        for fence in loading.load(DOCS / language / MIRRORS).fences
        for line in fence.source.splitlines()
        if re.match(r"pip config\b.* (set|unset) ", line)
    ]
    wrote = [line for line in lines if " set " in line]
    undid = [line for line in lines if " unset " in line]
    assert len(wrote) == len(undid) == 3
    for line in wrote:
        assert run(*pip, *line.split()[1:], cwd=tmp_path, env=env).returncode == 0, line
    written = tmp_path / "home/.config/pip/pip.conf"
    assert all(key in written.read_text("utf-8") for key in ("index-url", "proxy", "cert"))
    for line in undid:
        assert run(*pip, *line.split()[1:], cwd=tmp_path, env=env).returncode == 0, line
    assert written.read_text("utf-8") == ""  # the page says that an empty file stays
    # Without --user it is another file.
    run(*pip, "config", "set", "global.proxy", "http://127.0.0.1:9", cwd=tmp_path, env=env)
    assert "proxy" in (tmp_path / ".venv/pip.conf").read_text("utf-8")


def test_a_file_named_by_a_variable_hides_that_of_the_user(pip, tmp_path) -> None:
    env = settings(tmp_path)
    run(
        *pip,
        "config",
        "--user",
        "set",
        "global.index-url",
        "https://user.example/simple",
        cwd=tmp_path,
        env=env,
    )
    (tmp_path / "named").write_text("[global]\ntimeout = 7\n", encoding="utf-8")
    assert "user.example" in run(*pip, "config", "list", cwd=tmp_path, env=env).stdout
    named = settings(tmp_path, PIP_CONFIG_FILE=str(tmp_path / "named"))
    found = run(*pip, "config", "list", cwd=tmp_path, env=named).stdout
    assert "user.example" not in found
    assert "global.timeout='7'" in found  # stronger than .venv/pip.conf


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """Two indexes on disk: old/ has toy-torch 1.0, new/ has 3.0."""
    subprocess.run(
        [sys.executable, SNIPPETS / "toy_wheels.py"], cwd=tmp_path, check=True, capture_output=True
    )
    for name, version in (("old", "1.0"), ("new", "3.0")):
        folder = tmp_path / name / "toy-torch"
        folder.mkdir(parents=True)
        wheel = f"toy_torch-{version}-py3-none-any.whl"
        shutil.copy(tmp_path / "wheels/pypi" / wheel, folder)
        (folder / "index.html").write_text(f'<a href="{wheel}">{wheel}</a>', encoding="utf-8")
    return tmp_path


def test_an_index_in_a_list_beats_the_option_in_pip_and_not_in_uv(index, pip) -> None:
    env = settings(index)
    (index / "list.txt").write_text(f"--index-url file://{index}/old\ntoy-torch\n", "utf-8")
    asked = ("-i", f"file://{index}/new", "-r", "list.txt")
    words = ("install", "--dry-run", *asked)
    assert "toy-torch-1.0" in run(*pip, *words, cwd=index, env=env).stdout
    found = run(program(), "pip", *words, "--python", ".venv", cwd=index, env=env).stderr
    assert "toy-torch==3.0" in found


@pytest.fixture
def served(index: Path) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=index))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/new"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mirror_for_uv_in_the_file_of_the_user_stays_out_of_a_project(
    language, index, served
) -> None:
    env = settings(index, UV_PYTHON=sys.executable)
    mirror = facts.lookup("mirrors.pypi")
    file = next(f for f in fences(language, MIRRORS, "default = true") if f.language == "toml")
    written = index / "home/.config/uv/uv.toml"
    written.parent.mkdir(parents=True)
    written.write_text(file.source.replace(mirror, served), encoding="utf-8")
    for name, more in (("file", {}), ("variable", {"UV_DEFAULT_INDEX": served})):
        folder = index / f"project-{name}"
        folder.mkdir()
        run(program(), "init", "--bare", cwd=folder, env=env)
        if more:
            written.unlink()
        added = run(program(), "add", "toy-torch", cwd=folder, env=env | more)
        assert added.returncode == 0, added.stderr
        assert served in (folder / "uv.lock").read_text("utf-8")
        # The page warns of the second.
        assert (served in (folder / "pyproject.toml").read_text("utf-8")) == bool(more)


def asked_for(words: tuple[str, ...], variable: str, tmp_path: Path) -> bool:
    """Whether a program talks to the proxy that a variable names."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(4)
        env = settings(tmp_path, **{variable: f"http://127.0.0.1:{proxy.getsockname()[1]}"})
        with subprocess.Popen(
            words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as started:
            try:
                proxy.accept()[0].close()
            except TimeoutError:
                return False
            finally:
                started.kill()
    return True


@pytest.mark.parametrize("program", ["curl", "git"])
def test_small_letters_reach_every_program(program: str, tmp_path: Path) -> None:
    address = "http://nowhere.invalid/x"
    words = ("git", "ls-remote", address) if program == "git" else ("curl", "-s", address)
    assert asked_for(words, "http_proxy", tmp_path)
    assert not asked_for(words, "HTTP_PROXY", tmp_path)
    for language in LANGUAGES:
        for fence in fences(language, MIRRORS, "127.0.0.1:7890"):
            if fence.language == "bash":
                assert not re.search(r"export .*HTTPS?_PROXY=", fence.source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mirror_without_a_proxy_is_the_one_that_the_page_sets(language) -> None:
    host = urlsplit(facts.lookup("mirrors.pypi")).hostname
    found = fences(language, MIRRORS, "no_proxy=") + fences(language, MIRRORS, "NO_PROXY")
    assert sum(host in fence.source for fence in found) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_name_the_mirrors_of_pythons_and_of_builds(language) -> None:
    rows = facts.load().mirrors
    shown = loading.load(DOCS / language / "python/uv.md")
    text = shown.text + "\n".join(fence.source for fence in shown.fences)
    assert {row.id for row in rows.pythons} == {"ustc", "nju", "npmmirror"}
    assert all(row.url in text for row in rows.pythons)
    # What fills NJU's mirror copies some builds, and nobody here has reached it.
    nju = next(row for row in rows.wheels if row.id == "nju")
    assert nju.confidence < Confidence.HIGH
    address = nju.url.partition("{")[0]
    for page in ("start/windows.md", "python/uv.md"):
        commands = fences(language, page, "uv pip install")
        assert any(address in fence.source for fence in commands), page
    assert any(f'url = "{address}' in fence.source for fence in shown.fences)
    mirrors = loading.load(DOCS / language / MIRRORS)
    assert "pypi.nvidia.com" in "\n".join(mirrors.lines)
    lists = fences(language, MIRRORS, "mirrors.aliyun.com/pytorch-wheels/cu")
    assert all(facts.lookup("mirrors.pypi") in fence.source for fence in lists)
