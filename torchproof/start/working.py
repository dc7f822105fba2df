"""The machine at work: commands that take long and are watched, and digits to learn from."""

import importlib.util
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from torchproof.doctor.machine import GIB, READ, Machine, decode
from torchproof.running.made_up_data import write_mnist
from torchproof.start.steps import UNSET

QUIET = 10  # seconds without a word after which the size of the folder is told
PATIENCE = 15  # seconds for a command to end after Ctrl+C
# Where it stands that digits were made up.
MARKER = "MNIST/made-up.txt"


class Worker(Machine):
    """The machine, which is now changed as well; tests put another in its place."""

    def can_make_environments(self):
        """Debian and Ubuntu leave out a part of venv."""
        return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))

    def asks(self, question):
        """What somebody answers; "" where nobody does."""
        try:
            return input(question).strip()
        except EOFError:
            return ""

    def has_terminal(self):
        return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))

    def do(self, argv, environ, folder, told):
        """Run a command in a folder; (status, its output). told gets the output as it comes."""
        process = subprocess.Popen(
            [self.which(argv[0]) or argv[0], *argv[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**{n: v for n, v in self.environ.items() if n not in UNSET}, **environ},
            cwd=folder,
        )
        parts, heard = [], [time.monotonic()]

        def listen():
            for line in process.stdout:
                parts.append(line)
                heard[0] = time.monotonic()
                told(decode(line).rstrip("\n"))

        reader = threading.Thread(target=listen, daemon=True)
        reader.start()
        began = time.monotonic()
        try:
            while reader.is_alive():
                reader.join(1)
                if reader.is_alive() and time.monotonic() - heard[0] > QUIET:
                    size = self.size(folder, 2) / GIB
                    told(f"... {time.monotonic() - began:.0f} s, {size:.2f} GiB")
                    heard[0] = time.monotonic()
            status = process.wait()
        except KeyboardInterrupt:
            finish(process)
            raise
        return status, decode(b"".join(parts)[-READ:])


def finish(process):
    """Let a command end that got Ctrl+C as well; then end it."""
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def get_digits(folder, remove):
    """Lay MNIST below a folder, in the environment's Python; the digits are made up without it.

    Returns why they are made up, "" where they are real. torchvision compares the sums.
    """
    import torchvision

    socket.setdefaulttimeout(15)
    try:
        for train in (True, False):
            torchvision.datasets.MNIST(folder, train, download=True)
        return ""
    except Exception as error:  # a network can fail in many ways
        reason = str(error) or type(error).__name__
    remove(os.path.join(folder, "MNIST"))
    raw = Path(folder, "MNIST", "raw")
    raw.mkdir(parents=True)
    write_mnist(raw)
    Path(folder, MARKER).write_text(reason + "\n", encoding="utf-8")
    return reason
