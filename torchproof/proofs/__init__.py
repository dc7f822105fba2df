"""What a value rests on, noted while it is made, and values kept until one of those things changes.

``recorder`` notes, ``rests`` says how each thing stands now, ``kept`` keeps text on disk.
"""
