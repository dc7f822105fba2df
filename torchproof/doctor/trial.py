"""Torch at work, in a process of its own: it may crash or hang."""

import importlib.util
import json
import os
import warnings

from torchproof.doctor.machine import NoAnswer, attempt, brief

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
    "xpu": str,
    "mps_built": bool,
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
    devices = [f"cuda:{index}" for index in range(count)]
    xpu = getattr(torch, "xpu", None)
    if xpu and xpu.is_available():
        tell(xpu=str(xpu.get_device_name(0)))
        devices += [f"xpu:{index}" for index in range(xpu.device_count())]
    mps = getattr(torch.backends, "mps", None)
    tell(mps_built=bool(mps and mps.is_built()))
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
