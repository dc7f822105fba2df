"""What the tests of the site need: a built site, a server like those of static hosts, a browser."""

import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from torchproof.project import DOCS, ROOT

# Hosts serve projects in a folder of their own: links that forget it break here too.
FOLDER = "/torchproof/"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox",  # root has no sandbox to offer; only our own pages are opened
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Every other host is out of reach, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


# Between them they have every component of the site, and a page of each kind in both languages; axe
# reads them in each complete run.
SPECIMENS = (
    *("", "zh/", "404.html", "plan/", "zh/plan/", "fix/", "zh/fix/", "verified/", "setup/install/"),
    *("zh/setup/install/", "machines/docker/", "understand/choose-versions/", "myths/"),
    *("driver/maintain/", "cuda/extension/", "python/mirrors/", "reference/python/"),
    *("faster/plots/", "train/language-model/", "editors/vscode/", "python/conda/"),
    *("editors/powershell/", "faster/old-apis/", "faster/several-machines/", "fix/build/"),
    *("python/upgrade/", "reference/cudnn/", "start/one-file/", "large/fine-tuning/"),
)


def executable() -> str:
    """The browser of this machine; without one the test is skipped."""
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path:
        return path
    pytest.skip("no Chromium: apt-get install chromium fonts-noto-cjk, or name yours in CHROMIUM")


def build(folder: Path, **environment: str) -> None:
    """Build the site into ``folder`` as publishing does it, with these variables set."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("TORCHPROOF_")}
    of_the_run = ("TORCHPROOF_ROOT", "TORCHPROOF_RUN")
    kept |= {name: os.environ[name] for name in of_the_run if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**kept, **environment},
        encoding="utf-8",
        timeout=300,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    # Nobody reads a log that is never clean.
    noise = [line for line in done.stdout.splitlines() if not line.startswith("INFO ")]
    assert not any(noise), done.stdout


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Answers a missing path with 404.html, as GitHub Pages and others do."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = Path(self.directory, FOLDER.strip("/"), "404.html")
        if code != 404 or not missing.exists():
            return super().send_error(code, message, explain)
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve ``folder`` on this machine alone; gives the address of its root."""
    handler = functools.partial(_Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@dataclass(frozen=True)
class Site:
    """A built site in ``folder``, served at ``address`` (with a slash at the end)."""

    folder: Path
    address: str

    def pages(self) -> list[str]:
        """Addresses of all pages below ``address``: "", "setup/install/", "zh/", "404.html", ..."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return sorted(name.removesuffix("index.html") for name in found)

    def html(self, page: str) -> str:
        name = page if page.endswith(".html") else f"{page}index.html"
        return (self.folder / name).read_text(encoding="utf-8")

    def document(self, page: str) -> "Document":
        return _document(self, page)


def sources() -> list[Path]:
    """Every page of both languages, relative to docs/."""
    found = (path for kind in ("*.md", "*.ipynb") for path in DOCS.glob(f"*/**/{kind}"))
    return sorted(path.relative_to(DOCS) for path in found)


def address_of(source: Path) -> str:
    """Where a page of ``sources()`` is found in the site."""
    language, *rest = source.with_suffix("").parts
    if rest[-1] == "index":
        rest.pop()
    return "".join(f"{part}/" for part in ([] if language == "en" else [language]) + rest)


def source_of(page: str) -> Path | None:
    """The page of ``sources()`` that stands at this address; none for the page of missing ones."""
    return next((source for source in sources() if address_of(source) == page), None)


@dataclass
class Document(HTMLParser):
    """What the tests ask of a page: anchors, links, what it loads, what its head says."""

    html: str
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)  # what a browser fetches without being asked
    head: list[dict[str, str]] = field(default_factory=list)  # meta and link
    title: str = ""
    text: str = ""
    code: list[str] = field(default_factory=list)  # the text of each highlighted block

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._text: list[str] = []
        self._block: list[str] | None = None
        self._highlighted = False
        self.feed(self.html)
        self.close()
        self.text = "".join(self._text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in ("title", "style", "script"):
            self._open.append(tag)
        if tag == "div":
            self._highlighted = "highlight" in values.get("class", "").split()
        if tag == "pre" and self._highlighted:
            self._block = []
        if "id" in values:
            self.ids.add(values["id"])
        if tag in ("meta", "link"):
            self.head.append(values)
        if tag == "link" and set(values.get("rel", "").split()) & LOADED:
            self.loads.append(values.get("href", ""))
        elif "href" in values and tag in ("image", "use"):
            self.loads.append(values["href"])
        elif tag == "a" and "href" in values:
            self.links.append(values["href"])
        self.loads += [values[name] for name in ("src", "poster", "data") if name in values]
        for part in values.get("srcset", "").split(","):
            self.loads += part.split()[:1]
        self.loads += css_loads(values.get("style", ""))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()
        if tag == "pre" and self._block is not None:
            self.code.append("".join(self._block))
            self._block = None

    def handle_data(self, data: str) -> None:
        if self._block is not None:
            self._block.append(data)
        if not self._open:
            self._text.append(data)
        elif self._open[-1] == "title":
            self.title += data
        elif self._open[-1] == "style":
            self.loads += css_loads(data)


@functools.cache
def _document(site: Site, page: str) -> Document:
    """A page of a site that nobody changes, read once for all tests of a process."""
    return Document(site.html(page))


# Kinds of <link> that make a browser fetch something, or open a connection.
LOADED = frozenset(
    (
        "stylesheet",
        "icon",
        "preload",
        "prefetch",
        "modulepreload",
        "preconnect",
        "dns-prefetch",
        "manifest",
        "apple-touch-icon",
    )
)


def css_loads(css: str) -> list[str]:
    """Addresses that a style sheet fetches."""
    found = re.findall(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)""", css)
    found += re.findall(r"""@import\s+(?:"([^"]*)"|'([^']*)')()""", css)
    return ["".join(groups) for groups in found]
