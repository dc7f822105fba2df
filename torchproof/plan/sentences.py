"""Every sentence of the decision, in each language. Change wording here and nowhere else.

A key names what is said; the facts stand in braces. A list of things is joined before it is put in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("en", "zh")

SENTENCES: Mapping[str, tuple[str, str]] = {
    # What to do first.
    "driver_update": (
        "Update the NVIDIA driver to {need} or newer; yours is {driver}.",
        "先把 NVIDIA 驱动更新到 {need} 或更高版本，你现在的是 {driver}。",
    ),
    "driver_check": (
        "Run nvidia-smi and look at the driver version: it must be {need} or newer.",
        "运行 nvidia-smi 查看驱动版本，需要 {need} 或更高。",
    ),
    "driver_back": (
        "Install an NVIDIA driver of branch {branch}: driver {driver} no longer knows {gpus}.",
        "改装 {branch} 分支的 NVIDIA 驱动：{driver} 版驱动已不再支持 {gpus}。",
    ),
    "jetson_check": (
        "Look at the JetPack of your Jetson: it must be {jetpack} or newer (CUDA {cuda}). With an "
        "older one take NVIDIA's own builds of PyTorch for that JetPack.",
        "先看 Jetson 的 JetPack 版本，需要 {jetpack} 或更高（CUDA {cuda}）。"
        "版本更低时，请用 NVIDIA 为该 JetPack 提供的 PyTorch。",
    ),
    "python_other": (
        "Install Python {wanted}: torch {torch} has no wheel for Python {python} here.",
        "安装 Python {wanted}：torch {torch} 在这个系统上没有适用于 Python {python} 的 wheel。",
    ),
    "python_patch": (
        "Use another patch release than Python {python}, which torchvision refuses.",
        "不要用 Python {python}，torchvision 拒绝这个版本，换同系列的其他修订版即可。",
    ),
    "glibc_newer": (
        "Move to a system with glibc {need} or newer; yours has {os}.",
        "换用 glibc {need} 或更高版本的系统，你现在的是 {os}。",
    ),
    "macos_newer": (
        "Update macOS to {need} or newer; yours is {os}.",
        "把 macOS 升级到 {need} 或更高版本，你现在的是 {os}。",
    ),
    # Why it is this build.
    "kernels": (
        "The build {variant} of torch {torch} carries code for {gpus}.",
        "torch {torch} 的 {variant} 版本带有 {gpus} 能运行的代码。",
    ),
    "driver_enough": (
        "It needs NVIDIA driver {need} or newer; yours is {driver}.",
        "它要求 NVIDIA 驱动不低于 {need}，你的是 {driver}，满足要求。",
    ),
    "jetson_enough": (
        "It needs JetPack {jetpack} or newer (CUDA {cuda}); your driver {driver} comes with one.",
        "它要求 JetPack {jetpack} 或更高（CUDA {cuda}），你的驱动 {driver} 就来自这样的版本。",
    ),
    "wsl_driver": (
        "In WSL2 the driver is the one installed on Windows; never install one inside WSL2.",
        "WSL2 使用的是 Windows 上的驱动，切勿在 WSL2 里面再装驱动。",
    ),
    "from_pypi": (
        "PyPI's own wheel for this system is this build, so no index has to be named.",
        "PyPI 上这个系统的 wheel 正是这个版本，不必指定索引。",
    ),
    "from_index": (
        "PyPI's wheel for this system is another build ({pypi}), so the index must be named.",
        "PyPI 上这个系统的 wheel 是另一个版本（{pypi}），所以必须指定索引。",
    ),
    "windows_index": (
        "On Windows PyPI has only the build for the CPU, so the index must be named.",
        "PyPI 上的 Windows wheel 只有 CPU 版，所以必须指定索引。",
    ),
    "python_range": (
        "It has wheels for Python {lowest} to {highest}.",
        "它有 Python {lowest} 到 {highest} 的 wheel。",
    ),
    "glibc_need": (
        "It needs a Linux with glibc {need} or newer.",
        "它要求 Linux 的 glibc 不低于 {need}。",
    ),
    "macos_need": (
        "It needs macOS {need} or newer.",
        "它要求 macOS 不低于 {need}。",
    ),
    "cpu_wish": (
        "You asked for the build without GPU.",
        "你选择了不使用 GPU 的版本。",
    ),
    "no_gpu": (
        "Without a GPU this build runs on the CPU.",
        "没有 GPU 时，这个版本在 CPU 上运行。",
    ),
    "mps": (
        "On Apple silicon the same wheel uses the GPU through MPS.",
        "在 Apple 芯片上，同一个 wheel 通过 MPS 使用 GPU。",
    ),
    "no_mps": (
        "The GPU of a Mac is used from macOS {need} on; here this build computes on the CPU.",
        "Mac 的 GPU 从 macOS {need} 起才能使用，在这台机器上这个版本用 CPU 计算。",
    ),
    "mps_need": (
        "For the GPU it needs macOS {need} or newer; on an older one it computes on the CPU "
        "at most.",
        "要使用 GPU，macOS 不能低于 {need}；更旧的系统上最多只能用 CPU 计算。",
    ),
    "from_conda": (
        "No wheel covers these GPUs together; this build of conda-forge does.",
        "没有哪个 wheel 能同时支持这些 GPU，而 conda-forge 的这个版本可以。",
    ),
    "xpu": (
        "For Intel GPUs PyTorch has builds named xpu, for Linux, WSL2 and Windows; Intel's driver "
        "for the GPU comes first.",
        "Intel GPU 使用 PyTorch 名为 xpu 的版本，有 Linux、WSL2 和 Windows 版；"
        "先要装好 Intel 的显卡驱动。",
    ),
    "cudnn_ended": (
        "Newer builds have code for {gpus}, but bring a cuDNN without it: convolutions would fail.",
        "更新的版本虽然带有 {gpus} 的代码，但其中的 cuDNN 已不支持它，卷积会报错。",
    ),
    "mac_cuda": (
        "There is no CUDA for macOS, so an NVIDIA GPU cannot be used.",
        "macOS 没有 CUDA，无法使用 NVIDIA GPU。",
    ),
    "rocm": (
        "For AMD GPUs PyTorch has builds with ROCm, for Linux only.",
        "AMD GPU 使用 PyTorch 的 ROCm 版本，只有 Linux 版。",
    ),
    "other_gpu": (
        "The GPU of {maker} beside it is not used.",
        "旁边的 {maker} GPU 不会用到。",
    ),
    "newer_after": (
        "torch {torch} ({variant}) would fit too, with {changes}.",
        "如果{changes}，也可以用 torch {torch}（{variant}）。",
    ),
    "last_for_gpus": (
        "torch {torch} is the newest release with a build for {gpus}.",
        "对 {gpus} 来说，torch {torch} 是最后一个有可用构建的版本。",
    ),
    "last_for_system": (
        "torch {torch} is the last release for this system.",
        "torch {torch} 是支持这个系统的最后一个版本。",
    ),
    "pair_exact": (
        "torchvision {torchvision} is the one built for torch {torch}.",
        "torchvision {torchvision} 与 torch {torch} 严格配套。",
    ),
    "pair_needs": (
        "torchvision {torchvision} fits torch {torch}: it asks for torch {needs}.",
        "torchvision {torchvision} 可以搭配 torch {torch}：它要求 torch {needs}。",
    ),
    # Parts of "newer_after".
    "change_driver": ("driver {need} or newer", "驱动不低于 {need}"),
    "change_branch": ("a driver of branch {branch}", "驱动换成 {branch} 分支"),
    "change_jetpack": ("JetPack {jetpack} or newer", "JetPack 不低于 {jetpack}"),
    "change_python": ("Python {wanted}", "Python 换成 {wanted}"),
    "change_glibc": ("glibc {need} or newer", "glibc 不低于 {need}"),
    "change_macos": ("macOS {need} or newer", "macOS 不低于 {need}"),
    # Warnings.
    "unseen": (
        "Nobody who wrote these facts could open the index: that it has {build} is inferred.",
        "撰写这些资料时无法访问该索引，{build} 是否存在只是推断。",
    ),
    "unlisted": (
        "Which GPUs {build} has code for is inferred from its neighbours or from users' reports.",
        "{build} 支持哪些 GPU，是根据相近版本或用户报告推断的。",
    ),
    "fallback": (
        "If it does not install or run, take {fallback}.",
        "如果装不上或运行不了，请改用 {fallback}。",
    ),
    "gpu_inferred": (
        "The compute capability {capability} of {gpus} is inferred, not read in NVIDIA's list. "
        "Check it: nvidia-smi --query-gpu=compute_cap --format=csv",
        "{gpus} 的计算能力 {capability} 是推断的，并非来自 NVIDIA 的列表。"
        "请核对：nvidia-smi --query-gpu=compute_cap --format=csv",
    ),
    "gpu_unknown": (
        "The compute capability {capability} is not among the facts; the answer assumes that it "
        "behaves like the known ones.",
        "资料中没有计算能力 {capability}，这里按已知规律推断。",
    ),
    "driver_keep": (
        "Stay on driver branch {branch}: newer drivers do not know {gpus}.",
        "驱动请停留在 {branch} 分支，更新的驱动不支持 {gpus}。",
    ),
    "driver_two_numbers": (
        "NVIDIA's documents give two lowest drivers for CUDA {major} on Windows; "
        "the higher one is taken here.",
        "对 Windows 上的 CUDA {major}，NVIDIA 的文档给出了两个最低驱动版本，这里取较高的那个。",
    ),
    "driver_no_number": (
        "NVIDIA's table has no lowest driver for CUDA {major} on Windows; {need} is what uv takes.",
        "NVIDIA 的表格没有给出 Windows 上 CUDA {major} 的最低驱动版本，这里采用 uv 的 {need}。",
    ),
    "jetson": (
        "The driver of a Jetson belongs to JetPack: never install or update it by itself. "
        "This answer rests on documents; it was not tried on a Jetson.",
        "Jetson 的驱动是 JetPack 的一部分，切勿单独安装或更新。"
        "这个答案依据文档，没有在 Jetson 上试过。",
    ),
    "left_out": (
        "{gpus} cannot be used together with the others; hide it with CUDA_VISIBLE_DEVICES.",
        "{gpus} 不能与其他 GPU 一起使用，请用 CUDA_VISIBLE_DEVICES 隐藏它。",
    ),
    "pypi_is_cpu": (
        "Without the index, and from mirrors of PyPI, Windows gets the build for the CPU.",
        "不指定索引，或使用 PyPI 镜像时，Windows 装到的是 CPU 版。",
    ),
    "numpy": (
        "This build does not work with NumPy 2, so the command keeps NumPy below 2.",
        "这个版本不支持 NumPy 2，命令里已限制 NumPy 低于 2。",
    ),
    "compile": (
        "torch.compile of torch {torch} works up to Python {wanted}.",
        "torch {torch} 的 torch.compile 最高支持 Python {wanted}。",
    ),
    "windows_path": (
        "Its wheel has paths of {length} characters: switch on long paths in Windows first.",
        "它的 wheel 内含长达 {length} 个字符的路径，请先在 Windows 中启用长路径。",
    ),
    "amd_list": (
        "Which AMD GPUs the build runs on is not among these facts: see AMD's list for ROCm.",
        "这个版本支持哪些 AMD GPU 不在这些资料之内，请查阅 AMD 的 ROCm 支持列表。",
    ),
    "intel_list": (
        "PyTorch names Arc graphics, cards of the Arc A and B series, and Data Center GPU Max; on "
        "other Intel graphics take the build for the CPU.",
        "PyTorch 列出的是 Arc 核显、Arc A 和 B 系列显卡以及 Data Center GPU Max；"
        "其他 Intel 核显请用 CPU 版。",
    ),
    # Why not.
    "no_kernels": (
        "No build of torch{release} for this system carries code for {gpus}.",
        "这个系统上，torch{release} 没有任何版本带有 {gpus} 能运行的代码。",
    ),
    "no_together": (
        "No build of torch{release} for this system carries code for all of {gpus} "
        "and runs with one driver that knows them all.",
        "这个系统上，torch{release} 没有任何版本能在同一个驱动下同时支持 {gpus}。",
    ),
    "no_wheel": (
        "torch{release} has no wheel for this system.",
        "torch{release} 没有适用于这个系统的 wheel。",
    ),
    "jetson_own": (
        "On {gpus} take NVIDIA's own build of PyTorch for your JetPack: "
        "https://docs.nvidia.com/deeplearning/frameworks/install-pytorch-jetson-platform/ . "
        "The wheels of PyPI do not run with this JetPack, and its driver is never updated by "
        "itself.",
        "{gpus} 请使用 NVIDIA 为你的 JetPack 提供的 PyTorch："
        "https://docs.nvidia.com/deeplearning/frameworks/install-pytorch-jetson-platform/ 。"
        "PyPI 的 wheel 不能在这个 JetPack 上运行，也切勿单独更新它的驱动。",
    ),
    "jetson_newer": (
        "On a Jetson with JetPack {jetpack} or newer (CUDA {cuda}), torch {torch} of PyPI runs.",
        "如果 Jetson 装的是 JetPack {jetpack} 或更高（CUDA {cuda}），"
        "PyPI 的 torch {torch} 就能运行。",
    ),
    "jetson_system": (
        "{gpus} is the GPU of a Jetson module: its system is Linux on 64-bit ARM, not this one.",
        "{gpus} 是 Jetson 模块的 GPU，它的系统是 64 位 ARM 的 Linux，不是这个系统。",
    ),
    "no_rocm": (
        "PyTorch's builds for AMD GPUs exist on Linux x86-64 only, not here.",
        "PyTorch 的 AMD GPU 版本只有 Linux x86-64 版，这里没有。",
    ),
    "amd_own": (
        "PyTorch's own builds for AMD GPUs are for Linux. For some series of cards AMD has builds "
        "for Windows and WSL2: https://rocm.docs.amd.com/projects/radeon-ryzen/en/latest/ .",
        "PyTorch 自己的 AMD GPU 版本只有 Linux 版。"
        "对部分系列的显卡，AMD 提供 Windows 和 WSL2 的版本："
        "https://rocm.docs.amd.com/projects/radeon-ryzen/en/latest/ 。",
    ),
    "no_intel": (
        "PyTorch has no builds for Intel GPUs on this system.",
        "PyTorch 没有这个系统的 Intel GPU 版本。",
    ),
    "nearest": (
        "What works instead: torch {torch} ({variant}).",
        "可行的替代方案：torch {torch}（{variant}）。",
    ),
    # Bad input.
    "unclear_system": (
        "{given!r} is no system this knows. Did you mean {near}?",
        "不认识系统 {given!r}。是不是 {near}？",
    ),
    "unclear_gpu": (
        "{given!r} is no GPU this knows. Did you mean {near}? A compute capability such as 8.6 "
        "works as well: nvidia-smi --query-gpu=compute_cap --format=csv",
        "不认识 GPU {given!r}。是不是 {near}？也可以直接写计算能力，例如 8.6："
        "nvidia-smi --query-gpu=compute_cap --format=csv",
    ),
    "unclear_gpu_far": (
        "{given!r} is no GPU this knows. Its compute capability, such as 8.6, works as well: "
        "nvidia-smi --query-gpu=compute_cap --format=csv",
        "不认识 GPU {given!r}。也可以直接写它的计算能力，例如 8.6："
        "nvidia-smi --query-gpu=compute_cap --format=csv",
    ),
    "unclear_driver": (
        "{given!r} is no driver version. nvidia-smi shows it, for example 560.35.03.",
        "{given!r} 不是驱动版本。用 nvidia-smi 可以看到，例如 560.35.03。",
    ),
    "unclear_cuda_for_driver": (
        "{given!r} looks like a CUDA version. The driver version stands beside it in the output "
        "of nvidia-smi, for example 560.35.03.",
        "{given!r} 看起来是 CUDA 版本。驱动版本就在 nvidia-smi 输出的旁边，例如 560.35.03。",
    ),
    "unclear_python": (
        "{given!r} is no version of Python 3, such as 3.12 or free-threaded 3.14t.",
        "{given!r} 不是 Python 3 的版本号，例如 3.12，或自由线程版 3.14t。",
    ),
    "unclear_os": (
        "{given!r} is no version number, such as 2.35 of glibc or 14.5 of macOS.",
        "{given!r} 不是版本号，例如 glibc 的 2.35 或 macOS 的 14.5。",
    ),
    "unclear_torch": (
        "{given!r} is no release of torch. The nearest is {near}, the newest {newest}.",
        "{given!r} 不是 torch 的版本。最接近的是 {near}，最新的是 {newest}。",
    ),
}

# Between the parts of a list, and before its last; in Chinese clauses are joined by other words.
_AND = {"en": (", ", " and "), "zh": ("、", " 和 ")}
_AND_CLAUSES = {"en": (", ", " and "), "zh": ("，", "，并且")}


@dataclass(frozen=True)
class Note:
    """A sentence: its key, and what stands in its braces: text, or parts that are joined."""

    key: str
    values: Mapping[str, "str | tuple[str | Note, ...]"] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """The sentence in a language of LANGUAGES."""
        template = SENTENCES[self.key][LANGUAGES.index(language)]
        return template.format(**{k: _shown(v, language) for k, v in self.values.items()})


def _shown(value: "str | tuple[str | Note, ...]", language: str) -> str:
    if isinstance(value, str):
        return value
    parts = [part if isinstance(part, str) else part.text(language) for part in value]
    clauses = bool(value) and isinstance(value[0], Note)
    comma, last = (_AND_CLAUSES if clauses else _AND)[language]
    return last.join([*([comma.join(parts[:-1])] if parts[1:] else []), *parts[-1:]])
