"""Values that variables of the environment must not get, in every shell."""

import pytest

from torchproof import commands
from torchproof.commands.shells import variables
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast

WRONG = [
    ("bash", "export CUDA_HOME=/usr/local/cuda/bin", "a part of the toolkit, not its root"),
    (
        "bash",
        "CUDA_HOME=/usr/local/cuda/bin make",
        "above, the one that holds bin: /usr/local/cuda",
    ),
    ("bash", "export CUDA_HOME=$CUDA_HOME:/usr/local/cuda", "one folder, not a list"),
    ("bash", "export CUDA_PATH=/usr/local/cuda/lib64", "a part of the toolkit"),
    ("bash", "export LD_LIBRARY_PATH=/usr/local/cuda/extras/CPUTI/lib64", "extras/CUPTI"),
    ("bash", "export PATH=$PATH:$LD_LIBRARY_PATH", "PATH is built from LD_LIBRARY_PATH"),
    ("bash", "export LD_LIBRARY_PATH=$PATH:/opt/lib", "LD_LIBRARY_PATH is built from PATH"),
    ("bash", "export PATH=/usr/local/cuda/lib64:$PATH", "where no programs are"),
    ("bash", "export LD_LIBRARY_PATH=/usr/local/cuda/bin", "where programs are, not libraries"),
    ("bash", "export PATH=/usr/local/cuda/bin", "PATH is replaced"),
    ("bash", 'export PATH="%PATH%:/opt/bin"', "does not expand '%PATH%'"),
    ("cmd", "set PATH=C:", "PATH is replaced"),
    ("cmd", r"set PATH=%CUDA_PATH%\lib\x64;%PATH%", "where no programs are"),
    ("cmd", r"set Path=%CUDA_PATH%\include;%Path%", "where no programs are"),
    ("cmd", r"set CUDA_PATH=C:\CUDA\v13.2\bin", r"holds bin: C:\CUDA\v13.2"),
    ("cmd", r"set PATH=C:\CUDA\bin;$env:Path", "does not expand '$env:Path'"),
    ("cmd", r"setx CUDA_HOME C:\CUDA\v13.2\bin", "a part of the toolkit"),
    ("cmd", r"setx PATH C:\CUDA\bin", "1024 characters"),
    ("cmd", "setx CUDA_HOME", "a name and a value"),
    ("powershell", r'$env:CUDA_PATH = "C:\CUDA\v13.2\bin"', "a part of the toolkit"),
    ("powershell", r'$env:Path = "$env:CUDA_PATH\lib\x64;$env:Path"', "where no programs are"),
    ("powershell", r'$env:Path = "C:\CUDA\bin"', "PATH is replaced"),
    ("powershell", r'$env:Path = "C:\CUDA\bin;%Path%"', "does not expand '%Path%'"),
    ("powershell", r'$env:Path += ";$env:CUDA_PATH\include"', "where no programs are"),
    (
        "powershell",
        r'[Environment]::SetEnvironmentVariable("CUDA_PATH", "C:\CUDA\bin", "User")',
        "a part of the toolkit",
    ),
    (
        "powershell",
        r"[Environment]::SetEnvironmentVariable('Path', 'C:\Tools', 'User')",
        "PATH is replaced",
    ),
]
RIGHT = [
    ("bash", "export CUDA_HOME=/usr/local/cuda PATH=/usr/local/cuda/bin:$PATH"),
    ("bash", 'export PATH="$CUDA_HOME/bin${PATH:+:$PATH}"'),
    ("bash", "export PATH=$CUDA_PATH/bin:$PATH"),
    ("bash", 'PATH+=":$HOME/.local/bin"'),
    ("bash", "export CUDA_HOME=$CONDA_PREFIX"),
    ("bash", 'CUDA_HOME="$(python -c \'print("a:b")\')"'),
    ("bash", "export LD_LIBRARY_PATH=/opt/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"),
    ("bash", "export PYTHONPATH=src"),
    ("cmd", 'set "CUDA_PATH=%CUDA_PATH_V13_2%"'),
    ("cmd", r'set "PATH=%CUDA_PATH%\bin;%PATH%"'),
    ("cmd", r"setx CUDA_HOME C:\CUDA\v13.2"),
    ("powershell", "$env:CUDA_PATH = $env:CUDA_PATH_V13_2"),
    ("powershell", r'$env:Path = "$env:CUDA_PATH\bin;$env:CUDA_PATH\bin\x64;$env:Path"'),
    ("powershell", r'$env:Path += ";C:\Tools"'),
    ("powershell", '$path = "C:\\bin"'),
    ("powershell", r"[Environment]::SetEnvironmentVariable('CUDA_PATH', 'C:\CUDA', 'User')"),
    ("powershell", "[Environment]::SetEnvironmentVariable('CUDA_PATH', $null, 'User')"),
]


def check(shell: str, source: str) -> commands.FenceVerdict:
    return commands.check_fence(shell, source, [Origin("page.md", 7)])


@pytest.mark.parametrize(("shell", "source", "says"), WRONG)
def test_a_wrong_value_is_refused_with_its_place(shell: str, source: str, says: str) -> None:
    with pytest.raises(PageError) as caught:
        check(shell, source)
    assert str(caught.value).startswith("page.md:7")
    assert says in str(caught.value)


@pytest.mark.parametrize(("shell", "source"), RIGHT)
def test_a_right_value_passes(shell: str, source: str) -> None:
    if "python" in source:  # the substitution is a command of its own, checked elsewhere
        name, _, value = source.partition("=")
        assert variables.fault(name, value, shell) is None
    else:
        check(shell, source)
