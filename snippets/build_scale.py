"""Compile scale.cpp, load it, and hold its operator against PyTorch's own multiplication."""

import torch
from torch.utils.cpp_extension import load

load("first", ["scale.cpp"], is_python_module=False)

x = torch.arange(4.0)
print(torch.ops.first.scale(x, 2.5))
assert torch.equal(torch.ops.first.scale(x, 2.5), x * 2.5)
