"""Options of GNU's programs and of those with the same form of help; which of them run."""

import shutil

import pytest

from torchproof import commands
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows
from torchproof.manuals import KINDS, gnu

pytestmark = pytest.mark.fast

HELP = """\
Usage: ls [OPTION]... [FILE]...
  -a, --all                  do not ignore entries starting with .
      --block-size=SIZE      with -l, scale sizes by SIZE when printing them
      --color[=WHEN]         color the output WHEN
  -F, --classify[=WHEN]      append indicator
  -r, -R, --recursive        all below
  -c, --check, --check=diagnose-first  check for sorted input
  -k, --key=KEYDEF           sort via a key;
                               -x is no option here
  -NUM                       same as --context=NUM
  -t [[CC]YY]MMDDhhmm[.ss]  use specified time
  -C DIRECTORY, --directory=DIRECTORY
  -j [N], --jobs[=N]         Allow N jobs at once
  -P NAME                    Equivalent to --value
  -H --host=[USER@]HOST  Operate on remote host
  -w --wtmp-only Don't halt, just write -z
  -F, --file <file>          use the file
  -b, --base-dir BASE_DIR    base directory
 -i|--install       <.deb file name>... | -R|--recursive <directory>...
"""


def test_a_help_is_read() -> None:
    found = gnu.options(HELP.replace("-F, --file", "-f,--file"))
    assert {name for name, kind in found.items() if kind == "flags"} == {
        *("-a", "--all", "-F", "-r", "-R", "--recursive", "-c", "-w", "--wtmp-only"),
        *("-i", "--install"),
    }
    assert {name for name, kind in found.items() if kind == "valued"} == {
        *("--block-size", "-k", "--key", "-t", "-C", "--directory", "-P", "-H", "--host"),
        *("-f", "--file", "-b", "--base-dir"),
    }
    assert {name for name, kind in found.items() if kind == "attached"} == {
        *("--color", "--classify", "--check", "-j", "--jobs"),
    }


def test_a_letter_takes_its_value_where_the_program_does_so() -> None:
    text = " -L, --color[=<when>]      colorize messages\n -w, --follow   wait\n"
    assert gnu.options(text)["-L"] == "flags"
    assert gnu.options(text, letters="attached") == {
        "-L": "attached",
        "--color": "attached",
        "-w": "flags",
        "--follow": "flags",
    }


# A command of each package, the least number of options both must know.
ASKED = {
    "bash": ("all", 25),
    "bash-builtins": ("declare", 12),
    "coreutils": ("sort", 30),
    "debianutils": ("which", 1),
    "dpkg": ("all", 40),
    "dracut": ("all", 20),
    "git-lfs": ("migrate", 20),
    "glibc": ("getconf", 1),
    "grep": ("all", 50),
    "iproute2": ("ip", 40),
    "kmod": ("modprobe", 20),
    "make": ("all", 40),
    "mokutil": ("all", 20),
    "ninja": ("all", 10),
    "nvidia-bug-report": ("nvidia-bug-report.sh", 5),
    "nvidia-modprobe": ("all", 8),
    "nvidia-persistenced": ("all", 8),
    "openssh": ("ssh", 35),
    "pciutils": ("lspci", 15),
    "procps": ("free", 15),
    "psmisc": ("fuser", 15),
    "rpm": ("all", 40),
    "shadow": ("useradd", 30),
    "sudo": ("all", 40),
    "systemd": ("systemctl", 50),
    "update-alternatives": ("all", 20),
    "util-linux": ("dmesg", 40),
}


@pytest.mark.parametrize("package", gnu.PACKAGES)
def test_the_rows_are_what_the_program_says(package: str) -> None:
    """The program installed may be another one: what both know is of the same kind."""
    name, least = ASKED[package]
    entry = gnu.PACKAGES[package]
    command = entry.commands[0] if name == "all" else name
    if shutil.which(gnu.words(entry, command)[0]) is None:
        pytest.skip(f"needs {package}")
    said = entry.read(gnu.ask(*gnu.words(entry, command)))
    row = rows.load(package).commands[name]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys() - set(entry.more.get(command, {}))
    assert len(both) >= least
    assert {it: said[it] for it in both} == {it: stored[it] for it in both}


SSH = """\
usage: ssh [-46Aa] [-B bind_interface] [-D [bind_address:]port] [-w local_tun[:remote_tun]]
           destination [command [argument ...]]
       ssh [-Q query_option]
"""


def test_a_usage_is_read() -> None:
    assert gnu.usage(SSH) == {
        **dict.fromkeys(("-4", "-6", "-A", "-a"), "flags"),
        **dict.fromkeys(("-B", "-D", "-w", "-Q"), "valued"),
    }
    cd = "cd: cd [-L|[-P [-e]] [-@]] [dir]\n  what [-x] says elsewhere\n"
    assert gnu._builtin(cd) == dict.fromkeys(("-L", "-P", "-e", "-@"), "flags")
    assert gnu._builtin("readonly: readonly [-aAf] [name] or readonly -p\n")["-p"] == "flags"
    shell = "set: set [-abT] [-o option-name] [--] [-] [arg ...]\n"
    assert gnu._builtin(shell) == {**dict.fromkeys(("-a", "-b", "-T"), "flags"), "-o": "valued"}
    assert gnu._builtin("hash: hash [-lr] [-p pathname] [-dt] [name]\n")["-p"] == "valued"


def test_what_has_a_form_of_its_own_is_read() -> None:
    bash = "\t--norc\n\t-ilrsD or -c command or -O shopt_option\t(only)\n\t-ab or -o option\n"
    assert gnu._bash(bash) == {
        **dict.fromkeys(("--norc", "-i", "-l", "-r", "-s", "-D", "-a", "-b"), "flags"),
        **dict.fromkeys(("-c", "-O", "-o"), "valued"),
    }
    lspci = "-vv\t\tMore\n-s [[<domain>]:][<slot>]\tOnly those\n-O <par>=<val>\tSet\n"
    assert gnu._lspci(lspci) == {"-v": "flags", "-s": "valued", "-O": "valued"}
    assert gnu._dracut("  -o, --omit [LIST]     Omit\n  --fwdir [DIR] Specify\n") == {
        **dict.fromkeys(("-o", "--omit", "--fwdir"), "valued")
    }
    dpkg = (
        "  -L|--listfiles <package>...      List\n  --root=<directory>   Install there\n"
        "  --force-<thing>[,...]   Override\n  --status-fd <n>   Send\n"
    )
    assert gnu._dpkg(dpkg) == {
        **dict.fromkeys(("-L", "--listfiles"), "flags"),
        **dict.fromkeys(("--root", "--status-fd"), "valued"),
    }
    mokutil = "  --import, -i <der file...>\t\tImport\n  --hash-file,-f <hash file>\tUse\n"
    assert gnu._mokutil(mokutil) == {
        **dict.fromkeys(("--import", "-i"), "flags"),
        **dict.fromkeys(("--hash-file", "-f"), "valued"),
    }


def test_the_abbreviations_of_ip_are_read() -> None:
    ip = (
        "Usage: ip [ OPTIONS ] OBJECT\nwhere  OBJECT := { address | link }\n"
        "       OPTIONS := { -V[ersion] | -h[uman-readable] |\n"
        "                    -f[amily] { inet | inet6 } | -4 |\n"
        "                    -l[oops] { maximum-addr-attempts } | -n[etns] name |\n"
        "                    -rc[vbuf] [size] | -c[olor]}\n"
    )
    assert gnu._ip(ip) == {
        **dict.fromkeys(("-force", "-V", "-Version", "-h", "-human-readable", "-4"), "flags"),
        **dict.fromkeys(("-f", "-family", "-l", "-loops", "-n", "-netns"), "valued"),
        **dict.fromkeys(("-rc", "-rcvbuf"), "valued"),
        **dict.fromkeys(("-c", "-color"), "attached"),
    }


def test_the_commands_of_update_alternatives_take_arguments() -> None:
    text = (
        "Commands:\n  --install <link> <name>\n    [--slave <link>] ...\n  --all   call --config\n"
        "\nOptions:\n  --altdir <directory>     change\n  --quiet   quiet\n"
    )
    assert gnu._alternatives(text) == {
        **dict.fromkeys(("--install", "--slave", "--all", "--quiet"), "flags"),
        "--altdir": "valued",
    }


def test_the_help_of_the_bug_report_is_read() -> None:
    text = "    -h / --help\n        Print.\n    --output-file <file>\n        Write to <file>.\n"
    assert gnu._bug_report(text) == {
        **dict.fromkeys(("-h", "--help"), "flags"),
        "--output-file": "valued",
    }


def test_the_help_of_git_lfs_is_read() -> None:
    lfs = "git lfs fetch\n\n-I <paths>:\n--include=<paths>:\n  Only\n--prune::\n  see --all:\n"
    assert gnu._lfs(lfs) == {
        **dict.fromkeys(("-I", "--include"), "valued"),
        **dict.fromkeys(("--prune", "-h", "--help"), "flags"),
    }
    assert gnu._lfs("") == {}


def test_a_program_that_lists_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gnu, "ask", lambda *words: "Segmentation fault 1.0\n")
    with pytest.raises(ValueError, match="grep --help lists no option"):
        gnu.manual("grep")


def check(source: str) -> commands.FenceVerdict:
    return commands.check_fence("bash", source, [Origin("page.md", 1)])


@pytest.mark.parametrize(
    "source",
    [
        "ls -lt --author --hyperlink=auto --full-time .",
        "head -5 a.txt",
        "tail --max-unchanged-stats=3 a.txt",
        "sort --parallel=2 --general-numeric-sort --check=quiet a.txt",
        "du --apparent-size -t 1M --exclude '*.pyc' .",
        "df -h --total --exclude-type tmpfs .",
        "sha256sum --tag -w a.txt",
        "cp --parents --reflink=auto --backup=numbered a.txt folder",
        "mv --no-copy a.txt b.txt",
        "grep -2 -y --binary-files=text --no-ignore-case word a.txt",
        "timeout -f -p 5 ls",
        "uname --processor",
        "free --lohi --si",
        "hash -t ls",
        "type -afp ls",
        "readonly -p",
        "bash --norc -O nullglob -c 'ls'",
        "lsmod --syslog -v",
        "set -euxo pipefail +h",
        "getconf -a",
    ],
)
def test_what_is_harmless_runs(source: str) -> None:
    assert check(source).runs


@pytest.mark.parametrize(
    "source",
    [
        "sort --compress-program=./a.sh a.txt",
        "sort -o b.txt a.txt",
        "sort --output=b.txt a.txt",
        "sort -T /srv a.txt",
        "sort --temporary-directory /srv a.txt",
        "sort --files0-from=names",
        "sort --random-source=/etc/shadow a.txt",
        "sort a.txt -ro b.txt",
        "du --files0-from=names",
        "du -X names .",
        "du --exclude-from=names .",
        "grep --exclude-from=names -r word .",
        "cp -r --keep-directory-symlink a b",
        "tee --output-error=warn /srv/a < a.txt",
        "cp --target-directory=/srv a.txt",
        "env --chdir=/srv ls",
        "id --zero --group",
        "free --seconds 1",
        "hash -p ./a.sh ls",
        "bash --rcfile a.sh -c 'ls'",
        "bash --init-file a.sh -c 'ls'",
        "bash --debugger -c 'ls'",
        "lspci -nnvvk -d 10de:",
        "journalctl -k -b -1 -n 20 --no-hostname",
        "journalctl -n all --output-fields=MESSAGE",
        "systemctl --no-legend --job-mode=fail status docker",
        "dmesg -HL --kmsg-file a",
        "modprobe --remove-holders -w 10 nvidia",
        "sudo -B -D /srv ls",
        "sudo dracut --force --hostonly-mode strict --reproducible",
        "fuser -vM /dev/nvidia0",
        "srun --mem-bind=local --gpus-per-task 1 --tres-bind=gres/gpu:single:1 ls",
        "squeue --me --only-job-state",
        "git lfs migrate import --include='*.bin' --everything --above 1mb",
        "git lfs --version",
        "make -j --shuffle --output-sync=line",
        "make --version --eval=all:",
        "ssh -P tag me@server",
        "watch -n 1 --no-rerun ls",
        "getconf -v POSIX_V7_LP64_OFF64 PATH",
        "ip -4 -human-readable -color=never -n name address",
        "sudo nvidia-bug-report.sh --extra-system-data -o report.log",
        "update-alternatives --query cuda --admindir /srv/a",
        "sudo update-alternatives --install /a b /c 5 --slave /d e /f --slave /g h /i",
        "update-alternatives --get-selections",
        "update-alternatives --version",
    ],
)
def test_what_reaches_further_is_read_and_not_run(source: str) -> None:
    assert not check(source).runs


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("cp -i a.txt b.txt", "cp -i waits for an answer"),
        ("cp --interactive a.txt b.txt", "cp -i waits for an answer"),
        ("mv -i a.txt b.txt", "mv -i waits for an answer"),
        ("mv --interactive a.txt b.txt", "mv -i waits for an answer"),
        ("ln -si a.txt b.txt", "ln -i waits for an answer"),
        ("ln --interactive a.txt b.txt", "ln -i waits for an answer"),
        ("rm -i a.txt", "rm -i waits for an answer"),
        ("rm -I a.txt", "rm -i waits for an answer"),
        ("rm --interactive=once a.txt", "rm -i waits for an answer"),
        ("rm -rf --no-preserve-root /", "removing a whole machine"),
        ("env -S 'rm -r a' b", "hides a command"),
        ("env --split-string='rm -r a'", "hides a command"),
        ("sort --compres-program=x a.txt", "sort: no option --compres-program"),
        ("grep --colr=auto word a.txt", "grep: no option --colr"),
        ("ls --sort", "ls: --sort needs a value"),
        ("cat --follow a.txt", "cat: no option --follow"),
        ("sudo -u root -i", "open a shell"),
        ("git lfs instal", "git lfs: no command 'instal'"),
        ("git lfs track --lock '*.bin'", "git lfs track: no option --lock"),
        ("sudo -u root --edit a.txt", "opens an editor"),
        ("fuser -k /dev/nvidia0", "ends the programs"),
        ("sudo useradd -m -p secret me", "stays in the history"),
        ("sudo usermod --password secret me", "stays in the history"),
        ("which -p ls", "which: no option -p"),
        ("export -x A=1", "export: no option -x"),
        ("sudo systemctl --no-legends status", "systemctl: no option --no-legends"),
        ("scp -K a me@server:", "scp: no option -K"),
        ("squeue --mee", "squeue: no option --mee"),
        ("modprobe --frce nvidia", "modprobe: no option --frce"),
        ("set -euq", "set: no option -euq"),
        ("lsmod --sylog", "lsmod: no option --sylog"),
        ("getconf -v", "getconf: -v needs a value"),
        ("ip -breif address", "ip: no option -breif"),
        ("ip -batch commands link", "only what shows something"),
        ("ip -force link", "only what shows something"),
        ("sudo nvidia-bug-report.sh --output", "nvidia-bug-report.sh: no option --output"),
        ("update-alternatives --all", "waits for an answer"),
        ("update-alternatives --set-selections", "waits for what it shall set"),
        ("update-alternatives --display a --auto a", "takes one action"),
        ("update-alternatives cuda", "takes one action"),
        ("update-alternatives --install /a b /c 5 --slave /d e", "takes 7 words, not 6"),
        ("update-alternatives --display cuda --admindr /a", "no option --admindr"),
        ("timeout --kill-afte 1 5 ls", "timeout: no option --kill-afte"),
    ],
)
def test_refused(source: str, problem: str) -> None:
    with pytest.raises(PageError, match=problem):
        check(source)
