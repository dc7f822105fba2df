"""Docker, Podman, NVIDIA's toolkit, Apptainer; Dockerfiles, and files that describe containers."""

import json
import shutil

import pytest

from torchproof import commands, sentences
from torchproof.configs import dockerfiles, files
from torchproof.errors import Origin, PageError

pytestmark = pytest.mark.fast


def check(source: str) -> commands.FenceVerdict:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return commands.check_fence("bash", source, origins)


def config(name: str, source: str, language: str = "") -> files.Checked:
    origins = [Origin("page.md", 100 + n) for n in range(source.count("\n") + 1)]
    return files.checked(language or name.rpartition(".")[2], source, origins, name)


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("docker version", True),
        ("docker run --rm python:3.13-slim python --version", True),
        ("docker run --rm --shm-size 2g python:3.13-slim df -h /dev/shm", True),
        # It stays behind, sees a folder of the machine, or needs a GPU.
        ("docker run python:3.13-slim python --version", False),
        ("docker run --rm -v $PWD:/work python:3.13-slim python --version", False),
        ("docker run --rm --gpus all ubuntu:24.04 nvidia-smi", False),
        ("docker run --rm --gpus device=0 --ipc=host my-torch", False),
        ("docker build -t my-torch .", False),
        ("docker compose -f compose.yaml run --rm train", False),
        ("docker compose up -d", False),
        ("docker system prune --all --force", False),
        ("podman run --rm --device nvidia.com/gpu=all ubuntu:24.04 nvidia-smi", False),
        ("sudo nvidia-ctk runtime configure --runtime=docker", False),
        ("sudo nvidia-ctk config --set nvidia-container-cli.no-cgroups --in-place", False),
        ("nvidia-ctk cdi list", False),
        ("nvidia-ctk cdi generate --no-all-device --device-id 0 --output=nvidia.yaml", False),
        ("sudo nvidia-ctk config -i --config-file a.toml --set a=b", False),
        ("apptainer exec --nv docker://ubuntu:24.04 nvidia-smi", False),
        ("apptainer --version", False),
        ("apptainer run --no-privs --pids-limit 5 --runscript-timeout 9s x.sif -x", False),
        ("apptainer pull --arch arm64 docker://ubuntu:24.04", False),
    ],
)
def test_sound(source: str, runs: bool) -> None:
    found = check(source)
    assert found.runs is runs
    assert sentences.text(found.how, "zh")
    assert not runs or found.needs == ("docker",)


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        ("docker", 100, "without a command"),
        ("docker version\ndocker rum ubuntu", 101, "no command 'rum'"),
        ("docker run --rm", 100, "needs an image"),
        ("docker run --gpu all ubuntu", 100, "no option --gpu"),
        ("docker run --gpus alle ubuntu", 100, "no such request"),
        ("docker run --shm-size viel ubuntu", 100, "no size"),
        ("docker run --privileged ubuntu", 100, "all that root may"),
        ("docker run -v /:/host ubuntu", 100, "whole disk"),
        ("docker run -v /var/run/docker.sock:/s ubuntu", 100, "root on the host"),
        ("docker run --rm pytorch/pytorch", 100, "newest that day"),
        ("docker run --rm pytorch/pytorch:latest", 100, "newest that day"),
        ("docker run --rm example.com/a/b:1", 100, "not in the table"),
        ("docker run --rm Ubuntu:24.04", 100, "no name of an image"),
        ("docker run --rm ubuntu:24.04 nvidia-smi --nope", 100, "--nope"),
        ("docker build -t my-torch", 100, "needs a folder"),
        ("docker system prune", 100, "waits for an answer"),
        ("docker system purge", 100, "no such command"),
        ("docker compose start-up", 100, "no command 'start-up'"),
        ("docker compose run", 100, "needs a service"),
        ("docker-compose up", 100, "not developed any more"),
        ("nvidia-docker run ubuntu", 100, "not developed any more"),
        ("podman compose up", 100, "no command 'compose'"),
        ("nvidia-ctk runtime configure --runtime=podman", 100, "no such choice"),
        ("nvidia-ctk runtime config", 100, "no command"),
        ("nvidia-ctk cdi list all", 100, "what is 'all' for"),
        ("nvidia-ctk system create-dev-char-symlinks --watch", 100, "no option --watch"),
        ("apptainer exec --nv", 100, "needs an image"),
        ("apptainer --version --nv", 100, "apptainer: no option --nv"),
        ("apptainer exec --runscript-timeout 9s x.sif ls", 100, "no option --runscript-timeout"),
        ("apptainer pull --nv docker://ubuntu:24.04", 100, "apptainer pull: no option --nv"),
        ("apptainer shell --nv x.sif", 100, "no command 'shell'"),
    ],
)
def test_refused(source: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        check(source)
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


DOCKERFILE = """\
FROM python:3.13-slim
# a comment
RUN useradd --create-home --uid 1000 reader
USER 1000
RUN python -m venv /opt/venv \\
    && /opt/venv/bin/pip install --no-cache-dir "torch==2.11.0"
WORKDIR /work
COPY --chown=1000 verify.py .
CMD ["python", "verify.py"]"""


def test_dockerfile() -> None:
    found = config("Dockerfile", DOCKERFILE, "dockerfile")
    assert "commands checked" in sentences.text(found.how, "en") and sentences.text(found.how, "zh")


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("FROM python:3.13-slim", "FRON python:3.13-slim", 100, "no instruction 'FRON'"),
        ("FROM python:3.13-slim", "FROM python", 100, "newest that day"),
        ("FROM python:3.13-slim", "FROM pytorch/pytorch:latest", 100, "newest that day"),
        ("FROM python:3.13-slim\n", "", 101, "begins with FROM"),
        ("USER 1000\n", "", 107, "runs as root"),
        ("USER 1000", "USER root", 103, "runs as root"),
        ("# a comment", "RUN sudo apt-get update", 101, "sudo in a Dockerfile"),
        ("# a comment", "RUN apt-get install -y nvidia-driver-580", 101, "driver is the host's"),
        ("torch==2.11.0", "torch==2.11.9", 105, "no such release"),
        ("# a comment", "RUN notacommand", 101, "no checker knows"),
        ('CMD ["python", "verify.py"]', "CMD python verify.py", 108, "no list"),
        ("COPY --chown=1000 verify.py .", "COPY verify.py", 107, "where to"),
        ("COPY --chown=1000", "COPY --owner=1000", 107, "no option --owner=1000"),
        ("# a comment", "EXPOSE", 101, "without anything"),
        ('CMD ["python", "verify.py"]', "RUN ls \\", 108, "nothing follows"),
    ],
)
def test_dockerfile_refused(old: str, new: str, line: int, problem: str) -> None:
    with pytest.raises(PageError) as caught:
        config("Dockerfile", DOCKERFILE.replace(old, new), "dockerfile")
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


def test_hadolint_where_it_is() -> None:
    if shutil.which("hadolint", path=dockerfiles.search_path()) is None:
        found = config("Dockerfile", DOCKERFILE, "dockerfile")
        assert "reference" in sentences.text(found.how, "en")
        return
    with pytest.raises(PageError, match="hadolint DL3"):
        config("Dockerfile", DOCKERFILE.replace("/work", "work"), "dockerfile")


COMPOSE = """\
services:
  train:
    build: .
    shm_size: 8gb
    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              count: all
              capabilities: [gpu]
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("services:", "service:", 100, "has services"),
        ("services:", 'version: "3"\nservices:', 100, "ignores `version`"),
        ("    build: .\n", "", 101, "an image or a build"),
        ("build: .", "image: pytorch/pytorch:latest", 102, "newest that day"),
        ("shm_size: 8gb", "shm_size: much", 103, "no size"),
        ("shm_size: 8gb", "shm-size: 8gb", 103, "no key 'shm-size'"),
        ("shm_size: 8gb", "privileged: true", 103, "all that root may"),
        ("shm_size: 8gb", "gpus: one", 103, "gpus: 'one'"),
        ("              capabilities: [gpu]\n", "", 107, "without capabilities"),
        ("driver: nvidia", 'device_ids: ["0"]', 109, "exclude each other"),
        ("deploy:", "deploi:", 104, "no key 'deploi'"),
    ],
)
def test_compose(old: str, new: str, line: int, problem: str) -> None:
    assert config("compose.yaml", COMPOSE).how
    with pytest.raises(PageError) as caught:
        config("compose.yaml", COMPOSE.replace(old, new))
    assert caught.value.origin == Origin("page.md", line)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"image": "python:3.13-slim"}, "exactly one of"),
        ({"build": None}, "exactly one of"),
        ({"runArg": []}, "no key 'runArg'"),
        ({"runArgs": ["--gpu=all"]}, "no option --gpu"),
        ({"runArgs": ["--gpus"]}, "needs a value"),
        ({"runArgs": ["--privileged"]}, "all that root may"),
        ({"hostRequirements": {"gpu": "yes"}}, "gpu: 'yes'"),
        ({"privileged": True}, "not needed"),
        ({"build": {"dockerFile": "Dockerfile"}}, "no key 'dockerFile'"),
        ({"customizations": {"vscode": {"extensions": ["python"]}}}, "no identifier"),
    ],
)
def test_devcontainer(more: dict, problem: str) -> None:
    sound = {
        "name": "PyTorch",
        "build": {"dockerfile": "../Dockerfile", "context": ".."},
        "hostRequirements": {"gpu": "optional"},
        "runArgs": ["--shm-size=8g", "--ulimit", "memlock=-1"],
    }
    assert config("devcontainer.json", json.dumps(sound)).how
    wrong = {key: value for key, value in {**sound, **more}.items() if value is not None}
    with pytest.raises(PageError) as caught:
        config("devcontainer.json", json.dumps(wrong))
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ('{"exec-opt": []}', "no key 'exec-opt'"),
        ('{"exec-opts": ["native.cgroupdriver=cgroups"]}', "cgroups"),
        ('{"insecure-registries": ["a.example"]}', "anyone could send another image"),
        ('{"registry-mirrors": ["http://a.example"]}', "without encryption"),
    ],
)
def test_daemon(source: str, problem: str) -> None:
    assert config("daemon.json", '{"exec-opts": ["native.cgroupdriver=cgroupfs"]}').how
    with pytest.raises(PageError) as caught:
        config("daemon.json", source)
    assert problem in caught.value.problem
