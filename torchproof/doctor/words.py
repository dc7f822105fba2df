"""What is said, by language and key: the sentences of the doctor, of lists and of certainty.

They stand in ``sentences/<code>.yml``. Empty here: the built file fills it in.
"""

SENTENCES = {}
DEFAULT = "en"  # the language of who has none of the others


def sentence(lang, key):
    """The sentence of a key; what stands in its braces is not filled in yet."""
    return SENTENCES[lang][key]


def joined(parts, kind, lang):
    """Things or clauses, with what stands between them and before the last."""
    comma, last = (sentence(lang, f"lists.{kind}_{place}") for place in ("comma", "last"))
    return comma.join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else "".join(parts)
