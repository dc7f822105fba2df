"""What somebody may wish, and what stops a start before it has made anything."""

from typing import NamedTuple


class Wishes(NamedTuple):
    """The options that change what is done."""

    folder: str
    tool: str = ""  # uv, venv, conda; "" for the best that is there
    torch: str = ""
    cpu: bool = False
    source: str = ""  # pytorch, pypi, or a mirror by its name
    wheels: str = ""
    data: str = ""


class First(Exception):
    """Something that has to be done first: the key of its sentence, and what stands in it."""

    def __init__(self, key, **values):
        Exception.__init__(self, key)
        self.key, self.values = key, values
