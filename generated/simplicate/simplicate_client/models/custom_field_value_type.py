# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class CustomFieldValueType(StrEnum):
    """Type of the value of a custom field."""

    TEXT = "Text"
    INTEGER = "Integer"
    DECIMAL = "Decimal"
    DATE = "Date"
    TIME = "Time"
    DATE_TIME = "DateTime"
