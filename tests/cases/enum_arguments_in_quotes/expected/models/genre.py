# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class Genre(StrEnum):
    """Genre of a book."""

    CRIME = "crime"
    POETRY = "poetry"
    BIOGRAPHY = "biography"
    TRAVEL = "travel"
    COOKERY = "cookery"
    HISTORY = "history"


GenreName: TypeAlias = Literal["crime", "poetry", "biography", "travel", "cookery", "history"]
"""A value of `Genre` as text."""
