"""A program in cells: an editor runs them one by one, Python runs all of them."""

# %% Data
import torch

x = torch.linspace(0, 1, 5)
y = 3 * x + 1

# %% The line through these points
slope = (y[-1] - y[0]) / (x[-1] - x[0])
print(f"slope {slope:.1f}, begins at {y[0]:.1f}")
