"""Checkers of everything that is neither a shell nor a package manager."""
