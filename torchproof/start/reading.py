"""What is read of the machine beside what the doctor asks, and the machine as the plan is asked."""

import os
import re

from torchproof.doctor.examine import PROBES
from torchproof.doctor.knowledge import DATA
from torchproof.doctor.lookup import case_of
from torchproof.doctor.machine import GIB, attempt
from torchproof.doctor.probes import said
from torchproof.doctor.verdicts import driver_fails, no_driver, no_gpu
from torchproof.start.wishes import First

ASKED = ("system", "smi", "hardware", "driver", "jetson", "python", "settings", "environ", "space")


def probe_memory(machine):
    """GiB of memory; None where nothing tells it."""
    if machine.platform == "win32":
        script = "(Get-CimInstance Win32_ComputerSystem).TotalPhysicalMemory"
        argv = ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]
        told = attempt(said, machine, argv, 40) or ""
    elif machine.platform == "darwin":
        told = attempt(said, machine, ["sysctl", "-n", "hw.memsize"]) or ""
    else:
        text = attempt(machine.read, "/proc/meminfo") or ""
        listed = re.search(r"^MemTotal: *(\d+) kB", text, re.M)
        told = str(int(listed.group(1)) * 1024) if listed else ""
    return round(int(told) / GIB, 1) if told.strip().isdigit() else None


READS = (*(row for row in PROBES if row[0] in ASKED), ("memory", 60, probe_memory))


def case_for(seen, machine, wishes):
    """The machine as the plan is asked about it. Raises First where it cannot be asked."""
    case = case_of(seen)
    if wishes.cpu:
        case = case or {"system": seen.system.get("wheels", "")}
        case.update(gpus=[], other="", driver="", cpu=True)
        case.setdefault("python", seen.python.get("version", ""))
        case.setdefault("os", seen.system.get("os", ""))
    if not case or not case["system"]:
        raise First("first.no_case" if seen.system.get("wheels") else "first.no_system")
    if case["other"] == "amd" and not machine.exists("/dev/kfd"):
        case["other"] = ""  # without AMD's driver, as with the graphics of many a processor
    case["wish"] = release(wishes.torch)
    return case


def release(wish):
    """The release of a wish such as 2.13 or 2.13.0; "" for none. Raises First."""
    known = DATA["plan"]["releases"]
    first = next(iter(DATA["plan"]["systems"].values()))
    known = [one for one in known if one in first["wishes"]]
    found = [one for one in known if one == wish or one.rpartition(".")[0] == wish]
    if wish and not found:
        raise First("first.release", wish=wish, known=", ".join(known))
    return found[0] if wish else ""


def driver_problem(seen):
    """What is wrong with the driver of an NVIDIA GPU: a verdict of the doctor and its values."""
    return None if no_gpu(seen) else no_driver(seen) or driver_fails(seen)


def free_room(machine, folder):
    """Free GiB where a folder is or will be; None where nothing tells it."""
    while not machine.exists(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    room = attempt(machine.free, folder)
    return round(room[0] / GIB, 1) if room else None
