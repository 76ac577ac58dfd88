# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class WaveFrequency(StrEnum):
    """How often employees are paid."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


WaveFrequencyName: TypeAlias = Literal["weekly", "fortnightly", "monthly"]
"""A value of `WaveFrequency` as text."""
