"""From a bare machine to a trained network: an environment, PyTorch, a check, a first network.

    python start.py                     read the machine, show what will be done, ask, do it
    python start.py --dry-run           print every command as a script, and do nothing
    python start.py --undo              remove what it made, and nothing else

All of it lies in one folder, the caches too. It asks for no administrator's rights, installs no
driver and changes no settings. Started again, it goes on where it stopped.
Exit codes: 0 done; 1 a step failed; 2 wrong use; 3 its own fault; 4 something has to be done
first, and nothing was changed; 130 interrupted. Python 3.8 or newer, nothing else.
"""

import argparse
import json
import os
import re
import sys

from torchproof.doctor.examine import examine
from torchproof.doctor.knowledge import DATA
from torchproof.doctor.machine import attempt, brief
from torchproof.doctor.telling import Blank
from torchproof.doctor.trial import worded
from torchproof.doctor.verdicts import Seen
from torchproof.doctor.words import DEFAULT, SENTENCES, sentence
from torchproof.start.choosing import HOMES, choose, installing, sources, unreached
from torchproof.start.folder import Folder, remove
from torchproof.start.reading import READS, free_room
from torchproof.start.script import scripted, shell_line
from torchproof.start.steps import made_by, steps_for, variables
from torchproof.start.telling import Guide, gigabytes, sizes_of
from torchproof.start.wishes import First, Wishes
from torchproof.start.working import MARKER, Worker, get_digits

FOLDER = "torch-start"
TAIL = 40  # lines of a step that failed are shown in any case
ROOM = 1.5  # times what the packages take: caches and what is unpacked
UNMEASURED = 2.0  # GB, where nobody measured what they take


def options(argv):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--dry-run", action="store_true", help="print the commands as a script; do nothing")
    add("--yes", action="store_true", help="do not ask; without a terminal, do it all the same")
    add("--undo", action="store_true", help="remove what was made in the folder")
    add("--folder", default=FOLDER, metavar="DIR", help="where all of it goes (%(default)s)")
    add("--cpu", action="store_true", help="the build for the CPU, even if there is a GPU")
    add("--torch", default="", metavar="X.Y", help="another release than the newest")
    add("--tool", choices=tuple(HOMES), default="", help="uv if it is there, else venv")
    add("--source", default="", metavar="NAME", help="pytorch, pypi, or a mirror by its name")
    add("--wheels", default="", metavar="DIR", help="install from these files, without a network")
    add("--data", default="", metavar="DIR", help="a folder that has MNIST already")
    add("--json", action="store_true", help="print the result as JSON")
    add("--lang", choices=tuple(SENTENCES), help="the language, else that of the system")
    add("--step", choices=("folder", "data"), help=argparse.SUPPRESS)
    return parser.parse_args(argv)


class Start:
    """One run."""

    def __init__(self, given, machine):
        lang = given.lang or attempt(machine.language)
        self.given, self.machine = given, machine
        self.guide = Guide(lang if lang in SENTENCES else DEFAULT, machine)
        self.folder = Folder(os.path.join(machine.folder, os.path.expanduser(given.folder)))
        self.wishes = Wishes(
            self.folder.path,
            given.tool,
            given.torch,
            given.cpu,
            given.source,
            given.wheels,
            given.data,
        )
        self.result = {"start": 1, "exit": 0, "folder": self.folder.path, "steps": []}

    def say(self, text=""):
        """To a reader; beside JSON, to the other stream."""
        print(text, file=sys.stderr if self.given.json else sys.stdout, flush=True)

    def go(self):
        """The exit code."""
        self.folder.load()
        if self.given.undo:
            return self.undo()
        if not DATA:
            self.say(self.guide.tell("no_data"))
            return 2
        if self.given.step:
            return self.one_step(self.given.step)
        found, missing = examine(self.machine, READS)
        seen = Seen(found)
        memory = found.get("memory")
        self.result.update(found=found, no_answer=missing)
        dry = self.given.dry_run or not (self.given.yes or self.machine.has_terminal())
        out = self.comment if dry else self.say
        for line in self.guide.machine_lines(seen, memory, self.folder):
            out(line)
        choice = self.choice = choose(seen, self.machine, self.wishes)
        if not dry:
            self.reach(choice)
        steps = steps_for(choice, self.folder, self.machine, self.wishes)
        self.folder.refuse((*DATA["programs"], *made_by(choice.tool)))
        done = [step.key for step in steps if self.is_done(step)]
        self.result["plan"] = choice.plan
        for line in self.guide.plan_lines(choice, steps, self.folder, done):
            out(line)
        if dry:
            return self.dry_run(steps)
        self.has_room(choice, done)
        if not self.given.yes and not self.agrees(self.guide.tell("question")):
            self.say(self.guide.tell("not_begun"))
            return 0
        return self.work(choice, steps)

    def agrees(self, question):
        return self.machine.asks(question + " [y/N] ").lower() in self.guide.tell("yes").split()

    def comment(self, text):
        for line in text.split("\n"):
            self.say(("# " + line).rstrip())

    def reach(self, choice):
        """Where the source does not answer, offer the others. Raises First."""
        reason = unreached(choice, self.machine)
        if not reason:
            return
        others = [name for name in sources(choice) if name != choice.source]
        values = {"source": choice.source, "says": reason, "known": ", ".join(others)}
        if self.given.yes or not others:
            raise First("first.unreached" if others else "first.no_network", **values)
        self.say(self.guide.tell("unreached", **values))
        if "pypi" in others:
            self.say(self.guide.tell("larger"))
        answer = self.machine.asks(self.guide.tell("which", **values) + " ")
        if answer not in others:
            raise First("first.unreached", **values)
        choice.source = answer
        choice.install = installing(choice, self.wishes)
        reason = unreached(choice, self.machine)
        if reason:
            raise First("first.no_network", source=answer, says=reason)

    def has_room(self, choice, done):
        """Raises First where the disk is too small for what is still to come."""
        room = free_room(self.machine, self.folder.path)
        need = (gigabytes(sizes_of(choice)[1]) or UNMEASURED) * ROOM
        if room is not None and "install" not in done and room < need:
            raise First("first.room", need=f"{need:.1f}", room=room, folder=self.folder.path)

    def dry_run(self, steps):
        comments = {step.key: self.guide.tell("step." + step.key) for step in steps}
        lines = list(scripted(steps, self.folder, self.machine.platform, comments))
        self.result["script"] = "\n".join(lines)
        self.result["steps"] = [{"key": step.key, "argv": step.argv} for step in steps]
        if not self.given.json:
            print("\n".join(["", *lines]))
        return 0

    def is_done(self, step):
        """Whether a step was done with this very command, and what it made is still there."""
        there = all(os.path.lexists(self.folder.inside(name)) for name in step.makes)
        return there and self.folder.done.get(step.key) == step.argv

    def work(self, choice, steps):
        """Do what is not done yet; the exit code."""
        self.broken_environment(choice, steps)
        redo = False
        for number, step in enumerate(steps, 1):
            title = "[{}/{}] {}".format(number, len(steps), self.guide.tell("step." + step.key))
            redo = redo or not self.is_done(step)
            if not redo:
                self.say(title + " " + self.guide.tell("there"))
                self.result["steps"].append({"key": step.key, "status": "there"})
                continue
            self.say(title)
            status, output = self.do(step)
            self.result["steps"].append({"key": step.key, "status": status})
            if status or step.shows not in output:
                self.tell_failure(step, status, output)
                return 1
            if step.key == "sum":
                self.folder.version = output.split()[-2]
            if step.key == "train":
                self.folder.accuracy = re.findall(r"accuracy ([\d.]+) %", output)[-1]
            self.folder.save()
        made_up = os.path.exists(self.folder.inside("data/" + MARKER)) and not self.wishes.data
        self.result.update(version=self.folder.version, accuracy=self.folder.accuracy)
        self.result.update(made_up=made_up)
        self.say()
        for line in self.guide.end_lines(choice, self.folder, made_up):
            self.say(line)
        return 0

    def broken_environment(self, choice, steps):
        """An environment whose making or filling was cut off, or is for another plan, goes."""
        keys = ("environment", "install")
        behind = [step for step in steps if step.key in keys and not self.is_done(step)]
        half = self.folder.doing in keys
        other = any(step.key in self.folder.done for step in behind)
        if half or other:
            for name in HOMES.values():
                self.folder.clear(name)
            for key in keys:
                self.folder.done.pop(key, None)
            self.folder.doing = ""
            self.folder.save()
            self.say(self.guide.tell("anew"))

    def do(self, step):
        """(status, output) of a step, with the list kept before and after."""
        if step.key == "folder":
            self.lay_down(self.choice.tool)
            status, output = 0, ""
        else:
            for name in step.makes:
                if self.folder.changed(name):
                    raise First("first.taken", path=self.folder.inside(name))
            os.makedirs(self.folder.inside("tmp"), exist_ok=True)
            self.folder.doing = step.key
            self.folder.save()
            self.say("  $ " + shell_line(step.argv, self.machine.platform))
            environ = variables(self.folder)
            told = lambda line: self.say("  | " + line)  # noqa: E731
            try:
                status, output = self.machine.do(step.argv, environ, self.folder.path, told)
            except OSError as error:
                status, output = 1, worded(error)
                self.say("  | " + output)
        for name in step.makes:
            self.folder.sum_up(name)
        if status == 0 and step.shows in output:
            self.folder.done[step.key] = step.argv
        # A command that ended by itself left nothing half-written, but for an environment.
        self.folder.doing = step.key if status and step.key == "environment" else ""
        self.folder.save()
        return status, output

    def one_step(self, key):
        """The steps that are no command of somebody else."""
        if key == "folder":
            self.lay_down(self.given.tool)
            return 0
        reason = get_digits(self.folder.inside("data"), remove)
        key = "digits_made_up" if reason else "digits_real"
        self.say(self.guide.tell(key, says=brief(reason)))
        return 0

    def lay_down(self, tool):
        """Make the folder, and the list of all that will be made in it; the programs."""
        self.folder.begin()
        for name in made_by(tool):
            self.folder.claim(name)
        for name, text in DATA["programs"].items():
            self.folder.lay(name, text)
        os.makedirs(self.folder.inside("tmp"), exist_ok=True)

    def tell_failure(self, step, status, output):
        lines = output.strip().split("\n")[-TAIL:]
        self.result["output"] = "\n".join(lines)
        for line in self.guide.failure(step, status, output):
            self.say(line)
        self.result["causes"] = self.guide.causes

    def undo(self):
        if not self.folder.known:
            self.say(self.guide.tell("nothing_to_undo", folder=self.folder.path))
            return 0
        kept = self.folder.undo()
        for path in kept:
            self.say(self.guide.tell("kept", path=path))
        left = os.path.isdir(self.folder.path)
        self.say(self.guide.tell("undone_but" if left else "undone", folder=self.folder.path))
        self.result["kept"] = kept
        return 0

    def first(self, stop):
        """Tell what has to be done first."""
        values = dict(stop.values)
        verdict = values.pop("verdict", None)
        notes = values.pop("notes", ())
        self.result["first"] = stop.key
        self.say(self.guide.tell(stop.key, **values))
        for note in notes:
            self.say("  " + note[self.guide.lang])
        if verdict:
            key, found = verdict
            seen = Seen(self.result["found"])
            told = self.guide.verdict(key, dict(seen.values(), **found), seen)
            self.say("  " + told["says"])
            for step in told["to_do"]:
                self.say("  - " + step)
            self.say("  " + told["page"])
        return 2 if stop.key in ("first.release", "first.source") else 4


def started(given, machine):
    """Run, and return the exit code."""
    start = Start(given, machine)
    try:
        code = start.go()
    except First as stop:
        code = start.first(stop)
    except OSError as error:
        start.say(start.guide.tell("disk", says=worded(error)))
        code = 1
    except KeyboardInterrupt:
        start.say("\n" + start.guide.tell("interrupted"))
        code = 130
    start.result["exit"] = code
    if given.json:
        print(json.dumps(start.result, indent=1, ensure_ascii=False))
    return code


def main(argv=None):
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may lack a letter
    given = options(argv)
    try:
        return started(given, Worker())
    except Exception as error:
        text = sentence(given.lang or DEFAULT, "start.own_fault")
        print(text.format_map(Blank(says=worded(error))))
        return 3


if __name__ == "__main__":
    sys.exit(main())
