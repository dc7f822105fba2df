"""The plan: what to install here, looked up in what torchproof/plan/export.py makes."""

import functools
import re

from torchproof.doctor.knowledge import DATA
from torchproof.doctor.machine import NoAnswer, number
from torchproof.doctor.words import joined
from torchproof.plan.gpu_names import GpuNames


def compared(a, b):
    """Whether version a is not newer than b; a shorter one stands before what begins with it."""
    return [int(part) for part in a.split(".")] <= [int(part) for part in b.split(".")]


@functools.lru_cache
def known_names():
    """The names that the facts list, and what they mean."""
    data = DATA.get("plan", {})
    return GpuNames(data.get("names", {}), data.get("unsure", {}))


def capability_of(name):
    """The compute capability of a GPU by its name, as nvidia-smi or lspci prints it; "" unknown."""
    found = known_names().find(name)
    return found.capability if found else ""


def case_of(s):
    """The machine as the plan is asked about it; None if no build is for such a machine."""
    system = s.system.get("wheels", "")
    named = s.gpus or [
        {"name": n, "capability": capability_of(n)} for n in s.hardware.get("names", ())
    ]
    gpus = [(gpu["name"], gpu["capability"]) for gpu in named]
    unknown = s.has_nvidia and not (gpus and all(capability for _, capability in gpus))
    if not system or not DATA or (unknown and not system.startswith("macos")):
        return None
    other = "" if gpus else next((m for m in ("amd", "intel") if s.hardware.get(m)), "")
    if other == "intel" or (other and system != "linux_x86_64"):
        other = ""  # a processor's own graphics: the plan for the CPU
    return {
        "system": system,
        "gpus": gpus,
        "other": other,
        "driver": s.smi.get("driver", ""),
        "python": s.python.get("version", ""),
        "os": s.system.get("os", ""),
    }


def planned(case):
    """What the decision says: a build of which commands, what to do first, reasons, warnings.

    A case may have a wish: "cpu" true, or "wish", a release of those that the data has. "needs" are
    the keys of what is to be done first.
    """
    data, now = DATA["plan"], dict(case)
    build, shape = look_up(data, now)
    without, refusal = [], ()
    if build is None:
        refusal = shape["reasons"]
    while build is None:
        change = shape["instead"]
        if change == "newest":
            now["wish"] = ""
        elif change == "fewer":
            lowest = min((c for _, c in now["gpus"]), key=number)
            now["gpus"] = [gpu for gpu in now["gpus"] if gpu[1] != lowest]
        elif change == "none":
            now.update(gpus=[], other="")
        else:  # a Jetson, for example: no build that can be named
            return refused(data, case, refusal)
        without = [name for name, _ in case["gpus"] if name not in [n for n, _ in now["gpus"]]]
        build, shape = look_up(data, now)
    fill = Filling(data, now, build, without)
    first = [fill.note(index) for index in shape["first"]]
    needs = [data["notes"][index]["key"] for index in shape["first"]]
    if build["refused"] and now["python"] == build["refused"]["python"]:
        exact = Filling(data, now, build, without)
        exact.known["@python"] = now["python"]  # of which only this patch release is refused
        first.append(exact.note(build["refused"]["note"]))
        needs.append(data["notes"][build["refused"]["note"]]["key"])
    # Why the machine as it is gets no build: the sentences name it as it is.
    why = [Filling(data, case, build, without).note(index) for index in refusal]
    return {
        "torch": build["torch"],
        "torchvision": build["torchvision"],
        "variant": build["variant"],
        "device": build["device"],
        "download": build["download"],
        "disk": build["disk"],
        "python": fill.known["@wanted"],
        "pip": build["commands"].get("pip", ""),
        "uv": build["commands"].get("uv pip", ""),
        "conda": shape["conda"],
        "mirrors": [[mirror["name"], mirror["command"]] for mirror in build["mirrors"]],
        "driver": shape["driver"],
        "without": without,
        "why": why,
        "needs": needs,
        "first": first,
        "reasons": [fill.note(index) for index in shape["reasons"]],
        "warnings": [fill.note(index) for index in shape["warnings"]],
    }


def refused(data, case, refusal):
    """A plan without a build: only why."""
    fill = Filling(data, case, None, ())
    names = ("torch", "torchvision", "variant", "device", "download", "disk", "python")
    names += ("pip", "uv", "conda", "driver")
    lists = ("mirrors", "without", "needs", "first", "reasons", "warnings")
    why = [fill.note(index) for index in refusal]
    return {**dict.fromkeys(names, ""), **{name: [] for name in lists}, "why": why}


def look_up(data, case):
    """The build and the shape of the plan of a case, as the data's own description says."""
    system = data["systems"][case["system"]]
    of_wish = system["wishes"][case.get("wish", "")]
    line = data["lines"][of_wish[system["gpus"].index(gpu_key(data, system, case))]]
    row = data["rows"][line[driver_class(system, case["driver"]) if len(line) > 1 else 0]]
    os_class = sum(not case["os"] or compared(bound, case["os"]) for bound in system["os"])
    plan = data["plans"][data["cells"][row[os_class]][python_class(data, case["python"])]]
    build = data["builds"][plan["build"]] if plan["build"] >= 0 else None
    return build, data["shapes"][plan["shape"]]


def gpu_key(data, system, case):
    if case.get("cpu"):
        return "cpu"
    if not case["gpus"]:
        return case["other"]
    kinds = sorted({capability for _, capability in case["gpus"]}, key=number)
    named = [kind for kind in kinds if kind in data["capabilities"]]
    if len(named) < len(kinds):
        named.append("?")  # what no fact knows counts as newer than all that are known
    if len(named) == 1 or case["system"].startswith("macos"):
        return named[0]
    low, high = named[0], named[-1]
    if any("+".join((low, kind, high)) in system["apart"] for kind in named[1:-1]):
        raise NoAnswer("the data has no answer for these GPUs together")
    return low + "+" + high


def driver_class(system, driver):
    if not driver:
        return 0
    driver = driver if "." in driver else driver + ".999"
    return 1 + sum(compared(bound, driver) for bound in system["drivers"])


def branch(python):
    """ "3.14t" of "3.14.2t"."""
    return ".".join(python.rstrip("t").split(".")[:2]) + ("t" if python.endswith("t") else "")


def python_class(data, python):
    places = data["pythons"]
    if branch(python) in places:
        return places.index(branch(python))
    lowest = next(place for place in places if place.startswith("3"))
    return places.index("<" if number(python)[:2] < number(lowest) else ">")


class Filling:
    """Puts the names of this machine into the sentences of the data."""

    def __init__(self, data, case, build, without):
        self.data = data
        ended = [name for name, capability in case["gpus"] if capability in data["ended"]]
        unknown = [c for _, c in case["gpus"] if c not in data["capabilities"]]
        self.known = {
            "@driver": case["driver"],
            "@python": branch(case["python"]),
            "@os": case["os"],
            "@all": list(dict.fromkeys(name for name, _ in case["gpus"])),
            "@ended": list(dict.fromkeys(ended)),
            "@left": list(dict.fromkeys(without)),
            "@unknown": unknown[0] if unknown else "",
        }
        if build:
            self.known.update(
                {
                    "@wanted": build["wanted"][python_class(data, case["python"])],
                    "@torch": build["torch"],
                    "@torchvision": build["torchvision"],
                    "@variant": build["variant"],
                }
            )

    def note(self, index):
        """The sentence of a note, by language."""
        return {lang: self.say(self.data["notes"][index], lang) for lang in self.data["languages"]}

    def say(self, note, lang):
        template = self.data["sentences"][note["key"]][self.data["languages"].index(lang)]
        shown = {name: self.show(value, lang) for name, value in note["values"].items()}
        return re.sub(r"\{(\w+)(!r)?\}", lambda m: shown.get(m.group(1), ""), template)

    def show(self, value, lang):
        value = self.known.get(value, value) if isinstance(value, str) else value
        if isinstance(value, str):
            return value
        kind = "clauses" if value and not isinstance(value[0], str) else "things"
        parts = [part if isinstance(part, str) else self.say(part, lang) for part in value]
        return joined(parts, kind, lang)
