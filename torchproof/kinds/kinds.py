"""What each fence of a page is, and so how it is checked. Every fence is of exactly one kind."""

import datetime
import hashlib
import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from torchproof import facts
from torchproof.errors import PageError
from torchproof.facts import samples
from torchproof.source.model import Fence, Page
from torchproof.targets import distributions, systems
from torchproof.targets.needs import Need, parse
from torchproof.targets.systems import Target

LANGUAGES = {
    **dict.fromkeys(("python", "py", "python3"), "python"),
    **dict.fromkeys(("bash", "sh", "shell"), "bash"),
    **dict.fromkeys(("powershell", "pwsh", "ps1"), "powershell"),
    **dict.fromkeys(("cmd", "bat", "batch"), "cmd"),
    **dict.fromkeys(("yaml", "yml"), "yaml"),
    **dict.fromkeys(("ini", "cfg"), "ini"),
    **dict.fromkeys(("text", "txt"), "text"),
    **dict.fromkeys(("cpp", "c++"), "cpp"),
    **dict.fromkeys(("cuda", "cu"), "cuda"),
    **dict.fromkeys(("dockerfile", "docker"), "dockerfile"),
    "toml": "toml",
    "json": "json",
    "csv": "csv",
}
SHELLS = ("bash", "powershell", "cmd")
CONFIGS = ("toml", "yaml", "json", "ini", "dockerfile")
# What a fence of this language may be included from as a whole, to be saved by the reader.
SUFFIXES = {
    "python": ".py",
    "cpp": ".cpp",
    "cuda": ".cu",
    "bash": ".sh",
    "csv": ".csv",
    "text": ".txt",
}
MENDS = {
    "": "name one after the backticks; plain output is `text`",
    "pycon": "write the code in a python fence and what it prints in a text fence",
    "console": "write the command in a bash fence and what it prints in a text fence",
}
TIMEOUT = {"step": 60.0, "program": 300.0, "command": 120.0, "cell": 300.0}  # seconds


class Kind(StrEnum):
    STEP = "step"
    PROGRAM = "program"
    SOURCE = "source"
    COMMAND = "command"
    CELL = "cell"
    CONFIG = "config"
    OUTPUT = "output"
    SAMPLE = "sample"
    TEXT = "text"


RUNS = (Kind.STEP, Kind.PROGRAM, Kind.COMMAND, Kind.CELL)
EXECUTABLE = (*RUNS, Kind.SOURCE)  # a source is laid down, for what runs after it


@dataclass(frozen=True)
class Exemption:
    """Why a fence is not checked, and the day after which that is no longer accepted."""

    reason: str
    until: datetime.date


@dataclass(frozen=True)
class Snippet:
    """A fence with everything that its check needs to know."""

    page: str  # path of the page, relative to the root
    slug: str  # the page without language and suffix
    fence: Fence
    kind: Kind
    language: str  # canonical, see LANGUAGES
    key: str  # hash of the snippet and of all that runs before it on the page
    index: int  # position on the page
    needs: tuple[Need, ...] = ()
    fails: str | None = None  # text that the failure must show; "" for any failure
    timeout: float = 0.0
    uses: tuple[str, ...] = ()  # data sets
    varies: tuple[str, ...] = ()
    tolerance: str = ""
    exemption: Exemption | None = None
    of: int | None = None  # outputs: index of the snippet that printed it
    sample: str | None = None  # samples: their file, relative to the root
    program: str | None = None  # programs and sources: their file, relative to the root
    runner: int | None = None  # of them: index of what runs, compiles or reads the file
    target: Target | None = None  # commands: for which systems and which Python
    distributions: tuple[str, ...] = ()  # commands: for which of them, of Linux
    content: str = field(default="", repr=False)  # what is run: of a program the whole file

    @property
    def id(self) -> str:
        """The same in both languages and under edits elsewhere: ``setup/install#venv-1``."""
        return f"{self.slug}#{self.fence.name}"

    @property
    def executable(self) -> bool:
        return self.kind in EXECUTABLE and self.exemption is None

    def printed_by(self, page: tuple["Snippet", ...]) -> int | None:
        """Of an output that is checked, the index of what ran; None for everything else."""
        if self.of is None or self.exemption is not None:
            return None
        runner = page[self.of].runner
        return self.of if runner is None else runner

    @property
    def filename(self) -> str:
        """Under which name the reader saves a program."""
        return self.fence.options.get("title") or (self.program or "").rsplit("/", 1)[-1]


def snippets(page: Page) -> tuple[Snippet, ...]:
    """All fences of ``page`` with their kinds, in order.

    Raises PageError for a language without a check, an attribute that does not fit the kind, text
    that is neither output nor exempt, and an exemption that has expired.
    """
    done: list[Snippet] = []
    chain = ""
    for index, fence in enumerate(page.fences):
        snippet = _snippet(page, fence, index, done, chain)
        if snippet.executable:
            chain = snippet.key
        done.append(snippet)
    return tuple(_with_runner(snippet, done) for snippet in done)


def _snippet(page: Page, fence: Fence, index: int, before: list[Snippet], chain: str) -> Snippet:
    language = LANGUAGES.get(fence.language.lower())
    if language is None:
        raise PageError(
            fence.opened,
            f"no check for the language {fence.language!r}" if fence.language else "no language",
            MENDS.get(fence.language.lower(), f"known are {', '.join(LANGUAGES)}"),
        )
    data = fence.attributes
    exemption = _exemption(fence)
    program = _program(fence, language) if data.get("kind") != "step" else None
    sample = _sample(fence) if language == "text" and "kind" not in data else None
    kind = _kind(fence, language, program or sample, page.path.endswith(".ipynb"))
    of = None
    if kind is Kind.OUTPUT:
        of = next((s.index for s in reversed(before) if s.kind in RUNS), None)
        if of is None:
            raise PageError(fence.opened, "an output with no snippet before it on this page")
    elif kind is Kind.TEXT and exemption is None:
        raise PageError(
            fence.opened,
            "text that no check covers",
            'if a snippet printed it: data-kind="output"; if it was recorded elsewhere: include it '
            "from facts/samples/; "
            'else say why it is not checked: data-exempt="reason" data-until="YYYY-MM-DD"',
        )
    _refuse_misplaced(fence, kind)
    content = (facts.ROOT / program).read_text(encoding="utf-8") if program else fence.source
    parts = (chain if kind in EXECUTABLE else "", kind, language, content,
             data.get("needs", ""), data.get("fails", "\0"), data.get("uses", ""),
             *filter(None, [data.get("system")]))  # fmt: skip
    return Snippet(
        page=page.path,
        slug=page.slug,
        fence=fence,
        kind=kind,
        language=language,
        key=hashlib.sha256("\1".join(parts).encode()).hexdigest()[:16],
        index=index,
        needs=parse(data.get("needs", ""), fence.opened),
        fails=data.get("fails"),
        timeout=_timeout(fence, kind),
        uses=tuple(data.get("uses", "").split()),
        varies=tuple(data.get("varies", "").split()),
        tolerance=data.get("tolerance", ""),
        exemption=exemption,
        of=of,
        sample=sample,
        program=program,
        target=systems.of(page, fence, language) if kind is Kind.COMMAND else None,
        distributions=distributions.of(page, fence) if kind is Kind.COMMAND else (),
        content=content,
    )


def _kind(fence: Fence, language: str, file: str | None, notebook: bool) -> Kind:
    """``file``: what a program or a sample was included from."""
    wish = fence.attributes.get("kind")
    allowed = {"python": ("step",), "text": ("output", "text")}.get(language, ())
    if wish is not None and wish not in allowed:
        raise PageError(
            fence.opened,
            f"data-kind={wish!r} does not fit {fence.language}",
            f"possible here: {', '.join(allowed) or 'none'}",
        )
    if language == "python" and notebook:
        return Kind.CELL
    if language == "python":
        return Kind.PROGRAM if file else Kind.STEP
    if language in ("cpp", "cuda", "csv") and not file:
        raise PageError(
            fence.opened,
            f"{fence.language} that nothing compiles or reads",
            "make it a file of snippets/, include it, and let the page compile or read it",
        )
    if file and (language != "text" or file.startswith("snippets/")):
        return Kind.SOURCE
    if language in SHELLS:
        return Kind.COMMAND
    if language in CONFIGS:
        return Kind.CONFIG
    if file:
        return Kind.SAMPLE
    return Kind(wish or ("output" if fence.follows else "text"))


def _program(fence: Fence, language: str) -> str | None:
    """The one program or source in ``snippets/`` that all lines come from."""
    suffix = SUFFIXES.get(language)
    return _one_file(fence, "snippets/", suffix) if suffix else None


def _sample(fence: Fence) -> str | None:
    """The one recorded output that all lines come from."""
    return _one_file(fence, f"{samples.FOLDER}/", ".txt")


def _one_file(fence: Fence, folder: str, suffix: str) -> str | None:
    files = {origin.path for origin in fence.origins}
    file = files.pop() if len(files) == 1 else ""
    return file if file.startswith(folder) and file.endswith(suffix) else None


def _with_runner(snippet: Snippet, page: list[Snippet]) -> Snippet:
    """For a program or source: what runs, compiles or reads its file, the first that names it.

    A program is run by a command, or by itself. Raises PageError for a source that nothing names.
    """
    if snippet.program is None:
        return snippet
    kinds = RUNS if snippet.kind is Kind.SOURCE else (Kind.COMMAND,)
    named = re.compile(rf"(?<![\w./-]){re.escape(_filename(snippet, page))}(?![\w/-])")
    for other in page:
        if other.kind in kinds and other.executable and named.search(other.content):
            runner = _with_runner(other, page).runner
            return replace(snippet, runner=other.index if runner is None else runner)
    if snippet.kind is Kind.SOURCE and snippet.executable:
        raise PageError(
            snippet.fence.opened,
            f"nothing on the page compiles or reads {_filename(snippet, page)}",
            "name it in a command, or in a program that a command runs",
        )
    return snippet


def _filename(snippet: Snippet, page: list[Snippet]) -> str:
    """The name under which the page has the reader save the file: a title on any of its fences."""
    titles = {s.fence.options["title"] for s in page
              if s.program == snippet.program and "title" in s.fence.options}  # fmt: skip
    if len(titles) > 1:
        raise PageError(
            snippet.fence.opened, f"one file under several names: {', '.join(sorted(titles))}"
        )
    return titles.pop() if titles else snippet.filename


def _exemption(fence: Fence) -> Exemption | None:
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


def _timeout(fence: Fence, kind: Kind) -> float:
    text = fence.attributes.get("timeout")
    if text is None:
        return TIMEOUT.get(kind, 0.0)
    if not re.fullmatch(r"[1-9]\d*", text):
        raise PageError(fence.opened, f"data-timeout={text!r} is no number of seconds")
    return float(text)


_FITS = {
    "fails": RUNS,
    "timeout": RUNS,
    "uses": RUNS,
    "system": (Kind.COMMAND,),
    "varies": (Kind.OUTPUT, Kind.CELL),
    "tolerance": (Kind.OUTPUT, Kind.CELL),
}


def _refuse_misplaced(fence: Fence, kind: Kind) -> None:
    for name, kinds in _FITS.items():
        if name in fence.attributes and kind not in kinds:
            raise PageError(fence.opened, f"data-{name} does not fit a fence of kind {kind}")
    if kind is Kind.COMMAND and "wrong" in fence.classes and "fails" not in fence.attributes:
        raise PageError(
            fence.opened,
            "nothing holds that this command is wrong",
            'add data-fails="..." with what its check says of it',
        )
