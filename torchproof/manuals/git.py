"""git: its own ``-h`` and completion, and its manual pages.

None of them alone lists everything: ``git log -h`` leaves out what it shares with ``git diff``, the
completion has no letters, and manual pages do not say which value may be left out. Needs git with
its manual (Debian: git-man) and ``man``.
"""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping

from torchproof.manuals import Kind, Listed, Manual

_ENTRY = re.compile(r"(?:^|, | )(-[A-Za-z0-9?]|--(?:\[no-\])?[a-z0-9][\w-]*)(?=[\s,\[<={(]|$)")
# What only the prose of a page has, or git-submodule.sh.
_MORE: Mapping[str, Mapping[str, Kind]] = {
    "diff": {"--staged": "flags", "-q": "flags"},
    "submodule": dict.fromkeys(("--depth", "--name", "-n", "--summary-limit"), "valued"),
}
_DESCRIBED = 26  # the column where ``-h`` begins to describe, after a shorter head


def heads(text: str) -> Iterator[str]:
    """The heads of the options that a ``-h`` or a page of the manual describes."""
    for line in text.splitlines():
        if re.match(r" {7}-\S", line):
            yield line.strip()
        elif re.match(r" {4}-\S", line):
            described = line[_DESCRIBED - 1 : _DESCRIBED + 1]
            alone = described[:1] != " " or described[1:] == "<"
            yield (line if alone else line[:_DESCRIBED]).strip()


def entries(head: str) -> dict[str, Kind]:
    """The options of a head: ``-b, --[no-]branch <name>``, ``--color[=<when>]``."""
    found: dict[str, Kind] = {}
    places = list(_ENTRY.finditer(head))
    ends = [place.start() for place in places[1:]] + [len(head)]
    for place, end in zip(places, ends, strict=False):
        name, after = place[1], head[place.end() : end]
        optional = re.match(r" ?\[[=<(]", after)
        kind = "attached" if optional else "valued" if re.match(r" ?[=<({]", after) else "flags"
        if name.startswith("--[no-]"):
            found["--no-" + name[7:]] = "flags"
        name = name.replace("[no-]", "")
        # ``--expand-tabs=<n>, --expand-tabs``: with a value and without.
        found[name] = kind if found.get(name, kind) == kind else "attached"
    *letters, last = [name for name in found if not name.startswith("--no-")] or [""]
    for letter in letters:
        # ``-b, --branch <name>``: the value is that of both.
        if not letter.startswith("--") and found[letter] == "flags" and "=" not in letter:
            found[letter] = found[last]
    return found


def shown(usage: str) -> dict[str, Kind]:
    """The options in the lines of a usage: ``[-q] [(-m | --message) <message>]``."""
    found: dict[str, Kind] = {}
    for place in re.finditer(r"(?<![\w<-])(-[A-Za-z]|--(?:\[no-\])?[a-z][\w-]*)(?![\w-])", usage):
        name, after = place[1], usage[place.end() :]
        valued = re.match(r" ?[=<{]|(?: ?\| ?-[\w-]+)*\) ?[=<]", after)
        kind = "attached" if after.startswith("[=") else "valued" if valued else "flags"
        found.setdefault(name.replace("[no-]", ""), kind)
    return found


def merged(completion: str, usage: str, page: str) -> dict[str, Kind]:
    """One kind for each option. The completion knows which long options need a value."""
    found: dict[str, Kind] = {}
    words = [word for word in completion.split() if re.match(r"--\w", word)]
    need = {word.rstrip("="): word.endswith("=") for word in words}
    for head in (*heads(usage), *heads(page)):
        named = entries(head)
        if any(need.get(name) is False for name in named if not name.startswith("--no-")):
            named = {name: "attached" if kind == "valued" else kind for name, kind in named.items()}
        for name, kind in named.items():
            found.setdefault(name, "valued" if need.get(name) and kind == "flags" else kind)
    for name, needs in need.items():
        found.setdefault(name, "valued" if needs else "flags")
    synopsis = re.search(r"^SYNOPSIS\n((?:[ ].*\n|\n(?= ))*)", page, re.MULTILINE)
    for name, kind in shown(
        usage.partition("\n\n")[0] or (synopsis[1] if synopsis else "")
    ).items():
        if not need and found.get(name) == "flags":
            found[name] = kind  # a page may name the value in its first lines alone
        found.setdefault(name, kind)
    return found


def _run(*words: str, folder: str | None = None, status: int = 0) -> str:
    """What a program prints; "" where it ends in another way than expected."""
    environment = {**os.environ, "MANWIDTH": "5000", "LC_ALL": "C", "GIT_PAGER": "cat"}
    ran = subprocess.run(
        words, capture_output=True, text=True, timeout=60, env=environment, cwd=folder
    )
    return (ran.stdout or ran.stderr) if ran.returncode == status else ""


def _page(name: str) -> str:
    return _run("man", "--encoding=ascii", "--no-hyphenation", "--no-justification", name)


def _own(words: tuple[str, ...], folder: str) -> tuple[str, str]:
    """The completion and the ``-h`` of a command."""
    completion = _run("git", *words, "--git-completion-helper-all", folder=folder)
    return completion, _run("git", *words, "-h", folder=folder, status=129)


def _below(name: str, completion: str, usage: str) -> list[str]:
    """The commands below a command: ``git remote add``."""
    named = re.findall(
        rf"^(?:usage|   or): git {name} (?:\[[^\]]*\] )*\[?([a-z][a-z-]+)", usage, re.MULTILINE
    )
    listed = [word for word in completion.split() if not word.startswith("-")]
    return list(dict.fromkeys([*named, *listed]))


def read(folder: str) -> Iterator[tuple[str, Mapping[str, Kind]]]:
    """The options of each command that has a page; ``folder``: an empty repository."""
    yield "all", merged("", "", _page("git"))
    asked = {*_run("git", "--list-cmds=parseopt").split(), "diff"}
    for name in sorted({*asked, *_run("git", "--list-cmds=main").split()}):
        page = "" if "--" in name else _page(f"git-{name}")
        if not page:
            continue  # a helper of other commands
        completion, usage = _own((name,), folder) if name in asked else ("", "")
        yield name, {**merged(completion, usage, page), **_MORE.get(name, {})}
        for word in _below(name, completion, usage):
            completion, said = _own((name, word), folder)
            if re.match(rf"usage: git {name} {word}\b", said):
                yield f"{name} {word}", merged(completion, said, "")


def version() -> str:
    """The number of the git installed."""
    return re.search(r"[\d.]+\d", _run("git", "--version"))[0]


def manual() -> Manual:
    """All commands of git."""
    number = version()
    with tempfile.TemporaryDirectory() as folder:
        _run("git", "init", "--quiet", folder)
        rows = [Listed(name, number, found) for name, found in read(folder)]
    return Manual(f"git COMMAND -h and the manual of git {number}", "the program itself", rows)
