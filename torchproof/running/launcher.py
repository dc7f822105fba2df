"""What a child on Linux is first: it gives up network, privileges and files, then becomes itself.

Run as a script with ``python -I -S``, outside the package and with nothing but ctypes, because it
starts before every child (12 ms). Two ways:

``launcher.py hold closed|open``
    Make new namespaces, print what they close, and keep them alive until standard input ends. The
    parent opens them through ``/proc`` meanwhile.
``launcher.py enter FD,FD,... -- ARGV...``
    Join the namespaces behind these file descriptors (none: stay), drop every privilege, and exec.

The numbers are those of the kernel's headers; Python 3.11 has neither os.unshare nor os.setns.
"""

import _signal  # signal itself takes longer to import
import ctypes
import os
import resource
import sys

NEWNS, NEWUTS, NEWUSER, NEWNET = 0x00020000, 0x04000000, 0x10000000, 0x40000000
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
MOUNT_ATTR_RDONLY, AT_FDCWD, AT_RECURSIVE, SYS_MOUNT_SETATTR = 0x1, -100, 0x8000, 442
PR_SET_PDEATHSIG, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, SIGKILL = 1, 24, 38, 9
CAPABILITY_VERSION_3 = 0x20080522
READER = 1000  # the number of user and group inside: the same on every machine, and never root's

libc = ctypes.CDLL(None, use_errno=True)
libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]


def call(name, *arguments):
    """Call a function of the C library; OSError where it fails."""
    if getattr(libc, name)(*arguments) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


def hold(network, writable):
    """Make the namespaces, and return what is closed in them."""
    closed = make_namespaces(NEWNS | NEWUTS | (0 if network else NEWNET))
    call("sethostname", b"localhost", 9)
    if not network:
        bring_up_loopback()
    try:
        make_read_only(writable.encode())
        if "user" in closed:
            name_reader(os.path.join(writable, "etc").encode())
    except OSError:  # kernels before 5.12, and containers that forbid mounting
        return closed
    return [*closed, "files"]


def make_namespaces(flags):
    user, group = os.geteuid(), os.getegid()
    try:
        call("unshare", flags | NEWUSER)
    except OSError:  # user namespaces are off: root can do without
        if user != 0:
            raise
        call("unshare", flags)
        return []
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", f"{READER} {user} 1")
    write("/proc/self/gid_map", f"{READER} {group} 1")
    return ["user"]


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def bring_up_loopback():
    import _socket  # socket itself takes longer to import than all the rest
    import fcntl
    import struct

    up, get_flags, set_flags = 0x1, 0x8913, 0x8914
    interface = _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM)
    request = fcntl.ioctl(interface.fileno(), get_flags, struct.pack("16sh14x", b"lo", 0))
    flags = struct.unpack("16sh14x", request)[1] | up
    fcntl.ioctl(interface.fileno(), set_flags, struct.pack("16sh14x", b"lo", flags))
    interface.close()


def make_read_only(writable):
    """Leave nothing to write to but one folder, shared memory, and /proc."""
    call("mount", None, b"/", None, MS_REC | MS_PRIVATE, None)
    call("mount", writable, writable, None, MS_BIND | MS_REC, None)
    read_only(b"/", AT_RECURSIVE, on=True)
    read_only(writable, AT_RECURSIVE, on=False)
    try:
        read_only(b"/proc", 0, on=False)
        # Where torch's data loaders hand over tensors.
        call("mount", b"tmpfs", b"/dev/shm", b"tmpfs", 0, b"mode=1777")
    except OSError:
        pass  # a container may have locked them; then they stay as they are


def name_reader(etc):
    """Lay files over those of /etc that tell who the user is."""
    for name in (b"passwd", b"group"):
        call("mount", etc + b"/" + name, b"/etc/" + name, None, MS_BIND, None)


def read_only(path, flags, on):
    attributes = (ctypes.c_uint64 * 4)(
        *((MOUNT_ATTR_RDONLY, 0) if on else (0, MOUNT_ATTR_RDONLY)), 0, 0
    )
    size = ctypes.c_size_t(ctypes.sizeof(attributes))
    number, folder = ctypes.c_long(SYS_MOUNT_SETATTR), ctypes.c_long(AT_FDCWD)
    call("syscall", number, folder, path, ctypes.c_long(flags), attributes, size)


def enter(descriptors):
    """Join namespaces (the user's first), then drop all privileges for good."""
    here = os.getcwd()
    for descriptor in descriptors:
        call("setns", descriptor, 0)
        os.close(descriptor)
    if descriptors:
        os.chdir(here)  # joining a mount namespace moves to its root
    for capability in range(64):
        if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == -1:
            break  # past the last one, or not privileged to begin with
    call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    call("capset", (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)())
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    call("prctl", PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)  # die with the checks, however they end


def as_in_a_terminal():
    """Signals and new files as for a reader: not as whoever started the checks has set them.

    What a shell starts in the background ignores Ctrl-C, nohup ignores SIGHUP, and Python SIGPIPE,
    and all of that goes on to every child.
    """
    for number in set(_signal.valid_signals()) - {_signal.SIGKILL, _signal.SIGSTOP}:
        _signal.signal(number, _signal.SIG_DFL)
    _signal.pthread_sigmask(_signal.SIG_SETMASK, ())
    os.umask(0o022)


def main(arguments):
    if arguments[0] == "hold":
        print(*hold(arguments[1] == "open", arguments[2]), "ready", flush=True)
        sys.stdin.read()
    else:
        enter([int(number) for number in arguments[1].split(",") if number])
        as_in_a_terminal()
        os.execvp(arguments[3], arguments[3:])


if __name__ == "__main__":
    main(sys.argv[1:])
