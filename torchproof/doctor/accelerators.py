"""Probes of what is not NVIDIA's on the bus: AMD, Intel, and Jetson, whose GPU is in its chip."""

import re

from torchproof.doctor.machine import attempt
from torchproof.doctor.probes import said

# AMD's compute device, and the render nodes that AMD and Intel share.
KFD, RENDER = "/dev/kfd", "/dev/dri/renderD*"


def probe_rocm(machine):
    """Linux: AMD's kernel driver, whether this user may use it, ROCm and its tools."""
    if machine.platform != "linux":
        return {}
    tools = ("amd-smi", "rocm-smi", "rocminfo", "rocm_agent_enumerator")
    listed = attempt(said, machine, ["rocminfo"], 30) or ""
    version = attempt(machine.read, "/opt/rocm/.info/version") or ""
    return {
        "kfd": machine.exists(KFD),
        "usable": machine.usable(KFD),
        "version": version.strip()[:40],
        "tools": [tool for tool in tools if machine.which(tool)],
        "gpus": sorted(set(re.findall(r"\bgfx[0-9a-f]{3,4}\b", listed)) - {"gfx000"})[:16],
    }


def probe_intel(machine):
    """Linux: the render nodes, whether this user may use them, and Intel's Level Zero."""
    if machine.platform != "linux":
        return {}
    nodes = machine.glob(RENDER)
    tools = ("ldconfig", "/sbin/ldconfig")
    cached = next(filter(None, (attempt(said, machine, [tool, "-p"]) for tool in tools)), "")
    return {
        "nodes": nodes[:16],
        "unusable": [node for node in nodes if not machine.usable(node)][:16],
        "loader": "libze_loader.so" in cached,
        "driver": "libze_intel_gpu.so" in cached,
    }


def probe_jetson(machine):
    """Jetson Linux: its release (L4T) and the module; empty on other machines."""
    release = attempt(machine.read, "/etc/nv_tegra_release") or ""
    found = re.search(r"R(\d+) \(release\), REVISION: ([\d.]+)", release)
    model = attempt(machine.read, "/proc/device-tree/model") or ""
    jetson = found or re.search(r"\b(Jetson|Tegra)\b", model)
    if not jetson:
        return {}
    return {"l4t": f"{found.group(1)}.{found.group(2)}" if found else "", "model": model[:80]}
