"""Public reports that no row was written from: what is told of them, and of them in other dress."""

import re

import pytest
import yaml
from invented_logs import cut

from torchproof.failures import diagnose, table
from torchproof.project import ROOT

REPORTS = yaml.safe_load((ROOT / "tests/reports.yml").read_text(encoding="utf-8"))
ROUNDS = ("first", "second", "third", "fourth", "fifth")
UNSEEN = yaml.safe_load((ROOT / "tests/unseen.yml").read_text(encoding="utf-8"))


def told(text: str) -> list[tuple[str, str]]:
    return [(answer.cause.id, answer.certainty) for answer in diagnose(text).answers]


def test_reports_name_their_threads():
    for case in REPORTS:
        address = r"https://github\.com/[\w.-]+/[\w.-]+/(?:issues|pull)/\d+"
        assert re.fullmatch(address, case["source"]), case["id"]
        assert case["expected"] and case["answer"] and case["category"], case["id"]
    assert len({case["id"] for case in REPORTS}) == len(REPORTS) >= 70


def test_unseen_reports_name_their_threads_and_their_round():
    causes = {cause.id for cause in table().causes}
    for case in UNSEEN:
        address = r"https://github\.com/[\w.-]+/[\w.-]+/(?:issues|pull)/\d+"
        assert re.fullmatch(address, case["source"]), case["id"]
        assert case["measured"] in ROUNDS and case["answer"], case["id"]
        assert set(case["expected"]) <= causes, case["id"]
    sources = {case["source"] for case in UNSEEN}
    assert len({case["id"] for case in UNSEEN}) == len(UNSEEN) == len(sources) >= 110
    assert not sources & {case["source"] for case in REPORTS}


def test_what_was_unseen_is_told_now():
    """Rows were mended by kind after each round; tests/unseen.yml has what was told before."""
    answers = [(case, told(case["error_text"])) for case in UNSEEN]
    first = [case["id"] for case, names in answers if names and names[0][0] in case["expected"]]
    assert sum(not names for _, names in answers) <= 0.03 * len(UNSEEN)
    assert len(first) >= 0.97 * len(UNSEEN)


@pytest.mark.parametrize("case", REPORTS + UNSEEN, ids=lambda case: case["id"])
def test_nothing_wrong_is_almost_certain(case):
    for name, certainty in told(case["error_text"]):
        assert certainty != "sure" or name in case["expected"], name


# How programs that start others, collect logs or show them dress each line.
DRESS = {
    "vLLM": "(EngineCore_DP0 pid=4140) ERROR 08-03 17:46:16 [core.py:1330] {}",
    "vLLM, one process": "ERROR 05-29 09:06:13 [core.py:502] {}",
    "docker compose": "vllm-1  | (Worker_TP0 pid=364) ERROR 04-18 15:45:48 [executor.py:870] {}",
    "srun --label": "12: {}",
    "GitHub Actions": "2026-10-29T02:11:07.1234567Z ##[error]{}",
    "journald": "Nov 30 10:00:00 gpu-1 python3[1234]: {}",
    "journald in ISO": "2026-11-30T10:00:00+0100 gpu-1 python3[1234]: {}",
    "torchrun": "[default3]:[rank3]: {}",
    "torch.compile": "[rank1]:E0716 01:10:47.676000 567101 torch/_dynamo/utils.py:984] [0/8] {}",
    "Ray": "(TrainTrainable pid=77, ip=10.0.0.1) [rank0]: {}",
    "loguru": "2025-07-01 10:36:25.348 | ERROR    | app.db:download:219 - {}",
    "transformers": "[ERROR|trainer.py:2808] 2025-06-15 17:26:13,128 >> {}",
    "logging": "ERROR:root:{}",
    "logging with a date": "2026-11-21 10:02:03,123 - my.module - ERROR - {}",
    "mpirun": "[1,0]<stderr>:{}",
    "pdsh": "worker-0: [rank0]: {}",
    "kubernetes": "2026-11-30T10:00:00.123456789Z stderr F {}",
    "docker build": "#12 34.56 {}",
    "quoted": "> {}",
    "pytest": "E       {}",
    "framed": "│ {}                 │",
}
HEALTHY = yaml.safe_load((ROOT / "tests/healthy.yml").read_text(encoding="utf-8"))


def dressed(text: str, dress: str) -> str:
    return "\n".join(DRESS[dress].format(line) for line in text.splitlines())


@pytest.mark.parametrize("dress", DRESS)
def test_what_stands_before_each_line_changes_no_answer(dress):
    for case in REPORTS:
        assert told(dressed(case["error_text"], dress))[:1] == told(case["error_text"])[:1], case


@pytest.mark.parametrize("dress", DRESS)
def test_a_healthy_log_stays_healthy_in_other_dress(dress):
    for name, text in HEALTHY.items():
        answers = told(dressed(text, dress))
        assert all(certainty == "possible" for _, certainty in answers), (name, answers)


def test_a_page_whose_source_was_copied():
    text = "<pre>ModuleNotFoundError: No module named &#39;torch&#39;</pre>"
    assert told(text)[0][0] == "wrong-environment"


@pytest.mark.parametrize(
    "text, cause",
    [
        ("RuntirneErr0r: CUDA err0r: no kerne1 irnage is avai1ab1e f0r execution", "gpu-too-new"),
        ("torch.0ut0fMem0ryErr0r: CUDA 0ut 0f rnern0ry", "batch-too-large"),
        ("M0du1eN0tF0undErr0r: N0 m0du1e narned 't0rch'", "wrong-environment"),
        (
            "Err0r l0ading c1O.d11: [WinErr0r ll14] DLL initia1izati0n r0utine fai1ed",
            "vc-runtime-old",
        ),
    ],
)
def test_what_a_program_read_from_a_picture_is_mended(text, cause):
    assert told(text)[0][0] == cause
    assert diagnose(text).log.pasted[0] == text


def test_words_that_nobody_misread_are_left_alone():
    assert not told("step l0: the irnage 0f a mode1 is saved, all fine\n" * 3)


def test_an_error_of_the_preprocessor_is_no_comment():
    text = "132 | #error -- unsupported GNU version! gcc versions later than 12"
    assert told(text)[0][0] == "gcc-too-new"


@pytest.mark.parametrize("width", [80, 100, 117, 120])
def test_lines_that_a_terminal_cut_are_read(width):
    whole = [(case, told(case["error_text"])) for case in REPORTS + UNSEEN]
    right = [case for case, names in whole if names and names[0][0] in case["expected"]]
    answers = [(c, told(cut(c["error_text"], width))) for c in right]
    read = [c for c, names in answers if names and names[0][0] in c["expected"]]
    assert len(read) >= 0.96 * len(right)


@pytest.mark.parametrize("width", [100, 117, 120])
def test_a_healthy_log_stays_healthy_when_a_terminal_cut_it(width):
    for name, text in HEALTHY.items():
        answers = told(cut(text, width))
        assert all(certainty == "possible" for _, certainty in answers), (name, answers)


def test_a_word_that_is_cut_once_is_mended():
    text = "(p) me@box:~$ python train.py --data /mnt/imagenet; RuntimeError: CUDA out of mem\nory"
    assert told(text)[0][0] == "batch-too-large"
    assert diagnose(text).answers[0].lines == (1,)


@pytest.mark.parametrize(
    "text, cause",
    [
        ("bash: nvcc: Kommando nicht gefunden.", "toolkit-missing"),
        ("nvidia-smi: команда не найдена", "no-driver"),
        ("git: コマンドが見つかりません", "git-missing"),
        ("'cl' ist entweder falsch geschrieben oder konnte nicht", "compiler-missing"),
        ("fatal error: Python.h: Нет такого файла или каталога", "python-headers-missing"),
        ("致命错误：Python.h：没有那个文件或目录", "python-headers-missing"),
        ("fatal error C1083: 无法打开包括文件: “cuda_runtime.h”", "toolkit-missing"),
        ("OSError: [Errno 28] デバイスに空き領域がありません", "disk-full"),
        ("[Errno 122] Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "disk-full"),
        ("libcudart.so.12: Kann die Shared-Object-Datei nicht öffnen", "extension-for-other-cuda"),
        ("RuntimeError: Адрес уже используется", "port-in-use"),
        ("OSError: Die Auslagerungsdatei ist zu klein", "page-file-small"),
        ("DLL load failed: Не найдена указанная процедура.", "dlls-of-two-versions"),
        ("Ошибка сегментирования (стек памяти сброшен на диск)", "crash-unknown"),
    ],
)
def test_messages_of_systems_in_other_languages_are_read(text, cause):
    assert told(text)[0][0] == cause


def test_what_a_system_says_is_shown_as_it_was_pasted():
    found = diagnose("first\nbash: nvcc: Kommando nicht gefunden.")
    assert found.log.pasted[found.answers[0].lines[0] - 1].endswith("Kommando nicht gefunden.")
