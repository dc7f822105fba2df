"""Asking all probes at once."""

import threading
import time

from torchproof.doctor.accelerators import probe_intel, probe_jetson, probe_rocm
from torchproof.doctor.machine import NoAnswer, brief
from torchproof.doctor.probes import (
    probe_compat,
    probe_driver,
    probe_environ,
    probe_hardware,
    probe_packages,
    probe_python,
    probe_settings,
    probe_smi,
    probe_space,
    probe_system,
    probe_toolkit,
    probe_torches,
    probe_windows,
)
from torchproof.doctor.surroundings import probe_environments, probe_hub, probe_network
from torchproof.doctor.trial import TRIAL, probe_trial, worded

# name, seconds, function
PROBES = (
    ("system", 60, probe_system),
    ("smi", 100, probe_smi),
    ("hardware", 60, probe_hardware),
    ("driver", 120, probe_driver),
    ("rocm", 60, probe_rocm),
    ("intel", 60, probe_intel),
    ("jetson", 10, probe_jetson),
    ("python", 10, probe_python),
    ("packages", 20, probe_packages),
    ("environments", 30, probe_environments),
    ("torches", 30, probe_torches),
    ("environ", 10, probe_environ),
    ("settings", 60, probe_settings),
    ("toolkit", 30, probe_toolkit),
    ("space", 20, probe_space),
    ("hub", 30, probe_hub),
    ("windows", 20, probe_windows),
    ("compat", 10, probe_compat),
    ("trial", TRIAL + 20, probe_trial),
)

# What sends something, so it is asked only where somebody wants it.
NETWORK = ("network", 40, probe_network)


def examine(machine, probes=PROBES):
    """What each probe found, by its name, and why the others found nothing. Never raises."""
    found, missing = {}, {}

    def ask(name, probe):
        try:
            found[name] = probe(machine)
        except Exception as error:
            missing[name] = brief(error) if isinstance(error, NoAnswer) else worded(error)

    began = time.monotonic()
    threads = {n: threading.Thread(target=ask, args=(n, p), daemon=True) for n, _, p in probes}
    for thread in threads.values():
        thread.start()
    for name, seconds, _ in probes:
        threads[name].join(max(0, began + seconds - time.monotonic()))
        if threads[name].is_alive():
            missing[name] = f"no answer in {seconds} s"
    answered = {name: found[name] for name, _, _ in probes if name in found and name not in missing}
    return answered, dict(missing)
