"""One file, snippets/start.py, that goes from a bare machine to a trained network.

Its modules are for Python 3.8 and the standard library, and share the doctor's. ``build.py`` makes
the file of them.
"""
