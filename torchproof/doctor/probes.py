"""Probes: each asks one thing, has a time limit, and may fail without harm to the others."""

import glob
import os
import re

from torchproof.doctor.machine import GIB, NoAnswer, attempt, brief, number
from torchproof.plan.smi_table import TABLE


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


# What an issue of PyTorch wants to know of the packages around it.
RELEVANT = re.compile(
    r"(torch\w*|functorch|triton\w*|numpy|nvidia_\w+|cuda_\w+|optree|onnx\w*|flake8|mypy\w*|mkl\w*"
    r"|transformers|accelerate|xformers|flash_attn|bitsandbytes|intel_\w+|pytorch_\w+)-(\d[^-]*)",
    re.I,
)


def probe_packages(machine):
    """Name and version of the packages of this Python that matter to PyTorch."""
    found = set()
    for folder in filter(None, machine.path):
        for path in machine.glob(os.path.join(glob.escape(folder), "*.dist-info")):
            match = RELEVANT.match(os.path.basename(path)[: -len(".dist-info")])
            if match:
                found.add(f"{match.group(1)} {match.group(2)}"[:100])
    return sorted(found)[:100]


def processor(machine):
    """The name of the processor, "" where nothing tells it."""
    if machine.platform == "win32":
        return machine.environ.get("PROCESSOR_IDENTIFIER", "")[:100]
    if machine.platform == "darwin":
        return (attempt(said, machine, ["sysctl", "-n", "machdep.cpu.brand_string"]) or "").strip()
    told = attempt(machine.read, "/proc/cpuinfo") or ""
    name = re.search(r"^model name\s*: *([^\n]{1,100})", told, re.M)
    return name.group(1) if name else ""


def probe_toolkit(machine):
    """The CUDA Toolkit and compilers: PyTorch itself needs neither, extensions do."""
    home = machine.environ.get("CUDA_HOME") or machine.environ.get("CUDA_PATH")
    tool = machine.which("nvcc") or (
        machine.which(os.path.join(home, "bin", "nvcc")) if home else ""
    )
    text = attempt(said, machine, [tool, "--version"]) if tool else ""
    release = re.search(r"release (\d+\.\d+)", text or "")
    names = ("cl", "gcc", "g++", "clang", "cmake", "ninja")
    asked = (name for name in ("gcc", "clang", "cmake") if machine.which(name))
    versions = {name: attempt(said, machine, [name, "--version"]) for name in asked}
    return {
        "nvcc": tool or "",
        "release": release.group(1) if release else "",
        "compilers": [name for name in names if machine.which(name)],
        "versions": {name: brief(told, 100) for name, told in versions.items() if told},
        "processor": processor(machine),
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
