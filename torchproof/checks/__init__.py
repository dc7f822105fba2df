"""The checks, one module a kind of snippet."""
