"""Each page as Markdown: what becomes of the dialect in which the pages are written."""

import pytest

from torchproof.site import plain

pytestmark = pytest.mark.fast

TABLE = "<div><table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td><b>3</b> 4</td></tr></table>"


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("## Run it {#run}", "## Run it"),
        ("[there](../a/b.md){ .md-button }", "[there](../a/b.md)"),
        ("see [it](predictions.ipynb#plot)", "see [it](predictions.md#plot)"),
        ("a\n\n![png](data:image/png;base64,AAAA)", "a"),
        (
            '```python {title="verify.py" data-needs="gpu"}\na = 1\n```',
            '```python title="verify.py"\na = 1\n```',
        ),
        (
            '=== "Linux"\n\n    ```bash\n    nvidia-smi\n    ```\n\nafter',
            "**Linux**\n\n```bash\nnvidia-smi\n```\n\nafter",
        ),
        ('!!! warning "Not here"\n\n    It is gone.', "**Not here**\n\nIt is gone."),
        ("!!! note\n\n    Plain.", "**Note**\n\nPlain."),
        ('???+ question "Try"\n\n    === "A"\n\n        text', "**Try**\n\n**A**\n\ntext"),
        ("[[tables:x]]", "| a | b |\n| --- | --- |\n| 1\\|2 | 3 4 |"),
        # What stands in a fence is what a reader copies, whatever it looks like.
        ('````text\n=== "A"\n## b {#c}\n```\n````', '````text\n=== "A"\n## b {#c}\n```\n````'),
        ("```text\na\n\n\n\nb\n```\n\n\n\nc", "```text\na\n\n\n\nb\n```\n\nc"),
        ("# ======\n\n===", "# ======\n\n==="),
    ],
)
def test_it_is_plain(written: str, made: str) -> None:
    assert plain.text(written.split("\n"), {"[[tables:x]]": TABLE}) == made + "\n"


def test_the_list_names_pages_under_their_sections() -> None:
    pages = [
        plain.Listed("", "Home", "index.md", "What it is.", "# Home\n"),
        plain.Listed("Train", "CNN", "train/cnn.md", "", "# CNN\n"),
        plain.Listed("Train", "Data", "train/data.md", "Loaders.", "# Data\n"),
    ]
    assert plain.listed("Site", "About.", pages) == (
        "# Site\n\n> About.\n\n- [Home](index.md): What it is.\n"
        "\n## Train\n\n- [CNN](train/cnn.md)\n- [Data](train/data.md): Loaders.\n"
    )
    assert plain.whole(pages).startswith("<!-- index.md -->\n\n# Home\n\n<!-- train/cnn.md -->")
