# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Book(Model):
    """Book."""

    to_dict_: str | None = field(default=None, metadata=wire("to_dict"))
