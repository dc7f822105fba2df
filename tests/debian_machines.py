"""Debian machines to throw away, as several modules of tests have them."""

from pathlib import Path

import pytest

from torchproof import kinds
from torchproof.checks.snippet import Snippet
from torchproof.pages import loading
from torchproof.project import DOCS
from torchproof.record.typed import Records
from torchproof.roots import making, ways
from torchproof.targets.distributions import DEBIAN

ROWS = Path(__file__).with_name("cases") / "debs.yml"
KERNEL = ("linux-image-amd64",)  # an empty one, which a machine has before its headers
# What the pages install, by page and heading; what a page says in a sentence; tools of the checks.
INSTALLED = {
    "driver/debian": ("prepare", "archive"),
    "driver/server": ("headless",),
    "machines/docker": ("install", "toolkit"),
}
BESIDE = (KERNEL, ("initramfs-tools",), ("mokutil",))

KEYRING = "/usr/share/keyrings/debian-archive-keyring"
MIRRORS = "etc/apt/mirrors.list"


def one_line(suite: str, option: str = "") -> dict[str, str]:
    lines = [f"deb {option}{at} {suite}{part} main\n" for part, at in making.served().items()]
    return {"etc/apt/sources.list": "".join(lines)}


def sections(suite: str, key: str, address: str = "") -> dict[str, str]:
    made = [
        f"Types: deb\nURIs: {address or at}\nSuites: {suite}{part}\nComponents: main\n{key}"
        for part, at in making.served().items()
        if not address or at == making.served()[""]
    ]
    return {"etc/apt/sources.list.d/debian.sources": "\n".join(made)}


# How sources of Debian are written: by installers, images of containers and of clouds.
FORM_NAMES = (
    *("one line", "one line with a key", "sections", "sections with .gpg", "sections with .pgp"),
    "a list of mirrors",
)


def forms(suite: str) -> dict[str, dict[str, str]]:
    """The files of each form, in the order of their names."""
    mirrored = sections(suite, f"Signed-By: {KEYRING}.gpg\n", f"mirror+file:/{MIRRORS}")
    files = (
        one_line(suite),
        one_line(suite, f"[signed-by={KEYRING}.gpg] "),
        sections(suite, ""),
        sections(suite, f"Signed-By: {KEYRING}.gpg\n"),
        sections(suite, f"Signed-By: {KEYRING}.pgp\n"),
        {**mirrored, MIRRORS: f"{making.served()['']}\n"},
    )
    return dict(zip(FORM_NAMES, files, strict=True))


# As the installer of each release writes them.
USUAL = {"debian12": "one line", "debian13": "sections with .gpg"}

# Where apt refuses a line without a key beside a source that it reads before it.
CONFLICTS = {("debian12", "one line with a key")}
# No file of that name is on Debian 12.
NOT_THERE = {("debian12", "sections with .pgp")}
FORMS = [
    (distribution, form)
    for distribution in DEBIAN
    for form in FORM_NAMES
    if (distribution, form) not in NOT_THERE
]


def base(distribution: str) -> making.Base:
    """Of a release, with what all ways install. Skips where none can be made."""
    if reason := making.missing():
        pytest.skip(reason)
    typed = [
        it
        for name, headings in INSTALLED.items()
        for it in ways.commands(loading.load(DOCS / f"en/{name}.md"), distribution, headings)
    ]
    found = making.base(distribution, [*BESIDE, *dict.fromkeys(ways.installs(typed))], ROWS)
    if found is None:
        pytest.skip("needs the Debian archive, and TORCHPROOF_NETWORK=1 to ask it")
    return found


def commands(*pages: str) -> dict[str, Snippet]:
    """The commands of these pages by id; a fence is the same in every language."""
    loaded = [kinds.snippets(loading.load(DOCS / f"en/{name}.md")) for name in pages]
    return {it.id: it for page in loaded for it in page if it.kind is kinds.COMMAND}


def lay(root: making.Root, files: dict[str, str]) -> None:
    """Write the sources of a machine, and fetch their lists, as each machine has done."""
    for name, text in files.items():
        (root.folder / name).write_text(text, encoding="utf-8")
    done = root.run("sudo apt-get update")
    assert done.returncode == 0, done.stdout


def kept_by_suggestion(root: making.Root) -> set[str]:
    """What apt keeps for no other reason, as the page says; the compiler is among it."""
    option = "-o APT::AutoRemove::SuggestsImportant=false"
    said = root.run(f"apt-get --simulate autoremove {option}").stdout
    return {line.split()[1] for line in said.splitlines() if line.startswith("Remv ")}


def on_record(
    request: pytest.FixtureRequest,
    records: Records,
    name: str,
    done: list[tuple[Snippet, bool]],
    tests: str,
) -> None:
    """With --record, take what ran into the record; else hold that it is there."""
    if request.config.getoption("--record"):
        records.write(name, done)
    assert not (found := records.stale(name, done, tests)), "\n".join(found)
