"""Where a directive stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from torchproof.errors import Origin


@dataclass(frozen=True)
class Place:
    """The language and the path of the page, below the folder of that language, and the line.

    ``asked``: what stands behind the names of all directives that become lines of this page.
    """

    language: str
    page: str
    origin: Origin
    asked: Mapping[str, Sequence[str]] = field(default_factory=dict)
