"""What this machine is and has: found out once, when asked; torch stays out of this process."""

import ctypes
import functools
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

# Who is asked whether the network is there; any answer will do.
WITNESS = "https://pytorch.org/"
# Where drivers show themselves. Without these and nvidia-smi, torch is not asked: it takes seconds.
GPU_FILES = ("/dev/nvidiactl", "/dev/kfd", "/dev/dxg", "/dev/nvhost-ctrl-gpu")
ASK_TORCH = """
import json, torch
devices = [torch.cuda.get_device_properties(i) for i in range(torch.cuda.device_count())]
devices = [[d.name, [d.major, d.minor], d.total_memory] for d in devices]
print(json.dumps([devices, torch.backends.mps.is_available()]))
"""


@dataclass(frozen=True)
class Gpu:
    """A device as torch sees it: compute capability (or GFX version) and memory in bytes."""

    name: str
    capability: tuple[int, int]
    memory: int


@functools.cache
def gpus() -> tuple[Gpu, ...]:
    """The devices that torch.cuda sees; none where torch is missing or does not start."""
    if sys.platform == "darwin" or not (
        any(map(os.path.exists, GPU_FILES)) or shutil.which("nvidia-smi")
    ):
        return ()
    devices, _ = _torch()
    return tuple(Gpu(name, tuple(capability), memory) for name, capability, memory in devices)


@functools.cache
def mps() -> bool:
    """Whether torch can use the GPU of this Mac."""
    return sys.platform == "darwin" and _torch()[1]


@functools.cache
def _torch() -> tuple[list, bool]:
    answer = _said([sys.executable, "-c", ASK_TORCH], timeout=300)
    devices, has_mps = json.loads(answer.splitlines()[-1]) if answer else ([], False)
    return devices, has_mps


def _said(command: list[str], timeout: float) -> str:
    """What a command printed; "" if it failed, is missing or took over ``timeout`` seconds."""
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, timeout=timeout, encoding="utf-8"
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def network_opened() -> bool:
    """Whether who runs the checks lets them use the network: ``TORCHPROOF_NETWORK=1``."""
    return os.environ.get("TORCHPROOF_NETWORK") == "1"


def patient() -> bool:
    """Whether who runs the checks has time for those that take minutes: ``TORCHPROOF_LONG=1``."""
    return os.environ.get("TORCHPROOF_LONG") == "1"


@functools.cache
def network_answers() -> bool:
    """Whether a host outside answers within five seconds."""
    try:
        request = urllib.request.Request(WITNESS, method="HEAD")
        urllib.request.urlopen(request, timeout=5).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


@functools.cache
def index_answers() -> bool:
    """Whether pip finds itself in the index that it is configured to use."""
    find = ["index", "versions", "pip", "--retries", "0", "--timeout", "5"]
    return bool(_said([sys.executable, "-m", "pip", *find], timeout=60))


@functools.cache
def docker_answers() -> bool:
    """Whether there is a Docker daemon to talk to."""
    return bool(_said(["docker", "version", "--format", "{{.Server.Version}}"], timeout=20))


@functools.cache
def driver() -> bool:
    """Whether the library of NVIDIA's driver is there: without it CUDA programs find no driver."""
    try:
        ctypes.CDLL("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    except OSError:
        return False
    return True


@functools.cache
def nvcc() -> bool:
    """Whether the CUDA compiler that PyPI carries is installed where this Python finds it.

    Its wheels make one toolkit of the folder ``nvidia/cu13``, whose root is also that of the
    runtime which torch brings.
    """
    found = importlib.util.find_spec("nvidia")
    folders = found.submodule_search_locations if found else ()
    return any(any(Path(folder).glob("cu*/bin/nvcc")) for folder in folders or ())


def wsl2() -> bool:
    """Whether this Linux runs in WSL 2 (its kernel says so; that of WSL 1 only says Microsoft)."""
    return "microsoft-standard" in platform.release().lower()


def cores() -> int:
    """Logical processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory() -> int:
    """Main memory in bytes, or less where a container limits it."""
    if sys.platform == "win32":
        return _windows_memory()
    whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    limit = Path("/sys/fs/cgroup/memory.max")
    text = limit.read_text().strip() if limit.exists() else "max"
    return min(whole, int(text)) if text.isdigit() else whole


def _windows_memory() -> int:
    """ullTotalPhys of MEMORYSTATUSEX: after two 32-bit fields, the first of the 64-bit ones."""
    status = (ctypes.c_uint64 * 8)()
    ctypes.cast(status, ctypes.POINTER(ctypes.c_uint32))[0] = ctypes.sizeof(status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(status):
        raise ctypes.WinError()
    return status[1]


def machine() -> dict[str, str]:
    """This machine for the record: hardware and versions, no name of host or user, no path.

    What is not there has an empty value.
    """
    devices = gpus()
    names = sorted({device.name for device in devices})
    gpu = f"{len(devices)} x " * (len(devices) > 1) + " and ".join(names)
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "os": system(),
        "python": platform.python_version(),
        "torch": _version("torch"),
        "torchvision": _version("torchvision"),
        "cpu": _processor(),
        "cores": str(cores()),
        "gpu": gpu or ("Apple GPU (MPS)" if mps() else ""),
        "driver": _driver() if devices else "",
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _driver() -> str:
    found = _said(["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"], timeout=30)
    return found.splitlines()[0] if found else ""


def system() -> str:
    """The operating system with its version, as people call it."""
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if sys.platform == "win32":
        return f"Windows {platform.release()} ({platform.version()})"
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return name + " on WSL 2" * wsl2()


def _processor() -> str:
    """The name of the processor as its maker gives it, else its architecture."""
    found = ""
    if sys.platform == "darwin":
        found = _said(["sysctl", "-n", "machdep.cpu.brand_string"], timeout=10)
    elif sys.platform == "win32":
        import winreg

        path = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            found = winreg.QueryValueEx(key, "ProcessorNameString")[0]
    else:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
        names = [line.partition(":")[2] for line in lines if line.startswith("model name")]
        found = names[0] if names else ""
    return " ".join(found.split()) or platform.machine()
