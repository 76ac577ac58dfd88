# Generated from specs/spec.yaml; edit that, then generate again.
"""Names for the long types of arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from .._runtime.core import SequenceNotStr

NotesByPage: TypeAlias = Mapping[str, str | date | SequenceNotStr[str | date | int] | Mapping[str, SequenceNotStr[str]]]
"""What arguments take as NotesByPage."""
