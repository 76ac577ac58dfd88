# Copied from generator/runtime/apps/command_line/program.py; edit it there, then generate again.
"""What all commands of one client know: its package, its name and its methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..reflection.methods import Surface

if TYPE_CHECKING:
    from ..reflection.named import Models


class Program:
    """One client's command line."""

    def __init__(self, package: str, name: str) -> None:
        self.package = package
        self.name = name
        """What the command is called."""
        self.surface = Surface(package)

    @cached_property
    def models(self) -> Models:
        """What the names in annotations stand for."""
        from ..reflection.named import Models  # not for a list of commands

        return Models(self.package)
