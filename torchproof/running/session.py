"""One page's throw-away machine, where its steps, programs and commands run."""

import contextlib
import json
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.errors import Origin
from torchproof.project import ROOT
from torchproof.running import datasets, terminal
from torchproof.running.names import STEPS, Names
from torchproof.running.sandbox import Sandbox

STEPPER = Path(__file__).with_name("stepper.py")
RAN, TIMED_OUT, DIED = "ran", "timed out", "died"
LAST = 20  # lines of output that an error quotes
TRACEBACK = re.compile(
    r"^Traceback \(most recent call last\):$|^  File \"[^\"\n]+\", line \d+$", re.M
)
SHOWN = 1_000_000  # bytes of output that are kept: more is a runaway loop
# Reads the files of a fence and of its output, runs one with the other, and says "done". With -e a
# fence that fails ends the shell: its status is then that of the fence.
BASH = """
exec 9<&0 8>&1 0</dev/null
while IFS= read -r -u 9 fence_ && IFS= read -r -u 9 output_; do
  set -eo pipefail
  trap 'echo "$LINENO" >"$fence_.line"' ERR
  source "$fence_" >>"$output_" 2>&1 8>&- 9<&-
  trap - ERR
  set +e +o pipefail
  echo done >&8
done
"""
# Around a fence that may fail: the beginning is one line, which is taken off its line numbers.
SUBSHELL = (
    """set +e; trap - ERR; ( set -eo pipefail; trap 'echo "$LINENO" >"$fence_.line"' ERR\n""",
    """\n)\necho $? >"$fence_.status"\n""",
)


@dataclass(frozen=True)
class Code:
    """What to run, and where each of its lines came from."""

    source: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class Warned:
    """A warning that the run showed; ``where`` is ``path:line``."""

    category: str
    message: str
    where: str


@dataclass(frozen=True)
class Result:
    """What came of running a snippet.

    ``output`` is stdout and stderr as a terminal shows them, without the paths and names of this
    machine. ``status`` is the exit status, of a step 0 or 1. ``seconds`` is wall-clock time.
    ``error`` is empty unless it failed: the traceback or the command, with origins. ``ended`` is
    "ran", "timed out" or "died" (killed by a signal, os._exit in a step).
    """

    output: str
    status: int
    seconds: float
    error: str = ""
    ended: str = RAN
    warned: tuple[Warned, ...] = ()


class Session:
    """One page's throw-away machine, in one sandbox; a context manager.

    It has a home, a working directory, one Python process for steps and one bash for commands. What
    runs past its time, and a step that dies, ends the session: what comes later on the page gets a
    Result that says so, and no other session notices. ``data`` tells the source of each data set.

    Raises datasets.Missing where a data set cannot be had.
    """

    def __init__(self, *, network: bool = False, datasets: Sequence[str] = ()) -> None:
        self._sandbox = Sandbox(network=network)
        self.sandbox = self._sandbox.kind
        self.workdir = self._sandbox.work
        self.home = self._sandbox.home
        self._names = Names(self._sandbox)
        self._origins: list[Origin] = []  # of the steps so far, line by line
        self._noted = 0  # bytes of the log of warnings that belong to earlier runs
        self._runs = 0
        self._over = ""  # why nothing runs here any more
        self._steps: _Served | None = None
        self._bash: _Served | None = None
        self._extra = {"TORCHPROOF_WARNINGS": str(self._warnings)}
        try:
            self.data = self._lay(datasets, network)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every process of the session and remove its folder."""
        self._sandbox.close()
        self._over = "the session is closed"

    @property
    def _warnings(self) -> Path:
        return self._sandbox.log / "warnings"

    @property
    def _complaints(self) -> Path:
        return self._sandbox.log / "complaints"

    def _lay(self, names: Sequence[str], network: bool) -> dict[str, str]:
        sources = {name: datasets.prepare(name, self.workdir / "data", network) for name in names}
        sums = datasets.other_sums(self.workdir / "data")
        if sums:
            file = self._sandbox.log / "cifar10.json"
            file.write_text(json.dumps(sums), encoding="utf-8")
            self._extra["TORCHPROOF_CIFAR10"] = str(file)
        return sources

    def place(self, file: Path, name: str) -> None:
        """Lay a copy of a file into the working directory; tracebacks will name the file itself."""
        if file.is_relative_to(ROOT):
            self._names.files[name] = file.relative_to(ROOT).as_posix()
        target = self.workdir / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)

    def step(self, code: Code, timeout: float) -> Result:
        """Run Python code in the namespace of the page's steps; at most ``timeout`` seconds."""
        if self._over:
            return self._refused()
        if self._steps is None:
            self._steps = self._serve([sys.executable, str(STEPPER)])
        output = self._new_output()
        lines = code.source.count("\n") + 1
        self._origins += [*code.origins, *[Origin("<step>", 0)] * lines][:lines]
        self._names.steps = self._origins
        start = time.perf_counter()
        request = {"source": code.source, "output": str(output)}
        request["stack"] = str(output.with_suffix(".stack"))
        answer = self._steps.ask(json.dumps(request), timeout)
        seconds = time.perf_counter() - start
        if not answer:
            where = self._was_at(output) or _first(code)
            return self._lost(self._steps, output, seconds, timeout, f"{where}the step")
        said = json.loads(answer)
        error = self._names.traceback(said["traceback"])
        return self._result(output, int(bool(error)), said["seconds"], error)

    def program(self, name: str, args: Sequence[str], timeout: float, origin: str) -> Result:
        """Run ``python NAME ARGS`` in the working directory.

        Tracebacks name ``origin``, a path in the project, in place of the copy.
        """
        if self._over:
            return self._refused()
        self._names.files[name] = origin
        output = self._new_output()
        start = time.perf_counter()
        with output.open("wb") as file:
            pipes = {"stdin": subprocess.DEVNULL, "stdout": file, "stderr": subprocess.STDOUT}
            child = self._sandbox.start([sys.executable, name, *args], self._extra, **pipes)
        try:
            status = child.wait(timeout)
        except subprocess.TimeoutExpired:
            return self._stop(output, time.perf_counter() - start, _late(f"python {name}", timeout))
        seconds = time.perf_counter() - start
        if status < 0:
            error = f"python {name} was killed by {_signal(-status)}"
            return self._result(output, status, seconds, error, DIED)
        where = f"{origin}: python {name} ended with status {status}"
        return self._result(output, status, seconds, self._tail(output, where) if status else "")

    def command(self, code: Code, timeout: float, may_fail: bool = False) -> Result:
        """Run a bash fence in the page's one bash: ``cd``, ``export`` and ``activate`` stay.

        The first command that fails ends the fence, as with ``set -eo pipefail``, and with it the
        shell: the next fence gets a new one. With ``may_fail`` the fence runs in a subshell, which
        it may end without harm and from which nothing stays.
        """
        if self._over:
            return self._refused()
        if self._bash is None:
            self._bash = self._serve(
                [shutil.which("bash") or "bash", "--noprofile", "--norc", "-c", BASH, "bash"]
            )
        output = self._new_output()
        fence = output.with_suffix(".sh")
        source = code.source.join(SUBSHELL) if may_fail else code.source + "\n"
        fence.write_text(source, encoding="utf-8", newline="\n")
        start = time.perf_counter()
        answer = self._bash.ask(f"{fence}\n{output}", timeout)
        seconds = time.perf_counter() - start
        if not answer and (self._bash.status is None or self._bash.status < 0):
            what = f"{_first(code)}the command"
            return self._lost(self._bash, output, seconds, timeout, what)
        status = _number(fence, ".status") if answer else self._bash.status
        if not answer:
            self._bash = None
        if not status:
            return self._result(output, 0, seconds, "")
        error = self._failed(code, _number(fence, ".line") - may_fail, status, output)
        return self._result(output, status, seconds, error)

    def _serve(self, argv: Sequence[str]) -> "_Served":
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        with self._complaints.open("ab") as file:
            return _Served(self._sandbox.start(argv, self._extra, stderr=file, **pipes))

    def _new_output(self) -> Path:
        self._runs += 1
        self._noted = self._warnings.stat().st_size if self._warnings.exists() else 0
        return self._sandbox.log / f"{self._runs}.out"

    def _printed(self, output: Path) -> str:
        if not output.exists():
            return ""
        with output.open("rb") as file:
            printed = file.read(SHOWN + 1)
        cut = f"\n(cut after {SHOWN} bytes)" if len(printed) > SHOWN else ""
        return printed[:SHOWN].decode("utf-8", "replace") + cut

    def _result(
        self, output: Path, status: int, seconds: float, error: str, ended: str = RAN
    ) -> Result:
        shown = self._names.impersonal(terminal.shown(self._printed(output)))
        return Result(shown, status, seconds, error, ended, self._warned())

    def _warned(self) -> tuple[Warned, ...]:
        if not self._warnings.exists():
            return ()
        with self._warnings.open(encoding="utf-8") as file:
            file.seek(self._noted)
            noted = [json.loads(line) for line in file]
        return tuple(
            Warned(category, self._names.impersonal(message), self._names.place(path, line))
            for category, message, path, line in noted
        )

    def _lost(
        self, served: "_Served", output: Path, seconds: float, timeout: float, what: str
    ) -> Result:
        """The result of a step or command that did not come back."""
        if served.status is None:
            return self._stop(output, seconds, _late(what, timeout))
        killed = f"killed by {_signal(-served.status)}"
        how = killed if served.status < 0 else f"exit status {served.status}"
        self._over = f"{what} ended the whole process ({how})"
        self._sandbox.kill()
        complaint = self._complaints.read_text(encoding="utf-8", errors="replace")
        if complaint:  # it did not come far enough to run anything
            self._over += f"\n{complaint.rstrip()}"
        return self._result(output, served.status or 1, seconds, self._over, DIED)

    def _was_at(self, output: Path) -> str:
        """Where the step was when it crashed or ran out of time; "" if that is not known."""
        stack = output.with_suffix(".stack")
        if self._steps.status is None and hasattr(signal, "SIGUSR1"):  # not on Windows
            self._steps.child.send_signal(signal.SIGUSR1)
            time.sleep(0.1)  # it writes at once, if it can at all
        lines = re.findall(
            rf'File "{STEPS}", line (\d+)', stack.read_text() if stack.exists() else ""
        )
        return f"{self._names.place(STEPS, int(lines[0]))}: " if lines else ""

    def _stop(self, output: Path, seconds: float, why: str) -> Result:
        self._over = why
        self._sandbox.kill()
        return self._result(output, 1, seconds, why, TIMED_OUT)

    def _refused(self) -> Result:
        return Result("", 1, 0.0, f"not run: earlier on this page, {self._over}", DIED)

    def _failed(self, code: Code, line: int, status: int, output: Path) -> str:
        """Which line of a fence failed, and what it said."""
        lines = code.source.split("\n")
        line = line if 1 <= line <= len(lines) else 1
        where = f"{code.origins[line - 1]}: " if line <= len(code.origins) else ""
        return self._tail(output, f"{where}status {status} from: {lines[line - 1].strip()}")

    def _tail(self, output: Path, where: str) -> str:
        """``where`` it failed, then the traceback, or else the last lines, of what was printed."""
        printed = terminal.shown(self._printed(output))
        start = TRACEBACK.search(printed)
        last = printed[start.start() :] if start else "".join(printed.splitlines(True)[-LAST:])
        return f"{where}\n{self._names.traceback(last)}".rstrip()


class _Served:
    """A child that answers each request with one line."""

    def __init__(self, child: subprocess.Popen) -> None:
        self.child = child
        self.answers: queue.Queue[str] = queue.Queue()  # ends with ""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with self.child.stdout:
            for line in self.child.stdout:
                self.answers.put(line)
        self.answers.put("")

    @property
    def status(self) -> int | None:
        """The exit status, None while it runs."""
        return self.child.poll()

    def ask(self, request: str, timeout: float) -> str:
        """The answer; "" if time ran out or the child ended (then it has a ``status``)."""
        try:
            self.child.stdin.write(request + "\n")
            self.child.stdin.flush()
        except OSError:  # it is gone
            self.child.wait(timeout)
            return ""
        deadline = time.monotonic() + timeout
        while (left := deadline - time.monotonic()) > 0:
            ended = self.status is not None
            try:
                answer = self.answers.get(timeout=min(left, 0.1))
            except queue.Empty:
                if ended:  # and a process it left behind holds the pipe open
                    return ""
                continue
            if not answer:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.child.wait(left)
            return answer
        return ""


def _first(code: Code) -> str:
    return f"{code.origins[0]}: " if code.origins else ""


def _late(what: str, timeout: float) -> str:
    return f"{what} ran past its {timeout:g} s; a longer limit: data-timeout"


def _number(fence: Path, suffix: str) -> int:
    """What the shell noted in a file beside the fence; 0 if nothing."""
    noted = fence.with_name(fence.name + suffix)
    return int(noted.read_text()) if noted.exists() else 0


def _signal(number: int) -> str:
    try:
        return f"signal {number} ({signal.Signals(number).name})"
    except ValueError:
        return f"signal {number}"
