"""Commands of compilers: what passes, what runs, and what is refused where."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from torchproof import commands, facts, project
from torchproof.errors import Origin, PageError
from torchproof.facts import commands as rows_of
from torchproof.manuals import KINDS, Kind, compilers, gnu
from torchproof.manuals import nvidia as nvidia_manuals
from torchproof.running import met
from torchproof.targets import needs

pytestmark = pytest.mark.fast

FILES = frozenset({"query.cu", "scale.cpp", "tool.o", "use_cuda.sh"})

REACHES = """
-MF=a --dependency-output=a -arbin=a --archiver-binary=a -clean --clean-targets -ldir=a
--libdevice-directory=a -target-dir=a --target-directory=a -fdevice-time-trace=a
--fdevice-time-trace=a -time=a --time=a -run-args=a --run-args=a -hls=gen-lcs
--host-linker-script=gen-lcs -aug-hls --augment-host-linker-script -optf=a --options-file=a
-odir=a --output-directory=a -keep-dir=a --keep-dir=a
"""
RUN = """
nvcc --version
nvcc query.cu -o query
nvcc -arch=all-major -O2 query.cu -o query
nvcc -arch sm_86 query.cu
nvcc -std=c++17 -Xcompiler -fPIC -c query.cu -o tool.o
nvcc -gencode arch=compute_86,code=sm_86 -gencode=arch=compute_89,code=sm_89 query.cu
"$CUDA_HOME/bin/nvcc" --list-gpu-code
g++ -dumpfullversion
g++ -O3 -Wall -std=c++20 -Iinclude scale.cpp -o scale -lm
gcc --version
gcc -O scale.cpp -o scale
g++ -DNAME=1 -D OTHER -x c++ -MMD -c scale.cpp --output scale
source use_cuda.sh /usr/local/cuda
"""
CHECKED = """
nvcc query.cu -o /usr/local/bin/query
make -j4
cmake -S . -B build -DCMAKE_BUILD_TYPE=Release
cmake --build build --parallel 4
ninja -C build
cmake --build build -j --target all -- -k
cmake --build --preset debug
cmake -GNinja -Bout -Wno-dev -Wdeprecated -Werror=dev --loglevel=ERROR -LAH -DA=1 .
cmake --install build --strip --component one
cmake --workflow --preset debug
cmake --version=json-v1
g++ -Wno-unused-variable -fno-exceptions -mno-avx -Wformat=2 -Wno-error=format scale.cpp
g++ -Wno-format scale.cpp
g++ scale.cpp --output /usr/local/bin/scale
g++ -fdump-tree-all scale.cpp
g++ -fsanitize=address -fno-sanitize=undefined --param=max-unroll-times=2 scale.cpp
g++ -Wl,-rpath,/opt/lib -static-libgcc scale.cpp
g++ -fplugin=a.so scale.cpp
g++ -MF /etc/a -MD scale.cpp
g++ -wrapper gdb,--args scale.cpp
g++ -gdwarf-4 -flto=2 -T script scale.cpp
update-alternatives --display cuda
sudo update-alternatives --set cuda /usr/local/cuda-13.2
"""
WRONG = [
    ("nvcc", "needs something to do"),
    ("nvcc quary.cu", "did you mean 'query.cu'?"),
    ("nvcc -arhc=sm_86 query.cu", "no option -arhc"),
    ("nvcc -arch=sm_70 query.cu", "builds nothing for sm_70"),
    ("nvcc -arch=sm_68 query.cu", "no GPU has sm_68"),
    ("nvcc -arch=8.6 query.cu", "'8.6' is no architecture"),
    ("nvcc -gencode arch=compute_89,code=sm_86 query.cu", "sm_86 is older than compute_89"),
    ("nvcc -gencode sm_86 query.cu", "no such form"),
    ("nvcc -std=c++18 query.cu", "-std c++18: no such choice"),
    ("nvcc --allow-unsupported-compiler query.cu", "may build a wrong program"),
    ("nvcc query.py", "is no source by its name"),
    ("g++", "needs something to do"),
    ("g++ -std=c++19 scale.cpp", "no such choice"),
    ("g++ -shraed scale.cpp", "no option"),
    ("g++ missing.cpp", "no file 'missing.cpp' on this page"),
    ("make --jbos 4", "no option --jbos"),
    ("g++ -Wno-unusd scale.cpp", "gcc: no option -Wno-unusd"),
    ("g++ -mno-no-sse4 scale.cpp", "no option -mno-no-sse4"),
    ("g++ -O missing.cpp", "no file 'missing.cpp' on this page"),
    ("g++ -dumpdir", "-dumpdir needs a value"),
    ("cmake", "cmake needs a folder"),
    ("cmake --build", "cmake --build needs a folder"),
    ("cmake --install --strip", "cmake --install needs a folder"),
    ("cmake --workflow --fresh", "cmake --workflow needs a folder"),
    ("cmake --build out --srip", "cmake --build: no option --srip"),
    ("cmake -S", "cmake: -S needs a value"),
    ("cmake . --tolchain file", "did you mean '--toolchain'"),
    ("cmake -E rm -rf out", "runs a command of its own"),
    ("update-alternatives --config cuda", "waits for an answer"),
    ("update-alternatives --dipslay cuda", "did you mean '--display'?"),
    ("update-alternatives --set cuda", "takes 2 words, not 1"),
    ("source use_cdua.sh", "no file 'use_cdua.sh' on this page"),
]


def check(source: str, language: str = "bash") -> commands.FenceVerdict:
    return commands.check_fence(language, source, [Origin("page.md", 7)], files=FILES)


def rows(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("source", rows(RUN))
def test_what_reads_and_writes_files_of_the_page_runs(source: str) -> None:
    assert check(source).runs


@pytest.mark.parametrize("source", rows(CHECKED))
def test_checked_but_not_run(source: str) -> None:
    assert not check(source).runs


@pytest.mark.parametrize(("source", "says"), WRONG)
def test_refused(source: str, says: str) -> None:
    with pytest.raises(PageError, match=re.escape(says)):
        check(source)


def test_nvcc_runs_only_where_the_page_asks_for_it() -> None:
    assert check("nvcc query.cu").needs == ("nvcc",)
    assert check("g++ scale.cpp").needs == ()


@pytest.mark.parametrize("option", REACHES.split())
def test_nvcc_writes_and_starts_nothing_beside_the_output(option: str) -> None:
    assert not check(f"nvcc query.cu {option}").runs


def test_the_compilers_of_windows_are_read() -> None:
    assert not check("nvcc query.cu -o query.exe", "cmd").runs
    assert not check("cl /EHsc scale.cpp", "powershell").runs
    assert not check(
        "cl -nologo /std:c++20 /Feout.exe /wd4996 scale.cpp /link /SUBSYSTEM:CONSOLE", "cmd"
    ).runs
    for wrong in ("/std:c++x", "/nologos", "/Nope", "--help"):
        with pytest.raises(PageError, match=f"cl has no option {re.escape(wrong)}"):
            check(f"cl {wrong} scale.cpp", "cmd")
    with pytest.raises(PageError, match="cl has no option /EHsx"):
        check("cl /EHsx scale.cpp", "cmd")


GCC = """\
The following options are language-independent:
  --help                      Display this information.
  --help=<class>              Display descriptions of a class, or of -x.
  --include                   Same as -include.
  --include=                  Same as -include.
  -D<macro>[=<val>]           Define a <macro>.
  -I <dir>                    Add <dir>.
  -O<number>                  Set optimization level to <number>.
  -Wall                       Enable most warning messages.
  -Wformat                    Warn about strings.
  -Wformat=<0,2>              Warn about strings.
  -Walloc-size-larger-than=<bytes> Warn for calls.
  -Wl,<options>               Pass on.
  -fcompare-debug[=<opts>]    Compile twice.
  -fdisable-[tree|rtl|ipa]-<pass>=range1+range2 Disable a pass.
  -fdump-<type>               Dump.
  -gdwarf-                    Generate debug information.
  -fopt-info[-<type>=filename] Dump details.
  -march=                     Generate code for given CPU.
                              -z is none.
"""
CMAKE = """\
Options
  -S <path-to-source>          = Explicitly specify, as -x does.
  -D <var>[:<type>]=<value>    = Create a cache entry.
  -W<category>                 = Enable warnings.
  --preset <preset>,--preset=<preset>
                               = Specify a preset.
  --list-presets[=<type>]      = List presets.
  -L[A][H]                     = List variables.
  -LR[A][H] <regex>            = Show variables.
  --graphviz=<file>            = Generate graphviz.
  --debug-find-pkg=<pkg-name>[,...]
  --compile-no-warning-as-error= Ignore COMPILE_WARNING_AS_ERROR.
  -h,-H,--help,-help,-usage,/? = Print usage.
  --help <keyword> [<file>]    = Print help.
  --help-command-list [<file>] = List commands.
  --help-variable var [<file>] = Print help.
  <dir>          = Project binary directory.
  --parallel [<jobs>], -j [<jobs>]
  -t <tgt>..., --target <tgt>...
  --resolve-package-references={on|only|off}
  -v --verbose       = Enable verbose output.
  --             = Pass remaining options.
"""


def test_the_helps_of_gcc_are_read() -> None:
    assert compilers.gcc_options(GCC) == {
        "-Wall": "flags",
        **dict.fromkeys(("--include", "-D", "-I", "-O", "-Wl,", "-march"), "valued"),
        **dict.fromkeys(("-fdisable-", "-fdump-", "-gdwarf-"), "valued"),
        "-Walloc-size-larger-than": "valued",
        **dict.fromkeys(("--help", "-Wformat", "-fcompare-debug", "-fopt-info"), "attached"),
    }


def test_the_helps_of_cmake_are_read() -> None:
    assert compilers.cmake_options(CMAKE) == {
        **dict.fromkeys(("-L", "-LA", "-LH", "-LAH", "-h", "-H", "-help", "-usage"), "flags"),
        **dict.fromkeys(("--compile-no-warning-as-error", "-v", "--verbose"), "flags"),
        **dict.fromkeys(("-S", "-D", "-W", "--preset", "-LR", "-LRA", "-LRH", "-LRAH"), "valued"),
        **dict.fromkeys(("--graphviz", "--debug-find-pkg", "--help-variable"), "valued"),
        **dict.fromkeys(("-t", "--target", "--resolve-package-references"), "valued"),
        **dict.fromkeys(("--list-presets", "--help", "--help-command-list"), "attached"),
        **dict.fromkeys(("--parallel", "-j"), "attached"),
    }


def test_a_help_that_lists_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        compilers, "ask", lambda *words: GCC if words[-1] == "--help" else "gcc (D) 14.2.0 not here"
    )
    with pytest.raises(ValueError, match=r"gcc --help=c lists no option"):
        compilers.gcc()
    monkeypatch.setattr(compilers, "ask", lambda *words: "cmake version 4.4.5")
    with pytest.raises(ValueError, match=r"cmake --help lists no option"):
        compilers.cmake()
    monkeypatch.setattr(compilers, "ask", lambda *words: CMAKE + "  -a  = 4.4.5\n")
    found = {row.command: row.options for row in compilers.cmake().rows}
    assert found["all"].keys() - found["--build"].keys() == {"--loglevel"}


def same(tool: str, command: str, said: dict[str, Kind]) -> int:
    """How many options the program and the row know, all but a few of the same kind."""
    row = rows_of.load(tool).commands[command]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    both = said.keys() & stored.keys() - {"-O"}
    other = {it for it in both if said[it] != stored[it]}
    assert len(other) <= len(both) // 20, other  # of another release of the program
    return len(both)


def test_the_rows_are_what_gcc_says() -> None:
    lacking = met.unmet(needs.parse("compiler", Origin("page.md", 7)))
    # On macOS another compiler has that name.
    theirs = shutil.which("gcc") and "Free Software Foundation" in gnu.ask("gcc", "--version")
    if lacking or not theirs:
        pytest.skip(lacking or "needs gcc")
    assert same("gcc", "--help=c", compilers.gcc_options(gnu.ask("gcc", "--help=c"))) > 250
    assert same("gcc", "all", compilers.gcc_options(gnu.ask("gcc", "--help"))) > 30


def test_the_rows_are_what_cmake_says() -> None:
    if shutil.which("cmake") is None:
        pytest.skip("needs cmake")
    assert same("cmake", "all", compilers.cmake_options(gnu.ask("cmake", "--help"))) > 50
    assert same("cmake", "--build", compilers.cmake_options(gnu.ask("cmake", "--build"))) > 8


def test_the_options_are_those_of_nvcc_itself() -> None:
    lacking = met.unmet(needs.parse("nvcc", Origin("page.md", 7)))
    if lacking:
        pytest.skip(lacking)
    import nvidia

    nvcc = next(p for f in nvidia.__path__ for p in Path(f).glob("cu*/bin/nvcc"))
    said = subprocess.run([nvcc, "--help"], capture_output=True, text=True, check=True).stdout
    row = rows_of.load("nvcc").commands["all"]
    stored = {option: kind for kind in KINDS for option in getattr(row, kind)}
    found = nvidia_manuals.nvcc_options(said)
    assert len(found) > 200
    # Of these two the help shows no value.
    assert stored.keys() - found.keys() == set()
    assert {name for name in found if stored[name] != found[name]} == {
        *("-MF", "--dependency-output", "-qpp-config", "--qpp-config"),
    }


def test_the_toolkit_of_pypi_is_that_of_torch() -> None:
    """pyproject.toml, the facts and the metadata of torch name one release."""
    from importlib import metadata

    release = facts.lookup("torch.cuda_toolkit")
    wanted = [text for text in metadata.requires("torch") or () if text.startswith("cuda-toolkit[")]
    if not wanted:
        pytest.skip("needs the torch of PyPI for Linux")
    assert f"=={release}" in wanted[0]
    pins = (project.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"cuda-toolkit[nvcc,cccl]=={release};" in pins


def test_a_compiler_is_found_where_there_is_one() -> None:
    found = met.unmet(needs.parse("compiler", Origin("page.md", 7)))
    assert (found is None) == bool(shutil.which("c++") or shutil.which("cl"))
