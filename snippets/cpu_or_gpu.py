"""Time one step of training on the CPU and on the GPU, for networks and batches of several sizes.

    python cpu_or_gpu.py

Without a GPU it shows the CPU alone. The images are random: for the time it does not matter.
"""

import argparse
import platform
import sys
import time

import torch
from torch import nn

NETWORKS = [(6, 16), (32, 64), (64, 128)]  # channels of the two convolutions
BATCHES = [1, 4, 16, 64]


def new_network(first, second):
    """The network of the CIFAR-10 tutorials, with as many channels as you like."""
    return nn.Sequential(
        nn.Conv2d(3, first, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(first, second, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(second * 5 * 5, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )


def milliseconds(device, channels, batch, repeats=3):
    """One step of training: the fastest of some repeats, each about a tenth of a second long."""
    network = new_network(*channels).to(device)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.001, momentum=0.9)
    images = torch.randn(batch, 3, 32, 32, device=device)
    labels = torch.randint(10, (batch,), device=device)
    # One thread of a CPU: count its computing time, so that other programs do not matter.
    alone = device.type == "cpu" and torch.get_num_threads() == 1
    clock = time.process_time if alone else time.perf_counter

    def run(steps):
        wait(device)
        start = clock()
        for _ in range(steps):
            loss = nn.functional.cross_entropy(network(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        wait(device)
        return 1000 * (clock() - start) / steps

    run(1)  # warm up
    steps = max(round(100 / max(run(1), 1)), 1)
    return min(run(steps) for _ in range(repeats))


def wait(device):
    """A GPU works on its own: until it has done all it was told."""
    if device.type != "cpu":
        torch.accelerator.synchronize(device)


# --8<-- [start:crossing]
def crossing(batches, cpu, gpu):
    """The smallest batch from which on the GPU is faster; None if it never is."""
    first = None
    for batch, here, there in zip(batches, cpu, gpu, strict=True):
        if there >= here:
            first = None
        elif first is None:
            first = batch
    return first


# --8<-- [end:crossing]


def find_devices(name):
    """The CPU, and the accelerator unless another device is asked for."""
    cpu = torch.device("cpu")
    best = torch.accelerator.current_accelerator(check_available=True)
    try:
        other = torch.device(name) if name else best or cpu
        (torch.ones(1, device=other) + 1).item()
    except (AssertionError, RuntimeError) as error:
        sys.exit(
            f"Cannot use the device {name or best}: {str(error).splitlines()[0]}\n"
            "--device cpu works everywhere. verify.py says what is wrong with a GPU."
        )
    return [cpu] if other.type == "cpu" else [cpu, other]


def arguments():
    parser = argparse.ArgumentParser(
        description="Time one step of training on the CPU and on the GPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--batches", type=int, nargs="+", default=BATCHES, metavar="N", help="sizes of a batch"
    )
    parser.add_argument(
        "--device",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="what to compare with the CPU; cpu: nothing (default: the GPU, if there is one)",
    )
    args = parser.parse_args(namespace=argparse.Namespace(device=None))
    args.batches = sorted(set(args.batches))
    if args.batches[0] < 1:
        parser.error("--batches have to be greater than 0")
    return args


def main():
    args = arguments()
    devices = find_devices(args.device)
    columns = [f"{device.type} ms" for device in devices]
    print("channels  batch", *(f"{column:>9}" for column in columns), end="")
    print("  cpu/gpu" if len(devices) == 2 else "")
    for channels in NETWORKS:
        name = "{}, {}".format(*channels)
        times = {device: [] for device in devices}
        for batch in args.batches:
            for device in devices:
                times[device].append(milliseconds(device, channels, batch))
            row = [times[device][-1] for device in devices]
            ratio = f"  {row[0] / row[1]:7.1f}" if len(devices) == 2 else ""
            print(f"{name:8}  {batch:5}", *(f"{ms:9.2f}" for ms in row), end=f"{ratio}\n")
        if len(devices) == 2:
            batch = crossing(args.batches, *times.values())
            where = f"from batch {batch} on" if batch else "at none of these batches"
            print(f"{name:8}  the {devices[1].type} is faster {where}")
    if len(devices) == 1:
        print("only the CPU was measured")
    elif devices[1].type == "cuda":
        print("GPU:", torch.cuda.get_device_name(devices[1]))
    print(
        f"{torch.get_num_threads()} thread(s) of the CPU, torch {torch.__version__}, "
        f"Python {platform.python_version()}"
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "memory" not in str(error):
            raise
        sys.exit(f"Out of memory: {error}\nTry smaller --batches.")
