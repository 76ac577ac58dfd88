# Copied from overlays/simplepay/json_parts.py; edit it there, then generate again.
"""Take decoded JSON apart; a `ValueError` makes the codec keep a value as it came and tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

from simplepay_client._overlay.money import decimal_of
from simplepay_client._runtime.extend import Codec, Drift, keyed


def items_of(value: object) -> list[object]:
    """Return a list, as it came."""
    if not isinstance(value, list):
        raise ValueError("not a list")
    return cast("list[object]", value)


def members_of(value: object) -> dict[str, object]:
    """Return an object's members, as they came."""
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, object]", value)


def pair_of(item: object) -> tuple[object, object]:
    """Return a label and what belongs to it; nothing where an item is no such pair."""
    row = cast("list[object]", item) if isinstance(item, list) else []
    return (row[0], row[1]) if len(row) == 2 else (None, None)


def decimals_of(members: Mapping[str, object], codec: Codec, at: str) -> dict[str, Decimal]:
    """Read an object of numbers; what is none is reported and left out."""
    decimals: dict[str, Decimal] = {}
    for key, item in members.items():
        number = decimal_of(item)
        if number is None:
            codec.report(Drift(keyed(at, key), "a number", item))
        else:
            decimals[key] = number
    return decimals


def is_id(key: str) -> bool:
    """Return whether a key is a number."""
    return key.isascii() and key.isdecimal()
