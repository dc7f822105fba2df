"""The checkers of Jupyter, of ipykernel and of ssh: what runs, what only reads, what is refused."""

import pytest

from torchproof import commands, sentences
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(source: str, language: str = "bash") -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence(language, source, origins)


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("jupyter --version", True),
        ("jupyter kernelspec list", True),
        ("jupyter kernelspec list --json", True),
        ("jupyter kernelspec remove -y vision", True),
        ("jupyter execute --kernel_name=vision notebook.ipynb", True),
        ("jupyter execute /etc/notebook.ipynb", False),
        # The kernel of the Python that the checks themselves use stays where it is.
        ("jupyter kernelspec remove -y python3", False),
        ("jupyter kernelspec remove -y --missing", False),
        ("jupyter lab --no-browser --port 8888", False),
        ("jupyter notebook --allow-root", False),
        ("jupyter server list", False),
        ("jupyter labextension list", False),
        ("jupyter nbclassic", False),
        ("jupyter notebook --port 8888 --ServerApp.root_dir=work", False),
        ("jupyter nbconvert --to script --TagRemovePreprocessor.enabled=True a.ipynb", False),
        ("jupyter labextension disable --level=user name", False),
        ("jupyter server list --jsonlist", False),
        ("jupyter troubleshoot", False),
        ("python -m jupyter lab", False),
        ("python -m ipykernel install --user --name vision", True),
        ('python -m ipykernel install --prefix here --display-name "One"', True),
        ("python -m ipykernel install --prefix /usr/local", False),
    ],
)
def test_sound(source: str, runs: bool) -> None:
    found = check(source)
    assert found.runs is runs
    assert sentences.text(found.how, "zh")


def test_the_own_kernel_only_in_the_environment_of_the_page() -> None:
    assert check("python -m ipykernel install --sys-prefix").changes == "python"
    assert not check("python -m ipykernel install --user --name vision").changes


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        ("jupyter", 100, "without a command"),
        ("jupyter lba", 100, "no command 'lba'"),
        ("jupyter --version\njupyter nbextension list", 101, "since Notebook 7"),
        ("jupyter contrib nbextension install --user", 100, "since Notebook 7"),
        ("jupyter kernelspec", 100, "needs a command"),
        ("jupyter kernelspec lits", 100, "no command 'lits'"),
        ("jupyter kernelspec remove vision", 100, "waits for an answer"),
        ("jupyter kernelspec remove -y", 100, "needs the name of a kernel"),
        ("jupyter lab --nobrowser", 100, "no option --nobrowser"),
        ("jupyter lab --ip=0.0.0.0", 100, "listens to the whole network"),
        ("jupyter lab --ip 0.0.0.0", 100, "listens to the whole network"),
        ("jupyter lab --ServerApp.token=''", 100, "can run programs as you"),
        ("jupyter notebook --IdentityProvider.token=", 100, "can run programs as you"),
        ("jupyter server password", 100, "at a prompt"),
        ("jupyter server lits", 100, "no command 'lits'"),
        ("jupyter lab --ServerApp.ip='*'", 100, "listens to the whole network"),
        ("jupyter lab --PasswordIdentityProvider.hashed_password=", 100, "run programs as you"),
        ("jupyter lab --ServerApp.allow_origin='*'", 100, "any page in the browser"),
        ("jupyter lab --ServerApp.disable_check_xsrf=True", 100, "any page in the browser"),
        ("jupyter lab --ServerApp.prt=1", 100, "no option --ServerApp.prt"),
        ("jupyter troubleshoot --all", 100, "no option --all"),
        ("jupyter troubleshoot --help", 100, "no option --help"),
        ("python -m ipykernel install", 100, "needs one place"),
        ("python -m ipykernel install --user --sys-prefix", 100, "needs one place"),
        ("python -m ipykernel install --user --names x", 100, "no option --names"),
        ("python -m ipykernel", 100, "needs 'install'"),
    ],
)
def test_refused(source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


@pytest.mark.parametrize("language", ["bash", "powershell", "cmd"])
@pytest.mark.parametrize(
    "source",
    [
        "ssh user@server",
        "ssh -N -L 8888:localhost:8888 user@server",
        "ssh -N -L 127.0.0.1:8888:localhost:8888 -p 2222 user@10.0.0.7",
        "ssh -i key.pem user@server nvidia-smi",
        "ssh -V",
        "scp -r results user@server:work",
        "scp -P 2222 user@server:work/model.pt .",
    ],
)
def test_ssh(language: str, source: str) -> None:
    assert not check(source, language).runs


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("ssh", "needs an address"),
        ("ssh -L 8888 user@server", "no ports to forward"),
        ("ssh -L 8888:localhost user@server", "no ports to forward"),
        ("ssh -Z user@server", "no option -Z"),
        ("ssh user@server@host", "no address"),
        ("ssh -o StrictHostKeyChecking=no user@server", "anyone could answer"),
        ("scp file", "where to"),
    ],
)
def test_ssh_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
