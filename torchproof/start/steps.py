"""The steps, each a command with the variables that keep all it writes in the folder."""

import os
import shlex

from torchproof.doctor.knowledge import DATA
from torchproof.start.choosing import HOMES

EPOCHS = 3
# What would lead pip, uv or Python elsewhere.
UNSET = ("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONPATH", "PYTHONHOME", "CONDA_PREFIX")
SUM = "500500"  # what the plan's line prints where torch computes


class Step:
    """key: its name, and of its sentences; makes: what is there once it is done; shows: what its
    output must hold, "" for nothing.
    """

    def __init__(self, key, argv, makes=(), shows=""):
        self.key, self.argv, self.makes, self.shows = key, argv, makes, shows


def variables(folder):
    """The variables for all steps."""
    inside = folder.inside
    return {
        "PIP_CACHE_DIR": inside("cache/pip"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "UV_CACHE_DIR": inside("cache/uv"),
        "UV_PYTHON_INSTALL_DIR": inside("python"),
        "UV_PYTHON_INSTALL_BIN": "0",
        "UV_PYTHON_INSTALL_REGISTRY": "0",
        "CONDA_PKGS_DIRS": inside("cache/conda"),
        "CONDA_REGISTER_ENVS": "false",
        "CUDA_CACHE_PATH": inside("cache/cuda"),
        "TORCH_HOME": inside("cache/torch"),
        "XDG_CACHE_HOME": inside("cache"),
        "TMPDIR": inside("tmp"),
        "TEMP": inside("tmp"),
        "TMP": inside("tmp"),
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
    }


def python_in(folder, tool, platform):
    """The Python of the environment."""
    home = folder.inside(HOMES[tool])
    if platform != "win32":
        return os.path.join(home, "bin", "python")
    return os.path.join(home, *(() if tool == "conda" else ("Scripts",)), "python.exe")


def steps_for(choice, folder, machine, wishes):
    """The steps of the whole way, in order."""
    name = HOMES[choice.tool]
    inner = python_in(folder, choice.tool, machine.platform)
    again = [machine.script, "--folder", folder.path, "--tool", choice.tool]
    found = [Step("folder", [machine.executable, *again, "--step", "folder"])]
    if choice.tool == "conda":
        home = ["--yes", "--prefix", folder.inside(name)]
        argv = ["conda", *choice.install[:1], *home, *choice.install[1:]]
        found.append(Step("install", argv, (name,)))
    elif choice.tool == "uv":
        argv = ["uv", "venv", "--python", choice.python, folder.inside(name)]
        found.append(Step("environment", argv, (name,)))
        found.append(Step("install", ["uv", "pip", *with_target(choice.install, inner)]))
    else:
        argv = [choice.python, "-m", "venv", folder.inside(name)]
        found.append(Step("environment", argv, (name,)))
        found.append(Step("install", [inner, "-m", "pip", *choice.install]))
    line = shlex.split(DATA["plan"]["ways"]["verify"][choice.plan["device"]])
    found.append(Step("sum", [inner, *line[1:]], shows=SUM))
    if not wishes.cpu:
        found.append(Step("verify", [inner, "verify.py"]))
    where = os.path.abspath(wishes.data) if wishes.data else ""
    if not where:
        found.append(Step("data", [inner, *again, "--step", "data"], ("data/MNIST",)))
    argv = [inner, "first_network.py", "--epochs", str(EPOCHS), "--data", where or "data"]
    argv += ["--device", "cpu"] if wishes.cpu else []
    found.append(Step("train", argv, ("first_network.pt",), "accuracy"))
    return found


def made_by(tool):
    """The names in the folder of all that the steps make, beside the programs."""
    fetched = ("python",) if tool == "uv" else ()
    return (HOMES[tool], *fetched, "cache", "tmp", "data/MNIST", "first_network.pt")


def with_target(words, python):
    return [*words[:1], "--python", python, *words[1:]]
