"""The doctor: one file that says what is wrong with a machine."""
