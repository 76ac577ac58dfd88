# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class PersonGender(StrEnum):
    """Gender of a person."""

    MALE = "Male"
    FEMALE = "Female"
    UNKNOWN = "Unknown"
