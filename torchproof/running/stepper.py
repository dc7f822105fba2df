"""The Python process of a page's steps, a script: it executes what standard input brings.

One request a line, ``{"source": ..., "output": FILE, "stack": FILE}``; one answer a line,
``{"traceback": ..., "seconds": ...}``. A step that crashes, or gets SIGUSR1 because its time is up,
leaves the lines it is at in the file ``stack``.

The steps are one file to Python, ``<stdin>`` as in an interactive session, and line numbers go on
from step to step: so one table tells the origin of every line, and inspect, pickle and
torch.compile find the source of everything that the steps define.
"""

import __future__

import ctypes
import faulthandler
import inspect
import json
import linecache
import os
import signal
import sys
import time
import traceback
import types

FILE = "<stdin>"
FUTURES = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


class Stepper:
    """The namespace of a page, and the source it came from."""

    def __init__(self):
        self.main = types.ModuleType("__main__")
        self.main.__builtins__ = __builtins__
        self.lines = []
        self.flags = 0

    def run(self, source):
        """Execute one step; return its traceback, empty if it went through."""
        padding = "\n" * len(self.lines)
        self.lines += [line + "\n" for line in source.split("\n")]
        linecache.cache[FILE] = (sum(map(len, self.lines)), None, self.lines, FILE)
        try:
            code = compile(padding + source, FILE, "exec", flags=self.flags, dont_inherit=True)
            self.flags |= code.co_flags & FUTURES
            exec(code, vars(self.main))
        except BaseException as problem:  # also sys.exit(), which would end the reader's Python
            own = problem.__traceback__.tb_next  # without the frame of this function
            return "".join(traceback.format_exception(type(problem), problem, own))
        return ""


def print_to(path):
    """Send what is printed from now on to a file, from Python, from C and from child processes."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 1)
    os.dup2(file, 2)
    os.close(file)


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            continue  # a step closed or replaced it
    if os.name == "posix":
        ctypes.CDLL(None).fflush(None)  # what C code printed and still holds


def find_classes_of_steps(original):
    """inspect looks for a class in the file of its module, and ``__main__`` has none here.

    It must have none: multiprocessing would run that file again in each worker.
    """

    def getfile(thing):
        if isinstance(thing, type) and thing.__module__ == "__main__":
            return FILE
        return original(thing)

    return getfile


def serve(requests, answers):
    stepper, own = Stepper(), os.getpid()
    sys.modules["__main__"] = stepper.main
    inspect.getfile = find_classes_of_steps(inspect.getfile)
    for line in requests:
        request = json.loads(line)
        print_to(request["output"])
        with open(request["stack"], "w") as stack:
            faulthandler.enable(stack)
            if hasattr(signal, "SIGUSR1"):
                faulthandler.register(signal.SIGUSR1, stack)
            start = time.perf_counter()
            problem = stepper.run(request["source"])
            seconds = time.perf_counter() - start
            flush()
            if os.getpid() != own:
                os._exit(0)  # a step forked, and this is the copy
            if hasattr(signal, "SIGUSR1"):
                faulthandler.unregister(signal.SIGUSR1)
            faulthandler.disable()
        answers.write(json.dumps({"traceback": problem, "seconds": seconds}) + "\n")
        answers.flush()


def private_pipes():
    """Take standard input and output away from the steps: they carry requests and answers."""
    requests = os.fdopen(os.dup(0), encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)
    return requests, answers


if __name__ == "__main__":
    sys.path[0] = ""  # as in an interactive session: the working directory
    sys.argv = [""]
    serve(*private_pipes())
