"""snippets/verify.py: on this machine, and on machines where something is wrong."""

import ast
import os
import subprocess
import sys
import types
import venv

import pytest
from programs import SNIPPETS, load

from torchproof import facts

VERIFY = SNIPPETS / "verify.py"
GPU = [("NVIDIA GeForce RTX 4090", "550.54.15")]
posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell for a stand-in program")


@pytest.fixture
def verify():
    """The script as a module, with no problems noted."""
    return load("verify")


def run(*command, **environment):
    """Status and what was printed, with a copy of this environment that has what is named."""
    inherited = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "LD_LIBRARY_PATH")}
    done = subprocess.run(
        [*command, str(VERIFY)],
        env={**inherited, **environment},
        timeout=120,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


@pytest.fixture
def with_torch(tmp_path):
    """Run it with a package named torch that does what is given when it is imported."""

    def go(source, **environment):
        (tmp_path / "torch").mkdir()
        (tmp_path / "torch" / "__init__.py").write_text(source)
        return run(sys.executable, PYTHONPATH=str(tmp_path), **environment)

    return go


def fake(available=False, cuda="13.2", init="No CUDA GPUs are available"):
    """As much of torch as the search for a GPU asks."""

    def initialise():
        raise RuntimeError(init)

    return types.SimpleNamespace(
        cuda=types.SimpleNamespace(is_available=lambda: available, init=initialise),
        version=types.SimpleNamespace(cuda=cuda),
    )


def test_says_what_is_here():
    status, printed = run(sys.executable)
    lines = printed.splitlines()
    names = [line.split("  ")[0] for line in lines]
    for name in ("Python", "driver", "torch", "torchvision", "built with", "cuDNN"):
        assert name in names, printed
    assert "kernel       0 + 1 + ... + 1000 = 500500" in lines
    assert "convolution  3 x 3 x 3 ones add up to 27" in lines
    assert "training     y = 2.00 x + 1.00" in lines
    # A machine of which something is wrong may run this too.
    assert (status, lines[-1][:3]) == (0, "OK:") or (status == 1 and "PROBLEM: " in printed)


def test_python_without_torch(tmp_path):
    venv.create(tmp_path / "empty", with_pip=False, symlinks=os.name != "nt")
    folder = "Scripts" if os.name == "nt" else "bin"
    python = next((tmp_path / "empty" / folder).glob("python*"))
    status, printed = run(str(python))
    assert status == 1
    assert f"PROBLEM: this Python has no torch: {python.parent}" in printed
    assert "TO DO:   Switch on the environment that has it." in printed


def test_flags_of_python_reach_the_check():
    status, printed = run(sys.executable, "-S")
    assert status == 1
    assert "has no torch" in printed


@pytest.mark.parametrize(
    "error",
    [
        "OSError('libcublas.so.13: cannot open shared object file: No such file')",
        "ImportError('libcusparse.so.12: undefined symbol: __nvJitLinkComplete_12_4')",
        "ModuleNotFoundError('No module named typing_extensions', name='typing_extensions')",
        "SyntaxError('made for a newer Python')",
    ],
)
def test_torch_that_does_not_load(with_torch, error):
    status, printed = with_torch(f"raise {error}")
    assert status == 1
    assert f"PROBLEM: torch is installed but cannot be loaded: {error.split(chr(39))[1]}" in printed
    assert "TO DO:" in printed
    assert "Traceback" not in printed


def test_libraries_of_others_are_the_first_suspect(with_torch):
    _, printed = with_torch("raise OSError('libcudnn.so.9')", LD_LIBRARY_PATH="/opt/other")
    assert "TO DO:   Run `unset LD_LIBRARY_PATH` and try again." in printed


def test_a_library_that_ends_python(with_torch):
    status, printed = with_torch("import os; os.abort()")
    assert status == 1
    assert "PROBLEM: Python itself was ended after the last line above" in printed


@pytest.mark.parametrize("file", ["torch.py", "torch/readme.txt"])
def test_something_else_named_torch(tmp_path, file):
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("")
    # -S: a package that is installed would win over a folder without __init__.py
    status, printed = run(sys.executable, "-S", PYTHONPATH=str(tmp_path))
    assert status == 1
    assert "PROBLEM: something else is named torch and hides it: " + str(tmp_path) in printed


def test_a_torch_that_is_half_there(with_torch):
    status, printed = with_torch("__version__ = '2.15.0'")
    assert status == 1
    assert "PROBLEM: AttributeError: module 'torch' has no attribute" in printed
    assert "Traceback" not in printed


def found(verify, torch, driver):
    verify.find_gpu(torch, driver)
    return "\n".join(verify.problems)


def test_cpu_build_beside_a_gpu(verify):
    problem = found(verify, fake(cuda=None), GPU)
    assert "built without CUDA, so it cannot use your NVIDIA GeForce RTX 4090" in problem


def test_old_driver(verify):
    text = "The NVIDIA driver on your system is too old (found version 12040). Please update."
    problem = found(verify, fake(init=text), GPU)
    assert "the driver 550.54.15 is too old for a PyTorch built with CUDA 13.2" in problem
    assert "Install driver 580 or newer" in problem


def test_the_lowest_drivers_are_those_of_the_facts(verify):
    """The script is one file that runs anywhere, so it has a copy of them."""
    rows = facts.load().cuda.majors
    known = {str(row.cuda[0]): (str(row.linux[0]), str(row.windows[0])) for row in rows}
    assert {cuda: known[cuda] for cuda in verify.LOWEST_DRIVER} == verify.LOWEST_DRIVER
    newest = max(known, key=int)
    assert newest in verify.LOWEST_DRIVER


def test_the_lowest_driver_of_the_system(verify, monkeypatch):
    text = "CUDA driver version is insufficient for CUDA runtime version"
    for system, driver in (("posix", 525), ("nt", 528)):
        monkeypatch.setattr(verify, "os", types.SimpleNamespace(name=system, environ=os.environ))
        said = found(verify, fake(init=text, cuda="12.9"), GPU)
        assert f"Install driver {driver} or newer" in said


def test_old_driver_for_a_cuda_to_come(verify):
    text = "CUDA driver version is insufficient for CUDA runtime version"
    assert "Install the newest driver" in found(verify, fake(init=text, cuda="14.0"), GPU)


@pytest.mark.parametrize("value", ["", "-1", "3"])
def test_hidden_gpu(verify, monkeypatch, value):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", value)
    problem = found(verify, fake(), GPU)
    assert f"CUDA_VISIBLE_DEVICES, now '{value}', hides your NVIDIA GeForce RTX 4090" in problem


def test_gpu_that_only_the_driver_sees(verify, monkeypatch):
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    problem = found(verify, fake(init="Error 803: unsupported combination"), GPU)
    assert "PyTorch does not: Error 803: unsupported combination" in problem


def test_driver_that_fails(verify):
    text = "Failed to initialize NVML: Driver/library version mismatch"
    assert f"the NVIDIA driver does not work: {text}" in found(verify, fake(), text)


@pytest.mark.parametrize(("vendor", "known"), [("0x10de\n", True), ("0x8086\n", False)])
def test_gpu_without_a_driver(verify, monkeypatch, tmp_path, vendor, known):
    (tmp_path / "0000:01:00.0").mkdir()
    (tmp_path / "0000:01:00.0" / "vendor").write_text(vendor)
    monkeypatch.setattr(verify, "Path", lambda _: tmp_path)
    assert ("an NVIDIA GPU but no NVIDIA driver" in found(verify, fake(), None)) is known


class Broken:
    """A torch whose every operation fails."""

    def __init__(self, message):
        self.error = RuntimeError(message)

    def arange(self, *_, **__):
        raise self.error


@pytest.mark.parametrize(
    ("message", "mend"),
    [
        ("CUDA error: no kernel image is available for execution on the device", "newer GPU needs"),
        ("CUDA out of memory. Tried to allocate 2.00 MiB.", "Close other programs"),
        ("CUDA error: unspecified launch failure", "Restart the machine"),
    ],
)
def test_device_that_fails(verify, message, mend):
    verify.try_device(Broken(message), "cuda")
    assert f"PROBLEM: PyTorch fails on cuda: {message}" in verify.problems[0]
    assert mend in verify.problems[0]


def test_wrong_results_are_a_problem(verify, monkeypatch):
    import torch

    right = torch.nn.functional.conv2d
    monkeypatch.setattr(torch.nn.functional, "conv2d", lambda *a: right(*a) + 1)
    verify.try_device(torch, "cpu")
    assert "wrong results" in verify.problems[0]


def test_torchvision_for_another_torch(verify, monkeypatch):
    import torch
    import torchvision

    def nms(*_):
        raise RuntimeError("operator torchvision::nms does not exist")

    monkeypatch.setattr(torchvision.ops, "nms", nms)
    verify.try_torchvision(torch)
    assert "does not fit this torch: operator torchvision::nms does not exist" in verify.problems[0]
    assert "install both with one command" in verify.problems[0]


@pytest.fixture
def smi(tmp_path, monkeypatch):
    """Put an nvidia-smi on the path that prints a text and ends with a status."""

    def install(text, status=0):
        tool = tmp_path / "nvidia-smi"
        tool.write_text(f"#!/bin/sh\ncat <<'TEXT'\n{text}\nTEXT\nexit {status}\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    return install


@posix
def test_reads_the_driver(verify, smi):
    smi("NVIDIA H100 80GB HBM3, 580.95.05\nNVIDIA A10G, 580.95.05")
    h100 = ("NVIDIA H100 80GB HBM3", "580.95.05")
    assert verify.ask_driver() == [h100, ("NVIDIA A10G", "580.95.05")]


@posix
def test_reads_the_driver_beside_a_warning(verify, smi):
    smi("Tesla P100-PCIE-16GB, 470.82.01\nWARNING: infoROM is corrupted at gpu 0000:00:1E.0", 14)
    assert verify.ask_driver() == [("Tesla P100-PCIE-16GB", "470.82.01")]


@posix
def test_reads_what_a_driver_says_that_fails(verify, smi):
    text = "Failed to initialize NVML: Driver/library version mismatch"
    smi(text + "\nNVML library version: 580.95", 18)
    assert verify.ask_driver() == text


def test_a_gpu_machine_with_a_build_for_the_cpu(verify, monkeypatch, capsys):
    import torch

    monkeypatch.setattr(torch.version, "cuda", None)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(verify, "ask_driver", lambda: GPU)
    verify.verify()
    assert verify.report() == 1
    printed = capsys.readouterr().out
    assert "driver       550.54.15" in printed
    assert "training     y = 2.00 x + 1.00" in printed  # the rest is tried all the same
    assert "PROBLEM: this PyTorch was built without CUDA" in printed
    assert "OK:" not in printed


def test_works_on_old_pythons():
    ast.parse(VERIFY.read_text(encoding="utf-8"), feature_version=(3, 8))
