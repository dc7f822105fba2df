"""Codes that ``wsl`` prints: each leads to its own cause, and few of them to virtualisation.

The texts are those of public threads, and the messages of microsoft/WSL for the names of codes.
"""

import pytest

from torchproof.failures import diagnose

pytestmark = pytest.mark.fast

REGISTER = "Installing, this may take a few minutes...\nWslRegisterDistribution failed with error: "
MISSING = "The operation could not be started because a required feature is not installed.\n"
SILENT = (
    "A connection attempt failed because the connected party did not properly respond after a "
    "period of time, or established connection failed because connected host has failed to "
    "respond.\n"
)
DISABLED = (
    "The service cannot be started, either because it is disabled or because it has no enabled "
    "devices associated with it.\n"
)
LIST = "https://raw.githubusercontent.com/microsoft/WSL/master/distributions/DistributionInfo.json"
# What is pasted -> the cause that must come first.
PRINTED = {
    f"{REGISTER}0x80370102\nError: 0x80370102 The virtual machine could not be started because a "
    "required feature is not installed.": "virtualisation-off",
    f"{REGISTER}0x80370114\nError: 0x80370114 {MISSING}": "virtualisation-off",
    f"{MISSING}Error code: Wsl/Service/CreateInstance/CreateVm/HCS_E_SERVICE_NOT_AVAILABLE": (
        "virtualisation-off"
    ),
    "WSL2 is unable to start since virtualization is not enabled on this machine.\nError code: "
    "Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_HYPERV_NOT_INSTALLED": "virtualisation-off",
    "WSL2 无法启动，因为此计算机上未启用虚拟化。\n错误代码: "
    "Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_HYPERV_NOT_INSTALLED": "virtualisation-off",
    f"{REGISTER}0x8007019e\nThe Windows Subsystem for Linux optional component is not enabled. "
    "Please enable it and try again.": "wsl-component-off",
    f"{REGISTER}0x8007019e\nError: 0x8007019e ??????? Linux ? Windows ????": "wsl-component-off",
    "此应用程序需要适用于 Linux 的 Windows 子系统可选组件。\n错误代码: "
    "Wsl/WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED": "wsl-component-off",
    f"Failed to fetch the list distribution from '{LIST}'. The operation timed out\n"
    "Error code: Wsl/InstallDistro/0x80072ee2": "wsl-server-unreachable",
    "Error code: Wsl/InstallDistro/0x80072f7d": "wsl-server-unreachable",
    "安装过程中遇到错误，但可以继续安装。组件： 'WSL 内核' 错误代码：  0x80072eff": (
        "wsl-server-unreachable"
    ),
    f"无法从“{LIST}”中提取列表分发。无法解析服务器的名称或地址\n"
    "错误代码: Wsl/WININET_E_NAME_NOT_RESOLVED": "wsl-server-unreachable",
    f"未能从“{LIST}”提取分发列表。操作超时\n错误代码: Wsl/InstallDistro/WININET_E_TIMEOUT": (
        "wsl-server-unreachable"
    ),
    f"{SILENT}Error code: Wsl/Service/0x8007274c": "wsl-vm-silent",
    "由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败。\n"
    "Error code: Wsl/Service/0x8007274c": "wsl-vm-silent",
    "The operation timed out because a response was not received from the virtual machine or "
    "container.\nError code: Wsl/Service/CreateInstance/HCS_E_CONNECTION_TIMEOUT": "wsl-vm-silent",
    "Error: 0x80040326\nError code: Wsl/Service/0x80040326\nPress any key to continue...": (
        "wsl-kernel-old"
    ),
    f"{REGISTER}0x800701bc\nError: 0x800701bc WSL 2 requires an update to its kernel component. "
    "For information please visit https://aka.ms/wsl2kernel": "wsl-kernel-old",
    f"{DISABLED}Error code: Wsl/0x80070422": "wsl-service-disabled",
    f"{REGISTER}0x80072749\nError: 0x80072749 A request to send or receive data was disallowed": (
        "wsl-code-not-listed"
    ),
    "Unspecified error\nError code: Wsl/Service/RegisterDistro/E_FAIL": "wsl-code-not-listed",
    "灾难性故障\n错误代码: Wsl/Service/CreateInstance/E_UNEXPECTED": "wsl-code-not-listed",
}


@pytest.mark.parametrize("text", PRINTED)
def test_a_code_leads_to_its_cause(text: str) -> None:
    names = [answer.cause.id for answer in diagnose(text).answers]
    assert names[:1] == [PRINTED[text]]
    if PRINTED[text] != "virtualisation-off":
        assert "virtualisation-off" not in names


def test_an_unlisted_code_is_no_certain_cause() -> None:
    found = diagnose("Error code: Wsl/Service/RegisterDistro/E_FAIL")
    assert [answer.certainty for answer in found.answers] == ["possible"]


BLOCKED = "Failed to initialize NVML: GPU access blocked by the operating system"


@pytest.mark.parametrize("card", ["0  NVIDIA L40S  TCC | 00000000:61:00.0 Off", "NV Tesla P4"])
def test_a_blocked_gpu_in_tcc_mode_is_not_blamed_on_a_driver_in_linux(card: str) -> None:
    causes = [answer.cause.id for answer in diagnose(f"{card}\n{BLOCKED}").answers]
    assert causes[0] == "gpu-not-in-wddm"
    assert "linux-driver-in-wsl" in causes  # which stays possible


def test_a_blocked_gpu_alone_has_no_certain_cause() -> None:
    first, *_ = diagnose(BLOCKED).answers
    assert first.cause.id == "linux-driver-in-wsl" and first.certainty == "likely"
    known = diagnose(f"ii  nvidia-utils-535  amd64\n{BLOCKED}").answers[0]
    assert known.cause.id == "linux-driver-in-wsl" and known.score > first.score
    assert known.certainty == "likely"  # nothing speaks against the other causes


def test_the_mend_of_virtualisation_names_the_three_things() -> None:
    mend = diagnose("0x80370102").answers[0].cause.fix["windows"]
    for words in mend.values():
        assert "wsl --install --no-distribution" in words
        assert "BIOS" in words and "bcdedit /set hypervisorlaunchtype Auto" in words
