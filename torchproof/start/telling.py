"""What is shown: the machine, what will be done, the end. In one language."""

import os
import re

from torchproof.doctor.explaining import explained, shown
from torchproof.doctor.knowledge import DATA
from torchproof.doctor.telling import Speaker
from torchproof.start.choosing import HOMES
from torchproof.start.reading import free_room
from torchproof.start.script import shell_word
from torchproof.start.steps import python_in

PAGES = ("setup/verify", "train/first-network", "fix/index")
SPEED = 50  # Mbit/s, for which the time of a download is told
CAUSES = 2  # no more are told of a step that failed
UNITS = {"MB": 1e-3, "GB": 1.0}


class Guide(Speaker):
    """A speaker of the start's own sentences."""

    def tell(self, key, **values):
        return self.say("start." + key, values)

    def machine_lines(self, seen, memory, folder):
        """The machine, in a few lines."""
        room = free_room(self.machine, folder.path)
        name = seen.system.get("name") or seen.system.get("kind", "?")
        parts = [name, seen.system.get("arch", "")]
        parts += [self.tell("memory", size=memory)] if memory else []
        parts += [self.tell("room", size=room)] if room is not None else []
        gpus = ", ".join(gpu["name"] for gpu in seen.gpus)
        driver = seen.smi.get("driver", "")
        yield self.tell("title_machine")
        yield "  {}: {}".format(self.tell("system"), ", ".join(filter(None, parts)))
        graphics = f"{gpus} ({driver})" if driver else gpus
        yield "  {}: {}".format(self.tell("gpu"), graphics or self.tell("no_gpu"))
        yield "  Python: {}, {}".format(seen.python.get("version", "?"), self.machine.executable)

    def plan_lines(self, choice, steps, folder, done):
        """What will be done: where, in which steps, what is downloaded."""
        plan = choice.plan
        yield self.tell("title_plan", folder=folder.path)
        build = self.tell("build", torch=plan["torch"], variant=plan["variant"])
        yield "  " + build
        for number, step in enumerate(steps, 1):
            state = " " + self.tell("there") if step.key in done else ""
            yield f"  {number}. {self.tell('step.' + step.key)}{state}"
        yield "  " + self.size_line(choice)
        for note in (*plan["why"], *plan["first"], *plan["warnings"]):
            yield "  " + note[self.lang]
        if choice.newer:
            yield "  " + self.tell("newer", **choice.newer)
        if plan["without"]:
            yield "  " + self.word("left", names=", ".join(dict.fromkeys(plan["without"])))
        yield "  " + self.tell("never")

    def size_line(self, choice):
        download, disk = sizes_of(choice)
        if "--no-index" in choice.install:
            return self.tell("offline")
        if not download:
            return self.tell("size_unknown")
        minutes = max(1, round(gigabytes(download) * 8000 / SPEED / 60))
        key = "size" if disk else "size_download"
        return self.tell(key, download=download, disk=disk, minutes=minutes, speed=SPEED)

    def failure(self, step, status, output):
        """What went wrong, and what the box knows of it."""
        yield self.tell("failed", step=self.tell("step." + step.key), status=status)
        yield self.tell("if." + step.key)
        causes, question = explained(output, self)
        self.causes = causes[:CAUSES]
        yield from shown(self.causes, question if causes else None, self)
        yield self.tell("again")

    def end_lines(self, choice, folder, made_up):
        """What works, where it is, how to switch it on, what to read, how to undo."""
        platform = self.machine.platform
        yield self.tell("works", torch=folder.version)
        learned = "learned_made_up" if made_up else "learned"
        yield self.tell(learned, accuracy=folder.accuracy)
        yield self.tell("where", python=python_in(folder, choice.tool, platform))
        yield self.tell("switch_on") + "\n  " + switch_on(folder, choice.tool, platform)
        yield self.tell("read")
        for page in PAGES:
            yield "  " + self.address(page, "")
        script = shell_word(self.machine.script, platform)
        where = shell_word(folder.path, platform)
        yield self.tell("undo") + f"\n  {self.python()} {script} --undo --folder {where}"


def sizes_of(choice):
    """What is downloaded and what it takes, "" for what nobody measured."""
    plan = choice.plan
    if choice.source == "pypi" and plan["variant"] == "cpu" and "--index-url" in plan["pip"]:
        larger = (b for b in DATA["plan"]["builds"] if b["torch"] == plan["torch"] and b["disk"])
        build = next(larger, {"download": "", "disk": ""})
        return build["download"], build["disk"]
    return plan["download"], plan["disk"]


def gigabytes(text):
    """3.0 of "3.0 GB"; 0 of what is no size."""
    match = re.fullmatch(r"([\d.]+) ([MG]B)", text)
    return float(match.group(1)) * UNITS[match.group(2)] if match else 0


def switch_on(folder, tool, platform):
    """The command that switches the environment on."""
    home = folder.inside(HOMES[tool])
    if tool == "conda":
        return "conda activate " + shell_word(home, platform)
    if platform == "win32":
        return "& " + shell_word(os.path.join(home, "Scripts", "Activate.ps1"), platform)
    return "source " + shell_word(home + "/bin/activate", platform)
