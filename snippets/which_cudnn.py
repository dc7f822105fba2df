"""Tell which cuDNN this PyTorch uses: its version, and the files that are really loaded."""

import ctypes
import sys
from importlib import metadata
from pathlib import Path

import torch

cudnn = torch.backends.cudnn
print("is there    ", cudnn.is_available())
print("switched on ", cudnn.enabled)
print("benchmark   ", cudnn.benchmark)
print("version     ", cudnn.version())

for package in sorted(metadata.distributions(), key=lambda found: found.name or ""):
    if (package.name or "").startswith("nvidia-cudnn"):
        print("package     ", package.name, package.version)


def in_memory():
    """Linux lists the files that a process has in its memory."""
    memory = Path("/proc/self/maps").read_text()
    return {line.split(maxsplit=5)[-1] for line in memory.splitlines() if "libcudnn" in line}


if sys.platform == "linux":
    # cuDNN is several files, loaded when first needed. Ask for the one with the convolutions.
    for file in in_memory():
        if "/libcudnn.so" in file:
            ctypes.CDLL(file).cudnnCnnVersionCheck()
    files = in_memory()
else:
    # Elsewhere the wheel has its own copy beside the other libraries of torch.
    files = {str(file) for file in Path(torch.__file__).with_name("lib").glob("*cudnn*")}
for file in sorted(files):
    print("file        ", file)
