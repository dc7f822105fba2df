"""Each remedy is a step: a command, a setting, a call, an address, or a section that has it."""

import re

import pytest

from torchproof.failures import table

STEP = re.compile(
    r"""(?x)
      \b(?:sudo|git|pip|uv|conda|python3?|py|nvidia-smi|apt|dnf|brew|docker|torchrun|poetry|hf|mim|curl|reg
         |sc\.exe|bcdedit|unset|export|modprobe|ldconfig|dmesg|lsmod|mokutil|rocminfo|systemctl|dkms|lspci|grep)
         \s+-{0,2}[a-z]      # a program and what it is asked for
    | \b(?:wsl|free|ulimit|ldd|uv|pip|docker)\s+-{1,2}[a-z]
    | \b[A-Z][A-Z0-9_]{5,}\s?=  # a variable and its value
    | \b(?:un)?set\ [A-Z][A-Z0-9_]{5,}
    | \b[\w.]+\([^()]*\)     # a call
    | https://\S+            # what is to be fetched
    """
)


@pytest.mark.parametrize("cause", table().causes, ids=lambda cause: cause.id)
def test_a_remedy_is_a_step(cause):
    if not cause.page:
        assert any(STEP.search(text) for text in said(cause)), (
            f"{cause.id}: no command, and no page"
        )


def said(cause):
    for remedy in cause.fix.values():
        yield remedy["en"]


@pytest.mark.parametrize(
    "words", ["Update the driver.", "Read which package asks for which torch."]
)
def test_good_advice_is_no_step(words):
    assert not STEP.search(words)
