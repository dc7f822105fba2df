"""Anchors for what carries no explicit one: tabs, and headings that a page leaves unnamed."""

from pymdownx.slugs import slugify as _slugify

_lower = _slugify(case="lower")


def slugify(text: str, separator: str) -> str:
    """Text as an anchor, Chinese characters included: Markdown's own slugs drop them."""
    return _lower(text, separator)
