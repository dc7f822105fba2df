"""nvidia-smi: queries run where there is a GPU; settings of the driver never do."""

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_TABLE = listed(
    "nvidia-smi",
    clusters=False,
    choices={
        "-pm": ("0", "1"),
        "-mig": ("0", "1"),
    },
)
# A query of the driver, and what says which; all else sets something, writes a file or never ends.
_READ_ONLY = frozenset(
    (
        *("-L", "--list-gpus", "-B", "--list-excluded-gpus", "-q", "--query", "-u", "--unit"),
        *("-x", "--xml-format", "--dtd", "-i", "--id", "-d", "--display", "--format"),
        *("-h", "--help", "--version", "-eow", "--error-on-warning"),
        *(name for name in _TABLE.known if name.startswith(("--query-", "--help-query-"))),
    )
)
_DISPLAY = (
    "MEMORY UTILIZATION ECC TEMPERATURE POWER CLOCK COMPUTE PIDS PERFORMANCE SUPPORTED_CLOCKS "
    "PAGE_RETIREMENT ACCOUNTING ENCODER_STATS SUPPORTED_GPU_TARGET_TEMP VOLTAGE FBC_STATS "
    "ROW_REMAPPER RESET_STATUS GSP_FIRMWARE_VERSION POWER_SMOOTHING POWER_PROFILES"
)
_FORMAT = "csv noheader nounits"
# The subcommands that only show something; the last two never end.
_SUBCOMMANDS = ("topo", "nvlink", "dmon", "pmon")
# These of nvlink set something.
_SETS = (
    *("-sc", "--setcontrol", "-r", "--resetcounters", "-re", "--reseterrorcounters"),
    *("-sLowPwrThres", "--setLowPowerThreshold", "-sBwMode", "--setBandwidthMode"),
)
_FIELDS = """
    accounting.buffer_size accounting.mode addressing_mode clocks.current.graphics
    clocks.current.memory clocks.current.sm clocks.current.video clocks.gr clocks.max.gr
    clocks.max.graphics clocks.max.mem clocks.max.memory clocks.max.sm clocks.mem clocks.sm
    clocks.video compute_cap compute_mode count display_active display_attached display_mode
    driver_model.current driver_model.pending driver_version ecc.errors.corrected.volatile.total
    ecc.errors.uncorrected.volatile.total ecc.mode.current ecc.mode.pending enforced.power.limit
    fan.speed gom.current gpu_bus_id gpu_name gpu_serial gpu_uuid index inforom.img memory.free
    memory.reserved memory.total memory.used mig.mode.current mig.mode.pending name pci.bus
    pci.bus_id pci.device pci.device_id pci.domain pci.sub_device_id pcie.link.gen.current
    pcie.link.gen.gpucurrent pcie.link.gen.max pcie.link.width.current pcie.link.width.max
    persistence_mode power.default_limit power.draw power.draw.average power.draw.instant
    power.limit power.management power.max_limit power.min_limit pstate serial temperature.gpu
    temperature.gpu.tlimit temperature.memory timestamp utilization.decoder utilization.encoder
    utilization.gpu utilization.jpeg utilization.memory utilization.ofa uuid vbios_version
"""
_APPS = """
    timestamp gpu_name gpu_bus_id gpu_serial gpu_uuid pid process_name name used_memory
    used_gpu_memory
"""


@register("nvidia-smi")
def nvidia_smi(command: Command, context: Context) -> Verdict:
    """Options, the fields of a query and the output format."""
    how = clause("checked.nvidia_smi")
    if command.words[1:2] and command.words[1] in _SUBCOMMANDS:
        return _subcommand(command, context, how)
    arguments = read(_TABLE, command, context)
    if arguments.rest:
        raise context.error(
            f"nvidia-smi: no command {arguments.rest[0]!r}",
            nearest(arguments.rest[0], _SUBCOMMANDS),
        )
    _check_list(arguments.value("--query-gpu"), _FIELDS, "--query-gpu", context)
    _check_list(arguments.value("--query-compute-apps"), _APPS, "--query-compute-apps", context)
    _check_list(arguments.value("--format"), _FORMAT, "--format", context)
    _check_list(arguments.value("-d", "--display"), _DISPLAY, "-d", context)
    queries = any(name.startswith("--query-") for name, _ in arguments.options)
    if queries and not arguments.has("--format"):
        raise context.error("nvidia-smi: a query needs --format", "--format=csv")
    only_reads = all(name in _READ_ONLY for name, _ in arguments.options)
    return Verdict(how, runs=only_reads, needs=("gpu",))


def _subcommand(command: Command, context: Context, how: tuple[str, str]) -> Verdict:
    name = command.words[1]
    arguments = read(listed("nvidia-smi", name, clusters=False), command, context, start=2)
    endless = name in ("dmon", "pmon")
    sets = name == "nvlink" and arguments.has(*_SETS)
    return Verdict(how, runs=not endless and not sets, needs=("gpu",))


def _check_list(value: str | None, known: str, option: str, context: Context) -> None:
    for field in (value or "").split(","):
        if field and field.strip() not in known.split():
            raise context.error(
                f"nvidia-smi {option}: {field!r} is none of its values",
                nearest(field, known.split()) or "see nvidia-smi --help-query-gpu",
            )
