"""Executes the code cells of a notebook in a kernel: a script, run in the sandbox of a page.

    python notebook_runner.py NOTEBOOK ANSWER

writes to the file ANSWER what came of each cell, up to the first that fails: its outputs, seconds
of wall-clock time, how it ended, and the warnings it gave.
"""

import json
import os
import sys
import time

import nbformat
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

TIMEOUT = 300  # seconds for a cell that names no other
FIGURES = "torchproof.running.figures"


class OwnPython(KernelSpecManager):
    """Kernels run on the Python that runs this, whatever kernels the machine has installed."""

    def get_kernel_spec(self, kernel_name):
        command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        return KernelSpec(argv=command, display_name=kernel_name, language="python")


def run(notebook):
    """The answers for the code cells of ``notebook``, as dictionaries."""
    manager = AsyncKernelManager(kernel_spec_manager=OwnPython())
    client = NotebookClient(
        notebook,
        km=manager,
        timeout_func=lambda cell: int(cell.metadata.get("data", {}).get("timeout", TIMEOUT)),
        extra_arguments=[f"--IPKernelApp.extra_extensions={FIGURES}"],
    )
    answers = []
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                answers.append(execute(client, cell, index))
                if answers[-1]["ended"] != "ran":
                    break
                if answers[-1]["error"] and "fails" not in cell.metadata.get("data", {}):
                    break
    return answers


def execute(client, cell, index):
    ended, error = "ran", ""
    noted, start = len(warnings()), time.perf_counter()
    try:
        client.execute_cell(cell, index)
    except CellExecutionError:
        error = "\n".join(cell.outputs[-1].traceback)
    except CellTimeoutError:
        ended, error = "timed out", "the cell ran past its time"
    except DeadKernelError:
        ended, error = "died", "the cell ended the whole kernel"
    seconds = time.perf_counter() - start
    return {
        "id": cell.id,
        "outputs": cell.outputs,
        "seconds": seconds,
        "ended": ended,
        "error": error,
        "warned": warnings()[noted:],
    }


def warnings():
    """The warnings noted so far by every Python of the sandbox, see child/sitecustomize.py."""
    file = os.environ.get("TORCHPROOF_WARNINGS", "")
    if not os.path.exists(file):
        return []
    with open(file, encoding="utf-8") as noted:
        return [json.loads(line) for line in noted]


if __name__ == "__main__":
    os.environ.pop("MPLBACKEND", None)  # as for a reader: the kernel shows figures in the notebook
    found = run(nbformat.read(sys.argv[1], as_version=4))
    with open(sys.argv[2], "w", encoding="utf-8") as answer:
        json.dump(found, answer)
