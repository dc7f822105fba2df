"""Compile scale.cpp and scale_cuda.cu, and let the operator run on the CPU and on the GPU."""

import torch
from torch.utils.cpp_extension import load

load("first_cuda", ["scale.cpp", "scale_cuda.cu"], is_python_module=False)

for device in ("cpu", "cuda"):
    x = torch.arange(1_000_000.0, device=device)
    y = torch.ops.first.scale(x, 2.5)
    assert y.device == x.device and torch.equal(y, x * 2.5)
    print(f"{device:4}  0 + 2.5 + 5.0 + ... is right: {y.numel()} numbers")
