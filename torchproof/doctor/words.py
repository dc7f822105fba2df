"""What is said: page of the site, what is wrong, what to do; each in English and Chinese."""

RERUN = ("Run this doctor again.", "再运行一次本程序。")
RESTART = ("Restart the machine.", "重启电脑。")
INSTALL = "@install"  # replaced by the plan for this machine

# fmt: off
VERDICTS = {
    "fine": ("train/first-network", (
        "PyTorch {torch} works on {gpu}.", "PyTorch {torch} 可以在 {gpu} 上工作。"), ()),
    "fine_mps": ("train/first-network", (
        "PyTorch {torch} works on the GPU of this Mac (mps).",
        "PyTorch {torch} 可以在这台 Mac 的 GPU（mps）上工作。"), ()),
    "fine_cpu": ("train/first-network", (
        "PyTorch {torch} works on the CPU.", "PyTorch {torch} 可以在 CPU 上工作。"), ()),
    "no_gpu": ("machines/no-nvidia", (
        "There is no NVIDIA GPU to be seen on this machine.", "这台机器上看不到 NVIDIA GPU。"), (
        ("If it has one: a virtual machine sees it only if the host passes it through, a container "
         "only if it is started with --gpus all.",
         "如果确实有：虚拟机只有在宿主机直通 GPU 时才看得到，容器要用 --gpus all 启动。"),)),
    "unknown_gpu": ("driver/*", (
        "Whether there is an NVIDIA GPU could not be found out.", "无法判断是否有 NVIDIA GPU。"), (
        ("See below which questions got no answer.", "见下方没有得到回答的检查项。"),)),
    "no_driver": ("driver/*", (
        "There is an NVIDIA GPU ({gpu}) but no NVIDIA driver.",
        "有 NVIDIA GPU（{gpu}），但没有安装 NVIDIA 驱动。"), (
        ("Install the driver; the CUDA Toolkit is not needed.",
         "安装驱动；不需要安装 CUDA Toolkit。"),
        RESTART, RERUN)),
    "device_fault": ("driver/windows", (
        "Windows reports a fault of {gpu}: code {code} in the Device Manager.",
        "Windows 报告 {gpu} 有故障：设备管理器中的代码 {code}。"), (
        ("Restart the machine. If the code stays, install the driver again.",
         "重启电脑。如果代码还在，重新安装驱动。"), RERUN)),
    "wsl_driver": ("driver/wsl2", (
        "WSL2 gets no NVIDIA driver from Windows.", "WSL2 没有从 Windows 得到 NVIDIA 驱动。"), (
        ("Install or update the NVIDIA driver in Windows, and none inside WSL2.",
         "在 Windows 里安装或更新 NVIDIA 驱动，不要在 WSL2 里安装。"),
        ("In PowerShell: wsl --update, then wsl --shutdown.",
         "在 PowerShell 里运行 wsl --update，然后 wsl --shutdown。"), RERUN)),
    "container_blind": ("machines/docker#different", (
        "This container was not given the GPU of its host.", "这个容器没有得到宿主机的 GPU。"), (
        ("Start it with --gpus all; the host needs the driver and the NVIDIA Container Toolkit.",
         "启动容器时加 --gpus all；宿主机要有驱动和 NVIDIA Container Toolkit。"),
        ("Install no driver inside the container.", "不要在容器里安装驱动。"))),
    "container_lost": ("machines/docker#nvml-unknown", (
        "This container has lost the GPU: {says}", "这个容器丢失了 GPU：{says}"), (
        ("Start the container anew. It happens when the host reloads its services.",
         "重新启动容器。宿主机重新加载服务时会发生这种情况。"),)),
    "secure_boot": ("driver/secure-boot", (
        "The NVIDIA driver is installed but not loaded, and Secure Boot is on: its signature may "
        "be refused.",
         "NVIDIA 驱动已安装但没有加载，并且 Secure Boot 已开启：可能是签名被拒绝。"), (
        ("Enrol the key with which the driver was signed.", "登记给驱动签名的密钥。"), RERUN)),
    "nouveau": ("driver/secure-boot#nouveau", (
        "The free driver nouveau holds the GPU, so that NVIDIA's cannot load.",
        "开源驱动 nouveau 占用了 GPU，NVIDIA 驱动无法加载。"), (
        ("Keep nouveau from loading, then restart.", "禁止加载 nouveau，然后重启。"), RERUN)),
    "module_missing": ("driver/maintain", (
        "The NVIDIA driver is installed, but its kernel module is not loaded.",
        "NVIDIA 驱动已安装，但内核模块没有加载。"), (
        RESTART,
        ("If that is no help: the module was not built for this kernel. Install the kernel's "
         "headers and the driver again.",
         "如果没用：模块没有为当前内核编译。安装内核头文件，并重新安装驱动。"), RERUN)),
    "mismatch": ("driver/maintain", (
        "The driver was updated while it ran: kernel module {module}, library {library}.",
        "驱动在运行时被更新：内核模块 {module}，库 {library}。"), (RESTART, RERUN)),
    "gpu_lost": ("driver/nvidia-smi", (
        "The driver cannot reach a GPU: {says}", "驱动无法访问某块 GPU：{says}"), (
        ("Shut the machine down, switch it off for a minute, and start it.",
         "关机断电一分钟，再开机。"),
        ("If it comes back under load: look at heat, power supply and the seat of the card.",
         "如果负载下再次出现：检查温度、电源和显卡是否插好。"))),
    "smi_fails": ("driver/nvidia-smi", (
        "nvidia-smi does not answer as it should: {says}", "nvidia-smi 的回答不正常：{says}"), (
        RESTART, ("If that is no help, install the driver again.", "如果没用，重新安装驱动。"))),
    "no_permission": ("driver/*", (
        "You may not use the device files of the GPU: {says}",
         "你没有权限使用 GPU 的设备文件：{says}"), (
        ("Ask who looks after this machine; on a cluster, ask the scheduler for a GPU.",
         "联系管理员；在集群上要先向调度系统申请 GPU。"),)),
    "no_wheels": ("plan", (
        "There is no PyTorch for this Python: {arch}, {bits} bits.",
        "没有适用于这个 Python 的 PyTorch：{arch}，{bits} 位。"), (
        ("Take a 64-bit Python for x86-64, 64-bit ARM (Linux) or Apple silicon.",
         "改用 64 位 Python：x86-64、64 位 ARM（Linux）或 Apple 芯片。"),)),
    "shadowed": ("setup/verify#not-loaded", (
        "Something else is named torch and hides the real one: {where}",
        "有别的文件也叫 torch，把真正的 torch 挡住了：{where}"), (
        ("Rename it.", "给它改名。"), RERUN)),
    "torch_missing": ("setup/install", (
        "This Python has no torch: {python}",
         "这个 Python 没有安装 torch：{python}"), (INSTALL, RERUN)),
    "torch_elsewhere": ("setup/install#no-module", (
        "This Python has no torch: {python}. Another one has: {where}",
        "这个 Python 没有安装 torch：{python}。另一个环境里有：{where}"), (
        ("Switch on the environment of the other one, or install torch here:",
         "激活那个环境，或者在这里安装 torch："), INSTALL, RERUN)),
    "torch_broken": ("setup/verify#not-loaded", (
        "torch is installed but does not work: {says}", "torch 已安装但不能工作：{says}"), (
        ("Install it again, best in a new environment:",
         "重新安装，最好在新环境里："), INSTALL, RERUN)),
    "dll": ("start/windows", (
        "A library of torch cannot be loaded: {says}", "torch 的某个 DLL 无法加载：{says}"), (
        ("Install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft.",
         "从微软官网安装最新的 Microsoft Visual C++ Redistributable（x64）。"),
        ("If that is no help, install torch again:",
         "如果没用，重新安装 torch："), INSTALL, RERUN)),
    "page_file": ("start/windows", (
        "The page file of Windows is too small: {says}", "Windows 的页面文件太小：{says}"), (
        ("Let Windows manage the size of the page file, then restart.",
         "让 Windows 自动管理页面文件大小，然后重启。"), RERUN)),
    "torch_crashed": ("setup/verify#not-loaded", (
        "Python was ended by a crash, at the step “{step}”: {says}",
        "Python 在“{step}”这一步崩溃：{says}"), (
        ("Install torch again, in a new environment:",
         "在新环境里重新安装 torch："), INSTALL, RERUN)),
    "torch_hangs": ("setup/verify#not-loaded", (
        "torch did not finish in time, at the step “{step}”.", "torch 在“{step}”这一步超时。"), (
        ("Try once more: the first import can be slow.", "再试一次：第一次 import 可能很慢。"),
        RESTART)),
    "cpu_build": ("start/windows#cpu-build", (
        "This PyTorch ({torch}) was built without CUDA, so it cannot use your {gpu}.",
        "这个 PyTorch（{torch}）是 CPU 版，用不了你的 {gpu}。"), (INSTALL, RERUN)),
    "jetson": ("machines/no-nvidia#jetson", (
        "This PyTorch is built for CUDA {cuda}, which the JetPack of this Jetson does not run.",
        "这个 PyTorch 是为 CUDA {cuda} 构建的，这台 Jetson 的 JetPack 运行不了。"), (
        ("Do not update the driver by itself: it belongs to JetPack.",
         "不要单独更新驱动，它是 JetPack 的一部分。"),
        INSTALL)),
    "driver_old": ("driver/*", (
        "The driver {driver} is too old for a PyTorch built with CUDA {cuda}: that needs {need}.",
        "驱动 {driver} 太旧：用 CUDA {cuda} 编译的 PyTorch 需要 {need}。"), (
        ("Best: update the driver to {need} or newer, restart, and leave torch as it is.",
         "最好：把驱动更新到 {need} 或更高版本，重启，torch 不用动。"),
        ("If the driver must stay, the plan for it:",
         "如果不能换驱动，适合它的方案："), INSTALL, RERUN)),
    "no_kernels": ("understand/compute-capability", (
        "This PyTorch ({torch}) has no code for your {gpu}; it has: {kernels}",
        "这个 PyTorch（{torch}）不支持你的 {gpu}，只支持：{kernels}"), (INSTALL, RERUN)),
    "hidden": ("setup/verify#gpu", (
        "CUDA_VISIBLE_DEVICES, now '{value}', hides your {gpu}.",
        "环境变量 CUDA_VISIBLE_DEVICES 的值 '{value}' 把你的 {gpu} 隐藏了。"), (
        ("Remove the variable, or set it to 0.", "删除这个变量，或设为 0。"), RERUN)),
    "compat": ("machines/docker#mismatch", (
        "The driver and the CUDA libraries in the way of it do not fit: {says}",
        "驱动与挡在前面的 CUDA 库不匹配：{says}"), (
        ("Remove /usr/local/cuda/compat from LD_LIBRARY_PATH, or update the driver of the host.",
         "从 LD_LIBRARY_PATH 中去掉 /usr/local/cuda/compat，或更新宿主机驱动。"), RERUN)),
    "fabric": ("driver/server", (
        "The GPUs of this server are not ready: {says}", "这台服务器的 GPU 还没有就绪：{says}"), (
        ("On a machine with NVSwitch, its Fabric Manager must run, in the driver's version.",
         "带 NVSwitch 的机器必须运行与驱动同版本的 Fabric Manager。"), RERUN)),
    "container_capabilities": ("machines/docker#different", (
        "NVIDIA_DRIVER_CAPABILITIES, now '{value}', leaves out compute.",
        "NVIDIA_DRIVER_CAPABILITIES 的值 '{value}' 里没有 compute。"), (
        ("Start the container with NVIDIA_DRIVER_CAPABILITIES=compute,utility.",
         "启动容器时设置 NVIDIA_DRIVER_CAPABILITIES=compute,utility。"), RERUN)),
    "asleep": ("setup/verify#gpu", (
        "The driver lists {gpu} but CUDA cannot start, as often after a sleep.",
        "驱动能列出 {gpu}，但 CUDA 无法启动，休眠之后常见。"), (RESTART, RERUN)),
    "gpu_unseen": ("setup/verify#gpu", (
        "The driver sees {gpu} but PyTorch {torch} does not: {says}",
        "驱动能看到 {gpu}，但 PyTorch {torch} 看不到：{says}"), (RESTART, RERUN)),
    "memory_full": ("setup/verify#fails", (
        "The memory of the GPU is full: {says}", "GPU 显存已满：{says}"), (
        ("Close what uses it; nvidia-smi lists the programs.",
         "关闭占用显存的程序，nvidia-smi 会列出它们。"),
        RERUN)),
    "gpu_fails": ("setup/verify#fails", (
        "PyTorch sees {gpu} but fails on it: {says}", "PyTorch 能看到 {gpu}，但计算出错：{says}"), (
        RESTART, ("If that is no help, install torch again:",
         "如果没用，重新安装 torch："), INSTALL)),
    "pair": ("setup/verify#not-loaded", (
        "torchvision does not fit torch {torch}: {says}",
         "torchvision 与 torch {torch} 不配套：{says}"), (
        ("Remove both, and install both with one command:", "两个都卸载，用一条命令一起安装："),
        INSTALL, RERUN)),
    "numpy": ("python/upgrade", (
        "NumPy does not fit torch {torch}: {says}", "NumPy 与 torch {torch} 不匹配：{says}"), (
        ("Run: {run} install \"numpy<2\". Or install a newer torch:",
         "运行：{run} install \"numpy<2\"。或者安装更新的 torch："), INSTALL, RERUN)),
    "unknown_torch": ("setup/verify", (
        "Whether torch works here could not be found out.", "无法判断 torch 能否工作。"), (
        ("See below which questions got no answer; then run verify.py.",
         "见下方没有得到回答的检查项；再运行 verify.py。"),)),
    # Only in pasted errors.
    "disk_full": ("python/upgrade#size", ("The disk is full.", "磁盘已满。"), (
        ("Make room, or let TMPDIR and the cache lie on another disk.",
         "清理空间，或把 TMPDIR 和缓存放到别的磁盘。"),)),
    "certificate": ("python/mirrors", (
        "The certificate of the server was not accepted: a proxy in between, a wrong clock, or old "
        "certificates.", "服务器证书未被接受：中间有代理、系统时间不对，或证书太旧。"), (
        ("Check date and time. In a company, ask for its certificate. Do not switch the check off.",
         "检查日期和时间。在公司里，索取公司的证书。不要关闭证书校验。"),)),
    "proxy": ("python/mirrors#proxy", ("The proxy was not reached.", "连不上代理。"), (
        ("Look at HTTPS_PROXY: the address of most proxies begins with http://.",
         "检查 HTTPS_PROXY：多数代理的地址以 http:// 开头。"),)),
    "managed": ("python/venv", (
        "This Python belongs to the system, which lets pip change nothing.",
        "这个 Python 属于系统，不允许 pip 修改。"), (
        ("Make a virtual environment and install there.", "建一个虚拟环境，在里面安装。"),)),
    "no_wheel": ("plan", (
        "No torch with that number fits this Python, this system or that index.",
        "没有适合这个 Python、系统或索引的该版本 torch。"), (
        ("Read “from versions:” in the message: it lists what exists for your Python.",
         "看报错里的“from versions:”：它列出了你的 Python 能装的版本。"),)),
}

NOTES = {
    "some_kernels": ("This torch has no code for {names}.", "这个 torch 不支持 {names}。"),
    "some_hidden": ("CUDA_VISIBLE_DEVICES is '{value}': torch sees only those GPUs.",
                    "CUDA_VISIBLE_DEVICES 是 '{value}'：torch 只能看到这些 GPU。"),
    "two_torches": ("There are two torch; {where} hides {other}",
                    "有两个 torch；{where} 挡住了 {other}"),
    "user_site": ("torch lies in your user folder and shines into every environment without one of "
                  "its own: {where}",
         "torch 装在用户目录里，会影响所有没有自己 torch 的环境：{where}"),
    "wsl_packages": ("Packages of a Linux driver are inside WSL2, where none belongs: {names}",
                     "WSL2 里装了 Linux 驱动包，不应该装：{names}"),
    "wsl_mnt": ("The environment lies on a disk of Windows, which is slow in WSL2: {where}",
                "环境放在 Windows 磁盘上，在 WSL2 里很慢：{where}"),
    "library_path": ("LD_LIBRARY_PATH can bring in libraries that do not fit; try without: {value}",
                     "LD_LIBRARY_PATH 可能带入不匹配的库，去掉再试：{value}"),
    "python_path": ("PYTHONPATH reaches into every environment: {value}",
                    "PYTHONPATH 会影响所有环境：{value}"),
    "kmp": ("KMP_DUPLICATE_LIB_OK hides that two OpenMP libraries are loaded; results can be wrong",
            "KMP_DUPLICATE_LIB_OK 只是掩盖了重复加载 OpenMP 的问题，结果可能出错。"),
    "proxy_https": ("HTTPS_PROXY begins with https://; most proxies are spoken to by http://.",
                    "HTTPS_PROXY 以 https:// 开头；多数代理要写 http://。"),
    "trusted_host": ("pip is told to trust a host without a check of its certificate.",
                     "pip 被设置为不校验某个主机的证书。"),
    "extra_index": ("pip has an extra index: it may take torch from the wrong one.",
                    "pip 设置了额外索引：可能从错误的索引安装 torch。"),
    "rosetta": ("This Python is for Intel and runs translated: take one for Apple silicon (arm64).",
                "这个 Python 是 Intel 版，通过 Rosetta 运行：请改用 Apple 芯片（arm64）版。"),
    "long_paths": ("Long paths are off: some versions of torch do not unpack in a deep folder.",
                   "没有启用长路径：在很深的目录里，有些版本的 torch 解不开。"),
    "no_page_file": ("Windows has no page file: loading torch may fail with WinError 1455.",
                     "Windows 没有页面文件：加载 torch 可能出现 WinError 1455。"),
    "no_runtime": ("The runtime of Visual C++ was not found; torch needs it.",
                   "没有找到 Visual C++ 运行库；torch 需要它。"),
    "disk_low": ("Only {free} GiB are free where packages go.", "安装包的磁盘只剩 {free} GiB。"),
    "shared_small": ("Shared memory is {free} GiB: workers of a DataLoader fail; see --shm-size.",
                     "共享内存只有 {free} GiB：DataLoader 的 worker 会失败，见 --shm-size。"),
}

WORDS = {
    "ok": ("OK", "正常"), "problem": ("PROBLEM", "问题"), "note": ("NOTE", "说明"),
    "open": ("UNKNOWN", "不明"), "works": ("WORKS", "可用"), "to_do": ("TO DO", "处理"),
    "page": ("PAGE", "页面"), "also": ("ALSO", "另外"), "silent": ("NO ANSWER", "没有回答"),
    "found": ("FOUND", "检查结果"), "line": ("line", "行"),
    "driver": ("driver {driver}", "驱动 {driver}"),
    "torch_on": ("torch {torch} on {devices}", "torch {torch}（{devices}）"),
    "venv": ("This Python belongs to the system: make a virtual environment and switch it on first "
             "(page python/venv).",
             "这个 Python 属于系统：先建一个虚拟环境并激活（页面 python/venv）。"),
    "with_all": ("This file came without its data, so it knows no command: get it from the page "
                 "fix/doctor, or ask the planner (page plan).",
                 "这个文件不带数据，给不出命令：请从 fix/doctor 页面下载，或用选择器（plan 页面）"),
    "ask_plan": ("Ask the planner for the command (page plan): it needs the name of the GPU.",
                 "用选择器查命令（plan 页面）：需要 GPU 的名称。"),
    "left": ("These GPUs cannot be used by it: {names}.", "它用不了这些 GPU：{names}。"),
    "nothing": ("No known error was found in this text.", "在这段文字里没有找到已知的错误。"),
    "collect": ("Paste the whole text, with the lines before the last one, or run doctor.py "
                "--report and ask with its output.",
                "请粘贴完整的内容，不要只贴最后一行；或运行 doctor.py --report，带着输出提问。"),
    "waits": ("Looking at this machine; the first import of torch can take a minute ...",
              "正在检查，第一次 import torch 可能要一分钟……"),
    "failed": ("The doctor itself failed, which is its fault and not yours: {says}",
               "本程序自身出错，不是你的问题：{says}"),
    "unread": ("This file cannot be read: {says}", "无法读取文件：{says}"),
    "sure": ("almost certain", "基本确定"),
    "likely": ("likely", "很可能"),
    "possible": ("possible", "有可能"),
}
# fmt: on
