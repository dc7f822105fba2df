"""FSDP2 in its smallest form: each process keeps only its part of every parameter.

torchrun --standalone --nproc-per-node=2 sharded.py
"""

import os

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

device = "cuda" if torch.cuda.is_available() else "cpu"
if device == "cuda":
    torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
mesh = init_device_mesh(device, (int(os.environ["WORLD_SIZE"]),))  # also makes the group

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10)).to(device)
whole = sum(parameter.numel() for parameter in network.parameters())
for layer in network:
    fully_shard(layer, mesh=mesh)  # one layer after the other, then what is around them
fully_shard(network, mesh=mesh)
optimizer = torch.optim.AdamW(network.parameters(), lr=0.001)  # after sharding

images = torch.rand(64, 784, device=device)
labels = torch.randint(10, (64,), device=device)
for step in range(20):
    loss = nn.functional.cross_entropy(network(images), labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    if step == 0:
        first = loss.item()

here = sum(parameter.to_local().numel() for parameter in network.parameters())
if dist.get_rank() == 0:
    print(f"{whole} parameters, {here} of them in this process")
    print("the loss falls:", loss.item() < first)
dist.destroy_process_group()
