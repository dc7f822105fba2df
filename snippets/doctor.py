# --8<-- [start:program]
"""What is wrong with PyTorch on this machine, and what to do. Reads, and never changes anything.

    python doctor.py                    a short verdict
    python doctor.py --verbose          and all that was found
    python doctor.py --report           the same to paste into an issue, without your name and paths
    python doctor.py --json             the same for programs
    python doctor.py --explain log.txt  the causes of an error; - reads what you paste

Exit codes: 0 all is well; 1 a problem was found; 2 wrong use; 3 no answer; 130 interrupted.
Python 3.8 or newer, nothing else. It sends nothing anywhere.
"""

# Made by `python -m torchproof.doctor` of these modules, in this order. Change them, not this file.
#   torchproof/doctor/machine.py
#   torchproof/plan/smi_table.py
#   torchproof/doctor/probes.py
#   torchproof/doctor/trial.py
#   torchproof/doctor/examine.py
#   torchproof/doctor/knowledge.py
#   torchproof/doctor/words.py
#   torchproof/plan/gpu_names.py
#   torchproof/doctor/lookup.py
#   torchproof/doctor/verdicts.py
#   torchproof/failures/derive.py
#   torchproof/failures/normalise.py
#   torchproof/failures/engine.py
#   torchproof/doctor/explaining.py
#   torchproof/anonymous.py
#   torchproof/doctor/privacy.py
#   torchproof/doctor/advice.py
#   torchproof/doctor/telling.py
#   torchproof/doctor/program.py

from __future__ import annotations

import argparse
import codecs
import functools
import glob
import importlib.util
import json
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
import warnings
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

# --- torchproof/doctor/machine.py -----------------------------------------------------------------
# The machine, and all that is asked of it.


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


# --- torchproof/plan/smi_table.py -----------------------------------------------------------------
# How nvidia-smi writes its table, in the layouts of the drivers from 390 to 616.
#
# A part of the doctor's one file, so it is written for Python 3.8 and the standard library.
# docs/assets/planner/paste.js reads pasted text by the same ``TABLE``: the data of the decision has
# it. The patterns are of the kind that Python and JavaScript both read.


TABLE: dict[str, Any] = {
    # In the second cell: the bus of a GPU. That of a Jetson is on none, which its cell says.
    "bus": r"\b[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f]\b",
    "no_bus": r"^ *N/A +(On|Off|N/A) *$",
    # In the first: the number of a GPU, its name, and last the persistence mode, which only Linux
    # has, or on Windows the driver's model.
    "persistence": ["On", "Off", "Enabled", "Disabled"],
    "models": ["WDDM", "TCC", "MCDM"],
    "unknown": ["N/A", "ERR!"],
    # The head, also of other outputs.
    "driver": r"\b(?:Driver|KMD) Version *: *(\d{3}\.[\d.]*\d)",
    "cuda": r"\bCUDA (?:UMD )?Version *: *(\d+\.\d+)",
    # No more is read of a text, and of a line: characters.
    "longest_text": 300_000,
    "longest_line": 500,
}


# --- torchproof/doctor/probes.py ------------------------------------------------------------------
# Probes: each asks one thing, has a time limit, and may fail without harm to the others.


def said(machine, argv, seconds=15):
    """What a command that ended well printed. Raises NoAnswer."""
    tool = machine.which(argv[0])
    if not tool:
        raise NoAnswer("there is no " + argv[0])
    status, text = machine.run([tool, *argv[1:]], seconds, {"LC_ALL": "C"})
    if status is None:
        raise NoAnswer(f"{argv[0]} gave no answer in {seconds} s")
    if status:
        raise NoAnswer(f"{argv[0]} ended with status {status}: {brief(text)}")
    return text


def probe_system(machine):
    """Which system, what lies around it, and its name among those that have wheels."""
    if machine.platform == "win32":
        wheels = {"amd64": "windows"}.get(machine.arch, "") if machine.bits == 64 else ""
        return {"kind": "windows", "wheels": wheels, "arch": machine.arch, "os": ""}
    if machine.platform == "darwin":
        version = attempt(said, machine, ["sw_vers", "-productVersion"]) or ""
        wheels = {"arm64": "macos_arm64", "x86_64": "macos_x86_64"}.get(machine.arch, "")
        return {
            "kind": "macos",
            "wheels": wheels,
            "arch": machine.arch,
            "os": ".".join(map(str, (*number(version), 0)[:2])) if number(version) else "",
            "rosetta": (
                attempt(said, machine, ["sysctl", "-n", "sysctl.proc_translated"]) or ""
            ).strip()
            == "1",
        }
    wsl = "microsoft" in machine.kernel.lower()
    known = {"x86_64": "wsl2" if wsl else "linux_x86_64", "aarch64": "linux_aarch64"}
    release = attempt(machine.read, "/etc/os-release") or ""
    name = re.search(r'^PRETTY_NAME="?([^"\n]*)', release, re.M)
    libc = attempt(said, machine, ["getconf", "GNU_LIBC_VERSION"]) or ""
    container = any(map(machine.exists, ("/.dockerenv", "/run/.containerenv")))
    return {
        "kind": "wsl2" if wsl else "linux",
        "wheels": known.get(machine.arch, "") if machine.bits == 64 else "",
        "arch": machine.arch,
        "os": ".".join(map(str, number(libc)[:2])),
        "name": name.group(1)[:80] if name else "",
        "kernel": machine.kernel,
        "container": container or "container" in machine.environ,
    }


PLACES = (
    "nvidia-smi",
    "/usr/lib/wsl/lib/nvidia-smi",
    r"C:\Windows\System32\nvidia-smi.exe",
    r"C:\Program Files\NVIDIA Corporation\NVSMI\nvidia-smi.exe",
)


def probe_smi(machine):
    """What nvidia-smi says: GPUs, driver, the newest CUDA that the driver knows, or its error."""
    tool = next(filter(None, map(machine.which, PLACES)), None)
    if tool is None:
        return {"tool": "", "gpus": [], "driver": "", "cuda": "", "problem": "", "says": ""}
    asked = "--query-gpu=index,name,driver_version,compute_cap,memory.total,memory.used"
    _, rows = machine.run([tool, asked, "--format=csv,noheader,nounits"], 40)
    status, table = machine.run([tool], 40)
    found = read_smi(table)
    listed = list(read_rows(rows))
    if listed:
        found["gpus"] = [gpu for gpu, _ in listed]
        found["driver"] = listed[0][1] or found["driver"]
    if status is None and not listed:
        found["problem"], found["says"] = "hangs", "nvidia-smi gave no answer in 40 s"
    return dict(found, tool=tool)


def read_rows(text):
    """(GPU, driver) of each line of a query. Names may hold commas, and a login its greetings."""
    row = r"\s*(\d{1,3}), (.+), ([\d.]+), (\d{1,2}\.\d|\[?N/A\]?), (\S+), (\S+)\s*"
    for line in text.splitlines():
        match = re.fullmatch(row, line[:500])
        if match:
            capability = match.group(4) if match.group(4)[0].isdigit() else ""
            total, used = (int(n) if n.isdigit() else 0 for n in match.group(5, 6))
            yield (
                {
                    "name": match.group(2)[:100],
                    "capability": capability,
                    "memory": total,
                    "used": used,
                },
                match.group(3),
            )


# What nvidia-smi says instead of a table.
SMI_PROBLEMS = (
    (r"couldn'?t communicate with the NVIDIA driver", "no_module"),
    (r"Driver/library version mismatch", "mismatch"),
    (r"Unable to determine the device handle|GPU is lost|fallen off the bus", "lost"),
    (r"No devices were found", "no_devices"),
    (r"GPU access blocked by the operating system", "blocked"),
    (r"couldn'?t find libnvidia-ml", "no_library"),
    (r"Insufficient Permissions", "permission"),
    (r"Failed to initialize NVML", "nvml"),
)
BUS = re.compile("{bus}|{no_bus}".format(**TABLE))
MODES = (*TABLE["persistence"], *TABLE["models"], *TABLE["unknown"])


def read_smi(text):
    """The table of nvidia-smi, or its error."""
    found = {"gpus": [], "driver": "", "cuda": "", "problem": "", "says": ""}
    for line in text[: TABLE["longest_text"]].splitlines():
        line = line[: TABLE["longest_line"]]
        driver, cuda = (re.search(TABLE[name], line) for name in ("driver", "cuda"))
        found["driver"] = found["driver"] or (driver.group(1) if driver else "")
        found["cuda"] = found["cuda"] or (cuda.group(1) if cuda else "")
        for sign, key in SMI_PROBLEMS:
            if not found["problem"] and re.search(sign, line, re.I):
                found["problem"], found["says"] = key, brief(line)
        cells = line.split("|")
        listed = len(cells) > 4 and re.match(r" *\d{1,3} ", cells[1])
        if listed and BUS.search(cells[2]):
            words = cells[1].split()[1:]
            if words and words[-1] in MODES:
                words.pop()
            if not words or words[0] in ("ERR!", "Unknown"):
                found["problem"], found["says"] = "lost", brief(line)
                continue
            name = " ".join(words)[:100]
            found["gpus"].append({"name": name, "capability": "", "memory": 0, "used": 0})
        memory = re.search(r"(\d{1,9})MiB */ *(\d{1,9})MiB", line)
        if memory and found["gpus"] and not found["gpus"][-1]["memory"]:
            found["gpus"][-1].update(used=int(memory.group(1)), memory=int(memory.group(2)))
    if not found["gpus"] and not found["problem"]:
        found["says"] = brief(text)
    return found


def probe_hardware(machine):
    """Makers and names of the graphics processors, by the bus and not by a driver."""
    if machine.platform == "win32":
        return windows_hardware(machine)
    found = {"nvidia": None, "amd": False, "intel": False, "names": []}
    makers = [
        attempt(machine.read, path) or ""
        for path in machine.glob("/sys/bus/pci/devices/*/vendor")
        if (attempt(machine.read, path[: -len("vendor")] + "class") or "").startswith("0x03")
    ]
    for name, number_of_maker in (("nvidia", "0x10de"), ("amd", "0x1002"), ("intel", "0x8086")):
        found[name] = any(maker.strip() == number_of_maker for maker in makers)
    if not makers:
        found["nvidia"] = None  # a container, WSL2 or a virtual machine may show no bus at all
    if found["nvidia"]:
        listed = attempt(said, machine, ["lspci", "-d", "10de:"]) or ""
        found["names"] = re.findall(r"(?:VGA|3D)[^\n]*?\[([^\]\n]{3,60})\]", listed)[:16]
    return found


def windows_hardware(machine):
    script = (
        "Get-CimInstance Win32_VideoController | ForEach-Object "
        "{ $_.PNPDeviceID + '|' + $_.Name + '|' + $_.ConfigManagerErrorCode }"
    )
    text = said(machine, ["powershell", "-NoProfile", "-NonInteractive", "-Command", script], 40)
    rows = [line.split("|") for line in text.splitlines() if line.count("|") == 2]
    ours = [row for row in rows if "VEN_10DE" in row[0].upper()]
    return {
        "nvidia": bool(ours) if rows else None,
        "amd": any("VEN_1002" in row[0].upper() for row in rows),
        "intel": any("VEN_8086" in row[0].upper() for row in rows),
        "names": [row[1].strip()[:100] for row in ours if row[1].strip()],
        "faults": [int(row[2]) for row in ours if re.fullmatch(r"0*[1-9]\d?", row[2].strip())],
    }


DEVICES = ("/dev/nvidiactl", "/dev/nvidia0", "/dev/nvidia-uvm", "/dev/dxg")


def probe_driver(machine):
    """Linux: the kernel's modules, device files, the driver's library, Secure Boot, packages."""
    if machine.platform != "linux":
        return {}
    modules = attempt(machine.read, "/proc/modules") or ""
    loaded = {line.split(" ")[0] for line in modules.splitlines()}
    version = attempt(machine.read, "/proc/driver/nvidia/version") or ""
    module = re.search(r"(?:Kernel Module|for \w+) +(\d{3}\.[\d.]+)", version)
    tools = ("ldconfig", "/sbin/ldconfig")  # not every user has /sbin in the path
    cached = next(filter(None, (attempt(said, machine, [tool, "-p"]) for tool in tools)), "")
    library = re.search(r"libcuda\.so\.1 [^\n]*=> (\S+)", cached)
    file = machine.real(library.group(1)) if library else ""
    file_version = re.search(r"\.so\.(\d{3}\.[\d.]*\d)$", file)
    there = [device for device in DEVICES if machine.exists(device)]
    secure = attempt(said, machine, ["mokutil", "--sb-state"]) or ""
    dkms = attempt(said, machine, ["dkms", "status"]) or ""
    packages = attempt(
        said, machine, ["dpkg-query", "-W", "-f=${db:Status-Abbrev} ${Package}\n", "*nvidia-*"]
    )
    return {
        "module": module.group(1) if module else "",
        "open": "Open Kernel Module" in version,
        "loaded": sorted(loaded & {"nvidia", "nvidia_uvm", "nouveau", "nova_core"}),
        "devices": there,
        "unusable": [device for device in there if not machine.usable(device)],
        "library": file,
        "library_version": file_version.group(1) if file_version else "",
        "secure_boot": "SecureBoot enabled" in secure,
        "packages": re.findall(
            r"^ii +(\S*(?:libnvidia-compute|nvidia-utils|nvidia-driver|nvidia-dkms)\S*)",
            packages or "",
            re.M,
        )[:20],
        "dkms": re.findall(r"^nvidia[^\n]{0,120}", dkms, re.M),
    }


def probe_torches(machine):
    """Every torch that lies where Pythons look, without starting any of them."""
    sites = [folder for folder in machine.path if folder]
    sites += [machine.user_site] if machine.user_site else []
    for prefix in prefixes(machine):
        for inner in (
            "lib/python3*/site-packages",
            "lib/python3*/dist-packages",
            "Lib/site-packages",
        ):
            sites += machine.glob(glob.escape(prefix) + "/" + inner)
    found, known = [], set()
    for folder in sites:
        text = attempt(machine.read, os.path.join(folder, "torch", "version.py"))
        where = machine.real(folder)
        version = re.search(r"__version__ *= *['\"]([^'\"\n]{1,60})", text or "")
        if not version or where in known:
            continue
        known.add(where)
        cuda = re.search(r"^cuda\b[^=\n]*= *['\"]([\d.]+)", text, re.M)
        found.append(
            {
                "where": where,
                "torch": version.group(1),
                "cuda": cuda.group(1) if cuda else "",
                "here": folder in machine.path,
            }
        )
    return found[:50]


def prefixes(machine):
    """Folders that hold a Python, as far as they are named or lie where they usually lie."""
    ask, home = machine.environ.get, machine.home
    found = [machine.prefix, ask("CONDA_PREFIX"), ask("VIRTUAL_ENV"), "/usr", "/usr/local"]
    for folder in (ask("PATH") or "").split(os.pathsep)[:100]:
        inside = os.path.basename(folder).lower() in ("bin", "scripts")
        found.append(os.path.dirname(folder) if inside else folder)
    found += [os.path.join(machine.folder, name) for name in (".venv", "venv", "env")]
    listed = attempt(machine.read, os.path.join(home, ".conda", "environments.txt")) or ""
    found += listed.splitlines()[:100]
    roots = [home, "/opt", ask("ProgramData"), ask("LOCALAPPDATA")]
    for root in filter(None, roots):
        for name in ("miniconda3", "anaconda3", "miniforge3", "mambaforge", "conda"):
            found += [
                os.path.join(root, name),
                *machine.glob(os.path.join(root, name, "envs", "*")),
            ]
    found += machine.glob(os.path.join(home, ".pyenv", "versions", "*"))
    found += machine.glob(os.path.join(home, ".virtualenvs", "*"))
    found += machine.glob(os.path.join(ask("LOCALAPPDATA") or home, "Programs", "Python", "*"))
    return [folder for folder in dict.fromkeys(found) if folder and "\0" not in folder][:300]


def probe_python(machine):
    """This Python, and what lies around it."""
    conda = machine.exists(os.path.join(machine.prefix, "conda-meta"))
    outside = os.path.join(
        machine.base_prefix,
        "lib",
        "python" + ".".join(machine.version.split(".")[:2]),
        "EXTERNALLY-MANAGED",
    )
    managed = machine.exists(outside) or bool(
        machine.glob("/usr/lib/python3*/EXTERNALLY-MANAGED") if machine.prefix == "/usr" else ()
    )
    venv = machine.prefix != machine.base_prefix
    return {
        "executable": machine.executable,
        "version": machine.version + ("t" if machine.free_threaded else ""),
        "bits": machine.bits,
        "environment": "venv" if venv else "conda" if conda else "",
        "managed": managed and not venv and not conda,
        "prefix": machine.prefix,
        "user_site": machine.user_site,
    }


WATCHED = re.compile(
    r"CUDA_VISIBLE_DEVICES|CUDA_(HOME|PATH|MODULE_LOADING|LAUNCH_BLOCKING)|LD_(LIBRARY_PATH|PRELOAD)"
    r"|NVIDIA_(VISIBLE_DEVICES|DRIVER_CAPABILITIES)|PIP_\w+|UV_\w*(INDEX|TORCH|PYTHON|PROJECT)\w*"
    r"|(HTTPS?|ALL|NO)_PROXY|PYTHON(PATH|HOME|NOUSERSITE)|NCCL_\w+|PYTORCH_\w+|CONDA_(PREFIX|"
    r"DEFAULT_ENV|OVERRIDE_CUDA)|VIRTUAL_ENV|KMP_DUPLICATE_LIB_OK|TORCH_\w+|HSA_OVERRIDE_GFX_VERSION",
    re.I,
)


def probe_environ(machine):
    """The variables that change what pip, the driver or torch do. Passwords are left out."""
    found = sorted(machine.environ.items())
    return {name: no_password(value)[:1000] for name, value in found if WATCHED.fullmatch(name)}


def no_password(text):
    text = re.sub(r"(?<=://)[^/\s@]*@", "***@", text)
    return re.sub(r"(?i)((?:token|password|secret|api_?key)\w* *[=:] *)\S+", r"\1***", text)


SETTING = re.compile(
    r"index|find-links|proxy|cert|trusted|mirror|channel|https?:|break|target|user"
)


def probe_settings(machine):
    """What the settings of pip, conda and uv say of indexes, channels, proxies and certificates."""
    status, text = machine.run([machine.executable, "-m", "pip", "config", "list"], 40)
    found = {"pip": text if status == 0 else ""}
    places = {
        "conda": [os.path.join(machine.home, ".condarc"), os.path.join(machine.prefix, ".condarc")],
        "uv": [
            os.path.join(machine.home, ".config", "uv", "uv.toml"),
            os.path.join(machine.environ.get("APPDATA") or machine.home, "uv", "uv.toml"),
            os.path.join(machine.folder, "uv.toml"),
        ],
    }
    for name, paths in places.items():
        found[name] = "\n".join(attempt(machine.read, path) or "" for path in paths)
    return {
        name: [
            no_password(line.strip())[:300] for line in text.splitlines() if SETTING.search(line)
        ][:40]
        for name, text in found.items()
    }


def probe_toolkit(machine):
    """The CUDA Toolkit and compilers: PyTorch itself needs neither, extensions do."""
    home = machine.environ.get("CUDA_HOME") or machine.environ.get("CUDA_PATH")
    tool = machine.which("nvcc") or (
        machine.which(os.path.join(home, "bin", "nvcc")) if home else ""
    )
    text = attempt(said, machine, [tool, "--version"]) if tool else ""
    release = re.search(r"release (\d+\.\d+)", text or "")
    names = ("cl", "gcc", "g++", "clang", "ninja")
    return {
        "nvcc": tool or "",
        "release": release.group(1) if release else "",
        "compilers": [name for name in names if machine.which(name)],
    }


def probe_space(machine):
    """Free room, in GiB: packages, temporary files, home, and shared memory."""
    temporary = machine.environ.get("TMPDIR") or machine.environ.get("TEMP") or "/tmp"
    folders = {"packages": machine.prefix, "temporary": temporary, "home": machine.home}
    if machine.platform == "linux":
        folders["shared"] = "/dev/shm"
    rooms = {name: attempt(machine.free, folder) for name, folder in folders.items()}
    return {
        name: {"free": round(room[0] / GIB, 2), "total": round(room[1] / GIB, 2)}
        for name, room in rooms.items()
        if room
    }


def probe_windows(machine):
    """Windows: long paths, the page file, the runtime of Visual C++."""
    if machine.platform != "win32":
        return {}
    control = r"SYSTEM\CurrentControlSet\Control"
    runtime = r"SOFTWARE\Microsoft\VisualStudio\14.0\VC\Runtimes\X64"
    long_paths = attempt(machine.registry, control + r"\FileSystem", "LongPathsEnabled")
    page_files = attempt(
        machine.registry, control + r"\Session Manager\Memory Management", "PagingFiles"
    )
    return {
        "long_paths": bool(long_paths),
        "page_file": None if page_files is None else any(map(str.strip, map(str, page_files))),
        "runtime": str(attempt(machine.registry, runtime, "Version") or ""),
    }


def probe_compat(machine):
    """The library of a newer driver that images of NVIDIA bring along, if it is there."""
    return [path for path in ("/usr/local/cuda/compat",) if machine.exists(path)]


# --- torchproof/doctor/trial.py -------------------------------------------------------------------
# Torch at work, in a process of its own: it may crash or hang.


MARK = "DOCTOR "  # begins the lines that the trial of torch prints for us
TRIAL = 240  # seconds: a first import can be slow where a virus scanner reads along

# What the trial tells, and of which type it must be to be believed.
TOLD = {
    "state": str,
    "where": str,
    "error": str,
    "torch": str,
    "cuda": str,
    "hip": str,
    "cudnn": int,
    "kernels": list,
    "available": bool,
    "warned": str,
    "refused": str,
    "count": int,
    "torchvision": str,
    "torchvision_error": str,
    "numpy": str,
    "numpy_error": str,
}


def probe_trial(machine):
    """What importing and using torch with this Python says."""
    argv = [machine.executable, machine.script, "--trial"]
    status, text = machine.run(argv, TRIAL)
    found = {"state": "", "gpus": [], "worked": [], "failed": []}
    for line in text.splitlines():
        told = attempt(json.loads, line[len(MARK) :]) if line.startswith(MARK) else None
        if not isinstance(told, dict):
            continue
        found.update((k, v) for k, v in told.items() if k in TOLD and type(v) is TOLD[k])
        for name, length in (("gpus", 2), ("worked", 1), ("failed", 2)):
            row = told.get(name)
            if (
                isinstance(row, list)
                and len(row) == length
                and all(isinstance(c, str) for c in row)
            ):
                found[name].append(row)
    if found["state"] == "":
        raise NoAnswer("Python did not start the trial: " + brief(text))
    if status is None:
        found["stopped"], found["state"] = found["state"], "hangs"
    elif status != 0:
        found["stopped"], found["state"] = found["state"], "crashed"
        found["error"] = f"status {status}: {last_words(text)}"
    found["kernels"] = [k for k in found.get("kernels", ()) if isinstance(k, str)]
    return found


def last_words(text):
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(MARK)]
    return brief(lines[-1] if lines else "")


def trial():
    """In the other process: import torch and use it, and tell after each step how far it came."""
    warnings.simplefilter("ignore")
    tell(state="started")
    spec = importlib.util.find_spec("torch")
    if spec is None:
        return tell(state="missing")
    tell(where=str(spec.origin or ""))
    if not str(spec.origin).endswith(os.path.join("torch", "__init__.py")):
        return tell(
            state="shadowed", where=str(spec.origin or list(spec.submodule_search_locations))
        )
    tell(state="importing")
    try:
        import torch
    except BaseException as error:  # an import can fail in any way
        return tell(state="broken", error=worded(error))
    tell(
        state="imported",
        torch=str(torch.__version__),
        cuda=torch.version.cuda or "",
        hip=getattr(torch.version, "hip", None) or "",
        kernels=list(torch.cuda.get_arch_list()),
        cudnn=torch.backends.cudnn.version() or 0,
    )
    for device in find_devices(torch):
        tell(state="using " + device)
        try:
            use(torch, device)
            tell(worked=[device])
        except Exception as error:
            tell(failed=[device, worded(error)])
    try_partners(torch)
    tell(state="done")


def tell(**found):
    print(MARK + json.dumps(found), flush=True)


def worded(error):
    return f"{type(error).__name__}: {brief(error, 1000)}"


def find_devices(torch):
    """The devices to try; tells what torch says of the GPUs."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        available = torch.cuda.is_available()
    tell(available=available, warned=brief(caught[0].message, 1000) if caught else "")
    if not available and torch.version.cuda:
        try:
            torch.cuda.init()
        except Exception as error:
            tell(refused=worded(error))
    count = torch.cuda.device_count() if available else 0
    tell(count=count)
    for index in range(count):
        capability = "{}.{}".format(*torch.cuda.get_device_capability(index))
        tell(gpus=[torch.cuda.get_device_name(index), capability])
    mps = getattr(torch.backends, "mps", None)
    devices = [f"cuda:{index}" for index in range(count)]
    return ["cpu", *devices, *(["mps"] if mps and mps.is_available() else [])]


def use(torch, device):
    """A kernel, a convolution and a matrix product, with results that are known."""
    total = torch.arange(1001, device=device).sum().item()
    image, weight = torch.ones(1, 3, 8, 8, device=device), torch.ones(4, 3, 3, 3, device=device)
    mean = torch.nn.functional.conv2d(image, weight).mean().item()
    product = (torch.ones(64, 64, device=device) @ torch.ones(64, 64, device=device)).mean().item()
    if total != 500500 or abs(mean - 27) > 0.01 or abs(product - 64) > 0.01:
        raise ArithmeticError(f"wrong results: {total}, {mean}, {product}")


def try_partners(torch):
    """torchvision and NumPy, if they are there: do they fit this torch?"""
    if importlib.util.find_spec("torchvision"):
        try:
            import torchvision

            torchvision.ops.nms(torch.ones(1, 4), torch.ones(1), 0.5)
            tell(torchvision=str(torchvision.__version__))
        except Exception as error:
            tell(torchvision_error=worded(error))
    if importlib.util.find_spec("numpy"):
        try:
            torch.ones(1).numpy()
            tell(numpy=str(__import__("numpy").__version__))
        except Exception as error:
            tell(numpy_error=worded(error))


# --- torchproof/doctor/examine.py -----------------------------------------------------------------
# Asking all probes at once.


# name, seconds, function
PROBES = (
    ("system", 60, probe_system),
    ("smi", 100, probe_smi),
    ("hardware", 60, probe_hardware),
    ("driver", 120, probe_driver),
    ("python", 10, probe_python),
    ("torches", 30, probe_torches),
    ("environ", 10, probe_environ),
    ("settings", 60, probe_settings),
    ("toolkit", 30, probe_toolkit),
    ("space", 20, probe_space),
    ("windows", 20, probe_windows),
    ("compat", 10, probe_compat),
    ("trial", TRIAL + 20, probe_trial),
)


def examine(machine, probes=PROBES):
    """What each probe found, by its name, and why the others found nothing. Never raises."""
    found, missing = {}, {}

    def ask(name, probe):
        try:
            found[name] = probe(machine)
        except Exception as error:
            missing[name] = brief(error) if isinstance(error, NoAnswer) else worded(error)

    began = time.monotonic()
    threads = {n: threading.Thread(target=ask, args=(n, p), daemon=True) for n, _, p in probes}
    for thread in threads.values():
        thread.start()
    for name, seconds, _ in probes:
        threads[name].join(max(0, began + seconds - time.monotonic()))
        if threads[name].is_alive():
            missing[name] = f"no answer in {seconds} s"
    answered = {name: found[name] for name, _, _ in probes if name in found and name not in missing}
    return answered, dict(missing)


# --- torchproof/doctor/knowledge.py ---------------------------------------------------------------
# What the project knows of releases, GPUs, drivers and failures.
#
# Empty here, and where only the program was copied from its page: it then knows no command. The
# built file fills it in; torchproof/doctor/export.py says with what.


DATA = {}


# --- torchproof/doctor/words.py -------------------------------------------------------------------
# What is said, by language and key: the sentences of the doctor, of lists and of certainty.
#
# They stand in ``sentences/<code>.yml``. Empty here: the built file fills it in.


SENTENCES = {}
DEFAULT = "en"  # the language of who has none of the others


def sentence(lang, key):
    """The sentence of a key; what stands in its braces is not filled in yet."""
    return SENTENCES[lang][key]


def joined(parts, kind, lang):
    """Things or clauses, with what stands between them and before the last."""
    comma, last = (sentence(lang, f"lists.{kind}_{place}") for place in ("comma", "last"))
    return comma.join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else "".join(parts)


# --- torchproof/plan/gpu_names.py -----------------------------------------------------------------
# Which GPU a name means, as people and programs write it, and its compute capability.
#
# It knows no files: ``machine.py`` gives it the names of the facts, the doctor what was exported of
# them. It is a part of the doctor's one file, so it is written for Python 3.8 and the standard
# library. docs/assets/planner/machine.js is the same for browsers; the data of the decision brings
# it the same ``SPELLING``.


# How names are spelled. Patterns are of the kind that Python and JavaScript both read; each is for
# a whole word, in small letters, but where it says otherwise.
SPELLING: dict[str, Any] = {
    # A compute capability instead of a name: "8.6", "sm_86".
    "capability": r"\d{1,2}\.\d",
    "architecture": r"sm_(\d{1,2})(\d)",
    # Somewhere in a name, in letters of any size: whose it is.
    "makers": {
        "amd": r"\b(amd|radeon|instinct|gfx\d{3,4})\b|\brx ?\d{3,4}",
        "intel": r"\bintel\b|\barc\b",
    },
    # At the end of a name that nvidia-smi cut.
    "cut": r"\s*(\.\.\.|…)\s*$",
    # Parts of a name after which a space may be missing.
    "joined": r"\b(rtx|gtx|gt|mx)(?=a?\d)|\d{3,4}(?=(ti|super)\b)",
    "word": r"[a-z0-9]+",
    # Words that do not change which chip it is.
    "idle": [
        *("nvidia", "geforce", "tesla", "grid", "graphics", "gpu", "generation", "edition", "r"),
        *("tm", "jetson", "tegra", "nvgpu", "developer", "kit", "engineering", "reference"),
    ],
    # What may follow a name: memory, form, slices of MIG.
    "form": r"\d+gb?|\d+c|sxm\d*|pcie|sse2|hbm\d\w*|3e|nvl\d*|gddr\w*|ac|mig|me|v\d"
    r"|workstation|server|dc",
    # The same, of what makes another card with this chip.
    "kin": r"laptop|max|q|with|design|mobile|super",
    # Words that follow a name, whose beginning is left where nvidia-smi cut inside one.
    "filling": [
        *("generation", "edition", "graphics", "laptop", "design", "mobile", "max", "super"),
        *("with", "workstation", "server", "gpu", "pcie", "sxm", "hbm", "nvl", "developer"),
    ],
    # The profile of a virtual GPU: T4-4C, A100D-80C, A100-1-5CME. Letters for the board that
    # stand at the end of the name before it: A100D, V100DX.
    "profile": r"\d{1,3}[abcq](me)?",
    "board": r"(\d)(?:p|d|x|dx|l|xm|xs|xl|s)$",
    # A word that often is left out, and those before which it cannot have been: "RTX 6000" alone is
    # two cards, one called Quadro and one called Ada. Words that a bare number may lack.
    "family": "quadro",
    "families": ["quadro", "rtx"],
    "bare": r"a?\d{3,4}",
    "series": ["rtx", "gtx"],
    # A word by which names are near each other.
    "number": r"[a-z]?\d{2,4}[a-z]?",
}
CERTAIN = 3  # how sure a compute capability is at most

_CUT = re.compile(SPELLING["cut"])
_FORM, _KIN = re.compile(SPELLING["form"]), re.compile(SPELLING["kin"])
_MAKERS = {maker: re.compile(sign, re.IGNORECASE) for maker, sign in SPELLING["makers"].items()}


class Known(NamedTuple):
    """A GPU of the facts. name: "" where it stays open; sure: of its capability, 1 to 3."""

    name: str
    capability: str
    sure: int


def maker_of(name: str) -> str:
    """ "amd" or "intel" for a GPU of theirs; "" for any other."""
    return next((maker for maker, sign in _MAKERS.items() if sign.search(name)), "")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that say which chip it is."""
    spaced = re.sub(SPELLING["joined"], lambda found: f"{found[0]} ", name.lower())
    words = re.findall(SPELLING["word"], spaced)
    return tuple(word for word in words if word not in SPELLING["idle"])


class GpuNames:
    """The names that the facts list. names: by compute capability; unsure: those below CERTAIN."""

    def __init__(self, names: Mapping[str, Sequence[str]], unsure: Mapping[str, int]) -> None:
        self.known = {
            words_of(name): Known(name, capability, unsure.get(name, CERTAIN))
            for capability, listed in names.items()
            for name in listed
        }

    def find(self, given: str) -> Known | None:
        """The GPU of a name or a compute capability; None if no name or several are meant.

        nvidia-smi cuts long names, also inside a word: such a name is known if all that begin so
        have one compute capability. The same holds for the beginning of a name.
        """
        if re.fullmatch(SPELLING["capability"], given):
            return Known("", given, CERTAIN)
        named = re.fullmatch(SPELLING["architecture"], given.lower())
        if named:
            return Known("", f"{named[1]}.{named[2]}", CERTAIN)
        words = words_of(_CUT.sub("", given))
        if not words:
            return None
        return _open(self._by_cut(words)) if _CUT.search(given) else self._by_name(words)

    def near(self, given: str) -> str:
        """Up to three names that have the same number; "" for none, which beats a wrong one."""
        words = words_of(_CUT.sub("", given))
        meant = tuple(
            re.sub(r"[il]", "1", word.replace("o", "0")) if re.search(r"\d", word) else word
            for word in words
        )
        found = self._by_words(meant) if meant != words else None
        if found:
            return found.name or found.capability
        numbers = {word for word in words if re.fullmatch(SPELLING["number"], word)}
        near = [(known, gpu.name) for known, gpu in self.known.items() if numbers & set(known)]
        near.sort(key=lambda it: (-len(set(it[0]) & set(words)), len(it[1]), it[1]))
        return ", ".join(name for _, name in near[:3])

    def _by_name(self, words: Sequence[str]) -> Known | None:
        """As listed, of a virtual GPU, with or without a word."""
        family = SPELLING["family"]
        found = self._by_words(words) or _open(self._by_profile(words))
        if found is None and words[0] == family:
            found = self._by_words(words[1:])
        if found is None and words[0] not in SPELLING["families"]:
            found = self._by_words((family, *words))
        if found is None and re.fullmatch(SPELLING["bare"], words[0]):
            tried = (self._by_words((series, *words)) for series in SPELLING["series"])
            found = next(filter(None, tried), None)
        if found or not any(re.search(r"\d", word) for word in words):
            return found
        listed = list(self.known.items())
        listed += [(known[1:], gpu) for known, gpu in listed if known[0] == family]
        return _open(_same([gpu for known, gpu in listed if _begins(known, words)]))

    def _by_words(self, words: Sequence[str]) -> Known | None:
        """The longest known name that words begin with, if the rest says nothing of the chip."""
        for end in range(len(words), 0, -1):
            found, rest = self.known.get(tuple(words[:end])), words[end:]
            if found and all(_FORM.fullmatch(word) or _KIN.fullmatch(word) for word in rest):
                return _open(found) if any(map(_KIN.fullmatch, rest)) else found
        return None

    def _by_profile(self, words: Sequence[str]) -> Known | None:
        """The GPU below a virtual one."""
        if not re.fullmatch(SPELLING["profile"], words[-1]):
            return None
        base = words[:-2] if words[-2:-1] and len(words[-2]) == 1 else words[:-1]
        bare = [re.sub(SPELLING["board"], r"\1", word) for word in base]
        family = SPELLING["family"]
        for some in (base, (family, *base), bare, (family, *bare)):
            found = self._by_words(some)
            if found:
                return found
        while base and _FORM.fullmatch(base[-1]):
            base = base[:-1]
        return _same([gpu for known, gpu in self.known.items() if base and _begins(known, base)])

    def _by_cut(self, words: Sequence[str]) -> Known | None:
        """A name that was cut, maybe inside its last word."""
        begun = " ".join(words)
        found = [gpu for known, gpu in self.known.items() if " ".join(known).startswith(begun)]
        if found:
            return _same(found)
        filled = any(word.startswith(words[-1]) for word in SPELLING["filling"])
        return (self._by_words(words[:-1]) if filled else None) or self._by_name(words)


def _begins(known: Sequence[str], words: Sequence[str]) -> bool:
    return tuple(known[: len(words)]) == tuple(words)


def _open(found: Known | None) -> Known | None:
    """The same without a name: another card with this chip may be meant."""
    return found and found._replace(name="")


def _same(gpus: Sequence[Known]) -> Known | None:
    """The least sure of some GPUs, if all have one compute capability."""
    if len({gpu.capability for gpu in gpus}) != 1:
        return None
    return min(gpus, key=lambda gpu: gpu.sure)


# --- torchproof/doctor/lookup.py ------------------------------------------------------------------
# The plan: what to install here, looked up in what torchproof/plan/export.py makes.


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
    """What the decision says: a build of which commands, what to do first, reasons, warnings."""
    data, now = DATA["plan"], dict(case)
    build, shape = look_up(data, now)
    without, refusal = [], ()
    if build is None:
        refusal = shape["reasons"]
    while build is None:
        change = shape["instead"]
        if change == "fewer":
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
    if build["refused"] and now["python"] == build["refused"]["python"]:
        exact = Filling(data, now, build, without)
        exact.known["@python"] = now["python"]  # of which only this patch release is refused
        first.append(exact.note(build["refused"]["note"]))
    # Why the machine as it is gets no build: the sentences name it as it is.
    why = [Filling(data, case, build, without).note(index) for index in refusal]
    return {
        "torch": build["torch"],
        "torchvision": build["torchvision"],
        "variant": build["variant"],
        "pip": build["commands"].get("pip", ""),
        "uv": build["commands"].get("uv pip", ""),
        "conda": shape["conda"],
        "mirrors": [[mirror["name"], mirror["command"]] for mirror in build["mirrors"]],
        "driver": shape["driver"],
        "without": without,
        "why": why,
        "first": first,
        "reasons": [fill.note(index) for index in shape["reasons"]],
        "warnings": [fill.note(index) for index in shape["warnings"]],
    }


def refused(data, case, refusal):
    """A plan without a build: only why."""
    fill = Filling(data, case, None, ())
    names = ("torch", "torchvision", "variant", "pip", "uv", "conda", "driver")
    lists = ("mirrors", "without", "first", "reasons", "warnings")
    why = [fill.note(index) for index in refusal]
    return {**dict.fromkeys(names, ""), **{name: [] for name in lists}, "why": why}


def look_up(data, case):
    """The build and the shape of the plan of a case, as the data's own description says."""
    system = data["systems"][case["system"]]
    line = data["lines"][system["wishes"][""][system["gpus"].index(gpu_key(data, system, case))]]
    row = data["rows"][line[driver_class(system, case["driver"]) if len(line) > 1 else 0]]
    os_class = sum(not case["os"] or compared(bound, case["os"]) for bound in system["os"])
    plan = data["plans"][data["cells"][row[os_class]][python_class(data, case["python"])]]
    build = data["builds"][plan["build"]] if plan["build"] >= 0 else None
    return build, data["shapes"][plan["shape"]]


def gpu_key(data, system, case):
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


# --- torchproof/doctor/verdicts.py ----------------------------------------------------------------
# What is wrong: the first check that answers names the verdict.


# What messages mean, the deeper cause first: an error of the network explains a missing package.
SIGNS = (
    ("mismatch", r"Driver/library version mismatch|API mismatch: the client has"),
    ("compat", r"Error 80[34]\b|forward compatibility was attempted|unsupported display driver"),
    ("fabric", r"Error 802\b|system not yet initialized"),
    ("driver_old", r"NVIDIA driver on your system is too old|driver version is insufficient"),
    ("module_missing", r"couldn'?t communicate with the NVIDIA driver|Found no NVIDIA driver"),
    ("gpu_lost", r"device handle for GPU|GPU is lost|fallen off the bus"),
    ("asleep", r"Error 999\b|CUDA unknown error"),
    ("page_file", r"WinError 1455\b"),
    ("dll", r"WinError (?:126|127|182|193|1114)\b"),
    ("no_kernels", r"no kernel image is available|is not compatible with the current PyTorch"),
    ("cpu_build", r"Torch not compiled with CUDA|Attempting to deserialize object on a CUDA"),
    ("pair", r"operator torchvision::nms does not exist|Couldn't load custom C\+\+ ops"),
    ("numpy", r"compiled using NumPy 1\.x|Numpy is not available|_ARRAY_API not found"),
    ("memory_full", r"CUDA out of memory|CUDA error: out of memory|CUBLAS_STATUS_ALLOC_FAILED"),
    ("disk_full", r"No space left on device|Errno 28\b|WinError 112\b"),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError"),
    ("proxy", r"ProxyError|Cannot connect to proxy|407 Proxy Authentication"),
    ("managed", r"externally-managed-environment"),
    ("no_wheel", r"No matching distribution found for torch|satisfies the requirement torch"),
    ("torch_missing", r"No module named '?torch'?(?![\w.])"),
)


def sign_of(text):
    """The key of the deepest cause that a message names; "" if it names none."""
    return next((key for key, sign in SIGNS if re.search(sign, text or "", re.I)), "")


class Seen:
    """The findings, with something harmless in the place of each probe that found nothing."""

    def __init__(self, found):
        for name, _, _ in PROBES:
            setattr(self, name, found.get(name) or {})
        self.known = set(found)
        self.kind = self.system.get("kind", "")
        self.container = self.system.get("container", False)
        of_torch = () if self.trial.get("hip") else self.trial.get("gpus", ())
        self.gpus = known_gpus(self.smi.get("gpus", ()), of_torch)
        self.state = self.trial.get("state", "")
        self.available = self.trial.get("available", False)
        self.version = self.trial.get("torch", "")
        self.cuda = self.trial.get("cuda", "")
        self.failed = {device: error for device, error in self.trial.get("failed", ())}
        self.worked = [device for (device,) in self.trial.get("worked", ())]
        self.refused = "\n".join(self.trial.get(k, "") for k in ("warned", "refused"))
        self.has_nvidia = bool(self.gpus or self.hardware.get("nvidia") or self.smi.get("driver"))

    def values(self):
        """What sentences may name."""
        names = [gpu["name"] for gpu in self.gpus] or self.hardware.get("names", [])
        names = names or [name for name, _ in self.trial.get("gpus", ())]
        return {
            "gpu": ", ".join(dict.fromkeys(names)) or "NVIDIA GPU",
            "driver": self.smi.get("driver") or self.driver.get("module") or "?",
            "torch": self.version,
            "cuda": self.cuda,
            "python": self.python.get("executable", "python"),
            "version": self.python.get("version", ""),
            "says": self.smi.get("says", ""),
        }


def known_gpus(listed, of_torch):
    """GPUs with their compute capability: from nvidia-smi, from torch, or by the name."""
    rows = [dict(gpu) for gpu in listed] or [{"name": n, "capability": ""} for n, _ in of_torch]
    told = dict(of_torch)
    for gpu in rows:
        if not gpu["capability"]:
            said_by_torch = told.get(gpu["name"], "")
            sane = re.fullmatch(r"\d{1,2}\.\d", said_by_torch)
            gpu["capability"] = said_by_torch if sane else capability_of(gpu["name"])
    return rows


def no_gpu(s):
    others = s.gpus or s.hardware.get("nvidia") or s.smi.get("driver") or "/dev/dxg" in dxg(s)
    if s.kind == "macos" or others or s.available:
        return None
    if s.hardware.get("nvidia") is False:
        return "no_gpu", {}
    if s.smi.get("tool") or s.driver.get("module"):
        return None  # something of NVIDIA is here, though no bus shows the GPU
    if "hardware" not in s.known or "smi" not in s.known:
        return "unknown_gpu", {}
    return "no_gpu", {}


def dxg(s):
    return s.driver.get("devices", ()) if s.kind == "wsl2" else ()


def no_driver(s):
    stated = s.smi.get("problem", "") not in ("", "no_library", "no_module", "nvml")
    if s.gpus or s.smi.get("driver") or s.available or stated or s.kind == "macos":
        return None
    if s.container and s.smi.get("problem") == "nvml":
        return "container_lost", {}
    if s.container:
        return ("container_blind", {}) if s.hardware.get("nvidia") or s.smi.get("tool") else None
    if s.kind == "wsl2":
        return "wsl_driver", {}
    if s.kind == "windows":
        faults = s.hardware.get("faults")
        return ("device_fault", {"code": str(faults[0])}) if faults else ("no_driver", {})
    loaded, there = s.driver.get("loaded", ()), s.smi.get("tool") or s.driver.get("packages")
    if "nvidia" in loaded or s.driver.get("module"):
        return None
    if not there:
        return "no_driver", {}
    if s.driver.get("secure_boot"):
        return "secure_boot", {}
    return ("nouveau", {}) if "nouveau" in loaded else ("module_missing", {})


def driver_fails(s):
    module, library = s.driver.get("module", ""), s.driver.get("library_version", "")
    problem = s.smi.get("problem", "")
    differ = module and library and number(module) != number(library) and not s.gpus
    if problem == "mismatch" or (differ and s.smi.get("tool")):
        return "mismatch", {"module": module or "?", "library": library or "?"}
    if problem in ("lost", "no_devices"):
        return "gpu_lost", {}
    if problem == "permission":
        return "no_permission", {}
    silent = s.smi.get("tool") and not s.gpus and not s.smi.get("driver") and not s.available
    return ("smi_fails", {}) if problem or (silent and s.kind != "macos") else None


def torch_missing(s):
    if s.system and not s.system.get("wheels") and s.state in ("missing", ""):
        return "no_wheels", {
            "arch": s.system.get("arch", ""),
            "bits": str(s.python.get("bits", "")),
        }
    if s.state == "shadowed":
        return "shadowed", {"where": s.trial.get("where", "")}
    if s.state == "missing":
        elsewhere = [row["where"] for row in s.torches or () if not row["here"]]
        return ("torch_elsewhere", {"where": elsewhere[0]}) if elsewhere else ("torch_missing", {})
    return None


def torch_broken(s):
    error, stopped = s.trial.get("error", ""), s.trial.get("stopped", "")
    if s.state == "broken":
        found = sign_of(error)
        return found if found in ("dll", "page_file", "numpy") else "torch_broken", {"says": error}
    if s.state in ("crashed", "hangs") and not stopped.startswith("using cuda"):
        return "torch_" + s.state, {"says": error, "step": stopped}
    if "cpu" in s.failed:
        return "torch_broken", {"says": s.failed["cpu"]}
    return None


def cpu_build(s):
    other = s.kind == "macos" or s.cuda or s.trial.get("hip") or not s.version
    return None if other or not s.has_nvidia else ("cpu_build", {})


def jetson(s):
    """Whether this is a Jetson module, whose driver belongs to its system."""
    names = " ".join(gpu["name"] for gpu in s.gpus)
    kernel = s.system.get("kernel", "")
    return "tegra" in kernel or bool(re.search(r"\b(Orin|Xavier|Thor|Tegra|Jetson)\b", names))


def driver_old(s):
    lowest = DATA.get("majors", {}).get(s.cuda.split(".")[0], {})
    need = lowest.get("windows" if s.kind in ("windows", "wsl2") else "linux", "")
    driver = s.smi.get("driver", "")
    short = need and driver and number(driver) < number(need) and not s.available
    said_so = any(sign_of(text) == "driver_old" for text in (s.refused, *s.failed.values()))
    if not s.cuda or not (short or said_so):
        return None
    if jetson(s):
        return "jetson", {"cuda": s.cuda}
    # Without the data there is no number to name: the CUDA of the build tells as much.
    return "driver_old", {"need": need or "CUDA " + s.cuda}


def runs_on(capability, kernels):
    """Whether code for these architectures runs on a GPU: sm_86 also on 8.9, PTX on all newer."""
    gpu = number(capability)
    for name in kernels:
        match = re.fullmatch(r"(sm|compute)_(\d{1,3})(\d)([af]?)", name)
        code = (int(match.group(2)), int(match.group(3))) if match else None
        if code == gpu or (match and match.group(1) == "compute" and code <= gpu):
            return True
        if match and match.group(4) != "a" and code[0] == gpu[0] and code <= gpu:
            return True
    return False


def without_kernels(s):
    kernels = s.trial.get("kernels", ()) if s.cuda else ()
    known = [gpu for gpu in s.gpus if gpu["capability"]]
    return [gpu["name"] for gpu in known if kernels and not runs_on(gpu["capability"], kernels)]


def no_kernels(s):
    lacking = without_kernels(s)
    said_so = any(sign_of(text) == "no_kernels" for text in s.failed.values())
    works = any(device.startswith("cuda") for device in s.worked)
    if (lacking and len(lacking) == len(s.gpus) and not works) or (said_so and not works):
        return "no_kernels", {"kernels": " ".join(s.trial.get("kernels", ())) or "?"}
    return None


def hidden(s):
    if not s.cuda or s.available or not s.has_nvidia:
        return None
    variable = s.environ.get("CUDA_VISIBLE_DEVICES")
    if variable is not None:
        return "hidden", {"value": variable}
    found = sign_of(s.refused)
    if found in ("compat", "fabric"):
        return found, {"says": brief(s.refused)}
    given = s.environ.get("NVIDIA_DRIVER_CAPABILITIES", "")
    if s.container and given and not re.search(r"all|compute", given):
        return "container_capabilities", {"value": given}
    unusable = s.driver.get("unusable")
    return ("no_permission", {"says": ", ".join(unusable)}) if unusable else None


def asleep(s):
    if not s.cuda or s.available or not s.has_nvidia:
        return None
    devices = s.driver.get("devices", ())
    no_uvm = s.kind == "linux" and "/dev/nvidia0" in devices and "/dev/nvidia-uvm" not in devices
    if no_uvm or sign_of(s.refused) == "asleep":
        return "asleep", {}
    return "gpu_unseen", {"says": brief(s.refused)}


def gpu_fails(s):
    errors = [error for device, error in s.failed.items() if device != "cpu"]
    if s.state in ("crashed", "hangs") and not errors:
        errors = [s.trial.get("error", "") or s.state]
    if not errors:
        return None
    full = any(re.search("out of memory|ALLOC_FAILED", error, re.I) for error in errors)
    return "memory_full" if full else "gpu_fails", {"says": brief(errors[0])}


def partners(s):
    if s.trial.get("torchvision_error"):
        return "pair", {"says": brief(s.trial["torchvision_error"])}
    if s.trial.get("numpy_error"):
        return "numpy", {"says": brief(s.trial["numpy_error"])}
    return None


def fine(s):
    if s.state != "done":
        return "unknown_torch", {}
    working = [device for device in s.worked if device != "cpu"]
    if s.kind == "macos":
        return "fine_mps" if working else "fine_cpu", {}
    return "fine" if working else "fine_cpu", {"devices": str(len(working))}


CHECKS = (
    no_gpu,
    no_driver,
    driver_fails,
    torch_missing,
    torch_broken,
    cpu_build,
    driver_old,
    no_kernels,
    hidden,
    asleep,
    gpu_fails,
    partners,
    fine,
)
# Verdicts that are no problem, and those that leave the question open.
WELL = ("fine", "fine_mps", "fine_cpu")
OPEN = ("unknown_gpu", "unknown_torch")
# After these, what is further down follows from them: one problem at a time.
GOES_ON = (
    "no_gpu",
    "unknown_gpu",
    "no_driver",
    "wsl_driver",
    "container_blind",
    "module_missing",
    "secure_boot",
    "nouveau",
    "device_fault",
)
# Of what may stand below a missing GPU or driver, that which does not follow from it.
APART = (
    "torch_missing",
    "torch_elsewhere",
    "no_wheels",
    "shadowed",
    "torch_broken",
    "dll",
    "page_file",
    "torch_crashed",
    "torch_hangs",
    "cpu_build",
    "pair",
    "numpy",
)


def verdicts_of(seen):
    """The verdicts in order, as (key, values); the first one counts."""
    made = []
    for check in CHECKS:
        answer = check(seen)
        if answer is None or (made and answer[0] not in APART + WELL + OPEN):
            continue
        made.append((answer[0], dict(seen.values(), **answer[1])))
        if answer[0] not in GOES_ON:
            break
    return made


def status_of(verdicts):
    """The exit code."""
    keys = {key for key, _ in verdicts}
    if keys - {*WELL, *OPEN, "no_gpu"}:
        return 1
    return 3 if keys & set(OPEN) else 0


def notes(s):
    """What is no verdict but worth knowing, as (key, values)."""
    env = s.environ
    lacking = without_kernels(s)
    if lacking and len(lacking) < len(s.gpus):
        yield "some_kernels", {"names": ", ".join(lacking)}
    shown = env.get("CUDA_VISIBLE_DEVICES")
    if shown is not None and s.available:
        yield "some_hidden", {"value": shown}
    here = [row for row in s.torches or () if row["here"]]
    if len(here) > 1:
        yield "two_torches", {"where": here[0]["where"], "other": here[1]["where"]}
    inside = s.python.get("user_site") and s.python["user_site"] in [r["where"] for r in here]
    if inside:
        yield "user_site", {"where": s.python["user_site"]}
    if s.kind == "wsl2" and s.driver.get("packages"):
        yield "wsl_packages", {"names": " ".join(s.driver["packages"][:4])}
    if s.kind == "wsl2" and s.python.get("prefix", "").startswith("/mnt/"):
        yield "wsl_mnt", {"where": s.python["prefix"]}
    if env.get("LD_LIBRARY_PATH") and s.state not in ("done", "missing"):
        yield "library_path", {"value": env["LD_LIBRARY_PATH"]}
    if env.get("PYTHONPATH"):
        yield "python_path", {"value": env["PYTHONPATH"]}
    if "KMP_DUPLICATE_LIB_OK" in env:
        yield "kmp", {}
    proxies = [env.get(name, "") for name in ("HTTPS_PROXY", "https_proxy")]
    if any(proxy.lower().startswith("https://") for proxy in proxies):
        yield "proxy_https", {}
    settings = "\n".join("\n".join(lines) for lines in s.settings.values())
    if re.search(r"trusted.host", settings) or env.get("PIP_TRUSTED_HOST"):
        yield "trusted_host", {}
    if re.search(r"extra.index", settings) or env.get("PIP_EXTRA_INDEX_URL"):
        yield "extra_index", {}
    yield from room_notes(s)
    if s.system.get("rosetta"):
        yield "rosetta", {}
    if s.kind == "windows" and s.windows.get("long_paths") is False:
        yield "long_paths", {}
    if s.windows.get("page_file") is False:
        yield "no_page_file", {}
    if s.kind == "windows" and s.windows and not s.windows["runtime"]:
        yield "no_runtime", {}


def room_notes(s):
    packages = s.space.get("packages", {}).get("free", 99)
    if packages < 10 and s.state != "done":
        yield "disk_low", {"free": str(packages)}
    shared = s.space.get("shared", {}).get("total", 99)
    if s.container and shared < 1:
        yield "shared_small", {"free": str(shared)}


# --- torchproof/failures/derive.py ----------------------------------------------------------------
# What the numbers of a message say: memory that ran out, shapes that do not fit.


_UNITS = {"kib": 2**-20, "mib": 2**-10, "gib": 1.0}
_SIZE = r"(\d{1,7}\.?\d{0,3}) (kib|mib|gib)"
# As torch words it, older and newer.
_MEMORY = {
    "tried": rf"tried to allocate {_SIZE}",
    "total": rf"total capacity of {_SIZE}|{_SIZE} total capacity",
    "free": rf"of which {_SIZE} is free|{_SIZE} free",
    "allocated": rf"memory {_SIZE} is allocated by pytorch|[,.] {_SIZE} is allocated by pytorch"
    rf"|{_SIZE} already allocated",
    "unused": rf"{_SIZE} is reserved by pytorch but unallocated",
    "reserved": rf"{_SIZE} reserved in total",
}
_SHAPES = re.compile(
    r"mat1 and mat2 shapes cannot be multiplied \((\d{1,9})x(\d{1,9}) and (\d{1,9})x(\d{1,9})\)"
)
# A message of either kind is no longer than that.
_REACH = 1200


def flags(flat: str) -> Iterator[str]:
    """Words for what the numbers mean, to be asked for as ``@flag=fragmented``.

    fragmented: enough is reserved and unused; crowded: other programs hold much of the GPU;
    huge: one tensor is larger than the GPU. unbatched: an image went in without its batch;
    features: the layer expects another number of features.
    """
    at = flat.find("tried to allocate")
    if at >= 0:
        yield from _of_memory(flat[max(0, at - 100) : at + _REACH])
    at = flat.find("mat1 and mat2 shapes cannot be multiplied")
    if at >= 0 and (match := _SHAPES.search(flat[at : at + _REACH])):
        rows, columns, expected, _ = map(int, match.groups())
        yield "unbatched" if rows * columns == expected else "features"


def _of_memory(message: str) -> Iterator[str]:
    sizes = {name: _size(re.search(pattern, message)) for name, pattern in _MEMORY.items()}
    tried, total = sizes["tried"], sizes["total"]
    if tried is None:
        return
    if total and tried > total:
        yield "huge"
    allocated, unused = sizes["allocated"], sizes["unused"]
    if unused is None and None not in (sizes["reserved"], allocated):
        unused = max(sizes["reserved"] - allocated, 0.0)
    if unused is not None and unused >= 0.5 and unused + (sizes["free"] or 0.0) >= tried:
        yield "fragmented"
    if None not in (total, sizes["free"], allocated):
        others = total - sizes["free"] - allocated - (unused or 0.0)
        if others > total / 4 and others > 2:
            yield "crowded"


def _size(match: re.Match[str] | None) -> float | None:
    """GiB."""
    if not match:
        return None
    number, unit = (group for group in match.groups() if group is not None)
    return float(number) * _UNITS[unit]


# --- torchproof/failures/normalise.py -------------------------------------------------------------
# A log as people paste it, made into lines that messages can be looked up in.
#
# Colours, time stamps, prefixes of loggers and ranks, prompts and frames are taken off; one kind of
# quotation mark and slash is left; a line that the terminal cut in the middle of a word is mended.
# Every step looks at a character a bounded number of times.


_SIGNS = str.maketrans(
    {
        **dict.fromkeys('\u2018\u2019\u201c\u201d\u2032\u2033`"´', "'"),
        **str.maketrans("（）：，；！？【】［］", "():,;!?[][]"),
        **dict.fromkeys("\u00a0\u3000\u2007\u202f\u200b\ufeff\t\v\f\x85\u2028\u2029", " "),
        **dict.fromkeys("│┃║╎┆├└┌╭╰─━┄▕▏", " "),
        **{chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)},
        **{code: None for code in (*range(9), *range(14, 27), *range(28, 32), 127)},
    }
)
# ESC [ ... m and its like, titles of windows, and colours that lost their ESC on the way.
_COLOURS = re.compile(
    r"\x1b\[[0-?]{0,40}[ -/]{0,5}[@-~]|\x1b\][^\x07\x1b]{0,400}(?:\x07|\x1b\\)?|\x1b.?"
    r"|\[[0-9;]{1,12}m|\^\[\[[0-9;]{0,12}m"
)
_DATE = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[a-z]{3} {1,2}\d{1,2}"
_TIME = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: ?[ap]m)?z?(?:[+-]\d{2}:?\d{2})?"
_LEVEL = r"debug|info|notice|warn|warning|error|critical|fatal"
# What can stand before a message; taken off again and again, as loggers stack up.
_PREFIX = re.compile(
    r" {0,200}(?:"
    rf"\[?(?:{_DATE})?[ t]?{_TIME}\]?(?: ?[|:-])? "
    rf"|\[(?:{_DATE})\] "
    rf"|\[(?:{_LEVEL}|rank ?\d{{1,5}}|default\d{{1,5}}|\d{{1,4}}(?:,\d{{1,4}})?)\]:? ?"
    rf"|(?:{_LEVEL}) {{0,5}}[|-] {{0,5}}"
    r"|\[ {0,5}\d{1,7}\.\d{4,9}\] "  # kernel
    r"|[a-z0-9_.-]{1,60} {1,5}\| "  # docker compose
    r"|\(\w{1,40} pid=\d{1,9}(?:, ip=[\d.]{1,20})?\) "  # ray
    r"|#\d{1,4} \d{1,6}\.\d{1,4} "  # docker build
    r"|>{1,3} |\| |e {3,20}|× |╰> |> "  # quoted, framed, pytest
    r"|\([\w.-]{1,60}\) "  # name of an environment
    r"|(?:[\w.-]{1,40}@[\w.-]{1,60}:?[^ $#]{0,200})?[$#] "  # bash
    r"|(?:ps )?[a-z]:[^<>|']{0,200}> ?"  # PowerShell, cmd
    r"|(?:in|out)? ?\[\d{1,5}\]: "  # notebooks
    r")",
    re.ASCII,  # as in a browser
)
_MOST_PREFIXES = 8
# With this torch ends every error of CUDA and HIP, whatever went wrong
# (c10/cuda/CUDAMiscFunctions.cpp): it must not stand for one of them.
_FOOTER = re.compile(
    r"(?:cuda|hip) kernel errors might be asynchronously reported at some other api call, ?so the "
    r"stack ?trace below might be incorrect\.?"
    r"|for debugging consider passing (?:cuda_launch_blocking|amd_serialize_kernel) ?= ?\d\.?"
    r"|compile with '?torch_use_(?:cuda|hip)_dsa'? to enable device-side assertions\.?"
)
# Lines of programs and scripts, also those that a traceback shows, and of tests that passed: what
# they could say is no message.
_CODE = re.compile(
    r"def \w{1,80}\(|class \w{1,80}[(:]|raise [\w.]{1,80}\(|except\b.{0,200}:|@\w"
    r"|(?:if|elif|while|for|with) .{1,200}:$|(?:el)?if .{1,200}; then|self\.\w{1,80}\("
    r"|(?:print|printf|log(?:ger|ging)?\.\w{1,20}|warnings\.warn|console\.\w{1,20})\(|echo "
    r"|pytest\.\w|(?:export|set|setx|env|arg) \w{1,80}=|[^ ]{1,200}::.{1,300} (?:passed|skipped"
    r"|xfail|xpass|xfailed|xpassed)\b|skipped \[|.{0,200}(?:\|\||&&|;|then) echo ",
    re.ASCII,
)
_COMMENT = re.compile(
    r" {0,200}(?:#(?!\d|#{0,5} ?\w{0,30}(?:error|exception): )|//|/\*|rem )", re.ASCII
)
# Lines that differ in numbers alone: of the thousands of a progress bar these are kept.
_MOST_ALIKE = 20
# Lines of a terminal that one message fills; more of one width are a table or a progress bar.
_MOST_PIECES = 40
_NUMBERS = re.compile(r"[0-9]{1,20}")
_BARE = "~$", "$", "#", "```", ">>>", "..."


@dataclass(frozen=True)
class Log:
    """A text to look in: ``flat``, small letters, lines joined by a space; lines as pasted.

    starts: where each line that is left begins in ``flat``; numbers: which line of the text it is,
    counted from 1; code: whether it is one of a program, or a comment.
    """

    flat: str
    starts: tuple[int, ...]
    numbers: tuple[int, ...]
    code: tuple[bool, ...]
    pasted: tuple[str, ...]

    def line(self, at: int) -> int:
        """The number of the line that stands at a place of ``flat``."""
        return self.numbers[max(bisect_right(self.starts, at) - 1, 0)]

    def says(self, at: int) -> bool:
        """Whether the line that stands at a place of ``flat`` can be a message."""
        return not self.code[max(bisect_right(self.starts, at) - 1, 0)]

    def begins(self, at: int) -> bool:
        """Whether a line begins there."""
        index = bisect_right(self.starts, at) - 1
        return index >= 0 and self.starts[index] == at

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """Where the lines begin and end in ``flat`` on which a piece of it stands.

        A line that ends with a colon belongs to the next.
        """
        first = bisect_right(self.starts, start) - 1
        first -= first > 0 and self.flat[self.starts[first] - 2] == ":"
        after = bisect_right(self.starts, max(end - 1, start))
        stop = self.starts[after] - 1 if after < len(self.starts) else len(self.flat)
        return self.starts[max(first, 0)], stop

    def ends(self, at: int) -> bool:
        """Whether a line ends there."""
        return at >= len(self.flat) or self.begins(at + 1)


def decoded(content: bytes) -> str:
    """Text of any encoding that Windows and Linux write: UTF-8, UTF-16, or Chinese GB 18030."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding, "replace")
    head = content[:4000]
    if head.count(0) > len(head) // 4:  # every other byte of Latin text
        return content.decode("utf-16-le" if head[1:2] == b"\0" else "utf-16-be", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace")


def normalise(text: str) -> Log:
    """The log of a pasted text, without lines that repeat others but for their numbers.

    Some of each kind stay: a number can be what tells two errors apart.
    """
    pasted = re.split(r"\r\n|[\r\n]", text)
    flat, starts, numbers, code, at = [], [], [], [], 0
    kinds: Counter[str] = Counter()
    seen = set()
    for number, line, program in _joined(_cleaned(pasted)):
        kind = _NUMBERS.sub("0", line)
        if line in seen or kinds[kind] == _MOST_ALIKE:
            continue
        seen.add(line)
        kinds[kind] += 1
        flat.append(line)
        starts.append(at)
        numbers.append(number)
        code.append(program)
        at += len(line) + 1
    return Log(" ".join(flat), tuple(starts), tuple(numbers), tuple(code), tuple(pasted))


def _cleaned(lines: Iterable[str]) -> Iterator[tuple[int, str, str, bool]]:
    """Number, the line, the line without what stands before its message, and whether it is code."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            plain = _COLOURS.sub("", line).translate(_SIGNS)
            plain = re.sub(r"\\{1,}", "/", plain)
            bare = _bare(plain)
            yield number, plain.rstrip(), bare, bool(_COMMENT.match(plain) or _CODE.match(bare))


def _bare(line: str) -> str:
    for _ in range(_MOST_PREFIXES):
        match = _PREFIX.match(line)
        if not match or not match.end():
            break
        line = line[match.end() :]
    line = " ".join(line.split())
    line = _FOOTER.sub("", line).strip()
    return "" if line in _BARE else line


def _joined(lines: Iterable[tuple[int, str, str, bool]]) -> Iterator[tuple[int, str, bool]]:
    """The lines; after those that a terminal broke in the middle of a word, also the whole one.

    Two lines or more that fill the same width, which no line exceeds, tell how wide it was. That
    can be chance, so the pieces stay too.
    """
    rows = list(lines)
    widths = Counter(len(line) for _, line, *_ in rows)
    width = max(widths, default=0)
    wrapped = 60 <= width <= 250 and widths[width] > 1
    pieces: list[str] = []
    began = False
    for index, (number, line, bare, code) in enumerate(rows):
        if bare:
            yield number, bare, code
        began = began if pieces else code
        pieces.append(bare)
        follows = index + 1 < len(rows) and rows[index + 1][1][:1].isalnum()
        if wrapped and len(line) == width and follows and len(pieces) < _MOST_PIECES:
            continue
        if len(pieces) > 1:
            yield number, "".join(pieces), began
        pieces = []


# --- torchproof/failures/engine.py ----------------------------------------------------------------
# Which failures a log shows, and which causes are the likely ones: the engine.
#
# It knows no files: ``match.py`` gives it the facts, the doctor what was exported of them. With
# ``normalise.py`` and ``derive.py`` it is a part of the doctor's one file, so it is written for
# Python 3.8 and the standard library. docs/assets/explain/ is the same for browsers.


# What is compared as a number (torchproof/facts/patterns.py).
_COMPARED = ("torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy")

# Points. A message that names its cause is sure by itself. One that has several is not, whatever
# else counts, before a sign elsewhere in the log tells them apart; nor is what nobody confirmed, or
# what stands on a line without a word of failure, which counts little.
STRENGTH = {"cause": 60, "symptom": 45, "little": 25}
LATER_CAUSE = 7  # less for each cause that is more frequent with this message
AGAIN = 4  # for a second signature, and for another failure that names the cause
CLUE, MOST_CLUES = 18, 3
AGAINST = 40
EXPLAINED = 40  # less for a failure that only follows from another
HARMLESS = 30  # less for a warning beside an error
FIRST = 3  # for the error that came first
SURE, LIKELY, POSSIBLE = 60, 40, 15
MOST = 999
# What makes a line say that something went wrong. Logs in which all is well are full of names, of
# options, packages and functions; beside none of these words they are no failure. As browsers read
# it: small letters, no look-behind.
FAILURE = (
    r"\b(?:[a-z0-9]*error|errno|[a-z0-9]*exception|traceback|fail(?:s|ed|ure|ing)?|fatal|not"
    r"|can.t|[a-z]{2,6}n.t|cannot|unable|no longer|no such|nothing|without|invalid|illegal"
    r"|incorrect|no (?:[^ ]{1,40} ){1,6}(?:is|are|was|were|found|available|detected|named"
    r"|left)|denied"
    r"|refused?|reject(?:s|ed)|missing|kill(?:ed|s)|die[sd]|dead|crash(?:ed|es)?|abort(?:ed|s)?"
    r"|segfault|sigsegv|core dumped|timed ?out|corrupt(?:ed)?|mismatch(?:es)?|differ(?:s|ent)?"
    r"|conflict(?:s|ing)?|out of|exceed(?:s|ed)?|lost|fallen|broken|stuck|hangs?|freez(?:e|es)|slow"
    r"|nan|-?inf|insufficient|inconsistent|too (?:old|new|small|large|long|many|few)|must|requires?"
    r"|required|expect(?:s|ed)|expired|un(?:supported|recogni[sz]ed|known|expected|satisfiable"
    r"|satisfied|defined|resolvable|reachable)|deprecated|[a-z]*warning|blocked|is disabled"
    r"|reset by peer|xid|0x[89c][0-9a-f]{7}|fault|incompatible|but|no effect|version: 0)\b|err!"
    r"|错|失败|无法|不能|不是|不足|不支持|找不到|没有|不再|拒绝|超时|慢|卡|崩|挂|异常|禁止|未能|非法|爆|太|强迫"
)
# So many places of a pattern are looked at; of a long line so much, for a word of failure.
MOST_SEEN, NEAR = 8, 400
# Places of one pattern's plain text that are looked at: bounds the work on a hostile text.
MOST_PLACES = 500
_FAILURE = re.compile(FAILURE, re.ASCII)


@dataclass
class Work:
    """What a search cost: characters passed over by plain search, and looked at by patterns."""

    passed: int = 0
    looked: int = 0


@dataclass(frozen=True)
class Answer:
    """A likely cause. failure: the message it was found by; lines: numbers of what speaks for it.

    score: points; ``certainty``: what they mean; most: they are capped at that.
    """

    cause: Any
    failure: Any
    score: int
    lines: tuple[int, ...]
    most: int

    @property
    def certainty(self) -> str:
        """``sure``, ``likely`` or ``possible``."""
        if self.score >= SURE:
            return "sure"
        return "likely" if self.score >= LIKELY else "possible"


@dataclass
class Diagnosis:
    """The causes, the likeliest first; none: the log shows nothing that is known.

    facts: what the log says of the machine. found: the failures whose messages are in it.
    """

    answers: list[Answer]
    facts: Mapping[str, tuple[str, ...]]
    found: list[Any]
    log: Log
    work: Work = field(default_factory=Work)

    @property
    def known(self) -> bool:
        return bool(self.answers)


def diagnose(text: str, rows: Any) -> Diagnosis:
    """Rank the causes of what a pasted text shows.

    rows: ``failures``, ``causes`` and ``readings`` of facts/failures.yml, and ``gpus``, patterns of
    names with a compute capability; or what ``unpacked`` makes of their export.
    """
    search = Search(normalise(text))
    said = search.facts(rows)
    found = {}
    for failure in rows.failures:
        hits, spans = search.messages(failure)
        if hits:
            found[failure.id] = Found(failure, hits, spans)
    ranking = Ranking(search, said, {row.id: row for row in rows.causes})
    answers = ranking.of(found)
    return Diagnosis(
        answers, said, [one.failure for one in found.values()], search.log, search.work
    )


@dataclass(frozen=True)
class Found:
    """A failure in a log. hits: numbers of lines -> whether a word of failure stands there.

    spans: where its messages stand in the flat text.
    """

    failure: Any
    hits: Mapping[int, bool]
    spans: tuple[tuple[int, int], ...]

    @property
    def lines(self) -> tuple[int, ...]:
        return tuple(self.hits)

    @property
    def first(self) -> int:
        return min(self.hits)

    @property
    def fails(self) -> bool:
        """Whether a word of failure stands on one of the lines."""
        return any(self.hits.values())


class Search:
    """Patterns in one log; each is looked for once."""

    def __init__(self, log: Log) -> None:
        self.log = log
        # Most patterns have a word that the log has nowhere: they need no search.
        self.words = frozenset(re.findall(r"[a-z0-9_]+", log.flat))
        self.work = Work(passed=len(log.flat))
        self.places: dict[str, tuple[tuple[int, int], ...]] = {}

    def messages(self, failure: Any) -> tuple[dict[int, bool], tuple[tuple[int, int], ...]]:
        """The lines with its signatures, or with its names beside a word of failure.

        A number of a line -> whether such a word stands there; and where its messages stand.
        """
        hits: dict[int, bool] = {}
        spans: list[tuple[int, int]] = []
        for signs, bare in ((failure.signatures, True), (failure.names, False)):
            for sign in signs:
                places = [
                    (self._fails(at, match), at, match)
                    for at, match in self.matches(sign, MOST_SEEN)
                    if self.log.says(at)
                ]
                fails, at, _ = max(places, key=lambda place: place[0], default=(False, -1, None))
                if at >= 0 and (fails or bare):
                    line = self.log.line(at)
                    hits[line] = hits.get(line, False) or fails
                    spans += [(at, at + len(match[0])) for _, at, match in places]
        return hits, tuple(spans)

    def _fails(self, at: int, match: re.Match[str]) -> bool:
        """Whether the lines of a match have a word of failure."""
        start, end = self.log.whole(at, at + len(match[0]))
        return bool(_FAILURE.search(self.log.flat[max(start, at - NEAR) : min(end, at + NEAR)]))

    def outside(self, pattern: Any, spans: Iterable[tuple[int, int]]) -> tuple[int, ...]:
        """The line on which a pattern matches first outside of some spans; () if it does not."""
        if pattern not in self.places:
            matches = self.matches(pattern, MOST_SEEN)
            self.places[pattern] = tuple((at, at + len(match[0])) for at, match in matches)
        for start, end in self.places[pattern]:
            if all(end <= first or last <= start for first, last in spans):
                return (self.log.line(start),)
        return ()

    def matches(self, pattern: Any, most: int) -> list[tuple[int, re.Match[str]]]:
        """The first matches with their places in the flat text."""
        flat, literal, found = self.log.flat, pattern.literal, []
        if pattern.word and pattern.word not in self.words:
            return found
        at = -1
        for _ in range(MOST_PLACES):
            began = at + 1
            at = flat.find(literal, began)
            self.work.passed += (at if at >= 0 else len(flat)) - began
            if at < 0:
                break
            low = max(0, at - pattern.before - 1)
            window = flat[low : at + len(literal) + pattern.after + 1]
            self.work.looked += len(window)
            match = pattern.compiled.search(window)
            if match and self._fits(pattern, low + match.start(), low + match.end()):
                found.append((low + match.start(), match))
                if len(found) >= most:
                    break
        return found

    def _fits(self, pattern: Any, start: int, end: int) -> bool:
        begins = not pattern.starts or self.log.begins(start)
        return begins and (not pattern.ends or self.log.ends(end))

    def facts(self, rows: Any) -> dict[str, tuple[str, ...]]:
        """What the log says of the machine, by name; several values where it says several."""
        said: dict[str, dict[str, None]] = defaultdict(dict)
        for reading in rows.readings:
            for _, match in self.matches(reading.pattern, 1 if reading.value else 20):
                said[reading.fact][reading.value or as_written(reading.fact, match[1])] = None
        for name, capability in rows.gpus:
            if self.matches(name, 1):
                said["capability"][capability] = None
        for flag in flags(self.log.flat):
            said["flag"][flag] = None
        return {name: tuple(values) for name, values in said.items()}


def as_written(fact: str, text: str) -> str:
    """A number as the facts write it: CUDA 12.8 of 12080, 12.6 of 126, capability 12.0 of 120."""
    if fact not in _COMPARED or "." in text:
        return text.rstrip(".")
    if fact == "driver_cuda" and len(text) > 3:
        return f"{int(text) // 1000}.{int(text) % 1000 // 10}"
    if (fact == "build_cuda" and len(text) > 1) or (fact == "capability" and len(text) > 1):
        return f"{text[:-1]}.{text[-1]}"
    if fact == "python" and len(text) > 1:
        return f"{text[0]}.{text[1:]}"
    return text


class Ranking:
    """Points for causes."""

    def __init__(
        self, search: Search, said: Mapping[str, tuple[str, ...]], causes: Mapping[str, Any]
    ) -> None:
        self.search, self.said, self.causes = search, said, causes

    def of(self, found: Mapping[str, Found]) -> list[Answer]:
        """The causes of the failures that were found, the likeliest first."""
        explained = {n for one in found.values() if one.fails for n in one.failure.explains}
        real = [
            one
            for one in found.values()
            if one.fails
            and one.failure.tells != "little"
            and one.failure.id not in explained
            and not self._harmless(one.failure)
        ]
        first = min((one.first for one in real), default=0)
        best: dict[str, Answer] = {}
        for one in found.values():
            failure = one.failure
            base = STRENGTH[failure.tells if one.fails else "little"] + AGAIN * (len(one.hits) > 1)
            base += FIRST * (one.first == first and len(real) > 1)
            base -= EXPLAINED * (failure.id in explained)
            for place, name in enumerate(failure.causes):
                answer = self._answer(one, name, base - LATER_CAUSE * place, bool(real))
                known = best.get(name)
                if known is None:
                    best[name] = answer
                else:
                    better = max(known, answer, key=lambda one: one.score)
                    both = tuple(dict.fromkeys(known.lines + answer.lines))
                    most = max(known.most, answer.most)
                    score = min(better.score + AGAIN, most)
                    best[name] = Answer(better.cause, better.failure, score, both, most)
        some = [answer for answer in best.values() if answer.score >= POSSIBLE]
        # A warning that stops nothing never stands before what may be an error.
        return sorted(some, key=lambda answer: (answer.cause.harmless, -answer.score))

    def _harmless(self, failure: Any) -> bool:
        return self.causes[failure.causes[0]].harmless

    def _answer(self, found: Found, name: str, base: int, errors: bool) -> Answer:
        cause = self.causes[name]
        clues = [self._speaks(clue, found.spans) for clue in cause.speaks_for]
        hits, speaking = sum(map(bool, clues)), [line for lines in clues for line in lines]
        against = sum(bool(self._speaks(clue, ())) for clue in cause.speaks_against)
        score = base + CLUE * min(hits, MOST_CLUES) - AGAINST * against
        score -= HARMLESS * (cause.harmless and errors)
        told = cause.confirmed and found.fails and (len(found.failure.causes) == 1 or hits)
        most = MOST if told else SURE - 1 if found.fails else LIKELY - 1
        shown = tuple(dict.fromkeys((*found.lines, *(line for line in speaking if line))))
        return Answer(cause, found.failure, min(score, most), shown, most)

    def _speaks(self, clue: Any, message: Iterable[tuple[int, int]]) -> tuple[int, ...]:
        """The line of a clue; (0,) for a fact, which has none of its own; () if it is absent.

        What is part of the message itself says nothing more than the message.
        """
        if clue.condition is None:
            return self.search.outside(clue.pattern, message)
        name, sign, wanted = clue.condition
        holds = any(compares(name, value, sign, wanted) for value in self.said.get(name, ()))
        return (0,) if holds else ()


def compares(name: str, value: str, sign: str, wanted: str) -> bool:
    if name not in _COMPARED:
        return value == wanted
    given, bound = _padded(value), _padded(wanted)
    if sign == "=":
        return value == wanted or value.startswith(wanted + ".")
    return given < bound if sign == "<" else given >= bound


def _padded(text: str) -> tuple[int, ...]:
    numbers = tuple(map(int, text.split(".")))
    return numbers + (0,) * (4 - len(numbers))


# --- what was exported ----------------------------------------------------------------------------


class Sign:
    """A pattern as it was exported."""

    def __init__(self, row: list) -> None:
        self.expression, self.literal, self.word, self.before, self.after, lines = row
        self.starts, self.ends = bool(lines & 1), bool(lines & 2)

    @property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.ASCII)


class Row:
    """A row as it was exported; what it names by ``places`` are patterns."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


def unpacked(data: Mapping[str, Any]) -> Row:
    """The rows that ``export.py`` wrote, for ``diagnose``."""
    failures = [
        Row(
            **{**row, **{key: [Sign(sign) for sign in row[key]] for key in ("signatures", "names")}}
        )
        for row in data["failures"]
    ]
    causes = [
        Row(
            **row,
            speaks_for=[_clue(clue) for clue in row["for"]],
            speaks_against=[_clue(clue) for clue in row["against"]],
        )
        for row in data["causes"]
    ]
    readings = [Row(fact=fact, value=value, pattern=Sign(s)) for fact, value, s in data["readings"]]
    gpus = [(Sign(sign), capability) for sign, capability in data["gpus"]]
    return Row(failures=failures, causes=causes, readings=readings, gpus=gpus)


def _clue(row: list) -> Row:
    if len(row) == 3:
        return Row(condition=tuple(row), pattern=None)
    return Row(condition=None, pattern=Sign(row))


# --- torchproof/doctor/explaining.py --------------------------------------------------------------
# Errors that somebody pastes.


SYSTEM_NAMES = {"linux": "Linux", "windows": "Windows", "wsl2": "WSL2", "macos": "macOS"}


def explained(text, speaker):
    """The likely causes of a log, the likeliest first, each with the lines that speak for it.

    The data know all failures; without them, the signs of the verdicts are known.
    """
    return ranked(text, speaker) if DATA else signed(text, speaker)


@functools.lru_cache(maxsize=1)
def failures():
    """The rows of failures, as the engine wants them."""
    return unpacked(DATA["failures"])


def ranked(text, speaker):
    found = diagnose(text[:READ], failures())
    for answer in found.answers:
        fix = answer.cause.fix
        mark = {name: "" if name == "any" else SYSTEM_NAMES.get(name, name) + ": " for name in fix}
        page = answer.cause.page or answer.failure.page
        says = answer.cause.title[speaker.place]
        sure = speaker.say("failures_said." + answer.certainty, {})
        yield {
            "key": answer.cause.id,
            "failure": answer.failure.id,
            "score": answer.score,
            "says": speaker.word("cause", cause=says, sure=sure),
            "to_do": [mark[name] + both[speaker.place] for name, both in fix.items()],
            "page": speaker.address(page.replace(".md", ""), ""),
            "line": answer.lines[0],
            "text": brief(found.log.pasted[answer.lines[0] - 1].strip()),
        }


def signed(text, speaker):
    any_sign = re.compile("|".join(sign for _, sign in SIGNS), re.I)
    numbered = enumerate(tidy(text)[:READ].splitlines(), 1)
    lines = [(place, line) for place, line in numbered if any_sign.search(line[:1000])]
    for key, sign in SIGNS:
        pattern = re.compile(sign, re.I)
        place, line = next((row for row in lines if pattern.search(row[1][:1000])), (0, ""))
        if place:
            values = {
                "says": brief(line),
                "gpu": "NVIDIA GPU",
                "driver": "?",
                "cuda": "?",
                "need": "?",
                "kernels": "?",
                "module": "?",
                "library": "?",
                "python": "python",
                "step": "?",
            }
            yield dict(speaker.verdict(key, values), line=place, text=brief(line))


def explain(name, speaker, machine, as_json):
    """Print the causes; the exit code."""
    try:
        text = decode(sys.stdin.buffer.read(READ)) if name == "-" else machine.read(name)
    except OSError as error:
        print(speaker.word("unread", says=worded(error)))
        return 2
    causes = list(explained(text, speaker))[:3]
    if as_json:
        print(json.dumps(causes, indent=1))
    else:
        for cause in causes:
            print("{}: {}".format(speaker.word("problem"), cause["says"]))
            print("  {} {}: {}".format(speaker.word("line"), cause["line"], cause["text"]))
            for place, step in enumerate(cause["to_do"], 1):
                print("  {} {}. {}".format(speaker.word("to_do"), place, step))
            print("  {}: {}".format(speaker.word("page"), cause["page"]))
        if not causes:
            print(speaker.word("nothing"))
            print(speaker.word("collect"))
    return 1 if causes else 3


# --- torchproof/anonymous.py ----------------------------------------------------------------------
# Text without the names of a person and a machine, and without their folders.
#
# The record, the sandbox and the doctor use it. Standard library only, and Python 3.8: it becomes a
# part of the doctor.


# Names that are no secret: they may be part of what was printed.
COMMON = {
    *("root", "user", "users", "home", "admin", "administrator", "runner", "default", "public"),
    *("ubuntu", "debian", "linux", "windows", "localhost", "desktop", "laptop"),
    *("python", "torch", "nvidia", "cuda", "conda", "true", "false", "none"),
}
# Where the folders of persons lie.
_HOMES = re.compile(r"(?i)(/home/|/users/|\\users\\|\\\\users\\\\)[^/\\\"'\s;:,]+")
# Paths below which a machine keeps what is its own.
_OWN = re.compile(r"(?<![\w.])/(?:home|root|Users|tmp|var|private)/[^\s:'\"]*")


def with_places(text, places):
    """``text`` with what is said of a path in its place, the longest path first.

    places: path -> what is said; "" makes what lies below it relative. On Windows a path may stand
    there with slashes or with doubled backslashes.
    """
    for path in sorted(places, key=len, reverse=True):
        said = places[path]
        for spelled in {path, path.replace("\\", "\\\\"), path.replace("\\", "/")}:
            if spelled in text:
                whole = re.escape(spelled) + r"(?![\w.-])"
                below = said + "/" if said else ""
                text = re.sub(whole + r"[/\\]+(?=\S)", lambda match, new=below: new, text)
                text = re.sub(whole, lambda match, new=said or ".": new, text)
    return text


def without_names(text, names, said):
    """``text`` with ``said`` in place of names of persons and machines, but for common ones."""
    for name in sorted({name.strip() for name in names}, key=len, reverse=True):
        if len(name) > 2 and name.lower() not in COMMON:
            text = re.sub(rf"(?i)(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", said, text)
    return text


def without_homes(text, said):
    """``text`` with ``said`` in place of the person whose folder a path names."""
    return _HOMES.sub(lambda match: match.group(1) + said, text)


def without_own_paths(text, said):
    """``text`` with ``said`` in place of each path that means something on one machine only."""
    return _OWN.sub(said, text)


# --- torchproof/doctor/privacy.py -----------------------------------------------------------------
# A report without the names of person and machine.


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


# --- torchproof/doctor/advice.py ------------------------------------------------------------------
# What each verdict leads to: a page of the site, and the steps of ``doctor.step``, in order.


INSTALL = "install"  # in its place the plan for this machine

ADVICE = {
    "fine": ("train/first-network", ()),
    "fine_mps": ("train/first-network", ()),
    "fine_cpu": ("train/first-network", ()),
    "no_gpu": ("machines/no-nvidia", ("has_one",)),
    "unknown_gpu": ("driver/*", ("see_open_questions",)),
    "no_driver": ("driver/*", ("install_driver", "restart", "run_again")),
    "device_fault": ("driver/windows", ("restart_or_install_driver", "run_again")),
    "wsl_driver": ("driver/wsl2", ("driver_in_windows", "wsl_update", "run_again")),
    "container_blind": ("machines/docker#different", ("gpus_all", "no_driver_in_container")),
    "container_lost": ("machines/docker#nvml-unknown", ("start_container",)),
    "secure_boot": ("driver/secure-boot", ("enrol_key", "run_again")),
    "nouveau": ("driver/secure-boot#nouveau", ("stop_nouveau", "run_again")),
    "module_missing": ("driver/maintain", ("restart", "headers_and_driver", "run_again")),
    "mismatch": ("driver/maintain", ("restart", "run_again")),
    "gpu_lost": ("driver/nvidia-smi", ("switch_off", "heat_and_power")),
    "smi_fails": ("driver/nvidia-smi", ("restart", "install_driver_again")),
    "no_permission": ("driver/*", ("ask_admin",)),
    "no_wheels": ("plan", ("python_64_bits",)),
    "shadowed": ("setup/verify#not-loaded", ("rename", "run_again")),
    "torch_missing": ("setup/install", (INSTALL, "run_again")),
    "torch_elsewhere": ("setup/install#no-module", ("switch_environment", INSTALL, "run_again")),
    "torch_broken": ("setup/verify#not-loaded", ("torch_again", INSTALL, "run_again")),
    "dll": ("start/windows", ("visual_c", "if_no_help_torch_again", INSTALL, "run_again")),
    "page_file": ("start/windows", ("manage_page_file", "run_again")),
    "torch_crashed": (
        "setup/verify#not-loaded",
        ("torch_in_new_environment", INSTALL, "run_again"),
    ),
    "torch_hangs": ("setup/verify#not-loaded", ("try_again", "restart")),
    "cpu_build": ("start/windows#cpu-build", (INSTALL, "run_again")),
    "jetson": ("machines/no-nvidia#jetson", ("leave_jetson_driver", INSTALL)),
    "driver_old": ("driver/*", ("update_driver", "plan_for_driver", INSTALL, "run_again")),
    "no_kernels": ("understand/compute-capability", (INSTALL, "run_again")),
    "hidden": ("setup/verify#gpu", ("remove_variable", "run_again")),
    "compat": ("machines/docker#mismatch", ("remove_compat", "run_again")),
    "fabric": ("driver/server", ("start_fabric_manager", "run_again")),
    "container_capabilities": ("machines/docker#different", ("set_capabilities", "run_again")),
    "asleep": ("setup/verify#gpu", ("restart", "run_again")),
    "gpu_unseen": ("setup/verify#gpu", ("restart", "run_again")),
    "memory_full": ("setup/verify#fails", ("close_programs", "run_again")),
    "gpu_fails": ("setup/verify#fails", ("restart", "if_no_help_torch_again", INSTALL)),
    "pair": ("setup/verify#not-loaded", ("both_again", INSTALL, "run_again")),
    "numpy": ("python/upgrade", ("older_numpy", INSTALL, "run_again")),
    "unknown_torch": ("setup/verify", ("run_verify",)),
    # Only in pasted errors.
    "disk_full": ("python/upgrade#size", ("make_room",)),
    "certificate": ("python/mirrors", ("check_clock",)),
    "proxy": ("python/mirrors#proxy", ("check_proxy",)),
    "managed": ("python/venv", ("make_environment",)),
    "no_wheel": ("plan", ("read_versions",)),
}


# --- torchproof/doctor/telling.py -----------------------------------------------------------------
# Telling it: the verdict, the steps, what works, all that was found.


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


def listed(name, value):
    """A finding, a line for each of its parts."""
    rows = value.items() if isinstance(value, dict) else enumerate(value or ())
    for key, part in rows:
        text = part if isinstance(part, str) else json.dumps(part, ensure_ascii=False)
        yield f"  {name}.{key}: {text}"


# --- torchproof/doctor/program.py -----------------------------------------------------------------


def options(argv):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--verbose", action="store_true", help="print all that was found")
    parser.add_argument("--json", action="store_true", help="print all as JSON")
    parser.add_argument("--report", action="store_true", help="for an issue: all, without names")
    parser.add_argument(
        "--explain", metavar="FILE", help="name the causes of an error; - for input"
    )
    parser.add_argument(
        "--lang", choices=tuple(SENTENCES), help="the language, else that of the system"
    )
    parser.add_argument("--trial", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def doctor(given, machine):
    """Examine, tell, and return the exit code."""
    lang = given.lang or attempt(machine.language)
    speaker = Speaker(lang if lang in SENTENCES else DEFAULT, machine)
    if given.explain:
        return explain(given.explain, speaker, machine, given.json)
    if sys.stderr is not None and sys.stderr.isatty():
        print(speaker.word("waits"), file=sys.stderr, flush=True)
    result = result_of(machine, *examine(machine), speaker)
    if given.json:
        text = json.dumps(result, indent=1)
    else:
        text = "\n".join(printed(result, speaker, given.verbose or given.report))
    print(anonymous(text, machine) if given.report else text)
    return result["exit"]


def main(argv=None):
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may lack a letter
    given = options(argv)
    if given.trial:
        trial()
        return 0
    try:
        return doctor(given, Machine())
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # who read us has seen enough
        return 0
    except Exception as error:
        failed = sentence(given.lang or DEFAULT, "doctor.word.failed")
        print(failed.format(says=worded(error)))
        return 3

SENTENCES.update(
    json.loads(r'''
{
"en": {
"lists.things_comma": ", ",
"lists.things_last": " and ",
"lists.clauses_comma": ", ",
"lists.clauses_last": " and ",
"failures_said.sure": "almost certain",
"failures_said.likely": "likely",
"failures_said.possible": "possible",
"failures_said.unknown": "Nothing here is known. Paste the whole log from the first line, with the command, and the output of nvidia-smi and python -m torch.utils.collect_env.",
"doctor.verdict.fine": "PyTorch {torch} works on {gpu}.",
"doctor.verdict.fine_mps": "PyTorch {torch} works on the GPU of this Mac (mps).",
"doctor.verdict.fine_cpu": "PyTorch {torch} works on the CPU.",
"doctor.verdict.no_gpu": "There is no NVIDIA GPU to be seen on this machine.",
"doctor.verdict.unknown_gpu": "Whether there is an NVIDIA GPU could not be found out.",
"doctor.verdict.no_driver": "There is an NVIDIA GPU ({gpu}) but no NVIDIA driver.",
"doctor.verdict.device_fault": "Windows reports a fault of {gpu}: code {code} in the Device Manager.",
"doctor.verdict.wsl_driver": "WSL2 gets no NVIDIA driver from Windows.",
"doctor.verdict.container_blind": "This container was not given the GPU of its host.",
"doctor.verdict.container_lost": "This container has lost the GPU: {says}",
"doctor.verdict.secure_boot": "The NVIDIA driver is installed but not loaded, and Secure Boot is on: its signature may be refused.",
"doctor.verdict.nouveau": "The free driver nouveau holds the GPU, so that NVIDIA's cannot load.",
"doctor.verdict.module_missing": "The NVIDIA driver is installed, but its kernel module is not loaded.",
"doctor.verdict.mismatch": "The driver was updated while it ran: kernel module {module}, library {library}.",
"doctor.verdict.gpu_lost": "The driver cannot reach a GPU: {says}",
"doctor.verdict.smi_fails": "nvidia-smi does not answer as it should: {says}",
"doctor.verdict.no_permission": "You may not use the device files of the GPU: {says}",
"doctor.verdict.no_wheels": "There is no PyTorch for this Python: {arch}, {bits} bits.",
"doctor.verdict.shadowed": "Something else is named torch and hides the real one: {where}",
"doctor.verdict.torch_missing": "This Python has no torch: {python}",
"doctor.verdict.torch_elsewhere": "This Python has no torch: {python}. Another one has: {where}",
"doctor.verdict.torch_broken": "torch is installed but does not work: {says}",
"doctor.verdict.dll": "A library of torch cannot be loaded: {says}",
"doctor.verdict.page_file": "The page file of Windows is too small: {says}",
"doctor.verdict.torch_crashed": "Python was ended by a crash, at the step “{step}”: {says}",
"doctor.verdict.torch_hangs": "torch did not finish in time, at the step “{step}”.",
"doctor.verdict.cpu_build": "This PyTorch ({torch}) was built without CUDA, so it cannot use your {gpu}.",
"doctor.verdict.jetson": "This PyTorch is built for CUDA {cuda}, which the JetPack of this Jetson does not run.",
"doctor.verdict.driver_old": "The driver {driver} is too old for a PyTorch built with CUDA {cuda}: that needs {need}.",
"doctor.verdict.no_kernels": "This PyTorch ({torch}) has no code for your {gpu}; it has: {kernels}",
"doctor.verdict.hidden": "CUDA_VISIBLE_DEVICES, now '{value}', hides your {gpu}.",
"doctor.verdict.compat": "The driver and the CUDA libraries in the way of it do not fit: {says}",
"doctor.verdict.fabric": "The GPUs of this server are not ready: {says}",
"doctor.verdict.container_capabilities": "NVIDIA_DRIVER_CAPABILITIES, now '{value}', leaves out compute.",
"doctor.verdict.asleep": "The driver lists {gpu} but CUDA cannot start, as often after a sleep.",
"doctor.verdict.gpu_unseen": "The driver sees {gpu} but PyTorch {torch} does not: {says}",
"doctor.verdict.memory_full": "The memory of the GPU is full: {says}",
"doctor.verdict.gpu_fails": "PyTorch sees {gpu} but fails on it: {says}",
"doctor.verdict.pair": "torchvision does not fit torch {torch}: {says}",
"doctor.verdict.numpy": "NumPy does not fit torch {torch}: {says}",
"doctor.verdict.unknown_torch": "Whether torch works here could not be found out.",
"doctor.verdict.disk_full": "The disk is full.",
"doctor.verdict.certificate": "The certificate of the server was not accepted: a proxy in between, a wrong clock, or old certificates.",
"doctor.verdict.proxy": "The proxy was not reached.",
"doctor.verdict.managed": "This Python belongs to the system, which lets pip change nothing.",
"doctor.verdict.no_wheel": "No torch with that number fits this Python, this system or that index.",
"doctor.step.has_one": "If it has one: a virtual machine sees it only if the host passes it through, a container only if it is started with --gpus all.",
"doctor.step.see_open_questions": "See below which questions got no answer.",
"doctor.step.install_driver": "Install the driver; the CUDA Toolkit is not needed.",
"doctor.step.restart": "Restart the machine.",
"doctor.step.run_again": "Run this doctor again.",
"doctor.step.restart_or_install_driver": "Restart the machine. If the code stays, install the driver again.",
"doctor.step.driver_in_windows": "Install or update the NVIDIA driver in Windows, and none inside WSL2.",
"doctor.step.wsl_update": "In PowerShell: wsl --update, then wsl --shutdown.",
"doctor.step.gpus_all": "Start it with --gpus all; the host needs the driver and the NVIDIA Container Toolkit.",
"doctor.step.no_driver_in_container": "Install no driver inside the container.",
"doctor.step.start_container": "Start the container anew. It happens when the host reloads its services.",
"doctor.step.enrol_key": "Enrol the key with which the driver was signed.",
"doctor.step.stop_nouveau": "Keep nouveau from loading, then restart.",
"doctor.step.headers_and_driver": "If that is no help: the module was not built for this kernel. Install the kernel's headers and the driver again.",
"doctor.step.switch_off": "Shut the machine down, switch it off for a minute, and start it.",
"doctor.step.heat_and_power": "If it comes back under load: look at heat, power supply and the seat of the card.",
"doctor.step.install_driver_again": "If that is no help, install the driver again.",
"doctor.step.ask_admin": "Ask who looks after this machine; on a cluster, ask the scheduler for a GPU.",
"doctor.step.python_64_bits": "Take a 64-bit Python for x86-64, 64-bit ARM (Linux) or Apple silicon.",
"doctor.step.rename": "Rename it.",
"doctor.step.switch_environment": "Switch on the environment of the other one, or install torch here:",
"doctor.step.torch_again": "Install it again, best in a new environment:",
"doctor.step.visual_c": "Install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft.",
"doctor.step.if_no_help_torch_again": "If that is no help, install torch again:",
"doctor.step.manage_page_file": "Let Windows manage the size of the page file, then restart.",
"doctor.step.torch_in_new_environment": "Install torch again, in a new environment:",
"doctor.step.try_again": "Try once more: the first import can be slow.",
"doctor.step.leave_jetson_driver": "Do not update the driver by itself: it belongs to JetPack.",
"doctor.step.update_driver": "Best: update the driver to {need} or newer, restart, and leave torch as it is.",
"doctor.step.plan_for_driver": "If the driver must stay, the plan for it:",
"doctor.step.remove_variable": "Remove the variable, or set it to 0.",
"doctor.step.remove_compat": "Remove /usr/local/cuda/compat from LD_LIBRARY_PATH, or update the driver of the host.",
"doctor.step.start_fabric_manager": "On a machine with NVSwitch, its Fabric Manager must run, in the driver's version.",
"doctor.step.set_capabilities": "Start the container with NVIDIA_DRIVER_CAPABILITIES=compute,utility.",
"doctor.step.close_programs": "Close what uses it; nvidia-smi lists the programs.",
"doctor.step.both_again": "Remove both, and install both with one command:",
"doctor.step.older_numpy": "Run: {run} install \"numpy<2\". Or install a newer torch:",
"doctor.step.run_verify": "See below which questions got no answer; then run verify.py.",
"doctor.step.make_room": "Make room, or let TMPDIR and the cache lie on another disk.",
"doctor.step.check_clock": "Check date and time. In a company, ask for its certificate. Do not switch the check off.",
"doctor.step.check_proxy": "Look at HTTPS_PROXY: the address of most proxies begins with http://.",
"doctor.step.make_environment": "Make a virtual environment and install there.",
"doctor.step.read_versions": "Read “from versions:” in the message: it lists what exists for your Python.",
"doctor.also.some_kernels": "This torch has no code for {names}.",
"doctor.also.some_hidden": "CUDA_VISIBLE_DEVICES is '{value}': torch sees only those GPUs.",
"doctor.also.two_torches": "There are two torch; {where} hides {other}",
"doctor.also.user_site": "torch lies in your user folder and shines into every environment without one of its own: {where}",
"doctor.also.wsl_packages": "Packages of a Linux driver are inside WSL2, where none belongs: {names}",
"doctor.also.wsl_mnt": "The environment lies on a disk of Windows, which is slow in WSL2: {where}",
"doctor.also.library_path": "LD_LIBRARY_PATH can bring in libraries that do not fit; try without: {value}",
"doctor.also.python_path": "PYTHONPATH reaches into every environment: {value}",
"doctor.also.kmp": "KMP_DUPLICATE_LIB_OK hides that two OpenMP libraries are loaded; results can be wrong",
"doctor.also.proxy_https": "HTTPS_PROXY begins with https://; most proxies are spoken to by http://.",
"doctor.also.trusted_host": "pip is told to trust a host without a check of its certificate.",
"doctor.also.extra_index": "pip has an extra index: it may take torch from the wrong one.",
"doctor.also.rosetta": "This Python is for Intel and runs translated: take one for Apple silicon (arm64).",
"doctor.also.long_paths": "Long paths are off: some versions of torch do not unpack in a deep folder.",
"doctor.also.no_page_file": "Windows has no page file: loading torch may fail with WinError 1455.",
"doctor.also.no_runtime": "The runtime of Visual C++ was not found; torch needs it.",
"doctor.also.disk_low": "Only {free} GiB are free where packages go.",
"doctor.also.shared_small": "Shared memory is {free} GiB: workers of a DataLoader fail; see --shm-size.",
"doctor.word.ok": "OK",
"doctor.word.problem": "PROBLEM",
"doctor.word.note": "NOTE",
"doctor.word.open": "UNKNOWN",
"doctor.word.works": "WORKS",
"doctor.word.to_do": "TO DO",
"doctor.word.page": "PAGE",
"doctor.word.also": "ALSO",
"doctor.word.silent": "NO ANSWER",
"doctor.word.found": "FOUND",
"doctor.word.line": "line",
"doctor.word.driver": "driver {driver}",
"doctor.word.torch_on": "torch {torch} on {devices}",
"doctor.word.venv": "This Python belongs to the system: make a virtual environment and switch it on first (page python/venv).",
"doctor.word.with_all": "This file came without its data, so it knows no command: get it from the page fix/doctor, or ask the planner (page plan).",
"doctor.word.ask_plan": "Ask the planner for the command (page plan): it needs the name of the GPU.",
"doctor.word.left": "These GPUs cannot be used by it: {names}.",
"doctor.word.nothing": "No known error was found in this text.",
"doctor.word.collect": "Paste the whole text, with the lines before the last one, or run doctor.py --report and ask with its output.",
"doctor.word.waits": "Looking at this machine; the first import of torch can take a minute ...",
"doctor.word.cause": "{cause} ({sure})",
"doctor.word.failed": "The doctor itself failed, which is its fault and not yours: {says}",
"doctor.word.unread": "This file cannot be read: {says}"
},
"zh": {
"lists.things_comma": "、",
"lists.things_last": " 和 ",
"lists.clauses_comma": "，",
"lists.clauses_last": "，并且",
"failures_said.sure": "基本确定",
"failures_said.likely": "很可能",
"failures_said.possible": "有可能",
"failures_said.unknown": "没有认出任何已知的报错。请粘贴从第一行开始的完整日志和所用的命令，再加上 nvidia-smi 与 python -m torch.utils.collect_env 的输出。",
"doctor.verdict.fine": "PyTorch {torch} 可以在 {gpu} 上工作。",
"doctor.verdict.fine_mps": "PyTorch {torch} 可以在这台 Mac 的 GPU（mps）上工作。",
"doctor.verdict.fine_cpu": "PyTorch {torch} 可以在 CPU 上工作。",
"doctor.verdict.no_gpu": "这台机器上看不到 NVIDIA GPU。",
"doctor.verdict.unknown_gpu": "无法判断是否有 NVIDIA GPU。",
"doctor.verdict.no_driver": "有 NVIDIA GPU（{gpu}），但没有安装 NVIDIA 驱动。",
"doctor.verdict.device_fault": "Windows 报告 {gpu} 有故障：设备管理器中的代码 {code}。",
"doctor.verdict.wsl_driver": "WSL2 没有从 Windows 得到 NVIDIA 驱动。",
"doctor.verdict.container_blind": "这个容器没有得到宿主机的 GPU。",
"doctor.verdict.container_lost": "这个容器丢失了 GPU：{says}",
"doctor.verdict.secure_boot": "NVIDIA 驱动已安装但没有加载，并且 Secure Boot 已开启：可能是签名被拒绝。",
"doctor.verdict.nouveau": "开源驱动 nouveau 占用了 GPU，NVIDIA 驱动无法加载。",
"doctor.verdict.module_missing": "NVIDIA 驱动已安装，但内核模块没有加载。",
"doctor.verdict.mismatch": "驱动在运行时被更新：内核模块 {module}，库 {library}。",
"doctor.verdict.gpu_lost": "驱动无法访问某块 GPU：{says}",
"doctor.verdict.smi_fails": "nvidia-smi 的回答不正常：{says}",
"doctor.verdict.no_permission": "你没有权限使用 GPU 的设备文件：{says}",
"doctor.verdict.no_wheels": "没有适用于这个 Python 的 PyTorch：{arch}，{bits} 位。",
"doctor.verdict.shadowed": "有别的文件也叫 torch，把真正的 torch 挡住了：{where}",
"doctor.verdict.torch_missing": "这个 Python 没有安装 torch：{python}",
"doctor.verdict.torch_elsewhere": "这个 Python 没有安装 torch：{python}。另一个环境里有：{where}",
"doctor.verdict.torch_broken": "torch 已安装但不能工作：{says}",
"doctor.verdict.dll": "torch 的某个 DLL 无法加载：{says}",
"doctor.verdict.page_file": "Windows 的页面文件太小：{says}",
"doctor.verdict.torch_crashed": "Python 在“{step}”这一步崩溃：{says}",
"doctor.verdict.torch_hangs": "torch 在“{step}”这一步超时。",
"doctor.verdict.cpu_build": "这个 PyTorch（{torch}）是 CPU 版，用不了你的 {gpu}。",
"doctor.verdict.jetson": "这个 PyTorch 是为 CUDA {cuda} 构建的，这台 Jetson 的 JetPack 运行不了。",
"doctor.verdict.driver_old": "驱动 {driver} 太旧：用 CUDA {cuda} 编译的 PyTorch 需要 {need}。",
"doctor.verdict.no_kernels": "这个 PyTorch（{torch}）不支持你的 {gpu}，只支持：{kernels}",
"doctor.verdict.hidden": "环境变量 CUDA_VISIBLE_DEVICES 的值 '{value}' 把你的 {gpu} 隐藏了。",
"doctor.verdict.compat": "驱动与挡在前面的 CUDA 库不匹配：{says}",
"doctor.verdict.fabric": "这台服务器的 GPU 还没有就绪：{says}",
"doctor.verdict.container_capabilities": "NVIDIA_DRIVER_CAPABILITIES 的值 '{value}' 里没有 compute。",
"doctor.verdict.asleep": "驱动能列出 {gpu}，但 CUDA 无法启动，休眠之后常见。",
"doctor.verdict.gpu_unseen": "驱动能看到 {gpu}，但 PyTorch {torch} 看不到：{says}",
"doctor.verdict.memory_full": "GPU 显存已满：{says}",
"doctor.verdict.gpu_fails": "PyTorch 能看到 {gpu}，但计算出错：{says}",
"doctor.verdict.pair": "torchvision 与 torch {torch} 不配套：{says}",
"doctor.verdict.numpy": "NumPy 与 torch {torch} 不匹配：{says}",
"doctor.verdict.unknown_torch": "无法判断 torch 能否工作。",
"doctor.verdict.disk_full": "磁盘已满。",
"doctor.verdict.certificate": "服务器证书未被接受：中间有代理、系统时间不对，或证书太旧。",
"doctor.verdict.proxy": "连不上代理。",
"doctor.verdict.managed": "这个 Python 属于系统，不允许 pip 修改。",
"doctor.verdict.no_wheel": "没有适合这个 Python、系统或索引的该版本 torch。",
"doctor.step.has_one": "如果确实有：虚拟机只有在宿主机直通 GPU 时才看得到，容器要用 --gpus all 启动。",
"doctor.step.see_open_questions": "见下方没有得到回答的检查项。",
"doctor.step.install_driver": "安装驱动；不需要安装 CUDA Toolkit。",
"doctor.step.restart": "重启电脑。",
"doctor.step.run_again": "再运行一次本程序。",
"doctor.step.restart_or_install_driver": "重启电脑。如果代码还在，重新安装驱动。",
"doctor.step.driver_in_windows": "在 Windows 里安装或更新 NVIDIA 驱动，不要在 WSL2 里安装。",
"doctor.step.wsl_update": "在 PowerShell 里运行 wsl --update，然后 wsl --shutdown。",
"doctor.step.gpus_all": "启动容器时加 --gpus all；宿主机要有驱动和 NVIDIA Container Toolkit。",
"doctor.step.no_driver_in_container": "不要在容器里安装驱动。",
"doctor.step.start_container": "重新启动容器。宿主机重新加载服务时会发生这种情况。",
"doctor.step.enrol_key": "登记给驱动签名的密钥。",
"doctor.step.stop_nouveau": "禁止加载 nouveau，然后重启。",
"doctor.step.headers_and_driver": "如果没用：模块没有为当前内核编译。安装内核头文件，并重新安装驱动。",
"doctor.step.switch_off": "关机断电一分钟，再开机。",
"doctor.step.heat_and_power": "如果负载下再次出现：检查温度、电源和显卡是否插好。",
"doctor.step.install_driver_again": "如果没用，重新安装驱动。",
"doctor.step.ask_admin": "联系管理员；在集群上要先向调度系统申请 GPU。",
"doctor.step.python_64_bits": "改用 64 位 Python：x86-64、64 位 ARM（Linux）或 Apple 芯片。",
"doctor.step.rename": "给它改名。",
"doctor.step.switch_environment": "激活那个环境，或者在这里安装 torch：",
"doctor.step.torch_again": "重新安装，最好在新环境里：",
"doctor.step.visual_c": "从微软官网安装最新的 Microsoft Visual C++ Redistributable（x64）。",
"doctor.step.if_no_help_torch_again": "如果没用，重新安装 torch：",
"doctor.step.manage_page_file": "让 Windows 自动管理页面文件大小，然后重启。",
"doctor.step.torch_in_new_environment": "在新环境里重新安装 torch：",
"doctor.step.try_again": "再试一次：第一次 import 可能很慢。",
"doctor.step.leave_jetson_driver": "不要单独更新驱动，它是 JetPack 的一部分。",
"doctor.step.update_driver": "最好：把驱动更新到 {need} 或更高版本，重启，torch 不用动。",
"doctor.step.plan_for_driver": "如果不能换驱动，适合它的方案：",
"doctor.step.remove_variable": "删除这个变量，或设为 0。",
"doctor.step.remove_compat": "从 LD_LIBRARY_PATH 中去掉 /usr/local/cuda/compat，或更新宿主机驱动。",
"doctor.step.start_fabric_manager": "带 NVSwitch 的机器必须运行与驱动同版本的 Fabric Manager。",
"doctor.step.set_capabilities": "启动容器时设置 NVIDIA_DRIVER_CAPABILITIES=compute,utility。",
"doctor.step.close_programs": "关闭占用显存的程序，nvidia-smi 会列出它们。",
"doctor.step.both_again": "两个都卸载，用一条命令一起安装：",
"doctor.step.older_numpy": "运行：{run} install \"numpy<2\"。或者安装更新的 torch：",
"doctor.step.run_verify": "见下方没有得到回答的检查项；再运行 verify.py。",
"doctor.step.make_room": "清理空间，或把 TMPDIR 和缓存放到别的磁盘。",
"doctor.step.check_clock": "检查日期和时间。在公司里，索取公司的证书。不要关闭证书校验。",
"doctor.step.check_proxy": "检查 HTTPS_PROXY：多数代理的地址以 http:// 开头。",
"doctor.step.make_environment": "建一个虚拟环境，在里面安装。",
"doctor.step.read_versions": "看报错里的“from versions:”：它列出了你的 Python 能装的版本。",
"doctor.also.some_kernels": "这个 torch 不支持 {names}。",
"doctor.also.some_hidden": "CUDA_VISIBLE_DEVICES 是 '{value}'：torch 只能看到这些 GPU。",
"doctor.also.two_torches": "有两个 torch；{where} 挡住了 {other}",
"doctor.also.user_site": "torch 装在用户目录里，会影响所有没有自己 torch 的环境：{where}",
"doctor.also.wsl_packages": "WSL2 里装了 Linux 驱动包，不应该装：{names}",
"doctor.also.wsl_mnt": "环境放在 Windows 磁盘上，在 WSL2 里很慢：{where}",
"doctor.also.library_path": "LD_LIBRARY_PATH 可能带入不匹配的库，去掉再试：{value}",
"doctor.also.python_path": "PYTHONPATH 会影响所有环境：{value}",
"doctor.also.kmp": "KMP_DUPLICATE_LIB_OK 只是掩盖了重复加载 OpenMP 的问题，结果可能出错。",
"doctor.also.proxy_https": "HTTPS_PROXY 以 https:// 开头；多数代理要写 http://。",
"doctor.also.trusted_host": "pip 被设置为不校验某个主机的证书。",
"doctor.also.extra_index": "pip 设置了额外索引：可能从错误的索引安装 torch。",
"doctor.also.rosetta": "这个 Python 是 Intel 版，通过 Rosetta 运行：请改用 Apple 芯片（arm64）版。",
"doctor.also.long_paths": "没有启用长路径：在很深的目录里，有些版本的 torch 解不开。",
"doctor.also.no_page_file": "Windows 没有页面文件：加载 torch 可能出现 WinError 1455。",
"doctor.also.no_runtime": "没有找到 Visual C++ 运行库；torch 需要它。",
"doctor.also.disk_low": "安装包的磁盘只剩 {free} GiB。",
"doctor.also.shared_small": "共享内存只有 {free} GiB：DataLoader 的 worker 会失败，见 --shm-size。",
"doctor.word.ok": "正常",
"doctor.word.problem": "问题",
"doctor.word.note": "说明",
"doctor.word.open": "不明",
"doctor.word.works": "可用",
"doctor.word.to_do": "处理",
"doctor.word.page": "页面",
"doctor.word.also": "另外",
"doctor.word.silent": "没有回答",
"doctor.word.found": "检查结果",
"doctor.word.line": "行",
"doctor.word.driver": "驱动 {driver}",
"doctor.word.torch_on": "torch {torch}（{devices}）",
"doctor.word.venv": "这个 Python 属于系统：先建一个虚拟环境并激活（页面 python/venv）。",
"doctor.word.with_all": "这个文件不带数据，给不出命令：请从 fix/doctor 页面下载，或用选择器（plan 页面）",
"doctor.word.ask_plan": "用选择器查命令（plan 页面）：需要 GPU 的名称。",
"doctor.word.left": "它用不了这些 GPU：{names}。",
"doctor.word.nothing": "在这段文字里没有找到已知的错误。",
"doctor.word.collect": "请粘贴完整的内容，不要只贴最后一行；或运行 doctor.py --report，带着输出提问。",
"doctor.word.waits": "正在检查，第一次 import torch 可能要一分钟……",
"doctor.word.cause": "{cause}（{sure}）",
"doctor.word.failed": "本程序自身出错，不是你的问题：{says}",
"doctor.word.unread": "无法读取文件：{says}"
}
}
''')  # noqa: E501
)
# --8<-- [end:program]

# --- data, from the facts ---
DATA.update(
    json.loads(r'''
{
"site": "",
"majors": {
"13": {
"linux": "580.65.06",
"windows": "580.0"
},
"12": {
"linux": "525.60.13",
"windows": "528.33"
},
"11": {
"linux": "450.80.02",
"windows": "452.39"
},
"10": {
"linux": "440.33",
"windows": "441.22"
}
},
"failures": {
"checked": "2026-11-21",
"points": {
"strength": {"cause":60,"symptom":45,"little":25},
"later_cause": 7,
"again": 4,
"clue": 18,
"most_clues": 3,
"against": 40,
"explained": 40,
"harmless": 30,
"first": 3,
"sure": 60,
"likely": 40,
"possible": 15,
"most": 999,
"most_places": 500,
"most_seen": 8,
"near": 400
},
"failure": "\\b(?:[a-z0-9]*error|errno|[a-z0-9]*exception|traceback|fail(?:s|ed|ure|ing)?|fatal|not|can.t|[a-z]{2,6}n.t|cannot|unable|no longer|no such|nothing|without|invalid|illegal|incorrect|no (?:[^ ]{1,40} ){1,6}(?:is|are|was|were|found|available|detected|named|left)|denied|refused?|reject(?:s|ed)|missing|kill(?:ed|s)|die[sd]|dead|crash(?:ed|es)?|abort(?:ed|s)?|segfault|sigsegv|core dumped|timed ?out|corrupt(?:ed)?|mismatch(?:es)?|differ(?:s|ent)?|conflict(?:s|ing)?|out of|exceed(?:s|ed)?|lost|fallen|broken|stuck|hangs?|freez(?:e|es)|slow|nan|-?inf|insufficient|inconsistent|too (?:old|new|small|large|long|many|few)|must|requires?|required|expect(?:s|ed)|expired|un(?:supported|recogni[sz]ed|known|expected|satisfiable|satisfied|defined|resolvable|reachable)|deprecated|[a-z]*warning|blocked|is disabled|reset by peer|xid|0x[89c][0-9a-f]{7}|fault|incompatible|but|no effect|version: 0)\\b|err!|错|失败|无法|不能|不是|不足|不支持|找不到|没有|不再|拒绝|超时|慢|卡|崩|挂|异常|禁止|未能|非法|爆|太|强迫",
"failures": [
{"id":"not-compiled-with-cuda","title":["Torch not compiled with CUDA enabled","Torch not compiled with CUDA enabled：装的 torch 不带 CUDA"],"group":"cuda-unavailable","tells":"symptom","signatures":[["torch not compiled with cuda","torch not compiled with cuda","compiled",0,0,0],["torch was not compiled with cuda","torch was not compiled with cuda","compiled",0,0,0],["pytorch (?:is|was) (?:not )?(?:built|compiled) without cuda"," without cuda","without",24,0,0]],"names":[],"causes":["cpu-build","other-gpu","macos-no-cuda","wrong-environment"],"explains":["cuda-false"],"page":"fix/cuda-unavailable.md#not-compiled-with-cuda"},
{"id":"cuda-false","title":["torch.cuda.is_available() is False","torch.cuda.is_available() 返回 False"],"group":"cuda-unavailable","tells":"symptom","signatures":[["is_available.{0,40}false","is_available","",0,45,0],["cuda(?: is)? available ?[:=] ?false"," available","",7,8,0],["cuda_available.{0,6}false","cuda_available","",0,11,0],["cuda is not available","cuda is not available","not",0,0,0],["cuda (?:requested but )?not available","not available","",19,0,0],["cuda unavailable","cuda unavailable","",0,0,0],["gpu (?:is )?not available","not available","",7,0,0]],"names":[],"causes":["cpu-build","no-driver","driver-too-old","gpu-hidden","uv-project-cpu","torch-replaced","jetson-wheel","linux-driver-in-wsl"],"explains":[],"page":"fix/cuda-unavailable.md#cuda-false"},
{"id":"torch-cannot-use-gpu","title":["Torch is not able to use GPU","Torch is not able to use GPU"],"group":"cuda-unavailable","tells":"symptom","signatures":[["torch is not able to use gpu","torch is not able to use gpu","able",0,0,0],["skip-torch-cuda-test","skip-torch-cuda-test","torch",0,0,0]],"names":[],"causes":["cpu-build","driver-too-old","no-driver","gpu-too-old","other-gpu"],"explains":[],"page":"fix/cuda-unavailable.md#torch-cannot-use-gpu"},
{"id":"invalid-cuda-device","title":["Invalid CUDA 'device=0' requested","Invalid CUDA 'device=0' requested"],"group":"cuda-unavailable","tells":"symptom","signatures":[["invalid cuda .{0,12}device","invalid cuda ","cuda",0,18,0],["pass valid cuda device","pass valid cuda device","valid",0,0,0]],"names":[],"causes":["cpu-build","gpu-hidden","no-driver","driver-too-old"],"explains":[],"page":"fix/cuda-unavailable.md#invalid-cuda-device"},
{"id":"deserialize-on-cuda","title":["Attempting to deserialize object on a CUDA device","Attempting to deserialize object on a CUDA device：读取 GPU 上保存的权重"],"group":"cuda-unavailable","tells":"symptom","signatures":[["attempting to deserialize object on","attempting to deserialize object on","deserialize",0,0,0],["torch\\.load with map_location","torch.load with map_location","load",0,0,0]],"names":[],"causes":["cpu-build","map-location","no-driver"],"explains":["cuda-false"],"page":"fix/cuda-unavailable.md#deserialize-on-cuda"},
{"id":"cpu-package-listed","title":["The list of packages shows a CPU build of torch","包列表里的 torch 是 CPU 版"],"group":"cuda-unavailable","tells":"little","signatures":[["cpu(?: |-)?(?:only)? (?:version|build|wheel)s?(?: of)? (?:py)?torch","torch","",23,0,0],["installs? (?:the )?cpu(?:-only)? (?:py)?torch","install","",0,22,0],["cpu ?版本","版本","",4,0,0]],"names":[["torch.{0,12} \\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\+cpu","torch","",0,25,0],["torch-\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}(?:\\+cpu|%2bcpu)?-cp\\d{2,3}-cp\\d{2,3}t?-win_amd64","-win_amd64","",33,0,0],["torch==\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\+cpu","torch==","",0,12,0],["torch-\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\+cpu","torch-","",0,12,0]],"causes":["cpu-build","uv-project-cpu","index-gives-cpu"],"explains":[],"page":"fix/cuda-unavailable.md#cpu-package-listed"},
{"id":"uv-tool-cpu","title":["uv run, uv sync or uv tool install brings the CPU build","uv run、uv sync 或 uv tool install 装回了 CPU 版"],"group":"cuda-unavailable","tells":"cause","signatures":[["\\buv tool install .{0,120}\\bcpu\\b","uv tool install ","install",0,123,0],["false after .{0,30}uv (?:run|sync)","false after ","after",0,37,0],["uv run.{0,80}false","uv run","",0,85,0],["uv sync.{0,80}false","uv sync","",0,85,0],["uv sync.{0,80}\\bcpu\\b","uv sync","",0,83,0],["uv run.{0,80}\\bcpu\\b","uv run","",0,83,0]],"names":[["\\buvx? .{0,40}\\+cpu","+cpu","",44,0,0]],"causes":["uv-project-cpu"],"explains":[],"page":"fix/cuda-unavailable.md#uv-tool-cpu"},
{"id":"cuda-index-gave-cpu","title":["A CUDA index was named, and a CPU build came","指定了 CUDA 索引，装上的却是 CPU 版"],"group":"cuda-unavailable","tells":"cause","signatures":[["index-url https?:.{8,60}/cu\\d{3}.{0,120}\\+cpu","index-url http","url",0,192,0],["pip_extra_index_url.{0,200}\\+cpu","pip_extra_index_url","",0,204,0],["extra-index-url https?:.{8,60}/cu\\d{3}.{0,200}\\+cpu","extra-index-url http","index",0,272,0]],"names":[],"causes":["index-gives-cpu"],"explains":[],"page":"fix/cuda-unavailable.md#cuda-index-gave-cpu"},
{"id":"conda-cpu-package","title":["conda chooses the CPU build","conda 选了 CPU 版"],"group":"conda","tells":"cause","signatures":[["pytorch-mutex.{0,40}-cpu","pytorch-mutex","",0,44,0],["py3\\.\\d{1,2}_cpu_\\d","_cpu_","",6,1,0],["pytorch.{0,40}=cpu_","pytorch","",0,45,0]],"names":[["cpuonly","cpuonly","",0,0,0]],"causes":["conda-cpu-build"],"explains":[],"page":"fix/conda.md#conda-cpu-package"},
{"id":"torch-replaced","title":["Another package replaced torch","别的包把 torch 换掉了"],"group":"cuda-unavailable","tells":"symptom","signatures":[["torch(?:vision|audio)? .{3,24} requires torch==.{3,20} but you have torch"," but you have torch","have",73,0,0],["requires torch[=<>~!].{1,30}but you have torch","but you have torch","have",45,0,0]],"names":[],"causes":["torch-replaced","torchvision-mismatch"],"explains":[],"page":"fix/cuda-unavailable.md#torch-replaced"},
{"id":"no-nvidia-driver","title":["Found no NVIDIA driver on your system","Found no NVIDIA driver on your system：没有驱动"],"group":"driver","tells":"symptom","signatures":[["found no nvidia driver","found no nvidia driver","nvidia",0,0,0],["no nvidia (?:gpu )?driver (?:found|installed)","no nvidia ","nvidia",0,20,0],["cuda driver library (?:not|cannot be) found","cuda driver library ","library",0,15,0]],"names":[],"causes":["no-driver","docker-without-gpu","no-gpu"],"explains":["cuda-false","torch-cannot-use-gpu"],"page":"fix/driver.md#no-nvidia-driver"},
{"id":"container-without-driver","title":["The NVIDIA Driver was not detected","The NVIDIA Driver was not detected：容器里看不到驱动"],"group":"wsl-docker","tells":"symptom","signatures":[["nvidia driver was not detected","nvidia driver was not detected","driver",0,0,0],["use .nvidia-docker run. to start this container"," to start this container","start",23,0,0],["use the nvidia container toolkit to start","use the nvidia container toolkit to start","container",0,0,0]],"names":[],"causes":["docker-without-gpu","no-driver"],"explains":["cuda-false","no-nvidia-driver"],"page":"fix/wsl-docker.md#container-without-driver"},
{"id":"smi-not-found","title":["nvidia-smi is not found","找不到 nvidia-smi 命令"],"group":"driver","tells":"symptom","signatures":[["nvidia-smi.{0,4}(?:is not recognized|不是内部或外部命令|ist entweder|n.est pas reconnu|не является)","nvidia-smi","",0,21,0],["nvidia-smi: (?:command )?not found","nvidia-smi: ","smi",0,17,0],["command .?nvidia-smi.? not found","nvidia-smi","",9,11,0],["bash: nvidia-smi:","bash: nvidia-smi:","nvidia",0,0,0],["(?:无法将|the term) .?.?nvidia-smi","nvidia-smi","",11,0,0],["nvidia-smi.{0,30}no such file or directory","no such file or directory","such",40,0,0]],"names":[],"causes":["no-driver","smi-elsewhere","docker-without-gpu","no-gpu"],"explains":[],"page":"fix/driver.md#smi-not-found"},
{"id":"no-cuda-gpus","title":["No CUDA GPUs are available","No CUDA GPUs are available"],"group":"cuda-unavailable","tells":"symptom","signatures":[["no cuda gpus are available","no cuda gpus are available","cuda",0,0,0],["no cuda-capable device is detected","no cuda-capable device is detected","capable",0,0,0],["cudaerrornodevice","cudaerrornodevice","",0,0,0],["cuda_error_no_device","cuda_error_no_device","",0,0,0],["error 100: no cuda","error 100: no cuda","100",0,0,0]],"names":[],"causes":["gpu-hidden","linux-driver-in-wsl","no-driver","docker-without-gpu"],"explains":["cuda-false"],"page":"fix/cuda-unavailable.md#no-cuda-gpus"},
{"id":"invalid-device-ordinal","title":["invalid device ordinal","invalid device ordinal：GPU 编号不存在"],"group":"cuda-unavailable","tells":"symptom","signatures":[["invalid device ordinal","invalid device ordinal","device",0,0,0],["invalid device id","invalid device id","device",0,0,0],["cudaerrorinvaliddevice\\b","cudaerrorinvaliddevice","",0,0,0],["device index .{1,4} (?:is )?out of range","device index ","index",0,20,0]],"names":[],"causes":["gpu-index","gpu-hidden"],"explains":[],"page":"fix/cuda-unavailable.md#invalid-device-ordinal"},
{"id":"cuda-unknown-error","title":["CUDA unknown error (999)","CUDA unknown error（999）"],"group":"driver","tells":"symptom","signatures":[["cuda unknown error","cuda unknown error","unknown",0,0,0],["error 999","error 999","",0,0,0],["cudaerrorunknown","cudaerrorunknown","",0,0,0],["cuda_error_unknown","cuda_error_unknown","",0,0,0],["cuda initialization: cuda unknown","cuda initialization: cuda unknown","initialization",0,0,0]],"names":[],"causes":["uvm-after-suspend","uvm-missing","gpu-hidden"],"explains":["cuda-false"],"page":"fix/driver.md#cuda-unknown-error"},
{"id":"no-kernel-image","title":["no kernel image is available for execution on the device","no kernel image is available for execution on the device"],"group":"no-kernel-image","tells":"symptom","signatures":[["no kernel image is available","no kernel image is available","kernel",0,0,0],["cudaerrornokernelimagefordevice","cudaerrornokernelimagefordevice","",0,0,0],["no kernel image for","no kernel image for","kernel",0,0,0]],"names":[],"causes":["gpu-too-new","gpu-too-old","extension-architecture"],"explains":[],"page":"fix/no-kernel-image.md#no-kernel-image"},
{"id":"capability-not-compatible","title":["sm_... is not compatible with the current PyTorch installation","sm_… is not compatible with the current PyTorch installation"],"group":"no-kernel-image","tells":"symptom","signatures":[["sm_\\d{2,3} is not compatible"," is not compatible","not",6,0,0],["cuda capability supported by this","cuda capability supported by this","capability",0,0,0],["which is of cuda capability","which is of cuda capability","cuda",0,0,0],["which is too old for","which is too old for","too",0,0,0],["current pytorch install supports cuda capabilities","current pytorch install supports cuda capabilities","supports",0,0,0],["unknown cuda arch","unknown cuda arch","cuda",0,0,0],["(?:invalid|unsupported) (?:value for )?.?gpu.?arch","arch","",27,0,0],["ptxas .{0,40}value .sm_\\d{2,3}. is not defined"," is not defined","not",60,0,0]],"names":[],"causes":["gpu-too-new","gpu-too-old"],"explains":["no-kernel-image"],"page":"fix/no-kernel-image.md#capability-not-compatible"},
{"id":"same-major-warning","title":["Compute capability 12.1, and the build ends with 12.0","计算能力 12.1，构建只到 12.0"],"group":"no-kernel-image","tells":"cause","signatures":[["capability (?:\\(cc\\) )?12\\.1\\b.{0,200}\\(12\\.0\\)","capability ","",0,215,0],["capability \\(cc\\) 12\\.1\\b.{0,120}does not include kernels","does not include kernels","include",140,0,0]],"names":[],"causes":["same-major"],"explains":["capability-not-compatible"],"page":"fix/no-kernel-image.md#same-major-warning"},
{"id":"family-dropped","title":["The newest builds leave out older families of GPUs","新的构建不再支持老架构的 GPU"],"group":"no-kernel-image","tells":"cause","signatures":[["no (?:wheel|binary|build|kernel|support|longer).{0,60}\\bkepler\\b","kepler","",70,0,0],["\\bkepler\\b.{0,80}(?:dropped|removed|no longer|unsupported|not supported)","kepler","",0,93,0],["no (?:wheel|binary|build|kernel|support|longer).{0,60}\\bmaxwell\\b","maxwell","",70,0,0],["\\bmaxwell\\b.{0,80}(?:dropped|removed|no longer|unsupported|not supported)","maxwell","",0,93,0],["no (?:wheel|binary|build|kernel|support|longer).{0,60}\\bpascal\\b","pascal","",70,0,0],["\\bpascal\\b.{0,80}(?:dropped|removed|no longer|unsupported|not supported)","pascal","",0,93,0],["no (?:wheel|binary|build|kernel|support|longer).{0,60}\\bvolta\\b","volta","",70,0,0],["\\bvolta\\b.{0,80}(?:dropped|removed|no longer|unsupported|not supported)","volta","",0,93,0]],"names":[],"causes":["gpu-too-old"],"explains":[],"page":"fix/no-kernel-image.md#family-dropped"},
{"id":"driver-too-old","title":["The NVIDIA driver on your system is too old","The NVIDIA driver on your system is too old：驱动太旧"],"group":"driver","tells":"cause","signatures":[["nvidia driver on your system is too old","nvidia driver on your system is too old","driver",0,0,0],["driver version is insufficient","driver version is insufficient","version",0,0,0],["cudaerrorinsufficientdriver","cudaerrorinsufficientdriver","",0,0,0],["cuda_error_insufficient","cuda_error_insufficient","",0,0,0],["cuda runtime error \\(35\\)","cuda runtime error (35)","runtime",0,0,0],["unsatisfied condition: cuda ?>=","unsatisfied condition: cuda","condition",0,3,0],["unsupported driver .{0,30}requires","unsupported driver ","driver",0,38,0]],"names":[],"causes":["driver-too-old"],"explains":["cuda-false","torch-cannot-use-gpu"],"page":"fix/driver.md#driver-too-old"},
{"id":"ptx-toolchain","title":["the provided PTX was compiled with an unsupported toolchain","the provided PTX was compiled with an unsupported toolchain"],"group":"driver","tells":"cause","signatures":[["ptx was compiled with an unsupported toolchain","ptx was compiled with an unsupported toolchain","unsupported",0,0,0],["cudaerrorunsupportedptxversion","cudaerrorunsupportedptxversion","",0,0,0],["unsupported ptx version","unsupported ptx version","ptx",0,0,0]],"names":[],"causes":["driver-too-old"],"explains":[],"page":"fix/driver.md#ptx-toolchain"},
{"id":"smi-and-nvcc-differ","title":["nvidia-smi and nvcc show different CUDA versions","nvidia-smi 与 nvcc 显示的 CUDA 版本不同"],"group":"driver","tells":"symptom","signatures":[["which (?:cuda|cuda version) do i need"," do i need","do",18,0,0],["cuda version .{0,60}(?:does not|doesn.t) match .{0,40}nvidia-smi","cuda version ","version",0,125,0]],"names":[["nvidia-smi.{0,80}cuda.{0,80}nvcc","nvidia-smi","",0,168,0],["nvcc.{0,80}cuda.{0,80}nvidia-smi","nvidia-smi","",168,0,0],["nvcc.{0,60}torch\\.version\\.cuda","torch.version.cuda","version",64,0,0]],"causes":["three-numbers"],"explains":[],"page":"fix/driver.md#smi-and-nvcc-differ"},
{"id":"nvml-version-mismatch","title":["Driver/library version mismatch","Driver/library version mismatch"],"group":"driver","tells":"cause","signatures":[["driver/library version mismatch","driver/library version mismatch","library",0,0,0],["nvrm: api mismatch","nvrm: api mismatch","api",0,0,0],["nvml_error_lib_rm_version_mismatch","nvml_error_lib_rm_version_mismatch","",0,0,0]],"names":[],"causes":["driver-updated-not-rebooted"],"explains":["cuda-false","docker-gpu-hook"],"page":"fix/driver.md#nvml-version-mismatch"},
{"id":"smi-cannot-communicate","title":["NVIDIA-SMI couldn't communicate with the NVIDIA driver","NVIDIA-SMI couldn't communicate with the NVIDIA driver"],"group":"driver","tells":"symptom","signatures":[["couldn.t communicate with the nvidia driver","t communicate with the nvidia driver","communicate",7,0,0],["could not communicate with the nvidia driver","could not communicate with the nvidia driver","communicate",0,0,0]],"names":[],"causes":["module-not-built","secure-boot","nouveau-holds-gpu","no-driver"],"explains":["cuda-false"],"page":"fix/driver.md#smi-cannot-communicate"},
{"id":"module-not-found","title":["modprobe: Module nvidia not found","modprobe: Module nvidia not found"],"group":"driver","tells":"cause","signatures":[["module nvidia(?:-current|-uvm|_uvm)? not found","module nvidia","",0,18,0],["bad return status for module build","bad return status for module build","return",0,0,0],["module build for kernel .{0,60}was skipped","module build for kernel ","kernel",0,71,0],["unable to find the kernel source","unable to find the kernel source","kernel",0,0,0],["dkms.{0,60}(?:failed|error)","dkms","",0,66,0],["kernel headers for this kernel does not seem","kernel headers for this kernel does not seem","headers",0,0,0]],"names":[],"causes":["module-not-built"],"explains":["smi-cannot-communicate"],"page":"fix/driver.md#module-not-found"},
{"id":"module-key-rejected","title":["Secure Boot rejects the module","Secure Boot 拒绝加载模块"],"group":"driver","tells":"cause","signatures":[["key was rejected by service","key was rejected by service","rejected",0,0,0],["required key not available","required key not available","key",0,0,0],["loading of (?:unsigned|module with unavailable key)","loading of ","of",0,27,0],["lockdown: .{0,40}unsigned module","unsigned module","",50,0,0]],"names":[],"causes":["secure-boot"],"explains":["smi-cannot-communicate"],"page":"fix/driver.md#module-key-rejected"},
{"id":"nouveau-loaded","title":["nouveau holds the GPU","nouveau 占着 GPU"],"group":"driver","tells":"cause","signatures":[["nouveau, rivafb","nouveau, rivafb","",0,0,0],["nouveau kernel driver is currently in use","nouveau kernel driver is currently in use","currently",0,0,0],["nouveau driver is .{0,20}in use","nouveau driver is ","driver",0,26,0],["nouveau {1,20}\\d","nouveau","",0,21,1],["loaded and obtained ownership of the nvidia device","loaded and obtained ownership of the nvidia device","ownership",0,0,0]],"names":[],"causes":["nouveau-holds-gpu"],"explains":["smi-cannot-communicate"],"page":"fix/driver.md#nouveau-loaded"},
{"id":"smi-no-devices","title":["No devices were found","No devices were found"],"group":"driver","tells":"symptom","signatures":[["no devices were found","no devices were found","devices",0,0,0],["rminitadapter failed","rminitadapter failed","",0,0,0],["gpu .{0,30}is not supported by the .{0,20}nvidia","is not supported by the ","supported",34,26,0]],"names":[],"causes":["driver-does-not-know-gpu","gpu-lost","virtual-machine-gpu"],"explains":[],"page":"fix/driver.md#smi-no-devices"},
{"id":"driver-install-refused","title":["The installer of the driver stops","驱动安装程序中途停止"],"group":"driver","tells":"cause","signatures":[["nvidia-drm.? appears to (?:already )?be"," appears to ","appears",11,10,0],["you appear to be running an x server","you appear to be running an x server","running",0,0,0],["nvidia kernel module .{0,60}in use","nvidia kernel module ","kernel",0,66,0],["an nvidia kernel module","an nvidia kernel module","nvidia",0,0,0],["existing package .{0,40}conflicts? with .{0,40}nvidia","existing package ","package",0,101,0]],"names":[],"causes":["driver-in-use"],"explains":[],"page":"fix/driver.md#driver-install-refused"},
{"id":"apt-nvidia-conflict","title":["apt: unmet dependencies of NVIDIA packages","apt：NVIDIA 软件包依赖不满足"],"group":"driver","tells":"cause","signatures":[["nvidia\\S{0,60} ?: ?depends: ","depends: ","",69,0,0],["cuda\\S{0,40} ?: ?depends: ","depends: ","",47,0,0],["held broken packages","held broken packages","broken",0,0,0],["trying to overwrite .{0,160}(?:nvidia|cuda)","trying to overwrite ","overwrite",0,166,0]],"names":[],"causes":["mixed-driver-repositories"],"explains":[],"page":"fix/driver.md#apt-nvidia-conflict"},
{"id":"apt-package-unknown","title":["Unable to locate package nvidia-...","Unable to locate package nvidia-…：找不到软件包"],"group":"driver","tells":"cause","signatures":[["unable to locate package (?:lib)?(?:nvidia|cuda|cudnn|nccl|linux-headers)","unable to locate package ","package",0,16,0],["无法定位软件包","无法定位软件包","",0,0,0],["package '?(?:lib)?(?:nvidia|cuda|cudnn|nccl)\\S{0,40} has no installation candidate"," has no installation candidate","installation",58,0,0],["软件包 (?:lib)?(?:nvidia|cuda|cudnn|nccl)\\S{0,40} 没有可安装候选"," 没有可安装候选","",53,0,0],["no match for argument: .{0,20}(?:nvidia|cuda|akmod)","no match for argument: ","argument",0,26,0]],"names":[],"causes":["package-list-lacks-it"],"explains":[],"page":"fix/driver.md#apt-package-unknown"},
{"id":"error-802","title":["Error 802: system not yet initialized","Error 802: system not yet initialized"],"group":"driver","tells":"cause","signatures":[["system not yet initialized","system not yet initialized","not",0,0,0],["error 802","error 802","",0,0,0],["error \\(802\\)","error (802)","802",0,0,0],["cudaerrorsystemnotready","cudaerrorsystemnotready","",0,0,0]],"names":[],"causes":["fabric-manager"],"explains":["cuda-false"],"page":"fix/driver.md#error-802"},
{"id":"error-803","title":["Error 803: unsupported display driver / cuda driver combination","Error 803: unsupported display driver / cuda driver combination"],"group":"driver","tells":"symptom","signatures":[["unsupported display driver","unsupported display driver","display",0,0,0],["error 803","error 803","",0,0,0],["cudaerrorsystemdrivermismatch","cudaerrorsystemdrivermismatch","",0,0,0]],"names":[],"causes":["driver-updated-not-rebooted","second-libcuda"],"explains":["cuda-false"],"page":"fix/driver.md#error-803"},
{"id":"error-804","title":["Error 804: forward compatibility was attempted on non supported HW","Error 804: forward compatibility was attempted on non supported HW"],"group":"wsl-docker","tells":"symptom","signatures":[["forward compatibility was attempted","forward compatibility was attempted","compatibility",0,0,0],["error 804","error 804","",0,0,0],["cudaerrorcompatnotsupportedondevice","cudaerrorcompatnotsupportedondevice","",0,0,0]],"names":[],"causes":["forward-compatibility","second-libcuda"],"explains":["cuda-false"],"page":"fix/wsl-docker.md#error-804"},
{"id":"gpu-lost","title":["GPU is lost, or has fallen off the bus","GPU is lost：GPU 掉线"],"group":"driver","tells":"cause","signatures":[["gpu is lost","gpu is lost","is",0,0,0],["fallen off the bus","fallen off the bus","off",0,0,0],["unable to determine the device handle","unable to determine the device handle","determine",0,0,0],["nvrm: xid .{0,60}: (?:79|62|119|154)\\b","nvrm: xid ","xid",0,65,0],["nvidia-smi.{0,200}(?:gpu requires reset|reboot the system to recover)","nvidia-smi","",0,228,0]],"names":[],"causes":["gpu-lost"],"explains":[],"page":"fix/driver.md#gpu-lost"},
{"id":"launch-failure","title":["unspecified launch failure","unspecified launch failure"],"group":"training","tells":"symptom","signatures":[["unspecified launch failure","unspecified launch failure","launch",0,0,0],["cudaerrorlaunchfailure","cudaerrorlaunchfailure","",0,0,0],["uncorrectable ecc error","uncorrectable ecc error","ecc",0,0,0],["uncorrectable nvlink error","uncorrectable nvlink error","nvlink",0,0,0],["hardware error","hardware error","",0,0,0]],"names":[],"causes":["hardware-fault","uvm-after-suspend","gpu-lost"],"explains":[],"page":"fix/training.md#launch-failure"},
{"id":"no-module-torch","title":["No module named 'torch'","No module named 'torch'"],"group":"environment","tells":"symptom","signatures":[["no module named 'torch'","no module named 'torch'","module",0,0,0],["no module named torch","no module named torch","module",0,0,2],["torch.? could not be resolved"," could not be resolved","could",6,0,0],["import .torch. could not be resolved"," could not be resolved","could",14,0,0]],"names":[],"causes":["wrong-environment","wrong-kernel","build-isolation","torch-not-installed"],"explains":[],"page":"fix/environment.md#no-module-torch"},
{"id":"torch-c-missing","title":["Failed to load PyTorch C extensions","Failed to load PyTorch C extensions"],"group":"environment","tells":"symptom","signatures":[["failed to load pytorch c extensions","failed to load pytorch c extensions","pytorch",0,0,0],["no module named .torch\\._c","no module named ","module",0,9,0],["cannot import name .{0,40} from .torch\\._c","cannot import name ","import",0,55,0]],"names":[],"causes":["torch-folder-here","file-named-torch"],"explains":["no-module-torch"],"page":"fix/environment.md#torch-c-missing"},
{"id":"torch-has-no-attribute","title":["module 'torch' has no attribute ...","module 'torch' has no attribute …"],"group":"environment","tells":"symptom","signatures":[["partially initialized module .torch","partially initialized module ","initialized",0,6,0],["module .torch[\\w.]{0,40}. has no attribute"," has no attribute","has",54,0,0],["most likely due to a circular import\\) \\(.{0,120}torch\\.py","most likely due to a circular import) (","circular",0,128,0],[".torch. is not a package"," is not a package","not",7,0,0],["cannot import name .{1,60} from .torch[\\w.]{0,40}.","cannot import name ","import",0,113,0]],"names":[],"causes":["second-torch","file-named-torch","torch-too-old-for-package"],"explains":[],"page":"fix/environment.md#torch-has-no-attribute"},
{"id":"externally-managed","title":["externally-managed-environment","externally-managed-environment：系统的 Python 不让 pip 安装"],"group":"environment","tells":"cause","signatures":[["externally-managed-environment","externally-managed-environment","managed",0,0,0],["environment is externally managed","environment is externally managed","externally",0,0,0],["this environment is managed by","this environment is managed by","environment",0,0,0]],"names":[["break-system-packages","break-system-packages","system",0,0,0]],"causes":["system-python-protected"],"explains":[],"page":"fix/environment.md#externally-managed"},
{"id":"python-not-found","title":["Python was not found","找不到 Python"],"group":"environment","tells":"cause","signatures":[["python was not found","python was not found","was",0,0,0],[".?python3?.? is not recognized"," is not recognized","not",9,0,0],["python3?.? 不是内部或外部命令"," 不是内部或外部命令","",8,0,0],["python3?: command not found",": command not found","command",7,0,0],["command .python. not found"," not found","not",16,0,0],["no (?:suitable )?python (?:at|installation found)","python ","",12,18,0],["(?:无法将|the term) .?.?python3?.{0,3}(?:项识别|is not recognized)","python","",11,21,0]],"names":[["python.{0,80}microsoft store","microsoft store","",86,0,0],["microsoft store.{0,80}python","microsoft store","",0,86,0]],"causes":["python-missing"],"explains":[],"page":"fix/environment.md#python-not-found"},
{"id":"pip-not-found","title":["pip is not found","找不到 pip"],"group":"environment","tells":"symptom","signatures":[["no module named pip\\b","no module named pip","module",0,0,0],["no module named .pip.","no module named ","module",0,5,0],["pip3?: command not found",": command not found","command",4,0,0],[".?pip3?.? is not recognized as"," is not recognized as","recognized",6,0,0],["pip3?.? 不是内部或外部命令"," 不是内部或外部命令","",5,0,0],["ensurepip is not available","ensurepip is not available","not",0,0,0],["fatal error in launcher","fatal error in launcher","error",0,0,0]],"names":[],"causes":["pip-missing","python-missing"],"explains":[],"page":"fix/environment.md#pip-not-found"},
{"id":"scripts-disabled","title":["running scripts is disabled on this system","在此系统上禁止运行脚本"],"group":"windows","tells":"cause","signatures":[["running scripts is disabled","running scripts is disabled","scripts",0,0,0],["about_execution_policies","about_execution_policies","",0,0,0],["在此系统上禁止运行脚本","在此系统上禁止运行脚本","",0,0,0],["pssecurityexception","pssecurityexception","",0,0,0],["activate\\.ps1.{0,60}not digitally signed","not digitally signed","digitally",72,0,0]],"names":[],"causes":["execution-policy"],"explains":[],"page":"fix/windows.md#scripts-disabled"},
{"id":"vscode-needs-ipykernel","title":["Running cells requires the ipykernel package","运行单元格需要 ipykernel 包"],"group":"jupyter-vscode","tells":"cause","signatures":[["requires the ipykernel","requires the ipykernel","the",0,0,0],["requires ipykernel","requires ipykernel","",0,0,0],["no pip installer available","no pip installer available","installer",0,0,0],["ipykernel package.{0,40}(?:missing|install)","ipykernel package","",0,47,0],["需要.{0,12}ipykernel","ipykernel","",14,0,0]],"names":[],"causes":["ipykernel-missing"],"explains":["pip-not-found"],"page":"fix/jupyter-vscode.md#vscode-needs-ipykernel"},
{"id":"kernel-died","title":["The kernel died, or does not start","内核已挂掉或无法启动"],"group":"jupyter-vscode","tells":"symptom","signatures":[["kernel .{0,40}(?:has died|appears to have died|died unexpectedly)","kernel ","",0,60,0],["kernel (?:died|crashed)","kernel ","",0,7,0],["the kernel (?:failed to start|crashed)","the kernel ","kernel",0,15,0],["canceled future for execute_request","canceled future for execute_request","future",0,0,0],["no such kernel named","no such kernel named","kernel",0,0,0],["内核.{0,12}(?:挂掉|已死|崩溃)","内核","",0,14,0]],"names":[],"causes":["kernel-crash","wrong-kernel","ram-full","two-openmp"],"explains":[],"page":"fix/jupyter-vscode.md#kernel-died"},
{"id":"nbextensions","title":["No module named 'notebook.nbextensions'","No module named 'notebook.nbextensions'"],"group":"jupyter-vscode","tells":"cause","signatures":[["no module named .notebook\\.(?:base|nbextensions|services)\\b","no module named ","module",0,22,0]],"names":[["notebook\\.(?:base|nbextensions|services)\\b","notebook.","",0,12,0],["nbextension","nbextension","",0,0,0],["jupyter_contrib","jupyter_contrib","",0,0,0]],"causes":["nbextensions-gone"],"explains":[],"page":"fix/jupyter-vscode.md#nbextensions"},
{"id":"progress-widget","title":["IProgress not found","IProgress not found"],"group":"jupyter-vscode","tells":"cause","signatures":[["iprogress not found","iprogress not found","not",0,0,0],["please update jupyter and ipywidgets","please update jupyter and ipywidgets","jupyter",0,0,0],["error displaying widget","error displaying widget","displaying",0,0,0]],"names":[],"causes":["widgets-missing"],"explains":[],"page":"fix/jupyter-vscode.md#progress-widget"},
{"id":"no-matching-distribution","title":["No matching distribution found for torch","No matching distribution found for torch"],"group":"install","tells":"symptom","signatures":[["no matching distribution found for (?:torch|pytorch)","no matching distribution found for ","distribution",0,7,0],["satisfies the requirement (?:torch|pytorch)","satisfies the requirement ","requirement",0,7,0],["no version of torch","no version of torch","version",0,0,0],["require(?:s)? a different python"," a different python","different",8,0,0],["there is no version of torch","there is no version of torch","version",0,0,0],["torch.{0,40} has no wheels with a matching"," has no wheels with a matching","wheels",45,0,0]],"names":[],"causes":["python-too-new","index-missing","python-not-64-bit","version-not-offered","intel-mac"],"explains":[],"page":"fix/install.md#no-matching-distribution"},
{"id":"no-matching-other","title":["No matching distribution found","No matching distribution found"],"group":"install","tells":"little","signatures":[["no matching distribution found for","no matching distribution found for","distribution",0,0,0],["\\(from versions: none\\)","(from versions: none)","versions",0,0,0]],"names":[],"causes":["version-not-offered","python-too-new","slow-network"],"explains":[],"page":"fix/install.md#no-matching-other"},
{"id":"wheel-not-supported","title":["is not a supported wheel on this platform","is not a supported wheel on this platform"],"group":"install","tells":"cause","signatures":[["is not a supported wheel","is not a supported wheel","supported",0,0,0],["wheel .{0,120}is not (?:supported|compatible) (?:on|with) this","is not ","not",126,20,0]],"names":[],"causes":["wheel-of-another-python"],"explains":[],"page":"fix/install.md#wheel-not-supported"},
{"id":"uv-no-wheel-for-platform","title":["uv: no wheel for the current platform","uv：当前平台没有 wheel"],"group":"install","tells":"symptom","signatures":[["source distribution or wheel for the current platform","source distribution or wheel for the current platform","distribution",0,0,0],["only has wheels for the following platform","only has wheels for the following platform","following",0,0,0],["has no wheels with a matching (?:platform|python)","has no wheels with a matching ","matching",0,8,0],["no wheels are usable","no wheels are usable","wheels",0,0,0]],"names":[],"causes":["index-for-another-platform","intel-mac","glibc-too-old","python-too-new"],"explains":[],"page":"fix/install.md#uv-no-wheel-for-platform"},
{"id":"uv-no-solution","title":["uv: No solution found when resolving dependencies","uv：No solution found when resolving dependencies"],"group":"install","tells":"symptom","signatures":[["no solution found when resolving","no solution found when resolving","solution",0,0,0],["resolutionimpossible","resolutionimpossible","",0,0,0],["conflicting dependencies","conflicting dependencies","",0,0,0],["requirements are unsatisfiable","requirements are unsatisfiable","are",0,0,0]],"names":[],"causes":["versions-conflict","python-too-new","index-missing"],"explains":[],"page":"fix/install.md#uv-no-solution"},
{"id":"uv-driver-not-read","title":["uv cannot read the driver's version","uv 读不懂驱动版本"],"group":"install","tells":"cause","signatures":[["which is not part of a valid version","which is not part of a valid version","valid",0,0,0],["failed to parse.{0,60}(?:driver|nvidia)","failed to parse","to",0,66,0],["torch-backend.{0,80}(?:error|failed|could not)","torch-backend","",0,89,0]],"names":[],"causes":["uv-several-gpus"],"explains":[],"page":"fix/install.md#uv-driver-not-read"},
{"id":"certificate-refused","title":["CERTIFICATE_VERIFY_FAILED","CERTIFICATE_VERIFY_FAILED：证书校验失败"],"group":"install","tells":"symptom","signatures":[["certificate_verify_failed","certificate_verify_failed","",0,0,0],["self.signed certificate","signed certificate","",5,0,0],["unable to get local issuer","unable to get local issuer","local",0,0,0],["certificate verify failed","certificate verify failed","verify",0,0,0],["invalid peer certificate","invalid peer certificate","peer",0,0,0],["unknownissuer","unknownissuer","",0,0,0],["sslcertverificationerror","sslcertverificationerror","",0,0,0],["schannel.{0,60}(?:revocation|certificate)","schannel","",0,71,0],["ssl: no alternative certificate","ssl: no alternative certificate","alternative",0,0,0]],"names":[],"causes":["network-replaces-certificates","clock-wrong","server-certificate-expired"],"explains":["no-matching-distribution","no-matching-other","conda-http","slow-download","dataset-download","name-not-resolved"],"page":"fix/install.md#certificate-refused"},
{"id":"certificate-expired","title":["certificate has expired","certificate has expired：证书已过期"],"group":"install","tells":"symptom","signatures":[["certificate has expired","certificate has expired","has",0,0,0],["certificate is not yet valid","certificate is not yet valid","not",0,0,0],["certificate expired","certificate expired","",0,0,0]],"names":[],"causes":["server-certificate-expired","clock-wrong","network-replaces-certificates"],"explains":["certificate-refused","no-matching-distribution","no-matching-other","conda-http","slow-download","dataset-download","name-not-resolved"],"page":"fix/install.md#certificate-expired"},
{"id":"ssl-module-missing","title":["the SSL module is not available","SSL module is not available"],"group":"conda","tells":"symptom","signatures":[["ssl module (?:in python )?is not available","is not available","not",21,0,0],["no module named ._ssl","no module named ","module",0,5,0],["dll load failed while importing _ssl","dll load failed while importing _ssl","importing",0,0,0]],"names":[],"causes":["conda-not-activated","python-without-ssl"],"explains":["no-matching-distribution","no-matching-other","conda-http"],"page":"fix/conda.md#ssl-module-missing"},
{"id":"proxy-error","title":["ProxyError, check_hostname, WRONG_VERSION_NUMBER","ProxyError：代理设置有误"],"group":"install","tells":"cause","signatures":[["proxyerror","proxyerror","",0,0,0],["cannot connect to proxy","cannot connect to proxy","connect",0,0,0],["unable to connect to proxy","unable to connect to proxy","connect",0,0,0],["check_hostname requires server_hostname","check_hostname requires server_hostname","requires",0,0,0],["wrong_version_number","wrong_version_number","",0,0,0],["wrong version number","wrong version number","version",0,0,0],["proxy authentication required","proxy authentication required","authentication",0,0,0],["tunnel connection failed","tunnel connection failed","connection",0,0,0],["eof occurred in violation of protocol","eof occurred in violation of protocol","violation",0,0,0],["missing dependencies for socks","missing dependencies for socks","dependencies",0,0,0]],"names":[],"causes":["proxy-wrong"],"explains":["no-matching-distribution","no-matching-other","conda-http","slow-download","certificate-refused"],"page":"fix/install.md#proxy-error"},
{"id":"name-not-resolved","title":["Name or service not known","域名解析失败"],"group":"install","tells":"cause","signatures":[["name or service not known","name or service not known","service",0,0,0],["temporary failure in name resolution","temporary failure in name resolution","failure",0,0,0],["getaddrinfo failed","getaddrinfo failed","",0,0,0],["could not resolve host","could not resolve host","resolve",0,0,0],["nodename nor servname","nodename nor servname","nor",0,0,0],["dns error","dns error","",0,0,0],["network is unreachable","network is unreachable","is",0,0,0],["no address associated with hostname","no address associated with hostname","associated",0,0,0]],"names":[],"causes":["no-network"],"explains":["no-matching-distribution","no-matching-other","conda-http","slow-download"],"page":"fix/install.md#name-not-resolved"},
{"id":"hash-mismatch","title":["THESE PACKAGES DO NOT MATCH THE HASHES","下载的文件与哈希值不符"],"group":"install","tells":"cause","signatures":[["do not match the hashes","do not match the hashes","match",0,0,0],["hash mismatch for","hash mismatch for","mismatch",0,0,0],["bad crc-32","bad crc-32","crc",0,0,0],["file is not a zip file","file is not a zip file","not",0,0,0],["connection broken: ","connection broken: ","broken",0,0,0],["connection broken by .{1,3}(?:protocolerror|remotedisconnected)","connection broken by ","broken",0,21,0],["connection reset by peer","connection reset by peer","reset",0,0,0],["failed to extract archive","failed to extract archive","extract",0,0,0],["wheel .{0,160}is invalid","is invalid","",166,0,0],["response payload is not completed","response payload is not completed","payload",0,0,0],["远程主机强迫关闭了一个现有的连接","远程主机强迫关闭了一个现有的连接","",0,0,0],["winerror 10054","winerror 10054","",0,0,0]],"names":[["connectionreseterror","connectionreseterror","",0,0,0],["incompleteread","incompleteread","",0,0,0],["badzipfile","badzipfile","",0,0,0]],"causes":["download-cut"],"explains":["no-matching-distribution","no-matching-other"],"page":"fix/install.md#hash-mismatch"},
{"id":"slow-download","title":["The download times out or crawls","下载超时或极慢"],"group":"install","tells":"symptom","signatures":[["read timed out","read timed out","timed",0,0,0],["connection timed out","connection timed out","timed",0,0,0],["operation timed out","operation timed out","timed",0,0,0],["max retries exceeded","max retries exceeded","retries",0,0,0],["failed to establish a new connection","failed to establish a new connection","establish",0,0,0],["winerror 10060","winerror 10060","",0,0,0],["镜像.{0,40}慢","镜像","",0,41,0],["下载.{0,30}(?:慢|失败|超时)","下载","",0,32,0],["安装.{0,30}(?:很慢|太慢|超时)","安装","",0,32,0]],"names":[["uv_http_timeout","uv_http_timeout","",0,0,0],["readtimeout","readtimeout","",0,0,0],["connecttimeout","connecttimeout","",0,0,0],["connect timeout","connect timeout","",0,0,0],["timeouterror","timeouterror","",0,0,0],["(?:下载|download|wheel).{0,80}\\d ?kb/s","kb/s","",90,0,0],["\\d{1,3}(?:-\\d{1,3})? ?kb/s","kb/s","",8,0,0]],"causes":["slow-network","mirror-slow","proxy-wrong"],"explains":["no-matching-distribution","no-matching-other"],"page":"fix/install.md#slow-download"},
{"id":"disk-full","title":["No space left on device","磁盘空间不足"],"group":"install","tells":"cause","signatures":[["inline_container.{0,20}unexpected pos","inline_container","",0,34,0],["no space left on device","no space left on device","space",0,0,0],["errno 28\\b","errno 28","",0,0,0],["winerror 112\\b","winerror 112","",0,0,0],["not enough space on the disk","not enough space on the disk","enough",0,0,0],["磁盘空间不足","磁盘空间不足","",0,0,0],["disk quota exceeded","disk quota exceeded","quota",0,0,0],["enospc","enospc","",0,0,0]],"names":[],"causes":["disk-full"],"explains":[],"page":"fix/install.md#disk-full"},
{"id":"file-in-use","title":["WinError 5 or 32: a file is in use","WinError 5、32：文件被占用"],"group":"install","tells":"cause","signatures":[["winerror 5\\b","winerror 5","",0,0,0],["winerror 32\\b","winerror 32","",0,0,0],["being used by another process","being used by another process","another",0,0,0],["另一个程序正在使用此文件","另一个程序正在使用此文件","",0,0,0],["access is denied.{1,4}os error 5\\b","access is denied","is",0,14,0],["拒绝访问.{1,6}os error 5\\b","拒绝访问","",0,16,0]],"names":[],"causes":["file-in-use"],"explains":[],"page":"fix/install.md#file-in-use"},
{"id":"permission-denied","title":["Permission denied while installing","安装时权限不足"],"group":"install","tells":"symptom","signatures":[["errno 13.{1,3}permission denied","permission denied","",11,0,0],["consider using the .--user. option","consider using the ","using",0,15,0],["environmentnotwritableerror","environmentnotwritableerror","",0,0,0],["notwritableerror","notwritableerror","",0,0,0]],"names":[],"causes":["folder-of-another"],"explains":[],"page":"fix/install.md#permission-denied"},
{"id":"path-too-long","title":["A path is too long for Windows","路径超过 Windows 的长度限制"],"group":"windows","tells":"cause","signatures":[["winerror 206\\b","winerror 206","",0,0,0],["filename or extension is too long","filename or extension is too long","extension",0,0,0],["path too long","path too long","too",0,0,0],["文件名或扩展名太长","文件名或扩展名太长","",0,0,0]],"names":[["long path support","long path support","path",0,0,0],["enable-long-paths","enable-long-paths","long",0,0,0]],"causes":["long-paths-off"],"explains":["permission-denied"],"page":"fix/windows.md#path-too-long"},
{"id":"torchvision-nms","title":["operator torchvision::nms does not exist","operator torchvision::nms does not exist"],"group":"install","tells":"symptom","signatures":[["operator torchvision::\\w{1,20} does not exist","operator torchvision::","torchvision",0,35,0],["no such operator torchvision::","no such operator torchvision::","torchvision",0,0,0],["couldn.t load custom c\\+\\+ ops","t load custom c++ ops","custom",7,0,0],["torchvision/_c\\.(?:so|pyd).{0,120}undefined symbol","undefined symbol","",138,0,0],["pytorch and torchvision were compiled with different cuda","pytorch and torchvision were compiled with different cuda","torchvision",0,0,0],["torchvision.ops.nms.{0,120}not available","not available","",139,0,0]],"names":[],"causes":["torchvision-mismatch","second-torch"],"explains":[],"page":"fix/install.md#torchvision-nms"},
{"id":"torchaudio-pair","title":["PyTorch and TorchAudio were compiled with different CUDA versions","PyTorch and TorchAudio were compiled with different CUDA versions"],"group":"install","tells":"cause","signatures":[["pytorch and torchaudio were compiled with different cuda","pytorch and torchaudio were compiled with different cuda","torchaudio",0,0,0],["libtorchaudio\\.so: undefined symbol","libtorchaudio.so: undefined symbol","undefined",0,0,0],["could not load this library: .{1,160}libtorchaudio","could not load this library: ","library",0,173,0]],"names":[],"causes":["torchaudio-mismatch"],"explains":[],"page":"fix/install.md#torchaudio-pair"},
{"id":"torchvision-old-import","title":["No module named torchvision.transforms.functional_tensor","No module named torchvision.transforms.functional_tensor"],"group":"install","tells":"cause","signatures":[["transforms\\.functional_tensor","transforms.functional_tensor","",0,0,0],["cannot import name .{1,40} from .torchvision","cannot import name ","import",0,58,0],["no module named .torchvision\\.","no module named ","module",0,13,0]],"names":[],"causes":["torchvision-changed"],"explains":[],"page":"fix/install.md#torchvision-old-import"},
{"id":"no-module-torchvision","title":["No module named 'torchvision'","No module named 'torchvision'"],"group":"install","tells":"symptom","signatures":[["no module named 'torchvision'","no module named 'torchvision'","torchvision",0,0,0],["no module named torchvision","no module named torchvision","module",0,0,2]],"names":[],"causes":["torchvision-missing","wrong-environment"],"explains":[],"page":"fix/install.md#no-module-torchvision"},
{"id":"torchaudio-not-found","title":["No module named 'torchaudio'","No module named 'torchaudio'：找不到 torchaudio"],"group":"install","tells":"symptom","signatures":[["no module named 'torchaudio'","no module named 'torchaudio'","torchaudio",0,0,0],["no module named torchaudio","no module named torchaudio","module",0,0,2]],"names":[],"causes":["torchaudio-missing","wrong-environment"],"explains":[],"page":"fix/install.md#torchaudio-not-found"},
{"id":"torchvision-image-extension","title":["Failed to load image Python extension","Failed to load image Python extension"],"group":"install","tells":"symptom","signatures":[["failed to load image python extension","failed to load image python extension","python",0,0,0]],"names":[],"causes":["image-extension-missing","torchvision-mismatch"],"explains":[],"page":"fix/install.md#torchvision-image-extension"},
{"id":"numpy-abi","title":["A module that was compiled using NumPy 1.x cannot be run in NumPy 2","用 NumPy 1.x 编译的模块不能在 NumPy 2 下运行"],"group":"install","tells":"cause","signatures":[["compiled using numpy 1","compiled using numpy 1","using",0,0,0],["numpy is not available","numpy is not available","not",0,0,0],["_array_api not found","_array_api not found","not",0,0,0],["infer dtype of numpy","infer dtype of numpy","dtype",0,0,0],["numpy\\.dtype size changed","numpy.dtype size changed","dtype",0,0,0],["failed to initialize numpy","failed to initialize numpy","initialize",0,0,0],["numpy\\.core\\.multiarray failed to import","numpy.core.multiarray failed to import","multiarray",0,0,0],["unable to create tensor.{0,60}numpy","unable to create tensor","create",0,65,0],["module .numpy. has no attribute"," has no attribute","has",14,0,0]],"names":[],"causes":["numpy-two"],"explains":[],"page":"fix/install.md#numpy-abi"},
{"id":"dll-126","title":["WinError 126: a DLL of torch cannot be loaded","WinError 126：torch 的 DLL 加载失败"],"group":"windows","tells":"symptom","signatures":[["winerror 126\\b","winerror 126","",0,0,0],["winerror 182\\b","winerror 182","",0,0,0],["dll load failed","dll load failed","load",0,0,0],["error loading .{1,200}torch/lib/\\w{1,40}\\.dll","error loading ","loading",0,254,0]],"names":[],"causes":["vc-runtime-missing","openmp-dll-missing","long-paths-off","torchvision-mismatch"],"explains":[],"page":"fix/windows.md#dll-126"},
{"id":"dll-127","title":["WinError 127: DLLs of two versions meet","WinError 127：两个版本的 DLL 混在一起"],"group":"windows","tells":"symptom","signatures":[["winerror 127\\b","winerror 127","",0,0,0],["specified procedure could not be found","specified procedure could not be found","procedure",0,0,0],["找不到指定的程序","找不到指定的程序","",0,0,0]],"names":[],"causes":["dlls-of-two-versions","torch-broken","vc-runtime-old"],"explains":["dll-126"],"page":"fix/windows.md#dll-127"},
{"id":"dll-1114","title":["WinError 1114: a DLL could not be initialised","WinError 1114：DLL 初始化失败"],"group":"windows","tells":"symptom","signatures":[["winerror 1114\\b","winerror 1114","",0,0,0],["dll.{0,8}initialization routine failed","initialization routine failed","routine",11,0,0],["dll.{0,4}初始化例程失败","初始化例程失败","",7,0,0]],"names":[],"causes":["vc-runtime-old","old-runtime-loaded-first"],"explains":["dll-126"],"page":"fix/windows.md#dll-1114"},
{"id":"vc-runtime-message","title":["Microsoft Visual C++ Redistributable is not installed","没有安装 Microsoft Visual C++ 运行库"],"group":"windows","tells":"cause","signatures":[["redistributable is not installed","redistributable is not installed","not",0,0,0]],"names":[["vc_redist","vc_redist","",0,0,0],["vcruntime140(?:_1)?\\.dll","vcruntime140","",0,6,0],["msvcp140\\.dll","msvcp140.dll","",0,0,0]],"causes":["vc-runtime-missing"],"explains":["dll-126"],"page":"fix/windows.md#vc-runtime-message"},
{"id":"dll-193","title":["WinError 193: not a valid Win32 application","WinError 193：不是有效的 Win32 应用程序"],"group":"windows","tells":"symptom","signatures":[["winerror 193\\b","winerror 193","",0,0,0],["not a valid win32 application","not a valid win32 application","valid",0,0,0]],"names":[],"causes":["python-not-64-bit","torch-broken"],"explains":[],"page":"fix/windows.md#dll-193"},
{"id":"page-file","title":["WinError 1455: the paging file is too small","WinError 1455：页面文件太小"],"group":"windows","tells":"cause","signatures":[["winerror 1455\\b","winerror 1455","",0,0,0],["paging file is too small","paging file is too small","file",0,0,0],["页面文件太小","页面文件太小","",0,0,0],["os error 1455","os error 1455","error",0,0,0]],"names":[],"causes":["page-file-small"],"explains":["dll-126"],"page":"fix/windows.md#page-file"},
{"id":"omp-15","title":["OMP: Error #15: libiomp5md.dll already initialized","OMP: Error #15：libiomp5md.dll 被加载了两次"],"group":"windows","tells":"cause","signatures":[["omp: error #15","omp: error #15","error",0,0,0],["libiomp5(?:md)?\\.\\w{2,5} already initialized"," already initialized","already",16,0,0],["multiple copies of the openmp runtime","multiple copies of the openmp runtime","copies",0,0,0],["libomp.{0,60}already initialized","already initialized","",66,0,0]],"names":[["kmp_duplicate_lib_ok","kmp_duplicate_lib_ok","",0,0,0]],"causes":["two-openmp"],"explains":[],"page":"fix/windows.md#omp-15"},
{"id":"illegal-instruction","title":["Illegal instruction","非法指令（Illegal instruction）"],"group":"install","tells":"cause","signatures":[["illegal instruction","illegal instruction","",0,0,0],["sigill\\b","sigill","",0,0,0],["0xc000001d","0xc000001d","",0,0,0],["exit code -?132\\b","exit code ","code",0,4,0],["非法指令","非法指令","",0,0,0]],"names":[],"causes":["processor-too-old"],"explains":[],"page":"fix/install.md#illegal-instruction"},
{"id":"glibcxx-missing","title":["version GLIBCXX_... not found","找不到 GLIBCXX_… 版本"],"group":"build","tells":"cause","signatures":[["libstdc\\+\\+\\.so\\.6: (?:version|cannot)","libstdc++.so.6: ","so",0,7,0]],"names":[["glibcxx_3\\.\\d","glibcxx_3.","",0,1,0],["cxxabi_1\\.\\d","cxxabi_1.","",0,1,0]],"causes":["old-libstdcxx"],"explains":[],"page":"fix/build.md#glibcxx-missing"},
{"id":"glibc-missing","title":["version GLIBC_2... not found","找不到 GLIBC_2.… 版本"],"group":"install","tells":"cause","signatures":[["glibc_2\\.\\d{2}. not found"," not found","not",11,0,0],["you.re on linux \\(.manylinux_2_(?:17|24|27)_","re on linux (","linux",4,16,0]],"names":[["version .glibc_2\\.\\d","version ","",0,10,0]],"causes":["glibc-too-old"],"explains":[],"page":"fix/install.md#glibc-missing"},
{"id":"undefined-symbol-cuda","title":["undefined symbol in a CUDA library","CUDA 库报 undefined symbol"],"group":"build","tells":"symptom","signatures":[["undefined symbol: __nvjitlink","undefined symbol: __nvjitlink","symbol",0,0,0],["undefined symbol: (?:cublas|cudnn|cusparse|cusolver|nccl|cuda|curand|cufft)\\w{1,60}","undefined symbol: ","symbol",0,68,0],["(?:libcusparse|libcublas|libcudnn|libcusolver|libtorch_cuda)[\\w.]{0,20}: undefined symbol",": undefined symbol","undefined",33,0,0],["symbol .{1,60}version libnvjitlink","version libnvjitlink","",67,0,0]],"names":[],"causes":["library-path-overrides","two-majors-of-nvidia"],"explains":[],"page":"fix/build.md#undefined-symbol-cuda"},
{"id":"cudnn-incompatible","title":["cuDNN version incompatibility","cuDNN 版本不一致"],"group":"build","tells":"cause","signatures":[["cudnn version incompatibility","cudnn version incompatibility","version",0,0,0],["cudnn_status_version_mismatch","cudnn_status_version_mismatch","",0,0,0],["cudnn_status_sublibrary","cudnn_status_sublibrary","",0,0,0],["loaded runtime cudnn library","loaded runtime cudnn library","runtime",0,0,0]],"names":[],"causes":["library-path-overrides"],"explains":[],"page":"fix/build.md#cudnn-incompatible"},
{"id":"cudnn-library-missing","title":["Could not load library libcudnn...","加载不了 libcudnn…"],"group":"build","tells":"symptom","signatures":[["could not load library .?libcudnn","could not load library ","library",0,9,0],["libcudnn\\w{0,30}\\.so[.\\d]{0,8}: cannot open",": cannot open","cannot",49,0,0],["could not locate cudnn\\w{0,30}\\.dll","could not locate cudnn","locate",0,34,0],["could not load (?:library |symbol )?.{0,20}cudnn","could not load ","load",0,33,0],["unable to load any of .{0,4}libcudnn","unable to load any of ","load",0,12,0]],"names":[],"causes":["other-program-wants-cudnn","library-path-overrides"],"explains":[],"page":"fix/build.md#cudnn-library-missing"},
{"id":"nvrtc-missing","title":["libnvrtc.so cannot be opened","打不开 libnvrtc.so"],"group":"build","tells":"cause","signatures":[["libnvrtc[\\w.-]{0,20}: cannot open",": cannot open","cannot",28,0,0],["nvrtc: error","nvrtc: error","",0,0,0],["failed to open libnvrtc","failed to open libnvrtc","open",0,0,0],["nvrtc_error","nvrtc_error","",0,0,0]],"names":[["nvrtc64[\\w.]{0,12}dll","nvrtc64","",0,15,0]],"causes":["nvrtc-not-found"],"explains":["cudnn-library-missing"],"page":"fix/build.md#nvrtc-missing"},
{"id":"cuda-library-missing","title":["libcudart.so or another CUDA library cannot be opened","打不开 libcudart.so 等 CUDA 库"],"group":"build","tells":"symptom","signatures":[["lib(?:cudart|cublas|cublaslt|cufft|curand|cusparse|cusolver|nccl|cupti|cufile|nvtoolsext|cusparselt|nvshmem)[\\w.-]{0,12}\\.so[.\\d]{0,8}: cannot open",": cannot open","cannot",36,0,0],["could not load dynamic library .{1,40}cuda","could not load dynamic library ","dynamic",0,44,0],["could not find .{0,40}cudart","could not find ","find",0,46,0],["libtorch\\w{0,20}\\.so: cannot open",".so: cannot open","cannot",28,0,0],["libc10\\w{0,10}\\.so: cannot open",".so: cannot open","cannot",16,0,0]],"names":[],"causes":["extension-for-other-cuda","torch-broken"],"explains":[],"page":"fix/build.md#cuda-library-missing"},
{"id":"libcuda-missing","title":["libcuda.so.1 or libnvidia-ml.so.1 cannot be opened","打不开 libcuda.so.1 或 libnvidia-ml.so.1"],"group":"wsl-docker","tells":"symptom","signatures":[["libcuda\\.so[.1]{0,2}: cannot open",": cannot open","cannot",12,0,0],["libnvidia-ml\\.so[.1]{0,2}: cannot open","libnvidia-ml.so","ml",0,15,0],["couldn.t find libnvidia-ml","t find libnvidia-ml","libnvidia",7,0,0],["nvml shared library not found","nvml shared library not found","library",0,0,0],["cannot find -lcuda","cannot find -lcuda","find",0,0,0],["nvml: driver not loaded","nvml: driver not loaded","driver",0,0,0],["driver not loaded","driver not loaded","not",0,0,0]],"names":[],"causes":["no-driver","docker-without-gpu"],"explains":[],"page":"fix/wsl-docker.md#libcuda-missing"},
{"id":"extension-symbol","title":["undefined symbol in an extension","扩展模块报 undefined symbol"],"group":"build","tells":"cause","signatures":[["undefined symbol: _zn","undefined symbol: _zn","symbol",0,0,0],["undefined symbol: \\w{0,20}(?:c10|torch|at)\\w{0,80}","undefined symbol: ","symbol",0,105,0],["undefined symbol: _z\\w{1,100}","undefined symbol: _z","symbol",0,100,0],["flash_attn\\w{0,20}.{0,60}(?:undefined symbol|dll load failed)","flash_attn","",0,96,0]],"names":[],"causes":["extension-for-other-torch"],"explains":[],"page":"fix/build.md#extension-symbol"},
{"id":"cuda-home-not-set","title":["CUDA_HOME environment variable is not set","没有设置 CUDA_HOME 环境变量"],"group":"build","tells":"cause","signatures":[["cuda_home environment variable is not set","cuda_home environment variable is not set","environment",0,0,0],["cuda_home is not set","cuda_home is not set","not",0,0,0],["nvcc(?:\\.exe)?.{0,3} is not recognized"," is not recognized","not",11,0,0],["nvcc.{0,3} 不是内部或外部命令"," 不是内部或外部命令","",7,0,0],["nvcc(?:\\.exe)?: (?:command )?not found","not found","",18,0,0],["no such file or directory: .{1,120}/nvcc","no such file or directory: ","directory",0,125,0],["(?:无法将|the term) .?.?nvcc","nvcc","",11,0,0],["cuda_home (?:is )?(?:none|undefined|does not exist)","cuda_home ","",0,17,0],["failed to find nvcc","failed to find nvcc","find",0,0,0],["could not find nvcc","could not find nvcc","find",0,0,0],["cannot find cuda_home","cannot find cuda_home","find",0,0,0],["cuda_runtime(?:_api)?\\.h.{0,4}: no such file",": no such file","such",22,0,0],["(?:cublas_v2|cusparse|cuda|cudnn)\\.h: no such file",".h: no such file","such",9,0,0]],"names":[["cuda_toolkit_root_dir","cuda_toolkit_root_dir","",0,0,0]],"causes":["toolkit-missing"],"explains":[],"page":"fix/build.md#cuda-home-not-set"},
{"id":"detected-cuda-mismatch","title":["The detected CUDA version mismatches the version that was used to compile PyTorch","检测到的 CUDA 版本与编译 PyTorch 所用的不一致"],"group":"build","tells":"cause","signatures":[["cuda version .{0,30}mismatches the version","mismatches the version","the",43,0,0],["use the same cuda version","use the same cuda version","same",0,0,0],["cuda extensions are being compiled with a version of cuda","cuda extensions are being compiled with a version of cuda","extensions",0,0,0]],"names":[["detected cuda version","detected cuda version","cuda",0,0,0]],"causes":["toolkit-of-other-version"],"explains":[],"page":"fix/build.md#detected-cuda-mismatch"},
{"id":"gcc-too-new","title":["unsupported GNU version","unsupported GNU version：gcc 太新"],"group":"build","tells":"cause","signatures":[["unsupported gnu version","unsupported gnu version","gnu",0,0,0],["gcc versions later than","gcc versions later than","versions",0,0,0],["unsupported clang version","unsupported clang version","clang",0,0,0],["host compiler .{0,60}not supported","host compiler ","compiler",0,73,0],["parameter packs not expanded with","parameter packs not expanded with","expanded",0,0,0],["identifier .__builtin_\\w{1,40}. is undefined"," is undefined","is",63,0,0],["_float32. is undefined"," is undefined","is",9,0,0],["exception specification is incompatible.{0,120}(?:rsqrt|cospi|sinpi)","exception specification is incompatible","specification",0,125,0]],"names":[],"causes":["gcc-too-new"],"explains":[],"page":"fix/build.md#gcc-too-new"},
{"id":"msvc-too-new","title":["unsupported Microsoft Visual Studio version","unsupported Microsoft Visual Studio version"],"group":"build","tells":"cause","signatures":[["unsupported microsoft visual studio","unsupported microsoft visual studio","microsoft",0,0,0],["stl1002","stl1002","",0,0,0],["expected cuda \\d{1,2}\\.\\d or newer","expected cuda ","cuda",0,13,0]],"names":[],"causes":["msvc-too-new"],"explains":[],"page":"fix/build.md#msvc-too-new"},
{"id":"compiler-missing","title":["No C++ compiler: cl or gcc is not found","找不到 C++ 编译器 cl 或 gcc"],"group":"build","tells":"cause","signatures":[["cannot find compiler .cl","cannot find compiler ","compiler",0,3,0],[".?cl(?:\\.exe)?.? is not recognized"," is not recognized","not",8,0,0],["'where', 'cl'","'where', 'cl'","where",0,0,0],["unable to find vcvarsall","unable to find vcvarsall","find",0,0,0],["command .(?:x86_64-linux-gnu-)?gcc. failed: no such"," failed: no such","failed",30,0,0],["unable to execute .(?:x86_64-linux-gnu-)?gcc","unable to execute ","execute",0,21,0],["(?:gcc|g\\+\\+|c\\+\\+|cc1plus): (?:command )?not found","not found","",17,0,0],["command .gcc. not found"," not found","not",13,0,0],["gcc.? failed: no such file"," failed: no such file","failed",4,0,0],["(?:g\\+\\+|c\\+\\+).? failed: no such file"," failed: no such file","failed",4,0,0],["error checking compiler version for (?:c\\+\\+|g\\+\\+)","error checking compiler version for ","checking",0,3,0],["no such file or directory: .(?:gcc|g\\+\\+|c\\+\\+|cl)'","no such file or directory: ","directory",0,5,0],["no cmake_c(?:xx)?_compiler","no cmake_c","",0,11,0],["could not find compiler","could not find compiler","find",0,0,0],["compiler: cl is not found","compiler: cl is not found","not",0,0,0]],"names":[["microsoft visual c\\+\\+ 14","microsoft visual c++ 14","visual",0,0,0],["checking compiler version for cl","checking compiler version for cl","compiler",0,0,0]],"causes":["compiler-missing"],"explains":[],"page":"fix/build.md#compiler-missing"},
{"id":"triton-no-compiler","title":["Failed to find C compiler","Failed to find C compiler"],"group":"build","tells":"cause","signatures":[["failed to find c compiler","failed to find c compiler","find",0,0,0],["specify via cc environment variable","specify via cc environment variable","environment",0,0,0]],"names":[],"causes":["compiler-missing"],"explains":["compiler-missing"],"page":"fix/build.md#triton-no-compiler"},
{"id":"python-headers-missing","title":["Python.h: No such file or directory","Python.h: No such file or directory"],"group":"build","tells":"cause","signatures":[["python\\.h.{0,6}: no such file",": no such file","such",14,0,0],["python\\.h. not found"," not found","not",9,0,0],["include file python\\.h","include file python.h","python",0,0,0],["cannot open include file: .python\\.h","cannot open include file: ","include",0,9,0],["fatal error: python\\.h","fatal error: python.h","python",0,0,0]],"names":[["python dev(?:elopment)? (?:headers|files)","python dev","",0,16,0]],"causes":["python-headers-missing"],"explains":[],"page":"fix/build.md#python-headers-missing"},
{"id":"triton-missing","title":["Cannot find a working triton installation","找不到可用的 triton"],"group":"build","tells":"cause","signatures":[["working triton installation","working triton installation","triton",0,0,0],["tritonmissing","tritonmissing","",0,0,0],["no module named .triton","no module named ","module",0,7,0],["triton (?:is )?not (?:available|installed|found)","triton ","",0,16,0],["matching triton is not available","matching triton is not available","triton",0,0,0],["could not find a version that satisfies the requirement triton","could not find a version that satisfies the requirement triton","requirement",0,0,0],["no matching distribution found for triton","no matching distribution found for triton","distribution",0,0,0]],"names":[],"causes":["triton-missing"],"explains":["no-matching-other"],"page":"fix/build.md#triton-missing"},
{"id":"compile-unsupported","title":["torch.compile is not supported here","这里不支持 torch.compile"],"group":"build","tells":"symptom","signatures":[["(?:dynamo|torch\\.compile) (?:is )?not (?:yet )?supported on","supported on","",25,0,0],["windows not yet supported for torch\\.compile","windows not yet supported for torch.compile","supported",0,0,0],["too old to be supported by the triton","too old to be supported by the triton","supported",0,0,0],["backendcompilerfailed","backendcompilerfailed","",0,0,0],["backend=.inductor. raised","backend=","",0,17,0],["inductorerror","inductorerror","",0,0,0],["torch\\._dynamo\\.exc\\.unsupported","torch._dynamo.exc.unsupported","_dynamo",0,0,0]],"names":[],"causes":["compile-unsupported","triton-missing","compiler-missing"],"explains":[],"page":"fix/build.md#compile-unsupported"},
{"id":"ninja-missing","title":["Ninja is required to load C++ extensions","加载 C++ 扩展需要 ninja"],"group":"build","tells":"symptom","signatures":[["ninja is required","ninja is required","is",0,0,0],["ninja: (?:command )?not found","not found","",15,0,0],["'ninja', '-v'","'ninja', '-v'","ninja",0,0,0],["could not find ninja","could not find ninja","find",0,0,0],["unable to find a build program corresponding to .ninja","unable to find a build program corresponding to ","corresponding",0,6,0]],"names":[],"causes":["ninja-missing","compiler-missing"],"explains":[],"page":"fix/build.md#ninja-missing"},
{"id":"build-killed","title":["The build is killed or never ends","编译被杀掉或一直不结束"],"group":"build","tells":"cause","signatures":[["nvcc error.{0,60}died due to signal","died due to signal","due",70,0,0],["cc1plus.{0,60}(?:killed|terminated)","cc1plus","",0,70,0],["compiler terminated.{0,30}signal killed","compiler terminated","",0,43,0],["building wheel for flash-attn.{0,60}(?:still|hours|forever|stuck)","building wheel for flash-attn","wheel",0,67,0],["fatal error: killed signal terminated","fatal error: killed signal terminated","killed",0,0,0]],"names":[],"causes":["build-needs-memory"],"explains":[],"page":"fix/build.md#build-killed"},
{"id":"build-wheel-failed","title":["Failed building wheel","Failed building wheel：构建 wheel 失败"],"group":"build","tells":"little","signatures":[["failed building wheel for","failed building wheel for","building",0,0,0],["failed to build .{0,60}wheel","failed to build ","build",0,65,0],["getting requirements to build wheel did not run","getting requirements to build wheel did not run","requirements",0,0,0],["subprocess-exited-with-error","subprocess-exited-with-error","exited",0,0,0],["error compiling objects for extension","error compiling objects for extension","compiling",0,0,0],["error building extension","error building extension","building",0,0,0],["ninja: build stopped","ninja: build stopped","build",0,0,0],["metadata-generation-failed","metadata-generation-failed","generation",0,0,0],["failed to build installable wheels","failed to build installable wheels","installable",0,0,0]],"names":[],"causes":["build-isolation","toolkit-missing","compiler-missing"],"explains":[],"page":"fix/build.md#build-wheel-failed"},
{"id":"cuda-installer-failed","title":["The CUDA installer fails at Visual Studio Integration","CUDA 安装程序在 Visual Studio Integration 处失败"],"group":"build","tells":"cause","signatures":[["nvidia installer (?:has )?failed","nvidia installer ","installer",0,10,0],["nvidia 安装程序失败","nvidia 安装程序失败","",0,0,0],["安装程序失败","安装程序失败","",0,0,0]],"names":[["visual studio integration","visual studio integration","studio",0,0,0],["nsight visual studio edition","nsight visual studio edition","visual",0,0,0]],"causes":["cuda-installer-parts"],"explains":[],"page":"fix/build.md#cuda-installer-failed"},
{"id":"docker-gpu-runtime","title":["could not select device driver with capabilities: [[gpu]]","could not select device driver with capabilities: [[gpu]]"],"group":"wsl-docker","tells":"symptom","signatures":[["could not select device driver","could not select device driver","select",0,0,0],["unknown or invalid runtime name","unknown or invalid runtime name","invalid",0,0,0],["unknown runtime specified nvidia","unknown runtime specified nvidia","specified",0,0,0],["runtime .?nvidia.? not found"," not found","not",16,0,0],["nvidia-container-runtime.{0,60}(?:not found|no such)","nvidia-container-runtime","container",0,69,0],["unresolvable cdi devices","unresolvable cdi devices","cdi",0,0,0],["failed to inject cdi","failed to inject cdi","inject",0,0,0]],"names":[],"causes":["container-toolkit-missing","docker-from-snap"],"explains":[],"page":"fix/wsl-docker.md#docker-gpu-runtime"},
{"id":"docker-gpu-hook","title":["nvidia-container-cli: initialization error","nvidia-container-cli: initialization error"],"group":"wsl-docker","tells":"symptom","signatures":[["error running (?:prestart )?hook .{0,20}: exit status","error running ","running",0,47,0],["load library failed: libnvidia-ml","load library failed: libnvidia-ml","libnvidia",0,0,0],["wsl environment detected but no adapters","wsl environment detected but no adapters","environment",0,0,0]],"names":[["nvidia-container-cli","nvidia-container-cli","container",0,0,0]],"causes":["no-driver","driver-updated-not-rebooted","container-toolkit-missing"],"explains":[],"page":"fix/wsl-docker.md#docker-gpu-hook"},
{"id":"nvml-unknown-error","title":["Failed to initialize NVML: Unknown Error","Failed to initialize NVML: Unknown Error"],"group":"wsl-docker","tells":"cause","signatures":[["failed to initialize nvml: unknown error","failed to initialize nvml: unknown error","initialize",0,0,0],["nvml: unknown error","nvml: unknown error","unknown",0,0,0],["failed to initialize nvml: insufficient permissions","failed to initialize nvml: insufficient permissions","insufficient",0,0,0]],"names":[],"causes":["container-lost-devices"],"explains":["no-cuda-gpus","cuda-false"],"page":"fix/wsl-docker.md#nvml-unknown-error"},
{"id":"wsl-gpu-blocked","title":["GPU access blocked by the operating system","GPU access blocked by the operating system"],"group":"wsl-docker","tells":"symptom","signatures":[["gpu access blocked by the operating system","gpu access blocked by the operating system","operating",0,0,0]],"names":[],"causes":["linux-driver-in-wsl","gpu-not-in-wddm","wsl-kernel-old"],"explains":[],"page":"fix/wsl-docker.md#wsl-gpu-blocked"},
{"id":"wsl-nvml-fails","title":["nvidia-smi stopped working in WSL2","WSL2 里 nvidia-smi 不能用了"],"group":"wsl-docker","tells":"symptom","signatures":[["failed to initialize nvml","failed to initialize nvml","initialize",0,0,0],["cuda version: err!","cuda version: err!","version",0,0,0],["driver version: 0 runtime version: 0","driver version: 0 runtime version: 0","version",0,0,0],["driver version: 0\\b","driver version: 0","version",0,0,0],["nvidia-smi.{0,60}(?:works? no more|stopped working|no longer works)","nvidia-smi","",0,75,0],["segmentation fault.{0,40}nvidia-smi","segmentation fault","",0,50,0],["nvml: n/a","nvml: n/a","n",0,0,0]],"names":[],"causes":["wsl-libraries-do-not-match","linux-driver-in-wsl","library-path-overrides","container-lost-devices"],"explains":[],"page":"fix/wsl-docker.md#wsl-nvml-fails"},
{"id":"wsl-not-starting","title":["WSL2 cannot start its virtual machine","WSL2 启动不了：虚拟机起不来"],"group":"wsl-docker","tells":"cause","signatures":[["0x80370102","0x80370102","",0,0,0],["0x80370114","0x80370114","",0,0,0],["0x8004032d","0x8004032d","",0,0,0],["hcs_e_hyperv_not_installed","hcs_e_hyperv_not_installed","",0,0,0],["hcs_e_service_not_available","hcs_e_service_not_available","",0,0,0],["wsl_e_virtual_machine_platform_required","wsl_e_virtual_machine_platform_required","",0,0,0],["please enable the virtual machine platform","please enable the virtual machine platform","virtual",0,0,0],["wsl2 is unable to start since virtuali[sz]ation is not enabled","wsl2 is unable to start since virtuali","unable",0,21,0],["wsl2 无法启动,因为此计算机上未启用虚拟化","wsl2 无法启动,因为此计算机上未启用虚拟化","",0,0,0]],"names":[],"causes":["virtualisation-off"],"explains":["wsl-other-code"],"page":"fix/wsl-docker.md#wsl-not-starting"},
{"id":"wsl-component-off","title":["0x8007019e: WSL is not switched on","0x8007019e：没有启用 WSL"],"group":"wsl-docker","tells":"cause","signatures":[["0x8007019e","0x8007019e","",0,0,0],["0x80040321","0x80040321","",0,0,0],["wsl_e_wsl_optional_component_required","wsl_e_wsl_optional_component_required","",0,0,0],["wslregisterdistribution failed with error: 0x80040154","wslregisterdistribution failed with error: 0x80040154","failed",0,0,0],["windows subsystem for linux optional component","windows subsystem for linux optional component","subsystem",0,0,0],["适用于 linux 的 windows 子系统可选组件","适用于 linux 的 windows 子系统可选组件","windows",0,0,0]],"names":[],"causes":["wsl-component-off"],"explains":["wsl-other-code"],"page":"fix/wsl-docker.md#wsl-component-off"},
{"id":"wsl-download","title":["WSL cannot be downloaded: no way to the server","WSL 下载失败：连不上服务器"],"group":"wsl-docker","tells":"cause","signatures":[["0x80072ee2","0x80072ee2","",0,0,0],["0x80072ee7","0x80072ee7","",0,0,0],["0x80072efd","0x80072efd","",0,0,0],["0x80072efe","0x80072efe","",0,0,0],["0x80072eff","0x80072eff","",0,0,0],["0x80072f7d","0x80072f7d","",0,0,0],["0x80072f8f","0x80072f8f","",0,0,0],["wininet_e_timeout","wininet_e_timeout","",0,0,0],["wininet_e_name_not_resolved","wininet_e_name_not_resolved","",0,0,0],["wininet_e_cannot_connect","wininet_e_cannot_connect","",0,0,0],["wininet_e_connection_","wininet_e_connection_","",0,0,0],["wininet_e_security_channel_error","wininet_e_security_channel_error","",0,0,0],["failed to fetch the (?:distribution list|list distribution) from","failed to fetch the ","fetch",0,22,0],["未能从.{1,120}提取分发列表","提取分发列表","",123,0,0],["无法从.{1,120}提取列表分发","提取列表分发","",123,0,0]],"names":[],"causes":["wsl-server-unreachable"],"explains":["wsl-other-code","slow-download"],"page":"fix/wsl-docker.md#wsl-download"},
{"id":"wsl-no-answer","title":["0x8007274c: WSL's virtual machine does not answer","0x8007274c：WSL 的虚拟机没有应答"],"group":"wsl-docker","tells":"symptom","signatures":[["0x8007274c","0x8007274c","",0,0,0],["wsl/.{0,60}wsaetimedout","wsaetimedout","",64,0,0],["hcs_e_connection_timeout","hcs_e_connection_timeout","",0,0,0],["0x80370109","0x80370109","",0,0,0],["response was not received from the virtual machine or container","response was not received from the virtual machine or container","received",0,0,0]],"names":[],"causes":["wsl-vm-silent","wsl-kernel-old"],"explains":["wsl-other-code","slow-download"],"page":"fix/wsl-docker.md#wsl-no-answer"},
{"id":"wsl-0x80040326","title":["0x80040326 when WSL starts","启动 WSL 时出现 0x80040326"],"group":"wsl-docker","tells":"cause","signatures":[["0x80040326","0x80040326","",0,0,0]],"names":[],"causes":["wsl-kernel-old"],"explains":["wsl-other-code"],"page":"fix/wsl-docker.md#wsl-0x80040326"},
{"id":"wsl-kernel-needed","title":["0x800701bc: WSL 2 requires an update to its kernel component","0x800701bc：WSL 2 需要更新其内核组件"],"group":"wsl-docker","tells":"cause","signatures":[["0x800701bc","0x800701bc","",0,0,0],["wsl 2 requires an update to its kernel component","wsl 2 requires an update to its kernel component","requires",0,0,0],["wsl 2 需要更新其内核组件","wsl 2 需要更新其内核组件","2",0,0,0]],"names":[],"causes":["wsl-kernel-old"],"explains":["wsl-other-code"],"page":"fix/wsl-docker.md#wsl-kernel-needed"},
{"id":"wsl-service-disabled","title":["0x80070422: WSL's service is disabled","0x80070422：WSL 的服务被禁用"],"group":"wsl-docker","tells":"cause","signatures":[["wsl/.{0,60}0x80070422","0x80070422","",64,0,0],["wslregisterdistribution failed with error: 0x80070422","wslregisterdistribution failed with error: 0x80070422","failed",0,0,0],["wsl/.{0,60}error_service_disabled","error_service_disabled","",64,0,0]],"names":[],"causes":["wsl-service-disabled"],"explains":["wsl-other-code"],"page":"fix/wsl-docker.md#wsl-service-disabled"},
{"id":"wsl-other-code","title":["Another code of WSL","WSL 的其他错误代码"],"group":"wsl-docker","tells":"little","signatures":[["wslregisterdistribution failed","wslregisterdistribution failed","",0,0,0],["error code: wsl/","error code: wsl/","code",0,0,0],["错误代码: wsl/","错误代码: wsl/","wsl",0,0,0],["wsl/service/","wsl/service/","service",0,0,0],["wsl/installdistro/","wsl/installdistro/","installdistro",0,0,0]],"names":[],"causes":["wsl-code-not-listed"],"explains":[],"page":"fix/wsl-docker.md#wsl-other-code"},
{"id":"wsl-libcuda-link","title":["libcuda.so.1 is not a symbolic link","libcuda.so.1 is not a symbolic link"],"group":"wsl-docker","tells":"cause","signatures":[["libcuda\\.so\\.1 is not a symbolic link","libcuda.so.1 is not a symbolic link","symbolic",0,0,0]],"names":[],"causes":["wsl-link-warning"],"explains":[],"page":"fix/wsl-docker.md#wsl-libcuda-link"},
{"id":"conda-tos","title":["Terms of Service have not been accepted","Terms of Service have not been accepted：没有接受服务条款"],"group":"conda","tells":"cause","signatures":[["terms of service have not been accepted","terms of service have not been accepted","service",0,0,0],["condatosnoninteractive","condatosnoninteractive","",0,0,0]],"names":[["conda tos accept","conda tos accept","tos",0,0,0],["auto_accept_tos","auto_accept_tos","",0,0,0]],"causes":["conda-terms"],"explains":[],"page":"fix/conda.md#conda-tos"},
{"id":"conda-not-found-package","title":["PackagesNotFoundInChannelsError, PackagesNotFoundError","PackagesNotFoundInChannelsError、PackagesNotFoundError：频道里没有这个包"],"group":"conda","tells":"symptom","signatures":[["packagesnotfounderror","packagesnotfounderror","",0,0,0],["packagesnotfoundinchannelserror","packagesnotfoundinchannelserror","",0,0,0],["resolvepackagenotfound","resolvepackagenotfound","",0,0,0],["not available from current channels","not available from current channels","available",0,0,0],["packagenotfounderror","packagenotfounderror","",0,0,0],["nothing provides requested pytorch","nothing provides requested pytorch","requested",0,0,0],["pytorch.{0,40}does not exist \\(perhaps","does not exist (perhaps","exist",47,0,0]],"names":[],"causes":["conda-channel-wrong","conda-channel-frozen"],"explains":[],"page":"fix/conda.md#conda-not-found-package"},
{"id":"conda-no-channels","title":["NoChannelsConfiguredError","NoChannelsConfiguredError：没有设置任何频道"],"group":"conda","tells":"cause","signatures":[["nochannelsconfigurederror","nochannelsconfigurederror","",0,0,0],["no channels are configured","no channels are configured","channels",0,0,0]],"names":[],"causes":["conda-no-channels"],"explains":[],"page":"fix/conda.md#conda-no-channels"},
{"id":"conda-not-in-environment","title":["PackagesNotFoundInPrefixError","PackagesNotFoundInPrefixError：环境里没有装这个包"],"group":"conda","tells":"cause","signatures":[["packagesnotfoundinprefixerror","packagesnotfoundinprefixerror","",0,0,0],["packagenotinstallederror","packagenotinstallederror","",0,0,0],["packages are missing from the target environment","packages are missing from the target environment","missing",0,0,0],["package is not installed in prefix","package is not installed in prefix","installed",0,0,0]],"names":[],"causes":["conda-not-in-environment"],"explains":[],"page":"fix/conda.md#conda-not-in-environment"},
{"id":"conda-too-old","title":["Malformed version string '~'","Malformed version string '~'"],"group":"conda","tells":"symptom","signatures":[["malformed version string '~'","malformed version string '~'","version",0,0,0],["invalid (?:version )?spec: =2\\.7","spec: =2.7","2",16,0,0]],"names":[],"causes":["conda-too-old","conda-spec-malformed"],"explains":["conda-unsatisfiable"],"page":"fix/conda.md#conda-too-old"},
{"id":"conda-spec-malformed","title":["InvalidMatchSpec","InvalidMatchSpec：包的写法不对"],"group":"conda","tells":"cause","signatures":[["invalidmatchspec","invalidmatchspec","",0,0,0],["invalid spec '.{1,60}': invalid version","': invalid version","invalid",74,0,0]],"names":[],"causes":["conda-spec-malformed"],"explains":[],"page":"fix/conda.md#conda-spec-malformed"},
{"id":"conda-key","title":["CondaKeyError: unknown parameter","CondaKeyError：没有这项设置"],"group":"conda","tells":"cause","signatures":[["condakeyerror","condakeyerror","",0,0,0],["is not a known (?:sequence|primitive) parameter","is not a known ","known",0,19,0],["invalid configuration parameters:","invalid configuration parameters:","configuration",0,0,0]],"names":[],"causes":["conda-key"],"explains":[],"page":"fix/conda.md#conda-key"},
{"id":"conda-not-writable","title":["NoWritableEnvsDirError, NoWritablePkgsDirError","NoWritableEnvsDirError、NoWritablePkgsDirError：文件夹没有写权限"],"group":"conda","tells":"cause","signatures":[["nowritableenvsdirerror","nowritableenvsdirerror","",0,0,0],["nowritablepkgsdirerror","nowritablepkgsdirerror","",0,0,0],["no writeable (?:envs|pkgs) directories","no writeable ","writeable",0,16,0]],"names":[],"causes":["conda-not-writable"],"explains":[],"page":"fix/conda.md#conda-not-writable"},
{"id":"conda-channel-retired","title":["Conda packages are no longer available","不再提供 conda 包"],"group":"conda","tells":"cause","signatures":[["conda packages are no longer available","conda packages are no longer available","packages",0,0,0],["conda.{0,60}no longer (?:available|published|supported)","no longer ","longer",65,9,0],["deprecat.{0,60}conda.{0,40}channel","deprecat","",0,112,0],["conda channel.{0,40}deprecat","conda channel","",0,48,0]],"names":[],"causes":["conda-channel-frozen"],"explains":[],"page":"fix/conda.md#conda-channel-retired"},
{"id":"conda-cuda-virtual","title":["__cuda is missing on the system","系统缺少 __cuda 虚拟包"],"group":"conda","tells":"cause","signatures":[["\\b__glibc\\b.{0,60}(?:missing|not satisf|conflict)","__glibc","",0,70,0]],"names":[["\\b__cuda\\b","__cuda","",0,0,0],["virtual package.{0,40}cuda","virtual package","",0,44,0],["conda_override_cuda","conda_override_cuda","",0,0,0]],"causes":["conda-sees-no-driver"],"explains":["conda-unsatisfiable"],"page":"fix/conda.md#conda-cuda-virtual"},
{"id":"conda-unsatisfiable","title":["conda: the solver finds no solution, or never ends","conda：求解失败或一直求解"],"group":"conda","tells":"symptom","signatures":[["unsatisfiableerror","unsatisfiableerror","",0,0,0],["libmambaunsatisfiable","libmambaunsatisfiable","",0,0,0],["solving environment: failed","solving environment: failed","environment",0,0,0],["initial frozen solve","initial frozen solve","frozen",0,0,0],["specifications were found to be incompatible","specifications were found to be incompatible","found",0,0,0],["could not solve for environment specs","could not solve for environment specs","environment",0,0,0],["found conflicts! looking for incompatible","found conflicts! looking for incompatible","conflicts",0,0,0],["solving environment.{0,60}(?:stuck|hours|forever|slow)","solving environment","",0,67,0],["nothing provides .{1,60} needed by","nothing provides ","provides",0,70,0]],"names":[],"causes":["conda-mixed-channels","conda-channel-frozen","python-too-new"],"explains":[],"page":"fix/conda.md#conda-unsatisfiable"},
{"id":"conda-activate","title":["Run 'conda init' before 'conda activate'","先运行 conda init 才能 conda activate"],"group":"conda","tells":"cause","signatures":[["run .conda init","conda init","",5,0,0],["shell has not been properly configured","shell has not been properly configured","properly",0,0,0],["commandnotfounderror: your shell","commandnotfounderror: your shell","your",0,0,0],["not properly configured to use .conda activate","not properly configured to use ","configured",0,15,0]],"names":[],"causes":["conda-not-initialised"],"explains":[],"page":"fix/conda.md#conda-activate"},
{"id":"conda-command-missing","title":["conda is not found","找不到 conda 命令"],"group":"conda","tells":"cause","signatures":[["conda.{0,3} is not recognized"," is not recognized","not",8,0,0],["conda.{0,3} 不是内部或外部命令"," 不是内部或外部命令","",8,0,0],["conda: (?:command )?not found","not found","",15,0,0],["command .conda. not found"," not found","not",15,0,0],["(?:无法将|the term) .?.?conda","conda","",11,0,0]],"names":[],"causes":["conda-not-initialised"],"explains":[],"page":"fix/conda.md#conda-command-missing"},
{"id":"conda-environment-missing","title":["Could not find conda environment","找不到这个 conda 环境"],"group":"conda","tells":"cause","signatures":[["could not find conda environment","could not find conda environment","conda",0,0,0],["environmentnamenotfound","environmentnamenotfound","",0,0,0],["environmentlocationnotfound","environmentlocationnotfound","",0,0,0],["not a conda environment","not a conda environment","conda",0,0,0]],"names":[],"causes":["conda-environment-name"],"explains":[],"page":"fix/conda.md#conda-environment-missing"},
{"id":"conda-environment-taken","title":["Remove existing environment? prefix already exists","Remove existing environment?：同名的环境已经有了"],"group":"conda","tells":"cause","signatures":[["a conda environment already exists at","a conda environment already exists at","environment",0,0,0],["remove existing environment","remove existing environment","existing",0,0,0],["prefix already exists","prefix already exists","already",0,0,0],["already exists\\. override with --yes","already exists. override with --yes","override",0,0,0]],"names":[],"causes":["conda-environment-taken"],"explains":["conda-environment-missing"],"page":"fix/conda.md#conda-environment-taken"},
{"id":"conda-channel-not-there","title":["UnavailableInvalidChannel: HTTP 404","UnavailableInvalidChannel: HTTP 404"],"group":"conda","tells":"cause","signatures":[["unavailableinvalidchannel","unavailableinvalidchannel","",0,0,0],["http 404 not found for channel","http 404 not found for channel","found",0,0,0],["http 404 unavailable or invalid for channel","http 404 unavailable or invalid for channel","unavailable",0,0,0]],"names":[],"causes":["conda-channel-not-there"],"explains":["conda-http"],"page":"fix/conda.md#conda-channel-not-there"},
{"id":"mirror-403","title":["HTTP 403 from TUNA's mirror","清华镜像返回 HTTP 403"],"group":"conda","tells":"symptom","signatures":[["http 403 forbidden for (?:url|channel).{1,60}tuna\\.tsinghua","http 403 forbidden for ","forbidden",0,80,0],["http error 403 while getting .{1,40}tuna\\.tsinghua","http error 403 while getting ","getting",0,53,0],["403 client error: forbidden for url: .{1,40}tuna\\.tsinghua","403 client error: forbidden for url: ","forbidden",0,53,0],["\\(403 forbidden\\) for url .{1,40}tuna\\.tsinghua","(403 forbidden) for url ","forbidden",0,53,0],["detected enormous traffic from your network","detected enormous traffic from your network","enormous",0,0,0],["您所在的子网和/或所使用的客户端","您所在的子网和/或所使用的客户端","",0,0,0],["您所在的网段近期向本站发送过异常请求","您所在的网段近期向本站发送过异常请求","",0,0,0]],"names":[],"causes":["mirror-blocks-network"],"explains":["conda-http","slow-download","dataset-download","no-matching-distribution","no-matching-other"],"page":"fix/conda.md#mirror-403"},
{"id":"conda-http","title":["CondaHTTPError: HTTP 000 CONNECTION FAILED","CondaHTTPError: HTTP 000 CONNECTION FAILED"],"group":"conda","tells":"symptom","signatures":[["condahttperror","condahttperror","",0,0,0],["http 000 connection failed","http 000 connection failed","connection",0,0,0],["condaverificationerror","condaverificationerror","",0,0,0],["appears to be corrupted","appears to be corrupted","to",0,0,0],["invalidarchiveerror","invalidarchiveerror","",0,0,0],["chunkedencodingerror","chunkedencodingerror","",0,0,0],["checksummismatch","checksummismatch","",0,0,0],["condaerror: downloaded bytes did not match","condaerror: downloaded bytes did not match","downloaded",0,0,0]],"names":[],"causes":["conda-mirror-wrong","slow-network","proxy-wrong"],"explains":[],"page":"fix/conda.md#conda-http"},
{"id":"cuda-out-of-memory","title":["CUDA out of memory","CUDA out of memory：显存不足"],"group":"memory","tells":"symptom","signatures":[["cuda out of memory","cuda out of memory","out",0,0,0],["cuda memory.{0,20}exhausted","cuda memory","",0,29,0],["outofmemoryerror","outofmemoryerror","",0,0,0],["reserved by pytorch but unallocated","reserved by pytorch but unallocated","pytorch",0,0,0],["显存不足","显存不足","",0,0,0],["爆显存","爆显存","",0,0,0],["allocation on device .{0,20}would exceed","allocation on device ","device",0,32,0],["tried to allocate .{1,20}\\(gpu","tried to allocate ","allocate",0,24,0]],"names":[],"causes":["batch-too-large","memory-held-by-others","memory-fragmented","tensor-too-large"],"explains":[],"page":"fix/memory.md#cuda-out-of-memory"},
{"id":"cuda-error-out-of-memory","title":["CUDA error: out of memory","CUDA error: out of memory"],"group":"memory","tells":"symptom","signatures":[["cuda error: out of memory","cuda error: out of memory","error",0,0,0],["cudaerrormemoryallocation","cudaerrormemoryallocation","",0,0,0],["cuda_error_out_of_memory","cuda_error_out_of_memory","",0,0,0],["cuda runtime error \\(2\\)","cuda runtime error (2)","runtime",0,0,0],["failed to allocate .{0,40}pinned","failed to allocate ","allocate",0,46,0],["pin_memory.{0,80}out of memory","out of memory","of",90,0,0]],"names":[],"causes":["memory-held-by-others","pinned-memory-in-wsl","batch-too-large"],"explains":[],"page":"fix/memory.md#cuda-error-out-of-memory"},
{"id":"ram-full","title":["The process is killed, or no memory is left in the computer","进程被杀掉，或者内存不足"],"group":"memory","tells":"symptom","signatures":[["killed","killed","",0,0,3],["defaultcpuallocator","defaultcpuallocator","",0,0,0],["out of memory: killed process","out of memory: killed process","memory",0,0,0],["oom-kill","oom-kill","",0,0,0],["exit (?:code|status):? -?(?:137|9)\\b","exit ","",0,12,0],["signal 9 \\(sigkill","signal 9 (sigkill","9",0,0,0],["exitcode ?: -9","exitcode","",0,5,0],["unable to allocate .{1,30} for an array","unable to allocate ","allocate",0,43,0],["memoryerror","memoryerror","",0,0,1],["cannot allocate memory","cannot allocate memory","allocate",0,0,0],["errno 12\\b","errno 12","",0,0,0],["killed {1,4}python","killed","",0,10,0]],"names":[["oom_kill","oom_kill","",0,0,0]],"causes":["ram-full","wsl-memory-limit"],"explains":[],"page":"fix/memory.md#ram-full"},
{"id":"main-guard","title":["An attempt has been made to start a new process before ... bootstrapping","缺少 if __name__ == '__main__' 保护"],"group":"dataloader","tells":"cause","signatures":[["finished its bootstrapping phase","finished its bootstrapping phase","bootstrapping",0,0,0],["an attempt has been made to start a new process","an attempt has been made to start a new process","attempt",0,0,0]],"names":[],"causes":["main-guard-missing"],"explains":["worker-exited","pickle-worker"],"page":"fix/dataloader.md#main-guard"},
{"id":"shared-memory","title":["Bus error, insufficient shared memory (shm)","共享内存（shm）不足"],"group":"dataloader","tells":"cause","signatures":[["insufficient shared memory","insufficient shared memory","shared",0,0,0],["out of shared memory","out of shared memory","shared",0,0,0],["worker .{0,40}killed by signal: bus","killed by signal: bus","signal",47,0,0],["bus error","bus error","",0,0,0],["unable to open shared memory","unable to open shared memory","shared",0,0,0],["unable to write to file </torch","unable to write to file </torch","write",0,0,0],["unable to mmap .{0,60}bytes","unable to mmap ","mmap",0,65,0],["couldn.t open shared (?:file|memory)","t open shared ","shared",7,6,0],["couldn.t map view of shared file","t map view of shared file","shared",7,0,0],["error while creating shared memory","error while creating shared memory","creating",0,0,0],["increas.{0,40}(?:shm-size|/dev/shm)","increas","",0,48,0]],"names":[["shm_open","shm_open","",0,0,0]],"causes":["shared-memory-small"],"explains":["worker-exited"],"page":"fix/dataloader.md#shared-memory"},
{"id":"file-descriptors","title":["received 0 items of ancdata, Too many open files","received 0 items of ancdata：打开的文件太多"],"group":"dataloader","tells":"cause","signatures":[["items of ancdata","items of ancdata","of",0,0,0],["too many open files","too many open files","many",0,0,0],["errno 24\\b","errno 24","",0,0,0],["pin memory thread exited unexpectedly","pin memory thread exited unexpectedly","memory",0,0,0],["too many open file","too many open file","many",0,0,0]],"names":[],"causes":["too-many-open-files"],"explains":["worker-exited"],"page":"fix/dataloader.md#file-descriptors"},
{"id":"pickle-worker","title":["Can't pickle an object for the worker","对象无法序列化，传不到工作进程"],"group":"dataloader","tells":"symptom","signatures":[["got pickle error when attempting to start a worker","got pickle error when attempting to start a worker","attempting",0,0,0],["can.t pickle","t pickle","",4,0,0],["cannot pickle","cannot pickle","",0,0,0],["can.t get local object","t get local object","local",4,0,0],["can.t get attribute .{1,60}__main__","t get attribute ","attribute",4,68,0],["pickle.{0,60}<lambda>","<lambda>","lambda",66,0,0],["ran out of input","ran out of input","out",0,0,0],["winerror 87\\b","winerror 87","",0,0,0],["errno 32.{1,3}broken pipe","broken pipe","",11,0,0]],"names":[["brokenpipeerror","brokenpipeerror","",0,0,0]],"causes":["worker-cannot-import","main-guard-missing"],"explains":[],"page":"fix/dataloader.md#pickle-worker"},
{"id":"worker-exited","title":["DataLoader worker exited unexpectedly","DataLoader worker 意外退出"],"group":"dataloader","tells":"symptom","signatures":[["dataloader worker .{1,60}(?:exited unexpectedly|is killed by signal)","dataloader worker ","worker",0,79,0],["worker\\(s\\) exited unexpectedly","worker(s) exited unexpectedly","exited",0,0,0]],"names":[],"causes":["main-guard-missing","ram-full","shared-memory-small","worker-cannot-import"],"explains":[],"page":"fix/dataloader.md#worker-exited"},
{"id":"workers-slow","title":["The start of every epoch takes long","每一轮开头都要等很久"],"group":"dataloader","tells":"cause","signatures":[["num_workers.{0,60}(?:slow|慢|卡)","num_workers","",0,64,0],["(?:slow|slower|慢|卡).{0,60}num_workers","num_workers","",66,0,0],["dataloader will create \\d{1,4} worker","dataloader will create ","create",0,11,0],["dataloader.{0,40}(?:is slow|very slow|bottleneck)","dataloader","",0,50,0],["epoch.{0,40}(?:takes long|slow to start)","epoch","",0,53,0]],"names":[["before the first (?:batch|iteration|step)","before the first ","first",0,9,0]],"causes":["workers-too-many"],"explains":[],"page":"fix/dataloader.md#workers-slow"},
{"id":"batch-of-unequal","title":["stack expects each tensor to be equal size","stack expects each tensor to be equal size"],"group":"dataloader","tells":"cause","signatures":[["expects each tensor to be equal size","expects each tensor to be equal size","tensor",0,0,0],["batch must contain tensors","batch must contain tensors","contain",0,0,0],["trying to resize storage that is not resizable","trying to resize storage that is not resizable","storage",0,0,0],["pic should be (?:pil|2/3)","pic should be ","should",0,3,0],["each element in list of batch should be of equal size","each element in list of batch should be of equal size","element",0,0,0],["sizes of tensors must match except","sizes of tensors must match except","tensors",0,0,0]],"names":[],"causes":["samples-not-alike"],"explains":[],"page":"fix/dataloader.md#batch-of-unequal"},
{"id":"dataset-download","title":["A data set cannot be downloaded","数据集下载失败"],"group":"dataloader","tells":"symptom","signatures":[["error downloading \\w","error downloading ","downloading",0,1,0],["http error 403","http error 403","error",0,0,0],["http error 404","http error 404","error",0,0,0],["dataset not found","dataset not found","not",0,0,0],["dataset not found or corrupted","dataset not found or corrupted","found",0,0,0],["failed to download \\(trying next","failed to download (trying next","download",0,0,0],["file not found or corrupted","file not found or corrupted","found",0,0,0],["error downloading .{0,60}(?:mnist|cifar)","error downloading ","downloading",0,65,0],["urlopen error","urlopen error","",0,0,0]],"names":[["yann\\.lecun\\.com","yann.lecun.com","lecun",0,0,0]],"causes":["dataset-server-refuses","slow-network"],"explains":[],"page":"fix/dataloader.md#dataset-download"},
{"id":"weights-only","title":["Weights only load failed","Weights only load failed"],"group":"training","tells":"cause","signatures":[["weights only load failed","weights only load failed","only",0,0,0],["weightsunpickler error","weightsunpickler error","",0,0,0],["was not an allowed global","was not an allowed global","allowed",0,0,0]],"names":[],"causes":["weights-only-default"],"explains":[],"page":"fix/training.md#weights-only"},
{"id":"file-broken","title":["A file of weights is broken or of another kind","权重文件损坏或格式不对"],"group":"training","tells":"cause","signatures":[["pytorchstreamreader failed","pytorchstreamreader failed","",0,0,0],["failed finding central directory","failed finding central directory","finding",0,0,0],["invalid load key","invalid load key","load",0,0,0],["unexpected eof, expected","unexpected eof, expected","eof",0,0,0],["file in archive is not in a subdirectory","file in archive is not in a subdirectory","archive",0,0,0],["invalid header or archive","invalid header or archive","header",0,0,0],["headertoolarge","headertoolarge","",0,0,0],["incompletemetadata","incompletemetadata","",0,0,0]],"names":[["safetensors_rust","safetensors_rust","",0,0,0]],"causes":["weights-file-broken"],"explains":[],"page":"fix/training.md#file-broken"},
{"id":"state-dict-mismatch","title":["Error(s) in loading state_dict","Error(s) in loading state_dict"],"group":"training","tells":"cause","signatures":[["in loading state_dict","in loading state_dict","loading",0,0,0],["missing key\\(s\\) in state_dict","missing key(s) in state_dict","key",0,0,0],["unexpected key\\(s\\) in state_dict","unexpected key(s) in state_dict","key",0,0,0],["size mismatch for [\\w.]{1,80}:","size mismatch for ","mismatch",0,81,0]],"names":[],"causes":["weights-of-other-model"],"explains":[],"page":"fix/training.md#state-dict-mismatch"},
{"id":"different-devices","title":["Expected all tensors to be on the same device","张量不在同一个设备上"],"group":"training","tells":"cause","signatures":[["tensors to be on the same device","tensors to be on the same device","same",0,0,0],["found at least two devices","found at least two devices","least",0,0,0],["input type .{1,60}and weight type","and weight type","weight",71,0,0],["expected object of device type","expected object of device type","object",0,0,0],["expected object of backend","expected object of backend","object",0,0,0],["is on cpu, but expected","is on cpu, but expected","cpu",0,0,0],["indices should be either on","indices should be either on","should",0,0,0],["must be on the same device","must be on the same device","same",0,0,0],["expected a .{1,20} device type for generator"," device type for generator","device",31,0,0],["tensor for .{0,30}is on cpu","tensor for ","for",0,39,0],["weight type .{1,60}should be the same","should be the same","the",72,0,0],["tensor on device .{1,20}is not on the expected device","is not on the expected device","expected",37,0,0]],"names":[],"causes":["tensor-on-other-device"],"explains":[],"page":"fix/training.md#different-devices"},
{"id":"tensor-to-numpy","title":["can't convert cuda:0 device type tensor to numpy","can't convert cuda:0 device type tensor to numpy"],"group":"training","tells":"cause","signatures":[["can.t convert .{1,20}device type tensor to numpy","device type tensor to numpy","tensor",34,0,0],["can.t call numpy\\(\\) on tensor","t call numpy() on tensor","numpy",4,0,0],["use tensor\\.detach\\(\\)\\.numpy","use tensor.detach().numpy","tensor",0,0,0],["use tensor\\.cpu\\(\\) to copy","use tensor.cpu() to copy","tensor",0,0,0],["got unsupported scalartype bfloat16","got unsupported scalartype bfloat16","unsupported",0,0,0]],"names":[],"causes":["tensor-not-on-cpu"],"explains":[],"page":"fix/training.md#tensor-to-numpy"},
{"id":"matrix-shapes","title":["mat1 and mat2 shapes cannot be multiplied","mat1 and mat2 shapes cannot be multiplied"],"group":"training","tells":"symptom","signatures":[["mat1 and mat2 shapes cannot be multiplied","mat1 and mat2 shapes cannot be multiplied","shapes",0,0,0],["mat1 dim 1 must match mat2 dim 0","mat1 dim 1 must match mat2 dim 0","match",0,0,0],["size mismatch, m1:","size mismatch, m1:","mismatch",0,0,0],["size mismatch, got","size mismatch, got","mismatch",0,0,0]],"names":[],"causes":["features-wrong","batch-missing"],"explains":[],"page":"fix/training.md#matrix-shapes"},
{"id":"image-shape","title":["Expected 3D or 4D input to conv2d","卷积层的输入维度不对"],"group":"training","tells":"cause","signatures":[["expected .{1,40}input to conv\\dd","input to conv","to",49,2,0],["input for 4-dimensional weight","input for 4-dimensional weight","dimensional",0,0,0],["expected \\d-dimensional input","-dimensional input","dimensional",10,0,0],["expected 4d (?:tensor|\\(batched)","expected 4d ","4d",0,8,0],["expected [234]d or [234]d input","expected ","",0,14,0],["expected input.{1,60} to have \\d{1,5} channels","expected input","",0,83,0],["given groups=\\d","given groups=","groups",0,1,0],["channels, but got \\d","channels, but got ","but",0,1,0],["expected 3d .{0,20}or 4d","expected 3d ","3d",0,25,0]],"names":[],"causes":["image-dimension-missing"],"explains":[],"page":"fix/training.md#image-shape"},
{"id":"shapes-differ","title":["The size of tensor a must match the size of tensor b","张量的形状对不上"],"group":"training","tells":"cause","signatures":[["the size of tensor a","the size of tensor a","tensor",0,0,0],["is invalid for input of size","is invalid for input of size","invalid",0,0,0],["target size .{1,60}(?:input size|must be the same)","target size ","size",0,76,0],["that is different to the input size","that is different to the input size","different",0,0,0],["expected input batch_size","expected input batch_size","input",0,0,0],["shape mismatch","shape mismatch","",0,0,0],["cannot be broadcast","cannot be broadcast","be",0,0,0],["calculated padded input size","calculated padded input size","padded",0,0,0],["output size is too small","output size is too small","size",0,0,0],["dimension out of range","dimension out of range","out",0,0,0],["multi-target not supported","multi-target not supported","target",0,0,0],["inconsistent tensor size","inconsistent tensor size","tensor",0,0,0],["view size is not compatible","view size is not compatible","size",0,0,0],["must match the existing size","must match the existing size","existing",0,0,0]],"names":[],"causes":["shapes-differ"],"explains":[],"page":"fix/training.md#shapes-differ"},
{"id":"batch-of-one","title":["Expected more than 1 value per channel when training","Expected more than 1 value per channel when training"],"group":"training","tells":"cause","signatures":[["more than 1 value per channel","more than 1 value per channel","value",0,0,0],["expected more than 1 spatial element","expected more than 1 spatial element","spatial",0,0,0]],"names":[],"causes":["batch-of-one"],"explains":[],"page":"fix/training.md#batch-of-one"},
{"id":"data-type","title":["expected scalar type Long but found Float","数据类型不对：expected scalar type"],"group":"training","tells":"cause","signatures":[["expected target dtype","expected target dtype","target",0,0,0],["expected scalar type","expected scalar type","scalar",0,0,0],["expected object of scalar type","expected object of scalar type","object",0,0,0],["mat1 and mat2 must have the same dtype","mat1 and mat2 must have the same dtype","mat2",0,0,0],["expected (?:floating point|long|target of type)","expected ","",0,14,0],["should be the same dtype","should be the same dtype","same",0,0,0],["not implemented for .(?:half|long|int|bool|bfloat16|byte|double)","not implemented for ","implemented",0,9,0],["input type .{1,30}and bias type","and bias type","bias",41,0,0],["expected tensor for argument .{1,20}to have (?:one of the following )?scalar type","expected tensor for argument ","argument",0,60,0],["result type .{1,20}can.t be cast","result type ","type",0,33,0],["cannot convert a mps tensor to float64","cannot convert a mps tensor to float64","convert",0,0,0],["only tensors of floating point","only tensors of floating point","floating",0,0,0]],"names":[],"causes":["data-type-wrong"],"explains":[],"page":"fix/training.md#data-type"},
{"id":"device-assert","title":["CUDA error: device-side assert triggered","CUDA error: device-side assert triggered"],"group":"training","tells":"cause","signatures":[["device-side assert\\b","device-side assert","side",0,0,0],["cudaerrorassert","cudaerrorassert","",0,0,0],["t >= 0 && t < n_classes","t >= 0 && t < n_classes","0",0,0,0],["assertion .{1,80}out of bounds","out of bounds","of",90,0,0],["index out of bounds.? failed","index out of bounds","out",0,8,0],["target \\d{1,9} is out of bounds"," is out of bounds","out",16,0,0],["index out of range in self","index out of range in self","range",0,0,0],["srcindex < srcselectdimsize","srcindex < srcselectdimsize","",0,0,0],["class values must be smaller than num_classes","class values must be smaller than num_classes","smaller",0,0,0],["assertion .{0,20}input_val >= ","input_val >= ","",30,0,0]],"names":[],"causes":["label-out-of-range"],"explains":[],"page":"fix/training.md#device-assert"},
{"id":"backward-twice","title":["Trying to backward through the graph a second time","Trying to backward through the graph a second time"],"group":"training","tells":"cause","signatures":[["backward through the graph a second time","backward through the graph a second time","through",0,0,0],["modified by an inplace operation","modified by an inplace operation","inplace",0,0,0],["saved intermediate values of the graph","saved intermediate values of the graph","intermediate",0,0,0],["leaf variable that requires grad .{0,60}in-place","leaf variable that requires grad ","variable",0,68,0]],"names":[],"causes":["graph-used-twice"],"explains":[],"page":"fix/training.md#backward-twice"},
{"id":"no-gradient","title":["element 0 of tensors does not require grad","element 0 of tensors does not require grad"],"group":"training","tells":"cause","signatures":[["does not require grad and does not have","does not require grad and does not have","require",0,0,0],["no inf checks were recorded","no inf checks were recorded","checks",0,0,0],["grad can be implicitly created only","grad can be implicitly created only","implicitly",0,0,0],["optimizer got an empty parameter list","optimizer got an empty parameter list","parameter",0,0,0],["unscale_\\(\\) has already been called","unscale_() has already been called","already",0,0,0],["one of the differentiated tensors","one of the differentiated tensors","differentiated",0,0,0]],"names":[],"causes":["graph-cut"],"explains":[],"page":"fix/training.md#no-gradient"},
{"id":"loss-is-nan","title":["The loss is NaN","损失变成 NaN"],"group":"training","tells":"symptom","signatures":[["loss ?[=:] ?-?nan\\b","loss","",0,7,0],["\\b(?:train_|val_|test_|total_)?loss ?[=:] ?-?inf\\b","loss","",6,7,0],["tensor\\(.{0,3}-?(?:nan|inf)\\b","tensor(","",0,7,0],["grad ?[=:] ?-?(?:nan|inf)\\b","grad","",0,7,0],["nan loss","nan loss","",0,0,0],["loss (?:is|becomes|became|变成|为|是) ?nan","loss ","",0,11,0],["function .{1,40}returned nan values","returned nan values","nan",49,0,0],["non-finite loss","non-finite loss","finite",0,0,0],["contains? nan\\b","contain","",0,5,0],["-inf, nan","-inf, nan","inf",0,0,0],["nan, nan","nan, nan","",0,0,0]],"names":[],"causes":["loss-nan","first-steps-skipped"],"explains":[],"page":"fix/training.md#loss-is-nan"},
{"id":"loss-scale-reduced","title":["Gradient overflow, the loss scale is reduced","Gradient overflow：跳过一步，缩小 loss scale"],"group":"training","tells":"symptom","signatures":[["gradient overflow","gradient overflow","",0,0,0],["reducing loss scale","reducing loss scale","loss",0,0,0],["overflow! (?:rank|skipping)","overflow! ","",0,8,0]],"names":[],"causes":["first-steps-skipped","loss-nan"],"explains":[],"page":"fix/training.md#loss-scale-reduced"},
{"id":"amp-deprecated","title":["torch.cuda.amp.autocast is deprecated","torch.cuda.amp.autocast 已弃用（警告）"],"group":"training","tells":"cause","signatures":[["torch\\.cuda\\.amp\\.\\w{1,20}(?:\\(args\\.\\.\\.\\))?.{0,4} is deprecated","torch.cuda.amp.","cuda",0,47,0],["torch\\.cuda\\.amp\\.custom_(?:fwd|bwd)","torch.cuda.amp.custom_","cuda",0,3,0],["torch\\.cpu\\.amp\\.autocast.{0,20}deprecated","torch.cpu.amp.autocast","cpu",0,30,0]],"names":[],"causes":["amp-renamed"],"explains":[],"page":"fix/training.md#amp-deprecated"},
{"id":"scheduler-order","title":["lr_scheduler.step() before optimizer.step()","lr_scheduler.step() 先于 optimizer.step()（警告）"],"group":"training","tells":"cause","signatures":[["call of .?lr_scheduler\\.step","lr_scheduler.step","",9,0,0],["lr_scheduler\\.step\\(\\).{0,6}before","lr_scheduler.step()","step",0,12,0],["detected call of .?lr_scheduler","detected call of ","call",0,13,0],["epoch parameter in .?scheduler\\.step","epoch parameter in ","parameter",0,15,0],["verbose parameter is deprecated","verbose parameter is deprecated","parameter",0,0,0]],"names":[],"causes":["scheduler-order"],"explains":[],"page":"fix/training.md#scheduler-order"},
{"id":"pretrained-deprecated","title":["The parameter 'pretrained' is deprecated","参数 pretrained 已弃用（警告）"],"group":"training","tells":"cause","signatures":[["parameter .pretrained. is deprecated"," is deprecated","is",22,0,0],["arguments other than a weight enum","arguments other than a weight enum","weight",0,0,0],["typedstorage is deprecated","typedstorage is deprecated","is",0,0,0],["pynvml package is deprecated","pynvml package is deprecated","package",0,0,0],["torch\\.meshgrid: in an upcoming release","torch.meshgrid: in an upcoming release","meshgrid",0,0,0],["pkg_resources is deprecated","pkg_resources is deprecated","is",0,0,0],["antialias parameter","antialias parameter","",0,0,0]],"names":[],"causes":["harmless-deprecation"],"explains":[],"page":"fix/training.md#pretrained-deprecated"},
{"id":"cudnn-execution","title":["CUDNN_STATUS_EXECUTION_FAILED and its like","CUDNN_STATUS_EXECUTION_FAILED 之类"],"group":"training","tells":"symptom","signatures":[["cudnn_status_(?:execution_failed|internal_error|mapping_error|not_supported|bad_param|alloc_failed|arch_mismatch)","cudnn_status_","",0,16,0],["unable to find an engine to execute","unable to find an engine to execute","engine",0,0,0],["unable to find a valid cudnn algorithm","unable to find a valid cudnn algorithm","valid",0,0,0],["get was unable to find an engine","get was unable to find an engine","unable",0,0,0],["cudnn error:","cudnn error:","error",0,0,2]],"names":[],"causes":["cudnn-no-answer","batch-too-large","gpu-too-new","library-path-overrides"],"explains":[],"page":"fix/training.md#cudnn-execution"},
{"id":"cudnn-not-initialized","title":["CUDNN_STATUS_NOT_INITIALIZED","CUDNN_STATUS_NOT_INITIALIZED"],"group":"training","tells":"symptom","signatures":[["cudnn_status_not_initialized","cudnn_status_not_initialized","",0,0,0],["could not create cudnn handle","could not create cudnn handle","create",0,0,0],["failed to initialize cudnn","failed to initialize cudnn","initialize",0,0,0]],"names":[],"causes":["library-path-overrides","memory-held-by-others","cudnn-no-answer"],"explains":[],"page":"fix/training.md#cudnn-not-initialized"},
{"id":"cublas-error","title":["CUBLAS_STATUS_...","CUBLAS_STATUS_… 错误"],"group":"training","tells":"symptom","signatures":[["cublas_status_\\w{4,30}","cublas_status_","",0,30,0],["cublas error","cublas error","",0,0,0],["cublas runtime error","cublas runtime error","runtime",0,0,0],["cublascreate\\(","cublascreate(","",0,0,0]],"names":[],"causes":["batch-too-large","label-out-of-range","library-path-overrides"],"explains":[],"page":"fix/training.md#cublas-error"},
{"id":"illegal-access","title":["an illegal memory access was encountered","an illegal memory access was encountered"],"group":"training","tells":"symptom","signatures":[["illegal memory access","illegal memory access","memory",0,0,0],["cudaerrorillegaladdress","cudaerrorillegaladdress","",0,0,0],["misaligned address","misaligned address","",0,0,0],["cudaerrormisalignedaddress","cudaerrormisalignedaddress","",0,0,0],["warp out-of-range","warp out-of-range","out",0,0,0]],"names":[],"causes":["illegal-access","label-out-of-range","hardware-fault"],"explains":[],"page":"fix/training.md#illegal-access"},
{"id":"segmentation-fault","title":["Segmentation fault","段错误（Segmentation fault）"],"group":"training","tells":"little","signatures":[["segmentation fault","segmentation fault","",0,0,0],["segfault","segfault","",0,0,0],["sigsegv","sigsegv","",0,0,0],["0xc0000005","0xc0000005","",0,0,0],["段错误","段错误","",0,0,0],["exit code -?139\\b","exit code ","code",0,4,0],["exitcode ?: -11\\b","exitcode","",0,6,0]],"names":[],"causes":["crash-unknown","two-openmp","library-path-overrides"],"explains":[],"page":"fix/training.md#segmentation-fault"},
{"id":"cuda-fork","title":["Cannot re-initialize CUDA in forked subprocess","不能在 fork 出来的子进程里重新初始化 CUDA"],"group":"dataloader","tells":"cause","signatures":[["cannot re-initialize cuda in forked","cannot re-initialize cuda in forked","initialize",0,0,0],["use the .spawn. start method"," start method","start",15,0,0],["poison_fork","poison_fork","",0,0,0]],"names":[],"causes":["cuda-in-fork"],"explains":[],"page":"fix/dataloader.md#cuda-fork"},
{"id":"mps-missing-operator","title":["The operator is not currently implemented for the MPS device","MPS 设备没有实现这个算子"],"group":"training","tells":"cause","signatures":[["not currently implemented for the mps","not currently implemented for the mps","implemented",0,0,0],["mps framework doesn.t support","mps framework doesn","framework",0,10,0],["not supported (?:on|for) (?:the )?mps","not supported ","supported",0,11,0],["mps: unsupported","mps: unsupported","",0,0,0],["mps device does not support","mps device does not support","device",0,0,0]],"names":[["pytorch_enable_mps_fallback","pytorch_enable_mps_fallback","",0,0,0]],"causes":["mps-operator-missing"],"explains":[],"page":"fix/training.md#mps-missing-operator"},
{"id":"mps-memory","title":["MPS backend out of memory","MPS 内存不足"],"group":"memory","tells":"cause","signatures":[["mps backend out of memory","mps backend out of memory","backend",0,0,0]],"names":[["pytorch_mps_high_watermark","pytorch_mps_high_watermark","",0,0,0]],"causes":["mps-memory"],"explains":[],"page":"fix/memory.md#mps-memory"},
{"id":"launcher-variables","title":["KeyError: 'RANK', expected environment variables","KeyError: 'RANK'：缺少启动器设的环境变量"],"group":"distributed","tells":"cause","signatures":[["keyerror: .(?:rank|local_rank|world_size|master_addr|master_port)","keyerror: ","",0,12,0],["environment variable (?:rank|world_size|master_addr|master_port|local_rank) expected","environment variable ","variable",0,20,0],["error initializing torch\\.distributed using env://","error initializing torch.distributed using env://","initializing",0,0,0]],"names":[],"causes":["not-started-by-torchrun"],"explains":[],"page":"fix/distributed.md#launcher-variables"},
{"id":"process-group-missing","title":["Default process group has not been initialized","没有初始化进程组"],"group":"distributed","tells":"cause","signatures":[["process group has not been initialized","process group has not been initialized","group",0,0,0],["init_process_group (?:has not been|was not) called","init_process_group ","",0,19,0],["call init_process_group","call init_process_group","",0,0,0],["requires that a process group","requires that a process group","process",0,0,0]],"names":[],"causes":["process-group-missing"],"explains":[],"page":"fix/distributed.md#process-group-missing"},
{"id":"launch-deprecated","title":["unrecognized arguments: --local-rank","unrecognized arguments: --local-rank"],"group":"distributed","tells":"cause","signatures":[["unrecognized arguments: .{0,80}--local.rank","unrecognized arguments: ","arguments",0,92,0],["torch\\.distributed\\.launch is deprecated","torch.distributed.launch is deprecated","distributed",0,0,0],["module torch\\.distributed\\.launch is deprecated","module torch.distributed.launch is deprecated","distributed",0,0,0]],"names":[],"causes":["launch-replaced"],"explains":[],"page":"fix/distributed.md#launch-deprecated"},
{"id":"address-in-use","title":["Address already in use (EADDRINUSE)","Address already in use：端口被占用"],"group":"distributed","tells":"cause","signatures":[["address already in use","address already in use","already",0,0,0],["eaddrinuse","eaddrinuse","",0,0,0],["failed to listen on any local","failed to listen on any local","listen",0,0,0],["winerror 10048","winerror 10048","",0,0,0],["errno 98\\b","errno 98","",0,0,0],["errno 48\\b","errno 48","",0,0,0],["failed to bind to","failed to bind to","bind",0,0,0]],"names":[],"causes":["port-in-use"],"explains":[],"page":"fix/distributed.md#address-in-use"},
{"id":"libuv","title":["use_libuv was requested but PyTorch was built without libuv support","use_libuv was requested but PyTorch was build without libuv support"],"group":"distributed","tells":"cause","signatures":[["without libuv support","without libuv support","libuv",0,0,0]],"names":[["use_libuv","use_libuv","",0,0,0]],"causes":["libuv-missing"],"explains":[],"page":"fix/distributed.md#libuv"},
{"id":"nccl-not-built","title":["Distributed package doesn't have NCCL built in","Distributed package doesn't have NCCL built in"],"group":"distributed","tells":"cause","signatures":[["nccl2? requires at least one cuda device"," requires at least one cuda device","requires",5,0,0],["processgroupnccl is only supported with gpus","processgroupnccl is only supported with gpus","supported",0,0,0],["have nccl built in","have nccl built in","built",0,0,0],["nccl backend is not available","nccl backend is not available","backend",0,0,0],["doesn.t have nccl","t have nccl","have",6,0,0],["invalid backend: .nccl","invalid backend: ","backend",0,5,0],["unsupported device type for nccl backend","unsupported device type for nccl backend","device",0,0,0]],"names":[],"causes":["nccl-not-here"],"explains":[],"page":"fix/distributed.md#nccl-not-built"},
{"id":"nccl-error","title":["NCCL error","NCCL 报错"],"group":"distributed","tells":"symptom","signatures":[["nccl error in","nccl error in","error",0,0,0],["nccl error\\b","nccl error","",0,0,0],["ncclunhandledcudaerror","ncclunhandledcudaerror","",0,0,0],["ncclsystemerror","ncclsystemerror","",0,0,0],["ncclinternalerror","ncclinternalerror","",0,0,0],["ncclinvalidusage","ncclinvalidusage","",0,0,0],["ncclremoteerror","ncclremoteerror","",0,0,0],["nccl warn","nccl warn","",0,0,0],["duplicate gpu detected","duplicate gpu detected","gpu",0,0,0],["unhandled (?:cuda|system) error","unhandled ","",0,12,0]],"names":[],"causes":["nccl-see-debug","shared-memory-small","gpu-index"],"explains":[],"page":"fix/distributed.md#nccl-error"},
{"id":"nccl-hang","title":["Training on several GPUs hangs","多卡训练卡住不动"],"group":"distributed","tells":"symptom","signatures":[["watchdog caught collective operation timeout","watchdog caught collective operation timeout","collective",0,0,0],["collective operation timeout","collective operation timeout","operation",0,0,0],["some nccl operations have failed or timed out","some nccl operations have failed or timed out","operations",0,0,0],["timed out .{0,60}(?:allreduce|all_reduce|barrier)","timed out ","out",0,70,0],["timeout\\(ms\\)=\\d","timeout(ms)=","ms",0,1,0],["(?:freezes|freeze|hangs|hang|stuck).{0,80}\\bgpus\\b","gpus","",87,0,0],["(?:freezes|freeze|hangs|hang|stuck).{0,80}\\bnccl","nccl","",87,0,0],["(?:freezes|freeze|hangs|hang|stuck).{0,80}\\bddp\\b","ddp","",87,0,0],["\\bgpus\\b.{0,80}(?:freeze|hang|stuck|without progress|卡住|卡死)","gpus","",0,96,0],["\\bnccl\\b.{0,80}(?:freeze|hang|stuck|without progress|卡住|卡死)","nccl","",0,96,0],["多卡.{0,30}(?:卡住|卡死|hang)","多卡","",0,34,0],["卡住.{0,30}nccl","卡住","",0,34,0],["卡死.{0,30}nccl","卡死","",0,34,0]],"names":[["heartbeat monitor","heartbeat monitor","",0,0,0]],"causes":["peer-access-broken","ranks-not-together"],"explains":[],"page":"fix/distributed.md#nccl-hang"},
{"id":"unused-parameters","title":["Expected to have finished reduction in the prior iteration","Expected to have finished reduction in the prior iteration：有参数没参与计算"],"group":"distributed","tells":"cause","signatures":[["finished reduction in the prior iteration","finished reduction in the prior iteration","reduction",0,0,0],["parameters that were not used in producing loss","parameters that were not used in producing loss","producing",0,0,0]],"names":[],"causes":["unused-parameters"],"explains":[],"page":"fix/distributed.md#unused-parameters"},
{"id":"marked-ready-twice","title":["Expected to mark a variable ready only once","Expected to mark a variable ready only once：同一参数的梯度就绪了两次"],"group":"distributed","tells":"cause","signatures":[["expected to mark a variable ready only once","expected to mark a variable ready only once","variable",0,0,0],["has been marked as ready twice","has been marked as ready twice","marked",0,0,0]],"names":[],"causes":["used-twice-in-backward"],"explains":[],"page":"fix/distributed.md#marked-ready-twice"},
{"id":"gloo-connect","title":["Processes cannot reach each other","进程之间连不上"],"group":"distributed","tells":"symptom","signatures":[["connectfullmesh","connectfullmesh","",0,0,0],["makedeviceforhostname","makedeviceforhostname","",0,0,0],["gloo.{0,120}(?:connection refused|timed out|unsupported)","gloo","",0,138,0],["client socket has (?:failed|timed out)","client socket has ","socket",0,9,0],["tcpstore.{0,120}(?:timed out|timeout|connection)","tcpstore","",0,130,0],["rendezvousconnectionerror","rendezvousconnectionerror","",0,0,0],["rendezvoustimeout","rendezvoustimeout","",0,0,0],["socket has failed to connect","socket has failed to connect","failed",0,0,0],["failed to connect to .{1,60}29500","failed to connect to ","connect",0,65,0],["distnetworkerror","distnetworkerror","",0,0,0],["diststoreerror","diststoreerror","",0,0,0]],"names":[],"causes":["master-not-reachable","libuv-missing"],"explains":[],"page":"fix/distributed.md#gloo-connect"},
{"id":"child-failed","title":["ChildFailedError of torchrun","torchrun 的 ChildFailedError"],"group":"distributed","tells":"little","signatures":[["childfailederror","childfailederror","",0,0,0],["root cause \\(first observed failure\\)","root cause (first observed failure)","observed",0,0,0],["sending process \\d{1,9} closing signal","sending process ","process",0,24,0],["torch\\.multiprocessing\\.spawn\\.processraisedexception","torch.multiprocessing.spawn.processraisedexception","multiprocessing",0,0,0]],"names":[],"causes":["child-failed"],"explains":[],"page":"fix/distributed.md#child-failed"},
{"id":"decode-error","title":["UnicodeDecodeError: 'gbk' codec","UnicodeDecodeError: 'gbk' codec：编码不对"],"group":"windows","tells":"cause","signatures":[[".(?:gbk|gb2312|gb18030|cp936|cp1252|cp1251|cp932|cp949|charmap|ascii). codec can.t"," codec can","codec",9,2,0]],"names":[],"causes":["encoding-wrong"],"explains":[],"page":"fix/windows.md#decode-error"},
{"id":"not-utf-8","title":["UnicodeDecodeError: 'utf-8' codec","UnicodeDecodeError: 'utf-8' codec：文件不是 UTF-8"],"group":"windows","tells":"symptom","signatures":[[".utf-?8.? codec can.t decode"," codec can","codec",7,9,0],["invalid (?:start|continuation) byte","invalid ","",0,17,0],["invalid utf-8","invalid utf-8","utf",0,0,0],["stream did not contain valid utf-8","stream did not contain valid utf-8","contain",0,0,0]],"names":[],"causes":["file-not-utf-8","file-not-text"],"explains":[],"page":"fix/windows.md#not-utf-8"}
],
"causes": [
{"id":"cpu-build","title":["The installed torch is a CPU build","装的是 CPU 版 torch"],"for":[["variant","=","cpu"],["system","=","windows"],["cpu ?版","cpu","",0,2,0],["requirements\\.txt","requirements.txt","",0,0,0]],"against":[["system","=","macos"],["system","=","jetson"],["radeon","radeon","",0,0,0],["variant","=","cuda"],["cpuonly","cpuonly","",0,0,0],["_cpu_\\d","_cpu_","",0,1,0]],"fix":{"any":["In this environment uninstall torch and torchvision, then run the install command of the planner: it names the index of a CUDA build. Check that torch.version.cuda prints a number.","在这个环境里卸载 torch 和 torchvision，再运行规划页给出的安装命令（命令里写明了 CUDA 版的索引）。确认 torch.version.cuda 打印出数字。"],"windows":["PyPI and its mirrors have only the CPU build for Windows, so the index must stand in every command.","PyPI 及其镜像上的 Windows 包只有 CPU 版，每次安装都要写明索引。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wrong-environment","title":["The program runs in another Python than the one that pip installed to","运行程序的 Python 和 pip 安装到的不是同一个"],"for":[["anaconda","anaconda","",0,0,0],["where python","where python","",0,0,0],["/\\.venv/","/.venv/","venv",0,0,0],["pip list","pip list","",0,0,0],["pip show","pip show","",0,0,0],["already satisfied","already satisfied","",0,0,0],["import works in","import works in","works",0,0,0]],"against":[],"fix":{"any":["Print sys.executable in the program that fails, and install with exactly that: PATH/TO/python -m pip install ... Activate the environment first.","在报错的程序里打印 sys.executable，再用这个解释器安装：/路径/python -m pip install …。先激活环境。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wrong-kernel","title":["The notebook's kernel belongs to another environment","notebook 的内核属于别的环境"],"for":[["jupyter","jupyter","",0,0,0],["ipykernel","ipykernel","",0,0,0],["ipython","ipython","",0,0,0],["notebook","notebook","",0,0,0],["cell in","cell in","",0,0,0]],"against":[],"fix":{"any":["Install ipykernel in the environment that has torch, announce it with python -m ipykernel install --user --name NAME, and choose it in the menu of kernels.","在装有 torch 的环境里安装 ipykernel，用 python -m ipykernel install --user --name 名字 注册，再到内核菜单里选它。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torch-not-installed","title":["torch is not installed here","这里没有安装 torch"],"for":[],"against":[],"fix":{"any":["Activate the environment you want and run the install command of the planner.","激活要用的环境，运行规划页给出的安装命令。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"other-gpu","title":["The GPU is not from NVIDIA","显卡不是 NVIDIA 的"],"for":[["radeon","radeon","",0,0,0],["\\bamd gpu","amd gpu","",0,0,0],["intel\\(r\\) (?:arc|iris|uhd)","intel(r) ","r",0,4,0],["intel arc","intel arc","",0,0,0],["variant","=","rocm"],["zluda","zluda","",0,0,0],["directml","directml","",0,0,0],["radeon rx","radeon rx","",0,0,0],["rx \\d{4} xt","rx ","",0,7,0],["amd ryzen","amd ryzen","",0,0,0],["no cuda","no cuda","",0,0,0]],"against":[],"fix":{"any":["CUDA builds run on NVIDIA GPUs only. AMD: the ROCm build; Intel Arc: the XPU build; else the CPU build.","CUDA 版只能用于 NVIDIA 显卡。AMD 用 ROCm 版，Intel Arc 用 XPU 版，否则用 CPU 版。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"macos-no-cuda","title":["macOS has no CUDA","macOS 没有 CUDA"],"for":[["system","=","macos"],["macbook","macbook","",0,0,0],["\\bmps\\b","mps","",0,0,0]],"against":[["system","=","windows"],["system","=","linux"]],"fix":{"macos":["Use the device mps (Apple silicon) or cpu instead of cuda.","把设备从 cuda 改成 mps（Apple 芯片）或 cpu。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"no-driver","title":["No NVIDIA driver is installed or loaded","没有安装或没有加载 NVIDIA 驱动"],"for":[["found no nvidia driver","found no nvidia driver","nvidia",0,0,0],["nvidia-smi.{0,4}(?:is not recognized|不是内部或外部命令)","nvidia-smi","",0,21,0],["nvidia-smi: (?:command )?not found","nvidia-smi: ","smi",0,17,0],["libcuda\\.so[.1]{0,2}: cannot open",": cannot open","cannot",12,0,0]],"against":[["driver version: {1,3}\\d{3}","driver version:","version",0,6,0]],"fix":{"any":["Install the driver for your GPU, restart, and check that nvidia-smi shows the GPU.","安装显卡驱动，重启，确认 nvidia-smi 能显示 GPU。"],"wsl2":["Install the driver in Windows only, never inside WSL2.","只在 Windows 里装驱动，不要在 WSL2 里装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"smi-elsewhere","title":["The driver is there, but nvidia-smi is not on PATH","驱动已装，但 nvidia-smi 不在 PATH 里"],"for":[],"against":[],"fix":{"windows":["Look for nvidia-smi.exe in C:/Windows/System32, then in Program Files/NVIDIA Corporation/NVSMI (old drivers).","先看 C:/Windows/System32 下有没有 nvidia-smi.exe，旧驱动在 Program Files/NVIDIA Corporation/NVSMI。"],"wsl2":["Run /usr/lib/wsl/lib/nvidia-smi.","运行 /usr/lib/wsl/lib/nvidia-smi。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"no-gpu","title":["The computer has no NVIDIA GPU","这台电脑没有 NVIDIA 显卡"],"for":[],"against":[],"fix":{"any":["Look at the device manager (Windows) or lspci (Linux). Without an NVIDIA GPU install the CPU build and use the device cpu.","看设备管理器（Windows）或 lspci（Linux）。没有 NVIDIA 显卡就安装 CPU 版，设备用 cpu。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"driver-too-old","title":["The driver is older than the CUDA of this torch needs","驱动太旧，满足不了这个 torch 的 CUDA"],"for":[["nvidia driver on your system is too old","nvidia driver on your system is too old","driver",0,0,0],["driver","<","525"],["driver_cuda","<","12.0"],["driver version is insufficient","driver version is insufficient","version",0,0,0]],"against":[],"fix":{"any":["Update the driver. If you cannot, install the build for an older CUDA that the planner names for your driver. A toolkit does not help.","升级驱动。升级不了，就按规划页为你的驱动给出的命令，安装 CUDA 较旧的构建。装 CUDA 工具包没有用。"],"linux":["In a container the driver of the host counts: update it there.","容器里用的是宿主机的驱动，要在宿主机上升级。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"three-numbers","title":["Three different numbers are called CUDA version","有三个不同的数字都叫“CUDA 版本”"],"for":[],"against":[],"fix":{"any":["nvidia-smi shows the newest CUDA that the driver runs, nvcc that of the toolkit, torch.version.cuda that of torch. Only the first has to be new enough.","nvidia-smi 显示驱动最高支持的 CUDA，nvcc 显示工具包的，torch.version.cuda 是 torch 自带的。只需要第一个够新。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"gpu-hidden","title":["CUDA_VISIBLE_DEVICES hides the GPU or names one that is not there","CUDA_VISIBLE_DEVICES 把 GPU 藏起来了，或写了不存在的编号"],"for":[["cuda_visible_devices.{0,8}[=:] ?.?-?[1-9]","cuda_visible_devices","",0,13,0],["export cuda_visible","export cuda_visible","",0,0,0],["set cuda_visible","set cuda_visible","",0,0,0],["environ.{0,3}cuda_visible_devices.{0,4} = ","cuda_visible_devices","",10,7,0]],"against":[["variant","=","cpu"]],"fix":{"any":["Print the variable CUDA_VISIBLE_DEVICES. Remove it from the shell, the script or the command, or set it to 0.","打印环境变量 CUDA_VISIBLE_DEVICES。从终端、脚本或命令里删掉它，或者设为 0。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"gpu-index","title":["The program asks for a GPU number that does not exist","程序用了不存在的 GPU 编号"],"for":[],"against":[],"fix":{"any":["Numbers begin at 0: with one GPU only cuda:0 exists. Compare with torch.cuda.device_count(), and start no more processes than that.","编号从 0 开始，只有一块 GPU 时只有 cuda:0。对照 torch.cuda.device_count()，进程数不要超过它。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"map-location","title":["The file was saved on a GPU that this computer lacks","权重是在 GPU 上保存的，而这里没有那块 GPU"],"for":[["deserialize object on cuda device \\d","deserialize object on cuda device ","object",0,1,0],["device_count\\(\\) is \\d","device_count() is ","is",0,1,0],["system","=","macos"]],"against":[],"fix":{"any":["Load with torch.load(path, map_location=\"cpu\"), then move the model to the device you have.","用 torch.load(路径, map_location=\"cpu\") 读取，再把模型移到已有的设备上。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torch-replaced","title":["Installing another package replaced torch","安装别的包时 torch 被换掉了"],"for":[["uninstalling torch-","uninstalling torch-","torch",0,0,0],["found existing installation: torch","found existing installation: torch","installation",0,0,0],["requires torch==","requires torch==","torch",0,0,0],["you have torch \\d","you have torch ","torch",0,1,0]],"against":[],"fix":{"any":["Install torch and torchvision again with one command of the planner, then the other package with a constraints file that names their versions. Check after each installation.","用规划页的一条命令重新安装 torch 和 torchvision，再用写明版本的约束文件安装那个包。每次安装后都检查一遍。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"uv-project-cpu","title":["The uv project names no CUDA index, so uv takes the CPU build","uv 项目没有写 CUDA 索引，uv 就装了 CPU 版"],"for":[["\\buv run\\b","uv run","",0,0,0],["\\buv sync\\b","uv sync","",0,0,0],["\\buv add\\b","uv add","",0,0,0],["\\buv lock\\b","uv lock","",0,0,0],["\\buv tool\\b","uv tool","",0,0,0],["pyproject\\.toml","pyproject.toml","",0,0,0],["\\buvx\\b","uvx","",0,0,0],["uv\\.lock","uv.lock","",0,0,0]],"against":[],"fix":{"any":["Name the index in pyproject.toml (tool.uv.index and tool.uv.sources, for win32 too), then uv sync. --torch-backend is for uv pip, uv tool install and uvx; uv sync, uv add and uv run do not have it.","在 pyproject.toml 里写明索引（tool.uv.index 与 tool.uv.sources，win32 也要写），再 uv sync。--torch-backend 只用于 uv pip、uv tool install 和 uvx，uv sync、uv add、uv run 没有这个选项。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"index-gives-cpu","title":["Another index, from a variable or pip's configuration, gave the CPU build","环境变量或 pip 配置里的另一个索引给了 CPU 版"],"for":[["extra-index-url","extra-index-url","index",0,0,0],["pip_extra_index_url","pip_extra_index_url","",0,0,0],["pip_index_url","pip_index_url","",0,0,0],["pip\\.conf","pip.conf","",0,0,0],["pip config","pip config","",0,0,0],["index-url https?:.{8,60}/cu\\d{3}","index-url http","url",0,68,0]],"against":[],"fix":{"any":["Run pip config debug, remove PIP_EXTRA_INDEX_URL and extra-index-url, and install with --index-url: it fails loudly if the build does not exist.","运行 pip config debug，去掉 PIP_EXTRA_INDEX_URL 和 extra-index-url，改用 --index-url 安装：没有对应构建时它会直接报错。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-cpu-build","title":["conda's solver took a CPU build","conda 求解时选了 CPU 版"],"for":[],"against":[],"fix":{"any":["Make a new environment without cpuonly, and ask for a CUDA build by name (conda-forge: pytorch-gpu), or install the pip wheel in it. Read the build column before you say yes.","新建一个没有 cpuonly 的环境，明确要 CUDA 版（conda-forge 的 pytorch-gpu），或在其中用 pip 安装。回答 y 之前先看构建那一列。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"jetson-wheel","title":["Jetson needs NVIDIA's own wheels","Jetson 要用 NVIDIA 自己的 wheel"],"for":[["system","=","jetson"],["jetson","jetson","",0,0,0],["jetpack","jetpack","",0,0,0],["tegra","tegra","",0,0,0],["l4t","l4t","",0,0,0]],"against":[],"fix":{"linux":["Install the wheel that NVIDIA publishes for your JetPack, or take its container.","安装 NVIDIA 为你的 JetPack 提供的 wheel，或者用它的容器。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"linux-driver-in-wsl","title":["A Linux driver inside WSL2 hides the one of Windows","WSL2 里装了 Linux 驱动，挡住了 Windows 的驱动"],"for":[["system","=","wsl2"],["\\bwsl\\b","wsl","",0,0,0],["nvidia-utils","nvidia-utils","",0,0,0],["libnvidia-compute","libnvidia-compute","",0,0,0],["runtime version: 0","runtime version: 0","version",0,0,0]],"against":[],"fix":{"wsl2":["Inside WSL2 remove the NVIDIA driver packages (not the toolkit), then run wsl --shutdown in Windows. The libraries in /usr/lib/wsl/lib must come first.","在 WSL2 里卸载 NVIDIA 驱动包（不是工具包），再到 Windows 里运行 wsl --shutdown。要让 /usr/lib/wsl/lib 里的库排在最前。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"uvm-after-suspend","title":["The driver's memory module broke when the computer was suspended","休眠后驱动的内存模块 nvidia_uvm 出了问题"],"for":[["suspend","suspend","",0,0,0],["resume","resume","",0,0,0],["hibernat","hibernat","",0,0,0],["laptop","laptop","",0,0,0],["休眠","休眠","",0,0,0],["睡眠","睡眠","",0,0,0],["sleep mode","sleep mode","",0,0,0]],"against":[],"fix":{"linux":["Close all programs that use the GPU, unload and load nvidia_uvm (modprobe -r, then modprobe), or restart. Keep it from happening: NVreg_PreserveVideoMemoryAllocations=1.","关掉所有用 GPU 的程序，卸载再加载 nvidia_uvm（先 modprobe -r 再 modprobe），或者重启。预防：NVreg_PreserveVideoMemoryAllocations=1。"],"windows":["Restart the computer.","重启电脑。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"uvm-missing","title":["/dev/nvidia-uvm is missing","缺少 /dev/nvidia-uvm"],"for":[["nvidia-uvm","nvidia-uvm","",0,0,0],["podman","podman","",0,0,0],["docker","docker","",0,0,0],["container","container","",0,0,0],["lxc","lxc","",0,0,0]],"against":[],"fix":{"linux":["On the host run nvidia-modprobe -c 0 -u, then start the container again. ls /dev/nvidia* must show nvidia-uvm in both.","在宿主机上运行 nvidia-modprobe -c 0 -u，再重启容器。两边的 ls /dev/nvidia* 都要有 nvidia-uvm。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"gpu-too-new","title":["The GPU is newer than this build of torch","GPU 比这个 torch 构建更新"],"for":[["capability",">=","10.0"],["\\brtx 50\\w\\w\\b","rtx 50","",0,2,0],["blackwell","blackwell","",0,0,0],["\\bsm_1[0-2]\\d","sm_1","",0,2,0],["build_cuda","<","12.8"],["\\brtx pro \\d{4}","rtx pro ","pro",0,4,0]],"against":[["capability (?:\\(cc\\) )?12\\.1\\b.{0,200}\\(12\\.0\\)","capability ","",0,215,0],["capability","<","7.5"],["build_cuda",">=","12.8"],["too old","too old","",0,0,0],["no longer supports this gpu","no longer supports this gpu","supports",0,0,0]],"fix":{"any":["Install a build for a CUDA that knows the GPU: the planner names it. The variant (cu...) counts, not how new torch is.","安装认识这块 GPU 的 CUDA 构建，规划页会给出命令。起作用的是变体（cu…），不是 torch 有多新。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"same-major","title":["A wrong warning: code for 12.0 runs on 12.1","误报：12.0 的代码在 12.1 上能运行"],"for":[],"against":[],"fix":{"any":["Nothing to do if your program runs. An error of a kernel beside it comes from an extension such as flash-attn: that one needs a build for your GPU.","程序能跑就不用管。旁边若还有 kernel 报错，是 flash-attn 之类的扩展引起的：要换支持这块 GPU 的扩展。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"gpu-too-old","title":["The GPU is older than what this build of torch supports","GPU 太老，这个 torch 构建不再支持"],"for":[["capability","<","7.5"],["too old","too old","",0,0,0],["no longer supports","no longer supports","longer",0,0,0],["build_cuda",">=","12.8"],["\\bgtx (?:7|9|10)\\d\\d","gtx ","",0,4,0],["geforce gt \\d{3,4}","geforce gt ","gt",0,4,0],["\\bkepler\\b","kepler","",0,0,0],["\\bmaxwell\\b","maxwell","",0,0,0],["\\bpascal\\b","pascal","",0,0,0],["\\bvolta\\b","volta","",0,0,0],["tesla [kmp]\\d","tesla ","",0,2,0]],"against":[["capability",">=","10.0"],["\\brtx 50\\w\\w\\b","rtx 50","",0,2,0]],"fix":{"any":["Take the last build that still has kernels for the GPU: the planner names it. Where there is none, use the CPU, a newer GPU, or build from source.","用最后一个还支持这块 GPU 的构建，规划页会给出。没有的话只能用 CPU、换显卡，或从源码编译。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"extension-architecture","title":["An extension was built for other GPUs","某个扩展是为别的 GPU 编译的"],"for":[["flash.attn","flash","",0,5,0],["xformers","xformers","",0,0,0],["bitsandbytes","bitsandbytes","",0,0,0],["torch_cuda_arch_list","torch_cuda_arch_list","",0,0,0],["spconv","spconv","",0,0,0],["mmcv","mmcv","",0,0,0],["causal_conv","causal_conv","",0,0,0],["sageattention","sageattention","",0,0,0]],"against":[],"fix":{"any":["If a plain matrix product on the GPU works, torch is fine: build the extension again with TORCH_CUDA_ARCH_LIST set to your compute capability. For flash-attn set FLASH_ATTN_CUDA_ARCHS instead, and FLASH_ATTENTION_FORCE_BUILD=TRUE.","如果单独做一次 GPU 矩阵乘法没问题，torch 就是好的：把 TORCH_CUDA_ARCH_LIST 设为你的计算能力，重新编译扩展。flash-attn 要改设 FLASH_ATTN_CUDA_ARCHS，并设 FLASH_ATTENTION_FORCE_BUILD=TRUE。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"driver-updated-not-rebooted","title":["The driver was updated while its old module is still loaded","驱动升级了，但旧的内核模块还在运行"],"for":[["unattended","unattended","",0,0,0],["apt upgrade","apt upgrade","",0,0,0],["nvml.{0,30}mismatch","mismatch","",34,0,0]],"against":[],"fix":{"linux":["Restart the computer (the host, for containers). To keep it from happening, hold the driver packages out of unattended upgrades.","重启电脑（容器则重启宿主机）。要避免再次发生，把驱动包排除在自动更新之外。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"second-libcuda","title":["A second libcuda is found before the driver's own","另一个 libcuda 抢在驱动自带的之前被加载"],"for":[["/usr/local/cuda/compat","/usr/local/cuda/compat","local",0,0,0],["cuda-compat","cuda-compat","",0,0,0],["ld_library_path","ld_library_path","",0,0,0],["/stubs","/stubs","",0,0,0]],"against":[],"fix":{"linux":["Remove cuda-compat and stubs from LD_LIBRARY_PATH. ldconfig -p must list one libcuda.so.1, of the driver's version.","从 LD_LIBRARY_PATH 里去掉 cuda-compat 和 stubs。ldconfig -p 只应列出一个 libcuda.so.1，且与驱动版本一致。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"module-not-built","title":["The kernel was updated and has no NVIDIA module","内核更新了，没有对应的 NVIDIA 模块"],"for":[["dkms","dkms","",0,0,0],["uname","uname","",0,0,0],["内核","内核","",0,0,0],["modprobe","modprobe","",0,0,0]],"against":[],"fix":{"linux":["Debian and NVIDIA's own packages: install the headers of the running kernel (linux-headers-$(uname -r)), reinstall the driver's packages, so that DKMS builds the module, and restart; dkms status then shows it as installed. Ubuntu's prebuilt modules: install the linux-modules-nvidia package of the running kernel; dkms status does not know them.","Debian 和 NVIDIA 自己的包：装当前内核的头文件（linux-headers-$(uname -r)），重装驱动包让 DKMS 编译模块，再重启，之后 dkms status 应显示 installed。Ubuntu 预编译的模块：装与当前内核对应的 linux-modules-nvidia 包，dkms status 里看不到它们。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"secure-boot","title":["Secure Boot does not accept the module's signature","Secure Boot 不接受模块的签名"],"for":[["secure ?boot","secure","",0,5,0],["mokutil","mokutil","",0,0,0],["key was rejected","key was rejected","was",0,0,0],["required key not available","required key not available","key",0,0,0],["\\bmok\\b","mok","",0,0,0]],"against":[],"fix":{"linux":["Enrol the key that signs the module: sudo mokutil --import, followed by /var/lib/shim-signed/mok/MOK.der on Ubuntu, /var/lib/dkms/mok.pub with DKMS elsewhere, /etc/pki/akmods/certs/public_key.der with the akmods of Fedora. Choose a password, restart, enrol the key in the blue screen. Or take the distribution's signed driver packages.","登记给模块签名的密钥：sudo mokutil --import，后面写密钥文件，Ubuntu 是 /var/lib/shim-signed/mok/MOK.der，其他发行版的 DKMS 是 /var/lib/dkms/mok.pub，Fedora 的 akmods 是 /etc/pki/akmods/certs/public_key.der。设一个密码，重启，在蓝屏菜单里登记；或者改用发行版签过名的驱动包。"]},"harmless":false,"confirmed":true,"page":"driver/secure-boot.md#mok"},
{"id":"nouveau-holds-gpu","title":["The free driver nouveau holds the GPU","开源驱动 nouveau 占用了 GPU"],"for":[["nouveau","nouveau","",0,0,0]],"against":[],"fix":{"linux":["Install the driver from the distribution's packages, which turn nouveau off; or blacklist nouveau, rebuild the initramfs and restart. lsmod must not list nouveau.","用发行版的软件包安装驱动，它会停用 nouveau；或把 nouveau 加入黑名单、重建 initramfs 后重启。lsmod 里不能再有 nouveau。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"driver-does-not-know-gpu","title":["The driver does not support this GPU, or needs its other kind of module","驱动不支持这块 GPU，或需要另一种内核模块"],"for":[["open kernel module","open kernel module","kernel",0,0,0],["legacy driver","legacy driver","",0,0,0],["0x22:0x56","0x22:0x56","",0,0,0]],"against":[],"fix":{"linux":["sudo dmesg says which. \"requires use of the NVIDIA open kernel modules\": install the package whose name has open (Ubuntu: ubuntu-drivers devices lists it). A legacy driver: take that branch. RmInitAdapter failed with the open modules too: turn on Above 4G Decoding and Resizable BAR in the BIOS.","sudo dmesg 里会写明是哪种情况。写着 requires use of the NVIDIA open kernel modules，就装名字里带 open 的驱动包（Ubuntu 用 ubuntu-drivers devices 查）；写着要 legacy 驱动，就装对应的旧分支。用了开放内核模块仍然报 RmInitAdapter failed：在 BIOS 里打开 Above 4G Decoding 和 Resizable BAR。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"virtual-machine-gpu","title":["The virtual machine does not get the GPU","虚拟机拿不到 GPU"],"for":[["vmware","vmware","",0,0,0],["virtualbox","virtualbox","",0,0,0],["proxmox","proxmox","",0,0,0],["qemu","qemu","",0,0,0],["passthrough","passthrough","",0,0,0],["虚拟机","虚拟机","",0,0,0]],"against":[],"fix":{"any":["A virtual machine sees a GPU only if the host passes it through. VirtualBox cannot; use WSL2 or the host itself.","宿主机做了直通，虚拟机才看得到 GPU。VirtualBox 做不到，改用 WSL2 或宿主机。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"driver-in-use","title":["The old driver or the desktop is still running","旧驱动或桌面还在运行"],"for":[],"against":[],"fix":{"linux":["Use the distribution's packages instead of the .run file. If you must use it, remove the packages first and install without the desktop running.","用发行版的软件包，不要用 .run 文件。非用不可时，先卸载已有的包，并在不启动桌面的情况下安装。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"mixed-driver-repositories","title":["Packages of two repositories are mixed","混用了两个软件源的包"],"for":[],"against":[],"fix":{"linux":["Remove the NVIDIA packages, keep one repository (the distribution's or NVIDIA's), update the lists, install again.","卸载 NVIDIA 的包，只保留一个软件源（发行版的或 NVIDIA 的），更新列表后重新安装。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"package-list-lacks-it","title":["The lists of packages are old, or lack the repository that has it","软件包列表过旧，或没有启用对应的软件源"],"for":[],"against":[],"fix":{"linux":["apt update; on Debian turn on non-free and contrib, on Ubuntu restricted; apt-cache search nvidia-driver shows which versions there are: an old one may be gone, then take a newer one.","先 apt update；Debian 要启用 contrib 和 non-free，Ubuntu 要启用 restricted；用 apt-cache search nvidia-driver 看现有哪些版本：旧版本可能已经下架，就装更新的版本。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"fabric-manager","title":["The Fabric Manager does not run, or has another version than the driver","Fabric Manager 没有运行，或与驱动版本不一致"],"for":[],"against":[],"fix":{"linux":["Install nvidia-fabricmanager of exactly the driver's version and start the service. Servers with NVSwitch need it.","安装与驱动版本完全一致的 nvidia-fabricmanager 并启动服务。带 NVSwitch 的服务器必须有它。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"forward-compatibility","title":["The container's CUDA is newer than the host's driver allows on this GPU","容器里的 CUDA 比宿主机驱动所能支持的新"],"for":[],"against":[],"fix":{"linux":["Update the driver of the host, or take an image with an older CUDA. Forward compatibility is for data-centre GPUs only.","升级宿主机驱动，或换 CUDA 较旧的镜像。前向兼容只适用于数据中心 GPU。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"gpu-lost","title":["The computer lost the GPU: power, cable, slot or heat","GPU 掉线：供电、线缆、插槽或过热"],"for":[["fallen off the bus","fallen off the bus","off",0,0,0],["gpu is lost","gpu is lost","is",0,0,0],["xid","xid","",0,0,0],["aer: ","aer: ","",0,0,0],["riser","riser","",0,0,0],["egpu","egpu","",0,0,0]],"against":[],"fix":{"any":["Restart. Then check power supply and cables, reseat the card, take out risers, lower the power limit (nvidia-smi -pl) or the clocks (nvidia-smi -lgc), watch the temperature, update the BIOS. If it comes back, try the card in another computer.","先重启。再检查电源和线缆，重新插卡，去掉转接线，用 nvidia-smi -pl 降低功耗上限，或用 -lgc 限制频率，留意温度，更新 BIOS。反复出现就换一台电脑试这块卡。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"hardware-fault","title":["Hardware: the GPU, its memory, power or slot","硬件问题：GPU、显存、供电或插槽"],"for":[["ecc error","ecc error","",0,0,0],["hardware error","hardware error","",0,0,0],["xid","xid","",0,0,0]],"against":[],"fix":{"any":["Look for Xid lines in the kernel log, restart, update BIOS and driver, test the card in another computer. Nobody has a certain answer to the message alone.","在内核日志里找 Xid，重启，更新 BIOS 和驱动，把卡换到别的电脑上试。只凭这条信息没有确定的答案。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"build-isolation","title":["A package that needs torch to build is built without it","编译时需要 torch 的包，在隔离环境里找不到 torch"],"for":[["getting requirements to build wheel","getting requirements to build wheel","requirements",0,0,0],["get_requires_for_build_wheel","get_requires_for_build_wheel","",0,0,0],["build dependencies","build dependencies","",0,0,0],["metadata-generation-failed","metadata-generation-failed","generation",0,0,0],["setup\\.py","setup.py","",0,0,0],["pip-build-env","pip-build-env","build",0,0,0],["flash.attn","flash","",0,5,0]],"against":[],"fix":{"any":["Install torch first, then the package with --no-build-isolation; with uv name it under no-build-isolation-package. Better: a ready wheel of the package.","先装 torch，再加 --no-build-isolation 安装这个包；uv 则写进 no-build-isolation-package。有现成的 wheel 更好。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torch-folder-here","title":["Python finds a folder named torch where it was started","Python 先找到了当前目录下名为 torch 的文件夹"],"for":[],"against":[],"fix":{"any":["Start Python in another folder. Never rename or unpack a wheel. If it still fails, reinstall torch.","换个目录启动 Python。不要改 wheel 的文件名，也不要解压它。仍然失败就重新安装 torch。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"file-named-torch","title":["A file of yours is named torch.py","你有一个文件叫 torch.py"],"for":[["/torch\\.py\\b","/torch.py","torch",0,0,0],["circular import","circular import","",0,0,0],["partially initialized","partially initialized","",0,0,0]],"against":[],"fix":{"any":["Print torch.__file__. Rename your file or folder, and delete __pycache__ beside it.","打印 torch.__file__。给自己的文件或文件夹改名，并删掉旁边的 __pycache__。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"second-torch","title":["An older torch elsewhere is imported first","别处的旧 torch 先被导入"],"for":[["appdata/roaming/python","appdata/roaming/python","roaming",0,0,0],["/\\.local/lib/python","/.local/lib/python","local",0,0,0],["user.site","user","",0,5,0],["pythonpath","pythonpath","",0,0,0],["torch\\.__version__.{1,3}->","torch.__version__","",0,5,0],["torch\\.__file__","torch.__file__","",0,0,0],["though pip installed","though pip installed","pip",0,0,0]],"against":[],"fix":{"any":["Print torch.__file__. If it lies in ~/.local or AppData/Roaming, uninstall that copy and set PYTHONNOUSERSITE=1.","打印 torch.__file__。如果在 ~/.local 或 AppData/Roaming 下，卸载那一份，并设置 PYTHONNOUSERSITE=1。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torch-too-old-for-package","title":["A package needs a newer (or older) torch","某个包需要更新（或更旧）的 torch"],"for":[],"against":[],"fix":{"any":["Compare pip show torch with what the package asks for, and install versions that were made for each other.","对照 pip show torch 与那个包的要求，装互相匹配的版本。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"system-python-protected","title":["The system's Python does not let pip install","系统的 Python 不允许 pip 安装"],"for":[],"against":[],"fix":{"linux":["Make a virtual environment: python3 -m venv .venv, then install with .venv/bin/pip; or use uv. Do not break the system's packages.","建虚拟环境：python3 -m venv .venv，再用 .venv/bin/pip 安装，或者用 uv。不要强行写进系统的包。"],"macos":["The same: a virtual environment beside Homebrew's Python.","同样新建虚拟环境，不动 Homebrew 的 Python。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"python-missing","title":["Python is not installed, or not found","没有安装 Python，或找不到它"],"for":[],"against":[],"fix":{"windows":["Install Python, open a new terminal; try py. Of the app execution aliases for python, switch off those of App Installer only: the install manager of Python works through its own.","安装 Python，打开新的终端；也可以试 py。应用执行别名里，只关掉属于“应用安装程序”的 python：Python 安装管理器要靠自己的别名工作。"],"linux":["The command is python3.","命令是 python3。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"pip-missing","title":["This Python has no pip","这个 Python 没有 pip"],"for":[],"against":[],"fix":{"any":["Use python -m pip. Environments of uv have none: uv pip install, or make it with uv venv --seed.","用 python -m pip。uv 建的环境没有 pip：用 uv pip install，或用 uv venv --seed 新建。"],"linux":["Debian and Ubuntu: install python3-venv, then make the environment again.","Debian、Ubuntu：安装 python3-venv 后重新建环境。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"execution-policy","title":["PowerShell's execution policy forbids activation scripts","PowerShell 的执行策略禁止运行激活脚本"],"for":[],"against":[],"fix":{"windows":["Run Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser once, or use cmd.","运行一次 Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser，或改用 cmd。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"ipykernel-missing","title":["The environment has no ipykernel, or no pip to install it","环境里没有 ipykernel，或没有安装它用的 pip"],"for":[],"against":[],"fix":{"any":["Install ipykernel into that environment yourself (uv pip install ipykernel in one of uv), then reload the editor. If it is installed and the editor asks all the same, update the Jupyter extension: that is what helped in the thread.","自己往那个环境里装 ipykernel（uv 环境用 uv pip install ipykernel），再重新加载编辑器。如果已经装好了还在提示，就升级 Jupyter 扩展：来源里正是这样解决的。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"kernel-crash","title":["Native code crashed or memory ran out in the kernel","内核里的本地代码崩溃，或内存用尽"],"for":[],"against":[],"fix":{"any":["Run the same code as a script in a terminal: it shows the message that the notebook hides.","在终端里把同样的代码当脚本运行，就能看到 notebook 没有显示的报错。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"nbextensions-gone","title":["nbextensions work only with Notebook before version 7","nbextensions 只能用于 7 之前的 Notebook"],"for":[],"against":[],"fix":{"any":["Uninstall jupyter_contrib_nbextensions, jupyter_contrib_core and jupyter_nbextensions_configurator: with one of them left the error stays. JupyterLab has most of it built in.","卸载 jupyter_contrib_nbextensions、jupyter_contrib_core 和 jupyter_nbextensions_configurator，留下任何一个都还会报错。大部分功能 JupyterLab 自带。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"widgets-missing","title":["ipywidgets is missing in the kernel's environment","内核所在的环境缺少 ipywidgets"],"for":[],"against":[],"fix":{"any":["Install ipywidgets in the kernel's environment and restart the kernel.","在内核所在的环境里安装 ipywidgets，然后重启内核。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"python-too-new","title":["There is no wheel of this torch for your Python","这个 torch 没有适合你 Python 版本的 wheel"],"for":[["python",">=","3.13"],["torch","<","2.5"],["python_version","python_version","",0,0,0],["requires-python","requires-python","",0,0,0],["requires python","requires python","",0,0,0],["requires? a different python"," a different python","different",8,0,0]],"against":[],"fix":{"any":["Compare python --version with the table of versions. Install a Python that the release has wheels for (uv python install), make a new environment, install again.","把 python --version 与版本表对照。装一个有 wheel 的 Python（uv python install），新建环境再安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"index-missing","title":["The index does not exist, or is closed and lacks this version","索引不存在，或已停止更新，没有这个版本"],"for":[["/whl/cu(?:114|120|122|123|125|127|131|133|134)\\b","/whl/cu","whl",0,3,0],["looking in indexes: .{0,120}/whl/","looking in indexes: ","indexes",0,125,0],["/whl/cu1[012]\\d","/whl/cu1","whl",0,2,0],["looking in links","looking in links","in",0,0,0]],"against":[],"fix":{"any":["Only some CUDA versions have an index. Take the command from the planner instead of writing your CUDA number into an address.","只有部分 CUDA 版本有索引。用规划页给出的命令，不要把自己的 CUDA 版本号拼进地址。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"version-not-offered","title":["That version is not offered for this system","这个系统上没有这个版本"],"for":[["\\(from versions: \\d","(from versions: ","versions",0,1,0],["because there is no version of","because there is no version of","version",0,0,0]],"against":[],"fix":{"any":["Read the list behind \"from versions\": these exist for your Python. Choose one of them, or another Python.","看 “from versions” 后面的列表：这些才是你的 Python 能用的版本。选其中一个，或换 Python。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"python-not-64-bit","title":["Python is 32-bit","Python 是 32 位的"],"for":[["32-bit","32-bit","",0,0,0],["32 bit","32 bit","",0,0,0],["win32","win32","",0,0,0],["program files \\(x86\\)","program files (x86)","files",0,0,0],["\\(intel\\)\\] on win32","(intel)] on win32","intel",0,0,0],["32 ?位版","位版","",3,0,0],["32 位","32 位","",0,0,0],["winerror 193","winerror 193","",0,0,0]],"against":[],"fix":{"windows":["Install 64-bit Python: python -c \"import struct; print(struct.calcsize('P') * 8)\" must print 64.","安装 64 位 Python：python -c \"import struct; print(struct.calcsize('P') * 8)\" 要打印 64。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"intel-mac","title":["An Intel Mac, or an x86-64 Python on Apple silicon","Intel Mac，或 Apple 芯片上跑着 x86-64 的 Python"],"for":[["macosx_\\d{1,2}_\\d_x86_64","macosx_","",0,11,0],["rosetta","rosetta","",0,0,0],["intel mac","intel mac","",0,0,0]],"against":[],"fix":{"macos":["python -c \"import platform; print(platform.machine())\". On Apple silicon it must print arm64: if not, install an arm64 Python (uv python install) and make the environment anew. On an Intel Mac only an old PyTorch is left, or conda-forge.","运行 python -c \"import platform; print(platform.machine())\"。Apple 芯片应该打印 arm64，不是就装 arm64 的 Python（uv python install），再重建环境。Intel Mac 只剩旧版 PyTorch，或者用 conda-forge。"]},"harmless":false,"confirmed":true,"page":"machines/macos.md#intel"},
{"id":"wheel-of-another-python","title":["The wheel is for another Python or system","这个 wheel 是给别的 Python 或系统的"],"for":[],"against":[],"fix":{"any":["Compare cpXY and the end of the file's name with python --version and your system. Never rename a wheel; let pip choose.","把文件名里的 cpXY 和结尾与 python --version、你的系统对照。不要给 wheel 改名，让 pip 自己选。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"index-for-another-platform","title":["uv's lock file or sources name an index for another system","uv 的锁文件或 sources 指向了别的系统的索引"],"for":[["you.re on linux","re on linux","on",4,0,0],["you.re on windows","re on windows","on",4,0,0],["/whl/cpu","/whl/cpu","whl",0,0,0]],"against":[["you.re on macos","re on macos","on",4,0,0]],"fix":{"any":["Give each system its index with markers in tool.uv.sources, then uv lock again with a current uv.","在 tool.uv.sources 里用标记给每个系统写各自的索引，再用新版 uv 重新 uv lock。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"glibc-too-old","title":["The system's glibc is older than the wheel needs","系统的 glibc 比 wheel 要求的旧"],"for":[["manylinux_2_(?:17|24|26|27)_","manylinux_2_","",0,3,0],["glibc_2\\.\\d{2}","glibc_2.","",0,2,0],["centos 7","centos 7","",0,0,0],["ubuntu 18","ubuntu 18","",0,0,0]],"against":[],"fix":{"linux":["Use a newer release of the system, a container, or the last torch for it. Never replace glibc by hand.","换更新的系统版本、用容器，或装最后一个支持它的 torch。不要手动替换 glibc。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"versions-conflict","title":["Two packages ask for versions that exclude each other","两个包要求的版本互相冲突"],"for":[],"against":[],"fix":{"any":["Read which package asks for which torch. Update or drop one of them, or give each its own environment.","看清是哪个包要哪个 torch。升级或去掉其中一个，或各用各的环境。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"uv-several-gpus","title":["An old uv cannot read what nvidia-smi says of several GPUs","旧版 uv 读不懂多块 GPU 的 nvidia-smi 输出"],"for":[],"against":[],"fix":{"any":["Update uv, or name the backend instead of auto.","升级 uv，或不用 auto，直接写明 backend。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"network-replaces-certificates","title":["The network replaces certificates (company, school, antivirus)","公司、学校网络或杀毒软件替换了证书"],"for":[],"against":[],"fix":{"any":["Get the root certificate of the network and name it: pip config --user set global.cert FILE; uv: --system-certs. A current pip uses the system's store. Do not turn the check off.","取得该网络的根证书并写明：pip config --user set global.cert 文件；uv 用 --system-certs。新版 pip 会用系统证书库。不要关闭校验。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"clock-wrong","title":["The clock of the computer is wrong","电脑的时间不对"],"for":[["not yet valid","not yet valid","yet",0,0,0]],"against":[],"fix":{"any":["Set date and time. In WSL2, whose clock stands still while the computer sleeps: wsl --shutdown in Windows, or sudo hwclock -s.","校准日期和时间。WSL2 的时钟在电脑睡眠时会停住：在 Windows 里运行 wsl --shutdown，或在 WSL2 里运行 sudo hwclock -s。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"server-certificate-expired","title":["The server's certificate has expired","服务器的证书过期了"],"for":[["cs\\.toronto\\.edu","cs.toronto.edu","toronto",0,0,0]],"against":[],"fix":{"any":["Wait for the server, or take the file from another source and compare its checksum.","等服务器更新，或从别处取文件并核对校验值。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-not-activated","title":["conda was started without its folders on PATH","conda 没有激活，找不到它的库"],"for":[],"against":[],"fix":{"windows":["Open the Anaconda or Miniforge prompt, or conda activate first; from there conda install --name NAME installs into any environment. If it says so in that prompt too, the installation is incomplete: install conda anew.","从 Anaconda 或 Miniforge 提示符里运行，或先 conda activate；在那里用 conda install --name 环境名 可以往任何环境里装包。在提示符里也这样报错，说明 conda 没有装完整：重新安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"python-without-ssl","title":["This Python was built without SSL","这个 Python 编译时没有 SSL"],"for":[],"against":[],"fix":{"linux":["Use the system's Python, uv's or conda's instead of one built by hand.","改用系统、uv 或 conda 的 Python，不用自己编译的。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"proxy-wrong","title":["A proxy is set that does not work","设置的代理不能用"],"for":[["proxy","proxy","",0,0,0],["代理","代理","",0,0,0],["127\\.0\\.0\\.1:\\d{4}","127.0.0.1:","0",0,4,0]],"against":[],"fix":{"any":["Print HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, in small letters too. A value that begins with socks needs the package PySocks in pip's environment. Both values begin with http:// for ordinary proxies. Unset them if the proxy program does not run.","打印 HTTP_PROXY、HTTPS_PROXY 和 ALL_PROXY，小写的也要看。值以 socks 开头时，pip 所在环境要装 PySocks。普通代理两个变量的值都以 http:// 开头。代理软件没开就取消这两个变量。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"no-network","title":["The computer cannot reach the network or resolve names","连不上网络，或域名解析失败"],"for":[],"against":[],"fix":{"any":["Open the address in a browser. If init_process_group or torchrun says it, the name that cannot be resolved is that of the first machine (MASTER_ADDR, --rdzv-endpoint): give its IP address. On a server without a network use the offline way. Docker: look at its DNS.","用浏览器打开该地址。如果是 init_process_group 或 torchrun 报的，解析不了的是主节点的名字（MASTER_ADDR、--rdzv-endpoint）：改写它的 IP。服务器没有网络就按离线安装做。Docker 检查 DNS。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"download-cut","title":["The download broke off, and the file is incomplete","下载中断，文件不完整"],"for":[["using cached","using cached","",0,0,0],["expected sha256","expected sha256","",0,0,0]],"against":[],"fix":{"any":["Empty the cache (pip cache purge) and try again with pip 25.2 or newer, which goes on where a download broke off (pip 25.1 only with --resume-retries 5; uv begins anew); or download the wheel with a program that resumes.","清缓存（pip cache purge）后用 pip 25.2 或更新再试，它会断点续传（pip 25.1 要加 --resume-retries 5；uv 是从头再下）；也可以用支持续传的工具下载 wheel。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"slow-network","title":["The connection is too slow for the time limit","网络太慢，超过了时限"],"for":[["timed out","timed out","",0,0,0],["timeout","timeout","",0,0,0]],"against":[],"fix":{"any":["Raise the limit (pip --timeout 600 --retries 10; UV_HTTP_TIMEOUT=600), or take a mirror near you.","放宽时限（pip --timeout 600 --retries 10；UV_HTTP_TIMEOUT=600），或用就近的镜像。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"mirror-slow","title":["The mirror is slow, or the command's index overrides your mirror","镜像慢，或命令里的索引覆盖了你的镜像"],"for":[["mirror","mirror","",0,0,0],["清华","清华","",0,0,0],["阿里","阿里","",0,0,0],["交大","交大","",0,0,0],["加速","加速","",0,0,0],["异常慢","异常慢","",0,0,0],["configured mirror","configured mirror","",0,0,0]],"against":[],"fix":{"any":["--index-url in the official command overrides your mirror, and mirrors of PyPI have no +cu builds. Use a mirror of the wheels; if it is slow, try another.","官方命令里的 --index-url 会覆盖你配置的镜像，而 PyPI 镜像没有 +cu 包。用专门的 wheel 镜像，慢就换一个。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"disk-full","title":["The disk is full","磁盘满了"],"for":[],"against":[],"fix":{"any":["Free space where packages, cache and temporary files lie; or point TMPDIR (Windows: TEMP, TMP) and PIP_CACHE_DIR to another disk.","清理安装目录、缓存和临时目录所在的盘，或把 TMPDIR（Windows 为 TEMP、TMP）和 PIP_CACHE_DIR 指到别的盘。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"file-in-use","title":["A running program holds the file","有程序占用着这个文件"],"for":[],"against":[],"fix":{"windows":["Close every Python, notebook and editor that has torch loaded, then install again. If it stays, a virus scanner holds it. Not --user.","关掉所有加载了 torch 的 Python、notebook 和编辑器再安装；仍然不行，可能是杀毒软件占用。不要加 --user。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"folder-of-another","title":["The folder belongs to another user or to the system","目录属于别的用户或系统"],"for":[],"against":[],"fix":{"any":["Use a virtual environment in your own folder. Neither sudo pip nor --user.","在自己的目录下用虚拟环境。不要 sudo pip，也不要 --user。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"long-paths-off","title":["Long paths are off in Windows","Windows 没有开启长路径"],"for":[["long path","long path","",0,0,0],["pythonsoftwarefoundation","pythonsoftwarefoundation","",0,0,0],["no such file or directory.{1,200}site-packages","no such file or directory","such",0,213,0]],"against":[],"fix":{"windows":["Turn long paths on (LongPathsEnabled), restart, or make the environment in a short folder such as C:/t. If the path in the message lies in Temp, set TEMP and TMP to a short folder too, in the same terminal. Python of the Microsoft Store has long paths of its own.","开启长路径（LongPathsEnabled）并重启，或把环境建在 C:/t 这样的短目录里。报错里的路径在 Temp 下时，在同一个终端里把 TEMP 和 TMP 也设成短目录。微软商店版 Python 自己的路径就很长。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torchaudio-mismatch","title":["torch and torchaudio do not belong together","torch 与 torchaudio 版本不配套"],"for":[["torchaudio.{1,24}requires torch","requires torch","",34,0,0]],"against":[],"fix":{"any":["Install the torchaudio that stands beside your torch in the table of releases, by its number and from the same index. pip does not see that a newer one does not load.","按版本对照表，装与 torch 同一行的 torchaudio，写明版本号，从同一个索引装。新版加载不了，pip 是看不出来的。"]},"harmless":false,"confirmed":true,"page":"reference/releases.md#pairs"},
{"id":"torchvision-mismatch","title":["torch and torchvision do not belong together","torch 与 torchvision 版本不配套"],"for":[["operator torchvision::","operator torchvision::","torchvision",0,0,0],["torchvision.{1,24}requires torch","requires torch","",35,0,0]],"against":[],"fix":{"any":["Uninstall both and install both with one command, from the same index.","两个都卸载，再用一条命令从同一个索引一起安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torchvision-changed","title":["A package imports what newer torchvision no longer has","某个包用到了新版 torchvision 已删除的模块"],"for":[],"against":[],"fix":{"any":["Update the package that imports it. Until then keep the older pair of torch and torchvision in an environment of its own.","升级导入它的那个包；在此之前，用单独的环境保留旧的 torch 与 torchvision。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torchvision-missing","title":["torchvision is not installed here","这里没有安装 torchvision"],"for":[],"against":[],"fix":{"any":["Install it together with torch with the command of the planner.","用规划页的命令与 torch 一起安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torchaudio-missing","title":["torchaudio is not installed here","这里没有安装 torchaudio"],"for":[],"against":[],"fix":{"any":["Install it into the same environment and from the same place as torch. Since 2.11.1 it works with every newer torch; before, each belongs to the torch of its own number.","装进同一个环境，来源与 torch 相同。2.11.1 起可以配任何更新的 torch；更早的版本要与 torch 同号。"]},"harmless":false,"confirmed":true,"page":"understand/choose-versions.md"},
{"id":"image-extension-missing","title":["Only torchvision.io for images is missing","只是缺少 torchvision.io 的图像部分"],"for":[],"against":[],"fix":{"any":["A warning. Ignore it if you do not use torchvision.io; else install torch and torchvision as a pair.","只是警告。不用 torchvision.io 可以忽略，否则成对重装 torch 与 torchvision。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"numpy-two","title":["This torch, or another package, was built for NumPy 1","这个 torch（或别的包）是为 NumPy 1 编译的"],"for":[],"against":[],"fix":{"any":["Update torch and the package that the message names; if you must keep them, install \"numpy<2\".","升级 torch 和报错里点名的包；必须保留旧版就安装 \"numpy<2\"。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"vc-runtime-missing","title":["The Visual C++ runtime is missing or old","缺少 Visual C++ 运行库，或版本太旧"],"for":[["redistributable","redistributable","",0,0,0],["vcruntime","vcruntime","",0,0,0],["msvcp140","msvcp140","",0,0,0],["c10\\.dll","c10.dll","",0,0,0],["vc_redist","vc_redist","",0,0,0]],"against":[],"fix":{"windows":["Install Microsoft's current x64 redistributable of Visual C++, https://aka.ms/vc14/vc_redist.x64.exe, and restart.","安装微软最新的 x64 版 Visual C++ 可再发行组件 https://aka.ms/vc14/vc_redist.x64.exe，然后重启。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"openmp-dll-missing","title":["A DLL that fbgemm or shm needs is missing","缺少 fbgemm 或 shm 依赖的 DLL"],"for":[["fbgemm\\.dll","fbgemm.dll","",0,0,0],["shm\\.dll","shm.dll","",0,0,0],["libomp140","libomp140","",0,0,0]],"against":[],"fix":{"windows":["Install the current Visual C++ redistributable and a newer patch release of torch. Never download single DLLs.","安装最新的 Visual C++ 运行库，并升级 torch 的补丁版本。不要单独下载 DLL。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"vc-runtime-old","title":["The Visual C++ runtime is older than this torch needs","Visual C++ 运行库比这个 torch 要求的旧"],"for":[["c10\\.dll","c10.dll","",0,0,0]],"against":[],"fix":{"windows":["Install Microsoft's current x64 redistributable, https://aka.ms/vc14/vc_redist.x64.exe, over the old one, and restart.","下载微软最新的 x64 版 Visual C++ 可再发行组件 https://aka.ms/vc14/vc_redist.x64.exe，直接覆盖安装旧版，然后重启。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"old-runtime-loaded-first","title":["Another library (PyQt) loads its own old runtime first","别的库（如 PyQt）先加载了自带的旧运行库"],"for":[["pyqt\\d","pyqt","",0,1,0],["pyside","pyside","",0,0,0],["\\bqt5\\b","qt5","",0,0,0]],"against":[],"fix":{"windows":["Import torch before that library.","在那个库之前先 import torch。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"dlls-of-two-versions","title":["A package was built for another torch, or comes from the folder of the user","某个包是为别的 torch 编译的，或者来自用户目录"],"for":[["appdata/roaming/python","appdata/roaming/python","roaming",0,0,0],["torchaudio","torchaudio","",0,0,0],["torchvision","torchvision","",0,0,0],["torch\\.ops\\.load_library","torch.ops.load_library","ops",0,0,0]],"against":[],"fix":{"windows":["pip list -v shows where each package lies: what is in AppData\\Roaming\\Python counts in every conda environment and Python of that version, not in a venv. Remove torch, torchvision and torchaudio there, make a new environment, install them with one command.","pip list -v 会显示每个包在哪里：AppData\\Roaming\\Python 里的包对同版本的 Python 都起作用，conda 环境也在内，venv 除外。把那里的 torch、torchvision、torchaudio 卸掉，新建环境，用一条命令一起安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"torch-broken","title":["The installation of torch is incomplete","torch 安装不完整"],"for":[],"against":[],"fix":{"any":["Make a new environment and install again; empty the cache before.","新建环境重新安装，先清空缓存。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"page-file-small","title":["The page file is too small for so many processes","页面文件太小，撑不住这么多进程"],"for":[],"against":[],"fix":{"windows":["Fewer workers (num_workers=0 to 2). Let Windows manage the size of the page file, and restart.","减少工作进程（num_workers 设 0 到 2）。让 Windows 自动管理页面文件大小，然后重启。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"two-openmp","title":["Two copies of OpenMP are loaded: conda's MKL and pip's torch","加载了两份 OpenMP：conda 的 MKL 和 pip 的 torch"],"for":[["libiomp5","libiomp5","",0,0,0],["openmp","openmp","",0,0,0],["\\bmkl\\b","mkl","",0,0,0]],"against":[],"fix":{"any":["Make an environment where numpy and torch come from the same source, or conda install nomkl. KMP_DUPLICATE_LIB_OK hides it and can give wrong results.","新建环境，让 numpy 和 torch 来自同一来源，或 conda install nomkl。KMP_DUPLICATE_LIB_OK 只是掩盖，结果可能出错。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"processor-too-old","title":["The processor, or the virtual one, lacks AVX2","处理器（或虚拟处理器）不支持 AVX2"],"for":[],"against":[],"fix":{"any":["In a virtual machine set the CPU type to host. An old processor needs an old torch or a build from source.","虚拟机把 CPU 类型设为 host。老处理器只能用旧版 torch 或自己编译。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"old-libstdcxx","title":["An older libstdc++ is loaded than the environment's","加载了系统的旧 libstdc++，不是环境里的"],"for":[],"against":[],"fix":{"linux":["Take /usr/lib out of LD_LIBRARY_PATH. In conda: conda install -c conda-forge libstdcxx-ng. Delete no file of the system, and put no link of your own in its place.","从 LD_LIBRARY_PATH 去掉 /usr/lib。conda 环境：conda install -c conda-forge libstdcxx-ng。不要删系统的文件，也不要自己建软链接顶替它。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"library-path-overrides","title":["LD_LIBRARY_PATH or PATH puts other CUDA libraries before torch's own","LD_LIBRARY_PATH 或 PATH 让别的 CUDA 库抢在 torch 自带的之前"],"for":[["ld_library_path","ld_library_path","",0,0,0],["/opt/conda/lib","/opt/conda/lib","conda",0,0,0],["/usr/local/cuda","/usr/local/cuda","local",0,0,0],["stopped working.{0,60}export","stopped working","",0,66,0]],"against":[],"fix":{"linux":["Start again with LD_LIBRARY_PATH unset: torch brings its libraries. Remove the line from .bashrc.","取消 LD_LIBRARY_PATH 后再试：torch 自带这些库。把 .bashrc 里的那一行删掉。"],"windows":["Take folders with cudnn*.dll or nvrtc*.dll out of PATH.","把含有 cudnn*.dll、nvrtc*.dll 的目录从 PATH 里去掉。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"two-majors-of-nvidia","title":["NVIDIA packages of two CUDA versions lie in one folder","两个 CUDA 大版本的 NVIDIA 包装在了同一个目录"],"for":[["nvidia-\\w{3,12}-cu11.{0,300}nvidia-\\w{3,12}-cu12","nvidia-","",0,341,0],["nvidia-\\w{3,12}-cu12.{0,300}nvidia-\\w{3,12}-cu13","nvidia-","",0,341,0]],"against":[],"fix":{"any":["Look at pip list for nvidia- packages: remove those with another -cu than your torch has, then install torch again with --force-reinstall. Simplest: a new environment.","在 pip list 里看 nvidia- 开头的包：卸载 -cu 后缀与 torch 不一致的，再加 --force-reinstall 重装 torch。最简单的是新建环境。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"other-program-wants-cudnn","title":["Another library (ctranslate2, onnxruntime) looks for cuDNN on its own","另一个库（ctranslate2、onnxruntime）自己去找 cuDNN"],"for":[],"against":[],"fix":{"any":["Install the cuDNN of the major version it wants into this environment (nvidia-cudnn-cu...), and add that folder to LD_LIBRARY_PATH for this program only; or update the library.","在这个环境里装它要的 cuDNN 主版本（nvidia-cudnn-cu…），只对这个程序把该目录加进 LD_LIBRARY_PATH；或升级那个库。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"nvrtc-not-found","title":["torch's compiler library nvrtc is not found by its name","按名字找不到 torch 自带的 nvrtc 库"],"for":[],"against":[],"fix":{"any":["Update torch: newer wheels carry it under the right name.","升级 torch，新的 wheel 带着名字正确的文件。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"extension-for-other-cuda","title":["An extension was built for another CUDA than this torch","扩展是为别的 CUDA 编译的"],"for":[],"against":[],"fix":{"any":["Reinstall the extension from the index that fits torch.version.cuda, or build it again. Copying libraries is no fix.","按 torch.version.cuda 从对应的索引重装扩展，或重新编译。复制库文件不是办法。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"docker-without-gpu","title":["The container was started without the GPU","启动容器时没有给 GPU"],"for":[["docker","docker","",0,0,0],["container","container","",0,0,0],["/\\.dockerenv","/.dockerenv","",0,0,0],["podman","podman","",0,0,0],["容器","容器","",0,0,0]],"against":[],"fix":{"linux":["Start it with --gpus all, with the NVIDIA Container Toolkit on the host. No driver inside the image.","用 --gpus all 启动，宿主机装 NVIDIA Container Toolkit。镜像里不要装驱动。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"extension-for-other-torch","title":["The extension was built for another torch","扩展是为别的 torch 版本编译的"],"for":[],"against":[],"fix":{"any":["Install the wheel of the extension that names your torch, CUDA, Python and ABI, or build it again with --no-build-isolation. Every change of torch needs this.","安装与你的 torch、CUDA、Python、ABI 都对应的扩展 wheel，或加 --no-build-isolation 重新编译。每次换 torch 都要这样。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"toolkit-missing","title":["No CUDA Toolkit (nvcc) is installed or found","没有安装 CUDA 工具包（nvcc），或找不到它"],"for":[["cuda_home","cuda_home","",0,0,0],["nvcc","nvcc","",0,0,0]],"against":[],"fix":{"any":["Only building needs it. Install the toolkit of the same CUDA as torch.version.cuda, set CUDA_HOME to it, and check nvcc --version. Or look for a ready wheel.","只有编译才需要。安装与 torch.version.cuda 同版本的工具包，把 CUDA_HOME 指向它，用 nvcc --version 确认。或者找现成的 wheel。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"toolkit-of-other-version","title":["The nvcc that is found has another CUDA than torch","找到的 nvcc 与 torch 的 CUDA 版本不同"],"for":[],"against":[],"fix":{"any":["Install the toolkit of torch's CUDA beside it and point CUDA_HOME and PATH to that one; or install the torch that is built for the CUDA of your nvcc. Do not comment out the check.","另装一个与 torch 的 CUDA 相同的工具包，把 CUDA_HOME 和 PATH 指向它；或者改装与你的 nvcc 同一 CUDA 版本的 torch。不要把检查注释掉。"],"linux":["apt's nvidia-cuda-toolkit is often the old one that is found first.","先被找到的往往是 apt 的 nvidia-cuda-toolkit，它版本很旧。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"gcc-too-new","title":["gcc is newer than this nvcc accepts","gcc 比这个 nvcc 支持的新"],"for":[],"against":[],"fix":{"linux":["Install an older gcc beside it and set CC, CXX and NVCC_CCBIN for the build, or take a newer toolkit. Not -allow-unsupported-compiler.","另装一个较旧的 gcc，编译时设置 CC、CXX 和 NVCC_CCBIN，或换新的工具包。不要用 -allow-unsupported-compiler。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"msvc-too-new","title":["Visual Studio is newer than this CUDA Toolkit knows","Visual Studio 比这个 CUDA 工具包认识的新"],"for":[],"against":[],"fix":{"windows":["CUDA 12.4 is the first toolkit that accepts Visual Studio 2022 17.10 and newer. Take such a toolkit with a torch built for it. Or add an older MSVC v143 toolset (14.39 or older) in the Visual Studio Installer under individual components, and choose it: vcvarsall.bat x64 -vcvars_ver=14.39.","CUDA 12.4 是第一个支持 Visual Studio 2022 17.10 及更新版本的工具包。换这样的工具包和与之对应的 torch；或者在 Visual Studio Installer 的“单个组件”里加装较旧的 MSVC v143 工具集（14.39 或更旧），用 vcvarsall.bat x64 -vcvars_ver=14.39 选用它。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"compiler-missing","title":["No C++ compiler is installed or found","没有安装 C++ 编译器，或找不到它"],"for":[],"against":[],"fix":{"windows":["Install the Visual Studio Build Tools with C++, and work in the x64 Native Tools prompt.","安装带 C++ 的 Visual Studio Build Tools，在 x64 Native Tools 命令提示符里操作。"],"linux":["Install build-essential.","安装 build-essential。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"python-headers-missing","title":["The headers of this Python are missing","缺少这个 Python 的头文件"],"for":[],"against":[],"fix":{"linux":["Install python3.X-dev of the same version, or use a Python of uv or conda, which has them.","安装同版本的 python3.X-dev，或改用自带头文件的 uv、conda 的 Python。"],"windows":["An embedded Python has none: copy the folders include and libs of the same version, or use a full Python.","嵌入式 Python 没有头文件：从同版本复制 include 和 libs 文件夹，或用完整的 Python。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"triton-missing","title":["There is no Triton for this system, or not the right one","这个系统没有 Triton，或版本不对"],"for":[],"against":[],"fix":{"windows":["Install triton-windows in the version that fits torch (its page lists the pairs; the newest torch may have to wait for one), work in WSL2, or leave torch.compile out.","安装与 torch 匹配的 triton-windows（对应关系见它的页面，最新的 torch 可能还没有），或用 WSL2，或不用 torch.compile。"],"linux":["It comes with the CUDA wheels: reinstall torch.","CUDA 版 wheel 自带：重新安装 torch。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"compile-unsupported","title":["torch.compile does not support this Python, system or GPU","torch.compile 不支持这个 Python、系统或 GPU"],"for":[],"against":[],"fix":{"any":["Run without torch.compile first. If that works, use a Python and a GPU that it supports, or a newer torch: each Python needs one that knows it.","先不用 torch.compile 运行。没问题的话，换它支持的 Python 或 GPU，或升级 torch：较新的 Python 要较新的 torch 才支持。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"ninja-missing","title":["ninja is not installed","没有安装 ninja"],"for":[],"against":[],"fix":{"any":["pip install ninja in the environment, and activate it: torch runs the command ninja, so it must be on PATH. If the error ends with ninja -v, ninja is there, and the real message stands above it.","在环境里 pip install ninja，并且激活这个环境：torch 要能在 PATH 里找到 ninja 命令。如果错误以 ninja -v 结尾，说明 ninja 是有的，真正的报错在更上面。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"build-needs-memory","title":["The build runs too many compilers at once","同时运行的编译进程太多，内存不够"],"for":[],"against":[],"fix":{"any":["Set MAX_JOBS to 2 or 4, or take a ready wheel.","把 MAX_JOBS 设为 2 或 4，或用现成的 wheel。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"cuda-installer-parts","title":["A part for Visual Studio fails, and the installer takes all back","Visual Studio 相关组件安装失败，导致整个安装回滚"],"for":[],"against":[],"fix":{"windows":["Choose the custom installation and untick Visual Studio Integration and Nsight. PyTorch wheels need no toolkit at all.","选自定义安装，取消 Visual Studio Integration 和 Nsight。PyTorch 的 wheel 根本不需要工具包。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"container-toolkit-missing","title":["The NVIDIA Container Toolkit is missing or not set up","没有安装或没有配置 NVIDIA Container Toolkit"],"for":[["could not select device driver","could not select device driver","select",0,0,0],["unknown or invalid runtime","unknown or invalid runtime","invalid",0,0,0]],"against":[],"fix":{"linux":["Install it on the host, run nvidia-ctk runtime configure --runtime=docker, restart Docker.","在宿主机上安装，运行 nvidia-ctk runtime configure --runtime=docker，再重启 Docker。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"docker-from-snap","title":["Docker was installed as a snap","Docker 是用 snap 装的"],"for":[["snap","snap","",0,0,0]],"against":[],"fix":{"linux":["Remove the snap: sudo snap remove docker. Then sudo apt install docker.io.","卸载 snap 版：sudo snap remove docker，再 sudo apt install docker.io。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"container-lost-devices","title":["The running container lost its right to the GPU","运行中的容器失去了 GPU 的使用权"],"for":[["nvml: unknown error","nvml: unknown error","unknown",0,0,0],["daemon-reload","daemon-reload","",0,0,0],["cgroup","cgroup","",0,0,0]],"against":[],"fix":{"linux":["Delete the container (docker rm -f) and start a new one. For good: NVIDIA Container Toolkit 1.18 or newer, which gives devices through CDI by default; with an older one use CDI, or set Docker's cgroup driver to cgroupfs. If no-cgroups = true stands in /etc/nvidia-container-runtime/config.toml, set it to false: true is for rootless Docker only.","删掉容器（docker rm -f），新建一个。根治：装 NVIDIA Container Toolkit 1.18 或更新的版本，它默认通过 CDI 分配设备；旧版要自己改用 CDI，或把 Docker 的 cgroup 驱动设为 cgroupfs。如果 /etc/nvidia-container-runtime/config.toml 里写着 no-cgroups = true，改成 false：true 只用于 rootless Docker。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-kernel-old","title":["WSL itself is old","WSL 版本太旧"],"for":[],"against":[],"fix":{"wsl2":["wsl --update, then wsl --shutdown.","wsl --update，然后 wsl --shutdown。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-libraries-do-not-match","title":["WSL2's driver libraries do not match the driver of Windows","WSL2 里的驱动库与 Windows 驱动不匹配"],"for":[["system","=","wsl2"]],"against":[],"fix":{"wsl2":["Reinstall the Windows driver, wsl --update, wsl --shutdown.","重新安装 Windows 驱动，wsl --update，wsl --shutdown。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"virtualisation-off","title":["Virtualisation or the Virtual Machine Platform is off","没有开启虚拟化或“虚拟机平台”功能"],"for":[],"against":[],"fix":{"windows":["As administrator run wsl --install --no-distribution, and restart. Still so? Turn on virtualisation in the BIOS. If both are on: bcdedit /set hypervisorlaunchtype Auto, and restart.","以管理员身份运行 wsl --install --no-distribution，然后重启。还不行，就在 BIOS 里打开虚拟化。两样都开着：bcdedit /set hypervisorlaunchtype Auto，再重启。"]},"harmless":false,"confirmed":true,"page":"start/wsl2.md#virtualisation"},
{"id":"wsl-component-off","title":["The optional component Windows Subsystem for Linux is off","没有启用“适用于 Linux 的 Windows 子系统”可选组件"],"for":[],"against":[],"fix":{"windows":["Open \"Turn Windows features on or off\", tick Windows Subsystem for Linux and Virtual Machine Platform, restart.","打开“启用或关闭 Windows 功能”，勾选“适用于 Linux 的 Windows 子系统”和“虚拟机平台”，然后重启。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-server-unreachable","title":["Windows cannot reach a server that WSL is downloaded from","Windows 连不上下载 WSL 的服务器"],"for":[],"against":[],"fix":{"windows":["wsl --install reads a list from raw.githubusercontent.com first. Use a proxy of the system or another DNS server, or download Ubuntu's .wsl file with a browser, and install that. Not a matter of virtualisation.","wsl --install 要先从 raw.githubusercontent.com 读一份列表。打开系统代理，换一个 DNS 服务器，或者用浏览器下载 Ubuntu 的 .wsl 文件再安装。与虚拟化无关。"]},"harmless":false,"confirmed":true,"page":"start/wsl2.md#list"},
{"id":"wsl-vm-silent","title":["The virtual machine was started, and did not answer in time","虚拟机启动了，但没有及时应答"],"for":[],"against":[],"fix":{"windows":["wsl --shutdown, and open it again. If it comes back: wsl --update, see that the Windows feature Virtual Machine Platform is on, restart Windows, look for a VPN or security program that blocks it.","运行 wsl --shutdown，再打开。反复出现就 wsl --update、确认启用了 Windows 功能“虚拟机平台”、重启 Windows，并检查是否有 VPN 或安全软件拦截。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-service-disabled","title":["The Windows service wslservice is disabled","Windows 服务 wslservice 被禁用"],"for":[],"against":[],"fix":{"windows":["As administrator: sc.exe config wslservice start= demand. Disabled again? A security program did it: make an exception there.","以管理员身份运行 sc.exe config wslservice start= demand。又被禁用，就是安全软件干的：在那里加例外。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-code-not-listed","title":["The code after the last / names the cause; it is not in this table","最后一个 / 后面的代码才是原因，这张表里没有收录"],"for":[],"against":[],"fix":{"windows":["Look the code up on Microsoft's page \"Troubleshooting WSL\" and in microsoft/WSL. Before that, try wsl --update, wsl --shutdown, and a restart of Windows.","到微软的“WSL 疑难解答”页面和 microsoft/WSL 仓库里查这个代码。先试 wsl --update、wsl --shutdown，再重启 Windows。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"gpu-not-in-wddm","title":["The GPU is in TCC mode; WSL2 sees GPUs in WDDM mode only","GPU 处于 TCC 模式；WSL2 只看得到 WDDM 模式的 GPU"],"for":[["\\btcc\\b","tcc","",0,0,0],["tesla","tesla","",0,0,0],["l40s","l40s","",0,0,0],["windows server","windows server","",0,0,0]],"against":[],"fix":{"windows":["nvidia-smi in Windows shows the mode (WDDM or TCC). Where the card allows it: nvidia-smi -dm 0 as administrator, then restart. If the card refuses, WSL2 cannot use it: take Linux.","Windows 里的 nvidia-smi 会显示模式（WDDM 还是 TCC）。卡支持的话：以管理员身份运行 nvidia-smi -dm 0，再重启。卡不支持，WSL2 就用不了它：改用 Linux。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-link-warning","title":["A warning of ldconfig that stops nothing","ldconfig 的警告，不影响使用"],"for":[],"against":[],"fix":{"wsl2":["Ignore it. Do not change files in /usr/lib/wsl/lib.","忽略即可。不要改 /usr/lib/wsl/lib 里的文件。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"conda-terms","title":["Anaconda's channels want their terms accepted","Anaconda 的频道要求先接受条款"],"for":[],"against":[],"fix":{"any":["Use conda-forge alone (Miniforge), which has none. To use Anaconda's channels, read the terms: larger organisations have to pay. Only if they allow what you do, accept them, conda tos accept for each channel. CONDA_PLUGINS_AUTO_ACCEPT_TOS=yes accepts without showing them: for a script, after somebody has read them.","只用没有这种条款的 conda-forge（Miniforge）。要用 Anaconda 的频道，先读条款：规模大的单位要付费。确认你的用途符合条款，再对每个频道运行 conda tos accept。CONDA_PLUGINS_AUTO_ACCEPT_TOS=yes 不显示条款就接受，只能在有人读过、确认适用之后用在脚本里。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-channel-frozen","title":["The channel pytorch gets no new releases","pytorch 频道不再发布新版本"],"for":[["pytorch-cuda","pytorch-cuda","",0,0,0],["-c pytorch\\b","-c pytorch","c",0,0,0],["--channel pytorch\\b","--channel pytorch","channel",0,0,0],["anaconda\\.org/pytorch","anaconda.org/pytorch","org",0,0,0],["cloud/pytorch","cloud/pytorch","",0,0,0],["no longer","no longer","",0,0,0]],"against":[],"fix":{"any":["Take PyTorch from conda-forge, or install the pip wheel inside the conda environment.","从 conda-forge 安装 PyTorch，或在 conda 环境里用 pip 安装。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-channel-wrong","title":["The channels that are asked do not have the package","所查的频道里没有这个包"],"for":[],"against":[],"fix":{"any":["Compare the list of channels in the message with where the package is. Check the name (torch is called pytorch here) and the version; conda search shows what there is. Name one channel: --channel conda-forge --override-channels.","看报错里列出的频道有没有这个包。检查名字（torch 在这里叫 pytorch）和版本，用 conda search 看有哪些版本。只指定一个频道：--channel conda-forge --override-channels。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-no-channels","title":["conda has no channel: none is set, and it has none of its own","conda 没有可用的频道：没有设置过，它自己也不带"],"for":[],"against":[],"fix":{"any":["conda config --add channels conda-forge; or for one command, --channel conda-forge.","conda config --add channels conda-forge；只用一次就在命令里加 --channel conda-forge。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-not-in-environment","title":["The environment of the command does not have the package","命令里的那个环境没有装这个包"],"for":[],"against":[],"fix":{"any":["conda list --name NAME shows what it has. What pip installed, pip removes.","用 conda list --name 环境名 看里面有什么。pip 装的包要用 pip 删。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-too-old","title":["This conda is too old to read the channel's list of packages","conda 太旧，读不懂频道的软件包清单"],"for":[["conda version ?: [1-4]\\.","conda version","",0,5,0],["current version: [1-4]\\.","current version: ","version",0,2,0],["conda [1-4]\\.\\d","conda ","",0,3,0]],"against":[["python=~","python=~","",0,0,0],["conda version ?: 2\\d\\.","conda version","",0,6,0]],"fix":{"any":["conda --version shows it: the reports are of 4.5 and older. Where conda update conda stops with the same message, install a new conda (Miniforge) beside it and make the environment there. Your command needs no change.","用 conda --version 看版本：遇到的人用的是 4.5 或更旧的。如果 conda update conda 也停在同一句话上，就在旁边装一个新的 conda（Miniforge），在里面建环境。命令不用改。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-spec-malformed","title":["A version in the command is written in a way that conda does not have","命令里某个版本的写法 conda 不认"],"for":[["python=~","python=~","",0,0,0],["numpy=~","numpy=~","",0,0,0],["torch=~","torch=~","",0,0,0],["invalidmatchspec","invalidmatchspec","",0,0,0]],"against":[],"fix":{"any":["Write python=3.12, or in quotes 'python>=3.11,<3.14'. The message names the part that it cannot read.","写成 python=3.12，或者加引号的 'python>=3.11,<3.14'。报错里写着读不懂的是哪一段。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-key","title":["conda has no setting of that name, or it takes another option","conda 没有这项设置，或者要用别的选项"],"for":[],"against":[],"fix":{"any":["conda config --describe lists the names: envs_dirs, not envs_dir. A list takes --add, a single value --set. undefined in config and not present in config: there was nothing to take away.","用 conda config --describe 看有哪些名字：是 envs_dirs，不是 envs_dir。列表用 --add，单个值用 --set。报 undefined in config 或 not present in config，说明本来就没有设，不用删。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-not-writable","title":["You may write to none of the folders that conda keeps environments or packages in","conda 存放环境或软件包的文件夹，你一个都不能写"],"for":[],"against":[],"fix":{"any":["The message lists them. They often belong to root after sudo conda: give yours back to yourself, or name a folder of your own, conda config --add envs_dirs or pkgs_dirs. Never sudo.","报错里列出了是哪些。多半是用过 sudo conda，文件夹归了 root：把自己的那个改回自己名下，或者用 conda config --add envs_dirs（或 pkgs_dirs）指定自己的文件夹。不要用 sudo。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-environment-taken","title":["An environment of that name is there already","已经有一个同名的环境"],"for":[],"against":[],"fix":{"any":["Answer n, and take another name with --name. y, or --yes, deletes the old environment with every file in it. Save what you need from it first if it shall go.","答 n，用 --name 换个名字。答 y 或加 --yes，旧环境会连同里面的文件一起删掉；真要换掉它，先把要留的东西存好。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-channel-not-there","title":["There is no channel at that address","那个地址上没有这个频道"],"for":[],"against":[],"fix":{"any":["Mirrors carry few channels, and drop some: compare the address with the mirror's help page, or take conda-forge. For a name you did not mean as a channel, such as nodefaults, take the line out of the file.","镜像站只带少数频道，还会下架：把地址和镜像帮助页对一下，或者改用 conda-forge。如果名字本来就不是频道，比如 nodefaults，把那一行从文件里删掉。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"mirror-blocks-network","title":["The mirror blocks the range of addresses that you are in, for what others there downloaded","镜像站拦了你所在的 IP 地址段，起因是同网段有人大量下载"],"for":[["标识符","标识符","",0,0,0]],"against":[],"fix":{"any":["Your .condarc is not the reason. Try another network, such as a phone's hotspot, or another mirror (USTC, NJU). To be let in again, open the address of the message in a browser on the same machine and send the code on that page to the e-mail address there.","和 .condarc 写得对不对无关。换个网络，比如手机热点，或换中科大、南大等镜像。想解封，就在同一台机器上用浏览器打开报错里的地址，把页面下方的标识符发到页面上的邮箱。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-sees-no-driver","title":["conda finds no driver while it solves","conda 求解时看不到驱动"],"for":[],"against":[],"fix":{"linux":["On a login node or in docker build set CONDA_OVERRIDE_CUDA to the CUDA that the machine's driver runs; elsewhere install the driver (conda info must list __cuda).","在登录节点或 docker build 里，把 CONDA_OVERRIDE_CUDA 设为目标机器驱动支持的 CUDA；其他情况先装驱动（conda info 要列出 __cuda）。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-mixed-channels","title":["Channels are mixed, or versions exclude each other","混用了多个频道，或版本互相冲突"],"for":[],"against":[],"fix":{"any":["Make a new environment from one channel only (-c conda-forge --override-channels), and name everything in one command.","新建环境，只用一个频道（-c conda-forge --override-channels），在一条命令里写全所有包。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-not-initialised","title":["conda is not set up for this shell","conda 没有为这个终端初始化"],"for":[],"against":[],"fix":{"any":["Run conda init for your shell (with the full path of conda) and open a new terminal; on Windows use the Miniforge prompt. A script reads no profile: put source FOLDER/etc/profile.d/conda.sh before conda activate, with the folder of conda, or call conda run --name NAME.","用 conda 的完整路径对你的终端运行 conda init，再打开新终端；Windows 用 Miniforge 提示符。脚本不会读取终端的配置：在 conda activate 之前写 source 安装目录/etc/profile.d/conda.sh，或者改用 conda run --name 环境名。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-environment-name","title":["The environment does not exist under that name","没有叫这个名字的环境"],"for":[],"against":[],"fix":{"any":["conda env list shows names and paths. One that is missing there was not made, or belongs to another conda: make it, and read the error if that fails.","用 conda env list 查看名字和路径。列表里没有，就是当初没有建成，或者属于另一套 conda：重新创建，失败就看报了什么错。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"conda-mirror-wrong","title":["The mirror in .condarc is wrong or fails",".condarc 里的镜像写错了或不可用"],"for":[],"against":[["<https://conda\\.anaconda\\.org","<https://conda.anaconda.org","anaconda",0,0,0],["<https://repo\\.anaconda\\.com","<https://repo.anaconda.com","anaconda",0,0,0]],"fix":{"any":["Replace .condarc by the one of the mirror's help page, conda clean -i, try again; or another mirror.","换成镜像帮助页上的 .condarc，conda clean -i 后再试，或换个镜像。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"batch-too-large","title":["Model and batch need more memory than the GPU has","模型加上一批数据超出了显存"],"for":[],"against":[],"fix":{"any":["Smaller batch or image, mixed precision, gradient accumulation or checkpointing. expandable_segments does not help here.","减小批大小或图片尺寸，用混合精度、梯度累积或检查点。这种情况 expandable_segments 没用。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"memory-fragmented","title":["Memory is reserved in pieces that do not fit","显存碎片：保留了很多但用不上"],"for":[["flag","=","fragmented"]],"against":[],"fix":{"any":["Only when \"reserved but unallocated\" is large: PYTORCH_ALLOC_CONF=expandable_segments:True (older torch: PYTORCH_CUDA_ALLOC_CONF), set before the start.","只有 “reserved but unallocated” 很大时：启动前设 PYTORCH_ALLOC_CONF=expandable_segments:True（旧版 torch 用 PYTORCH_CUDA_ALLOC_CONF）。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"memory-held-by-others","title":["Another program, or an earlier run, still holds memory","别的程序或上一次运行还占着显存"],"for":[["flag","=","crowded"],["ipykernel","ipykernel","",0,0,0],["cell in","cell in","",0,0,0],["process \\d{1,9} has","process ","",0,13,0],["zombie","zombie","",0,0,0],["including non-pytorch memory","including non-pytorch memory","pytorch",0,0,0]],"against":[],"fix":{"any":["nvidia-smi lists who holds memory. Restart the notebook's kernel, end left-over processes of yours.","用 nvidia-smi 看谁占着显存。重启 notebook 内核，结束自己残留的进程。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"tensor-too-large","title":["One tensor alone is larger than the GPU's memory","单个张量就比整块显存大"],"for":[["flag","=","huge"]],"against":[],"fix":{"any":["Print the shapes before the line that fails: usually a shape is wrong, or an operation compares everything with everything.","在报错行之前打印形状：多半是形状写错，或某个操作把所有元素两两组合了。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"pinned-memory-in-wsl","title":["Pinned memory is limited in WSL2","WSL2 限制了锁页内存"],"for":[["system","=","wsl2"],["\\bwsl","wsl","",0,0,0]],"against":[],"fix":{"wsl2":["DataLoader(pin_memory=False).","DataLoader(pin_memory=False)。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"ram-full","title":["The computer's own memory is full","内存（不是显存）用完了"],"for":[["defaultcpuallocator","defaultcpuallocator","",0,0,0],["oom-kill","oom-kill","",0,0,0],["out of memory: killed","out of memory: killed","memory",0,0,0],["killed by signal: killed","killed by signal: killed","signal",0,0,0]],"against":[],"fix":{"any":["Fewer workers, smaller batches, load files piece by piece; close other programs; watch memory while it runs.","减少工作进程和批大小，分块读取文件，关掉别的程序，运行时留意内存。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"wsl-memory-limit","title":["WSL2 gives Linux only half of the memory","WSL2 默认只给一半内存"],"for":[["system","=","wsl2"],["\\bwsl","wsl","",0,0,0]],"against":[],"fix":{"wsl2":["Raise memory and swap in .wslconfig, then wsl --shutdown.","在 .wslconfig 里调大 memory 和 swap，再 wsl --shutdown。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"main-guard-missing","title":["The program lacks if __name__ == '__main__'","程序没有 if __name__ == '__main__' 保护"],"for":[["bootstrapping phase","bootstrapping phase","",0,0,0],["system","=","windows"],["spawn\\.py","spawn.py","",0,0,0],["spawn_main","spawn_main","",0,0,0],["system","=","macos"]],"against":[["killed by signal","killed by signal","by",0,0,0]],"fix":{"any":["Put the training code under if __name__ == \"__main__\":. To see whether that is it: num_workers=0.","把训练代码放到 if __name__ == \"__main__\": 之下。想确认是不是这个原因，先试 num_workers=0。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"shared-memory-small","title":["/dev/shm is too small, in Docker 64 MB","/dev/shm 太小（Docker 默认 64 MB）"],"for":[["shared memory","shared memory","",0,0,0],["bus error","bus error","",0,0,0],["/dev/shm","/dev/shm","dev",0,0,0],["docker","docker","",0,0,0],["shm","shm","",0,0,0]],"against":[],"fix":{"linux":["docker run --shm-size=8g or --ipc=host; else fewer workers.","docker run --shm-size=8g 或 --ipc=host，否则减少工作进程。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"too-many-open-files","title":["The limit of open files is reached","达到打开文件数上限"],"for":[],"against":[],"fix":{"linux":["ulimit -n 4096, or torch.multiprocessing.set_sharing_strategy(\"file_system\"); do not keep tensors of the loader in a list.","ulimit -n 4096，或 torch.multiprocessing.set_sharing_strategy(\"file_system\")；不要把加载器给的张量存进列表。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"worker-cannot-import","title":["Workers cannot get what was defined in a notebook, or as a lambda","工作进程拿不到 notebook 里定义的类或 lambda"],"for":[["lambda","lambda","",0,0,0],["local object","local object","",0,0,0],["__main__","__main__","",0,0,0],["jupyter","jupyter","",0,0,0],["ipykernel","ipykernel","",0,0,0]],"against":[],"fix":{"any":["Move data set and functions into a .py file and import them; no lambda in transforms; or num_workers=0.","把数据集和函数放进 .py 文件再导入，变换里不用 lambda，或 num_workers=0。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"workers-too-many","title":["Every epoch starts its workers anew","每一轮都要重新启动工作进程"],"for":[],"against":[],"fix":{"any":["Fewer workers, and with one or more of them persistent_workers=True (with 0 it is an error). Measure with 0, 2, 4.","减少工作进程；有工作进程时设 persistent_workers=True（设为 0 个时会报错）。用 0、2、4 各测一次。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"samples-not-alike","title":["Samples of one batch have different sizes or types","同一批样本的大小或类型不同"],"for":[],"against":[],"fix":{"any":["Resize or crop all to one size, convert to tensors and one number of channels; or write a collate_fn.","统一缩放或裁剪，转成张量并统一通道数；或自己写 collate_fn。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"dataset-server-refuses","title":["The server of the data refuses or has moved","数据集服务器拒绝访问或已搬家"],"for":[],"against":[],"fix":{"any":["Update torchvision, which asks another server. If it says \"trying next\", it goes on by itself. Else put the files into the folder by hand.","升级 torchvision，它会换服务器。出现 “trying next” 说明会自动换源。否则手动把文件放进目录。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"weights-only-default","title":["torch.load now reads only weights unless told otherwise","torch.load 现在默认只读权重"],"for":[],"against":[],"fix":{"any":["Load a file of weights alone (state_dict). If you trust the classes it names: torch.serialization.add_safe_globals. weights_only=False runs code of the file: only for files you made.","改读只含权重的文件（state_dict）。信任报错里点名的类，就用 torch.serialization.add_safe_globals。weights_only=False 会执行文件里的代码，只用于自己生成的文件。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"weights-file-broken","title":["The file is incomplete, a web page, or a pointer of Git LFS","文件不完整，或其实是网页、Git LFS 指针"],"for":[],"against":[],"fix":{"any":["Look at its size and first bytes, download it again, compare the checksum; git lfs pull.","看文件大小和开头几个字节，重新下载并核对校验值；或 git lfs pull。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"weights-of-other-model","title":["Weights and model differ in names or shapes","权重与模型的名字或形状不一致"],"for":[],"against":[],"fix":{"any":["\"module.\" before all names comes from DataParallel: take it off. \"size mismatch\": build the model with the same numbers of classes and channels.","所有名字前都有 “module.”，是 DataParallel 存的，去掉即可。“size mismatch”：用相同的类别数、通道数建模型。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"tensor-on-other-device","title":["Model and data are on different devices","模型和数据不在同一设备"],"for":[],"against":[],"fix":{"any":["Move both: model.to(device) and every tensor of the batch; layers belong in nn.ModuleList, new tensors get device=x.device.","两边都移：model.to(device)，以及每批里的所有张量；层要放进 nn.ModuleList，新建张量写 device=x.device。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"tensor-not-on-cpu","title":["NumPy cannot read this tensor: it is on the GPU or has a gradient","NumPy 读不了：张量在 GPU 上或带梯度"],"for":[],"against":[],"fix":{"any":["x.detach().cpu().numpy(); for one number x.item().","x.detach().cpu().numpy()；单个数用 x.item()。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"features-wrong","title":["The linear layer expects another number of features","线性层期望的特征数不对"],"for":[["flag","=","features"]],"against":[],"fix":{"any":["Print x.shape before the layer: its last number must be in_features. Behind convolutions the size of the images decides it: give them the size that the network was made for, or write the printed number into the layer.","在这一层之前打印 x.shape：最后一个数必须等于 in_features。前面接的是卷积时，这个数由图片尺寸决定：把图片缩放到网络要求的大小，或者把打印出来的数写进这一层。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"batch-missing","title":["One image went in without the dimension of the batch","送入单张图片时缺少批维度"],"for":[["flag","=","unbatched"]],"against":[],"fix":{"any":["image.unsqueeze(0).","image.unsqueeze(0)。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"image-dimension-missing","title":["The channel or batch dimension is missing, or the channels differ","缺少通道维或批维，或通道数不符"],"for":[],"against":[],"fix":{"any":["Convolutions take (batch, channels, height, width): x.unsqueeze(1) for grey batches, x.unsqueeze(0) for one image; grey to RGB: expand to 3 channels.","卷积的输入是（批, 通道, 高, 宽）：灰度批次用 x.unsqueeze(1)，单张图用 x.unsqueeze(0)；灰度转 RGB 扩成 3 通道。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"shapes-differ","title":["Two tensors have shapes that do not fit","两个张量的形状不匹配"],"for":[],"against":[],"fix":{"any":["Print both shapes before the line. For losses: output and target must agree (squeeze, view, class numbers instead of one-hot).","在报错行之前打印两者的形状。损失函数：输出与标签要一致（squeeze、view，或用类别编号代替 one-hot）。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"batch-of-one","title":["BatchNorm got one value per channel, and needs more: most often a last batch of one","BatchNorm 每个通道只得到一个值，而它需要更多：多半是最后一批只剩一个样本"],"for":[],"against":[],"fix":{"any":["DataLoader(drop_last=True) for training; model.eval() for prediction.","训练用 DataLoader(drop_last=True)，预测用 model.eval()。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"data-type-wrong","title":["A tensor has another data type than the operation wants","张量的数据类型不符合要求"],"for":[],"against":[],"fix":{"any":["Class numbers: .long(). Inputs: .float(), like the model. Half precision: model and inputs both, or autocast; an old torch has no half precision for many operations on the CPU.","类别标签用 .long()，输入用 .float()，与模型一致。用半精度就模型和输入都用，或交给 autocast；旧版 torch 在 CPU 上有很多算子不支持半精度。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"label-out-of-range","title":["A label or index is out of range","标签或下标超出范围"],"for":[["nllloss","nllloss","",0,0,0],["\\bnll_loss","nll_loss","",0,0,0],["cross.?entropy","entropy","",6,0,0],["/loss\\.cu","/loss.cu","loss",0,0,0]],"against":[],"fix":{"any":["Run once on the CPU, or with CUDA_LAUNCH_BLOCKING=1: the line shows. Labels run from 0 to classes - 1; embeddings: from 0 to num_embeddings - 1. Restart the process after it.","在 CPU 上跑一次，或设 CUDA_LAUNCH_BLOCKING=1，就能看到出错的行。标签取 0 到类别数减 1，embedding 取 0 到 num_embeddings 减 1。之后要重启进程。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"graph-used-twice","title":["A value of the last step is still part of the graph, or was changed in place","上一步的值还连着计算图，或被原地修改"],"for":[],"against":[],"fix":{"any":["Compute the loss anew in each step, detach states that are carried over, avoid in-place operations. retain_graph=True is rarely the answer.","每步重新计算损失，跨步保留的状态要 detach，避免原地操作。retain_graph=True 很少是正解。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"graph-cut","title":["The loss is cut off from the parameters","损失与参数断开了，没有梯度"],"for":[],"against":[],"fix":{"any":["Do not rebuild tensors in the loss (torch.tensor(...), .item(), .numpy(), no_grad); the optimizer must get the model's parameters.","损失里不要重新建张量（torch.tensor(…)、.item()、.numpy()、no_grad）；优化器要拿到模型的参数。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"loss-nan","title":["Numbers overflow: learning rate, half precision, or bad data","数值溢出：学习率、半精度或脏数据"],"for":[],"against":[],"fix":{"any":["Check the inputs for NaN, lower the learning rate, clip gradients after scaler.unscale_, use bfloat16 where the GPU has it, larger eps.","检查输入有没有 NaN，降低学习率，在 scaler.unscale_ 之后裁剪梯度，GPU 支持就用 bfloat16，加大 eps。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"first-steps-skipped","title":["The gradient scaler skips the first steps; that is normal","GradScaler 开头跳过几步，属于正常现象"],"for":[["unscale_","unscale_","",0,0,0],["first step","first step","",0,0,0]],"against":[],"fix":{"any":["Look at more than the first steps. Only if it goes on, treat it as NaN.","多看几步。一直这样才按 NaN 处理。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"amp-renamed","title":["A warning: the functions have a new name","只是警告：函数改名了"],"for":[],"against":[],"fix":{"any":["torch.amp.autocast(\"cuda\") and torch.amp.GradScaler(\"cuda\"). Training works all the same.","改用 torch.amp.autocast(\"cuda\") 和 torch.amp.GradScaler(\"cuda\")。不影响训练。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"scheduler-order","title":["A warning: call the scheduler after the optimizer","只是警告：先 optimizer.step() 再 scheduler.step()"],"for":[],"against":[],"fix":{"any":["optimizer.step() first. With a GradScaler the first step may be skipped, then it is harmless.","先 optimizer.step()。用 GradScaler 时第一步可能被跳过，这时无害。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"harmless-deprecation","title":["A warning for the future","只是面向以后版本的警告"],"for":[],"against":[],"fix":{"any":["It stops nothing. Use weights=... instead of pretrained=True when you change the program.","不影响运行。改程序时用 weights=… 代替 pretrained=True。"]},"harmless":true,"confirmed":true,"page":""},
{"id":"cudnn-no-answer","title":["No common cause is known; collect more","没有公认的原因，需要收集更多信息"],"for":[],"against":[],"fix":{"any":["Try a smaller batch, CUDA_LAUNCH_BLOCKING=1, a build that is made for the GPU, an empty LD_LIBRARY_PATH, and cudnn.enabled=False only to see where it fails. Most threads end without an answer.","依次试：减小批大小，CUDA_LAUNCH_BLOCKING=1，换支持这块 GPU 的构建，清空 LD_LIBRARY_PATH；cudnn.enabled=False 只用来定位。多数讨论没有结论。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"illegal-access","title":["No common cause is known: an index, an extension, or the driver","没有公认的原因：可能是下标、扩展或驱动"],"for":[],"against":[],"fix":{"any":["CUDA_LAUNCH_BLOCKING=1 shows the line; compute-sanitizer the kernel. Run the part on the CPU, update driver and extensions.","CUDA_LAUNCH_BLOCKING=1 可看到出错的行，compute-sanitizer 可看到内核。把这部分放到 CPU 上跑，升级驱动和扩展。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"crash-unknown","title":["Native code crashed; the log does not say which","本地代码崩溃，日志没有说明是哪一处"],"for":[],"against":[],"fix":{"any":["python -X faulthandler shows the Python line. Import torch alone, then add the other imports one by one. For some it helped to import torch before everything else.","用 python -X faulthandler 可看到 Python 行。先单独 import torch，再逐个加回其他导入。有人把 import torch 挪到最前面就不崩了。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"cuda-in-fork","title":["CUDA is used in a process that was forked","在 fork 出来的进程里用了 CUDA"],"for":[],"against":[],"fix":{"linux":["Keep CUDA out of the data set (return CPU tensors), or torch.multiprocessing.set_start_method(\"spawn\") under the main guard.","数据集里不要用 CUDA（返回 CPU 张量），或在 main 保护下 torch.multiprocessing.set_start_method(\"spawn\")。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"mps-operator-missing","title":["This torch has no such operator for Apple GPUs","这个 torch 的 MPS 后端没有该算子"],"for":[],"against":[],"fix":{"macos":["Update torch; or PYTORCH_ENABLE_MPS_FALLBACK=1, set before torch is imported.","升级 torch；或在导入 torch 之前设 PYTORCH_ENABLE_MPS_FALLBACK=1。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"mps-memory","title":["The shared memory of the Mac is used up","Mac 的统一内存用完了"],"for":[],"against":[],"fix":{"macos":["Smaller batch, close other programs. Do not set the high watermark to 0.","减小批大小，关掉其他程序。不要把 high watermark 设为 0。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"not-started-by-torchrun","title":["The program was started with python instead of torchrun","用 python 启动，而不是 torchrun"],"for":[],"against":[],"fix":{"any":["torchrun --standalone --nproc-per-node=N program.py.","torchrun --standalone --nproc-per-node=N program.py。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"process-group-missing","title":["init_process_group was not called","没有调用 init_process_group"],"for":[],"against":[],"fix":{"any":["Call it at the start of every process and start them with torchrun; for one GPU leave DDP out.","每个进程开头都要调用，并用 torchrun 启动；单卡就不用 DDP。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"launch-replaced","title":["torch.distributed.launch was replaced by torchrun","torch.distributed.launch 已由 torchrun 取代"],"for":[],"against":[],"fix":{"any":["Start with torchrun and read LOCAL_RANK from the environment.","用 torchrun 启动，从环境变量读取 LOCAL_RANK。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"port-in-use","title":["Another job, or what is left of the last one, has the port","端口被别的任务或上次残留的进程占用"],"for":[],"against":[],"fix":{"any":["torchrun --master-port 29501 or --standalone; end left-over processes of yours. Some programs write the port into their code.","torchrun --master-port 29501 或 --standalone；结束自己残留的进程。有的程序把端口写死在代码里。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"libuv-missing","title":["This torch for Windows was built without libuv","这个 Windows 版 torch 没有 libuv"],"for":[["libuv","libuv","",0,0,0]],"against":[],"fix":{"windows":["With one GPU start without torchrun: plain python, or accelerate config with one GPU. With several, set USE_LIBUV=0 before the start (it did not help everybody), or work in WSL2.","只有一块 GPU 就不要用 torchrun：直接用 python 启动，或在 accelerate config 里选单卡。多卡先设环境变量 USE_LIBUV=0 再启动（不是每个人都管用），或改用 WSL2。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"nccl-not-here","title":["NCCL exists only in the CUDA builds for Linux","只有 Linux 的 CUDA 版带 NCCL"],"for":[],"against":[],"fix":{"any":["init_process_group(\"gloo\"), WSL2, or one GPU.","init_process_group(\"gloo\")，或用 WSL2，或单卡。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"nccl-see-debug","title":["NCCL failed; its own log says why","NCCL 失败，原因在它自己的日志里"],"for":[],"against":[],"fix":{"linux":["Run with NCCL_DEBUG=INFO and read the first WARN. Each process needs a GPU of its own.","设 NCCL_DEBUG=INFO 运行，看第一条 WARN。每个进程要用不同的 GPU。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"peer-access-broken","title":["GPUs cannot talk to each other directly","GPU 之间的直接通信（P2P）有问题"],"for":[["rtx 4090","rtx 4090","",0,0,0],["iommu","iommu","",0,0,0],["\\bacs\\b","acs","",0,0,0],["vt-d","vt-d","",0,0,0],["99%","99%","",0,0,0]],"against":[],"fix":{"linux":["Try NCCL_P2P_DISABLE=1; if it helps, turn ACS or IOMMU off in the BIOS (iommu=pt) and update the driver.","先试 NCCL_P2P_DISABLE=1；有效就在 BIOS 里关闭 ACS 或 IOMMU（iommu=pt），并升级驱动。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"ranks-not-together","title":["One process does less, waits or has died","有进程少跑了步骤、在等待或已退出"],"for":[],"against":[],"fix":{"any":["Look for an earlier error of another rank. All must run the same number of batches; save and evaluate on rank 0 with a barrier for all; if that takes long, raise timeout= of init_process_group. Often the cause stays unknown: collect NCCL_DEBUG=INFO.","先找其他 rank 更早的报错。各进程的批数要相同；只在 rank 0 保存或评测时，所有进程都要 barrier；耗时长就加大 init_process_group 的 timeout。原因常常不明：收集 NCCL_DEBUG=INFO 的日志。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"unused-parameters","title":["Some parameters took no part in the loss","有参数没有参与损失计算"],"for":[],"against":[],"fix":{"any":["Run once with TORCH_DISTRIBUTED_DEBUG=INFO: the error then names the parameters. Take those layers out, or pass find_unused_parameters=True to DistributedDataParallel. Together with gradient checkpointing that ends in another error.","设 TORCH_DISTRIBUTED_DEBUG=INFO 再跑一次，报错里会列出这些参数。去掉没用到的层，或给 DistributedDataParallel 传 find_unused_parameters=True。它和梯度检查点一起用会引出另一个错误。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"used-twice-in-backward","title":["One parameter takes part in the backward pass twice, and DistributedDataParallel looks for unused ones","同一参数在反向传播里用了两次，而 DistributedDataParallel 又在查找未用参数"],"for":[["find_unused_parameters ?[=:] ?true","find_unused_parameters","",0,7,0],["(?:gradient|activation)[_ ]checkpoint","checkpoint","",11,0,0],["use_reentrant","use_reentrant","",0,0,0]],"against":[],"fix":{"any":["Leave find_unused_parameters=True out. If parameters are really unused as well, pass static_graph=True instead: it is for networks that do the same in every step. Or checkpoint with use_reentrant=False.","不要写 find_unused_parameters=True。如果确实还有未用参数，改传 static_graph=True，前提是每一步的计算图都相同。或者在 checkpoint 里用 use_reentrant=False。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"master-not-reachable","title":["The first process cannot be reached under its name and port","主进程的地址或端口连不上"],"for":[],"against":[],"fix":{"any":["On one machine: torchrun --standalone, MASTER_ADDR=127.0.0.1. On several: the same address and port everywhere, open in the firewall, right network interface.","单机：torchrun --standalone，MASTER_ADDR=127.0.0.1。多机：各处地址端口一致，防火墙放行，网卡选对。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"child-failed","title":["A process of torchrun failed; its own error stands above","torchrun 的某个进程失败，真正的报错在上面"],"for":[],"against":[],"fix":{"any":["Read exitcode first: 1 is a Python error, whose traceback stands further up under the same rank; -9 was killed, mostly for want of memory; -11 crashed in compiled code.","先看 exitcode：1 是 Python 报错，往上找同一个 rank 的报错栈；-9 是被杀掉，多半内存不够；-11 是编译代码崩溃。"]},"harmless":false,"confirmed":false,"page":""},
{"id":"encoding-wrong","title":["A UTF-8 file is read in the encoding of the system","文件是 UTF-8，却按系统编码去读"],"for":[],"against":[],"fix":{"any":["open(..., encoding=\"utf-8\"), or PYTHONUTF8=1 for all programs.","open(…, encoding=\"utf-8\")；或设 PYTHONUTF8=1，对所有程序生效。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"file-not-utf-8","title":["The file is in another encoding than UTF-8: on a Chinese Windows mostly GBK","文件不是 UTF-8：中文 Windows 上多半是 GBK"],"for":[],"against":[],"fix":{"any":["Read it with open(..., encoding=\"gb18030\"), which includes GBK; better, save it as UTF-8. With byte 0xff in position 0 it is UTF-16, as > of Windows PowerShell writes. PYTHONUTF8=1 does not help: with it more files fail so.","用 open(…, encoding=\"gb18030\") 读，它兼容 GBK；最好另存为 UTF-8。position 0 处是 0xff 的，是 UTF-16，Windows PowerShell 的 > 写出来就是这样。PYTHONUTF8=1 没有用，只会让更多文件这样失败。"]},"harmless":false,"confirmed":true,"page":""},
{"id":"file-not-text","title":["The file is no text: it is compressed, or weights","文件不是文本：是压缩包或权重"],"for":[["byte 0x8b in position 1\\b","byte 0x8b in position 1","position",0,0,0],["byte 0x80 in position 0\\b","byte 0x80 in position 0","position",0,0,0],["\\.pth\\b",".pth","",0,0,0],["\\.ckpt\\b",".ckpt","",0,0,0],["\\.safetensors\\b",".safetensors","",0,0,0]],"against":[],"fix":{"any":["Open it with what wrote it: torch.load for .pt and .pth, gzip.open for .gz. Byte 0x8b in position 1 is gzip.","用写它的工具打开：.pt、.pth 用 torch.load，.gz 用 gzip.open。position 1 处是 0x8b 的，是 gzip。"]},"harmless":false,"confirmed":true,"page":""}
],
"readings": [
["torch","",["\\btorch(?:==|-| |: | version: |\\.__version__: )(\\d{1,2}\\.\\d{1,2}\\.?\\d{0,2})","torch","",0,22,0]],
["torch","",["pytorch(?:==|-|=| |: | version: )(\\d{1,2}\\.\\d{1,2}\\.?\\d{0,2})","pytorch","",0,18,0]],
["variant","cpu",["\\d\\+cpu\\b","+cpu","",1,0,0]],
["variant","cpu",["torch \\+cpu\\b","torch +cpu","",0,0,0]],
["variant","cpu",["_cpu_\\d","_cpu_","",0,1,0]],
["variant","cpu",["torch\\.version\\.cuda.{1,5}none","torch.version.cuda","version",0,9,0]],
["variant","cpu",["cuda used to build pytorch: none","cuda used to build pytorch: none","pytorch",0,0,0]],
["variant","cuda",["\\.\\d{1,2}\\+cu\\d","+cu","",3,1,0]],
["variant","rocm",["\\d\\+rocm\\d","+rocm","",1,1,0]],
["build_cuda","",["\\+cu(\\d{2,3})\\b","+cu","",0,3,0]],
["build_cuda","",["cuda used to build pytorch: (\\d{1,2}\\.\\d)","cuda used to build pytorch: ","pytorch",0,4,0]],
["driver","",["driver version: {1,3}(\\d{3}\\.\\d{1,3}\\.?\\d{0,3})","driver version:","version",0,14,0]],
["driver","",["nvidia-smi (\\d{3}\\.\\d{1,3}\\.?\\d{0,3})","nvidia-smi ","smi",0,11,0]],
["driver_cuda","",["found version (\\d{4,5})\\b","found version ","version",0,5,0]],
["driver_cuda","",["\\bcuda (?:umd )?version: (\\d{1,2}\\.\\d)","version: ","",9,4,0]],
["capability","",["cuda capability (?:sm_)?(\\d{1,2}\\.?\\d?)","cuda capability ","capability",0,7,0]],
["capability","",["\\bsm_(\\d{2,3}) is not"," is not","is",6,0,0]],
["python","",["\\bpython[ -](3\\.\\d{1,2})","python","",0,5,0]],
["python","",["python version: (3\\.\\d{1,2})","python version: ","version",0,4,0]],
["python","",["/python(3\\.\\d{1,2})/","/python","",0,5,0]],
["python","",["/python(3\\d{1,2})/","/python","",0,4,0]],
["numpy","",["\\bnumpy (?:version: )?(\\d\\.\\d{1,2}\\.\\d{1,2})","numpy ","",0,16,0]],
["system","windows",["win_amd64","win_amd64","",0,0,0]],
["system","windows",["win-64","win-64","",0,0,0]],
["system","windows",["winerror \\d","winerror ","",0,1,0]],
["system","windows",["/scripts/activate","/scripts/activate","scripts",0,0,0]],
["system","windows",["os: microsoft windows","os: microsoft windows","microsoft",0,0,0]],
["system","wsl2",["microsoft-standard","microsoft-standard","",0,0,0]],
["system","wsl2",["/usr/lib/wsl","/usr/lib/wsl","usr",0,0,0]],
["system","wsl2",["\\bwsl2\\b","wsl2","",0,0,0]],
["system","wsl2",["/mnt/c/","/mnt/c/","mnt",0,0,0]],
["system","macos",["macosx_\\d","macosx_","",0,1,0]],
["system","macos",["\\bmacos\\b","macos","",0,0,0]],
["system","macos",["/users/\\w{1,30}/(?:library|anaconda3|miniconda3|miniforge3|venv)","/users/","users",0,41,0]],
["system","macos",["darwin","darwin","",0,0,0]],
["system","linux",["linux_x86_64","linux_x86_64","",0,0,0]],
["system","linux",["/usr/lib/x86_64-linux-gnu","/usr/lib/x86_64-linux-gnu","x86_64",0,0,0]],
["system","linux",["/home/\\w","/home/","home",0,1,0]],
["system","jetson",["jetson","jetson","",0,0,0]],
["system","jetson",["jetpack","jetpack","",0,0,0]],
["system","windows",["\\b[c-h]:/users/",":/users/","users",1,0,0]],
["system","windows",["\\b[c-h]:/program",":/program","",1,0,0]],
["system","windows",["/appdata/","/appdata/","appdata",0,0,0]],
["system","windows",["/scripts/python\\.exe","/scripts/python.exe","scripts",0,0,0]]
],
"gpus": [
[["\\brtx pro 6000 blackwell server edition\\b","rtx pro 6000 blackwell server edition","blackwell",0,0,0],"12.0"],
[["\\brtx pro 6000 blackwell workstation edition\\b","rtx pro 6000 blackwell workstation edition","workstation",0,0,0],"12.0"],
[["\\brtx pro 6000 blackwell max\\-q\\b","rtx pro 6000 blackwell max-q","blackwell",0,0,0],"12.0"],
[["\\brtx pro 5000 blackwell\\b","rtx pro 5000 blackwell","5000",0,0,0],"12.0"],
[["\\brtx pro 4500 blackwell\\b","rtx pro 4500 blackwell","4500",0,0,0],"12.0"],
[["\\brtx pro 4000 blackwell\\b","rtx pro 4000 blackwell","4000",0,0,0],"12.0"],
[["\\brtx pro 4000 blackwell sff\\b","rtx pro 4000 blackwell sff","blackwell",0,0,0],"12.0"],
[["\\brtx pro 2000 blackwell\\b","rtx pro 2000 blackwell","2000",0,0,0],"12.0"],
[["\\brtx 5090\\b","rtx 5090","",0,0,0],"12.0"],
[["\\brtx 5080\\b","rtx 5080","",0,0,0],"12.0"],
[["\\brtx 5070 ti\\b","rtx 5070 ti","5070",0,0,0],"12.0"],
[["\\brtx 5070\\b","rtx 5070","",0,0,0],"12.0"],
[["\\brtx 5060 ti\\b","rtx 5060 ti","5060",0,0,0],"12.0"],
[["\\brtx 5060\\b","rtx 5060","",0,0,0],"12.0"],
[["\\brtx 5050\\b","rtx 5050","",0,0,0],"12.0"],
[["\\brtx 5090 laptop\\b","rtx 5090 laptop","5090",0,0,0],"12.0"],
[["\\brtx 5080 laptop\\b","rtx 5080 laptop","5080",0,0,0],"12.0"],
[["\\brtx 5070 ti laptop\\b","rtx 5070 ti laptop","5070",0,0,0],"12.0"],
[["\\brtx 5070 laptop\\b","rtx 5070 laptop","5070",0,0,0],"12.0"],
[["\\brtx 5060 laptop\\b","rtx 5060 laptop","5060",0,0,0],"12.0"],
[["\\brtx 5050 laptop\\b","rtx 5050 laptop","5050",0,0,0],"12.0"],
[["\\brtx 5090 d\\b","rtx 5090 d","5090",0,0,0],"12.0"],
[["\\bjetson t5000\\b","jetson t5000","",0,0,0],"11.0"],
[["\\bjetson t4000\\b","jetson t4000","",0,0,0],"11.0"],
[["\\bb200\\b","b200","",0,0,0],"10.0"],
[["\\bgb200\\b","gb200","",0,0,0],"10.0"],
[["\\bh100\\b","h100","",0,0,0],"9.0"],
[["\\bh200\\b","h200","",0,0,0],"9.0"],
[["\\bgh200\\b","gh200","",0,0,0],"9.0"],
[["\\brtx 6000 ada\\b","rtx 6000 ada","6000",0,0,0],"8.9"],
[["\\brtx 5000 ada\\b","rtx 5000 ada","5000",0,0,0],"8.9"],
[["\\brtx 4500 ada\\b","rtx 4500 ada","4500",0,0,0],"8.9"],
[["\\brtx 4000 ada\\b","rtx 4000 ada","4000",0,0,0],"8.9"],
[["\\brtx 4000 sff ada\\b","rtx 4000 sff ada","4000",0,0,0],"8.9"],
[["\\brtx 2000 ada\\b","rtx 2000 ada","2000",0,0,0],"8.9"],
[["\\brtx 4090\\b","rtx 4090","",0,0,0],"8.9"],
[["\\brtx 4080\\b","rtx 4080","",0,0,0],"8.9"],
[["\\brtx 4070 ti\\b","rtx 4070 ti","4070",0,0,0],"8.9"],
[["\\brtx 4070\\b","rtx 4070","",0,0,0],"8.9"],
[["\\brtx 4060 ti\\b","rtx 4060 ti","4060",0,0,0],"8.9"],
[["\\brtx 4060\\b","rtx 4060","",0,0,0],"8.9"],
[["\\brtx 4050\\b","rtx 4050","",0,0,0],"8.9"],
[["\\brtx 4090 d\\b","rtx 4090 d","4090",0,0,0],"8.9"],
[["\\brtx 4080 super\\b","rtx 4080 super","4080",0,0,0],"8.9"],
[["\\brtx 4070 ti super\\b","rtx 4070 ti super","4070",0,0,0],"8.9"],
[["\\brtx 4070 super\\b","rtx 4070 super","4070",0,0,0],"8.9"],
[["\\brtx 4090 laptop\\b","rtx 4090 laptop","4090",0,0,0],"8.9"],
[["\\brtx 4080 laptop\\b","rtx 4080 laptop","4080",0,0,0],"8.9"],
[["\\brtx 4070 laptop\\b","rtx 4070 laptop","4070",0,0,0],"8.9"],
[["\\brtx 4060 laptop\\b","rtx 4060 laptop","4060",0,0,0],"8.9"],
[["\\brtx 4050 laptop\\b","rtx 4050 laptop","4050",0,0,0],"8.9"],
[["\\bjetson agx orin\\b","jetson agx orin","agx",0,0,0],"8.7"],
[["\\bjetson orin nx\\b","jetson orin nx","orin",0,0,0],"8.7"],
[["\\bjetson orin nano\\b","jetson orin nano","orin",0,0,0],"8.7"],
[["\\brtx a6000\\b","rtx a6000","",0,0,0],"8.6"],
[["\\brtx a5000\\b","rtx a5000","",0,0,0],"8.6"],
[["\\brtx a4000\\b","rtx a4000","",0,0,0],"8.6"],
[["\\brtx a3000\\b","rtx a3000","",0,0,0],"8.6"],
[["\\brtx a2000\\b","rtx a2000","",0,0,0],"8.6"],
[["\\brtx 3090\\b","rtx 3090","",0,0,0],"8.6"],
[["\\brtx 3080\\b","rtx 3080","",0,0,0],"8.6"],
[["\\brtx 3060\\b","rtx 3060","",0,0,0],"8.6"],
[["\\brtx 3090 ti\\b","rtx 3090 ti","3090",0,0,0],"8.6"],
[["\\brtx 3080 ti\\b","rtx 3080 ti","3080",0,0,0],"8.6"],
[["\\brtx 3070 ti\\b","rtx 3070 ti","3070",0,0,0],"8.6"],
[["\\brtx 3070\\b","rtx 3070","",0,0,0],"8.6"],
[["\\brtx 3060 ti\\b","rtx 3060 ti","3060",0,0,0],"8.6"],
[["\\brtx 3050 ti\\b","rtx 3050 ti","3050",0,0,0],"8.6"],
[["\\brtx 3050\\b","rtx 3050","",0,0,0],"8.6"],
[["\\brtx 3080 ti laptop\\b","rtx 3080 ti laptop","3080",0,0,0],"8.6"],
[["\\brtx 3080 laptop\\b","rtx 3080 laptop","3080",0,0,0],"8.6"],
[["\\brtx 3070 laptop\\b","rtx 3070 laptop","3070",0,0,0],"8.6"],
[["\\brtx 3060 laptop\\b","rtx 3060 laptop","3060",0,0,0],"8.6"],
[["\\brtx 3050 ti laptop\\b","rtx 3050 ti laptop","3050",0,0,0],"8.6"],
[["\\brtx 3050 laptop\\b","rtx 3050 laptop","3050",0,0,0],"8.6"],
[["\\ba100\\b","a100","",0,0,0],"8.0"],
[["\\bquadro rtx 8000\\b","quadro rtx 8000","rtx",0,0,0],"7.5"],
[["\\bquadro rtx 6000\\b","quadro rtx 6000","rtx",0,0,0],"7.5"],
[["\\bquadro rtx 5000\\b","quadro rtx 5000","rtx",0,0,0],"7.5"],
[["\\bquadro rtx 4000\\b","quadro rtx 4000","rtx",0,0,0],"7.5"],
[["\\btitan rtx\\b","titan rtx","",0,0,0],"7.5"],
[["\\brtx 2080 ti\\b","rtx 2080 ti","2080",0,0,0],"7.5"],
[["\\brtx 2080\\b","rtx 2080","",0,0,0],"7.5"],
[["\\brtx 2070\\b","rtx 2070","",0,0,0],"7.5"],
[["\\brtx 2060\\b","rtx 2060","",0,0,0],"7.5"],
[["\\bgtx 1660 ti\\b","gtx 1660 ti","1660",0,0,0],"7.5"],
[["\\bgtx 1660 super\\b","gtx 1660 super","1660",0,0,0],"7.5"],
[["\\bgtx 1660\\b","gtx 1660","",0,0,0],"7.5"],
[["\\bgtx 1650 super\\b","gtx 1650 super","1650",0,0,0],"7.5"],
[["\\bgtx 1650\\b","gtx 1650","",0,0,0],"7.5"],
[["\\bgtx 1650 ti\\b","gtx 1650 ti","1650",0,0,0],"7.5"],
[["\\bgtx 1650 laptop\\b","gtx 1650 laptop","1650",0,0,0],"7.5"],
[["\\bjetson agx xavier\\b","jetson agx xavier","agx",0,0,0],"7.2"],
[["\\bjetson xavier nx\\b","jetson xavier nx","xavier",0,0,0],"7.2"],
[["\\bv100\\b","v100","",0,0,0],"7.0"],
[["\\bquadro gv100\\b","quadro gv100","",0,0,0],"7.0"],
[["\\btitan v\\b","titan v","",0,0,0],"7.0"],
[["\\bjetson tx2\\b","jetson tx2","",0,0,0],"6.2"],
[["\\btitan xp\\b","titan xp","",0,0,0],"6.1"],
[["\\btitan x \\(pascal\\)\\b","titan x (pascal)","pascal",0,0,0],"6.1"],
[["\\bgtx 1080 ti\\b","gtx 1080 ti","1080",0,0,0],"6.1"],
[["\\bgtx 1080\\b","gtx 1080","",0,0,0],"6.1"],
[["\\bgtx 1070 ti\\b","gtx 1070 ti","1070",0,0,0],"6.1"],
[["\\bgtx 1070\\b","gtx 1070","",0,0,0],"6.1"],
[["\\bgtx 1060\\b","gtx 1060","",0,0,0],"6.1"],
[["\\bgtx 1050\\b","gtx 1050","",0,0,0],"6.1"],
[["\\bgtx 1050 ti\\b","gtx 1050 ti","1050",0,0,0],"6.1"],
[["\\bgt 1030\\b","gt 1030","",0,0,0],"6.1"],
[["\\bp100\\b","p100","",0,0,0],"6.0"],
[["\\bquadro gp100\\b","quadro gp100","",0,0,0],"6.0"],
[["\\bjetson nano\\b","jetson nano","",0,0,0],"5.3"],
[["\\bgtx titan x\\b","gtx titan x","titan",0,0,0],"5.2"],
[["\\bgtx 980 ti\\b","gtx 980 ti","980",0,0,0],"5.2"],
[["\\bgtx 980\\b","gtx 980","",0,0,0],"5.2"],
[["\\bgtx 970\\b","gtx 970","",0,0,0],"5.2"],
[["\\bgtx 960\\b","gtx 960","",0,0,0],"5.2"],
[["\\bgtx 950\\b","gtx 950","",0,0,0],"5.2"],
[["\\bgtx 980m\\b","gtx 980m","",0,0,0],"5.2"],
[["\\bgtx 970m\\b","gtx 970m","",0,0,0],"5.2"],
[["\\bgtx 965m\\b","gtx 965m","",0,0,0],"5.2"],
[["\\bgtx 750 ti\\b","gtx 750 ti","750",0,0,0],"5.0"],
[["\\bgtx 750\\b","gtx 750","",0,0,0],"5.0"],
[["\\bgtx 960m\\b","gtx 960m","",0,0,0],"5.0"],
[["\\bgtx 950m\\b","gtx 950m","",0,0,0],"5.0"],
[["\\brtx pro 4500 blackwell server\\b","rtx pro 4500 blackwell server","blackwell",0,0,0],"12.0"],
[["\\brtx pro 3000 blackwell\\b","rtx pro 3000 blackwell","3000",0,0,0],"12.0"],
[["\\brtx pro 1000 blackwell\\b","rtx pro 1000 blackwell","1000",0,0,0],"12.0"],
[["\\brtx pro 500 blackwell\\b","rtx pro 500 blackwell","pro",0,0,0],"12.0"],
[["\\bjetson agx thor\\b","jetson agx thor","agx",0,0,0],"11.0"],
[["\\brtx 5880 ada\\b","rtx 5880 ada","5880",0,0,0],"8.9"],
[["\\brtx 3500 ada\\b","rtx 3500 ada","3500",0,0,0],"8.9"],
[["\\brtx 3000 ada\\b","rtx 3000 ada","3000",0,0,0],"8.9"],
[["\\brtx 1000 ada\\b","rtx 1000 ada","1000",0,0,0],"8.9"],
[["\\brtx 500 ada\\b","rtx 500 ada","500",0,0,0],"8.9"],
[["\\brtx a5500\\b","rtx a5500","",0,0,0],"8.6"],
[["\\brtx a4500\\b","rtx a4500","",0,0,0],"8.6"],
[["\\brtx a1000\\b","rtx a1000","",0,0,0],"8.6"],
[["\\brtx a500\\b","rtx a500","",0,0,0],"8.6"],
[["\\brtx a400\\b","rtx a400","",0,0,0],"8.6"],
[["\\brtx 2050\\b","rtx 2050","",0,0,0],"8.6"],
[["\\bquadro rtx 3000\\b","quadro rtx 3000","rtx",0,0,0],"7.5"],
[["\\bgtx 1630\\b","gtx 1630","",0,0,0],"7.5"],
[["\\bquadro p6000\\b","quadro p6000","",0,0,0],"6.1"],
[["\\bquadro p5200\\b","quadro p5200","",0,0,0],"6.1"],
[["\\bquadro p5000\\b","quadro p5000","",0,0,0],"6.1"],
[["\\bquadro p4200\\b","quadro p4200","",0,0,0],"6.1"],
[["\\bquadro p4000\\b","quadro p4000","",0,0,0],"6.1"],
[["\\bquadro p3200\\b","quadro p3200","",0,0,0],"6.1"],
[["\\bquadro p3000\\b","quadro p3000","",0,0,0],"6.1"],
[["\\bquadro p2200\\b","quadro p2200","",0,0,0],"6.1"],
[["\\bquadro p2000\\b","quadro p2000","",0,0,0],"6.1"],
[["\\bquadro p1000\\b","quadro p1000","",0,0,0],"6.1"],
[["\\bquadro p620\\b","quadro p620","",0,0,0],"6.1"],
[["\\bquadro p600\\b","quadro p600","",0,0,0],"6.1"],
[["\\bquadro p520\\b","quadro p520","",0,0,0],"6.1"],
[["\\bquadro p500\\b","quadro p500","",0,0,0],"6.1"],
[["\\bquadro p400\\b","quadro p400","",0,0,0],"6.1"],
[["\\bgt 1010\\b","gt 1010","",0,0,0],"6.1"],
[["\\bjetson tx1\\b","jetson tx1","",0,0,0],"5.3"],
[["\\bquadro m6000\\b","quadro m6000","",0,0,0],"5.2"],
[["\\bquadro m5000\\b","quadro m5000","",0,0,0],"5.2"],
[["\\bquadro m4000\\b","quadro m4000","",0,0,0],"5.2"],
[["\\bquadro m2000\\b","quadro m2000","",0,0,0],"5.2"],
[["\\bquadro m5500m\\b","quadro m5500m","",0,0,0],"5.2"],
[["\\bquadro m2200\\b","quadro m2200","",0,0,0],"5.2"],
[["\\bquadro m620\\b","quadro m620","",0,0,0],"5.2"],
[["\\bquadro k2200\\b","quadro k2200","",0,0,0],"5.0"],
[["\\bquadro k1200\\b","quadro k1200","",0,0,0],"5.0"],
[["\\bquadro k620\\b","quadro k620","",0,0,0],"5.0"],
[["\\bquadro m1200\\b","quadro m1200","",0,0,0],"5.0"],
[["\\bquadro m520\\b","quadro m520","",0,0,0],"5.0"],
[["\\bquadro m5000m\\b","quadro m5000m","",0,0,0],"5.0"],
[["\\bquadro m4000m\\b","quadro m4000m","",0,0,0],"5.0"],
[["\\bquadro m3000m\\b","quadro m3000m","",0,0,0],"5.0"],
[["\\bquadro m2000m\\b","quadro m2000m","",0,0,0],"5.0"],
[["\\bquadro m1000m\\b","quadro m1000m","",0,0,0],"5.0"],
[["\\bquadro k620m\\b","quadro k620m","",0,0,0],"5.0"],
[["\\bquadro m600m\\b","quadro m600m","",0,0,0],"5.0"],
[["\\bquadro m500m\\b","quadro m500m","",0,0,0],"5.0"],
[["\\bgtx 850m\\b","gtx 850m","",0,0,0],"5.0"],
[["\\bquadro k6000\\b","quadro k6000","",0,0,0],"3.5"],
[["\\bquadro k5200\\b","quadro k5200","",0,0,0],"3.5"],
[["\\bquadro k610m\\b","quadro k610m","",0,0,0],"3.5"],
[["\\bquadro k510m\\b","quadro k510m","",0,0,0],"3.5"],
[["\\bgtx titan z\\b","gtx titan z","titan",0,0,0],"3.5"],
[["\\bgtx titan black\\b","gtx titan black","titan",0,0,0],"3.5"],
[["\\bgtx titan\\b","gtx titan","",0,0,0],"3.5"],
[["\\bgtx 780 ti\\b","gtx 780 ti","780",0,0,0],"3.5"],
[["\\bgtx 780\\b","gtx 780","",0,0,0],"3.5"],
[["\\bgt 730\\b","gt 730","",0,0,0],"3.5"],
[["\\bgt 720\\b","gt 720","",0,0,0],"3.5"],
[["\\bgt 705\\b","gt 705","",0,0,0],"3.5"],
[["\\bgt 710\\b","gt 710","",0,0,0],"3.5"]
]
},
"plan": {
"checked": "2026-11-20",
"releases": ["2.15.0","2.14.1","2.13.0","2.12.1","2.11.0","2.10.0","2.9.1","2.8.0","2.7.1","2.6.0","2.5.1","2.4.1","2.3.1","2.2.2","2.1.2","2.0.1"],
"pythons": ["","3.8","3.9","3.10","3.11","3.12","3.13","3.13t","3.14","3.14t","3.15","3.15t","<",">"],
"capabilities": [
"3.5",
"3.7",
"5.0",
"5.2",
"5.3",
"6.0",
"6.1",
"6.2",
"7.0",
"7.2",
"7.5",
"8.0",
"8.6",
"8.7",
"8.9",
"9.0",
"10.0",
"10.3",
"11.0",
"12.0",
"12.1"
],
"ended": ["3.5","3.7","5.0","5.2","6.0","6.1","7.0"],
"names": {
"12.1": ["GB10","DGX Spark"],
"12.0": [
"RTX PRO 6000 Blackwell Server Edition",
"RTX PRO 6000 Blackwell Workstation Edition",
"RTX PRO 6000 Blackwell Max-Q",
"RTX PRO 5000 Blackwell",
"RTX PRO 4500 Blackwell",
"RTX PRO 4000 Blackwell",
"RTX PRO 4000 Blackwell SFF",
"RTX PRO 2000 Blackwell",
"RTX 5090",
"RTX 5080",
"RTX 5070 Ti",
"RTX 5070",
"RTX 5060 Ti",
"RTX 5060",
"RTX 5050",
"RTX 5090 Laptop",
"RTX 5080 Laptop",
"RTX 5070 Ti Laptop",
"RTX 5070 Laptop",
"RTX 5060 Laptop",
"RTX 5050 Laptop",
"RTX 5090 D",
"RTX PRO 4500 Blackwell Server",
"RTX PRO 3000 Blackwell",
"RTX PRO 1000 Blackwell",
"RTX PRO 500 Blackwell"
],
"11.0": ["Jetson T5000","Jetson T4000","Jetson AGX Thor","Thor"],
"10.3": ["B300","GB300"],
"10.0": ["B200","GB200"],
"9.0": ["H100","H200","GH200","H20","H800"],
"8.9": [
"L4",
"L40",
"L40S",
"L20",
"RTX 6000 Ada",
"RTX 5000 Ada",
"RTX 4500 Ada",
"RTX 4000 Ada",
"RTX 4000 SFF Ada",
"RTX 2000 Ada",
"RTX 4090",
"RTX 4080",
"RTX 4070 Ti",
"RTX 4070",
"RTX 4060 Ti",
"RTX 4060",
"RTX 4050",
"RTX 4090 D",
"RTX 4080 SUPER",
"RTX 4070 Ti SUPER",
"RTX 4070 SUPER",
"RTX 4090 Laptop",
"RTX 4080 Laptop",
"RTX 4070 Laptop",
"RTX 4060 Laptop",
"RTX 4050 Laptop",
"L2",
"RTX 5880 Ada",
"RTX 3500 Ada",
"RTX 3000 Ada",
"RTX 1000 Ada",
"RTX 500 Ada"
],
"8.7": ["Jetson AGX Orin","Jetson Orin NX","Jetson Orin Nano","Orin","IGX Orin"],
"8.6": [
"A40",
"A10",
"A16",
"A2",
"A10G",
"RTX A6000",
"RTX A5000",
"RTX A4000",
"RTX A3000",
"RTX A2000",
"RTX 3090",
"RTX 3080",
"RTX 3060",
"RTX 3090 Ti",
"RTX 3080 Ti",
"RTX 3070 Ti",
"RTX 3070",
"RTX 3060 Ti",
"RTX 3050 Ti",
"RTX 3050",
"RTX 3080 Ti Laptop",
"RTX 3080 Laptop",
"RTX 3070 Laptop",
"RTX 3060 Laptop",
"RTX 3050 Ti Laptop",
"RTX 3050 Laptop",
"RTX A5500",
"RTX A4500",
"RTX A1000",
"RTX A500",
"RTX A400",
"MX570",
"RTX 2050"
],
"8.0": ["A100","A30","A800","A100X","A30X"],
"7.5": [
"T4",
"Quadro RTX 8000",
"Quadro RTX 6000",
"Quadro RTX 5000",
"Quadro RTX 4000",
"T1000",
"T600",
"T400",
"TITAN RTX",
"RTX 2080 Ti",
"RTX 2080",
"RTX 2070",
"RTX 2060",
"GTX 1660 Ti",
"GTX 1660 SUPER",
"GTX 1660",
"GTX 1650 SUPER",
"GTX 1650",
"GTX 1650 Ti",
"GTX 1650 Laptop",
"T4G",
"Quadro RTX 3000",
"T2000",
"T1200",
"T500",
"T550",
"MX450",
"MX550",
"GTX 1630"
],
"7.2": ["Jetson AGX Xavier","Jetson Xavier NX","Xavier"],
"7.0": ["V100","Quadro GV100","TITAN V","V100S"],
"6.2": ["Jetson TX2","Tegra X2"],
"6.1": [
"P40",
"P4",
"TITAN Xp",
"TITAN X (Pascal)",
"GTX 1080 Ti",
"GTX 1080",
"GTX 1070 Ti",
"GTX 1070",
"GTX 1060",
"GTX 1050",
"GTX 1050 Ti",
"GT 1030",
"MX150",
"Quadro P6000",
"Quadro P5200",
"Quadro P5000",
"Quadro P4200",
"Quadro P4000",
"Quadro P3200",
"Quadro P3000",
"Quadro P2200",
"Quadro P2000",
"Quadro P1000",
"Quadro P620",
"Quadro P600",
"Quadro P520",
"Quadro P500",
"Quadro P400",
"MX350",
"MX330",
"MX250",
"MX230",
"GT 1010"
],
"6.0": ["P100","Quadro GP100"],
"5.3": ["Jetson Nano","Tegra X1","Jetson TX1"],
"5.2": ["M60","M40","GTX TITAN X","GTX 980 Ti","GTX 980","GTX 970","GTX 960","GTX 950","GTX 980M","GTX 970M","GTX 965M","Quadro M6000","Quadro M5000","Quadro M4000","Quadro M2000","Quadro M5500M","Quadro M2200","Quadro M620","910M","M6"],
"5.0": [
"GTX 750 Ti",
"GTX 750",
"GTX 960M",
"GTX 950M",
"940M",
"M10",
"Quadro K2200",
"Quadro K1200",
"Quadro K620",
"Quadro M1200",
"Quadro M520",
"Quadro M5000M",
"Quadro M4000M",
"Quadro M3000M",
"Quadro M2000M",
"Quadro M1000M",
"Quadro K620M",
"Quadro M600M",
"Quadro M500M",
"NVS 810",
"930M",
"GTX 850M",
"840M",
"830M"
],
"3.7": ["K80"],
"3.5": [
"K40",
"K20",
"K40m",
"K40c",
"K20m",
"K20c",
"K20X",
"K20Xm",
"Quadro K6000",
"Quadro K5200",
"Quadro K610M",
"Quadro K510M",
"GTX TITAN Z",
"GTX TITAN Black",
"GTX TITAN",
"GTX 780 Ti",
"GTX 780",
"GT 730",
"GT 720",
"GT 705",
"GT 710"
]
},
"unsure": {
"RTX 5090 Laptop": 2,
"RTX 5080 Laptop": 2,
"RTX 5070 Ti Laptop": 2,
"RTX 5070 Laptop": 2,
"RTX 5060 Laptop": 2,
"RTX 5050 Laptop": 2,
"H20": 2,
"H800": 2,
"L20": 2,
"RTX 4090 D": 2,
"RTX 4080 SUPER": 2,
"RTX 4070 Ti SUPER": 2,
"RTX 4070 SUPER": 2,
"RTX 4090 Laptop": 2,
"RTX 4080 Laptop": 2,
"RTX 4070 Laptop": 2,
"RTX 4060 Laptop": 2,
"RTX 4050 Laptop": 2,
"A10G": 2,
"RTX 3080 Ti Laptop": 2,
"RTX 3080 Laptop": 2,
"RTX 3070 Laptop": 2,
"RTX 3060 Laptop": 2,
"RTX 3050 Ti Laptop": 2,
"RTX 3050 Laptop": 2,
"A800": 2,
"RTX PRO 3000 Blackwell": 2,
"RTX PRO 1000 Blackwell": 2,
"RTX PRO 500 Blackwell": 2,
"L2": 2,
"RTX 5880 Ada": 2,
"RTX 3500 Ada": 2,
"RTX 3000 Ada": 2,
"RTX 1000 Ada": 2,
"RTX 500 Ada": 2,
"RTX A5500": 2,
"RTX A4500": 2,
"RTX A1000": 2,
"RTX A500": 2,
"RTX A400": 2,
"MX570": 2,
"RTX 2050": 2,
"A100X": 2,
"A30X": 2,
"T4G": 2,
"T550": 2,
"MX450": 2,
"MX550": 2,
"GTX 1630": 2,
"V100S": 2,
"Tegra X2": 2,
"MX350": 2,
"MX330": 2,
"MX250": 2,
"MX230": 2,
"GT 1010": 2,
"M6": 2,
"M10": 2,
"K40m": 2,
"K40c": 2,
"K20m": 2,
"K20c": 2,
"K20X": 2,
"K20Xm": 2,
"GT 710": 2
},
"spelling": {
"capability": "\\d{1,2}\\.\\d",
"architecture": "sm_(\\d{1,2})(\\d)",
"makers": {"amd":"\\b(amd|radeon|instinct|gfx\\d{3,4})\\b|\\brx ?\\d{3,4}","intel":"\\bintel\\b|\\barc\\b"},
"cut": "\\s*(\\.\\.\\.|…)\\s*$",
"joined": "\\b(rtx|gtx|gt|mx)(?=a?\\d)|\\d{3,4}(?=(ti|super)\\b)",
"word": "[a-z0-9]+",
"idle": ["nvidia","geforce","tesla","grid","graphics","gpu","generation","edition","r","tm","jetson","tegra","nvgpu","developer","kit","engineering","reference"],
"form": "\\d+gb?|\\d+c|sxm\\d*|pcie|sse2|hbm\\d\\w*|3e|nvl\\d*|gddr\\w*|ac|mig|me|v\\d|workstation|server|dc",
"kin": "laptop|max|q|with|design|mobile|super",
"filling": ["generation","edition","graphics","laptop","design","mobile","max","super","with","workstation","server","gpu","pcie","sxm","hbm","nvl","developer"],
"profile": "\\d{1,3}[abcq](me)?",
"board": "(\\d)(?:p|d|x|dx|l|xm|xs|xl|s)$",
"family": "quadro",
"families": ["quadro","rtx"],
"bare": "a?\\d{3,4}",
"series": ["rtx","gtx"],
"number": "[a-z]?\\d{2,4}[a-z]?"
},
"table": {
"bus": "\\b[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\\.[0-9A-Fa-f]\\b",
"no_bus": "^ *N/A +(On|Off|N/A) *$",
"persistence": ["On","Off","Enabled","Disabled"],
"models": ["WDDM","TCC","MCDM"],
"unknown": ["N/A","ERR!"],
"driver": "\\b(?:Driver|KMD) Version *: *(\\d{3}\\.[\\d.]*\\d)",
"cuda": "\\bCUDA (?:UMD )?Version *: *(\\d+\\.\\d+)",
"longest_text": 300000,
"longest_line": 500
},
"versions": {
"number": "\\d{1,6}(\\.\\d{1,6}){0,5}",
"python": "(3\\.\\d{1,3})(?:\\.\\d{1,3})?(t?)",
"first_driver": 100,
"of_branch": ".999"
},
"certain": 3,
"languages": ["en","zh"],
"sentences": {
"driver_update": ["Update the NVIDIA driver to {need} or newer; yours is {driver}.","先把 NVIDIA 驱动更新到 {need} 或更高版本，你现在的是 {driver}。"],
"driver_check": ["Run nvidia-smi and look at the driver version: it must be {need} or newer.","运行 nvidia-smi 查看驱动版本，需要 {need} 或更高。"],
"driver_back": ["Install an NVIDIA driver of branch {branch}: driver {driver} no longer knows {gpus}.","改装 {branch} 分支的 NVIDIA 驱动：{driver} 版驱动已不再支持 {gpus}。"],
"jetson_check": ["Look at the JetPack of your Jetson: it must be {jetpack} or newer (CUDA {cuda}). With an older one take NVIDIA's own builds of PyTorch for that JetPack.","先看 Jetson 的 JetPack 版本，需要 {jetpack} 或更高（CUDA {cuda}）。版本更低时，请用 NVIDIA 为该 JetPack 提供的 PyTorch。"],
"python_other": ["Install Python {wanted}: torch {torch} has no wheel for Python {python} here.","安装 Python {wanted}：torch {torch} 在这个系统上没有适用于 Python {python} 的 wheel。"],
"python_patch": ["Use another patch release than Python {python}, which torchvision refuses.","不要用 Python {python}，torchvision 拒绝这个版本，换同系列的其他修订版即可。"],
"glibc_newer": ["Move to a system with glibc {need} or newer; yours has {os}.","换用 glibc {need} 或更高版本的系统，你现在的是 {os}。"],
"macos_newer": ["Update macOS to {need} or newer; yours is {os}.","把 macOS 升级到 {need} 或更高版本，你现在的是 {os}。"],
"kernels": ["The build {variant} of torch {torch} carries code for {gpus}.","torch {torch} 的 {variant} 版本带有 {gpus} 能运行的代码。"],
"driver_enough": ["It needs NVIDIA driver {need} or newer; yours is {driver}.","它要求 NVIDIA 驱动不低于 {need}，你的是 {driver}，满足要求。"],
"jetson_enough": ["It needs JetPack {jetpack} or newer (CUDA {cuda}); your driver {driver} comes with one.","它要求 JetPack {jetpack} 或更高（CUDA {cuda}），你的驱动 {driver} 就来自这样的版本。"],
"wsl_driver": ["In WSL2 the driver is the one installed on Windows; never install one inside WSL2.","WSL2 使用的是 Windows 上的驱动，切勿在 WSL2 里面再装驱动。"],
"from_pypi": ["PyPI's own wheel for this system is this build, so no index has to be named.","PyPI 上这个系统的 wheel 正是这个版本，不必指定索引。"],
"from_index": ["PyPI's wheel for this system is another build ({pypi}), so the index must be named.","PyPI 上这个系统的 wheel 是另一个版本（{pypi}），所以必须指定索引。"],
"windows_index": ["On Windows PyPI has only the build for the CPU, so the index must be named.","PyPI 上的 Windows wheel 只有 CPU 版，所以必须指定索引。"],
"python_range": ["It has wheels for Python {lowest} to {highest}.","它有 Python {lowest} 到 {highest} 的 wheel。"],
"glibc_need": ["It needs a Linux with glibc {need} or newer.","它要求 Linux 的 glibc 不低于 {need}。"],
"macos_need": ["It needs macOS {need} or newer.","它要求 macOS 不低于 {need}。"],
"cpu_wish": ["You asked for the build without GPU.","你选择了不使用 GPU 的版本。"],
"no_gpu": ["Without a GPU this build runs on the CPU.","没有 GPU 时，这个版本在 CPU 上运行。"],
"mps": ["On Apple silicon the same wheel uses the GPU through MPS.","在 Apple 芯片上，同一个 wheel 通过 MPS 使用 GPU。"],
"no_mps": ["The GPU of a Mac is used from macOS {need} on; here this build computes on the CPU.","Mac 的 GPU 从 macOS {need} 起才能使用，在这台机器上这个版本用 CPU 计算。"],
"mps_need": ["For the GPU it needs macOS {need} or newer; on an older one it computes on the CPU at most.","要使用 GPU，macOS 不能低于 {need}；更旧的系统上最多只能用 CPU 计算。"],
"from_conda": ["No wheel covers these GPUs together; this build of conda-forge does.","没有哪个 wheel 能同时支持这些 GPU，而 conda-forge 的这个版本可以。"],
"xpu": ["For Intel GPUs PyTorch has builds named xpu, for Linux, WSL2 and Windows; Intel's driver for the GPU comes first.","Intel GPU 使用 PyTorch 名为 xpu 的版本，有 Linux、WSL2 和 Windows 版；先要装好 Intel 的显卡驱动。"],
"cudnn_ended": ["Newer builds have code for {gpus}, but bring a cuDNN without it: convolutions would fail.","更新的版本虽然带有 {gpus} 的代码，但其中的 cuDNN 已不支持它，卷积会报错。"],
"mac_cuda": ["There is no CUDA for macOS, so an NVIDIA GPU cannot be used.","macOS 没有 CUDA，无法使用 NVIDIA GPU。"],
"rocm": ["For AMD GPUs PyTorch has builds with ROCm, for Linux only.","AMD GPU 使用 PyTorch 的 ROCm 版本，只有 Linux 版。"],
"other_gpu": ["The GPU of {maker} beside it is not used.","旁边的 {maker} GPU 不会用到。"],
"newer_after": ["torch {torch} ({variant}) would fit too, with {changes}.","如果{changes}，也可以用 torch {torch}（{variant}）。"],
"last_for_gpus": ["torch {torch} is the newest release with a build for {gpus}.","对 {gpus} 来说，torch {torch} 是最后一个有可用构建的版本。"],
"last_for_system": ["torch {torch} is the last release for this system.","torch {torch} 是支持这个系统的最后一个版本。"],
"pair_exact": ["torchvision {torchvision} is the one built for torch {torch}.","torchvision {torchvision} 与 torch {torch} 严格配套。"],
"pair_needs": ["torchvision {torchvision} fits torch {torch}: it asks for torch {needs}.","torchvision {torchvision} 可以搭配 torch {torch}：它要求 torch {needs}。"],
"change_driver": ["driver {need} or newer","驱动不低于 {need}"],
"change_branch": ["a driver of branch {branch}","驱动换成 {branch} 分支"],
"change_jetpack": ["JetPack {jetpack} or newer","JetPack 不低于 {jetpack}"],
"change_python": ["Python {wanted}","Python 换成 {wanted}"],
"change_glibc": ["glibc {need} or newer","glibc 不低于 {need}"],
"change_macos": ["macOS {need} or newer","macOS 不低于 {need}"],
"unseen": ["Nobody who wrote these facts could open the index: that it has {build} is inferred.","撰写这些资料时无法访问该索引，{build} 是否存在只是推断。"],
"unlisted": ["Which GPUs {build} has code for is inferred from its neighbours or from users' reports.","{build} 支持哪些 GPU，是根据相近版本或用户报告推断的。"],
"fallback": ["If it does not install or run, take {fallback}.","如果装不上或运行不了，请改用 {fallback}。"],
"gpu_inferred": ["The compute capability {capability} of {gpus} is inferred, not read in NVIDIA's list. Check it: nvidia-smi --query-gpu=compute_cap --format=csv","{gpus} 的计算能力 {capability} 是推断的，并非来自 NVIDIA 的列表。请核对：nvidia-smi --query-gpu=compute_cap --format=csv"],
"gpu_unknown": ["The compute capability {capability} is not among the facts; the answer assumes that it behaves like the known ones.","资料中没有计算能力 {capability}，这里按已知规律推断。"],
"driver_keep": ["Stay on driver branch {branch}: newer drivers do not know {gpus}.","驱动请停留在 {branch} 分支，更新的驱动不支持 {gpus}。"],
"driver_two_numbers": ["NVIDIA's documents give two lowest drivers for CUDA {major} on Windows; the higher one is taken here.","对 Windows 上的 CUDA {major}，NVIDIA 的文档给出了两个最低驱动版本，这里取较高的那个。"],
"driver_no_number": ["NVIDIA's table has no lowest driver for CUDA {major} on Windows; {need} is what uv takes.","NVIDIA 的表格没有给出 Windows 上 CUDA {major} 的最低驱动版本，这里采用 uv 的 {need}。"],
"jetson": ["The driver of a Jetson belongs to JetPack: never install or update it by itself. This answer rests on documents; it was not tried on a Jetson.","Jetson 的驱动是 JetPack 的一部分，切勿单独安装或更新。这个答案依据文档，没有在 Jetson 上试过。"],
"left_out": ["{gpus} cannot be used together with the others; hide it with CUDA_VISIBLE_DEVICES.","{gpus} 不能与其他 GPU 一起使用，请用 CUDA_VISIBLE_DEVICES 隐藏它。"],
"pypi_is_cpu": ["Without the index, and from mirrors of PyPI, Windows gets the build for the CPU.","不指定索引，或使用 PyPI 镜像时，Windows 装到的是 CPU 版。"],
"numpy": ["This build does not work with NumPy 2, so the command keeps NumPy below 2.","这个版本不支持 NumPy 2，命令里已限制 NumPy 低于 2。"],
"compile": ["torch.compile of torch {torch} works up to Python {wanted}.","torch {torch} 的 torch.compile 最高支持 Python {wanted}。"],
"windows_path": ["Its wheel has paths of {length} characters: switch on long paths in Windows first.","它的 wheel 内含长达 {length} 个字符的路径，请先在 Windows 中启用长路径。"],
"amd_list": ["Which AMD GPUs the build runs on is not among these facts: see AMD's list for ROCm.","这个版本支持哪些 AMD GPU 不在这些资料之内，请查阅 AMD 的 ROCm 支持列表。"],
"intel_list": ["PyTorch names Arc graphics, cards of the Arc A and B series, and Data Center GPU Max; on other Intel graphics take the build for the CPU.","PyTorch 列出的是 Arc 核显、Arc A 和 B 系列显卡以及 Data Center GPU Max；其他 Intel 核显请用 CPU 版。"],
"no_kernels": ["No build of torch{release} for this system carries code for {gpus}.","这个系统上，torch{release} 没有任何版本带有 {gpus} 能运行的代码。"],
"no_together": ["No build of torch{release} for this system carries code for all of {gpus} and runs with one driver that knows them all.","这个系统上，torch{release} 没有任何版本能在同一个驱动下同时支持 {gpus}。"],
"no_wheel": ["torch{release} has no wheel for this system.","torch{release} 没有适用于这个系统的 wheel。"],
"jetson_own": ["On {gpus} take NVIDIA's own build of PyTorch for your JetPack: https://docs.nvidia.com/deeplearning/frameworks/install-pytorch-jetson-platform/ . The wheels of PyPI do not run with this JetPack, and its driver is never updated by itself.","{gpus} 请使用 NVIDIA 为你的 JetPack 提供的 PyTorch：https://docs.nvidia.com/deeplearning/frameworks/install-pytorch-jetson-platform/ 。PyPI 的 wheel 不能在这个 JetPack 上运行，也切勿单独更新它的驱动。"],
"jetson_newer": ["On a Jetson with JetPack {jetpack} or newer (CUDA {cuda}), torch {torch} of PyPI runs.","如果 Jetson 装的是 JetPack {jetpack} 或更高（CUDA {cuda}），PyPI 的 torch {torch} 就能运行。"],
"jetson_system": ["{gpus} is the GPU of a Jetson module: its system is Linux on 64-bit ARM, not this one.","{gpus} 是 Jetson 模块的 GPU，它的系统是 64 位 ARM 的 Linux，不是这个系统。"],
"no_rocm": ["PyTorch's builds for AMD GPUs exist on Linux x86-64 only, not here.","PyTorch 的 AMD GPU 版本只有 Linux x86-64 版，这里没有。"],
"amd_own": ["PyTorch's own builds for AMD GPUs are for Linux. For some series of cards AMD has builds for Windows and WSL2: https://rocm.docs.amd.com/projects/radeon-ryzen/en/latest/ .","PyTorch 自己的 AMD GPU 版本只有 Linux 版。对部分系列的显卡，AMD 提供 Windows 和 WSL2 的版本：https://rocm.docs.amd.com/projects/radeon-ryzen/en/latest/ 。"],
"no_intel": ["PyTorch has no builds for Intel GPUs on this system.","PyTorch 没有这个系统的 Intel GPU 版本。"],
"nearest": ["What works instead: torch {torch} ({variant}).","可行的替代方案：torch {torch}（{variant}）。"],
"unclear_system": ["{given!r} is no system this knows. Did you mean {near}?","不认识系统 {given!r}。是不是 {near}？"],
"unclear_gpu": ["{given!r} is no GPU this knows. Did you mean {near}? A compute capability such as 8.6 works as well: nvidia-smi --query-gpu=compute_cap --format=csv","不认识 GPU {given!r}。是不是 {near}？也可以直接写计算能力，例如 8.6：nvidia-smi --query-gpu=compute_cap --format=csv"],
"unclear_gpu_far": ["{given!r} is no GPU this knows. Its compute capability, such as 8.6, works as well: nvidia-smi --query-gpu=compute_cap --format=csv","不认识 GPU {given!r}。也可以直接写它的计算能力，例如 8.6：nvidia-smi --query-gpu=compute_cap --format=csv"],
"unclear_driver": ["{given!r} is no driver version. nvidia-smi shows it, for example 560.35.03.","{given!r} 不是驱动版本。用 nvidia-smi 可以看到，例如 560.35.03。"],
"unclear_cuda_for_driver": ["{given!r} looks like a CUDA version. The driver version stands beside it in the output of nvidia-smi, for example 560.35.03.","{given!r} 看起来是 CUDA 版本。驱动版本就在 nvidia-smi 输出的旁边，例如 560.35.03。"],
"unclear_python": ["{given!r} is no version of Python 3, such as 3.12 or free-threaded 3.14t.","{given!r} 不是 Python 3 的版本号，例如 3.12，或自由线程版 3.14t。"],
"unclear_os": ["{given!r} is no version number, such as 2.35 of glibc or 14.5 of macOS.","{given!r} 不是版本号，例如 glibc 的 2.35 或 macOS 的 14.5。"],
"unclear_torch": ["{given!r} is no release of torch. The nearest is {near}, the newest {newest}.","{given!r} 不是 torch 的版本。最接近的是 {near}，最新的是 {newest}。"]
},
"beside": {
"amd": 296,
"intel": 297
},
"inferred": 298,
"left": 299,
"systems": {
"linux_x86_64": {"drivers":["440.33","450.80.02","455.23","495","520.61.05","525.60.13","570.26","575.51.03","580.65.06","590","595.45.04"],"os":["2.17","2.28","12.3","13.0","14.0","15.0"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?","3.5+3.7","3.5+5.0","3.5+5.2","3.5+5.3","3.5+6.0","3.5+6.1","3.5+6.2","3.5+7.0","3.5+7.2","3.5+7.5","3.5+8.0","3.5+8.6","3.5+8.7","3.5+8.9","3.5+9.0","3.5+10.0","3.5+10.3","3.5+11.0","3.5+12.0","3.5+12.1","3.5+?","3.7+5.0","3.7+5.2","3.7+5.3","3.7+6.0","3.7+6.1","3.7+6.2","3.7+7.0","3.7+7.2","3.7+7.5","3.7+8.0","3.7+8.6","3.7+8.7","3.7+8.9","3.7+9.0","3.7+10.0","3.7+10.3","3.7+11.0","3.7+12.0","3.7+12.1","3.7+?","5.0+5.2","5.0+5.3","5.0+6.0","5.0+6.1","5.0+6.2","5.0+7.0","5.0+7.2","5.0+7.5","5.0+8.0","5.0+8.6","5.0+8.7","5.0+8.9","5.0+9.0","5.0+10.0","5.0+10.3","5.0+11.0","5.0+12.0","5.0+12.1","5.0+?","5.2+5.3","5.2+6.0","5.2+6.1","5.2+6.2","5.2+7.0","5.2+7.2","5.2+7.5","5.2+8.0","5.2+8.6","5.2+8.7","5.2+8.9","5.2+9.0","5.2+10.0","5.2+10.3","5.2+11.0","5.2+12.0","5.2+12.1","5.2+?","5.3+6.0","5.3+6.1","5.3+6.2","5.3+7.0","5.3+7.2","5.3+7.5","5.3+8.0","5.3+8.6","5.3+8.7","5.3+8.9","5.3+9.0","5.3+10.0","5.3+10.3","5.3+11.0","5.3+12.0","5.3+12.1","5.3+?","6.0+6.1","6.0+6.2","6.0+7.0","6.0+7.2","6.0+7.5","6.0+8.0","6.0+8.6","6.0+8.7","6.0+8.9","6.0+9.0","6.0+10.0","6.0+10.3","6.0+11.0","6.0+12.0","6.0+12.1","6.0+?","6.1+6.2","6.1+7.0","6.1+7.2","6.1+7.5","6.1+8.0","6.1+8.6","6.1+8.7","6.1+8.9","6.1+9.0","6.1+10.0","6.1+10.3","6.1+11.0","6.1+12.0","6.1+12.1","6.1+?","6.2+7.0","6.2+7.2","6.2+7.5","6.2+8.0","6.2+8.6","6.2+8.7","6.2+8.9","6.2+9.0","6.2+10.0","6.2+10.3","6.2+11.0","6.2+12.0","6.2+12.1","6.2+?","7.0+7.2","7.0+7.5","7.0+8.0","7.0+8.6","7.0+8.7","7.0+8.9","7.0+9.0","7.0+10.0","7.0+10.3","7.0+11.0","7.0+12.0","7.0+12.1","7.0+?","7.2+7.5","7.2+8.0","7.2+8.6","7.2+8.7","7.2+8.9","7.2+9.0","7.2+10.0","7.2+10.3","7.2+11.0","7.2+12.0","7.2+12.1","7.2+?","7.5+8.0","7.5+8.6","7.5+8.7","7.5+8.9","7.5+9.0","7.5+10.0","7.5+10.3","7.5+11.0","7.5+12.0","7.5+12.1","7.5+?","8.0+8.6","8.0+8.7","8.0+8.9","8.0+9.0","8.0+10.0","8.0+10.3","8.0+11.0","8.0+12.0","8.0+12.1","8.0+?","8.6+8.7","8.6+8.9","8.6+9.0","8.6+10.0","8.6+10.3","8.6+11.0","8.6+12.0","8.6+12.1","8.6+?","8.7+8.9","8.7+9.0","8.7+10.0","8.7+10.3","8.7+11.0","8.7+12.0","8.7+12.1","8.7+?","8.9+9.0","8.9+10.0","8.9+10.3","8.9+11.0","8.9+12.0","8.9+12.1","8.9+?","9.0+10.0","9.0+10.3","9.0+11.0","9.0+12.0","9.0+12.1","9.0+?","10.0+10.3","10.0+11.0","10.0+12.0","10.0+12.1","10.0+?","10.3+11.0","10.3+12.0","10.3+12.1","10.3+?","11.0+12.0","11.0+12.1","11.0+?","12.0+12.1","12.0+?","12.1+?"],"apart":["3.5+5.3+6.0","3.5+5.3+6.1","3.5+5.3+6.2","3.5+5.3+7.0","3.5+5.3+7.2","3.5+5.3+7.5","3.5+5.3+8.0","3.5+5.3+8.6","3.5+5.3+8.7","3.5+5.3+8.9","3.5+5.3+9.0","3.5+5.3+10.0","3.5+5.3+10.3","3.5+5.3+11.0","3.5+5.3+12.0","3.5+5.3+12.1","3.5+5.3+?","3.5+6.2+7.0","3.5+6.2+7.2","3.5+6.2+7.5","3.5+6.2+8.0","3.5+6.2+8.6","3.5+6.2+8.7","3.5+6.2+8.9","3.5+6.2+9.0","3.5+6.2+10.0","3.5+6.2+10.3","3.5+6.2+11.0","3.5+6.2+12.0","3.5+6.2+12.1","3.5+6.2+?","3.5+7.2+7.5","3.5+7.2+8.0","3.5+7.2+8.6","3.5+7.2+8.7","3.5+7.2+8.9","3.5+7.2+9.0","3.5+7.2+10.0","3.5+7.2+10.3","3.5+7.2+11.0","3.5+7.2+12.0","3.5+7.2+12.1","3.5+7.2+?","3.5+8.7+8.9","3.5+8.7+9.0","3.5+8.7+10.0","3.5+8.7+10.3","3.5+8.7+11.0","3.5+8.7+12.0","3.5+8.7+12.1","3.5+8.7+?","3.5+11.0+12.0","3.5+11.0+12.1","3.5+11.0+?","3.7+5.3+6.0","3.7+5.3+6.1","3.7+5.3+6.2","3.7+5.3+7.0","3.7+5.3+7.2","3.7+5.3+7.5","3.7+5.3+8.0","3.7+5.3+8.6","3.7+5.3+8.7","3.7+5.3+8.9","3.7+5.3+9.0","3.7+5.3+10.0","3.7+5.3+10.3","3.7+5.3+11.0","3.7+5.3+12.0","3.7+5.3+12.1","3.7+5.3+?","3.7+6.2+7.0","3.7+6.2+7.2","3.7+6.2+7.5","3.7+6.2+8.0","3.7+6.2+8.6","3.7+6.2+8.7","3.7+6.2+8.9","3.7+6.2+9.0","3.7+6.2+10.0","3.7+6.2+10.3","3.7+6.2+11.0","3.7+6.2+12.0","3.7+6.2+12.1","3.7+6.2+?","3.7+7.2+7.5","3.7+7.2+8.0","3.7+7.2+8.6","3.7+7.2+8.7","3.7+7.2+8.9","3.7+7.2+9.0","3.7+7.2+10.0","3.7+7.2+10.3","3.7+7.2+11.0","3.7+7.2+12.0","3.7+7.2+12.1","3.7+7.2+?","3.7+8.7+8.9","3.7+8.7+9.0","3.7+8.7+10.0","3.7+8.7+10.3","3.7+8.7+11.0","3.7+8.7+12.0","3.7+8.7+12.1","3.7+8.7+?","3.7+11.0+12.0","3.7+11.0+12.1","3.7+11.0+?","5.0+5.3+6.0","5.0+5.3+6.1","5.0+5.3+6.2","5.0+5.3+7.0","5.0+5.3+7.2","5.0+5.3+7.5","5.0+5.3+8.0","5.0+5.3+8.6","5.0+5.3+8.7","5.0+5.3+8.9","5.0+5.3+9.0","5.0+5.3+10.0","5.0+5.3+10.3","5.0+5.3+11.0","5.0+5.3+12.0","5.0+5.3+12.1","5.0+5.3+?","5.0+6.2+7.0","5.0+6.2+7.2","5.0+6.2+7.5","5.0+6.2+8.0","5.0+6.2+8.6","5.0+6.2+8.7","5.0+6.2+8.9","5.0+6.2+9.0","5.0+6.2+10.0","5.0+6.2+10.3","5.0+6.2+11.0","5.0+6.2+12.0","5.0+6.2+12.1","5.0+6.2+?","5.0+7.2+7.5","5.0+7.2+8.0","5.0+7.2+8.6","5.0+7.2+8.7","5.0+7.2+8.9","5.0+7.2+9.0","5.0+7.2+10.0","5.0+7.2+10.3","5.0+7.2+11.0","5.0+7.2+12.0","5.0+7.2+12.1","5.0+7.2+?","5.0+8.7+8.9","5.0+8.7+9.0","5.0+8.7+10.0","5.0+8.7+10.3","5.0+8.7+11.0","5.0+8.7+12.0","5.0+8.7+12.1","5.0+8.7+?","5.0+10.3+12.0","5.0+11.0+12.0","5.0+11.0+12.1","5.0+11.0+?","5.2+5.3+6.0","5.2+5.3+6.1","5.2+5.3+6.2","5.2+5.3+7.0","5.2+5.3+7.2","5.2+5.3+7.5","5.2+5.3+8.0","5.2+5.3+8.6","5.2+5.3+8.7","5.2+5.3+8.9","5.2+5.3+9.0","5.2+5.3+10.0","5.2+5.3+10.3","5.2+5.3+11.0","5.2+5.3+12.0","5.2+5.3+12.1","5.2+5.3+?","5.2+6.2+7.0","5.2+6.2+7.2","5.2+6.2+7.5","5.2+6.2+8.0","5.2+6.2+8.6","5.2+6.2+8.7","5.2+6.2+8.9","5.2+6.2+9.0","5.2+6.2+10.0","5.2+6.2+10.3","5.2+6.2+11.0","5.2+6.2+12.0","5.2+6.2+12.1","5.2+6.2+?","5.2+7.2+7.5","5.2+7.2+8.0","5.2+7.2+8.6","5.2+7.2+8.7","5.2+7.2+8.9","5.2+7.2+9.0","5.2+7.2+10.0","5.2+7.2+10.3","5.2+7.2+11.0","5.2+7.2+12.0","5.2+7.2+12.1","5.2+7.2+?","5.2+8.7+8.9","5.2+8.7+9.0","5.2+8.7+10.0","5.2+8.7+10.3","5.2+8.7+11.0","5.2+8.7+12.0","5.2+8.7+12.1","5.2+8.7+?","5.2+10.3+12.0","5.2+11.0+12.0","5.2+11.0+12.1","5.2+11.0+?","5.3+6.0+6.2","5.3+6.0+7.2","5.3+6.0+7.5","5.3+6.0+8.0","5.3+6.0+8.6","5.3+6.0+8.7","5.3+6.0+8.9","5.3+6.0+9.0","5.3+6.0+10.0","5.3+6.0+10.3","5.3+6.0+11.0","5.3+6.0+12.0","5.3+6.0+12.1","5.3+6.0+?","5.3+6.1+6.2","5.3+6.1+7.2","5.3+6.1+7.5","5.3+6.1+8.0","5.3+6.1+8.6","5.3+6.1+8.7","5.3+6.1+8.9","5.3+6.1+9.0","5.3+6.1+10.0","5.3+6.1+10.3","5.3+6.1+11.0","5.3+6.1+12.0","5.3+6.1+12.1","5.3+6.1+?","5.3+6.2+7.0","5.3+6.2+7.2","5.3+6.2+7.5","5.3+6.2+8.0","5.3+6.2+8.6","5.3+6.2+8.7","5.3+6.2+8.9","5.3+6.2+9.0","5.3+6.2+10.0","5.3+6.2+10.3","5.3+6.2+11.0","5.3+6.2+12.0","5.3+6.2+12.1","5.3+6.2+?","5.3+7.0+7.2","5.3+7.0+7.5","5.3+7.0+8.0","5.3+7.0+8.6","5.3+7.0+8.7","5.3+7.0+8.9","5.3+7.0+9.0","5.3+7.0+10.0","5.3+7.0+10.3","5.3+7.0+11.0","5.3+7.0+12.0","5.3+7.0+12.1","5.3+7.0+?","5.3+7.2+7.5","5.3+7.2+8.0","5.3+7.2+8.6","5.3+7.2+8.7","5.3+7.2+8.9","5.3+7.2+9.0","5.3+7.2+10.0","5.3+7.2+10.3","5.3+7.2+11.0","5.3+7.2+12.0","5.3+7.2+12.1","5.3+7.2+?","5.3+8.7+8.9","5.3+8.7+9.0","5.3+8.7+10.0","5.3+8.7+10.3","5.3+8.7+11.0","5.3+8.7+12.0","5.3+8.7+12.1","5.3+8.7+?","5.3+11.0+12.0","5.3+11.0+12.1","5.3+11.0+?","6.0+6.2+7.0","6.0+6.2+7.2","6.0+6.2+7.5","6.0+6.2+8.0","6.0+6.2+8.6","6.0+6.2+8.7","6.0+6.2+8.9","6.0+6.2+9.0","6.0+6.2+10.0","6.0+6.2+10.3","6.0+6.2+11.0","6.0+6.2+12.0","6.0+6.2+12.1","6.0+6.2+?","6.0+7.2+7.5","6.0+7.2+8.0","6.0+7.2+8.6","6.0+7.2+8.7","6.0+7.2+8.9","6.0+7.2+9.0","6.0+7.2+10.0","6.0+7.2+10.3","6.0+7.2+11.0","6.0+7.2+12.0","6.0+7.2+12.1","6.0+7.2+?","6.0+8.7+8.9","6.0+8.7+9.0","6.0+8.7+10.0","6.0+8.7+10.3","6.0+8.7+11.0","6.0+8.7+12.0","6.0+8.7+12.1","6.0+8.7+?","6.0+10.3+12.0","6.0+11.0+12.0","6.0+11.0+12.1","6.0+11.0+?","6.1+6.2+7.0","6.1+6.2+7.2","6.1+6.2+7.5","6.1+6.2+8.0","6.1+6.2+8.6","6.1+6.2+8.7","6.1+6.2+8.9","6.1+6.2+9.0","6.1+6.2+10.0","6.1+6.2+10.3","6.1+6.2+11.0","6.1+6.2+12.0","6.1+6.2+12.1","6.1+6.2+?","6.1+7.2+7.5","6.1+7.2+8.0","6.1+7.2+8.6","6.1+7.2+8.7","6.1+7.2+8.9","6.1+7.2+9.0","6.1+7.2+10.0","6.1+7.2+10.3","6.1+7.2+11.0","6.1+7.2+12.0","6.1+7.2+12.1","6.1+7.2+?","6.1+8.7+8.9","6.1+8.7+9.0","6.1+8.7+10.0","6.1+8.7+10.3","6.1+8.7+11.0","6.1+8.7+12.0","6.1+8.7+12.1","6.1+8.7+?","6.1+10.3+12.0","6.1+11.0+12.0","6.1+11.0+12.1","6.1+11.0+?","6.2+7.0+7.2","6.2+7.0+7.5","6.2+7.0+8.0","6.2+7.0+8.6","6.2+7.0+8.7","6.2+7.0+8.9","6.2+7.0+9.0","6.2+7.0+10.0","6.2+7.0+10.3","6.2+7.0+11.0","6.2+7.0+12.0","6.2+7.0+12.1","6.2+7.0+?","6.2+7.2+7.5","6.2+7.2+8.0","6.2+7.2+8.6","6.2+7.2+8.7","6.2+7.2+8.9","6.2+7.2+9.0","6.2+7.2+10.0","6.2+7.2+10.3","6.2+7.2+11.0","6.2+7.2+12.0","6.2+7.2+12.1","6.2+7.2+?","6.2+8.7+8.9","6.2+8.7+9.0","6.2+8.7+10.0","6.2+8.7+10.3","6.2+8.7+11.0","6.2+8.7+12.0","6.2+8.7+12.1","6.2+8.7+?","6.2+11.0+12.0","6.2+11.0+12.1","6.2+11.0+?","7.0+7.2+7.5","7.0+7.2+8.0","7.0+7.2+8.6","7.0+7.2+8.7","7.0+7.2+8.9","7.0+7.2+9.0","7.0+7.2+10.0","7.0+7.2+10.3","7.0+7.2+11.0","7.0+7.2+12.0","7.0+7.2+12.1","7.0+7.2+?","7.0+8.7+8.9","7.0+8.7+9.0","7.0+8.7+10.0","7.0+8.7+10.3","7.0+8.7+11.0","7.0+8.7+12.0","7.0+8.7+12.1","7.0+8.7+?","7.0+10.3+12.0","7.0+11.0+12.0","7.0+11.0+12.1","7.0+11.0+?","7.2+8.7+8.9","7.2+8.7+9.0","7.2+8.7+10.0","7.2+8.7+10.3","7.2+8.7+11.0","7.2+8.7+12.0","7.2+8.7+12.1","7.2+8.7+?","7.2+11.0+12.0","7.2+11.0+12.1","7.2+11.0+?","7.5+8.7+8.9","7.5+8.7+9.0","7.5+8.7+10.0","7.5+8.7+10.3","7.5+8.7+11.0","7.5+8.7+12.0","7.5+8.7+12.1","7.5+8.7+?","7.5+10.3+12.0","7.5+10.3+?","7.5+11.0+12.0","7.5+11.0+12.1","7.5+11.0+?","7.5+12.1+?","8.0+8.7+8.9","8.0+8.7+9.0","8.0+8.7+10.0","8.0+8.7+10.3","8.0+8.7+11.0","8.0+8.7+12.0","8.0+8.7+12.1","8.0+8.7+?","8.0+10.3+12.0","8.0+10.3+?","8.0+11.0+12.0","8.0+11.0+12.1","8.0+11.0+?","8.0+12.1+?","8.6+8.7+8.9","8.6+8.7+9.0","8.6+8.7+10.0","8.6+8.7+10.3","8.6+8.7+11.0","8.6+8.7+12.0","8.6+8.7+12.1","8.6+8.7+?","8.6+10.3+12.0","8.6+10.3+?","8.6+11.0+12.0","8.6+11.0+12.1","8.6+11.0+?","8.6+12.1+?","8.7+11.0+12.0","8.7+11.0+12.1","8.7+11.0+?","8.9+10.3+12.0","8.9+10.3+?","8.9+11.0+12.0","8.9+11.0+12.1","8.9+11.0+?","8.9+12.1+?","9.0+10.3+12.0","9.0+10.3+?","9.0+11.0+12.0","9.0+11.0+12.1","9.0+11.0+?","9.0+12.1+?","10.0+10.3+12.0","10.0+10.3+?","10.0+11.0+12.0","10.0+11.0+12.1","10.0+11.0+?","10.0+12.1+?","10.3+11.0+12.0","10.3+11.0+12.1","10.3+11.0+?","12.0+12.1+?"],"wishes":{"":[0,1,2,3,4,5,6,6,7,6,6,7,8,7,9,10,11,7,12,12,13,14,7,13,14,15,16,16,16,7,16,16,7,16,7,16,16,16,7,16,16,16,16,7,16,16,16,5,5,7,5,5,7,5,7,5,17,18,7,16,16,16,16,7,16,16,16,6,7,6,6,7,6,7,6,19,20,7,21,21,22,23,7,22,23,24,7,6,6,7,6,7,6,19,20,7,21,21,22,23,7,22,23,24,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,6,7,6,7,6,19,20,7,21,21,22,23,7,22,23,24,7,6,7,6,19,20,7,21,21,22,23,7,22,23,24,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,25,26,7,27,27,28,29,7,28,29,30,7,7,7,7,7,7,7,7,7,7,7,7,10,11,7,12,12,13,14,7,13,14,15,11,7,12,12,13,14,7,13,14,15,7,12,12,13,14,7,13,14,15,7,7,7,7,7,7,7,7,12,13,14,7,13,14,15,13,14,7,13,14,15,14,7,13,14,15,7,14,14,31,7,7,7,14,15,31]}},
"linux_aarch64": {"drivers":["495","525.60.13","580","580.65.06","590","595"],"os":["2.17","2.28","12.3","13.0","14.0","15.0"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?","3.5+3.7","3.5+5.0","3.5+5.2","3.5+5.3","3.5+6.0","3.5+6.1","3.5+6.2","3.5+7.0","3.5+7.2","3.5+7.5","3.5+8.0","3.5+8.6","3.5+8.7","3.5+8.9","3.5+9.0","3.5+10.0","3.5+10.3","3.5+11.0","3.5+12.0","3.5+12.1","3.5+?","3.7+5.0","3.7+5.2","3.7+5.3","3.7+6.0","3.7+6.1","3.7+6.2","3.7+7.0","3.7+7.2","3.7+7.5","3.7+8.0","3.7+8.6","3.7+8.7","3.7+8.9","3.7+9.0","3.7+10.0","3.7+10.3","3.7+11.0","3.7+12.0","3.7+12.1","3.7+?","5.0+5.2","5.0+5.3","5.0+6.0","5.0+6.1","5.0+6.2","5.0+7.0","5.0+7.2","5.0+7.5","5.0+8.0","5.0+8.6","5.0+8.7","5.0+8.9","5.0+9.0","5.0+10.0","5.0+10.3","5.0+11.0","5.0+12.0","5.0+12.1","5.0+?","5.2+5.3","5.2+6.0","5.2+6.1","5.2+6.2","5.2+7.0","5.2+7.2","5.2+7.5","5.2+8.0","5.2+8.6","5.2+8.7","5.2+8.9","5.2+9.0","5.2+10.0","5.2+10.3","5.2+11.0","5.2+12.0","5.2+12.1","5.2+?","5.3+6.0","5.3+6.1","5.3+6.2","5.3+7.0","5.3+7.2","5.3+7.5","5.3+8.0","5.3+8.6","5.3+8.7","5.3+8.9","5.3+9.0","5.3+10.0","5.3+10.3","5.3+11.0","5.3+12.0","5.3+12.1","5.3+?","6.0+6.1","6.0+6.2","6.0+7.0","6.0+7.2","6.0+7.5","6.0+8.0","6.0+8.6","6.0+8.7","6.0+8.9","6.0+9.0","6.0+10.0","6.0+10.3","6.0+11.0","6.0+12.0","6.0+12.1","6.0+?","6.1+6.2","6.1+7.0","6.1+7.2","6.1+7.5","6.1+8.0","6.1+8.6","6.1+8.7","6.1+8.9","6.1+9.0","6.1+10.0","6.1+10.3","6.1+11.0","6.1+12.0","6.1+12.1","6.1+?","6.2+7.0","6.2+7.2","6.2+7.5","6.2+8.0","6.2+8.6","6.2+8.7","6.2+8.9","6.2+9.0","6.2+10.0","6.2+10.3","6.2+11.0","6.2+12.0","6.2+12.1","6.2+?","7.0+7.2","7.0+7.5","7.0+8.0","7.0+8.6","7.0+8.7","7.0+8.9","7.0+9.0","7.0+10.0","7.0+10.3","7.0+11.0","7.0+12.0","7.0+12.1","7.0+?","7.2+7.5","7.2+8.0","7.2+8.6","7.2+8.7","7.2+8.9","7.2+9.0","7.2+10.0","7.2+10.3","7.2+11.0","7.2+12.0","7.2+12.1","7.2+?","7.5+8.0","7.5+8.6","7.5+8.7","7.5+8.9","7.5+9.0","7.5+10.0","7.5+10.3","7.5+11.0","7.5+12.0","7.5+12.1","7.5+?","8.0+8.6","8.0+8.7","8.0+8.9","8.0+9.0","8.0+10.0","8.0+10.3","8.0+11.0","8.0+12.0","8.0+12.1","8.0+?","8.6+8.7","8.6+8.9","8.6+9.0","8.6+10.0","8.6+10.3","8.6+11.0","8.6+12.0","8.6+12.1","8.6+?","8.7+8.9","8.7+9.0","8.7+10.0","8.7+10.3","8.7+11.0","8.7+12.0","8.7+12.1","8.7+?","8.9+9.0","8.9+10.0","8.9+10.3","8.9+11.0","8.9+12.0","8.9+12.1","8.9+?","9.0+10.0","9.0+10.3","9.0+11.0","9.0+12.0","9.0+12.1","9.0+?","10.0+10.3","10.0+11.0","10.0+12.0","10.0+12.1","10.0+?","10.3+11.0","10.3+12.0","10.3+12.1","10.3+?","11.0+12.0","11.0+12.1","11.0+?","12.0+12.1","12.0+?","12.1+?"],"apart":["3.5+5.3+6.0","3.5+5.3+6.1","3.5+5.3+6.2","3.5+5.3+7.0","3.5+5.3+7.2","3.5+5.3+7.5","3.5+5.3+8.0","3.5+5.3+8.6","3.5+5.3+8.7","3.5+5.3+8.9","3.5+5.3+9.0","3.5+5.3+10.0","3.5+5.3+10.3","3.5+5.3+11.0","3.5+5.3+12.0","3.5+5.3+12.1","3.5+5.3+?","3.5+6.2+7.0","3.5+6.2+7.2","3.5+6.2+7.5","3.5+6.2+8.0","3.5+6.2+8.6","3.5+6.2+8.7","3.5+6.2+8.9","3.5+6.2+9.0","3.5+6.2+10.0","3.5+6.2+10.3","3.5+6.2+11.0","3.5+6.2+12.0","3.5+6.2+12.1","3.5+6.2+?","3.5+7.2+7.5","3.5+7.2+8.0","3.5+7.2+8.6","3.5+7.2+8.7","3.5+7.2+8.9","3.5+7.2+9.0","3.5+7.2+10.0","3.5+7.2+10.3","3.5+7.2+11.0","3.5+7.2+12.0","3.5+7.2+12.1","3.5+7.2+?","3.5+8.7+8.9","3.5+8.7+9.0","3.5+8.7+10.0","3.5+8.7+10.3","3.5+8.7+11.0","3.5+8.7+12.0","3.5+8.7+12.1","3.5+8.7+?","3.5+11.0+12.0","3.5+11.0+12.1","3.5+11.0+?","3.7+5.3+6.0","3.7+5.3+6.1","3.7+5.3+6.2","3.7+5.3+7.0","3.7+5.3+7.2","3.7+5.3+7.5","3.7+5.3+8.0","3.7+5.3+8.6","3.7+5.3+8.7","3.7+5.3+8.9","3.7+5.3+9.0","3.7+5.3+10.0","3.7+5.3+10.3","3.7+5.3+11.0","3.7+5.3+12.0","3.7+5.3+12.1","3.7+5.3+?","3.7+6.2+7.0","3.7+6.2+7.2","3.7+6.2+7.5","3.7+6.2+8.0","3.7+6.2+8.6","3.7+6.2+8.7","3.7+6.2+8.9","3.7+6.2+9.0","3.7+6.2+10.0","3.7+6.2+10.3","3.7+6.2+11.0","3.7+6.2+12.0","3.7+6.2+12.1","3.7+6.2+?","3.7+7.2+7.5","3.7+7.2+8.0","3.7+7.2+8.6","3.7+7.2+8.7","3.7+7.2+8.9","3.7+7.2+9.0","3.7+7.2+10.0","3.7+7.2+10.3","3.7+7.2+11.0","3.7+7.2+12.0","3.7+7.2+12.1","3.7+7.2+?","3.7+8.7+8.9","3.7+8.7+9.0","3.7+8.7+10.0","3.7+8.7+10.3","3.7+8.7+11.0","3.7+8.7+12.0","3.7+8.7+12.1","3.7+8.7+?","3.7+11.0+12.0","3.7+11.0+12.1","3.7+11.0+?","5.0+5.3+6.0","5.0+5.3+6.1","5.0+5.3+6.2","5.0+5.3+7.0","5.0+5.3+7.2","5.0+5.3+7.5","5.0+5.3+8.0","5.0+5.3+8.6","5.0+5.3+8.7","5.0+5.3+8.9","5.0+5.3+9.0","5.0+5.3+10.0","5.0+5.3+10.3","5.0+5.3+11.0","5.0+5.3+12.0","5.0+5.3+12.1","5.0+5.3+?","5.0+6.2+7.0","5.0+6.2+7.2","5.0+6.2+7.5","5.0+6.2+8.0","5.0+6.2+8.6","5.0+6.2+8.7","5.0+6.2+8.9","5.0+6.2+9.0","5.0+6.2+10.0","5.0+6.2+10.3","5.0+6.2+11.0","5.0+6.2+12.0","5.0+6.2+12.1","5.0+6.2+?","5.0+7.2+7.5","5.0+7.2+8.0","5.0+7.2+8.6","5.0+7.2+8.7","5.0+7.2+8.9","5.0+7.2+9.0","5.0+7.2+10.0","5.0+7.2+10.3","5.0+7.2+11.0","5.0+7.2+12.0","5.0+7.2+12.1","5.0+7.2+?","5.0+8.7+8.9","5.0+8.7+9.0","5.0+8.7+10.0","5.0+8.7+10.3","5.0+8.7+11.0","5.0+8.7+12.0","5.0+8.7+12.1","5.0+8.7+?","5.0+11.0+12.0","5.0+11.0+12.1","5.0+11.0+?","5.2+5.3+6.0","5.2+5.3+6.1","5.2+5.3+6.2","5.2+5.3+7.0","5.2+5.3+7.2","5.2+5.3+7.5","5.2+5.3+8.0","5.2+5.3+8.6","5.2+5.3+8.7","5.2+5.3+8.9","5.2+5.3+9.0","5.2+5.3+10.0","5.2+5.3+10.3","5.2+5.3+11.0","5.2+5.3+12.0","5.2+5.3+12.1","5.2+5.3+?","5.2+6.2+7.0","5.2+6.2+7.2","5.2+6.2+7.5","5.2+6.2+8.0","5.2+6.2+8.6","5.2+6.2+8.7","5.2+6.2+8.9","5.2+6.2+9.0","5.2+6.2+10.0","5.2+6.2+10.3","5.2+6.2+11.0","5.2+6.2+12.0","5.2+6.2+12.1","5.2+6.2+?","5.2+7.2+7.5","5.2+7.2+8.0","5.2+7.2+8.6","5.2+7.2+8.7","5.2+7.2+8.9","5.2+7.2+9.0","5.2+7.2+10.0","5.2+7.2+10.3","5.2+7.2+11.0","5.2+7.2+12.0","5.2+7.2+12.1","5.2+7.2+?","5.2+8.7+8.9","5.2+8.7+9.0","5.2+8.7+10.0","5.2+8.7+10.3","5.2+8.7+11.0","5.2+8.7+12.0","5.2+8.7+12.1","5.2+8.7+?","5.2+11.0+12.0","5.2+11.0+12.1","5.2+11.0+?","5.3+6.0+6.2","5.3+6.0+7.2","5.3+6.0+7.5","5.3+6.0+8.0","5.3+6.0+8.6","5.3+6.0+8.7","5.3+6.0+8.9","5.3+6.0+9.0","5.3+6.0+10.0","5.3+6.0+10.3","5.3+6.0+11.0","5.3+6.0+12.0","5.3+6.0+12.1","5.3+6.0+?","5.3+6.1+6.2","5.3+6.1+7.2","5.3+6.1+7.5","5.3+6.1+8.0","5.3+6.1+8.6","5.3+6.1+8.7","5.3+6.1+8.9","5.3+6.1+9.0","5.3+6.1+10.0","5.3+6.1+10.3","5.3+6.1+11.0","5.3+6.1+12.0","5.3+6.1+12.1","5.3+6.1+?","5.3+6.2+7.0","5.3+6.2+7.2","5.3+6.2+7.5","5.3+6.2+8.0","5.3+6.2+8.6","5.3+6.2+8.7","5.3+6.2+8.9","5.3+6.2+9.0","5.3+6.2+10.0","5.3+6.2+10.3","5.3+6.2+11.0","5.3+6.2+12.0","5.3+6.2+12.1","5.3+6.2+?","5.3+7.0+7.2","5.3+7.0+7.5","5.3+7.0+8.0","5.3+7.0+8.6","5.3+7.0+8.7","5.3+7.0+8.9","5.3+7.0+9.0","5.3+7.0+10.0","5.3+7.0+10.3","5.3+7.0+11.0","5.3+7.0+12.0","5.3+7.0+12.1","5.3+7.0+?","5.3+7.2+7.5","5.3+7.2+8.0","5.3+7.2+8.6","5.3+7.2+8.7","5.3+7.2+8.9","5.3+7.2+9.0","5.3+7.2+10.0","5.3+7.2+10.3","5.3+7.2+11.0","5.3+7.2+12.0","5.3+7.2+12.1","5.3+7.2+?","5.3+8.7+8.9","5.3+8.7+9.0","5.3+8.7+10.0","5.3+8.7+10.3","5.3+8.7+11.0","5.3+8.7+12.0","5.3+8.7+12.1","5.3+8.7+?","5.3+11.0+12.0","5.3+11.0+12.1","5.3+11.0+?","6.0+6.2+7.0","6.0+6.2+7.2","6.0+6.2+7.5","6.0+6.2+8.0","6.0+6.2+8.6","6.0+6.2+8.7","6.0+6.2+8.9","6.0+6.2+9.0","6.0+6.2+10.0","6.0+6.2+10.3","6.0+6.2+11.0","6.0+6.2+12.0","6.0+6.2+12.1","6.0+6.2+?","6.0+7.2+7.5","6.0+7.2+8.0","6.0+7.2+8.6","6.0+7.2+8.7","6.0+7.2+8.9","6.0+7.2+9.0","6.0+7.2+10.0","6.0+7.2+10.3","6.0+7.2+11.0","6.0+7.2+12.0","6.0+7.2+12.1","6.0+7.2+?","6.0+8.7+8.9","6.0+8.7+9.0","6.0+8.7+10.0","6.0+8.7+10.3","6.0+8.7+11.0","6.0+8.7+12.0","6.0+8.7+12.1","6.0+8.7+?","6.0+11.0+12.0","6.0+11.0+12.1","6.0+11.0+?","6.1+6.2+7.0","6.1+6.2+7.2","6.1+6.2+7.5","6.1+6.2+8.0","6.1+6.2+8.6","6.1+6.2+8.7","6.1+6.2+8.9","6.1+6.2+9.0","6.1+6.2+10.0","6.1+6.2+10.3","6.1+6.2+11.0","6.1+6.2+12.0","6.1+6.2+12.1","6.1+6.2+?","6.1+7.2+7.5","6.1+7.2+8.0","6.1+7.2+8.6","6.1+7.2+8.7","6.1+7.2+8.9","6.1+7.2+9.0","6.1+7.2+10.0","6.1+7.2+10.3","6.1+7.2+11.0","6.1+7.2+12.0","6.1+7.2+12.1","6.1+7.2+?","6.1+8.7+8.9","6.1+8.7+9.0","6.1+8.7+10.0","6.1+8.7+10.3","6.1+8.7+11.0","6.1+8.7+12.0","6.1+8.7+12.1","6.1+8.7+?","6.1+11.0+12.0","6.1+11.0+12.1","6.1+11.0+?","6.2+7.0+7.2","6.2+7.0+7.5","6.2+7.0+8.0","6.2+7.0+8.6","6.2+7.0+8.7","6.2+7.0+8.9","6.2+7.0+9.0","6.2+7.0+10.0","6.2+7.0+10.3","6.2+7.0+11.0","6.2+7.0+12.0","6.2+7.0+12.1","6.2+7.0+?","6.2+7.2+7.5","6.2+7.2+8.0","6.2+7.2+8.6","6.2+7.2+8.7","6.2+7.2+8.9","6.2+7.2+9.0","6.2+7.2+10.0","6.2+7.2+10.3","6.2+7.2+11.0","6.2+7.2+12.0","6.2+7.2+12.1","6.2+7.2+?","6.2+8.7+8.9","6.2+8.7+9.0","6.2+8.7+10.0","6.2+8.7+10.3","6.2+8.7+11.0","6.2+8.7+12.0","6.2+8.7+12.1","6.2+8.7+?","6.2+11.0+12.0","6.2+11.0+12.1","6.2+11.0+?","7.0+7.2+7.5","7.0+7.2+8.0","7.0+7.2+8.6","7.0+7.2+8.7","7.0+7.2+8.9","7.0+7.2+9.0","7.0+7.2+10.0","7.0+7.2+10.3","7.0+7.2+11.0","7.0+7.2+12.0","7.0+7.2+12.1","7.0+7.2+?","7.0+8.7+8.9","7.0+8.7+9.0","7.0+8.7+10.0","7.0+8.7+10.3","7.0+8.7+11.0","7.0+8.7+12.0","7.0+8.7+12.1","7.0+8.7+?","7.0+11.0+12.0","7.0+11.0+12.1","7.0+11.0+?","7.2+8.7+8.9","7.2+8.7+9.0","7.2+8.7+10.0","7.2+8.7+10.3","7.2+8.7+11.0","7.2+8.7+12.0","7.2+8.7+12.1","7.2+8.7+?","7.2+11.0+12.0","7.2+11.0+12.1","7.2+11.0+?","7.5+8.7+8.9","7.5+8.7+9.0","7.5+8.7+10.0","7.5+8.7+10.3","7.5+8.7+11.0","7.5+8.7+12.0","7.5+8.7+12.1","7.5+8.7+?","7.5+11.0+12.0","7.5+11.0+12.1","7.5+11.0+?","8.0+8.7+8.9","8.0+8.7+9.0","8.0+8.7+10.0","8.0+8.7+10.3","8.0+8.7+11.0","8.0+8.7+12.0","8.0+8.7+12.1","8.0+8.7+?","8.0+11.0+12.0","8.0+11.0+12.1","8.0+11.0+?","8.6+8.7+8.9","8.6+8.7+9.0","8.6+8.7+10.0","8.6+8.7+10.3","8.6+8.7+11.0","8.6+8.7+12.0","8.6+8.7+12.1","8.6+8.7+?","8.6+11.0+12.0","8.6+11.0+12.1","8.6+11.0+?","8.7+11.0+12.0","8.7+11.0+12.1","8.7+11.0+?","8.9+11.0+12.0","8.9+11.0+12.1","8.9+11.0+?","9.0+11.0+12.0","9.0+11.0+12.1","9.0+11.0+?","10.0+11.0+12.0","10.0+11.0+12.1","10.0+11.0+?","10.3+11.0+12.0","10.3+11.0+12.1","10.3+11.0+?"],"wishes":{"":[32,33,34,35,36,36,36,36,37,36,36,37,36,37,36,38,38,39,38,38,40,40,41,40,40,42,43,43,43,37,43,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,43,43,37,43,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,43,37,43,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,37,43,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,37,43,37,43,43,43,37,43,43,43,43,37,43,43,43,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,43,43,43,37,43,43,43,43,37,43,43,43,37,37,37,37,37,37,37,37,37,37,37,37,43,43,37,43,43,43,43,37,43,43,43,38,39,38,38,40,40,44,40,40,42,39,38,38,40,40,44,40,40,42,39,39,39,39,45,39,39,37,38,40,40,44,40,40,42,40,40,44,40,40,42,40,44,40,40,42,44,40,40,42,44,44,46,40,42,42]}},
"wsl2": {"drivers":["441.22","452.39","456.38","495","520.06","528.33","570.65","576.02","580.0","590"],"os":["2.17","2.28","12.3","13.0","14.0","15.0"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?","3.5+3.7","3.5+5.0","3.5+5.2","3.5+5.3","3.5+6.0","3.5+6.1","3.5+6.2","3.5+7.0","3.5+7.2","3.5+7.5","3.5+8.0","3.5+8.6","3.5+8.7","3.5+8.9","3.5+9.0","3.5+10.0","3.5+10.3","3.5+11.0","3.5+12.0","3.5+12.1","3.5+?","3.7+5.0","3.7+5.2","3.7+5.3","3.7+6.0","3.7+6.1","3.7+6.2","3.7+7.0","3.7+7.2","3.7+7.5","3.7+8.0","3.7+8.6","3.7+8.7","3.7+8.9","3.7+9.0","3.7+10.0","3.7+10.3","3.7+11.0","3.7+12.0","3.7+12.1","3.7+?","5.0+5.2","5.0+5.3","5.0+6.0","5.0+6.1","5.0+6.2","5.0+7.0","5.0+7.2","5.0+7.5","5.0+8.0","5.0+8.6","5.0+8.7","5.0+8.9","5.0+9.0","5.0+10.0","5.0+10.3","5.0+11.0","5.0+12.0","5.0+12.1","5.0+?","5.2+5.3","5.2+6.0","5.2+6.1","5.2+6.2","5.2+7.0","5.2+7.2","5.2+7.5","5.2+8.0","5.2+8.6","5.2+8.7","5.2+8.9","5.2+9.0","5.2+10.0","5.2+10.3","5.2+11.0","5.2+12.0","5.2+12.1","5.2+?","5.3+6.0","5.3+6.1","5.3+6.2","5.3+7.0","5.3+7.2","5.3+7.5","5.3+8.0","5.3+8.6","5.3+8.7","5.3+8.9","5.3+9.0","5.3+10.0","5.3+10.3","5.3+11.0","5.3+12.0","5.3+12.1","5.3+?","6.0+6.1","6.0+6.2","6.0+7.0","6.0+7.2","6.0+7.5","6.0+8.0","6.0+8.6","6.0+8.7","6.0+8.9","6.0+9.0","6.0+10.0","6.0+10.3","6.0+11.0","6.0+12.0","6.0+12.1","6.0+?","6.1+6.2","6.1+7.0","6.1+7.2","6.1+7.5","6.1+8.0","6.1+8.6","6.1+8.7","6.1+8.9","6.1+9.0","6.1+10.0","6.1+10.3","6.1+11.0","6.1+12.0","6.1+12.1","6.1+?","6.2+7.0","6.2+7.2","6.2+7.5","6.2+8.0","6.2+8.6","6.2+8.7","6.2+8.9","6.2+9.0","6.2+10.0","6.2+10.3","6.2+11.0","6.2+12.0","6.2+12.1","6.2+?","7.0+7.2","7.0+7.5","7.0+8.0","7.0+8.6","7.0+8.7","7.0+8.9","7.0+9.0","7.0+10.0","7.0+10.3","7.0+11.0","7.0+12.0","7.0+12.1","7.0+?","7.2+7.5","7.2+8.0","7.2+8.6","7.2+8.7","7.2+8.9","7.2+9.0","7.2+10.0","7.2+10.3","7.2+11.0","7.2+12.0","7.2+12.1","7.2+?","7.5+8.0","7.5+8.6","7.5+8.7","7.5+8.9","7.5+9.0","7.5+10.0","7.5+10.3","7.5+11.0","7.5+12.0","7.5+12.1","7.5+?","8.0+8.6","8.0+8.7","8.0+8.9","8.0+9.0","8.0+10.0","8.0+10.3","8.0+11.0","8.0+12.0","8.0+12.1","8.0+?","8.6+8.7","8.6+8.9","8.6+9.0","8.6+10.0","8.6+10.3","8.6+11.0","8.6+12.0","8.6+12.1","8.6+?","8.7+8.9","8.7+9.0","8.7+10.0","8.7+10.3","8.7+11.0","8.7+12.0","8.7+12.1","8.7+?","8.9+9.0","8.9+10.0","8.9+10.3","8.9+11.0","8.9+12.0","8.9+12.1","8.9+?","9.0+10.0","9.0+10.3","9.0+11.0","9.0+12.0","9.0+12.1","9.0+?","10.0+10.3","10.0+11.0","10.0+12.0","10.0+12.1","10.0+?","10.3+11.0","10.3+12.0","10.3+12.1","10.3+?","11.0+12.0","11.0+12.1","11.0+?","12.0+12.1","12.0+?","12.1+?"],"apart":["3.5+5.3+6.0","3.5+5.3+6.1","3.5+5.3+6.2","3.5+5.3+7.0","3.5+5.3+7.2","3.5+5.3+7.5","3.5+5.3+8.0","3.5+5.3+8.6","3.5+5.3+8.7","3.5+5.3+8.9","3.5+5.3+9.0","3.5+5.3+10.0","3.5+5.3+10.3","3.5+5.3+11.0","3.5+5.3+12.0","3.5+5.3+12.1","3.5+5.3+?","3.5+6.2+7.0","3.5+6.2+7.2","3.5+6.2+7.5","3.5+6.2+8.0","3.5+6.2+8.6","3.5+6.2+8.7","3.5+6.2+8.9","3.5+6.2+9.0","3.5+6.2+10.0","3.5+6.2+10.3","3.5+6.2+11.0","3.5+6.2+12.0","3.5+6.2+12.1","3.5+6.2+?","3.5+7.2+7.5","3.5+7.2+8.0","3.5+7.2+8.6","3.5+7.2+8.7","3.5+7.2+8.9","3.5+7.2+9.0","3.5+7.2+10.0","3.5+7.2+10.3","3.5+7.2+11.0","3.5+7.2+12.0","3.5+7.2+12.1","3.5+7.2+?","3.5+8.7+8.9","3.5+8.7+9.0","3.5+8.7+10.0","3.5+8.7+10.3","3.5+8.7+11.0","3.5+8.7+12.0","3.5+8.7+12.1","3.5+8.7+?","3.5+11.0+12.0","3.5+11.0+12.1","3.5+11.0+?","3.7+5.3+6.0","3.7+5.3+6.1","3.7+5.3+6.2","3.7+5.3+7.0","3.7+5.3+7.2","3.7+5.3+7.5","3.7+5.3+8.0","3.7+5.3+8.6","3.7+5.3+8.7","3.7+5.3+8.9","3.7+5.3+9.0","3.7+5.3+10.0","3.7+5.3+10.3","3.7+5.3+11.0","3.7+5.3+12.0","3.7+5.3+12.1","3.7+5.3+?","3.7+6.2+7.0","3.7+6.2+7.2","3.7+6.2+7.5","3.7+6.2+8.0","3.7+6.2+8.6","3.7+6.2+8.7","3.7+6.2+8.9","3.7+6.2+9.0","3.7+6.2+10.0","3.7+6.2+10.3","3.7+6.2+11.0","3.7+6.2+12.0","3.7+6.2+12.1","3.7+6.2+?","3.7+7.2+7.5","3.7+7.2+8.0","3.7+7.2+8.6","3.7+7.2+8.7","3.7+7.2+8.9","3.7+7.2+9.0","3.7+7.2+10.0","3.7+7.2+10.3","3.7+7.2+11.0","3.7+7.2+12.0","3.7+7.2+12.1","3.7+7.2+?","3.7+8.7+8.9","3.7+8.7+9.0","3.7+8.7+10.0","3.7+8.7+10.3","3.7+8.7+11.0","3.7+8.7+12.0","3.7+8.7+12.1","3.7+8.7+?","3.7+11.0+12.0","3.7+11.0+12.1","3.7+11.0+?","5.0+5.3+6.0","5.0+5.3+6.1","5.0+5.3+6.2","5.0+5.3+7.0","5.0+5.3+7.2","5.0+5.3+7.5","5.0+5.3+8.0","5.0+5.3+8.6","5.0+5.3+8.7","5.0+5.3+8.9","5.0+5.3+9.0","5.0+5.3+10.0","5.0+5.3+10.3","5.0+5.3+11.0","5.0+5.3+12.0","5.0+5.3+12.1","5.0+5.3+?","5.0+6.2+7.0","5.0+6.2+7.2","5.0+6.2+7.5","5.0+6.2+8.0","5.0+6.2+8.6","5.0+6.2+8.7","5.0+6.2+8.9","5.0+6.2+9.0","5.0+6.2+10.0","5.0+6.2+10.3","5.0+6.2+11.0","5.0+6.2+12.0","5.0+6.2+12.1","5.0+6.2+?","5.0+7.2+7.5","5.0+7.2+8.0","5.0+7.2+8.6","5.0+7.2+8.7","5.0+7.2+8.9","5.0+7.2+9.0","5.0+7.2+10.0","5.0+7.2+10.3","5.0+7.2+11.0","5.0+7.2+12.0","5.0+7.2+12.1","5.0+7.2+?","5.0+8.7+8.9","5.0+8.7+9.0","5.0+8.7+10.0","5.0+8.7+10.3","5.0+8.7+11.0","5.0+8.7+12.0","5.0+8.7+12.1","5.0+8.7+?","5.0+10.3+12.0","5.0+11.0+12.0","5.0+11.0+12.1","5.0+11.0+?","5.2+5.3+6.0","5.2+5.3+6.1","5.2+5.3+6.2","5.2+5.3+7.0","5.2+5.3+7.2","5.2+5.3+7.5","5.2+5.3+8.0","5.2+5.3+8.6","5.2+5.3+8.7","5.2+5.3+8.9","5.2+5.3+9.0","5.2+5.3+10.0","5.2+5.3+10.3","5.2+5.3+11.0","5.2+5.3+12.0","5.2+5.3+12.1","5.2+5.3+?","5.2+6.2+7.0","5.2+6.2+7.2","5.2+6.2+7.5","5.2+6.2+8.0","5.2+6.2+8.6","5.2+6.2+8.7","5.2+6.2+8.9","5.2+6.2+9.0","5.2+6.2+10.0","5.2+6.2+10.3","5.2+6.2+11.0","5.2+6.2+12.0","5.2+6.2+12.1","5.2+6.2+?","5.2+7.2+7.5","5.2+7.2+8.0","5.2+7.2+8.6","5.2+7.2+8.7","5.2+7.2+8.9","5.2+7.2+9.0","5.2+7.2+10.0","5.2+7.2+10.3","5.2+7.2+11.0","5.2+7.2+12.0","5.2+7.2+12.1","5.2+7.2+?","5.2+8.7+8.9","5.2+8.7+9.0","5.2+8.7+10.0","5.2+8.7+10.3","5.2+8.7+11.0","5.2+8.7+12.0","5.2+8.7+12.1","5.2+8.7+?","5.2+10.3+12.0","5.2+11.0+12.0","5.2+11.0+12.1","5.2+11.0+?","5.3+6.0+6.2","5.3+6.0+7.2","5.3+6.0+7.5","5.3+6.0+8.0","5.3+6.0+8.6","5.3+6.0+8.7","5.3+6.0+8.9","5.3+6.0+9.0","5.3+6.0+10.0","5.3+6.0+10.3","5.3+6.0+11.0","5.3+6.0+12.0","5.3+6.0+12.1","5.3+6.0+?","5.3+6.1+6.2","5.3+6.1+7.2","5.3+6.1+7.5","5.3+6.1+8.0","5.3+6.1+8.6","5.3+6.1+8.7","5.3+6.1+8.9","5.3+6.1+9.0","5.3+6.1+10.0","5.3+6.1+10.3","5.3+6.1+11.0","5.3+6.1+12.0","5.3+6.1+12.1","5.3+6.1+?","5.3+6.2+7.0","5.3+6.2+7.2","5.3+6.2+7.5","5.3+6.2+8.0","5.3+6.2+8.6","5.3+6.2+8.7","5.3+6.2+8.9","5.3+6.2+9.0","5.3+6.2+10.0","5.3+6.2+10.3","5.3+6.2+11.0","5.3+6.2+12.0","5.3+6.2+12.1","5.3+6.2+?","5.3+7.0+7.2","5.3+7.0+7.5","5.3+7.0+8.0","5.3+7.0+8.6","5.3+7.0+8.7","5.3+7.0+8.9","5.3+7.0+9.0","5.3+7.0+10.0","5.3+7.0+10.3","5.3+7.0+11.0","5.3+7.0+12.0","5.3+7.0+12.1","5.3+7.0+?","5.3+7.2+7.5","5.3+7.2+8.0","5.3+7.2+8.6","5.3+7.2+8.7","5.3+7.2+8.9","5.3+7.2+9.0","5.3+7.2+10.0","5.3+7.2+10.3","5.3+7.2+11.0","5.3+7.2+12.0","5.3+7.2+12.1","5.3+7.2+?","5.3+8.7+8.9","5.3+8.7+9.0","5.3+8.7+10.0","5.3+8.7+10.3","5.3+8.7+11.0","5.3+8.7+12.0","5.3+8.7+12.1","5.3+8.7+?","5.3+11.0+12.0","5.3+11.0+12.1","5.3+11.0+?","6.0+6.2+7.0","6.0+6.2+7.2","6.0+6.2+7.5","6.0+6.2+8.0","6.0+6.2+8.6","6.0+6.2+8.7","6.0+6.2+8.9","6.0+6.2+9.0","6.0+6.2+10.0","6.0+6.2+10.3","6.0+6.2+11.0","6.0+6.2+12.0","6.0+6.2+12.1","6.0+6.2+?","6.0+7.2+7.5","6.0+7.2+8.0","6.0+7.2+8.6","6.0+7.2+8.7","6.0+7.2+8.9","6.0+7.2+9.0","6.0+7.2+10.0","6.0+7.2+10.3","6.0+7.2+11.0","6.0+7.2+12.0","6.0+7.2+12.1","6.0+7.2+?","6.0+8.7+8.9","6.0+8.7+9.0","6.0+8.7+10.0","6.0+8.7+10.3","6.0+8.7+11.0","6.0+8.7+12.0","6.0+8.7+12.1","6.0+8.7+?","6.0+10.3+12.0","6.0+11.0+12.0","6.0+11.0+12.1","6.0+11.0+?","6.1+6.2+7.0","6.1+6.2+7.2","6.1+6.2+7.5","6.1+6.2+8.0","6.1+6.2+8.6","6.1+6.2+8.7","6.1+6.2+8.9","6.1+6.2+9.0","6.1+6.2+10.0","6.1+6.2+10.3","6.1+6.2+11.0","6.1+6.2+12.0","6.1+6.2+12.1","6.1+6.2+?","6.1+7.2+7.5","6.1+7.2+8.0","6.1+7.2+8.6","6.1+7.2+8.7","6.1+7.2+8.9","6.1+7.2+9.0","6.1+7.2+10.0","6.1+7.2+10.3","6.1+7.2+11.0","6.1+7.2+12.0","6.1+7.2+12.1","6.1+7.2+?","6.1+8.7+8.9","6.1+8.7+9.0","6.1+8.7+10.0","6.1+8.7+10.3","6.1+8.7+11.0","6.1+8.7+12.0","6.1+8.7+12.1","6.1+8.7+?","6.1+10.3+12.0","6.1+11.0+12.0","6.1+11.0+12.1","6.1+11.0+?","6.2+7.0+7.2","6.2+7.0+7.5","6.2+7.0+8.0","6.2+7.0+8.6","6.2+7.0+8.7","6.2+7.0+8.9","6.2+7.0+9.0","6.2+7.0+10.0","6.2+7.0+10.3","6.2+7.0+11.0","6.2+7.0+12.0","6.2+7.0+12.1","6.2+7.0+?","6.2+7.2+7.5","6.2+7.2+8.0","6.2+7.2+8.6","6.2+7.2+8.7","6.2+7.2+8.9","6.2+7.2+9.0","6.2+7.2+10.0","6.2+7.2+10.3","6.2+7.2+11.0","6.2+7.2+12.0","6.2+7.2+12.1","6.2+7.2+?","6.2+8.7+8.9","6.2+8.7+9.0","6.2+8.7+10.0","6.2+8.7+10.3","6.2+8.7+11.0","6.2+8.7+12.0","6.2+8.7+12.1","6.2+8.7+?","6.2+11.0+12.0","6.2+11.0+12.1","6.2+11.0+?","7.0+7.2+7.5","7.0+7.2+8.0","7.0+7.2+8.6","7.0+7.2+8.7","7.0+7.2+8.9","7.0+7.2+9.0","7.0+7.2+10.0","7.0+7.2+10.3","7.0+7.2+11.0","7.0+7.2+12.0","7.0+7.2+12.1","7.0+7.2+?","7.0+8.7+8.9","7.0+8.7+9.0","7.0+8.7+10.0","7.0+8.7+10.3","7.0+8.7+11.0","7.0+8.7+12.0","7.0+8.7+12.1","7.0+8.7+?","7.0+10.3+12.0","7.0+11.0+12.0","7.0+11.0+12.1","7.0+11.0+?","7.2+8.7+8.9","7.2+8.7+9.0","7.2+8.7+10.0","7.2+8.7+10.3","7.2+8.7+11.0","7.2+8.7+12.0","7.2+8.7+12.1","7.2+8.7+?","7.2+11.0+12.0","7.2+11.0+12.1","7.2+11.0+?","7.5+8.7+8.9","7.5+8.7+9.0","7.5+8.7+10.0","7.5+8.7+10.3","7.5+8.7+11.0","7.5+8.7+12.0","7.5+8.7+12.1","7.5+8.7+?","7.5+10.3+12.0","7.5+10.3+?","7.5+11.0+12.0","7.5+11.0+12.1","7.5+11.0+?","7.5+12.1+?","8.0+8.7+8.9","8.0+8.7+9.0","8.0+8.7+10.0","8.0+8.7+10.3","8.0+8.7+11.0","8.0+8.7+12.0","8.0+8.7+12.1","8.0+8.7+?","8.0+10.3+12.0","8.0+10.3+?","8.0+11.0+12.0","8.0+11.0+12.1","8.0+11.0+?","8.0+12.1+?","8.6+8.7+8.9","8.6+8.7+9.0","8.6+8.7+10.0","8.6+8.7+10.3","8.6+8.7+11.0","8.6+8.7+12.0","8.6+8.7+12.1","8.6+8.7+?","8.6+10.3+12.0","8.6+10.3+?","8.6+11.0+12.0","8.6+11.0+12.1","8.6+11.0+?","8.6+12.1+?","8.7+11.0+12.0","8.7+11.0+12.1","8.7+11.0+?","8.9+10.3+12.0","8.9+10.3+?","8.9+11.0+12.0","8.9+11.0+12.1","8.9+11.0+?","8.9+12.1+?","9.0+10.3+12.0","9.0+10.3+?","9.0+11.0+12.0","9.0+11.0+12.1","9.0+11.0+?","9.0+12.1+?","10.0+10.3+12.0","10.0+10.3+?","10.0+11.0+12.0","10.0+11.0+12.1","10.0+11.0+?","10.0+12.1+?","10.3+11.0+12.0","10.3+11.0+12.1","10.3+11.0+?","12.0+12.1+?"],"wishes":{"":[0,1,47,3,48,49,50,50,51,50,50,51,52,51,53,54,55,51,56,56,57,58,51,57,58,59,60,60,60,51,60,60,51,60,51,60,60,60,51,60,60,60,60,51,60,60,60,49,49,51,49,49,51,49,51,49,61,62,51,60,60,60,60,51,60,60,60,50,51,50,50,51,50,51,50,63,64,51,65,65,66,67,51,66,67,68,51,50,50,51,50,51,50,63,64,51,65,65,66,67,51,66,67,68,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,50,51,50,51,50,63,64,51,65,65,66,67,51,66,67,68,51,50,51,50,63,64,51,65,65,66,67,51,66,67,68,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,52,69,70,51,71,71,72,73,51,72,73,74,51,51,51,51,51,51,51,51,51,51,51,51,54,55,51,56,56,57,58,51,57,58,59,55,51,56,56,57,58,51,57,58,59,51,56,56,57,58,51,57,58,59,51,51,51,51,51,51,51,51,56,57,58,51,57,58,59,57,58,51,57,58,59,58,51,57,58,59,51,58,58,75,51,51,51,58,59,75]}},
"windows": {"drivers":["452.39","456.38","465.89","495","511.23","516.01","520.06","528.33","570.65","576.02","580.0","590"],"os":["12.3","13.0","14.0","15.0"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?","3.5+3.7","3.5+5.0","3.5+5.2","3.5+5.3","3.5+6.0","3.5+6.1","3.5+6.2","3.5+7.0","3.5+7.2","3.5+7.5","3.5+8.0","3.5+8.6","3.5+8.7","3.5+8.9","3.5+9.0","3.5+10.0","3.5+10.3","3.5+11.0","3.5+12.0","3.5+12.1","3.5+?","3.7+5.0","3.7+5.2","3.7+5.3","3.7+6.0","3.7+6.1","3.7+6.2","3.7+7.0","3.7+7.2","3.7+7.5","3.7+8.0","3.7+8.6","3.7+8.7","3.7+8.9","3.7+9.0","3.7+10.0","3.7+10.3","3.7+11.0","3.7+12.0","3.7+12.1","3.7+?","5.0+5.2","5.0+5.3","5.0+6.0","5.0+6.1","5.0+6.2","5.0+7.0","5.0+7.2","5.0+7.5","5.0+8.0","5.0+8.6","5.0+8.7","5.0+8.9","5.0+9.0","5.0+10.0","5.0+10.3","5.0+11.0","5.0+12.0","5.0+12.1","5.0+?","5.2+5.3","5.2+6.0","5.2+6.1","5.2+6.2","5.2+7.0","5.2+7.2","5.2+7.5","5.2+8.0","5.2+8.6","5.2+8.7","5.2+8.9","5.2+9.0","5.2+10.0","5.2+10.3","5.2+11.0","5.2+12.0","5.2+12.1","5.2+?","5.3+6.0","5.3+6.1","5.3+6.2","5.3+7.0","5.3+7.2","5.3+7.5","5.3+8.0","5.3+8.6","5.3+8.7","5.3+8.9","5.3+9.0","5.3+10.0","5.3+10.3","5.3+11.0","5.3+12.0","5.3+12.1","5.3+?","6.0+6.1","6.0+6.2","6.0+7.0","6.0+7.2","6.0+7.5","6.0+8.0","6.0+8.6","6.0+8.7","6.0+8.9","6.0+9.0","6.0+10.0","6.0+10.3","6.0+11.0","6.0+12.0","6.0+12.1","6.0+?","6.1+6.2","6.1+7.0","6.1+7.2","6.1+7.5","6.1+8.0","6.1+8.6","6.1+8.7","6.1+8.9","6.1+9.0","6.1+10.0","6.1+10.3","6.1+11.0","6.1+12.0","6.1+12.1","6.1+?","6.2+7.0","6.2+7.2","6.2+7.5","6.2+8.0","6.2+8.6","6.2+8.7","6.2+8.9","6.2+9.0","6.2+10.0","6.2+10.3","6.2+11.0","6.2+12.0","6.2+12.1","6.2+?","7.0+7.2","7.0+7.5","7.0+8.0","7.0+8.6","7.0+8.7","7.0+8.9","7.0+9.0","7.0+10.0","7.0+10.3","7.0+11.0","7.0+12.0","7.0+12.1","7.0+?","7.2+7.5","7.2+8.0","7.2+8.6","7.2+8.7","7.2+8.9","7.2+9.0","7.2+10.0","7.2+10.3","7.2+11.0","7.2+12.0","7.2+12.1","7.2+?","7.5+8.0","7.5+8.6","7.5+8.7","7.5+8.9","7.5+9.0","7.5+10.0","7.5+10.3","7.5+11.0","7.5+12.0","7.5+12.1","7.5+?","8.0+8.6","8.0+8.7","8.0+8.9","8.0+9.0","8.0+10.0","8.0+10.3","8.0+11.0","8.0+12.0","8.0+12.1","8.0+?","8.6+8.7","8.6+8.9","8.6+9.0","8.6+10.0","8.6+10.3","8.6+11.0","8.6+12.0","8.6+12.1","8.6+?","8.7+8.9","8.7+9.0","8.7+10.0","8.7+10.3","8.7+11.0","8.7+12.0","8.7+12.1","8.7+?","8.9+9.0","8.9+10.0","8.9+10.3","8.9+11.0","8.9+12.0","8.9+12.1","8.9+?","9.0+10.0","9.0+10.3","9.0+11.0","9.0+12.0","9.0+12.1","9.0+?","10.0+10.3","10.0+11.0","10.0+12.0","10.0+12.1","10.0+?","10.3+11.0","10.3+12.0","10.3+12.1","10.3+?","11.0+12.0","11.0+12.1","11.0+?","12.0+12.1","12.0+?","12.1+?"],"apart":["3.5+5.3+6.0","3.5+5.3+6.1","3.5+5.3+6.2","3.5+5.3+7.0","3.5+5.3+7.2","3.5+5.3+7.5","3.5+5.3+8.0","3.5+5.3+8.6","3.5+5.3+8.7","3.5+5.3+8.9","3.5+5.3+9.0","3.5+5.3+10.0","3.5+5.3+10.3","3.5+5.3+11.0","3.5+5.3+12.0","3.5+5.3+12.1","3.5+5.3+?","3.5+6.2+7.0","3.5+6.2+7.2","3.5+6.2+7.5","3.5+6.2+8.0","3.5+6.2+8.6","3.5+6.2+8.7","3.5+6.2+8.9","3.5+6.2+9.0","3.5+6.2+10.0","3.5+6.2+10.3","3.5+6.2+11.0","3.5+6.2+12.0","3.5+6.2+12.1","3.5+6.2+?","3.5+7.2+7.5","3.5+7.2+8.0","3.5+7.2+8.6","3.5+7.2+8.7","3.5+7.2+8.9","3.5+7.2+9.0","3.5+7.2+10.0","3.5+7.2+10.3","3.5+7.2+11.0","3.5+7.2+12.0","3.5+7.2+12.1","3.5+7.2+?","3.5+8.7+8.9","3.5+8.7+9.0","3.5+8.7+10.0","3.5+8.7+10.3","3.5+8.7+11.0","3.5+8.7+12.0","3.5+8.7+12.1","3.5+8.7+?","3.5+11.0+12.0","3.5+11.0+12.1","3.5+11.0+?","3.7+5.3+6.0","3.7+5.3+6.1","3.7+5.3+6.2","3.7+5.3+7.0","3.7+5.3+7.2","3.7+5.3+7.5","3.7+5.3+8.0","3.7+5.3+8.6","3.7+5.3+8.7","3.7+5.3+8.9","3.7+5.3+9.0","3.7+5.3+10.0","3.7+5.3+10.3","3.7+5.3+11.0","3.7+5.3+12.0","3.7+5.3+12.1","3.7+5.3+?","3.7+6.2+7.0","3.7+6.2+7.2","3.7+6.2+7.5","3.7+6.2+8.0","3.7+6.2+8.6","3.7+6.2+8.7","3.7+6.2+8.9","3.7+6.2+9.0","3.7+6.2+10.0","3.7+6.2+10.3","3.7+6.2+11.0","3.7+6.2+12.0","3.7+6.2+12.1","3.7+6.2+?","3.7+7.2+7.5","3.7+7.2+8.0","3.7+7.2+8.6","3.7+7.2+8.7","3.7+7.2+8.9","3.7+7.2+9.0","3.7+7.2+10.0","3.7+7.2+10.3","3.7+7.2+11.0","3.7+7.2+12.0","3.7+7.2+12.1","3.7+7.2+?","3.7+8.7+8.9","3.7+8.7+9.0","3.7+8.7+10.0","3.7+8.7+10.3","3.7+8.7+11.0","3.7+8.7+12.0","3.7+8.7+12.1","3.7+8.7+?","3.7+8.9+?","3.7+9.0+?","3.7+10.0+?","3.7+10.3+?","3.7+11.0+12.0","3.7+11.0+12.1","3.7+11.0+?","3.7+12.0+?","3.7+12.1+?","5.0+5.3+6.0","5.0+5.3+6.1","5.0+5.3+6.2","5.0+5.3+7.0","5.0+5.3+7.2","5.0+5.3+7.5","5.0+5.3+8.0","5.0+5.3+8.6","5.0+5.3+8.7","5.0+5.3+8.9","5.0+5.3+9.0","5.0+5.3+10.0","5.0+5.3+10.3","5.0+5.3+11.0","5.0+5.3+12.0","5.0+5.3+12.1","5.0+5.3+?","5.0+6.2+7.0","5.0+6.2+7.2","5.0+6.2+7.5","5.0+6.2+8.0","5.0+6.2+8.6","5.0+6.2+8.7","5.0+6.2+8.9","5.0+6.2+9.0","5.0+6.2+10.0","5.0+6.2+10.3","5.0+6.2+11.0","5.0+6.2+12.0","5.0+6.2+12.1","5.0+6.2+?","5.0+7.2+7.5","5.0+7.2+8.0","5.0+7.2+8.6","5.0+7.2+8.7","5.0+7.2+8.9","5.0+7.2+9.0","5.0+7.2+10.0","5.0+7.2+10.3","5.0+7.2+11.0","5.0+7.2+12.0","5.0+7.2+12.1","5.0+7.2+?","5.0+8.7+8.9","5.0+8.7+9.0","5.0+8.7+10.0","5.0+8.7+10.3","5.0+8.7+11.0","5.0+8.7+12.0","5.0+8.7+12.1","5.0+8.7+?","5.0+8.9+?","5.0+9.0+?","5.0+10.0+?","5.0+10.3+12.0","5.0+10.3+?","5.0+11.0+12.0","5.0+11.0+12.1","5.0+11.0+?","5.0+12.0+?","5.0+12.1+?","5.2+5.3+6.0","5.2+5.3+6.1","5.2+5.3+6.2","5.2+5.3+7.0","5.2+5.3+7.2","5.2+5.3+7.5","5.2+5.3+8.0","5.2+5.3+8.6","5.2+5.3+8.7","5.2+5.3+8.9","5.2+5.3+9.0","5.2+5.3+10.0","5.2+5.3+10.3","5.2+5.3+11.0","5.2+5.3+12.0","5.2+5.3+12.1","5.2+5.3+?","5.2+6.2+7.0","5.2+6.2+7.2","5.2+6.2+7.5","5.2+6.2+8.0","5.2+6.2+8.6","5.2+6.2+8.7","5.2+6.2+8.9","5.2+6.2+9.0","5.2+6.2+10.0","5.2+6.2+10.3","5.2+6.2+11.0","5.2+6.2+12.0","5.2+6.2+12.1","5.2+6.2+?","5.2+7.2+7.5","5.2+7.2+8.0","5.2+7.2+8.6","5.2+7.2+8.7","5.2+7.2+8.9","5.2+7.2+9.0","5.2+7.2+10.0","5.2+7.2+10.3","5.2+7.2+11.0","5.2+7.2+12.0","5.2+7.2+12.1","5.2+7.2+?","5.2+8.7+8.9","5.2+8.7+9.0","5.2+8.7+10.0","5.2+8.7+10.3","5.2+8.7+11.0","5.2+8.7+12.0","5.2+8.7+12.1","5.2+8.7+?","5.2+8.9+?","5.2+9.0+?","5.2+10.0+?","5.2+10.3+12.0","5.2+10.3+?","5.2+11.0+12.0","5.2+11.0+12.1","5.2+11.0+?","5.2+12.0+?","5.2+12.1+?","5.3+6.0+6.2","5.3+6.0+7.2","5.3+6.0+7.5","5.3+6.0+8.0","5.3+6.0+8.6","5.3+6.0+8.7","5.3+6.0+8.9","5.3+6.0+9.0","5.3+6.0+10.0","5.3+6.0+10.3","5.3+6.0+11.0","5.3+6.0+12.0","5.3+6.0+12.1","5.3+6.0+?","5.3+6.1+6.2","5.3+6.1+7.2","5.3+6.1+7.5","5.3+6.1+8.0","5.3+6.1+8.6","5.3+6.1+8.7","5.3+6.1+8.9","5.3+6.1+9.0","5.3+6.1+10.0","5.3+6.1+10.3","5.3+6.1+11.0","5.3+6.1+12.0","5.3+6.1+12.1","5.3+6.1+?","5.3+6.2+7.0","5.3+6.2+7.2","5.3+6.2+7.5","5.3+6.2+8.0","5.3+6.2+8.6","5.3+6.2+8.7","5.3+6.2+8.9","5.3+6.2+9.0","5.3+6.2+10.0","5.3+6.2+10.3","5.3+6.2+11.0","5.3+6.2+12.0","5.3+6.2+12.1","5.3+6.2+?","5.3+7.0+7.2","5.3+7.0+7.5","5.3+7.0+8.0","5.3+7.0+8.6","5.3+7.0+8.7","5.3+7.0+8.9","5.3+7.0+9.0","5.3+7.0+10.0","5.3+7.0+10.3","5.3+7.0+11.0","5.3+7.0+12.0","5.3+7.0+12.1","5.3+7.0+?","5.3+7.2+7.5","5.3+7.2+8.0","5.3+7.2+8.6","5.3+7.2+8.7","5.3+7.2+8.9","5.3+7.2+9.0","5.3+7.2+10.0","5.3+7.2+10.3","5.3+7.2+11.0","5.3+7.2+12.0","5.3+7.2+12.1","5.3+7.2+?","5.3+8.7+8.9","5.3+8.7+9.0","5.3+8.7+10.0","5.3+8.7+10.3","5.3+8.7+11.0","5.3+8.7+12.0","5.3+8.7+12.1","5.3+8.7+?","5.3+11.0+12.0","5.3+11.0+12.1","5.3+11.0+?","6.0+6.2+7.0","6.0+6.2+7.2","6.0+6.2+7.5","6.0+6.2+8.0","6.0+6.2+8.6","6.0+6.2+8.7","6.0+6.2+8.9","6.0+6.2+9.0","6.0+6.2+10.0","6.0+6.2+10.3","6.0+6.2+11.0","6.0+6.2+12.0","6.0+6.2+12.1","6.0+6.2+?","6.0+7.2+7.5","6.0+7.2+8.0","6.0+7.2+8.6","6.0+7.2+8.7","6.0+7.2+8.9","6.0+7.2+9.0","6.0+7.2+10.0","6.0+7.2+10.3","6.0+7.2+11.0","6.0+7.2+12.0","6.0+7.2+12.1","6.0+7.2+?","6.0+8.7+8.9","6.0+8.7+9.0","6.0+8.7+10.0","6.0+8.7+10.3","6.0+8.7+11.0","6.0+8.7+12.0","6.0+8.7+12.1","6.0+8.7+?","6.0+8.9+?","6.0+9.0+?","6.0+10.0+?","6.0+10.3+12.0","6.0+10.3+?","6.0+11.0+12.0","6.0+11.0+12.1","6.0+11.0+?","6.0+12.0+?","6.0+12.1+?","6.1+6.2+7.0","6.1+6.2+7.2","6.1+6.2+7.5","6.1+6.2+8.0","6.1+6.2+8.6","6.1+6.2+8.7","6.1+6.2+8.9","6.1+6.2+9.0","6.1+6.2+10.0","6.1+6.2+10.3","6.1+6.2+11.0","6.1+6.2+12.0","6.1+6.2+12.1","6.1+6.2+?","6.1+7.2+7.5","6.1+7.2+8.0","6.1+7.2+8.6","6.1+7.2+8.7","6.1+7.2+8.9","6.1+7.2+9.0","6.1+7.2+10.0","6.1+7.2+10.3","6.1+7.2+11.0","6.1+7.2+12.0","6.1+7.2+12.1","6.1+7.2+?","6.1+8.7+8.9","6.1+8.7+9.0","6.1+8.7+10.0","6.1+8.7+10.3","6.1+8.7+11.0","6.1+8.7+12.0","6.1+8.7+12.1","6.1+8.7+?","6.1+8.9+?","6.1+9.0+?","6.1+10.0+?","6.1+10.3+12.0","6.1+10.3+?","6.1+11.0+12.0","6.1+11.0+12.1","6.1+11.0+?","6.1+12.0+?","6.1+12.1+?","6.2+7.0+7.2","6.2+7.0+7.5","6.2+7.0+8.0","6.2+7.0+8.6","6.2+7.0+8.7","6.2+7.0+8.9","6.2+7.0+9.0","6.2+7.0+10.0","6.2+7.0+10.3","6.2+7.0+11.0","6.2+7.0+12.0","6.2+7.0+12.1","6.2+7.0+?","6.2+7.2+7.5","6.2+7.2+8.0","6.2+7.2+8.6","6.2+7.2+8.7","6.2+7.2+8.9","6.2+7.2+9.0","6.2+7.2+10.0","6.2+7.2+10.3","6.2+7.2+11.0","6.2+7.2+12.0","6.2+7.2+12.1","6.2+7.2+?","6.2+8.7+8.9","6.2+8.7+9.0","6.2+8.7+10.0","6.2+8.7+10.3","6.2+8.7+11.0","6.2+8.7+12.0","6.2+8.7+12.1","6.2+8.7+?","6.2+11.0+12.0","6.2+11.0+12.1","6.2+11.0+?","7.0+7.2+7.5","7.0+7.2+8.0","7.0+7.2+8.6","7.0+7.2+8.7","7.0+7.2+8.9","7.0+7.2+9.0","7.0+7.2+10.0","7.0+7.2+10.3","7.0+7.2+11.0","7.0+7.2+12.0","7.0+7.2+12.1","7.0+7.2+?","7.0+8.7+8.9","7.0+8.7+9.0","7.0+8.7+10.0","7.0+8.7+10.3","7.0+8.7+11.0","7.0+8.7+12.0","7.0+8.7+12.1","7.0+8.7+?","7.0+8.9+?","7.0+9.0+?","7.0+10.0+?","7.0+10.3+12.0","7.0+10.3+?","7.0+11.0+12.0","7.0+11.0+12.1","7.0+11.0+?","7.0+12.0+?","7.0+12.1+?","7.2+8.7+8.9","7.2+8.7+9.0","7.2+8.7+10.0","7.2+8.7+10.3","7.2+8.7+11.0","7.2+8.7+12.0","7.2+8.7+12.1","7.2+8.7+?","7.2+11.0+12.0","7.2+11.0+12.1","7.2+11.0+?","7.5+8.7+8.9","7.5+8.7+9.0","7.5+8.7+10.0","7.5+8.7+10.3","7.5+8.7+11.0","7.5+8.7+12.0","7.5+8.7+12.1","7.5+8.7+?","7.5+8.9+?","7.5+9.0+?","7.5+10.0+?","7.5+10.3+12.0","7.5+10.3+?","7.5+11.0+12.0","7.5+11.0+12.1","7.5+11.0+?","7.5+12.0+?","7.5+12.1+?","8.0+8.7+8.9","8.0+8.7+9.0","8.0+8.7+10.0","8.0+8.7+10.3","8.0+8.7+11.0","8.0+8.7+12.0","8.0+8.7+12.1","8.0+8.7+?","8.0+8.9+?","8.0+9.0+?","8.0+10.0+?","8.0+10.3+12.0","8.0+10.3+?","8.0+11.0+12.0","8.0+11.0+12.1","8.0+11.0+?","8.0+12.0+?","8.0+12.1+?","8.6+8.7+8.9","8.6+8.7+9.0","8.6+8.7+10.0","8.6+8.7+10.3","8.6+8.7+11.0","8.6+8.7+12.0","8.6+8.7+12.1","8.6+8.7+?","8.6+8.9+?","8.6+9.0+?","8.6+10.0+?","8.6+10.3+12.0","8.6+10.3+?","8.6+11.0+12.0","8.6+11.0+12.1","8.6+11.0+?","8.6+12.0+?","8.6+12.1+?","8.7+11.0+12.0","8.7+11.0+12.1","8.7+11.0+?","8.9+9.0+?","8.9+10.0+?","8.9+10.3+12.0","8.9+10.3+?","8.9+11.0+12.0","8.9+11.0+12.1","8.9+11.0+?","8.9+12.0+?","8.9+12.1+?","9.0+10.0+?","9.0+10.3+12.0","9.0+10.3+?","9.0+11.0+12.0","9.0+11.0+12.1","9.0+11.0+?","9.0+12.0+?","9.0+12.1+?","10.0+10.3+12.0","10.0+11.0+12.0","10.0+11.0+12.1","10.0+11.0+?","10.3+11.0+12.0","10.3+11.0+12.1","10.3+11.0+?"],"wishes":{"":[76,77,78,79,80,81,82,82,83,82,84,83,84,83,85,85,86,83,87,87,88,89,83,88,89,90,91,91,91,83,91,91,83,91,83,91,91,91,83,91,91,91,91,83,91,91,91,81,81,83,81,81,83,81,83,81,81,92,83,91,91,91,91,83,91,91,93,82,83,82,82,83,82,83,82,82,94,83,95,95,96,97,83,96,97,98,83,82,82,83,82,83,82,82,94,83,95,95,96,97,83,96,97,98,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,82,83,82,83,82,82,94,83,95,95,96,97,83,96,97,98,83,84,83,84,84,99,83,100,100,101,102,83,101,102,98,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,84,84,99,83,100,100,103,104,83,103,104,98,83,83,83,83,83,83,83,83,83,83,83,83,85,86,83,87,87,88,89,83,88,89,90,86,83,87,87,88,89,83,88,89,90,83,87,87,88,89,83,88,89,90,83,83,83,83,83,83,83,83,87,88,89,83,88,89,105,88,89,83,88,89,105,89,83,88,89,91,83,89,89,91,83,83,83,89,91,91]}},
"macos_arm64": {"drivers":[],"os":["11.0","12.3","13.0","14.0","15.0"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?"],"apart":[],"wishes":{"":[106,107,106,106,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108]}},
"macos_x86_64": {"drivers":[],"os":["12.3"],"gpus":["","cpu","amd","intel","3.5","3.7","5.0","5.2","5.3","6.0","6.1","6.2","7.0","7.2","7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1","?"],"apart":[],"wishes":{"":[109,110,109,109,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111]}}
},
"lines": [
[0],
[1],
[2],
[3],
[4,4,4,4,4,4,4,4,4,4,4,4,4],
[5,6,7,8,8,9,9,9,9,9,9,9,9],
[10,11,12,13,13,13,13,14,14,14,14,15,15],
[16,16,16,16,16,16,16,16,16,16,16,16,16],
[17,18,12,13,13,13,13,19,19,19,19,20,20],
[21,22,23,24,24,24,24,25,25,25,26,26,26],
[21,22,22,24,24,24,24,25,25,25,26,26,26],
[21,22,22,22,27,27,27,25,25,25,26,26,26],
[21,22,22,22,22,22,28,25,25,25,26,26,26],
[29,30,30,30,30,30,30,30,31,31,32,32,32],
[33,34,34,34,34,34,34,34,34,35,36,36,36],
[37,38,38,38,38,38,38,38,39,40,41,41,42],
[43,43,43,43,43,43,43,43,43,43,43,43,43],
[5,6,6,8,8,9,9,9,9,9,9,9,9],
[44,45,45,45,46,47,47,47,47,47,47,47,47],
[10,11,11,13,13,13,13,14,14,14,14,15,15],
[10,11,11,11,48,48,48,14,14,14,14,15,15],
[10,11,11,11,11,11,49,14,14,14,14,15,15],
[50,51,51,51,51,51,51,51,52,52,52,53,53],
[54,55,55,55,55,55,55,55,55,56,56,57,57],
[58,59,59,59,59,59,59,59,59,60,60,61,61],
[17,18,18,13,13,13,13,19,19,19,19,20,20],
[17,18,18,18,48,48,48,19,19,19,19,20,20],
[17,18,18,18,18,18,49,19,19,19,19,20,20],
[62,63,63,63,63,63,63,63,64,64,64,65,65],
[66,67,67,67,67,67,67,67,67,68,68,69,69],
[70,71,71,71,71,71,71,71,71,72,72,73,73],
[37,38,38,38,38,38,38,38,38,40,41,41,42],
[74],
[75],
[76],
[77],
[4,4,4,4,4,4,4,4],
[78,78,78,78,78,78,78,78],
[79,80,80,81,81,82,82,82],
[83,84,84,84,84,84,84,85],
[79,80,80,80,80,82,82,82],
[86,84,84,84,87,87,87,88],
[89,90,90,90,90,91,91,91],
[43,43,43,43,43,43,43,43],
[92,84,84,84,84,93,93,94],
[95,84,84,84,84,84,84,96],
[97,98,98,98,98,99,99,99],
[100],
[4,4,4,4,4,4,4,4,4,4,4,4],
[101,102,103,104,104,105,105,105,105,105,105,105],
[106,107,108,109,109,109,109,110,110,110,110,111],
[16,16,16,16,16,16,16,16,16,16,16,16],
[112,113,108,109,109,109,109,114,114,114,114,115],
[116,117,118,119,119,119,119,120,120,120,121,121],
[116,117,117,119,119,119,119,120,120,120,121,121],
[116,117,117,117,122,122,122,120,120,120,121,121],
[116,117,117,117,117,117,123,120,120,120,121,121],
[124,125,125,125,125,125,125,125,126,126,127,127],
[128,129,129,129,129,129,129,129,129,130,131,131],
[132,133,133,133,133,133,133,133,134,135,136,136],
[43,43,43,43,43,43,43,43,43,43,43,43],
[101,102,102,104,104,105,105,105,105,105,105,105],
[137,138,138,138,139,140,140,140,140,140,140,140],
[106,107,107,109,109,109,109,110,110,110,110,111],
[106,107,107,107,141,141,141,110,110,110,110,111],
[106,107,107,107,107,107,142,110,110,110,110,111],
[143,144,144,144,144,144,144,144,145,145,145,146],
[147,148,148,148,148,148,148,148,148,149,149,150],
[151,152,152,152,152,152,152,152,152,153,153,154],
[112,113,113,109,109,109,109,114,114,114,114,115],
[112,113,113,113,141,141,141,114,114,114,114,115],
[112,113,113,113,113,113,142,114,114,114,114,115],
[155,156,156,156,156,156,156,156,157,157,157,158],
[159,160,160,160,160,160,160,160,160,161,161,162],
[163,164,164,164,164,164,164,164,164,165,165,166],
[132,133,133,133,133,133,133,133,133,135,136,136],
[167],
[168],
[169],
[170],
[171,171,171,171,171,171,171,171,171,171,171,171,171,171],
[172,173,174,174,174,175,175,175,175,175,175,175,175,175],
[176,177,178,178,178,178,178,178,178,179,179,179,179,180],
[181,181,181,181,181,181,181,181,181,181,181,181,181,181],
[182,183,178,178,178,178,178,178,178,184,184,184,184,185],
[186,187,188,188,188,188,188,188,188,189,189,189,190,190],
[186,187,187,191,191,191,191,191,191,189,189,189,190,190],
[186,187,187,187,187,187,187,187,192,189,189,189,190,190],
[193,194,194,194,194,194,194,194,194,194,195,195,196,196],
[197,198,198,198,198,198,198,198,198,198,198,199,200,200],
[201,202,202,202,203,203,204,205,206,206,206,206,206,206],
[207,207,207,207,207,207,207,207,207,207,207,207,207,207],
[208,209,209,210,210,211,211,211,211,211,211,211,211,211],
[212,213,213,213,214,215,215,215,215,215,215,215,215,215],
[176,177,177,216,216,216,216,216,216,179,179,179,179,180],
[176,177,177,177,177,177,177,177,217,179,179,179,179,180],
[218,219,219,219,219,219,219,219,219,219,220,220,220,221],
[222,223,223,223,223,223,223,223,223,223,223,224,224,225],
[226,227,227,227,228,228,229,230,231,231,231,231,231,232],
[182,183,183,216,216,216,216,216,216,184,184,184,184,185],
[182,183,183,183,183,183,183,183,217,184,184,184,184,185],
[233,234,234,234,234,234,234,234,234,234,235,235,235,236],
[237,238,238,238,238,238,238,238,238,238,238,239,239,240],
[241,242,242,242,242,242,242,242,242,242,243,243,243,244],
[245,246,246,246,246,246,246,246,246,246,246,247,247,248],
[201,202,202,202,202,202,202,202,206,206,206,206,206,206],
[249],
[250],
[251,251],
[252],
[253],
[254,254]
],
"rows": [
[0,1,2,2,2,2,2],
[3,4,5,5,5,5,5],
[6,7,8,8,8,8,8],
[9,10,11,11,11,11,11],
[12,12,12,12,12,12,12],
[13,14,14,14,14,14,14],
[15,16,16,16,16,16,16],
[17,18,18,18,18,18,18],
[19,20,20,20,20,20,20],
[21,22,22,22,22,22,22],
[23,24,25,25,25,25,25],
[26,27,28,28,28,28,28],
[29,30,31,31,31,31,31],
[32,33,34,34,34,34,34],
[35,36,37,37,37,37,37],
[38,39,40,40,40,40,40],
[41,41,41,41,41,41,41],
[42,24,43,43,43,43,43],
[44,27,45,45,45,45,45],
[46,36,47,47,47,47,47],
[48,39,49,49,49,49,49],
[50,51,52,52,52,52,52],
[53,54,55,55,55,55,55],
[56,57,58,58,58,58,58],
[59,60,61,61,61,61,61],
[62,63,64,64,64,64,64],
[65,66,67,67,67,67,67],
[68,69,70,70,70,70,70],
[71,72,73,73,73,73,73],
[74,74,75,75,75,75,75],
[76,76,77,77,77,77,77],
[78,78,79,79,79,79,79],
[80,80,81,81,81,81,81],
[82,82,83,83,83,83,83],
[84,84,85,85,85,85,85],
[86,86,87,87,87,87,87],
[88,88,89,89,89,89,89],
[90,90,91,91,91,91,91],
[92,92,93,93,93,93,93],
[94,94,95,95,95,95,95],
[96,96,97,97,97,97,97],
[98,98,99,99,99,99,99],
[100,100,101,101,101,101,101],
[102,102,102,102,102,102,102],
[103,104,104,104,104,104,104],
[105,106,106,106,106,106,106],
[107,108,108,108,108,108,108],
[109,110,110,110,110,110,110],
[111,112,113,113,113,113,113],
[114,115,116,116,116,116,116],
[117,117,117,117,117,117,117],
[118,118,118,118,118,118,118],
[119,119,119,119,119,119,119],
[120,120,120,120,120,120,120],
[121,121,121,121,121,121,121],
[122,122,122,122,122,122,122],
[123,123,123,123,123,123,123],
[124,124,124,124,124,124,124],
[125,125,125,125,125,125,125],
[126,126,126,126,126,126,126],
[127,127,127,127,127,127,127],
[128,128,128,128,128,128,128],
[129,129,130,130,130,130,130],
[131,131,132,132,132,132,132],
[133,133,134,134,134,134,134],
[135,135,136,136,136,136,136],
[137,137,138,138,138,138,138],
[139,139,140,140,140,140,140],
[141,141,142,142,142,142,142],
[143,143,144,144,144,144,144],
[145,145,146,146,146,146,146],
[147,147,148,148,148,148,148],
[149,149,150,150,150,150,150],
[151,151,152,152,152,152,152],
[153,154,155,155,155,155,155],
[156,157,158,158,158,158,158],
[159,159,159,159,159,159,159],
[160,160,160,160,160,160,160],
[161,161,161,161,161,161,161],
[162,162,163,163,163,163,163],
[164,164,165,165,165,165,165],
[166,166,167,167,167,167,167],
[168,168,169,169,169,169,169],
[170,170,171,171,171,171,171],
[172,172,172,172,172,172,172],
[173,173,174,174,174,174,174],
[175,175,176,176,176,176,176],
[177,177,178,178,178,178,178],
[179,179,180,180,180,180,180],
[181,181,182,182,182,182,182],
[183,183,184,184,184,184,184],
[185,185,186,186,186,186,186],
[187,187,188,188,188,188,188],
[189,189,190,190,190,190,190],
[191,191,192,192,192,192,192],
[193,193,194,194,194,194,194],
[195,195,196,196,196,196,196],
[197,197,198,198,198,198,198],
[199,199,199,199,199,199,199],
[200,200,201,201,201,201,201],
[202,202,202,202,202,202,202],
[203,204,204,204,204,204,204],
[205,206,206,206,206,206,206],
[207,208,208,208,208,208,208],
[209,210,210,210,210,210,210],
[211,212,212,212,212,212,212],
[213,214,215,215,215,215,215],
[216,217,218,218,218,218,218],
[219,220,221,221,221,221,221],
[222,223,224,224,224,224,224],
[225,226,227,227,227,227,227],
[228,229,230,230,230,230,230],
[231,214,232,232,232,232,232],
[233,217,234,234,234,234,234],
[235,226,236,236,236,236,236],
[237,229,238,238,238,238,238],
[239,240,241,241,241,241,241],
[242,243,244,244,244,244,244],
[245,246,247,247,247,247,247],
[248,249,250,250,250,250,250],
[251,252,253,253,253,253,253],
[254,255,256,256,256,256,256],
[257,258,259,259,259,259,259],
[260,261,262,262,262,262,262],
[263,263,264,264,264,264,264],
[265,265,266,266,266,266,266],
[267,267,268,268,268,268,268],
[269,269,270,270,270,270,270],
[271,271,272,272,272,272,272],
[273,273,274,274,274,274,274],
[275,275,276,276,276,276,276],
[277,277,278,278,278,278,278],
[279,279,280,280,280,280,280],
[281,281,282,282,282,282,282],
[283,283,284,284,284,284,284],
[285,285,286,286,286,286,286],
[287,287,288,288,288,288,288],
[289,290,290,290,290,290,290],
[291,292,292,292,292,292,292],
[293,294,294,294,294,294,294],
[295,296,296,296,296,296,296],
[297,298,299,299,299,299,299],
[300,301,302,302,302,302,302],
[303,303,303,303,303,303,303],
[304,304,304,304,304,304,304],
[305,305,305,305,305,305,305],
[306,306,306,306,306,306,306],
[307,307,307,307,307,307,307],
[308,308,308,308,308,308,308],
[309,309,309,309,309,309,309],
[310,310,310,310,310,310,310],
[311,311,311,311,311,311,311],
[312,312,312,312,312,312,312],
[313,313,313,313,313,313,313],
[314,314,314,314,314,314,314],
[315,315,316,316,316,316,316],
[317,317,318,318,318,318,318],
[319,319,320,320,320,320,320],
[321,321,322,322,322,322,322],
[323,323,324,324,324,324,324],
[325,325,326,326,326,326,326],
[327,327,328,328,328,328,328],
[329,329,330,330,330,330,330],
[331,331,332,332,332,332,332],
[333,333,334,334,334,334,334],
[335,335,336,336,336,336,336],
[337,337,338,338,338,338,338],
[339,339,339,339,339],
[340,340,340,340,340],
[202,202,202,202,202],
[341,341,341,341,341],
[12,12,12,12,12],
[342,342,342,342,342],
[343,343,343,343,343],
[344,344,344,344,344],
[345,345,345,345,345],
[346,346,346,346,346],
[347,347,347,347,347],
[348,348,348,348,348],
[349,349,349,349,349],
[350,350,350,350,350],
[41,41,41,41,41],
[351,351,351,351,351],
[352,352,352,352,352],
[353,353,353,353,353],
[354,354,354,354,354],
[355,355,355,355,355],
[356,356,356,356,356],
[357,357,357,357,357],
[358,358,358,358,358],
[359,359,359,359,359],
[360,360,360,360,360],
[361,361,361,361,361],
[362,362,362,362,362],
[363,363,363,363,363],
[364,364,364,364,364],
[365,365,365,365,365],
[366,366,366,366,366],
[367,367,367,367,367],
[368,368,368,368,368],
[369,369,369,369,369],
[370,370,370,370,370],
[371,371,371,371,371],
[372,372,372,372,372],
[373,373,373,373,373],
[374,374,374,374,374],
[375,375,375,375,375],
[102,102,102,102,102],
[376,376,376,376,376],
[377,377,377,377,377],
[378,378,378,378,378],
[379,379,379,379,379],
[380,380,380,380,380],
[381,381,381,381,381],
[382,382,382,382,382],
[383,383,383,383,383],
[384,384,384,384,384],
[385,385,385,385,385],
[386,386,386,386,386],
[387,387,387,387,387],
[388,388,388,388,388],
[389,389,389,389,389],
[390,390,390,390,390],
[391,391,391,391,391],
[392,392,392,392,392],
[393,393,393,393,393],
[394,394,394,394,394],
[395,395,395,395,395],
[396,396,396,396,396],
[397,397,397,397,397],
[398,398,398,398,398],
[399,399,399,399,399],
[400,400,400,400,400],
[401,401,401,401,401],
[402,402,402,402,402],
[403,403,403,403,403],
[404,404,404,404,404],
[405,405,405,405,405],
[406,406,406,406,406],
[407,407,407,407,407],
[408,408,408,408,408],
[409,409,409,409,409],
[410,410,410,410,410],
[411,411,411,411,411],
[412,412,412,412,412],
[413,413,413,413,413],
[414,414,414,414,414],
[415,415,415,415,415],
[416,416,416,416,416],
[417,418,419,420,421,422],
[423,424,424,424,425,425],
[426,427,428,429,430,431],
[432,432],
[433,433],
[434,434]
],
"cells": [
[0,1,2,3,0,0,0,4,0,0,0,0,5,5],
[6,7,8,8,6,6,6,9,10,10,10,10,11,12],
[13,14,15,16,13,13,13,17,13,13,13,13,18,18],
[19,20,21,22,19,19,19,23,19,19,19,19,24,24],
[25,26,27,27,25,25,25,28,29,29,29,29,30,31],
[32,33,34,35,32,32,32,36,32,32,32,32,37,37],
[38,39,40,38,38,38,38,41,38,38,42,42,42,42],
[43,44,45,43,43,43,43,46,47,47,48,48,49,48],
[50,51,52,50,50,50,50,53,50,50,54,54,54,54],
[55,56,57,58,55,55,55,59,55,55,55,55,56,56],
[60,61,62,62,60,60,60,63,64,64,64,64,61,65],
[66,67,68,69,66,66,66,70,66,66,66,66,67,67],
[71,71,71,71,71,71,71,71,71,71,71,71,71,71],
[72,72,72,72,72,72,73,73,73,73,73,73,73,73],
[74,74,74,74,74,74,75,75,75,75,75,75,75,75],
[76,76,76,76,76,76,77,77,77,77,77,77,77,77],
[78,78,78,78,78,78,79,79,79,79,79,79,79,79],
[80,80,80,80,76,76,81,81,81,81,81,81,82,81],
[83,83,83,83,78,78,84,84,84,84,84,84,85,84],
[86,86,86,86,86,86,87,87,87,87,87,87,87,87],
[88,88,88,88,88,88,89,89,89,89,89,89,89,89],
[90,90,90,90,90,90,91,91,91,91,91,91,91,91],
[92,92,92,92,92,92,93,93,93,93,93,93,93,93],
[94,95,96,94,94,94,94,97,94,94,98,98,98,98],
[99,100,101,99,99,99,99,102,103,103,104,104,105,104],
[106,107,108,106,106,106,106,109,106,106,110,110,110,110],
[111,112,113,111,111,111,111,114,111,111,115,115,115,115],
[116,117,118,116,116,116,116,119,120,120,121,121,122,121],
[123,124,125,123,123,123,123,126,123,123,127,127,127,127],
[128,129,129,128,111,111,111,114,111,111,130,130,131,130],
[132,133,133,132,116,116,116,134,135,135,136,136,137,136],
[138,139,139,138,123,123,123,126,123,123,140,140,141,140],
[142,143,144,142,142,142,142,145,111,111,146,146,147,146],
[148,149,150,148,148,148,148,151,152,152,153,153,154,153],
[155,156,157,155,155,155,155,158,123,123,159,159,160,159],
[161,162,163,161,161,161,161,164,161,161,165,165,165,165],
[166,167,168,166,166,166,166,169,170,170,171,171,172,171],
[173,174,175,173,173,173,173,176,173,173,177,177,177,177],
[178,179,180,178,178,178,178,181,178,178,182,182,182,182],
[183,184,185,183,183,183,183,186,187,187,188,188,189,188],
[190,191,192,190,190,190,190,193,190,190,194,194,194,194],
[195,195,195,195,195,195,195,195,195,195,195,195,195,195],
[94,95,196,94,94,94,94,97,94,94,98,98,98,98],
[106,107,197,106,106,106,106,109,106,106,110,110,110,110],
[111,112,198,111,111,111,111,114,111,111,115,115,115,115],
[123,124,199,123,123,123,123,126,123,123,127,127,127,127],
[161,162,200,161,161,161,161,164,161,161,165,165,165,165],
[173,174,201,173,173,173,173,176,173,173,177,177,177,177],
[178,179,202,178,178,178,178,181,178,178,182,182,182,182],
[190,191,203,190,190,190,190,193,190,190,194,194,194,194],
[204,205,206,207,204,204,204,208,204,204,204,204,209,209],
[210,211,212,212,210,210,210,213,214,214,214,214,215,216],
[217,218,219,220,217,217,217,221,217,217,217,217,222,222],
[223,224,225,226,223,223,223,227,223,223,223,223,228,228],
[229,230,231,231,229,229,229,232,233,233,233,233,234,235],
[236,237,238,239,236,236,236,240,236,236,236,236,241,241],
[242,243,243,243,223,223,223,227,223,223,223,223,244,245],
[246,247,247,247,229,229,229,248,249,249,249,249,250,251],
[252,253,253,253,236,236,236,240,236,236,236,236,254,255],
[256,257,258,258,256,256,256,259,223,223,223,223,260,261],
[262,263,264,264,262,262,262,265,266,266,266,266,267,268],
[269,270,271,271,269,269,269,272,236,236,236,236,273,274],
[275,276,277,278,275,275,275,279,275,275,280,280,281,282],
[283,284,285,285,283,283,283,286,287,287,287,287,288,289],
[290,291,292,293,290,290,290,294,290,290,295,295,296,297],
[298,299,300,301,298,298,298,302,298,298,298,298,303,303],
[304,305,306,306,304,304,304,307,308,308,308,308,309,310],
[311,312,313,314,311,311,311,315,311,311,311,311,316,316],
[317,318,319,319,317,317,317,320,223,223,223,223,321,322],
[323,324,325,325,323,323,323,326,327,327,327,327,328,329],
[330,331,332,332,330,330,330,333,236,236,236,236,334,335],
[336,337,338,338,336,336,336,339,223,223,223,223,340,341],
[342,343,344,344,342,342,342,345,346,346,346,346,347,348],
[349,350,351,351,349,349,349,352,236,236,236,236,353,354],
[204,209,355,207,204,204,204,208,204,204,204,204,209,209],
[217,222,356,220,217,217,217,221,217,217,217,217,222,222],
[223,228,357,226,223,223,223,227,223,223,223,223,228,228],
[236,241,358,239,236,236,236,240,236,236,236,236,241,241],
[359,360,361,362,359,359,359,363,359,359,280,280,360,364],
[365,366,367,368,365,365,365,369,365,365,295,295,366,370],
[298,303,371,301,298,298,298,302,298,298,298,298,303,303],
[311,316,372,314,311,311,311,315,311,311,311,311,316,316],
[204,209,373,207,204,204,204,208,204,204,204,204,209,209],
[217,222,374,220,217,217,217,221,217,217,217,217,222,222],
[223,228,375,226,223,223,223,227,223,223,223,223,228,228],
[236,241,376,239,236,236,236,240,236,236,236,236,241,241],
[377,378,379,380,377,377,377,381,377,377,280,280,378,382],
[383,384,385,386,383,383,383,387,383,383,295,295,384,388],
[298,303,389,301,298,298,298,302,298,298,298,298,303,303],
[311,316,390,314,311,311,311,315,311,311,311,311,316,316],
[391,392,393,391,391,391,391,394,391,391,392,392,392,392],
[395,396,397,395,395,395,395,398,395,395,396,396,396,396],
[399,400,401,399,399,399,399,402,399,399,400,400,400,400],
[403,404,405,403,403,403,403,406,403,403,404,404,404,404],
[407,408,409,407,407,407,407,410,399,399,411,411,408,411],
[412,413,414,412,412,412,412,415,403,403,416,416,413,416],
[417,418,419,417,417,417,417,420,421,421,422,422,418,422],
[423,424,425,423,423,423,423,426,427,427,428,428,424,428],
[429,430,419,429,429,429,429,431,429,429,432,432,430,432],
[433,434,425,433,433,433,433,435,433,433,436,436,434,436],
[437,438,439,437,437,437,437,440,437,437,438,438,438,438],
[441,442,443,441,441,441,441,444,441,441,442,442,442,442],
[445,445,445,445,445,445,445,445,445,445,445,445,445,445],
[446,446,446,446,446,446,447,447,447,447,447,447,447,447],
[448,448,448,448,448,448,449,449,449,449,449,449,449,449],
[450,450,450,450,450,450,451,451,451,451,451,451,451,451],
[452,452,452,452,452,452,453,453,453,453,453,453,453,453],
[454,454,454,454,454,454,455,455,455,455,455,455,455,455],
[456,456,456,456,456,456,457,457,457,457,457,457,457,457],
[458,458,458,458,458,458,459,459,459,459,459,459,459,459],
[460,460,460,460,460,460,461,461,461,461,461,461,461,461],
[462,463,464,462,462,462,462,465,111,111,466,466,467,466],
[468,469,470,468,468,468,468,471,472,472,473,473,474,473],
[475,476,477,475,475,475,475,478,123,123,479,479,480,479],
[481,482,483,481,481,481,481,484,111,111,485,485,486,485],
[487,488,489,487,487,487,487,490,491,491,492,492,493,492],
[494,495,496,494,494,494,494,497,123,123,498,498,499,498],
[500,500,500,500,500,500,500,500,500,500,500,500,500,500],
[501,501,501,501,501,501,501,501,501,501,501,501,501,501],
[502,502,502,502,502,502,502,502,502,502,502,502,502,502],
[503,503,503,503,503,503,503,503,503,503,503,503,503,503],
[504,504,504,504,504,504,504,504,504,504,504,504,504,504],
[505,505,505,505,505,505,505,505,505,505,505,505,505,505],
[506,506,506,506,506,506,506,506,506,506,506,506,506,506],
[507,507,507,507,507,507,507,507,507,507,507,507,507,507],
[508,508,508,508,508,508,508,508,508,508,508,508,508,508],
[509,509,509,509,509,509,509,509,509,509,509,509,509,509],
[510,510,510,510,510,510,510,510,510,510,510,510,510,510],
[511,511,511,511,511,511,511,511,511,511,511,511,511,511],
[512,513,514,512,512,512,512,512,512,512,513,513,513,513],
[515,516,517,515,515,515,515,515,515,515,516,516,516,516],
[518,519,520,518,518,518,518,518,518,518,519,519,519,519],
[521,522,523,521,521,521,521,521,521,521,522,522,522,522],
[524,525,526,524,524,524,524,524,524,524,525,525,525,525],
[527,528,529,527,527,527,527,527,527,527,528,528,528,528],
[530,531,532,530,530,530,530,530,530,530,531,531,531,531],
[533,534,535,533,533,533,533,533,533,533,534,534,534,534],
[536,537,538,536,536,536,536,536,536,536,537,537,537,537],
[539,540,541,539,539,539,539,539,539,539,540,540,540,540],
[542,543,544,542,542,542,542,542,542,542,543,543,543,543],
[545,546,547,545,545,545,545,545,545,545,546,546,546,546],
[548,549,550,548,548,548,548,548,548,548,549,549,549,549],
[551,552,553,551,551,551,551,551,551,551,552,552,552,552],
[554,555,556,554,554,554,554,554,554,554,555,555,555,555],
[557,558,559,557,557,557,557,557,557,557,558,558,558,558],
[560,561,560,560,560,560,560,560,561,561,561,561,561,561],
[562,563,562,562,562,562,562,562,563,563,563,563,563,563],
[564,565,564,564,564,564,564,564,565,565,565,565,565,565],
[566,567,566,566,566,566,566,566,567,567,567,567,567,567],
[568,569,568,568,568,568,568,568,569,569,569,569,569,569],
[570,571,570,570,570,570,570,570,571,571,571,571,571,571],
[572,573,572,572,572,572,572,572,573,573,573,573,573,573],
[574,575,574,574,574,574,574,574,575,575,575,575,575,575],
[576,577,578,579,576,576,576,580,576,576,576,576,581,581],
[582,583,584,584,582,582,585,586,585,585,585,585,587,588],
[589,590,591,592,589,589,589,593,589,589,589,589,594,594],
[595,596,597,598,595,595,595,599,595,595,595,595,600,600],
[601,602,603,603,601,601,604,605,604,604,604,604,606,607],
[608,609,610,611,608,608,608,612,608,608,608,608,613,613],
[614,614,614,614,614,614,614,614,614,614,614,614,614,614],
[615,615,615,615,615,615,615,615,615,615,615,615,615,615],
[616,616,616,616,616,616,616,616,616,616,616,616,616,616],
[617,618,618,619,617,617,617,620,617,617,617,617,618,618],
[621,622,622,623,621,621,621,624,621,621,621,621,622,622],
[625,626,626,627,625,625,625,628,625,625,625,625,626,626],
[629,630,630,631,629,629,629,632,629,629,629,629,630,630],
[633,634,634,635,633,633,633,636,633,633,625,625,634,637],
[638,639,639,640,638,638,638,641,638,638,629,629,639,642],
[643,644,644,645,643,643,643,646,643,643,643,643,644,644],
[647,648,648,649,647,647,647,650,647,647,647,647,648,648],
[651,652,652,652,651,651,651,652,651,651,651,651,652,652],
[653,654,654,654,653,653,653,654,653,653,653,653,654,654],
[655,655,655,655,655,655,655,655,655,655,655,655,655,655],
[656,657,657,657,656,656,656,657,656,656,656,656,657,657],
[658,659,659,659,658,658,658,659,658,658,658,658,659,659],
[651,652,652,660,651,651,651,661,651,651,651,651,652,652],
[653,654,654,662,653,653,653,663,653,653,653,653,654,654],
[664,665,665,666,664,664,664,667,664,664,668,668,665,669],
[670,671,671,672,670,670,670,673,670,670,674,674,671,675],
[656,657,657,676,656,656,656,677,656,656,656,656,657,657],
[658,659,659,678,658,658,658,679,658,658,658,658,659,659],
[680,681,681,680,680,680,680,680,680,680,681,681,681,681],
[682,683,683,682,682,682,682,682,682,682,683,683,683,683],
[684,685,685,684,684,684,684,684,684,684,685,685,685,685],
[686,687,687,686,686,686,686,686,686,686,687,687,687,687],
[688,689,689,688,688,688,688,688,688,688,689,689,689,689],
[690,691,691,690,690,690,690,690,690,690,691,691,691,691],
[651,652,652,692,651,651,651,693,651,651,651,651,652,652],
[653,654,654,694,653,653,653,695,653,653,653,653,654,654],
[696,697,697,698,696,696,696,699,696,696,700,700,697,701],
[702,703,703,704,702,702,702,705,702,702,706,706,703,707],
[656,657,657,708,656,656,656,709,656,656,656,656,657,657],
[658,659,659,710,658,658,658,711,658,658,658,658,659,659],
[712,713,713,713,712,712,712,713,712,712,712,712,713,713],
[714,715,715,715,714,714,714,715,714,714,714,714,715,715],
[716,717,717,717,716,716,716,717,716,716,716,716,717,717],
[718,719,719,719,718,718,718,719,718,718,718,718,719,719],
[720,721,721,720,720,720,720,720,720,720,721,721,721,721],
[722,723,723,722,722,722,722,722,722,722,723,723,723,723],
[724,724,724,724,724,724,724,724,724,724,724,724,724,724],
[725,726,726,725,725,725,725,725,725,725,726,726,726,726],
[727,728,728,727,727,727,727,727,727,727,728,728,728,728],
[729,729,729,729,729,729,729,729,729,729,729,729,729,729],
[730,730,730,730,730,730,731,731,731,731,731,731,731,731],
[732,732,732,732,732,732,733,733,733,733,733,733,733,733],
[734,734,734,734,734,734,735,735,735,735,735,735,735,735],
[736,736,736,736,736,736,737,737,737,737,737,737,737,737],
[738,738,738,738,734,734,739,739,739,739,739,739,740,739],
[741,741,741,741,736,736,742,742,742,742,742,742,743,742],
[744,744,744,744,744,744,745,745,745,745,745,745,745,745],
[746,746,746,746,746,746,747,747,747,747,747,747,747,747],
[748,748,748,748,748,748,749,749,749,749,749,749,749,749],
[750,750,750,750,750,750,751,751,751,751,751,751,751,751],
[752,753,754,752,752,752,752,755,752,752,756,756,756,756],
[757,758,759,757,757,757,757,760,761,761,762,762,763,762],
[764,765,766,764,764,764,764,767,764,764,768,768,768,768],
[769,770,771,769,769,769,769,772,769,769,773,773,773,773],
[774,775,776,774,774,774,774,777,778,778,779,779,780,779],
[781,782,783,781,781,781,781,784,781,781,785,785,785,785],
[786,787,787,786,769,769,769,772,769,769,788,788,789,788],
[790,791,791,790,774,774,774,792,793,793,794,794,795,794],
[796,797,797,796,781,781,781,784,781,781,798,798,799,798],
[800,801,802,800,800,800,800,803,769,769,804,804,805,804],
[806,807,808,806,806,806,806,809,810,810,811,811,812,811],
[813,814,815,813,813,813,813,816,781,781,817,817,818,817],
[819,820,821,819,819,819,819,822,819,819,823,823,823,823],
[824,825,826,824,824,824,824,827,828,828,829,829,830,829],
[831,832,833,831,831,831,831,834,831,831,835,835,835,835],
[836,837,838,836,836,836,836,839,836,836,840,840,840,840],
[841,842,843,841,841,841,841,844,845,845,846,846,847,846],
[848,849,850,848,848,848,848,851,848,848,852,852,852,852],
[752,753,853,752,752,752,752,755,752,752,756,756,756,756],
[764,765,854,764,764,764,764,767,764,764,768,768,768,768],
[769,770,855,769,769,769,769,772,769,769,773,773,773,773],
[781,782,856,781,781,781,781,784,781,781,785,785,785,785],
[819,820,857,819,819,819,819,822,819,819,823,823,823,823],
[831,832,858,831,831,831,831,834,831,831,835,835,835,835],
[836,837,859,836,836,836,836,839,836,836,840,840,840,840],
[848,849,860,848,848,848,848,851,848,848,852,852,852,852],
[861,862,863,864,861,861,861,865,861,861,861,861,866,866],
[867,868,869,869,867,867,867,870,871,871,871,871,872,873],
[874,875,876,877,874,874,874,878,874,874,874,874,879,879],
[880,881,882,883,880,880,880,884,880,880,880,880,885,885],
[886,887,888,888,886,886,886,889,890,890,890,890,891,892],
[893,894,895,896,893,893,893,897,893,893,893,893,898,898],
[899,900,900,900,880,880,880,884,880,880,880,880,901,902],
[903,904,904,904,886,886,886,905,906,906,906,906,907,908],
[909,910,910,910,893,893,893,897,893,893,893,893,911,912],
[913,914,915,915,913,913,913,916,880,880,880,880,917,918],
[919,920,921,921,919,919,919,922,923,923,923,923,924,925],
[926,927,928,928,926,926,926,929,893,893,893,893,930,931],
[932,933,934,935,932,932,932,936,932,932,937,937,938,939],
[940,941,942,942,940,940,940,943,944,944,944,944,945,946],
[947,948,949,950,947,947,947,951,947,947,952,952,953,954],
[955,956,957,958,955,955,955,959,955,955,955,955,960,960],
[961,962,963,963,961,961,961,964,965,965,965,965,966,967],
[968,969,970,971,968,968,968,972,968,968,968,968,973,973],
[974,975,976,976,974,974,974,977,880,880,880,880,978,979],
[980,981,982,982,980,980,980,983,984,984,984,984,985,986],
[987,988,989,989,987,987,987,990,893,893,893,893,991,992],
[993,994,995,995,993,993,993,996,880,880,880,880,997,998],
[999,1000,1001,1001,999,999,999,1002,1003,1003,1003,1003,1004,1005],
[1006,1007,1008,1008,1006,1006,1006,1009,893,893,893,893,1010,1011],
[861,866,1012,864,861,861,861,865,861,861,861,861,866,866],
[874,879,1013,877,874,874,874,878,874,874,874,874,879,879],
[880,885,1014,883,880,880,880,884,880,880,880,880,885,885],
[893,898,1015,896,893,893,893,897,893,893,893,893,898,898],
[1016,1017,1018,1019,1016,1016,1016,1020,1016,1016,937,937,1017,1021],
[1022,1023,1024,1025,1022,1022,1022,1026,1022,1022,952,952,1023,1027],
[955,960,1028,958,955,955,955,959,955,955,955,955,960,960],
[968,973,1029,971,968,968,968,972,968,968,968,968,973,973],
[861,866,1030,864,861,861,861,865,861,861,861,861,866,866],
[874,879,1031,877,874,874,874,878,874,874,874,874,879,879],
[880,885,1032,883,880,880,880,884,880,880,880,880,885,885],
[893,898,1033,896,893,893,893,897,893,893,893,893,898,898],
[1034,1035,1036,1037,1034,1034,1034,1038,1034,1034,937,937,1035,1039],
[1040,1041,1042,1043,1040,1040,1040,1044,1040,1040,952,952,1041,1045],
[955,960,1046,958,955,955,955,959,955,955,955,955,960,960],
[968,973,1047,971,968,968,968,972,968,968,968,968,973,973],
[1048,1049,1050,1048,1048,1048,1048,1051,1048,1048,1049,1049,1049,1049],
[1052,1053,1054,1052,1052,1052,1052,1055,1052,1052,1053,1053,1053,1053],
[1056,1057,1058,1056,1056,1056,1056,1059,1056,1056,1057,1057,1057,1057],
[1060,1061,1062,1060,1060,1060,1060,1063,1060,1060,1061,1061,1061,1061],
[1064,1065,1066,1064,1064,1064,1064,1067,1056,1056,1068,1068,1065,1068],
[1069,1070,1071,1069,1069,1069,1069,1072,1060,1060,1073,1073,1070,1073],
[1074,1075,1076,1074,1074,1074,1074,1077,1078,1078,1079,1079,1075,1079],
[1080,1081,1082,1080,1080,1080,1080,1083,1084,1084,1085,1085,1081,1085],
[1086,1087,1088,1086,1086,1086,1086,1089,1086,1086,1087,1087,1087,1087],
[1090,1091,1092,1090,1090,1090,1090,1093,1090,1090,1091,1091,1091,1091],
[1094,1094,1094,1094,1094,1094,1095,1095,1095,1095,1095,1095,1095,1095],
[1096,1096,1096,1096,1096,1096,1097,1097,1097,1097,1097,1097,1097,1097],
[1098,1098,1098,1098,1098,1098,1099,1099,1099,1099,1099,1099,1099,1099],
[1100,1100,1100,1100,1100,1100,1101,1101,1101,1101,1101,1101,1101,1101],
[1102,1102,1102,1102,1102,1102,1103,1103,1103,1103,1103,1103,1103,1103],
[1104,1104,1104,1104,1104,1104,1105,1105,1105,1105,1105,1105,1105,1105],
[1106,1106,1106,1106,1106,1106,1107,1107,1107,1107,1107,1107,1107,1107],
[1108,1108,1108,1108,1108,1108,1109,1109,1109,1109,1109,1109,1109,1109],
[1110,1111,1112,1110,1110,1110,1110,1113,769,769,1114,1114,1115,1114],
[1116,1117,1118,1116,1116,1116,1116,1119,1120,1120,1121,1121,1122,1121],
[1123,1124,1125,1123,1123,1123,1123,1126,781,781,1127,1127,1128,1127],
[1129,1130,1131,1129,1129,1129,1129,1132,769,769,1133,1133,1134,1133],
[1135,1136,1137,1135,1135,1135,1135,1138,1139,1139,1140,1140,1141,1140],
[1142,1143,1144,1142,1142,1142,1142,1145,781,781,1146,1146,1147,1146],
[1148,1148,1148,1148,1148,1148,1148,1148,1148,1148,1148,1148,1148,1148],
[1149,1149,1149,1149,1149,1149,1149,1149,1149,1149,1149,1149,1149,1149],
[1150,1150,1150,1150,1150,1150,1150,1150,1150,1150,1150,1150,1150,1150],
[1151,1151,1151,1151,1151,1151,1151,1151,1151,1151,1151,1151,1151,1151],
[1152,1152,1152,1152,1152,1152,1152,1152,1152,1152,1152,1152,1152,1152],
[1153,1153,1153,1153,1153,1153,1153,1153,1153,1153,1153,1153,1153,1153],
[1154,1154,1154,1154,1154,1154,1154,1154,1154,1154,1154,1154,1154,1154],
[1155,1155,1155,1155,1155,1155,1155,1155,1155,1155,1155,1155,1155,1155],
[1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156],
[1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157],
[1158,1158,1158,1158,1158,1158,1158,1158,1158,1158,1158,1158,1158,1158],
[1159,1159,1159,1159,1159,1159,1159,1159,1159,1159,1159,1159,1159,1159],
[1160,1161,1162,1160,1160,1160,1160,1160,1160,1160,1161,1161,1161,1161],
[1163,1164,1165,1163,1163,1163,1163,1163,1163,1163,1164,1164,1164,1164],
[1166,1167,1168,1166,1166,1166,1166,1166,1166,1166,1167,1167,1167,1167],
[1169,1170,1171,1169,1169,1169,1169,1169,1169,1169,1170,1170,1170,1170],
[1172,1173,1174,1172,1172,1172,1172,1172,1172,1172,1173,1173,1173,1173],
[1175,1176,1177,1175,1175,1175,1175,1175,1175,1175,1176,1176,1176,1176],
[1178,1179,1180,1178,1178,1178,1178,1178,1178,1178,1179,1179,1179,1179],
[1181,1182,1183,1181,1181,1181,1181,1181,1181,1181,1182,1182,1182,1182],
[1184,1185,1186,1184,1184,1184,1184,1184,1184,1184,1185,1185,1185,1185],
[1187,1188,1189,1187,1187,1187,1187,1187,1187,1187,1188,1188,1188,1188],
[1190,1191,1192,1190,1190,1190,1190,1190,1190,1190,1191,1191,1191,1191],
[1193,1194,1195,1193,1193,1193,1193,1193,1193,1193,1194,1194,1194,1194],
[1196,1197,1198,1196,1196,1196,1196,1196,1196,1196,1197,1197,1197,1197],
[1199,1200,1201,1199,1199,1199,1199,1199,1199,1199,1200,1200,1200,1200],
[1202,1203,1204,1202,1202,1202,1202,1202,1202,1202,1203,1203,1203,1203],
[1205,1206,1207,1205,1205,1205,1205,1205,1205,1205,1206,1206,1206,1206],
[1208,1209,1208,1208,1208,1208,1208,1208,1209,1209,1209,1209,1209,1209],
[1210,1211,1210,1210,1210,1210,1210,1210,1211,1211,1211,1211,1211,1211],
[1212,1213,1212,1212,1212,1212,1212,1212,1213,1213,1213,1213,1213,1213],
[1214,1215,1214,1214,1214,1214,1214,1214,1215,1215,1215,1215,1215,1215],
[1216,1217,1216,1216,1216,1216,1216,1216,1217,1217,1217,1217,1217,1217],
[1218,1219,1218,1218,1218,1218,1218,1218,1219,1219,1219,1219,1219,1219],
[1220,1221,1220,1220,1220,1220,1220,1220,1221,1221,1221,1221,1221,1221],
[1222,1223,1222,1222,1222,1222,1222,1222,1223,1223,1223,1223,1223,1223],
[1224,1225,1226,1227,1224,1224,1224,1228,1224,1224,1224,1224,1229,1229],
[1230,1231,1232,1233,1230,1230,1230,1234,1230,1230,1230,1230,1235,1235],
[1236,1237,1238,1239,1236,1236,1236,1240,1236,1236,1236,1236,1237,1237],
[1241,1241,1241,1241,1241,1241,1242,1242,1242,1242,1242,1242,1242,1242],
[1243,1243,1243,1243,1243,1243,1244,1244,1244,1244,1244,1244,1244,1244],
[1245,1245,1245,1245,1245,1245,1246,1246,1246,1246,1246,1246,1246,1246],
[1247,1247,1247,1247,1247,1247,1248,1248,1248,1248,1248,1248,1248,1248],
[1249,1250,1251,1249,1249,1249,1249,1252,1249,1249,1253,1253,1253,1253],
[1254,1255,1256,1254,1254,1254,1254,1257,1254,1254,1258,1258,1258,1258],
[1259,1260,1261,1259,1259,1259,1262,1263,1254,1254,1264,1264,1265,1264],
[1266,1267,1268,1266,1266,1266,1266,1269,1266,1266,1270,1270,1270,1270],
[1271,1272,1273,1271,1271,1271,1271,1274,1271,1271,1275,1275,1275,1275],
[1249,1250,1276,1249,1249,1249,1249,1252,1249,1249,1253,1253,1253,1253],
[1254,1255,1277,1254,1254,1254,1254,1257,1254,1254,1258,1258,1258,1258],
[1266,1267,1278,1266,1266,1266,1266,1269,1266,1266,1270,1270,1270,1270],
[1271,1272,1279,1271,1271,1271,1271,1274,1271,1271,1275,1275,1275,1275],
[1280,1281,1282,1283,1280,1280,1280,1284,1280,1280,1285,1285,1286,1286],
[1287,1288,1289,1290,1287,1287,1287,1291,1287,1287,1292,1292,1293,1293],
[1294,1295,1296,1296,1294,1294,1297,1298,1287,1287,1292,1292,1299,1300],
[1301,1302,1303,1304,1301,1301,1301,1305,1301,1301,1292,1292,1306,1307],
[1308,1309,1310,1311,1308,1308,1308,1312,1308,1308,1313,1313,1314,1314],
[1315,1316,1317,1317,1315,1315,1318,1319,1287,1287,1292,1292,1320,1321],
[1322,1323,1324,1324,1322,1322,1325,1326,1287,1287,1292,1292,1327,1328],
[1280,1286,1329,1283,1280,1280,1280,1284,1280,1280,1285,1285,1286,1286],
[1287,1293,1330,1290,1287,1287,1287,1291,1287,1287,1292,1292,1293,1293],
[1331,1332,1333,1334,1331,1331,1331,1335,1331,1331,1292,1292,1332,1336],
[1308,1314,1337,1311,1308,1308,1308,1312,1308,1308,1313,1313,1314,1314],
[1280,1286,1338,1283,1280,1280,1280,1284,1280,1280,1285,1285,1286,1286],
[1287,1293,1339,1290,1287,1287,1287,1291,1287,1287,1292,1292,1293,1293],
[1340,1341,1342,1343,1340,1340,1340,1344,1340,1340,1292,1292,1341,1345],
[1308,1314,1346,1311,1308,1308,1308,1312,1308,1308,1313,1313,1314,1314],
[1347,1348,1347,1347,1347,1347,1349,1349,1350,1350,1350,1350,1350,1350],
[1351,1352,1351,1351,1351,1351,1353,1353,1354,1354,1354,1354,1354,1354],
[1355,1356,1355,1355,1351,1351,1353,1353,1357,1357,1357,1357,1358,1357],
[1359,1360,1359,1359,1351,1351,1353,1353,1361,1361,1361,1361,1362,1361],
[1363,1364,1363,1363,1363,1351,1353,1353,1365,1365,1365,1365,1366,1365],
[1367,1368,1367,1367,1367,1367,1369,1369,1370,1370,1370,1370,1370,1370],
[1371,1371,1371,1371,1371,1371,1372,1372,1372,1372,1372,1372,1372,1372],
[1373,1373,1373,1373,1373,1373,1374,1374,1374,1374,1374,1374,1374,1374],
[1375,1375,1375,1375,1375,1375,1376,1376,1376,1376,1376,1376,1376,1376],
[1377,1377,1377,1377,1377,1377,1378,1378,1378,1378,1378,1378,1378,1378],
[1379,1379,1379,1379,1380,1380,1380,1380,1380,1380,1380,1380,1380,1380],
[1381,1381,1381,1381,1382,1382,1382,1382,1382,1382,1382,1382,1382,1382],
[1383,1383,1383,1383,1384,1384,1384,1384,1384,1384,1384,1384,1384,1384],
[1385,1385,1385,1385,1386,1386,1386,1386,1386,1386,1386,1386,1386,1386],
[1387,1388,1389,1387,1387,1387,1390,1391,1254,1254,1392,1392,1393,1392],
[1394,1395,1396,1394,1394,1394,1397,1398,1254,1254,1399,1399,1400,1399],
[1401,1402,1401,1401,1401,1401,1401,1401,1402,1402,1402,1402,1402,1402],
[1403,1404,1403,1403,1403,1403,1403,1403,1404,1404,1404,1404,1404,1404],
[1405,1406,1405,1405,1405,1405,1405,1405,1406,1406,1406,1406,1406,1406],
[1407,1408,1407,1407,1407,1407,1407,1407,1408,1408,1408,1408,1408,1408],
[1409,1410,1409,1409,1409,1409,1409,1409,1410,1410,1410,1410,1410,1410],
[1411,1412,1411,1411,1411,1411,1411,1411,1412,1412,1412,1412,1412,1412],
[1413,1414,1413,1413,1413,1413,1413,1413,1414,1414,1414,1414,1414,1414],
[1415,1416,1415,1415,1415,1415,1415,1415,1416,1416,1416,1416,1416,1416],
[1417,1418,1417,1417,1417,1417,1419,1419,1420,1420,1420,1420,1420,1420],
[1421,1422,1421,1421,1421,1421,1423,1423,1424,1424,1424,1424,1424,1424],
[1425,1426,1425,1425,1421,1421,1423,1423,1427,1427,1427,1427,1428,1427],
[1429,1430,1429,1429,1421,1421,1423,1423,1431,1431,1431,1431,1432,1431],
[1433,1434,1433,1433,1433,1421,1423,1423,1435,1435,1435,1435,1436,1435],
[1437,1438,1437,1437,1437,1437,1439,1439,1440,1440,1440,1440,1440,1440],
[1441,1442,1441,1441,1441,1441,1443,1443,1444,1444,1444,1444,1444,1444],
[1445,1446,1445,1445,1445,1445,1445,1445,1446,1446,1446,1446,1446,1446],
[1447,1448,1447,1447,1447,1447,1447,1447,1448,1448,1448,1448,1448,1448],
[1449,1450,1449,1449,1449,1449,1449,1449,1450,1450,1450,1450,1450,1450],
[1451,1452,1451,1451,1451,1451,1451,1451,1452,1452,1452,1452,1452,1452],
[1453,1454,1453,1453,1453,1453,1453,1453,1454,1454,1454,1454,1454,1454],
[1455,1456,1455,1455,1455,1455,1455,1455,1456,1456,1456,1456,1456,1456],
[1457,1458,1457,1457,1457,1457,1457,1457,1458,1458,1458,1458,1458,1458],
[1459,1460,1459,1459,1459,1459,1459,1459,1460,1460,1460,1460,1460,1460],
[1461,1462,1463,1461,1461,1461,1461,1461,1461,1461,1462,1462,1462,1462],
[1464,1465,1466,1464,1464,1464,1464,1464,1464,1464,1465,1465,1465,1465],
[1467,1468,1469,1467,1467,1467,1467,1467,1467,1467,1468,1468,1468,1468],
[1470,1471,1472,1470,1470,1470,1470,1470,1470,1470,1471,1471,1471,1471],
[1473,1474,1475,1473,1473,1473,1473,1473,1473,1473,1474,1474,1474,1474],
[1476,1477,1478,1476,1476,1476,1476,1476,1476,1476,1477,1477,1477,1477],
[1479,1480,1481,1479,1479,1479,1479,1479,1479,1479,1480,1480,1480,1480],
[1482,1483,1484,1482,1482,1482,1482,1482,1482,1482,1483,1483,1483,1483],
[1485,1486,1487,1488,1485,1485,1485,1489,1485,1485,1485,1485,1490,1490],
[1491,1492,1493,1494,1491,1491,1491,1495,1491,1491,1496,1496,1497,1498],
[1499,1500,1500,1500,1499,1499,1501,1502,1501,1501,1501,1501,1503,1504],
[1505,1500,1506,1506,1505,1505,1505,1507,1508,1508,1508,1508,1509,1510],
[1511,1512,1513,1514,1511,1511,1511,1515,1511,1511,1516,1516,1517,1518],
[1519,1520,1521,1522,1519,1519,1519,1523,1519,1519,1519,1519,1524,1524],
[1525,1526,1527,1528,1525,1525,1525,1529,1525,1525,1525,1525,1530,1530],
[1531,1532,1533,1534,1531,1531,1531,1535,1531,1531,1536,1536,1537,1538],
[1539,1540,1541,1542,1539,1539,1539,1543,1539,1539,1539,1539,1544,1544],
[1545,1546,1547,1548,1545,1545,1545,1549,1545,1545,1545,1545,1550,1550],
[1551,1552,1553,1554,1551,1551,1551,1555,1551,1551,1556,1556,1557,1558],
[1559,1560,1560,1560,1559,1559,1561,1562,1561,1561,1561,1561,1563,1564],
[1565,1560,1566,1566,1565,1565,1565,1567,1568,1568,1568,1568,1569,1570],
[1571,1572,1573,1574,1571,1571,1571,1575,1571,1571,1576,1576,1577,1578],
[1579,1580,1581,1582,1579,1579,1579,1583,1579,1579,1579,1579,1584,1584],
[1585,1585,1585,1585,1585,1585,1586,1586,1586,1586,1586,1586,1586,1586],
[1587,1587,1587,1587,1587,1587,1588,1588,1588,1588,1588,1588,1588,1588],
[1589,1589,1589,1589,1589,1589,1590,1590,1590,1590,1590,1590,1590,1590]
],
"plans": [
{"build":0,"shape":0},
{"build":1,"shape":1},
{"build":2,"shape":2},
{"build":3,"shape":3},
{"build":4,"shape":4},
{"build":0,"shape":5},
{"build":5,"shape":6},
{"build":1,"shape":7},
{"build":5,"shape":8},
{"build":5,"shape":9},
{"build":5,"shape":10},
{"build":5,"shape":11},
{"build":5,"shape":12},
{"build":0,"shape":13},
{"build":1,"shape":14},
{"build":2,"shape":15},
{"build":3,"shape":16},
{"build":4,"shape":17},
{"build":0,"shape":18},
{"build":0,"shape":19},
{"build":1,"shape":20},
{"build":2,"shape":21},
{"build":3,"shape":22},
{"build":4,"shape":23},
{"build":0,"shape":24},
{"build":5,"shape":25},
{"build":1,"shape":26},
{"build":5,"shape":27},
{"build":5,"shape":28},
{"build":5,"shape":29},
{"build":5,"shape":30},
{"build":5,"shape":31},
{"build":0,"shape":32},
{"build":1,"shape":33},
{"build":2,"shape":34},
{"build":3,"shape":35},
{"build":4,"shape":36},
{"build":0,"shape":37},
{"build":6,"shape":38},
{"build":7,"shape":39},
{"build":8,"shape":40},
{"build":9,"shape":41},
{"build":6,"shape":42},
{"build":10,"shape":43},
{"build":7,"shape":44},
{"build":10,"shape":45},
{"build":10,"shape":46},
{"build":10,"shape":47},
{"build":10,"shape":48},
{"build":10,"shape":49},
{"build":6,"shape":50},
{"build":7,"shape":51},
{"build":8,"shape":52},
{"build":9,"shape":53},
{"build":6,"shape":54},
{"build":11,"shape":55},
{"build":11,"shape":56},
{"build":12,"shape":57},
{"build":13,"shape":58},
{"build":14,"shape":59},
{"build":15,"shape":60},
{"build":15,"shape":61},
{"build":15,"shape":62},
{"build":15,"shape":63},
{"build":15,"shape":64},
{"build":15,"shape":65},
{"build":11,"shape":66},
{"build":11,"shape":67},
{"build":12,"shape":68},
{"build":13,"shape":69},
{"build":14,"shape":70},
{"build":-1,"shape":71},
{"build":16,"shape":72},
{"build":16,"shape":73},
{"build":16,"shape":74},
{"build":16,"shape":75},
{"build":16,"shape":76},
{"build":16,"shape":77},
{"build":16,"shape":78},
{"build":16,"shape":79},
{"build":17,"shape":80},
{"build":17,"shape":81},
{"build":17,"shape":82},
{"build":17,"shape":83},
{"build":17,"shape":84},
{"build":17,"shape":85},
{"build":16,"shape":86},
{"build":16,"shape":87},
{"build":16,"shape":88},
{"build":16,"shape":89},
{"build":16,"shape":90},
{"build":16,"shape":91},
{"build":16,"shape":92},
{"build":16,"shape":93},
{"build":18,"shape":94},
{"build":19,"shape":95},
{"build":20,"shape":96},
{"build":21,"shape":97},
{"build":18,"shape":98},
{"build":22,"shape":99},
{"build":19,"shape":100},
{"build":22,"shape":100},
{"build":22,"shape":101},
{"build":22,"shape":102},
{"build":22,"shape":103},
{"build":22,"shape":104},
{"build":18,"shape":105},
{"build":19,"shape":106},
{"build":20,"shape":107},
{"build":21,"shape":108},
{"build":18,"shape":109},
{"build":18,"shape":110},
{"build":19,"shape":111},
{"build":20,"shape":112},
{"build":21,"shape":113},
{"build":18,"shape":114},
{"build":22,"shape":115},
{"build":19,"shape":116},
{"build":22,"shape":116},
{"build":22,"shape":117},
{"build":22,"shape":118},
{"build":22,"shape":119},
{"build":22,"shape":120},
{"build":18,"shape":121},
{"build":19,"shape":122},
{"build":20,"shape":123},
{"build":21,"shape":124},
{"build":18,"shape":125},
{"build":17,"shape":126},
{"build":17,"shape":127},
{"build":17,"shape":128},
{"build":17,"shape":129},
{"build":17,"shape":130},
{"build":17,"shape":131},
{"build":17,"shape":132},
{"build":17,"shape":133},
{"build":17,"shape":134},
{"build":17,"shape":135},
{"build":17,"shape":136},
{"build":17,"shape":137},
{"build":17,"shape":138},
{"build":17,"shape":139},
{"build":23,"shape":140},
{"build":24,"shape":141},
{"build":23,"shape":142},
{"build":23,"shape":143},
{"build":23,"shape":144},
{"build":23,"shape":145},
{"build":25,"shape":146},
{"build":24,"shape":147},
{"build":25,"shape":148},
{"build":25,"shape":149},
{"build":25,"shape":150},
{"build":25,"shape":151},
{"build":25,"shape":152},
{"build":23,"shape":153},
{"build":24,"shape":154},
{"build":23,"shape":155},
{"build":23,"shape":156},
{"build":23,"shape":157},
{"build":23,"shape":158},
{"build":18,"shape":159},
{"build":19,"shape":160},
{"build":20,"shape":161},
{"build":21,"shape":162},
{"build":18,"shape":163},
{"build":22,"shape":164},
{"build":19,"shape":165},
{"build":22,"shape":165},
{"build":22,"shape":166},
{"build":22,"shape":167},
{"build":22,"shape":168},
{"build":22,"shape":169},
{"build":18,"shape":170},
{"build":19,"shape":171},
{"build":20,"shape":172},
{"build":21,"shape":173},
{"build":18,"shape":174},
{"build":18,"shape":175},
{"build":19,"shape":176},
{"build":20,"shape":177},
{"build":21,"shape":178},
{"build":18,"shape":179},
{"build":22,"shape":180},
{"build":19,"shape":181},
{"build":22,"shape":181},
{"build":22,"shape":182},
{"build":22,"shape":183},
{"build":22,"shape":184},
{"build":22,"shape":185},
{"build":18,"shape":186},
{"build":19,"shape":187},
{"build":20,"shape":188},
{"build":21,"shape":189},
{"build":18,"shape":190},
{"build":-1,"shape":191},
{"build":26,"shape":192},
{"build":26,"shape":106},
{"build":26,"shape":193},
{"build":26,"shape":122},
{"build":26,"shape":194},
{"build":26,"shape":171},
{"build":26,"shape":195},
{"build":26,"shape":187},
{"build":27,"shape":196},
{"build":19,"shape":197},
{"build":26,"shape":198},
{"build":28,"shape":199},
{"build":29,"shape":200},
{"build":27,"shape":201},
{"build":22,"shape":202},
{"build":19,"shape":203},
{"build":22,"shape":203},
{"build":22,"shape":204},
{"build":22,"shape":205},
{"build":22,"shape":206},
{"build":22,"shape":207},
{"build":27,"shape":208},
{"build":19,"shape":209},
{"build":26,"shape":209},
{"build":28,"shape":210},
{"build":29,"shape":211},
{"build":27,"shape":212},
{"build":27,"shape":213},
{"build":19,"shape":214},
{"build":26,"shape":215},
{"build":28,"shape":216},
{"build":29,"shape":217},
{"build":27,"shape":218},
{"build":22,"shape":219},
{"build":19,"shape":220},
{"build":22,"shape":220},
{"build":22,"shape":221},
{"build":22,"shape":222},
{"build":22,"shape":223},
{"build":22,"shape":224},
{"build":27,"shape":225},
{"build":19,"shape":226},
{"build":26,"shape":226},
{"build":28,"shape":227},
{"build":29,"shape":228},
{"build":27,"shape":229},
{"build":17,"shape":230},
{"build":17,"shape":231},
{"build":17,"shape":232},
{"build":17,"shape":233},
{"build":17,"shape":234},
{"build":17,"shape":235},
{"build":17,"shape":236},
{"build":17,"shape":237},
{"build":17,"shape":238},
{"build":17,"shape":239},
{"build":17,"shape":240},
{"build":17,"shape":241},
{"build":17,"shape":242},
{"build":17,"shape":243},
{"build":23,"shape":244},
{"build":24,"shape":245},
{"build":23,"shape":246},
{"build":23,"shape":247},
{"build":23,"shape":248},
{"build":23,"shape":249},
{"build":25,"shape":250},
{"build":24,"shape":251},
{"build":25,"shape":252},
{"build":25,"shape":253},
{"build":25,"shape":254},
{"build":25,"shape":255},
{"build":25,"shape":256},
{"build":23,"shape":257},
{"build":24,"shape":258},
{"build":23,"shape":259},
{"build":23,"shape":260},
{"build":23,"shape":261},
{"build":23,"shape":262},
{"build":18,"shape":263},
{"build":19,"shape":264},
{"build":26,"shape":265},
{"build":18,"shape":266},
{"build":21,"shape":267},
{"build":27,"shape":268},
{"build":18,"shape":269},
{"build":18,"shape":270},
{"build":22,"shape":271},
{"build":19,"shape":272},
{"build":22,"shape":272},
{"build":22,"shape":273},
{"build":22,"shape":274},
{"build":22,"shape":275},
{"build":22,"shape":276},
{"build":18,"shape":277},
{"build":19,"shape":278},
{"build":26,"shape":278},
{"build":18,"shape":279},
{"build":21,"shape":280},
{"build":27,"shape":281},
{"build":18,"shape":282},
{"build":18,"shape":283},
{"build":27,"shape":284},
{"build":19,"shape":285},
{"build":26,"shape":286},
{"build":28,"shape":287},
{"build":29,"shape":288},
{"build":27,"shape":289},
{"build":22,"shape":290},
{"build":19,"shape":291},
{"build":22,"shape":291},
{"build":22,"shape":292},
{"build":22,"shape":293},
{"build":22,"shape":294},
{"build":22,"shape":295},
{"build":27,"shape":296},
{"build":19,"shape":297},
{"build":26,"shape":297},
{"build":28,"shape":298},
{"build":29,"shape":299},
{"build":27,"shape":300},
{"build":23,"shape":301},
{"build":24,"shape":302},
{"build":23,"shape":303},
{"build":23,"shape":304},
{"build":23,"shape":305},
{"build":23,"shape":306},
{"build":25,"shape":307},
{"build":24,"shape":308},
{"build":25,"shape":309},
{"build":25,"shape":310},
{"build":25,"shape":311},
{"build":25,"shape":312},
{"build":25,"shape":313},
{"build":23,"shape":314},
{"build":24,"shape":315},
{"build":23,"shape":316},
{"build":23,"shape":317},
{"build":23,"shape":318},
{"build":23,"shape":319},
{"build":23,"shape":320},
{"build":24,"shape":321},
{"build":23,"shape":322},
{"build":23,"shape":323},
{"build":23,"shape":324},
{"build":23,"shape":325},
{"build":25,"shape":326},
{"build":24,"shape":327},
{"build":25,"shape":328},
{"build":25,"shape":329},
{"build":25,"shape":330},
{"build":25,"shape":331},
{"build":25,"shape":332},
{"build":23,"shape":333},
{"build":24,"shape":334},
{"build":23,"shape":335},
{"build":23,"shape":336},
{"build":23,"shape":337},
{"build":23,"shape":338},
{"build":26,"shape":339},
{"build":26,"shape":340},
{"build":26,"shape":341},
{"build":26,"shape":342},
{"build":30,"shape":343},
{"build":30,"shape":344},
{"build":26,"shape":345},
{"build":30,"shape":346},
{"build":30,"shape":347},
{"build":30,"shape":348},
{"build":30,"shape":349},
{"build":30,"shape":350},
{"build":26,"shape":351},
{"build":30,"shape":352},
{"build":30,"shape":353},
{"build":30,"shape":354},
{"build":26,"shape":355},
{"build":26,"shape":356},
{"build":26,"shape":357},
{"build":26,"shape":358},
{"build":26,"shape":359},
{"build":26,"shape":360},
{"build":30,"shape":361},
{"build":30,"shape":362},
{"build":26,"shape":363},
{"build":30,"shape":364},
{"build":30,"shape":365},
{"build":30,"shape":366},
{"build":30,"shape":367},
{"build":30,"shape":368},
{"build":26,"shape":369},
{"build":30,"shape":370},
{"build":30,"shape":371},
{"build":30,"shape":372},
{"build":26,"shape":373},
{"build":26,"shape":374},
{"build":31,"shape":375},
{"build":31,"shape":376},
{"build":32,"shape":377},
{"build":33,"shape":378},
{"build":31,"shape":379},
{"build":31,"shape":380},
{"build":32,"shape":381},
{"build":33,"shape":382},
{"build":31,"shape":383},
{"build":31,"shape":384},
{"build":32,"shape":385},
{"build":33,"shape":386},
{"build":31,"shape":387},
{"build":31,"shape":388},
{"build":32,"shape":389},
{"build":33,"shape":390},
{"build":34,"shape":391},
{"build":34,"shape":392},
{"build":34,"shape":393},
{"build":34,"shape":394},
{"build":34,"shape":395},
{"build":34,"shape":396},
{"build":34,"shape":397},
{"build":34,"shape":398},
{"build":34,"shape":399},
{"build":34,"shape":400},
{"build":32,"shape":401},
{"build":32,"shape":402},
{"build":32,"shape":403},
{"build":32,"shape":404},
{"build":31,"shape":405},
{"build":32,"shape":406},
{"build":32,"shape":407},
{"build":32,"shape":408},
{"build":32,"shape":409},
{"build":32,"shape":410},
{"build":31,"shape":411},
{"build":32,"shape":412},
{"build":35,"shape":413},
{"build":35,"shape":414},
{"build":35,"shape":415},
{"build":35,"shape":416},
{"build":35,"shape":417},
{"build":35,"shape":418},
{"build":35,"shape":419},
{"build":35,"shape":420},
{"build":31,"shape":421},
{"build":31,"shape":422},
{"build":32,"shape":423},
{"build":33,"shape":424},
{"build":31,"shape":425},
{"build":31,"shape":426},
{"build":32,"shape":427},
{"build":33,"shape":428},
{"build":-1,"shape":429},
{"build":16,"shape":430},
{"build":16,"shape":431},
{"build":16,"shape":432},
{"build":16,"shape":433},
{"build":16,"shape":434},
{"build":16,"shape":435},
{"build":16,"shape":436},
{"build":16,"shape":437},
{"build":16,"shape":438},
{"build":16,"shape":439},
{"build":16,"shape":440},
{"build":16,"shape":441},
{"build":16,"shape":442},
{"build":16,"shape":443},
{"build":16,"shape":444},
{"build":16,"shape":445},
{"build":23,"shape":446},
{"build":24,"shape":447},
{"build":23,"shape":448},
{"build":23,"shape":449},
{"build":23,"shape":450},
{"build":23,"shape":451},
{"build":25,"shape":452},
{"build":24,"shape":453},
{"build":25,"shape":454},
{"build":25,"shape":455},
{"build":25,"shape":456},
{"build":25,"shape":457},
{"build":25,"shape":458},
{"build":23,"shape":459},
{"build":24,"shape":460},
{"build":23,"shape":461},
{"build":23,"shape":462},
{"build":23,"shape":463},
{"build":23,"shape":464},
{"build":23,"shape":465},
{"build":24,"shape":466},
{"build":23,"shape":467},
{"build":23,"shape":468},
{"build":23,"shape":469},
{"build":23,"shape":470},
{"build":25,"shape":471},
{"build":24,"shape":472},
{"build":25,"shape":473},
{"build":25,"shape":474},
{"build":25,"shape":475},
{"build":25,"shape":476},
{"build":25,"shape":477},
{"build":23,"shape":478},
{"build":24,"shape":479},
{"build":23,"shape":480},
{"build":23,"shape":481},
{"build":23,"shape":482},
{"build":23,"shape":483},
{"build":36,"shape":484},
{"build":36,"shape":485},
{"build":36,"shape":486},
{"build":36,"shape":487},
{"build":36,"shape":488},
{"build":36,"shape":489},
{"build":36,"shape":490},
{"build":36,"shape":491},
{"build":36,"shape":492},
{"build":36,"shape":493},
{"build":36,"shape":494},
{"build":36,"shape":495},
{"build":37,"shape":496},
{"build":37,"shape":497},
{"build":26,"shape":498},
{"build":37,"shape":499},
{"build":37,"shape":500},
{"build":26,"shape":501},
{"build":37,"shape":502},
{"build":37,"shape":503},
{"build":26,"shape":504},
{"build":37,"shape":505},
{"build":37,"shape":506},
{"build":26,"shape":507},
{"build":37,"shape":508},
{"build":37,"shape":509},
{"build":26,"shape":510},
{"build":37,"shape":511},
{"build":37,"shape":512},
{"build":26,"shape":513},
{"build":37,"shape":514},
{"build":37,"shape":515},
{"build":26,"shape":516},
{"build":37,"shape":517},
{"build":37,"shape":518},
{"build":26,"shape":519},
{"build":37,"shape":520},
{"build":37,"shape":521},
{"build":26,"shape":522},
{"build":37,"shape":523},
{"build":37,"shape":524},
{"build":26,"shape":525},
{"build":37,"shape":526},
{"build":37,"shape":527},
{"build":26,"shape":528},
{"build":37,"shape":529},
{"build":37,"shape":530},
{"build":26,"shape":531},
{"build":37,"shape":532},
{"build":37,"shape":533},
{"build":26,"shape":534},
{"build":37,"shape":535},
{"build":37,"shape":536},
{"build":26,"shape":537},
{"build":37,"shape":538},
{"build":37,"shape":539},
{"build":26,"shape":540},
{"build":37,"shape":541},
{"build":37,"shape":542},
{"build":26,"shape":543},
{"build":32,"shape":544},
{"build":32,"shape":545},
{"build":32,"shape":546},
{"build":32,"shape":547},
{"build":32,"shape":548},
{"build":32,"shape":549},
{"build":32,"shape":550},
{"build":32,"shape":551},
{"build":32,"shape":552},
{"build":32,"shape":553},
{"build":32,"shape":554},
{"build":32,"shape":555},
{"build":32,"shape":556},
{"build":32,"shape":557},
{"build":32,"shape":558},
{"build":32,"shape":559},
{"build":38,"shape":0},
{"build":39,"shape":560},
{"build":40,"shape":561},
{"build":41,"shape":562},
{"build":42,"shape":563},
{"build":38,"shape":5},
{"build":43,"shape":564},
{"build":39,"shape":565},
{"build":43,"shape":565},
{"build":43,"shape":566},
{"build":43,"shape":567},
{"build":43,"shape":568},
{"build":43,"shape":569},
{"build":38,"shape":13},
{"build":39,"shape":570},
{"build":40,"shape":570},
{"build":41,"shape":571},
{"build":42,"shape":572},
{"build":38,"shape":18},
{"build":38,"shape":19},
{"build":39,"shape":573},
{"build":40,"shape":574},
{"build":41,"shape":575},
{"build":42,"shape":576},
{"build":38,"shape":24},
{"build":43,"shape":577},
{"build":39,"shape":578},
{"build":43,"shape":578},
{"build":43,"shape":579},
{"build":43,"shape":580},
{"build":43,"shape":581},
{"build":43,"shape":582},
{"build":38,"shape":32},
{"build":39,"shape":583},
{"build":40,"shape":583},
{"build":41,"shape":584},
{"build":42,"shape":585},
{"build":38,"shape":37},
{"build":-1,"shape":586},
{"build":-1,"shape":587},
{"build":-1,"shape":588},
{"build":44,"shape":589},
{"build":44,"shape":590},
{"build":45,"shape":591},
{"build":46,"shape":592},
{"build":44,"shape":593},
{"build":44,"shape":594},
{"build":45,"shape":595},
{"build":46,"shape":596},
{"build":44,"shape":213},
{"build":44,"shape":218},
{"build":45,"shape":216},
{"build":46,"shape":217},
{"build":44,"shape":225},
{"build":44,"shape":229},
{"build":45,"shape":227},
{"build":46,"shape":228},
{"build":47,"shape":597},
{"build":47,"shape":598},
{"build":47,"shape":599},
{"build":48,"shape":600},
{"build":47,"shape":601},
{"build":47,"shape":602},
{"build":47,"shape":603},
{"build":47,"shape":604},
{"build":48,"shape":605},
{"build":47,"shape":606},
{"build":44,"shape":607},
{"build":44,"shape":608},
{"build":45,"shape":609},
{"build":46,"shape":610},
{"build":44,"shape":611},
{"build":44,"shape":612},
{"build":45,"shape":613},
{"build":46,"shape":614},
{"build":44,"shape":615},
{"build":44,"shape":616},
{"build":44,"shape":617},
{"build":44,"shape":618},
{"build":-1,"shape":619},
{"build":44,"shape":620},
{"build":44,"shape":621},
{"build":44,"shape":622},
{"build":44,"shape":623},
{"build":45,"shape":624},
{"build":46,"shape":625},
{"build":45,"shape":626},
{"build":46,"shape":627},
{"build":45,"shape":628},
{"build":45,"shape":629},
{"build":45,"shape":630},
{"build":46,"shape":631},
{"build":49,"shape":632},
{"build":45,"shape":633},
{"build":45,"shape":634},
{"build":45,"shape":635},
{"build":45,"shape":636},
{"build":46,"shape":637},
{"build":49,"shape":638},
{"build":45,"shape":639},
{"build":45,"shape":640},
{"build":46,"shape":641},
{"build":45,"shape":642},
{"build":46,"shape":643},
{"build":50,"shape":644},
{"build":50,"shape":645},
{"build":50,"shape":646},
{"build":50,"shape":647},
{"build":50,"shape":648},
{"build":50,"shape":649},
{"build":50,"shape":650},
{"build":50,"shape":651},
{"build":50,"shape":652},
{"build":50,"shape":653},
{"build":50,"shape":654},
{"build":50,"shape":655},
{"build":45,"shape":656},
{"build":46,"shape":657},
{"build":45,"shape":658},
{"build":46,"shape":659},
{"build":45,"shape":660},
{"build":45,"shape":661},
{"build":45,"shape":662},
{"build":46,"shape":663},
{"build":49,"shape":664},
{"build":45,"shape":665},
{"build":45,"shape":666},
{"build":45,"shape":667},
{"build":45,"shape":668},
{"build":46,"shape":669},
{"build":49,"shape":670},
{"build":45,"shape":671},
{"build":45,"shape":672},
{"build":46,"shape":673},
{"build":45,"shape":674},
{"build":46,"shape":675},
{"build":44,"shape":676},
{"build":44,"shape":677},
{"build":44,"shape":678},
{"build":44,"shape":679},
{"build":44,"shape":680},
{"build":44,"shape":681},
{"build":44,"shape":682},
{"build":44,"shape":683},
{"build":50,"shape":684},
{"build":50,"shape":685},
{"build":50,"shape":686},
{"build":50,"shape":687},
{"build":-1,"shape":688},
{"build":50,"shape":689},
{"build":50,"shape":690},
{"build":50,"shape":691},
{"build":50,"shape":692},
{"build":-1,"shape":693},
{"build":16,"shape":694},
{"build":16,"shape":695},
{"build":16,"shape":696},
{"build":16,"shape":697},
{"build":16,"shape":698},
{"build":16,"shape":699},
{"build":16,"shape":700},
{"build":16,"shape":701},
{"build":17,"shape":702},
{"build":17,"shape":703},
{"build":17,"shape":704},
{"build":17,"shape":705},
{"build":17,"shape":706},
{"build":17,"shape":707},
{"build":16,"shape":708},
{"build":16,"shape":709},
{"build":16,"shape":710},
{"build":16,"shape":711},
{"build":16,"shape":712},
{"build":16,"shape":713},
{"build":16,"shape":714},
{"build":16,"shape":715},
{"build":18,"shape":716},
{"build":19,"shape":717},
{"build":20,"shape":718},
{"build":21,"shape":719},
{"build":18,"shape":720},
{"build":22,"shape":721},
{"build":19,"shape":722},
{"build":22,"shape":722},
{"build":22,"shape":723},
{"build":22,"shape":724},
{"build":22,"shape":725},
{"build":22,"shape":726},
{"build":18,"shape":727},
{"build":19,"shape":728},
{"build":20,"shape":729},
{"build":21,"shape":730},
{"build":18,"shape":731},
{"build":18,"shape":732},
{"build":19,"shape":733},
{"build":20,"shape":734},
{"build":21,"shape":735},
{"build":18,"shape":736},
{"build":22,"shape":737},
{"build":19,"shape":738},
{"build":22,"shape":738},
{"build":22,"shape":739},
{"build":22,"shape":740},
{"build":22,"shape":741},
{"build":22,"shape":742},
{"build":18,"shape":743},
{"build":19,"shape":744},
{"build":20,"shape":745},
{"build":21,"shape":746},
{"build":18,"shape":747},
{"build":17,"shape":748},
{"build":17,"shape":749},
{"build":17,"shape":750},
{"build":17,"shape":751},
{"build":17,"shape":752},
{"build":17,"shape":753},
{"build":17,"shape":754},
{"build":17,"shape":755},
{"build":17,"shape":756},
{"build":17,"shape":757},
{"build":17,"shape":758},
{"build":17,"shape":759},
{"build":17,"shape":760},
{"build":17,"shape":761},
{"build":23,"shape":762},
{"build":24,"shape":763},
{"build":23,"shape":764},
{"build":23,"shape":765},
{"build":23,"shape":766},
{"build":23,"shape":767},
{"build":25,"shape":768},
{"build":24,"shape":769},
{"build":25,"shape":770},
{"build":25,"shape":771},
{"build":25,"shape":772},
{"build":25,"shape":773},
{"build":25,"shape":774},
{"build":23,"shape":775},
{"build":24,"shape":776},
{"build":23,"shape":777},
{"build":23,"shape":778},
{"build":23,"shape":779},
{"build":23,"shape":780},
{"build":18,"shape":781},
{"build":19,"shape":782},
{"build":20,"shape":783},
{"build":21,"shape":784},
{"build":18,"shape":785},
{"build":22,"shape":786},
{"build":19,"shape":787},
{"build":22,"shape":787},
{"build":22,"shape":788},
{"build":22,"shape":789},
{"build":22,"shape":790},
{"build":22,"shape":791},
{"build":18,"shape":792},
{"build":19,"shape":793},
{"build":20,"shape":794},
{"build":21,"shape":795},
{"build":18,"shape":796},
{"build":18,"shape":797},
{"build":19,"shape":798},
{"build":20,"shape":799},
{"build":21,"shape":800},
{"build":18,"shape":801},
{"build":22,"shape":802},
{"build":19,"shape":803},
{"build":22,"shape":803},
{"build":22,"shape":804},
{"build":22,"shape":805},
{"build":22,"shape":806},
{"build":22,"shape":807},
{"build":18,"shape":808},
{"build":19,"shape":809},
{"build":20,"shape":810},
{"build":21,"shape":811},
{"build":18,"shape":812},
{"build":26,"shape":813},
{"build":26,"shape":728},
{"build":26,"shape":814},
{"build":26,"shape":744},
{"build":26,"shape":815},
{"build":26,"shape":793},
{"build":26,"shape":816},
{"build":26,"shape":809},
{"build":27,"shape":817},
{"build":19,"shape":818},
{"build":26,"shape":819},
{"build":28,"shape":820},
{"build":29,"shape":821},
{"build":27,"shape":822},
{"build":22,"shape":823},
{"build":19,"shape":824},
{"build":22,"shape":824},
{"build":22,"shape":825},
{"build":22,"shape":826},
{"build":22,"shape":827},
{"build":22,"shape":828},
{"build":27,"shape":829},
{"build":19,"shape":830},
{"build":26,"shape":830},
{"build":28,"shape":831},
{"build":29,"shape":832},
{"build":27,"shape":833},
{"build":27,"shape":834},
{"build":19,"shape":835},
{"build":26,"shape":836},
{"build":28,"shape":837},
{"build":29,"shape":838},
{"build":27,"shape":839},
{"build":22,"shape":840},
{"build":19,"shape":841},
{"build":22,"shape":841},
{"build":22,"shape":842},
{"build":22,"shape":843},
{"build":22,"shape":844},
{"build":22,"shape":845},
{"build":27,"shape":846},
{"build":19,"shape":847},
{"build":26,"shape":847},
{"build":28,"shape":848},
{"build":29,"shape":849},
{"build":27,"shape":850},
{"build":17,"shape":851},
{"build":17,"shape":852},
{"build":17,"shape":853},
{"build":17,"shape":854},
{"build":17,"shape":855},
{"build":17,"shape":856},
{"build":17,"shape":857},
{"build":17,"shape":858},
{"build":17,"shape":859},
{"build":17,"shape":860},
{"build":17,"shape":861},
{"build":17,"shape":862},
{"build":17,"shape":863},
{"build":17,"shape":864},
{"build":23,"shape":865},
{"build":24,"shape":866},
{"build":23,"shape":867},
{"build":23,"shape":868},
{"build":23,"shape":869},
{"build":23,"shape":870},
{"build":25,"shape":871},
{"build":24,"shape":872},
{"build":25,"shape":873},
{"build":25,"shape":874},
{"build":25,"shape":875},
{"build":25,"shape":876},
{"build":25,"shape":877},
{"build":23,"shape":878},
{"build":24,"shape":879},
{"build":23,"shape":880},
{"build":23,"shape":881},
{"build":23,"shape":882},
{"build":23,"shape":883},
{"build":18,"shape":884},
{"build":19,"shape":885},
{"build":26,"shape":886},
{"build":18,"shape":887},
{"build":21,"shape":888},
{"build":27,"shape":889},
{"build":18,"shape":890},
{"build":18,"shape":891},
{"build":22,"shape":892},
{"build":19,"shape":893},
{"build":22,"shape":893},
{"build":22,"shape":894},
{"build":22,"shape":895},
{"build":22,"shape":896},
{"build":22,"shape":897},
{"build":18,"shape":898},
{"build":19,"shape":899},
{"build":26,"shape":899},
{"build":18,"shape":900},
{"build":21,"shape":901},
{"build":27,"shape":902},
{"build":18,"shape":903},
{"build":18,"shape":904},
{"build":27,"shape":905},
{"build":19,"shape":906},
{"build":26,"shape":907},
{"build":28,"shape":908},
{"build":29,"shape":909},
{"build":27,"shape":910},
{"build":22,"shape":911},
{"build":19,"shape":912},
{"build":22,"shape":912},
{"build":22,"shape":913},
{"build":22,"shape":914},
{"build":22,"shape":915},
{"build":22,"shape":916},
{"build":27,"shape":917},
{"build":19,"shape":918},
{"build":26,"shape":918},
{"build":28,"shape":919},
{"build":29,"shape":920},
{"build":27,"shape":921},
{"build":23,"shape":922},
{"build":24,"shape":923},
{"build":23,"shape":924},
{"build":23,"shape":925},
{"build":23,"shape":926},
{"build":23,"shape":927},
{"build":25,"shape":928},
{"build":24,"shape":929},
{"build":25,"shape":930},
{"build":25,"shape":931},
{"build":25,"shape":932},
{"build":25,"shape":933},
{"build":25,"shape":934},
{"build":23,"shape":935},
{"build":24,"shape":936},
{"build":23,"shape":937},
{"build":23,"shape":938},
{"build":23,"shape":939},
{"build":23,"shape":940},
{"build":23,"shape":941},
{"build":24,"shape":942},
{"build":23,"shape":943},
{"build":23,"shape":944},
{"build":23,"shape":945},
{"build":23,"shape":946},
{"build":25,"shape":947},
{"build":24,"shape":948},
{"build":25,"shape":949},
{"build":25,"shape":950},
{"build":25,"shape":951},
{"build":25,"shape":952},
{"build":25,"shape":953},
{"build":23,"shape":954},
{"build":24,"shape":955},
{"build":23,"shape":956},
{"build":23,"shape":957},
{"build":23,"shape":958},
{"build":23,"shape":959},
{"build":26,"shape":960},
{"build":26,"shape":961},
{"build":26,"shape":962},
{"build":26,"shape":963},
{"build":30,"shape":964},
{"build":30,"shape":965},
{"build":26,"shape":966},
{"build":30,"shape":967},
{"build":30,"shape":968},
{"build":30,"shape":969},
{"build":30,"shape":970},
{"build":30,"shape":971},
{"build":26,"shape":972},
{"build":30,"shape":973},
{"build":30,"shape":974},
{"build":30,"shape":975},
{"build":26,"shape":976},
{"build":26,"shape":977},
{"build":26,"shape":978},
{"build":26,"shape":979},
{"build":26,"shape":980},
{"build":26,"shape":981},
{"build":30,"shape":982},
{"build":30,"shape":983},
{"build":26,"shape":984},
{"build":30,"shape":985},
{"build":30,"shape":986},
{"build":30,"shape":987},
{"build":30,"shape":988},
{"build":30,"shape":989},
{"build":26,"shape":990},
{"build":30,"shape":991},
{"build":30,"shape":992},
{"build":30,"shape":993},
{"build":26,"shape":994},
{"build":26,"shape":995},
{"build":31,"shape":996},
{"build":31,"shape":997},
{"build":32,"shape":998},
{"build":33,"shape":999},
{"build":31,"shape":1000},
{"build":31,"shape":1001},
{"build":32,"shape":1002},
{"build":33,"shape":1003},
{"build":31,"shape":1004},
{"build":31,"shape":1005},
{"build":32,"shape":1006},
{"build":33,"shape":1007},
{"build":31,"shape":1008},
{"build":31,"shape":1009},
{"build":32,"shape":1010},
{"build":33,"shape":1011},
{"build":34,"shape":1012},
{"build":34,"shape":1013},
{"build":34,"shape":1014},
{"build":34,"shape":1015},
{"build":34,"shape":1016},
{"build":34,"shape":1017},
{"build":34,"shape":1018},
{"build":34,"shape":1019},
{"build":34,"shape":1020},
{"build":34,"shape":1021},
{"build":32,"shape":1022},
{"build":32,"shape":1023},
{"build":32,"shape":1024},
{"build":32,"shape":1025},
{"build":31,"shape":1026},
{"build":32,"shape":1027},
{"build":32,"shape":1028},
{"build":32,"shape":1029},
{"build":32,"shape":1030},
{"build":32,"shape":1031},
{"build":31,"shape":1032},
{"build":32,"shape":1033},
{"build":31,"shape":1034},
{"build":31,"shape":1035},
{"build":32,"shape":1036},
{"build":33,"shape":1037},
{"build":31,"shape":1038},
{"build":31,"shape":1039},
{"build":32,"shape":1040},
{"build":33,"shape":1041},
{"build":16,"shape":1042},
{"build":16,"shape":1043},
{"build":16,"shape":1044},
{"build":16,"shape":1045},
{"build":16,"shape":1046},
{"build":16,"shape":1047},
{"build":16,"shape":1048},
{"build":16,"shape":1049},
{"build":16,"shape":1050},
{"build":16,"shape":1051},
{"build":16,"shape":1052},
{"build":16,"shape":1053},
{"build":16,"shape":1054},
{"build":16,"shape":1055},
{"build":16,"shape":1056},
{"build":16,"shape":1057},
{"build":23,"shape":1058},
{"build":24,"shape":1059},
{"build":23,"shape":1060},
{"build":23,"shape":1061},
{"build":23,"shape":1062},
{"build":23,"shape":1063},
{"build":25,"shape":1064},
{"build":24,"shape":1065},
{"build":25,"shape":1066},
{"build":25,"shape":1067},
{"build":25,"shape":1068},
{"build":25,"shape":1069},
{"build":25,"shape":1070},
{"build":23,"shape":1071},
{"build":24,"shape":1072},
{"build":23,"shape":1073},
{"build":23,"shape":1074},
{"build":23,"shape":1075},
{"build":23,"shape":1076},
{"build":23,"shape":1077},
{"build":24,"shape":1078},
{"build":23,"shape":1079},
{"build":23,"shape":1080},
{"build":23,"shape":1081},
{"build":23,"shape":1082},
{"build":25,"shape":1083},
{"build":24,"shape":1084},
{"build":25,"shape":1085},
{"build":25,"shape":1086},
{"build":25,"shape":1087},
{"build":25,"shape":1088},
{"build":25,"shape":1089},
{"build":23,"shape":1090},
{"build":24,"shape":1091},
{"build":23,"shape":1092},
{"build":23,"shape":1093},
{"build":23,"shape":1094},
{"build":23,"shape":1095},
{"build":36,"shape":1096},
{"build":36,"shape":1097},
{"build":36,"shape":1098},
{"build":36,"shape":1099},
{"build":36,"shape":1100},
{"build":36,"shape":1101},
{"build":36,"shape":1102},
{"build":36,"shape":1103},
{"build":36,"shape":1104},
{"build":36,"shape":1105},
{"build":36,"shape":1106},
{"build":36,"shape":1107},
{"build":37,"shape":1108},
{"build":37,"shape":1109},
{"build":26,"shape":1110},
{"build":37,"shape":1111},
{"build":37,"shape":1112},
{"build":26,"shape":1113},
{"build":37,"shape":1114},
{"build":37,"shape":1115},
{"build":26,"shape":1116},
{"build":37,"shape":1117},
{"build":37,"shape":1118},
{"build":26,"shape":1119},
{"build":37,"shape":1120},
{"build":37,"shape":1121},
{"build":26,"shape":1122},
{"build":37,"shape":1123},
{"build":37,"shape":1124},
{"build":26,"shape":1125},
{"build":37,"shape":1126},
{"build":37,"shape":1127},
{"build":26,"shape":1128},
{"build":37,"shape":1129},
{"build":37,"shape":1130},
{"build":26,"shape":1131},
{"build":37,"shape":1132},
{"build":37,"shape":1133},
{"build":26,"shape":1134},
{"build":37,"shape":1135},
{"build":37,"shape":1136},
{"build":26,"shape":1137},
{"build":37,"shape":1138},
{"build":37,"shape":1139},
{"build":26,"shape":1140},
{"build":37,"shape":1141},
{"build":37,"shape":1142},
{"build":26,"shape":1143},
{"build":37,"shape":1144},
{"build":37,"shape":1145},
{"build":26,"shape":1146},
{"build":37,"shape":1147},
{"build":37,"shape":1148},
{"build":26,"shape":1149},
{"build":37,"shape":1150},
{"build":37,"shape":1151},
{"build":26,"shape":1152},
{"build":37,"shape":1153},
{"build":37,"shape":1154},
{"build":26,"shape":1155},
{"build":32,"shape":1156},
{"build":32,"shape":1157},
{"build":32,"shape":1158},
{"build":32,"shape":1159},
{"build":32,"shape":1160},
{"build":32,"shape":1161},
{"build":32,"shape":1162},
{"build":32,"shape":1163},
{"build":32,"shape":1164},
{"build":32,"shape":1165},
{"build":32,"shape":1166},
{"build":32,"shape":1167},
{"build":32,"shape":1168},
{"build":32,"shape":1169},
{"build":32,"shape":1170},
{"build":32,"shape":1171},
{"build":51,"shape":1172},
{"build":52,"shape":570},
{"build":53,"shape":570},
{"build":54,"shape":1173},
{"build":55,"shape":1174},
{"build":51,"shape":1175},
{"build":51,"shape":1176},
{"build":52,"shape":583},
{"build":53,"shape":583},
{"build":54,"shape":1177},
{"build":55,"shape":1178},
{"build":51,"shape":1179},
{"build":56,"shape":1180},
{"build":56,"shape":1181},
{"build":57,"shape":1182},
{"build":58,"shape":1183},
{"build":59,"shape":1184},
{"build":60,"shape":1185},
{"build":60,"shape":1186},
{"build":60,"shape":1187},
{"build":60,"shape":1188},
{"build":60,"shape":1189},
{"build":60,"shape":1190},
{"build":60,"shape":1191},
{"build":60,"shape":1192},
{"build":61,"shape":1193},
{"build":62,"shape":1194},
{"build":63,"shape":1195},
{"build":64,"shape":1196},
{"build":61,"shape":1197},
{"build":61,"shape":1198},
{"build":62,"shape":1199},
{"build":63,"shape":1200},
{"build":64,"shape":1201},
{"build":61,"shape":1202},
{"build":65,"shape":1203},
{"build":66,"shape":1204},
{"build":65,"shape":1205},
{"build":65,"shape":1206},
{"build":65,"shape":1207},
{"build":65,"shape":1208},
{"build":65,"shape":1209},
{"build":61,"shape":1210},
{"build":62,"shape":1211},
{"build":63,"shape":1212},
{"build":64,"shape":1213},
{"build":61,"shape":1214},
{"build":61,"shape":1215},
{"build":62,"shape":1216},
{"build":63,"shape":1217},
{"build":64,"shape":1218},
{"build":61,"shape":1219},
{"build":67,"shape":1220},
{"build":67,"shape":1221},
{"build":67,"shape":1222},
{"build":67,"shape":1223},
{"build":68,"shape":1224},
{"build":62,"shape":1225},
{"build":67,"shape":1226},
{"build":69,"shape":1227},
{"build":70,"shape":1228},
{"build":68,"shape":1229},
{"build":68,"shape":1230},
{"build":68,"shape":1231},
{"build":62,"shape":1232},
{"build":67,"shape":1233},
{"build":69,"shape":1234},
{"build":70,"shape":1235},
{"build":68,"shape":1236},
{"build":68,"shape":1237},
{"build":65,"shape":1238},
{"build":66,"shape":1239},
{"build":65,"shape":1240},
{"build":65,"shape":1241},
{"build":65,"shape":1242},
{"build":65,"shape":1243},
{"build":65,"shape":1244},
{"build":61,"shape":1245},
{"build":62,"shape":1246},
{"build":67,"shape":1247},
{"build":61,"shape":1248},
{"build":64,"shape":1249},
{"build":61,"shape":1250},
{"build":61,"shape":1251},
{"build":68,"shape":1252},
{"build":62,"shape":1253},
{"build":67,"shape":1254},
{"build":69,"shape":1255},
{"build":70,"shape":1256},
{"build":68,"shape":1257},
{"build":68,"shape":1258},
{"build":65,"shape":1259},
{"build":66,"shape":1260},
{"build":65,"shape":1261},
{"build":65,"shape":1262},
{"build":65,"shape":1263},
{"build":65,"shape":1264},
{"build":65,"shape":1265},
{"build":65,"shape":1266},
{"build":66,"shape":1267},
{"build":65,"shape":1268},
{"build":65,"shape":1269},
{"build":65,"shape":1270},
{"build":65,"shape":1271},
{"build":65,"shape":1272},
{"build":67,"shape":1273},
{"build":67,"shape":1274},
{"build":71,"shape":1275},
{"build":71,"shape":1276},
{"build":67,"shape":1277},
{"build":71,"shape":1278},
{"build":71,"shape":1279},
{"build":71,"shape":1280},
{"build":67,"shape":1281},
{"build":67,"shape":1282},
{"build":67,"shape":1283},
{"build":71,"shape":1284},
{"build":71,"shape":1285},
{"build":67,"shape":1286},
{"build":71,"shape":1287},
{"build":71,"shape":1288},
{"build":71,"shape":1289},
{"build":67,"shape":1290},
{"build":65,"shape":1291},
{"build":66,"shape":1292},
{"build":65,"shape":1293},
{"build":65,"shape":1294},
{"build":65,"shape":1295},
{"build":66,"shape":1296},
{"build":65,"shape":1297},
{"build":65,"shape":1298},
{"build":72,"shape":1299},
{"build":72,"shape":1300},
{"build":72,"shape":1301},
{"build":72,"shape":1302},
{"build":73,"shape":1303},
{"build":73,"shape":1304},
{"build":73,"shape":1305},
{"build":73,"shape":1306},
{"build":74,"shape":1307},
{"build":74,"shape":1308},
{"build":74,"shape":1309},
{"build":74,"shape":1310},
{"build":65,"shape":1311},
{"build":66,"shape":1312},
{"build":65,"shape":1313},
{"build":65,"shape":1314},
{"build":60,"shape":1315},
{"build":60,"shape":1316},
{"build":60,"shape":1317},
{"build":60,"shape":1318},
{"build":60,"shape":1319},
{"build":60,"shape":1320},
{"build":60,"shape":1321},
{"build":60,"shape":1322},
{"build":72,"shape":1323},
{"build":72,"shape":1324},
{"build":72,"shape":1325},
{"build":72,"shape":1326},
{"build":72,"shape":1327},
{"build":72,"shape":1328},
{"build":72,"shape":1329},
{"build":72,"shape":1330},
{"build":65,"shape":1331},
{"build":66,"shape":1332},
{"build":65,"shape":1333},
{"build":65,"shape":1334},
{"build":65,"shape":1335},
{"build":65,"shape":1336},
{"build":65,"shape":1337},
{"build":65,"shape":1338},
{"build":66,"shape":1339},
{"build":65,"shape":1340},
{"build":65,"shape":1341},
{"build":65,"shape":1342},
{"build":65,"shape":1343},
{"build":65,"shape":1344},
{"build":75,"shape":1345},
{"build":75,"shape":1346},
{"build":75,"shape":1347},
{"build":75,"shape":1348},
{"build":75,"shape":1349},
{"build":75,"shape":1350},
{"build":75,"shape":1351},
{"build":75,"shape":1352},
{"build":75,"shape":1353},
{"build":75,"shape":1354},
{"build":75,"shape":1355},
{"build":75,"shape":1356},
{"build":75,"shape":1357},
{"build":75,"shape":1358},
{"build":75,"shape":1359},
{"build":75,"shape":1360},
{"build":65,"shape":1361},
{"build":66,"shape":1362},
{"build":65,"shape":1363},
{"build":65,"shape":1364},
{"build":65,"shape":1365},
{"build":66,"shape":1366},
{"build":65,"shape":1367},
{"build":65,"shape":1368},
{"build":72,"shape":1369},
{"build":72,"shape":1370},
{"build":72,"shape":1371},
{"build":72,"shape":1372},
{"build":73,"shape":1373},
{"build":73,"shape":1374},
{"build":73,"shape":1375},
{"build":73,"shape":1376},
{"build":74,"shape":1377},
{"build":74,"shape":1378},
{"build":74,"shape":1379},
{"build":74,"shape":1380},
{"build":65,"shape":1381},
{"build":66,"shape":1382},
{"build":65,"shape":1383},
{"build":65,"shape":1384},
{"build":65,"shape":1385},
{"build":66,"shape":1386},
{"build":65,"shape":1387},
{"build":65,"shape":1388},
{"build":67,"shape":1389},
{"build":67,"shape":1390},
{"build":67,"shape":1391},
{"build":67,"shape":1392},
{"build":67,"shape":1393},
{"build":67,"shape":1394},
{"build":67,"shape":1395},
{"build":67,"shape":1396},
{"build":67,"shape":1397},
{"build":67,"shape":1398},
{"build":67,"shape":1399},
{"build":67,"shape":1400},
{"build":67,"shape":1401},
{"build":67,"shape":1402},
{"build":67,"shape":1403},
{"build":67,"shape":1404},
{"build":76,"shape":1345},
{"build":76,"shape":1346},
{"build":67,"shape":1405},
{"build":76,"shape":1347},
{"build":76,"shape":1348},
{"build":67,"shape":1406},
{"build":76,"shape":1349},
{"build":76,"shape":1350},
{"build":67,"shape":1407},
{"build":76,"shape":1351},
{"build":76,"shape":1352},
{"build":67,"shape":1408},
{"build":76,"shape":1353},
{"build":76,"shape":1354},
{"build":67,"shape":1409},
{"build":76,"shape":1355},
{"build":76,"shape":1356},
{"build":67,"shape":1410},
{"build":76,"shape":1357},
{"build":76,"shape":1358},
{"build":67,"shape":1411},
{"build":76,"shape":1359},
{"build":76,"shape":1360},
{"build":67,"shape":1412},
{"build":77,"shape":1413},
{"build":78,"shape":1414},
{"build":79,"shape":1414},
{"build":80,"shape":1415},
{"build":81,"shape":1416},
{"build":77,"shape":1417},
{"build":82,"shape":1418},
{"build":78,"shape":1419},
{"build":79,"shape":1419},
{"build":82,"shape":1419},
{"build":82,"shape":1420},
{"build":82,"shape":1421},
{"build":82,"shape":1422},
{"build":82,"shape":1423},
{"build":83,"shape":1424},
{"build":83,"shape":1425},
{"build":83,"shape":1426},
{"build":83,"shape":1427},
{"build":83,"shape":1428},
{"build":83,"shape":1429},
{"build":84,"shape":1424},
{"build":84,"shape":1425},
{"build":84,"shape":1430},
{"build":84,"shape":1426},
{"build":84,"shape":1428},
{"build":84,"shape":1429},
{"build":85,"shape":1431},
{"build":83,"shape":1432},
{"build":84,"shape":1432},
{"build":85,"shape":1433},
{"build":86,"shape":1434},
{"build":85,"shape":1435},
{"build":85,"shape":1436},
{"build":85,"shape":1437},
{"build":87,"shape":1438},
{"build":83,"shape":1439},
{"build":84,"shape":1439},
{"build":85,"shape":1440},
{"build":86,"shape":1441},
{"build":87,"shape":1442},
{"build":77,"shape":1443},
{"build":78,"shape":1444},
{"build":79,"shape":1444},
{"build":80,"shape":1445},
{"build":81,"shape":1446},
{"build":77,"shape":1447},
{"build":82,"shape":1448},
{"build":78,"shape":1449},
{"build":79,"shape":1449},
{"build":82,"shape":1449},
{"build":82,"shape":1450},
{"build":82,"shape":1451},
{"build":82,"shape":1452},
{"build":82,"shape":1453},
{"build":77,"shape":1454},
{"build":78,"shape":1455},
{"build":79,"shape":1455},
{"build":80,"shape":1456},
{"build":81,"shape":1457},
{"build":77,"shape":1458},
{"build":77,"shape":1459},
{"build":78,"shape":1460},
{"build":79,"shape":1460},
{"build":80,"shape":1461},
{"build":81,"shape":1462},
{"build":77,"shape":1463},
{"build":82,"shape":1464},
{"build":78,"shape":1465},
{"build":79,"shape":1465},
{"build":82,"shape":1465},
{"build":82,"shape":1466},
{"build":82,"shape":1467},
{"build":82,"shape":1468},
{"build":82,"shape":1469},
{"build":83,"shape":1470},
{"build":83,"shape":1471},
{"build":83,"shape":1472},
{"build":83,"shape":1473},
{"build":83,"shape":1474},
{"build":83,"shape":1475},
{"build":84,"shape":1470},
{"build":84,"shape":1471},
{"build":84,"shape":1476},
{"build":84,"shape":1472},
{"build":84,"shape":1474},
{"build":84,"shape":1475},
{"build":85,"shape":1477},
{"build":83,"shape":1478},
{"build":84,"shape":1478},
{"build":85,"shape":1479},
{"build":86,"shape":1480},
{"build":85,"shape":1481},
{"build":85,"shape":1482},
{"build":85,"shape":1483},
{"build":87,"shape":1484},
{"build":83,"shape":1485},
{"build":84,"shape":1485},
{"build":85,"shape":1486},
{"build":86,"shape":1487},
{"build":87,"shape":1488},
{"build":88,"shape":1489},
{"build":88,"shape":1490},
{"build":88,"shape":1491},
{"build":88,"shape":1492},
{"build":88,"shape":1493},
{"build":88,"shape":1494}
],
"shapes": [
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[9],"reasons":[1,10,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,15,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,17,3,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,17,11,19],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0,20],"reasons":[1,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,21,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,10,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,21,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,21,11,19],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,21,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,21,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,21,11,23],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,10,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,15,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,17,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,17,11,25],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,2,3],"warnings":[4,5],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[9],"reasons":[26,10,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,15,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,17,3,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,17,11,19],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0,20],"reasons":[26,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,21,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,10,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,21,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,21,11,19],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,21,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,21,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,21,11,23],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,2,3],"warnings":[4,5],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,10,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,15,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,17,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,17,11,25],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.15.0+cu132","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,2,3],"warnings":[4,5],"instead":""},
{"confidence":2,"fallback":"2.13.0+rocm7.2","driver":"","conda":"","first":[0],"reasons":[27,17,3],"warnings":[28,29,30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[9],"reasons":[27,10,11,31],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[0],"reasons":[27,15,11,31],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[0],"reasons":[27,17,11,32],"warnings":[30],"instead":""},
{"confidence":2,"fallback":"2.13.0+rocm7.2","driver":"","conda":"","first":[0,20],"reasons":[27,17,3],"warnings":[28,29,30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,21,11,33],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,10,11,31],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,21,11,31],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[27,21,11,34],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[27,21,11,33],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[27,21,11,35],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[27,21,11,31],"warnings":[30],"instead":""},
{"confidence":2,"fallback":"2.13.0+rocm7.2","driver":"","conda":"","first":[],"reasons":[27,17,3],"warnings":[28,29,30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,10,11,36],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,15,11,36],"warnings":[30],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[27,17,11,37],"warnings":[30],"instead":""},
{"confidence":2,"fallback":"2.13.0+rocm7.2","driver":"","conda":"","first":[20],"reasons":[27,17,3],"warnings":[28,29,30],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[0],"reasons":[38,2,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[0,20],"reasons":[38,2,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[0],"reasons":[38,15,11,12],"warnings":[41,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[0],"reasons":[38,17,3,12],"warnings":[42,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[0],"reasons":[38,17,11,19],"warnings":[43,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,21,11,22],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,21,11,12],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,21,11,12],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,21,11,19],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,21,11,22],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,21,11,23],"warnings":[44,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,2,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,2,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,15,11,24],"warnings":[41,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,17,3,24],"warnings":[42,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,17,11,25],"warnings":[43,40],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[45,46],"warnings":[],"instead":"none"},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,47],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,47,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[47],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[47,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,53],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,53,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[53],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[53,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9],"reasons":[48,54,55,11,56,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,60,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,61,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,62,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,63,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,64,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9],"reasons":[48,65,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,20],"reasons":[48,65,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,66],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9,66,20],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[66],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[66,20],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,67],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[9,67],"reasons":[48,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,67],"reasons":[48,15,11,71,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,67],"reasons":[48,17,11,32,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,67,20],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,55,11,72,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67,20],"reasons":[48,55,11,73,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67,20],"reasons":[48,55,11,72,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67,20],"reasons":[48,55,11,74,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67,20],"reasons":[48,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,55,11,75,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,15,11,76,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67],"reasons":[48,17,11,37,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[67,20],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[9,77],"reasons":[48,55,11,78,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77],"reasons":[48,15,11,79,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77],"reasons":[48,17,11,80,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77,20],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,81,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,78,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,82,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,81,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,83,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,78,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,84,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,15,11,85,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,17,11,86,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9],"reasons":[48,54,55,11,81,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9],"reasons":[48,54,55,11,78,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,83,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,78,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,81,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,78,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,82,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,81,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,83,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,78,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,87,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,84,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,88,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,84,70],"warnings":[68,58],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,81,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9],"reasons":[48,65,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,82,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0,20],"reasons":[48,65,89,11,83,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0,20],"reasons":[48,65,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,82,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,83,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,87,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,10,11,84,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,93,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,89,11,88,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,94,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[9],"reasons":[48,94,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,94,15,11,71,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,94,17,11,32,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,94,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,55,11,72,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,94,55,11,73,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,94,55,11,72,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,94,55,11,74,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,94,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,55,11,75,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,15,11,76,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,94,17,11,37,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,94,17,3,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,95],"reasons":[48,17,3,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[9,95],"reasons":[48,55,11,96,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,95],"reasons":[48,15,11,97,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,95],"reasons":[48,17,11,98,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,95,20],"reasons":[48,17,3,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,55,11,99,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,55,11,96,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95,20],"reasons":[48,55,11,100,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95,20],"reasons":[48,55,11,99,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95,20],"reasons":[48,55,11,101,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95,20],"reasons":[48,55,11,96,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,17,3,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,55,11,102,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,15,11,103,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95],"reasons":[48,17,11,104,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[95,20],"reasons":[48,17,3,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[105],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,67],"reasons":[48,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77],"reasons":[48,55,11,78,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,94,55,11,69,70],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,95],"reasons":[48,55,11,96,70],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,106],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9,67],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,67],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,106],"reasons":[48,55,3,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,106],"reasons":[48,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,106,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67],"reasons":[48,55,11,109],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67,20],"reasons":[48,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67,20],"reasons":[48,55,11,109],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67,20],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67,20],"reasons":[48,55,11,110],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[106],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[67],"reasons":[48,55,11,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[106],"reasons":[48,55,3,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[106],"reasons":[48,55,11,112],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[106,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,113],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[9,77],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[0,77],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,113],"reasons":[48,55,3,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,113],"reasons":[48,55,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,113,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77,20],"reasons":[48,55,11,117],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[113],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"","first":[77],"reasons":[48,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[113],"reasons":[48,55,3,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[113],"reasons":[48,55,11,119],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[113,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9],"reasons":[48,54,55,11,116],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9],"reasons":[48,54,55,11,114],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,114],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[9,20],"reasons":[48,54,55,11,117],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,116],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,114],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,115],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,116],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,114],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,117],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,120],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[],"reasons":[48,54,55,11,118],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,118],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"440.33","conda":"","first":[20],"reasons":[48,54,55,11,121],"warnings":[58],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,116],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[9],"reasons":[48,65,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"450.80.02","conda":"","first":[0],"reasons":[48,65,89,11,115],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0,20],"reasons":[48,65,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[0,20],"reasons":[48,65,89,11,117],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,115],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,21,11,117],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,120],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,10,11,118],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"450.80.02","conda":"","first":[],"reasons":[48,65,89,11,119],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"450.80.02","conda":"","first":[20],"reasons":[48,65,89,11,121],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,94,17,3,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9],"reasons":[48,94,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,94,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,94,17,3,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,94,17,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,113],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,94,17,3,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,94,17,3,117],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,117],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,17,3,120],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,17,3,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,17,11,119],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[113],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,17,3,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,17,3,121],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9],"reasons":[48,94,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,94,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,122,55,3,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,122,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,109],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,109],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,94,55,11,110],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"525.60.13","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,94,55,11,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,122,55,3,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,122,55,11,112],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,116],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9],"reasons":[48,123,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,115],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0,20],"reasons":[48,123,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0,20],"reasons":[48,123,89,11,117],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,115],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,117],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,120],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,10,11,118],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,119],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,89,11,121],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,116],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[9],"reasons":[48,124,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,115],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0,20],"reasons":[48,124,89,11,114],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0,20],"reasons":[48,124,89,11,117],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,10,11,114],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,115],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,116],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,114],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,117],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,120],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,10,11,118],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,119],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,89,11,118],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,89,11,121],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,125],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[125],"reasons":[48,55,11,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,126],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[126],"reasons":[48,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,127,17,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,127,17,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,127,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,127,17,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,127,17,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,127,17,11,117],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,127,17,11,120],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,127,17,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,127,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,127,17,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,127,17,11,119],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,127,17,11,121],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,127,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,127,55,11,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,128],"reasons":[48,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[128],"reasons":[48,55,11,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,129],"reasons":[48,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[129],"reasons":[48,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,17,11,116],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,130,17,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,55,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,17,11,114],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,17,11,115],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,130,17,11,117],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,17,11,120],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,130,17,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,55,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,17,11,118],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,17,11,119],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,130,17,11,121],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,55,11,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,55,11,111],"warnings":[],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,131],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,131,20],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,128],"reasons":[48,15,11,133,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,131],"reasons":[48,17,11,32,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[131],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[131,20],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[128],"reasons":[48,15,11,134,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[131],"reasons":[48,17,11,37,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[0,135],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[0,135,20],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[0,129],"reasons":[48,15,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[0,135],"reasons":[48,17,11,137,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[135],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[135,20],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[129],"reasons":[48,15,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"","first":[135],"reasons":[48,17,11,139,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[0],"reasons":[48,127,89,11,140,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[0,20],"reasons":[48,127,89,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[0],"reasons":[48,127,89,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[0],"reasons":[48,127,89,11,141,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[0,20],"reasons":[48,127,89,11,142,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[],"reasons":[48,127,89,11,143,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[20],"reasons":[48,127,89,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[],"reasons":[48,127,89,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[],"reasons":[48,127,89,11,144,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"570.26","conda":"","first":[20],"reasons":[48,127,89,11,145,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,15,11,140,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,130,15,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,15,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,15,11,141,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,135],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,130,15,11,142,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,15,11,143,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,130,15,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,15,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,15,11,144,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[135],"reasons":[48,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,130,15,11,145,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,122,15,11,140,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,122,15,11,136,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,122,15,11,141,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,122,15,11,142,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,122,15,11,143,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,122,15,11,138,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,122,15,11,144,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,122,15,11,145,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,146,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,146,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,130,15,11,133,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,146,17,11,32,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,146,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,146,17,3,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,130,15,11,134,70],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"595.45.04","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,146,17,11,37,70],"warnings":[132],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[147,46],"warnings":[],"instead":"fewer"},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,148],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,148,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[148],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[148,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,149],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,149,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[149],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[149,20],"reasons":[48,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9],"reasons":[48,123,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,20],"reasons":[48,123,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[20],"reasons":[48,123,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,66],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9,66,20],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[66],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[66,20],"reasons":[48,10,11,49,50],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,81,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[9],"reasons":[48,123,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"455.23","conda":"","first":[0],"reasons":[48,123,89,11,82,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0,20],"reasons":[48,123,89,11,83,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[0,20],"reasons":[48,123,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,82,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,83,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,87,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,10,11,84,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"455.23","conda":"","first":[],"reasons":[48,123,89,11,93,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,89,11,88,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"455.23","conda":"","first":[20],"reasons":[48,123,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,81,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[9],"reasons":[48,124,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"520.61.05","conda":"","first":[0],"reasons":[48,124,89,11,82,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0,20],"reasons":[48,124,89,11,83,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[0,20],"reasons":[48,124,89,11,78,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,10,11,78,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,82,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,81,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,83,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,21,11,78,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,87,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,10,11,84,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"520.61.05","conda":"","first":[],"reasons":[48,124,89,11,93,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,89,11,88,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.61.05","conda":"","first":[20],"reasons":[48,124,89,11,84,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[125],"reasons":[48,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[126],"reasons":[48,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,127,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,150,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128],"reasons":[48,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[129],"reasons":[48,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,130,150,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,150,49],"warnings":[],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128],"reasons":[48,150,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[129],"reasons":[48,150,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,130,150,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,150,49],"warnings":[132],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,125],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,125,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,125],"reasons":[48,55,11,151,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[125],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[125,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[125],"reasons":[48,55,11,153,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,126],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,126,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,126],"reasons":[48,55,11,154,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[126],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[126,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[126],"reasons":[48,55,11,155,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,127,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,127,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,127,55,11,151,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,127,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,127,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,127,55,11,153,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,95],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,95,20],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[0,95],"reasons":[48,55,11,156,152],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[95],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[95,20],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"570.26","conda":"","first":[95],"reasons":[48,55,11,157,152],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,128],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,128,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,128],"reasons":[48,55,11,151,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128],"reasons":[48,55,11,153,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,129],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,129,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,129],"reasons":[48,55,11,158,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[129],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[129,20],"reasons":[48,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[129],"reasons":[48,55,11,159,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,130,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,130,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,130,55,11,151,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,130,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,130,55,11,49],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,130,55,11,153,152],"warnings":[68],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,95],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,95,20],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[0,95],"reasons":[48,55,11,156,152],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[95],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[95,20],"reasons":[48,55,11,49],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"575.51.03","conda":"","first":[95],"reasons":[48,55,11,157,152],"warnings":[],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,128],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,128,20],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[128,20],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[0,129],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[0,129,20],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[129],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[129,20],"reasons":[48,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,130,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,130,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,130,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,130,15,11,49],"warnings":[68,132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[0,95],"reasons":[48,15,11,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[0,95,20],"reasons":[48,15,11,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[95],"reasons":[48,15,11,49],"warnings":[132],"instead":""},
{"confidence":1,"fallback":"","driver":"575.51.03","conda":"","first":[95,20],"reasons":[48,15,11,49],"warnings":[132],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[9],"reasons":[1,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,55,11,12],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,17,3,12],"warnings":[160,161],"instead":""},
{"confidence":2,"fallback":"2.12.0+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[1,17,11,19],"warnings":[162,163],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,55,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,55,11,19],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,55,11,23],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,11,24],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,17,3,24],"warnings":[160,161],"instead":""},
{"confidence":2,"fallback":"2.12.0+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,17,11,25],"warnings":[162,163],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[9],"reasons":[26,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,55,11,12],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,17,3,12],"warnings":[160,161],"instead":""},
{"confidence":2,"fallback":"2.12.0+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[0],"reasons":[26,17,11,19],"warnings":[162,163],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,55,11,22],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,55,11,19],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,55,11,12],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,55,11,23],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,11,24],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,17,3,24],"warnings":[160,161],"instead":""},
{"confidence":2,"fallback":"2.12.0+cu130","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,17,11,25],"warnings":[162,163],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[165,46],"warnings":[],"instead":"none"},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[166,46],"warnings":[],"instead":"none"},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[167],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,106],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,106,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,106],"reasons":[48,55,3,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,106],"reasons":[48,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[106],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[106,20],"reasons":[48,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[106],"reasons":[48,55,3,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[106],"reasons":[48,55,11,112],"warnings":[],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[0],"reasons":[48,94,17,3,116],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[0,20],"reasons":[48,94,17,3,114],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[0],"reasons":[48,94,17,3,114],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[0],"reasons":[48,94,17,11,115],"warnings":[169],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[0,20],"reasons":[48,94,17,3,117],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[],"reasons":[48,94,17,3,120],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[20],"reasons":[48,94,17,3,118],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[],"reasons":[48,94,17,3,118],"warnings":[168],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[],"reasons":[48,94,17,11,119],"warnings":[169],"instead":""},
{"confidence":2,"fallback":"","driver":"525.60.13","conda":"","first":[20],"reasons":[48,94,17,3,121],"warnings":[168],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0,20],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,122,55,3,107],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,122,55,11,108],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[20],"reasons":[48,122,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,122,55,3,111],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,122,55,11,112],"warnings":[],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,170],"reasons":[48,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,170,20],"reasons":[48,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[170],"reasons":[48,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[170,20],"reasons":[48,55,3],"warnings":[171],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[167,172],"warnings":[],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0],"reasons":[48,173,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,20],"reasons":[48,173,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[],"reasons":[48,173,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[20],"reasons":[48,173,55,3],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0,174],"reasons":[48,55,3,107],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0,174],"reasons":[48,55,11,108],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[174],"reasons":[48,55,3,111],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[174],"reasons":[48,55,11,112],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,55,3,176],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0,20],"reasons":[48,175,55,3,177],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,55,3,177],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,55,11,178],"warnings":[171],"instead":""},
{"confidence":1,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,2,3],"warnings":[179,171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0,20],"reasons":[48,175,55,3,180],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,55,3,181],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[20],"reasons":[48,175,55,3,182],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,55,3,182],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,55,11,183],"warnings":[171],"instead":""},
{"confidence":1,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,2,3],"warnings":[179,171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[20],"reasons":[48,175,55,3,184],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,55,3,107],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[0],"reasons":[48,175,55,11,108],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,55,3,111],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580","conda":"","first":[],"reasons":[48,175,55,11,112],"warnings":[171],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,106],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,106,20],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[106],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[106,20],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,113],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,113,20],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[113],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[113,20],"reasons":[48,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,122,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,20],"reasons":[48,122,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,122,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[20],"reasons":[48,122,185,11,49],"warnings":[186,132],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0,174],"reasons":[48,55,3,107],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0,174],"reasons":[48,55,11,108],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[174],"reasons":[48,55,3,111],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[174],"reasons":[48,55,11,112],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,55,3,176],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0,20],"reasons":[48,175,55,3,177],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,55,3,177],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,55,11,178],"warnings":[171],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,2,3],"warnings":[179,171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0,20],"reasons":[48,175,55,3,180],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,55,3,181],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[20],"reasons":[48,175,55,3,182],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,55,3,182],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,55,11,183],"warnings":[171],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,2,3],"warnings":[179,171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[20],"reasons":[48,175,55,3,184],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,55,3,107],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,55,11,108],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,55,3,111],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,55,11,112],"warnings":[171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,170],"reasons":[48,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,170,20],"reasons":[48,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[170],"reasons":[48,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[170,20],"reasons":[48,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0],"reasons":[48,173,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[0,20],"reasons":[48,173,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[],"reasons":[48,173,55,3],"warnings":[171,171],"instead":""},
{"confidence":2,"fallback":"","driver":"595","conda":"","first":[20],"reasons":[48,173,55,3],"warnings":[171,171],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,174],"reasons":[48,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,174,20],"reasons":[48,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[174],"reasons":[48,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[174,20],"reasons":[48,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[167,187],"warnings":[],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0],"reasons":[48,175,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[0,20],"reasons":[48,175,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[],"reasons":[48,175,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":1,"fallback":"","driver":"580.65.06","conda":"","first":[20],"reasons":[48,175,185,11,49],"warnings":[186,171,132],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[188,46],"warnings":[],"instead":"none"},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,189],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,189,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[189],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[189,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,191],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,191,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[191],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[191,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9],"reasons":[48,192,190,55,11,193,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,194,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,195,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,196,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,197,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,198,57,50],"warnings":[51,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9],"reasons":[48,199,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,20],"reasons":[48,199,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,66],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9,66,20],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[66],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[66,20],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,200],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[9,200],"reasons":[48,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,200],"reasons":[48,190,15,11,71,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,200],"reasons":[48,190,17,11,32,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,200,20],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,55,11,72,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200,20],"reasons":[48,190,55,11,73,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200,20],"reasons":[48,190,55,11,72,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200,20],"reasons":[48,190,55,11,74,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200,20],"reasons":[48,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,55,11,75,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,15,11,76,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200],"reasons":[48,190,17,11,37,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[200,20],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[9,202],"reasons":[48,190,55,11,203,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202],"reasons":[48,190,15,11,204,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202],"reasons":[48,190,17,11,205,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202,20],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,206,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,203,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,207,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,206,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,208,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,203,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,209,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,15,11,210,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,17,11,211,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9],"reasons":[48,192,190,55,11,206,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9],"reasons":[48,192,190,55,11,203,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,208,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,203,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,206,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,203,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,207,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,206,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,208,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,203,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,212,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,209,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,213,70],"warnings":[68,58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,209,70],"warnings":[68,58],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,206,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9],"reasons":[48,199,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,207,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0,20],"reasons":[48,199,190,89,11,208,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0,20],"reasons":[48,199,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,207,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,208,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,212,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,10,11,209,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,214,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,89,11,213,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,215,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[9],"reasons":[48,215,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,215,190,15,11,71,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,215,190,17,11,32,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,215,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,55,11,72,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,215,190,55,11,73,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,215,190,55,11,72,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,215,190,55,11,74,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,215,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,55,11,75,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,15,11,76,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,215,190,17,11,37,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,215,190,17,3,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,95],"reasons":[48,190,17,3,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[9,95],"reasons":[48,190,55,11,96,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,95],"reasons":[48,190,15,11,97,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,95],"reasons":[48,190,17,11,98,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,95,20],"reasons":[48,190,17,3,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,55,11,99,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,55,11,96,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,190,55,11,100,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,190,55,11,99,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,190,55,11,101,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,190,55,11,96,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,17,3,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,55,11,102,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,15,11,103,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,190,17,11,104,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,190,17,3,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,200],"reasons":[48,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202],"reasons":[48,190,55,11,203,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,215,190,55,11,69,70],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,95],"reasons":[48,190,55,11,96,70],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9,200],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,200],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216],"reasons":[48,190,55,3,107],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216],"reasons":[48,190,55,11,108],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216,20],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200],"reasons":[48,190,55,11,109],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200,20],"reasons":[48,190,55,11,108],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200,20],"reasons":[48,190,55,11,109],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200,20],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200,20],"reasons":[48,190,55,11,110],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[200],"reasons":[48,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216],"reasons":[48,190,55,3,111],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216],"reasons":[48,190,55,11,112],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216,20],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[0,218],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[9,202],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[0,202],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[0,218],"reasons":[48,190,55,3,219],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[0,218],"reasons":[48,190,55,11,220],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[0,218,20],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,220],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,190,55,11,222],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,190,55,3,223],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,190,55,11,224],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218,20],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9],"reasons":[48,192,190,55,11,221],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9],"reasons":[48,192,190,55,11,219],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,219],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[9,20],"reasons":[48,192,190,55,11,222],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,221],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,219],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,220],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,221],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,219],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,222],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,225],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[],"reasons":[48,192,190,55,11,223],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,223],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"441.22","conda":"","first":[20],"reasons":[48,192,190,55,11,226],"warnings":[58],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,221],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[9],"reasons":[48,199,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[0],"reasons":[48,199,190,89,11,220],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0,20],"reasons":[48,199,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[0,20],"reasons":[48,199,190,89,11,222],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,220],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,21,11,222],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,225],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,10,11,223],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,190,89,11,224],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,190,89,11,226],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,215,190,17,3,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9],"reasons":[48,215,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,215,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,215,190,17,3,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,215,190,17,11,220],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,218],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,215,190,17,3,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,215,190,17,3,222],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,220],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,222],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,17,3,225],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,17,3,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,17,11,224],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[218],"reasons":[48,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,17,3,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,17,3,226],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,227,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[9],"reasons":[48,215,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,215,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,227,190,55,3,107],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,227,190,55,11,108],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,227,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,109],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,108],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,109],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,215,190,55,11,110],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,227,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,215,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,227,190,55,3,111],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,227,190,55,11,112],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,227,190,55,3],"warnings":[217],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,221],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9],"reasons":[48,228,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,220],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0,20],"reasons":[48,228,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0,20],"reasons":[48,228,190,89,11,222],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,220],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,222],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,225],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,10,11,223],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,224],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,89,11,226],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,221],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[9],"reasons":[48,229,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,220],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0,20],"reasons":[48,229,190,89,11,219],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0,20],"reasons":[48,229,190,89,11,222],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,10,11,219],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,220],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,221],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,219],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,222],"warnings":[92,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,225],"warnings":[90,91],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,10,11,223],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,224],"warnings":[90],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,89,11,223],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,89,11,226],"warnings":[90,91],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,230],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[230],"reasons":[48,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,231],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231],"reasons":[48,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,232,190,17,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,232,190,17,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,232,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,232,190,17,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,232,190,17,11,220],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,232,190,17,11,222],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,232,190,17,11,225],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,232,190,17,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,232,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,232,190,17,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,232,190,17,11,224],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,232,190,17,11,226],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,232,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,232,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,233],"reasons":[48,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[233],"reasons":[48,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,234],"reasons":[48,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,17,11,221],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,235,190,17,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,55,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,17,11,219],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,17,11,220],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,235,190,17,11,222],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,17,11,225],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,235,190,17,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,55,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,17,11,223],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,17,11,224],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,235,190,17,11,226],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,55,11,107],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,55,11,111],"warnings":[201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216,20],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,233],"reasons":[48,190,15,11,133,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,216],"reasons":[48,190,17,11,32,70],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216,20],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[233],"reasons":[48,190,15,11,134,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[216],"reasons":[48,190,17,11,37,70],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[0,218],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[0,218,20],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[0,234],"reasons":[48,190,15,11,236,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[0,218],"reasons":[48,190,17,11,237,70],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[218,20],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,190,15,11,238,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,190,17,11,239,70],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[0],"reasons":[48,232,190,89,11,240,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[0,20],"reasons":[48,232,190,89,11,236,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[0],"reasons":[48,232,190,89,11,236,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[0],"reasons":[48,232,190,89,11,241,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[0,20],"reasons":[48,232,190,89,11,242,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,190,89,11,243,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[20],"reasons":[48,232,190,89,11,238,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,190,89,11,238,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,190,89,11,244,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"570.65","conda":"","first":[20],"reasons":[48,232,190,89,11,245,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,15,11,240,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,235,190,15,11,236,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,15,11,236,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,15,11,241,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,218],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,235,190,15,11,242,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,15,11,243,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,235,190,15,11,238,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,15,11,238,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,15,11,244,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[218],"reasons":[48,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,235,190,15,11,245,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,227,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0,20],"reasons":[48,227,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,235,190,15,11,133,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[0],"reasons":[48,227,190,17,11,32,70],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,227,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[20],"reasons":[48,227,190,17,3,49],"warnings":[132,217],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,235,190,15,11,134,70],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"580.0","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision","first":[],"reasons":[48,227,190,17,11,37,70],"warnings":[132,217],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,246],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,246,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[246],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[246,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,247],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,247,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[247],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[247,20],"reasons":[48,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9],"reasons":[48,228,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,20],"reasons":[48,228,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,10,11,49,50],"warnings":[51],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,66],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9,66,20],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[66],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[66,20],"reasons":[48,190,10,11,49,50],"warnings":[],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,206,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[9],"reasons":[48,228,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[0],"reasons":[48,228,190,89,11,207,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0,20],"reasons":[48,228,190,89,11,208,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[0,20],"reasons":[48,228,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,207,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,208,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,212,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,10,11,209,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,190,89,11,214,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,89,11,213,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,206,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[9],"reasons":[48,229,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[0],"reasons":[48,229,190,89,11,207,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0,20],"reasons":[48,229,190,89,11,208,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[0,20],"reasons":[48,229,190,89,11,203,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,10,11,203,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,207,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,206,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,208,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,21,11,203,70],"warnings":[92,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,212,70],"warnings":[90,91,68],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,10,11,209,70],"warnings":[68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,190,89,11,214,70],"warnings":[90,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,89,11,213,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,190,89,11,209,70],"warnings":[90,91,68],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[230],"reasons":[48,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[231],"reasons":[48,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,232,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,190,150,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233],"reasons":[48,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[234],"reasons":[48,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,235,190,150,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,190,150,49],"warnings":[201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233],"reasons":[48,190,150,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[234],"reasons":[48,190,150,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,235,190,150,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[95],"reasons":[48,190,150,49],"warnings":[132,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,230],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,230,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,230],"reasons":[48,190,55,11,151,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[230],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[230,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[230],"reasons":[48,190,55,11,153,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,231],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,231,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,231],"reasons":[48,190,55,11,248,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231],"reasons":[48,190,55,11,249,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,232,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,232,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,232,190,55,11,151,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,232,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,232,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,232,190,55,11,153,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,95],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,95,20],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[0,95],"reasons":[48,190,55,11,156,152],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[95],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[95,20],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[95],"reasons":[48,190,55,11,157,152],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,233],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,233,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,233],"reasons":[48,190,55,11,151,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233],"reasons":[48,190,55,11,153,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,234],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,234,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,234],"reasons":[48,190,55,11,250,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234,20],"reasons":[48,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,190,55,11,251,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,235,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,235,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,235,190,55,11,151,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,235,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,235,190,55,11,49],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,235,190,55,11,153,152],"warnings":[68,201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,95],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,95,20],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[0,95],"reasons":[48,190,55,11,156,152],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[95],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[95,20],"reasons":[48,190,55,11,49],"warnings":[201],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[95],"reasons":[48,190,55,11,157,152],"warnings":[201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,233],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,233,20],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[233,20],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[0,234],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[0,234,20],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[234,20],"reasons":[48,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0],"reasons":[48,235,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[0,20],"reasons":[48,235,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[],"reasons":[48,235,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-gpu=2.13.0 cuda-version=12.9 torchvision \"cudnn<9.11\"","first":[20],"reasons":[48,235,190,15,11,49],"warnings":[68,132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[0,95],"reasons":[48,190,15,11,49],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[0,95,20],"reasons":[48,190,15,11,49],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[95],"reasons":[48,190,15,11,49],"warnings":[132,201],"instead":""},
{"confidence":1,"fallback":"","driver":"576.02","conda":"","first":[95,20],"reasons":[48,190,15,11,49],"warnings":[132,201],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[1,55,11,25],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[1,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[],"reasons":[26,55,11,25],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch-cpu=2.13.0 torchvision","first":[20],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,252,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[20],"reasons":[38,252,3],"warnings":[39,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,252,11,24],"warnings":[41,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,252,3,24],"warnings":[42,40],"instead":""},
{"confidence":2,"fallback":"","driver":"","conda":"","first":[],"reasons":[38,252,11,25],"warnings":[43,40],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[189],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[189,20],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[191],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[191,20],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[20],"reasons":[48,199,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[66],"reasons":[48,252,11,49,50],"warnings":[253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[66,20],"reasons":[48,252,11,49,50],"warnings":[253,58],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[200],"reasons":[48,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,75,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,76,70],"warnings":[254,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,37,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[200,20],"reasons":[48,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,209,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,210,70],"warnings":[254,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,211,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202,20],"reasons":[48,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,212,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,209,70],"warnings":[68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,212,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,214,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,252,11,213,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,75,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,76,70],"warnings":[254,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,37,70],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[20],"reasons":[48,215,252,3,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,252,3,49],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,252,11,102,70],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[95],"reasons":[48,252,11,103,70],"warnings":[254,255,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95],"reasons":[48,252,11,104,70],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[95,20],"reasons":[48,252,3,49],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,75,70],"warnings":[256,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,209,70],"warnings":[256,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,75,70],"warnings":[256,255,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[95],"reasons":[48,252,11,102,70],"warnings":[256,255,201,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[216],"reasons":[48,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,111],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[200],"reasons":[48,252,11,111],"warnings":[256,255,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[216],"reasons":[48,252,3,111],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[216],"reasons":[48,252,11,112],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[216],"reasons":[48,252,3],"warnings":[257,217,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[216,20],"reasons":[48,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[218],"reasons":[48,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[202],"reasons":[48,252,11,223],"warnings":[256,255,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,252,3,223],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,252,11,224],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[218],"reasons":[48,252,3],"warnings":[257,217,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[218,20],"reasons":[48,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,225],"warnings":[90,91,253],"instead":""},
{"confidence":3,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,223],"warnings":[253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,225],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"","driver":"452.39","conda":"","first":[],"reasons":[48,199,252,11,224],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"452.39","conda":"","first":[20],"reasons":[48,199,252,11,226],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,3,225],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,223],"warnings":[256,255,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,3,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,224],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[20],"reasons":[48,215,252,3,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[20],"reasons":[48,215,252,3,226],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[],"reasons":[48,227,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,111],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu126","driver":"528.33","conda":"","first":[],"reasons":[48,215,252,11,111],"warnings":[256,255,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[],"reasons":[48,227,252,3,111],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[],"reasons":[48,227,252,11,112],"warnings":[217,253],"instead":""},
{"confidence":2,"fallback":"","driver":"580.0","conda":"","first":[],"reasons":[48,227,252,3],"warnings":[257,217,253],"instead":""},
{"confidence":2,"fallback":"2.14.1+cu130","driver":"580.0","conda":"","first":[20],"reasons":[48,227,252,3],"warnings":[257,161,217,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,225],"warnings":[90,91,253],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,223],"warnings":[253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,225],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,224],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,252,11,226],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,225],"warnings":[90,91,253],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,223],"warnings":[253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,225],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,224],"warnings":[90,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,223],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,226],"warnings":[90,91,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[230],"reasons":[48,252,11,111],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[231],"reasons":[48,252,11,223],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,225],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[20],"reasons":[48,232,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,223],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,224],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[20],"reasons":[48,232,252,11,226],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,111],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[233],"reasons":[48,252,11,111],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[234],"reasons":[48,252,11,223],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,225],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[20],"reasons":[48,235,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,223],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,223],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,224],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[20],"reasons":[48,235,252,11,226],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,111],"warnings":[256,258,201,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,260,261],"warnings":[132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,49],"warnings":[90,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[259,20],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,263,261],"warnings":[132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,49],"warnings":[90,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[262,20],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[],"reasons":[48,264,252,11,265,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[],"reasons":[48,264,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[20],"reasons":[48,264,252,11,267,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[20],"reasons":[48,264,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[],"reasons":[48,268,252,11,265,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[],"reasons":[48,268,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[20],"reasons":[48,268,252,11,267,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[20],"reasons":[48,268,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[],"reasons":[48,269,252,11,265,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[],"reasons":[48,269,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[20],"reasons":[48,269,252,11,267,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[20],"reasons":[48,269,252,11,266,261],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,260,261],"warnings":[132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,49],"warnings":[90,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[246],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[246,20],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[247],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[247,20],"reasons":[48,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[20],"reasons":[48,228,252,11,49,50],"warnings":[51,253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[66],"reasons":[48,252,11,49,50],"warnings":[253,58],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[66,20],"reasons":[48,252,11,49,50],"warnings":[253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[272],"reasons":[48,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[272,20],"reasons":[48,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[273],"reasons":[48,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[273,20],"reasons":[48,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[],"reasons":[48,264,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[20],"reasons":[48,264,252,11,49,50],"warnings":[51,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[66],"reasons":[48,252,11,49,50],"warnings":[132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[66,20],"reasons":[48,252,11,49,50],"warnings":[132,253,58],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,212,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":3,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,209,70],"warnings":[68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,212,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"456.38","conda":"","first":[],"reasons":[48,228,252,11,214,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,252,11,213,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"456.38","conda":"","first":[20],"reasons":[48,228,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,212,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":3,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,209,70],"warnings":[68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,212,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,214,70],"warnings":[90,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,213,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,209,70],"warnings":[90,91,68,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[230],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[230,20],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[231,20],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[20],"reasons":[48,232,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"570.65","conda":"","first":[95,20],"reasons":[48,252,11,49],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[233],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[233,20],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[234,20],"reasons":[48,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[20],"reasons":[48,235,252,11,49],"warnings":[68,201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[201,253],"instead":""},
{"confidence":2,"fallback":"","driver":"576.02","conda":"","first":[95,20],"reasons":[48,252,11,49],"warnings":[201,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,260,261],"warnings":[68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[259],"reasons":[48,252,11,49],"warnings":[90,68,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[259,20],"reasons":[48,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,263,261],"warnings":[68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[262],"reasons":[48,252,11,49],"warnings":[90,68,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[262,20],"reasons":[48,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[],"reasons":[48,264,252,11,265,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[],"reasons":[48,264,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[20],"reasons":[48,264,252,11,267,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"465.89","conda":"","first":[20],"reasons":[48,264,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[],"reasons":[48,268,252,11,265,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[],"reasons":[48,268,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[20],"reasons":[48,268,252,11,267,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"511.23","conda":"","first":[20],"reasons":[48,268,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[],"reasons":[48,269,252,11,265,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[],"reasons":[48,269,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[20],"reasons":[48,269,252,11,267,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"","driver":"516.01","conda":"","first":[20],"reasons":[48,269,252,11,266,261],"warnings":[68,132,253,58],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,260,261],"warnings":[68,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[],"reasons":[48,229,252,11,49],"warnings":[90,68,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[20],"reasons":[48,229,252,11,49],"warnings":[90,91,68,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[95],"reasons":[48,252,11,274,261],"warnings":[132,253],"instead":""},
{"confidence":1,"fallback":"","driver":"520.06","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[90,132,253],"instead":""},
{"confidence":1,"fallback":"2.5.1+cu118","driver":"520.06","conda":"","first":[95,20],"reasons":[48,252,11,49],"warnings":[90,91,132,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[230],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[230,20],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[231],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[231,20],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[20],"reasons":[48,232,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[95,20],"reasons":[48,252,11,49],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[233],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[233,20],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[234],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[234,20],"reasons":[48,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[20],"reasons":[48,235,252,11,49],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[95],"reasons":[48,252,11,49],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[95,20],"reasons":[48,252,11,49],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[230],"reasons":[48,252,11,153,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[231],"reasons":[48,252,11,249,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[],"reasons":[48,232,252,11,153,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"570.65","conda":"","first":[95],"reasons":[48,252,11,157,152],"warnings":[256,258,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[233],"reasons":[48,252,11,153,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[234],"reasons":[48,252,11,251,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[],"reasons":[48,235,252,11,153,152],"warnings":[256,258,68,201,253],"instead":""},
{"confidence":2,"fallback":"2.7.1+cu128","driver":"576.02","conda":"","first":[95],"reasons":[48,252,11,157,152],"warnings":[256,258,201,253],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[276,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[278],"reasons":[276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[276,55,3,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[276,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275,20],"reasons":[276,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[276,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[276,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[276,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[276,55,11,283],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[284,55,11,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[284,55,11,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[284,55,11,289],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,3,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,3,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[284,55,3,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[284,55,3,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[284,55,3,289],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[284,55,11,25],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[284,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[278],"reasons":[26,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[26,55,3,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[26,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275,20],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[26,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[26,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[26,55,11,283],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,25],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[26,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[293,276,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[278],"reasons":[293,276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[293,276,55,3,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275],"reasons":[293,276,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[275,20],"reasons":[293,276,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,276,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,276,55,11,281],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,276,55,11,282],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,276,55,11,279],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,276,55,11,283],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[293,284,55,11,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[293,284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[293,284,55,11,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[293,284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[293,284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[20],"reasons":[293,284,55,11,289],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"","first":[],"reasons":[293,284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,3,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,11,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,3,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,11,288],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,284,55,3,285],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,284,55,3,287],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,284,55,3,289],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,11,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,3,24],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,284,55,11,25],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,284,55,3],"warnings":[],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[1,55,11,294],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[1,55,11,294],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[26,55,11,294],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[26,55,11,294],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[],"reasons":[293,1,55,11,294],"warnings":[58],"instead":""},
{"confidence":3,"fallback":"","driver":"","conda":"conda create --name torch --channel conda-forge --override-channels pytorch=2.13.0 torchvision","first":[20],"reasons":[293,1,55,11,294],"warnings":[58],"instead":""}
],
"builds": [
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.15.0 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.15.0 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cpu","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1 --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2},{"name":"Aliyun","command":"pip install torch==2.4.1+cpu torchvision==0.19.1+cpu --find-links https://mirrors.aliyun.com/pytorch-wheels/cpu/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+cpu torchvision==0.23.0+cpu --find-links https://mirrors.aliyun.com/pytorch-wheels/cpu/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cpu torchvision==0.27.0+cpu --find-links https://mirrors.aliyun.com/pytorch-wheels/cpu/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.6.0","torchvision":"0.21.0","variant":"cpu","commands":{"pip":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.6.0 torchvision==0.21.0 --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.6.0\", \"torchvision==0.21.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2},{"name":"Aliyun","command":"pip install torch==2.6.0+cpu torchvision==0.21.0+cpu --find-links https://mirrors.aliyun.com/pytorch-wheels/cpu/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,14],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"rocm7.2","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/rocm7.2","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=rocm7.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-rocm7.2\"\nurl = \"https://download.pytorch.org/whl/rocm7.2\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-rocm7.2\" }\ntorchvision = { index = \"pytorch-rocm7.2\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/rocm7.2","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/rocm7.2","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"rocm6.1","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://download.pytorch.org/whl/rocm6.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1 --torch-backend=rocm6.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-rocm6.1\"\nurl = \"https://download.pytorch.org/whl/rocm6.1\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-rocm6.1\" }\ntorchvision = { index = \"pytorch-rocm6.1\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/rocm6.1","confidence":2},{"name":"SJTUG","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/rocm6.1","confidence":2},{"name":"Aliyun","command":"pip install torch==2.4.1+rocm6.1 torchvision==0.19.1+rocm6.1 --find-links https://mirrors.aliyun.com/pytorch-wheels/rocm6.1/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"rocm6.4","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/rocm6.4","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=rocm6.4","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-rocm6.4\"\nurl = \"https://download.pytorch.org/whl/rocm6.4\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-rocm6.4\" }\ntorchvision = { index = \"pytorch-rocm6.4\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/rocm6.4","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/rocm6.4","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+rocm6.4 torchvision==0.23.0+rocm6.4 --find-links https://mirrors.aliyun.com/pytorch-wheels/rocm6.4/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"rocm7.2","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/rocm7.2","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=rocm7.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-rocm7.2\"\nurl = \"https://download.pytorch.org/whl/rocm7.2\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-rocm7.2\" }\ntorchvision = { index = \"pytorch-rocm7.2\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/rocm7.2","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/rocm7.2","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+rocm7.2 torchvision==0.27.0+rocm7.2 --find-links https://mirrors.aliyun.com/pytorch-wheels/rocm7.2/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.6.0","torchvision":"0.21.0","variant":"rocm6.2.4","commands":{"pip":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://download.pytorch.org/whl/rocm6.2.4","uv pip":"uv pip install torch==2.6.0 torchvision==0.21.0 --torch-backend=rocm6.2.4","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.6.0\", \"torchvision==0.21.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-rocm6.2.4\"\nurl = \"https://download.pytorch.org/whl/rocm6.2.4\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-rocm6.2.4\" }\ntorchvision = { index = \"pytorch-rocm6.2.4\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/rocm6.2.4","confidence":2},{"name":"SJTUG","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/rocm6.2.4","confidence":2},{"name":"Aliyun","command":"pip install torch==2.6.0+rocm6.2.4 torchvision==0.21.0+rocm6.2.4 --find-links https://mirrors.aliyun.com/pytorch-wheels/rocm6.2.4/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,14],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"xpu","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"xpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"xpu","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"xpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.6.0","torchvision":"0.21.0","variant":"xpu","commands":{"pip":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.6.0 torchvision==0.21.0 --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.6.0\", \"torchvision==0.21.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,14],"compile":{},"refused":null},
{"torch":"2.3.1","torchvision":"0.18.1","variant":"cu118","commands":{"pip":"pip install torch==2.3.1 torchvision==0.18.1 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.3.1 torchvision==0.18.1 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.3.1\", \"torchvision==0.18.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.3.1 torchvision==0.18.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.3.1 torchvision==0.18.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.3.1+cu118 torchvision==0.18.1+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{"3.12":52},"refused":null},
{"torch":"1.12.1","torchvision":"0.13.1","variant":"cu102","commands":{"pip":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\"","uv pip":"uv pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\"","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.11\"\ndependencies = [\"torch==1.12.1\", \"torchvision==0.13.1\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.9","3.8","3.9","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.8","3.10"],"unsaid":[59,14],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu126","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cu121","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cu126","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+cu126 torchvision==0.23.0+cu126 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu126/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu126","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cu126 torchvision==0.27.0+cu126 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu126/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.6.0","torchvision":"0.21.0","variant":"cu124","commands":{"pip":"pip install torch==2.6.0 torchvision==0.21.0","uv pip":"uv pip install torch==2.6.0 torchvision==0.21.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.6.0\", \"torchvision==0.21.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,14],"compile":{},"refused":null},
{"torch":"2.7.1","torchvision":"0.22.1","variant":"cu118","commands":{"pip":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.7.1 torchvision==0.22.1 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.7.1\", \"torchvision==0.22.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.7.1+cu118 torchvision==0.22.1+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cu118","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.4.1+cu118 torchvision==0.19.1+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{},"refused":null},
{"torch":"2.6.0","torchvision":"0.21.0","variant":"cu118","commands":{"pip":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.6.0 torchvision==0.21.0 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.6.0\", \"torchvision==0.21.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.6.0 torchvision==0.21.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.6.0+cu118 torchvision==0.21.0+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,14],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cu128","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cu132","commands":{"pip":"pip install torch==2.15.0 torchvision==0.29.2","uv pip":"uv pip install torch==2.15.0 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu130","commands":{"pip":"pip install torch==2.14.1 torchvision==0.29.2","uv pip":"uv pip install torch==2.14.1 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu130","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.11.0","torchvision":"0.26.0","variant":"cu128","commands":{"pip":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.11.0 torchvision==0.26.0 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.11.0\", \"torchvision==0.26.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.11.0+cu128 torchvision==0.26.0+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu132","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu132","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cu132","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu132\"\nurl = \"https://download.pytorch.org/whl/cu132\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu132\" }\ntorchvision = { index = \"pytorch-cu132\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu132","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu132","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cu129","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/cu129","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=cu129","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu129\"\nurl = \"https://download.pytorch.org/whl/cu129\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu129\" }\ntorchvision = { index = \"pytorch-cu129\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu129","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu129","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+cu129 torchvision==0.23.0+cu129 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu129/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu132","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cu132","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cu132","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu132\"\nurl = \"https://download.pytorch.org/whl/cu132\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu132\" }\ntorchvision = { index = \"pytorch-cu132\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu132","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu132","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cu132 torchvision==0.27.0+cu132 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu132/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.7.1","torchvision":"0.22.1","variant":"cu128","commands":{"pip":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.7.1 torchvision==0.22.1 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.7.1\", \"torchvision==0.22.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.7.1+cu128 torchvision==0.22.1+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.10.0","torchvision":"0.25.0","variant":"cu130","commands":{"pip":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://download.pytorch.org/whl/cu130","uv pip":"uv pip install torch==2.10.0 torchvision==0.25.0 --torch-backend=cu130","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.10.0\", \"torchvision==0.25.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu130\"\nurl = \"https://download.pytorch.org/whl/cu130\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu130\" }\ntorchvision = { index = \"pytorch-cu130\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu130","confidence":2},{"name":"SJTUG","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu130","confidence":2},{"name":"Aliyun","command":"pip install torch==2.10.0+cu130 torchvision==0.25.0+cu130 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu130/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":null},
{"torch":"2.13.0","torchvision":"0.28.0","variant":"cu129","commands":{},"mirrors":[],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.10.0","torchvision":"0.25.0","variant":"cu128","commands":{"pip":"pip install torch==2.10.0 torchvision==0.25.0","uv pip":"uv pip install torch==2.10.0 torchvision==0.25.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.10.0\", \"torchvision==0.25.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.15.0 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.15.0 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cpu","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,14],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,7],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cpu","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cpu\"\nurl = \"https://download.pytorch.org/whl/cpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cpu\" }\ntorchvision = { index = \"pytorch-cpu\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cpu","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cpu","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cpu torchvision==0.27.0+cpu --find-links https://mirrors.aliyun.com/pytorch-wheels/cpu/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.5.1","torchvision":"0.20.1","variant":"cpu","commands":{"pip":"pip install torch==2.5.1 torchvision==0.20.1","uv pip":"uv pip install torch==2.5.1 torchvision==0.20.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.13\"\ndependencies = [\"torch==2.5.1\", \"torchvision==0.20.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.5.1 torchvision==0.20.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.5.1 torchvision==0.20.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.5.1 torchvision==0.20.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.9","3.12"],"unsaid":[164,14],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cu132","commands":{"pip":"pip install torch==2.15.0 torchvision==0.29.2","uv pip":"uv pip install torch==2.15.0 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu130","commands":{"pip":"pip install torch==2.14.1 torchvision==0.29.2","uv pip":"uv pip install torch==2.14.1 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu130","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu126","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu126","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cu126 torchvision==0.27.0+cu126 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu126/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cu130","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/cu130","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=cu130","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu130\"\nurl = \"https://download.pytorch.org/whl/cu130\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu130\" }\ntorchvision = { index = \"pytorch-cu130\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.15.0 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu130","confidence":2},{"name":"SJTUG","command":"pip install torch==2.15.0 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu130","confidence":2}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,7],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.10.0","torchvision":"0.25.0","variant":"cu130","commands":{"pip":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://download.pytorch.org/whl/cu130","uv pip":"uv pip install torch==2.10.0 torchvision==0.25.0 --torch-backend=cu130","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.10.0\", \"torchvision==0.25.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'linux' and platform_machine == 'aarch64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu130\"\nurl = \"https://download.pytorch.org/whl/cu130\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu130\" }\ntorchvision = { index = \"pytorch-cu130\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu130","confidence":2},{"name":"SJTUG","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu130","confidence":2},{"name":"Aliyun","command":"pip install torch==2.10.0+cu130 torchvision==0.25.0+cu130 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu130/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,7],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.15.0 torchvision==0.29.2","uv pip":"uv pip install torch==2.15.0 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cpu","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.14.1 torchvision==0.29.2","uv pip":"uv pip install torch==2.14.1 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"xpu","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"xpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"xpu","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"xpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/xpu","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=xpu","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-xpu\"\nurl = \"https://download.pytorch.org/whl/xpu\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-xpu\" }\ntorchvision = { index = \"pytorch-xpu\" }\n"},"mirrors":[],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.3.1","torchvision":"0.18.1","variant":"cu118","commands":{"pip":"pip install torch==2.3.1 torchvision==0.18.1 \"numpy<2\" --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.3.1 torchvision==0.18.1 \"numpy<2\" --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.3.1\", \"torchvision==0.18.1\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.3.1 torchvision==0.18.1 \"numpy<2\" --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.3.1 torchvision==0.18.1 \"numpy<2\" --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.3.1+cu118 torchvision==0.18.1+cu118 \"numpy<2\" --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13],"compile":{"3.12":52},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu126","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cu121","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://download.pytorch.org/whl/cu121","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1 --torch-backend=cu121","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu121\"\nurl = \"https://download.pytorch.org/whl/cu121\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu121\" }\ntorchvision = { index = \"pytorch-cu121\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu121","confidence":2},{"name":"SJTUG","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu121","confidence":2},{"name":"Aliyun","command":"pip install torch==2.4.1+cu121 torchvision==0.19.1+cu121 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu121/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cu126","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+cu126 torchvision==0.23.0+cu126 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu126/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu126","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cu126","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cu126","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu126\"\nurl = \"https://download.pytorch.org/whl/cu126\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu126\" }\ntorchvision = { index = \"pytorch-cu126\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu126","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu126","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cu126 torchvision==0.27.0+cu126 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu126/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.7.1","torchvision":"0.22.1","variant":"cu118","commands":{"pip":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.7.1 torchvision==0.22.1 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.7.1\", \"torchvision==0.22.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.7.1+cu118 torchvision==0.22.1+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cu118","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://download.pytorch.org/whl/cu118","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1 --torch-backend=cu118","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu118\"\nurl = \"https://download.pytorch.org/whl/cu118\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu118\" }\ntorchvision = { index = \"pytorch-cu118\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu118","confidence":2},{"name":"SJTUG","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu118","confidence":2},{"name":"Aliyun","command":"pip install torch==2.4.1+cu118 torchvision==0.19.1+cu118 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu118/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cu128","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.8.0+cu128 torchvision==0.23.0+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cu132","commands":{"pip":"pip install torch==2.15.0 torchvision --index-url https://download.pytorch.org/whl/cu132","uv pip":"uv pip install torch==2.15.0 torchvision --torch-backend=cu132","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu132\"\nurl = \"https://download.pytorch.org/whl/cu132\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu132\" }\ntorchvision = { index = \"pytorch-cu132\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.15.0 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu132","confidence":2},{"name":"SJTUG","command":"pip install torch==2.15.0 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu132","confidence":2}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cu130","commands":{"pip":"pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu130","uv pip":"uv pip install torch==2.14.1 torchvision --torch-backend=cu130","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu130\"\nurl = \"https://download.pytorch.org/whl/cu130\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu130\" }\ntorchvision = { index = \"pytorch-cu130\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.14.1 torchvision --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu130","confidence":2},{"name":"SJTUG","command":"pip install torch==2.14.1 torchvision --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu130","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cu130","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://download.pytorch.org/whl/cu130","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0 --torch-backend=cu130","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu130\"\nurl = \"https://download.pytorch.org/whl/cu130\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu130\" }\ntorchvision = { index = \"pytorch-cu130\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu130","confidence":2},{"name":"SJTUG","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu130","confidence":2},{"name":"Aliyun","command":"pip install torch==2.12.0+cu130 torchvision==0.27.0+cu130 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu130/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.11.0","torchvision":"0.26.0","variant":"cu128","commands":{"pip":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.11.0 torchvision==0.26.0 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.11.0\", \"torchvision==0.26.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.11.0+cu128 torchvision==0.26.0+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"1.12.1","torchvision":"0.13.1","variant":"cu113","commands":{"pip":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://download.pytorch.org/whl/cu113","uv pip":"uv pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --torch-backend=cu113","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.11\"\ndependencies = [\"torch==1.12.1\", \"torchvision==0.13.1\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu113\"\nurl = \"https://download.pytorch.org/whl/cu113\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu113\" }\ntorchvision = { index = \"pytorch-cu113\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu113","confidence":2},{"name":"SJTUG","command":"pip install torch==1.12.1 torchvision==0.13.1 \"numpy<2\" --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu113","confidence":2},{"name":"Aliyun","command":"pip install torch==1.12.1+cu113 torchvision==0.13.1+cu113 \"numpy<2\" --find-links https://mirrors.aliyun.com/pytorch-wheels/cu113/","confidence":2}],"wanted":["3.9","3.8","3.9","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.8","3.10"],"unsaid":[59],"compile":{},"refused":null},
{"torch":"1.13.1","torchvision":"0.14.1","variant":"cu116","commands":{"pip":"pip install torch==1.13.1 torchvision==0.14.1 \"numpy<2\" --index-url https://download.pytorch.org/whl/cu116","uv pip":"uv pip install torch==1.13.1 torchvision==0.14.1 \"numpy<2\" --torch-backend=cu116","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.11\"\ndependencies = [\"torch==1.13.1\", \"torchvision==0.14.1\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu116\"\nurl = \"https://download.pytorch.org/whl/cu116\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu116\" }\ntorchvision = { index = \"pytorch-cu116\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==1.13.1 torchvision==0.14.1 \"numpy<2\" --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu116","confidence":2},{"name":"SJTUG","command":"pip install torch==1.13.1 torchvision==0.14.1 \"numpy<2\" --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu116","confidence":2},{"name":"Aliyun","command":"pip install torch==1.13.1+cu116 torchvision==0.14.1+cu116 \"numpy<2\" --find-links https://mirrors.aliyun.com/pytorch-wheels/cu116/","confidence":2}],"wanted":["3.9","3.8","3.9","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.10","3.8","3.10"],"unsaid":[59],"compile":{},"refused":null},
{"torch":"2.0.1","torchvision":"0.15.2","variant":"cu117","commands":{"pip":"pip install torch==2.0.1 torchvision==0.15.2 \"numpy<2\" --index-url https://download.pytorch.org/whl/cu117","uv pip":"uv pip install torch==2.0.1 torchvision==0.15.2 \"numpy<2\" --torch-backend=cu117","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.12\"\ndependencies = [\"torch==2.0.1\", \"torchvision==0.15.2\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu117\"\nurl = \"https://download.pytorch.org/whl/cu117\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu117\" }\ntorchvision = { index = \"pytorch-cu117\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.0.1 torchvision==0.15.2 \"numpy<2\" --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu117","confidence":2},{"name":"SJTUG","command":"pip install torch==2.0.1 torchvision==0.15.2 \"numpy<2\" --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu117","confidence":2},{"name":"Aliyun","command":"pip install torch==2.0.1+cu117 torchvision==0.15.2+cu117 \"numpy<2\" --find-links https://mirrors.aliyun.com/pytorch-wheels/cu117/","confidence":2}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.11","3.11","3.11","3.11","3.11","3.11","3.11","3.8","3.11"],"unsaid":[270],"compile":{"3.11":271},"refused":null},
{"torch":"2.7.1","torchvision":"0.22.1","variant":"cu128","commands":{"pip":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.7.1 torchvision==0.22.1 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.7.1\", \"torchvision==0.22.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.7.1 torchvision==0.22.1 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.7.1+cu128 torchvision==0.22.1+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16],"compile":{},"refused":null},
{"torch":"2.10.0","torchvision":"0.25.0","variant":"cu128","commands":{"pip":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://download.pytorch.org/whl/cu128","uv pip":"uv pip install torch==2.10.0 torchvision==0.25.0 --torch-backend=cu128","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.10.0\", \"torchvision==0.25.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'win32' and platform_machine == 'AMD64'\"]\n\n[[tool.uv.index]]\nname = \"pytorch-cu128\"\nurl = \"https://download.pytorch.org/whl/cu128\"\nexplicit = true\n\n[tool.uv.sources]\ntorch = { index = \"pytorch-cu128\" }\ntorchvision = { index = \"pytorch-cu128\" }\n"},"mirrors":[{"name":"NJU","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirrors.nju.edu.cn/pytorch/whl/cu128","confidence":2},{"name":"SJTUG","command":"pip install torch==2.10.0 torchvision==0.25.0 --index-url https://mirror.sjtu.edu.cn/pytorch-wheels/cu128","confidence":2},{"name":"Aliyun","command":"pip install torch==2.10.0+cu128 torchvision==0.25.0+cu128 --find-links https://mirrors.aliyun.com/pytorch-wheels/cu128/","confidence":2}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18],"compile":{},"refused":null},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.15.0 torchvision==0.29.2","uv pip":"uv pip install torch==2.15.0 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,277],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cpu","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,280],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,280],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.14.1 torchvision==0.29.2","uv pip":"uv pip install torch==2.14.1 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,277],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,277],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.11.0","torchvision":"0.26.0","variant":"cpu","commands":{"pip":"pip install torch==2.11.0 torchvision==0.26.0","uv pip":"uv pip install torch==2.11.0 torchvision==0.26.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.11.0\", \"torchvision==0.26.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.11.0 torchvision==0.26.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,280],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.4.1","torchvision":"0.19.1","variant":"cpu","commands":{"pip":"pip install torch==2.4.1 torchvision==0.19.1","uv pip":"uv pip install torch==2.4.1 torchvision==0.19.1","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.4.1\", \"torchvision==0.19.1\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.4.1 torchvision==0.19.1 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13,286],"compile":{},"refused":null},
{"torch":"2.8.0","torchvision":"0.23.0","variant":"cpu","commands":{"pip":"pip install torch==2.8.0 torchvision==0.23.0","uv pip":"uv pip install torch==2.8.0 torchvision==0.23.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.9,<3.14\"\ndependencies = [\"torch==2.8.0\", \"torchvision==0.23.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.8.0 torchvision==0.23.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.11","3.9","3.9","3.10","3.11","3.12","3.13","3.13","3.13","3.13","3.13","3.13","3.9","3.13"],"unsaid":[16,290],"compile":{},"refused":null},
{"torch":"2.14.1","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.14.1 torchvision==0.29.2","uv pip":"uv pip install torch==2.14.1 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.14.1\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.14.1 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,291],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.12.0","torchvision":"0.27.0","variant":"cpu","commands":{"pip":"pip install torch==2.12.0 torchvision==0.27.0","uv pip":"uv pip install torch==2.12.0 torchvision==0.27.0","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.10,<3.15\"\ndependencies = [\"torch==2.12.0\", \"torchvision==0.27.0\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.12.0 torchvision==0.27.0 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.12","3.10","3.10","3.10","3.11","3.12","3.13","3.13","3.14","3.14","3.14","3.14","3.10","3.14"],"unsaid":[18,291],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.15.0","torchvision":"0.29.2","variant":"cpu","commands":{"pip":"pip install torch==2.15.0 torchvision==0.29.2","uv pip":"uv pip install torch==2.15.0 torchvision==0.29.2","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.11,<3.16\"\ndependencies = [\"torch==2.15.0\", \"torchvision==0.29.2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'arm64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.15.0 torchvision==0.29.2 --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.13","3.11","3.11","3.11","3.11","3.12","3.13","3.13","3.14","3.14","3.15","3.15","3.11","3.15"],"unsaid":[6,292],"compile":{},"refused":{"python":"3.14.1","note":8}},
{"torch":"2.2.2","torchvision":"0.17.2","variant":"cpu","commands":{"pip":"pip install torch==2.2.2 torchvision==0.17.2 \"numpy<2\"","uv pip":"uv pip install torch==2.2.2 torchvision==0.17.2 \"numpy<2\"","uv project":"[project]\nname = \"my-project\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8,<3.13\"\ndependencies = [\"torch==2.2.2\", \"torchvision==0.17.2\", \"numpy<2\"]\n\n[tool.uv]\nenvironments = [\"sys_platform == 'darwin' and platform_machine == 'x86_64'\"]\n"},"mirrors":[{"name":"TUNA","command":"pip install torch==2.2.2 torchvision==0.17.2 \"numpy<2\" --index-url https://pypi.tuna.tsinghua.edu.cn/simple","confidence":3},{"name":"BFSU","command":"pip install torch==2.2.2 torchvision==0.17.2 \"numpy<2\" --index-url https://mirrors.bfsu.edu.cn/pypi/web/simple","confidence":3},{"name":"USTC","command":"pip install torch==2.2.2 torchvision==0.17.2 \"numpy<2\" --index-url https://mirrors.ustc.edu.cn/pypi/simple","confidence":3}],"wanted":["3.10","3.8","3.9","3.10","3.11","3.12","3.12","3.12","3.12","3.12","3.12","3.12","3.8","3.12"],"unsaid":[13],"compile":{"3.12":295},"refused":null}
],
"notes": [
{"key":"glibc_newer","values":{"need":"2.28","os":"@os"}},
{"key":"no_gpu","values":{}},
{"key":"from_index","values":{"pypi":"cu132"}},
{"key":"pair_needs","values":{"torchvision":"@torchvision","torch":"@torch","needs":">=2.14.0"}},
{"key":"unseen","values":{"build":"2.15.0+cpu"}},
{"key":"fallback","values":{"fallback":"2.15.0+cu132"}},
{"key":"python_range","values":{"lowest":"3.11","highest":"3.15"}},
{"key":"glibc_need","values":{"need":"2.28"}},
{"key":"python_patch","values":{"python":"@python"}},
{"key":"glibc_newer","values":{"need":"2.17","os":"@os"}},
{"key":"from_index","values":{"pypi":"cu121"}},
{"key":"pair_exact","values":{"torchvision":"@torchvision","torch":"@torch"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"python_range","values":{"lowest":"3.8","highest":"3.12"}},
{"key":"glibc_need","values":{"need":"2.17"}},
{"key":"from_index","values":{"pypi":"cu128"}},
{"key":"python_range","values":{"lowest":"3.9","highest":"3.13"}},
{"key":"from_index","values":{"pypi":"cu130"}},
{"key":"python_range","values":{"lowest":"3.10","highest":"3.14"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"python_other","values":{"wanted":"@wanted","torch":"@torch","python":"@python"}},
{"key":"from_index","values":{"pypi":"cu124"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"cpu_wish","values":{}},
{"key":"rocm","values":{}},
{"key":"unseen","values":{"build":"2.14.1+rocm7.2"}},
{"key":"fallback","values":{"fallback":"2.13.0+rocm7.2"}},
{"key":"amd_list","values":{}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"rocm7.2","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"rocm7.2","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"rocm7.2","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"rocm7.2","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"rocm7.2","changes":[{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"xpu","values":{}},
{"key":"unseen","values":{"build":"2.15.0+xpu"}},
{"key":"intel_list","values":{}},
{"key":"unseen","values":{"build":"2.8.0+xpu"}},
{"key":"unseen","values":{"build":"2.14.1+xpu"}},
{"key":"unseen","values":{"build":"2.12.0+xpu"}},
{"key":"unseen","values":{"build":"2.6.0+xpu"}},
{"key":"no_kernels","values":{"gpus":"@all","release":""}},
{"key":"nearest","values":{"torch":"@torch","variant":"@variant"}},
{"key":"driver_check","values":{"need":"450.80.02"}},
{"key":"kernels","values":{"variant":"@variant","torch":"@torch","gpus":"@all"}},
{"key":"last_for_gpus","values":{"torch":"@torch","gpus":"@all"}},
{"key":"cudnn_ended","values":{"gpus":"@all"}},
{"key":"driver_keep","values":{"branch":"470","gpus":"@ended"}},
{"key":"compile","values":{"torch":"2.3.1","wanted":"3.11"}},
{"key":"driver_update","values":{"need":"450.80.02","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"440.33","driver":"@driver"}},
{"key":"from_pypi","values":{}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"450.80.02"}}]}},
{"key":"last_for_gpus","values":{"torch":"2.3.1","gpus":"@all"}},
{"key":"numpy","values":{}},
{"key":"python_range","values":{"lowest":"3.8","highest":"3.10"}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"450.80.02"}},{"key":"change_python","values":{"wanted":"3.12"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"450.80.02"}},{"key":"change_python","values":{"wanted":"3.8"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"450.80.02"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"450.80.02"}},{"key":"change_python","values":{"wanted":"3.12"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"450.80.02"}},{"key":"change_python","values":{"wanted":"3.8"}}]}},
{"key":"driver_enough","values":{"need":"450.80.02","driver":"@driver"}},
{"key":"driver_back","values":{"branch":"470","driver":"@driver","gpus":"@ended"}},
{"key":"driver_check","values":{"need":"525.60.13"}},
{"key":"driver_keep","values":{"branch":"580","gpus":"@ended"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"last_for_gpus","values":{"torch":"2.14.1","gpus":"@all"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"driver_update","values":{"need":"525.60.13","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"525.60.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"from_index","values":{"pypi":"cu126"}},
{"key":"unlisted","values":{"build":"2.7.1+cu118"}},
{"key":"fallback","values":{"fallback":"2.5.1+cu118"}},
{"key":"unlisted","values":{"build":"2.6.0+cu118"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"525.60.13"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"driver_enough","values":{"need":"525.60.13","driver":"@driver"}},
{"key":"driver_back","values":{"branch":"580","driver":"@driver","gpus":"@ended"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"jetson_system","values":{"gpus":"@all","release":""}},
{"key":"driver_check","values":{"need":"580.65.06"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"driver_update","values":{"need":"580.65.06","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.65.06"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.65.06"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.65.06"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"driver_enough","values":{"need":"580.65.06","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"455.23","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"520.61.05","driver":"@driver"}},
{"key":"driver_check","values":{"need":"570.26"}},
{"key":"driver_update","values":{"need":"570.26","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"570.26","driver":"@driver"}},
{"key":"driver_check","values":{"need":"575.51.03"}},
{"key":"driver_update","values":{"need":"575.51.03","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"575.51.03","driver":"@driver"}},
{"key":"driver_check","values":{"need":"595.45.04"}},
{"key":"gpu_unknown","values":{"capability":"@unknown"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"driver_update","values":{"need":"595.45.04","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"595.45.04"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"595.45.04"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"595.45.04"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"driver_enough","values":{"need":"595.45.04","driver":"@driver"}},
{"key":"no_together","values":{"gpus":"@all","release":""}},
{"key":"driver_check","values":{"need":"455.23"}},
{"key":"driver_update","values":{"need":"455.23","driver":"@driver"}},
{"key":"from_conda","values":{}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"last_for_gpus","values":{"torch":"2.10.0","gpus":"@all"}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"570.26"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"570.26"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"575.51.03"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"575.51.03"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"unseen","values":{"build":"2.14.1+cpu"}},
{"key":"fallback","values":{"fallback":"2.14.1+cu130"}},
{"key":"unseen","values":{"build":"2.12.0+cpu"}},
{"key":"fallback","values":{"fallback":"2.12.0+cu130"}},
{"key":"python_range","values":{"lowest":"3.9","highest":"3.12"}},
{"key":"no_rocm","values":{"gpus":"@all","release":""}},
{"key":"no_intel","values":{"gpus":"@all","release":""}},
{"key":"jetson_own","values":{"gpus":"@all","release":""}},
{"key":"unseen","values":{"build":"2.14.1+cu126"}},
{"key":"unseen","values":{"build":"2.12.0+cu126"}},
{"key":"jetson_check","values":{"jetpack":"7.2","cuda":"13.2"}},
{"key":"jetson","values":{}},
{"key":"jetson_newer","values":{"torch":"2.15.0","jetpack":"7.2","cuda":"13.2"}},
{"key":"jetson_enough","values":{"jetpack":"7.2","cuda":"13.2","driver":"@driver"}},
{"key":"jetson_check","values":{"jetpack":"7.0","cuda":"13.0"}},
{"key":"jetson_enough","values":{"jetpack":"7.0","cuda":"13.0","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_jetpack","values":{"jetpack":"7.2"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"unseen","values":{"build":"2.15.0+cu130"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_jetpack","values":{"jetpack":"7.2"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_jetpack","values":{"jetpack":"7.2"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"from_index","values":{"pypi":"cpu"}},
{"key":"unseen","values":{"build":"2.10.0+cu130"}},
{"key":"jetson_newer","values":{"torch":"2.10.0","jetpack":"7.0","cuda":"13.0"}},
{"key":"amd_own","values":{"gpus":"@all","release":""}},
{"key":"driver_check","values":{"need":"452.39"}},
{"key":"wsl_driver","values":{}},
{"key":"driver_update","values":{"need":"452.39","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"441.22","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"452.39"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"452.39"}},{"key":"change_python","values":{"wanted":"3.12"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_glibc","values":{"need":"2.17","os":"@os"}},{"key":"change_driver","values":{"need":"452.39"}},{"key":"change_python","values":{"wanted":"3.8"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"452.39"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"452.39"}},{"key":"change_python","values":{"wanted":"3.12"}}]}},
{"key":"newer_after","values":{"torch":"2.3.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"452.39"}},{"key":"change_python","values":{"wanted":"3.8"}}]}},
{"key":"driver_enough","values":{"need":"452.39","driver":"@driver"}},
{"key":"driver_check","values":{"need":"528.33"}},
{"key":"driver_two_numbers","values":{"major":"12"}},
{"key":"driver_update","values":{"need":"528.33","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"528.33"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu126","changes":[{"key":"change_driver","values":{"need":"528.33"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"driver_enough","values":{"need":"528.33","driver":"@driver"}},
{"key":"driver_check","values":{"need":"580.0"}},
{"key":"driver_no_number","values":{"major":"13","need":"580.0"}},
{"key":"driver_update","values":{"need":"580.0","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"driver_enough","values":{"need":"580.0","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"456.38","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"520.06","driver":"@driver"}},
{"key":"driver_check","values":{"need":"570.65"}},
{"key":"driver_update","values":{"need":"570.65","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"570.65","driver":"@driver"}},
{"key":"driver_check","values":{"need":"576.02"}},
{"key":"driver_update","values":{"need":"576.02","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"576.02","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.14.1","variant":"cu132","changes":[{"key":"change_driver","values":{"need":"580.0"}},{"key":"change_python","values":{"wanted":"3.14"}}]}},
{"key":"driver_check","values":{"need":"456.38"}},
{"key":"driver_update","values":{"need":"456.38","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"570.65"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"570.65"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_glibc","values":{"need":"2.28","os":"@os"}},{"key":"change_driver","values":{"need":"576.02"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"newer_after","values":{"torch":"2.10.0","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"576.02"}},{"key":"change_python","values":{"wanted":"3.10"}}]}},
{"key":"windows_index","values":{}},
{"key":"pypi_is_cpu","values":{}},
{"key":"unlisted","values":{"build":"2.8.0+cu126"}},
{"key":"fallback","values":{"fallback":"2.7.1+cu126"}},
{"key":"unlisted","values":{"build":"2.8.0+cu128"}},
{"key":"unseen","values":{"build":"2.15.0+cu132"}},
{"key":"fallback","values":{"fallback":"2.7.1+cu128"}},
{"key":"driver_check","values":{"need":"520.06"}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"@variant","changes":[{"key":"change_python","values":{"wanted":"3.9"}}]}},
{"key":"last_for_gpus","values":{"torch":"2.7.1","gpus":"@all"}},
{"key":"driver_update","values":{"need":"520.06","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"@variant","changes":[{"key":"change_driver","values":{"need":"520.06"}},{"key":"change_python","values":{"wanted":"3.9"}}]}},
{"key":"driver_enough","values":{"need":"465.89","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"520.06"}}]}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"520.06"}},{"key":"change_python","values":{"wanted":"3.9"}}]}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"cu118","changes":[{"key":"change_driver","values":{"need":"520.06"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"driver_enough","values":{"need":"511.23","driver":"@driver"}},
{"key":"driver_enough","values":{"need":"516.01","driver":"@driver"}},
{"key":"python_range","values":{"lowest":"3.8","highest":"3.11"}},
{"key":"compile","values":{"torch":"2.0.1","wanted":"3.10"}},
{"key":"driver_check","values":{"need":"465.89"}},
{"key":"driver_update","values":{"need":"465.89","driver":"@driver"}},
{"key":"newer_after","values":{"torch":"2.7.1","variant":"@variant","changes":[{"key":"change_branch","values":{"branch":"580"}},{"key":"change_python","values":{"wanted":"3.9"}}]}},
{"key":"macos_newer","values":{"need":"14.0","os":"@os"}},
{"key":"no_mps","values":{"need":"12.3"}},
{"key":"macos_need","values":{"need":"14.0"}},
{"key":"macos_newer","values":{"need":"11.0","os":"@os"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"14.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"macos_need","values":{"need":"11.0"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"14.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"14.0","os":"@os"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"14.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"mps","values":{}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"15.0","os":"@os"}}]}},
{"key":"mps_need","values":{"need":"12.3"}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"15.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.11"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"15.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.13"}}]}},
{"key":"newer_after","values":{"torch":"2.15.0","variant":"@variant","changes":[{"key":"change_macos","values":{"need":"15.0","os":"@os"}},{"key":"change_python","values":{"wanted":"3.15"}}]}},
{"key":"mps_need","values":{"need":"13.0"}},
{"key":"mps_need","values":{"need":"14.0"}},
{"key":"mps_need","values":{"need":"15.0"}},
{"key":"mac_cuda","values":{}},
{"key":"last_for_system","values":{"torch":"@torch"}},
{"key":"compile","values":{"torch":"2.2.2","wanted":"3.11"}},
{"key":"other_gpu","values":{"maker":"AMD"}},
{"key":"other_gpu","values":{"maker":"Intel"}},
{"key":"gpu_inferred","values":{"capability":"@one","gpus":"@one"}},
{"key":"left_out","values":{"gpus":"@left"}}
]
}
}
''')  # noqa: E501
)
# --- end of the data ---

# --8<-- [start:start]

if __name__ == "__main__":
    sys.exit(main())
# --8<-- [end:start]
