"""Running the snippets of a page: without bash, without grammars, after a failure."""

from pathlib import Path

import pytest

from torchproof import commands, kinds, sentences
from torchproof.checks import runs
from torchproof.checks.outcome import CheckFailed, NotHere
from torchproof.checks.snippet import Snippet, outcome_of
from torchproof.commands.shells import GrammarMissing, shell
from torchproof.configs import files
from torchproof.errors import PageError
from torchproof.kinds import command
from torchproof.pages import loading
from torchproof.running import met


@pytest.fixture
def page(tmp_path: Path):
    """The snippets of a page with the program verify.py."""

    def load(*fences: str) -> tuple[Snippet, ...]:
        text = "\n\n".join(("# P {#p}", '```python\n--8<-- "verify.py"\n```', *fences))
        path = tmp_path / "page.md"
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
        return kinds.snippets(loading.load(path))

    return load


@pytest.fixture
def start():
    made = runs.Runs()
    yield made
    made.close()


def test_windows_starts_the_programs_of_a_page_without_bash(page, start, monkeypatch) -> None:
    monkeypatch.setattr(command, "WINDOWS", True)
    snippets = page("```bash\npython verify.py\n```", "```bash\nmkdir work\n```")
    assert "torch" in outcome_of(start, snippets, snippets[1]).result.output
    with pytest.raises(NotHere, match="needs linux or macos"):
        outcome_of(start, snippets, snippets[2])


WRONG = '```bash {{{}data-fails="{}"}}\n{}\n```'


def test_a_command_shown_as_wrong_must_be_refused(page, start) -> None:
    snippets = page(
        WRONG.format(".wrong ", "belong to the system", "sudo pip install numpy"),
        WRONG.format(".wrong ", "no such words", "sudo pip install numpy"),
        WRONG.format("", "belong to the system", "sudo pip install numpy"),
        WRONG.format(".wrong ", "belong to the system", "pip install numpy"),
    )
    outcome = outcome_of(start, snippets, snippets[1])
    assert sentences.text(outcome.how, "en").startswith("wrong, and refused: sudo pip")
    assert sentences.text(outcome.how, "zh").startswith("错误示范")
    with pytest.raises(PageError, match=r"page.md:\d+: refused, but without 'no such words'"):
        outcome_of(start, snippets, snippets[2])
    with pytest.raises(PageError, match=r"page.md:\d+: a reader may copy this command"):
        outcome_of(start, snippets, snippets[3])
    with pytest.raises(CheckFailed, match=r"page.md:\d+: must be refused .*accepts it"):
        outcome_of(start, snippets, snippets[4])


def test_what_comes_after_a_wrong_command_runs(page, start) -> None:
    fences = WRONG.format(".wrong ", "sudo pip", "sudo pip install numpy"), "```bash\necho on\n```"
    snippets = page(*fences)
    assert outcome_of(start, snippets, snippets[2]).result.output == "on\n"


def test_a_wrong_command_is_refused_where_its_needs_are_not_met(page, start, monkeypatch) -> None:
    monkeypatch.setattr(met, "unmet", lambda wanted: "needs conda" if wanted else None)
    fence = '```bash {.wrong data-needs="conda" data-fails="no package of conda"}\n%s\n```'
    snippets = page(fence % "conda create --name x python==3.")
    with pytest.raises(NotHere, match="needs conda"):
        outcome_of(start, snippets, snippets[1])


def test_without_grammars_a_wrong_command_stands_on_record(page, start, monkeypatch) -> None:
    snippets = page(WRONG.format(".wrong ", "sudo pip", "sudo pip install numpy"))
    how = outcome_of(start, snippets, snippets[1]).how
    monkeypatch.setattr(shell, "lint", without_grammars)
    on_record = {snippets[1].key: commands.Verdict(how, runs=False)}
    again = runs.Runs(on_record.get)
    assert outcome_of(again, snippets, snippets[1]).how == how
    again.close()


def test_a_command_marked_as_wrong_needs_a_refusal(page) -> None:
    with pytest.raises(PageError, match="nothing holds that this command is wrong"):
        page("```bash {.wrong}\npip install numpy\n```")


def test_nothing_offers_to_copy_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text("# P {#p}\n\n" + WRONG.format(".wrong ", "x", "sudo pip install numpy"))
    assert "no-copy" in loading.load(path).fences[0].classes


def without_grammars(*_: object, **__: object) -> None:
    raise GrammarMissing("tree-sitter", "reading a fence of bash")


def test_without_grammars_the_record_says_what_is_harmless(page, monkeypatch) -> None:
    snippets = page("```bash\necho harmless\n```", "```bash\necho unknown\n```")
    start = runs.Runs({snippets[1].key: commands.Verdict((), runs=True)}.get)
    monkeypatch.setattr(shell, "lint", without_grammars)
    monkeypatch.setattr(commands, "check_fence", without_grammars)
    assert outcome_of(start, snippets, snippets[1]).result.output == "harmless\n"
    with pytest.raises(NotHere, match="needs grammars"):
        outcome_of(start, snippets, snippets[2])
    start.close()


def test_what_cannot_run_here_is_read_all_the_same(page, start, monkeypatch) -> None:
    monkeypatch.setattr(met, "unmet", lambda wanted: "needs conda" if wanted else None)
    fence = '```bash {{data-needs="conda"}}\nconda create --name x {}\n```'
    snippets = page(fence.format("python=3.12"), fence.format("python==3."))
    with pytest.raises(NotHere, match="needs conda"):
        outcome_of(start, snippets, snippets[1])
    with pytest.raises(PageError, match=r"'python==3\.' is no package of conda"):
        outcome_of(start, snippets, snippets[2])


def test_a_file_whose_reader_is_missing_is_left_to_other_machines(page, start, monkeypatch) -> None:
    snippets = page('```yaml {title="environment.yml"}\nname: x\n```')
    monkeypatch.setattr(files, "checked", without_grammars)
    with pytest.raises(NotHere, match="needs grammars"):
        outcome_of(start, snippets, snippets[1])


def test_what_comes_after_a_failure_says_so(page, start) -> None:
    snippets = page("```python\n1 / 0\n```", "```python\nprint(1)\n```")
    with pytest.raises(CheckFailed, match="ZeroDivisionError"):
        outcome_of(start, snippets, snippets[1])
    with pytest.raises(CheckFailed, match=r"not run, because .*page.md:\d+ failed"):
        outcome_of(start, snippets, snippets[2])


def test_a_pip_install_that_is_only_checked_leaves_our_packages(page, start) -> None:
    snippets = page(
        "```bash\npython3 -m venv .venv\n```",
        "```bash\nsource .venv/bin/activate\n```",
        "```bash\npip install torch=={{ facts.torch.version }}\n```",
        '```bash\npython -c "import torch, sys; print(sys.prefix)"\n```',
    )
    outcome = outcome_of(start, snippets, snippets[4])
    assert ".venv" in outcome.result.output
    assert outcome_of(start, snippets, snippets[3]).result is None
