"""A server on this machine that answers as the indexes do, in their name and by https.

It is the proxy of the tool that asks: for a host that it stands in for it answers itself, with
pages of links (PEP 503), metadata beside the wheels (PEP 658) and wheels that hold nothing but
that; every other host it refuses, so that nothing leaves this machine.
"""

import contextlib
import io
import ssl
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

from pip._internal.models.index import PyPI

from torchproof import facts
from torchproof.indexes import certificates
from torchproof.indexes.held import NAMES, Wheel, held


@dataclass(frozen=True)
class Served:
    """proxy: the address to ask through; authority: the certificate to believe."""

    proxy: str
    authority: Path


def hosts() -> set[str]:
    """For whom the server answers: PyTorch's index, PyPI, and the mirrors of both."""
    loaded = facts.load()
    rows = (*loaded.mirrors.pypi, *loaded.mirrors.wheels)
    addresses = [loaded.wheels.index, PyPI.simple_url, *(row.url for row in rows)]
    return {urlsplit(address).netloc for address in addresses}


@contextlib.contextmanager
def serving() -> Iterator[Served]:
    """The server, while the context lasts."""
    with TemporaryDirectory(prefix="torchproof-") as folder:
        authority, own = certificates.make(Path(folder), hosts())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(own)
        handler = type("_Handler", (_Handler,), {"context": context, "known": hosts()})
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            server.daemon_threads = True
            threading.Thread(target=server.serve_forever, daemon=True).start()
            try:
                yield Served(f"http://127.0.0.1:{server.server_port}", authority)
            finally:
                server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    context: ssl.SSLContext
    known: set[str]
    host = ""

    def do_CONNECT(self) -> None:
        host = self.path.rpartition(":")[0]
        if host not in self.known:
            self._answer(502, "text/plain", b"no stand-in for this host")
            self.close_connection = True
            return
        self.send_response(200)
        self.end_headers()
        self.host = host
        self.connection = self.context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb")
        self.close_connection = False

    def do_GET(self) -> None:
        found = answer(f"https://{self.host}{self.path}") if self.host else None
        self._answer(200, *found) if found else self._answer(404, "text/plain", b"not here")

    do_HEAD = do_GET

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nobody reads what was asked."""


def answer(address: str) -> tuple[str, bytes] | None:
    """Type and content of what an address shows; None where there is nothing."""
    address = unquote(address.partition("#")[0].partition("?")[0])
    if (wheels := held(address)) is not None:  # a list of files, or the first page of an index
        return "text/html", page(wheels)
    above, _, last = address.rstrip("/").rpartition("/")
    if last in NAMES and (wheels := held(above)):
        return "text/html", page([wheel for wheel in wheels if wheel.name == last])
    file = last.removesuffix(".metadata")
    place = above if held(above) is not None else above.rpartition("/")[0]
    for wheel in held(place) or ():
        if wheel.file == file:
            if last.endswith(".metadata"):
                return "application/octet-stream", wheel.metadata.encode()
            return "application/octet-stream", content(wheel)
    return None


def page(wheels: list[Wheel] | tuple[Wheel, ...]) -> bytes:
    """Links to the wheels."""
    lines = []
    for wheel in wheels:
        python = f' data-requires-python="{escape(wheel.python)}"' if wheel.python else ""
        more = f'{python} data-dist-info-metadata="true" data-core-metadata="true"'
        lines.append(f'<a href="{wheel.link}"{more}>{escape(wheel.file)}</a><br>')
    return "\n".join(("<!DOCTYPE html><html><body>", *lines, "</body></html>")).encode()


def content(wheel: Wheel) -> bytes:
    """The wheel as a file: its metadata, and nothing that could be imported."""
    made = io.BytesIO()
    inside = f"{wheel.name}-{wheel.version}.dist-info"
    python, abi, platform = wheel.tags.split("-")
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(f"{inside}/METADATA", wheel.metadata)
        archive.writestr(
            f"{inside}/WHEEL",
            f"Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: {python}-{abi}-{platform}\n",
        )
        archive.writestr(f"{inside}/RECORD", "")
    return made.getvalue()
