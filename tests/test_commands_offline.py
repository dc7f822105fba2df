"""pip and uv on files that a page made itself: what may run in the sandbox, and what may not."""

import pytest

from torchproof import commands
from torchproof.configs import uv
from torchproof.errors import Origin

pytestmark = pytest.mark.fast

RUN = """
pip config set global.index-url https://pypi.example/simple
pip config unset global.index-url
pip hash wheels/a-1.0-py3-none-any.whl
pip download --no-index --find-links wheels -d other toy-torch
pip install --dry-run --no-index --find-links wheels toy-torch
.venv/bin/pip install --no-index --find-links wheels toy-torch
.venv/bin/python -m pip install --no-index wheels/a-1.0-py3-none-any.whl
uv init --lib my-package
uv build --offline my-package
uv add --offline toy-torch
uv lock --offline
uv sync --offline
uv tree --frozen
uv export --offline -o requirements.txt
uv run --offline python -c "print(1)"
uv pip compile --no-index --find-links wheels -o requirements.txt requirements.in
uv pip install --no-index --find-links wheels toy-torch
"""
IN_ENVIRONMENT = """
pip install --no-index --find-links wheels toy-torch
python -m pip install --no-index wheels/a-1.0-py3-none-any.whl
pip install -i "file://$PWD/wheels" toy-torch
pip uninstall -y toy-torch
uv pip uninstall toy-torch
"""
CHECKED = """
pip install toy-torch
pip install --find-links wheels toy-torch
pip install --no-index --find-links https://a.example/wheels toy-torch
pip install --no-index --find-links /opt/wheels toy-torch
pip install --no-index --find-links wheels torch torchvision
pip install --no-index --find-links wheels --user toy-torch
pip install --no-index --find-links wheels --target other toy-torch
pip install -i file:///opt/wheels toy-torch
pip install -i "file://$PWD/wheels" --extra-index-url https://a.example/simple toy-torch
pip download -d /opt --no-index --find-links wheels toy-torch
pip wheel --no-index --find-links wheels toy-torch
pip config set --global global.index-url https://pypi.example/simple
pip config --site set global.index-url https://pypi.example/simple
pip hash /opt/a-1.0-py3-none-any.whl
uv init ../other
uv lock
uv sync
uv add numpy
uv run python -c "print(1)"
uv run --offline curl https://a.example
uv lock --offline --directory /opt
uv pip install --no-index --find-links wheels --system toy-torch
uv pip compile --no-index -o /opt/requirements.txt requirements.in
uv tool install --offline toy-torch
"""


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 100)])


@pytest.mark.parametrize("line", RUN.strip().splitlines())
def test_runs(line: str) -> None:
    found = check(line)
    assert found.runs
    assert not found.changes


@pytest.mark.parametrize("line", IN_ENVIRONMENT.strip().splitlines())
def test_runs_in_an_environment_of_the_page(line: str) -> None:
    found = check(line)
    assert found.runs
    assert found.changes == ("python" if line.startswith("uv") else "pip")


@pytest.mark.parametrize("line", CHECKED.strip().splitlines())
def test_only_checked(line: str) -> None:
    assert not check(line).runs


def test_what_a_fence_writes() -> None:
    found = check("uv export --frozen -o pylock.toml; pip freeze > requirements.txt")
    assert found.written == {"pylock.toml", "requirements.txt"}


INDEX = '[[tool.uv.index]]\nname = "p"\nurl = "https://a.example/simple"\nexplicit = true\n'
HEAD = '[project]\nname = "a"\nversion = "1"\ndependencies = ["torch"]\n'


@pytest.mark.parametrize(
    ("name", "source", "line", "problem"),
    [
        ("uv.toml", "[pip]\ntorch-backend = 'cu999'", 2, "unknown variant `cu999`"),
        ("uv.toml", "[pip]\ntorch-backend = 'auto'\nindx = 1", 3, "unknown field `indx`"),
        (
            "pyproject.toml",
            f'{HEAD}{INDEX}[tool.uv.sources]\ntorch = {{ index = "q" }}',
            1,
            "undeclared index: `q`",
        ),
        (
            "pyproject.toml",
            f"{HEAD}{INDEX}[tool.uv.sources]\n"
            'torch = { index = "p", marker = "sys_platfor == \'linux\'" }',
            10,
            "found `sys_platfor`",
        ),
    ],
)
def test_uv_refuses(name: str, source: str, line: int, problem: str) -> None:
    found = uv.refusal(name, source)
    assert found is not None
    assert found[0] == line
    assert problem in found[1]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("uv.toml", 'python-preference = "only-managed"\n'),
        ("pyproject.toml", f'{HEAD}{INDEX}[tool.uv.sources]\ntorch = {{ index = "p" }}'),
    ],
)
def test_uv_reads(name: str, source: str) -> None:
    assert uv.refusal(name, source) is None
