"""Telling it: the verdict, the steps, what works, all that was found."""

import json
import os
import re

from torchproof.doctor.advice import ADVICE, INSTALL
from torchproof.doctor.knowledge import DATA
from torchproof.doctor.lookup import case_of, planned
from torchproof.doctor.machine import attempt
from torchproof.doctor.verdicts import OPEN, WELL, Seen, notes, status_of, verdicts_of
from torchproof.doctor.words import SENTENCES, sentence


class Blank(dict):
    """Values of a sentence; what is missing stays out."""

    def __missing__(self, name):
        return ""


class Speaker:
    """Says all of it in one language."""

    def __init__(self, lang, machine):
        self.lang = lang
        self.place = list(SENTENCES).index(lang)
        self.machine = machine

    def say(self, key, values):
        return sentence(self.lang, key).format_map(Blank(values))

    def word(self, key, **values):
        return self.say("doctor.word." + key, values)

    def address(self, page, kind):
        """Where on the site; its whole address where the data has that."""
        own = {"windows": "driver/windows", "wsl2": "driver/wsl2"}.get(kind, "driver/index")
        page = own if page == "driver/*" else page
        if not DATA.get("site"):
            return page
        name, _, anchor = page.partition("#")
        path = (
            "" if name == "index" else re.sub(r"(^|/)index$", r"\1", name + "/").rstrip("/") + "/"
        )
        path = re.sub(r"/index/$", "/", path)
        prefix = self.lang + "/" if self.place else ""  # the first language has none
        return DATA["site"] + prefix + path + ("#" + anchor if anchor else "")

    def verdict(self, key, values, seen=None):
        """{key, says, to_do, page} of a verdict."""
        page, steps = ADVICE[key]
        values = Blank(values, run=self.pip(seen) if seen else "pip")
        todo = []
        for step in steps:
            if step == INSTALL:
                todo += self.install(seen) if seen else [self.word("ask_plan")]
            else:
                todo.append(self.say("doctor.step." + step, values))
        kind = seen.kind if seen else ""
        says = self.say("doctor.verdict." + key, values)
        return {"key": key, "says": says, "to_do": todo, "page": self.address(page, kind)}

    def python(self):
        """How to start this very Python in a terminal."""
        exe = self.machine.executable
        for name in ("python", "python3"):
            there = self.machine.which(name)
            if there and os.path.normcase(there) == os.path.normcase(exe):
                return name
        return f'"{exe}"' if " " in exe else exe

    def pip(self, seen):
        with_pip = any(self.machine.exists(os.path.join(p, "pip")) for p in self.machine.path if p)
        managed = seen.python.get("managed")
        return "pip" if managed else f"{self.python()} -m pip" if with_pip else "uv pip"

    def install(self, seen):
        """The steps of the plan for this machine."""
        case = case_of(seen)
        plan = attempt(planned, case) if case else None
        steps = [self.word("venv")] if seen.python.get("managed") else []
        if plan is None:
            return [*steps, self.word("ask_plan" if DATA else "with_all")]
        steps += [note[self.lang] for note in (*plan["why"], *plan["first"])]
        if plan["without"]:
            steps.append(self.word("left", names=", ".join(dict.fromkeys(plan["without"]))))
        if not plan["torch"]:
            return steps
        tool = self.pip(seen)
        if seen.version and not seen.python.get("managed"):
            # pip takes 2.15.0+cpu for 2.15.0 and would leave it where it is.
            assent = "" if tool == "uv pip" else " -y"
            steps.append(f"{tool} uninstall{assent} torch torchvision")
        command = plan["uv"] if tool == "uv pip" else plan["pip"].replace("pip", tool, 1)
        # GPUs that no wheel covers together: conda-forge has a build.
        steps.append(command or plan["conda"])
        return steps

    def works(self, seen):
        found = []
        if seen.smi.get("driver") and not seen.smi.get("problem"):
            found.append(self.word("driver", driver=seen.smi["driver"]))
        if seen.worked:
            found.append(self.word("torch_on", torch=seen.version, devices=", ".join(seen.worked)))
        return found


def result_of(machine, found, missing, speaker):
    """All that is to be told, as data: what --json prints."""
    seen = Seen(found)
    verdicts, case = verdicts_of(seen), case_of(seen)
    return {
        "doctor": 1,
        "facts": DATA.get("plan", {}).get("checked", ""),
        "verdict": verdicts[0][0],
        "exit": status_of(verdicts),
        "verdicts": [speaker.verdict(key, values, seen) for key, values in verdicts],
        "works": speaker.works(seen),
        "notes": [speaker.say("doctor.also." + key, values) for key, values in notes(seen)],
        "plan": attempt(planned, case) if case else None,
        "no_answer": missing,
        "found": found,
    }


def printed(result, speaker, verbose):
    """The result as text: the verdict first."""
    for verdict in result["verdicts"]:
        key = verdict["key"]
        kind = "ok" if key in WELL else "open" if key in OPEN else "problem"
        yield "{}: {}".format(speaker.word("note" if key == "no_gpu" else kind), verdict["says"])
        steps = verdict["to_do"]
        for place, step in enumerate(steps, 1):
            yield "  {} {}. {}".format(speaker.word("to_do"), place, step)
        yield "  {}: {}".format(speaker.word("page"), verdict["page"])
    if result["works"]:
        yield "{}: {}".format(speaker.word("works"), "; ".join(result["works"]))
    for note in result["notes"]:
        yield "{}: {}".format(speaker.word("also"), note)
    for name, reason in result["no_answer"].items():
        yield "{}: {}: {}".format(speaker.word("silent"), name, reason)
    if verbose:
        yield ""
        yield speaker.word("found")
        for name, value in {**result["found"], "plan": result["plan"]}.items():
            yield from listed(name, value)


def reported(result, speaker):
    """All of it as an issue of PyTorch wants it: what to write, then the versions."""
    for part in ("what", "code", "error", "versions"):
        yield "### " + speaker.word("issue_" + part)
        yield ""
    yield "~~~text"
    yield from printed(result, speaker, True)
    yield "~~~"


def listed(name, value):
    """A finding, a line for each of its parts."""
    rows = value.items() if isinstance(value, dict) else enumerate(value or ())
    for key, part in rows:
        text = part if isinstance(part, str) else json.dumps(part, ensure_ascii=False)
        yield f"  {name}.{key}: {text}"
