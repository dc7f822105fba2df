"""Failures: bad rows are refused, logs are read whatever surrounds them, causes are ranked."""

import itertools
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from torchproof import facts
from torchproof.errors import PageError
from torchproof.facts.failures import load
from torchproof.facts.patterns import Clue, Pattern
from torchproof.failures import decoded, diagnose, engine, export, match, normalise, table
from torchproof.failures.__main__ import main
from torchproof.failures.derive import derived
from torchproof.failures.engine import POINTS
from torchproof.project import DOCS, FACTS, ROOT

SAMPLES = FACTS / "samples"

SMALL = """\
checked: 2026-11-21
sources:
  thread: {what: a thread, where: "https://example.org/1", date: 2026-11-20}

failures:
  - id: no-file
    title: {en: No file, zh: 没有文件}
    group: install
    where: pip
    tells: symptom
    signatures: ['no such file', 'errno 2\\b']
    causes: never-written no-disk
    sources: [thread]
  - id: disk-error
    title: {en: Disk error, zh: 磁盘错误}
    group: install
    where: pip
    signatures: ['input/output error']
    causes: no-disk
    explains: [no-file]
    sources: [thread]
  - id: old-call
    title: {en: Old call, zh: 旧的写法}
    group: training
    where: run
    signatures: ['call is deprecated']
    causes: renamed
    sources: [thread]

causes:
  - id: never-written
    title: {en: Nobody wrote the file, zh: 没有写过这个文件}
    speaks_for: ['first run', '@torch<2.6']
    speaks_against: ['saved to disk']
    fix: {any: {en: Write it., zh: 写一个。}}
    confidence: high
    sources: [thread]
  - id: no-disk
    title: {en: The disk is gone, zh: 磁盘没了}
    fix: {linux: {en: Look at it., zh: 检查一下。}}
    confidence: low
    sources: [thread]
  - id: renamed
    title: {en: A new name, zh: 改名了}
    fix: {any: {en: Use it., zh: 用新名字。}}
    harmless: yes
    confidence: high
    sources: [thread]

readings:
  - {fact: torch, pattern: 'torch (\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})'}
  - {fact: variant, value: cpu, pattern: '\\+cpu\\b'}

questions:
  - id: where
    asks: {en: Where?, zh: 在哪里？}
    choices: [{label: {en: Here, zh: 这里}, says: saved to disk}, {label: {en: There, zh: 那里}}]

translations:
  - {means: no such file, said: [Datei nicht gefunden]}
"""

# What is planted (what is replaced, by what) -> what the refusal says.
REFUSED = {
    "a question without a choice": (", {label: {en: There, zh: 那里}}", "", "two to four choices"),
    "a choice in one language": (", zh: 那里", "", "a text in each language"),
    "an unknown key": ("    tells: symptom\n", "    tels: symptom\n", "unknown key 'tels'"),
    "a title in one language": (", zh: 没有文件}", "}", "a text in each language"),
    "an empty title": ("zh: 没有文件", 'zh: ""', "a text in each language"),
    "an unknown group": ("group: training", "group: trainning", "no 'trainning'"),
    "an unknown place": ("where: run", "where: running", "no 'running'"),
    "an unknown strength": ("tells: symptom", "tells: all", "no 'all'"),
    "an unknown cause": ("causes: renamed", "causes: rename", "cause: there is no 'rename'"),
    "a cause of nothing": ("causes: renamed", "causes: no-disk", "no failure has the cause"),
    "an unknown failure": ("[no-file]", "[no-fil]", "explains: there is no 'no-fil'"),
    "a failure that explains itself": ("[no-file]", "[disk-error]", "there is no 'disk-error'"),
    "an id twice": ("- id: disk-error", "- id: no-file", "no-file has a row already"),
    "an id that is none": ("- id: disk-error", "- id: Disk_Error", "is no id"),
    "a signature twice": ("'input/output error'", "'no such file'", "a signature of no-file"),
    "signatures without a list": ("['input/output error']", "call *", "no place here"),
    "an unknown system": ("{linux: {", "{beos: {", "fix: there is no 'beos'"),
    "a fix that is one text": ("{en: Use it., zh: 用新名字。}", "a", "each language"),
    "a confidence that is none": ("confidence: low", "confidence: maybe", "'maybe'"),
    "a source nobody listed": (
        "harmless: yes\n    confidence: high\n    sources: [thread]",
        "confidence: high\n    sources: [hearsay]",
        "no 'hearsay'",
    ),
    "a condition that is none": ("@torch<2.6", "@torch!2.6", "no condition such as"),
    "a condition on nothing": ("@torch<2.6", "@tensor<2.6", "no condition such as"),
    "a condition on no number": ("@torch<2.6", "@torch<new", "is no number"),
    "an order of words": ("@torch<2.6", "@variant<cpu", "compared with ="),
    "a reading of nothing": ("\\+cpu\\b'", "\\+cpu\\b', other: a", "unknown key 'other'"),
    "a reading without a group": ("value: cpu, ", "", "either one group to read, or a value"),
    "a page that is not there": (
        "confidence: low",
        "confidence: low\n    page: fix/nope.md#a",
        "there is no docs/en/fix/nope.md",
    ),
    "an anchor that is not there": (
        "confidence: low",
        "confidence: low\n    page: index.md#nope",
        "docs/en/index.md has no anchor #nope",
    ),
}


def small(tmp_path: Path, old: str = "", new: str = "") -> Path:
    assert not old or old in SMALL, f"nothing to replace: {old!r}"
    path = tmp_path / "failures.yml"
    path.write_text(SMALL.replace(old, new, 1) if old else SMALL, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_row_is_refused(name, tmp_path):
    old, new, reason = REFUSED[name]
    with pytest.raises(PageError) as refusal:
        load(small(tmp_path, old, new), DOCS)
    assert re.match(r"facts/failures\.yml:\d+: ", str(refusal.value))
    assert reason in str(refusal.value)


def test_the_refusal_names_the_line(tmp_path):
    line = SMALL[: SMALL.index("signatures: ['input")].count("\n") + 1
    path = small(tmp_path, "input/output error", "(input|output)+ error")
    with pytest.raises(
        PageError, match=rf"^facts/failures\.yml:{line}: signatures: .*repeat|no pl"
    ):
        load(path)


# A pattern -> why it is refused.
BAD_PATTERNS = {
    "(?:torch|cuda){1,9} error": "a group can be left out",
    "(?:a(?:torch)) error": "no place here",
    "(torch.{0,20}){2} error": "a group can be left out",
    "torch.* error": "no place here",
    "torch.+ error": "no place here",
    "torch.{0,} error": "no place here",
    "torch.{5,2} error": "must grow",
    "torch.{0,9999} error": "at most to 300",
    "torch.{0,20}?error": "one quantifier follows another",
    "a torch.{0,300} of.{0,300} error": "can match in",
    r"(torch) \1 error": "not among",
    "(?=torch) error": "no place here",
    "(?<=torch) error": "no place here",
    "(?P<name>torch) error": "no place here",
    "torch|cuda error": "no place here",
    "Torch error": "capital letters",
    "torch (error": "the group has no end",
    "torch [error": "the class has no end",
    "torch error\\": "nothing follows the backslash",
    r"torch \Z error": "not among",
    "torch ^error": "no place here",
    r"\d{1,3}.{0,20}a\w": "no piece of plain text",
    "": "no piece of plain text",
}


@pytest.mark.parametrize("text", BAD_PATTERNS)
def test_a_pattern_that_could_run_away_is_refused(text):
    with pytest.raises(ValueError, match=re.escape(BAD_PATTERNS[text])):
        Pattern(text)


def patterns() -> list[Pattern]:
    """All patterns of the project."""
    rows = table()
    signatures = [signature for failure in rows.failures for signature in failure.signatures]
    clues = [clue for cause in rows.causes for clue in (*cause.speaks_for, *cause.speaks_against)]
    readings = [reading.pattern for reading in rows.readings]
    return [*signatures, *(clue.pattern for clue in clues if clue.pattern), *readings]


_PIECE = re.compile(r"(\\.|\[[^\]]*\]|.)(\?|\{(\d+)(?:,\d+)?\})?")
_STANDS_FOR = {r"\d": "7", r"\w": "w", r"\S": "s", r"\b": "", ".": "x"}


def example(pattern: Pattern) -> str:
    """The shortest text that a pattern matches: its first branches, what may be missing missing."""
    expression = re.sub(
        r"(?<!\\)\((?:\?:)?((?:\\.|[^|()\\])*)(?:\|(?:\\.|[^)\\])*)?\)\??",
        r"\1",
        pattern.expression,
    )
    made = [
        "".join(
            _one(piece) * int(least or 1)
            if not quantifier or int(least or 0)
            else gap * (piece == ".")
            for piece, quantifier, least in _PIECE.findall(expression)
        )
        for gap in ("", " ", "x")
    ]
    return next(text for text in made if pattern.compiled.search(text) and "  " not in text)


def _one(piece: str) -> str:
    if piece.startswith("["):
        return "7" if piece.startswith(r"[\d") else piece[1:].removeprefix("\\")[0]
    return _STANDS_FOR.get(piece, piece.removeprefix("\\"))


def test_every_signature_finds_its_own_message():
    # A pattern that holds what normalising takes away, or a prefix that it strips, finds nothing.
    for failure in table().failures:
        for signature in failure.signatures:
            text = example(signature)
            assert signature.compiled.search(text), (failure.id, signature, text)
            found = diagnose(f"something before\n{text}\nsomething after")
            assert failure in found.found, f"{failure.origin}: {signature!r} misses {text!r}"


def test_javascript_matches_alike(tmp_path):
    node = shutil.which("node")
    if not node:
        pytest.skip("no Node.js: apt-get install nodejs")
    texts = [example(pattern) for pattern in patterns()]
    rows = [(p.expression, text) for p, text in zip(patterns(), texts, strict=True)]
    rows += [(p.expression, "x" + texts[i - 1] + "x") for i, p in enumerate(patterns())]
    (tmp_path / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    done = subprocess.run(
        [node, str(ROOT / "tests" / "failures.mjs"), str(tmp_path / "rows.json")],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    for (expression, text), place in zip(rows, json.loads(done.stdout), strict=True):
        found = re.search(expression, text, re.ASCII)
        assert place == (found.start() if found else -1), (expression, text)


def test_the_rows_cover_what_was_asked():
    rows = table()
    assert len(rows.failures) >= 100
    assert {failure.group for failure in rows.failures} >= {
        "cuda-unavailable",
        "no-kernel-image",
        "install",
        "driver",
        "environment",
        "memory",
        "windows",
        "wsl-docker",
        "conda",
        "build",
        "dataloader",
        "training",
        "distributed",
        "jupyter-vscode",
    }
    assert sum(failure.reproduction == "cpu" for failure in rows.failures) >= 40


# How people paste one message.
MESSAGE = "RuntimeError: CUDA error: no kernel image is available for execution on the device"
PASTED = {
    "plain": MESSAGE,
    "colours": f"\x1b[1;31m{MESSAGE[:20]}\x1b[0m{MESSAGE[20:]}\x1b[K",
    "colours without their escape": f"[31m{MESSAGE}[0m",
    "window title": f"\x1b]0;train\x07{MESSAGE}",
    "time stamp": f"2026-11-21T10:02:03.123Z {MESSAGE}",
    "logger": f"2026-11-21 10:02:03,123 | ERROR | {MESSAGE}",
    "rank": f"[rank0]: {MESSAGE}",
    "docker compose": f"trainer-1  | {MESSAGE}",
    "quoted": f"> > {MESSAGE}",
    "prompt": f"(base) me@box:~/work$ {MESSAGE}",
    "notebook frame": f"│ {MESSAGE} │",
    "pytest": f"E       {MESSAGE}",
    "Windows lines": f"a\r\n{MESSAGE}\r\nb",
    "old Mac lines": f"a\r{MESSAGE}\rb",
    "no-break spaces": MESSAGE.replace(" ", "\u00a0"),
    "wrapped at words": MESSAGE.replace(" image ", " image\n    "),
    "full-width colon": MESSAGE.replace(": ", "：", 1),
    "capitals": MESSAGE.upper(),
    "heading": f"### {MESSAGE}",
}


@pytest.mark.parametrize("name", PASTED)
def test_what_surrounds_a_message_does_not_hide_it(name):
    answers = diagnose(PASTED[name]).answers
    assert answers and answers[0].failure.id == "no-kernel-image"


@pytest.mark.parametrize(
    "message",
    [
        # 2.11.0 beside torch 2.15.0, then 2.11.1 beside torch 2.12.1
        "RuntimeError: Detected that PyTorch and TorchAudio were compiled with different CUDA "
        "versions. PyTorch has CUDA version 13.2 whereas TorchAudio has CUDA version 13.0.",
        "OSError: site-packages/torchaudio/lib/libtorchaudio.so: undefined symbol: "
        "torch_exception_get_what_without_backtrace\nOSError: Could not load this library: "
        "site-packages/torchaudio/lib/libtorchaudio.so",
    ],
)
def test_a_torchaudio_that_does_not_load_leads_to_the_pairs(message):
    assert diagnose(message).answers[0].cause.id == "torchaudio-mismatch"


def test_a_word_that_the_terminal_cut_is_mended():
    width, cut = 70, MESSAGE.index("available") + 5
    text = (
        "x" * (width - cut)
        + MESSAGE
        + ", and so on to the end of the second line, and to the third"
    )
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    assert len(lines) == 3 and lines[0].endswith("avail")
    assert diagnose("\n".join(lines)).found[0].id == "no-kernel-image"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_files_of_windows_are_decoded(encoding):
    text = "OSError: [WinError 1114] 动态链接库(DLL)初始化例程失败。 Error loading c10.dll"
    text += " " * 100 * encoding.startswith("utf-16")
    assert decoded(text.encode(encoding)).strip("\ufeff ") == text.strip()
    assert diagnose(decoded(text.encode(encoding))).answers[0].cause.id == "vc-runtime-old"


@pytest.mark.parametrize(
    "words",
    ["动态链接库(DLL)初始化例程失败。", "Отказано", "", "Une routine a échoué", "초기화 실패"],
)
def test_messages_of_windows_go_by_their_number(words):
    found = diagnose(f"OSError: [WinError 1114] {words} Error loading x\\torch\\lib\\c10.dll")
    assert found.answers[0].cause.id == "vc-runtime-old"


def test_the_line_of_the_text_is_named():
    found = diagnose(f"one\n\n\x1b[2mthree\n2026-11-21 10:00:00 {MESSAGE}\nfive")
    assert found.answers[0].lines == (4,)
    assert found.log.pasted[3].endswith(MESSAGE)


# A log -> the cause that comes first, and one that must come later or nowhere.
RANKED = {
    "an earlier SSL beats a later symptom": (
        "WARNING: Retrying after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: "
        "CERTIFICATE_VERIFY_FAILED] certificate verify failed'))'\n"
        "ERROR: Could not find a version that satisfies the requirement torch (from versions: none)"
        "\nERROR: No matching distribution found for torch",
        "network-replaces-certificates",
        "python-too-new",
    ),
    "a proxy beats a later symptom": (
        "WARNING: Retrying after 'ProxyError('Cannot connect to proxy.', timeout())'\n"
        "ERROR: No matching distribution found for torch==2.15.0",
        "proxy-wrong",
        "index-missing",
    ),
    "a warning loses to an error that comes after it": (
        "FutureWarning: `torch.cuda.amp.GradScaler(args...)` is deprecated.\n"
        "RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x784 and 100x10)",
        "features-wrong",
        "amp-renamed",
    ),
    "the build tells": (
        "torch 2.15.0+cpu\n>>> torch.cuda.is_available()\nFalse",
        "cpu-build",
        "no-driver",
    ),
    "the driver tells": (
        "UserWarning: CUDA initialization: The NVIDIA driver on your system is too old (found "
        "version 11040).\ntorch.cuda.is_available(): False",
        "driver-too-old",
        "cpu-build",
    ),
    "a new GPU": (f"NVIDIA GeForce RTX 5070 Ti\n{MESSAGE}", "gpu-too-new", "gpu-too-old"),
    "an old GPU": (f"NVIDIA GeForce GTX 1080\n{MESSAGE}", "gpu-too-old", "gpu-too-new"),
    "a guard under a dead worker": (
        "An attempt has been made to start a new process before the current process has finished "
        "its bootstrapping phase.\nRuntimeError: DataLoader worker (pid(s) 1, 2) exited "
        "unexpectedly",
        "main-guard-missing",
        "ram-full",
    ),
    "shared memory under a dead worker": (
        "RuntimeError: DataLoader worker (pid 7) is killed by signal: Bus error. It is possible "
        "that dataloader's workers are out of shared memory.",
        "shared-memory-small",
        "main-guard-missing",
    ),
    "an image without its batch": (
        "mat1 and mat2 shapes cannot be multiplied (3x1024 and 3072x10)",
        "batch-missing",
        "features-wrong",
    ),
    "memory that others hold": (
        "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 GiB "
        "of which 1.00 GiB is free. Of the allocated memory 3.00 GiB is allocated by PyTorch, and "
        "100.00 MiB is reserved by PyTorch but unallocated.",
        "memory-held-by-others",
        "memory-fragmented",
    ),
    "memory in pieces": (
        "CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of 24.00 GiB "
        "of which 1.00 GiB is free. Of the allocated memory 15.00 GiB is allocated by PyTorch, and "
        "7.50 GiB is reserved by PyTorch but unallocated.",
        "memory-fragmented",
        "memory-held-by-others",
    ),
    "a Mac": (
        "platform: macOS-15\nAssertionError: Torch not compiled with CUDA enabled",
        "macos-no-cuda",
        "cpu-build",
    ),
}


@pytest.mark.parametrize("name", RANKED)
def test_causes_are_ranked(name):
    log, first, later = RANKED[name]
    names = [answer.cause.id for answer in diagnose(log).answers]
    assert names[0] == first, names
    assert later not in names[:1]


def ranks(tmp_path: Path, log: str) -> list[tuple[str, int]]:
    found = diagnose(log, load(small(tmp_path)))
    return [(answer.cause.id, answer.score) for answer in found.answers]


def test_the_points(tmp_path):
    alone = ranks(tmp_path, "no such file")
    assert alone == [("never-written", 45), ("no-disk", 45 - POINTS["later_cause"])]
    assert ranks(tmp_path, "first run: no such file")[0][1] == 45 + POINTS["clue"]
    assert ranks(tmp_path, "torch 2.5.1, no such file")[0][1] == 45 + POINTS["clue"]
    assert ranks(tmp_path, "torch 2.10.0, no such file")[0][1] == 45
    assert ranks(tmp_path, "saved to disk\nno such file")[0] == ("no-disk", 38)
    explained = dict(ranks(tmp_path, "no such file\ninput/output error"))
    assert explained["no-disk"] == 60 + POINTS["again"]
    assert "never-written" not in explained
    warned = dict(ranks(tmp_path, "call is deprecated\ninput/output error"))
    assert warned["renamed"] == 60 - POINTS["harmless"] < warned["no-disk"]
    assert dict(ranks(tmp_path, "call is deprecated"))["renamed"] == 60


def certain(tmp_path: Path, log: str, rows: str = SMALL) -> list[str]:
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.yml"  # a file is read once
    path.write_text(rows, encoding="utf-8")
    return [a.cause.id for a in diagnose(log, load(path)).answers if a.certainty == "sure"]


def test_almost_certain_is_a_rule(tmp_path):
    """One of several causes is only where the log speaks against the others, or proves it."""
    rows = SMALL.replace("confidence: low", "confidence: medium")
    assert not certain(tmp_path, "no such file", rows)
    assert not certain(tmp_path, "first run: no such file, torch 2.5.1", rows)
    assert certain(tmp_path, "saved to disk\nno such file", rows) == ["no-disk"]
    assert not certain(tmp_path, "saved to disk\nno such file")  # nobody confirmed it
    proof = (
        "    proves: ['never \\d{1,3} before', '@torch<2.6 @variant=cpu']\n    fix: {any: {en: W"
    )
    rows = rows.replace("    fix: {any: {en: W", proof, 1)
    assert certain(tmp_path, "no such file\nnever 12 before", rows) == ["never-written"]
    assert certain(tmp_path, "no such file\ntorch 2.5.1+cpu", rows) == ["never-written"]
    assert not certain(tmp_path, "no such file\ntorch 2.9.0+cpu", rows)
    assert not certain(tmp_path, "no such file\nnever 12 before\nsaved to disk", rows)


def test_another_error_of_other_causes_leaves_none_certain(tmp_path):
    rows = SMALL.replace("confidence: low", "confidence: medium")
    other = "    causes: no-disk\n    explains: [no-file]\n"
    assert certain(tmp_path, "input/output error", rows) == ["no-disk"]
    assert certain(tmp_path, "input/output error\nno such file", rows) == ["no-disk"]
    signs = "    signatures: ['input"
    symptom = rows.replace(signs, f"    tells: symptom\n{signs}")
    assert not certain(tmp_path, "input/output error", symptom)
    apart = rows.replace(other, "    causes: no-disk\n").replace(
        "causes: never-written no-disk", "causes: never-written"
    )
    assert certain(tmp_path, "input/output error", apart) == ["no-disk"]
    assert not certain(tmp_path, "input/output error\nno such file", apart)
    assert certain(tmp_path, "input/output error\ncall is deprecated", apart) == ["no-disk"]


def of_log(name: str, log: str) -> tuple[str, ...]:
    return diagnose(log).facts.get(name, ())


def test_the_list_of_architectures_is_held_against_the_gpu():
    listed = "torch.cuda.get_arch_list() ['sm_75', 'sm_80', 'sm_86', 'sm_90', 'sm_120']\n"
    for gpu, flag in (
        ("RTX 5090", "gpu-listed"),
        ("RTX 4090", "gpu-listed"),  # 8.9 runs code for 8.6
        ("GTX 1080", "gpu-not-listed"),
        ("B200", "gpu-not-listed"),
    ):
        assert of_log("flag", f"{listed}NVIDIA GeForce {gpu}") == (flag,), gpu
    found = diagnose(f"{listed}NVIDIA GeForce RTX 5090\n{MESSAGE}").answers
    assert (found[0].cause.id, found[0].certainty) == ("extension-architecture", "sure")
    found = diagnose(f"{listed}NVIDIA GeForce GTX 1080\n{MESSAGE}").answers
    assert (found[0].cause.id, found[0].certainty) == ("gpu-too-old", "sure")


def test_the_innermost_frame_says_whose_code_failed():
    frames = [
        'File "/e/lib/python3.12/site-packages/torch/nn/modules/module.py", line 1762, in _call',
        r'File "C:\e\Lib\site-packages\flash_attn\flash_attn_interface.py", line 91, in forward',
    ]
    for order in (frames, frames[::-1]):
        assert of_log("library", "\n".join(order)) == ("flash_attn",)
    run = 'File "/e/dist-packages/torch/distributed/run.py", line 901, in main'
    assert of_log("library", f"{frames[1]}\n{run}") == ("flash_attn",)
    assert not of_log("library", run)
    assert of_log("library", "site-packages/vllm/_C.abi3.so: undefined symbol: x") == ("vllm",)


def test_numbers_compare_as_numbers():
    assert engine.compares("torch", "2.10.0", ">=", "2.6")
    assert not engine.compares("torch", "2.10.0", "<", "2.9")
    assert engine.compares("torch", "2.6.0", "=", "2.6")
    assert not engine.compares("torch", "2.60.0", "=", "2.6")
    assert engine.compares("driver_cuda", engine.as_written("driver_cuda", "11040"), "<", "12.0")
    assert engine.as_written("capability", "120") == "12.0"
    assert engine.as_written("build_cuda", "126") == "12.6"
    assert engine.as_written("python", "310") == "3.10"


def test_flags_of_messages_without_their_numbers():
    assert not list(derived("cuda out of memory", {}))
    assert not list(derived("tried to allocate nothing", {}))
    said = derived("tried to allocate 90.00 gib. gpu 0 has a total capacity of 8.00 gib", {})
    assert list(said) == [("flag", "huge")]


def test_what_a_line_of_a_program_printed_is_read():
    for call in (">>> print(torch.cuda.is_available())", "print(torch.cuda.is_available())"):
        assert [failure.id for failure in diagnose(f"{call}\nFalse").found] == ["cuda-false"]
    assert not diagnose("print('torch.cuda.is_available() is False')\ndone").known


def test_memory_in_use_is_not_called_fragmented():
    message = (
        "CUDA out of memory. Tried to allocate 18.00 MiB. GPU 0 has a total capacity of 44.53 GiB "
        "of which 15.25 MiB is free. Of the allocated memory {} is allocated by PyTorch, and {} is"
        " reserved by PyTorch but unallocated."
    )
    assert told(message.format("42.17 GiB", "1.83 GiB"))[0][0] == "batch-too-large"
    assert told(message.format("30.17 GiB", "13.83 GiB"))[0][0] == "memory-fragmented"


def test_an_unknown_error_says_so(tmp_path, capsys):
    path = tmp_path / "log.txt"
    path.write_text("Traceback\nZeroDivisionError: division by zero\n", encoding="utf-8")
    assert main([str(path)]) == 1
    assert "collect_env" in capsys.readouterr().out
    assert main([str(path), "--lang", "zh"]) == 1
    assert "日志" in capsys.readouterr().out


def test_the_command_names_cause_line_and_fix(tmp_path, capsys):
    path = tmp_path / "log.txt"
    path.write_bytes(f"hello\n{MESSAGE} (RTX 5090, torch 2.7.0+cu126)\n".encode("utf-16"))
    assert main([str(path)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1. The GPU is newer than this build of torch (almost certain")
    assert f"   2: {MESSAGE}" in out and "→" in out
    assert main([str(tmp_path / "nothing.txt")]) == 2


def test_recorded_states_of_machines_are_told():
    expected = {
        "err_driver_library_mismatch.txt": "driver-updated-not-rebooted",
        "kernel_log_api_mismatch.txt": "driver-updated-not-rebooted",
        "err_device_handle_not_found.txt": "gpu-lost",
        "err_no_library.txt": "no-driver",
        "err_cannot_communicate.txt": "module-not-built",
        "collect_env_2.13.0_cpu_linux.txt": "cpu-build",
    }
    for name, cause in expected.items():
        found = diagnose((SAMPLES / name).read_text(encoding="utf-8"))
        assert found.answers[0].cause.id == cause, name


def test_a_machine_that_works_is_left_alone():
    samples = [*SAMPLES.glob("r[0-9]*.txt"), *SAMPLES.glob("nvcc*.txt")]
    samples += [path for path in SAMPLES.glob("collect_env*.txt") if "cpu" not in path.name]
    assert len(samples) > 10
    for path in samples:
        assert not diagnose(path.read_text(encoding="utf-8")).answers, path.name


# --- work: counted, not timed


def log_of(lines: int) -> str:
    """A log whose lines all differ in more than numbers."""
    letters = "abcdefghij"
    return "\n".join(
        f"step {''.join(letters[int(d)] for d in str(n))} torch cuda error memory {n} of worker"
        for n in range(lines)
    )


def test_work_grows_with_the_log_and_no_faster():
    one, two = diagnose(log_of(5_000)), diagnose(log_of(10_000))
    assert two.work.passed < 2.3 * one.work.passed
    assert two.work.looked < 2.3 * one.work.looked + 1000


def test_five_megabytes_are_passed_over_once_for_each_pattern():
    text = log_of(5_000_000 // 48)
    assert len(text) > 5_000_000
    found = diagnose(text)
    searches = len(patterns()) + len(match.gpu_names()) + 1
    assert found.work.passed <= searches * len(found.log.flat)
    assert found.work.looked < len(text)


def test_a_progress_bar_is_not_kept():
    text = "\r".join(f"epoch {n}: {n % 100}% loss {n / 7:.4f}" for n in range(50_000))
    assert len(normalise(text).starts) < 30


@pytest.mark.parametrize(
    "text",
    [
        "cuda out of memory " * 20_000,
        "tried to allocate 1.00 gib " * 20_000,
        "a" * 500_000,
        " " * 500_000,
        "\x1b]" * 100_000,
        "\x1b[" * 100_000,
        "[[[[((((" * 50_000,
        "torch-2.1.0" * 40_000,
        "> " * 200_000,
        "1:1:1 " * 100_000,
        "\\" * 500_000,
        "<script>alert(1)</script>" * 10_000,
        "".join(map(chr, range(0x3000))) * 20,
        "is_available is_available false " * 10_000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_hostile_text_costs_no_more_than_its_bound(text):
    found = diagnose(text)
    bound = POINTS["most_places"] * sum(
        p.before + p.after + len(p.literal) + 2 for p in (*patterns(), *match.gpu_names())
    )
    assert found.work.looked <= bound
    searches = len(patterns()) + len(match.gpu_names()) + 1
    assert found.work.passed <= searches * (len(found.log.flat) + 1)


def test_one_pattern_at_its_worst_takes_few_steps():
    # The engine tries each start of the window with each way to fill the gaps: both are bounded.
    for pattern in patterns():
        assert pattern.before + pattern.after < 1000, pattern


def test_garbage_is_no_harm():
    assert not diagnose(decoded(bytes(range(256)) * 4000)).answers
    assert not diagnose("").answers
    assert not diagnose("\n\n  \n").answers


# --- data for the box, and the score


def test_the_data_holds_all_that_ranks():
    for language in ("en", "zh"):
        data = json.loads(export.text(language))
        rows = table()
        assert len(data["failures"]) == len(rows.failures)
        assert len(data["causes"]) == len(rows.causes)
        assert data["points"] == POINTS
        assert all(row["fix"] and row["title"] for row in data["causes"])
    assert data["causes"][0]["title"] == rows.causes[0].title["zh"]


def test_the_score_is_counted(tmp_path):
    cases = tmp_path / "cases.yml"
    cases.write_text(
        f"- {{id: right, category: a/b, error_text: '{MESSAGE} rtx 5090'}}\n"
        "- {id: wrong, category: a/c, error_text: '[WinError 1455]', expected: [two-openmp]}\n"
        "- {id: none, category: d, error_text: hello}\n",
        encoding="utf-8",
    )
    key = tmp_path / "key.yml"
    key.write_text("a/b: [gpu-too-new]\n", encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "tests/benchmarks/score_failures.py"),
            str(cases),
            "--show",
            "--key",
            str(key),
        ],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert done.returncode == 1, done.stderr
    assert re.search(r"^as it stands +2 +50% +50% +50% +0% +wrong", done.stdout, re.MULTILINE)
    assert re.search(r"^by failure +2 ", done.stdout, re.MULTILINE)
    assert "wrong: expected two-openmp; got page-file/page-file-small" in done.stdout
    assert "1 of 3 left out" in done.stdout


def test_clues_are_patterns_or_conditions():
    assert Clue("@torch<2.6").conditions == (("torch", "<", "2.6"),)
    assert len(Clue("@capability>=10.0 @build_cuda<12.8").conditions) == 2
    assert Clue("no such file").pattern == "no such file"
    assert facts.load().torch  # the other facts load without the failures


# With these lines torch ends every error of CUDA and of HIP (c10/cuda/CUDAMiscFunctions.cpp).
FOOTERS = {
    "CUDA": "CUDA kernel errors might be asynchronously reported at some other API call, so the "
    "stacktrace below might be incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\n"
    "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n",
    "CUDA before 2.1": "CUDA kernel errors might be asynchronously reported at some other API call,"
    "so the stacktrace below might be incorrect.\n"
    "For debugging consider passing CUDA_LAUNCH_BLOCKING=1.\n",
    "HIP": "HIP kernel errors might be asynchronously reported at some other API call, so the "
    "stacktrace below might be incorrect.\nFor debugging consider passing AMD_SERIALIZE_KERNEL=3\n"
    "Compile with `TORCH_USE_HIP_DSA` to enable device-side assertions.\n",
}
FOOTERS |= {
    "CUDA in one line": FOOTERS["CUDA"].replace("\n", " "),
    "HIP broken elsewhere": FOOTERS["HIP"].replace(" ", "\n    "),
}


def told(text: str) -> list[tuple[str, int, str]]:
    return [(a.cause.id, a.score, a.certainty) for a in diagnose(text).answers]


@pytest.mark.parametrize("name", FOOTERS)
def test_what_ends_every_error_of_a_gpu_says_nothing(name):
    assert not told(FOOTERS[name])
    texts = [example(s) for failure in table().failures for s in failure.signatures]
    texts += [log for log, *_ in RANKED.values()] + [*PASTED.values()]
    for text in texts:
        assert told(f"{text}\nso\n{FOOTERS[name]}") == told(f"{text}\nso"), text


def test_a_device_side_assert_is_still_told_under_its_footer():
    message = "RuntimeError: CUDA error: device-side assert triggered\n" + FOOTERS["CUDA"]
    assert told(message)[0][0] == "label-out-of-range"


def variants(pattern: Pattern) -> list[str]:
    """Texts that a pattern matches, one for each way through its branches."""
    pieces = re.split(r"(?<!\\)(\((?:\?:)?(?:\\.|[^()\\])*\)\??)", pattern.expression)
    choices = [
        re.split(r"(?<!\\)\|", piece.removesuffix("?")[1:-1].removeprefix("?:"))
        + [""] * piece.endswith("?")
        if piece.startswith("(")
        else [piece]
        for piece in pieces
    ]
    made = []
    for parts in itertools.islice(itertools.product(*choices), 40):
        try:
            made.append(example(Pattern("".join(parts))))
        except (ValueError, StopIteration):  # a branch without plain text, or of blanks
            continue
    return made


@pytest.mark.parametrize("failure", table().failures, ids=lambda failure: failure.id)
def test_a_bare_message_with_several_causes_makes_none_certain(failure):
    for sign in (*failure.signatures, *failure.names):
        for text in variants(sign):
            for log in (text, f"RuntimeError: {text}", f"RuntimeError: {text}\nError: {text}"):
                for answer in diagnose(log).answers:
                    alone = [f for f in diagnose(log).found if f.causes == (answer.cause.id,)]
                    assert (
                        answer.certainty != "sure"
                        or alone
                        or others(log, failure)
                        or excluded(log, failure, answer.cause)
                    ), (log, answer)


def excluded(log: str, failure, cause) -> bool:
    """Whether its own words speak against all other causes: "which is too old for" does."""
    rows = [row for row in table().causes if row.id in failure.causes and row != cause]
    return all(
        any(clue.pattern and clue.pattern.compiled.search(log) for clue in row.speaks_against)
        for row in rows
    )


def others(log: str, failure) -> bool:
    """Whether it shows another failure too, or says of the machine what tells the causes apart."""
    found = diagnose(log)
    return bool(found.facts) or [f.id for f in found.found] != [failure.id]


def test_every_clue_can_say_something():
    """A clue that the messages of all failures with its cause satisfy says nothing of any."""
    rows = table()
    texts = {
        f.id: [t for s in (*f.signatures, *f.names) for t in variants(s)] for f in rows.failures
    }
    idle = []
    for cause in rows.causes:
        for clue in cause.speaks_for:
            having = [f.id for f in rows.failures if cause.id in f.causes]
            if clue.pattern and all(
                any(clue.pattern.compiled.search(text) for text in texts[name]) for name in having
            ):
                idle.append((cause.id, str(clue), having))
    assert not idle, "\n".join(map(str, idle))


def test_several_causes_are_no_cause(tmp_path):
    with pytest.raises(PageError, match="does not name its cause"):
        load(small(tmp_path, "tells: symptom", "tells: cause"))
    assert load(small(tmp_path, "    tells: symptom\n", "")).failures[0].tells == "symptom"


# --- logs in which all is well, and what stands beside errors without being one

HEALTHY = yaml.safe_load((ROOT / "tests/healthy.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", HEALTHY)
def test_a_log_in_which_all_is_well_is_told_no_failure(name):
    assert all(certainty == "possible" for *_, certainty in told(HEALTHY[name])), told(
        HEALTHY[name]
    )


def test_few_healthy_logs_are_told_anything():
    # A sign and no more: that torch has no GPU, on a machine that has none.
    assert sum(bool(told(text)) for text in HEALTHY.values()) <= len(HEALTHY) / 10


def test_all_healthy_logs_together_are_told_no_failure():
    assert all(certainty == "possible" for *_, certainty in told("\n".join(HEALTHY.values())))


@pytest.mark.parametrize("name", HEALTHY)
def test_an_error_after_a_healthy_log_is_told(name):
    answers = diagnose(f"{HEALTHY[name]}\nRuntimeError: CUDA error: device-side assert triggered")
    assert answers.answers[0].cause.id == "label-out-of-range"


# What torch, torchrun and others print before all goes well: they never stand before an error.
HARMLESS = (
    """\
W1130 10:00:00.000000 1234 torch/distributed/run.py:852] Setting OMP_NUM_THREADS environment \
variable for each process to be 1 in default, to avoid your system being overloaded
FutureWarning: `torch.cuda.amp.GradScaler(args...)` is deprecated. Please use \
`torch.amp.GradScaler('cuda', args...)` instead.
UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`.
UserWarning: torch.meshgrid: in an upcoming release, it will be required to pass the indexing \
argument.
UserWarning: TypedStorage is deprecated.
FutureWarning: The pynvml package is deprecated. Please install nvidia-ml-py instead.
UserWarning: The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future.
TqdmWarning: IProgress not found. Please update jupyter and ipywidgets.
"""
    + HEALTHY["torch.load"]
    + HEALTHY["unused parameters"]
)
GPU_ERRORS = {
    "no kernel image is available for execution on the device": "gpu-too-new",
    "out of memory": "memory-held-by-others",
    "device-side assert triggered": "label-out-of-range",
    "an illegal memory access was encountered": "illegal-access",
    "unspecified launch failure": "hardware-fault",
    "invalid device ordinal": "gpu-index",
    "the provided PTX was compiled with an unsupported toolchain.": "driver-too-old",
    "uncorrectable ECC error encountered": "hardware-fault",
    "misaligned address": "illegal-access",
    "system not yet initialized": "fabric-manager",
    "CUDA driver version is insufficient for CUDA runtime version": "driver-too-old",
}


@pytest.mark.parametrize("kind", ["CUDA", "HIP"])
@pytest.mark.parametrize("words", GPU_ERRORS)
def test_neither_footer_nor_warnings_hide_an_error_of_a_gpu(words, kind):
    message = f"torch.AcceleratorError: {kind} error: {words}\n"
    alone = [(name, sure) for name, _, sure in told(message)]
    assert kind == "HIP" or alone[0][0] == GPU_ERRORS[words]
    for log in (message + FOOTERS[kind], HARMLESS + message, HARMLESS + message + FOOTERS[kind]):
        assert [(name, sure) for name, _, sure in told(log)][: len(alone)] == alone


def test_a_harmless_warning_stands_before_no_error():
    last = {cause.id for cause in table().causes if cause.harmless}
    assert told(HARMLESS)[0][0] in last
    for log, *_ in RANKED.values():
        names = [name for name, *_ in told(HARMLESS + log)]
        assert names[0] not in last, log


# Messages as they are printed, whole; each has several causes, and nothing in it tells them apart.
AMBIGUOUS = [
    "RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA "
    "GPU and "
    "installed a driver from http://www.nvidia.com/Download/index.aspx",
    "bash: nvidia-smi: command not found",
    "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
    "certificate has expired (_ssl.c:1006)",
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure "
    "that the "
    "latest NVIDIA driver is installed and running.",
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. If reserved but "
    "unallocated "
    "memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid "
    "fragmentation.",
    "RuntimeError: CUDA error: no kernel image is available for execution on the device",
    "ERROR: No matching distribution found for torch",
    "ModuleNotFoundError: No module named 'torch'",
    "RuntimeError: Attempting to deserialize object on a CUDA device but "
    "torch.cuda.is_available() is "
    "False. If you are running on a CPU-only machine, please use torch.load with map_location",
    "RuntimeError: DataLoader worker (pid(s) 1234) exited unexpectedly",
    "subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.",
    "Segmentation fault (core dumped)",
    "RuntimeError: NCCL error in: ProcessGroupNCCL.cpp:1275, unhandled cuda error",
    "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xd5 in position 0: invalid "
    "continuation byte",
    "ImportError: libtorch_cuda.so: undefined symbol: ncclCommResume",
]


@pytest.mark.parametrize("message", AMBIGUOUS, ids=lambda message: message[:40])
def test_a_message_with_several_causes_is_not_certain(message):
    assert told(message)
    assert all(certainty != "sure" for *_, certainty in told(message)), told(message)


def test_a_language_that_the_rows_lack_is_said_in_the_first() -> None:
    title = table().causes[0].title
    assert title["fr"] == title["en"] != title["zh"]


def test_the_codec_of_the_message_tells_the_direction():
    gbk = told("UnicodeDecodeError: 'gbk' codec can't decode byte 0x80 in position 7: illegal")
    utf = told("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xd1 in position 0: invalid")
    assert [name for name, *_ in gbk] == ["encoding-wrong"]
    assert utf[0][0] == "file-not-utf-8" and "encoding-wrong" not in dict.fromkeys(
        n for n, *_ in utf
    )
    fix = next(cause for cause in table().causes if cause.id == "file-not-utf-8").fix["any"]
    assert "gb18030" in fix["en"] and "gb18030" in fix["zh"]
    # What the fix says, on this machine: a file in GBK is read with it, and not as UTF-8.
    content = "学习率".encode("gbk")
    assert content.decode("gb18030") == "学习率"
    with pytest.raises(UnicodeDecodeError, match="'utf-8' codec can't decode"):
        content.decode("utf-8")


def test_a_wrong_warning_about_12_1_is_no_failure():
    found = diagnose(
        "UserWarning:\n    Found GPU0 NVIDIA GB10 which is of cuda capability 12.1.\n    "
        "Minimum and "
        "Maximum cuda capability supported by this version of PyTorch is\n    (8.0) - (12.0)"
    )
    assert found.answers[0].cause.harmless
