"""What pip and uv choose from stand-ins for PyTorch's index and the mirrors is what pages say."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import machine_cases
import pytest

from torchproof import facts, kinds
from torchproof.checks.snippet import Snippet
from torchproof.commands.shells import shell
from torchproof.directives import machines
from torchproof.errors import Origin, PageError
from torchproof.facts import reading
from torchproof.indexes import certificates, judging, serving
from torchproof.indexes.asking import PIP, UV, Refused, Tools, Typed
from torchproof.indexes.held import held
from torchproof.indexes.judging import ITS_INDEX, MIRROR
from torchproof.pages import loading
from torchproof.project import DOCS, ROOT, relative
from torchproof.record.typed import STAND_INS

THIS = relative(Path(__file__))
INDEX = facts.load().wheels.index
TUNA = facts.lookup("mirrors.pypi")
ALIYUN = next(row.url for row in facts.load().mirrors.wheels if row.use == "find-links")


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tools]:
    """pip and uv, and one server for all tests."""
    if lack := certificates.missing():
        pytest.skip(lack)
    with serving.serving() as served:
        yield Tools(served, tmp_path_factory.mktemp("caches"))


# --- the pages ------------------------------------------------------------------------------------


def test_the_pages_get_what_they_say(request: pytest.FixtureRequest, tools: Tools) -> None:
    done: dict[str, list[tuple[Snippet, bool]]] = {ITS_INDEX: [], MIRROR: []}
    faults = []
    for path in loading.all_pages():
        if not path.is_relative_to(DOCS / "en"):
            continue  # a fence is the same in every language
        page = kinds.snippets(loading.load(path))
        asked = [(it, lambda it=it: judging.judge(it, tools)) for it in page]
        asked += [
            (it, lambda project=project: judging.judge_project(project, tools))
            for it, project in judging.projects(page)
        ]
        for snippet, judge in asked:
            try:
                for name in judge():
                    done[name].append((snippet, False))
            except PageError as error:
                faults.append(str(error))
    assert not faults, "\n".join(faults)
    assert all(done.values())
    for name, solved in done.items():
        if request.config.getoption("--record"):
            STAND_INS.write(name, solved)
        faults += STAND_INS.stale(name, solved, THIS)
    assert not faults, "\n".join(faults)


MACHINES = reading.read(ROOT / machines.FILE, machines.FILE)


@pytest.mark.parametrize("field", ["pip", "uv", "mirror"])
@pytest.mark.parametrize("machine", MACHINES)
def test_the_decision_is_what_the_tools_choose(tools: Tools, machine: str, field: str) -> None:
    """The command of each machine, for its system: the decision's releases in its build."""
    row = machines.load()[machine]
    if field not in row:
        return
    (command,) = shell.parse("bash", row[field], [Origin(machines.FILE, 1)])
    words = command.words[1:]
    system = MACHINES[machine]["system"].replace("wsl2", "linux_x86_64")
    build = f"+{row['variant']}" if "index" in row else ""
    if held_at := re.findall(r"https://\S+", row[field]):
        assert all(held(address) for address in held_at)
    release = next(it for it in facts.load().torch.releases if str(it.version) == row["torch"])
    python = str(min(release.pythons(system)))
    chosen = tools.chosen(Typed(command.words[0], words), system, python)
    assert chosen == {"torch": row["torch"] + build, "torchvision": row["torchvision"] + build}


def answers() -> Iterator[tuple[str, str, str, dict[str, str]]]:
    """What the decision says to some hundred machines that stand-ins can answer for.

    System, Python, the command or the project of uv, and what of torch it is meant to bring.
    """
    for case in machine_cases.cases():
        answer = case["answer"] or {}
        answer = answer.get("nearest") or answer
        system = case["machine"]["system"].replace("wsl2", "linux_x86_64")
        commands = answer.get("commands", {})
        if "uv pip" not in commands or "numpy" in commands["uv pip"] or system == "macos_x86_64":
            continue  # a stand-in holds neither NumPy nor wheels for a Mac with an Intel processor
        build = f"+{answer['variant']}" if "index-url" in commands["pip"] else ""
        wanted = {name: answer[name] + build for name in ("torch", "torchvision")}
        releases = facts.load().torch.releases
        release = next(it for it in releases if str(it.version) == answer["torch"])
        pythons = [str(it) for it in release.pythons(system) if not it.free_threaded]
        own = case["machine"].get("python", "")
        for tool in ("uv pip", "uv project"):
            python = own if own in pythons else pythons[0]
            yield system, python, commands[tool], wanted


def test_uv_chooses_what_the_decision_says_to_each_machine(tools: Tools) -> None:
    solved, wrong = set(), []
    for system, python, text, wanted in answers():
        if text.startswith("["):
            chosen = tools.solved(text, system, python)
        else:
            (command,) = shell.parse("bash", text, [Origin(machines.FILE, 1)])
            chosen = tools.chosen(Typed(UV, command.words[1:]), system, python)
        solved.add((system, python, text))
        if chosen != wanted:
            wrong.append(f"{text!r}, Python {python} on {system}: {chosen}, not {wanted}")
    assert not wrong, "\n".join(wrong)
    assert len(solved) > 200


# --- what is wrong is found -----------------------------------------------------------------------


def project(index: str, sources: str) -> str:
    return (
        '[project]\nname = "p"\nversion = "0"\nrequires-python = ">=3.11"\n'
        'dependencies = ["torch==2.14.1", "torchvision"]\n\n'
        f"[[tool.uv.index]]\n{index}\n" + (f"\n[tool.uv.sources]\n{sources}\n" if sources else "")
    )


CU126 = f'name = "its"\nurl = "{INDEX.format(variant="cu126")}"'
EXPLICIT = f"{CU126}\nexplicit = true"
ON_PCS = """{ index = "its", marker = "sys_platform != 'darwin'" }"""
BOTH = f"torch = {ON_PCS}\ntorchvision = {ON_PCS}"


def at(variant: str) -> str:
    return INDEX.format(variant=variant)


# What a page has -> what is said of it. The fence opens at line 7; a project has more lines.
WRONG = {
    "a build that the index never had": (
        f"pip install torch==2.14.1 torchvision --index-url {at('cu123')}",
        ":8: pip finds no torch==2.14.1 torchvision for Python 3.10 on Linux x86-64: Could not",
    ),
    "a release that has no such build": (
        f"pip install torch==2.15.0 torchvision --index-url {at('cu126')}",
        ":8: pip finds no torch==2.15.0",
    ),
    "the same with uv": (
        "uv pip install torch==2.15.0 torchvision --torch-backend=cu126",
        ":8: uv finds no torch==2.15.0 .* no version of torch==2.15.0",
    ),
    "a Python that is too new": (
        f"pip install --python-version 3.15 torch==2.14.1 torchvision --index-url {at('cu126')}",
        ":8: pip finds no torch==2.14.1 torchvision for Python 3.15",
    ),
    "a Python that is too old, with uv": (
        f"uv pip install -p 3.9 torch==2.14.1 torchvision --index-url {at('cu126')}",
        ":8: uv finds no torch==2.14.1 torchvision for Python 3.9",
    ),
    "an index beside PyPI, which has a newer release": (
        f"pip install torch torchvision --extra-index-url {at('cu126')}",
        r":8: pip takes torch 2\.15\.0 for .* not the build cu126",
    ),
    "the same with uv, told to look at all of them": (
        "uv pip install torch torchvision --index-strategy unsafe-best-match "
        f"--extra-index-url {at('cu126')}",
        r":8: uv takes torch 2\.15\.0 for .* not the build cu126",
    ),
    "a system that the index has no wheels for": (
        "pip download --dest wheels --only-binary=:all: --platform macosx_14_0_arm64 "
        f"--python-version 3.12 torch==2.15.0 torchvision --index-url {at('cu132')}",
        ":8: pip finds no torch==2.15.0 torchvision for Python 3.12",
    ),
    "a list of files beside PyPI, and no version with its build": (
        f"pip install torch -f {ALIYUN.format(variant='cu126')} -i {TUNA}",
        r":8: pip takes torch 2\.15\.0 for .* not the build cu126",
    ),
    "a build asked of a mirror of PyPI": (
        f"pip install torch==2.15.0+cu132 -i {TUNA}",
        r":8: pip finds no torch==2\.15\.0\+cu132",
    ),
    "a torchvision that does not fit": (
        f"pip install torch==2.13.0 torchvision==0.29.2 --index-url {at('cu126')}",
        ":8: pip finds no torch==2.13.0 torchvision==0.29.2 .*Cannot install",
    ),
    "an index that is not explicit, and no sources": (
        project(CU126, ""),
        r":14: uv takes torch 2\.14\.1\+cu126 .*not the build of PyPI",
    ),
    "sources that name no index": (
        project(EXPLICIT, BOTH.replace('"its"', '"it"')),
        ":14: uv solves it not: .*`it`",
    ),
    "torchvision is not among the sources": (
        project(EXPLICIT, f"torch = {ON_PCS}"),
        r":19: uv takes torchvision 0\.29\.2 .*not the build cu126",
    ),
    "an index for a system that it has no wheels for": (
        project(EXPLICIT, BOTH.replace(" != 'darwin'", " != 'win32'")),
        ":14: uv solves it not: .*torch",
    ),
}
RIGHT = {
    "an index alone": f"pip install torch==2.14.1 torchvision --index-url {at('cu126')}",
    "a backend": "uv pip install torch==2.14.1 torchvision --torch-backend=cu126",
    "the first index of uv": f"uv pip install torch torchvision --extra-index-url {at('cu126')}",
    "a list, and the build": (
        f"pip install torch==2.14.1+cu126 -f {ALIYUN.format(variant='cu126')} -i {TUNA}"
    ),
    "a project": project(EXPLICIT, BOTH),
}


def judged(folder: Path, source: str, tools: Tools) -> frozenset[str]:
    """What stand-ins for whom say of a page with one fence, which opens at line 7."""
    language = 'toml {title="pyproject.toml"}' if source.startswith("[") else "bash"
    path = folder / "page.md"
    text = f"---\ntitle: T\n---\n# T {{#t}}\n\n\n```{language}\n{source}\n```\n"
    path.write_text(text, encoding="utf-8", newline="\n")
    page = kinds.snippets(loading.load(path))
    for _, project in judging.projects(page):
        return judging.judge_project(project, tools)
    return judging.judge(page[0], tools)


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_told_with_file_and_line(tools: Tools, tmp_path: Path, what: str) -> None:
    source, told = WRONG[what]
    with pytest.raises(PageError, match=rf"page\.md{told}"):
        judged(tmp_path, source, tools)


@pytest.mark.parametrize("what", RIGHT)
def test_its_right_twin_passes(tools: Tools, tmp_path: Path, what: str) -> None:
    assert ITS_INDEX in judged(tmp_path, RIGHT[what], tools)


@pytest.mark.parametrize(
    "source",
    [
        "pip install torch",  # PyPI itself is asked elsewhere
        "pip install torch -i https://example.org/simples",  # nothing stands in for it
        f"pip install numpy --index-url {at('cpu')}",
        f"pip install torch torchaudio==2.11.0 --index-url {at('cu126')}",
        "uv pip install torch --torch-backend=auto",
        f"pip install -r requirements.txt --index-url {at('cpu')}",
        f"pip index versions torch --index-url {at('cpu')}",
    ],
)
def test_what_no_stand_in_can_answer_is_not_asked(tmp_path: Path, source: str) -> None:
    assert judged(tmp_path, source, tools=None) == frozenset()


class Has(Tools):
    """An index that has whatever is asked for."""

    def __init__(self) -> None:
        pass

    def chosen(self, typed: Typed, system: str, python: str) -> Mapping[str, str]:
        return {"torch": "2.15.0"}


def test_an_example_shown_as_wrong_has_to_be_refused(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    fence = "```bash {.wrong data-fails='no versions with'}"
    path.write_text(f"# T {{#t}}\n{fence}\npip install torch==2.15.0+cu132 -i {TUNA}\n```\n")
    (one,) = kinds.snippets(loading.load(path))
    assert judging.judge(one, tools) == {MIRROR}
    with pytest.raises(PageError, match=r"page\.md:3: pip must find nothing .* torch 2\.15\.0"):
        judging.judge(one, Has())


# --- what a stand-in holds ------------------------------------------------------------------------


def test_an_index_holds_what_the_facts_state() -> None:
    files = {wheel.file for wheel in held(at("cu126"))}
    assert "torch-2.14.1+cu126-cp312-cp312-manylinux_2_28_x86_64.whl" in files
    assert "torchvision-0.29.2+cu126-cp314-cp314t-win_amd64.whl" in files
    assert not [name for name in files if "2.15.0" in name or "macosx" in name or "audio" in name]
    assert held(at("cu130")) and not [it for it in held(at("cu130")) if "2.15.0" in it.version]
    assert held(at("cu999")) == ()
    assert held("https://example.org/whl/cu126") is None
    (pair,) = {it.needs for it in held(TUNA) if (it.name, it.version) == ("torchvision", "0.29.0")}
    assert pair == ("torch==2.14.0",)


def test_mirrors_hold_what_their_source_does() -> None:
    assert held(ALIYUN.format(variant="cu126")) == held(at("cu126"))
    assert {it.version.partition("+")[2] for it in held(TUNA)} == {""}


@pytest.mark.parametrize(("tool", "first"), [(PIP, ()), (UV, ("pip",))])
def test_nothing_leaves_this_machine(tools: Tools, tool: str, first: tuple[str, ...]) -> None:
    far = Typed(tool, (*first, "install", "torch", "--index-url", "https://example.org/simple"))
    with pytest.raises(Refused):
        tools.chosen(far, "linux_x86_64", "3.12")
