"""The pages of Windows and WSL2: undo that undoes, steps that are whole, names that agree."""

import re
from pathlib import Path

import pytest

from torchproof.failures import diagnose, table
from torchproof.pages import loading
from torchproof.project import DOCS

LANGUAGES = ("en", "zh")
WINDOWS = ("start/windows", "start/wsl2", "driver/windows", "editors/powershell", "editors/vscode")


def page(language: str, slug: str) -> Path:
    return DOCS / language / f"{slug}.md"


def section(language: str, slug: str, anchor: str) -> str:
    """The text of one section, the sections below it included."""
    lines = page(language, slug).read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.endswith(f"{{#{anchor}}}"))
    level = len(lines[first]) - len(lines[first].lstrip("#"))
    end = re.compile(rf"#{{1,{level}}} ")
    after = (n for n, line in enumerate(lines) if n > first and end.match(line))
    return "\n".join(lines[first : next(after, len(lines))])


def shell(language: str, slug: str) -> str:
    fences = loading.load(page(language, slug)).fences
    return "\n".join(f.source for f in fences if f.language in ("powershell", "cmd"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", WINDOWS)
def test_what_setx_saves_is_taken_back_so_that_programs_hear_of_it(
    slug: str, language: str
) -> None:
    source = shell(language, slug)
    saved = re.findall(r"^setx (\w+)", source, re.MULTILINE)
    back = re.findall(r"SetEnvironmentVariable\('(\w+)', \$null, 'User'\)", source)
    assert sorted(back) == sorted(saved)
    assert "ItemProperty" not in source
    assert slug != "editors/powershell" or len(saved) >= 4


@pytest.mark.parametrize(("language", "again"), [("en", "once more"), ("zh", "再执行一遍")])
def test_after_the_restart_the_command_is_given_again(language: str, again: str) -> None:
    text = section(language, "start/wsl2", "ubuntu")
    assert again in text
    # Both tabs fetch Ubuntu from there, so the other tab is no way out of a download that hangs.
    assert "releases.ubuntu.com" in text
    assert "#ubuntu" not in section(language, "start/wsl2", "stuck")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_of_virtualisation_has_three_ways_out(language: str) -> None:
    text = section(language, "start/wsl2", "virtualisation")
    steps = ["wsl --install --no-distribution", "](#windows)", "hypervisorlaunchtype Auto"]
    places = [text.index(step) for step in steps]
    assert places == sorted(places)
    assert "`Off`" in text  # the way back


@pytest.mark.parametrize("language", LANGUAGES)
def test_windows_is_prepared_before_a_file_is_installed(language: str) -> None:
    text = section(language, "start/wsl2", "list")
    assert text.index("wsl --install --no-distribution") < text.index("--from-file")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_imported_distribution_gets_its_user_back(language: str) -> None:
    text = section(language, "start/wsl2", "undo")
    assert text.index("wsl --export") < text.index("wsl --unregister") < text.index("wsl --import")
    assert text.index("wsl --import") < text.index("--set-default-user")
    assert "`y`" not in text  # nothing is asked
    for left in (".wslconfig", "**会留下：**" if language == "zh" else "**What stays:**"):
        assert left in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_the_distribution_is_the_same_everywhere(language: str) -> None:
    installed = set(re.findall(r"wsl --install -d (\S+)", shell(language, "start/wsl2")))
    (name,) = installed
    assert f"*{name}*" in section(language, "start/wsl2", "gpu")
    assert f"`WSL: {name}`" in section(language, "editors/vscode", "wsl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_driver_in_wsl2_is_removed_by_one_pattern_that_spares_containers(language: str) -> None:
    fences = loading.load(page(language, "driver/wsl2")).fences
    purges = [f.source for f in fences if " purge " in f.source]
    assert len(purges) == 2  # looked at first, then done
    for source in purges:
        (pattern,) = re.findall(r"'([^']+)'", source)
        assert source.split(" purge ")[1].count("'") == 2
        assert source.rstrip().endswith(f"'{pattern}'"), "a second name ends the whole command"
        found = re.compile(pattern)
        for name in (
            "nvidia-driver-580",
            "nvidia-driver-580-open",
            "nvidia-utils-580",
            "nvidia-dkms-580",
            "nvidia-kernel-common-580",
            "nvidia-compute-utils-580",
            "libnvidia-compute-580",
            "libnvidia-gl-580",
            "libnvidia-fbc1-580",
            "libnvidia-cfg1-580",
            "cuda-drivers-580",
        ):
            assert found.match(name), name
        for name in (
            "nvidia-container-toolkit",
            "nvidia-container-toolkit-base",
            "libnvidia-container1",
            "libnvidia-container-tools",
            "nvidia-cuda-toolkit",
            "cuda-toolkit-13-2",
        ):
            assert not found.match(name), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("slug", "anchor"), [("driver/wsl2", "blocked"), ("start/wsl2", "blocked")]
)
def test_a_blocked_gpu_has_three_causes(slug: str, anchor: str, language: str) -> None:
    text = section(language, slug, anchor)
    assert "remove)" in text and "wsl --update" in text and "TCC" in text
    causes = next(row for row in table().failures if row.id == "wsl-gpu-blocked").causes
    assert len(causes) == text.count("\n- ") == 3


# What Windows says to a number (learn.microsoft.com, "System Error Codes"), in one word each.
NUMBERS = {
    "5": ("denied", "拒绝访问"),
    "32": ("open", "打开"),
    "126": ("missing", "缺少"),
    "127": ("function", "函数"),
}


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_of_windows_mean_what_windows_says(number: str) -> None:
    for language, word in zip(LANGUAGES, NUMBERS[number], strict=True):
        text = section(language, "fix/windows", "find-out-windows")
        (said,) = re.findall(rf"(?<!\d){number}[:：]([^.。]*[.。])", text)
        assert word in said, said
        assert f"WinError {number}`" in section(language, "editors/powershell", "messages")


# An error of Windows as pip, uv and Python print it -> the failure that it is; None: none of these.
PRINTED = {
    "ERROR: Could not install packages due to an OSError: [WinError 5] 拒绝访问。: 'c10.dll'": (
        "file-in-use"
    ),
    "error: failed to remove file `c10.dll`: Access is denied. (os error 5)": "file-in-use",
    "error: failed to remove file `c10.dll`: 拒绝访问。 (os error 5)": "file-in-use",
    "The process cannot access the file because it is being used by another process."
    " (os error 32)": "file-in-use",
    # On Linux the same numbers are others: EIO and EPIPE.
    "error: failed to read `/data/a.whl`: Input/output error (os error 5)": None,
    "error: Broken pipe (os error 32)": None,
    "OSError: [WinError 127] The specified procedure could not be found": "dll-127",
    "self._handle = _dlopen(self._name, mode) OSError: [WinError 127] 找不到指定的程序": "dll-127",
    "OSError: [WinError 126] 找不到指定的模块。 Error loading c:/torch/lib/fbgemm.dll": "dll-126",
}


@pytest.mark.parametrize("text", PRINTED)
def test_a_number_leads_to_its_failure(text: str) -> None:
    answers = diagnose(text).answers
    if PRINTED[text] is None:
        assert not {"file-in-use"} & {answer.failure.id for answer in answers}
    else:
        assert answers[0].failure.id == PRINTED[text]


def test_a_missing_function_is_no_missing_library() -> None:
    first = diagnose("OSError: [WinError 127] The specified procedure could not be found").answers
    assert first[0].cause.id == "dlls-of-two-versions"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_says_that_powershell_splits_at_commas(language: str) -> None:
    # It does not, for programs: `nvidia-smi --query-gpu=a,b` arrives whole.
    for path in (DOCS / language).rglob("*.md"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "PowerShell" in line:
                assert not re.search(r"comma(s\b|.* list)|逗号", line), f"{path}: {line}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_container_that_lost_its_gpu_is_made_anew(language: str) -> None:
    cause = next(row for row in table().causes if row.id == "container-lost-devices")
    assert "docker rm -f" in cause.fix["linux"][language]
    assert "docker rm -f" in section(language, "machines/docker", "nvml-unknown")


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_aliases_of_app_installer_are_switched_off(language: str) -> None:
    owner = {"en": "App Installer", "zh": "应用安装程序"}[language]
    assert owner in section(language, "start/windows", "python-not-found")
    answer = diagnose(
        "Python was not found; run without arguments to install from the Microsoft "
        "Store, or disable this shortcut from Settings"
    ).answers[0]
    assert answer.cause.id == "python-missing"
    assert owner in answer.cause.fix["windows"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_older_launcher_has_a_way_round_it(language: str) -> None:
    text = section(language, "start/windows", "python")
    assert "`py -0`" in text
    assert "pymanager list" in text and "pymanager install" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_snap_of_docker_gives_way_to_the_package_of_the_page(language: str) -> None:
    cause = next(row for row in table().causes if row.id == "docker-from-snap")
    package = "docker.io"
    assert package in section(language, "machines/docker", "no-runtime")
    assert f"install {package}" in cause.fix["linux"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_undo_of_vs_code_names_what_stays(language: str) -> None:
    text = section(language, "editors/vscode", "undo")
    for place in ("`~/.vscode`", "`~/.vscode-server`", r"`%APPDATA%\Code`", "sources.list.d"):
        assert place in text, place
