"""What to install on a machine: one decision, with its reasons.

``plan(Machine("windows", gpus=("RTX 3060",), driver="560"))`` is a Plan: commands, what to do
first, why, and what to mind, as sentences in each language. ``python -m torchproof.plan`` asks it
from a terminal, and ``export()`` is the same as data for a script.
"""

from torchproof.plan import machine, options
from torchproof.plan.commands import Mirror
from torchproof.plan.export import export
from torchproof.plan.machine import Gpu, Machine, Unclear, gpu_of, read
from torchproof.plan.options import SYSTEMS
from torchproof.plan.report import Plan, plan
from torchproof.plan.sentences import LANGUAGES, Note
from torchproof.plan.way import Steps, sizes, ways

__all__ = [
    "LANGUAGES",
    "SYSTEMS",
    "Gpu",
    "Machine",
    "Mirror",
    "Note",
    "Plan",
    "Steps",
    "Unclear",
    "export",
    "forget",
    "gpu_of",
    "plan",
    "read",
    "sizes",
    "ways",
]


def forget() -> None:
    """Work out again what rests on the facts: they may have changed."""
    for module in (machine, options):
        for value in vars(module).values():
            if clear := getattr(value, "cache_clear", None):
                clear()
