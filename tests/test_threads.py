"""Each text of tests/threads.yml gets a cause that its thread gives, and gets it first."""

from pathlib import Path

import pytest
import yaml

from torchproof.failures import diagnose, table

THREADS = yaml.safe_load(Path(__file__).with_name("threads.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("thread", THREADS, ids=lambda thread: thread["where"])
def test_the_cause_of_a_thread_comes_first(thread):
    assert set(thread["causes"]) <= {cause.id for cause in table().causes}
    answers = diagnose(thread["text"]).answers
    assert answers
    assert answers[0].cause.id in thread["causes"]
