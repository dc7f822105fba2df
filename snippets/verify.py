"""Does PyTorch work on this machine? If it does not: what is wrong, and what to do.

python verify.py
"""

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

ANEW = "Make a new virtual environment and install PyTorch there, as on the page Install."
# For each CUDA, from NVIDIA's tables: the branch of the driver on Linux and on Windows.
LOWEST_DRIVER = {"11": ("450", "452"), "12": ("525", "528"), "13": ("580", "580")}
problems = []


def show(name, value):
    print(f"{name:<13}{value}", flush=True)


def problem(wrong, mend):
    problems.append(f"PROBLEM: {wrong}\nTO DO:   {mend}")


def brief(text):
    return (str(text).strip() or "no message").splitlines()[0]


def ask_driver():
    """The GPUs and drivers that nvidia-smi lists; what it says if it fails; None without it."""
    places = "nvidia-smi", "/usr/lib/wsl/lib/nvidia-smi", r"C:\Windows\System32\nvidia-smi.exe"
    tool = next(filter(None, map(shutil.which, places)), None)
    if tool is None:
        return None
    query = [tool, "--query-gpu=name,driver_version", "--format=csv,noheader"]
    try:
        output = subprocess.run(query, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        return brief(error)
    text = output.stdout.decode(errors="replace")
    return re.findall(r"^(.+), (\d[\d.]+)\s*$", text, re.M) or brief(text)


def load(name, mend):
    """The package of that name; None if there is a problem with it."""
    spec = importlib.util.find_spec(name)
    if spec is None:
        mend = "Switch on the environment that has it. If there is none: " + mend
        return problem(f"this Python has no {name}: {sys.executable}", mend)
    if not str(spec.origin).endswith(os.path.join(name, "__init__.py")):
        where = spec.origin or next(iter(spec.submodule_search_locations))
        mend = "Rename it, or start this script in another folder."
        return problem(f"something else is named {name} and hides it: {where}", mend)
    try:
        package = importlib.import_module(name)
        show(name, package.__version__)
        return package
    except Exception as error:  # an import can fail in any way
        if os.environ.get("LD_LIBRARY_PATH"):
            mend = "Run `unset LD_LIBRARY_PATH` and try again. If that is no help: " + mend
        if os.name == "nt" and name == "torch":
            mend = "Install the Microsoft Visual C++ Redistributable. If that is no help: " + mend
        return problem(f"{name} is installed but cannot be loaded: {brief(error)}", mend)


def describe(torch):
    """What this PyTorch was built for, and the GPUs it finds."""
    cuda, rocm = torch.version.cuda, getattr(torch.version, "hip", None)
    show("built with", f"CUDA {cuda}" if cuda else f"ROCm {rocm}" if rocm else "no CUDA")
    show("kernels for", " ".join(torch.cuda.get_arch_list()) or "CPU")
    show("cuDNN", torch.backends.cudnn.version() or "none")
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        major, minor = torch.cuda.get_device_capability(number)
        name = torch.cuda.get_device_name(number)
        show(f"GPU {number}", f"{name}, compute capability {major}.{minor}")


def find_gpu(torch, driver):
    """Why PyTorch cannot use an NVIDIA GPU that is there."""
    if driver is None:
        vendors = Path("/sys/bus/pci/devices").glob("*/vendor")  # exists on Linux
        if any(vendor.read_text().startswith("0x10de") for vendor in vendors):
            problem(
                "this machine has an NVIDIA GPU but no NVIDIA driver.",
                "Install the driver. In a container: start it with --gpus all.",
            )
        return
    if isinstance(driver, str):
        return problem(
            f"the NVIDIA driver does not work: {driver}",
            "Restart the machine. If that is no help, install the driver again.",
        )
    gpu, version = driver[0]
    cuda = torch.version.cuda
    if not cuda:
        return problem(
            f"this PyTorch was built without CUDA, so it cannot use your {gpu}.",
            "Run pip uninstall torch torchvision, then install the build with CUDA.",
        )
    try:
        torch.cuda.init()
        reason = "it gives no reason"
    except Exception as error:
        reason = brief(error)
    hidden = os.environ.get("CUDA_VISIBLE_DEVICES")
    if "too old" in reason or "insufficient" in reason:
        lowest = LOWEST_DRIVER.get(cuda.split(".")[0])
        newer = f"driver {lowest[os.name == 'nt']} or newer" if lowest else "the newest driver"
        problem(
            f"the driver {version} is too old for a PyTorch built with CUDA {cuda}.",
            f"Install {newer}, then restart the machine.",
        )
    elif hidden is not None:
        problem(
            f"the variable CUDA_VISIBLE_DEVICES, now '{hidden}', hides your {gpu}.",
            "Remove the variable, or set it to 0.",
        )
    else:
        problem(
            f"the driver sees your {gpu} but PyTorch does not: {reason}",
            "Restart the machine. In a container: start it with --gpus all.",
        )


def work(torch, device):
    """A kernel, a convolution and a small training, with results that are known."""
    total = torch.arange(1001, device=device).sum().item()
    show("kernel", f"0 + 1 + ... + 1000 = {total}")
    image, weight = torch.ones(1, 3, 8, 8, device=device), torch.ones(4, 3, 3, 3, device=device)
    mean = torch.nn.functional.conv2d(image, weight).mean().item()
    show("convolution", f"3 x 3 x 3 ones add up to {mean:g}")
    x = torch.linspace(-1, 1, 64, device=device).reshape(-1, 1)
    net = torch.nn.Linear(1, 1).to(device)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.3)
    for _ in range(100):
        loss = ((net(x) - (2 * x + 1)) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    show("training", f"y = {net.weight.item():.2f} x + {net.bias.item():.2f}")
    if total != 500500 or abs(mean - 27) > 0.01 or not loss.item() < 0.001:
        raise ArithmeticError("wrong results; 500500, 27 and y = 2.00 x + 1.00 are right")


def try_device(torch, device):
    try:
        work(torch, device)
    except Exception as error:
        mend = "Restart the machine. If that is no help: " + ANEW
        if "no kernel image" in str(error):
            mend = (
                "Compare compute capability and kernels above. A newer GPU needs a newer "
                "PyTorch, an older GPU an older one."
            )
        elif "out of memory" in str(error):
            mend = "Close other programs that use the GPU; nvidia-smi lists them."
        problem(f"PyTorch fails on {device}: {brief(error)}", mend)


def try_torchvision(torch):
    mend = "Run pip uninstall torch torchvision, then install both with one command."
    torchvision = load("torchvision", mend)
    if torchvision:
        try:
            torchvision.ops.nms(torch.ones(1, 4), torch.ones(1), 0.5)
        except Exception as error:
            problem(f"torchvision does not fit this torch: {brief(error)}", mend)


def verify():
    """Show what there is, try it, and note the problems."""
    show("Python", f"{platform.python_version()}, {sys.executable}")
    driver = ask_driver()
    version = driver[0][1] if isinstance(driver, list) else driver
    show("driver", version or "no NVIDIA driver")
    torch = load("torch", ANEW)
    if torch is None:
        return
    try_torchvision(torch)
    describe(torch)
    mps = getattr(torch.backends, "mps", None)
    device = "cuda" if torch.cuda.is_available() else "mps" if mps and mps.is_available() else "cpu"
    if device == "cpu":
        find_gpu(torch, driver)
    try_device(torch, device)
    if not problems:
        where = "the CPU; it found no GPU" if device == "cpu" else f"your GPU ({device})"
        print(f"\nOK: PyTorch works, on {where}.")


def report():
    """Print the problems, if any; the exit status."""
    for text in problems:
        print(f"\n{text}")
    return 1 if problems else 0


if __name__ == "__main__":
    if "--here" in sys.argv:
        sys.stdout.reconfigure(errors="replace")  # a terminal may lack a letter of some path
        warnings.simplefilter("ignore")  # PyTorch warns of what is said here in plainer words
        try:
            verify()
        except Exception as error:
            problem(f"{type(error).__name__}: {brief(error)}", ANEW)
        sys.exit(report())
    # In a process of its own, because a broken library can end Python without an exception.
    command = getattr(sys, "orig_argv", [sys.executable, __file__])[1:]
    status = subprocess.call([sys.executable, *command, "--here"])
    if status not in (0, 1):
        problem(
            f"Python itself was ended after the last line above, with status {status}.",
            "If the processor is old or virtual, it may lack AVX2. Else: " + ANEW,
        )
    sys.exit(status if status in (0, 1) else report())
