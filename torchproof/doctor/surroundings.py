"""Probes of what lies around a Python: other environments, models of Hugging Face, the network."""

import os
import re
import threading
import time

from torchproof.doctor.knowledge import DATA
from torchproof.doctor.machine import GIB, attempt, brief
from torchproof.doctor.probes import prefixes, said

ENVIRONMENTS = 50  # no more are listed
WAIT = 8  # seconds for the answer of a server


def probe_environments(machine):
    """Each Python that is found where they usually lie: its kind, version, and its torch."""
    found, known = [], set()
    for prefix in prefixes(machine):
        names = ("bin/python3", "bin/python", "python.exe", "Scripts/python.exe")
        there = [name for name in names if machine.exists(os.path.join(prefix, name))]
        where = machine.real(prefix)
        if not there or where in known:
            continue
        known.add(where)
        found.append(
            {
                "prefix": prefix,
                "kind": kind_of(machine, prefix),
                "python": python_of(machine, prefix),
                "torch": torch_of(machine, prefix),
                "here": where == machine.real(machine.prefix),
            }
        )
    return found[:ENVIRONMENTS]


def kind_of(machine, prefix):
    if machine.exists(os.path.join(prefix, "conda-meta")):
        return "conda"
    if machine.exists(os.path.join(prefix, "pyvenv.cfg")):
        return "venv"
    return "pyenv" if ".pyenv" in prefix else ""


def python_of(machine, prefix):
    """The version, as far as files tell it without starting that Python."""
    settings = attempt(machine.read, os.path.join(prefix, "pyvenv.cfg")) or ""
    told = re.search(r"^version(?:_info)? *= *(\d+\.\d+(?:\.\d+)?)", settings, re.M)
    if told:
        return told.group(1)
    places = machine.glob(os.path.join(prefix, "conda-meta", "python-3*"))
    places += machine.glob(os.path.join(prefix, "lib", "python3*"))
    named = (re.search(r"python-?(3\.\d+(?:\.\d+)?)", os.path.basename(p)) for p in places)
    return next((match.group(1) for match in named if match), "")


def torch_of(machine, prefix):
    for inner in ("lib/python3*/site-packages", "lib/python3*/dist-packages", "Lib/site-packages"):
        for path in machine.glob(os.path.join(prefix, inner, "torch", "version.py")):
            text = attempt(machine.read, path) or ""
            version = re.search(r"__version__ *= *['\"]([^'\"\n]{1,60})", text)
            if version:
                return version.group(1)
    return ""


def probe_hub(machine):
    """Where Hugging Face keeps models: whether one may write there, GiB in it and free."""
    ask, home = machine.environ.get, machine.home
    top = ask("HF_HOME") or os.path.join(
        ask("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "huggingface"
    )
    where = ask("HF_HUB_CACHE") or os.path.join(top, "hub")
    there = machine.exists(where)
    room = attempt(machine.free, where if there else home)
    return {
        "where": where,
        "there": there,
        "writable": machine.usable(where) if there else True,
        "used": round(machine.size(where, 5) / GIB, 2) if there else 0.0,
        "free": round(room[0] / GIB, 2) if room else None,
        "offline": ask("HF_HUB_OFFLINE", ""),
    }


def probe_network(machine):
    """Which servers answer, with the seconds, or why not. Asked only where somebody wants it."""
    places = dict(DATA.get("servers", {}))
    # The index itself, as pip knows it.
    script = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    told = attempt(said, machine, [machine.executable, "-c", script])
    if told and told.strip().startswith("https://"):
        places["PyPI"] = told.strip() + "/pip/"
    found = {}

    def ask(name, url):
        began = time.monotonic()
        try:
            code = machine.answers(url, WAIT)
            found[name] = f"{code} in {time.monotonic() - began:.1f} s"
        except Exception as error:  # of the network anything can come
            found[name] = "no answer: " + brief(error)

    threads = [threading.Thread(target=ask, args=row, daemon=True) for row in places.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * WAIT)
    return {name: found.get(name, f"no answer in {2 * WAIT} s") for name in sorted(places)}
