"""What stands in the braces of a fence, beside classes and options of the renderer."""

import datetime
import re
from dataclasses import dataclass

from torchproof.checks.snippet import Exemption, Kind
from torchproof.errors import PageError
from torchproof.source.model import Fence


@dataclass(frozen=True)
class Attribute:
    """``data-<name>``; ``means`` and ``example`` say for CONTRIBUTING what it is."""

    name: str
    means: str
    example: str


ATTRIBUTES = (
    Attribute(
        "needs",
        "runs only where this is there",
        "`gpu`, `gpus:2`, `cc>=8.0`, `vram>=8G`, `linux`, `windows`, `macos`, `network`, `pypi`, "
        "`conda`, `compiler`, `nvcc`, `nodriver`, `jupyter`, `docker`, `long`",
    ),
    Attribute("kind", "another kind than the table says", "`step`, `output`, `text`"),
    Attribute(
        "fails",
        "must fail, and show this text; a command that may not run: its checker must refuse it "
        "with this text",
        "`CUDA error`",
    ),
    Attribute("timeout", "seconds it may take", "`300`"),
    Attribute("uses", "data laid into the working folder as `data/`", "`mnist`"),
    Attribute(
        "varies",
        "what may differ in an output",
        "`time`, `version`, `path`, `address`, `date`, `number`",
    ),
    Attribute("tolerance", "how far numbers in an output may be off", "`0.5`, `2%`"),
    Attribute(
        "system",
        "for which distributions of Linux a command is, where neither the tab around it nor its "
        "page has the name; else Debian 12 and 13",
        "`debian12 debian13`, `ubuntu24.04`, `rhel9`, `fedora`",
    ),
    Attribute("exempt", "why it is not checked", "`nobody here has a Mac`"),
    Attribute("until", "the last day on which that holds", "`2027-05-01`"),
)
NAMES = tuple(attribute.name for attribute in ATTRIBUTES)
# Those that every kind may have.
COMMON = ("needs", "kind", "exempt", "until")


def refuse_unknown(fence: Fence) -> None:
    """Raise PageError for an attribute that nothing knows."""
    unknown = [f"data-{name}" for name in fence.attributes if name not in NAMES]
    if unknown:
        raise PageError(
            fence.opened,
            f"unknown attribute: {', '.join(unknown)}",
            f"known are {', '.join('data-' + name for name in NAMES)}",
        )


def refuse_misplaced(fence: Fence, kind: Kind) -> None:
    """Raise PageError for an attribute that means nothing for this kind."""
    for name in fence.attributes:
        if name not in (*COMMON, *kind.attributes):
            raise PageError(fence.opened, f"data-{name} does not fit a fence of kind {kind}")


def exemption(fence: Fence) -> Exemption | None:
    """Why and how long the fence is not checked; None where it is. Raises PageError."""
    reason, until = fence.attributes.get("exempt"), fence.attributes.get("until")
    if reason is None and until is None:
        return None
    if not reason or not until:
        raise PageError(
            fence.opened, "an exemption needs both data-exempt (why) and data-until (YYYY-MM-DD)"
        )
    try:
        day = datetime.date.fromisoformat(until)
    except ValueError:
        raise PageError(fence.opened, f"data-until={until!r} is no date YYYY-MM-DD") from None
    today = datetime.date.today()
    if day < today:
        raise PageError(
            fence.opened,
            f"the exemption expired on {until}: {reason}",
            "check whether the reason still holds; then a new date, else remove it",
        )
    if day > today + datetime.timedelta(days=366):
        raise PageError(fence.opened, f"data-until={until} is more than a year away")
    return Exemption(reason, day)


def timeout(fence: Fence, kind: Kind) -> float:
    """Seconds that the fence may take. Raises PageError."""
    text = fence.attributes.get("timeout")
    if text is None:
        return kind.timeout
    if not re.fullmatch(r"[1-9]\d*", text):
        raise PageError(fence.opened, f"data-timeout={text!r} is no number of seconds")
    return float(text)
