"""The page of Docker: what it installs it takes back, and nothing else; WSL2 cannot choose GPUs."""

import re
from pathlib import Path

import pytest

from torchproof import facts, kinds, project
from torchproof.commands import check_fence
from torchproof.errors import PageError
from torchproof.pages import loading

BOTH = [project.DOCS / language / "machines/docker.md" for language in ("en", "zh")]
TOOLKIT = {
    "nvidia-container-toolkit",
    "nvidia-container-toolkit-base",
    "libnvidia-container-tools",
    "libnvidia-container1",
}


def commands(path: Path, section: str) -> list[str]:
    """The lines of bash below a heading."""
    return [
        line
        for fence in loading.load(path).fences
        if fence.language == "bash" and fence.heading == section
        for line in fence.source.splitlines()
    ]


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_the_undo_takes_all_four_packages_and_every_file(path: Path) -> None:
    undo = commands(path, "undo")
    for tool in ("apt purge", "dnf remove"):
        removed = next(line for line in undo if tool in line)
        assert set(removed.split()) >= TOOLKIT, "the helpers of the toolkit stay"
    written = set(re.findall(r"(?:-o|tee) (/etc/\S+)", "\n".join(commands(path, "toolkit"))))
    deleted = {word for line in undo if line.startswith("sudo rm ") for word in line.split()[2:]}
    assert len(written) == 3 and deleted == written


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_the_undo_leaves_other_projects_alone(path: Path) -> None:
    undo = commands(path, "undo")
    assert any("docker compose down" in line for line in undo)
    assert not any(re.search(r"(system|container|volume|network|image) prune", x) for x in undo)


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_the_undo_sets_back_what_rootless_mode_set(path: Path) -> None:
    setting = "nvidia-container-cli.no-cgroups"
    assert any(f"--set {setting} " in line for line in commands(path, "rootless"))
    lines = commands(path, "undo")
    back = next(n for n, line in enumerate(lines) if f"--set {setting}=false " in line)
    gone = next(n for n, line in enumerate(lines) if "apt purge" in line)
    assert back < gone, "the program that sets it back is gone by then"


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_curl_is_installed_before_it_is_called(path: Path) -> None:
    lines = [line for line in commands(path, "toolkit") if "/yum.repos.d/" not in line]
    calls = [n for n, line in enumerate(lines) if line.startswith("sudo curl")]
    brings = [n for n, line in enumerate(lines) if "apt install" in line and "curl" in line.split()]
    assert len(calls) == len(brings) == 2
    assert all(bring < call for bring, call in zip(brings, calls, strict=True))


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_the_mirror_stands_in_the_facts_alone(path: Path) -> None:
    mirror = facts.load().distributions.containers_cn
    lines = commands(path, "toolkit")
    assert sum(mirror in line for line in lines) == 2
    assert mirror not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", BOTH, ids=["en", "zh"])
def test_debian_has_compose_too(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tab = text[text.index('=== "Debian"') :]
    tab = tab[: tab.index('=== "RHEL')]
    assert "`docker-compose`" in tab and "2.26" in tab and "1.29" in tab


def test_in_wsl2_only_all_gpus_can_be_asked_for(tmp_path: Path) -> None:
    def refusals(request: str) -> list[str]:
        page = tmp_path / "page.md"
        page.write_text(
            "# A {#a}\n\n"
            + "".join(
                f'=== "{title}"\n\n    ```bash\n    docker run --gpus {request} my-torch\n'
                "    ```\n\n"
                for title in ("Ubuntu", "WSL2")
            )
        )
        said = []
        for unit in kinds.snippets(loading.load(page)):
            try:
                fence = unit.fence
                check_fence("bash", fence.source, fence.origins, target=unit.target)
            except PageError as error:
                said.append(str(error))
        return said

    for request in ("device=0", "2", "'\"device=0,1\"'"):
        (said,) = refusals(request)
        assert "WSL2 lets all GPUs into a container" in said
        assert "CUDA_VISIBLE_DEVICES" in said
    assert refusals("all") == []
