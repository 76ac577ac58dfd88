# Copied from generator/runtime/apps/command_line/program.py; edit it there, then generate again.
"""What all commands of one client know: its package, its name and its methods."""

from __future__ import annotations

from ..reflection.methods import Surface


class Program:
    """One client's command line."""

    def __init__(self, package: str, name: str) -> None:
        self.package = package
        self.name = name
        """What the command is called."""
        self.surface = Surface(package)
