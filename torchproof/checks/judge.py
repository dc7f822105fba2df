"""Judge a snippet, or say that it was judged and nothing which that rests on has changed since."""

import datetime
import functools
import hashlib
from collections.abc import Callable

from torchproof.checks.outcome import NotHere, Outcome
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Snippet, outcome_of
from torchproof.commands import checkers
from torchproof.proofs import recorder, rests
from torchproof.proofs.store import PageProofs, Proof
from torchproof.running import met


class AuditFailed(AssertionError):
    """A proof would have been used, and the check says otherwise. The text names the snippet."""


class Judge:
    """The checks of this process. ``outcome`` and ``proof`` are of the snippet judged last.

    ``reads``: use proofs. ``audits``: use none, and hold each against what the check finds.
    ``machine`` stands for what of the machine a check may rest on.
    """

    def __init__(
        self, runs: Runs, machine: Callable[[], str], *, exactly: bool, reads: bool, audits: bool
    ) -> None:
        self.runs = runs
        self.exactly = exactly
        self.reads = reads
        self.audits = audits
        self._machine = machine
        self._proofs: PageProofs | None = None
        self._page = ""
        self._about: dict[int, str] = {}  # by the index of a snippet of this page
        # Nothing changes while the checks run, so each thing is looked at once.
        self._state = functools.cache(rests.state)
        # Whether what it rests on stands as it stood, which many proofs of a page share.
        self._stand: dict[int, tuple[rests.Rests, bool]] = {}

    def __call__(self, page: tuple[Snippet, ...], snippet: Snippet) -> Outcome | Proof:
        """Check a snippet, or give the proof that makes it needless. Raises as ``Kind.check``.

        Raises AuditFailed where a proof says another thing than the check.
        """
        proofs = self._of(page)
        key = self._key(page, snippet)
        known = proofs.get(snippet.fence.name)
        holds = known is not None and known.key == key and self._stands(known)
        lacks = met.unmet(snippet.needs_on(page))
        if holds and self.reads and not lacks:
            return known
        checkers()  # imported first: what a module does when it is imported is nobody's part
        try:
            with recorder.recording() as things:
                recorder.note_class(type(snippet.kind))
                outcome = outcome_of(self.runs, page, snippet, exactly=self.exactly)
        except Exception as error:
            proofs.drop(snippet.fence.name)
            if holds and self.audits and not (lacks and isinstance(error, NotHere)):
                raise AuditFailed(_difference(snippet, known, repr(error))) from error
            raise
        found = _found(snippet, outcome)
        if holds and self.audits and known.found != found:
            raise AuditFailed(_difference(snippet, known, found))
        day = datetime.date.today().isoformat()
        state = found.partition(":")[0]
        on = rests.of(things, self._state)
        proofs.keep(snippet.fence.name, Proof(key, day, state, found, on))
        return outcome

    def _of(self, page: tuple[Snippet, ...]) -> PageProofs:
        if self._proofs is None or self._page != page[0].page:
            self.close()
            self._page = page[0].page
            self._proofs = PageProofs(self._page, self._machine())
            self._about = {s.index: _about(s) for s in page}
            self._stand.clear()
        return self._proofs

    def _stands(self, proof: Proof) -> bool:
        on = proof.rests
        if id(on) not in self._stand:
            self._stand[id(on)] = on, not rests.changed(on, self._state)
        return self._stand[id(on)][1]

    def _key(self, page: tuple[Snippet, ...], snippet: Snippet) -> str:
        """Stands for the blocks that a check may look at: its own, what runs before, its outputs.

        Where it stands on the page is no part of it.
        """
        own = {snippet.index, snippet.of, snippet.run_by} - {None}
        looked = [
            self._about[s.index]
            for s in page
            if s.index in own or s.of in own or (s.executable and s.index <= max(own))
        ]
        session = [
            (s.needs, s.uses, s.kind.title(s)) for s in page if s.executable or s.kind.title(s)
        ]
        return _sum((looked, session))

    def close(self) -> None:
        """Write down what was found on the last page."""
        if self._proofs is not None:
            self._proofs.write()
            self._proofs = None


def state(snippet: Snippet, outcome: Outcome) -> str:
    """What was done to a snippet that passed: "exempt", "checked" or "executed"."""
    if snippet.exemption is not None:
        return "exempt"
    return "checked" if outcome.result is None else "executed"


def _found(snippet: Snippet, outcome: Outcome) -> str:
    """The outcome without what differs from run to run."""
    return f"{state(snippet, outcome)}: {outcome.how} {outcome.sandbox} {outcome.data}"


def _difference(snippet: Snippet, known: Proof, found: str) -> str:
    things = "\n    ".join([f"blocks of the page: {known.key}", *known.rests])
    return (
        f"{snippet.fence.opened}: a proof of {known.day} would have been used, and it is wrong\n"
        f"it says {known.found}\nthe check says {found}\nit rests on\n    {things}"
    )


def _about(snippet: Snippet) -> str:
    fence = snippet.fence
    return _sum(
        (
            *(snippet.kind.name, snippet.language, snippet.content, fence.source),
            *(snippet.exemption, sorted(fence.attributes.items()), sorted(fence.options.items())),
            *(fence.classes, snippet.timeout, snippet.sample, snippet.program, snippet.target),
            *(snippet.distributions, sorted({origin.path for origin in fence.origins})),
        )
    )


def _sum(parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
