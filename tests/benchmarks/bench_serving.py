"""Seconds from a save to the new text in the browser: ``python tests/benchmarks/bench_serving.py``.

Starts ``mkdocs serve`` on a copy of the project with all pages, saves in turns a page, an include
and a fact, and asks for a page that shows it until it does. Aim: 2 seconds for a page, 4 for what
several pages show. The first build, measured in the same run, says what the machine is worth.
"""

import argparse
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from torchproof.project import ROOT

NEEDED = ("docs", "facts", "sentences", "snippets", "theme", "verified", ".cache")
# What is saved: the file, what is replaced in it and by what, and the pages that show it.
CHANGES = {
    "page, English": ("docs/en/setup/verify.md", r"\Z", "\n{word}\n", ("setup/verify/",)),
    "page, Chinese": ("docs/zh/setup/verify.md", r"\Z", "\n{word}\n", ("zh/setup/verify/",)),
    "include": (
        "snippets/verify.py",
        r"^import shutil$",
        "import shutil  # {word}",
        ("setup/verify/", "zh/setup/verify/"),
    ),
    "fact": (
        "facts/torch.yml",
        r"download_size: .*? GB",
        "download_size: {word} GB",
        ("setup/install/", "zh/setup/install/"),
    ),
}
PATIENCE = 600.0


def shown(address: str, word: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return word in answer.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


def wait(address: str, word: str) -> None:
    end = time.monotonic() + PATIENCE
    while not shown(address, word):
        if time.monotonic() > end:
            raise SystemExit(f"{address} never showed {word!r}")
        time.sleep(0.02)


def save(path: Path, text: str) -> None:
    part = path.parent / ".part"  # a hidden file is nobody's; the server sees one change
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def seconds(folder: Path, address: str, change: str, word: str) -> float:
    """From the save to the last page that shows it."""
    name, old, new, pages = CHANGES[change]
    path = folder / name
    text = path.read_text(encoding="utf-8")
    other, count = re.subn(old, new.format(word=word), text, count=1, flags=re.M)
    assert count == 1, f"{name}: {old} does not stand there"
    start = time.monotonic()
    save(path, other)
    for page in pages:
        wait(address + page, word)
    taken = time.monotonic() - start
    save(path, text)
    for page in pages:
        while shown(address + page, word):
            time.sleep(0.1)
    time.sleep(1)  # until the server looks again
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary).resolve()
        for name in NEEDED:
            if (ROOT / name).exists():
                ignored = shutil.ignore_patterns("apt", "__pycache__")
                shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        (folder / "torchproof").symlink_to(ROOT / "torchproof")
        for path in ROOT.glob("mkdocs*.yml"):
            shutil.copy(path, folder)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        address = f"http://127.0.0.1:{port}/"
        env = {**os.environ, "TORCHPROOF_ROOT": str(folder)}
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        start = time.monotonic()
        server = subprocess.Popen(command, cwd=folder, env=env, stderr=subprocess.DEVNULL)
        try:
            wait(address, "<html")
            first = time.monotonic() - start
            print(f"{'first build, both languages':<30}{first:7.1f} s")
            for change in CHANGES:
                taken = [
                    seconds(folder, address, change, f"{number}.{time.monotonic_ns() % 10**6}")
                    for number in range(repeats)
                ]
                print(
                    f"{change:<30}{statistics.median(taken):7.2f} s   {min(taken):.2f} to "
                    f"{max(taken):.2f}   {statistics.median(taken) / first:.3f} of the first build",
                    flush=True,
                )
        finally:
            server.terminate()
            server.wait(60)


if __name__ == "__main__":
    main()
