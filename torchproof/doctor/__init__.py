"""The doctor: one file, snippets/doctor.py, that says what is wrong with a machine.

Its modules are for Python 3.8 and the standard library. ``build.py`` makes the file of them.
"""
