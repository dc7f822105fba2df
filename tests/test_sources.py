"""Sources in C++ and CUDA, and scripts: laid down for what names them, compiled, read."""

from pathlib import Path

import pytest
from small_project import PAGE, Project

from torchproof import kinds, sentences
from torchproof.checks import runs
from torchproof.checks.snippet import Snippet, outcome_of
from torchproof.errors import Origin, PageError
from torchproof.pages import loading
from torchproof.project import ROOT
from torchproof.running import met
from torchproof.targets import needs

COMPILER = met.unmet(needs.parse("compiler linux", Origin("page.md", 1)))
NVCC = met.unmet(needs.parse("nvcc compiler", Origin("page.md", 1)))
needs_compiler = pytest.mark.skipif(COMPILER is not None, reason=str(COMPILER))
needs_nvcc = pytest.mark.skipif(NVCC is not None, reason=str(NVCC))
BUILD = '```bash {data-needs="compiler"}\ng++ -fsyntax-only scale.cpp\n```'


@pytest.fixture
def page(tmp_path: Path):
    """The snippets of a page with these fences."""

    def load(*fences: str) -> tuple[Snippet, ...]:
        path = tmp_path / "page.md"
        path.write_text("\n\n".join(("# P {#p}", *fences)) + "\n", encoding="utf-8", newline="\n")
        return kinds.snippets(loading.load(path))

    return load


@pytest.fixture
def start():
    made = runs.Runs()
    yield made
    made.close()


def include(language: str, name: str) -> str:
    return f'```{language} {{title="{name}"}}\n--8<-- "{name}"\n```'


def test_a_source_belongs_to_the_command_that_names_it(page) -> None:
    made = page(include("cpp", "scale.cpp"), "```bash\nls\n```", BUILD)
    assert (made[0].kind, made[0].program) == (kinds.SOURCE, "snippets/scale.cpp")
    assert made[0].run_by == 2


def test_a_source_belongs_to_the_command_that_runs_the_program_that_names_it(page) -> None:
    made = page(
        include("cpp", "scale.cpp"),
        include("python", "build_scale.py"),
        "```bash\npython build_scale.py\n```",
    )
    assert [snippet.run_by for snippet in made] == [2, 2, None]


def test_a_text_is_laid_down_whole_for_what_reads_it(page, start) -> None:
    made = page(
        '```text {title="text.txt"}\n--8<-- "language_model.txt:1:2"\n```',
        '```python\nprint(len(open("text.txt", encoding="utf-8").read()))\n```',
    )
    assert (made[0].kind, made[0].program) == (kinds.SOURCE, "snippets/language_model.txt")
    assert made[0].run_by == 1
    whole = (ROOT / made[0].program).read_text(encoding="utf-8")
    assert outcome_of(start, made, made[1]).result.output == f"{len(whole)}\n"
    with pytest.raises(PageError, match=r"nothing on the page compiles or reads"):
        page('```text\n--8<-- "language_model.txt:1:2"\n```')


def test_measurements_are_laid_down_for_the_step_that_reads_them(page, start) -> None:
    made = page(
        include("csv", "ladder.csv"),
        '```python\nprint(open("ladder.csv", encoding="utf-8").readline())\n```',
    )
    assert made[0].kind is kinds.SOURCE
    assert outcome_of(start, made, made[1]).result.output.startswith("rung,title,seed")
    with pytest.raises(PageError, match="csv that nothing compiles or reads"):
        page("```csv\na,b\n```")


def test_a_source_changes_the_key_of_what_compiles_it(page, monkeypatch) -> None:
    before = page(include("cpp", "scale.cpp"), BUILD)
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: "int other;")
    after = kinds.snippets(
        loading.Page(before[0].page, {}, tuple(snippet.fence for snippet in before))
    )
    assert before[1].key != after[1].key


@pytest.mark.parametrize("language", ["cpp", "c++", "cuda", "cu"])
def test_code_that_nothing_compiles_is_refused(page, language: str) -> None:
    with pytest.raises(PageError, match="that nothing compiles"):
        page(f"```{language}\nint main() {{}}\n```")
    with pytest.raises(PageError, match=r"nothing on the page compiles or reads scale\.cpp"):
        page(include("cpp", "scale.cpp"), "```bash\nls\n```")


def test_an_output_belongs_to_what_runs_not_to_a_source(page) -> None:
    made = page(
        "```bash\nls\n```",
        include("sh", "use_cuda.sh"),
        "```text\nx\n```",
        "```bash\nsource use_cuda.sh /usr\n```",
    )
    assert made[2].of == 0


@needs_nvcc
def test_a_cuda_program_is_compiled_and_says_that_there_is_no_driver(page, start) -> None:
    root = "$(python -c 'import nvidia.cu13 as t; print(t.__path__[0])')"
    made = page(
        include("cuda", "device_query.cu"),
        f'```bash {{data-needs="nvcc"}}\n"{root}/bin/nvcc" device_query.cu -o query\n```',
        '```bash {data-needs="nvcc nodriver" data-fails="driver version is insufficient"}\n'
        "./query\n```",
    )
    for snippet in made[:2]:
        assert outcome_of(start, made, snippet).result.status == 0
    if met.unmet(made[2].needs) is None:
        assert "driver knows     0.0" in outcome_of(start, made, made[2]).result.output


def test_bare_nvcc_does_not_run_where_the_page_does_not_ask_for_it(page, start) -> None:
    made = page("```bash\nnvcc --version\n```")
    outcome = outcome_of(start, made, made[0])
    assert outcome.result is None
    assert "table" in sentences.text(outcome.how, "en")


def test_a_script_is_read_and_its_commands_are_checked(page, start) -> None:
    made = page(
        include("bash", "use_cuda.sh"),
        '```bash {data-fails="is no root of a CUDA Toolkit"}\nsource use_cuda.sh /nowhere\n```',
    )
    assert outcome_of(start, made, made[0]).result.status == 1


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small project that compiles a program in C++."""
    made = Project(tmp_path)
    made.write("snippets/sum.cpp", '#include <cstdio>\n\nint main() {\n    std::puts("3");\n}\n')
    more = (
        '\n## Source {#source}\n\n```cpp {title="sum.cpp"}\n--8<-- "sum.cpp"\n```\n\n'
        "```bash\ng++ sum.cpp -o sum\n./sum\n```\n\n```text\n3\n```\n"
    )
    for language in ("en", "zh"):
        made.write(f"docs/{language}/page.md", PAGE.format(words="3") + more)
    return made


@needs_compiler
def test_a_project_with_a_source_is_sound(project: Project) -> None:
    done = project.check("test_accounts.py", "docs")
    assert done.returncode == 0, done.stdout


@needs_compiler
@pytest.mark.parametrize(
    ("old", "new", "file", "place", "says"),
    [
        ('puts("3")', 'puts("3"', "snippets/sum.cpp", "docs/en/page.md:38", "sum.cpp:4"),
        ('puts("3")', 'puts("4")', "snippets/sum.cpp", "docs/en/page.md:42", "+4"),
        ("sum.cpp -o sum", "som.cpp -o sum", "", "docs/en/page.md:33", "nothing on the page"),
        ("-o sum", "-o som", "", "docs/en/page.md:39", "no file './sum' on this page"),
        ("-o sum", "-O9x -sh sum", "", "docs/en/page.md:38", "no option -sh"),
    ],
)
def test_what_is_broken_is_named(project: Project, old, new, file, place, says) -> None:
    project.edit(old, new, *([file] if file else []))
    done = project.check("docs")
    assert done.returncode != 0, done.stdout
    assert place in done.stdout, done.stdout
    assert says in done.stdout, done.stdout
