"""Stand-ins for the indexes that pip and uv cannot reach here, and what both choose from them.

``held``: the wheels that the facts state, no more. ``certificates`` and ``serving``: a server on
this machine that answers in the name of PyTorch's index, PyPI and the mirrors. ``asking``: a
command of a page, typed as it stands, with pip or uv. ``judging``: that the choice is the page's.
"""
