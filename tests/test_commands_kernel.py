"""The checkers of kernel modules, Secure Boot, DKMS, boot images, services and the log."""

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 10 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence("bash", source, origins, files=frozenset())


@pytest.mark.parametrize(
    "source",
    [
        "sudo modprobe nvidia",
        "sudo modprobe -r nvidia_drm nvidia_modeset nvidia-uvm nvidia",
        "modinfo -F version nvidia",
        "modinfo nvidia | grep -E '^(version|license|signer)'",
        "modinfo -k $(uname -r) nvidia",
        "modinfo -F signer nvidia-current",
        "modprobe --showconfig | grep nouveau",
        "mokutil --sb-state",
        "sudo mokutil --import /var/lib/shim-signed/mok/MOK.der",
        "sudo mokutil --test-key /var/lib/dkms/mok.pub",
        "sudo mokutil --delete /var/lib/dkms/mok.pub",
        "sudo mokutil --revoke-import",
        "mokutil --list-new",
        "dkms status",
        "dkms status nvidia",
        "sudo dkms autoinstall",
        "sudo dkms install nvidia/580.95.05",
        "sudo dkms install -m nvidia -v 580.95.05 -k $(uname -r)",
        "sudo dkms remove nvidia/580.95.05 --all",
        "sudo update-initramfs -u",
        "sudo update-initramfs -u -k all",
        "sudo dracut --force",
        "sudo dracut -f --kver $(uname -r)",
        "sudo akmods --force",
        "sudo akmods --kmod nvidia --kernel 6.1 --from-init",
        "sudo kmodgenca --auto -f",
        "sudo nvidia-uninstall --silent --log-file-name=log",
        "sudo kmodgenca -a",
        "sudo dmesg | grep -i nvrm",
        "sudo dmesg -T --level err,warn",
        "journalctl -b -1 -k --no-pager",
        "journalctl -b --unit nvidia-persistenced -n 20",
        "systemctl status nvidia-persistenced --no-pager",
        "sudo systemctl enable --now nvidia-fabricmanager.service",
        "sudo systemctl isolate multi-user.target",
        "sudo systemctl set-default graphical.target",
        "systemctl get-default",
        "sudo reboot",
        "nvidia-persistenced --version",
        "nvidia-modprobe -u -c 0",
        "sudo nvidia-bug-report.sh --safe-mode",
        "sudo nvidia-uninstall",
        "sudo fuser -v /dev/nvidia0",
    ],
)
def test_checked_but_not_run(source: str) -> None:
    verdict = check(source)
    assert not verdict.runs
    assert verdict.how


@pytest.mark.parametrize(
    ("source", "problem", "mend"),
    [
        ("sudo modprobe", "needs the name of a module", "modprobe nvidia"),
        ("sudo modprobe nvidea", "module 'nvidea' is not known", "did you mean 'nvidia'?"),
        ("modinfo --version-of nvidia", "no option --version-of", "did you mean '--version'?"),
        ("mokutil", "takes one action", "--sb-state"),
        ("mokutil --sbstate", "no option --sbstate", "did you mean '--sb-state'?"),
        ("sudo mokutil --import", "--import needs the file of a key", ""),
        ("sudo mokutil --import MOK.priv", "no public key in DER format", "not the private key"),
        ("sudo mokutil --disable-validation", "lets any kernel", "enrol the key"),
        ("mokutil --sb-state MOK.der", "--sb-state takes no file", ""),
        ("dkms", "without an action", "dkms status"),
        ("dkms stats", "no action 'stats'", "did you mean 'status'?"),
        ("sudo dkms install nvidia", "needs a version", "nvidia/VERSION"),
        ("sudo dkms build", "needs a module and its version", ""),
        ("sudo dkms remove nvidia/580.1", "from which kernel?", "--all"),
        ("sudo update-initramfs", "needs -u, -c or -d", "update-initramfs -u"),
        ("sudo update-initramfs -u all", "takes no argument 'all'", "-k"),
        ("sudo dracut", "an image exists already", "dracut --force"),
        ("sudo dmesg nvrm", "takes no argument 'nvrm'", ""),
        ("journalctl -u nvidia-persistence", "is not known", "did you mean 'nvidia-persistenced'?"),
        ("journalctl nvidia", "is no FIELD=value", "grep"),
        ("systemctl", "lists every unit", ""),
        ("sudo systemctl enabel nvidia-dcgm", "no command 'enabel'", "did you mean 'enable'?"),
        ("sudo systemctl enable", "needs the name of a unit", ""),
        ("sudo systemctl enable nvidia-persistance", "is not known", "nvidia-persistenced"),
        ("sudo systemctl isolate gdm", "needs a target", "multi-user.target"),
        ("systemctl get-default now", "takes no unit: now", ""),
        ("sudo fuser -v", "needs a file", ""),
        ("sudo fuser -k /dev/nvidia0", "ends the programs that it finds", "then kill PID"),
        ("sudo reboot now", "takes options only, not 'now'", ""),
    ],
)
def test_refused(source: str, problem: str, mend: str) -> None:
    with pytest.raises(PageError) as caught:
        check(source)
    assert problem in str(caught.value)
    assert mend in str(caught.value)
    assert "page.md:10" in str(caught.value)


def test_the_line_of_a_wrong_word_is_named() -> None:
    with pytest.raises(PageError, match=r"page\.md:11"):
        check("sudo modprobe -r \\\n  nvidia_drmm")
