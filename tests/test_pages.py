"""Extraction: what renders as code is found with its origin; lookalikes are refused."""

from pathlib import Path
from textwrap import dedent

import pytest

from torchproof import kinds, project
from torchproof.errors import PageError
from torchproof.pages import loading
from torchproof.pages.markdown import TorchproofExtension
from torchproof.source.model import Fence


@pytest.fixture
def page(tmp_path: Path):
    """Write a page (and files beside it for includes) and load it."""

    def load(text: str, **files: str) -> loading.Page:
        for name, content in files.items():
            path = tmp_path / name.replace("__", "/").replace("_md", ".md").replace("_py", ".py")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(content), encoding="utf-8", newline="\n")
        path = tmp_path / "page.md"
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8", newline="\n")
        return loading.load(path, bases=[str(tmp_path)])

    return load


def seen(fence: Fence) -> tuple[str, str, list[int]]:
    return fence.language, fence.source, [origin.line for origin in fence.origins]


FOUND = {
    "title": ('```python title="a.py"\nx\n```', [("python", "x", [2])]),
    "hl_lines": ('```python hl_lines="1" linenums="1"\nx\n```', [("python", "x", [2])]),
    "space before the language": ("``` python\nx\n```", [("python", "x", [2])]),
    "class": ("``` {.python .annotate}\nx\n```", [("python", "x", [2])]),
    "py": ("```py\nx\n```", [("py", "x", [2])]),
    "python3": ("```python3\nx\n```", [("python3", "x", [2])]),
    "capital": ("```Python\nx\n```", [("Python", "x", [2])]),
    "trailing space": ("```python \nx\n```", [("python", "x", [2])]),
    "pycon": ("```pycon\n>>> x\n```", [("pycon", ">>> x", [2])]),
    "tildes": ("~~~bash\nx\n~~~", [("bash", "x", [2])]),
    "attribute": ('```python {data-needs="gpu"}\nx\n```', [("python", "x", [2])]),
    "under an admonition": ("!!! note\n    ```py\n    x\n    ```", [("py", "x", [3])]),
    "tab in an admonition": (
        '!!! note\n    === "A"\n        ```py\n        x\n        ```',
        [("py", "x", [4])],
    ),
    "list": ("- item\n\n    ```py\n    x\n\n    y\n    ```", [("py", "x\n\ny", [4, 5, 6])]),
    "quote": ("> ```py\n> x\n> ```", [("py", "x", [2])]),
    "details": ('??? details "D"\n\n    ```py\n    x\n    ```', [("py", "x", [4])]),
    "longer fence": ("````text\n```py\nx\n```\n````", [("text", "```py\nx\n```", [2, 3, 4])]),
    "text in tildes": ("~~~text\n```py\nx\n```\n~~~", [("text", "```py\nx\n```", [2, 3, 4])]),
    "Chinese": ("```py\n数 = 1  # 注释\n```", [("py", "数 = 1  # 注释", [2])]),
    "empty line at the end": ("```py\nx\n\n```", [("py", "x\n", [2, 3])]),
    "one after the other": (
        "```py\nx\n```\n```text\ny\n```",
        [("py", "x", [2]), ("text", "y", [5])],
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_fence_is_found(page, name: str) -> None:
    text, expected = FOUND[name]
    assert [seen(fence) for fence in page(text).fences] == expected


def test_attributes_and_options(page) -> None:
    (fence,) = page(
        '```python {title="a.py" hl_lines="2" data-needs="gpu network"}\nx\ny\n```'
    ).fences
    assert dict(fence.attributes) == {"needs": "gpu network"}
    assert dict(fence.options) == {"title": "a.py", "hl_lines": "2"}


def test_front_matter_does_not_shift_lines(page) -> None:
    loaded = page("---\ntitle: T\n---\n\n# T {#t}\n\n```py\nx\n```\n")
    assert loaded.meta == {"title": "T"}
    assert loaded.fences[0].opened.line == 7


def test_name_is_heading_and_number(page) -> None:
    text = "# T {#t}\n```py\na\n```\n## U {#u}\n```py\nb\n```\nand\n```py\nc\n```"
    assert [fence.name for fence in page(text).fences] == ["t-1", "u-1", "u-2"]


def test_follows_needs_nothing_between(page) -> None:
    text = "```py\na\n```\n```text\nb\n```\nprose\n```text\nc\n```\n- ```x``` item\n"
    assert [fence.follows for fence in page(text).fences] == [False, True, False]


def test_tab_ends_what_follows(page) -> None:
    text = '=== "A"\n    ```py\n    a\n    ```\n=== "B"\n    ```text\n    b\n    ```'
    assert [fence.follows for fence in page(text).fences] == [False, False]


SOURCE = """\
    one = 1
    # --8<-- [start:two]
    if one:
        two = 2  # 二
    # --8<-- [end:two]
    three = 3
"""


def origins(fence: Fence) -> list[tuple[str, int]]:
    return [(Path(origin.path).name, origin.line) for origin in fence.origins]


def test_include_of_a_file(page) -> None:
    (fence,) = page('```py\n--8<-- "a.py"\nafter\n```', a_py=SOURCE).fences
    assert fence.source == "one = 1\nif one:\n    two = 2  # 二\nthree = 3\nafter"
    assert origins(fence) == [
        ("a.py", 1),
        ("a.py", 3),
        ("a.py", 4),
        ("a.py", 6),
        ("page.md", 3),
    ]


def test_include_of_a_section_in_an_admonition(page) -> None:
    (fence,) = page('!!! note\n    ```py\n    --8<-- "a.py:two"\n    ```', a_py=SOURCE).fences
    assert fence.source == "if one:\n    two = 2  # 二"
    assert origins(fence) == [("a.py", 3), ("a.py", 4)]


def test_include_of_a_range_is_dedented(page) -> None:
    (fence,) = page('```py\n--8<-- "a.py:4:4"\n```', a_py=SOURCE).fences
    assert (fence.source, origins(fence)) == ("two = 2  # 二", [("a.py", 4)])


def test_nested_include(page) -> None:
    (fence,) = page('```py\n--8<-- "b.py"\n```', a_py="x\n", b_py='--8<-- "a.py"\ny\n').fences
    assert (fence.source, origins(fence)) == ("x\ny", [("a.py", 1), ("b.py", 2)])


def test_include_that_brings_fences(page) -> None:
    part = "```py\nx\n```\n\n```py\ny\n```\n"
    loaded = page('first\n\n--8<-- "part.md"\n', part_md=part)
    assert [origins(fence) for fence in loaded.fences] == [[("part.md", 2)], [("part.md", 6)]]
    assert [fence.page_line for fence in loaded.fences] == [3, 3]
    assert [Path(include.file).name for include in loaded.includes] == ["part.md"]


def test_escaped_include_is_text(page) -> None:
    (fence,) = page('```text\n;--8<-- "a.py"\n```').fences
    assert fence.source == '--8<-- "a.py"'


def test_fact_is_filled_in(page) -> None:
    from torchproof import facts

    (fence,) = page("```bash\npip install torch=={{ facts.torch.version }}\n```").fences
    assert fence.source == f"pip install torch=={facts.lookup('torch.version')}"


REFUSED = {
    "unknown option": ('ok\n\n```python test="gpu"\nx\n```\n\n```py\ny\n```', 3, "test"),
    "words after the language": ("```python run this now!\nx\n```", 1, "options"),
    "unclosed": ("```py\nx\n", 1, "never closed"),
    "less indented line": ("!!! note\n    ```py\n  x\n    ```", 2, "never closed"),
    "in a comment": ("a\n\n<!--\n```py\nx\n```\n-->", 4, "HTML comment"),
    "indented block": ("a\n\n    ```py\n    x\n    ```", 3, "indented block"),
    "indented code": ("a\n\n    x = 1\n", 3, "outside a fence"),
    "html code": ("<pre>\nx = 1\n</pre>", 2, "outside a fence"),
    "on the line of a bullet": ("- ```py\n  x\n  ```", 1, "bullet"),
    "hl_lines beyond the block": ('```py hl_lines="1 3"\nx\ny\n```', 1, "hl_lines 3"),
    "hl_lines zero": ('```py hl_lines="0"\nx\n```', 1, "hl_lines 0"),
    "unknown data attribute": ('```py {data-need="gpu"}\nx\n```', 1, "data-need"),
    "attribute without data": ('```py {test="skip"}\nx\n```', 1, "test"),
    "missing include": ('a\n\n```py\n--8<-- "nope.py"\n```', 4, "nope.py"),
    "missing section": ('```py\n--8<-- "a.py:nope"\n```', 2, "nope"),
    "section without an end": ('```py\n--8<-- "open.py:x"\n```', 2, "no end"),
    "range beyond the file": ('```py\n--8<-- "a.py:2:99"\n```', 2, "line 99"),
    "include outside the folders": ('```py\n--8<-- "../page.md"\n```', 2, "page.md"),
    "block of includes": ("--8<--\na.py\n--8<--", 1, "one line for each"),
    "circle": ('--8<-- "circle.md"', 1, "includes itself"),
    "unknown fact": ("{{ facts.torch.nope }}", 1, "nope"),
    "unknown file of facts": ("{{ facts.nope.x }}", 1, "facts/nope.yml"),
    "tab": ("a\n\tb", 2, "tab"),
    "empty page": ("\n", 1, "empty"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_lookalike_is_refused_with_its_line(page, name: str) -> None:
    text, line, word = REFUSED[name]
    files = {
        "a_py": SOURCE,
        "open_py": "# --8<-- [start:x]\n1\n",
        "circle_md": '--8<-- "circle.md"\n',
    }
    with pytest.raises(PageError) as caught:
        kinds.snippets(page(text, **files))
    assert word in caught.value.problem + caught.value.mend
    assert caught.value.origin.line == line


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"\xef\xbb\xbfa\n", 1, "byte-order mark"),
        (b"a\nb\r\n", 2, "CRLF"),
        (b"a\n\xff\n", 2, "UTF-8"),
    ],
)
def test_bytes_are_refused(tmp_path: Path, data: bytes, line: int, word: str) -> None:
    (tmp_path / "page.md").write_bytes(data)
    with pytest.raises(PageError, match=word) as caught:
        loading.load(tmp_path / "page.md")
    assert caught.value.origin.line == line


def test_crlf_in_an_included_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"x\r\n")
    (tmp_path / "page.md").write_text('```py\n--8<-- "a.py"\n```\n', encoding="utf-8")
    with pytest.raises(PageError, match="CRLF") as caught:
        loading.load(tmp_path / "page.md", bases=[str(tmp_path)])
    assert caught.value.origin.path.endswith("a.py")


def test_inline_code_at_the_start_of_a_line_is_no_fence(page) -> None:
    assert page("```py``` is inline code.\n").fences == ()


@pytest.mark.parametrize("path", loading.all_pages(), ids=project.relative)
def test_every_block_of_code_of_the_site_is_recorded(path: Path) -> None:
    """The count of another parser: blocks in the HTML, by their CSS class."""
    import re

    from markdown import Markdown

    _, text, source = loading.split(path)
    names, options = loading.extensions()
    with loading.rendering(source):
        ours = TorchproofExtension()
        html = Markdown(extensions=[*names, ours], extension_configs=options).convert(text)
    blocks = len(re.findall(r'<div class="[^"]*\bhighlight\b', html))
    assert blocks == len(loading.load(path).fences)
