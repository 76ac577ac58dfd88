# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Names for the long types of arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeAlias

from .._runtime.core import SequenceNotStr

CustomFieldInput: TypeAlias = (
    Mapping[
        str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]
    ]
    | Mapping[
        int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]
    ]
)
"""What arguments take as CustomFieldInput."""
