"""Commands that a page shows as wrong: their check must refuse them, and the reader must be warned.

A fence of commands with ``data-fails`` is one of two things. What is harmless runs, and must fail.
Everything else is never run: its check must refuse it, with a message that has the text.
"""

from torchproof import sentences
from torchproof.checks.snippet import Snippet
from torchproof.errors import PageError
from torchproof.sentences import Clauses, clause


def expected(snippet: Snippet, error: PageError) -> Clauses:
    """What to say of a command that was refused as its page says.

    Raises PageError: ``error`` itself where the page does not show the command as wrong, else what
    the page leaves open.
    """
    if snippet.fails is None:
        raise error
    where = snippet.fence.opened
    if snippet.fails not in str(error):
        raise PageError(where, f"refused, but without {snippet.fails!r}:\n    {error}")
    if "wrong" not in snippet.fence.classes:
        raise PageError(
            where,
            f"a reader may copy this command, and it is wrong: {error.problem}",
            'mark it: ```bash {.wrong data-fails="..."}',
        )
    return clause("checked.refused", problem=error.problem)


def missing(snippet: Snippet, how: Clauses) -> str:
    """The complaint about a command that must fail, may not run, and was not refused; else "".

    ``how`` is what its check says of it, or what another machine has on record.
    """
    said = sentences.text(how, sentences.FIRST)
    refused = sentences.say("checked.refused", sentences.FIRST, problem="")
    if snippet.fails is None or said.startswith(refused):
        return ""
    return (
        f"{snippet.fence.opened}: must be refused (data-fails), since it may not run, and its "
        f"check accepts it: {said}\nremove data-fails, or teach the check what is wrong with it"
    )
