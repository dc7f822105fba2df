"""Has this PyTorch code for a GPU? It reads the build's own list and needs no GPU for that.

python would_run.py 6.1 8.9    for these compute capabilities
python would_run.py            for the GPUs in this machine
"""

import re
import sys

import torch


def best(capability, architectures):
    """What of ``architectures`` runs on a GPU: (kind, capability) of the best, or None.

    ``sm_86`` is machine code: it runs on 8.6, 8.7 and 8.9, not on 9.0. ``compute_86`` is PTX: the
    driver translates it for 8.6 and all that is newer. ``sm_90a`` is for 9.0 and nothing else.
    """
    found = []
    for name in architectures:
        match = re.fullmatch(r"(sm|compute)_(\d+)(\d)([af]?)", name)
        if not match:
            continue
        code = int(match[2]), int(match[3])
        if match[4] == "a" and code != capability:
            continue
        if match[1] == "sm" and code[0] == capability[0] and code <= capability:
            found.append((1, code, "machine code"))
        if match[1] == "compute" and code <= capability:
            found.append((0, code, "PTX"))
    if not found:
        return None
    _, code, kind = max(found)
    return kind, code


def main():
    architectures = torch.cuda.get_arch_list()
    print("torch   ", torch.__version__)
    print("code for", *(architectures or ["no NVIDIA GPU: this is a build for the CPU"]))
    gpus = range(torch.cuda.device_count())
    here = [".".join(map(str, torch.cuda.get_device_capability(gpu))) for gpu in gpus]
    wanted = sys.argv[1:] or here
    for text in wanted:
        found = best(tuple(map(int, text.split("."))), architectures)
        answer = f"yes, {found[0]} for {found[1][0]}.{found[1][1]}" if found else "no"
        print(f"{text:<9}{answer}")
    if not wanted:
        print("PyTorch finds no NVIDIA GPU in this machine: name one, python would_run.py 8.6")


if __name__ == "__main__":
    main()
