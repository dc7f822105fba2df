"""``python -m torchproof.plan``: the decision in a terminal."""

import argparse
import sys
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from torchproof.facts import Confidence
from torchproof.plan import (
    LANGUAGES,
    SYSTEMS,
    Machine,
    Mirror,
    Plan,
    Steps,
    Unclear,
    plan,
    sizes,
    ways,
)
from torchproof.plan.export import releases, text
from torchproof.plan.way import VERIFY
from torchproof.sentences import say, section

_ABOUT = """What to install on a machine, and why.
Nothing is read from this machine: describe the one you ask about.
What you leave out counts as unknown."""
_EXAMPLES = """examples:
  python -m torchproof.plan --system linux --gpu "RTX 3060" --driver 560 --python 3.12
  python -m torchproof.plan --system windows --gpu "RTX 5090" --gpu "GTX 1080" --lang zh
  python -m torchproof.plan --system wsl2 --gpu 8.9 --torch 2.10
  python -m torchproof.plan --system macos_arm64 --python 3.14
  python -m torchproof.plan --export > plan.json
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the plan for a described machine; 1 for a "no", 2 for a description nobody can read."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.export:
        if given.torch and given.torch not in releases():
            parser.error(f"--export --torch: one of {', '.join(releases())}")
        print(text((given.torch,) if given.torch else ()))
        return 0
    if given.system is None:
        parser.print_help()
        return 0
    machine = Machine(
        given.system,
        tuple(given.gpu),
        given.driver,
        given.python,
        given.glibc,
        given.macos,
        given.torch,
        given.cpu,
    )
    try:
        made = plan(machine)
    except Unclear as unclear:
        print(unclear.note.text(given.lang), file=sys.stderr)
        return 2
    print(
        "\n".join([*_there(made, given.installed, given.lang), *_lines(machine, made, given.lang)])
    )
    return 1 if made.verdict == "no" else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m torchproof.plan",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    machine = parser.add_argument_group("the machine")
    machine.add_argument(
        "--system", metavar="NAME", help=f"linux, {', '.join(SYSTEMS)}: asks the question"
    )
    machine.add_argument(
        "--gpu",
        metavar="GPU",
        action="append",
        default=[],
        help='a name ("RTX 3060"), a compute capability (8.6), amd or intel; once for each GPU',
    )
    machine.add_argument(
        "--driver",
        metavar="X.Y",
        default="",
        help="version of the NVIDIA driver, as nvidia-smi shows it (in WSL2: the one of Windows)",
    )
    machine.add_argument("--python", metavar="3.X", default="", help="3.12, or 3.14t")
    machine.add_argument("--glibc", metavar="2.X", default="", help="ldd --version shows it")
    machine.add_argument("--macos", metavar="X.Y", default="", help="version of macOS")
    machine.add_argument(
        "--installed", metavar="X.Y.Z", default="", help="the torch that is there already"
    )
    wish = parser.add_argument_group("the wish")
    wish.add_argument("--torch", metavar="X.Y", default="", help="a release; else the newest")
    wish.add_argument("--cpu", action="store_true", help="no GPU, even if there is one")
    output = parser.add_argument_group("the answer")
    output.add_argument("--lang", choices=LANGUAGES, default="en", help="its language")
    output.add_argument(
        "--export",
        action="store_true",
        help="all answers as JSON instead, or those for the release of --torch",
    )
    return parser


def _there(made: Plan, installed: str, language: str) -> list[str]:
    """Where torch is there already, the answer begins with that."""
    while made.verdict == "no" and made.nearest:
        made = made.nearest
    if not installed or not made.torch:
        return []
    said = say("way.installed", language, version=installed)
    return [said, f"    {VERIFY[made.device]}", f"  {_verified(made, language)}", ""]


def _lines(machine: Machine, made: Plan, language: str) -> list[str]:
    said = section("plan_said", language)
    lines = []
    if made.torch:
        shown = say("plan_said.mps", language) if made.device == "mps" else made.variant
        lines += [f"torch {made.torch} ({shown}), torchvision {made.torchvision}", ""]
    lines += _listed(said["first"], [note.text(language) for note in made.first])
    if made.commands:
        lines += _ways(machine, made, language)
    if made.mirrors:
        lines += [f"{said['mirrors']}:", *(_mirror(m, language) for m in made.mirrors), ""]
    lines += _listed(said["why"], [note.text(language) for note in made.reasons])
    lines += _listed(said["mind"], [note.text(language) for note in made.warnings])
    if made.torch:
        lines += [f"{said['sure']}: {_certainty(made.confidence, language)}"]
    if made.nearest:
        lines += [f"--- {said['instead']} ---", "", *_lines(machine, made.nearest, language)]
    return lines


def _ways(machine: Machine, made: Plan, language: str) -> list[str]:
    """From nothing to a torch that works, by each tool; then what holds for all of them."""
    lines = []
    for tool, steps in ways(machine, made).items():
        lines += [
            f"{say('plan_said.install', language)} {tool}",
            *_steps(steps, made, language),
            "",
        ]
    if size := sizes(made):
        key, values = size
        lines += [say(key, language, **values)]
    return [*lines, _verified(made, language), ""]


def _steps(steps: Steps, made: Plan, language: str) -> Iterator[str]:
    for kind, lines in groupby(steps, key=lambda step: step[0]):
        yield f"  {say(f'way.{kind}', language, fallback=made.fallback)}"
        for _, line in lines:
            yield textwrap.indent(line, "    ")


def _verified(made: Plan, language: str) -> str:
    return say("way.verified", language, device=say(f"way.devices.{made.device}", language))


def _certainty(value: Confidence, language: str) -> str:
    return say(f"plan_said.certainty_{value.name.lower()}", language)


def _mirror(mirror: Mirror, language: str) -> str:
    return f"  {mirror.name} ({_certainty(mirror.confidence, language)})\n    {mirror.command}"


def _listed(title: str, sentences: list[str]) -> list[str]:
    if not sentences:
        return []
    return [f"{title}:", *(f"  - {sentence}" for sentence in sentences), ""]


if __name__ == "__main__":
    sys.exit(main())
