"""Commands that tell about the machine."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.shells import Command

_TABLES = {
    "uname": Table(
        "uname",
        "GNU coreutils manual 9.4",
        "-a -s -n -r -v -m -p -i -o --all --kernel-name --nodename --kernel-release "
        "--kernel-version --machine --operating-system",
    ),
    "lsb_release": Table(
        "lsb_release",
        "Debian manual, lsb_release(1)",
        "-a -i -d -r -c -s -v --all --id --description --release --codename --short --version",
    ),
    "nproc": Table("nproc", "GNU coreutils manual 9.4", "--all", "--ignore"),
    "free": Table(
        "free", "procps manual, free(1)", "-b -k -m -g -h -t -w -l --human --mega --giga", "-s -c"
    ),
    "lscpu": Table("lscpu", "util-linux manual 2.40", "-a -b -c -J -x --all --json", "", "-e -p"),
    "lspci": Table("lspci", "pciutils manual 3.10", "-v -vv -vvv -k -n -nn -m -q -t -D", "-s -d"),
    "lsmod": Table("lsmod", "kmod manual 31"),
    "ldd": Table("ldd", "glibc manual 2.39", "--version -v -u -d -r"),
    "getconf": Table("getconf", "glibc manual 2.39", "-a", "-v"),
    "hostname": Table("hostname", "Debian manual, hostname(1)", "-s -f -i -I -d"),
    "whoami": Table("whoami", "GNU coreutils manual 9.4"),
    "id": Table("id", "GNU coreutils manual 9.4", "-u -g -G -n -r"),
    "date": Table("date", "GNU coreutils manual 9.4", "-u -R --utc", "-d --date -s", "-I"),
    "sleep": Table("sleep", "GNU coreutils manual 9.4"),
    "sw_vers": Table(
        "sw_vers", "macOS manual, sw_vers(1)", "--productName --productVersion --buildVersion"
    ),
}
# These say who and where the reader is, change something, or are not on every machine.
_NOT_RUN = {"hostname", "whoami", "id", "sw_vers", "lspci", "lsb_release"}


@register(*_TABLES, shells=["bash"])
def about(command: Command, context: Context) -> Verdict:
    """Options from the tool's manual."""
    name = command.words[0]
    arguments = read(_TABLES[name], command, context)
    repeats = name == "free" and arguments.has("-s") and not arguments.has("-c")
    sets = name == "date" and arguments.has("-s")
    how = ("options read with the table of its manual", "选项按其手册的表核对")
    return Verdict(*how, runs=name not in _NOT_RUN and not repeats and not sets)
