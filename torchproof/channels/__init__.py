"""Channels of conda that stand in for the real ones, and what conda's commands do with them.

A stand-in holds only what a source states. It shows what a tool does with a command, and not that a
name exists.
"""
