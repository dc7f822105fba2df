"""The sentences of the decision: each by its key, with what stands in its braces.

A list of things is joined before it is put in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from torchproof import sentences
from torchproof.sentences import LANGUAGES

__all__ = ["LANGUAGES", "Note", "texts"]


def texts() -> dict[str, list[str]]:
    """By key each sentence, in the order of LANGUAGES."""
    by_language = [sentences.section("plan", language) for language in LANGUAGES]
    return {key: [texts[key] for texts in by_language] for key in by_language[0]}


@dataclass(frozen=True)
class Note:
    """A sentence: its key, and what stands in its braces: text, or parts that are joined."""

    key: str
    values: Mapping[str, "str | tuple[str | Note, ...]"] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """The sentence in a language of LANGUAGES."""
        values = {name: _shown(value, language) for name, value in self.values.items()}
        return sentences.say(f"plan.{self.key}", language, **values)


def _shown(value: "str | tuple[str | Note, ...]", language: str) -> str:
    if isinstance(value, str):
        return value
    parts = [part if isinstance(part, str) else part.text(language) for part in value]
    kind = "clauses" if value and isinstance(value[0], Note) else "things"
    comma, last = (sentences.say(f"lists.{kind}_{part}", language) for part in ("comma", "last"))
    return last.join([*([comma.join(parts[:-1])] if parts[1:] else []), *parts[-1:]])
