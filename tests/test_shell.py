"""Shell fences: what the grammars make of them, and what is refused at which line."""

import subprocess
import sys

import pytest

from torchproof.commands.shells import shell
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def origins(source: str) -> list[Origin]:
    return [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]


def words(language: str, source: str) -> list[tuple[str, ...]]:
    return [command.words for command in shell.parse(language, source, origins(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("ls -l; pwd && id | wc -l", [("ls", "-l"), ("pwd",), ("id",), ("wc", "-l")]),
        ("sudo apt-get update", [("sudo", "apt-get", "update")]),
        ("pip install \\\n  'torch>=2' \\\n  \"a b\"", [("pip", "install", "torch>=2", "a b")]),
        ("(cd x; ls) || exit 1", [("cd", "x"), ("ls",), ("exit", "1")]),
        ('echo "$(uname -r)" $HOME', [("echo", "$(uname -r)", "$HOME"), ("uname", "-r")]),
        ("a\\ b 'it'\"'s\" \\\"", [("a b", "it's", '"')]),
        ("for i in 1 2; do echo $i; done", [("echo", "$i")]),
        ('export A="b c" D', [("export", "A=b c", "D")]),
        ("[ -f x ] && [[ $a == b ]]", [("[", "-f", "x", "]"), ("[[", "$a", "==", "b", "]]")]),
        ("diff <(ls) b", [("diff", "<(ls)", "b"), ("ls",)]),
        ("echo 你好 # 注释", [("echo", "你好")]),
        ("time ls", [("time", "ls")]),
        ("ls # (1)!", [("ls",)]),
        ("cat <<EOF | sort\nx\nEOF\nls", [("cat",), ("sort",), ("ls",)]),
        ("cat <<EOF && pwd\n$(id)\nEOF", [("cat",), ("pwd",), ("id",)]),
    ],
)
def test_words_of_bash(source: str, expected: list[tuple[str, ...]]) -> None:
    assert words("bash", source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("py -3.12 -m venv .venv", [("py", "-3.12", "-m", "venv", ".venv")]),
        ("py -0p; py -V:3.12", [("py", "-0p"), ("py", "-V:3.12")]),
        (".venv\\Scripts\\Activate.ps1", [(".venv\\Scripts\\Activate.ps1",)]),
        ('& "C:\\a b\\python.exe" -V', [("C:\\a b\\python.exe", "-V")]),
        ("python x.py --lr=0.1 --name=你", [("python", "x.py", "--lr=0.1", "--name=你")]),
        ('a --x="b c" `\n  "d"', [("a", "--x=b c", "d")]),
        ("ls | tee out.txt", [("ls",), ("tee", "out.txt")]),
        ("$env:Path", [("$env:Path",)]),
        ("$v = python -V", [(), ("python", "-V")]),
        ("if (Test-Path x) { ls }", [("Test-Path", "x"), ("ls",)]),
        (
            "Get-Item a | Format-List Name, Length",
            [("Get-Item", "a"), ("Format-List", "Name, Length")],
        ),
    ],
)
def test_words_of_powershell(source: str, expected: list[tuple[str, ...]]) -> None:
    assert words("powershell", source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (".venv\\Scripts\\activate.bat", [(".venv\\Scripts\\activate.bat",)]),
        (
            "call .venv\\Scripts\\activate && cd ..\\a",
            [(".venv\\Scripts\\activate",), ("cd", "..\\a")],
        ),
        ('pip install "torch>=2" ^\n  numpy', [("pip", "install", "torch>=2", "numpy")]),
        ("rem a remark\necho %PATH% > a.txt", [("echo", "%PATH%")]),
        ("cd /d C:\\数据", [("cd", "/d", "C:\\数据")]),
    ],
)
def test_words_of_cmd(source: str, expected: list[tuple[str, ...]]) -> None:
    assert words("cmd", source) == expected


def test_what_a_command_carries() -> None:
    source = "A=1 B='2 3' python - <<'EOF' > out.txt 2>&1\nprint(1)\nEOF"
    (command,) = shell.parse("bash", source, origins(source))
    assert command.assignments == (("A", "1"), ("B", "2 3"))
    assert command.redirects == ("<<'EOF'", "> out.txt", "2>&1")
    assert (command.stdin, command.stdin_line, command.has_input) == ("print(1)\n", 1, True)


def test_lines_of_words() -> None:
    source = "cd a\npip install \\\n  torch \\\n  numpy"
    _, install = shell.parse("bash", source, origins(source))
    assert install.word_lines == (1, 1, 2, 3)
    assert install.line_of("numpy") == 3


@pytest.mark.parametrize(
    ("language", "source", "line", "problem"),
    [
        ("bash", "ls\n$ ls", 101, "a prompt in a shell fence"),
        ("bash", "(base) $ ls", 100, "a prompt"),
        ("bash", "me@box:~/x$ ls", 100, "a prompt"),
        ("bash", ">>> import torch", 100, "a prompt"),
        ("powershell", "ls\nPS C:\\Users> ls", 101, "a prompt"),
        ("powershell", "PS> ls", 100, "a prompt"),
        ("cmd", "C:\\Users> dir", 100, "a prompt"),
        ("bash", "ls\n# (1)!\npwd", 101, "an annotation on a line of its own"),
        ("bash", "pip install \\ # (1)!\n  torch", 100, "an annotation after the sign"),
        ("powershell", "pip install `# (1)!", 100, "an annotation after the sign"),
        ("bash", "cat <<EOF\nx # (1)!\nEOF", 101, "an annotation inside a text"),
        ("bash", 'ls\necho "open', 101, "not bash"),
        ("bash", "if true; then ls", 100, "expects 'fi'"),
        ("bash", "f() { ls; }", 100, "a function"),
        ("bash", "cat <<EOF a\nx\nEOF", 100, "an argument after the here-document"),
        ("bash", "ls\nif x:\n    print(1)", 101, "Python in a bash fence"),
        ("bash", "ls\n$env:A = '1'", 101, "PowerShell in a bash fence"),
        ("bash", "& .\\x.ps1", 100, "PowerShell in a bash fence"),
        ("bash", "echo %PATH%", 100, "cmd in a bash fence"),
        ("bash", "cd a\n.venv\\Scripts\\activate", 101, "a path of Windows"),
        ("powershell", "ls\na && b", 101, "'&&'"),
        ("powershell", "python \\\n  -V", 100, "a backslash does not continue"),
        ("powershell", "ls\nnvidia-smi --query-gpu=name,uuid", 101, "an unquoted comma"),
        ("powershell", 'ls\necho "open', 101, "not PowerShell"),
        ("cmd", "pip install \\\n  torch", 100, "a backslash does not continue"),
        ("cmd", "ls\necho 1 # one", 101, "no comments with #"),
        ("cmd", "python -c 'print(1)'", 100, "single quotes"),
        ("cmd", "dir\n(dir", 101, "not cmd"),
        ("perl", "print", 100, "no shell"),
    ],
)
def test_refused(language: str, source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        shell.parse(language, source, origins(source))
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


def test_prompts_inside_a_text_are_text() -> None:
    assert words("bash", "cat > a <<'EOF'\n$ ls\n>>> 1\nEOF") == [("cat",)]
    assert words("bash", "python -c '\n$ x\n'") == [("python", "-c", "\n$ x\n")]


@pytest.mark.parametrize(
    ("source", "line", "code"),
    [
        ("cd x\nrm -r $DIR/a", 101, "SC2086"),
        ("pip install jupyter[all] \\ \n  numpy", 100, "SC1101"),
        ("A = 1", 100, "SC2283"),
    ],
)
def test_shellcheck_finds(source: str, line: int, code: str) -> None:
    with pytest.raises(PageError) as caught:
        shell.lint(source, origins(source))
    assert caught.value.origin.line == line
    assert code in caught.value.problem


def test_shellcheck_lets_pass_what_a_reader_types() -> None:
    source = 'cd x\nsource .venv/bin/activate\nA=1\necho "$B"\npip install torch'
    shell.lint(source, origins(source))


@pytest.mark.parametrize(
    ("line", "is_python"),
    [
        ("import torch", True),
        ("from torch import nn", True),
        ("x = torch.ones(2)", True),
        ("print(1)", True),
        ("for x in range(3):", True),
        ("ls", False),
        ("A=1", False),
        ("pip install torch", False),
        ("nvidia-smi", False),
        ("for i in 1 2; do", False),
    ],
)
def test_python_is_told_from_shell(line: str, is_python: bool) -> None:
    assert shell.looks_like_python(line) is is_python


def test_without_grammars_the_package_says_which_is_missing() -> None:
    code = """
import sys
for name in ("tree_sitter", "pip", "uv", "torch"):
    sys.modules[name] = None
from torchproof import commands
from torchproof.commands.shells import shell
from torchproof.configs import files
from torchproof.errors import Origin
try:
    commands.check_fence("bash", "ls", [Origin("page.md", 1)])
except shell.GrammarMissing as missing:
    print(missing.package)
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "tree-sitter", ran.stderr
