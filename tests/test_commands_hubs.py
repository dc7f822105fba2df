"""hf and modelscope: read with the options of their own helps, never run."""

import pytest

from torchproof import commands, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 100)])


@pytest.mark.parametrize(
    "source",
    [
        "hf download Qwen/Qwen3-0.6B --local-dir qwen",
        "hf download gpt2 config.json --repo-type model",
        "hf download hf://datasets/ylecun/mnist",
        "hf auth logout",
        "hf cache --help",
        "modelscope download Qwen/Qwen3-0.6B --local-dir qwen",
        "modelscope download --model Qwen/Qwen3-0.6B",
        "modelscope download A/B --repo-type dataset --include '*.bin'",
        "modelscope cache clear",
        "modelscope --version",
    ],
)
def test_sound_and_not_run(source: str) -> None:
    found = check(source)
    assert not found.runs
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("hf", "no command ''"),
        ("hf downlod a/b", "did you mean 'download'"),
        ("hf auth", "no command ''"),
        ("hf download", "no name of a model"),
        ("hf download a/b --localdir x", "no option --localdir"),
        ("hf download a/b --repo-type models", "--repo-type models: no such"),
        ("modelscope download qwen", "no name of a model"),
        ("modelscope download a/b --repo-type space", "--repo-type space: no such"),
        ("huggingface-cli download a/b", "no huggingface-cli"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(source)
    assert problem in str(caught.value)
