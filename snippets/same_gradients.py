"""Compare gradients: the whole batch in one process, and shared out among several.

torchrun --standalone --nproc-per-node=2 same_gradients.py
"""

import contextlib

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
torch.manual_seed(0)  # the same numbers in every process
images, labels = torch.rand(64, 784), torch.randint(10, (64,))
network = nn.Sequential(nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 10))


def gradients(model, images, labels, parts=1):
    """All gradients in one row, computed in so many parts; only the last one is exchanged."""
    model.zero_grad()
    pieces = list(zip(images.chunk(parts), labels.chunk(parts), strict=True))
    for number, (some, answers) in enumerate(pieces, start=1):
        with model.no_sync() if number < parts else contextlib.nullcontext():
            (nn.functional.cross_entropy(model(some), answers) / parts).backward()
    return torch.cat([parameter.grad.flatten() for parameter in model.parameters()])


whole = gradients(network, images, labels)
model = DistributedDataParallel(network)
mine = slice(rank, None, processes)  # this process's share
shared = gradients(model, images[mine], labels[mine])
accumulated = gradients(model, images[mine], labels[mine], parts=4)
with model.no_sync():  # never exchanged: each process keeps its own
    alone = gradients(model, images[mine], labels[mine])

if rank == 0:
    print("processes:", processes)
    print(f"largest gradient             {whole.abs().max():.6f}")
    print(f"difference, shared out       {(shared - whole).abs().max():.6f}")
    print(f"difference, in four parts    {(accumulated - whole).abs().max():.6f}")
    print(f"difference, never exchanged  {(alone - whole).abs().max():.6f}")
dist.destroy_process_group()
