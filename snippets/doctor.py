"""What is wrong with PyTorch on this machine, and what to do. Reads, and never changes anything.

    python doctor.py                    a short verdict
    python doctor.py --verbose          and all that was found
    python doctor.py --report           the same to paste into an issue, without your name and paths
    python doctor.py --json             the same for programs
    python doctor.py --explain log.txt  the causes of an error; - reads what you paste

Exit codes: 0 all is well; 1 a problem was found; 2 wrong use; 3 no answer; 130 interrupted.
Python 3.8 or newer, nothing else. It sends nothing anywhere.
"""

import argparse
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
import types
import warnings

READ = 2_000_000  # no more bytes of a file or of a command than this
SYSTEM_NAMES = {"linux": "Linux", "windows": "Windows", "wsl2": "WSL2", "macos": "macOS"}
MARK = "DOCTOR "  # begins the lines that the trial of torch prints for us
TRIAL = 240  # seconds: a first import can be slow where a virus scanner reads along
GIB = 2**30


# --- the machine ----------------------------------------------------------------------------------


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
            argv, bufsize=0, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, env=dict(self.environ, **(environ or {})), **group,
        )  # fmt: skip
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

    def chinese(self):
        if self.platform == "win32":
            import ctypes

            return ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == 4
        names = ("LC_ALL", "LC_MESSAGES", "LANG")
        named = next((self.environ[name] for name in names if self.environ.get(name)), "")
        return named.startswith("zh")


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


# --- probes: each asks one thing, has a time limit, and may fail without harm to the others -------


def attempt(question, *arguments):
    """The answer, or None where there is none."""
    try:
        return question(*arguments)
    except (OSError, NoAnswer, ValueError, ImportError, subprocess.SubprocessError):
        return None


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
            "kind": "macos", "wheels": wheels, "arch": machine.arch,
            "os": ".".join(map(str, (*number(version), 0)[:2])) if number(version) else "",
            "rosetta": (attempt(said, machine, ["sysctl", "-n", "sysctl.proc_translated"]) or "")
            .strip() == "1",
        }  # fmt: skip
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
            yield {"name": match.group(2)[:100], "capability": capability,
                   "memory": total, "used": used}, match.group(3)  # fmt: skip


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
# The GPU of a Jetson is on no bus: its cell says so.
NO_BUS = re.compile(r" *N/A +(On|Off|N/A) *")
BUS = re.compile(r"\b[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f]\b")


# The last word of the cell with the name: persistence mode, or on Windows the driver's model.
MODES = ("On", "Off", "Enabled", "Disabled", "N/A", "ERR!", "WDDM", "TCC", "MCDM")


def read_smi(text):
    """The table of nvidia-smi in the layouts of the drivers from 390 to 616, or its error."""
    found = {"gpus": [], "driver": "", "cuda": "", "problem": "", "says": ""}
    for line in text[:300_000].splitlines():
        line = line[:500]
        driver = re.search(r"\b(?:Driver|KMD) Version *: *(\d{3}\.[\d.]*\d)", line)
        cuda = re.search(r"\bCUDA (?:UMD )?Version *: *(\d+\.\d+)", line)
        found["driver"] = found["driver"] or (driver.group(1) if driver else "")
        found["cuda"] = found["cuda"] or (cuda.group(1) if cuda else "")
        for sign, key in SMI_PROBLEMS:
            if not found["problem"] and re.search(sign, line, re.I):
                found["problem"], found["says"] = key, brief(line)
        cells = line.split("|")
        listed = len(cells) > 4 and re.match(r" *\d{1,3} ", cells[1])
        if listed and (BUS.search(cells[2]) or NO_BUS.fullmatch(cells[2])):
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
            packages or "", re.M)[:20],
        "dkms": re.findall(r"^nvidia[^\n]{0,120}", dkms, re.M),
    }  # fmt: skip


def probe_torches(machine):
    """Every torch that lies where Pythons look, without starting any of them."""
    sites = [folder for folder in machine.path if folder]
    sites += [machine.user_site] if machine.user_site else []
    for prefix in prefixes(machine):
        for inner in ("lib/python3*/site-packages", "lib/python3*/dist-packages",
                      "Lib/site-packages"):  # fmt: skip
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
        found.append({"where": where, "torch": version.group(1),
                      "cuda": cuda.group(1) if cuda else "",
                      "here": folder in machine.path})  # fmt: skip
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
    outside = os.path.join(machine.base_prefix, "lib", "python" + ".".join(
        machine.version.split(".")[:2]), "EXTERNALLY-MANAGED")  # fmt: skip
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
        "uv": [os.path.join(machine.home, ".config", "uv", "uv.toml"),
               os.path.join(machine.environ.get("APPDATA") or machine.home, "uv", "uv.toml"),
               os.path.join(machine.folder, "uv.toml")],
    }  # fmt: skip
    for name, paths in places.items():
        found[name] = "\n".join(attempt(machine.read, path) or "" for path in paths)
    return {
        name: [no_password(line.strip())[:300] for line in text.splitlines()
               if SETTING.search(line)][:40]
        for name, text in found.items()
    }  # fmt: skip


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


# --- torch at work, in a process of its own: it may crash or hang ---------------------------------

# What the trial tells, and of which type it must be to be believed.
TOLD = {
    "state": str, "where": str, "error": str, "torch": str, "cuda": str, "hip": str, "cudnn": int,
    "kernels": list, "available": bool, "warned": str, "refused": str, "count": int,
    "torchvision": str, "torchvision_error": str, "numpy": str, "numpy_error": str,
}  # fmt: skip


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
        state="imported", torch=str(torch.__version__), cuda=torch.version.cuda or "",
        hip=getattr(torch.version, "hip", None) or "", kernels=list(torch.cuda.get_arch_list()),
        cudnn=torch.backends.cudnn.version() or 0,
    )  # fmt: skip
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


# --- asking all of them ---------------------------------------------------------------------------

# name, seconds, function
PROBES = (
    ("system", 60, probe_system), ("smi", 100, probe_smi), ("hardware", 60, probe_hardware),
    ("driver", 120, probe_driver), ("python", 10, probe_python),
    ("torches", 30, probe_torches), ("environ", 10, probe_environ),
    ("settings", 60, probe_settings), ("toolkit", 30, probe_toolkit), ("space", 20, probe_space),
    ("windows", 20, probe_windows), ("compat", 10, probe_compat),
    ("trial", TRIAL + 20, probe_trial),
)  # fmt: skip


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


# --- what is wrong: the first check that answers names the verdict --------------------------------

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
)  # fmt: skip


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
            "torch": self.version, "cuda": self.cuda,
            "python": self.python.get("executable", "python"),
            "version": self.python.get("version", ""), "says": self.smi.get("says", ""),
        }  # fmt: skip


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
    no_gpu, no_driver, driver_fails, torch_missing, torch_broken, cpu_build, driver_old, no_kernels,
    hidden, asleep, gpu_fails, partners, fine,
)  # fmt: skip
# Verdicts that are no problem, and those that leave the question open.
WELL = ("fine", "fine_mps", "fine_cpu")
OPEN = ("unknown_gpu", "unknown_torch")
# After these, what is further down follows from them: one problem at a time.
GOES_ON = ("no_gpu", "unknown_gpu", "no_driver", "wsl_driver", "container_blind", "module_missing",
           "secure_boot", "nouveau", "device_fault")  # fmt: skip
# Of what may stand below a missing GPU or driver, that which does not follow from it.
APART = ("torch_missing", "torch_elsewhere", "no_wheels", "shadowed", "torch_broken", "dll",
         "page_file", "torch_crashed", "torch_hangs", "cpu_build", "pair", "numpy")  # fmt: skip


def diagnose(seen):
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


# --- the plan: what to install here, looked up in the data that torchproof/plan/export.py makes ---


def compared(a, b):
    """Whether version a is not newer than b; a shorter one stands before what begins with it."""
    return [int(part) for part in a.split(".")] <= [int(part) for part in b.split(".")]


MAKER = {
    "nvidia", "geforce", "tesla", "grid", "graphics", "gpu", "generation", "edition", "r", "tm",
    "jetson", "tegra", "nvgpu", "developer", "kit", "engineering", "reference",
}  # fmt: skip
# What may follow a name without being of another chip.
TRIM = re.compile(
    r"\d+gb?|\d+c|sxm\d*|pcie|sse2|hbm\d\w*|3e|nvl\d*|gddr\w*|ac|mig|me|v\d|workstation|server|dc"
    r"|laptop|max|q|with|design|mobile|super"
)
# The beginnings of such words, where nvidia-smi cut a name inside one.
FILLING = (
    "generation", "edition", "graphics", "laptop", "design", "mobile", "max", "super", "with",
    "workstation", "server", "gpu", "pcie", "sxm", "hbm", "nvl", "developer",
)  # fmt: skip
CUT = re.compile(r"\s*(\.\.\.|…)\s*$")
# The profile of a virtual GPU: T4-4C, A100D-80C, A100-1-5CME.
PROFILE = re.compile(r"\d{1,3}[abcq](me)?")


def words_of(name):
    spaced = re.sub(r"\b(rtx|gtx|gt|mx)(?=a?\d)", r"\1 ", name.lower())
    spaced = re.sub(r"(\d{3,4})(ti|super)\b", r"\1 \2", spaced)
    return tuple(word for word in re.findall(r"[a-z0-9]+", spaced) if word not in MAKER)


@functools.lru_cache
def known_names():
    """The compute capability by the words of each name that the facts list."""
    listed = DATA.get("plan", {}).get("names", {})
    return {words_of(name): capability for capability, names in listed.items() for name in names}


def capability_of(name):
    """The compute capability of a GPU by its name, as nvidia-smi or lspci prints it; "" unknown.

    The same names mean the same in torchproof/plan/machine.py.
    """
    words = words_of(CUT.sub("", name))
    if not words:
        return ""
    if not CUT.search(name):
        return by_name(words)
    begun = [c for known, c in known_names().items() if " ".join(known).startswith(" ".join(words))]
    if begun:
        return same(begun)
    filled = any(word.startswith(words[-1]) for word in FILLING)
    return (by_words(words[:-1]) if filled else "") or by_name(words)


def by_name(words):
    found = by_words(words) or by_profile(words)
    if not found and words[0] == "quadro":
        found = by_words(words[1:])
    if not found and words[0] not in ("rtx", "quadro"):
        found = by_words(("quadro", *words))
    if not found and re.fullmatch(r"a?\d{3,4}", words[0]):
        found = by_words(("rtx", *words)) or by_words(("gtx", *words))
    if found or not any(re.search(r"\d", word) for word in words):
        return found
    spellings = [(known[skip:], c) for known, c in known_names().items()
                 for skip in range(2 if known[0] == "quadro" else 1)]  # fmt: skip
    return same([c for known, c in spellings if known[: len(words)] == words])


def same(capabilities):
    return capabilities[0] if len(set(capabilities)) == 1 else ""


def by_words(words):
    names = known_names()
    for end in range(len(words), 0, -1):
        if words[:end] in names and all(TRIM.fullmatch(word) for word in words[end:]):
            return names[words[:end]]
    return ""


def by_profile(words):
    if not PROFILE.fullmatch(words[-1]):
        return ""
    base = words[:-2] if len(words) > 1 and len(words[-2]) == 1 else words[:-1]
    bare = tuple(re.sub(r"(\d)(?:p|d|x|dx|l|xm|xs|xl|s)$", r"\1", word) for word in base)
    for some in (base, ("quadro", *base), bare, ("quadro", *bare)):
        if by_words(some):
            return by_words(some)
    while base and TRIM.fullmatch(base[-1]):
        base = base[:-1]
    return same([c for known, c in known_names().items() if base and known[: len(base)] == base])


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
    return {"system": system, "gpus": gpus, "other": other, "driver": s.smi.get("driver", ""),
            "python": s.python.get("version", ""), "os": s.system.get("os", "")}  # fmt: skip


def planned(case):
    """What the decision says: a build of which commands, what to do first, reasons, warnings."""
    data, now = DATA["plan"], dict(case)
    build, shape = look_up(data, now)
    without, refusal = [], ()
    if build is None:
        refusal = shape[5]
    while build is None:
        change = shape[7]
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
    first = [fill.note(index) for index in shape[4]]
    if build[10] and now["python"] == build[10][0]:
        first.append(fill.note(build[10][1]))
    # Why the machine as it is gets no build: the sentences name it as it is.
    why = [Filling(data, case, build, without).note(index) for index in refusal]
    return {
        "torch": build[0], "torchvision": build[1], "variant": build[2],
        "pip": build[3], "uv": build[4], "conda": data["texts"][shape[3]],
        "mirrors": [list(mirror[:2]) for mirror in build[6]], "driver": data["texts"][shape[2]],
        "without": without, "why": why, "first": first,
        "reasons": [fill.note(index) for index in shape[5]],
        "warnings": [fill.note(index) for index in shape[6]],
    }  # fmt: skip


def refused(data, case, refusal):
    """A plan without a build: only why."""
    fill = Filling(data, case, None, ())
    names = ("torch", "torchvision", "variant", "pip", "uv", "conda", "driver")
    lists = ("mirrors", "without", "first", "reasons", "warnings")
    return {**dict.fromkeys(names, ""), **{name: [] for name in lists},
            "why": [fill.note(index) for index in refusal]}  # fmt: skip


def look_up(data, case):
    """The build and the shape of the plan of a case, as the data's own description says."""
    system = data["systems"][case["system"]]
    line = data["lines"][system["wishes"][""][system["gpus"].index(gpu_key(data, system, case))]]
    row = data["rows"][line[driver_class(system, case["driver"]) if len(line) > 1 else 0]]
    os_class = sum(not case["os"] or compared(bound, case["os"]) for bound in system["os"])
    build, shape = data["plans"][data["cells"][row[os_class]][python_class(data, case["python"])]]
    return (data["builds"][build] if build >= 0 else None), data["shapes"][shape]


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


# Between the parts of a list and before its last one: of names, of clauses.
JOINS = {"en": ((", ", " and "), (", ", " and ")), "zh": (("、", " 和 "), ("，", "，并且"))}


class Filling:
    """Puts the names of this machine into the sentences of the data."""

    def __init__(self, data, case, build, without):
        self.data = data
        ended = [name for name, capability in case["gpus"] if capability in data["ended"]]
        unknown = [c for _, c in case["gpus"] if c not in data["capabilities"]]
        self.known = {
            "@driver": case["driver"], "@python": branch(case["python"]), "@os": case["os"],
            "@all": list(dict.fromkeys(name for name, _ in case["gpus"])),
            "@ended": list(dict.fromkeys(ended)), "@left": list(dict.fromkeys(without)),
            "@unknown": unknown[0] if unknown else "",
        }  # fmt: skip
        if build:
            self.known.update({
                "@wanted": build[7][python_class(data, case["python"])],
                "@torch": build[0], "@torchvision": build[1], "@variant": build[2],
            })  # fmt: skip

    def note(self, index):
        """The sentence of a note, by language."""
        return {lang: self.say(self.data["notes"][index], lang) for lang in self.data["languages"]}

    def say(self, note, lang):
        key, values = note
        template = self.data["sentences"][key][self.data["languages"].index(lang)]
        shown = {name: self.show(value, lang) for name, value in dict(values).items()}
        return re.sub(r"\{(\w+)(!r)?\}", lambda m: shown.get(m.group(1), ""), template)

    def show(self, value, lang):
        value = self.known.get(value, value) if isinstance(value, str) else value
        if isinstance(value, str):
            return value
        clauses = bool(value) and not isinstance(value[0], str)
        parts = [part if isinstance(part, str) else self.say(part, lang) for part in value]
        comma, last = JOINS[lang][clauses]
        return comma.join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else "".join(parts)


# --- what is said: page of the site, what is wrong, what to do; each in English and Chinese -------

AGAIN = ("Run this doctor again.", "再运行一次本程序。")
RESTART = ("Restart the machine.", "重启电脑。")
INSTALL = "@install"  # replaced by the plan for this machine

# fmt: off
VERDICTS = {
    "fine": ("train/first-network", (
        "PyTorch {torch} works on {gpu}.", "PyTorch {torch} 可以在 {gpu} 上工作。"), ()),
    "fine_mps": ("train/first-network", (
        "PyTorch {torch} works on the GPU of this Mac (mps).",
        "PyTorch {torch} 可以在这台 Mac 的 GPU（mps）上工作。"), ()),
    "fine_cpu": ("train/first-network", (
        "PyTorch {torch} works on the CPU.", "PyTorch {torch} 可以在 CPU 上工作。"), ()),
    "no_gpu": ("machines/no-nvidia", (
        "There is no NVIDIA GPU to be seen on this machine.", "这台机器上看不到 NVIDIA GPU。"), (
        ("If it has one: a virtual machine sees it only if the host passes it through, a container "
         "only if it is started with --gpus all.",
         "如果确实有：虚拟机只有在宿主机直通 GPU 时才看得到，容器要用 --gpus all 启动。"),)),
    "unknown_gpu": ("driver/*", (
        "Whether there is an NVIDIA GPU could not be found out.", "无法判断是否有 NVIDIA GPU。"), (
        ("See below which questions got no answer.", "见下方没有得到回答的检查项。"),)),
    "no_driver": ("driver/*", (
        "There is an NVIDIA GPU ({gpu}) but no NVIDIA driver.",
        "有 NVIDIA GPU（{gpu}），但没有安装 NVIDIA 驱动。"), (
        ("Install the driver; the CUDA Toolkit is not needed.",
         "安装驱动；不需要安装 CUDA Toolkit。"),
        RESTART, AGAIN)),
    "device_fault": ("driver/windows", (
        "Windows reports a fault of {gpu}: code {code} in the Device Manager.",
        "Windows 报告 {gpu} 有故障：设备管理器中的代码 {code}。"), (
        ("Restart the machine. If the code stays, install the driver again.",
         "重启电脑。如果代码还在，重新安装驱动。"), AGAIN)),
    "wsl_driver": ("driver/wsl2", (
        "WSL2 gets no NVIDIA driver from Windows.", "WSL2 没有从 Windows 得到 NVIDIA 驱动。"), (
        ("Install or update the NVIDIA driver in Windows, and none inside WSL2.",
         "在 Windows 里安装或更新 NVIDIA 驱动，不要在 WSL2 里安装。"),
        ("In PowerShell: wsl --update, then wsl --shutdown.",
         "在 PowerShell 里运行 wsl --update，然后 wsl --shutdown。"), AGAIN)),
    "container_blind": ("machines/docker#different", (
        "This container was not given the GPU of its host.", "这个容器没有得到宿主机的 GPU。"), (
        ("Start it with --gpus all; the host needs the driver and the NVIDIA Container Toolkit.",
         "启动容器时加 --gpus all；宿主机要有驱动和 NVIDIA Container Toolkit。"),
        ("Install no driver inside the container.", "不要在容器里安装驱动。"))),
    "container_lost": ("machines/docker#nvml-unknown", (
        "This container has lost the GPU: {says}", "这个容器丢失了 GPU：{says}"), (
        ("Start the container anew. It happens when the host reloads its services.",
         "重新启动容器。宿主机重新加载服务时会发生这种情况。"),)),
    "secure_boot": ("driver/secure-boot", (
        "The NVIDIA driver is installed but not loaded, and Secure Boot is on: its signature may "
        "be refused.",
         "NVIDIA 驱动已安装但没有加载，并且 Secure Boot 已开启：可能是签名被拒绝。"), (
        ("Enrol the key with which the driver was signed.", "登记给驱动签名的密钥。"), AGAIN)),
    "nouveau": ("driver/secure-boot#nouveau", (
        "The free driver nouveau holds the GPU, so that NVIDIA's cannot load.",
        "开源驱动 nouveau 占用了 GPU，NVIDIA 驱动无法加载。"), (
        ("Keep nouveau from loading, then restart.", "禁止加载 nouveau，然后重启。"), AGAIN)),
    "module_missing": ("driver/maintain", (
        "The NVIDIA driver is installed, but its kernel module is not loaded.",
        "NVIDIA 驱动已安装，但内核模块没有加载。"), (
        RESTART,
        ("If that is no help: the module was not built for this kernel. Install the kernel's "
         "headers and the driver again.",
         "如果没用：模块没有为当前内核编译。安装内核头文件，并重新安装驱动。"), AGAIN)),
    "mismatch": ("driver/maintain", (
        "The driver was updated while it ran: kernel module {module}, library {library}.",
        "驱动在运行时被更新：内核模块 {module}，库 {library}。"), (RESTART, AGAIN)),
    "gpu_lost": ("driver/nvidia-smi", (
        "The driver cannot reach a GPU: {says}", "驱动无法访问某块 GPU：{says}"), (
        ("Shut the machine down, switch it off for a minute, and start it.",
         "关机断电一分钟，再开机。"),
        ("If it comes back under load: look at heat, power supply and the seat of the card.",
         "如果负载下再次出现：检查温度、电源和显卡是否插好。"))),
    "smi_fails": ("driver/nvidia-smi", (
        "nvidia-smi does not answer as it should: {says}", "nvidia-smi 的回答不正常：{says}"), (
        RESTART, ("If that is no help, install the driver again.", "如果没用，重新安装驱动。"))),
    "no_permission": ("driver/*", (
        "You may not use the device files of the GPU: {says}",
         "你没有权限使用 GPU 的设备文件：{says}"), (
        ("Ask who looks after this machine; on a cluster, ask the scheduler for a GPU.",
         "联系管理员；在集群上要先向调度系统申请 GPU。"),)),
    "no_wheels": ("plan", (
        "There is no PyTorch for this Python: {arch}, {bits} bits.",
        "没有适用于这个 Python 的 PyTorch：{arch}，{bits} 位。"), (
        ("Take a 64-bit Python for x86-64, 64-bit ARM (Linux) or Apple silicon.",
         "改用 64 位 Python：x86-64、64 位 ARM（Linux）或 Apple 芯片。"),)),
    "shadowed": ("setup/verify#not-loaded", (
        "Something else is named torch and hides the real one: {where}",
        "有别的文件也叫 torch，把真正的 torch 挡住了：{where}"), (
        ("Rename it.", "给它改名。"), AGAIN)),
    "torch_missing": ("setup/install", (
        "This Python has no torch: {python}",
         "这个 Python 没有安装 torch：{python}"), (INSTALL, AGAIN)),
    "torch_elsewhere": ("setup/install#no-module", (
        "This Python has no torch: {python}. Another one has: {where}",
        "这个 Python 没有安装 torch：{python}。另一个环境里有：{where}"), (
        ("Switch on the environment of the other one, or install torch here:",
         "激活那个环境，或者在这里安装 torch："), INSTALL, AGAIN)),
    "torch_broken": ("setup/verify#not-loaded", (
        "torch is installed but does not work: {says}", "torch 已安装但不能工作：{says}"), (
        ("Install it again, best in a new environment:",
         "重新安装，最好在新环境里："), INSTALL, AGAIN)),
    "dll": ("start/windows", (
        "A library of torch cannot be loaded: {says}", "torch 的某个 DLL 无法加载：{says}"), (
        ("Install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft.",
         "从微软官网安装最新的 Microsoft Visual C++ Redistributable（x64）。"),
        ("If that is no help, install torch again:",
         "如果没用，重新安装 torch："), INSTALL, AGAIN)),
    "page_file": ("start/windows", (
        "The page file of Windows is too small: {says}", "Windows 的页面文件太小：{says}"), (
        ("Let Windows manage the size of the page file, then restart.",
         "让 Windows 自动管理页面文件大小，然后重启。"), AGAIN)),
    "torch_crashed": ("setup/verify#not-loaded", (
        "Python was ended by a crash, at the step “{step}”: {says}",
        "Python 在“{step}”这一步崩溃：{says}"), (
        ("Install torch again, in a new environment:",
         "在新环境里重新安装 torch："), INSTALL, AGAIN)),
    "torch_hangs": ("setup/verify#not-loaded", (
        "torch did not finish in time, at the step “{step}”.", "torch 在“{step}”这一步超时。"), (
        ("Try once more: the first import can be slow.", "再试一次：第一次 import 可能很慢。"),
        RESTART)),
    "cpu_build": ("start/windows#cpu-build", (
        "This PyTorch ({torch}) was built without CUDA, so it cannot use your {gpu}.",
        "这个 PyTorch（{torch}）是 CPU 版，用不了你的 {gpu}。"), (INSTALL, AGAIN)),
    "jetson": ("machines/no-nvidia#jetson", (
        "This PyTorch is built for CUDA {cuda}, which the JetPack of this Jetson does not run.",
        "这个 PyTorch 是为 CUDA {cuda} 构建的，这台 Jetson 的 JetPack 运行不了。"), (
        ("Do not update the driver by itself: it belongs to JetPack.",
         "不要单独更新驱动，它是 JetPack 的一部分。"),
        INSTALL)),
    "driver_old": ("driver/*", (
        "The driver {driver} is too old for a PyTorch built with CUDA {cuda}: that needs {need}.",
        "驱动 {driver} 太旧：用 CUDA {cuda} 编译的 PyTorch 需要 {need}。"), (
        ("Best: update the driver to {need} or newer, restart, and leave torch as it is.",
         "最好：把驱动更新到 {need} 或更高版本，重启，torch 不用动。"),
        ("If the driver must stay, the plan for it:",
         "如果不能换驱动，适合它的方案："), INSTALL, AGAIN)),
    "no_kernels": ("understand/compute-capability", (
        "This PyTorch ({torch}) has no code for your {gpu}; it has: {kernels}",
        "这个 PyTorch（{torch}）不支持你的 {gpu}，只支持：{kernels}"), (INSTALL, AGAIN)),
    "hidden": ("setup/verify#gpu", (
        "CUDA_VISIBLE_DEVICES, now '{value}', hides your {gpu}.",
        "环境变量 CUDA_VISIBLE_DEVICES 的值 '{value}' 把你的 {gpu} 隐藏了。"), (
        ("Remove the variable, or set it to 0.", "删除这个变量，或设为 0。"), AGAIN)),
    "compat": ("machines/docker#mismatch", (
        "The driver and the CUDA libraries in the way of it do not fit: {says}",
        "驱动与挡在前面的 CUDA 库不匹配：{says}"), (
        ("Remove /usr/local/cuda/compat from LD_LIBRARY_PATH, or update the driver of the host.",
         "从 LD_LIBRARY_PATH 中去掉 /usr/local/cuda/compat，或更新宿主机驱动。"), AGAIN)),
    "fabric": ("driver/server", (
        "The GPUs of this server are not ready: {says}", "这台服务器的 GPU 还没有就绪：{says}"), (
        ("On a machine with NVSwitch, its Fabric Manager must run, in the driver's version.",
         "带 NVSwitch 的机器必须运行与驱动同版本的 Fabric Manager。"), AGAIN)),
    "container_capabilities": ("machines/docker#different", (
        "NVIDIA_DRIVER_CAPABILITIES, now '{value}', leaves out compute.",
        "NVIDIA_DRIVER_CAPABILITIES 的值 '{value}' 里没有 compute。"), (
        ("Start the container with NVIDIA_DRIVER_CAPABILITIES=compute,utility.",
         "启动容器时设置 NVIDIA_DRIVER_CAPABILITIES=compute,utility。"), AGAIN)),
    "asleep": ("setup/verify#gpu", (
        "The driver lists {gpu} but CUDA cannot start, as often after a sleep.",
        "驱动能列出 {gpu}，但 CUDA 无法启动，休眠之后常见。"), (RESTART, AGAIN)),
    "gpu_unseen": ("setup/verify#gpu", (
        "The driver sees {gpu} but PyTorch {torch} does not: {says}",
        "驱动能看到 {gpu}，但 PyTorch {torch} 看不到：{says}"), (RESTART, AGAIN)),
    "memory_full": ("setup/verify#fails", (
        "The memory of the GPU is full: {says}", "GPU 显存已满：{says}"), (
        ("Close what uses it; nvidia-smi lists the programs.",
         "关闭占用显存的程序，nvidia-smi 会列出它们。"),
        AGAIN)),
    "gpu_fails": ("setup/verify#fails", (
        "PyTorch sees {gpu} but fails on it: {says}", "PyTorch 能看到 {gpu}，但计算出错：{says}"), (
        RESTART, ("If that is no help, install torch again:",
         "如果没用，重新安装 torch："), INSTALL)),
    "pair": ("setup/verify#not-loaded", (
        "torchvision does not fit torch {torch}: {says}",
         "torchvision 与 torch {torch} 不配套：{says}"), (
        ("Remove both, and install both with one command:", "两个都卸载，用一条命令一起安装："),
        INSTALL, AGAIN)),
    "numpy": ("python/upgrade", (
        "NumPy does not fit torch {torch}: {says}", "NumPy 与 torch {torch} 不匹配：{says}"), (
        ("Run: {run} install \"numpy<2\". Or install a newer torch:",
         "运行：{run} install \"numpy<2\"。或者安装更新的 torch："), INSTALL, AGAIN)),
    "unknown_torch": ("setup/verify", (
        "Whether torch works here could not be found out.", "无法判断 torch 能否工作。"), (
        ("See below which questions got no answer; then run verify.py.",
         "见下方没有得到回答的检查项；再运行 verify.py。"),)),
    # Only in pasted errors.
    "disk_full": ("python/upgrade#size", ("The disk is full.", "磁盘已满。"), (
        ("Make room, or let TMPDIR and the cache lie on another disk.",
         "清理空间，或把 TMPDIR 和缓存放到别的磁盘。"),)),
    "certificate": ("python/mirrors", (
        "The certificate of the server was not accepted: a proxy in between, a wrong clock, or old "
        "certificates.", "服务器证书未被接受：中间有代理、系统时间不对，或证书太旧。"), (
        ("Check date and time. In a company, ask for its certificate. Do not switch the check off.",
         "检查日期和时间。在公司里，索取公司的证书。不要关闭证书校验。"),)),
    "proxy": ("python/mirrors#proxy", ("The proxy was not reached.", "连不上代理。"), (
        ("Look at HTTPS_PROXY: the address of most proxies begins with http://.",
         "检查 HTTPS_PROXY：多数代理的地址以 http:// 开头。"),)),
    "managed": ("python/venv", (
        "This Python belongs to the system, which lets pip change nothing.",
        "这个 Python 属于系统，不允许 pip 修改。"), (
        ("Make a virtual environment and install there.", "建一个虚拟环境，在里面安装。"),)),
    "no_wheel": ("plan", (
        "No torch with that number fits this Python, this system or that index.",
        "没有适合这个 Python、系统或索引的该版本 torch。"), (
        ("Read “from versions:” in the message: it lists what exists for your Python.",
         "看报错里的“from versions:”：它列出了你的 Python 能装的版本。"),)),
}

NOTES = {
    "some_kernels": ("This torch has no code for {names}.", "这个 torch 不支持 {names}。"),
    "some_hidden": ("CUDA_VISIBLE_DEVICES is '{value}': torch sees only those GPUs.",
                    "CUDA_VISIBLE_DEVICES 是 '{value}'：torch 只能看到这些 GPU。"),
    "two_torches": ("There are two torch; {where} hides {other}",
                    "有两个 torch；{where} 挡住了 {other}"),
    "user_site": ("torch lies in your user folder and shines into every environment without one of "
                  "its own: {where}",
         "torch 装在用户目录里，会影响所有没有自己 torch 的环境：{where}"),
    "wsl_packages": ("Packages of a Linux driver are inside WSL2, where none belongs: {names}",
                     "WSL2 里装了 Linux 驱动包，不应该装：{names}"),
    "wsl_mnt": ("The environment lies on a disk of Windows, which is slow in WSL2: {where}",
                "环境放在 Windows 磁盘上，在 WSL2 里很慢：{where}"),
    "library_path": ("LD_LIBRARY_PATH can bring in libraries that do not fit; try without: {value}",
                     "LD_LIBRARY_PATH 可能带入不匹配的库，去掉再试：{value}"),
    "python_path": ("PYTHONPATH reaches into every environment: {value}",
                    "PYTHONPATH 会影响所有环境：{value}"),
    "kmp": ("KMP_DUPLICATE_LIB_OK hides that two OpenMP libraries are loaded; results can be wrong",
            "KMP_DUPLICATE_LIB_OK 只是掩盖了重复加载 OpenMP 的问题，结果可能出错。"),
    "proxy_https": ("HTTPS_PROXY begins with https://; most proxies are spoken to by http://.",
                    "HTTPS_PROXY 以 https:// 开头；多数代理要写 http://。"),
    "trusted_host": ("pip is told to trust a host without a check of its certificate.",
                     "pip 被设置为不校验某个主机的证书。"),
    "extra_index": ("pip has an extra index: it may take torch from the wrong one.",
                    "pip 设置了额外索引：可能从错误的索引安装 torch。"),
    "rosetta": ("This Python is for Intel and runs translated: take one for Apple silicon (arm64).",
                "这个 Python 是 Intel 版，通过 Rosetta 运行：请改用 Apple 芯片（arm64）版。"),
    "long_paths": ("Long paths are off: some versions of torch do not unpack in a deep folder.",
                   "没有启用长路径：在很深的目录里，有些版本的 torch 解不开。"),
    "no_page_file": ("Windows has no page file: loading torch may fail with WinError 1455.",
                     "Windows 没有页面文件：加载 torch 可能出现 WinError 1455。"),
    "no_runtime": ("The runtime of Visual C++ was not found; torch needs it.",
                   "没有找到 Visual C++ 运行库；torch 需要它。"),
    "disk_low": ("Only {free} GiB are free where packages go.", "安装包的磁盘只剩 {free} GiB。"),
    "shared_small": ("Shared memory is {free} GiB: workers of a DataLoader fail; see --shm-size.",
                     "共享内存只有 {free} GiB：DataLoader 的 worker 会失败，见 --shm-size。"),
}

WORDS = {
    "ok": ("OK", "正常"), "problem": ("PROBLEM", "问题"), "note": ("NOTE", "说明"),
    "open": ("UNKNOWN", "不明"), "works": ("WORKS", "可用"), "to_do": ("TO DO", "处理"),
    "page": ("PAGE", "页面"), "also": ("ALSO", "另外"), "silent": ("NO ANSWER", "没有回答"),
    "found": ("FOUND", "检查结果"), "line": ("line", "行"),
    "driver": ("driver {driver}", "驱动 {driver}"),
    "torch_on": ("torch {torch} on {devices}", "torch {torch}（{devices}）"),
    "venv": ("This Python belongs to the system: make a virtual environment and switch it on first "
             "(page python/venv).",
             "这个 Python 属于系统：先建一个虚拟环境并激活（页面 python/venv）。"),
    "with_all": ("This file came without its data, so it knows no command: get it from the page "
                 "fix/doctor, or ask the planner (page plan).",
                 "这个文件不带数据，给不出命令：请从 fix/doctor 页面下载，或用选择器（plan 页面）"),
    "ask_plan": ("Ask the planner for the command (page plan): it needs the name of the GPU.",
                 "用选择器查命令（plan 页面）：需要 GPU 的名称。"),
    "left": ("These GPUs cannot be used by it: {names}.", "它用不了这些 GPU：{names}。"),
    "nothing": ("No known error was found in this text.", "在这段文字里没有找到已知的错误。"),
    "collect": ("Paste the whole text, with the lines before the last one, or run doctor.py "
                "--report and ask with its output.",
                "请粘贴完整的内容，不要只贴最后一行；或运行 doctor.py --report，带着输出提问。"),
    "waits": ("Looking at this machine; the first import of torch can take a minute ...",
              "正在检查，第一次 import torch 可能要一分钟……"),
    "failed": ("The doctor itself failed, which is its fault and not yours: {says}",
               "本程序自身出错，不是你的问题：{says}"),
    "unread": ("This file cannot be read: {says}", "无法读取文件：{says}"),
    "sure": ("almost certain", "基本确定"),
    "likely": ("likely", "很可能"),
    "possible": ("possible", "有可能"),
}
# fmt: on


class Blank(dict):
    """Values of a sentence; what is missing stays out."""

    def __missing__(self, name):
        return ""


class Speaker:
    """Says all of it in one language."""

    def __init__(self, chinese, machine):
        self.place = 1 if chinese else 0
        self.lang = "zh" if chinese else "en"
        self.machine = machine

    def word(self, key, **values):
        return WORDS[key][self.place].format_map(Blank(values))

    def note(self, key, values):
        return NOTES[key][self.place].format_map(Blank(values))

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
        prefix = "zh/" if self.place else ""
        return DATA["site"] + prefix + path + ("#" + anchor if anchor else "")

    def verdict(self, key, values, seen=None):
        """{key, says, to_do, page} of a verdict."""
        page, says, steps = VERDICTS[key]
        values = Blank(values, run=self.pip(seen) if seen else "pip")
        todo = []
        for step in steps:
            if step == INSTALL:
                todo += self.install(seen) if seen else [self.word("ask_plan")]
            else:
                todo.append(step[self.place].format_map(values))
        kind = seen.kind if seen else ""
        return {"key": key, "says": says[self.place].format_map(values), "to_do": todo,
                "page": self.address(page, kind)}  # fmt: skip

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
    verdicts, case = diagnose(seen), case_of(seen)
    return {
        "doctor": 1,
        "facts": DATA.get("plan", {}).get("checked", ""),
        "verdict": verdicts[0][0],
        "exit": status_of(verdicts),
        "verdicts": [speaker.verdict(key, values, seen) for key, values in verdicts],
        "works": speaker.works(seen),
        "notes": [speaker.note(key, values) for key, values in notes(seen)],
        "plan": attempt(planned, case) if case else None,
        "no_answer": missing,
        "found": found,
    }  # fmt: skip


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


# --- privacy --------------------------------------------------------------------------------------

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


# --- errors that somebody pastes ------------------------------------------------------------------


def explained(text, speaker):
    """The likely causes of a log, the likeliest first, each with the lines that speak for it.

    What the site put into this file knows all failures; without that, the signs above are known.
    """
    return ranked(text, speaker) if ENGINE else signed(text, speaker)


@functools.lru_cache(maxsize=1)
def engine():
    """The site's own reader of logs, and what it knows."""
    module = types.ModuleType("torchproof_engine")
    sys.modules[module.__name__] = module  # dataclasses look there
    exec(ENGINE, module.__dict__)
    return module, module.unpacked(DATA["failures"])


def ranked(text, speaker):
    module, rows = engine()
    found = module.diagnose(text[:READ], rows)
    for answer in found.answers:
        fix = answer.cause.fix
        mark = {name: "" if name == "any" else SYSTEM_NAMES.get(name, name) + ": " for name in fix}
        page = answer.cause.page or answer.failure.page
        says = answer.cause.title[speaker.place]
        yield {
            "key": answer.cause.id,
            "failure": answer.failure.id,
            "score": answer.score,
            "says": f"{says} ({speaker.word(answer.certainty)})",
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
            values = {"says": brief(line), "gpu": "NVIDIA GPU", "driver": "?", "cuda": "?",
                      "need": "?", "kernels": "?", "module": "?", "library": "?",
                      "python": "python", "step": "?"}  # fmt: skip
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


# --- the program ----------------------------------------------------------------------------------


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
        "--lang", choices=("en", "zh"), help="the language, else that of the system"
    )
    parser.add_argument("--trial", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def doctor(given, machine):
    """Examine, tell, and return the exit code."""
    chinese = given.lang == "zh" if given.lang else bool(attempt(machine.chinese))
    speaker = Speaker(chinese, machine)
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
        place = 1 if given.lang == "zh" else 0
        print(WORDS["failed"][place].format(says=worded(error)))
        return 3


# What the site knows of releases, GPUs, drivers and failures, and its reader of logs. It puts both
# in here when it is built.
DATA = {}
ENGINE = ""

if __name__ == "__main__":
    sys.exit(main())
