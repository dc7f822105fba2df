"""Ask each Jupyter kernel which Python it is, and which PyTorch that Python has.

Usage: python which_kernel.py [NAME ...]    without a name: all kernels

Needs jupyter_client, which comes with JupyterLab, Notebook and ipykernel. torch itself is not
imported, so this is quick.
"""

import sys
from subprocess import DEVNULL

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel

QUESTION = """
import sys
from importlib.metadata import PackageNotFoundError, version
print("python", sys.executable)
try:
    print("torch ", version("torch"))
except PackageNotFoundError:
    print("torch  is not installed in this Python")
"""
START = 60  # seconds that a kernel may take to start


def answer(name: str) -> str:
    """What the kernel prints; raises where it does not start."""
    # What the kernel says about itself would stand between the lines of the answer.
    manager, client = start_new_kernel(START, name, stderr=DEVNULL)
    printed = []

    def keep(message: dict) -> None:
        if message["msg_type"] == "stream":
            printed.append(message["content"]["text"])

    try:
        client.execute_interactive(QUESTION, timeout=START, output_hook=keep)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return "".join(printed).rstrip()


def main(names: list[str]) -> int:
    kernels = KernelSpecManager().get_all_specs()
    unknown = [name for name in names if name not in kernels]
    if unknown:
        print(f"no kernel {', '.join(unknown)}; there are: {', '.join(sorted(kernels))}")
        return 1
    broken = 0
    for name in names or sorted(kernels):
        spec = kernels[name]["spec"]
        print(f"{name}: {spec['display_name']}")
        if spec["language"] != "python":
            print("not a Python kernel")
            continue
        try:
            print(answer(name))
        except (OSError, RuntimeError) as error:  # its Python was moved or removed
            broken += 1
            print(f"does not start: {error}")
    return int(broken > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
