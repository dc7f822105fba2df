"""Text that no check covers."""

from collections.abc import Sequence
from typing import Any

from torchproof.checks.snippet import Given, Kind, Snippet
from torchproof.errors import PageError
from torchproof.source.model import Page


class Text(Kind):
    name = "text"
    fences = "any other `text`"
    checked = "not at all: needs `data-exempt` and `data-until`"
    languages = ("text",)
    wished = True

    def details(self, page: Page, given: Given, before: Sequence[Snippet]) -> dict[str, Any]:
        if "exempt" not in given.fence.attributes:
            raise PageError(
                given.fence.opened,
                "text that no check covers",
                'if a snippet printed it: data-kind="output"; if it was recorded elsewhere: '
                "include it from facts/samples/; "
                'else say why it is not checked: data-exempt="reason" data-until="YYYY-MM-DD"',
            )
        return {}
