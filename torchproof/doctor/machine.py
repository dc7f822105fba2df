"""The machine, and all that is asked of it."""

import glob
import locale
import os
import re
import shutil
import signal
import site
import subprocess
import sys
import sysconfig
import threading
import time
import urllib.error
import urllib.request

READ = 2_000_000  # no more bytes of a file or of a command than this
GIB = 2**30


class NoAnswer(Exception):
    """A probe could not find out something; the text says why."""


class Machine:
    """All that the doctor asks of the machine goes through here; tests put another in its place."""

    def __init__(self):
        self.platform = sys.platform
        windows = os.name == "nt"
        # platform.machine() would ask a service of Windows that can hang.
        self.arch = sysconfig.get_platform()[4:] if windows else os.uname().machine
        self.kernel = "" if windows else os.uname().release
        self.environ = dict(os.environ)
        self.executable = sys.executable or "python"
        self.script = os.path.abspath(__file__)
        self.version = "{}.{}.{}".format(*sys.version_info)
        self.free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
        self.bits = 64 if sys.maxsize > 2**32 else 32
        self.prefix, self.base_prefix = sys.prefix, sys.base_prefix
        self.path = list(sys.path)
        self.user_site = site.getusersitepackages() if site.ENABLE_USER_SITE else ""
        # The folder that one stands in may have been removed.
        self.home, self.folder = os.path.expanduser("~"), attempt(os.getcwd) or ""

    def run(self, argv, seconds, environ=None):
        """(exit status, output) of a command; the status is None if it had to be stopped."""
        group = {"start_new_session": True} if os.name == "posix" else {}
        process = subprocess.Popen(
            argv,
            bufsize=0,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(self.environ, **(environ or {})),
            **group,
        )
        parts = []
        # A thread reads: what the command started may hold its output open for ever.
        reader = threading.Thread(target=drain, args=(process.stdout, parts), daemon=True)
        reader.start()
        end = time.monotonic() + seconds
        reader.join(seconds)
        try:
            status = process.wait(max(0.1, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            status = None
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            process.kill()
        return status, decode(b"".join(parts))

    def which(self, name):
        return shutil.which(name, path=self.environ.get("PATH"))

    def read(self, path):
        """The text of a file. Raises OSError."""
        with open(path, "rb") as file:
            return decode(file.read(READ))

    def exists(self, path):
        return os.path.exists(path)

    def usable(self, path):
        return os.access(path, os.R_OK | os.W_OK)

    def real(self, path):
        return os.path.realpath(path)

    def glob(self, pattern):
        return sorted(glob.glob(pattern))

    def is_folder(self, path):
        return os.path.isdir(path)

    def newest(self, folder):
        """The files in a folder, the last changed first. Raises OSError."""
        with os.scandir(folder) as entries:
            files = [entry for entry in entries if entry.is_file()]
        return [e.path for e in sorted(files, key=lambda e: e.stat().st_mtime, reverse=True)]

    def size(self, folder, seconds):
        """Bytes of the files below a folder, as far as they were counted in that time."""
        end, total = time.monotonic() + seconds, 0
        for where, _, names in os.walk(folder):
            found = (attempt(os.lstat, os.path.join(where, name)) for name in names)
            total += sum(status.st_size for status in found if status)
            if time.monotonic() > end:
                break
        return total

    def answers(self, url, seconds):
        """The code with which a server answers. Raises OSError where none does in that time."""
        asked = urllib.request.Request(url, method="HEAD", headers={"User-Agent": "doctor"})
        try:
            with urllib.request.urlopen(asked, timeout=seconds) as reply:
                return reply.status
        except urllib.error.HTTPError as error:
            return error.code

    def free(self, path):
        """Free and total bytes of the disk of a folder. Raises OSError."""
        usage = shutil.disk_usage(path)
        return usage.free, usage.total

    def registry(self, key, name):
        """A value under HKEY_LOCAL_MACHINE of Windows. Raises OSError."""
        import winreg  # exists on Windows only

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return winreg.QueryValueEx(opened, name)[0]

    def language(self):
        """The code of the language of the system, such as "zh"; "" where it is not known."""
        if self.platform == "win32":
            import ctypes
            import locale

            return locale.windows_locale.get(
                ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""
            ).partition("_")[0]
        names = ("LC_ALL", "LC_MESSAGES", "LANG")
        named = next((self.environ[name] for name in names if self.environ.get(name)), "")
        return re.split(r"[_.@-]", named)[0]


def drain(pipe, parts):
    """Read a pipe to its end, or until it is too much."""
    size = 0
    while size < READ:
        part = pipe.read(65536)
        if not part:
            return
        parts.append(part)
        size += len(part)


def decode(raw):
    """Text of UTF-8, of UTF-16 with or without a mark (wsl.exe), or of the system's code page."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return tidy(raw.decode("utf-16", "replace"))
    if b"\0" in raw:
        little = raw[1::2].count(0) >= raw[::2].count(0)
        return tidy(raw.decode("utf-16-le" if little else "utf-16-be", "replace"))
    for encoding in ("utf-8-sig", locale.getpreferredencoding(False)):
        try:
            return tidy(raw.decode(encoding))
        except (UnicodeError, LookupError):
            pass
    return tidy(raw.decode("latin-1"))


def tidy(text):
    """Without colours and other things that are for a terminal."""
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", text)


def brief(text, length=300):
    """The first line that says something."""
    lines = (line.strip() for line in str(text).splitlines())
    return next((line[:length] for line in lines if line), "no message")


def number(version):
    """(580, 65, 6) of "580.65.06"; () of what is no version."""
    return tuple(int(part[:9]) for part in re.findall(r"[0-9]+", version or "")[:6])


def attempt(question, *arguments):
    """The answer, or None where there is none."""
    try:
        return question(*arguments)
    except (OSError, NoAnswer, ValueError, ImportError, subprocess.SubprocessError):
        return None
