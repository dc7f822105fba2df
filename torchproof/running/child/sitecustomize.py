"""What every Python in a sandbox does first: note warnings, and take the data laid for it.

Python imports a module of this name at its start (see the documentation of site). It must change
nothing that a reader could see, import nothing that costs, and work in any Python 3.9 or newer,
because a page may make an environment with another one.
"""

import os
import sys
import warnings


def note_warnings(path):
    """Log each warning that is about to be printed."""
    show = warnings._showwarnmsg_impl  # only what the filters let through comes here

    def show_and_note(message):
        if not recorded():
            import json

            noted = [message.category.__name__, str(message.message)]
            line = json.dumps([*noted, message.filename, message.lineno])
            with open(path, "a", encoding="utf-8") as file:
                file.write(line + "\n")
        show(message)

    warnings._showwarnmsg_impl = show_and_note


def recorded():
    """Does ``catch_warnings(record=True)`` keep warnings from being printed?

    Until Python 3.13 it replaces our function; from 3.14 on it may leave a list in a context.
    """
    context = getattr(warnings, "_get_context", None)
    return context is not None and context().log is not None


class ExpectOtherSums:
    """An import hook: torchvision's CIFAR-10 expects the checksums of the files that are there."""

    MODULE = "torchvision.datasets.cifar"

    def __init__(self, path):
        self.path = path

    def find_spec(self, name, path=None, target=None):
        if name != self.MODULE:
            return None
        import importlib.machinery

        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None:
            execute = spec.loader.exec_module
            spec.loader.exec_module = lambda module: (execute(module), self.swap(module.CIFAR10))
        return spec

    def swap(self, dataset):
        import json

        with open(self.path, encoding="utf-8") as file:
            sums = json.load(file)
        for name in ("train_list", "test_list"):
            own = [[file, sums.get(file, md5)] for file, md5 in getattr(dataset, name)]
            setattr(dataset, name, own)
        meta = dataset.meta
        dataset.meta = {**meta, "md5": sums.get(meta["filename"], meta["md5"])}


def run_the_one_we_hide():
    """A distribution may bring a sitecustomize of its own: it must not get lost behind this one."""
    import importlib.machinery

    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", sys.path)
    if spec is not None:
        import importlib.util

        spec.loader.exec_module(importlib.util.module_from_spec(spec))


if "TORCHPROOF_WARNINGS" in os.environ:
    note_warnings(os.environ["TORCHPROOF_WARNINGS"])
if "TORCHPROOF_CIFAR10" in os.environ:
    sys.meta_path.insert(0, ExpectOtherSums(os.environ["TORCHPROOF_CIFAR10"]))
# A page that prints sys.path shows what a reader sees; children find this folder by PYTHONPATH.
HERE = os.path.dirname(os.path.realpath(__file__))
sys.path[:] = [path for path in sys.path if os.path.realpath(path) != HERE]
run_the_one_we_hide()
