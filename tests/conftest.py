"""What several modules of tests share: the browser, a build of the site, one thread."""

import hashlib
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser import FLAGS, FOLDER, Site, build, executable, serving
from filelock import FileLock

# Its assertions, too, show what they compared.
pytest.register_assert_rewrite("image_program")


# What a shell, a launcher or a build machine may leave to every process: the tests, and the
# programs that they start, behave the same without it. A test that wants one sets it.
LEFT_BEHIND = (
    *("RANK", "LOCAL_RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", "GROUP_RANK", "GROUP_WORLD_SIZE"),
    *("MASTER_ADDR", "MASTER_PORT", "TORCHELASTIC_RUN_ID", "TORCHELASTIC_RESTART_COUNT"),
    *("COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"),
    *("PYTHONUTF8", "PYTHONIOENCODING", "PYTHONWARNINGS", "PYTHONOPTIMIZE", "PYTHONINSPECT"),
    *("PIP_REQUIRE_VIRTUALENV", "PIP_TARGET", "PIP_USER", "PIP_PREFIX"),
)


def pytest_configure() -> None:
    for name in LEFT_BEHIND:
        os.environ.pop(name, None)
    # PyTorch's threads, here and in what is started, wait by sleeping: those that spin take the
    # processor from the other workers of the run.
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # started in the background
        signal.signal(signal.SIGINT, signal.default_int_handler)
    os.umask(0o022)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """axe on every page takes twenty minutes: only who names the mark gets it."""
    if "axe" not in config.option.markexpr:
        left_out = [item for item in items if item.get_closest_marker("axe")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("axe")]


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Two threads wait for each other where other tests run at the same time."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="session")
def browser() -> Iterator:
    """Chromium, started once."""
    path = executable()
    # Only these tests need it: a GPU image runs the pages without a browser's driver.
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The folder of the site built with these variables: once in a run, for all workers.

    Nobody writes into it.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def once(**environment: str) -> Path:
        name = hashlib.sha256(repr(sorted(environment.items())).encode()).hexdigest()[:12]
        folder = shared / f"site-{name}"
        with FileLock(f"{folder}.lock"):
            if not (done := folder.with_suffix(".done")).exists():
                build(folder, **environment)
                done.touch()
        return folder

    return once


@pytest.fixture(scope="session")
def site(browser, built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site as published, served under a folder of its host."""
    top = tmp_path_factory.mktemp("served")
    with serving(top) as host:
        site = Site(top / FOLDER.strip("/"), host + FOLDER)
        _move(built(TORCHPROOF_SITE_URL=NOWHERE + FOLDER), site.folder, host)
        yield site


# A site knows its address, and each worker serves it at another.
NOWHERE = "http://127.0.0.1:9"


def _move(source: Path, target: Path, host: str) -> None:
    """Copy a site that was built for ``NOWHERE`` to where it is that of ``host``."""
    shutil.copytree(source, target)
    for file in target.rglob("*"):
        if file.is_file() and NOWHERE.encode() in (content := file.read_bytes()):
            file.write_bytes(content.replace(NOWHERE.encode(), host.encode()))
