"""Files that describe containers: ``compose.yaml``, ``devcontainer.json``, ``daemon.json``.

Sources of the keys (read 2026-11-21): compose-spec/compose-spec, schema/compose-spec.json;
devcontainers/spec, schemas/devContainer.base.schema.json; Docker's documentation, "dockerd".
"""

import re
from typing import Any

from torchproof.commands import known, nearest
from torchproof.commands.tools.docker import image_problem, run_problem, table
from torchproof.configs.vscode import Fail, check_extension
from torchproof.facts.known import near

_TOP = "name services networks volumes secrets configs include models"
_SERVICE = """
    annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs
    container_name cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime
    cpu_shares cpus cpuset credential_spec depends_on deploy develop device_cgroup_rules devices dns
    dns_opt dns_search domainname entrypoint env_file environment expose extends external_links
    extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links
    logging mac_address mem_limit mem_reservation mem_swappiness memswap_limit models network_mode
    networks oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_stop
    privileged profiles provider pull_policy pull_refresh_after read_only restart runtime scale
    secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs
    tty ulimits use_api_socket user userns_mode uts volumes volumes_from working_dir
"""
_DEPLOY = """
    mode endpoint_mode replicas labels rollback_config update_config resources restart_policy
    placement
"""
_DEVICE = "capabilities count device_ids driver options"
_BUILD = """
    additional_contexts args cache_from cache_to context dockerfile dockerfile_inline entitlements
    extra_hosts isolation labels network no_cache platforms privileged pull secrets
    shm_size ssh tags target ulimits
"""
_DEVCONTAINER = """
    $schema name features overrideFeatureInstallOrder secrets forwardPorts portsAttributes
    otherPortsAttributes updateRemoteUserUID containerEnv containerUser mounts init privileged
    capAdd securityOpt remoteEnv remoteUser initializeCommand onCreateCommand updateContentCommand
    postCreateCommand postStartCommand postAttachCommand waitFor userEnvProbe hostRequirements
    customizations build image dockerComposeFile service runServices workspaceFolder workspaceMount
    runArgs appPort overrideCommand shutdownAction
"""
_CUSTOMIZED = ("vscode", "codespaces", "jetbrains")
_DEVCONTAINER_BUILD = "dockerfile context target args cacheFrom options"
_DAEMON = """
    bip builder cdi-spec-dirs containerd containerd-namespace data-root debug default-address-pools
    default-cgroupns-mode default-ipc-mode default-runtime default-shm-size default-ulimits dns
    dns-opts dns-search exec-opts exec-root experimental features fixed-cidr group hosts icc
    insecure-registries ip ipv6 iptables labels live-restore log-driver log-level log-opts
    max-concurrent-downloads max-concurrent-uploads mtu no-new-privileges proxies registry-mirrors
    runtimes selinux-enabled shutdown-timeout storage-driver storage-opts tls tlscacert tlscert
    tlskey tlsverify userland-proxy userns-remap
"""
_SIZE = r"\d+(\.\d+)?\s*([kmg]i?b?|b)?"


def check_compose(data: Any, fail: Fail) -> None:
    """Services with keys that Compose has, an image or a build, and GPUs asked for rightly."""
    if not isinstance(data, dict) or not isinstance(data.get("services"), dict):
        raise fail("services")("a compose file has services", "services:")
    if "version" in data:
        raise fail("version")("Compose ignores `version` since its second release", "leave it out")
    _known(data, _TOP, "a compose file", fail)
    for name, service in data["services"].items():
        _check_service(name, service, fail)


def _check_service(name: str, service: dict[str, Any], fail: Fail) -> None:
    _known(service, _SERVICE, f"the service {name}", fail)
    build = service.get("build")
    if build is None and "image" not in service:
        raise fail(name)(f"the service {name} needs an image or a build", "build: .")
    if build is None:
        _check_image(str(service["image"]), fail)
    if isinstance(build, dict):
        _known(build, _BUILD, "build", fail)
    _check_settings(service.get("environment"), fail)
    if service.get("privileged"):
        raise fail("privileged")("privileged: the container may do all that root may", "gpus: all")
    if "shm_size" in service and not re.fullmatch(_SIZE, str(service["shm_size"]), re.IGNORECASE):
        raise fail("shm_size")(f"shm_size: {service['shm_size']!r} is no size", "shm_size: 8gb")
    deploy = service.get("deploy", {})
    _known(deploy, _DEPLOY, "deploy", fail)
    resources = deploy.get("resources", {})
    _known(resources, "limits reservations", "resources", fail)
    reservations = resources.get("reservations", {})
    _known(reservations, "cpus memory devices generic_resources", "reservations", fail)
    reserved = reservations.get("devices", [])
    for device in [*reserved, *(gpus if isinstance(gpus := service.get("gpus"), list) else [])]:
        _check_device(device, fail)
    if isinstance(gpus, str) and gpus != "all":
        raise fail("gpus")(f"gpus: {gpus!r}", "gpus: all, or a list of devices")


def _check_device(device: dict[str, Any], fail: Fail) -> None:
    _known(device, _DEVICE, "a device", fail)
    capabilities = device.get("capabilities", [])
    if not isinstance(capabilities, list):
        raise fail("capabilities")("capabilities is a list", f"capabilities: [{capabilities}]")
    if "gpu" not in capabilities:
        raise fail("devices")("a device without capabilities", "capabilities: [gpu]")
    if close := near(str(device.get("driver", "")), ("nvidia",)):
        raise fail("driver")(f"driver: {device['driver']}", f"driver: {close}")
    if "count" in device and "device_ids" in device:
        raise fail("count")("count and device_ids exclude each other", "keep one of them")


def check_devcontainer(data: Any, fail: Fail) -> None:
    """Keys of the specification, one way to get the container, arguments that Docker takes."""
    if not isinstance(data, dict):
        raise fail("")("devcontainer.json is names with values")
    _known(data, _DEVCONTAINER, "devcontainer.json", fail)
    ways = {"image", "build", "dockerComposeFile"} & set(data)
    if len(ways) != 1:
        raise fail("name")("exactly one of image, build and dockerComposeFile", '"image": "..."')
    if "image" in data:
        _check_image(data["image"], fail)
    _known(data.get("build", {}), _DEVCONTAINER_BUILD, "build", fail)
    gpu = data.get("hostRequirements", {}).get("gpu", True)
    if gpu not in (True, False, "optional") and not isinstance(gpu, dict):
        raise fail("gpu")(f"gpu: {gpu!r}", 'true, false or "optional"')
    if data.get("privileged"):
        raise fail("privileged")("privileged is not needed for a GPU", "leave it out")
    _check_run_arguments(data.get("runArgs", []), fail)
    for key in ("containerEnv", "remoteEnv"):
        _check_settings(data.get(key), fail)
    tools = data.get("customizations", {})
    for tool in tools:
        if close := near(tool, _CUSTOMIZED):
            raise fail(tool)(
                f"no tool reads the customizations of {tool!r}", f"did you mean {close}?"
            )
    vscode = tools.get("vscode", {})
    _known(vscode, "extensions settings", "customizations.vscode", fail)
    for name in vscode.get("extensions", []):
        check_extension(name, fail(str(name)))


def _check_run_arguments(words: list[str], fail: Fail) -> None:
    """``runArgs``: one word an option, ``--gpus=all`` or ``--gpus`` and then ``all``."""
    run = table("run")
    flags, valued = run.flags.split(), run.valued.split()
    options, rest = [], list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name not in (*flags, *valued):
            raise fail(word)(f"docker run has no option {name}", nearest(name, [*flags, *valued]))
        if name in valued and not equals:
            if not rest:
                raise fail(word)(f"{name} needs a value", f"{name}=...")
            value = rest.pop(0)
        options.append((name, value))
    found = run_problem(options)
    if found is not None:
        raise fail(found[0])(*found[1:])


def check_daemon(data: Any, fail: Fail) -> None:
    """Settings of the Docker daemon; with one unknown key it does not start."""
    if not isinstance(data, dict):
        raise fail("")("daemon.json is names with values")
    _known(data, _DAEMON, "daemon.json", fail)
    if data.get("insecure-registries"):
        raise fail("insecure-registries")(
            "a registry without encryption: anyone could send another image", "leave it out"
        )
    for mirror in data.get("registry-mirrors", []):
        if not mirror.startswith("https://"):
            raise fail("registry-mirrors")(f"an address without encryption: {mirror}", "https://")
    for word in data.get("exec-opts", []):
        if not re.fullmatch(r"native\.cgroupdriver=(systemd|cgroupfs)", word):
            raise fail("exec-opts")(f"{word!r}", "native.cgroupdriver=cgroupfs")


def _check_image(name: str, fail: Fail) -> None:
    found = image_problem(name)
    if found is not None:
        raise fail(name)(*found)


def _check_settings(given: Any, fail: Fail) -> None:
    """Variables of the environment, by name or as a list of NAME=VALUE."""
    pairs = given.items() if isinstance(given, dict) else ()
    if isinstance(given, list):
        pairs = (text.partition("=")[::2] for text in map(str, given))
    for name, value in pairs:
        if found := known.setting_fault(name, "" if value is None else str(value)):
            raise fail(name)(*found)


def _known(data: dict[str, Any], keys: str, what: str, fail: Fail) -> None:
    """Refuse a key that is none of ``keys``, a text of words."""
    known = keys.split()
    for key in map(str, data):
        if key not in known and not key.startswith("x-"):
            raise fail(key)(f"{what} has no key {key!r}", nearest(key, known))
