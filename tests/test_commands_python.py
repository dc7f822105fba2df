"""Options of Python, of its venv and of ipykernel, as their helps list them."""

import sys

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows
from torchproof.manuals import KINDS, Kind, gnu, python

pytestmark = pytest.mark.fast

PYTHON = """\
usage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...
-b     : issue warnings about converting bytes; -x is none
         bytes/bytearray with str (-bb: issue errors)
-c cmd : program passed in as string (terminates option list)
-h     : print this help message and exit (also -? or --help)
-I     : isolate Python (implies -E, -P and -s)
-V     : print the Python version number and exit (also --version)
--check-hash-based-pycs always|default|never:
--help-env: print help about Python environment variables and exit
file   : program read from script file
-      : program read from stdin
"""
X = """\
-X cpu_count=N: override the return value;
         -X cpu_count=default cancels overriding
-X dev : enable Python Development Mode
-X disable-remote-debug: disable remote debugging
-X utf8[=0|1]: enable (1) or disable (0) UTF-8 mode
"""


def test_the_helps_of_python_are_read() -> None:
    assert python.own_options(PYTHON) == {
        **dict.fromkeys(("-b", "-bb", "-h", "-?", "--help", "-I", "-V", "--version"), "flags"),
        "--help-env": "flags",
        **dict.fromkeys(("-c", "--check-hash-based-pycs"), "valued"),
    }
    assert python.x_options(X) == {
        "-Xcpu_count": "valued",
        **dict.fromkeys(("-Xdev", "-Xdisable-remote-debug"), "flags"),
        "-Xutf8": "attached",
    }
    kernel = (
        "  --env ENV VALUE       Set environment variables\n  --name NAME  A name\n  --user  x\n"
    )
    assert python.kernel_options(kernel) == {
        **dict.fromkeys(("--env", "--name"), "valued"),
        "--user": "flags",
    }


def test_a_help_that_lists_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"--help": PYTHON, "--version": "Python 3.14.8\n"}
    monkeypatch.setattr(python, "ask", lambda *words: said.get(words[1], ""))
    with pytest.raises(ValueError, match=r"python3 3\.14\.8 lists nothing for -X"):
        python.manual()
    said |= {"--help-xoptions": X, "-m": "  --prompt PROMPT  The prefix\n"}
    found = {row.command: row.options for row in python.manual().rows}
    assert found["-m venv"] == {"--prompt": "valued"}
    assert {"-Xgil", "-Xpresite", "-Xtlbc"} == found["-X"].keys() - python.x_options(X).keys()
    assert {"-VV"} == found["all"].keys() - python.own_options(PYTHON).keys()


def same(tool: str, command: str, said: dict[str, Kind]) -> int:
    """How many options the program and the row know, all of the same kind."""
    row = rows.load(tool).commands[command]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys()
    assert {it: said[it] for it in both} == {it: stored[it] for it in both}
    return len(both)


def test_the_rows_are_what_this_python_says() -> None:
    """It may be another one: what both know is of the same kind."""
    assert same("python", "all", python.own_options(gnu.ask(sys.executable, "--help"))) >= 25
    venv = gnu.options(gnu.ask(sys.executable, "-m", "venv", "--help"))
    assert same("python", "-m venv", venv) >= 10
    asked = gnu.ask(sys.executable, "-m", "ipykernel", "install", "--help")
    assert same("ipykernel", "install", python.kernel_options(asked)) >= 9


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 1)], files=frozenset({"a.py"}))


@pytest.mark.parametrize(
    "source",
    [
        "python -VV",
        "python --help-xoptions",
        "python -bb -sSu -X importtime=2 a.py",
        "python -Xdisable-remote-debug -X presite=a a.py",
        "python -m venv --without-scm-ignore-files --prompt name .venv",
        "python -m ipykernel install --user --env KEY value",
    ],
)
def test_what_is_harmless_runs(source: str) -> None:
    assert check(source).runs


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("python --vresion", "did you mean '--version'"),
        ("python -sz a.py", "python: no option -sz"),
        ("python -sV a.py", "python: no option -sV"),
        ("python -si a.py", "python: no option -si"),
        ("python -X", "python: -X needs a value"),
        ("python -X importtim a.py", "python -X importtim: no such option"),
        ("python -m venv --prmpt name .venv", "python -m venv: no option --prmpt"),
        ("python -m ipykernel install --user --env", "ipykernel install: --env needs a value"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
