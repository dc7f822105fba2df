"""torchrun, read with torch's own parser."""

import argparse
import ipaddress
import re

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.shells import Command, GrammarMissing
from torchproof.errors import PageError
from torchproof.proofs.recorder import cache
from torchproof.sentences import clause

_HOW = clause("checked.torchrun")


class _Refused(Exception):
    pass


@cache
def _parser() -> argparse.ArgumentParser:
    try:
        from torch.distributed.run import get_args_parser
    except ImportError:
        raise GrammarMissing("torch", "reading a torchrun command") from None
    parser = get_args_parser()
    parser.allow_abbrev = False

    def error(message: str):
        raise _Refused(message)

    parser.error = error
    return parser


@register("torchrun")
def torchrun(command: Command, context: Context) -> Verdict:
    """A program on several processes; on machines other than this one it is only read."""
    words = list(command.words[1:])
    if "-h" in words or "--help" in words:
        return Verdict(_HOW, runs=True)
    parser = _parser()
    for word in words[: next((n for n, w in enumerate(words) if w.endswith(".py")), len(words))]:
        long = f"-{word.partition('=')[0]}"
        if re.fullmatch(r"--[a-z][\w-]+", long) and long in parser.format_help():
            raise context.error(f"torchrun: no option {long[1:]}", f"did you mean {long!r}?")
    try:
        arguments = parser.parse_args(words)
    except _Refused as refused:
        raise _explain(str(refused), parser, command, context) from None
    script = arguments.training_script
    if not arguments.module and not context.has_file(script):
        raise context.error(
            f"torchrun: no file {script!r} on this page",
            "show the program before the command that runs it",
            command.line_of(script),
        )
    for place in (arguments.master_addr, arguments.rdzv_endpoint.rpartition(":")[0]):
        if re.fullmatch(r"[\d.]+", place or "") and not _is_address(place):
            raise context.error(
                f"torchrun: {place} is no address", "four numbers from 0 to 255, or a name"
            )
    return Verdict(_HOW, runs=_stays_here(arguments, words))


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _stays_here(arguments: argparse.Namespace, words: list[str]) -> bool:
    """Whether all launchers are on this machine: one of them, or several that meet here."""
    if arguments.nnodes in ("1", "1:1"):
        return True
    place = arguments.rdzv_endpoint.rpartition(":")[0] or arguments.rdzv_endpoint
    if not place and any(re.match(r"--master[-_]addr\b", word) for word in words):
        place = arguments.master_addr
    return place in ("localhost", "127.0.0.1")


def _explain(
    message: str, parser: argparse.ArgumentParser, command: Command, context: Context
) -> PageError:
    unknown = re.match(r"unrecognized arguments: (--?[\w-]+)", message)
    if not unknown:
        return context.error(f"torchrun: {message}", "see torchrun --help")
    known = re.findall(r"--[a-z][\w-]*", parser.format_help())
    return context.error(
        f"torchrun: no option {unknown[1]}",
        nearest(unknown[1], known) or "see torchrun --help",
        command.line_of(unknown[1]),
    )
