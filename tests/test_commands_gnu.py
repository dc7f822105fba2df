"""Options of GNU's programs and of those with the same form of help; which of them run."""

import shutil

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows
from torchproof.manuals import KINDS, gnu

pytestmark = pytest.mark.fast

HELP = """\
Usage: ls [OPTION]... [FILE]...
  -a, --all                  do not ignore entries starting with .
      --block-size=SIZE      with -l, scale sizes by SIZE when printing them
      --color[=WHEN]         color the output WHEN
  -F, --classify[=WHEN]      append indicator
  -r, -R, --recursive        all below
  -c, --check, --check=diagnose-first  check for sorted input
  -k, --key=KEYDEF           sort via a key;
                               -x is no option here
  -NUM                       same as --context=NUM
  -t [[CC]YY]MMDDhhmm[.ss]  use specified time
  -C DIRECTORY, --directory=DIRECTORY
  -j [N], --jobs[=N]         Allow N jobs at once
  -P NAME                    Equivalent to --value
  -H --host=[USER@]HOST  Operate on remote host
  -w --wtmp-only Don't halt, just write -z
  -F, --file <file>          use the file
  -b, --base-dir BASE_DIR    base directory
 -i|--install       <.deb file name>... | -R|--recursive <directory>...
"""


def test_a_help_is_read() -> None:
    found = gnu.options(HELP.replace("-F, --file", "-f,--file"))
    assert {name for name, kind in found.items() if kind == "flags"} == {
        *("-a", "--all", "-F", "-r", "-R", "--recursive", "-c", "-w", "--wtmp-only"),
        *("-i", "--install"),
    }
    assert {name for name, kind in found.items() if kind == "valued"} == {
        *("--block-size", "-k", "--key", "-t", "-C", "--directory", "-P", "-H", "--host"),
        *("-f", "--file", "-b", "--base-dir"),
    }
    assert {name for name, kind in found.items() if kind == "attached"} == {
        *("--color", "--classify", "--check", "-j", "--jobs"),
    }


def test_a_letter_takes_its_value_where_the_program_does_so() -> None:
    text = " -L, --color[=<when>]      colorize messages\n -w, --follow   wait\n"
    assert gnu.options(text)["-L"] == "flags"
    assert gnu.options(text, letters="attached") == {
        "-L": "attached",
        "--color": "attached",
        "-w": "flags",
        "--follow": "flags",
    }


# A command of each package, the least number of options both must know.
ASKED = {"coreutils": ("sort", 30), "grep": ("all", 50)}


@pytest.mark.parametrize("package", gnu.PACKAGES)
def test_the_rows_are_what_the_program_says(package: str) -> None:
    """The program installed may be another one: what both know is of the same kind."""
    name, least = ASKED[package]
    if shutil.which(package if name == "all" else name) is None:
        pytest.skip(f"needs {package}")
    entry = gnu.PACKAGES[package]
    said = entry.read(gnu.ask(*gnu.words(entry, package if name == "all" else name)))
    row = rows.load(package).commands[name]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys() - set(entry.more.get(name, {}))
    assert len(both) >= least
    assert {it: said[it] for it in both} == {it: stored[it] for it in both}


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 1)])


@pytest.mark.parametrize(
    "source",
    [
        "ls -lt --author --hyperlink=auto --full-time .",
        "head -5 a.txt",
        "tail --max-unchanged-stats=3 a.txt",
        "sort --parallel=2 --general-numeric-sort --check=quiet a.txt",
        "du --apparent-size -t 1M --exclude '*.pyc' .",
        "df -h --total --exclude-type tmpfs .",
        "sha256sum --tag -w a.txt",
        "cp --parents --reflink=auto --backup=numbered a.txt folder",
        "mv --no-copy a.txt b.txt",
        "grep -2 -y --binary-files=text --no-ignore-case word a.txt",
        "timeout -f -p 5 ls",
        "uname --processor",
    ],
)
def test_what_is_harmless_runs(source: str) -> None:
    assert check(source).runs


@pytest.mark.parametrize(
    "source",
    [
        "sort --compress-program=./a.sh a.txt",
        "sort -o b.txt a.txt",
        "sort -T /srv a.txt",
        "sort --files0-from=names",
        "sort --random-source=/etc/shadow a.txt",
        "sort a.txt -ro b.txt",
        "du --files0-from=names",
        "du -X names .",
        "grep --exclude-from=names -r word .",
        "cp -r --keep-directory-symlink a b",
        "tee --output-error=warn /srv/a < a.txt",
        "cp --target-directory=/srv a.txt",
        "env --chdir=/srv ls",
        "id --zero --group",
    ],
)
def test_what_reaches_further_is_read_and_not_run(source: str) -> None:
    assert not check(source).runs


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("cp -i a.txt b.txt", "cp -i waits for an answer"),
        ("mv --interactive a.txt b.txt", "mv -i waits for an answer"),
        ("ln -si a.txt b.txt", "ln -i waits for an answer"),
        ("rm --interactive=once a.txt", "rm -i waits for an answer"),
        ("rm -rf --no-preserve-root /", "removing a whole machine"),
        ("env -S 'rm -r a' b", "hides a command"),
        ("env --split-string='rm -r a'", "hides a command"),
        ("sort --compres-program=x a.txt", "sort: no option --compres-program"),
        ("grep --colr=auto word a.txt", "grep: no option --colr"),
        ("ls --sort", "ls: --sort needs a value"),
        ("cat --follow a.txt", "cat: no option --follow"),
        ("timeout --kill-afte 1 5 ls", "timeout: no option --kill-afte"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
