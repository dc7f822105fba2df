"""Errors that somebody pastes."""

import functools
import json
import re

from torchproof.doctor.knowledge import DATA
from torchproof.doctor.logs import Unread, texts_of
from torchproof.doctor.machine import READ, brief, tidy
from torchproof.doctor.privacy import anonymous
from torchproof.doctor.trial import worded
from torchproof.doctor.verdicts import SIGNS
from torchproof.failures.engine import diagnose, unpacked
from torchproof.failures.miss import MISS_WORDS, miss_report
from torchproof.failures.questions import next_question
from torchproof.failures.told import planner_query

SYSTEM_NAMES = {"linux": "Linux", "windows": "Windows", "wsl2": "WSL2", "macos": "macOS"}


@functools.lru_cache(maxsize=1)
def failures():
    """The rows of failures, as the engine wants them."""
    return unpacked(DATA["failures"])


def explained(text, speaker):
    """The likely causes of a log, the likeliest first, each with the lines that speak for it.

    And the question whose answer would tell most of them apart, None for none. The data know all
    failures; without them, the signs of the verdicts are known.
    """
    if not DATA:
        return list(signed(text, speaker)), None
    found, rows = diagnose(text[:READ], failures()), failures()
    chosen = [row.id for row in rows.questions if not row.command]
    return list(ranked(found, speaker)), next_question(found, rows, chosen)


def missed(text, speaker, machine):
    """The text for an issue of the project about a log that was explained wrongly."""
    data = DATA["failures"]
    found = diagnose(text[:READ], failures())
    words = {key: speaker.say("miss." + key, {}) for key in MISS_WORDS}
    report = miss_report(found, text[:READ], data["checked"], data["hosts"], words)
    return anonymous(report, machine)


def ranked(found, speaker):
    query = planner_query(found)
    for answer in found.answers:
        fix = answer.cause.fix
        mark = {name: "" if name == "any" else SYSTEM_NAMES.get(name, name) + ": " for name in fix}
        page = answer.cause.page or answer.failure.page
        says = answer.cause.title[speaker.place]
        sure = speaker.say("failures_said." + answer.certainty, {})
        yield {
            "key": answer.cause.id,
            "failure": answer.failure.id,
            "score": answer.score,
            "says": speaker.word("cause", cause=says, sure=sure),
            "to_do": [mark[name] + both[speaker.place] for name, both in fix.items()],
            "page": speaker.address(page.replace(".md", ""), ""),
            "plan": speaker.address("plan", "") + query if answer.cause.installs else "",
            "line": answer.lines[0],
            "text": brief(found.log.pasted[answer.lines[0] - 1].strip()),
        }


def signed(text, speaker):
    any_sign = re.compile("|".join(sign for _, sign in SIGNS), re.I)
    numbered = enumerate(tidy(text)[:READ].splitlines(), 1)
    lines = [(place, line) for place, line in numbered if any_sign.search(line[:1000])]
    for key, sign in SIGNS:
        pattern = re.compile(sign, re.I)
        place, line = next((row for row in lines if pattern.search(row[1][:1000])), (0, ""))
        if place:
            values = {
                "says": brief(line),
                "gpu": "NVIDIA GPU",
                "driver": "?",
                "cuda": "?",
                "need": "?",
                "kernels": "?",
                "module": "?",
                "library": "?",
                "python": "python",
                "step": "?",
            }
            yield dict(speaker.verdict(key, values), line=place, text=brief(line))


def explain(name, speaker, machine, as_json, miss=False):
    """Print the causes, or the text that says they were wrong; the exit code."""
    try:
        texts = texts_of(name, machine)
    except OSError as error:
        print(speaker.word("unread", says=worded(error)))
        return 2
    except Unread as error:
        print(speaker.word(str(error)))
        return 2
    if miss and DATA and texts:
        print(missed(texts[0][1], speaker, machine))
        return 0
    told = [(file, *explained(text, speaker)) for file, text in texts]
    known = [(file, causes[:3], question) for file, causes, question in told if causes]
    if as_json:
        rows = ((file, cause) for file, causes, _ in known for cause in causes)
        print(json.dumps([dict(cause, file=f) if f else cause for f, cause in rows], indent=1))
    elif known:
        for file, causes, question in known:
            if file:
                print("{}: {}".format(speaker.word("file"), file))
            show(causes, question, speaker)
        if DATA:
            print(speaker.word("not_it", name=name))
    else:
        print(speaker.word("nothing"))
        print(speaker.word("collect"))
        show((), next((question for _, _, question in told if question), None), speaker)
    return 1 if known else 3


def show(causes, question, speaker):
    """Print the causes of one text, and what to run next."""
    for line in shown(causes, question, speaker):
        print(line)


def shown(causes, question, speaker):
    """The lines that tell the causes of one text, and what to run next."""
    for cause in causes:
        yield "{}: {}".format(speaker.word("problem"), cause["says"])
        yield "  {} {}: {}".format(speaker.word("line"), cause["line"], cause["text"])
        for place, step in enumerate(cause["to_do"], 1):
            yield "  {} {}. {}".format(speaker.word("to_do"), place, step)
        yield "  {}: {}".format(speaker.word("page"), cause["page"])
        if cause.get("plan"):
            yield "  {}: {}".format(speaker.word("plan"), cause["plan"])
    if question:
        yield "{}: {}".format(speaker.word("next"), question.asks[speaker.place])
        yield "  " + question.command
        yield "  " + speaker.word("again")
