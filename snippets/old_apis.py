"""Run old calls of PyTorch and torchvision, and the calls that replace them.

    python old_apis.py

Each row says what an old call does: it warns, it fails, or it is silent. The program runs the old
call and the new one, and ends with an error that names the row if one of them does otherwise.
"""

import argparse
import contextlib
import importlib
import io
import sys
import warnings
from contextlib import suppress
from unittest import mock

import PIL.Image
import torch
import torch.distributed as dist
import torch.nn.functional as F
import torchvision
import torchvision.transforms as T
from torch import nn
from torch.autograd import Variable
from torch.optim.lr_scheduler import StepLR
from torch.profiler import ProfilerActivity
from torch.utils.checkpoint import checkpoint
from torch.utils.data import DataLoader, TensorDataset
from torchvision.transforms import v2

# Names that only the rows use.
__all__ = ["F", "ProfilerActivity", "T", "Variable", "checkpoint", "suppress", "v2"]

WRITTEN_FOR = "2.15"  # the PyTorch that does what the rows say

# What the rows work with. Everything is small, and on the CPU.
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
network = nn.Linear(2, 2)
filters = nn.Conv2d(2, 2, 3, bias=False)
x = torch.ones(1, 2, requires_grad=True)
loss = torch.tensor(0.5)
data = TensorDataset(torch.zeros(8, 2))
loader = DataLoader(data, batch_size=4)
optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
scheduler = StepLR(optimizer, step_size=10)
optimizer.step()
image = PIL.Image.new("RGB", (8, 8))


def saved(thing):
    """A file with it, as torch.save writes it."""
    file = io.BytesIO()
    torch.save(thing, file)
    file.seek(0)
    return file


def ddp(**options):
    """DistributedDataParallel with these options, in a group of one process."""
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    try:
        nn.parallel.DistributedDataParallel(network, **options)(x)
    finally:
        dist.destroy_process_group()


def command(module):
    """python -m MODULE --help, without a Python of its own."""
    with contextlib.redirect_stdout(io.StringIO()), suppress(SystemExit):
        importlib.import_module(module).main(["--help"])


def no_gpu():
    """A machine without a GPU, as far as PyTorch is concerned."""
    return mock.patch.object(torch.accelerator, "is_available", return_value=False)


# The old call, what it does, a part of its message, the new call: lines that are run as they are.
ROWS = {
    "Mixed precision": [
        (
            "torch.cuda.amp.autocast(enabled=False)",
            "warns FutureWarning",
            "torch.amp.autocast('cuda'",
            "torch.autocast(device.type)",
        ),
        (
            "torch.cpu.amp.autocast()",
            "warns FutureWarning",
            "torch.amp.autocast('cpu'",
            "torch.autocast('cpu')",
        ),
        (
            "torch.cuda.amp.GradScaler(enabled=False)",
            "warns FutureWarning",
            "torch.amp.GradScaler('cuda'",
            "torch.amp.GradScaler(device.type)",
        ),
    ],
    "Loss and gradients": [
        ("loss.data[0]", "fails IndexError", "tensor.item()", "loss.item()"),
        ("Variable(x)", "silent", "", "x"),
        (
            "Variable(x, volatile=True)",
            "warns UserWarning",
            "torch.no_grad()",
            "with torch.no_grad(): network(x)",
        ),
        ("F.log_softmax(x)", "warns UserWarning", "include dim=X", "F.log_softmax(x, dim=1)"),
        (
            "F.mse_loss(x, x, size_average=False)",
            "warns UserWarning",
            "reduction='sum'",
            "F.mse_loss(x, x, reduction='sum')",
        ),
        (
            "nn.utils.clip_grad_norm(network.parameters(), 1)",
            "warns FutureWarning",
            "clip_grad_norm_",
            "nn.utils.clip_grad_norm_(network.parameters(), 1)",
        ),
        (
            "nn.init.xavier_uniform(network.weight)",
            "warns FutureWarning",
            "xavier_uniform_",
            "nn.init.xavier_uniform_(network.weight)",
        ),
        (
            "checkpoint(network, x)",
            "warns UserWarning",
            "use_reentrant",
            "checkpoint(network, x, use_reentrant=False)",
        ),
    ],
    "Optimizer and learning rate": [
        ("optimizer.zero_grad(set_to_none=True)", "silent", "", "optimizer.zero_grad()"),
        (
            "StepLR(optimizer, 10, verbose=True)",
            "fails TypeError",
            "'verbose'",
            "scheduler.get_last_lr()",
        ),
        ("scheduler.get_lr()", "warns UserWarning", "get_last_lr()", "scheduler.get_last_lr()"),
        ("scheduler.step(1)", "warns UserWarning", "epoch parameter", "scheduler.step()"),
        (
            "torch.optim.Muon(filters.parameters())",
            "fails ValueError",
            "only supports 2D",
            "torch.optim.Muon([network.weight])",
        ),
    ],
    "Loading data": [
        ("iter(loader).next()", "fails AttributeError", "'next'", "next(iter(loader))"),
        (
            "DataLoader(data, prefetch_factor=2)",
            "fails ValueError",
            "num_workers > 0",
            "DataLoader(data, num_workers=1, prefetch_factor=2)",
        ),
        (
            "DataLoader(data, persistent_workers=True)",
            "fails ValueError",
            "num_workers > 0",
            "DataLoader(data, num_workers=1, persistent_workers=True)",
        ),
        (
            "DataLoader(data, num_workers=1000)",  # 8 on a machine with 2 cores does the same
            "warns UserWarning",
            "suggested max number of worker",
            "DataLoader(data, num_workers=1)",
        ),
        (
            "with no_gpu(): iter(DataLoader(data, pin_memory=True))",
            "warns UserWarning",
            "'pin_memory' argument is set as true",
            "iter(DataLoader(data, pin_memory=device.type == 'cuda'))",
        ),
        (
            "iter(DataLoader(data, pin_memory=True, pin_memory_device='cuda'))",
            "warns UserWarning",
            "pin_memory_device is deprecated",
            "iter(DataLoader(data, pin_memory=device.type == 'cuda'))",
        ),
    ],
    "torchvision": [
        (
            "T.ToTensor()(image)",
            "silent",
            "",
            "v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])(image)",
        ),
        (
            "v2.ToTensor()(image)",
            "warns UserWarning",
            "v2.ToImage()",
            "v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])(image)",
        ),
        ("T.Scale(4)", "fails AttributeError", "'Scale'", "v2.Resize(4)"),
        (
            "T.RandomSizedCrop(4)",
            "fails AttributeError",
            "'RandomSizedCrop'",
            "v2.RandomResizedCrop(4)",
        ),
        (
            "torchvision.models.resnet18(pretrained=False)",
            "warns UserWarning",
            "use 'weights' instead",
            "torchvision.models.resnet18(weights=None)",
        ),
        (
            "torchvision.io.read_video('film.mp4')",
            "fails AttributeError",
            "'read_video'",
            "# the package torchcodec",
        ),
    ],
    "Saving and exporting": [
        (
            "torch.load(saved(network))",
            "fails UnpicklingError",
            "weights_only",
            "network.load_state_dict(torch.load(saved(network.state_dict())))",
        ),
        (
            "torch.jit.script(network)",
            "warns FutureWarning",
            "torch.jit.script",
            "torch.compile(network)",
        ),
        (
            "torch.jit.trace(network, x)",
            "warns FutureWarning",
            "torch.jit.trace",
            "torch.export.export(network, (x,))",
        ),
    ],
    "Several processes": [
        ("nn.DataParallel(nn.Linear(2, 2))", "silent", "", "ddp()"),
        (
            "ddp(broadcast_buffers=False)",
            "warns FutureWarning",
            "forward_sync_buffers",
            "ddp(forward_sync_buffers=False)",
        ),
        (
            "command('torch.distributed.launch')",
            "warns FutureWarning",
            "Use torchrun",
            "command('torch.distributed.run')  # torchrun",
        ),
    ],
    "Device and memory": [
        (
            "'cuda' if torch.cuda.is_available() else 'cpu'",
            "silent",
            "",
            "torch.accelerator.current_accelerator(check_available=True) or torch.device('cpu')",
        ),
        (
            "torch.set_default_tensor_type(torch.FloatTensor)",
            "warns UserWarning",
            "deprecated as of PyTorch 2.1",
            "torch.set_default_dtype(torch.float32)",
        ),
        (
            "torch.cuda.memory_cached()",
            "warns FutureWarning",
            "memory_reserved",
            "torch.cuda.memory_reserved()",
        ),
        (
            "with suppress(Exception): torch.cuda.reset_max_memory_allocated()",
            "warns FutureWarning",
            "reset_peak_memory_stats",
            "torch.accelerator.reset_peak_memory_stats()",
        ),
        (
            "torch.autograd.profiler.profile(use_cuda=True)",
            "fails TypeError",
            "'use_cuda'",
            "torch.profiler.profile(activities=[ProfilerActivity.CPU])",
        ),
        # The last one: after the new call, others may no longer ask for the old switch.
        (
            "torch.backends.cuda.matmul.allow_tf32 = True",
            "silent",
            "",
            "torch.backends.cuda.matmul.fp32_precision = 'tf32'",
        ),
    ],
}


def run(code):
    """What a line does, in the words of the rows, and its messages."""
    does, messages = [], []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, globals())
        except Exception as error:
            does.append(f"fails {type(error).__name__}")
            messages.append(str(error))
    for warning in reversed(caught):
        if f"warns {warning.category.__name__}" not in does:
            does.insert(0, f"warns {warning.category.__name__}")
        messages.append(str(warning.message))
    return ", ".join(does) or "silent", " ".join(messages)


def check(old, expected, says, new):
    """What the old call does, and a sentence about it if the row is wrong."""
    does, message = run(old)
    if does != expected:
        return does, f"{old}: the row says '{expected}', but it is '{does}'. {message}"
    if says not in message:
        return does, f"{old}: its message no longer has '{says}': {message}"
    new_does, message = run(new)
    if new_does != "silent":
        return does, f"{new}, the new form of {old}, is '{new_does}'. {message}"
    return does, None


def main():
    parser = argparse.ArgumentParser(
        description="Run old calls of PyTorch and torchvision, and the new ones for them.",
        epilog="Ends with an error that names the row if a call does otherwise than its row says.",
    )
    parser.add_argument("word", nargs="?", default="", help="only rows with this in the old call")
    word = parser.parse_args().word
    torch.set_num_threads(1)
    torch.set_warn_always(True)  # also what PyTorch would say only once
    count, problems = 0, []
    for topic, rows in ROWS.items():
        chosen = [row for row in rows if word.lower() in row[0].lower()]
        if chosen:
            print(topic)
        for row in chosen:
            does, problem = check(*row)
            print(f"  {does:22} {row[0]}  ->  {row[3]}", flush=True)
            count += 1
            if problem:
                problems.append(f"PyTorch changed: {problem}")
    if not count:
        sys.exit(f"No row has {word!r} in its old call. Without a word, all rows run.")
    if problems:
        problems.append(f"The rows are for torch {WRITTEN_FOR}; this is {torch.__version__}.")
        sys.exit("\n".join(problems))
    print(f"rows that hold: {count}, with torch {torch.__version__}", end=", ")
    print(f"torchvision {torchvision.__version__}")


if __name__ == "__main__":
    main()
