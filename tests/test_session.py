"""A page's session: steps, programs and commands, and all the ways in which they end."""

import os
import re
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from torchproof.errors import Origin
from torchproof.running import sandbox, session
from torchproof.running.session import Code, Session

posix = pytest.mark.skipif(os.name != "posix", reason="bash and the signals of POSIX")
PAGE = "docs/en/page.md"


def code(source: str, first: int = 10, path: str = PAGE) -> Code:
    source = textwrap.dedent(source).strip("\n")
    lines = source.count("\n") + 1
    return Code(source, tuple(Origin(path, first + number) for number in range(lines)))


@pytest.fixture
def page():
    with Session() as session:
        yield session


@pytest.fixture
def program(page, tmp_path):
    """Write a program, lay it down and run it."""

    def run(source: str, *args: str, timeout: float = 30):
        file = tmp_path / "program.py"
        file.write_text(textwrap.dedent(source).strip("\n") + "\n", encoding="utf-8")
        page.place(file, "program.py")
        return page.program("program.py", args, timeout, "snippets/program.py")

    return run


class TestSteps:
    def test_one_namespace_as_main(self, page):
        page.step(code("import os\ndef double(x):\n    return 2 * x\n变量 = 21"), 10)
        result = page.step(code("print(double(变量), __name__, double.__module__)\n变量"), 10)
        assert (result.output, result.status, result.error) == ("42 __main__ __main__\n", 0, "")
        assert result.ended == "ran"
        assert 0 <= result.seconds < 5

    def test_pickle_and_inspect_find_what_steps_define(self, page):
        page.step(code("class A:\n    one = 1\n\ndef f():\n    return 2"), 10)
        result = page.step(
            code("""
            import inspect, pickle
            print(pickle.loads(pickle.dumps(A())).one, pickle.loads(pickle.dumps(f))())
            print(inspect.getsource(A) + inspect.getsource(f), end='')
            """),
            10,
        )
        assert result.error == ""
        assert result.output == "1 2\nclass A:\n    one = 1\ndef f():\n    return 2\n"

    def test_future_statements_hold_for_the_steps_after(self, page):
        page.step(code("from __future__ import annotations"), 10)
        result = page.step(code("def f(x: not_there): pass\nprint(f.__annotations__)"), 10)
        assert result.output == "{'x': 'not_there'}\n"

    def test_output_and_errors_in_the_order_they_were_printed(self, page):
        result = page.step(
            code("""
            import os, subprocess, sys
            print("one")
            print("two", file=sys.stderr)
            os.system("echo three")
            os.write(1, b"four\\n")
            subprocess.run([sys.executable, "-c", "print('five')"])
            print("six", end="")
            """),
            10,
        )
        assert result.output == "one\ntwo\nthree\nfour\nfive\nsix"

    @posix
    def test_what_c_code_prints_belongs_to_its_step(self, page):
        first = page.step(code("import ctypes\nctypes.CDLL(None).printf(b'from C\\n')"), 10)
        second = page.step(code("print('later')"), 10)
        assert (first.output, second.output) == ("from C\n", "later\n")

    def test_progress_is_shown_as_a_terminal_shows_it(self, page):
        result = page.step(code(r"print('\r 10 %\r 20 %\r100 %\n\x1b[32mdone\x1b[0m')"), 10)
        assert result.output == "100 %\ndone\n"

    def test_a_traceback_names_the_lines_of_included_files(self, page):
        page.step(code("def broken(x):\n    return 1 / x", 3, "snippets/part.py"), 10)
        included = (Origin(PAGE, 20), Origin("snippets/other.py", 7), Origin(PAGE, 22))
        result = page.step(Code("try:\n    broken(0)\nfinally: pass", included), 10)
        assert result.status == 1
        assert result.ended == "ran"
        assert result.output == ""
        lines = [line for line in result.error.splitlines() if line.strip(" ~^")]
        assert lines == [
            "Traceback (most recent call last):",
            "  snippets/other.py:7, in <module>",
            "    broken(0)",
            "  snippets/part.py:4, in broken",
            "    return 1 / x",
            "ZeroDivisionError: division by zero",
        ]

    def test_chained_errors_and_syntax_errors_have_origins(self, page):
        chained = page.step(
            code("try:\n    {}['a']\nexcept KeyError as k:\n    raise ValueError from k"), 10
        )
        assert f"{PAGE}:11, in <module>" in chained.error
        assert f"{PAGE}:13, in <module>" in chained.error
        syntax = page.step(code("x = 1\nprint((x)\n"), 10)
        assert f"{PAGE}:11" in syntax.error
        assert "SyntaxError: '(' was never closed" in syntax.error
        assert "stepper" not in chained.error + syntax.error

    def test_a_failed_step_leaves_the_session_alive(self, page):
        page.step(code("x = 1\nraise ValueError"), 10)
        assert page.step(code("print(x)"), 10).output == "1\n"

    def test_leaving_python_is_a_failure(self, page):
        result = page.step(code("import sys\nsys.exit(0)"), 10)
        assert result.status == 1
        assert "SystemExit" in result.error

    def test_input_is_at_its_end(self, page):
        assert "EOFError" in page.step(code("input('? ')"), 10).error

    @posix
    def test_a_forked_copy_does_not_answer(self, page):
        result = page.step(code("import os\npid = os.fork()\nif pid: os.waitpid(pid, 0)"), 10)
        assert result.error == ""
        assert page.step(code("print(pid > 0)"), 10).output == "True\n"

    def test_two_sessions_do_not_see_each_other(self, page):
        page.step(code("import os\nx = os.environ['X'] = '1'\nopen('file', 'w')"), 10)
        page.step(code("os.chdir('..')"), 10)
        seen = "'x' in globals(), 'X' in os.environ, os.listdir(), os.getcwd()"
        with Session() as other:
            result = other.step(code(f"import os\nprint({seen})"), 10)
        assert result.output == "False False [] .\n"
        assert "X" not in os.environ


class TestEnds:
    def test_os_exit(self, page):
        result = page.step(code("x = 1\nprint('so far')\nimport os\nos._exit(3)"), 10)
        assert (result.ended, result.status, result.output) == ("died", 3, "so far\n")
        assert result.error == f"{PAGE}:10: the step ended the whole process (exit status 3)"
        later = page.step(code("print(1)"), 10)
        assert (later.ended, later.status) == ("died", 1)
        assert later.error.startswith("not run: earlier on this page, ")
        assert page.command(code("true"), 10).ended == "died"
        assert page.program("x.py", (), 10, "snippets/x.py").ended == "died"

    @posix
    def test_a_segmentation_fault_names_its_line(self, page):
        result = page.step(code("import ctypes\nprint('before')\nctypes.string_at(0)"), 10)
        assert (result.ended, result.output) == ("died", "before\n")
        assert result.error.startswith(f"{PAGE}:12: ")
        assert "SIGSEGV" in result.error

    def test_an_endless_loop(self, page):
        start = time.monotonic()
        result = page.step(code("print('before')\nwhile True:\n    pass"), 0.5)
        assert time.monotonic() - start < 3
        assert (result.ended, result.status, result.output) == ("timed out", 1, "before\n")
        assert re.match(rf"{PAGE}:1[12]: ", result.error)  # the line it was at
        assert "ran past its 0.5 s" in result.error
        assert page.step(code("print(1)"), 10).ended == "died"

    def test_another_session_goes_on(self, page):
        with Session() as other:
            other.step(code("x = 7"), 10)
            page.step(code("import os; os._exit(0)"), 10)
            assert other.step(code("print(x)"), 10).output == "7\n"

    def test_after_closing_nothing_runs(self):
        with Session() as page:
            folder = page.workdir
        assert not folder.exists()
        assert page.step(code("print(1)"), 10).ended == "died"


class TestPrograms:
    def test_a_program_with_arguments(self, program):
        result = program(
            """
            import sys
            if __name__ == "__main__":
                print(sys.argv, file=sys.stderr)
                print(__file__, "名")
            """,
            "--epochs",
            "1",
        )
        assert result.output == "['program.py', '--epochs', '1']\nprogram.py 名\n"
        assert (result.status, result.error, result.ended) == (0, "", "ran")

    def test_a_traceback_names_the_file_in_snippets(self, program):
        result = program("def f():\n    raise ValueError('no')\nf()")
        assert result.status == 1
        assert result.error.splitlines()[0].startswith("snippets/program.py: ")
        assert "  snippets/program.py:3, in <module>\n    f()\n" in result.error
        assert "  snippets/program.py:2, in f\n    raise ValueError('no')" in result.error
        # The output is what a reader sees, who has the file in the working directory.
        assert '  File "program.py", line 2, in f' in result.output

    def test_a_status_without_a_traceback(self, program):
        result = program("print('bad options')\nraise SystemExit(2)")
        assert result.status == 2
        assert result.error == (
            "snippets/program.py: python program.py ended with status 2\nbad options"
        )

    def test_worker_processes(self, program):
        result = program(
            """
            import multiprocessing

            def double(x):
                return 2 * x

            if __name__ == "__main__":
                with multiprocessing.get_context("spawn").Pool(1) as pool:
                    print(pool.map(double, [1, 2]))
            """
        )
        assert (result.output, result.error) == ("[2, 4]\n", "")

    @posix
    def test_a_killed_program_does_not_end_the_session(self, page, program):
        page.step(code("x = 1"), 10)
        result = program("import os\nprint('before')\nos.abort()")
        assert (result.ended, result.status) == ("died", -6)
        assert result.error == "python program.py was killed by signal 6 (SIGABRT)"
        assert page.step(code("print(x)"), 10).output == "1\n"

    def test_past_its_time(self, program):
        result = program("print('before')\nwhile True: pass", timeout=0.5)
        assert (result.ended, result.output) == ("timed out", "before\n")

    def test_output_without_end_is_cut(self, program, monkeypatch):
        monkeypatch.setattr(session, "SHOWN", 1000)
        result = program("for i in range(10000): print(i)")
        assert result.output.endswith("(cut after 1000 bytes)")
        assert len(result.output) < 1100

    def test_places_of_this_machine_are_not_shown(self, program):
        result = program(
            """
            import os, sys, json, tempfile
            print(os.getcwd(), os.path.abspath("a"), os.path.expanduser("~/b"), sep="\\n")
            print(tempfile.gettempdir(), json.__file__, sep="\\n")
            """
        )
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        assert result.output.splitlines() == [
            ".",
            "a",
            "~/b",
            "/tmp",
            f"lib/{version}/json/__init__.py",
        ]


@posix
class TestCommands:
    def test_state_stays_from_fence_to_fence(self, page):
        page.command(code("mkdir -p project && cd project\nexport GREETING=hello\nname=you"), 10)
        page.command(code('greet() { echo "$GREETING $1"; }'), 10)
        result = page.command(code("greet $name; pwd"), 10)
        assert (result.output, result.status, result.error) == ("hello you\nproject\n", 0, "")

    def test_the_first_command_that_fails_ends_the_fence(self, page):
        result = page.command(code("echo before\nls missing\necho after"), 10)
        assert result.status == 2
        assert result.output.startswith("before\nls: ")
        assert "after" not in result.output
        assert result.error.startswith(f"{PAGE}:11: status 2 from: ls missing\n")
        assert "No such file" in result.error
        assert page.command(code("echo again"), 10).output == "again\n"  # in a new shell

    def test_a_failing_pipe_fails(self, page):
        assert page.command(code("false | cat"), 10).status == 1

    def test_one_that_may_fail_leaves_the_shell_as_it_was(self, page):
        page.command(code("x=1"), 10)
        result = page.command(code("x=2\nnot-a-command\necho after"), 10, may_fail=True)
        assert result.status == 127
        assert result.output == "bash: not-a-command: command not found\n"
        assert result.error.startswith(f"{PAGE}:11: status 127 from: not-a-command")
        assert page.command(code("echo $x\nfalse || echo still strict\nfalse"), 10).status == 1

    def test_a_traceback_names_the_file_in_snippets(self, page, monkeypatch, tmp_path):
        monkeypatch.setattr(session, "ROOT", tmp_path)
        (tmp_path / "snippets").mkdir()
        (tmp_path / "snippets" / "train.py").write_text("import sys\nraise RuntimeError('no')\n")
        page.place(tmp_path / "snippets" / "train.py", "train.py")
        result = page.command(code("python train.py"), 10)
        assert f"{PAGE}:10: status 1 from: python train.py\n" in result.error
        assert "  snippets/train.py:2, in <module>" in result.error

    def test_the_files_of_steps_and_programs_are_there(self, page, program):
        page.step(code("open('a', 'w').write('from a step\\n')"), 10)
        program("open('b', 'w').write('from a program\\n')")
        assert page.command(code("cat a b"), 10).output == "from a step\nfrom a program\n"

    def test_a_background_process_ends_with_the_session(self):
        with Session() as page:
            page.command(code("sleep 600 &"), 10)
            assert page.command(code("jobs %1"), 10).output.startswith("[1]+  Running")
            running = _sleepers(page.workdir)
            assert len(running) == 1
        _expect_gone(running)

    def test_a_server_in_the_background_is_reached_from_steps(self, page):
        page.command(code("echo found >index.html\npython -m http.server 8123 2>/dev/null &"), 10)
        result = page.step(
            code("""
            import time, urllib.request
            for attempt in range(100):
                try:
                    print(urllib.request.urlopen("http://localhost:8123/").read())
                    break
                except OSError:
                    time.sleep(0.05)
            """),
            20,
        )
        assert result.output == "b'found\\n'\n"

    def test_past_its_time(self, page):
        result = page.command(code("echo before\nsleep 60"), 0.5)
        assert (result.ended, result.output) == ("timed out", "before\n")
        assert result.error.startswith(f"{PAGE}:10: the command ran past its 0.5 s")

    def test_exit_gives_its_status(self, page):
        assert page.command(code("exit 7"), 10).status == 7
        assert page.command(code("exit 0"), 10).status == 0

    def test_a_fence_that_does_not_parse(self, page):
        result = page.command(code("if true; then"), 10)
        assert result.status != 0
        assert "syntax error" in result.error

    def test_names_of_user_and_host(self, page):
        result = page.command(code("cd; pwd; echo $USER $HOME; python -c 'print(1)'"), 10)
        assert result.output == "~\nreader ~\n1\n"


def _sleepers(folder: Path) -> list[str]:
    """The processes named sleep that have the folder as their working directory, once there are."""
    deadline = time.monotonic() + 5
    while not (found := _named_sleep(folder)) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found


def _named_sleep(folder: Path) -> list[str]:
    found = []
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{number}/cwd") == str(folder):
                name = Path(f"/proc/{number}/comm").read_text()
                found += [number] * (name == "sleep\n")
        except OSError:
            continue
    return found


class TestWarnings:
    def test_of_a_step(self, page):
        result = page.step(
            code("""
            import warnings
            warnings.warn("old() is going", DeprecationWarning)
            warnings.warn("the behaviour will change", FutureWarning)
            warnings.warn("x is deprecated, use y", UserWarning)
            warnings.warn("something else", UserWarning)
            """),
            10,
        )
        assert [(w.category, w.message, w.where) for w in result.warned] == [
            ("DeprecationWarning", "old() is going", f"{PAGE}:11"),
            ("FutureWarning", "the behaviour will change", f"{PAGE}:12"),
            ("UserWarning", "x is deprecated, use y", f"{PAGE}:13"),
            ("UserWarning", "something else", f"{PAGE}:14"),
        ]
        assert result.status == 0
        assert "<stdin>:2: DeprecationWarning: old() is going\n  warnings.warn(" in result.output
        assert page.step(code("print(1)"), 10).warned == ()

    def test_of_a_program_and_of_its_workers(self, page, program):
        result = program(
            """
            import subprocess, sys, warnings
            warnings.warn("old", FutureWarning)
            worker = "import warnings; warnings.warn('older', DeprecationWarning)"
            subprocess.run([sys.executable, "-c", worker])
            """
        )
        assert [(w.message, w.where) for w in result.warned] == [
            ("old", "snippets/program.py:2"),
            ("older", "<string>:1"),
        ]

    @posix
    def test_of_a_command(self, page):
        source = """python -c 'import warnings; warnings.warn("old", FutureWarning)'"""
        assert [w.message for w in page.command(code(source), 10).warned] == ["old"]

    def test_what_a_reader_does_not_see_is_not_reported(self, page, program):
        """Python hides DeprecationWarning outside __main__, and does not print recorded ones."""
        (page.workdir / "library.py").write_text(
            "import warnings\ndef f(): warnings.warn('inside', DeprecationWarning)\n"
        )
        source = """
            import library, sys, warnings
            library.f()
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                warnings.warn("caught", FutureWarning)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                warnings.warn("ignored", FutureWarning)
            warnings.showwarning = lambda *a, **k: None
            warnings.warn("shown by no one", FutureWarning)
            print(len(caught))
            """
        for result in (program(source), page.step(code(source), 10)):
            assert (result.output, result.error, result.warned) == ("1\n", "", ())

    def test_warnings_print_what_they_print_without_us(self, page, program, tmp_path):
        source = "import sys, warnings\nwarnings.warn('old', FutureWarning)\nprint(sys.path[1:])\n"
        result = program(source)
        bare = subprocess.run(
            [sys.executable, "program.py"],
            cwd=page.workdir,
            env={**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ).stdout
        assert result.output == page._names.impersonal(bare)

    def test_the_sitecustomize_of_a_distribution_still_runs(self, page, program, monkeypatch):
        (page.workdir / "site").mkdir()
        (page.workdir / "site" / "sitecustomize.py").write_text("import builtins\nbuiltins.own = 1")
        monkeypatch.setenv("PYTHONPATH", str(page.workdir / "site"))
        with Session() as other:
            assert other.step(code("print(own)"), 10).output == "1\n"


def test_a_crash_at_the_start_tells_why(page, monkeypatch, tmp_path):
    broken = tmp_path / "stepper.py"
    broken.write_text("raise OSError('no room')\n")
    monkeypatch.setattr(session, "STEPPER", broken)
    result = page.step(code("print(1)"), 10)
    assert result.ended == "died"
    assert "OSError: no room" in result.error


def test_without_namespaces_all_works_as_well(monkeypatch):
    monkeypatch.setattr(sandbox, "closed", lambda: sandbox.PROXIES)
    with Session() as page:
        assert page.sandbox == "dead proxies"
        assert page.step(code("print(1)"), 10).output == "1\n"
        if os.name == "posix":
            page.command(code("sleep 600 &\necho 2 >two"), 10)
            assert page.command(code("cat two"), 10).output == "2\n"
            running = _sleepers(page.workdir) if sys.platform == "linux" else []
    _expect_gone(running)


def _expect_gone(numbers: list[str]) -> None:
    """They have been killed; who is nobody's child here ends when the kernel has time for it."""
    deadline = time.monotonic() + 5
    while any(map(_runs, numbers)):
        assert time.monotonic() < deadline, "a process outlived its session"
        time.sleep(0.01)


def _runs(number: str) -> bool:
    status = Path(f"/proc/{number}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"
