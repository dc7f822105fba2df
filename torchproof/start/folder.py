"""The folder, and the list of what was made in it: what --undo takes away again."""

import hashlib
import json
import os
import shutil
import stat

from torchproof.start.wishes import First

LIST = "start.json"
# All that can be made, and whether it is a whole folder of ours or a file.
MADE = {
    ".venv": "folder",
    ".conda": "folder",
    "cache": "folder",
    "tmp": "folder",
    "python": "folder",
    "data/MNIST": "folder",
    "verify.py": "file",
    "first_network.py": "file",
    "first_network.pt": "file",
}


class Folder:
    """made: names of MADE that are ours → the sum of a file, "" of a folder; done: by step, its
    command; doing: the step at work; version: of the torch that computed; accuracy: what the
    network learned; above: how many of the folders it lies in were made, itself included.
    """

    def __init__(self, path):
        self.path = os.path.abspath(os.path.expanduser(path))
        self.made, self.done, self.doing, self.above = {}, {}, "", 0
        self.known, self.accuracy, self.version = False, "", ""

    def inside(self, name):
        return os.path.join(self.path, *name.split("/"))

    def load(self):
        """Read the list, if there is one; only what it can have made is believed."""
        try:
            with open(self.inside(LIST), encoding="utf-8") as file:
                found = json.load(file)
        except FileNotFoundError:
            return self
        except (OSError, ValueError) as error:
            raise First("first.list", path=self.inside(LIST), says=str(error)) from error
        if isinstance(found, dict) and isinstance(found.get("made"), dict):
            self.known = True
            self.made = {n: str(s) for n, s in found["made"].items() if n in MADE}
            done = found.get("done")
            self.done = done if isinstance(done, dict) else {}
            self.doing, self.accuracy, self.version = (
                str(found.get(name, "")) for name in ("doing", "accuracy", "version")
            )
            above = found.get("above", 0)
            self.above = above if type(above) is int else 0
        return self

    def save(self):
        """Write the list; one that was there stays whole if that fails."""
        listed = {"start": 1, "above": self.above, "made": self.made, "done": self.done}
        listed.update(doing=self.doing, version=self.version, accuracy=self.accuracy)
        with open(self.inside(LIST) + ".part", "w", encoding="utf-8") as file:
            json.dump(listed, file, indent=1, ensure_ascii=False)
        os.replace(self.inside(LIST) + ".part", self.inside(LIST))

    def begin(self):
        """Make the folder. Raises OSError."""
        missing, at = 0, self.path
        while not os.path.lexists(at):
            missing, at = missing + 1, os.path.dirname(at)
        os.makedirs(self.path, exist_ok=True)
        self.above = self.above or missing
        self.known = True
        self.save()

    def refuse(self, names):
        """Raises First where one of these is there and not ours."""
        for name in names:
            if name not in self.made and os.path.lexists(self.inside(name)):
                raise First("first.taken", path=self.inside(name))

    def claim(self, name):
        """Note that something will be made. Raises First where it is there and not ours."""
        self.refuse([name])
        if name not in self.made:
            self.made[name] = ""
            self.save()

    def lay(self, name, text):
        """Write a file of ours, unless it was changed by somebody."""
        self.claim(name)
        if not self.changed(name):
            with open(self.inside(name), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            self.sum_up(name)

    def sum_up(self, name):
        """Note how a file is now."""
        if os.path.isfile(self.inside(name)):
            self.made[name] = sum_of(self.inside(name))
            self.save()

    def changed(self, name):
        """Whether somebody else wrote a file of ours."""
        path = self.inside(name)
        return bool(self.made[name]) and os.path.isfile(path) and sum_of(path) != self.made[name]

    def clear(self, name):
        """Remove something of ours, to make it anew."""
        if name in self.made:
            remove(self.inside(name))

    def undo(self):
        """Remove what was made; the paths that stay, since somebody changed or added something."""
        kept = []
        for name in self.made:
            if MADE[name] == "file" and self.changed(name):
                kept.append(self.inside(name))
            else:
                remove(self.inside(name))
            outer = os.path.dirname(self.inside(name))
            if outer != self.path:
                empty(outer)
        for name in (LIST, LIST + ".part"):
            remove(self.inside(name))
        at = self.path
        for _ in range(self.above):
            if not empty(at):
                break
            at = os.path.dirname(at)
        return kept


def sum_of(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def empty(path):
    """Remove a folder in which nothing is; whether it went."""
    try:
        os.rmdir(path)
    except OSError:
        return False
    return True


def remove(path):
    """Remove a file, a link (not what it leads to), or a folder with all in it."""
    if os.path.islink(path) or os.path.isfile(path):
        os.unlink(path)
    elif os.path.isdir(path):
        shutil.rmtree(path, onerror=again)


def again(function, path, _):
    """Windows removes nothing that is read-only, Linux nothing from a folder that is."""
    for one in (os.path.dirname(path), path):
        os.chmod(one, stat.S_IRWXU)
    function(path)
