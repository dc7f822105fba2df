"""What is to be done here: the build, the tool and the Python that install it, from where."""

import os
import re
import shlex

from torchproof.doctor.knowledge import DATA
from torchproof.doctor.lookup import branch, planned
from torchproof.doctor.machine import attempt, number
from torchproof.doctor.probes import said
from torchproof.start.reading import case_for, driver_problem
from torchproof.start.wishes import First

HOMES = {"uv": ".venv", "venv": ".venv", "conda": ".conda"}
WAIT_FOR_SERVER = 10  # seconds


class Choice:
    """plan: of the doctor's ``planned``; python: what makes the environment; version: its number.

    tool: uv, venv, conda; source: pytorch, pypi or a mirror; install: the words of its command
    behind ``pip`` or ``conda``; newer: a newer release, and the Python that it wants.
    """

    def __init__(self, plan, tool, python, version):
        self.plan, self.tool, self.python, self.version = plan, tool, python, version
        self.source, self.install, self.newer = "", [], {}


def choose(seen, machine, wishes):
    """The choice for this machine. Raises First."""
    problem = None if wishes.cpu else driver_problem(seen)
    if problem:
        raise First("first.driver", verdict=problem)
    case = case_for(seen, machine, wishes)
    plan = planned(case)
    if not plan["torch"]:
        raise First("first.no_build", notes=plan["why"])
    conda_alone = not plan["pip"]
    tool = wishes.tool or ("conda" if conda_alone else "uv" if machine.which("uv") else "venv")
    for needed in {"uv": ("uv",), "conda": ("conda",)}.get(tool, ()):
        if not machine.which(needed):
            raise First("first.no_conda" if conda_alone else "first.no_tool", tool=needed)
    if conda_alone and tool != "conda":
        raise First("first.only_conda")
    choice = Choice(plan, tool, machine.executable, case["python"])
    if tool != "conda":
        with_python(choice, case, machine)
    blocking = [need for need in choice.plan["needs"] if not need.endswith("_check")]
    if blocking:
        raise First("first.needs", notes=choice.plan["first"])
    choice.source = wishes.source or ("pypi" if from_pypi(choice.plan) else "pytorch")
    choice.install = installing(choice, wishes)
    return choice


def with_python(choice, case, machine):
    """Take a Python for which the newest build is made, as far as one can be had. Raises First."""
    newest = planned(dict(case, python=""))
    older = number(choice.plan["torch"]) < number(newest["torch"])
    if older or lacks_python(choice.plan):
        pythons = suited(case, newest)
        there = (other_python(machine, version) for version in pythons)
        found = (pythons[0], pythons[0]) if choice.tool == "uv" else next(filter(None, there), None)
        if found:
            choice.python, choice.version = found
            choice.plan = planned(dict(case, python=choice.version))
        elif lacks_python(choice.plan):
            raise First("first.python", notes=choice.plan["first"], wanted=pythons[0])
        else:
            choice.newer = {"newer": newest["torch"], "wanted": pythons[0]}
    own = choice.python == machine.executable
    if own and choice.tool == "venv" and not machine.can_make_environments():
        raise First("first.ensurepip", python=".".join(choice.version.split(".")[:2]))


def lacks_python(plan):
    return any(need in ("python_other", "python_patch") for need in plan["needs"])


def suited(case, newest):
    """The versions of Python for the newest build, the wanted one first, then the newest."""
    known = [place for place in DATA["plan"]["pythons"] if re.fullmatch(r"3\.\d+", place)]
    known.sort(key=number, reverse=True)
    plans = {version: planned(dict(case, python=version)) for version in known}
    own = branch(case["python"])
    fit = [v for v in known if v != own and plans[v]["torch"] == newest["torch"]]
    fit = [version for version in fit if not lacks_python(plans[version])]
    return sorted(fit, key=lambda version: version != newest["python"])


def other_python(machine, version):
    """(how to start it, its whole version) of another Python of this machine that makes venvs."""
    script = "import sys, venv, ensurepip; print('%d.%d.%d' % sys.version_info[:3], sys.executable)"
    windows = machine.platform == "win32"
    start = ["py", "-" + version] if windows else ["python" + version]
    told = attempt(said, machine, [*start, "-c", script]) or ""
    whole, _, place = told.strip().partition(" ")
    right = whole.startswith(version + ".") and place
    return (place if windows else machine.which(start[0]), whole) if right else None


def from_pypi(plan):
    return "--index-url" not in plan["pip"]


def sources(choice):
    """The names that --source knows here."""
    mirrors = [name for name, _ in choice.plan["mirrors"]]
    own = ["pypi"] if from_pypi(choice.plan) else ["pytorch"]
    # On Linux PyPI has a build with CUDA in the place of the small one: that computes as well.
    larger = ["pypi"] if choice.plan["variant"] == "cpu" and own == ["pytorch"] else []
    return [*own, *larger, *mirrors]


def installing(choice, wishes):
    """The words behind ``pip`` or ``conda``. Raises First for a source that it does not know."""
    plan = choice.plan
    if choice.tool == "conda":
        return conda_words(plan)
    words = shlex.split(plan["uv" if choice.tool == "uv" else "pip"])
    words = words[words.index("install") :]
    if wishes.wheels:
        return [*packages_of(plan), "--no-index", "--find-links", os.path.abspath(wishes.wheels)]
    if choice.source not in sources(choice):
        raise First("first.source", source=choice.source, known=", ".join(sources(choice)))
    mirror = dict(plan["mirrors"]).get(choice.source)
    if mirror:
        return shlex.split(mirror)[1:]
    return packages_of(plan) if choice.source == "pypi" else words


def packages_of(plan):
    """``install`` and the packages, without where they come from."""
    words = shlex.split(plan["pip"])[1:]
    at = words.index("--index-url") if "--index-url" in words else len(words)
    return words[:at]


def conda_words(plan):
    """As the plan says, but for the name: the environment lies in the folder."""
    words = shlex.split(plan["conda"])[1:]
    at = words.index("--name")
    return words[:at] + words[at + 2 :]


def asks(choice):
    """The address that answers where the source can be reached; "" where pip alone knows it."""
    if choice.tool == "conda" or "--no-index" in choice.install:
        return ""
    for option in ("--index-url", "--find-links"):
        if option in choice.install:
            address = choice.install[choice.install.index(option) + 1].rstrip("/")
            return address + ("/torch/" if option == "--index-url" else "/")
    if choice.source == "pytorch":  # uv's --torch-backend
        words = shlex.split(choice.plan["pip"])
        return words[words.index("--index-url") + 1].rstrip("/") + "/torch/"
    return ""


def unreached(choice, machine):
    """Why the source does not answer; "" where it does, or where only pip can tell."""
    address = asks(choice)
    if not address:
        return ""
    try:
        code = machine.answers(address, WAIT_FOR_SERVER)
    except Exception as error:  # of the network anything can come
        return str(error) or type(error).__name__
    return "" if code < 400 else "HTTP " + str(code)
