"""What became of every snippet of a run, as tables; of several machines, merged into one.

``python -m torchproof.accounts part-1.json part-2.json`` takes what ``pytest --shard 1/2 --accounts
part-1.json`` and its like have written.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

Account = dict[str, Any]
STATES = ("executed", "checked", "exempt", "unchanged", "not here", "failed")


def table(accounts: Sequence[Account], by: str) -> Iterator[str]:
    """rendered = executed + checked + ... + failed (``STATES``), one row for each."""
    rows: dict[str, Counter] = {}
    for account in accounts:
        rows.setdefault(account[by], Counter())[account["state"]] += 1
    rows = dict(sorted(rows.items())) | {"all": sum(rows.values(), Counter())}
    width = max(map(len, rows))
    yield f"{by:<{width}}  rendered = " + " + ".join(f"{state:>8}" for state in STATES)
    for name, counts in rows.items():
        cells = " + ".join(f"{counts[state]:>{max(8, len(state))}}" for state in STATES)
        yield f"{name:<{width}}  {sum(counts.values()):>8} = {cells}"
    yield ""


def write(place: Path, shard: str, accounts: Sequence[Account]) -> None:
    """Write the accounts of one machine; ``shard`` is ``1/4``, or "" for all of a run."""
    short = [
        {name: account[name] for name in ("page", "language", "kind", "state")}
        for account in accounts
    ]
    text = json.dumps({"shard": shard or "1/1", "accounts": short}, indent=1)
    place.write_text(text + "\n", encoding="utf-8")


def merge(paths: Sequence[Path]) -> list[Account]:
    """The accounts of all machines of one run.

    Raises ValueError naming the file that is none, or the parts that are missing or there twice.
    """
    shards: Counter[str] = Counter()
    found: list[Account] = []
    for path in paths:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            shards[data["shard"]] += 1
            found += [
                {name: row[name] for name in ("page", "language", "state")}
                for row in data["accounts"]
            ]
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path}: not what pytest --accounts writes ({error!r})") from None
    wholes = {shard.partition("/")[2] for shard in shards}
    if len(wholes) > 1:
        raise ValueError(f"parts of different runs: {', '.join(sorted(shards))}")
    expected = {f"{n}/{whole}" for whole in wholes for n in range(1, int(whole) + 1)}
    if missing := sorted(expected - set(shards)):
        raise ValueError(f"missing: {', '.join(missing)}")
    if twice := sorted(shard for shard, count in shards.items() if count > 1):
        raise ValueError(f"there twice: {', '.join(twice)}")
    return found


def main(arguments: Sequence[str]) -> str:
    """The tables of all parts. Raises SystemExit for what is no complete run."""
    if not arguments:
        raise SystemExit("usage: python -m torchproof.accounts FILE...")
    try:
        accounts = merge([Path(argument) for argument in arguments])
    except ValueError as error:
        raise SystemExit(f"no accounts of one whole run: {error}") from None
    return "\n".join(line for by in ("language", "page") for line in table(accounts, by))


if __name__ == "__main__":
    print(main(sys.argv[1:]))
