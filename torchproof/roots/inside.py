"""The first process of a root's namespaces: it lays mounts, serves the mirror, runs one command.

``python -m torchproof.roots.inside ROOT MIRROR USER COMMAND``. With it ends all that it started.
"""

import contextlib
import os
import socket
import ssl
import subprocess
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from torchproof.running import launcher

PORT = 3142
CERTIFICATE = "tls.pem"  # in the mirror, with its key
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
LINKS = {"fd": "/proc/self/fd", "stdin": "fd/0", "stdout": "fd/1", "stderr": "fd/2"}
MS_NOSUID, MS_REMOUNT = 0x2, 0x20
MS_RDONLY = 0x1
# What root keeps, as in a container: of files, users and processes. Nothing reaches the kernel:
# no module, no clock, no mount, no device.
KEPT = frozenset((0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31))


class Proxy(SimpleHTTPRequestHandler):
    """Answers for every host of which the mirror has a folder; all others do not exist.

    As a proxy, or as the host itself, where the names of the root lead here.
    """

    def translate_path(self, path: str) -> str:
        asked = urlsplit(path)
        host = asked.netloc or self.headers["Host"]
        parts = [part for part in unquote(asked.path).split("/") if part not in ("", ".", "..")]
        return os.path.join(self.directory, host, *parts)

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """It says when an encrypted answer ends, without which newer programs think it cut off."""

    def shutdown_request(self, request: socket.socket) -> None:
        if isinstance(request, ssl.SSLSocket):
            request.settimeout(1)
            with contextlib.suppress(OSError, ValueError):
                request.unwrap()
        super().shutdown_request(request)


def serve(mirror: Path) -> None:
    """Serve the mirror on the loopback of this namespace, from a process of its own.

    Encrypted too where it has a certificate, which the root then trusts.
    """

    def handler(*arguments: object) -> Proxy:
        return Proxy(*arguments, directory=str(mirror))

    servers = [Server(("127.0.0.1", port), handler) for port in (PORT, 80)]
    if (mirror / CERTIFICATE).is_file():
        secure = Server(("127.0.0.1", 443), handler)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(mirror / CERTIFICATE)
        secure.socket = context.wrap_socket(secure.socket, server_side=True)
        servers.append(secure)
    if os.fork() == 0:
        for number in (1, 2):  # who waits for the output does not wait for this process
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)
        for server in servers[1:]:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        servers[0].serve_forever()


def mount(source: str, target: Path, kind: str | None, flags: int = 0, options: str = "") -> None:
    encoded = [value.encode() if value else None for value in (source, str(target), kind, options)]
    launcher.call("mount", encoded[0], encoded[1], encoded[2], flags, encoded[3])


def lay_mounts(root: Path) -> None:
    """A /proc of this namespace, whose settings cannot be written, and six harmless devices."""
    mount("proc", root / "proc", "proc", MS_NOSUID)
    mount(f"{root}/proc/sys", root / "proc/sys", None, launcher.MS_BIND)
    remount = launcher.MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID
    mount(f"{root}/proc/sys", root / "proc/sys", None, remount)
    mount("tmpfs", root / "dev", "tmpfs", MS_NOSUID, "mode=755,size=1m")
    for name in DEVICES:
        (root / "dev" / name).touch()
        mount(f"/dev/{name}", root / "dev" / name, None, launcher.MS_BIND)
    (root / "dev/pts").mkdir()
    mount("devpts", root / "dev/pts", "devpts", MS_NOSUID, "newinstance,ptmxmode=0666,mode=0620")
    for name, target in {**LINKS, "ptmx": "pts/ptmx"}.items():
        (root / "dev" / name).symlink_to(target)


def main(root: str, mirror: str, user: str, command: str) -> int:
    launcher.call("sethostname", b"debian", 6)
    launcher.bring_up_loopback()
    serve(Path(mirror))
    lay_mounts(Path(root))
    os.chroot(root)
    os.chdir("/")
    for capability in set(range(64)) - KEPT:
        launcher.libc.prctl(launcher.PR_CAPBSET_DROP, capability, 0, 0, 0)
    launcher.as_in_a_terminal()
    shell = ["su", "--login", user, "--command", command]
    return subprocess.run(shell, check=False, env={"TERM": "dumb"}).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
