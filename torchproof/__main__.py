"""``python -m torchproof watch PAGE ...``."""

import argparse
import sys
from collections.abc import Sequence

from torchproof import watching


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; 2 where nobody can read it."""
    parser = argparse.ArgumentParser(prog="python -m torchproof")
    commands = parser.add_subparsers(dest="command", required=True, metavar="watch")
    watch = commands.add_parser(
        "watch", help="run the checks of pages again each time they, or what they rest on, change"
    )
    watch.add_argument("pages", nargs="+", metavar="page", help="such as docs/en/setup/verify.md")
    given = parser.parse_args(arguments)
    try:
        pages = [watching.page(name) for name in given.pages]
    except watching.NoPage as error:
        watch.error(str(error))
    try:
        watching.watch(pages)
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
