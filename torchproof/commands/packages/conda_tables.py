"""The subcommands and settings of conda and mamba.

Their options are in ``facts/commands/``; settings are from ``conda/base/context.py`` of 26.9.
"""

from collections.abc import Mapping

from torchproof.commands.options import Table, listed
from torchproof.facts import commands
from torchproof.proofs.recorder import cache

SHELLS = ("bash", "fish", "tcsh", "xonsh", "zsh", "powershell", "cmd.exe")
PLATFORMS = ("linux-64", "linux-aarch64", "osx-64", "osx-arm64", "win-64", "win-arm64")


_CHOICES = {
    "--subdir": PLATFORMS,
    "--platform": PLATFORMS,
    "--channel-priority": ("strict", "flexible", "disabled"),
}


@cache
def commands_of(tool: str) -> Mapping[str, Table]:
    """The options of each command of conda, mamba or micromamba; ``all``: those before it."""
    source = "conda" if tool == "conda" else "mamba"
    choices = {**_CHOICES}
    if tool == "conda":
        choices["--solver"] = ("libmamba", "classic", "rattler")
    tables = {
        name: listed(
            source,
            name,
            shown=tool if name == "all" else f"{tool} {name}",
            ordered=name in ("all", "run"),
            choices=choices,
        )
        for name in commands.load(source).commands
    }
    if tool == "conda":
        known = commands.load("conda-tos").commands
        tables |= {
            f"tos {name}": listed("conda-tos", name, shown=f"conda tos {name}") for name in known
        }
    return tables


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
