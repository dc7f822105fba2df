"""Options read from manual pages."""

import gzip
from pathlib import Path

import pytest

from torchproof.facts import commands as rows
from torchproof.manuals import KINDS, gnu, man

pytestmark = pytest.mark.fast

PAGE = r"""
.SH "NAME"
sbatch \- Submit a batch script; \fB\-\-name\fR is none of the headings.
.TP
\fB\-A\fR, \fB\-\-account\fR=<\fIaccount\fR>
Charge this account, as \fB\-x\fR does.
.TP
\fB\-\-acctg\-freq\fR=<\fIdatatype\fR>=<\fIinterval\fR>[,<\fIdatatype\fR>=<\fIinterval\fR>...]
.IP
\fB\-\-chdir\fR is spoken of at the beginning of a line.
.TP 4
\fB\-k\fR, \fB\-\-no\-kill\fR[=\fIoff\fR]
.TP
\fB\-V\fR , \fB\-\-version\fR
.TP
\fB\-b \fI directory
.TP
.B \-m <module>/<module\-version>
.TP
\fIANY_VARIABLE\fR
"""


def test_a_page_is_read() -> None:
    assert man.options(PAGE, letters="attached") == {
        **dict.fromkeys(("-A", "--account", "--acctg-freq", "-b", "-m"), "valued"),
        **dict.fromkeys(("-k", "--no-kill"), "attached"),
        **dict.fromkeys(("-V", "--version"), "flags"),
    }
    assert man.options(PAGE)["-k"] == "flags"


def test_the_page_of_dkms_has_values_in_plain_words() -> None:
    page = ".TP\n.B \\-j number\n.TP\n.B \\-\\-dkmstree path/to/place\n.TP\n.B \\-\\-all\n"
    assert man._dkms(page) == {"-j": "valued", "--dkmstree": "valued", "--all": "flags"}


def test_a_page_is_found_as_man_finds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "second" / "man1" / "sbatch.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(PAGE.encode()))
    monkeypatch.setenv("MANPATH", f"{tmp_path}/first:{tmp_path}/second")
    assert man.path("sbatch.1") == page
    with pytest.raises(FileNotFoundError, match=r"no manual page srun\.1"):
        man.path("srun.1")


def test_what_a_page_leaves_out_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "man1").mkdir()
    for page in man.PAGES["slurm"].pages.values():
        (tmp_path / "man1" / f"{page}.gz").write_bytes(gzip.compress(PAGE.encode()))
    monkeypatch.setenv("MANPATH", str(tmp_path))
    monkeypatch.setattr(gnu, "ask", lambda *words: "slurm-wlm 24.11.5\n")
    found = {row.command: row for row in man.manual("slurm").rows}
    assert {row.version for row in found.values()} == {"24.11.5"}
    assert found["srun"].options["--accel-bind"] == "valued"
    assert found["srun"].options.keys() - found["sbatch"].options == {"--accel-bind"}


def test_a_page_that_lists_nothing_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "man1" / "sbatch.1.gz"
    page.parent.mkdir()
    page.write_bytes(gzip.compress(b".SH NAME\n.TP\nnothing\n"))
    monkeypatch.setenv("MANPATH", str(tmp_path))
    monkeypatch.setattr(gnu, "ask", lambda *words: "slurm-wlm 1.0\n")
    with pytest.raises(ValueError, match=r"sbatch\.1 lists no option"):
        man.manual("slurm")


# The least number of options that the installed page and the rows of a command both know.
BOTH = {"dkms": 15, "dnf": 100, "sbatch": 80, "update-initramfs": 8}


@pytest.mark.parametrize("name", man.PAGES)
def test_the_rows_are_what_the_page_says(name: str) -> None:
    """The package installed may be another one: what both know is of the same kind."""
    package = man.PAGES[name]
    command, page = next(iter(package.pages.items()))
    try:
        found = man.path(page)
    except FileNotFoundError:
        pytest.skip(f"needs the manual page of {command}")
    said = package.read(gzip.decompress(found.read_bytes()).decode())
    row = rows.load(name).commands["all" if command == name else command]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys() - set(package.more.get(command, {}))
    assert len(both) >= BOTH[command]
    assert {it: said[it] for it in both} == {it: stored[it] for it in both}
