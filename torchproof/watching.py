"""The writer's loop: the checks of a page run again each time it, or what it rests on, is saved.

What a page rests on is recorded while it is rendered. Each run of the checks is a process of its
own, so that it meets the files as they stand, the code of the checks too.
"""

import difflib
import hashlib
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from torchproof import project
from torchproof.errors import PageError
from torchproof.pages import loading, recorded

_SETTLE = 0.1  # seconds without another change; editors write in several steps
_LOOK = 1.0  # seconds after which the files are looked at unasked; Windows hears Ctrl+C meanwhile

Digests = Mapping[Path, str]


class NoPage(ValueError):
    """What was named is no page of the project; says what to do."""


def page(name: str) -> Path:
    """The file of a page as it was typed. Raises NoPage."""
    path = Path(name).resolve()
    known = loading.all_pages()
    if path in known:
        return path
    near = difflib.get_close_matches(project.relative(path), map(project.relative, known), 1)
    if not path.exists():
        hint = f"did you mean {near[0]}?" if near else "name a page such as docs/en/index.md"
        raise NoPage(f"{name}: no such file; {hint}")
    raise NoPage(
        f"{name}: no page; pages are the Markdown files and notebooks below docs/en/, docs/zh/ ..."
    )


def watch(pages: Sequence[Path]) -> None:
    """Run the checks of pages now and after each change, until Ctrl+C (KeyboardInterrupt)."""
    changed = threading.Event()
    observer = Observer()
    watched, folders = frozenset(pages), set()
    observer.start()
    try:
        while True:
            before = dict(_digests(watched))
            with _checks(pages) as running:
                watched |= _rests_on(pages)
                before = {**_digests(watched), **before}
                for folder in {path.parent for path in watched} - folders:
                    observer.schedule(_Handler(changed), str(folder))
                    folders.add(folder)
                running.wait()
            _say(f"waiting for a change of {len(watched)} files; Ctrl+C ends this")
            found = _change(before, changed)
            _say("changed: " + ", ".join(sorted(map(project.relative, found))))
    finally:
        observer.stop()
        observer.join()


def _checks(pages: Sequence[Path]) -> subprocess.Popen:
    names = [project.relative(path) for path in pages]
    return subprocess.Popen([sys.executable, "-m", "pytest", "-q", *names], cwd=project.ROOT)


def _rests_on(pages: Iterable[Path]) -> frozenset[Path]:
    """The files that the pages open; of one that does not render, those it opened until then."""
    found: frozenset[Path] = frozenset()
    for path in pages:
        with suppress(PageError), recorded.recording() as made:  # its checks tell what is wrong
            loading.load(path)
        found |= made.files
    return found


def _change(before: Digests, changed: threading.Event) -> set[Path]:
    """Wait until files are others than before, and are so for a moment; says which."""
    while True:
        now = _digests(before)
        if now != before:
            time.sleep(_SETTLE)
            if _digests(before) == now:
                return {path for path in now if now[path] != before[path]}
        elif changed.wait(_LOOK):
            changed.clear()


def _digests(files: Iterable[Path]) -> Digests:
    """By file what stands for its content; "" where it is gone."""
    return {
        path: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in files
    }


class _Handler(FileSystemEventHandler):
    def __init__(self, changed: threading.Event) -> None:
        self.changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        self.changed.set()


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", flush=True)
