"""The account of checkers is closed: each is of a tool that a page or a failure's fix names.

A page names a tool in a fence of commands, also behind ``sudo`` and the like, in a Dockerfile, in a
script of snippets/, or in prose. In prose, a name is a word that both languages write the same.
"""

import re
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping

import pytest

from torchproof import commands
from torchproof.commands.shells import shell
from torchproof.commands.shells.powershell_commands import ALIASES
from torchproof.configs import dockerfiles
from torchproof.errors import Origin, PageError
from torchproof.failures.match import table
from torchproof.project import DOCS, SNIPPETS

pytestmark = pytest.mark.fast

BASH = "a word of bash itself, which any fence may need"
REFUSED = "refused, with what to write instead: guides print it, readers paste it"
OTHER = "another name of a tool that is named, read with the same table"
# What has a checker though nothing names it, by name or by module, and why.
KEPT = {
    "torchproof.commands.shells.builtins": BASH,
    "torchproof.commands.tools.editors": REFUSED,
    **dict.fromkeys(("exec", "hash"), BASH),
    **dict.fromkeys(("wmic", "pause", "choice"), REFUSED),
    **dict.fromkeys(("new-itemproperty", "set-itemproperty", "remove-itemproperty"), REFUSED),
    **dict.fromkeys(("dnf5", "singularity", "pwsh", "wsl.exe"), OTHER),
    "miniconda3-latest-windows-x86_64": OTHER,
    "huggingface-cli": REFUSED,
}

FENCE = re.compile(
    r"^(?P<indent>[ >]*)(?P<mark>`{3,}|~{3,}) *(?P<language>[\w-]*)[^\n]*\n"
    r"(?P<source>.*?)^(?P=indent)(?P=mark) *$",
    re.MULTILINE | re.DOTALL,
)


def fences(text: str) -> Iterator[tuple[str, str]]:
    """Language and source of each fence, as written: facts in it are words like others."""
    for found in FENCE.finditer(text):
        indent = len(found["indent"])
        lines = [line[indent:] for line in found["source"].split("\n")]
        source = textwrap.dedent("\n".join(line for line in lines if "--8<--" not in line))
        source = re.sub(r" *# \(\d+\)!?$", "", source, flags=re.MULTILINE)
        yield found["language"].lower(), re.sub(r"\{\{.*?\}\}", "FACT", source).strip("\n")


def sources(page: str) -> Iterator[tuple[str, str]]:
    """Shell and text of all commands that a page brings."""
    for language, source in fences(page):
        if language == "dockerfile":
            for step in dockerfiles.parse(source):
                if step.name == "RUN":
                    yield "bash", re.sub(r"^(--\S+\s+)+", "", step.rest)
        elif shell.dialect(language) and source:
            yield language, source


class Asked(dict):
    """The checkers, which note the commands that were looked up."""

    def __init__(self, known: Mapping) -> None:
        super().__init__(known)
        self.names: set[str] = set()

    def get(self, key: tuple[str, str], default=None):
        name, where = key
        self.names.add(ALIASES.get(name, name).lower() if where == "powershell" else name)
        return super().get(key, default)


def reached(texts: Iterable[tuple[str, str]], monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the commands in shell text, with those that other commands start."""
    asked = Asked(commands.checkers())
    monkeypatch.setattr(commands, "checkers", lambda: asked)
    for language, source in texts:
        origins = [Origin("page.md", 1)] * (source.count("\n") + 1)
        system = "linux" if shell.dialect(language) == "bash" else "windows"
        place = commands.Context(language, origins[0], system, tuple(origins))
        try:
            found = shell.parse(language, source, origins)
        except PageError:  # a fence that shows wrong syntax
            continue
        for command in found:
            try:
                commands.check(command, place)
            except PageError:
                continue
    monkeypatch.undo()
    return asked.names


WORD = re.compile(r"(?<![\w.+-])[A-Za-z][\w+-]*(?:\.(?:exe|sh))?(?![\w-])")


def names(*languages: str) -> set[str]:
    """The words that stand in all of these texts, code in fences left out."""
    words = [{w.lower() for w in WORD.findall(FENCE.sub("", text))} for text in languages]
    found = set.intersection(*words)
    return found | {word.removesuffix(".exe") for word in found}


def unnamed(checkers: Mapping, named: Collection[str], kept: Mapping[str, str]) -> Iterator[str]:
    """A line for each tool that has a checker and is not named."""
    for (name, where), checker in checkers.items():
        if where == "powershell" and name in ALIASES:
            continue  # comes and goes with its cmdlet
        module = checker.__module__
        if name not in named and name not in kept and module not in kept:
            yield f"{module.replace('.', '/')}.py: no page and no fix names {name!r} ({where})"


@pytest.fixture(scope="module")
def written() -> dict[str, list[str]]:
    """The text of each page, in all its languages."""
    pages: dict[str, list[str]] = {}
    for path in sorted(DOCS.glob("*/**/*.md")):
        slug = path.relative_to(DOCS).as_posix().partition("/")[2]
        pages.setdefault(slug, []).append(path.read_text(encoding="utf-8"))
    return pages


@pytest.fixture
def named(written: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch) -> set[str]:
    texts = [part for page in written.values() for text in page for part in sources(text)]
    texts += [("bash", path.read_text(encoding="utf-8")) for path in SNIPPETS.glob("*.sh")]
    found = reached(texts, monkeypatch)
    for page in written.values():
        found |= names(*page)
    for cause in table().causes:
        for fix in cause.fix.values():
            found |= names(*fix.values())
    return found


def test_every_tool_is_named(named: set[str]) -> None:
    assert not (found := list(unnamed(commands.checkers(), named, KEPT))), "\n".join(found)


def test_every_exception_is_one(named: set[str]) -> None:
    modules = {checker.__module__ for checker in commands.checkers().values()}
    known = {name for name, _ in commands.checkers()} | modules
    assert not (gone := KEPT.keys() - known), f"no checker: {gone}"
    assert not (needless := KEPT.keys() & named), f"named by a page or a fix: {needless}"


def test_a_tool_that_nothing_names_is_told_with_its_module(named: set[str]) -> None:
    def checker(command, context):
        raise AssertionError("never called")

    checker.__module__ = "torchproof.commands.tools.files"
    (told,) = unnamed({**commands.checkers(), ("paste-it", "bash"): checker}, named, KEPT)
    assert told == "torchproof/commands/tools/files.py: no page and no fix names 'paste-it' (bash)"


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("```bash\nsudo env A=1 nohup lspci -nn\n```\n", {"sudo", "env", "nohup", "lspci"}),
        ('=== "Linux"\n\n    ```bash\n    uname -r | cat\n    ```\n', {"uname", "cat"}),
        ("```dockerfile\nFROM debian\nRUN apt-get update && ls\n```\n", {"apt-get", "ls"}),
        ("```powershell\ngci C:\\\n```\n", {"get-childitem"}),
        ("```text\nlspci\n```\n", set()),
    ],
)
def test_what_a_page_reaches(page: str, found: set[str], monkeypatch) -> None:
    assert reached(sources(page), monkeypatch) == found


def test_a_name_is_what_both_languages_write() -> None:
    assert names("make it with micromamba or cl.exe", "用 micromamba 或 cl.exe") == {
        *("micromamba", "cl.exe", "cl")
    }
