"""What a loader with workers does in a file without a main guard, where processes are spawned."""

import torch
from torch.utils.data import DataLoader, TensorDataset

numbers = TensorDataset(torch.arange(8))
loader = DataLoader(numbers, batch_size=4, num_workers=1, multiprocessing_context="spawn")
for (batch,) in loader:
    print(batch)
