"""The sandbox: what snippets cannot reach, and that nothing of them is left."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from torchproof.running import sandbox
from torchproof.running.sandbox import Sandbox

namespaces = pytest.mark.skipif(
    sandbox.closed() != sandbox.NAMESPACE, reason="this system allows no network namespaces"
)
posix = pytest.mark.skipif(os.name != "posix", reason="signals and groups of POSIX")


@pytest.fixture
def place():
    place = Sandbox()
    yield place
    place.close()


def run(place: Sandbox, *argv: str) -> str:
    """What ``argv`` printed in the sandbox, output and errors together."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return place.start(argv, {}, text=True, **pipes).communicate(timeout=30)[0]


def python(place: Sandbox, code: str) -> str:
    return run(place, sys.executable, "-c", code)


def alive(number: int) -> bool:
    """Whether the process runs; one that has ended and waits to be collected does not."""
    status = Path(f"/proc/{number}/stat")
    if sys.platform == "linux":
        return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


@namespaces
def test_no_host_can_be_reached_but_this_one(place):
    with socket.create_server(("127.0.0.1", 0)) as outside:
        said = python(
            place,
            "import socket\n"
            f"for address in (('192.0.2.1', 80), ('127.0.0.1', {outside.getsockname()[1]})):\n"
            "    try: socket.create_connection(address, 5)\n"
            "    except OSError as problem: print(type(problem).__name__, problem.errno)\n"
            "own = socket.create_server(('127.0.0.1', 0))\n"
            "socket.create_connection(own.getsockname(), 5); print('own')\n"
            "own = socket.create_server(('::1', 0), family=socket.AF_INET6)\n"
            "socket.create_connection(own.getsockname()[:2], 5); print('own')\n"
            "print(len(socket.if_nameindex()), socket.gethostname())\n",
        )
    unreachable, refused, *rest = said.splitlines()
    assert unreachable == "OSError 101"  # ENETUNREACH: there is no route
    assert refused == "ConnectionRefusedError 111"  # even our own server outside is not there
    assert rest == ["own", "own", "1 localhost"]


def test_dead_proxies_stop_a_client_at_once(monkeypatch):
    monkeypatch.setattr(sandbox, "closed", lambda: sandbox.PROXIES)
    place = Sandbox()
    try:
        assert place.kind == "dead proxies"
        said = python(
            place,
            "import urllib.request as r\n"
            "try: r.urlopen('http://192.0.2.1/', timeout=20)\n"
            "except OSError as problem: print(problem)\n",
        )
    finally:
        place.close()
    assert "refused" in said


def test_an_open_sandbox_keeps_the_proxies_and_mirrors_of_the_reader(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    open_, closed = Sandbox(network=True), Sandbox()
    try:
        assert open_.kind == "open"
        assert open_.environment["https_proxy"] == "http://proxy.example:3128"
        assert open_.environment["PIP_INDEX_URL"] == "https://mirror.example/simple"
        assert "UV_OFFLINE" not in open_.environment
        assert "PIP_INDEX_URL" not in closed.environment
        assert closed.environment["https_proxy"] == sandbox.DEAD
    finally:
        open_.close()
        closed.close()


@namespaces
def test_an_open_sandbox_sees_the_network_of_the_machine():
    place = Sandbox(network=True)
    try:
        with socket.create_server(("127.0.0.1", 0)) as outside:
            address = outside.getsockname()
            code = f"import socket; socket.create_connection({address!r}, 5); print('reached')"
            assert python(place, code) == "reached\n"
    finally:
        place.close()


@namespaces
def test_no_privileges(place):
    said = python(
        place,
        "import os, socket\n"
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "for name in ('CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb', 'NoNewPrivs'):\n"
        "    print(int(status[name], 16), end=' ')\n"
        "for privileged in (lambda: os.chroot('/'), lambda: os.setuid(0),\n"
        "        lambda: socket.sethostname('other'), lambda: os.chown('.', 0, 0)):\n"
        "    try: privileged()\n"
        "    except OSError as problem: print(problem.errno, end=' ')\n"
        "print(os.getuid(), os.getgid())\n",
    )
    eperm, einval = "1", "22"  # EINVAL: root has no number here
    nothing = ["0"] * 5 + ["1"]
    assert said.split() == [*nothing, eperm, einval, eperm, einval, "1000", "1000"]


@namespaces
def test_sudo_does_not_work(place):
    if not shutil.which("sudo") and not shutil.which("su"):
        pytest.skip("needs a program that changes the user")
    commands = [["sudo", "-n", "id", "-u"], ["su", "-c", "id -u"]]
    for command in commands:
        if shutil.which(command[0]):
            assert "0" not in run(place, *command).splitlines()


@namespaces
def test_files_outside_cannot_be_written(place, tmp_path):
    outside = tmp_path / "file"
    outside.write_text("as it was")
    said = python(
        place,
        "import os, pathlib, tempfile\n"
        f"for path in ({str(outside)!r}, {sys.prefix!r} + '/new', '/etc/new', '/tmp/new'):\n"
        "    try: pathlib.Path(path).write_text('x')\n"
        "    except OSError as problem: print(problem.errno)\n"
        "tempfile.NamedTemporaryFile().write(b'x')\n"
        "for path in ('here', os.path.expanduser('~/there'), '/dev/shm/everywhere', '/dev/null'):\n"
        "    pathlib.Path(path).write_text('x')\n"
        "print(open('/proc/self/comm', 'w').writable())\n",
    )
    assert said.split() == ["30"] * 4 + ["True"]  # EROFS
    assert outside.read_text() == "as it was"
    assert (place.work / "here").read_text() == "x"
    assert not Path("/dev/shm/everywhere").exists()


@namespaces
def test_the_user_is_the_same_everywhere(place):
    said = python(
        place,
        "import getpass, os, pwd; me = pwd.getpwuid(os.getuid())\n"
        "print(getpass.getuser(), me.pw_name, me.pw_dir == os.environ['HOME'])",
    )
    assert said == "reader reader True\n"


def test_nothing_of_the_readers_shell_leaks_in(place, monkeypatch):
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("MY_SECRET", "x")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3")
    other = Sandbox()
    try:
        said = python(other, "import json, os; print(json.dumps(dict(os.environ)))")
    finally:
        other.close()
    found = json.loads(said)
    assert not {"PYTHONWARNINGS", "OMP_NUM_THREADS", "MY_SECRET"} & set(found)
    assert found["CUDA_VISIBLE_DEVICES"] == "3"
    assert found["HOME"] == str(other.home) != os.environ.get("HOME")
    assert found["TMPDIR"].startswith(str(other.folder))
    assert (found["TZ"], found["MPLBACKEND"]) == ("UTC", "Agg")


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_signals_and_rights_are_those_of_a_terminal(place):
    """Also where the checks run in the background, under nohup, or for a careful user."""
    ignored = {signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGPIPE}
    before = {number: signal.signal(number, signal.SIG_IGN) for number in ignored}
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    mask = os.umask(0o077)
    try:
        said = run(place, "sh", "-c", "grep -E '^Sig(Blk|Ign)' /proc/self/status; umask")
    finally:
        os.umask(mask)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
        for number, handler in before.items():
            signal.signal(number, handler)
    assert said.split() == ["SigBlk:", "0" * 16, "SigIgn:", "0" * 16, "0022"]


def test_python_and_pip_are_those_of_the_checks(place):
    code = "import sys; print(sys.executable, sys.prefix)"
    for name in ("python", "python3"):
        assert run(place, name, "-c", code).split()[1] == sys.prefix
    assert f"python {sys.version_info.major}.{sys.version_info.minor}" in run(place, "pip", "-V")


@posix
def test_a_wrapper_keeps_the_virtual_environment(tmp_path, monkeypatch):
    """Where the scripts' folder has no python (a system's Python), wrappers stand in."""
    monkeypatch.setattr(sandbox.sysconfig, "get_path", lambda name: str(tmp_path / "nothing"))
    (tmp_path / "bin").mkdir()
    sandbox.lay_interpreter(tmp_path / "bin")
    assert {p.name for p in (tmp_path / "bin").iterdir()} == {"python", "python3", "pip", "pip3"}
    command = [tmp_path / "bin" / "python", "-c", "import sys; print(sys.prefix)"]
    assert subprocess.check_output(command, text=True).strip() == sys.prefix


@posix
def test_what_was_left_running_is_killed():
    place = Sandbox()
    code = (
        "import os, subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "open('left', 'w').write(str(child.pid))\n"
    )
    place.start([sys.executable, "-c", code], {}).wait(30)
    left = int((place.work / "left").read_text())
    assert alive(left)
    place.close()
    assert not alive(left)
    assert not place.folder.exists()


@namespaces
def test_a_daemon_is_killed_too():
    place = Sandbox()
    code = (
        "import os, time\n"
        "reading, writing = os.pipe()\n"
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        "    os.write(writing, b'left the group')\n"
        "    time.sleep(600)\n"
        "os.read(reading, 100)\n"
    )
    place.start([sys.executable, "-c", code], {}).wait(30)
    daemons = [int(n) for n in os.listdir("/proc") if n.isdigit() and _in(place, n)]
    assert len(daemons) == 1
    place.close()
    assert not any(map(alive, daemons))


def _in(place: Sandbox, number: str) -> bool:
    try:
        return os.readlink(f"/proc/{number}/cwd") == str(place.work)
    except OSError:
        return False


@posix
def test_locked_folders_and_links_are_removed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").touch()
    folder = tmp_path / "folder"
    (folder / "locked" / "deeper").mkdir(parents=True)
    (folder / "locked" / "deeper" / "file").touch(mode=0o400)
    (folder / "link").symlink_to(outside)
    (folder / "locked" / "deeper").chmod(0o000)
    (folder / "locked").chmod(0o500)
    sandbox.remove(folder)
    assert not folder.exists()
    assert (outside / "kept").exists()


LIMITED = """
import sys; sys.path[:0] = {path!r}
from torchproof.running.sandbox import Sandbox
import subprocess
place = Sandbox()
out = place.start([sys.executable, "-c", {code!r}], {{}}, stdout=subprocess.PIPE, text=True)
print(place.kind, out.communicate()[0], end="")
place.close()
"""
CAPABILITIES = "print([l.split()[1] for l in open('/proc/self/status') if 'CapEff' in l][0])"


@namespaces
@pytest.mark.parametrize(
    ("limits", "kind"), [("user", "network namespace"), ("user net", "dead proxies")]
)
def test_where_the_kernel_refuses(limits, kind):
    """Without user namespaces root can do without them; without network ones nothing is closed."""
    if not shutil.which("unshare"):
        pytest.skip("needs unshare of util-linux to limit the kernel in a namespace")
    limit = " && ".join(f"echo 0 > /proc/sys/user/max_{name}_namespaces" for name in limits.split())
    program = LIMITED.format(path=sys.path, code=CAPABILITIES)
    command = ["unshare", "--user", "--map-root-user", "sh", "-c"]
    said = subprocess.check_output(
        [*command, f'{limit} && exec "$0" -c "$1"', sys.executable, program], text=True
    )
    assert said == f"{kind} 0000000000000000\n"


@namespaces
def test_children_die_with_the_checks(tmp_path):
    code = (
        f"import sys, time; sys.path[:0] = {sys.path!r}\n"
        "from torchproof.running.sandbox import Sandbox\n"
        "place = Sandbox()\n"
        "child = place.start([sys.executable, '-c', 'import time; time.sleep(600)'], {})\n"
        "print(child.pid, place.folder, flush=True)\n"
        "time.sleep(600)\n"
    )
    checks = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    number, folder = checks.stdout.readline().split()
    try:
        time.sleep(0.2)  # until the child is past its launcher
        assert alive(int(number))
    finally:
        checks.kill()
        checks.communicate()
        sandbox.remove(Path(folder))
    deadline = time.monotonic() + 5
    while alive(int(number)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not alive(int(number))
