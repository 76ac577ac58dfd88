# Copied from generator/runtime/core/unset.py; edit it there, then generate again.
"""Tell "nothing was said" from "null was said"."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`; an enum, so that `is not UNSET` narrows for type checkers."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The value of a member that was left out: not sent when writing, not received when reading."""
