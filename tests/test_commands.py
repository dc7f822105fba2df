"""The checkers of commands: for each tool what passes, what runs, and what is refused where."""

import pytest

from torchproof import commands, facts, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

TORCH = facts.lookup("torch.version")
VISION = facts.lookup("torch.torchvision")
FILES = frozenset({"verify.py", "first_network.py", "requirements-gpu.txt"})
HERE = Origin("page.md", 100)


def check(language: str, source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins, files=FILES)


RUN = """
python --version
python3 -c "import torch; print(torch.__version__)"
python -X utf8 -W error verify.py --any thing
python -m venv .venv
.venv/bin/python3.12 verify.py
python - <<'EOF' && ls
CUDA_VISIBLE_DEVICES=0 python first_network.py | tail -n 3
python -m torch.utils.collect_env > report.txt
pip --version
python -m pip list
pip show torch
uv --version
uv venv
torchrun --standalone --nproc-per-node=2 first_network.py --epochs 1
mkdir -p data/raw
cd torch-start
source .venv/bin/activate
export CUDA_HOME=/usr/local/cuda PATH=/usr/local/cuda/bin:$PATH
set -euo pipefail
unset A
ls -la data
cat verify.py | head -5
grep -n torch verify.py
cp verify.py copy.py
rm copy.py
uname -a
nvidia-smi
nvidia-smi --query-gpu=name,driver_version --format=csv,noheader
git status --short
git log -3 --oneline
time python verify.py
bash -c "ls; pwd"
env A=1 python verify.py
timeout 60s python verify.py
nvcc --version
"""

CHECKED = """
pip install numpy
pip install -e .
pip install -qU pip
pip3 install "torch>=2.0" -i https://pypi.example/simple
python -m pip install -r requirements-gpu.txt
uv pip install --torch-backend=auto torch
uv venv --python 3.12
uv run --with numpy python verify.py
uv add numpy
uvx ruff check
sudo apt-get update && sudo apt-get install -y python3-venv
apt list --installed
git clone --depth 1 https://git.example/a/b.git
git commit -m "words"
curl -LsSf https://astral.example/install.sh | sh
wget -c https://example.org/data.zip
sudo nvidia-smi -pm 1
watch -n 1 nvidia-smi
code --install-extension ms-python.python
jupyter lab --no-browser --port 8889
torchrun --nnodes=2 first_network.py
rm -rf .venv
cat verify.py > /etc/hosts
cat verify.py | tee /etc/hosts
cat <<EOF > /etc/hosts
cd ..
ls ../other
cp verify.py ~/verify.py
tail -f log.txt
env
eval "$(ls)"
"""

WINDOWS_POWERSHELL = """
py -3.12 -m venv .venv
py install 3.14
py install --repair --log a.txt 3.14
py list -vv --online --format=json
py uninstall --by-id --force 3.14
.venv\\Scripts\\Activate.ps1
& .venv\\Scripts\\python.exe verify.py
Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser -Force
$env:HTTPS_PROXY = "http://127.0.0.1:7890"
Get-Command python | Select-Object Source
where.exe python
curl.exe -L -o a.zip https://example.org/a.zip
mkdir torch-start
Remove-Item -Recurse -Force .venv
python -c "import torch; print('cuda', torch.cuda.is_available())"
powershell -ExecutionPolicy ByPass -c "Get-Command python | Select-Object Source"
nvidia-smi "--query-gpu=name,driver_version" --format=csv
deactivate
"""

WINDOWS_CMD = """
py -3.12 -m venv .venv
.venv\\Scripts\\activate
call .venv\\Scripts\\activate.bat
set HTTPS_PROXY=http://127.0.0.1:7890
set "A=b c"
cd /d C:\\work
rmdir /s /q .venv
where python
python -c "print(1)"
type verify.py
setx A b
nvidia-smi
"""


def rows(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("source", rows(RUN))
def test_harmless(source: str) -> None:
    if "<<" in source:
        source += "\nprint(1)\nEOF"
    found = check("bash", source)
    assert found.runs
    assert sentences.text(found.how, "zh")


@pytest.mark.parametrize("source", rows(CHECKED))
def test_checked_but_not_run(source: str) -> None:
    if "<<" in source:
        source += "\nprint(1)\nEOF"
    assert not check("bash", source).runs


@pytest.mark.parametrize(
    ("language", "source"),
    [("powershell", line) for line in rows(WINDOWS_POWERSHELL)]
    + [("cmd", line) for line in rows(WINDOWS_CMD)],
)
def test_windows(language: str, source: str) -> None:
    assert not check(language, source).runs


WRONG = [
    # language, fence, line, what is said
    ("bash", "ls\nfoo", 101, "no checker knows the command 'foo'"),
    ("bash", "mkdri x", 100, "no checker knows the command 'mkdri'"),
    ("bash", "$PYTHON -V", 100, "in a variable"),
    ("bash", "cd x\nimport torch", 101, "Python in a bash fence"),
    ("bash", "x = 1", 100, "Python in a bash fence"),
    ("bash", "print(1)", 100, "Python in a bash fence"),
    ("bash", "ls\nSet-ExecutionPolicy Bypass", 101, "a command of powershell, not of bash"),
    ("bash", "dir\ncopy a b", 100, "'dir' is a command of powershell and cmd, not of bash"),
    ("bash", "py -3 verify.py", 100, "not of bash"),
    ("powershell", "ls\nsource x", 101, "a command of bash, not of powershell"),
    ("powershell", "sudo apt update", 100, "a command of bash"),
    ("powershell", "A=1 python verify.py", 100, "no assignment before a command"),
    ("powershell", "print(1)", 100, "Python in a powershell fence"),
    ("cmd", "dir\nexport A=1", 101, "a command of bash, not of cmd"),
    ("cmd", "ls -la", 100, "a command of bash and powershell, not of cmd"),
    # pip
    ("bash", f"pip install \\\n  torch=={TORCH} \\\n  torchvision==0.1", 102, "torchvision==0.1"),
    ("bash", "ls\npip install torch==2.99.0", 101, "torch has no such release"),
    ("bash", "pip install 'torch<1.5'", 100, "torch has no such release"),
    ("bash", "pip install torch=2.15", 100, "is no requirement"),
    ("bash", "pip install torch>=2.0", 100, "for a redirection"),
    ("bash", f"pip install torch=={TORCH}+cu130", 100, "no versions with +cu130"),
    ("bash", 'pip install "$PACKAGE"', 100, "a requirement in a variable"),
    ("bash", "pip install --upgarde torch", 100, "no option --upgarde"),
    ("bash", "pip install --upgrad torch", 100, "no option --upgrad"),
    ("bash", "pip install -i https://a -i https://b c", 100, "given twice"),
    ("bash", "pip install \\\n -i https://a \\\n --index-url https://b c", 102, "given twice"),
    ("bash", "pip install -i http://a c", 100, "without encryption"),
    ("bash", "pip install -i pypi c", 100, "no address of an index"),
    ("bash", "pip install --retries=many c", 100, "invalid integer"),
    ("bash", "pip install -r nothing.txt", 100, "no file 'nothing.txt'"),
    ("bash", "pip install", 100, "needs something to install"),
    ("bash", "pip instal torch", 100, "no command 'instal'"),
    ("bash", "pip", 100, "without a command"),
    ("bash", "pip uninstall torch", 100, "waits for an answer"),
    ("bash", "pip config set global.index-ulr https://a", 100, "no option --index-ulr"),
    ("bash", "pip config edit", 100, "opens an editor"),
    ("bash", "pip install --index-url", 100, "needs a value"),
    ("bash", "sudo pip install numpy", 100, "sudo pip"),
    ("bash", "pip install \\\n --break-system-packages numpy", 101, "system's own programs need"),
    ("bash", "pip install pytorch", 100, "an empty package"),
    ("bash", "pip install cudatoolkit", 100, "PyPI has no cudatoolkit"),
    ("bash", "ls\nsudo -H python3 -m pip install numpy", 101, "sudo python"),
    ("powershell", "pip install torch==2.99.0", 100, "torch has no such release"),
    # python
    ("bash", "ls\npython", 101, "waits for input"),
    ("bash", "python -i verify.py", 100, "waits for input"),
    ("bash", "python -m pdb verify.py", 100, "waits for input"),
    ("bash", "python -Q verify.py", 100, "no option -Q"),
    ("bash", "python --versoin", 100, "no option --versoin"),
    ("bash", "python -X def verify.py", 100, "no such option"),
    ("bash", "python verfy.py", 100, "no file 'verfy.py'"),
    ("bash", "python -m vnev .venv", 100, "no module that the checks know"),
    ("bash", "python -m venv", 100, "needs a folder"),
    ("bash", "python -m venv --sytem-site-packages .venv", 100, "no option --sytem"),
    ("bash", 'python -c "print(1"', 100, "Python would not compile this"),
    ("bash", "ls\npython -c '\nx = (\n'", 102, "Python would not compile this"),
    ("bash", "python - <<EOF\nimport torch\nx = (\nEOF", 102, "Python would not compile this"),
    ("powershell", "python -c 'print(\"a\")'", 100, "drops double quotes"),
    ("powershell", "py", 100, "waits for input"),
    ("powershell", "py install --repar 3.14", 100, "py install: no option --repar"),
    ("powershell", "py list --purge", 100, "py list: no option --purge"),
    # uv, torchrun
    ("bash", "uv pip instal numpy", 100, "uv pip has no command 'instal'"),
    ("bash", "uv venv --pyhton 3.12", 100, "no option --pyhton"),
    ("bash", "uv pip install --torch-backend=cuda torch", 100, "no such choice"),
    ("bash", "uv pip install -p 3.12 --python 3.13 numpy", 100, "given twice"),
    ("bash", "uv add torch==2.99.0", 100, "torch has no such release"),
    ("bash", "uv run python verfy.py", 100, "no file 'verfy.py'"),
    ("bash", "torchrun --nproc-per-nod=2 verify.py", 100, "no option --nproc-per-nod"),
    ("bash", "torchrun verfy.py", 100, "no file 'verfy.py'"),
    ("bash", "torchrun", 100, "required"),
    # the shell and its files
    ("bash", "export A = 1", 100, "is no assignment"),
    ("bash", "export PATH=/usr/local/cuda/bin", 100, "PATH is replaced"),
    ("bash", "export LD_LIBRARY_PATH=$PATH:/x", 100, "LD_LIBRARY_PATH is built from PATH"),
    ("bash", "set A=1", 100, "sets no variable in bash"),
    ("bash", "ls\nread answer", 101, "waits for an answer"),
    ("bash", "source .venv/Scripts/activate", 100, "on Windows only"),
    ("bash", "source activate", 100, "conda before 4.4"),
    ("bash", ".venv/bin/activate", 100, "run as a program it does nothing"),
    ("bash", "cd a b", 100, "too many arguments"),
    ("bash", "ls --humam-readable", 100, "no option --humam-readable"),
    ("bash", "cat", 100, "waits for input"),
    ("bash", "cp a", 100, "needs 2 arguments"),
    ("bash", "rm -rf $DIR/x", 100, "rm of a whole tree"),
    ("bash", "rm -i verify.py", 100, "waits for an answer"),
    ("bash", "rm -rf .venv/lib/python3.12/site-packages/torch", 100, "belongs to a package"),
    ("bash", "ls\nchmod -R 777 data", 101, "lets every user"),
    ("bash", "chmod ug+x,a+rw verify.py", 100, "lets every user"),
    ("bash", "nano verify.py", 100, "waits for the reader"),
    ("bash", "./verfy.sh", 100, "no file './verfy.sh'"),
    # wrappers
    ("bash", "ls\nsudo foo", 101, "no checker knows the command 'foo'"),
    ("bash", "sudo -i", 100, "opens a shell"),
    ("bash", "sudo cd /x", 100, "cd is part of the shell"),
    ("bash", "env A=1 foo", 100, "no checker knows the command 'foo'"),
    ("bash", "time foo", 100, "no checker knows the command 'foo'"),
    ("bash", "timeout python verify.py", 100, "needs a duration"),
    ("bash", 'ls\nbash -c "ls; foo"', 101, "no checker knows the command 'foo'"),
    ("bash", "bash", 100, "opens a shell"),
    ("bash", 'echo "$(foo)"', 100, "no checker knows the command 'foo'"),
    # other programs
    ("bash", "sudo apt install python3-venv", 100, "waits for an answer"),
    ("bash", "apt-get instal -y git", 100, "no command 'instal'"),
    ("bash", "apt install -y Build_Essential", 100, "no name of a Debian package"),
    ("bash", "git comit", 100, "no command 'comit'"),
    ("bash", "git commit", 100, "opens an editor"),
    ("bash", "git clone http://git.example/a", 100, "without encryption"),
    ("bash", "git clone --depht 1 https://git.example/a", 100, "no option --depht"),
    ("bash", "nvidia-smi --query-gpu=nmae --format=csv", 100, "'nmae' is none of its values"),
    ("bash", "nvidia-smi --query-gpu=name", 100, "needs --format"),
    ("bash", "nvidia-smi --qery", 100, "no option --qery"),
    ("bash", "curl -k https://example.org", 100, "without checking the certificate"),
    ("bash", "wget http://example.org/a", 100, "without encryption"),
    ("bash", "curl", 100, "needs an address"),
    ("bash", "uname --al", 100, "no option --al"),
    ("bash", "nvcc", 100, "needs something to do"),
    ("bash", "code --instal-extension a.b", 100, "no option --instal-extension"),
    ("bash", "code --install-extension python", 100, "no name of an extension"),
    ("bash", "jupyter lba", 100, "no command 'lba'"),
    # PowerShell
    ("powershell", "Get-Comand python", 100, "no checker knows"),
    ("powershell", "ls\nrm -rf .venv", 101, "Remove-Item has no parameter -rf"),
    ("powershell", "mkdir -p a", 100, "an abbreviation"),
    ("powershell", "Set-ExecutionPolicy RemoteSinged -Scope Process", 100, "is no policy"),
    ("powershell", "Set-ExecutionPolicy RemoteSigned", 100, "for the whole machine"),
    ("powershell", "Set-ExecutionPolicy RemoteSigned -Scope CurrentUser", 100, "asks"),
    ("powershell", "where python", 100, "an alias in Windows PowerShell"),
    ("powershell", "curl https://example.org", 100, "an alias in Windows PowerShell"),
    ("powershell", ".venv/bin/activate", 100, "the folder of a virtual environment is Scripts"),
    ("powershell", ".venv\\Scripts\\activate.bat", 100, "nothing stays activated"),
    ("powershell", "& $python -V", 100, "in a variable"),
    # cmd
    ("cmd", "set A = 1", 100, "takes the blanks into the variable"),
    ("cmd", 'set A="1"', 100, "takes the quotes into the value"),
    ("cmd", ".venv\\Scripts\\Activate.ps1", 100, "cmd cannot read Activate.ps1"),
    ("cmd", "mkdir -p a", 100, "an option of bash"),
    ("cmd", "mkdir a/b", 100, "takes / for a switch"),
    ("cmd", "rmdir /s .venv", 100, "waits for an answer"),
    ("cmd", "dir /z", 100, "no switch /z"),
    ("cmd", "dir\npause", 101, "waits for a key"),
]


@pytest.mark.parametrize(("language", "source", "line", "problem"), WRONG)
def test_wrong(language: str, source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(language, source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


def test_the_nearest_is_named() -> None:
    with pytest.raises(PageError, match=r"did you mean '--upgrade'\?"):
        check("bash", "pip install --upgarde torch")


@pytest.mark.parametrize(
    "source",
    [
        f"pip install torch=={TORCH} torchvision=={VISION}",
        f"uv pip install torch=={TORCH} torchvision=={VISION}",
        f"python -m pip install -U \\\n  torch=={TORCH} \\\n  torchvision=={VISION}",
        f"ls && (pip install torch=={TORCH}; pip install torchvision=={VISION})",
    ],
)
def test_installs(source: str) -> None:
    found = check("bash", source)
    assert found.installs == (f"torch=={TORCH}", f"torchvision=={VISION}")
    assert not found.runs
    assert "facts" in sentences.text(found.how, "en")
    assert "事实表" in sentences.text(found.how, "zh")


def test_one_command_that_does_not_run_holds_back_the_fence() -> None:
    assert check("bash", "ls\npwd").runs
    assert not check("bash", "ls\npip install numpy\npwd").runs


def test_what_a_gpu_is_needed_for() -> None:
    assert check("bash", "ls && nvidia-smi -L").needs == ("gpu",)


def test_files_of_the_fence_itself() -> None:
    assert check("bash", "cat > new.py <<'EOF'\nprint(1)\nEOF\npython new.py").runs
    origins = [HERE]
    assert commands.check_fence("bash", "python unknown.py", origins).runs  # files not known


def test_a_fence_of_comments_has_no_command() -> None:
    with pytest.raises(PageError, match="without a command"):
        check("bash", "# nothing")


def test_two_checkers_for_one_name() -> None:
    check("bash", "ls")

    def second(command, context):
        raise AssertionError("never called")

    with pytest.raises(ValueError, match="two checkers for 'pip' in bash"):
        commands.register("pip")(second)


@pytest.mark.parametrize(
    ("word", "shell", "name"),
    [
        (".venv/bin/python3.12", "bash", "python"),
        ("/usr/local/cuda/bin/nvcc", "bash", "nvcc"),
        ("pip3", "bash", "pip"),
        ("./run.sh", "bash", "./"),
        (".venv\\Scripts\\python.exe", "powershell", "python"),
        ("C:\\Python312\\python.exe", "cmd", "python"),
        ("Get-Command", "powershell", "get-command"),
        ("$env:Path", "powershell", "$"),
    ],
)
def test_names_of_tools(word: str, shell: str, name: str) -> None:
    assert commands.tool_name(word, shell) == name
