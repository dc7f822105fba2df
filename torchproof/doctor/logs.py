"""Where the text of an error comes from: a file, a folder of logs, the clipboard, the input."""

import sys

from torchproof.doctor.machine import READ, attempt, decode

# What reads the clipboard, in the order in which it is tried.
CLIPBOARDS = (
    ("wl-paste", "--no-newline"),
    ("xclip", "-selection", "clipboard", "-o"),
    ("xsel", "--clipboard", "--output"),
    ("pbpaste",),
    ("powershell", "-NoProfile", "-NonInteractive", "-Command", "Get-Clipboard -Raw"),
    ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", "Get-Clipboard -Raw"),
)
FILES = 50  # of a folder no more are read


class Unread(Exception):
    """There is no text; the key of the sentence that says why."""


def texts_of(name, machine):
    """(name of the file, "" where there is one text alone; text), the newest first.

    Raises OSError for a file that cannot be read, Unread with a key for a clipboard.
    """
    if name == "-":
        return [("", decode(sys.stdin.buffer.read(READ)))]
    if name == "clipboard" and not machine.exists(name):
        return [("", pasted(machine))]
    if not machine.is_folder(name):
        return [("", machine.read(name))]
    files = machine.newest(name)[:FILES]
    read = ((file, attempt(machine.read, file)) for file in files)
    return [(file, text) for file, text in read if text]


def pasted(machine):
    there = [command for command in CLIPBOARDS if machine.which(command[0])]
    if not there:
        raise Unread("no_clipboard")
    for command in there:
        status, text = machine.run([machine.which(command[0]), *command[1:]], 15)
        if status == 0 and text.strip():
            return text
    raise Unread("empty_clipboard")
