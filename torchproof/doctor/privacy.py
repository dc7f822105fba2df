"""A report without the names of person and machine."""

import re

from torchproof.anonymous import with_places, without_homes, without_names
from torchproof.doctor.machine import attempt
from torchproof.doctor.probes import no_password


def anonymous(text, machine):
    """A text without the names of person and machine, and without the folders of the person."""
    folders = (machine.folder, machine.home, machine.prefix)
    told = [f for f in folders if len(f or "") > 3 and f not in ("/usr", "/usr/local", "/root")]
    text = without_homes(with_places(text, dict.fromkeys(told, "<folder>")), "<name>")
    text = re.sub(
        r"(<folder>|<name>)((?:[/\\]+[^/\\\"';:,\n]+)*)[/\\]+([^/\\\"';:,\n]+)", r"\1/.../\3", text
    )
    names = ("USER", "USERNAME", "LOGNAME", "SUDO_USER", "HOSTNAME", "COMPUTERNAME", "USERDOMAIN")
    given = {machine.environ.get(name, "") for name in names}
    given.add(re.split(r"[/\\]", machine.home)[-1])
    given.add(attempt(machine.read, "/etc/hostname") or "")
    return no_password(without_names(text, given, "<name>"))
