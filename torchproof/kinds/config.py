"""A file of configuration."""

from torchproof.checks.outcome import NotHere, Outcome
from torchproof.checks.runs import Runs
from torchproof.checks.snippet import Kind, Snippet, passes
from torchproof.commands.packages import resolver
from torchproof.commands.shells import GrammarMissing
from torchproof.configs import files
from torchproof.errors import PageError


class Config(Kind):
    name = "config"
    fences = "`toml`, `yaml`, `json`, `ini`, `dockerfile`"
    checked = "parsed; by its `title` also read as its tool does"
    languages = ("toml", "yaml", "json", "ini", "dockerfile")

    def title(self, snippet: Snippet) -> str:
        return snippet.fence.options.get("title", "").replace("\\", "/").rsplit("/", 1)[-1]

    def check(
        self, runs: Runs, page: tuple[Snippet, ...], snippet: Snippet, *, exactly: bool
    ) -> Outcome:
        """Parse the file and read it as its tool does."""
        fence = snippet.fence
        title = fence.options.get("title", "")
        try:
            found = files.checked(snippet.language, fence.source, fence.origins, title)
        except PageError as error:
            resolver.refute(error)
            raise
        except GrammarMissing as missing:
            raise NotHere(f"needs grammars: {missing}") from None
        return Outcome(found.how)

    def passes_unrun(self, snippet: Snippet) -> bool:
        fence = snippet.fence
        return passes(files.checked, snippet.language, fence.source, fence.origins, "")
