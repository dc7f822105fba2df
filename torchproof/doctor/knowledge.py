"""What the project knows of releases, GPUs, drivers and failures.

Empty here, and where only the program was copied from its page: it then knows no command. The
built file fills it in; torchproof/doctor/export.py says with what.
"""

DATA = {}
