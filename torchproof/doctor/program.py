"""What is wrong with PyTorch on this machine, and what to do. Reads, and never changes anything.

    python doctor.py                    a short verdict
    python doctor.py --verbose          and all that was found
    python doctor.py --report           the same to paste into an issue, without your name and paths
    python doctor.py --json             the same for programs
    python doctor.py --network          and which servers answer; only then it uses the network
    python doctor.py --explain log.txt  the causes of an error; - reads what you paste, a folder
                                        its logs; --explain clipboard what you copied

Exit codes: 0 all is well; 1 a problem was found; 2 wrong use; 3 no answer; 130 interrupted.
Python 3.8 or newer, nothing else. It sends nothing anywhere, but for --network.
"""

import argparse
import json
import os
import sys

from torchproof.doctor.examine import NETWORK, PROBES, examine
from torchproof.doctor.explaining import explain
from torchproof.doctor.machine import Machine, attempt
from torchproof.doctor.privacy import anonymous
from torchproof.doctor.telling import Speaker, printed, reported, result_of
from torchproof.doctor.trial import trial, worded
from torchproof.doctor.words import DEFAULT, SENTENCES, sentence


def options(argv):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--verbose", action="store_true", help="print all that was found")
    parser.add_argument("--json", action="store_true", help="print all as JSON")
    parser.add_argument("--report", action="store_true", help="for an issue: all, without names")
    parser.add_argument(
        "--explain",
        metavar="FILE",
        help="name the causes of an error: a file, a folder, clipboard, or - for input",
    )
    parser.add_argument(
        "--network", action="store_true", help="ask which servers answer, and say so"
    )
    parser.add_argument(
        "--lang", choices=tuple(SENTENCES), help="the language, else that of the system"
    )
    parser.add_argument(
        "--not-it",
        action="store_true",
        help="with --explain, if no cause was it: a text for an issue of the project",
    )
    parser.add_argument("--trial", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def doctor(given, machine):
    """Examine, tell, and return the exit code."""
    lang = given.lang or attempt(machine.language)
    speaker = Speaker(lang if lang in SENTENCES else DEFAULT, machine)
    if given.explain:
        return explain(given.explain, speaker, machine, given.json, given.not_it)
    if sys.stderr is not None and sys.stderr.isatty():
        print(speaker.word("waits"), file=sys.stderr, flush=True)
    asked = (*PROBES, NETWORK) if given.network else PROBES
    result = result_of(machine, *examine(machine, asked), speaker)
    if given.json:
        text = json.dumps(result, indent=1)
    elif given.report:
        text = "\n".join(reported(result, speaker))
    else:
        text = "\n".join(printed(result, speaker, given.verbose))
    print(anonymous(text, machine) if given.report else text)
    return result["exit"]


def main(argv=None):
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may lack a letter
    given = options(argv)
    if given.trial:
        trial()
        return 0
    try:
        return doctor(given, Machine())
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # who read us has seen enough
        return 0
    except Exception as error:
        failed = sentence(given.lang or DEFAULT, "doctor.word.failed")
        print(failed.format(says=worded(error)))
        return 3


if __name__ == "__main__":
    sys.exit(main())
