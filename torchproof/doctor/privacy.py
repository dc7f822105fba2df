"""A report without the names of person and machine."""

import re

from torchproof.doctor.machine import attempt
from torchproof.doctor.probes import no_password

COMMON = {"root", "user", "users", "home", "admin", "administrator", "ubuntu", "debian", "runner",
          "python", "torch", "nvidia", "cuda", "conda", "linux", "windows", "localhost", "default",
          "desktop", "laptop", "public", "true", "false", "none"}  # fmt: skip


def anonymous(text, machine):
    """A text without the names of person and machine, and without the folders of the person."""
    for folder in (machine.folder, machine.home, machine.prefix):
        if folder and len(folder) > 3 and folder not in ("/usr", "/usr/local", "/root"):
            for spelled in (folder, folder.replace("\\", "\\\\"), folder.replace("\\", "/")):
                text = text.replace(spelled, "<folder>")
    text = re.sub(r"(?i)(/home/|/users/|\\users\\|\\\\users\\\\)[^/\\\"'\s;:,]+", r"\1<name>", text)
    text = re.sub(
        r"(<folder>|<name>)((?:[/\\]+[^/\\\"';:,\n]+)*)[/\\]+([^/\\\"';:,\n]+)", r"\1/.../\3", text
    )
    names = ("USER", "USERNAME", "LOGNAME", "SUDO_USER", "HOSTNAME", "COMPUTERNAME", "USERDOMAIN")
    given = {machine.environ.get(name, "") for name in names}
    given.add(re.split(r"[/\\]", machine.home)[-1])
    given.add(attempt(machine.read, "/etc/hostname") or "")
    for name in sorted((name.strip() for name in given), key=len, reverse=True):
        if len(name) > 2 and name.lower() not in COMMON:
            text = re.sub(rf"(?i)(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", "<name>", text)
    return no_password(text)
