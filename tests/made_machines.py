"""Made-up machines for the doctor and for start.py: they answer from tables."""

import json
from typing import Any

from torchproof import project

SAMPLES = project.FACTS / "samples"
OUTPUTS = {path.name: path.read_text(encoding="utf-8") for path in SAMPLES.glob("*.txt")}
SMI = "0, NVIDIA GeForce RTX 4060, 595.71.05, 8.9, 8188, 5"
HEADER = "| NVIDIA-SMI 595.71.05   Driver Version: 595.71.05   CUDA Version: 13.2 |"
KERNELS = ["sm_75", "sm_80", "sm_86", "sm_90", "sm_100", "sm_120"]
MESSAGES = {
    "old": "The NVIDIA driver on your system is too old (found version 12020).",
    "asleep": "RuntimeError: CUDA unknown error - this may be due to an incorrectly set up ...",
    "kernel": "AcceleratorError: CUDA error: no kernel image is available for execution",
}


def told(**changes: Any) -> list[dict[str, Any]]:
    """What the trial of a torch that works on one GPU tells; None leaves a line out."""
    lines = {
        "state": "done",
        "torch": "2.15.0+cu132",
        "cuda": "13.2",
        "hip": "",
        "kernels": KERNELS,
        "available": True,
        "count": 1,
        "where": "/env/torch/__init__.py",
        "gpus": ["NVIDIA GeForce RTX 4060", "8.9"],
        "worked": ["cpu"],
        "torchvision": "0.29.2",
    }
    rows = [{name: value} for name, value in (lines | changes).items() if value is not None]
    return rows if "worked" in changes or "failed" in changes else [*rows, {"worked": ["cuda:0"]}]


def unseen(**changes: Any) -> list[dict[str, Any]]:
    """What it tells where torch gets no GPU."""
    return told(available=False, count=0, gpus=None, worked=["cpu"], **changes)


class Made:
    """A machine that answers from tables; the rest is as on a Linux with a GPU that works."""

    def __init__(self, **changes: Any) -> None:
        self.platform, self.arch, self.kernel = "linux", "x86_64", "6.12.0-generic"
        self.environ = {"PATH": "/usr/bin", "USER": "zhangwei", "HOSTNAME": "weis-pc"}
        self.executable, self.script = "/env/bin/python", "/doctor.py"
        self.version, self.free_threaded, self.bits = "3.12.4", False, 64
        self.prefix, self.base_prefix = "/env", "/usr"
        self.path, self.user_site = ["/env/lib"], ""
        self.home, self.folder = "/home/me", "/home/me/thesis"
        self.trial = told()
        self.status: int | None = 0
        self.commands: dict[str, Any] = {
            "query": (0, SMI),
            "nvidia-smi": (0, HEADER),
            "getconf": (0, "glibc 2.39\n"),
            "pip": (0, ""),
        }
        self.files = {
            "/sys/bus/pci/devices/0/vendor": "0x10de\n",
            "/sys/bus/pci/devices/0/class": "0x030000",
            "/proc/modules": "nvidia 1 0\nnvidia_uvm 1 0\n",
            "/proc/driver/nvidia/version": "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64"
            "  595.71.05  Release Build",
            "/dev/nvidiactl": "",
            "/dev/nvidia0": "",
            "/dev/nvidia-uvm": "",
            "/env/lib/pip": "",
        }
        self.keys: dict[str, Any] = {}
        self.locked: set[str] = set()
        for name, value in changes.items():
            setattr(self, name, value)

    def but(
        self,
        commands: dict | None = None,
        files: dict | None = None,
        without: tuple = (),
        **environ: str,
    ):
        """The same machine with these differences; ``without`` names commands and files."""
        self.commands |= commands or {}
        self.files |= files or {}
        self.environ |= environ
        for name in without:
            self.commands.pop(name, None)
            for path in [path for path in self.files if path.startswith(name)]:
                del self.files[path]
        return self

    def run(self, argv: list[str], seconds: float, environ: Any = None) -> Any:
        name = argv[0].replace("\\", "/").split("/")[-1].removesuffix(".exe")
        if "--trial" in argv:
            return self.status, "\n".join("DOCTOR " + json.dumps(row) for row in self.trial)
        if argv[1:3] == ["-m", "pip"]:
            name = "pip"
        if name == "nvidia-smi" and len(argv) > 1:
            name = "query"
        answer = self.commands.get(name)
        if answer is None:
            raise FileNotFoundError(name)
        return answer() if callable(answer) else answer

    def which(self, name: str) -> str | None:
        short = name.replace("\\", "/").split("/")[-1].removesuffix(".exe")
        return name if short in self.commands and short in (name, "ldconfig") else None

    def read(self, path: str) -> str:
        if path in self.locked:
            raise PermissionError(13, "Permission denied", path)
        if path not in self.files:
            raise FileNotFoundError(2, "No such file", path)
        return self.files[path]

    def exists(self, path: str) -> bool:
        return path in self.files

    def usable(self, path: str) -> bool:
        return path not in self.locked

    def real(self, path: str) -> str:
        return self.files.get("-> " + path, path)

    def glob(self, pattern: str) -> list[str]:
        start, _, end = pattern.partition("*")
        found = (path for path in self.files if path.startswith(start) and path.endswith(end))
        return sorted(path for path in found if end or "/" not in path[len(start) :])

    def free(self, path: str) -> tuple[int, int]:
        return 100 * 2**30, 200 * 2**30

    def is_folder(self, path: str) -> bool:
        return any(file.startswith(path + "/") for file in self.files)

    def newest(self, folder: str) -> list[str]:
        return [file for file in self.files if file.startswith(folder + "/")]

    def size(self, folder: str, seconds: float) -> int:
        return 3 * 2**30

    def answers(self, url: str, seconds: float) -> int:
        if "github" in url:
            raise TimeoutError("timed out")
        return 200

    def registry(self, key: str, name: str) -> Any:
        if name not in self.keys:
            raise FileNotFoundError(name)
        return self.keys[name]

    def language(self) -> str:
        return "fr"


NO_SMI = ("query", "nvidia-smi")
NO_DRIVER = (*NO_SMI, "/dev/nvidia", "/proc/driver")


def blind(**changes: Any) -> Made:
    """A GPU of NVIDIA on the bus, and no driver at work."""
    made = Made(**{"trial": unseen()} | changes).but(without=NO_DRIVER)
    made.files["/proc/modules"] = "ext4 1 0\n"
    return made


def failing(sample: str, **changes: Any) -> Made:
    """nvidia-smi prints a sample, to a query as well."""
    answer = (9, OUTPUTS.get(sample, sample))
    return blind(**changes).but(commands={"query": answer, "nvidia-smi": answer})


def windows(**changes: Any) -> Made:
    names = {"platform": "win32", "arch": "amd64", "kernel": "", "files": {"/env/lib/pip": ""}}
    made = Made(**names | {"executable": r"C:\env\python.exe", "prefix": r"C:\env"} | changes)
    made.keys |= {"LongPathsEnabled": 1, "PagingFiles": [r"?:\pagefile.sys"], "Version": "v14.44"}
    card = r"PCI\VEN_10DE&DEV_2882|NVIDIA GeForce RTX 4060|0" + "\r\n"
    return made.but(commands={"powershell": (0, card)})


def mac(**changes: Any) -> Made:
    made = Made(**{"platform": "darwin", "arch": "arm64", "files": {}, **changes})
    return made.but(commands={"sw_vers": (0, "15.1\n")}, without=NO_SMI)


def orin(**changes: Any) -> Made:
    """A Jetson with JetPack 6, on which somebody installed a torch for CUDA 13."""
    made = Made(arch="aarch64", kernel="5.15.148-tegra", **changes)
    return made.but(commands={"query": (0, "0, Orin (nvgpu), 540.4.0, 8.7, [N/A], [N/A]")})


def wsl(**changes: Any) -> Made:
    made = Made(kernel="6.6.87.2-microsoft-standard-WSL2", **changes)
    return made.but(without=("/sys", "/dev/nvidia", "/proc/driver"), files={"/dev/dxg": ""})


CPU = {"torch": "2.15.0+cpu", "cuda": "", "kernels": []}
HIP = {"torch": "2.15.0+rocm7.2", "cuda": "", "hip": "7.2.1", "kernels": ["gfx1100"]}
XPU = {"torch": "2.15.0+xpu", "cuda": "", "kernels": []}
LOADER = "\tlibze_loader.so.1 => /l/a\n\tlibze_intel_gpu.so.1 => /l/b\n"


def radeon(**changes: Any) -> Made:
    """A Linux with an AMD GPU, ROCm and a build for it that sees no GPU."""
    made = blind(**{"trial": unseen(**HIP)} | changes)
    made.but(commands={"rocminfo": (0, "  Name:  gfx1100\n  Name:  gfx000\n")})
    return made.but(files={"/sys/bus/pci/devices/0/vendor": "0x1002\n", "/dev/kfd": ""})


def arc(**changes: Any) -> Made:
    """A Linux with an Intel GPU and a build for it that sees no GPU."""
    made = blind(**{"trial": unseen(**XPU)} | changes)
    made.but(files={"/sys/bus/pci/devices/0/vendor": "0x8086\n", "/dev/dri/renderD128": ""})
    return made.but(commands={"ldconfig": (0, LOADER)})


def nano(**changes: Any) -> Made:
    """A Jetson of JetPack 5, which has no nvidia-smi."""
    made = Made(arch="aarch64", kernel="5.10.216-tegra", **changes)
    release = "# R35 (release), REVISION: 5.0, GCID: 35550185, BOARD: t186ref\n"
    model = "NVIDIA Jetson Orin Nano Developer Kit\0"
    made.but(files={"/etc/nv_tegra_release": release, "/proc/device-tree/model": model})
    return made.but(without=(*NO_DRIVER, "/sys"))
