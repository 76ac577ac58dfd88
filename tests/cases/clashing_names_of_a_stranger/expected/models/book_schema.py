# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire


@define(kw_only=True, repr=False)
class BookSchema(Model):
    """BookSchema."""

    list_: str | Unset = field(default=UNSET, metadata=wire("list"))
    class_: int | Unset = field(default=UNSET, metadata=wire("class"))
    a_space_b: Any | Unset = field(default=UNSET, metadata=wire("a b"))
    a_minus_b: Any | Unset = field(default=UNSET, metadata=wire("a-b"))
