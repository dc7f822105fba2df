"""``python -m torchproof.facts``: hold the facts against PyPI; list what is to be read again."""

import argparse
import datetime
import sys
from collections.abc import Sequence

from torchproof import facts, project
from torchproof.facts import due, refresh, stated


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was found. 0: nothing; 1: something; 2: the index did not answer."""
    parser = argparse.ArgumentParser("python -m torchproof.facts", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("refresh", help="compare with the index that pip uses")
    command.add_argument(
        "--write",
        action="store_true",
        help="add a row for each newer release to facts/torch.yml; else nothing is written",
    )
    command.set_defaults(run=_refresh)
    command = commands.add_parser("due", help="sources that somebody has to read again by now")
    command.set_defaults(run=_due)
    given = parser.parse_args(arguments)
    return given.run(given)


def _refresh(given: argparse.Namespace) -> int:
    loaded = facts.load()
    releases = loaded.torch.releases
    newest = (
        *(("uv", row, row.uv) for row in loaded.uv.releases[:1]),
        *(("cuda-toolkit", row, row.cuda) for row in loaded.cuda.toolkits[:1]),
    )
    index = refresh.Index(refresh.configured_index())
    try:
        found = [
            *refresh.differences(releases, index),
            *refresh.beside(newest, index),
            *stated.missing(stated.stated(loaded), index),
        ]
        written = refresh.write(releases, project.FACTS / "torch.yml", index) if given.write else []
    except refresh.Unreachable as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(found) or f"{len(releases)} releases: the index says what the facts say")
    for version in written:
        print(f"facts/torch.yml: row for {version} added; its kernels belong into wheels.yml")
    return 1 if found else 0


def _due(_: argparse.Namespace) -> int:
    found = list(due.due(facts.load(), datetime.date.today()))
    print("\n".join(found) or "no source has to be read again by today")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
