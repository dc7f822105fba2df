"""Metal, virtual machine, container or WSL2, and what of an NVIDIA GPU is to be seen from here?

    python where_am_i.py

It only looks at files that Linux keeps for everybody; it needs no rights and installs nothing.
"""

import platform
import sys
from pathlib import Path

MACHINES = {
    "VMware": "VMware",
    "VirtualBox": "VirtualBox",
    "innotek": "VirtualBox",
    "QEMU": "QEMU/KVM",
    "Microsoft Corporation": "Hyper-V",
    "Amazon EC2": "Amazon EC2",
    "Google": "Google Cloud",
    "Xen": "Xen",
    "Parallels": "Parallels",
}


def read(path):
    """The text of a file; nothing if it cannot be read."""
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""


def kinds(root=Path("/")):
    """What lies around this program, the outermost first."""
    found = []
    wsl = "microsoft" in read(root / "proc/version").lower()
    if wsl:
        found.append("WSL2")
    elif " hypervisor" in read(root / "proc/cpuinfo"):
        board = root / "sys/class/dmi/id"
        maker = read(board / "sys_vendor") + read(board / "product_name")
        name = next((name for sign, name in MACHINES.items() if sign in maker), "of unknown make")
        found.append(f"virtual machine ({name})")
    if (root / ".dockerenv").exists() or (root / "run/.containerenv").exists():
        found.append("container")
    return found or ["no sign of a virtual machine or a container"]


def gpu(root=Path("/")):
    """What of an NVIDIA GPU is visible, and what that means."""
    devices = (root / "sys/bus/pci/devices").glob("*")
    cards = [
        device
        for device in devices
        if read(device / "vendor").strip() == "0x10de"
        and read(device / "class").startswith("0x03")  # display and 3D controllers
    ]
    if (root / "dev/dxg").exists():
        return "reached through Windows (/dev/dxg): the driver belongs into Windows"
    if (root / "dev/nvidiactl").exists():
        return "the driver runs (/dev/nvidiactl): nvidia-smi should list the GPU"
    if cards:
        return f"{len(cards)} on the PCI bus, but no driver runs: see the pages on the driver"
    return "nothing: no driver can be of use here"


def main():
    print("system", platform.system(), platform.release())
    if sys.platform != "linux":
        print("This program is for Linux; Windows and macOS show the GPU themselves.")
        return
    print("inside", ", in it a ".join(kinds()))
    print("NVIDIA", gpu())


if __name__ == "__main__":
    main()
