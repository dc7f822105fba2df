"""A throw-away machine for snippets: network closed, no privileges, nothing of the reader's shell.

On Linux the children of a sandbox live in namespaces of their own, which need no privileges to make
(user_namespaces(7)): a network with nothing but loopback, files read-only outside the sandbox's
folder, no capabilities, other names of host and user. Where the kernel refuses (Ubuntu from 23.10
on as shipped, most containers), and on macOS and Windows, proxies that nobody listens on stand in
the way of every client that honours them; :attr:`Sandbox.kind` says which of the two it is.
"""

import atexit
import contextlib
import functools
import os
import shutil
import signal
import stat
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launcher.py")
CHILD = Path(__file__).with_name("child")  # on the path of every Python in the sandbox
WINDOWS = os.name == "nt"
NAMESPACE, PROXIES, OPEN = "network namespace", "dead proxies", "open"

# Of the reader's environment, children get what finds the hardware and starts programs on Windows.
KEPT = [
    *("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "CUDA_HOME", "CUDA_PATH", "LD_LIBRARY_PATH"),
    *("NVIDIA_VISIBLE_DEVICES", "NVIDIA_DRIVER_CAPABILITIES"),
    *("HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES"),
    *("COMSPEC", "NUMBER_OF_PROCESSORS", "PATHEXT", "PROCESSOR_ARCHITECTURE"),
    *("PROGRAMDATA", "PROGRAMFILES", "SYSTEMDRIVE", "SYSTEMROOT", "WINDIR"),
]
# With the network open, also what reaches it: proxies, mirrors, certificates.
KEPT_OPEN = [
    *("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"),
    *("all_proxy", "https_proxy", "http_proxy", "no_proxy"),
    *("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "SSL_CERT_FILE"),
]
# Port 9 (discard) of this machine: closed everywhere, so a client fails at once instead of waiting.
DEAD = "http://127.0.0.1:9"
CLOSED = {
    **dict.fromkeys(("http_proxy", "https_proxy", "all_proxy", "ftp_proxy"), DEAD),
    **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY"), DEAD),
    "no_proxy": "localhost,127.0.0.1,::1",
    "NO_PROXY": "localhost,127.0.0.1,::1",
    "CONDA_OFFLINE": "true",
    "CONDA_PROXY_SERVERS__HTTP": DEAD,
    "CONDA_PROXY_SERVERS__HTTPS": DEAD,
    "HF_HUB_OFFLINE": "1",
    "PIP_PROXY": DEAD,
    "PIP_RETRIES": "0",
    "UV_OFFLINE": "1",
}


class Sandbox:
    """One closed place, in a folder of its own with ``home``, ``work``, ``tmp`` and ``log``."""

    def __init__(self, *, network: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="torchproof-")).resolve()
        self.home, self.work, self.tmp, self.log, self.bin = (
            self.folder / name for name in ("home", "work", "tmp", "log", "bin")
        )
        for folder in (self.home, self.work, self.tmp, self.log, self.bin):
            folder.mkdir()
        self.network = network
        name_reader(self.folder / "etc", self.home)
        self._children: list[subprocess.Popen] = []
        self._namespaces: list[int] = []
        if closed() == NAMESPACE:
            self._namespaces = _new_namespaces(self.folder, network)
        atexit.register(self.close)  # for runs that are interrupted
        self.kind = OPEN if network else NAMESPACE if self._namespaces else PROXIES
        lay_interpreter(self.bin)
        self.environment = environment(self)

    def start(self, argv: Sequence[str], extra: Mapping[str, str], **pipes) -> subprocess.Popen:
        """Start ``argv`` in the working directory.

        ``extra`` is added to the environment; ``pipes`` are options of subprocess.Popen.
        """
        options = {"start_new_session": True}
        if WINDOWS:
            options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        child = subprocess.Popen(
            [*self._prefix(), *argv],
            cwd=self.work,
            env={**self.environment, **extra},
            pass_fds=tuple(self._namespaces),
            **options,
            **pipes,
        )
        self._children.append(child)
        return child

    def _prefix(self) -> list[str]:
        if sys.platform != "linux":
            return []
        return [*_launcher("enter"), ",".join(map(str, self._namespaces)), "--"]

    def kill(self) -> None:
        """End everything that was started here, and all that it started.

        A daemon that left its process group is found by its namespace; elsewhere it gets away.
        """
        for child in self._children:
            # One that has not joined its namespace yet is found by its group alone.
            if child.poll() is None or not self._namespaces:
                _kill_group(child)
        while left := self._members():  # a process may fork while the others are being killed
            for number in left:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
            time.sleep(0.001)
        for child in self._children:
            child.wait()
            if child.stdin:
                with contextlib.suppress(OSError):  # a request that nobody read
                    child.stdin.close()
        self._children.clear()

    def _members(self) -> list[int]:
        """The processes in the sandbox's mount namespace; none where there is no namespace."""
        if not self._namespaces:
            return []
        own, found = os.fstat(self._namespaces[-1]).st_ino, []
        for entry in os.listdir("/proc"):
            with contextlib.suppress(OSError):
                if entry.isdigit() and os.stat(f"/proc/{entry}/ns/mnt").st_ino == own:
                    found.append(int(entry))
        return found

    def close(self) -> None:
        """Kill everything and remove the folder."""
        self.kill()
        for descriptor in self._namespaces:
            os.close(descriptor)
        self._namespaces = []
        if self.folder.exists():
            remove(self.folder)
        atexit.unregister(self.close)


def name_reader(etc: Path, home: Path) -> None:
    """Write what stands in for /etc/passwd and /etc/group in the namespace: one user."""
    etc.mkdir()
    passwd = f"reader:x:1000:1000::{home}:/bin/bash\n"
    (etc / "passwd").write_text(passwd, encoding="utf-8")
    (etc / "group").write_text("reader:x:1000:\n", encoding="utf-8")


@functools.cache
def closed() -> str:
    """How this machine closes the network: ``network namespace`` or ``dead proxies``."""
    if sys.platform != "linux":
        return PROXIES
    folder = Path(tempfile.mkdtemp(prefix="torchproof-"))
    try:
        for descriptor in _new_namespaces(folder, network=False):
            os.close(descriptor)
        return NAMESPACE
    except OSError:
        return PROXIES
    finally:
        folder.rmdir()


def _launcher(verb: str) -> list[str]:
    return [sys.executable, "-I", "-S", str(LAUNCHER), verb]


def _new_namespaces(folder: Path, network: bool) -> list[int]:
    """File descriptors of fresh namespaces, in the order of joining them: mounts last."""
    command = [*_launcher("hold"), "open" if network else "closed", str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **pipes) as holder:
        said = holder.stdout.readline().split()
        if not said or said[-1] != "ready":
            raise OSError("the kernel refuses new namespaces")
        names = [*(["user"] if "user" in said else []), *([] if network else ["net"]), "uts", "mnt"]
        return [os.open(f"/proc/{holder.pid}/ns/{name}", os.O_RDONLY) for name in names]


def environment(sandbox: Sandbox) -> dict[str, str]:
    """The whole environment of a child: nothing in it differs from reader to reader."""
    kept = [*KEPT, *KEPT_OPEN] if sandbox.network else KEPT
    found = {name: os.environ[name] for name in kept if name in os.environ}
    if sandbox.network:
        found |= installers()
    home = str(sandbox.home)
    own = [str(sandbox.bin)] if any(sandbox.bin.iterdir()) else []
    return {
        **found,
        **({} if sandbox.network else CLOSED),
        "PATH": os.pathsep.join([*own, search_path()]),
        # The children use the packages that the checks use: an image may bring them this way.
        "PYTHONPATH": os.pathsep.join([str(CHILD), *_paths("PYTHONPATH")]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",  # keeps output and errors in the order they were printed
        "PYTHONUTF8": "1",
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": str(sandbox.home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(sandbox.home / "AppData" / "Local"),
        "XDG_CACHE_HOME": str(sandbox.home / ".cache"),
        "XDG_CONFIG_HOME": str(sandbox.home / ".config"),
        "XDG_DATA_HOME": str(sandbox.home / ".local" / "share"),
        "XDG_STATE_HOME": str(sandbox.home / ".local" / "state"),
        "XDG_RUNTIME_DIR": str(sandbox.tmp),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(sandbox.tmp)),
        "USER": "reader",
        "LOGNAME": "reader",
        "USERNAME": "reader",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "MPLBACKEND": "Agg",
        # Threads that wait by spinning make training ten times slower on a busy machine.
        "OMP_WAIT_POLICY": "PASSIVE",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        # Nobody is there to answer, and a page must not show --yes where it deletes something.
        "CONDA_ALWAYS_YES": "true",
        # torchrun would warn of every address that has no name, and here none has one.
        "TORCH_CPP_LOG_LEVEL": "ERROR",
    }


def search_path() -> str:
    """Where commands are found: first the scripts of the checks' Python, then as outside."""
    return os.pathsep.join([sysconfig.get_path("scripts"), *_paths("PATH")])


def _paths(name: str) -> list[str]:
    return [path for path in os.environ.get(name, "").split(os.pathsep) if os.path.isabs(path)]


def installers() -> dict[str, str]:
    """The settings of pip and uv, from environment and files: a mirror may be named there."""
    found = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_"))}
    homes = [
        Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "pip",
        Path.home() / ".pip",
    ]
    if WINDOWS:
        homes = [Path(os.environ["APPDATA"]) / "pip"]
    elif sys.platform == "darwin":
        homes.append(Path.home() / "Library" / "Application Support" / "pip")
    files = [folder / ("pip.ini" if WINDOWS else "pip.conf") for folder in homes]
    for file in filter(Path.is_file, files):
        found.setdefault("PIP_CONFIG_FILE", str(file))
    return found


def lay_interpreter(folder: Path) -> None:
    """Let ``python``, ``python3`` and ``pip`` mean the interpreter of the checks.

    Only where the folder of its scripts, which comes next on PATH, does not do so.

    A wrapper, not a link: a link would lose the virtual environment, which Python finds beside the
    path it was called by.
    """
    scripts = Path(sysconfig.get_path("scripts"))
    for name, options in (("python", ""), ("python3", ""), ("pip", " -m pip"), ("pip3", " -m pip")):
        if shutil.which(name, path=str(scripts)) and (
            Path(sys.executable).parent == scripts or options
        ):
            continue
        if WINDOWS:
            (folder / f"{name}.cmd").write_text(
                f'@"{sys.executable}"{options} %*\n', encoding="utf-8"
            )
        else:
            wrapper = folder / name
            wrapper.write_text(
                f'#!/bin/sh\nexec "{sys.executable}"{options} "$@"\n', encoding="utf-8"
            )
            wrapper.chmod(0o755)


def _kill_group(child: subprocess.Popen) -> None:
    if WINDOWS:
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(child.pid)], capture_output=True, check=False
        )
        return
    # The group outlives its leader while it has members; nobody else gets its number meanwhile.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)


def remove(folder: Path) -> None:
    """Remove a folder with everything in it, read-only too; links are not followed."""

    def allow_and_retry(function: Callable, path: str, _: object) -> None:
        with contextlib.suppress(FileNotFoundError):
            for locked in (os.path.dirname(path), path):
                if not os.path.islink(locked):
                    os.chmod(locked, stat.S_IRWXU)
            if function in (os.unlink, os.rmdir):
                function(path)
            else:  # a folder that could not be opened or listed
                shutil.rmtree(path)

    hook = "onexc" if sys.version_info >= (3, 12) else "onerror"
    shutil.rmtree(folder, **{hook: allow_and_retry})
