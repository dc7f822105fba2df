"""The subcommands, options and settings of conda and mamba, as their manuals and sources have them.

conda: the command reference for 26.9, and ``conda/base/context.py``, ``conda/cli/helpers.py`` of
the same line. mamba and micromamba 2 share one program: ``micromamba/src/`` of mamba.
"""

from dataclasses import dataclass

from torchproof.commands.options import Table

CONDA = "conda 26.9 command reference"
MAMBA = "micromamba/src of mamba 2"
SHELLS = ("bash", "fish", "tcsh", "xonsh", "zsh", "powershell", "cmd.exe")
PLATFORMS = ("linux-64", "linux-aarch64", "osx-64", "osx-arm64", "win-64", "win-arm64")


@dataclass(frozen=True)
class Options:
    """A group of options that several subcommands share: flags, and options with a value."""

    flags: str = ""
    valued: str = ""

    def __add__(self, other: "Options") -> "Options":
        return Options(f"{self.flags} {other.flags}", f"{self.valued} {other.valued}")


_HELP = Options("-h --help")
_PREFIX = Options("", "-n --name -p --prefix")
_OUTPUT = _HELP + Options("--json -v --verbose -q --quiet", "--console")
_PROMPT = _OUTPUT + Options("-d --dry-run -y --yes")
_CHANNELS = Options(
    "--use-local -O --override-channels --no-lock --repodata-use-zst --no-repodata-use-zst "
    "--repodata-use-shards --no-repodata-use-shards",
    "-c --channel --repodata-fn",
)
_NETWORK = Options("-C --use-index-cache -k --insecure --offline")
_SOLVER = Options("", "--solver")
_INSTALL = (
    _PREFIX
    + _CHANNELS
    + _NETWORK
    + _PROMPT
    + _SOLVER
    + Options(
        "--strict-channel-priority --no-channel-priority --no-deps --only-deps --no-pin --copy "
        "--no-shortcuts --clobber --download-only --show-channel-urls --dev",
        "--exclude-newer --shortcuts-only -f --file --format",
    )
)
_UPDATE = _INSTALL + Options(
    "--force-reinstall --freeze-installed --no-update-deps --update-deps --update-specs "
    "-S --satisfied-skip-solve --update-all --all --override-frozen"
)
_REMOVE = (
    _PREFIX
    + _CHANNELS
    + _NETWORK
    + _PROMPT
    + _SOLVER
    + Options("--all --keep-env --features --force-remove --force --no-pin --dev --override-frozen")
)
_EXPORT = (
    _PREFIX
    + _OUTPUT
    + Options(
        "-O --override-channels --override-platforms --no-builds --ignore-channels --from-history",
        "-c --channel --platform --subdir -f --file --format",
    )
)
_COMMANDS = {
    "activate": _HELP + Options("--stack --no-stack"),
    "clean": _PROMPT
    + Options(
        "-a --all -i --index-cache -p --packages -t --tarballs -f --force-pkgs-dirs -c --tempfiles "
        "-l --logfiles"
    ),
    "compare": _PREFIX + _OUTPUT,
    "config": _PREFIX
    + _OUTPUT
    + Options(
        "--system --env --show --show-sources --validate --describe --write-default --get --stdin",
        "--file --append --prepend --add --set --remove --clear --remove-key",
    ),
    "create": _INSTALL + Options("--no-default-packages", "--clone --subdir --platform"),
    "deactivate": _HELP,
    "doctor": _PREFIX + _HELP + Options("-v --verbose"),
    "env config vars list": _PREFIX + _OUTPUT,
    "env config vars set": _PREFIX + _HELP,
    "env config vars unset": _PREFIX + _HELP,
    "env create": _PREFIX
    + _NETWORK
    + _PROMPT
    + _SOLVER
    + Options("--no-default-packages", "-f --file --format --subdir --platform"),
    "env export": _EXPORT,
    "env list": _OUTPUT,
    "env remove": _PREFIX + _PROMPT + _SOLVER + Options("--override-frozen"),
    "env update": _PREFIX
    + _OUTPUT
    + _SOLVER
    + Options("--prune --override-frozen", "-f --file --format"),
    "export": _EXPORT,
    "info": _OUTPUT + Options("-a --all --base -e --envs -s --system --unsafe-channels --offline"),
    "init": _OUTPUT + Options("--all --condabin --user --no-user --system --reverse -d --dry-run"),
    "install": _UPDATE + Options("", "--revision"),
    "list": _PREFIX
    + _OUTPUT
    + Options(
        "--show-channel-urls --reverse -c --canonical -f --full-name --explicit --md5 --sha256 "
        "-e --export -r --revisions --size --no-pip --auth",
        "--fields",
    ),
    "notices": _CHANNELS + _OUTPUT,
    "remove": _REMOVE,
    "rename": _PREFIX + _PROMPT,
    "run": _PREFIX
    + _HELP
    + Options(
        "-v --verbose --dev --debug-wrapper-scripts --no-capture-output --live-stream", "--cwd"
    ),
    "search": _CHANNELS
    + _NETWORK
    + _OUTPUT
    + Options("--envs -i --info --skip-flexible-search", "--subdir --platform"),
    "tos accept": _PREFIX
    + _CHANNELS
    + _OUTPUT
    + Options("--site --system --user --env", "--file --tos-root"),
    "update": _UPDATE,
}
_COMMANDS["uninstall"] = _COMMANDS["remove"]
_COMMANDS["upgrade"] = _COMMANDS["update"]
for _name in ("reject", "view", "info", "clean", "interactive"):
    _COMMANDS[f"tos {_name}"] = _COMMANDS["tos accept"]

_GENERAL = _HELP + Options(
    "--version -v --verbose -q --quiet -y --yes --json --offline --dry-run --download-only "
    "--use-uv --no-rc --no-env",
    "--rc-file --log-level -r --root-prefix -p --prefix --relocate-prefix -n --name",
)
_MAMBA_INSTALL = _GENERAL + Options(
    "--override-channels --strict-channel-priority --no-channel-priority --ssl-no-revoke "
    "--retry-clean-cache --no-pin --no-py-pin --no-pyc --copy --always-copy --no-shortcuts "
    "--no-deps --only-deps --freeze-installed --allow-downgrade",
    "-c --channel --channel-priority --channel-alias --ssl-verify --cacert-path --repodata-ttl "
    "-f --file --platform --exclude-newer --lock-timeout",
)
_MAMBA = {
    "activate": _GENERAL + Options("--stack"),
    "clean": _GENERAL
    + Options("-a --all -i --index-cache -p --packages -t --tarballs -l --locks --trash -f"),
    "config list": _GENERAL + Options("--show-sources --all"),
    "config sources": _GENERAL,
    "create": _MAMBA_INSTALL,
    "deactivate": _GENERAL,
    "env create": _MAMBA_INSTALL,
    "env export": _GENERAL
    + Options("--explicit --no-build --no-builds --no-md5 --channel-subdir --from-history"),
    "env list": _GENERAL,
    "env remove": _GENERAL,
    "env update": _MAMBA_INSTALL + Options("--prune --remove-unused"),
    "info": _GENERAL + Options("--licenses --base -e --envs"),
    "install": _MAMBA_INSTALL + Options("--force-reinstall", "--revision"),
    "list": _GENERAL + Options("--full-name -f --no-pip --reverse --explicit --md5 --canonical -c"),
    "remove": _GENERAL + Options("-a --all --force --no-prune-deps"),
    "run": _GENERAL + Options("-d --detach --clean-env", "-a --attach --cwd -e --env --label"),
    "search": _MAMBA_INSTALL + Options("--pretty -i --remote --local"),
    "self-update": _GENERAL + Options("", "--version -c --channel"),
    "shell deinit": _GENERAL + Options("", "-s --shell"),
    "shell hook": _GENERAL + Options("", "-s --shell"),
    "shell init": _GENERAL + Options("", "-s --shell"),
    "update": _MAMBA_INSTALL + Options("-a --all --prune-deps --no-prune-deps"),
}
_MAMBA["uninstall"] = _MAMBA["remove"]


def _tables(tool: str, source: str, commands: dict[str, Options]) -> dict[str, Table]:
    choices = {
        "--subdir": PLATFORMS,
        "--platform": PLATFORMS,
        "--channel-priority": ("strict", "flexible", "disabled"),
        **({"--solver": ("libmamba", "classic", "rattler")} if tool == "conda" else {}),
    }
    return {
        name: Table(
            f"{tool} {name}",
            source,
            options.flags,
            options.valued,
            ordered=name == "run",
            choices=choices,
        )
        for name, options in commands.items()
    }


# By tool: its own options, and the table of each subcommand.
GLOBAL = {
    "conda": Table(
        "conda", CONDA, "-h --help -V --version -v --verbose --no-plugins --json", ordered=True
    ),
    "mamba": Table("mamba", MAMBA, _GENERAL.flags, _GENERAL.valued, ordered=True),
    "micromamba": Table("micromamba", MAMBA, _GENERAL.flags, _GENERAL.valued, ordered=True),
}
SUBCOMMANDS = {
    "conda": _tables("conda", CONDA, _COMMANDS),
    "mamba": _tables("mamba", MAMBA, _MAMBA),
    "micromamba": _tables("micromamba", MAMBA, _MAMBA),
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Settings of .condarc with their kinds; aliases beside them.
LISTS = _words(
    """
    channels default_channels allowlist_channels whitelist_channels denylist_channels
    migrated_channel_aliases repodata_fns experimental envs_dirs envs_path pkgs_dirs
    channel_settings aggressive_update_packages create_default_packages disallowed_packages
    disallow pinned_packages track_features shortcuts_only list_fields export_platforms
    extra_platforms
    """
)
MAPS = _words(
    """
    custom_channels custom_multichannels migrated_custom_channels proxy_servers conda_build
    conda-build override_virtual_packages exclude_newer_package plugins
    """
)
BOOLEANS = _words(
    """
    override_channels_enabled add_anaconda_token allow_non_channel_urls use_only_tar_bz2 no_lock
    repodata_use_zst repodata_use_shards offline auto_update_conda force_reinstall
    prefix_data_interoperability pip_interop_enabled allow_softlinks always_copy always_softlink
    rollback_enabled extra_safety_checks shortcuts non_admin_enabled separate_format_cache
    anaconda_upload always_yes auto_activate auto_activate_base auto_stack changeps1 json
    notify_outdated_conda quiet report_errors show_channel_urls unsatisfiable_hints no_plugins
    envvars_force_uppercase register_envs preview
    """
)
OTHERS = _words(
    """
    channel_alias repodata_threads fetch_threads default_threads client_ssl_cert
    client_ssl_cert_key local_repodata_ttl remote_connect_timeout_secs remote_max_retries
    remote_backoff_factor remote_read_timeout_secs ssl_verify channel_priority solver path_conflict
    safety_checks
    signing_metadata_url_base verify_threads execute_threads bld_path croot default_activation_env
    env_prompt console verbosity unsatisfiable_hints_check_depth number_channel_notices subdir
    environment_specifier exclude_newer
    """
)
SETTINGS = LISTS | MAPS | BOOLEANS | OTHERS
CHOICES = {
    "channel_priority": ("strict", "flexible", "disabled"),
    "solver": ("libmamba", "classic", "rattler"),
    "safety_checks": ("enabled", "warn", "disabled"),
    "path_conflict": ("clobber", "warn", "prevent"),
    **dict.fromkeys(BOOLEANS, ("true", "false", "yes", "no", "on", "off")),
}
# Settings of plugins, below ``plugins.``.
PLUGIN_SETTINGS = ("auto_accept_tos", "use_sharded_repodata")
