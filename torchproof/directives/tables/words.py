"""The words of the reference tables that are not facts, in each language."""

import re

from torchproof import sentences
from torchproof.facts import Confidence


def say(key: str, language: str, **values: object) -> str:
    """A sentence of the tables, with values in its braces."""
    return sentences.say(f"tables.{key}", language, **values)


def term(name: str, language: str) -> str:
    """How a table says a word of the facts; an address or a name is itself."""
    return sentences.section("tables.words", language).get(_key(name), name)


def certainty(value: Confidence, language: str) -> str:
    """How sure a row is; reference/index.md explains the three words."""
    return say(f"certainty.{value.name.lower()}", language)


def _key(name: str) -> str:
    return re.sub(r"[ -]", "_", name)
