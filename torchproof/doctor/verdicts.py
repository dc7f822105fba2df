"""What is wrong: the first check that answers names the verdict."""

import re

from torchproof.doctor.examine import PROBES
from torchproof.doctor.knowledge import DATA
from torchproof.doctor.lookup import capability_of
from torchproof.doctor.machine import brief, number

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
        self.network = found.get("network") or {}
        self.has_nvidia = bool(
            self.gpus or self.hardware.get("nvidia") or self.smi.get("driver") or self.jetson
        )
        # A build for the GPUs of another maker.
        self.hip = self.trial.get("hip", "")
        self.for_xpu = self.version.endswith("+xpu")

    def values(self):
        """What sentences may name."""
        names = [gpu["name"] for gpu in self.gpus] or self.hardware.get("names", [])
        names = names or [name for name, _ in self.trial.get("gpus", ())]
        names = names or [
            name for name in (self.trial.get("xpu"), self.jetson.get("model")) if name
        ]
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
    others = s.has_nvidia or "/dev/dxg" in dxg(s)
    if s.kind == "macos" or others or s.available or s.hip or s.for_xpu:
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
    if s.jetson or s.hip or s.for_xpu:
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
    if other or not s.has_nvidia:
        return None
    return "jetson_cpu" if jetson(s) else "cpu_build", {"l4t": s.jetson.get("l4t") or "?"}


def rocm(s):
    """A build for AMD that sees no GPU."""
    if not s.hip or s.available:
        return None
    if s.kind == "linux" and not s.rocm.get("kfd"):
        return "rocm_no_driver", {}
    if s.kind == "linux" and not s.rocm.get("usable"):
        return "rocm_permission", {}
    override = s.environ.get("HSA_OVERRIDE_GFX_VERSION")
    if override is not None:
        return "rocm_override", {"value": override}
    return "rocm_unseen", {"says": brief(s.refused), "gpus": " ".join(s.rocm.get("gpus", ()))}


def intel(s):
    """A build for Intel that sees no GPU."""
    if not s.for_xpu or s.trial.get("xpu"):
        return None
    if s.intel.get("unusable"):
        return "xpu_permission", {"says": ", ".join(s.intel["unusable"])}
    if s.kind == "linux" and not (s.intel.get("loader") and s.intel.get("driver")):
        return "xpu_no_driver", {}
    return "xpu_unseen", {}


def jetson(s):
    """Whether this is a Jetson module, whose driver belongs to its system."""
    if s.jetson:
        return True
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
    rocm,
    intel,
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
    "rocm_no_driver",
    "rocm_permission",
    "rocm_override",
    "rocm_unseen",
    "xpu_no_driver",
    "xpu_permission",
    "xpu_unseen",
    "cpu_build",
    "jetson_cpu",
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
    yield from other_notes(s)
    yield from room_notes(s)
    if s.system.get("rosetta"):
        yield "rosetta", {}
    if s.kind == "windows" and s.windows.get("long_paths") is False:
        yield "long_paths", {}
    if s.windows.get("page_file") is False:
        yield "no_page_file", {}
    if s.kind == "windows" and s.windows and not s.windows["runtime"]:
        yield "no_runtime", {}


def other_notes(s):
    """Of GPUs of other makers, and of the network where it was asked."""
    if s.rocm.get("kfd") and s.rocm.get("gpus") and s.version and not (s.hip or s.has_nvidia):
        yield "amd_unused", {"gpus": " ".join(s.rocm["gpus"]), "torch": s.version}
    if s.hip and s.available and s.environ.get("HSA_OVERRIDE_GFX_VERSION"):
        yield "rocm_overridden", {"value": s.environ["HSA_OVERRIDE_GFX_VERSION"]}
    if s.kind == "macos" and s.state == "done" and "mps" not in s.worked:
        built = s.trial.get("mps_built")
        yield "mps_unavailable" if built else "mps_not_built", {"os": s.system.get("os", "?")}
    silent = [name for name, told in s.network.items() if told.startswith("no answer")]
    if silent:
        yield "unreached", {"names": ", ".join(silent)}


def room_notes(s):
    if not s.hub.get("writable", True):
        yield "hub_locked", {"where": s.hub["where"]}
    if s.hub.get("there") and (s.hub.get("free") or 99) < 5:
        yield "hub_low", {"where": s.hub["where"], "free": str(s.hub["free"])}
    packages = s.space.get("packages", {}).get("free", 99)
    if packages < 10 and s.state != "done":
        yield "disk_low", {"free": str(packages)}
    shared = s.space.get("shared", {}).get("total", 99)
    if s.container and shared < 1:
        yield "shared_small", {"free": str(shared)}
