# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class BookSchema(Model):
    """BookSchema."""

    list_: str | None = field(default=None, metadata=wire("list"))
    class_: int | None = field(default=None, metadata=wire("class"))
    a_space_b: Any = field(default=None, metadata=wire("a b"))
    a_minus_b: Any = field(default=None, metadata=wire("a-b"))
