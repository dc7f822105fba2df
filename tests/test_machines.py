"""Commands on pages come from the decision: named machines, their fields, and what is refused."""

import tomllib
from pathlib import Path

import pytest

from torchproof import plan, project
from torchproof.directives import machines
from torchproof.errors import PageError
from torchproof.pages import loading

pytestmark = pytest.mark.fast


def test_every_machine_has_what_the_decision_says() -> None:
    loaded = machines.load()
    assert loaded
    for fields in loaded.values():
        assert {"pip", "uv", "mirror", "variant", "torch", "torchvision"} <= set(fields)
        assert set(fields) <= {*machines.FIELDS, machines.PROJECT}
        assert f"torch=={fields['torch']}" in fields["pip"]
        assert fields.get("index", "") in fields["pip"]
        assert tomllib.loads(fields["project"])["project"]["dependencies"]


def test_machines_differ_where_the_decision_does() -> None:
    made = {
        name: plan.plan(plan.Machine(*machine))
        for name, machine in {
            "windows": ("windows", ("RTX 4060",)),
            "linux-pascal": ("linux", ("GTX 1080",), "580"),
            "macos": ("macos",),
        }.items()
    }
    for name, answer in made.items():
        assert machines.lookup(f"{name}.pip") == answer.commands["pip"]
        assert machines.lookup(f"{name}.uv") == answer.commands["uv pip"]
        assert (
            "\n".join(machines.project(f"{name}.project")) + "\n" == (answer.commands["uv project"])
        )
    assert machines.lookup("windows.index") == made["windows"].index
    assert machines.lookup("linux-pascal.driver") == made["linux-pascal"].driver


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("linux-530.pip", ["'linux-530'", machines.FILE, "linux-535"]),
        ("linux.pipp", ["'linux'", "'pipp'", "pip, uv"]),
        ("linux", ["'linux'", "''"]),
        ("windows.conda", ["'windows'", "'conda'"]),
        ("linux.index", ["'linux'", "'index'"]),
        ("macos.driver", ["'macos'", "'driver'"]),
        ("linux.project", ["[[plan:linux.project]]"]),
    ],
)
def test_a_name_that_is_not_there_is_refused(name: str, words: list[str]) -> None:
    with pytest.raises(KeyError) as caught:
        machines.lookup(name)
    assert all(word in caught.value.args[0] for word in words)


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("a: {system: linux, gpu: RTX 4060}", 1, "unknown key 'gpu'"),
        ("a: {gpus: [RTX 4060]}", 1, "'system' is missing"),
        ("a: linux", 1, "no mapping"),
        ("a: {system: linux}\nb: {system: linux, cpu: perhaps}", 2, "neither yes nor no"),
        ("a: {system: linux}\nb: {system: linux, gpus: [RTX 4O60]}", 2, "RTX 4060"),
        ("a: {system: linux, gpus: [RTX 4060], driver: 12.8}", 1, "CUDA version"),
        ("a: {system: linux, gpus: [RTX 5090], torch: 2.4}", 1, "RTX 5090"),
        ("a: {system: linux}\na: {system: linux}", 2, "stands twice"),
        ("A.b: {system: linux}", 1, "small letters"),
        ("a: ]", 1, "no valid YAML"),
        ("- a", 1, "mapping"),
    ],
)
def test_a_bad_machine_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int, word: str
) -> None:
    path = tmp_path / "machines.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PageError) as caught:
        machines.load(path)
    assert (caught.value.origin.path, caught.value.origin.line) == (machines.FILE, line)
    assert word in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=machines.FILE):
        machines.load(tmp_path / "machines.yml")


def page(folder: Path, text: str) -> loading.Page:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8", newline="\n")
    return loading.load(path, bases=[str(folder)])


def test_fields_are_filled_in_fences_and_text(tmp_path: Path) -> None:
    text = "Torch {{ plan.windows.torch }}.\n\n```bash\n{{plan.linux.pip}} --timeout 600\n```\n"
    loaded = page(tmp_path, text)
    assert loaded.fences[0].source == f"{machines.lookup('linux.pip')} --timeout 600"
    assert f"Torch {machines.lookup('windows.torch')}." in loaded.text


def test_a_project_is_filled_in_with_the_line_that_asked(tmp_path: Path) -> None:
    text = '=== "Windows"\n\n    ```toml {title="pyproject.toml"}\n    [[plan:windows.project]]\n'
    loaded = page(tmp_path, text + "    ```\n\n```text\nlast\n```\n")
    project, last = loaded.fences
    assert project.source == "\n".join(machines.project("windows.project"))
    assert {origin.line for origin in project.origins} == {4}
    assert last.opened.line == 7


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a\n\n{{ plan.linux-530.pip }}", 3, ["'linux-530'", "linux-535"]),
        ("a\n\n```bash\n{{ plan.windows.conda }}\n```", 4, ["'windows'", "'conda'", "pip, uv"]),
        ("{{ plan.linux }}", 1, ["'linux'"]),
        ("```toml\n[[plan:linux.pip]]\n```", 2, ["{{ plan.linux.pip }}"]),
        ("```toml\n[[plan:nowhere.project]]\n```", 2, ["'nowhere'"]),
        ("```toml\n[[plan:linux.project]] # mine\n```", 2, ["a line of its own"]),
        ("{{ plan.linux.project }}", 1, ["[[plan:linux.project]]"]),
    ],
)
def test_a_page_that_asks_for_nothing_is_refused(
    tmp_path: Path, text: str, line: int, words: list[str]
) -> None:
    with pytest.raises(PageError) as caught:
        page(tmp_path, text)
    assert caught.value.origin.line == line
    assert all(word in str(caught.value) for word in words)


def test_contributing_names_every_field() -> None:
    text = (project.ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for field, what in machines.FIELDS.items():
        assert f"`{field}`" in text and what in text, field
